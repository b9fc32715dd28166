/// What has to happen to a resource from time to time: what tells whether it did, as the cloud says it.
public enum Upkeep: Hashable, Sendable {
  /// What it holds can be brought back as it was at a moment, in seconds since 1970; `nil` where there is nothing to
  /// bring it back from.
  case backup(until: Double?)
  /// It is valid until a moment, in seconds since 1970.
  case valid(until: Double)
  /// It is to be replaced by another at a moment, in seconds since 1970.
  case rotation(due: Double)
  /// So much of a budget is spent, in a unit (`USD`).
  case spent(Double, of: Double, unit: String)
}
