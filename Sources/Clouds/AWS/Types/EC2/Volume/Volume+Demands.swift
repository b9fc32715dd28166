import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html: `InvalidParameterCombination`,
  /// `InvalidParameterValue` and `MissingParameter`.
  static let ec2Volume: [Demand] = [
    .holds("Iops") { subject in
      let kind = subject.text("VolumeType") ?? (subject.isGiven("VolumeType") ? nil : "gp2")
      guard let kind else { return nil }
      if ["io1", "io2"].contains(kind), !subject.isGiven("Iops") {
        return ("Iops is required where VolumeType is \(kind)", "declare iops")
      }
      guard subject.isGiven("Iops"), !["gp3", "io1", "io2"].contains(kind) else { return nil }
      return ("Iops is declared, and volumes of \(kind) have those of their size", "remove iops")
    },
    .excludes("Throughput", if: .when("VolumeType", isNot: "gp3", unset: "gp2")),
    .holds("MultiAttachEnabled") { subject in
      guard subject.flag("MultiAttachEnabled") == true,
        let kind = subject.text("VolumeType") ?? (subject.isGiven("VolumeType") ? nil : "gp2"),
        !["io1", "io2"].contains(kind)
      else { return nil }
      return ("MultiAttachEnabled is for volumes of io1 and io2", "set volumeType to io2")
    },
    .holds("KmsKeyId") { subject in
      guard subject.isGiven("KmsKeyId"), !subject.isGiven("Encrypted") || subject.flag("Encrypted") == false else {
        return nil
      }
      return ("KmsKeyId is declared, and the volume is not encrypted", "set encrypted to true")
    },
  ]
}
