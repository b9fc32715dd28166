package import OperationModels
internal import Synchronization

/// The embedded operation tables, opened when first asked for.
package final class OperationLibrary: Sendable {
  package static let shared = OperationLibrary()

  private struct Key: Hashable {
    var service: String
    var operation: String
  }

  private let tables = Mutex<[String: ServiceTable]>([:])
  private let operations = Mutex<[Key: OperationModel]>([:])

  /// An operation; `nil` where the tables do not have it.
  package func operation(_ service: String, _ name: String) -> OperationModel? {
    let key = Key(service: service, operation: name)
    if let known = operations.withLock({ $0[key] }) { return known }
    guard let model = table(service)?.operation(name) else { return nil }
    operations.withLock { $0[key] = model }
    return model
  }

  /// A waiter of the tables, or one made by hand; `nil` where there is none.
  func waiter(_ service: String, _ name: String) -> Waiter? {
    table(service)?.waiter(name) ?? Waiter.byHand[service]?.first { $0.name == name }
  }

  /// The names of a service's waiters, sorted.
  func waiterNames(_ service: String) -> [String] {
    ((table(service)?.waiterNames ?? []) + (Waiter.byHand[service] ?? []).map(\.name)).sorted()
  }

  /// A service's table; `nil` where there is none.
  func table(_ service: String) -> ServiceTable? {
    tables.withLock { known in
      if let table = known[service] { return table }
      guard let text = OperationTables.text(of: service) else { return nil }
      let table = ServiceTable(Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)))
      known[service] = table
      return table
    }
  }
}
