internal import InfraModel

extension Graph {
  /// The resource at an address.
  subscript(_ address: Address) -> ResourceNode? { resources.first { $0.address == address } }

  /// The graph with one resource changed; `nil` where it is not there.
  func changing(_ address: Address, _ body: (inout ResourceNode) -> Void) -> Graph? {
    guard let index = resources.firstIndex(where: { $0.address == address }) else { return nil }
    var graph = self
    body(&graph.resources[index])
    return graph
  }

  /// The graph with resources at other addresses, and whatever names them.
  func renaming(_ addresses: [Address: Address]) -> Graph {
    var graph = self
    graph.resources = resources.map { $0.renaming(addresses) }.sorted { $0.address < $1.address }
    graph.outputs = outputs.map { output in
      OutputNode(name: output.name, value: output.value.readdressed { addresses[$0] ?? $0 }, position: output.position)
    }
    graph.settings.allowedDeletions = settings.allowedDeletions.map {
      .init(addresses[$0.address] ?? $0.address, because: $0.reason)
    }
    return graph
  }

  /// Those, and all that refer to them.
  func dependents(of addresses: Set<Address>) -> Set<Address> {
    var found = addresses
    while true {
      let more = resources.filter { !found.contains($0.address) && !found.isDisjoint(with: $0.dependencies) }
      if more.isEmpty { return found }
      found.formUnion(more.map(\.address))
    }
  }

  /// The graph without some resources, and without the outputs that refer to them.
  func removing(_ addresses: Set<Address>) -> Graph {
    var graph = self
    graph.resources = resources.filter { !addresses.contains($0.address) }
    graph.outputs = outputs.filter { addresses.isDisjoint(with: $0.value.references.map(\.address)) }
    for index in graph.resources.indices { graph.resources[index].dependsOn.removeAll { addresses.contains($0) } }
    return graph
  }

  /// The graph in which nothing refers to some addresses: properties and elements that do are left out.
  func detaching(_ addresses: Set<Address>) -> Graph {
    var graph = self
    for index in graph.resources.indices where !addresses.contains(resources[index].address) {
      graph.resources[index].properties = resources[index].properties.compactMapValues { $0.detaching(addresses) }
      graph.resources[index].lifecycle.replacedWhen = resources[index].lifecycle.replacedWhen.compactMap {
        $0.detaching(addresses)
      }
      graph.resources[index].dependsOn.removeAll { addresses.contains($0) }
    }
    return graph
  }

  /// The graph with copies of resources at further addresses. What they refer to among each other is copied too.
  func copying(_ addresses: [Address: Address], _ change: (inout ResourceNode) -> Void = { _ in }) -> Graph {
    var graph = self
    for node in resources where addresses[node.address] != nil {
      var copy = node.renaming(addresses)
      change(&copy)
      graph.resources.append(copy)
    }
    graph.resources.sort { $0.address < $1.address }
    return graph
  }
}

extension ResourceNode {
  /// The resource at another address, with what it refers to at other addresses.
  func renaming(_ addresses: [Address: Address]) -> ResourceNode {
    var node = self
    node.address = addresses[address] ?? address
    node.properties = properties.mapValues { $0.readdressed { addresses[$0] ?? $0 } }
    node.dependsOn = dependsOn.map { addresses[$0] ?? $0 }
    node.lifecycle.replacedWhen = lifecycle.replacedWhen.map { $0.readdressed { addresses[$0] ?? $0 } }
    node.lifecycle.allowsDeletion = lifecycle.allowsDeletion.map { addresses[$0] ?? $0 }
    return node
  }
}

extension Value {
  /// The value without whatever refers to some addresses: an element, a member, a joined text; `nil` where nothing is
  /// left of it.
  func detaching(_ addresses: Set<Address>) -> Value? {
    switch self {
    case .reference(let reference): return addresses.contains(reference.address) ? .none : self
    case .list(let elements):
      let kept = elements.compactMap { $0.detaching(addresses) }
      return kept.isEmpty && !elements.isEmpty ? .none : .list(kept)
    case .object(let members): return .object(members.compactMapValues { $0.detaching(addresses) })
    case .interpolation(let pieces):
      let kept = pieces.compactMap { $0.detaching(addresses) }
      return kept.count == pieces.count ? .interpolation(kept) : .none
    case .secret(.stored(let secret, let key)):
      return secret.detaching(addresses).map { .secret(.stored(secret: $0, key: key)) }
    default: return self
    }
  }
}
