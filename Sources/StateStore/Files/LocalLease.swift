internal import InfraModel
internal import World

/// A lease on a local store: the lock, and the one queue on which everything under it is written.
final class LocalLease: Lease {
  let fence: Int
  let journal: FileJournal
  private let renewing: Task<Void, Never>

  init(_ files: EnvironmentFiles, lock: LeaseLock, terms: LeaseTerms) {
    fence = lock.fence
    let journal = FileJournal(files, lock: lock)
    self.journal = journal
    renewing = Task {
      while !Task.isCancelled, await journal.renew() {
        do { try await terms.clock.sleep(terms.renewal) } catch { return }
      }
    }
  }

  deinit { renewing.cancel() }

  func save(_ state: State) async throws(StoreError) -> State { try await journal.save(state) }
  func record(_ run: RunRecord) async throws(StoreError) { try await journal.record(run) }
  func release() async {
    renewing.cancel()
    await journal.release()
  }
}
