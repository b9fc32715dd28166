internal import InfraModel

extension ElastiCache {
  static let cluster = Kind(
    "elasticache.cluster", missing: FaultForm("CacheClusterNotFound", "CacheCluster {id} not found.", status: 404),
    exists: FaultForm("CacheClusterAlreadyExists", "CacheCluster {id} already exists")
  ) {
    $0.idField = "CacheClusterId"
    $0.arn = "arn:{partition}:elasticache:{region}:{account}:cluster:{id}"
    $0.arnField = "ARN"
    $0.links = [
      Link("CacheSubnetGroupName", to: "elasticache.subnet-group"),
      Link("CacheParameterGroup.CacheParameterGroupName", to: "elasticache.parameter-group"),
      Link("ReplicationGroupId", to: "elasticache.replication-group", mustExist: false, onDelete: .cascade),
    ]
    $0.removed = { cloud, record in
      for interface in EC2.interfaces(of: record.arn ?? "", cloud, in: record.key.region) { cloud.erase(interface) }
    }
  }

  static let clusters = ServiceBehavior(
    "elasticache", kinds: [cluster],
    operations: [
      "CreateCacheCluster": Behavior { cloud, call throws(Fault) in
        let count = call.integer("NumCacheNodes") ?? 1
        let engine = call.string("Engine") ?? "redis"
        if engine != "memcached", count != 1 {
          throw invalid("Cannot create a \(engine) cluster with a NumCacheNodes parameter greater than 1.")
        }
        let made = try make(
          &cloud, call, named: try name(call, "CacheClusterId"), nodes: Int(count), of: nil, tags: call.tags())
        return ["CacheCluster": .object(made.fields)]
      },
      "DescribeCacheClusters": Behavior { cloud, call throws(Fault) in
        let found: [Record]
        if let name = call.string("CacheClusterId")?.lowercased() {
          found = [try cloud.get(cluster, name, call)]
        } else {
          found = cloud.list(cluster, in: call.region).filter {
            call["ShowCacheClustersNotInReplicationGroups"] != true || $0["ReplicationGroupId"] == nil
          }
        }
        let hasNodes = call["ShowCacheNodeInfo"] == true
        return [
          "CacheClusters": .list(
            found.map { hasNodes ? .object($0.fields) : Value.object($0.fields).without("CacheNodes") })
        ]
      },
      "ModifyCacheCluster": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(cluster, try name(call, "CacheClusterId"), call)
        try checkAvailable(record)
        let changed = try modify(record, &cloud, call)
        return ["CacheCluster": .object(changed.fields)]
      },
      "RebootCacheCluster": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(cluster, try name(call, "CacheClusterId"), call)
        let changed = try cloud.change(record) { record in
          record["CacheClusterStatus"] = "rebooting cluster nodes"
          record.becomes(["CacheClusterStatus": "available"], at: call.after(60))
        }
        return ["CacheCluster": .object(changed.fields)]
      },
      "DeleteCacheCluster": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(cluster, try name(call, "CacheClusterId"), call)
        try checkAvailable(record)
        let changed = try cloud.delete(record, showing: ["CacheClusterStatus": "deleting"], at: call.after(180))
        return ["CacheCluster": .object(changed.fields)]
      },
    ])

  static func checkAvailable(_ record: Record) throws(Fault) {
    let status = record.string("CacheClusterStatus") ?? record.string("Status") ?? ""
    guard status == "available" else {
      let code = record.key.kind == cluster.name ? "InvalidCacheClusterState" : "InvalidReplicationGroupState"
      throw Fault(code, "\(record.id) is not in available state: \(status)", status: 400)
    }
  }

  /// The versions of an engine, the newest first.
  private static let versions = ["redis": "7.1", "valkey": "8.0", "memcached": "1.6.22"]

  /// A version as ElastiCache tells it: three parts.
  private static func told(_ engine: String, _ version: String?) -> String {
    let version = version ?? versions[engine] ?? "7.1"
    let parts = version.split(separator: ".")
    if engine == "memcached" || parts.count > 2 { return version }
    return parts.last == "x" ? "\(parts.first ?? "6").2.6" : parts.count == 2 ? "\(version).0" : "\(version).0.0"
  }

  /// Makes a cluster from what a call says of it or of its group.
  static func make(
    _ cloud: inout Cloud, _ call: Call, named id: String, nodes: Int, of replication: String?, place: Int = 0,
    tags: [String: String] = [:]
  ) throws(Fault) -> Record {
    let engine = call.string("Engine") ?? "redis"
    guard versions[engine] != nil else { throw invalid("Invalid value '\(engine)' for parameter Engine") }
    guard let type = call.string("CacheNodeType") else {
      throw invalid("The parameter CacheNodeType must be provided.")
    }
    guard type.hasPrefix("cache."), InstanceTypes.isKnown(String(type.dropFirst(6))) else {
      throw invalid("Specified node type \(type) is not valid.")
    }
    let version = told(engine, call.string("EngineVersion"))
    let isSharded = call["ClusterMode"] == "enabled" || (call.integer("NumNodeGroups") ?? 1) > 1
    let standard = "default.\(family(engine, version))\(isSharded ? ".cluster.on" : "")"
    let group = try group((call.string("CacheParameterGroupName") ?? standard).lowercased(), &cloud, call)
    let home = call.string("CacheSubnetGroupName")?.lowercased()
    let subnets =
      home.flatMap { cloud.find(subnetGroup, $0, in: call.region)?["SubnetIds"]?.list?.compactMap(\.string) } ?? []
    let zones = subnets.compactMap { cloud.find(EC2.subnet, $0, in: call.region)?.string("AvailabilityZone") }
    let wanted =
      call.strings("PreferredCacheClusterAZs") + [call.string("PreferredAvailabilityZone")].compactMap(\.self)
    let all = !wanted.isEmpty ? wanted : zones.isEmpty ? Zones.names(in: call.region) : zones
    let port = call["Port"] ?? (engine == "memcached" ? 11211 : 6379)
    let host =
      "\(cloud.random("abcdefghijklmnopqrstuvwxyz0123456789", 6)).0001.\(Zones.id(of: call.region + "a").split(separator: "-").first ?? "use1").cache.amazonaws.com"
    let groups = call.strings("SecurityGroupIds")
    var fields = call.members(
      "SnapshotRetentionLimit", "SnapshotWindow", "NotificationTopicArn", "LogDeliveryConfigurations")
    fields.merge(
      [
        "Engine": .string(engine), "EngineVersion": .string(version), "CacheNodeType": .string(type),
        "CacheClusterStatus": "creating", "NumCacheNodes": .integer(Int64(nodes)),
        "PreferredAvailabilityZone": .string(nodes > 1 ? "Multiple" : all[place % all.count]),
        "CacheClusterCreateTime": .number(call.now),
        "PreferredMaintenanceWindow": call["PreferredMaintenanceWindow"] ?? "sun:05:00-sun:06:00",
        "PendingModifiedValues": [:], "CacheSecurityGroups": [],
        "CacheParameterGroup": [
          "CacheParameterGroupName": .string(group.id), "ParameterApplyStatus": "in-sync", "CacheNodeIdsToReboot": [],
        ],
        "AutoMinorVersionUpgrade": call["AutoMinorVersionUpgrade"] ?? true,
        "SecurityGroups": .list(groups.map { ["SecurityGroupId": .string($0), "Status": "active"] }),
        "AuthTokenEnabled": .bool(call["AuthToken"] != nil), "NetworkType": call["NetworkType"] ?? "ipv4",
        "TransitEncryptionEnabled": call["TransitEncryptionEnabled"] ?? false,
        "AtRestEncryptionEnabled": call["AtRestEncryptionEnabled"] ?? false,
        "IpDiscovery": call["IpDiscovery"] ?? "ipv4",
      ]) { $1 }
    if call["TransitEncryptionEnabled"] == true {
      fields["TransitEncryptionMode"] = call["TransitEncryptionMode"] ?? "required"
    }
    if engine != "memcached" {
      fields["SnapshotRetentionLimit"] = call["SnapshotRetentionLimit"] ?? 0
      fields["SnapshotWindow"] = call["SnapshotWindow"] ?? "03:00-04:00"
    }
    fields["CacheSubnetGroupName"] = home.map(Value.string)
    fields["ReplicationGroupId"] = replication.map(Value.string)
    fields["CacheNodes"] = .list(
      (0..<nodes).map { index in
        [
          "CacheNodeId": .string("000\(index + 1)"), "CacheNodeStatus": "available", "ParameterGroupStatus": "in-sync",
          "CacheNodeCreateTime": .number(call.now), "Endpoint": ["Address": .string("\(id).\(host)"), "Port": port],
          "CustomerAvailabilityZone": .string(all[(place + index) % all.count]),
        ]
      })
    if engine == "memcached" {
      fields["ConfigurationEndpoint"] = ["Address": .string("\(id).cfg.\(host)"), "Port": port]
    }
    let made = try cloud.create(cluster, named: id, call, fields, tags: tags) {
      $0.becomes(["CacheClusterStatus": "available"], at: call.after(300))
    }
    if let subnet = subnets.isEmpty ? nil : subnets[place % subnets.count] {
      let network = cloud.find(EC2.subnet, subnet, in: call.region)?.string("VpcId") ?? ""
      try EC2.makeInterface(
        &cloud, call, subnet: subnet, groups: groups.isEmpty ? EC2.defaultGroup(of: network, cloud, call) : groups,
        for: EC2.InterfaceUse(holder: made.arn ?? "", description: "ElastiCache \(id)", requester: "amazon-elasticache")
      )
    }
    return made
  }

  /// Changes a cluster in place as a call says, its group's members as well.
  static func modify(_ record: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    let group = try call.string("CacheParameterGroupName").map { name throws(Fault) in
      try self.group(name.lowercased(), &cloud, call)
    }
    let groups = call["SecurityGroupIds"] == nil ? nil : try EC2.rendered(call.strings("SecurityGroupIds"), cloud, call)
    if let groups {
      for interface in EC2.interfaces(of: record.arn ?? "", cloud, in: call.region) {
        try cloud.change(interface) { EC2.setGroups(groups, of: &$0) }
      }
    }
    return try cloud.change(record) { record in
      record.merge(
        [
          "SnapshotRetentionLimit", "SnapshotWindow", "PreferredMaintenanceWindow", "AutoMinorVersionUpgrade",
          "CacheNodeType", "IpDiscovery",
        ], of: call)
      if let version = call.string("EngineVersion") {
        record["EngineVersion"] = .string(told(call.string("Engine") ?? record.string("Engine") ?? "redis", version))
      }
      if let group {
        record["CacheParameterGroup"] = [
          "CacheParameterGroupName": .string(group.id), "ParameterApplyStatus": "in-sync", "CacheNodeIdsToReboot": [],
        ]
      }
      if groups != nil {
        record["SecurityGroups"] = .list(
          call.strings("SecurityGroupIds").map { ["SecurityGroupId": .string($0), "Status": "active"] })
      }
      if let topic = call["NotificationTopicArn"] {
        record["NotificationConfiguration"] = ["TopicArn": topic, "TopicStatus": "active"]
      }
      record["CacheClusterStatus"] = "modifying"
      record.becomes(["CacheClusterStatus": "available"], at: call.after(60))
    }
  }
}
