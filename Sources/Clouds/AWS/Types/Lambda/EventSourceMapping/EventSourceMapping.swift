import AWSClient
import InfraModel

extension Lambda {
  /// What reads a queue or a stream and hands what is there to a function.
  ///
  /// Source: Lambda API Reference, CreateEventSourceMapping and UpdateEventSourceMapping, version 2015-03-31.
  static let eventSourceMapping = Handler("AWS::Lambda::EventSourceMapping", of: .lambda, id: "Id") {
    Create(
      "CreateEventSourceMapping", fixed + settings.map(field), outputs: ["Id": "UUID"], retries: [.permissions])
    // The call leaves what it is not given.
    Sets(properties: settings, uses: ["UpdateEventSourceMapping"]) { cloud, scope in
      let changed = settings.filter(scope.changed.contains)
      var input = cloud.input([id] + changed.map(field), scope)
      for name in changed where scope[name] == nil { input[member(name)] = standard(of: name, scope) }
      _ = try await cloud.change("UpdateEventSourceMapping", input, retries: [.permissions])
    }
    Tags(
      create: .map("Tags"), read: .call(Call("ListTags", [resource]), at: "Tags"),
      add: Call("TagResource", [resource, .tagMap()]), remove: Call("UntagResource", [resource, .tagKeys()]))
    Reads(
      "GetEventSourceMapping", [id],
      maps: [id, .field("FunctionName", as: "FunctionArn"), .field("KmsKeyArn", as: "KMSKeyArn")])
    Postprocess { properties, item, scope in
      properties["Enabled"] = .bool(!["Disabled", "Disabling"].contains(item["State"]))
      for (name, value) in empty where properties[name] == value { properties[name] = nil }
      // The same function may be named otherwise than by its ARN.
      if let declared = scope["FunctionName"], let running = properties["FunctionName"]?.string,
        FunctionName(declared.string ?? "") == FunctionName(running)
      {
        properties["FunctionName"] = declared
      }
    }
    Ready(
      "State", is: ["Enabled", "Disabled"], saying: "StateTransitionReason", every: 5, typically: 20,
      refusesMeanwhile: ["ResourceInUseException"])
    BeingDeleted("State", in: ["Deleting"])
    Deletes(
      "DeleteEventSourceMapping", [id], retries: [Retry(on: ["ResourceInUseException"], for: 300)], waits: true)
    Finds.code(["ListEventSourceMappings", "ListTags"]) { cloud, scope in
      var ours: [[String: Value]] = []
      // The function may have been deleted meanwhile.
      guard
        let listed = try await cloud.askIfPresent(
          "ListEventSourceMappings", cloud.input(["FunctionName", "EventSourceArn"], scope))
      else { return [] }
      for mapping in listed["EventSourceMappings"]?.list ?? [] {
        guard let id = mapping["UUID"], let arn = mapping["EventSourceMappingArn"],
          let tags = try await cloud.askIfPresent("ListTags", ["Resource": arn])?["Tags"],
          tags[Tags.operationKey]?.string == scope.operation
        else { continue }
        ours.append(["Id": id])
      }
      return ours
    }
    Traits(
      replacing: ["Queues", "Topics"],
      unremovable: [
        "AmazonManagedKafkaEventSourceConfig", "DocumentDBEventSourceConfig", "SelfManagedKafkaEventSourceConfig",
      ],
      comparisons: ["FunctionName": .nameOrIdentifier, "FilterCriteria.Filters.*.Pattern": .document],
      defaults: defaults, exclusive: [], identities: [["FunctionName", "EventSourceArn"]],
      renewed: ["Id": "the place in the stream, which begins where startingPosition says"])
  }

  private static let id = Field.field("Id", as: "UUID")

  private static let resource = Field.code(as: "Resource") { scope in
    scope["EventSourceMappingArn"] ?? .string(scope.arn("lambda", "event-source-mapping:\(scope.id.text)"))
  }

  private static let fixed: [Field] = [
    "EventSourceArn", "Queues", "SelfManagedEventSource", "StartingPosition", "StartingPositionTimestamp", "Topics",
  ]

  /// What can be changed, by the registry's names.
  private static let settings = [
    "AmazonManagedKafkaEventSourceConfig", "BatchSize", "BisectBatchOnFunctionError", "DestinationConfig",
    "DocumentDBEventSourceConfig", "Enabled", "FilterCriteria", "FunctionName", "FunctionResponseTypes", "KmsKeyArn",
    "LoggingConfig", "MaximumBatchingWindowInSeconds", "MaximumRecordAgeInSeconds", "MaximumRetryAttempts",
    "MetricsConfig", "ParallelizationFactor", "ProvisionedPollerConfig", "ScalingConfig",
    "SelfManagedKafkaEventSourceConfig", "SourceAccessConfigurations", "TumblingWindowInSeconds",
  ]

  private static func field(_ name: String) -> Field { .field(name, as: member(name)) }
  private static func member(_ name: String) -> String { name == "KmsKeyArn" ? "KMSKeyArn" : name }

  /// What Lambda has where nothing is declared, whatever is read.
  private static let defaults: [String: Value] = [
    "BisectBatchOnFunctionError": false, "Enabled": true, "MaximumBatchingWindowInSeconds": 0,
    "MaximumRecordAgeInSeconds": -1, "MaximumRetryAttempts": -1, "ParallelizationFactor": 1,
    "TumblingWindowInSeconds": 0,
  ]

  /// What takes a setting back that has no value of its own.
  private static let empty: [String: Value] = [
    "DestinationConfig": ["OnFailure": [:]], "FilterCriteria": [:], "FunctionResponseTypes": [], "KmsKeyArn": "",
    "LoggingConfig": [:], "MetricsConfig": ["Metrics": []], "ProvisionedPollerConfig": [:], "ScalingConfig": [:],
    "SourceAccessConfigurations": [],
  ]

  /// What takes a setting back.
  private static func standard(of name: String, _ scope: CallScope) -> Value? {
    if name == "BatchSize" { return EventSourceKind(scope.text("EventSourceArn")) == .queue ? 10 : 100 }
    return defaults[name] ?? empty[name]
  }
}

/// What a mapping reads, by the service in its ARN.
enum EventSourceKind {
  case queue, stream, broker

  init(_ arn: String) {
    switch ARNText(arn)?.service ?? "" {
    case "sqs": self = .queue
    case "kinesis", "dynamodb": self = .stream
    default: self = .broker
    }
  }
}

extension Retry {
  /// The function's role was made or permitted a moment ago.
  fileprivate static let permissions = Retry(
    on: ["InvalidParameterValueException"], saying: "cannot be assumed", "does not have permissions",
    "ensure the role can perform", "cannot access stream", for: 120)
}
