import Pricing

/// The types of the service, a folder for each.
enum CodeDeploy: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .codeDeployApplication, wayBack: .deployments),
    ResourceKind(cost: .codeDeployDeploymentGroup, wayBack: .deployments),
  ]
}
