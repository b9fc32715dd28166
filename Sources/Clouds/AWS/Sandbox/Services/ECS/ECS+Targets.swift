internal import InfraModel

extension ECS {
  /// The tasks that services keep registered with a target group, as fields of targets: from when a task runs until its
  /// containers have ended. Nothing but the services and their tasks decides it, so it is not kept.
  ///
  /// Source: Amazon ECS Developer Guide, "Use load balancing to distribute Amazon ECS service traffic".
  static func targets(of group: Record, _ cloud: Cloud) -> [[String: Value]] {
    guard let arn = group.arn else { return [] }
    return cloud.list(service, in: group.key.region).flatMap { service in
      (service["loadBalancers"]?.list ?? []).filter { $0["targetGroupArn"]?.string == arn }.flatMap { balancer in
        tasks(of: service, cloud).compactMap { target($0, at: balancer["containerPort"]) }
      }
    }
  }

  private static func target(_ task: Record, at port: Value?) -> [String: Value]? {
    let isRunning = task["lastStatus"] == "RUNNING"
    guard isRunning || task["lastStatus"] == "DEACTIVATING" && task["startedAt"] != nil,
      let details = task["attachments"]?[0]?["details"]?.list,
      let address = details.first(where: { $0["name"] == "privateIPv4Address" })?["value"]
    else { return nil }
    var target: [String: Value] = ["Id": address]
    target["Port"] = port
    target["AvailabilityZone"] = task["availabilityZone"]
    var fields: [String: Value] = ["Target": .object(target)]
    fields["RegisteredAt"] = task["startedAt"]
    fields["DrainingSince"] = isRunning ? Value?.none : task["stoppingAt"]
    return fields
  }
}
