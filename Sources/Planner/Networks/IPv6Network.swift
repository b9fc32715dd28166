/// An IPv6 network in the notation of CIDR (`2001:db8::/56`).
package struct IPv6Network: Hashable {
  /// Eight groups of 16 bits.
  package let groups: [UInt16]
  /// The number of leading bits that name the network, 0 to 128.
  package let prefix: Int

  package init(groups: [UInt16], prefix: Int) {
    self.groups = groups
    self.prefix = prefix
  }

  /// Reads the notation of RFC 4291 without an embedded IPv4 address; `nil` for anything else.
  package init?(_ text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, let prefix = Int(halves[1]), (0...128).contains(prefix), halves[0].contains(":")
    else { return nil }
    let gap = halves[0].firstRange(of: "::")
    let head = Self.groups(gap.map { halves[0][..<$0.lowerBound] } ?? halves[0])
    let tail = Self.groups(gap.map { halves[0][$0.upperBound...] } ?? "")
    guard let head, let tail else { return nil }
    let missing = 8 - head.count - tail.count
    guard gap == nil ? missing == 0 : missing >= 1 else { return nil }
    self.init(groups: head + [UInt16](repeating: 0, count: missing) + tail, prefix: prefix)
  }

  private static func groups(_ text: Substring) -> [UInt16]? {
    guard !text.isEmpty else { return [] }
    var result: [UInt16] = []
    for part in text.split(separator: ":", omittingEmptySubsequences: false) {
      guard (1...4).contains(part.utf8.count), let group = UInt16(part, radix: 16) else { return nil }
      result.append(group)
    }
    return result
  }

  /// The same network without bits behind its prefix.
  package var canonical: IPv6Network {
    var result = groups
    for index in result.indices {
      let bits = min(max(prefix - index * 16, 0), 16)
      result[index] &= bits == 0 ? 0 : UInt16.max << UInt16(16 - bits)
    }
    return IPv6Network(groups: result, prefix: prefix)
  }

  package var hasHostBits: Bool { canonical != self }
}
