/// A request as a protocol writes it: no host, no signature.
struct WireRequest: Sendable {
  var method: String
  /// The encoded path, from its `/`.
  var path: String
  /// Encoded pairs; a key without a value has `nil`.
  var query: [(name: String, value: String?)] = []
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []
  /// Goes before the endpoint's host.
  var hostPrefix = ""

  /// Path and query.
  var uri: String {
    guard !query.isEmpty else { return path }
    return path + "?"
      + query.map { $0.value.map { [name = $0.name] value in "\(name)=\(value)" } ?? $0.name }
      .joined(separator: "&")
  }
}
