public import InfraModel
public import Provider
import StateStore
public import World

/// Carries plans out.
///
/// The machine decides, child tasks act, and one owner keeps the state: an operation sees the state as it is when the
/// operation starts, and what it leaves is in the journal before the owner takes it over.
public struct Applier: Sendable {
  /// The cloud that is changed.
  public var provider: any Provider
  /// Its clock and its randomness are used.
  public var world: World
  /// The places of secrets.
  public var secrets: ApplyInputs
  /// The most operations at once.
  public var parallelism: Int
  /// Whether a last snapshot is made of what is deleted and holds data, where the cloud can make one.
  public var keepsSnapshots: Bool
  /// How often an operation is tried at most where no answer came, or the cloud was too busy. Before a create is sent
  /// again it is looked for; what it made after all is taken over.
  public var maximumAttempts: Int
  /// Seconds before an operation is looked for and tried again; each attempt adds as many. Longer than reads of the
  /// cloud lag behind.
  public var retryDelay: Double

  public init(
    _ provider: any Provider, world: World, secrets: ApplyInputs, parallelism: Int = 16, keepsSnapshots: Bool = true,
    maximumAttempts: Int = 4, retryDelay: Double = 5
  ) {
    self.provider = provider
    self.world = world
    self.secrets = secrets
    self.secrets = secrets
    self.parallelism = parallelism
    self.keepsSnapshots = keepsSnapshots
    self.maximumAttempts = maximumAttempts
    self.retryDelay = retryDelay
  }

  /// How long an operation is expected to take, so that the longest chain starts first.
  private func typicalSeconds(_ operation: Operation) -> Double { usualSeconds(operation.kind, operation.type) ?? 1 }

  /// How long a step usually takes, in seconds; `nil` where nothing is known of it.
  public func usualSeconds(_ step: PlanStep) -> Double? { usualSeconds(step.kind, step.type) }

  private func usualSeconds(_ kind: PlanStep.Kind, _ type: ResourceType) -> Double? {
    switch kind {
    case .create, .createSuccessor: provider.traits(of: type).typicalSeconds
    case .update, .adopt, .move, .forget, .delete, .deleteDeposed: nil
    }
  }

  /// Carries a plan out, after verifying that it still holds.
  ///
  /// A failure of an operation stops what depends on it and nothing else, and is in the result. What is thrown has
  /// happened before anything was sent.
  /// - Parameters:
  ///   - state: the environment's state after recovery, as the plan was made from.
  ///   - observations: what was read for the plan, by the address in the state, so that references to what does not
  ///     change give what runs.
  ///   - runStore: where it is written down, under the environment's lease.
  ///   - identity: who is at work, for the history.
  ///   - interrupts: an element for each time that a person asks to stop. After the first nothing new starts; at the
  ///     second what is in flight is cancelled. Either way everything that is known is saved.
  ///   - report: hears what happens, on any thread, in no time to speak of.
  public func apply(
    _ plan: Plan, to state: State, seen observations: [Address: Observation] = [:], in runStore: RunStore,
    as identity: RunIdentity,
    interrupts: AsyncStream<Void> = AsyncStream { $0.finish() },
    report: @escaping @Sendable (ApplyEvent) -> Void = { _ in }
  ) async throws(ApplyError) -> ApplyResult {
    let began = world.clock.now()
    guard !plan.steps.isEmpty || plan.effective.isEmpty else { throw .withoutSteps }
    let graph = try OperationGraph(plan.steps, seconds: typicalSeconds)
    let account = try await verify(plan, state, needsCloud: !graph.operations.isEmpty)
    var next = try state.moved(by: plan)
    next.account = account
    next.region = plan.region
    // What a plan of a part leaves out is still to be made from its backup.
    let covered = plan.choice.only.isEmpty ? nil : Set(plan.changes.map(\.address))
    next.restoring = state.restoring.filter { !(covered?.contains($0.key) ?? true) }.merging(plan.restorations) { $1 }
    // A destroy may not reach its end: what is left of it asks for the same words.
    if plan.purpose == .apply {
      next.lookups = next.takingUp(plan.graph.lookups)
      next.approvals = plan.graph.settings.approvals
      next.approval = plan.graph.settings.approval.flatMap { $0.mode == .required ? $0 : nil }
    }
    // Who holds what is asked by the addresses of the plan.
    let scope = RunScope(
      provider, world, secrets, runStore, of: next, account: account, keepsSnapshots: keepsSnapshots,
      maximumAttempts: maximumAttempts, retryDelay: retryDelay, parallelism: parallelism, report: report)
    let prepared = try await saved(next, over: state, scope)
    let state = Observer.Observations(resources: observations).refreshing(prepared, movedBy: plan)
    if !graph.operations.isEmpty || prepared.serial != plan.serial {
      let begun = record(of: identity, prepared, runStore, began: began, ended: began, .running)
      do throws(StoreError) { try await runStore.record(begun) } catch { throw .store(error) }
    }
    var run = ApplyRun(plan, state, saved: prepared, graph, scope, parallelism: parallelism)
    scope.emit(.begins(operations: graph.operations.count))
    await run.execute(interrupts)
    await run.save()
    let result = run.result
    scope.emit(.ended(result.summary))
    let isIdle = graph.operations.isEmpty && result.state.serial == plan.serial && result.storeError == nil
    return isIdle ? result : await recorded(result, identity, began: began, runStore)
  }

  /// Refuses a plan that no longer holds.
  /// - Returns: the account that is worked in.
  private func verify(_ plan: Plan, _ state: State, needsCloud: Bool) async throws(ApplyError) -> String {
    // Asked before the cloud is: what has moved here needs no credentials to be told.
    try refuse(plan.mismatches(with: state))
    if !needsCloud, let account = state.account { return account }
    let account: String
    do throws(ProviderError) { account = try await provider.account(region: plan.region) } catch {
      throw .account(error)
    }
    try refuse(plan.mismatches(with: state, account: account))
    return account
  }

  private func refuse(_ mismatches: [PlanMismatch]) throws(ApplyError) {
    guard mismatches.isEmpty else { throw .mismatches(mismatches) }
  }

  /// Writes a first state, and the moves of the plan all at once.
  private func saved(_ next: State, over state: State, _ scope: RunScope) async throws(ApplyError) -> State {
    let open: [OpenOperation]
    do throws(StoreError) { open = state.serial > 0 ? try await scope.runStore.openOperations() : [] } catch {
      throw .store(error)
    }
    guard open.isEmpty else { throw .unresolvedOperations(open.map(\.operation.address)) }
    guard next != state || state.serial == 0 else { return state }
    let saved: State
    do throws(StoreError) { saved = try await scope.runStore.save(next) } catch { throw .store(error) }
    scope.emit(.saved(serial: saved.serial))
    return saved
  }

  /// Adds the run to the history.
  private func recorded(
    _ result: ApplyResult, _ identity: RunIdentity, began: Double, _ runStore: RunStore
  ) async -> ApplyResult {
    var changes: [Change.Action: Int] = [:]
    for done in result.done { changes[done.kind.action, default: 0] += 1 }
    let failures = result.failed.map { failure in
      RunRecord.Failure(
        address: failure.address, code: failure.error.provider?.code, message: failure.error.message)
    }
    var run = record(of: identity, result.state, runStore, began: began, ended: world.clock.now(), result.outcome)
    run.changes = changes
    run.failures = failures
    do throws(StoreError) {
      try await runStore.record(run)
      return result
    } catch {
      var result = result
      result.storeError = result.storeError ?? error
      return result
    }
  }

  private func record(
    of identity: RunIdentity, _ state: State, _ runStore: RunStore, began: Double, ended: Double,
    _ result: RunRecord.Result
  ) -> RunRecord {
    RunRecord(
      who: identity.who, host: identity.host, commit: identity.commit, commitError: identity.commitError,
      environment: state.environment, command: identity.command, fence: runStore.fence, planDigest: identity.planDigest,
      approvals: identity.approvals,
      started: began,
      ended: ended, result: result, serial: state.serial)
  }
}
