import AWSClient
import InfraModel

extension RDS {
  /// A database.
  ///
  /// Changes apply at once unless `ApplyImmediately: false` is declared; then they wait for the maintenance window, and
  /// what waits counts as set. A deleted database leaves a final snapshot, `<name>-final-<operation>`, unless
  /// `DeleteAutomatedBackups: true` is declared, which says that nothing of it is to be kept.
  /// Source: the API reference of CreateDBInstance, ModifyDBInstance and DeleteDBInstance.
  static let dbInstance = Handler("AWS::RDS::DBInstance", of: .rds, id: "DBInstanceIdentifier") {
    Create(
      firstOf: DBInstanceCreation.ways, outputs: ["DBInstanceIdentifier": "DBInstance.DBInstanceIdentifier"],
      name: Create.Name("DBInstanceIdentifier", longest: 63, isLowercase: true),
      retries: [
        // A role or a key that was created a moment ago.
        Retry(on: ["InvalidParameterValue"], saying: "iam role", for: 60),
        Retry(on: ["KMSKeyNotAccessibleFault"], for: 60),
        // The cluster that it belongs to is being changed or upgraded.
        Retry(on: ["InvalidDBClusterStateFault"], for: 600),
      ])
    Sets(
      properties: DBInstanceModification.properties, uses: ["ModifyDBInstance"],
      removed: .to(DBInstanceModification.defaults), waitsUntilReady: true, DBInstanceModification.modify)
    Sets("DBParameterGroupName", uses: ["DescribeDBInstances", "RebootDBInstance"], waitsUntilReady: true) {
      cloud, scope in
      try await DBInstanceModification.restartIfDue(cloud, scope)
    }
    Sets("SourceDBInstanceIdentifier", uses: ["PromoteReadReplica"], waitsUntilReady: true) { cloud, scope in
      try await DBInstanceModification.promote(cloud, scope)
    }
    Sets(
      "AutomaticBackupReplicationRegion", "AutomaticBackupReplicationKmsKeyId",
      "AutomaticBackupReplicationRetentionPeriod",
      uses: ["StartDBInstanceAutomatedBackupsReplication", "StopDBInstanceAutomatedBackupsReplication"],
      DBInstanceBackupReplication.set)
    Members(
      "AssociatedRoles", key: .members(["FeatureName", "RoleArn"]),
      add: Call("AddRoleToDBInstance", ["DBInstanceIdentifier", .element("RoleArn"), .element("FeatureName")]),
      remove: Call(
        "RemoveRoleFromDBInstance", ["DBInstanceIdentifier", .element("RoleArn"), .element("FeatureName")]))
    // Words to later calls; nothing to call by themselves.
    Sets(
      "ApplyImmediately", "AllowMajorVersionUpgrade", "CertificateRotationRestart", "DeleteAutomatedBackups",
      "UseDefaultProcessorFeatures", uses: []
    ) { _, _ in }
    KMS.names("KmsKeyId", "PerformanceInsightsKMSKeyId", "MasterUserSecret.KmsKeyId")
    DBInstanceReading.tags
    DBInstanceReading.reads
    Postprocess(DBInstanceReading.adjust)
    Upkeeps.backups(created: "InstanceCreateTime")
    Ready(
      "DBInstanceStatus", is: ["available", "storage-optimization", "storage-full", "stopped"],
      failed: [
        "failed", "restore-error", "incompatible-restore", "incompatible-create", "incompatible-network",
        "incompatible-option-group", "incompatible-parameters", "inaccessible-encryption-credentials",
        "inaccessible-encryption-credentials-recoverable",
      ], curedByUpdate: ["incompatible-option-group", "incompatible-parameters"], every: 10, typically: 420,
      remedy: DBInstanceReading.remedy, afterChange: DBInstanceReading.isSettled,
      refusesMeanwhile: ["InvalidDBInstanceState", "InvalidDBInstanceStateFault"])
    BeingDeleted("DBInstanceStatus", in: ["deleting"])
    BacksUp(
      by: "CreateDBSnapshot", of: "DBInstanceIdentifier", named: "DBSnapshotIdentifier", read: "DescribeDBSnapshots",
      at: "DBSnapshots", exists: "DBSnapshotAlreadyExists", restored: "DBSnapshotIdentifier",
      retries: [Retry(on: ["InvalidDBInstanceState", "InvalidDBInstanceStateFault"], for: 600)])
    Deletes(uses: ["DescribeDBInstances", "DeleteDBInstance"], waits: true, DBInstanceDeletion.delete)
    Finds.name
    Traits(
      holdsData: "the database and its automated backups",
      consequences: DBInstanceModification.consequences,
      replacing: [
        "AvailabilityZone", "DBClusterSnapshotIdentifier", "DBSnapshotIdentifier", "Engine", "EngineLifecycleSupport",
        "RestoreTime", "SourceDBClusterIdentifier", "SourceDBInstanceAutomatedBackupsArn", "SourceDbiResourceId",
        "UseLatestRestorableTime",
      ],
      comparisons: [
        "DBInstanceIdentifier": .caseInsensitive, "DBSubnetGroupName": .caseInsensitive,
        "DBParameterGroupName": .caseInsensitive, "KmsKeyId": .anyName, "PerformanceInsightsKMSKeyId": .anyName,
        "MasterUserSecret.KmsKeyId": .anyName,
        // RDS upgrades to minor versions and enlarges the storage by itself, as far as it is told to.
        "EngineVersion": .ahead(.versions(unlessOff: "AutoMinorVersionUpgrade")),
        "AllocatedStorage": .ahead(.numbers(upTo: "MaxAllocatedStorage")),
        "PreferredMaintenanceWindow": .caseInsensitive, "VPCSecurityGroups": .unordered,
        "DBSecurityGroups": .unordered, "EnableCloudwatchLogsExports": .unordered, "AssociatedRoles": .unordered,
        "ProcessorFeatures": .unordered,
      ],
      defaults: DBInstanceModification.defaults, keptWhenRemoved: DBInstanceModification.kept,
      volatile: [
        "AutomaticRestartTime", "CertificateDetails", "DBInstanceStatus", "IsStorageConfigUpgradeAvailable",
        "LatestRestorableTime", "PercentProgress", "SecondaryAvailabilityZone", "StatusInfos",
      ],
      unsupported: [
        "SourceRegion": "a copy from another region needs a request signed there; name the source by its ARN"
      ], exclusive: [],
      holds: [
        "DBClusterIdentifier", "DBParameterGroupName", "DBSubnetGroupName", "OptionGroupName", "VPCSecurityGroups.*",
      ], guards: ["DeletionProtection"], rules: DBInstanceRules.all,
      remains: .init(
        "its final snapshot and its automated backups", needing: ["KmsKeyId": "AWS::KMS::Key"],
        unless: ["DeleteAutomatedBackups"]),
      // `SubnetAlreadyInUse`: a subnet that a database stands in leaves its group only with the database.
      place: .init(
        through: "DBSubnetGroupName", places: "SubnetIds", location: "AvailabilityZone",
        locations: ["AvailabilityZone", "SecondaryAvailabilityZone"]))
  }
}
