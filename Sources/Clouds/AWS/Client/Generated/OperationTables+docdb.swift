// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `docdb`: StaticString = #"""
V	id=docdb	protocol=query	version=2014-10-31	service=DocDB	endpoint=rds	signing=rds	xmlns=http://rds.amazonaws.com/doc/2014-10-31/
O	AddTagsToResource	POST	/	0		1,2,3
O	CreateDBCluster	POST	/	4	5	6,7,8,9,10,11,12,13,14,15,16,17,3,1,18,19,20,21	wrapper=CreateDBClusterResult
O	CreateDBClusterParameterGroup	POST	/	22	23	24,25	wrapper=CreateDBClusterParameterGroupResult
O	CreateDBClusterSnapshot	POST	/	26	27	28,12,3,29,30	wrapper=CreateDBClusterSnapshotResult
O	CreateDBInstance	POST	/	31	32	33,34,35,36,37,9,10,18,12,14,11,3,38,39,17	wrapper=CreateDBInstanceResult
O	CreateDBSubnetGroup	POST	/	40	41	42,43,44,18,14	wrapper=CreateDBSubnetGroupResult
O	DeleteDBCluster	POST	/	45	46	3,12,28,29,30	wrapper=DeleteDBClusterResult
O	DeleteDBClusterParameterGroup	POST	/	47		48,35
O	DeleteDBClusterSnapshot	POST	/	49	50	30,51	wrapper=DeleteDBClusterSnapshotResult
O	DeleteDBInstance	POST	/	52	53	1,15,54,29,12	wrapper=DeleteDBInstanceResult
O	DeleteDBSubnetGroup	POST	/	55		13,56,10
O	DescribeDBClusterParameterGroups	POST	/	57	58	35	wrapper=DescribeDBClusterParameterGroupsResult	pages=Marker;Marker;DBClusterParameterGroups;
O	DescribeDBClusterParameters	POST	/	59	60	35	wrapper=DescribeDBClusterParametersResult	pages=Marker;Marker;Parameters;
O	DescribeDBClusterSnapshots	POST	/	61	62	51	wrapper=DescribeDBClusterSnapshotsResult	pages=Marker;Marker;DBClusterSnapshots;
O	DescribeDBClusters	POST	/	63	64	3	wrapper=DescribeDBClustersResult	pages=Marker;Marker;DBClusters;
O	DescribeDBEngineVersions	POST	/	65	66		wrapper=DescribeDBEngineVersionsResult	pages=Marker;Marker;DBEngineVersions;
O	DescribeDBInstances	POST	/	67	68	1	wrapper=DescribeDBInstancesResult	pages=Marker;Marker;DBInstances;
O	DescribeDBSubnetGroups	POST	/	69	70	10	wrapper=DescribeDBSubnetGroupsResult	pages=Marker;Marker;DBSubnetGroups;
O	DescribeOrderableDBInstanceOptions	POST	/	71	72		wrapper=DescribeOrderableDBInstanceOptionsResult	pages=Marker;Marker;OrderableDBInstanceOptions;
O	ListTagsForResource	POST	/	73	74	1,2,3	wrapper=ListTagsForResourceResult
O	ModifyDBCluster	POST	/	75	76	3,12,9,10,11,13,14,16,77,15,6,21	wrapper=ModifyDBClusterResult
O	ModifyDBClusterParameterGroup	POST	/	78	79	35,48	wrapper=ModifyDBClusterParameterGroupResult
O	ModifyDBInstance	POST	/	80	81	15,77,33,1,36,35,34,9,11,82,38,39,83	wrapper=ModifyDBInstanceResult
O	ModifyDBSubnetGroup	POST	/	84	85	10,44,86,18,14	wrapper=ModifyDBSubnetGroupResult
O	RebootDBInstance	POST	/	87	88	15,1	wrapper=RebootDBInstanceResult
O	RemoveTagsFromResource	POST	/	89		1,2,3
O	ResetDBClusterParameterGroup	POST	/	90	79	48,35	wrapper=ResetDBClusterParameterGroupResult
O	RestoreDBClusterFromSnapshot	POST	/	91	92	6,8,9,10,2,51,93,7,94,30,9,11,95,10,14,17,21	wrapper=RestoreDBClusterFromSnapshotResult
O	RestoreDBClusterToPointInTime	POST	/	96	97	6,3,8,51,10,93,7,30,12,94,95,14,11,17,9,21	wrapper=RestoreDBClusterToPointInTimeResult
O	StartDBCluster	POST	/	98	99	3,12,15	wrapper=StartDBClusterResult
O	StopDBCluster	POST	/	100	101	3,12,15	wrapper=StopDBClusterResult
W	DBInstanceAvailable	DescribeDBInstances	30	60	s a "available" DBInstances[].DBInstanceStatus	f y "deleted" DBInstances[].DBInstanceStatus	f y "deleting" DBInstances[].DBInstanceStatus	f y "failed" DBInstances[].DBInstanceStatus	f y "incompatible-restore" DBInstances[].DBInstanceStatus	f y "incompatible-parameters" DBInstances[].DBInstanceStatus
W	DBInstanceDeleted	DescribeDBInstances	30	60	s a "deleted" DBInstances[].DBInstanceStatus	s e "DBInstanceNotFound"	f y "creating" DBInstances[].DBInstanceStatus	f y "modifying" DBInstances[].DBInstanceStatus	f y "rebooting" DBInstances[].DBInstanceStatus	f y "resetting-master-credentials" DBInstances[].DBInstanceStatus
s	AddTagsToResourceMessage	.ResourceName:102,r	.Tags:103,r
s	DBInstanceNotFoundFault	error=DBInstanceNotFound,404
s	DBSnapshotNotFoundFault	error=DBSnapshotNotFound,404
s	DBClusterNotFoundFault	error=DBClusterNotFoundFault,404
s	CreateDBClusterMessage	.AvailabilityZones:104	.BackupRetentionPeriod:105	.DBClusterIdentifier:102,r	.DBClusterParameterGroupName:102	.DBSubnetGroupName:102	.DeletionProtection:106	.EnableCloudwatchLogsExports:107	.Engine:102,r	.EngineVersion:102	.GlobalClusterIdentifier:108	.KmsKeyId:102	.ManageMasterUserPassword:106	.MasterUserPassword:102	.MasterUserSecretKmsKeyId:102	.MasterUsername:102	.NetworkType:102	.Port:105	.PreSignedUrl:102	.PreferredBackupWindow:102	.PreferredMaintenanceWindow:102	.ServerlessV2ScalingConfiguration:109	.StorageEncrypted:106	.StorageType:102	.Tags:103	.VpcSecurityGroupIds:110
s	CreateDBClusterResult	.DBCluster:111
s	DBClusterAlreadyExistsFault	error=DBClusterAlreadyExistsFault,400
s	InsufficientStorageClusterCapacityFault	error=InsufficientStorageClusterCapacity,400
s	DBClusterQuotaExceededFault	error=DBClusterQuotaExceededFault,403
s	StorageQuotaExceededFault	error=StorageQuotaExceeded,400
s	DBSubnetGroupNotFoundFault	error=DBSubnetGroupNotFoundFault,404
s	InvalidVPCNetworkStateFault	error=InvalidVPCNetworkStateFault,400
s	InvalidDBClusterStateFault	error=InvalidDBClusterStateFault,400
s	InvalidDBSubnetGroupStateFault	error=InvalidDBSubnetGroupStateFault,400
s	InvalidSubnet	error=InvalidSubnet,400
s	InvalidDBInstanceStateFault	error=InvalidDBInstanceState,400
s	DBClusterParameterGroupNotFoundFault	error=DBClusterParameterGroupNotFound,404
s	KMSKeyNotAccessibleFault	error=KMSKeyNotAccessibleFault,400
s	DBSubnetGroupDoesNotCoverEnoughAZs	error=DBSubnetGroupDoesNotCoverEnoughAZs,400
s	GlobalClusterNotFoundFault	error=GlobalClusterNotFoundFault,404
s	InvalidGlobalClusterStateFault	error=InvalidGlobalClusterStateFault,400
s	NetworkTypeNotSupported	error=NetworkTypeNotSupported,400
s	CreateDBClusterParameterGroupMessage	.DBClusterParameterGroupName:102,r	.DBParameterGroupFamily:102,r	.Description:102,r	.Tags:103
s	CreateDBClusterParameterGroupResult	.DBClusterParameterGroup:112
s	DBParameterGroupQuotaExceededFault	error=DBParameterGroupQuotaExceeded,400
s	DBParameterGroupAlreadyExistsFault	error=DBParameterGroupAlreadyExists,400
s	CreateDBClusterSnapshotMessage	.DBClusterIdentifier:102,r	.DBClusterSnapshotIdentifier:102,r	.Tags:103
s	CreateDBClusterSnapshotResult	.DBClusterSnapshot:113
s	DBClusterSnapshotAlreadyExistsFault	error=DBClusterSnapshotAlreadyExistsFault,400
s	SnapshotQuotaExceededFault	error=SnapshotQuotaExceeded,400
s	InvalidDBClusterSnapshotStateFault	error=InvalidDBClusterSnapshotStateFault,400
s	CreateDBInstanceMessage	.AutoMinorVersionUpgrade:106	.AvailabilityZone:102	.CACertificateIdentifier:102	.CopyTagsToSnapshot:106	.DBClusterIdentifier:102,r	.DBInstanceClass:102,r	.DBInstanceIdentifier:102,r	.EnablePerformanceInsights:106	.Engine:102,r	.PerformanceInsightsKMSKeyId:102	.PreferredMaintenanceWindow:102	.PromotionTier:105	.Tags:103
s	CreateDBInstanceResult	.DBInstance:114
s	DBInstanceAlreadyExistsFault	error=DBInstanceAlreadyExists,400
s	InsufficientDBInstanceCapacityFault	error=InsufficientDBInstanceCapacity,400
s	DBParameterGroupNotFoundFault	error=DBParameterGroupNotFound,404
s	DBSecurityGroupNotFoundFault	error=DBSecurityGroupNotFound,404
s	InstanceQuotaExceededFault	error=InstanceQuotaExceeded,400
s	StorageTypeNotSupportedFault	error=StorageTypeNotSupported,400
s	AuthorizationNotFoundFault	error=AuthorizationNotFound,404
s	CreateDBSubnetGroupMessage	.DBSubnetGroupDescription:102,r	.DBSubnetGroupName:102,r	.SubnetIds:115,r	.Tags:103
s	CreateDBSubnetGroupResult	.DBSubnetGroup:116
s	DBSubnetGroupAlreadyExistsFault	error=DBSubnetGroupAlreadyExists,400
s	DBSubnetGroupQuotaExceededFault	error=DBSubnetGroupQuotaExceeded,400
s	DBSubnetQuotaExceededFault	error=DBSubnetQuotaExceededFault,400
s	DeleteDBClusterMessage	.DBClusterIdentifier:102,r	.FinalDBSnapshotIdentifier:102	.SkipFinalSnapshot:117
s	DeleteDBClusterResult	.DBCluster:111
s	DeleteDBClusterParameterGroupMessage	.DBClusterParameterGroupName:102,r
s	InvalidDBParameterGroupStateFault	error=InvalidDBParameterGroupState,400
s	DeleteDBClusterSnapshotMessage	.DBClusterSnapshotIdentifier:102,r
s	DeleteDBClusterSnapshotResult	.DBClusterSnapshot:113
s	DBClusterSnapshotNotFoundFault	error=DBClusterSnapshotNotFoundFault,404
s	DeleteDBInstanceMessage	.DBInstanceIdentifier:102,r
s	DeleteDBInstanceResult	.DBInstance:114
s	DBSnapshotAlreadyExistsFault	error=DBSnapshotAlreadyExists,400
s	DeleteDBSubnetGroupMessage	.DBSubnetGroupName:102,r
s	InvalidDBSubnetStateFault	error=InvalidDBSubnetStateFault,400
s	DescribeDBClusterParameterGroupsMessage	.DBClusterParameterGroupName:102	.Filters:118	.Marker:102	.MaxRecords:105
s	DBClusterParameterGroupsMessage	.DBClusterParameterGroups:119	.Marker:102
s	DescribeDBClusterParametersMessage	.DBClusterParameterGroupName:102,r	.Filters:118	.Marker:102	.MaxRecords:105	.Source:102
s	DBClusterParameterGroupDetails	.Marker:102	.Parameters:120
s	DescribeDBClusterSnapshotsMessage	.DBClusterIdentifier:102	.DBClusterSnapshotIdentifier:102	.Filters:118	.IncludePublic:117	.IncludeShared:117	.Marker:102	.MaxRecords:105	.SnapshotType:102
s	DBClusterSnapshotMessage	.DBClusterSnapshots:121	.Marker:102
s	DescribeDBClustersMessage	.DBClusterIdentifier:102	.Filters:118	.Marker:102	.MaxRecords:105
s	DBClusterMessage	.DBClusters:122	.Marker:102
s	DescribeDBEngineVersionsMessage	.DBParameterGroupFamily:102	.DefaultOnly:117	.Engine:102	.EngineVersion:102	.Filters:118	.ListSupportedCharacterSets:106	.ListSupportedTimezones:106	.Marker:102	.MaxRecords:105
s	DBEngineVersionMessage	.DBEngineVersions:123	.Marker:102
s	DescribeDBInstancesMessage	.DBInstanceIdentifier:102	.Filters:118	.Marker:102	.MaxRecords:105
s	DBInstanceMessage	.DBInstances:124	.Marker:102
s	DescribeDBSubnetGroupsMessage	.DBSubnetGroupName:102	.Filters:118	.Marker:102	.MaxRecords:105
s	DBSubnetGroupMessage	.DBSubnetGroups:125	.Marker:102
s	DescribeOrderableDBInstanceOptionsMessage	.DBInstanceClass:102	.Engine:102,r	.EngineVersion:102	.Filters:118	.LicenseModel:102	.Marker:102	.MaxRecords:105	.Vpc:106
s	OrderableDBInstanceOptionsMessage	.Marker:102	.OrderableDBInstanceOptions:126
s	ListTagsForResourceMessage	.Filters:118	.ResourceName:102,r
s	TagListMessage	.TagList:103
s	ModifyDBClusterMessage	.AllowMajorVersionUpgrade:117	.ApplyImmediately:117	.BackupRetentionPeriod:105	.CloudwatchLogsExportConfiguration:127	.DBClusterIdentifier:102,r	.DBClusterParameterGroupName:102	.DeletionProtection:106	.EngineVersion:102	.ManageMasterUserPassword:106	.MasterUserPassword:102	.MasterUserSecretKmsKeyId:102	.NetworkType:102	.NewDBClusterIdentifier:102	.Port:105	.PreferredBackupWindow:102	.PreferredMaintenanceWindow:102	.RotateMasterUserPassword:106	.ServerlessV2ScalingConfiguration:109	.StorageType:102	.VpcSecurityGroupIds:110
s	ModifyDBClusterResult	.DBCluster:111
s	InvalidDBSecurityGroupStateFault	error=InvalidDBSecurityGroupState,400
s	ModifyDBClusterParameterGroupMessage	.DBClusterParameterGroupName:102,r	.Parameters:120,r
s	DBClusterParameterGroupNameMessage	.DBClusterParameterGroupName:102
s	ModifyDBInstanceMessage	.ApplyImmediately:117	.AutoMinorVersionUpgrade:106	.CACertificateIdentifier:102	.CertificateRotationRestart:106	.CopyTagsToSnapshot:106	.DBInstanceClass:102	.DBInstanceIdentifier:102,r	.EnablePerformanceInsights:106	.NewDBInstanceIdentifier:102	.PerformanceInsightsKMSKeyId:102	.PreferredMaintenanceWindow:102	.PromotionTier:105
s	ModifyDBInstanceResult	.DBInstance:114
s	DBUpgradeDependencyFailureFault	error=DBUpgradeDependencyFailure,400
s	CertificateNotFoundFault	error=CertificateNotFound,404
s	ModifyDBSubnetGroupMessage	.DBSubnetGroupDescription:102	.DBSubnetGroupName:102,r	.SubnetIds:115,r
s	ModifyDBSubnetGroupResult	.DBSubnetGroup:116
s	SubnetAlreadyInUse	error=SubnetAlreadyInUse,400
s	RebootDBInstanceMessage	.DBInstanceIdentifier:102,r	.ForceFailover:106
s	RebootDBInstanceResult	.DBInstance:114
s	RemoveTagsFromResourceMessage	.ResourceName:102,r	.TagKeys:128,r
s	ResetDBClusterParameterGroupMessage	.DBClusterParameterGroupName:102,r	.Parameters:120	.ResetAllParameters:117
s	RestoreDBClusterFromSnapshotMessage	.AvailabilityZones:104	.DBClusterIdentifier:102,r	.DBClusterParameterGroupName:102	.DBSubnetGroupName:102	.DeletionProtection:106	.EnableCloudwatchLogsExports:107	.Engine:102,r	.EngineVersion:102	.KmsKeyId:102	.NetworkType:102	.Port:105	.ServerlessV2ScalingConfiguration:109	.SnapshotIdentifier:102,r	.StorageType:102	.Tags:103	.VpcSecurityGroupIds:110
s	RestoreDBClusterFromSnapshotResult	.DBCluster:111
s	InsufficientDBClusterCapacityFault	error=InsufficientDBClusterCapacityFault,403
s	InvalidDBSnapshotStateFault	error=InvalidDBSnapshotState,400
s	InvalidRestoreFault	error=InvalidRestoreFault,400
s	RestoreDBClusterToPointInTimeMessage	.DBClusterIdentifier:102,r	.DBSubnetGroupName:102	.DeletionProtection:106	.EnableCloudwatchLogsExports:107	.KmsKeyId:102	.NetworkType:102	.Port:105	.RestoreToTime:129	.RestoreType:102	.ServerlessV2ScalingConfiguration:109	.SourceDBClusterIdentifier:102,r	.StorageType:102	.Tags:103	.UseLatestRestorableTime:117	.VpcSecurityGroupIds:110
s	RestoreDBClusterToPointInTimeResult	.DBCluster:111
s	StartDBClusterMessage	.DBClusterIdentifier:102,r
s	StartDBClusterResult	.DBCluster:111
s	StopDBClusterMessage	.DBClusterIdentifier:102,r
s	StopDBClusterResult	.DBCluster:111
S	String
l	TagList	e=:130,n=Tag
l	AvailabilityZones	e=:102,n=AvailabilityZone
i	IntegerOptional
b	BooleanOptional
l	LogTypeList	e=:102
S	GlobalClusterIdentifier	min=1	max=255
s	ServerlessV2ScalingConfiguration	.MaxCapacity:131	.MinCapacity:131
l	VpcSecurityGroupIdList	e=:102,n=VpcSecurityGroupId
s	DBCluster	.AssociatedRoles:132	.AvailabilityZones:104	.BackupRetentionPeriod:105	.CloneGroupId:102	.ClusterCreateTime:129	.DBClusterArn:102	.DBClusterIdentifier:102	.DBClusterMembers:133	.DBClusterParameterGroup:102	.DBSubnetGroup:102	.DbClusterResourceId:102	.DeletionProtection:117	.EarliestRestorableTime:129	.EnabledCloudwatchLogsExports:107	.Endpoint:102	.Engine:102	.EngineVersion:102	.HostedZoneId:102	.IOOptimizedNextAllowedModificationTime:129	.KmsKeyId:102	.LatestRestorableTime:129	.MasterUserSecret:134	.MasterUsername:102	.MultiAZ:117	.NetworkType:102	.PercentProgress:102	.Port:105	.PreferredBackupWindow:102	.PreferredMaintenanceWindow:102	.ReadReplicaIdentifiers:135	.ReaderEndpoint:102	.ReplicationSourceIdentifier:102	.ServerlessV2ScalingConfiguration:136	.Status:102	.StorageEncrypted:117	.StorageType:102	.VpcSecurityGroups:137
s	DBClusterParameterGroup	.DBClusterParameterGroupArn:102	.DBClusterParameterGroupName:102	.DBParameterGroupFamily:102	.Description:102
s	DBClusterSnapshot	.AvailabilityZones:104	.ClusterCreateTime:129	.DBClusterIdentifier:102	.DBClusterSnapshotArn:102	.DBClusterSnapshotIdentifier:102	.Engine:102	.EngineVersion:102	.KmsKeyId:102	.MasterUsername:102	.PercentProgress:138	.Port:138	.SnapshotCreateTime:129	.SnapshotType:102	.SourceDBClusterSnapshotArn:102	.Status:102	.StorageEncrypted:117	.StorageType:102	.VpcId:102
s	DBInstance	.AutoMinorVersionUpgrade:117	.AvailabilityZone:102	.BackupRetentionPeriod:138	.CACertificateIdentifier:102	.CertificateDetails:139	.CopyTagsToSnapshot:106	.DBClusterIdentifier:102	.DBInstanceArn:102	.DBInstanceClass:102	.DBInstanceIdentifier:102	.DBInstanceStatus:102	.DBSubnetGroup:116	.DbiResourceId:102	.EnabledCloudwatchLogsExports:107	.Endpoint:140	.Engine:102	.EngineVersion:102	.InstanceCreateTime:129	.KmsKeyId:102	.LatestRestorableTime:129	.PendingModifiedValues:141	.PerformanceInsightsEnabled:106	.PerformanceInsightsKMSKeyId:102	.PreferredBackupWindow:102	.PreferredMaintenanceWindow:102	.PromotionTier:105	.PubliclyAccessible:117	.StatusInfos:142	.StorageEncrypted:117	.VpcSecurityGroups:137
l	SubnetIdentifierList	e=:102,n=SubnetIdentifier
s	DBSubnetGroup	.DBSubnetGroupArn:102	.DBSubnetGroupDescription:102	.DBSubnetGroupName:102	.SubnetGroupStatus:102	.Subnets:143	.SupportedNetworkTypes:144	.VpcId:102
b	Boolean
l	FilterList	e=:145,n=Filter
l	DBClusterParameterGroupList	e=:112,n=DBClusterParameterGroup
l	ParametersList	e=:146,n=Parameter
l	DBClusterSnapshotList	e=:113,n=DBClusterSnapshot
l	DBClusterList	e=:111,n=DBCluster
l	DBEngineVersionList	e=:147,n=DBEngineVersion
l	DBInstanceList	e=:114,n=DBInstance
l	DBSubnetGroups	e=:116,n=DBSubnetGroup
l	OrderableDBInstanceOptionsList	e=:148,n=OrderableDBInstanceOption
s	CloudwatchLogsExportConfiguration	.DisableLogTypes:107	.EnableLogTypes:107
l	KeyList	e=:102
t	TStamp
s	Tag	.Key:102	.Value:102
d	DoubleOptional
l	DBClusterRoles	e=:149,n=DBClusterRole
l	DBClusterMemberList	e=:150,n=DBClusterMember
s	ClusterMasterUserSecret	.KmsKeyId:102	.SecretArn:102	.SecretStatus:102
l	ReadReplicaIdentifierList	e=:102,n=ReadReplicaIdentifier
s	ServerlessV2ScalingConfigurationInfo	.MaxCapacity:131	.MinCapacity:131
l	VpcSecurityGroupMembershipList	e=:151,n=VpcSecurityGroupMembership
i	Integer
s	CertificateDetails	.CAIdentifier:102	.ValidTill:129
s	Endpoint	.Address:102	.HostedZoneId:102	.Port:138
s	PendingModifiedValues	.AllocatedStorage:105	.BackupRetentionPeriod:105	.CACertificateIdentifier:102	.DBInstanceClass:102	.DBInstanceIdentifier:102	.DBSubnetGroupName:102	.EngineVersion:102	.Iops:105	.LicenseModel:102	.MasterUserPassword:102	.MultiAZ:106	.PendingCloudwatchLogsExports:152	.Port:105	.StorageType:102
l	DBInstanceStatusInfoList	e=:153,n=DBInstanceStatusInfo
l	SubnetList	e=:154,n=Subnet
l	NetworkTypeList	e=:102
s	Filter	.Name:102,r	.Values:155,r
s	Parameter	.AllowedValues:102	.ApplyMethod:156	.ApplyType:102	.DataType:102	.Description:102	.IsModifiable:117	.MinimumEngineVersion:102	.ParameterName:102	.ParameterValue:102	.Source:102
s	DBEngineVersion	.DBEngineDescription:102	.DBEngineVersionDescription:102	.DBParameterGroupFamily:102	.Engine:102	.EngineVersion:102	.ExportableLogTypes:107	.ServerlessV2FeaturesSupport:157	.SupportedCACertificateIdentifiers:158	.SupportsCertificateRotationWithoutRestart:106	.SupportsLogExportsToCloudwatchLogs:117	.ValidUpgradeTarget:159
s	OrderableDBInstanceOption	.AvailabilityZones:160	.DBInstanceClass:102	.Engine:102	.EngineVersion:102	.LicenseModel:102	.StorageType:102	.Vpc:117
s	DBClusterRole	.RoleArn:102	.Status:102
s	DBClusterMember	.DBClusterParameterGroupStatus:102	.DBInstanceIdentifier:102	.IsClusterWriter:117	.PromotionTier:105
s	VpcSecurityGroupMembership	.Status:102	.VpcSecurityGroupId:102
s	PendingCloudwatchLogsExports	.LogTypesToDisable:107	.LogTypesToEnable:107
s	DBInstanceStatusInfo	.Message:102	.Normal:117	.Status:102	.StatusType:102
s	Subnet	.SubnetAvailabilityZone:161	.SubnetIdentifier:102	.SubnetStatus:102
l	FilterValueList	e=:102,n=Value
S	ApplyMethod
s	ServerlessV2FeaturesSupport	.MaxCapacity:131	.MinCapacity:131
l	CACertificateIdentifiersList	e=:102
l	ValidUpgradeTargetList	e=:162,n=UpgradeTarget
l	AvailabilityZoneList	e=:161,n=AvailabilityZone
s	AvailabilityZone	.Name:102
s	UpgradeTarget	.AutoUpgrade:117	.Description:102	.Engine:102	.EngineVersion:102	.IsMajorVersionUpgrade:117

"""#
}
