import InfraModel

/// What DynamoDB refuses of a table's changes, and what nothing brings back.
enum TableRules {
  static let all = [expiring, backups, stream, warmth, expiryMoves, keyTypes]

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

  /// Source: the API reference of DynamoDB, UpdateTimeToLive: the attribute is given when it is switched on, and a second
  /// change within an hour is refused.
  private static let expiryMoves = ChangeRule.update("expiry by another attribute") { change in
    let property = "TimeToLiveSpecification"
    let (before, after) = (change.before[property], change.after[property])
    guard change.changed.contains(property), before?["Enabled"] == true, after?["Enabled"] == true,
      let old = before?["AttributeName"]?.string, let new = after?["AttributeName"]?.string, old != new
    else { return [] }
    return [
      .refused(
        property: property,
        message: "would expire items by \(new) instead of \(old), which takes two changes an hour apart",
        fix: "set enabled to false, apply, and declare \(new) an hour later")
    ]
  }

  /// Source: the API reference of DynamoDB, UpdateTable: keys of a table and of its local indexes stay as they are.
  private static let keyTypes = ChangeRule.update("type of a key") { change in
    guard change.changed.contains("AttributeDefinitions") else { return [] }
    func types(_ properties: [String: Value]) -> [String: String] {
      Dictionary(
        (properties["AttributeDefinitions"]?.list ?? []).compactMap { definition in
          definition["AttributeName"]?.string.flatMap { name in
            definition["AttributeType"]?.string.map { (name, $0) }
          }
        }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (types(change.before), types(change.after))
    let local = change.after["LocalSecondaryIndexes"]?.list ?? []
    let keys = ([change.after["KeySchema"]] + local.map { $0["KeySchema"] }).flatMap { $0?.list ?? [] }
    return keys.compactMap { $0["AttributeName"]?.string }.sorted().compactMap { name in
      guard let old = before[name], let new = after[name], old != new else { return nil }
      return .refused(
        property: "AttributeDefinitions", message: "would give the key \(name) the type \(new) instead of \(old)",
        fix: "declare another table, or leave the type \(old)")
    }
  }
}
