/// What is left to read of a text of OpenSSH's: numbers of four bytes, and strings with their length before them.
///
/// Source: RFC 4251, section 5.
struct SSHData {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isEmpty: Bool { rest.isEmpty }

  /// So many bytes; `nil` if there are fewer.
  mutating func bytes(_ count: Int) -> [UInt8]? {
    guard count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  mutating func number() -> Int? { bytes(4)?.reduce(0) { $0 << 8 | Int($1) } }

  mutating func string() -> [UInt8]? {
    guard let count = number() else { return nil }
    return bytes(count)
  }

  mutating func text() -> String? { string().flatMap { String(validating: $0, as: UTF8.self) } }

  /// A positive whole number, without the zeros before it; `nil` for a negative one.
  mutating func magnitude() -> [UInt8]? {
    guard let bytes = string(), bytes.first ?? 0 < 0x80 else { return nil }
    return Array(bytes.drop { $0 == 0 })
  }

  /// A string with its length before it.
  static func string(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let count = UInt32(truncatingIfNeeded: bytes.count)
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) } + bytes
  }

  static func string(_ text: String) -> [UInt8] { string(Array(text.utf8)) }
}
