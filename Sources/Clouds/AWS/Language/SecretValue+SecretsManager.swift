public import Infra

extension SecretValue {
  /// A value that Secrets Manager keeps.
  /// - Parameters:
  ///   - secret: The secret, which may be generated.
  ///   - key: The member of a JSON secret; `nil` for the whole text.
  public static func stored(in secret: SecretsManager.Secret, key: String? = nil) -> SecretValue {
    .stored(in: secret.id, key: key)
  }
}
