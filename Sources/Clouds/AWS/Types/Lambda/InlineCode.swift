import InfraModel

/// Source text of the declaration as the ZIP archive that the API takes.
///
/// The registry puts it into the file that the runtime's handler names by default: `index.py` for Python, `index.js`
/// for Node.js (`AWS::Lambda::Function` Code, `ZipFile`). The archive is stored, not compressed, and its time stands
/// still, so that equal sources are equal bytes.
enum InlineCode {
  static func archive(_ source: String, runtime: String) -> [UInt8] {
    let name = Array((runtime.hasPrefix("python") ? "index.py" : "index.js").utf8)
    let content = Array(source.utf8)
    let sum = checksum(content)
    // Version 2.0, no flags, stored; 1980-01-01 00:00 in MS-DOS form.
    let common =
      short(20) + short(0) + short(0) + short(0) + short(0x21) + long(sum) + long(UInt32(content.count))
      + long(UInt32(content.count)) + short(UInt16(name.count)) + short(0)
    let local = long(0x0403_4B50) + common + name + content
    // Made on a system with Unix permissions: -rw-r--r--.
    let central =
      long(0x0201_4B50) + short(0x0314) + common + short(0) + short(0) + short(0) + long(0o100644 << 16) + long(0)
      + name
    let end =
      long(0x0605_4B50) + short(0) + short(0) + short(1) + short(1) + long(UInt32(central.count))
      + long(UInt32(local.count)) + short(0)
    return local + central + end
  }

  /// CRC-32 as ZIP has it (polynomial 0xEDB88320).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  private static func short(_ value: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private static func long(_ value: UInt32) -> [UInt8] {
    short(UInt16(truncatingIfNeeded: value)) + short(UInt16(truncatingIfNeeded: value >> 16))
  }
}
