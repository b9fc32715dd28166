extension ZIPArchive {
  /// Writes entries, and the directory behind them.
  struct Writer {
    private var directory: [UInt8] = []
    private var count = 0
    private var offset = 0

    mutating func add(_ entry: Entry, compressed: [UInt8]?, to sink: ([UInt8]) -> Void) {
      let common = Self.header(of: entry, compressed: compressed)
      let head = Self.long(0x0403_4B50) + common + entry.name.utf8
      let content = compressed ?? entry.content
      sink(head)
      sink(content)
      // Made on a system with Unix permissions: -rw-r--r-- or -rwxr-xr-x.
      let rights: UInt32 = entry.isExecutable ? 0o100755 : 0o100644
      directory += Self.long(0x0201_4B50) + Self.short(0x0314) + common + Self.short(0) + Self.short(0) + Self.short(0)
      directory += Self.long(rights << 16) + Self.long(UInt32(truncatingIfNeeded: offset)) + entry.name.utf8
      count += 1
      offset += head.count + content.count
    }

    func finish(to sink: ([UInt8]) -> Void) {
      let count = Self.short(UInt16(truncatingIfNeeded: count))
      sink(directory)
      sink(
        Self.long(0x0605_4B50) + Self.short(0) + Self.short(0) + count + count
          + Self.long(UInt32(truncatingIfNeeded: directory.count)) + Self.long(UInt32(truncatingIfNeeded: offset))
          + Self.short(0))
    }

    /// What an entry says of itself, in front of its content and in the directory.
    private static func header(of entry: Entry, compressed: [UInt8]?) -> [UInt8] {
      // Version 2.0; a flag for names in UTF-8 where that makes a difference; 1980-01-01 00:00 in MS-DOS form.
      let flags: UInt16 = entry.name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x0800
      let method: UInt16 = compressed == nil ? 0 : 8
      let start = short(20) + short(flags) + short(method) + short(0) + short(0x21)
      let packed = UInt32(truncatingIfNeeded: (compressed ?? entry.content).count)
      return start + long(ZIPArchive.checksum(entry.content)) + long(packed)
        + long(UInt32(truncatingIfNeeded: entry.content.count))
        + short(UInt16(truncatingIfNeeded: entry.name.utf8.count)) + short(0)
    }

    private static func short(_ value: UInt16) -> [UInt8] {
      [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }

    private static func long(_ value: UInt32) -> [UInt8] {
      short(UInt16(truncatingIfNeeded: value)) + short(UInt16(truncatingIfNeeded: value >> 16))
    }
  }

  /// CRC-32 as ZIP has it (polynomial 0xEDB88320).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = sum >> 8 ^ steps[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    return ~sum
  }

  /// What eight steps of the division leave of each byte.
  private static let steps: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }
}
