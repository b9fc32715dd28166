import Planner
import Pricing

/// The types of the service, a folder for each.
enum KMS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(alias, cost: .kmsAlias, demands: Demand.kmsAlias),
    ResourceKind(key, cost: .key, demands: Demand.kmsKey),
  ]
}
