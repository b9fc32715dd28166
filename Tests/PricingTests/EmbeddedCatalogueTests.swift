import Digests
import Testing

@testable import Pricing

@Suite("The catalogue in the program holds every price fact")
struct EmbeddedCatalogueTests {
  private static let everything = Catalogue().services.flatMap { service in
    EmbeddedCatalogue.shared.all(service).map { (service, $0.usageType, $0.price) }
  }

  @Test("all rows together are those that the catalogue was made from")
  func digest() throws {
    let rows = Self.everything.map { service, usageType, price in
      [
        service, usageType, price.conditions.text, price.region, price.unit, price.usd.description, price.source,
        price.sourceDate, price.confidence.rawValue, price.method ?? "",
      ].joined(separator: "|")
    }
    let expected = try Fixture.text("rows.digest").split(whereSeparator: \.isWhitespace)
    #expect(rows.count == Catalogue.embeddedCount)
    #expect(
      ["\(rows.count)", Digest.sha256(Array(rows.sorted().joined(separator: "\n").utf8))] == expected.map(String.init))
  }

  @Test("every price is found by its own keys, or a better one for the same thing is")
  func everyPriceIsFound() {
    let catalogue = Catalogue()
    var lost: [String] = []
    for (service, usageType, price) in Self.everything {
      let query = PriceQuery(service, usageType, price.conditions.members)
      let found = catalogue.tiers(query, in: price.region).first { $0.from == price.from }
      guard let found, found == price || Self.isBetter(found, than: price) else {
        // A row of a higher tier is of no use while the tiers below it are missing.
        if found == nil, price.from > .zero { continue }
        lost.append("\(service) \(usageType) \(price)")
        continue
      }
    }
    #expect(lost == [])
  }

  /// Why another price may stand before one: it is not derived where that is, or newer, or from the preferred file,
  /// whose prices agree with the others.
  private static func isBetter(_ found: Price, than price: Price) -> Bool {
    found.conditions == price.conditions && found.region == price.region
      && (found.usd == price.usd || (found.confidence != .derived && price.confidence == .derived))
  }

  @Test("rows as the facts have them are found with value, source, date and confidence")
  func sampledRows() throws {
    let catalogue = Catalogue()
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
      let all = catalogue.all(fields[0], fields[1]).filter { price in
        price.region == fields[3] && price.unit == fields[4] && price.usd == usd && price.source == fields[6]
          && price.sourceDate == fields[7] && price.confidence.rawValue == fields[8]
          && price.conditions.hold(in: attributes)
      }
      if all.isEmpty { wrong.append(String(line)) }
    }
    #expect(lines.count > 1000)
    #expect(wrong == [])
  }

  @Test("of two sources the documented and newer one is taken")
  func precedence() throws {
    let node = PriceQuery(
      "AmazonElastiCache", "NodeUsage:cache.r5.large", ["engine": "Redis", "instanceType": "cache.r5.large"])
    let price = try #require(Catalogue().price(node, in: "eu-central-1"))
    #expect(price.usd.description == "0.26")
    #expect(price.source == "cur-sql-2024")
    #expect(price.confidence == .documented)
    let data = try #require(Catalogue().price(PriceQuery("AmazonEC2", "NatGateway-Bytes"), in: "us-east-1"))
    #expect(data.source == "pricelist-quote-2026-08")
  }

  @Test("what is not there is not there: no neighbour's price, no other engine's, no changed price")
  func missing() {
    let catalogue = Catalogue()
    let gp3 = PriceQuery(
      "AmazonRDS", "RDS:GP3-Storage", ["engine": "PostgreSQL", "deployment": "Single-AZ", "volumeType": "gp3"])
    #expect(catalogue.price(gp3, in: "ap-northeast-1") == nil)
    #expect(catalogue.regions(with: gp3) == ["ap-southeast-1", "eu-central-1", "eu-west-1", "us-east-1"])
    #expect(catalogue.price(PriceQuery("AmazonEC2", "NatGateway-Hours"), in: "eu-west-3") == nil)
    let reads = PriceQuery("AmazonDynamoDB", "ReadRequestUnits", ["billing": "on-demand"])
    #expect(catalogue.price(reads, in: "us-west-2") == nil)
    #expect(catalogue.price(PriceQuery("AmazonEC2", "BoxUsage:z9.large"), in: "eu-central-1") == nil)
    #expect(catalogue.price(PriceQuery("NoSuchService", "Hours"), in: "eu-central-1") == nil)
  }

  @Test("a price with more conditions goes before one with fewer")
  func specificity() throws {
    let gp3 = PriceQuery(
      "AmazonRDS", "RDS:GP3-Storage", ["engine": "PostgreSQL", "deployment": "Single-AZ", "volumeType": "gp3"])
    let exact = try #require(Catalogue().price(gp3, in: "us-east-1"))
    #expect(exact["engine"] == "PostgreSQL")
    var other = gp3
    other.attributes["engine"] = "MariaDB"
    let general = try #require(Catalogue().price(other, in: "us-east-1"))
    #expect(general["engine"] == nil)
    #expect(general.source == "cloudrift-2026-07")
  }

  @Test("tiers follow one another from the first unit up")
  func tiers() {
    let requests = PriceQuery("AmazonApiGateway", "ApiGatewayRequest", ["type": "REST"])
    let steps = Catalogue().tiers(requests, in: "us-east-1").map { "\($0.from)…\($0.to?.description ?? "") \($0.usd)" }
    #expect(
      steps == [
        "0…333000000 0.0000035", "333000000…1000000000 0.0000028", "1000000000…20000000000 0.00000238",
        "20000000000… 0.00000151",
      ])
    let iops = PriceQuery("AmazonEC2", "EBS:VolumeP-IOPS.io2", ["volumeType": "io2"])
    #expect(Catalogue().tiers(iops, in: "eu-central-1").map(\.usd.description) == ["0.078", "0.055", "0.038"])
  }

  @Test("facts of an instance come with its price")
  func facts() throws {
    let box = PriceQuery(
      "AmazonEC2", "BoxUsage:m5.large", ["instanceType": "m5.large", "os": "Linux", "tenancy": "Shared"])
    let price = try #require(Catalogue().price(box, in: "eu-central-1"))
    #expect(price.usd.description == "0.115")
    #expect((price["vcpu"], price["memoryGiB"], price["arch"]) == ("2", "8", "x86_64"))
  }

  @Test("the other question is asked where the first has no answer")
  func alternatives() throws {
    let aurora = PriceQuery(
      "AmazonRDS", "InstanceUsage:db.r6g.xlarge", ["instanceType": "db.r6g.xlarge", "engine": "Aurora PostgreSQL"]
    ).or(
      PriceQuery(
        "AmazonRDS", "InstanceUsage:db.r6g.xlarge",
        ["instanceType": "db.r6g.xlarge", "engine": "Aurora", "configuration": "standard"]))
    #expect(Catalogue().price(aurora, in: "us-east-1")?.usd.description == "0.519")
  }
}
