import InfraModel

/// What a change of a log group takes from it for good.
enum LogGroupRules {
  /// A group without a number of days keeps its events for ever.
  /// Source: the API reference of PutRetentionPolicy.
  static let shorterRetention = ChangeRule.update("shorter retention") { change in
    guard change.changed.contains("RetentionInDays"), let after = change.after["RetentionInDays"]?.wholeNumber else {
      return []
    }
    let before = change.before["RetentionInDays"]?.wholeNumber
    if let before, before <= after { return [] }
    return [
      .consequence(
        property: "RetentionInDays", .dataLoss("log events that are older than \(after) \(after == 1 ? "day" : "days")")
      ),
      .irreversible("log events that are deleted don't come back"),
    ]
  }
}
