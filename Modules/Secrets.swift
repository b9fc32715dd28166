public import AWS
public import Infra

/// Secrets of an application. Their values never stand in source, plan or state.
public struct Secrets: Component {
  /// Where a secret's text comes from.
  public enum Origin: Hashable, Sendable {
    /// Generated once, with this many letters and digits.
    case generated(length: Int)
    /// Others give it: until somebody has put it there (`aws secretsmanager put-secret-value`) it is a generated one, which
    /// nobody accepts.
    case entered
  }

  public var scope: Scope
  private let all: [(name: String, secret: SecretsManager.Secret)]

  /// - Parameters:
  ///   - origins: Where each secret comes from, by its name.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "secrets", of origins: [String: Origin], prefix: Input<String> = Environment.prefix,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    all = origins.sorted { $0.key < $1.key }.map { name, origin in
      (
        name,
        SecretsManager.Secret(
          name, generateSecretString: .init(excludePunctuation: true, passwordLength: .init(origin.length)),
          name: "\(prefix)/\(name)")
      )
    }
  }

  public var body: Contents { all.map(\.secret) }

  /// The secrets, by their names.
  public var byName: [String: SecretsManager.Secret] {
    Dictionary(all.map { ($0.name, $0.secret) }, uniquingKeysWith: { first, _ in first })
  }

  /// Each secret as an environment variable: `SESSION_KEY` for `session-key`.
  public var variables: [String: FargateService.SecretVariable] {
    Dictionary(
      all.map { ($0.name.uppercased().replacing("-", with: "_"), .text(of: $0.secret)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Secrets.Origin {
  fileprivate var length: Int {
    switch self {
    case .generated(let length): length
    case .entered: 32
    }
  }
}
