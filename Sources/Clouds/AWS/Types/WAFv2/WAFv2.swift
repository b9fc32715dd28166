import Planner
import Pricing

/// The types of the service, a folder for each.
enum WAFv2: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(webACL, cost: .webACL, demands: Demand.webACL),
    ResourceKind(webACLAssociation, cost: .waFv2WebACLAssociation),
  ]
}
