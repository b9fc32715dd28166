@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

@Suite("What a catalog has found")
struct FoundTiersTests {
  @Test("A price that was found is forgotten with the prices that it was found in; copies keep their own")
  func changes() {
    let query = PriceQuery("AmazonEC2", "Thing-Hours")
    var catalog = PriceAgeTests.catalog([:])
    #expect(catalog.price(query, in: "eu-central-1") == nil)
    #expect(catalog.price(query, in: "eu-central-1") == nil)
    let before = catalog
    catalog.updated = PriceAgeTests.catalog(["Thing-Hours": "2026-11-01"]).updated
    #expect(catalog.price(query, in: "eu-central-1")?.usd == .usd(2))
    #expect(before.price(query, in: "eu-central-1") == nil)
    catalog.discounts = [Discount(service: "AmazonEC2", percent: 50, date: "2026-11-01")]
    #expect(catalog.price(query, in: "eu-central-1")?.usd == .usd(1))
  }

  @Test("A price that was found is not mixed up by questions of the same shape")
  func attributes() {
    func price(_ engine: String) -> Money? {
      let query = PriceQuery(
        "AmazonRDS", "InstanceUsage:db.t3.micro",
        ["instanceType": "db.t3.micro", "engine": engine, "deployment": "Single-AZ"])
      return Catalog().price(query, in: "us-east-1")?.usd
    }
    #expect(price("MySQL") != nil)
    #expect(price("LQSyM") == nil)
    #expect(price("MySQL") != nil)
  }
}

@Suite("Each price counts by its own date")
struct PriceAgeTests {
  /// The day whose ages are easy: 2026-11-29.
  static func age(_ most: Int = Catalog.usualMaxAge) throws -> PriceAge {
    PriceAge(on: try #require(Day("2026-11-29")), most: most)
  }

  /// Own rates with the dates that a test needs, at $2 an hour for the things it names.
  static func catalog(_ rates: [String: String], discount: String? = nil) -> Catalog {
    let rows = rates.map { name, date in
      PriceTable.Row(
        service: "AmazonEC2", usageType: name,
        price: Price(
          usd: .usd(2), unit: "Hrs", source: Catalog.updatedSource, sourceDate: date, confidence: .dataset,
          region: "eu-central-1"))
    }
    return Catalog(
      discounts: discount.map { [Discount(service: "AmazonEC2", percent: 10, date: $0)] } ?? [],
      updated: PriceTable(rows), updatedDay: "2026-11-28")
  }

  static func estimate(_ names: [String], _ catalog: Catalog) -> CostEstimate {
    CostModel("AWS::Test::Thing", properties: []) { _ in
      names.map { CostItem.charge(.hours($0, PriceQuery("AmazonEC2", $0))) }
    }
    .estimate(PricedResource("AWS::Test::Thing", region: "eu-central-1"), catalog)
  }

  @Test("A price of 2024 is no complete bill by a catalog of yesterday, unless its age is accepted")
  func machine() throws {
    let machine = PricedResource(
      "AWS::EC2::Instance", region: "eu-central-1", properties: ["InstanceType": "m5.large"])
    let estimate = Pricing().estimate(machine)
    let price = try #require(estimate.components.first { $0.name.contains("m5.large") }?.price)
    #expect(price.sourceDate.hasPrefix("2024-04"))
    let days = try #require(try Self.age().days(of: price))
    #expect(days > 900)
    #expect(Catalog().staleness(on: try Self.age().today) == nil)
    let dated = estimate.dated(try Self.age())
    #expect(dated.unknown.last?.reason.code.rawValue == "IN7013")
    #expect(dated.unknown.last?.why.contains("\(days) days old") == true)
    #expect(dated.unknown.last?.fix?.hasPrefix("infra prices update eu-central-1 --service AmazonEC2") == true)
    #expect(dated.monthly == estimate.monthly)
    #expect(estimate.dated(try Self.age(days)) == estimate)
    #expect(estimate.dated(try Self.age(days - 1)).unknown.count == estimate.unknown.count + 1)
    // Three years, where nobody says otherwise.
    #expect(estimate.dated(PriceAge(on: try Self.age().today)) == estimate)
  }

  /// AWS lowered the prices of P4 and P5 in June 2025; some regions have older ones only.
  @Test("A price that is known to have changed since is none")
  func changed() {
    func reasons(_ type: String, _ region: String) -> [String] {
      let machine = PricedResource("AWS::EC2::Instance", region: region, properties: ["InstanceType": .string(type)])
      return Pricing().estimate(machine).unknown.filter { $0.what == "Instance \(type)" }.map(\.reason.code.rawValue)
    }
    #expect(reasons("p4d.24xlarge", "eu-central-1") == ["IN7002"])
    #expect(reasons("p4d.24xlarge", "us-east-1") == [])
  }

  @Test("180 days are not too old, 181 are, and the oldest is named first")
  func limit() throws {
    // 2026-11-29 - 180 days = 2026-06-02.
    let catalog = Self.catalog(["A": "2026-06-02", "B": "2026-06-01", "C": "2026-01-01"])
    let old = try #require(OldPrices(in: Self.estimate(["A", "B", "C"], catalog), try Self.age()))
    #expect(old.lines.map(\.name) == ["C", "B"])
    #expect(old.lines.map(\.days) == [332, 181])
    #expect(
      old.cost
        == UnknownCost(
          .stalePrice, what: "Old prices",
          why: "at most 180 days were allowed: C of 2026-01-01, 332 days old; B of 2026-06-01, 181 days old",
          fix: "infra prices update eu-central-1 --service AmazonEC2"))
    #expect(old.fix == "infra prices update eu-central-1 --service AmazonEC2, or accept them with --max-age 332")
    #expect(OldPrices(in: Self.estimate(["A"], catalog), try Self.age()) == nil)
  }

  @Test("A discount is as old as the list price that it is taken off")
  func discount() throws {
    let catalog = Self.catalog(["A": "2026-01-01"], discount: "2026-11-01")
    let estimate = Self.estimate(["A"], catalog)
    // 2 × 0.9 × 730
    #expect(estimate.monthly == Span(.usd(1314)))
    let price = try #require(estimate.components.first?.price)
    #expect([price.sourceDate, price.originDate] == ["2026-11-01", "2026-01-01"])
    #expect(OldPrices(in: estimate, try Self.age())?.lines.map(\.days) == [332])
  }

  @Test("A price times a number is as old as that price")
  func derived() throws {
    let model = CostModel("AWS::Test::Thing", properties: []) { _ in
      Charge.hours("A", PriceQuery("AmazonEC2", "A")).priced(times: 2)
    }
    let estimate = model.estimate(
      PricedResource("AWS::Test::Thing", region: "eu-central-1"), Self.catalog(["A": "2026-01-01"]))
    #expect(estimate.components.first?.price?.confidence == .derived)
    #expect(OldPrices(in: estimate, try Self.age())?.lines.map(\.days) == [332])
  }

  @Test("A rate without an amount, and what is free, are in no sum and make none incomplete")
  func rates() throws {
    let key = UsageKey("requests", .count, "requests a month")
    let model = CostModel("AWS::Test::Thing", usage: [key], properties: []) { _ in
      Charge.used("A", key, PriceQuery("AmazonEC2", "A"))
      Charge.monthly("B", 5, PriceQuery("AmazonEC2", "A")).free(first: 10)
    }
    let estimate = model.estimate(
      PricedResource("AWS::Test::Thing", region: "eu-central-1"), Self.catalog(["A": "2026-01-01"]))
    #expect(estimate.components.count == 3)
    #expect(OldPrices(in: estimate, try Self.age()) == nil)
  }

  @Test("A plan's sums are incomplete by an old price, which it names")
  func plan() throws {
    let machine = ResourceNode(address: "box", type: "AWS::EC2::Instance", properties: ["InstanceType": "m5.large"])
    let graph = Graph(environment: "a/b", region: "eu-central-1", resources: [machine])
    let cost = Pricing().estimate(graph)
    let old = try #require(OldPrices(in: cost, try Self.age()))
    #expect(old.lines.first?.address == "box")
    #expect(!CostFigures(cost, stale: old.cost).isComplete)
    #expect(CostFigures(cost, stale: old.cost).monthly == CostFigures(cost).monthly)
  }

  @Test("Every source of the prices in the program is spelled out")
  func sources() {
    #expect(EmbeddedCatalog.aws.sources.filter { PriceSources.titles[$0] == nil }.sorted() == [])
  }

  @Test("A price says which keys it was asked for by")
  func names() throws {
    let query = PriceQuery("AmazonEC2", "NatGateway-Hours")
    for price in Catalog().tiers(query, in: "eu-central-1") + Catalog().all("AmazonEC2", "NatGateway-Hours") {
      #expect([price.service, price.usageType] == ["AmazonEC2", "NatGateway-Hours"])
    }
  }
}
