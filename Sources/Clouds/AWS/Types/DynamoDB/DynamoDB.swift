import InfraModel
import Planner
import Pricing

/// The types of the service, a folder for each.
enum DynamoDB: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(table, cost: .table, demands: Demand.dynamoDBTable)
  ]
}
