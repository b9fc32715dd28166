@testable import AWSResources
import AWSClient
import AWSLives
import AWSSamples
import AWSSchemas
import InfraModel
import Provider
import Synchronization
import Testing

@Suite("Each step of a create and of an update may meet what exists already, or a resource that has failed")
struct StepFaultTests {
  let catalog = AWSSchemaCatalog()

  /// Every property that can be declared, with a value that its form allows.
  func everything(_ handler: Handler) throws -> [String: Value] {
    let schema = try #require(catalog.schema(of: handler.type))
    var properties: [String: Value] = [:]
    for (name, property) in schema.properties
    where handler.traits.unsupportedProperties[name] == nil && !schema.readOnly.contains(name) {
      properties[name] = Samples.wellFormed[handler.type]?[name] ?? SchemaValues(schema: schema).value(property)
    }
    return properties
  }

  func create(_ handler: Handler, _ cloud: DisturbedCloud) async throws -> Attempt {
    cloud.startEmpty()
    let request = CreateRequest(
      address: "a", type: handler.type, region: "eu-central-1", account: "123456789012",
      properties: try everything(handler))
    return await Attempt(cloud) { journal throws(ProviderError) in
      try await AWSProvider(client: cloud, schemas: catalog).create(request, journal.context())
    }
  }

  /// An update that sets a property that was not there.
  func update(_ handler: Handler, setting name: String, _ cloud: DisturbedCloud) async throws -> Attempt {
    let desired = try everything(handler)
    var current = desired
    current[name] = nil
    let id = Samples.wellFormedIDs[handler.type] ?? ResourceID(parts: handler.identifier.map { _ in "x" })
    let request = UpdateRequest(
      address: "a", type: handler.type, region: "eu-central-1", account: "123456789012", id: id, current: current,
      desired: desired, changed: [name])
    return await Attempt(cloud) { journal throws(ProviderError) in
      try await AWSProvider(client: cloud, schemas: catalog).update(request, journal.context())
    }
  }

  func changeable(_ handler: Handler) -> [String] {
    var names = handler.settings.reduce(into: Set<String>()) { $0.formUnion($1.properties) }
    if let tags = handler.tags, tags.add != nil { names.insert(tags.property) }
    return names.sorted()
  }

  @Test("What exists already is never taken over by a create, and never counts as one's own", arguments: Handlers.all)
  func existing(_ handler: Handler) async throws {
    let calm = try await create(handler, DisturbedCloud(handler))
    try #require(calm.error == nil, "\(String(describing: calm.error))")
    for step in calm.journal.calls.indices {
      let disturbance: DisturbedCloud.Disturbance = step == 0 ? .existsBefore : .exists(atChange: step)
      let attempt = try await create(handler, DisturbedCloud(handler, calm.journal.calls, disturbance))
      if step == 0 {
        #expect(attempt.error?.kind == .alreadyExists, "\(String(describing: attempt.error))")
        #expect(attempt.journal.ids == [])
      } else if let error = attempt.error {
        // What was made is known, so that the next run goes on with it.
        if case .call = handler.create.mutation { #expect(attempt.journal.ids.count == 1, "step \(step): \(error)") }
        #expect(error.kind != .notFound, "step \(step): \(error)")
      }
    }
  }

  @Test(
    "What exists already ends an update, or is what was wanted: it is neither gone nor asked for without end",
    arguments: Handlers.all)
  func existingInUpdates(_ handler: Handler) async throws {
    for name in changeable(handler) {
      let calm = try await update(handler, setting: name, DisturbedCloud(handler))
      guard calm.error == nil else { continue }
      for step in calm.journal.calls.indices {
        let attempt = try await update(
          handler, setting: name, DisturbedCloud(handler, calm.journal.calls, .exists(atChange: step)))
        #expect(attempt.calls <= calm.calls + 20, "\(name) step \(step)")
        guard let error = attempt.error else { continue }
        #expect(error.kind != .notFound, "\(name) step \(step): \(error)")
        #expect(error.call != nil, "\(name) step \(step): \(error)")
      }
    }
  }

  @Test(
    "A failed state is told, whichever look finds it",
    arguments: Handlers.all.filter { $0.ready?.failures.isEmpty == false })
  func failing(_ handler: Handler) async throws {
    let ready = try #require(handler.ready)
    // A function's state is put together from several members.
    let isFunction = handler.type == "AWS::Lambda::Function"
    let path = isFunction ? "State" : ready.path
    let state = isFunction ? "Failed" : ready.failures.sorted().first ?? ""
    func failing(fromCall call: Int) -> DisturbedCloud {
      DisturbedCloud(handler, .fails(state, at: path, fromCall: call))
    }
    let calm = try await create(handler, DisturbedCloud(handler))
    var hasFailed = false
    for call in 0..<calm.calls {
      let attempt = try await create(handler, failing(fromCall: call))
      attempt.expectTold(state, "create, call \(call)")
      hasFailed = hasFailed || attempt.cloud.hasFailed
    }
    #expect(hasFailed, "no answer tells \(path)")
    for name in changeable(handler) {
      let calm = try await update(handler, setting: name, DisturbedCloud(handler))
      guard calm.error == nil, let first = calm.firstChange else { continue }
      for call in first..<calm.calls {
        let attempt = try await update(handler, setting: name, failing(fromCall: call))
        attempt.expectTold(state, "\(name), call \(call)")
      }
    }
  }
}

/// One create or update, and what came of it.
struct Attempt {
  let cloud: DisturbedCloud
  let journal = Journal(operation: "op-contract")
  private(set) var resource: ObservedResource?
  private(set) var error: ProviderError?

  init(_ cloud: DisturbedCloud, _ work: (Journal) async throws(ProviderError) -> ObservedResource) async {
    self.cloud = cloud
    do throws(ProviderError) { resource = try await work(journal) } catch { self.error = error }
  }

  var calls: Int { cloud.operations.count }

  /// The place of the first call that changes something.
  var firstChange: Int? {
    let changing = Set(journal.calls.compactMap { $0.split(separator: " ").last.map(String.init) })
    return cloud.operations.firstIndex(where: changing.contains)
  }

  /// A failed state that was answered ends it, or is told of the resource.
  func expectTold(_ state: String, _ comment: String, sourceLocation: SourceLocation = #_sourceLocation) {
    guard cloud.hasFailed else { return }
    let isTold = error?.kind == .failed || resource?.failure?.state == state
    #expect(isTold, "\(comment): \(String(describing: error))", sourceLocation: sourceLocation)
  }
}

/// A cloud that agrees to everything but for one disturbance.
final class DisturbedCloud: AWSCalling {
  enum Disturbance: Sendable {
    /// The change of a place among the changes finds that there is one already; once.
    case exists(atChange: Int)
    /// The first change finds that there is one already, and until then nothing of ours is seen.
    case existsBefore
    /// Whatever is read from a call on has failed.
    case fails(String, at: String, fromCall: Int)
  }

  private let fake: ShapeDrivenFakeCloud
  private let type: ResourceType
  private let disturbance: Disturbance?
  /// The operations that change something, in the order in which they are called without the disturbance.
  private let changing: [String]
  /// The operation that reads the resource itself, the first of its reads: others tell the state of something else, such as
  /// the nodes of a cache, and may do so after it.
  private let reading: Set<String>
  private let state = Mutex((operations: [String](), changes: 0, hasFailed: false))

  init(_ handler: Handler, _ changes: [String] = [], _ disturbance: Disturbance? = nil) {
    self.disturbance = disturbance
    type = handler.type
    fake = ShapeDrivenFakeCloud(handler)
    reading = Set(handler.reads.uses.prefix(1).map(\.operation))
    changing = changes.compactMap { $0.split(separator: " ").last.map(String.init) }
  }

  convenience init(_ handler: Handler, _ disturbance: Disturbance) { self.init(handler, [], disturbance) }

  /// What is to be made is not there yet.
  func startEmpty() { fake.startEmpty() }

  var operations: [String] { state.withLock(\.operations) }
  /// Whether an answer said that the resource has failed.
  var hasFailed: Bool { state.withLock(\.hasFailed) }

  func call(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    let (place, change) = state.withLock { state in
      state.operations.append(operation)
      let isChange = changing.contains(operation)
      if isChange { state.changes += 1 }
      return (state.operations.count - 1, isChange ? state.changes - 1 : nil)
    }
    let met: Int? =
      switch disturbance {
      case .exists(let step): step
      case .existsBefore: 0
      case .fails, nil: nil
      }
    if let met, met == change {
      throw AWSError(
        .service(code: Self.codes[service] ?? "ResourceAlreadyExistsException", message: "it already exists"),
        service: service, operation: operation, status: 409)
    }
    switch disturbance {
    case .existsBefore where change == nil:
      return Samples.answerBefore(type, operation, asked: operations) ?? [:]
    case .fails(let failed, let path, let first) where place >= first && reading.contains(operation):
      let answer = Value.object(try await fake.call(service, operation, input, region: region))
      let disturbed = ShapeDrivenFakeCloud.putting(failed, at: path, in: answer)
      if disturbed != answer { state.withLock { $0.hasFailed = true } }
      return disturbed.object ?? [:]
    default: return try await fake.call(service, operation, input, region: region)
    }
  }

  func callAll(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    try await call(service, operation, input, region: region)
  }

  private static let codes: [Service: String] = [
    .ec2: "InvalidPermission.Duplicate", .iam: "EntityAlreadyExists", .kms: "AlreadyExistsException",
    .rds: "DBInstanceAlreadyExists", .s3: "BucketAlreadyOwnedByYou", .lambda: "ResourceConflictException",
    .apiGatewayV2: "ConflictException", .scheduler: "ConflictException",
  ]
}
