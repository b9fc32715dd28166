import InfraModel
import Provider

extension InMemoryCloud: Provider {
  nonisolated var schemas: any SchemaCatalog { types }
  nonisolated func traits(of type: ResourceType) -> ResourceTraits { InMemoryTypes.traits(of: type) }

  func account(region: String) async throws(ProviderError) -> String { "123456789012" }

  func read(_ requests: [ReadRequest]) async -> [Result<Observation, ProviderError>] { readNow(requests) }

  func find(_ request: FindRequest) async throws(ProviderError) -> FindResult {
    found(request.operation, request.type)
  }

  func secret(id: String, key: String?, region: String) async throws(ProviderError) -> String {
    try secretText(region == "north" ? id : "\(region)/\(id)")
  }

  func create(
    _ request: CreateRequest, _ context: OperationContext
  ) async throws(ProviderError) -> ObservedResource {
    switch request.type {
    case InMemoryTypes.network: return try await createNumbered("Network", "NetworkId", "net", request, context)
    case InMemoryTypes.subnet: return try await createNumbered("Subnet", "SubnetId", "sub", request, context)
    default: return try await createService(request, context)
    }
  }

  private func createNumbered(
    _ kind: String, _ attribute: String, _ prefix: String, _ request: CreateRequest, _ context: OperationContext
  ) async throws(ProviderError) -> ObservedResource {
    let id = try await call("Create\(kind)", 1, for: request.address, context) { (cloud) throws(ProviderError) in
      try cloud.refuseUnknown(request.properties)
      let id = cloud.makeID(prefix)
      var properties = request.properties.filter { $0.key != "Label" }
      properties[attribute] = .string(id.text)
      cloud.store(
        Resource(
          type: request.type, id: id, region: request.region, properties: properties, operation: context.operation))
      cloud.enter(id)
      return id
    }
    try await context.identified(id)
    if let label = request.properties["Label"] {
      try await call("Label\(kind)", 2, for: request.address, context) { (cloud) throws(ProviderError) in
        try cloud.set(id, "Label", label)
      }
    }
    try await waitUntilReady("Create\(kind)", request.address, context)
    return try seen(id)
  }

  private func createService(
    _ request: CreateRequest, _ context: OperationContext
  ) async throws(ProviderError) -> ObservedResource {
    let id = ResourceID(request.properties["Name"]?.string ?? "")
    try await call("CreateService", 1, for: request.address, context) { (cloud) throws(ProviderError) in
      try cloud.refuseUnknown(request.properties)
      guard cloud.resources[id] == nil || cloud.overwrites else {
        throw ProviderError(.alreadyExists, "there is a service \(id)", code: "AlreadyExists")
      }
      var properties = request.properties.filter { $0.key != "Text" }
      properties["Url"] = .string("https://\(id).test")
      cloud.store(
        Resource(
          type: request.type, id: id, region: request.region, properties: properties, operation: context.operation))
    }
    try await context.identified(id)
    if let text = request.properties["Text"] {
      try await call("ConfigureService", 2, for: request.address, context) { (cloud) throws(ProviderError) in
        try cloud.set(id, "Text", text)
      }
    }
    try await waitUntilReady("CreateService", request.address, context)
    return try seen(id)
  }

  func update(
    _ request: UpdateRequest, _ context: OperationContext
  ) async throws(ProviderError) -> ObservedResource {
    record(request)
    for (index, property) in request.changed.sorted().enumerated() {
      try await call("Set\(property)", index + 1, for: request.address, context) { (cloud) throws(ProviderError) in
        try cloud.refuseUnknown(request.desired)
        try cloud.set(request.id, property, request.desired[property])
      }
    }
    try await waitUntilReady("Create", request.address, context)
    return try seen(request.id)
  }

  func delete(_ request: DeleteRequest, _ context: OperationContext) async throws(ProviderError) {
    let isThere = resources[request.id]?.type == request.type && resources[request.id]?.region == request.region
    var leftovers = request.leftovers
    if isThere { leftovers = entries.contains(request.id) ? ["Entry": .string(request.id.text)] : [:] }
    guard isThere || !leftovers.isEmpty else { return }
    if isThere {
      try await call("Delete\(request.type.shortName)", 1, for: request.address, context, leftovers: leftovers) {
        (cloud) throws(ProviderError) in
        let users = cloud.users(of: request.id)
        guard users.isEmpty else {
          throw ProviderError(.dependencyViolation, "\(request.id) is used by \(users)", code: "DependencyViolation")
        }
        cloud.remove(request.id)
      }
    }
    if let entry = leftovers["Entry"]?.string {
      try await call("RemoveEntry", 2, for: request.address, context, leftovers: leftovers) {
        (cloud) throws(ProviderError) in cloud.removeEntry(ResourceID(entry))
      }
    }
    try await context.sleep(1)
  }

  private func seen(_ id: ResourceID) throws(ProviderError) -> ObservedResource {
    guard let resource = resources[id] else { throw ProviderError(.notFound, "there is no \(id)") }
    return observed(resource)
  }

  /// What a property names must be there.
  fileprivate func refuseUnknown(_ properties: [String: Value]) throws(ProviderError) {
    let named = [properties["NetworkId"]].compactMap(\.self) + (properties["SubnetIds"]?.list ?? [])
    for id in named.compactMap(\.string) where resources[ResourceID(id)] == nil {
      throw ProviderError(.invalid, "there is no \(id)", code: "Invalid")
    }
  }
}
