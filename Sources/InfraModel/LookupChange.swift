/// What a look-up found for a plan, beside what it had found for the last apply.
public struct LookupChange: Hashable, Sendable {
  /// The look-up's ``Lookup/key``.
  public var key: String
  /// What the last apply worked with, by attribute; `nil` where it did not ask.
  public var before: [String: Value]?
  /// What this plan works with; `nil` where it asks no longer.
  public var after: [String: Value]?

  public init(key: String, before: [String: Value]?, after: [String: Value]?) {
    self.key = key
    self.before = before
    self.after = after
  }

  /// The attributes that are another now than for the last apply, sorted; none where one of the two did not ask.
  public var changed: [String] {
    guard let before, let after else { return [] }
    return after.keys.filter { before[$0] != nil && before[$0] != after[$0] }.sorted()
  }
}

extension LookupChange {
  /// Every look-up of the last apply and of a graph whose look-ups were made, sorted by key.
  public static func all(from recorded: [Lookup], to lookups: [Lookup]) -> [LookupChange] {
    let before = Dictionary(recorded.map { ($0.key, $0.found) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(lookups.map { ($0.key, $0.found) }, uniquingKeysWith: { first, _ in first })
    return Set(before.keys).union(after.keys).sorted().map { key in
      LookupChange(key: key, before: before[key] ?? nil, after: after[key] ?? nil)
    }
  }
}
