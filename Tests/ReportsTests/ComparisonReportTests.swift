import InfraModel
import Pricing
import Testing

@testable import Reports

@Suite("Two environments side by side")
struct ComparisonReportTests {
  private static func topic(_ name: String, _ properties: [String: Value]) -> ResourceNode {
    ResourceNode(address: Address(name), type: "AWS::SNS::Topic", properties: properties)
  }

  private static func graph(_ stage: String, budget: Int64, _ resources: [ResourceNode]) -> Graph {
    var settings = EnvironmentSettings()
    settings.budget = .init(millionths: budget * 1_000_000)
    return Graph(
      environment: EnvironmentName("shop/\(stage)"), region: "eu-central-1", resources: resources, settings: settings)
  }

  private static func report() -> ComparisonReport {
    func topics(_ stage: String, _ delay: Int64) -> [ResourceNode] {
      (1...4).map { number in
        topic(
          "topic/\(number)",
          [
            "TopicName": .string("shop-\(stage)-\(number)"),
            "Tags": [["Key": "Stage", "Value": .string(stage)], ["Key": "Team", "Value": "shop"]],
            "DeliveryPolicy": ["http": ["delay": .integer(number == 1 ? delay : 1)]],
          ])
      }
    }
    let staging = graph("staging", budget: 100, topics("staging", 1) + [topic("trial", [:])])
    let production = graph("production", budget: 500, topics("production", 9) + [topic("alarm", [:])])
    return ComparisonReport(
      .init("shop/staging", staging, EnvironmentCost(lines: [])),
      .init("shop/production", production, EnvironmentCost(lines: [])))
  }

  @Test("Rules of approval differ by what they demand, and not by where they are declared")
  func approvals() {
    func graph(_ stage: String, _ count: Int, line: Int) -> Graph {
      var graph = Self.graph(stage, budget: 1, [])
      graph.settings.approvals = [
        ApprovalRule(
          count, by: .init(file: "ops/allowed-signers", branch: "main"), when: [.dataLoss],
          at: SourcePosition(file: "Shop.swift", line: line, column: 5))
      ]
      return graph
    }
    #expect(GraphComparison(graph("staging", 1, line: 4), graph("production", 1, line: 9)).settings.isEmpty)
    let differing = GraphComparison(graph("staging", 1, line: 4), graph("production", 2, line: 4)).settings
    #expect(differing.map(\.path) == ["approvals"])
    #expect(differing.first?.right == ["2 approvals by ops/allowed-signers of main: a data loss"])
  }

  @Test("What follows from the environments' names is no difference, and what many resources share stands once")
  func text() {
    let page = Page(width: 80)
    let lines = Self.report().lines(on: page).rendered(on: page).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines == [
        "shop/staging ↔ shop/production · 3 settings differ · 1 only in shop/staging",
        "   · 1 only in shop/production · $0.00 ↔ $0.00 a month",
        "",
        "                             shop/staging  shop/production",
        "  budget                     $100.00/mo    $500.00/mo",
        "  Tags.Stage (4 resources)   staging       production",
        "topic/1  SNS::Topic",
        "  DeliveryPolicy.http.delay  1             9",
        "",
        "Only in shop/staging (1)",
        "  trial  SNS::Topic",
        "",
        "Only in shop/production (1)",
        "  alarm  SNS::Topic",
        "",
        "next: infra cost diff shop/staging shop/production", "",
      ])
  }

  @Test("The document has each difference with its resource")
  func document() {
    let document = Self.report().document
    #expect(document["settings"]?.list?.count == 6)
    #expect(document["settings"]?.list?[0]["path"] == "budget")
    #expect(document["onlyLeft"]?.list?.map { $0["address"] } == ["trial"])
    #expect(document["onlyRight"]?.list?.map { $0["address"] } == ["alarm"])
  }

  @Test("Markdown is a table, and what only one side has stands below")
  func markdown() {
    let markdown = TerminalText(lines: Self.report().markdown).text
    #expect(markdown.contains("| 4 resources | <code>Tags.Stage</code> | staging | production |"))
    #expect(markdown.contains("only in shop/staging: 1"))
  }
}
