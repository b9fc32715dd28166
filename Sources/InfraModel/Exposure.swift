/// A list that lets somebody in: what runs in it and nobody declared is told by every plan, and is never taken away
/// unasked.
public struct Exposure: Hashable, Sendable {
  /// The property with the list, or the name under which a read tells it beside the properties.
  public var property: String
  /// What an element is (`ingress rule`).
  public var noun: String
  /// What to do about one, where the property cannot be declared empty; `nil` where it can.
  public var fix: String?

  public init(_ property: String, _ noun: String, fix: String? = nil) {
    self.property = property
    self.noun = noun
    self.fix = fix
  }
}
