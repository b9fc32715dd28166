// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A rule of a security group for what may reach in (`AWS::EC2::SecurityGroupIngress`).
  ///
  /// - Identified by `Id`.
  /// - Takes exactly one of `CidrIp`, `CidrIpv6`, `SourcePrefixListId`, `SourceSecurityGroupId`, `SourceSecurityGroupName`.
  public struct SecurityGroupIngress: Resource {
    public static let typeName = "AWS::EC2::SecurityGroupIngress"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - ipProtocol: The protocol, by name or number; `-1` stands for all. Required. A change replaces the resource.
    ///   - cidrIp: The IPv4 addresses it applies to. A change replaces the resource.
    ///   - cidrIpv6: The IPv6 addresses it applies to. A change replaces the resource.
    ///   - description: A description. Updated in place.
    ///   - fromPort: The first port of the range, or the kind of ICMP message. At least -1. A change replaces the resource.
    ///   - groupId: The security group that the rule is part of: an `AWS::EC2::SecurityGroup`, by its ID. A change replaces the resource.
    ///   - groupName: The security group that the rule is part of, in a default network. A change replaces the resource.
    ///   - sourcePrefixListId: The prefix list that traffic comes from. A change replaces the resource.
    ///   - sourceSecurityGroupId: The security group that traffic comes from: an `AWS::EC2::SecurityGroup`, by its ID. A change replaces the resource.
    ///   - sourceSecurityGroupName: The security group that traffic comes from, in a default network: an `AWS::EC2::SecurityGroup`, by its name. A change replaces the resource.
    ///   - sourceSecurityGroupOwnerId: The account of the security group that traffic comes from. A change replaces the resource.
    ///   - toPort: The last port of the range, or the code of an ICMP message. At least -1. A change replaces the resource.
    public init(
      _ name: String,
      ipProtocol: Input<String>,
      cidrIp: Input<IPv4Block>? = nil,
      cidrIpv6: Input<String>? = nil,
      description: Input<String>? = nil,
      fromPort: Input<Int>? = nil,
      groupId: Input<EC2.SecurityGroup.ID>? = nil,
      groupName: Input<String>? = nil,
      sourcePrefixListId: Input<String>? = nil,
      sourceSecurityGroupId: Input<EC2.SecurityGroup.ID>? = nil,
      sourceSecurityGroupName: Input<EC2.SecurityGroup.Name>? = nil,
      sourceSecurityGroupOwnerId: Input<String>? = nil,
      toPort: Input<Int>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["IpProtocol"] = ipProtocol.expression
      declaration["CidrIp"] = cidrIp?.expression
      declaration["CidrIpv6"] = cidrIpv6?.expression
      declaration["Description"] = description?.expression
      declaration["FromPort"] = fromPort?.expression
      declaration["GroupId"] = groupId?.expression
      declaration["GroupName"] = groupName?.expression
      declaration["SourcePrefixListId"] = sourcePrefixListId?.expression
      declaration["SourceSecurityGroupId"] = sourceSecurityGroupId?.expression
      declaration["SourceSecurityGroupName"] = sourceSecurityGroupName?.expression
      declaration["SourceSecurityGroupOwnerId"] = sourceSecurityGroupOwnerId?.expression
      declaration["ToPort"] = toPort?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The protocol, by name or number; `-1` stands for all (`IpProtocol`). Required. A change replaces the resource.
    public var ipProtocol: Input<String> { declaration.reference("IpProtocol") }
    /// The IPv4 addresses it applies to (`CidrIp`). A change replaces the resource.
    public var cidrIp: Input<IPv4Block> { declaration.reference("CidrIp") }
    /// The IPv6 addresses it applies to (`CidrIpv6`). A change replaces the resource.
    public var cidrIpv6: Input<String> { declaration.reference("CidrIpv6") }
    /// A description (`Description`). Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// The first port of the range, or the kind of ICMP message (`FromPort`). At least -1. A change replaces the resource.
    public var fromPort: Input<Int> { declaration.reference("FromPort") }
    /// The security group that the rule is part of: an `AWS::EC2::SecurityGroup`, by its ID (`GroupId`). A change replaces the resource.
    public var groupId: Input<EC2.SecurityGroup.ID> { declaration.reference("GroupId") }
    /// The security group that the rule is part of, in a default network (`GroupName`). A change replaces the resource.
    public var groupName: Input<String> { declaration.reference("GroupName") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// The prefix list that traffic comes from (`SourcePrefixListId`). A change replaces the resource.
    public var sourcePrefixListId: Input<String> { declaration.reference("SourcePrefixListId") }
    /// The security group that traffic comes from: an `AWS::EC2::SecurityGroup`, by its ID (`SourceSecurityGroupId`). A change replaces the resource.
    public var sourceSecurityGroupId: Input<EC2.SecurityGroup.ID> { declaration.reference("SourceSecurityGroupId") }
    /// The security group that traffic comes from, in a default network: an `AWS::EC2::SecurityGroup`, by its name (`SourceSecurityGroupName`). A change replaces the resource.
    public var sourceSecurityGroupName: Input<EC2.SecurityGroup.Name> { declaration.reference("SourceSecurityGroupName") }
    /// The account of the security group that traffic comes from (`SourceSecurityGroupOwnerId`). A change replaces the resource.
    public var sourceSecurityGroupOwnerId: Input<String> { declaration.reference("SourceSecurityGroupOwnerId") }
    /// The last port of the range, or the code of an ICMP message (`ToPort`). At least -1. A change replaces the resource.
    public var toPort: Input<Int> { declaration.reference("ToPort") }
  }
}
