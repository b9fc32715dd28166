import Pricing

/// When a major version of an engine begins to cost more because its standard support has ended.
struct EngineLifecycle: Hashable {
  let version: EngineVersion
  /// The first day that Extended Support is charged for.
  let charged: Day
  /// The first day of the third year's price, where that is another.
  let dearer: Day?

  init(_ version: EngineVersion, charged: Day, dearer: Day? = nil) {
    self.version = version
    self.charged = charged
    self.dearer = dearer
  }

  /// What Extended Support costs on a day.
  enum Phase: Hashable {
    /// Nothing: the version is in its standard support, or newer than all that are known.
    case standard
    case firstYears
    case thirdYear
    /// The version is older than all that are known, or between two of them.
    case unknown
  }

  /// - Parameter lifecycles: Those of all major versions of an engine, the oldest first.
  static func phase(of version: EngineVersion, among lifecycles: [EngineLifecycle], on today: Day) -> Phase {
    guard let digits = lifecycles.first?.version.numbers.count else { return .standard }
    let major = version.first(digits)
    guard let lifecycle = lifecycles.first(where: { $0.version == major }) else {
      return lifecycles.allSatisfy { $0.version < major } ? .standard : .unknown
    }
    if let dearer = lifecycle.dearer, dearer <= today { return .thirdYear }
    return lifecycle.charged <= today ? .firstYears : .standard
  }
}

extension Catalog {
  /// The day on which its prices are asked for; one that cannot be read counts as after every other.
  var today: Day { Day(day) ?? Day(number: .max) }
}
