/// Base64 (RFC 4648, section 4), with padding.
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of some bytes.
  public static func encode(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var pending: UInt32 = 0
    var count = 0
    for byte in bytes {
      pending = pending << 8 | UInt32(byte)
      count += 1
      if count == 3 {
        for shift in [18, 12, 6, 0] as [UInt32] { text.append(alphabet[Int(pending >> shift & 63)]) }
        pending = 0
        count = 0
      }
    }
    if count == 1 {
      text += [alphabet[Int(pending >> 2 & 63)], alphabet[Int(pending << 4 & 63)], 0x3D, 0x3D]
    } else if count == 2 {
      text += [
        alphabet[Int(pending >> 10 & 63)], alphabet[Int(pending >> 4 & 63)], alphabet[Int(pending << 2 & 63)], 0x3D,
      ]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text; `nil` if it holds anything but the alphabet, line breaks and padding at its end.
  public static func decode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var pending: UInt32 = 0
    var bits: UInt32 = 0
    var hasEnded = false
    for byte in text.utf8 {
      let six: UInt32
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): six = UInt32(byte - 65)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): six = UInt32(byte - 71)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): six = UInt32(byte + 4)
      case UInt8(ascii: "+"): six = 62
      case UInt8(ascii: "/"): six = 63
      case 0x3D:
        hasEnded = true
        continue
      case 0x0A, 0x0D: continue
      default: return nil
      }
      guard !hasEnded else { return nil }
      pending = (pending << 6 | six) & 0xFFFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: pending >> bits))
      }
    }
    return bytes
  }
}
