import Planner
import Pricing

/// The types of the service, a folder for each.
enum RDS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(dbCluster, cost: .dbCluster, remains: .finalSnapshotOfCluster, demands: Demand.rdsDBCluster),
    ResourceKind(
      dbClusterParameterGroup, cost: .rdsDBClusterParameterGroup, demands: Demand.rdsDBClusterParameterGroup),
    ResourceKind(dbInstance, cost: .dbInstance, remains: .finalSnapshot, demands: Demand.rdsDBInstance),
    ResourceKind(dbParameterGroup, cost: .rdsDBParameterGroup, demands: Demand.rdsDBParameterGroup),
    ResourceKind(dbProxy, cost: .dbProxy, demands: Demand.dbProxy),
    ResourceKind(dbProxyTargetGroup, cost: .dbProxyTargetGroup, demands: Demand.dbProxyTargetGroup),
    ResourceKind(dbSubnetGroup, cost: .rdsDBSubnetGroup, demands: Demand.rdsDBSubnetGroup),
  ]
  static let rules = Rule.databases
}
