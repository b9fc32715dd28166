import Applier
import InfraModel
import Testing

@Suite("A run may die at any boundary: the next one finishes it, nothing twice, nothing left over, no question")
struct CrashTests {
  private struct Scenario: Sendable, CustomTestStringConvertible {
    var name: String
    var before: Graph?
    var after: Graph
    var purpose = Plan.Purpose.apply
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

  private static let scenarios = [
    Scenario(name: "a first apply", after: Graphs.small),
    Scenario(name: "updates, a deletion, a replacement", before: Graphs.small, after: changed),
    Scenario(name: "replacements of everything, deleted first", before: Graphs.small, after: replaced),
    Scenario(name: "replacements that are created first", before: Graphs.small, after: successors),
    Scenario(name: "a move, an update, a replacement, a deletion", before: Graphs.small, after: moved),
    Scenario(name: "a destroy", before: Graphs.small, after: Graphs.small, purpose: .destroy),
  ]

  private func site(_ scenario: Scenario, parallelism: Int) async throws -> Site {
    var site = try Site()
    site.parallelism = parallelism
    if let before = scenario.before {
      let result = try await site.run(before)
      try #require(result.isComplete)
    }
    return site
  }

  private func finish(_ site: Site, _ scenario: Scenario, _ comment: Comment) async throws {
    let result = try await site.run(scenario.after, purpose: scenario.purpose)
    #expect(result.failed == [] && result.skipped == [], comment)
    try await site.expectAgreement(with: scenario.purpose == .apply ? scenario.after : nil, comment)
  }

  /// Runs until the boundary; what the dead process would have said is nobody's business.
  private func die(_ site: Site, _ scenario: Scenario, at boundary: Int) async throws -> Bool {
    let fate = Fate(diesAt: boundary)
    do {
      try await site.run(scenario.after, purpose: scenario.purpose, fate)
    } catch {
      if !fate.isDead { throw error }
    }
    return fate.isDead
  }

  @Test("At each boundary", arguments: scenarios, [1, 4])
  private func everyBoundary(_ scenario: Scenario, parallelism: Int) async throws {
    var boundary = 1
    while true {
      let site = try await site(scenario, parallelism: parallelism)
      guard try await die(site, scenario, at: boundary) else { break }
      try await finish(site, scenario, "died at boundary \(boundary)")
      boundary += 1
    }
    #expect(boundary > 20, "so few boundaries cannot be all")
  }

  @Test("Again and again, also while recovering", arguments: scenarios)
  private func againAndAgain(_ scenario: Scenario) async throws {
    for seed in 0..<30 {
      var dice = Dice(seed)
      let site = try await site(scenario, parallelism: 4)
      var ends: [Int] = []
      for _ in 0..<6 {
        let end = dice.roll(1..<25)
        ends.append(end)
        guard try await die(site, scenario, at: end) else { break }
      }
      try await finish(site, scenario, "died at boundaries \(ends)")
    }
  }
}
