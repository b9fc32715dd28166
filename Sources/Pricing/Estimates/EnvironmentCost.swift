public import InfraModel

/// What an environment's resources cost together.
public struct EnvironmentCost: Hashable, Sendable {
  /// One resource's part.
  public struct Line: Hashable, Sendable {
    public var address: Address
    public var type: ResourceType
    public var region: String
    public var estimate: CostEstimate

    public init(address: Address, type: ResourceType, region: String, estimate: CostEstimate) {
      self.address = address
      self.type = type
      self.region = region
      self.estimate = estimate
    }
  }

  /// Every resource, sorted by address.
  public var lines: [Line]

  public init(lines: [Line]) { self.lines = lines }

  /// One resource's estimate; `nil` if there is no such resource.
  public subscript(address: Address) -> CostEstimate? {
    var range = lines[...]
    while let middle = range.indices.isEmpty ? nil : (range.startIndex + range.endIndex) / 2 {
      if lines[middle].address == address { return lines[middle].estimate }
      range = lines[middle].address < address ? range[(middle + 1)...] : range[..<middle]
    }
    return nil
  }

  /// A month's sum of what is known.
  public var monthly: Span<Money> { lines.reduce(.zero) { $0 + $1.estimate.monthly } }
  /// The part that follows from the declaration alone.
  public var fixed: Span<Money> { lines.reduce(.zero) { $0 + $1.estimate.fixed } }
  /// The part that follows from declared usage.
  public var usage: Span<Money> { lines.reduce(.zero) { $0 + $1.estimate.usage } }
  /// What is missing in the sums, by resource.
  public var unknown: [(address: Address, cost: UnknownCost)] {
    lines.flatMap { line in line.estimate.unknown.map { (line.address, $0) } }
  }
  /// Whether nothing is missing.
  public var isComplete: Bool { overflow == nil && lines.allSatisfy(\.estimate.isComplete) }

  /// What is to be said where what each resource costs can be counted, and the sum of all cannot.
  public var overflow: UnknownCost? {
    (Dollars(fixed) + Dollars(usage)).isOverflowing ? .overflow("the sum of all resources") : nil
  }
}
