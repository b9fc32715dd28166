internal import InfraModel
internal import Synchronization

/// The embedded endpoint rules, read when first asked for.
package final class EndpointLibrary: Sendable {
  package static let shared = EndpointLibrary()

  private let known = Mutex<[String: EndpointRules]>([:])

  /// A service's rules; `nil` where there are none.
  package func rules(_ service: String) -> EndpointRules? {
    if let rules = known.withLock({ $0[service] }) { return rules }
    guard let text = EndpointRuleTables.text(of: service),
      let source = try? JSON.parse(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    else { return nil }
    let rules = EndpointRules(source)
    known.withLock { $0[service] = rules }
    return rules
  }
}
