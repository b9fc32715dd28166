public import InfraModel

/// Resources by address, and who refers to whom.
public final class ResourceIndex: Sendable {
  private let nodes: [Address: ResourceNode]
  private let users: [Address: [Address]]
  private let region: String

  /// - Parameter region: The region of resources that do not name their own.
  public init(_ resources: [ResourceNode], region: String) {
    self.region = region
    var nodes: [Address: ResourceNode] = [:]
    var users: [Address: [Address]] = [:]
    for node in resources {
      nodes[node.address] = node
      for needed in node.dependencies { users[needed, default: []].append(node.address) }
    }
    self.nodes = nodes
    self.users = users
  }

  private init(_ nodes: [Address: ResourceNode], _ users: [Address: [Address]], region: String) {
    self.nodes = nodes
    self.users = users
    self.region = region
  }

  /// The same resources, one of them with other properties; who refers to whom stays as it is.
  package func setting(_ properties: [String: Value], at address: Address) -> ResourceIndex {
    var nodes = nodes
    nodes[address]?.properties = properties
    return ResourceIndex(nodes, users, region: region)
  }

  /// The addresses of all resources, sorted.
  package var addresses: [Address] { nodes.keys.sorted() }

  /// A resource of the graph; `nil` if there is none at the address.
  public func resource(at address: Address) -> PricedResource? {
    nodes[address].map { node in
      PricedResource(
        node.type, region: node.region ?? region, properties: node.properties, usage: node.usage,
        references: .graph(self), address: address)
    }
  }

  /// The resources that refer to one, sorted by address.
  public func users(of address: Address) -> [PricedResource] {
    (users[address] ?? []).sorted().compactMap(resource(at:))
  }
}
