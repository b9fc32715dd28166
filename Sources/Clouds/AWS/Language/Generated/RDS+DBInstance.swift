// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension RDS {
  /// A relational database, or an instance of a database cluster (`AWS::RDS::DBInstance`).
  ///
  /// - Identified by `DBInstanceIdentifier`.
  /// - `SourceDBInstanceIdentifier` excludes `CharacterSetName`, `MasterUserPassword`, `MasterUsername`, `StorageEncrypted`.
  public struct DBInstance: Resource {
    public static let typeName = "AWS::RDS::DBInstance"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - additionalStorageVolumes: Further volumes of storage. Updated in place.
    ///   - allocatedStorage: The size of the storage, in whole GiB. Matches `^[0-9]*$`. Updated in place.
    ///   - allowMajorVersionUpgrade: Whether an update may be to another major version. Updated in place. Never read back.
    ///   - applyImmediately: Whether changes are made at once instead of in the maintenance window. Updated in place. Never read back.
    ///   - associatedRoles: Roles that the engine uses, each for a feature. Updated in place.
    ///   - automaticBackupReplicationKmsKeyId: The key that encrypts backups in the other region. Updated in place. Never read back.
    ///   - automaticBackupReplicationRegion: Another region that backups are copied to. Updated in place.
    ///   - automaticBackupReplicationRetentionPeriod: How many days backups are kept in the other region. At least 1. Updated in place.
    ///   - autoMinorVersionUpgrade: Whether minor versions of the engine are installed in the maintenance window. A change replaces the resource in some cases.
    ///   - availabilityZone: The zone it is in. A change replaces the resource in some cases.
    ///   - backupRetentionPeriod: How long automated backups are kept; none are made at zero, in whole days. A change replaces the resource in some cases.
    ///   - backupTarget: Where automated backups and snapshots are kept. A change replaces the resource.
    ///   - caCertificateIdentifier: The authority that signs the server's TLS certificate. Updated in place.
    ///   - certificateRotationRestart: Whether the database restarts when the certificate is replaced. Updated in place. Never read back.
    ///   - characterSetName: The character set of the database. A change replaces the resource.
    ///   - copyTagsToSnapshot: Whether snapshots get the tags. Updated in place.
    ///   - customIAMInstanceProfile: The profile of the instance of RDS Custom. A change replaces the resource.
    ///   - databaseInsightsMode: How much Database Insights records: `advanced` or `standard`. Updated in place.
    ///   - dbClusterIdentifier: The cluster that the instance serves: an `AWS::RDS::DBCluster`, by its ID. A change replaces the resource.
    ///   - dbClusterSnapshotIdentifier: The cluster snapshot it is created from. A change replaces the resource in some cases.
    ///   - dbInstanceClass: The class of instance: processors and memory. Updated in place.
    ///   - dbInstanceIdentifier: The name of the instance, which its address begins with. 1 to 63 characters. Matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    ///   - dbName: The database created at the start. A change replaces the resource.
    ///   - dbParameterGroupName: The parameter group with the engine's settings: an `AWS::RDS::DBParameterGroup`, by its name. A change replaces the resource in some cases.
    ///   - dbSecurityGroups: The security groups for networks before VPC. Updated in place.
    ///   - dbSnapshotIdentifier: The snapshot it is created from. A change replaces the resource in some cases. Never read back.
    ///   - dbSubnetGroupName: The subnets it can use: an `AWS::RDS::DBSubnetGroup`, by its name. A change replaces the resource.
    ///   - dbSystemId: The system identifier of an Oracle database. A change replaces the resource.
    ///   - dedicatedLogVolume: Whether the transaction log has a volume of its own. Updated in place.
    ///   - deleteAutomatedBackups: Whether its automated backups go with it. Updated in place. Never read back.
    ///   - deletionProtection: Whether the cloud refuses to delete it. Updated in place.
    ///   - domain: The directory that users are signed in by. Updated in place.
    ///   - domainAuthSecretArn: The secret with the credentials for the directory. Updated in place.
    ///   - domainDnsIps: The directory's DNS servers. Updated in place.
    ///   - domainFqdn: The full name of the directory's domain. Updated in place.
    ///   - domainIAMRoleName: The role with which the directory is called. Updated in place.
    ///   - domainOu: The directory's unit that the database joins. Updated in place.
    ///   - enableCloudwatchLogsExports: The logs that go to CloudWatch Logs, by the names of the engine. Updated in place.
    ///   - enableIAMDatabaseAuthentication: Whether users may sign in with IAM's credentials instead of passwords. Updated in place.
    ///   - enablePerformanceInsights: Whether Performance Insights records the load of the database. Updated in place.
    ///   - engine: The engine, by the service's name (`postgres`). A change replaces the resource in some cases.
    ///   - engineLifecycleSupport: Whether an old version runs on with paid support. Updated in place.
    ///   - engineVersion: The version of the engine. Updated in place.
    ///   - iops: The input and output operations a second that are provided. Updated in place.
    ///   - kmsKeyId: The key that encrypts it: an `AWS::KMS::Key`, by its ARN. A change replaces the resource.
    ///   - licenseModel: The licensing model of the engine. Updated in place.
    ///   - manageMasterUserPassword: Whether the service generates the password, keeps it in Secrets Manager and rotates it. Updated in place.
    ///   - masterUserAuthenticationType: How the master user proves its identity: `iam-db-auth` or `password`. Updated in place. Never read back.
    ///   - masterUsername: The name of the administrator. 1 to 128 characters. Matches `^[a-zA-Z][a-zA-Z0-9_]{0,127}$`. A change replaces the resource.
    ///   - masterUserPassword: The password of the master user, a secret. Updated in place. Never read back.
    ///   - masterUserSecret: The secret in which the service keeps the master user's password. Updated in place.
    ///   - maxAllocatedStorage: The limit of storage autoscaling, in whole GiB. Updated in place.
    ///   - monitoringInterval: How often Enhanced Monitoring measures; never at zero, in whole seconds. Updated in place.
    ///   - monitoringRoleArn: The role with which Enhanced Monitoring writes: an `AWS::IAM::Role`, by its ARN. Updated in place.
    ///   - multiAZ: Whether a standby in another zone takes over. A change replaces the resource in some cases.
    ///   - ncharCharacterSetName: The national character set of an Oracle database. A change replaces the resource.
    ///   - networkType: Which versions of IP are used. Updated in place.
    ///   - optionGroupName: The option group with features of the engine. Updated in place.
    ///   - performanceInsightsKMSKeyId: The key that encrypts what Performance Insights records. A change replaces the resource in some cases.
    ///   - performanceInsightsRetentionPeriod: How many days Performance Insights keeps what it records. Updated in place.
    ///   - port: The port that it listens on. Matches `^\d*$`. Updated in place.
    ///   - preferredBackupWindow: When daily backups begin, in UTC (`03:00-04:00`). Updated in place.
    ///   - preferredMaintenanceWindow: When maintenance is done, in UTC (`sun:05:00-sun:06:00`). A change replaces the resource in some cases.
    ///   - processorFeatures: How many cores and threads are used. Updated in place.
    ///   - promotionTier: The order in which replicas take over: the lowest first. 0 to 15. Updated in place.
    ///   - publiclyAccessible: Whether it gets a public address. Updated in place.
    ///   - replicaMode: Whether a replica of Oracle or Db2 can be read. Updated in place.
    ///   - restoreTime: The time to restore to. A change replaces the resource in some cases. Never read back.
    ///   - sourceDBClusterIdentifier: The cluster it is created from or replicates. A change replaces the resource in some cases.
    ///   - sourceDBInstanceAutomatedBackupsArn: The automated backups it is created from. A change replaces the resource in some cases. Never read back.
    ///   - sourceDBInstanceIdentifier: The instance that it replicates or is created from. A change replaces the resource in some cases. Never read back.
    ///   - sourceDbiResourceId: The instance it is created from, by the identifier that is never reused. A change replaces the resource in some cases. Never read back.
    ///   - sourceRegion: The region of what it is created from. A change replaces the resource. Never read back.
    ///   - storageEncrypted: Whether its storage is encrypted. A change replaces the resource.
    ///   - storageThroughput: The mebibytes a second that the storage moves. Updated in place.
    ///   - storageType: The kind of storage. A change replaces the resource in some cases.
    ///   - tdeCredentialArn: The credential of Oracle's own encryption. Updated in place. Deprecated.
    ///   - tdeCredentialPassword: The password of that credential, a secret. Updated in place. Never read back. Deprecated.
    ///   - timezone: The time zone of the database. A change replaces the resource.
    ///   - useDefaultProcessorFeatures: Whether processors have their default settings. Updated in place. Never read back.
    ///   - useLatestRestorableTime: Whether to restore to the latest possible time. A change replaces the resource in some cases. Never read back.
    ///   - vpcSecurityGroups: Its security groups: each an `AWS::EC2::SecurityGroup`, by its ID. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      additionalStorageVolumes: [RDS.DBInstance.AdditionalStorageVolume]? = nil,
      allocatedStorage: ByteCount? = nil,
      allowMajorVersionUpgrade: Input<Bool>? = nil,
      applyImmediately: Input<Bool>? = nil,
      associatedRoles: [RDS.DBInstance.DBInstanceRole]? = nil,
      automaticBackupReplicationKmsKeyId: Input<String>? = nil,
      automaticBackupReplicationRegion: Input<String>? = nil,
      automaticBackupReplicationRetentionPeriod: Input<Int>? = nil,
      autoMinorVersionUpgrade: Input<Bool>? = nil,
      availabilityZone: Input<String>? = nil,
      backupRetentionPeriod: TimeSpan? = nil,
      backupTarget: Input<String>? = nil,
      caCertificateIdentifier: Input<String>? = nil,
      certificateRotationRestart: Input<Bool>? = nil,
      characterSetName: Input<String>? = nil,
      copyTagsToSnapshot: Input<Bool>? = nil,
      customIAMInstanceProfile: Input<String>? = nil,
      databaseInsightsMode: RDS.DatabaseInsightsMode? = nil,
      dbClusterIdentifier: Input<RDS.DBCluster.ID>? = nil,
      dbClusterSnapshotIdentifier: Input<String>? = nil,
      dbInstanceClass: Input<RDS.InstanceClass>? = nil,
      dbInstanceIdentifier: Input<RDS.DBInstance.ID>? = nil,
      dbName: Input<String>? = nil,
      dbParameterGroupName: Input<RDS.DBParameterGroup.Name>? = nil,
      dbSecurityGroups: [Input<String>]? = nil,
      dbSnapshotIdentifier: Input<String>? = nil,
      dbSubnetGroupName: Input<RDS.DBSubnetGroup.Name>? = nil,
      dbSystemId: Input<String>? = nil,
      dedicatedLogVolume: Input<Bool>? = nil,
      deleteAutomatedBackups: Input<Bool>? = nil,
      deletionProtection: Input<Bool>? = nil,
      domain: Input<String>? = nil,
      domainAuthSecretArn: Input<String>? = nil,
      domainDnsIps: [Input<String>]? = nil,
      domainFqdn: Input<String>? = nil,
      domainIAMRoleName: Input<String>? = nil,
      domainOu: Input<String>? = nil,
      enableCloudwatchLogsExports: [Input<String>]? = nil,
      enableIAMDatabaseAuthentication: Input<Bool>? = nil,
      enablePerformanceInsights: Input<Bool>? = nil,
      engine: Input<String>? = nil,
      engineLifecycleSupport: Input<String>? = nil,
      engineVersion: Input<String>? = nil,
      iops: Input<Int>? = nil,
      kmsKeyId: Input<KMS.Key.ARN>? = nil,
      licenseModel: Input<String>? = nil,
      manageMasterUserPassword: Input<Bool>? = nil,
      masterUserAuthenticationType: RDS.MasterUserAuthenticationType? = nil,
      masterUsername: Input<String>? = nil,
      masterUserPassword: SecretValue? = nil,
      masterUserSecret: RDS.MasterUserSecret? = nil,
      maxAllocatedStorage: ByteCount? = nil,
      monitoringInterval: TimeSpan? = nil,
      monitoringRoleArn: Input<IAM.Role.ARN>? = nil,
      multiAZ: Input<Bool>? = nil,
      ncharCharacterSetName: Input<String>? = nil,
      networkType: Input<String>? = nil,
      optionGroupName: Input<String>? = nil,
      performanceInsightsKMSKeyId: Input<String>? = nil,
      performanceInsightsRetentionPeriod: RDS.DBInstance.PerformanceInsightsRetentionPeriod? = nil,
      port: Input<String>? = nil,
      preferredBackupWindow: Input<String>? = nil,
      preferredMaintenanceWindow: Input<String>? = nil,
      processorFeatures: [RDS.DBInstance.ProcessorFeature]? = nil,
      promotionTier: Input<Int>? = nil,
      publiclyAccessible: Input<Bool>? = nil,
      replicaMode: Input<String>? = nil,
      restoreTime: Input<String>? = nil,
      sourceDBClusterIdentifier: Input<String>? = nil,
      sourceDBInstanceAutomatedBackupsArn: Input<String>? = nil,
      sourceDBInstanceIdentifier: Input<String>? = nil,
      sourceDbiResourceId: Input<String>? = nil,
      sourceRegion: Input<String>? = nil,
      storageEncrypted: Input<Bool>? = nil,
      storageThroughput: Input<Int>? = nil,
      storageType: Input<String>? = nil,
      tdeCredentialArn: Input<String>? = nil,
      tdeCredentialPassword: SecretValue? = nil,
      timezone: Input<String>? = nil,
      useDefaultProcessorFeatures: Input<Bool>? = nil,
      useLatestRestorableTime: Input<Bool>? = nil,
      vpcSecurityGroups: [Input<EC2.SecurityGroup.ID>]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["AdditionalStorageVolumes"] = additionalStorageVolumes?.expression
      declaration["AllocatedStorage"] = allocatedStorage?.inGibibytesText
      declaration["AllowMajorVersionUpgrade"] = allowMajorVersionUpgrade?.expression
      declaration["ApplyImmediately"] = applyImmediately?.expression
      declaration["AssociatedRoles"] = associatedRoles?.expression
      declaration["AutomaticBackupReplicationKmsKeyId"] = automaticBackupReplicationKmsKeyId?.expression
      declaration["AutomaticBackupReplicationRegion"] = automaticBackupReplicationRegion?.expression
      declaration["AutomaticBackupReplicationRetentionPeriod"] = automaticBackupReplicationRetentionPeriod?.expression
      declaration["AutoMinorVersionUpgrade"] = autoMinorVersionUpgrade?.expression
      declaration["AvailabilityZone"] = availabilityZone?.expression
      declaration["BackupRetentionPeriod"] = backupRetentionPeriod?.inDays
      declaration["BackupTarget"] = backupTarget?.expression
      declaration["CACertificateIdentifier"] = caCertificateIdentifier?.expression
      declaration["CertificateRotationRestart"] = certificateRotationRestart?.expression
      declaration["CharacterSetName"] = characterSetName?.expression
      declaration["CopyTagsToSnapshot"] = copyTagsToSnapshot?.expression
      declaration["CustomIAMInstanceProfile"] = customIAMInstanceProfile?.expression
      declaration["DatabaseInsightsMode"] = databaseInsightsMode?.expression
      declaration["DBClusterIdentifier"] = dbClusterIdentifier?.expression
      declaration["DBClusterSnapshotIdentifier"] = dbClusterSnapshotIdentifier?.expression
      declaration["DBInstanceClass"] = dbInstanceClass?.expression
      declaration["DBInstanceIdentifier"] = dbInstanceIdentifier?.expression
      declaration["DBName"] = dbName?.expression
      declaration["DBParameterGroupName"] = dbParameterGroupName?.expression
      declaration["DBSecurityGroups"] = dbSecurityGroups?.expression
      declaration["DBSnapshotIdentifier"] = dbSnapshotIdentifier?.expression
      declaration["DBSubnetGroupName"] = dbSubnetGroupName?.expression
      declaration["DBSystemId"] = dbSystemId?.expression
      declaration["DedicatedLogVolume"] = dedicatedLogVolume?.expression
      declaration["DeleteAutomatedBackups"] = deleteAutomatedBackups?.expression
      declaration["DeletionProtection"] = deletionProtection?.expression
      declaration["Domain"] = domain?.expression
      declaration["DomainAuthSecretArn"] = domainAuthSecretArn?.expression
      declaration["DomainDnsIps"] = domainDnsIps?.expression
      declaration["DomainFqdn"] = domainFqdn?.expression
      declaration["DomainIAMRoleName"] = domainIAMRoleName?.expression
      declaration["DomainOu"] = domainOu?.expression
      declaration["EnableCloudwatchLogsExports"] = enableCloudwatchLogsExports?.expression
      declaration["EnableIAMDatabaseAuthentication"] = enableIAMDatabaseAuthentication?.expression
      declaration["EnablePerformanceInsights"] = enablePerformanceInsights?.expression
      declaration["Engine"] = engine?.expression
      declaration["EngineLifecycleSupport"] = engineLifecycleSupport?.expression
      declaration["EngineVersion"] = engineVersion?.expression
      declaration["Iops"] = iops?.expression
      declaration["KmsKeyId"] = kmsKeyId?.expression
      declaration["LicenseModel"] = licenseModel?.expression
      declaration["ManageMasterUserPassword"] = manageMasterUserPassword?.expression
      declaration["MasterUserAuthenticationType"] = masterUserAuthenticationType?.expression
      declaration["MasterUsername"] = masterUsername?.expression
      declaration["MasterUserPassword"] = masterUserPassword?.expression
      declaration["MasterUserSecret"] = masterUserSecret?.expression
      declaration["MaxAllocatedStorage"] = maxAllocatedStorage?.inGibibytes
      declaration["MonitoringInterval"] = monitoringInterval?.inSeconds
      declaration["MonitoringRoleArn"] = monitoringRoleArn?.expression
      declaration["MultiAZ"] = multiAZ?.expression
      declaration["NcharCharacterSetName"] = ncharCharacterSetName?.expression
      declaration["NetworkType"] = networkType?.expression
      declaration["OptionGroupName"] = optionGroupName?.expression
      declaration["PerformanceInsightsKMSKeyId"] = performanceInsightsKMSKeyId?.expression
      declaration["PerformanceInsightsRetentionPeriod"] = performanceInsightsRetentionPeriod?.expression
      declaration["Port"] = port?.expression
      declaration["PreferredBackupWindow"] = preferredBackupWindow?.expression
      declaration["PreferredMaintenanceWindow"] = preferredMaintenanceWindow?.expression
      declaration["ProcessorFeatures"] = processorFeatures?.expression
      declaration["PromotionTier"] = promotionTier?.expression
      declaration["PubliclyAccessible"] = publiclyAccessible?.expression
      declaration["ReplicaMode"] = replicaMode?.expression
      declaration["RestoreTime"] = restoreTime?.expression
      declaration["SourceDBClusterIdentifier"] = sourceDBClusterIdentifier?.expression
      declaration["SourceDBInstanceAutomatedBackupsArn"] = sourceDBInstanceAutomatedBackupsArn?.expression
      declaration["SourceDBInstanceIdentifier"] = sourceDBInstanceIdentifier?.expression
      declaration["SourceDbiResourceId"] = sourceDbiResourceId?.expression
      declaration["SourceRegion"] = sourceRegion?.expression
      declaration["StorageEncrypted"] = storageEncrypted?.expression
      declaration["StorageThroughput"] = storageThroughput?.expression
      declaration["StorageType"] = storageType?.expression
      declaration["TdeCredentialArn"] = tdeCredentialArn?.expression
      declaration["TdeCredentialPassword"] = tdeCredentialPassword?.expression
      declaration["Timezone"] = timezone?.expression
      declaration["UseDefaultProcessorFeatures"] = useDefaultProcessorFeatures?.expression
      declaration["UseLatestRestorableTime"] = useLatestRestorableTime?.expression
      declaration["VPCSecurityGroups"] = vpcSecurityGroups?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// Further volumes of storage (`AdditionalStorageVolumes`). Updated in place.
    public var additionalStorageVolumes: Input<[RDS.DBInstance.AdditionalStorageVolume]> { declaration.reference("AdditionalStorageVolumes") }
    /// The size of the storage, in whole GiB (`AllocatedStorage`). Matches `^[0-9]*$`. Updated in place.
    public var allocatedStorage: Input<ByteCount> { declaration.reference("AllocatedStorage") }
    /// Whether an update may be to another major version (`AllowMajorVersionUpgrade`). Updated in place. Never read back.
    public var allowMajorVersionUpgrade: Input<Bool> { declaration.reference("AllowMajorVersionUpgrade") }
    /// Whether changes are made at once instead of in the maintenance window (`ApplyImmediately`). Updated in place. Never read back.
    public var applyImmediately: Input<Bool> { declaration.reference("ApplyImmediately") }
    /// Roles that the engine uses, each for a feature (`AssociatedRoles`). Updated in place.
    public var associatedRoles: Input<[RDS.DBInstance.DBInstanceRole]> { declaration.reference("AssociatedRoles") }
    /// The key that encrypts backups in the other region (`AutomaticBackupReplicationKmsKeyId`). Updated in place. Never read back.
    public var automaticBackupReplicationKmsKeyId: Input<String> { declaration.reference("AutomaticBackupReplicationKmsKeyId") }
    /// Another region that backups are copied to (`AutomaticBackupReplicationRegion`). Updated in place.
    public var automaticBackupReplicationRegion: Input<String> { declaration.reference("AutomaticBackupReplicationRegion") }
    /// How many days backups are kept in the other region (`AutomaticBackupReplicationRetentionPeriod`). At least 1. Updated in place.
    public var automaticBackupReplicationRetentionPeriod: Input<Int> { declaration.reference("AutomaticBackupReplicationRetentionPeriod") }
    /// When the cloud starts a stopped database again (`AutomaticRestartTime`). Set by the cloud.
    public var automaticRestartTime: Input<String> { declaration.reference("AutomaticRestartTime") }
    /// Whether minor versions of the engine are installed in the maintenance window (`AutoMinorVersionUpgrade`). A change replaces the resource in some cases.
    public var autoMinorVersionUpgrade: Input<Bool> { declaration.reference("AutoMinorVersionUpgrade") }
    /// The zone it is in (`AvailabilityZone`). A change replaces the resource in some cases.
    public var availabilityZone: Input<String> { declaration.reference("AvailabilityZone") }
    /// How long automated backups are kept; none are made at zero, in whole days (`BackupRetentionPeriod`). A change replaces the resource in some cases.
    public var backupRetentionPeriod: Input<TimeSpan> { declaration.reference("BackupRetentionPeriod") }
    /// Where automated backups and snapshots are kept (`BackupTarget`). A change replaces the resource.
    public var backupTarget: Input<String> { declaration.reference("BackupTarget") }
    /// The authority that signs the server's TLS certificate (`CACertificateIdentifier`). Updated in place.
    public var caCertificateIdentifier: Input<String> { declaration.reference("CACertificateIdentifier") }
    /// The server's TLS certificate (`CertificateDetails`). Set by the cloud.
    public var certificateDetails: Input<RDS.DBInstance.CertificateDetails> { declaration.reference("CertificateDetails") }
    /// Whether the database restarts when the certificate is replaced (`CertificateRotationRestart`). Updated in place. Never read back.
    public var certificateRotationRestart: Input<Bool> { declaration.reference("CertificateRotationRestart") }
    /// The character set of the database (`CharacterSetName`). A change replaces the resource.
    public var characterSetName: Input<String> { declaration.reference("CharacterSetName") }
    /// Whether snapshots get the tags (`CopyTagsToSnapshot`). Updated in place.
    public var copyTagsToSnapshot: Input<Bool> { declaration.reference("CopyTagsToSnapshot") }
    /// The profile of the instance of RDS Custom (`CustomIAMInstanceProfile`). A change replaces the resource.
    public var customIAMInstanceProfile: Input<String> { declaration.reference("CustomIAMInstanceProfile") }
    /// How much Database Insights records: `advanced` or `standard` (`DatabaseInsightsMode`). Updated in place.
    public var databaseInsightsMode: Input<RDS.DatabaseInsightsMode> { declaration.reference("DatabaseInsightsMode") }
    /// The cluster that the instance serves: an `AWS::RDS::DBCluster`, by its ID (`DBClusterIdentifier`). A change replaces the resource.
    public var dbClusterIdentifier: Input<RDS.DBCluster.ID> { declaration.reference("DBClusterIdentifier") }
    /// The cluster snapshot it is created from (`DBClusterSnapshotIdentifier`). A change replaces the resource in some cases.
    public var dbClusterSnapshotIdentifier: Input<String> { declaration.reference("DBClusterSnapshotIdentifier") }
    /// The ARN of the instance (`DBInstanceArn`). Set by the cloud.
    public var dbInstanceArn: Input<String> { declaration.reference("DBInstanceArn") }
    /// The class of instance: processors and memory (`DBInstanceClass`). Updated in place.
    public var dbInstanceClass: Input<RDS.InstanceClass> { declaration.reference("DBInstanceClass") }
    /// The name of the instance, which its address begins with (`DBInstanceIdentifier`). 1 to 63 characters. Matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    public var dbInstanceIdentifier: Input<RDS.DBInstance.ID> { declaration.reference("DBInstanceIdentifier") }
    /// What the instance is doing (`DBInstanceStatus`). Set by the cloud.
    public var dbInstanceStatus: Input<String> { declaration.reference("DBInstanceStatus") }
    /// The identifier that is never reused (`DbiResourceId`). Set by the cloud.
    public var dbiResourceId: Input<String> { declaration.reference("DbiResourceId") }
    /// The database created at the start (`DBName`). A change replaces the resource.
    public var dbName: Input<String> { declaration.reference("DBName") }
    /// The parameter group with the engine's settings: an `AWS::RDS::DBParameterGroup`, by its name (`DBParameterGroupName`). A change replaces the resource in some cases.
    public var dbParameterGroupName: Input<RDS.DBParameterGroup.Name> { declaration.reference("DBParameterGroupName") }
    /// The security groups for networks before VPC (`DBSecurityGroups`). Updated in place.
    public var dbSecurityGroups: Input<[String]> { declaration.reference("DBSecurityGroups") }
    /// The snapshot it is created from (`DBSnapshotIdentifier`). A change replaces the resource in some cases. Never read back.
    public var dbSnapshotIdentifier: Input<String> { declaration.reference("DBSnapshotIdentifier") }
    /// The subnets it can use: an `AWS::RDS::DBSubnetGroup`, by its name (`DBSubnetGroupName`). A change replaces the resource.
    public var dbSubnetGroupName: Input<RDS.DBSubnetGroup.Name> { declaration.reference("DBSubnetGroupName") }
    /// The system identifier of an Oracle database (`DBSystemId`). A change replaces the resource.
    public var dbSystemId: Input<String> { declaration.reference("DBSystemId") }
    /// Whether the transaction log has a volume of its own (`DedicatedLogVolume`). Updated in place.
    public var dedicatedLogVolume: Input<Bool> { declaration.reference("DedicatedLogVolume") }
    /// Whether its automated backups go with it (`DeleteAutomatedBackups`). Updated in place. Never read back.
    public var deleteAutomatedBackups: Input<Bool> { declaration.reference("DeleteAutomatedBackups") }
    /// Whether the cloud refuses to delete it (`DeletionProtection`). Updated in place.
    public var deletionProtection: Input<Bool> { declaration.reference("DeletionProtection") }
    /// The directory that users are signed in by (`Domain`). Updated in place.
    public var domain: Input<String> { declaration.reference("Domain") }
    /// The secret with the credentials for the directory (`DomainAuthSecretArn`). Updated in place.
    public var domainAuthSecretArn: Input<String> { declaration.reference("DomainAuthSecretArn") }
    /// The directory's DNS servers (`DomainDnsIps`). Updated in place.
    public var domainDnsIps: Input<[String]> { declaration.reference("DomainDnsIps") }
    /// The full name of the directory's domain (`DomainFqdn`). Updated in place.
    public var domainFqdn: Input<String> { declaration.reference("DomainFqdn") }
    /// The role with which the directory is called (`DomainIAMRoleName`). Updated in place.
    public var domainIAMRoleName: Input<String> { declaration.reference("DomainIAMRoleName") }
    /// The directory's unit that the database joins (`DomainOu`). Updated in place.
    public var domainOu: Input<String> { declaration.reference("DomainOu") }
    /// The logs that go to CloudWatch Logs, by the names of the engine (`EnableCloudwatchLogsExports`). Updated in place.
    public var enableCloudwatchLogsExports: Input<[String]> { declaration.reference("EnableCloudwatchLogsExports") }
    /// Whether users may sign in with IAM's credentials instead of passwords (`EnableIAMDatabaseAuthentication`). Updated in place.
    public var enableIAMDatabaseAuthentication: Input<Bool> { declaration.reference("EnableIAMDatabaseAuthentication") }
    /// Whether Performance Insights records the load of the database (`EnablePerformanceInsights`). Updated in place.
    public var enablePerformanceInsights: Input<Bool> { declaration.reference("EnablePerformanceInsights") }
    /// Where it is reached (`Endpoint`). Set by the cloud.
    public var endpoint: Input<RDS.DBInstance.Endpoint> { declaration.reference("Endpoint") }
    /// The engine, by the service's name (`postgres`) (`Engine`). A change replaces the resource in some cases.
    public var engine: Input<String> { declaration.reference("Engine") }
    /// Whether an old version runs on with paid support (`EngineLifecycleSupport`). Updated in place.
    public var engineLifecycleSupport: Input<String> { declaration.reference("EngineLifecycleSupport") }
    /// The version of the engine (`EngineVersion`). Updated in place.
    public var engineVersion: Input<String> { declaration.reference("EngineVersion") }
    /// When it was created (`InstanceCreateTime`). Set by the cloud.
    public var instanceCreateTime: Input<String> { declaration.reference("InstanceCreateTime") }
    /// The input and output operations a second that are provided (`Iops`). Updated in place.
    public var iops: Input<Int> { declaration.reference("Iops") }
    /// Whether its storage can move to a better layout (`IsStorageConfigUpgradeAvailable`). Set by the cloud.
    public var isStorageConfigUpgradeAvailable: Input<Bool> { declaration.reference("IsStorageConfigUpgradeAvailable") }
    /// The key that encrypts it: an `AWS::KMS::Key`, by its ARN (`KmsKeyId`). A change replaces the resource.
    public var kmsKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsKeyId") }
    /// The latest time it can be restored to (`LatestRestorableTime`). Set by the cloud.
    public var latestRestorableTime: Input<String> { declaration.reference("LatestRestorableTime") }
    /// The licensing model of the engine (`LicenseModel`). Updated in place.
    public var licenseModel: Input<String> { declaration.reference("LicenseModel") }
    /// Where the listener of SQL Server is reached (`ListenerEndpoint`). Set by the cloud.
    public var listenerEndpoint: Input<RDS.DBInstance.Endpoint> { declaration.reference("ListenerEndpoint") }
    /// Whether the service generates the password, keeps it in Secrets Manager and rotates it (`ManageMasterUserPassword`). Updated in place.
    public var manageMasterUserPassword: Input<Bool> { declaration.reference("ManageMasterUserPassword") }
    /// How the master user proves its identity: `iam-db-auth` or `password` (`MasterUserAuthenticationType`). Updated in place. Never read back.
    public var masterUserAuthenticationType: Input<RDS.MasterUserAuthenticationType> { declaration.reference("MasterUserAuthenticationType") }
    /// The name of the administrator (`MasterUsername`). 1 to 128 characters. Matches `^[a-zA-Z][a-zA-Z0-9_]{0,127}$`. A change replaces the resource.
    public var masterUsername: Input<String> { declaration.reference("MasterUsername") }
    /// The password of the master user, a secret (`MasterUserPassword`). Updated in place. Never read back.
    public var masterUserPassword: Input<SecretValue> { declaration.reference("MasterUserPassword") }
    /// The secret in which the service keeps the master user's password (`MasterUserSecret`). Updated in place.
    public var masterUserSecret: Input<RDS.MasterUserSecret> { declaration.reference("MasterUserSecret") }
    /// The limit of storage autoscaling, in whole GiB (`MaxAllocatedStorage`). Updated in place.
    public var maxAllocatedStorage: Input<ByteCount> { declaration.reference("MaxAllocatedStorage") }
    /// How often Enhanced Monitoring measures; never at zero, in whole seconds (`MonitoringInterval`). Updated in place.
    public var monitoringInterval: Input<TimeSpan> { declaration.reference("MonitoringInterval") }
    /// The role with which Enhanced Monitoring writes: an `AWS::IAM::Role`, by its ARN (`MonitoringRoleArn`). Updated in place.
    public var monitoringRoleArn: Input<IAM.Role.ARN> { declaration.reference("MonitoringRoleArn") }
    /// Whether a standby in another zone takes over (`MultiAZ`). A change replaces the resource in some cases.
    public var multiAZ: Input<Bool> { declaration.reference("MultiAZ") }
    /// The national character set of an Oracle database (`NcharCharacterSetName`). A change replaces the resource.
    public var ncharCharacterSetName: Input<String> { declaration.reference("NcharCharacterSetName") }
    /// Which versions of IP are used (`NetworkType`). Updated in place.
    public var networkType: Input<String> { declaration.reference("NetworkType") }
    /// The option group with features of the engine (`OptionGroupName`). Updated in place.
    public var optionGroupName: Input<String> { declaration.reference("OptionGroupName") }
    /// How far a change of state has come (`PercentProgress`). Set by the cloud.
    public var percentProgress: Input<String> { declaration.reference("PercentProgress") }
    /// The key that encrypts what Performance Insights records (`PerformanceInsightsKMSKeyId`). A change replaces the resource in some cases.
    public var performanceInsightsKMSKeyId: Input<String> { declaration.reference("PerformanceInsightsKMSKeyId") }
    /// How many days Performance Insights keeps what it records (`PerformanceInsightsRetentionPeriod`). Updated in place.
    public var performanceInsightsRetentionPeriod: Input<RDS.DBInstance.PerformanceInsightsRetentionPeriod> { declaration.reference("PerformanceInsightsRetentionPeriod") }
    /// The port that it listens on (`Port`). Matches `^\d*$`. Updated in place.
    public var port: Input<String> { declaration.reference("Port") }
    /// When daily backups begin, in UTC (`03:00-04:00`) (`PreferredBackupWindow`). Updated in place.
    public var preferredBackupWindow: Input<String> { declaration.reference("PreferredBackupWindow") }
    /// When maintenance is done, in UTC (`sun:05:00-sun:06:00`) (`PreferredMaintenanceWindow`). A change replaces the resource in some cases.
    public var preferredMaintenanceWindow: Input<String> { declaration.reference("PreferredMaintenanceWindow") }
    /// How many cores and threads are used (`ProcessorFeatures`). Updated in place.
    public var processorFeatures: Input<[RDS.DBInstance.ProcessorFeature]> { declaration.reference("ProcessorFeatures") }
    /// The order in which replicas take over: the lowest first (`PromotionTier`). 0 to 15. Updated in place.
    public var promotionTier: Input<Int> { declaration.reference("PromotionTier") }
    /// Whether it gets a public address (`PubliclyAccessible`). Updated in place.
    public var publiclyAccessible: Input<Bool> { declaration.reference("PubliclyAccessible") }
    /// The clusters that replicate it (`ReadReplicaDBClusterIdentifiers`). Set by the cloud.
    public var readReplicaDBClusterIdentifiers: Input<[String]> { declaration.reference("ReadReplicaDBClusterIdentifiers") }
    /// The instances that replicate it (`ReadReplicaDBInstanceIdentifiers`). Set by the cloud.
    public var readReplicaDBInstanceIdentifiers: Input<[String]> { declaration.reference("ReadReplicaDBInstanceIdentifiers") }
    /// Whether a replica of Oracle or Db2 can be read (`ReplicaMode`). Updated in place.
    public var replicaMode: Input<String> { declaration.reference("ReplicaMode") }
    /// The time to restore to (`RestoreTime`). A change replaces the resource in some cases. Never read back.
    public var restoreTime: Input<String> { declaration.reference("RestoreTime") }
    /// When RDS Custom takes over again (`ResumeFullAutomationModeTime`). Set by the cloud.
    public var resumeFullAutomationModeTime: Input<String> { declaration.reference("ResumeFullAutomationModeTime") }
    /// The zone of the standby (`SecondaryAvailabilityZone`). Set by the cloud.
    public var secondaryAvailabilityZone: Input<String> { declaration.reference("SecondaryAvailabilityZone") }
    /// The cluster it is created from or replicates (`SourceDBClusterIdentifier`). A change replaces the resource in some cases.
    public var sourceDBClusterIdentifier: Input<String> { declaration.reference("SourceDBClusterIdentifier") }
    /// The automated backups it is created from (`SourceDBInstanceAutomatedBackupsArn`). A change replaces the resource in some cases. Never read back.
    public var sourceDBInstanceAutomatedBackupsArn: Input<String> { declaration.reference("SourceDBInstanceAutomatedBackupsArn") }
    /// The instance that it replicates or is created from (`SourceDBInstanceIdentifier`). A change replaces the resource in some cases. Never read back.
    public var sourceDBInstanceIdentifier: Input<String> { declaration.reference("SourceDBInstanceIdentifier") }
    /// The instance it is created from, by the identifier that is never reused (`SourceDbiResourceId`). A change replaces the resource in some cases. Never read back.
    public var sourceDbiResourceId: Input<String> { declaration.reference("SourceDbiResourceId") }
    /// The region of what it is created from (`SourceRegion`). A change replaces the resource. Never read back.
    public var sourceRegion: Input<String> { declaration.reference("SourceRegion") }
    /// How replication is doing (`StatusInfos`). Set by the cloud.
    public var statusInfos: Input<[RDS.DBInstance.DBInstanceStatusInfo]> { declaration.reference("StatusInfos") }
    /// Whether its storage is encrypted (`StorageEncrypted`). A change replaces the resource.
    public var storageEncrypted: Input<Bool> { declaration.reference("StorageEncrypted") }
    /// The mebibytes a second that the storage moves (`StorageThroughput`). Updated in place.
    public var storageThroughput: Input<Int> { declaration.reference("StorageThroughput") }
    /// The kind of storage (`StorageType`). A change replaces the resource in some cases.
    public var storageType: Input<String> { declaration.reference("StorageType") }
    /// The credential of Oracle's own encryption (`TdeCredentialArn`). Updated in place. Deprecated.
    public var tdeCredentialArn: Input<String> { declaration.reference("TdeCredentialArn") }
    /// The password of that credential, a secret (`TdeCredentialPassword`). Updated in place. Never read back. Deprecated.
    public var tdeCredentialPassword: Input<SecretValue> { declaration.reference("TdeCredentialPassword") }
    /// The time zone of the database (`Timezone`). A change replaces the resource.
    public var timezone: Input<String> { declaration.reference("Timezone") }
    /// Whether processors have their default settings (`UseDefaultProcessorFeatures`). Updated in place. Never read back.
    public var useDefaultProcessorFeatures: Input<Bool> { declaration.reference("UseDefaultProcessorFeatures") }
    /// Whether to restore to the latest possible time (`UseLatestRestorableTime`). A change replaces the resource in some cases. Never read back.
    public var useLatestRestorableTime: Input<Bool> { declaration.reference("UseLatestRestorableTime") }
    /// Its security groups: each an `AWS::EC2::SecurityGroup`, by its ID (`VPCSecurityGroups`). Updated in place.
    public var vpcSecurityGroups: Input<[EC2.SecurityGroup.ID]> { declaration.reference("VPCSecurityGroups") }
    /// The authority that signed it (`CertificateDetails.CAIdentifier`). Set by the cloud.
    public var certificateDetailsCAIdentifier: Input<String> { declaration.reference("CertificateDetails.CAIdentifier") }
    /// When it ends (`CertificateDetails.ValidTill`). Set by the cloud.
    public var certificateDetailsValidTill: Input<String> { declaration.reference("CertificateDetails.ValidTill") }
    /// The host name that clients connect to (`Endpoint.Address`). Set by the cloud.
    public var endpointAddress: Input<String> { declaration.reference("Endpoint.Address") }
    /// The hosted zone that the name is found in (`Endpoint.HostedZoneId`). Set by the cloud.
    public var endpointHostedZoneId: Input<String> { declaration.reference("Endpoint.HostedZoneId") }
    /// The port that clients connect to (`Endpoint.Port`). Set by the cloud.
    public var endpointPort: Input<String> { declaration.reference("Endpoint.Port") }
    /// The host name of the listener (`ListenerEndpoint.Address`). Set by the cloud.
    public var listenerEndpointAddress: Input<String> { declaration.reference("ListenerEndpoint.Address") }
    /// The hosted zone (`ListenerEndpoint.HostedZoneId`). Set by the cloud.
    public var listenerEndpointHostedZoneId: Input<String> { declaration.reference("ListenerEndpoint.HostedZoneId") }
    /// The port that it listens on (`ListenerEndpoint.Port`). Set by the cloud.
    public var listenerEndpointPort: Input<String> { declaration.reference("ListenerEndpoint.Port") }
    /// The secret (`MasterUserSecret.SecretArn`). Set by the cloud.
    public var masterUserSecretSecretArn: Input<String> { declaration.reference("MasterUserSecret.SecretArn") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// Further volumes of storage (an object of `AWS::RDS::DBInstance`).
    public struct AdditionalStorageVolume: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - allocatedStorage: The size of the volume, in whole GiB. Matches `^[0-9]*$`.
      ///   - iops: The input and output operations a second that are provided.
      ///   - maxAllocatedStorage: The limit of storage autoscaling, in whole GiB.
      ///   - storageThroughput: The mebibytes a second that the storage moves.
      ///   - storageType: The kind of storage.
      ///   - volumeName: The name of the volume.
      public init(
        allocatedStorage: ByteCount? = nil,
        iops: Input<Int>? = nil,
        maxAllocatedStorage: ByteCount? = nil,
        storageThroughput: Input<Int>? = nil,
        storageType: Input<String>? = nil,
        volumeName: Input<String>? = nil
      ) {
        members["AllocatedStorage"] = allocatedStorage?.inGibibytesText
        members["Iops"] = iops?.expression
        members["MaxAllocatedStorage"] = maxAllocatedStorage?.inGibibytes
        members["StorageThroughput"] = storageThroughput?.expression
        members["StorageType"] = storageType?.expression
        members["VolumeName"] = volumeName?.expression
      }
    }

    /// The server's TLS certificate (an object of `AWS::RDS::DBInstance`).
    public struct CertificateDetails: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - caIdentifier: The authority that signed it.
      ///   - validTill: When it ends.
      public init(caIdentifier: Input<String>? = nil, validTill: Input<String>? = nil) {
        members["CAIdentifier"] = caIdentifier?.expression
        members["ValidTill"] = validTill?.expression
      }
    }

    /// Roles that the engine uses, each for a feature (an object of `AWS::RDS::DBInstance`).
    public struct DBInstanceRole: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - featureName: The feature that uses the role. Required.
      ///   - roleArn: The role: an `AWS::IAM::Role`, by its ARN. Required.
      public init(featureName: Input<String>, roleArn: Input<IAM.Role.ARN>) {
        members["FeatureName"] = featureName.expression
        members["RoleArn"] = roleArn.expression
      }
    }

    /// How replication is doing (an object of `AWS::RDS::DBInstance`).
    public struct DBInstanceStatusInfo: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - message: The error, if there is one.
      ///   - normal: Whether replication works.
      ///   - status: The status of replication.
      ///   - statusType: The kind of status.
      public init(
        message: Input<String>? = nil,
        normal: Input<Bool>? = nil,
        status: Input<String>? = nil,
        statusType: Input<String>? = nil
      ) {
        members["Message"] = message?.expression
        members["Normal"] = normal?.expression
        members["Status"] = status?.expression
        members["StatusType"] = statusType?.expression
      }
    }

    /// Where it is reached (an object of `AWS::RDS::DBInstance`).
    public struct Endpoint: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - address: The host name that clients connect to.
      ///   - hostedZoneId: The hosted zone that the name is found in.
      ///   - port: The port that clients connect to.
      public init(address: Input<String>? = nil, hostedZoneId: Input<String>? = nil, port: Input<String>? = nil) {
        members["Address"] = address?.expression
        members["HostedZoneId"] = hostedZoneId?.expression
        members["Port"] = port?.expression
      }
    }

    /// What `PerformanceInsightsRetentionPeriod` can be.
    public enum PerformanceInsightsRetentionPeriod: Int, Expressible {
      case days7 = 7
      case days31 = 31
      case days62 = 62
      case days93 = 93
      case days124 = 124
      case days155 = 155
      case days186 = 186
      case days217 = 217
      case days248 = 248
      case days279 = 279
      case days310 = 310
      case days341 = 341
      case days372 = 372
      case days403 = 403
      case days434 = 434
      case days465 = 465
      case days496 = 496
      case days527 = 527
      case days558 = 558
      case days589 = 589
      case days620 = 620
      case days651 = 651
      case days682 = 682
      case days713 = 713
      case days731 = 731
    }

    /// How many cores and threads are used (an object of `AWS::RDS::DBInstance`).
    public struct ProcessorFeature: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The setting (`coreCount`, `threadsPerCore`): `coreCount` or `threadsPerCore`.
      ///   - value: Its value.
      public init(name nameValue: RDS.DBInstance.ProcessorFeature.Name? = nil, value: Input<String>? = nil) {
        members["Name"] = nameValue?.expression
        members["Value"] = value?.expression
      }

      /// What `Name` can be.
      public enum Name: String, Expressible {
        case coreCount
        case threadsPerCore
      }
    }
  }
}
