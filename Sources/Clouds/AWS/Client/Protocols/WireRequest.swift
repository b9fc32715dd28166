/// A request as a protocol writes it: no host, no signature.
package struct WireRequest: Sendable {
  package var method: String
  /// The encoded path, from its `/`.
  package var path: String
  /// Encoded pairs; a key without a value has `nil`.
  package var query: [(name: String, value: String?)] = []
  package var headers: [(name: String, value: String)] = []
  package var body: [UInt8] = []
  /// Goes before the endpoint's host.
  package var hostPrefix = ""

  package init(method: String, path: String) {
    self.method = method
    self.path = path
  }

  /// Path and query.
  package var uri: String {
    guard !query.isEmpty else { return path }
    return path + "?"
      + query.map { $0.value.map { [name = $0.name] value in "\(name)=\(value)" } ?? $0.name }
      .joined(separator: "&")
  }
}
