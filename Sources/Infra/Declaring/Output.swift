import InfraModel

/// A named result that people and scripts read after an apply.
public struct Output: Sendable {
  let name: String
  let value: Expression
  let position: SourcePosition

  /// A text: plain, or an interpolation of references.
  public init(
    _ name: String, _ value: Input<String>, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.init(name, expression: value.expression, file: file, line: line, column: column)
  }

  /// A reference of any type, or a list or dictionary of such.
  @_disfavoredOverload
  public init(
    _ name: String, _ value: some Expressible, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.init(name, expression: value.expression, file: file, line: line, column: column)
  }

  private init(_ name: String, expression: Expression, file: String, line: Int, column: Int) {
    self.name = name
    value = expression
    position = SourcePosition(file: file, line: line, column: column)
  }
}
