import Pricing

extension PropertyTable {
  static let fileSystem: PropertyTable = [
    .choice("ThroughputMode", "bursting", "elastic", "provisioned"),
    .numbers("ProvisionedThroughputInMibps"),
    .references("AvailabilityZoneName"),
    .texts("LifecyclePolicies.*.TransitionToIA", "LifecyclePolicies.*.TransitionToArchive"),
    .unpriced(
      "Backups", because: "they are charged by their size at AWS Backup", when: .isNone(of: ["DISABLED"]),
      "BackupPolicy.Status"),
    .unpriced(
      "Replication", because: "the copy is a file system of its own, and what is sent between regions is paid for",
      "ReplicationConfiguration"),
    .free("files that come back to the standard class are stored there", "LifecyclePolicies"),
    .free("keys are charged at the key", "Encrypted", "KmsKeyId"),
    .free(
      "who may do what, and how it is protected, costs nothing", "BypassPolicyLockoutSafetyCheck", "FileSystemPolicy",
      "FileSystemProtection"),
    .free("its performance mode costs nothing", "PerformanceMode"),
    .free("tags cost nothing", "FileSystemTags"),
  ]
}
