// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// Where a route table sends traffic for one range of addresses (`AWS::EC2::Route`).
  ///
  /// - Identified by `RouteTableId`, `CidrBlock`.
  public struct Route: Resource {
    public static let typeName = "AWS::EC2::Route"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - routeTableId: The route table it belongs to: an `AWS::EC2::RouteTable`, by its ID. Required. A change replaces the resource.
    ///   - carrierGatewayId: The carrier's gateway that traffic goes to. Updated in place.
    ///   - coreNetworkArn: The core network that traffic goes to. Updated in place.
    ///   - destinationCidrBlock: The IPv4 addresses it applies to. A change replaces the resource.
    ///   - destinationIpv6CidrBlock: The IPv6 addresses it applies to. A change replaces the resource.
    ///   - destinationPrefixListId: The prefix list it applies to. A change replaces the resource.
    ///   - egressOnlyInternetGatewayId: The gateway for IPv6, outwards only, that traffic goes to. Updated in place.
    ///   - gatewayId: The internet or VPN gateway that traffic goes to: an `AWS::EC2::InternetGateway`, by its ID. Updated in place.
    ///   - instanceId: The instance that traffic goes to: an `AWS::EC2::Instance`, by its ID. Updated in place.
    ///   - localGatewayId: The gateway of an Outpost that traffic goes to. Updated in place.
    ///   - natGatewayId: The NAT gateway that traffic goes to: an `AWS::EC2::NatGateway`, by its ID. Updated in place.
    ///   - networkInterfaceId: The interface that traffic goes to. Updated in place.
    ///   - transitGatewayId: The transit gateway that traffic goes to. Updated in place.
    ///   - vpcEndpointId: The endpoint that traffic goes to: an `AWS::EC2::VPCEndpoint`, by its ID. Updated in place.
    ///   - vpcPeeringConnectionId: The peering of networks that traffic goes to. Updated in place.
    public init(
      _ name: String,
      routeTableId: Input<EC2.RouteTable.ID>,
      carrierGatewayId: Input<String>? = nil,
      coreNetworkArn: Input<String>? = nil,
      destinationCidrBlock: Input<IPv4Block>? = nil,
      destinationIpv6CidrBlock: Input<String>? = nil,
      destinationPrefixListId: Input<String>? = nil,
      egressOnlyInternetGatewayId: Input<String>? = nil,
      gatewayId: Input<EC2.InternetGateway.ID>? = nil,
      instanceId: Input<EC2.Instance.ID>? = nil,
      localGatewayId: Input<String>? = nil,
      natGatewayId: Input<EC2.NatGateway.ID>? = nil,
      networkInterfaceId: Input<String>? = nil,
      transitGatewayId: Input<String>? = nil,
      vpcEndpointId: Input<EC2.VPCEndpoint.ID>? = nil,
      vpcPeeringConnectionId: Input<String>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["RouteTableId"] = routeTableId.expression
      declaration["CarrierGatewayId"] = carrierGatewayId?.expression
      declaration["CoreNetworkArn"] = coreNetworkArn?.expression
      declaration["DestinationCidrBlock"] = destinationCidrBlock?.expression
      declaration["DestinationIpv6CidrBlock"] = destinationIpv6CidrBlock?.expression
      declaration["DestinationPrefixListId"] = destinationPrefixListId?.expression
      declaration["EgressOnlyInternetGatewayId"] = egressOnlyInternetGatewayId?.expression
      declaration["GatewayId"] = gatewayId?.expression
      declaration["InstanceId"] = instanceId?.expression
      declaration["LocalGatewayId"] = localGatewayId?.expression
      declaration["NatGatewayId"] = natGatewayId?.expression
      declaration["NetworkInterfaceId"] = networkInterfaceId?.expression
      declaration["TransitGatewayId"] = transitGatewayId?.expression
      declaration["VpcEndpointId"] = vpcEndpointId?.expression
      declaration["VpcPeeringConnectionId"] = vpcPeeringConnectionId?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The route table it belongs to: an `AWS::EC2::RouteTable`, by its ID (`RouteTableId`). Required. A change replaces the resource.
    public var routeTableId: Input<EC2.RouteTable.ID> { declaration.reference("RouteTableId") }
    /// The carrier's gateway that traffic goes to (`CarrierGatewayId`). Updated in place.
    public var carrierGatewayId: Input<String> { declaration.reference("CarrierGatewayId") }
    /// The IPv4 addresses it applies to (`CidrBlock`). Set by the cloud.
    public var cidrBlock: Input<IPv4Block> { declaration.reference("CidrBlock") }
    /// The core network that traffic goes to (`CoreNetworkArn`). Updated in place.
    public var coreNetworkArn: Input<String> { declaration.reference("CoreNetworkArn") }
    /// The IPv4 addresses it applies to (`DestinationCidrBlock`). A change replaces the resource.
    public var destinationCidrBlock: Input<IPv4Block> { declaration.reference("DestinationCidrBlock") }
    /// The IPv6 addresses it applies to (`DestinationIpv6CidrBlock`). A change replaces the resource.
    public var destinationIpv6CidrBlock: Input<String> { declaration.reference("DestinationIpv6CidrBlock") }
    /// The prefix list it applies to (`DestinationPrefixListId`). A change replaces the resource.
    public var destinationPrefixListId: Input<String> { declaration.reference("DestinationPrefixListId") }
    /// The gateway for IPv6, outwards only, that traffic goes to (`EgressOnlyInternetGatewayId`). Updated in place.
    public var egressOnlyInternetGatewayId: Input<String> { declaration.reference("EgressOnlyInternetGatewayId") }
    /// The internet or VPN gateway that traffic goes to: an `AWS::EC2::InternetGateway`, by its ID (`GatewayId`). Updated in place.
    public var gatewayId: Input<EC2.InternetGateway.ID> { declaration.reference("GatewayId") }
    /// The instance that traffic goes to: an `AWS::EC2::Instance`, by its ID (`InstanceId`). Updated in place.
    public var instanceId: Input<EC2.Instance.ID> { declaration.reference("InstanceId") }
    /// The gateway of an Outpost that traffic goes to (`LocalGatewayId`). Updated in place.
    public var localGatewayId: Input<String> { declaration.reference("LocalGatewayId") }
    /// The NAT gateway that traffic goes to: an `AWS::EC2::NatGateway`, by its ID (`NatGatewayId`). Updated in place.
    public var natGatewayId: Input<EC2.NatGateway.ID> { declaration.reference("NatGatewayId") }
    /// The interface that traffic goes to (`NetworkInterfaceId`). Updated in place.
    public var networkInterfaceId: Input<String> { declaration.reference("NetworkInterfaceId") }
    /// The transit gateway that traffic goes to (`TransitGatewayId`). Updated in place.
    public var transitGatewayId: Input<String> { declaration.reference("TransitGatewayId") }
    /// The endpoint that traffic goes to: an `AWS::EC2::VPCEndpoint`, by its ID (`VpcEndpointId`). Updated in place.
    public var vpcEndpointId: Input<EC2.VPCEndpoint.ID> { declaration.reference("VpcEndpointId") }
    /// The peering of networks that traffic goes to (`VpcPeeringConnectionId`). Updated in place.
    public var vpcPeeringConnectionId: Input<String> { declaration.reference("VpcPeeringConnectionId") }
  }
}
