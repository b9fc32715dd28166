internal import InfraModel
internal import World

/// A lease on a store of objects: the object that is renewed, and the journal through which everything is written.
final class ObjectLease: Lease {
  let fence: Int
  let journal: ObjectJournal
  private let held: HeldLease
  private let renewing: Task<Void, Never>

  init(_ taken: LeaseTaking.Taken, _ journal: ObjectJournal, terms: LeaseTerms) {
    fence = taken.fence
    held = taken.lease
    self.journal = journal
    let held = taken.lease
    renewing = Task {
      while !Task.isCancelled {
        do { try await terms.clock.sleep(terms.renewal) } catch { return }
        guard await held.renew() else { return await journal.lose() }
      }
    }
  }

  deinit { renewing.cancel() }

  func save(_ state: State) async throws(StoreError) -> State { try await journal.save(state) }
  func record(_ run: RunRecord) async throws(StoreError) { try await journal.record(run) }

  func release() async {
    await journal.finish()
    renewing.cancel()
    await renewing.value
    let isCertain = await journal.isCertain
    await journal.lose()
    // What is tidied up lies behind what the next one reads.
    async let tidied: Void = journal.tidied()
    await held.release(isCertain ? .released : .abandoned)
    await tidied
  }
}
