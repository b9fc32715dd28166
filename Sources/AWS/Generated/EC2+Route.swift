// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::Route`.
  ///
  /// Identified by `RouteTableId`, `CidrBlock`.
  public struct Route: Resource {
    public static let typeName = "AWS::EC2::Route"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - routeTableId: Required. A change replaces the resource.
    ///   - carrierGatewayId: Updated in place.
    ///   - coreNetworkArn: Updated in place.
    ///   - destinationCidrBlock: A change replaces the resource.
    ///   - destinationIpv6CidrBlock: A change replaces the resource.
    ///   - destinationPrefixListId: A change replaces the resource.
    ///   - egressOnlyInternetGatewayId: Updated in place.
    ///   - gatewayId: Updated in place.
    ///   - instanceId: Updated in place.
    ///   - localGatewayId: Updated in place.
    ///   - natGatewayId: Updated in place.
    ///   - networkInterfaceId: Updated in place.
    ///   - transitGatewayId: Updated in place.
    ///   - vpcEndpointId: Updated in place.
    ///   - vpcPeeringConnectionId: Updated in place.
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

    /// `RouteTableId`. Required. A change replaces the resource.
    public var routeTableId: Input<EC2.RouteTable.ID> { declaration.reference("RouteTableId") }

    /// `CarrierGatewayId`. Updated in place.
    public var carrierGatewayId: Input<String> { declaration.reference("CarrierGatewayId") }

    /// `CidrBlock`. Set by the cloud.
    public var cidrBlock: Input<IPv4Block> { declaration.reference("CidrBlock") }

    /// `CoreNetworkArn`. Updated in place.
    public var coreNetworkArn: Input<String> { declaration.reference("CoreNetworkArn") }

    /// `DestinationCidrBlock`. A change replaces the resource.
    public var destinationCidrBlock: Input<IPv4Block> { declaration.reference("DestinationCidrBlock") }

    /// `DestinationIpv6CidrBlock`. A change replaces the resource.
    public var destinationIpv6CidrBlock: Input<String> { declaration.reference("DestinationIpv6CidrBlock") }

    /// `DestinationPrefixListId`. A change replaces the resource.
    public var destinationPrefixListId: Input<String> { declaration.reference("DestinationPrefixListId") }

    /// `EgressOnlyInternetGatewayId`. Updated in place.
    public var egressOnlyInternetGatewayId: Input<String> { declaration.reference("EgressOnlyInternetGatewayId") }

    /// `GatewayId`. Updated in place.
    public var gatewayId: Input<EC2.InternetGateway.ID> { declaration.reference("GatewayId") }

    /// `InstanceId`. Updated in place.
    public var instanceId: Input<EC2.Instance.ID> { declaration.reference("InstanceId") }

    /// `LocalGatewayId`. Updated in place.
    public var localGatewayId: Input<String> { declaration.reference("LocalGatewayId") }

    /// `NatGatewayId`. Updated in place.
    public var natGatewayId: Input<EC2.NatGateway.ID> { declaration.reference("NatGatewayId") }

    /// `NetworkInterfaceId`. Updated in place.
    public var networkInterfaceId: Input<String> { declaration.reference("NetworkInterfaceId") }

    /// `TransitGatewayId`. Updated in place.
    public var transitGatewayId: Input<String> { declaration.reference("TransitGatewayId") }

    /// `VpcEndpointId`. Updated in place.
    public var vpcEndpointId: Input<EC2.VPCEndpoint.ID> { declaration.reference("VpcEndpointId") }

    /// `VpcPeeringConnectionId`. Updated in place.
    public var vpcPeeringConnectionId: Input<String> { declaration.reference("VpcPeeringConnectionId") }
  }
}
