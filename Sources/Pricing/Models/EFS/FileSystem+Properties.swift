extension PropertyTable {
  static let fileSystem: PropertyTable = [
    .texts("ThroughputMode"),
    .numbers("ProvisionedThroughputInMibps"),
    .free(
      "TODO", "AvailabilityZoneName", "BackupPolicy", "BypassPolicyLockoutSafetyCheck", "Encrypted", "FileSystemPolicy",
      "FileSystemProtection", "FileSystemTags", "KmsKeyId", "LifecyclePolicies", "PerformanceMode",
      "ReplicationConfiguration"),
  ]
}
