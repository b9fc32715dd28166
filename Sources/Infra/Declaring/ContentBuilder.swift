import InfraModel

/// Builds what an environment or component places from the values that its closure names.
///
/// `let`, `if`, `if let`, `switch`, `for`, availability checks, arrays and optionals work inside.
@resultBuilder
public enum ContentBuilder {
  public static func buildExpression(
    _ resource: some Resource, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Contents {
    Contents(items: [.resource(resource, placed: SourcePosition(file: file, line: line, column: column))])
  }

  public static func buildExpression(
    _ component: some Component, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Contents {
    Contents(items: [.component(component, placed: SourcePosition(file: file, line: line, column: column))])
  }

  public static func buildExpression(_ output: Output) -> Contents { Contents(items: [.output(output)]) }

  public static func buildExpression(_ contents: Contents) -> Contents { contents }

  public static func buildExpression(
    _ resources: [some Resource], file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Contents {
    joined(resources.map { buildExpression($0, file: file, line: line, column: column) })
  }

  public static func buildExpression(
    _ components: [some Component], file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Contents {
    joined(components.map { buildExpression($0, file: file, line: line, column: column) })
  }

  public static func buildExpression(
    _ resource: (some Resource)?, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Contents {
    resource.map { buildExpression($0, file: file, line: line, column: column) } ?? Contents()
  }

  public static func buildExpression(
    _ component: (some Component)?, file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Contents {
    component.map { buildExpression($0, file: file, line: line, column: column) } ?? Contents()
  }

  @available(*, unavailable, message: "name a resource, a component or an output here")
  public static func buildExpression<Other>(_ other: Other) -> Contents { Contents() }

  public static func buildBlock(_ parts: Contents...) -> Contents { joined(parts) }
  public static func buildOptional(_ part: Contents?) -> Contents { part ?? Contents() }
  public static func buildEither(first part: Contents) -> Contents { part }
  public static func buildEither(second part: Contents) -> Contents { part }
  public static func buildArray(_ parts: [Contents]) -> Contents { joined(parts) }
  public static func buildLimitedAvailability(_ part: Contents) -> Contents { part }

  private static func joined(_ parts: [Contents]) -> Contents {
    var result = Contents()
    for part in parts { result.items += part.items }
    return result
  }
}
