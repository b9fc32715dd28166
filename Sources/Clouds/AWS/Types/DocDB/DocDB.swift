import Planner
import Pricing

/// The types of the service, a folder for each.
enum DocDB: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(dbCluster, cost: .docDBCluster, remains: .finalClusterSnapshot, demands: Demand.docDBCluster),
    ResourceKind(
      dbClusterParameterGroup, cost: .docDBClusterParameterGroup, demands: Demand.docDBClusterParameterGroup),
    ResourceKind(dbInstance, cost: .docDBInstance, demands: Demand.docDBInstance),
    ResourceKind(dbSubnetGroup, cost: .docDBDBSubnetGroup, demands: Demand.docDBDBSubnetGroup),
  ]
}
