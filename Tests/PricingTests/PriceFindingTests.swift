@testable import AWSPrices
@testable import AWSResources
import Testing

@testable import Pricing

@Suite("What is not found is explained by what is near, which is never taken")
struct PriceFindingTests {
  private func find(
    _ service: String, _ usageType: String, _ attributes: [String: String] = [:], in region: String?
  ) -> PriceFinding {
    PriceFinding(PriceQuery(service, usageType, attributes), in: region, Catalog())
  }

  @Test("A price that is found says what is taken, and what stands behind it")
  func found() {
    let nat = find("AmazonEC2", "NatGateway-Bytes", in: "us-east-1")
    #expect(nat.taken.map(\.source) == ["pricelist-quote-2026-08"])
    #expect(nat.others.map(\.source) == ["focus-2024-09"])
    #expect(nat.hints == [])
    let everywhere = find("AmazonEC2", "NatGateway-Hours", in: nil)
    #expect(everywhere.taken.map(\.region).count == 11)
    #expect(everywhere.taken.map(\.region) == everywhere.taken.map(\.region).sorted())
  }

  @Test("Another region's price is named, not taken")
  func region() {
    let nat = find("AmazonEC2", "NatGateway-Hours", in: "eu-west-3")
    #expect(nat.taken.isEmpty && nat.others.isEmpty)
    #expect(
      nat.hints.first
        == .otherRegions([
          "ap-northeast-1", "ap-northeast-2", "ap-southeast-1", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2",
          "il-central-1", "us-east-1", "us-east-2", "us-west-2",
        ]))
    #expect(
      find("AmazonEC2", "NatGateway-Hours", in: "eu-centrl-1").hints.first == .unknownRegion(nearest: "eu-central-1"))
  }

  @Test("A class that is not there is answered with those of its family")
  func family() {
    let box = find("AmazonEC2", "BoxUsage:m5.huge", in: "eu-central-1")
    guard case .unknownUsageType(let alike) = box.hints.first else {
      Issue.record("\(box.hints)")
      return
    }
    #expect(alike.count > 2)
    #expect(alike.allSatisfy { $0.hasPrefix("BoxUsage:m5.") })
  }

  @Test("Prices of other conditions and services are named, not taken")
  func conditions() {
    let engine = find("AmazonRDS", "RDS:ProxyUsage", ["engine": "MySQL"], in: "eu-central-1")
    #expect(engine.hints == [.otherConditions(["engine=PostgreSQL"])])
    #expect(engine.others.map(\.usd.description) == ["0.018", "0.018"])
    #expect(engine.others.map(\.source) == ["domora-euc1-2026", "bill-euc1-2026-07"])
    guard case .unknownService(let nearest, _) = find("AmazonECC2", "Hours", in: nil).hints.first else {
      Issue.record("no hint")
      return
    }
    #expect(nearest == "AmazonEC2")
  }
}
