import AWSClient
import InfraModel
import Provider

/// Settings of a table that have calls of their own, or that it tells in another form.
enum TableSettings {
  /// A table without expiry has none to take away.
  @Sendable static func setExpiry(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let (before, after) = (scope.previous["TimeToLiveSpecification"], scope["TimeToLiveSpecification"])
    let isOn = after?["Enabled"] == true
    guard isOn || before?["Enabled"] == true, let name = (isOn ? after : before)?["AttributeName"] else { return }
    _ = try await cloud.change(
      "UpdateTimeToLive",
      [
        "TableName": .string(scope.text("TableName")),
        "TimeToLiveSpecification": ["Enabled": .bool(isOn), "AttributeName": name],
      ], retries: [DynamoDB.busy])
  }

  /// Where it is off the answer names no attribute, and the declared one says nothing.
  @Sendable static func expiry(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let answer = try await cloud.ask("DescribeTimeToLive", ["TableName": .string(scope.text("TableName"))])
    let told = answer["TimeToLiveDescription"]
    let isOn = told?["TimeToLiveStatus"]?.string?.hasPrefix("ENABL") == true
    guard isOn || scope["TimeToLiveSpecification"] != nil else { return [:] }
    let name = isOn ? told?["AttributeName"] : scope["TimeToLiveSpecification"]?["AttributeName"]
    return ["TimeToLiveSpecification": .compact(["Enabled": .bool(isOn), "AttributeName": name])]
  }

  @Sendable static func recovery(_ scope: CallScope) -> Value? {
    let declared = scope["PointInTimeRecoverySpecification"]
    let isOn = declared?["PointInTimeRecoveryEnabled"] == true
    return .compact([
      "PointInTimeRecoveryEnabled": .bool(isOn),
      "RecoveryPeriodInDays": isOn ? declared?["RecoveryPeriodInDays"] : .none,
    ])
  }

  static let recoveryForm = ValueEncoding.code(
    encode: { $0 },
    decode: { told in
      .compact([
        "PointInTimeRecoveryEnabled": .bool(told["PointInTimeRecoveryStatus"] == "ENABLED"),
        "RecoveryPeriodInDays": told["RecoveryPeriodInDays"],
      ])
    })

  /// - Parameter index: The name of an index; `nil` for the table itself.
  static func setInsights(
    _ wanted: Value?, of index: Value?, _ cloud: CloudCalls, _ scope: CallScope
  ) async throws(ProviderError) {
    let isOn = wanted?["Enabled"] == true
    var input: [String: Value] = [
      "TableName": .string(scope.text("TableName")), "ContributorInsightsAction": isOn ? "ENABLE" : "DISABLE",
    ]
    input["IndexName"] = index
    if isOn { input["ContributorInsightsMode"] = wanted?["Mode"] }
    _ = try await cloud.change("UpdateContributorInsights", input, retries: [DynamoDB.busy])
  }

  /// Only where they are declared: most tables have none.
  @Sendable static func insights(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    guard scope["ContributorInsightsSpecification"] != nil else { return [:] }
    let answer = try await cloud.ask("DescribeContributorInsights", ["TableName": .string(scope.text("TableName"))])
    let isOn = answer["ContributorInsightsStatus"]?.string?.hasPrefix("ENABL") == true
    return [
      "ContributorInsightsSpecification": .compact([
        "Enabled": .bool(isOn), "Mode": isOn ? answer["ContributorInsightsMode"] : .none,
      ])
    ]
  }

  /// What DescribeTable tells in summaries.
  @Sendable static func complete(_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) {
    let mode = item["BillingModeSummary"]?["BillingMode"] ?? "PROVISIONED"
    properties["BillingMode"] = mode
    properties["TableClass"] = item["TableClassSummary"]?["TableClass"] ?? "STANDARD"
    let isOnDemand = mode == "PAY_PER_REQUEST"
    if isOnDemand { properties["ProvisionedThroughput"] = nil }
    if let indexes = properties["GlobalSecondaryIndexes"]?.list {
      properties["GlobalSecondaryIndexes"] = .list(
        indexes.map { index in
          let declared = scope["GlobalSecondaryIndexes"]?.list?.first { $0["IndexName"] == index["IndexName"] }
          var index = index
          if isOnDemand { index = index.removing("ProvisionedThroughput") }
          if declared?["WarmThroughput"] == nil { index = index.removing("WarmThroughput") }
          // One call for each index would tell; what was declared is taken as done.
          if let insights = declared?["ContributorInsightsSpecification"] {
            index = index.setting("ContributorInsightsSpecification", to: insights)
          }
          return index
        })
    }
    let encryption = item["SSEDescription"]
    if let status = encryption?["Status"]?.string, status != "DISABLED", status != "DISABLING" {
      properties["SSESpecification"] = .compact([
        "SSEEnabled": true, "SSEType": encryption?["SSEType"], "KMSMasterKeyId": encryption?["KMSMasterKeyArn"],
      ])
    } else if scope["SSESpecification"] != nil {
      properties["SSESpecification"] = ["SSEEnabled": false]
    }
    guard item["StreamSpecification"]?["StreamEnabled"] == true else { return }
    properties["StreamArn"] = item["LatestStreamArn"]
    // No read tells the policy of a stream.
    properties["StreamSpecification"] = .compact([
      "StreamViewType": item["StreamSpecification"]?["StreamViewType"],
      "ResourcePolicy": scope["StreamSpecification"]?["ResourcePolicy"],
    ])
  }
}
