internal import InfraModel

extension Draft {
  /// Makes the plan's last pass: the changes, most dangerous first, and the steps that carry them out.
  ///
  /// Where a deletion that comes first closes a circle, and its successor can exist beside it, the successor comes first
  /// instead; the change says so. A circle that nothing breaks is an error of the plan.
  mutating func makeSteps() -> (changes: [Change], steps: [PlanStep]) {
    // Who comes first changes from round to round, and nothing else.
    let freed = freedIdentities
    var input = stepInput(freed)
    while true {
      let sorted = sortedChanges
      input.changes = sorted
      let builder = StepBuilder(input)
      guard !builder.circle.isEmpty else {
        return (Self.ordered(sorted, builder), builder.steps)
      }
      let stuck = builder.circle.map { builder.steps[$0] }
      let turned = stuck.first { step in
        guard step.kind == .delete, let change = changes[step.address], change.action == .replace else { return false }
        return canCoexist(change)
      }
      guard let turned else {
        refuse(stuck, freed)
        return (sorted, builder.steps)
      }
      changes[turned.address]?.createsBeforeDestroy = true
    }
  }

  private mutating func refuse(_ circle: [PlanStep], _ freed: [FreedIdentity]) {
    let making = Set(circle.filter { !$0.kind.isRemoval }.map(\.address))
    let freed = freed.first { pair in
      making.contains(pair.creation)
        && circle.contains { ($0.kind.isRemoval || $0.kind == .update) && $0.address == pair.deletion }
    }
    if let freed, let node = nodes[freed.creation] {
      problems.append(.identityTaken(node, by: freed.deletion, properties: freed.properties))
    } else {
      let addresses = circle.map(\.address)
      let position = addresses.compactMap { nodes[$0]?.position ?? state.resources[$0]?.position }.first
      problems.append(.circle(addresses, position: position))
    }
  }

  private func stepInput(_ freed: [FreedIdentity]) -> StepBuilder.Input {
    var dependencies: [Address: [Address]] = [:]
    var held: [Address: Set<Address>] = [:]
    var succeeding: Set<Address> = []
    // Only what goes away is waited for by records.
    let going = Set((changes.values + deposed).filter { $0.action == .delete || $0.action == .replace }.map(\.address))
    for record in state.resources.values {
      let address = addresses[record.address] ?? record.address
      if !record.deposed.isEmpty { succeeding.insert(address) }
      guard !going.isEmpty else { continue }
      let needed = record.dependencies.map { addresses[$0] ?? $0 }.filter(going.contains)
      guard !needed.isEmpty else { continue }
      dependencies[address] = needed
      held[address] = Set(self.held(by: record).map { addresses[$0] ?? $0 })
    }
    return StepBuilder.Input(
      changes: [], needs: self.dependencies, dependencies: dependencies, held: held, deposed: succeeding,
      freed: freed.map { ($0.deletion, $0.creation) }, lifts: lifts)
  }

  /// What each change waits for, as the steps do: a deletion by its own, anything else by what makes it.
  private static func ordered(_ changes: [Change], _ builder: StepBuilder) -> [Change] {
    var changes = changes
    for index in changes.indices {
      let change = changes[index]
      guard change.action != .none else { continue }
      var waits: Set<Address> = []
      let own = change.action == .delete ? builder.removal[change.address] : builder.forward[change.address]
      guard let own else { continue }
      for place in builder.steps[own].waitsFor + builder.steps[own].yieldsTo {
        let step = builder.steps[place]
        guard step.address == change.address else {
          waits.insert(step.address)
          continue
        }
        // Through its own predecessor's end it waits for that of what needed it.
        guard step.kind == .delete else { continue }
        for place in step.waitsFor + step.yieldsTo where builder.forward[builder.steps[place].address] == nil {
          waits.insert(builder.steps[place].address)
        }
      }
      changes[index].waitsFor = waits.subtracting([change.address]).sorted()
    }
    return changes
  }

  private typealias FreedIdentity = (deletion: Address, creation: Address, properties: [String])

  /// Pairs of what gives an identity up and what takes it: there cannot be two of it at a time. A deletion gives up all
  /// that it has, an update what it changes.
  private var freedIdentities: [FreedIdentity] {
    var leaving: [ResourceIdentity: [Address]] = [:]
    var networks: [ResourceType: [(Address, ResourceRecord)]] = [:]
    for (address, change) in changes where change.deletes || change.action == .replace || change.action == .update {
      guard let record = records[address] ?? state.resources[address] else { continue }
      let type = facts[record.type]
      for identity in type.identities(record.type, in: record.region, { record.value(of: $0) })
      where change.action != .update || change.changes(partOf: identity) {
        leaving[identity, default: []].append(address)
      }
      if change.action != .update, type.networkIdentities.nonEmpty != nil {
        networks[record.type, default: []].append((address, record))
      }
    }
    guard !leaving.isEmpty || !networks.isEmpty else { return [] }
    var found: [FreedIdentity] = []
    for address in sequence {
      guard let change = changes[address], [.create, .replace, .update].contains(change.action),
        let node = nodes[address]
      else { continue }
      let type = facts[node.type]
      let region = node.region ?? graph.region
      let wanted = desired[address] ?? [:]
      var seen: Set<Address> = [address]
      for identity in type.identities(node.type, in: region, { Value.object(wanted)[path: $0] })
      where change.action != .update || change.changes(partOf: identity) {
        for other in leaving[identity] ?? [] where seen.insert(other).inserted {
          found.append((other, address, identity.properties))
        }
      }
      guard change.action != .update else { continue }
      for (other, record) in networks[node.type] ?? [] where !seen.contains(other) && record.region == region {
        guard let properties = type.overlap(wanted, record) else { continue }
        seen.insert(other)
        found.append((other, address, properties))
      }
    }
    return found
  }
}

extension Change {
  /// Whether one of the properties that make an identity up changes.
  fileprivate func changes(partOf identity: ResourceIdentity) -> Bool {
    identity.properties.contains { change(at: $0) != nil }
  }
}

extension TypeFacts {
  /// The identity whose networks overlap and whose other parts agree; `nil` if there is none.
  fileprivate func overlap(_ declared: [String: Value], _ record: ResourceRecord) -> [String]? {
    networkIdentities.first { properties in
      properties.allSatisfy { property in
        guard let one = declared[property], let other = record.value(of: property) else { return false }
        if let one = one.string.flatMap({ IPBlock(v4: $0) }), let other = other.string.flatMap({ IPBlock(v4: $0) }) {
          return one.overlaps(other)
        }
        return normalText(one, of: property) == normalText(other, of: property)
      }
    }
  }
}

extension Draft {
  /// Deletions and data loss first, then replacements, then by consequence, then by address.
  var sortedChanges: [Change] {
    (Array(changes.values) + deposed).map { (rank: Self.rank($0), change: $0) }.sorted { left, right in
      if left.rank != right.rank { return left.rank < right.rank }
      let (one, other) = (left.change.consequence, right.change.consequence)
      if one > other || one < other { return one > other }
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
