/// An amount of US dollars in documents, from least to most, in millionths of a dollar.
///
/// This is what is written down and compared between documents; what is calculated with prices is `Money` of
/// `Pricing`, which is a million times finer.
///
/// Both are the same unless usage was declared as a range. Sums that are too large stay at ``limit`` and say so by
/// ``isOverflowing``; nothing traps.
public struct Dollars: Hashable, Sendable {
  public var low: Int64
  public var high: Int64

  public init(low: Int64, high: Int64) {
    self.low = low
    self.high = high
  }

  public static let zero = Dollars(low: 0, high: 0)

  /// The most that is counted, in millionths: nine trillion dollars.
  public static let limit: Int64 = 9_000_000_000_000_000_000

  /// Whether an end was too large to be counted, so that its digits mean nothing.
  public var isOverflowing: Bool { low.magnitude >= Self.limit.magnitude || high.magnitude >= Self.limit.magnitude }

  /// Millionths within ``limit``.
  public static func clamped(_ millionths: Int128) -> Int64 {
    Int64(min(max(millionths, -Int128(limit)), Int128(limit)))
  }

  public static func + (left: Dollars, right: Dollars) -> Dollars {
    Dollars(
      low: clamped(Int128(left.low) + Int128(right.low)), high: clamped(Int128(left.high) + Int128(right.high)))
  }

  /// What a change costs: the low end of one with the low end of the other.
  public static func - (left: Dollars, right: Dollars) -> Dollars {
    Dollars(
      low: clamped(Int128(left.low) - Int128(right.low)), high: clamped(Int128(left.high) - Int128(right.high)))
  }
}

/// What something costs a month.
public struct CostFigures: Hashable, Sendable {
  /// The part that follows from the declaration alone.
  public var fixed: Dollars
  /// The part that follows from declared usage.
  public var usage: Dollars
  /// Whether nothing is missing in the sums, and they are small enough to be counted.
  public var isComplete: Bool

  public init(fixed: Dollars = .zero, usage: Dollars = .zero, isComplete: Bool = true) {
    self.fixed = fixed
    self.usage = usage
    self.isComplete = isComplete && !(fixed + usage).isOverflowing
  }

  /// Whether a sum was too large to be counted.
  public var isOverflowing: Bool { monthly.isOverflowing }

  public static let zero = CostFigures()

  /// All that is known.
  public var monthly: Dollars { fixed + usage }

  public static func + (left: CostFigures, right: CostFigures) -> CostFigures {
    CostFigures(
      fixed: left.fixed + right.fixed, usage: left.usage + right.usage,
      isComplete: left.isComplete && right.isComplete)
  }
}

/// What a change does to the bill.
public struct CostChange: Hashable, Sendable {
  /// Something that is paid for, before and after.
  public struct Part: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable { case fixed, usage, free }

    public var name: String
    public var kind: Kind
    /// A month's; `nil` where it was or will not be there, or cannot be said.
    public var before: Dollars?
    public var after: Dollars?
    /// The rate of usage that was not declared, and what it depends on (`$0.045 per GB (processedGigabytes)`).
    public var rate: String?

    public init(name: String, kind: Kind, before: Dollars?, after: Dollars?, rate: String? = nil) {
      self.name = name
      self.kind = kind
      self.before = before
      self.after = after
      self.rate = rate
    }
  }

  /// Something that is paid once, or added each month.
  public struct Item: Hashable, Sendable {
    public var name: String
    /// `nil` where it cannot be said.
    public var amount: Dollars?
    public var note: String?

    public init(name: String, amount: Dollars?, note: String? = nil) {
      self.name = name
      self.amount = amount
      self.note = note
    }
  }

  /// Something that costs, and cannot be said.
  public struct Gap: Hashable, Sendable {
    /// The diagnostic's code.
    public var code: String
    public var what: String
    public var why: String
    public var fix: String?

    public init(code: String, what: String, why: String, fix: String? = nil) {
      self.code = code
      self.what = what
      self.why = why
      self.fix = fix
    }
  }

  /// A month before; `nil` where nothing was there.
  public var before: CostFigures?
  /// A month after; `nil` where nothing will be there.
  public var after: CostFigures?
  /// What is paid for, where before and after differ or cannot be said.
  public var parts: [Part]
  /// What is paid once.
  public var oneTime: [Item]
  /// What each month adds to the month before.
  public var growing: [Item]
  /// What is missing in the sums.
  public var gaps: [Gap]
  /// What was taken for granted.
  public var assumptions: [String]

  public init(
    before: CostFigures?, after: CostFigures?, parts: [Part] = [], oneTime: [Item] = [], growing: [Item] = [],
    gaps: [Gap] = [], assumptions: [String] = []
  ) {
    self.before = before
    self.after = after
    self.parts = parts
    self.oneTime = oneTime
    self.growing = growing
    self.gaps = gaps
    self.assumptions = assumptions
  }

  /// What it adds to a month.
  public var difference: Dollars { (after ?? .zero).monthly - (before ?? .zero).monthly }
}

/// What a plan does to the bill of the whole environment.
public struct PlanCost: Hashable, Sendable {
  /// Names the prices that were taken: a SHA-256.
  public var catalogDigest: String
  public var before: CostFigures
  public var after: CostFigures
  /// What is to be said about the prices as a whole.
  public var gaps: [CostChange.Gap]

  public init(
    catalogDigest: String, before: CostFigures, after: CostFigures, gaps: [CostChange.Gap] = []
  ) {
    self.catalogDigest = catalogDigest
    self.before = before
    self.after = after
    self.gaps = gaps
  }

  public var difference: Dollars { after.monthly - before.monthly }
}
