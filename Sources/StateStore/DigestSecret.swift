internal import Digests
internal import InfraModel

/// A key of digests that is kept by people, not beside a state: whoever has the state alone cannot try texts.
///
/// A first apply that is given one binds the environment to it; each lineage has a key of its own that follows from it.
/// The state has only the key's name.
public struct DigestSecret: Hashable, Sendable {
  /// The environment variable that it comes from.
  public static let variable = "INFRA_DIGEST_KEY"

  private let bytes: [UInt8]

  /// - Parameter text: 64 hexadecimal digits, as `openssl rand -hex 32` makes them; `nil` for anything else, which could
  ///   be guessed.
  public init?(_ text: String) {
    guard let bytes = Hex.decode(text.lowercased()), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// The key of a lineage's digests.
  public func key(of lineage: String) -> String { Digest.hmac(Array("key\n\(lineage)".utf8), key: bytes) }

  /// What a state knows that key by: 64 digits.
  public func name(for lineage: String) -> String { Digest.hmac(Array("name\n\(lineage)".utf8), key: bytes) }

  /// The state with its key, where it is this one's.
  func unlocked(_ state: State) -> State {
    guard let name = state.digestKeyName, name == self.name(for: state.lineage) else { return state }
    var state = state
    state.digestKey = key(of: state.lineage)
    return state
  }
}
