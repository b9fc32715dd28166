"""Clusters of RDS and their groups of parameters, with steps that clusters of DocumentDB have too."""

from sequences import pairs, sequence
from sequences.ec2 import ec2, no_subnet, subnet
from sequences.rds import network, no_network, rds, tagging

SCALING = {"MinCapacity": 0.5, "MaxCapacity": 4}


def settled(service, name, **values):
    """Until a cluster is available, and has these values."""
    until = {"DBClusters.0.Status": "available", **{f"DBClusters.0.{path}": value for path, value in values.items()}}
    return service("DescribeDBClusters", DBClusterIdentifier=name, until=until)


def member_settled(service, name, **values):
    """The same of an instance."""
    until = {"DBInstances.0.DBInstanceStatus": "available", **{f"DBInstances.0.{path}": value for path, value in values.items()}}
    return service("DescribeDBInstances", DBInstanceIdentifier=name, until=until)


def changed(service, name, **changes):
    return [service("ModifyDBCluster", DBClusterIdentifier=name, ApplyImmediately=True, **changes), settled(service, name)]


def no_member(service, name, **more):
    return [
        service("DeleteDBInstance", DBInstanceIdentifier=name, **more),
        service("DescribeDBInstances", DBInstanceIdentifier=name, gone="DBInstanceNotFound"),
    ]


def gone(service, name):
    return service("DescribeDBClusters", DBClusterIdentifier=name, gone="DBClusterNotFoundFault")


def place(service, name, third=False):
    """A network with a subnet group and a security group of the same name."""
    return [
        *network(), *([subnet("10.0.3.0/24", "c", "third")] if third else []),
        service("CreateDBSubnetGroup", DBSubnetGroupName=name, DBSubnetGroupDescription="d",
                SubnetIds=["$subnet", "$second", *(["$third"] if third else [])]),
        ec2("CreateSecurityGroup", GroupName=name, Description="d", VpcId="$vpc", keep={"security": "GroupId"}),
    ]


def no_place(service, name, third=False):
    return [
        service("DeleteDBSubnetGroup", DBSubnetGroupName=name),
        ec2("DeleteSecurityGroup", GroupId="$security"),
        *([no_subnet("third")] if third else []), *no_network(),
    ]


def tags(service, arn):
    return [
        service("AddTagsToResource", ResourceName=arn, Tags=pairs(Owner="me", Stage="test")),
        service("AddTagsToResource", ResourceName=arn, Tags=pairs(Owner="you")),
        service("ListTagsForResource", ResourceName=arn),
        service("RemoveTagsFromResource", ResourceName=arn, TagKeys=["Owner", "Missing"]),
        service("ListTagsForResource", ResourceName=arn),
    ]


def parameters(service, name, family, dynamic, static, engine, version):
    """The life of a group of parameters of clusters: one of its parameters takes effect at once, one with a restart."""
    group = {"DBClusterParameterGroupName": name}
    (one, value), (other, another) = dynamic, static

    def given(parameter, value, method):
        return [{"ParameterName": parameter, "ParameterValue": value, "ApplyMethod": method}]

    return [
        service("CreateDBClusterParameterGroup", **group, DBParameterGroupFamily=family, Description="sample",
                Tags=pairs(Name="group"), keep={"arn": "DBClusterParameterGroup.DBClusterParameterGroupArn"}),
        service("DescribeDBClusterParameterGroups", **group),
        service("CreateDBClusterParameterGroup", **group, DBParameterGroupFamily=family, Description="again",
                fails="DBParameterGroupAlreadyExists"),
        service("DescribeDBClusterParameters", **group, apart=True),
        service("ModifyDBClusterParameterGroup", **group, Parameters=given(one, value, "immediate")),
        service("ModifyDBClusterParameterGroup", **group, Parameters=given(other, another, "pending-reboot")),
        service("DescribeDBClusterParameters", **group, Source="user"),
        service("ModifyDBClusterParameterGroup", **group, Parameters=given(other, another, "immediate"),
                fails="InvalidParameterCombination"),
        service("ResetDBClusterParameterGroup", **group, Parameters=[{"ParameterName": one, "ApplyMethod": "immediate"}]),
        service("DescribeDBClusterParameters", **group, Source="user",
                until={"Parameters.0.ParameterName": other, "Parameters.1": None}),
        service("ResetDBClusterParameterGroup", **group, ResetAllParameters=True),
        service("DescribeDBClusterParameters", **group, Source="user", until={"Parameters.0": None}),
        *tags(service, "$arn"),
        service("CreateDBCluster", DBClusterIdentifier=name, Engine=engine, EngineVersion=version, **group,
                MasterUsername="finally", MasterUserPassword="not-a-secret-1"),
        settled(service, name),
        service("DeleteDBClusterParameterGroup", **group, fails="InvalidDBParameterGroupState"),
        service("DeleteDBCluster", DBClusterIdentifier=name, SkipFinalSnapshot=True), gone(service, name),
        service("DeleteDBClusterParameterGroup", **group),
        service("DeleteDBClusterParameterGroup", **group, fails="DBParameterGroupNotFound"),
        service("ModifyDBClusterParameterGroup", **group, Parameters=given(one, value, "immediate"),
                fails="DBParameterGroupNotFound"),
        service("DescribeDBClusterParameters", **group, fails="DBParameterGroupNotFound"),
        service("DescribeDBClusterParameterGroups", **group, fails="DBParameterGroupNotFound"),
    ]


def aurora(name, **more):
    return rds("CreateDBCluster", DBClusterIdentifier=name, Engine="aurora-postgresql", EngineVersion="16.4",
               MasterUsername="finally_admin", **more)


ROLE = "arn:aws:iam::123456789012:role/infra-cluster"
PASSWORD = {"MasterUserPassword": "not-a-secret-1"}

SEQUENCES = [
    sequence(
        "AWS::RDS::DBCluster",
        place(rds, "infra-cluster"),
        rds("CreateDBClusterParameterGroup", DBClusterParameterGroupName="infra-cluster",
            DBParameterGroupFamily="aurora-postgresql16", Description="d"),
        aurora("Infra-Cluster", **PASSWORD, DatabaseName="finally", DBSubnetGroupName="infra-cluster", BackupRetentionPeriod=7,
               StorageEncrypted=True, PreferredBackupWindow="02:00-03:00", PreferredMaintenanceWindow="sun:04:00-sun:05:00",
               Tags=pairs(Name="cluster"), keep={"arn": "DBCluster.DBClusterArn"}),
        aurora("infra-cluster", **PASSWORD, fails="DBClusterAlreadyExistsFault"),
        settled(rds, "infra-cluster"),
        rds("DescribeDBClusters", Filters=[{"Name": "db-cluster-id", "Values": ["infra-cluster"]}]),
        changed(rds, "infra-cluster", BackupRetentionPeriod=14, PreferredBackupWindow="03:00-04:00",
                PreferredMaintenanceWindow="mon:04:00-mon:05:00"),
        changed(rds, "infra-cluster", EnableIAMDatabaseAuthentication=True, CopyTagsToSnapshot=True),
        changed(rds, "infra-cluster", DBClusterParameterGroupName="infra-cluster"),
        changed(rds, "infra-cluster", EnableLocalWriteForwarding=True),
        changed(rds, "infra-cluster", EnablePerformanceInsights=True, PerformanceInsightsRetentionPeriod=7,
                MonitoringInterval=60, MonitoringRoleArn=ROLE),
        changed(rds, "infra-cluster", CloudwatchLogsExportConfiguration={"EnableLogTypes": ["postgresql"]}),
        changed(rds, "infra-cluster", CloudwatchLogsExportConfiguration={"DisableLogTypes": ["postgresql"]}),
        changed(rds, "infra-cluster", ServerlessV2ScalingConfiguration=SCALING),
        changed(rds, "infra-cluster", VpcSecurityGroupIds=["$security"]),
        rds("CreateDBInstance", DBInstanceIdentifier="infra-cluster-1", DBClusterIdentifier="infra-cluster",
            Engine="aurora-postgresql", DBInstanceClass="db.serverless", PromotionTier=0, Tags=pairs(Name="writer")),
        member_settled(rds, "infra-cluster-1"),
        rds("CreateDBInstance", DBInstanceIdentifier="infra-cluster-2", DBClusterIdentifier="infra-cluster",
            Engine="aurora-postgresql", DBInstanceClass="db.t4g.medium"),
        member_settled(rds, "infra-cluster-2"),
        settled(rds, "infra-cluster"),
        rds("DeleteDBCluster", DBClusterIdentifier="infra-cluster", SkipFinalSnapshot=True, fails="InvalidDBClusterStateFault"),
        rds("DeleteDBSubnetGroup", DBSubnetGroupName="infra-cluster", fails="InvalidDBSubnetGroupStateFault"),
        changed(rds, "infra-cluster", EngineVersion="16.6"),
        rds("ModifyDBCluster", DBClusterIdentifier="infra-cluster", EngineVersion="17.4", ApplyImmediately=True,
            fails="InvalidParameterCombination"),
        no_member(rds, "infra-cluster-2", SkipFinalSnapshot=True), no_member(rds, "infra-cluster-1", SkipFinalSnapshot=True),
        changed(rds, "infra-cluster", Port=5433),
        changed(rds, "infra-cluster", MasterUserPassword="not-a-secret-2"),
        changed(rds, "infra-cluster", ManageMasterUserPassword=True),
        changed(rds, "infra-cluster", StorageType="aurora-iopt1"),
        rds("EnableHttpEndpoint", ResourceArn="$arn"),
        settled(rds, "infra-cluster", HttpEndpointEnabled=True),
        rds("AddRoleToDBCluster", DBClusterIdentifier="infra-cluster", RoleArn=ROLE, FeatureName="s3Import"),
        settled(rds, "infra-cluster"),
        rds("RemoveRoleFromDBCluster", DBClusterIdentifier="infra-cluster", RoleArn=ROLE, FeatureName="s3Import"),
        changed(rds, "infra-cluster", DeletionProtection=True),
        rds("DeleteDBCluster", DBClusterIdentifier="infra-cluster", SkipFinalSnapshot=True, fails="InvalidParameterCombination"),
        changed(rds, "infra-cluster", DeletionProtection=False),
        tagging("$arn"),
        rds("DeleteDBCluster", DBClusterIdentifier="infra-cluster", FinalDBSnapshotIdentifier="infra-cluster-final"),
        gone(rds, "infra-cluster"),
        rds("DeleteDBCluster", DBClusterIdentifier="infra-cluster", SkipFinalSnapshot=True, fails="DBClusterNotFoundFault"),
        rds("DescribeDBClusterSnapshots", DBClusterSnapshotIdentifier="infra-cluster-final",
            until={"DBClusterSnapshots.0.Status": "available"}),
        rds("DeleteDBClusterSnapshot", DBClusterSnapshotIdentifier="infra-cluster-final"),
        rds("DeleteDBClusterParameterGroup", DBClusterParameterGroupName="infra-cluster"),
        no_place(rds, "infra-cluster")),
    sequence(
        "AWS::RDS::DBCluster",
        place(rds, "infra-zones", third=True),
        rds("CreateDBCluster", DBClusterIdentifier="infra-zones", Engine="postgres", EngineVersion="16.4",
            DBClusterInstanceClass="db.m5d.large", AllocatedStorage=100, StorageType="io1", Iops=1000,
            MasterUsername="finally_admin", **PASSWORD, DBSubnetGroupName="infra-zones"),
        settled(rds, "infra-zones"),
        member_settled(rds, "infra-zones-instance-1"),
        changed(rds, "infra-zones", DBClusterInstanceClass="db.m5d.xlarge"),
        changed(rds, "infra-zones", AllocatedStorage=200, StorageType="io1", Iops=2000),
        member_settled(rds, "infra-zones-instance-1"),
        rds("DeleteDBCluster", DBClusterIdentifier="infra-zones", SkipFinalSnapshot=True), gone(rds, "infra-zones"),
        rds("DescribeDBInstances", DBInstanceIdentifier="infra-zones-instance-1", fails="DBInstanceNotFound"),
        no_place(rds, "infra-zones", third=True),
        title="of three zones"),
    sequence(
        "AWS::RDS::DBCluster",
        aurora("infra-none", fails="InvalidParameterValue"),
        aurora("1nfra", **PASSWORD, fails="InvalidParameterValue"),
        aurora("infra-none", **PASSWORD, DBSubnetGroupName="infra-missing", fails="DBSubnetGroupNotFoundFault"),
        aurora("infra-none", **PASSWORD, DBClusterParameterGroupName="infra-missing", fails="DBClusterParameterGroupNotFound"),
        aurora("infra-none", **PASSWORD, BackupRetentionPeriod=36, fails="InvalidParameterValue"),
        aurora("infra-none", **PASSWORD, GlobalClusterIdentifier="infra-missing", fails="GlobalClusterNotFoundFault"),
        rds("CreateDBCluster", DBClusterIdentifier="infra-none", Engine="nothing", MasterUsername="finally_admin", **PASSWORD,
            fails="InvalidParameterValue"),
        rds("ModifyDBCluster", DBClusterIdentifier="infra-none", BackupRetentionPeriod=3, fails="DBClusterNotFoundFault"),
        rds("DescribeDBClusters", DBClusterIdentifier="infra-none", fails="DBClusterNotFoundFault"),
        title="refused"),
    sequence(
        "AWS::RDS::DBClusterParameterGroup",
        parameters(rds, "infra-of-clusters", "aurora-postgresql16", ("log_min_duration_statement", "500"),
                   ("rds.logical_replication", "1"), "aurora-postgresql", "16.4")),
]
