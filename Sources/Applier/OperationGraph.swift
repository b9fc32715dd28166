public import InfraModel

/// The operations of a plan and their order.
///
/// `F(x)` makes, changes or keeps what is declared at `x`; `D(x)` takes away what was there before. An arrow leads from
/// what is done first:
///
///     x refers to y                      F(y) ──▶ F(x)
///     x deleted, then created            D(x) ──▶ F(x)
///     x created, then deleted            F(x) ──▶ D(x)
///     old z depended on old x            D(z) ──▶ D(x)
///     z no longer depends on old x       F(z) ┄┄▶ D(x)
///
/// The last kind gives way where it would close a circle: it keeps a deletion from being refused, but nothing is lost
/// when it is.
public struct OperationGraph: Hashable, Sendable {
  /// By identifier; each names what it waits for.
  public private(set) var operations: [Operation]

  /// Makes operations from given ones with their `waitsFor`, and computes heights.
  /// - Parameter seconds: how long each is expected to take.
  public init(_ operations: [Operation], seconds: (Operation) -> Double = { _ in 1 }) throws(ApplyError) {
    let edges = operations.map { Set($0.waitsFor) }
    self.operations = operations
    try order(hard: edges, soft: operations.map { _ in [] }, seconds: seconds)
  }

  /// Makes the operations of a plan.
  /// - Parameters:
  ///   - state: what the plan was made from.
  ///   - seconds: how long each is expected to take.
  public init(_ plan: Plan, from state: State, seconds: (Operation) -> Double = { _ in 1 }) throws(ApplyError) {
    var createdFirst: Set<Address> = []
    while true {
      let builder = try OperationGraphBuilder(plan, state, createdFirst: createdFirst)
      operations = builder.operations
      do throws(ApplyError) {
        try order(hard: builder.hard, soft: builder.soft, seconds: seconds)
        return
      } catch {
        // What is deleted first closes a circle with something whose predecessor still needs it.
        guard case .cycle(let addresses) = error else { throw error }
        let replaced = builder.deletedFirst.intersection(addresses)
        guard !replaced.isEmpty else { throw error }
        createdFirst.formUnion(replaced)
      }
    }
  }

  /// Fixes each operation's predecessors and height.
  private mutating func order(hard: [Set<Int>], soft: [Set<Int>], seconds: (Operation) -> Double) throws(ApplyError) {
    var edges = zip(hard, soft).map { $0.union($1) }
    var sorted = Self.topologicalOrder(edges)
    if sorted.count < operations.count {
      let stuck = Set(operations.indices).subtracting(sorted)
      for index in stuck { edges[index].subtract(soft[index].subtracting(hard[index]).intersection(stuck)) }
      sorted = Self.topologicalOrder(edges)
    }
    guard sorted.count == operations.count else {
      throw .cycle(
        Self.cycle(in: edges, among: Set(operations.indices).subtracting(sorted)).map { operations[$0].address })
    }
    for index in operations.indices { operations[index].height = seconds(operations[index]) }
    for index in sorted.reversed() {
      operations[index].waitsFor = edges[index].sorted()
      for earlier in edges[index] {
        let through = seconds(operations[earlier]) + operations[index].height
        operations[earlier].height = max(operations[earlier].height, through)
      }
    }
  }

  /// The indices so that each comes after what it waits for; those in or behind a circle are missing.
  private static func topologicalOrder(_ edges: [Set<Int>]) -> [Int] {
    var remaining = edges.map(\.count)
    var followers: [[Int]] = edges.map { _ in [] }
    for (index, earlier) in edges.enumerated() { for one in earlier { followers[one].append(index) } }
    var order = remaining.indices.filter { remaining[$0] == 0 }
    var next = 0
    while next < order.count {
      for follower in followers[order[next]] {
        remaining[follower] -= 1
        if remaining[follower] == 0 { order.append(follower) }
      }
      next += 1
    }
    return order
  }

  /// One circle among operations each of which waits for another of them.
  private static func cycle(in edges: [Set<Int>], among stuck: Set<Int>) -> [Int] {
    guard var current = stuck.min() else { return [] }
    var path: [Int] = []
    var places: [Int: Int] = [:]
    while places[current] == nil {
      places[current] = path.count
      path.append(current)
      guard let next = edges[current].intersection(stuck).min() else { return path }
      current = next
    }
    return Array(path[places[current, default: 0]...])
  }
}
