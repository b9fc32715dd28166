internal import InfraModel

/// Amazon DynamoDB: tables, their indexes and settings, and single items by their keys.
///
/// Source: Amazon DynamoDB API Reference, version 2012-08-10.
enum DynamoDB {
  static let table = Kind(
    "dynamodb.table",
    missing: FaultForm("ResourceNotFoundException", "Requested resource not found: Table: {id} not found"),
    exists: FaultForm("ResourceInUseException", "Table already exists: {id}")
  ) {
    $0.idField = "TableName"
    $0.arn = "arn:{partition}:dynamodb:{region}:{account}:table/{id}"
    $0.arnField = "TableArn"
    $0.quota = Kind.Quota(
      2500, FaultForm("LimitExceededException", "Subscriber limit exceeded: 2500 tables in the account and region"))
  }

  private static let noResource = FaultForm(
    "ResourceNotFoundException", "Requested resource not found: ResourceArn: {id} not found")

  static let tables = ServiceBehavior(
    "dynamodb", kinds: [table],
    operations: [
      "CreateTable": Behavior(create),
      "DescribeTable": Behavior { cloud, call throws(Fault) in
        ["Table": .object(try named(cloud, call).fields)]
      },
      "ListTables": Behavior { cloud, call throws(Fault) in
        ["TableNames": .list(cloud.list(table, in: call.region, prefix: "").map { .string($0.id) })]
      },
      "UpdateTable": Behavior(update),
      "DeleteTable": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        if record["DeletionProtectionEnabled"] == true {
          throw invalid(
            "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first."
          )
        }
        guard record["TableStatus"] == "ACTIVE" else { throw busy(record) }
        let gone = call.after(10)
        let changed = try cloud.delete(record, showing: ["TableStatus": "DELETING"], at: gone)
        return ["TableDescription": .object(changed.fields)]
      },
      "DescribeTimeToLive": Behavior { cloud, call throws(Fault) in
        ["TimeToLiveDescription": try named(cloud, call)["TimeToLive"] ?? ["TimeToLiveStatus": "DISABLED"]]
      },
      "UpdateTimeToLive": Behavior { cloud, call throws(Fault) in
        let wanted = call["TimeToLiveSpecification"] ?? [:]
        let isOn = wanted["Enabled"] == true
        let record = try named(cloud, call)
        if isOn == (record["TimeToLive"]?["TimeToLiveStatus"]?.string ?? "DISABLED").hasPrefix("ENABL") {
          throw invalid("TimeToLive is already \(isOn ? "enabled" : "disabled")")
        }
        try cloud.change(record) { record in
          record["TimeToLive"] =
            isOn
            ? ["TimeToLiveStatus": "ENABLED", "AttributeName": wanted["AttributeName"] ?? ""]
            : ["TimeToLiveStatus": "DISABLED"]
        }
        return ["TimeToLiveSpecification": wanted]
      },
      "DescribeContinuousBackups": Behavior { cloud, call throws(Fault) in
        ["ContinuousBackupsDescription": continuousBackups(try named(cloud, call), call)]
      },
      "UpdateContinuousBackups": Behavior { cloud, call throws(Fault) in
        let wanted = call["PointInTimeRecoverySpecification"] ?? [:]
        let changed = try cloud.change(try named(cloud, call)) { record in
          let isOn = wanted["PointInTimeRecoveryEnabled"] == true
          if isOn {
            record["RecoverableSince"] = record["RecoverableSince"] ?? .number(call.now)
            record["RecoveryPeriod"] = wanted["RecoveryPeriodInDays"] ?? record["RecoveryPeriod"] ?? 35
          } else {
            record["RecoverableSince"] = nil
            record["RecoveryPeriod"] = nil
          }
        }
        return ["ContinuousBackupsDescription": continuousBackups(changed, call)]
      },
      "DescribeLimits": Behavior { _, _ throws(Fault) in
        [
          "AccountMaxReadCapacityUnits": 80_000, "AccountMaxWriteCapacityUnits": 80_000,
          "TableMaxReadCapacityUnits": 40_000, "TableMaxWriteCapacityUnits": 40_000,
        ]
      },
      "DescribeEndpoints": Behavior { _, call throws(Fault) in
        [
          "Endpoints": [
            ["Address": .string("dynamodb.\(call.region).amazonaws.com"), "CachePeriodInMinutes": 1440]
          ]
        ]
      },
      "PutResourcePolicy": Behavior { cloud, call throws(Fault) in
        let revision = cloud.random("0123456789", 13)
        try cloud.change(try resource(cloud, call)) { record in
          record["ResourcePolicy"] = call["Policy"]
          record["RevisionId"] = .string(revision)
        }
        return ["RevisionId": .string(revision)]
      },
      "GetResourcePolicy": Behavior { cloud, call throws(Fault) in
        let record = try resource(cloud, call)
        guard let policy = record["ResourcePolicy"] else { throw noPolicy(record) }
        return ["Policy": policy, "RevisionId": record["RevisionId"] ?? ""]
      },
      "DeleteResourcePolicy": Behavior { cloud, call throws(Fault) in
        let record = try resource(cloud, call)
        try cloud.change(record) { $0["ResourcePolicy"] = nil }
        return ["RevisionId": record["RevisionId"] ?? ""]
      },
      "TagResource": .tag(.arn("ResourceArn", noResource)),
      "UntagResource": .untag(.arn("ResourceArn", noResource)),
      "ListTagsOfResource": .listTags(.arn("ResourceArn", noResource), as: .list()),
    ])

  static func invalid(_ message: String) -> Fault { Fault("ValidationException", message, status: 400) }

  private static func busy(_ record: Record) -> Fault {
    Fault(
      "ResourceInUseException",
      "Attempt to change a resource which is still in use: Table is being changed: \(record.id)")
  }

  private static func noPolicy(_ record: Record) -> Fault {
    Fault(
      "PolicyNotFoundException", "Resource-based policy not found for the provided ResourceArn: \(record.arn ?? "")",
      status: 400)
  }

  /// The table of a call, by its name or its ARN.
  static func named(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let name = try call.required("TableName")
    if name.hasPrefix("arn:"), let found = cloud.find(arn: name) { return found }
    return try cloud.get(table, name, call)
  }

  private static func resource(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let arn = try call.required("ResourceArn")
    guard let found = cloud.find(arn: arn) else { throw noResource.fault(arn) }
    return found
  }

  private static func continuousBackups(_ record: Record, _ call: Call) -> Value {
    guard let since = record["RecoverableSince"] else {
      return [
        "ContinuousBackupsStatus": "ENABLED",
        "PointInTimeRecoveryDescription": ["PointInTimeRecoveryStatus": "DISABLED"],
      ]
    }
    return [
      "ContinuousBackupsStatus": "ENABLED",
      "PointInTimeRecoveryDescription": [
        "PointInTimeRecoveryStatus": "ENABLED", "RecoveryPeriodInDays": record["RecoveryPeriod"] ?? 35,
        "EarliestRestorableDateTime": since, "LatestRestorableDateTime": .number(call.now),
      ],
    ]
  }
}
