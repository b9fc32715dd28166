internal import InfraModel

extension ECS {
  static let taskDefinition = kind(
    "task-definition", arn: "taskDefinitionArn",
    missing: FaultForm("ClientException", "Unable to describe task definition.", status: 400)
  ) { $0.indexes = ["family"] }

  /// A family of definitions: its last revision, whose number is never given again.
  static let family = Kind("ecs.family", missing: taskDefinition.missing) { $0.idField = "family" }

  static let taskDefinitions = ServiceBehavior(
    "ecs", kinds: [taskDefinition, family],
    operations: [
      "RegisterTaskDefinition": Behavior { cloud, call throws(Fault) in
        try checkDefinition(call)
        let name = try call.required("family")
        let last = cloud.find(family, name, in: call.region)
        let revision = (last?["revision"]?.integer ?? 0) + 1
        if let last {
          try cloud.change(last) { $0["revision"] = .integer(revision) }
        } else {
          try cloud.create(family, named: name, call, ["revision": .integer(revision)])
        }
        var fields = call.members(except: ["tags", "containerDefinitions", "volumes"])
        fields["revision"] = .integer(revision)
        fields["status"] = "ACTIVE"
        fields["containerDefinitions"] = .list(call.list("containerDefinitions").map { completed($0, call) })
        fields["volumes"] = .list(call.list("volumes").map(completedVolume))
        fields["placementConstraints"] = .list(call.list("placementConstraints"))
        fields["compatibilities"] = .list(compatibilities(call))
        fields["requiresAttributes"] = []
        fields["registeredAt"] = .number(call.now)
        fields["registeredBy"] = .string(call.principal.arn)
        let made = try cloud.create(
          taskDefinition, named: "\(name):\(revision)", call, fields, tags: call.tags("tags"))
        return ["taskDefinition": cloud.view(made), "tags": taskDefinition.tags.value(made.tags)]
      },
      "DescribeTaskDefinition": Behavior { cloud, call throws(Fault) in
        guard let record = definition(try call.required("taskDefinition"), cloud, call) else {
          throw taskDefinition.missing.fault("")
        }
        let tags = call.strings("include").contains("TAGS") ? record.tags : [:]
        return ["taskDefinition": cloud.view(record), "tags": taskDefinition.tags.value(tags)]
      },
      "DeregisterTaskDefinition": Behavior { cloud, call throws(Fault) in
        let name = try call.required("taskDefinition")
        guard id(name).contains(":") else { throw client("Revision must be specified: \(name)") }
        guard let record = definition(name, cloud, call) else {
          throw client("The specified task definition does not exist.")
        }
        let changed = try cloud.change(record) { record in
          record["status"] = "INACTIVE"
          record["deregisteredAt"] = .number(call.now)
        }
        return ["taskDefinition": cloud.view(changed)]
      },
      "DeleteTaskDefinitions": Behavior { cloud, call throws(Fault) in
        var (deleted, failures): ([Value], [Value]) = ([], [])
        for name in call.strings("taskDefinitions") {
          guard let record = definition(name, cloud, call), record["status"] == "INACTIVE" else {
            failures.append([
              "arn": .string(name),
              "reason":
                "The specified task definition is still in ACTIVE status. Please deregister the target and try again.",
            ])
            continue
          }
          let changed = try cloud.delete(
            record, showing: ["status": "DELETE_IN_PROGRESS", "deleteRequestedAt": .number(call.now)],
            at: call.after(60))
          deleted.append(cloud.view(changed))
        }
        return ["taskDefinitions": .list(deleted), "failures": .list(failures)]
      },
      "ListTaskDefinitions": Behavior { cloud, call throws(Fault) in
        let status = call.string("status") ?? "ACTIVE"
        // Despite its name, it is a whole family.
        let all =
          call.string("familyPrefix").map { revisions(of: $0, cloud, call) }
          ?? cloud.list(taskDefinition, in: call.region)
        let found = all.filter { $0.string("status") == status }
        let sorted = found.sorted { one, other in
          (one.string("family") ?? "", one["revision"]?.integer ?? 0) < (
            other.string("family") ?? "", other["revision"]?.integer ?? 0
          )
        }
        let arns = sorted.compactMap { $0["taskDefinitionArn"] }
        return ["taskDefinitionArns": .list(call.string("sort") == "DESC" ? arns.reversed() : arns)]
      },
      "ListTaskDefinitionFamilies": Behavior { cloud, call throws(Fault) in
        let prefix = call.string("familyPrefix") ?? ""
        let families = cloud.list(family, in: call.region).map(\.id).filter { $0.hasPrefix(prefix) }.filter { name in
          let isActive = revisions(of: name, cloud, call).contains { $0["status"] == "ACTIVE" }
          switch call.string("status") {
          case "ACTIVE": return isActive
          case "INACTIVE": return !isActive
          default: return true
          }
        }
        return ["families": .list(families.sorted().map(Value.string))]
      },
    ])

  /// A definition by its ARN, its family and revision, or the newest active one of a family.
  static func definition(_ name: String, _ cloud: Cloud, _ call: Call) -> Record? {
    let name = id(name)
    if name.contains(":") { return cloud.find(taskDefinition, name, in: call.region) }
    return revisions(of: name, cloud, call).last { $0["status"] == "ACTIVE" }
  }

  /// The definition that a call names, which must be active.
  static func activeDefinition(_ name: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    guard let found = definition(name, cloud, call) else { throw client("TaskDefinition not found.") }
    guard found["status"] == "ACTIVE" else { throw client("TaskDefinition is inactive") }
    return found
  }

  /// The definitions of a family, the oldest first.
  private static func revisions(of family: String, _ cloud: Cloud, _ call: Call) -> [Record] {
    cloud.list(taskDefinition, in: call.region, where: "family", is: .string(family))
  }

  static func isForFargate(_ call: Call) -> Bool { call.strings("requiresCompatibilities").contains("FARGATE") }

  private static func compatibilities(_ call: Call) -> [Value] {
    var found: [Value] = ["EXTERNAL", "EC2"]
    if call["networkMode"] == "awsvpc" {
      found = ["EC2"]
      if call["cpu"] != nil, call["memory"] != nil { found.append("FARGATE") }
    }
    return found
  }

  /// A container with what ECS fills in.
  private static func completed(_ container: Value, _ call: Call) -> Value {
    let standard: Value = [
      "cpu": 0, "essential": true, "environment": [], "mountPoints": [], "volumesFrom": [], "portMappings": [],
      "systemControls": [],
    ]
    var result = standard.merging(container)
    let isOwn = call["networkMode"] == "awsvpc" || call["networkMode"] == "host"
    let ports = (container["portMappings"]?.list ?? []).map { port in
      Value.object(["protocol": "tcp", "hostPort": isOwn ? port["containerPort"] ?? 0 : 0]).merging(port)
    }
    result = result.setting("portMappings", to: .list(ports))
    if let check = container["healthCheck"] {
      result = result.setting(
        "healthCheck", to: Value.object(["interval": 30, "timeout": 5, "retries": 3]).merging(check))
    }
    return result
  }

  private static func completedVolume(_ volume: Value) -> Value {
    guard let files = volume["efsVolumeConfiguration"] else {
      return volume.object?.count == 1 ? volume.setting("host", to: [:]) : volume
    }
    return volume.setting("efsVolumeConfiguration", to: Value.object(["rootDirectory": "/"]).merging(files))
  }
}
