"""File systems of EFS, and vaults and plans of AWS Backup."""

import json

from sequences import call, of, pairs, sequence

efs = of("efs")
backup = of("backup")
ec2 = of("ec2")
AVAILABLE = {"FileSystems.0.LifeCycleState": "available"}
MISSING = "FileSystemNotFound"

SYSTEM = [
    efs("CreateFileSystem", keep={"files": "FileSystemId"}, CreationToken="files-${run}", Encrypted=True,
        Tags=pairs(Name="files")),
    efs("DescribeFileSystems", until=AVAILABLE, FileSystemId="$files"),
]
NETWORK = [
    ec2("CreateVpc", keep={"vpc": "Vpc.VpcId"}, apart=True, CidrBlock="10.0.0.0/16"),
    ec2("CreateSubnet", keep={"subnet": "Subnet.SubnetId"}, apart=True, VpcId="$vpc", CidrBlock="10.0.1.0/24",
        AvailabilityZone="eu-central-1a"),
    ec2("CreateSecurityGroup", keep={"group": "GroupId"}, apart=True, VpcId="$vpc", GroupName="files", Description="files"),
]
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "backup.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
RULE = {"RuleName": "daily", "TargetBackupVaultName": "shop-${run}", "Lifecycle": {"DeleteAfterDays": 30}}

SEQUENCES = [
    sequence(
        "AWS::EFS::FileSystem",
        *SYSTEM,
        efs("CreateFileSystem", fails="FileSystemAlreadyExists", CreationToken="files-${run}"),
        efs("DescribeFileSystems", CreationToken="files-${run}"),
        efs("PutLifecycleConfiguration", FileSystemId="$files", LifecyclePolicies=[{"TransitionToIA": "AFTER_30_DAYS"}]),
        efs("DescribeLifecycleConfiguration", FileSystemId="$files"),
        efs("DescribeBackupPolicy", fails="PolicyNotFound", FileSystemId="$files"),
        efs("DescribeFileSystemPolicy", fails="PolicyNotFound", FileSystemId="$files"),
        efs("TagResource", ResourceId="$files", Tags=pairs(Owner="me")),
        efs("UntagResource", ResourceId="$files", TagKeys=["Name"]),
        efs("ListTagsForResource", ResourceId="$files"),
        efs("DeleteFileSystem", FileSystemId="$files"),
        efs("DescribeFileSystems", gone=MISSING, FileSystemId="$files"),
    ),
    sequence(
        "AWS::EFS::FileSystem",
        *SYSTEM,
        efs("UpdateFileSystem", FileSystemId="$files", ThroughputMode="elastic"),
        efs("DescribeFileSystems", until=AVAILABLE, FileSystemId="$files"),
        efs("PutBackupPolicy", FileSystemId="$files", BackupPolicy={"Status": "ENABLED"}),
        efs("DescribeBackupPolicy", until={"BackupPolicy.Status": "ENABLED"}, FileSystemId="$files"),
        efs("UpdateFileSystemProtection", FileSystemId="$files", ReplicationOverwriteProtection="DISABLED"),
        efs("DescribeReplicationConfigurations", fails="ReplicationNotFound", FileSystemId="$files"),
        efs("DeleteFileSystem", FileSystemId="$files"),
        title="settings",
    ),
    sequence(
        "AWS::EFS::MountTarget",
        *SYSTEM, *NETWORK,
        efs("CreateMountTarget", fails="SubnetNotFound", FileSystemId="$files", SubnetId="subnet-0123456789abcdef0"),
        efs("CreateMountTarget", keep={"target": "MountTargetId"}, FileSystemId="$files", SubnetId="$subnet"),
        efs("CreateMountTarget", fails="MountTargetConflict", FileSystemId="$files", SubnetId="$subnet"),
        efs("DescribeMountTargets", until={"MountTargets.0.LifeCycleState": "available"}, MountTargetId="$target"),
        efs("ModifyMountTargetSecurityGroups", MountTargetId="$target", SecurityGroups=["$group"]),
        efs("DescribeMountTargetSecurityGroups", MountTargetId="$target"),
        efs("DeleteFileSystem", fails="FileSystemInUse", FileSystemId="$files"),
        efs("DeleteMountTarget", MountTargetId="$target"),
        efs("DescribeMountTargets", gone="MountTargetNotFound", MountTargetId="$target"),
        efs("DeleteFileSystem", FileSystemId="$files"),
    ),
    sequence(
        "AWS::EFS::AccessPoint",
        *SYSTEM,
        efs("CreateAccessPoint", keep={"point": "AccessPointId"}, ClientToken="point-${run}", FileSystemId="$files",
            PosixUser={"Uid": 1000, "Gid": 1000}, RootDirectory={
                "Path": "/shop", "CreationInfo": {"OwnerUid": 1000, "OwnerGid": 1000, "Permissions": "0750"}},
            Tags=pairs(Name="shop")),
        efs("DescribeAccessPoints", until={"AccessPoints.0.LifeCycleState": "available"}, AccessPointId="$point"),
        efs("TagResource", ResourceId="$point", Tags=pairs(Owner="me")),
        efs("ListTagsForResource", ResourceId="$point"),
        efs("DeleteAccessPoint", AccessPointId="$point"),
        efs("DescribeAccessPoints", gone="AccessPointNotFound", AccessPointId="$point"),
        efs("DeleteFileSystem", FileSystemId="$files"),
    ),
    sequence(
        "AWS::Backup::BackupVault",
        backup("CreateBackupVault", keep={"vault": "BackupVaultArn"}, BackupVaultName="shop-${run}",
               BackupVaultTags={"Name": "shop"}),
        backup("CreateBackupVault", fails="AlreadyExistsException", BackupVaultName="shop-${run}"),
        backup("ListBackupVaults", apart=True),
        backup("PutBackupVaultLockConfiguration", BackupVaultName="shop-${run}", MinRetentionDays=7),
        backup("DeleteBackupVaultLockConfiguration", BackupVaultName="shop-${run}"),
        backup("TagResource", ResourceArn="$vault", Tags={"Owner": "me"}),
        backup("UntagResource", ResourceArn="$vault", TagKeyList=["Name"]),
        backup("ListTags", ResourceArn="$vault"),
        backup("DeleteBackupVault", BackupVaultName="shop-${run}"),
    ),
    sequence(
        "AWS::Backup::BackupPlan",
        backup("CreateBackupVault", apart=True, BackupVaultName="shop-${run}"),
        backup("CreateBackupPlan", keep={"plan": "BackupPlanId", "arn": "BackupPlanArn"},
               BackupPlan={"BackupPlanName": "shop-${run}", "Rules": [RULE]}, BackupPlanTags={"Name": "shop"}),
        backup("GetBackupPlan", BackupPlanId="$plan"),
        backup("ListTags", ResourceArn="$arn"),
        backup("ListBackupPlans", apart=True),
        backup("DeleteBackupPlan", BackupPlanId="$plan"),
        backup("DeleteBackupVault", BackupVaultName="shop-${run}"),
    ),
    sequence(
        "AWS::Backup::BackupSelection",
        call("iam", "CreateRole", keep={"role": "Role.Arn"}, apart=True, RoleName="backups-${run}",
             AssumeRolePolicyDocument=TRUST),
        backup("CreateBackupVault", apart=True, BackupVaultName="shop-${run}"),
        backup("CreateBackupPlan", keep={"plan": "BackupPlanId"},
               BackupPlan={"BackupPlanName": "shop-${run}", "Rules": [RULE]}),
        backup("UpdateBackupPlan", BackupPlanId="$plan", BackupPlan={
            "BackupPlanName": "shop-${run}", "Rules": [{**RULE, "StartWindowMinutes": 120}]}),
        backup("CreateBackupSelection", keep={"selection": "SelectionId"}, BackupPlanId="$plan", BackupSelection={
            "SelectionName": "all", "IamRoleArn": "$role", "Resources": ["*"]}),
        backup("GetBackupSelection", BackupPlanId="$plan", SelectionId="$selection"),
        backup("ListBackupSelections", BackupPlanId="$plan"),
        backup("DeleteBackupPlan", fails="InvalidRequestException", BackupPlanId="$plan"),
        backup("DeleteBackupSelection", BackupPlanId="$plan", SelectionId="$selection"),
        backup("DeleteBackupPlan", BackupPlanId="$plan"),
        backup("StartBackupJob", keep={"job": "BackupJobId", "point": "RecoveryPointArn"}, BackupVaultName="shop-${run}",
               ResourceArn="arn:aws:s3:::shop", IamRoleArn="$role"),
        backup("DescribeBackupJob", until={"State": "COMPLETED"}, BackupJobId="$job"),
        backup("ListRecoveryPointsByBackupVault", BackupVaultName="shop-${run}"),
        backup("DeleteBackupVault", fails="InvalidRequestException", BackupVaultName="shop-${run}"),
        backup("DeleteRecoveryPoint", BackupVaultName="shop-${run}", RecoveryPointArn="$point"),
        backup("DeleteBackupVault", BackupVaultName="shop-${run}"),
    ),
]
