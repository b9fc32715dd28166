extension FixedPoint {
  /// Reads a decimal number: digits, at most one point, a sign, an exponent (`0.0000166667`, `1.66667e-05`, `-3`).
  ///
  /// `nil` for anything else, for more than twelve decimals that matter, and beyond ``limit``.
  public init?(decimal text: some StringProtocol) {
    var text = Array(text.utf8)[...]
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative || text.first == UInt8(ascii: "+") { text = text.dropFirst() }
    var exponent = FixedPointArithmetic.decimals
    if let mark = text.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      guard let written = Int(String(decoding: text[(mark + 1)...], as: UTF8.self)), abs(written) < 1000 else {
        return nil
      }
      exponent += written
      text = text[..<mark]
    }
    var units: Int128 = 0
    var hasDigits = false
    var hasPoint = false
    for byte in text {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      guard units < FixedPointArithmetic.limit else { return nil }
      units = units * 10 + Int128(byte - UInt8(ascii: "0"))
      hasDigits = true
      if hasPoint { exponent -= 1 }
    }
    guard hasDigits else { return nil }
    while exponent < 0, units != 0 {
      guard units % 10 == 0 else { return nil }
      units /= 10
      exponent += 1
    }
    while exponent > 0, units != 0 {
      guard units <= FixedPointArithmetic.limit / 10 else { return nil }
      units *= 10
      exponent -= 1
    }
    guard units <= FixedPointArithmetic.limit else { return nil }
    self.init(units: isNegative ? -units : units)
  }

  /// The nearest number with twelve decimals to what a floating-point number is written as; `nil` if it is no number
  /// or beyond ``limit``.
  public init?(_ number: Double) {
    guard number.isFinite, number.magnitude < 1e24 else { return nil }
    if let exact = Self(decimal: number.description) {
      self = exact
    } else {
      self.init(units: Int128((number * 1e12).rounded()))
    }
  }

  /// The number with as many decimals as asked for, halves rounded away from zero (`1234.50`); no grouping.
  public func text(decimals: Int) -> String {
    let kept = min(max(decimals, 0), FixedPointArithmetic.decimals)
    var divisor: UInt128 = 1
    for _ in kept..<FixedPointArithmetic.decimals { divisor *= 10 }
    let (quotient, remainder) = units.magnitude.quotientAndRemainder(dividingBy: divisor)
    let rounded = quotient + (remainder * 2 >= divisor && divisor > 1 ? 1 : 0)
    return (units < 0 && rounded != 0 ? "-" : "") + Self.pointed(String(rounded), kept)
  }

  /// All decimals that matter (`0.0000166667`, `730`).
  public var description: String {
    var rest = units.magnitude
    var decimals = FixedPointArithmetic.decimals
    if rest <= UInt64.max {
      var small = UInt64(rest)
      while decimals > 0, small % 10 == 0 {
        small /= 10
        decimals -= 1
      }
      rest = UInt128(small)
    } else {
      while decimals > 0, rest % 10 == 0 {
        rest /= 10
        decimals -= 1
      }
    }
    return (units < 0 ? "-" : "") + Self.pointed(String(rest), decimals)
  }

  /// Digits with a point before the last of them.
  private static func pointed(_ digits: String, _ decimals: Int) -> String {
    guard decimals > 0 else { return digits }
    let missing = decimals + 1 - digits.utf8.count
    let digits = missing > 0 ? String(repeating: "0", count: missing) + digits : digits
    let point = digits.utf8.index(digits.endIndex, offsetBy: -decimals)
    return digits[..<point] + "." + digits[point...]
  }

  /// The nearest floating-point number, for JSON.
  public var number: Double {
    if units.magnitude < 1 << 53 { return Double(Int64(units)) / 1e12 }
    return Double(description) ?? Double(units) / 1e12
  }
}
