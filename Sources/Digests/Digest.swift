internal import COpenSSL

/// SHA-256 digests, plain, keyed and slow, as lower-case hexadecimal text.
public enum Digest {
  /// The SHA-256 of some bytes: 64 digits.
  public static func sha256(_ bytes: [UInt8]) -> String {
    var output = [UInt8](repeating: 0, count: 32)
    SHA256(bytes, bytes.count, &output)
    return hexadecimal(output)
  }

  /// The HMAC-SHA-256 of some bytes: 64 digits.
  public static func hmac(_ bytes: [UInt8], key: [UInt8]) -> String {
    var output = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 32
    HMAC(EVP_sha256(), key, Int32(key.count), bytes, bytes.count, &output, &length)
    return hexadecimal(output)
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
    return isMade == 1 ? hexadecimal(output) : nil
  }

  /// The bytes of lower-case hexadecimal text; `nil` if it is none.
  public static func bytes(hexadecimal text: String) -> [UInt8]? {
    func value(_ digit: UInt8) -> UInt8? {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  /// Two digits a byte.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
