internal import InfraModel

/// Rules of event buses and what they send events to.
extension Events {
  static let rule = Kind(
    "events.rule", missing: FaultForm("ResourceNotFoundException", "Rule {id} does not exist on EventBus default.")
  ) {
    $0.arn = "arn:{partition}:events:{region}:{account}:rule/{Path}{Name}"
    $0.arnField = "Arn"
    $0.links = [Link("EventBusName", to: "events.event-bus", mustExist: false)]
  }

  private static let noResource = FaultForm("ResourceNotFoundException", "{id} does not exist.")

  static let rules = ServiceBehavior(
    "events", kinds: [rule],
    operations: [
      "PutRule": Behavior(putRule),
      "DescribeRule": Behavior { cloud, call throws(Fault) in try rule(cloud, call).fields },
      "ListRules": Behavior { cloud, call throws(Fault) in
        let bus = busName(call)
        let found = cloud.list(rule, in: call.region).filter {
          $0.string("EventBusName") == bus
            && ($0.string("Name") ?? "").hasPrefix(call.string("NamePrefix") ?? "")
        }
        return ["Rules": .list(found.map { .object($0.fields) })]
      },
      "EnableRule": .setState("ENABLED"),
      "DisableRule": .setState("DISABLED"),
      "DeleteRule": Behavior { cloud, call throws(Fault) in
        // DeleteRule succeeds for a rule that does not exist.
        guard let record = cloud.find(rule, try key("Name", call), in: call.region) else { return [:] }
        if record["Targets"]?.object?.isEmpty == false {
          throw Fault("ValidationException", "Rule can't be deleted since it has targets.", status: 400)
        }
        try cloud.delete(record)
        return [:]
      },
      "PutTargets": Behavior { cloud, call throws(Fault) in
        let record = try rule(cloud, call, "Rule")
        for target in call.list("Targets") { try check(target) }
        let ids = Set(call.list("Targets").compactMap { $0["Id"]?.string })
        if ids.union((record["Targets"]?.object ?? [:]).keys).count > 5 {
          throw Fault(
            "LimitExceededException", "The requested resource exceeds the maximum number allowed.", status: 400)
        }
        try cloud.change(record) { record in
          for target in call.list("Targets") { record.set(target["Id"]?.string ?? "", in: "Targets", to: target) }
        }
        return ["FailedEntryCount": 0, "FailedEntries": []]
      },
      "RemoveTargets": Behavior { cloud, call throws(Fault) in
        try cloud.change(try rule(cloud, call, "Rule")) { record in
          for id in call.strings("Ids") { record.set(id, in: "Targets", to: nil) }
        }
        return ["FailedEntryCount": 0, "FailedEntries": []]
      },
      "ListTargetsByRule": Behavior { cloud, call throws(Fault) in
        let targets = try rule(cloud, call, "Rule")["Targets"]?.object ?? [:]
        return ["Targets": .list(targets.sorted { $0.key < $1.key }.map(\.value))]
      },
      "ListRuleNamesByTarget": Behavior { cloud, call throws(Fault) in
        let bus = busName(call)
        let found = cloud.list(rule, in: call.region).filter { record in
          record.string("EventBusName") == bus
            && record["Targets"]?.object?.values.contains { $0["Arn"] == call["TargetArn"] } == true
        }
        return ["RuleNames": .list(found.compactMap { $0["Name"] })]
      },
      "TagResource": .tag(.arn("ResourceARN", noResource)),
      "UntagResource": .untag(.arn("ResourceARN", noResource)),
      "ListTagsForResource": .listTags(.arn("ResourceARN", noResource), as: .list()),
    ])

  /// The name of the bus of a call, which may give its ARN.
  static func busName(_ call: Call) -> String {
    let text = call.string("EventBusName") ?? "default"
    return text.split(separator: "/").last.map { String($0) } ?? text
  }

  private static func key(_ member: String, _ call: Call) throws(Fault) -> String {
    "\(busName(call))/\(try call.required(member))"
  }

  fileprivate static func rule(_ cloud: Cloud, _ call: Call, _ member: String = "Name") throws(Fault) -> Record {
    guard let found = cloud.find(rule, try key(member, call), in: call.region) else {
      throw Fault(
        "ResourceNotFoundException",
        "Rule \(try call.required(member)) does not exist on EventBus \(busName(call)).")
    }
    return found
  }

  /// Source: EventBridge API Reference, PutTargets.
  private static func check(_ target: Value) throws(Fault) {
    func refusal(_ message: String) -> Fault { Fault("ValidationException", message, status: 400) }
    let id = target["Id"]?.string ?? ""
    if ["Input", "InputPath", "InputTransformer"].count(where: { target[$0] != nil }) > 1 {
      throw refusal("Only one of Input, InputPath, or InputTransformer must be provided for target \(id).")
    }
    if let input = target["Input"]?.string, (try? JSON.parse(input)) == nil {
      throw refusal("JSON syntax error in input for target \(id).")
    }
    if target["EcsParameters"] != nil, target["RoleArn"] == nil {
      throw refusal("RoleArn is required for target \(target["Arn"]?.string ?? "").")
    }
  }

  @Sendable private static func putRule(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let bus = busName(call)
    if bus != "default" { _ = try cloud.get(Self.bus, bus, call) }
    if call["ScheduleExpression"] == nil, call["EventPattern"] == nil {
      throw Fault(
        "ValidationException", "Parameter(s) EventPattern or ScheduleExpression must be specified.", status: 400)
    }
    if let pattern = call.string("EventPattern"), (try? JSON.parse(pattern))?.object == nil {
      throw Fault("InvalidEventPatternException", "Event pattern is not valid. Reason: Filter is not an object")
    }
    if let schedule = call.string("ScheduleExpression"), !schedule.hasPrefix("rate("), !schedule.hasPrefix("cron(") {
      throw Fault("ValidationException", "Parameter ScheduleExpression is not valid.", status: 400)
    }
    if call["ScheduleExpression"] != nil, bus != "default" {
      throw Fault(
        "ValidationException", "ScheduleExpression is supported only on the default event bus.", status: 400)
    }
    var fields = call.members("Name", "ScheduleExpression", "EventPattern", "Description", "RoleArn")
    fields["State"] = call["State"] ?? "ENABLED"
    fields["EventBusName"] = .string(bus)
    fields["Path"] = .string(bus == "default" ? "" : bus + "/")
    let id = try key("Name", call)
    if let before = cloud.find(rule, id, in: call.region) {
      // The call replaces the whole rule, but for its targets and tags.
      for name in ["Arn", "Targets", "CreatedBy"] { fields[name] = before[name] }
      try cloud.change(before) { $0.fields = fields }
      return ["RuleArn": .string(before.arn ?? "")]
    }
    fields["CreatedBy"] = .string(call.account)
    return ["RuleArn": .string(try cloud.create(rule, named: id, call, fields, tags: call.tags()).arn ?? "")]
  }
}

extension Behavior {
  fileprivate static func setState(_ state: Value) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      try cloud.change(try Events.rule(cloud, call)) { $0["State"] = state }
      return [:]
    }
  }
}
