public import AWS
public import Infra

extension HTTPFunction {
  /// How many instances of a function are kept warm.
  public enum Concurrency: Hashable, Sendable {
    /// None: instances start when requests come.
    case onDemand
    /// This many, at least 1.
    case provisioned(Int)

    var configuration: Lambda.ProvisionedConcurrencyConfiguration? {
      switch self {
      case .onDemand: nil
      case .provisioned(let count): .init(provisionedConcurrentExecutions: .init(count))
      }
    }
  }

  /// Which versions of a function answer.
  public enum Traffic: Sendable {
    /// The version that was applied last.
    case latest
    /// An earlier version, but for a share of requests that the latest answers. Nothing for the latest is a rollback.
    case split(stable: Input<Lambda.Version.Number>, latest: Percent)

    /// The version of those requests that no weight sends elsewhere; `nil` for the latest.
    var main: Input<Lambda.Version.Number>? {
      switch self {
      case .latest: nil
      case .split(let stable, _): stable
      }
    }

    func routing(to version: Lambda.Version) -> Lambda.Alias.AliasRoutingConfiguration? {
      switch self {
      case .split(_, let share) where share.points > 0:
        .init(additionalVersionWeights: [
          .init(functionVersion: version.version, functionWeight: .init(share.fraction))
        ])
      case .latest, .split: nil
      }
    }
  }
}
