package import InfraModel

/// JSON that may be given as text or as a value.
package enum JSONText {
  /// The value behind a JSON text, or the value itself; `nil` for a text that is not JSON.
  package static func parsed(_ value: Value) -> Value? {
    guard case .string(let text) = value else { return value }
    return try? JSON.parse(text)
  }
}
