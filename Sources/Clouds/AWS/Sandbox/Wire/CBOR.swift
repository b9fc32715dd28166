internal import InfraModel

/// The Concise Binary Object Representation (RFC 8949), as far as the RPC v2 CBOR protocol has it: times are numbers
/// under tag 1, other tags are passed over.
enum CBOR {
  /// Reads one value; `nil` for bytes that are none.
  static func decode(_ bytes: [UInt8]) -> Value? {
    var reader = Reader(bytes: bytes)
    guard let value = reader.value(depth: 0), reader.position == bytes.count else { return nil }
    return value
  }

  static func encode(_ value: Value) -> [UInt8] {
    var bytes: [UInt8] = []
    write(value, to: &bytes)
    return bytes
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    /// The head of an item: its major type, and its number; `nil` for an item of unknown length.
    private mutating func head() -> (major: UInt8, info: UInt8, number: UInt64?)? {
      guard position < bytes.count else { return nil }
      let first = bytes[position]
      position += 1
      let info = first & 31
      if info < 24 { return (first >> 5, info, UInt64(info)) }
      if info == 31 { return (first >> 5, info, nil) }
      guard info < 28 else { return nil }
      let count = 1 << Int(info - 24)
      guard position + count <= bytes.count else { return nil }
      let number = bytes[position..<(position + count)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      position += count
      return (first >> 5, info, number)
    }

    mutating func value(depth: Int) -> Value? {
      guard depth < 64, let (major, info, number) = head() else { return nil }
      switch major {
      case 0: return number.flatMap { Int64(exactly: $0) }.map { .integer($0) }
      case 1: return number.flatMap { Int64(exactly: $0) }.map { .integer(-1 - $0) }
      case 2: return run(number, major).map { .bytes($0) }
      case 3: return run(number, major).map { .string(String(decoding: $0, as: UTF8.self)) }
      case 4: return list(number, depth)
      case 5: return map(number, depth)
      case 6: return value(depth: depth + 1)
      default: return simple(info, number)
      }
    }

    private mutating func run(_ number: UInt64?, _ major: UInt8) -> [UInt8]? {
      guard let number else {
        var whole: [UInt8] = []
        while !takeBreak() {
          guard let (inner, _, length) = head(), inner == major, let length, let part = run(length, major) else {
            return nil
          }
          whole += part
        }
        return whole
      }
      guard number <= UInt64(bytes.count - position) else { return nil }
      defer { position += Int(number) }
      return Array(bytes[position..<(position + Int(number))])
    }

    /// Whether the end of an item of unknown length is next; it is passed over.
    private mutating func takeBreak() -> Bool {
      guard position < bytes.count, bytes[position] == 0xFF else { return position >= bytes.count }
      position += 1
      return true
    }

    private mutating func list(_ number: UInt64?, _ depth: Int) -> Value? {
      var elements: [Value] = []
      while number.map({ UInt64(elements.count) < $0 }) ?? !takeBreak() {
        guard let element = value(depth: depth + 1) else { return nil }
        elements.append(element)
      }
      return .list(elements)
    }

    private mutating func map(_ number: UInt64?, _ depth: Int) -> Value? {
      var members: [String: Value] = [:]
      var count: UInt64 = 0
      while number.map({ count < $0 }) ?? !takeBreak() {
        guard let key = value(depth: depth + 1)?.string, let element = value(depth: depth + 1) else { return nil }
        members[key] = element
        count += 1
      }
      return .object(members)
    }

    private func simple(_ info: UInt8, _ number: UInt64?) -> Value? {
      switch (info, number) {
      case (20, _): .bool(false)
      case (21, _): .bool(true)
      case (22, _), (23, _): .null
      case (25, let bits?): .number(Double(Float16(bitPattern: UInt16(bits))))
      case (26, let bits?): .number(Double(Float(bitPattern: UInt32(bits))))
      case (27, let bits?): .number(Double(bitPattern: bits))
      default: nil
      }
    }
  }

  private static func write(_ value: Value, to bytes: inout [UInt8]) {
    switch value {
    case .bool(let flag): bytes.append(flag ? 0xF5 : 0xF4)
    case .integer(let number):
      if number >= 0 { head(0, UInt64(number), &bytes) } else { head(1, UInt64(-1 - number), &bytes) }
    case .number(let number):
      bytes.append(0xFB)
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(number.bitPattern >> UInt64(shift) & 0xFF))
      }
    case .string(let text):
      head(3, UInt64(text.utf8.count), &bytes)
      bytes += text.utf8
    case .bytes(let run):
      head(2, UInt64(run.count), &bytes)
      bytes += run
    case .list(let elements):
      head(4, UInt64(elements.count), &bytes)
      for element in elements { write(element, to: &bytes) }
    case .object(let members):
      head(5, UInt64(members.count), &bytes)
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        write(.string(name), to: &bytes)
        write(member, to: &bytes)
      }
    default: bytes.append(0xF6)
    }
  }

  private static func head(_ major: UInt8, _ number: UInt64, _ bytes: inout [UInt8]) {
    let type = major << 5
    switch number {
    case 0..<24: bytes.append(type | UInt8(number))
    case 24..<0x100: bytes += [type | 24, UInt8(number)]
    case 0x100..<0x1_0000: bytes += [type | 25, UInt8(number >> 8), UInt8(number & 0xFF)]
    case 0x1_0000..<0x1_0000_0000:
      bytes.append(type | 26)
      for shift in stride(from: 24, through: 0, by: -8) { bytes.append(UInt8(number >> UInt64(shift) & 0xFF)) }
    default:
      bytes.append(type | 27)
      for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(number >> UInt64(shift) & 0xFF)) }
    }
  }
}
