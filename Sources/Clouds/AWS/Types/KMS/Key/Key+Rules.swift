import InfraModel

/// What a change of a key does to what is encrypted under it.
enum KeyRules {
  /// Source: the developer guide of KMS, "Enabling and disabling keys".
  static let disabled = ChangeRule.update("disabled") { change in
    guard change.changed.contains("Enabled"), change.after["Enabled"] == false else { return [] }
    return [.consequence(property: "Enabled", .interruption)]
  }
}
