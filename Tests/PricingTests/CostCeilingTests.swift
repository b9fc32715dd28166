@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

@Suite("What is unknown has a ceiling by the nearest regions, apart from every sum")
struct CostCeilingTests {
  /// Rates of a thing, by region; a tier ends where a number says so.
  static func catalog(_ rates: [(region: String, usd: Money, from: Quantity, to: Quantity?)]) -> Catalog {
    Catalog(
      updated: PriceTable(
        rates.map { rate in
          PriceTable.Row(
            service: "Test", usageType: "Thing",
            price: Price(
              usd: rate.usd, unit: "GB", source: "list", sourceDate: "2026-11-01", confidence: .dataset,
              region: rate.region, from: rate.from, to: rate.to))
        }), updatedDay: "2026-11-01")
  }

  static func charge(
    _ quantity: Span<Quantity>?, in region: String = "eu-west-9", factor: Quantity = 1, free: Quantity = .zero
  ) -> UnpricedCharge {
    UnpricedCharge(PriceQuery("Test", "Thing"), in: region, quantity, factor: factor, free: free)
  }

  @Test("A ceiling is the dearest price of the same geography, not of all")
  func nearest() {
    let catalog = Self.catalog([
      ("eu-west-1", .usd(2), 0, nil), ("eu-north-1", .usd(3), 0, nil), ("us-east-1", .usd(9), 0, nil),
      ("sa-east-1", .usd(1), 0, nil),
    ])
    // 10 × 3
    #expect(catalog.ceiling(of: Self.charge(10)) == CostCeiling(monthly: .usd(30), region: "eu-north-1"))
    // No region of ap- has one: the dearest of all, 10 × 9.
    #expect(
      catalog.ceiling(of: Self.charge(10, in: "ap-east-1")) == CostCeiling(monthly: .usd(90), region: "us-east-1"))
    #expect(catalog.ceiling(of: Self.charge(nil)) == nil)
  }

  @Test("A region of another partition is not near, however its name begins")
  func partitions() {
    let catalog = Self.catalog([("us-gov-west-1", .usd(9), 0, nil), ("us-east-1", .usd(2), 0, nil)])
    #expect(
      catalog.ceiling(of: Self.charge(10, in: "us-west-2")) == CostCeiling(monthly: .usd(20), region: "us-east-1"))
    #expect(
      catalog.ceiling(of: Self.charge(10, in: "us-gov-east-1"))
        == CostCeiling(monthly: .usd(90), region: "us-gov-west-1"))
    #expect(catalog.ceiling(of: Self.charge(10, in: "cn-north-1")) == nil)
  }

  @Test("A ceiling counts tiers, the upper end of a range, a factor, and what the resource has free")
  func arithmetic() {
    let catalog = Self.catalog([("eu-west-1", .usd(2), 0, 10), ("eu-west-1", .usd(1), 10, 100)])
    // 10 × 2 + 20 × 1
    #expect(catalog.ceiling(of: Self.charge(Span(5, 30)))?.monthly == .usd(40))
    // (10 × 2 + 20 × 1) × 2
    #expect(catalog.ceiling(of: Self.charge(30, factor: 2))?.monthly == .usd(80))
    // (10 - 4) × 2 + 20 × 1
    #expect(catalog.ceiling(of: Self.charge(30, free: 4))?.monthly == .usd(32))
    // 30 - 15
    #expect(catalog.ceiling(of: Self.charge(30, free: 15))?.monthly == .usd(15))
    #expect(catalog.ceiling(of: Self.charge(100))?.monthly == .usd(110))
    // Beyond what the tiers reach to nothing is said.
    #expect(catalog.ceiling(of: Self.charge(101)) == nil)
  }

  @Test("Ceilings together say how many lines have a price somewhere, and are in no sum and no limit")
  func together() throws {
    let resource = PricedResource(
      "AWS::EC2::NatGateway", region: "eu-west-3", usage: ["processedGigabytes": 100])
    let estimate = Pricing().estimate(resource)
    #expect(estimate.monthly == .zero && !estimate.isComplete)
    let rates = ["eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2"].compactMap { region in
      Catalog().price(PriceQuery("AmazonEC2", "NatGateway-Hours"), in: region).map { ($0.usd, region) }
    }
    let dearest = try #require(rates.map(\.0).max())
    let hours = try #require(estimate.unknown.first?.charge)
    #expect(hours.quantity == 730)
    #expect(Catalog().ceiling(of: hours)?.monthly == dearest * 730)
    let bytes = try #require(estimate.unknown.dropFirst().first?.charge)
    #expect(bytes.quantity == 100)
    let ceiling = try #require(UnknownCeiling(of: estimate.unknown, Catalog()))
    // The gateway, its data, and its address of $0.005 an hour.
    let parts = [hours, bytes].compactMap { Catalog().ceiling(of: $0)?.monthly }.reduce(.zero, +)
    #expect(ceiling.monthly == parts + .usd(3.65))
    #expect([ceiling.lines, ceiling.withoutPrice, ceiling.withoutUsage, ceiling.others] == [3, 0, 0, 0])
    let cost = EnvironmentCost(lines: [
      .init(address: "nat", type: "AWS::EC2::NatGateway", region: "eu-west-3", estimate: estimate)
    ])
    #expect(CostLimits(budget: .zero).breaches(to: CostFigures(cost)) == [])
    #expect(CostLimits(increase: .usd(.zero)).breaches(to: CostFigures(cost)) == [])
  }

  @Test("What no region has, what depends on usage, and what lacks more than a price are counted apart")
  func without() throws {
    let catalog = Self.catalog([("eu-west-1", .usd(2), 0, nil)])
    let unknown = [
      UnknownCost(.noPrice, what: "A", why: "").charging(Self.charge(10)),
      UnknownCost(.noPrice, what: "B", why: "").charging(Self.charge(nil)),
      UnknownCost(.unknownRegion, what: "C", why: "").charging(
        UnpricedCharge(PriceQuery("Test", "Other"), in: "eu-west-9", 10)),
      UnknownCost(.notModeled, what: "D", why: ""), UnknownCost(.stalePrice, what: "E", why: ""),
    ]
    let ceiling = try #require(UnknownCeiling(of: unknown, catalog))
    #expect(ceiling.monthly == .usd(20))
    #expect(ceiling.regions == ["eu-west-1"])
    #expect([ceiling.lines, ceiling.withoutPrice, ceiling.withoutUsage, ceiling.others] == [1, 1, 1, 1])
    #expect(UnknownCeiling(of: [], catalog) == nil)
  }
}
