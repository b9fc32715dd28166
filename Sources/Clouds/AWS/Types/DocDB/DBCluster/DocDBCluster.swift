import AWSClient
import InfraModel

extension DocDB {
  /// A document database: its storage, its settings and its endpoints, served by instances.
  ///
  /// Changes apply at once. A deleted cluster leaves a final snapshot, `<name>-final-<operation>`; its automated backups
  /// go with it.
  /// Source: the API reference of CreateDBCluster, ModifyDBCluster and DeleteDBCluster.
  static let dbCluster = Handler("AWS::DocDB::DBCluster", of: .docDB, id: "Id") {
    Create(
      firstOf: DocDBClusterCreation.ways, outputs: ["Id": "DBCluster.DBClusterIdentifier"],
      name: Create.Name("DBClusterIdentifier", longest: 63, isLowercase: true),
      // A key that was created a moment ago.
      retries: [Retry(on: ["KMSKeyNotAccessibleFault"], for: 60)])
    named("DBClusterIdentifier")
    Sets(
      properties: DocDBClusterModification.properties, uses: ["ModifyDBCluster"],
      removed: .to(DocDBClusterModification.defaults), waitsUntilReady: true, DocDBClusterModification.modify)
    Sets(
      "EngineVersion", "DBClusterParameterGroupName", uses: ["ModifyDBCluster"], waitsUntilReady: true,
      DocDBClusterModification.upgrade)
    Sets(
      "DBClusterParameterGroupName", uses: ["DescribeDBClusters", "RebootDBInstance"], waitsUntilReady: true,
      DocDBClusterModification.restartIfDue)
    KMS.names("KmsKeyId", "MasterUserSecretKmsKeyId")
    RDS.tags("DBClusterArn", "cluster")
    Reads(
      "DescribeDBClusters", filter: "db-cluster-id", of: "Id", at: "DBClusters",
      maps: [
        .field("Id", as: "DBClusterIdentifier"), "DBClusterIdentifier", "DBClusterArn",
        .field("ClusterResourceId", as: "DbClusterResourceId"),
        .field("DBClusterParameterGroupName", as: "DBClusterParameterGroup"),
        .field("DBSubnetGroupName", as: "DBSubnetGroup"),
        .field("EnableCloudwatchLogsExports", as: "EnabledCloudwatchLogsExports"),
        .field("MasterUserSecretKmsKeyId", as: "MasterUserSecret.KmsKeyId"),
        .field("ReadEndpoint", as: "ReaderEndpoint"),
        .field("VpcSecurityGroupIds", as: "VpcSecurityGroups", .elementsMember("VpcSecurityGroupId")),
      ])
    Postprocess(adjust)
    Upkeeps.backups(created: "ClusterCreateTime")
    Ready(
      "Status", is: ["available", "stopped"],
      failed: [
        "failed", "inaccessible-encryption-credentials", "inaccessible-encryption-credentials-recoverable",
        "incompatible-network", "incompatible-parameters", "incompatible-restore",
      ], curedByUpdate: ["incompatible-parameters"], every: 10, typically: 60, afterChange: isSettled,
      refusesMeanwhile: ["InvalidDBClusterStateFault", "InvalidDBInstanceState"])
    BeingDeleted("Status", in: ["deleting"])
    BacksUp(
      by: "CreateDBClusterSnapshot", of: "DBClusterIdentifier", named: "DBClusterSnapshotIdentifier",
      read: "DescribeDBClusterSnapshots", at: "DBClusterSnapshots", exists: "DBClusterSnapshotAlreadyExistsFault",
      restored: "SnapshotIdentifier",
      retries: [Retry(on: ["InvalidDBClusterStateFault"], for: 600)])
    Deletes(uses: ["DescribeDBClusters", "DeleteDBCluster"], waits: true, DocDBClusterDeletion.delete)
    Finds.name
    Traits(
      holdsData: "the documents in it and its automated backups",
      consequences: DocDBClusterModification.consequences,
      replacing: ["RestoreToTime", "RestoreType", "UseLatestRestorableTime"],
      comparisons: [
        "DBClusterIdentifier": .caseInsensitive, "DBSubnetGroupName": .caseInsensitive,
        "DBClusterParameterGroupName": .caseInsensitive, "KmsKeyId": .anyName, "MasterUserSecretKmsKeyId": .anyName,
        "EngineVersion": .versionPrefix, "PreferredMaintenanceWindow": .caseInsensitive,
        "VpcSecurityGroupIds": .unordered, "EnableCloudwatchLogsExports": .unordered, "AvailabilityZones": .unordered,
      ],
      defaults: DocDBClusterModification.defaults, keptWhenRemoved: DocDBClusterModification.kept,
      unsupported: [
        "CopyTagsToSnapshot": "the API of DocumentDB has no such setting of clusters",
        "GlobalClusterIdentifier":
          "clusters of global clusters are not carried out: aws docdb create-global-cluster takes a cluster that exists",
        "RotateMasterUserPassword":
          "it is an act and not a setting: aws docdb modify-db-cluster --rotate-master-user-password --apply-immediately",
      ], exclusive: [],
      holds: ["DBClusterParameterGroupName", "DBSubnetGroupName", "VpcSecurityGroupIds.*"],
      guards: ["DeletionProtection"], rules: DocDBClusterRules.all,
      remains: .init("its final snapshot", needing: ["KmsKeyId": "AWS::KMS::Key"]))
  }

  /// What no answer says: the storage type where it is the standard one, and which zones were asked for of the three
  /// that each cluster stores in.
  @Sendable
  private static func adjust(_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) {
    properties["DBClusterArn"] = nil
    properties["ManageMasterUserPassword"] = .bool(item["MasterUserSecret"] != nil)
    properties["StorageType"] = properties["StorageType"] ?? "standard"
    let zones = Set(properties["AvailabilityZones"]?.list ?? [])
    if let declared = scope["AvailabilityZones"]?.list, zones.isSuperset(of: declared) {
      properties["AvailabilityZones"] = .list(declared)
    }
  }

  /// Whether no security group is on its way.
  @Sendable
  private static func isSettled(_ item: Value, _ scope: CallScope) -> Bool {
    !(item["VpcSecurityGroups"]?.list ?? []).contains { ["adding", "removing"].contains($0["Status"]) }
  }
}
