internal import InfraModel

extension Logs {
  static let stream = part(
    "stream", id: "logStreamName", missing: "The specified log stream does not exist.",
    exists: "The specified log stream already exists")
  static let metricFilter = part(
    "metric-filter", id: "filterName", missing: "The specified metric filter does not exist.")
  static let subscriptionFilter = part(
    "subscription-filter", id: "filterName", missing: "The specified subscription filter does not exist.")

  /// A kind of parts of a group; they go with it.
  private static func part(_ name: String, id: String, missing: String, exists: String = "") -> Kind {
    Kind(
      "logs.\(name)", missing: FaultForm("ResourceNotFoundException", missing),
      exists: FaultForm("ResourceAlreadyExistsException", exists)
    ) {
      $0.arn =
        "arn:{partition}:logs:{region}:{account}:log-group:{logGroupName}:\(name == "stream" ? "log-stream" : name):{\(id)}"
      $0.arnField = "arn"
      $0.links = [Link("logGroupName", to: "logs.group", onDelete: .cascade)]
    }
  }

  /// Streams with their events, and filters over them.
  static let parts = ServiceBehavior(
    "logs", kinds: [stream, metricFilter, subscriptionFilter],
    operations: [
      "CreateLogStream": Behavior { cloud, call throws(Fault) in
        var fields = call.members("logGroupName", "logStreamName")
        fields["creationTime"] = .integer(Int64(call.now * 1000))
        fields["storedBytes"] = 0
        fields["uploadSequenceToken"] = .string(cloud.random("0123456789", 56))
        try cloud.create(stream, named: try key("logStreamName", call), call, fields)
        return [:]
      },
      "DescribeLogStreams": Behavior { cloud, call throws(Fault) in
        let prefix = call.string("logStreamNamePrefix") ?? ""
        let member = call["logGroupName"] == nil ? "logGroupIdentifier" : "logGroupName"
        var found = cloud.referrers(of: try group(cloud, call, member), stream)
          .filter { $0.string("logStreamName")?.hasPrefix(prefix) == true }
          .sorted { $0.id < $1.id }
        if call["descending"] == true { found.reverse() }
        return ["logStreams": .list(found.map { .object($0.fields) })]
      },
      "DeleteLogStream": Behavior { cloud, call throws(Fault) in
        _ = try group(cloud, call, "logGroupName")
        try cloud.delete(stream, try key("logStreamName", call), call)
        return [:]
      },
      "PutLogEvents": Behavior { cloud, call throws(Fault) in
        _ = try group(cloud, call, "logGroupName")
        try cloud.change(stream, try key("logStreamName", call), call) { record in
          let ingested = Value.integer(Int64(call.now * 1000))
          let new = call.list("logEvents").map { $0.setting("ingestionTime", to: ingested) }
          record["events"] = .list((record["events"]?.list ?? []) + new)
          record["lastIngestionTime"] = ingested
          record["firstEventTimestamp"] = record["firstEventTimestamp"] ?? new.first?["timestamp"]
          record["lastEventTimestamp"] = new.last?["timestamp"] ?? record["lastEventTimestamp"]
        }
        return ["nextSequenceToken": .string(cloud.random("0123456789", 56))]
      },
      "GetLogEvents": Behavior { cloud, call throws(Fault) in
        let member = call["logGroupName"] == nil ? "logGroupIdentifier" : "logGroupName"
        let owner = try group(cloud, call, member)
        let record = try cloud.get(stream, "\(owner.id) \(try call.required("logStreamName"))", call)
        return [
          "events": .list(events(of: record, call)), "nextForwardToken": "f/1", "nextBackwardToken": "b/1",
        ]
      },
      "FilterLogEvents": Behavior { cloud, call throws(Fault) in
        let member = call["logGroupName"] == nil ? "logGroupIdentifier" : "logGroupName"
        let names = call.strings("logStreamNames")
        let pattern = (call.string("filterPattern") ?? "").filter { $0 != "\"" }
        var found: [Value] = []
        for record in cloud.referrers(of: try group(cloud, call, member), stream)
        where names.isEmpty || names.contains(record.string("logStreamName") ?? "") {
          for (index, event) in events(of: record, call).enumerated()
          where pattern.isEmpty || event["message"]?.string?.contains(pattern) == true {
            found.append(
              event.merging([
                "logStreamName": record["logStreamName"] ?? "", "eventId": .string("\(record.id) \(index)"),
              ]))
          }
        }
        return ["events": .list(found), "searchedLogStreams": []]
      },
      "PutMetricFilter": Behavior { cloud, call throws(Fault) in
        try checkDimensions(call)
        var fields = call.input
        fields["creationTime"] = .integer(Int64(call.now * 1000))
        try put(metricFilter, fields, &cloud, call)
        try count(&cloud, call)
        return [:]
      },
      "DescribeMetricFilters": Behavior { cloud, call throws(Fault) in
        let all: [Record] =
          call["logGroupName"] == nil
          ? cloud.list(metricFilter, in: call.region)
          : cloud.referrers(of: try group(cloud, call, "logGroupName"), metricFilter)
        let found = all.filter { record in
          (record.string("filterName") ?? "").hasPrefix(call.string("filterNamePrefix") ?? "")
            && (call["metricName"] == nil
              || record["metricTransformations"]?.list?.contains { $0["metricName"] == call["metricName"] } == true)
        }
        return ["metricFilters": .list(found.map { .object($0.fields) })]
      },
      "DeleteMetricFilter": Behavior { cloud, call throws(Fault) in
        _ = try group(cloud, call, "logGroupName")
        try cloud.delete(metricFilter, try key("filterName", call), call)
        try count(&cloud, call)
        return [:]
      },
      "TestMetricFilter": Behavior { _, call throws(Fault) in
        let pattern = (call.string("filterPattern") ?? "").filter { $0 != "\"" }
        let matches = call.strings("logEventMessages").enumerated().filter { $0.element.contains(pattern) }
        return [
          "matches": .list(
            matches.map {
              [
                "eventNumber": .integer(Int64($0.offset + 1)), "eventMessage": .string($0.element),
                "extractedValues": [:],
              ]
            })
        ]
      },
      "PutSubscriptionFilter": Behavior { cloud, call throws(Fault) in
        let owner = try group(cloud, call, "logGroupName")
        let id = try key("filterName", call)
        let there = cloud.referrers(of: owner, subscriptionFilter)
        if there.count >= 2, !there.contains(where: { $0.id == id }) {
          throw Fault("LimitExceededException", "Resource limit exceeded.")
        }
        try checkDestination(cloud, call)
        var fields = call.input
        fields["distribution"] = call["distribution"] ?? "ByLogStream"
        fields["creationTime"] = .integer(Int64(call.now * 1000))
        try put(subscriptionFilter, fields, &cloud, call)
        return [:]
      },
      "DescribeSubscriptionFilters": Behavior { cloud, call throws(Fault) in
        let prefix = call.string("filterNamePrefix") ?? ""
        let found = cloud.referrers(of: try group(cloud, call, "logGroupName"), subscriptionFilter)
          .filter { $0.string("filterName")?.hasPrefix(prefix) == true }
        return ["subscriptionFilters": .list(found.map { .object($0.fields) })]
      },
      "DeleteSubscriptionFilter": Behavior { cloud, call throws(Fault) in
        _ = try group(cloud, call, "logGroupName")
        try cloud.delete(subscriptionFilter, try key("filterName", call), call)
        return [:]
      },
    ])

  /// Only fields of JSON and of parts between spaces become dimensions, three at most and without a default value.
  ///
  /// Source: CloudWatch Logs User Guide, "Creating metrics from log events using filters".
  private static func checkDimensions(_ call: Call) throws(Fault) {
    let pattern = call.string("filterPattern") ?? ""
    let first = pattern.first { $0 != " " }
    for transformation in call.list("metricTransformations") {
      guard let dimensions = transformation["dimensions"]?.object, !dimensions.isEmpty else { continue }
      if dimensions.count > 3 { throw invalid("A metric transformation can have three dimensions at most.") }
      if first != "{", first != "[" { throw invalid("The specified filter pattern does not support dimensions") }
      if transformation["defaultValue"] != nil {
        throw invalid("Invalid metric transformation: dimensions and default value are mutually exclusive properties.")
      }
    }
  }

  /// A function must be there and let the service call it; streams are taken as they are, and written to by a role.
  private static func checkDestination(_ cloud: Cloud, _ call: Call) throws(Fault) {
    let arn = try call.required("destinationArn")
    let vendor = Call.service(of: arn)
    func refusal(_ message: String) -> Fault { Fault("InvalidParameterException", message, status: 400) }
    switch vendor {
    case "lambda":
      if call["roleArn"] != nil { throw refusal("destinationArn for vendor lambda cannot be used with roleArn") }
      guard Lambda.permits("logs", arn, cloud, call) else {
        throw refusal(
          "Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function."
        )
      }
    case "kinesis", "firehose":
      if call["roleArn"] == nil { throw refusal("destinationArn for vendor \(vendor) cannot be used without roleArn") }
    default: break
    }
  }

  /// As a part of a group is kept.
  private static func key(_ member: String, _ call: Call) throws(Fault) -> String {
    "\(try call.required("logGroupName")) \(try call.required(member))"
  }

  private static func events(of record: Record, _ call: Call) -> [Value] {
    (record["events"]?.list ?? []).filter { event in
      let time = event["timestamp"]?.integer ?? 0
      return time >= call.integer("startTime") ?? 0 && time < call.integer("endTime") ?? Int64.max
    }
  }

  /// Makes a filter, or puts another in its place.
  private static func put(
    _ kind: Kind, _ fields: [String: Value], _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    let id = try key("filterName", call)
    _ = try group(cloud, call, "logGroupName")
    if let before = cloud.find(kind, id, in: call.region) {
      try cloud.change(before) { $0.fields = fields.merging(["creationTime": $0["creationTime"] ?? 0]) { $1 } }
    } else {
      try cloud.create(kind, named: id, call, fields)
    }
  }

  /// A group tells how many metric filters it has.
  private static func count(_ cloud: inout Cloud, _ call: Call) throws(Fault) {
    let owner = try group(cloud, call, "logGroupName")
    let number = cloud.referrers(of: owner, metricFilter).count
    try cloud.change(owner) { $0["metricFilterCount"] = .integer(Int64(number)) }
  }
}
