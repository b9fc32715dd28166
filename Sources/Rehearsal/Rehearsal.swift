public import Applier
internal import AWSClient
internal import AWSResources
public import InfraModel
internal import Planner
internal import Provider
internal import Sandbox
internal import Synchronization

/// Carries a change out in a twin of an environment, by the applier that would carry it out in the cloud.
///
///     state ──▶ twin: a sandbox with the same resources ──▶ plan ──▶ apply, under discrete time ──▶ timeline
///
/// The twin knows what the state knows. It takes as long as the cloud usually does, keeps AWS's default quotas, and
/// refuses what the cloud would refuse: names that are taken, deletions of what is in use, too many of a kind.
public struct Rehearsal: Sendable {
  /// What came of a rehearsal.
  public struct Outcome: Sendable {
    public var plan: Plan
    public var result: ApplyResult
    /// In order; times are seconds since the apply began.
    public var events: [ApplyEvent]
  }

  public var schemas: any SchemaCatalog
  /// Seconds since 1970 at which it begins.
  public var start: Double
  public var parallelism: Int
  public var keepsSnapshots: Bool
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

  /// Rehearses what would make the state what the graph says.
  /// - Throws: ``RehearsalError`` where the twin cannot be made or nothing can be planned. What fails in the twin is in
  ///   the outcome.
  public func run(
    _ graph: Graph, from state: State, purpose: Plan.Purpose = .apply, only: [Address] = []
  ) async throws(RehearsalError) -> Outcome {
    let time = DiscreteTime(start: start)
    let answer: Result<Outcome, RehearsalError> = await time.run {
      do throws(RehearsalError) {
        return .success(try await rehearse(graph, state, purpose, only, time))
      } catch {
        return .failure(error)
      }
    }
    return try answer.get()
  }

  private func rehearse(
    _ graph: Graph, _ state: State, _ purpose: Plan.Purpose, _ only: [Address], _ time: DiscreteTime
  ) async throws(RehearsalError) -> Outcome {
    let account = state.account ?? graph.account ?? "000000000000"
    let provider = Cast(AWSProvider(client: client(account, graph.region, time), schemas: schemas))
    var twin = Twin(provider: provider, clock: time.clock, account: account)
    let state = try await twin.take(state)
    let surroundings = surroundings(time)
    let digests = await Secrets(provider, surroundings, SecretDigests(key: state.digestKey))
      .digests(in: graph, state, readsStore: false)
    let plan: Plan
    do throws(Diagnostics) {
      plan = try Planner(provider: provider) { digests[$0] }
        .plan(graph, state: state, observations: nil, purpose: purpose, only: only)
    } catch {
      throw .unplannable(error.all)
    }
    let events = Mutex<[ApplyEvent]>([])
    let applier = Applier(
      provider, surroundings: surroundings, parallelism: parallelism, keepsSnapshots: keepsSnapshots,
      expectedSeconds: { operation in
        switch operation.work {
        case .create, .createSuccessor: provider.traits(of: operation.type).usualSeconds
        case .update, .adopt, .move, .forget, .delete, .deleteDeposed: 1
        }
      })
    do throws(ApplyError) {
      let result = try await applier.apply(
        plan, to: state, in: RehearsedLedger(state).ledger,
        as: RunIdentity(who: "rehearsal", host: "twin", command: "rehearse"),
        report: { event in events.withLock { $0.append(event) } })
      return Outcome(plan: plan, result: result, events: events.withLock { $0 })
    } catch {
      throw .unplannable(error.diagnostics)
    }
  }

  private func client(_ account: String, _ region: String, _ time: DiscreteTime) -> AWSClient {
    var options = Sandbox.Options()
    options.account = account
    options.misbehaviour.keepsQuotas = true
    var world = World.live
    world.variable = { _ in nil }
    world.now = time.now
    world.sleep = { duration in
      let (seconds, attoseconds) = duration.components
      try await time.sleep(Double(seconds) + Double(attoseconds) / 1e18)
    }
    let credentials = Credentials(accessKeyID: "sandbox", secretAccessKey: "sandbox")
    return AWSClient(
      configuration: Configuration(
        credentials: StaticCredentials(credentials), region: region, retry: .usual, world: world),
      transport: SandboxTransport(Sandbox(options: options, clock: time.clock)))
  }

  private func surroundings(_ time: DiscreteTime) -> Surroundings {
    Surroundings(
      elapsed: time.now, now: time.now,
      sleep: { seconds in
        // A cancelled wait ends early, and whoever waits looks at the task.
        do { try await time.sleep(seconds) } catch { return }
      },
      random: {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
      },
      variable: { variable($0) ?? Twin.secret }, file: { _ in Twin.secret })
  }
}
