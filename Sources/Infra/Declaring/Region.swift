/// A region of a cloud. Clouds name theirs: with `import AWS`, `.euCentral1` is one.
public struct Region: Hashable, Sendable {
  /// The name as the cloud writes it (`eu-central-1`).
  public let name: String
  /// The names of the availability zones that every account finds, in order (`eu-central-1a`).
  public let zones: [String]
  /// The group of regions that it belongs to, with accounts and identifiers of their own (`aws-cn`); empty where the
  /// cloud has no such groups.
  public let partition: String
  /// How accounts of the cloud are written; `nil` for any text.
  public let accounts: AccountForm?

  public init(_ name: String, zones: [String] = [], partition: String = "", accounts: AccountForm? = nil) {
    self.name = name
    self.zones = zones
    self.partition = partition
    self.accounts = accounts
  }

  /// The region that a resource lives in, wherever it is placed.
  public static var current: Input<String> { Input(expression: .ambient(.region)) }
}

extension Region: CustomStringConvertible {
  public var description: String { name }
}

/// An availability zone of the region that a resource lives in.
public enum Zone {
  /// The zone with an index, from 0; an index behind the region's last zone is reported when the environment is
  /// evaluated.
  public static func current(_ index: Int) -> Input<String> { Input(expression: .ambient(.zone(index))) }
}

/// The account that an environment is pinned to.
public enum AccountID {
  /// The account's number, wherever a resource is placed.
  public static var current: Input<String> { Input(expression: .ambient(.account)) }
}

/// The group of regions that a region belongs to, with accounts and identifiers of their own.
public enum Partition {
  /// The partition's name (of AWS: `aws`, `aws-cn`), wherever a resource is placed.
  public static var current: Input<String> { Input(expression: .ambient(.partition)) }
}
