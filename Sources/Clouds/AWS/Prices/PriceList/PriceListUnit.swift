import Pricing

/// A unit as a price list writes it, read into what can be compared: how many, of what, and for how long.
///
/// `GB-Mo`, `GB-month` and `Gigabytes-months` are the same unit; `TB-Mo` is 1,024 of it, `1M requests` a million
/// requests, and `LCU-Hrs` and `Hrs` have nothing to do with each other.
struct PriceListUnit: Hashable, Sendable {
  /// What is counted (`gb`, `vcpu`, `request`), as ``PriceListUnits`` names it; `nil` for time alone.
  var thing: String?
  /// How long it is had (`hour`, `month`); `nil` for what is paid at once.
  var time: String?
  /// How many of the smallest unit of the thing, times seconds.
  var size: Int128

  /// Reads a unit; `nil` where there is no word in it.
  init?(_ text: some StringProtocol) {
    var words = text.lowercased().replacing(",", with: "")
      .split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init).filter { $0 != "per" }
    guard !words.isEmpty else { return nil }
    size = 1
    if words.count > 1, let count = Self.count(words[0]) {
      size *= count
      words.removeFirst()
      if words.count > 1, let count = PriceListUnits.counts[words[0]] {
        size *= count
        words.removeFirst()
      }
    }
    if let last = words.last, let time = PriceListUnits.times[last] {
      self.time = time.name
      size *= time.seconds
      words.removeLast()
    }
    if !words.isEmpty {
      let name = words.map(Self.singular).joined(separator: " ")
      let known = PriceListUnits.things[name] ?? (name, 1)
      thing = known.name
      size *= known.size
    }
  }

  /// `1000`, `1m`, `10k`; `nil` for a word that begins with no digit.
  private static func count(_ word: String) -> Int128? {
    let digits = word.prefix { $0.isNumber }
    guard let number = Int128(digits), (1...1_000_000_000_000).contains(number) else { return nil }
    let rest = String(word.dropFirst(digits.count))
    if rest.isEmpty { return number }
    return PriceListUnits.counts[rest].map { number * $0 }
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.count > 1 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  /// How many of another unit one of this is, as a fraction in lowest terms; `nil` where they measure different things.
  ///
  /// An hour and a month are both time: a month has 730 hours here, as everywhere in a bill.
  func ratio(to other: PriceListUnit) -> (many: Int128, of: Int128)? {
    guard thing == other.thing, (time == nil) == (other.time == nil) else { return nil }
    var (high, low) = (size, other.size)
    while low != 0 { (high, low) = (low, high % low) }
    return (size / high, other.size / high)
  }

  /// The same for a month; `nil` where it already says for how long.
  var monthly: PriceListUnit? {
    guard time == nil, let month = PriceListUnits.times["month"] else { return nil }
    var result = self
    result.time = month.name
    result.size *= month.seconds
    return result
  }
}

extension FixedPoint {
  /// This times a fraction, if twelve decimals hold it exactly; otherwise `nil`, and never a rounded number.
  func exactly(times many: Int128, over divisor: Int128) -> Self? {
    let (product, overflows) = units.multipliedReportingOverflow(by: many)
    guard !overflows, divisor > 0, product % divisor == 0 else { return nil }
    let result = Self(units: product / divisor)
    return result.isOverflowing ? nil : result
  }
}
