internal import Digests
internal import InfraModel

/// A public key as OpenSSH writes it: `ssh-ed25519 AAAA…`.
///
/// Ed25519, ECDSA over the curves of NIST, RSA of 2048 bits and more, and Ed25519 of a security key. A key of another kind
/// is known by its text, and verifies nothing.
///
/// Sources: RFC 4253, section 6.6; RFC 5656, section 3.1; RFC 8709; OpenSSH, PROTOCOL.u2f.
package struct SSHPublicKey: Sendable {
  /// How signatures of the key are made.
  enum Form: Sendable {
    case ed25519(PublicKey)
    /// - Parameter application: what the security key was made for, such as `ssh:`.
    case securityKey(PublicKey, application: [UInt8])
    case ecdsa(PublicKey, PublicKey.Hash)
    case rsa(PublicKey)
    case unsupported
  }

  /// `ssh-ed25519`, `ecdsa-sha2-nistp256`, `ssh-rsa`, …
  package let algorithm: String
  /// The key as OpenSSH encodes it; what two equal keys have in common.
  package let encoded: [UInt8]
  let form: Form

  /// The fewest bits of an RSA key that is accepted.
  static let fewestBitsOfRSA = 2048

  /// - Returns: `nil` if the bytes are not a key.
  package init?(encoded: [UInt8]) {
    var data = SSHData(encoded)
    guard let algorithm = data.text(), let form = Self.form(algorithm, &data) else { return nil }
    if case .unsupported = form {} else if !data.isEmpty { return nil }
    self.algorithm = algorithm
    self.encoded = encoded
    self.form = form
  }

  /// `SHA256:…`, as `ssh-keygen -l` shows it.
  package var fingerprint: String {
    "SHA256:" + String(Base64.encode(Hash.sha256(encoded)).prefix { $0 != "=" })
  }

  private static func form(_ algorithm: String, _ data: inout SSHData) -> Form? {
    switch algorithm {
    case "ssh-ed25519": ed25519(&data).map { .ed25519($0) }
    case "sk-ssh-ed25519@openssh.com":
      ed25519(&data).flatMap { key in data.string().map { .securityKey(key, application: $0) } }
    case "ecdsa-sha2-nistp256": ecdsa("nistp256", [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07], .sha256, &data)
    case "ecdsa-sha2-nistp384": ecdsa("nistp384", [0x2B, 0x81, 0x04, 0x00, 0x22], .sha384, &data)
    case "ecdsa-sha2-nistp521": ecdsa("nistp521", [0x2B, 0x81, 0x04, 0x00, 0x23], .sha512, &data)
    case "ssh-rsa": rsa(&data)
    default: .unsupported
    }
  }

  private static func ed25519(_ data: inout SSHData) -> PublicKey? {
    guard let point = data.string(), point.count == 32 else { return nil }
    return PublicKey(info: DER.sequence(DER.sequence(DER.identifier([0x2B, 0x65, 0x70])), DER.bits(point)))
  }

  private static func ecdsa(
    _ name: String, _ curve: [UInt8], _ hash: PublicKey.Hash, _ data: inout SSHData
  ) -> Form? {
    // 0x04: both coordinates are there. OpenSSH has no other form.
    guard data.text() == name, let point = data.string(), point.first == 0x04 else { return nil }
    let algorithm = DER.identifier([0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01])
    let info = DER.sequence(DER.sequence(algorithm, DER.identifier(curve)), DER.bits(point))
    return PublicKey(info: info).map { .ecdsa($0, hash) }
  }

  private static func rsa(_ data: inout SSHData) -> Form? {
    guard let exponent = data.magnitude(), let modulus = data.magnitude() else { return nil }
    let algorithm = DER.identifier([0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01])
    let numbers = DER.sequence(DER.integer(modulus), DER.integer(exponent))
    guard let key = PublicKey(info: DER.sequence(DER.sequence(algorithm, DER.null), DER.bits(numbers))) else {
      return nil
    }
    return key.bits < fewestBitsOfRSA ? .unsupported : .rsa(key)
  }
}

extension SSHPublicKey: Hashable {
  package static func == (first: SSHPublicKey, second: SSHPublicKey) -> Bool { first.encoded == second.encoded }
  package func hash(into hasher: inout Hasher) { hasher.combine(encoded) }
}
