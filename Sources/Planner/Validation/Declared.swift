package import InfraModel

/// A declaration, made easy to ask across resources.
package final class Declared {
  package let graph: Graph
  package let facts: FactsTable
  /// The account that it is declared for, or planned for; `nil` where that is not known.
  package let account: String?
  /// What exists already, so that nothing is asked of it that only its making needs.
  package let existing: Set<Address>
  package let nodes: [Address: ResourceNode]
  private let byType: [ResourceType: [ResourceNode]]

  package init(graph: Graph, facts: FactsTable, account: String? = nil, existing: Set<Address> = []) {
    self.existing = existing
    self.graph = graph
    self.facts = facts
    self.account = graph.account ?? account
    nodes = graph.resources.byAddress
    byType = Dictionary(grouping: graph.resources, by: \.type)
  }

  /// Every resource of a type, in the order of their addresses.
  package func resources(_ type: ResourceType) -> [ResourceNode] { byType[type] ?? [] }

  package func region(of node: ResourceNode) -> String { node.region ?? graph.region }

  /// The resource that a property's value refers to, through properties that only pass the reference on.
  package func target(_ value: Value?) -> ResourceNode? {
    guard case .reference(let reference)? = value else { return nil }
    var current = reference
    for _ in 0..<16 {
      guard let node = nodes[current.address] else { return nil }
      guard !facts[node.type].isReadOnly(current.property.text),
        case .reference(let next)? = Value.object(node.properties)[path: current.property]
      else { return node }
      current = next
    }
    return nil
  }

  /// The value of a property where it is known from the declaration alone; references to declared properties are
  /// followed, texts joined.
  package func literal(_ value: Value?) -> Value? {
    value?.literal(in: nodes) { node, property in facts[node.type].isReadOnly(property.text) }
  }
}
