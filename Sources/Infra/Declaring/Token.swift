import InfraModel

/// What makes a declared value itself: copies of a resource or component share it, an equal second declaration does
/// not.
public final class Token: Sendable {
  /// The name that the value was declared with.
  let name: String
  /// Where it was declared; the file as the compiler saw it.
  let position: SourcePosition
  /// What is asked, where the value stands for something that exists already.
  let question: Question?

  init(name: String, position: SourcePosition, question: Question? = nil) {
    self.name = name
    self.position = position
    self.question = question
  }
}

extension Token: Hashable {
  public static func == (left: Token, right: Token) -> Bool { left === right }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
