// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A public IPv4 address that stays until it is released (`AWS::EC2::EIP`).
  ///
  /// - Identified by `PublicIp`, `AllocationId`.
  public struct EIP: Resource {
    public static let typeName = "AWS::EC2::EIP"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - address: An address that is brought along. A change replaces the resource. Never read back.
    ///   - domain: Whether it is for a network (`vpc`). Updated in place.
    ///   - instanceId: The instance that has it: an `AWS::EC2::Instance`, by its ID. Updated in place.
    ///   - ipamPoolId: The IPAM pool that the address is taken from. A change replaces the resource. Never read back.
    ///   - networkBorderGroup: The zones from which it is announced. A change replaces the resource.
    ///   - publicIpv4Pool: The pool of own addresses that it is taken from. Updated in place.
    ///   - transferAddress: The address that another account hands over. A change replaces the resource. Never read back.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// An address that is brought along (`Address`). A change replaces the resource. Never read back.
    public var address: Input<String> { declaration.reference("Address") }
    /// The identifier of the address (`AllocationId`). Set by the cloud.
    public var allocationId: Input<EC2.EIP.ID> { declaration.reference("AllocationId") }
    /// Whether it is for a network (`vpc`) (`Domain`). Updated in place.
    public var domain: Input<String> { declaration.reference("Domain") }
    /// The instance that has it: an `AWS::EC2::Instance`, by its ID (`InstanceId`). Updated in place.
    public var instanceId: Input<EC2.Instance.ID> { declaration.reference("InstanceId") }
    /// The IPAM pool that the address is taken from (`IpamPoolId`). A change replaces the resource. Never read back.
    public var ipamPoolId: Input<String> { declaration.reference("IpamPoolId") }
    /// The zones from which it is announced (`NetworkBorderGroup`). A change replaces the resource.
    public var networkBorderGroup: Input<String> { declaration.reference("NetworkBorderGroup") }
    /// The address itself (`PublicIp`). Set by the cloud.
    public var publicIp: Input<String> { declaration.reference("PublicIp") }
    /// The pool of own addresses that it is taken from (`PublicIpv4Pool`). Updated in place.
    public var publicIpv4Pool: Input<String> { declaration.reference("PublicIpv4Pool") }
    /// The address that another account hands over (`TransferAddress`). A change replaces the resource. Never read back.
    public var transferAddress: Input<String> { declaration.reference("TransferAddress") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}
  }
}
