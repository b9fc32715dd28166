public import AWSClient
public import InfraModel
public import Provider

/// AWS as the applier and the commands see it: handlers over a client.
public struct AWSProvider: Provider {
  public let schemas: any SchemaCatalog
  let client: any AWSCalling
  private let identityClient: any AWSCalling
  private let handlers: [ResourceType: Handler]
  private let registry: RegistryHandlers
  private let newcomers = Newcomers()

  /// A provider over a client.
  /// - Parameters:
  ///   - client: Makes the calls; the live one or a stand-in.
  ///   - identityClient: Asks whose credentials they are, the first call of all; `client` if it is `nil`.
  ///   - schemas: The facts of the types.
  ///   - handlers: The types that can be carried out; all that there are by default.
  public init(
    client: any AWSCalling, identityClient: (any AWSCalling)? = nil, schemas: any SchemaCatalog,
    handlers: [Handler] = Handlers.all
  ) {
    self.client = client
    self.identityClient = identityClient ?? client
    self.schemas = schemas
    self.handlers = Dictionary(handlers.map { ($0.type, $0) }, uniquingKeysWith: { $1 })
    registry = RegistryHandlers(schemas)
  }

  public func traits(of type: ResourceType) -> ResourceTraits { handler(of: type)?.traits ?? .unsupported }

  /// A type's own handler, or the one that its schema gives.
  package func handler(of type: ResourceType) -> Handler? { handlers[type] ?? registry[type] }

  public func account(region: String) async throws(ProviderError) -> String {
    do {
      let identity = try await identityClient.call(.sts, "GetCallerIdentity", [:], region: region)
      if let account = identity["Account"]?.string { return account }
    } catch { throw ProviderError(error) }
    throw ProviderError(
      .notUnderstood, "the identity of the credentials names no account", call: "sts GetCallerIdentity")
  }

  public func read(_ requests: [ReadRequest]) async -> [Result<Observation, ProviderError>] {
    var groups: [ReadGroup: [Int]] = [:]
    for (index, request) in requests.enumerated() {
      groups[ReadGroup(type: request.type, region: request.region), default: []].append(index)
    }
    return await withTaskGroup(of: [(Int, Result<Observation, ProviderError>)].self) { tasks in
      for (group, indices) in groups {
        tasks.addTask { await read(group, indices.map { requests[$0] }, indices) }
      }
      var results = requests.map { _ in
        Result<Observation, ProviderError>.failure(ProviderError(.cancelled, "the run was stopped"))
      }
      for await part in tasks { for (index, result) in part { results[index] = result } }
      return results
    }
  }

  public func create(
    _ request: CreateRequest, _ context: OperationContext
  ) async throws(ProviderError) -> ObservedResource {
    try await execution(request.type, request.region, context).create(request, context)
  }

  public func update(
    _ request: UpdateRequest, _ context: OperationContext
  ) async throws(ProviderError) -> ObservedResource {
    try await execution(request.type, request.region, context).update(request, context)
  }

  public func delete(_ request: DeleteRequest, _ context: OperationContext) async throws(ProviderError) {
    try await execution(request.type, request.region, context).delete(request, context)
  }

  public func backUp(_ request: BackupRequest, _ context: OperationContext) async throws(ProviderError) -> Backup {
    let execution = try execution(request.type, request.region, context)
    guard let backsUp = execution.handler.backsUp else {
      throw ProviderError(.unsupported, "no backup can be made of an \(request.type)")
    }
    let scope = execution.scope(id: request.id, [:], operation: context.operation, account: request.account)
    do { return Backup(id: try await backsUp.make(execution.cloud, scope, request.mark)) } catch {
      throw ProviderError(unexpected: error)
    }
  }

  public func hasBackup(_ request: BackupLookup) async throws(ProviderError) -> Bool {
    let execution = try execution(request.type, request.region)
    guard let backsUp = execution.handler.backsUp else { return false }
    do { return try await backsUp.isThere(execution.cloud, request.backup) } catch {
      throw ProviderError(unexpected: error)
    }
  }

  public func run(_ request: HostRunRequest, _ context: OperationContext) async throws(ProviderError) -> GateWork {
    let execution = try execution(request.type, request.region, context)
    guard let hosts = execution.handler.hosts else {
      throw ProviderError(.unsupported, "nothing can be run on an \(request.type)")
    }
    let scope = execution.scope(id: request.id, [:], operation: context.operation, account: request.account)
    do {
      return try await HostCommand(cloud: execution.cloud, request: request, targets: hosts.targets(scope)).run()
    } catch {
      throw ProviderError(unexpected: error)
    }
  }

  public func rollOut(_ request: RolloutRequest, _ context: OperationContext) async throws(ProviderError) -> GateWork {
    let execution = try execution(request.type, request.region, context)
    guard let rollsOut = execution.handler.rollsOut else {
      throw ProviderError(.unsupported, "an \(request.type) has no rollout")
    }
    let scope = execution.scope(
      id: request.id, request.applied, operation: context.operation, account: request.account)
    do { return try await rollsOut.follow(execution.cloud, scope, request) } catch {
      throw ProviderError(unexpected: error)
    }
  }

  public func announce(_ request: AnnouncementRequest, _ context: OperationContext) async throws(ProviderError) {
    let execution = try execution(request.type, request.region, context)
    guard let announces = execution.handler.announces else {
      throw ProviderError(.unsupported, "an \(request.type) passes no messages on")
    }
    let scope = execution.scope(id: request.id, [:], operation: context.operation, account: request.account)
    do { try await announces.send(execution.cloud, scope, subject: request.subject, text: request.text) } catch {
      throw ProviderError(unexpected: error)
    }
  }

  public func find(_ request: FindRequest) async throws(ProviderError) -> FindResult {
    let execution = try execution(request.type, request.region)
    var scope = execution.scope(request.properties, operation: request.operation, account: request.account)
    // What is looked for had no answer.
    scope.mayBeUnmarked = true
    scope.owner = request.owner
    return try await execution.find(scope)
  }

  public func secret(id: String, key: String?, region: String) async throws(ProviderError) -> String {
    let answer: [String: Value]
    do {
      answer = try await client.call(.secretsManager, "GetSecretValue", ["SecretId": .string(id)], region: region)
    } catch { throw ProviderError(error) }
    guard let text = answer["SecretString"]?.string else {
      throw ProviderError(.invalid, "the secret \(id) holds no text", call: "secretsmanager GetSecretValue")
    }
    guard let key else { return text }
    let document: Value
    do { document = try JSON.parse(text) } catch {
      throw ProviderError(
        .invalid, "the secret \(id) is no JSON object with keys", call: "secretsmanager GetSecretValue")
    }
    guard let value = document[key].flatMap(\.plainText) else {
      throw ProviderError(.notFound, "the secret \(id) has no key \(key)", call: "secretsmanager GetSecretValue")
    }
    return value
  }

  private struct ReadGroup: Hashable {
    var type: ResourceType
    var region: String
  }

  private func read(
    _ group: ReadGroup, _ requests: [ReadRequest], _ indices: [Int]
  ) async -> [(Int, Result<Observation, ProviderError>)] {
    do throws(ProviderError) {
      let execution = try execution(group.type, group.region)
      let readings = await execution.named(
        await execution.read(requests.map { execution.scope(id: $0.id, $0.known) }))
      return zip(indices, readings).map { index, reading in
        (index, reading.map { $0?.observation ?? .absent })
      }
    } catch {
      return indices.map { ($0, .failure(error)) }
    }
  }

  /// Whether a type can be read.
  func handles(_ type: ResourceType) -> Bool { handler(of: type) != nil }

  /// Whether a type's read can be asked for what has some tags.
  func isSearchedByTags(_ type: ResourceType) -> Bool { handler(of: type)?.isFoundByTags == true }

  func execution(
    _ type: ResourceType, _ region: String, _ context: OperationContext? = nil
  ) throws(ProviderError) -> Execution {
    guard let handler = handler(of: type), let schema = schemas.schema(of: type) else {
      throw ProviderError(.unsupported, "\(type) has no handler")
    }
    return Execution(handler, schema, client: client, region: region, context: context, newcomers: newcomers)
  }
}
