internal import InfraModel

/// Says of each change what its way back brings back. Whatever is not known to come back does not.
struct UndoJudgment {
  private let forward: Draft
  private let back: Draft
  /// Why the way back is refused, by its addresses.
  private let refusals: [Address: String]

  /// - Parameters:
  ///   - forward: the plan.
  ///   - back: the plan of the earlier declaration against the state that the first one leaves.
  init(forward: Draft, back: Draft) {
    self.forward = forward
    self.back = back
    let errors = back.problems.map(\.diagnostic).filter { $0.severity == .error }
    refusals = Dictionary(
      errors.compactMap { error in error.address.map { ($0, error.message) } }, uniquingKeysWith: { first, _ in first })
  }

  /// What of a change comes back.
  func undo(of change: Change) -> Undo {
    if change.isOfDeposed { return .impossible("it is left over from an earlier replacement") }
    if case .impossible(let why)? = forward.verdicts[change.address] { return .impossible(why) }
    let earlier = change.previousAddress ?? change.address
    if let refusal = refusals[earlier] ?? refusals[change.address] {
      return .impossible("the way back is refused: \(refusal)")
    }
    switch change.action {
    case .none: return .complete
    case .create: return creation(change)
    case .update: return update(change, earlier)
    case .replace: return replacement(change, earlier)
    case .delete: return again(earlier, by: forward.verdicts[change.address])
    case .move: return move(change, earlier)
    case .adopt: return .impossible("the earlier declaration does not know it, and would delete it")
    case .forget where change.reasons.contains(.vanished): return .impossible("it is gone already")
    case .forget: return .impossible("it runs on unmanaged, and the earlier declaration would make another one")
    }
  }

  /// Undoing a creation deletes.
  private func creation(_ change: Change) -> Undo {
    if change.reasons.contains(.vanished) {
      return .impossible("it was deleted outside of infra, and the earlier declaration has it")
    }
    switch back.changes[change.address]?.action {
    case .delete: return .complete
    case .forget: return .impossible("it is retained")
    default: return .unknown("the earlier declaration takes it for another resource")
    }
  }

  private func move(_ change: Change, _ earlier: Address) -> Undo {
    if back.changes[earlier]?.previousAddress == change.address { return .complete }
    let again = again(earlier, by: nil)
    guard case .complete = again else { return again }
    return .lossy(.init(.identity, "it is deleted and created, as the earlier address is not recognized"))
  }

  // MARK: changes in place

  private func update(_ change: Change, _ earlier: Address) -> Undo {
    let facts = forward.facts[change.type]
    if change.reasons.contains(.incomplete) { return .unknown("the last apply did not finish it") }
    if case .dataLoss(let what) = change.consequence { return .impossible("\(what) will be gone") }
    if facts.traits.isKnownBySchemaAlone {
      return .unknown("of \(change.type) only the schema is known")
    }
    for property in change.properties {
      if property.reason == .drift { return .impossible("\(property.path) ran as it was not declared") }
      if property.before?.holdsSecret == true || property.after?.holdsSecret == true {
        return .impossible("the earlier secret of \(property.path) is not kept")
      }
    }
    guard let back = back.changes[earlier], change.previousAddress == nil || back.previousAddress == change.address
    else { return again(earlier, by: nil) }
    if back.action == .replace { return again(earlier, by: self.back.verdicts[earlier]) }
    let returned = back.properties.map(\.path.text)
    let kept = change.properties.first { property in
      let path = property.path.text
      return !returned.contains { $0 == path || $0.hasPrefix(path + ".") || path.hasPrefix($0 + ".") }
    }
    if let kept { return .impossible("\(kept.path) stays once it was set") }
    return forward.verdicts[change.address] ?? .complete
  }

  // MARK: what is made again

  private func replacement(_ change: Change, _ earlier: Address) -> Undo {
    if change.keepsPredecessor {
      return .lossy(.init(.identity, "its predecessor runs on unmanaged, and another one is made"))
    }
    return again(earlier, by: forward.verdicts[change.address])
  }

  /// What comes back of a resource that is made again from the earlier declaration.
  /// - Parameter verdict: what a rule says of it.
  private func again(_ address: Address, by verdict: Undo?) -> Undo {
    guard let record = forward.state.resources[address] else { return .unknown("the state does not have it") }
    let facts = forward.facts[record.type]
    if let verdict, case .impossible = verdict { return verdict }
    if let data = facts.traits.holdsData { return .lossy(.init(.data, data + remains(of: record, facts))) }
    if let verdict { return verdict }
    if let other = renewedIdentity(of: record, facts) { return .lossy(.init(.identity, other)) }
    if facts.traits.isKnownBySchemaAlone {
      return .unknown("of \(record.type) only the schema is known")
    }
    return .complete
  }

  private func remains(of record: ResourceRecord, _ facts: TypeFacts) -> String {
    guard let remains = facts.traits.remains, remains.isLeft(by: record.properties) else { return "" }
    return "; \(remains.what) has it"
  }

  /// What tells a successor of the same declaration from its predecessor; `nil` where nothing does.
  private func renewedIdentity(of record: ResourceRecord, _ facts: TypeFacts) -> String? {
    guard let schema = facts.schema, !schema.primaryIdentifier.isEmpty else { return "its identifier" }
    let declared = record.declared ?? record.properties
    // A name that is not declared is generated, and differs each time.
    if let name = facts.traits.nameProperty, declared[name] == nil { return "its \(name)" }
    let fixed = declared.keys.filter { facts.isCreateOnly($0) }.sorted()
    let made = schema.primaryIdentifier.filter { part in
      if schema.readOnly.contains(part) {
        guard facts.traits.isIdentifierDerived else { return true }
        return fixed.contains { declared[$0]?.references.contains { isRenewed($0) } ?? false }
      }
      guard let value = Value.object(declared)[path: part] else { return true }
      return value.references.contains { isRenewed($0) }
    }
    if !made.isEmpty { return "its \(made.joined(separator: " and "))" }
    let renewed = facts.traits.renewedAttributes.sorted { $0.key < $1.key }.map { "its \($0), which \($1) go by" }
    return renewed.nonEmpty?.joined(separator: "; ")
  }

  /// Whether a reference gives another value when everything is as it was declared before.
  private func isRenewed(_ reference: Reference) -> Bool {
    guard let record = forward.state.resources[reference.address],
      forward.changes[forward.addresses[reference.address] ?? reference.address]?.deletes ?? false
    else { return false }
    return renewedIdentity(of: record, forward.facts[record.type]) != nil
  }
}
