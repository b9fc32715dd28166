import InfraModel

/// A block of IPv4 addresses in CIDR notation (`10.0.0.0/16`).
///
/// A malformed literal is kept and reported with the user's line when the environment is evaluated.
public struct IPv4Block: Hashable, Sendable {
  /// The first address.
  public let base: UInt32
  /// The number of leading bits that are the same in every address, 0 to 32.
  public let prefix: Int
  /// What is wrong with the text that it was made from.
  let problem: String?

  /// Every address whose first `prefix` bits are those of `base`; bits of `base` behind them are dropped.
  public init(base: UInt32, prefix: Int) {
    self.prefix = min(max(prefix, 0), 32)
    self.base = base & Self.mask(self.prefix)
    problem = nil
  }

  /// Reads CIDR notation.
  public init(_ text: String) {
    let read = Self.read(text)
    base = read.base
    prefix = read.prefix
    problem = read.problem
  }

  private static func mask(_ prefix: Int) -> UInt32 { prefix == 0 ? 0 : ~0 << UInt32(32 - prefix) }

  private static func read(_ text: String) -> (base: UInt32, prefix: Int, problem: String?) {
    func wrong(_ reason: String) -> (UInt32, Int, String?) { (0, 0, "'\(text)' is not an address block: \(reason)") }
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return wrong("expected an address, '/' and a prefix, such as 10.0.0.0/16") }
    let numbers = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 4 else { return wrong("an address has four numbers") }
    var base: UInt32 = 0
    for number in numbers {
      guard let byte = UInt8(number), String(byte) == number else { return wrong("'\(number)' is not within 0…255") }
      base = base << 8 | UInt32(byte)
    }
    guard let prefix = Int(halves[1]), (0...32).contains(prefix), String(prefix) == halves[1] else {
      return wrong("the prefix '\(halves[1])' is not within 0…32")
    }
    guard base & mask(prefix) == base else {
      let proper = IPv4Block(base: base, prefix: prefix)
      return wrong("bits are set after the prefix; the block is \(proper)")
    }
    return (base, prefix, nil)
  }
}

extension IPv4Block {
  /// The number of addresses.
  public var count: UInt64 { 1 << UInt64(32 - prefix) }

  /// Whether every address of another block is in this one.
  public func contains(_ other: IPv4Block) -> Bool {
    other.prefix >= prefix && other.base & Self.mask(prefix) == base
  }

  /// Whether the blocks share an address.
  public func overlaps(_ other: IPv4Block) -> Bool { contains(other) || other.contains(self) }

  /// One of the equal parts of this block, counted from its start.
  ///
  /// A prefix that is shorter than this block's, or an index behind the last part, gives a block that is reported when
  /// the environment is evaluated.
  public func part(_ index: Int, prefix: Int) -> IPv4Block {
    if problem != nil { return self }
    guard (self.prefix...32).contains(prefix) else {
      return IPv4Block(problem: "\(self) has no parts with a prefix of \(prefix)")
    }
    let parts = 1 << (prefix - self.prefix)
    guard (0..<parts).contains(index) else {
      return IPv4Block(problem: "\(self) has \(parts) parts with a prefix of \(prefix), none with index \(index)")
    }
    return IPv4Block(base: base + UInt32(UInt64(index) << UInt64(32 - prefix)), prefix: prefix)
  }

  /// The equal parts of this block with a longer prefix, in order.
  public func parts(prefix: Int) -> [IPv4Block] {
    guard problem == nil, (self.prefix...32).contains(prefix) else { return [part(0, prefix: prefix)] }
    return (0..<(1 << (prefix - self.prefix))).map { part($0, prefix: prefix) }
  }

  /// This block, if its prefix is one of these; otherwise a block that is reported when the environment is evaluated.
  /// - Parameter user: What needs such a block (`a Network`).
  public func requiring(prefixes: ClosedRange<Int>, for user: String) -> IPv4Block {
    if problem != nil || prefixes.contains(prefix) { return self }
    let nearest = IPv4Block(base: base, prefix: min(max(prefix, prefixes.lowerBound), prefixes.upperBound))
    return IPv4Block(
      problem: "\(self) is not from /\(prefixes.lowerBound) to /\(prefixes.upperBound), which \(user) needs; "
        + "\(nearest) is")
  }

  private init(problem: String) {
    base = 0
    prefix = 0
    self.problem = problem
  }
}

extension IPv4Block: CustomStringConvertible, ExpressibleByStringLiteral {
  public var description: String {
    "\(base >> 24).\(base >> 16 & 255).\(base >> 8 & 255).\(base & 255)/\(prefix)"
  }
  public init(stringLiteral text: String) { self.init(text) }
}

extension IPv4Block: TextValue, Expressible {
  public static func problem(in text: String) -> String? { IPv4Block(text).problem }

  public var expression: Expression { problem.map(Expression.invalid) ?? .value(.string(description)) }
}

extension Input where Wrapped == IPv4Block {
  /// A block that is known now.
  public init(_ block: IPv4Block) { self.init(expression: block.expression) }

  /// Every address.
  public static var anywhere: Input<IPv4Block> { "0.0.0.0/0" }
}
