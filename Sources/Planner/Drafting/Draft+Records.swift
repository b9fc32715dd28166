internal import InfraModel
internal import Provider

extension Draft {
  /// Finds the record of each declared address: its own, or that of an address that it had before.
  ///
  ///     state     a   b            a stays for `x` (renamed from a), b for `a` (renamed from b):
  ///     declared  x ← a ← b        a record goes where it is claimed, and its address is free for another.
  mutating func assignRecords() {
    var claims: [Address: Address] = [:]
    var waiting = nodes.values.filter { !$0.lifecycle.renamedFrom.isEmpty }.sorted { $0.address < $1.address }
    var nowhere: [ResourceNode] = []
    var moved = true
    while moved {
      moved = false
      waiting.removeAll { node in
        guard state.resources[node.address] == nil || claims[node.address] != nil else { return false }
        guard let former = node.lifecycle.renamedFrom.first(where: { state.resources[$0] != nil }) else {
          nowhere.append(node)
          return true
        }
        if let other = claims[former] {
          problems.append(.renamedTwice(from: former, first: other, second: node))
        } else if state.resources[former]?.type != node.type {
          problems.append(.renamedAcrossTypes(node, from: former, type: state.resources[former]?.type ?? node.type))
        } else {
          claims[former] = node.address
          moved = true
        }
        return true
      }
    }
    tellOfNothing(nowhere, claims)
    let movedIn = Set(claims.values)
    for (former, address) in claims.sorted(by: { $0.key < $1.key }) {
      guard let other = nodes[former], !movedIn.contains(former), let node = nodes[address] else { continue }
      problems.append(.renamedButDeclared(node, former: other))
    }
    for record in state.resources.values {
      if let address = claims[record.address] {
        records[address] = record
        addresses[record.address] = address
      } else if nodes[record.address] != nil {
        records[record.address] = record
        addresses[record.address] = record.address
      } else {
        undeclared.append(record)
      }
    }
    undeclared.sort { $0.address < $1.address }
    adoptKnown()
    sequence = DependencyOrder(nodes: nodes.keys.sorted(), needs: dependencies).sequence
  }

  /// Says what says that it was something the state does not know: a mistyped address would be silent, and what was
  /// meant would be deleted. Where only a part of a renamed component is not known, that part is new.
  private mutating func tellOfNothing(_ nodes: [ResourceNode], _ claims: [Address: Address]) {
    guard !nodes.isEmpty, !state.resources.isEmpty else { return }
    let free = state.resources.values.filter { self.nodes[$0.address] == nil && claims[$0.address] == nil }
    var told: Set<[Address]> = []
    for node in nodes {
      guard let former = node.lifecycle.renamedFrom.first else { continue }
      let like = Spelling.nearest(
        to: former.path, among: free.filter { $0.type == node.type }.map(\.address.path).sorted())
      let (was, now) = former.withoutCommonEnd(with: node.address)
      let isPart = now != node.address && claims.contains { $0.isWithin(was) && $1.isWithin(now) }
      guard !isPart, told.insert([was, now]).inserted else { continue }
      let end = former.path.dropFirst(was.path.count)
      problems.append(
        .renamedFromNothing(
          node, at: now, from: was, like: like.map { $0.hasSuffix(end) ? String($0.dropLast(end.count)) : $0 }))
    }
  }

  /// What is to be adopted and stands in the state under another address is no stranger: where that address is declared
  /// no longer, it has only moved.
  private mutating func adoptKnown() {
    let adopting = nodes.values.filter { $0.lifecycle.adoptedID != nil && records[$0.address] == nil }
    guard !adopting.isEmpty else { return }
    let known = Dictionary(state.resources.values.map { (CloudIdentity($0), $0) }) { first, _ in first }
    var adopters: [CloudIdentity: ResourceNode] = [:]
    for node in adopting.sorted(by: { $0.address < $1.address }) {
      guard let id = node.lifecycle.adoptedID else { continue }
      let region = node.region ?? graph.region
      var found = id
      if case .present(let resource)? = observations?[node.address] { found = resource.id }
      let key = CloudIdentity(type: node.type, region: region, id: found)
      if let other = adopters.updateValue(node, forKey: key) {
        problems.append(.adoptedTwice(node, id: id, by: other))
      }
      guard let record = known[key] else { continue }
      if leftoverRecord(record.address) != nil {
        records[node.address] = record
        addresses[record.address] = node.address
      } else {
        problems.append(.adoptsOwn(node, id: id, at: addresses[record.address] ?? record.address))
      }
    }
    undeclared.removeAll { addresses[$0.address] != nil }
  }

  /// The record of an address in the state that nothing declared has taken.
  func leftoverRecord(_ address: Address) -> ResourceRecord? {
    addresses[address] == nil ? state.resources[address] : nil
  }

  /// The address at which a resource of the cloud stands in the state and stays, if it is another than the record's.
  func otherHolder(of record: ResourceRecord) -> Address? {
    (twins[CloudIdentity(record)] ?? []).filter { $0 != record.address }.compactMap { addresses[$0] }.min()
  }
}

extension Address {
  /// Two addresses up to where they end alike: `old/web` and `new/web` are `old` and `new`.
  fileprivate func withoutCommonEnd(with other: Address) -> (Address, Address) {
    var (one, two) = (self, other)
    while one.name == two.name, let outer = one.parent, let otherOuter = two.parent { (one, two) = (outer, otherOuter) }
    return (one, two)
  }
}
