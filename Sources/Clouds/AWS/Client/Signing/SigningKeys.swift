internal import InfraModel
internal import Synchronization

/// The signing keys of late, and what computes signatures by them: a key holds for a day, a region and a service.
final class SigningKeys: Sendable {
  static let shared = SigningKeys()

  private struct Scope: Hashable {
    /// A digest, so that no secret outlives its owner here.
    var secret: [UInt8]
    var date: String
    var region: String
    var service: String
  }

  private struct State: ~Copyable {
    var hash = SigningHash()
    var keys: [Scope: SigningHash.Key] = [:]
    /// The last one: mostly the next call is for the same scope.
    var last: (scope: Scope, key: SigningHash.Key)?
    /// Where the texts are put together.
    var text: [UInt8] = []

    mutating func key(_ signer: SigV4) -> SigningHash.Key {
      hash.hash(signer.credentials.secretAccessKey)
      let date = signer.date
      if let last, last.scope.secret == hash.digest, last.scope.date == date, last.scope.region == signer.region,
        last.scope.service == signer.service
      {
        return last.key
      }
      let scope = Scope(secret: hash.digest, date: date, region: signer.region, service: signer.service)
      if let known = keys[scope] {
        last = (scope, known)
        return known
      }
      let key = hash.signingKey(
        secret: signer.credentials.secretAccessKey, date: date, region: signer.region,
        service: signer.service)
      if keys.count > 200 { keys.removeAll() }
      keys[scope] = key
      last = (scope, key)
      return key
    }
  }

  private let state = Mutex(State())

  /// How many keys are kept.
  var count: Int { state.withLock { $0.keys.count } }

  /// A body's SHA-256 in hexadecimal.
  func payloadHash(_ body: [UInt8]) -> String {
    state.withLock { state in
      state.hash.hash(body)
      return Hex.encode(state.hash.digest)
    }
  }

  /// The signature of a canonical request, in hexadecimal; the string to sign is handed out.
  func signature(_ signer: SigV4, canonical: [UInt8], seen: ((_ stringToSign: [UInt8]) -> Void)? = nil) -> String {
    state.withLock { state in
      state.hash.hash(canonical)
      state.text.removeAll(keepingCapacity: true)
      state.text.append(utf8: "AWS4-HMAC-SHA256\n")
      state.text.append(utf8: signer.time)
      state.text.append(0x0A)
      signer.appendScope(to: &state.text)
      state.text.append(0x0A)
      Hex.append(state.hash.digest, to: &state.text)
      seen?(state.text)
      let key = state.key(signer)
      state.hash.keyed(key, state.text)
      return Hex.encode(state.hash.digest)
    }
  }
}
