internal import InfraModel
internal import Pricing

/// Costs by the components that declared them: the path of an address from the outside in.
struct CostTree<Figures: Sendable>: Sendable {
  /// The last name of the path; empty for the whole.
  var name: String
  var figures: Figures
  /// The resource that stands here; `nil` for a component.
  var resource: Address?
  var children: [CostTree]

  /// Sums up by component.
  /// - Parameters:
  ///   - leaves: resources with their figures, in any order.
  ///   - zero: the figures of nothing.
  ///   - rank: the larger, the further up; names decide between equals.
  init(
    _ leaves: [(address: Address, figures: Figures)], zero: Figures, add: (Figures, Figures) -> Figures,
    rank: (Figures) -> Money
  ) {
    self.init(
      name: "", leaves: leaves.map { (path: $0.address.path.split(separator: "/")[...], $0.address, $0.figures) },
      zero: zero, add: add, rank: rank)
  }

  private init(
    name: String, leaves: [(path: ArraySlice<Substring>, address: Address, figures: Figures)], zero: Figures,
    add: (Figures, Figures) -> Figures, rank: (Figures) -> Money
  ) {
    self.name = name
    figures = leaves.reduce(zero) { add($0, $1.figures) }
    resource = leaves.first { $0.path.isEmpty }?.address
    var groups: [Substring: [(path: ArraySlice<Substring>, address: Address, figures: Figures)]] = [:]
    for leaf in leaves {
      guard let first = leaf.path.first else { continue }
      groups[first, default: []].append((leaf.path.dropFirst(), leaf.address, leaf.figures))
    }
    children = groups.map { name, leaves in
      CostTree(name: String(name), leaves: leaves, zero: zero, add: add, rank: rank)
    }.sorted { left, right in
      let (first, second) = (rank(left.figures), rank(right.figures))
      return first == second ? left.name < right.name : first > second
    }
  }

  /// Every node with its depth, the outer before the inner; the whole itself has none.
  func walk(_ visit: (CostTree, Int) -> Void) { for child in children { child.walk(depth: 0, visit) } }

  private func walk(depth: Int, _ visit: (CostTree, Int) -> Void) {
    visit(self, depth)
    for child in children { child.walk(depth: depth + 1, visit) }
  }
}
