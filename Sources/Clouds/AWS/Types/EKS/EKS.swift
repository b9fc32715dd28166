import Pricing

/// The types of the service, a folder for each.
enum EKS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .kubernetesCluster)
  ]
}
