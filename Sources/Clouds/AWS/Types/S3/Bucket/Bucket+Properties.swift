import Pricing

extension PropertyTable {
  static let bucket = PropertyTable([
    .choice("VersioningConfiguration.Status", "Enabled", "Suspended"),
    .choice("LifecycleConfiguration.Rules.*.Status", "Enabled", "Disabled"),
    storageClass("LifecycleConfiguration.Rules.*.Transition"),
    storageClass("LifecycleConfiguration.Rules.*.Transitions.*"),
    storageClass("LifecycleConfiguration.Rules.*.NoncurrentVersionTransition"),
    storageClass("LifecycleConfiguration.Rules.*.NoncurrentVersionTransitions.*"),
    .wholes("IntelligentTieringConfigurations"),
    .unpriced(
      "Transfer acceleration", because: "it is charged by the gigabyte and the way that it takes",
      when: .isOne(of: ["Enabled"]), "AccelerateConfiguration.AccelerationStatus"),
    .unpriced(
      "Replication", because: "copies, their requests and what is sent between regions are paid for",
      "ReplicationConfiguration"),
    .unpriced("Inventory", because: "each object that is listed is paid for", "InventoryConfigurations"),
    .unpriced("Storage class analysis", because: "each object that is watched is paid for", "AnalyticsConfigurations"),
    .unpriced(
      "Request metrics", because: "each is charged as a metric of CloudWatch, as many as there are filters",
      "MetricsConfigurations"),
    .unpriced(
      "Metadata tables", because: "they are charged by what changes, and as tables", "MetadataConfiguration",
      "MetadataTableConfiguration"),
    .free("deleting costs nothing, and when objects are moved does not change for what", "LifecycleConfiguration"),
    .free("keys are charged at the key", "BucketEncryption"),
    .free(
      "what it writes and sends is paid for where that arrives", "LoggingConfiguration", "NotificationConfiguration"),
    .free("that objects cannot be deleted costs nothing", "ObjectLockConfiguration", "ObjectLockEnabled"),
    .free(
      "who may do what, and how it is asked, costs nothing", "AbacStatus", "AccessControl", "CorsConfiguration",
      "OwnershipControls", "PublicAccessBlockConfiguration", "WebsiteConfiguration"),
    .free("names and tags cost nothing", "BucketName", "BucketNamePrefix", "BucketNamespace", "Tags"),
  ])

  private static func storageClass(_ path: String) -> PropertyRow {
    PropertyRow(kind: .choice(BucketClass.all.flatMap(\.names)), paths: [path + ".StorageClass"])
  }
}
