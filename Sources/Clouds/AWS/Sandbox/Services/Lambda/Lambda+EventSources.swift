internal import InfraModel

/// What reads queues and streams for functions.
///
/// Source: Lambda API Reference, CreateEventSourceMapping; developer guide, "Using Lambda with Amazon SQS".
extension Lambda {
  @Sendable static func createMapping(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let function = try target(cloud, call)
    let arn = Value.string(function.arn ?? "")
    let source = call.string("EventSourceArn") ?? ""
    guard !source.isEmpty || call["SelfManagedEventSource"] != nil else { throw invalid("Unrecognized event source.") }
    if let same = cloud.list(eventSource, in: call.region, where: "FunctionArn", is: arn).first(where: {
      $0.string("EventSourceArn") == source && !source.isEmpty
    }) {
      throw conflict(
        "An event source mapping with event source arn (\" \(source) \") and function (\" \(function.arn ?? "") \") already "
          + "exists. Please update or delete the existing mapping with UUID \(same.id)")
    }
    let isQueue = Call.service(of: source) == "sqs"
    var fields: [String: Value] = [
      "BatchSize": isQueue ? 10 : 100, "MaximumBatchingWindowInSeconds": 0, "FunctionResponseTypes": [],
    ]
    if !isQueue {
      let streams: [String: Value] = [
        "ParallelizationFactor": 1, "MaximumRecordAgeInSeconds": -1, "MaximumRetryAttempts": -1,
        "BisectBatchOnFunctionError": false, "TumblingWindowInSeconds": 0, "DestinationConfig": ["OnFailure": [:]],
      ]
      fields.merge(streams) { $1 }
    }
    fields.merge(call.members(except: ["FunctionName", "Enabled", "Tags"])) { $1 }
    fields["FunctionArn"] = arn
    try check(source, fields, try configuration(cloud, call), cloud)
    let end = call["Enabled"] == false ? "Disabled" : "Enabled"
    return try cloud.create(eventSource, call, fields, tags: call.tags()) { settle(&$0, "Creating", end, call) }.fields
  }

  @Sendable static func updateMapping(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try settledMapping(cloud, call)
    var fields = record.fields.merging(call.members(except: ["UUID", "FunctionName", "Enabled"])) { $1 }
    // Settings that were cleared are not returned.
    for name in ["FilterCriteria", "ScalingConfig", "ProvisionedPollerConfig"] where fields[name] == [:] {
      fields[name] = nil
    }
    if fields["KMSKeyArn"] == "" { fields["KMSKeyArn"] = nil }
    let named = call.string("FunctionName") ?? record.string("FunctionArn") ?? ""
    fields["FunctionArn"] = .string(Name(named).arn(call))
    let function = cloud.find(Lambda.function, Name(named).function, in: call.region)
    guard let function else { throw Lambda.function.missing.fault(Name(named).arn(call)) }
    try check(record.string("EventSourceArn") ?? "", fields, function, cloud)
    let before = record["State"] == "Disabled" ? "Disabled" : "Enabled"
    let end = call.bool("Enabled").map { $0 ? "Enabled" : "Disabled" } ?? before
    let state: Value = end == before ? "Updating" : end == "Enabled" ? "Enabling" : "Disabling"
    let told = fields
    return try cloud.change(record) { record in
      record.fields = told
      settle(&record, state, end, call)
    }.fields
  }

  /// A mapping that is being changed takes no other change.
  static func settledMapping(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try cloud.get(eventSource, try call.required("UUID"), call)
    guard ["Enabled", "Disabled"].contains(record["State"]) else {
      throw Fault(
        "ResourceInUseException",
        "The event source mapping is in use: it is in the state \(record.string("State") ?? "").", status: 400)
    }
    return record
  }

  /// The source must exist and support the parameters.
  private static func check(
    _ source: String, _ fields: [String: Value], _ function: Record, _ cloud: Cloud
  ) throws(Fault) {
    let size = fields["BatchSize"]?.integer ?? 0
    let window = fields["MaximumBatchingWindowInSeconds"]?.integer ?? 0
    switch Call.service(of: source) {
    case "sqs":
      guard let queue = cloud.find(arn: source), queue.key.kind == SQS.queue.name else {
        if cloud.assumesOthers { return }
        throw invalid(
          "Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. SQS Error "
            + "Message: The specified queue does not exist.")
      }
      for name in ofStreams where fields[name] != nil {
        throw invalid("Unsupported \(name) parameter for given event source mapping type.")
      }
      if queue.id.hasSuffix(".fifo") {
        if size > 10 { throw invalid("Maximum batch size for FIFO queues is 10.") }
        if window > 0 { throw invalid("Batching window is not supported for FIFO queues.") }
      } else if size > 10, window == 0 {
        throw invalid(
          "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10")
      }
      let hidden = SQS.attributes(queue)["VisibilityTimeout"]?.string.flatMap { Int64($0) } ?? 30
      let running = function["Timeout"]?.integer ?? 3
      if hidden < running {
        throw invalid(
          "Queue visibility timeout: \(hidden) seconds is less than Function timeout: \(running) seconds")
      }
    case "dynamodb":
      let table = source.split(separator: "/").dropFirst().first.map { String($0) } ?? ""
      guard let found = cloud.find(DynamoDB.table, table, in: function.key.region),
        found["LatestStreamArn"]?.string == source
      else {
        if cloud.assumesOthers { return }
        throw invalid("Stream not found: \(source)")
      }
      try checkStart(fields)
    case "kinesis": try checkStart(fields)
    default: break
    }
    if Call.service(of: source) != "sqs", fields["ScalingConfig"] != nil {
      throw invalid("Unsupported ScalingConfig parameter for given event source mapping type.")
    }
  }

  private static let ofStreams = [
    "StartingPosition", "StartingPositionTimestamp", "BisectBatchOnFunctionError", "MaximumRecordAgeInSeconds",
    "MaximumRetryAttempts", "ParallelizationFactor", "TumblingWindowInSeconds",
  ]

  private static func checkStart(_ fields: [String: Value]) throws(Fault) {
    guard fields["StartingPosition"] == nil else { return }
    throw Fault(
      "ValidationException",
      "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: Member must not be null.",
      status: 400)
  }

  private static func settle(_ record: inout Record, _ state: Value, _ end: String, _ call: Call) {
    record["State"] = state
    record["StateTransitionReason"] = "USER_INITIATED"
    record["LastModified"] = .integer(Int64(call.now))
    record.stays()
    record.becomes(["State": .string(end)], at: call.after(10))
  }
}
