extension PropertyTable {
  static let ec2Volume: PropertyTable = [
    .numbers("Size"),
    .numbers("Iops"),
    .numbers("Throughput"),
    .texts("VolumeType"),
    .free(
      "TODO", "AutoEnableIO", "AvailabilityZone", "AvailabilityZoneId", "Encrypted", "KmsKeyId", "MultiAttachEnabled",
      "OutpostArn", "SnapshotId", "SourceVolumeId", "Tags", "VolumeInitializationRate"),
  ]
}
