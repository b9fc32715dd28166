import InfraModel

extension WayBackFacts {
  /// What of a launch template's changes comes back as another one.
  /// Source: the user guide of EC2, "Modify a launch template": versions are numbered in the order of their creation.
  static let launchTemplate = WayBackFacts(
    rules: [
      ChangeRule.update("another version") { change in
        change.changed.contains("LaunchTemplateData") ? [.renewed("the number of its version")] : []
      }
    ])
}
