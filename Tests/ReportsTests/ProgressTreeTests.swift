import Applier
import InfraModel
import Provider
import TestFiles
import Testing

@testable import Reports

@Suite("A run as a tree that is rewritten")
struct ProgressTreeTests {
  /// A plan of creations with what they wait for, and how long each usually takes.
  private static let steps: [(Address, waitsFor: [Int], seconds: Double?)] = [
    ("network/vpc", [], 2), ("network/private-subnet/a", [0], 1), ("network/private-subnet/b", [0], 1),
    ("network/nat-gateway/a", [1], 120), ("network/nat-gateway/b", [2], 120), ("database/subnet-group", [1, 2], 5),
    ("database/main", [5], 440), ("api/role", [], 10), ("api/function", [6, 7], 45), ("api/version", [8], 1),
    ("api/alias", [9], 90), ("network/private-routes/a/internet", [3], 1),
    ("network/private-routes/b/internet", [4], 1),
    ("monitoring/topic", [], nil), ("logs", [], 1),
  ]

  private func tree() -> ProgressTree {
    var plan = Samples.plan([])
    plan.steps = Self.steps.enumerated().map { index, step in
      PlanStep(change: index, address: step.0, type: "AWS::SNS::Topic", kind: .create, waitsFor: step.waitsFor)
    }
    let seconds = Dictionary(uniqueKeysWithValues: Self.steps.map { ($0.0, $0.seconds) })
    return ProgressTree(
      RunForecast(plan, rehearsed: Timeline(), usual: { seconds[$0.address] ?? nil }),
      positions: ["api/role": SourcePosition(file: "Environments/FinAlly/Dev.swift", line: 31, column: 5)])
  }

  private func under(_ tree: inout ProgressTree, _ events: [(Double, ApplyEvent.Kind)]) {
    for (time, kind) in events { tree.hear(ApplyEvent(time: time, kind)) }
  }

  private let refusal = OperationError.provider(
    ProviderError(.denied, "the credentials may not do this", code: "AccessDenied", call: "iam CreateRole"))

  /// The middle of a run.
  private func midway() -> ProgressTree {
    var tree = tree()
    under(&tree, [(0, .begins(operations: Self.steps.count))])
    for address: Address in [
      "network/vpc", "network/private-subnet/a", "network/private-subnet/b", "database/subnet-group",
    ] {
      under(&tree, [(0, .started(address, .create)), (3, .finished(address, .create, seconds: 3))])
    }
    under(
      &tree,
      [
        (3, .started("api/role", .create)), (3, .started("network/nat-gateway/a", .create)),
        (4, .started("network/nat-gateway/b", .create)), (10, .started("database/main", .create)),
        (11, .progress("network/nat-gateway/a", "creating: pending", elapsed: 1)),
        (11, .progress("network/nat-gateway/b", "creating", elapsed: 1)),
        (12, .progress("database/main", "creating: backing-up", elapsed: 2)),
        (15, .failed("api/role", .create, refusal, seconds: 12)),
        (15, .skipped("api/function", .create, because: "api/role")),
        (15, .skipped("api/version", .create, because: "api/role")),
        (15, .skipped("api/alias", .create, because: "api/role")),
        (16, .started("monitoring/topic", .create)),
      ])
    return tree
  }

  private func text(_ tree: ProgressTree, at time: Double, width: Int, rows: Int) -> String {
    let page = Page(width: width)
    let lines = tree.frame(at: time, on: page, rows: rows)
    #expect(lines.count <= rows)
    for line in lines { #expect(line.width <= width) }
    return lines.rendered(on: page)
  }

  @Test("A run in progress shows what runs, how long it usually takes, what waits for it, and what failed")
  func frames() throws {
    let tree = midway()
    var screens = ""
    for (width, rows, time) in [
      (80, 24, 80.0), (120, 24, 80), (80, 10, 80), (80, 5, 80), (80, 2, 80), (80, 10, 250), (40, 10, 250),
    ] {
      screens += "== \(width) columns, \(rows) rows, after \(Int(time)) s\n"
      screens += text(tree, at: time, width: width, rows: rows)
    }
    var stopping = tree
    under(&stopping, [(90, .interrupted(inFlight: []))])
    screens += "== stopping\n" + text(stopping, at: 91, width: 80, rows: 10)
    under(&stopping, [(92, .leaving(inFlight: []))])
    screens += "== leaving\n" + text(stopping, at: 93, width: 80, rows: 10)
    screens += "== over\n" + tree.summary(on: Page(width: 80)).rendered(on: Page(width: 80))
    try Golden.expect(screens, "Tests/ReportsTests/Golden/progress.txt")
  }

  @Test("What is left of a run is the longest chain, and each step waits for one that runs")
  func outlook() {
    let tree = midway()
    let outlook = RunOutlook(tree.forecast, tree.standings, at: 30)
    // The database began at 10 and takes 440 s; nothing is known of the topic.
    #expect(outlook.left == 420)
    #expect(outlook.isPartial)
    #expect(outlook.waiting == [3: 1, 4: 1])
    #expect(outlook.queued == 1)
    let start = RunOutlook(tree.forecast, Self.steps.map { _ in .ahead }, at: 0)
    // The network, the database, and the function with its alias.
    #expect(start.left == 584)
    #expect(start.queued == Self.steps.count)
  }

  @Test("Before anything runs, and after everything has, there is nothing to rewrite")
  func nothing() {
    var tree = tree()
    #expect(tree.frame(at: 0, on: Page(width: 80), rows: 10).isEmpty)
    under(
      &tree,
      [
        (0, .started("logs", .create)),
        (
          1,
          .ended(
            .init(
              done: 0, failed: 0, skipped: 0, isInterrupted: false, seconds: 1, calls: 0))
        ),
      ])
    #expect(tree.frame(at: 1, on: Page(width: 80), rows: 10).isEmpty)
  }

  @Test("Thousands of operations fit a screen, and a frame of them is made quickly")
  func many() {
    var plan = Samples.plan([])
    plan.steps = (0..<5000).map { index in
      PlanStep(
        change: index, address: Address("part-\(index % 40)/topic-\(index)"), type: "AWS::SNS::Topic", kind: .create,
        waitsFor: index < 40 ? [] : [index - 40])
    }
    var tree = ProgressTree(RunForecast(plan, rehearsed: Timeline(), usual: { _ in 10 }))
    for step in plan.steps.prefix(40) { tree.hear(ApplyEvent(time: 0, .started(step.address, .create))) }
    let shown = text(tree, at: 5, width: 80, rows: 23)
    #expect(
      shown.contains("+ part-0/topic-0") && shown.contains("19 more running") && shown.contains(" · 124 wait for it"))
  }
}
