import InfraModel

extension DemandTests {
  private static let multiZone: [String: Value] = [
    "Engine": "mysql", "EngineVersion": "8.0.39", "ServerlessV2ScalingConfiguration": .null,
    "EnableCloudwatchLogsExports": ["error"], "DBClusterInstanceClass": "db.m5d.large", "AllocatedStorage": 100,
    "DBSubnetGroupName": "shop",
  ]

  static let clusters = [
    Mistake(
      "AWS::RDS::DBCluster", ["ManageMasterUserPassword": .null],
      "IN2011 it: MasterUserPassword or ManageMasterUserPassword is required for a new cluster [masterUserPassword] declare masterUserPassword, or set manageMasterUserPassword to true"
    ),
    Mistake(
      "AWS::RDS::DBCluster", ["StorageType": "gp3"],
      "IN2080 it: StorageType gp3 is not one of clusters of aurora-postgresql [storageType] write aurora, aurora-iopt1"),
    Mistake(
      "AWS::RDS::DBCluster", ["EnableCloudwatchLogsExports": ["error"]],
      "IN2080 it: aurora-postgresql has no log \"error\" to export [enableCloudwatchLogsExports] use instance, postgresql, iam-db-auth-error"
    ),
    Mistake(
      "AWS::RDS::DBCluster", ["ServerlessV2ScalingConfiguration": ["MinCapacity": 4, "MaxCapacity": 2]],
      "IN2080 it: MaxCapacity is 2, less than the MinCapacity of 4 [serverlessV2ScalingConfiguration] write 4 or more"),
    Mistake(
      "AWS::RDS::DBCluster", ["KmsKeyId": "alias/aws/rds"],
      "IN2080 it: KmsKeyId needs StorageEncrypted [kmsKeyId] set storageEncrypted to true"),
    Mistake(
      "AWS::RDS::DBCluster", ["MasterUsername": "admin"],
      "IN2080 it: MasterUsername admin is reserved by aurora-postgresql [masterUsername] choose another name"),
    Mistake(
      "AWS::RDS::DBCluster", multiZone.merging(["DBClusterInstanceClass": .null]) { $1 },
      "IN2004 it: DBClusterInstanceClass is required for a new Multi-AZ cluster [dbClusterInstanceClass] declare dbClusterInstanceClass"
    ),
    Mistake("AWS::RDS::DBCluster", multiZone),
    Mistake(
      "AWS::RDS::DBCluster", multiZone.merging(["StorageType": "io1"]) { $1 },
      "IN2004 it: Iops is required where StorageType is io1 or io2 [iops] declare iops"),
    Mistake(
      "AWS::RDS::DBClusterParameterGroup", ["Family": "oracle19"],
      "IN2007 it: Family is \"oracle19\", which is not a family of clusters' engines [family] write a family such as aurora-postgresql16 or mysql8.0"
    ),
    Mistake(
      "AWS::SecretsManager::SecretTargetAttachment", ["TargetType": "AWS::RDS::DBProxy"],
      "IN2007 it: TargetType is \"AWS::RDS::DBProxy\", which is not a type of databases [targetType] write AWS::RDS::DBInstance, AWS::RDS::DBCluster, AWS::DocDB::DBInstance, AWS::DocDB::DBCluster, AWS::Redshift::Cluster"
    ),
  ]
}
