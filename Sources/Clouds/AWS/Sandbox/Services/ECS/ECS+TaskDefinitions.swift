internal import InfraModel

extension ECS {
  static let task = Kind("ecs.task-definition", missing: FaultForm("ClientException", "Unable to describe task definition.")) {
    $0.arn = "arn:{partition}:ecs:{region}:{account}:task-definition/{id}"
    $0.arnField = "taskDefinitionArn"
    $0.indexes = ["family"]
  }

  static let tasks = ServiceBehavior(
    "ecs", kinds: [task],
    operations: [
      "RegisterTaskDefinition": Behavior(register),
      "DescribeTaskDefinition": Behavior { cloud, call throws(Fault) in
        let record = try definition(try call.required("taskDefinition"), cloud, call)
        var answer: [String: Value] = ["taskDefinition": .object(record.fields)]
        if call.strings("include").contains("TAGS") { answer["tags"] = tags(record) }
        return answer
      },
      "DeregisterTaskDefinition": Behavior { cloud, call throws(Fault) in
        let record = try definition(try call.required("taskDefinition"), cloud, call)
        let changed = try cloud.change(record) { record in
          record["status"] = "INACTIVE"
          record["deregisteredAt"] = .number(call.now)
          // One that no service uses is told for a while, and is of no account.
          record.ends(at: call.told(for: 3600, after: call.now))
        }
        return ["taskDefinition": .object(changed.fields)]
      },
      "DeleteTaskDefinitions": Behavior { cloud, call throws(Fault) in
        var deleted: [Value] = []
        for name in call.strings("taskDefinitions") {
          let record = try definition(name, cloud, call)
          guard record["status"] == "INACTIVE" else {
            throw client("Task definition revisions must be INACTIVE to be deleted: \(record.id)")
          }
          let gone = try cloud.delete(record, showing: ["status": "DELETE_IN_PROGRESS"], at: call.after(5))
          deleted.append(.object(gone.fields))
        }
        return ["taskDefinitions": .list(deleted), "failures": []]
      },
      "ListTaskDefinitions": Behavior { cloud, call throws(Fault) in
        let status = call["status"] ?? "ACTIVE"
        let found = cloud.list(task, in: call.region).filter { record in
          record["status"] == status && (call["familyPrefix"] == nil || record["family"] == call["familyPrefix"])
        }
        return ["taskDefinitionArns": .list(found.map { .string($0.arn ?? "") })]
      },
      "ListTaskDefinitionFamilies": Behavior { cloud, call throws(Fault) in
        let prefix = call.string("familyPrefix") ?? ""
        let names = Set(cloud.list(task, in: call.region).compactMap { $0.string("family") }.filter { $0.hasPrefix(prefix) })
        return ["families": .list(names.sorted().map(Value.string))]
      },
    ])

  /// A definition by its ARN, `family:revision`, or the newest active one of a family.
  static func definition(_ name: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let id = self.name(name)
    if id.contains(":") { return try cloud.get(task, id, call) }
    let all = cloud.list(task, in: call.region, where: "family", is: .string(id)).filter { $0["status"] == "ACTIVE" }
    guard let newest = all.max(by: { ($0["revision"]?.integer ?? 0) < ($1["revision"]?.integer ?? 0) }) else {
      throw task.missing.fault(id)
    }
    return newest
  }

  @Sendable private static func register(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let family = try call.required("family")
    let containers = call.list("containerDefinitions")
    if containers.isEmpty { throw client("Container list cannot be empty.") }
    let isFargate = call.strings("requiresCompatibilities").contains("FARGATE")
    if isFargate, call["cpu"] == nil || call["memory"] == nil {
      throw client("Fargate requires that 'cpu' and 'memory' be defined at the task level.")
    }
    if isFargate, call.string("networkMode") != "awsvpc" {
      throw client("Fargate only supports network mode ‘awsvpc’.")
    }
    for container in containers where container["image"]?.string?.isEmpty ?? true {
      throw client("Container.image should not be null or empty.")
    }
    // Revisions are never given again.
    let counted = cloud.find(counter, family, in: call.region)
    let revision = (counted?["revision"]?.integer ?? 0) + 1
    if let counted {
      try cloud.change(counted) { $0["revision"] = .integer(revision) }
    } else {
      try cloud.create(counter, named: family, call, ["revision": .integer(revision)])
    }
    var fields = call.members(except: ["tags", "containerDefinitions"])
    fields["containerDefinitions"] = .list(containers.map { completed($0, isOfTaskNetwork: call.string("networkMode") == "awsvpc") })
    fields["revision"] = .integer(revision)
    fields["status"] = "ACTIVE"
    fields["registeredAt"] = .number(call.now)
    fields["registeredBy"] = .string(call.principal.arn)
    fields["compatibilities"] = isFargate ? ["EC2", "FARGATE"] : ["EC2"]
    fields["volumes"] = .list(call.list("volumes").map(volume))
    fields["placementConstraints"] = call["placementConstraints"] ?? []
    let made = try cloud.create(task, named: "\(family):\(revision)", call, fields, tags: call.tags("tags"))
    return ["taskDefinition": .object(made.fields), "tags": tags(made)]
  }

  /// The last revision of each family.
  static let counter = Kind("ecs.task-definition-family", missing: task.missing)

  /// A container with what ECS sets where nothing is said.
  private static func completed(_ container: Value, isOfTaskNetwork: Bool) -> Value {
    let standard: Value = [
      "cpu": 0, "essential": true, "environment": [], "mountPoints": [], "volumesFrom": [], "portMappings": [],
      "systemControls": [],
    ]
    let ports = (container["portMappings"]?.list ?? []).map { port -> Value in
      let host = port["hostPort"] ?? (isOfTaskNetwork ? port["containerPort"] : 0) ?? 0
      return port.setting("hostPort", to: host).setting("protocol", to: port["protocol"] ?? "tcp")
    }
    return standard.merging(container).setting("portMappings", to: .list(ports))
  }

  private static func volume(_ given: Value) -> Value {
    if given["host"] != nil || given["efsVolumeConfiguration"] == nil {
      return given["dockerVolumeConfiguration"] == nil ? given.setting("host", to: given["host"] ?? [:]) : given
    }
    let standard: Value = ["rootDirectory": "/"]
    return given.setting("efsVolumeConfiguration", to: standard.merging(given["efsVolumeConfiguration"]))
  }
}
