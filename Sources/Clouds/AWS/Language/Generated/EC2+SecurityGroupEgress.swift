// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A rule of a security group for what may reach out (`AWS::EC2::SecurityGroupEgress`).
  ///
  /// - Identified by `Id`.
  /// - Takes exactly one of `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, `DestinationSecurityGroupId`.
  public struct SecurityGroupEgress: Resource {
    public static let typeName = "AWS::EC2::SecurityGroupEgress"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - groupId: The security group that the rule is part of: an `AWS::EC2::SecurityGroup`, by its ID. Required. A change replaces the resource.
    ///   - ipProtocol: The protocol, by name or number; `-1` stands for all. Required. A change replaces the resource.
    ///   - cidrIp: The IPv4 addresses it applies to. A change replaces the resource.
    ///   - cidrIpv6: The IPv6 addresses it applies to. A change replaces the resource.
    ///   - description: A description. Updated in place.
    ///   - destinationPrefixListId: The prefix list that traffic goes to. A change replaces the resource.
    ///   - destinationSecurityGroupId: The security group that traffic goes to: an `AWS::EC2::SecurityGroup`, by its ID. A change replaces the resource.
    ///   - fromPort: The first port of the range, or the kind of ICMP message. At least -1. A change replaces the resource.
    ///   - toPort: The last port of the range, or the code of an ICMP message. At least -1. A change replaces the resource.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The security group that the rule is part of: an `AWS::EC2::SecurityGroup`, by its ID (`GroupId`). Required. A change replaces the resource.
    public var groupId: Input<EC2.SecurityGroup.ID> { declaration.reference("GroupId") }
    /// The protocol, by name or number; `-1` stands for all (`IpProtocol`). Required. A change replaces the resource.
    public var ipProtocol: Input<String> { declaration.reference("IpProtocol") }
    /// The IPv4 addresses it applies to (`CidrIp`). A change replaces the resource.
    public var cidrIp: Input<IPv4Block> { declaration.reference("CidrIp") }
    /// The IPv6 addresses it applies to (`CidrIpv6`). A change replaces the resource.
    public var cidrIpv6: Input<String> { declaration.reference("CidrIpv6") }
    /// A description (`Description`). Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// The prefix list that traffic goes to (`DestinationPrefixListId`). A change replaces the resource.
    public var destinationPrefixListId: Input<String> { declaration.reference("DestinationPrefixListId") }
    /// The security group that traffic goes to: an `AWS::EC2::SecurityGroup`, by its ID (`DestinationSecurityGroupId`). A change replaces the resource.
    public var destinationSecurityGroupId: Input<EC2.SecurityGroup.ID> { declaration.reference("DestinationSecurityGroupId") }
    /// The first port of the range, or the kind of ICMP message (`FromPort`). At least -1. A change replaces the resource.
    public var fromPort: Input<Int> { declaration.reference("FromPort") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// The last port of the range, or the code of an ICMP message (`ToPort`). At least -1. A change replaces the resource.
    public var toPort: Input<Int> { declaration.reference("ToPort") }
  }
}
