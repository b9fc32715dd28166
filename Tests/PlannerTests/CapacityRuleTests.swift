import InfraModel
import Planner
import Testing

@Suite("What is wrong between capacity providers, clusters and groups")
struct CapacityRuleTests {
  private func found(_ nodes: ResourceNode...) -> [String] {
    RuleTests.planner.validate(.small(nodes)).filter { $0.code == "IN2080" }.map(ValidationTests.line)
  }

  private func group(_ more: [String: Value]) -> ResourceNode {
    let standard: [String: Value] = [
      "AutoScalingGroupName": "web", "MinSize": "0", "MaxSize": "1", "VPCZoneIdentifier": ["subnet-1"],
      "LaunchTemplate": ["LaunchTemplateId": "lt-1", "Version": "1"],
    ]
    return RuleTests.node("web", "AWS::AutoScaling::AutoScalingGroup", standard.merging(more) { $1 })
  }

  private let provider = RuleTests.node(
    "machines", "AWS::ECS::CapacityProvider",
    [
      "AutoScalingGroupProvider": [
        "AutoScalingGroupArn": .ref("web", "AutoScalingGroupName"), "ManagedScaling": ["Status": "ENABLED"],
        "ManagedTerminationProtection": "ENABLED",
      ]
    ])

  @Test("A group whose machines ECS protects protects new ones from scaling in")
  func protection() {
    #expect(found(provider, group(["NewInstancesProtectedFromScaleIn": true])) == [])
    #expect(
      found(provider, group([:])) == [
        "IN2080 machines: managedTerminationProtection is ENABLED, and new machines of web are not protected from scaling in [autoScalingGroupProvider] set newInstancesProtectedFromScaleIn of web to true"
      ])
  }

  @Test("A cluster's capacity providers are set in one place")
  func oneList() {
    let apart = RuleTests.node(
      "apart", "AWS::ECS::ClusterCapacityProviderAssociations",
      [
        "Cluster": .ref("shop", "ClusterName"), "CapacityProviders": ["FARGATE"], "DefaultCapacityProviderStrategy": [],
      ])
    #expect(found(apart, RuleTests.node("shop", "AWS::ECS::Cluster", ["ClusterName": "shop"])) == [])
    #expect(
      found(
        apart, RuleTests.node("shop", "AWS::ECS::Cluster", ["ClusterName": "shop", "CapacityProviders": ["FARGATE"]]))
        == [
          "IN2080 apart: shop declares its capacity providers itself, and each would overwrite the other [cluster] declare them in one of the two"
        ])
  }
}
