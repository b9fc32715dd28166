internal import InfraModel
internal import Provider

/// What the twin is planned from: the same declaration and the same observations, with the twin's names.
extension Twin {
  /// What was seen of the real cloud, as if it had been seen of the twin.
  /// - Parameters:
  ///   - state: The real state.
  ///   - twin: The twin's.
  func observations(_ seen: [Address: Observation]?, of state: State, _ twin: State) -> [Address: Observation]? {
    guard let seen else { return nil }
    var found: [Address: Observation] = [:]
    for (address, observation) in seen {
      let (record, named) = (state.resources[address], twin.resources[address])
      guard let id = named?.id ?? adopted[address] else { continue }
      func renamed(_ resource: ObservedResource) -> ObservedResource {
        var renamed = resource
        renamed.id = id
        for (name, value) in resource.properties {
          renamed.properties[name] =
            if let record, let named { self.named(value, name, of: record, named) } else { names.replaced(in: value) }
        }
        return renamed
      }
      switch observation {
      case .absent: found[address] = .absent
      case .present(let resource): found[address] = .present(renamed(resource))
      case .beingDeleted(let resource, let pendingDeletion):
        found[address] = .beingDeleted(renamed(resource), pendingDeletion)
      }
    }
    return found
  }

  /// The state with what the twin's answers lack and the real record has.
  func filled(_ twin: State, from state: State) -> State {
    var filled = twin
    for (address, record) in twin.resources {
      guard let real = state.resources[address] else { continue }
      let attributes = real.attributes.mapValues { names.replaced(in: $0) }
      filled.resources[address]?.attributes = attributes.merging(record.attributes) { $1 }
    }
    return filled
  }

  /// The digests by their sources, which may name resources.
  func digests(_ digests: [SecretSource: String]) -> [SecretSource: String] {
    var renamed = digests
    for (source, digest) in digests {
      guard case .stored(let secret, let key) = source else { continue }
      renamed[.stored(secret: names.replaced(in: secret), key: key)] = digest
    }
    return renamed
  }

  /// The declaration without what the twin does not have. References to that are replaced by what they give; what
  /// cannot do without is left out, too.
  /// - Parameters:
  ///   - plan: The real plan.
  ///   - state: The real state.
  mutating func graph(of plan: Plan, _ state: State) -> Graph {
    var graph = plan.graph
    var absent: [Address: Address] = [:]
    for change in plan.changes where missing[change.previousAddress ?? change.address] != nil {
      absent[change.address] = change.previousAddress ?? change.address
    }
    var isSettled = absent.isEmpty
    while !isSettled {
      isSettled = true
      for node in graph.resources where absent[node.address] == nil {
        let needed = node.properties.values.flatMap(\.references).first { reference in
          absent[reference.address].map { state.resources[$0]?.value(of: reference.property) == nil } ?? false
        }
        guard let needed else { continue }
        absent[node.address] = node.address
        missing[node.address] = Missing(address: node.address, position: node.position, because: needed.address)
        isSettled = false
      }
    }
    func value(_ reference: Reference) -> Value? {
      absent[reference.address].flatMap { state.resources[$0]?.value(of: reference.property) }
    }
    graph.resources = graph.resources.filter { absent[$0.address] == nil }.map { node in
      var node = node
      node.properties = node.properties.mapValues { names.replaced(in: $0.replacing(value)) }
      node.dependsOn = node.dependsOn.filter { absent[$0] == nil }
      node.lifecycle.adoptedID = adopted[node.address] ?? node.lifecycle.adoptedID
      node.lifecycle.replacedWhen = node.lifecycle.replacedWhen.map { names.replaced(in: $0.replacing(value)) }
      return node
    }
    // Gates are not rehearsed and no notification is sent; either may refer to a missing resource.
    graph.settings.release = nil
    graph.settings.notifications = []
    graph.outputs = graph.outputs.filter { !$0.value.references.contains { absent[$0.address] != nil } }
    return graph
  }
}

extension Value {
  /// The value with those references replaced that something is known for.
  fileprivate func replacing(_ known: (Reference) -> Value?) -> Value {
    mapLeaves { leaf in
      switch leaf {
      case .reference(let reference): known(reference) ?? leaf
      case .secret(.stored(let secret, let key)): .secret(.stored(secret: secret.replacing(known), key: key))
      default: leaf
      }
    }
  }
}
