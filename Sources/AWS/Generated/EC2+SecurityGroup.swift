// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::SecurityGroup`.
  ///
  /// Identified by `Id`.
  ///
  /// `SecurityGroupEgress` needs `VpcId`.
  public struct SecurityGroup: Resource {
    public static let typeName = "AWS::EC2::SecurityGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - groupDescription: Required. 0 to 255 characters. Matches `^([a-z,A-Z,0-9,. _\-:/()#,@[\]+=&;\{\}!$*])*$`. A change replaces the resource.
    ///   - groupName: A change replaces the resource.
    ///   - securityGroupEgress: Updated in place.
    ///   - securityGroupIngress: Updated in place.
    ///   - vpcId: A change replaces the resource.
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

    /// `GroupDescription`. Required. 0 to 255 characters. Matches `^([a-z,A-Z,0-9,. _\-:/()#,@[\]+=&;\{\}!$*])*$`. A change replaces the resource.
    public var groupDescription: Input<String> { declaration.reference("GroupDescription") }

    /// `GroupId`. Set by the cloud.
    public var groupId: Input<EC2.SecurityGroup.ID> { declaration.reference("GroupId") }

    /// `GroupName`. A change replaces the resource.
    public var groupName: Input<EC2.SecurityGroup.Name> { declaration.reference("GroupName") }

    /// `Id`. Set by the cloud.
    public var id: Input<EC2.SecurityGroup.ID> { declaration.reference("Id") }

    /// `SecurityGroupEgress`. Updated in place.
    public var securityGroupEgress: Input<[EC2.SecurityGroup.Egress]> { declaration.reference("SecurityGroupEgress") }

    /// `SecurityGroupIngress`. Updated in place.
    public var securityGroupIngress: Input<[EC2.SecurityGroup.Ingress]> { declaration.reference("SecurityGroupIngress") }

    /// `VpcId`. A change replaces the resource.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// The nested object `Egress`.
    public struct Egress: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - ipProtocol: Required.
      ///   - fromPort: At least -1.
      ///   - toPort: At least -1.
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

    /// The nested object `Ingress`.
    public struct Ingress: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - ipProtocol: Required.
      ///   - fromPort: At least -1.
      ///   - toPort: At least -1.
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
