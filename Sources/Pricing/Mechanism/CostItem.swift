/// One thing that a cost model says about a resource. Indirect, since lists of them are joined over and over and a charge
/// is wide.
public indirect enum CostItem: Sendable {
  /// Something that is paid for.
  case charge(Charge)
  /// Something that costs nothing: its name, and why.
  case free(String, because: String)
  /// Something that costs, and cannot be said.
  case unknown(UnknownCost)
  /// Something that was taken for granted. It says how the sum is meant, or what the declaration itself says.
  case assumption(String)
  /// Something that was taken for granted and may be otherwise, with what is at stake: the charges that would be there
  /// too, or would not, and what to declare. Where that is more than a hundredth of the sum, the estimate is
  /// incomplete.
  case guess(String, atStake: [Charge], fix: String)
  /// Usage that is not paid for here, and that others who look at this resource read.
  case uses(UsageKey)
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
  public static func buildBlock() -> [CostItem] { [] }
  public static func buildPartialBlock(first: [CostItem]) -> [CostItem] { first }
  public static func buildPartialBlock(accumulated: consuming [CostItem], next: [CostItem]) -> [CostItem] {
    accumulated += next
    return accumulated
  }
  public static func buildOptional(_ part: [CostItem]?) -> [CostItem] { part ?? [] }
  public static func buildEither(first: [CostItem]) -> [CostItem] { first }
  public static func buildEither(second: [CostItem]) -> [CostItem] { second }
  public static func buildArray(_ parts: [[CostItem]]) -> [CostItem] { parts.flatMap(\.self) }
}
