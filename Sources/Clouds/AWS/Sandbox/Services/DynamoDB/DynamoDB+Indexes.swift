internal import InfraModel

/// Global secondary indexes come and go one at a time: a new one is filled for a minute, during which no other can come or go.
///
/// Source: Amazon DynamoDB API Reference, UpdateTable.
extension DynamoDB {
  /// - Parameter isProvisioned: Whether the table becomes a provisioned one, so that each index must say what it can take.
  static func changeIndexes(of record: inout Record, isProvisioned: Bool, _ call: Call) throws(Fault) {
    let changes = call.list("GlobalSecondaryIndexUpdates")
    var indexes = record["GlobalSecondaryIndexes"]?.list ?? []
    for change in changes {
      guard let update = change["Update"] else { continue }
      indexes = try updated(indexes, update)
    }
    if call["BillingMode"] == "PAY_PER_REQUEST" {
      indexes = indexes.map { $0.setting("ProvisionedThroughput", to: throughput(nil)) }
    }
    if isProvisioned { try checkThroughput(indexes, isOnDemand: false) }
    record["GlobalSecondaryIndexes"] = indexes.isEmpty ? Value?.none : .list(indexes)
    let (made, gone) = (changes.compactMap { $0["Create"] }, changes.compactMap { $0["Delete"]?["IndexName"] })
    guard !made.isEmpty || !gone.isEmpty else { return }
    guard made.count + gone.count == 1, indexes.allSatisfy({ $0["IndexStatus"] == "ACTIVE" }) else {
      throw Fault(
        "LimitExceededException",
        "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table", status: 400
      )
    }
    for wanted in made { try make(wanted, of: &record, indexes, call) }
    for name in gone { try remove(name, of: &record, indexes, call) }
  }

  private static func updated(_ indexes: [Value], _ update: Value) throws(Fault) -> [Value] {
    let name = update["IndexName"] ?? ""
    guard let place = indexes.firstIndex(where: { $0["IndexName"] == name }) else { throw missing(name) }
    guard indexes[place]["IndexStatus"] == "ACTIVE" else {
      throw Fault(
        "ResourceInUseException",
        "Attempt to change a resource which is still in use: Index is being updated: \(name.string ?? "")")
    }
    var index = indexes[place]
    if let wanted = update["ProvisionedThroughput"] {
      index = index.setting("ProvisionedThroughput", to: throughput(wanted))
    }
    if let wanted = update["OnDemandThroughput"] {
      index = index.setting("OnDemandThroughput", to: limits(index["OnDemandThroughput"], wanted) ?? .null)
    }
    if let wanted = update["WarmThroughput"] {
      index = index.setting("WarmThroughput", to: wanted.setting("Status", to: "ACTIVE"))
    }
    return indexes.enumerated().map { $0.offset == place ? index : $0.element }
  }

  private static func make(
    _ wanted: Value, of record: inout Record, _ indexes: [Value], _ call: Call
  ) throws(Fault) {
    if indexes.contains(where: { $0["IndexName"] == wanted["IndexName"] }) {
      throw invalid("Attempting to create an index which already exists")
    }
    let all = indexes + [index(wanted, of: record, isGlobal: true)]
    try checkAttributes(
      record["AttributeDefinitions"]?.list ?? [], record["KeySchema"]?.list ?? [],
      all + (record["LocalSecondaryIndexes"]?.list ?? []))
    record["GlobalSecondaryIndexes"] = .list(
      indexes + [all[indexes.count].setting("IndexStatus", to: "CREATING").setting("Backfilling", to: true)])
    record.becomes(["GlobalSecondaryIndexes": .list(all)], at: call.after(60))
  }

  /// What only the index was keyed by is defined no longer.
  private static func remove(
    _ name: Value, of record: inout Record, _ indexes: [Value], _ call: Call
  ) throws(Fault) {
    guard indexes.contains(where: { $0["IndexName"] == name }) else { throw missing(name) }
    let left = indexes.filter { $0["IndexName"] != name }
    let schemas = [record["KeySchema"]] + (left + (record["LocalSecondaryIndexes"]?.list ?? [])).map { $0["KeySchema"] }
    let used = schemas.flatMap { $0?.list ?? [] }.compactMap { $0["AttributeName"] }
    let defined = (record["AttributeDefinitions"]?.list ?? []).filter { used.contains($0["AttributeName"] ?? .null) }
    record["GlobalSecondaryIndexes"] = .list(
      indexes.map { $0["IndexName"] == name ? $0.setting("IndexStatus", to: "DELETING") : $0 })
    record.becomes(
      ["GlobalSecondaryIndexes": left.isEmpty ? Value.null : .list(left), "AttributeDefinitions": .list(defined)],
      at: call.after(30))
  }

  /// What can be taken is said of every index where it is provisioned, and of none on demand.
  static func checkThroughput(_ indexes: [Value], isOnDemand: Bool) throws(Fault) {
    for index in indexes {
      let isGiven = (index["ProvisionedThroughput"]?["ReadCapacityUnits"]?.integer ?? 0) > 0
      guard isGiven == isOnDemand else { continue }
      let name = index["IndexName"]?.string ?? ""
      throw invalid(
        isOnDemand
          ? "One or more parameter values were invalid: ProvisionedThroughput should not be specified for index: \(name) when BillingMode is PAY_PER_REQUEST"
          : "One or more parameter values were invalid: ProvisionedThroughput must be specified for index: \(name)")
    }
  }

  private static func missing(_ name: Value) -> Fault {
    Fault("ResourceNotFoundException", "Requested resource not found: Index: \(name.string ?? "") not found")
  }

  static func index(_ given: Value, of table: Record, isGlobal: Bool) -> Value {
    let name = given["IndexName"]?.string ?? ""
    var members = given.object ?? [:]
    members["IndexArn"] = .string("\(table.arn ?? "")/index/\(name)")
    members["IndexSizeBytes"] = 0
    members["ItemCount"] = 0
    if isGlobal {
      members["IndexStatus"] = "ACTIVE"
      members["ProvisionedThroughput"] = throughput(given["ProvisionedThroughput"])
      members["WarmThroughput"] = warm(
        given["WarmThroughput"], given["ProvisionedThroughput"] == nil, given["ProvisionedThroughput"])
    }
    return .object(members)
  }
}
