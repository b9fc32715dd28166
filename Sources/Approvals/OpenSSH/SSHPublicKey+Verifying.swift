internal import Digests

extension SSHPublicKey {
  /// Whether a signature, as OpenSSH encodes it, is this key's and of these bytes.
  ///
  /// RSA signs with SHA-2 only: `ssh-rsa` as the name of a signature means SHA-1, and is refused (RFC 8332).
  func verifies(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
    var data = SSHData(signature)
    guard let kind = data.text(), let value = data.string() else { return false }
    switch form {
    case .ed25519(let key):
      return kind == algorithm && data.isEmpty && value.count == 64 && key.verifies(value, of: bytes, hash: nil)
    case .securityKey(let key, let application):
      // What a security key signs has its flags and its counter, which the signature brings along.
      guard kind == algorithm, let told = data.bytes(5), data.isEmpty, value.count == 64 else { return false }
      return key.verifies(value, of: Hash.sha256(application) + told + Hash.sha256(bytes), hash: nil)
    case .ecdsa(let key, let hash):
      var numbers = SSHData(value)
      guard kind == algorithm, data.isEmpty, let r = numbers.magnitude(), let s = numbers.magnitude(),
        numbers.isEmpty
      else { return false }
      return key.verifies(DER.sequence(DER.integer(r), DER.integer(s)), of: bytes, hash: hash)
    case .rsa(let key):
      let length = (key.bits + 7) / 8
      guard data.isEmpty, value.count <= length else { return false }
      let padded = [UInt8](repeating: 0, count: length - value.count) + value
      return switch kind {
      case "rsa-sha2-256": key.verifies(padded, of: bytes, hash: .sha256)
      case "rsa-sha2-512": key.verifies(padded, of: bytes, hash: .sha512)
      default: false
      }
    case .unsupported: return false
    }
  }
}
