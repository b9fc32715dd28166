/// A URL that names a user and a password: `https://user:password@host/path`.
public struct PasswordURL: Hashable, Sendable {
  /// Everything up to the password.
  public let start: String
  public let password: String
  /// Everything behind the password, from the `@` on.
  public let end: String

  /// - Returns: `nil` for a text that is no such URL.
  public init?(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "@")), let scheme = text.firstRange(of: "://") else { return nil }
    let rest = text[scheme.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && !$0.isWhitespace }
    guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":") else { return nil }
    let first = authority.index(after: colon)
    guard first < at else { return nil }
    start = String(text[..<first])
    password = String(text[first..<at])
    end = String(text[at...])
  }

  /// What a cloud shows in place of a password.
  public static let mask = "****"

  /// Whether a mask stands where the password was, which says nothing about the password.
  public var isMasked: Bool { password.utf8.allSatisfy { $0 == UInt8(ascii: "*") } }

  /// The URL as it may be shown.
  public var shown: String { start + Self.mask + end }
}

extension Value {
  /// The value as it may be shown: passwords in URLs are masked.
  public var withoutPasswords: Value {
    mapLeaves { leaf in leaf.string.flatMap { PasswordURL($0) }.map { .string($0.shown) } ?? leaf }
  }
}
