internal import InfraModel

extension Draft {
  /// Limits the plan to some resources and components, to what they need and is not there yet, and, of what is
  /// deleted, to what hangs on it.
  mutating func select() {
    let only = choice.only
    for name in choice.replacing.sorted() where !records.keys.contains(where: { $0.isWithin(name) }) {
      let like = Spelling.nearest(to: name.path, among: records.keys.map(\.path).sorted())
      problems.append(.selectsNothing(name, like: like))
    }
    guard !only.isEmpty else { return }
    let stored = undeclared.map(\.address)
    let all = nodes.keys.sorted() + stored
    var chosen: Set<Address> = []
    for name in only {
      let inside = all.filter { $0.isWithin(name) }
      if inside.isEmpty {
        problems.append(.selectsNothing(name, like: Spelling.nearest(to: name.path, among: all.map(\.path))))
      }
      chosen.formUnion(inside)
    }
    if !rotated.isDisjoint(with: chosen) { chosen.formUnion(followers(ofRotated: rotated.intersection(chosen))) }
    for address in sequence.reversed() where chosen.contains(address) {
      for needed in dependencies[address] ?? [] where nodes[needed] != nil && records[needed] == nil {
        chosen.insert(needed)
      }
    }
    selection = chosen.union(hanging(on: stored.filter(chosen.contains), chosen))
  }

  /// Takes along what would be lost or left behind by what was decided: of what is deleted or replaced, all that lives
  /// in it or holds it.
  /// - Returns: whether the selection has grown, so that everything is to be decided again.
  mutating func extendSelection() -> Bool {
    guard let chosen = selection else { return false }
    var more = hanging(on: changes.filter(\.value.deletes).map(\.key), chosen)
    if !rotated.isEmpty || !restoring.isEmpty { more.formUnion(users(ofReplaced: chosen).subtracting(chosen)) }
    guard !more.isEmpty else { return false }
    selection = chosen.union(more)
    changes = [:]
    desired = [:]
    deposed = []
    return true
  }

  /// What refers to something that is replaced, and so runs with its predecessor until it changes, too.
  private func users(ofReplaced chosen: Set<Address>) -> Set<Address> {
    let replaced = chosen.filter { changes[$0]?.action == .replace }
    return Set(nodes.values.filter { !replaced.isDisjoint(with: $0.dependencies) }.map(\.address))
  }

  /// What lives in resources or holds them, and what hangs on that in turn, beside what is chosen already.
  private func hanging(on addresses: [Address], _ chosen: Set<Address>) -> Set<Address> {
    guard !addresses.isEmpty else { return [] }
    let dependents = dependents
    var found: Set<Address> = []
    var next = addresses
    while let target = next.popLast() {
      for dependent in dependents[target] ?? [] where !chosen.contains(dependent) && found.insert(dependent).inserted {
        next.append(dependent)
      }
    }
    return found
  }

  /// By address of today: records that depend on it, and either go with it, hold it, or name it for good.
  private var dependents: [Address: [Address]] {
    var result: [Address: [Address]] = [:]
    for record in state.resources.values {
      let address = addresses[record.address] ?? record.address
      let held = held(by: record)
      for needed in record.dependencies {
        let target = addresses[needed] ?? needed
        let isLeaving = nodes[address] == nil
        guard isLeaving || held.contains(needed) || livesIn(target, address) else { continue }
        result[target, default: []].append(address)
      }
    }
    return result
  }

  private func livesIn(_ target: Address, _ address: Address) -> Bool {
    guard let node = nodes[address] else { return false }
    let facts = facts[node.type]
    return node.properties.contains { name, value in
      facts.isCreateOnly(name) && value.references.contains { $0.address == target }
    }
  }
}
