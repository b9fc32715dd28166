internal import HTTP
import InfraModel
import Provider
import StateStore
internal import World

/// Removes what a resource has brought about elsewhere, where the run that deleted it ended before it could.
///
/// The deletion is carried out once more under its own operation, which is still open: the resource is gone, so all that
/// is left to do is what the journal says has to go after it. Where this ends midway, the next run does the same.
struct LeftoverRemoval: Sendable {
  let provider: any Provider
  let clock: WorldClock
  let runStore: RunStore

  /// - Parameters:
  ///   - known: What the state has of the resource.
  ///   - owner: The lineage of the state.
  func run(
    _ open: OpenOperation, known: [String: Value], account: String, owner: String
  ) async throws(ProviderError) {
    let operation = open.operation
    guard let id = operation.resource else { return }
    let request = DeleteRequest(
      address: operation.address, type: operation.type, region: operation.region, account: account, id: id,
      known: known, keepsSnapshot: false, leftovers: open.leftovers)
    let lease = LeaseConfirmation(runStore, clock)
    let permit = SendingPermit(
      confirm: {
        do throws(StoreError) { try await lease.confirm() } catch { return false }
        return true
      }, isValid: { lease.isRecent })
    let context = context(operation.id, owner)
    let result: Result<Void, ProviderError> = await SendingPermit.$current.withValue(permit) {
      do throws(ProviderError) { return .success(try await provider.delete(request, context)) } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  private func context(_ operation: String, _ owner: String) -> OperationContext {
    OperationContext(
      operation: operation, owner: owner, isRepeated: true, timeout: Self.timeout,
      willCall: { (call) throws(ProviderError) in
        try await append(
          .willCall(operation: operation, call: call.name, ordinal: call.ordinal, leftovers: call.leftovers))
      },
      didCall: { (call, outcome) throws(ProviderError) in
        try await append(
          .didCall(operation: operation, ordinal: call.ordinal, outcome: JournalEntry.CallOutcome(outcome)))
      },
      identified: { (_) throws(ProviderError) in }, progress: { _ in },
      sleep: { (seconds) throws(ProviderError) in await clock.pause(seconds) })
  }

  /// Seconds that it may take.
  private static let timeout = 300.0

  private func append(_ entry: JournalEntry) async throws(ProviderError) {
    do throws(StoreError) { try await runStore.append([entry]) } catch {
      throw ProviderError(.journal, "the journal could not be written")
    }
  }
}
