import AWSClient
import InfraModel
import Provider
import Planner

/// Where a table's changes go: its stream, and a stream of Kinesis.
enum TableStream {
  static let uses: [Use] = ["DeleteResourcePolicy", "DescribeTable", "PutResourcePolicy", "UpdateTable"]
  static let kinesisUses: [Use] = [
    "DescribeKinesisStreamingDestination", "DisableKinesisStreamingDestination", "EnableKinesisStreamingDestination",
    "UpdateKinesisStreamingDestination",
  ]

  static func specification(_ declared: Value) -> Value {
    ["StreamEnabled": true, "StreamViewType": declared["StreamViewType"] ?? .null]
  }

  /// A stream shows one view as long as it lives, so that another view is another stream.
  @Sendable static func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let wanted = scope["StreamSpecification"]
    var table = try await TableIndexes.settled(cloud, scope)
    let view = table["StreamSpecification"]?["StreamViewType"]
    if view != nil, view != wanted?["StreamViewType"] {
      table = try await TableIndexes.update(["StreamSpecification": ["StreamEnabled": false]], cloud, scope)
    }
    if let wanted, table["StreamSpecification"]?["StreamViewType"] == nil {
      table = try await TableIndexes.update(["StreamSpecification": specification(wanted)], cloud, scope)
    }
    let policy = wanted?["ResourcePolicy"]?["PolicyDocument"]
    guard policy != scope.previous["StreamSpecification"]?["ResourcePolicy"]?["PolicyDocument"],
      let arn = table["LatestStreamArn"]
    else { return }
    if let policy {
      let text = policy.string ?? JSON.canonicalText(policy)
      _ = try await cloud.change("PutResourcePolicy", ["ResourceArn": arn, "Policy": .string(text)])
    } else if wanted != nil {
      _ = try await cloud.change("DeleteResourcePolicy", ["ResourceArn": arn])
    }
  }

  @Sendable static func setKinesis(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let (before, after) = (scope.previous["KinesisStreamSpecification"], scope["KinesisStreamSpecification"])
    let named: [String: Value] = ["TableName": .string(scope.text("TableName"))]
    func configuration(_ member: String) -> [String: Value] {
      after?["ApproximateCreationDateTimePrecision"].map {
        [member: ["ApproximateCreationDateTimePrecision": $0]]
      } ?? [:]
    }
    func call(_ operation: String, _ stream: Value, _ more: [String: Value] = [:]) async throws(ProviderError) {
      _ = try await cloud.change(
        operation, named.merging(["StreamArn": stream]) { $1 }.merging(more) { $1 }, retries: [DynamoDB.busy])
      try await reach(cloud, named)
    }
    if let stream = before?["StreamArn"], stream != after?["StreamArn"] {
      try await call("DisableKinesisStreamingDestination", stream)
    }
    guard let stream = after?["StreamArn"] else { return }
    if stream == before?["StreamArn"] {
      try await call(
        "UpdateKinesisStreamingDestination", stream, configuration("UpdateKinesisStreamingConfiguration"))
    } else {
      try await call(
        "EnableKinesisStreamingDestination", stream, configuration("EnableKinesisStreamingConfiguration"))
    }
  }

  /// Waits until no destination is between two states.
  private static func reach(_ cloud: CloudCalls, _ named: [String: Value]) async throws(ProviderError) {
    try await cloud.wait(
      Pause(first: 2, longest: 20), "the Kinesis stream was not reached"
    ) { (_) throws(ProviderError) -> Void? in
      let found = try await destinations(cloud, named)
      if let failed = found.first(where: { $0["DestinationStatus"] == "ENABLE_FAILED" }) {
        let words = failed["DestinationStatusDescription"]?.string ?? "no reason was given"
        throw ProviderError(.failed, "the Kinesis stream cannot be reached: \(words)")
      }
      let settled = found.allSatisfy { ["ACTIVE", "DISABLED"].contains($0["DestinationStatus"]?.string ?? "") }
      return settled ? () : nil
    }
  }

  private static func destinations(
    _ cloud: CloudCalls, _ named: [String: Value]
  ) async throws(ProviderError) -> [Value] {
    try await cloud.ask("DescribeKinesisStreamingDestination", named)["KinesisDataStreamDestinations"]?.list ?? []
  }

  /// Only where one is declared: most tables have none.
  @Sendable static func kinesis(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    guard scope["KinesisStreamSpecification"] != nil else { return [:] }
    let found = try await destinations(cloud, ["TableName": .string(scope.text("TableName"))])
    let active = found.first { ["ACTIVE", "ENABLING", "UPDATING"].contains($0["DestinationStatus"]?.string ?? "") }
    guard let active else { return [:] }
    let precision = active["ApproximateCreationDateTimePrecision"]
    return [
      "KinesisStreamSpecification": .compact([
        "StreamArn": active["StreamArn"], "ApproximateCreationDateTimePrecision": precision,
      ])
    ]
  }
}
