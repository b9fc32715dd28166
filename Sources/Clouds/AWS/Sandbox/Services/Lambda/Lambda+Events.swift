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
      "UpdateEventSourceMapping": Behavior(updateMapping),
      "DeleteEventSourceMapping": Behavior { cloud, call throws(Fault) in
        let record = try settledMapping(cloud, call)
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
