public import InfraModel

/// Digests that stand in state and journal where secrets were, slow to guess by.
public struct SecretDigests: Sendable {
  private let key: String

  /// - Parameter key: ``State/digestKey``.
  public init(key: String) { self.key = key }

  /// The digest of a secret's text.
  public func digest(_ text: String) -> Value { .digest(DigestForm.current.digest(text, key: key)) }

  /// The same as earlier versions recorded it.
  func earlierDigest(_ text: String) -> String { DigestForm.keyed.digest(text, key: key) }

  /// The digest of a text in the form of another one.
  private func digest(_ text: String, like recorded: String) -> Value {
    .digest(DigestForm(of: recorded).digest(text, key: key))
  }

  /// What the cloud answered, with digests where the record has them, so that an answer that echoes a secret never
  /// reaches the state, and a changed one is still seen.
  /// - Parameter before: What it answered before, as it was recorded: a text that was none of the secrets then is none
  ///   now, and needs no digest.
  public func redact(
    _ observed: [String: Value], like recorded: [String: Value], before: [String: Value] = [:]
  ) -> [String: Value] {
    var digests: Set<String> = []
    for value in recorded.values { value.collectDigests(into: &digests) }
    guard !digests.isEmpty else { return observed }
    let secrets = RecordedSecrets(digests, key: key)
    return observed.reduce(into: [:]) { result, member in
      result[member.key] = redact(
        member.value, like: recorded[member.key], before: before[member.key], secrets)
    }
  }

  private func redact(
    _ observed: Value, like recorded: Value?, before: Value?, _ secrets: RecordedSecrets
  ) -> Value {
    switch observed {
    case .string(let text):
      // A mask is no evidence: what was sent is taken to be there.
      if let recorded, isMasked(text, recorded) { return recorded }
      // What the declaration itself has as plain text is no secret here, though a secret may read the same.
      if recorded == observed { return observed }
      if case .digest(let digest)? = recorded { return self.digest(text, like: digest) }
      if case .interpolation(let pieces)? = recorded, pieces.contains(where: \.isDigest) {
        return matches(text[...], pieces[...]) ? .interpolation(pieces) : digest(text)
      }
      if before == observed { return observed }
      return secrets.digest(of: text).map(Value.digest) ?? observed
    case .list(let elements):
      return .list(elements.enumerated().map { redact($1, like: recorded?[$0], before: before?[$0], secrets) })
    case .object(let members):
      return .object(
        members.reduce(into: [:]) { result, member in
          result[member.key] = redact(
            member.value, like: recorded?[member.key], before: before?[member.key], secrets)
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
    guard case .digest(let digest) = piece else { return false }
    if rest.isEmpty { return self.digest(String(text), like: digest) == piece }
    if let known = KnownDigests.shared.text(of: digest, key: key) {
      return text.hasPrefix(known) && matches(text.dropFirst(known.count), rest)
    }
    // Where the next piece is a text, the secret ends before one of its places: few digests, not one for each letter.
    let next = rest.first?.string ?? ""
    return text.indices.contains { end in
      text[end...].hasPrefix(next) && self.digest(String(text[..<end]), like: digest) == piece
        && matches(text[end...], rest)
    }
  }
}

/// The secrets of a record, by which an echo of them is recognized anywhere in an answer.
private struct RecordedSecrets {
  private let key: String
  private let digests: Set<String>
  /// Those that were read in this run, by their texts.
  private var known: [String: String] = [:]
  /// The forms of the others: any text could be one of them.
  private var unknown: Set<DigestForm> = []

  init(_ digests: Set<String>, key: String) {
    self.key = key
    self.digests = digests
    for digest in digests {
      if let text = KnownDigests.shared.text(of: digest, key: key) {
        known[text] = digest
      } else {
        unknown.insert(DigestForm(of: digest))
      }
    }
  }

  /// The digest of a text that is one of the secrets.
  func digest(of text: String) -> String? {
    if let digest = known[text] { return digest }
    for form in unknown {
      let digest = form.digest(text, key: key)
      if digests.contains(digest) { return digest }
    }
    return nil
  }
}

extension Value {
  fileprivate var isDigest: Bool { if case .digest = self { true } else { false } }

  func collectDigests(into found: inout Set<String>) {
    switch self {
    case .digest(let digest): found.insert(digest)
    case .list(let elements), .interpolation(let elements):
      for element in elements { element.collectDigests(into: &found) }
    case .object(let members): for member in members.values { member.collectDigests(into: &found) }
    default: break
    }
  }
}
