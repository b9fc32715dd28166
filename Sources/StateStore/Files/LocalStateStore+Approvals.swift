public import InfraModel
internal import SystemPackage
internal import World

extension LocalStateStore {
  public func keep(
    approval: [UInt8], named name: String, of digest: String, of environment: EnvironmentName
  ) async throws(StoreError) {
    let files = try files(environment)
    try await worker.run { () throws(StoreError) in
      try files.makeFolder(files.plans)
      try files.makeFolder(files.approvals(digest))
      try files.replace(files.approvals(digest).appending(name), with: approval)
    }
  }

  public func approvals(
    of digest: String, of environment: EnvironmentName
  ) async throws(StoreError) -> [String: [UInt8]] {
    let files = try files(environment)
    return try await worker.run { () throws(StoreError) in
      let folder = files.approvals(digest)
      var found: [String: [UInt8]] = [:]
      for name in try files.list(folder) where !name.hasPrefix(".") {
        found[name] = try files.read(folder.appending(name))
      }
      return found
    }
  }
}
