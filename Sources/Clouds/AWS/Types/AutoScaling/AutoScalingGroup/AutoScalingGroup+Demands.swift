import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html: `ValidationError`.
  static let autoScalingAutoScalingGroup: [Demand] = [
    .zone("AvailabilityZones.*"), .identifier("VPCZoneIdentifier.*", .subnet), sizes,
    .text(
      "AutoScalingGroupName",
      TextForm("a name that groups can have", fix: "use 1 to 255 characters without colons") { name in
        1...255 ~= name.unicodeScalars.count && !name.contains(":")
      }),
    .number("HealthCheckGracePeriod", from: 0), .number("DefaultInstanceWarmup", from: -1),
    .holds("MaxInstanceLifetime") { subject in
      guard let seconds = subject.number("MaxInstanceLifetime"), seconds != 0, seconds < 86_400 else { return nil }
      return ("MaxInstanceLifetime is \(Scalar.text(seconds)) s, and must be 0 or a day at least", "use 86400 or more")
    },
    .each(
      "InstanceMaintenancePolicy", .needs("MaxHealthyPercentage", "MinHealthyPercentage"),
      .number("MinHealthyPercentage", from: -1, to: 100), .number("MaxHealthyPercentage", from: -1, to: 200)),
    .text(
      "TerminationPolicies.*",
      TextForm("a termination policy", fix: "use one of \(policies.joined(separator: ", ")), or the ARN of a function")
      {
        policies.contains($0) || $0.hasPrefix("arn:")
      }),
  ]

  private static let policies = [
    "Default", "AllocationStrategy", "ClosestToNextInstanceHour", "NewestInstance", "OldestInstance",
    "OldestLaunchConfiguration", "OldestLaunchTemplate",
  ]

  /// "Max bound, 1, must be greater than or equal to min bound, 2", and "Desired capacity … must be between".
  private static let sizes = Demand { subject in
    guard let least = subject.number("MinSize"), let most = subject.number("MaxSize") else { return [] }
    if least > most {
      return [
        subject.problem(
          .impossibleProperty, "MinSize is \(Scalar.text(least)), and MaxSize is \(Scalar.text(most))", at: "MinSize",
          fix: "raise maxSize or lower minSize")
      ]
    }
    guard let wanted = subject.number("DesiredCapacity"), wanted < least || wanted > most else { return [] }
    return [
      subject.problem(
        .impossibleProperty,
        "DesiredCapacity is \(Scalar.text(wanted)), and MinSize and MaxSize are \(Scalar.text(least)) and "
          + Scalar.text(most), at: "DesiredCapacity", fix: "choose a number between them, or leave it out")
    ]
  }
}
