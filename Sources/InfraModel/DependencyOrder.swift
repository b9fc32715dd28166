/// An order in which everything stands after what it needs, and the cycles that prevent one.
public struct DependencyOrder<Node: Hashable> {
  /// Everything outside of cycles and of what hangs on them; ties in the order given.
  public private(set) var sequence: [Node] = []
  /// Each cycle once: every node needs the next, the last needs the first.
  public private(set) var cycles: [[Node]] = []

  /// Needs that are no nodes are passed over. Linear in nodes and needs.
  public init(nodes: [Node], needs: (Node) -> some Sequence<Node>) {
    let index = Dictionary(nodes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let edges = nodes.map { node in needs(node).compactMap { index[$0] } }
    let ready = Self.order(edges)
    sequence = ready.map { nodes[$0] }
    guard ready.count < nodes.count else { return }
    let ordered = Set(ready)
    cycles = Self.cycles(among: nodes.indices.filter { !ordered.contains($0) }, edges: edges)
      .map { $0.map { nodes[$0] } }
  }

  public init(nodes: [Node], needs: [Node: [Node]]) { self.init(nodes: nodes) { needs[$0] ?? [] } }

  private static func order(_ edges: [[Int]]) -> [Int] {
    var dependents = [[Int]](repeating: [], count: edges.count)
    var open = edges.map(\.count)
    for (node, needed) in edges.enumerated() { for other in needed { dependents[other].append(node) } }
    var ready = edges.indices.filter { open[$0] == 0 }
    var next = 0
    while next < ready.count {
      for dependent in dependents[ready[next]] {
        open[dependent] -= 1
        if open[dependent] == 0 { ready.append(dependent) }
      }
      next += 1
    }
    return ready
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
