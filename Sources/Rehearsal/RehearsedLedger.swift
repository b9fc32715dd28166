internal import Applier
internal import InfraModel
internal import StateStore

/// A journal and a state that are forgotten with the rehearsal.
actor RehearsedLedger {
  private var state: State

  init(_ state: State) { self.state = state }

  private func save(_ next: State) -> State {
    state = next
    state.serial += 1
    return state
  }

  nonisolated var ledger: Ledger {
    Ledger(
      fence: 1, append: { (_) throws(StoreError) in }, openOperations: { () throws(StoreError) in [] },
      save: { (state) throws(StoreError) in await self.save(state) }, record: { (_) throws(StoreError) in })
  }
}
