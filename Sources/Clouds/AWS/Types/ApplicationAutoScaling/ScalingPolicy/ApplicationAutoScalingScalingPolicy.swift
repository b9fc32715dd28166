import AWSClient
import InfraModel
import Provider

extension ApplicationAutoScaling {
  /// By what something scales. A policy of the name that is there already would be replaced, and is looked for first; the
  /// alarms that a policy makes go with it.
  ///
  /// Source: the API reference of PutScalingPolicy, version 2016-02-06.
  static let scalingPolicy = Handler(
    "AWS::ApplicationAutoScaling::ScalingPolicy", of: .applicationAutoScaling, id: "Arn|ScalableDimension"
  ) {
    DerivedIdentifiers { scope in
      PolicyTarget(scope).map { ["ScalableDimension": .string($0.dimension)] } ?? [:]
    }
    Create(
      uses: ["DescribeScalingPolicies", "PutScalingPolicy"],
      properties: Set((named + configurations).compactMap(\.property)), outputs: ["Arn": "PolicyARN"]
    ) { cloud, scope in
      if !scope.mayBeUnmarked, let other = try await PolicyTarget(scope)?.policy(named: scope["PolicyName"], cloud) {
        throw ProviderError(
          .alreadyExists, "\(scope.text("PolicyName")) is there already and is not this environment's",
          call: "\(cloud.service.id) DescribeScalingPolicies",
          occupant: .resource(
            ResourceID(parts: [other["PolicyARN"], other["ScalableDimension"]].map { $0?.string ?? "" })))
      }
      return try await cloud.change(
        "PutScalingPolicy", cloud.input(named + configurations, scope), retries: [busy, unregistered])
    }
    Sets(
      properties: configurations.compactMap(\.property), by: "PutScalingPolicy", named + configurations,
      retries: [busy])
    Reads(uses: ["DescribeScalingPolicies"], maps: [.field("Arn", as: "PolicyARN")]) { cloud, scope in
      try await PolicyTarget(scope)?.policy(withARN: scope["Arn"], cloud)
    }
    Deletes("DeleteScalingPolicy", named, retries: [busy])
    Finds.likeness(["DescribeScalingPolicies"]) { cloud, scope in
      guard let target = PolicyTarget(scope), let found = try await target.policy(named: scope["PolicyName"], cloud),
        found["PolicyType"] == scope["PolicyType"], let arn = found["PolicyARN"]
      else { return [] }
      return [["Arn": arn, "ScalableDimension": .string(target.dimension)]]
    }
    Traits(
      defaults: ["TargetTrackingScalingPolicyConfiguration.DisableScaleIn": false], exclusive: [],
      identities: [
        ["ScalingTargetId", "PolicyName"], ["ServiceNamespace", "ScalableDimension", "ResourceId", "PolicyName"],
      ], renewed: ["Arn": "alarms and policies elsewhere"])
  }

  /// The target was registered a moment ago.
  private static let unregistered = Retry(on: ["ObjectNotFoundException"], for: 60)

  private static let named: [Field] = [
    .code(as: "PolicyName", of: "PolicyName") { $0["PolicyName"] ?? PolicyTarget.name(in: $0.text("Arn")) },
    .code(as: "ServiceNamespace", of: "ServiceNamespace") { PolicyTarget($0).map { .string($0.namespace) } },
    .code(as: "ResourceId", of: "ResourceId") { PolicyTarget($0).map { .string($0.resource) } },
    .code(as: "ScalableDimension", of: "ScalableDimension") { PolicyTarget($0).map { .string($0.dimension) } },
    .code(as: "", of: "ScalingTargetId") { _ in nil },
  ]

  private static let configurations: [Field] = [
    "PolicyType", "StepScalingPolicyConfiguration", "TargetTrackingScalingPolicyConfiguration",
    "PredictiveScalingPolicyConfiguration",
  ]
}

/// What a policy scales: declared by its three parts, or by the text of all (`service/shop/web|ecs:service:DesiredCount|ecs`),
/// or known by the policy's ARN.
struct PolicyTarget {
  let resource: String
  let dimension: String
  let namespace: String

  init?(_ scope: CallScope) {
    if let parts = scope["ScalingTargetId"]?.string?.split(separator: "|").map(String.init), parts.count == 3 {
      (resource, dimension, namespace) = (parts[0], parts[1], parts[2])
    } else if let resource = scope["ResourceId"]?.string, let dimension = scope["ScalableDimension"]?.string,
      let namespace = scope["ServiceNamespace"]?.string
    {
      (self.resource, self.dimension, self.namespace) = (resource, dimension, namespace)
    } else if let dimension = scope["ScalableDimension"]?.string, let place = Self.place(in: scope.text("Arn")) {
      (resource, self.dimension, namespace) = (place.resource, dimension, place.namespace)
    } else {
      return nil
    }
  }

  func policy(named name: Value?, _ cloud: CloudCalls) async throws(ProviderError) -> Value? {
    guard let name else { return nil }
    return try await policies(["PolicyNames": [name]], cloud).first { $0["PolicyName"] == name }
  }

  func policy(withARN arn: Value?, _ cloud: CloudCalls) async throws(ProviderError) -> Value? {
    try await policies([:], cloud).first { $0["PolicyARN"] == arn }
  }

  private func policies(
    _ more: [String: Value], _ cloud: CloudCalls
  ) async throws(ProviderError) -> [Value] {
    let target: [String: Value] = [
      "ServiceNamespace": .string(namespace), "ResourceId": .string(resource), "ScalableDimension": .string(dimension),
    ]
    let answer = try await cloud.askIfPresent("DescribeScalingPolicies", target.merging(more) { $1 })
    return answer?["ScalingPolicies"]?.list ?? []
  }

  /// The policy's name in its ARN.
  static func name(in arn: String) -> Value? {
    arn.firstRange(of: ":policyName/").map { .string(String(arn[$0.upperBound...])) }
  }

  /// `…:resource/ecs/service/shop/web:policyName/load`.
  private static func place(in arn: String) -> (namespace: String, resource: String)? {
    guard let start = arn.firstRange(of: ":resource/")?.upperBound,
      let end = arn.firstRange(of: ":policyName/")?.lowerBound,
      start < end
    else { return nil }
    let parts = arn[start..<end].split(separator: "/", maxSplits: 1)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }
}
