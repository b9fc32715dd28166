internal import InfraModel

extension ELBv2 {
  static let rule = Kind("elbv2.rule", missing: FaultForm("RuleNotFound", "One or more rules not found")) {
    $0.arn = "arn:{partition}:elasticloadbalancing:{region}:{account}:listener-rule/{id}"
    $0.arnField = "RuleArn"
    $0.links = [
      Link("ListenerArn", to: listener.name, isARN: true, onDelete: .cascade),
      Link("Actions.ForwardConfig.TargetGroups.TargetGroupArn", to: targetGroup.name, isARN: true),
    ]
    $0.indexes = ["ListenerArn"]
  }

  /// Rules of listeners; each listener has one for all that no other is for.
  static let rules = ServiceBehavior(
    "elbv2", kinds: [rule],
    operations: [
      "CreateRule": Behavior { cloud, call throws(Fault) in
        let home = try get(listener, try call.required("ListenerArn"), cloud)
        let balancer = try get(balancer, home.string("LoadBalancerArn") ?? "", cloud)
        guard balancer["Type"] == "application" else {
          throw Fault("UnsupportedProtocol", "Rules are supported for listeners of application load balancers only")
        }
        let others = rules(of: home, cloud)
        let priority = call.integer("Priority") ?? 0
        guard 1...50_000 ~= priority else { throw invalid("Priority '\(priority)' must be between 1 and 50000") }
        try checkFree(String(priority), among: others)
        if others.count > 100 { throw Fault("TooManyRules", "The maximum number of rules is 100") }
        let actions = try BalancerActions.told(call.list("Actions"))
        let groups = BalancerActions.groups(in: actions)
        try BalancerActions.check(groups: groups, of: balancer, spoken: home.string("Protocol"), cloud)
        let made = try cloud.create(
          rule, named: "\(home.id)/\(suffix(&cloud))", call,
          [
            "ListenerArn": .string(home.arn ?? ""), "Priority": .string(String(priority)), "IsDefault": false,
            "Actions": actions, "Conditions": try BalancerActions.told(conditions: call.list("Conditions")),
            "Transforms": call["Transforms"] ?? [],
          ], tags: call.tags())
        return ["Rules": [cloud.view(made)]]
      },
      "DescribeRules": Behavior { cloud, call throws(Fault) in
        let arns = call.strings("RuleArns")
        if let arn = call.string("ListenerArn") {
          guard arns.isEmpty else { throw invalid("You can specify either a listener ARN or rule ARNs, but not both") }
          return ["Rules": .list(rules(of: try get(listener, arn, cloud), cloud).map { cloud.view($0) })]
        }
        guard !arns.isEmpty else { throw invalid("You must specify either listener ARN or rule ARNs") }
        var found: [Value] = []
        for arn in arns { found.append(cloud.view(try get(rule, arn, cloud))) }
        return ["Rules": .list(found)]
      },
      "ModifyRule": Behavior { cloud, call throws(Fault) in
        let record = try get(rule, try call.required("RuleArn"), cloud)
        if record["IsDefault"] == true {
          throw Fault("OperationNotPermitted", "Default rule '\(record.arn ?? "")' cannot be modified")
        }
        let home = try get(listener, record.string("ListenerArn") ?? "", cloud)
        var fields = record.fields
        if call["Actions"] != nil {
          fields["Actions"] = try BalancerActions.told(call.list("Actions"))
          let balancer = try get(balancer, home.string("LoadBalancerArn") ?? "", cloud)
          let groups = BalancerActions.groups(in: fields["Actions"])
          try BalancerActions.check(groups: groups, of: balancer, spoken: home.string("Protocol"), cloud)
        }
        if call["Conditions"] != nil {
          fields["Conditions"] = try BalancerActions.told(conditions: call.list("Conditions"))
        }
        if call["Transforms"] != nil, call.bool("ResetTransforms") == true {
          throw invalid("Transforms cannot be specified when ResetTransforms is true")
        }
        if let transforms = call["Transforms"] { fields["Transforms"] = transforms }
        if call.bool("ResetTransforms") == true { fields["Transforms"] = [] }
        let changed = try cloud.change(record) { [fields] in $0.fields = fields }
        return ["Rules": [cloud.view(changed)]]
      },
      "SetRulePriorities": Behavior { cloud, call throws(Fault) in
        var wanted: [(rule: Record, priority: String)] = []
        for pair in call.list("RulePriorities") {
          let record = try get(rule, pair["RuleArn"]?.string ?? "", cloud)
          if record["IsDefault"] == true {
            throw Fault("OperationNotPermitted", "The priority of default rule '\(record.arn ?? "")' cannot be set")
          }
          wanted.append((record, pair["Priority"]?.plainText ?? ""))
        }
        guard Set(wanted.map(\.priority)).count == wanted.count else {
          throw Fault("PriorityInUse", "A priority was specified more than once")
        }
        // All of them move at once.
        for (record, priority) in wanted {
          let home = try get(listener, record.string("ListenerArn") ?? "", cloud)
          let others = rules(of: home, cloud).filter { other in !wanted.contains { $0.rule.id == other.id } }
          try checkFree(priority, among: others)
        }
        var told: [Value] = []
        for (record, priority) in wanted {
          told.append(cloud.view(try cloud.change(record) { $0["Priority"] = .string(priority) }))
        }
        return ["Rules": .list(told)]
      },
      "DeleteRule": Behavior { cloud, call throws(Fault) in
        let record = try get(rule, try call.required("RuleArn"), cloud)
        if record["IsDefault"] == true {
          throw Fault("OperationNotPermitted", "Default rule '\(record.arn ?? "")' cannot be deleted")
        }
        try cloud.delete(record)
        return [:]
      },
    ])

  /// The rules of a listener in the order in which they count, its own last.
  private static func rules(of home: Record, _ cloud: Cloud) -> [Record] {
    cloud.list(rule, in: home.key.region, where: "ListenerArn", is: .string(home.arn ?? "")).sorted {
      (Int64($0.string("Priority") ?? "") ?? .max) < (Int64($1.string("Priority") ?? "") ?? .max)
    }
  }

  private static func checkFree(_ priority: String, among others: [Record]) throws(Fault) {
    if others.contains(where: { $0.string("Priority") == priority }) {
      throw Fault("PriorityInUse", "Priority '\(priority)' is currently in use")
    }
  }
}
