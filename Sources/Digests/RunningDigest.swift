internal import COpenSSL
internal import InfraModel

/// A SHA-256 of bytes that come piece by piece.
public struct RunningDigest: ~Copyable {
  private let context: OpaquePointer?

  public init() {
    context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Takes the next bytes.
  public func update(_ bytes: [UInt8]) { EVP_DigestUpdate(context, bytes, bytes.count) }

  /// The digest of all bytes, as 64 lower-case hexadecimal digits. Nothing may be taken after it.
  public consuming func finish() -> String {
    var output = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &output, nil)
    return Hex.encode(output)
  }
}
