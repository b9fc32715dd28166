import InfraModel

/// What is known of changes of a group.
enum GroupRules {
  static let all = [protection, template]

  /// `ResourceInUse`. https://docs.aws.amazon.com/autoscaling/ec2/userguide/resource-deletion-protection.html
  private static let protection = ChangeRule("deletion protection") { change in
    guard change.kind != .update, let value = change.before["DeletionProtection"]?.string, value != "none" else {
      return []
    }
    return [
      .refused(
        property: "DeletionProtection", message: "is protected from its deletion (DeletionProtection is \(value))",
        fix: "apply it with DeletionProtection none first")
    ]
  }

  /// "Existing instances continue to run with the configuration that they were originally launched with": API reference,
  /// UpdateAutoScalingGroup.
  private static let template = ChangeRule.update("machines of before") { change in
    let sources: Set = ["LaunchConfigurationName", "LaunchTemplate", "MixedInstancesPolicy"]
    guard !sources.isDisjoint(with: change.changed) else { return [] }
    let name = change.before["AutoScalingGroupName"]?.string ?? "GROUP"
    return [
      .also(
        message: "launches new machines from what it is given now; those that run stay as they are",
        fix:
          "replace them by Refresh(…) in the release, or by aws autoscaling start-instance-refresh --auto-scaling-group-name \(name)"
      )
    ]
  }
}
