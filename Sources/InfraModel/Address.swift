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

  public static func < (left: Address, right: Address) -> Bool { left.path < right.path }
}

extension Address: CustomStringConvertible, ExpressibleByStringLiteral {
  public var description: String { path }
  public init(stringLiteral path: String) { self.init(path) }
}
