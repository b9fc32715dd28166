import InfraModel

/// What a change of a key does to what is encrypted under it.
enum KeyRules {
  static let all = [disabled, deletion]

  /// Source: the developer guide of KMS, "Deleting AWS KMS keys": what was encrypted under a deleted key cannot be
  /// recovered, and another key is another one.
  private static let deletion = ChangeRule("deletion") { change in
    change.kind == .update
      ? [] : [.irreversible("what is encrypted under the key cannot be decrypted by another one")]
  }

  /// Source: the developer guide of KMS, "Enabling and disabling keys".
  private static let disabled = ChangeRule.update("disabled") { change in
    guard change.changed.contains("Enabled"), change.after["Enabled"] == false else { return [] }
    return [.consequence(property: "Enabled", .interruption)]
  }
}
