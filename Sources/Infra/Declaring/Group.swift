/// A named part without a type of its own: `Group("subnets") { … }`.
public struct Group: Component {
  public var scope: Scope
  public let body: Contents

  /// A part that stands at `name`.
  public init(
    _ name: String, file: String = #filePath, line: Int = #line, column: Int = #column,
    @ContentBuilder _ contents: () -> Contents
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    body = contents()
  }
}
