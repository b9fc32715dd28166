import InfraModel
import Provider
import StateStore
internal import World

/// One operation from its record to its outcome: *record, flush, then call*.
struct Attempt: Sendable {
  let operation: JournalEntry.Operation
  let scope: RunScope
  let timeout: Double
  let trace = CallTrace()
  private let began: Double
  private let claim: @Sendable (_ id: ResourceID) -> Address?

  /// - Parameter claim: takes a resource for this operation, or gives the other address that holds it.
  init(
    _ operation: JournalEntry.Operation, _ scope: RunScope, timeout: Double,
    claim: @escaping @Sendable (_ id: ResourceID) -> Address? = { _ in nil }
  ) {
    self.operation = operation
    self.scope = scope
    self.timeout = timeout
    self.claim = claim
    began = scope.elapsed
  }

  func begin() async throws(OperationError) { try await scope.append([.begun(operation)]) }

  func end(_ outcome: JournalEntry.Outcome, _ effect: StateEffect) async throws(OperationError) {
    try await scope.append([.finished(operation: operation.id, outcome: outcome, effect: effect)])
  }

  /// What the provider asks of the run while it works.
  var context: OperationContext {
    OperationContext(
      operation: operation.id, owner: scope.lineage, isRepeated: trace.mayHaveTakenEffect, timeout: timeout,
      willCall: { (call) throws(ProviderError) in
        try stopIfCancelled()
        try await write(
          .willCall(
            operation: operation.id, call: call.name, ordinal: call.ordinal, leftovers: call.leftovers))
        trace.willCall(call)
      },
      didCall: { (call, outcome) throws(ProviderError) in
        trace.didCall(call, outcome)
        scope.emit(.called(operation.address, call.name, calls: trace.calls))
        var outcome = JournalEntry.CallOutcome(outcome)
        if case .refused(let code) = outcome { outcome = .refused(code: scope.hidden.clean(code)) }
        try await write(.didCall(operation: operation.id, ordinal: call.ordinal, outcome: outcome))
      },
      identified: { (id) throws(ProviderError) in
        guard claims(id) else { throw ProviderError(.conflict, "\(id) belongs to another address") }
        trace.identified(id)
        try await write(.identified(operation: operation.id, id: id))
      },
      progress: { text in scope.emit(.progress(operation.address, text, elapsed: scope.elapsed - began)) },
      sleep: { (seconds) throws(ProviderError) in try await wait(seconds) })
  }

  /// Whether what was made or found is this operation's: a resource of another address is never taken over.
  func claims(_ id: ResourceID) -> Bool {
    guard let holder = claim(id) else { return true }
    trace.meets(id, of: holder)
    return false
  }

  private func write(_ entry: JournalEntry) async throws(ProviderError) {
    do throws(OperationError) { try await scope.append([entry]) } catch {
      throw ProviderError(.journal, "the journal could not be written")
    }
  }

  private func stopIfCancelled() throws(ProviderError) {
    if Task.isCancelled { throw ProviderError(.cancelled, "the run was stopped") }
  }

  private func wait(_ seconds: Double) async throws(ProviderError) {
    try stopIfCancelled()
    let left = timeout - (scope.elapsed - began)
    guard left > 0 else { throw ProviderError(.timedOut, "not done after \(Int(timeout)) seconds") }
    await scope.world.clock.pause(min(seconds, left))
    try stopIfCancelled()
  }
}

extension JournalEntry.CallOutcome {
  init(_ outcome: CallOutcome) {
    self =
      switch outcome {
      case .succeeded: .succeeded
      case .refused(let code): .refused(code: code)
      case .unknown: .unknown
      }
  }
}

extension JournalEntry.Outcome {
  init(_ error: OperationError) { self = .failed(code: error.provider?.code, message: error.message) }
}
