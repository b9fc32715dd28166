internal import Synchronization

/// The signing keys of late: a key holds for a day, a region and a service.
final class SigningKeys: Sendable {
  static let shared = SigningKeys()

  private struct Scope: Hashable {
    /// A digest, so that no secret outlives its owner here.
    var secret: [UInt8]
    var date: String
    var region: String
    var service: String
  }

  private let keys = Mutex<[Scope: [UInt8]]>([:])

  func key(secret: String, date: String, region: String, service: String) -> [UInt8] {
    let scope = Scope(secret: Digest.sha256(Array(secret.utf8)), date: date, region: region, service: service)
    if let known = keys.withLock({ $0[scope] }) { return known }
    var key = Array("AWS4\(secret)".utf8)
    for part in [date, region, service, "aws4_request"] { key = Digest.hmac(key: key, Array(part.utf8)) }
    keys.withLock { known in
      if known.count > 200 { known.removeAll() }
      known[scope] = key
    }
    return key
  }
}
