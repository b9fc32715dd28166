internal import AWSClient
internal import InfraModel

extension DynamoDB {
  @Sendable static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try call.required("TableName")
    guard let keys = call["KeySchema"]?.list else { throw call.missing("keySchema") }
    try checkAttributes(
      call.list("AttributeDefinitions"), keys, call.list("GlobalSecondaryIndexes") + call.list("LocalSecondaryIndexes"))
    let isOnDemand = call.string("BillingMode") == "PAY_PER_REQUEST"
    try checkThroughput(call.list("GlobalSecondaryIndexes"), isOnDemand: isOnDemand)
    if isOnDemand == (call["ProvisionedThroughput"] != nil) {
      throw invalid(
        isOnDemand
          ? "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"
          : "No provisioned throughput specified for the table")
    }
    var record = cloud.new(
      table, named: name, call,
      [
        "AttributeDefinitions": call["AttributeDefinitions"] ?? [], "KeySchema": .list(keys),
        "TableStatus": "CREATING", "CreationDateTime": .number(call.now),
        "ProvisionedThroughput": throughput(call["ProvisionedThroughput"]), "TableSizeBytes": 0, "ItemCount": 0,
        "TableId": .string(cloud.identifier(.uuid)),
        "DeletionProtectionEnabled": call["DeletionProtectionEnabled"] ?? false,
      ], tags: call.tags())
    if isOnDemand {
      record["BillingModeSummary"] = [
        "BillingMode": "PAY_PER_REQUEST", "LastUpdateToPayPerRequestDateTime": .number(call.now),
      ]
      record["OnDemandThroughput"] = call["OnDemandThroughput"]
    }
    record["WarmThroughput"] = warm(call["WarmThroughput"], isOnDemand, call["ProvisionedThroughput"])
    if let type = call["TableClass"] { record["TableClassSummary"] = ["TableClass": type] }
    for kind in ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"] {
      let indexes = call.list(kind).map { index($0, of: record, isGlobal: kind.hasPrefix("Global")) }
      if !indexes.isEmpty { record[kind] = .list(indexes) }
    }
    stream(call["StreamSpecification"], &record, call)
    try encrypt(call["SSESpecification"], &record, &cloud, call)
    if let policy = call["ResourcePolicy"] { record["ResourcePolicy"] = policy }
    record.becomes(["TableStatus": "ACTIVE"], at: call.after(10))
    return ["TableDescription": .object(try cloud.insert(record).fields)]
  }

  @Sendable static func update(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let before = try named(cloud, call)
    guard before["TableStatus"] == "ACTIVE" else {
      throw Fault(
        "ResourceInUseException",
        "Attempt to change a resource which is still in use: Table is being updated: \(before.id)")
    }
    var record = before
    if let attributes = call["AttributeDefinitions"] { record["AttributeDefinitions"] = attributes }
    if let isProtected = call["DeletionProtectionEnabled"] { record["DeletionProtectionEnabled"] = isProtected }
    if let type = call["TableClass"] {
      record["TableClassSummary"] = ["TableClass": type, "LastUpdateDateTime": .number(call.now)]
    }
    let mode = call.string("BillingMode") ?? record["BillingModeSummary"]?["BillingMode"]?.string ?? "PROVISIONED"
    if call["BillingMode"] != nil, mode == "PROVISIONED", call["ProvisionedThroughput"] == nil {
      throw invalid(
        "One or more parameter values were invalid: ProvisionedThroughput must be specified when BillingMode is PROVISIONED"
      )
    }
    if mode == "PAY_PER_REQUEST", call["ProvisionedThroughput"] != nil {
      throw invalid(
        "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"
      )
    }
    if call["BillingMode"] != nil {
      record["BillingModeSummary"] = [
        "BillingMode": .string(mode), "LastUpdateToPayPerRequestDateTime": .number(call.now),
      ]
      if mode == "PAY_PER_REQUEST" { record["ProvisionedThroughput"] = throughput(nil) }
    }
    if let wanted = call["ProvisionedThroughput"] {
      if call["BillingMode"] == nil, same(record["ProvisionedThroughput"], wanted) {
        throw invalid(
          "The provisioned throughput for the table will not change. The requested value equals the current value.")
      }
      record["ProvisionedThroughput"] = throughput(wanted)
    }
    if let wanted = call["OnDemandThroughput"] {
      record["OnDemandThroughput"] = limits(record["OnDemandThroughput"], wanted)
    }
    if let wanted = call["WarmThroughput"] { record["WarmThroughput"] = wanted.setting("Status", to: "ACTIVE") }
    if let wanted = call["StreamSpecification"] {
      if (wanted["StreamEnabled"] == true) == (record["StreamSpecification"] != nil) {
        throw invalid(
          "Table \(wanted["StreamEnabled"] == true ? "already has an enabled" : "does not have an enabled") stream: TableName: \(record.id)"
        )
      }
      stream(wanted, &record, call)
    }
    try encrypt(call["SSESpecification"], &record, &cloud, call)
    record["TableStatus"] = "UPDATING"
    record.becomes(["TableStatus": "ACTIVE"], at: call.after(10))
    try changeIndexes(of: &record, isProvisioned: call["BillingMode"] != nil && mode == "PROVISIONED", call)
    let after = record
    let changed = try cloud.change(before) { $0 = after }
    return ["TableDescription": .object(changed.fields)]
  }

  static func throughput(_ wanted: Value?) -> Value {
    [
      "NumberOfDecreasesToday": 0, "ReadCapacityUnits": wanted?["ReadCapacityUnits"] ?? 0,
      "WriteCapacityUnits": wanted?["WriteCapacityUnits"] ?? 0,
    ]
  }

  /// A limit of -1 is none.
  static func limits(_ present: Value?, _ wanted: Value) -> Value? {
    let all = (present?.object ?? [:]).merging(wanted.object ?? [:]) { $1 }.filter { ($0.value.integer ?? -1) > 0 }
    return all.isEmpty ? Value?.none : .object(all)
  }

  private static func same(_ present: Value?, _ wanted: Value) -> Bool {
    ["ReadCapacityUnits", "WriteCapacityUnits"].allSatisfy { present?[$0] == wanted[$0] }
  }

  /// What a table can take at once: 12,000 reads and 4,000 writes on demand, or what is provisioned.
  static func warm(_ wanted: Value?, _ isOnDemand: Bool, _ provisioned: Value?) -> Value {
    let standard: Value =
      isOnDemand
      ? ["ReadUnitsPerSecond": 12_000, "WriteUnitsPerSecond": 4_000]
      : [
        "ReadUnitsPerSecond": provisioned?["ReadCapacityUnits"] ?? 0,
        "WriteUnitsPerSecond": provisioned?["WriteCapacityUnits"] ?? 0,
      ]
    return standard.merging(wanted).setting("Status", to: "ACTIVE")
  }

  private static func stream(_ wanted: Value?, _ record: inout Record, _ call: Call) {
    guard let wanted else { return }
    if wanted["StreamEnabled"] == true {
      let label = String(ServerWire.isoTime(call.now.rounded(.down)).dropLast()) + ".000"
      record["StreamSpecification"] = wanted
      record["LatestStreamLabel"] = .string(label)
      record["LatestStreamArn"] = .string("\(record.arn ?? "")/stream/\(label)")
    } else {
      record["StreamSpecification"] = nil
    }
  }

  private static func encrypt(
    _ wanted: Value?, _ record: inout Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    guard let wanted else { return }
    guard wanted["Enabled"] == true else {
      record["SSEDescription"] = nil
      return
    }
    let name = wanted["KMSMasterKeyId"]?.string ?? "alias/aws/dynamodb"
    guard let key = try KMS.arn(of: name, &cloud, call) else {
      throw invalid("One or more parameter values were invalid: KMS key \(name) is not found")
    }
    record["SSEDescription"] = ["Status": "ENABLED", "SSEType": "KMS", "KMSMasterKeyArn": .string(key)]
  }

  /// Every key has a definition, and every definition is a key's.
  static func checkAttributes(_ defined: [Value], _ keys: [Value], _ indexes: [Value]) throws(Fault) {
    let used = Set((keys + indexes.flatMap { $0["KeySchema"]?.list ?? [] }).compactMap { $0["AttributeName"]?.string })
    let known = Set(defined.compactMap { $0["AttributeName"]?.string })
    guard used.isSubset(of: known) else {
      throw invalid(
        "One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [\(used.sorted().joined(separator: ", "))], AttributeDefinitions: [\(known.sorted().joined(separator: ", "))]"
      )
    }
    guard known == used else {
      throw invalid(
        "One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"
      )
    }
  }
}
