// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::FlowLog`.
  ///
  /// Identified by `Id`.
  public struct FlowLog: Resource {
    public static let typeName = "AWS::EC2::FlowLog"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - resourceId: Required. A change replaces the resource.
    ///   - resourceType: Required. A change replaces the resource.
    ///   - deliverCrossAccountRole: A change replaces the resource.
    ///   - deliverLogsPermissionArn: A change replaces the resource.
    ///   - destinationOptions: A change replaces the resource.
    ///   - logDestination: A change replaces the resource.
    ///   - logDestinationType: A change replaces the resource.
    ///   - logFormat: A change replaces the resource.
    ///   - logGroupName: A change replaces the resource.
    ///   - maxAggregationInterval: A change replaces the resource.
    ///   - trafficType: A change replaces the resource.
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

    /// `ResourceId`. Required. A change replaces the resource.
    public var resourceId: Input<String> { declaration.reference("ResourceId") }

    /// `ResourceType`. Required. A change replaces the resource.
    public var resourceType: Input<EC2.FlowLog.ResourceType> { declaration.reference("ResourceType") }

    /// `DeliverCrossAccountRole`. A change replaces the resource.
    public var deliverCrossAccountRole: Input<IAM.Role.ARN> { declaration.reference("DeliverCrossAccountRole") }

    /// `DeliverLogsPermissionArn`. A change replaces the resource.
    public var deliverLogsPermissionArn: Input<IAM.Role.ARN> { declaration.reference("DeliverLogsPermissionArn") }

    /// `DestinationOptions`. A change replaces the resource.
    public var destinationOptions: Input<EC2.FlowLog.DestinationOptions> { declaration.reference("DestinationOptions") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `LogDestination`. A change replaces the resource.
    public var logDestination: Input<String> { declaration.reference("LogDestination") }

    /// `LogDestinationType`. A change replaces the resource.
    public var logDestinationType: Input<EC2.FlowLog.LogDestinationType> { declaration.reference("LogDestinationType") }

    /// `LogFormat`. A change replaces the resource.
    public var logFormat: Input<String> { declaration.reference("LogFormat") }

    /// `LogGroupName`. A change replaces the resource.
    public var logGroupName: Input<Logs.LogGroup.Name> { declaration.reference("LogGroupName") }

    /// `MaxAggregationInterval`. A change replaces the resource.
    public var maxAggregationInterval: Input<Int> { declaration.reference("MaxAggregationInterval") }

    /// `TrafficType`. A change replaces the resource.
    public var trafficType: Input<EC2.FlowLog.TrafficType> { declaration.reference("TrafficType") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// The nested object `DestinationOptions`.
    public struct DestinationOptions: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - fileFormat: Required.
      ///   - hiveCompatiblePartitions: Required.
      ///   - perHourPartition: Required.
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
