import InfraModel
import Provider
import StateStore

extension Step {
  func create() async throws(OperationError) -> Outcome {
    guard let node else { throw .notDeclared }
    let inputs = try await inputs()
    let attempt = attempt(operation.work.action, on: nil, operation.type, change.region, keeping: inputs.kept)
    try await attempt.begin()
    let request = CreateRequest(
      address: operation.address, type: operation.type, region: change.region, account: scope.account,
      properties: inputs.sent)
    let predecessor = operation.work == .createSuccessor && !change.keepsPredecessor ? record : nil
    func made(_ id: String, _ status: ResourceRecord.Status, _ attributes: [String: Value]) -> ResourceRecord {
      var record = ResourceRecord(
        address: operation.address, type: operation.type, region: change.region, id: id, status: status,
        operation: attempt.operation.id, properties: inputs.kept, triggers: inputs.triggers)
      record.attributes = scope.digests.redact(attributes, like: inputs.kept)
      record.deposed =
        predecessor?.deposed(by: (operation.type, change.region), id: id) ?? self.record?.deposed ?? []
      record.describe(node)
      return record
    }
    do throws(ProviderError) {
      let observed = try await scope.provider.create(request, attempt.context)
      return await settle(attempt, .store(made(observed.id, .complete, observed.properties)))
    } catch {
      if let id = attempt.trace.id { return await settle(attempt, .store(made(id, .incomplete, [:])), error) }
      // What may have been made without a name is looked for by the next run, when nothing is under way any more.
      if attempt.trace.mayHaveTakenEffect {
        return Outcome(error: OperationError(error), isOpen: true, calls: attempt.trace.calls)
      }
      return await settle(attempt, .none, error)
    }
  }

  func update() async throws(OperationError) -> Outcome {
    guard let record else { throw .notInState }
    guard let node else { throw .notDeclared }
    let inputs = try await inputs()
    let current = try await observe(record.id, known: record.known)
    return try await set(inputs, on: record, node, current: current)
  }

  /// Sets what differs on a resource that is in the state, or is about to be.
  private func set(
    _ inputs: Inputs, on record: ResourceRecord, _ node: ResourceNode, current: ObservedResource
  ) async throws(OperationError) -> Outcome {
    let attempt = attempt(operation.work.action, on: record.id, record.type, record.region, keeping: inputs.kept)
    try await attempt.begin()
    let changed = change.properties.compactMap { $0.path.split(separator: ".").first.map(String.init) }
    let request = UpdateRequest(
      address: operation.address, type: operation.type, region: record.region, account: scope.account, id: record.id,
      current: current.properties, desired: inputs.sent, changed: Set(changed))
    do throws(ProviderError) {
      let observed = try await scope.provider.update(request, attempt.context)
      var record = record
      record.id = observed.id
      record.status = .complete
      record.properties = inputs.kept
      record.attributes = scope.digests.redact(observed.properties, like: inputs.kept)
      record.triggers = inputs.triggers
      record.describe(node)
      return await settle(attempt, .store(record))
    } catch {
      guard attempt.trace.mayHaveTakenEffect || record.status == .incomplete else {
        return await settle(attempt, .none, error)
      }
      var record = record
      record.status = .incomplete
      record.dependencies = Set(record.dependencies).union(node.dependencies).sorted()
      return await settle(attempt, .store(record), error)
    }
  }

  func adopt() async throws(OperationError) -> Outcome {
    guard let node else { throw .notDeclared }
    guard let id = change.id ?? node.lifecycle.adoptedID else { throw .notInState }
    let inputs = try await inputs()
    let current = try await observe(id, known: inputs.kept)
    var record = ResourceRecord(
      address: operation.address, type: operation.type, region: change.region, id: current.id,
      operation: OperationID.make(scope.surroundings.random), properties: inputs.kept,
      attributes: scope.digests.redact(current.properties, like: inputs.kept), triggers: inputs.triggers)
    record.describe(node)
    if !change.properties.isEmpty { return try await set(inputs, on: record, node, current: current) }
    try await scope.append([.recorded(.store(record))])
    return Outcome(effect: .store(record))
  }

  func read() async throws(OperationError) -> Outcome {
    guard var record else { throw .notInState }
    let current = try await observe(record.id, known: record.known)
    record.attributes = scope.digests.redact(current.properties, like: record.properties)
    if let node { record.describe(node) }
    try await scope.append([.recorded(.store(record))])
    return Outcome(effect: .store(record))
  }

  func forget() async throws(OperationError) -> Outcome {
    try await scope.append([.recorded(.remove(operation.address))])
    return Outcome(effect: .remove(operation.address))
  }

  /// Writes the outcome down; an operation whose outcome cannot be written stays open.
  func settle(_ attempt: Attempt, _ effect: StateEffect, _ error: ProviderError? = nil) async -> Outcome {
    let failure = error.map { OperationError($0) }
    do throws(OperationError) {
      try await attempt.end(failure.map { .init($0) } ?? .succeeded, effect)
      return Outcome(effect: effect, error: failure, calls: attempt.trace.calls)
    } catch {
      return Outcome(error: error, isOpen: true, calls: attempt.trace.calls)
    }
  }

  private func observe(_ id: String, known: [String: Value]) async throws(OperationError) -> ObservedResource {
    let request = ReadRequest(type: operation.type, id: id, region: region, known: known)
    switch await scope.provider.read([request]).first {
    case .success(.present(let resource)): return resource
    case .success(.absent), nil: throw .vanished(id: id)
    case .failure(let error): throw OperationError(error)
    }
  }
}

extension ResourceRecord {
  /// Takes over what the declaration says of it beside its properties.
  mutating func describe(_ node: ResourceNode) {
    dependencies = node.dependencies
    isProtected = node.lifecycle.isProtected
    isRetained = node.lifecycle.isRetained
    createsBeforeDestroy = node.lifecycle.createsBeforeDestroy
    position = node.position
  }
}
