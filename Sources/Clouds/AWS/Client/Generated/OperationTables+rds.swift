// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `rds`: StaticString = #"""
V	id=rds	protocol=query	version=2014-10-31	service=RDS	endpoint=rds	signing=rds	xmlns=http://rds.amazonaws.com/doc/2014-10-31/
O	AddRoleToDBCluster	POST	/	0		1,2,3,4
O	AddRoleToDBInstance	POST	/	5		6,7,8,9
O	AddTagsToResource	POST	/	10		11,12,13,14,15,16,17,18,8,19,4,7,20,2
O	ApplyPendingMaintenanceAction	POST	/	21	22	23,2,8	wrapper=ApplyPendingMaintenanceActionResult
O	CopyDBSnapshot	POST	/	24	25	26,16,27,28,29,30	wrapper=CopyDBSnapshotResult
O	CreateDBCluster	POST	/	31	32	33,34,35,36,37,4,38,39,40,7,41,42,43,44,45,46,47,8,29,48,2,49,50,51	wrapper=CreateDBClusterResult
O	CreateDBClusterParameterGroup	POST	/	52	53	54,55	wrapper=CreateDBClusterParameterGroupResult
O	CreateDBClusterSnapshot	POST	/	56	57	58,2,26,59,4	wrapper=CreateDBClusterSnapshotResult
O	CreateDBInstance	POST	/	60	61	62,63,33,36,37,4,38,64,39,40,43,65,45,66,46,67,29,68,69,70,48,2,50	wrapper=CreateDBInstanceResult
O	CreateDBInstanceReadReplica	POST	/	71	72	63,33,34,36,37,4,38,64,39,73,40,7,43,65,45,46,67,8,29,68,69,70,48,2,50	wrapper=CreateDBInstanceReadReplicaResult
O	CreateDBParameterGroup	POST	/	74	75	54,55	wrapper=CreateDBParameterGroupResult
O	CreateDBProxy	POST	/	76	77	78,37,79	wrapper=CreateDBProxyResult
O	CreateDBProxyEndpoint	POST	/	80	81	11,82,83,84,37	wrapper=CreateDBProxyEndpointResult
O	CreateDBSnapshot	POST	/	85	86	7,26,8,30	wrapper=CreateDBSnapshotResult
O	CreateDBSubnetGroup	POST	/	87	88	89,33,90,91,37	wrapper=CreateDBSubnetGroupResult
O	CreateOptionGroup	POST	/	92	93	94,95	wrapper=CreateOptionGroupResult
O	DeleteDBCluster	POST	/	96	97	58,2,42,26,59,29,98,4	wrapper=DeleteDBClusterResult
O	DeleteDBClusterParameterGroup	POST	/	99		63,100
O	DeleteDBClusterSnapshot	POST	/	101	102	103,58	wrapper=DeleteDBClusterSnapshotResult
O	DeleteDBInstance	POST	/	104	105	106,7,2,26,8,29,30	wrapper=DeleteDBInstanceResult
O	DeleteDBInstanceAutomatedBackup	POST	/	107	108	109,110	wrapper=DeleteDBInstanceAutomatedBackupResult
O	DeleteDBParameterGroup	POST	/	111		63,100
O	DeleteDBProxy	POST	/	112	113	11,83	wrapper=DeleteDBProxyResult
O	DeleteDBProxyEndpoint	POST	/	114	115	116,17	wrapper=DeleteDBProxyEndpointResult
O	DeleteDBSnapshot	POST	/	117	118	16,28	wrapper=DeleteDBSnapshotResult
O	DeleteDBSubnetGroup	POST	/	119		120,49,50
O	DeleteOptionGroup	POST	/	121		40,122
O	DeregisterDBProxyTargets	POST	/	123	124	11,20,83,125	wrapper=DeregisterDBProxyTargetsResult
O	DescribeCertificates	POST	/	126	127	67	wrapper=DescribeCertificatesResult	pages=Marker;Marker;Certificates;
O	DescribeDBClusterParameterGroups	POST	/	128	129	63	wrapper=DescribeDBClusterParameterGroupsResult	pages=Marker;Marker;DBClusterParameterGroups;
O	DescribeDBClusterParameters	POST	/	130	131	63	wrapper=DescribeDBClusterParametersResult	pages=Marker;Marker;Parameters;
O	DescribeDBClusterSnapshots	POST	/	132	133	103	wrapper=DescribeDBClusterSnapshotsResult	pages=Marker;Marker;DBClusterSnapshots;
O	DescribeDBClusters	POST	/	134	135	4	wrapper=DescribeDBClustersResult	pages=Marker;Marker;DBClusters;
O	DescribeDBEngineVersions	POST	/	136	137		wrapper=DescribeDBEngineVersionsResult	pages=Marker;Marker;DBEngineVersions;
O	DescribeDBInstanceAutomatedBackups	POST	/	138	139	110	wrapper=DescribeDBInstanceAutomatedBackupsResult	pages=Marker;Marker;DBInstanceAutomatedBackups;
O	DescribeDBInstances	POST	/	140	141	7	wrapper=DescribeDBInstancesResult	pages=Marker;Marker;DBInstances;
O	DescribeDBParameterGroups	POST	/	142	143	63	wrapper=DescribeDBParameterGroupsResult	pages=Marker;Marker;DBParameterGroups;
O	DescribeDBParameters	POST	/	144	145	63	wrapper=DescribeDBParametersResult	pages=Marker;Marker;Parameters;
O	DescribeDBProxies	POST	/	146	147	11	wrapper=DescribeDBProxiesResult	pages=Marker;Marker;DBProxies;
O	DescribeDBProxyEndpoints	POST	/	148	149	11,17	wrapper=DescribeDBProxyEndpointsResult	pages=Marker;Marker;DBProxyEndpoints;
O	DescribeDBProxyTargetGroups	POST	/	150	151	11,20,83	wrapper=DescribeDBProxyTargetGroupsResult	pages=Marker;Marker;TargetGroups;
O	DescribeDBProxyTargets	POST	/	152	153	11,20,83,125	wrapper=DescribeDBProxyTargetsResult	pages=Marker;Marker;Targets;
O	DescribeDBSnapshots	POST	/	154	155	16	wrapper=DescribeDBSnapshotsResult	pages=Marker;Marker;DBSnapshots;
O	DescribeDBSubnetGroups	POST	/	156	157	50	wrapper=DescribeDBSubnetGroupsResult	pages=Marker;Marker;DBSubnetGroups;
O	DescribeEngineDefaultParameters	POST	/	158	159		wrapper=DescribeEngineDefaultParametersResult	pages=Marker;EngineDefaults.Marker;EngineDefaults.Parameters;
O	DescribeEvents	POST	/	160	161		wrapper=DescribeEventsResult	pages=Marker;Marker;Events;
O	DescribeGlobalClusters	POST	/	162	163	44	wrapper=DescribeGlobalClustersResult	pages=Marker;Marker;GlobalClusters;
O	DescribeOptionGroups	POST	/	164	165	40	wrapper=DescribeOptionGroupsResult	pages=Marker;Marker;OptionGroupsList;
O	DescribeOrderableDBInstanceOptions	POST	/	166	167		wrapper=DescribeOrderableDBInstanceOptionsResult	pages=Marker;Marker;OrderableDBInstanceOptions;
O	DescribePendingMaintenanceActions	POST	/	168	169	23	wrapper=DescribePendingMaintenanceActionsResult	pages=Marker;Marker;PendingMaintenanceActions;
O	DisableHttpEndpoint	POST	/	170	171	23,172	wrapper=DisableHttpEndpointResult
O	EnableHttpEndpoint	POST	/	173	174	23,172	wrapper=EnableHttpEndpointResult
O	FailoverDBCluster	POST	/	175	176	2,8,4	wrapper=FailoverDBClusterResult
O	ListTagsForResource	POST	/	177	178	11,12,13,14,15,16,17,19,4,7,20	wrapper=ListTagsForResourceResult
O	ModifyCertificates	POST	/	179	180	67	wrapper=ModifyCertificatesResult
O	ModifyDBCluster	POST	/	181	182	45,63,46,8,29,35,68,37,4,38,183,184,39,40,48,2,41,42,43,49,50	wrapper=ModifyDBClusterResult
O	ModifyDBClusterParameterGroup	POST	/	185	186	63,100	wrapper=ModifyDBClusterParameterGroupResult
O	ModifyDBInstance	POST	/	187	188	62,63,36,38,183,64,39,40,7,43,45,66,46,67,8,29,68,189,69,70,48,2	wrapper=ModifyDBInstanceResult
O	ModifyDBParameterGroup	POST	/	190	191	63,100	wrapper=ModifyDBParameterGroupResult
O	ModifyDBProxy	POST	/	192	193	11,78,83	wrapper=ModifyDBProxyResult
O	ModifyDBProxyEndpoint	POST	/	194	195	116,82,17,83	wrapper=ModifyDBProxyEndpointResult
O	ModifyDBProxyTargetGroup	POST	/	196	197	11,20,83	wrapper=ModifyDBProxyTargetGroupResult
O	ModifyDBSnapshot	POST	/	198	199	16,28,29	wrapper=ModifyDBSnapshotResult
O	ModifyDBSubnetGroup	POST	/	200	201	202,33,90,49,50,37	wrapper=ModifyDBSubnetGroupResult
O	ModifyOptionGroup	POST	/	203	204	40,122	wrapper=ModifyOptionGroupResult
O	PromoteReadReplica	POST	/	205	206	7,8	wrapper=PromoteReadReplicaResult
O	PromoteReadReplicaDBCluster	POST	/	207	208	2,4	wrapper=PromoteReadReplicaDBClusterResult
O	RebootDBCluster	POST	/	209	210	2,8,4	wrapper=RebootDBClusterResult
O	RebootDBInstance	POST	/	211	212	7,8,29	wrapper=RebootDBInstanceResult
O	RegisterDBProxyTargets	POST	/	213	214	215,11,7,20,2,8,83,216,4	wrapper=RegisterDBProxyTargetsResult
O	RemoveRoleFromDBCluster	POST	/	217		2,218,4
O	RemoveRoleFromDBInstance	POST	/	219		7,220,8
O	RemoveTagsFromResource	POST	/	221		11,12,13,14,15,16,17,18,8,19,4,7,20,2
O	ResetDBClusterParameterGroup	POST	/	222	186	63,100	wrapper=ResetDBClusterParameterGroupResult
O	ResetDBParameterGroup	POST	/	223	191	63,100	wrapper=ResetDBParameterGroupResult
O	RestoreDBClusterFromSnapshot	POST	/	224	225	103,33,28,35,36,37,38,39,40,58,41,43,226,45,46,16,47,8,29,48,50,227,51	wrapper=RestoreDBClusterFromSnapshotResult
O	RestoreDBClusterToPointInTime	POST	/	228	229	103,28,35,36,37,4,38,39,40,58,41,43,226,45,46,47,29,230,48,2,50,227,51	wrapper=RestoreDBClusterToPointInTimeResult
O	RestoreDBInstanceFromDBSnapshot	POST	/	231	232	62,103,63,33,28,36,37,38,64,39,40,43,65,45,66,46,16,67,29,68,69,70,48,50,227	wrapper=RestoreDBInstanceFromDBSnapshotResult
O	RestoreDBInstanceToPointInTime	POST	/	233	234	62,63,33,36,37,38,64,39,40,7,110,43,65,45,66,46,67,8,29,68,69,70,48,235,50,227	wrapper=RestoreDBInstanceToPointInTimeResult
O	StartDBCluster	POST	/	236	237	2,8,29,238,4,38	wrapper=StartDBClusterResult
O	StartDBInstance	POST	/	239	240	62,33,8,29,36,37,4,38,7,48,2,50	wrapper=StartDBInstanceResult
O	StartDBInstanceAutomatedBackupsReplication	POST	/	241	242	109,39,106,7,8,29	wrapper=StartDBInstanceAutomatedBackupsReplicationResult
O	StopDBCluster	POST	/	243	244	2,8,238,4	wrapper=StopDBClusterResult
O	StopDBInstance	POST	/	245	246	7,2,26,8,30	wrapper=StopDBInstanceResult
O	StopDBInstanceAutomatedBackupsReplication	POST	/	247	248	7,8	wrapper=StopDBInstanceAutomatedBackupsReplicationResult
W	DBClusterAvailable	DescribeDBClusters	30	60	s a "available" DBClusters[].Status	f y "deleted" DBClusters[].Status	f y "deleting" DBClusters[].Status	f y "failed" DBClusters[].Status	f y "incompatible-restore" DBClusters[].Status	f y "incompatible-parameters" DBClusters[].Status
W	DBClusterDeleted	DescribeDBClusters	30	60	s p true length(DBClusters) == `0`	s e "DBClusterNotFoundFault"	f y "creating" DBClusters[].Status	f y "modifying" DBClusters[].Status	f y "rebooting" DBClusters[].Status	f y "resetting-master-credentials" DBClusters[].Status
W	DBClusterSnapshotAvailable	DescribeDBClusterSnapshots	30	60	s a "available" DBClusterSnapshots[].Status	f y "deleted" DBClusterSnapshots[].Status	f y "deleting" DBClusterSnapshots[].Status	f y "failed" DBClusterSnapshots[].Status	f y "incompatible-restore" DBClusterSnapshots[].Status	f y "incompatible-parameters" DBClusterSnapshots[].Status
W	DBClusterSnapshotDeleted	DescribeDBClusterSnapshots	30	60	s p true length(DBClusterSnapshots) == `0`	s e "DBClusterSnapshotNotFoundFault"	f y "creating" DBClusterSnapshots[].Status	f y "modifying" DBClusterSnapshots[].Status	f y "rebooting" DBClusterSnapshots[].Status	f y "resetting-master-credentials" DBClusterSnapshots[].Status
W	DBInstanceAvailable	DescribeDBInstances	30	60	s a "available" DBInstances[].DBInstanceStatus	f y "deleted" DBInstances[].DBInstanceStatus	f y "deleting" DBInstances[].DBInstanceStatus	f y "failed" DBInstances[].DBInstanceStatus	f y "incompatible-restore" DBInstances[].DBInstanceStatus	f y "incompatible-parameters" DBInstances[].DBInstanceStatus
W	DBInstanceDeleted	DescribeDBInstances	30	60	s p true length(DBInstances) == `0`	s e "DBInstanceNotFound"	f y "creating" DBInstances[].DBInstanceStatus	f y "modifying" DBInstances[].DBInstanceStatus	f y "rebooting" DBInstances[].DBInstanceStatus	f y "resetting-master-credentials" DBInstances[].DBInstanceStatus
W	DBSnapshotAvailable	DescribeDBSnapshots	30	60	s a "available" DBSnapshots[].Status	f y "deleted" DBSnapshots[].Status	f y "deleting" DBSnapshots[].Status	f y "failed" DBSnapshots[].Status	f y "incompatible-restore" DBSnapshots[].Status	f y "incompatible-parameters" DBSnapshots[].Status
W	DBSnapshotCompleted	DescribeDBSnapshots	15	40	s e "DBSnapshotNotFound"	s a "available" DBSnapshots[].Status
W	DBSnapshotDeleted	DescribeDBSnapshots	30	60	s p true length(DBSnapshots) == `0`	s e "DBSnapshotNotFound"	f y "creating" DBSnapshots[].Status	f y "modifying" DBSnapshots[].Status	f y "rebooting" DBSnapshots[].Status	f y "resetting-master-credentials" DBSnapshots[].Status
s	AddRoleToDBClusterMessage	.DBClusterIdentifier:249,r	.FeatureName:249	.RoleArn:249,r
s	DBClusterRoleQuotaExceededFault	error=DBClusterRoleQuotaExceeded,400
s	InvalidDBClusterStateFault	error=InvalidDBClusterStateFault,400
s	DBClusterRoleAlreadyExistsFault	error=DBClusterRoleAlreadyExists,400
s	DBClusterNotFoundFault	error=DBClusterNotFoundFault,404
s	AddRoleToDBInstanceMessage	.DBInstanceIdentifier:249,r	.FeatureName:249,r	.RoleArn:249,r
s	DBInstanceRoleQuotaExceededFault	error=DBInstanceRoleQuotaExceeded,400
s	DBInstanceNotFoundFault	error=DBInstanceNotFound,404
s	InvalidDBInstanceStateFault	error=InvalidDBInstanceState,400
s	DBInstanceRoleAlreadyExistsFault	error=DBInstanceRoleAlreadyExists,400
s	AddTagsToResourceMessage	.ResourceName:249,r	.Tags:250,r
s	DBProxyNotFoundFault	error=DBProxyNotFoundFault,404
s	DBSnapshotTenantDatabaseNotFoundFault	error=DBSnapshotTenantDatabaseNotFoundFault,404
s	IntegrationNotFoundFault	error=IntegrationNotFoundFault,404
s	TenantDatabaseNotFoundFault	error=TenantDatabaseNotFound,404
s	BlueGreenDeploymentNotFoundFault	error=BlueGreenDeploymentNotFoundFault,404
s	DBSnapshotNotFoundFault	error=DBSnapshotNotFound,404
s	DBProxyEndpointNotFoundFault	error=DBProxyEndpointNotFoundFault,404
s	InvalidDBClusterEndpointStateFault	error=InvalidDBClusterEndpointStateFault,400
s	DBShardGroupNotFoundFault	error=DBShardGroupNotFound,404
s	DBProxyTargetGroupNotFoundFault	error=DBProxyTargetGroupNotFoundFault,404
s	ApplyPendingMaintenanceActionMessage	.ApplyAction:249,r	.OptInType:249,r	.ResourceIdentifier:249,r
s	ApplyPendingMaintenanceActionResult	.ResourcePendingMaintenanceActions:251
s	ResourceNotFoundFault	error=ResourceNotFoundFault,404
s	CopyDBSnapshotMessage	.CopyOptionGroup:252	.CopyTags:252	.KmsKeyId:249	.OptionGroupName:249	.PreSignedUrl:253,z	.SnapshotAvailabilityZone:249	.SnapshotTarget:249	.SourceDBSnapshotIdentifier:249,r	.Tags:250	.TargetCustomAvailabilityZone:249	.TargetDBSnapshotIdentifier:249,r
s	CopyDBSnapshotResult	.DBSnapshot:254
s	SnapshotQuotaExceededFault	error=SnapshotQuotaExceeded,400
s	CustomAvailabilityZoneNotFoundFault	error=CustomAvailabilityZoneNotFound,404
s	InvalidDBSnapshotStateFault	error=InvalidDBSnapshotState,400
s	KMSKeyNotAccessibleFault	error=KMSKeyNotAccessibleFault,400
s	DBSnapshotAlreadyExistsFault	error=DBSnapshotAlreadyExists,400
s	CreateDBClusterMessage	.AllocatedStorage:255	.AutoMinorVersionUpgrade:252	.AvailabilityZones:256	.BacktrackWindow:257	.BackupRetentionPeriod:255	.CACertificateIdentifier:249	.CharacterSetName:249	.ClusterScalabilityType:258	.CopyTagsToSnapshot:252	.DBClusterIdentifier:249,r	.DBClusterInstanceClass:249	.DBClusterParameterGroupName:249	.DBSubnetGroupName:249	.DBSystemId:249	.DatabaseInsightsMode:259	.DatabaseName:249	.DeletionProtection:252	.Domain:249	.DomainIAMRoleName:249	.EnableCloudwatchLogsExports:260	.EnableGlobalWriteForwarding:252	.EnableHttpEndpoint:252	.EnableIAMDatabaseAuthentication:252	.EnableLimitlessDatabase:252	.EnableLocalWriteForwarding:252	.EnablePerformanceInsights:252	.Engine:249,r	.EngineLifecycleSupport:249	.EngineMode:249	.EngineVersion:249	.GlobalClusterIdentifier:261	.Iops:255	.KmsKeyId:249	.ManageMasterUserPassword:252	.MasterUserAuthenticationType:262	.MasterUserPassword:253,z	.MasterUserSecretKmsKeyId:249	.MasterUsername:249	.MonitoringInterval:255	.MonitoringRoleArn:249	.NetworkType:249	.OptionGroupName:249	.PerformanceInsightsKMSKeyId:249	.PerformanceInsightsRetentionPeriod:255	.Port:255	.PreSignedUrl:253,z	.PreferredBackupWindow:249	.PreferredMaintenanceWindow:249	.PubliclyAccessible:252	.RdsCustomClusterConfiguration:263	.ReplicationSourceIdentifier:249	.ScalingConfiguration:264	.ServerlessV2ScalingConfiguration:265	.StorageEncrypted:252	.StorageType:249	.TagSpecifications:266	.Tags:250	.VpcSecurityGroupIds:267	.WithExpressConfiguration:252
s	CreateDBClusterResult	.DBCluster:268
s	DBSubnetGroupDoesNotCoverEnoughAZs	error=DBSubnetGroupDoesNotCoverEnoughAZs,400
s	InvalidDBSubnetGroupFault	error=InvalidDBSubnetGroupFault,400
s	DBClusterParameterGroupNotFoundFault	error=DBClusterParameterGroupNotFound,404
s	InsufficientDBInstanceCapacityFault	error=InsufficientDBInstanceCapacity,400
s	InvalidSubnet	error=InvalidSubnet,400
s	VpcEncryptionControlViolationException	error=VpcEncryptionControlViolationException,400
s	StorageTypeNotSupportedFault	error=StorageTypeNotSupported,400
s	OptionGroupNotFoundFault	error=OptionGroupNotFoundFault,404
s	DBClusterAlreadyExistsFault	error=DBClusterAlreadyExistsFault,400
s	InvalidGlobalClusterStateFault	error=InvalidGlobalClusterStateFault,400
s	NetworkTypeNotSupported	error=NetworkTypeNotSupported,400
s	GlobalClusterNotFoundFault	error=GlobalClusterNotFoundFault,404
s	StorageQuotaExceededFault	error=StorageQuotaExceeded,400
s	DomainNotFoundFault	error=DomainNotFoundFault,404
s	InsufficientStorageClusterCapacityFault	error=InsufficientStorageClusterCapacity,400
s	InvalidVPCNetworkStateFault	error=InvalidVPCNetworkStateFault,400
s	InvalidDBSubnetGroupStateFault	error=InvalidDBSubnetGroupStateFault,400
s	DBSubnetGroupNotFoundFault	error=DBSubnetGroupNotFoundFault,404
s	DBClusterQuotaExceededFault	error=DBClusterQuotaExceededFault,403
s	CreateDBClusterParameterGroupMessage	.DBClusterParameterGroupName:249,r	.DBParameterGroupFamily:249,r	.Description:249,r	.Tags:250
s	CreateDBClusterParameterGroupResult	.DBClusterParameterGroup:269
s	DBParameterGroupAlreadyExistsFault	error=DBParameterGroupAlreadyExists,400
s	DBParameterGroupQuotaExceededFault	error=DBParameterGroupQuotaExceeded,400
s	CreateDBClusterSnapshotMessage	.DBClusterIdentifier:249,r	.DBClusterSnapshotIdentifier:249,r	.Tags:250
s	CreateDBClusterSnapshotResult	.DBClusterSnapshot:270
s	InvalidDBClusterSnapshotStateFault	error=InvalidDBClusterSnapshotStateFault,400
s	DBClusterSnapshotAlreadyExistsFault	error=DBClusterSnapshotAlreadyExistsFault,400
s	CreateDBInstanceMessage	.AdditionalStorageVolumes:271	.AllocatedStorage:255	.AutoMinorVersionUpgrade:252	.AvailabilityZone:249	.BackupRetentionPeriod:255	.BackupTarget:249	.CACertificateIdentifier:249	.CharacterSetName:249	.CopyTagsToSnapshot:252	.CustomIamInstanceProfile:249	.DBClusterIdentifier:249	.DBInstanceClass:249,r	.DBInstanceIdentifier:249,r	.DBName:249	.DBParameterGroupName:249	.DBSecurityGroups:272	.DBSubnetGroupName:249	.DBSystemId:249	.DatabaseInsightsMode:259	.DedicatedLogVolume:252	.DeletionProtection:252	.Domain:249	.DomainAuthSecretArn:249	.DomainDnsIps:273	.DomainFqdn:249	.DomainIAMRoleName:249	.DomainOu:249	.EnableCloudwatchLogsExports:260	.EnableCustomerOwnedIp:252	.EnableIAMDatabaseAuthentication:252	.EnablePerformanceInsights:252	.Engine:249,r	.EngineLifecycleSupport:249	.EngineVersion:249	.Iops:255	.KmsKeyId:249	.LicenseModel:249	.ManageMasterUserPassword:252	.MasterUserAuthenticationType:262	.MasterUserPassword:253,z	.MasterUserSecretKmsKeyId:249	.MasterUsername:249	.MaxAllocatedStorage:255	.MonitoringInterval:255	.MonitoringRoleArn:249	.MultiAZ:252	.MultiTenant:252	.NcharCharacterSetName:249	.NetworkType:249	.OptionGroupName:249	.PerformanceInsightsKMSKeyId:249	.PerformanceInsightsRetentionPeriod:255	.Port:255	.PreferredBackupWindow:249	.PreferredMaintenanceWindow:249	.ProcessorFeatures:274	.PromotionTier:255	.PubliclyAccessible:252	.StorageEncrypted:252	.StorageThroughput:255	.StorageType:249	.TagSpecifications:266	.Tags:250	.TdeCredentialArn:249	.TdeCredentialPassword:253,z	.Timezone:249	.VpcSecurityGroupIds:267
s	CreateDBInstanceResult	.DBInstance:275
s	AuthorizationNotFoundFault	error=AuthorizationNotFound,404
s	DBParameterGroupNotFoundFault	error=DBParameterGroupNotFound,404
s	ProvisionedIopsNotAvailableInAZFault	error=ProvisionedIopsNotAvailableInAZFault,400
s	InstanceQuotaExceededFault	error=InstanceQuotaExceeded,400
s	BackupPolicyNotFoundFault	error=BackupPolicyNotFoundFault,404
s	CertificateNotFoundFault	error=CertificateNotFound,404
s	DBInstanceAlreadyExistsFault	error=DBInstanceAlreadyExists,400
s	TenantDatabaseQuotaExceededFault	error=TenantDatabaseQuotaExceeded,400
s	DBSecurityGroupNotFoundFault	error=DBSecurityGroupNotFound,404
s	CreateDBInstanceReadReplicaMessage	.AdditionalStorageVolumes:271	.AllocatedStorage:255	.AutoMinorVersionUpgrade:252	.AvailabilityZone:249	.BackupTarget:249	.CACertificateIdentifier:249	.CopyTagsToSnapshot:252	.CustomIamInstanceProfile:249	.DBInstanceClass:249	.DBInstanceIdentifier:249,r	.DBParameterGroupName:249	.DBSubnetGroupName:249	.DatabaseInsightsMode:259	.DedicatedLogVolume:252	.DeletionProtection:252	.Domain:249	.DomainAuthSecretArn:249	.DomainDnsIps:273	.DomainFqdn:249	.DomainIAMRoleName:249	.DomainOu:249	.EnableCloudwatchLogsExports:260	.EnableCustomerOwnedIp:252	.EnableIAMDatabaseAuthentication:252	.EnablePerformanceInsights:252	.Iops:255	.KmsKeyId:249	.MaxAllocatedStorage:255	.MonitoringInterval:255	.MonitoringRoleArn:249	.MultiAZ:252	.NetworkType:249	.OptionGroupName:249	.PerformanceInsightsKMSKeyId:249	.PerformanceInsightsRetentionPeriod:255	.Port:255	.PreSignedUrl:253,z	.ProcessorFeatures:274	.PubliclyAccessible:252	.ReplicaMode:276	.SourceDBClusterIdentifier:249	.SourceDBInstanceIdentifier:249	.StorageThroughput:255	.StorageType:249	.TagSpecifications:266	.Tags:250	.UpgradeStorageConfig:252	.UseDefaultProcessorFeatures:252	.VpcSecurityGroupIds:267
s	CreateDBInstanceReadReplicaResult	.DBInstance:275
s	DBSubnetGroupNotAllowedFault	error=DBSubnetGroupNotAllowedFault,400
s	CreateDBParameterGroupMessage	.DBParameterGroupFamily:249,r	.DBParameterGroupName:249,r	.Description:249,r	.Tags:250
s	CreateDBParameterGroupResult	.DBParameterGroup:277
s	CreateDBProxyRequest	.Auth:278	.DBProxyName:279,r	.DebugLogging:280	.DefaultAuthScheme:281	.EndpointNetworkType:282	.EngineFamily:283,r	.IdleClientTimeout:255	.RequireTLS:280	.RoleArn:284,r	.Tags:250	.TargetConnectionNetworkType:285	.VpcSecurityGroupIds:273	.VpcSubnetIds:273,r
s	CreateDBProxyResponse	.DBProxy:286
s	DBProxyAlreadyExistsFault	error=DBProxyAlreadyExistsFault,400
s	DBProxyQuotaExceededFault	error=DBProxyQuotaExceededFault,400
s	CreateDBProxyEndpointRequest	.DBProxyEndpointName:287,r	.DBProxyName:279,r	.EndpointNetworkType:282	.Tags:250	.TargetRole:288	.VpcSecurityGroupIds:273	.VpcSubnetIds:273,r
s	CreateDBProxyEndpointResponse	.DBProxyEndpoint:289
s	DBProxyEndpointAlreadyExistsFault	error=DBProxyEndpointAlreadyExistsFault,400
s	InvalidDBProxyStateFault	error=InvalidDBProxyStateFault,400
s	DBProxyEndpointQuotaExceededFault	error=DBProxyEndpointQuotaExceededFault,400
s	CreateDBSnapshotMessage	.DBInstanceIdentifier:249,r	.DBSnapshotIdentifier:249,r	.Tags:250
s	CreateDBSnapshotResult	.DBSnapshot:254
s	CreateDBSubnetGroupMessage	.DBSubnetGroupDescription:249,r	.DBSubnetGroupName:249,r	.SubnetIds:290,r	.Tags:250
s	CreateDBSubnetGroupResult	.DBSubnetGroup:291
s	DBSubnetGroupAlreadyExistsFault	error=DBSubnetGroupAlreadyExists,400
s	DBSubnetQuotaExceededFault	error=DBSubnetQuotaExceededFault,400
s	DBSubnetGroupQuotaExceededFault	error=DBSubnetGroupQuotaExceeded,400
s	CreateOptionGroupMessage	.EngineName:249,r	.MajorEngineVersion:249,r	.OptionGroupDescription:249,r	.OptionGroupName:249,r	.Tags:250
s	CreateOptionGroupResult	.OptionGroup:292
s	OptionGroupQuotaExceededFault	error=OptionGroupQuotaExceededFault,400
s	OptionGroupAlreadyExistsFault	error=OptionGroupAlreadyExistsFault,400
s	DeleteDBClusterMessage	.DBClusterIdentifier:249,r	.DeleteAutomatedBackups:252	.FinalDBSnapshotIdentifier:249	.SkipFinalSnapshot:280
s	DeleteDBClusterResult	.DBCluster:268
s	DBClusterAutomatedBackupQuotaExceededFault	error=DBClusterAutomatedBackupQuotaExceededFault,400
s	DeleteDBClusterParameterGroupMessage	.DBClusterParameterGroupName:249,r
s	InvalidDBParameterGroupStateFault	error=InvalidDBParameterGroupState,400
s	DeleteDBClusterSnapshotMessage	.DBClusterSnapshotIdentifier:249,r
s	DeleteDBClusterSnapshotResult	.DBClusterSnapshot:270
s	DBClusterSnapshotNotFoundFault	error=DBClusterSnapshotNotFoundFault,404
s	DeleteDBInstanceMessage	.DBInstanceIdentifier:249,r	.DeleteAutomatedBackups:252	.FinalDBSnapshotIdentifier:249	.SkipFinalSnapshot:280
s	DeleteDBInstanceResult	.DBInstance:275
s	DBInstanceAutomatedBackupQuotaExceededFault	error=DBInstanceAutomatedBackupQuotaExceeded,400
s	DeleteDBInstanceAutomatedBackupMessage	.DBInstanceAutomatedBackupsArn:249	.DbiResourceId:249
s	DeleteDBInstanceAutomatedBackupResult	.DBInstanceAutomatedBackup:293
s	InvalidDBInstanceAutomatedBackupStateFault	error=InvalidDBInstanceAutomatedBackupState,400
s	DBInstanceAutomatedBackupNotFoundFault	error=DBInstanceAutomatedBackupNotFound,404
s	DeleteDBParameterGroupMessage	.DBParameterGroupName:249,r
s	DeleteDBProxyRequest	.DBProxyName:279,r
s	DeleteDBProxyResponse	.DBProxy:286
s	DeleteDBProxyEndpointRequest	.DBProxyEndpointName:287,r
s	DeleteDBProxyEndpointResponse	.DBProxyEndpoint:289
s	InvalidDBProxyEndpointStateFault	error=InvalidDBProxyEndpointStateFault,400
s	DeleteDBSnapshotMessage	.DBSnapshotIdentifier:249,r
s	DeleteDBSnapshotResult	.DBSnapshot:254
s	DeleteDBSubnetGroupMessage	.DBSubnetGroupName:249,r
s	InvalidDBSubnetStateFault	error=InvalidDBSubnetStateFault,400
s	DeleteOptionGroupMessage	.OptionGroupName:249,r
s	InvalidOptionGroupStateFault	error=InvalidOptionGroupStateFault,400
s	DeregisterDBProxyTargetsRequest	.DBClusterIdentifiers:273	.DBInstanceIdentifiers:273	.DBProxyName:279,r	.TargetGroupName:294
s	DeregisterDBProxyTargetsResponse
s	DBProxyTargetNotFoundFault	error=DBProxyTargetNotFoundFault,404
s	DescribeCertificatesMessage	.CertificateIdentifier:249	.Filters:295	.Marker:249	.MaxRecords:255
s	CertificateMessage	.Certificates:296	.DefaultCertificateForNewLaunches:249	.Marker:249
s	DescribeDBClusterParameterGroupsMessage	.DBClusterParameterGroupName:249	.Filters:295	.Marker:249	.MaxRecords:255
s	DBClusterParameterGroupsMessage	.DBClusterParameterGroups:297	.Marker:249
s	DescribeDBClusterParametersMessage	.DBClusterParameterGroupName:249,r	.Filters:295	.Marker:249	.MaxRecords:255	.Source:249
s	DBClusterParameterGroupDetails	.Marker:249	.Parameters:298
s	DescribeDBClusterSnapshotsMessage	.DBClusterIdentifier:249	.DBClusterSnapshotIdentifier:249	.DbClusterResourceId:249	.Filters:295	.IncludePublic:280	.IncludeShared:280	.Marker:249	.MaxRecords:255	.SnapshotType:249
s	DBClusterSnapshotMessage	.DBClusterSnapshots:299	.Marker:249
s	DescribeDBClustersMessage	.DBClusterIdentifier:249	.Filters:295	.IncludeShared:280	.Marker:249	.MaxRecords:255
s	DBClusterMessage	.DBClusters:300	.Marker:249
s	DescribeDBEngineVersionsMessage	.DBParameterGroupFamily:249	.DefaultOnly:280	.Engine:249	.EngineVersion:249	.Filters:295	.IncludeAll:252	.ListSupportedCharacterSets:252	.ListSupportedTimezones:252	.Marker:249	.MaxRecords:255
s	DBEngineVersionMessage	.DBEngineVersions:301	.Marker:249
s	DescribeDBInstanceAutomatedBackupsMessage	.DBInstanceAutomatedBackupsArn:249	.DBInstanceIdentifier:249	.DbiResourceId:249	.Filters:295	.Marker:249	.MaxRecords:255
s	DBInstanceAutomatedBackupMessage	.DBInstanceAutomatedBackups:302	.Marker:249
s	DescribeDBInstancesMessage	.DBInstanceIdentifier:249	.Filters:295	.Marker:249	.MaxRecords:255
s	DBInstanceMessage	.DBInstances:303	.Marker:249
s	DescribeDBParameterGroupsMessage	.DBParameterGroupName:249	.Filters:295	.Marker:249	.MaxRecords:255
s	DBParameterGroupsMessage	.DBParameterGroups:304	.Marker:249
s	DescribeDBParametersMessage	.DBParameterGroupName:249,r	.Filters:295	.Marker:249	.MaxRecords:255	.Source:249
s	DBParameterGroupDetails	.Marker:249	.Parameters:298
s	DescribeDBProxiesRequest	.DBProxyName:279	.Filters:295	.Marker:249	.MaxRecords:305
s	DescribeDBProxiesResponse	.DBProxies:306	.Marker:249
s	DescribeDBProxyEndpointsRequest	.DBProxyEndpointName:287	.DBProxyName:279	.Filters:295	.Marker:249	.MaxRecords:305
s	DescribeDBProxyEndpointsResponse	.DBProxyEndpoints:307	.Marker:249
s	DescribeDBProxyTargetGroupsRequest	.DBProxyName:279,r	.Filters:295	.Marker:249	.MaxRecords:305	.TargetGroupName:294
s	DescribeDBProxyTargetGroupsResponse	.Marker:249	.TargetGroups:308
s	DescribeDBProxyTargetsRequest	.DBProxyName:279,r	.Filters:295	.Marker:249	.MaxRecords:305	.TargetGroupName:294
s	DescribeDBProxyTargetsResponse	.Marker:249	.Targets:309
s	DescribeDBSnapshotsMessage	.DBInstanceIdentifier:249	.DBSnapshotIdentifier:249	.DbiResourceId:249	.Filters:295	.IncludePublic:280	.IncludeShared:280	.Marker:249	.MaxRecords:255	.SnapshotType:249
s	DBSnapshotMessage	.DBSnapshots:310	.Marker:249
s	DescribeDBSubnetGroupsMessage	.DBSubnetGroupName:249	.Filters:295	.Marker:249	.MaxRecords:255
s	DBSubnetGroupMessage	.DBSubnetGroups:311	.Marker:249
s	DescribeEngineDefaultParametersMessage	.DBParameterGroupFamily:249,r	.Filters:295	.Marker:249	.MaxRecords:255
s	DescribeEngineDefaultParametersResult	.EngineDefaults:312
s	DescribeEventsMessage	.Duration:255	.EndTime:313	.EventCategories:314	.Filters:295	.Marker:249	.MaxRecords:255	.SourceIdentifier:249	.SourceType:315	.StartTime:313
s	EventsMessage	.Events:316	.Marker:249
s	DescribeGlobalClustersMessage	.Filters:295	.GlobalClusterIdentifier:261	.Marker:249	.MaxRecords:255
s	GlobalClustersMessage	.GlobalClusters:317	.Marker:249
s	DescribeOptionGroupsMessage	.EngineName:249	.Filters:295	.MajorEngineVersion:249	.Marker:249	.MaxRecords:255	.OptionGroupName:249
s	OptionGroups	.Marker:249	.OptionGroupsList:318
s	DescribeOrderableDBInstanceOptionsMessage	.AvailabilityZoneGroup:249	.DBInstanceClass:249	.Engine:249,r	.EngineVersion:249	.Filters:295	.LicenseModel:249	.Marker:249	.MaxRecords:255	.Vpc:252
s	OrderableDBInstanceOptionsMessage	.Marker:249	.OrderableDBInstanceOptions:319
s	DescribePendingMaintenanceActionsMessage	.Filters:295	.Marker:249	.MaxRecords:255	.ResourceIdentifier:249
s	PendingMaintenanceActionsMessage	.Marker:249	.PendingMaintenanceActions:320
s	DisableHttpEndpointRequest	.ResourceArn:249,r
s	DisableHttpEndpointResponse	.HttpEndpointEnabled:280	.ResourceArn:249
s	InvalidResourceStateFault	error=InvalidResourceStateFault,400
s	EnableHttpEndpointRequest	.ResourceArn:249,r
s	EnableHttpEndpointResponse	.HttpEndpointEnabled:280	.ResourceArn:249
s	FailoverDBClusterMessage	.DBClusterIdentifier:249,r	.TargetDBInstanceIdentifier:249
s	FailoverDBClusterResult	.DBCluster:268
s	ListTagsForResourceMessage	.Filters:295	.ResourceName:249,r
s	TagListMessage	.TagList:250
s	ModifyCertificatesMessage	.CertificateIdentifier:249	.RemoveCustomerOverride:252
s	ModifyCertificatesResult	.Certificate:321
s	ModifyDBClusterMessage	.AllocatedStorage:255	.AllowEngineModeChange:280	.AllowMajorVersionUpgrade:280	.ApplyImmediately:280	.AutoMinorVersionUpgrade:252	.AwsBackupRecoveryPointArn:322	.BacktrackWindow:257	.BackupRetentionPeriod:255	.CACertificateIdentifier:249	.CloudwatchLogsExportConfiguration:323	.CopyTagsToSnapshot:252	.DBClusterIdentifier:249,r	.DBClusterInstanceClass:249	.DBClusterParameterGroupName:249	.DBInstanceParameterGroupName:249	.DatabaseInsightsMode:259	.DeletionProtection:252	.Domain:249	.DomainIAMRoleName:249	.EnableGlobalWriteForwarding:252	.EnableHttpEndpoint:252	.EnableIAMDatabaseAuthentication:252	.EnableLimitlessDatabase:252	.EnableLocalWriteForwarding:252	.EnablePerformanceInsights:252	.EngineMode:249	.EngineVersion:249	.Iops:255	.ManageMasterUserPassword:252	.MasterUserAuthenticationType:262	.MasterUserPassword:253,z	.MasterUserSecretKmsKeyId:249	.MonitoringInterval:255	.MonitoringRoleArn:249	.NetworkType:249	.NewDBClusterIdentifier:249	.OptionGroupName:249	.PerformanceInsightsKMSKeyId:249	.PerformanceInsightsRetentionPeriod:255	.Port:255	.PreferredBackupWindow:249	.PreferredMaintenanceWindow:249	.RotateMasterUserPassword:252	.ScalingConfiguration:264	.ServerlessV2ScalingConfiguration:265	.StorageType:249	.VpcSecurityGroupIds:267
s	ModifyDBClusterResult	.DBCluster:268
s	InvalidDBSecurityGroupStateFault	error=InvalidDBSecurityGroupState,400
s	StorageTypeNotAvailableFault	error=StorageTypeNotAvailableFault,400
s	ModifyDBClusterParameterGroupMessage	.DBClusterParameterGroupName:249,r	.Parameters:298,r
s	DBClusterParameterGroupNameMessage	.DBClusterParameterGroupName:249
s	ModifyDBInstanceMessage	.AdditionalStorageVolumes:324	.AllocatedStorage:255	.AllowMajorVersionUpgrade:280	.ApplyImmediately:280	.AutoMinorVersionUpgrade:252	.AutomationMode:325	.AwsBackupRecoveryPointArn:322	.BackupRetentionPeriod:255	.CACertificateIdentifier:249	.CertificateRotationRestart:252	.CloudwatchLogsExportConfiguration:323	.CopyTagsToSnapshot:252	.DBInstanceClass:249	.DBInstanceIdentifier:249,r	.DBParameterGroupName:249	.DBPortNumber:255	.DBSecurityGroups:272	.DBSubnetGroupName:249	.DatabaseInsightsMode:259	.DedicatedLogVolume:252	.DeletionProtection:252	.DisableDomain:252	.Domain:249	.DomainAuthSecretArn:249	.DomainDnsIps:273	.DomainFqdn:249	.DomainIAMRoleName:249	.DomainOu:249	.EnableCustomerOwnedIp:252	.EnableIAMDatabaseAuthentication:252	.EnablePerformanceInsights:252	.Engine:249	.EngineVersion:249	.Iops:255	.LicenseModel:249	.ManageMasterUserPassword:252	.MasterUserAuthenticationType:262	.MasterUserPassword:253,z	.MasterUserSecretKmsKeyId:249	.MaxAllocatedStorage:255	.MonitoringInterval:255	.MonitoringRoleArn:249	.MultiAZ:252	.MultiTenant:252	.NetworkType:249	.NewDBInstanceIdentifier:249	.OptionGroupName:249	.PerformanceInsightsKMSKeyId:249	.PerformanceInsightsRetentionPeriod:255	.PreferredBackupWindow:249	.PreferredMaintenanceWindow:249	.ProcessorFeatures:274	.PromotionTier:255	.PubliclyAccessible:252	.ReplicaMode:276	.ResumeFullAutomationModeMinutes:255	.RotateMasterUserPassword:252	.StorageThroughput:255	.StorageType:249	.TagSpecifications:266	.TdeCredentialArn:249	.TdeCredentialPassword:253,z	.UseDefaultProcessorFeatures:252	.VpcSecurityGroupIds:267
s	ModifyDBInstanceResult	.DBInstance:275
s	DBUpgradeDependencyFailureFault	error=DBUpgradeDependencyFailure,400
s	ModifyDBParameterGroupMessage	.DBParameterGroupName:249,r	.Parameters:298,r
s	DBParameterGroupNameMessage	.DBParameterGroupName:249
s	ModifyDBProxyRequest	.Auth:278	.DBProxyName:279,r	.DebugLogging:252	.DefaultAuthScheme:281	.IdleClientTimeout:255	.NewDBProxyName:279	.RequireTLS:252	.RoleArn:284	.SecurityGroups:273
s	ModifyDBProxyResponse	.DBProxy:286
s	ModifyDBProxyEndpointRequest	.DBProxyEndpointName:287,r	.NewDBProxyEndpointName:287	.VpcSecurityGroupIds:273
s	ModifyDBProxyEndpointResponse	.DBProxyEndpoint:289
s	ModifyDBProxyTargetGroupRequest	.ConnectionPoolConfig:326	.DBProxyName:279,r	.NewName:249	.TargetGroupName:294,r
s	ModifyDBProxyTargetGroupResponse	.DBProxyTargetGroup:327
s	ModifyDBSnapshotMessage	.DBSnapshotIdentifier:249,r	.EngineVersion:249	.OptionGroupName:249
s	ModifyDBSnapshotResult	.DBSnapshot:254
s	ModifyDBSubnetGroupMessage	.DBSubnetGroupDescription:249	.DBSubnetGroupName:249,r	.SubnetIds:290,r
s	ModifyDBSubnetGroupResult	.DBSubnetGroup:291
s	SubnetAlreadyInUse	error=SubnetAlreadyInUse,400
s	ModifyOptionGroupMessage	.ApplyImmediately:280	.OptionGroupName:249,r	.OptionsToInclude:328	.OptionsToRemove:329
s	ModifyOptionGroupResult	.OptionGroup:292
s	PromoteReadReplicaMessage	.BackupRetentionPeriod:255	.DBInstanceIdentifier:249,r	.PreferredBackupWindow:249	.TagSpecifications:266
s	PromoteReadReplicaResult	.DBInstance:275
s	PromoteReadReplicaDBClusterMessage	.DBClusterIdentifier:249,r
s	PromoteReadReplicaDBClusterResult	.DBCluster:268
s	RebootDBClusterMessage	.DBClusterIdentifier:249,r
s	RebootDBClusterResult	.DBCluster:268
s	RebootDBInstanceMessage	.DBInstanceIdentifier:249,r	.ForceFailover:252
s	RebootDBInstanceResult	.DBInstance:275
s	RegisterDBProxyTargetsRequest	.DBClusterIdentifiers:273	.DBInstanceIdentifiers:273	.DBProxyName:279,r	.TargetGroupName:294
s	RegisterDBProxyTargetsResponse	.DBProxyTargets:309
s	InsufficientAvailableIPsInSubnetFault	error=InsufficientAvailableIPsInSubnetFault,400
s	DBProxyTargetAlreadyRegisteredFault	error=DBProxyTargetAlreadyRegisteredFault,400
s	RemoveRoleFromDBClusterMessage	.DBClusterIdentifier:249,r	.FeatureName:249	.RoleArn:249,r
s	DBClusterRoleNotFoundFault	error=DBClusterRoleNotFound,404
s	RemoveRoleFromDBInstanceMessage	.DBInstanceIdentifier:249,r	.FeatureName:249,r	.RoleArn:249,r
s	DBInstanceRoleNotFoundFault	error=DBInstanceRoleNotFound,404
s	RemoveTagsFromResourceMessage	.ResourceName:249,r	.TagKeys:330,r
s	ResetDBClusterParameterGroupMessage	.DBClusterParameterGroupName:249,r	.Parameters:298	.ResetAllParameters:280
s	ResetDBParameterGroupMessage	.DBParameterGroupName:249,r	.Parameters:298	.ResetAllParameters:280
s	RestoreDBClusterFromSnapshotMessage	.AvailabilityZones:256	.BacktrackWindow:257	.BackupRetentionPeriod:255	.CopyTagsToSnapshot:252	.DBClusterIdentifier:249,r	.DBClusterInstanceClass:249	.DBClusterParameterGroupName:249	.DBSubnetGroupName:249	.DatabaseName:249	.DeletionProtection:252	.Domain:249	.DomainIAMRoleName:249	.EnableCloudwatchLogsExports:260	.EnableIAMDatabaseAuthentication:252	.EnableInternetAccessGateway:252	.EnablePerformanceInsights:252	.EnableVPCNetworking:252	.Engine:249,r	.EngineLifecycleSupport:249	.EngineMode:249	.EngineVersion:249	.Iops:255	.KmsKeyId:249	.MonitoringInterval:255	.MonitoringRoleArn:249	.NetworkType:249	.OptionGroupName:249	.PerformanceInsightsKMSKeyId:249	.PerformanceInsightsRetentionPeriod:255	.Port:255	.PreferredBackupWindow:249	.PubliclyAccessible:252	.RdsCustomClusterConfiguration:263	.ScalingConfiguration:264	.ServerlessV2ScalingConfiguration:265	.SnapshotIdentifier:249,r	.StorageType:249	.TagSpecifications:266	.Tags:250	.VpcSecurityGroupIds:267
s	RestoreDBClusterFromSnapshotResult	.DBCluster:268
s	InsufficientDBClusterCapacityFault	error=InsufficientDBClusterCapacityFault,403
s	InvalidRestoreFault	error=InvalidRestoreFault,400
s	RestoreDBClusterToPointInTimeMessage	.BacktrackWindow:257	.BackupRetentionPeriod:255	.CopyTagsToSnapshot:252	.DBClusterIdentifier:249,r	.DBClusterInstanceClass:249	.DBClusterParameterGroupName:249	.DBSubnetGroupName:249	.DeletionProtection:252	.Domain:249	.DomainIAMRoleName:249	.EnableCloudwatchLogsExports:260	.EnableIAMDatabaseAuthentication:252	.EnableInternetAccessGateway:252	.EnablePerformanceInsights:252	.EnableVPCNetworking:252	.EngineLifecycleSupport:249	.EngineMode:249	.Iops:255	.KmsKeyId:249	.MonitoringInterval:255	.MonitoringRoleArn:249	.NetworkType:249	.OptionGroupName:249	.PerformanceInsightsKMSKeyId:249	.PerformanceInsightsRetentionPeriod:255	.Port:255	.PreferredBackupWindow:249	.PubliclyAccessible:252	.RdsCustomClusterConfiguration:263	.RestoreToTime:313	.RestoreType:249	.ScalingConfiguration:264	.ServerlessV2ScalingConfiguration:265	.SourceDBClusterIdentifier:249	.SourceDbClusterResourceId:249	.StorageType:249	.TagSpecifications:266	.Tags:250	.UseLatestRestorableTime:280	.VpcSecurityGroupIds:267
s	RestoreDBClusterToPointInTimeResult	.DBCluster:268
s	DBClusterAutomatedBackupNotFoundFault	error=DBClusterAutomatedBackupNotFoundFault,404
s	RestoreDBInstanceFromDBSnapshotMessage	.AdditionalStorageVolumes:271	.AllocatedStorage:255	.AutoMinorVersionUpgrade:252	.AvailabilityZone:249	.BackupRetentionPeriod:255	.BackupTarget:249	.CACertificateIdentifier:249	.CopyTagsToSnapshot:252	.CustomIamInstanceProfile:249	.DBClusterSnapshotIdentifier:249	.DBInstanceClass:249	.DBInstanceIdentifier:249,r	.DBName:249	.DBParameterGroupName:249	.DBSnapshotIdentifier:249	.DBSubnetGroupName:249	.DedicatedLogVolume:252	.DeletionProtection:252	.Domain:249	.DomainAuthSecretArn:249	.DomainDnsIps:273	.DomainFqdn:249	.DomainIAMRoleName:249	.DomainOu:249	.EnableCloudwatchLogsExports:260	.EnableCustomerOwnedIp:252	.EnableIAMDatabaseAuthentication:252	.Engine:249	.EngineLifecycleSupport:249	.Iops:255	.LicenseModel:249	.ManageMasterUserPassword:252	.MasterUserSecretKmsKeyId:249	.MultiAZ:252	.NetworkType:249	.OptionGroupName:249	.Port:255	.PreferredBackupWindow:249	.ProcessorFeatures:274	.PubliclyAccessible:252	.StorageThroughput:255	.StorageType:249	.TagSpecifications:266	.Tags:250	.TdeCredentialArn:249	.TdeCredentialPassword:253,z	.UseDefaultProcessorFeatures:252	.VpcSecurityGroupIds:267
s	RestoreDBInstanceFromDBSnapshotResult	.DBInstance:275
s	RestoreDBInstanceToPointInTimeMessage	.AdditionalStorageVolumes:271	.AllocatedStorage:255	.AutoMinorVersionUpgrade:252	.AvailabilityZone:249	.BackupRetentionPeriod:255	.BackupTarget:249	.CACertificateIdentifier:249	.CopyTagsToSnapshot:252	.CustomIamInstanceProfile:249	.DBInstanceClass:249	.DBName:249	.DBParameterGroupName:249	.DBSubnetGroupName:249	.DedicatedLogVolume:252	.DeletionProtection:252	.Domain:249	.DomainAuthSecretArn:249	.DomainDnsIps:273	.DomainFqdn:249	.DomainIAMRoleName:249	.DomainOu:249	.EnableCloudwatchLogsExports:260	.EnableCustomerOwnedIp:252	.EnableIAMDatabaseAuthentication:252	.Engine:249	.EngineLifecycleSupport:249	.Iops:255	.LicenseModel:249	.ManageMasterUserPassword:252	.MasterUserSecretKmsKeyId:249	.MaxAllocatedStorage:255	.MultiAZ:252	.NetworkType:249	.OptionGroupName:249	.Port:255	.PreferredBackupWindow:249	.ProcessorFeatures:274	.PubliclyAccessible:252	.RestoreTime:313	.SourceDBInstanceAutomatedBackupsArn:249	.SourceDBInstanceIdentifier:249	.SourceDbiResourceId:249	.StorageThroughput:255	.StorageType:249	.TagSpecifications:266	.Tags:250	.TargetDBInstanceIdentifier:249,r	.TdeCredentialArn:249	.TdeCredentialPassword:253,z	.UseDefaultProcessorFeatures:252	.UseLatestRestorableTime:280	.VpcSecurityGroupIds:267
s	RestoreDBInstanceToPointInTimeResult	.DBInstance:275
s	PointInTimeRestoreNotEnabledFault	error=PointInTimeRestoreNotEnabled,400
s	StartDBClusterMessage	.DBClusterIdentifier:249,r
s	StartDBClusterResult	.DBCluster:268
s	InvalidDBShardGroupStateFault	error=InvalidDBShardGroupState,400
s	StartDBInstanceMessage	.DBInstanceIdentifier:249,r
s	StartDBInstanceResult	.DBInstance:275
s	StartDBInstanceAutomatedBackupsReplicationMessage	.BackupRetentionPeriod:255	.KmsKeyId:249	.PreSignedUrl:253,z	.SourceDBInstanceArn:249,r	.Tags:250
s	StartDBInstanceAutomatedBackupsReplicationResult	.DBInstanceAutomatedBackup:293
s	StopDBClusterMessage	.DBClusterIdentifier:249,r
s	StopDBClusterResult	.DBCluster:268
s	StopDBInstanceMessage	.DBInstanceIdentifier:249,r	.DBSnapshotIdentifier:249
s	StopDBInstanceResult	.DBInstance:275
s	StopDBInstanceAutomatedBackupsReplicationMessage	.SourceDBInstanceArn:249,r
s	StopDBInstanceAutomatedBackupsReplicationResult	.DBInstanceAutomatedBackup:293
S	String
l	TagList	e=:331,n=Tag
s	ResourcePendingMaintenanceActions	.PendingMaintenanceActionDetails:332	.ResourceIdentifier:249
b	BooleanOptional
S	SensitiveString
s	DBSnapshot	.AdditionalStorageVolumes:271	.AllocatedStorage:333	.AvailabilityZone:249	.BackupRetentionPeriod:255	.DBInstanceIdentifier:249	.DBSnapshotArn:249	.DBSnapshotIdentifier:249	.DBSystemId:249	.DbiResourceId:249	.DedicatedLogVolume:280	.Encrypted:280	.Engine:249	.EngineVersion:249	.IAMDatabaseAuthenticationEnabled:280	.InstanceCreateTime:313	.Iops:255	.KmsKeyId:249	.LicenseModel:249	.MasterUsername:249	.MultiTenant:252	.OptionGroupName:249	.OriginalSnapshotCreateTime:313	.PercentProgress:333	.Port:333	.PreferredBackupWindow:249	.ProcessorFeatures:274	.SnapshotAvailabilityZone:249	.SnapshotCreateTime:313	.SnapshotDatabaseTime:313	.SnapshotTarget:249	.SnapshotType:249	.SourceDBSnapshotIdentifier:249	.SourceRegion:249	.Status:249	.StorageEncryptionType:334	.StorageThroughput:255	.StorageType:249	.TagList:250	.TdeCredentialArn:249	.Timezone:249	.VpcId:249
i	IntegerOptional
l	AvailabilityZones	e=:249,n=AvailabilityZone
L	LongOptional
S	ClusterScalabilityType
S	DatabaseInsightsMode
l	LogTypeList	e=:249
S	GlobalClusterIdentifier	min=1	max=255
S	MasterUserAuthenticationType
s	RdsCustomClusterConfiguration	.InterconnectSubnetId:249	.ReplicaMode:276	.TransitGatewayMulticastDomainId:249
s	ScalingConfiguration	.AutoPause:252	.MaxCapacity:255	.MinCapacity:255	.SecondsBeforeTimeout:255	.SecondsUntilAutoPause:255	.TimeoutAction:249
s	ServerlessV2ScalingConfiguration	.MaxCapacity:335	.MinCapacity:335	.SecondsUntilAutoPause:255
l	TagSpecificationList	e=:336,n=item
l	VpcSecurityGroupIdList	e=:249,n=VpcSecurityGroupId
s	DBCluster	.ActivityStreamKinesisStreamName:249	.ActivityStreamKmsKeyId:249	.ActivityStreamMode:337	.ActivityStreamStatus:338	.AllocatedStorage:255	.AssociatedRoles:339	.AutoMinorVersionUpgrade:280	.AutomaticRestartTime:313	.AvailabilityZones:256	.AwsBackupRecoveryPointArn:249	.BacktrackConsumedChangeRecords:257	.BacktrackWindow:257	.BackupRetentionPeriod:255	.Capacity:255	.CertificateDetails:340	.CharacterSetName:249	.CloneGroupId:249	.ClusterCreateTime:313	.ClusterScalabilityType:258	.CopyTagsToSnapshot:252	.CrossAccountClone:252	.CustomEndpoints:273	.DBClusterArn:249	.DBClusterIdentifier:249	.DBClusterInstanceClass:249	.DBClusterMembers:341	.DBClusterOptionGroupMemberships:342	.DBClusterParameterGroup:249	.DBSubnetGroup:249	.DBSystemId:249	.DatabaseInsightsMode:259	.DatabaseName:249	.DbClusterResourceId:249	.DeletionProtection:252	.DomainMemberships:343	.EarliestBacktrackTime:313	.EarliestRestorableTime:313	.EnabledCloudwatchLogsExports:260	.Endpoint:249	.Engine:249	.EngineLifecycleSupport:249	.EngineMode:249	.EngineVersion:249	.GlobalClusterIdentifier:261	.GlobalWriteForwardingRequested:252	.GlobalWriteForwardingStatus:344	.HostedZoneId:249	.HttpEndpointEnabled:252	.IAMDatabaseAuthenticationEnabled:252	.IOOptimizedNextAllowedModificationTime:313	.InternetAccessGatewayEnabled:252	.Iops:255	.KmsKeyId:249	.LatestRestorableTime:313	.LimitlessDatabase:345	.LocalWriteForwardingStatus:346	.MasterUserSecret:347	.MasterUsername:249	.MonitoringInterval:255	.MonitoringRoleArn:249	.MultiAZ:252	.NetworkType:249	.PendingModifiedValues:348	.PercentProgress:249	.PerformanceInsightsEnabled:252	.PerformanceInsightsKMSKeyId:249	.PerformanceInsightsRetentionPeriod:255	.Port:255	.PreferredBackupWindow:249	.PreferredMaintenanceWindow:249	.PubliclyAccessible:252	.RdsCustomClusterConfiguration:263	.ReadReplicaIdentifiers:349	.ReaderEndpoint:249	.ReplicationSourceIdentifier:249	.ScalingConfigurationInfo:350	.ServerlessV2PlatformVersion:249	.ServerlessV2ScalingConfiguration:351	.Status:249	.StatusInfos:352	.StorageEncrypted:280	.StorageEncryptionType:334	.StorageThroughput:255	.StorageType:249	.TagList:250	.UpgradeRolloutOrder:353	.VPCNetworkingEnabled:252	.VpcSecurityGroups:354
s	DBClusterParameterGroup	.DBClusterParameterGroupArn:249	.DBClusterParameterGroupName:249	.DBParameterGroupFamily:249	.Description:249
s	DBClusterSnapshot	.AllocatedStorage:333	.AvailabilityZones:256	.BackupRetentionPeriod:255	.ClusterCreateTime:313	.DBClusterIdentifier:249	.DBClusterSnapshotArn:249	.DBClusterSnapshotIdentifier:249	.DBSystemId:249	.DbClusterResourceId:249	.Engine:249	.EngineMode:249	.EngineVersion:249	.IAMDatabaseAuthenticationEnabled:280	.KmsKeyId:249	.LicenseModel:249	.MasterUsername:249	.PercentProgress:333	.Port:333	.PreferredBackupWindow:249	.SnapshotCreateTime:313	.SnapshotType:249	.SourceDBClusterSnapshotArn:249	.Status:249	.StorageEncrypted:280	.StorageEncryptionType:334	.StorageThroughput:255	.StorageType:249	.TagList:250	.VpcId:249
l	AdditionalStorageVolumesList	e=:355
l	DBSecurityGroupNameList	e=:249,n=DBSecurityGroupName
l	StringList	e=:249
l	ProcessorFeatureList	e=:356,n=ProcessorFeature
s	DBInstance	.ActivityStreamEngineNativeAuditFieldsIncluded:252	.ActivityStreamKinesisStreamName:249	.ActivityStreamKmsKeyId:249	.ActivityStreamMode:337	.ActivityStreamPolicyStatus:357	.ActivityStreamStatus:338	.AdditionalStorageVolumes:358	.AllocatedStorage:333	.AssociatedRoles:359	.AutoMinorVersionUpgrade:280	.AutomaticRestartTime:313	.AutomationMode:325	.AvailabilityZone:249	.AwsBackupRecoveryPointArn:249	.BackupRetentionPeriod:333	.BackupTarget:249	.CACertificateIdentifier:249	.CertificateDetails:340	.CharacterSetName:249	.CopyTagsToSnapshot:280	.CustomIamInstanceProfile:249	.CustomerOwnedIpEnabled:252	.DBClusterIdentifier:249	.DBInstanceArn:249	.DBInstanceAutomatedBackupsReplications:360	.DBInstanceClass:249	.DBInstanceIdentifier:249	.DBInstanceStatus:249	.DBName:249	.DBParameterGroups:361	.DBSecurityGroups:362	.DBSubnetGroup:291	.DBSystemId:249	.DatabaseInsightsMode:259	.DbInstancePort:333	.DbiResourceId:249	.DedicatedLogVolume:280	.DeletionProtection:280	.DomainMemberships:343	.EnabledCloudwatchLogsExports:260	.Endpoint:363	.Engine:249	.EngineLifecycleSupport:249	.EngineVersion:249	.EnhancedMonitoringResourceArn:249	.IAMDatabaseAuthenticationEnabled:280	.InstanceCreateTime:313	.Iops:255	.IsStorageConfigUpgradeAvailable:252	.KmsKeyId:249	.LatestRestorableTime:313	.LicenseModel:249	.ListenerEndpoint:363	.MasterUserSecret:347	.MasterUsername:249	.MaxAllocatedStorage:255	.MonitoringInterval:255	.MonitoringRoleArn:249	.MultiAZ:280	.MultiTenant:252	.NcharCharacterSetName:249	.NetworkType:249	.OptionGroupMemberships:364	.PendingModifiedValues:365	.PercentProgress:249	.PerformanceInsightsEnabled:252	.PerformanceInsightsKMSKeyId:249	.PerformanceInsightsRetentionPeriod:255	.PreferredBackupWindow:249	.PreferredMaintenanceWindow:249	.ProcessorFeatures:274	.PromotionTier:255	.PubliclyAccessible:280	.ReadReplicaDBClusterIdentifiers:366	.ReadReplicaDBInstanceIdentifiers:367	.ReadReplicaSourceDBClusterIdentifier:249	.ReadReplicaSourceDBInstanceIdentifier:249	.ReplicaMode:276	.ResumeFullAutomationModeTime:313	.SecondaryAvailabilityZone:249	.StatusInfos:368	.StorageEncrypted:280	.StorageEncryptionType:334	.StorageThroughput:255	.StorageType:249	.StorageVolumeStatus:249	.TagList:250	.TdeCredentialArn:249	.Timezone:249	.UpgradeRolloutOrder:353	.VpcSecurityGroups:354
S	ReplicaMode
s	DBParameterGroup	.DBParameterGroupArn:249	.DBParameterGroupFamily:249	.DBParameterGroupName:249	.Description:249
l	UserAuthConfigList	min=0	max=200	e=:369
S	DBProxyName	min=1	max=63
b	Boolean
S	DefaultAuthScheme
S	EndpointNetworkType
S	EngineFamily
S	Arn	min=20	max=2048
S	TargetConnectionNetworkType
s	DBProxy	.Auth:370	.CreatedDate:313	.DBProxyArn:249	.DBProxyName:249	.DebugLogging:280	.DefaultAuthScheme:249	.Endpoint:249	.EndpointNetworkType:282	.EngineFamily:249	.IdleClientTimeout:333	.RequireTLS:280	.RoleArn:249	.Status:371	.TargetConnectionNetworkType:285	.UpdatedDate:313	.VpcId:249	.VpcSecurityGroupIds:273	.VpcSubnetIds:273
S	DBProxyEndpointName	min=1	max=63
S	DBProxyEndpointTargetRole
s	DBProxyEndpoint	.CreatedDate:313	.DBProxyEndpointArn:249	.DBProxyEndpointName:249	.DBProxyName:249	.Endpoint:249	.EndpointNetworkType:282	.IsDefault:280	.Status:372	.TargetRole:288	.VpcId:249	.VpcSecurityGroupIds:273	.VpcSubnetIds:273
l	SubnetIdentifierList	e=:249,n=SubnetIdentifier
s	DBSubnetGroup	.DBSubnetGroupArn:249	.DBSubnetGroupDescription:249	.DBSubnetGroupName:249	.SubnetGroupStatus:249	.Subnets:373	.SupportedNetworkTypes:273	.VpcId:249
s	OptionGroup	.AllowsVpcAndNonVpcInstanceMemberships:280	.CopyTimestamp:313	.EngineName:249	.MajorEngineVersion:249	.OptionGroupArn:249	.OptionGroupDescription:249	.OptionGroupName:249	.Options:374	.SourceAccountId:249	.SourceOptionGroup:249	.VpcId:249
s	DBInstanceAutomatedBackup	.AdditionalStorageVolumes:271	.AllocatedStorage:333	.AvailabilityZone:249	.AwsBackupRecoveryPointArn:249	.BackupRetentionPeriod:255	.BackupTarget:249	.DBInstanceArn:249	.DBInstanceAutomatedBackupsArn:249	.DBInstanceAutomatedBackupsReplications:360	.DBInstanceIdentifier:249	.DbiResourceId:249	.DedicatedLogVolume:252	.Encrypted:280	.Engine:249	.EngineVersion:249	.IAMDatabaseAuthenticationEnabled:280	.InstanceCreateTime:313	.Iops:255	.KmsKeyId:249	.LicenseModel:249	.MasterUsername:249	.MultiTenant:252	.OptionGroupName:249	.Port:333	.PreferredBackupWindow:249	.Region:249	.RestoreWindow:375	.Status:249	.StorageEncryptionType:334	.StorageThroughput:255	.StorageType:249	.TagList:250	.TdeCredentialArn:249	.Timezone:249	.VpcId:249
S	DBProxyTargetGroupName	min=1	max=63
l	FilterList	e=:376,n=Filter
l	CertificateList	e=:321,n=Certificate
l	DBClusterParameterGroupList	e=:269,n=DBClusterParameterGroup
l	ParametersList	e=:377,n=Parameter
l	DBClusterSnapshotList	e=:270,n=DBClusterSnapshot
l	DBClusterList	e=:268,n=DBCluster
l	DBEngineVersionList	e=:378,n=DBEngineVersion
l	DBInstanceAutomatedBackupList	e=:293,n=DBInstanceAutomatedBackup
l	DBInstanceList	e=:275,n=DBInstance
l	DBParameterGroupList	e=:277,n=DBParameterGroup
i	MaxRecords	min=20	max=100
l	DBProxyList	e=:286
l	DBProxyEndpointList	e=:289
l	TargetGroupList	e=:327
l	TargetList	e=:379
l	DBSnapshotList	e=:254,n=DBSnapshot
l	DBSubnetGroups	e=:291,n=DBSubnetGroup
s	EngineDefaults	.DBParameterGroupFamily:249	.Marker:249	.Parameters:298
t	TStamp
l	EventCategoriesList	e=:249,n=EventCategory
S	SourceType
l	EventList	e=:380,n=Event
l	GlobalClusterList	e=:381,n=GlobalClusterMember
l	OptionGroupsList	e=:292,n=OptionGroup
l	OrderableDBInstanceOptionsList	e=:382,n=OrderableDBInstanceOption
l	PendingMaintenanceActions	e=:251,n=ResourcePendingMaintenanceActions
s	Certificate	.CertificateArn:249	.CertificateIdentifier:249	.CertificateType:249	.CustomerOverride:252	.CustomerOverrideValidTill:313	.Thumbprint:249	.ValidFrom:313	.ValidTill:313
S	AwsBackupRecoveryPointArn	min=43	max=350
s	CloudwatchLogsExportConfiguration	.DisableLogTypes:260	.EnableLogTypes:260
l	ModifyAdditionalStorageVolumesList	e=:383
S	AutomationMode
s	ConnectionPoolConfiguration	.ConnectionBorrowTimeout:255	.InitQuery:384,z	.MaxConnectionsPercent:255	.MaxIdleConnectionsPercent:255	.SessionPinningFilters:273
s	DBProxyTargetGroup	.ConnectionPoolConfig:385	.CreatedDate:313	.DBProxyName:249	.IsDefault:280	.Status:249	.TargetGroupArn:249	.TargetGroupName:249	.UpdatedDate:313
l	OptionConfigurationList	e=:386,n=OptionConfiguration
l	OptionNamesList	e=:249
l	KeyList	e=:249
s	Tag	.Key:249	.Value:249
l	PendingMaintenanceActionDetails	e=:387,n=PendingMaintenanceAction
i	Integer
S	StorageEncryptionType
d	DoubleOptional
s	TagSpecification	.ResourceType:249	.Tags:250
S	ActivityStreamMode
S	ActivityStreamStatus
l	DBClusterRoles	e=:388,n=DBClusterRole
s	CertificateDetails	.CAIdentifier:249	.ValidTill:313
l	DBClusterMemberList	e=:389,n=DBClusterMember
l	DBClusterOptionGroupMemberships	e=:390,n=DBClusterOptionGroup
l	DomainMembershipList	e=:391,n=DomainMembership
S	WriteForwardingStatus
s	LimitlessDatabase	.MinRequiredACU:335	.Status:392
S	LocalWriteForwardingStatus
s	MasterUserSecret	.KmsKeyId:249	.SecretArn:249	.SecretStatus:249
s	ClusterPendingModifiedValues	.AllocatedStorage:255	.BackupRetentionPeriod:255	.CertificateDetails:340	.DBClusterIdentifier:249	.EngineVersion:249	.IAMDatabaseAuthenticationEnabled:252	.Iops:255	.MasterUserPassword:253,z	.PendingCloudwatchLogsExports:393	.RdsCustomClusterConfiguration:263	.StorageType:249
l	ReadReplicaIdentifierList	e=:249,n=ReadReplicaIdentifier
s	ScalingConfigurationInfo	.AutoPause:252	.MaxCapacity:255	.MinCapacity:255	.SecondsBeforeTimeout:255	.SecondsUntilAutoPause:255	.TimeoutAction:249
s	ServerlessV2ScalingConfigurationInfo	.MaxCapacity:335	.MinCapacity:335	.SecondsUntilAutoPause:255
l	DBClusterStatusInfoList	e=:394,n=DBClusterStatusInfo
S	UpgradeRolloutOrder
l	VpcSecurityGroupMembershipList	e=:395,n=VpcSecurityGroupMembership
s	AdditionalStorageVolume	.AllocatedStorage:255	.IOPS:255	.MaxAllocatedStorage:255	.StorageThroughput:255	.StorageType:249	.VolumeName:249,r
s	ProcessorFeature	.Name:249	.Value:249
S	ActivityStreamPolicyStatus
l	AdditionalStorageVolumesOutputList	e=:396
l	DBInstanceRoles	e=:397,n=DBInstanceRole
l	DBInstanceAutomatedBackupsReplicationList	e=:398,n=DBInstanceAutomatedBackupsReplication
l	DBParameterGroupStatusList	e=:399,n=DBParameterGroup
l	DBSecurityGroupMembershipList	e=:400,n=DBSecurityGroup
s	Endpoint	.Address:249	.HostedZoneId:249	.Port:333
l	OptionGroupMembershipList	e=:401,n=OptionGroupMembership
s	PendingModifiedValues	.AdditionalStorageVolumes:271	.AllocatedStorage:255	.AutomationMode:325	.BackupRetentionPeriod:255	.CACertificateIdentifier:249	.DBInstanceClass:249	.DBInstanceIdentifier:249	.DBSubnetGroupName:249	.DedicatedLogVolume:252	.Engine:249	.EngineVersion:249	.IAMDatabaseAuthenticationEnabled:252	.Iops:255	.LicenseModel:249	.MasterUserPassword:253,z	.MultiAZ:252	.MultiTenant:252	.PendingCloudwatchLogsExports:393	.Port:255	.ProcessorFeatures:274	.ResumeFullAutomationModeTime:313	.StorageThroughput:255	.StorageType:249
l	ReadReplicaDBClusterIdentifierList	e=:249,n=ReadReplicaDBClusterIdentifier
l	ReadReplicaDBInstanceIdentifierList	e=:249,n=ReadReplicaDBInstanceIdentifier
l	DBInstanceStatusInfoList	e=:402,n=DBInstanceStatusInfo
s	UserAuthConfig	.AuthScheme:403	.ClientPasswordAuthType:404	.Description:405	.IAMAuth:406	.SecretArn:284	.UserName:407
l	UserAuthConfigInfoList	e=:408
S	DBProxyStatus
S	DBProxyEndpointStatus
l	SubnetList	e=:409,n=Subnet
l	OptionsList	e=:410,n=Option
s	RestoreWindow	.EarliestTime:313	.LatestTime:313
s	Filter	.Name:249,r	.Values:411,r
s	Parameter	.AllowedValues:249	.ApplyMethod:412	.ApplyType:249	.DataType:249	.Description:249	.IsModifiable:280	.MinimumEngineVersion:249	.ParameterName:249	.ParameterValue:413	.Source:249	.SupportedEngineModes:414
s	DBEngineVersion	.CreateTime:313	.CustomDBEngineVersionManifest:415	.DBEngineDescription:249	.DBEngineMediaType:249	.DBEngineVersionArn:249	.DBEngineVersionDescription:249	.DBParameterGroupFamily:249	.DatabaseInstallationFiles:273	.DatabaseInstallationFilesS3BucketName:249	.DatabaseInstallationFilesS3Prefix:249	.DefaultCharacterSet:416	.Engine:249	.EngineVersion:249	.ExportableLogTypes:260	.FailureReason:249	.Image:417	.KMSKeyId:249	.MajorEngineVersion:249	.ServerlessV2FeaturesSupport:418	.Status:249	.SupportedCACertificateIdentifiers:419	.SupportedCharacterSets:420	.SupportedEngineModes:414	.SupportedFeatureNames:421	.SupportedNcharCharacterSets:420	.SupportedTimezones:422	.SupportsBabelfish:280	.SupportsCertificateRotationWithoutRestart:252	.SupportsGlobalDatabases:280	.SupportsIntegrations:280	.SupportsLimitlessDatabase:280	.SupportsLocalWriteForwarding:252	.SupportsLogExportsToCloudwatchLogs:280	.SupportsParallelQuery:280	.SupportsReadReplica:280	.TagList:250	.ValidUpgradeTarget:423
s	DBProxyTarget	.Endpoint:249	.Port:333	.RdsResourceId:249	.Role:424	.TargetArn:249	.TargetHealth:425	.TrackedClusterId:249	.Type:426
s	Event	.Date:313	.EventCategories:314	.Message:249	.SourceArn:249	.SourceIdentifier:249	.SourceType:315
s	GlobalCluster	.DatabaseName:249	.DeletionProtection:252	.Endpoint:249	.Engine:249	.EngineLifecycleSupport:249	.EngineVersion:249	.FailoverState:427	.GlobalClusterArn:249	.GlobalClusterIdentifier:261	.GlobalClusterMembers:428	.GlobalClusterResourceId:249	.Status:249	.StorageEncrypted:252	.StorageEncryptionType:334	.TagList:250
s	OrderableDBInstanceOption	.AvailabilityZoneGroup:249	.AvailabilityZones:429	.AvailableAdditionalStorageVolumesOptions:430	.AvailableProcessorFeatures:431	.DBInstanceClass:249	.Engine:249	.EngineVersion:249	.LicenseModel:249	.MaxIopsPerDbInstance:255	.MaxIopsPerGib:335	.MaxStorageSize:255	.MaxStorageThroughputPerDbInstance:255	.MaxStorageThroughputPerIops:335	.MinIopsPerDbInstance:255	.MinIopsPerGib:335	.MinStorageSize:255	.MinStorageThroughputPerDbInstance:255	.MinStorageThroughputPerIops:335	.MultiAZCapable:280	.OutpostCapable:280	.ReadReplicaCapable:280	.StorageType:249	.SupportedActivityStreamModes:432	.SupportedEngineModes:414	.SupportedNetworkTypes:273	.SupportsAdditionalStorageVolumes:252	.SupportsClusters:280	.SupportsDedicatedLogVolume:280	.SupportsEnhancedMonitoring:280	.SupportsGlobalDatabases:280	.SupportsHttpEndpoint:280	.SupportsIAMDatabaseAuthentication:280	.SupportsIops:280	.SupportsKerberosAuthentication:252	.SupportsPerformanceInsights:280	.SupportsStorageAutoscaling:252	.SupportsStorageEncryption:280	.SupportsStorageThroughput:280	.Vpc:280
s	ModifyAdditionalStorageVolume	.AllocatedStorage:255	.IOPS:255	.MaxAllocatedStorage:255	.SetForDelete:252	.StorageThroughput:255	.StorageType:249	.VolumeName:249,r
S	OperatorSensitiveString
s	ConnectionPoolConfigurationInfo	.ConnectionBorrowTimeout:333	.InitQuery:384,z	.MaxConnectionsPercent:333	.MaxIdleConnectionsPercent:333	.SessionPinningFilters:273
s	OptionConfiguration	.DBSecurityGroupMemberships:272	.OptionName:249,r	.OptionSettings:433	.OptionVersion:249	.Port:255	.VpcSecurityGroupMemberships:267
s	PendingMaintenanceAction	.Action:249	.AutoAppliedAfterDate:313	.CurrentApplyDate:313	.Description:249	.ForcedApplyDate:313	.OptInStatus:249
s	DBClusterRole	.FeatureName:249	.RoleArn:249	.Status:249
s	DBClusterMember	.DBClusterParameterGroupStatus:249	.DBInstanceIdentifier:249	.IsClusterWriter:280	.PromotionTier:255
s	DBClusterOptionGroupStatus	.DBClusterOptionGroupName:249	.Status:249
s	DomainMembership	.AuthSecretArn:249	.DnsIps:273	.Domain:249	.FQDN:249	.IAMRoleName:249	.OU:249	.Status:249
S	LimitlessDatabaseStatus
s	PendingCloudwatchLogsExports	.LogTypesToDisable:260	.LogTypesToEnable:260
s	DBClusterStatusInfo	.Message:249	.Normal:280	.Status:249	.StatusType:249
s	VpcSecurityGroupMembership	.Status:249	.VpcSecurityGroupId:249
s	AdditionalStorageVolumeOutput	.AllocatedStorage:333	.IOPS:255	.MaxAllocatedStorage:255	.StorageThroughput:255	.StorageType:249	.StorageVolumeStatus:249	.VolumeName:249
s	DBInstanceRole	.FeatureName:249	.RoleArn:249	.Status:249
s	DBInstanceAutomatedBackupsReplication	.DBInstanceAutomatedBackupsArn:249
s	DBParameterGroupStatus	.DBParameterGroupName:249	.ParameterApplyStatus:249
s	DBSecurityGroupMembership	.DBSecurityGroupName:249	.Status:249
s	OptionGroupMembership	.OptionGroupName:249	.Status:249
s	DBInstanceStatusInfo	.Message:249	.Normal:280	.Status:249	.StatusType:249
S	AuthScheme
S	ClientPasswordAuthType
S	Description	min=1	max=1000
S	IAMAuthMode
S	AuthUserName	min=1	max=128
s	UserAuthConfigInfo	.AuthScheme:403	.ClientPasswordAuthType:404	.Description:249	.IAMAuth:406	.SecretArn:249	.UserName:249
s	Subnet	.SubnetAvailabilityZone:434	.SubnetIdentifier:249	.SubnetOutpost:435	.SubnetStatus:249
s	Option	.DBSecurityGroupMemberships:362	.OptionDescription:249	.OptionName:249	.OptionSettings:436	.OptionVersion:249	.Permanent:280	.Persistent:280	.Port:255	.VpcSecurityGroupMemberships:354
l	FilterValueList	e=:249,n=Value
S	ApplyMethod
S	PotentiallySensitiveParameterValue
l	EngineModeList	e=:249
S	CustomDBEngineVersionManifest	min=1	max=51000
s	CharacterSet	.CharacterSetDescription:249	.CharacterSetName:249
s	CustomDBEngineVersionAMI	.ImageId:249	.Status:249
s	ServerlessV2FeaturesSupport	.MaxCapacity:335	.MinCapacity:335
l	CACertificateIdentifiersList	e=:249
l	SupportedCharacterSetsList	e=:416,n=CharacterSet
l	FeatureNameList	e=:249
l	SupportedTimezonesList	e=:437,n=Timezone
l	ValidUpgradeTargetList	e=:438,n=UpgradeTarget
S	TargetRole
s	TargetHealth	.Description:249	.Reason:439	.State:440
S	TargetType
s	FailoverState	.FromDbClusterArn:249	.IsDataLossAllowed:280	.Status:441	.ToDbClusterArn:249
l	GlobalClusterMemberList	e=:442,n=GlobalClusterMember
l	AvailabilityZoneList	e=:434,n=AvailabilityZone
l	AvailableAdditionalStorageVolumesOptionList	e=:443,n=AvailableAdditionalStorageVolumesOption
l	AvailableProcessorFeatureList	e=:444,n=AvailableProcessorFeature
l	ActivityStreamModeList	e=:249
l	OptionSettingsList	e=:445,n=OptionSetting
s	AvailabilityZone	.Name:249
s	Outpost	.Arn:249
l	OptionSettingConfigurationList	e=:445,n=OptionSetting
s	Timezone	.TimezoneName:249
s	UpgradeTarget	.AutoUpgrade:280	.Description:249	.Engine:249	.EngineVersion:249	.IsMajorVersionUpgrade:280	.SupportedEngineModes:414	.SupportsBabelfish:252	.SupportsGlobalDatabases:252	.SupportsIntegrations:252	.SupportsLimitlessDatabase:252	.SupportsLocalWriteForwarding:252	.SupportsParallelQuery:252
S	TargetHealthReason
S	TargetState
S	FailoverStatus
s	GlobalClusterMember	.DBClusterArn:249	.GlobalWriteForwardingStatus:344	.IsWriter:280	.Readers:446	.SynchronizationStatus:447
s	AvailableAdditionalStorageVolumesOption	.MaxIops:255	.MaxIopsPerGib:335	.MaxStorageSize:255	.MaxStorageThroughput:255	.MinIops:255	.MinIopsPerGib:335	.MinStorageSize:255	.MinStorageThroughput:255	.StorageType:249	.SupportsIops:280	.SupportsStorageAutoscaling:280	.SupportsStorageThroughput:280
s	AvailableProcessorFeature	.AllowedValues:249	.DefaultValue:249	.Name:249
s	OptionSetting	.AllowedValues:249	.ApplyType:249	.DataType:249	.DefaultValue:249	.Description:249	.IsCollection:280	.IsModifiable:280	.Name:249	.Value:448,z
l	ReadersArnList	e=:249
S	GlobalClusterMemberSynchronizationStatus
S	PotentiallySensitiveOptionSettingValue

"""#
}
