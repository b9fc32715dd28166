internal import Applier
internal import InfraModel
internal import StateStore
internal import World

/// Writes one run into the history: a line as it begins, one after each gate of its release, and one at its end.
///
/// What the applier has to say of the run (changes, failures, serial) goes through it, so that a run is one run from the
/// first gate to the last.
actor RunRecorder {
  private var record: RunRecord
  /// Whether a line of it is written.
  private(set) var hasBegun = false
  /// Who runs it.
  let identity: RunIdentity
  private let clock: WorldClock
  private let write: @Sendable (RunRecord) async throws(StoreError) -> Void
  /// Hears that the run begins, and how it ended.
  private let announce: @Sendable (RunRecord) async -> Void
  /// Whether gates follow the apply, so that the applier's end is not the run's.
  private let goesOn: Bool

  /// - Parameters:
  ///   - plan: What is carried out.
  ///   - count: How many gates its release has.
  ///   - passed: The gates after the apply that an earlier run has passed.
  ///   - begun: What an earlier run was about to begin at the gate where it was left.
  ///   - goesOn: Whether gates follow the apply.
  ///   - part: Its place among the runs of the lease.
  init(
    _ plan: Plan, as identity: RunIdentity, serial: Int, gates count: Int = 0,
    passed: [GateOutcome] = [], begun: GateBeginning? = nil, goesOn: Bool = false, rollsBackTo: Double? = nil,
    part: Int = 0, in runStore: RunStore,
    clock: WorldClock, announce: @escaping @Sendable (RunRecord) async -> Void = { _ in }
  ) {
    self.identity = identity
    let now = clock.now()
    record = RunRecord(
      identity, plan.environment, fence: runStore.fence, started: passed.first { $0.gate == 0 }?.started ?? now,
      ended: now, result: .running, serial: serial)
    record.graphDigest = plan.graphDigest
    record.cost = plan.cost.map { RunCost(before: $0.before, after: $0.after) }
    record.gateCount = count
    record.gates = passed
    record.begun = begun
    record.rollsBackTo = rollsBackTo
    record.part = part
    self.goesOn = goesOn
    self.clock = clock
    write = runStore.record
    self.announce = announce
  }

  /// The run as it is known now.
  var run: RunRecord { record }

  /// The same store, with what the applier records made a part of this run.
  nonisolated func recording(in runStore: RunStore) -> RunStore {
    var result = runStore
    result.record = { (line) throws(StoreError) in try await self.take(line) }
    return result
  }

  /// The same store for what gates carry out: its end is not the run's, which the gate's outcome decides.
  /// - Parameter countsChanges: Whether it is a part of the plan.
  nonisolated func keeping(_ runStore: RunStore, countsChanges: Bool) -> RunStore {
    var result = runStore
    result.record = { (line) throws(StoreError) in try await self.keep(line, countsChanges: countsChanges) }
    return result
  }

  private func keep(_ line: RunRecord, countsChanges: Bool) async throws(StoreError) {
    merge(line, countsChanges: countsChanges)
    try await tell(.running)
  }

  private func merge(_ line: RunRecord, countsChanges: Bool) {
    record.serial = line.serial
    guard line.result != .running else { return }
    if countsChanges {
      for (action, count) in line.changes { record.changes[action, default: 0] += count }
    }
    record.failures += line.failures
  }

  private func take(_ line: RunRecord) async throws(StoreError) {
    merge(line, countsChanges: true)
    // The time that a person takes to approve is not part of the run, unless gates were passed before.
    if !hasBegun, record.gates.isEmpty { record.started = line.started }
    let result: RunRecord.Result = line.result == .succeeded && goesOn ? .running : line.result
    try await tell(result)
  }

  /// Writes down what a gate is about to begin, so that a later run finds it.
  func begin(_ beginning: GateBeginning) async throws(StoreError) {
    record.begun = beginning
    try await tell(.running)
  }

  /// Adds a gate's outcome, and tells it.
  func add(_ outcome: GateOutcome) async throws(StoreError) {
    record.gates.append(outcome)
    record.begun = nil
    try await tell(.running)
  }

  /// Tells a run that had nothing to do, and has no line in the history.
  func tellIdle(_ hear: (RunRecord) -> Void) {
    hear(record)
    record.ended = clock.now()
    record.result = .succeeded
    hear(record)
  }

  /// The last line, or one that says that the run is under way.
  func tell(_ result: RunRecord.Result) async throws(StoreError) {
    record.ended = clock.now()
    record.result = result
    let begins = !hasBegun
    hasBegun = true
    try await write(record)
    if begins {
      var beginning = record
      beginning.result = .running
      await announce(beginning)
    }
    if result != .running { await announce(record) }
  }
}

extension RunRecord {
  /// A run under an identity.
  init(
    _ identity: RunIdentity, _ environment: EnvironmentName, fence: Int, started: Double, ended: Double,
    result: Result, serial: Int
  ) {
    self.init(
      who: identity.who, host: identity.host, commit: identity.commit, commitError: identity.commitError,
      environment: environment, command: identity.command, fence: fence, planDigest: identity.planDigest,
      approvals: identity.approvals, branch: identity.branch, started: started, ended: ended, result: result,
      serial: serial)
  }
}

extension RunIdentity {
  /// The same, where it applies again what another run had applied, and not what is checked out.
  func rollingBack(to run: RunRecord) -> RunIdentity {
    var result = self
    result.command = "rollback"
    (result.commit, result.branch, result.commitError) = (run.commit, run.branch, run.commitError)
    return result
  }
}
