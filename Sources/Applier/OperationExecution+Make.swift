import InfraModel
import Provider
import StateStore
internal import World

extension OperationExecution {
  func create() async throws(OperationError) -> Outcome {
    guard let node else { throw .notDeclared }
    let inputs = try await inputs()
    var calls = 0
    var open: Attempt?
    for round in 1...max(1, scope.maximumAttempts) {
      let before = calls - (open?.trace.calls ?? 0)
      let made = try await make(inputs, node, going: open)
      open = nil
      calls = before + made.outcome.calls
      var outcome = made.outcome
      outcome.calls = calls
      guard let error = outcome.error, error.mayPass, await pause(round, error) else { return outcome }
      switch made.remains {
      case .nothing: continue
      case .resource(let record):
        outcome = await finished(record, inputs, node, after: outcome, round: round)
        return outcome
      case .unknown(let attempt):
        guard let finding = await finding(of: attempt) else { return outcome }
        guard case .settled(_, let end, let effect) = finding else { return outcome }
        guard let record = effect.stored.first else {
          // Under the same name, so that the cloud and a finder know the repetition for what it is.
          open = attempt
          continue
        }
        try await attempt.end(end, effect)
        outcome = Outcome(effect: effect, error: error, calls: calls)
        return await finished(record, inputs, node, after: outcome, round: round)
      }
    }
    throw .provider(ProviderError(.other, "nothing was tried"))
  }

  /// What a create that failed left.
  private enum Remains: Sendable {
    case nothing
    case resource(ResourceRecord)
    /// Something, perhaps: the operation is still open.
    case unknown(Attempt)
  }

  /// Creates once, in a new attempt or by going on with one that is open.
  private func make(
    _ inputs: Inputs, _ node: ResourceNode, going open: Attempt?
  ) async throws(OperationError) -> (outcome: Outcome, remains: Remains) {
    var blank = ResourceRecord(
      address: operation.address, type: operation.type, region: change.region, id: "", status: .incomplete,
      operation: "", properties: inputs.kept, triggers: inputs.triggers)
    blank.apply(declaration: node)
    blank.startedWith = startedWith
    blank.succeed(record)
    let attempt =
      open
      ?? attempt(operation.kind.action, on: nil, operation.type, change.region, leaving: blank, makes: true)
    if open == nil { try await attempt.begin() }
    let request = CreateRequest(
      address: operation.address, type: operation.type, region: change.region, account: scope.account,
      properties: inputs.sent)
    let predecessor = operation.kind == .createSuccessor && !change.keepsPredecessor ? record : nil
    func made(_ id: ResourceID, _ status: ResourceRecord.Status, _ attributes: [String: Value]) -> ResourceRecord {
      var record = blank
      record.id = id
      record.status = status
      record.operation = attempt.operation.id
      record.attributes = scope.digests.redact(attributes, like: inputs.kept)
      record.deposed =
        predecessor?.deposed(
          by: (operation.type, change.region), id: id, isProtected: node.lifecycle.isProtected, isRetained: false)
        ?? self.record?.deposed ?? []
      return record
    }
    do throws(ProviderError) {
      let observed = try await scope.provider.create(request, attempt.context)
      guard attempt.claims(observed.id) else { return (await refuse(attempt), .nothing) }
      return (await settle(attempt, .store(made(observed.id, .complete, observed.properties))), .nothing)
    } catch {
      if attempt.trace.stranger != nil { return (await refuse(attempt), .nothing) }
      if let id = attempt.trace.id {
        let record = made(id, .incomplete, [:])
        return (await settle(attempt, .store(record), error), .resource(record))
      }
      if attempt.trace.mayHaveTakenEffect {
        let open = Outcome(error: OperationError(error), isOpen: true, calls: attempt.trace.calls)
        return (open, .unknown(attempt))
      }
      return (await settle(attempt, .none, error), .nothing)
    }
  }

  /// Ends a create that came upon a resource of another address: it is neither taken over nor changed further.
  private func refuse(_ attempt: Attempt) async -> Outcome {
    let (id, holder) = attempt.trace.stranger ?? ("", operation.address)
    let error = OperationError.heldElsewhere(id: id, by: holder)
    do throws(OperationError) {
      try await attempt.end(.init(error), .none)
      return Outcome(error: error, calls: attempt.trace.calls)
    } catch {
      return Outcome(error: error, isOpen: true, calls: attempt.trace.calls)
    }
  }

  func update() async throws(OperationError) -> Outcome {
    guard let record else { throw .notInState }
    guard let node else { throw .notDeclared }
    let current = try await observe(record.id, known: record.known)
    let inputs = try await inputs().ignoring(
      node.lifecycle.ignoredChanges, running: current.properties, recorded: record.properties)
    let outcome = try await set(inputs, on: record, node, current: current)
    guard let error = outcome.error, error.mayPass, await pause(1, error) else { return outcome }
    return await finished(record, inputs, node, after: outcome, round: 1)
  }

  /// Goes on with a resource that is there until it is as declared, or something is wrong that does not pass.
  private func finished(
    _ record: ResourceRecord, _ inputs: Inputs, _ node: ResourceNode, after outcome: Outcome, round: Int
  ) async -> Outcome {
    var last = outcome
    for round in round..<max(round + 1, scope.maximumAttempts) {
      let record = last.effect.stored.first ?? record
      do throws(OperationError) {
        let current = try await observe(record.id, known: record.known)
        let calls = last.calls
        last = try await set(inputs, on: record, node, current: current, as: .update)
        last.calls += calls
      } catch {
        // What was made a moment ago may not be seen everywhere yet.
        if case .vanished = error {} else { last.error = error }
      }
      guard let error = last.error, error.mayPass, await pause(round, error) else { return last }
    }
    return last
  }

  /// What an attempt without an answer did, looked for as a later run would.
  private func finding(of attempt: Attempt) async -> OperationProbe.Finding? {
    let open = OpenOperation(
      operation: attempt.operation, calls: [OpenOperation.Call(name: operation.kind.action.rawValue, ordinal: 1)])
    let probe = OperationProbe(
      open, record, known: scope.knownResources, digestKey: scope.digestKey, owner: scope.lineage,
      account: scope.account, scope.provider, answer: nil)
    do throws(ProviderError) {
      return try await probe.finding() ?? probe.absence()
    } catch {
      // The next run looks again.
      return nil
    }
  }

  /// Sets what differs on a resource that is in the state, or is about to be.
  private func set(
    _ inputs: Inputs, on record: ResourceRecord, _ node: ResourceNode, current: ObservedResource,
    as action: Change.Action? = nil
  ) async throws(OperationError) -> Outcome {
    var changed = Set(change.properties.map(\.path.property))
    // What only a create sets has been set by the one that is gone on with.
    if action == .update, let schema = scope.provider.schemas.schema(of: record.type) {
      changed.subtract(schema.createOnly.subtracting(scope.provider.traits(of: record.type).changeable))
      changed.subtract(
        schema.conditionalCreateOnly.filter { current.properties[$0] == inputs.sent[$0] })
    }
    var next = record
    next.status = .complete
    next.properties = inputs.recorded(changing: changed, of: record.properties) { name, kept in
      scope.digests.redact([name: current.properties[name] ?? .null], like: [name: kept])[name] == kept
    }
    next.triggers = node.lifecycle.replacedWhen.isEmpty || record.triggers.isEmpty ? inputs.triggers : record.triggers
    next.apply(declaration: node)
    let attempt = attempt(action ?? operation.kind.action, on: record.id, record.type, record.region, leaving: next)
    try await attempt.begin()
    let request = UpdateRequest(
      address: operation.address, type: operation.type, region: record.region, account: scope.account, id: record.id,
      current: current.properties, desired: inputs.sent, changed: changed,
      changedPaths: change.properties.map(\.path),
      shown: Dictionary(
        change.properties.compactMap { part in part.before.map { (part.path, $0) } }, uniquingKeysWith: { $1 }),
      applied: record.properties, finishesCreate: action == .update && operation.kind != .update,
      rotates: change.reasons.contains(.rotated))
    do throws(ProviderError) {
      let observed = try await scope.provider.update(request, attempt.context)
      next.id = observed.id
      next.attributes = scope.digests.redact(observed.properties, like: next.properties)
      return await settle(attempt, .store(next))
    } catch {
      guard attempt.trace.mayHaveTakenEffect || record.status == .incomplete else {
        return await settle(attempt, .none, error)
      }
      return await settle(attempt, .store(record.halfChanged(to: next)), error)
    }
  }

  func adopt() async throws(OperationError) -> Outcome {
    guard let node else { throw .notDeclared }
    guard let id = change.id ?? node.lifecycle.adoptedID else { throw .notInState }
    let inputs = try await inputs()
    let current = try await observe(id, known: inputs.kept)
    if let holder = claim(CloudIdentity(type: operation.type, region: change.region, id: current.id)) {
      throw .heldElsewhere(id: current.id, by: holder)
    }
    let kept = inputs.recorded(changing: [], of: [:]) { name, kept in
      scope.digests.redact([name: current.properties[name] ?? .null], like: [name: kept])[name] == kept
    }
    var record = ResourceRecord(
      address: operation.address, type: operation.type, region: change.region, id: current.id,
      operation: OperationID.make(scope.world.random.next), properties: kept,
      attributes: scope.digests.redact(current.properties, like: inputs.kept), triggers: inputs.triggers)
    record.apply(declaration: node)
    if !change.properties.isEmpty { return try await set(inputs, on: record, node, current: current) }
    try await scope.append([.recorded(.store(record))])
    return Outcome(effect: .store(record))
  }

  func forget() async throws(OperationError) -> Outcome {
    try await scope.append([.recorded(.remove(operation.address))])
    return Outcome(effect: .remove(operation.address))
  }

  /// Writes the outcome down; an operation whose outcome cannot be written stays open.
  func settle(_ attempt: Attempt, _ effect: StateEffect, _ error: ProviderError? = nil) async -> Outcome {
    let failure = error.map { scope.hidden.clean(OperationError($0)) }
    do throws(OperationError) {
      try await attempt.end(failure.map { .init($0) } ?? .succeeded, effect)
      return Outcome(effect: effect, error: failure, calls: attempt.trace.calls)
    } catch {
      return Outcome(error: error, isOpen: true, calls: attempt.trace.calls)
    }
  }

  private func observe(_ id: ResourceID, known: [String: Value]) async throws(OperationError) -> ObservedResource {
    let request = ReadRequest(type: operation.type, id: id, region: region, known: known)
    switch await scope.provider.read([request]).first {
    case .success(.present(let resource)): return resource
    case .success(.absent), nil: throw .vanished(id: id)
    case .success(.beingDeleted(_, let pendingDeletion)):
      let restoreCommand = pendingDeletion.restoreCommand.map { "; to keep it: \($0)" } ?? ""
      throw .provider(ProviderError(.failed, "\(operation.type) \(id) is \(pendingDeletion.state)\(restoreCommand)"))
    case .failure(let error): throw OperationError(error)
    }
  }
}

extension ResourceRecord {
  /// Takes over what the declaration says of it beside its properties.
  mutating func apply(declaration node: ResourceNode) {
    declared = node.properties.mapValues(\.withoutPasswords)
    dependencies = node.dependencies
    isProtected = node.lifecycle.isProtected
    isRetained = node.lifecycle.isRetained
    createsBeforeDestroy = node.lifecycle.createsBeforeDestroy
    position = node.position
  }
}
