public import InfraModel
public import StateStore

/// Where a run writes down what it does: the journal, the state and the history of one environment under one lease.
public struct RunStore: Sendable {
  /// The lease's fence.
  public var fence: Int
  /// Whether appends are slow enough for operations to release their slots.
  public var isDistant: Bool
  /// Adds entries to the journal; they are on disk when it returns.
  public var append: @Sendable ([JournalEntry]) async throws(StoreError) -> Void
  /// Verifies, right before an announced call is sent, that the run still holds its lease.
  public var confirm: @Sendable () async throws(StoreError) -> Void
  /// What was begun and not finished.
  public var openOperations: @Sendable () async throws(StoreError) -> [OpenOperation]
  /// Writes the whole state and returns it with its new serial.
  public var save: @Sendable (State) async throws(StoreError) -> State
  /// Adds a run to the history.
  public var record: @Sendable (RunRecord) async throws(StoreError) -> Void

  public init(
    fence: Int, isDistant: Bool = false, append: @escaping @Sendable ([JournalEntry]) async throws(StoreError) -> Void,
    confirm: @escaping @Sendable () async throws(StoreError) -> Void = { () throws(StoreError) in },
    openOperations: @escaping @Sendable () async throws(StoreError) -> [OpenOperation],
    save: @escaping @Sendable (State) async throws(StoreError) -> State,
    record: @escaping @Sendable (RunRecord) async throws(StoreError) -> Void
  ) {
    self.fence = fence
    self.isDistant = isDistant
    self.append = append
    self.confirm = confirm
    self.openOperations = openOperations
    self.save = save
    self.record = record
  }

  /// Keeps nothing: of a run in a cloud that ends with it.
  public static let forgotten = RunStore(
    fence: 1, append: { (_) throws(StoreError) in }, openOperations: { () throws(StoreError) in [] },
    save: { (state) throws(StoreError) in
      var saved = state
      saved.serial += 1
      return saved
    },
    record: { (_) throws(StoreError) in })

  /// The run store of an environment in a store. Its journal is opened when it is first needed, since it follows a
  /// saved state.
  public init(of environment: EnvironmentName, in store: any StateStore, under lease: any Lease) {
    self.init(
      fence: lease.fence, isDistant: store.isDistant,
      append: { (entries) throws(StoreError) in
        try await store.journal(environment, lease: lease).append(entries)
      },
      confirm: { () throws(StoreError) in try await store.journal(environment, lease: lease).confirm() },
      openOperations: { () throws(StoreError) in
        try await store.journal(environment, lease: lease).openOperations()
      },
      save: { (state) throws(StoreError) in try await lease.save(state) },
      record: { (run) throws(StoreError) in try await lease.record(run) })
  }
}
