public import InfraModel

/// Where states, journals and histories are kept.
public protocol StateStore: Sendable {
  /// The true state of an environment: the last one saved, with what the journal of a run that did not finish says on
  /// top. Verifies checksum, format and environment. `nil` if there is none.
  func load(_ environment: EnvironmentName) async throws(StoreError) -> State?

  /// Where the states are, as `--state` takes it.
  var place: StatePlace { get }

  /// Whether storing a record takes tens of milliseconds, as over a network.
  var isDistant: Bool { get }

  /// Takes the right to write, which one process at a time can hold.
  /// - Throws: ``StoreError/locked(environment:_:)`` if somebody has it and does not let go within the patience.
  func acquire(
    _ environment: EnvironmentName, holder: LeaseHolder, patience: Patience
  ) async throws(StoreError) -> any Lease

  /// The holder of the lease; `nil` if it is free, or its holder is not known.
  func holder(of environment: EnvironmentName) async throws(StoreError) -> LeaseHolder?

  /// The environment's journal, open for writing, with what an unfinished run left in it. The same one for every
  /// call with the same lease. There must be a saved state (see ``Lease/save(_:)``), since a journal follows one.
  func journal(_ environment: EnvironmentName, lease: any Lease) async throws(StoreError) -> any Journal

  /// The runs that were recorded, newest last; of one that has not said how it ended, whether it is still at work.
  /// - Parameter newest: How many at most, the newest; all of them where nothing is said.
  func history(_ environment: EnvironmentName, newest: Int?) async throws(StoreError) -> [RunRecord]

  /// The environments that have a state, sorted.
  func environments() async throws(StoreError) -> [EnvironmentName]

  /// The serials that are kept whole and readable, ascending.
  func serials(_ environment: EnvironmentName) async throws(StoreError) -> [Int]

  /// Makes a kept serial the state again, under a new serial. Operations that are still open stay open. A file that
  /// cannot be read any more is set aside, not deleted. What the state forgets by it is named.
  /// - Parameter leavingOut: The resources of the restored state that are not to be stored with it.
  func restore(
    _ environment: EnvironmentName, serial: Int, leavingOut: @escaping @Sendable (State) -> [ResourceRecord],
    lease: any Lease
  ) async throws(StoreError) -> RestoredState

  /// Everything that is stored of an environment, read under its lease; `nil` if it has no state.
  func contents(_ environment: EnvironmentName, lease: any Lease) async throws(StoreError) -> StoredContents?

  /// Takes over what another store had. There must be no state, or one of the same lineage that it follows or equals,
  /// or a signpost.
  func install(_ contents: StoredContents, lease: any Lease) async throws(StoreError)

  /// Puts a signpost in the state's place: from now on it is refused here, and said where it is.
  func leaveSignpost(_ environment: EnvironmentName, to place: StatePlace, lease: any Lease) async throws(StoreError)

  /// Keeps a saved plan under its digest, and first what it needs beside it. One that is there stays.
  /// - Parameter files: By names without `/`.
  func keep(
    plan: [UInt8], files: [String: [UInt8]], digest: String, of environment: EnvironmentName
  ) async throws(StoreError)

  /// A plan that is kept.
  /// - Parameter digest: The whole digest, or a beginning that no other has.
  /// - Throws: ``StoreError/noPlan(environment:digest:candidates:)``.
  func plan(_ digest: String, of environment: EnvironmentName) async throws(StoreError) -> [UInt8]

  /// A file that is kept with a plan; `nil` where there is none of this name.
  /// - Parameter digest: The plan's whole digest.
  func planFile(
    _ name: String, of digest: String, of environment: EnvironmentName
  ) async throws(StoreError) -> [UInt8]?

  /// Keeps what was applied, under its digest, so that it can be applied again.
  /// - Parameter others: The digests of those that stay beside it; all further ones go.
  func keep(
    graph: [UInt8], digest: String, beside others: Set<String>, of environment: EnvironmentName
  ) async throws(StoreError)

  /// What was applied under a digest; `nil` where it is not kept.
  func graph(_ digest: String, of environment: EnvironmentName) async throws(StoreError) -> [UInt8]?

  /// Keeps an approval of a plan that is kept. An earlier one of the same name goes.
  /// - Parameters:
  ///   - name: Without `/`.
  ///   - digest: The plan's whole digest.
  func keep(
    approval: [UInt8], named name: String, of digest: String, of environment: EnvironmentName
  ) async throws(StoreError)

  /// The approvals of a plan that is kept, by their names.
  /// - Parameter digest: The plan's whole digest.
  func approvals(of digest: String, of environment: EnvironmentName) async throws(StoreError) -> [String: [UInt8]]
}

extension StateStore {
  /// Every run that was recorded, newest last.
  public func history(_ environment: EnvironmentName) async throws(StoreError) -> [RunRecord] {
    try await history(environment, newest: nil)
  }

  /// Takes the right to write, or is refused at once.
  public func acquire(_ environment: EnvironmentName, holder: LeaseHolder) async throws(StoreError) -> any Lease {
    try await acquire(environment, holder: holder, patience: .none)
  }
}
