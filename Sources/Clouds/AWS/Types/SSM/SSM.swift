import InfraModel
import Planner
import Pricing

/// The types of the service, a folder for each.
enum SSM: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(document, cost: .document, demands: Demand.ssmDocument),
    ResourceKind(cost: .maintenanceWindow),
    ResourceKind(cost: .maintenanceWindowTarget),
    ResourceKind(cost: .maintenanceWindowTask),
    ResourceKind(parameter, cost: .parameter, demands: Demand.ssmParameter),
  ]
}
