import Applier
import InfraModel
import StateStore
import Testing

@Suite("A run may die at any boundary: the next one finishes it, nothing twice, nothing left over, no question")
struct CrashTests {
  private struct Scenario: Sendable, CustomTestStringConvertible {
    var name: String
    var before: Graph?
    var after: Graph
    var purpose = Plan.Purpose.apply
    /// What runs on, though no record of it is left.
    var keeps: Set<ResourceID> = []
    var testDescription: String { name }
  }

  private static let changed = Graphs.make([
    Graphs.network(label: "core"), Graphs.subnet("a", zone: "a", label: "second"),
    // `b` is gone, `c` is new, `web` is replaced under its name.
    Graphs.subnet("c", zone: "c", label: "third"),
    Graphs.service("api", in: ["a", "c"], text: "good day"),
    Graphs.service("web", size: "large", in: ["c"], text: "calls nobody"),
  ])

  private static let replaced = Graphs.make([
    Graphs.network(cidr: "10.1.0.0/16", label: "main"), Graphs.subnet("a", zone: "a"), Graphs.subnet("b", zone: "b"),
    Graphs.service("api", size: "large", in: ["a", "b"], text: "hello"),
    Graphs.service("web", size: "large", in: ["b"]),
  ])

  private static let successors = Graphs.make([
    Graphs.network(cidr: "10.1.0.0/16", label: "main", lifecycle: .init(createsBeforeDestroy: true)),
    Graphs.subnet("a", zone: "a", label: "first", lifecycle: .init(createsBeforeDestroy: true)),
    Graphs.subnet("b", zone: "b", lifecycle: .init(createsBeforeDestroy: true)),
    Graphs.service("api", name: "api-2", in: ["a", "b"], text: "hello", lifecycle: .init(createsBeforeDestroy: true)),
    Graphs.service("web", in: ["a"], text: .interpolation(["calls ", .reference(Reference("api", "Url")), "/v2"])),
  ])

  private static let moved = Graphs.make([
    Graphs.network("vpc", label: "main", lifecycle: .init(renamedFrom: ["net"])),
    Graphs.subnet("a", in: "vpc", zone: "a", label: "new label"),
    Graphs.subnet("b", in: "vpc", zone: "b"),
    Graphs.service("api", size: "large", in: ["a", "b"], text: "hello"),
  ])

  /// Every flag that a declaration can set, and one of them only where it does not stand in the way of the others.
  private static let flags = Lifecycle(
    isProtected: true, isRetained: true, createsBeforeDestroy: true,
    ignoredChanges: [.init(property: "Environment", because: "a pipeline sets it")], replacedWhen: ["1"],
    timeout: 90)

  private static let flagged = Graphs.make([
    Graphs.network(label: "main", lifecycle: flags), Graphs.subnet("a", zone: "a", label: "first", lifecycle: flags),
    Graphs.service("api", in: ["a"], text: "hello", lifecycle: flags),
  ])

  /// The subnet's successor comes first, and what it replaces is let go.
  private static let flaggedAgain = Graphs.make([
    Graphs.network(label: "other", lifecycle: flags),
    Graphs.subnet("a", zone: "b", label: "first", lifecycle: allowing("a")),
    Graphs.service("api", in: ["a"], text: "good day", lifecycle: flags),
  ])

  private static func allowing(_ address: Address) -> Lifecycle {
    var lifecycle = flags
    lifecycle.allowsDeletion = [address]
    return lifecycle
  }

  private static let scenarios = [
    Scenario(name: "a first apply with every flag", after: flagged),
    Scenario(
      name: "a retained predecessor that is replaced", before: flagged, after: flaggedAgain, keeps: ["sub-2"]),
    Scenario(name: "a first apply", after: Graphs.small),
    Scenario(name: "updates, a deletion, a replacement", before: Graphs.small, after: changed),
    Scenario(name: "replacements of everything, deleted first", before: Graphs.small, after: replaced),
    Scenario(name: "replacements that are created first", before: Graphs.small, after: successors),
    Scenario(name: "a move, an update, a replacement, a deletion", before: Graphs.small, after: moved),
    Scenario(name: "a destroy", before: Graphs.small, after: Graphs.small, purpose: .destroy),
  ]

  /// How a run keeps its records, and how late reads are.
  private struct Conditions: Sendable, CustomTestStringConvertible {
    var parallelism: Int
    var isInFiles = false
    var lag = 0.0
    var testDescription: String {
      "\(parallelism) at once, \(isInFiles ? "in files" : "in memory"), reads \(Int(lag)) s late"
    }
  }

  private func site(_ scenario: Scenario, _ conditions: Conditions) async throws -> Site {
    var site = try Site()
    site.parallelism = conditions.parallelism
    if conditions.isInFiles { site.kept = try FileStore() }
    if conditions.lag > 0 {
      site.retryDelay = 5
      await site.cloud.lag(by: conditions.lag)
    }
    if let before = scenario.before {
      let result = try await site.run(before)
      try #require(result.isComplete)
    }
    return site
  }

  private func finish(_ site: Site, _ scenario: Scenario, _ comment: Comment) async throws {
    let result = try await site.run(scenario.after, purpose: scenario.purpose)
    #expect(result.failed == [] && result.skipped == [], comment)
    try await site.expectAgreement(
      with: scenario.purpose == .apply ? scenario.after : nil, keeping: scenario.keeps, comment)
  }

  /// Runs until the boundary; what the dead process would have said is nobody's business.
  private func die(_ site: Site, _ scenario: Scenario, at boundary: Int) async throws -> Bool {
    let crashPoint = CrashPoint(diesAt: boundary)
    do {
      try await site.run(scenario.after, purpose: scenario.purpose, crashPoint)
    } catch {
      if !crashPoint.isDead { throw error }
    }
    return crashPoint.isDead
  }

  @Test(
    "A run that dies at any boundary is finished by the next one", arguments: scenarios,
    [Conditions(parallelism: 1), Conditions(parallelism: 4), Conditions(parallelism: 4, isInFiles: true, lag: 2)])
  private func everyBoundary(_ scenario: Scenario, _ conditions: Conditions) async throws {
    var boundary = 1
    while true {
      let site = try await site(scenario, conditions)
      guard try await die(site, scenario, at: boundary) else { break }
      try await finish(site, scenario, "died at boundary \(boundary)")
      boundary += 1
    }
    #expect(boundary > 20, "so few boundaries cannot be all")
  }

  @Test("A run that died is in the history, beside the one that finished it")
  func history() async throws {
    let scenario = Scenario(name: "a first apply", after: Graphs.small)
    var boundary = 1
    var deaths = 0
    while true {
      let site = try await site(scenario, Conditions(parallelism: 1))
      guard try await die(site, scenario, at: boundary) else { break }
      // Whatever was begun had been announced before.
      let died = site.store.runs.map(\.result)
      #expect(died == [.died] || (died.isEmpty && site.store.everything.isEmpty), "died at boundary \(boundary)")
      deaths += died.count
      let result = try await site.run(scenario.after)
      // A run that finds nothing left to do is none.
      let isIdle = result.done.isEmpty && site.store.runs.count == died.count
      #expect(site.store.runs.map(\.result) == died + (isIdle ? [] : [.succeeded]), "died at boundary \(boundary)")
      if !isIdle { #expect(site.store.runs.last?.serial == result.state.serial) }
      boundary += 1
    }
    #expect(deaths > 20)
  }

  @Test("A run that dies again and again, also while recovering, is finished", arguments: scenarios)
  private func againAndAgain(_ scenario: Scenario) async throws {
    for seed in 0..<30 {
      var dice = Dice(seed)
      // Every second time through the files, with late reads.
      let site = try await site(
        scenario, Conditions(parallelism: 4, isInFiles: seed % 2 == 1, lag: seed % 2 == 1 ? 2 : 0))
      var ends: [Int] = []
      for _ in 0..<6 {
        let end = dice.roll(1..<25)
        ends.append(end)
        guard try await die(site, scenario, at: end) else { break }
      }
      try await finish(site, scenario, "died at boundaries \(ends)")
    }
  }

  @Test("What died half made is as protected as what was finished, when its declaration is gone")
  func protection() async throws {
    var graph = Self.flagged
    // What is retained as well would be let go.
    for index in graph.resources.indices { graph.resources[index].lifecycle.isRetained = false }
    let scenario = Scenario(name: "a first apply of what is protected", after: graph)
    var boundary = 1
    while true {
      let site = try await site(scenario, Conditions(parallelism: 1, isInFiles: true, lag: 2))
      guard try await die(site, scenario, at: boundary) else { break }
      let state = try await site.recover(graph)
      for (address, record) in state.resources {
        let node = try #require(graph.resources.first { $0.address == address })
        #expect(record.isDescribed(by: node), "\(address) died at boundary \(boundary)")
      }
      #expect(Set(state.resources.values.map(\.id)) == Set(await site.cloud.resources.keys))
      if !state.resources.isEmpty {
        await #expect(throws: Diagnostics.self) { _ = try await site.plan(graph, purpose: .destroy) }
      }
      boundary += 1
    }
    #expect(boundary > 20)
  }
}
