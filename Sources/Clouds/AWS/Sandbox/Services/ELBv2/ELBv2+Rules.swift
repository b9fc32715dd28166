internal import InfraModel

extension ELBv2 {
  static let rules = ServiceBehavior(
    "elbv2", kinds: [rule],
    operations: [
      "CreateRule": Behavior { cloud, call throws(Fault) in
        let home = try named(listener, "ListenerArn", cloud, call)
        let priority = call.integer("Priority") ?? 0
        try checkPriority("\(priority)", of: home, nil, cloud)
        let actions = try checked(call.list("Actions"), cloud)
        let path = "\(home.string("Path") ?? "")/\(serial(&cloud))"
        let made = try cloud.create(
          rule, named: path, call,
          [
            "Path": .string(path), "ListenerArn": .string(home.arn ?? ""), "Priority": .string("\(priority)"),
            "IsDefault": false, "Conditions": .list(call.list("Conditions").map(condition)), "Actions": .list(actions),
            "Targets": targets(.list(actions)), "Transforms": call["Transforms"] ?? [],
          ], tags: call.tags())
        return ["Rules": [told(made, cloud)]]
      },
      "DescribeRules": Behavior { cloud, call throws(Fault) in
        var found: [Record] = []
        for arn in call.strings("RuleArns") { found.append(try find(rule, arn, cloud)) }
        if call["ListenerArn"] != nil {
          found = cloud.referrers(of: try named(listener, "ListenerArn", cloud, call), rule).sorted {
            order($0) < order($1)
          }
        }
        return ["Rules": .list(found.map { told($0, cloud) })]
      },
      "ModifyRule": Behavior { cloud, call throws(Fault) in
        let record = try named(rule, "RuleArn", cloud, call)
        let actions = try checked(call.list("Actions"), cloud)
        let changed = try cloud.change(record) { record in
          if call["Conditions"] != nil { record["Conditions"] = .list(call.list("Conditions").map(condition)) }
          if let transforms = call["Transforms"] { record["Transforms"] = transforms }
          if call["ResetTransforms"] == true { record["Transforms"] = [] }
          guard call["Actions"] != nil else { return }
          record["Actions"] = .list(actions)
          record["Targets"] = targets(.list(actions))
        }
        return ["Rules": [told(changed, cloud)]]
      },
      "SetRulePriorities": Behavior { cloud, call throws(Fault) in
        var changed: [Value] = []
        let wanted = call.list("RulePriorities")
        let moving = wanted.compactMap { $0["RuleArn"]?.string }
        for entry in wanted {
          let record = try find(rule, entry["RuleArn"]?.string ?? "", cloud)
          let home = try find(listener, record.string("ListenerArn") ?? "", cloud)
          let priority = "\(entry["Priority"]?.integer ?? 0)"
          try checkPriority(priority, of: home, Set(moving), cloud)
          changed.append(told(try cloud.change(record) { $0["Priority"] = .string(priority) }, cloud))
        }
        return ["Rules": .list(changed)]
      },
      "DeleteRule": Behavior { cloud, call throws(Fault) in
        let record = try named(rule, "RuleArn", cloud, call)
        if record["IsDefault"] == true {
          throw Fault("OperationNotPermitted", "Default rule '\(record.arn ?? "")' cannot be deleted")
        }
        try cloud.delete(record)
        return [:]
      },
    ])

  private static func order(_ record: Record) -> Int { record.string("Priority").flatMap { Int($0) } ?? .max }

  /// - Parameter moving: The ARNs of rules that get another priority in the same call.
  private static func checkPriority(
    _ priority: String, of home: Record, _ moving: Set<String>?, _ cloud: Cloud
  ) throws(Fault) {
    let taken = cloud.referrers(of: home, rule).contains {
      $0.string("Priority") == priority && !(moving?.contains($0.arn ?? "") ?? false)
    }
    if taken { throw Fault("PriorityInUse", "Priority '\(priority)' is currently in use") }
  }

  /// A rule; the last one does what its listener says.
  private static func told(_ record: Record, _ cloud: Cloud) -> Value {
    guard record["IsDefault"] == true else { return .object(record.fields) }
    let home = record.string("ListenerArn").flatMap { cloud.find(arn: $0) }
    return Value.object(record.fields).setting("Actions", to: home?["DefaultActions"] ?? [])
  }

  /// A condition as it is told: values of hosts, paths and methods stand alone and in the configuration.
  private static func condition(_ given: Value) -> Value {
    let configs = ["host-header": "HostHeaderConfig", "path-pattern": "PathPatternConfig"]
    guard let config = configs[given["Field"]?.string ?? ""] else { return given }
    let values = given[config]?["Values"] ?? given["Values"] ?? []
    return given.setting("Values", to: values).setting(config, to: (given[config] ?? [:]).merging(["Values": values]))
  }
}
