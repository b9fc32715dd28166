internal import InfraModel

extension Draft {
  /// Decides which replacements are made before their predecessors go, and what deleting and replacing costs.
  ///
  /// A predecessor can only go once nothing holds it. So where something that stays holds it, its successor comes
  /// first, and so does that of what holds it in turn:
  ///
  ///     create n' ──▶ create d' ──▶ delete d ──▶ delete n
  ///
  /// What only carries a value of it holds nothing: for its sake the successor comes first where that costs nothing, so
  /// that nobody has the value of what is gone. Where a successor cannot be there beside its predecessor (the same
  /// name, the same block), there is no order that works, and the plan says so.
  mutating func orderReplacements() {
    let isDeleting = changes.values.contains { $0.action == .replace || $0.action == .delete }
    let holders = isDeleting ? holders : [:]
    let updated = updatedDependents
    for address in sequence.reversed() where changes[address]?.action == .replace { order(address, holders, updated) }
    for address in sequence where changes[address]?.action == .replace { followParents(address) }
    refuseHeldDeletions(holders)
    refuseLeavingPlaces()
    keepRetained()
    for (address, change) in changes where change.deletes {
      changes[address] = addingConsequences(change, records[address]?.type ?? change.type)
    }
    deposed = deposed.map { addingConsequences($0, $0.type) }
    tellLosses()
  }

  /// What a deletion leaves behind is lost as well where what it depends on is deleted with it.
  private mutating func tellLosses() {
    let deleted = changes.values.filter(\.deletes).compactMap { records[$0.address] ?? state.resources[$0.address] }
    for loss in Survival.losses(among: deleted, traits: { facts[$0].traits }) {
      let address = addresses[loss.address] ?? loss.address
      let other = addresses[loss.with] ?? loss.with
      guard let change = changes[address] else { continue }
      if case .dataLoss(let data) = change.consequence {
        changes[address]?.consequence = .dataLoss("\(data); what remains of it cannot be used without \(other)")
      } else {
        changes[address]?.consequence = .dataLoss("\(loss.what), which cannot be used without \(other)")
      }
    }
  }

  private mutating func order(_ address: Address, _ holders: [Address: [Address]], _ updated: Set<Address>) {
    guard let change = changes[address], let node = nodes[address] else { return }
    let holder = holders[address]?.first { $0 != address && stays($0, holding: address) }
    guard node.lifecycle.createsBeforeDestroy || holder != nil else {
      if updated.contains(address), canCoexist(change), !needsReplaced(address) {
        changes[address]?.createsBeforeDestroy = true
      }
      return
    }
    changes[address]?.createsBeforeDestroy = true
    if canCoexist(change) { return }
    if let property = facts[node.type].traits.nameProperty, node.lifecycle.createsBeforeDestroy,
      let name = desired[address]?[property], !name.holdsUnknown, !renames(change)
    {
      problems.append(.nameClash(node, property: property, name: name.plainText ?? ""))
    } else if let holder {
      let because = change.properties.filter(\.replaces).map(\.path.text)
      problems.append(.heldReplacement(node, by: holder, becauseOf: because, name: sharedProperty(change)))
    }
  }

  /// What lives in something whose successor comes first can come first in that, so that nothing is missing meanwhile.
  private mutating func followParents(_ address: Address) {
    guard let change = changes[address], !change.createsBeforeDestroy, canCoexist(change) else { return }
    let parents = (dependencies[address] ?? []).filter { changes[$0]?.action == .replace }
    guard !parents.isEmpty, parents.allSatisfy({ changes[$0]?.createsBeforeDestroy == true }) else { return }
    changes[address]?.createsBeforeDestroy = true
  }

  private func needsReplaced(_ address: Address) -> Bool {
    (dependencies[address] ?? []).contains { changes[$0]?.action == .replace }
  }

  /// What is referred to by something that is updated in place.
  private var updatedDependents: Set<Address> {
    var found: Set<Address> = []
    for (address, change) in changes where change.action == .update { found.formUnion(dependencies[address] ?? []) }
    return found
  }

  /// Whether something goes on holding what is replaced until the successor is there.
  private func stays(_ holder: Address, holding address: Address) -> Bool {
    guard let change = changes[holder] else { return true }
    switch change.action {
    case .delete, .create: return false
    case .replace: return change.createsBeforeDestroy
    case .forget: return !change.reasons.contains(.vanished)
    // An update that lets go needs no successor, unless it refers to one in another way.
    case .none, .update, .move, .adopt: return dependencies[holder]?.contains(address) ?? true
    }
  }

  /// What is let go of but goes on running, and what the plan does not cover, keeps what it holds.
  private mutating func refuseHeldDeletions(_ holders: [Address: [Address]]) {
    for (address, change) in changes.sorted(by: { $0.key < $1.key }) where change.action == .delete {
      let holder = holders[address]?.first { holder in
        guard holder != address else { return false }
        guard let other = changes[holder] else { return true }
        switch other.action {
        case .forget: return !other.reasons.contains(.vanished)
        case .none, .update, .move, .adopt: return !letsGo(of: change, other)
        case .create, .replace, .delete: return false
        }
      }
      if let holder { problems.append(.heldDeletion(change, by: holder)) }
    }
  }

  /// Whether what stays has another value wherever it held what goes: a property that is only left out of the
  /// declaration keeps its value where the cloud has no way to unset it.
  private func letsGo(of gone: Change, _ holder: Change) -> Bool {
    guard let record = records[holder.address], let declared = record.declared,
      let target = records[gone.address] ?? state.resources[gone.address]
    else { return true }
    let holding = Holds(facts: facts).properties(of: declared, type: record.type, holding: target.address)
    let changed = Set(holder.properties.map(\.path.property))
    let node = nodes[holder.address]
    let ignored = Set((node?.lifecycle.ignoredChanges ?? []).map { PropertyPath($0.property).property })
    return holding.allSatisfy { name in
      if changed.contains(name) { return true }
      // What runs as declared without a change has let go already, as where the run that let go died before it said so.
      guard let value = node?.properties[name], !ignored.contains(name) else { return false }
      return !names(value, target.id)
    }
  }

  private func names(_ value: Value, _ id: ResourceID) -> Bool {
    switch value {
    case .string(let text): text == id.text
    case .list(let elements): elements.contains { names($0, id) }
    case .object(let members): members.values.contains { names($0, id) }
    default: false
    }
  }

  /// A retained predecessor that its successor does not have to wait for is forgotten instead of deleted.
  private mutating func keepRetained() {
    for (address, change) in changes where change.action == .replace && change.createsBeforeDestroy {
      guard let node = nodes[address], node.lifecycle.isRetained else { continue }
      // What lives in something that goes cannot be kept.
      let parents = lostParents(of: node, facts: facts[node.type])
      guard
        !parents.contains(where: { reason in
          if case .replacedReference(let parent, _) = reason { changes[parent]?.deletes == true } else { false }
        })
      else { continue }
      changes[address]?.reasons.append(.retained)
    }
  }

  /// Whether the replacement bears another name than its predecessor.
  private func renames(_ change: Change) -> Bool {
    guard let name = facts[change.type].traits.nameProperty else { return false }
    return change.properties.contains { $0.path.text == name }
  }

  /// Whether the replacement and its predecessor can be there at the same time: they share no name and nothing else
  /// that only one may have.
  func canCoexist(_ change: Change) -> Bool {
    let type = facts[change.type]
    if let record = records[change.address], record.region != change.region || record.type != change.type {
      return true
    }
    guard sharedProperty(change) == nil else { return false }
    // What declares no name, or another one, shares none; whether it shares something else the handler must say.
    if let name = type.traits.nameProperty, desired[change.address]?[name] != nil { return true }
    return type.traits.exclusiveProperties != nil
  }

  /// What the replacement has in common with its predecessor though only one may have it; `nil` for nothing.
  private func sharedProperty(_ change: Change) -> String? {
    let type = facts[change.type]
    let declared = Value.object(desired[change.address] ?? [:])
    for identity in type.identities {
      guard let last = identity.last, declared[path: last].map({ !$0.isVacant }) ?? false else { continue }
      if !identity.contains(where: { change.change(at: $0) != nil }) { return last }
    }
    for property in (type.traits.exclusiveProperties ?? []).sorted() {
      guard declared[path: property] != nil else { continue }
      // In another network, say, the same block is another one.
      let isElsewhere = type.identities.contains { identity in
        identity.contains(property) && identity.contains { $0 != property && change.change(at: $0) != nil }
      }
      if isElsewhere { continue }
      guard let difference = change.change(at: property) else { return property }
      guard let before = difference.before?.string.flatMap({ IPBlock(v4: $0) }),
        let after = difference.after?.string.flatMap({ IPBlock(v4: $0) })
      else { continue }
      if before.overlaps(after) { return property }
    }
    return soleHold(change)
  }

  /// The property through which it holds what its predecessor holds too, though only one can at a time.
  private func soleHold(_ change: Change) -> String? {
    guard let node = nodes[change.address], let declared = records[change.address]?.declared else { return nil }
    let holds = Holds(facts: facts)
    let before = Set(holds.heldAlone(by: declared, of: node.type).map { addresses[$0] ?? $0 })
    return node.properties.keys.sorted().first { name in
      holds.heldAlone(by: node.properties.filter { $0.key == name }, of: node.type).contains { target in
        before.contains(target) && changes[target]?.action != .replace
      }
    }
  }

  /// - Parameter type: the type of what goes.
  private func addingConsequences(_ change: Change, _ type: ResourceType) -> Change {
    var change = change
    if let data = facts[type].traits.holdsData {
      change.consequence = .dataLoss(data)
    } else if change.action == .replace, !change.createsBeforeDestroy {
      change.consequence = max(change.consequence, .interruption)
    }
    return change
  }
}
