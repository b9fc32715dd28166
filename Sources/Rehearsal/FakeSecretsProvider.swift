internal import InfraModel
internal import Provider

/// A cloud whose secret store has every secret, made up: a rehearsal never asks for a real one.
struct FakeSecretsProvider: Provider {
  private let cloud: any Provider

  init(_ cloud: any Provider) { self.cloud = cloud }

  var schemas: any SchemaCatalog { cloud.schemas }
  func traits(of type: ResourceType) -> ResourceTraits { cloud.traits(of: type) }
  func account(region: String) async throws(ProviderError) -> String { try await cloud.account(region: region) }
  func read(_ requests: [ReadRequest]) async -> [Result<Observation, ProviderError>] { await cloud.read(requests) }

  func create(_ request: CreateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    try await cloud.create(request, context)
  }

  func update(_ request: UpdateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    try await cloud.update(request, context)
  }

  func delete(_ request: DeleteRequest, _ context: OperationContext) async throws(ProviderError) {
    try await cloud.delete(request, context)
  }

  func find(_ request: FindRequest) async throws(ProviderError) -> FindResult { try await cloud.find(request) }
  func lookUp(_ requests: [LookupRequest]) async -> [Result<LookupAnswer, LookupFailure>] {
    await cloud.lookUp(requests)
  }
  func secret(id: String, key: String?, region: String) async throws(ProviderError) -> String { Twin.secret }
}
