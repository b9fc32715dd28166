/// Where the versions of objects stand among the identifiers of records: by bucket, by the key's UTF-8 bytes, and the
/// newest first, so that a list is read off in its order.
///
/// Identifiers are compared as texts, in which letters of several bytes have an order and an equality of their own.
/// A key is therefore written in ASCII that sorts as its bytes do, and of which no code begins another: bytes up to `!`
/// as `!` and two digits, those from `~` on as `~` and two digits. What stands behind a key is a blank, below them all.
///
/// Source: S3 API Reference, "ListObjectsV2": keys are listed in the order of their UTF-8 bytes.
enum ObjectPlace {
  /// What all identifiers in a bucket begin with that are of keys with a prefix.
  static func prefix(_ prefix: String, in bucket: String) -> String { "\(bucket)/\(ordered(prefix))" }

  /// What the identifiers of a key's versions begin with.
  static func versions(of key: String, in bucket: String) -> String { "\(prefix(key, in: bucket)) " }

  /// The identifier of a new version.
  /// - Parameter counter: Larger for whatever is made later.
  static func version(of key: String, in bucket: String, counter: Int64) -> String {
    let digits = String(Int64.max - counter, radix: 16)
    return versions(of: key, in: bucket) + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Behind one version, before the next.
  static func behind(version: String) -> String { version + " " }

  /// Behind all versions of a key, before the next key.
  static func behind(key: String, in bucket: String) -> String { "\(prefix(key, in: bucket))!" }

  /// Behind all keys with a prefix.
  static func behind(prefix text: String, in bucket: String) -> String { "\(prefix(text, in: bucket))\u{7F}" }

  private static func ordered(_ key: String) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(key.utf8.count)
    for byte in key.utf8 {
      switch byte {
      case 0x22...0x7D: text.append(byte)
      default: text += [byte < 0x22 ? UInt8(ascii: "!") : UInt8(ascii: "~"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digit(_ half: UInt8) -> UInt8 {
    half < 10 ? half + UInt8(ascii: "0") : half - 10 + UInt8(ascii: "a")
  }
}
