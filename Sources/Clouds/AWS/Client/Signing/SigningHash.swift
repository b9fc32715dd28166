internal import COpenSSL
internal import HTTP

/// SHA-256 and its keyed form for one signature after the other: OpenSSL's algorithm is looked up once, and its context
/// is used again, which together cost more than hashing a small request.
struct SigningHash: ~Copyable {
  /// A key's two blocks of HMAC (RFC 2104): the key, padded with zeros, against 0x36 and against 0x5C.
  struct Key {
    private(set) var inner = [UInt8](repeating: 0x36, count: 64)
    private(set) var outer = [UInt8](repeating: 0x5C, count: 64)

    /// - Parameter bytes: 64 at most; longer keys are hashed first.
    init(_ bytes: some Collection<UInt8>) {
      for (index, byte) in bytes.prefix(64).enumerated() {
        inner[index] ^= byte
        outer[index] ^= byte
      }
    }
  }

  /// Owned here, and by no other.
  private let context: OpaquePointer?
  private let algorithm: OpaquePointer?
  private(set) var digest = [UInt8](repeating: 0, count: 32)

  init() {
    context = EVP_MD_CTX_new()
    algorithm = EVP_MD_fetch(nil, "SHA256", nil)
  }

  deinit {
    EVP_MD_CTX_free(context)
    EVP_MD_free(algorithm)
  }

  /// Leaves the hash of some bytes in ``digest``.
  mutating func hash(_ bytes: UnsafeBufferPointer<UInt8>) {
    EVP_DigestInit_ex2(context, algorithm, nil)
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    EVP_DigestFinal_ex(context, &digest, nil)
  }

  mutating func hash(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { hash($0) } }

  mutating func hash(_ text: String) {
    var text = text
    text.withUTF8 { hash($0) }
  }

  /// Leaves the keyed hash of some bytes in ``digest``.
  mutating func keyed(_ key: Key, _ bytes: [UInt8]) {
    EVP_DigestInit_ex2(context, algorithm, nil)
    EVP_DigestUpdate(context, key.inner, 64)
    EVP_DigestUpdate(context, bytes, bytes.count)
    EVP_DigestFinal_ex(context, &digest, nil)
    EVP_DigestInit_ex2(context, algorithm, nil)
    EVP_DigestUpdate(context, key.outer, 64)
    EVP_DigestUpdate(context, digest, 32)
    EVP_DigestFinal_ex(context, &digest, nil)
  }

  /// The key that signs a scope: derived from the secret by date, region, service and the closing word.
  mutating func signingKey(secret: String, date: String, region: String, service: String) -> Key {
    var bytes = Array("AWS4\(secret)".utf8)
    if bytes.count > 64 {
      hash(bytes)
      bytes = digest
    }
    for part in [date, region, service, "aws4_request"] {
      keyed(Key(bytes), Array(part.utf8))
      bytes = digest
    }
    return Key(bytes)
  }
}
