internal import InfraModel

/// An order in which everything stands behind what it needs, and the cycles that prevent one.
struct DependencyOrder {
  /// Everything outside of cycles and of what hangs on them; ties in the order given.
  private(set) var sequence: [Address] = []
  /// Each cycle once: every address needs the next, the last needs the first.
  private(set) var cycles: [[Address]] = []

  /// Addresses in `needs` that are no nodes are passed over. Linear in nodes and needs.
  init(nodes: [Address], needs: [Address: [Address]]) {
    let index = Dictionary(nodes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let edges = nodes.map { node in (needs[node] ?? []).compactMap { index[$0] } }
    var dependents = [[Int]](repeating: [], count: nodes.count)
    var open = edges.map(\.count)
    for (node, needed) in edges.enumerated() { for other in needed { dependents[other].append(node) } }
    var ready = nodes.indices.filter { open[$0] == 0 }
    var next = 0
    while next < ready.count {
      let node = ready[next]
      next += 1
      for dependent in dependents[node] {
        open[dependent] -= 1
        if open[dependent] == 0 { ready.append(dependent) }
      }
    }
    sequence = ready.map { nodes[$0] }
    guard ready.count < nodes.count else { return }
    cycles = Self.cycles(among: nodes.indices.filter { open[$0] > 0 }, edges: edges).map { $0.map { nodes[$0] } }
  }

  /// Walks along what is needed until a place is met again.
  private static func cycles(among rest: [Int], edges: [[Int]]) -> [[Int]] {
    let remaining = Set(rest)
    var done: Set<Int> = []
    var found: [[Int]] = []
    for start in rest where !done.contains(start) {
      var path: [Int] = []
      var places: [Int: Int] = [:]
      var current: Int? = start
      while let node = current {
        if let place = places[node] {
          found.append(Array(path[place...]))
          break
        }
        if done.contains(node) { break }
        places[node] = path.count
        path.append(node)
        current = edges[node].first { remaining.contains($0) }
      }
      done.formUnion(path)
    }
    return found
  }
}
