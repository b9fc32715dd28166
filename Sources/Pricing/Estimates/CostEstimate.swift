/// What one resource costs.
public struct CostEstimate: Hashable, Sendable {
  /// What is paid each month, and rates of usage that was not declared (``CostComponent/isRate``).
  public var components: [CostComponent]
  /// What is paid once: a final snapshot, a replacement's double running. The ``CostComponent/monthly`` is the sum.
  public var oneTime: [CostComponent]
  /// What each month adds to the month before (logs that are never deleted).
  public var growing: [CostComponent]
  /// What is missing in the sums.
  public var unknown: [UnknownCost]
  /// What was taken for granted, in sentences without a full stop.
  public var assumptions: [String]

  public init(
    components: [CostComponent] = [], oneTime: [CostComponent] = [], growing: [CostComponent] = [],
    unknown: [UnknownCost] = [], assumptions: [String] = []
  ) {
    self.components = components
    self.oneTime = oneTime
    self.growing = growing
    self.unknown = unknown
    self.assumptions = assumptions
  }

  /// A month's sum of what is known.
  public var monthly: Span<Money> { fixed + usage }
  /// The part that follows from the declaration alone.
  public var fixed: Span<Money> { components.monthly(.fixed) }
  /// The part that follows from declared usage.
  public var usage: Span<Money> { components.monthly(.usage) }
  /// The rates of usage that was not declared.
  public var rates: [CostComponent] { components.filter(\.isRate) }
  /// Whether nothing is missing.
  public var isComplete: Bool { unknown.isEmpty }
}

extension [CostComponent] {
  /// The sum of one kind.
  func monthly(_ kind: CostComponent.Kind) -> Span<Money> {
    var sum = Span<Money>.zero
    // By index: a component is wide, and none is copied.
    for index in indices where self[index].kind == kind {
      if let monthly = self[index].monthly { sum += monthly }
    }
    return sum
  }
}
