public import InfraModel

/// Where states, journals and histories are kept.
public protocol StateStore: Sendable {
  /// The true state of an environment: the last one saved, with what the journal of a run that did not finish says on
  /// top. Verifies checksum, format and environment. `nil` if there is none.
  func load(_ environment: EnvironmentName) async throws(StoreError) -> State?

  /// Takes the right to write, which one process at a time can hold and a dead one cannot.
  /// Throws ``StoreError/locked(_:)`` at once if somebody has it.
  func acquire(_ environment: EnvironmentName, holder: LeaseHolder) async throws(StoreError) -> any Lease

  /// The environment's journal, open for writing, with what an unfinished run left in it. The same one for every
  /// call with the same lease. There must be a saved state (see ``Lease/save(_:)``), since a journal follows one.
  func journal(_ environment: EnvironmentName, lease: any Lease) async throws(StoreError) -> Journal

  /// Every run that was recorded, newest last; of one that has not said how it ended, whether it is still at work.
  func history(_ environment: EnvironmentName) async throws(StoreError) -> [RunRecord]

  /// The environments that have a state, sorted.
  func environments() async throws(StoreError) -> [EnvironmentName]

  /// The serials that are kept whole and readable, ascending.
  func serials(_ environment: EnvironmentName) async throws(StoreError) -> [Int]

  /// Makes a kept serial the state again, under a new serial. Operations that are still open stay open. A file that
  /// cannot be read any more is set aside, not deleted. What the state forgets by it is named.
  func restore(_ environment: EnvironmentName, serial: Int, lease: any Lease) async throws(StoreError) -> RestoredState
}
