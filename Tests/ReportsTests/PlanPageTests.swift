import Applier
import InfraModel
import Provider
import Testing

@testable import Reports

@Suite("A plan and a run as pages")
struct PlanPageTests {
  /// A plan that creates resources, each after those that it waits for.
  private func plan(_ steps: [(Address, waitsFor: [Int])]) -> Plan {
    var plan = Samples.plan(
      steps.map { address, _ in
        Change(
          address: address, type: "AWS::SNS::Topic", region: "eu-central-1", action: .create, reasons: [.declared],
          properties: [PropertyChange(path: "TopicName", before: nil, after: "x", reason: .declared)])
      })
    plan.steps = steps.enumerated().map { index, step in
      PlanStep(change: index, address: step.0, type: "AWS::SNS::Topic", kind: .create, waitsFor: step.waitsFor)
    }
    return plan
  }

  private func timeline(_ rows: [(Address, from: Double, to: Double)], critical: [Address] = []) -> Timeline {
    Timeline(
      rows.flatMap { address, from, to in
        [
          ApplyEvent(time: from, .started(address, .create)),
          ApplyEvent(time: to, .finished(address, .create, seconds: to - from)),
        ]
      }, criticalPath: critical.map { .init(address: $0, kind: .create, seconds: 1) })
  }

  @Test("Steps of one component and layer share a box, and an edge that follows from others is left out")
  func layers() {
    let plan = plan([
      ("network/vpc", []), ("network/subnet", [0]), ("database/main", [0, 1]), ("logs", []), ("api/function", [0, 2]),
      ("network/gateway", [0]),
    ])
    let layers = StepLayers(plan, critical: [0, 1, 2, 4])
    #expect(
      layers.boxes == [
        .init(layer: 0, component: "logs", steps: [3]),
        .init(layer: 0, component: "network", steps: [0], isCritical: true),
        .init(layer: 1, component: "network", steps: [1, 5], isCritical: true),
        .init(layer: 2, component: "database", steps: [2], isCritical: true),
        .init(layer: 3, component: "api", steps: [4], isCritical: true),
      ])
    #expect(
      layers.edges == [
        .init(from: 1, to: 2, isCritical: true), .init(from: 2, to: 3, isCritical: true),
        .init(from: 3, to: 4, isCritical: true),
      ])
  }

  @Test("An edge over several layers has a way of its own between the boxes")
  func lanes() {
    let layers = StepLayers(
      plan([("a", []), ("b", [0]), ("c", [1]), ("d", [2]), ("e", []), ("f", [2, 4])]), critical: [])
    #expect(
      layers.columns == [
        [.box(0), .box(1)], [.box(2), .lane(from: 1)], [.box(3), .lane(from: 1)], [.box(4), .box(5)],
      ])
    #expect(layers.edges.contains(.init(from: 1, to: 5)))
    // The way of a rehearsal that had another order is no way here.
    #expect(StepLayers(plan([("a", []), ("b", [0])]), critical: [1, 0]).edges == [.init(from: 0, to: 1)])
  }

  @Test("Steps that wait for each other are drawn all the same")
  func circle() {
    let layers = StepLayers(plan([("a", [1]), ("b", [0]), ("c", [7])]), critical: [])
    #expect(layers.boxes.map(\.component) == ["a", "b", "c"])
    #expect(PlanPage(PlanReport(plan([]), digest: "")).html.text.contains("no change"))
  }

  @Test("Thousands of resources in a page are counted, and not all shown")
  func bounded() {
    let many = plan(
      (0..<3000).map { index in
        (Address("component-\(index / 3)/topic-\(index)"), waitsFor: index % 50 == 0 ? [] : [index - 1])
      })
    let page = PlanPage(PlanReport(many, digest: "cafe")).html.text
    #expect(page.utf8.count < 1_500_000)
    #expect(page.matches(of: /<article/).count == 3000)
    #expect(page.matches(of: /<details><summary>1 property/).count == ChangeCards.mostDetailed)
    #expect(page.contains("<p>and 2500 more</p>"))
    #expect(StepLayers(many, critical: []).boxes.count == 50)
    let chain = plan((0..<200).map { (Address("topic-\($0)"), waitsFor: $0 == 0 ? [] : [$0 - 1]) })
    #expect(StepLayers(chain, critical: []).hiddenLayers == 140)
    #expect(PlanPage(PlanReport(chain, digest: "cafe")).html.text.contains("140 more layers"))
  }

  @Test("A run's page says when what happened, what it waited for, what failed and what was not begun")
  func run() {
    let plan = plan([("network/vpc", []), ("database/main", [0]), ("api/function", [1])])
    let refusal = OperationError.provider(ProviderError(.denied, "no <b>right</b>", code: "AccessDenied", call: "x"))
    var happened = timeline([("network/vpc", from: 0, to: 2)], critical: ["network/vpc"])
    happened.hear(ApplyEvent(time: 2, .started("database/main", .create)))
    happened.hear(ApplyEvent(time: 65, .failed("database/main", .create, refusal, seconds: 63)))
    let result = ApplyResult(
      state: State(environment: "finally/production", region: "eu-central-1", lineage: "l", digestKey: "k"),
      done: [.init(address: "network/vpc", kind: .create, seconds: 2)],
      failed: [.init(address: "database/main", kind: .create, error: refusal)],
      skipped: [.init(address: "api/function", kind: .create, because: "database/main")], seconds: 65, calls: 3)
    let page = ApplyPage(
      plan, result, timeline: happened, diagnostics: [Line("no <b>right</b>", .danger)], digest: "7f3a91c0",
      next: "infra apply finally/production"
    ).html.text
    for piece in [
      #"<span class="danger">failed in part</span> · <span class="plain">1 created</span>"#,
      #"<pre class="lines"><span class="danger">no &lt;b&gt;right&lt;/b&gt;</span></pre>"#,
      #"<li data-address="api/function">create api/function <span class="quiet">database/main failed</span></li>"#,
      #"data-address="network/vpc" data-action="create" data-outcome="done""#,
      #"</span> database/main<br><span class="quiet">after network/vpc</span>"#,
      #"<span class="label">00:02 + 1 min 3 s <span class="quiet">create failed</span></span>"#,
      "<code>infra apply finally/production</code>", "plan 7f3a91c<",
      "<li>network/vpc: created <span class=\"strong\">◆ critical path</span></li>",
      "<li>database/main: create failed <span class=\"quiet\">after network/vpc</span></li>",
      "<li>api/function: create not begun <span class=\"quiet\">after database/main</span></li>",
      ">! main</text>", ">(+ function)</text>",
    ] {
      #expect(page.contains(piece), "\(piece)")
    }
    let begun = ApplyPage(plan, nil, digest: "7f3a91c0").html.text
    #expect(begun.contains("in progress") && begun.contains("The end of the run replaces this page"))
  }

  /// What would be a mark in HTML.
  private static let names = [
    "</script><img onerror>", "<b>", "&lt;", "-->", "\"]; x", "'", "</style>", "</title>",
  ]

  @Test("A whole page is that of a harmless name, with the name escaped", arguments: names)
  func hostile(_ name: String) {
    let name = name.replacing("/", with: "")
    func pages(_ name: String) -> [HTMLText] {
      var plan = Samples.plan(
        [
          Change(
            address: Address(name), type: ResourceType(name), region: name, action: .update,
            reasons: [.createOnly(property: name)], id: ResourceID(name + "x"),
            properties: [
              PropertyChange(path: PropertyPath(name), before: .string(name + "1"), after: "x", reason: .changed)
            ], consequence: .dataLoss(name), cost: CostChange(before: .zero, after: .zero, assumptions: [name]),
            position: SourcePosition(file: name, line: 1, column: 1))
        ], outputs: [OutputChange(name: name, before: nil, after: 1)])
      plan.environment = EnvironmentName(name)
      plan.cost = PlanCost(catalogDigest: "cafe", before: .zero, after: .zero)
      plan.steps = [PlanStep(change: 0, address: Address(name), type: ResourceType(name), kind: .update)]
      let line = timeline([(Address(name), from: 0, to: 2)], critical: [Address(name)])
      let facts = RehearsalFacts(
        seconds: 2, outages: [.init(address: Address(name), seconds: 2)], timeline: line)
      let state = State(environment: plan.environment, region: "r", lineage: "l", digestKey: "k")
      return [
        PlanPage(PlanReport(plan, digest: name, next: name, approval: name, rehearsal: facts), commit: "c").html,
        ApplyPage(
          plan,
          ApplyResult(
            state: state, done: [.init(address: Address(name), kind: .delete, seconds: 1)],
            skipped: [.init(address: Address(name), kind: .update, because: Address(name))]),
          timeline: line, digest: "d", next: name
        ).html,
      ]
    }
    let digest = HTMLText(String(name.prefix(7))).text
    for (page, expected) in zip(pages(name), pages("harmless")) {
      #expect(
        page.text.replacing("plan \(digest)<", with: "plan harmles<").replacing(HTMLText(name).text, with: "harmless")
          == expected.text)
    }
  }
}
