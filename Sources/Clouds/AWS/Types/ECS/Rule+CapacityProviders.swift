import InfraModel
import Planner

extension Rule {
  static let capacityProviders = [scaleInProtection, oneList]

  /// Source: API reference, AutoScalingGroupProvider, `managedTerminationProtection`: "The Auto Scaling group and each
  /// instance in the Auto Scaling group must have instance protection from scale-in actions on as well."
  private static let scaleInProtection = Rule(
    .impossibleProperty, "A group whose machines ECS protects protects new ones from scaling in."
  ) { declared in
    declared.resources("AWS::ECS::CapacityProvider").compactMap { node in
      let provider = node.properties["AutoScalingGroupProvider"]
      guard declared.literal(provider?["ManagedTerminationProtection"]) == "ENABLED",
        let group = declared.target(provider?["AutoScalingGroupArn"]),
        group.type == "AWS::AutoScaling::AutoScalingGroup"
      else { return nil }
      let flag = group.properties["NewInstancesProtectedFromScaleIn"]
      if flag != nil, declared.literal(flag) != false { return nil }
      return node.diagnostic(
        .impossibleProperty,
        "managedTerminationProtection is ENABLED, and new machines of \(group.address) are not protected from scaling in",
        property: "AutoScalingGroupProvider", notes: [group.note("is declared here")],
        fix: "set newInstancesProtectedFromScaleIn of \(group.address) to true")
    }
  }

  /// A cluster has one list: what sets it there and what sets it apart would take each other's away.
  private static let oneList = Rule(
    .impossibleProperty, "A cluster's capacity providers are set in one place."
  ) { declared in
    declared.resources("AWS::ECS::ClusterCapacityProviderAssociations").compactMap { node in
      guard let cluster = declared.target(node.properties["Cluster"]), cluster.type == "AWS::ECS::Cluster",
        cluster.properties["CapacityProviders"] != nil || cluster.properties["DefaultCapacityProviderStrategy"] != nil
      else { return nil }
      return node.diagnostic(
        .impossibleProperty,
        "\(cluster.address) declares its capacity providers itself, and each would overwrite the other",
        property: "Cluster", notes: [cluster.note("is declared here")], fix: "declare them in one of the two")
    }
  }
}
