import InfraModel
import Pricing
import Reports

/// Bills that the golden texts are made from. Amounts are simple, so that sums can be done in one's head.
enum CostSamples {
  static func price(_ usd: Double, _ unit: String) -> Price {
    Price(
      usd: .usd(usd), unit: unit, source: "list", sourceDate: "2026-08-12", confidence: .documented,
      region: "eu-central-1")
  }

  static func component(
    _ name: String, _ quantity: Span<Quantity>?, _ unit: String, _ usd: Double, _ kind: CostComponent.Kind = .fixed,
    dependsOn: [String] = []
  ) -> CostComponent {
    CostComponent(
      name: name, unit: unit, quantity: quantity, unitPrice: .usd(usd), kind: kind, price: price(usd, unit),
      dependsOn: dependsOn)
  }

  static let noPrice = UnknownCost(
    .noPrice, what: "Messages", why: "the catalog has no price for them in eu-central-1", fix: "infra prices set")

  static let gateway = CostEstimate(components: [
    component("NAT gateway", 730, "Hrs", 0.05),
    component("Data processed", Span<Quantity>(40, 60), "GB", 0.1, .usage),
  ])

  static func line(_ address: Address, _ type: ResourceType, _ estimate: CostEstimate) -> EnvironmentCost.Line {
    EnvironmentCost.Line(address: address, type: type, region: "eu-central-1", estimate: estimate)
  }

  static func database(hourly: Double) -> CostEstimate {
    CostEstimate(
      components: [component("Instance", 730, "Hrs", hourly), component("Storage", 50, "GB-Mo", 0.2)],
      assumptions: ["Extended Support is left out"])
  }

  static let cost = EnvironmentCost(lines: [
    line("database/main", "AWS::RDS::DBInstance", database(hourly: 0.1)),
    line(
      "logs", "AWS::Logs::LogGroup",
      CostEstimate(components: [component("Taken in", nil, "GB", 0.5, .usage, dependsOn: ["ingestedGigabytes"])])),
    line("network/nat/a", "AWS::EC2::NatGateway", gateway),
    line("network/nat/b", "AWS::EC2::NatGateway", gateway),
    line(
      "network/vpc", "AWS::EC2::VPC",
      CostEstimate(components: [CostComponent(name: "VPC", unit: "", kind: .free, note: "networks are free")])),
    line("topic", "AWS::SNS::Topic", CostEstimate(unknown: [noPrice])),
  ])

  static let before = EnvironmentCost(lines: [
    line("database/main", "AWS::RDS::DBInstance", database(hourly: 0.05)),
    line("network/nat/a", "AWS::EC2::NatGateway", gateway),
  ])

  static let graph = Graph(
    environment: "finally/production", region: "eu-central-1",
    resources: cost.lines.map {
      ResourceNode(address: $0.address, type: $0.type, position: Samples.at(31))
    }, settings: .init(budget: .init(millionths: 150_000_000)))

  static let report = CostReport(
    graph, cost, catalogDigest: "cafe",
    breaches: CostLimits(budget: .usd(150)).breaches(to: CostFigures(cost)))

  static let diff = CostDiffReport(
    from: .init("finally/staging", graph, before), to: .init("finally/production", graph, cost),
    catalogDigest: "cafe")
}
