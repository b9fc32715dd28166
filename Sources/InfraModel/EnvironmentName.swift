/// The name of an environment: `system/environment` (`finally/production`).
public struct EnvironmentName: Hashable, Sendable, Comparable {
  /// The whole name.
  public let name: String

  public init(_ name: String) { self.name = name }

  /// The names that it is made of, the system first; what is not of the usual form may have any number of them, and
  /// empty ones.
  public var parts: [Substring] { name.split(separator: "/", omittingEmptySubsequences: false) }

  /// Whether it is `system/environment`, each of small letters, digits and hyphens, and no hyphen first.
  public var isWellFormed: Bool {
    let parts = parts
    return parts.count == 2
      && parts.allSatisfy { part in
        guard let first = part.utf8.first, first != 0x2D else { return false }
        return part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      }
  }

  public static func < (left: EnvironmentName, right: EnvironmentName) -> Bool { left.name < right.name }
}

extension EnvironmentName: CustomStringConvertible, ExpressibleByStringLiteral {
  public var description: String { name }
  public init(stringLiteral name: String) { self.init(name) }
}
