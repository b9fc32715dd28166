extension Region {
  /// The letters of the availability zones that every account finds, in order.
  ///
  /// After AWS's page "Regions and Availability Zones". Where accounts see different letters, these are the common
  /// ones.
  public var zoneLetters: [Character] {
    switch self {
    case .usEast1: ["a", "b", "c", "d", "e", "f"]
    case .usWest2, .apNortheast2: ["a", "b", "c", "d"]
    case .usWest1: ["a", "b"]
    case .apNortheast1: ["a", "c", "d"]
    case .caCentral1, .cnNorth1: ["a", "b", "d"]
    default: ["a", "b", "c"]
    }
  }

  /// The names of the availability zones (`eu-central-1a`).
  public var zones: [String] { zoneLetters.map { name + String($0) } }
}

/// An availability zone of the region that a resource lives in.
public enum Zone {
  /// The zone with an index, from 0; an index behind the region's last zone is reported when the environment is
  /// evaluated.
  public static func current(_ index: Int) -> Input<String> { Input(expression: .ambient(.zone(index))) }
}

/// The account that an environment is pinned to.
public enum AccountID {
  /// The twelve digits, wherever a resource is placed.
  public static var current: Input<String> { Input(expression: .ambient(.account)) }
}
