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

  /// What stands in a layer: a box, or the way that the edges of an earlier box take between boxes.
  enum Item: Hashable, Sendable {
    case box(Int)
    case lane(from: Int)
  }

  /// By layer and component.
  private(set) var boxes: [Box] = []
  /// What stands in each layer, from above.
  private(set) var columns: [[Item]] = []
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

  /// Finds the edges, and orders what stands in each layer by what it waits for.
  private mutating func arrange(_ critical: [Int]) {
    var home: [Int: Int] = [:]
    for (index, box) in boxes.enumerated() { for step in box.steps { home[step] = index } }
    let before = boxes.enumerated().map { index, box in
      // Steps that wait for each other are in one layer, and none of them is drawn to come first.
      Set(box.steps.flatMap { waitsFor[$0] }.compactMap { home[$0] }).filter { boxes[$0].layer < box.layer }
    }
    // A rehearsal that had to do something else may have had another order.
    let path = Set(
      zip(critical, critical.dropFirst()).compactMap { from, to -> Edge? in
        guard let from = home[from], let to = home[to], boxes[from].layer < boxes[to].layer else { return nil }
        return Edge(from: from, to: to, isCritical: true)
      })
    edges = Self.reduced(before).filter { !path.contains(Edge(from: $0.from, to: $0.to, isCritical: true)) } + path
    edges.sort { ($0.isCritical ? 1 : 0, $0.from, $0.to) < ($1.isCritical ? 1 : 0, $1.from, $1.to) }
    order()
  }

  /// Puts what waits for the same side by side, layer after layer.
  private mutating func order() {
    var farthest: [Int: Int] = [:]
    for edge in edges { farthest[edge.from] = max(farthest[edge.from] ?? 0, boxes[edge.to].layer) }
    let incoming = Dictionary(grouping: edges, by: \.to)
    var last: [Item: Double] = [:]
    for layer in 0...(boxes.last?.layer ?? 0) {
      func rank(_ sources: [Int]) -> Double {
        let places = sources.compactMap { last[boxes[$0].layer == layer - 1 ? .box($0) : .lane(from: $0)] }
        return places.isEmpty ? 0 : places.reduce(0, +) / Double(places.count)
      }
      let here = boxes.indices.filter { boxes[$0].layer == layer }
        .map { (rank: rank((incoming[$0] ?? []).map(\.from)), item: Item.box($0)) }
      let passing = boxes.indices.filter { boxes[$0].layer < layer && layer < farthest[$0] ?? 0 }
        .map { (rank: rank([$0]), item: Item.lane(from: $0)) }
      let column = (here + passing).enumerated().sorted {
        ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
      }.map(\.element.item)
      last = Dictionary(column.enumerated().map { ($1, Double($0)) }, uniquingKeysWith: { first, _ in first })
      columns.append(column)
    }
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
