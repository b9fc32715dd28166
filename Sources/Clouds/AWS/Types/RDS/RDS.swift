import Planner
import Pricing

/// The types of the service, a folder for each.
enum RDS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .dbCluster, wayBack: .databaseCluster),
    ResourceKind(dbInstance, cost: .dbInstance, remains: .finalSnapshot, demands: Demand.rdsDBInstance),
    ResourceKind(dbParameterGroup, cost: .rdsDBParameterGroup, demands: Demand.rdsDBParameterGroup),
    ResourceKind(cost: .dbProxy, wayBack: WayBackFacts(renewed: ["DBProxyArn": "policies for connecting to it"])),
    ResourceKind(cost: .dbProxyTargetGroup, wayBack: .plain),
    ResourceKind(dbSubnetGroup, cost: .rdsDBSubnetGroup, demands: Demand.rdsDBSubnetGroup),
  ]
  static let rules = Rule.databases
}
