import InfraModel

/// What a change of a secret takes from it for good.
enum SecretRules {
  /// Source: the API reference of PutSecretValue: the version before the last loses its last label.
  static let generated = ChangeRule.update("generated anew") { change in
    guard change.changed.contains("GenerateSecretString"), change.after["GenerateSecretString"] != nil else {
      return []
    }
    return [.irreversible("a generated value is not generated a second time")]
  }
}
