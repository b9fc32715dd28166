internal import InfraModel

/// Amazon EventBridge: buses, rules and their targets, archives.
///
/// Source: EventBridge API Reference, version 2015-10-07.
enum Events {
  static let bus = Kind(
    "events.event-bus", missing: FaultForm("ResourceNotFoundException", "Event bus {id} does not exist."),
    exists: FaultForm("ResourceAlreadyExistsException", "Event bus {id} already exists.")
  ) {
    $0.idField = "Name"
    $0.arn = "arn:{partition}:events:{region}:{account}:event-bus/{id}"
    $0.arnField = "Arn"
    $0.quota = Kind.Quota(100, FaultForm("LimitExceededException", "The limit for event buses has been exceeded."))
  }

  static let rule = Kind(
    "events.rule", missing: FaultForm("ResourceNotFoundException", "Rule {id} does not exist on EventBus default.")
  ) {
    $0.arn = "arn:{partition}:events:{region}:{account}:rule/{Path}{Name}"
    $0.arnField = "Arn"
    $0.links = [Link("EventBusName", to: "events.event-bus", mustExist: false)]
  }

  static let archive = Kind(
    "events.archive", missing: FaultForm("ResourceNotFoundException", "Archive {id} does not exist."),
    exists: FaultForm("ResourceAlreadyExistsException", "Archive {id} already exists.")
  ) {
    $0.idField = "ArchiveName"
    $0.arn = "arn:{partition}:events:{region}:{account}:archive/{id}"
    $0.arnField = "ArchiveArn"
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
        // Deleting a rule that is not there is no error.
        guard let record = cloud.find(rule, try key("Name", call), in: call.region) else { return [:] }
        if record["Targets"]?.object?.isEmpty == false {
          throw Fault("ValidationException", "Rule can't be deleted since it has targets.", status: 400)
        }
        try cloud.delete(record)
        return [:]
      },
      "PutTargets": Behavior { cloud, call throws(Fault) in
        try cloud.change(try rule(cloud, call, "Rule")) { record in
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
  private static func busName(_ call: Call) -> String {
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

  @Sendable private static func putRule(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let bus = busName(call)
    if bus != "default" { _ = try cloud.get(Self.bus, bus, call) }
    if call["ScheduleExpression"] == nil, call["EventPattern"] == nil {
      throw Fault(
        "ValidationException", "Parameter(s) EventPattern or ScheduleExpression must be specified.", status: 400)
    }
    if let pattern = call.string("EventPattern"), (try? JSON.parse(pattern))?.object == nil {
      throw Fault("InvalidEventPatternException", "Event pattern is not valid. Reason: it is no JSON object")
    }
    if let schedule = call.string("ScheduleExpression"), !schedule.hasPrefix("rate("), !schedule.hasPrefix("cron(") {
      throw Fault("ValidationException", "Parameter ScheduleExpression is not valid.", status: 400)
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

  static let buses = ServiceBehavior(
    "events", kinds: [bus, archive],
    operations: [
      "CreateEventBus": Behavior { cloud, call throws(Fault) in
        let name = try call.required("Name")
        if name == "default" { throw bus.exists.fault(name) }
        var fields = call.members("Description", "KmsKeyIdentifier", "DeadLetterConfig", "LogConfig")
        fields["CreationTime"] = .number(call.now)
        fields["LastModifiedTime"] = .number(call.now)
        let record = try cloud.create(bus, named: name, call, fields, tags: call.tags())
        return record.fields.merging(["EventBusArn": .string(record.arn ?? "")]) { $1 }
      },
      "DescribeEventBus": Behavior { cloud, call throws(Fault) in try described(cloud, call) },
      "ListEventBuses": Behavior { cloud, call throws(Fault) in
        let all = [standard(call)] + cloud.list(bus, in: call.region).map(\.fields)
        let found = all.filter { ($0["Name"]?.string ?? "").hasPrefix(call.string("NamePrefix") ?? "") }
        return ["EventBuses": .list(found.map { .object($0) })]
      },
      "UpdateEventBus": Behavior { cloud, call throws(Fault) in
        try cloud.change(bus, try call.required("Name"), call) { record in
          record.merge(["Description", "KmsKeyIdentifier", "DeadLetterConfig", "LogConfig"], of: call)
          record["LastModifiedTime"] = .number(call.now)
        }.fields
      },
      "DeleteEventBus": Behavior { cloud, call throws(Fault) in
        let name = try call.required("Name")
        if name == "default" {
          throw Fault("ValidationException", "Cannot delete event bus default.", status: 400)
        }
        guard let record = cloud.find(bus, name, in: call.region) else { return [:] }
        if !cloud.referrers(of: record).isEmpty {
          throw Fault("ValidationException", "Event bus \(name) cannot be deleted because it has rules.", status: 400)
        }
        try cloud.delete(record)
        return [:]
      },
      "PutPermission": Behavior { cloud, call throws(Fault) in
        if call.string("EventBusName") ?? "default" != "default" {
          try cloud.change(bus, busName(call), call) { $0.merge(["Policy"], of: call) }
        }
        return [:]
      },
      "RemovePermission": Behavior { cloud, call throws(Fault) in
        if call.string("EventBusName") ?? "default" != "default" {
          try cloud.change(bus, busName(call), call) { $0["Policy"] = nil }
        }
        return [:]
      },
      "PutEvents": Behavior { cloud, call throws(Fault) in
        var entries: [Value] = []
        for _ in call.list("Entries") { entries.append(["EventId": .string(cloud.identifier(.uuid))]) }
        return ["FailedEntryCount": 0, "Entries": .list(entries)]
      },
      "CreateArchive": Behavior { cloud, call throws(Fault) in
        var fields = call.members("EventSourceArn", "Description", "EventPattern", "KmsKeyIdentifier")
        fields["RetentionDays"] = call["RetentionDays"] ?? 0
        fields["State"] = "ENABLED"
        fields["CreationTime"] = .number(call.now)
        fields["SizeBytes"] = 0
        fields["EventCount"] = 0
        return try cloud.create(archive, named: try call.required("ArchiveName"), call, fields).fields
      },
      "DescribeArchive": .get(archive, id: "ArchiveName"),
      "ListArchives": .describe(archive, as: "Archives"),
      "UpdateArchive": Behavior { cloud, call throws(Fault) in
        try cloud.change(archive, try call.required("ArchiveName"), call) {
          $0.merge(["Description", "EventPattern", "RetentionDays", "KmsKeyIdentifier"], of: call)
        }.fields
      },
      "DeleteArchive": .delete(archive, id: "ArchiveName"),
    ])

  /// The bus that every account has.
  private static func standard(_ call: Call) -> [String: Value] {
    ["Name": "default", "Arn": .string(call.arn("events", "event-bus/default"))]
  }

  private static func described(_ cloud: Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = call.string("Name") ?? "default"
    return name == "default" ? standard(call) : try cloud.get(bus, name, call).fields
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
