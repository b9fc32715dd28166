internal import Applier
internal import InfraModel

/// A plan's steps as boxes in layers, to be drawn: what is in a layer waits for nothing but what is in earlier ones.
///
/// A box holds the steps of one component in one layer, so that hundreds of steps are some dozens of boxes, whatever
/// waits for what. Between boxes only those edges are kept that follow from no others.
struct StepLayers: Sendable {
  struct Box: Hashable, Sendable {
    var layer: Int
    /// The outermost component; `nil` for all of a layer.
    var component: String?
    /// Its steps by their place in the plan, those of the critical path and other notable ones first.
    var steps: [Int]
    var isCritical = false
  }

  struct Edge: Hashable, Sendable {
    var from: Int
    var to: Int
    var isCritical = false
  }

  /// More boxes than that are joined to one for each layer.
  static let mostBoxes = 150
  /// The layers that are drawn.
  static let mostLayers = 60

  /// By layer, and in it as they are drawn, from above.
  private(set) var boxes: [Box] = []
  private(set) var edges: [Edge] = []
  /// What each step waits for, by place.
  private(set) var waitsFor: [[Int]] = []
  /// Layers that are not drawn.
  private(set) var hiddenLayers = 0

  /// - Parameters:
  ///   - critical: the steps that decide how long it takes, first to last.
  ///   - notable: further steps that stand at the top of their boxes.
  init(_ plan: Plan, critical: [Int], notable: Set<Int> = []) {
    waitsFor = plan.steps.map { Set($0.waitsFor).union($0.yieldsTo).sorted() }
    let layers = Self.layers(waitsFor)
    let last = layers.max() ?? 0
    hiddenLayers = max(0, last + 1 - Self.mostLayers)
    let drawn = plan.steps.indices.filter { layers[$0] < Self.mostLayers }
    func grouped(_ component: (Int) -> String?) -> [Box] {
      struct Key: Hashable { var layer: Int; var component: String? }
      return Dictionary(grouping: drawn) { Key(layer: layers[$0], component: component($0)) }
        .map { key, steps in Box(layer: key.layer, component: key.component, steps: steps) }
        .sorted { ($0.layer, $0.component ?? "") < ($1.layer, $1.component ?? "") }
    }
    boxes = grouped { plan.steps[$0].address.component }
    if boxes.count > Self.mostBoxes { boxes = grouped { _ in nil } }
    let onPath = Set(critical)
    let top = onPath.union(notable)
    for index in boxes.indices {
      boxes[index].isCritical = boxes[index].steps.contains { onPath.contains($0) }
      boxes[index].steps.sort { left, right in
        let (first, second) = (top.contains(left), top.contains(right))
        return first == second ? plan.steps[left].address < plan.steps[right].address : first
      }
    }
    arrange(critical)
  }

  /// The length of the longest chain before each step. Steps that wait for each other, which no planner writes, stand in
  /// the first layer.
  private static func layers(_ waitsFor: [[Int]]) -> [Int] {
    var layers = waitsFor.map { _ in 0 }
    let order = DependencyOrder(nodes: Array(waitsFor.indices)) { waitsFor[$0] }
    for step in order.sequence {
      layers[step] = waitsFor[step].reduce(0) { max($0, waitsFor.indices.contains($1) ? layers[$1] + 1 : 0) }
    }
    return layers
  }

  /// Orders the boxes of each layer by what they wait for, and finds the edges.
  private mutating func arrange(_ critical: [Int]) {
    var home: [Int: Int] = [:]
    var heights: [Double] = []
    var arranged: [Box] = []
    var before: [Set<Int>] = []
    for layer in 0...(boxes.last?.layer ?? 0) {
      let found = boxes.filter { $0.layer == layer }.map { box in
        let earlier = Set(box.steps.flatMap { waitsFor[$0] }.compactMap { home[$0] })
        let rank = earlier.isEmpty ? 0 : earlier.reduce(0) { $0 + heights[$1] } / Double(earlier.count)
        return (box: box, earlier: earlier, rank: rank)
      }.sorted { ($0.rank, $0.box.component ?? "") < ($1.rank, $1.box.component ?? "") }
      for (place, row) in found.enumerated() {
        for step in row.box.steps { home[step] = arranged.count }
        arranged.append(row.box)
        before.append(row.earlier)
        heights.append(Double(place))
      }
    }
    boxes = arranged
    let path = Set(
      zip(critical, critical.dropFirst()).compactMap { from, to in
        home[from].flatMap { from in home[to].map { Edge(from: from, to: $0, isCritical: true) } }
      })
    edges = Self.reduced(before).map { edge in
      path.contains(Edge(from: edge.from, to: edge.to, isCritical: true))
        ? Edge(from: edge.from, to: edge.to, isCritical: true) : edge
    }
    edges += path.filter { !edges.contains($0) }
    edges.sort { ($0.isCritical ? 1 : 0, $0.from, $0.to) < ($1.isCritical ? 1 : 0, $1.from, $1.to) }
  }

  /// The edges without those that follow from others.
  private static func reduced(_ before: [Set<Int>]) -> [Edge] {
    var reach: [Set<Int>] = []
    var edges: [Edge] = []
    for (box, earlier) in before.enumerated() {
      let implied = earlier.reduce(into: Set<Int>()) { $0.formUnion(reach[$1]) }
      reach.append(implied.union(earlier))
      edges += earlier.subtracting(implied).sorted().map { Edge(from: $0, to: box) }
    }
    return edges
  }
}

extension Address {
  /// The outermost component, or the resource itself where it stands in none.
  var component: String { String(path.prefix { $0 != "/" }) }
}
