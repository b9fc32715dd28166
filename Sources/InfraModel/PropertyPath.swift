/// The way to a property, or into one: names of members and places of elements, joined by dots (`VpcConfig.SubnetIds.0`).
/// In a pattern `*` stands for every element.
public struct PropertyPath: Hashable, Sendable, Comparable {
  /// The whole path.
  public let text: String

  public init(_ text: String) { self.text = text }

  /// The top-level property that it names or leads into.
  public var property: String {
    guard let dot = text.utf8.firstIndex(of: 0x2E) else { return text }
    return String(text[..<dot])
  }

  /// Its names and places, the property's first.
  public var steps: [Substring] { text.split(separator: ".") }

  /// The path with `*` wherever the place of an element stands.
  public var pattern: PropertyPath {
    guard text.utf8.contains(0x2E) else { return self }
    return PropertyPath(steps.map { $0.allSatisfy(\.isNumber) ? "*" : $0 }.joined(separator: "."))
  }

  /// Whether this is `other` or leads into it.
  public func isWithin(_ other: PropertyPath) -> Bool {
    text == other.text || (text.hasPrefix(other.text) && text.utf8.dropFirst(other.text.utf8.count).first == 0x2E)
  }

  /// This path with one more step.
  public func appending(_ step: some StringProtocol) -> PropertyPath {
    PropertyPath(text.isEmpty ? String(step) : "\(text).\(step)")
  }

  public static func < (left: PropertyPath, right: PropertyPath) -> Bool { left.text < right.text }
}

extension PropertyPath: CustomStringConvertible, ExpressibleByStringLiteral {
  public var description: String { text }
  public init(stringLiteral text: String) { self.init(text) }
}
