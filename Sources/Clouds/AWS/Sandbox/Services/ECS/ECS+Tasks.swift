internal import InfraModel

extension ECS {
  static let task = kind(
    "task", arn: "taskArn",
    missing: FaultForm("InvalidParameterException", "The referenced task was not found.", status: 400)
  ) { $0.indexes = ["clusterArn", "Service"] }

  static let tasks = ServiceBehavior(
    "ecs", kinds: [task],
    operations: [
      "RunTask": Behavior(runTask),
      "StopTask": Behavior { cloud, call throws(Fault) in
        let cluster = try activeCluster(cloud, call)
        let record = try cloud.get(task, id(try call.required("task"), in: cluster), call)
        try stop(
          record, at: call.now, drains: 30, because: call.string("reason") ?? "Task stopped by user",
          code: "UserInitiated", &cloud, call)
        // A service starts another one in its place.
        if let owner = record.string("Service").flatMap({ cloud.find(service, $0, in: call.region) }) {
          _ = try Rollout.reconcile(owner, &cloud, call)
        }
        return ["task": cloud.view(try cloud.get(task, record.id, call))]
      },
      "DescribeTasks": Behavior { cloud, call throws(Fault) in
        let cluster = try activeCluster(cloud, call)
        let names = call.strings("tasks")
        guard names.count <= 100 else { throw invalid("tasks can have at most 100 items.") }
        return found(names, as: "tasks", arn: { call.arn("ecs", "task/\(cluster.id)/\($0)") }) { name in
          guard let record = cloud.find(task, id(name, in: cluster), in: call.region),
            record.hasBegun(by: call.now)
          else { return nil }
          return told(record, cloud, call)
        }
      },
      "ListTasks": Behavior { cloud, call throws(Fault) in
        let cluster = try activeCluster(cloud, call)
        let all = cloud.list(task, in: call.region, where: "clusterArn", is: .string(cluster.arn ?? ""))
        let status = call.string("desiredStatus") ?? "RUNNING"
        let found = all.filter { record in
          record.hasBegun(by: call.now) && record.string("desiredStatus") == status
            && (call["family"] == nil || family(of: record) == call.string("family"))
            && (call["startedBy"] == nil || record["startedBy"] == call["startedBy"])
            && (call["launchType"] == nil || record["launchType"] == call["launchType"])
            && (call["serviceName"] == nil
              || record.string("Service") == call.string("serviceName").map { id($0, in: cluster) })
        }
        return ["taskArns": .list(found.compactMap { $0["taskArn"] })]
      },
      "ListContainerInstances": Behavior { cloud, call throws(Fault) in
        _ = try activeCluster(cloud, call)
        return ["containerInstanceArns": []]
      },
      "DescribeContainerInstances": Behavior { cloud, call throws(Fault) in
        _ = try activeCluster(cloud, call)
        return found(
          call.strings("containerInstances"), as: "containerInstances",
          arn: { call.arn("ecs", "container-instance/\($0)") }
        ) { _ in nil }
      },
    ])

  private static func family(of task: Record) -> String? {
    task.string("taskDefinitionArn").flatMap { id($0).split(separator: ":").first.map(String.init) }
  }

  @Sendable private static func runTask(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let cluster = try activeCluster(cloud, call)
    let found = try activeDefinition(try call.required("taskDefinition"), cloud, call)
    var place = call.members("launchType", "networkConfiguration", "platformVersion", "capacityProviderStrategy")
    if place["launchType"] == nil, place["capacityProviderStrategy"] == nil { place["launchType"] = "EC2" }
    try ServiceCheck(place, found, cloud, call).check()
    if place["launchType"] == "FARGATE" { place["platformVersion"] = call["platformVersion"] ?? "LATEST" }
    let count = call.integer("count") ?? 1
    guard (1...10).contains(count) else { throw invalid("count must be between 1 and 10.") }
    var made: [Value] = []
    for index in 0..<Int(count) {
      var order = TaskOrder(
        cluster: cluster.id, definition: found,
        group: call.string("group") ?? "family:\(found.string("family") ?? "")",
        startedBy: call.string("startedBy") ?? "", place: place, index: index, tags: call.tags("tags"),
        mayExecute: call.bool("enableExecuteCommand") == true)
      if let overrides = call["overrides"] { order.overrides = overrides }
      let record = try start(order, at: call.now, &cloud, call)
      if let problem = ECSImage.problem(of: found, cloud, call) {
        try stop(record, at: call.after(30), drains: 0, because: problem, code: "TaskFailedToStart", &cloud, call)
      }
      made.append(cloud.view(try cloud.get(task, record.id, call)))
    }
    return ["tasks": .list(made), "failures": []]
  }
}
