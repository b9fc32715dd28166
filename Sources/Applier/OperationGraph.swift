public import InfraModel

/// A plan's steps as a run sees them: what each waits for, and how long the chain is that begins with it.
public struct OperationGraph: Hashable, Sendable {
  /// By identifier; each names what it waits for.
  public private(set) var operations: [Operation]

  /// The steps of a plan, in the plan's own order.
  /// - Parameter seconds: how long each is expected to take.
  /// - Throws: ``ApplyError/cycle(_:)`` where steps wait for each other, which no planner writes.
  public init(_ steps: [PlanStep], seconds: (Operation) -> Double = { _ in 1 }) throws(ApplyError) {
    let operations = steps.enumerated().map { Operation($1, id: $0) }
    try self.init(operations, seconds: seconds)
  }

  /// Makes operations from given ones with their `waitsFor`, and computes heights.
  /// - Parameter seconds: how long each is expected to take.
  public init(_ operations: [Operation], seconds: (Operation) -> Double = { _ in 1 }) throws(ApplyError) {
    self.operations = operations
    let order = DependencyOrder(nodes: Array(operations.indices)) { operations[$0].waitsFor }
    if let cycle = order.cycles.first { throw .cycle(cycle.map { operations[$0].address }) }
    for index in operations.indices { self.operations[index].height = seconds(operations[index]) }
    for index in order.sequence.reversed() {
      for earlier in operations[index].waitsFor where operations.indices.contains(earlier) {
        let through = seconds(operations[earlier]) + self.operations[index].height
        self.operations[earlier].height = max(self.operations[earlier].height, through)
      }
    }
  }
}
