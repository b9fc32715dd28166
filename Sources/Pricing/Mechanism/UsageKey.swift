/// A kind of usage that a resource can declare: its name, its unit, and what it means.
public struct UsageKey: Hashable, Sendable {
  /// The name in declarations and documents (`requests`).
  public var name: String
  public var unit: UsageUnit
  /// What it counts, in one phrase (`requests a month`).
  public var meaning: String
  /// Other names that are understood.
  public var aliases: [String]
  /// The most that can be meant; more is named as absurd.
  public var most: Quantity

  public init(
    _ name: String, _ unit: UsageUnit, _ meaning: String, aliases: [String] = [],
    most: Quantity = 1_000_000_000_000_000
  ) {
    self.name = name
    self.unit = unit
    self.meaning = meaning
    self.aliases = aliases
    self.most = most
  }
}

/// What a plain number of usage means.
public enum UsageUnit: String, Hashable, Sendable, CaseIterable {
  /// A count (requests, messages, users).
  case count
  case gigabytes
  case megabytes
  case hours
  case seconds
  case milliseconds
}
