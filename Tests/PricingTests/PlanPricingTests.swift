@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Pricing
import Testing

@Suite("A plan says what it does to the bill")
struct PlanPricingTests {
  static let region = "eu-central-1"
  static let type: ResourceType = "AWS::RDS::DBInstance"

  static func database(_ size: String) -> [String: Value] {
    ["DBInstanceClass": .string(size), "Engine": "postgres", "AllocatedStorage": "50", "StorageType": "gp3"]
  }

  static func record(
    _ address: Address, _ type: ResourceType, id: ResourceID, _ properties: [String: Value],
    attributes: [String: Value] = [:], needs: [Address] = []
  ) -> ResourceRecord {
    ResourceRecord(
      address: address, type: type, region: region, id: id, operation: "o", properties: properties,
      attributes: attributes, dependencies: needs)
  }

  static func priced(_ changes: [Change], _ records: [ResourceRecord], declared nodes: [ResourceNode]) -> Plan {
    let state = State(
      environment: "test/one", region: region, lineage: "l", digestKey: "k",
      resources: Dictionary(records.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first }))
    let plan = Plan(
      environment: "test/one", region: region, lineage: "l", serial: 0, graphDigest: "g", isRefreshed: false,
      changes: changes, graph: Graph(environment: "test/one", region: region, resources: nodes))
    return Pricing().priced(plan, state: state, digest: "prices") { _ in ResourceTraits(typicalSeconds: 600) }
  }

  static func change(_ address: Address, _ type: ResourceType, _ action: Change.Action) -> Change {
    Change(address: address, type: type, region: region, action: action, reasons: [.changedDeclaration])
  }

  @Test("A larger database costs what lies between the two classes")
  func resize() throws {
    var change = Self.change("main", Self.type, .update)
    change.properties = [
      PropertyChange(
        path: "DBInstanceClass", before: "db.t3.medium", after: "db.t3.large", reason: .changed)
    ]
    let plan = Self.priced(
      [change], [Self.record("main", Self.type, id: "db", Self.database("db.t3.medium"))],
      declared: [ResourceNode(address: "main", type: Self.type, properties: Self.database("db.t3.large"))])
    let cost = try #require(plan.changes[0].cost)
    // 730 × 0.084 + 50 × 0.137 = 61.32 + 6.85, and 730 × 0.168 + 6.85 = 122.64 + 6.85.
    #expect(cost.before?.monthly == Dollars(low: 68_170_000, high: 68_170_000))
    #expect(cost.after?.monthly == Dollars(low: 129_490_000, high: 129_490_000))
    #expect(cost.difference == Dollars(low: 61_320_000, high: 61_320_000))
    #expect(plan.cost?.difference == cost.difference)
    #expect(cost.oneTime == [])
    #expect(plan.cost?.catalogDigest == "prices")
  }

  @Test("Sums that are too large to be counted are said, of one resource and of all")
  func overflow() throws {
    func gateways(_ count: Int, _ gigabytes: Int64) -> [ResourceNode] {
      (0..<count).map { number in
        ResourceNode(
          address: Address("nat\(number)"), type: "AWS::EC2::NatGateway", properties: ["SubnetId": "subnet-1"],
          usage: ["processedGigabytes": .integer(gigabytes)])
      }
    }
    let nodes = gateways(2000, 1_000_000_000_000)
    let plan = Self.priced(
      nodes.map { Self.change($0.address, $0.type, .create) }, [], declared: nodes)
    let cost = try #require(plan.cost)
    #expect(plan.changes[0].cost?.gaps == [])
    #expect(!cost.after.isComplete && cost.after.isOverflowing && cost.difference.isOverflowing)
    #expect(cost.gaps.map(\.code) == ["IN7010"])
    #expect(cost.gaps.map(\.what) == ["the sum of all resources"])
    #expect(cost.after.monthly.text == "more than $9,000,000,000,000.00")

    // One price that is beyond counting is missing in the sums, and said.
    let own = OwnPrices(rates: [
      .init(
        service: "AmazonEC2", usageType: "NatGateway-Bytes", region: Self.region, unit: "GB", usd: .usd(99_999_999_999),
        date: "2026-11-21")
    ])
    let pricing = Pricing(Catalog(own: own, updated: nil))
    let one = pricing.estimate(gateways(1, 1_000_000), region: Self.region)
    let estimate = try #require(one["nat0"])
    #expect(estimate.unknown.map(\.reason) == [.overflow])
    #expect(!CostFigures(estimate).isComplete && !CostFigures(estimate).isOverflowing)
    #expect(!CostFigures(one).isComplete)
  }

  @Test("A deleted database saves its month and leaves a snapshot, which is told apart")
  func deletion() throws {
    let plan = Self.priced(
      [Self.change("main", Self.type, .delete)],
      [Self.record("main", Self.type, id: "db", Self.database("db.t3.medium"))], declared: [])
    let cost = try #require(plan.changes[0].cost)
    #expect(cost.after == nil)
    #expect(cost.difference == Dollars(low: -68_170_000, high: -68_170_000))
    // 50 GB × 0.103
    #expect(cost.oneTime.map(\.name) == ["Final snapshot"])
    #expect(cost.oneTime.map(\.amount) == [Dollars(low: 5_150_000, high: 5_150_000)])
    #expect(plan.cost?.after.monthly == .zero)
  }

  @Test("What holds provisioned concurrency finds its function in the state by what the function gave")
  func stateRelations() throws {
    let held: [String: Value] = [
      "FunctionName": "the-function", "Name": "live",
      "ProvisionedConcurrencyConfig": ["ProvisionedConcurrentExecutions": 2],
    ]
    let plan = Self.priced(
      [
        Self.change("alias", "AWS::Lambda::Alias", .delete), Self.change("function", "AWS::Lambda::Function", .delete),
      ],
      [
        Self.record("alias", "AWS::Lambda::Alias", id: "a", held, needs: ["function"]),
        Self.record(
          "function", "AWS::Lambda::Function", id: "f", ["MemorySize": 1024],
          attributes: ["FunctionName": "the-function"]),
      ], declared: [])
    // 2 × 1 GB × 2,628,000 s × 0.0000041667 = 21.9001752
    #expect(
      plan.changes.map { $0.cost?.before?.fixed } == [Dollars(low: 21_900_175, high: 21_900_175), .zero])
  }

  @Test("What stays as it is costs the same before and after, and is not told in parts")
  func nothing() throws {
    let properties = Self.database("db.t3.medium")
    let plan = Self.priced(
      [Self.change("main", Self.type, .none)], [Self.record("main", Self.type, id: "db", properties)],
      declared: [ResourceNode(address: "main", type: Self.type, properties: properties)])
    let cost = try #require(plan.changes[0].cost)
    #expect(cost.difference == .zero)
    #expect(cost.parts == [])
    #expect(plan.cost?.before == plan.cost?.after)
    #expect(plan.cost?.after.monthly == Dollars(low: 68_170_000, high: 68_170_000))
  }

  @Test("A plan's bill counts a replacement that is created first twice for a while")
  func replacement() throws {
    var change = Self.change("main", Self.type, .replace)
    change.createsBeforeDestroy = true
    let plan = Self.priced(
      [change], [Self.record("main", Self.type, id: "db", Self.database("db.t3.medium"))],
      declared: [ResourceNode(address: "main", type: Self.type, properties: Self.database("db.t3.medium"))])
    let cost = try #require(plan.changes[0].cost)
    // 68.17 ÷ 730 an hour for 2 × 600 s.
    #expect(cost.oneTime.map(\.name) == ["Final snapshot", "Both run while one replaces the other"])
    #expect(cost.oneTime.last?.amount == Dollars(low: 31_128, high: 31_128))
    #expect(cost.difference == .zero)
  }
}
