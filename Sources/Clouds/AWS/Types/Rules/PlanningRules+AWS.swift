import InfraModel
public import Planner

extension PlanningRules {
  /// What AWS asks of declarations: the demands of every type and the rules of every service.
  public static let aws = PlanningRules(
    rules: Rule.adoption + Rule.placement + Services.all.flatMap { $0.rules },
    demands: Dictionary(Services.kinds.map { ($0.type, $0.demands) }, uniquingKeysWith: +),
    common: { Demand.tags(of: $0) + Demand.calls(of: $0) },
    identifiers: IdentifierKind.ec2, documents: .policy, names: .arn)
}
