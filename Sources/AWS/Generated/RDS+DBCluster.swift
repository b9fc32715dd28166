// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension RDS {
  /// A resource of type `AWS::RDS::DBCluster`.
  ///
  /// Identified by `DBClusterIdentifier`.
  public struct DBCluster: Resource {
    public static let typeName = "AWS::RDS::DBCluster"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - allocatedStorage: Updated in place.
    ///   - associatedRoles: Updated in place.
    ///   - autoMinorVersionUpgrade: Updated in place.
    ///   - availabilityZones: A change replaces the resource.
    ///   - backtrackWindow: Updated in place.
    ///   - backupRetentionPeriod: 1 to 35. 1 if absent. Updated in place.
    ///   - clusterScalabilityType: A change replaces the resource. Never read back.
    ///   - copyTagsToSnapshot: Updated in place.
    ///   - dbClusterIdentifier: 1 to 63 characters. Matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    ///   - dbClusterInstanceClass: Updated in place.
    ///   - dbClusterParameterGroupName: Updated in place.
    ///   - dbInstanceParameterGroupName: Updated in place. Never read back.
    ///   - dbSubnetGroupName: A change replaces the resource.
    ///   - dbSystemId: A change replaces the resource.
    ///   - databaseInsightsMode: Updated in place.
    ///   - databaseName: A change replaces the resource.
    ///   - deleteAutomatedBackups: Updated in place. Never read back.
    ///   - deletionProtection: Updated in place.
    ///   - domain: Updated in place.
    ///   - domainIAMRoleName: Updated in place.
    ///   - enableCloudwatchLogsExports: Updated in place.
    ///   - enableGlobalWriteForwarding: Updated in place.
    ///   - enableHttpEndpoint: Updated in place.
    ///   - enableIAMDatabaseAuthentication: Updated in place.
    ///   - enableLocalWriteForwarding: Updated in place.
    ///   - engine: A change replaces the resource in some cases.
    ///   - engineLifecycleSupport: Updated in place.
    ///   - engineMode: A change replaces the resource.
    ///   - engineVersion: Updated in place.
    ///   - globalClusterIdentifier: 0 to 63 characters. Matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource in some cases.
    ///   - iops: Updated in place.
    ///   - kmsKeyId: A change replaces the resource.
    ///   - manageMasterUserPassword: Updated in place.
    ///   - masterUserAuthenticationType: Updated in place. Never read back.
    ///   - masterUserPassword: Updated in place. Never read back.
    ///   - masterUserSecret: Updated in place.
    ///   - masterUsername: At least 1 character. Matches `^[a-zA-Z]{1}[a-zA-Z0-9_]*$`. A change replaces the resource in some cases.
    ///   - monitoringInterval: Updated in place.
    ///   - monitoringRoleArn: Updated in place.
    ///   - networkType: Updated in place.
    ///   - performanceInsightsEnabled: Updated in place.
    ///   - performanceInsightsKmsKeyId: Updated in place.
    ///   - performanceInsightsRetentionPeriod: Updated in place.
    ///   - port: Updated in place.
    ///   - preferredBackupWindow: Updated in place.
    ///   - preferredMaintenanceWindow: Updated in place.
    ///   - publiclyAccessible: A change replaces the resource.
    ///   - replicationSourceIdentifier: Updated in place.
    ///   - restoreToTime: A change replaces the resource. Never read back.
    ///   - restoreType: A change replaces the resource. Never read back.
    ///   - scalingConfiguration: Updated in place.
    ///   - serverlessV2ScalingConfiguration: Updated in place.
    ///   - snapshotIdentifier: A change replaces the resource. Never read back.
    ///   - sourceDBClusterIdentifier: A change replaces the resource. Never read back.
    ///   - sourceDbClusterResourceId: A change replaces the resource. Never read back.
    ///   - sourceRegion: A change replaces the resource. Never read back.
    ///   - storageEncrypted: A change replaces the resource.
    ///   - storageType: Updated in place.
    ///   - useLatestRestorableTime: A change replaces the resource. Never read back.
    ///   - vpcSecurityGroupIds: Updated in place.
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
      dbClusterIdentifier: Input<RDS.DBCluster.ID>? = nil,
      dbClusterInstanceClass: Input<RDS.InstanceClass>? = nil,
      dbClusterParameterGroupName: Input<String>? = nil,
      dbInstanceParameterGroupName: Input<String>? = nil,
      dbSubnetGroupName: Input<RDS.DBSubnetGroup.Name>? = nil,
      dbSystemId: Input<String>? = nil,
      databaseInsightsMode: RDS.DatabaseInsightsMode? = nil,
      databaseName: Input<String>? = nil,
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
      masterUserPassword: SecretValue? = nil,
      masterUserSecret: RDS.MasterUserSecret? = nil,
      masterUsername: Input<String>? = nil,
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
      declaration["DBClusterIdentifier"] = dbClusterIdentifier?.expression
      declaration["DBClusterInstanceClass"] = dbClusterInstanceClass?.expression
      declaration["DBClusterParameterGroupName"] = dbClusterParameterGroupName?.expression
      declaration["DBInstanceParameterGroupName"] = dbInstanceParameterGroupName?.expression
      declaration["DBSubnetGroupName"] = dbSubnetGroupName?.expression
      declaration["DBSystemId"] = dbSystemId?.expression
      declaration["DatabaseInsightsMode"] = databaseInsightsMode?.expression
      declaration["DatabaseName"] = databaseName?.expression
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
      declaration["MasterUserPassword"] = masterUserPassword?.expression
      declaration["MasterUserSecret"] = masterUserSecret?.expression
      declaration["MasterUsername"] = masterUsername?.expression
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

    /// `AllocatedStorage`. Updated in place.
    public var allocatedStorage: Input<ByteCount> { declaration.reference("AllocatedStorage") }

    /// `AssociatedRoles`. Updated in place.
    public var associatedRoles: Input<[RDS.DBCluster.DBClusterRole]> { declaration.reference("AssociatedRoles") }

    /// `AutoMinorVersionUpgrade`. Updated in place.
    public var autoMinorVersionUpgrade: Input<Bool> { declaration.reference("AutoMinorVersionUpgrade") }

    /// `AvailabilityZones`. A change replaces the resource.
    public var availabilityZones: Input<[String]> { declaration.reference("AvailabilityZones") }

    /// `BacktrackWindow`. Updated in place.
    public var backtrackWindow: Input<Int> { declaration.reference("BacktrackWindow") }

    /// `BackupRetentionPeriod`. 1 to 35. 1 if absent. Updated in place.
    public var backupRetentionPeriod: Input<TimeSpan> { declaration.reference("BackupRetentionPeriod") }

    /// `ClusterScalabilityType`. A change replaces the resource. Never read back.
    public var clusterScalabilityType: Input<RDS.DBCluster.ClusterScalabilityType> { declaration.reference("ClusterScalabilityType") }

    /// `CopyTagsToSnapshot`. Updated in place.
    public var copyTagsToSnapshot: Input<Bool> { declaration.reference("CopyTagsToSnapshot") }

    /// `DBClusterArn`. Set by the cloud.
    public var dbClusterArn: Input<String> { declaration.reference("DBClusterArn") }

    /// `DBClusterIdentifier`. 1 to 63 characters. Matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    public var dbClusterIdentifier: Input<RDS.DBCluster.ID> { declaration.reference("DBClusterIdentifier") }

    /// `DBClusterInstanceClass`. Updated in place.
    public var dbClusterInstanceClass: Input<RDS.InstanceClass> { declaration.reference("DBClusterInstanceClass") }

    /// `DBClusterParameterGroupName`. Updated in place.
    public var dbClusterParameterGroupName: Input<String> { declaration.reference("DBClusterParameterGroupName") }

    /// `DBClusterResourceId`. Set by the cloud.
    public var dbClusterResourceId: Input<String> { declaration.reference("DBClusterResourceId") }

    /// `DBInstanceParameterGroupName`. Updated in place. Never read back.
    public var dbInstanceParameterGroupName: Input<String> { declaration.reference("DBInstanceParameterGroupName") }

    /// `DBSubnetGroupName`. A change replaces the resource.
    public var dbSubnetGroupName: Input<RDS.DBSubnetGroup.Name> { declaration.reference("DBSubnetGroupName") }

    /// `DBSystemId`. A change replaces the resource.
    public var dbSystemId: Input<String> { declaration.reference("DBSystemId") }

    /// `DatabaseInsightsMode`. Updated in place.
    public var databaseInsightsMode: Input<RDS.DatabaseInsightsMode> { declaration.reference("DatabaseInsightsMode") }

    /// `DatabaseName`. A change replaces the resource.
    public var databaseName: Input<String> { declaration.reference("DatabaseName") }

    /// `DeleteAutomatedBackups`. Updated in place. Never read back.
    public var deleteAutomatedBackups: Input<Bool> { declaration.reference("DeleteAutomatedBackups") }

    /// `DeletionProtection`. Updated in place.
    public var deletionProtection: Input<Bool> { declaration.reference("DeletionProtection") }

    /// `Domain`. Updated in place.
    public var domain: Input<String> { declaration.reference("Domain") }

    /// `DomainIAMRoleName`. Updated in place.
    public var domainIAMRoleName: Input<String> { declaration.reference("DomainIAMRoleName") }

    /// `EnableCloudwatchLogsExports`. Updated in place.
    public var enableCloudwatchLogsExports: Input<[String]> { declaration.reference("EnableCloudwatchLogsExports") }

    /// `EnableGlobalWriteForwarding`. Updated in place.
    public var enableGlobalWriteForwarding: Input<Bool> { declaration.reference("EnableGlobalWriteForwarding") }

    /// `EnableHttpEndpoint`. Updated in place.
    public var enableHttpEndpoint: Input<Bool> { declaration.reference("EnableHttpEndpoint") }

    /// `EnableIAMDatabaseAuthentication`. Updated in place.
    public var enableIAMDatabaseAuthentication: Input<Bool> { declaration.reference("EnableIAMDatabaseAuthentication") }

    /// `EnableLocalWriteForwarding`. Updated in place.
    public var enableLocalWriteForwarding: Input<Bool> { declaration.reference("EnableLocalWriteForwarding") }

    /// `Endpoint`. Set by the cloud.
    public var endpoint: Input<RDS.DBCluster.Endpoint> { declaration.reference("Endpoint") }

    /// `Engine`. A change replaces the resource in some cases.
    public var engine: Input<String> { declaration.reference("Engine") }

    /// `EngineLifecycleSupport`. Updated in place.
    public var engineLifecycleSupport: Input<String> { declaration.reference("EngineLifecycleSupport") }

    /// `EngineMode`. A change replaces the resource.
    public var engineMode: Input<String> { declaration.reference("EngineMode") }

    /// `EngineVersion`. Updated in place.
    public var engineVersion: Input<String> { declaration.reference("EngineVersion") }

    /// `GlobalClusterIdentifier`. 0 to 63 characters. Matches `^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`. A change replaces the resource in some cases.
    public var globalClusterIdentifier: Input<String> { declaration.reference("GlobalClusterIdentifier") }

    /// `Iops`. Updated in place.
    public var iops: Input<Int> { declaration.reference("Iops") }

    /// `KmsKeyId`. A change replaces the resource.
    public var kmsKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsKeyId") }

    /// `ManageMasterUserPassword`. Updated in place.
    public var manageMasterUserPassword: Input<Bool> { declaration.reference("ManageMasterUserPassword") }

    /// `MasterUserAuthenticationType`. Updated in place. Never read back.
    public var masterUserAuthenticationType: Input<RDS.MasterUserAuthenticationType> { declaration.reference("MasterUserAuthenticationType") }

    /// `MasterUserPassword`. Updated in place. Never read back.
    public var masterUserPassword: Input<SecretValue> { declaration.reference("MasterUserPassword") }

    /// `MasterUserSecret`. Updated in place.
    public var masterUserSecret: Input<RDS.MasterUserSecret> { declaration.reference("MasterUserSecret") }

    /// `MasterUsername`. At least 1 character. Matches `^[a-zA-Z]{1}[a-zA-Z0-9_]*$`. A change replaces the resource in some cases.
    public var masterUsername: Input<String> { declaration.reference("MasterUsername") }

    /// `MonitoringInterval`. Updated in place.
    public var monitoringInterval: Input<TimeSpan> { declaration.reference("MonitoringInterval") }

    /// `MonitoringRoleArn`. Updated in place.
    public var monitoringRoleArn: Input<IAM.Role.ARN> { declaration.reference("MonitoringRoleArn") }

    /// `NetworkType`. Updated in place.
    public var networkType: Input<String> { declaration.reference("NetworkType") }

    /// `PerformanceInsightsEnabled`. Updated in place.
    public var performanceInsightsEnabled: Input<Bool> { declaration.reference("PerformanceInsightsEnabled") }

    /// `PerformanceInsightsKmsKeyId`. Updated in place.
    public var performanceInsightsKmsKeyId: Input<String> { declaration.reference("PerformanceInsightsKmsKeyId") }

    /// `PerformanceInsightsRetentionPeriod`. Updated in place.
    public var performanceInsightsRetentionPeriod: Input<Int> { declaration.reference("PerformanceInsightsRetentionPeriod") }

    /// `Port`. Updated in place.
    public var port: Input<Int> { declaration.reference("Port") }

    /// `PreferredBackupWindow`. Updated in place.
    public var preferredBackupWindow: Input<String> { declaration.reference("PreferredBackupWindow") }

    /// `PreferredMaintenanceWindow`. Updated in place.
    public var preferredMaintenanceWindow: Input<String> { declaration.reference("PreferredMaintenanceWindow") }

    /// `PubliclyAccessible`. A change replaces the resource.
    public var publiclyAccessible: Input<Bool> { declaration.reference("PubliclyAccessible") }

    /// `ReadEndpoint`. Set by the cloud.
    public var readEndpoint: Input<RDS.DBCluster.ReadEndpoint> { declaration.reference("ReadEndpoint") }

    /// `ReplicationSourceIdentifier`. Updated in place.
    public var replicationSourceIdentifier: Input<String> { declaration.reference("ReplicationSourceIdentifier") }

    /// `RestoreToTime`. A change replaces the resource. Never read back.
    public var restoreToTime: Input<String> { declaration.reference("RestoreToTime") }

    /// `RestoreType`. A change replaces the resource. Never read back.
    public var restoreType: Input<String> { declaration.reference("RestoreType") }

    /// `ScalingConfiguration`. Updated in place.
    public var scalingConfiguration: Input<RDS.DBCluster.ScalingConfiguration> { declaration.reference("ScalingConfiguration") }

    /// `ServerlessV2ScalingConfiguration`. Updated in place.
    public var serverlessV2ScalingConfiguration: Input<RDS.DBCluster.ServerlessV2ScalingConfiguration> { declaration.reference("ServerlessV2ScalingConfiguration") }

    /// `SnapshotIdentifier`. A change replaces the resource. Never read back.
    public var snapshotIdentifier: Input<String> { declaration.reference("SnapshotIdentifier") }

    /// `SourceDBClusterIdentifier`. A change replaces the resource. Never read back.
    public var sourceDBClusterIdentifier: Input<String> { declaration.reference("SourceDBClusterIdentifier") }

    /// `SourceDbClusterResourceId`. A change replaces the resource. Never read back.
    public var sourceDbClusterResourceId: Input<String> { declaration.reference("SourceDbClusterResourceId") }

    /// `SourceRegion`. A change replaces the resource. Never read back.
    public var sourceRegion: Input<String> { declaration.reference("SourceRegion") }

    /// `StorageEncrypted`. A change replaces the resource.
    public var storageEncrypted: Input<Bool> { declaration.reference("StorageEncrypted") }

    /// `StorageEncryptionType`. Set by the cloud.
    public var storageEncryptionType: Input<String> { declaration.reference("StorageEncryptionType") }

    /// `StorageThroughput`. Set by the cloud.
    public var storageThroughput: Input<Int> { declaration.reference("StorageThroughput") }

    /// `StorageType`. Updated in place.
    public var storageType: Input<String> { declaration.reference("StorageType") }

    /// `UseLatestRestorableTime`. A change replaces the resource. Never read back.
    public var useLatestRestorableTime: Input<Bool> { declaration.reference("UseLatestRestorableTime") }

    /// `VpcSecurityGroupIds`. Updated in place.
    public var vpcSecurityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("VpcSecurityGroupIds") }

    /// `Endpoint.Address`. Set by the cloud.
    public var endpointAddress: Input<String> { declaration.reference("Endpoint.Address") }

    /// `Endpoint.Port`. Set by the cloud.
    public var endpointPort: Input<String> { declaration.reference("Endpoint.Port") }

    /// `MasterUserSecret.SecretArn`. Set by the cloud.
    public var masterUserSecretSecretArn: Input<String> { declaration.reference("MasterUserSecret.SecretArn") }

    /// `ReadEndpoint.Address`. Set by the cloud.
    public var readEndpointAddress: Input<String> { declaration.reference("ReadEndpoint.Address") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// What `ClusterScalabilityType` can be.
    public enum ClusterScalabilityType: String, Expressible {
      case limitless
      case standard
    }

    /// The nested object `DBClusterRole`.
    public struct DBClusterRole: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - roleArn: Required.
      public init(
        roleArn: Input<IAM.Role.ARN>,
        featureName: Input<String>? = nil
      ) {
        members["RoleArn"] = roleArn.expression
        members["FeatureName"] = featureName?.expression
      }
    }

    /// The nested object `Endpoint`.
    public struct Endpoint: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        address: Input<String>? = nil,
        port: Input<String>? = nil
      ) {
        members["Address"] = address?.expression
        members["Port"] = port?.expression
      }
    }

    /// The nested object `ReadEndpoint`.
    public struct ReadEndpoint: NestedObject {
      public var members = Members()

      /// Makes one.
      public init(
        address: Input<String>? = nil
      ) {
        members["Address"] = address?.expression
      }
    }

    /// The nested object `ScalingConfiguration`.
    public struct ScalingConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
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

    /// The nested object `ServerlessV2ScalingConfiguration`.
    public struct ServerlessV2ScalingConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
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
