import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html: `ClientException` and
  /// `InvalidParameterException`.
  static let capacityProvider: [Demand] = [
    .oneOf("AutoScalingGroupProvider", "ManagedInstancesProvider"),
    .needs("ClusterName", if: .given("ManagedInstancesProvider")), .text("Name", .providerName),
    .each(
      "AutoScalingGroupProvider",
      .holds("ManagedTerminationProtection", if: .when("ManagedTerminationProtection", is: "ENABLED")) { subject in
        guard subject.text("ManagedScaling.Status") != "ENABLED", subject.given("ManagedScaling")?.isConcrete != false
        else { return nil }
        return (
          "ManagedTerminationProtection is ENABLED, and ManagedScaling is not", "set managedScaling.status to ENABLED"
        )
      }),
  ]
}

extension TextForm {
  /// "The name can't be prefixed with aws, ecs, or fargate."
  fileprivate static let providerName = TextForm(
    "a name that capacity providers can have",
    fix: "use 1 to 255 letters, digits, hyphens and underscores, and begin with none of aws, ecs and fargate"
  ) { name in
    (1...255).contains(name.utf8.count) && Letters.names.areAll(of: name)
      && !["aws", "ecs", "fargate"].contains { name.lowercased().hasPrefix($0) }
  }
}
