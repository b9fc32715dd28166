import InfraModel

extension WayBackFacts {
  /// What of a table's changes nothing brings back.
  static let table = WayBackFacts(rules: [expiring, backups, stream, warmth], renewed: ["StreamArn": "its consumers"])

  /// Source: the developer guide of DynamoDB, "Using time to live": expired items are deleted.
  private static let expiring = ChangeRule.update("items expire") { change in
    guard change.changed.contains("TimeToLiveSpecification"),
      change.after["TimeToLiveSpecification"]?["Enabled"] == true
    else { return [] }
    return [.irreversible("items that expire are deleted, and don't come back")]
  }

  /// Source: the developer guide of DynamoDB, "Point-in-time recovery: how it works": switching it off and on resets the
  /// earliest time that can be restored.
  private static let backups = ChangeRule.update("point-in-time recovery") { change in
    let property = "PointInTimeRecoverySpecification"
    guard change.changed.contains(property), change.before[property]?["PointInTimeRecoveryEnabled"] == true else {
      return []
    }
    let (before, after) = (change.before[property], change.after[property])
    if after?["PointInTimeRecoveryEnabled"] != true {
      return [.irreversible("the backups of point-in-time recovery end, and start again from then")]
    }
    let days = [before, after].map { $0?["RecoveryPeriodInDays"]?.wholeNumber ?? 35 }
    return days[1] < days[0] ? [.irreversible("backups that are older than \(days[1]) days are deleted")] : []
  }

  /// Source: the API reference of DynamoDB, UpdateTable, `StreamSpecification`: a stream that is switched on again has
  /// another ARN.
  private static let stream = ChangeRule.update("another stream") { change in
    guard change.changed.contains("StreamSpecification"), change.before["StreamSpecification"] != nil else { return [] }
    return [.renewed("its StreamArn, which its consumers go by")]
  }

  /// Source: the developer guide of DynamoDB, "Understanding DynamoDB warm throughput": it can be increased only.
  private static let warmth = ChangeRule.update("warm throughput rises") { change in
    guard change.changed.contains("WarmThroughput") else { return [] }
    let (before, after) = (change.before["WarmThroughput"], change.after["WarmThroughput"])
    let rises = ["ReadUnitsPerSecond", "WriteUnitsPerSecond"].contains { unit in
      (after?[unit]?.wholeNumber ?? 0) > (before?[unit]?.wholeNumber ?? 0)
    }
    return rises ? [.irreversible("warm throughput that has grown cannot be reduced")] : []
  }
}
