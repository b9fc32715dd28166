import Planner
import Pricing

/// The types of the service, a folder for each.
enum ECS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cluster, cost: .ecsCluster, demands: Demand.ecsCluster),
    ResourceKind(service, cost: .service, demands: Demand.ecsService),
    ResourceKind(taskDefinition, cost: .ecsTaskDefinition, demands: Demand.ecsTaskDefinition),
  ]

  static let rules = Rule.containers
}
