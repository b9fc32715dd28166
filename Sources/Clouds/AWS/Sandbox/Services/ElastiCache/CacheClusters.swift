internal import InfraModel

/// Cache clusters: Memcached, a Redis or Valkey of one node, and the nodes of replication groups.
extension ElastiCache {
  static let cacheCluster = kind(
    "cluster", id: "CacheClusterId", type: "cluster", what: "CacheCluster", missing: "CacheClusterNotFound",
    exists: "CacheClusterAlreadyExists"
  ) {
    $0.indexes = ["ReplicationGroupId"]
    $0.links = [
      Link("CacheSubnetGroupName", to: "elasticache.subnet-group"),
      Link("CacheParameterGroup.CacheParameterGroupName", to: "elasticache.parameter-group"),
    ]
    $0.quota = Kind.Quota(
      300,
      FaultForm(
        "NodeQuotaForCustomerExceeded", "The request would exceed the allowed number of nodes per customer."))
  }

  /// Seconds that a new cache takes, a change of its settings, of its nodes or version, and its deletion.
  static let creating = 420.0
  static let setting = 60.0
  static let scaling = 600.0
  static let deleting = 240.0

  static let cacheClusters = ServiceBehavior(
    "elasticache", kinds: [cacheCluster],
    operations: [
      "CreateCacheCluster": Behavior(createCluster),
      "DescribeCacheClusters": Behavior { cloud, call throws(Fault) in
        var found: [Record]
        if let name = call.string("CacheClusterId") {
          found = [try cloud.get(cacheCluster, name.lowercased(), call)]
        } else {
          found = cloud.list(cacheCluster, in: call.region)
          if call.bool("ShowCacheClustersNotInReplicationGroups") == true {
            found = found.filter { $0["ReplicationGroupId"] == nil }
          }
        }
        return ["CacheClusters": .list(found.map { told($0, cloud, call) })]
      },
      "ModifyCacheCluster": Behavior(modifyCluster),
      "RebootCacheCluster": Behavior { cloud, call throws(Fault) in
        let record = try settledCluster(cloud, call)
        let changed = try cloud.change(record) { record in
          record["CacheClusterStatus"] = "rebooting cluster nodes"
          record.becomes(["CacheClusterStatus": "available"], at: call.after(setting))
        }
        return ["CacheCluster": told(changed, cloud, call)]
      },
      "DeleteCacheCluster": Behavior { cloud, call throws(Fault) in
        let record = try settledCluster(cloud, call)
        if record["ReplicationGroupId"] != nil {
          throw Fault(
            "InvalidCacheClusterState",
            "Cache cluster \(record.id) is serving as primary for its replication group or is the last one and cannot be deleted."
          )
        }
        if let name = call.string("FinalSnapshotIdentifier") {
          guard record["Engine"] != "memcached" else {
            throw Fault("SnapshotFeatureNotSupportedFault", "Memcached has no snapshots.")
          }
          try takeSnapshot(&cloud, call, named: name, of: record, source: "manual")
        }
        return ["CacheCluster": told(try delete(record, &cloud, call), cloud, call)]
      },
      "ListAllowedNodeTypeModifications": Behavior { cloud, call throws(Fault) in
        if let name = call.string("CacheClusterId") { _ = try cloud.get(cacheCluster, name.lowercased(), call) }
        if let name = call.string("ReplicationGroupId") { _ = try cloud.get(replicationGroup, name.lowercased(), call) }
        return [
          "ScaleUpModifications": ["cache.m7g.large", "cache.r7g.large"], "ScaleDownModifications": ["cache.t4g.micro"],
        ]
      },
    ])

  /// A cluster as it is told: its nodes only where the call asks for them.
  static func told(_ record: Record, _ cloud: Cloud, _ call: Call) -> Value {
    let view = cloud.view(record)
    return call.bool("ShowCacheNodeInfo") == true ? view : view.without("CacheNodes")
  }

  static func settledCluster(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try cloud.get(cacheCluster, try name(call, "CacheClusterId"), call)
    guard record["CacheClusterStatus"] == "available" else {
      throw Fault(
        "InvalidCacheClusterState",
        "Cache cluster \(record.id) is not in available state, but \(record.string("CacheClusterStatus") ?? "").")
    }
    return record
  }

  @Sendable private static func createCluster(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try name(call, "CacheClusterId")
    try RDS.check(identifier: name, "CacheClusterId", longest: 50)
    let (engine, version) = try engine(try call.required("Engine"), call.string("EngineVersion"))
    try check(nodeType: call.string("CacheNodeType"))
    let count = call.integer("NumCacheNodes") ?? 1
    let isMemcached = engine.name == "memcached"
    guard isMemcached || count == 1 else { throw invalid("NumCacheNodes should be 1 if engine is \(engine.name)") }
    guard (1...60).contains(count) else {
      throw Fault("NodeQuotaForClusterExceeded", "A cluster can have 60 nodes at most.")
    }
    if isMemcached, let days = call.integer("SnapshotRetentionLimit"), days > 0 {
      throw conflicting("SnapshotRetentionLimit is not supported for memcached.")
    }
    if call["AZMode"] == "cross-az", count < 2 {
      throw conflicting("cross-az needs at least 2 nodes.")
    }
    let order = CacheOrder(
      engine: engine, version: version, call: call, nodes: Int(count), group: nil,
      isEncrypted: call.bool("TransitEncryptionEnabled") == true)
    let made = try make(name, order, &cloud, call)
    return ["CacheCluster": told(made, cloud, call)]
  }

  /// Makes a cluster.
  @discardableResult
  static func make(_ name: String, _ order: CacheOrder, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    let given = order.call
    let place = try group(&cloud, call, given.string("CacheSubnetGroupName"))
    let family = order.engine.family(of: order.version)
    let standard = "default.\(family)\(order.isSharded ? ".cluster.on" : "")"
    let parameters = try parameterGroup(&cloud, call, given.string("CacheParameterGroupName") ?? standard)
    guard parameters.string("CacheParameterGroupFamily") == family else {
      throw conflicting(
        "Expected a parameter group of family \(family) but found one of family \(parameters.string("CacheParameterGroupFamily") ?? "")"
      )
    }
    let port = given["Port"] ?? .integer(order.engine.port)
    let letters = order.letters ?? cloud.random("abcdefghijklmnopqrstuvwxyz0123456789", 6)
    let isMemcached = order.engine.name == "memcached"
    var fields: [String: Value] = [
      "CacheClusterStatus": "creating", "Engine": .string(order.engine.name),
      "EngineVersion": .string(order.engine.told(order.version)), "CacheNodeType": given["CacheNodeType"] ?? .null,
      "NumCacheNodes": .integer(Int64(order.nodes)), "CacheSubnetGroupName": .string(place.id),
      "PreferredMaintenanceWindow": given["PreferredMaintenanceWindow"] ?? "sun:23:00-mon:01:30",
      "AutoMinorVersionUpgrade": given["AutoMinorVersionUpgrade"] ?? true, "CacheSecurityGroups": [],
      "CacheParameterGroup": [
        "CacheParameterGroupName": .string(parameters.id), "ParameterApplyStatus": "in-sync",
        "CacheNodeIdsToReboot": [],
      ],
      "SecurityGroups": .list(
        given.strings("SecurityGroupIds").map { ["SecurityGroupId": .string($0), "Status": "active"] }),
      "CacheClusterCreateTime": .number(call.now), "AuthTokenEnabled": .bool(given["AuthToken"] != nil),
      "TransitEncryptionEnabled": .bool(order.isEncrypted),
      "AtRestEncryptionEnabled": given["AtRestEncryptionEnabled"] ?? false, "PendingModifiedValues": [:],
      "NetworkType": given["NetworkType"] ?? "ipv4", "IpDiscovery": given["IpDiscovery"] ?? "ipv4",
      "LogDeliveryConfigurations": .list(
        given.list("LogDeliveryConfigurations").map { $0.setting("Status", to: "active") }),
      "ReplicationGroupLogDeliveryEnabled": false,
      "ClientDownloadLandingPage":
        "https://console.aws.amazon.com/elasticache/home#client-download:", "Letters": .string(letters),
    ]
    if order.isEncrypted { fields["TransitEncryptionMode"] = given["TransitEncryptionMode"] ?? "required" }
    if let topic = given["NotificationTopicArn"] {
      fields["NotificationConfiguration"] = ["TopicArn": topic, "TopicStatus": "active"]
    }
    if !isMemcached {
      fields["SnapshotRetentionLimit"] = given["SnapshotRetentionLimit"] ?? 0
      fields["SnapshotWindow"] = given["SnapshotWindow"] ?? "03:30-04:30"
    }
    if let group = order.group { fields["ReplicationGroupId"] = .string(group) }
    let subnets = (place["Subnets"]?.list ?? []).compactMap { $0["SubnetIdentifier"]?.string }
    var record = cloud.new(cacheCluster, named: name, call, fields, tags: given.tags())
    var nodes: [Value] = []
    for index in 0..<order.nodes {
      let interface = try EC2.makeInterface(
        &cloud, call, subnet: subnets[(index + order.place) % max(1, subnets.count)],
        groups: given.strings("SecurityGroupIds"),
        for: EC2.InterfaceUse(
          holder: record.arn ?? "", description: "ElastiCache \(name)", requester: "amazon-elasticache"))
      let number = GroupShape.padded(index + 1, 4)
      let suffix = "\(letters).\(number).\(short(call.region)).cache.amazonaws.com"
      nodes.append([
        "CacheNodeId": .string(number), "CacheNodeStatus": "available",
        "CacheNodeCreateTime": .number(call.now),
        "Endpoint": ["Address": .string("\(name).\(suffix)"), "Port": port], "ParameterGroupStatus": "in-sync",
        "CustomerAvailabilityZone": interface["AvailabilityZone"] ?? .null,
      ])
    }
    let zones = Set(nodes.compactMap { $0["CustomerAvailabilityZone"] })
    record["PreferredAvailabilityZone"] = zones.count > 1 ? "Multiple" : zones.first
    var ready: [String: Value] = ["CacheClusterStatus": "available", "CacheNodes": .list(nodes)]
    if isMemcached {
      ready["ConfigurationEndpoint"] = [
        "Address": .string("\(name).\(letters).cfg.\(short(call.region)).cache.amazonaws.com"), "Port": port,
      ]
    }
    record.becomes(ready, at: call.after(creating))
    return try cloud.insert(record)
  }

  @Sendable private static func modifyCluster(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try settledCluster(cloud, call)
    var changes = try changes(of: record, &cloud, call)
    var seconds = setting
    if changes["CacheNodeType"] != nil || changes["EngineVersion"] != nil { seconds = scaling }
    let counted = try countChanges(of: record, call)
    if !counted.isEmpty {
      changes.merge(counted) { $1 }
      seconds = scaling
    }
    let changed = try apply(changes, to: record, after: seconds, &cloud, call)
    return ["CacheCluster": told(changed, cloud, call)]
  }

  /// What a modification changes of a cluster.
  static func changes(of record: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    var changes = call.members(
      "AutoMinorVersionUpgrade", "IpDiscovery", "PreferredMaintenanceWindow", "SnapshotRetentionLimit", "SnapshotWindow"
    )
    if let type = call.string("CacheNodeType"), type != record.string("CacheNodeType") {
      try check(nodeType: type)
      changes["CacheNodeType"] = .string(type)
    }
    if call["EngineVersion"] != nil || call["Engine"] != nil {
      let (engine, version) = try engine(
        call.string("Engine") ?? record.string("Engine"),
        call.string("EngineVersion")
          ?? record.string("EngineVersion")
          .map { String($0.split(separator: ".").prefix(2).joined(separator: ".")) })
      let running = record.string("EngineVersion") ?? ""
      if engine.name == record.string("Engine"), isDowngrade(from: running, to: engine.told(version)) {
        throw conflicting("Downgrade from version \(running) to \(version) is not supported.")
      }
      if engine.told(version) != running || engine.name != record.string("Engine") {
        changes["EngineVersion"] = .string(engine.told(version))
        changes["Engine"] = .string(engine.name)
      }
    }
    if let name = call.string("CacheParameterGroupName") {
      changes["CacheParameterGroup"] = [
        "CacheParameterGroupName": .string(try parameterGroup(&cloud, call, name).id),
        "ParameterApplyStatus": "in-sync", "CacheNodeIdsToReboot": [],
      ]
    }
    if call["SecurityGroupIds"] != nil {
      changes["SecurityGroups"] = .list(
        call.strings("SecurityGroupIds").map { ["SecurityGroupId": .string($0), "Status": "active"] })
    }
    if call["LogDeliveryConfigurations"] != nil {
      changes["LogDeliveryConfigurations"] = logs(record["LogDeliveryConfigurations"]?.list ?? [], call)
    }
    if let topic = call["NotificationTopicArn"] {
      changes["NotificationConfiguration"] = [
        "TopicArn": topic, "TopicStatus": call["NotificationTopicStatus"] ?? "active",
      ]
    } else if call["NotificationTopicStatus"] == "inactive" {
      changes["NotificationConfiguration"] = .null
    }
    return changes
  }

  /// Logs of a kind that a call names replace those of the kind, or go where it is not enabled.
  static func logs(_ running: [Value], _ call: Call) -> Value {
    let given = call.list("LogDeliveryConfigurations")
    let named = given.compactMap { $0["LogType"] }
    let kept = running.filter { !named.contains($0["LogType"] ?? "") }
    let added = given.filter { $0["Enabled"] != false }.map { $0.without("Enabled").setting("Status", to: "active") }
    return .list(kept + added)
  }

  private static func isDowngrade(from before: String, to after: String) -> Bool {
    func numbers(_ text: String) -> [Int] { text.split(separator: ".").map { Int($0) ?? 0 } }
    return numbers(after).lexicographicallyPrecedes(numbers(before))
  }

  /// Makes changes in their time; those of nodes, engines and versions wait for the maintenance window unless they are to
  /// be made at once, with those that wait already.
  static func apply(
    _ changes: [String: Value], to record: Record, after seconds: Double, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> Record {
    var changes = changes
    var pending = record["PendingModifiedValues"]?.object ?? [:]
    if changes["NumCacheNodes"] != nil { pending["CacheNodeIdsToRemove"] = nil }
    if call.bool("ApplyImmediately") == true {
      changes.merge(pending) { wanted, _ in wanted }
      pending = [:]
    } else {
      for name in ["CacheNodeIdsToRemove", "CacheNodeType", "Engine", "EngineVersion", "NumCacheNodes"] {
        if let value = changes.removeValue(forKey: name) { pending[name] = value }
      }
    }
    if let groups = changes["SecurityGroups"]?.list {
      let ids = groups.compactMap { $0["SecurityGroupId"]?.string }
      try EC2.setGroups(ids, ofInterfacesOf: record.arn ?? "", &cloud, call)
    }
    let later = nodeFields(of: record, pending, cloud)
    let now = nodeFields(of: record, changes, cloud)
    if let nodes = now["CacheNodes"]?.list {
      try moveInterfaces(of: record, to: nodes, after: seconds, &cloud, call)
    }
    changes["CacheNodeIdsToRemove"] = nil
    changes.merge(now) { $1 }
    return try cloud.change(record) { [changes, pending] record in
      record["PendingModifiedValues"] = .object(pending)
      if !pending.isEmpty {
        let window = record.string("PreferredMaintenanceWindow") ?? ""
        var opened = pending
        opened["CacheNodeIdsToRemove"] = nil
        opened.merge(later) { $1 }
        opened["PendingModifiedValues"] = [:]
        record.becomes(opened, at: call.after(Windows.secondsUntil(window, from: call.now) + seconds))
      }
      guard !changes.isEmpty else { return }
      record["CacheClusterStatus"] = "modifying"
      var done = changes
      done["CacheClusterStatus"] = "available"
      record.becomes(done, at: call.after(seconds))
    }
  }

  /// Begins a deletion, with the interfaces.
  static func delete(_ record: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    let gone = call.after(deleting)
    try EC2.removeInterfaces(of: record.arn ?? "", &cloud, call, at: gone)
    return try cloud.delete(record, showing: ["CacheClusterStatus": "deleting"], at: gone)
  }
}

/// What a cluster is made of.
struct CacheOrder {
  var engine: CacheEngine
  var version: String
  /// The call with the settings.
  var call: Call
  var nodes: Int
  /// The replication group that it belongs to.
  var group: String?
  var isEncrypted: Bool
  var isSharded = false
  /// Where in the list of subnets its first node stands.
  var place = 0
  /// What hosts have in common.
  var letters: String?
}
