@testable import AWSPrices
@testable import AWSResources
import Digests
import Testing

@testable import Pricing

@Suite("The catalog in the program holds every price fact")
struct EmbeddedCatalogTests {
  private static let everything = Catalog().services.flatMap { service in
    EmbeddedCatalog.aws.all(service).map { (service, $0.usageType, $0.price) }
  }

  @Test("All rows together are those that the catalog was made from")
  func digest() throws {
    let rows = Self.everything.map { service, usageType, price in
      [
        service, usageType, price.conditions.text, price.region, price.unit, price.usd.description, price.source,
        price.sourceDate, price.confidence.rawValue, price.method ?? "",
      ].joined(separator: "|")
    }
    let expected = try Fixture.text("rows.digest").split(whereSeparator: \.isWhitespace)
    #expect(rows.count == PriceBook.aws.count)
    #expect(
      ["\(rows.count)", Digest.sha256(Array(rows.sorted().joined(separator: "\n").utf8))] == expected.map(String.init))
  }

  @Test("Every price is found by its own keys, or a better one for the same thing is")
  func everyPriceIsFound() {
    let catalog = Catalog()
    var lost: [String] = []
    for (service, usageType, price) in Self.everything {
      let query = PriceQuery(service, usageType, price.conditions.members)
      let found = catalog.tiers(query, in: price.region).first { $0.from == price.from }
      guard let found, found == price || Self.isBetter(found, than: price) else {
        // A row of a higher tier is of no use while the tiers below it are missing.
        if found == nil, price.from > .zero { continue }
        if let found, Self.corrected["\(usageType) \(price.region)"] == [price.usd.description, found.usd.description] {
          continue
        }
        lost.append("\(service) \(usageType) \(price)")
        continue
      }
    }
    #expect(lost == [])
  }

  /// Documented prices that a newer source contradicts: what they were, and what is taken.
  private static let corrected = ["Multi-AZUsage:db.t4g.medium us-east-1": ["0.13", "0.129"]]

  /// Why another price may stand before one: it is not derived where that is, or newer, or from the preferred file,
  /// whose prices agree with the others.
  private static func isBetter(_ found: Price, than price: Price) -> Bool {
    found.conditions == price.conditions && found.region == price.region
      && (found.usd == price.usd || (found.confidence != .derived && price.confidence == .derived))
  }

  @Test("Rows as the facts have them are found with value, source, date and confidence")
  func sampledRows() throws {
    let catalog = Catalog()
    var wrong: [String] = []
    let lines = try Fixture.text("sample.csv").split(separator: "\n").dropFirst()
    for line in lines {
      let fields = Fixture.fields(of: line)
      let usd = try #require(Money(decimal: fields[5]))
      var attributes: [String: String] = [:]
      for pair in fields[2].split(separator: ";") {
        let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
        attributes[parts[0]] = parts[1]
      }
      guard attributes["note"] == nil else { continue }
      let all = catalog.all(fields[0], fields[1]).filter { price in
        price.region == fields[3] && price.unit == fields[4] && price.usd == usd && price.source == fields[6]
          && price.sourceDate == fields[7] && price.confidence.rawValue == fields[8]
          && price.conditions.hold(in: attributes)
      }
      if all.isEmpty { wrong.append(String(line)) }
    }
    #expect(lines.count > 1000)
    #expect(wrong == [])
  }

  @Test("Of two sources the documented and newer one is taken")
  func precedence() throws {
    let node = PriceQuery(
      "AmazonElastiCache", "NodeUsage:cache.r5.large", ["engine": "Redis", "instanceType": "cache.r5.large"])
    let price = try #require(Catalog().price(node, in: "eu-central-1"))
    #expect(price.usd.description == "0.26")
    #expect(price.source == "cur-sql-2024")
    #expect(price.confidence == .documented)
    let data = try #require(Catalog().price(PriceQuery("AmazonEC2", "NatGateway-Bytes"), in: "us-east-1"))
    #expect(data.source == "pricelist-quote-2026-08")
  }

  @Test("What is not there is not there: no neighbor's price, no other engine's, no changed price")
  func missing() {
    let catalog = Catalog()
    let gp3 = PriceQuery(
      "AmazonRDS", "RDS:GP3-Storage", ["engine": "PostgreSQL", "deployment": "Single-AZ", "volumeType": "gp3"])
    #expect(catalog.price(gp3, in: "eu-north-1") == nil)
    #expect(
      catalog.regions(with: gp3) == [
        "ap-northeast-1", "ap-northeast-2", "ap-southeast-1", "eu-central-1", "eu-west-1", "eu-west-2", "il-central-1",
        "us-east-1", "us-west-2",
      ])
    #expect(catalog.price(PriceQuery("AmazonEC2", "NatGateway-Hours"), in: "eu-west-3") == nil)
    let reads = PriceQuery("AmazonDynamoDB", "ReadRequestUnits", ["billing": "on-demand"])
    #expect(catalog.price(reads, in: "eu-west-2") == nil)
    // The price of before November 2024, twice as much, was left out.
    #expect(
      catalog.all("AmazonDynamoDB", "ReadRequestUnits").filter { $0.region == "us-west-2" }.map(\.usd.description)
        == ["0.000000125"])
    #expect(catalog.price(PriceQuery("AmazonEC2", "BoxUsage:z9.large"), in: "eu-central-1") == nil)
    #expect(catalog.price(PriceQuery("NoSuchService", "Hours"), in: "eu-central-1") == nil)
  }

  @Test("A machine's systems and tenancies have prices of their own")
  func systems() {
    let catalog = Catalog()
    func price(_ usage: String, _ attributes: [String: String], _ region: String = "eu-central-1") -> String? {
      let query = PriceQuery(
        "AmazonEC2", "\(usage):m7i.large", attributes.merging(["instanceType": "m7i.large"]) { $1 })
      return catalog.price(query, in: region).map { "\($0.usd) \($0.source) \($0.confidence)" }
    }
    #expect(price("BoxUsage", ["os": "Linux", "tenancy": "Shared"]) == "0.12075 ec2i-2024-04 dataset")
    #expect(price("BoxUsage", ["os": "Windows", "tenancy": "Shared"]) == "0.21275 derived derived")
    #expect(price("BoxUsage", ["os": "RHEL", "tenancy": "Shared"]) == "0.14955 derived derived")
    #expect(price("BoxUsage", ["os": "SUSE", "tenancy": "Shared"]) == "0.17705 libcloud-2025-03 dataset")
    #expect(price("BoxUsage", ["os": "Linux", "tenancy": "Shared"], "us-east-1") == "0.1008 karpenter-2026-07 dataset")
    #expect(price("DedicatedUsage", ["os": "Linux", "tenancy": "Dedicated"]) == "0.132825 derived derived")
    #expect(price("DedicatedUsage", ["os": "Linux", "tenancy": "Shared"]) == nil)
    #expect(price("DedicatedUsage", ["os": "Windows", "tenancy": "Dedicated"]) == nil)
    #expect(price("BoxUsage", ["os": "Linux", "tenancy": "Dedicated"]) == nil)
    #expect(price("BoxUsage", [:]) == nil)
  }

  @Test("Every machine's price says its system and tenancy, and each of them has one price a region")
  func machines() {
    var prices: [String: Set<String>] = [:]
    for (usageType, price) in EmbeddedCatalog.aws.all("AmazonEC2") {
      guard let usage = usageType.split(separator: ":").first, usage == "BoxUsage" || usage == "DedicatedUsage" else {
        continue
      }
      #expect(price["tenancy"] == (usage == "BoxUsage" ? "Shared" : "Dedicated"), "\(usageType)")
      #expect(price["os"] != nil, "\(usageType)")
      prices["\(usageType) \(price.region) \(price.conditions.text)", default: []].insert(price.usd.description)
    }
    #expect(prices.count > 10_000)
    #expect(prices.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test(
    "Where a newer source contradicts an older one it is the newer that is taken",
    arguments: [
      ("InstanceUsage:db.t4g.medium", "Single-AZ", "eu-central-1", "0.074 pricelist-snap-2026-09"),
      ("Multi-AZUsage:db.t4g.medium", "Multi-AZ", "us-east-1", "0.129 pricelist-snap-2026-09"),
      ("RDS:ChargedBackupUsage", "Single-AZ", "eu-central-1", "0.103 hosting-notes-euc1-2026-10"),
    ])
  func corrections(usageType: String, deployment: String, region: String, expected: String) throws {
    let attributes = ["instanceType": "db.t4g.medium", "engine": "PostgreSQL", "deployment": deployment]
    let price = try #require(Catalog().price(PriceQuery("AmazonRDS", usageType, attributes), in: region))
    #expect("\(price.usd) \(price.source)" == expected)
  }

  @Test("A price with more conditions goes before one with fewer")
  func specificity() throws {
    let gp3 = PriceQuery(
      "AmazonRDS", "RDS:GP3-Storage", ["engine": "PostgreSQL", "deployment": "Single-AZ", "volumeType": "gp3"])
    let exact = try #require(Catalog().price(gp3, in: "us-east-1"))
    #expect(exact["engine"] == "PostgreSQL")
    var other = gp3
    other.attributes["engine"] = "MariaDB"
    let general = try #require(Catalog().price(other, in: "us-east-1"))
    #expect(general["engine"] == nil)
    #expect(general.source == "cloudrift-2026-07")
  }

  @Test("Tiers follow one another from the first unit up")
  func tiers() {
    let requests = PriceQuery("AmazonApiGateway", "ApiGatewayRequest", ["type": "REST"])
    let steps = Catalog().tiers(requests, in: "us-east-1").map { "\($0.from)…\($0.to?.description ?? "") \($0.usd)" }
    #expect(
      steps == [
        "0…333000000 0.0000035", "333000000…1000000000 0.0000028", "1000000000…20000000000 0.00000238",
        "20000000000… 0.00000151",
      ])
    let iops = PriceQuery("AmazonEC2", "EBS:VolumeP-IOPS.io2", ["volumeType": "io2"])
    #expect(Catalog().tiers(iops, in: "eu-central-1").map(\.usd.description) == ["0.078", "0.055", "0.038"])
  }

  @Test("Facts of an instance come with its price")
  func facts() throws {
    let box = PriceQuery(
      "AmazonEC2", "BoxUsage:m5.large", ["instanceType": "m5.large", "os": "Linux", "tenancy": "Shared"])
    let price = try #require(Catalog().price(box, in: "eu-central-1"))
    #expect(price.usd.description == "0.115")
    #expect((price["vcpu"], price["memoryGiB"], price["arch"]) == ("2", "8", "x86_64"))
  }

  @Test("A model's other question is asked where its first has no answer")
  func alternatives() throws {
    let aurora = PriceQuery(
      "AmazonRDS", "InstanceUsage:db.r6g.xlarge", ["instanceType": "db.r6g.xlarge", "engine": "Aurora PostgreSQL"]
    ).or(
      PriceQuery(
        "AmazonRDS", "InstanceUsage:db.r6g.xlarge",
        ["instanceType": "db.r6g.xlarge", "engine": "Aurora", "configuration": "standard"]))
    #expect(Catalog().price(aurora, in: "us-east-1")?.usd.description == "0.519")
  }
}
