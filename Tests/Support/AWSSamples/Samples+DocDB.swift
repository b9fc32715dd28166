import InfraModel

extension Samples {
  package static let docDB: [Sample] = [
    documentSubnets, documentParameters, documentCluster, documentClusterWithManagedPassword, documentInstance,
  ]

  private static let noEngine = "moto has no clusters of the engine docdb"

  private static let subnets = Sample.Need(
    "group", "AWS::DocDB::DBSubnetGroup",
    [
      "DBSubnetGroupName": "infra-cluster", "DBSubnetGroupDescription": "sample",
      "SubnetIds": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")],
    ])

  package static let documentSubnets = Sample(
    "AWS::DocDB::DBSubnetGroup", needs: [aVPC, aSubnet, anotherSubnet],
    [
      "DBSubnetGroupName": "infra-documents", "DBSubnetGroupDescription": "first",
      "SubnetIds": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")], "Tags": .tags(["Name": "group"]),
    ],
    // ModifyDBSubnetGroup makes moto forget the group, so its change is proved by the request.
    updates: [.set(["Tags": .tags(["Name": "g", "Owner": "me"])]), .remove("Tags")])

  package static let documentParameters = Sample(
    "AWS::DocDB::DBClusterParameterGroup",
    [
      "Name": "infra-documents", "Family": "docdb5.0", "Description": "sample",
      "Parameters": ["tls": "enabled", "audit_logs": "enabled"], "Tags": .tags(["Name": "group"]),
    ],
    // moto has no ResetDBClusterParameterGroup, so a parameter that goes is proved by the request.
    updates: [
      .set([
        "Parameters": ["tls": "disabled", "audit_logs": "enabled", "profiler_threshold_ms": 200],
        "Tags": .tags(["Name": "g", "Owner": "me"]),
      ]), .remove("Tags"),
    ])

  package static let documentCluster = Sample(
    "AWS::DocDB::DBCluster",
    needs: [
      aVPC, aSubnet, anotherSubnet, subnets,
      Sample.Need(
        "parameters", "AWS::DocDB::DBClusterParameterGroup",
        ["Name": "infra-cluster", "Family": "docdb5.0", "Description": "sample", "Parameters": ["tls": "disabled"]]),
      Sample.Need(
        "later", "AWS::DocDB::DBClusterParameterGroup",
        ["Name": "infra-later", "Family": "docdb8.0", "Description": "sample", "Parameters": ["tls": "disabled"]]),
    ],
    [
      "DBClusterIdentifier": "infra-sample", "EngineVersion": "5.0.0", "MasterUsername": "keeper",
      "MasterUserPassword": "not-a-secret-1", "Port": 27018, "StorageEncrypted": true,
      "AvailabilityZones": ["eu-central-1b", "eu-central-1a"],
      "DBSubnetGroupName": .ref("group", "DBSubnetGroupName"),
      "DBClusterParameterGroupName": .ref("parameters", "Name"),
      "VpcSecurityGroupIds": [.ref("vpc", "DefaultSecurityGroup")], "BackupRetentionPeriod": 7,
      "DeletionProtection": true, "EnableCloudwatchLogsExports": ["audit"], "PreferredBackupWindow": "02:00-03:00",
      "PreferredMaintenanceWindow": "sun:04:00-sun:05:00",
      "ServerlessV2ScalingConfiguration": ["MinCapacity": 0.5, "MaxCapacity": 4], "Tags": .tags(["Name": "documents"]),
    ],
    updates: [
      .set([
        "BackupRetentionPeriod": 3, "DeletionProtection": false, "Port": 27019, "StorageType": "iopt1",
        "EnableCloudwatchLogsExports": ["profiler"], "Tags": .tags(["Name": "docs", "Owner": "me"]),
      ]),
      .set([
        "PreferredBackupWindow": "03:00-04:00", "PreferredMaintenanceWindow": "mon:05:00-mon:06:00",
        "ServerlessV2ScalingConfiguration": ["MinCapacity": 1, "MaxCapacity": 8],
        "MasterUserPassword": "not-a-secret-2",
      ]),
      .set(["EngineVersion": "8.0.0", "DBClusterParameterGroupName": .ref("later", "Name")]),
      .remove("BackupRetentionPeriod", "EnableCloudwatchLogsExports", "StorageType", "Tags"),
    ], motoCannot: noEngine)

  package static let documentClusterWithManagedPassword = Sample(
    "AWS::DocDB::DBCluster", title: "managed password",
    ["DBClusterIdentifier": "infra-managed", "MasterUsername": "keeper", "ManageMasterUserPassword": true],
    updates: [.set(["ManageMasterUserPassword": false, "MasterUserPassword": "not-a-secret-1"])], motoCannot: noEngine)

  package static let documentInstance = Sample(
    "AWS::DocDB::DBInstance",
    needs: [
      aVPC, aSubnet, anotherSubnet, subnets,
      Sample.Need(
        "cluster", "AWS::DocDB::DBCluster",
        [
          "DBClusterIdentifier": "infra-sample", "EngineVersion": "5.0.0", "MasterUsername": "keeper",
          "MasterUserPassword": "not-a-secret-1", "DBSubnetGroupName": .ref("group", "DBSubnetGroupName"),
        ]),
    ],
    [
      "DBInstanceIdentifier": "infra-sample-1", "DBClusterIdentifier": .ref("cluster", "DBClusterIdentifier"),
      "DBInstanceClass": "db.t4g.medium", "AvailabilityZone": "eu-central-1b",
      "PreferredMaintenanceWindow": "sun:04:00-sun:05:00", "EnablePerformanceInsights": true,
      "CACertificateIdentifier": "rds-ca-rsa2048-g1", "Tags": .tags(["Name": "first"]),
    ],
    updates: [
      .set([
        "DBInstanceClass": "db.r6g.large", "EnablePerformanceInsights": false,
        "CACertificateIdentifier": "rds-ca-ecc384-g1", "CertificateRotationRestart": true,
        "Tags": .tags(["Name": "one", "Owner": "me"]),
      ]), .set(["PreferredMaintenanceWindow": "mon:05:00-mon:06:00", "AutoMinorVersionUpgrade": true]),
      .remove("AutoMinorVersionUpgrade", "Tags"),
    ], motoCannot: noEngine)
}
