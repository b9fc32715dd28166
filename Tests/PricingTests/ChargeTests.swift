@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

/// What a model of one charge says about a resource in us-east-1.
private func estimate(
  _ charge: Charge, usage: [String: Value] = [:], keys: [UsageKey] = [.requests], region: String = "us-east-1"
) -> CostEstimate {
  CostModel("AWS::Test::Thing", usage: UsageForm(keys: keys), properties: []) { _ in charge }
    .estimate(PricedResource("AWS::Test::Thing", region: region, usage: usage))
}

extension UsageKey {
  fileprivate static let requests = UsageKey("requests", .count, "requests a month", aliases: ["calls"])
  fileprivate static let processed = UsageKey("processedGigabytes", .gigabytes, "gigabytes processed a month")
  fileprivate static let duration = UsageKey("averageDuration", .milliseconds, "milliseconds a request", most: 900_000)
}

extension CostEstimate {
  /// A line of text a component: name, quantity, unit price, monthly.
  fileprivate var told: [String] {
    components.map { component in
      let quantity = component.quantity.map { $0.isPoint ? "\($0.low)" : "\($0.low)…\($0.high)" } ?? "?"
      let monthly = component.monthly.map { $0.isPoint ? "\($0.low)" : "\($0.low)…\($0.high)" } ?? "?"
      return "\(component.name): \(quantity) × \(component.unitPrice?.description ?? "?") = \(monthly)"
    }
  }
}

private let http = PriceQuery("AmazonApiGateway", "ApiGatewayHttpRequest")
private let rest = PriceQuery("AmazonApiGateway", "ApiGatewayRequest", ["type": "REST"])

@Suite("Charges become the lines of a bill")
struct ChargeTests {
  @Test("A month has 730 hours")
  func hours() {
    let nat = Charge.hours("NAT gateway", PriceQuery("AmazonEC2", "NatGateway-Hours"))
    // 730 h x 0.045 = 32.85
    #expect(estimate(nat).told == ["NAT gateway: 730 × 0.045 = 32.85"])
    #expect(estimate(nat).fixed == Span(Money.usd(32.85)))
    #expect(estimate(nat).usage == .zero)
    let two = Charge.hours("NAT gateways", PriceQuery("AmazonEC2", "NatGateway-Hours"), count: 2)
    #expect(estimate(two).told == ["NAT gateways: 1460 × 0.045 = 65.7"])
  }

  @Test("A fixed quantity of zero is no line")
  func zero() {
    let none = Charge.monthly("Keys", 0, PriceQuery("awskms", "KMS-Keys"))
    #expect(estimate(none) == CostEstimate())
    #expect(estimate(none, region: "eu-west-3") == CostEstimate())
  }

  @Test(
    "Two tiers are billed at and around the boundary of 300 million",
    arguments: [
      // 299,999,999 x 0.000001
      (299_999_999, ["Requests: 299999999 × 0.000001 = 299.999999"]),
      // 300,000,000 x 0.000001
      (300_000_000, ["Requests: 300000000 × 0.000001 = 300"]),
      // 300,000,000 x 0.000001 and 1 x 0.0000009
      (
        300_000_001,
        [
          "Requests, first 300,000,000: 300000000 × 0.000001 = 300",
          "Requests, over 300,000,000: 1 × 0.0000009 = 0.0000009",
        ]
      ),
      // 300 M x 0.000001 and 100 M x 0.0000009
      (
        400_000_000,
        [
          "Requests, first 300,000,000: 300000000 × 0.000001 = 300",
          "Requests, over 300,000,000: 100000000 × 0.0000009 = 90",
        ]
      ),
      (0, ["Requests: 0 × 0.000001 = 0"]), (1, ["Requests: 1 × 0.000001 = 0.000001"]),
    ] as [(Int64, [String])])
  func twoTiers(requests: Int64, lines: [String]) {
    #expect(estimate(.used("Requests", .requests, http), usage: ["requests": .integer(requests)]).told == lines)
  }

  @Test(
    "Four tiers are billed at and above each boundary",
    arguments: [
      // 333 M x 0.0000035 = 1165.5
      (333_000_000, "1165.5"),
      // + 1 x 0.0000028
      (333_000_001, "1165.5000028"),
      // 1165.5 + 667 M x 0.0000028 = 1165.5 + 1867.6
      (1_000_000_000, "3033.1"),
      // + 1 x 0.00000238
      (1_000_000_001, "3033.10000238"),
      // 3033.1 + 19,000 M x 0.00000238 = 3033.1 + 45220
      (20_000_000_000, "48253.1"),
      // + 1000 M x 0.00000151
      (21_000_000_000, "49763.1"),
    ] as [(Int64, String)])
  func fourTiers(requests: Int64, sum: String) {
    let bill = estimate(.used("Requests", .requests, rest), usage: ["requests": .integer(requests)])
    #expect(bill.monthly.low.description == sum)
    #expect(bill.isComplete)
  }

  @Test("What goes beyond the last tier that has a price is named, and the rest is billed")
  func beyondTiers() {
    let below = estimate(.used("Requests", .requests, http), usage: ["requests": 300_000_000], region: "eu-central-1")
    #expect(below.told == ["Requests: 300000000 × 0.0000012 = 360"])
    #expect(below.isComplete)
    let above = estimate(.used("Requests", .requests, http), usage: ["requests": 300_000_001], region: "eu-central-1")
    #expect(above.told == ["Requests, first 300,000,000: 300000000 × 0.0000012 = 360"])
    #expect(above.unknown.map(\.reason) == [.beyondTiers])
    #expect(above.unknown[0].why == "the catalog has no price for more than 300000000 Requests a month")
  }

  @Test(
    "An allowance is a line of its own that costs nothing",
    arguments: [
      (500_000, ["Requests, free: 500000 × 0 = 0", "Requests: 0 × 0.000001 = 0"]),
      (1_000_000, ["Requests, free: 1000000 × 0 = 0", "Requests: 0 × 0.000001 = 0"]),
      (1_000_001, ["Requests, free: 1000000 × 0 = 0", "Requests: 1 × 0.000001 = 0.000001"]),
      // (3 M - 1 M) x 0.000001 = 2
      (3_000_000, ["Requests, free: 1000000 × 0 = 0", "Requests: 2000000 × 0.000001 = 2"]),
    ] as [(Int64, [String])])
  func allowance(requests: Int64, lines: [String]) {
    let charge = Charge.used("Requests", .requests, http).free(first: 1_000_000)
    #expect(estimate(charge, usage: ["requests": .integer(requests)]).told == lines)
  }

  @Test("Ranges of usage give ranges of costs, through allowances and tiers")
  func ranges() {
    let charge = Charge.used("Requests", .requests, http).free(first: 1_000_000)
    let bill = estimate(charge, usage: ["requests": ["low": 500_000, "high": 400_000_000]])
    #expect(
      bill.told == [
        "Requests, free: 500000…1000000 × 0 = 0",
        // high: 299 M x 0.000001 = 299
        "Requests, first 300,000,000: 0…299000000 × 0.000001 = 0…299",
        // high: 100 M x 0.0000009 = 90
        "Requests, over 300,000,000: 0…100000000 × 0.0000009 = 0…90",
      ])
    #expect(bill.monthly == Span(.zero, .usd(389)))
  }

  @Test("Without declared usage the line is a rate and says what it depends on")
  func rates() {
    let bill = estimate(Charge.used("Requests", .requests, rest).free(first: 1_000_000, shared: "requests"))
    #expect(bill.told == ["Requests: ? × 0.0000035 = ?"])
    #expect(bill.rates.map(\.dependsOn) == [["requests"]])
    #expect(
      bill.components[0].note
        == "the first 1,000,000 a month of an account are free; $0.0000028 over 333,000,000, "
        + "$0.00000238 over 1,000,000,000, $0.00000151 over 20,000,000,000")
    #expect(bill.monthly == .zero)
    #expect(bill.isComplete)
  }

  @Test("A price that is not there is unknown, with where there is one and what to do")
  func unknownPrice() {
    let nat = Charge.hours("NAT gateway", PriceQuery("AmazonEC2", "NatGateway-Hours"))
    #expect(
      estimate(nat, region: "eu-west-3").unknown == [
        UnknownCost(
          .noPrice, what: "NAT gateway",
          why: "the catalog has no price for AmazonEC2 NatGateway-Hours in eu-west-3; there is one for "
            + "ap-northeast-1, ap-northeast-2, ap-southeast-1, …",
          fix: "infra prices update eu-west-3 --service AmazonEC2, "
            + "or infra prices set AmazonEC2 NatGateway-Hours --region eu-west-3 --usd PRICE"
        ).charging(UnpricedCharge(nat.query, in: "eu-west-3", 730))
      ])
    #expect(
      estimate(nat, region: "mars-1").unknown == [
        UnknownCost(
          .unknownRegion, what: "NAT gateway", why: "the catalog has no prices for the region mars-1",
          fix: "infra prices update mars-1 --service AmazonEC2"
        ).charging(UnpricedCharge(nat.query, in: "mars-1", 730))
      ])
    #expect(estimate(nat, region: "eu-west-3").components.isEmpty)
  }

  @Test("A price times a number counts as derived")
  func factor() throws {
    let charge = Charge.monthly("Keys", 3, PriceQuery("awskms", "KMS-Keys")).priced(times: 2)
    let price = try #require(estimate(charge, region: "eu-central-1").components.first?.price)
    #expect(price.usd == Money.usd(2))
    #expect(price.confidence == .derived)
    #expect(price.method == "x 2")
  }

  @Test("A sum that cannot be counted is named, and nothing traps")
  func overflow() {
    let most = UsageKey("requests", .count, "requests", most: .limit)
    let charge = Charge.used("Requests", most, http, times: 1_000_000_000_000)
    let bill = estimate(charge, usage: ["requests": .integer(.max)], keys: [most])
    #expect(bill.unknown.map(\.reason) == [.overflow])
    #expect(bill.components.isEmpty)
  }

  @Test("Usage that makes no sense is named and not billed")
  func badUsage() {
    func reasons(_ usage: [String: Value]) -> [String] {
      let bill = estimate(
        .used("Requests", .requests, http), usage: usage, keys: [.requests, .processed, .duration])
      #expect(bill.told == ["Requests: ? × 0.000001 = ?"])
      return bill.unknown.map { "\($0.reason.code.rawValue) \($0.what): \($0.why)" }
    }
    #expect(reasons(["requests": -1]) == ["IN7005 requests: the declared usage is -1, below zero"])
    #expect(
      reasons(["requests": 1e16]) == [
        "IN7006 requests: the declared usage is 10000000000000000; the maximum is 1000000000000000"
      ])
    #expect(
      reasons(["averageDuration": 900_001]) == [
        "IN7006 averageDuration: the declared usage is 900001; the maximum is 900000"
      ])
    #expect(reasons(["requests": "many"]) == ["IN7007 requests: the declared usage is not a number"])
    #expect(reasons(["requests": ["low": 1]]) == ["IN7007 requests: the declared usage is not a number"])
    #expect(reasons(["requests": 1e300]) == ["IN7007 requests: the declared usage is not a number"])
    #expect(
      reasons(["reqests": 5]) == [
        "IN7008 reqests: AWS::Test::Thing has no such usage; it has requests, processedGigabytes, averageDuration"
      ])
  }

  @Test(
    "Usage is understood in other spellings and units",
    arguments: [
      ("requests", 5, "5"), ("monthly_requests", 5, "5"), ("requestsPerMonth", 5, "5"), ("Requests", 5, "5"),
      ("monthly-requests", 5, "5"), ("calls", 5, "5"), ("requestsMillions", 5, "5000000"),
      ("millionRequests", 5, "5000000"),
    ] as [(String, Value, String)])
  func spellings(name: String, value: Value, expected: String) {
    let thing = PricedResource("AWS::Test::Thing", region: "us-east-1", usage: [name: value])
    #expect(thing.usage(.requests)?.low.description == expected)
    #expect(thing.usageProblems([.requests]) == [])
  }

  @Test(
    "Units in the name of a usage count",
    arguments: [
      ("processedGigabytes", "100"), ("monthly_data_processed_gb", "100"), ("dataProcessed", "100"),
      ("processed_tb", "102400"), ("processedMegabytes", "0.09765625"), ("gigabytesProcessed", "100"),
      ("averageDurationSeconds", "100000"), ("duration", "100"), ("avg_duration_ms", "100"),
    ])
  func units(name: String, expected: String) {
    let thing = PricedResource("AWS::Test::Thing", region: "us-east-1", usage: [name: 100])
    let found = [UsageKey.processed, .duration].compactMap { thing.usage($0)?.low.description }
    #expect(found == [expected])
  }
}
