import InfraModel
import Planner
import Pricing

/// The types of the service, a folder for each.
enum SQS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(queue, cost: .queue, demands: Demand.sqsQueue),
    ResourceKind(queuePolicy, cost: .queuePolicy, demands: Demand.queuePolicy),
  ]
  static let rules = Rule.queues
}
