@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Testing

@testable import Pricing

private func read(_ products: [Value], _ service: String, _ region: String) -> [String] {
  PriceListReader(on: Published.today).read(products, service: service, region: region).told
}

extension PriceListReader.Reading {
  /// A line of text a row.
  fileprivate var told: [String] {
    rows.map { row in
      let range =
        row.price.from == .zero && row.price.to == nil ? "" : " \(row.price.from)…\(row.price.to?.description ?? "")"
      return [
        row.usageType, "[\(row.price.conditions.text)]", row.price.region, "\(row.price.usd)/\(row.price.unit)\(range)",
        row.price.sourceDate,
      ].joined(separator: " ")
    }.sorted()
  }
}

@Suite("AWS's price list becomes rows of the catalog")
struct PriceListTests {
  private let box = [
    "usagetype": "EUC1-BoxUsage:m8g.large", "instanceType": "m8g.large", "operatingSystem": "Linux",
    "tenancy": "Shared", "preInstalledSw": "NA", "capacitystatus": "Used", "vcpu": "2", "memory": "8 GiB",
    "licenseModel": "No License required", "regionCode": "eu-central-1",
  ]

  private func compute(_ changes: [String: String] = [:], usd: String = "0.1075000000") -> Value {
    var attributes = box
    // As RDS writes it; EC2 has another capital.
    if changes["licenseModel"] == nil { attributes["licenseModel"] = "No License required" }
    return Published.product(
      "AmazonEC2", "Compute Instance", attributes.merging(changes) { $1 }, tiers: [("0", "Inf", usd)], unit: "Hrs")
  }

  @Test("An instance of a class that the program does not know is priced")
  func newClass() throws {
    let reading = PriceListReader(on: Published.today).read([compute()], service: "AmazonEC2", region: "eu-central-1")
    #expect(
      reading.told == [
        "BoxUsage:m8g.large [instanceType=m8g.large;os=Linux;tenancy=Shared] eu-central-1 0.1075/Hrs 2026-11-30"
      ])
    #expect(reading.rows.map(\.price.facts.text) == ["memoryGiB=8;vcpu=2"])
    let query = PriceQuery(
      "AmazonEC2", "BoxUsage:m8g.large", ["instanceType": "m8g.large", "os": "Linux", "tenancy": "Shared"])
    var updated = UpdatedPrices(day: "2026-11-20")
    updated.replace(service: "AmazonEC2", region: "eu-central-1", with: reading.rows, day: "2026-11-20")
    let price = try #require(Catalog(own: nil, updated: updated).price(query, in: "eu-central-1"))
    #expect((price.usd.description, price.source, price.confidence) == ("0.1075", "aws-price-list", .dataset))
  }

  @Test("Other systems, tenancies, licenses and capacities are left out, and so is what no estimate asks for")
  func skipped() {
    let others = [
      compute(["operatingSystem": "Windows"]), compute(["tenancy": "Dedicated"]),
      compute(["preInstalledSw": "SQL Web"]),
      compute(["capacitystatus": "UnusedCapacityReservation"]), compute(["licenseModel": "Bring your own license"]),
      Published.product(
        "AmazonEC2", "CPU Credits", ["usagetype": "EUC1-CPUCredits:t3"], tiers: [("0", "Inf", "0.05")],
        unit: "vCPU-Hours"),
      Published.product(
        "AmazonEC2", "Dedicated Host", ["usagetype": "EUC1-HostUsage:m8g", "operatingSystem": "NA", "tenancy": "Host"],
        tiers: [("0", "Inf", "5.05")], unit: "Hrs"), [:],
      ["product": ["attributes": ["usagetype": "EUC1-NatGateway-Hours"]]],
    ]
    let reading = PriceListReader(on: Published.today).read(
      others + [compute()], service: "AmazonEC2", region: "eu-central-1")
    #expect(reading.rows.count == 1)
    #expect(reading.skipped == others.count)
  }

  @Test("Dedicated machines and processor credits are taken for Linux, and say so")
  func otherMachines() {
    func dedicated(_ system: String) -> Value {
      compute(
        ["usagetype": "EUC1-DedicatedUsage:m8g.large", "tenancy": "Dedicated", "operatingSystem": system],
        usd: system == "Linux" ? "0.1182500000" : "0.2102500000")
    }
    func credits(_ system: String) -> Value {
      Published.product(
        "AmazonEC2", "CPU Credits", ["usagetype": "EUC1-CPUCredits:t3", "operatingSystem": system],
        tiers: [("0", "Inf", system == "Linux" ? "0.05" : "0.096")], unit: "vCPU-Hours")
    }
    let shared = compute(["usagetype": "EUC1-DedicatedUsage:m8g.large"])
    let reading = PriceListReader(on: Published.today).read(
      [dedicated("Windows"), dedicated("Linux"), dedicated("RHEL"), credits("Linux"), credits("Windows"), shared],
      service: "AmazonEC2", region: "eu-central-1")
    #expect(
      reading.told == [
        "CPUCredits:t3 [os=Linux] eu-central-1 0.05/vCPU-Hrs 2026-11-30",
        "DedicatedUsage:m8g.large [instanceType=m8g.large;os=Linux;tenancy=Dedicated] eu-central-1 0.11825/Hrs 2026-11-30",
      ])
    #expect(reading.ambiguous == [])
    #expect(reading.skipped == 4)
  }

  @Test("A parameter that the list prices by the hour is not taken for one by the month")
  func parameter() {
    let listed = Published.product(
      "AWSSystemsManager", "AWS Systems Manager",
      ["usagetype": "EUC1-PS-Advanced-Param-Tier1", "regionCode": "eu-central-1"],
      tiers: [("0", "Inf", "0.0000800000")], unit: "Hrs")
    let reading = PriceListReader(on: Published.today).read(
      [listed], service: "AWSSystemsManager", region: "eu-central-1")
    var updated = UpdatedPrices(day: "2026-12-20")
    updated.replace(service: "AWSSystemsManager", region: "eu-central-1", with: reading.rows, day: "2026-12-20")
    let parameter = PricedResource("AWS::SSM::Parameter", region: "eu-central-1", properties: ["Tier": "Advanced"])
    // 730 × 0.00008
    #expect(
      Pricing(Catalog(own: nil, updated: updated)).estimate(parameter).lines
        == ["fixed | Advanced parameter | 730 Param-Hrs × 0.00008 = 0.0584", "total | 0.0584"])
  }

  @Test("Tiers count from the first unit: what the list gives away is an allowance, not a price")
  func tiers() {
    let requests = Published.product(
      "AmazonApiGateway", "API Calls", ["usagetype": "EUC1-ApiGatewayHttpRequest", "regionCode": "eu-central-1"],
      tiers: [("300000000", "Inf", "0.0000010800"), ("0", "300000000", "0.0000012000")], unit: "Requests")
    #expect(
      read([requests], "AmazonApiGateway", "eu-central-1") == [
        "ApiGatewayHttpRequest [] eu-central-1 0.00000108/Requests 300000000… 2026-11-30",
        "ApiGatewayHttpRequest [] eu-central-1 0.0000012/Requests 0…300000000 2026-11-30",
      ])
    let topics = Published.product(
      "AmazonSNS", "API Request", ["usagetype": "Requests-Tier1", "regionCode": "us-east-1"],
      tiers: [("0", "1000000", "0.0000000000"), ("1000000", "Inf", "0.0000005000")], unit: "Requests")
    #expect(read([topics], "AmazonSNS", "us-east-1") == ["Requests-Tier1 [] us-east-1 0.0000005/Requests 2026-11-30"])
  }

  @Test("Databases keep engine and deployment, and lose other licenses")
  func databases() {
    func database(_ engine: String, _ deployment: String, _ usage: String, _ license: String = "No license required")
      -> Value
    {
      Published.product(
        "AmazonRDS", "Database Instance",
        [
          "usagetype": usage, "instanceType": "db.m7g.large", "databaseEngine": engine, "deploymentOption": deployment,
          "licenseModel": license, "vcpu": "2", "memory": "8 GiB",
        ], tiers: [("0", "Inf", "0.2050000000")], unit: "Hrs")
    }
    let storage = Published.product(
      "AmazonRDS", "Database Storage",
      [
        "usagetype": "EUC1-RDS:GP3-Storage", "databaseEngine": "Any", "deploymentOption": "Single-AZ",
        "volumeType": "General Purpose-GP3",
      ], tiers: [("0", "Inf", "0.1370000000")], unit: "GB-Mo")
    #expect(
      read(
        [
          database("PostgreSQL", "Single-AZ", "EUC1-InstanceUsage:db.m7g.large"),
          database("PostgreSQL", "Multi-AZ", "EUC1-Multi-AZUsage:db.m7g.large"),
          database("Oracle", "Single-AZ", "EUC1-InstanceUsage:db.m7g.large", "License included"),
          database("PostgreSQL", "Multi-AZ (readable standbys)", "EUC1-Multi-AZUsage:db.m7g.large"), storage,
        ], "AmazonRDS", "eu-central-1") == [
          "InstanceUsage:db.m7g.large [deployment=Single-AZ;engine=PostgreSQL;instanceType=db.m7g.large] eu-central-1 "
            + "0.205/Hrs 2026-11-30",
          "Multi-AZUsage:db.m7g.large [deployment=Multi-AZ;engine=PostgreSQL;instanceType=db.m7g.large] eu-central-1 "
            + "0.205/Hrs 2026-11-30", "RDS:GP3-Storage [deployment=Single-AZ] eu-central-1 0.137/GB-Mo 2026-11-30",
        ])
  }

  @Test("Load balancers are told apart by their family")
  func balancers() {
    func balancer(_ family: String, _ usd: String) -> Value {
      Published.product(
        "AWSELB", family, ["usagetype": "EUC1-LoadBalancerUsage"], tiers: [("0", "Inf", usd)], unit: "Hrs")
    }
    #expect(
      read(
        [
          balancer("Load Balancer-Application", "0.027"), balancer("Load Balancer-Network", "0.0271"),
          balancer("Load Balancer", "0.03"), balancer("Load Balancer-Gateway", "0.0135"),
        ], "AWSELB", "eu-central-1") == [
          "LoadBalancerUsage [type=application] eu-central-1 0.027/Hrs 2026-11-30",
          "LoadBalancerUsage [type=classic] eu-central-1 0.03/Hrs 2026-11-30",
          "LoadBalancerUsage [type=network] eu-central-1 0.0271/Hrs 2026-11-30",
        ])
  }

  @Test("Of several prices for one thing none is taken, and it is named with what they differ in")
  func ambiguous() {
    let first = compute(["operation": "RunInstances", "location": "EU (Frankfurt)"], usd: "0.1")
    let second = compute(
      ["operation": "RunInstances:00g0", "licenseModel": "No license required", "location": "Frankfurt"], usd: "0.2")
    let reading = PriceListReader(on: Published.today).read(
      [first, second], service: "AmazonEC2", region: "eu-central-1")
    #expect(reading.rows.isEmpty)
    #expect(reading.ambiguous == ["BoxUsage:m8g.large instanceType=m8g.large;os=Linux;tenancy=Shared"])
    #expect(
      reading.refusals.map(\.why) == [
        "the list has several prices for it (0.1, 0.2), which differ in licenseModel (No License required, "
          + "No license required), operation (RunInstances, RunInstances:00g0)"
      ])
    #expect(reading.refusals.map(\.skus) == [["SKUEUC1-BoxUsage:m8g.large", "SKUEUC1-BoxUsage:m8g.large"]])
    let twice = PriceListReader(on: Published.today).read(
      [compute(), compute()], service: "AmazonEC2", region: "eu-central-1")
    #expect((twice.rows.count, twice.ambiguous) == (1, []))
  }

  @Test("Queries are told apart by their routing, in all regions the same")
  func queries() {
    func queries(_ usageType: String, _ first: String, _ rest: String) -> Value {
      Published.product(
        "AmazonRoute53", "DNS Query", ["usagetype": usageType],
        tiers: [("0", "1000000000", first), ("1000000000", "Inf", rest)], unit: "Queries")
    }
    let resolver = Published.product(
      "AmazonRoute53", "DNS Query", ["usagetype": "EUC1-DNS-Queries"], tiers: [("0", "Inf", "0.0000005")],
      unit: "Queries")
    #expect(
      read(
        [
          queries("DNS-Queries", "0.0000004000", "0.0000002000"),
          queries("LBR-Queries", "0.0000006000", "0.0000003000"), resolver,
        ], "AmazonRoute53", PriceQuery.global) == [
          "DNS-Queries [routing=latency-based] global 0.0000003/Queries 1000000000… 2026-11-30",
          "DNS-Queries [routing=latency-based] global 0.0000006/Queries 0…1000000000 2026-11-30",
          "DNS-Queries [routing=standard] global 0.0000002/Queries 1000000000… 2026-11-30",
          "DNS-Queries [routing=standard] global 0.0000004/Queries 0…1000000000 2026-11-30",
        ])
  }

  @Test("Usage types lose their region's prefix, and nothing else")
  func prefixes() {
    #expect(PriceListRegions.plain("EUC1-NatGateway-Hours", in: "eu-central-1") == "NatGateway-Hours")
    #expect(PriceListRegions.plain("EU-NatGateway-Hours", in: "eu-west-1") == "NatGateway-Hours")
    #expect(PriceListRegions.plain("NatGateway-Hours", in: "us-east-1") == "NatGateway-Hours")
    #expect(PriceListRegions.plain("EUC1-NatGateway-Hours", in: "eu-west-1") == "EUC1-NatGateway-Hours")
    #expect(PriceListRegions.plain("eu-west-1-KMS-Keys", in: "eu-west-1") == "KMS-Keys")
    // A region that the table does not have.
    #expect(PriceListRegions.plain("MXC1-NatGateway-Hours", in: "mx-central-1") == "NatGateway-Hours")
    #expect(PriceListRegions.plain("CAN1-HostedZone", in: PriceQuery.global) == "CAN1-HostedZone")
    #expect(PriceListRegions.plain("Multi-AZUsage:db.t3.micro", in: "us-east-1") == "Multi-AZUsage:db.t3.micro")
  }
}
