@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

@Suite("The price list is asked for what estimates ask for")
struct PriceListQuestionsTests {
  /// What the models ask for in all bills, by service.
  private func asked() throws -> [String: Set<String>] {
    var asked: [String: Set<String>] = [:]
    func take(_ query: PriceQuery) {
      asked[query.service, default: []].insert(PriceListExpectation.family(query.usageType))
      query.alternatives.forEach(take)
    }
    for file in BillTests.files {
      for bill in try Bill.all(file) {
        let resource = try PricedResource(document: bill.resource)
        // What is asked for by a value that does not exist is no price.
        guard let model = PriceBook.aws.model(of: resource.type),
          model.properties?.problems(of: resource).isEmpty != false
        else { continue }
        for item in model.body(resource, Catalog()) {
          switch item {
          case .charge(let charge), .oneTime(let charge), .growing(let charge): take(charge.query)
          case .guess(_, let charges, _): for charge in charges { take(charge.query) }
          case .free, .unknown, .assumption, .uses: break
          }
        }
      }
    }
    return asked
  }

  /// Usage types that no list has: the price list has no spot prices.
  private static let unlisted: Set<String> = ["SpotUsage:"]

  @Test("Every usage type of the bills is in the table, but for those that no list has")
  func table() throws {
    let asked = try asked()
    for service in asked.keys.sorted() where !PriceListQuestions.notListed.contains(service) {
      let missing = asked[service, default: []].subtracting(PriceListQuestions.usageTypes(of: service))
        .filter { name in
          !PriceListQuestions.usageTypes(of: service).contains { $0.hasSuffix(":") && name.hasPrefix($0) }
        }
      #expect(missing.subtracting(Self.unlisted).sorted() == [], "\(service)")
    }
  }

  @Test("The services that a price list is asked for are those of models and of the project's own rates")
  func services() {
    let services = PriceListQuestions.services()
    #expect(services.contains("AmazonEC2") && services.contains("AWSDataTransfer"))
    // Prices of these are in the program, and no model asks for them.
    for name in ["AWSBackup", "AmazonGuardDuty", "CloudHSM", "AmazonRedshift", "AWSGlue"] {
      #expect(!services.contains(name))
      #expect(PriceListQuestions.known().contains(name))
    }
    for name in ["AmazonCloudFront", "awswaf"] {
      #expect(!services.contains(name) && !PriceListQuestions.known().contains(name))
    }
    let own = OwnPrices.Rate(
      service: "AmazonGuardDuty", usageType: "X", region: "eu-central-1", unit: "GB", usd: .usd(1), date: "2026-11-21")
    #expect(PriceListQuestions.services(own: [own]) == (services + ["AmazonGuardDuty"]).sorted())
  }

  @Test("Only what estimates ask for is asked of the price list")
  func filters() {
    func filters(_ service: String) -> [[String: String]] {
      PriceListQuestions.filters(service: service, region: "eu-central-1")
    }
    #expect(filters("AmazonRDS") == [["regionCode": "eu-central-1"]])
    #expect(filters("AmazonRoute53") == [[:]])
    #expect(filters("AWSDataTransfer") == [["fromRegionCode": "eu-central-1"]])
    let machines = filters("AmazonEC2")
    #expect(machines.allSatisfy { $0["regionCode"] == "eu-central-1" && $0["productFamily"] != nil })
    #expect(machines.compactMap { $0["tenancy"] } == ["Shared", "Dedicated"])
    #expect(machines.count == 7)
  }

  @Test("What a price list lacks is counted by what models ask for")
  func missing() {
    let key = Published.product(
      "awskms", "Encryption Key", ["usagetype": "eu-central-1-KMS-Keys"], tiers: [("0", "Inf", "1.0000000000")],
      unit: "Keys")
    let reading = PriceListReader(on: Published.today).read([key], service: "awskms", region: "eu-central-1")
    #expect(reading.rows.map { "\($0.usageType) \($0.price.usd)/\($0.price.unit)" } == ["KMS-Keys 1/Keys-Mo"])
    #expect(reading.missing == ["KMS-Requests", "KMS-Requests-Asymmetric", "KMS-Requests-Asymmetric-RSA_2048"])
  }
}
