public import InfraModel
public import Provider

/// Which elements of a list that runs are other resources': rules that stand for themselves in a security group,
/// policies that attach themselves to a role.
///
/// Reads give a list whole, whoever put its elements there. Before a declaration is compared with what runs, the
/// elements of others are left out, so that neither a plan calls them drift nor an update takes them away.
public struct Ownership: Sendable {
  private var others: [ResourceType: [SharedElement]] = [:]

  /// - Parameter resources: Every resource that is recorded, with its declared properties and its attributes.
  public init(_ resources: some Sequence<(type: ResourceType, element: SharedElement)>) {
    for (type, element) in resources { others[type, default: []].append(element) }
  }

  /// From what a state holds.
  public init(_ state: State) {
    self.init(
      state.resources.values.map { record in
        let known = record.attributes.merging(record.properties) { $1 }
        return (record.type, SharedElement(id: record.id, properties: known))
      })
  }

  /// What runs of a resource without what others own of its lists.
  ///
  /// An element that the resource declares itself stays: two who claim the same one both have it.
  /// - Parameters:
  ///   - running: What was read.
  ///   - declared: What the resource declares, references resolved as far as they are known.
  public func own(_ running: [String: Value], declared: [String: Value], _ traits: ResourceTraits) -> [String: Value] {
    var own = running
    for list in traits.shared {
      guard let elements = own[list.property]?.list, let owner = running[list.owner] else { continue }
      var foreign: Set<Value> = []
      for other in others[list.type] ?? [] where list.owners(other).contains(owner) {
        if let element = list.element(other) { foreign.insert(list.key(element)) }
      }
      if foreign.isEmpty { continue }
      for element in declared[list.property]?.list ?? [] { foreign.remove(list.key(element)) }
      let rest = elements.filter { !foreign.contains(list.key($0)) }
      if rest.count == elements.count { continue }
      own[list.property] = rest.isEmpty && declared[list.property] == nil ? Value?.none : .list(rest)
    }
    return own
  }

  /// Observations without what others own of each list: what a plan is to be drafted from.
  ///
  /// - Parameters:
  ///   - observations: By address of the record, or of the declaration that adopts.
  ///   - graph: What is declared.
  ///   - state: What is recorded: whose elements they are, and what references lead to.
  public static func own(
    _ observations: [Address: Observation], _ graph: Graph, _ state: State,
    traits: (ResourceType) -> ResourceTraits
  ) -> [Address: Observation] {
    let ownership = Ownership(state)
    let nodes = Dictionary(graph.resources.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    var own = observations
    for (address, observation) in observations {
      guard case .present(var resource) = observation, let type = nodes[address]?.type ?? state.resources[address]?.type
      else { continue }
      let traits = traits(type)
      if traits.shared.isEmpty { continue }
      let declared = nodes[address]?.properties ?? state.resources[address]?.properties ?? [:]
      let lists = declared.filter { property in traits.shared.contains { $0.property == property.key } }
      resource.properties = ownership.own(
        resource.properties, declared: lists.mapValues { $0.concrete(in: state) }, traits)
      own[address] = .present(resource)
    }
    return own
  }
}

extension Value {
  /// The value with what the state knows in the place of references.
  fileprivate func concrete(in state: State) -> Value {
    switch self {
    case .reference(let reference): state.resources[reference.address]?.value(of: reference.property) ?? self
    case .list(let elements): .list(elements.map { $0.concrete(in: state) })
    case .object(let members): .object(members.mapValues { $0.concrete(in: state) })
    default: self
    }
  }
}
