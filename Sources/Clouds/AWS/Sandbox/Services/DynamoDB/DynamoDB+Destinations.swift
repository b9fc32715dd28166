internal import InfraModel

extension DynamoDB {
  /// Who reads a table beside its owner: contributor insights of the table and its indexes, and streams of Kinesis.
  ///
  /// Source: Amazon DynamoDB API Reference, UpdateContributorInsights and EnableKinesisStreamingDestination.
  static let destinations = ServiceBehavior(
    "dynamodb", kinds: [],
    operations: [
      "DescribeContributorInsights": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        let told = record["Insights"]?[call.string("IndexName") ?? tableItself]
        var answer: [String: Value] = [
          "TableName": .string(record.id), "ContributorInsightsStatus": told?["Status"] ?? "DISABLED",
        ]
        answer["IndexName"] = call["IndexName"]
        if told?["Status"] == "ENABLED" { answer["ContributorInsightsMode"] = told?["Mode"] }
        return answer
      },
      "UpdateContributorInsights": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        if let name = call["IndexName"],
          record["GlobalSecondaryIndexes"]?.list?.contains(where: { $0["IndexName"] == name }) != true
        {
          throw Fault(
            "ResourceNotFoundException", "Requested resource not found: Index: \(name.string ?? "") not found")
        }
        let isOn = call.string("ContributorInsightsAction") == "ENABLE"
        let mode = call["ContributorInsightsMode"] ?? "ACCESSED_AND_THROTTLED_KEYS"
        try cloud.change(record) {
          $0.set(
            call.string("IndexName") ?? tableItself, in: "Insights",
            to: ["Status": isOn ? "ENABLED" : "DISABLED", "Mode": mode])
        }
        var answer: [String: Value] = [
          "TableName": .string(record.id), "ContributorInsightsStatus": isOn ? "ENABLING" : "DISABLING",
        ]
        answer["IndexName"] = call["IndexName"]
        return answer
      },
      "DescribeKinesisStreamingDestination": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        return ["TableName": .string(record.id), "KinesisDataStreamDestinations": record["Kinesis"] ?? []]
      },
      "EnableKinesisStreamingDestination": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        let active = streams(of: record).filter { $0["DestinationStatus"] == "ACTIVE" }
        if active.contains(where: { $0["StreamArn"] == call["StreamArn"] }) || active.count >= 2 {
          throw invalid("Table is already in ACTIVE state with the Kinesis stream, or has two of them: \(record.id)")
        }
        let precision = call["EnableKinesisStreamingConfiguration"]?["ApproximateCreationDateTimePrecision"]
        return try set("ENABLING", "ACTIVE", precision ?? "MILLISECOND", of: record, &cloud, call)
      },
      "UpdateKinesisStreamingDestination": Behavior { cloud, call throws(Fault) in
        let precision = call["UpdateKinesisStreamingConfiguration"]?["ApproximateCreationDateTimePrecision"]
        let record = try running(cloud, call)
        return try set("UPDATING", "ACTIVE", precision ?? "MILLISECOND", of: record, &cloud, call)
      },
      "DisableKinesisStreamingDestination": Behavior { cloud, call throws(Fault) in
        let record = try running(cloud, call)
        return try set("DISABLING", "DISABLED", nil, of: record, &cloud, call)
      },
    ])

  /// Where what is said of the table itself is kept; no index has such a name.
  private static let tableItself = ""

  private static func streams(of record: Record) -> [Value] { record["Kinesis"]?.list ?? [] }

  private static func running(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try named(cloud, call)
    let isThere = streams(of: record).contains {
      $0["StreamArn"] == call["StreamArn"] && $0["DestinationStatus"] == "ACTIVE"
    }
    guard isThere else {
      throw invalid("Table is not in a valid state to change the Kinesis streaming destination: \(record.id)")
    }
    return record
  }

  private static func set(
    _ status: Value, _ last: Value, _ precision: Value?, of record: Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let arn = call["StreamArn"] ?? ""
    let others = streams(of: record).filter { $0["StreamArn"] != arn }
    func told(_ status: Value) -> Value {
      var members: [String: Value] = ["StreamArn": arn, "DestinationStatus": status]
      members["ApproximateCreationDateTimePrecision"] = precision
      return .list(others + [.object(members)])
    }
    try cloud.change(record) {
      $0["Kinesis"] = told(status)
      $0.becomes(["Kinesis": told(last)], at: call.after(10))
    }
    return ["TableName": .string(record.id), "StreamArn": arn, "DestinationStatus": status]
  }
}
