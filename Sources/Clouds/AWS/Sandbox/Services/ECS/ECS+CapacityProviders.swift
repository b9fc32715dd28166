internal import InfraModel

extension ECS {
  static let capacityProvider = kind(
    "capacity-provider", arn: "capacityProviderArn",
    missing: FaultForm(
      "InvalidParameterException",
      "The specified capacity provider does not exist. Specify a valid name or ARN and try again: {id}", status: 400)
  ) { $0.idField = "name" }

  /// Capacity providers. Groups of machines are looked up; no machine joins a cluster.
  static let capacityProviders = ServiceBehavior(
    "ecs", kinds: [capacityProvider],
    operations: [
      "CreateCapacityProvider": Behavior { cloud, call throws(Fault) in
        let name = try call.required("name")
        guard isName(name), !["aws", "ecs", "fargate"].contains(where: { name.lowercased().hasPrefix($0) }) else {
          throw invalid("The specified capacity provider name is invalid: \(name)")
        }
        if let there = cloud.find(capacityProvider, name, in: call.region) {
          guard there["status"] == "INACTIVE" else {
            throw client(
              "The specified capacity provider already exists. To change the configuration of an existing capacity provider, update the capacity provider: \(name)"
            )
          }
          cloud.erase(there)
        }
        var fields = call.members("managedInstancesProvider")
        fields["cluster"] = call["cluster"].map { .string(id($0.string ?? "")) }
        if let given = call["autoScalingGroupProvider"] {
          guard call["managedInstancesProvider"] == nil else { throw oneKind }
          fields["autoScalingGroupProvider"] = try group(given, cloud, call)
          fields["type"] = "EC2_AUTOSCALING"
        } else {
          guard call["managedInstancesProvider"] != nil else { throw oneKind }
          _ = try activeCluster(cloud, call)
          fields["type"] = "MANAGED_INSTANCES"
        }
        fields["status"] = "ACTIVE"
        let made = try cloud.create(capacityProvider, named: name, call, fields, tags: call.tags("tags"))
        return ["capacityProvider": cloud.view(made)]
      },
      "DescribeCapacityProviders": Behavior { cloud, call throws(Fault) in
        guard call["capacityProviders"] != nil else {
          let all = cloud.list(capacityProvider, in: call.region).filter { $0["status"] == "ACTIVE" }
          return ["capacityProviders": .list(fargate(call) + all.map { told($0, cloud, call) })]
        }
        return found(
          call.strings("capacityProviders"), as: "capacityProviders",
          arn: { call.arn("ecs", "capacity-provider/\($0)") }
        ) { name in
          if let own = fargate(call).first(where: { $0["name"] == .string(id(name)) }) { return own }
          return cloud.find(capacityProvider, id(name), in: call.region).map { told($0, cloud, call) }
        }
      },
      "UpdateCapacityProvider": Behavior { cloud, call throws(Fault) in
        let record = try activeProvider(try call.required("name"), cloud, call)
        var fields = record.fields
        if let given = call["autoScalingGroupProvider"], let running = record["autoScalingGroupProvider"] {
          let scaling = (running["managedScaling"] ?? [:]).merging(given["managedScaling"] ?? [:])
          let merged = running.merging(given).setting("managedScaling", to: scaling)
          try checkProtection(merged, cloud, call)
          fields["autoScalingGroupProvider"] = merged
        }
        if let given = call["managedInstancesProvider"] {
          fields["managedInstancesProvider"] = (record["managedInstancesProvider"] ?? [:]).merging(given)
        }
        fields["updateStatus"] = "UPDATE_IN_PROGRESS"
        let changed = try cloud.change(record) { [fields] record in
          record.fields = fields
          record.becomes(["updateStatus": "UPDATE_COMPLETE"], at: call.after(5))
        }
        return ["capacityProvider": cloud.view(changed)]
      },
      "DeleteCapacityProvider": Behavior { cloud, call throws(Fault) in
        let record = try activeProvider(try call.required("capacityProvider"), cloud, call)
        let clusters = cloud.list(cluster, in: call.region).filter { one in
          one["status"] == "ACTIVE"
            && (one["capacityProviders"]?.list ?? []).contains { id($0.string ?? "") == record.id }
        }
        guard clusters.isEmpty else {
          throw client(
            "The specified capacity provider is associated with clusters and cannot be deleted. Remove the capacity provider from the clusters and try again: \(clusters.map(\.id).joined(separator: ", "))"
          )
        }
        let changed = try cloud.change(record) { record in
          record["updateStatus"] = "DELETE_IN_PROGRESS"
          record["status"] = "DEPROVISIONING"
          record.becomes(["status": "INACTIVE", "updateStatus": "DELETE_COMPLETE"], at: call.after(20))
          record.ends(at: call.told(for: forgotten, after: call.now))
        }
        return ["capacityProvider": cloud.view(changed)]
      },
    ])

  /// AWS's own, which every account has.
  private static func fargate(_ call: Call) -> [Value] {
    ["FARGATE", "FARGATE_SPOT"].map { name in
      [
        "name": .string(name), "status": "ACTIVE", "type": .string(name), "tags": [],
        "capacityProviderArn": .string(call.arn("ecs", "capacity-provider/\(name)")),
      ]
    }
  }

  private static let oneKind = client("A capacity provider has either a group of Auto Scaling or managed instances.")

  private static func activeProvider(_ name: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try cloud.get(capacityProvider, id(name), call)
    guard record["status"] == "ACTIVE" else { throw capacityProvider.missing.fault(record.id) }
    return record
  }

  /// The settings of a group's provider with what ECS fills in, and the group's ARN.
  private static func group(_ given: Value, _ cloud: Cloud, _ call: Call) throws(Fault) -> Value {
    let name = given["autoScalingGroupArn"]?.string ?? ""
    guard let group = group(name, cloud, call) else {
      throw client("The specified Auto Scaling group ARN is not valid. Specify a valid ARN and try again: \(name)")
    }
    let isUsed = cloud.list(capacityProvider, in: call.region).contains { other in
      other["status"] == "ACTIVE"
        && other["autoScalingGroupProvider"]?["autoScalingGroupArn"]?.string == group.arn
    }
    if isUsed { throw client("The specified Auto Scaling group is used by another capacity provider: \(name)") }
    let scaling: Value = [
      "status": "DISABLED", "targetCapacity": 100, "minimumScalingStepSize": 1, "maximumScalingStepSize": 10_000,
      "instanceWarmupPeriod": 300,
    ]
    let standard: Value = ["managedTerminationProtection": "DISABLED", "managedDraining": "ENABLED"]
    let whole = standard.merging(given).setting("autoScalingGroupArn", to: .string(group.arn ?? name))
      .setting("managedScaling", to: scaling.merging(given["managedScaling"] ?? [:]))
    try checkProtection(whole, cloud, call)
    return whole
  }

  private static func group(_ name: String, _ cloud: Cloud, _ call: Call) -> Record? {
    cloud.list(AutoScaling.group, in: call.region).first { $0.id == name || $0.arn == name }
  }

  /// API reference, AutoScalingGroupProvider, `managedTerminationProtection`.
  private static func checkProtection(_ provider: Value, _ cloud: Cloud, _ call: Call) throws(Fault) {
    guard provider["managedTerminationProtection"] == "ENABLED" else { return }
    let group = group(provider["autoScalingGroupArn"]?.string ?? "", cloud, call)
    guard group?["NewInstancesProtectedFromScaleIn"] == true, provider["managedScaling"]?["status"] == "ENABLED" else {
      throw invalid(
        "The managed termination protection setting for the capacity provider is invalid. To enable managed termination protection for a capacity provider, the Auto Scaling group must have instance protection from scale in enabled, and managed scaling must be enabled."
      )
    }
  }

  /// The names of providers that there are: AWS's own and the account's.
  static func isProvider(_ name: String, _ cloud: Cloud, _ call: Call) -> Bool {
    ["FARGATE", "FARGATE_SPOT"].contains(name)
      || cloud.find(capacityProvider, id(name), in: call.region)?["status"] == "ACTIVE"
  }
}
