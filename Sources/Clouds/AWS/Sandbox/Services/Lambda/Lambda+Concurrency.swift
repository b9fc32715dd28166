internal import InfraModel

extension Lambda {
  /// Instances that are kept warm for a version or an alias.
  static let provisioned = Kind(
    "lambda.provisioned",
    missing: FaultForm(
      "ProvisionedConcurrencyConfigNotFoundException", "No Provisioned Concurrency Config found for this function")
  ) {
    $0.links = [Link("FunctionName", to: "lambda.function", onDelete: .cascade)]
  }

  /// Instances that may run at once in an account, and how many of them must stay unreserved.
  static let concurrency: Int64 = 1000
  private static let unreserved: Int64 = 100
  /// Seconds until provisioned instances are there.
  private static let warming = 90.0

  static let concurrencies = ServiceBehavior(
    "lambda", kinds: [provisioned],
    operations: [
      "PutFunctionConcurrency": Behavior { cloud, call throws(Fault) in
        let record = try function(cloud, call)
        let wanted = call.integer("ReservedConcurrentExecutions") ?? 0
        let others = reserved(cloud, call) - (record["Reserved"]?.integer ?? 0)
        if concurrency - others - wanted < unreserved {
          throw invalid(
            "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below "
              + "its minimum value of [\(unreserved)].")
        }
        try cloud.change(record) { $0["Reserved"] = .integer(wanted) }
        return ["ReservedConcurrentExecutions": .integer(wanted)]
      },
      "GetFunctionConcurrency": Behavior { cloud, call throws(Fault) in
        try function(cloud, call)["Reserved"].map { ["ReservedConcurrentExecutions": $0] } ?? [:]
      },
      "DeleteFunctionConcurrency": Behavior { cloud, call throws(Fault) in
        try cloud.change(try function(cloud, call)) { $0["Reserved"] = nil }
        return [:]
      },
      "PutProvisionedConcurrencyConfig": Behavior(provision),
      "GetProvisionedConcurrencyConfig": Behavior { cloud, call throws(Fault) in
        _ = try target(cloud, call)
        return try cloud.get(provisioned, try Name(call).key, call).fields
      },
      "DeleteProvisionedConcurrencyConfig": Behavior { cloud, call throws(Fault) in
        _ = try target(cloud, call)
        dropProvisioned(try Name(call).key, &cloud, call)
        return [:]
      },
      "ListProvisionedConcurrencyConfigs": Behavior { cloud, call throws(Fault) in
        let found = cloud.referrers(of: try function(cloud, call), provisioned)
        return ["ProvisionedConcurrencyConfigs": .list(found.map { .object($0.fields) })]
      },
    ])

  /// What functions have reserved.
  static func reserved(_ cloud: Cloud, _ call: Call) -> Int64 {
    cloud.list(function, in: call.region).reduce(0) { $0 + ($1["Reserved"]?.integer ?? 0) }
  }

  @Sendable private static func provision(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try Name(call)
    let record = try target(cloud, call)
    let wanted = call.integer("ProvisionedConcurrentExecutions") ?? 0
    if name.isLatest || record["FunctionVersion"] == "$LATEST" {
      throw invalid("Provisioned Concurrency Configs cannot be applied to unpublished function versions.")
    }
    if let reserved = try function(cloud, call)["Reserved"]?.integer, wanted > reserved {
      throw invalid(
        "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function")
    }
    dropProvisioned(name.key, &cloud, call)
    let fields: [String: Value] = [
      "FunctionName": .string(name.function), "FunctionArn": .string(name.arn(call)),
      "RequestedProvisionedConcurrentExecutions": .integer(wanted), "LastModified": time(call),
    ]
    return try cloud.create(provisioned, named: name.key, call, fields) { warm(&$0, call) }.fields
  }

  private static func warm(_ record: inout Record, _ call: Call) {
    record["Status"] = "IN_PROGRESS"
    record["AllocatedProvisionedConcurrentExecutions"] = 0
    record["AvailableProvisionedConcurrentExecutions"] = 0
    let wanted = record["RequestedProvisionedConcurrentExecutions"] ?? 0
    record.stays()
    record.becomes(
      [
        "Status": "READY", "AllocatedProvisionedConcurrentExecutions": wanted,
        "AvailableProvisionedConcurrentExecutions": wanted,
      ], at: call.after(warming))
  }

  /// Instances follow an alias to another version.
  static func provisionAnew(_ key: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    guard let record = cloud.find(provisioned, key, in: call.region) else { return }
    try cloud.change(record) { warm(&$0, call) }
  }

  static func dropProvisioned(_ key: String, _ cloud: inout Cloud, _ call: Call) {
    if let record = cloud.find(provisioned, key, in: call.region) { cloud.erase(record) }
  }
}
