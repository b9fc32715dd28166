import InfraModel

extension Samples {
  /// Clusters of Aurora, with what serves them, and Multi-AZ clusters.
  package static let databaseClusters: [Sample] = [
    auroraCluster, auroraClusterWithManagedPassword, multiZoneCluster, auroraInstance,
  ]

  private static let clusterSubnets = Sample.Need(
    "group", "AWS::RDS::DBSubnetGroup",
    [
      "DBSubnetGroupName": "infra-cluster", "DBSubnetGroupDescription": "sample",
      "SubnetIds": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")],
    ])

  private static func clusterParameters(_ name: String, _ family: String) -> Sample.Need {
    Sample.Need(
      name, "AWS::RDS::DBClusterParameterGroup",
      [
        "DBClusterParameterGroupName": .string("infra-\(name)"), "Family": .string(family), "Description": "sample",
        "Parameters": ["log_min_duration_statement": "500"],
      ])
  }

  package static let auroraCluster = Sample(
    "AWS::RDS::DBCluster",
    needs: [
      aVPC, aSubnet, anotherSubnet, clusterSubnets, clusterParameters("parameters", "aurora-postgresql16"),
      clusterParameters("later", "aurora-postgresql17"),
    ],
    [
      "DBClusterIdentifier": "infra-aurora", "Engine": "aurora-postgresql", "EngineVersion": "16.4",
      "MasterUsername": "keeper", "MasterUserPassword": "not-a-secret-1", "DatabaseName": "orders", "Port": 5433,
      "StorageEncrypted": true, "AvailabilityZones": ["eu-central-1b", "eu-central-1a"],
      "DBSubnetGroupName": .ref("group", "DBSubnetGroupName"),
      "DBClusterParameterGroupName": .ref("parameters", "DBClusterParameterGroupName"),
      "VpcSecurityGroupIds": [.ref("vpc", "DefaultSecurityGroup")], "BackupRetentionPeriod": 7,
      "DeletionProtection": true, "CopyTagsToSnapshot": true, "EnableIAMDatabaseAuthentication": true,
      "EnableHttpEndpoint": true, "EnableCloudwatchLogsExports": ["postgresql"],
      "PreferredBackupWindow": "02:00-03:00", "PreferredMaintenanceWindow": "sun:04:00-sun:05:00",
      "ServerlessV2ScalingConfiguration": ["MinCapacity": 0.5, "MaxCapacity": 4], "Tags": .tags(["Name": "orders"]),
    ],
    updates: [
      .set([
        "BackupRetentionPeriod": 3, "DeletionProtection": false, "StorageType": "aurora-iopt1",
        "EnableCloudwatchLogsExports": ["instance"], "Tags": .tags(["Name": "o", "Owner": "me"]),
      ]),
      .set([
        "PreferredBackupWindow": "03:00-04:00", "PreferredMaintenanceWindow": "mon:05:00-mon:06:00",
        "ServerlessV2ScalingConfiguration": ["MinCapacity": 0, "MaxCapacity": 8, "SecondsUntilAutoPause": 600],
        "MasterUserPassword": "not-a-secret-2", "EnableHttpEndpoint": false, "CopyTagsToSnapshot": false,
      ]),
      .set([
        "EngineVersion": "17.4", "DBClusterParameterGroupName": .ref("later", "DBClusterParameterGroupName"),
      ]),
      .remove("BackupRetentionPeriod", "EnableCloudwatchLogsExports", "EnableIAMDatabaseAuthentication", "Tags"),
    ], motoDiffers: "moto has no Data API of clusters")

  package static let auroraClusterWithManagedPassword = Sample(
    "AWS::RDS::DBCluster", title: "managed password",
    [
      "DBClusterIdentifier": "infra-kept-password", "Engine": "aurora-mysql", "MasterUsername": "keeper",
      "ManageMasterUserPassword": true, "BacktrackWindow": 3600, "DeleteAutomatedBackups": true,
    ],
    updates: [
      .set(["ManageMasterUserPassword": false, "MasterUserPassword": "not-a-secret-1"]), .remove("BacktrackWindow"),
    ], onlyOnce: "moto names automated snapshots by the minute, and has that of the first cluster of the name")

  package static let multiZoneCluster = Sample(
    "AWS::RDS::DBCluster", title: "Multi-AZ", needs: [aVPC, aSubnet, anotherSubnet, clusterSubnets],
    [
      "DBClusterIdentifier": "infra-zones", "Engine": "mysql", "EngineVersion": "8.0.39", "MasterUsername": "keeper",
      "MasterUserPassword": "not-a-secret-1", "DBClusterInstanceClass": "db.m5d.large", "AllocatedStorage": 100,
      "StorageType": "io1", "Iops": 1000, "DBSubnetGroupName": .ref("group", "DBSubnetGroupName"),
      "PerformanceInsightsEnabled": true, "Tags": .tags(["Name": "zones"]),
    ],
    updates: [
      .set(["DBClusterInstanceClass": "db.m5d.xlarge", "AllocatedStorage": 200, "EngineVersion": "8.0.40"]),
      .set(["PerformanceInsightsEnabled": false]), .remove("PerformanceInsightsEnabled", "Tags"),
    ], motoDiffers: "moto makes no instances of a Multi-AZ cluster and changes no class of theirs")

  package static let auroraInstance = Sample(
    "AWS::RDS::DBInstance", title: "of a cluster",
    needs: [
      aVPC, aSubnet, anotherSubnet, clusterSubnets,
      Sample.Need(
        "cluster", "AWS::RDS::DBCluster",
        [
          "DBClusterIdentifier": "infra-served", "Engine": "aurora-postgresql", "EngineVersion": "16.4",
          "MasterUsername": "keeper", "MasterUserPassword": "not-a-secret-1",
          "DBSubnetGroupName": .ref("group", "DBSubnetGroupName"),
          "ServerlessV2ScalingConfiguration": ["MinCapacity": 0.5, "MaxCapacity": 2],
        ]),
    ],
    [
      "DBInstanceIdentifier": "infra-served-1", "DBClusterIdentifier": .ref("cluster", "DBClusterIdentifier"),
      "DBInstanceClass": "db.serverless", "Engine": "aurora-postgresql", "AvailabilityZone": "eu-central-1b",
      "PromotionTier": 0, "Tags": .tags(["Name": "writer"]),
    ],
    updates: [
      .set(["DBInstanceClass": "db.r6g.large", "PromotionTier": 2, "Tags": .tags(["Name": "w", "Owner": "me"])]),
      .set(["AutoMinorVersionUpgrade": false]), .remove("AutoMinorVersionUpgrade", "Tags"),
    ])
}
