import InfraModel

/// The configurations of a bucket: what puts, deletes and reads each.
enum BucketSettings {
  private static let bucket = S3.bucketName

  /// In the order in which they depend on each other: replication and locks need versions, access lists need ownership.
  static let single: [Sets] = [
    Sets(
      "VersioningConfiguration", by: "PutBucketVersioning",
      [bucket, .field("VersioningConfiguration.Status", as: "VersioningConfiguration.Status")],
      removed: .to(["VersioningConfiguration": ["Status": "Suspended"]])),
    Sets(
      "OwnershipControls", by: "PutBucketOwnershipControls", [bucket, "OwnershipControls"],
      removed: .by("DeleteBucketOwnershipControls", [bucket])),
    Sets(
      "PublicAccessBlockConfiguration", by: "PutPublicAccessBlock", [bucket, "PublicAccessBlockConfiguration"],
      removed: .by("DeletePublicAccessBlock", [bucket])),
    Sets(
      "AccessControl", by: "PutBucketAcl", [bucket, .field("AccessControl", as: "ACL", .cannedACL)],
      removed: .to(["AccessControl": "Private"])),
    Sets(
      "BucketEncryption", by: "PutBucketEncryption", [bucket, .encryption],
      removed: .by("DeleteBucketEncryption", [bucket])),
    Sets("CorsConfiguration", by: "PutBucketCors", [bucket, .cors], removed: .by("DeleteBucketCors", [bucket])),
    Sets(
      "LifecycleConfiguration", by: "PutBucketLifecycleConfiguration",
      [
        bucket, .field("LifecycleConfiguration.Rules", as: "LifecycleConfiguration.Rules", BucketLifecycle.rules),
        .field("LifecycleConfiguration.TransitionDefaultMinimumObjectSize", as: "TransitionDefaultMinimumObjectSize"),
      ], removed: .by("DeleteBucketLifecycle", [bucket])),
    Sets(
      "ObjectLockEnabled", "ObjectLockConfiguration", uses: ["PutObjectLockConfiguration"], removed: .kept,
      BucketOddities.lock),
    Sets(
      "ReplicationConfiguration", by: "PutBucketReplication", [bucket, .replication],
      removed: .by("DeleteBucketReplication", [bucket])),
    Sets(
      "LoggingConfiguration", by: "PutBucketLogging",
      [bucket, .code(as: "BucketLoggingStatus", BucketOddities.logging)]),
    Sets(
      "NotificationConfiguration", by: "PutBucketNotificationConfiguration",
      [bucket, .code(as: "NotificationConfiguration", BucketNotifications.encode)],
      retries: [
        // A queue, topic or function whose permission was given a moment ago.
        Retry(on: ["InvalidArgument"], saying: "unable to validate the following destination", for: 60)
      ]),
    Sets(
      "WebsiteConfiguration", by: "PutBucketWebsite", [bucket, .website], removed: .by("DeleteBucketWebsite", [bucket])),
    Sets(
      "AccelerateConfiguration", by: "PutBucketAccelerateConfiguration",
      [bucket, .field("AccelerateConfiguration.AccelerationStatus", as: "AccelerateConfiguration.Status")],
      removed: .to(["AccelerateConfiguration": ["AccelerationStatus": "Suspended"]])),
    Sets(
      "AbacStatus", by: "PutBucketAbac", [bucket, .field("AbacStatus", as: "AbacStatus.Status")],
      removed: .to(["AbacStatus": "Disabled"])),
    Sets(
      "MetadataTableConfiguration",
      uses: ["DeleteBucketMetadataTableConfiguration", "CreateBucketMetadataTableConfiguration"],
      BucketOddities.metadataTable),
    Sets(
      "MetadataConfiguration",
      uses: [
        "CreateBucketMetadataConfiguration", "DeleteBucketMetadataConfiguration",
        "UpdateBucketMetadataInventoryTableConfiguration", "UpdateBucketMetadataJournalTableConfiguration",
      ], BucketOddities.metadata),
  ]

  /// Configurations of which a bucket has several, each under an identifier of its own.
  static let lists: [Members] = [
    several("Analytics", BucketLists.analytics), several("IntelligentTiering", BucketLists.tiering),
    several("Inventory", BucketLists.inventory), several("Metrics", BucketLists.metrics),
  ]

  static let reads: [FurtherRead] =
    [
      read("VersioningConfiguration", "GetBucketVersioning", [.field("VersioningConfiguration.Status", as: "Status")]),
      read("OwnershipControls", "GetBucketOwnershipControls", ["OwnershipControls"]),
      read("PublicAccessBlockConfiguration", "GetPublicAccessBlock", ["PublicAccessBlockConfiguration"]),
      read("BucketEncryption", "GetBucketEncryption", [.encryption]),
      read(
        "CorsConfiguration", "GetBucketCors", [.field("CorsConfiguration.CorsRules", as: "CORSRules", .corsRules)]),
      read(
        "LifecycleConfiguration", "GetBucketLifecycleConfiguration",
        [
          .field("LifecycleConfiguration.Rules", as: "Rules", BucketLifecycle.rules),
          .field("LifecycleConfiguration.TransitionDefaultMinimumObjectSize", as: "TransitionDefaultMinimumObjectSize"),
        ]),
      read(
        "ObjectLockConfiguration", "GetObjectLockConfiguration",
        [.field("ObjectLockConfiguration", .code(encode: { $0 }, decode: BucketOddities.locked))]),
      read(
        "ObjectLockEnabled", "GetObjectLockConfiguration",
        [
          .field(
            "ObjectLockEnabled", as: "ObjectLockConfiguration.ObjectLockEnabled",
            .code(encode: { $0 }, decode: { .bool($0 == "Enabled") }))
        ]),
      read("ReplicationConfiguration", "GetBucketReplication", [.replication]),
      read(
        "LoggingConfiguration", "GetBucketLogging",
        [
          .field("LoggingConfiguration.DestinationBucketName", as: "LoggingEnabled.TargetBucket"),
          .field("LoggingConfiguration.LogFilePrefix", as: "LoggingEnabled.TargetPrefix"),
          .field("LoggingConfiguration.TargetObjectKeyFormat", as: "LoggingEnabled.TargetObjectKeyFormat", .asIs),
        ]),
      FurtherRead(
        uses: ["GetBucketNotificationConfiguration"], when: { _, scope in scope["NotificationConfiguration"] != nil },
        BucketNotifications.read),
      read("WebsiteConfiguration", "GetBucketWebsite", BucketOddities.website),
      read(
        "AccelerateConfiguration", "GetBucketAccelerateConfiguration",
        [.field("AccelerateConfiguration.AccelerationStatus", as: "Status")]),
      read("AbacStatus", "GetBucketAbac", [.field("AbacStatus", as: "AbacStatus.Status")]),
      read("MetadataTableConfiguration", "GetBucketMetadataTableConfiguration", BucketOddities.metadataTableMaps),
      read("MetadataConfiguration", "GetBucketMetadataConfiguration", BucketOddities.metadataMaps),
    ]
    + [
      ("Analytics", BucketLists.analytics), ("IntelligentTiering", BucketLists.tiering),
      ("Inventory", BucketLists.inventory), ("Metrics", BucketLists.metrics),
    ].map { name, encoding in
      read(
        "\(name)Configurations", "ListBucket\(name)Configurations",
        [.field("\(name)Configurations", as: "\(name)ConfigurationList", .each(encoding))])
    }

  static let comparisons: [String: ResourceTraits.Comparison] = [
    "BucketEncryption.ServerSideEncryptionConfiguration.*.ServerSideEncryptionByDefault.KMSMasterKeyID":
      .nameOrIdentifier,
    "AnalyticsConfigurations": .unordered, "IntelligentTieringConfigurations": .unordered,
    "InventoryConfigurations": .unordered, "MetricsConfigurations": .unordered,
    "InventoryConfigurations.*.OptionalFields": .unordered,
    "CorsConfiguration.CorsRules.*.AllowedMethods": .unordered,
    "NotificationConfiguration.LambdaConfigurations": .unordered,
    "NotificationConfiguration.QueueConfigurations": .unordered,
    "NotificationConfiguration.TopicConfigurations": .unordered,
  ]

  private static func read(_ property: String, _ operation: String, _ maps: [Field]) -> FurtherRead {
    FurtherRead(operation, [bucket], maps: maps, when: { _, scope in scope[property] != nil })
  }

  /// `PutBucketMetricsConfiguration` and the like.
  private static func several(_ name: String, _ encoding: ValueEncoding) -> Members {
    Members(
      "\(name)Configurations", key: .members(["Id"]),
      add: Call(
        "PutBucket\(name)Configuration", [bucket, .element("Id"), .element(as: "\(name)Configuration", encoding)]),
      remove: Call("DeleteBucket\(name)Configuration", [bucket, .element("Id")]), changed: .add)
  }
}
