// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A private network (`AWS::EC2::VPC`).
  ///
  /// - Identified by `VpcId`.
  /// - Takes exactly one of `CidrBlock`, `Ipv4IpamPoolId`.
  /// - `Ipv4IpamPoolId` needs `Ipv4NetmaskLength`.
  /// - `Ipv4NetmaskLength` needs `Ipv4IpamPoolId`.
  public struct VPC: Resource {
    public static let typeName = "AWS::EC2::VPC"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - cidrBlock: The range of IPv4 addresses. A change replaces the resource.
    ///   - enableDnsHostnames: Whether instances with public addresses get DNS names. Updated in place.
    ///   - enableDnsSupport: Whether the network has a DNS resolver. Updated in place.
    ///   - instanceTenancy: Whether instances share hardware with other accounts, if they don't say otherwise: `dedicated`, `default` or `host`. A change replaces the resource in some cases.
    ///   - ipv4IpamPoolId: The IPAM pool that the IPv4 range is taken from. A change replaces the resource. Never read back.
    ///   - ipv4NetmaskLength: How long the prefix of the range taken from the pool is. A change replaces the resource. Never read back.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      cidrBlock: Input<IPv4Block>? = nil,
      enableDnsHostnames: Input<Bool>? = nil,
      enableDnsSupport: Input<Bool>? = nil,
      instanceTenancy: EC2.VPC.InstanceTenancy? = nil,
      ipv4IpamPoolId: Input<String>? = nil,
      ipv4NetmaskLength: Input<Int>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["CidrBlock"] = cidrBlock?.expression
      declaration["EnableDnsHostnames"] = enableDnsHostnames?.expression
      declaration["EnableDnsSupport"] = enableDnsSupport?.expression
      declaration["InstanceTenancy"] = instanceTenancy?.expression
      declaration["Ipv4IpamPoolId"] = ipv4IpamPoolId?.expression
      declaration["Ipv4NetmaskLength"] = ipv4NetmaskLength?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The range of IPv4 addresses (`CidrBlock`). A change replaces the resource.
    public var cidrBlock: Input<IPv4Block> { declaration.reference("CidrBlock") }
    /// The identifiers of its address range associations (`CidrBlockAssociations`). Set by the cloud.
    public var cidrBlockAssociations: Input<[String]> { declaration.reference("CidrBlockAssociations") }
    /// The network ACL of subnets that name no other (`DefaultNetworkAcl`). Set by the cloud.
    public var defaultNetworkAcl: Input<String> { declaration.reference("DefaultNetworkAcl") }
    /// The security group of interfaces that name no other: an `AWS::EC2::SecurityGroup`, by its ID (`DefaultSecurityGroup`). Set by the cloud.
    public var defaultSecurityGroup: Input<EC2.SecurityGroup.ID> { declaration.reference("DefaultSecurityGroup") }
    /// Whether instances with public addresses get DNS names (`EnableDnsHostnames`). Updated in place.
    public var enableDnsHostnames: Input<Bool> { declaration.reference("EnableDnsHostnames") }
    /// Whether the network has a DNS resolver (`EnableDnsSupport`). Updated in place.
    public var enableDnsSupport: Input<Bool> { declaration.reference("EnableDnsSupport") }
    /// Whether instances share hardware with other accounts, if they don't say otherwise: `dedicated`, `default` or `host` (`InstanceTenancy`). A change replaces the resource in some cases.
    public var instanceTenancy: Input<EC2.VPC.InstanceTenancy> { declaration.reference("InstanceTenancy") }
    /// The IPAM pool that the IPv4 range is taken from (`Ipv4IpamPoolId`). A change replaces the resource. Never read back.
    public var ipv4IpamPoolId: Input<String> { declaration.reference("Ipv4IpamPoolId") }
    /// How long the prefix of the range taken from the pool is (`Ipv4NetmaskLength`). A change replaces the resource. Never read back.
    public var ipv4NetmaskLength: Input<Int> { declaration.reference("Ipv4NetmaskLength") }
    /// The ranges of IPv6 addresses (`Ipv6CidrBlocks`). Set by the cloud.
    public var ipv6CidrBlocks: Input<[String]> { declaration.reference("Ipv6CidrBlocks") }
    /// The identifier of the network (`VpcId`). Set by the cloud.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// What `InstanceTenancy` can be.
    public enum InstanceTenancy: String, Expressible {
      case dedicated
      case `default` = "default"
      case host
    }
  }
}
