internal import InfraModel

/// Amazon CloudWatch: alarms, dashboards, and metrics that nobody measures.
///
/// Source: CloudWatch API Reference, version 2010-08-01.
enum CloudWatch {
  static let alarm = Kind("cloudwatch.alarm", missing: FaultForm("ResourceNotFound", "The alarm {id} does not exist")) {
    $0.idField = "AlarmName"
    $0.arn = "arn:{partition}:cloudwatch:{region}:{account}:alarm:{id}"
    $0.arnField = "AlarmArn"
    $0.quota = Kind.Quota(5000, FaultForm("LimitExceeded", "The quota for alarms was reached"))
  }

  static let dashboard = Kind(
    "cloudwatch.dashboard", missing: FaultForm("ResourceNotFound", "Dashboard {id} does not exist")
  ) {
    $0.isGlobal = true
    $0.idField = "DashboardName"
    $0.arn = "arn:{partition}:cloudwatch::{account}:dashboard/{id}"
    $0.arnField = "DashboardArn"
  }

  static let detector = Kind(
    "cloudwatch.anomaly-detector",
    missing: FaultForm("ResourceNotFoundException", "The anomaly detector does not exist"))

  private static let noResource = FaultForm("ResourceNotFoundException", "Unknown resource {id}")

  static let alarms = ServiceBehavior(
    "cloudwatch", kinds: [alarm],
    operations: [
      "PutMetricAlarm": Behavior { cloud, call throws(Fault) in
        if call["MetricName"] == nil, call["Metrics"] == nil, call["EvaluationCriteria"] == nil {
          throw Fault("ValidationError", "Either MetricName or Metrics must be given", status: 400)
        }
        try check(call)
        let standard: [String: Value] = call["MetricName"] == nil ? [:] : ["Dimensions": []]
        return try put(standard, "MetricAlarm", &cloud, call)
      },
      "PutCompositeAlarm": Behavior { cloud, call throws(Fault) in
        try checkRule(cloud, call)
        return try put([:], "CompositeAlarm", &cloud, call)
      },
      "DescribeAlarms": Behavior(describe),
      "DescribeAlarmsForMetric": Behavior { cloud, call throws(Fault) in
        let found = cloud.list(alarm, in: call.region).filter {
          $0["MetricName"] == call["MetricName"] && $0["Namespace"] == call["Namespace"]
        }
        return ["MetricAlarms": .list(found.map { .object($0.fields) })]
      },
      "DeleteAlarms": Behavior { cloud, call throws(Fault) in
        try checkUnnamed(call.strings("AlarmNames"), cloud, call)
        for name in call.strings("AlarmNames") { try cloud.delete(alarm, name, call) }
        return [:]
      },
      "EnableAlarmActions": .setActions(true),
      "DisableAlarmActions": .setActions(false),
      "SetAlarmState": Behavior { cloud, call throws(Fault) in
        try cloud.change(alarm, try call.required("AlarmName"), call) { record in
          record.stays()
          record.merge(["StateValue", "StateReason", "StateReasonData"], of: call)
          record["StateUpdatedTimestamp"] = .number(call.now)
          record["StateTransitionedTimestamp"] = .number(call.now)
        }
        return [:]
      },
      "DescribeAlarmHistory": Behavior { _, _ throws(Fault) in ["AlarmHistoryItems": []] },
      "TagResource": .tag(.arn("ResourceARN", noResource)),
      "UntagResource": .untag(.arn("ResourceARN", noResource)),
      "ListTagsForResource": .listTags(.arn("ResourceARN", noResource), as: .list()),
    ])

  /// What an alarm without data finds at its first evaluation, a minute after it was made, where missing data is well. With
  /// `breaching` CloudWatch would set it to ALARM; the sandbox does not, since it measures nothing.
  ///
  /// Source: Amazon CloudWatch User Guide, "Configuring how CloudWatch alarms treat missing data".
  private static let withoutData: [String: Value] = [
    "StateValue": "OK", "StateReason": "Threshold Crossed: missing datapoints were treated as [NonBreaching].",
  ]

  /// Makes an alarm, or puts another in its place, which keeps its state and its tags.
  private static func put(
    _ standard: [String: Value], _ type: String, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let name = try call.required("AlarmName")
    let before = cloud.find(alarm, name, in: call.region)
    var fields: [String: Value] = [
      "ActionsEnabled": true, "OKActions": [], "AlarmActions": [], "InsufficientDataActions": [],
      "StateValue": "INSUFFICIENT_DATA", "StateReason": "Unchecked: Initial alarm creation",
      "StateUpdatedTimestamp": .number(call.now), "StateTransitionedTimestamp": .number(call.now),
    ]
    for member in fields.keys where member.hasPrefix("State") { fields[member] = before?[member] ?? fields[member] }
    fields.merge(standard) { $1 }
    fields.merge(call.members(except: ["Tags"])) { $1 }
    fields["Type"] = .string(type)
    fields["AlarmConfigurationUpdatedTimestamp"] = .number(call.now)
    if let before {
      fields["AlarmArn"] = before["AlarmArn"]
      try cloud.change(before) { $0.fields = fields }
    } else {
      try cloud.create(alarm, named: name, call, fields, tags: call.tags()) { record in
        guard record["TreatMissingData"] == "notBreaching" else { return }
        record.becomes(withoutData, at: call.after(60))
      }
    }
    return [:]
  }

  @Sendable private static func describe(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let types = call.strings("AlarmTypes")
    let asked =
      call["AlarmNames"] == nil
      ? cloud.list(alarm, in: call.region, prefix: call.string("AlarmNamePrefix") ?? "")
      : call.strings("AlarmNames").compactMap { cloud.find(alarm, $0, in: call.region) }
    let found = asked.filter { record in
      (call["StateValue"] == nil || record["StateValue"] == call["StateValue"])
        && (types.isEmpty ? record["Type"] == "MetricAlarm" : types.contains(record.string("Type") ?? ""))
    }.sorted { $0.id < $1.id }
    return [
      "MetricAlarms": .list(found.filter { $0["Type"] == "MetricAlarm" }.map { .object($0.fields) }),
      "CompositeAlarms": .list(found.filter { $0["Type"] == "CompositeAlarm" }.map { .object($0.fields) }),
    ]
  }

  static let dashboards = ServiceBehavior(
    "cloudwatch", kinds: [dashboard, detector],
    operations: [
      "PutDashboard": Behavior { cloud, call throws(Fault) in
        let name = try call.required("DashboardName")
        let body = try call.required("DashboardBody")
        guard (try? JSON.parse(body))?.object != nil else {
          throw Fault("InvalidParameterInput", "The field DashboardBody must be a valid JSON object")
        }
        let fields: [String: Value] = [
          "DashboardBody": .string(body), "Size": .integer(Int64(body.utf8.count)), "LastModified": .number(call.now),
        ]
        if let before = cloud.find(dashboard, name, in: call.region) {
          try cloud.change(before) { $0.fields.merge(fields) { $1 } }
        } else {
          try cloud.create(dashboard, named: name, call, fields, tags: call.tags())
        }
        return ["DashboardValidationMessages": []]
      },
      "GetDashboard": .get(dashboard, id: "DashboardName"),
      "ListDashboards": Behavior { cloud, call throws(Fault) in
        let found = cloud.list(dashboard, in: call.region).filter {
          $0.id.hasPrefix(call.string("DashboardNamePrefix") ?? "")
        }
        return ["DashboardEntries": .list(found.map { .object($0.fields) })]
      },
      "DeleteDashboards": Behavior { cloud, call throws(Fault) in
        for name in call.strings("DashboardNames") { try cloud.delete(dashboard, name, call) }
        return [:]
      },
      "PutAnomalyDetector": Behavior { cloud, call throws(Fault) in
        let id = detectorID(call)
        let fields = call.input.merging(["StateValue": "PENDING_TRAINING"]) { $1 }
        if let before = cloud.find(detector, id, in: call.region) {
          try cloud.change(before) { $0.fields = fields }
        } else {
          try cloud.create(detector, named: id, call, fields)
        }
        return [:]
      },
      "DescribeAnomalyDetectors": .describe(detector, as: "AnomalyDetectors"),
      "DeleteAnomalyDetector": Behavior { cloud, call throws(Fault) in
        try cloud.delete(detector, detectorID(call), call)
        return [:]
      },
      "PutMetricData": Behavior { _, _ throws(Fault) in [:] },
      "ListMetrics": Behavior { _, _ throws(Fault) in ["Metrics": []] },
      "GetMetricData": Behavior { _, call throws(Fault) in
        let results = call.list("MetricDataQueries").filter { $0["ReturnData"] != false }.map { query -> Value in
          [
            "Id": query["Id"] ?? "", "Label": query["Label"] ?? query["Id"] ?? "", "Timestamps": [], "Values": [],
            "StatusCode": "Complete",
          ]
        }
        return ["MetricDataResults": .list(results), "Messages": []]
      },
      "GetMetricStatistics": Behavior { _, call throws(Fault) in
        ["Label": call["MetricName"] ?? "", "Datapoints": []]
      },
    ])

  /// What a detector looks at names it.
  private static func detectorID(_ call: Call) -> String {
    JSON.canonicalText(
      .object(
        call.members(
          "Namespace", "MetricName", "Dimensions", "Stat", "SingleMetricAnomalyDetector", "MetricMathAnomalyDetector")))
  }
}

extension Behavior {
  fileprivate static func setActions(_ isEnabled: Bool) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      for name in call.strings("AlarmNames") {
        guard let record = cloud.find(CloudWatch.alarm, name, in: call.region) else { continue }
        try cloud.change(record) { $0["ActionsEnabled"] = .bool(isEnabled) }
      }
      return [:]
    }
  }
}
