/// A secret by the place it comes from.
///
/// There is no way to make one from a literal: what is secret never stands in the source, the graph, a plan or the
/// state.
public struct SecretValue: Expressible {
  indirect enum Source: Sendable {
    case stored(Expression, key: String?)
    case environment(String)
    case file(String)
  }

  let source: Source

  public var expression: Expression { .secret(self) }

  /// A value that the cloud's secret store keeps.
  /// - Parameters:
  ///   - secret: The secret's identifier.
  ///   - key: The member of a JSON secret; `nil` for the whole text.
  public static func stored<Identifier>(in secret: Input<Identifier>, key: String? = nil) -> SecretValue {
    SecretValue(source: .stored(secret.expression, key: key))
  }

  /// An environment variable of the process that applies.
  public static func environment(_ name: String) -> SecretValue { SecretValue(source: .environment(name)) }

  /// A file, by its path from the project's folder.
  public static func file(_ path: String) -> SecretValue { SecretValue(source: .file(path)) }
}

/// Says what to write instead of a text.
@available(
  *, unavailable,
  message: "a secret has no literal: use .environment(\"NAME\"), .file(\"path\") or .stored(in: secret, key: \"key\")"
)
extension SecretValue: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = .file(text) }
}
