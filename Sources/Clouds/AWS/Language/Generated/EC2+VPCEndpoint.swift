// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A private connection from a network to a service (`AWS::EC2::VPCEndpoint`).
  ///
  /// - Identified by `Id`.
  public struct VPCEndpoint: Resource {
    public static let typeName = "AWS::EC2::VPCEndpoint"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - vpcId: The network it belongs to: an `AWS::EC2::VPC`, by its ID. Required. A change replaces the resource.
    ///   - dnsOptions: How it is found by DNS. Updated in place.
    ///   - ipAddressType: Which versions of IP are used: `ipv4`, `ipv6`, `dualstack` or `not-specified`. Updated in place.
    ///   - policyDocument: What may be done through it. Updated in place.
    ///   - privateDnsEnabled: Whether the service's usual names lead to it inside the network. Updated in place.
    ///   - resourceConfigurationArn: The resource of another network that it leads to. A change replaces the resource.
    ///   - routeTableIds: The route tables that get a route to it; gateway endpoints have these: each an `AWS::EC2::RouteTable`, by its ID. Updated in place.
    ///   - securityGroupIds: The security groups of it; interface endpoints have these: each an `AWS::EC2::SecurityGroup`, by its ID. Updated in place.
    ///   - serviceName: The service, by its name in the region (`com.amazonaws.eu-central-1.s3`). A change replaces the resource.
    ///   - serviceNetworkArn: The service network that it leads to. A change replaces the resource.
    ///   - serviceRegion: The region of the service. A change replaces the resource.
    ///   - subnetIds: The subnets that it has interfaces in; interface endpoints have these: each an `AWS::EC2::Subnet`, by its ID. Updated in place.
    ///   - vpcEndpointType: Whether traffic comes by routes or by interfaces: `Interface`, `Gateway`, `GatewayLoadBalancer`, `ServiceNetwork` or `Resource`. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      vpcId: Input<EC2.VPC.ID>,
      dnsOptions: EC2.VPCEndpoint.DnsOptionsSpecification? = nil,
      ipAddressType: EC2.VPCEndpoint.IpAddressType? = nil,
      policyDocument: PolicyDocument? = nil,
      privateDnsEnabled: Input<Bool>? = nil,
      resourceConfigurationArn: Input<String>? = nil,
      routeTableIds: [Input<EC2.RouteTable.ID>]? = nil,
      securityGroupIds: [Input<EC2.SecurityGroup.ID>]? = nil,
      serviceName: Input<String>? = nil,
      serviceNetworkArn: Input<String>? = nil,
      serviceRegion: Input<String>? = nil,
      subnetIds: [Input<EC2.Subnet.ID>]? = nil,
      vpcEndpointType: EC2.VPCEndpoint.VpcEndpointType? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["VpcId"] = vpcId.expression
      declaration["DnsOptions"] = dnsOptions?.expression
      declaration["IpAddressType"] = ipAddressType?.expression
      declaration["PolicyDocument"] = policyDocument?.expression
      declaration["PrivateDnsEnabled"] = privateDnsEnabled?.expression
      declaration["ResourceConfigurationArn"] = resourceConfigurationArn?.expression
      declaration["RouteTableIds"] = routeTableIds?.expression
      declaration["SecurityGroupIds"] = securityGroupIds?.expression
      declaration["ServiceName"] = serviceName?.expression
      declaration["ServiceNetworkArn"] = serviceNetworkArn?.expression
      declaration["ServiceRegion"] = serviceRegion?.expression
      declaration["SubnetIds"] = subnetIds?.expression
      declaration["VpcEndpointType"] = vpcEndpointType?.expression
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
    /// When it was created (`CreationTimestamp`). Set by the cloud.
    public var creationTimestamp: Input<String> { declaration.reference("CreationTimestamp") }
    /// Its DNS names, each after its zone's identifier (`DnsEntries`). Set by the cloud.
    public var dnsEntries: Input<[String]> { declaration.reference("DnsEntries") }
    /// How it is found by DNS (`DnsOptions`). Updated in place.
    public var dnsOptions: Input<EC2.VPCEndpoint.DnsOptionsSpecification> { declaration.reference("DnsOptions") }
    /// The identifier of the endpoint (`Id`). Set by the cloud.
    public var id: Input<EC2.VPCEndpoint.ID> { declaration.reference("Id") }
    /// Which versions of IP are used: `ipv4`, `ipv6`, `dualstack` or `not-specified` (`IpAddressType`). Updated in place.
    public var ipAddressType: Input<EC2.VPCEndpoint.IpAddressType> { declaration.reference("IpAddressType") }
    /// Its network interfaces (`NetworkInterfaceIds`). Set by the cloud.
    public var networkInterfaceIds: Input<[String]> { declaration.reference("NetworkInterfaceIds") }
    /// What may be done through it (`PolicyDocument`). Updated in place.
    public var policyDocument: Input<PolicyDocument> { declaration.reference("PolicyDocument") }
    /// Whether the service's usual names lead to it inside the network (`PrivateDnsEnabled`). Updated in place.
    public var privateDnsEnabled: Input<Bool> { declaration.reference("PrivateDnsEnabled") }
    /// The resource of another network that it leads to (`ResourceConfigurationArn`). A change replaces the resource.
    public var resourceConfigurationArn: Input<String> { declaration.reference("ResourceConfigurationArn") }
    /// The route tables that get a route to it; gateway endpoints have these: each an `AWS::EC2::RouteTable`, by its ID (`RouteTableIds`). Updated in place.
    public var routeTableIds: Input<[EC2.RouteTable.ID]> { declaration.reference("RouteTableIds") }
    /// The security groups of it; interface endpoints have these: each an `AWS::EC2::SecurityGroup`, by its ID (`SecurityGroupIds`). Updated in place.
    public var securityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("SecurityGroupIds") }
    /// The service, by its name in the region (`com.amazonaws.eu-central-1.s3`) (`ServiceName`). A change replaces the resource.
    public var serviceName: Input<String> { declaration.reference("ServiceName") }
    /// The service network that it leads to (`ServiceNetworkArn`). A change replaces the resource.
    public var serviceNetworkArn: Input<String> { declaration.reference("ServiceNetworkArn") }
    /// The region of the service (`ServiceRegion`). A change replaces the resource.
    public var serviceRegion: Input<String> { declaration.reference("ServiceRegion") }
    /// The subnets that it has interfaces in; interface endpoints have these: each an `AWS::EC2::Subnet`, by its ID (`SubnetIds`). Updated in place.
    public var subnetIds: Input<[EC2.Subnet.ID]> { declaration.reference("SubnetIds") }
    /// Whether traffic comes by routes or by interfaces: `Interface`, `Gateway`, `GatewayLoadBalancer`, `ServiceNetwork` or `Resource` (`VpcEndpointType`). A change replaces the resource.
    public var vpcEndpointType: Input<EC2.VPCEndpoint.VpcEndpointType> { declaration.reference("VpcEndpointType") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// How it is found by DNS (an object of `AWS::EC2::VPCEndpoint`).
    public struct DnsOptionsSpecification: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - dnsRecordIpType: Which versions of IP its DNS names have: `ipv4`, `ipv6`, `dualstack`, `service-defined` or `not-specified`.
      ///   - privateDnsOnlyForInboundResolverEndpoint: Whether private names hold for questions from outside of the network only: `OnlyInboundResolver`, `AllResolvers` or `NotSpecified`.
      ///   - privateDnsPreference: For which domains private names are used: `VERIFIED_DOMAINS_ONLY`, `ALL_DOMAINS`, `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS` or `SPECIFIED_DOMAINS_ONLY`.
      ///   - privateDnsSpecifiedDomains: The domains for which private names are used. 1 to 10 elements.
      public init(
        dnsRecordIpType: EC2.VPCEndpoint.DnsOptionsSpecification.DnsRecordIpType? = nil,
        privateDnsOnlyForInboundResolverEndpoint: EC2.VPCEndpoint.DnsOptionsSpecification.PrivateDnsOnlyForInboundResolverEndpoint? = nil,
        privateDnsPreference: EC2.VPCEndpoint.DnsOptionsSpecification.PrivateDnsPreference? = nil,
        privateDnsSpecifiedDomains: [Input<String>]? = nil
      ) {
        members["DnsRecordIpType"] = dnsRecordIpType?.expression
        members["PrivateDnsOnlyForInboundResolverEndpoint"] = privateDnsOnlyForInboundResolverEndpoint?.expression
        members["PrivateDnsPreference"] = privateDnsPreference?.expression
        members["PrivateDnsSpecifiedDomains"] = privateDnsSpecifiedDomains?.expression
      }

      /// What `DnsRecordIpType` can be.
      public enum DnsRecordIpType: String, Expressible {
        case ipv4
        case ipv6
        case dualstack
        case serviceDefined = "service-defined"
        case notSpecified = "not-specified"
      }

      /// What `PrivateDnsOnlyForInboundResolverEndpoint` can be.
      public enum PrivateDnsOnlyForInboundResolverEndpoint: String, Expressible {
        case onlyInboundResolver = "OnlyInboundResolver"
        case allResolvers = "AllResolvers"
        case notSpecified = "NotSpecified"
      }

      /// What `PrivateDnsPreference` can be.
      public enum PrivateDnsPreference: String, Expressible {
        case verifiedDomainsOnly = "VERIFIED_DOMAINS_ONLY"
        case allDomains = "ALL_DOMAINS"
        case verifiedDomainsAndSpecifiedDomains = "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS"
        case specifiedDomainsOnly = "SPECIFIED_DOMAINS_ONLY"
      }
    }

    /// What `IpAddressType` can be.
    public enum IpAddressType: String, Expressible {
      case ipv4
      case ipv6
      case dualstack
      case notSpecified = "not-specified"
    }

    /// What `VpcEndpointType` can be.
    public enum VpcEndpointType: String, Expressible {
      case interface = "Interface"
      case gateway = "Gateway"
      case gatewayLoadBalancer = "GatewayLoadBalancer"
      case serviceNetwork = "ServiceNetwork"
      case resource = "Resource"
    }
  }
}
