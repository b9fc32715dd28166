import AWSClient
import AWSLives
import AWSSamples
import InfraModel
import Sandbox
import Testing

@Suite("Services of ECS: tasks that start and stop, deployments that take over or are taken back")
struct ECSRolloutTests {
  private let aws = SandboxDriver()

  /// A cluster, a network, and a definition for each image: its revisions' ARNs.
  private func prepared(_ images: String...) async throws -> (network: Value, definitions: [Value]) {
    try await aws.call(.ecs, "CreateCluster", ["clusterName": "shop"])
    let subnets = try await aws.network(zones: ["a", "b"]).subnets
    var definitions: [Value] = []
    for image in images {
      let answer = try await aws.call(
        .ecs, "RegisterTaskDefinition",
        [
          "family": "web", "cpu": "256", "memory": "512", "networkMode": "awsvpc",
          "requiresCompatibilities": ["FARGATE"], "executionRoleArn": "arn:aws:iam::123456789012:role/start",
          "containerDefinitions": [["name": "web", "image": .string(image), "portMappings": [["containerPort": 80]]]],
        ])
      definitions.append(answer["taskDefinition"]?["taskDefinitionArn"] ?? .null)
    }
    let network: Value = ["awsvpcConfiguration": ["subnets": .list(subnets)]]
    return (network, definitions)
  }

  private func create(_ definition: Value, _ network: Value, _ more: [String: Value] = [:]) async throws {
    try await aws.call(
      .ecs, "CreateService",
      [
        "cluster": "shop", "serviceName": "web", "taskDefinition": definition, "desiredCount": 2,
        "launchType": "FARGATE", "networkConfiguration": network,
      ].merging(more) { $1 })
  }

  private func service() async throws -> Value {
    let answer = try await aws.call(.ecs, "DescribeServices", ["cluster": "shop", "services": ["web"]])
    return try #require(answer["services"]?[0])
  }

  private func update(_ members: [String: Value]) async throws {
    try await aws.call(.ecs, "UpdateService", ["cluster": "shop", "service": "web"].merging(members) { $1 })
  }

  /// What each deployment is, the newest first: `PRIMARY IN_PROGRESS 0/2`.
  private func deployments() async throws -> [String] {
    (try await service()["deployments"]?.list ?? []).map { one in
      "\(one["status"]?.string ?? "") \(one["rolloutState"]?.string ?? "") "
        + "\(one["runningCount"]?.plainText ?? "")/\(one["desiredCount"]?.plainText ?? "")"
    }
  }

  @Test("A service is steady once as many tasks run as are wanted, and each has an address in its subnet")
  func starts() async throws {
    let (network, definitions) = try await prepared("nginx:1")
    try await create(definitions[0], network)
    #expect(try await deployments() == ["PRIMARY IN_PROGRESS 0/2"])
    #expect(try await service()["pendingCount"] == 2)
    aws.time.pass(60)
    #expect(try await deployments() == ["PRIMARY COMPLETED 2/2"])
    let events = try await service()["events"]?.list ?? []
    #expect(events.first?["message"]?.string == "(service web) has reached a steady state.")
    let listed = try await aws.call(.ecs, "ListTasks", ["cluster": "shop", "serviceName": "web"])["taskArns"] ?? []
    let tasks = try await aws.call(.ecs, "DescribeTasks", ["cluster": "shop", "tasks": listed])["tasks"]?.list ?? []
    #expect(tasks.map { $0["lastStatus"] } == ["RUNNING", "RUNNING"])
    #expect(Set(tasks.compactMap { $0["containers"]?[0]?["networkInterfaces"]?[0]?["privateIpv4Address"] }).count == 2)
  }

  @Test("Another definition's tasks start beside the old ones, which stop once these run")
  func rolls() async throws {
    let (network, definitions) = try await prepared("nginx:1", "nginx:2")
    try await create(definitions[0], network)
    aws.time.pass(60)
    try await update(["taskDefinition": definitions[1]])
    aws.time.pass(20)
    #expect(try await deployments() == ["PRIMARY IN_PROGRESS 0/2", "ACTIVE COMPLETED 2/2"])
    aws.time.pass(40)
    #expect(try await deployments() == ["PRIMARY IN_PROGRESS 2/2", "ACTIVE COMPLETED 2/0"])
    aws.time.pass(60)
    #expect(try await deployments() == ["PRIMARY COMPLETED 2/2"])
    // The same once more is no deployment.
    try await update(["taskDefinition": definitions[1]])
    #expect(try await deployments() == ["PRIMARY COMPLETED 2/2"])
    try await update(["forceNewDeployment": true])
    #expect(try await deployments().count == 2)
  }

  @Test("Tasks that run are targets of their service's group, and drain before they end")
  func registers() async throws {
    let (network, definitions) = try await prepared("nginx:1", "nginx:2")
    let subnets = network["awsvpcConfiguration"]?["subnets"] ?? []
    let vpc = try await aws.call(.ec2, "DescribeSubnets", ["SubnetIds": subnets])["Subnets"]?[0]?["VpcId"] ?? ""
    func elb(_ operation: String, _ input: [String: Value]) async throws -> [String: Value] {
      try await aws.call(.elasticLoadBalancingV2, operation, input)
    }
    let group =
      try await elb(
        "CreateTargetGroup",
        ["Name": "web", "Protocol": "HTTP", "Port": 80, "VpcId": vpc, "TargetType": "ip"])["TargetGroups"]?[0]?[
        "TargetGroupArn"] ?? ""
    let balancer = try await elb("CreateLoadBalancer", ["Name": "web", "Subnets": subnets, "Scheme": "internal"])[
      "LoadBalancers"]?[0]
    aws.time.pass(300)
    _ = try await elb(
      "CreateListener",
      [
        "LoadBalancerArn": balancer?["LoadBalancerArn"] ?? "", "Protocol": "HTTP", "Port": 80,
        "DefaultActions": [["Type": "forward", "TargetGroupArn": group]],
      ])
    func health() async throws -> [String] {
      let told =
        try await elb("DescribeTargetHealth", ["TargetGroupArn": group])["TargetHealthDescriptions"]?.list ?? []
      return told.compactMap { $0["TargetHealth"]?["State"]?.string }.sorted()
    }
    try await create(
      definitions[0], network,
      ["loadBalancers": [["targetGroupArn": group, "containerName": "web", "containerPort": 80]]])
    #expect(try await health() == [])
    aws.time.pass(46)
    #expect(try await health() == ["initial", "initial"])
    aws.time.pass(60)
    #expect(try await health() == ["healthy", "healthy"])
    try await update(["taskDefinition": definitions[1]])
    aws.time.pass(120)
    #expect(try await health() == ["draining", "draining", "healthy", "healthy"])
    aws.time.pass(400)
    #expect(try await health() == ["healthy", "healthy"])
  }

  @Test("Without room beside them, old tasks stop first")
  func stopsFirst() async throws {
    let (network, definitions) = try await prepared("nginx:1", "nginx:2")
    try await create(
      definitions[0], network, ["deploymentConfiguration": ["maximumPercent": 100, "minimumHealthyPercent": 0]])
    aws.time.pass(60)
    try await update(["taskDefinition": definitions[1]])
    aws.time.pass(50)
    let between = try await deployments()
    #expect(between == ["PRIMARY IN_PROGRESS 0/2"])
    aws.time.pass(60)
    #expect(try await deployments() == ["PRIMARY COMPLETED 2/2"])
  }

  @Test(
    "An image that the account's repository lacks is found missing, and the circuit breaker takes the last one back")
  func circuitBreaker() async throws {
    try await aws.call(.ecr, "CreateRepository", ["repositoryName": "web"])
    let missing = "\(Samples.account).dkr.ecr.\(Samples.region).amazonaws.com/web:none"
    let (network, definitions) = try await prepared("nginx:1", missing)
    try await create(
      definitions[0], network,
      ["deploymentConfiguration": ["deploymentCircuitBreaker": ["enable": true, "rollback": true]]])
    aws.time.pass(60)
    try await update(["taskDefinition": definitions[1]])
    aws.time.pass(35)
    let primary = try await service()["deployments"]?[0]
    #expect(primary?["failedTasks"] == 2 && primary?["rolloutState"] == "IN_PROGRESS")
    let stopped = try await aws.call(.ecs, "ListTasks", ["cluster": "shop", "desiredStatus": "STOPPED"])["taskArns"]
    let task = try await aws.call(.ecs, "DescribeTasks", ["cluster": "shop", "tasks": stopped ?? []])["tasks"]?[0]
    #expect(task?["stoppedReason"]?.string?.hasPrefix("CannotPullContainerError") == true)
    aws.time.pass(40)
    let back = try await deployments()
    #expect(back == ["PRIMARY IN_PROGRESS 0/2", "ACTIVE COMPLETED 2/2"])
    #expect(try await service()["taskDefinition"] == definitions[0])
    aws.time.pass(120)
    #expect(try await deployments() == ["PRIMARY COMPLETED 2/2"])
    let list = try await aws.call(.ecs, "ListServiceDeployments", ["cluster": "shop", "service": "web"])
    #expect(
      (list["serviceDeployments"]?.list ?? []).map { $0["status"] } == [
        "SUCCESSFUL", "ROLLBACK_SUCCESSFUL", "SUCCESSFUL",
      ])
  }

  @Test("Without a circuit breaker tasks fail again and again, and the deployment never ends")
  func neverSteady() async throws {
    try await aws.call(.ecr, "CreateRepository", ["repositoryName": "web"])
    let (network, definitions) = try await prepared(
      "\(Samples.account).dkr.ecr.\(Samples.region).amazonaws.com/web:none")
    try await create(definitions[0], network)
    aws.time.pass(3600)
    #expect(try await deployments() == ["PRIMARY IN_PROGRESS 0/2"])
    #expect(try await service()["deployments"]?[0]?["failedTasks"] == 240)
  }

  @Test("More tasks start and surplus ones stop in the same deployment, and one that is stopped is replaced")
  func scales() async throws {
    let (network, definitions) = try await prepared("nginx:1")
    try await create(definitions[0], network)
    aws.time.pass(60)
    try await update(["desiredCount": 3])
    #expect(try await deployments() == ["PRIMARY COMPLETED 2/3"])
    aws.time.pass(60)
    try await update(["desiredCount": 1])
    aws.time.pass(60)
    #expect(try await deployments() == ["PRIMARY COMPLETED 1/1"])
    let task = try await aws.call(.ecs, "ListTasks", ["cluster": "shop"])["taskArns"]?[0] ?? .null
    try await aws.call(.ecs, "StopTask", ["cluster": "shop", "task": task])
    aws.time.pass(60)
    #expect(try await deployments() == ["PRIMARY COMPLETED 1/1"])
    #expect(try await aws.call(.ecs, "ListTasks", ["cluster": "shop"])["taskArns"]?[0] != task)
  }

  @Test("A cluster goes after its services, and these after their tasks")
  func goes() async throws {
    let (network, definitions) = try await prepared("nginx:1")
    try await create(definitions[0], network)
    #expect(await aws.refusal(.ecs, "DeleteCluster", ["cluster": "shop"]) == "ClusterContainsServicesException")
    let named: [String: Value] = ["cluster": "shop", "service": "web"]
    #expect(await aws.refusal(.ecs, "DeleteService", named) == "InvalidParameterException")
    try await aws.call(.ecs, "DeleteService", named.merging(["force": true]) { $1 })
    #expect(try await service()["status"] == "DRAINING")
    #expect(await aws.refusal(.ecs, "UpdateService", named) == "ServiceNotActiveException")
    aws.time.pass(60)
    #expect(try await service()["status"] == "INACTIVE")
    try await aws.call(.ecs, "DeleteCluster", ["cluster": "shop"])
    #expect(await aws.refusal(.ecs, "ListServices", ["cluster": "shop"]) == "ClusterNotFoundException")
  }

  @Test(
    "What ECS refuses of a service",
    arguments: [
      (["taskDefinition": "none"], "ClientException"),
      (["networkConfiguration": .null], "InvalidParameterException"),
      (["networkConfiguration": ["awsvpcConfiguration": ["subnets": ["subnet-1"]]]], "InvalidParameterException"),
      (["healthCheckGracePeriodSeconds": 30], "InvalidParameterException"),
      (
        ["loadBalancers": [["targetGroupArn": "arn:a", "containerName": "other", "containerPort": 80]]],
        "InvalidParameterException"
      ),
      (
        ["loadBalancers": [["targetGroupArn": "arn:a", "containerName": "web", "containerPort": 81]]],
        "InvalidParameterException"
      ),
      (
        ["deploymentConfiguration": ["maximumPercent": 100, "minimumHealthyPercent": 100]], "InvalidParameterException"
      ),
      (["cluster": "other"], "ClusterNotFoundException"),
    ] as [([String: Value], String)])
  func refuses(_ more: [String: Value], _ code: String) async throws {
    let (network, definitions) = try await prepared("nginx:1")
    let input: [String: Value] = [
      "cluster": "shop", "serviceName": "web", "taskDefinition": definitions[0], "launchType": "FARGATE",
      "networkConfiguration": network,
    ]
    #expect(await aws.refusal(.ecs, "CreateService", input.merging(more) { $1 }.filter { !$0.value.isNull }) == code)
  }

  @Test("Revisions of a family are counted on, and what is deregistered starts nothing new")
  func revisions() async throws {
    let (network, definitions) = try await prepared("nginx:1", "nginx:2")
    #expect(definitions.compactMap { $0.string?.split(separator: "/").last } == ["web:1", "web:2"])
    try await aws.call(.ecs, "DeregisterTaskDefinition", ["taskDefinition": "web:2"])
    let newest = try await aws.call(.ecs, "DescribeTaskDefinition", ["taskDefinition": "web"])["taskDefinition"]
    #expect(newest?["revision"] == 1 && newest?["containerDefinitions"]?[0]?["portMappings"]?[0]?["hostPort"] == 80)
    #expect(
      await aws.refusal(
        .ecs, "CreateService",
        ["cluster": "shop", "serviceName": "web", "taskDefinition": definitions[1], "networkConfiguration": network])
        == "ClientException")
  }
}
