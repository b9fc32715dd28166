import Applier
import Foundation
import InfraModel
import Planner
import Provider
import StateStore
import TestFiles
import Testing
internal import World

@Suite("On files as in memory: a run that died is finished by the next one")
struct LocalStoreTests {
  private static let graph = Graphs.make(
    [Graphs.network(label: "main"), Graphs.service("api", text: .reference(Reference("net", "NetworkId")))],
    outputs: [OutputNode(name: "url", value: .reference(Reference("api", "Url")))])

  private func run(_ store: LocalStateStore, _ site: Site, _ crashPoint: CrashPoint) async throws {
    await site.cloud.use(crashPoint)
    let lease = try await store.acquire(
      "test/one", holder: LeaseHolder(who: "ada@engine", pid: 1, command: "apply", since: 0))
    do { try await run(store, site, lease, crashPoint) } catch {
      // What a dead process holds, the system lets go.
      await lease.release()
      throw error
    }
    await lease.release()
  }

  private func run(_ store: LocalStateStore, _ site: Site, _ lease: any Lease, _ crashPoint: CrashPoint) async throws {
    let runStore = RunStore(of: "test/one", in: store, under: lease).dying(by: crashPoint)
    let loaded =
      try await store.load("test/one")
      ?? State(environment: "test/one", region: "north", lineage: "lineage", digestKey: "00ff")
    let state = try await Recovery(site.cloud, clock: site.world.clock).run(loaded, in: runStore).state
    let seen = await Observer(site.cloud).observe(state, Self.graph)
    if let error = seen.failures.values.first { throw error }
    let plan = try Planner(provider: site.cloud, rules: .none).plan(
      Self.graph, state: state, observations: seen.resources)
    let result = try await Applier(site.cloud, world: site.world, secrets: site.inputs, parallelism: 2).apply(
      plan, to: state, seen: seen.resources, in: runStore,
      as: RunIdentity(who: "ada", host: "engine", command: "apply"))
    if !crashPoint.isDead { #expect(result.isComplete && result.storeError == nil) }
  }

  @Test("A run on files that dies at any boundary is finished by the next one") func atEachBoundary() async throws {
    var boundary = 1
    while true {
      let folder = try TemporaryFolder("applier")
      let site = try Site()
      let store = LocalStateStore(folder: folder.path)
      defer { withExtendedLifetime(folder) {} }
      let crashPoint = CrashPoint(diesAt: boundary)
      do { try await run(store, site, crashPoint) } catch { try #require(crashPoint.isDead) }
      guard crashPoint.isDead else { break }
      try await run(store, site, CrashPoint())

      let state = try #require(try await store.load("test/one"))
      let comment: Comment = "died at boundary \(boundary)"
      #expect(await site.cloud.resources.keys.sorted() == ["api", "net-1"], comment)
      #expect(state.resources.mapValues(\.id) == ["api": "api", "net": "net-1"], comment)
      #expect(state.resources.values.allSatisfy { $0.status == .complete }, comment)
      #expect(state.outputs == ["url": "https://api.test"], comment)
      boundary += 1
    }
    #expect(boundary > 20)
  }
}

extension RunStore {
  /// The run store of a process that dies where `crashPoint` says.
  func dying(by crashPoint: CrashPoint) -> RunStore {
    @Sendable func pass() throws(StoreError) {
      guard crashPoint.lives() else { throw .leaseLost(environment: "dead") }
    }
    let live = self
    var runStore = self
    runStore.append = { (entries) throws(StoreError) in
      try pass()
      try await live.append(entries)
      try pass()
    }
    runStore.save = { (state) throws(StoreError) in
      try pass()
      let saved = try await live.save(state)
      try pass()
      return saved
    }
    runStore.record = { (run) throws(StoreError) in
      try pass()
      try await live.record(run)
    }
    return runStore
  }
}
