import AWSClient
import InfraModel

extension RDS {
  /// A cluster of Aurora, whose storage, settings and endpoints instances of their own serve, or a Multi-AZ cluster, whose
  /// three instances RDS makes itself.
  ///
  /// Changes apply at once. A deleted cluster leaves a final snapshot, `<name>-final-<operation>`, unless
  /// `DeleteAutomatedBackups: true` is declared, which says that nothing of it is to be kept.
  /// Source: the API reference of CreateDBCluster, ModifyDBCluster and DeleteDBCluster.
  static let dbCluster = Handler("AWS::RDS::DBCluster", of: .rds, id: "DBClusterIdentifier") {
    Create(
      firstOf: DBClusterCreation.ways, outputs: ["DBClusterIdentifier": "DBCluster.DBClusterIdentifier"],
      name: Create.Name("DBClusterIdentifier", longest: 63, isLowercase: true),
      retries: [
        // A role or a key that was created a moment ago.
        Retry(on: ["InvalidParameterValue"], saying: "iam role", for: 60),
        Retry(on: ["KMSKeyNotAccessibleFault"], for: 60),
      ])
    DBClusterModification.settings.parts(defaults: DBClusterModification.defaults)
    Sets(
      "EnableHttpEndpoint", uses: ["EnableHttpEndpoint", "DisableHttpEndpoint", "ModifyDBCluster"],
      removed: .to(["EnableHttpEndpoint": false]), waitsUntilReady: true, DBClusterModification.setHTTPEndpoint)
    Sets(
      "ReplicationSourceIdentifier", uses: ["PromoteReadReplicaDBCluster"], waitsUntilReady: true,
      DBClusterModification.promote)
    Members(
      "AssociatedRoles", key: .members(["FeatureName", "RoleArn"]),
      add: Call("AddRoleToDBCluster", ["DBClusterIdentifier", .element("RoleArn"), .element("FeatureName")]),
      remove: Call("RemoveRoleFromDBCluster", ["DBClusterIdentifier", .element("RoleArn"), .element("FeatureName")]))
    // Words to later calls; nothing to call by themselves.
    Sets("DBInstanceParameterGroupName", "DeleteAutomatedBackups", uses: []) { _, _ in }
    KMS.names("KmsKeyId", "PerformanceInsightsKmsKeyId", "MasterUserSecret.KmsKeyId")
    tags("DBClusterArn", "cluster")
    DBClusterReading.reads
    Postprocess(DBClusterReading.adjust)
    ClusterLife.parts()
    Traits(
      holdsData: "the database and its automated backups",
      consequences: DBClusterModification.consequences,
      replacing: [
        "Engine", "EngineLifecycleSupport", "GlobalClusterIdentifier", "MasterUsername", "RestoreToTime", "RestoreType",
        "UseLatestRestorableTime",
      ],
      comparisons: [
        "DBClusterIdentifier": .caseInsensitive, "DBSubnetGroupName": .caseInsensitive,
        "DBClusterParameterGroupName": .caseInsensitive, "KmsKeyId": .anyName, "PerformanceInsightsKmsKeyId": .anyName,
        "MasterUserSecret.KmsKeyId": .anyName, "MasterUsername": .caseInsensitive,
        // RDS upgrades to minor versions by itself, as far as it is told to.
        "EngineVersion": .ahead(.versions(unlessOff: "AutoMinorVersionUpgrade")),
        "PreferredMaintenanceWindow": .caseInsensitive, "VpcSecurityGroupIds": .unordered,
        "EnableCloudwatchLogsExports": .unordered, "AvailabilityZones": .unordered, "AssociatedRoles": .unordered,
      ],
      defaults: DBClusterModification.defaults, keptWhenRemoved: DBClusterModification.kept,
      unsupported: [
        "SourceRegion": "a copy from another region needs a request signed there; name the source by its ARN"
      ], exclusive: [],
      holds: ["DBClusterParameterGroupName", "DBSubnetGroupName", "VpcSecurityGroupIds.*"],
      guards: ["DeletionProtection"], rules: DBClusterRules.all,
      remains: .init(
        "its final snapshot", needing: ["KmsKeyId": "AWS::KMS::Key"], unless: ["DeleteAutomatedBackups"]))
  }
}
