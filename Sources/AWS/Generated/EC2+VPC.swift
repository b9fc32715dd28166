// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::VPC`.
  ///
  /// Identified by `VpcId`.
  ///
  /// Takes exactly one of `CidrBlock`, `Ipv4IpamPoolId`.
  ///
  /// `Ipv4IpamPoolId` needs `Ipv4NetmaskLength`.
  ///
  /// `Ipv4NetmaskLength` needs `Ipv4IpamPoolId`.
  public struct VPC: Resource {
    public static let typeName = "AWS::EC2::VPC"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - cidrBlock: A change replaces the resource.
    ///   - enableDnsHostnames: Updated in place.
    ///   - enableDnsSupport: Updated in place.
    ///   - instanceTenancy: A change replaces the resource in some cases.
    ///   - ipv4IpamPoolId: A change replaces the resource. Never read back.
    ///   - ipv4NetmaskLength: A change replaces the resource. Never read back.
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

    /// `CidrBlock`. A change replaces the resource.
    public var cidrBlock: Input<IPv4Block> { declaration.reference("CidrBlock") }

    /// `CidrBlockAssociations`. Set by the cloud.
    public var cidrBlockAssociations: Input<[String]> { declaration.reference("CidrBlockAssociations") }

    /// `DefaultNetworkAcl`. Set by the cloud.
    public var defaultNetworkAcl: Input<String> { declaration.reference("DefaultNetworkAcl") }

    /// `DefaultSecurityGroup`. Set by the cloud.
    public var defaultSecurityGroup: Input<EC2.SecurityGroup.ID> { declaration.reference("DefaultSecurityGroup") }

    /// `EnableDnsHostnames`. Updated in place.
    public var enableDnsHostnames: Input<Bool> { declaration.reference("EnableDnsHostnames") }

    /// `EnableDnsSupport`. Updated in place.
    public var enableDnsSupport: Input<Bool> { declaration.reference("EnableDnsSupport") }

    /// `InstanceTenancy`. A change replaces the resource in some cases.
    public var instanceTenancy: Input<EC2.VPC.InstanceTenancy> { declaration.reference("InstanceTenancy") }

    /// `Ipv4IpamPoolId`. A change replaces the resource. Never read back.
    public var ipv4IpamPoolId: Input<String> { declaration.reference("Ipv4IpamPoolId") }

    /// `Ipv4NetmaskLength`. A change replaces the resource. Never read back.
    public var ipv4NetmaskLength: Input<Int> { declaration.reference("Ipv4NetmaskLength") }

    /// `Ipv6CidrBlocks`. Set by the cloud.
    public var ipv6CidrBlocks: Input<[String]> { declaration.reference("Ipv6CidrBlocks") }

    /// `VpcId`. Set by the cloud.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }

    /// `Tags`: the tags.
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
