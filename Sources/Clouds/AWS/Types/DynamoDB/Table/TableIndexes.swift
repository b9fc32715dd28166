import AWSClient
import InfraModel
import Provider

/// What of a table UpdateTable does one at a time: indexes that come and go, and what table and indexes can take.
///
/// Source: API reference of DynamoDB, UpdateTable.
enum TableIndexes {
  static let properties = [
    "AttributeDefinitions", "BillingMode", "GlobalSecondaryIndexes", "OnDemandThroughput", "ProvisionedThroughput",
    "WarmThroughput",
  ]
  static let uses: [Use] = ["DescribeTable", "UpdateContributorInsights", "UpdateTable"]

  /// States that a table does not leave by itself.
  static let failures: Set<String> = ["ARCHIVED", "INACCESSIBLE_ENCRYPTION_CREDENTIALS"]

  /// An index as a call takes it.
  static func index(_ declared: Value) -> Value { declared.removing("ContributorInsightsSpecification") }

  static func isSettled(_ table: Value) -> Bool {
    table["TableStatus"] == "ACTIVE"
      && indexes(table).allSatisfy { ($0["IndexStatus"] ?? "ACTIVE") == "ACTIVE" }
      && ["ENABLED", "DISABLED", nil].contains(table["SSEDescription"]?["Status"]?.string)
  }

  /// Takes away indexes that are not wanted as they are, then sets what the table can take, then makes new indexes: what
  /// runs is looked at each time, so that what an earlier run has done is not done again.
  @Sendable static func set(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let wanted = scope["GlobalSecondaryIndexes"]?.list ?? []
    var table = try await settled(cloud, scope)
    let ours = Set(scope.removable("GlobalSecondaryIndexes").compactMap { $0["IndexName"]?.string })
    for running in indexes(table) {
      let name = running["IndexName"]
      let successor = wanted.first { $0["IndexName"] == name }
      if let successor, isSame(successor, running, table, scope) { continue }
      guard successor != nil || name?.string.map(ours.contains) == true else { continue }
      table = try await update(["GlobalSecondaryIndexUpdates": [["Delete": ["IndexName": name ?? ""]]]], cloud, scope)
    }
    let capacity = capacity(wanted, table, scope)
    if !capacity.isEmpty { table = try await update(capacity, cloud, scope) }
    for index in wanted where !indexes(table).contains(where: { $0["IndexName"] == index["IndexName"] }) {
      table = try await update(
        [
          "AttributeDefinitions": definitions(of: index, in: table, scope),
          "GlobalSecondaryIndexUpdates": [["Create": Self.index(index)]],
        ], cloud, scope)
    }
    for index in wanted {
      let before = scope.previous["GlobalSecondaryIndexes"]?.list?.first { $0["IndexName"] == index["IndexName"] }
      let insights = index["ContributorInsightsSpecification"]
      guard insights != before?["ContributorInsightsSpecification"] else { continue }
      try await TableSettings.setInsights(insights, of: index["IndexName"], cloud, scope)
    }
  }

  /// Whether an index can stay: it has the same keys, of the same types, and the same attributes.
  private static func isSame(_ wanted: Value, _ running: Value, _ table: Value, _ scope: CallScope) -> Bool {
    let names = (running["KeySchema"]?.list ?? []).compactMap { $0["AttributeName"] }
    let types = [table["AttributeDefinitions"], scope["AttributeDefinitions"]].map { definitions in
      names.map { name in definitions?.list?.first { $0["AttributeName"] == name }?["AttributeType"] }
    }
    return wanted["KeySchema"] == running["KeySchema"] && types[0] == types[1]
      && projection(wanted) == projection(running)
  }

  /// The definitions of the keys that the table has with one more index: a spare one is refused.
  private static func definitions(of index: Value, in table: Value, _ scope: CallScope) -> Value {
    let others = (table["LocalSecondaryIndexes"]?.list ?? []) + indexes(table)
    let keys = ([table, index] + others).flatMap { $0["KeySchema"]?.list ?? [] }.compactMap { $0["AttributeName"] }
    let declared = scope["AttributeDefinitions"]?.list ?? []
    return .list(declared.filter { keys.contains($0["AttributeName"] ?? .null) })
  }

  private static func projection(_ index: Value) -> [String] {
    let attributes = (index["Projection"]?["NonKeyAttributes"]?.list ?? []).compactMap(\.string)
    return [index["Projection"]?["ProjectionType"]?.string ?? ""] + attributes.sorted()
  }

  /// The members of an update that changes how the table is billed and what it and its indexes can take.
  private static func capacity(_ wanted: [Value], _ table: Value, _ scope: CallScope) -> [String: Value] {
    var input: [String: Value] = [:]
    let running = table["BillingModeSummary"]?["BillingMode"]?.string ?? "PROVISIONED"
    let mode = scope["BillingMode"]?.string ?? "PROVISIONED"
    if mode != running { input["BillingMode"] = .string(mode) }
    let limits = mode == "PROVISIONED" ? "ProvisionedThroughput" : "OnDemandThroughput"
    func change(_ declared: Value?, _ present: Value) -> [String: Value] {
      var change: [String: Value] = [:]
      if let wanted = limit(limits, declared?[limits], present[limits]) { change[limits] = wanted }
      if let warmth = declared?["WarmThroughput"], differs(warmth, present["WarmThroughput"]) {
        change["WarmThroughput"] = warmth
      }
      return change
    }
    input.merge(change(.object(scope.properties), table)) { $1 }
    let updates = indexes(table).compactMap { index -> Value? in
      guard let declared = wanted.first(where: { $0["IndexName"] == index["IndexName"] }) else { return nil }
      let members = change(declared, index)
      guard !members.isEmpty else { return nil }
      return ["Update": .object(members.merging(["IndexName": index["IndexName"] ?? ""]) { $1 })]
    }
    if !updates.isEmpty { input["GlobalSecondaryIndexUpdates"] = .list(updates) }
    return input
  }

  /// What a limit becomes; -1 takes one of a table on demand away.
  private static func limit(_ kind: String, _ declared: Value?, _ present: Value?) -> Value? {
    if let declared { return differs(declared, present) ? declared : Value?.none }
    guard kind == "OnDemandThroughput", let present = present?.object else { return nil }
    let limited = present.filter { ($0.value.wholeNumber ?? -1) > 0 }
    return limited.isEmpty ? Value?.none : .object(limited.mapValues { _ in -1 })
  }

  /// Whether what is declared is otherwise than what runs, which may have more.
  private static func differs(_ declared: Value, _ present: Value?) -> Bool {
    (declared.object ?? [:]).contains { $0.value.wholeNumber != present?[$0.key]?.wholeNumber }
  }

  private static func indexes(_ table: Value) -> [Value] { table["GlobalSecondaryIndexes"]?.list ?? [] }

  /// Changes the table and waits until it is done.
  /// - Returns: The table as it is then.
  static func update(
    _ members: [String: Value], _ cloud: CloudCalls, _ scope: CallScope
  ) async throws(ProviderError) -> Value {
    _ = try await cloud.change(
      "UpdateTable", members.merging(["TableName": .string(scope.text("TableName"))]) { $1 }, retries: [DynamoDB.busy])
    return try await settled(cloud, scope)
  }

  static func settled(_ cloud: CloudCalls, _ scope: CallScope) async throws(ProviderError) -> Value {
    try await cloud.wait(
      Pause(first: 2, longest: 20), "the table was still being changed", call: "dynamodb DescribeTable"
    ) { (_) throws(ProviderError) -> Value? in
      let table = try await cloud.ask("DescribeTable", ["TableName": .string(scope.text("TableName"))])["Table"] ?? [:]
      if isSettled(table) { return table }
      if let state = table["TableStatus"]?.string, failures.contains(state) {
        throw ProviderError(.failed, "AWS::DynamoDB::Table \(scope.id) is \(state)")
      }
      cloud.progress("waiting until the table and its indexes are active")
      return nil
    }
  }
}
