"""RDS."""

from sequences import of, pairs, sequence
from sequences.ec2 import no_subnet, no_vpc, subnet, vpc

rds = of("rds")
ARN = "arn:aws:rds:eu-central-1:123456789012:"


def tagging(arn):
    return [
        rds("AddTagsToResource", ResourceName=arn, Tags=pairs(Owner="me", Stage="test")),
        rds("AddTagsToResource", ResourceName=arn, Tags=pairs(Owner="you")),
        rds("ListTagsForResource", ResourceName=arn),
        rds("RemoveTagsFromResource", ResourceName=arn, TagKeys=["Owner", "Missing"]),
    ]


def network():
    return [vpc()[0], vpc()[1], subnet(), subnet("10.0.2.0/24", "b", "second")]


def no_network():
    return [no_subnet(), no_subnet("second"), no_vpc()]


def settled(name):
    return rds("DescribeDBInstances", DBInstanceIdentifier=name, until={"DBInstances.0.DBInstanceStatus": "available"})


def gone(name):
    return rds("DescribeDBInstances", DBInstanceIdentifier=name, gone="DBInstanceNotFound")


def database(name, **more):
    return rds("CreateDBInstance", DBInstanceIdentifier=name, Engine="postgres", EngineVersion="16.4",
               DBInstanceClass="db.t3.micro", AllocatedStorage=20, MasterUsername="finally_admin",
               MasterUserPassword="not-a-secret-1", **more)


AUTH = {"AuthScheme": "SECRETS", "IAMAuth": "DISABLED",
        "SecretArn": "arn:aws:secretsmanager:eu-central-1:123456789012:secret:infra-proxy-AbCdEf"}
POOL = {"DBProxyName": "infra-pool", "TargetGroupName": "default"}


def pool(changes, fails=None, **more):
    """Other settings of the connections that a proxy keeps."""
    return rds("ModifyDBProxyTargetGroup", **{**POOL, **more}, ConnectionPoolConfig=changes, fails=fails)


def behind(word, name="infra-pooled", fails=None):
    return rds(f"{word}DBProxyTargets", **POOL, DBInstanceIdentifiers=[name], fails=fails)


SEQUENCES = [
    sequence(
        "AWS::RDS::DBSubnetGroup",
        network(),
        rds("CreateDBSubnetGroup", DBSubnetGroupName="Infra-Group", DBSubnetGroupDescription="first",
            SubnetIds=["$subnet", "$second"], Tags=pairs(Name="group"), keep={"arn": "DBSubnetGroup.DBSubnetGroupArn"}),
        rds("DescribeDBSubnetGroups", DBSubnetGroupName="infra-group"),
        rds("CreateDBSubnetGroup", DBSubnetGroupName="infra-group", DBSubnetGroupDescription="again",
            SubnetIds=["$subnet", "$second"], fails="DBSubnetGroupAlreadyExists"),
        rds("CreateDBSubnetGroup", DBSubnetGroupName="infra-small", DBSubnetGroupDescription="one zone",
            SubnetIds=["$subnet"], fails="DBSubnetGroupDoesNotCoverEnoughAZs"),
        rds("CreateDBSubnetGroup", DBSubnetGroupName="infra-wrong", DBSubnetGroupDescription="none",
            SubnetIds=["subnet-00000000000000000", "$second"], fails="InvalidParameterValue"),
        tagging("$arn"),
        rds("ModifyDBSubnetGroup", DBSubnetGroupName="infra-group", DBSubnetGroupDescription="second",
            SubnetIds=["$second", "$subnet"]),
        rds("DeleteDBSubnetGroup", DBSubnetGroupName="infra-group"),
        rds("DeleteDBSubnetGroup", DBSubnetGroupName="infra-group", fails="DBSubnetGroupNotFoundFault"),
        rds("DescribeDBSubnetGroups", DBSubnetGroupName="infra-group", fails="DBSubnetGroupNotFoundFault"),
        no_network()),
    sequence(
        "AWS::RDS::DBParameterGroup",
        rds("CreateDBParameterGroup", DBParameterGroupName="infra-parameters", DBParameterGroupFamily="postgres16",
            Description="sample", Tags=pairs(Name="group"), keep={"arn": "DBParameterGroup.DBParameterGroupArn"}),
        rds("DescribeDBParameterGroups", DBParameterGroupName="infra-parameters"),
        rds("CreateDBParameterGroup", DBParameterGroupName="infra-parameters", DBParameterGroupFamily="postgres16",
            Description="again", fails="DBParameterGroupAlreadyExists"),
        rds("DescribeDBParameters", DBParameterGroupName="infra-parameters", apart=True),
        rds("ModifyDBParameterGroup", DBParameterGroupName="infra-parameters", Parameters=[
            {"ParameterName": "log_min_duration_statement", "ParameterValue": "500", "ApplyMethod": "immediate"},
            {"ParameterName": "max_connections", "ParameterValue": "50", "ApplyMethod": "pending-reboot"}]),
        rds("ModifyDBParameterGroup", DBParameterGroupName="infra-parameters", Parameters=[
            {"ParameterName": "max_connections", "ParameterValue": "60", "ApplyMethod": "immediate"}],
            fails="InvalidParameterCombination"),
        rds("DescribeDBParameters", DBParameterGroupName="infra-parameters", Source="user"),
        rds("ResetDBParameterGroup", DBParameterGroupName="infra-parameters", Parameters=[
            {"ParameterName": "log_min_duration_statement", "ApplyMethod": "immediate"}]),
        rds("DescribeDBParameters", DBParameterGroupName="infra-parameters", Source="user",
            until={"Parameters.0.ParameterName": "max_connections", "Parameters.1": None}),
        tagging("$arn"),
        rds("DeleteDBParameterGroup", DBParameterGroupName="infra-parameters"),
        rds("DeleteDBParameterGroup", DBParameterGroupName="infra-parameters", fails="DBParameterGroupNotFound"),
        rds("DescribeDBParameterGroups", DBParameterGroupName="infra-parameters", fails="DBParameterGroupNotFound")),
    sequence(
        "AWS::RDS::DBInstance",
        network(),
        rds("CreateDBSubnetGroup", DBSubnetGroupName="infra-database", DBSubnetGroupDescription="d",
            SubnetIds=["$subnet", "$second"]),
        rds("CreateDBParameterGroup", DBParameterGroupName="infra-database", DBParameterGroupFamily="postgres16",
            Description="d"),
        database("infra-database", StorageType="gp3", StorageEncrypted=True, DBName="finally", Port=5433,
                 DBSubnetGroupName="infra-database", DBParameterGroupName="infra-database", BackupRetentionPeriod=7,
                 PubliclyAccessible=False, CopyTagsToSnapshot=True, PreferredBackupWindow="02:00-03:00",
                 PreferredMaintenanceWindow="sun:04:00-sun:05:00", EnableCloudwatchLogsExports=["postgresql"],
                 Tags=pairs(Name="database"), keep={"arn": "DBInstance.DBInstanceArn"}),
        database("infra-database", fails="DBInstanceAlreadyExists"),
        settled("infra-database"),
        rds("DescribeDBInstances", Filters=[{"Name": "db-instance-id", "Values": ["infra-database"]}]),
        rds("ModifyDBInstance", DBInstanceIdentifier="infra-database", DBInstanceClass="db.t3.small", ApplyImmediately=True),
        rds("DescribeDBInstances", DBInstanceIdentifier="infra-database", until={"DBInstances.0.DBInstanceClass": "db.t3.small"}),
        settled("infra-database"),
        rds("ModifyDBInstance", DBInstanceIdentifier="infra-database", AllocatedStorage=30, ApplyImmediately=False),
        rds("DescribeDBInstances", DBInstanceIdentifier="infra-database"),
        rds("ModifyDBInstance", DBInstanceIdentifier="infra-database", DeletionProtection=True, ApplyImmediately=True),
        rds("DescribeDBInstances", DBInstanceIdentifier="infra-database", until={"DBInstances.0.DeletionProtection": True}),
        settled("infra-database"),
        rds("DeleteDBInstance", DBInstanceIdentifier="infra-database", SkipFinalSnapshot=True,
            fails="InvalidParameterCombination"),
        rds("ModifyDBInstance", DBInstanceIdentifier="infra-database", DeletionProtection=False, ApplyImmediately=True),
        rds("DescribeDBInstances", DBInstanceIdentifier="infra-database", until={"DBInstances.0.DeletionProtection": False}),
        settled("infra-database"),
        rds("RebootDBInstance", DBInstanceIdentifier="infra-database"),
        settled("infra-database"),
        tagging("$arn"),
        rds("DeleteDBSubnetGroup", DBSubnetGroupName="infra-database", fails="InvalidDBSubnetGroupStateFault"),
        rds("DeleteDBParameterGroup", DBParameterGroupName="infra-database", fails="InvalidDBParameterGroupState"),
        rds("DeleteDBInstance", DBInstanceIdentifier="infra-database", fails="InvalidParameterCombination"),
        rds("DeleteDBInstance", DBInstanceIdentifier="infra-database", FinalDBSnapshotIdentifier="infra-database-final"),
        gone("infra-database"),
        rds("DeleteDBInstance", DBInstanceIdentifier="infra-database", SkipFinalSnapshot=True, fails="DBInstanceNotFound"),
        rds("DescribeDBSnapshots", DBSnapshotIdentifier="infra-database-final", until={"DBSnapshots.0.Status": "available"}),
        rds("DeleteDBSnapshot", DBSnapshotIdentifier="infra-database-final"),
        rds("DescribeDBSnapshots", DBSnapshotIdentifier="infra-database-final", fails="DBSnapshotNotFound"),
        rds("DeleteDBSubnetGroup", DBSubnetGroupName="infra-database"),
        rds("DeleteDBParameterGroup", DBParameterGroupName="infra-database"),
        no_network()),
    sequence(
        "AWS::RDS::DBInstance",
        rds("CreateDBInstance", DBInstanceIdentifier="infra-none", Engine="postgres", DBInstanceClass="db.t3.micro",
            AllocatedStorage=20, MasterUsername="finally_admin", fails="InvalidParameterValue"),
        database("infra-none", DBSubnetGroupName="infra-missing", fails="DBSubnetGroupNotFoundFault"),
        database("infra-none", DBParameterGroupName="infra-missing", fails="DBParameterGroupNotFound"),
        database("1nfra", fails="InvalidParameterValue"),
        rds("CreateDBInstance", DBInstanceIdentifier="infra-none", Engine="nothing", DBInstanceClass="db.t3.micro",
            AllocatedStorage=20, MasterUsername="finally_admin", MasterUserPassword="not-a-secret-1",
            fails="InvalidParameterValue"),
        rds("ModifyDBInstance", DBInstanceIdentifier="infra-none", AllocatedStorage=30, fails="DBInstanceNotFound"),
        rds("RebootDBInstance", DBInstanceIdentifier="infra-none", fails="DBInstanceNotFound"),
        rds("DescribeDBInstances", DBInstanceIdentifier="infra-none", fails="DBInstanceNotFound"), title="refused"),
    sequence(
        "AWS::RDS::DBSnapshot",
        database("infra-source"), settled("infra-source"),
        rds("CreateDBSnapshot", DBSnapshotIdentifier="infra-snapshot", DBInstanceIdentifier="infra-source",
            Tags=pairs(Name="snapshot"), keep={"arn": "DBSnapshot.DBSnapshotArn"}),
        rds("DescribeDBSnapshots", DBSnapshotIdentifier="infra-snapshot", until={"DBSnapshots.0.Status": "available"}),
        settled("infra-source"),
        rds("CreateDBSnapshot", DBSnapshotIdentifier="infra-snapshot", DBInstanceIdentifier="infra-source",
            fails="DBSnapshotAlreadyExists"),
        tagging("$arn"),
        rds("RestoreDBInstanceFromDBSnapshot", DBInstanceIdentifier="infra-restored", DBSnapshotIdentifier="infra-snapshot",
            DBInstanceClass="db.t3.micro"),
        settled("infra-restored"),
        rds("DeleteDBInstance", DBInstanceIdentifier="infra-restored", SkipFinalSnapshot=True), gone("infra-restored"),
        rds("DeleteDBInstance", DBInstanceIdentifier="infra-source", SkipFinalSnapshot=True), gone("infra-source"),
        rds("DeleteDBSnapshot", DBSnapshotIdentifier="infra-snapshot"),
        rds("DeleteDBSnapshot", DBSnapshotIdentifier="infra-snapshot", fails="DBSnapshotNotFound")),
    sequence(
        "AWS::RDS::DBProxy",
        network(),
        rds("CreateDBProxy", DBProxyName="infra-proxy", EngineFamily="POSTGRESQL",
            Auth=[AUTH],
            RoleArn="arn:aws:iam::123456789012:role/infra-proxy", VpcSubnetIds=["$subnet", "$second"],
            Tags=pairs(Name="proxy"), keep={"arn": "DBProxy.DBProxyArn"}),
        rds("DescribeDBProxies", DBProxyName="infra-proxy", until={"DBProxies.0.Status": "available"}),
        rds("CreateDBProxy", DBProxyName="infra-proxy", EngineFamily="POSTGRESQL",
            RoleArn="arn:aws:iam::123456789012:role/infra-proxy", VpcSubnetIds=["$subnet", "$second"],
            fails="DBProxyAlreadyExistsFault"),
        rds("DescribeDBProxyTargetGroups", DBProxyName="infra-proxy"),
        rds("ModifyDBProxy", DBProxyName="infra-proxy", IdleClientTimeout=600, DebugLogging=True),
        rds("DescribeDBProxies", DBProxyName="infra-proxy", until={"DBProxies.0.IdleClientTimeout": 600, "DBProxies.0.Status": "available"}),
        rds("ModifyDBProxyTargetGroup", DBProxyName="infra-proxy", TargetGroupName="default",
            ConnectionPoolConfig={"MaxConnectionsPercent": 50}),
        database("infra-proxied"), settled("infra-proxied"),
        rds("RegisterDBProxyTargets", DBProxyName="infra-proxy", TargetGroupName="default", DBInstanceIdentifiers=["infra-proxied"]),
        rds("DescribeDBProxyTargets", DBProxyName="infra-proxy", TargetGroupName="default",
            until={"Targets.0.TargetHealth.State": "AVAILABLE"}),
        rds("RegisterDBProxyTargets", DBProxyName="infra-proxy", TargetGroupName="default",
            DBInstanceIdentifiers=["infra-proxied"], fails="DBProxyTargetAlreadyRegisteredFault"),
        rds("DeregisterDBProxyTargets", DBProxyName="infra-proxy", TargetGroupName="default", DBInstanceIdentifiers=["infra-proxied"]),
        tagging("$arn"),
        rds("DeleteDBProxy", DBProxyName="infra-proxy"),
        rds("DescribeDBProxies", DBProxyName="infra-proxy", gone="DBProxyNotFoundFault"),
        rds("DeleteDBProxy", DBProxyName="infra-proxy", fails="DBProxyNotFoundFault"),
        rds("DeleteDBInstance", DBInstanceIdentifier="infra-proxied", SkipFinalSnapshot=True), gone("infra-proxied"),
        no_network()),
    sequence(
        "AWS::RDS::DBProxyTargetGroup",
        network(),
        rds("CreateDBProxy", DBProxyName="infra-pool", EngineFamily="POSTGRESQL", Auth=[AUTH],
            RoleArn="arn:aws:iam::123456789012:role/infra-pool", VpcSubnetIds=["$subnet", "$second"]),
        rds("DescribeDBProxies", DBProxyName="infra-pool", until={"DBProxies.0.Status": "available"}),
        rds("DescribeDBProxyTargetGroups", **POOL),
        pool({"MaxConnectionsPercent": 80, "MaxIdleConnectionsPercent": 20}),
        pool({"ConnectionBorrowTimeout": 60}),
        pool({"SessionPinningFilters": ["EXCLUDE_VARIABLE_SETS"], "InitQuery": "SET x=1"}),
        rds("DescribeDBProxyTargetGroups", DBProxyName="infra-pool"),
        pool({"MaxConnectionsPercent": 50}, fails="DBProxyNotFoundFault", DBProxyName="infra-missing"),
        pool({"MaxConnectionsPercent": 50}, fails="DBProxyTargetGroupNotFoundFault", TargetGroupName="another"),
        database("infra-pooled"), settled("infra-pooled"),
        behind("Register"),
        rds("DescribeDBProxyTargets", **POOL, until={"Targets.0.TargetHealth.State": "AVAILABLE"}),
        behind("Register", fails="DBProxyTargetAlreadyRegisteredFault"),
        behind("Register", "infra-missing", fails="DBInstanceNotFound"),
        behind("Deregister"),
        rds("DescribeDBProxyTargets", **POOL),
        behind("Deregister", fails="DBProxyTargetNotFoundFault"),
        rds("DeleteDBProxy", DBProxyName="infra-pool"),
        rds("DescribeDBProxies", DBProxyName="infra-pool", gone="DBProxyNotFoundFault"),
        rds("DescribeDBProxyTargetGroups", **POOL, fails="DBProxyNotFoundFault"),
        behind("Register", fails="DBProxyNotFoundFault"),
        rds("DeleteDBInstance", DBInstanceIdentifier="infra-pooled", SkipFinalSnapshot=True), gone("infra-pooled"),
        no_network()),
    sequence(
        "AWS::RDS lists",
        rds("DescribeDBEngineVersions", Engine="postgres", EngineVersion="16.4"),
        rds("DescribeOrderableDBInstanceOptions", Engine="postgres", DBInstanceClass="db.t3.micro", apart=True),
        rds("DescribeDBSubnetGroups", DBSubnetGroupName="infra-missing", fails="DBSubnetGroupNotFoundFault"),
        title="what the cloud has by itself"),
]
