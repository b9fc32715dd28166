import AWSLives
import AWSResources
import AWSSchemas
import InfraModel
import Provider

/// An operation on a cloud that answers as a test says; keeps what was sent to change something.
struct RequestRecorder {
  let cloud: ScriptedCloud
  let journal = Journal(operation: "inf-0123456789abcdefghjkmnpqrs")

  /// - Parameter answers: What an operation answers, by its name; any other gets an empty answer.
  init(_ answers: [String: [String: Value]] = [:]) {
    cloud = ScriptedCloud { operation, _, _ in .answer(answers[operation] ?? [:]) }
  }

  init(
    _ reply: @escaping @Sendable (_ operation: String, _ input: [String: Value], _ times: Int) -> ScriptedCloud.Reply
  ) {
    cloud = ScriptedCloud(reply)
  }

  var provider: AWSProvider { AWSProvider(client: cloud, schemas: AWSSchemaCatalog()) }

  /// The changing requests in their order, each as its operation and its input in JSON.
  var changes: [String] {
    let reads = ["Describe", "List", "Get", "Head"]
    return cloud.requests.filter { request in !reads.contains { request.operation.hasPrefix($0) } }
      .map(\.description)
  }

  func create(_ type: ResourceType, _ properties: [String: Value]) async throws -> ObservedResource {
    try await provider.create(
      CreateRequest(
        address: "it", type: type, region: "eu-central-1", account: "123456789012", properties: properties),
      journal.context())
  }

  /// An update from what runs to what is declared; what changed is worked out.
  func update(
    _ type: ResourceType, _ id: ResourceID, from current: [String: Value], to desired: [String: Value]
  ) async throws -> ObservedResource {
    let changed = Set(current.keys).union(desired.keys).filter { current[$0] != desired[$0] }
    return try await provider.update(
      UpdateRequest(
        address: "it", type: type, region: "eu-central-1", account: "123456789012", id: id, current: current,
        desired: desired, changed: Set(changed)), journal.context())
  }

  func delete(
    _ type: ResourceType, _ id: ResourceID, known: [String: Value] = [:], keepsSnapshot: Bool = true
  ) async throws {
    try await provider.delete(
      DeleteRequest(
        address: "it", type: type, region: "eu-central-1", account: "123456789012", id: id, known: known,
        keepsSnapshot: keepsSnapshot),
      journal.context())
  }

  func read(_ type: ResourceType, _ id: ResourceID, known: [String: Value] = [:]) async throws -> Observation? {
    try await provider.read([ReadRequest(type: type, id: id, region: "eu-central-1", known: known)]).first?.get()
  }
}
