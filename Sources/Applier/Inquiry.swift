import InfraModel
import Provider
import StateStore

/// Finds out what one open operation did.
struct Inquiry: Sendable {
  enum Verdict: Sendable {
    case settled(Recovery.Resolution, JournalEntry.Outcome, StateEffect)
    /// It could have made any of these.
    case ambiguous([String])
  }

  private let open: OpenOperation
  private let operation: JournalEntry.Operation
  private let known: KnownResources
  private let digestKey: String
  private let knownAccount: String?
  private let record: ResourceRecord?
  private let provider: any Provider
  private let answer: Recovery.Answer?

  /// - Parameters:
  ///   - record: What the state holds at the operation's address.
  ///   - known: Every resource that the state holds.
  ///   - account: The state's account.
  init(
    _ open: OpenOperation, _ record: ResourceRecord?, known: KnownResources, digestKey: String, account: String?,
    _ provider: any Provider, answer: Recovery.Answer?
  ) {
    self.open = open
    operation = open.operation
    self.record = record
    self.known = known
    self.digestKey = digestKey
    knownAccount = account
    self.provider = provider
    self.answer = answer
  }

  /// - Returns: `nil` if what it may have made is not to be found.
  func verdict() async throws(ProviderError) -> Verdict? {
    switch operation.action {
    case .delete: return try await deletion()
    case .create, .replace: return try await creation()
    case .update, .adopt, .none, .move, .forget: return change()
    }
  }

  private func creation() async throws(ProviderError) -> Verdict? {
    if let id = open.id { return try await read(id).map(adopted) ?? .settled(.nothingDone, .absent, .none) }
    guard open.mayHaveTakenEffect else { return .settled(.nothingDone, .absent, .none) }
    switch answer {
    case .adopt(let id):
      guard let resource = try await read(id) else { return .ambiguous([]) }
      return adopted(resource)
    case .nothing: return .settled(.nothingDone, .absent, .none)
    case nil: break
    }
    let request = FindRequest(
      type: operation.type, region: operation.region, account: try await account(), operation: operation.id,
      properties: operation.properties)
    switch try await provider.find(request) {
    case .found(let resource): return isKnown(resource.id) ? nil : adopted(resource)
    case .absent: return nil
    case .ambiguous(let candidates):
      let strangers = candidates.filter { !isKnown($0) }
      return strangers.isEmpty ? nil : .ambiguous(strangers)
    }
  }

  /// A finder that goes by name finds the predecessor too.
  private func isKnown(_ id: String) -> Bool { known.contains(operation.type, id, in: operation.region) }

  private func adopted(_ resource: ObservedResource) -> Verdict {
    var adopted = ResourceRecord(
      address: operation.address, type: operation.type, region: operation.region, id: resource.id,
      status: .incomplete, operation: operation.id, properties: operation.properties,
      attributes: SecretDigests(key: digestKey).redact(resource.properties, like: operation.properties),
      dependencies: operation.dependencies, isProtected: operation.isProtected, isRetained: operation.isRetained,
      position: record?.position)
    adopted.deposed =
      (operation.action == .replace && !operation.isRetained
        ? record?.deposed(by: (operation.type, operation.region), id: resource.id) : record?.deposed) ?? []
    return .settled(.adopted(id: resource.id), .adopted, .store(adopted))
  }

  private func change() -> Verdict {
    guard open.mayHaveTakenEffect, var record, record.id == operation.resource else {
      return .settled(.nothingDone, .absent, .none)
    }
    record.status = .incomplete
    record.dependencies = Set(record.dependencies).union(operation.dependencies).sorted()
    return .settled(.incomplete, .adopted, .store(record))
  }

  private func deletion() async throws(ProviderError) -> Verdict {
    guard open.mayHaveTakenEffect, var record, let id = operation.resource else {
      return .settled(.nothingDone, .absent, .none)
    }
    if record.id == id {
      if try await isDeleted(id) { return .settled(.deleted(id: id), .adopted, .remove(record.address)) }
      record.status = .incomplete
      return .settled(.stillThere(id: id), .adopted, .store(record))
    }
    guard record.deposed.contains(where: { $0.id == id }) else { return .settled(.nothingDone, .absent, .none) }
    guard try await isDeleted(id) else { return .settled(.stillThere(id: id), .adopted, .none) }
    record.deposed.removeAll { $0.id == id }
    return .settled(.deleted(id: id), .adopted, .store(record))
  }

  /// Whether a delete has done all that it can: nothing is there any more, or only what a person could bring back. What
  /// still goes is still there.
  private func isDeleted(_ id: String) async throws(ProviderError) -> Bool {
    switch try await observation(id) {
    case .absent: true
    case .going(_, let departure): departure.wayBack != nil
    case .present: false
    }
  }

  private func account() async throws(ProviderError) -> String {
    if let account = knownAccount { return account }
    return try await provider.account(region: operation.region)
  }

  private func read(_ id: String) async throws(ProviderError) -> ObservedResource? {
    if case .present(let resource) = try await observation(id) { resource } else { nil }
  }

  private func observation(_ id: String) async throws(ProviderError) -> Observation {
    let known = record.flatMap { $0.id == id ? $0.known : nil } ?? operation.properties
    let request = ReadRequest(type: operation.type, id: id, region: operation.region, known: known)
    switch await provider.read([request]).first {
    case .success(let observation): return observation
    case .failure(let error): throw error
    case nil: return .absent
    }
  }
}
