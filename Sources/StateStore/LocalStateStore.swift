public import InfraModel

/// A store in a folder of JSON files.
public struct LocalStateStore: StateStore {
  /// A store below `folder` (`state`), which is made when something is first written.
  public init(folder: String) {}
  public func load(_ environment: String) async throws(StoreError) -> State? { nil }
  public func acquire(_ environment: String, holder: LeaseHolder) async throws(StoreError) -> any Lease {
    throw .leaseLost(environment: environment)
  }
  public func journal(_ environment: String, lease: any Lease) async throws(StoreError) -> Journal {
    throw .leaseLost(environment: environment)
  }
  public func history(_ environment: String) async throws(StoreError) -> [RunRecord] { [] }
  public func environments() async throws(StoreError) -> [String] { [] }
  public func serials(_ environment: String) async throws(StoreError) -> [Int] { [] }
  public func restore(_ environment: String, serial: Int, lease: any Lease) async throws(StoreError) -> State {
    throw .leaseLost(environment: environment)
  }
}
