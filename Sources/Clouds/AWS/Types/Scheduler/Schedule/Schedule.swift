import AWSClient
import InfraModel

extension Scheduler {
  /// A one-time or recurring invocation. Its name is unique in its group; the registry has no tags for it.
  ///
  /// Source: EventBridge Scheduler API Reference, CreateSchedule and UpdateSchedule, version 2021-06-30.
  static let schedule = Handler("AWS::Scheduler::Schedule", of: .scheduler, id: "Name") {
    Create(
      "CreateSchedule", everything, name: Create.Name("Name", longest: 64), retries: [unassumed, inconsistent])
    // "UpdateSchedule uses all values, including empty values, specified in the request and overrides the existing
    // schedule with the new values."
    Sets(
      properties: settings.compactMap(\.property), by: "UpdateSchedule", everything, retries: [unassumed, inconsistent])
    Reads(
      uses: ["GetSchedule", "ListSchedules"],
      maps: [
        .field("StartDate", as: "StartDate", .time), .field("EndDate", as: "EndDate", .time),
        .field("Target", as: "Target", ScheduleTarget.encoding),
      ]
    ) { cloud, scope in
      let name = scope["Name"] ?? .string(scope.id.text)
      var group = scope["GroupName"]
      // One that is taken over is known by its name alone.
      if group == nil, scope["Arn"] == nil {
        let listed = try await cloud.ask("ListSchedules", ["NamePrefix": name])
        let named = (listed["Schedules"]?.list ?? []).filter { $0["Name"] == name }
        if named.count == 1 { group = named[0]["GroupName"] }
      }
      var input: [String: Value] = ["Name": name]
      input["GroupName"] = group
      return try await cloud.askIfPresent("GetSchedule", input).map(Value.object)
    }
    Deletes("DeleteSchedule", ["Name", "GroupName", .token()], retries: [inconsistent])
    Finds.identity(same: ["GroupName", "ScheduleExpression"])
    Traits(
      replacing: ["GroupName"],
      comparisons: [
        "StartDate": .form(.time), "EndDate": .form(.time), "Target.Input": .document, "KmsKeyArn": .nameOrIdentifier,
      ],
      defaults: ["GroupName": "default", "State": "ENABLED", "ScheduleExpressionTimezone": "UTC"], exclusive: [],
      identities: [["GroupName", "Name"]], identifierDerived: true)
  }

  /// The role was made a moment ago.
  private static let unassumed = Retry(
    on: ["ValidationException"], saying: "to assume the role", for: 120)

  private static let settings: [Field] = [
    "Description", .field("EndDate", as: "EndDate", .time), "FlexibleTimeWindow", "KmsKeyArn", "ScheduleExpression",
    "ScheduleExpressionTimezone", .field("StartDate", as: "StartDate", .time), "State",
    .field("Target", as: "Target", ScheduleTarget.encoding),
  ]

  private static let everything: [Field] = ["Name", "GroupName", .token()] + settings
}

/// What a schedule invokes.
enum ScheduleTarget {
  static let encoding = ValueEncoding.object([
    "Arn", "RoleArn", "DeadLetterConfig", "EventBridgeParameters", "Input", "KinesisParameters", "RetryPolicy",
    "SageMakerPipelineParameters", "SqsParameters",
    .field(
      "EcsParameters", as: "EcsParameters",
      .task(vpc: "AwsvpcConfiguration", strategies: "PlacementStrategy", tags: "Tags")),
  ])
}
