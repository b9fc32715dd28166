import AWSClient
import InfraModel
import Planner

extension AutoScaling {
  /// When a group grows and shrinks. The registry has no name for it to be given: it has the operation's, by which it is
  /// found again.
  ///
  /// Source: Amazon EC2 Auto Scaling API Reference, version 2011-01-01.
  static let scalingPolicy = Handler("AWS::AutoScaling::ScalingPolicy", of: .autoScaling, id: "Arn") {
    Create(
      "PutScalingPolicy", settings + [.code(as: "PolicyName") { .string(name(of: $0.operation)) }],
      outputs: ["Arn": "PolicyARN"])
    // What the call is not given is taken back.
    Sets(
      properties: settings.compactMap(\.property).filter { $0 != "AutoScalingGroupName" }, by: "PutScalingPolicy",
      settings + [.code(as: "PolicyName") { .string(PolicyARN($0.text("Arn")).policy) }])
    Reads(
      "DescribePolicies",
      [
        .code(as: "AutoScalingGroupName") { .string(PolicyARN($0.text("Arn")).group) },
        .code(as: "PolicyNames") { [.string(PolicyARN($0.text("Arn")).policy)] },
      ], at: "ScalingPolicies", maps: [.field("Arn", as: "PolicyARN")])
    Deletes(
      "DeletePolicy",
      [
        .code(as: "AutoScalingGroupName") { .string(PolicyARN($0.text("Arn")).group) },
        .code(as: "PolicyName") { .string(PolicyARN($0.text("Arn")).policy) },
      ], retries: [Retry(on: ["ResourceContention", "ScalingActivityInProgress"], for: 120)])
    Finds.code(["DescribePolicies"]) { cloud, scope in
      let answer = try await cloud.askIfPresent(
        "DescribePolicies",
        [
          "AutoScalingGroupName": .string(scope.text("AutoScalingGroupName")),
          "PolicyNames": [.string(name(of: scope.operation))],
        ])
      return (answer?["ScalingPolicies"]?.list ?? []).compactMap { $0["PolicyARN"].map { ["Arn": $0] } }
    }
    Traits(
      replacing: ["PolicyType"],
      defaults: ["PolicyType": "SimpleScaling", "TargetTrackingConfiguration.DisableScaleIn": false],
      exclusive: [])
  }

  private static func name(of operation: String) -> String { "infra-\(operation)" }

  private static let settings: [Field] = [
    "AdjustmentType", "AutoScalingGroupName", "EstimatedInstanceWarmup", "MetricAggregationType",
    "MinAdjustmentMagnitude", "PolicyType", "PredictiveScalingConfiguration", "ScalingAdjustment", "StepAdjustments",
    "TargetTrackingConfiguration",
    .code(as: "Cooldown", of: "Cooldown") { scope in scope["Cooldown"]?.wholeNumber.map(Value.integer) },
  ]
}

/// The names in the ARN of a policy: `…:scalingPolicy:UUID:autoScalingGroupName/GROUP:policyName/POLICY`.
struct PolicyARN {
  let group: String
  let policy: String

  init(_ arn: String) {
    guard let start = arn.firstRange(of: ":autoScalingGroupName/"),
      let middle = arn[start.upperBound...].firstRange(of: ":policyName/")
    else {
      group = ""
      policy = arn
      return
    }
    group = String(arn[start.upperBound..<middle.lowerBound])
    policy = String(arn[middle.upperBound...])
  }
}
