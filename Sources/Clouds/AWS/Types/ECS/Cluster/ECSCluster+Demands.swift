import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html
  static let ecsCluster: [Demand] = [
    .text("ClusterName", .letters("A-Za-z0-9_-", 1...255, "a name of letters, digits, hyphens and underscores")),
    .one("ClusterSettings.*.Name", of: "containerInsights"),
    .one("ClusterSettings.*.Value", of: "enabled", "enhanced", "disabled"),
    .elements("CapacityProviders", to: 20),
    .each(
      "DefaultCapacityProviderStrategy.*", .number("Weight", from: 0, to: 1000), .number("Base", from: 0, to: 100_000)),
  ]
}
