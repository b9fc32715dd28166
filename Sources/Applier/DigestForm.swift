import Digests
import Synchronization

/// How the digest of a secret was made; it says so itself.
///
///     pbkdf2-sha256:16384:0123…   slow: what is recorded
///     0123…                       HMAC-SHA-256: what earlier versions recorded, and still recognized
///
/// The key lies beside the digests, since who plans must recognize what another one applied. So whoever has a state can
/// try texts, and each try is to cost some 5 ms.
enum DigestForm: Hashable, Sendable {
  case keyed
  case slow(rounds: Int)

  /// The form that is recorded.
  static let current = DigestForm.slow(rounds: 16_384)

  private static let name = "pbkdf2-sha256"

  /// The form of a digest. More rounds than any version makes would only cost time.
  init(of digest: String) {
    let parts = digest.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 3, parts[0] == Self.name, let rounds = Int(parts[1]), (1...1_000_000).contains(rounds) {
      self = .slow(rounds: rounds)
    } else {
      self = .keyed
    }
  }

  /// The digest of a text in this form.
  func digest(_ text: String, key: String) -> String {
    switch self {
    case .keyed: Digest.hmac(Array(text.utf8), key: Array(key.utf8))
    case .slow(let rounds): KnownDigests.shared.digest(text, key: key, rounds: rounds) { make(text, key, rounds) }
    }
  }

  private func make(_ text: String, _ key: String, _ rounds: Int) -> String {
    guard let digest = Digest.slow(Array(text.utf8), salt: Array(key.utf8), rounds: rounds) else {
      // Without memory even for this: one that is recognized all the same.
      return Self.keyed.digest(text, key: key)
    }
    return "\(Self.name):\(rounds):\(digest)"
  }
}

/// The slow digests that this process has made, since making one again is of no use to anybody.
final class KnownDigests: Sendable {
  private struct Request: Hashable {
    var text: String
    var key: String
    var rounds: Int
  }

  private struct Entry: Hashable {
    var digest: String
    var key: String
  }

  private struct Content {
    var digests: [Request: String] = [:]
    var texts: [Entry: String] = [:]
  }

  static let shared = KnownDigests()
  private static let longest = 20_000

  private let content = Mutex(Content())

  func digest(_ text: String, key: String, rounds: Int, _ make: () -> String) -> String {
    let request = Request(text: text, key: key, rounds: rounds)
    if let known = content.withLock({ $0.digests[request] }) { return known }
    let digest = make()
    content.withLock { content in
      if content.digests.count >= Self.longest { content = Content() }
      content.digests[request] = digest
      content.texts[Entry(digest: digest, key: key)] = text
    }
    return digest
  }

  /// The text of a digest that was made here.
  func text(of digest: String, key: String) -> String? {
    content.withLock { $0.texts[Entry(digest: digest, key: key)] }
  }
}
