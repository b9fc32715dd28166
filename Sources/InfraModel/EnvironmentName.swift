/// The name of an environment: `system/environment` (`finally/production`).
public struct EnvironmentName: Hashable, Sendable, Comparable {
  /// The whole name.
  public let name: String

  public init(_ name: String) { self.name = name }

  /// The names that it is made of, the system first; what is not of the usual form may have any number of them, and
  /// empty ones.
  public var parts: [Substring] { name.split(separator: "/", omittingEmptySubsequences: false) }

  public static func < (left: EnvironmentName, right: EnvironmentName) -> Bool { left.name < right.name }
}

extension EnvironmentName: CustomStringConvertible, ExpressibleByStringLiteral {
  public var description: String { name }
  public init(stringLiteral name: String) { self.init(name) }
}
