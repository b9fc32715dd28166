import InfraModel
import Pricing

/// Which support a version of Kubernetes has on EKS.
///
/// Standard support lasts 14 months, and Extended Support, which is paid for, 12 more (docs.aws.amazon.com/eks,
/// "Understand the Kubernetes version lifecycle on EKS"; its calendar, and endoflife.date/amazon-eks for 1.35 and for
/// those that have left it).
enum KubernetesSupport: Equatable {
  case standard
  case extended
  case ended
  /// No version, or a day that is beyond what the calendar says.
  case unknown

  /// The day on which standard support ends, by the number after `1.`; Extended Support ends a year later.
  private static let ends: [Int: String] = [
    23: "2023-10-11", 24: "2024-01-31", 25: "2024-05-01", 26: "2024-06-11", 27: "2024-07-24", 28: "2024-11-26",
    29: "2025-03-23", 30: "2025-07-23", 31: "2025-11-26", 32: "2026-03-23", 33: "2026-07-29", 34: "2026-12-02",
    35: "2027-03-27",
  ]
  /// Until when a version is under standard support that came after the calendar was read (2026-02-14): 14 months.
  private static let newerEnd = "2027-04-14"

  init(_ version: String, on day: Day?) {
    let parts = version.split(separator: ".")
    guard let day, parts.count == 2, parts[0] == "1", let minor = Int(parts[1]) else {
      self = .unknown
      return
    }
    guard let end = Self.ends[minor].flatMap({ Day($0) }) else {
      let isNewer = minor > Self.ends.keys.max() ?? .max
      let newerEnd = Day(Self.newerEnd) ?? day
      self = isNewer ? (day < newerEnd ? .standard : .unknown) : .ended
      return
    }
    self = day < end ? .standard : (day < Day(number: end.number + 365) ? .extended : .ended)
  }
}
