import InfraModel
public import Planner

extension PlanningRules {
  /// What AWS asks of declarations: the rules and demands of every service.
  public static let aws = PlanningRules(
    rules: Rule.classes + Rule.networks + Rule.routes + Rule.databases + Rule.functions + Rule.alarms + Rule.secrets,
    demands: services.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }, common: Demand.tags,
    identifiers: IdentifierKind.ec2, documents: .policy)

  private static let services: [[ResourceType: [Demand]]] = [
    Demand.networks, Demand.securityGroups, Demand.gateways, Demand.endpoints, Demand.machines, Demand.databases,
    Demand.databaseGroups, Demand.functions, Demand.interfaces, Demand.alarms, Demand.logs, Demand.roles, Demand.keys,
    Demand.secrets, Demand.buckets, Demand.images, Demand.topics,
  ]
}
