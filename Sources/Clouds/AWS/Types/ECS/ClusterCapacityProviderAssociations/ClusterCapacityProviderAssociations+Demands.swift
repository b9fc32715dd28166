import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html:
  /// `InvalidParameterException`.
  static let clusterCapacityProviderAssociations: [Demand] = [
    .elements("CapacityProviders", to: 20), strategyOfCluster,
    .each(
      "DefaultCapacityProviderStrategy.*", .number("Weight", from: 0, to: 1000), .number("Base", from: 0, to: 100_000)),
  ]

  /// "A capacity provider must be associated with the cluster to be used in a capacity provider strategy."
  private static let strategyOfCluster = Demand { subject in
    let named = subject.values("CapacityProviders.*").map(\.value)
    return subject.values("DefaultCapacityProviderStrategy.*.CapacityProvider").compactMap { name, value in
      guard !named.contains(value), value.isConcrete, named.allSatisfy(\.isConcrete) else { return nil }
      return subject.problem(
        .impossibleProperty, "\(name) is \(value.plainText ?? ""), which CapacityProviders does not name", at: name,
        fix: "add it to capacityProviders")
    }
  }
}
