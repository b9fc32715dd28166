// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension Route53 {
  /// A resource of type `AWS::Route53::HostedZone`.
  ///
  /// Identified by `Id`.
  public struct HostedZone: Resource {
    public static let typeName = "AWS::Route53::HostedZone"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - hostedZoneConfig: Updated in place.
    ///   - hostedZoneFeatures: Updated in place.
    ///   - name: 0 to 1024 characters. A change replaces the resource.
    ///   - queryLoggingConfig: Updated in place.
    ///   - vpcs: Updated in place.
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

    /// `HostedZoneConfig`. Updated in place.
    public var hostedZoneConfig: Input<Route53.HostedZone.HostedZoneConfig> { declaration.reference("HostedZoneConfig") }

    /// `HostedZoneFeatures`. Updated in place.
    public var hostedZoneFeatures: Input<Route53.HostedZone.HostedZoneFeatures> { declaration.reference("HostedZoneFeatures") }

    /// `Id`. Set by the cloud.
    public var id: Input<Route53.HostedZone.ID> { declaration.reference("Id") }

    /// `Name`. 0 to 1024 characters. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }

    /// `NameServers`. Set by the cloud.
    public var nameServers: Input<[String]> { declaration.reference("NameServers") }

    /// `QueryLoggingConfig`. Updated in place.
    public var queryLoggingConfig: Input<Route53.HostedZone.QueryLoggingConfig> { declaration.reference("QueryLoggingConfig") }

    /// `VPCs`. Updated in place.
    public var vpcs: Input<[Route53.HostedZone.VPC]> { declaration.reference("VPCs") }

    /// `HostedZoneTags`: the tags.
    public var tags: Input<Tags> { declaration.reference("HostedZoneTags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The nested object `HostedZoneConfig`.
    public struct HostedZoneConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - comment: 0 to 256 characters.
      public init(
        comment: Input<String>? = nil
      ) {
        members["Comment"] = comment?.expression
      }
    }

    /// The nested object `HostedZoneFeatures`.
    public struct HostedZoneFeatures: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        enableAcceleratedRecovery: Input<Bool>? = nil
      ) {
        members["EnableAcceleratedRecovery"] = enableAcceleratedRecovery?.expression
      }
    }

    /// The nested object `QueryLoggingConfig`.
    public struct QueryLoggingConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - cloudWatchLogsLogGroupArn: Required.
      public init(
        cloudWatchLogsLogGroupArn: Input<String>
      ) {
        members["CloudWatchLogsLogGroupArn"] = cloudWatchLogsLogGroupArn.expression
      }
    }

    /// The nested object `VPC`.
    public struct VPC: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - vpcId: Required.
      ///   - vpcRegion: Required.
      public init(
        vpcId: Input<EC2.VPC.ID>,
        vpcRegion: Input<String>
      ) {
        members["VPCId"] = vpcId.expression
        members["VPCRegion"] = vpcRegion.expression
      }
    }
  }
}
