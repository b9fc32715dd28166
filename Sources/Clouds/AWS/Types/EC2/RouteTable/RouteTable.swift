import AWSClient
import InfraModel

extension EC2 {
  static let routeTable = Handler("AWS::EC2::RouteTable", of: .ec2, id: "RouteTableId") {
    Create("CreateRouteTable", ["VpcId", .token()], outputs: ["RouteTableId": "RouteTable.RouteTableId"])
    Tags.ec2("route-table", id: "RouteTableId")
    Reads("DescribeRouteTables", filter: "route-table-id", of: "RouteTableId", at: "RouteTables")
    Exposes(
      "Routes", "route", fix: "declare an EC2.Route for it, or delete it by hand",
      members: { item in (item["Routes"]?.list ?? []).compactMap(madeRoute) })
    Shares(
      "Routes", with: "AWS::EC2::Route", naming: "RouteTableId",
      owners: { [$0.properties["RouteTableId"]].compactMap(\.self) },
      element: { route in
        (route.properties["CidrBlock"] ?? destination(route.properties)).map { ["Destination": $0] }
      }, key: { $0["Destination"] ?? .null })
    Deletes("DeleteRouteTable", ["RouteTableId"], retries: [.dependencies])
    Finds.operationTag
    Traits(exclusive: [], holds: ["VpcId"])
  }

  private static func destination(_ members: [String: Value]) -> Value? {
    members["DestinationCidrBlock"] ?? members["DestinationIpv6CidrBlock"] ?? members["DestinationPrefixListId"]
  }

  /// A route that somebody made, in few words; `nil` for the network's own, for propagated ones and for those that come
  /// with a gateway endpoint.
  private static func madeRoute(_ route: Value) -> Value? {
    guard let members = route.object, let destination = destination(members), members["Origin"] == "CreateRoute"
    else { return nil }
    let target = members.first {
      $0.key.hasSuffix("Id") && $0.key != "DestinationPrefixListId" && $0.key != "InstanceOwnerId"
    }
    if target?.value.string?.hasPrefix("vpce-") == true { return nil }
    return .compact(["Destination": destination, "Target": target?.value])
  }
}
