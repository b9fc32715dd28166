public import AWS
public import Infra
public import Modules

/// A container that Fargate runs, in a cluster of its own, which writes what it prints to a log group.
public struct ContainerService: Component {
  public var scope: Scope
  public let group: EC2.SecurityGroup
  public let logs: Logs.LogGroup
  public let role: IAM.Role
  public let cluster: ECS.Cluster
  public let task: ECS.TaskDefinition
  public let service: ECS.Service

  /// - Parameters:
  ///   - image: What runs, with its tag or, better, its digest: `ContainerImage.existing(repository:tag:)`.
  ///   - port: The port that the container serves; the network's own addresses reach it.
  ///   - cpu: In 1/1024 of a processor: "256", "512", "1024", …
  ///   - memory: In MiB, as Fargate has it beside this processor: "512", "1024", …
  ///   - count: How many run at the same time.
  public init(
    _ name: String, in network: Network, image: Input<String>, port: Int, cpu: Input<String>, memory: Input<String>,
    count: Int, environment: [String: Input<String>] = [:], file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let prefix: Input<String> = "\(Environment.prefix)-\(name)"
    let group = EC2.SecurityGroup(
      "group", groupDescription: "The containers",
      securityGroupEgress: [.everything(to: .anywhere, description: "everything")],
      securityGroupIngress: [
        .init(
          ipProtocol: "tcp", cidrIp: network.vpc.cidrBlock, description: "the port of the container",
          fromPort: Input(port),
          toPort: Input(port))
      ], vpcId: network.vpc.vpcId)
    let logs = Logs.LogGroup("logs", logGroupName: "/\(Environment.prefix)/\(name)", retentionInDays: .days14)
    let role = IAM.Role(
      "role", assumeRolePolicyDocument: .assumable(by: .service("ecs-tasks.amazonaws.com")),
      managedPolicyArns: [
        "arn:\(Partition.current):iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
      ], roleName: "\(prefix)")
    let cluster = ECS.Cluster("cluster", clusterName: "\(prefix)")
    let task = ECS.TaskDefinition(
      "task",
      containerDefinitions: [
        .init(
          image: image, name: .init(name),
          environment: environment.sorted { $0.key < $1.key }.map { .init(name: .init($0.key), value: $0.value) },
          essential: true,
          logConfiguration: .init(
            logDriver: "awslogs",
            options: [
              "awslogs-group": "\(logs.logGroupName)", "awslogs-region": "\(Region.current)",
              "awslogs-stream-prefix": .init(name),
            ]), portMappings: [.init(containerPort: Input(port), protocol: .tcp)])
      ], cpu: cpu, executionRoleArn: role.arn, family: prefix, memory: memory, networkMode: .awsvpc,
      requiresCompatibilities: [.fargate])
    self.group = group
    self.logs = logs
    self.role = role
    self.cluster = cluster
    self.task = task
    service = ECS.Service(
      "service", cluster: cluster.arn,
      deploymentConfiguration: .init(
        deploymentCircuitBreaker: .init(enable: true, rollback: true), maximumPercent: 200, minimumHealthyPercent: 100),
      desiredCount: Input(count), launchType: .fargate,
      networkConfiguration: .init(
        awsvpcConfiguration: .init(
          assignPublicIp: .disabled, securityGroups: [group.groupId],
          subnets: network.privateSubnets.map(\.subnetId))),
      serviceName: prefix, taskDefinition: task.taskDefinitionArn)
  }

  public var body: Contents {
    group
    logs
    role
    cluster
    task
    service
  }
}
