import InfraModel
import Provider

/// What UpdateAutoScalingGroup changes: it leaves what it is not given.
///
/// Source: API reference, UpdateAutoScalingGroup and CreateAutoScalingGroup.
enum GroupSettings {
  static let names = [
    "AvailabilityZoneDistribution", "AvailabilityZoneIds", "AvailabilityZoneImpairmentPolicy", "AvailabilityZones",
    "CapacityRebalance", "CapacityReservationSpecification", "Context", "Cooldown", "DefaultInstanceWarmup",
    "DeletionProtection", "DesiredCapacity", "DesiredCapacityType", "HealthCheckGracePeriod", "HealthCheckType",
    "InstanceLifecyclePolicy", "InstanceMaintenancePolicy", "LaunchConfigurationName", "LaunchTemplate",
    "MaxInstanceLifetime", "MaxSize", "MinSize", "MixedInstancesPolicy", "NewInstancesProtectedFromScaleIn",
    "PlacementGroup", "ServiceLinkedRoleARN", "SkipZonalShiftValidation", "TerminationPolicies", "VPCZoneIdentifier",
  ]

  /// What AWS has where nothing is declared.
  static let defaults: [String: Value] = [
    "AvailabilityZoneDistribution": ["CapacityDistributionStrategy": "balanced-best-effort"],
    "CapacityRebalance": false, "CapacityReservationSpecification": ["CapacityReservationPreference": "default"],
    "Cooldown": "300", "DeletionProtection": "none", "DesiredCapacityType": "units", "HealthCheckGracePeriod": 0,
    "HealthCheckType": "EC2", "MaxInstanceLifetime": 0, "NewInstancesProtectedFromScaleIn": false,
    "TerminationPolicies": ["Default"],
  ]

  /// What takes a setting back beside its default: "Specify a value of -1 to clear", API reference.
  private static let cleared: [String: Value] = [
    "Context": "", "DefaultInstanceWarmup": -1,
    "InstanceMaintenancePolicy": ["MinHealthyPercentage": -1, "MaxHealthyPercentage": -1], "PlacementGroup": "",
    "InstanceLifecyclePolicy": ["RetentionTriggers": ["TerminateHookAbandon": "terminate"]],
    "AvailabilityZoneImpairmentPolicy": [
      "ZonalShiftEnabled": false, "ImpairedZoneHealthCheckBehavior": "ReplaceUnhealthy",
    ],
  ]

  private static let numbers: Set<String> = ["Cooldown", "DesiredCapacity", "MaxSize", "MinSize"]

  /// Errors that pass by themselves: an activity that is going on, and a profile that is not known everywhere yet.
  static let retries = [
    Retry(on: ["ResourceContention", "ScalingActivityInProgress"], for: 300),
    Retry(on: ["ValidationError"], saying: "invalid iam instance profile", for: 120),
  ]

  @Sendable static func change(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    var input: [String: Value] = [:]
    for name in names where scope.changed.contains(name) {
      let value = scope[name] ?? cleared[name] ?? defaults[name]
      guard let value else { continue }
      switch name {
      case _ where numbers.contains(name):
        input[name == "Cooldown" ? "DefaultCooldown" : name] = value.wholeNumber.map(Value.integer)
      case "VPCZoneIdentifier": input[name] = .string((value.list ?? []).compactMap(\.string).joined(separator: ","))
      default: input[name] = value
      }
    }
    if input.isEmpty { return }
    input["AutoScalingGroupName"] = .string(scope.text("AutoScalingGroupName"))
    _ = try await cloud.change("UpdateAutoScalingGroup", input, retries: retries)
  }

  /// Metrics by their granularity; `Metrics` is left out where all are collected and none was named.
  static func metrics(_ enabled: Value?, _ scope: CallScope) -> Value? {
    let groups = Dictionary(grouping: enabled?.list ?? []) { $0["Granularity"]?.string ?? "" }
    if groups.isEmpty { return nil }
    return .list(
      groups.sorted { $0.key < $1.key }.map { granularity, metrics in
        let declared = scope["MetricsCollection"]?.list?.first { $0["Granularity"]?.string == granularity }
        var element: [String: Value] = ["Granularity": .string(granularity)]
        if declared == nil || declared?["Metrics"] != nil {
          let names = Set(metrics.compactMap { $0["Metric"]?.string })
          let known = (declared?["Metrics"]?.list ?? []).compactMap(\.string).filter(names.contains)
          element["Metrics"] = .list((known + names.subtracting(known).sorted()).map(Value.string))
        }
        return .object(element)
      })
  }
}
