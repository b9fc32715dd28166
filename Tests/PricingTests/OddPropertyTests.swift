@testable import AWSPrices
@testable import AWSResources
import AWSSchemas
import InfraModel
import Pricing
import Testing

@Suite("No property and no usage makes an estimate wrong without saying so")
struct OddPropertyTests {
  static let values: [Value] = [
    .null, true, -1, 0, 3, 1.5, 9_000_000_000_000_000_000, "", "-7", "true", "1e400", "\u{0}", [], [:], [[:]],
    ["a", 1, .null], ["Ebs": ["VolumeSize": -1]], .reference(Reference("other", "Arn")),
    .unknown([Reference("other", "Arn")]), .interpolation(["a", .reference(Reference("other", "Arn"))]),
    .secret(.environment("NAME")), .digest("d"), .bytes([1, 2]),
  ]

  /// Every property of every known type with every odd value: nothing traps, no sum is below zero, and whatever is
  /// below zero or beyond counting is named.
  @Test(
    "Every odd value of every property gives an estimate that says what is wrong", arguments: AWSSchemaCatalog().types)
  func oddProperties(type: ResourceType) throws {
    let schema = try #require(AWSSchemaCatalog().schema(of: type))
    for name in schema.properties.keys.sorted() {
      for value in Self.values {
        let resource = PricedResource(type, region: "us-east-1", properties: [name: value])
        let estimate = Pricing().estimate(resource)
        #expect(estimate.monthly.low >= .zero && !estimate.monthly.isOverflowing, "\(name) \(value)")
        #expect(estimate.components.allSatisfy { ($0.quantity?.low ?? .zero) >= .zero }, "\(name) \(value)")
      }
    }
  }

  @Test(
    "Every odd value of every usage key gives an estimate that says what is wrong", arguments: AWSSchemaCatalog().types)
  func oddUsage(type: ResourceType) throws {
    for key in try #require(PriceBook.aws.model(of: type)).usage.keys {
      for value in Self.values {
        let resource = PricedResource(type, region: "us-east-1", usage: [key.name: value])
        let estimate = Pricing().estimate(resource)
        #expect(estimate.monthly.low >= .zero && !estimate.monthly.isOverflowing, "\(key.name) \(value)")
        let isRead = resource.usage(key) != nil
        let isNamed = estimate.unknown.contains {
          [.negativeUsage, .absurdUsage, .malformedUsage].contains($0.reason) && $0.what == key.name
        }
        #expect(isRead != isNamed, "\(key.name) \(value)")
      }
    }
  }

  @Test("More usage never costs less", arguments: AWSSchemaCatalog().types)
  func monotone(type: ResourceType) throws {
    let keys = try #require(PriceBook.aws.model(of: type)).usage.keys
    for takesAllowances in [false, true] {
      var last = Money.zero
      for step in 1...12 {
        // 1 to 10¹² of everything, or as much as can be meant.
        let amount = (0..<step).reduce(Quantity.one) { sum, _ in sum * 10 }
        let usage = Dictionary(
          keys.map { ($0.name, Value.number(min(amount, $0.most).number)) }, uniquingKeysWith: { first, _ in first })
        let monthly = Pricing(takingAccountAllowances: takesAllowances)
          .estimate(PricedResource(type, region: "us-east-1", usage: usage)).monthly
        #expect(monthly.low >= last, "\(amount)")
        last = monthly.low
      }
    }
  }

  /// What is said of a database whose number of zones is not known: nothing that is paid in each of them.
  @Test("What is not known takes no default's price, and leaves alone what does not hang on it")
  func unknownZones() {
    let properties: [String: Value] = [
      "DBInstanceClass": "db.m5.large", "Engine": "postgres", "AllocatedStorage": "100", "StorageType": "gp3",
      "PubliclyAccessible": false,
    ]
    func names(_ zones: Value?) -> [String] {
      var database = PricedResource("AWS::RDS::DBInstance", region: "eu-central-1", properties: properties)
      database.properties["MultiAZ"] = zones
      return Pricing().estimate(database).components.map(\.name)
    }
    #expect(names(true).contains { $0.hasSuffix("Multi-AZ") })
    #expect(names(.reference(Reference("other", "Zones"))) == ["Backups over the storage's size"])
    #expect(names("maybe") == ["Backups over the storage's size"])
  }
}
