internal import InfraModel

extension AutoScaling {
  static let policy = Kind("autoscaling.policy", missing: FaultForm("ValidationError", "PolicyName not found")) {
    $0.arn =
      "arn:{partition}:autoscaling:{region}:{account}:scalingPolicy:{Suffix}:autoScalingGroupName/{AutoScalingGroupName}"
      + ":policyName/{PolicyName}"
    $0.arnField = "PolicyARN"
    $0.links = [Link("AutoScalingGroupName", to: group.name, onDelete: .cascade)]
    $0.indexes = ["AutoScalingGroupName"]
  }

  /// Policies, which nothing triggers here, and what sets a group's metrics, notifications and load balancers.
  static let policies = ServiceBehavior(
    "autoscaling", kinds: [policy],
    operations: [
      "PutScalingPolicy": current { cloud, call throws(Fault) in
        let home = try cloud.get(group, try call.required("AutoScalingGroupName"), call)
        var fields = call.input
        let type = call.string("PolicyType") ?? "SimpleScaling"
        fields["PolicyType"] = .string(type)
        fields["Enabled"] = fields["Enabled"] ?? true
        fields["Alarms"] = []
        fields["StepAdjustments"] = fields["StepAdjustments"] ?? []
        let required = [
          "TargetTrackingScaling": ["TargetTrackingConfiguration"],
          "SimpleScaling": ["AdjustmentType", "ScalingAdjustment"],
          "StepScaling": ["AdjustmentType", "StepAdjustments"], "PredictiveScaling": ["PredictiveScalingConfiguration"],
        ]
        for name in required[type] ?? [] where call[name] == nil {
          throw invalid("\(name) must be specified for policies of type \(type)")
        }
        if type == "StepScaling" { fields["MetricAggregationType"] = fields["MetricAggregationType"] ?? "Average" }
        if let tracking = fields["TargetTrackingConfiguration"] {
          fields["TargetTrackingConfiguration"] = Value.object(["DisableScaleIn": false]).merging(tracking)
        }
        fields["AutoScalingGroupName"] = .string(home.id)
        let id = key(home.id, try call.required("PolicyName"))
        if let there = cloud.find(policy, id, in: call.region) {
          guard there.string("PolicyType") == type else {
            throw invalid("You cannot change the type of policy \(call.string("PolicyName") ?? "")")
          }
          let whole = fields.merging(there.fields.filter { ["Suffix", "PolicyARN"].contains($0.key) }) { $1 }
          return ["PolicyARN": .string(try cloud.change(there) { $0.fields = whole }.arn ?? ""), "Alarms": []]
        }
        fields["Suffix"] = .string(cloud.identifier(.uuid))
        return ["PolicyARN": .string(try cloud.create(policy, named: id, call, fields).arn ?? ""), "Alarms": []]
      },
      "DescribePolicies": current { cloud, call throws(Fault) in
        if let name = call.string("AutoScalingGroupName") { _ = try cloud.get(group, name, call) }
        let (names, types) = (call.strings("PolicyNames"), call.strings("PolicyTypes"))
        let found = cloud.list(policy, in: call.region).filter { record in
          (call["AutoScalingGroupName"] == nil || record["AutoScalingGroupName"] == call["AutoScalingGroupName"])
            && (names.isEmpty || names.contains(record.string("PolicyName") ?? "") || names.contains(record.arn ?? ""))
            && (types.isEmpty || types.contains(record.string("PolicyType") ?? ""))
        }
        return ["ScalingPolicies": .list(found.map { .object($0.fields) })]
      },
      "DeletePolicy": current { cloud, call throws(Fault) in
        try cloud.delete(try named(cloud, call))
        return [:]
      },
      "ExecutePolicy": current { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        let home = try cloud.get(group, record.string("AutoScalingGroupName") ?? "", call)
        let (now, step) = (home["DesiredCapacity"]?.integer ?? 0, record["ScalingAdjustment"]?.integer ?? 0)
        let wanted: Int64 =
          switch record.string("AdjustmentType") {
          case "ExactCapacity": step
          case "PercentChangeInCapacity": now + now * step / 100
          default: now + step
          }
        let changed = try cloud.change(home) { record in
          record["DesiredCapacity"] = .integer(
            min(max(wanted, record["MinSize"]?.integer ?? 0), record["MaxSize"]?.integer ?? 0))
        }
        try GroupLife.converge(changed, &cloud, call)
        return [:]
      },
    ])

  private static func named(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let name = try call.required("PolicyName")
    if let found = cloud.find(policy, arn: name) { return found }
    guard let home = call.string("AutoScalingGroupName") else { throw policy.missing.fault(name) }
    return try cloud.get(policy, key(home, name), call)
  }
}
