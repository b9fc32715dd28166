import InfraModel

/// Something that exists outside of the environment, as a declaration asks for it.
struct Question: Sendable {
  let kind: String
  /// Where to look; `nil` for the region of what uses the answer.
  let region: Region?
  /// Whether the answer depends on a region at all.
  let isRegional: Bool
  let arguments: [String: Expression]
}

/// Something that is looked up when a plan is made, with the reader's credentials: what all look-ups are made of.
///
/// Clouds have a type for each kind of thing (``Existing`` for resources), with an attribute for whatever can be
/// referred to.
public struct LookedUp: Sendable {
  let token: Token

  /// - Parameters:
  ///   - kind: A type of the cloud's registry, or another kind of thing that the cloud's provider can look up.
  ///   - arguments: What it is told by; references to other look-ups are allowed, references to resources are not.
  ///   - region: Where to look; `nil` for the region of what uses the answer.
  public init(
    _ kind: String, _ arguments: [String: Expression], in region: Region? = nil, file: String, line: Int, column: Int
  ) {
    let question = Question(kind: kind, region: region, isRegional: true, arguments: arguments)
    self.init(question, file: file, line: line, column: column)
  }

  init(_ question: Question, file: String, line: Int, column: Int) {
    token = Token(
      name: question.kind, position: SourcePosition(file: file, line: line, column: column), question: question)
  }

  /// A reference to an attribute, by the name that the provider gives it.
  public func attribute<Wrapped>(_ name: String) -> Input<Wrapped> { Input(expression: .reference(token, name)) }
}
