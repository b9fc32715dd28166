public import InfraModel

extension ObjectStateStore {
  public func keep(
    graph: [UInt8], digest: String, beside others: Set<String>, of environment: EnvironmentName
  ) async throws(StoreError) {
    let objects = try objects(environment)
    _ = try await objects.write(graph, to: objects.graph(digest), where: .absent)
    let names = try await objects.list(objects.plans).map { String($0.dropFirst(objects.plans.count)) }
    let outdated = StoredPlans.outdated(names, keeping: others.union([digest]))
    if !outdated.isEmpty { try await objects.remove(outdated.map { objects.plans + $0 }) }
  }

  public func graph(_ digest: String, of environment: EnvironmentName) async throws(StoreError) -> [UInt8]? {
    let objects = try objects(environment)
    return try await objects.read(objects.graph(digest))?.bytes
  }
}
