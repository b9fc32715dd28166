/// A set of printable ASCII characters; what is outside of them is never in it.
struct ASCIISet: Hashable {
  /// The characters that it can hold: from the blank to the tilde.
  static let bounds: ClosedRange<UInt8> = 0x20...0x7E

  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ scalar: Unicode.Scalar) { self.init(scalar...scalar) }

  /// What of a range can be in it.
  init(_ range: ClosedRange<Unicode.Scalar>) {
    let least = max(range.lowerBound.value, UInt32(Self.bounds.lowerBound))
    let most = min(range.upperBound.value, UInt32(Self.bounds.upperBound))
    guard least <= most else { return }
    for code in least...most { insert(UInt8(code)) }
  }

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  static let all = ASCIISet(" "..."~")
  static let blanks = ASCIISet(" ")
  static let digits = ASCIISet("0"..."9")
  static let letters = ASCIISet("a"..."z").union(ASCIISet("A"..."Z"))
  static let word = letters.union(digits).union(ASCIISet("_"))

  func contains(_ code: UInt8) -> Bool { (code < 64 ? low >> code : high >> (code - 64)) & 1 == 1 }

  private mutating func insert(_ code: UInt8) {
    if code < 64 { low |= 1 << code } else { high |= 1 << (code - 64) }
  }

  mutating func formUnion(_ other: ASCIISet) {
    low |= other.low
    high |= other.high
  }

  func union(_ other: ASCIISet) -> ASCIISet {
    var result = self
    result.formUnion(other)
    return result
  }

  /// Every other character that can be in a set.
  var inverted: ASCIISet { ASCIISet(low: Self.all.low & ~low, high: Self.all.high & ~high) }
}
