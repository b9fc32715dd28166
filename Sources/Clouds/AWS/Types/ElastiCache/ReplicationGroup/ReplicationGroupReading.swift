import InfraModel

/// A replication group in the registry's words.
enum ReplicationGroupReading {
  /// The group with its first node (`Member`), which tells what all nodes have in common.
  @Sendable static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> Value? {
    let id = scope.text("ReplicationGroupId").lowercased()
    let answer = try await cloud.ask("DescribeReplicationGroups", ["ReplicationGroupId": .string(id)])
    guard var item = answer["ReplicationGroups"]?[0]?.object else { return nil }
    // Read after the group, so that its nodes have at least what its state says.
    if let member = item["MemberClusters"]?[0] {
      let clusters = try await cloud.askIfPresent("DescribeCacheClusters", ["CacheClusterId": member])
      item["Member"] = clusters?["CacheClusters"]?[0]
    }
    return .object(item)
  }

  @Sendable static func complete(_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) {
    properties["ARN"] = nil
    let shards = item["NodeGroups"]?.list ?? []
    let isSharded = item["ClusterEnabled"] == true
    properties["NodeZones"] = .list(
      shards.flatMap { $0["NodeGroupMembers"]?.list ?? [] }.compactMap { $0["PreferredAvailabilityZone"] })
    let nodes = shards.first?["NodeGroupMembers"]?.list ?? []
    if !shards.isEmpty {
      properties["NumNodeGroups"] = .integer(Int64(shards.count))
      properties["ReplicasPerNodeGroup"] = .integer(Int64(nodes.count - 1))
    }
    properties["NumCacheClusters"] =
      isSharded ? Value?.none : item["MemberClusters"]?.list.map { .integer(Int64($0.count)) }
    let endpoint = item["ConfigurationEndpoint"] ?? shards.first?["PrimaryEndpoint"]
    if let port = endpoint?["Port"] { properties["Port"] = port }
    let readers = isSharded ? [] : nodes.compactMap { $0["ReadEndpoint"] }
    if !readers.isEmpty {
      let addresses = readers.compactMap { $0["Address"]?.string }
      let ports = readers.compactMap { $0["Port"].flatMap(\.plainText) }
      properties["ReadEndPoint"] = [
        "Addresses": .string("[\(addresses.joined(separator: ", "))]"),
        "AddressesList": .list(addresses.map(Value.string)),
        "Ports": .string("[\(ports.joined(separator: ", "))]"), "PortsList": .list(ports.map(Value.string)),
      ]
    }
  }
}
