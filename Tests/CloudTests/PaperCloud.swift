import Cloud
import InfraModel
import Planner
import Pricing
import Provider
import Synchronization

/// A second cloud, as small as one can be: sheets that print a text, with facts, a rule, prices and a memory.
struct PaperCloud: Cloud, Provider {
  static let facts: Value = [
    "type": "Paper::Press::Sheet", "primaryIdentifier": ["Name"], "createOnly": ["Name"], "readOnly": ["Link"],
    "required": ["Name"],
    "properties": [
      "Name": ["type": "string"], "Text": ["type": "string"], "Link": ["type": "string"], "Pages": ["type": "integer"],
    ],
  ]

  let schemas: any SchemaCatalog
  private let sheets = Sheets()

  init() throws { schemas = OneType(schema: try ResourceSchema(facts: Self.facts)) }

  /// What runs, by name.
  var running: [String: [String: Value]] { sheets.all.withLock { $0 } }

  // MARK: the cloud

  var namespace: String { "Paper" }
  var unconnected: any Provider { self }

  var rules: PlanningRules {
    PlanningRules(demands: ["Paper::Press::Sheet": [.number("Pages", from: 1, to: 8)]])
  }

  var prices: PriceBook {
    let page = Price(
      usd: Money(units: 250_000_000_000), unit: "Pages", source: "paper-list", sourceDate: "2026-11-01",
      confidence: .documented, region: "north")
    return PriceBook(
      table: PriceTable([.init(service: "Press", usageType: "Page", price: page)]), day: "2026-11-01",
      models: [
        CostModel("Paper::Press::Sheet", properties: [.numbers("Pages"), .free("words are free", "Name", "Text")]) {
          resource in
          Charge.monthly("Pages", resource.quantity("Pages") ?? 1, PriceQuery("Press", "Page"))
        }
      ], sources: ["paper-list": "the list in the window"])
  }

  // MARK: its resources

  func traits(of type: ResourceType) -> ResourceTraits {
    type == "Paper::Press::Sheet" ? ResourceTraits(nameProperty: "Name") : .unsupported
  }

  func account(region: String) async throws(ProviderError) -> String { "paper" }

  func read(_ requests: [ReadRequest]) async -> [Result<Observation, ProviderError>] {
    let running = running
    return requests.map { request in
      .success(
        running[request.id.text].map { .present(ObservedResource(id: request.id, properties: $0)) } ?? .absent)
    }
  }

  func create(_ request: CreateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    let name = request.properties["Name"]?.string ?? ""
    let call = CallRecord(name: "press CreateSheet", ordinal: 1)
    try await context.willCall(call)
    let sheet = request.properties.merging(["Link": .string("paper:\(name)")]) { $1 }
    sheets.all.withLock { $0[name] = sheet }
    try await context.didCall(call, .succeeded)
    try await context.identified(ResourceID(name))
    return ObservedResource(id: ResourceID(name), properties: sheet)
  }

  func update(_ request: UpdateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    let call = CallRecord(name: "press UpdateSheet", ordinal: 1)
    try await context.willCall(call)
    let sheet = sheets.all.withLock { all in
      let sheet = (all[request.id.text] ?? [:]).merging(request.desired) { $1 }
      all[request.id.text] = sheet
      return sheet
    }
    try await context.didCall(call, .succeeded)
    return ObservedResource(id: request.id, properties: sheet)
  }

  func delete(_ request: DeleteRequest, _ context: OperationContext) async throws(ProviderError) {
    let call = CallRecord(name: "press DeleteSheet", ordinal: 1)
    try await context.willCall(call)
    sheets.all.withLock { $0[request.id.text] = nil }
    try await context.didCall(call, .succeeded)
  }

  func find(_ request: FindRequest) async throws(ProviderError) -> FindResult { .absent }

  func secret(id: String, key: String?, region: String) async throws(ProviderError) -> String {
    throw ProviderError(.unsupported, "the press keeps no secrets")
  }
}

private final class Sheets: Sendable {
  let all = Mutex<[String: [String: Value]]>([:])
}

private struct OneType: SchemaCatalog {
  var schema: ResourceSchema
  var types: [ResourceType] { [schema.type] }
  func schema(of type: ResourceType) -> ResourceSchema? { type == schema.type ? schema : nil }
}
