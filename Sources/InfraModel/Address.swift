/// The place of a resource in its environment: its path of names, joined by `/` (`network/private-subnet/a`).
public struct Address: Hashable, Sendable, Comparable {
  /// The whole path.
  public let path: String

  public init(_ path: String) { self.path = path }

  /// The last name of the path.
  public var name: Substring { path.split(separator: "/").last ?? Substring(path) }

  /// The component that holds this resource; `nil` at the top.
  public var parent: Address? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return Address(String(path[..<slash]))
  }

  /// Whether this is `other` or lies inside it.
  public func isWithin(_ other: Address) -> Bool {
    path == other.path || (path.hasPrefix(other.path) && path.utf8.dropFirst(other.path.utf8.count).first == 0x2F)
  }

  /// This address extended by one more name.
  public func appending(_ name: String) -> Address { Address(path.isEmpty ? name : path + "/" + name) }

  /// Whether every part of the path is a name (``isName(_:)``), as a declaration demands it. An address of a document
  /// that is none leads nowhere and is not taken.
  public var isWellFormed: Bool {
    var beginsName = true
    for byte in path.utf8 {
      if byte == 0x2F {
        if beginsName { return false }
        beginsName = true
      } else {
        guard byte.isLetterOrDigit || (!beginsName && byte.isNameMark) else { return false }
        beginsName = false
      }
    }
    return !beginsName
  }

  /// Whether a text is a name: ASCII letters, digits, `-`, `_` and `.`, a letter or digit first.
  public static func isName(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, first.isLetterOrDigit else { return false }
    return text.utf8.allSatisfy { $0.isLetterOrDigit || $0.isNameMark }
  }

  public static func < (left: Address, right: Address) -> Bool { left.path < right.path }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }

  /// Whether it is `-`, `_` or `.`.
  fileprivate var isNameMark: Bool { self == 0x2D || self == 0x5F || self == 0x2E }
}

extension Address: CustomStringConvertible, ExpressibleByStringLiteral {
  public var description: String { path }
  public init(stringLiteral path: String) { self.init(path) }
}
