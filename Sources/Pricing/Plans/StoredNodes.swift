public import InfraModel

/// The resources of a state in the form of declarations.
///
/// A record has what was declared, with references as they were written, so that a model finds what a resource hangs
/// together with. One of format 1 has only what references gave: there, a value that a dependency has as its identifier
/// or attribute is taken as a reference to it.
struct StoredNodes: Sendable {
  private let state: State
  /// The addresses of today, by those in the state.
  private let moved: [Address: Address]
  /// Usage of every resource of a type.
  private let usage: [ResourceType: [String: Value]]
  /// The paths whose changes are ignored, by the address of today.
  private let ignored: [Address: [String]]
  /// What was read of a resource, by its address in the state.
  private let seen: [Address: [String: Value]]

  /// - Parameters:
  ///   - moved: the addresses of today, by those in the state.
  ///   - graph: what is declared today: usage of types, and the paths whose changes are ignored.
  ///   - seen: what was read of a resource, by its address in the state.
  init(
    _ state: State, moved: [Address: Address] = [:], declared graph: Graph?, seen: [Address: [String: Value]] = [:]
  ) {
    self.state = state
    self.moved = moved
    usage = graph?.settings.usage ?? [:]
    let ignored = (graph?.resources ?? []).map { ($0.address, $0.lifecycle.ignoredChanges.map(\.property)) }
    self.ignored = Dictionary(ignored.filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
    self.seen = seen
  }

  /// Every resource.
  var all: [ResourceNode] { state.resources.keys.sorted().compactMap { node(at: $0) } }

  /// A resource as it is.
  /// - Parameters:
  ///   - declared: how it is declared now: of what did not change, this is taken.
  ///   - changes: what a plan changes.
  func node(
    at address: Address, declaredAs declared: ResourceNode? = nil, changed changes: [PropertyChange] = []
  ) -> ResourceNode? {
    guard let record = state.resources[address] else { return nil }
    var properties = applied(record)
    if let declared {
      let changed = Set(changes.map(\.path.property))
      for (name, value) in declared.properties where !changed.contains(name) { properties[name] = value }
    }
    let node = ResourceNode(
      address: moved[address] ?? address, type: record.type, region: record.region, properties: properties,
      dependsOn: record.dependencies.map { moved[$0] ?? $0 }, position: record.position,
      usage: declared?.usage ?? usage[record.type] ?? [:])
    return keepingIgnored(node, at: address)
  }

  /// A resource with what runs at the paths whose changes are ignored: what was read, or the state's where nothing was.
  /// - Parameter address: its address in the state.
  func keepingIgnored(_ node: ResourceNode, at address: Address) -> ResourceNode {
    guard let paths = ignored[node.address] else { return node }
    let record = state.resources[address]
    guard var running = seen[address] ?? seen[node.address] ?? record?.attributes else { return node }
    // What runs as it was applied is taken as it was written then, with its references.
    if let record {
      for (name, value) in applied(record) where [nil, record.properties[name]].contains(running[name]) {
        running[name] = value
      }
    }
    var node = node
    for path in paths { node.properties = node.properties.taking(path, from: running) }
    return node
  }

  /// The predecessor that an earlier replacement left over.
  func deposed(of change: Change) -> ResourceNode? {
    guard let record = state.resources[change.previousAddress ?? change.address],
      let deposed = record.deposed.first(where: { $0.id == change.id })
    else { return nil }
    let type = deposed.type ?? record.type
    return ResourceNode(
      address: PlanNodes.key(of: change), type: type, region: deposed.region ?? record.region,
      properties: deposed.attributes, usage: usage[type] ?? [:])
  }

  /// What was declared at the last apply, with the addresses of today.
  private func applied(_ record: ResourceRecord) -> [String: Value] {
    if let declared = record.declared {
      return moved.isEmpty ? declared : declared.mapValues { $0.readdressed { moved[$0] ?? $0 } }
    }
    let references = references(of: record)
    return record.properties.mapValues { value in
      value.mapLeaves { leaf in leaf.string.flatMap { references[$0] }.map(Value.reference) ?? leaf }
    }
  }

  private func references(of record: ResourceRecord) -> [String: Reference] {
    var found: [String: Reference] = [:]
    for address in record.dependencies {
      guard let needed = state.resources[address] else { continue }
      let today = moved[address] ?? address
      for (name, value) in needed.attributes.sorted(by: { $0.key < $1.key }) {
        if let text = value.string, !text.isEmpty, found[text] == nil {
          found[text] = Reference(today, PropertyPath(name))
        }
      }
      if found[needed.id.text] == nil { found[needed.id.text] = Reference(today, "Id") }
    }
    return found
  }
}

extension Pricing {
  /// What the resources of a state cost, with the usage that a graph declares of them today.
  public func estimate(_ state: State, usedAs graph: Graph? = nil) -> EnvironmentCost {
    let declared = (graph?.resources ?? []).map { ($0.address, $0.usage) }
    let usage = Dictionary(declared, uniquingKeysWith: { first, _ in first })
    let nodes = StoredNodes(state, declared: graph).all.map { node in
      var node = node
      node.usage = usage[node.address] ?? node.usage
      return node
    }
    return estimate(nodes, region: state.region)
  }
}
