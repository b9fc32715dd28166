internal import InfraModel

extension Draft {
  /// Decides which replacements are made before their predecessors go, and what deleting and replacing costs.
  ///
  /// A predecessor can only go once nothing needs it. So where `d` is created before its predecessor goes, what it
  /// needs must be, too:
  ///
  ///     create n' ──▶ create d' ──▶ delete d ──▶ delete n
  mutating func orderReplacements() {
    let dependents = updatedDependents
    for address in sequence.reversed() {
      guard let change = changes[address], change.action == .replace, let node = nodes[address] else { continue }
      if node.lifecycle.createsBeforeDestroy || change.createsBeforeDestroy {
        createFirst(node)
      } else if dependents.contains(address), canCoexist(change), !needsReplaced(address) {
        changes[address]?.createsBeforeDestroy = true
      }
    }
    keepRetained()
    for (address, change) in changes where change.deletes {
      changes[address] = weighed(change, records[address]?.type ?? change.type)
    }
    deposed = deposed.map { weighed($0, $0.type) }
  }

  /// A retained predecessor that its successor does not have to wait for is forgotten instead of deleted.
  private mutating func keepRetained() {
    for (address, change) in changes where change.action == .replace && change.createsBeforeDestroy {
      if nodes[address]?.lifecycle.isRetained == true { changes[address]?.reasons.append(.retained) }
    }
  }

  private mutating func createFirst(_ node: ResourceNode) {
    changes[node.address]?.createsBeforeDestroy = true
    if let change = changes[node.address], let property = facts[node.type].traits.nameProperty,
      let name = desired[node.address]?[property], !name.holdsUnknown, !renames(change)
    {
      problems.append(.nameClash(node, property: property, name: Scalar.text(name) ?? ""))
    }
    for needed in dependencies[node.address] ?? [] where changes[needed]?.action == .replace {
      changes[needed]?.createsBeforeDestroy = true
    }
  }

  /// Whether the replacement bears another name than its predecessor.
  private func renames(_ change: Change) -> Bool {
    guard let name = facts[change.type].traits.nameProperty else { return false }
    return change.properties.contains { $0.path == name }
  }

  /// Whether the replacement and its predecessor can be there at the same time: they share no name and nothing else
  /// that only one may have.
  private func canCoexist(_ change: Change) -> Bool {
    let traits = facts[change.type].traits
    if let name = traits.nameProperty, desired[change.address]?[name] != nil { return renames(change) }
    guard let exclusive = traits.exclusiveProperties else { return false }
    return exclusive.allSatisfy { property in
      guard desired[change.address]?[property] != nil else { return true }
      guard let difference = change.properties.first(where: { $0.path == property }) else { return false }
      guard let before = difference.before?.string.flatMap({ IPv4Network($0) }),
        let after = difference.after?.string.flatMap({ IPv4Network($0) })
      else { return true }
      return !before.overlaps(after)
    }
  }

  private func needsReplaced(_ address: Address) -> Bool {
    (dependencies[address] ?? []).contains { changes[$0]?.action == .replace }
  }

  /// What is referred to by something that is updated in place: it lets go of a predecessor only by its update.
  private var updatedDependents: Set<Address> {
    var found: Set<Address> = []
    for (address, change) in changes where change.action == .update { found.formUnion(dependencies[address] ?? []) }
    return found
  }

  /// - Parameter type: the type of what goes.
  private func weighed(_ change: Change, _ type: ResourceType) -> Change {
    var change = change
    if let data = facts[type].traits.holdsData {
      change.consequence = .dataLoss(data)
      change.isReversible = false
    } else if change.action == .replace, !change.createsBeforeDestroy {
      change.consequence = max(change.consequence, .interruption)
    }
    return change
  }
}
