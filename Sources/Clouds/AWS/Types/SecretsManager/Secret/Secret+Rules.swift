import InfraModel

/// What a change of a secret takes from it for good.
enum SecretRules {
  /// Source: the API reference of PutSecretValue: the version before the last loses its last label.
  static let generated = ChangeRule.update("generated anew") { change in
    if change.changed.contains("GenerateSecretString"), change.after["GenerateSecretString"] != nil {
      return [.irreversible("a generated value is not generated a second time")]
    }
    // Nothing declares a value: another one was asked for.
    guard change.changed.contains("SecretString"), change.after["SecretString"] == nil else { return [] }
    return [.irreversible("what reads the secret goes on with the new value; the former one is its previous version")]
  }
}
