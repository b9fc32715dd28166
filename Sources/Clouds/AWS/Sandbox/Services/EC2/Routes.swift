internal import InfraModel

/// Routes have no identifiers: they are parts of their table.
extension EC2 {
  private static let destinations = ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"]

  private static let targets = [
    "GatewayId", "NatGatewayId", "InstanceId", "NetworkInterfaceId", "VpcPeeringConnectionId", "TransitGatewayId",
    "LocalGatewayId", "CarrierGatewayId", "EgressOnlyInternetGatewayId", "CoreNetworkArn", "VpcEndpointId",
  ]

  /// A table's routes as they are told: the local ones first, then those that calls made, then those of endpoints. What leads
  /// nowhere is a black hole.
  static func routes(of table: Record, _ cloud: Cloud) -> [Value] {
    let region = table.key.region
    let vpc = cloud.find(vpc, table.string("VpcId") ?? "", in: region)
    let local = vpc.map(blocks(of:)) ?? []
    let made = table["Routes"]?.list ?? []
    let endpoints = cloud.list(endpoint, in: region, where: "RouteTableIds", is: .string(table.id))
    return local.map { block -> Value in
      [
        block.version == .v6 ? "DestinationIpv6CidrBlock" : "DestinationCidrBlock": .string(block.description),
        "GatewayId": "local",
        "Origin": "CreateRouteTable", "State": "active",
      ]
    }
      + made.map { route -> Value in
        var members = route.object ?? [:]
        members["State"] = leads(route, cloud, region) ? "active" : "blackhole"
        return .object(members)
      }
      + endpoints.map { endpoint -> Value in
        [
          "DestinationPrefixListId": .string(prefixList(of: endpoint.string("ServiceName") ?? "", region)),
          "GatewayId": .string(endpoint.id), "Origin": "CreateRoute", "State": "active",
        ]
      }
  }

  private static func leads(_ route: Value, _ cloud: Cloud, _ region: String) -> Bool {
    if let id = route["GatewayId"]?.string, id.hasPrefix("igw-") {
      return cloud.find(gateway, id, in: region)?["AttachedVpcId"] != nil
    }
    if let id = route["NatGatewayId"]?.string {
      return ["pending", "available"].contains(cloud.find(natGateway, id, in: region)?.string("State"))
    }
    if let id = route["NetworkInterfaceId"]?.string { return cloud.find(interface, id, in: region) != nil }
    return true
  }

  /// What a call wants a route to lead to, as the table tells it.
  private static func target(_ cloud: Cloud, _ call: Call, _ table: Record) throws(Fault) -> [String: Value] {
    let named = targets.filter { call[$0] != nil }
    guard let name = named.first, named.count == 1, let id = call.string(name) else {
      throw Fault(
        named.isEmpty ? "MissingParameter" : "InvalidParameterCombination",
        "The request must contain exactly one of gatewayId, natGatewayId, networkInterfaceId, vpcPeeringConnectionId, instanceId, …"
      )
    }
    switch name {
    case "GatewayId":
      if id == "local" || id.hasPrefix("vgw-") { return ["GatewayId": .string(id)] }
      guard let gateway = cloud.find(gateway, id, in: call.region) else {
        throw Fault("InvalidGatewayID.NotFound", "The gateway ID '\(id)' does not exist")
      }
      guard gateway["AttachedVpcId"] == table["VpcId"] else {
        throw Fault(
          "InvalidParameterValue", "route table \(table.id) and network gateway \(id) belong to different networks")
      }
    case "NatGatewayId":
      guard let gateway = cloud.find(natGateway, id, in: call.region), gateway.string("State") != "deleted" else {
        throw Fault("InvalidNatGatewayID.NotFound", "The natGateway ID '\(id)' does not exist")
      }
    case "InstanceId":
      let record = try cloud.get(instance, id, call)
      guard let interface = primaryInterface(of: record, cloud) else {
        throw Fault("InvalidInstanceID", "There are multiple interfaces attached to instance '\(id)', or none")
      }
      return [
        "InstanceId": .string(id), "InstanceOwnerId": .string(call.account),
        "NetworkInterfaceId": .string(interface.id),
      ]
    case "NetworkInterfaceId": _ = try cloud.get(interface, id, call)
    case "VpcEndpointId":
      _ = try cloud.get(endpoint, id, call)
      return ["GatewayId": .string(id)]
    default: break
    }
    return [name: .string(id)]
  }

  /// The member and the text of the destination, in the form that the table keeps.
  private static func destination(_ call: Call) throws(Fault) -> (member: String, text: String) {
    guard let member = destinations.first(where: { call[$0] != nil }), let text = call.string(member) else {
      throw call.missing("DestinationCidrBlock")
    }
    if member == "DestinationPrefixListId" { return (member, text) }
    return (member, try block(text, member.prefix(1).lowercased() + member.dropFirst()).description)
  }

  private static func place(_ table: Record, _ destination: (member: String, text: String)) -> Int? {
    table["Routes"]?.list?.firstIndex { $0[destination.member]?.string == destination.text }
  }

  private static func isLocal(_ cloud: Cloud, _ table: Record, _ destination: (member: String, text: String)) -> Bool {
    let vpc = cloud.find(vpc, table.string("VpcId") ?? "", in: table.key.region)
    return (vpc.map(blocks(of:)) ?? []).contains { $0.description == destination.text }
  }

  @Sendable static func createRoute(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(table, try call.required("RouteTableId"), call)
    let destination = try destination(call)
    if place(record, destination) != nil || isLocal(cloud, record, destination) {
      throw Fault("RouteAlreadyExists", "The route identified by \(destination.text) already exists.")
    }
    var route = try target(cloud, call, record)
    route[destination.member] = .string(destination.text)
    route["Origin"] = "CreateRoute"
    let made = Value.object(route)
    try cloud.change(record) { $0["Routes"] = .list(($0["Routes"]?.list ?? []) + [made]) }
    return ["Return": true]
  }

  @Sendable static func replaceRoute(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(table, try call.required("RouteTableId"), call)
    let destination = try destination(call)
    guard let place = place(record, destination) else {
      throw Fault(
        "InvalidParameterValue",
        "There is no route defined for '\(destination.text)' in the route table. Use CreateRoute instead.")
    }
    var route = try target(cloud, call, record)
    route[destination.member] = .string(destination.text)
    route["Origin"] = "CreateRoute"
    let made = Value.object(route)
    try cloud.change(record) {
      var all = $0["Routes"]?.list ?? []
      all[place] = made
      $0["Routes"] = .list(all)
    }
    return [:]
  }

  @Sendable static func deleteRoute(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(table, try call.required("RouteTableId"), call)
    let destination = try destination(call)
    if isLocal(cloud, record, destination) {
      throw Fault("InvalidParameterValue", "cannot remove local route \(destination.text) in route table \(record.id)")
    }
    guard let place = place(record, destination) else {
      throw Fault(
        "InvalidRoute.NotFound",
        "no route with destination-cidr-block \(destination.text) in route table \(record.id)")
    }
    try cloud.change(record) {
      var all = $0["Routes"]?.list ?? []
      all.remove(at: place)
      $0["Routes"] = .list(all)
    }
    return [:]
  }
}
