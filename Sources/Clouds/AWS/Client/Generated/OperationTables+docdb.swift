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
O	DescribeGlobalClusters	POST	/	71	72	19	wrapper=DescribeGlobalClustersResult	pages=Marker;Marker;GlobalClusters;
O	DescribeOrderableDBInstanceOptions	POST	/	73	74		wrapper=DescribeOrderableDBInstanceOptionsResult	pages=Marker;Marker;OrderableDBInstanceOptions;
O	ListTagsForResource	POST	/	75	76	1,2,3	wrapper=ListTagsForResourceResult
O	ModifyDBCluster	POST	/	77	78	3,12,9,10,11,13,14,16,79,15,6,21	wrapper=ModifyDBClusterResult
O	ModifyDBClusterParameterGroup	POST	/	80	81	35,48	wrapper=ModifyDBClusterParameterGroupResult
O	ModifyDBInstance	POST	/	82	83	15,79,33,1,36,35,34,9,11,84,38,39,85	wrapper=ModifyDBInstanceResult
O	ModifyDBSubnetGroup	POST	/	86	87	10,44,88,18,14	wrapper=ModifyDBSubnetGroupResult
O	RebootDBInstance	POST	/	89	90	15,1	wrapper=RebootDBInstanceResult
O	RemoveTagsFromResource	POST	/	91		1,2,3
O	ResetDBClusterParameterGroup	POST	/	92	81	48,35	wrapper=ResetDBClusterParameterGroupResult
O	RestoreDBClusterFromSnapshot	POST	/	93	94	6,8,9,10,2,51,95,7,96,30,9,11,97,10,14,17,21	wrapper=RestoreDBClusterFromSnapshotResult
O	RestoreDBClusterToPointInTime	POST	/	98	99	6,3,8,51,10,95,7,30,12,96,97,14,11,17,9,21	wrapper=RestoreDBClusterToPointInTimeResult
O	StartDBCluster	POST	/	100	101	3,12,15	wrapper=StartDBClusterResult
O	StopDBCluster	POST	/	102	103	3,12,15	wrapper=StopDBClusterResult
W	DBInstanceAvailable	DescribeDBInstances	30	60	s a "available" DBInstances[].DBInstanceStatus	f y "deleted" DBInstances[].DBInstanceStatus	f y "deleting" DBInstances[].DBInstanceStatus	f y "failed" DBInstances[].DBInstanceStatus	f y "incompatible-restore" DBInstances[].DBInstanceStatus	f y "incompatible-parameters" DBInstances[].DBInstanceStatus
W	DBInstanceDeleted	DescribeDBInstances	30	60	s a "deleted" DBInstances[].DBInstanceStatus	s e "DBInstanceNotFound"	f y "creating" DBInstances[].DBInstanceStatus	f y "modifying" DBInstances[].DBInstanceStatus	f y "rebooting" DBInstances[].DBInstanceStatus	f y "resetting-master-credentials" DBInstances[].DBInstanceStatus
s	AddTagsToResourceMessage	.ResourceName:104,r	.Tags:105,r
s	DBInstanceNotFoundFault	error=DBInstanceNotFound,404
s	DBSnapshotNotFoundFault	error=DBSnapshotNotFound,404
s	DBClusterNotFoundFault	error=DBClusterNotFoundFault,404
s	CreateDBClusterMessage	.AvailabilityZones:106	.BackupRetentionPeriod:107	.DBClusterIdentifier:104,r	.DBClusterParameterGroupName:104	.DBSubnetGroupName:104	.DeletionProtection:108	.EnableCloudwatchLogsExports:109	.Engine:104,r	.EngineVersion:104	.GlobalClusterIdentifier:110	.KmsKeyId:104	.ManageMasterUserPassword:108	.MasterUserPassword:104	.MasterUserSecretKmsKeyId:104	.MasterUsername:104	.NetworkType:104	.Port:107	.PreSignedUrl:104	.PreferredBackupWindow:104	.PreferredMaintenanceWindow:104	.ServerlessV2ScalingConfiguration:111	.StorageEncrypted:108	.StorageType:104	.Tags:105	.VpcSecurityGroupIds:112
s	CreateDBClusterResult	.DBCluster:113
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
s	CreateDBClusterParameterGroupMessage	.DBClusterParameterGroupName:104,r	.DBParameterGroupFamily:104,r	.Description:104,r	.Tags:105
s	CreateDBClusterParameterGroupResult	.DBClusterParameterGroup:114
s	DBParameterGroupQuotaExceededFault	error=DBParameterGroupQuotaExceeded,400
s	DBParameterGroupAlreadyExistsFault	error=DBParameterGroupAlreadyExists,400
s	CreateDBClusterSnapshotMessage	.DBClusterIdentifier:104,r	.DBClusterSnapshotIdentifier:104,r	.Tags:105
s	CreateDBClusterSnapshotResult	.DBClusterSnapshot:115
s	DBClusterSnapshotAlreadyExistsFault	error=DBClusterSnapshotAlreadyExistsFault,400
s	SnapshotQuotaExceededFault	error=SnapshotQuotaExceeded,400
s	InvalidDBClusterSnapshotStateFault	error=InvalidDBClusterSnapshotStateFault,400
s	CreateDBInstanceMessage	.AutoMinorVersionUpgrade:108	.AvailabilityZone:104	.CACertificateIdentifier:104	.CopyTagsToSnapshot:108	.DBClusterIdentifier:104,r	.DBInstanceClass:104,r	.DBInstanceIdentifier:104,r	.EnablePerformanceInsights:108	.Engine:104,r	.PerformanceInsightsKMSKeyId:104	.PreferredMaintenanceWindow:104	.PromotionTier:107	.Tags:105
s	CreateDBInstanceResult	.DBInstance:116
s	DBInstanceAlreadyExistsFault	error=DBInstanceAlreadyExists,400
s	InsufficientDBInstanceCapacityFault	error=InsufficientDBInstanceCapacity,400
s	DBParameterGroupNotFoundFault	error=DBParameterGroupNotFound,404
s	DBSecurityGroupNotFoundFault	error=DBSecurityGroupNotFound,404
s	InstanceQuotaExceededFault	error=InstanceQuotaExceeded,400
s	StorageTypeNotSupportedFault	error=StorageTypeNotSupported,400
s	AuthorizationNotFoundFault	error=AuthorizationNotFound,404
s	CreateDBSubnetGroupMessage	.DBSubnetGroupDescription:104,r	.DBSubnetGroupName:104,r	.SubnetIds:117,r	.Tags:105
s	CreateDBSubnetGroupResult	.DBSubnetGroup:118
s	DBSubnetGroupAlreadyExistsFault	error=DBSubnetGroupAlreadyExists,400
s	DBSubnetGroupQuotaExceededFault	error=DBSubnetGroupQuotaExceeded,400
s	DBSubnetQuotaExceededFault	error=DBSubnetQuotaExceededFault,400
s	DeleteDBClusterMessage	.DBClusterIdentifier:104,r	.FinalDBSnapshotIdentifier:104	.SkipFinalSnapshot:119
s	DeleteDBClusterResult	.DBCluster:113
s	DeleteDBClusterParameterGroupMessage	.DBClusterParameterGroupName:104,r
s	InvalidDBParameterGroupStateFault	error=InvalidDBParameterGroupState,400
s	DeleteDBClusterSnapshotMessage	.DBClusterSnapshotIdentifier:104,r
s	DeleteDBClusterSnapshotResult	.DBClusterSnapshot:115
s	DBClusterSnapshotNotFoundFault	error=DBClusterSnapshotNotFoundFault,404
s	DeleteDBInstanceMessage	.DBInstanceIdentifier:104,r
s	DeleteDBInstanceResult	.DBInstance:116
s	DBSnapshotAlreadyExistsFault	error=DBSnapshotAlreadyExists,400
s	DeleteDBSubnetGroupMessage	.DBSubnetGroupName:104,r
s	InvalidDBSubnetStateFault	error=InvalidDBSubnetStateFault,400
s	DescribeDBClusterParameterGroupsMessage	.DBClusterParameterGroupName:104	.Filters:120	.Marker:104	.MaxRecords:107
s	DBClusterParameterGroupsMessage	.DBClusterParameterGroups:121	.Marker:104
s	DescribeDBClusterParametersMessage	.DBClusterParameterGroupName:104,r	.Filters:120	.Marker:104	.MaxRecords:107	.Source:104
s	DBClusterParameterGroupDetails	.Marker:104	.Parameters:122
s	DescribeDBClusterSnapshotsMessage	.DBClusterIdentifier:104	.DBClusterSnapshotIdentifier:104	.Filters:120	.IncludePublic:119	.IncludeShared:119	.Marker:104	.MaxRecords:107	.SnapshotType:104
s	DBClusterSnapshotMessage	.DBClusterSnapshots:123	.Marker:104
s	DescribeDBClustersMessage	.DBClusterIdentifier:104	.Filters:120	.Marker:104	.MaxRecords:107
s	DBClusterMessage	.DBClusters:124	.Marker:104
s	DescribeDBEngineVersionsMessage	.DBParameterGroupFamily:104	.DefaultOnly:119	.Engine:104	.EngineVersion:104	.Filters:120	.ListSupportedCharacterSets:108	.ListSupportedTimezones:108	.Marker:104	.MaxRecords:107
s	DBEngineVersionMessage	.DBEngineVersions:125	.Marker:104
s	DescribeDBInstancesMessage	.DBInstanceIdentifier:104	.Filters:120	.Marker:104	.MaxRecords:107
s	DBInstanceMessage	.DBInstances:126	.Marker:104
s	DescribeDBSubnetGroupsMessage	.DBSubnetGroupName:104	.Filters:120	.Marker:104	.MaxRecords:107
s	DBSubnetGroupMessage	.DBSubnetGroups:127	.Marker:104
s	DescribeGlobalClustersMessage	.Filters:120	.GlobalClusterIdentifier:110	.Marker:104	.MaxRecords:107
s	GlobalClustersMessage	.GlobalClusters:128	.Marker:104
s	DescribeOrderableDBInstanceOptionsMessage	.DBInstanceClass:104	.Engine:104,r	.EngineVersion:104	.Filters:120	.LicenseModel:104	.Marker:104	.MaxRecords:107	.Vpc:108
s	OrderableDBInstanceOptionsMessage	.Marker:104	.OrderableDBInstanceOptions:129
s	ListTagsForResourceMessage	.Filters:120	.ResourceName:104,r
s	TagListMessage	.TagList:105
s	ModifyDBClusterMessage	.AllowMajorVersionUpgrade:119	.ApplyImmediately:119	.BackupRetentionPeriod:107	.CloudwatchLogsExportConfiguration:130	.DBClusterIdentifier:104,r	.DBClusterParameterGroupName:104	.DeletionProtection:108	.EngineVersion:104	.ManageMasterUserPassword:108	.MasterUserPassword:104	.MasterUserSecretKmsKeyId:104	.NetworkType:104	.NewDBClusterIdentifier:104	.Port:107	.PreferredBackupWindow:104	.PreferredMaintenanceWindow:104	.RotateMasterUserPassword:108	.ServerlessV2ScalingConfiguration:111	.StorageType:104	.VpcSecurityGroupIds:112
s	ModifyDBClusterResult	.DBCluster:113
s	InvalidDBSecurityGroupStateFault	error=InvalidDBSecurityGroupState,400
s	ModifyDBClusterParameterGroupMessage	.DBClusterParameterGroupName:104,r	.Parameters:122,r
s	DBClusterParameterGroupNameMessage	.DBClusterParameterGroupName:104
s	ModifyDBInstanceMessage	.ApplyImmediately:119	.AutoMinorVersionUpgrade:108	.CACertificateIdentifier:104	.CertificateRotationRestart:108	.CopyTagsToSnapshot:108	.DBInstanceClass:104	.DBInstanceIdentifier:104,r	.EnablePerformanceInsights:108	.NewDBInstanceIdentifier:104	.PerformanceInsightsKMSKeyId:104	.PreferredMaintenanceWindow:104	.PromotionTier:107
s	ModifyDBInstanceResult	.DBInstance:116
s	DBUpgradeDependencyFailureFault	error=DBUpgradeDependencyFailure,400
s	CertificateNotFoundFault	error=CertificateNotFound,404
s	ModifyDBSubnetGroupMessage	.DBSubnetGroupDescription:104	.DBSubnetGroupName:104,r	.SubnetIds:117,r
s	ModifyDBSubnetGroupResult	.DBSubnetGroup:118
s	SubnetAlreadyInUse	error=SubnetAlreadyInUse,400
s	RebootDBInstanceMessage	.DBInstanceIdentifier:104,r	.ForceFailover:108
s	RebootDBInstanceResult	.DBInstance:116
s	RemoveTagsFromResourceMessage	.ResourceName:104,r	.TagKeys:131,r
s	ResetDBClusterParameterGroupMessage	.DBClusterParameterGroupName:104,r	.Parameters:122	.ResetAllParameters:119
s	RestoreDBClusterFromSnapshotMessage	.AvailabilityZones:106	.DBClusterIdentifier:104,r	.DBClusterParameterGroupName:104	.DBSubnetGroupName:104	.DeletionProtection:108	.EnableCloudwatchLogsExports:109	.Engine:104,r	.EngineVersion:104	.KmsKeyId:104	.NetworkType:104	.Port:107	.ServerlessV2ScalingConfiguration:111	.SnapshotIdentifier:104,r	.StorageType:104	.Tags:105	.VpcSecurityGroupIds:112
s	RestoreDBClusterFromSnapshotResult	.DBCluster:113
s	InsufficientDBClusterCapacityFault	error=InsufficientDBClusterCapacityFault,403
s	InvalidDBSnapshotStateFault	error=InvalidDBSnapshotState,400
s	InvalidRestoreFault	error=InvalidRestoreFault,400
s	RestoreDBClusterToPointInTimeMessage	.DBClusterIdentifier:104,r	.DBSubnetGroupName:104	.DeletionProtection:108	.EnableCloudwatchLogsExports:109	.KmsKeyId:104	.NetworkType:104	.Port:107	.RestoreToTime:132	.RestoreType:104	.ServerlessV2ScalingConfiguration:111	.SourceDBClusterIdentifier:104,r	.StorageType:104	.Tags:105	.UseLatestRestorableTime:119	.VpcSecurityGroupIds:112
s	RestoreDBClusterToPointInTimeResult	.DBCluster:113
s	StartDBClusterMessage	.DBClusterIdentifier:104,r
s	StartDBClusterResult	.DBCluster:113
s	StopDBClusterMessage	.DBClusterIdentifier:104,r
s	StopDBClusterResult	.DBCluster:113
S	String
l	TagList	e=:133,n=Tag
l	AvailabilityZones	e=:104,n=AvailabilityZone
i	IntegerOptional
b	BooleanOptional
l	LogTypeList	e=:104
S	GlobalClusterIdentifier	min=1	max=255
s	ServerlessV2ScalingConfiguration	.MaxCapacity:134	.MinCapacity:134
l	VpcSecurityGroupIdList	e=:104,n=VpcSecurityGroupId
s	DBCluster	.AssociatedRoles:135	.AvailabilityZones:106	.BackupRetentionPeriod:107	.CloneGroupId:104	.ClusterCreateTime:132	.DBClusterArn:104	.DBClusterIdentifier:104	.DBClusterMembers:136	.DBClusterParameterGroup:104	.DBSubnetGroup:104	.DbClusterResourceId:104	.DeletionProtection:119	.EarliestRestorableTime:132	.EnabledCloudwatchLogsExports:109	.Endpoint:104	.Engine:104	.EngineVersion:104	.HostedZoneId:104	.IOOptimizedNextAllowedModificationTime:132	.KmsKeyId:104	.LatestRestorableTime:132	.MasterUserSecret:137	.MasterUsername:104	.MultiAZ:119	.NetworkType:104	.PercentProgress:104	.Port:107	.PreferredBackupWindow:104	.PreferredMaintenanceWindow:104	.ReadReplicaIdentifiers:138	.ReaderEndpoint:104	.ReplicationSourceIdentifier:104	.ServerlessV2ScalingConfiguration:139	.Status:104	.StorageEncrypted:119	.StorageType:104	.VpcSecurityGroups:140
s	DBClusterParameterGroup	.DBClusterParameterGroupArn:104	.DBClusterParameterGroupName:104	.DBParameterGroupFamily:104	.Description:104
s	DBClusterSnapshot	.AvailabilityZones:106	.ClusterCreateTime:132	.DBClusterIdentifier:104	.DBClusterSnapshotArn:104	.DBClusterSnapshotIdentifier:104	.Engine:104	.EngineVersion:104	.KmsKeyId:104	.MasterUsername:104	.PercentProgress:141	.Port:141	.SnapshotCreateTime:132	.SnapshotType:104	.SourceDBClusterSnapshotArn:104	.Status:104	.StorageEncrypted:119	.StorageType:104	.VpcId:104
s	DBInstance	.AutoMinorVersionUpgrade:119	.AvailabilityZone:104	.BackupRetentionPeriod:141	.CACertificateIdentifier:104	.CertificateDetails:142	.CopyTagsToSnapshot:108	.DBClusterIdentifier:104	.DBInstanceArn:104	.DBInstanceClass:104	.DBInstanceIdentifier:104	.DBInstanceStatus:104	.DBSubnetGroup:118	.DbiResourceId:104	.EnabledCloudwatchLogsExports:109	.Endpoint:143	.Engine:104	.EngineVersion:104	.InstanceCreateTime:132	.KmsKeyId:104	.LatestRestorableTime:132	.PendingModifiedValues:144	.PerformanceInsightsEnabled:108	.PerformanceInsightsKMSKeyId:104	.PreferredBackupWindow:104	.PreferredMaintenanceWindow:104	.PromotionTier:107	.PubliclyAccessible:119	.StatusInfos:145	.StorageEncrypted:119	.VpcSecurityGroups:140
l	SubnetIdentifierList	e=:104,n=SubnetIdentifier
s	DBSubnetGroup	.DBSubnetGroupArn:104	.DBSubnetGroupDescription:104	.DBSubnetGroupName:104	.SubnetGroupStatus:104	.Subnets:146	.SupportedNetworkTypes:147	.VpcId:104
b	Boolean
l	FilterList	e=:148,n=Filter
l	DBClusterParameterGroupList	e=:114,n=DBClusterParameterGroup
l	ParametersList	e=:149,n=Parameter
l	DBClusterSnapshotList	e=:115,n=DBClusterSnapshot
l	DBClusterList	e=:113,n=DBCluster
l	DBEngineVersionList	e=:150,n=DBEngineVersion
l	DBInstanceList	e=:116,n=DBInstance
l	DBSubnetGroups	e=:118,n=DBSubnetGroup
l	GlobalClusterList	e=:151,n=GlobalClusterMember
l	OrderableDBInstanceOptionsList	e=:152,n=OrderableDBInstanceOption
s	CloudwatchLogsExportConfiguration	.DisableLogTypes:109	.EnableLogTypes:109
l	KeyList	e=:104
t	TStamp
s	Tag	.Key:104	.Value:104
d	DoubleOptional
l	DBClusterRoles	e=:153,n=DBClusterRole
l	DBClusterMemberList	e=:154,n=DBClusterMember
s	ClusterMasterUserSecret	.KmsKeyId:104	.SecretArn:104	.SecretStatus:104
l	ReadReplicaIdentifierList	e=:104,n=ReadReplicaIdentifier
s	ServerlessV2ScalingConfigurationInfo	.MaxCapacity:134	.MinCapacity:134
l	VpcSecurityGroupMembershipList	e=:155,n=VpcSecurityGroupMembership
i	Integer
s	CertificateDetails	.CAIdentifier:104	.ValidTill:132
s	Endpoint	.Address:104	.HostedZoneId:104	.Port:141
s	PendingModifiedValues	.AllocatedStorage:107	.BackupRetentionPeriod:107	.CACertificateIdentifier:104	.DBInstanceClass:104	.DBInstanceIdentifier:104	.DBSubnetGroupName:104	.EngineVersion:104	.Iops:107	.LicenseModel:104	.MasterUserPassword:104	.MultiAZ:108	.PendingCloudwatchLogsExports:156	.Port:107	.StorageType:104
l	DBInstanceStatusInfoList	e=:157,n=DBInstanceStatusInfo
l	SubnetList	e=:158,n=Subnet
l	NetworkTypeList	e=:104
s	Filter	.Name:104,r	.Values:159,r
s	Parameter	.AllowedValues:104	.ApplyMethod:160	.ApplyType:104	.DataType:104	.Description:104	.IsModifiable:119	.MinimumEngineVersion:104	.ParameterName:104	.ParameterValue:104	.Source:104
s	DBEngineVersion	.DBEngineDescription:104	.DBEngineVersionDescription:104	.DBParameterGroupFamily:104	.Engine:104	.EngineVersion:104	.ExportableLogTypes:109	.ServerlessV2FeaturesSupport:161	.SupportedCACertificateIdentifiers:162	.SupportsCertificateRotationWithoutRestart:108	.SupportsLogExportsToCloudwatchLogs:119	.ValidUpgradeTarget:163
s	GlobalCluster	.DatabaseName:104	.DeletionProtection:108	.Engine:104	.EngineVersion:104	.FailoverState:164	.GlobalClusterArn:104	.GlobalClusterIdentifier:110	.GlobalClusterMembers:165	.GlobalClusterResourceId:104	.Status:104	.StorageEncrypted:108	.TagList:105
s	OrderableDBInstanceOption	.AvailabilityZones:166	.DBInstanceClass:104	.Engine:104	.EngineVersion:104	.LicenseModel:104	.StorageType:104	.Vpc:119
s	DBClusterRole	.RoleArn:104	.Status:104
s	DBClusterMember	.DBClusterParameterGroupStatus:104	.DBInstanceIdentifier:104	.IsClusterWriter:119	.PromotionTier:107
s	VpcSecurityGroupMembership	.Status:104	.VpcSecurityGroupId:104
s	PendingCloudwatchLogsExports	.LogTypesToDisable:109	.LogTypesToEnable:109
s	DBInstanceStatusInfo	.Message:104	.Normal:119	.Status:104	.StatusType:104
s	Subnet	.SubnetAvailabilityZone:167	.SubnetIdentifier:104	.SubnetStatus:104
l	FilterValueList	e=:104,n=Value
S	ApplyMethod
s	ServerlessV2FeaturesSupport	.MaxCapacity:134	.MinCapacity:134
l	CACertificateIdentifiersList	e=:104
l	ValidUpgradeTargetList	e=:168,n=UpgradeTarget
s	FailoverState	.FromDbClusterArn:104	.IsDataLossAllowed:119	.Status:169	.ToDbClusterArn:104
l	GlobalClusterMemberList	e=:170,n=GlobalClusterMember
l	AvailabilityZoneList	e=:167,n=AvailabilityZone
s	AvailabilityZone	.Name:104
s	UpgradeTarget	.AutoUpgrade:119	.Description:104	.Engine:104	.EngineVersion:104	.IsMajorVersionUpgrade:119
S	FailoverStatus
s	GlobalClusterMember	.DBClusterArn:104	.IsWriter:119	.Readers:171	.SynchronizationStatus:172
l	ReadersArnList	e=:104
S	GlobalClusterMemberSynchronizationStatus

"""#
}
