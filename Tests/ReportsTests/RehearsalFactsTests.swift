import Applier
import InfraModel
import Reports
import Testing

@Suite("What a plan gains by its rehearsal")
struct RehearsalFactsTests {
  private func change(_ address: Address, _ action: Change.Action, _ consequence: Consequence = .none) -> Change {
    Change(
      address: address, type: "AWS::RDS::DBInstance", region: "eu-central-1", action: action, consequence: consequence)
  }

  private func plan(_ changes: Change...) -> Plan {
    Plan(
      environment: "app/dev", region: "eu-central-1", lineage: "l", serial: 3, graphDigest: "", isRefreshed: true,
      changes: changes, graph: Graph(environment: "app/dev", region: "eu-central-1"))
  }

  private func result(_ seconds: Double) -> ApplyResult {
    ApplyResult(
      state: State(environment: "app/dev", region: "eu-central-1", lineage: "l", digestKey: "00ff"), seconds: seconds)
  }

  private func events(_ rows: (Address, PlanStep.Kind, from: Double, to: Double)...) -> [ApplyEvent] {
    rows.flatMap { address, kind, from, to in
      [
        ApplyEvent(time: from, .started(address, kind)),
        ApplyEvent(time: to, .finished(address, kind, seconds: to - from)),
      ]
    }
  }

  private func headline(_ plan: Plan, _ facts: RehearsalFacts) -> String {
    let report = PlanReport(plan, digest: "0123456789", rehearsal: facts)
    let text = report.lines(on: Page(width: 200)).rendered(on: Page(width: 200))
    return text.split(separator: "\n").first.map(String.init) ?? ""
  }

  @Test("A rehearsed plan says how long it takes and what is interrupted for how long, the longest first")
  func outages() {
    let plan = self.plan(
      change("database", .update, .restart(minutes: 5)), change("cache", .replace), change("logs", .update),
      change("new", .create))
    let facts = RehearsalFacts(
      plan, result(700),
      events: events(
        ("database", .update, from: 0, to: 312), ("logs", .update, from: 0, to: 1), ("new", .create, from: 0, to: 600),
        ("cache", .delete, from: 10, to: 100), ("cache", .create, from: 200, to: 370)),
      failures: [], gaps: [])
    #expect(
      facts.outages == [.init(address: "cache", seconds: 360), .init(address: "database", seconds: 312)])
    #expect(headline(plan, facts).contains(" · takes ~11 min 40 s · cache interrupted ~6 min 0 s and 1 more"))
    #expect(facts.document["succeeds"] == true)
    #expect(facts.document["seconds"] == .number(700))
  }

  @Test("A successor that comes first interrupts nothing")
  func createFirst() {
    var replaced = change("group", .replace)
    replaced.createsBeforeDestroy = true
    let facts = RehearsalFacts(
      plan(replaced), result(20),
      events: events(("group", .createSuccessor, from: 0, to: 10), ("group", .deleteDeposed, from: 10, to: 20)),
      failures: [], gaps: [])
    #expect(facts.outages == [])
  }

  @Test("What would fail in a rehearsal takes the place of its time; what was not rehearsed is said")
  func failures() {
    let plan = self.plan(change("database", .create))
    let failure = Diagnostic(.wouldFail, "database would fail: no", address: "database")
    let gap = Diagnostic(.noTwin, "queue was not rehearsed", severity: .warning, address: "queue")
    let failed = RehearsalFacts(plan, result(3), events: [], failures: [failure], gaps: [])
    #expect(headline(plan, failed).contains(" · would fail: 1 operation"))
    #expect(!headline(plan, failed).contains("takes"))
    #expect(failed.document["succeeds"] == false)
    let partly = RehearsalFacts(plan, result(3), events: [], failures: [], gaps: [gap])
    #expect(headline(plan, partly).contains(" · takes ~3.0 s · partly rehearsed"))
    let never = RehearsalFacts(seconds: nil, gaps: [gap])
    #expect(headline(plan, never).contains(" · not rehearsed"))
    let comment = PlanComment(plan, digest: "0123456789", rehearsal: failed).markdown.text
    #expect(comment.contains("> **IN8002**: database would fail: no"))
  }
}
