// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Route53 {
  /// The DNS records of a domain (`AWS::Route53::HostedZone`).
  ///
  /// - Identified by `Id`.
  public struct HostedZone: Resource {
    public static let typeName = "AWS::Route53::HostedZone"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - hostedZoneConfig: The purpose. Updated in place.
    ///   - hostedZoneFeatures: Further features. Updated in place.
    ///   - name: The domain. 0 to 1024 characters. A change replaces the resource.
    ///   - queryLoggingConfig: The log group that questions are logged to. Updated in place.
    ///   - vpcs: The networks that a private zone answers in. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      hostedZoneConfig: Route53.HostedZone.HostedZoneConfig? = nil,
      hostedZoneFeatures: Route53.HostedZone.HostedZoneFeatures? = nil,
      name nameValue: Input<String>? = nil,
      queryLoggingConfig: Route53.HostedZone.QueryLoggingConfig? = nil,
      vpcs: [Route53.HostedZone.VPC]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("HostedZoneTags"), file: file, line: line, column: column)
      declaration["HostedZoneConfig"] = hostedZoneConfig?.expression
      declaration["HostedZoneFeatures"] = hostedZoneFeatures?.expression
      declaration["Name"] = nameValue?.expression
      declaration["QueryLoggingConfig"] = queryLoggingConfig?.expression
      declaration["VPCs"] = vpcs?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The purpose (`HostedZoneConfig`). Updated in place.
    public var hostedZoneConfig: Input<Route53.HostedZone.HostedZoneConfig> { declaration.reference("HostedZoneConfig") }
    /// Further features (`HostedZoneFeatures`). Updated in place.
    public var hostedZoneFeatures: Input<Route53.HostedZone.HostedZoneFeatures> { declaration.reference("HostedZoneFeatures") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<Route53.HostedZone.ID> { declaration.reference("Id") }
    /// The domain (`Name`). 0 to 1024 characters. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }
    /// The servers that answer for the domain (`NameServers`). Set by the cloud.
    public var nameServers: Input<[String]> { declaration.reference("NameServers") }
    /// The log group that questions are logged to (`QueryLoggingConfig`). Updated in place.
    public var queryLoggingConfig: Input<Route53.HostedZone.QueryLoggingConfig> { declaration.reference("QueryLoggingConfig") }
    /// The networks that a private zone answers in (`VPCs`). Updated in place.
    public var vpcs: Input<[Route53.HostedZone.VPC]> { declaration.reference("VPCs") }
    /// The tags (`HostedZoneTags`).
    public var tags: Input<Tags> { declaration.reference("HostedZoneTags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The purpose (an object of `AWS::Route53::HostedZone`).
    public struct HostedZoneConfig: NestedObject {
      public var members = Members()

      /// - Parameter comment: A description. 0 to 256 characters.
      public init(comment: Input<String>? = nil) { members["Comment"] = comment?.expression }
    }

    /// Further features (an object of `AWS::Route53::HostedZone`).
    public struct HostedZoneFeatures: NestedObject {
      public var members = Members()

      /// - Parameter enableAcceleratedRecovery: Whether the zone can be changed sooner after an outage.
      public init(enableAcceleratedRecovery: Input<Bool>? = nil) {
        members["EnableAcceleratedRecovery"] = enableAcceleratedRecovery?.expression
      }
    }

    /// The log group that questions are logged to (an object of `AWS::Route53::HostedZone`).
    public struct QueryLoggingConfig: NestedObject {
      public var members = Members()

      /// - Parameter cloudWatchLogsLogGroupArn: The log group, by its ARN. Required.
      public init(cloudWatchLogsLogGroupArn: Input<String>) {
        members["CloudWatchLogsLogGroupArn"] = cloudWatchLogsLogGroupArn.expression
      }
    }

    /// The networks that a private zone answers in (an object of `AWS::Route53::HostedZone`).
    public struct VPC: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - vpcId: The network: an `AWS::EC2::VPC`, by its ID. Required.
      ///   - vpcRegion: The network's region. Required.
      public init(vpcId: Input<EC2.VPC.ID>, vpcRegion: Input<String>) {
        members["VPCId"] = vpcId.expression
        members["VPCRegion"] = vpcRegion.expression
      }
    }
  }
}
