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
  /// Where what was and what shall be are lists: which of their elements change. `nil` where they stand for themselves.
  public var elements: ListDifference?

  public init(
    path: PropertyPath, before: Value?, after: Value?, reason: Reason, replaces: Bool = false,
    consequence: Consequence = .none, elements: ListDifference? = nil
  ) {
    self.path = path
    self.before = before
    self.after = after
    self.reason = reason
    self.replaces = replaces
    self.consequence = consequence
    self.elements = elements
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
