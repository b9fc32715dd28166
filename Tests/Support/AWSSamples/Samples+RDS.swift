import InfraModel

extension Samples {
  package static let rds: [Sample] = [
    dbSubnetGroup, dbParameterGroup, dbClusterParameterGroup, dbInstance, dbInstanceWithManagedPassword, dbProxy,
    dbProxyTargetGroup,
  ]

  private static func proxyNeeds(_ name: String) -> [Sample.Need] {
    [
      aVPC, aSubnet, anotherSubnet,
      Sample.Need("secret", "AWS::SecretsManager::Secret", ["Name": .string("infra/\(name)"), "SecretString": "one"]),
      Sample.Need(
        "clients", "AWS::EC2::SecurityGroup",
        ["GroupName": .string("\(name)-clients"), "GroupDescription": "sample", "VpcId": .ref("vpc", "VpcId")]),
      Sample.Need(
        "role", "AWS::IAM::Role",
        [
          "RoleName": .string(name),
          "AssumeRolePolicyDocument": [
            "Version": "2012-10-17",
            "Statement": [
              ["Effect": "Allow", "Principal": ["Service": "rds.amazonaws.com"], "Action": "sts:AssumeRole"]
            ],
          ],
        ]),
    ]
  }

  private static func proxy(_ name: Value) -> [String: Value] {
    [
      "DBProxyName": name, "EngineFamily": "POSTGRESQL", "RoleArn": .ref("role", "Arn"),
      "Auth": [["AuthScheme": "SECRETS", "IAMAuth": "DISABLED", "SecretArn": .ref("secret", "Id")]],
      "VpcSubnetIds": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")],
      "VpcSecurityGroupIds": [.ref("clients", "GroupId")],
    ]
  }

  package static let dbProxy = Sample(
    "AWS::RDS::DBProxy", needs: proxyNeeds("infra-proxy"),
    proxy("infra-proxy").merging(["RequireTLS": true, "Tags": .tags(["Name": "proxy"])]) { $1 },
    updates: [
      .set(["RequireTLS": false, "IdleClientTimeout": 600, "Tags": .tags(["Name": "p", "Owner": "me"])]),
      .set(["DebugLogging": true]), .remove("IdleClientTimeout", "DebugLogging"), .remove("Tags"),
    ], motoDiffers: "moto has no ModifyDBProxy and no DeleteDBProxy")

  package static let dbProxyTargetGroup = Sample(
    "AWS::RDS::DBProxyTargetGroup",
    needs: proxyNeeds("infra-front") + [
      Sample.Need("proxy", "AWS::RDS::DBProxy", proxy("infra-front")),
      Sample.Need(
        "database", "AWS::RDS::DBInstance",
        [
          "DBInstanceIdentifier": "infra-behind", "Engine": "postgres", "DBInstanceClass": "db.t3.micro",
          "AllocatedStorage": "20", "MasterUsername": "keeper", "MasterUserPassword": "not-a-secret-1",
        ]),
    ],
    [
      "DBProxyName": .ref("proxy", "DBProxyName"), "TargetGroupName": "default",
      "DBInstanceIdentifiers": [.ref("database", "DBInstanceIdentifier")],
      "ConnectionPoolConfigurationInfo": ["MaxConnectionsPercent": 80],
    ],
    updates: [
      .set(["ConnectionPoolConfigurationInfo": ["MaxConnectionsPercent": 60, "ConnectionBorrowTimeout": 30]]),
      .remove("ConnectionPoolConfigurationInfo"),
    ])

  package static let anotherSubnet = Sample.Need(
    "subnet-b", "AWS::EC2::Subnet",
    ["VpcId": .ref("vpc", "VpcId"), "CidrBlock": "10.0.2.0/24", "AvailabilityZone": "eu-central-1b"])

  package static let dbSubnetGroup = Sample(
    "AWS::RDS::DBSubnetGroup", needs: [aVPC, aSubnet, anotherSubnet],
    [
      "DBSubnetGroupName": "infra-sample", "DBSubnetGroupDescription": "first",
      "SubnetIds": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")], "Tags": .tags(["Name": "group"]),
    ],
    // ModifyDBSubnetGroup makes moto forget the group, so its change is proved by the request.
    updates: [.set(["Tags": .tags(["Name": "g", "Owner": "me"])]), .remove("Tags")])

  package static let dbParameterGroup = Sample(
    "AWS::RDS::DBParameterGroup",
    [
      "DBParameterGroupName": "infra-sample", "Family": "postgres16", "Description": "sample",
      "Parameters": ["log_min_duration_statement": "500", "max_connections": 50], "Tags": .tags(["Name": "group"]),
    ],
    // moto has no ResetDBParameterGroup, so a parameter that goes is proved by the request.
    updates: [
      .set([
        "Parameters": ["log_min_duration_statement": "1000", "max_connections": 50, "work_mem": 8192],
        "Tags": .tags(["Name": "g", "Owner": "me"]),
      ]), .remove("Tags"),
    ])

  package static let dbClusterParameterGroup = Sample(
    "AWS::RDS::DBClusterParameterGroup",
    [
      "DBClusterParameterGroupName": "infra-aurora", "Family": "aurora-postgresql16", "Description": "sample",
      "Parameters": ["log_min_duration_statement": "500", "max_connections": "50"], "Tags": .tags(["Name": "group"]),
    ],
    // moto has no ResetDBClusterParameterGroup, so a parameter that goes is proved by the request.
    updates: [
      .set([
        "Parameters": ["log_min_duration_statement": "1000", "max_connections": "50", "work_mem": "8192"],
        "Tags": .tags(["Name": "g", "Owner": "me"]),
      ]), .remove("Tags"),
    ])

  package static let dbInstance = Sample(
    "AWS::RDS::DBInstance",
    needs: [
      aVPC, aSubnet, anotherSubnet,
      Sample.Need(
        "group", "AWS::RDS::DBSubnetGroup",
        [
          "DBSubnetGroupName": "infra-database", "DBSubnetGroupDescription": "sample",
          "SubnetIds": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")],
        ]),
      Sample.Need(
        "parameters", "AWS::RDS::DBParameterGroup",
        ["DBParameterGroupName": "infra-database", "Family": "postgres16", "Description": "sample"]),
    ],
    [
      "DBInstanceIdentifier": "infra-sample", "Engine": "postgres", "EngineVersion": "16.4",
      "DBInstanceClass": "db.t3.micro", "AllocatedStorage": "20", "StorageType": "gp3", "StorageEncrypted": true,
      "MasterUsername": "finally_admin", "MasterUserPassword": "not-a-secret-1", "DBName": "finally", "Port": "5433",
      "DBSubnetGroupName": .ref("group", "DBSubnetGroupName"),
      "DBParameterGroupName": .ref("parameters", "DBParameterGroupName"),
      "VPCSecurityGroups": [.ref("vpc", "DefaultSecurityGroup")], "BackupRetentionPeriod": 7, "MultiAZ": false,
      "PubliclyAccessible": false, "DeletionProtection": true, "CopyTagsToSnapshot": true,
      "MaxAllocatedStorage": 100, "AutoMinorVersionUpgrade": true, "EnableIAMDatabaseAuthentication": true,
      "EnableCloudwatchLogsExports": ["postgresql"], "PreferredBackupWindow": "02:00-03:00",
      "PreferredMaintenanceWindow": "sun:04:00-sun:05:00", "DeleteAutomatedBackups": true,
      "Tags": .tags(["Name": "database"]),
    ],
    updates: [
      .set([
        "DBInstanceClass": "db.t3.small", "AllocatedStorage": "30", "MultiAZ": true, "BackupRetentionPeriod": 3,
        "DeletionProtection": false, "EngineVersion": "16.6", "Tags": .tags(["Name": "db", "Owner": "me"]),
      ]),
      // A new port would change the attribute Endpoint, too.
      .set([
        "CopyTagsToSnapshot": false, "MaxAllocatedStorage": 200, "AutoMinorVersionUpgrade": false,
        "EnableCloudwatchLogsExports": ["postgresql", "upgrade"], "PreferredBackupWindow": "03:00-04:00",
        "PreferredMaintenanceWindow": "mon:05:00-mon:06:00", "MasterUserPassword": "not-a-secret-2",
      ]),
      .set(["EnableCloudwatchLogsExports": ["upgrade"], "EnableIAMDatabaseAuthentication": false]),
      .remove("MultiAZ", "BackupRetentionPeriod", "EnableCloudwatchLogsExports", "Tags"),
    ])

  package static let dbInstanceWithManagedPassword = Sample(
    "AWS::RDS::DBInstance", title: "managed password",
    [
      "DBInstanceIdentifier": "infra-managed", "Engine": "postgres", "DBInstanceClass": "db.t3.micro",
      "AllocatedStorage": "20", "MasterUsername": "finally_admin", "ManageMasterUserPassword": true,
      "DeleteAutomatedBackups": true,
    ],
    updates: [.set(["ManageMasterUserPassword": false, "MasterUserPassword": "not-a-secret-1"])])
}
