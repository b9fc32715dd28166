public import InfraModel

/// Which elements of a list that runs are other resources': rules that stand for themselves in a security group,
/// policies that attach themselves to a role.
///
/// Reads give a list whole, whoever put its elements there. Before a declaration is compared with what runs, the
/// elements of others are left out, so that neither a plan calls them drift nor an update takes them away.
public final class Ownership {
  private let others: (ResourceType) -> [SharedElement]
  /// By list, the keys of the elements of others in each owner's; made when a list is first asked about.
  private var foreign: [SharedList: [Value: Set<Value>]] = [:]

  /// - Parameter resources: Every resource that is recorded, with its declared properties and its attributes.
  public init(_ resources: some Sequence<(type: ResourceType, element: SharedElement)>) {
    let elements = Dictionary(grouping: resources, by: \.type).mapValues { $0.map(\.element) }
    others = { elements[$0] ?? [] }
  }

  /// From what a state holds.
  public init(_ state: State) {
    others = { type in
      state.resources.values.filter { $0.type == type }.map { record in
        SharedElement(id: record.id, properties: record.attributes.merging(record.properties) { $1 })
      }
    }
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
      guard var foreign = keys(of: list)[owner] else { continue }
      for element in declared[list.property]?.list ?? [] { foreign.remove(list.key(element)) }
      let rest = elements.filter { !foreign.contains(list.key($0)) }
      if rest.count == elements.count { continue }
      own[list.property] = rest.isEmpty && declared[list.property] == nil ? Value?.none : .list(rest)
    }
    return own
  }

  private func keys(of list: SharedList) -> [Value: Set<Value>] {
    if let known = foreign[list] { return known }
    var keys: [Value: Set<Value>] = [:]
    for other in others(list.type) {
      guard let element = list.element(other) else { continue }
      for owner in list.owners(other) { keys[owner, default: []].insert(list.key(element)) }
    }
    foreign[list] = keys
    return keys
  }
}
