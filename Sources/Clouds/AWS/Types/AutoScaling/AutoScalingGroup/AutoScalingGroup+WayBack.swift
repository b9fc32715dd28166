import InfraModel

extension WayBackFacts {
  /// What of a group's changes comes back as another one.
  /// Source: the user guide of EC2 Auto Scaling, "Delete your Auto Scaling group": its machines are terminated.
  static let autoScalingGroup = WayBackFacts(rules: [.renewed("its machines")])
}
