internal import InfraModel

/// Amazon ECS: clusters, capacity providers, task definitions and services. No container runs: a service says that as many
/// tasks run as it wants.
///
/// Source: Amazon ECS API Reference, version 2014-11-13.
enum ECS {
  static let cluster = Kind(
    "ecs.cluster", missing: FaultForm("ClusterNotFoundException", "Cluster not found."),
    inUse: FaultForm("ClusterContainsServicesException", "The Cluster cannot be deleted while Services are active.")
  ) {
    $0.idField = "clusterName"
    $0.arn = "arn:{partition}:ecs:{region}:{account}:cluster/{id}"
    $0.arnField = "clusterArn"
    $0.shown = { cloud, record in
      let active = cloud.referrers(of: record, service).filter { $0["status"] == "ACTIVE" }
      let tasks = active.reduce(0) { $0 + ($1["desiredCount"]?.integer ?? 0) }
      return [
        "activeServicesCount": .integer(Int64(active.count)), "runningTasksCount": .integer(tasks),
        "pendingTasksCount": 0, "registeredContainerInstancesCount": 0, "statistics": [],
      ]
    }
  }

  static let provider = Kind(
    "ecs.capacity-provider",
    missing: FaultForm("ClientException", "The specified capacity provider does not exist: {id}"),
    exists: FaultForm("ClientException", "The specified capacity provider already exists: {id}"),
    inUse: FaultForm("ResourceInUseException", "The specified capacity provider is in use and cannot be removed.")
  ) {
    $0.idField = "name"
    $0.arn = "arn:{partition}:ecs:{region}:{account}:capacity-provider/{id}"
    $0.arnField = "capacityProviderArn"
  }

  /// Those of Fargate are everybody's.
  static let ownProviders = ["FARGATE", "FARGATE_SPOT"]

  static let noResource = FaultForm("InvalidParameterException", "The specified resource does not exist: {id}")

  static func invalid(_ message: String) -> Fault { Fault("InvalidParameterException", message, status: 400) }
  static func client(_ message: String) -> Fault { Fault("ClientException", message, status: 400) }

  /// The last part of an ARN, or a name as it is.
  static func name(_ text: String) -> String { text.split(separator: "/").last.map { String($0) } ?? text }

  /// The cluster of a call; that of the name `default` where it names none.
  static func cluster(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    try cloud.get(cluster, name(call.string("cluster") ?? "default"), call)
  }

  /// What is told with its tags, where the call asks for them.
  static func told(_ record: Record, _ cloud: Cloud, _ call: Call, with word: String = "TAGS") -> Value {
    let view = cloud.view(record)
    return call.strings("include").contains(word) ? view.setting("tags", to: tags(record)) : view
  }

  static func tags(_ record: Record) -> Value { Kind.TagForm.list("tags", key: "key", value: "value").value(record.tags) }

  static func failure(_ id: String, _ kind: String, _ call: Call) -> Value {
    ["arn": .string(id.hasPrefix("arn:") ? id : call.arn("ecs", "\(kind)/\(id)")), "reason": "MISSING"]
  }

  static let clusters = ServiceBehavior(
    "ecs", kinds: [cluster, provider],
    operations: [
      "CreateCluster": Behavior { cloud, call throws(Fault) in
        let name = call.string("clusterName") ?? "default"
        if let before = cloud.find(cluster, name, in: call.region) { return ["cluster": cloud.view(before)] }
        var fields = call.members("configuration", "serviceConnectDefaults")
        fields["status"] = "ACTIVE"
        fields["settings"] = settings([], call)
        fields["capacityProviders"] = call["capacityProviders"] ?? []
        fields["defaultCapacityProviderStrategy"] = strategy(call.list("defaultCapacityProviderStrategy"))
        let made = try cloud.create(cluster, named: name, call, fields, tags: call.tags("tags"))
        return ["cluster": cloud.view(made).setting("tags", to: tags(made))]
      },
      "DescribeClusters": Behavior { cloud, call throws(Fault) in
        let wanted = call["clusters"] == nil ? ["default"] : call.strings("clusters")
        let found = wanted.map { ($0, cloud.find(cluster, name($0), in: call.region)) }
        let hidden = ["settings": "SETTINGS", "configuration": "CONFIGURATIONS", "statistics": "STATISTICS"]
        let included = Set(call.strings("include"))
        return [
          "clusters": .list(
            found.compactMap { pair -> Value? in
              guard let record = pair.1, case .object(var members) = told(record, cloud, call) else { return nil }
              for (member, word) in hidden where !included.contains(word) {
                members[member] = member == "configuration" ? nil : []
              }
              return .object(members)
            }),
          "failures": .list(found.filter { $0.1 == nil }.map { failure($0.0, "cluster", call) }),
        ]
      },
      "ListClusters": Behavior { cloud, call throws(Fault) in
        ["clusterArns": .list(cloud.list(cluster, in: call.region).map { .string($0.arn ?? "") })]
      },
      "UpdateCluster": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(try cluster(cloud, call)) { record in
          if call["settings"] != nil { record["settings"] = settings(record["settings"]?.list ?? [], call) }
          for name in ["configuration", "serviceConnectDefaults"] { if let value = call[name] { record[name] = value } }
        }
        return ["cluster": cloud.view(changed)]
      },
      "UpdateClusterSettings": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(try cluster(cloud, call)) { record in
          record["settings"] = settings(record["settings"]?.list ?? [], call)
        }
        return ["cluster": cloud.view(changed)]
      },
      "PutClusterCapacityProviders": Behavior { cloud, call throws(Fault) in
        for name in call.strings("capacityProviders").map(name) where !ownProviders.contains(name) {
          _ = try cloud.get(provider, name, call)
        }
        let changed = try cloud.change(try cluster(cloud, call)) { record in
          record["capacityProviders"] = call["capacityProviders"]
          record["defaultCapacityProviderStrategy"] = strategy(call.list("defaultCapacityProviderStrategy"))
          record["attachmentsStatus"] = "UPDATE_IN_PROGRESS"
          record.becomes(["attachmentsStatus": "UPDATE_COMPLETE"], at: call.after(5))
        }
        return ["cluster": cloud.view(changed)]
      },
      "DeleteCluster": Behavior { cloud, call throws(Fault) in
        let record = try cluster(cloud, call)
        if cloud.referrers(of: record, service).contains(where: { $0["status"] == "ACTIVE" }) {
          throw cluster.inUse.fault(record.id)
        }
        for service in cloud.referrers(of: record, service) { cloud.erase(service) }
        try cloud.delete(record)
        return ["cluster": Value.object(record.fields).setting("status", to: "INACTIVE")]
      },
      "CreateCapacityProvider": Behavior { cloud, call throws(Fault) in
        let name = try call.required("name")
        if ["aws", "ecs", "fargate"].contains(where: name.lowercased().hasPrefix) {
          throw invalid("The specified capacity provider name is invalid. Up to 255 characters are allowed, and it cannot be prefixed with aws, ecs, or fargate.")
        }
        let standard: Value = [
          "managedScaling": ["status": "DISABLED"], "managedTerminationProtection": "DISABLED", "managedDraining": "ENABLED",
        ]
        var fields: [String: Value] = ["status": "ACTIVE", "type": "EC2_AUTOSCALING"]
        fields["autoScalingGroupProvider"] = scaled(standard.merging(call["autoScalingGroupProvider"]))
        let made = try cloud.create(provider, named: name, call, fields, tags: call.tags("tags"))
        return ["capacityProvider": cloud.view(made)]
      },
      "DescribeCapacityProviders": Behavior { cloud, call throws(Fault) in
        let names = call.strings("capacityProviders").map(name)
        let own = ownProviders.filter { names.isEmpty || names.contains($0) }.map { name -> Value in
          [
            "name": .string(name), "status": "ACTIVE", "type": .string(name),
            "capacityProviderArn": .string(call.arn("ecs", "capacity-provider/\(name)")),
          ]
        }
        let found = cloud.list(provider, in: call.region).filter { names.isEmpty || names.contains($0.id) }
        let missing = names.filter { name in !ownProviders.contains(name) && !found.contains { $0.id == name } }
        return [
          "capacityProviders": .list(own + found.map { told($0, cloud, call) }),
          "failures": .list(missing.map { failure($0, "capacity-provider", call) }),
        ]
      },
      "UpdateCapacityProvider": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(provider, name(try call.required("name")), call) { record in
          let merged = (record["autoScalingGroupProvider"] ?? [:]).merging(call["autoScalingGroupProvider"])
          record["autoScalingGroupProvider"] = scaled(merged)
          record["updateStatus"] = "UPDATE_COMPLETE"
        }
        return ["capacityProvider": cloud.view(changed)]
      },
      "DeleteCapacityProvider": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(provider, name(try call.required("capacityProvider")), call)
        let isUsed = cloud.list(cluster, in: call.region).contains { cluster in
          cluster["capacityProviders"]?.list?.contains { name($0.string ?? "") == record.id } == true
        }
        if isUsed { throw provider.inUse.fault(record.id) }
        let gone = try cloud.delete(
          record, showing: ["status": "INACTIVE", "updateStatus": "DELETE_COMPLETE"],
          at: call.told(for: 3600, after: call.after(5)))
        return ["capacityProvider": cloud.view(gone)]
      },
      "TagResource": .tag(.arn("resourceArn", noResource), tags: "tags"),
      "UntagResource": .untag(.arn("resourceArn", noResource), keys: "tagKeys"),
      "ListTagsForResource": .listTags(
        .arn("resourceArn", noResource), as: .list("tags", key: "key", value: "value")),
    ])

  private static func settings(_ present: [Value], _ call: Call) -> Value {
    let given = call.list("settings")
    let standard: [Value] = present.isEmpty ? [["name": "containerInsights", "value": "disabled"]] : present
    return .list(standard.map { setting in given.first { $0["name"] == setting["name"] } ?? setting })
  }

  static func strategy(_ items: [Value]) -> Value {
    .list(items.map { $0.setting("weight", to: $0["weight"] ?? 0).setting("base", to: $0["base"] ?? 0) })
  }

  /// Managed scaling with what ECS sets where nothing is said.
  private static func scaled(_ provider: Value) -> Value {
    guard provider["managedScaling"]?["status"] == "ENABLED" else { return provider }
    let standard: Value = [
      "targetCapacity": 100, "minimumScalingStepSize": 1, "maximumScalingStepSize": 10_000, "instanceWarmupPeriod": 300,
    ]
    return provider.setting("managedScaling", to: standard.merging(provider["managedScaling"]))
  }
}
