internal import COpenSSL
internal import InfraModel

/// SHA-256 digests, plain, keyed and slow, as lower-case hexadecimal text.
public enum Digest {
  /// The SHA-256 of some bytes: 64 digits.
  public static func sha256(_ bytes: [UInt8]) -> String { Hex.encode(Hash.sha256(bytes)) }

  /// The HMAC-SHA-256 of some bytes: 64 digits.
  public static func hmac(_ bytes: [UInt8], key: [UInt8]) -> String {
    var output = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 32
    HMAC(EVP_sha256(), key, Int32(key.count), bytes, bytes.count, &output, &length)
    return Hex.encode(output)
  }

  /// The PBKDF2-HMAC-SHA-256 of a text: 64 digits, each digest as much work as `rounds` keyed ones. `nil` if there is no
  /// memory for it.
  public static func slow(_ text: [UInt8], salt: [UInt8], rounds: Int) -> String? {
    var output = [UInt8](repeating: 0, count: 32)
    let isMade = text.withUnsafeBytes { text in
      PKCS5_PBKDF2_HMAC(
        text.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(text.count), salt, Int32(salt.count),
        Int32(rounds), EVP_sha256(), Int32(output.count), &output)
    }
    return isMade == 1 ? Hex.encode(output) : nil
  }
}
