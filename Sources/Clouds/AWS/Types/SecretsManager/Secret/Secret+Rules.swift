import InfraModel

/// What a change of a secret takes from it for good.
enum SecretRules {
  /// Source: the API reference of PutSecretValue: the version before the last loses its last label.
  static let generated = ChangeRule.update("generated again") { change in
    if change.changed.contains("GenerateSecretString"), change.after["GenerateSecretString"] != nil {
      return [.irreversible("a generated value is not generated a second time")]
    }
    // Nothing declares a value: another one was asked for.
    guard change.changed.contains("SecretString"), change.after["SecretString"] == nil else { return [] }
    return [.irreversible("clients read the new value from now on; the former one stays available as AWSPREVIOUS")]
  }
}
