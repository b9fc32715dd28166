import Pricing

extension PropertyTable {
  static let ec2Volume: PropertyTable = [
    .numbers("Size", "Iops", "Throughput"),
    .choice("VolumeType", "gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"),
    .unpriced(
      "Initialization of the volume", because: "a rate for it is charged by the gigabyte", "VolumeInitializationRate"),
    .unpriced(
      "Copy of a volume", because: "copying is charged by the gigabyte", "SourceVolumeId"),
    .unpriced(
      "Volume on an Outpost", because: "an Outpost's storage is charged as a whole", "OutpostArn"),
    .free("encryption costs nothing; keys are charged at the key", "Encrypted", "KmsKeyId"),
    .free(
      "where a volume stands and what it begins with costs nothing", "AutoEnableIO", "AvailabilityZone",
      "AvailabilityZoneId", "MultiAttachEnabled", "SnapshotId", "Tags"),
  ]
}
