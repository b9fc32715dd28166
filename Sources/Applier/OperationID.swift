/// Makes the identifiers of operations: `inf-` and 26 digits of 5 random bits each.
///
/// They are lower case and short enough for tags, client tokens and names.
enum OperationID {
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  static func make(_ random: () -> UInt64) -> String {
    var text = Array("inf-".utf8)
    var bits: UInt64 = 0
    for place in 0..<26 {
      if place % 12 == 0 { bits = random() }
      text.append(digits[Int(bits & 31)])
      bits >>= 5
    }
    return String(decoding: text, as: UTF8.self)
  }
}
