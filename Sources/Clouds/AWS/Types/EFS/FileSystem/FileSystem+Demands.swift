import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html: `BadRequest`;
  /// https://docs.aws.amazon.com/efs/latest/ug/API_LifecyclePolicy.html: a policy has one transition.
  static let fileSystem: [Demand] = [
    .needs("ProvisionedThroughputInMibps", if: .when("ThroughputMode", is: "provisioned")),
    .excludes(
      "ProvisionedThroughputInMibps", if: .when("ThroughputMode", isNot: "provisioned", unset: "bursting")),
    .holds("KmsKeyId") { subject in
      guard subject.isGiven("KmsKeyId"), !subject.isGiven("Encrypted") || subject.flag("Encrypted") == false else {
        return nil
      }
      return ("KmsKeyId is declared, and the file system is not encrypted", "set encrypted to true")
    },
    .holds("PerformanceMode") { subject in
      guard subject.text("PerformanceMode") == "maxIO" else { return nil }
      if subject.isGiven("AvailabilityZoneName") {
        return ("PerformanceMode is maxIO, which file systems in one zone do not have", "remove performanceMode")
      }
      guard subject.text("ThroughputMode") == "elastic" else { return nil }
      return ("PerformanceMode is maxIO, which elastic throughput does not have", "remove performanceMode")
    },
    .each("LifecyclePolicies.*", .oneOf("TransitionToIA", "TransitionToArchive", "TransitionToPrimaryStorageClass")),
    .holds("LifecyclePolicies") { subject in
      let policies = subject.literal("LifecyclePolicies")?.list ?? []
      guard policies.contains(where: { $0["TransitionToArchive"] != nil }),
        !subject.isGiven("ThroughputMode") || ["bursting", "provisioned"].contains(subject.text("ThroughputMode"))
      else { return nil }
      return (
        "LifecyclePolicies moves files to the archive, which needs elastic throughput", "set throughputMode to elastic"
      )
    },
  ]
}
