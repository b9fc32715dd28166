public import InfraModel

extension ObjectStateStore {
  public func keep(
    approval: [UInt8], named name: String, of digest: String, of environment: EnvironmentName
  ) async throws(StoreError) {
    let objects = try objects(environment)
    _ = try await objects.write(approval, to: objects.approvals(of: digest) + name, where: .always)
  }

  public func approvals(
    of digest: String, of environment: EnvironmentName
  ) async throws(StoreError) -> [String: [UInt8]] {
    let objects = try objects(environment)
    let prefix = objects.approvals(of: digest)
    var found: [String: [UInt8]] = [:]
    for key in try await objects.list(prefix) {
      found[String(key.dropFirst(prefix.count))] = try await objects.read(key)?.bytes
    }
    return found
  }
}
