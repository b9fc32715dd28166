/// What happens to one property.
public struct PropertyChange: Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable { case declared, changed, removed, drift, reference }

  /// Dotted; elements of unordered lists have no index but stand whole.
  public var path: PropertyPath
  /// What is there; `nil` for nothing.
  public var before: Value?
  /// What shall be there; `nil` for nothing; may be ``Value/unknown(_:)``.
  public var after: Value?
  public var reason: Reason
  /// The change of this property replaces the resource.
  public var replaces: Bool
  public var consequence: Consequence

  public init(
    path: PropertyPath, before: Value?, after: Value?, reason: Reason, replaces: Bool = false,
    consequence: Consequence = .none
  ) {
    self.path = path
    self.before = before
    self.after = after
    self.reason = reason
    self.replaces = replaces
    self.consequence = consequence
  }
}

/// A change of an environment's output.
public struct OutputChange: Hashable, Sendable {
  public var name: String
  public var before: Value?
  public var after: Value?
  public init(name: String, before: Value?, after: Value?) {
    self.name = name
    self.before = before
    self.after = after
  }
}
