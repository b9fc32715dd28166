// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A range of a network's addresses in one zone (`AWS::EC2::Subnet`).
  ///
  /// - Identified by `SubnetId`.
  /// - Takes at least one of `CidrBlock`, `Ipv4IpamPoolId`, `Ipv6IpamPoolId`, `Ipv6CidrBlock`.
  /// - `Ipv4IpamPoolId` needs `Ipv4NetmaskLength`.
  /// - `Ipv4NetmaskLength` needs `Ipv4IpamPoolId`.
  /// - `Ipv6IpamPoolId` needs `Ipv6NetmaskLength`.
  /// - `Ipv6NetmaskLength` needs `Ipv6IpamPoolId`.
  /// - `AvailabilityZone` excludes `AvailabilityZoneId`.
  /// - `CidrBlock` excludes `Ipv4IpamPoolId`.
  /// - `Ipv6CidrBlock` excludes `Ipv6IpamPoolId`.
  public struct Subnet: Resource {
    public static let typeName = "AWS::EC2::Subnet"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - vpcId: The network it belongs to: an `AWS::EC2::VPC`, by its ID. Required. A change replaces the resource.
    ///   - assignIpv6AddressOnCreation: Whether new interfaces get an IPv6 address. Updated in place.
    ///   - availabilityZone: The zone it is in. A change replaces the resource.
    ///   - availabilityZoneId: The zone it is in, by the identifier that is the same in all accounts. A change replaces the resource.
    ///   - cidrBlock: The range of IPv4 addresses, a part of its network's. A change replaces the resource.
    ///   - enableDns64: Whether the resolver gives IPv6 addresses for names that have IPv4 only. Updated in place.
    ///   - enableLniAtDeviceIndex: The place at which instances on an Outpost get an interface to the local network. Updated in place. Never read back.
    ///   - ipv4IpamPoolId: The IPAM pool that the IPv4 range is taken from. A change replaces the resource. Never read back.
    ///   - ipv4NetmaskLength: How long the prefix of the range taken from the pool is. A change replaces the resource. Never read back.
    ///   - ipv6CidrBlock: The range of IPv6 addresses, a part of its network's. A change replaces the resource in some cases.
    ///   - ipv6IpamPoolId: The IPAM pool that the IPv6 range is taken from. A change replaces the resource. Never read back.
    ///   - ipv6Native: Whether it has IPv6 only. A change replaces the resource.
    ///   - ipv6NetmaskLength: How long the prefix of the IPv6 range taken from the pool is. A change replaces the resource. Never read back.
    ///   - mapPublicIpOnLaunch: Whether new instances get a public IPv4 address. Updated in place.
    ///   - outpostArn: The Outpost it is in. A change replaces the resource.
    ///   - privateDnsNameOptionsOnLaunch: How new instances are named in DNS. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The network it belongs to: an `AWS::EC2::VPC`, by its ID (`VpcId`). Required. A change replaces the resource.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }
    /// Whether new interfaces get an IPv6 address (`AssignIpv6AddressOnCreation`). Updated in place.
    public var assignIpv6AddressOnCreation: Input<Bool> { declaration.reference("AssignIpv6AddressOnCreation") }
    /// The zone it is in (`AvailabilityZone`). A change replaces the resource.
    public var availabilityZone: Input<String> { declaration.reference("AvailabilityZone") }
    /// The zone it is in, by the identifier that is the same in all accounts (`AvailabilityZoneId`). A change replaces the resource.
    public var availabilityZoneId: Input<String> { declaration.reference("AvailabilityZoneId") }
    /// Whether traffic with the internet is blocked for it (`BlockPublicAccessStates`). Set by the cloud.
    public var blockPublicAccessStates: Input<EC2.Subnet.BlockPublicAccessStates> { declaration.reference("BlockPublicAccessStates") }
    /// The range of IPv4 addresses, a part of its network's (`CidrBlock`). A change replaces the resource.
    public var cidrBlock: Input<IPv4Block> { declaration.reference("CidrBlock") }
    /// Whether the resolver gives IPv6 addresses for names that have IPv4 only (`EnableDns64`). Updated in place.
    public var enableDns64: Input<Bool> { declaration.reference("EnableDns64") }
    /// The place at which instances on an Outpost get an interface to the local network (`EnableLniAtDeviceIndex`). Updated in place. Never read back.
    public var enableLniAtDeviceIndex: Input<Int> { declaration.reference("EnableLniAtDeviceIndex") }
    /// The IPAM pool that the IPv4 range is taken from (`Ipv4IpamPoolId`). A change replaces the resource. Never read back.
    public var ipv4IpamPoolId: Input<String> { declaration.reference("Ipv4IpamPoolId") }
    /// How long the prefix of the range taken from the pool is (`Ipv4NetmaskLength`). A change replaces the resource. Never read back.
    public var ipv4NetmaskLength: Input<Int> { declaration.reference("Ipv4NetmaskLength") }
    /// The range of IPv6 addresses, a part of its network's (`Ipv6CidrBlock`). A change replaces the resource in some cases.
    public var ipv6CidrBlock: Input<String> { declaration.reference("Ipv6CidrBlock") }
    /// The ranges of IPv6 addresses (`Ipv6CidrBlocks`). Set by the cloud.
    public var ipv6CidrBlocks: Input<[String]> { declaration.reference("Ipv6CidrBlocks") }
    /// The IPAM pool that the IPv6 range is taken from (`Ipv6IpamPoolId`). A change replaces the resource. Never read back.
    public var ipv6IpamPoolId: Input<String> { declaration.reference("Ipv6IpamPoolId") }
    /// Whether it has IPv6 only (`Ipv6Native`). A change replaces the resource.
    public var ipv6Native: Input<Bool> { declaration.reference("Ipv6Native") }
    /// How long the prefix of the IPv6 range taken from the pool is (`Ipv6NetmaskLength`). A change replaces the resource. Never read back.
    public var ipv6NetmaskLength: Input<Int> { declaration.reference("Ipv6NetmaskLength") }
    /// Whether new instances get a public IPv4 address (`MapPublicIpOnLaunch`). Updated in place.
    public var mapPublicIpOnLaunch: Input<Bool> { declaration.reference("MapPublicIpOnLaunch") }
    /// The association with its network ACL (`NetworkAclAssociationId`). Set by the cloud.
    public var networkAclAssociationId: Input<String> { declaration.reference("NetworkAclAssociationId") }
    /// The Outpost it is in (`OutpostArn`). A change replaces the resource.
    public var outpostArn: Input<String> { declaration.reference("OutpostArn") }
    /// How new instances are named in DNS (`PrivateDnsNameOptionsOnLaunch`). Updated in place.
    public var privateDnsNameOptionsOnLaunch: Input<EC2.Subnet.PrivateDnsNameOptionsOnLaunch> { declaration.reference("PrivateDnsNameOptionsOnLaunch") }
    /// The identifier of the subnet (`SubnetId`). Set by the cloud.
    public var subnetId: Input<EC2.Subnet.ID> { declaration.reference("SubnetId") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// Whether traffic with the internet is blocked for it (an object of `AWS::EC2::Subnet`).
    public struct BlockPublicAccessStates: NestedObject {
      public var members = Members()

      /// - Parameter internetGatewayBlockMode: Which direction of traffic is blocked.
      public init(internetGatewayBlockMode: Input<String>? = nil) {
        members["InternetGatewayBlockMode"] = internetGatewayBlockMode?.expression
      }
    }

    /// How new instances are named in DNS (an object of `AWS::EC2::Subnet`).
    public struct PrivateDnsNameOptionsOnLaunch: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - enableResourceNameDnsAAAARecord: Whether an instance's resource name is found with IPv6.
      ///   - enableResourceNameDnsARecord: Whether an instance's resource name is found with IPv4.
      ///   - hostnameType: Whether host names are made of addresses or of resource identifiers.
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
