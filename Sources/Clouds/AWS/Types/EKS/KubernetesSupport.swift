import Pricing

/// Which support a version of Kubernetes has on EKS.
///
/// Standard support lasts 14 months, and Extended Support, which is paid for, 12 more (docs.aws.amazon.com/eks,
/// "Understand the Kubernetes version lifecycle on EKS"; its calendar, and endoflife.date/amazon-eks for 1.35 and for
/// those that have left it).
///
/// This is not an ``EngineLifecycle``: Extended Support ends, and EKS then upgrades the cluster; versions that are newer
/// than the calendar are known to have standard support for 14 months only.
enum KubernetesSupport: Equatable {
  case standard
  case extended
  case ended
  /// No version, or a day that is beyond what the calendar says.
  case unknown

  /// The day on which standard support ends, by the number after `1.`; Extended Support ends a year later.
  private static let ends: [Int: Day] = [
    23: Day(2023, 10, 11), 24: Day(2024, 1, 31), 25: Day(2024, 5, 1), 26: Day(2024, 6, 11), 27: Day(2024, 7, 24),
    28: Day(2024, 11, 26), 29: Day(2025, 3, 23), 30: Day(2025, 7, 23), 31: Day(2025, 11, 26), 32: Day(2026, 3, 23),
    33: Day(2026, 7, 29), 34: Day(2026, 12, 2), 35: Day(2027, 3, 27),
  ]
  /// Until when a version is under standard support that came after the calendar was read (2026-02-14): 14 months.
  private static let newerEnd = Day(2027, 4, 14)

  init(_ version: String, on day: Day?) {
    let parts = version.split(separator: ".")
    guard let day, parts.count == 2, parts[0] == "1", let minor = Int(parts[1]) else {
      self = .unknown
      return
    }
    guard let end = Self.ends[minor] else {
      let isNewer = minor > Self.ends.keys.max() ?? .max
      self = isNewer ? (day < Self.newerEnd ? .standard : .unknown) : .ended
      return
    }
    self = day < end ? .standard : (day < Day(number: end.number + 365) ? .extended : .ended)
  }
}
