import InfraModel

/// A component's name, identity and modifiers.
public struct Scope: Sendable {
  /// What makes the component itself.
  public let token: Token
  var modifiers = Modifiers()

  /// A component that stands at `name`.
  public init(_ name: String, file: String = #filePath, line: Int = #line, column: Int = #column) {
    token = Token(name: name, position: SourcePosition(file: file, line: line, column: column))
    Creations.current?.add(token, nil)
  }

  /// A component that adds no name: what it places has the addresses that it would have in the component's place.
  public static func unnamed(file: String = #filePath, line: Int = #line, column: Int = #column) -> Scope {
    Scope("", file: file, line: line, column: column)
  }
}
