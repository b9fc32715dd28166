import AWSClient
import AWSLives
import AWSResources
import AWSSamples
import AWSSchemas
import InfraModel
import Planner
import Provider
import Testing

/// One resource in a sandbox of its own: made by its handler, changed by anybody, read and planned again.
struct Afterwards {
  let time = Time()
  let client: AWSClient
  let provider: AWSProvider

  init() {
    client = Clients.client(SandboxUnderTest.options, time)
    provider = AWSProvider(client: client, schemas: AWSSchemaCatalog())
  }

  /// Somebody else's call.
  @discardableResult
  func call(_ service: Service, _ operation: String, _ input: [String: Value]) async throws -> Value {
    .object(try await client.call(service, operation, input, region: Samples.region))
  }

  func make(_ type: ResourceType, _ properties: [String: Value]) async throws -> ObservedResource {
    let request = CreateRequest(
      address: "it", type: type, region: Samples.region, account: Samples.account,
      properties: properties)
    return try await provider.create(request, Journal(operation: LiveCloud.operation()).context { time.pass($0) })
  }

  func read(_ type: ResourceType, _ id: ResourceID, known: [String: Value]) async throws -> ObservedResource {
    let request = ReadRequest(type: type, id: id, region: Samples.region, known: known)
    let observation = try await provider.read([request]).first?.get()
    guard case .present(let resource)? = observation else { throw Missing() }
    return resource
  }

  struct Missing: Error {}

  /// What a plan would do to a resource: the action, then a line for each property.
  func plan(
    _ type: ResourceType, _ made: ObservedResource, _ declared: [String: Value], applied: [String: Value]? = nil
  ) async throws -> [String] {
    let applied = applied ?? declared
    let running = try await read(type, made.id, known: made.properties.merging(applied) { $1 })
    let record = ResourceRecord(
      address: "it", type: type, region: Samples.region, id: made.id, operation: "op", properties: applied,
      attributes: made.properties)
    let state = State(
      environment: "a/b", account: Samples.account, region: Samples.region, lineage: "line", serial: 1,
      digestKey: "00", resources: ["it": record])
    let node = ResourceNode(address: "it", type: type, properties: declared)
    let graph = Graph(
      environment: "a/b", region: Samples.region, account: Samples.account, resources: [node])
    let plan = try Planner(provider: provider, rules: .aws).plan(
      graph, state: state, observations: ["it": .present(running)])
    return plan.effective.flatMap { change in
      [change.action.rawValue]
        + change.properties.map { property in
          "\(property.path): \(text(property.before)) > \(text(property.after))"
        }
    }
  }

  /// Updates a resource as the plan says, and reads it again.
  func update(
    _ type: ResourceType, _ made: ObservedResource, from applied: [String: Value], to declared: [String: Value]
  ) async throws -> ObservedResource {
    let current = try await read(type, made.id, known: made.properties.merging(applied) { $1 })
    let changed = Set(applied.keys).union(declared.keys).filter { applied[$0] != declared[$0] }
    let request = UpdateRequest(
      address: "it", type: type, region: Samples.region, account: Samples.account, id: made.id,
      current: current.properties, desired: declared, changed: changed)
    return try await provider.update(request, Journal(operation: LiveCloud.operation()).context { time.pass($0) })
  }

  private func text(_ value: Value?) -> String { value.map { JSON.canonicalText($0, symbols: .tagged) } ?? "-" }
}
