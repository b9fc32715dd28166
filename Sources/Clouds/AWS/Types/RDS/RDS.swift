import Planner
import Pricing

/// The types of the service, a folder for each.
enum RDS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .dbCluster),
    ResourceKind(dbInstance, cost: .dbInstance, remains: .finalSnapshot, demands: Demand.rdsDBInstance),
    ResourceKind(dbParameterGroup, cost: .rdsDBParameterGroup, demands: Demand.rdsDBParameterGroup),
    ResourceKind(cost: .dbProxy),
    ResourceKind(cost: .dbProxyTargetGroup),
    ResourceKind(dbSubnetGroup, cost: .rdsDBSubnetGroup, demands: Demand.rdsDBSubnetGroup),
  ]
  static let rules = Rule.databases
}
