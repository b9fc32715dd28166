import InfraModel

/// What goes with a subscription for good.
enum SubscriptionRules {
  static let all = [confirmation, unconfirmed]

  /// Source: the API reference of SNS, Unsubscribe: a subscription that waits for its confirmation cannot be deleted; SNS
  /// drops it after three days.
  private static let unconfirmed = ChangeRule("unconfirmed") { change in
    guard change.kind != .update, change.before["PendingConfirmation"] == true else { return [] }
    return [.lingers("was never confirmed, so SNS keeps it until it expires, within three days")]
  }

  /// Source: the developer guide of SNS, "Confirm the subscription": endpoints outside of AWS confirm theirs.
  private static let confirmation = ChangeRule("confirmation") { change in
    guard change.kind != .update, let to = change.before["Protocol"]?.string,
      ["email", "email-json", "http", "https"].contains(to)
    else { return [] }
    return [.renewed("its confirmation, which its endpoint must give again")]
  }
}
