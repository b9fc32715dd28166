"""DocumentDB."""

from sequences import of, pairs, sequence
from sequences.clusters import PASSWORD, SCALING, changed, gone, member_settled, no_member, no_place, parameters
from sequences.clusters import place, settled, tags
from sequences.rds import network, no_network

docdb = of("docdb")


def changed_member(name, **changes):
    return [
        docdb("ModifyDBInstance", DBInstanceIdentifier=name, ApplyImmediately=True, **changes),
        member_settled(docdb, name, **changes),
    ]


def documents(name, **more):
    return docdb("CreateDBCluster", DBClusterIdentifier=name, Engine="docdb", EngineVersion="5.0.0",
                 MasterUsername="finally", **more)


SEQUENCES = [
    sequence(
        "AWS::DocDB::DBSubnetGroup",
        network(),
        docdb("CreateDBSubnetGroup", DBSubnetGroupName="Infra-Documents", DBSubnetGroupDescription="first",
              SubnetIds=["$subnet", "$second"], Tags=pairs(Name="group"), keep={"arn": "DBSubnetGroup.DBSubnetGroupArn"}),
        docdb("DescribeDBSubnetGroups", DBSubnetGroupName="infra-documents"),
        docdb("CreateDBSubnetGroup", DBSubnetGroupName="infra-documents", DBSubnetGroupDescription="again",
              SubnetIds=["$subnet", "$second"], fails="DBSubnetGroupAlreadyExists"),
        docdb("CreateDBSubnetGroup", DBSubnetGroupName="infra-small", DBSubnetGroupDescription="one zone",
              SubnetIds=["$subnet"], fails="DBSubnetGroupDoesNotCoverEnoughAZs"),
        tags(docdb, "$arn"),
        docdb("ModifyDBSubnetGroup", DBSubnetGroupName="infra-documents", DBSubnetGroupDescription="second",
              SubnetIds=["$second", "$subnet"]),
        docdb("DescribeDBSubnetGroups", DBSubnetGroupName="infra-documents"),
        docdb("DeleteDBSubnetGroup", DBSubnetGroupName="infra-documents"),
        docdb("DeleteDBSubnetGroup", DBSubnetGroupName="infra-documents", fails="DBSubnetGroupNotFoundFault"),
        docdb("ModifyDBSubnetGroup", DBSubnetGroupName="infra-documents", SubnetIds=["$subnet", "$second"],
              fails="DBSubnetGroupNotFoundFault"),
        docdb("DescribeDBSubnetGroups", DBSubnetGroupName="infra-documents", fails="DBSubnetGroupNotFoundFault"),
        no_network()),
    sequence(
        "AWS::DocDB::DBClusterParameterGroup",
        parameters(docdb, "infra-of-documents", "docdb5.0", ("audit_logs", "enabled"), ("tls", "disabled"), "docdb", "5.0.0")),
    sequence(
        "AWS::DocDB::DBCluster",
        place(docdb, "infra-documents"),
        docdb("CreateDBClusterParameterGroup", DBClusterParameterGroupName="infra-documents", DBParameterGroupFamily="docdb5.0",
              Description="d"),
        documents("Infra-Documents", **PASSWORD, DBSubnetGroupName="infra-documents", BackupRetentionPeriod=7,
                  StorageEncrypted=True, PreferredBackupWindow="02:00-03:00", PreferredMaintenanceWindow="sun:04:00-sun:05:00",
                  EnableCloudwatchLogsExports=["audit"], Tags=pairs(Name="cluster"), keep={"arn": "DBCluster.DBClusterArn"}),
        documents("infra-documents", **PASSWORD, fails="DBClusterAlreadyExistsFault"),
        settled(docdb, "infra-documents"),
        docdb("DescribeDBClusters", Filters=[{"Name": "db-cluster-id", "Values": ["infra-documents"]}]),
        changed(docdb, "infra-documents", BackupRetentionPeriod=14, PreferredBackupWindow="03:00-04:00",
                PreferredMaintenanceWindow="mon:04:00-mon:05:00"),
        changed(docdb, "infra-documents", CloudwatchLogsExportConfiguration={
            "EnableLogTypes": ["profiler"], "DisableLogTypes": ["audit"]}),
        changed(docdb, "infra-documents", DBClusterParameterGroupName="infra-documents"),
        changed(docdb, "infra-documents", ServerlessV2ScalingConfiguration=SCALING),
        changed(docdb, "infra-documents", VpcSecurityGroupIds=["$security"]),
        changed(docdb, "infra-documents", Port=27018),
        changed(docdb, "infra-documents", MasterUserPassword="not-a-secret-2"),
        changed(docdb, "infra-documents", ManageMasterUserPassword=True),
        changed(docdb, "infra-documents", StorageType="iopt1"),
        changed(docdb, "infra-documents", DeletionProtection=True),
        docdb("DeleteDBCluster", DBClusterIdentifier="infra-documents", SkipFinalSnapshot=True,
              fails="InvalidParameterCombination"),
        changed(docdb, "infra-documents", DeletionProtection=False),
        tags(docdb, "$arn"),
        docdb("DeleteDBClusterParameterGroup", DBClusterParameterGroupName="infra-documents",
              fails="InvalidDBParameterGroupState"),
        docdb("DeleteDBSubnetGroup", DBSubnetGroupName="infra-documents", fails="InvalidDBSubnetGroupStateFault"),
        docdb("DeleteDBCluster", DBClusterIdentifier="infra-documents", fails="InvalidParameterCombination"),
        docdb("DeleteDBCluster", DBClusterIdentifier="infra-documents", FinalDBSnapshotIdentifier="infra-documents-final"),
        gone(docdb, "infra-documents"),
        docdb("DeleteDBCluster", DBClusterIdentifier="infra-documents", SkipFinalSnapshot=True, fails="DBClusterNotFoundFault"),
        docdb("DescribeDBClusterSnapshots", DBClusterSnapshotIdentifier="infra-documents-final",
              until={"DBClusterSnapshots.0.Status": "available"}),
        docdb("DeleteDBClusterSnapshot", DBClusterSnapshotIdentifier="infra-documents-final"),
        docdb("DeleteDBClusterParameterGroup", DBClusterParameterGroupName="infra-documents"),
        no_place(docdb, "infra-documents")),
    sequence(
        "AWS::DocDB::DBCluster",
        documents("infra-none", fails="InvalidParameterValue"),
        documents("1nfra", **PASSWORD, fails="InvalidParameterValue"),
        documents("infra-none", **PASSWORD, DBSubnetGroupName="infra-missing", fails="DBSubnetGroupNotFoundFault"),
        documents("infra-none", **PASSWORD, DBClusterParameterGroupName="infra-missing",
                  fails="DBClusterParameterGroupNotFound"),
        docdb("ModifyDBCluster", DBClusterIdentifier="infra-none", BackupRetentionPeriod=3, fails="DBClusterNotFoundFault"),
        docdb("DescribeDBClusters", DBClusterIdentifier="infra-none", fails="DBClusterNotFoundFault"),
        title="refused"),
    sequence(
        "AWS::DocDB::DBInstance",
        documents("infra-of-documents", **PASSWORD), settled(docdb, "infra-of-documents"),
        docdb("CreateDBInstance", DBInstanceIdentifier="Infra-Document-1", DBClusterIdentifier="infra-of-documents",
              Engine="docdb", DBInstanceClass="db.t4g.medium", PromotionTier=1, PreferredMaintenanceWindow="sun:04:00-sun:05:00",
              Tags=pairs(Name="first"), keep={"arn": "DBInstance.DBInstanceArn"}),
        docdb("CreateDBInstance", DBInstanceIdentifier="infra-document-1", DBClusterIdentifier="infra-of-documents",
              Engine="docdb", DBInstanceClass="db.t4g.medium", fails="DBInstanceAlreadyExists"),
        docdb("CreateDBInstance", DBInstanceIdentifier="infra-document-2", DBClusterIdentifier="infra-missing",
              Engine="docdb", DBInstanceClass="db.t4g.medium", fails="DBClusterNotFoundFault"),
        docdb("CreateDBInstance", DBInstanceIdentifier="infra-document-2", DBClusterIdentifier="infra-of-documents",
              Engine="docdb", DBInstanceClass="db.m5.large", fails="InvalidParameterCombination"),
        member_settled(docdb, "infra-document-1"),
        docdb("DescribeDBInstances", Filters=[{"Name": "db-cluster-id", "Values": ["infra-of-documents"]}]),
        changed_member("infra-document-1", DBInstanceClass="db.r6g.large"),
        changed_member("infra-document-1", PromotionTier=3, CopyTagsToSnapshot=True),
        changed_member("infra-document-1", AutoMinorVersionUpgrade=True, PreferredMaintenanceWindow="mon:04:00-mon:05:00"),
        docdb("RebootDBInstance", DBInstanceIdentifier="infra-document-1"),
        member_settled(docdb, "infra-document-1"),
        settled(docdb, "infra-of-documents"),
        tags(docdb, "$arn"),
        no_member(docdb, "infra-document-1"),
        docdb("DeleteDBInstance", DBInstanceIdentifier="infra-document-1", fails="DBInstanceNotFound"),
        docdb("ModifyDBInstance", DBInstanceIdentifier="infra-document-1", PromotionTier=2, fails="DBInstanceNotFound"),
        docdb("DeleteDBCluster", DBClusterIdentifier="infra-of-documents", SkipFinalSnapshot=True),
        gone(docdb, "infra-of-documents")),
]
