import Digests
public import InfraModel

/// Keyed digests that stand in state and journal where secrets were.
public struct SecretDigests: Sendable {
  private let key: [UInt8]

  /// - Parameter key: ``State/digestKey``.
  public init(key: String) { self.key = Array(key.utf8) }

  /// The digest of a secret's text.
  public func digest(_ text: String) -> Value { .digest(Digest.hmac(Array(text.utf8), key: key)) }

  /// What the cloud answered, with digests where the record has them, so that an answer that echoes a secret never
  /// reaches the state, and a changed one is still seen.
  public func redact(_ observed: [String: Value], like recorded: [String: Value]) -> [String: Value] {
    var digests: Set<Value> = []
    for value in recorded.values { value.collectDigests(into: &digests) }
    guard !digests.isEmpty else { return observed }
    return observed.reduce(into: [:]) { result, member in
      result[member.key] = redact(member.value, like: recorded[member.key], digests)
    }
  }

  private func redact(_ observed: Value, like recorded: Value?, _ digests: Set<Value>) -> Value {
    switch observed {
    case .string(let text):
      let digest = digest(text)
      if case .digest = recorded { return digest }
      return digests.contains(digest) ? digest : observed
    case .list(let elements):
      return .list(elements.enumerated().map { redact($1, like: recorded?[$0], digests) })
    case .object(let members):
      return .object(
        members.reduce(into: [:]) { result, member in
          result[member.key] = redact(member.value, like: recorded?[member.key], digests)
        })
    default: return observed
    }
  }
}

extension Value {
  fileprivate func collectDigests(into found: inout Set<Value>) {
    switch self {
    case .digest: found.insert(self)
    case .list(let elements): for element in elements { element.collectDigests(into: &found) }
    case .object(let members): for member in members.values { member.collectDigests(into: &found) }
    default: break
    }
  }
}
