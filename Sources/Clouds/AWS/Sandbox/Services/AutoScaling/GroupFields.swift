internal import InfraModel

/// What a group is told to be: what AWS fills in and refuses.
///
/// Source: API reference, CreateAutoScalingGroup and UpdateAutoScalingGroup.
enum GroupFields {
  static let standards: [String: Value] = [
    "AvailabilityZoneDistribution": ["CapacityDistributionStrategy": "balanced-best-effort"],
    "AvailabilityZoneImpairmentPolicy": [
      "ZonalShiftEnabled": false, "ImpairedZoneHealthCheckBehavior": "IgnoreUnhealthy",
    ],
    "CapacityReservationSpecification": ["CapacityReservationPreference": "default"], "DefaultCooldown": 300,
    "DeletionProtection": "none", "HealthCheckGracePeriod": 0, "HealthCheckType": "EC2", "LoadBalancerNames": [],
    "NewInstancesProtectedFromScaleIn": false, "TargetGroupARNs": [], "TerminationPolicies": ["Default"],
    "VPCZoneIdentifier": "",
  ]

  /// The ways to launch machines, of which a group has one; `Copied` is what a machine was started with.
  static let launches = ["LaunchTemplate", "LaunchConfigurationName", "MixedInstancesPolicy", "Copied"]

  /// What says that a setting goes.
  static func clear(_ fields: inout [String: Value], _ call: Call) {
    if call.integer("DefaultInstanceWarmup") == -1 { fields["DefaultInstanceWarmup"] = nil }
    if call["InstanceMaintenancePolicy"]?["MinHealthyPercentage"] == -1 { fields["InstanceMaintenancePolicy"] = nil }
    for name in ["Context", "PlacementGroup"] where call[name] == "" { fields[name] = nil }
    if call.integer("MaxInstanceLifetime") == 0 { fields["MaxInstanceLifetime"] = nil }
  }

  static func check(
    _ fields: inout [String: Value], given desired: Int64?, _ cloud: Cloud, _ call: Call
  ) throws(Fault) {
    let (least, most) = (fields["MinSize"]?.integer ?? 0, fields["MaxSize"]?.integer ?? 0)
    guard least <= most else {
      throw AutoScaling.invalid("Max bound, \(most), must be greater than or equal to min bound, \(least)")
    }
    if let desired {
      if desired < least {
        throw AutoScaling.invalid(
          "New SetDesiredCapacity value \(desired) is below min value \(least) for the AutoScalingGroup.")
      }
      if desired > most {
        throw AutoScaling.invalid(
          "New SetDesiredCapacity value \(desired) is above max value \(most) for the AutoScalingGroup.")
      }
    }
    fields["DesiredCapacity"] = .integer(min(max(fields["DesiredCapacity"]?.integer ?? least, least), most))
    guard launches.count(where: { fields[$0] != nil }) == 1 else {
      throw AutoScaling.invalid(
        "Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or MixedInstancesPolicy parameter."
      )
    }
    try place(&fields, cloud, call)
    if let template = template(of: fields) {
      do throws(Fault) { _ = try EC2.version(of: template, cloud, call) } catch {
        throw AutoScaling.invalid("You must use a valid fully-formed launch template. \(error.message)")
      }
    }
    for arn in (fields["TargetGroupARNs"]?.list ?? []).compactMap(\.string) {
      guard cloud.find(ELBv2.targetGroup, arn: arn)?["TargetType"] == "instance" else {
        if cloud.assumesOthers, cloud.find(arn: arn) == nil { continue }
        throw AutoScaling.invalid(
          "Provided Target Groups may not be valid. Please ensure they exist and are configured for instances, and try again."
        )
      }
    }
  }

  /// The zones of the subnets, or the subnets of the zones.
  private static func place(_ fields: inout [String: Value], _ cloud: Cloud, _ call: Call) throws(Fault) {
    let ids = subnets(of: fields)
    if ids.isEmpty {
      guard fields["AvailabilityZones"]?.list?.isEmpty == false else {
        throw AutoScaling.invalid("At least one Availability Zone or VPC Subnet is required.")
      }
      return
    }
    var zones: [String] = []
    for id in ids {
      guard let subnet = cloud.find(EC2.subnet, id, in: call.region) else {
        throw AutoScaling.invalid("The subnet ID '\(id)' does not exist")
      }
      if let zone = subnet.string("AvailabilityZone"), !zones.contains(zone) { zones.append(zone) }
    }
    fields["AvailabilityZones"] = .list(zones.map(Value.string))
  }

  static func subnets(of fields: [String: Value]) -> [String] {
    (fields["VPCZoneIdentifier"]?.string ?? "").split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
  }

  /// The launch template that a group starts machines from; `nil` where it has none.
  static func template(of fields: [String: Value]) -> Value? {
    fields["LaunchTemplate"] ?? fields["MixedInstancesPolicy"]?["LaunchTemplate"]?["LaunchTemplateSpecification"]
  }
}
