import Applier
import InfraModel
import Planner
import Provider
import StateStore
import Synchronization
import Testing
internal import World

/// A cloud, a store and a clock, and the way of a run through them: recover, observe, plan, apply.
struct Site: Sendable {
  let cloud: InMemoryCloud
  let store = MemoryStore()
  let clock = Shared(0.0)
  let dice: Shared<Dice>
  var variables: [String: String] = [:]
  var files: [String: String] = [:]
  var parallelism = 4
  /// How often an operation is tried whose answer is lost.
  var maximumAttempts = 1
  /// Seconds before the second look for what was not found.
  var retryDelay = 1.0
  /// Where states are kept instead of in memory.
  var kept: FileStore?

  init(seed: Int = 1) throws {
    cloud = try InMemoryCloud(clock: clock)
    dice = Shared(Dice(seed))
  }

  var world: World {
    World.isolated(
      clock: WorldClock(
        now: { 1000 + clock.value }, elapsed: { clock.value },
        sleep: { seconds in
          clock.change { $0 += seconds }
          await Task.yield()
        }),
      random: Randomness { dice.change { $0.next() } })
  }

  var inputs: ApplyInputs { ApplyInputs(variable: { variables[$0] }, file: { files[$0] }) }

  /// The state to start from.
  func state(of graph: Graph) -> State {
    store.state
      ?? State(environment: graph.environment, region: graph.region, lineage: "lineage", digestKey: "00ff")
  }

  /// The state to start from, wherever it is kept.
  func loaded(_ graph: Graph) async throws -> State {
    guard let kept else { return state(of: graph) }
    return try await kept.store.load(graph.environment)
      ?? State(environment: graph.environment, region: graph.region, lineage: "lineage", digestKey: "00ff")
  }

  func plan(
    _ graph: Graph, purpose: Plan.Purpose = .apply, isRefreshed: Bool = true
  ) async throws -> Plan {
    let stored = try await loaded(graph)
    let digests = await Secrets(cloud, inputs, SecretDigests(key: stored.digestKey)).digests(in: graph, stored)
    let state = digests.renewed(stored)
    let observer = Observer(cloud, confirmation: .init(after: retryDelay, world.clock))
    let observations = isRefreshed ? await observer.observe(state, graph) : nil
    if let error = observations?.failures.values.first { throw error }
    return try Planner(provider: cloud, rules: .none) { digests.digest(of: $0, in: $1) }
      .plan(graph, state: state, observations: observations?.resources, purpose: purpose)
  }

  /// One whole run, which dies where `crashPoint` says.
  @discardableResult
  func run(
    _ graph: Graph, purpose: Plan.Purpose = .apply, _ crashPoint: CrashPoint = CrashPoint(),
    interrupts: AsyncStream<Void> = AsyncStream { $0.finish() },
    answers: [String: Recovery.Answer] = [:], report: @escaping @Sendable (ApplyEvent) -> Void = { _ in }
  ) async throws -> ApplyResult {
    await cloud.use(crashPoint)
    func run(_ runStore: RunStore) async throws -> ApplyResult {
      _ = try await Recovery(cloud, clock: world.clock, retryDelay: retryDelay)
        .run(try await loaded(graph), in: runStore, answers: answers)
      let plan = try await plan(graph, purpose: purpose)
      return try await apply(plan, runStore, interrupts: interrupts, report: report)
    }
    guard let kept else { return try await run(store.runStore(crashPoint)) }
    return try await kept.underLease(graph.environment) { try await run($0.dying(by: crashPoint)) }
  }

  /// Resolves what an earlier run left open, and does nothing else.
  func recover(_ graph: Graph) async throws -> State {
    await cloud.use(CrashPoint())
    let recovery = Recovery(cloud, clock: world.clock, retryDelay: retryDelay)
    let state = try await loaded(graph)
    guard let kept else { return try await recovery.run(state, in: store.runStore()).state }
    return try await kept.underLease(graph.environment) { try await recovery.run(state, in: $0).state }
  }

  func apply(
    _ plan: Plan, _ runStore: RunStore? = nil, interrupts: AsyncStream<Void> = AsyncStream { $0.finish() },
    report: @escaping @Sendable (ApplyEvent) -> Void = { _ in }
  ) async throws -> ApplyResult {
    let state = try await loaded(plan.graph)
    let plan = plan.steps.isEmpty ? plan.stepped(from: state) : plan
    return try await Applier(
      cloud, world: world, secrets: inputs, parallelism: parallelism, maximumAttempts: maximumAttempts
    ).apply(
      plan, to: state, in: runStore ?? store.runStore(),
      as: RunIdentity(who: "ada", host: "engine", command: plan.purpose.rawValue), interrupts: interrupts,
      report: report)
  }

  /// What the cloud has, by address through the state: fails for what has no record or none of the cloud.
  func expectAgreement(
    with graph: Graph?, keeping others: Set<ResourceID> = [], _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let running = await cloud.resources
    let state = try #require(
      kept == nil ? store.state : try await kept?.store.load("test/one"), sourceLocation: sourceLocation)
    let recorded = state.resources.values.map(\.id)
    #expect(
      Set(recorded).union(others).sorted() == running.keys.sorted(), comment, sourceLocation: sourceLocation)
    #expect(Set(recorded).count == recorded.count, "one identity, one record", sourceLocation: sourceLocation)
    let declared = (graph?.resources ?? []).map(\.address).sorted()
    #expect(state.resources.keys.sorted() == declared, comment, sourceLocation: sourceLocation)
    for record in state.resources.values {
      #expect(record.status == .complete && record.deposed.isEmpty, comment, sourceLocation: sourceLocation)
    }
    let open =
      try await kept?.underLease("test/one") { try await $0.openOperations() } ?? store.openOperations
    #expect(open == [], comment, sourceLocation: sourceLocation)
    guard let graph else { return }
    for node in graph.resources {
      guard let record = state.resources[node.address] else { continue }
      #expect(record.isDescribed(by: node), comment, sourceLocation: sourceLocation)
    }
    let again = try await plan(graph)
    #expect(again.effective.map(\.address) == [], comment, sourceLocation: sourceLocation)
  }
}

extension ResourceRecord {
  /// Whether the record says of the resource what the declaration does, beside its properties.
  func isDescribed(by node: ResourceNode) -> Bool {
    isProtected == node.lifecycle.isProtected && isRetained == node.lifecycle.isRetained
      && createsBeforeDestroy == node.lifecycle.createsBeforeDestroy && dependencies == node.dependencies
      && triggers == node.lifecycle.replacedWhen && position == node.position
  }
}

/// A value behind a lock that can be captured.
final class Shared<Value: Sendable>: Sendable {
  private let mutex: Mutex<Value>
  init(_ value: Value) { mutex = Mutex(value) }
  var value: Value { mutex.withLock { $0 } }
  func change<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
    mutex.withLock { value in
      var copy = value
      let result = body(&copy)
      value = copy
      return result
    }
  }
}
