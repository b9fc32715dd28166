import AWS
import Infra
import Modules

/// Equal web servers in private subnets behind a load balancer: a group that grows when they are busy, and puts another
/// in the place of one that does not answer. Each runs the application's container.
struct WebServers: Component {
  var scope: Scope
  /// Their security group: allows traffic from the load balancer only.
  let group: EC2.SecurityGroup
  /// The servers.
  let scaling: AutoScaling.AutoScalingGroup
  let targets: ElasticLoadBalancingV2.TargetGroup

  private let rule: ElasticLoadBalancingV2.ListenerRule
  private let template: EC2.LaunchTemplate
  /// `nil` where there are always as many: Auto Scaling has nothing to do then.
  private let policy: AutoScaling.ScalingPolicy?
  private let role: IAM.Role
  private let permissions: IAM.ManagedPolicy
  private let profile: IAM.InstanceProfile
  private let logs: Logs.LogGroup
  private let balancer: LoadBalancer
  private let count: ClosedRange<Int>

  /// The port that servers answer on.
  private static let port = 8080

  /// What guards servers. It is made first, since a database must know who its clients are.
  static func securityGroup(behind balancer: LoadBalancer, in network: Network) -> EC2.SecurityGroup {
    EC2.SecurityGroup(
      "group", groupDescription: "Web servers: traffic from the load balancer only",
      securityGroupEgress: [.everything(to: .anywhere, description: "everything")],
      securityGroupIngress: [.tcp(port, from: balancer.securityGroup, description: "the load balancer")],
      vpcId: network.vpc.vpcId, tags: ["Name": "\(Environment.prefix)-web-servers"])
  }

  /// - Parameters:
  ///   - group: What ``securityGroup(behind:in:)`` made.
  ///   - count: The least servers, and the most that load brings.
  ///   - keepsAffinity: Whether a user's requests go to the same server for a day.
  ///   - image: The container that each server runs.
  ///   - variables: The container's environment.
  ///   - permissions: What the application may do.
  init(
    _ group: EC2.SecurityGroup, type: Input<EC2.InstanceType>, count: ClosedRange<Int>, behind balancer: LoadBalancer,
    in network: Network, keepsAffinity: Bool, logRetention: Logs.LogGroup.RetentionInDays, image: Input<String>,
    variables: [String: Input<String>], permissions: [Statement], file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    scope = Scope("servers", file: file, line: line, column: column)
    let logs = Logs.LogGroup("logs", logGroupName: "/\(Environment.prefix)/web", retentionInDays: logRetention)
    let role = IAM.Role(
      "role", assumeRolePolicyDocument: .assumable(by: .service("ec2.amazonaws.com")),
      managedPolicyArns: [
        "arn:\(Partition.current):iam::aws:policy/AmazonSSMManagedInstanceCore",
        "arn:\(Partition.current):iam::aws:policy/AmazonEC2ContainerRegistryReadOnly",
        "arn:\(Partition.current):iam::aws:policy/CloudWatchAgentServerPolicy",
      ], roleName: "\(Environment.prefix)-web-servers")
    let policy = IAM.ManagedPolicy(
      "permissions", policyDocument: PolicyDocument { permissions },
      managedPolicyName: "\(Environment.prefix)-web-servers", roles: [role.roleName])
    let profile = IAM.InstanceProfile(
      "profile", roles: [role.roleName], instanceProfileName: "\(Environment.prefix)-web-servers")
    let targets = ElasticLoadBalancingV2.TargetGroup(
      "targets", healthCheckIntervalSeconds: 15, healthCheckPath: "/health", healthCheckProtocol: .http,
      healthyThresholdCount: 2, matcher: .init(httpCode: "200"), name: "\(Environment.prefix)-web",
      port: .init(Self.port),
      protocol: .http,
      targetGroupAttributes: [
        .init(key: "deregistration_delay.timeout_seconds", value: "30"),
        .init(key: "stickiness.enabled", value: keepsAffinity ? "true" : "false"),
        .init(key: "stickiness.type", value: "lb_cookie"),
        .init(key: "stickiness.lb_cookie.duration_seconds", value: "86400"),
      ], targetType: .instance, unhealthyThresholdCount: 3, vpcId: network.vpc.vpcId)
    let template = EC2.LaunchTemplate(
      "template",
      launchTemplateData: .init(
        blockDeviceMappings: [
          .init(deviceName: "/dev/xvda", ebs: .init(encrypted: true, volumeSize: .gibibytes(50), volumeType: .gp3))
        ], iamInstanceProfile: .init(name: profile.instanceProfileName), imageId: "ami-12c6146b", instanceType: type,
        metadataOptions: .init(httpTokens: .required), securityGroupIds: [group.groupId],
        userData: Template(
          "web-server.sh",
          with: [
            "image": image, "logs": logs.logGroupName.text, "port": "\(Self.port)", "region": "\(Region.current)",
            "variables": Self.lines(variables),
          ]
        ).text),
      launchTemplateName: "\(Environment.prefix)-web"
    ).argument("type", for: \.launchTemplateData)
    let scaling = AutoScaling.AutoScalingGroup(
      "group", maxSize: .init("\(count.upperBound)"), minSize: .init("\(count.lowerBound)"),
      autoScalingGroupName: "\(Environment.prefix)-web", healthCheckGracePeriod: .seconds(180),
      healthCheckType: "ELB",
      // A server is replaced only when its successor answers.
      instanceMaintenancePolicy: .init(maxHealthyPercentage: 200, minHealthyPercentage: 100),
      launchTemplate: .init(version: template.latestVersionNumber, launchTemplateId: template.launchTemplateId),
      metricsCollection: [.init(granularity: "1Minute", metrics: ["GroupInServiceInstances"])],
      targetGroupARNs: [targets.targetGroupArn], vpcZoneIdentifier: network.privateSubnets.map(\.subnetId)
    ).depends(on: policy)
    self.group = group
    self.balancer = balancer
    self.count = count
    self.logs = logs
    self.role = role
    self.permissions = policy
    self.profile = profile
    self.targets = targets
    self.template = template
    self.scaling = scaling
    rule = ElasticLoadBalancingV2.ListenerRule(
      "rule", actions: [.init(type: .forward, targetGroupArn: targets.targetGroupArn)],
      conditions: [.init(field: "path-pattern", pathPatternConfig: .init(values: ["/*"]))], priority: 100,
      listenerArn: balancer.listener.listenerArn)
    self.policy =
      count.count == 1
      ? nil
      : AutoScaling.ScalingPolicy(
        "scaling", autoScalingGroupName: scaling.autoScalingGroupName, estimatedInstanceWarmup: 180,
        policyType: .targetTrackingScaling,
        targetTrackingConfiguration: .init(
          targetValue: 70, predefinedMetricSpecification: .init(predefinedMetricType: .asgAverageCPUUtilization)))
  }

  var body: Contents {
    group
    logs
    role
    permissions
    profile
    targets
    rule
    template
    Group("scaling") {
      scaling
      if let policy { policy }
    }
  }

  private static func lines(_ variables: [String: Input<String>]) -> Input<String> {
    variables.sorted { $0.key < $1.key }.reduce("") { lines, variable in
      "\(lines)\(variable.key)=\(variable.value)\n"
    }
  }

  // MARK: what is watched

  private var balancerDimension: [String: Input<String>] { ["LoadBalancer": balancer.balancer.loadBalancerFullName] }

  /// The service does not answer.
  var unavailable: [Watch] {
    [
      Watch(
        "no-server", "No web server is healthy", metric: "AWS/ApplicationELB", "HealthyHostCount",
        of: balancerDimension.merging(["TargetGroup": targets.targetGroupFullName]) { $1 }, by: .statistic(.maximum),
        below: 1
      ).lasting(minutes: 3)
    ]
  }

  /// Answers are late or errors of ours.
  var slowOrFailing: [Watch] {
    [
      .share(
        "server-errors", "More than 1 % of the answers are server errors", namespace: "AWS/ApplicationELB",
        of: "HTTPCode_Target_5XX_Count", in: "RequestCount", dimensions: balancerDimension, above: .percent(1)),
      Watch(
        "latency", "The slowest 5 % of the answers take more than 1 s", metric: "AWS/ApplicationELB",
        "TargetResponseTime", of: balancerDimension, by: .percentile("p95"), above: 1),
    ]
  }

  /// There are as many servers as there may be, where load brings any.
  var atCapacity: [Watch] {
    if count.lowerBound == count.upperBound { return [] }
    return [
      Watch(
        "servers-at-limit", "All \(count.upperBound) web servers that there may be are in service",
        metric: "AWS/AutoScaling", "GroupInServiceInstances",
        of: ["AutoScalingGroupName": scaling.autoScalingGroupName.text], by: .statistic(.minimum),
        above: Double(count.upperBound) - 0.5)
    ]
  }
}
