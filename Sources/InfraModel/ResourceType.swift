/// A resource type: the names of its cloud, of a service and of itself, joined by `::`.
public struct ResourceType: Hashable, Sendable, Comparable {
  /// The whole name.
  public let name: String

  public init(_ name: String) { self.name = name }

  /// The cloud's part of the name (`AWS`).
  public var namespace: String { name.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(name[..<$0]) } ?? name }
  /// The service's part of the name (`EC2`).
  public var service: Substring { name.split(separator: ":").dropFirst().first ?? "" }
  /// The last part of the name (`VPC`).
  public var shortName: Substring {
    guard let last = name.utf8.lastIndex(where: { $0 != UInt8(ascii: ":") }) else { return "" }
    let front = name[...last]
    guard let colon = front.utf8.lastIndex(of: UInt8(ascii: ":")) else { return front }
    return front[front.utf8.index(after: colon)...]
  }

  /// Whether it is of names of letters and digits, joined by `::`.
  public var isWellFormed: Bool {
    name.split(separator: "::", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isLetterOrDigit) }
  }

  public static func < (left: ResourceType, right: ResourceType) -> Bool { left.name < right.name }
}

extension ResourceType: CustomStringConvertible, ExpressibleByStringLiteral {
  public var description: String { name }
  public init(stringLiteral name: String) { self.init(name) }
}
