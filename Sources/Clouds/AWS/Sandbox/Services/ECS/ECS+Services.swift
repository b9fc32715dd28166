internal import InfraModel

/// Services: how they come to be, change and go. What runs for them follows by ``Rollout``.
extension ECS {
  static let service = kind(
    "service", arn: "serviceArn",
    missing: FaultForm("ServiceNotFoundException", "Service not found.", status: 400)
  ) {
    $0.indexes = ["clusterArn"]
    $0.shown = { cloud, record in Rollout.view(of: record, cloud) }
  }

  static let services = ServiceBehavior(
    "ecs", kinds: [service],
    operations: [
      "CreateService": Behavior(createService),
      "UpdateService": Behavior(updateService),
      "DescribeServices": Behavior { cloud, call throws(Fault) in
        let cluster = try activeCluster(cloud, call)
        let names = call.strings("services")
        guard names.count <= 10 else { throw invalid("services can have at most 10 items.") }
        return found(names, as: "services", arn: { call.arn("ecs", "service/\(cluster.id)/\($0)") }) { name in
          cloud.find(service, id(name, in: cluster), in: call.region).map { told($0, cloud, call) }
        }
      },
      "ListServices": Behavior { cloud, call throws(Fault) in
        let cluster = try activeCluster(cloud, call)
        let found = services(in: cluster, cloud).filter { record in
          record["status"] == "ACTIVE"
            && ["launchType", "schedulingStrategy"].allSatisfy { call[$0] == nil || call[$0] == record[$0] }
        }
        return ["serviceArns": .list(found.compactMap { $0["serviceArn"] })]
      },
      "ListServicesByNamespace": Behavior { cloud, call throws(Fault) in
        let wanted = try call.required("namespace")
        let found = cloud.list(service, in: call.region).filter { record in
          record["status"] == "ACTIVE" && record.string("Namespace").map { $0 == wanted || id($0) == wanted } == true
        }
        return ["serviceArns": .list(found.compactMap { $0["serviceArn"] })]
      },
      "DeleteService": Behavior { cloud, call throws(Fault) in
        let record = try foundService(cloud, call)
        guard record["status"] == "ACTIVE" else { return ["service": cloud.view(record)] }
        let isDaemon = record["schedulingStrategy"] == "DAEMON"
        guard call.bool("force") == true || isDaemon || record["desiredCount"] == 0 else {
          throw invalid("The service cannot be stopped while it is scaled above 0.")
        }
        let last = try Rollout.stopAll(of: record, &cloud, call)
        let changed = try cloud.change(record) { record in
          record.stays()
          record["status"] = "DRAINING"
          record["desiredCount"] = 0
          record.becomes(["status": "INACTIVE"], at: last)
          record.ends(at: call.told(for: forgotten, after: last))
        }
        return ["service": cloud.view(changed)]
      },
    ])

  /// The services of a cluster, also those that are gone.
  static func services(in cluster: Record, _ cloud: Cloud) -> [Record] {
    cloud.list(service, in: cluster.key.region, where: "clusterArn", is: .string(cluster.arn ?? ""))
  }

  /// The service of a call, which must be there.
  static func foundService(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let cluster = try activeCluster(cloud, call)
    return try cloud.get(service, id(try call.required("service"), in: cluster), call)
  }

  /// The members of a call that a deployment is made of.
  static let deployed = [
    "capacityProviderStrategy", "loadBalancers", "networkConfiguration", "platformVersion",
    "serviceConnectConfiguration", "serviceRegistries", "volumeConfigurations", "vpcLatticeConfigurations",
  ]

  /// The members that a change of which starts no tasks.
  private static let plain = [
    "availabilityZoneRebalancing", "deploymentController", "enableECSManagedTags", "enableExecuteCommand",
    "healthCheckGracePeriodSeconds", "placementConstraints", "placementStrategy", "propagateTags",
  ]

  @Sendable private static func createService(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let cluster = try activeCluster(cloud, call)
    let name = try call.required("serviceName")
    guard isName(name) else { throw invalid("Identifier was unexpected length or had invalid characters: \(name)") }
    let id = "\(cluster.id)/\(name)"
    if let present = cloud.find(service, id, in: call.region) {
      switch present["status"] {
      case "ACTIVE": throw invalid("Creation of service was not idempotent.")
      case "DRAINING": throw invalid("Unable to Start a service that is still Draining.")
      default: cloud.erase(present)
      }
    }
    let wanted = try wanted(&cloud, call, cluster, before: [:])
    var fields = standard(call, cluster).merging(wanted) { $1 }
    fields["serviceName"] = .string(name)
    fields["clusterArn"] = .string(cluster.arn ?? "")
    fields["createdAt"] = .number(call.now)
    fields["createdBy"] = .string(call.principal.arn)
    if fields["loadBalancers"] != [] {
      let role = "role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
      fields["roleArn"] = call["role"] ?? .string(call.arn("iam", role, isGlobal: true))
      fields["healthCheckGracePeriodSeconds"] = call["healthCheckGracePeriodSeconds"] ?? 0
    }
    let made = try cloud.create(service, named: id, call, fields, tags: call.tags("tags"))
    return ["service": cloud.view(try Rollout.begin(of: made, &cloud, call))]
  }

  /// What a service is where the call says nothing.
  private static func standard(_ call: Call, _ cluster: Record) -> [String: Value] {
    let isDaemon = call["schedulingStrategy"] == "DAEMON"
    return [
      "status": "ACTIVE", "desiredCount": isDaemon ? 0 : call["desiredCount"] ?? 1, "loadBalancers": [],
      "serviceRegistries": [],
      "placementConstraints": [], "placementStrategy": [], "enableECSManagedTags": false, "propagateTags": "NONE",
      "enableExecuteCommand": false, "schedulingStrategy": call["schedulingStrategy"] ?? "REPLICA",
      "deploymentController": ["type": "ECS"],
      "availabilityZoneRebalancing": isDaemon ? "DISABLED" : "ENABLED", "taskSets": [], "Rollouts": [], "Events": [],
    ]
  }

  @Sendable private static func updateService(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let cluster = try activeCluster(cloud, call)
    let record = try foundService(cloud, call)
    guard record["status"] == "ACTIVE" else {
      throw Fault("ServiceNotActiveException", "Service was not ACTIVE.", status: 400)
    }
    let wanted = try wanted(&cloud, call, cluster, before: record.fields)
    let isDeployment =
      call.bool("forceNewDeployment") == true
      || (deployed + ["taskDefinition"]).contains { wanted[$0] != nil && wanted[$0] != record[$0] }
    let changed = try cloud.change(record) { record in
      record.fields.merge(wanted) { $1 }
      if let count = call["desiredCount"] { record["desiredCount"] = count }
      if wanted["capacityProviderStrategy"]?.list?.isEmpty == false { record["launchType"] = nil }
    }
    let settled =
      isDeployment
      ? try Rollout.begin(of: changed, &cloud, call) : try Rollout.reconcile(changed, &cloud, call)
    return ["service": cloud.view(settled)]
  }

  /// What a call wants of a service, checked and completed.
  private static func wanted(
    _ cloud: inout Cloud, _ call: Call, _ cluster: Record, before: [String: Value]
  ) throws(Fault) -> [String: Value] {
    var fields: [String: Value] = [:]
    for name in deployed + plain { fields[name] = call[name] }
    if let given = call["capacityProviderStrategy"] { fields["capacityProviderStrategy"] = completedStrategy(given) }
    let isNew = before.isEmpty
    if isNew || call["deploymentConfiguration"] != nil {
      let given = call["deploymentConfiguration"]
      let isDaemon = (call["schedulingStrategy"] ?? before["schedulingStrategy"]) == "DAEMON"
      let standard: Value = [
        "maximumPercent": isDaemon ? 100 : 200, "minimumHealthyPercent": isDaemon ? 0 : 100, "strategy": "ROLLING",
        "bakeTimeInMinutes": 0, "deploymentCircuitBreaker": ["enable": false, "rollback": false],
      ]
      fields["deploymentConfiguration"] = (before["deploymentConfiguration"] ?? standard).merging(given)
    }
    let definition = try wantedDefinition(cloud, call, isNew: isNew)
    if let definition { fields["taskDefinition"] = definition["taskDefinitionArn"] }
    if isNew { fields.merge(try place(cloud, call, cluster)) { $1 } }
    let whole = before.merging(fields) { $1 }
    let running = definition ?? (whole["taskDefinition"]?.string).flatMap { self.definition($0, cloud, call) }
    if let running { try ServiceCheck(whole, running, cloud, call).check() }
    if let given = fields["networkConfiguration"] { fields["networkConfiguration"] = completed(given) }
    if let connect = whole["serviceConnectConfiguration"], connect["enabled"] == true {
      fields["Namespace"] = try connectNamespace(connect, &cloud, call, cluster)
    }
    return fields
  }

  private static func wantedDefinition(_ cloud: Cloud, _ call: Call, isNew: Bool) throws(Fault) -> Record? {
    guard let name = call.string("taskDefinition") else {
      if isNew { throw invalid("TaskDefinition can not be blank.") }
      return nil
    }
    return try activeDefinition(name, cloud, call)
  }

  /// Where tasks run: by a strategy, of its own or of the cluster, or by a launch type.
  private static func place(_ cloud: Cloud, _ call: Call, _ cluster: Record) throws(Fault) -> [String: Value] {
    // A strategy without providers is none.
    if call["launchType"] != nil, !call.list("capacityProviderStrategy").isEmpty {
      throw invalid(
        "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.")
    }
    let strategy = call["capacityProviderStrategy"] ?? cluster["defaultCapacityProviderStrategy"] ?? []
    var fields: [String: Value] = [:]
    var isFargate = call["launchType"] == "FARGATE"
    if call["launchType"] == nil, strategy != [] {
      let offered = (cluster["capacityProviders"]?.list ?? []).compactMap(\.string)
      for item in strategy.list ?? [] where !offered.contains(item["capacityProvider"]?.string ?? "") {
        throw invalid(
          "The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster and try again."
        )
      }
      fields["capacityProviderStrategy"] = completedStrategy(strategy)
      isFargate = (strategy.list ?? []).contains { $0["capacityProvider"]?.string?.hasPrefix("FARGATE") == true }
    } else {
      fields["launchType"] = call["launchType"] ?? "EC2"
    }
    if isFargate {
      fields["platformVersion"] = call["platformVersion"] ?? "LATEST"
      fields["platformFamily"] = "Linux"
    }
    return fields
  }

  private static func completedStrategy(_ given: Value) -> Value {
    .list((given.list ?? []).map { Value.object(["base": 0, "weight": 0]).merging($0) })
  }

  private static func completed(_ network: Value) -> Value {
    let own = Value.object(["assignPublicIp": "DISABLED", "securityGroups": []]).merging(network["awsvpcConfiguration"])
    return network.setting("awsvpcConfiguration", to: own)
  }

  private static func connectNamespace(
    _ connect: Value, _ cloud: inout Cloud, _ call: Call, _ cluster: Record
  ) throws(Fault) -> Value {
    if let own = connect["namespace"]?.string { return .string(try namespace(own, &cloud, call)) }
    if let inherited = cluster["serviceConnectDefaults"]?["namespace"] { return inherited }
    throw invalid(
      "Service Connect requires a namespace: neither the service nor the cluster \(cluster.id) has one.")
  }
}
