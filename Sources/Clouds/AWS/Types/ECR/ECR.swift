import Planner
import Pricing

/// The types of the service, a folder for each.
enum ECR: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(repository, cost: .repository, demands: Demand.ecrRepository)
  ]
}
