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
    DocDBClusterModification.settings.parts(defaults: DocDBClusterModification.defaults)
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
    ClusterLife.parts()
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

  /// What no answer says: the storage type where it is the standard one, and which zones were asked for.
  @Sendable
  private static func adjust(_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) {
    properties["DBClusterArn"] = nil
    properties["ManageMasterUserPassword"] = .bool(item["MasterUserSecret"] != nil)
    properties["StorageType"] = properties["StorageType"] ?? "standard"
    ClusterLife.adjustZones(&properties, scope)
  }
}
