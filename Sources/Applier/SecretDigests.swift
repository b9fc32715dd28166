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
      // A mask is no evidence: what was sent is taken to be there.
      if let recorded, isMasked(text, recorded) { return recorded }
      // What the declaration itself has as plain text is no secret here, though a secret may read the same.
      if recorded == observed { return observed }
      let digest = digest(text)
      if case .digest = recorded { return digest }
      if case .interpolation(let pieces) = recorded, pieces.contains(where: \.isDigest) {
        return matches(text[...], pieces[...]) ? .interpolation(pieces) : digest
      }
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

  /// Whether a cloud shows a mask where a secret was recorded, in a text that is otherwise the same.
  private func isMasked(_ text: String, _ recorded: Value) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "*")) else { return false }
    switch recorded {
    case .digest: return text.utf8.allSatisfy { $0 == UInt8(ascii: "*") }
    case .interpolation(let pieces): return isMasked(text[...], pieces[...])
    default: return false
    }
  }

  private func isMasked(_ text: Substring, _ pieces: ArraySlice<Value>) -> Bool {
    guard let piece = pieces.first else { return text.isEmpty }
    let rest = pieces.dropFirst()
    if let literal = piece.string {
      return text.hasPrefix(literal) && isMasked(text.dropFirst(literal.count), rest)
    }
    let mask = text.prefix { $0 == "*" }
    return !mask.isEmpty && isMasked(text.dropFirst(mask.count), rest)
  }

  /// Whether a text consists of these pieces, some of them known only by their digest.
  private func matches(_ text: Substring, _ pieces: ArraySlice<Value>) -> Bool {
    guard let piece = pieces.first else { return text.isEmpty }
    let rest = pieces.dropFirst()
    if let literal = piece.string {
      return text.hasPrefix(literal) && matches(text.dropFirst(literal.count), rest)
    }
    if rest.isEmpty { return digest(String(text)) == piece }
    return text.indices.contains { end in digest(String(text[..<end])) == piece && matches(text[end...], rest) }
  }
}

extension Value {
  fileprivate var isDigest: Bool { if case .digest = self { true } else { false } }

  fileprivate func collectDigests(into found: inout Set<Value>) {
    switch self {
    case .digest: found.insert(self)
    case .list(let elements), .interpolation(let elements):
      for element in elements { element.collectDigests(into: &found) }
    case .object(let members): for member in members.values { member.collectDigests(into: &found) }
    default: break
    }
  }
}
