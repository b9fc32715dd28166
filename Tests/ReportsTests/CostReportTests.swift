import Foundation
import InfraModel
import Pricing
import TestFiles
import Testing

@testable import Reports

@Suite("What an environment costs, as text")
struct CostReportTests {
  private func text(_ width: Int, _ lines: (Page) -> [Line]) -> String {
    lines(Page(width: width)).rendered(on: Page(width: width))
  }

  @Test("A report of costs is a tree by component, the dearest first, with what is missing at its end")
  func tree() throws {
    try Golden.expect(text(80, CostSamples.report.lines), "Tests/ReportsTests/Golden/cost-80.txt")
  }

  @Test("A report of costs shows sources and what is free where details are asked for")
  func details() throws {
    var report = CostSamples.report
    report.isDetailed = true
    try Golden.expect(text(120, report.lines), "Tests/ReportsTests/Golden/cost-details-120.txt")
  }

  @Test("A report of costs says what lies between two bills")
  func difference() throws {
    try Golden.expect(text(80, CostSamples.diff.lines), "Tests/ReportsTests/Golden/cost-diff-80.txt")
  }

  @Test("A report of costs is Markdown too")
  func markdown() throws {
    try Golden.expect(CostSamples.report.markdown.text, "Tests/ReportsTests/Golden/cost.md")
  }

  @Test("A report of costs says that a sum is too large to be counted")
  func overflow() throws {
    var report = CostSamples.report
    let address = try #require(report.cost.lines.first?.address)
    let part = CostComponent(name: "Much", unit: "GB", quantity: 1, unitPrice: .usd(8_000_000_000_000), kind: .usage)
    for index in report.cost.lines.indices.prefix(2) { report.cost.lines[index].estimate.components.append(part) }
    let text = text(120, report.lines)
    #expect(text.contains("more than $9,000,000,000,000.00/mo, incomplete"))
    #expect(text.contains("the sum of all resources: the amount is too large to be counted"))
    #expect(report.cost[address] != nil && !report.html.isEmpty && !report.markdown.isEmpty)
    let document = report.document
    #expect(document[path: "cost.incomplete"] == true)
    #expect(document["unknown"]?.list?.last?["code"] == "IN7010")
  }

  @Test("A report of costs is a document for programs")
  func document() throws {
    try Golden.expect(
      String(decoding: JSON.pretty(CostSamples.report.document), as: UTF8.self), "Tests/ReportsTests/Golden/cost.json")
    try Golden.expect(
      String(decoding: JSON.pretty(CostSamples.diff.document), as: UTF8.self),
      "Tests/ReportsTests/Golden/cost-diff.json")
  }

  @Test("A page of costs carries its own data and shows what is in it, whatever names are in it")
  func page() throws {
    var report = CostSamples.report
    report.graph.environment = "a/<script>\"&'"
    report.cost.lines[0].address = "data</script>base/main"
    let html = report.html.text
    #expect(!html.contains("<script>\""))
    #expect(html.contains("<h1>Cost of a/&lt;script&gt;&quot;&amp;&#39;</h1>"))
    let data = try #require(
      html.components(separatedBy: "id=\"data\">").last?.components(separatedBy: "</script>").first)
    #expect(data.replacing("\\u003c", with: "<") == JSON.canonicalText(report.document, symbols: .tagged))
    // Two in the legend, two for each of two bars.
    let rectangles = html.components(separatedBy: "<rect").count - 1
    #expect(rectangles == 6)
    #expect(html.contains("data-name=\"network\" data-series=\"by usage\" data-usd=\"12\""))
  }
}
