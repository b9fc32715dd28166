/// By what a cloud tells a resource from all others of its type in a region (`vpc-0a1b2c3d`).
///
/// It is made of the values of the type's primary identifier, joined by `|` in the order in which the registry's schema
/// names them (`primaryIdentifier`):
/// https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-identifier.html. Documents have it as a text.
public struct ResourceID: Hashable, Sendable, Comparable {
  /// The whole identifier; empty while the cloud has not given it.
  public let text: String

  public init(_ text: String) { self.text = text }

  /// The identifier that the values of the primary identifier give, in the schema's order.
  public init(parts: [String]) { self.init(parts.joined(separator: String(Self.separator))) }

  /// The values of the primary identifier.
  public var parts: [Substring] { text.split(separator: Self.separator, omittingEmptySubsequences: false) }

  /// The same where their number is known: the last one may have the separator in itself.
  public func parts(atMost count: Int) -> [Substring] {
    text.split(separator: Self.separator, maxSplits: max(0, count - 1), omittingEmptySubsequences: false)
  }

  /// Whether the cloud has not given it yet.
  public var isEmpty: Bool { text.isEmpty }

  private static let separator: Character = "|"

  public static func < (left: ResourceID, right: ResourceID) -> Bool { left.text < right.text }
}

extension ResourceID: CustomStringConvertible, ExpressibleByStringLiteral {
  public var description: String { text }
  public init(stringLiteral text: String) { self.init(text) }
}
