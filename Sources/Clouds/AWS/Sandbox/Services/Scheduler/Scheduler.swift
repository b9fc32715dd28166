internal import InfraModel

/// Amazon EventBridge Scheduler: schedules in their groups. Nothing is invoked.
///
/// Source: EventBridge Scheduler API Reference, version 2021-06-30.
enum Scheduler {
  static let group = Kind(
    "scheduler.group", missing: FaultForm("ResourceNotFoundException", "Schedule group {id} does not exist."),
    exists: FaultForm("ConflictException", "Schedule group {id} already exists.")
  ) {
    $0.idField = "Name"
    $0.arn = "arn:{partition}:scheduler:{region}:{account}:schedule-group/{id}"
    $0.arnField = "Arn"
  }

  static let schedule = Kind(
    "scheduler.schedule", missing: FaultForm("ResourceNotFoundException", "Schedule {id} does not exist."),
    exists: FaultForm("ConflictException", "Schedule {id} already exists.")
  ) {
    $0.arn = "arn:{partition}:scheduler:{region}:{account}:schedule/{id}"
    $0.arnField = "Arn"
    $0.links = [Link("GroupName", to: "scheduler.group", mustExist: false, onDelete: .cascade)]
  }

  private static let noResource = FaultForm("ResourceNotFoundException", "Resource {id} does not exist.")

  static let schedules = ServiceBehavior(
    "scheduler", kinds: [group, schedule],
    operations: [
      "CreateScheduleGroup": Behavior { cloud, call throws(Fault) in
        let made = try cloud.create(
          group, named: try call.required("Name"), call,
          ["State": "ACTIVE", "CreationDate": .number(call.now), "LastModificationDate": .number(call.now)],
          tags: call.tags())
        return ["ScheduleGroupArn": .string(made.arn ?? "")]
      },
      "GetScheduleGroup": Behavior { cloud, call throws(Fault) in
        try own(try call.required("Name"), cloud, call)
      },
      "ListScheduleGroups": Behavior { cloud, call throws(Fault) in
        let all = [standard(call)] + cloud.list(group, in: call.region).map { Value.object($0.fields) }
        let prefix = call.string("NamePrefix") ?? ""
        return ["ScheduleGroups": .list(all.filter { $0["Name"]?.string?.hasPrefix(prefix) == true })]
      },
      "DeleteScheduleGroup": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(group, try call.required("Name"), call)
        try cloud.delete(record, showing: ["State": "DELETING"], at: call.after(5))
        return [:]
      },
      "CreateSchedule": Behavior { cloud, call throws(Fault) in
        let name = try call.required("Name")
        let home = call.string("GroupName") ?? "default"
        _ = try own(home, cloud, call)
        var fields = settings(call)
        fields["Name"] = .string(name)
        fields["GroupName"] = .string(home)
        fields["CreationDate"] = .number(call.now)
        fields["LastModificationDate"] = .number(call.now)
        try check(fields, cloud, call)
        let made = try cloud.create(schedule, named: "\(home)/\(name)", call, fields)
        return ["ScheduleArn": .string(made.arn ?? "")]
      },
      "GetSchedule": Behavior { cloud, call throws(Fault) in try named(cloud, call).fields },
      "UpdateSchedule": Behavior { cloud, call throws(Fault) in
        // What an update leaves out is what a new schedule has.
        let wanted = settings(call)
        try check(wanted, cloud, call)
        let changed = try cloud.change(try named(cloud, call)) { record in
          let kept = record.fields.filter { ["Name", "GroupName", "Arn", "CreationDate"].contains($0.key) }
          record.fields = kept.merging(wanted) { $1 }
          record["LastModificationDate"] = .number(call.now)
        }
        return ["ScheduleArn": .string(changed.arn ?? "")]
      },
      "DeleteSchedule": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try named(cloud, call))
        return [:]
      },
      "ListSchedules": Behavior { cloud, call throws(Fault) in
        let all = cloud.list(schedule, in: call.region).filter { record in
          (call["GroupName"] == nil || record["GroupName"] == call["GroupName"])
            && record.string("Name")?.hasPrefix(call.string("NamePrefix") ?? "") == true
            && (call["State"] == nil || record["State"] == call["State"])
        }
        return [
          "Schedules": .list(
            all.map { record in
              Value.object(record.fields).setting("Target", to: ["Arn": record["Target"]?["Arn"] ?? ""])
            })
        ]
      },
      "TagResource": .tag(.arn("ResourceArn", noResource)),
      "UntagResource": .untag(.arn("ResourceArn", noResource)),
      "ListTagsForResource": .listTags(.arn("ResourceArn", noResource), as: .list()),
    ])

  /// The group that every account has.
  private static func standard(_ call: Call) -> Value {
    [
      "Name": "default", "Arn": .string(call.arn("scheduler", "schedule-group/default")), "State": "ACTIVE",
      "CreationDate": 0, "LastModificationDate": 0,
    ]
  }

  private static func own(_ name: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    if name == "default" { return standard(call).object ?? [:] }
    return try cloud.get(group, name, call).fields
  }

  private static func named(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    try cloud.get(schedule, "\(call.string("GroupName") ?? "default")/\(try call.required("Name"))", call)
  }

  private static func settings(_ call: Call) -> [String: Value] {
    var fields = call.members(except: ["Name", "GroupName", "ClientToken"])
    fields["ScheduleExpressionTimezone"] = call["ScheduleExpressionTimezone"] ?? "UTC"
    fields["State"] = call["State"] ?? "ENABLED"
    fields["ActionAfterCompletion"] = call["ActionAfterCompletion"] ?? "NONE"
    let retry: Value = ["MaximumEventAgeInSeconds": 86_400, "MaximumRetryAttempts": 185]
    if let target = call["Target"] {
      fields["Target"] = target.setting("RetryPolicy", to: retry.merging(target["RetryPolicy"]))
    }
    return fields
  }

  private static func check(_ fields: [String: Value], _ cloud: Cloud, _ call: Call) throws(Fault) {
    let text = fields["ScheduleExpression"]?.string ?? ""
    guard ["cron(", "rate(", "at("].contains(where: text.hasPrefix), text.hasSuffix(")") else {
      throw Fault("ValidationException", "Invalid Schedule Expression \(text).", status: 400)
    }
    guard IAM.mayBeAssumed(fields["Target"]?["RoleArn"]?.string ?? "", by: "scheduler", cloud, call) else {
      throw Fault(
        "ValidationException",
        "The execution role you provide must allow AWS EventBridge Scheduler to assume the role.", status: 400)
    }
    let window = fields["FlexibleTimeWindow"]
    if window?["Mode"] == "FLEXIBLE", window?["MaximumWindowInMinutes"] == nil {
      throw Fault(
        "ValidationException", "MaximumWindowInMinutes must be set when Mode is FLEXIBLE.", status: 400)
    }
    if window?["Mode"] == "OFF", window?["MaximumWindowInMinutes"] != nil {
      throw Fault(
        "ValidationException", "MaximumWindowInMinutes can only be set when Mode is FLEXIBLE.", status: 400)
    }
  }
}
