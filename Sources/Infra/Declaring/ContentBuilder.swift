/// Builds what an environment or component places from the values that its closure names.
///
/// `let`, `if`, `if let`, `switch`, `for`, availability checks, arrays and optionals work inside.
@resultBuilder
public enum ContentBuilder {
  public static func buildExpression(_ resource: some Resource) -> Contents {
    Contents(items: [.resource(resource)])
  }

  public static func buildExpression(_ component: some Component) -> Contents {
    Contents(items: [.component(component)])
  }

  public static func buildExpression(_ output: Output) -> Contents { Contents(items: [.output(output)]) }

  public static func buildExpression(_ contents: Contents) -> Contents { contents }

  public static func buildExpression(_ resources: [some Resource]) -> Contents {
    Contents(items: resources.map { .resource($0) })
  }

  public static func buildExpression(_ components: [some Component]) -> Contents {
    Contents(items: components.map { .component($0) })
  }

  public static func buildExpression(_ resource: (some Resource)?) -> Contents {
    resource.map { buildExpression($0) } ?? Contents()
  }

  public static func buildExpression(_ component: (some Component)?) -> Contents {
    component.map { buildExpression($0) } ?? Contents()
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
