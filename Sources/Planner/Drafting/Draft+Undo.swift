internal import InfraModel

extension Draft {
  /// Says of each change whether applying the earlier declaration again would bring back what was. Whatever is not
  /// known to come back does not.
  mutating func judgeReversals() {
    for (address, change) in changes {
      let why = change.irreversible ?? reasonAgainstUndo(change)
      changes[address]?.isReversible = why == nil
      changes[address]?.irreversible = why.flatMap { $0.isEmpty ? nil : $0 }
    }
    for index in deposed.indices { deposed[index].isReversible = false }
  }

  /// `nil` where it can be undone; empty where the reason is plain.
  private func reasonAgainstUndo(_ change: Change) -> String? {
    if case .dataLoss = change.consequence { return "" }
    let facts = facts[change.type]
    switch change.action {
    case .none: return nil
    case .create: return reasonAgainstDeletion(change, facts)
    case .update: return reasonAgainstReverting(change, facts)
    case .replace, .delete: return hasDeclaredIdentity(facts) ? nil : "its identifier does not come back"
    case .move: return recognized[change.address] == nil ? "the earlier address is not recognized" : nil
    case .adopt: return "the earlier declaration does not know it"
    case .forget: return ""
    }
  }

  /// Whether whatever is made again is told apart by nothing but what is declared.
  private func hasDeclaredIdentity(_ facts: TypeFacts) -> Bool {
    guard let schema = facts.schema, !schema.primaryIdentifier.isEmpty else { return false }
    return !schema.primaryIdentifier.contains { schema.readOnly.contains($0) }
  }

  /// Undoing a creation deletes.
  private func reasonAgainstDeletion(_ change: Change, _ facts: TypeFacts) -> String? {
    if change.reasons.contains(.vanished) { return "" }
    guard let node = nodes[change.address] else { return "" }
    if node.lifecycle.isProtected { return "it is protected" }
    if node.lifecycle.isRetained { return "it is retained" }
    let declared = desired[change.address] ?? [:]
    for flag in facts.traits.deletionGuards where Value.object(declared)[path: flag] == true {
      return "its \(flag) is on"
    }
    return nil
  }

  private func reasonAgainstReverting(_ change: Change, _ facts: TypeFacts) -> String? {
    if change.reasons.contains(.incomplete) { return "" }
    if facts.traits.isKnownBySchemaAlone { return "of \(change.type) only the schema is known" }
    let record = records[change.address]
    for property in change.properties {
      if property.reason == .drift { return "\(property.path) ran as it was not declared" }
      if property.before?.holdsSecret == true || property.after?.holdsSecret == true {
        return "the earlier secret of \(property.path) is not kept"
      }
      let name = property.path.property
      let back = Difference(
        path: property.path.text, pattern: name, before: property.after, after: property.before, applied: property.after
      )
      if facts.replaces(back) { return "\(property.path) cannot be changed back in place" }
      if facts.traits.keptWhenRemoved.contains(name), record?.properties[name] == nil {
        return "\(property.path) stays once it was set"
      }
    }
    guard let record, !facts.traits.rules.isEmpty else { return nil }
    let changed = Set(change.properties.map(\.path.property))
    let back = ChangeCase(
      .update, before: running(record).merging(desired[change.address] ?? [:]) { $1 }, after: record.properties,
      changed: changed, isRead: false)
    for verdict in facts.traits.rules.flatMap({ $0.judge(back) }) {
      if case .refused(_, let message, _) = verdict { return "the way back \(message)" }
    }
    return nil
  }
}
