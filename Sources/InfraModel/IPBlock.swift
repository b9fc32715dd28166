/// A block of IP addresses in the notation of CIDR: `10.0.0.0/16`, `2001:db8::/56`.
package struct IPBlock: Hashable, Sendable {
  /// The address as it was written; bits after the prefix may be set.
  package let address: IPAddress
  /// The number of leading bits that all addresses share, 0 to 32 or 128.
  package let prefix: Int

  /// - Parameter prefix: 0 to 32 or 128; what is less or more counts as the nearest of these.
  package init(_ address: IPAddress, prefix: Int) {
    self.address = address
    self.prefix = min(max(prefix, 0), address.version.width)
  }

  /// Reads `a.b.c.d/n` or `…:…/n`, without leading zeros in decimal numbers; `nil` for anything else.
  package init?(_ text: String) {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")), let address = IPAddress(text[..<slash]),
      let prefix = IPAddress.number(text[text.utf8.index(after: slash)...].utf8), prefix <= address.version.width
    else { return nil }
    self.address = address
    self.prefix = prefix
  }

  /// Reads a block of version 4 (`a.b.c.d/n`); `nil` for anything else.
  package init?(v4 text: String) {
    guard let block = IPBlock(text), block.version == .v4 else { return nil }
    self = block
  }

  package var version: IPAddress.Version { address.version }
  /// How many addresses there are; the greatest number that fits for 2¹²⁸.
  package var count: UInt128 { hostBits == .max ? .max : hostBits + 1 }
  /// The bits of the first address.
  package var first: UInt128 { address.bits & ~hostBits }
  /// The bits of the last address.
  package var last: UInt128 { address.bits | hostBits }
  /// Whether bits after the prefix are set.
  package var hasHostBits: Bool { first != address.bits }
  /// The same block without bits after its prefix.
  package var canonical: IPBlock { IPBlock(IPAddress(first, version), prefix: prefix) }

  /// The address at an offset from the first.
  package func address(at offset: UInt128) -> IPAddress { IPAddress(first &+ offset, version) }

  /// Whether every address of another block is in this one.
  package func contains(_ other: IPBlock) -> Bool {
    version == other.version && first <= other.first && other.last <= last
  }

  package func contains(_ address: IPAddress) -> Bool {
    version == address.version && first <= address.bits && address.bits <= last
  }

  /// Whether the blocks share an address.
  package func overlaps(_ other: IPBlock) -> Bool {
    version == other.version && first <= other.last && other.first <= last
  }

  private var hostBits: UInt128 {
    let free = version.width - prefix
    return free == 128 ? .max : 1 << UInt128(free) - 1
  }
}

extension IPBlock: Comparable {
  /// By version, then the first address, then from wide to narrow.
  package static func < (left: IPBlock, right: IPBlock) -> Bool {
    (left.version.width, left.first, left.prefix) < (right.version.width, right.first, right.prefix)
  }
}

extension IPBlock: CustomStringConvertible {
  package var description: String { "\(address)/\(prefix)" }
}
