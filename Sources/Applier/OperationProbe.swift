import InfraModel
import Provider
import StateStore

/// Finds out what one open operation did.
struct OperationProbe: Sendable {
  enum Finding: Sendable {
    case settled(Recovery.Resolution, JournalEntry.Outcome, StateEffect)
    /// It could have made any of these.
    case ambiguous([ResourceID])
    /// The cloud still works on it.
    case unfinished
  }

  private let open: OpenOperation
  private let operation: JournalEntry.Operation
  private let known: KnownResources
  private let digestKey: String
  private let owner: String
  private let knownAccount: String?
  private let record: ResourceRecord?
  private let provider: any Provider
  private let answer: Recovery.Answer?

  /// - Parameters:
  ///   - record: What the state holds at the operation's address.
  ///   - known: Every resource that the state holds.
  ///   - owner: The lineage of the state.
  ///   - account: The state's account.
  init(
    _ open: OpenOperation, _ record: ResourceRecord?, known: KnownResources, digestKey: String, owner: String,
    account: String?,
    _ provider: any Provider, answer: Recovery.Answer?
  ) {
    self.open = open
    operation = open.operation
    self.record = record
    self.known = known
    self.digestKey = digestKey
    self.owner = owner
    knownAccount = account
    self.provider = provider
    self.answer = answer
  }

  /// - Returns: `nil` if what it may have made is not to be found.
  func finding() async throws(ProviderError) -> Finding? {
    switch operation.action {
    case .delete: return try await deletion()
    case .create, .replace: return try await creation()
    case .update, .adopt, .none, .move, .forget: return change()
    }
  }

  /// For how long it must be absent from what the cloud answers before it counts as not there: reads lag behind.
  var certainty: Certainty {
    switch operation.action {
    case .create, .replace: open.id == nil ? .likely : .proven
    case .delete: .likely
    case .update, .adopt, .none, .move, .forget: .none
    }
  }

  enum Certainty: Sendable {
    /// Nobody is asked.
    case none
    /// It may never have been made, or is known to be on its way out: one more look.
    case likely
    /// The cloud gave it an identifier, so it was there: several looks over a longer time.
    case proven
  }

  /// What is true once it was absent for long enough.
  func absence() -> Finding {
    switch operation.action {
    case .delete: departed()
    case .create, .replace, .update, .adopt, .none, .move, .forget: .settled(.nothingDone, .absent, .none)
    }
  }

  private func creation() async throws(ProviderError) -> Finding? {
    if let id = open.id {
      guard !isElsewhere(id) else { return .settled(.nothingDone, .absent, .none) }
      if let resource = try await read(id) { return adopted(resource) }
      // A cloud may name what it does not show before it is made.
      if case .unfinished = try await provider.find(try await request) { return .unfinished }
      return nil
    }
    guard open.mayHaveTakenEffect else { return .settled(.nothingDone, .absent, .none) }
    switch answer {
    case .adopt(let id):
      guard let resource = try await read(id) else { return .ambiguous([]) }
      return adopted(resource)
    case .nothing: return .settled(.nothingDone, .absent, .none)
    case nil: break
    }
    switch try await provider.find(try await request) {
    case .found(let resource): return isKnown(resource.id) ? nil : adopted(resource)
    case .absent: return nil
    case .unfinished: return .unfinished
    case .ambiguous(let candidates):
      let strangers = candidates.filter { !isKnown($0) }
      return strangers.isEmpty ? nil : .ambiguous(strangers)
    }
  }

  private var request: FindRequest {
    get async throws(ProviderError) {
      FindRequest(
        type: operation.type, region: operation.region, account: try await account(), operation: operation.id,
        properties: operation.properties, owner: owner)
    }
  }

  /// A finder that goes by name finds the predecessor too.
  private func isKnown(_ id: ResourceID) -> Bool { known.contains(operation.type, id, in: operation.region) }

  /// Whether the state holds it at another address.
  private func isElsewhere(_ id: ResourceID) -> Bool {
    let holder = known.holder(of: operation.type, id, in: operation.region)
    return holder != nil && holder != operation.address
  }

  private func adopted(_ resource: ObservedResource) -> Finding {
    var adopted =
      operation.record
      ?? ResourceRecord(
        address: operation.address, type: operation.type, region: operation.region, id: "", operation: operation.id)
    adopted.id = resource.id
    adopted.status = .incomplete
    adopted.attributes = SecretDigests(key: digestKey).redact(resource.properties, like: operation.properties)
    adopted.deposed = predecessors(of: adopted)
    return .settled(.adopted(id: resource.id), .adopted, .store(adopted))
  }

  /// What the state still holds beside what was made. A predecessor that was to stay, by its own record or by the
  /// declaration that replaced it, stays: a journal of the first format does not say what the plan decided, and what is
  /// kept in doubt can be deleted by the next plan.
  private func predecessors(of successor: ResourceRecord) -> [ResourceRecord.Deposed] {
    guard let record else { return [] }
    guard operation.action == .replace, !operation.keepsPredecessor else { return record.deposed }
    return record.deposed(
      by: (operation.type, operation.region), id: successor.id,
      isProtected: record.isProtected || successor.isProtected,
      isRetained: record.isRetained || successor.isRetained)
  }

  private func change() -> Finding {
    guard open.mayHaveTakenEffect, let record, record.id == operation.resource else {
      return .settled(.nothingDone, .absent, .none)
    }
    return .settled(.incomplete, .adopted, .store(record.halfChanged(to: operation.record)))
  }

  private func deletion() async throws(ProviderError) -> Finding? {
    guard open.mayHaveTakenEffect, var record, let id = operation.resource else {
      return .settled(.nothingDone, .absent, .none)
    }
    guard record.id == id || record.deposed.contains(where: { $0.id == id }) else {
      return .settled(.nothingDone, .absent, .none)
    }
    switch try await observation(id) {
    // A deletion that was answered needs no second look.
    case .absent: return open.isAnswered ? departed() : nil
    // What only a person can bring back has gone as far as a delete takes it.
    case .beingDeleted(_, let pendingDeletion) where pendingDeletion.restoreCommand != nil: return departed()
    case .present, .beingDeleted: break
    }
    guard record.id == id else { return .settled(.stillThere(id: id), .adopted, .none) }
    record.status = .incomplete
    return .settled(.stillThere(id: id), .adopted, .store(record))
  }

  private func departed() -> Finding {
    guard var record, let id = operation.resource else { return .settled(.nothingDone, .absent, .none) }
    if record.id == id { return .settled(.deleted(id: id), .adopted, .remove(record.address)) }
    record.deposed.removeAll { $0.id == id }
    return .settled(.deleted(id: id), .adopted, .store(record))
  }

  private func account() async throws(ProviderError) -> String {
    if let account = knownAccount { return account }
    return try await provider.account(region: operation.region)
  }

  private func read(_ id: ResourceID) async throws(ProviderError) -> ObservedResource? {
    if case .present(let resource) = try await observation(id) { resource } else { nil }
  }

  private func observation(_ id: ResourceID) async throws(ProviderError) -> Observation {
    let known = record.flatMap { $0.id == id ? $0.known : nil } ?? operation.properties
    let request = ReadRequest(type: operation.type, id: id, region: operation.region, known: known)
    switch await provider.read([request]).first {
    case .success(let observation): return observation
    case .failure(let error): throw error
    case nil: return .absent
    }
  }
}

extension OpenOperation {
  /// Whether the last call was answered and took effect.
  fileprivate var isAnswered: Bool { calls.last?.outcome == .succeeded }
}
