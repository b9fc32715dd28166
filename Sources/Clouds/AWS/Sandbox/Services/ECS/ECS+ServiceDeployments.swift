internal import InfraModel

/// The deployments of services as resources of their own, with their revisions.
extension ECS {
  static let serviceDeployments = ServiceBehavior(
    "ecs", kinds: [],
    operations: [
      "ListServiceDeployments": Behavior { cloud, call throws(Fault) in
        let record = try foundService(cloud, call)
        let wanted = call.strings("status")
        let told = Rollout.all(of: record).map { deployment($0, of: record, cloud) }
          .filter { wanted.isEmpty || wanted.contains($0["status"]?.string ?? "") }
          .map { full -> Value in
            var brief = full.object ?? [:]
            brief["targetServiceRevisionArn"] = full["targetServiceRevision"]?["arn"]
            return .object(brief)
          }
        return ["serviceDeployments": .list(told)]
      },
      "DescribeServiceDeployments": Behavior { cloud, call throws(Fault) in
        found(call.strings("serviceDeploymentArns"), as: "serviceDeployments", arn: { $0 }) { name in
          rollout(named: name, "DeploymentArn", cloud, call).map { deployment($0.rollout, of: $0.service, cloud) }
        }
      },
      "DescribeServiceRevisions": Behavior { cloud, call throws(Fault) in
        found(call.strings("serviceRevisionArns"), as: "serviceRevisions", arn: { $0 }) { name in
          guard let (service, rollout) = rollout(named: name, "RevisionArn", cloud, call) else { return nil }
          var told = rollout.value.object ?? [:]
          told["serviceRevisionArn"] = told["RevisionArn"]
          told["serviceArn"] = service["serviceArn"]
          told["clusterArn"] = service["clusterArn"]
          told["containerImages"] = .list(images(of: rollout, cloud, call))
          told["guardDutyEnabled"] = false
          return .object(told)
        }
      },
    ])

  private static func rollout(
    named arn: String, _ member: String, _ cloud: Cloud, _ call: Call
  ) -> (service: Record, rollout: Rollout)? {
    // `cluster/name/number`.
    let owner = id(arn).split(separator: "/").dropLast().joined(separator: "/")
    guard let record = cloud.find(service, owner, in: call.region),
      let rollout = Rollout.all(of: record).first(where: { $0.value[member]?.string == arn })
    else { return nil }
    return (record, rollout)
  }

  private static func images(of rollout: Rollout, _ cloud: Cloud, _ call: Call) -> [Value] {
    let record = rollout.value["taskDefinition"]?.string.flatMap { definition($0, cloud, call) }
    let containers = record?["containerDefinitions"]?.list ?? []
    return containers.map { container -> Value in
      ["containerName": container["name"] ?? "", "image": container["image"] ?? ""]
    }
  }

  private static func deployment(_ rollout: Rollout, of service: Record, _ cloud: Cloud) -> Value {
    let status =
      switch rollout.state(at: cloud.now) {
      case "COMPLETED": "SUCCESSFUL"
      case "FAILED":
        service["deploymentConfiguration"]?["deploymentCircuitBreaker"]?["rollback"] == true
          ? "ROLLBACK_SUCCESSFUL" : "STOPPED"
      default: rollout.value["RollsBackTo"] == nil ? "IN_PROGRESS" : "ROLLBACK_IN_PROGRESS"
      }
    let breaker = service["deploymentConfiguration"]?["deploymentCircuitBreaker"]
    var told: [String: Value] = [
      "serviceDeploymentArn": rollout.value["DeploymentArn"] ?? "", "serviceArn": service["serviceArn"] ?? "",
      "clusterArn": service["clusterArn"] ?? "", "createdAt": rollout.value["createdAt"] ?? 0,
      "startedAt": rollout.value["createdAt"] ?? 0, "status": .string(status),
      "targetServiceRevision": ["arn": rollout.value["RevisionArn"] ?? ""], "sourceServiceRevisions": [],
      "deploymentConfiguration": service["deploymentConfiguration"] ?? [:],
      "deploymentCircuitBreaker": [
        "status": breaker?["enable"] != true
          ? "DISABLED" : status == "IN_PROGRESS" ? "MONITORING" : "MONITORING_COMPLETE",
        "failureCount": .integer(rollout.failedTasks(at: cloud.now)),
        "threshold": .integer(Int64(Rollout.threshold(wanted: Int(service["desiredCount"]?.integer ?? 0)))),
      ],
    ]
    let ends = [rollout.value["SettledAt"], rollout.value["FailedAt"]].compactMap { $0?.number }.filter {
      $0 <= cloud.now
    }
    if let end = ends.max() { told["finishedAt"] = .number(end) }
    return .object(told)
  }
}
