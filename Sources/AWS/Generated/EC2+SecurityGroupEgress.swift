// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::SecurityGroupEgress`.
  ///
  /// Identified by `Id`.
  ///
  /// Takes exactly one of `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, `DestinationSecurityGroupId`.
  public struct SecurityGroupEgress: Resource {
    public static let typeName = "AWS::EC2::SecurityGroupEgress"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - groupId: Required. A change replaces the resource.
    ///   - ipProtocol: Required. A change replaces the resource.
    ///   - cidrIp: A change replaces the resource.
    ///   - cidrIpv6: A change replaces the resource.
    ///   - description: Updated in place.
    ///   - destinationPrefixListId: A change replaces the resource.
    ///   - destinationSecurityGroupId: A change replaces the resource.
    ///   - fromPort: At least -1. A change replaces the resource.
    ///   - toPort: At least -1. A change replaces the resource.
    public init(
      _ name: String,
      groupId: Input<EC2.SecurityGroup.ID>,
      ipProtocol: Input<String>,
      cidrIp: Input<IPv4Block>? = nil,
      cidrIpv6: Input<String>? = nil,
      description: Input<String>? = nil,
      destinationPrefixListId: Input<String>? = nil,
      destinationSecurityGroupId: Input<EC2.SecurityGroup.ID>? = nil,
      fromPort: Input<Int>? = nil,
      toPort: Input<Int>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["GroupId"] = groupId.expression
      declaration["IpProtocol"] = ipProtocol.expression
      declaration["CidrIp"] = cidrIp?.expression
      declaration["CidrIpv6"] = cidrIpv6?.expression
      declaration["Description"] = description?.expression
      declaration["DestinationPrefixListId"] = destinationPrefixListId?.expression
      declaration["DestinationSecurityGroupId"] = destinationSecurityGroupId?.expression
      declaration["FromPort"] = fromPort?.expression
      declaration["ToPort"] = toPort?.expression
    }

    /// `GroupId`. Required. A change replaces the resource.
    public var groupId: Input<EC2.SecurityGroup.ID> { declaration.reference("GroupId") }

    /// `IpProtocol`. Required. A change replaces the resource.
    public var ipProtocol: Input<String> { declaration.reference("IpProtocol") }

    /// `CidrIp`. A change replaces the resource.
    public var cidrIp: Input<IPv4Block> { declaration.reference("CidrIp") }

    /// `CidrIpv6`. A change replaces the resource.
    public var cidrIpv6: Input<String> { declaration.reference("CidrIpv6") }

    /// `Description`. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }

    /// `DestinationPrefixListId`. A change replaces the resource.
    public var destinationPrefixListId: Input<String> { declaration.reference("DestinationPrefixListId") }

    /// `DestinationSecurityGroupId`. A change replaces the resource.
    public var destinationSecurityGroupId: Input<EC2.SecurityGroup.ID> { declaration.reference("DestinationSecurityGroupId") }

    /// `FromPort`. At least -1. A change replaces the resource.
    public var fromPort: Input<Int> { declaration.reference("FromPort") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `ToPort`. At least -1. A change replaces the resource.
    public var toPort: Input<Int> { declaration.reference("ToPort") }
  }
}
