public import InfraModel

/// One step of a plan in a run.
public struct Operation: Hashable, Sendable, Identifiable {
  public typealias Kind = PlanStep.Kind

  /// Its place among the steps of the plan.
  public var id: Int
  /// The place of its change in the plan.
  public var change: Int
  /// Where the resource is declared, or was.
  public var address: Address
  /// The change's type; what is deleted may be of another.
  public var type: ResourceType
  /// What it does.
  public var kind: Kind
  /// Flags that a deletion switches off first.
  public var lifts: [String]
  /// The operations that must succeed first, sorted.
  public var waitsFor: [Int]
  /// The expected seconds from its start to the end of the longest chain that follows.
  public var height: Double

  public init(
    id: Int, change: Int, address: Address, type: ResourceType, kind: Kind, lifts: [String] = [],
    waitsFor: [Int] = [], height: Double = 0
  ) {
    self.id = id
    self.change = change
    self.address = address
    self.type = type
    self.kind = kind
    self.lifts = lifts
    self.waitsFor = waitsFor
    self.height = height
  }

  /// A step of a plan.
  public init(_ step: PlanStep, id: Int) {
    self.init(
      id: id, change: step.change, address: step.address, type: step.type, kind: step.kind,
      lifts: step.lifts, waitsFor: Set(step.waitsFor).union(step.yieldsTo).sorted())
  }
}
