/// A kind of usage that a resource can declare: its name, its unit, and what it means.
public struct UsageKey: Hashable, Sendable {
  /// The name in declarations and documents (`storedGigabytes`).
  public let name: String
  public let unit: UsageUnit
  /// What it counts, in one phrase (`gigabytes stored on average`).
  public let meaning: String
  /// Other names that are understood.
  public let aliases: [String]
  /// The most that can be meant; more is named as absurd.
  public let most: Quantity
  /// Why more cannot be meant, in a phrase; `nil` where it is only more than anybody uses.
  public let limit: String?
  /// Its names, taken apart.
  private let spellings: [[String]]

  public init(
    _ name: String, _ unit: UsageUnit, _ meaning: String, aliases: [String] = [],
    most: Quantity = 1_000_000_000_000_000, limit: String? = nil
  ) {
    self.name = name
    self.unit = unit
    self.meaning = meaning
    self.aliases = aliases
    self.most = most
    self.limit = limit
    spellings = ([name] + aliases).map { UsageName($0).stems }
  }

  /// What a number under another spelling of the name must be multiplied by; `nil` if it is no spelling of it.
  package func factor(for other: UsageName) -> Quantity? {
    if other.text == name || aliases.contains(other.text) { return 1 }
    guard spellings.contains(other.stems) else { return nil }
    guard let scale = other.scale else { return 1 }
    guard scale.dimension == unit.dimension else { return nil }
    return scale.factor / unit.factor
  }
}

/// What a plain number of usage means.
public enum UsageUnit: String, Hashable, Sendable, CaseIterable {
  /// A count (requests, messages, users).
  case count
  case gigabytes
  case megabytes
  case kilobytes
  case hours
  case minutes
  case seconds
  case milliseconds

  package enum Dimension: Hashable, Sendable { case count, bytes, time }

  package var dimension: Dimension {
    switch self {
    case .count: .count
    case .gigabytes, .megabytes, .kilobytes: .bytes
    case .hours, .minutes, .seconds, .milliseconds: .time
    }
  }

  /// How many bytes or milliseconds one is.
  package var factor: Quantity {
    switch self {
    case .count, .milliseconds: 1
    case .kilobytes: 1024
    case .megabytes: 1_048_576
    case .gigabytes: 1_073_741_824
    case .hours: 3_600_000
    case .minutes: 60_000
    case .seconds: 1000
    }
  }
}
