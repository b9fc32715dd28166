@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

@Suite("A project's prices go before those in the program")
struct ProjectPricesTests {
  private let nat = PriceQuery("AmazonEC2", "NatGateway-Hours")

  private func own(_ text: String) throws -> OwnPrices { try OwnPrices(file: Array(text.utf8)) }

  /// Some days after the program's prices were collected.
  private static func day(after days: Int) throws -> Day {
    Day(number: try #require(Day(PriceBook.aws.day)).number + days)
  }

  private func updated(_ usd: String) throws -> UpdatedPrices {
    try UpdatedPrices(
      file: Array(
        """
        {"formatVersion":1,"kind":"updated-prices","day":"\(try Self.day(after: 10))","prices":[{"service":"AmazonEC2",
        "usageType":"NatGateway-Hours","region":"eu-central-1","unit":"Hrs","usd":"\(usd)","date":"2026-11-30"}]}
        """.utf8))
  }

  @Test("Own prices go before updated ones, and those before embedded ones")
  func precedence() throws {
    let rate = """
      {"formatVersion":1,"kind":"own-prices","rates":[{"service":"AmazonEC2","usageType":"NatGateway-Hours",
      "region":"eu-central-1","unit":"Hrs","usd":0.04,"date":"2026-11-21","because":"contract"}]}
      """
    func price(own: OwnPrices?, updated: UpdatedPrices?) -> String {
      let price = Catalog(own: own, updated: updated).price(nat, in: "eu-central-1")
      return price.map { "\($0.usd) \($0.source) \($0.sourceDate) \($0.confidence)" } ?? "none"
    }
    #expect(price(own: nil, updated: nil) == "0.052 infracost-out-euc1 2026-01-01 documented")
    #expect(price(own: nil, updated: try updated("0.053")) == "0.053 aws-price-list 2026-11-30 dataset")
    #expect(price(own: try own(rate), updated: try updated("0.053")) == "0.04 own 2026-11-21 declared")
    #expect(price(own: try own(rate), updated: nil) == "0.04 own 2026-11-21 declared")
    let catalog = Catalog(own: try own(rate), updated: try updated("0.053"))
    #expect(catalog.price(nat, in: "us-east-1")?.usd.description == "0.045")
    #expect(catalog.day == (try Self.day(after: 10)).description)
    #expect(Catalog().day == PriceBook.aws.day)
  }

  @Test("Discounts come off the list's price, the narrower one counts, and own rates are as they are")
  func discounts() throws {
    let own = try own(
      """
      {"formatVersion":1,"kind":"own-prices","discounts":[
        {"service":"AmazonEC2","percent":10,"date":"2026-11-21"},
        {"service":"AmazonEC2","usageType":"NatGateway-Hours","percent":"50","date":"2026-11-21","because":"deal"},
        {"service":"AmazonEC2","usageType":"NatGateway-Hours","region":"us-east-1","percent":100,"date":"2026-11-21"}],
      "rates":[{"service":"AmazonEC2","usageType":"NatGateway-Bytes","region":"eu-central-1","unit":"GB","usd":"0.01",
        "date":"2026-11-21"}]}
      """)
    let catalog = Catalog(own: own, updated: nil)
    let price = try #require(catalog.price(nat, in: "eu-central-1"))
    #expect(price.usd.description == "0.026")
    #expect((price.source, price.sourceDate, price.confidence) == ("own", "2026-11-21", .declared))
    #expect(price.method == "50 % less than $0.052, infracost-out-euc1 2026-01-01 (deal)")
    #expect(catalog.price(nat, in: "us-east-1")?.usd == .zero)
    #expect(catalog.price(PriceQuery("AmazonEC2", "NatGateway-Bytes"), in: "eu-central-1")?.usd.description == "0.01")
    #expect(catalog.price(PriceQuery("AmazonEC2", "NatGateway-Bytes"), in: "us-east-1")?.usd.description == "0.0405")
    #expect(catalog.price(nat, in: "eu-west-3") == nil)
  }

  @Test("Setting a price again replaces it, and files read back as they were written")
  func roundTrip() throws {
    var own = OwnPrices()
    let attributes = Attributes(["engine": "PostgreSQL", "deployment": "Single-AZ"])
    for usd in [0.2, 0.1] {
      own.set(
        OwnPrices.Rate(
          service: "AmazonRDS", usageType: "RDS:GP3-Storage", attributes: attributes, region: "eu-west-3",
          unit: "GB-Mo", usd: .usd(usd), date: "2026-11-21"))
    }
    own.set(Discount(service: "AmazonRDS", percent: 12.5, because: "contract", date: "2026-11-21"))
    own.set(Discount(service: "AmazonRDS", percent: 15, because: "contract", date: "2026-11-22"))
    #expect(own.rates.map(\.usd.description) == ["0.1"])
    #expect(own.discounts.map(\.percent.description) == ["15"])
    #expect(try OwnPrices(file: JSON.pretty(own.document)) == own)
    let query = PriceQuery(
      "AmazonRDS", "RDS:GP3-Storage", ["engine": "PostgreSQL", "deployment": "Single-AZ", "volumeType": "gp3"])
    #expect(Catalog(own: own, updated: nil).price(query, in: "eu-west-3")?.usd.description == "0.1")

    var updated = try updated("0.053")
    updated.replace(
      service: "AmazonEC2", region: "eu-west-3",
      with: [
        PriceTable.Row(
          service: "AmazonEC2", usageType: "NatGateway-Hours",
          price: Price(
            usd: .usd(0.05), unit: "Hrs", source: Catalog.updatedSource, sourceDate: "2026-12-01",
            confidence: .dataset, region: "eu-west-3", conditions: Attributes(["a": "b"]), from: 5, to: 10))
      ], day: try Self.day(after: 11).description)
    let again = try UpdatedPrices(file: JSON.pretty(updated.document))
    #expect(again == updated)
    #expect(again.day == (try Self.day(after: 11)).description)
    updated.replace(service: "AmazonEC2", region: "eu-west-3", with: [], day: "2026-12-02")
    #expect(updated.rows.count == 1)
  }

  @Test(
    "A file of prices that cannot be taken says where and what is expected",
    arguments: [
      ("", "line 1, column 1: unexpected end of input; expected a value"),
      (#"{"formatVersion":2,"kind":"own-prices"}"#, "it is another kind of document, or was written by a newer infra"),
      (#"{"formatVersion":1,"kind":"own-prices","rates":{}}"#, "rates is not a list"),
      (#"{"formatVersion":1,"kind":"own-prices","rates":[{}]}"#, "rates[0].service is not a text"),
      (
        #"{"formatVersion":1,"kind":"own-prices","rates":[{"service":"A","usageType":"B","region":"r","unit":"h","usd":-1}]}"#,
        "rates[0].usd is not a number of zero or more, with at most twelve decimals"
      ),
      (
        #"{"formatVersion":1,"kind":"own-prices","rates":[{"service":"A","usageType":"B","region":"r","unit":"h","usd":1,"date":"2026-02-30"}]}"#,
        "rates[0].date is not a day such as 2026-11-21"
      ),
      (
        #"{"formatVersion":1,"kind":"own-prices","rates":[{"service":"A","usageType":"B","attributes":{"x":1}}]}"#,
        "rates[0].attributes.x is not a text"
      ),
      (
        #"{"formatVersion":1,"kind":"own-prices","discounts":[{"service":"A","percent":101,"date":"2026-11-21"}]}"#,
        "discounts[0].percent is not at most 100"
      ),
    ])
  func malformed(text: String, message: String) {
    let error = #expect(throws: PriceFileError.self) { try OwnPrices(file: Array(text.utf8)) }
    #expect(error?.message == message)
  }

  @Test("Days of prices are read, written and counted")
  func days() throws {
    for text in ["1970-01-01", "2000-02-29", "2026-11-21", "2024-12-31", "1999-03-01"] {
      #expect(Day(text)?.description == text)
    }
    #expect(Day("1970-01-01")?.number == 0)
    #expect(Day("2026-11-21")?.number == 20_778)
    #expect(Day("2026-11-21T10:00:00Z")?.description == "2026-11-21")
    #expect(Day(seconds: 1_795_219_199).description == "2026-11-20")
    for text in ["2026-02-29", "2026-13-01", "2026-1-1", "today", "", "2026-11-31"] { #expect(Day(text) == nil) }
  }

  @Test("A catalog that is too old is named with what to do")
  func staleness() throws {
    let catalog = Catalog()
    #expect(catalog.staleness(on: try Self.day(after: 180)) == nil)
    #expect(
      catalog.staleness(on: try Self.day(after: 181))
        == UnknownCost(
          .staleCatalog, what: "Price catalog",
          why: "it is of \(PriceBook.aws.day), 181 days old, and at most 180 days were allowed",
          fix: "infra prices update, or a newer infra"))
    #expect(catalog.staleness(on: try Self.day(after: 181), maxAge: 365) == nil)
    let fetched = Catalog(own: nil, updated: try updated("1"))
    #expect(fetched.staleness(on: try Self.day(after: 190)) == nil)
    #expect(fetched.staleness(on: try Self.day(after: 191))?.reason == .staleCatalog)
  }
}
