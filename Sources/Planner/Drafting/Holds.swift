internal import InfraModel

/// Which resources keep which others from being deleted.
struct Holds {
  private let facts: FactsTable

  init(facts: FactsTable) { self.facts = facts }

  /// What properties hold by references: the cloud refuses to delete these while the owner refers to them.
  func held(by properties: [String: Value], of type: ResourceType) -> Set<Address> {
    let facts = facts[type]
    var found: Set<Address> = []
    guard !facts.traits.holds.isEmpty else { return found }
    for (name, value) in properties { collect(value, name, facts.holds, into: &found) }
    return found
  }

  /// What they hold in a way in which one resource at a time can.
  func heldAlone(by properties: [String: Value], of type: ResourceType) -> Set<Address> {
    let patterns = facts[type].traits.holdsAlone
    var found: Set<Address> = []
    guard !patterns.isEmpty else { return found }
    for (name, value) in properties { collect(value, name, patterns.contains, into: &found) }
    return found
  }

  /// The properties by which a resource holds another.
  func properties(of owner: [String: Value], type: ResourceType, holding address: Address) -> [String] {
    owner.keys.filter { name in
      held(by: owner.filter { $0.key == name }, of: type).contains(address)
    }.sorted()
  }

  private func collect(
    _ value: Value, _ path: String, _ holds: (String) -> Bool, into found: inout Set<Address>
  ) {
    switch value {
    case .reference(let reference): if holds(path) { found.insert(reference.address) }
    // A text around a reference (`integrations/…`) holds as the reference does.
    case .interpolation(let pieces): for piece in pieces { collect(piece, path, holds, into: &found) }
    case .list(let elements): for element in elements { collect(element, path + ".*", holds, into: &found) }
    case .object(let members): for (name, member) in members { collect(member, "\(path).\(name)", holds, into: &found) }
    default: break
    }
  }
}

extension Draft {
  /// What a record holds, by the addresses in the state. A record that does not say what was declared is taken to hold
  /// as the declaration of today does, and everything that it depends on where there is none.
  func held(by record: ResourceRecord) -> Set<Address> {
    let holds = Holds(facts: facts)
    if let declared = record.declared { return holds.held(by: declared, of: record.type) }
    guard !facts[record.type].traits.holds.isEmpty else { return [] }
    guard let address = addresses[record.address], let node = nodes[address] else { return Set(record.dependencies) }
    let today = holds.held(by: node.properties, of: node.type)
    return Set(record.dependencies.filter { today.contains(addresses[$0] ?? $0) })
  }

  /// By address of today, the addresses whose records hold what is there.
  var holders: [Address: [Address]] {
    var found: [Address: [Address]] = [:]
    for record in state.resources.values {
      let address = addresses[record.address] ?? record.address
      for target in held(by: record) { found[addresses[target] ?? target, default: []].append(address) }
    }
    return found.mapValues { $0.sorted() }
  }
}
