internal import InfraModel

extension Cloud {
  /// A new identifier in one of AWS's forms; the same ones come in every run from the same seed.
  public mutating func identifier(_ form: Kind.Identifier) -> String {
    switch form {
    case .given: random("0123456789abcdef", 17)
    case .hexadecimal(let prefix, let digits): "\(prefix)-\(random("0123456789abcdef", digits))"
    case .capitals(let prefix, let count): prefix + random("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", count)
    case .letters(let count): random("abcdefghijklmnopqrstuvwxyz0123456789", count)
    case .uuid:
      // Of version 4 (RFC 9562): clients look at its digits.
      [
        random("0123456789abcdef", 8), random("0123456789abcdef", 4), "4" + random("0123456789abcdef", 3),
        random("89ab", 1) + random("0123456789abcdef", 3), random("0123456789abcdef", 12),
      ].joined(separator: "-")
    }
  }

  /// So many characters of an alphabet.
  public mutating func random(_ alphabet: String, _ count: Int) -> String {
    let characters = Array(alphabet.utf8)
    var text: [UInt8] = []
    var bits: UInt64 = 0
    for index in 0..<count {
      if index % 8 == 0 { bits = nextBits() }
      text.append(characters[Int(bits & 0xFF) % characters.count])
      bits >>= 8
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// So many bytes.
  mutating func randomBytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let bits = nextBits()
      bytes += (0..<min(8, count - bytes.count)).map { UInt8(truncatingIfNeeded: bits >> UInt64($0 * 8)) }
    }
    return bytes
  }

  private mutating func nextBits() -> UInt64 {
    counter += 1
    return SplitMix.bits(seed &+ UInt64(bitPattern: counter))
  }

  /// A form with its names in braces replaced: account, region, partition, id, or a field.
  func text(_ form: String, _ record: Record, _ call: Call) -> String {
    var text = ""
    var rest = form[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      switch name {
      case "partition": text += call.partition
      case "region": text += call.region
      case "account": text += call.account
      case "id": text += record.id
      default: text += record.string(name) ?? ""
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}

/// Random bits from a number: the mixing step of Steele, Lea and Flood's SplitMix64.
enum SplitMix {
  static func bits(_ seed: UInt64) -> UInt64 {
    var mixed = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to 1.
  static func fraction(_ seed: UInt64) -> Double { Double(bits(seed) >> 11) / Double(1 << 53) }
}
