import AWSClient
import Planner
import Pricing

/// The types of the service, a folder for each.
enum Cognito: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(userPool, cost: .userPool, demands: Demand.userPool),
    ResourceKind(userPoolClient, cost: .userPoolClient),
    ResourceKind(userPoolDomain, cost: .cognitoUserPoolDomain, demands: Demand.userPoolDomain),
  ]

  /// Another change of the pool is under way.
  static let busy = Retry(on: ["ConcurrentModificationException"], for: 60)
}
