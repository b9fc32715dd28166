internal import COpenSSL

/// A private Ed25519 key (RFC 8032), as `openssl genpkey -algorithm ed25519` writes it.
public struct SigningKey: Sendable {
  private let key: KeyHandle

  /// - Parameter pem: PEM text without a passphrase.
  /// - Throws: if it is none, or a key of another kind.
  public init(pem: [UInt8]) throws(KeyProblem) { key = try KeyHandle(pem, isPrivate: true) }

  /// The key that its signatures are verified with.
  public var publicKey: VerifyingKey { VerifyingKey(key: key) }

  /// The signature of some bytes: 64 bytes. `nil` if there is no memory for it.
  public func signature(of bytes: [UInt8]) -> [UInt8]? {
    guard let context = EVP_MD_CTX_new() else { return nil }
    defer { EVP_MD_CTX_free(context) }
    var signature = [UInt8](repeating: 0, count: 64)
    var count = signature.count
    // Ed25519 has its own digest and takes no other.
    guard EVP_DigestSignInit(context, nil, nil, nil, key.pointer) == 1,
      EVP_DigestSign(context, &signature, &count, bytes, bytes.count) == 1, count == signature.count
    else { return nil }
    return signature
  }
}

/// A public Ed25519 key, as `openssl pkey -pubout` writes it.
public struct VerifyingKey: Sendable {
  private let key: KeyHandle

  /// - Parameter pem: PEM text.
  /// - Throws: if it is none, or a key of another kind.
  public init(pem: [UInt8]) throws(KeyProblem) { key = try KeyHandle(pem, isPrivate: false) }

  fileprivate init(key: KeyHandle) { self.key = key }

  /// Its 32 bytes.
  public var bytes: [UInt8] { key.publicBytes }

  /// Names the key: the SHA-256 of its bytes.
  public var name: String { Digest.sha256(bytes) }

  /// Whether a signature is this key's, and of these bytes.
  public func verifies(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
    // Ed25519 has its own digest and takes no other.
    key.verifies(signature, of: bytes, digest: nil)
  }
}

/// Why a text is not used as a key.
public enum KeyProblem: Error, Hashable, Sendable {
  /// It is no PEM text of a key of the wanted half, or one with a passphrase.
  case unreadable
  /// It is a key of another algorithm.
  case anotherAlgorithm
}
