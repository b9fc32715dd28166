package import InfraModel
package import OperationModels
internal import Synchronization

/// The embedded operation tables and the forms of the wire, for whoever stands in for AWS.
package enum ServerWire {
  private struct Name: Hashable {
    var service: String
    var operation: String
    var wireProtocol: WireProtocol?
  }

  private static let operations = Mutex<[Name: ServerOperation]>([:])

  /// The services that have a table, sorted.
  package static var services: [String] { OperationTables.services }

  /// A service's table; `nil` where there is none.
  package static func table(_ service: String) -> ServiceTable? { OperationLibrary.shared.table(service) }

  /// An operation; `nil` where the tables do not have it.
  /// - Parameter wireProtocol: One of the service's protocols; the one that clients of ours speak where it is `nil`.
  package static func operation(
    _ service: String, _ name: String, speaking wireProtocol: WireProtocol? = nil
  ) -> ServerOperation? {
    let key = Name(service: service, operation: name, wireProtocol: wireProtocol)
    if let known = operations.withLock({ $0[key] }) { return known }
    guard var model = OperationLibrary.shared.operation(service, name) else { return nil }
    if let wireProtocol {
      guard let facts = model.service.speaking(wireProtocol) else { return nil }
      model.service = facts
    }
    let operation = ServerOperation(model)
    operations.withLock { $0[key] = operation }
    return operation
  }

  /// The pairs of a form or a query, decoded; a name without a value has an empty one.
  package static func pairs(_ form: some Collection<UInt8>) -> [(name: String, value: String)] {
    form.split(separator: UInt8(ascii: "&")).map { pair in
      let cut = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      return (decoded(pair[..<cut]), decoded(pair[cut...].dropFirst()))
    }
  }

  private static func decoded(_ text: some Collection<UInt8>) -> String {
    let isPlain = !text.contains { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }
    if isPlain { return String(decoding: text, as: UTF8.self) }
    return String(decoding: PercentEncoding.decode(Array(text), plusIsBlank: true), as: UTF8.self)
  }

  /// A part of a path, decoded.
  package static func decodedLabel(_ text: some StringProtocol) -> String {
    String(decoding: PercentEncoding.decode(Array(text.utf8)), as: UTF8.self)
  }

  /// A time as the basic ISO form of signatures has it (`20150830T123600Z`).
  package static func basicTime(_ seconds: Double) -> String { Timestamps.basic(seconds) }

  /// A time in ISO 8601, with milliseconds where there are any.
  package static func isoTime(_ seconds: Double) -> String { Timestamps.text(seconds, as: .iso8601) }

  /// A time as HTTP's headers have it.
  package static func httpTime(_ seconds: Double) -> String { Timestamps.text(seconds, as: .rfc822) }

  /// Epoch seconds of a time in any of the forms that AWS uses; `nil` for other texts.
  package static func seconds(_ time: String) -> Double? { Timestamps.seconds(time) }

  /// What a path into an output leads to; `a || b` takes the first that is there.
  package static func value(at path: String, in output: Value) -> Value? { OutputPath(path).value(in: output) }

  /// Puts a value where a path leads, making the objects on the way.
  package static func set(_ value: Value, at path: String, in output: inout Value) {
    OutputPath(path).set(value, in: &output)
  }
}
