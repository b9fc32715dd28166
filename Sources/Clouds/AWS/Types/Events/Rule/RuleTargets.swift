import AWSClient
import InfraModel
import Provider

/// What a rule sends events to: put and removed by calls of its own, which report refused entries in their answers.
enum RuleTargets {
  static let rule = RulePlace.field(as: "Rule", of: "Name") { $0.name }
  static let bus = RulePlace.field(as: "EventBusName", of: "EventBusName") { $0.bus }

  /// How many targets a call takes.
  private static let most = 10

  /// Puts what is new or differs, then removes what is no longer declared and was declared before.
  @Sendable static func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let desired = scope["Targets"]?.list ?? []
    let before = scope.previous["Targets"]?.list ?? []
    try await put(desired.filter { !before.contains($0) }, cloud, scope)
    let kept = Set(desired.map { $0["Id"] })
    let gone = scope.removable("Targets").compactMap { $0["Id"] }.filter { !kept.contains($0) }
    let present = Set(before.map { $0["Id"] })
    try await remove(gone.filter(present.contains), cloud, scope)
  }

  /// Removes the known targets that are still there: a rule that has targets cannot be deleted.
  @Sendable static func remove(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let known = Set((scope["Targets"]?.list ?? []).map { $0["Id"] })
    guard !known.isEmpty else { return [:] }
    let answer = try await cloud.ask("ListTargetsByRule", cloud.input([rule, bus], scope))
    let present = (answer["Targets"]?.list ?? []).compactMap { $0["Id"] }
    try await remove(present.filter(known.contains), cloud, scope)
    return [:]
  }

  private static func put(_ targets: [Value], _ cloud: CloudCalls, _ scope: CallScope) async throws {
    for start in stride(from: 0, to: targets.count, by: most) {
      var part = scope
      part.properties["Targets"] = .list(Array(targets[start..<min(start + most, targets.count)]))
      let input = cloud.input([rule, bus, .field("Targets", as: "Targets", .each(target))], part)
      try await send("PutTargets", "Targets", input, cloud, retries: [.principals, Events.changing])
    }
  }

  private static func remove(_ ids: [Value], _ cloud: CloudCalls, _ scope: CallScope) async throws {
    for start in stride(from: 0, to: ids.count, by: most) {
      var input = cloud.input([rule, bus], scope)
      input["Ids"] = .list(Array(ids[start..<min(start + most, ids.count)]))
      try await send("RemoveTargets", "Ids", input, cloud, retries: [Events.changing])
    }
  }

  /// Sends some targets. Those that an answer refuses because of another change in progress are sent again.
  /// - Parameter member: Where the input has the targets, or their identifiers.
  private static func send(
    _ operation: String, _ member: String, _ input: [String: Value], _ cloud: CloudCalls, retries: [Retry]
  ) async throws(ProviderError) {
    var left = input
    try await cloud.wait(
      Pause(first: 1, longest: 10), "the targets were still being changed", limit: 60, call: "events \(operation)"
    ) { (_) throws(ProviderError) -> Void? in
      let answer = try await cloud.change(operation, left, retries: retries)
      let refused = answer["FailedEntries"]?.list ?? []
      guard let first = refused.first else { return () }
      if let other = refused.first(where: { $0["ErrorCode"] != "ConcurrentModificationException" }) {
        throw refusal(other, operation)
      }
      let ids = refused.compactMap { $0["TargetId"] }
      let again = (left[member]?.list ?? []).filter { ids.contains($0["Id"] ?? $0) }
      if again.isEmpty { throw refusal(first, operation) }
      left[member] = .list(again)
      cloud.progress("waiting: ConcurrentModificationException")
      return nil
    }
  }

  /// An entry that was refused is told in an answer, not as an error.
  private static func refusal(_ entry: Value, _ operation: String) -> ProviderError {
    let code = entry["ErrorCode"]?.string ?? ""
    let message = "target \(entry["TargetId"]?.string ?? ""): \(entry["ErrorMessage"]?.string ?? code)"
    return ProviderError(
      ProviderError.kind(of: code, message, .events), message, code: code, call: "events \(operation)")
  }

  /// The parameters of tasks of ECS have other names in the registry.
  static let target = ValueEncoding.object([
    "Id", "Arn", "RoleArn", "Input", "InputPath", "InputTransformer", "AppSyncParameters", "BatchParameters",
    "DeadLetterConfig", "HttpParameters", "KinesisParameters", "RedshiftDataParameters", "RetryPolicy",
    "RunCommandParameters", "SageMakerPipelineParameters", "SqsParameters",
    .field(
      "EcsParameters", as: "EcsParameters",
      .task(vpc: "AwsVpcConfiguration", strategies: "PlacementStrategies", tags: "TagList")),
  ])
}
