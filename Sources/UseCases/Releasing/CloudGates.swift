internal import Applier
internal import InfraModel
internal import Provider
internal import Release
internal import StateStore
internal import World

/// Gates that ask the cloud: backups of what holds data, and alarms that are watched.
struct CloudGates {
  private let provider: any Provider
  private let runStore: RunStore
  private let time: WorldClock
  private let now: @Sendable () -> Double

  /// - Parameters:
  ///   - time: How time passes where the cloud is: a sandbox's own is not waited for.
  ///   - now: What is written down.
  init(_ provider: any Provider, _ runStore: RunStore, time: WorldClock, now: @escaping @Sendable () -> Double) {
    self.provider = provider
    self.runStore = runStore
    self.time = time
    self.now = now
  }

  /// Seconds between two reads of the alarms.
  private static let pause = 10.0
  /// Timeout of a backup in seconds: the first one of several terabytes takes hours.
  private static let longestBackup = 6.0 * 3600

  // MARK: Backups

  /// Makes a backup, or finds the one that an earlier try of the same plan made.
  /// - Parameter run: The run that it belongs to: its plan names the backup.
  /// - Returns: `nil` where it was interrupted.
  func backUp(
    _ address: Address, at index: Int, _ state: State, before run: RunRecord,
    report: @escaping @Sendable (GateEvent) -> Void
  ) async -> GateOutcome? {
    var outcome = GateOutcome(.backUp(address), at: index, from: now())
    guard let record = state.resources[address] else {
      // What does not exist yet has nothing to lose.
      outcome.ended = now()
      return outcome
    }
    if record.status == .incomplete, await isBeingDeleted(record) {
      // An earlier run has begun to delete it, after this gate.
      outcome.note = "it is being deleted already"
      outcome.ended = now()
      return outcome
    }
    let mark = String((run.planDigest ?? run.graphDigest ?? "").prefix(12))
    let context = context(mark, timeout: Self.longestBackup) { report(.progressed("\(address): \($0)")) }
    do throws(ProviderError) {
      let backup = try await provider.backUp(
        BackupRequest(
          type: record.type, id: record.id, region: record.region, account: state.account ?? "", mark: mark), context)
      outcome.backup = backup.id
    } catch {
      if error.kind == .cancelled || Task.isCancelled { return nil }
      outcome.result = .failed
      outcome.findings = [error.message]
    }
    outcome.ended = now()
    return outcome
  }

  private func isBeingDeleted(_ record: ResourceRecord) async -> Bool {
    let request = ReadRequest(type: record.type, id: record.id, region: record.region, known: record.known)
    if case .success(.beingDeleted)? = await provider.read([request]).first { return true }
    return false
  }

  /// What a call of a gate may ask of the run.
  private func context(
    _ mark: String, timeout: Double, progress: @escaping @Sendable (String) -> Void
  ) -> OperationContext {
    let (runStore, time) = (runStore, time)
    return OperationContext(
      unrecorded: mark, timeout: timeout,
      willCall: { (_) throws(ProviderError) in
        do throws(StoreError) { try await runStore.confirm() } catch {
          throw ProviderError(.journal, "the lease is not held any more")
        }
      },
      progress: progress,
      sleep: { (seconds) throws(ProviderError) in
        do { try await time.sleep(seconds) } catch { throw ProviderError(.cancelled, "the run was stopped") }
      })
  }

  // MARK: Programs on hosts

  /// Has a program run on hosts, or finds it begun by an earlier try of the same gate of the same release.
  /// - Parameters:
  ///   - program: Its values are known.
  ///   - run: The run that it belongs to: when it applied names what it begins.
  /// - Returns: `nil` where it was interrupted.
  func run(
    _ program: HostRun, _ gate: ReleaseGate, at index: Int, _ state: State, of run: RunRecord,
    report: @escaping @Sendable (GateEvent) -> Void
  ) async -> GateOutcome? {
    let (mark, since) = Self.mark(of: index, in: run)
    return await work(on: program.resource, gate, at: index, state) { (record) throws(ProviderError) in
      let context = context(mark, timeout: Double(program.timeout)) {
        report(.progressed("\(program.resource): \($0)"))
      }
      return try await provider.run(
        HostRunRequest(
          type: record.type, id: record.id, region: record.region, account: state.account ?? "",
          program: program.program, mark: mark, since: since, timeout: program.timeout), context)
    }
  }

  /// Has the cloud do something with a resource.
  /// - Returns: `nil` where it was interrupted.
  private func work(
    on address: Address, _ gate: ReleaseGate, at index: Int, _ state: State,
    _ call: (ResourceRecord) async throws(ProviderError) -> GateWork
  ) async -> GateOutcome? {
    var outcome = GateOutcome(gate.kind, at: index, from: now())
    guard let record = state.resources[address] else {
      outcome.note = "\(address) does not exist"
      outcome.ended = now()
      return outcome
    }
    do throws(ProviderError) {
      let done = try await call(record)
      outcome.findings = done.failures
      outcome.note = done.note
      outcome.output = done.output
    } catch {
      if error.kind == .cancelled || Task.isCancelled { return nil }
      outcome.findings = [error.message]
    }
    outcome.result = outcome.findings.isEmpty ? .passed : .failed
    outcome.ended = now()
    return outcome
  }

  /// The same in all tries of one release, whose apply is passed once, and no other's: what was applied before is put in
  /// place again where it is applied again.
  static func mark(of index: Int, in run: RunRecord) -> (text: String, since: Double?) {
    let applied = run.gates.last { $0.kind == "apply" }?.ended
    let moment = applied.map { String(Int($0 * 1000), radix: 36) } ?? String((run.planDigest ?? "").prefix(12))
    return ("\((run.graphDigest ?? "").prefix(8))-\(moment)-\(index)", applied)
  }

  // MARK: Rollouts

  /// Waits until what runs of a resource is what was applied, after it has requested that where nothing begins it.
  /// - Parameters:
  ///   - run: The run that it belongs to: it has what an earlier try of the gate has begun.
  ///   - keep: Writes down what is about to be begun.
  /// - Returns: `nil` where it was interrupted.
  func rollOut(
    _ rollout: Rollout, _ gate: ReleaseGate, at index: Int, _ state: State, of run: RunRecord,
    keep: @escaping @Sendable (GateBeginning) async throws(StoreError) -> Void,
    report: @escaping @Sendable (GateEvent) -> Void
  ) async -> GateOutcome? {
    let kept = run.begun.flatMap { $0.gate == index ? $0.mark : nil }
    return await work(on: rollout.resource, gate, at: index, state) { (record) throws(ProviderError) in
      var context = context(Self.mark(of: index, in: run).text, timeout: Double(rollout.timeout)) {
        report(.progressed("\(rollout.resource): \($0)"))
      }
      context.keep = { (mark) throws(ProviderError) in
        do throws(StoreError) { try await keep(GateBeginning(gate: index, mark: mark)) } catch {
          throw ProviderError(.journal, "the record could not be written, and nothing was begun")
        }
      }
      return try await provider.rollOut(
        RolloutRequest(
          type: record.type, id: record.id, region: record.region, account: state.account ?? "",
          applied: record.properties, refresh: rollout.refresh, kept: kept, timeout: rollout.timeout), context)
    }
  }

  // MARK: Alarms

  /// Passes a gate that waits for alarms to be quiet.
  /// - Returns: `nil` where it was interrupted.
  func quiet(
    _ addresses: [Address], for seconds: Int, _ gate: ReleaseGate, at index: Int, _ state: State
  ) async -> GateOutcome? {
    var outcome = GateOutcome(gate.kind, at: index, from: now())
    guard let findings = await watch(addresses, for: seconds, in: state) else { return nil }
    outcome.findings = findings
    outcome.result = findings.isEmpty ? .passed : .failed
    outcome.ended = now()
    return outcome
  }

  /// Watches alarms while time passes: one that says something ends it at once.
  /// - Returns: What is wrong; `nil` where it was interrupted.
  func watch(_ addresses: [Address], for seconds: Int, in state: State) async -> [String]? {
    let alarms = addresses.compactMap { state.resources[$0] }.filter { provider.traits(of: $0.type).isAlarm }
    if alarms.isEmpty, !addresses.isEmpty { return ["there is no alarm to watch"] }
    let requests = alarms.map { ReadRequest(type: $0.type, id: $0.id, region: $0.region, known: $0.properties) }
    var watched = 0.0
    var looked = time.elapsed()
    while true {
      let moment = time.elapsed()
      // Time during which the machine was suspended does not count.
      watched += min(moment - looked, 2 * Self.pause)
      looked = moment
      let rest = Double(seconds) - watched
      let states = zip(alarms, await provider.read(requests)).map { ($0.address, Self.state(of: $1)) }
      if Task.isCancelled { return nil }
      let findings = Self.findings(states, isOver: rest <= 0)
      if !findings.isEmpty || rest <= 0 { return findings }
      do { try await time.sleep(min(rest, Self.pause)) } catch { return nil }
    }
  }

  private static func state(of answer: Result<Observation, ProviderError>) -> Result<AlarmState, ProviderError> {
    answer.map { observation in
      guard case .present(let resource) = observation else {
        return AlarmState(.withoutData, reason: "it does not exist any more")
      }
      return resource.alarm ?? AlarmState(.withoutData)
    }
  }

  /// What is wrong; alarms without data, and those that cannot be read, only at the end.
  static func findings(_ states: [(Address, Result<AlarmState, ProviderError>)], isOver: Bool) -> [String] {
    states.compactMap { address, answer in
      switch answer {
      case .failure(let error): isOver ? "\(address) cannot be read: \(error.message)" : nil
      case .success(let state):
        switch state.word {
        case .quiet: nil
        case .alarming: "\(address) alarms" + (state.reason.isEmpty ? "" : ": \(state.reason)")
        case .withoutData: isOver ? "\(address) has no data" + (state.reason.isEmpty ? "" : ": \(state.reason)") : nil
        }
      }
    }
  }
}
