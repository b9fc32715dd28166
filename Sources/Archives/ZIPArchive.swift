/// ZIP archives whose bytes depend on names and contents only: equal folders are equal archives, on every machine and
/// with every version of `infra`.
///
/// Entries are sorted by the bytes of their names, their time stands still at 1980-01-01 00:00, and of their rights only
/// that to execute is kept. Contents are stored: a compressor that is improved would change every function.
public enum ZIPArchive {
  /// A file in an archive.
  public struct Entry: Hashable, Sendable {
    /// The path from the archive's root, with `/`.
    public var name: String
    public var content: [UInt8]
    public var isExecutable: Bool

    public init(_ name: String, _ content: [UInt8], isExecutable: Bool = false) {
      self.name = name
      self.content = content
      self.isExecutable = isExecutable
    }
  }

  /// The archive of at most 65,535 files and less than 4 GiB.
  public static func pack(_ entries: [Entry]) -> [UInt8] {
    let entries = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var archive: [UInt8] = []
    archive.reserveCapacity(entries.reduce(22) { $0 + $1.content.count + 2 * $1.name.utf8.count + 76 })
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(truncatingIfNeeded: archive.count)
      let common = header(of: entry)
      archive += long(0x0403_4B50) + common
      archive += entry.name.utf8
      archive += entry.content
      // Made on a system with Unix permissions: -rw-r--r-- or -rwxr-xr-x.
      let rights: UInt32 = entry.isExecutable ? 0o100755 : 0o100644
      directory += long(0x0201_4B50) + short(0x0314) + common + short(0) + short(0) + short(0)
      directory += long(rights << 16) + long(offset)
      directory += entry.name.utf8
    }
    let count = short(UInt16(truncatingIfNeeded: entries.count))
    let end =
      long(0x0605_4B50) + short(0) + short(0) + count + count + long(UInt32(truncatingIfNeeded: directory.count))
      + long(UInt32(truncatingIfNeeded: archive.count)) + short(0)
    return archive + directory + end
  }

  /// What an entry says of itself, in front of its content and in the directory.
  private static func header(of entry: Entry) -> [UInt8] {
    let size = long(UInt32(truncatingIfNeeded: entry.content.count))
    // Version 2.0; a flag for names in UTF-8 where that makes a difference; stored; 1980-01-01 00:00 in MS-DOS form.
    let flags: UInt16 = entry.name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x0800
    let start = short(20) + short(flags) + short(0) + short(0) + short(0x21) + long(checksum(entry.content))
    return start + size + size + short(UInt16(truncatingIfNeeded: entry.name.utf8.count)) + short(0)
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

  private static func short(_ value: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private static func long(_ value: UInt32) -> [UInt8] {
    short(UInt16(truncatingIfNeeded: value)) + short(UInt16(truncatingIfNeeded: value >> 16))
  }
}
