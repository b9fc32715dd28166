import InfraModel
import Provider
import StateStore
import Synchronization

/// What the operations of one run share.
final class RunScope: Sendable {
  let provider: any Provider
  let surroundings: Surroundings
  let ledger: Ledger
  let secrets: Secrets
  let digests: SecretDigests
  let account: String
  let keepsSnapshots: Bool
  /// How often an operation is tried whose failure may pass.
  let rounds: Int
  /// Seconds before the first repetition.
  let patience: Double
  private let start: Double
  private let report: @Sendable (ApplyEvent) -> Void
  private let failure = Mutex<StoreError?>(nil)

  init(
    _ provider: any Provider, _ surroundings: Surroundings, _ ledger: Ledger, digestKey: String, account: String,
    keepsSnapshots: Bool, rounds: Int,
    patience: Double, report: @escaping @Sendable (ApplyEvent) -> Void
  ) {
    self.provider = provider
    self.surroundings = surroundings
    self.ledger = ledger
    self.account = account
    self.keepsSnapshots = keepsSnapshots
    self.rounds = rounds
    self.patience = patience
    self.report = report
    digests = SecretDigests(key: digestKey)
    secrets = Secrets(provider, surroundings, digests)
    start = surroundings.elapsed()
  }

  /// The first error of the store. After it nothing is sent any more.
  var storeError: StoreError? { failure.withLock { $0 } }
  /// Seconds since the run began.
  var elapsed: Double { surroundings.elapsed() - start }

  func emit(_ kind: ApplyEvent.Kind) { report(ApplyEvent(time: elapsed, kind)) }

  func append(_ entries: [JournalEntry]) async throws(OperationError) {
    guard storeError == nil else { throw .journal }
    do throws(StoreError) { try await ledger.append(entries) } catch {
      note(error)
      throw .journal
    }
  }

  func note(_ error: StoreError) { failure.withLock { $0 = $0 ?? error } }
}
