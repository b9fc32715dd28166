public import InfraModel
public import Provider
import StateStore
public import World

/// Resolves what an interrupted run left open. The first step of every run that writes.
///
///     create   identified ──▶ read it ──▶ present: adopt · absent for long: go on
///              no call was made, or all were refused ──▶ go on
///              else ──▶ find it ──▶ found: adopt · absent: go on · ambiguous: ask
///     update   some call was made ──▶ the next plan compares it with what runs
///     delete   some call was made ──▶ read it ──▶ present: the next plan deletes it
///                                             └─▶ absent: remove what has to go after it
///
/// Each resolution is one entry of the journal, so that a recovery that is itself interrupted goes on where it was,
/// and running it twice does no harm.
public struct Recovery: Sendable {
  /// What became of an operation.
  public enum Resolution: Hashable, Sendable {
    /// It had made or changed nothing.
    case nothingDone
    /// It had created this, which is now in the state; the next plan completes it.
    case adopted(id: ResourceID)
    /// It may have changed something; the next plan compares.
    case incomplete
    /// It had deleted this.
    case deleted(id: ResourceID)
    /// It had not deleted this yet.
    case stillThere(id: ResourceID)
  }

  /// What a person says about an ambiguous create.
  public enum Answer: Hashable, Sendable {
    /// It made this.
    case adopt(id: ResourceID)
    /// It made none of them.
    case nothing
  }

  /// An operation and what became of it.
  public struct Resolved: Hashable, Sendable {
    /// Where it was at work.
    public var address: Address
    /// Its identifier.
    public var operation: String
    /// What it had set out to do.
    public var action: Change.Action
    /// What became of it.
    public var resolution: Resolution
    public init(address: Address, operation: String, action: Change.Action, resolution: Resolution) {
      self.address = address
      self.operation = operation
      self.action = action
      self.resolution = resolution
    }
  }

  /// The cloud that is asked.
  public var provider: any Provider
  /// The clock.
  public var clock: WorldClock
  /// Seconds after which what was not found is looked for once more: the last request may have been on its way when
  /// the run ended, and some lists lag behind. What the cloud has already named is looked for four more times, over ten
  /// times as long.
  public var retryDelay: Double

  public init(_ provider: any Provider, clock: WorldClock, retryDelay: Double = 1) {
    self.provider = provider
    self.clock = clock
    self.retryDelay = retryDelay
  }

  /// Resolves every open operation and saves the state.
  ///
  /// What can be resolved is resolved and saved also when this throws.
  /// - Parameters:
  ///   - state: the state as loaded.
  ///   - answers: by operation, what a person said to the questions of ``ApplyError/ambiguous(_:)``.
  ///   - report: hears of each operation as it is resolved, also when this throws in the end.
  /// - Returns: the state to plan from, and what was resolved.
  public func run(
    _ state: State, in runStore: RunStore, answers: [String: Answer] = [:],
    report: @Sendable (ApplyEvent) -> Void = { _ in }
  ) async throws(ApplyError) -> (state: State, resolved: [Resolved]) {
    guard state.serial > 0 else { return (state, []) }
    let open = try await stored { () throws(StoreError) in try await runStore.openOperations() }
    guard !open.isEmpty else { return (state, []) }
    var state = state
    var resolved: [Resolved] = []
    var questions: [ApplyError.Question] = []
    var unanswered: ApplyError?
    let began = clock.elapsed()
    var known = KnownResources(state.resources.values)
    var waiting = open
    var look = 0
    var looksAtUnfinished = 0
    while !waiting.isEmpty {
      var left: [OpenOperation] = []
      var unfinished: [OpenOperation] = []
      for open in waiting {
        let operation = open.operation
        let probe = OperationProbe(
          open, state.resources[operation.address], known: known, digestKey: state.digestKey, owner: state.lineage,
          account: state.account, provider, answer: answers[operation.id])
        switch await finding(of: probe, look: look) {
        case .success(nil): left.append(open)
        case .success(.unfinished?) where looksAtUnfinished < Self.looksAtUnfinished: unfinished.append(open)
        case .success(.unfinished?):
          unanswered =
            unanswered
            ?? .unanswered(
              operation.address, ProviderError(.timedOut, "the cloud still works on a create of \(operation.type)"))
        case .success(.settled(let resolution, let outcome, let effect)?):
          if case .deleted(let id) = resolution, !open.leftovers.isEmpty {
            do throws(ProviderError) {
              let known = state.resources[operation.address]?.known(of: id) ?? [:]
              try await removeLeftovers(of: open, known, in: runStore, state)
            } catch {
              unanswered = unanswered ?? .unanswered(operation.address, error)
              continue
            }
          }
          try await stored { () throws(StoreError) in
            try await runStore.append([.finished(operation: operation.id, outcome: outcome, effect: effect)])
          }
          state.apply(effect)
          known.apply(effect)
          resolved.append(
            Resolved(
              address: operation.address, operation: operation.id, action: operation.action, resolution: resolution))
          report(ApplyEvent(time: clock.elapsed() - began, .recovered(operation.address, resolution)))
        case .success(.ambiguous(let candidates)?):
          questions.append(
            .init(
              operation: operation.id, address: operation.address, type: operation.type, region: operation.region,
              candidates: candidates))
        case .failure(let error): unanswered = unanswered ?? .unanswered(operation.address, error)
        }
      }
      if !left.isEmpty { look += 1 }
      if !unfinished.isEmpty { looksAtUnfinished += 1 }
      waiting = left + unfinished
      if !waiting.isEmpty { await clock.pause(retryDelay * Double(min(max(look, looksAtUnfinished), Self.looks))) }
    }
    if !resolved.isEmpty {
      let next = state
      state = try await stored { () throws(StoreError) in try await runStore.save(next) }
    }
    if let unanswered { throw unanswered }
    if !questions.isEmpty { throw .ambiguous(questions) }
    return (state, resolved)
  }

  /// How often it is looked for what the cloud has named and does not show, after the first look. The pauses grow, so
  /// that it was absent for ten times the delay in the end.
  private static let looks = 4

  /// How often a create is asked for that the cloud still works on: for about half an hour.
  private static let looksAtUnfinished = 90

  /// - Returns: `nil` if it is to be looked for again.
  private func finding(of probe: OperationProbe, look: Int) async -> Result<OperationProbe.Finding?, ProviderError> {
    do throws(ProviderError) {
      if let finding = try await probe.finding() { return .success(finding) }
      let isCertain =
        switch probe.certainty {
        case .none: true
        case .likely: look >= 1
        case .proven: look >= Self.looks
        }
      return .success(isCertain || retryDelay <= 0 ? probe.absence() : nil)
    } catch {
      return .failure(error)
    }
  }

  private func removeLeftovers(
    of open: OpenOperation, _ known: [String: Value], in runStore: RunStore, _ state: State
  ) async throws(ProviderError) {
    let account: String
    if let known = state.account {
      account = known
    } else {
      account = try await provider.account(region: open.operation.region)
    }
    try await LeftoverRemoval(provider: provider, clock: clock, runStore: runStore)
      .run(open, known: known, account: account, owner: state.lineage)
  }

  private func stored<Result>(
    _ body: () async throws(StoreError) -> Result
  ) async throws(ApplyError) -> Result {
    do throws(StoreError) { return try await body() } catch { throw .store(error) }
  }
}
