internal import InfraModel

extension ECS {
  static let cluster = kind(
    "cluster", arn: "clusterArn",
    missing: FaultForm("ClusterNotFoundException", "Cluster not found.", status: 400)
  ) {
    $0.idField = "clusterName"
    $0.quota = Kind.Quota(10_000, FaultForm("LimitExceededException", "Cluster limit exceeded.", status: 400))
    $0.shown = { cloud, record in
      let tasks = running(in: record, cloud)
      return [
        "runningTasksCount": .integer(Int64(tasks.count { $0["lastStatus"] == "RUNNING" })),
        "pendingTasksCount": .integer(Int64(tasks.count { $0["lastStatus"] != "RUNNING" })),
        "activeServicesCount": .integer(Int64(services(in: record, cloud).count { $0["status"] == "ACTIVE" })),
      ]
    }
  }

  static let clusters = ServiceBehavior(
    "ecs", kinds: [cluster],
    operations: [
      "CreateCluster": Behavior { cloud, call throws(Fault) in
        let name = call.string("clusterName") ?? "default"
        guard isName(name) else { throw invalid("Identifier was unexpected length or had invalid characters: \(name)") }
        // One that is there already is the answer.
        if let present = cloud.find(cluster, name, in: call.region), present["status"] == "ACTIVE" {
          return ["cluster": cloud.view(present)]
        }
        try checkProviders(cloud, call)
        var fields = call.members("configuration", "capacityProviders", "defaultCapacityProviderStrategy")
        fields["settings"] = .list(settings(call.list("settings")))
        fields["serviceConnectDefaults"] = try serviceConnectDefaults(&cloud, call)
        let standard: [String: Value] = [
          "status": "ACTIVE", "registeredContainerInstancesCount": 0, "statistics": [], "capacityProviders": [],
          "defaultCapacityProviderStrategy": [],
        ]
        if let gone = cloud.find(cluster, name, in: call.region) { cloud.erase(gone) }
        let made = try cloud.create(
          cluster, named: name, call, standard.merging(fields) { $1 }, tags: call.tags("tags"))
        return ["cluster": cloud.view(made)]
      },
      "DescribeClusters": Behavior { cloud, call throws(Fault) in
        let names = call["clusters"] == nil ? ["default"] : call.strings("clusters")
        return found(names, as: "clusters", arn: { call.arn("ecs", "cluster/\($0)") }) { name in
          guard let record = cloud.find(cluster, id(name), in: call.region) else { return nil }
          let include = call.strings("include")
          var view = told(record, cloud, call)
          if !include.contains("SETTINGS") { view = view.setting("settings", to: []) }
          if !include.contains("CONFIGURATIONS") { view = view.without("configuration") }
          return view
        }
      },
      "ListClusters": Behavior { cloud, call throws(Fault) in
        let active = cloud.list(cluster, in: call.region).filter { $0["status"] == "ACTIVE" }
        return ["clusterArns": .list(active.compactMap { $0["clusterArn"] })]
      },
      "UpdateCluster": Behavior { cloud, call throws(Fault) in
        let record = try activeCluster(cloud, call)
        let defaults = try serviceConnectDefaults(&cloud, call)
        let changed = try cloud.change(record) { record in
          if call["settings"] != nil { set(call.list("settings"), of: &record) }
          record.merge(["configuration"], of: call)
          if call["serviceConnectDefaults"] != nil { record["serviceConnectDefaults"] = defaults }
        }
        return ["cluster": cloud.view(changed)]
      },
      "UpdateClusterSettings": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(try activeCluster(cloud, call)) { set(call.list("settings"), of: &$0) }
        return ["cluster": cloud.view(changed)]
      },
      "PutClusterCapacityProviders": Behavior { cloud, call throws(Fault) in
        let record = try activeCluster(cloud, call)
        guard record["attachmentsStatus"] != "UPDATE_IN_PROGRESS" else {
          throw Fault(
            "UpdateInProgressException",
            "The specified cluster is in a busy state. Cluster attachments must be in UPDATE_COMPLETE or UPDATE_FAILED state before they can be updated.",
            status: 400)
        }
        try checkProviders(cloud, call)
        let wanted = Set(call.strings("capacityProviders"))
        let used = services(in: record, cloud).flatMap { $0["capacityProviderStrategy"]?.list ?? [] }
          .compactMap { $0["capacityProvider"]?.string }
        if let held = used.first(where: { !wanted.contains($0) }) {
          throw Fault(
            "ResourceInUseException",
            "The specified capacity provider is in use and cannot be removed: \(held)", status: 400)
        }
        let changed = try cloud.change(record) { record in
          record.merge(["capacityProviders", "defaultCapacityProviderStrategy"], of: call)
          record["attachmentsStatus"] = "UPDATE_IN_PROGRESS"
          record.becomes(["attachmentsStatus": "UPDATE_COMPLETE"], at: call.after(20))
        }
        return ["cluster": cloud.view(changed)]
      },
      "DeleteCluster": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(cluster, id(try call.required("cluster")), call)
        if services(in: record, cloud).contains(where: { $0["status"] != "INACTIVE" }) {
          throw Fault(
            "ClusterContainsServicesException", "The Cluster cannot be deleted while Services are active.", status: 400)
        }
        guard running(in: record, cloud).isEmpty else {
          throw Fault(
            "ClusterContainsTasksException", "The Cluster cannot be deleted while Tasks are active.", status: 400)
        }
        let changed = try cloud.change(record) { record in
          record.stays()
          record["status"] = "INACTIVE"
          record.ends(at: call.told(for: forgotten, after: call.now))
        }
        return ["cluster": cloud.view(changed)]
      },
    ])

  /// For how many seconds what is gone is still told of, as inactive.
  static let forgotten = 3600.0

  /// Letters, digits, hyphens and underscores, 255 at most.
  static func isName(_ text: String) -> Bool {
    (1...255).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || [0x2D, 0x5F].contains($0)
      }
  }

  /// The cluster of a call, which must be there.
  static func activeCluster(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try cloud.get(cluster, id(call.string("cluster") ?? "default"), call)
    guard record["status"] == "ACTIVE" else {
      throw Fault("ClusterNotFoundException", "The referenced cluster was inactive.", status: 400)
    }
    return record
  }

  private static func settings(_ given: [Value]) -> [Value] {
    given.isEmpty ? [["name": "containerInsights", "value": "disabled"]] : given
  }

  private static func set(_ settings: [Value], of record: inout Record) {
    let named = Set(settings.compactMap { $0["name"] })
    let others = (record["settings"]?.list ?? []).filter { !named.contains($0["name"] ?? "") }
    record["settings"] = .list(others + settings)
  }

  private static func checkProviders(_ cloud: Cloud, _ call: Call) throws(Fault) {
    let names = call.strings("capacityProviders")
    if let missing = names.first(where: { !isProvider($0, cloud, call) }) {
      throw capacityProvider.missing.fault(missing)
    }
    for item in call.list("defaultCapacityProviderStrategy") {
      guard names.contains(item["capacityProvider"]?.string ?? "") else {
        throw invalid(
          "The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster and try again."
        )
      }
    }
  }

  private static func serviceConnectDefaults(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> Value? {
    guard let given = call["serviceConnectDefaults"]?["namespace"]?.string else { return nil }
    return given.isEmpty ? Value?.none : ["namespace": .string(try namespace(given, &cloud, call))]
  }

  /// The namespace of Service Connect, as an ARN; a name that no namespace has makes one, for API calls only.
  ///
  /// Source: API reference, ClusterServiceConnectDefaultsRequest.
  static func namespace(_ given: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> String {
    if given.hasPrefix("arn:") { return given }
    if let there = cloud.first(ServiceDiscovery.namespace, in: call.region, where: "Name", is: .string(given)) {
      return there.arn ?? ""
    }
    return try ServiceDiscovery.make("HTTP", named: given, &cloud, call).arn ?? ""
  }
}
