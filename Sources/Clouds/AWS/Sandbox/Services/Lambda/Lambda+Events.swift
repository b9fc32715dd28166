internal import InfraModel

extension Lambda {
  static let eventSource = Kind(
    "lambda.event-source-mapping",
    missing: FaultForm("ResourceNotFoundException", "The resource you requested does not exist.")
  ) {
    $0.identifier = .uuid
    $0.idField = "UUID"
    $0.arn = "arn:{partition}:lambda:{region}:{account}:event-source-mapping:{id}"
    $0.arnField = "EventSourceMappingArn"
    $0.indexes = ["FunctionArn"]
  }

  static let layer = Kind(
    "lambda.layer-version",
    missing: FaultForm("ResourceNotFoundException", "The resource you requested does not exist.")
  ) {
    $0.arn = "arn:{partition}:lambda:{region}:{account}:layer:{LayerName}:{Number}"
    $0.arnField = "LayerVersionArn"
    $0.indexes = ["LayerName"]
  }

  /// What hands events to functions, and the layers that they stand on.
  static let events = ServiceBehavior(
    "lambda", kinds: [eventSource, layer],
    operations: [
      "CreateEventSourceMapping": Behavior(createMapping),
      "GetEventSourceMapping": .get(eventSource, id: "UUID"),
      "ListEventSourceMappings": Behavior { cloud, call throws(Fault) in
        let name = call.string("FunctionName").map { Name($0).arn(call) }
        let found = cloud.list(eventSource, in: call.region).filter {
          (name == nil || $0.string("FunctionArn") == name)
            && (call["EventSourceArn"] == nil || $0["EventSourceArn"] == call["EventSourceArn"])
        }
        return ["EventSourceMappings": .list(found.map { .object($0.fields) })]
      },
      "UpdateEventSourceMapping": Behavior { cloud, call throws(Fault) in
        let id = try call.required("UUID")
        let given = call.members(except: ["UUID", "FunctionName", "Enabled"])
        let changed = try cloud.change(eventSource, id, call) { record in
          record.fields.merge(given) { $1 }
          if let name = call.string("FunctionName") { record["FunctionArn"] = .string(Name(name).arn(call)) }
          let end = (call.bool("Enabled") ?? (record["State"] != "Disabled")) ? "Enabled" : "Disabled"
          settle(&record, "Updating", end, call)
        }
        return changed.fields
      },
      "DeleteEventSourceMapping": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(eventSource, try call.required("UUID"), call)
        return try cloud.delete(record, showing: ["State": "Deleting"], at: call.after(10)).fields
      },
      "PublishLayerVersion": Behavior(publishLayer),
      "GetLayerVersion": Behavior { cloud, call throws(Fault) in
        layerView(try cloud.get(layer, layerKey(call), call))
      },
      "ListLayerVersions": Behavior { cloud, call throws(Fault) in
        let found = cloud.list(layer, in: call.region, where: "LayerName", is: call["LayerName"] ?? "")
        return ["LayerVersions": .list(found.reversed().map { .object($0.fields) })]
      },
      "DeleteLayerVersion": Behavior { cloud, call throws(Fault) in
        if let record = cloud.find(layer, layerKey(call), in: call.region) { try cloud.delete(record) }
        return [:]
      },
    ])

  private static func settle(_ record: inout Record, _ state: Value, _ end: String, _ call: Call) {
    record["State"] = state
    record["StateTransitionReason"] = "USER_INITIATED"
    record["LastModified"] = .integer(Int64(call.now))
    record.stays()
    record.becomes(["State": .string(end)], at: call.after(10))
  }

  @Sendable private static func createMapping(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let function = try target(cloud, call)
    let arn = Value.string(function.arn ?? "")
    let source = call.string("EventSourceArn") ?? ""
    if let same = cloud.list(eventSource, in: call.region, where: "FunctionArn", is: arn).first(where: {
      $0.string("EventSourceArn") == source && !source.isEmpty
    }) {
      throw conflict(
        "An event source mapping with event source arn (\" \(source) \") and function (\" \(function.arn ?? "") \") already "
          + "exists. Please update or delete the existing mapping with UUID \(same.id)")
    }
    let isQueue = source.hasPrefix("arn:\(call.partition):sqs:")
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
    let end = call["Enabled"] == false ? "Disabled" : "Enabled"
    return try cloud.create(eventSource, call, fields, tags: call.tags()) { settle(&$0, "Creating", end, call) }.fields
  }

  private static func layerKey(_ call: Call) -> String {
    "\(call.string("LayerName") ?? ""):\(call.integer("VersionNumber") ?? 0)"
  }

  @Sendable private static func publishLayer(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try call.required("LayerName")
    let number = cloud.list(layer, in: call.region, where: "LayerName", is: .string(name)).count + 1
    var fields = call.members("Description", "CompatibleRuntimes", "LicenseInfo", "CompatibleArchitectures")
    fields["LayerName"] = .string(name)
    fields["Number"] = .string("\(number)")
    fields["Version"] = .integer(Int64(number))
    fields["LayerArn"] = .string(call.arn("lambda", "layer:\(name)"))
    fields["CreatedDate"] = time(call)
    var record = cloud.new(layer, named: "\(name):\(number)", call, fields)
    try set(code: call["Content"]?.object ?? [:], &record, &cloud, call)
    return layerView(try cloud.insert(record))
  }

  /// A version of a layer, with where its archive is.
  private static func layerView(_ record: Record) -> [String: Value] {
    var members = record.fields
    members["Content"] = [
      "Location": record["Code"]?["Location"] ?? "", "CodeSha256": record["CodeSha256"] ?? "",
      "CodeSize": record["CodeSize"] ?? 0,
    ]
    return members
  }
}
