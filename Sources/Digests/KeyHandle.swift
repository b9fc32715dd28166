internal import COpenSSL

/// A key of OpenSSL's, which is never changed after it was read.
final class KeyHandle: @unchecked Sendable {
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

  /// - Parameter info: The DER text of a `SubjectPublicKeyInfo` (RFC 5280).
  init?(info: [UInt8]) {
    let read = info.withUnsafeBufferPointer { bytes in
      var next = bytes.baseAddress
      guard let key = d2i_PUBKEY(nil, &next, bytes.count) else { return OpaquePointer?.none }
      guard next == bytes.baseAddress.map({ $0 + bytes.count }) else {
        EVP_PKEY_free(key)
        return nil
      }
      return key
    }
    guard let read else { return nil }
    pointer = read
  }

  deinit { EVP_PKEY_free(pointer) }

  var publicBytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 32)
    var count = bytes.count
    return EVP_PKEY_get_raw_public_key(pointer, &bytes, &count) == 1 ? bytes : []
  }

  /// Whether a signature is this key's, and of these bytes.
  /// - Parameter digest: `nil` for algorithms that have one of their own.
  func verifies(_ signature: [UInt8], of bytes: [UInt8], digest: OpaquePointer?) -> Bool {
    guard let context = EVP_MD_CTX_new() else { return false }
    defer { EVP_MD_CTX_free(context) }
    return EVP_DigestVerifyInit(context, nil, digest, nil, pointer) == 1
      && EVP_DigestVerify(context, signature, signature.count, bytes, bytes.count) == 1
  }

  /// The size of the key, in bits.
  var bits: Int { Int(EVP_PKEY_get_bits(pointer)) }
}
