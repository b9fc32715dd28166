/// What somebody asked of a plan beside what is declared.
public struct PlanChoice: Hashable, Sendable {
  /// The resources and components that it is limited to; empty for all. What they need and is not there yet comes along.
  public var only: [Address]
  /// The resources and components to replace though nothing demands it.
  public var replacing: [Address]
  /// The secrets, and the components with secrets, to make another value of.
  public var rotating: [Address]
  /// The resources to make again from backups, each with the backup's identifier.
  public var restoring: [Address: String]

  public init(
    only: [Address] = [], replacing: [Address] = [], rotating: [Address] = [], restoring: [Address: String] = [:]
  ) {
    self.only = only
    self.replacing = replacing
    self.rotating = rotating
    self.restoring = restoring
  }

  /// All that is declared, as it is declared.
  public static let everything = PlanChoice()

  /// Each list in the order of its addresses.
  package var sorted: PlanChoice {
    PlanChoice(only: only.sorted(), replacing: replacing.sorted(), rotating: rotating.sorted(), restoring: restoring)
  }

  /// The same without the addresses that are not wanted.
  package func filter(_ isWanted: (Address) -> Bool) -> PlanChoice {
    PlanChoice(
      only: only.filter(isWanted), replacing: replacing.filter(isWanted), rotating: rotating.filter(isWanted),
      restoring: restoring.filter { isWanted($0.key) })
  }
}

extension Plan {
  /// The backups from which it makes resources, by address.
  package var restorations: [Address: String] {
    var found: [Address: String] = [:]
    for change in changes {
      for case .restored(let backup) in change.reasons { found[change.address] = backup }
    }
    return found
  }
}
