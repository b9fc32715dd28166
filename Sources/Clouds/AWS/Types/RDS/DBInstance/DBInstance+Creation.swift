import InfraModel

/// The four ways in which a database comes to be.
enum DBInstanceCreation {
  /// The first that applies: a moment of another database, a copy that follows one, a snapshot, nothing.
  static let ways: [Create.Way] = [
    Create.Way("RestoreDBInstanceToPointInTime", common + moment, when: isMoment),
    Create.Way("CreateDBInstanceReadReplica", common + replica) { $0["SourceDBInstanceIdentifier"] != nil },
    Create.Way("RestoreDBInstanceFromDBSnapshot", common + snapshot) {
      $0["DBSnapshotIdentifier"] != nil || $0["DBClusterSnapshotIdentifier"] != nil
    },
    Create.Way("CreateDBInstance", common + new) { _ in true },
  ]

  @Sendable
  private static func isMoment(_ scope: CallScope) -> Bool {
    scope["SourceDBInstanceAutomatedBackupsArn"] != nil || scope["SourceDbiResourceId"] != nil
      || (scope["SourceDBInstanceIdentifier"] != nil
        && (scope["RestoreTime"] != nil || scope["UseLatestRestorableTime"] == true))
  }

  /// What all four take.
  private static let common: [Field] = [
    .field("AdditionalStorageVolumes", .storageVolumes), .field("AllocatedStorage", .integerText),
    "AutoMinorVersionUpgrade", "AvailabilityZone", "BackupTarget", "CACertificateIdentifier", "CopyTagsToSnapshot",
    .field("CustomIAMInstanceProfile", as: "CustomIamInstanceProfile"), "DBInstanceClass", "DBParameterGroupName",
    "DBSubnetGroupName", "DedicatedLogVolume", "DeletionProtection", "Domain", "DomainAuthSecretArn", "DomainDnsIps",
    "DomainFqdn", "DomainIAMRoleName", "DomainOu", "EnableCloudwatchLogsExports", "EnableIAMDatabaseAuthentication",
    "Iops", "MultiAZ", "NetworkType", "OptionGroupName", .field("Port", .integerText), "ProcessorFeatures",
    "PubliclyAccessible", "StorageThroughput", "StorageType", .field("VPCSecurityGroups", as: "VpcSecurityGroupIds"),
  ]

  private static let named: [Field] = ["DBInstanceIdentifier"]

  private static let insights: [Field] = [
    "DatabaseInsightsMode", "EnablePerformanceInsights", "MonitoringInterval", "MonitoringRoleArn",
    "PerformanceInsightsKMSKeyId", "PerformanceInsightsRetentionPeriod",
  ]

  private static let backup: [Field] = ["BackupRetentionPeriod", "PreferredBackupWindow"]

  private static let engine: [Field] = [
    "DBName", "Engine", "EngineLifecycleSupport", "LicenseModel", "ManageMasterUserPassword",
    .field("MasterUserSecret.KmsKeyId", as: "MasterUserSecretKmsKeyId"), "TdeCredentialArn", "TdeCredentialPassword",
  ]

  private static let replica: [Field] =
    named + insights + [
      "KmsKeyId", "MaxAllocatedStorage", "ReplicaMode", "SourceDBClusterIdentifier", "SourceDBInstanceIdentifier",
      "UseDefaultProcessorFeatures",
    ]

  private static let snapshot: [Field] =
    named + backup + engine + ["DBClusterSnapshotIdentifier", "DBSnapshotIdentifier", "UseDefaultProcessorFeatures"]

  private static let moment: [Field] =
    backup + engine + [
      .field("DBInstanceIdentifier", as: "TargetDBInstanceIdentifier"), "MaxAllocatedStorage", "RestoreTime",
      "SourceDBInstanceAutomatedBackupsArn", "SourceDBInstanceIdentifier", "SourceDbiResourceId",
      "UseDefaultProcessorFeatures", "UseLatestRestorableTime",
    ]

  private static let new: [Field] =
    named + insights + backup + engine + [
      "CharacterSetName", "DBClusterIdentifier", "DBSecurityGroups", "DBSystemId", "EngineVersion", "KmsKeyId",
      "MasterUserAuthenticationType", "MasterUserPassword", "MasterUsername", "MaxAllocatedStorage",
      "NcharCharacterSetName", "PreferredMaintenanceWindow", "PromotionTier", "StorageEncrypted", "Timezone",
    ]
}

extension ValueEncoding {
  /// A text of digits in the registry that the API takes as a number.
  static let integerText: ValueEncoding = .code(
    encode: { value in value.string.flatMap { Int64($0) }.map(Value.integer) ?? value },
    decode: { $0.plainText.map(Value.string) })

  /// Volumes beside the main one: RDS writes `IOPS` there, the registry `Iops`, and sizes as text.
  static let storageVolumes: ValueEncoding = .each(
    .object([
      "VolumeName", .field("AllocatedStorage", .integerText), .field("Iops", as: "IOPS"), "MaxAllocatedStorage",
      "StorageThroughput", "StorageType",
    ]))
}
