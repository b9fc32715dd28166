/// An address of the Internet Protocol, of version 4 or 6.
package struct IPAddress: Hashable, Sendable {
  /// The version of the protocol.
  package enum Version: Hashable, Sendable {
    case v4, v6

    /// How many bits an address has.
    package var width: Int { self == .v4 ? 32 : 128 }
  }

  /// The address, in the lower 32 or all 128 bits.
  package let bits: UInt128
  package let version: Version

  package init(_ bits: UInt128, _ version: Version) {
    self.bits = bits
    self.version = version
  }

  /// Reads four numbers without leading zeros, or the notation of RFC 4291 without an embedded IPv4 address; `nil` for
  /// anything else.
  package init?(_ text: some StringProtocol) {
    if text.utf8.contains(UInt8(ascii: ":")) {
      guard let bits = Self.v6(text) else { return nil }
      self.init(bits, .v6)
    } else {
      guard let bits = Self.v4(text) else { return nil }
      self.init(bits, .v4)
    }
  }

  private static func v4(_ text: some StringProtocol) -> UInt128? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits: UInt32 = 0
    for part in parts {
      guard let byte = number(part), byte <= 255 else { return nil }
      bits = bits << 8 | UInt32(byte)
    }
    return UInt128(bits)
  }

  /// A number of one to three digits; `nil` for anything else, leading zeros included.
  static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...3).contains(digits.count), digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    guard digits.count == 1 || digits.first != 0x30 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Up to eight groups; `::` stands for as many zeros as are missing.
  private static func v6(_ text: some StringProtocol) -> UInt128? {
    let gap = text.firstRange(of: "::")
    let head = groups(gap.map { text[..<$0.lowerBound] } ?? text[...])
    let tail = groups(gap.map { text[$0.upperBound...] } ?? text[text.endIndex...])
    guard let head, let tail else { return nil }
    let missing = 8 - head.count - tail.count
    guard gap == nil ? missing == 0 : missing >= 1 else { return nil }
    return (head + Array(repeating: 0, count: missing) + tail).reduce(0) { $0 << 16 | UInt128($1) }
  }

  private static func groups(_ text: some StringProtocol) -> [UInt16]? {
    guard !text.isEmpty else { return [] }
    var result: [UInt16] = []
    for part in text.split(separator: ":", omittingEmptySubsequences: false) {
      guard (1...4).contains(part.utf8.count) else { return nil }
      var group: UInt16 = 0
      for byte in part.utf8 {
        guard let digit = Hex.value(of: byte) else { return nil }
        group = group << 4 | UInt16(digit)
      }
      result.append(group)
    }
    return result
  }
}

extension IPAddress: CustomStringConvertible {
  /// The shortest form, that of RFC 5952: of version 6, the longest run of at least two zero groups is written `::`.
  package var description: String {
    if version == .v4 {
      let bits = UInt32(truncatingIfNeeded: bits)
      return "\(bits >> 24).\(bits >> 16 & 255).\(bits >> 8 & 255).\(bits & 255)"
    }
    let groups = (0..<8).reversed().map { UInt16(truncatingIfNeeded: bits >> UInt128($0 * 16)) }
    let zeros = Self.longestRunOfZeros(groups)
    func joined(_ part: ArraySlice<UInt16>) -> String { part.map { String($0, radix: 16) }.joined(separator: ":") }
    if zeros.isEmpty { return joined(groups[...]) }
    return joined(groups[..<zeros.lowerBound]) + "::" + joined(groups[zeros.upperBound...])
  }

  private static func longestRunOfZeros(_ groups: [UInt16]) -> Range<Int> {
    var longest = 0..<0
    var start = 0
    while start < groups.count {
      var end = start
      while end < groups.count, groups[end] == 0 { end += 1 }
      if end - start > max(longest.count, 1) { longest = start..<end }
      start = max(end, start + 1)
    }
    return longest
  }
}
