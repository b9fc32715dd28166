@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

@Suite("A price in another unit is converted exactly, or not taken")
struct PriceListUnitTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var service: String
    var usageType: String
    var region: String
    var listed: String
    var unit: String
    /// The row's price and unit; `nil` where it is not taken.
    var taken: String?
    var attributes: [String: String] = [:]
    var family = ""

    var testDescription: String { "\(service) \(usageType) \(listed)/\(unit)" }
  }

  static let cases = [
    // Spellings of the program's unit.
    Case(
      service: "AmazonEC2", usageType: "EUC1-NatGateway-Hours", region: "eu-central-1", listed: "0.0520000000",
      unit: "Hrs", taken: "0.052/Hrs"),
    Case(
      service: "AmazonEC2", usageType: "EUC1-NatGateway-Hours", region: "eu-central-1", listed: "0.0520000000",
      unit: "Hours", taken: "0.052/Hrs"),
    Case(
      service: "AmazonEC2", usageType: "EUC1-NatGateway-Hours", region: "eu-central-1", listed: "0.0520000000",
      unit: "hour", taken: "0.052/Hrs"),
    Case(
      service: "AmazonEC2", usageType: "EUC1-EBS:VolumeUsage.gp3", region: "eu-central-1", listed: "0.0952",
      unit: "GB-month", taken: "0.0952/GB-Mo"),
    Case(
      service: "AmazonEC2", usageType: "EUC1-EBS:VolumeUsage.gp3", region: "eu-central-1", listed: "0.0952",
      unit: "GB-Month", taken: "0.0952/GB-Mo"),
    Case(
      service: "AmazonEC2", usageType: "EUC1-NatGateway-Bytes", region: "eu-central-1", listed: "0.052",
      unit: "GigaBytes", taken: "0.052/GB"),
    Case(
      service: "AWSLambda", usageType: "Lambda-GB-Second", region: "us-east-1", listed: "0.0000166667",
      unit: "Lambda-GB-Second", taken: "0.0000166667/GB-Seconds"),
    Case(
      service: "AWSLambda", usageType: "Lambda-GB-Second", region: "us-east-1", listed: "0.0000166667", unit: "seconds",
      taken: "0.0000166667/GB-Seconds"),
    Case(
      service: "AmazonDynamoDB", usageType: "ReadCapacityUnit-Hrs", region: "us-east-1", listed: "0.00013",
      unit: "ReadCapacityUnit-Hrs", taken: "0.00013/RCU-Hrs"),
    Case(
      service: "AmazonRDS", usageType: "Aurora:ServerlessV2Usage", region: "us-east-1", listed: "0.12", unit: "ACU-Hr",
      taken: "0.12/ACU-Hrs", attributes: ["databaseEngine": "Aurora MySQL"]),
    Case(
      service: "AWSELB", usageType: "LCUUsage", region: "us-east-1", listed: "0.008", unit: "LCU-hour",
      taken: "0.008/LCU-Hrs", family: "Load Balancer-Application"),
    // The list writes Fargate's gigabytes and processors in hours: the usage type names what is had for an hour.
    Case(
      service: "AmazonECS", usageType: "USE1-Fargate-GB-Hours", region: "us-east-1", listed: "0.004445", unit: "hours",
      taken: "0.004445/GB-Hrs"),
    Case(
      service: "AmazonECS", usageType: "USE1-Fargate-vCPU-Hours:perCPU", region: "us-east-1", listed: "0.04048",
      unit: "vCPU-Hours", taken: "0.04048/vCPU-Hrs"),
    // The price page charges these by the month, the list names the thing alone.
    Case(
      service: "AmazonCloudWatch", usageType: "CW:AlarmMonitorUsage", region: "us-east-1", listed: "0.10",
      unit: "Alarms", taken: "0.1/Alarms-Mo"),
    Case(
      service: "AWSSecretsManager", usageType: "USE1-AWSSecretsManager-Secrets", region: "us-east-1", listed: "0.40",
      unit: "Secrets", taken: "0.4/Secrets-Mo"),
    // 40.96 ÷ 1,024
    Case(
      service: "AmazonEC2", usageType: "EBS:VolumeP-Throughput.gp3", region: "us-east-1", listed: "40.9600000000",
      unit: "GiBps-mo", taken: "0.04/MiBps-Mo"),
    // 23.552 ÷ 1,024
    Case(
      service: "AmazonS3", usageType: "TimedStorage-ByteHrs", region: "us-east-1", listed: "23.552", unit: "TB-Mo",
      taken: "0.023/GB-Mo"),
    // 730 × 0.00003
    Case(
      service: "AmazonS3", usageType: "TimedStorage-ByteHrs", region: "us-east-1", listed: "0.00003", unit: "GB-Hours",
      taken: "0.0219/GB-Mo"),
    // 0.2 ÷ 1,000,000 and 5 ÷ 10,000
    Case(
      service: "AWSLambda", usageType: "Request", region: "us-east-1", listed: "0.20", unit: "1M requests",
      taken: "0.0000002/Requests"),
    Case(
      service: "AWSLambda", usageType: "Request", region: "us-east-1", listed: "0.20", unit: "per million requests",
      taken: nil),
    Case(
      service: "AWSLambda", usageType: "Request", region: "us-east-1", listed: "0.20", unit: "1 million requests",
      taken: "0.0000002/Requests"),
    Case(
      service: "AmazonS3", usageType: "Requests-Tier1", region: "us-east-1", listed: "0.05", unit: "10,000 Requests",
      taken: "0.000005/Requests"),
    // 1.248 ÷ 24; 0.0000145 × 3,600
    Case(
      service: "AmazonEC2", usageType: "EUC1-NatGateway-Hours", region: "eu-central-1", listed: "1.248", unit: "Days",
      taken: "0.052/Hrs"),
    Case(
      service: "AmazonEC2", usageType: "EUC1-NatGateway-Hours", region: "eu-central-1", listed: "0.0000145",
      unit: "seconds", taken: "0.0522/Hrs"),
    // 37.96 ÷ 730 = 0.052, and 38 ÷ 730 has no end.
    Case(
      service: "AmazonEC2", usageType: "EUC1-NatGateway-Hours", region: "eu-central-1", listed: "37.96", unit: "Month",
      taken: "0.052/Hrs"),
    Case(
      service: "AmazonEC2", usageType: "EUC1-NatGateway-Hours", region: "eu-central-1", listed: "38", unit: "Month",
      taken: nil),
    // Other things.
    Case(
      service: "AmazonEC2", usageType: "EUC1-NatGateway-Hours", region: "eu-central-1", listed: "0.052", unit: "GB-Hrs",
      taken: nil),
    Case(
      service: "AmazonEC2", usageType: "EUC1-NatGateway-Hours", region: "eu-central-1", listed: "0.052",
      unit: "Quantity", taken: nil),
    Case(
      service: "AmazonEC2", usageType: "EUC1-NatGateway-Bytes", region: "eu-central-1", listed: "0.052", unit: "GB-Mo",
      taken: nil),
    Case(service: "AWSLambda", usageType: "Request", region: "us-east-1", listed: "0.20", unit: "Quantity", taken: nil),
    Case(
      service: "AWSELB", usageType: "LCUUsage", region: "us-east-1", listed: "0.008", unit: "Hrs", taken: nil,
      family: "Load Balancer-Application"),
    Case(
      service: "AWSELB", usageType: "LoadBalancerUsage", region: "us-east-1", listed: "0.0225", unit: "LCU-Hrs",
      taken: nil, family: "Load Balancer-Application"),
    Case(
      service: "AmazonS3", usageType: "TimedStorage-ByteHrs", region: "us-east-1", listed: "0.00003", unit: "Hrs",
      taken: nil),
    Case(
      service: "AmazonCloudWatch", usageType: "CW:AlarmMonitorUsage", region: "us-east-1", listed: "0.10",
      unit: "Alarm-Hrs", taken: "73/Alarms-Mo"),
    Case(
      service: "AWSSystemsManager", usageType: "PS-Param-Processed-Tier1", region: "us-east-1", listed: "0.05",
      unit: "Param", taken: nil),
  ]

  @Test("Units of a price list are converted as the table of units says", arguments: cases)
  func units(_ example: Case) {
    let product = Published.product(
      example.service, example.family, example.attributes.merging(["usagetype": example.usageType]) { $1 },
      tiers: [("0", "Inf", example.listed)], unit: example.unit)
    let reading = PriceListReader(on: Published.today).read([product], service: example.service, region: example.region)
    #expect(reading.rows.map { "\($0.price.usd)/\($0.price.unit)" } == (example.taken.map { [$0] } ?? []))
    #expect(reading.refusals.map(\.reason) == (example.taken == nil ? [.unit] : []))
    #expect(reading.skipped == 0)
  }

  @Test("Tiers are converted with their bounds: 50 TB are 51,200 GB")
  func tiers() {
    let product = Published.product(
      "AmazonS3", "Storage", ["usagetype": "TimedStorage-ByteHrs"],
      tiers: [("0", "50", "23.552"), ("50", "500", "22.528"), ("500", "Inf", "21.504")], unit: "TB-Mo")
    let reading = PriceListReader(on: Published.today).read([product], service: "AmazonS3", region: "us-east-1")
    let tiers = reading.rows.map(\.price).sorted { $0.from < $1.from }
    #expect(
      tiers.map { "\($0.from)…\($0.to?.description ?? "") \($0.usd)" } == [
        "0…51200 0.023", "51200…512000 0.022", "512000… 0.021",
      ])
    #expect(reading.units == [.init(usageType: "TimedStorage-ByteHrs", listed: "TB-Mo", taken: "GB-Mo")])
  }

  @Test("A refused unit is named with what was expected, and the bill keeps the program's price")
  func refused() throws {
    let reading = PriceListReader(on: Published.today).read(
      [Published.nat("37", "GB-Mo")], service: "AmazonEC2", region: "eu-central-1")
    #expect(
      reading.refusals == [
        PriceListRefusal(
          .unit, what: "NatGateway-Hours", skus: ["SKUEUC1-NatGateway-Hours"],
          why: "its unit is 'GB-Mo', and prices here are for Hrs")
      ])
    var updated = UpdatedPrices(day: "2026-11-30")
    updated.replace(service: "AmazonEC2", region: "eu-central-1", with: reading.rows, day: "2026-11-30")
    let price = Catalog(own: nil, updated: updated).price(
      PriceQuery("AmazonEC2", "NatGateway-Hours"), in: "eu-central-1")
    #expect(price?.usd.description == "0.052")
  }

  @Test("Throughput that the list has by the GiB/s is billed by the MiB/s")
  func bill() throws {
    let product = Published.product(
      "AmazonEC2", "Provisioned Throughput", ["usagetype": "EBS:VolumeP-Throughput.gp3", "volumeApiName": "gp3"],
      tiers: [("0", "Inf", "40.9600000000")], unit: "GiBps-mo")
    let reading = PriceListReader(on: Published.today).read([product], service: "AmazonEC2", region: "us-east-1")
    var updated = UpdatedPrices(day: "2026-12-20")
    updated.replace(service: "AmazonEC2", region: "us-east-1", with: reading.rows, day: "2026-12-20")
    let volume = PricedResource(
      "AWS::EC2::Volume", region: "us-east-1", properties: ["VolumeType": "gp3", "Size": 10, "Throughput": 225])
    let lines = Pricing(Catalog(own: nil, updated: updated)).estimate(volume).lines
    // (225 − 125) × 0.04
    #expect(lines.contains { $0.hasSuffix("| 100 MiBps-Mo × 0.04 = 4") }, "\(lines)")
  }

  @Test("Where the program has no such usage type, the unit is taken as it is, and shown")
  func unknown() {
    let product = Published.product(
      "AWSCertificateManager", "AWS Certificate Manager", ["usagetype": "PrivateCertificatesIssued"],
      tiers: [("0", "Inf", "0.75")], unit: "Certificates")
    let reading = PriceListReader(on: Published.today)
      .read([product], service: "AWSCertificateManager", region: "us-east-1")
    #expect(
      reading.rows.map { "\($0.usageType) \($0.price.usd)/\($0.price.unit)" } == [
        "PrivateCertificatesIssued 0.75/Certificates"
      ])
    #expect(
      reading.units == [
        .init(usageType: "PrivateCertificatesIssued", listed: "Certificates", taken: "Certificates")
      ])
    let own = OwnPrices.Rate(
      service: "AmazonEC2", usageType: "HostUsage:mac2", region: "us-east-1", unit: "Hrs", usd: .usd(0.5),
      date: "2026-11-21")
    let host = Published.product(
      "AmazonEC2", "Dedicated Host", ["usagetype": "HostUsage:mac2"], tiers: [("0", "Inf", "0.65")], unit: "Hrs")
    #expect(PriceListReader(on: Published.today).read([host], service: "AmazonEC2", region: "us-east-1").skipped == 1)
    let asked = PriceListReader(on: Published.today, own: [own])
      .read([host], service: "AmazonEC2", region: "us-east-1")
    #expect(asked.rows.map(\.price.usd.description) == ["0.65"])
  }
}
