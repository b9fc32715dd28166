internal import InfraModel
internal import Provider

/// Several clouds as one: each call goes to the cloud of the resource's type.
struct JoinedProvider: Provider {
  private let first: any Provider
  private let providers: [String: any Provider]
  let schemas: any SchemaCatalog

  /// - Parameter providers: At least one; the account and secrets are the first one's.
  init(_ providers: [(namespace: String, provider: any Provider)], schemas: any SchemaCatalog) {
    first = providers[0].provider
    self.providers = Dictionary(
      providers.map { ($0.namespace, $0.provider) }, uniquingKeysWith: { first, _ in first })
    self.schemas = schemas
  }

  private func provider(_ type: ResourceType) throws(ProviderError) -> any Provider {
    guard let provider = providers[type.namespace] else {
      throw ProviderError(.unsupported, "no cloud provides types \(type.namespace)::…")
    }
    return provider
  }

  func traits(of type: ResourceType) -> ResourceTraits { providers[type.namespace]?.traits(of: type) ?? .unsupported }

  func account(region: String) async throws(ProviderError) -> String { try await first.account(region: region) }

  func read(_ requests: [ReadRequest]) async -> [Result<Observation, ProviderError>] {
    let groups = Dictionary(grouping: requests.indices) { requests[$0].type.namespace }
    return await withTaskGroup(of: [(Int, Result<Observation, ProviderError>)].self) { tasks in
      for indices in groups.values {
        tasks.addTask {
          do throws(ProviderError) {
            let cloud = try provider(requests[indices[0]].type)
            return Array(zip(indices, await cloud.read(indices.map { requests[$0] })))
          } catch {
            return indices.map { ($0, .failure(error)) }
          }
        }
      }
      var results = requests.map { _ in
        Result<Observation, ProviderError>.failure(ProviderError(.cancelled, "the run was stopped"))
      }
      for await part in tasks { for (index, result) in part { results[index] = result } }
      return results
    }
  }

  func create(_ request: CreateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    try await provider(request.type).create(request, context)
  }

  func update(_ request: UpdateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    try await provider(request.type).update(request, context)
  }

  func delete(_ request: DeleteRequest, _ context: OperationContext) async throws(ProviderError) {
    try await provider(request.type).delete(request, context)
  }

  func backUp(_ request: BackupRequest, _ context: OperationContext) async throws(ProviderError) -> Backup {
    try await provider(request.type).backUp(request, context)
  }

  func hasBackup(_ request: BackupLookup) async throws(ProviderError) -> Bool {
    try await provider(request.type).hasBackup(request)
  }

  func run(_ request: HostRunRequest, _ context: OperationContext) async throws(ProviderError) -> GateWork {
    try await provider(request.type).run(request, context)
  }

  func rollOut(_ request: RolloutRequest, _ context: OperationContext) async throws(ProviderError) -> GateWork {
    try await provider(request.type).rollOut(request, context)
  }

  func announce(_ request: AnnouncementRequest, _ context: OperationContext) async throws(ProviderError) {
    try await provider(request.type).announce(request, context)
  }

  func find(_ request: FindRequest) async throws(ProviderError) -> FindResult {
    try await provider(request.type).find(request)
  }

  func lookUp(_ requests: [LookupRequest]) async -> [Result<LookupAnswer, LookupFailure>] {
    var results = requests.map { _ in
      Result<LookupAnswer, LookupFailure>.failure(.failed(ProviderError(.cancelled, "the run was stopped")))
    }
    for (namespace, indices) in Dictionary(grouping: requests.indices, by: { requests[$0].kind.namespace }) {
      do throws(ProviderError) {
        let answers = try await provider(requests[indices[0]].kind).lookUp(indices.map { requests[$0] })
        for (index, answer) in zip(indices, answers) { results[index] = answer }
      } catch {
        for index in indices { results[index] = .failure(.unsupported("no cloud provides \(namespace)::…")) }
      }
    }
    return results
  }

  func attribute(_ requests: [AttributionRequest], at now: Double) async -> [Attribution] {
    var results = requests.map { Attribution.unknown("no cloud provides types \($0.type.namespace)::…") }
    for (namespace, indices) in Dictionary(grouping: requests.indices, by: { requests[$0].type.namespace }) {
      guard let provider = providers[namespace] else { continue }
      for (index, found) in zip(indices, await provider.attribute(indices.map { requests[$0] }, at: now)) {
        results[index] = found
      }
    }
    return results
  }

  func secret(id: String, key: String?, region: String) async throws(ProviderError) -> String {
    try await first.secret(id: id, key: key, region: region)
  }
}
