internal import World
import TestFiles
import Applier
import Foundation
import InfraModel
import Planner
import Provider
import StateStore
import Testing

@Suite("On files as in memory: a run that died is finished by the next one")
struct LocalStoreTests {
  private static let graph = Graphs.make(
    [Graphs.network(label: "main"), Graphs.service("api", text: .reference(Reference("net", "NetworkId")))],
    outputs: [OutputNode(name: "url", value: .reference(Reference("api", "Url")))])

  private func run(_ store: LocalStateStore, _ site: Site, _ fate: Fate) async throws {
    await site.cloud.use(fate)
    let lease = try await store.acquire(
      "test/one", holder: LeaseHolder(who: "ada@engine", pid: 1, command: "apply", since: 0))
    do { try await run(store, site, lease, fate) } catch {
      // What a dead process holds, the system lets go.
      await lease.release()
      throw error
    }
    await lease.release()
  }

  private func run(_ store: LocalStateStore, _ site: Site, _ lease: any Lease, _ fate: Fate) async throws {
    let ledger = Ledger(of: "test/one", in: store, under: lease).dying(by: fate)
    let loaded =
      try await store.load("test/one")
      ?? State(environment: "test/one", region: "north", lineage: "lineage", digestKey: "00ff")
    let state = try await Recovery(site.cloud, clock: site.world.clock).run(loaded, in: ledger).state
    let seen = await Observer(site.cloud).observe(state, Self.graph)
    if let error = seen.failures.values.first { throw error }
    let plan = try Planner(provider: site.cloud, rules: .none).plan(
      Self.graph, state: state, observations: seen.resources)
    let result = try await Applier(site.cloud, world: site.world, secrets: site.inputs, parallelism: 2).apply(
      plan, to: state, seen: seen.resources, in: ledger,
      as: RunIdentity(who: "ada", host: "engine", command: "apply"))
    if !fate.isDead { #expect(result.isComplete && result.storeError == nil) }
  }

  @Test("A run on files that dies at any boundary is finished by the next one") func atEachBoundary() async throws {
    var boundary = 1
    while true {
      let folder = try TemporaryFolder("applier")
      let site = try Site()
      let store = LocalStateStore(folder: folder.path)
      defer { withExtendedLifetime(folder) {} }
      let fate = Fate(diesAt: boundary)
      do { try await run(store, site, fate) } catch { try #require(fate.isDead) }
      guard fate.isDead else { break }
      try await run(store, site, Fate())

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

extension Ledger {
  /// The ledger of a process that dies where `fate` says.
  func dying(by fate: Fate) -> Ledger {
    @Sendable func pass() throws(StoreError) {
      guard fate.lives() else { throw .leaseLost(environment: "dead") }
    }
    let live = self
    var ledger = self
    ledger.append = { (entries) throws(StoreError) in
      try pass()
      try await live.append(entries)
      try pass()
    }
    ledger.save = { (state) throws(StoreError) in
      try pass()
      let saved = try await live.save(state)
      try pass()
      return saved
    }
    ledger.record = { (run) throws(StoreError) in
      try pass()
      try await live.record(run)
    }
    return ledger
  }
}
