public import InfraModel

/// The resources of a state in the form of declarations.
///
/// A state holds what references gave, not the references: a value that a resource's dependency has as its identifier
/// or attribute is taken as a reference to it, so that a model finds what a resource hangs together with.
struct StoredNodes: Sendable {
  private let state: State
  /// The addresses of today, by those in the state.
  private let moved: [Address: Address]
  /// Usage of every resource of a type, by the type's name.
  private let usage: [String: Value]

  init(_ state: State, moved: [Address: Address] = [:], usage: [String: Value] = [:]) {
    self.state = state
    self.moved = moved
    self.usage = usage
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
    let references = references(of: record)
    var properties = record.properties.mapValues { $0.referring(by: references) }
    if let declared {
      let changed = Set(changes.map { $0.path.prefix { $0 != "." && $0 != "[" } })
      for (name, value) in declared.properties where !changed.contains(name[...]) { properties[name] = value }
    }
    return ResourceNode(
      address: moved[address] ?? address, type: record.type, region: record.region, properties: properties,
      dependsOn: record.dependencies.map { moved[$0] ?? $0 }, position: record.position,
      usage: declared?.usage ?? usage[record.type.name]?.object ?? [:])
  }

  /// The predecessor that an earlier replacement left over.
  func deposed(of change: Change) -> ResourceNode? {
    guard let record = state.resources[change.previousAddress ?? change.address],
      let deposed = record.deposed.first(where: { $0.id == change.id })
    else { return nil }
    let type = deposed.type ?? record.type
    return ResourceNode(
      address: PlanNodes.key(of: change), type: type, region: deposed.region ?? record.region,
      properties: deposed.attributes, usage: usage[type.name]?.object ?? [:])
  }

  private func references(of record: ResourceRecord) -> [String: Reference] {
    var found: [String: Reference] = [:]
    for address in record.dependencies {
      guard let needed = state.resources[address] else { continue }
      let today = moved[address] ?? address
      for (name, value) in needed.attributes.sorted(by: { $0.key < $1.key }) {
        if let text = value.string, !text.isEmpty, found[text] == nil { found[text] = Reference(today, name) }
      }
      if found[needed.id] == nil { found[needed.id] = Reference(today, "Id") }
    }
    return found
  }
}

extension Value {
  /// The value with references where a text stands that one gave.
  fileprivate func referring(by references: [String: Reference]) -> Value {
    switch self {
    case .string(let text): references[text].map(Value.reference) ?? self
    case .list(let elements): .list(elements.map { $0.referring(by: references) })
    case .object(let members): .object(members.mapValues { $0.referring(by: references) })
    default: self
    }
  }
}

extension Pricing {
  /// What the resources of a state cost, with the usage that a graph declares of them today.
  public func estimate(_ state: State, usedAs graph: Graph? = nil) -> EnvironmentCost {
    let declared = (graph?.resources ?? []).map { ($0.address, $0.usage) }
    let usage = Dictionary(declared, uniquingKeysWith: { first, _ in first })
    let nodes = StoredNodes(state, usage: graph?.settings["usage"]?.object ?? [:]).all.map { node in
      var node = node
      node.usage = usage[node.address] ?? node.usage
      return node
    }
    return estimate(nodes, region: state.region)
  }
}
