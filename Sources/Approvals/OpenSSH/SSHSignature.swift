internal import Digests
internal import InfraModel

/// A signature as `ssh-keygen -Y sign` writes it.
///
///     -----BEGIN SSH SIGNATURE-----
///     U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg…
///     -----END SSH SIGNATURE-----
///
/// Signed is not the text itself, but its hash with a namespace that says what the signature is for.
///
/// Source: OpenSSH, PROTOCOL.sshsig.
package struct SSHSignature: Sendable {
  /// The most bytes of a file of one; that of the longest RSA key has some 3,000.
  package static let mostBytes = 1 << 14

  /// The key that it says it is of. Whether it is, only ``verifies(_:)`` tells.
  package let key: SSHPublicKey
  package let namespace: String
  private let reserved: [UInt8]
  private let hash: String
  private let signature: [UInt8]

  /// The newest version that is read.
  private static let version = 1
  private static let magic = Array("SSHSIG".utf8)
  private static let beginning = "-----BEGIN SSH SIGNATURE-----"
  private static let end = "-----END SSH SIGNATURE-----"

  /// - Returns: `nil` if the text is not a signature, or has something before or after it.
  package init?(armored text: [UInt8]) {
    guard text.count <= Self.mostBytes, let text = String(validating: text, as: UTF8.self) else { return nil }
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.count >= 3, lines.first == Self.beginning[...], lines.last == Self.end[...],
      let bytes = Base64.decode(lines.dropFirst().dropLast().joined())
    else { return nil }
    var data = SSHData(bytes)
    guard data.bytes(6) == Self.magic, let version = data.number(), version <= Self.version,
      let encoded = data.string(),
      let key = SSHPublicKey(encoded: encoded), let namespace = data.text(), let reserved = data.string(),
      let hash = data.text(), let signature = data.string(), data.isEmpty
    else { return nil }
    (self.key, self.namespace, self.reserved, self.hash, self.signature) = (key, namespace, reserved, hash, signature)
  }

  /// Whether it is of this text, and by ``key``.
  package func verifies(_ text: [UInt8]) -> Bool {
    let digest: [UInt8]
    switch hash {
    case "sha256": digest = Hash.sha256(text)
    case "sha512": digest = Hash.sha512(text)
    default: return false
    }
    let signed =
      Self.magic + SSHData.string(namespace) + SSHData.string(reserved) + SSHData.string(hash)
      + SSHData.string(digest)
    return key.verifies(signature, of: signed)
  }
}
