import Foundation
import InfraModel
import StateStore
import Testing

@testable import Reports

@Suite("How changes went")
struct DeliveryReportTests {
  private static func run(
    _ command: String, _ result: RunRecord.Result, _ started: Double, _ ended: Double, changes: Int = 1
  ) -> RunRecord {
    RunRecord(
      who: "ada", host: "here", environment: EnvironmentName("shop/production"), command: command, started: started,
      ended: ended, changes: changes == 0 ? [:] : [.update: changes], result: result, serial: 1)
  }

  private static let runs = [
    run("apply", .succeeded, 0, 60), run("apply", .succeeded, 100, 101, changes: 0),
    run("apply", .gateFailed, 200, 300), run("rollback", .succeeded, 300, 350),
    run("apply", .cancelled, 400, 410), run("apply", .failed, 500, 510), run("apply", .died, 520, 530),
    run("apply", .succeeded, 600, 710), run("destroy", .succeeded, 800, 900), run("apply", .partial, 1000, 1010),
    run("apply", .running, 1020, 1020),
  ]

  @Test("Failures, rollbacks and the time until all was right are counted, and nothing else is")
  func counts() {
    let figures = DeliveryReport.figures(EnvironmentName("shop/production"), Self.runs)
    #expect(figures.applies == 6)
    #expect(figures.failures == 4)
    #expect(figures.rollbacks == 1)
    #expect(figures.restored == [50, 200])
    #expect(figures.meanTimeToRestore == 125)
    #expect(figures.durations == [60, 110])
    #expect(figures.isBroken)
    #expect(DeliveryReport.figures(EnvironmentName("shop/dev"), []).failureRate == nil)
  }

  @Test("The report stands in a table, as Markdown, and as a document; earlier runs do not count")
  func forms() {
    let report = DeliveryReport(
      [(EnvironmentName("shop/production"), Self.runs), (EnvironmentName("shop/dev"), [])], since: 400)
    let page = Page(width: 100)
    let lines = TerminalText(report.lines(on: page), on: page).text.components(separatedBy: "\n").dropLast().map { $0 }
    #expect(lines[0] == "since 1970-01-01 00:06:40 UTC")
    #expect(
      lines[2].components(separatedBy: "  ").filter { !$0.isEmpty }.map { $0.trimmingCharacters(in: .whitespaces) } == [
        "environment", "applies", "failed", "rate", "rolled back", "restored in", "takes",
      ])
    #expect(lines[3].hasSuffix("75 %            0  3 min 20 s, and broken now  1 min 50 s"))
    // Figures end below their headings.
    #expect(lines[2...].allSatisfy { $0.count == lines[2].count })
    #expect(
      report.markdown.text.contains("| shop/production | 4 | 3 | 75 % | 0 | 3 min 20 s, and broken now | 1 min 50 s |"))
    #expect(report.document["environments"]?[0]?["failures"] == 3)
    #expect(report.document["environments"]?[0]?["broken"] == true)
  }
}
