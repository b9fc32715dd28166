import InfraModel

/// What makes a declared value itself: copies of a resource or component share it, an equal second declaration does
/// not.
public final class Token: Sendable {
  /// The name that the value was declared with.
  let name: String
  /// Where it was declared; the file as the compiler saw it.
  let position: SourcePosition

  init(name: String, position: SourcePosition) {
    self.name = name
    self.position = position
  }
}

extension Token: Hashable {
  public static func == (left: Token, right: Token) -> Bool { left === right }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
