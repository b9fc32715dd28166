public import InfraModel
internal import SystemPackage

extension LocalStateStore {
  public func keep(
    graph: [UInt8], digest: String, beside others: Set<String>, of environment: EnvironmentName
  ) async throws(StoreError) {
    let files = try files(environment)
    try await worker.run { () throws(StoreError) in
      try files.makeFolder(files.plans)
      if try files.stamp(files.graph(digest)) == nil { try files.replace(files.graph(digest), with: graph) }
      for name in StoredPlans.outdated(try files.list(files.plans), keeping: others.union([digest])) {
        try files.remove(files.plans.appending(name))
      }
    }
  }

  public func graph(_ digest: String, of environment: EnvironmentName) async throws(StoreError) -> [UInt8]? {
    let files = try files(environment)
    return try await worker.run { () throws(StoreError) in try files.read(files.graph(digest)) }
  }
}
