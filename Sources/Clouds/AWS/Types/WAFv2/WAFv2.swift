import Planner
import Pricing

/// The types of the service, a folder for each.
enum WAFv2: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(ipSet, cost: .firewallIPSet, demands: Demand.firewallIPSet),
    ResourceKind(
      loggingConfiguration, cost: .firewallLogging, demands: Demand.firewallLogging),
    ResourceKind(webACL, cost: .webACL, demands: Demand.webACL),
    ResourceKind(webACLAssociation, cost: .waFv2WebACLAssociation),
  ]

  static let rules = Rule.firewalls
}
