import InfraModel

extension WayBackFacts {
  /// What an application and a group of deployments lose when they are made again.
  /// Source: the API references of CodeDeploy, DeleteApplication and DeleteDeploymentGroup.
  static let deployments = WayBackFacts(rules: [.renewed("the history of its deployments")])
}
