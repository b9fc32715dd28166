// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A record of the traffic of a network, subnet or interface (`AWS::EC2::FlowLog`).
  ///
  /// - Identified by `Id`.
  public struct FlowLog: Resource {
    public static let typeName = "AWS::EC2::FlowLog"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - resourceId: The network, subnet or interface that is recorded. Required. A change replaces the resource.
    ///   - resourceType: What is recorded. Required. A change replaces the resource.
    ///   - deliverCrossAccountRole: The role with which the log is written into another account: an `AWS::IAM::Role`, by its ARN. A change replaces the resource.
    ///   - deliverLogsPermissionArn: The role with which the log is written: an `AWS::IAM::Role`, by its ARN. A change replaces the resource.
    ///   - destinationOptions: The form of files in a bucket. A change replaces the resource.
    ///   - logDestination: The bucket, stream or log group that the log goes to, by its ARN. A change replaces the resource.
    ///   - logDestinationType: Where the log goes: `cloud-watch-logs`, `s3` or `kinesis-data-firehose`. A change replaces the resource.
    ///   - logFormat: The fields of a line, in order. A change replaces the resource.
    ///   - logGroupName: The log group that the log goes to: an `AWS::Logs::LogGroup`, by its name. A change replaces the resource.
    ///   - maxAggregationInterval: The most seconds of traffic that one line sums up. A change replaces the resource.
    ///   - trafficType: Whether accepted, rejected or all traffic is recorded: `ACCEPT`, `ALL` or `REJECT`. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      resourceId: Input<String>,
      resourceType: EC2.FlowLog.ResourceType,
      deliverCrossAccountRole: Input<IAM.Role.ARN>? = nil,
      deliverLogsPermissionArn: Input<IAM.Role.ARN>? = nil,
      destinationOptions: EC2.FlowLog.DestinationOptions? = nil,
      logDestination: Input<String>? = nil,
      logDestinationType: EC2.FlowLog.LogDestinationType? = nil,
      logFormat: Input<String>? = nil,
      logGroupName: Input<Logs.LogGroup.Name>? = nil,
      maxAggregationInterval: Input<Int>? = nil,
      trafficType: EC2.FlowLog.TrafficType? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["ResourceId"] = resourceId.expression
      declaration["ResourceType"] = resourceType.expression
      declaration["DeliverCrossAccountRole"] = deliverCrossAccountRole?.expression
      declaration["DeliverLogsPermissionArn"] = deliverLogsPermissionArn?.expression
      declaration["DestinationOptions"] = destinationOptions?.expression
      declaration["LogDestination"] = logDestination?.expression
      declaration["LogDestinationType"] = logDestinationType?.expression
      declaration["LogFormat"] = logFormat?.expression
      declaration["LogGroupName"] = logGroupName?.expression
      declaration["MaxAggregationInterval"] = maxAggregationInterval?.expression
      declaration["TrafficType"] = trafficType?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The network, subnet or interface that is recorded (`ResourceId`). Required. A change replaces the resource.
    public var resourceId: Input<String> { declaration.reference("ResourceId") }
    /// What is recorded (`ResourceType`). Required. A change replaces the resource.
    public var resourceType: Input<EC2.FlowLog.ResourceType> { declaration.reference("ResourceType") }
    /// The role with which the log is written into another account: an `AWS::IAM::Role`, by its ARN (`DeliverCrossAccountRole`). A change replaces the resource.
    public var deliverCrossAccountRole: Input<IAM.Role.ARN> { declaration.reference("DeliverCrossAccountRole") }
    /// The role with which the log is written: an `AWS::IAM::Role`, by its ARN (`DeliverLogsPermissionArn`). A change replaces the resource.
    public var deliverLogsPermissionArn: Input<IAM.Role.ARN> { declaration.reference("DeliverLogsPermissionArn") }
    /// The form of files in a bucket (`DestinationOptions`). A change replaces the resource.
    public var destinationOptions: Input<EC2.FlowLog.DestinationOptions> { declaration.reference("DestinationOptions") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// The bucket, stream or log group that the log goes to, by its ARN (`LogDestination`). A change replaces the resource.
    public var logDestination: Input<String> { declaration.reference("LogDestination") }
    /// Where the log goes: `cloud-watch-logs`, `s3` or `kinesis-data-firehose` (`LogDestinationType`). A change replaces the resource.
    public var logDestinationType: Input<EC2.FlowLog.LogDestinationType> { declaration.reference("LogDestinationType") }
    /// The fields of a line, in order (`LogFormat`). A change replaces the resource.
    public var logFormat: Input<String> { declaration.reference("LogFormat") }
    /// The log group that the log goes to: an `AWS::Logs::LogGroup`, by its name (`LogGroupName`). A change replaces the resource.
    public var logGroupName: Input<Logs.LogGroup.Name> { declaration.reference("LogGroupName") }
    /// The most seconds of traffic that one line sums up (`MaxAggregationInterval`). A change replaces the resource.
    public var maxAggregationInterval: Input<Int> { declaration.reference("MaxAggregationInterval") }
    /// Whether accepted, rejected or all traffic is recorded: `ACCEPT`, `ALL` or `REJECT` (`TrafficType`). A change replaces the resource.
    public var trafficType: Input<EC2.FlowLog.TrafficType> { declaration.reference("TrafficType") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The form of files in a bucket (an object of `AWS::EC2::FlowLog`).
    public struct DestinationOptions: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - fileFormat: The format of the files: `plain-text` or `parquet`. Required.
      ///   - hiveCompatiblePartitions: Whether folders are named for Hive. Required.
      ///   - perHourPartition: Whether there is a folder for each hour. Required.
      public init(
        fileFormat: EC2.FlowLog.DestinationOptions.FileFormat,
        hiveCompatiblePartitions: Input<Bool>,
        perHourPartition: Input<Bool>
      ) {
        members["FileFormat"] = fileFormat.expression
        members["HiveCompatiblePartitions"] = hiveCompatiblePartitions.expression
        members["PerHourPartition"] = perHourPartition.expression
      }

      /// What `FileFormat` can be.
      public enum FileFormat: String, Expressible {
        case plainText = "plain-text"
        case parquet
      }
    }

    /// What `LogDestinationType` can be.
    public enum LogDestinationType: String, Expressible {
      case cloudWatchLogs = "cloud-watch-logs"
      case s3
      case kinesisDataFirehose = "kinesis-data-firehose"
    }

    /// What `ResourceType` can be.
    public enum ResourceType: String, Expressible {
      case networkInterface = "NetworkInterface"
      case subnet = "Subnet"
      case vpc = "VPC"
      case transitGateway = "TransitGateway"
      case transitGatewayAttachment = "TransitGatewayAttachment"
      case regionalNatGateway = "RegionalNatGateway"
    }

    /// What `TrafficType` can be.
    public enum TrafficType: String, Expressible {
      case accept = "ACCEPT"
      case all = "ALL"
      case reject = "REJECT"
    }
  }
}
