internal import InfraModel

extension PropertyComparison {
  /// Whether a secret is the one that was sent, and still the one that runs.
  func isUnchanged(_ source: SecretSource, _ running: Value?, _ applied: Value?) -> Bool {
    if case .stored(let secret, _) = source, secret.holdsUnknown { return false }
    guard case .digest(let before)? = applied else { return false }
    return digest(source).map { $0 == before } ?? true && isAsSent(running, applied)
  }

  /// A text around secrets was recorded piece by piece, or as one digest, which cannot be recomputed here.
  func isUnchanged(_ pieces: [Value], _ running: Value?, _ applied: Value?, at place: Place) -> Bool {
    guard isAsSent(running, applied) else { return false }
    return switch applied {
    case .interpolation(let before) where before.count == pieces.count:
      zip(pieces, before).allSatisfy { matches($0, $1, applied: $1, at: place) }
    case .digest: !pieces.contains(where: \.holdsUnknown)
    default: false
    }
  }

  /// Whether what runs says nothing against what was sent. It only can where the reader found a text in the place of a
  /// secret, of which it gives the digest; what is not given back, or masked, is no evidence.
  private func isAsSent(_ running: Value?, _ applied: Value?) -> Bool {
    switch running {
    case .digest, .interpolation: running == applied
    default: true
    }
  }

  /// A URL with a password is recorded around the password's digest, and shown by the cloud with a mask in its place.
  func isUnchanged(_ url: PasswordURL, _ running: Value, _ applied: Value?) -> Bool {
    switch verdict(url, running) {
    case let verdict?: verdict
    case nil: applied.flatMap { verdict(url, $0) } ?? true
    }
  }

  /// Whether a URL is another one; `nil` if it is the same up to a password that is not told.
  private func verdict(_ url: PasswordURL, _ other: Value) -> Bool? {
    switch other {
    case .string(let text):
      guard let other = PasswordURL(text), other.start == url.start, other.end == url.end else { return false }
      return other.isMasked ? nil : other.password == url.password
    case .interpolation(let pieces):
      guard pieces.count == 3, pieces[0].string == url.start, pieces[2].string == url.end,
        case .digest(let before) = pieces[1]
      else { return false }
      return digest(.text(url.password)).map { $0 == before }
    default: return false
    }
  }
}
