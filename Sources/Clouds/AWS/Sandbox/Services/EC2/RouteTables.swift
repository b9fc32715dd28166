internal import InfraModel

extension EC2 {
  static let table = kind(
    "rtb", id: "RouteTableId", missing: "InvalidRouteTableID.NotFound", as: "routeTable ID", type: "route-table"
  ) {
    $0.links = [Link("VpcId", to: "ec2.vpc"), Link("AssociatedSubnets", to: "ec2.subnet", onDelete: .none)]
    // Of the associations beside the list that is told, so that a table is found by either.
    $0.indexes = ["VpcId", "AssociatedSubnets", "AssociationIds"]
    $0.filters = [
      "association.subnet-id": "AssociatedSubnets", "association.route-table-association-id": "AssociationIds",
      "association.main": "Associations.Main", "association.route-table-id": "RouteTableId",
    ]
    $0.shown = { cloud, table in ["Routes": .list(routes(of: table, cloud))] }
  }

  /// Route tables, their associations with subnets, and their routes.
  static let routeTables = ServiceBehavior(
    "ec2", kinds: [table],
    operations: [
      "CreateRouteTable": Behavior { cloud, call throws(Fault) in
        let vpc = try cloud.get(vpc, try call.required("VpcId"), call)
        let made = try makeTable(&cloud, call, vpc: vpc, tags: call.tags(specification: "route-table"))
        var answer: [String: Value] = ["RouteTable": cloud.view(made)]
        answer["ClientToken"] = call["ClientToken"]
        return answer
      },
      "DescribeRouteTables": .describe(table, ids: "RouteTableIds", as: "RouteTables"),
      "DeleteRouteTable": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(table, try call.required("RouteTableId"), call)
        if record["Associations"]?.list?.isEmpty == false { throw table.inUse.fault(record.id) }
        for endpoint in cloud.list(endpoint, in: call.region, where: "RouteTableIds", is: .string(record.id)) {
          try cloud.change(endpoint) {
            $0["RouteTableIds"] = .list(($0["RouteTableIds"]?.list ?? []).filter { $0.string != record.id })
          }
        }
        try cloud.delete(record)
        return [:]
      },
      "AssociateRouteTable": Behavior(associateTable),
      "DisassociateRouteTable": Behavior(disassociateTable),
      "ReplaceRouteTableAssociation": Behavior(replaceAssociation),
      "CreateRoute": Behavior(createRoute),
      "ReplaceRoute": Behavior(replaceRoute),
      "DeleteRoute": Behavior(deleteRoute),
    ])

  @discardableResult
  static func makeTable(
    _ cloud: inout Cloud, _ call: Call, vpc: Record, tags: [String: String], isMain: Bool = false
  ) throws(Fault) -> Record {
    let association = isMain ? cloud.identifier(.hexadecimal(prefix: "rtbassoc")) : nil
    return try cloud.create(
      table, call,
      [
        "VpcId": .string(vpc.id), "OwnerId": .string(call.account), "Associations": [], "PropagatingVgws": [],
        "Routes": [],
      ], tags: tags
    ) { record in
      if let association { add(association, to: &record, ["Main": true]) }
    }
  }

  // MARK: associations

  private static func add(_ association: String, to table: inout Record, _ members: [String: Value]) {
    let all = table["Associations"]?.list ?? []
    let own: [String: Value] = [
      "Main": false, "RouteTableAssociationId": .string(association), "RouteTableId": .string(table.id),
      "AssociationState": ["State": "associated"],
    ]
    table["Associations"] = .list(all + [.object(own.merging(members) { _, last in last })])
    associations(of: &table) { _ in true }
  }

  /// Keeps those associations of a table for which something holds.
  static func associations(of table: inout Record, keep: (Value) -> Bool) {
    let kept = (table["Associations"]?.list ?? []).filter(keep)
    table["Associations"] = .list(kept)
    table["AssociatedSubnets"] = .list(kept.compactMap { $0["SubnetId"] })
    table["AssociationIds"] = .list(kept.compactMap { $0["RouteTableAssociationId"] })
  }

  static func mainAssociation(_ table: Record) -> Value? {
    table["Associations"]?.list?.first { $0["Main"] == true }
  }

  @Sendable private static func associateTable(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(table, try call.required("RouteTableId"), call)
    var members = call.members("GatewayId")
    if let id = call.string("SubnetId") {
      let subnet = try cloud.get(subnet, id, call)
      guard subnet["VpcId"] == record["VpcId"] else {
        throw Fault("InvalidParameterValue", "Route table \(record.id) and subnet \(id) belong to different networks")
      }
      if cloud.first(table, in: call.region, where: "AssociatedSubnets", is: .string(id)) != nil {
        throw Fault(
          "Resource.AlreadyAssociated",
          "the specified association for route table \(record.id) conflicts with an existing association")
      }
      members["SubnetId"] = .string(id)
    } else if members.isEmpty {
      throw call.missing("SubnetId")
    }
    let association = cloud.identifier(.hexadecimal(prefix: "rtbassoc"))
    try cloud.change(record) { add(association, to: &$0, members) }
    return ["AssociationId": .string(association), "AssociationState": ["State": "associated"]]
  }

  /// The table that has an association, and the association.
  private static func associated(_ cloud: Cloud, _ call: Call) throws(Fault) -> (Record, Value) {
    let id = try call.required("AssociationId")
    if let record = cloud.first(table, in: call.region, where: "AssociationIds", is: .string(id)),
      let association = record["Associations"]?.list?.first(where: { $0["RouteTableAssociationId"]?.string == id })
    {
      return (record, association)
    }
    throw Fault("InvalidAssociationID.NotFound", "The association ID '\(id)' does not exist")
  }

  @Sendable private static func disassociateTable(
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let (record, association) = try associated(cloud, call)
    if association["Main"] == true {
      throw Fault(
        "InvalidParameterValue",
        "cannot disassociate the main route table association \(call.string("AssociationId") ?? "")")
    }
    try cloud.change(record) { associations(of: &$0) { $0 != association } }
    return [:]
  }

  @Sendable private static func replaceAssociation(
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let (record, association) = try associated(cloud, call)
    let other = try cloud.get(table, try call.required("RouteTableId"), call)
    let id = cloud.identifier(.hexadecimal(prefix: "rtbassoc"))
    try cloud.change(record) { associations(of: &$0) { $0 != association } }
    var members: [String: Value] = ["Main": association["Main"] ?? false]
    for name in ["SubnetId", "GatewayId"] { members[name] = association[name] }
    try cloud.change(other) { add(id, to: &$0, members) }
    return ["NewAssociationId": .string(id), "AssociationState": ["State": "associated"]]
  }
}
