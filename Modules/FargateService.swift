public import AWS
public import Infra

/// A container that Fargate runs as often as its load wants, with its roles, logs and scaling. Behind a load balancer it
/// answers to paths; other services find it by its name.
public struct FargateService: Component {
  public var scope: Scope
  /// What guards the containers.
  public let group: EC2.SecurityGroup
  /// What the containers write.
  public let logs: Logs.LogGroup
  /// What the containers may do.
  public let role: IAM.Role
  /// What runs.
  public let task: ECS.TaskDefinition
  /// That it runs.
  public let service: ECS.Service
  /// Where the load balancer finds the containers, if there is one.
  public let targets: ElasticLoadBalancingV2.TargetGroup?

  private let name: String
  private let cluster: ECS.Cluster
  private let ingress: [EC2.SecurityGroupIngress]
  private let policy: IAM.ManagedPolicy?
  private let executionRole: IAM.Role
  private let executionPolicy: IAM.ManagedPolicy?
  private let rule: ElasticLoadBalancingV2.ListenerRule?
  private let scaling: FargateScaling?
  private let entrance: Entrance?

  /// - Parameters:
  ///   - group: What guards the containers: ``Network/outboundGroup(_:_:_:)``.
  ///   - image: What runs, with its tag or, better, its digest: `ContainerImage.existing(repository:tag:)`.
  ///   - port: The port that the container serves.
  ///   - size: What each container gets.
  ///   - count: How many run: the least, and the most that load brings.
  ///   - entrance: How the web gets to it; `nil` where only other services do.
  ///   - clients: The security groups that may connect besides the load balancer, by a name for each.
  ///   - environment: The container's environment variables.
  ///   - secrets: Those that come from secrets.
  ///   - files: File systems that it sees.
  ///   - permissions: What the containers may do.
  ///   - healthCheck: A command in the container that ends with 0 while it is healthy.
  ///   - deployment: How a new version takes over.
  ///   - logRetention: How long its logs are kept.
  ///   - prefix: What names begin with; with the component's name 32 characters at most.
  public init(
    _ name: String, in network: Network, cluster: ECS.Cluster, group: EC2.SecurityGroup, image: Input<String>,
    port: Int, size: Size, count: ClosedRange<Int>, entrance: Entrance? = nil,
    clients: [String: EC2.SecurityGroup] = [:], environment: [String: Input<String>] = [:],
    secrets: [String: SecretVariable] = [:], files: [Files] = [], permissions: [Statement] = [],
    healthCheck: String? = nil, deployment: Deployment = .rolling,
    logRetention: Logs.LogGroup.RetentionInDays = .days14, prefix: Input<String> = Environment.prefix,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let fullName: Input<String> = "\(prefix)-\(name)"
    let sources = clients.merging(entrance.map { ["web": $0.balancer.securityGroup] } ?? [:]) { own, _ in own }
    let ingress = group.admits(sources, port: port)
    let logs = Logs.LogGroup("logs", logGroupName: "/\(prefix)/\(name)", retentionInDays: logRetention)
      .argument("logRetention", for: \.retentionInDays)
    let assumable = PolicyDocument.assumable(by: .service("ecs-tasks.amazonaws.com"))
    let executionRole = IAM.Role(
      "execution-role", assumeRolePolicyDocument: assumable,
      managedPolicyArns: ["arn:\(Partition.current):iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"],
      roleName: "\(fullName)-start")
    let executionPolicy =
      secrets.isEmpty
      ? nil
      : IAM.ManagedPolicy(
        "execution-policy", policyDocument: SecretVariable.policy(toRead: secrets),
        managedPolicyName: "\(fullName)-start", roles: [executionRole.roleName])
    let role = IAM.Role("role", assumeRolePolicyDocument: assumable, roleName: "\(fullName)")
    let policy =
      permissions.isEmpty
      ? nil
      : IAM.ManagedPolicy(
        "policy", policyDocument: PolicyDocument { permissions }, managedPolicyName: fullName, roles: [role.roleName])
    let task = ECS.TaskDefinition(
      "task",
      containerDefinitions: [
        .init(
          image: image, name: .init(name),
          environment: environment.sorted { $0.key < $1.key }.map { .init(name: .init($0.key), value: $0.value) },
          essential: true,
          healthCheck: healthCheck.map {
            .init(command: ["CMD-SHELL", .init($0)], interval: .seconds(30), retries: 3, timeout: .seconds(5))
          },
          logConfiguration: .init(
            logDriver: "awslogs",
            options: [
              "awslogs-group": "\(logs.logGroupName)", "awslogs-region": "\(Region.current)",
              "awslogs-stream-prefix": .init(name),
            ]), mountPoints: files.isEmpty ? nil : files.map(\.mountPoint),
          portMappings: [.init(appProtocol: .http, containerPort: .init(port), name: .init(name), protocol: .tcp)],
          secrets: secrets.isEmpty
            ? nil
            : secrets.sorted { $0.key < $1.key }.map { .init(name: .init($0.key), valueFrom: $0.value.place) })
      ], cpu: .init("\(size.processor)"), executionRoleArn: executionRole.arn, family: fullName,
      memory: .init("\(size.memory.bytes >> 20)"), networkMode: .awsvpc, requiresCompatibilities: [.fargate],
      taskRoleArn: role.arn, volumes: files.isEmpty ? nil : files.map(\.volume)
    ).argument("size", for: \.cpu).argument("size", for: \.memory).argument("image", for: \.containerDefinitions)
    let targets = entrance.map { entrance in
      ElasticLoadBalancingV2.TargetGroup(
        "targets", healthCheckIntervalSeconds: 15, healthCheckPath: .init(entrance.healthPath),
        healthCheckTimeoutSeconds: 5, healthyThresholdCount: 2, matcher: .init(httpCode: "200"), name: fullName,
        port: .init(port), protocol: .http, targetType: .ip, unhealthyThresholdCount: 3, vpcId: network.vpc.vpcId)
    }
    let rule = targets.flatMap { targets in entrance?.rule(to: targets) }
    let base = ECS.Service(
      "service", cluster: cluster.arn, deploymentConfiguration: deployment.configuration,
      desiredCount: .init(count.lowerBound), healthCheckGracePeriodSeconds: entrance.map { _ in 60 },
      launchType: .fargate,
      loadBalancers: targets.map { targets in
        [.init(containerName: .init(name), containerPort: .init(port), targetGroupArn: targets.targetGroupArn)]
      },
      networkConfiguration: .init(
        awsvpcConfiguration: .init(
          assignPublicIp: .disabled, securityGroups: [group.groupId],
          subnets: network.privateSubnets.map(\.subnetId))),
      propagateTags: .service,
      serviceConnectConfiguration: .init(
        enabled: true,
        services: [.init(portName: .init(name), clientAliases: [.init(port: .init(port), dnsName: .init(name))])]),
      serviceName: fullName, taskDefinition: task.taskDefinitionArn
    ).argument("count", for: \.desiredCount)
    // A target group takes containers once a listener sends to it.
    let ordered = rule.map { base.depends(on: $0) } ?? base
    let started = executionPolicy.map { ordered.depends(on: $0) } ?? ordered
    let service =
      count.lowerBound < count.upperBound
      ? started.ignoringChanges(to: \ECS.Service.desiredCount, because: "the load decides") : started
    self.name = name
    self.cluster = cluster
    self.group = group
    self.ingress = ingress
    self.logs = logs
    self.executionRole = executionRole
    self.executionPolicy = executionPolicy
    self.role = role
    self.policy = policy
    self.task = task
    self.targets = targets
    self.rule = rule
    self.service = service
    self.entrance = entrance
    scaling =
      count.lowerBound < count.upperBound
      ? FargateScaling(of: service, in: cluster, between: count, name: fullName) : nil
  }

  public var body: Contents {
    if !ingress.isEmpty { Group("ingress") { ingress } }
    logs
    executionRole
    executionPolicy
    role
    policy
    task
    targets
    rule
    service
    scaling
  }
}

extension FargateService {
  /// Watches how many percent of the answers are errors of the service's.
  public func errors(_ threshold: Threshold) -> [Watch] {
    Watch.levels(of: threshold) { level in
      .share(
        "\(name)-errors", "More than \(level) % of the answers of \(name) are server errors",
        namespace: "AWS/ApplicationELB", of: "HTTPCode_Target_5XX_Count", in: "RequestCount",
        dimensions: entranceDimension, above: .percent(level.value))
    }
  }

  /// Watches how many seconds the slowest 5 % of the answers take at least.
  public func latency(_ threshold: Threshold) -> [Watch] {
    Watch.levels(of: threshold) { level in
      Watch(
        "\(name)-latency", "The slowest 5 % of the answers of \(name) take more than \(level) s",
        metric: "AWS/ApplicationELB", "TargetResponseTime", of: entranceDimension, by: .percentile("p95"),
        above: level.value)
    }
  }

  /// Watches whether a container is healthy, over so many minutes.
  public func down(forMinutes minutes: Int) -> Watch {
    Watch(
      "\(name)-down", "No container of \(name) was healthy for \(minutes) minutes",
      metric: "AWS/ApplicationELB", "HealthyHostCount", of: entranceDimension, by: .statistic(.minimum), below: 1
    ).lasting(minutes: minutes)
  }

  /// Watches how many percent of the processors that containers have they take.
  public func processor(_ threshold: Threshold) -> [Watch] { taken(threshold, "cpu", "processors", "CPUUtilization") }

  /// Watches how many percent of the memory that containers have they take.
  public func memory(_ threshold: Threshold) -> [Watch] { taken(threshold, "memory", "memory", "MemoryUtilization") }

  private func taken(_ threshold: Threshold, _ part: String, _ what: String, _ metric: String) -> [Watch] {
    Watch.levels(of: threshold) { level in
      Watch(
        "\(name)-\(part)", "More than \(level) % of the \(what) of \(name) are taken",
        metric: "AWS/ECS", metric,
        of: ["ClusterName": cluster.clusterName.text, "ServiceName": service.serviceName], by: .statistic(.average),
        above: level.value)
    }
  }

  private var entranceDimension: [String: Input<String>] {
    var dimension = entrance?.balancer.dimension ?? [:]
    dimension["TargetGroup"] = targets?.targetGroupFullName
    return dimension
  }
}
