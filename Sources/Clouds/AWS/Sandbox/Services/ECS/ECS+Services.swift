internal import InfraModel
internal import OperationModels

extension ECS {
  static let service = Kind(
    "ecs.service", missing: FaultForm("ServiceNotFoundException", "Service not found.")
  ) {
    $0.arn = "arn:{partition}:ecs:{region}:{account}:service/{id}"
    $0.arnField = "serviceArn"
    $0.links = [
      Link("clusterArn", to: "ecs.cluster", isARN: true, onDelete: .none),
      Link("networkConfiguration.awsvpcConfiguration.subnets", to: "ec2.subnet", mustExist: false, onDelete: .none),
    ]
  }

  static let services = ServiceBehavior(
    "ecs", kinds: [service, counter],
    operations: [
      "CreateService": Behavior(create),
      "DescribeServices": Behavior { cloud, call throws(Fault) in
        let home = try cluster(cloud, call)
        let found = call.strings("services").map {
          ($0, cloud.find(service, "\(home.id)/\(name($0))", in: call.region))
        }
        return [
          "services": .list(found.compactMap { pair in pair.1.map { told($0, cloud, call) } }),
          "failures": .list(found.filter { $0.1 == nil }.map { failure($0.0, "service/\(home.id)", call) }),
        ]
      },
      "ListServices": Behavior { cloud, call throws(Fault) in
        let home = try cluster(cloud, call)
        let found = cloud.referrers(of: home, service).filter { $0["status"] == "ACTIVE" }
        return ["serviceArns": .list(found.map { .string($0.arn ?? "") })]
      },
      "UpdateService": Behavior(update),
      "DeleteService": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        if call["force"] != true, (record["desiredCount"]?.integer ?? 0) > 0, record["schedulingStrategy"] != "DAEMON" {
          throw invalid("The service cannot be stopped while it is scaled above 0.")
        }
        let gone = call.after(30)
        try EC2.removeInterfaces(of: record.arn ?? "", &cloud, call, at: gone)
        let changed = try cloud.change(record) { record in
          record.stays()
          record["status"] = "DRAINING"
          record["desiredCount"] = 0
          record.becomes(["status": "INACTIVE", "runningCount": 0, "deployments": []], at: gone)
          record.ends(at: call.told(for: 3600, after: gone))
        }
        return ["service": .object(changed.fields)]
      },
      "DescribeServiceDeployments": Behavior { _, _ throws(Fault) in ["serviceDeployments": [], "failures": []] },
      "ListServiceDeployments": Behavior { _, _ throws(Fault) in ["serviceDeployments": []] },
      "DescribeServiceRevisions": Behavior { _, _ throws(Fault) in ["serviceRevisions": [], "failures": []] },
      "ListTasks": Behavior { cloud, call throws(Fault) in
        _ = try cluster(cloud, call)
        return ["taskArns": []]
      },
      "DescribeTasks": Behavior { cloud, call throws(Fault) in
        _ = try cluster(cloud, call)
        return ["tasks": [], "failures": .list(call.strings("tasks").map { failure($0, "task", call) })]
      },
    ])

  private static func named(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let home = try cluster(cloud, call)
    let record = try cloud.get(service, "\(home.id)/\(name(try call.required("service")))", call)
    guard record["status"] == "ACTIVE" else {
      throw Fault("ServiceNotActiveException", "Service was not ACTIVE.", status: 400)
    }
    return record
  }

  private static let settings = [
    "loadBalancers", "serviceRegistries", "capacityProviderStrategy", "placementConstraints", "placementStrategy",
    "healthCheckGracePeriodSeconds", "enableECSManagedTags", "enableExecuteCommand",
    "availabilityZoneRebalancing", "serviceConnectConfiguration", "volumeConfigurations",
  ]

  @Sendable private static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let home = try cluster(cloud, call)
    let name = try call.required("serviceName")
    let id = "\(home.id)/\(name)"
    if let before = cloud.find(service, id, in: call.region) {
      if before["status"] != "INACTIVE" { throw invalid("Creation of service was not idempotent.") }
      cloud.erase(before)
    }
    let definition = try definition(try call.required("taskDefinition"), cloud, call)
    try checkNetwork(call["networkConfiguration"], definition, cloud, call)
    for balancer in call.list("loadBalancers") {
      guard let arn = balancer["targetGroupArn"]?.string else { continue }
      guard let group = cloud.find(arn: arn) else {
        throw invalid("The specified target group does not exist: \(arn)")
      }
      if cloud.view(group)["LoadBalancerArns"]?.list?.isEmpty ?? true {
        throw invalid("The target group with targetGroupArn \(arn) does not have an associated load balancer.")
      }
    }
    var fields: [String: Value] = [
      "serviceName": .string(name), "clusterArn": .string(home.arn ?? ""), "status": "ACTIVE",
      "loadBalancers": [], "serviceRegistries": [], "placementConstraints": [], "placementStrategy": [],
      "schedulingStrategy": call["schedulingStrategy"] ?? "REPLICA",
      "deploymentController": call["deploymentController"] ?? ["type": "ECS"],
      "createdAt": .number(call.now), "createdBy": .string(call.principal.arn), "events": [],
      "enableECSManagedTags": false, "enableExecuteCommand": false, "propagateTags": call["propagateTags"] ?? "NONE",
      "healthCheckGracePeriodSeconds": 0, "availabilityZoneRebalancing": "DISABLED",
      "roleArn": .string(
        "arn:\(call.partition):iam::\(call.account):role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"),
    ]
    for member in settings { if let value = call[member] { fields[member] = value } }
    if let strategy = call["capacityProviderStrategy"]?.list, !strategy.isEmpty {
      fields["capacityProviderStrategy"] = self.strategy(strategy)
    } else if call["launchType"] == nil, home["defaultCapacityProviderStrategy"]?.list?.isEmpty == false {
      fields["capacityProviderStrategy"] = home["defaultCapacityProviderStrategy"]
    } else {
      fields["launchType"] = call["launchType"] ?? "EC2"
    }
    let isFargate =
      fields["launchType"] == "FARGATE" || definition.string("networkMode") == "awsvpc" && fields["launchType"] == nil
    if isFargate {
      fields["platformVersion"] = call["platformVersion"] ?? "LATEST"
      fields["platformFamily"] = "Linux"
    }
    let breaker: Value = ["enable": false, "rollback": false]
    let deployment: Value = [
      "maximumPercent": 200, "minimumHealthyPercent": 100, "deploymentCircuitBreaker": breaker, "strategy": "ROLLING",
      "bakeTimeInMinutes": 0,
    ]
    fields["deploymentConfiguration"] = deployment.merging(call["deploymentConfiguration"])
    if let network = call["networkConfiguration"] { fields["networkConfiguration"] = completed(network) }
    var record = cloud.new(service, named: id, call, fields, tags: call.tags("tags"))
    deploy(
      definition, count: call.integer("desiredCount") ?? (fields["schedulingStrategy"] == "DAEMON" ? 0 : 1), &record,
      &cloud, call)
    let made = try cloud.insert(record)
    try stand(made, &cloud, call)
    return ["service": cloud.view(made).setting("tags", to: tags(made))]
  }

  @Sendable private static func update(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let before = try named(cloud, call)
    let definition = try definition(call.string("taskDefinition") ?? before.string("taskDefinition") ?? "", cloud, call)
    try checkNetwork(call["networkConfiguration"], definition, cloud, call)
    var record = before
    for member in settings { if let value = call[member] { record[member] = value } }
    if let strategy = call["capacityProviderStrategy"]?.list {
      record["capacityProviderStrategy"] = strategy.isEmpty ? nil : self.strategy(strategy)
      if !strategy.isEmpty { record["launchType"] = nil }
    }
    for member in ["propagateTags", "platformVersion"] { if let value = call[member] { record[member] = value } }
    if let wanted = call["deploymentConfiguration"] {
      record["deploymentConfiguration"] = (record["deploymentConfiguration"] ?? [:]).merging(wanted)
    }
    if let network = call["networkConfiguration"] { record["networkConfiguration"] = completed(network) }
    let count = call.integer("desiredCount") ?? before["desiredCount"]?.integer ?? 0
    deploy(definition, count: count, &record, &cloud, call)
    let after = record
    let changed = try cloud.change(before) { $0 = after }
    if call["networkConfiguration"] != nil {
      try EC2.removeInterfaces(of: changed.arn ?? "", &cloud, call, at: call.after(60))
      try stand(changed, &cloud, call)
    }
    return ["service": cloud.view(changed)]
  }

  /// Begins a deployment, which is done after a while.
  private static func deploy(
    _ definition: Record, count: Int64, _ record: inout Record, _ cloud: inout Cloud, _ call: Call
  ) {
    record.stays()
    var deployment: [String: Value] = [
      "id": .string("ecs-svc/\(cloud.random("0123456789", 19))"), "status": "PRIMARY",
      "taskDefinition": .string(definition.arn ?? ""), "desiredCount": .integer(count),
      "runningCount": .integer(record["runningCount"]?.integer ?? 0), "pendingCount": 0, "failedTasks": 0,
      "createdAt": .number(call.now), "updatedAt": .number(call.now), "rolloutState": "IN_PROGRESS",
    ]
    for name in ["launchType", "capacityProviderStrategy", "platformVersion", "networkConfiguration"] {
      deployment[name] = record[name]
    }
    record["taskDefinition"] = .string(definition.arn ?? "")
    record["desiredCount"] = .integer(count)
    record["runningCount"] = record["runningCount"] ?? 0
    record["pendingCount"] = .integer(max(0, count - (record["runningCount"]?.integer ?? 0)))
    record["deployments"] = [.object(deployment)]
    deployment["rolloutState"] = "COMPLETED"
    deployment["runningCount"] = .integer(count)
    record.becomes(
      ["runningCount": .integer(count), "pendingCount": 0, "deployments": [.object(deployment)]], at: call.after(60))
  }

  private static func completed(_ network: Value) -> Value {
    let standard: Value = ["assignPublicIp": "DISABLED", "securityGroups": []]
    return ["awsvpcConfiguration": standard.merging(network["awsvpcConfiguration"])]
  }

  private static func checkNetwork(
    _ network: Value?, _ definition: Record, _ cloud: Cloud, _ call: Call
  ) throws(Fault) {
    let wanted = network?["awsvpcConfiguration"]
    if definition["networkMode"] == "awsvpc", call.operation.name == "CreateService", wanted == nil {
      throw invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.")
    }
    for id in (wanted?["subnets"]?.list ?? []).compactMap(\.string)
    where cloud.find(EC2.subnet, id, in: call.region) == nil {
      throw invalid("Error retrieving subnet information for [\(id)]: The subnet ID '\(id)' does not exist")
    }
    for id in (wanted?["securityGroups"]?.list ?? []).compactMap(\.string)
    where cloud.find(EC2.group, id, in: call.region) == nil {
      throw invalid(
        "Error retrieving security group information for [\(id)]: The security group '\(id)' does not exist")
    }
  }

  /// Its tasks stand in its subnets: one interface in each keeps subnets and groups.
  private static func stand(_ record: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    guard let wanted = record["networkConfiguration"]?["awsvpcConfiguration"],
      (record["desiredCount"]?.integer ?? 0) > 0
    else { return }
    let groups = (wanted["securityGroups"]?.list ?? []).compactMap(\.string)
    for id in (wanted["subnets"]?.list ?? []).compactMap(\.string) {
      let network = cloud.find(EC2.subnet, id, in: call.region)?.string("VpcId") ?? ""
      try EC2.makeInterface(
        &cloud, call, subnet: id, groups: groups.isEmpty ? EC2.defaultGroup(of: network, cloud, call) : groups,
        for: EC2.InterfaceUse(
          holder: record.arn ?? "", description: record.arn ?? "", requester: "amazon-ecs"))
    }
  }
}
