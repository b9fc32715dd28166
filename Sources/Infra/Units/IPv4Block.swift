import InfraModel

/// A block of IPv4 addresses in CIDR notation (`10.0.0.0/16`).
///
/// A malformed literal is kept and reported with the user's line when the environment is evaluated.
public struct IPv4Block: Hashable, Sendable {
  private let block: IPBlock
  /// What is wrong with the text that it was made from.
  let problem: String?

  /// Every address whose first `prefix` bits are those of `base`; bits of `base` after them are dropped.
  public init(base: UInt32, prefix: Int) { self.init(IPBlock(IPAddress(UInt128(base), .v4), prefix: prefix)) }

  /// Reads CIDR notation.
  public init(_ text: String) {
    guard let block = IPBlock(v4: text) else {
      self.init(problem: "'\(text)' is not an address block: \(Self.flaw(of: text))")
      return
    }
    guard !block.hasHostBits else {
      self.init(
        problem: "'\(text)' is not an address block: bits are set after the prefix; the block is \(block.canonical)")
      return
    }
    self.init(block)
  }

  /// Why a text is not read as a block.
  private static func flaw(of text: String) -> String {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return "expected an address, '/' and a prefix, such as 10.0.0.0/16" }
    let numbers = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 4 else { return "an address has four numbers" }
    let wrong = numbers.first { number in UInt8(number).map { String($0) == number } != true }
    return wrong.map { "'\($0)' is not within 0…255" } ?? "the prefix '\(halves[1])' is not within 0…32"
  }

  private init(_ block: IPBlock, problem: String? = nil) {
    self.block = block.canonical
    self.problem = problem
  }

  private init(problem: String) { self.init(IPBlock(IPAddress(0, .v4), prefix: 0), problem: problem) }

  /// The first address.
  public var base: UInt32 { UInt32(truncatingIfNeeded: block.first) }
  /// The number of leading bits that are the same in every address, 0 to 32.
  public var prefix: Int { block.prefix }
}

extension IPv4Block {
  /// The number of addresses.
  public var count: UInt64 { UInt64(block.count) }

  /// Whether every address of another block is in this one.
  public func contains(_ other: IPv4Block) -> Bool { block.contains(other.block) }

  /// Whether the blocks share an address.
  public func overlaps(_ other: IPv4Block) -> Bool { block.overlaps(other.block) }

  /// One of the equal parts of this block, counted from its start.
  ///
  /// A prefix that is shorter than this block's, or an index after the last part, gives a block that is reported when
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
    return IPv4Block(IPBlock(block.address(at: UInt128(index) << UInt128(32 - prefix)), prefix: prefix))
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
}

extension IPv4Block: CustomStringConvertible, ExpressibleByStringLiteral {
  public var description: String { block.description }
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
