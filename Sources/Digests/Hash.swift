internal import COpenSSL

/// Hashes as bytes.
package enum Hash {
  /// SHA-256 of some bytes: 32 bytes.
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: 32)
    SHA256(bytes, bytes.count, &output)
    return output
  }

  /// SHA-512 of some bytes: 64 bytes.
  package static func sha512(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: 64)
    SHA512(bytes, bytes.count, &output)
    return output
  }

  /// SHA-1 of some bytes: 20 bytes. For the names of the CLI's cache files only.
  package static func sha1(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: 20)
    SHA1(bytes, bytes.count, &output)
    return output
  }

  /// MD5 of some bytes: 16 bytes. For `Content-MD5` and entity tags only.
  package static func md5(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: 16)
    EVP_Digest(bytes, bytes.count, &output, nil, EVP_md5(), nil)
    return output
  }
}
