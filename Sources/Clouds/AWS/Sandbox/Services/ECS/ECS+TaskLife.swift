internal import InfraModel

/// What a task is started for.
struct TaskOrder {
  var cluster: String
  var definition: Record?
  /// `service:web`, `family:batch`.
  var group: String
  var startedBy: String
  /// The identifier of the service; `nil` for tasks started by RunTask.
  var service: String?
  /// Where it runs: `launchType`, `networkConfiguration`, `platformVersion`, `capacityProviderStrategy`.
  var place: [String: Value]
  /// Its place among those that start together: they are spread over the subnets.
  var index = 0
  var tags: [String: String] = [:]
  var mayExecute = false
  var overrides: Value = ["containerOverrides": [], "inferenceAcceleratorOverrides": []]
}

/// How tasks start and stop.
extension ECS {
  /// Seconds from the start of a task until its interface is there, and until its containers run.
  private static let provisioning = 10.0
  private static let running = 45.0
  /// Seconds from the last container's end until the interface is gone.
  private static let deprovisioning = 10.0

  static func start(_ order: TaskOrder, at time: Double, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    let id = "\(order.cluster)/\(cloud.random("0123456789abcdef", 32))"
    let arn = call.arn("ecs", "task/\(id)")
    let network = try attach(order, arn, &cloud, call)
    let containers = (order.definition?["containerDefinitions"]?.list ?? []).map { definition -> Value in
      [
        "containerArn": .string(call.arn("ecs", "container/\(id)/\(cloud.identifier(.uuid))")), "taskArn": .string(arn),
        "name": definition["name"] ?? "", "image": definition["image"] ?? "", "lastStatus": "PENDING",
        "networkInterfaces": network.interfaces, "healthStatus": "UNKNOWN",
        "cpu": .string(definition["cpu"]?.plainText ?? "0"),
      ]
    }
    var fields: [String: Value] = [
      "clusterArn": .string(call.arn("ecs", "cluster/\(order.cluster)")), "group": .string(order.group),
      "taskDefinitionArn": order.definition?["taskDefinitionArn"] ?? .null, "containers": .list(containers),
      "overrides": order.overrides, "lastStatus": "PROVISIONING", "desiredStatus": "RUNNING",
      "cpu": order.definition?["cpu"] ?? "0", "memory": order.definition?["memory"] ?? "0",
      "createdAt": .number(time), "version": 1, "attachments": network.attachments, "healthStatus": "UNKNOWN",
      "attributes": [["name": "ecs.cpu-architecture", "value": "x86_64"]],
      "enableExecuteCommand": .bool(order.mayExecute), "StartsAt": .number(time),
      "Service": .string(order.service ?? ""), "launchType": order.place["launchType"] ?? "FARGATE",
      "availabilityZone": network.zone,
    ]
    if !order.startedBy.isEmpty { fields["startedBy"] = .string(order.startedBy) }
    if let provider = order.place["capacityProviderStrategy"]?[0]?["capacityProvider"] {
      fields["capacityProviderName"] = provider
    }
    if order.place["platformVersion"] != nil {
      fields["platformVersion"] = "1.4.0"
      fields["platformFamily"] = "Linux"
      fields["ephemeralStorage"] = order.definition?["ephemeralStorage"] ?? ["sizeInGiB": 20]
    }
    func at(_ seconds: Double) -> Double { call.pace.end(of: seconds, from: time) }
    let isChecked = containers.indices.map { order.definition?["containerDefinitions"]?[$0]?["healthCheck"] != nil }
    let health: Value = isChecked.contains(true) ? "HEALTHY" : "UNKNOWN"
    let well = zip(containers, isChecked).map { container, isChecked in
      container.setting("lastStatus", to: "RUNNING").setting("healthStatus", to: isChecked ? "HEALTHY" : "UNKNOWN")
    }
    return try cloud.create(task, named: id, call, fields, tags: order.tags) { record in
      record.becomes(["lastStatus": "PENDING"], at: at(provisioning))
      record.becomes(
        [
          "lastStatus": "RUNNING", "containers": .list(well), "healthStatus": health, "connectivity": "CONNECTED",
          "startedAt": .number(at(running)), "pullStartedAt": .number(at(provisioning)),
          "pullStoppedAt": .number(at(running - 5)), "connectivityAt": .number(at(provisioning)),
        ], at: at(running))
    }
  }

  /// A task's interface, where its network is its own; without groups it is in the VPC's default group.
  private static func attach(
    _ order: TaskOrder, _ arn: String, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> (interfaces: Value, attachments: Value, zone: Value) {
    let network = order.place["networkConfiguration"]?["awsvpcConfiguration"]
    let subnets = (network?["subnets"]?.list ?? []).compactMap(\.string)
    guard order.definition?["networkMode"] == "awsvpc", !subnets.isEmpty, cloud.kinds["ec2.subnet"] != nil else {
      return ([], [], .string(Zones.names(in: call.region).first ?? ""))
    }
    let attachment = cloud.identifier(.uuid)
    let subnet = try cloud.get(EC2.subnet, subnets[order.index % subnets.count], call)
    let given = (network?["securityGroups"]?.list ?? []).compactMap(\.string)
    let interface = try EC2.makeInterface(
      &cloud, call, subnet: subnet.id,
      groups: given.isEmpty ? EC2.defaultGroup(of: subnet.string("VpcId") ?? "", cloud, call) : given,
      for: EC2.InterfaceUse(
        holder: arn, description: call.arn("ecs", "attachment/\(attachment)"), requester: "amazon-ecs"))
    let address = interface["PrivateIpAddress"] ?? .null
    let details: [(String, Value)] = [
      ("subnetId", interface["SubnetId"] ?? ""), ("networkInterfaceId", .string(interface.id)),
      ("macAddress", interface["MacAddress"] ?? ""), ("privateIPv4Address", address),
    ]
    return (
      [["attachmentId": .string(attachment), "privateIpv4Address": address]],
      [
        [
          "id": .string(attachment), "type": "ElasticNetworkInterface", "status": "ATTACHED",
          "details": .list(details.map { ["name": .string($0.0), "value": $0.1] }),
        ]
      ], interface["AvailabilityZone"] ?? .null
    )
  }

  /// Stops a task.
  /// - Parameters:
  ///   - seconds: How long its containers take to end.
  /// - Returns: When it is gone.
  @discardableResult
  static func stop(
    _ found: Record, at time: Double, drains seconds: Double, because reason: String = "",
    code: String = "ServiceSchedulerInitiated", _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> Double {
    if let stopping = found["StopsAt"]?.number, stopping <= time { return found["GoneAt"]?.number ?? time }
    let ended = call.pace.end(of: seconds, from: time)
    let gone = call.pace.end(of: deprovisioning, from: ended)
    let reason = reason.isEmpty ? "Scaling activity initiated by (\(found.string("startedBy") ?? ""))" : reason
    let failed = code == "TaskFailedToStart"
    let containers = (found["containers"]?.list ?? []).map { container in
      failed
        ? container.setting("lastStatus", to: "STOPPED").setting("reason", to: .string(reason))
        : container.setting("lastStatus", to: "STOPPED").setting("exitCode", to: 0)
    }
    try cloud.change(found) { record in
      record.transitions.removeAll { $0.at >= time }
      record["StopsAt"] = .number(time)
      record["GoneAt"] = .number(gone)
      let begins: [String: Value] = [
        "desiredStatus": "STOPPED", "lastStatus": failed ? "STOPPING" : "DEACTIVATING",
        "stoppingAt": .number(time), "stoppedReason": .string(reason), "stopCode": .string(code),
      ]
      if time <= call.now { Paths.apply(begins, to: &record.fields) } else { record.becomes(begins, at: time) }
      record.becomes(
        [
          "lastStatus": "STOPPED", "containers": .list(containers), "stoppedAt": .number(gone),
          "executionStoppedAt": .number(ended), "connectivity": "DISCONNECTED",
        ], at: gone)
      record.ends(at: call.told(for: forgotten, after: gone))
    }
    for interface in EC2.interfaces(of: found.arn ?? "", cloud, in: call.region) {
      try cloud.change(interface) { record in
        record.stays()
        record.ends(at: gone)
      }
    }
    return gone
  }

  /// Takes a task away that has not begun.
  static func forget(_ task: Record, _ cloud: inout Cloud) {
    for interface in EC2.interfaces(of: task.arn ?? "", cloud, in: task.key.region) { cloud.erase(interface) }
    cloud.erase(task)
  }

  /// The tasks of a service, also those that stop or have not begun.
  static func tasks(of service: Record, _ cloud: Cloud) -> [Record] {
    cloud.list(task, in: service.key.region, where: "Service", is: .string(service.id))
  }

  /// The tasks of a cluster that have begun and not stopped.
  static func running(in cluster: Record, _ cloud: Cloud) -> [Record] {
    cloud.list(task, in: cluster.key.region, where: "clusterArn", is: .string(cluster.arn ?? ""))
      .filter { $0.hasBegun(by: cloud.now) && $0["lastStatus"] != "STOPPED" }
  }
}

extension Record {
  /// Whether a task's start has come.
  func hasBegun(by time: Double) -> Bool { (self["StartsAt"]?.number ?? 0) <= time }
  /// Whether a task's containers run.
  var isRunning: Bool { ["RUNNING", "DEACTIVATING"].contains(self["lastStatus"]) && self["startedAt"] != nil }
  /// Whether a task is on its way to run.
  var isPending: Bool { ["PROVISIONING", "PENDING", "ACTIVATING"].contains(self["lastStatus"]) }
}

/// Whether the images of a definition can be pulled.
enum ECSImage {
  /// Why not; `nil` where they can, or where it is not known: only of the account's own repositories the sandbox knows
  /// which images they have.
  static func problem(of definition: Record, _ cloud: Cloud, _ call: Call) -> String? {
    if cloud.assumesOthers { return nil }
    for image in (definition["containerDefinitions"]?.list ?? []).compactMap({ $0["image"]?.string }) {
      guard let problem = problem(of: image, cloud, call) else { continue }
      return
        "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref \(image): \(problem)"
    }
    return nil
  }

  private static func problem(of image: String, _ cloud: Cloud, _ call: Call) -> String? {
    let host = "\(call.account).dkr.ecr.\(call.region).amazonaws.com/"
    guard image.hasPrefix(host), cloud.kinds["ecr.repository"] != nil else { return nil }
    let place = image.dropFirst(host.count)
    let parts = place.split(separator: "@", maxSplits: 1)
    let named = parts.first?.split(separator: ":", maxSplits: 1) ?? []
    let name = named.first.map(String.init) ?? ""
    guard let repository = cloud.find(ECR.repository, name, in: call.region) else { return "\(image): not found" }
    let images = cloud.referrers(of: repository, ECR.image)
    let isThere =
      parts.count > 1
      ? images.contains { $0.string("imageDigest") == String(parts[1]) }
      : images.contains {
        $0["imageTags"]?.list?.contains(.string(named.count > 1 ? String(named[1]) : "latest")) == true
      }
    return isThere ? nil : "\(image): not found"
  }
}
