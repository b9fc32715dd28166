import AWSClient
import InfraModel
import Planner

extension ElasticLoadBalancingV2 {
  /// A rule of a listener, in its place among the others.
  ///
  /// Source: Elastic Load Balancing API Reference, version 2015-12-01.
  static let listenerRule = Handler(
    "AWS::ElasticLoadBalancingV2::ListenerRule", of: .elasticLoadBalancingV2, id: "RuleArn"
  ) {
    Create(
      "CreateRule", ["Actions", "Conditions", "ListenerArn", "Priority", "Transforms"],
      outputs: ["RuleArn": "Rules.0.RuleArn"])
    Sets(
      "Actions", "Conditions", "Transforms", by: "ModifyRule",
      ["RuleArn", "Actions", "Conditions", "Transforms", .code(as: "ResetTransforms", resetsTransforms)])
    Sets(
      "Priority", by: "SetRulePriorities",
      [
        .code(as: "RulePriorities", of: "Priority") { scope in
          [["RuleArn": .string(scope.text("RuleArn")), "Priority": scope["Priority"] ?? .null]]
        }
      ])
    Reads("DescribeRules", list: "RuleArns", of: "RuleArn", at: "Rules", most: mostNamed)
    Deletes("DeleteRule", ["RuleArn"])
    Finds.likeness(["DescribeRules"]) { cloud, scope in
      // A priority is a listener's for one rule at a time.
      let named: [String: Value] = ["ListenerArn": .string(scope.text("ListenerArn"))]
      let rules = try await cloud.askIfPresent("DescribeRules", named)?["Rules"]?.list ?? []
      let priority = scope["Priority"].flatMap(\.plainText)
      return rules.filter { $0["Priority"]?.string == priority }.compactMap { $0["RuleArn"].map { ["RuleArn": $0] } }
    }
    Traits(
      comparisons: ["Actions.*": .form(.balancerAction)], exclusive: [],
      holds: ["Actions.*.ForwardConfig.TargetGroups.*.TargetGroupArn", "Actions.*.TargetGroupArn"],
      holdsAlone: ["Actions.*.ForwardConfig.TargetGroups.*.TargetGroupArn", "Actions.*.TargetGroupArn"],
      identities: [["ListenerArn", "Priority"]])
  }

  @Sendable private static func resetsTransforms(_ scope: CallScope) -> Value? {
    scope.changed.contains("Transforms") && scope["Transforms"] == nil ? .some(true) : Value?.none
  }
}
