internal import COpenSSL

/// Hashes by OpenSSL.
package enum Digest {
  /// SHA-256 of some bytes: 32 bytes.
  package static func sha256(_ bytes: some Collection<UInt8>) -> [UInt8] { hash(bytes, EVP_sha256()) }

  /// SHA-1 of some bytes: 20 bytes. For the names of the CLI's cache files only.
  static func sha1(_ bytes: some Collection<UInt8>) -> [UInt8] { hash(bytes, EVP_sha1()) }

  /// MD5 of some bytes: 16 bytes. For `Content-MD5` only.
  static func md5(_ bytes: some Collection<UInt8>) -> [UInt8] { hash(bytes, EVP_md5()) }

  /// HMAC with SHA-256: 32 bytes.
  static func hmac(key: [UInt8], _ text: [UInt8]) -> [UInt8] {
    var code = [UInt8](repeating: 0, count: 32)
    var count: UInt32 = 32
    HMAC(EVP_sha256(), key, Int32(key.count), text, text.count, &code, &count)
    return code
  }

  private static func hash(_ bytes: some Collection<UInt8>, _ algorithm: OpaquePointer?) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      EVP_Digest(buffer.baseAddress, buffer.count, &digest, &count, algorithm, nil)
    }
    if done == nil {
      let copy = Array(bytes)
      EVP_Digest(copy, copy.count, &digest, &count, algorithm, nil)
    }
    return Array(digest.prefix(Int(count)))
  }
}
