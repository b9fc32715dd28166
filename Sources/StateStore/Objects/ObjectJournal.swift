internal import InfraModel
internal import World

/// A journal in objects: the log that `state.json` names by its writer's fence.
///
///     append (a call is announced) ──▶ pending ──┐        one object: written where there is none of its number
///     append (what has happened)   ──▶ pending ──┼──▶ object n ──▶ who announced goes on
///     append …                     ──▶ pending ──┘        appends that come meanwhile wait for object n + 1
///
/// An object takes some tens of milliseconds, so only announcements are waited for; the rest goes with the next object,
/// at the latest after a quarter of a second. Everything keeps its order. An object of that number which somebody else
/// wrote is the seal of a takeover, and ends this log.
actor ObjectJournal: Journal {
  let objects: EnvironmentObjects
  let fence: Int
  let clock: WorldClock
  let outcomes: UnsentOutcomes
  let lease: HeldLease
  /// Whether the log of the previous holder must be sealed and copied first.
  let mustSeal: Bool

  var opening: Task<StoreError?, Never>?
  /// What was read.
  var current: State??
  /// Whether the holder before can write no more.
  var hasLockedOut = false
  /// `nil` until the stored state and log have been read.
  var line: SavedLine?
  var saved: State?
  var tag: String?
  /// The fence that `state.json` names.
  var writer: Int?
  var operations = OpenOperations()
  /// The log as it was read, until it is copied.
  var former: [JournalEntry] = []
  var tail = LogTail()
  var queue = JournalQueue()
  var writing: Task<Void, Never>?
  var lingering: Task<Void, Never>?
  var tidying: Task<Void, Never>?
  var failure: StoreError?
  /// When the last record was sent that was stored.
  var lastProof = -Double.infinity
  /// What has happened and goes with the next save.
  var absorbed: [JournalEntry] = []
  /// What an unreachable store was not told; kept on this machine.
  var unsent: [JournalEntry] = []
  /// Objects that the next save makes useless.
  var keys: [SerialKey] = []

  init(
    _ objects: EnvironmentObjects, _ taken: LeaseTaking.Taken, clock: WorldClock, outcomes: UnsentOutcomes
  ) {
    self.objects = objects
    fence = taken.fence
    mustSeal = taken.mustSeal
    lease = taken.lease
    self.clock = clock
    self.outcomes = outcomes
  }

  func append(_ entries: [JournalEntry]) async throws(StoreError) {
    guard !entries.isEmpty else { return }
    if failure == nil, line?.lineage == nil { throw .noState(environment: objects.environment) }
    guard failure == nil else { return try await keep(entries) }
    guard let count = queue.add(entries) else { return lingerThenWrite() }
    let failure = await withCheckedContinuation { done in
      queue.wait(for: count, done)
      write()
    }
    if let failure { throw failure }
  }

  func confirm() async throws(StoreError) {
    try check()
    do throws(StoreError) { try await lease.confirm(since: lastProof) } catch {
      fail(error)
      throw error
    }
  }

  func openOperations() async -> [OpenOperation] {
    await drain()
    return operations.all
  }

  func close() async throws(StoreError) {
    // A log that counts is never removed, for its objects would go one by one; the next save makes it useless.
    await drain()
    try check()
  }

  /// Whether nothing is on its way whose end is not known, of this holder or of the one before.
  var isCertain: Bool { failure == nil && (!mustSeal || hasLockedOut) }

  /// The true state, or that there is none, as long as nothing was written since it was read; `nil` otherwise.
  var unchanged: State?? { failure == nil && queue.added == 0 ? current : nil }

  /// Ends everything under this lease, for want of the lease.
  func lose() { end(.leaseLost(environment: objects.environment)) }

  /// Ends everything under this lease.
  func end(_ reason: StoreError) { fail(reason) }

  func check() throws(StoreError) { if let failure { throw failure } }
}

extension ObjectFailure {
  /// Whether the same may succeed another time.
  var mayPass: Bool {
    switch kind {
    case .unreachable, .expired, .noCredentials: true
    case .denied, .noBucket, .otherRegion, .ignoresConditions, .keyRefused, .refused: false
    }
  }
}

extension StoreError {
  /// Whether a store of objects failed, and not the right to write to it.
  var isOfStore: Bool { if case .objects = self { true } else { false } }
}

extension JournalEntry {
  /// Whether it tells of something that has happened.
  var tellsOutcome: Bool {
    switch self {
    case .didCall, .identified, .finished: true
    case .begun, .willCall, .recorded: false
    }
  }

  /// The operation that it is of.
  var operation: String? {
    switch self {
    case .begun(let operation): operation.id
    case .willCall(let id, _, _, _), .didCall(let id, _, _), .identified(let id, _), .finished(let id, _, _): id
    case .recorded: nil
    }
  }
}
