public import Infra

/// When a policy's statement holds.
public struct Condition: Sendable {
  let comparison: String
  let key: String
  let values: [Input<String>]

  /// - Parameters:
  ///   - comparison: The language's operator (`StringEquals`).
  ///   - key: What is compared (`aws:SourceArn`).
  ///   - values: What it is compared with; one match is enough.
  public init(_ comparison: String, _ key: String, _ values: [Input<String>]) {
    self.comparison = comparison
    self.key = key
    self.values = values
  }

  /// Compares texts letter by letter.
  public static func equals(_ key: String, _ values: Input<String>...) -> Condition {
    Condition("StringEquals", key, values)
  }

  /// Compares with patterns, in which `*` stands for any text.
  public static func matches(_ key: String, _ values: Input<String>...) -> Condition {
    Condition("StringLike", key, values)
  }

  /// Compares ARNs with patterns, part by part.
  public static func isARN(_ key: String, _ values: Input<String>...) -> Condition {
    Condition("ArnLike", key, values)
  }

  /// Holds where a key of the request is true.
  public static func isTrue(_ key: String) -> Condition { Condition("Bool", key, ["true"]) }

  /// Holds where a key of the request is false.
  public static func isFalse(_ key: String) -> Condition { Condition("Bool", key, ["false"]) }

  /// The `Condition` member: keys by comparison.
  static func joined(_ conditions: [Condition]) -> Expression {
    var comparisons: [String: Members] = [:]
    for condition in conditions {
      comparisons[condition.comparison, default: Members()][condition.key] =
        Statement.oneOrMany(condition.values.map(\.expression))
    }
    return .object(comparisons.mapValues(\.expression))
  }
}
