internal import InfraModel
internal import Provider

extension Draft {
  /// Decides about every address: what is declared after what it needs, then what is no longer declared.
  mutating func decide() {
    for address in sequence {
      guard isSelected(address), let node = nodes[address] else { continue }
      var wanted = node.properties
      for (name, value) in node.symbolicProperties { wanted[name] = resolve(value) }
      desired[address] = wanted
      changes[address] = change(of: node, desired: wanted)
      if let record = records[address] { depose(record, at: address) }
    }
    for record in undeclared where isSelected(record.address) {
      changes[record.address] = deletion(of: record)
      depose(record, at: record.address)
    }
  }

  private func blank(_ node: ResourceNode, _ action: Change.Action, _ reasons: [Change.Reason]) -> Change {
    Change(
      address: node.address, type: node.type, region: node.region ?? graph.region, action: action, reasons: reasons,
      position: node.position)
  }

  private mutating func change(of node: ResourceNode, desired: [String: Value]) -> Change {
    guard let record = records[node.address] else {
      guard let id = node.lifecycle.adoptedID else { return creation(of: node, desired, .declared) }
      return adoption(of: node, id: id, desired)
    }
    var change: Change
    let observation = observation(of: record)
    if case .absent? = observation {
      change = creation(of: node, desired, .vanished)
    } else {
      change = comparison(of: node, with: record, desired)
      if case .beingDeleted(_, let pendingDeletion)? = observation {
        if record.status == .incomplete, pendingDeletion.restoreCommand == nil {
          // An earlier run has begun to: its successor comes once it is gone.
          change.action = .replace
        } else {
          problems.append(.isBeingDeleted(node, id: record.id, pendingDeletion))
        }
      }
      change.id = record.id
    }
    if record.address != node.address {
      change.previousAddress = record.address
      if let proof = recognized[node.address] {
        change.reasons.append(.recognized(from: record.address, by: proof))
      } else {
        change.reasons.append(.renamed(from: record.address))
      }
      if change.action == .none { change.action = .move }
    }
    return change
  }

  private func creation(of node: ResourceNode, _ desired: [String: Value], _ reason: Change.Reason) -> Change {
    let restored = restoring[node.address].map { [Change.Reason.restored(from: $0)] } ?? []
    var change = blank(node, .create, [reason] + restored)
    change.properties = desired.sorted { $0.key < $1.key }.map {
      PropertyChange(path: PropertyPath($0.key), before: nil, after: $0.value.withoutPasswords, reason: .declared)
    }
    return change
  }

  private mutating func adoption(of node: ResourceNode, id: ResourceID, _ desired: [String: Value]) -> Change {
    var change = blank(node, .adopt, [.adopting(id: id)])
    change.id = id
    switch observations?[node.address] {
    case nil: problems.append(.adoptsUnread(node, id: id))
    case .absent?: problems.append(.adoptsNothing(node, id: id))
    case .beingDeleted(_, let pendingDeletion)?: problems.append(.isBeingDeleted(node, id: id, pendingDeletion))
    case .present(let resource)?:
      change.id = resource.id
      if let holder = otherHolder(ofAdopted: node, id: resource.id) {
        problems.append(.adoptsOthers(node, id: id, holder, into: graph.environment))
      }
      let facts = facts[node.type]
      let baseline = Baseline(
        running: resource.properties, attributes: resource.properties, applied: [:], isComplete: false,
        otherNames: resource.otherNames)
      change.properties = PropertyDecision(node: node, facts: facts, digest: digests(in: node.region))
        .changes(desired: desired, baseline: baseline)
      tellExposures(of: node, resource, desired: desired)
      for property in change.properties where property.replaces {
        problems.append(.adoptionReplaces(node, id: id, property: property.path.text))
      }
      change.consequence = change.properties.map(\.consequence).max() ?? .none
    }
    return change
  }

  private mutating func comparison(
    of node: ResourceNode, with record: ResourceRecord, _ desired: [String: Value]
  ) -> Change {
    let facts = facts[node.type]
    let observed: ObservedResource? =
      if case .present(let resource)? = observation(of: record) { resource } else { nil }
    if let observed { tellExposures(of: node, observed, desired: desired) }
    let baseline = Baseline(
      running: observed.map { ownership.own($0.properties, declared: desired, facts.traits) },
      attributes: record.attributes, applied: record.properties, isComplete: record.status == .complete,
      otherNames: observed?.otherNames ?? [:])
    let decision = PropertyDecision(node: node, facts: facts, digest: digests(in: node.region))
    var properties = decision.changes(desired: desired, baseline: baseline)
    var reasons: [Change.Reason] = []
    if record.type != node.type {
      properties.append(moved("Type", from: record.type.name, to: node.type.name))
    }
    let region = node.region ?? graph.region
    if record.region != region { properties.append(moved("Region", from: record.region, to: region)) }
    let backup = restoring[node.address]
    for property in properties where property.replaces {
      if backup != nil, property.path.property == facts.traits.restoredBy { continue }
      reasons.append(replacementReason(property))
    }
    reasons += lostParents(of: node, facts: facts).filter { !reasons.contains($0) }
    reasons += changedTriggers(of: node, record)
    reasons += staleStarts(of: node, record)
    if choice.replacing.contains(where: { node.address.isWithin($0) }) { reasons.append(.requested) }
    if let backup { reasons.append(.restored(from: backup)) }
    if let failure = observed?.failure { judge(failure, of: node, record, properties, &reasons) }
    let replaces = !reasons.isEmpty
    if replaces, !properties.contains(where: \.replaces) {
      // A successor is made as it is declared.
      properties += decision.ignoredChanges(desired: desired, baseline: baseline)
      properties.sort { $0.path < $1.path }
    }
    if !replaces, let rotation = rotation(of: node) {
      properties = (properties.filter { $0.path != rotation.path } + [rotation]).sorted { $0.path < $1.path }
      reasons.append(.rotated)
    }
    if record.status == .incomplete {
      reasons.append(.incomplete)
    } else if !reasons.contains(.rotated) || properties.count > 1 {
      for property in properties where !property.replaces {
        let reason: Change.Reason = property.reason == .drift ? .drift : .changedDeclaration
        if !reasons.contains(reason) { reasons.append(reason) }
      }
    }
    var change = blank(node, replaces ? .replace : reasons.isEmpty ? .none : .update, reasons)
    change.properties = properties
    change.consequence = properties.map(\.consequence).max() ?? .none
    return change
  }

  /// What to do about a state that is not left by itself: a change in place where that cures it, else a replacement.
  /// What holds data and was whole is never replaced without being asked.
  private mutating func judge(
    _ failure: Failure, of node: ResourceNode, _ record: ResourceRecord, _ properties: [PropertyChange],
    _ reasons: inout [Change.Reason]
  ) {
    if failure.remedy != nil {
      problems.append(.failedUncured(node, id: record.id, failure, blocks: !properties.isEmpty))
    } else if failure.isCuredByUpdate {
      if properties.isEmpty { problems.append(.failedUncured(node, id: record.id, failure, blocks: false)) }
    } else if facts[node.type].traits.holdsData == nil || record.status == .incomplete {
      reasons.append(.failed(state: failure.state))
    } else if !reasons.contains(.requested) {
      problems.append(.failedWithData(node, id: record.id, failure, blocks: !properties.isEmpty))
    }
  }

  private func moved(_ path: String, from before: String, to after: String) -> PropertyChange {
    PropertyChange(
      path: PropertyPath(path), before: .string(before), after: .string(after), reason: .changed, replaces: true)
  }

  private func replacementReason(_ property: PropertyChange) -> Change.Reason {
    let replaced = property.after?.references.first { changes[$0.address]?.action == .replace }
    if let replaced { return .replacedReference(replaced.address, property: property.path.text) }
    return .createOnly(property: property.path.text)
  }

  /// What goes with a parent that is replaced though its name stays: the reference to an identity is create-only, so
  /// this resource lives inside the other and ends with it.
  func lostParents(of node: ResourceNode, facts: TypeFacts) -> [Change.Reason] {
    var found: [Change.Reason] = []
    for (name, value) in node.properties.sorted(by: { $0.key < $1.key }) where facts.isCreateOnly(name) {
      for reference in value.references where changes[reference.address]?.action == .replace {
        guard let parent = nodes[reference.address], self.facts[parent.type].isIdentity(reference.property.text)
        else { continue }
        found.append(.replacedReference(reference.address, property: name))
      }
    }
    return found
  }

  /// Which values of `.replaced(when:)` are others than at the last apply. The first ones of a resource only start to
  /// count.
  private func changedTriggers(of node: ResourceNode, _ record: ResourceRecord) -> [Change.Reason] {
    let triggers = node.lifecycle.replacedWhen
    guard !triggers.isEmpty, !record.triggers.isEmpty else { return [] }
    let comparison = PropertyComparison(schema: nil, comparisons: [:], digest: digests(in: node.region))
    let place = PropertyComparison.Place(path: "", pattern: "", property: nil)
    return (0..<max(triggers.count, record.triggers.count)).compactMap { index -> Change.Reason? in
      let now = index < triggers.count ? resolve(triggers[index]) : Value?.none
      let before = index < record.triggers.count ? record.triggers[index] : Value?.none
      if let now, let before, comparison.matches(now, before, applied: before, at: place) { return nil }
      return .trigger(before: before?.withoutPasswords, after: now?.withoutPasswords)
    }
  }
}

extension Draft {
  private func deletion(of record: ResourceRecord) -> Change {
    var change = Change(
      address: record.address, type: record.type, region: record.region, action: .delete,
      reasons: [purpose == .destroy ? .destroy : .removedFromDeclaration], id: record.id, position: record.position)
    if case .absent? = observation(of: record) {
      change.action = .forget
      change.reasons.append(.vanished)
    } else if let other = otherHolder(of: record) {
      change.action = .forget
      change.reasons.append(.heldElsewhere(at: other))
    } else if record.isRetained, let parent = leavingParent(of: record) {
      change.reasons.append(.endsWith(parent))
    } else if record.isRetained {
      change.action = .forget
      change.reasons.append(.retained)
    }
    return change
  }

  /// What a record lives in, if that is deleted: it cannot be kept then. What holds its parent keeps that instead.
  private func leavingParent(of record: ResourceRecord) -> Address? {
    let type = facts[record.type]
    let held = held(by: record)
    for (name, value) in (record.declared ?? [:]).sorted(by: { $0.key < $1.key }) where type.isCreateOnly(name) {
      for reference in value.references where !held.contains(reference.address) {
        guard let parent = leftoverRecord(reference.address), isSelected(parent.address),
          facts[parent.type].isIdentity(reference.property.text)
        else { continue }
        if case .absent? = observation(of: parent) { continue }
        if parent.isRetained, leavingParent(of: parent) == nil { continue }
        return parent.address
      }
    }
    return nil
  }

  private mutating func depose(_ record: ResourceRecord, at address: Address) {
    for predecessor in record.deposed {
      deposed.append(
        Change(
          address: address, type: predecessor.type ?? record.type, region: predecessor.region ?? record.region,
          action: predecessor.isRetained ? .forget : .delete,
          reasons: predecessor.isRetained ? [.deposed, .retained] : [.deposed],
          id: predecessor.id, position: nodes[address]?.position ?? record.position))
    }
  }
}
