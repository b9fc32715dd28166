// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::VPCEndpoint`.
  ///
  /// Identified by `Id`.
  public struct VPCEndpoint: Resource {
    public static let typeName = "AWS::EC2::VPCEndpoint"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - vpcId: Required. A change replaces the resource.
    ///   - dnsOptions: Updated in place.
    ///   - ipAddressType: Updated in place.
    ///   - policyDocument: Updated in place.
    ///   - privateDnsEnabled: Updated in place.
    ///   - resourceConfigurationArn: A change replaces the resource.
    ///   - routeTableIds: Updated in place.
    ///   - securityGroupIds: Updated in place.
    ///   - serviceName: A change replaces the resource.
    ///   - serviceNetworkArn: A change replaces the resource.
    ///   - serviceRegion: A change replaces the resource.
    ///   - subnetIds: Updated in place.
    ///   - vpcEndpointType: A change replaces the resource.
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

    /// `VpcId`. Required. A change replaces the resource.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }

    /// `CreationTimestamp`. Set by the cloud.
    public var creationTimestamp: Input<String> { declaration.reference("CreationTimestamp") }

    /// `DnsEntries`. Set by the cloud.
    public var dnsEntries: Input<[String]> { declaration.reference("DnsEntries") }

    /// `DnsOptions`. Updated in place.
    public var dnsOptions: Input<EC2.VPCEndpoint.DnsOptionsSpecification> { declaration.reference("DnsOptions") }

    /// `Id`. Set by the cloud.
    public var id: Input<EC2.VPCEndpoint.ID> { declaration.reference("Id") }

    /// `IpAddressType`. Updated in place.
    public var ipAddressType: Input<EC2.VPCEndpoint.IpAddressType> { declaration.reference("IpAddressType") }

    /// `NetworkInterfaceIds`. Set by the cloud.
    public var networkInterfaceIds: Input<[String]> { declaration.reference("NetworkInterfaceIds") }

    /// `PolicyDocument`. Updated in place.
    public var policyDocument: Input<PolicyDocument> { declaration.reference("PolicyDocument") }

    /// `PrivateDnsEnabled`. Updated in place.
    public var privateDnsEnabled: Input<Bool> { declaration.reference("PrivateDnsEnabled") }

    /// `ResourceConfigurationArn`. A change replaces the resource.
    public var resourceConfigurationArn: Input<String> { declaration.reference("ResourceConfigurationArn") }

    /// `RouteTableIds`. Updated in place.
    public var routeTableIds: Input<[EC2.RouteTable.ID]> { declaration.reference("RouteTableIds") }

    /// `SecurityGroupIds`. Updated in place.
    public var securityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("SecurityGroupIds") }

    /// `ServiceName`. A change replaces the resource.
    public var serviceName: Input<String> { declaration.reference("ServiceName") }

    /// `ServiceNetworkArn`. A change replaces the resource.
    public var serviceNetworkArn: Input<String> { declaration.reference("ServiceNetworkArn") }

    /// `ServiceRegion`. A change replaces the resource.
    public var serviceRegion: Input<String> { declaration.reference("ServiceRegion") }

    /// `SubnetIds`. Updated in place.
    public var subnetIds: Input<[EC2.Subnet.ID]> { declaration.reference("SubnetIds") }

    /// `VpcEndpointType`. A change replaces the resource.
    public var vpcEndpointType: Input<EC2.VPCEndpoint.VpcEndpointType> { declaration.reference("VpcEndpointType") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The nested object `DnsOptionsSpecification`.
    public struct DnsOptionsSpecification: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - privateDnsSpecifiedDomains: 1 to 10 elements.
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
