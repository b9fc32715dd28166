/// An IPv4 network in the notation of CIDR (`10.0.0.0/16`).
package struct IPv4Network: Hashable, Comparable {
  /// The address as it was written; bits behind the prefix may be set.
  package let address: UInt32
  /// The number of leading bits that name the network, 0 to 32.
  package let prefix: Int

  package init(address: UInt32, prefix: Int) {
    self.address = address
    self.prefix = prefix
  }

  /// Reads `a.b.c.d/n`; `nil` for anything else, leading zeros included.
  package init?(_ text: String) {
    let halves = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard halves.count == 2, let prefix = Self.number(halves[1]), prefix <= 32 else { return nil }
    let parts = halves[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var address: UInt32 = 0
    for part in parts {
      guard let byte = Self.number(part), byte <= 255 else { return nil }
      address = address << 8 | UInt32(byte)
    }
    self.init(address: address, prefix: prefix)
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard (1...3).contains(digits.count), digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    guard digits.count == 1 || digits.first != 0x30 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private var mask: UInt32 { prefix == 0 ? 0 : UInt32.max << UInt32(32 - prefix) }
  /// The first address.
  package var first: UInt32 { address & mask }
  /// The last address.
  package var last: UInt32 { address | ~mask }
  /// The same network without bits behind its prefix.
  package var canonical: IPv4Network { IPv4Network(address: first, prefix: prefix) }
  package var hasHostBits: Bool { first != address }

  package func contains(_ other: IPv4Network) -> Bool { first <= other.first && other.last <= last }
  package func overlaps(_ other: IPv4Network) -> Bool { first <= other.last && other.first <= last }

  package static func < (left: IPv4Network, right: IPv4Network) -> Bool {
    (left.first, left.prefix) < (right.first, right.prefix)
  }
}

extension IPv4Network: CustomStringConvertible {
  package var description: String {
    "\(address >> 24).\(address >> 16 & 255).\(address >> 8 & 255).\(address & 255)/\(prefix)"
  }
}
