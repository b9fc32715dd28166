@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

@Suite("What a price list says and cannot be taken as it is meant is refused by name")
struct PriceListRefusalTests {
  typealias Tier = (from: String, to: String, usd: String)

  private func read(_ product: Value, _ service: String = "AmazonEC2") -> PriceListReader.Reading {
    PriceListReader(on: Published.today).read([product], service: service, region: "eu-central-1")
  }

  /// What is read of a NAT gateway's tiers: rows, then why not.
  private func outcome(_ tiers: [Tier]) -> [String] {
    outcome(Published.product("AmazonEC2", "NAT Gateway", Published.natAttributes, tiers: tiers, unit: "Hrs"))
  }

  private func outcome(_ product: Value) -> [String] {
    let reading = read(product)
    let rows = reading.rows.map(\.price).sorted { $0.from < $1.from }
      .map { "\($0.usd) from \($0.from) to \($0.to?.description ?? "Inf")" }
    return rows + reading.refusals.map { "\($0.reason): \($0.why)" }
  }

  @Test("Tiers of a price list follow one another from the first unit, to Inf or to an end")
  func tiers() {
    #expect(outcome([("10", "Inf", "0.04"), ("0", "10", "0.05")]) == ["0.05 from 0 to 10", "0.04 from 10 to Inf"])
    #expect(outcome([("0", "10", "0.05"), ("10", "20", "0.04")]) == ["0.05 from 0 to 10", "0.04 from 10 to 20"])
    #expect(outcome([("5", "Inf", "0.05")]) == ["tiers: its tiers start at 5"])
    #expect(outcome([("0", "10", "0.05"), ("12", "Inf", "0.04")]) == ["tiers: its tiers lack 10 to 12"])
    #expect(outcome([("0", "10", "0.05"), ("8", "Inf", "0.04")]) == ["tiers: its tiers overlap from 8 to 10"])
    #expect(
      outcome([("0", "Inf", "0.05"), ("8", "Inf", "0.04")]) == [
        "tiers: its tiers overlap: one without an end, and one from 8"
      ])
    #expect(outcome([("0", "0", "0.05")]) == ["tiers: a tier ends at 0, where it starts or before"])
    #expect(outcome([("0", "many", "0.05")]) == ["tiers: the bound 'many' of a tier is not a quantity"])
    #expect(outcome([("-5", "Inf", "0.05")]) == ["tiers: the bound '-5' of a tier is not a quantity"])
  }

  @Test("A price in two units is no price")
  func units() {
    let terms = Published.term([
      Published.dimension("0", "10", ["USD": "0.05"], unit: "Hrs"),
      Published.dimension("10", "Inf", ["USD": "0.04"], unit: "GB"),
    ])
    #expect(
      outcome(Published.product("AmazonEC2", "", Published.natAttributes, terms: [terms])) == [
        "unit: its tiers are in different units: GB, Hrs"
      ])
  }

  @Test("A price in yuan is no price in dollars")
  func currencies() {
    func outcome(_ prices: [String: Value]) -> [String] {
      self.outcome(
        Published.product(
          "AmazonEC2", "", Published.natAttributes,
          terms: [Published.term([Published.dimension("0", "Inf", prices, unit: "Hrs")])]))
    }
    #expect(outcome(["CNY": "0.3790000000"]) == ["currency: it is priced in CNY, not in US dollars"])
    #expect(outcome(["CNY": "0.3790000000", "USD": "0.052"]) == ["0.052 from 0 to Inf"])
    #expect(outcome([:]) == ["currency: it has no price"])
    #expect(outcome(["USD": 0.052]) == ["amount: its price '0.052' is not a number that can be counted"])
  }

  @Test(
    "Prices that make no sense are refused",
    arguments: [
      ("NaN", "its price 'NaN' is not a number that can be counted"),
      ("1e300", "its price '1e300' is not a number that can be counted"),
      ("", "its price '' is not a number that can be counted"),
      ("0.05 USD", "its price '0.05 USD' is not a number that can be counted"),
      ("-0.0520000000", "its price -0.052 is below zero"),
      ("1000000.01", "its price 1000000.01 is more than a unit of anything costs"),
      ("0.0000000000", "its price is 0, and nothing says that it is free"),
    ])
  func amounts(usd: String, why: String) {
    let reading = read(Published.nat(usd))
    #expect(reading.rows.isEmpty)
    #expect(
      reading.refusals == [
        PriceListRefusal(.amount, what: "NatGateway-Hours", skus: ["SKUEUC1-NatGateway-Hours"], why: why)
      ])
  }

  @Test("A free tier in front is an allowance; what is free in the program may be free; nothing becomes free later")
  func free() {
    #expect(outcome([("0", "100", "0.0"), ("100", "Inf", "0.05")]) == ["0.05 from 0 to Inf"])
    #expect(
      outcome([("0", "100", "0.0"), ("100", "200", "0.05"), ("200", "Inf", "0.04")]) == [
        "0.05 from 0 to 200", "0.04 from 200 to Inf",
      ])
    #expect(
      outcome([("0", "100", "0.05"), ("100", "Inf", "0.0")]) == [
        "amount: its price is 0 from 100, after something that costs"
      ])
    #expect(
      outcome([("0", "100", "0.0"), ("100", "Inf", "0.0")]) == [
        "amount: its price is 0, and nothing says that it is free"
      ])
    let deliveries = Published.product(
      "AmazonSNS", "Message Delivery", ["usagetype": "EUC1-DeliveryAttempts-SQS"],
      tiers: [("0", "Inf", "0.0000000000")], unit: "Notifications")
    #expect(read(deliveries, "AmazonSNS").rows.map(\.price.usd) == [.zero])
  }

  @Test("The newest term of a price that counts today counts")
  func dates() {
    func term(_ usd: String, _ day: String) -> Value {
      Published.term([Published.dimension("0", "Inf", ["USD": .string(usd)], unit: "Hrs")], from: day)
    }
    func outcome(_ terms: Value...) -> [String] {
      let reading = read(Published.product("AmazonEC2", "", Published.natAttributes, terms: terms))
      return reading.rows.map { "\($0.price.usd) of \($0.price.sourceDate)" }
        + reading.refusals.map { "\($0.reason): \($0.why)" }
    }
    let (old, new) = (term("0.05", "2026-01-01"), term("0.052", "2026-11-30"))
    let later = term("0.06", "2026-12-01")
    // A price is as old as the list that had it, not as the term: today's is not stale.
    #expect(outcome(old) == ["0.05 of 2026-11-30"])
    #expect(outcome(old, later, new) == ["0.052 of 2026-11-30"])
    #expect(outcome(later) == ["effectiveDate: its price counts from 2026-12-01, not yet today"])
    #expect(
      outcome(new, term("0.053", "2026-11-30")) == [
        "severalPrices: it has several on-demand terms of 2026-11-30, with different prices"
      ])
    #expect(outcome(new, new) == ["0.052 of 2026-11-30"])
    #expect(outcome(term("0.05", "soon")) == ["form: its effective date 'soonT00:00:00Z' is not a day"])
  }

  @Test("Reserved terms are no price on demand")
  func reserved() {
    guard case .object(var document) = Published.nat("0.052") else { return }
    document["terms"] = ["Reserved": document["terms"]?["OnDemand"] ?? [:]]
    let reading = read(.object(document))
    #expect((reading.rows.count, reading.skipped, reading.refusals) == (0, 1, []))
    #expect(reading.missing.contains("NatGateway-Hours"))
  }

  @Test("One price that cannot be taken stands in the way of another for the same thing, unless it counts later")
  func inTheWay() {
    func outcome(_ other: Value) -> [String] {
      let reading = PriceListReader(on: Published.today).read(
        [Published.nat("0.052"), other], service: "AmazonEC2", region: "eu-central-1")
      return reading.rows.map(\.price.usd.description) + reading.refusals.map(\.reason.rawValue)
    }
    #expect(outcome(Published.nat("-1", "Hrs", ["operation": "Other"])) == ["amount"])
    #expect(outcome(Published.nat("0.06", "GB", ["operation": "Other"])) == ["unit"])
    let later = Published.term([Published.dimension("0", "Inf", ["USD": "0.06"], unit: "Hrs")], from: "2027-01-01")
    #expect(
      outcome(Published.product("AmazonEC2", "", Published.natAttributes, terms: [later])) == [
        "0.052", "effectiveDate",
      ])
  }

  @Test("Two products with the same first tier and another second one are two prices")
  func laterTiers() {
    func product(_ bound: String) -> Value {
      Published.product(
        "AmazonEC2", "", Published.natAttributes, tiers: [("0", bound, "0.052"), (bound, "Inf", "0.05")], unit: "Hrs")
    }
    let reading = PriceListReader(on: Published.today).read(
      [product("10"), product("20")], service: "AmazonEC2", region: "eu-central-1")
    #expect(reading.rows.isEmpty)
    #expect(
      reading.refusals.map(\.why) == [
        "the list has several prices for it (0.052), which differ in nothing that the list says"
      ])
  }

  @Test("What the program tells apart and the product does not is not taken for all")
  func toldApart() {
    let access = Published.product(
      "AmazonEFS", "Storage", ["usagetype": "EUC1-ETDataAccess-Bytes"], tiers: [("0", "Inf", "0.04")], unit: "GB")
    let reading = read(access, "AmazonEFS")
    #expect(reading.rows.isEmpty)
    #expect(
      reading.refusals.map { "\($0.reason): \($0.why)" } == [
        "notToldApart: prices here differ by access, which the product does not say"
      ])
  }

  @Test("A product that is no JSON is named by its number")
  func noJSON() {
    let reading = PriceListReader(on: Published.today).read(
      [Published.nat("0.052"), "{\"product\":"], service: "AmazonEC2", region: "eu-central-1")
    #expect(reading.rows.count == 1)
    #expect(reading.refusals.map { "\($0.what): \($0.why)" } == ["product 2: it is not JSON in the published form"])
  }
}
