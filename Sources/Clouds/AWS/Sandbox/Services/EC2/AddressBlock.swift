/// A range of IP addresses in CIDR notation: `10.0.0.0/16`, `2001:db8::/56`.
struct AddressBlock: Hashable, Sendable {
  /// The first address, in the lower 32 or all 128 bits.
  var first: UInt128
  /// How many leading bits all addresses share.
  var prefix: Int
  var isIPv6: Bool

  /// How many bits an address has.
  var width: Int { isIPv6 ? 128 : 32 }
  /// How many addresses there are; the greatest number that fits for large ranges.
  var count: UInt128 { width - prefix >= 127 ? .max : 1 << UInt128(width - prefix) }

  /// A range by its text; bits behind the prefix are cleared, as AWS does. `nil` where it is none.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let prefix = Int(parts[1]), let address = Self.address(String(parts[0])) else { return nil }
    isIPv6 = text.contains(":")
    guard prefix >= 0, prefix <= (isIPv6 ? 128 : 32) else { return nil }
    self.prefix = prefix
    first = address
    first = address & ~hostBits
  }

  init(first: UInt128, prefix: Int, isIPv6: Bool) {
    self.first = first
    self.prefix = prefix
    self.isIPv6 = isIPv6
  }

  var last: UInt128 { first | hostBits }
  var text: String { "\(Self.text(first, isIPv6: isIPv6))/\(prefix)" }

  func contains(_ other: AddressBlock) -> Bool {
    isIPv6 == other.isIPv6 && prefix <= other.prefix && first <= other.first && other.last <= last
  }

  func overlaps(_ other: AddressBlock) -> Bool {
    isIPv6 == other.isIPv6 && first <= other.last && other.first <= last
  }

  /// Whether a single address, by its text, is in the range.
  func contains(address text: String) -> Bool {
    guard text.contains(":") == isIPv6, let address = Self.address(text) else { return false }
    return first <= address && address <= last
  }

  /// The text of the address at an offset from the first.
  func address(at offset: UInt128) -> String { Self.text(first + offset, isIPv6: isIPv6) }

  private var hostBits: UInt128 {
    let free = width - prefix
    return free >= 128 ? .max : (1 << UInt128(free)) - 1
  }
}

extension AddressBlock {
  /// An address by its text.
  static func address(_ text: String) -> UInt128? { text.contains(":") ? sixth(text) : fourth(text) }

  private static func fourth(_ text: String) -> UInt128? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var address: UInt128 = 0
    for part in parts {
      guard part.count <= 3, part.allSatisfy(\.isWholeNumber), let byte = UInt8(part) else { return nil }
      address = address << 8 | UInt128(byte)
    }
    return address
  }

  /// Up to eight groups; `::` stands for as many zeros as are missing.
  private static func sixth(_ text: String) -> UInt128? {
    let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    func groups(_ half: Substring) -> [UInt16]? {
      if half.isEmpty { return [] }
      let parts = half.split(separator: ":", omittingEmptySubsequences: false).map { UInt16($0, radix: 16) }
      return parts.contains(nil) ? nil : parts.compactMap(\.self)
    }
    guard let left = halves.first.flatMap(groups), let right = halves.count == 2 ? groups(halves[1]) : [] else {
      return nil
    }
    let missing = 8 - left.count - right.count
    guard halves.count == 2 ? missing > 0 : missing == 0 else { return nil }
    return (left + Array(repeating: 0, count: missing) + right).reduce(0) { $0 << 16 | UInt128($1) }
  }

  static func text(_ address: UInt128, isIPv6: Bool) -> String {
    if !isIPv6 {
      return [24, 16, 8, 0].map { String(UInt8(truncatingIfNeeded: address >> UInt128($0))) }.joined(separator: ".")
    }
    let groups = (0..<8).reversed().map { UInt16(truncatingIfNeeded: address >> UInt128($0 * 16)) }
    // The longest run of at least two zero groups is written `::` (RFC 5952).
    var best = 0..<0
    var start = 0
    while start < 8 {
      var end = start
      while end < 8, groups[end] == 0 { end += 1 }
      if end - start > max(best.count, 1) { best = start..<end }
      start = max(end, start + 1)
    }
    func joined(_ part: ArraySlice<UInt16>) -> String { part.map { String($0, radix: 16) }.joined(separator: ":") }
    if best.isEmpty { return joined(groups[...]) }
    return joined(groups[..<best.lowerBound]) + "::" + joined(groups[best.upperBound...])
  }
}
