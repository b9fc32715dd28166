internal import InfraModel

extension Draft {
  /// Refuses what must not be done: the end of what is protected, types that the cloud has no handler for, and what
  /// the cloud is known to refuse.
  mutating func refuse() {
    let allowed = graph.allowedDeletions
    for change in deposed.filter({ $0.action == .delete }) + changes.values.filter(\.deletes) {
      let address = change.address
      let record = records[address] ?? state.resources[address]
      guard isProtected(change, record) else { continue }
      guard !allowed.contains(where: { address.isWithin($0) }) else { continue }
      problems.append(.protected(change))
    }
    for change in changes.values where change.action == .delete && !facts[change.type].traits.isSupported {
      problems.append(.deletesUnsupported(change))
    }
    for address in changes.keys.sorted() { judge(address) }
    for change in deposed where change.action == .delete {
      let record = records[change.address] ?? state.resources[change.address]
      guard let former = record?.deposed.first(where: { $0.id == change.id }) else { continue }
      lift(change, former.attributes)
    }
    problems.sort { ($0.diagnostic.address?.path ?? "") < ($1.diagnostic.address?.path ?? "") }
  }

  private func isProtected(_ change: Change, _ record: ResourceRecord?) -> Bool {
    if change.isOfDeposed { return record?.deposed.first { $0.id == change.id }?.isProtected ?? false }
    let declared = declarations[change.address]?.lifecycle.isProtected
    return declared ?? record?.isProtected ?? false
  }

  /// Asks the handler's flags and rules about a change.
  private mutating func judge(_ address: Address) {
    guard let change = changes[address], let kind = ChangeCase.Kind(change),
      let record = records[address] ?? state.resources[address]
    else { return }
    let before = running(record)
    let after = desired[address] ?? [:]
    if kind != .update { lift(change, before) }
    let rules = facts[record.type].traits.rules
    guard !rules.isEmpty, record.type == change.type else { return }
    let changed = Set(change.properties.map(\.path.property))
    let isRead = observations != nil
    let one = ChangeCase(kind, before: before, after: after, changed: changed, isRead: isRead)
    for verdict in rules.flatMap({ $0.judge(one) }) { apply(verdict, address) }
  }

  private mutating func apply(_ verdict: ChangeVerdict, _ address: Address) {
    guard let change = changes[address] else { return }
    switch verdict {
    case .refused(let property, let message, let fix):
      problems.append(.refused(change, nodes[address], property: property, message: message, fix: fix))
    case .consequence(let property, let consequence):
      changes[address]?.consequence = max(change.consequence, consequence)
      for index in change.properties.indices {
        guard let property, change.properties[index].path.property == property else { continue }
        changes[address]?.properties[index].consequence = max(change.properties[index].consequence, consequence)
      }
    case .also(let message, let fix): problems.append(.also(change, nodes[address], message: message, fix: fix))
    case .lingers(let message): problems.append(.lingers(change, message: message))
    case .irreversible(let why): verdicts[address] = .impossible(why)
    case .renewed(let what): if verdicts[address] == nil { verdicts[address] = .lossy(.init(.identity, what)) }
    }
  }

  /// Flags that make the cloud refuse a deletion: switched off first where the declaration says so, else a refusal.
  private mutating func lift(_ change: Change, _ before: [String: Value]) {
    guard change.deletes else { return }
    let traits = facts[change.type].traits
    let after = desired[change.address] ?? [:]
    for flag in traits.deletionGuards.sorted() {
      guard let value = Value.object(before)[path: flag], Scalar.areEqual(value, true) else { continue }
      let isDeclared = nodes[change.address] != nil
      let declared = Value.object(after)[path: flag] ?? traits.defaults[flag] ?? false
      if isDeclared, Scalar.areEqual(declared, false) {
        if lifts[change.address]?.contains(flag) != true { lifts[change.address, default: []].append(flag) }
      } else {
        problems.append(.guarded(change, flag: flag))
      }
    }
  }
}

extension ChangeCase.Kind {
  /// What rules are asked about; `nil` for changes that leave what runs as it is.
  init?(_ change: Change) {
    switch change.action {
    case .update: self = .update
    case .replace: self = .replace
    case .delete: self = .delete
    case .adopt, .none, .create, .move, .forget: return nil
    }
  }
}

extension Draft {
  /// What the state protects and is deleted all the same, because the declaration says so.
  var protectedDeletions: [Address] {
    changes.values.filter { $0.deletes && state.resources[$0.address]?.isProtected == true }.map(\.address).sorted()
  }
}

extension Graph {
  /// The addresses whose deletion somebody allowed, on a resource or for the whole environment.
  var allowedDeletions: Set<Address> {
    Set(resources.flatMap(\.lifecycle.allowsDeletion)).union(settings.allowedDeletions.map(\.address))
  }
}
