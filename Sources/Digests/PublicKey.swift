internal import COpenSSL

/// A public key of any algorithm that OpenSSL knows, to verify signatures with.
public struct PublicKey: Sendable {
  /// The digest that is signed in place of the bytes.
  public enum Hash: Sendable { case sha256, sha384, sha512 }

  private let key: KeyHandle

  /// - Parameter info: The DER text of a `SubjectPublicKeyInfo` (RFC 5280), and nothing after it.
  /// - Returns: `nil` if it is not one, or if its point is not on its curve.
  public init?(info: [UInt8]) {
    guard let key = KeyHandle(info: info) else { return nil }
    self.key = key
  }

  /// The size of the key, in bits: of an RSA key, that of its modulus.
  public var bits: Int { key.bits }

  /// Whether a signature is this key's, and of these bytes.
  /// - Parameters:
  ///   - signature: As the algorithm has it: 64 bytes of Ed25519, the DER text of an ECDSA signature, an RSA signature
  ///     (PKCS #1, version 1.5) of the length of the modulus.
  ///   - hash: `nil` for Ed25519.
  public func verifies(_ signature: [UInt8], of bytes: [UInt8], hash: Hash?) -> Bool {
    let digest =
      switch hash {
      case nil: OpaquePointer?.none
      case .sha256: EVP_sha256()
      case .sha384: EVP_sha384()
      case .sha512: EVP_sha512()
      }
    return key.verifies(signature, of: bytes, digest: digest)
  }
}
