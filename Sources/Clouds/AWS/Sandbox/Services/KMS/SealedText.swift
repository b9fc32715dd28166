internal import Digests
internal import InfraModel

/// What KMS gives for a text that it encrypts. It says which key it is of, differs from time to time, holds for one
/// context, and is known again only unchanged.
///
/// What is in it is only masked: the sandbox keeps no secrets.
///
///     2 │ length of the key's identifier │ identifier │ nonce │ seal │ masked text
struct SealedText {
  static let nonceCount = 12
  private static let version: UInt8 = 2

  let keyID: String
  private let nonce: [UInt8]
  private let seal: [UInt8]
  private let masked: [UInt8]

  init(keyID: String, nonce: [UInt8], context: Value?, plain: [UInt8]) {
    self.keyID = keyID
    self.nonce = nonce
    masked = Self.mask(plain)
    seal = Self.seal(keyID, nonce, context, plain)
  }

  /// `nil` for bytes that are not of this form.
  init?(_ bytes: [UInt8]) {
    guard bytes.count > 1, bytes[0] == Self.version else { return nil }
    let head = 2 + Int(bytes[1])
    guard bytes.count >= head + Self.nonceCount + 32 else { return nil }
    keyID = String(decoding: bytes[2..<head], as: UTF8.self)
    nonce = Array(bytes[head...].prefix(Self.nonceCount))
    seal = Array(bytes[(head + Self.nonceCount)...].prefix(32))
    masked = Array(bytes[(head + Self.nonceCount + 32)...])
  }

  var bytes: [UInt8] {
    [Self.version, UInt8(truncatingIfNeeded: keyID.utf8.count)] + Array(keyID.utf8) + nonce + seal + masked
  }

  /// The text; `nil` where something was changed, or the context is another one.
  func plain(in context: Value?) -> [UInt8]? {
    let plain = Self.mask(masked)
    return Self.seal(keyID, nonce, context, plain) == seal ? plain : nil
  }

  private static func mask(_ bytes: [UInt8]) -> [UInt8] { bytes.map { $0 ^ 0x5A } }

  /// No context and an empty one are the same.
  private static func seal(_ keyID: String, _ nonce: [UInt8], _ context: Value?, _ plain: [UInt8]) -> [UInt8] {
    Hash.sha256(Hash.sha256(Array(keyID.utf8)) + nonce + Hash.sha256(JSON.canonical(context ?? [:])) + plain)
  }
}
