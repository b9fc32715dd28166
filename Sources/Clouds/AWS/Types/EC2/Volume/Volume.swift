import AWSClient
import InfraModel

extension EC2 {
  /// A disk of its own. What has grown does not shrink, and a disk changes again after the previous change has completed.
  ///
  /// Source: EC2 API Reference, CreateVolume and ModifyVolume.
  static let volume = Handler("AWS::EC2::Volume", of: .ec2, id: "VolumeId") {
    Create(
      "CreateVolume",
      [
        "AvailabilityZone", "AvailabilityZoneId", "Encrypted", "Iops", "KmsKeyId", "MultiAttachEnabled", "OutpostArn",
        "Size", "SnapshotId", "Throughput", "VolumeInitializationRate", "VolumeType", .token(),
      ], outputs: ["VolumeId": "VolumeId"])
    Sets(
      "Iops", "MultiAttachEnabled", "Size", "Throughput", "VolumeType", by: "ModifyVolume",
      ["VolumeId", "Iops", "MultiAttachEnabled", "Size", "Throughput", "VolumeType"], sends: .changed, removed: .kept,
      retries: [isBeingModified])
    Sets(
      "AutoEnableIO", by: "ModifyVolumeAttribute", ["VolumeId", .field("AutoEnableIO", as: "AutoEnableIO.Value")],
      removed: .to(["AutoEnableIO": false]))
    Tags.ec2("volume", id: "VolumeId")
    Reads("DescribeVolumes", filter: "volume-id", of: "VolumeId", at: "Volumes")
    FurtherRead(
      "DescribeVolumeAttribute", ["VolumeId", .constant("autoEnableIO", as: "Attribute")],
      maps: [.field("AutoEnableIO", as: "AutoEnableIO.Value")],
      when: { item, scope in scope["AutoEnableIO"] != nil && item["State"] != "deleting" })
    KMS.names("KmsKeyId")
    Ready("State", is: ["available", "in-use"], failed: ["error"], every: 2, typically: 5)
    BeingDeleted("State", in: ["deleting", "deleted"])
    Deletes("DeleteVolume", ["VolumeId"], waits: true)
    Finds.operationTag
    Traits(
      holdsData: "what is stored on it",
      replacing: [
        "AvailabilityZone", "AvailabilityZoneId", "Encrypted", "KmsKeyId", "OutpostArn", "SnapshotId",
        "VolumeInitializationRate",
      ], comparisons: ["KmsKeyId": .anyName],
      defaults: ["AutoEnableIO": false, "Encrypted": false, "MultiAttachEnabled": false, "VolumeType": "gp2"],
      keptWhenRemoved: ["Iops", "MultiAttachEnabled", "Size", "Throughput", "VolumeType"],
      unsupported: ["SourceVolumeId": "infra makes no copies of volumes; declare a snapshot"], exclusive: [],
      rules: VolumeRules.all)
  }

  /// A change takes minutes to hours.
  private static let isBeingModified = Retry(on: ["IncorrectModificationState"], for: 6 * 3600)
}
