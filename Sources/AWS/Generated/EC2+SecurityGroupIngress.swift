// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::SecurityGroupIngress`.
  ///
  /// Identified by `Id`.
  ///
  /// Takes exactly one of `CidrIp`, `CidrIpv6`, `SourcePrefixListId`, `SourceSecurityGroupId`, `SourceSecurityGroupName`.
  public struct SecurityGroupIngress: Resource {
    public static let typeName = "AWS::EC2::SecurityGroupIngress"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - ipProtocol: Required. A change replaces the resource.
    ///   - cidrIp: A change replaces the resource.
    ///   - cidrIpv6: A change replaces the resource.
    ///   - description: Updated in place.
    ///   - fromPort: At least -1. A change replaces the resource.
    ///   - groupId: A change replaces the resource.
    ///   - groupName: A change replaces the resource.
    ///   - sourcePrefixListId: A change replaces the resource.
    ///   - sourceSecurityGroupId: A change replaces the resource.
    ///   - sourceSecurityGroupName: A change replaces the resource.
    ///   - sourceSecurityGroupOwnerId: A change replaces the resource.
    ///   - toPort: At least -1. A change replaces the resource.
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

    /// `IpProtocol`. Required. A change replaces the resource.
    public var ipProtocol: Input<String> { declaration.reference("IpProtocol") }

    /// `CidrIp`. A change replaces the resource.
    public var cidrIp: Input<IPv4Block> { declaration.reference("CidrIp") }

    /// `CidrIpv6`. A change replaces the resource.
    public var cidrIpv6: Input<String> { declaration.reference("CidrIpv6") }

    /// `Description`. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }

    /// `FromPort`. At least -1. A change replaces the resource.
    public var fromPort: Input<Int> { declaration.reference("FromPort") }

    /// `GroupId`. A change replaces the resource.
    public var groupId: Input<EC2.SecurityGroup.ID> { declaration.reference("GroupId") }

    /// `GroupName`. A change replaces the resource.
    public var groupName: Input<String> { declaration.reference("GroupName") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `SourcePrefixListId`. A change replaces the resource.
    public var sourcePrefixListId: Input<String> { declaration.reference("SourcePrefixListId") }

    /// `SourceSecurityGroupId`. A change replaces the resource.
    public var sourceSecurityGroupId: Input<EC2.SecurityGroup.ID> { declaration.reference("SourceSecurityGroupId") }

    /// `SourceSecurityGroupName`. A change replaces the resource.
    public var sourceSecurityGroupName: Input<EC2.SecurityGroup.Name> { declaration.reference("SourceSecurityGroupName") }

    /// `SourceSecurityGroupOwnerId`. A change replaces the resource.
    public var sourceSecurityGroupOwnerId: Input<String> { declaration.reference("SourceSecurityGroupOwnerId") }

    /// `ToPort`. At least -1. A change replaces the resource.
    public var toPort: Input<Int> { declaration.reference("ToPort") }
  }
}
