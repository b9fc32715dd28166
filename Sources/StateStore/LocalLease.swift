internal import InfraModel

/// A lease on a local store: the lock, and the one queue on which everything under it is written.
final class LocalLease: Lease {
  let fence: Int
  let journal: Journal

  init(_ files: EnvironmentFiles, lock: LeaseLock) {
    fence = lock.fence
    journal = Journal(files, lock: lock)
  }

  func save(_ state: State) async throws(StoreError) -> State { try await journal.save(state) }
  func record(_ run: RunRecord) async throws(StoreError) { try await journal.record(run) }
  func release() async { await journal.release() }
}
