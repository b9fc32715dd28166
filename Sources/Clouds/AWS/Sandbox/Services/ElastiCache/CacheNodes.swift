internal import InfraModel

/// The nodes of clusters of Memcached, which come and go by their number.
extension ElastiCache {
  /// What a call changes of the number of nodes. Those that go are named.
  /// Source: the API reference of ModifyCacheCluster, `NumCacheNodes` and `CacheNodeIdsToRemove`.
  static func countChanges(of record: Record, _ call: Call) throws(Fault) -> [String: Value] {
    let before = record["NumCacheNodes"]?.integer ?? 1
    guard let count = call.integer("NumCacheNodes"), count != before else { return [:] }
    guard record["Engine"] == "memcached" else {
      throw conflicting("NumCacheNodes cannot be changed for \(record.string("Engine") ?? "").")
    }
    guard (1...60).contains(count) else {
      throw Fault("NodeQuotaForClusterExceeded", "A cluster can have 60 nodes at most.")
    }
    let going = call.list("CacheNodeIdsToRemove")
    guard Int64(going.count) == max(0, before - count) else {
      throw conflicting(
        "The number of CacheNodeIdsToRemove must match the number of nodes you are trying to remove, current number of cache nodes is \(before), requested number of cache nodes is \(count) and CacheNodeIdsToRemove supplied are \(going.count)"
      )
    }
    let present = (record["CacheNodes"]?.list ?? []).compactMap { $0["CacheNodeId"] }
    guard going.allSatisfy(present.contains) else {
      throw invalid("CacheNodeIdsToRemove must name nodes of the cluster \(record.id).")
    }
    var changes: [String: Value] = ["NumCacheNodes": .integer(count)]
    if !going.isEmpty { changes["CacheNodeIdsToRemove"] = .list(going) }
    return changes
  }

  /// The fields of a cluster that change with the number of its nodes; none where that stays.
  static func nodeFields(of record: Record, _ changes: [String: Value], _ cloud: Cloud) -> [String: Value] {
    guard let count = changes["NumCacheNodes"]?.integer, let present = record["CacheNodes"]?.list,
      let first = present.first
    else { return [:] }
    let going = changes["CacheNodeIdsToRemove"]?.list ?? []
    let region = record.key.region
    let group = cloud.find(subnetGroup, record.string("CacheSubnetGroupName") ?? "", in: region)
    let places = group?["Subnets"]?.list ?? []
    let place = "\(record.id).\(record.string("Letters") ?? "")"
    var nodes = present.filter { node in !going.contains { $0 == node["CacheNodeId"] } }
    var number = 0
    while Int64(nodes.count) < count {
      number += 1
      let id = GroupShape.padded(number, 4)
      if nodes.contains(where: { $0["CacheNodeId"]?.string == id }) { continue }
      let zone = places.isEmpty ? nil : places[(number - 1) % places.count]["SubnetAvailabilityZone"]?["Name"]
      nodes.append([
        "CacheNodeId": .string(id), "CacheNodeStatus": "available",
        "CacheNodeCreateTime": first["CacheNodeCreateTime"] ?? .null,
        "Endpoint": [
          "Address": .string("\(place).\(id).\(short(region)).cache.amazonaws.com"),
          "Port": first["Endpoint"]?["Port"] ?? .null,
        ], "ParameterGroupStatus": "in-sync", "CustomerAvailabilityZone": zone ?? .null,
      ])
    }
    let zones = Set(nodes.compactMap { $0["CustomerAvailabilityZone"] })
    return [
      "CacheNodes": .list(nodes), "PreferredAvailabilityZone": zones.count > 1 ? "Multiple" : zones.first ?? .null,
    ]
  }

  /// Gives new nodes interfaces in the subnets of the cluster's group, and lets those of nodes that go end with them.
  static func moveInterfaces(
    of record: Record, to nodes: [Value], after seconds: Double, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    let present = record["CacheNodes"]?.list ?? []
    func isIn(_ nodes: [Value], _ node: Value) -> Bool {
      nodes.contains { $0["CacheNodeId"] == node["CacheNodeId"] }
    }
    let group = cloud.find(subnetGroup, record.string("CacheSubnetGroupName") ?? "", in: call.region)
    let places = group?["Subnets"]?.list ?? []
    let ids = (record["SecurityGroups"]?.list ?? []).compactMap { $0["SecurityGroupId"]?.string }
    for node in nodes where !isIn(present, node) {
      let place = places.first { $0["SubnetAvailabilityZone"]?["Name"] == node["CustomerAvailabilityZone"] }
      guard let subnet = place?["SubnetIdentifier"]?.string else { continue }
      try EC2.makeInterface(
        &cloud, call, subnet: subnet, groups: ids,
        for: EC2.InterfaceUse(
          holder: record.arn ?? "", description: "ElastiCache \(record.id)", requester: "amazon-elasticache"))
    }
    for node in present where !isIn(nodes, node) {
      let interface = EC2.interfaces(of: record.arn ?? "", cloud, in: call.region).first {
        $0.transitions.isEmpty && $0["AvailabilityZone"] == node["CustomerAvailabilityZone"]
      }
      if let interface { try cloud.change(interface) { $0.ends(at: call.after(seconds)) } }
    }
  }
}
