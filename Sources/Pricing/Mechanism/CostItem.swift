/// One thing that a cost model says about a resource.
public enum CostItem: Sendable {
  /// Something that is paid for.
  case charge(Charge)
  /// Something that costs nothing: its name, and why.
  case free(String, because: String)
  /// Something that costs, and cannot be said.
  case unknown(UnknownCost)
  /// Something that was taken for granted.
  case assumption(String)
  /// Something paid once.
  case oneTime(Charge)
  /// Something that grows by this much each month.
  case growing(Charge)
}

/// Collects what a cost model says. A ``Charge`` may stand alone; `if`, `switch` and `for` work.
@resultBuilder
public enum CostBuilder {
  public static func buildExpression(_ charge: Charge) -> [CostItem] { [.charge(charge)] }
  public static func buildExpression(_ item: CostItem) -> [CostItem] { [item] }
  public static func buildExpression(_ items: [CostItem]) -> [CostItem] { items }
  public static func buildBlock(_ parts: [CostItem]...) -> [CostItem] { parts.flatMap(\.self) }
  public static func buildOptional(_ part: [CostItem]?) -> [CostItem] { part ?? [] }
  public static func buildEither(first: [CostItem]) -> [CostItem] { first }
  public static func buildEither(second: [CostItem]) -> [CostItem] { second }
  public static func buildArray(_ parts: [[CostItem]]) -> [CostItem] { parts.flatMap(\.self) }
}
