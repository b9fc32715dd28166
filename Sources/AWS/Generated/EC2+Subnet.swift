// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::Subnet`.
  ///
  /// Identified by `SubnetId`.
  ///
  /// Takes at least one of `CidrBlock`, `Ipv4IpamPoolId`, `Ipv6IpamPoolId`, `Ipv6CidrBlock`.
  ///
  /// `Ipv4IpamPoolId` needs `Ipv4NetmaskLength`.
  ///
  /// `Ipv4NetmaskLength` needs `Ipv4IpamPoolId`.
  ///
  /// `Ipv6IpamPoolId` needs `Ipv6NetmaskLength`.
  ///
  /// `Ipv6NetmaskLength` needs `Ipv6IpamPoolId`.
  ///
  /// `AvailabilityZone` excludes `AvailabilityZoneId`.
  ///
  /// `AvailabilityZoneId` excludes `AvailabilityZone`.
  ///
  /// `CidrBlock` excludes `Ipv4IpamPoolId`.
  ///
  /// `Ipv4IpamPoolId` excludes `CidrBlock`.
  ///
  /// `Ipv6CidrBlock` excludes `Ipv6IpamPoolId`.
  ///
  /// `Ipv6IpamPoolId` excludes `Ipv6CidrBlock`.
  public struct Subnet: Resource {
    public static let typeName = "AWS::EC2::Subnet"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - vpcId: Required. A change replaces the resource.
    ///   - assignIpv6AddressOnCreation: Updated in place.
    ///   - availabilityZone: A change replaces the resource.
    ///   - availabilityZoneId: A change replaces the resource.
    ///   - cidrBlock: A change replaces the resource.
    ///   - enableDns64: Updated in place.
    ///   - enableLniAtDeviceIndex: Updated in place. Never read back.
    ///   - ipv4IpamPoolId: A change replaces the resource. Never read back.
    ///   - ipv4NetmaskLength: A change replaces the resource. Never read back.
    ///   - ipv6CidrBlock: A change replaces the resource in some cases.
    ///   - ipv6IpamPoolId: A change replaces the resource. Never read back.
    ///   - ipv6Native: A change replaces the resource.
    ///   - ipv6NetmaskLength: A change replaces the resource. Never read back.
    ///   - mapPublicIpOnLaunch: Updated in place.
    ///   - outpostArn: A change replaces the resource.
    ///   - privateDnsNameOptionsOnLaunch: Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      vpcId: Input<EC2.VPC.ID>,
      assignIpv6AddressOnCreation: Input<Bool>? = nil,
      availabilityZone: Input<String>? = nil,
      availabilityZoneId: Input<String>? = nil,
      cidrBlock: Input<IPv4Block>? = nil,
      enableDns64: Input<Bool>? = nil,
      enableLniAtDeviceIndex: Input<Int>? = nil,
      ipv4IpamPoolId: Input<String>? = nil,
      ipv4NetmaskLength: Input<Int>? = nil,
      ipv6CidrBlock: Input<String>? = nil,
      ipv6IpamPoolId: Input<String>? = nil,
      ipv6Native: Input<Bool>? = nil,
      ipv6NetmaskLength: Input<Int>? = nil,
      mapPublicIpOnLaunch: Input<Bool>? = nil,
      outpostArn: Input<String>? = nil,
      privateDnsNameOptionsOnLaunch: EC2.Subnet.PrivateDnsNameOptionsOnLaunch? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["VpcId"] = vpcId.expression
      declaration["AssignIpv6AddressOnCreation"] = assignIpv6AddressOnCreation?.expression
      declaration["AvailabilityZone"] = availabilityZone?.expression
      declaration["AvailabilityZoneId"] = availabilityZoneId?.expression
      declaration["CidrBlock"] = cidrBlock?.expression
      declaration["EnableDns64"] = enableDns64?.expression
      declaration["EnableLniAtDeviceIndex"] = enableLniAtDeviceIndex?.expression
      declaration["Ipv4IpamPoolId"] = ipv4IpamPoolId?.expression
      declaration["Ipv4NetmaskLength"] = ipv4NetmaskLength?.expression
      declaration["Ipv6CidrBlock"] = ipv6CidrBlock?.expression
      declaration["Ipv6IpamPoolId"] = ipv6IpamPoolId?.expression
      declaration["Ipv6Native"] = ipv6Native?.expression
      declaration["Ipv6NetmaskLength"] = ipv6NetmaskLength?.expression
      declaration["MapPublicIpOnLaunch"] = mapPublicIpOnLaunch?.expression
      declaration["OutpostArn"] = outpostArn?.expression
      declaration["PrivateDnsNameOptionsOnLaunch"] = privateDnsNameOptionsOnLaunch?.expression
      declaration.set(tags)
    }

    /// `VpcId`. Required. A change replaces the resource.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }

    /// `AssignIpv6AddressOnCreation`. Updated in place.
    public var assignIpv6AddressOnCreation: Input<Bool> { declaration.reference("AssignIpv6AddressOnCreation") }

    /// `AvailabilityZone`. A change replaces the resource.
    public var availabilityZone: Input<String> { declaration.reference("AvailabilityZone") }

    /// `AvailabilityZoneId`. A change replaces the resource.
    public var availabilityZoneId: Input<String> { declaration.reference("AvailabilityZoneId") }

    /// `BlockPublicAccessStates`. Set by the cloud.
    public var blockPublicAccessStates: Input<EC2.Subnet.BlockPublicAccessStates> { declaration.reference("BlockPublicAccessStates") }

    /// `CidrBlock`. A change replaces the resource.
    public var cidrBlock: Input<IPv4Block> { declaration.reference("CidrBlock") }

    /// `EnableDns64`. Updated in place.
    public var enableDns64: Input<Bool> { declaration.reference("EnableDns64") }

    /// `EnableLniAtDeviceIndex`. Updated in place. Never read back.
    public var enableLniAtDeviceIndex: Input<Int> { declaration.reference("EnableLniAtDeviceIndex") }

    /// `Ipv4IpamPoolId`. A change replaces the resource. Never read back.
    public var ipv4IpamPoolId: Input<String> { declaration.reference("Ipv4IpamPoolId") }

    /// `Ipv4NetmaskLength`. A change replaces the resource. Never read back.
    public var ipv4NetmaskLength: Input<Int> { declaration.reference("Ipv4NetmaskLength") }

    /// `Ipv6CidrBlock`. A change replaces the resource in some cases.
    public var ipv6CidrBlock: Input<String> { declaration.reference("Ipv6CidrBlock") }

    /// `Ipv6CidrBlocks`. Set by the cloud.
    public var ipv6CidrBlocks: Input<[String]> { declaration.reference("Ipv6CidrBlocks") }

    /// `Ipv6IpamPoolId`. A change replaces the resource. Never read back.
    public var ipv6IpamPoolId: Input<String> { declaration.reference("Ipv6IpamPoolId") }

    /// `Ipv6Native`. A change replaces the resource.
    public var ipv6Native: Input<Bool> { declaration.reference("Ipv6Native") }

    /// `Ipv6NetmaskLength`. A change replaces the resource. Never read back.
    public var ipv6NetmaskLength: Input<Int> { declaration.reference("Ipv6NetmaskLength") }

    /// `MapPublicIpOnLaunch`. Updated in place.
    public var mapPublicIpOnLaunch: Input<Bool> { declaration.reference("MapPublicIpOnLaunch") }

    /// `NetworkAclAssociationId`. Set by the cloud.
    public var networkAclAssociationId: Input<String> { declaration.reference("NetworkAclAssociationId") }

    /// `OutpostArn`. A change replaces the resource.
    public var outpostArn: Input<String> { declaration.reference("OutpostArn") }

    /// `PrivateDnsNameOptionsOnLaunch`. Updated in place.
    public var privateDnsNameOptionsOnLaunch: Input<EC2.Subnet.PrivateDnsNameOptionsOnLaunch> { declaration.reference("PrivateDnsNameOptionsOnLaunch") }

    /// `SubnetId`. Set by the cloud.
    public var subnetId: Input<EC2.Subnet.ID> { declaration.reference("SubnetId") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The nested object `BlockPublicAccessStates`.
    public struct BlockPublicAccessStates: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        internetGatewayBlockMode: Input<String>? = nil
      ) {
        members["InternetGatewayBlockMode"] = internetGatewayBlockMode?.expression
      }
    }

    /// The nested object `PrivateDnsNameOptionsOnLaunch`.
    public struct PrivateDnsNameOptionsOnLaunch: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        enableResourceNameDnsAAAARecord: Input<Bool>? = nil,
        enableResourceNameDnsARecord: Input<Bool>? = nil,
        hostnameType: Input<String>? = nil
      ) {
        members["EnableResourceNameDnsAAAARecord"] = enableResourceNameDnsAAAARecord?.expression
        members["EnableResourceNameDnsARecord"] = enableResourceNameDnsARecord?.expression
        members["HostnameType"] = hostnameType?.expression
      }
    }
  }
}
