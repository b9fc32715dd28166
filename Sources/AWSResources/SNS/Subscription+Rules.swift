import InfraModel

/// What goes with a subscription for good.
enum SubscriptionRules {
  /// Source: the developer guide of SNS, "Confirm the subscription": endpoints outside of AWS confirm theirs.
  static let confirmation = ChangeRule("confirmation") { change in
    guard change.kind != .update, let to = change.before["Protocol"]?.string,
      ["email", "email-json", "http", "https"].contains(to)
    else { return [] }
    return [.irreversible("its endpoint must confirm a new subscription")]
  }
}
