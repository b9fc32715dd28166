internal import InfraModel

/// Finds what resources need though they do not name it (``ResourceTraits/UnnamedNeed``).
struct UnnamedNeeds {
  private let declared: Declared
  private let facts: FactsTable
  /// What can be needed, and where it leads.
  private var known: [Kind: [Anchor: [Address]]] = [:]

  /// What two resources lead to: one that is declared, or a text.
  private enum Anchor: Hashable {
    case resource(Address)
    case text(String)
  }

  private struct Kind: Hashable {
    var type: ResourceType
    var property: String
    var having: String
  }

  init(_ declared: Declared, facts: FactsTable) {
    self.declared = declared
    self.facts = facts
  }

  /// The graph in which each resource also depends on what it needs without naming it.
  mutating func completed() -> Graph {
    var graph = declared.graph
    for index in graph.resources.indices {
      let node = graph.resources[index]
      let needs = facts[node.type].traits.unnamedNeeds
      guard !needs.isEmpty else { continue }
      let found = needs.flatMap { addresses(of: $0, by: node) }.filter { $0 != node.address }
      let new = Set(found).subtracting(node.dependencies)
      if !new.isEmpty { graph.resources[index].dependsOn = (node.dependsOn + new).sorted() }
    }
    return graph
  }

  private mutating func addresses(of need: ResourceTraits.UnnamedNeed, by node: ResourceNode) -> [Address] {
    let defaults = facts[node.type].traits.defaults
    for (name, value) in need.onlyWith where (declared.literal(node.properties[name]) ?? defaults[name]) != value {
      return []
    }
    let others = others(Kind(type: need.type, property: need.property, having: need.having))
    return anchors(of: node, need.path[...]).flatMap { others[$0] ?? [] }
  }

  private mutating func others(_ kind: Kind) -> [Anchor: [Address]] {
    if let known = known[kind] { return known }
    var found: [Anchor: [Address]] = [:]
    for node in declared.resources(kind.type) where node.properties[kind.having].map({ !$0.isNull }) ?? false {
      for anchor in anchors(of: node, [kind.property]) { found[anchor, default: []].append(node.address) }
    }
    known[kind] = found
    return found
  }

  /// Where a path of properties leads.
  private func anchors(of node: ResourceNode, _ path: ArraySlice<String>) -> [Anchor] {
    guard let name = path.first else { return [] }
    let values = Value.object(node.properties).values(at: name)
    if path.count > 1 {
      return values.compactMap { declared.target($0) }.flatMap { anchors(of: $0, path.dropFirst()) }
    }
    return values.compactMap { value in
      if let target = declared.target(value) { return .resource(target.address) }
      return declared.literal(value)?.string.map(Anchor.text)
    }
  }
}
