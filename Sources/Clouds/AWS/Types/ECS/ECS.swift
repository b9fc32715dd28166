import Planner
import Pricing

/// The types of the service, a folder for each.
enum ECS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(capacityProvider, cost: .capacityProvider, demands: Demand.capacityProvider),
    ResourceKind(cluster, cost: .ecsCluster, demands: Demand.ecsCluster),
    ResourceKind(
      clusterCapacityProviderAssociations, cost: .clusterCapacityProviderAssociations,
      demands: Demand.clusterCapacityProviderAssociations),
    ResourceKind(service, cost: .service, demands: Demand.ecsService),
    ResourceKind(taskDefinition, cost: .ecsTaskDefinition, demands: Demand.ecsTaskDefinition),
  ]

  static let rules = Rule.containers + Rule.capacityProviders
}
