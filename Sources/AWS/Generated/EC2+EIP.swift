// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::EIP`.
  ///
  /// Identified by `PublicIp`, `AllocationId`.
  public struct EIP: Resource {
    public static let typeName = "AWS::EC2::EIP"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - address: A change replaces the resource. Never read back.
    ///   - domain: Updated in place.
    ///   - instanceId: Updated in place.
    ///   - ipamPoolId: A change replaces the resource. Never read back.
    ///   - networkBorderGroup: A change replaces the resource.
    ///   - publicIpv4Pool: Updated in place.
    ///   - transferAddress: A change replaces the resource. Never read back.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      address: Input<String>? = nil,
      domain: Input<String>? = nil,
      instanceId: Input<EC2.Instance.ID>? = nil,
      ipamPoolId: Input<String>? = nil,
      networkBorderGroup: Input<String>? = nil,
      publicIpv4Pool: Input<String>? = nil,
      transferAddress: Input<String>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["Address"] = address?.expression
      declaration["Domain"] = domain?.expression
      declaration["InstanceId"] = instanceId?.expression
      declaration["IpamPoolId"] = ipamPoolId?.expression
      declaration["NetworkBorderGroup"] = networkBorderGroup?.expression
      declaration["PublicIpv4Pool"] = publicIpv4Pool?.expression
      declaration["TransferAddress"] = transferAddress?.expression
      declaration.set(tags)
    }

    /// `Address`. A change replaces the resource. Never read back.
    public var address: Input<String> { declaration.reference("Address") }

    /// `AllocationId`. Set by the cloud.
    public var allocationId: Input<EC2.EIP.ID> { declaration.reference("AllocationId") }

    /// `Domain`. Updated in place.
    public var domain: Input<String> { declaration.reference("Domain") }

    /// `InstanceId`. Updated in place.
    public var instanceId: Input<EC2.Instance.ID> { declaration.reference("InstanceId") }

    /// `IpamPoolId`. A change replaces the resource. Never read back.
    public var ipamPoolId: Input<String> { declaration.reference("IpamPoolId") }

    /// `NetworkBorderGroup`. A change replaces the resource.
    public var networkBorderGroup: Input<String> { declaration.reference("NetworkBorderGroup") }

    /// `PublicIp`. Set by the cloud.
    public var publicIp: Input<String> { declaration.reference("PublicIp") }

    /// `PublicIpv4Pool`. Updated in place.
    public var publicIpv4Pool: Input<String> { declaration.reference("PublicIpv4Pool") }

    /// `TransferAddress`. A change replaces the resource. Never read back.
    public var transferAddress: Input<String> { declaration.reference("TransferAddress") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}
  }
}
