// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension RDS {
  /// An Aurora or Multi-AZ database: its storage and settings, served by instances (`AWS::RDS::DBCluster`).
  ///
  /// - Identified by `DBClusterIdentifier`.
  public struct DBCluster: Resource {
    public static let typeName = "AWS::RDS::DBCluster"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - allocatedStorage: The size of the storage of a Multi-AZ cluster, in whole GiB. Updated in place.
    ///   - associatedRoles: Roles that the engine uses, each for a feature. Updated in place.
    ///   - autoMinorVersionUpgrade: Whether minor versions of the engine are installed in the maintenance window. Updated in place.
    ///   - availabilityZones: The zones it can use. A change replaces the resource.
    ///   - backtrackWindow: How many seconds back the cluster can be turned. Updated in place.
    ///   - backupRetentionPeriod: How long automated backups are kept; none are made at zero, in whole days. 1 to 35. 1 if absent. Updated in place.
    ///   - clusterScalabilityType: Whether it is one database or sharded: `limitless` or `standard`. A change replaces the resource. Never read back.
    ///   - copyTagsToSnapshot: Whether snapshots get the tags. Updated in place.
    ///   - databaseInsightsMode: How much Database Insights records: `advanced` or `standard`. Updated in place.
    ///   - databaseName: The database created at the start. A change replaces the resource.
    ///   - dbClusterIdentifier: The name of the cluster, which its address begins with. 1 to 63 characters. Matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    ///   - dbClusterInstanceClass: The class of the instances of a Multi-AZ cluster. Updated in place.
    ///   - dbClusterParameterGroupName: The parameter group of the cluster: an `AWS::RDS::DBClusterParameterGroup`, by its name. Updated in place.
    ///   - dbInstanceParameterGroupName: The parameter group that instances get with a major upgrade. Updated in place. Never read back.
    ///   - dbSubnetGroupName: The subnets it can use: an `AWS::RDS::DBSubnetGroup`, by its name. A change replaces the resource.
    ///   - dbSystemId: The system identifier of an Oracle database. A change replaces the resource.
    ///   - deleteAutomatedBackups: Whether its automated backups go with it. Updated in place. Never read back.
    ///   - deletionProtection: Whether the cloud refuses to delete it. Updated in place.
    ///   - domain: The directory that signs users in. Updated in place.
    ///   - domainIAMRoleName: The role with which the directory is called. Updated in place.
    ///   - enableCloudwatchLogsExports: The logs that go to CloudWatch Logs, by the names of the engine. Updated in place.
    ///   - enableGlobalWriteForwarding: Whether a cluster of another region takes writes and forwards them. Updated in place.
    ///   - enableHttpEndpoint: Whether statements are taken over HTTP (the Data API). Updated in place.
    ///   - enableIAMDatabaseAuthentication: Whether users may sign in with IAM's credentials instead of passwords. Updated in place.
    ///   - enableLocalWriteForwarding: Whether readers take writes and forward them. Updated in place.
    ///   - engine: The engine, by the service's name (`postgres`). A change replaces the resource in some cases.
    ///   - engineLifecycleSupport: Whether an old version runs on with paid support. Updated in place.
    ///   - engineMode: How instances are provided: by class or by use. A change replaces the resource.
    ///   - engineVersion: The version of the engine. Updated in place.
    ///   - globalClusterIdentifier: The cluster over several regions that it belongs to. 0 to 63 characters. Matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource in some cases.
    ///   - iops: The input and output operations a second that are provided. Updated in place.
    ///   - kmsKeyId: The key that encrypts it: an `AWS::KMS::Key`, by its ARN. A change replaces the resource.
    ///   - manageMasterUserPassword: Whether the service generates the password, keeps it in Secrets Manager and rotates it. Updated in place.
    ///   - masterUserAuthenticationType: How the master user proves its identity: `iam-db-auth` or `password`. Updated in place. Never read back.
    ///   - masterUsername: The name of the administrator. At least 1 character. Matches `^[a-zA-Z]{1}[a-zA-Z0-9_]*$`. A change replaces the resource in some cases.
    ///   - masterUserPassword: The password of the master user, a secret. Updated in place. Never read back.
    ///   - masterUserSecret: The secret in which the service keeps the master user's password. Updated in place.
    ///   - monitoringInterval: How often Enhanced Monitoring measures; never at zero, in whole seconds. Updated in place.
    ///   - monitoringRoleArn: The role with which Enhanced Monitoring writes: an `AWS::IAM::Role`, by its ARN. Updated in place.
    ///   - networkType: Which versions of IP are used. Updated in place.
    ///   - performanceInsightsEnabled: Whether Performance Insights records the load of the database. Updated in place.
    ///   - performanceInsightsKmsKeyId: The key that encrypts what Performance Insights records. Updated in place.
    ///   - performanceInsightsRetentionPeriod: How many days Performance Insights keeps what it records. Updated in place.
    ///   - port: The port that it listens on. Updated in place.
    ///   - preferredBackupWindow: When daily backups begin, in UTC (`03:00-04:00`). Updated in place.
    ///   - preferredMaintenanceWindow: When maintenance is done, in UTC (`sun:05:00-sun:06:00`). Updated in place.
    ///   - publiclyAccessible: Whether it gets a public address. A change replaces the resource.
    ///   - replicationSourceIdentifier: What it replicates, by its ARN. Updated in place.
    ///   - restoreToTime: The time to restore to. A change replaces the resource. Never read back.
    ///   - restoreType: Whether the restore copies all data or uses copy-on-write. A change replaces the resource. Never read back.
    ///   - scalingConfiguration: How a cluster of Aurora Serverless v1 scales. Updated in place.
    ///   - serverlessV2ScalingConfiguration: The bounds of scaling: capacity units serverless instances. Updated in place.
    ///   - snapshotIdentifier: The snapshot it is created from. A change replaces the resource. Never read back.
    ///   - sourceDBClusterIdentifier: The cluster it is created from or replicates. A change replaces the resource. Never read back.
    ///   - sourceDbClusterResourceId: The cluster to restore, by the identifier that is never reused. A change replaces the resource. Never read back.
    ///   - sourceRegion: The region of what it is created from. A change replaces the resource. Never read back.
    ///   - storageEncrypted: Whether its storage is encrypted. A change replaces the resource.
    ///   - storageType: The kind of storage. Updated in place.
    ///   - useLatestRestorableTime: Whether to restore to the latest possible time. A change replaces the resource. Never read back.
    ///   - vpcSecurityGroupIds: Its security groups: each an `AWS::EC2::SecurityGroup`, by its ID. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      allocatedStorage: ByteCount? = nil,
      associatedRoles: [RDS.DBCluster.DBClusterRole]? = nil,
      autoMinorVersionUpgrade: Input<Bool>? = nil,
      availabilityZones: [Input<String>]? = nil,
      backtrackWindow: Input<Int>? = nil,
      backupRetentionPeriod: TimeSpan? = nil,
      clusterScalabilityType: RDS.DBCluster.ClusterScalabilityType? = nil,
      copyTagsToSnapshot: Input<Bool>? = nil,
      databaseInsightsMode: RDS.DatabaseInsightsMode? = nil,
      databaseName: Input<String>? = nil,
      dbClusterIdentifier: Input<RDS.DBCluster.ID>? = nil,
      dbClusterInstanceClass: Input<RDS.InstanceClass>? = nil,
      dbClusterParameterGroupName: Input<RDS.DBClusterParameterGroup.Name>? = nil,
      dbInstanceParameterGroupName: Input<String>? = nil,
      dbSubnetGroupName: Input<RDS.DBSubnetGroup.Name>? = nil,
      dbSystemId: Input<String>? = nil,
      deleteAutomatedBackups: Input<Bool>? = nil,
      deletionProtection: Input<Bool>? = nil,
      domain: Input<String>? = nil,
      domainIAMRoleName: Input<String>? = nil,
      enableCloudwatchLogsExports: [Input<String>]? = nil,
      enableGlobalWriteForwarding: Input<Bool>? = nil,
      enableHttpEndpoint: Input<Bool>? = nil,
      enableIAMDatabaseAuthentication: Input<Bool>? = nil,
      enableLocalWriteForwarding: Input<Bool>? = nil,
      engine: Input<String>? = nil,
      engineLifecycleSupport: Input<String>? = nil,
      engineMode: Input<String>? = nil,
      engineVersion: Input<String>? = nil,
      globalClusterIdentifier: Input<String>? = nil,
      iops: Input<Int>? = nil,
      kmsKeyId: Input<KMS.Key.ARN>? = nil,
      manageMasterUserPassword: Input<Bool>? = nil,
      masterUserAuthenticationType: RDS.MasterUserAuthenticationType? = nil,
      masterUsername: Input<String>? = nil,
      masterUserPassword: SecretValue? = nil,
      masterUserSecret: RDS.MasterUserSecret? = nil,
      monitoringInterval: TimeSpan? = nil,
      monitoringRoleArn: Input<IAM.Role.ARN>? = nil,
      networkType: Input<String>? = nil,
      performanceInsightsEnabled: Input<Bool>? = nil,
      performanceInsightsKmsKeyId: Input<String>? = nil,
      performanceInsightsRetentionPeriod: Input<Int>? = nil,
      port: Input<Int>? = nil,
      preferredBackupWindow: Input<String>? = nil,
      preferredMaintenanceWindow: Input<String>? = nil,
      publiclyAccessible: Input<Bool>? = nil,
      replicationSourceIdentifier: Input<String>? = nil,
      restoreToTime: Input<String>? = nil,
      restoreType: Input<String>? = nil,
      scalingConfiguration: RDS.DBCluster.ScalingConfiguration? = nil,
      serverlessV2ScalingConfiguration: RDS.DBCluster.ServerlessV2ScalingConfiguration? = nil,
      snapshotIdentifier: Input<String>? = nil,
      sourceDBClusterIdentifier: Input<String>? = nil,
      sourceDbClusterResourceId: Input<String>? = nil,
      sourceRegion: Input<String>? = nil,
      storageEncrypted: Input<Bool>? = nil,
      storageType: Input<String>? = nil,
      useLatestRestorableTime: Input<Bool>? = nil,
      vpcSecurityGroupIds: [Input<EC2.SecurityGroup.ID>]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["AllocatedStorage"] = allocatedStorage?.inGibibytes
      declaration["AssociatedRoles"] = associatedRoles?.expression
      declaration["AutoMinorVersionUpgrade"] = autoMinorVersionUpgrade?.expression
      declaration["AvailabilityZones"] = availabilityZones?.expression
      declaration["BacktrackWindow"] = backtrackWindow?.expression
      declaration["BackupRetentionPeriod"] = backupRetentionPeriod?.inDays
      declaration["ClusterScalabilityType"] = clusterScalabilityType?.expression
      declaration["CopyTagsToSnapshot"] = copyTagsToSnapshot?.expression
      declaration["DatabaseInsightsMode"] = databaseInsightsMode?.expression
      declaration["DatabaseName"] = databaseName?.expression
      declaration["DBClusterIdentifier"] = dbClusterIdentifier?.expression
      declaration["DBClusterInstanceClass"] = dbClusterInstanceClass?.expression
      declaration["DBClusterParameterGroupName"] = dbClusterParameterGroupName?.expression
      declaration["DBInstanceParameterGroupName"] = dbInstanceParameterGroupName?.expression
      declaration["DBSubnetGroupName"] = dbSubnetGroupName?.expression
      declaration["DBSystemId"] = dbSystemId?.expression
      declaration["DeleteAutomatedBackups"] = deleteAutomatedBackups?.expression
      declaration["DeletionProtection"] = deletionProtection?.expression
      declaration["Domain"] = domain?.expression
      declaration["DomainIAMRoleName"] = domainIAMRoleName?.expression
      declaration["EnableCloudwatchLogsExports"] = enableCloudwatchLogsExports?.expression
      declaration["EnableGlobalWriteForwarding"] = enableGlobalWriteForwarding?.expression
      declaration["EnableHttpEndpoint"] = enableHttpEndpoint?.expression
      declaration["EnableIAMDatabaseAuthentication"] = enableIAMDatabaseAuthentication?.expression
      declaration["EnableLocalWriteForwarding"] = enableLocalWriteForwarding?.expression
      declaration["Engine"] = engine?.expression
      declaration["EngineLifecycleSupport"] = engineLifecycleSupport?.expression
      declaration["EngineMode"] = engineMode?.expression
      declaration["EngineVersion"] = engineVersion?.expression
      declaration["GlobalClusterIdentifier"] = globalClusterIdentifier?.expression
      declaration["Iops"] = iops?.expression
      declaration["KmsKeyId"] = kmsKeyId?.expression
      declaration["ManageMasterUserPassword"] = manageMasterUserPassword?.expression
      declaration["MasterUserAuthenticationType"] = masterUserAuthenticationType?.expression
      declaration["MasterUsername"] = masterUsername?.expression
      declaration["MasterUserPassword"] = masterUserPassword?.expression
      declaration["MasterUserSecret"] = masterUserSecret?.expression
      declaration["MonitoringInterval"] = monitoringInterval?.inSeconds
      declaration["MonitoringRoleArn"] = monitoringRoleArn?.expression
      declaration["NetworkType"] = networkType?.expression
      declaration["PerformanceInsightsEnabled"] = performanceInsightsEnabled?.expression
      declaration["PerformanceInsightsKmsKeyId"] = performanceInsightsKmsKeyId?.expression
      declaration["PerformanceInsightsRetentionPeriod"] = performanceInsightsRetentionPeriod?.expression
      declaration["Port"] = port?.expression
      declaration["PreferredBackupWindow"] = preferredBackupWindow?.expression
      declaration["PreferredMaintenanceWindow"] = preferredMaintenanceWindow?.expression
      declaration["PubliclyAccessible"] = publiclyAccessible?.expression
      declaration["ReplicationSourceIdentifier"] = replicationSourceIdentifier?.expression
      declaration["RestoreToTime"] = restoreToTime?.expression
      declaration["RestoreType"] = restoreType?.expression
      declaration["ScalingConfiguration"] = scalingConfiguration?.expression
      declaration["ServerlessV2ScalingConfiguration"] = serverlessV2ScalingConfiguration?.expression
      declaration["SnapshotIdentifier"] = snapshotIdentifier?.expression
      declaration["SourceDBClusterIdentifier"] = sourceDBClusterIdentifier?.expression
      declaration["SourceDbClusterResourceId"] = sourceDbClusterResourceId?.expression
      declaration["SourceRegion"] = sourceRegion?.expression
      declaration["StorageEncrypted"] = storageEncrypted?.expression
      declaration["StorageType"] = storageType?.expression
      declaration["UseLatestRestorableTime"] = useLatestRestorableTime?.expression
      declaration["VpcSecurityGroupIds"] = vpcSecurityGroupIds?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The size of the storage of a Multi-AZ cluster, in whole GiB (`AllocatedStorage`). Updated in place.
    public var allocatedStorage: Input<ByteCount> { declaration.reference("AllocatedStorage") }
    /// Roles that the engine uses, each for a feature (`AssociatedRoles`). Updated in place.
    public var associatedRoles: Input<[RDS.DBCluster.DBClusterRole]> { declaration.reference("AssociatedRoles") }
    /// Whether minor versions of the engine are installed in the maintenance window (`AutoMinorVersionUpgrade`). Updated in place.
    public var autoMinorVersionUpgrade: Input<Bool> { declaration.reference("AutoMinorVersionUpgrade") }
    /// The zones it can use (`AvailabilityZones`). A change replaces the resource.
    public var availabilityZones: Input<[String]> { declaration.reference("AvailabilityZones") }
    /// How many seconds back the cluster can be turned (`BacktrackWindow`). Updated in place.
    public var backtrackWindow: Input<Int> { declaration.reference("BacktrackWindow") }
    /// How long automated backups are kept; none are made at zero, in whole days (`BackupRetentionPeriod`). 1 to 35. 1 if absent. Updated in place.
    public var backupRetentionPeriod: Input<TimeSpan> { declaration.reference("BackupRetentionPeriod") }
    /// Whether it is one database or sharded: `limitless` or `standard` (`ClusterScalabilityType`). A change replaces the resource. Never read back.
    public var clusterScalabilityType: Input<RDS.DBCluster.ClusterScalabilityType> { declaration.reference("ClusterScalabilityType") }
    /// Whether snapshots get the tags (`CopyTagsToSnapshot`). Updated in place.
    public var copyTagsToSnapshot: Input<Bool> { declaration.reference("CopyTagsToSnapshot") }
    /// How much Database Insights records: `advanced` or `standard` (`DatabaseInsightsMode`). Updated in place.
    public var databaseInsightsMode: Input<RDS.DatabaseInsightsMode> { declaration.reference("DatabaseInsightsMode") }
    /// The database created at the start (`DatabaseName`). A change replaces the resource.
    public var databaseName: Input<String> { declaration.reference("DatabaseName") }
    /// The ARN of the cluster (`DBClusterArn`). Set by the cloud.
    public var dbClusterArn: Input<String> { declaration.reference("DBClusterArn") }
    /// The name of the cluster, which its address begins with (`DBClusterIdentifier`). 1 to 63 characters. Matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    public var dbClusterIdentifier: Input<RDS.DBCluster.ID> { declaration.reference("DBClusterIdentifier") }
    /// The class of the instances of a Multi-AZ cluster (`DBClusterInstanceClass`). Updated in place.
    public var dbClusterInstanceClass: Input<RDS.InstanceClass> { declaration.reference("DBClusterInstanceClass") }
    /// The parameter group of the cluster: an `AWS::RDS::DBClusterParameterGroup`, by its name (`DBClusterParameterGroupName`). Updated in place.
    public var dbClusterParameterGroupName: Input<RDS.DBClusterParameterGroup.Name> { declaration.reference("DBClusterParameterGroupName") }
    /// The identifier that is never reused (`DBClusterResourceId`). Set by the cloud.
    public var dbClusterResourceId: Input<String> { declaration.reference("DBClusterResourceId") }
    /// The parameter group that instances get with a major upgrade (`DBInstanceParameterGroupName`). Updated in place. Never read back.
    public var dbInstanceParameterGroupName: Input<String> { declaration.reference("DBInstanceParameterGroupName") }
    /// The subnets it can use: an `AWS::RDS::DBSubnetGroup`, by its name (`DBSubnetGroupName`). A change replaces the resource.
    public var dbSubnetGroupName: Input<RDS.DBSubnetGroup.Name> { declaration.reference("DBSubnetGroupName") }
    /// The system identifier of an Oracle database (`DBSystemId`). A change replaces the resource.
    public var dbSystemId: Input<String> { declaration.reference("DBSystemId") }
    /// Whether its automated backups go with it (`DeleteAutomatedBackups`). Updated in place. Never read back.
    public var deleteAutomatedBackups: Input<Bool> { declaration.reference("DeleteAutomatedBackups") }
    /// Whether the cloud refuses to delete it (`DeletionProtection`). Updated in place.
    public var deletionProtection: Input<Bool> { declaration.reference("DeletionProtection") }
    /// The directory that signs users in (`Domain`). Updated in place.
    public var domain: Input<String> { declaration.reference("Domain") }
    /// The role with which the directory is called (`DomainIAMRoleName`). Updated in place.
    public var domainIAMRoleName: Input<String> { declaration.reference("DomainIAMRoleName") }
    /// The logs that go to CloudWatch Logs, by the names of the engine (`EnableCloudwatchLogsExports`). Updated in place.
    public var enableCloudwatchLogsExports: Input<[String]> { declaration.reference("EnableCloudwatchLogsExports") }
    /// Whether a cluster of another region takes writes and forwards them (`EnableGlobalWriteForwarding`). Updated in place.
    public var enableGlobalWriteForwarding: Input<Bool> { declaration.reference("EnableGlobalWriteForwarding") }
    /// Whether statements are taken over HTTP (the Data API) (`EnableHttpEndpoint`). Updated in place.
    public var enableHttpEndpoint: Input<Bool> { declaration.reference("EnableHttpEndpoint") }
    /// Whether users may sign in with IAM's credentials instead of passwords (`EnableIAMDatabaseAuthentication`). Updated in place.
    public var enableIAMDatabaseAuthentication: Input<Bool> { declaration.reference("EnableIAMDatabaseAuthentication") }
    /// Whether readers take writes and forward them (`EnableLocalWriteForwarding`). Updated in place.
    public var enableLocalWriteForwarding: Input<Bool> { declaration.reference("EnableLocalWriteForwarding") }
    /// Where it is reached (`Endpoint`). Set by the cloud.
    public var endpoint: Input<RDS.DBCluster.Endpoint> { declaration.reference("Endpoint") }
    /// The engine, by the service's name (`postgres`) (`Engine`). A change replaces the resource in some cases.
    public var engine: Input<String> { declaration.reference("Engine") }
    /// Whether an old version runs on with paid support (`EngineLifecycleSupport`). Updated in place.
    public var engineLifecycleSupport: Input<String> { declaration.reference("EngineLifecycleSupport") }
    /// How instances are provided: by class or by use (`EngineMode`). A change replaces the resource.
    public var engineMode: Input<String> { declaration.reference("EngineMode") }
    /// The version of the engine (`EngineVersion`). Updated in place.
    public var engineVersion: Input<String> { declaration.reference("EngineVersion") }
    /// The cluster over several regions that it belongs to (`GlobalClusterIdentifier`). 0 to 63 characters. Matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource in some cases.
    public var globalClusterIdentifier: Input<String> { declaration.reference("GlobalClusterIdentifier") }
    /// The input and output operations a second that are provided (`Iops`). Updated in place.
    public var iops: Input<Int> { declaration.reference("Iops") }
    /// The key that encrypts it: an `AWS::KMS::Key`, by its ARN (`KmsKeyId`). A change replaces the resource.
    public var kmsKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsKeyId") }
    /// Whether the service generates the password, keeps it in Secrets Manager and rotates it (`ManageMasterUserPassword`). Updated in place.
    public var manageMasterUserPassword: Input<Bool> { declaration.reference("ManageMasterUserPassword") }
    /// How the master user proves its identity: `iam-db-auth` or `password` (`MasterUserAuthenticationType`). Updated in place. Never read back.
    public var masterUserAuthenticationType: Input<RDS.MasterUserAuthenticationType> { declaration.reference("MasterUserAuthenticationType") }
    /// The name of the administrator (`MasterUsername`). At least 1 character. Matches `^[a-zA-Z]{1}[a-zA-Z0-9_]*$`. A change replaces the resource in some cases.
    public var masterUsername: Input<String> { declaration.reference("MasterUsername") }
    /// The password of the master user, a secret (`MasterUserPassword`). Updated in place. Never read back.
    public var masterUserPassword: Input<SecretValue> { declaration.reference("MasterUserPassword") }
    /// The secret in which the service keeps the master user's password (`MasterUserSecret`). Updated in place.
    public var masterUserSecret: Input<RDS.MasterUserSecret> { declaration.reference("MasterUserSecret") }
    /// How often Enhanced Monitoring measures; never at zero, in whole seconds (`MonitoringInterval`). Updated in place.
    public var monitoringInterval: Input<TimeSpan> { declaration.reference("MonitoringInterval") }
    /// The role with which Enhanced Monitoring writes: an `AWS::IAM::Role`, by its ARN (`MonitoringRoleArn`). Updated in place.
    public var monitoringRoleArn: Input<IAM.Role.ARN> { declaration.reference("MonitoringRoleArn") }
    /// Which versions of IP are used (`NetworkType`). Updated in place.
    public var networkType: Input<String> { declaration.reference("NetworkType") }
    /// Whether Performance Insights records the load of the database (`PerformanceInsightsEnabled`). Updated in place.
    public var performanceInsightsEnabled: Input<Bool> { declaration.reference("PerformanceInsightsEnabled") }
    /// The key that encrypts what Performance Insights records (`PerformanceInsightsKmsKeyId`). Updated in place.
    public var performanceInsightsKmsKeyId: Input<String> { declaration.reference("PerformanceInsightsKmsKeyId") }
    /// How many days Performance Insights keeps what it records (`PerformanceInsightsRetentionPeriod`). Updated in place.
    public var performanceInsightsRetentionPeriod: Input<Int> { declaration.reference("PerformanceInsightsRetentionPeriod") }
    /// The port that it listens on (`Port`). Updated in place.
    public var port: Input<Int> { declaration.reference("Port") }
    /// When daily backups begin, in UTC (`03:00-04:00`) (`PreferredBackupWindow`). Updated in place.
    public var preferredBackupWindow: Input<String> { declaration.reference("PreferredBackupWindow") }
    /// When maintenance is done, in UTC (`sun:05:00-sun:06:00`) (`PreferredMaintenanceWindow`). Updated in place.
    public var preferredMaintenanceWindow: Input<String> { declaration.reference("PreferredMaintenanceWindow") }
    /// Whether it gets a public address (`PubliclyAccessible`). A change replaces the resource.
    public var publiclyAccessible: Input<Bool> { declaration.reference("PubliclyAccessible") }
    /// The endpoint for reads (`ReadEndpoint`). Set by the cloud.
    public var readEndpoint: Input<RDS.DBCluster.ReadEndpoint> { declaration.reference("ReadEndpoint") }
    /// What it replicates, by its ARN (`ReplicationSourceIdentifier`). Updated in place.
    public var replicationSourceIdentifier: Input<String> { declaration.reference("ReplicationSourceIdentifier") }
    /// The time to restore to (`RestoreToTime`). A change replaces the resource. Never read back.
    public var restoreToTime: Input<String> { declaration.reference("RestoreToTime") }
    /// Whether the restore copies all data or uses copy-on-write (`RestoreType`). A change replaces the resource. Never read back.
    public var restoreType: Input<String> { declaration.reference("RestoreType") }
    /// How a cluster of Aurora Serverless v1 scales (`ScalingConfiguration`). Updated in place.
    public var scalingConfiguration: Input<RDS.DBCluster.ScalingConfiguration> { declaration.reference("ScalingConfiguration") }
    /// The bounds of scaling: capacity units serverless instances (`ServerlessV2ScalingConfiguration`). Updated in place.
    public var serverlessV2ScalingConfiguration: Input<RDS.DBCluster.ServerlessV2ScalingConfiguration> { declaration.reference("ServerlessV2ScalingConfiguration") }
    /// The snapshot it is created from (`SnapshotIdentifier`). A change replaces the resource. Never read back.
    public var snapshotIdentifier: Input<String> { declaration.reference("SnapshotIdentifier") }
    /// The cluster it is created from or replicates (`SourceDBClusterIdentifier`). A change replaces the resource. Never read back.
    public var sourceDBClusterIdentifier: Input<String> { declaration.reference("SourceDBClusterIdentifier") }
    /// The cluster to restore, by the identifier that is never reused (`SourceDbClusterResourceId`). A change replaces the resource. Never read back.
    public var sourceDbClusterResourceId: Input<String> { declaration.reference("SourceDbClusterResourceId") }
    /// The region of what it is created from (`SourceRegion`). A change replaces the resource. Never read back.
    public var sourceRegion: Input<String> { declaration.reference("SourceRegion") }
    /// Whether its storage is encrypted (`StorageEncrypted`). A change replaces the resource.
    public var storageEncrypted: Input<Bool> { declaration.reference("StorageEncrypted") }
    /// Whose keys encrypt storage (`StorageEncryptionType`). Set by the cloud.
    public var storageEncryptionType: Input<String> { declaration.reference("StorageEncryptionType") }
    /// The mebibytes a second that the storage moves (`StorageThroughput`). Set by the cloud.
    public var storageThroughput: Input<Int> { declaration.reference("StorageThroughput") }
    /// The kind of storage (`StorageType`). Updated in place.
    public var storageType: Input<String> { declaration.reference("StorageType") }
    /// Whether to restore to the latest possible time (`UseLatestRestorableTime`). A change replaces the resource. Never read back.
    public var useLatestRestorableTime: Input<Bool> { declaration.reference("UseLatestRestorableTime") }
    /// Its security groups: each an `AWS::EC2::SecurityGroup`, by its ID (`VpcSecurityGroupIds`). Updated in place.
    public var vpcSecurityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("VpcSecurityGroupIds") }
    /// The host name that clients connect to (`Endpoint.Address`). Set by the cloud.
    public var endpointAddress: Input<String> { declaration.reference("Endpoint.Address") }
    /// The port that it listens on (`Endpoint.Port`). Set by the cloud.
    public var endpointPort: Input<String> { declaration.reference("Endpoint.Port") }
    /// The secret (`MasterUserSecret.SecretArn`). Set by the cloud.
    public var masterUserSecretSecretArn: Input<String> { declaration.reference("MasterUserSecret.SecretArn") }
    /// The host name for reads (`ReadEndpoint.Address`). Set by the cloud.
    public var readEndpointAddress: Input<String> { declaration.reference("ReadEndpoint.Address") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// What `ClusterScalabilityType` can be.
    public enum ClusterScalabilityType: String, Expressible {
      case limitless
      case standard
    }

    /// Roles that the engine uses, each for a feature (an object of `AWS::RDS::DBCluster`).
    public struct DBClusterRole: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - roleArn: The role: an `AWS::IAM::Role`, by its ARN. Required.
      ///   - featureName: The feature.
      public init(roleArn: Input<IAM.Role.ARN>, featureName: Input<String>? = nil) {
        members["RoleArn"] = roleArn.expression
        members["FeatureName"] = featureName?.expression
      }
    }

    /// Where it is reached (an object of `AWS::RDS::DBCluster`).
    public struct Endpoint: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - address: The host name that clients connect to.
      ///   - port: The port that it listens on.
      public init(address: Input<String>? = nil, port: Input<String>? = nil) {
        members["Address"] = address?.expression
        members["Port"] = port?.expression
      }
    }

    /// The endpoint for reads (an object of `AWS::RDS::DBCluster`).
    public struct ReadEndpoint: NestedObject {
      public var members = Members()

      /// - Parameter address: The host name for reads.
      public init(address: Input<String>? = nil) { members["Address"] = address?.expression }
    }

    /// How a cluster of Aurora Serverless v1 scales (an object of `AWS::RDS::DBCluster`).
    public struct ScalingConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - autoPause: Whether the cluster stops when it is idle.
      ///   - maxCapacity: The most capacity units.
      ///   - minCapacity: The fewest capacity units.
      ///   - secondsBeforeTimeout: How many seconds a time for scaling is looked for.
      ///   - secondsUntilAutoPause: After how many seconds without use the cluster stops.
      ///   - timeoutAction: What happens where no such time is found.
      public init(
        autoPause: Input<Bool>? = nil,
        maxCapacity: Input<Int>? = nil,
        minCapacity: Input<Int>? = nil,
        secondsBeforeTimeout: Input<Int>? = nil,
        secondsUntilAutoPause: Input<Int>? = nil,
        timeoutAction: Input<String>? = nil
      ) {
        members["AutoPause"] = autoPause?.expression
        members["MaxCapacity"] = maxCapacity?.expression
        members["MinCapacity"] = minCapacity?.expression
        members["SecondsBeforeTimeout"] = secondsBeforeTimeout?.expression
        members["SecondsUntilAutoPause"] = secondsUntilAutoPause?.expression
        members["TimeoutAction"] = timeoutAction?.expression
      }
    }

    /// The bounds of scaling: capacity units serverless instances (an object of `AWS::RDS::DBCluster`).
    public struct ServerlessV2ScalingConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - maxCapacity: The most capacity units.
      ///   - minCapacity: The fewest capacity units.
      ///   - secondsUntilAutoPause: After how many seconds without use the cluster stops.
      public init(
        maxCapacity: Input<Double>? = nil,
        minCapacity: Input<Double>? = nil,
        secondsUntilAutoPause: Input<Int>? = nil
      ) {
        members["MaxCapacity"] = maxCapacity?.expression
        members["MinCapacity"] = minCapacity?.expression
        members["SecondsUntilAutoPause"] = secondsUntilAutoPause?.expression
      }
    }
  }
}
