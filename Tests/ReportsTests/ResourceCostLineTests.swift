import AWSResources
import InfraModel
import Pricing
import Reports
import Testing

@Suite("A resource's bill as a line of JSON")
struct ResourceCostLineTests {
  @Test("A resource's line of costs says what each month adds, apart from the sum")
  func growing() {
    let group = PricedResource("AWS::Logs::LogGroup", region: "eu-central-1", usage: ["ingestedGigabytes": 10])
    let line = ResourceCostLine.document(of: Pricing(Catalog(.aws)).estimate(group), Catalog(.aws))
    // 10 GB × 0.63; 10 GB × 0.15 × 0.0324 more each month.
    #expect(line["monthly"] == 6.3)
    #expect(line["growing"]?.list?.map { $0["name"] } == ["Logs stored"])
    #expect(line["growing"]?.list?.map { $0["monthly"] } == [0.0486])
    #expect(line["components"]?.list?.map { $0["name"] } == ["Logs taken in"])
  }

  static let resources = [
    PricedResource("AWS::Logs::LogGroup", region: "eu-central-1", usage: ["ingestedGigabytes": 10]),
    PricedResource("AWS::EC2::NatGateway", region: "xx-moon-1", properties: ["AllocationId": "eipalloc-1"]),
    PricedResource("AWS::EC2::NatGateway", region: "eu-central-1", properties: ["AllocationId": "eipalloc-1"]),
    PricedResource("AWS::Lambda::Function", region: "us-east-1", usage: ["requests": ["low": 1, "high": 2_000_000]]),
    PricedResource("AWS::EC2::VPC", region: "us-east-1", properties: ["#\"\\\n##": "€"]),
    PricedResource("AWS::None::Such", region: "us-east-1"),
  ]

  @Test("A priced resource's line is canonical JSON", arguments: resources.indices)
  func canonical(_ index: Int) throws {
    let catalog = Catalog(.aws)
    let estimate = Pricing(catalog).estimate(Self.resources[index])
    let document = ResourceCostLine.document(of: estimate, catalog)
    #expect(document["components"]?.list?.count == estimate.components.count)
    #expect(ResourceCostLine.text(of: estimate, catalog) == .jsonLines([document]))
  }
}
