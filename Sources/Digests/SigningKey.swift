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

  /// Names the key: the SHA-256 of its 32 bytes.
  public var name: String { Digest.sha256(key.publicBytes) }

  /// Whether a signature is this key's, and of these bytes.
  public func verifies(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
    guard let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    return EVP_DigestVerifyInit(context, nil, nil, nil, key.pointer) == 1
      && EVP_DigestVerify(context, signature, signature.count, bytes, bytes.count) == 1
  }
}

/// Why a text is not used as a key.
public enum KeyProblem: Error, Hashable, Sendable {
  /// It is no PEM text of a key of the wanted half, or one with a passphrase.
  case unreadable
  /// It is a key of another algorithm.
  case anotherAlgorithm
}

/// A key of OpenSSL's, which is never changed after it was read.
private final class KeyHandle: @unchecked Sendable {
  let pointer: OpaquePointer

  init(_ pem: [UInt8], isPrivate: Bool) throws(KeyProblem) {
    guard let source = BIO_new_mem_buf(pem, Int32(clamping: pem.count)) else { throw .unreadable }
    defer { BIO_free(source) }
    // Without this, OpenSSL would ask for a passphrase at the terminal.
    let read =
      isPrivate
      ? PEM_read_bio_PrivateKey(source, nil, { _, _, _, _ in -1 }, nil)
      : PEM_read_bio_PUBKEY(source, nil, { _, _, _, _ in -1 }, nil)
    guard let read else { throw .unreadable }
    guard EVP_PKEY_get_base_id(read) == EVP_PKEY_ED25519 else {
      EVP_PKEY_free(read)
      throw .anotherAlgorithm
    }
    pointer = read
  }

  deinit { EVP_PKEY_free(pointer) }

  var publicBytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 32)
    var count = bytes.count
    return EVP_PKEY_get_raw_public_key(pointer, &bytes, &count) == 1 ? bytes : []
  }
}
