/// US dollars, exact to 10⁻¹², as prices are (`$0.0000166667` a GB-second). Rounded to cents only where it is shown, and
/// to millionths only in documents (``Dollars``).
public struct Money: FixedPoint {
  public let units: Int128
  public init(units: Int128) { self.units = units }

  /// Millionths of a dollar, as documents have them.
  package init(millionths: Int64) { self.init(units: Int128(millionths) * 1_000_000) }

  /// Whole dollars.
  public static func usd(_ dollars: some BinaryInteger) -> Money { Money(dollars) }
  /// Dollars as they are written (`12.5`).
  public static func usd(_ dollars: Double) -> Money { Money(dollars) ?? .limit }

  /// With cents and grouped thousands, halves rounded away from zero (`$1,234.50`, `-$3.00`).
  public var dollars: String {
    let text = text(decimals: 2)
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    let point = digits.firstIndex(of: ".") ?? digits.endIndex
    var grouped = ""
    for (index, digit) in digits[..<point].reversed().enumerated() {
      if index > 0, index % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return (isNegative ? "-$" : "$") + String(grouped.reversed()) + digits[point...]
  }

  /// As a rate, with every decimal that matters, at least two (`$0.0000166667`, `$0.10`).
  public var rate: String {
    let text = description
    let decimals = text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
    let padded = decimals < 2 ? self.text(decimals: 2) : text
    return padded.hasPrefix("-") ? "-$" + padded.dropFirst() : "$" + padded
  }
}
