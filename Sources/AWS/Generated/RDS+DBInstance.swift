// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension RDS {
  /// A resource of type `AWS::RDS::DBInstance`.
  ///
  /// Identified by `DBInstanceIdentifier`.
  ///
  /// `SourceDBInstanceIdentifier` excludes `CharacterSetName`, `MasterUserPassword`, `MasterUsername`, `StorageEncrypted`.
  public struct DBInstance: Resource {
    public static let typeName = "AWS::RDS::DBInstance"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - additionalStorageVolumes: Updated in place.
    ///   - allocatedStorage: Matches `^[0-9]*$`. Updated in place.
    ///   - allowMajorVersionUpgrade: Updated in place. Never read back.
    ///   - applyImmediately: Updated in place. Never read back.
    ///   - associatedRoles: Updated in place.
    ///   - autoMinorVersionUpgrade: A change replaces the resource in some cases.
    ///   - automaticBackupReplicationKmsKeyId: Updated in place. Never read back.
    ///   - automaticBackupReplicationRegion: Updated in place.
    ///   - automaticBackupReplicationRetentionPeriod: At least 1. Updated in place.
    ///   - availabilityZone: A change replaces the resource in some cases.
    ///   - backupRetentionPeriod: A change replaces the resource in some cases.
    ///   - backupTarget: A change replaces the resource.
    ///   - caCertificateIdentifier: Updated in place.
    ///   - certificateRotationRestart: Updated in place. Never read back.
    ///   - characterSetName: A change replaces the resource.
    ///   - copyTagsToSnapshot: Updated in place.
    ///   - customIAMInstanceProfile: A change replaces the resource.
    ///   - dbClusterIdentifier: A change replaces the resource.
    ///   - dbClusterSnapshotIdentifier: A change replaces the resource in some cases.
    ///   - dbInstanceClass: Updated in place.
    ///   - dbInstanceIdentifier: 1 to 63 characters. Matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    ///   - dbName: A change replaces the resource.
    ///   - dbParameterGroupName: A change replaces the resource in some cases.
    ///   - dbSecurityGroups: Updated in place.
    ///   - dbSnapshotIdentifier: A change replaces the resource in some cases. Never read back.
    ///   - dbSubnetGroupName: A change replaces the resource.
    ///   - dbSystemId: A change replaces the resource.
    ///   - databaseInsightsMode: Updated in place.
    ///   - dedicatedLogVolume: Updated in place.
    ///   - deleteAutomatedBackups: Updated in place. Never read back.
    ///   - deletionProtection: Updated in place.
    ///   - domain: Updated in place.
    ///   - domainAuthSecretArn: Updated in place.
    ///   - domainDnsIps: Updated in place.
    ///   - domainFqdn: Updated in place.
    ///   - domainIAMRoleName: Updated in place.
    ///   - domainOu: Updated in place.
    ///   - enableCloudwatchLogsExports: Updated in place.
    ///   - enableIAMDatabaseAuthentication: Updated in place.
    ///   - enablePerformanceInsights: Updated in place.
    ///   - engine: A change replaces the resource in some cases.
    ///   - engineLifecycleSupport: Updated in place.
    ///   - engineVersion: Updated in place.
    ///   - iops: Updated in place.
    ///   - kmsKeyId: A change replaces the resource.
    ///   - licenseModel: Updated in place.
    ///   - manageMasterUserPassword: Updated in place.
    ///   - masterUserAuthenticationType: Updated in place. Never read back.
    ///   - masterUserPassword: Updated in place. Never read back.
    ///   - masterUserSecret: Updated in place.
    ///   - masterUsername: 1 to 128 characters. Matches `^[a-zA-Z][a-zA-Z0-9_]{0,127}$`. A change replaces the resource.
    ///   - maxAllocatedStorage: Updated in place.
    ///   - monitoringInterval: Updated in place.
    ///   - monitoringRoleArn: Updated in place.
    ///   - multiAZ: A change replaces the resource in some cases.
    ///   - ncharCharacterSetName: A change replaces the resource.
    ///   - networkType: Updated in place.
    ///   - optionGroupName: Updated in place.
    ///   - performanceInsightsKMSKeyId: A change replaces the resource in some cases.
    ///   - performanceInsightsRetentionPeriod: Updated in place.
    ///   - port: Matches `^\d*$`. Updated in place.
    ///   - preferredBackupWindow: Updated in place.
    ///   - preferredMaintenanceWindow: A change replaces the resource in some cases.
    ///   - processorFeatures: Updated in place.
    ///   - promotionTier: 0 to 15. Updated in place.
    ///   - publiclyAccessible: Updated in place.
    ///   - replicaMode: Updated in place.
    ///   - restoreTime: A change replaces the resource in some cases. Never read back.
    ///   - sourceDBClusterIdentifier: A change replaces the resource in some cases.
    ///   - sourceDBInstanceAutomatedBackupsArn: A change replaces the resource in some cases. Never read back.
    ///   - sourceDBInstanceIdentifier: A change replaces the resource in some cases. Never read back.
    ///   - sourceDbiResourceId: A change replaces the resource in some cases. Never read back.
    ///   - sourceRegion: A change replaces the resource. Never read back.
    ///   - storageEncrypted: A change replaces the resource.
    ///   - storageThroughput: Updated in place.
    ///   - storageType: A change replaces the resource in some cases.
    ///   - tdeCredentialArn: Updated in place. Deprecated.
    ///   - tdeCredentialPassword: Updated in place. Never read back. Deprecated.
    ///   - timezone: A change replaces the resource.
    ///   - useDefaultProcessorFeatures: Updated in place. Never read back.
    ///   - useLatestRestorableTime: A change replaces the resource in some cases. Never read back.
    ///   - vpcSecurityGroups: Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      additionalStorageVolumes: [RDS.DBInstance.AdditionalStorageVolume]? = nil,
      allocatedStorage: ByteCount? = nil,
      allowMajorVersionUpgrade: Input<Bool>? = nil,
      applyImmediately: Input<Bool>? = nil,
      associatedRoles: [RDS.DBInstance.DBInstanceRole]? = nil,
      autoMinorVersionUpgrade: Input<Bool>? = nil,
      automaticBackupReplicationKmsKeyId: Input<String>? = nil,
      automaticBackupReplicationRegion: Input<String>? = nil,
      automaticBackupReplicationRetentionPeriod: Input<Int>? = nil,
      availabilityZone: Input<String>? = nil,
      backupRetentionPeriod: TimeSpan? = nil,
      backupTarget: Input<String>? = nil,
      caCertificateIdentifier: Input<String>? = nil,
      certificateRotationRestart: Input<Bool>? = nil,
      characterSetName: Input<String>? = nil,
      copyTagsToSnapshot: Input<Bool>? = nil,
      customIAMInstanceProfile: Input<String>? = nil,
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
      databaseInsightsMode: RDS.DatabaseInsightsMode? = nil,
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
      masterUserPassword: SecretValue? = nil,
      masterUserSecret: RDS.MasterUserSecret? = nil,
      masterUsername: Input<String>? = nil,
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
      declaration["AutoMinorVersionUpgrade"] = autoMinorVersionUpgrade?.expression
      declaration["AutomaticBackupReplicationKmsKeyId"] = automaticBackupReplicationKmsKeyId?.expression
      declaration["AutomaticBackupReplicationRegion"] = automaticBackupReplicationRegion?.expression
      declaration["AutomaticBackupReplicationRetentionPeriod"] = automaticBackupReplicationRetentionPeriod?.expression
      declaration["AvailabilityZone"] = availabilityZone?.expression
      declaration["BackupRetentionPeriod"] = backupRetentionPeriod?.inDays
      declaration["BackupTarget"] = backupTarget?.expression
      declaration["CACertificateIdentifier"] = caCertificateIdentifier?.expression
      declaration["CertificateRotationRestart"] = certificateRotationRestart?.expression
      declaration["CharacterSetName"] = characterSetName?.expression
      declaration["CopyTagsToSnapshot"] = copyTagsToSnapshot?.expression
      declaration["CustomIAMInstanceProfile"] = customIAMInstanceProfile?.expression
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
      declaration["DatabaseInsightsMode"] = databaseInsightsMode?.expression
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
      declaration["MasterUserPassword"] = masterUserPassword?.expression
      declaration["MasterUserSecret"] = masterUserSecret?.expression
      declaration["MasterUsername"] = masterUsername?.expression
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

    /// `AdditionalStorageVolumes`. Updated in place.
    public var additionalStorageVolumes: Input<[RDS.DBInstance.AdditionalStorageVolume]> { declaration.reference("AdditionalStorageVolumes") }

    /// `AllocatedStorage`. Matches `^[0-9]*$`. Updated in place.
    public var allocatedStorage: Input<ByteCount> { declaration.reference("AllocatedStorage") }

    /// `AllowMajorVersionUpgrade`. Updated in place. Never read back.
    public var allowMajorVersionUpgrade: Input<Bool> { declaration.reference("AllowMajorVersionUpgrade") }

    /// `ApplyImmediately`. Updated in place. Never read back.
    public var applyImmediately: Input<Bool> { declaration.reference("ApplyImmediately") }

    /// `AssociatedRoles`. Updated in place.
    public var associatedRoles: Input<[RDS.DBInstance.DBInstanceRole]> { declaration.reference("AssociatedRoles") }

    /// `AutoMinorVersionUpgrade`. A change replaces the resource in some cases.
    public var autoMinorVersionUpgrade: Input<Bool> { declaration.reference("AutoMinorVersionUpgrade") }

    /// `AutomaticBackupReplicationKmsKeyId`. Updated in place. Never read back.
    public var automaticBackupReplicationKmsKeyId: Input<String> { declaration.reference("AutomaticBackupReplicationKmsKeyId") }

    /// `AutomaticBackupReplicationRegion`. Updated in place.
    public var automaticBackupReplicationRegion: Input<String> { declaration.reference("AutomaticBackupReplicationRegion") }

    /// `AutomaticBackupReplicationRetentionPeriod`. At least 1. Updated in place.
    public var automaticBackupReplicationRetentionPeriod: Input<Int> { declaration.reference("AutomaticBackupReplicationRetentionPeriod") }

    /// `AutomaticRestartTime`. Set by the cloud.
    public var automaticRestartTime: Input<String> { declaration.reference("AutomaticRestartTime") }

    /// `AvailabilityZone`. A change replaces the resource in some cases.
    public var availabilityZone: Input<String> { declaration.reference("AvailabilityZone") }

    /// `BackupRetentionPeriod`. A change replaces the resource in some cases.
    public var backupRetentionPeriod: Input<TimeSpan> { declaration.reference("BackupRetentionPeriod") }

    /// `BackupTarget`. A change replaces the resource.
    public var backupTarget: Input<String> { declaration.reference("BackupTarget") }

    /// `CACertificateIdentifier`. Updated in place.
    public var caCertificateIdentifier: Input<String> { declaration.reference("CACertificateIdentifier") }

    /// `CertificateDetails`. Set by the cloud.
    public var certificateDetails: Input<RDS.DBInstance.CertificateDetails> { declaration.reference("CertificateDetails") }

    /// `CertificateRotationRestart`. Updated in place. Never read back.
    public var certificateRotationRestart: Input<Bool> { declaration.reference("CertificateRotationRestart") }

    /// `CharacterSetName`. A change replaces the resource.
    public var characterSetName: Input<String> { declaration.reference("CharacterSetName") }

    /// `CopyTagsToSnapshot`. Updated in place.
    public var copyTagsToSnapshot: Input<Bool> { declaration.reference("CopyTagsToSnapshot") }

    /// `CustomIAMInstanceProfile`. A change replaces the resource.
    public var customIAMInstanceProfile: Input<String> { declaration.reference("CustomIAMInstanceProfile") }

    /// `DBClusterIdentifier`. A change replaces the resource.
    public var dbClusterIdentifier: Input<RDS.DBCluster.ID> { declaration.reference("DBClusterIdentifier") }

    /// `DBClusterSnapshotIdentifier`. A change replaces the resource in some cases.
    public var dbClusterSnapshotIdentifier: Input<String> { declaration.reference("DBClusterSnapshotIdentifier") }

    /// `DBInstanceArn`. Set by the cloud.
    public var dbInstanceArn: Input<String> { declaration.reference("DBInstanceArn") }

    /// `DBInstanceClass`. Updated in place.
    public var dbInstanceClass: Input<RDS.InstanceClass> { declaration.reference("DBInstanceClass") }

    /// `DBInstanceIdentifier`. 1 to 63 characters. Matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    public var dbInstanceIdentifier: Input<RDS.DBInstance.ID> { declaration.reference("DBInstanceIdentifier") }

    /// `DBInstanceStatus`. Set by the cloud.
    public var dbInstanceStatus: Input<String> { declaration.reference("DBInstanceStatus") }

    /// `DBName`. A change replaces the resource.
    public var dbName: Input<String> { declaration.reference("DBName") }

    /// `DBParameterGroupName`. A change replaces the resource in some cases.
    public var dbParameterGroupName: Input<RDS.DBParameterGroup.Name> { declaration.reference("DBParameterGroupName") }

    /// `DBSecurityGroups`. Updated in place.
    public var dbSecurityGroups: Input<[String]> { declaration.reference("DBSecurityGroups") }

    /// `DBSnapshotIdentifier`. A change replaces the resource in some cases. Never read back.
    public var dbSnapshotIdentifier: Input<String> { declaration.reference("DBSnapshotIdentifier") }

    /// `DBSubnetGroupName`. A change replaces the resource.
    public var dbSubnetGroupName: Input<RDS.DBSubnetGroup.Name> { declaration.reference("DBSubnetGroupName") }

    /// `DBSystemId`. A change replaces the resource.
    public var dbSystemId: Input<String> { declaration.reference("DBSystemId") }

    /// `DatabaseInsightsMode`. Updated in place.
    public var databaseInsightsMode: Input<RDS.DatabaseInsightsMode> { declaration.reference("DatabaseInsightsMode") }

    /// `DbiResourceId`. Set by the cloud.
    public var dbiResourceId: Input<String> { declaration.reference("DbiResourceId") }

    /// `DedicatedLogVolume`. Updated in place.
    public var dedicatedLogVolume: Input<Bool> { declaration.reference("DedicatedLogVolume") }

    /// `DeleteAutomatedBackups`. Updated in place. Never read back.
    public var deleteAutomatedBackups: Input<Bool> { declaration.reference("DeleteAutomatedBackups") }

    /// `DeletionProtection`. Updated in place.
    public var deletionProtection: Input<Bool> { declaration.reference("DeletionProtection") }

    /// `Domain`. Updated in place.
    public var domain: Input<String> { declaration.reference("Domain") }

    /// `DomainAuthSecretArn`. Updated in place.
    public var domainAuthSecretArn: Input<String> { declaration.reference("DomainAuthSecretArn") }

    /// `DomainDnsIps`. Updated in place.
    public var domainDnsIps: Input<[String]> { declaration.reference("DomainDnsIps") }

    /// `DomainFqdn`. Updated in place.
    public var domainFqdn: Input<String> { declaration.reference("DomainFqdn") }

    /// `DomainIAMRoleName`. Updated in place.
    public var domainIAMRoleName: Input<String> { declaration.reference("DomainIAMRoleName") }

    /// `DomainOu`. Updated in place.
    public var domainOu: Input<String> { declaration.reference("DomainOu") }

    /// `EnableCloudwatchLogsExports`. Updated in place.
    public var enableCloudwatchLogsExports: Input<[String]> { declaration.reference("EnableCloudwatchLogsExports") }

    /// `EnableIAMDatabaseAuthentication`. Updated in place.
    public var enableIAMDatabaseAuthentication: Input<Bool> { declaration.reference("EnableIAMDatabaseAuthentication") }

    /// `EnablePerformanceInsights`. Updated in place.
    public var enablePerformanceInsights: Input<Bool> { declaration.reference("EnablePerformanceInsights") }

    /// `Endpoint`. Set by the cloud.
    public var endpoint: Input<RDS.DBInstance.Endpoint> { declaration.reference("Endpoint") }

    /// `Engine`. A change replaces the resource in some cases.
    public var engine: Input<String> { declaration.reference("Engine") }

    /// `EngineLifecycleSupport`. Updated in place.
    public var engineLifecycleSupport: Input<String> { declaration.reference("EngineLifecycleSupport") }

    /// `EngineVersion`. Updated in place.
    public var engineVersion: Input<String> { declaration.reference("EngineVersion") }

    /// `InstanceCreateTime`. Set by the cloud.
    public var instanceCreateTime: Input<String> { declaration.reference("InstanceCreateTime") }

    /// `Iops`. Updated in place.
    public var iops: Input<Int> { declaration.reference("Iops") }

    /// `IsStorageConfigUpgradeAvailable`. Set by the cloud.
    public var isStorageConfigUpgradeAvailable: Input<Bool> { declaration.reference("IsStorageConfigUpgradeAvailable") }

    /// `KmsKeyId`. A change replaces the resource.
    public var kmsKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsKeyId") }

    /// `LatestRestorableTime`. Set by the cloud.
    public var latestRestorableTime: Input<String> { declaration.reference("LatestRestorableTime") }

    /// `LicenseModel`. Updated in place.
    public var licenseModel: Input<String> { declaration.reference("LicenseModel") }

    /// `ListenerEndpoint`. Set by the cloud.
    public var listenerEndpoint: Input<RDS.DBInstance.Endpoint> { declaration.reference("ListenerEndpoint") }

    /// `ManageMasterUserPassword`. Updated in place.
    public var manageMasterUserPassword: Input<Bool> { declaration.reference("ManageMasterUserPassword") }

    /// `MasterUserAuthenticationType`. Updated in place. Never read back.
    public var masterUserAuthenticationType: Input<RDS.MasterUserAuthenticationType> { declaration.reference("MasterUserAuthenticationType") }

    /// `MasterUserPassword`. Updated in place. Never read back.
    public var masterUserPassword: Input<SecretValue> { declaration.reference("MasterUserPassword") }

    /// `MasterUserSecret`. Updated in place.
    public var masterUserSecret: Input<RDS.MasterUserSecret> { declaration.reference("MasterUserSecret") }

    /// `MasterUsername`. 1 to 128 characters. Matches `^[a-zA-Z][a-zA-Z0-9_]{0,127}$`. A change replaces the resource.
    public var masterUsername: Input<String> { declaration.reference("MasterUsername") }

    /// `MaxAllocatedStorage`. Updated in place.
    public var maxAllocatedStorage: Input<ByteCount> { declaration.reference("MaxAllocatedStorage") }

    /// `MonitoringInterval`. Updated in place.
    public var monitoringInterval: Input<TimeSpan> { declaration.reference("MonitoringInterval") }

    /// `MonitoringRoleArn`. Updated in place.
    public var monitoringRoleArn: Input<IAM.Role.ARN> { declaration.reference("MonitoringRoleArn") }

    /// `MultiAZ`. A change replaces the resource in some cases.
    public var multiAZ: Input<Bool> { declaration.reference("MultiAZ") }

    /// `NcharCharacterSetName`. A change replaces the resource.
    public var ncharCharacterSetName: Input<String> { declaration.reference("NcharCharacterSetName") }

    /// `NetworkType`. Updated in place.
    public var networkType: Input<String> { declaration.reference("NetworkType") }

    /// `OptionGroupName`. Updated in place.
    public var optionGroupName: Input<String> { declaration.reference("OptionGroupName") }

    /// `PercentProgress`. Set by the cloud.
    public var percentProgress: Input<String> { declaration.reference("PercentProgress") }

    /// `PerformanceInsightsKMSKeyId`. A change replaces the resource in some cases.
    public var performanceInsightsKMSKeyId: Input<String> { declaration.reference("PerformanceInsightsKMSKeyId") }

    /// `PerformanceInsightsRetentionPeriod`. Updated in place.
    public var performanceInsightsRetentionPeriod: Input<RDS.DBInstance.PerformanceInsightsRetentionPeriod> { declaration.reference("PerformanceInsightsRetentionPeriod") }

    /// `Port`. Matches `^\d*$`. Updated in place.
    public var port: Input<String> { declaration.reference("Port") }

    /// `PreferredBackupWindow`. Updated in place.
    public var preferredBackupWindow: Input<String> { declaration.reference("PreferredBackupWindow") }

    /// `PreferredMaintenanceWindow`. A change replaces the resource in some cases.
    public var preferredMaintenanceWindow: Input<String> { declaration.reference("PreferredMaintenanceWindow") }

    /// `ProcessorFeatures`. Updated in place.
    public var processorFeatures: Input<[RDS.DBInstance.ProcessorFeature]> { declaration.reference("ProcessorFeatures") }

    /// `PromotionTier`. 0 to 15. Updated in place.
    public var promotionTier: Input<Int> { declaration.reference("PromotionTier") }

    /// `PubliclyAccessible`. Updated in place.
    public var publiclyAccessible: Input<Bool> { declaration.reference("PubliclyAccessible") }

    /// `ReadReplicaDBClusterIdentifiers`. Set by the cloud.
    public var readReplicaDBClusterIdentifiers: Input<[String]> { declaration.reference("ReadReplicaDBClusterIdentifiers") }

    /// `ReadReplicaDBInstanceIdentifiers`. Set by the cloud.
    public var readReplicaDBInstanceIdentifiers: Input<[String]> { declaration.reference("ReadReplicaDBInstanceIdentifiers") }

    /// `ReplicaMode`. Updated in place.
    public var replicaMode: Input<String> { declaration.reference("ReplicaMode") }

    /// `RestoreTime`. A change replaces the resource in some cases. Never read back.
    public var restoreTime: Input<String> { declaration.reference("RestoreTime") }

    /// `ResumeFullAutomationModeTime`. Set by the cloud.
    public var resumeFullAutomationModeTime: Input<String> { declaration.reference("ResumeFullAutomationModeTime") }

    /// `SecondaryAvailabilityZone`. Set by the cloud.
    public var secondaryAvailabilityZone: Input<String> { declaration.reference("SecondaryAvailabilityZone") }

    /// `SourceDBClusterIdentifier`. A change replaces the resource in some cases.
    public var sourceDBClusterIdentifier: Input<String> { declaration.reference("SourceDBClusterIdentifier") }

    /// `SourceDBInstanceAutomatedBackupsArn`. A change replaces the resource in some cases. Never read back.
    public var sourceDBInstanceAutomatedBackupsArn: Input<String> { declaration.reference("SourceDBInstanceAutomatedBackupsArn") }

    /// `SourceDBInstanceIdentifier`. A change replaces the resource in some cases. Never read back.
    public var sourceDBInstanceIdentifier: Input<String> { declaration.reference("SourceDBInstanceIdentifier") }

    /// `SourceDbiResourceId`. A change replaces the resource in some cases. Never read back.
    public var sourceDbiResourceId: Input<String> { declaration.reference("SourceDbiResourceId") }

    /// `SourceRegion`. A change replaces the resource. Never read back.
    public var sourceRegion: Input<String> { declaration.reference("SourceRegion") }

    /// `StatusInfos`. Set by the cloud.
    public var statusInfos: Input<[RDS.DBInstance.DBInstanceStatusInfo]> { declaration.reference("StatusInfos") }

    /// `StorageEncrypted`. A change replaces the resource.
    public var storageEncrypted: Input<Bool> { declaration.reference("StorageEncrypted") }

    /// `StorageThroughput`. Updated in place.
    public var storageThroughput: Input<Int> { declaration.reference("StorageThroughput") }

    /// `StorageType`. A change replaces the resource in some cases.
    public var storageType: Input<String> { declaration.reference("StorageType") }

    /// `TdeCredentialArn`. Updated in place. Deprecated.
    public var tdeCredentialArn: Input<String> { declaration.reference("TdeCredentialArn") }

    /// `TdeCredentialPassword`. Updated in place. Never read back. Deprecated.
    public var tdeCredentialPassword: Input<SecretValue> { declaration.reference("TdeCredentialPassword") }

    /// `Timezone`. A change replaces the resource.
    public var timezone: Input<String> { declaration.reference("Timezone") }

    /// `UseDefaultProcessorFeatures`. Updated in place. Never read back.
    public var useDefaultProcessorFeatures: Input<Bool> { declaration.reference("UseDefaultProcessorFeatures") }

    /// `UseLatestRestorableTime`. A change replaces the resource in some cases. Never read back.
    public var useLatestRestorableTime: Input<Bool> { declaration.reference("UseLatestRestorableTime") }

    /// `VPCSecurityGroups`. Updated in place.
    public var vpcSecurityGroups: Input<[EC2.SecurityGroup.ID]> { declaration.reference("VPCSecurityGroups") }

    /// `CertificateDetails.CAIdentifier`. Set by the cloud.
    public var certificateDetailsCAIdentifier: Input<String> { declaration.reference("CertificateDetails.CAIdentifier") }

    /// `CertificateDetails.ValidTill`. Set by the cloud.
    public var certificateDetailsValidTill: Input<String> { declaration.reference("CertificateDetails.ValidTill") }

    /// `Endpoint.Address`. Set by the cloud.
    public var endpointAddress: Input<String> { declaration.reference("Endpoint.Address") }

    /// `Endpoint.HostedZoneId`. Set by the cloud.
    public var endpointHostedZoneId: Input<String> { declaration.reference("Endpoint.HostedZoneId") }

    /// `Endpoint.Port`. Set by the cloud.
    public var endpointPort: Input<String> { declaration.reference("Endpoint.Port") }

    /// `ListenerEndpoint.Address`. Set by the cloud.
    public var listenerEndpointAddress: Input<String> { declaration.reference("ListenerEndpoint.Address") }

    /// `ListenerEndpoint.HostedZoneId`. Set by the cloud.
    public var listenerEndpointHostedZoneId: Input<String> { declaration.reference("ListenerEndpoint.HostedZoneId") }

    /// `ListenerEndpoint.Port`. Set by the cloud.
    public var listenerEndpointPort: Input<String> { declaration.reference("ListenerEndpoint.Port") }

    /// `MasterUserSecret.SecretArn`. Set by the cloud.
    public var masterUserSecretSecretArn: Input<String> { declaration.reference("MasterUserSecret.SecretArn") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The nested object `AdditionalStorageVolume`.
    public struct AdditionalStorageVolume: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - allocatedStorage: Matches `^[0-9]*$`.
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

    /// The nested object `CertificateDetails`.
    public struct CertificateDetails: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        caIdentifier: Input<String>? = nil,
        validTill: Input<String>? = nil
      ) {
        members["CAIdentifier"] = caIdentifier?.expression
        members["ValidTill"] = validTill?.expression
      }
    }

    /// The nested object `DBInstanceRole`.
    public struct DBInstanceRole: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - featureName: Required.
      ///   - roleArn: Required.
      public init(
        featureName: Input<String>,
        roleArn: Input<IAM.Role.ARN>
      ) {
        members["FeatureName"] = featureName.expression
        members["RoleArn"] = roleArn.expression
      }
    }

    /// The nested object `DBInstanceStatusInfo`.
    public struct DBInstanceStatusInfo: NestedObject {
      public var members = Members()

      /// Makes one.
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

    /// The nested object `Endpoint`.
    public struct Endpoint: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        address: Input<String>? = nil,
        hostedZoneId: Input<String>? = nil,
        port: Input<String>? = nil
      ) {
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

    /// The nested object `ProcessorFeature`.
    public struct ProcessorFeature: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        name nameValue: RDS.DBInstance.ProcessorFeature.Name? = nil,
        value: Input<String>? = nil
      ) {
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
