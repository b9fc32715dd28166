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
O	StartDBCluster	POST	/	91	92	3,12,15	wrapper=StartDBClusterResult
O	StopDBCluster	POST	/	93	94	3,12,15	wrapper=StopDBClusterResult
W	DBInstanceAvailable	DescribeDBInstances	30	60	s a "available" DBInstances[].DBInstanceStatus	f y "deleted" DBInstances[].DBInstanceStatus	f y "deleting" DBInstances[].DBInstanceStatus	f y "failed" DBInstances[].DBInstanceStatus	f y "incompatible-restore" DBInstances[].DBInstanceStatus	f y "incompatible-parameters" DBInstances[].DBInstanceStatus
W	DBInstanceDeleted	DescribeDBInstances	30	60	s a "deleted" DBInstances[].DBInstanceStatus	s e "DBInstanceNotFound"	f y "creating" DBInstances[].DBInstanceStatus	f y "modifying" DBInstances[].DBInstanceStatus	f y "rebooting" DBInstances[].DBInstanceStatus	f y "resetting-master-credentials" DBInstances[].DBInstanceStatus
s	AddTagsToResourceMessage	.ResourceName:95,r	.Tags:96,r
s	DBInstanceNotFoundFault	error=DBInstanceNotFound,404
s	DBSnapshotNotFoundFault	error=DBSnapshotNotFound,404
s	DBClusterNotFoundFault	error=DBClusterNotFoundFault,404
s	CreateDBClusterMessage	.AvailabilityZones:97	.BackupRetentionPeriod:98	.DBClusterIdentifier:95,r	.DBClusterParameterGroupName:95	.DBSubnetGroupName:95	.DeletionProtection:99	.EnableCloudwatchLogsExports:100	.Engine:95,r	.EngineVersion:95	.GlobalClusterIdentifier:101	.KmsKeyId:95	.ManageMasterUserPassword:99	.MasterUserPassword:95	.MasterUserSecretKmsKeyId:95	.MasterUsername:95	.NetworkType:95	.Port:98	.PreSignedUrl:95	.PreferredBackupWindow:95	.PreferredMaintenanceWindow:95	.ServerlessV2ScalingConfiguration:102	.StorageEncrypted:99	.StorageType:95	.Tags:96	.VpcSecurityGroupIds:103
s	CreateDBClusterResult	.DBCluster:104
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
s	CreateDBClusterParameterGroupMessage	.DBClusterParameterGroupName:95,r	.DBParameterGroupFamily:95,r	.Description:95,r	.Tags:96
s	CreateDBClusterParameterGroupResult	.DBClusterParameterGroup:105
s	DBParameterGroupQuotaExceededFault	error=DBParameterGroupQuotaExceeded,400
s	DBParameterGroupAlreadyExistsFault	error=DBParameterGroupAlreadyExists,400
s	CreateDBClusterSnapshotMessage	.DBClusterIdentifier:95,r	.DBClusterSnapshotIdentifier:95,r	.Tags:96
s	CreateDBClusterSnapshotResult	.DBClusterSnapshot:106
s	DBClusterSnapshotAlreadyExistsFault	error=DBClusterSnapshotAlreadyExistsFault,400
s	SnapshotQuotaExceededFault	error=SnapshotQuotaExceeded,400
s	InvalidDBClusterSnapshotStateFault	error=InvalidDBClusterSnapshotStateFault,400
s	CreateDBInstanceMessage	.AutoMinorVersionUpgrade:99	.AvailabilityZone:95	.CACertificateIdentifier:95	.CopyTagsToSnapshot:99	.DBClusterIdentifier:95,r	.DBInstanceClass:95,r	.DBInstanceIdentifier:95,r	.EnablePerformanceInsights:99	.Engine:95,r	.PerformanceInsightsKMSKeyId:95	.PreferredMaintenanceWindow:95	.PromotionTier:98	.Tags:96
s	CreateDBInstanceResult	.DBInstance:107
s	DBInstanceAlreadyExistsFault	error=DBInstanceAlreadyExists,400
s	InsufficientDBInstanceCapacityFault	error=InsufficientDBInstanceCapacity,400
s	DBParameterGroupNotFoundFault	error=DBParameterGroupNotFound,404
s	DBSecurityGroupNotFoundFault	error=DBSecurityGroupNotFound,404
s	InstanceQuotaExceededFault	error=InstanceQuotaExceeded,400
s	StorageTypeNotSupportedFault	error=StorageTypeNotSupported,400
s	AuthorizationNotFoundFault	error=AuthorizationNotFound,404
s	CreateDBSubnetGroupMessage	.DBSubnetGroupDescription:95,r	.DBSubnetGroupName:95,r	.SubnetIds:108,r	.Tags:96
s	CreateDBSubnetGroupResult	.DBSubnetGroup:109
s	DBSubnetGroupAlreadyExistsFault	error=DBSubnetGroupAlreadyExists,400
s	DBSubnetGroupQuotaExceededFault	error=DBSubnetGroupQuotaExceeded,400
s	DBSubnetQuotaExceededFault	error=DBSubnetQuotaExceededFault,400
s	DeleteDBClusterMessage	.DBClusterIdentifier:95,r	.FinalDBSnapshotIdentifier:95	.SkipFinalSnapshot:110
s	DeleteDBClusterResult	.DBCluster:104
s	DeleteDBClusterParameterGroupMessage	.DBClusterParameterGroupName:95,r
s	InvalidDBParameterGroupStateFault	error=InvalidDBParameterGroupState,400
s	DeleteDBClusterSnapshotMessage	.DBClusterSnapshotIdentifier:95,r
s	DeleteDBClusterSnapshotResult	.DBClusterSnapshot:106
s	DBClusterSnapshotNotFoundFault	error=DBClusterSnapshotNotFoundFault,404
s	DeleteDBInstanceMessage	.DBInstanceIdentifier:95,r
s	DeleteDBInstanceResult	.DBInstance:107
s	DBSnapshotAlreadyExistsFault	error=DBSnapshotAlreadyExists,400
s	DeleteDBSubnetGroupMessage	.DBSubnetGroupName:95,r
s	InvalidDBSubnetStateFault	error=InvalidDBSubnetStateFault,400
s	DescribeDBClusterParameterGroupsMessage	.DBClusterParameterGroupName:95	.Filters:111	.Marker:95	.MaxRecords:98
s	DBClusterParameterGroupsMessage	.DBClusterParameterGroups:112	.Marker:95
s	DescribeDBClusterParametersMessage	.DBClusterParameterGroupName:95,r	.Filters:111	.Marker:95	.MaxRecords:98	.Source:95
s	DBClusterParameterGroupDetails	.Marker:95	.Parameters:113
s	DescribeDBClusterSnapshotsMessage	.DBClusterIdentifier:95	.DBClusterSnapshotIdentifier:95	.Filters:111	.IncludePublic:110	.IncludeShared:110	.Marker:95	.MaxRecords:98	.SnapshotType:95
s	DBClusterSnapshotMessage	.DBClusterSnapshots:114	.Marker:95
s	DescribeDBClustersMessage	.DBClusterIdentifier:95	.Filters:111	.Marker:95	.MaxRecords:98
s	DBClusterMessage	.DBClusters:115	.Marker:95
s	DescribeDBEngineVersionsMessage	.DBParameterGroupFamily:95	.DefaultOnly:110	.Engine:95	.EngineVersion:95	.Filters:111	.ListSupportedCharacterSets:99	.ListSupportedTimezones:99	.Marker:95	.MaxRecords:98
s	DBEngineVersionMessage	.DBEngineVersions:116	.Marker:95
s	DescribeDBInstancesMessage	.DBInstanceIdentifier:95	.Filters:111	.Marker:95	.MaxRecords:98
s	DBInstanceMessage	.DBInstances:117	.Marker:95
s	DescribeDBSubnetGroupsMessage	.DBSubnetGroupName:95	.Filters:111	.Marker:95	.MaxRecords:98
s	DBSubnetGroupMessage	.DBSubnetGroups:118	.Marker:95
s	DescribeOrderableDBInstanceOptionsMessage	.DBInstanceClass:95	.Engine:95,r	.EngineVersion:95	.Filters:111	.LicenseModel:95	.Marker:95	.MaxRecords:98	.Vpc:99
s	OrderableDBInstanceOptionsMessage	.Marker:95	.OrderableDBInstanceOptions:119
s	ListTagsForResourceMessage	.Filters:111	.ResourceName:95,r
s	TagListMessage	.TagList:96
s	ModifyDBClusterMessage	.AllowMajorVersionUpgrade:110	.ApplyImmediately:110	.BackupRetentionPeriod:98	.CloudwatchLogsExportConfiguration:120	.DBClusterIdentifier:95,r	.DBClusterParameterGroupName:95	.DeletionProtection:99	.EngineVersion:95	.ManageMasterUserPassword:99	.MasterUserPassword:95	.MasterUserSecretKmsKeyId:95	.NetworkType:95	.NewDBClusterIdentifier:95	.Port:98	.PreferredBackupWindow:95	.PreferredMaintenanceWindow:95	.RotateMasterUserPassword:99	.ServerlessV2ScalingConfiguration:102	.StorageType:95	.VpcSecurityGroupIds:103
s	ModifyDBClusterResult	.DBCluster:104
s	InvalidDBSecurityGroupStateFault	error=InvalidDBSecurityGroupState,400
s	ModifyDBClusterParameterGroupMessage	.DBClusterParameterGroupName:95,r	.Parameters:113,r
s	DBClusterParameterGroupNameMessage	.DBClusterParameterGroupName:95
s	ModifyDBInstanceMessage	.ApplyImmediately:110	.AutoMinorVersionUpgrade:99	.CACertificateIdentifier:95	.CertificateRotationRestart:99	.CopyTagsToSnapshot:99	.DBInstanceClass:95	.DBInstanceIdentifier:95,r	.EnablePerformanceInsights:99	.NewDBInstanceIdentifier:95	.PerformanceInsightsKMSKeyId:95	.PreferredMaintenanceWindow:95	.PromotionTier:98
s	ModifyDBInstanceResult	.DBInstance:107
s	DBUpgradeDependencyFailureFault	error=DBUpgradeDependencyFailure,400
s	CertificateNotFoundFault	error=CertificateNotFound,404
s	ModifyDBSubnetGroupMessage	.DBSubnetGroupDescription:95	.DBSubnetGroupName:95,r	.SubnetIds:108,r
s	ModifyDBSubnetGroupResult	.DBSubnetGroup:109
s	SubnetAlreadyInUse	error=SubnetAlreadyInUse,400
s	RebootDBInstanceMessage	.DBInstanceIdentifier:95,r	.ForceFailover:99
s	RebootDBInstanceResult	.DBInstance:107
s	RemoveTagsFromResourceMessage	.ResourceName:95,r	.TagKeys:121,r
s	ResetDBClusterParameterGroupMessage	.DBClusterParameterGroupName:95,r	.Parameters:113	.ResetAllParameters:110
s	StartDBClusterMessage	.DBClusterIdentifier:95,r
s	StartDBClusterResult	.DBCluster:104
s	StopDBClusterMessage	.DBClusterIdentifier:95,r
s	StopDBClusterResult	.DBCluster:104
S	String
l	TagList	e=:122,n=Tag
l	AvailabilityZones	e=:95,n=AvailabilityZone
i	IntegerOptional
b	BooleanOptional
l	LogTypeList	e=:95
S	GlobalClusterIdentifier	min=1	max=255
s	ServerlessV2ScalingConfiguration	.MaxCapacity:123	.MinCapacity:123
l	VpcSecurityGroupIdList	e=:95,n=VpcSecurityGroupId
s	DBCluster	.AssociatedRoles:124	.AvailabilityZones:97	.BackupRetentionPeriod:98	.CloneGroupId:95	.ClusterCreateTime:125	.DBClusterArn:95	.DBClusterIdentifier:95	.DBClusterMembers:126	.DBClusterParameterGroup:95	.DBSubnetGroup:95	.DbClusterResourceId:95	.DeletionProtection:110	.EarliestRestorableTime:125	.EnabledCloudwatchLogsExports:100	.Endpoint:95	.Engine:95	.EngineVersion:95	.HostedZoneId:95	.IOOptimizedNextAllowedModificationTime:125	.KmsKeyId:95	.LatestRestorableTime:125	.MasterUserSecret:127	.MasterUsername:95	.MultiAZ:110	.NetworkType:95	.PercentProgress:95	.Port:98	.PreferredBackupWindow:95	.PreferredMaintenanceWindow:95	.ReadReplicaIdentifiers:128	.ReaderEndpoint:95	.ReplicationSourceIdentifier:95	.ServerlessV2ScalingConfiguration:129	.Status:95	.StorageEncrypted:110	.StorageType:95	.VpcSecurityGroups:130
s	DBClusterParameterGroup	.DBClusterParameterGroupArn:95	.DBClusterParameterGroupName:95	.DBParameterGroupFamily:95	.Description:95
s	DBClusterSnapshot	.AvailabilityZones:97	.ClusterCreateTime:125	.DBClusterIdentifier:95	.DBClusterSnapshotArn:95	.DBClusterSnapshotIdentifier:95	.Engine:95	.EngineVersion:95	.KmsKeyId:95	.MasterUsername:95	.PercentProgress:131	.Port:131	.SnapshotCreateTime:125	.SnapshotType:95	.SourceDBClusterSnapshotArn:95	.Status:95	.StorageEncrypted:110	.StorageType:95	.VpcId:95
s	DBInstance	.AutoMinorVersionUpgrade:110	.AvailabilityZone:95	.BackupRetentionPeriod:131	.CACertificateIdentifier:95	.CertificateDetails:132	.CopyTagsToSnapshot:99	.DBClusterIdentifier:95	.DBInstanceArn:95	.DBInstanceClass:95	.DBInstanceIdentifier:95	.DBInstanceStatus:95	.DBSubnetGroup:109	.DbiResourceId:95	.EnabledCloudwatchLogsExports:100	.Endpoint:133	.Engine:95	.EngineVersion:95	.InstanceCreateTime:125	.KmsKeyId:95	.LatestRestorableTime:125	.PendingModifiedValues:134	.PerformanceInsightsEnabled:99	.PerformanceInsightsKMSKeyId:95	.PreferredBackupWindow:95	.PreferredMaintenanceWindow:95	.PromotionTier:98	.PubliclyAccessible:110	.StatusInfos:135	.StorageEncrypted:110	.VpcSecurityGroups:130
l	SubnetIdentifierList	e=:95,n=SubnetIdentifier
s	DBSubnetGroup	.DBSubnetGroupArn:95	.DBSubnetGroupDescription:95	.DBSubnetGroupName:95	.SubnetGroupStatus:95	.Subnets:136	.SupportedNetworkTypes:137	.VpcId:95
b	Boolean
l	FilterList	e=:138,n=Filter
l	DBClusterParameterGroupList	e=:105,n=DBClusterParameterGroup
l	ParametersList	e=:139,n=Parameter
l	DBClusterSnapshotList	e=:106,n=DBClusterSnapshot
l	DBClusterList	e=:104,n=DBCluster
l	DBEngineVersionList	e=:140,n=DBEngineVersion
l	DBInstanceList	e=:107,n=DBInstance
l	DBSubnetGroups	e=:109,n=DBSubnetGroup
l	OrderableDBInstanceOptionsList	e=:141,n=OrderableDBInstanceOption
s	CloudwatchLogsExportConfiguration	.DisableLogTypes:100	.EnableLogTypes:100
l	KeyList	e=:95
s	Tag	.Key:95	.Value:95
d	DoubleOptional
l	DBClusterRoles	e=:142,n=DBClusterRole
t	TStamp
l	DBClusterMemberList	e=:143,n=DBClusterMember
s	ClusterMasterUserSecret	.KmsKeyId:95	.SecretArn:95	.SecretStatus:95
l	ReadReplicaIdentifierList	e=:95,n=ReadReplicaIdentifier
s	ServerlessV2ScalingConfigurationInfo	.MaxCapacity:123	.MinCapacity:123
l	VpcSecurityGroupMembershipList	e=:144,n=VpcSecurityGroupMembership
i	Integer
s	CertificateDetails	.CAIdentifier:95	.ValidTill:125
s	Endpoint	.Address:95	.HostedZoneId:95	.Port:131
s	PendingModifiedValues	.AllocatedStorage:98	.BackupRetentionPeriod:98	.CACertificateIdentifier:95	.DBInstanceClass:95	.DBInstanceIdentifier:95	.DBSubnetGroupName:95	.EngineVersion:95	.Iops:98	.LicenseModel:95	.MasterUserPassword:95	.MultiAZ:99	.PendingCloudwatchLogsExports:145	.Port:98	.StorageType:95
l	DBInstanceStatusInfoList	e=:146,n=DBInstanceStatusInfo
l	SubnetList	e=:147,n=Subnet
l	NetworkTypeList	e=:95
s	Filter	.Name:95,r	.Values:148,r
s	Parameter	.AllowedValues:95	.ApplyMethod:149	.ApplyType:95	.DataType:95	.Description:95	.IsModifiable:110	.MinimumEngineVersion:95	.ParameterName:95	.ParameterValue:95	.Source:95
s	DBEngineVersion	.DBEngineDescription:95	.DBEngineVersionDescription:95	.DBParameterGroupFamily:95	.Engine:95	.EngineVersion:95	.ExportableLogTypes:100	.ServerlessV2FeaturesSupport:150	.SupportedCACertificateIdentifiers:151	.SupportsCertificateRotationWithoutRestart:99	.SupportsLogExportsToCloudwatchLogs:110	.ValidUpgradeTarget:152
s	OrderableDBInstanceOption	.AvailabilityZones:153	.DBInstanceClass:95	.Engine:95	.EngineVersion:95	.LicenseModel:95	.StorageType:95	.Vpc:110
s	DBClusterRole	.RoleArn:95	.Status:95
s	DBClusterMember	.DBClusterParameterGroupStatus:95	.DBInstanceIdentifier:95	.IsClusterWriter:110	.PromotionTier:98
s	VpcSecurityGroupMembership	.Status:95	.VpcSecurityGroupId:95
s	PendingCloudwatchLogsExports	.LogTypesToDisable:100	.LogTypesToEnable:100
s	DBInstanceStatusInfo	.Message:95	.Normal:110	.Status:95	.StatusType:95
s	Subnet	.SubnetAvailabilityZone:154	.SubnetIdentifier:95	.SubnetStatus:95
l	FilterValueList	e=:95,n=Value
S	ApplyMethod
s	ServerlessV2FeaturesSupport	.MaxCapacity:123	.MinCapacity:123
l	CACertificateIdentifiersList	e=:95
l	ValidUpgradeTargetList	e=:155,n=UpgradeTarget
l	AvailabilityZoneList	e=:154,n=AvailabilityZone
s	AvailabilityZone	.Name:95
s	UpgradeTarget	.AutoUpgrade:110	.Description:95	.Engine:95	.EngineVersion:95	.IsMajorVersionUpgrade:110

"""#
}
