@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Pricing
import Testing

@Suite("A plan has the bill of what is there and of what will be")
struct PlanBillTests {
  /// An alias is priced by the memory of the function that it refers to.
  static let function = ResourceNode(
    address: "api/function", type: "AWS::Lambda::Function",
    properties: ["FunctionName": "api", "MemorySize": 512, "Architectures": ["x86_64"]],
    usage: ["requests": 1_000_000, "averageDuration": 100])
  static let alias = ResourceNode(
    address: "api/alias", type: "AWS::Lambda::Alias",
    properties: [
      "FunctionName": .reference(Reference("api/function", "FunctionName")), "FunctionVersion": "1",
      "ProvisionedConcurrencyConfig": ["ProvisionedConcurrentExecutions": 2],
    ])

  static func record(_ node: ResourceNode, _ properties: [String: Value], id: ResourceID) -> ResourceRecord {
    ResourceRecord(
      address: node.address, type: node.type, region: "eu-central-1", id: id, operation: "op",
      properties: properties, attributes: properties, dependencies: node.dependencies)
  }

  static let state = State(
    environment: "a/b", region: "eu-central-1", lineage: "1", serial: 3, digestKey: "",
    resources: [
      "api/function": record(function, function.properties, id: "api"),
      "api/alias": record(
        alias, alias.properties.merging(["FunctionName": "api"]) { $1 }, id: "api|live"),
    ])

  static func plan(
    _ changes: [(ResourceNode, Change.Action)], graph nodes: [ResourceNode], settings: EnvironmentSettings = .init(),
    only: [Address] = []
  ) -> Plan {
    Plan(
      environment: "a/b", region: "eu-central-1", lineage: "1", serial: 3, graphDigest: "", isRefreshed: true,
      choice: PlanChoice(only: only),
      changes: changes.map { node, action in
        Change(address: node.address, type: node.type, region: "eu-central-1", action: action, id: "api")
      },
      graph: Graph(environment: "a/b", region: "eu-central-1", resources: nodes, settings: settings))
  }

  static func priced(_ plan: Plan) -> Plan { Pricing().priced(plan, state: state, digest: "cafe") }

  @Test("What stays costs the same, and references are found again in the state")
  func unchanged() throws {
    let nodes = [Self.alias, Self.function]
    let declared = try #require(Self.priced(Self.plan(nodes.map { ($0, .none) }, graph: nodes)).cost)
    #expect(declared.before == declared.after)
    #expect(declared.catalogDigest == "cafe")
    // Priced from the state alone, as a destroy does, it comes to the same.
    let usage: [ResourceType: [String: Value]] = ["AWS::Lambda::Function": Self.function.usage]
    let gone = try #require(
      Self.priced(Self.plan(nodes.map { ($0, .delete) }, graph: [], settings: .init(usage: usage))).cost)
    #expect(gone.before == declared.before)
    #expect(gone.after == .zero)
    #expect(gone.before.fixed.low > 0 && gone.before.usage.low > 0)
  }

  @Test("Usage is no difference: what is there is used as is declared now")
  func usage() throws {
    var more = Self.function
    more.usage["requests"] = 9_000_000
    let plan = Self.priced(Self.plan([(Self.alias, .none), (more, .update)], graph: [Self.alias, more]))
    let cost = try #require(plan.cost)
    #expect(cost.difference == .zero)
    #expect(plan.changes[1].cost?.parts == [])
  }

  @Test("A change of one resource is a change of what hangs on it")
  func dependents() throws {
    var larger = Self.function
    larger.properties["MemorySize"] = 1024
    var plan = Self.plan([(Self.alias, .none), (larger, .update)], graph: [Self.alias, larger])
    plan.changes[1].properties = [PropertyChange(path: "MemorySize", before: 512, after: 1024, reason: .changed)]
    let cost = try #require(Self.priced(plan).cost)
    // Provisioned concurrency is paid by memory: twice of it costs twice as much.
    #expect([cost.before, cost.after].map(\.fixed.text) == ["$10.95", "$21.90"])
  }

  @Test("What a limited plan leaves alone costs on, and what is let go does not count any longer")
  func others() throws {
    let limited = try #require(
      Self.priced(Self.plan([(Self.function, .none)], graph: [Self.alias, Self.function], only: ["api/function"])).cost)
    #expect(limited.difference == .zero)
    #expect(limited.before.fixed.low > 0)
    let forgotten = Self.priced(Self.plan([(Self.alias, .forget), (Self.function, .none)], graph: [Self.function]))
    #expect(forgotten.changes[0].cost?.after == nil)
    #expect(try #require(forgotten.changes[0].cost).oneTime.map(\.name) == ["Let go, and still paid for"])
  }

  @Test("What is to be ignored counts as it runs, read or stored, and as declared where it is made")
  func ignored() throws {
    let path = Lifecycle.Ignored(property: "MemorySize", because: "tuned elsewhere")
    var function = Self.function
    function.properties["MemorySize"] = 1024
    function.lifecycle.ignoredChanges = [path]
    let graph = [Self.alias, function]
    func costs(_ action: Change.Action, seen: [Address: [String: Value]] = [:]) throws -> [String] {
      let plan = Self.plan([(Self.alias, .none), (function, action)], graph: graph)
      let cost = try #require(Pricing().priced(plan, state: Self.state, seen: seen, digest: "cafe").cost)
      return [cost.before, cost.after].map(\.fixed.text)
    }
    #expect(try costs(.none) == ["$10.95", "$10.95"])
    #expect(try costs(.update) == ["$10.95", "$10.95"])
    #expect(try costs(.replace) == ["$10.95", "$21.90"])
    let seen: [Address: [String: Value]] = ["api/function": ["MemorySize": 2048, "FunctionName": "api"]]
    #expect(try costs(.none, seen: seen) == ["$43.80", "$43.80"])
    #expect(try costs(.replace, seen: seen) == ["$43.80", "$21.90"])
    let declared = Graph(environment: "a/b", region: "eu-central-1", resources: graph)
    #expect(CostFigures(Pricing().estimate(Self.state, usedAs: declared)).fixed.text == "$10.95")
  }

  @Test("A reference that is to be ignored still leads to what it names")
  func ignoredReference() throws {
    var alias = Self.alias
    alias.lifecycle.ignoredChanges = [.init(property: "FunctionName", because: "it stays")]
    let plan = Self.plan([(alias, .none), (Self.function, .none)], graph: [alias, Self.function])
    #expect(try #require(Self.priced(plan).cost).after.fixed.text == "$10.95")
  }

  @Test("Prices that are too old make a plan's bill incomplete")
  func stale() throws {
    let old = UnknownCost(.staleCatalog, what: "Price catalog", why: "it is old")
    let cost = try #require(
      Pricing().priced(Self.plan([], graph: []), state: Self.state, digest: "cafe", stale: old).cost)
    #expect(!cost.after.isComplete)
    #expect(cost.gaps.map(\.code) == ["IN7014"])
  }
}
