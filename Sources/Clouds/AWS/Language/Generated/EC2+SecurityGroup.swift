// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A firewall around network interfaces: what may reach in and out (`AWS::EC2::SecurityGroup`).
  ///
  /// - Identified by `Id`.
  /// - `SecurityGroupEgress` needs `VpcId`.
  public struct SecurityGroup: Resource {
    public static let typeName = "AWS::EC2::SecurityGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - groupDescription: The purpose. Required. 0 to 255 characters. Matches `^([a-z,A-Z,0-9,. _\-:/()#,@[\]+=&;\{\}!$*])*$`. A change replaces the resource.
    ///   - groupName: The name of the group, unique in its network. A change replaces the resource.
    ///   - securityGroupEgress: The rules for outgoing traffic (everything if absent). Updated in place.
    ///   - securityGroupIngress: The rules for incoming traffic. Updated in place.
    ///   - vpcId: The network it belongs to: an `AWS::EC2::VPC`, by its ID. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      groupDescription: Input<String>,
      groupName: Input<EC2.SecurityGroup.Name>? = nil,
      securityGroupEgress: [EC2.SecurityGroup.Egress]? = nil,
      securityGroupIngress: [EC2.SecurityGroup.Ingress]? = nil,
      vpcId: Input<EC2.VPC.ID>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["GroupDescription"] = groupDescription.expression
      declaration["GroupName"] = groupName?.expression
      declaration["SecurityGroupEgress"] = securityGroupEgress?.expression
      declaration["SecurityGroupIngress"] = securityGroupIngress?.expression
      declaration["VpcId"] = vpcId?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The purpose (`GroupDescription`). Required. 0 to 255 characters. Matches `^([a-z,A-Z,0-9,. _\-:/()#,@[\]+=&;\{\}!$*])*$`. A change replaces the resource.
    public var groupDescription: Input<String> { declaration.reference("GroupDescription") }
    /// The identifier of the group (`GroupId`). Set by the cloud.
    public var groupId: Input<EC2.SecurityGroup.ID> { declaration.reference("GroupId") }
    /// The name of the group, unique in its network (`GroupName`). A change replaces the resource.
    public var groupName: Input<EC2.SecurityGroup.Name> { declaration.reference("GroupName") }
    /// The identifier of the group (`Id`). Set by the cloud.
    public var id: Input<EC2.SecurityGroup.ID> { declaration.reference("Id") }
    /// The rules for outgoing traffic (everything if absent) (`SecurityGroupEgress`). Updated in place.
    public var securityGroupEgress: Input<[EC2.SecurityGroup.Egress]> { declaration.reference("SecurityGroupEgress") }
    /// The rules for incoming traffic (`SecurityGroupIngress`). Updated in place.
    public var securityGroupIngress: Input<[EC2.SecurityGroup.Ingress]> { declaration.reference("SecurityGroupIngress") }
    /// The network it belongs to: an `AWS::EC2::VPC`, by its ID (`VpcId`). A change replaces the resource.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// The rules for outgoing traffic (everything if absent) (an object of `AWS::EC2::SecurityGroup`).
    public struct Egress: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - ipProtocol: The protocol, by name or number; `-1` stands for all. Required.
      ///   - cidrIp: The IPv4 addresses it applies to.
      ///   - cidrIpv6: The IPv6 addresses it applies to.
      ///   - description: A description.
      ///   - destinationPrefixListId: The prefix list that traffic goes to.
      ///   - destinationSecurityGroupId: The security group that traffic goes to.
      ///   - fromPort: The first port of the range, or the kind of ICMP message. At least -1.
      ///   - toPort: The last port of the range, or the code of an ICMP message. At least -1.
      public init(
        ipProtocol: Input<String>,
        cidrIp: Input<IPv4Block>? = nil,
        cidrIpv6: Input<String>? = nil,
        description: Input<String>? = nil,
        destinationPrefixListId: Input<String>? = nil,
        destinationSecurityGroupId: Input<EC2.SecurityGroup.ID>? = nil,
        fromPort: Input<Int>? = nil,
        toPort: Input<Int>? = nil
      ) {
        members["IpProtocol"] = ipProtocol.expression
        members["CidrIp"] = cidrIp?.expression
        members["CidrIpv6"] = cidrIpv6?.expression
        members["Description"] = description?.expression
        members["DestinationPrefixListId"] = destinationPrefixListId?.expression
        members["DestinationSecurityGroupId"] = destinationSecurityGroupId?.expression
        members["FromPort"] = fromPort?.expression
        members["ToPort"] = toPort?.expression
      }
    }

    /// The rules for incoming traffic (an object of `AWS::EC2::SecurityGroup`).
    public struct Ingress: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - ipProtocol: The protocol, by name or number; `-1` stands for all. Required.
      ///   - cidrIp: The IPv4 addresses it applies to.
      ///   - cidrIpv6: The IPv6 addresses it applies to.
      ///   - description: A description.
      ///   - fromPort: The first port of the range, or the kind of ICMP message. At least -1.
      ///   - sourcePrefixListId: The prefix list that traffic comes from.
      ///   - sourceSecurityGroupId: The security group that traffic comes from.
      ///   - sourceSecurityGroupName: The security group that traffic comes from, in a default network.
      ///   - sourceSecurityGroupOwnerId: The account of the security group that traffic comes from.
      ///   - toPort: The last port of the range, or the code of an ICMP message. At least -1.
      public init(
        ipProtocol: Input<String>,
        cidrIp: Input<IPv4Block>? = nil,
        cidrIpv6: Input<String>? = nil,
        description: Input<String>? = nil,
        fromPort: Input<Int>? = nil,
        sourcePrefixListId: Input<String>? = nil,
        sourceSecurityGroupId: Input<EC2.SecurityGroup.ID>? = nil,
        sourceSecurityGroupName: Input<EC2.SecurityGroup.Name>? = nil,
        sourceSecurityGroupOwnerId: Input<String>? = nil,
        toPort: Input<Int>? = nil
      ) {
        members["IpProtocol"] = ipProtocol.expression
        members["CidrIp"] = cidrIp?.expression
        members["CidrIpv6"] = cidrIpv6?.expression
        members["Description"] = description?.expression
        members["FromPort"] = fromPort?.expression
        members["SourcePrefixListId"] = sourcePrefixListId?.expression
        members["SourceSecurityGroupId"] = sourceSecurityGroupId?.expression
        members["SourceSecurityGroupName"] = sourceSecurityGroupName?.expression
        members["SourceSecurityGroupOwnerId"] = sourceSecurityGroupOwnerId?.expression
        members["ToPort"] = toPort?.expression
      }
    }
  }
}
