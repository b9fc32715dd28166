import Pricing

/// The types of the service, a folder for each.
enum ECS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .ecsCluster, wayBack: .plain),
    ResourceKind(cost: .service, wayBack: .plainByName),
    ResourceKind(cost: .ecsTaskDefinition, wayBack: .plain),
  ]
}
