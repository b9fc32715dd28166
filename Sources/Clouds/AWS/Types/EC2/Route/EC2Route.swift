import AWSClient
import InfraModel

extension EC2 {
  static let route = Handler("AWS::EC2::Route", of: .ec2, id: "RouteTableId|CidrBlock") {
    DerivedIdentifiers { scope in destination(scope).map { ["CidrBlock": $0] } ?? [:] }
    Create(
      "CreateRoute",
      ["RouteTableId", "DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"] + targets,
      retries: [.gateways, .attachments])
    Sets(
      "CarrierGatewayId", "CoreNetworkArn", "EgressOnlyInternetGatewayId", "GatewayId", "InstanceId",
      "LocalGatewayId", "NatGatewayId", "NetworkInterfaceId", "TransitGatewayId", "VpcEndpointId",
      "VpcPeeringConnectionId", by: "ReplaceRoute", path + targets, retries: [.gateways, .attachments])
    Reads(
      "DescribeRouteTables", filter: "route-table-id", of: "RouteTableId", at: "RouteTables", inner: "Routes",
      matching: ["RouteTableId"],
      where: { item, scope in
        let cidr = scope["CidrBlock"] ?? destination(scope)
        return destination(item) == cidr && item["Origin"] != "EnableVgwRoutePropagation"
      },
      except: ["CidrBlock"])
    Postprocess { properties, item, _ in
      properties["CidrBlock"] = destination(item)
      // A route to an instance or a gateway endpoint names it in another member than the declaration.
      if let gateway = properties["GatewayId"]?.string, gateway.hasPrefix("vpce-") {
        properties["GatewayId"] = nil
        properties["VpcEndpointId"] = .string(gateway)
      }
    }
    Deletes("DeleteRoute", path)
    Finds.identity(same: [
      "CarrierGatewayId", "CoreNetworkArn", "EgressOnlyInternetGatewayId", "GatewayId", "InstanceId",
      "LocalGatewayId", "NatGatewayId", "NetworkInterfaceId", "TransitGatewayId", "VpcEndpointId",
      "VpcPeeringConnectionId",
    ])
    Traits(
      comparisons: ["DestinationIpv6CidrBlock": .network], exclusive: [], holds: ["VpcEndpointId"],
      identities: [
        ["RouteTableId", "DestinationCidrBlock"], ["RouteTableId", "DestinationIpv6CidrBlock"],
        ["RouteTableId", "DestinationPrefixListId"],
      ],
      needs: ["InternetGatewayId", "VpnGatewayId"].map { gateway in
        // `Gateway.NotAttached`.
        .init("AWS::EC2::VPCGatewayAttachment", property: gateway, having: "VpcId", path: ["GatewayId"])
      })
  }

  private static let path: [Field] = [
    "RouteTableId",
    .code(as: "DestinationCidrBlock") { kind(of: $0) == "DestinationCidrBlock" ? destination($0) : nil },
    .code(as: "DestinationIpv6CidrBlock") { kind(of: $0) == "DestinationIpv6CidrBlock" ? destination($0) : nil },
    .code(as: "DestinationPrefixListId") { kind(of: $0) == "DestinationPrefixListId" ? destination($0) : nil },
  ]

  private static let targets: [Field] = [
    "CarrierGatewayId", "CoreNetworkArn", "EgressOnlyInternetGatewayId", "GatewayId", "InstanceId", "LocalGatewayId",
    "NatGatewayId", "NetworkInterfaceId", "TransitGatewayId", "VpcEndpointId", "VpcPeeringConnectionId",
  ]

  /// The destination of a declared route, or of one whose identifier is all that is known.
  private static func destination(_ scope: CallScope) -> Value? {
    scope["DestinationCidrBlock"] ?? scope["DestinationIpv6CidrBlock"] ?? scope["DestinationPrefixListId"]
      ?? scope["CidrBlock"]
  }

  private static func destination(_ item: Value) -> Value? {
    item["DestinationCidrBlock"] ?? item["DestinationIpv6CidrBlock"] ?? item["DestinationPrefixListId"]
  }

  /// Which member a destination goes into.
  private static func kind(of scope: CallScope) -> String {
    let text = destination(scope)?.string ?? ""
    if text.hasPrefix("pl-") { return "DestinationPrefixListId" }
    return text.contains(":") ? "DestinationIpv6CidrBlock" : "DestinationCidrBlock"
  }
}

extension Retry {
  /// A gateway that was made a moment ago may be unknown to the route tables still.
  static let gateways = Retry(
    on: [
      "InvalidGatewayID.NotFound", "InvalidNatGatewayID.NotFound", "NatGatewayNotFound",
      "InvalidTransitGatewayID.NotFound", "InvalidVpcEndpointId.NotFound",
    ], for: 60)

  /// A gateway that is being attached to the network of the route table. EC2 has one code for all wrong values and says
  /// `route table rtb-… and network gateway igw-… belong to different networks`.
  static let attachments = Retry(on: ["InvalidParameterValue"], saying: "belong to different networks", for: 60)
}
