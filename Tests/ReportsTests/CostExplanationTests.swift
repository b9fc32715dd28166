import AWSResources
import InfraModel
import Pricing
import TestFiles
import Testing

@testable import Reports

@Suite("How the cost of a resource comes about")
struct CostExplanationTests {
  static let catalog = Catalog(
    .aws,
    updated: PriceTable([
      row("NatGateway-Hours", 0.05, "Hrs", "2026-01-01"), row("NatGateway-Bytes", 0.1, "GB", "2026-11-01"),
    ]), updatedDay: "2026-11-28")

  static func row(_ usageType: String, _ usd: Double, _ unit: String, _ date: String) -> PriceTable.Row {
    PriceTable.Row(
      service: "AmazonEC2", usageType: usageType,
      price: Price(
        usd: .usd(usd), unit: unit, source: Catalog.updatedSource, sourceDate: date, confidence: .dataset,
        region: "eu-west-3"))
  }

  static func explanation(_ usage: [String: Value], _ catalog: Catalog = catalog) throws -> CostExplanation {
    let node = ResourceNode(
      address: "network/nat", type: "AWS::EC2::NatGateway", properties: [:], position: Samples.at(31), usage: usage)
    let graph = Graph(environment: "finally/production", region: "eu-west-3", resources: [node])
    let line = try #require(Pricing(catalog).estimate(graph).lines.first)
    return CostExplanation(
      line, of: node, in: graph.environment, catalog: catalog, catalogDigest: "cafe",
      age: PriceAge(on: try #require(Day("2026-11-29")), most: 180))
  }

  private func text(_ explanation: CostExplanation, _ width: Int) -> String {
    explanation.lines(on: Page(width: width)).rendered(on: Page(width: width))
  }

  @Test("A cost is explained as text, in 80 and in 120 columns", arguments: [80, 120])
  func lines(width: Int) throws {
    let text = text(try Self.explanation(["processedGigabytes": ["low": 40, "high": 60]]), width)
    try Golden.expect(text, "Tests/ReportsTests/Golden/cost-explain-\(width).txt")
    for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
    // 730 × 0.05, 40 × 0.1 and 60 × 0.1
    #expect(text.contains("730 Hrs × $0.05 = $36.50"))
    #expect(text.contains("40–60 GB × $0.10 = $4.00–$6.00"))
  }

  @Test("A cost's explanation names what is unknown, its ceiling, and the usage that can be declared")
  func unknown() throws {
    try Golden.expect(
      text(try Self.explanation([:], Catalog(.aws)), 80), "Tests/ReportsTests/Golden/cost-explain-unknown-80.txt")
  }

  @Test("A cost's explanation is a document for programs")
  func document() throws {
    let explanation = try Self.explanation(["processedGigabytes": 40])
    let document = explanation.document
    #expect(document[path: "cost.monthly"] == 40.5)
    #expect(document[path: "cost.incomplete"] == true)
    #expect(document["components"]?[0]?["price"]?["days"] == 332)
    #expect(document["components"]?[0]?["price"]?["isTooOld"] == true)
    #expect(document["components"]?[1]?["price"]?["isTooOld"] == false)
    #expect(document["components"]?[1]?["arithmetic"] == "40 GB × $0.10 = $4.00")
    #expect(document["unknown"]?[0]?["code"] == "IN7013")
    #expect(document["usage"]?[0]?["key"] == "processedGigabytes")
    try Golden.expect(
      String(decoding: JSON.pretty(document), as: UTF8.self), "Tests/ReportsTests/Golden/cost-explanation.json")
  }

  @Test("A cost's explanation says hours times how many, what is taken off, and a rate without usage")
  func arithmetic() {
    #expect(
      CostSamples.component("Nodes", 1460, "Hrs", 0.05).arithmetic == "2 × 730 Hrs × $0.05 = $73.00")
    #expect(CostSamples.component("Half", 365, "Hrs", 0.1).arithmetic == "365 Hrs × $0.10 = $36.50")
    #expect(
      CostComponent(name: "Free", unit: "GB", quantity: 100, unitPrice: .zero, kind: .free).arithmetic
        == "100 GB taken off")
    #expect(
      CostSamples.component("Sent", nil, "GB", 0.09, .usage, dependsOn: ["transferredGigabytes"]).arithmetic
        == "$0.09 per GB × transferredGigabytes, not declared")
  }

  @Test("Commands in an explanation carry the options that were given, as do those of a bill and of a price")
  func completedCommands() throws {
    let whole: CommandCompletion = { $0 + " --project shop" }
    let (wanted, width) = ("--project shop", 200)
    let node = ResourceNode(address: "nat", type: "AWS::EC2::NatGateway", properties: [:])
    let graph = Graph(environment: "shop/dev", region: "eu-west-3", resources: [node])
    let cost = Pricing(Catalog(.aws)).estimate(graph)
    let explanation = CostExplanation(
      try #require(cost.lines.first), of: node, in: graph.environment, catalog: Catalog(.aws),
      catalogDigest: "cafe", age: PriceAge(on: try #require(Day("2026-11-29")), most: 180), completing: whole)
    #expect(text(explanation, width).contains(wanted))
    let bill = CostReport(graph, cost, catalogDigest: "cafe", completing: whole)
    #expect(bill.lines(on: Page(width: width)).rendered(on: Page(width: width)).contains(wanted))
    #expect(bill.markdown.text.contains(wanted) && bill.html.text.contains(wanted))
    let resource = ResourcePricesReport(node.type, in: "eu-west-3", cost.lines[0].estimate, completing: whole)
    #expect(resource.lines().rendered(on: Page(width: width)).contains(wanted))
    let finding = PriceFinding(PriceQuery("AmazonEC2", "Nothing"), in: "eu-west-3", Catalog(.aws))
    #expect(
      PriceFindingReport(finding, completing: whole).lines().rendered(on: Page(width: width))
        .contains("--usd PRICE --project shop"))
  }

  @Test("A bill marks derived and old prices, and what is unknown at most")
  func bill() throws {
    var report = CostSamples.report
    var derived = CostSamples.component("Copy", 10, "GB-Mo", 0.4)
    derived.price?.confidence = .derived
    derived.price?.method = "2 x one zone"
    report.cost.lines[0].estimate.components.append(derived)
    report.cost.lines[0].estimate.components[0].price?.sourceDate = "2026-01-01"
    let today = try #require(Day("2026-11-29"))
    let old = try #require(OldPrices(in: report.cost, PriceAge(on: today, most: 180)))
    let whole = Pricing(Catalog(.aws)).estimate(PricedResource("AWS::EC2::NatGateway", region: "eu-west-3"))
    report.old = old
    report.ceiling = UnknownCeiling(of: whole.unknown, Catalog(.aws))
    let amount = try #require(report.ceiling).monthly.dollars
    let text = report.lines(on: Page(width: 100)).rendered(on: Page(width: 100))
    let forms = [text, report.html.text, report.markdown.text.replacing("\\", with: "")]
    for form in forms {
      #expect(form.contains("10 GB-Mo × $0.40, derived"))
      #expect(form.contains("Copy: 2 x one zone (database/main)"))
      #expect(form.contains("Instance of 2026-01-01, 332 days old (database/main)"))
      #expect(form.contains("Not in the sum: at most about \(amount) a month"))
    }
    #expect(report.document[path: "unknownAtMost.lines"] == 2)
    #expect(report.document["oldPrices"]?[0]?["days"] == 332)
    #expect(report.document["unknown"]?[0]?["code"] == "IN7013")
    // Neither changes the sum: 164 and 10 × 0.4.
    #expect(report.document[path: "cost.monthly.low"] == 168)
    #expect(report.document[path: "resources"]?[0]?["components"]?[2]?["method"] == "2 x one zone")
    #expect(report.cost.lines[0].estimate.components.count == 3)
  }
}
