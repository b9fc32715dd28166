import Applier
import InfraModel
import Reports
import Testing

@Suite("What a rehearsal says of the way back")
struct RehearsalReportTests {
  private func change(
    _ address: Address, _ action: Change.Action, isReversible: Bool = false, reasons: [Change.Reason] = [],
    consequence: Consequence = .none
  ) -> Change {
    Change(
      address: address, type: "AWS::EC2::Instance", region: "eu-central-1", action: action, reasons: reasons,
      consequence: consequence, undo: isReversible ? .complete : .impossible(""),
      createsBeforeDestroy: action == .replace)
  }

  private func report(
    _ changes: [Change], _ rows: [(Address, PlanStep.Kind, from: Double, to: Double)]
  ) -> RehearsalReport {
    let plan = Plan(
      environment: "app/dev", region: "eu-central-1", lineage: "l", serial: 3, graphDigest: "", isRefreshed: true,
      changes: changes, graph: Graph(environment: "app/dev", region: "eu-central-1"))
    let state = State(environment: "app/dev", region: "eu-central-1", lineage: "l", digestKey: "00ff")
    let events = rows.flatMap { address, kind, from, to in
      [
        ApplyEvent(time: from, .started(address, kind)),
        ApplyEvent(time: to, .finished(address, kind, seconds: to - from)),
      ]
    }
    return RehearsalReport(plan, ApplyResult(state: state, seconds: 100), events: events)
  }

  private func noReturn(_ report: RehearsalReport) -> String? {
    let lines = report.lines(on: Page(width: 120)).rendered(on: Page(width: 120)).split(separator: "\n").map(
      String.init)
    return lines.first { $0.hasPrefix("No way back") }
  }

  @Test("There is a way back until the predecessor goes, though its successor is made at once")
  func replacement() {
    let report = report(
      [change("machine", .replace), change("logs", .update, isReversible: true)],
      [
        ("machine", .createSuccessor, from: 0, to: 24), ("logs", .update, from: 1, to: 2),
        ("machine", .deleteDeposed, from: 24, to: 30),
      ])
    #expect(report.document["pointOfNoReturn"] == ["address": "machine", "start": 24.0])
    #expect(
      noReturn(report)
        == "No way back from 00:24 on: machine cannot be brought back by applying the earlier declaration")
  }

  @Test("A change that takes nothing away has its point of no return where it begins")
  func update() {
    let report = report([change("storage", .update)], [("storage", .update, from: 5, to: 300)])
    #expect(report.document["pointOfNoReturn"] == ["address": "storage", "start": 5.0])
  }

  @Test("A successor that is made while its retained predecessor stays is the point of no return")
  func retained() {
    let report = report(
      [change("key", .replace, reasons: [.retained])], [("key", .createSuccessor, from: 3, to: 9)])
    #expect(report.document["pointOfNoReturn"] == ["address": "key", "start": 3.0])
  }

  @Test("What an earlier run left over goes under its own change, not under that of its successor")
  func leftOver() {
    let report = report(
      [
        change("machine", .update, isReversible: true, consequence: .restart(minutes: 2)),
        change("machine", .delete, reasons: [.deposed]),
      ], [("machine", .update, from: 0, to: 60), ("machine", .deleteDeposed, from: 60, to: 70)])
    #expect(report.document["pointOfNoReturn"] == ["address": "machine", "start": 60.0])
    #expect(report.document["interruptions"]?.list?.count == 1)
  }

  @Test("Where all can be undone there is no point of no return")
  func none() {
    let report = report([change("logs", .update, isReversible: true)], [("logs", .update, from: 0, to: 1)])
    #expect(report.document["pointOfNoReturn"] == nil)
    #expect(noReturn(report) == "No way back: none; applying the earlier declaration would undo all of it")
  }
}
