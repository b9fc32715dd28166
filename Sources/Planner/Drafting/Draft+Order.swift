internal import InfraModel

extension Draft {
  /// Says what each change waits for, so that the plan can be carried out as a graph without cycles.
  ///
  ///     create, update   wait for the changes of what they need
  ///     delete           waits for the changes of what needed it: its deletion, or the update that lets go of it
  ///     replace          as a create; and for the deletion of what needed its predecessor
  ///     a create under a name that a deletion frees waits for that deletion
  ///
  /// The last two give way where they would close a cycle. Where a replacement and what needs it are both replaced,
  /// the predecessors go in the opposite order; an applier reads that off the same edges.
  mutating func order() {
    var waits = needs()
    var released: [Address: [Address]] = [:]
    for record in state.resources.values {
      let address = addresses[record.address] ?? record.address
      guard isEffective(address), changes[address]?.action != .forget else { continue }
      if changes[address]?.action == .create { continue }
      for needed in Set(record.dependencies) { released[addresses[needed] ?? needed, default: []].append(address) }
    }
    let departures = changes.values.filter { $0.action == .delete }.map(\.address).sorted()
    for address in departures { waits[address, default: []] += released[address] ?? [] }
    breakCycles(among: departures, in: &waits)
    var purity: [Address: Bool] = [:]
    for (address, change) in changes.sorted(by: { $0.key < $1.key })
    where change.action == .replace && !change.createsBeforeDestroy {
      for dependent in released[address] ?? [] where changes[dependent]?.action == .delete {
        addUnlessCyclic(dependent, before: address, in: &waits, &purity)
      }
    }
    for (deletion, creation) in freedNames {
      addUnlessCyclic(deletion, before: creation, in: &waits, &purity)
      if let node = nodes[creation], changes[creation]?.action == .create {
        problems.append(.takesFreedName(node, from: deletion))
      }
    }
    for (address, needed) in waits where changes[address] != nil {
      changes[address]?.waitsFor = Set(needed).subtracting([address]).sorted()
    }
    for index in deposed.indices {
      deposed[index].waitsFor = Set(released[deposed[index].address] ?? []).subtracting([deposed[index].address])
        .sorted()
    }
  }

  private func isEffective(_ address: Address) -> Bool {
    guard let action = changes[address]?.action else { return false }
    return action != .none
  }

  /// What each declared change waits for; through what does not change to what does behind it.
  private func needs() -> [Address: [Address]] {
    var behind: [Address: Set<Address>] = [:]
    var waits: [Address: [Address]] = [:]
    for address in sequence {
      var found: Set<Address> = []
      for needed in dependencies[address] ?? [] {
        if isEffective(needed) { found.insert(needed) } else if let others = behind[needed] { found.formUnion(others) }
      }
      if isEffective(address) { waits[address] = Array(found) } else if !found.isEmpty { behind[address] = found }
    }
    return waits
  }

  /// Records may name each other in a circle after declarations were turned around; such an edge is dropped.
  private func breakCycles(among departures: [Address], in waits: inout [Address: [Address]]) {
    let leaving = Set(departures)
    let needs = departures.reduce(into: [:]) { $0[$1] = (waits[$1] ?? []).filter(leaving.contains) }
    for cycle in DependencyOrder(nodes: departures, needs: needs).cycles {
      guard let last = cycle.last, let first = cycle.first else { continue }
      waits[last]?.removeAll { $0 == first }
      return breakCycles(among: departures, in: &waits)
    }
  }

  private func addUnlessCyclic(
    _ earlier: Address, before later: Address, in waits: inout [Address: [Address]], _ purity: inout [Address: Bool]
  ) {
    guard !onlyDeletes(earlier, waits, &purity) else {
      waits[later, default: []].append(earlier)
      return
    }
    var seen: Set<Address> = [earlier]
    var next = [earlier]
    while let address = next.popLast() {
      if address == later { return }
      for needed in waits[address] ?? [] where seen.insert(needed).inserted { next.append(needed) }
    }
    waits[later, default: []].append(earlier)
    purity = [:]
  }

  /// Whether a deletion waits for nothing but deletions, which wait for nothing that is declared.
  private func onlyDeletes(_ address: Address, _ waits: [Address: [Address]], _ known: inout [Address: Bool]) -> Bool {
    if let answer = known[address] { return answer }
    var stack = [address]
    var seen: Set<Address> = [address]
    var answer = true
    while let current = stack.popLast(), answer {
      if changes[current]?.action != .delete || known[current] == false { answer = false }
      for needed in waits[current] ?? [] where known[needed] != true && seen.insert(needed).inserted {
        stack.append(needed)
      }
    }
    if answer { for member in seen { known[member] = true } } else { known[address] = false }
    return answer
  }

  /// Pairs of a deletion and a creation under the same name of the same type.
  private var freedNames: [(deletion: Address, creation: Address)] {
    var leaving: [NamedResource: Address] = [:]
    for record in leftover where changes[record.address]?.action == .delete {
      guard let property = facts[record.type].traits.nameProperty, let name = record.value(of: property) else {
        continue
      }
      leaving[NamedResource(type: record.type, region: record.region, name: name)] = record.address
    }
    guard !leaving.isEmpty else { return [] }
    return sequence.compactMap { address in
      let action = changes[address]?.action
      guard action == .create || action == .replace, let node = nodes[address],
        let property = facts[node.type].traits.nameProperty,
        let name = desired[address]?[property]
      else { return nil }
      let key = NamedResource(type: node.type, region: node.region ?? graph.region, name: name)
      return leaving[key].map { ($0, address) }
    }
  }
}

/// What makes two resources of a type the same one.
struct NamedResource: Hashable {
  let type: ResourceType
  let region: String
  let name: Value
}

extension Draft {
  /// Deletions and data loss first, then replacements, then by consequence, then by address.
  var sortedChanges: [Change] {
    (Array(changes.values) + deposed).map { (rank: Self.rank($0), change: $0) }.sorted { left, right in
      if left.rank != right.rank { return left.rank < right.rank }
      if left.change.consequence.order != right.change.consequence.order {
        return left.change.consequence.order > right.change.consequence.order
      }
      if left.change.address != right.change.address { return left.change.address < right.change.address }
      return (left.change.id ?? "") < (right.change.id ?? "")
    }.map(\.change)
  }

  private static func rank(_ change: Change) -> Int {
    if change.action == .none { return 3 }
    if case .dataLoss = change.consequence { return 0 }
    return switch change.action {
    case .delete: 0
    case .replace: 1
    default: 2
    }
  }
}

extension Consequence {
  fileprivate var order: Int {
    switch self {
    case .none: 0
    case .restart: 1
    case .interruption: 2
    case .dataLoss: 3
    }
  }
}
