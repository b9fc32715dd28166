internal import AWSClient
internal import AWSResources
public import Applier
public import InfraModel
internal import Planner
public import Provider
internal import Sandbox
internal import Synchronization
internal import World

/// Carries a plan out in a twin of an environment, by the applier that would carry it out in the cloud.
///
///     state, what runs ──▶ twin: a sandbox with the same resources ──▶ the same plan ──▶ apply, under discrete time
///
/// The twin knows what the state knows and what was read. It takes as long as the cloud usually does, keeps AWS's
/// default quotas, and refuses what the cloud would refuse: names that are taken, deletions of what is in use, too many
/// of a kind. The plan is made again from the same declaration and the same observations, with the twin's identifiers;
/// where its changes are not those of the real plan, the outcome says so.
public struct Rehearsal: Sendable {
  /// What came of a rehearsal.
  public struct Outcome: Sendable {
    /// The plan that was rehearsed.
    public var plan: Plan
    public var result: ApplyResult
    /// In order; times are seconds since the apply began.
    public var events: [ApplyEvent]
    /// What would fail: errors with the user's lines.
    public var failures: [Diagnostic]
    /// What was not rehearsed, or not exactly: warnings.
    public var gaps: [Diagnostic]
    /// Seconds that applying the earlier declaration takes afterwards; `nil` where that was not carried out: where it was
    /// not asked for, before a first apply, and where the plan or its way back does not succeed.
    public var wayBackSeconds: Double?
  }

  public var schemas: any SchemaCatalog
  /// Seconds since 1970 at which it begins.
  public var start: Double
  public var parallelism: Int
  public var keepsSnapshots: Bool
  /// Whether the way back is rehearsed as well.
  public var goesBack = false
  /// Secrets by the variables that hold them; what is not set is made up.
  public var variable: @Sendable (String) -> String?

  public init(
    schemas: any SchemaCatalog, start: Double, parallelism: Int = 16, keepsSnapshots: Bool = true,
    variable: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.schemas = schemas
    self.start = start
    self.parallelism = parallelism
    self.keepsSnapshots = keepsSnapshots
    self.variable = variable
  }

  /// Rehearses a plan.
  /// - Parameters:
  ///   - state: what the plan was made from.
  ///   - seen: what was read for it; `nil` where the cloud was not read.
  ///   - digests: those of the secrets, as the plan was made with.
  ///   - existing: what the plan refers to and its environment does not manage.
  /// - Throws: ``RehearsalError`` where nothing can be planned for the twin. What fails in the twin is in the outcome.
  public func run(
    _ plan: Plan, from state: State, seen: [Address: Observation]? = nil, digests: [SecretSource: String] = [:],
    existing: [ExistingResource] = []
  ) async throws(RehearsalError) -> Outcome {
    let time = DiscreteTime(start: start)
    let answer: Result<Outcome, RehearsalError> = await time.run {
      do throws(RehearsalError) {
        return .success(try await rehearse(plan, state, seen, digests, existing, time))
      } catch {
        return .failure(error)
      }
    }
    return try answer.get()
  }

  /// Rehearses what would make the state what the graph says, without reading any cloud.
  /// - Throws: ``RehearsalError`` where nothing can be planned.
  public func run(
    _ graph: Graph, from state: State, purpose: Plan.Purpose = .apply, choosing choice: PlanChoice = .everything,
    existing: [ExistingResource] = []
  ) async throws(RehearsalError) -> Outcome {
    let time = DiscreteTime(start: start)
    let provider = provider(twinCloud(state.account ?? graph.account, time), graph.region)
    // Made-up secrets would differ from those of the last apply; what is not known counts as unchanged.
    let inputs = state.isLocked ? ApplyInputs.none : ApplyInputs(variable: variable, file: { _ in nil })
    let secrets = await Secrets(provider, inputs, SecretDigests(key: state.digestKey))
      .digests(in: graph, state, readsStore: false)
    let (state, digests) = (secrets.renewed(state), secrets.digests)
    let plan: Plan
    do throws(Diagnostics) {
      plan = try Planner(provider: provider, rules: .aws) { source, _ in digests[source] }.plan(
        graph, state: state, purpose: purpose, choosing: choice)
    } catch {
      throw .unplannable(error.all)
    }
    return try await run(plan, from: state, digests: digests, existing: existing)
  }

  private func rehearse(
    _ plan: Plan, _ state: State, _ seen: [Address: Observation]?, _ digests: [SecretSource: String],
    _ existing: [ExistingResource], _ time: DiscreteTime
  ) async throws(RehearsalError) -> Outcome {
    let account = state.account ?? plan.account ?? Self.anyAccount
    let cloud = twinCloud(account, time)
    let provider = provider(cloud, plan.region)
    var twin = Twin(provider: provider, clock: time.clock, account: account, owner: state.lineage)
    await twin.place(existing)
    let twinState = await twin.mirror(state, seen: seen, for: plan)
    cloud.keepQuotas()
    let graph = twin.graph(of: plan, state)
    let observations = twin.observations(seen, of: state, twinState)
    let known = twin.digests(digests)
    let choice = plan.choice.filter { twin.missing[$0] == nil }
    guard plan.choice.only.isEmpty || !choice.only.isEmpty else {
      throw .unplannable(TwinComparison(real: plan, rehearsed: plan, twin: twin).gaps)
    }
    let rehearsed: Plan
    do throws(Diagnostics) {
      rehearsed = try Planner(provider: provider, rules: .aws) { source, _ in known[source] }
        .plan(
          graph, state: twin.filled(twinState, from: state), observations: observations, purpose: plan.purpose,
          choosing: choice)
    } catch {
      throw .unplannable(error.all)
    }
    let comparison = TwinComparison(real: plan, rehearsed: rehearsed, twin: twin)
    let (result, events) = try await apply(rehearsed, to: twinState, provider, time)
    let judgment = TwinJudgment(plan: plan, result: result)
    // Where the twin had to do something else, its failures are no evidence against the plan.
    let isExact = !comparison.gaps.contains { $0.code.known == .inexactRehearsal }
    let doubtful = isExact ? [] : judgment.failures.map(\.asWarning)
    return Outcome(
      plan: rehearsed, result: result, events: events, failures: isExact ? judgment.failures : [],
      gaps: comparison.gaps + judgment.gaps + doubtful,
      wayBackSeconds: await wayBackSeconds(from: result, to: twinState, provider, known, time))
  }

  /// Carries the way back out as well, in the twin as the plan has left it.
  /// - Parameter earlier: The twin's state before the plan.
  private func wayBackSeconds(
    from result: ApplyResult, to earlier: State, _ provider: any Provider, _ digests: [SecretSource: String],
    _ time: DiscreteTime
  ) async -> Double? {
    guard goesBack, result.isComplete, !earlier.resources.isEmpty,
      let plan = try? Planner(provider: provider, rules: .aws, digest: { source, _ in digests[source] })
        .plan(earlier.declaration, state: result.state),
      !plan.isEmpty, let (back, _) = try? await apply(plan, to: result.state, provider, time), back.isComplete
    else { return nil }
    return back.seconds
  }

  private func apply(
    _ plan: Plan, to state: State, _ provider: any Provider, _ time: DiscreteTime
  ) async throws(RehearsalError) -> (ApplyResult, [ApplyEvent]) {
    let events = Mutex<[ApplyEvent]>([])
    let applier = Applier(
      provider, world: .isolated(clock: time.clock.world, random: .live),
      secrets: ApplyInputs(
        variable: { variable($0) ?? Twin.secret }, file: { _ in Twin.secret },
        archive: { .success(PackedArchive(archive: $0, bytes: Twin.bytes(of: $0))) }),
      parallelism: parallelism, keepsSnapshots: keepsSnapshots)
    do throws(ApplyError) {
      let result = try await applier.apply(
        plan, to: state, in: .forgotten,
        as: RunIdentity(who: "rehearsal", host: "twin", command: "rehearse"),
        report: { event in events.withLock { $0.append(event) } })
      return (result, events.withLock { $0 })
    } catch {
      throw .unplannable(error.diagnostics)
    }
  }

  private static let anyAccount = "000000000000"

  private func twinCloud(_ account: String?, _ time: DiscreteTime) -> Sandbox {
    var options = Sandbox.Options()
    options.account = account ?? Self.anyAccount
    let cloud = Sandbox(options: options, clock: time.clock)
    cloud.assumeOthers()
    return cloud
  }

  private func provider(_ cloud: Sandbox, _ region: String) -> any Provider {
    let client = AWSClient(of: cloud, region: region)
    return FakeSecretsProvider(AWSProvider(client: client, schemas: schemas))
  }
}

extension Diagnostic {
  /// The same as something to look at, not to stop for.
  fileprivate var asWarning: Diagnostic {
    var warning = self
    warning.severity = .warning
    return warning
  }
}
