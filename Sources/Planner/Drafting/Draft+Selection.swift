internal import InfraModel

extension Draft {
  /// Limits the plan to some resources and components, to what they need and is not there yet, and, of what is
  /// deleted, to what hangs on it.
  mutating func select(_ only: [Address]) {
    guard !only.isEmpty else { return }
    let stored = leftover.map(\.address)
    let all = nodes.keys.sorted() + stored
    var chosen: Set<Address> = []
    for name in only {
      let inside = all.filter { $0.isWithin(name) }
      if inside.isEmpty {
        problems.append(.selectsNothing(name, like: Spelling.nearest(to: name.path, among: all.map(\.path))))
      }
      chosen.formUnion(inside)
    }
    for address in sequence.reversed() where chosen.contains(address) {
      for needed in dependencies[address] ?? [] where nodes[needed] != nil && records[needed] == nil {
        chosen.insert(needed)
      }
    }
    let dependents = leftoverDependents
    var next = stored.filter(chosen.contains)
    while let address = next.popLast() {
      for dependent in dependents[address] ?? [] where chosen.insert(dependent).inserted { next.append(dependent) }
    }
    selection = chosen
  }

  /// Of records that are to go, those that hang on each.
  private var leftoverDependents: [Address: [Address]] {
    var result: [Address: [Address]] = [:]
    for record in leftover { for needed in record.dependencies { result[needed, default: []].append(record.address) } }
    return result
  }
}
