import AWSSchemas
import Applier
import InfraModel
import Provider
import StateStore
import Testing

@Suite("A canary in every property of every type is never seen again")
struct CanaryTests {
  /// Whether the cloud takes what it is sent, and what it says.
  enum Mood: CaseIterable, Sendable { case echoes, refuses, losesAnswers }

  /// Every type of AWS with every property that can be declared holding a secret: by itself, in a text, in a list, in an
  /// object. An identifier has none.
  private static let nodes: [ResourceNode] = {
    let catalog = AWSSchemaCatalog()
    let canary = Value.secret(.environment("CANARY"))
    return catalog.types.sorted { $0.name < $1.name }.enumerated().compactMap { number, type in
      guard let schema = catalog.schema(of: type) else { return nil }
      var properties: [String: Value] = [:]
      let names = schema.properties.keys.sorted().filter { !schema.readOnly.contains($0) }
      for (index, name) in names.enumerated() {
        properties[name] =
          switch index % 4 {
          case 0: canary
          case 1: .interpolation(["before ", canary, " behind"])
          case 2: ["plain", canary]
          default: ["Name": canary, "Nested": [["Value": canary]]]
          }
      }
      return ResourceNode(address: Address("type-\(number)"), type: type, properties: properties)
    }
  }()

  /// Of words that no digest can hold by chance.
  private static let text = "canary-\"sings\" & hides/xyzzy"

  @Test(
    "A secret in every property of every type stays hidden in a create and in an update", arguments: Mood.allCases,
    [Change.Action.create, .update])
  func everyType(_ mood: Mood, _ action: Change.Action) async throws {
    try #require(Self.nodes.count > 80)
    var site = try Site()
    site.variables = ["CANARY": Self.text]
    let store = site.store
    let graph = Graphs.make(Self.nodes)
    var state = State(environment: "test/one", region: "north", lineage: "lineage", digestKey: "00ff")
    if action == .update {
      for node in graph.resources {
        state.resources[node.address] = ResourceRecord(
          address: node.address, type: node.type, region: "north", id: ResourceID(node.address.path), operation: "op")
      }
    }
    let plan = Plan(
      environment: "test/one", region: "north", lineage: "lineage", serial: 0, graphDigest: "", isRefreshed: true,
      changes: graph.resources.map { node in
        Change(
          address: node.address, type: node.type, region: "north", action: action,
          properties: node.properties.keys.sorted().map {
            PropertyChange(path: PropertyPath($0), before: nil, after: nil, reason: .changed)
          })
      }, graph: graph)
    let heard = EventRecorder()
    let result = try await Applier(
      EchoingCloud(mood: mood), world: site.world, secrets: site.inputs, maximumAttempts: 2
    ).apply(
      plan.stepped(from: state), to: state, in: store.runStore(),
      as: RunIdentity(who: "ada", host: "engine", command: "apply"),
      report: { heard.record($0) })
    #expect(result.failed.isEmpty == (mood == .echoes))
    let documents = ([result.state.document] + store.everything.map(\.document) + store.runs.map(\.document))
      .map { JSON.canonicalText($0, symbols: .tagged) }
    let told = result.failed.map { "\($0.error.diagnostic(at: $0.address))" } + ["\(result)", "\(heard.events)"]
    for written in documents + told {
      #expect(!written.contains("canary") && !written.contains("xyzzy"), "\(written.prefix(2000))")
    }
  }
}

/// A cloud that repeats whatever it hears.
private struct EchoingCloud: Provider {
  let mood: CanaryTests.Mood
  var schemas: any SchemaCatalog { AWSSchemaCatalog() }

  func traits(of type: ResourceType) -> ResourceTraits { ResourceTraits() }
  func account(region: String) async throws(ProviderError) -> String { "123456789012" }
  func read(_ requests: [ReadRequest]) async -> [Result<Observation, ProviderError>] {
    requests.map { .success(.present(ObservedResource(id: $0.id, properties: [:]))) }
  }

  private func answer(
    _ id: ResourceID, _ heard: [String: Value], _ context: OperationContext
  ) async throws(ProviderError) -> ObservedResource {
    let call = CallRecord(name: "Say", ordinal: 1)
    let request = JSON.canonicalText(.object(heard))
    try await context.willCall(call)
    context.progress("still saying \(request)")
    switch mood {
    case .echoes:
      try await context.didCall(call, .succeeded)
      return ObservedResource(id: id, properties: heard)
    case .refuses:
      try await context.didCall(call, .refused(code: "No: \(request)"))
      throw ProviderError(.invalid, "refused: \(request)", code: "No: \(request)")
    case .losesAnswers:
      try await context.didCall(call, .unknown)
      throw ProviderError(.answerLost, "no answer to \(JSON.canonicalText(.string(request)))")
    }
  }

  func create(_ request: CreateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    try await answer(ResourceID(request.address.path), request.properties, context)
  }
  func update(_ request: UpdateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    try await answer(request.id, request.desired, context)
  }
  func delete(_ request: DeleteRequest, _ context: OperationContext) async throws(ProviderError) {}
  func find(_ request: FindRequest) async throws(ProviderError) -> FindResult { .absent }
  func secret(id: String, key: String?, region: String) async throws(ProviderError) -> String { "" }
}
