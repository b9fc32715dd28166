import AWSClient
import InfraModel

extension ECS {
  /// A number of tasks that ECS keeps running.
  ///
  /// It is ready as soon as it is there: tasks that start, and a deployment that takes over, go on for minutes, and a
  /// first one may wait for its image. That a service is steady is for a release to wait for.
  /// Source: the API reference of CreateService, UpdateService and DeleteService.
  static let service = Handler("AWS::ECS::Service", of: .ecs, id: "ServiceArn|Cluster", naming: .lowerCamel) {
    DerivedIdentifiers { ["Cluster": $0["Cluster"] ?? "default"] }
    Create(
      "CreateService", fields + onlyOnce, outputs: ["ServiceArn": "service.serviceArn", "Name": "service.serviceName"],
      name: Create.Name("ServiceName", longest: 255))
    Sets(
      properties: fields.compactMap(\.property).filter { $0 != "Cluster" }, by: "UpdateService",
      [
        .field("ServiceArn", as: "service"),
        .code(as: "forceNewDeployment", of: "ForceNewDeployment") {
          $0["ForceNewDeployment"]?["EnableForceNewDeployment"]
        },
      ] + fields.filter { $0.property != "ForceNewDeployment" }, sends: .changed, removed: .to(ServiceDefaults.removed))
    tags("ServiceArn", read: .item("tags"))
    Reads(
      "DescribeServices", list: "services", of: "ServiceArn", within: "Cluster",
      ["Cluster", .constant(["TAGS"], as: "include")], at: "services", most: 10, matching: ["ServiceArn"],
      maps: [
        .field("Cluster", as: "clusterArn"), .field("Name", as: "serviceName"), .field("Role", as: "roleArn"),
        .field("PlacementStrategies", as: "placementStrategy"),
        .field("VpcLatticeConfigurations", as: "deployments.0.vpcLatticeConfigurations"),
      ],
      // The registry never tells of them, and ECS only in a deployment.
      except: ["ServiceConnectConfiguration", "VolumeConfigurations"], absent: ("status", ["INACTIVE"]))
    Ready("status", is: ["ACTIVE"], typically: 5)
    BeingDeleted("status", in: ["DRAINING"])
    Deletes(
      "DeleteService", [.field("ServiceArn", as: "service"), "Cluster", .constant(true, as: "force")], waits: true)
    Finds.code(["DescribeServices"]) { cloud, scope in
      guard let name = scope["ServiceName"], let cluster = scope["Cluster"] else { return [] }
      let answer = try await cloud.askIfPresent(
        "DescribeServices", ["cluster": cluster, "services": [name], "include": ["TAGS"]])
      guard let found = answer?["services"]?[0], found["status"] == "ACTIVE", let arn = found["serviceArn"],
        Execution.plainTags(found["tags"] ?? [])[Tags.operationKey] == scope.operation
      else { return [] }
      return [["ServiceArn": arn, "Cluster": cluster]]
    }
    RollsOut(.byItself, uses: ServiceRollout.uses) { try await ServiceRollout($0, $1, $2).end() }
    Traits(
      replacing: ["LaunchType"],
      comparisons: [
        "Cluster": .nameOrIdentifier, "LoadBalancers": .unordered, "ServiceRegistries": .unordered,
        "CapacityProviderStrategy": .unordered, "TaskDefinition": .nameOrIdentifier,
      ], keptWhenRemoved: ServiceDefaults.kept, exclusive: [],
      holds: [
        "Cluster", "NetworkConfiguration.AwsvpcConfiguration.SecurityGroups.*",
        "NetworkConfiguration.AwsvpcConfiguration.Subnets.*",
      ], identities: [["Cluster", "ServiceName"]], rules: [ServiceRules.stopsFirst],
      needs: ["Actions", "DefaultActions"].flatMap(listeners), identifierDerived: true)
  }

  /// A target group takes tasks once a listener, or a rule of one, sends to it: "The target group does not have an
  /// associated load balancer."
  private static func listeners(_ actions: String) -> [ResourceTraits.UnnamedNeed] {
    let type: ResourceType =
      actions == "Actions" ? "AWS::ElasticLoadBalancingV2::ListenerRule" : "AWS::ElasticLoadBalancingV2::Listener"
    return ["TargetGroupArn", "ForwardConfig.TargetGroups.*.TargetGroupArn"].map {
      ResourceTraits.UnnamedNeed(
        type, property: "\(actions).*.\($0)", having: actions, path: ["LoadBalancers.*.TargetGroupArn"])
    }
  }

  /// What both a create and an update take.
  private static let fields: [Field] = [
    "Cluster", "AvailabilityZoneRebalancing", "CapacityProviderStrategy", "DeploymentConfiguration",
    "DeploymentController", "DesiredCount", "EnableECSManagedTags", "EnableExecuteCommand",
    // A word for updates: what is new has a deployment of its own.
    .code(as: "forceNewDeployment", of: "ForceNewDeployment") { _ in nil },
    "HealthCheckGracePeriodSeconds", "LoadBalancers", "NetworkConfiguration", "PlacementConstraints",
    .field("PlacementStrategies", as: "placementStrategy"), "PlatformVersion", "PropagateTags",
    "ServiceConnectConfiguration", "ServiceRegistries", "TaskDefinition", "VolumeConfigurations",
    "VpcLatticeConfigurations",
  ]

  private static let onlyOnce: [Field] = [
    .token(as: "clientToken", atMost: 36), "LaunchType", "Role", "SchedulingStrategy", "ServiceName",
  ]
}

/// What a service has where nothing is declared.
///
/// Source: the API reference of CreateService and UpdateService.
enum ServiceDefaults {
  /// What an update can set back.
  static let removed: [String: Value] = [
    "AvailabilityZoneRebalancing": "ENABLED", "CapacityProviderStrategy": [],
    "DeploymentConfiguration": [
      "BakeTimeInMinutes": 0, "DeploymentCircuitBreaker": ["Enable": false, "Rollback": false],
      "MaximumPercent": 200, "MinimumHealthyPercent": 100, "Strategy": "ROLLING",
    ],
    "EnableECSManagedTags": false, "EnableExecuteCommand": false, "HealthCheckGracePeriodSeconds": 0,
    "LoadBalancers": [], "PlacementConstraints": [], "PlacementStrategies": [], "PlatformVersion": "LATEST",
    "PropagateTags": "NONE", "ServiceConnectConfiguration": ["Enabled": false], "ServiceRegistries": [],
    "VolumeConfigurations": [], "VpcLatticeConfigurations": [],
  ]

  /// What it keeps: scaling has its own idea of how many run.
  static let kept: Set<String> = [
    "DeploymentController", "DesiredCount", "ForceNewDeployment", "NetworkConfiguration", "TaskDefinition",
  ]
}
