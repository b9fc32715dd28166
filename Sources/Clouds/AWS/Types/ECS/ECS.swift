import Pricing

/// The types of the service, a folder for each.
enum ECS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .ecsCluster),
    ResourceKind(cost: .service),
    ResourceKind(cost: .ecsTaskDefinition),
  ]
}
