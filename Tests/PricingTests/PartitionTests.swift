@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

@Suite("Prices of one partition are never those of another")
struct PartitionTests {
  static let global: [(ResourceType, [String: Value], [String: Value])] = [
    ("AWS::WAFv2::WebACL", ["Scope": "REGIONAL", "Rules": []], ["requests": 1_000_000]),
    ("AWS::Route53::HostedZone", ["Name": "example.com"], ["queries": 1_000_000]),
    (
      "AWS::CloudFront::Distribution", ["DistributionConfig": ["Enabled": true]],
      ["requests": 1, "transferredGigabytes": 5]
    ),
  ]

  @Test(
    "What has one price list for all regions is unknown in China, GovCloud and the others",
    arguments: ["cn-north-1", "us-gov-west-1", "us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1", "eusc-de-east-1"])
  func foreign(region: String) {
    for (type, properties, usage) in Self.global {
      let here = Pricing().estimate(PricedResource(type, region: "eu-central-1", properties: properties, usage: usage))
      #expect(here.monthly.high > .zero, "\(type)")
      let there = Pricing().estimate(PricedResource(type, region: region, properties: properties, usage: usage))
      #expect(there.monthly == .zero, "\(type)")
      let missing = there.unknown.filter { $0.charge != nil }
      #expect(!missing.isEmpty, "\(type)")
      let partition = RegionPartition(of: region).rawValue
      for unknown in missing {
        #expect(unknown.why.contains("elsewhere in the partition \(partition)"), "\(unknown.why)")
        #expect(Catalog().ceiling(of: unknown.charge ?? .init(PriceQuery("A", "B"), in: "c", nil)) == nil)
      }
    }
  }

  @Test("A row for the very region counts, for what is global too; one of another region does not")
  func own() {
    func catalog(_ region: String) -> Catalog {
      Catalog(
        own: PriceTable([
          PriceTable.Row(
            service: "awswaf", usageType: "WebACLV2",
            price: Price(
              usd: .usd(7), unit: "ACL", source: "own", sourceDate: "2026-11-01", confidence: .declared, region: region)
          )
        ]))
    }
    let query = PriceQuery("awswaf", "WebACLV2", region: PriceQuery.global)
    #expect(catalog("cn-north-1").price(query, in: "cn-north-1")?.usd == .usd(7))
    #expect(catalog("cn-northwest-1").price(query, in: "cn-north-1") == nil)
    #expect(catalog("global").price(query, in: "cn-north-1") == nil)
    #expect(catalog("global").price(query, in: "eu-central-1")?.usd == .usd(7))
  }

  @Test("GovCloud has the prices that the catalog has for it")
  func government() {
    let machine = PricedResource(
      "AWS::EC2::Instance", region: "us-gov-west-1", properties: ["InstanceType": "m5.large"])
    #expect(Pricing().estimate(machine).components.first?.price?.region == "us-gov-west-1")
  }

  @Test(
    "A region's partition is told by its name",
    arguments: [
      ("eu-central-1", RegionPartition.aws), ("us-gov-east-1", .government), ("cn-northwest-1", .china),
      ("us-iso-west-1", .iso), ("us-isob-east-1", .isoB), ("us-isof-south-1", .isoF), ("eu-isoe-west-1", .isoE),
      ("eusc-de-east-1", .european), ("us-east-1", .aws), ("global", .aws),
    ])
  func names(region: String, partition: RegionPartition) { #expect(RegionPartition(of: region) == partition) }
}
