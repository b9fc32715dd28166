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
O	StopDBCluster	POST	/	241	242	2,8,238,4	wrapper=StopDBClusterResult
O	StopDBInstance	POST	/	243	244	7,2,26,8,30	wrapper=StopDBInstanceResult
s	AddRoleToDBClusterMessage	.DBClusterIdentifier:245,r	.FeatureName:245	.RoleArn:245,r
s	DBClusterRoleQuotaExceededFault	error=DBClusterRoleQuotaExceeded,400
s	InvalidDBClusterStateFault	error=InvalidDBClusterStateFault,400
s	DBClusterRoleAlreadyExistsFault	error=DBClusterRoleAlreadyExists,400
s	DBClusterNotFoundFault	error=DBClusterNotFoundFault,404
s	AddRoleToDBInstanceMessage	.DBInstanceIdentifier:245,r	.FeatureName:245,r	.RoleArn:245,r
s	DBInstanceRoleQuotaExceededFault	error=DBInstanceRoleQuotaExceeded,400
s	DBInstanceNotFoundFault	error=DBInstanceNotFound,404
s	InvalidDBInstanceStateFault	error=InvalidDBInstanceState,400
s	DBInstanceRoleAlreadyExistsFault	error=DBInstanceRoleAlreadyExists,400
s	AddTagsToResourceMessage	.ResourceName:245,r	.Tags:246,r
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
s	ApplyPendingMaintenanceActionMessage	.ApplyAction:245,r	.OptInType:245,r	.ResourceIdentifier:245,r
s	ApplyPendingMaintenanceActionResult	.ResourcePendingMaintenanceActions:247
s	ResourceNotFoundFault	error=ResourceNotFoundFault,404
s	CopyDBSnapshotMessage	.CopyOptionGroup:248	.CopyTags:248	.KmsKeyId:245	.OptionGroupName:245	.PreSignedUrl:249	.SnapshotAvailabilityZone:245	.SnapshotTarget:245	.SourceDBSnapshotIdentifier:245,r	.Tags:246	.TargetCustomAvailabilityZone:245	.TargetDBSnapshotIdentifier:245,r
s	CopyDBSnapshotResult	.DBSnapshot:250
s	SnapshotQuotaExceededFault	error=SnapshotQuotaExceeded,400
s	CustomAvailabilityZoneNotFoundFault	error=CustomAvailabilityZoneNotFound,404
s	InvalidDBSnapshotStateFault	error=InvalidDBSnapshotState,400
s	KMSKeyNotAccessibleFault	error=KMSKeyNotAccessibleFault,400
s	DBSnapshotAlreadyExistsFault	error=DBSnapshotAlreadyExists,400
s	CreateDBClusterMessage	.AllocatedStorage:251	.AutoMinorVersionUpgrade:248	.AvailabilityZones:252	.BacktrackWindow:253	.BackupRetentionPeriod:251	.CACertificateIdentifier:245	.CharacterSetName:245	.ClusterScalabilityType:254	.CopyTagsToSnapshot:248	.DBClusterIdentifier:245,r	.DBClusterInstanceClass:245	.DBClusterParameterGroupName:245	.DBSubnetGroupName:245	.DBSystemId:245	.DatabaseInsightsMode:255	.DatabaseName:245	.DeletionProtection:248	.Domain:245	.DomainIAMRoleName:245	.EnableCloudwatchLogsExports:256	.EnableGlobalWriteForwarding:248	.EnableHttpEndpoint:248	.EnableIAMDatabaseAuthentication:248	.EnableLimitlessDatabase:248	.EnableLocalWriteForwarding:248	.EnablePerformanceInsights:248	.Engine:245,r	.EngineLifecycleSupport:245	.EngineMode:245	.EngineVersion:245	.GlobalClusterIdentifier:257	.Iops:251	.KmsKeyId:245	.ManageMasterUserPassword:248	.MasterUserAuthenticationType:258	.MasterUserPassword:249	.MasterUserSecretKmsKeyId:245	.MasterUsername:245	.MonitoringInterval:251	.MonitoringRoleArn:245	.NetworkType:245	.OptionGroupName:245	.PerformanceInsightsKMSKeyId:245	.PerformanceInsightsRetentionPeriod:251	.Port:251	.PreSignedUrl:249	.PreferredBackupWindow:245	.PreferredMaintenanceWindow:245	.PubliclyAccessible:248	.RdsCustomClusterConfiguration:259	.ReplicationSourceIdentifier:245	.ScalingConfiguration:260	.ServerlessV2ScalingConfiguration:261	.StorageEncrypted:248	.StorageType:245	.TagSpecifications:262	.Tags:246	.VpcSecurityGroupIds:263	.WithExpressConfiguration:248
s	CreateDBClusterResult	.DBCluster:264
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
s	CreateDBClusterParameterGroupMessage	.DBClusterParameterGroupName:245,r	.DBParameterGroupFamily:245,r	.Description:245,r	.Tags:246
s	CreateDBClusterParameterGroupResult	.DBClusterParameterGroup:265
s	DBParameterGroupAlreadyExistsFault	error=DBParameterGroupAlreadyExists,400
s	DBParameterGroupQuotaExceededFault	error=DBParameterGroupQuotaExceeded,400
s	CreateDBClusterSnapshotMessage	.DBClusterIdentifier:245,r	.DBClusterSnapshotIdentifier:245,r	.Tags:246
s	CreateDBClusterSnapshotResult	.DBClusterSnapshot:266
s	InvalidDBClusterSnapshotStateFault	error=InvalidDBClusterSnapshotStateFault,400
s	DBClusterSnapshotAlreadyExistsFault	error=DBClusterSnapshotAlreadyExistsFault,400
s	CreateDBInstanceMessage	.AdditionalStorageVolumes:267	.AllocatedStorage:251	.AutoMinorVersionUpgrade:248	.AvailabilityZone:245	.BackupRetentionPeriod:251	.BackupTarget:245	.CACertificateIdentifier:245	.CharacterSetName:245	.CopyTagsToSnapshot:248	.CustomIamInstanceProfile:245	.DBClusterIdentifier:245	.DBInstanceClass:245,r	.DBInstanceIdentifier:245,r	.DBName:245	.DBParameterGroupName:245	.DBSecurityGroups:268	.DBSubnetGroupName:245	.DBSystemId:245	.DatabaseInsightsMode:255	.DedicatedLogVolume:248	.DeletionProtection:248	.Domain:245	.DomainAuthSecretArn:245	.DomainDnsIps:269	.DomainFqdn:245	.DomainIAMRoleName:245	.DomainOu:245	.EnableCloudwatchLogsExports:256	.EnableCustomerOwnedIp:248	.EnableIAMDatabaseAuthentication:248	.EnablePerformanceInsights:248	.Engine:245,r	.EngineLifecycleSupport:245	.EngineVersion:245	.Iops:251	.KmsKeyId:245	.LicenseModel:245	.ManageMasterUserPassword:248	.MasterUserAuthenticationType:258	.MasterUserPassword:249	.MasterUserSecretKmsKeyId:245	.MasterUsername:245	.MaxAllocatedStorage:251	.MonitoringInterval:251	.MonitoringRoleArn:245	.MultiAZ:248	.MultiTenant:248	.NcharCharacterSetName:245	.NetworkType:245	.OptionGroupName:245	.PerformanceInsightsKMSKeyId:245	.PerformanceInsightsRetentionPeriod:251	.Port:251	.PreferredBackupWindow:245	.PreferredMaintenanceWindow:245	.ProcessorFeatures:270	.PromotionTier:251	.PubliclyAccessible:248	.StorageEncrypted:248	.StorageThroughput:251	.StorageType:245	.TagSpecifications:262	.Tags:246	.TdeCredentialArn:245	.TdeCredentialPassword:249	.Timezone:245	.VpcSecurityGroupIds:263
s	CreateDBInstanceResult	.DBInstance:271
s	AuthorizationNotFoundFault	error=AuthorizationNotFound,404
s	DBParameterGroupNotFoundFault	error=DBParameterGroupNotFound,404
s	ProvisionedIopsNotAvailableInAZFault	error=ProvisionedIopsNotAvailableInAZFault,400
s	InstanceQuotaExceededFault	error=InstanceQuotaExceeded,400
s	BackupPolicyNotFoundFault	error=BackupPolicyNotFoundFault,404
s	CertificateNotFoundFault	error=CertificateNotFound,404
s	DBInstanceAlreadyExistsFault	error=DBInstanceAlreadyExists,400
s	TenantDatabaseQuotaExceededFault	error=TenantDatabaseQuotaExceeded,400
s	DBSecurityGroupNotFoundFault	error=DBSecurityGroupNotFound,404
s	CreateDBInstanceReadReplicaMessage	.AdditionalStorageVolumes:267	.AllocatedStorage:251	.AutoMinorVersionUpgrade:248	.AvailabilityZone:245	.BackupTarget:245	.CACertificateIdentifier:245	.CopyTagsToSnapshot:248	.CustomIamInstanceProfile:245	.DBInstanceClass:245	.DBInstanceIdentifier:245,r	.DBParameterGroupName:245	.DBSubnetGroupName:245	.DatabaseInsightsMode:255	.DedicatedLogVolume:248	.DeletionProtection:248	.Domain:245	.DomainAuthSecretArn:245	.DomainDnsIps:269	.DomainFqdn:245	.DomainIAMRoleName:245	.DomainOu:245	.EnableCloudwatchLogsExports:256	.EnableCustomerOwnedIp:248	.EnableIAMDatabaseAuthentication:248	.EnablePerformanceInsights:248	.Iops:251	.KmsKeyId:245	.MaxAllocatedStorage:251	.MonitoringInterval:251	.MonitoringRoleArn:245	.MultiAZ:248	.NetworkType:245	.OptionGroupName:245	.PerformanceInsightsKMSKeyId:245	.PerformanceInsightsRetentionPeriod:251	.Port:251	.PreSignedUrl:249	.ProcessorFeatures:270	.PubliclyAccessible:248	.ReplicaMode:272	.SourceDBClusterIdentifier:245	.SourceDBInstanceIdentifier:245	.StorageThroughput:251	.StorageType:245	.TagSpecifications:262	.Tags:246	.UpgradeStorageConfig:248	.UseDefaultProcessorFeatures:248	.VpcSecurityGroupIds:263
s	CreateDBInstanceReadReplicaResult	.DBInstance:271
s	DBSubnetGroupNotAllowedFault	error=DBSubnetGroupNotAllowedFault,400
s	CreateDBParameterGroupMessage	.DBParameterGroupFamily:245,r	.DBParameterGroupName:245,r	.Description:245,r	.Tags:246
s	CreateDBParameterGroupResult	.DBParameterGroup:273
s	CreateDBProxyRequest	.Auth:274	.DBProxyName:275,r	.DebugLogging:276	.DefaultAuthScheme:277	.EndpointNetworkType:278	.EngineFamily:279,r	.IdleClientTimeout:251	.RequireTLS:276	.RoleArn:280,r	.Tags:246	.TargetConnectionNetworkType:281	.VpcSecurityGroupIds:269	.VpcSubnetIds:269,r
s	CreateDBProxyResponse	.DBProxy:282
s	DBProxyAlreadyExistsFault	error=DBProxyAlreadyExistsFault,400
s	DBProxyQuotaExceededFault	error=DBProxyQuotaExceededFault,400
s	CreateDBProxyEndpointRequest	.DBProxyEndpointName:283,r	.DBProxyName:275,r	.EndpointNetworkType:278	.Tags:246	.TargetRole:284	.VpcSecurityGroupIds:269	.VpcSubnetIds:269,r
s	CreateDBProxyEndpointResponse	.DBProxyEndpoint:285
s	DBProxyEndpointAlreadyExistsFault	error=DBProxyEndpointAlreadyExistsFault,400
s	InvalidDBProxyStateFault	error=InvalidDBProxyStateFault,400
s	DBProxyEndpointQuotaExceededFault	error=DBProxyEndpointQuotaExceededFault,400
s	CreateDBSnapshotMessage	.DBInstanceIdentifier:245,r	.DBSnapshotIdentifier:245,r	.Tags:246
s	CreateDBSnapshotResult	.DBSnapshot:250
s	CreateDBSubnetGroupMessage	.DBSubnetGroupDescription:245,r	.DBSubnetGroupName:245,r	.SubnetIds:286,r	.Tags:246
s	CreateDBSubnetGroupResult	.DBSubnetGroup:287
s	DBSubnetGroupAlreadyExistsFault	error=DBSubnetGroupAlreadyExists,400
s	DBSubnetQuotaExceededFault	error=DBSubnetQuotaExceededFault,400
s	DBSubnetGroupQuotaExceededFault	error=DBSubnetGroupQuotaExceeded,400
s	CreateOptionGroupMessage	.EngineName:245,r	.MajorEngineVersion:245,r	.OptionGroupDescription:245,r	.OptionGroupName:245,r	.Tags:246
s	CreateOptionGroupResult	.OptionGroup:288
s	OptionGroupQuotaExceededFault	error=OptionGroupQuotaExceededFault,400
s	OptionGroupAlreadyExistsFault	error=OptionGroupAlreadyExistsFault,400
s	DeleteDBClusterMessage	.DBClusterIdentifier:245,r	.DeleteAutomatedBackups:248	.FinalDBSnapshotIdentifier:245	.SkipFinalSnapshot:276
s	DeleteDBClusterResult	.DBCluster:264
s	DBClusterAutomatedBackupQuotaExceededFault	error=DBClusterAutomatedBackupQuotaExceededFault,400
s	DeleteDBClusterParameterGroupMessage	.DBClusterParameterGroupName:245,r
s	InvalidDBParameterGroupStateFault	error=InvalidDBParameterGroupState,400
s	DeleteDBClusterSnapshotMessage	.DBClusterSnapshotIdentifier:245,r
s	DeleteDBClusterSnapshotResult	.DBClusterSnapshot:266
s	DBClusterSnapshotNotFoundFault	error=DBClusterSnapshotNotFoundFault,404
s	DeleteDBInstanceMessage	.DBInstanceIdentifier:245,r	.DeleteAutomatedBackups:248	.FinalDBSnapshotIdentifier:245	.SkipFinalSnapshot:276
s	DeleteDBInstanceResult	.DBInstance:271
s	DBInstanceAutomatedBackupQuotaExceededFault	error=DBInstanceAutomatedBackupQuotaExceeded,400
s	DeleteDBInstanceAutomatedBackupMessage	.DBInstanceAutomatedBackupsArn:245	.DbiResourceId:245
s	DeleteDBInstanceAutomatedBackupResult	.DBInstanceAutomatedBackup:289
s	InvalidDBInstanceAutomatedBackupStateFault	error=InvalidDBInstanceAutomatedBackupState,400
s	DBInstanceAutomatedBackupNotFoundFault	error=DBInstanceAutomatedBackupNotFound,404
s	DeleteDBParameterGroupMessage	.DBParameterGroupName:245,r
s	DeleteDBProxyRequest	.DBProxyName:275,r
s	DeleteDBProxyResponse	.DBProxy:282
s	DeleteDBProxyEndpointRequest	.DBProxyEndpointName:283,r
s	DeleteDBProxyEndpointResponse	.DBProxyEndpoint:285
s	InvalidDBProxyEndpointStateFault	error=InvalidDBProxyEndpointStateFault,400
s	DeleteDBSnapshotMessage	.DBSnapshotIdentifier:245,r
s	DeleteDBSnapshotResult	.DBSnapshot:250
s	DeleteDBSubnetGroupMessage	.DBSubnetGroupName:245,r
s	InvalidDBSubnetStateFault	error=InvalidDBSubnetStateFault,400
s	DeleteOptionGroupMessage	.OptionGroupName:245,r
s	InvalidOptionGroupStateFault	error=InvalidOptionGroupStateFault,400
s	DeregisterDBProxyTargetsRequest	.DBClusterIdentifiers:269	.DBInstanceIdentifiers:269	.DBProxyName:275,r	.TargetGroupName:290
s	DeregisterDBProxyTargetsResponse
s	DBProxyTargetNotFoundFault	error=DBProxyTargetNotFoundFault,404
s	DescribeCertificatesMessage	.CertificateIdentifier:245	.Filters:291	.Marker:245	.MaxRecords:251
s	CertificateMessage	.Certificates:292	.DefaultCertificateForNewLaunches:245	.Marker:245
s	DescribeDBClusterParameterGroupsMessage	.DBClusterParameterGroupName:245	.Filters:291	.Marker:245	.MaxRecords:251
s	DBClusterParameterGroupsMessage	.DBClusterParameterGroups:293	.Marker:245
s	DescribeDBClusterParametersMessage	.DBClusterParameterGroupName:245,r	.Filters:291	.Marker:245	.MaxRecords:251	.Source:245
s	DBClusterParameterGroupDetails	.Marker:245	.Parameters:294
s	DescribeDBClusterSnapshotsMessage	.DBClusterIdentifier:245	.DBClusterSnapshotIdentifier:245	.DbClusterResourceId:245	.Filters:291	.IncludePublic:276	.IncludeShared:276	.Marker:245	.MaxRecords:251	.SnapshotType:245
s	DBClusterSnapshotMessage	.DBClusterSnapshots:295	.Marker:245
s	DescribeDBClustersMessage	.DBClusterIdentifier:245	.Filters:291	.IncludeShared:276	.Marker:245	.MaxRecords:251
s	DBClusterMessage	.DBClusters:296	.Marker:245
s	DescribeDBEngineVersionsMessage	.DBParameterGroupFamily:245	.DefaultOnly:276	.Engine:245	.EngineVersion:245	.Filters:291	.IncludeAll:248	.ListSupportedCharacterSets:248	.ListSupportedTimezones:248	.Marker:245	.MaxRecords:251
s	DBEngineVersionMessage	.DBEngineVersions:297	.Marker:245
s	DescribeDBInstanceAutomatedBackupsMessage	.DBInstanceAutomatedBackupsArn:245	.DBInstanceIdentifier:245	.DbiResourceId:245	.Filters:291	.Marker:245	.MaxRecords:251
s	DBInstanceAutomatedBackupMessage	.DBInstanceAutomatedBackups:298	.Marker:245
s	DescribeDBInstancesMessage	.DBInstanceIdentifier:245	.Filters:291	.Marker:245	.MaxRecords:251
s	DBInstanceMessage	.DBInstances:299	.Marker:245
s	DescribeDBParameterGroupsMessage	.DBParameterGroupName:245	.Filters:291	.Marker:245	.MaxRecords:251
s	DBParameterGroupsMessage	.DBParameterGroups:300	.Marker:245
s	DescribeDBParametersMessage	.DBParameterGroupName:245,r	.Filters:291	.Marker:245	.MaxRecords:251	.Source:245
s	DBParameterGroupDetails	.Marker:245	.Parameters:294
s	DescribeDBProxiesRequest	.DBProxyName:275	.Filters:291	.Marker:245	.MaxRecords:301
s	DescribeDBProxiesResponse	.DBProxies:302	.Marker:245
s	DescribeDBProxyEndpointsRequest	.DBProxyEndpointName:283	.DBProxyName:275	.Filters:291	.Marker:245	.MaxRecords:301
s	DescribeDBProxyEndpointsResponse	.DBProxyEndpoints:303	.Marker:245
s	DescribeDBProxyTargetGroupsRequest	.DBProxyName:275,r	.Filters:291	.Marker:245	.MaxRecords:301	.TargetGroupName:290
s	DescribeDBProxyTargetGroupsResponse	.Marker:245	.TargetGroups:304
s	DescribeDBProxyTargetsRequest	.DBProxyName:275,r	.Filters:291	.Marker:245	.MaxRecords:301	.TargetGroupName:290
s	DescribeDBProxyTargetsResponse	.Marker:245	.Targets:305
s	DescribeDBSnapshotsMessage	.DBInstanceIdentifier:245	.DBSnapshotIdentifier:245	.DbiResourceId:245	.Filters:291	.IncludePublic:276	.IncludeShared:276	.Marker:245	.MaxRecords:251	.SnapshotType:245
s	DBSnapshotMessage	.DBSnapshots:306	.Marker:245
s	DescribeDBSubnetGroupsMessage	.DBSubnetGroupName:245	.Filters:291	.Marker:245	.MaxRecords:251
s	DBSubnetGroupMessage	.DBSubnetGroups:307	.Marker:245
s	DescribeEngineDefaultParametersMessage	.DBParameterGroupFamily:245,r	.Filters:291	.Marker:245	.MaxRecords:251
s	DescribeEngineDefaultParametersResult	.EngineDefaults:308
s	DescribeEventsMessage	.Duration:251	.EndTime:309	.EventCategories:310	.Filters:291	.Marker:245	.MaxRecords:251	.SourceIdentifier:245	.SourceType:311	.StartTime:309
s	EventsMessage	.Events:312	.Marker:245
s	DescribeGlobalClustersMessage	.Filters:291	.GlobalClusterIdentifier:257	.Marker:245	.MaxRecords:251
s	GlobalClustersMessage	.GlobalClusters:313	.Marker:245
s	DescribeOptionGroupsMessage	.EngineName:245	.Filters:291	.MajorEngineVersion:245	.Marker:245	.MaxRecords:251	.OptionGroupName:245
s	OptionGroups	.Marker:245	.OptionGroupsList:314
s	DescribeOrderableDBInstanceOptionsMessage	.AvailabilityZoneGroup:245	.DBInstanceClass:245	.Engine:245,r	.EngineVersion:245	.Filters:291	.LicenseModel:245	.Marker:245	.MaxRecords:251	.Vpc:248
s	OrderableDBInstanceOptionsMessage	.Marker:245	.OrderableDBInstanceOptions:315
s	DescribePendingMaintenanceActionsMessage	.Filters:291	.Marker:245	.MaxRecords:251	.ResourceIdentifier:245
s	PendingMaintenanceActionsMessage	.Marker:245	.PendingMaintenanceActions:316
s	DisableHttpEndpointRequest	.ResourceArn:245,r
s	DisableHttpEndpointResponse	.HttpEndpointEnabled:276	.ResourceArn:245
s	InvalidResourceStateFault	error=InvalidResourceStateFault,400
s	EnableHttpEndpointRequest	.ResourceArn:245,r
s	EnableHttpEndpointResponse	.HttpEndpointEnabled:276	.ResourceArn:245
s	FailoverDBClusterMessage	.DBClusterIdentifier:245,r	.TargetDBInstanceIdentifier:245
s	FailoverDBClusterResult	.DBCluster:264
s	ListTagsForResourceMessage	.Filters:291	.ResourceName:245,r
s	TagListMessage	.TagList:246
s	ModifyCertificatesMessage	.CertificateIdentifier:245	.RemoveCustomerOverride:248
s	ModifyCertificatesResult	.Certificate:317
s	ModifyDBClusterMessage	.AllocatedStorage:251	.AllowEngineModeChange:276	.AllowMajorVersionUpgrade:276	.ApplyImmediately:276	.AutoMinorVersionUpgrade:248	.AwsBackupRecoveryPointArn:318	.BacktrackWindow:253	.BackupRetentionPeriod:251	.CACertificateIdentifier:245	.CloudwatchLogsExportConfiguration:319	.CopyTagsToSnapshot:248	.DBClusterIdentifier:245,r	.DBClusterInstanceClass:245	.DBClusterParameterGroupName:245	.DBInstanceParameterGroupName:245	.DatabaseInsightsMode:255	.DeletionProtection:248	.Domain:245	.DomainIAMRoleName:245	.EnableGlobalWriteForwarding:248	.EnableHttpEndpoint:248	.EnableIAMDatabaseAuthentication:248	.EnableLimitlessDatabase:248	.EnableLocalWriteForwarding:248	.EnablePerformanceInsights:248	.EngineMode:245	.EngineVersion:245	.Iops:251	.ManageMasterUserPassword:248	.MasterUserAuthenticationType:258	.MasterUserPassword:249	.MasterUserSecretKmsKeyId:245	.MonitoringInterval:251	.MonitoringRoleArn:245	.NetworkType:245	.NewDBClusterIdentifier:245	.OptionGroupName:245	.PerformanceInsightsKMSKeyId:245	.PerformanceInsightsRetentionPeriod:251	.Port:251	.PreferredBackupWindow:245	.PreferredMaintenanceWindow:245	.RotateMasterUserPassword:248	.ScalingConfiguration:260	.ServerlessV2ScalingConfiguration:261	.StorageType:245	.VpcSecurityGroupIds:263
s	ModifyDBClusterResult	.DBCluster:264
s	InvalidDBSecurityGroupStateFault	error=InvalidDBSecurityGroupState,400
s	StorageTypeNotAvailableFault	error=StorageTypeNotAvailableFault,400
s	ModifyDBClusterParameterGroupMessage	.DBClusterParameterGroupName:245,r	.Parameters:294,r
s	DBClusterParameterGroupNameMessage	.DBClusterParameterGroupName:245
s	ModifyDBInstanceMessage	.AdditionalStorageVolumes:320	.AllocatedStorage:251	.AllowMajorVersionUpgrade:276	.ApplyImmediately:276	.AutoMinorVersionUpgrade:248	.AutomationMode:321	.AwsBackupRecoveryPointArn:318	.BackupRetentionPeriod:251	.CACertificateIdentifier:245	.CertificateRotationRestart:248	.CloudwatchLogsExportConfiguration:319	.CopyTagsToSnapshot:248	.DBInstanceClass:245	.DBInstanceIdentifier:245,r	.DBParameterGroupName:245	.DBPortNumber:251	.DBSecurityGroups:268	.DBSubnetGroupName:245	.DatabaseInsightsMode:255	.DedicatedLogVolume:248	.DeletionProtection:248	.DisableDomain:248	.Domain:245	.DomainAuthSecretArn:245	.DomainDnsIps:269	.DomainFqdn:245	.DomainIAMRoleName:245	.DomainOu:245	.EnableCustomerOwnedIp:248	.EnableIAMDatabaseAuthentication:248	.EnablePerformanceInsights:248	.Engine:245	.EngineVersion:245	.Iops:251	.LicenseModel:245	.ManageMasterUserPassword:248	.MasterUserAuthenticationType:258	.MasterUserPassword:249	.MasterUserSecretKmsKeyId:245	.MaxAllocatedStorage:251	.MonitoringInterval:251	.MonitoringRoleArn:245	.MultiAZ:248	.MultiTenant:248	.NetworkType:245	.NewDBInstanceIdentifier:245	.OptionGroupName:245	.PerformanceInsightsKMSKeyId:245	.PerformanceInsightsRetentionPeriod:251	.PreferredBackupWindow:245	.PreferredMaintenanceWindow:245	.ProcessorFeatures:270	.PromotionTier:251	.PubliclyAccessible:248	.ReplicaMode:272	.ResumeFullAutomationModeMinutes:251	.RotateMasterUserPassword:248	.StorageThroughput:251	.StorageType:245	.TagSpecifications:262	.TdeCredentialArn:245	.TdeCredentialPassword:249	.UseDefaultProcessorFeatures:248	.VpcSecurityGroupIds:263
s	ModifyDBInstanceResult	.DBInstance:271
s	DBUpgradeDependencyFailureFault	error=DBUpgradeDependencyFailure,400
s	ModifyDBParameterGroupMessage	.DBParameterGroupName:245,r	.Parameters:294,r
s	DBParameterGroupNameMessage	.DBParameterGroupName:245
s	ModifyDBProxyRequest	.Auth:274	.DBProxyName:275,r	.DebugLogging:248	.DefaultAuthScheme:277	.IdleClientTimeout:251	.NewDBProxyName:275	.RequireTLS:248	.RoleArn:280	.SecurityGroups:269
s	ModifyDBProxyResponse	.DBProxy:282
s	ModifyDBProxyEndpointRequest	.DBProxyEndpointName:283,r	.NewDBProxyEndpointName:283	.VpcSecurityGroupIds:269
s	ModifyDBProxyEndpointResponse	.DBProxyEndpoint:285
s	ModifyDBProxyTargetGroupRequest	.ConnectionPoolConfig:322	.DBProxyName:275,r	.NewName:245	.TargetGroupName:290,r
s	ModifyDBProxyTargetGroupResponse	.DBProxyTargetGroup:323
s	ModifyDBSnapshotMessage	.DBSnapshotIdentifier:245,r	.EngineVersion:245	.OptionGroupName:245
s	ModifyDBSnapshotResult	.DBSnapshot:250
s	ModifyDBSubnetGroupMessage	.DBSubnetGroupDescription:245	.DBSubnetGroupName:245,r	.SubnetIds:286,r
s	ModifyDBSubnetGroupResult	.DBSubnetGroup:287
s	SubnetAlreadyInUse	error=SubnetAlreadyInUse,400
s	ModifyOptionGroupMessage	.ApplyImmediately:276	.OptionGroupName:245,r	.OptionsToInclude:324	.OptionsToRemove:325
s	ModifyOptionGroupResult	.OptionGroup:288
s	PromoteReadReplicaMessage	.BackupRetentionPeriod:251	.DBInstanceIdentifier:245,r	.PreferredBackupWindow:245	.TagSpecifications:262
s	PromoteReadReplicaResult	.DBInstance:271
s	PromoteReadReplicaDBClusterMessage	.DBClusterIdentifier:245,r
s	PromoteReadReplicaDBClusterResult	.DBCluster:264
s	RebootDBClusterMessage	.DBClusterIdentifier:245,r
s	RebootDBClusterResult	.DBCluster:264
s	RebootDBInstanceMessage	.DBInstanceIdentifier:245,r	.ForceFailover:248
s	RebootDBInstanceResult	.DBInstance:271
s	RegisterDBProxyTargetsRequest	.DBClusterIdentifiers:269	.DBInstanceIdentifiers:269	.DBProxyName:275,r	.TargetGroupName:290
s	RegisterDBProxyTargetsResponse	.DBProxyTargets:305
s	InsufficientAvailableIPsInSubnetFault	error=InsufficientAvailableIPsInSubnetFault,400
s	DBProxyTargetAlreadyRegisteredFault	error=DBProxyTargetAlreadyRegisteredFault,400
s	RemoveRoleFromDBClusterMessage	.DBClusterIdentifier:245,r	.FeatureName:245	.RoleArn:245,r
s	DBClusterRoleNotFoundFault	error=DBClusterRoleNotFound,404
s	RemoveRoleFromDBInstanceMessage	.DBInstanceIdentifier:245,r	.FeatureName:245,r	.RoleArn:245,r
s	DBInstanceRoleNotFoundFault	error=DBInstanceRoleNotFound,404
s	RemoveTagsFromResourceMessage	.ResourceName:245,r	.TagKeys:326,r
s	ResetDBClusterParameterGroupMessage	.DBClusterParameterGroupName:245,r	.Parameters:294	.ResetAllParameters:276
s	ResetDBParameterGroupMessage	.DBParameterGroupName:245,r	.Parameters:294	.ResetAllParameters:276
s	RestoreDBClusterFromSnapshotMessage	.AvailabilityZones:252	.BacktrackWindow:253	.BackupRetentionPeriod:251	.CopyTagsToSnapshot:248	.DBClusterIdentifier:245,r	.DBClusterInstanceClass:245	.DBClusterParameterGroupName:245	.DBSubnetGroupName:245	.DatabaseName:245	.DeletionProtection:248	.Domain:245	.DomainIAMRoleName:245	.EnableCloudwatchLogsExports:256	.EnableIAMDatabaseAuthentication:248	.EnableInternetAccessGateway:248	.EnablePerformanceInsights:248	.EnableVPCNetworking:248	.Engine:245,r	.EngineLifecycleSupport:245	.EngineMode:245	.EngineVersion:245	.Iops:251	.KmsKeyId:245	.MonitoringInterval:251	.MonitoringRoleArn:245	.NetworkType:245	.OptionGroupName:245	.PerformanceInsightsKMSKeyId:245	.PerformanceInsightsRetentionPeriod:251	.Port:251	.PreferredBackupWindow:245	.PubliclyAccessible:248	.RdsCustomClusterConfiguration:259	.ScalingConfiguration:260	.ServerlessV2ScalingConfiguration:261	.SnapshotIdentifier:245,r	.StorageType:245	.TagSpecifications:262	.Tags:246	.VpcSecurityGroupIds:263
s	RestoreDBClusterFromSnapshotResult	.DBCluster:264
s	InsufficientDBClusterCapacityFault	error=InsufficientDBClusterCapacityFault,403
s	InvalidRestoreFault	error=InvalidRestoreFault,400
s	RestoreDBClusterToPointInTimeMessage	.BacktrackWindow:253	.BackupRetentionPeriod:251	.CopyTagsToSnapshot:248	.DBClusterIdentifier:245,r	.DBClusterInstanceClass:245	.DBClusterParameterGroupName:245	.DBSubnetGroupName:245	.DeletionProtection:248	.Domain:245	.DomainIAMRoleName:245	.EnableCloudwatchLogsExports:256	.EnableIAMDatabaseAuthentication:248	.EnableInternetAccessGateway:248	.EnablePerformanceInsights:248	.EnableVPCNetworking:248	.EngineLifecycleSupport:245	.EngineMode:245	.Iops:251	.KmsKeyId:245	.MonitoringInterval:251	.MonitoringRoleArn:245	.NetworkType:245	.OptionGroupName:245	.PerformanceInsightsKMSKeyId:245	.PerformanceInsightsRetentionPeriod:251	.Port:251	.PreferredBackupWindow:245	.PubliclyAccessible:248	.RdsCustomClusterConfiguration:259	.RestoreToTime:309	.RestoreType:245	.ScalingConfiguration:260	.ServerlessV2ScalingConfiguration:261	.SourceDBClusterIdentifier:245	.SourceDbClusterResourceId:245	.StorageType:245	.TagSpecifications:262	.Tags:246	.UseLatestRestorableTime:276	.VpcSecurityGroupIds:263
s	RestoreDBClusterToPointInTimeResult	.DBCluster:264
s	DBClusterAutomatedBackupNotFoundFault	error=DBClusterAutomatedBackupNotFoundFault,404
s	RestoreDBInstanceFromDBSnapshotMessage	.AdditionalStorageVolumes:267	.AllocatedStorage:251	.AutoMinorVersionUpgrade:248	.AvailabilityZone:245	.BackupRetentionPeriod:251	.BackupTarget:245	.CACertificateIdentifier:245	.CopyTagsToSnapshot:248	.CustomIamInstanceProfile:245	.DBClusterSnapshotIdentifier:245	.DBInstanceClass:245	.DBInstanceIdentifier:245,r	.DBName:245	.DBParameterGroupName:245	.DBSnapshotIdentifier:245	.DBSubnetGroupName:245	.DedicatedLogVolume:248	.DeletionProtection:248	.Domain:245	.DomainAuthSecretArn:245	.DomainDnsIps:269	.DomainFqdn:245	.DomainIAMRoleName:245	.DomainOu:245	.EnableCloudwatchLogsExports:256	.EnableCustomerOwnedIp:248	.EnableIAMDatabaseAuthentication:248	.Engine:245	.EngineLifecycleSupport:245	.Iops:251	.LicenseModel:245	.ManageMasterUserPassword:248	.MasterUserSecretKmsKeyId:245	.MultiAZ:248	.NetworkType:245	.OptionGroupName:245	.Port:251	.PreferredBackupWindow:245	.ProcessorFeatures:270	.PubliclyAccessible:248	.StorageThroughput:251	.StorageType:245	.TagSpecifications:262	.Tags:246	.TdeCredentialArn:245	.TdeCredentialPassword:249	.UseDefaultProcessorFeatures:248	.VpcSecurityGroupIds:263
s	RestoreDBInstanceFromDBSnapshotResult	.DBInstance:271
s	RestoreDBInstanceToPointInTimeMessage	.AdditionalStorageVolumes:267	.AllocatedStorage:251	.AutoMinorVersionUpgrade:248	.AvailabilityZone:245	.BackupRetentionPeriod:251	.BackupTarget:245	.CACertificateIdentifier:245	.CopyTagsToSnapshot:248	.CustomIamInstanceProfile:245	.DBInstanceClass:245	.DBName:245	.DBParameterGroupName:245	.DBSubnetGroupName:245	.DedicatedLogVolume:248	.DeletionProtection:248	.Domain:245	.DomainAuthSecretArn:245	.DomainDnsIps:269	.DomainFqdn:245	.DomainIAMRoleName:245	.DomainOu:245	.EnableCloudwatchLogsExports:256	.EnableCustomerOwnedIp:248	.EnableIAMDatabaseAuthentication:248	.Engine:245	.EngineLifecycleSupport:245	.Iops:251	.LicenseModel:245	.ManageMasterUserPassword:248	.MasterUserSecretKmsKeyId:245	.MaxAllocatedStorage:251	.MultiAZ:248	.NetworkType:245	.OptionGroupName:245	.Port:251	.PreferredBackupWindow:245	.ProcessorFeatures:270	.PubliclyAccessible:248	.RestoreTime:309	.SourceDBInstanceAutomatedBackupsArn:245	.SourceDBInstanceIdentifier:245	.SourceDbiResourceId:245	.StorageThroughput:251	.StorageType:245	.TagSpecifications:262	.Tags:246	.TargetDBInstanceIdentifier:245,r	.TdeCredentialArn:245	.TdeCredentialPassword:249	.UseDefaultProcessorFeatures:248	.UseLatestRestorableTime:276	.VpcSecurityGroupIds:263
s	RestoreDBInstanceToPointInTimeResult	.DBInstance:271
s	PointInTimeRestoreNotEnabledFault	error=PointInTimeRestoreNotEnabled,400
s	StartDBClusterMessage	.DBClusterIdentifier:245,r
s	StartDBClusterResult	.DBCluster:264
s	InvalidDBShardGroupStateFault	error=InvalidDBShardGroupState,400
s	StartDBInstanceMessage	.DBInstanceIdentifier:245,r
s	StartDBInstanceResult	.DBInstance:271
s	StopDBClusterMessage	.DBClusterIdentifier:245,r
s	StopDBClusterResult	.DBCluster:264
s	StopDBInstanceMessage	.DBInstanceIdentifier:245,r	.DBSnapshotIdentifier:245
s	StopDBInstanceResult	.DBInstance:271
S	String
l	TagList	e=:327,n=Tag
s	ResourcePendingMaintenanceActions	.PendingMaintenanceActionDetails:328	.ResourceIdentifier:245
b	BooleanOptional
S	SensitiveString
s	DBSnapshot	.AdditionalStorageVolumes:267	.AllocatedStorage:329	.AvailabilityZone:245	.BackupRetentionPeriod:251	.DBInstanceIdentifier:245	.DBSnapshotArn:245	.DBSnapshotIdentifier:245	.DBSystemId:245	.DbiResourceId:245	.DedicatedLogVolume:276	.Encrypted:276	.Engine:245	.EngineVersion:245	.IAMDatabaseAuthenticationEnabled:276	.InstanceCreateTime:309	.Iops:251	.KmsKeyId:245	.LicenseModel:245	.MasterUsername:245	.MultiTenant:248	.OptionGroupName:245	.OriginalSnapshotCreateTime:309	.PercentProgress:329	.Port:329	.PreferredBackupWindow:245	.ProcessorFeatures:270	.SnapshotAvailabilityZone:245	.SnapshotCreateTime:309	.SnapshotDatabaseTime:309	.SnapshotTarget:245	.SnapshotType:245	.SourceDBSnapshotIdentifier:245	.SourceRegion:245	.Status:245	.StorageEncryptionType:330	.StorageThroughput:251	.StorageType:245	.TagList:246	.TdeCredentialArn:245	.Timezone:245	.VpcId:245
i	IntegerOptional
l	AvailabilityZones	e=:245,n=AvailabilityZone
L	LongOptional
S	ClusterScalabilityType
S	DatabaseInsightsMode
l	LogTypeList	e=:245
S	GlobalClusterIdentifier	min=1	max=255
S	MasterUserAuthenticationType
s	RdsCustomClusterConfiguration	.InterconnectSubnetId:245	.ReplicaMode:272	.TransitGatewayMulticastDomainId:245
s	ScalingConfiguration	.AutoPause:248	.MaxCapacity:251	.MinCapacity:251	.SecondsBeforeTimeout:251	.SecondsUntilAutoPause:251	.TimeoutAction:245
s	ServerlessV2ScalingConfiguration	.MaxCapacity:331	.MinCapacity:331	.SecondsUntilAutoPause:251
l	TagSpecificationList	e=:332,n=item
l	VpcSecurityGroupIdList	e=:245,n=VpcSecurityGroupId
s	DBCluster	.ActivityStreamKinesisStreamName:245	.ActivityStreamKmsKeyId:245	.ActivityStreamMode:333	.ActivityStreamStatus:334	.AllocatedStorage:251	.AssociatedRoles:335	.AutoMinorVersionUpgrade:276	.AutomaticRestartTime:309	.AvailabilityZones:252	.AwsBackupRecoveryPointArn:245	.BacktrackConsumedChangeRecords:253	.BacktrackWindow:253	.BackupRetentionPeriod:251	.Capacity:251	.CertificateDetails:336	.CharacterSetName:245	.CloneGroupId:245	.ClusterCreateTime:309	.ClusterScalabilityType:254	.CopyTagsToSnapshot:248	.CrossAccountClone:248	.CustomEndpoints:269	.DBClusterArn:245	.DBClusterIdentifier:245	.DBClusterInstanceClass:245	.DBClusterMembers:337	.DBClusterOptionGroupMemberships:338	.DBClusterParameterGroup:245	.DBSubnetGroup:245	.DBSystemId:245	.DatabaseInsightsMode:255	.DatabaseName:245	.DbClusterResourceId:245	.DeletionProtection:248	.DomainMemberships:339	.EarliestBacktrackTime:309	.EarliestRestorableTime:309	.EnabledCloudwatchLogsExports:256	.Endpoint:245	.Engine:245	.EngineLifecycleSupport:245	.EngineMode:245	.EngineVersion:245	.GlobalClusterIdentifier:257	.GlobalWriteForwardingRequested:248	.GlobalWriteForwardingStatus:340	.HostedZoneId:245	.HttpEndpointEnabled:248	.IAMDatabaseAuthenticationEnabled:248	.IOOptimizedNextAllowedModificationTime:309	.InternetAccessGatewayEnabled:248	.Iops:251	.KmsKeyId:245	.LatestRestorableTime:309	.LimitlessDatabase:341	.LocalWriteForwardingStatus:342	.MasterUserSecret:343	.MasterUsername:245	.MonitoringInterval:251	.MonitoringRoleArn:245	.MultiAZ:248	.NetworkType:245	.PendingModifiedValues:344	.PercentProgress:245	.PerformanceInsightsEnabled:248	.PerformanceInsightsKMSKeyId:245	.PerformanceInsightsRetentionPeriod:251	.Port:251	.PreferredBackupWindow:245	.PreferredMaintenanceWindow:245	.PubliclyAccessible:248	.RdsCustomClusterConfiguration:259	.ReadReplicaIdentifiers:345	.ReaderEndpoint:245	.ReplicationSourceIdentifier:245	.ScalingConfigurationInfo:346	.ServerlessV2PlatformVersion:245	.ServerlessV2ScalingConfiguration:347	.Status:245	.StatusInfos:348	.StorageEncrypted:276	.StorageEncryptionType:330	.StorageThroughput:251	.StorageType:245	.TagList:246	.UpgradeRolloutOrder:349	.VPCNetworkingEnabled:248	.VpcSecurityGroups:350
s	DBClusterParameterGroup	.DBClusterParameterGroupArn:245	.DBClusterParameterGroupName:245	.DBParameterGroupFamily:245	.Description:245
s	DBClusterSnapshot	.AllocatedStorage:329	.AvailabilityZones:252	.BackupRetentionPeriod:251	.ClusterCreateTime:309	.DBClusterIdentifier:245	.DBClusterSnapshotArn:245	.DBClusterSnapshotIdentifier:245	.DBSystemId:245	.DbClusterResourceId:245	.Engine:245	.EngineMode:245	.EngineVersion:245	.IAMDatabaseAuthenticationEnabled:276	.KmsKeyId:245	.LicenseModel:245	.MasterUsername:245	.PercentProgress:329	.Port:329	.PreferredBackupWindow:245	.SnapshotCreateTime:309	.SnapshotType:245	.SourceDBClusterSnapshotArn:245	.Status:245	.StorageEncrypted:276	.StorageEncryptionType:330	.StorageThroughput:251	.StorageType:245	.TagList:246	.VpcId:245
l	AdditionalStorageVolumesList	e=:351
l	DBSecurityGroupNameList	e=:245,n=DBSecurityGroupName
l	StringList	e=:245
l	ProcessorFeatureList	e=:352,n=ProcessorFeature
s	DBInstance	.ActivityStreamEngineNativeAuditFieldsIncluded:248	.ActivityStreamKinesisStreamName:245	.ActivityStreamKmsKeyId:245	.ActivityStreamMode:333	.ActivityStreamPolicyStatus:353	.ActivityStreamStatus:334	.AdditionalStorageVolumes:354	.AllocatedStorage:329	.AssociatedRoles:355	.AutoMinorVersionUpgrade:276	.AutomaticRestartTime:309	.AutomationMode:321	.AvailabilityZone:245	.AwsBackupRecoveryPointArn:245	.BackupRetentionPeriod:329	.BackupTarget:245	.CACertificateIdentifier:245	.CertificateDetails:336	.CharacterSetName:245	.CopyTagsToSnapshot:276	.CustomIamInstanceProfile:245	.CustomerOwnedIpEnabled:248	.DBClusterIdentifier:245	.DBInstanceArn:245	.DBInstanceAutomatedBackupsReplications:356	.DBInstanceClass:245	.DBInstanceIdentifier:245	.DBInstanceStatus:245	.DBName:245	.DBParameterGroups:357	.DBSecurityGroups:358	.DBSubnetGroup:287	.DBSystemId:245	.DatabaseInsightsMode:255	.DbInstancePort:329	.DbiResourceId:245	.DedicatedLogVolume:276	.DeletionProtection:276	.DomainMemberships:339	.EnabledCloudwatchLogsExports:256	.Endpoint:359	.Engine:245	.EngineLifecycleSupport:245	.EngineVersion:245	.EnhancedMonitoringResourceArn:245	.IAMDatabaseAuthenticationEnabled:276	.InstanceCreateTime:309	.Iops:251	.IsStorageConfigUpgradeAvailable:248	.KmsKeyId:245	.LatestRestorableTime:309	.LicenseModel:245	.ListenerEndpoint:359	.MasterUserSecret:343	.MasterUsername:245	.MaxAllocatedStorage:251	.MonitoringInterval:251	.MonitoringRoleArn:245	.MultiAZ:276	.MultiTenant:248	.NcharCharacterSetName:245	.NetworkType:245	.OptionGroupMemberships:360	.PendingModifiedValues:361	.PercentProgress:245	.PerformanceInsightsEnabled:248	.PerformanceInsightsKMSKeyId:245	.PerformanceInsightsRetentionPeriod:251	.PreferredBackupWindow:245	.PreferredMaintenanceWindow:245	.ProcessorFeatures:270	.PromotionTier:251	.PubliclyAccessible:276	.ReadReplicaDBClusterIdentifiers:362	.ReadReplicaDBInstanceIdentifiers:363	.ReadReplicaSourceDBClusterIdentifier:245	.ReadReplicaSourceDBInstanceIdentifier:245	.ReplicaMode:272	.ResumeFullAutomationModeTime:309	.SecondaryAvailabilityZone:245	.StatusInfos:364	.StorageEncrypted:276	.StorageEncryptionType:330	.StorageThroughput:251	.StorageType:245	.StorageVolumeStatus:245	.TagList:246	.TdeCredentialArn:245	.Timezone:245	.UpgradeRolloutOrder:349	.VpcSecurityGroups:350
S	ReplicaMode
s	DBParameterGroup	.DBParameterGroupArn:245	.DBParameterGroupFamily:245	.DBParameterGroupName:245	.Description:245
l	UserAuthConfigList	min=0	max=200	e=:365
S	DBProxyName	min=1	max=63
b	Boolean
S	DefaultAuthScheme
S	EndpointNetworkType
S	EngineFamily
S	Arn	min=20	max=2048
S	TargetConnectionNetworkType
s	DBProxy	.Auth:366	.CreatedDate:309	.DBProxyArn:245	.DBProxyName:245	.DebugLogging:276	.DefaultAuthScheme:245	.Endpoint:245	.EndpointNetworkType:278	.EngineFamily:245	.IdleClientTimeout:329	.RequireTLS:276	.RoleArn:245	.Status:367	.TargetConnectionNetworkType:281	.UpdatedDate:309	.VpcId:245	.VpcSecurityGroupIds:269	.VpcSubnetIds:269
S	DBProxyEndpointName	min=1	max=63
S	DBProxyEndpointTargetRole
s	DBProxyEndpoint	.CreatedDate:309	.DBProxyEndpointArn:245	.DBProxyEndpointName:245	.DBProxyName:245	.Endpoint:245	.EndpointNetworkType:278	.IsDefault:276	.Status:368	.TargetRole:284	.VpcId:245	.VpcSecurityGroupIds:269	.VpcSubnetIds:269
l	SubnetIdentifierList	e=:245,n=SubnetIdentifier
s	DBSubnetGroup	.DBSubnetGroupArn:245	.DBSubnetGroupDescription:245	.DBSubnetGroupName:245	.SubnetGroupStatus:245	.Subnets:369	.SupportedNetworkTypes:269	.VpcId:245
s	OptionGroup	.AllowsVpcAndNonVpcInstanceMemberships:276	.CopyTimestamp:309	.EngineName:245	.MajorEngineVersion:245	.OptionGroupArn:245	.OptionGroupDescription:245	.OptionGroupName:245	.Options:370	.SourceAccountId:245	.SourceOptionGroup:245	.VpcId:245
s	DBInstanceAutomatedBackup	.AdditionalStorageVolumes:267	.AllocatedStorage:329	.AvailabilityZone:245	.AwsBackupRecoveryPointArn:245	.BackupRetentionPeriod:251	.BackupTarget:245	.DBInstanceArn:245	.DBInstanceAutomatedBackupsArn:245	.DBInstanceAutomatedBackupsReplications:356	.DBInstanceIdentifier:245	.DbiResourceId:245	.DedicatedLogVolume:248	.Encrypted:276	.Engine:245	.EngineVersion:245	.IAMDatabaseAuthenticationEnabled:276	.InstanceCreateTime:309	.Iops:251	.KmsKeyId:245	.LicenseModel:245	.MasterUsername:245	.MultiTenant:248	.OptionGroupName:245	.Port:329	.PreferredBackupWindow:245	.Region:245	.RestoreWindow:371	.Status:245	.StorageEncryptionType:330	.StorageThroughput:251	.StorageType:245	.TagList:246	.TdeCredentialArn:245	.Timezone:245	.VpcId:245
S	DBProxyTargetGroupName	min=1	max=63
l	FilterList	e=:372,n=Filter
l	CertificateList	e=:317,n=Certificate
l	DBClusterParameterGroupList	e=:265,n=DBClusterParameterGroup
l	ParametersList	e=:373,n=Parameter
l	DBClusterSnapshotList	e=:266,n=DBClusterSnapshot
l	DBClusterList	e=:264,n=DBCluster
l	DBEngineVersionList	e=:374,n=DBEngineVersion
l	DBInstanceAutomatedBackupList	e=:289,n=DBInstanceAutomatedBackup
l	DBInstanceList	e=:271,n=DBInstance
l	DBParameterGroupList	e=:273,n=DBParameterGroup
i	MaxRecords	min=20	max=100
l	DBProxyList	e=:282
l	DBProxyEndpointList	e=:285
l	TargetGroupList	e=:323
l	TargetList	e=:375
l	DBSnapshotList	e=:250,n=DBSnapshot
l	DBSubnetGroups	e=:287,n=DBSubnetGroup
s	EngineDefaults	.DBParameterGroupFamily:245	.Marker:245	.Parameters:294
t	TStamp
l	EventCategoriesList	e=:245,n=EventCategory
S	SourceType
l	EventList	e=:376,n=Event
l	GlobalClusterList	e=:377,n=GlobalClusterMember
l	OptionGroupsList	e=:288,n=OptionGroup
l	OrderableDBInstanceOptionsList	e=:378,n=OrderableDBInstanceOption
l	PendingMaintenanceActions	e=:247,n=ResourcePendingMaintenanceActions
s	Certificate	.CertificateArn:245	.CertificateIdentifier:245	.CertificateType:245	.CustomerOverride:248	.CustomerOverrideValidTill:309	.Thumbprint:245	.ValidFrom:309	.ValidTill:309
S	AwsBackupRecoveryPointArn	min=43	max=350
s	CloudwatchLogsExportConfiguration	.DisableLogTypes:256	.EnableLogTypes:256
l	ModifyAdditionalStorageVolumesList	e=:379
S	AutomationMode
s	ConnectionPoolConfiguration	.ConnectionBorrowTimeout:251	.InitQuery:380	.MaxConnectionsPercent:251	.MaxIdleConnectionsPercent:251	.SessionPinningFilters:269
s	DBProxyTargetGroup	.ConnectionPoolConfig:381	.CreatedDate:309	.DBProxyName:245	.IsDefault:276	.Status:245	.TargetGroupArn:245	.TargetGroupName:245	.UpdatedDate:309
l	OptionConfigurationList	e=:382,n=OptionConfiguration
l	OptionNamesList	e=:245
l	KeyList	e=:245
s	Tag	.Key:245	.Value:245
l	PendingMaintenanceActionDetails	e=:383,n=PendingMaintenanceAction
i	Integer
S	StorageEncryptionType
d	DoubleOptional
s	TagSpecification	.ResourceType:245	.Tags:246
S	ActivityStreamMode
S	ActivityStreamStatus
l	DBClusterRoles	e=:384,n=DBClusterRole
s	CertificateDetails	.CAIdentifier:245	.ValidTill:309
l	DBClusterMemberList	e=:385,n=DBClusterMember
l	DBClusterOptionGroupMemberships	e=:386,n=DBClusterOptionGroup
l	DomainMembershipList	e=:387,n=DomainMembership
S	WriteForwardingStatus
s	LimitlessDatabase	.MinRequiredACU:331	.Status:388
S	LocalWriteForwardingStatus
s	MasterUserSecret	.KmsKeyId:245	.SecretArn:245	.SecretStatus:245
s	ClusterPendingModifiedValues	.AllocatedStorage:251	.BackupRetentionPeriod:251	.CertificateDetails:336	.DBClusterIdentifier:245	.EngineVersion:245	.IAMDatabaseAuthenticationEnabled:248	.Iops:251	.MasterUserPassword:249	.PendingCloudwatchLogsExports:389	.RdsCustomClusterConfiguration:259	.StorageType:245
l	ReadReplicaIdentifierList	e=:245,n=ReadReplicaIdentifier
s	ScalingConfigurationInfo	.AutoPause:248	.MaxCapacity:251	.MinCapacity:251	.SecondsBeforeTimeout:251	.SecondsUntilAutoPause:251	.TimeoutAction:245
s	ServerlessV2ScalingConfigurationInfo	.MaxCapacity:331	.MinCapacity:331	.SecondsUntilAutoPause:251
l	DBClusterStatusInfoList	e=:390,n=DBClusterStatusInfo
S	UpgradeRolloutOrder
l	VpcSecurityGroupMembershipList	e=:391,n=VpcSecurityGroupMembership
s	AdditionalStorageVolume	.AllocatedStorage:251	.IOPS:251	.MaxAllocatedStorage:251	.StorageThroughput:251	.StorageType:245	.VolumeName:245,r
s	ProcessorFeature	.Name:245	.Value:245
S	ActivityStreamPolicyStatus
l	AdditionalStorageVolumesOutputList	e=:392
l	DBInstanceRoles	e=:393,n=DBInstanceRole
l	DBInstanceAutomatedBackupsReplicationList	e=:394,n=DBInstanceAutomatedBackupsReplication
l	DBParameterGroupStatusList	e=:395,n=DBParameterGroup
l	DBSecurityGroupMembershipList	e=:396,n=DBSecurityGroup
s	Endpoint	.Address:245	.HostedZoneId:245	.Port:329
l	OptionGroupMembershipList	e=:397,n=OptionGroupMembership
s	PendingModifiedValues	.AdditionalStorageVolumes:267	.AllocatedStorage:251	.AutomationMode:321	.BackupRetentionPeriod:251	.CACertificateIdentifier:245	.DBInstanceClass:245	.DBInstanceIdentifier:245	.DBSubnetGroupName:245	.DedicatedLogVolume:248	.Engine:245	.EngineVersion:245	.IAMDatabaseAuthenticationEnabled:248	.Iops:251	.LicenseModel:245	.MasterUserPassword:249	.MultiAZ:248	.MultiTenant:248	.PendingCloudwatchLogsExports:389	.Port:251	.ProcessorFeatures:270	.ResumeFullAutomationModeTime:309	.StorageThroughput:251	.StorageType:245
l	ReadReplicaDBClusterIdentifierList	e=:245,n=ReadReplicaDBClusterIdentifier
l	ReadReplicaDBInstanceIdentifierList	e=:245,n=ReadReplicaDBInstanceIdentifier
l	DBInstanceStatusInfoList	e=:398,n=DBInstanceStatusInfo
s	UserAuthConfig	.AuthScheme:399	.ClientPasswordAuthType:400	.Description:401	.IAMAuth:402	.SecretArn:280	.UserName:403
l	UserAuthConfigInfoList	e=:404
S	DBProxyStatus
S	DBProxyEndpointStatus
l	SubnetList	e=:405,n=Subnet
l	OptionsList	e=:406,n=Option
s	RestoreWindow	.EarliestTime:309	.LatestTime:309
s	Filter	.Name:245,r	.Values:407,r
s	Parameter	.AllowedValues:245	.ApplyMethod:408	.ApplyType:245	.DataType:245	.Description:245	.IsModifiable:276	.MinimumEngineVersion:245	.ParameterName:245	.ParameterValue:409	.Source:245	.SupportedEngineModes:410
s	DBEngineVersion	.CreateTime:309	.CustomDBEngineVersionManifest:411	.DBEngineDescription:245	.DBEngineMediaType:245	.DBEngineVersionArn:245	.DBEngineVersionDescription:245	.DBParameterGroupFamily:245	.DatabaseInstallationFiles:269	.DatabaseInstallationFilesS3BucketName:245	.DatabaseInstallationFilesS3Prefix:245	.DefaultCharacterSet:412	.Engine:245	.EngineVersion:245	.ExportableLogTypes:256	.FailureReason:245	.Image:413	.KMSKeyId:245	.MajorEngineVersion:245	.ServerlessV2FeaturesSupport:414	.Status:245	.SupportedCACertificateIdentifiers:415	.SupportedCharacterSets:416	.SupportedEngineModes:410	.SupportedFeatureNames:417	.SupportedNcharCharacterSets:416	.SupportedTimezones:418	.SupportsBabelfish:276	.SupportsCertificateRotationWithoutRestart:248	.SupportsGlobalDatabases:276	.SupportsIntegrations:276	.SupportsLimitlessDatabase:276	.SupportsLocalWriteForwarding:248	.SupportsLogExportsToCloudwatchLogs:276	.SupportsParallelQuery:276	.SupportsReadReplica:276	.TagList:246	.ValidUpgradeTarget:419
s	DBProxyTarget	.Endpoint:245	.Port:329	.RdsResourceId:245	.Role:420	.TargetArn:245	.TargetHealth:421	.TrackedClusterId:245	.Type:422
s	Event	.Date:309	.EventCategories:310	.Message:245	.SourceArn:245	.SourceIdentifier:245	.SourceType:311
s	GlobalCluster	.DatabaseName:245	.DeletionProtection:248	.Endpoint:245	.Engine:245	.EngineLifecycleSupport:245	.EngineVersion:245	.FailoverState:423	.GlobalClusterArn:245	.GlobalClusterIdentifier:257	.GlobalClusterMembers:424	.GlobalClusterResourceId:245	.Status:245	.StorageEncrypted:248	.StorageEncryptionType:330	.TagList:246
s	OrderableDBInstanceOption	.AvailabilityZoneGroup:245	.AvailabilityZones:425	.AvailableAdditionalStorageVolumesOptions:426	.AvailableProcessorFeatures:427	.DBInstanceClass:245	.Engine:245	.EngineVersion:245	.LicenseModel:245	.MaxIopsPerDbInstance:251	.MaxIopsPerGib:331	.MaxStorageSize:251	.MaxStorageThroughputPerDbInstance:251	.MaxStorageThroughputPerIops:331	.MinIopsPerDbInstance:251	.MinIopsPerGib:331	.MinStorageSize:251	.MinStorageThroughputPerDbInstance:251	.MinStorageThroughputPerIops:331	.MultiAZCapable:276	.OutpostCapable:276	.ReadReplicaCapable:276	.StorageType:245	.SupportedActivityStreamModes:428	.SupportedEngineModes:410	.SupportedNetworkTypes:269	.SupportsAdditionalStorageVolumes:248	.SupportsClusters:276	.SupportsDedicatedLogVolume:276	.SupportsEnhancedMonitoring:276	.SupportsGlobalDatabases:276	.SupportsHttpEndpoint:276	.SupportsIAMDatabaseAuthentication:276	.SupportsIops:276	.SupportsKerberosAuthentication:248	.SupportsPerformanceInsights:276	.SupportsStorageAutoscaling:248	.SupportsStorageEncryption:276	.SupportsStorageThroughput:276	.Vpc:276
s	ModifyAdditionalStorageVolume	.AllocatedStorage:251	.IOPS:251	.MaxAllocatedStorage:251	.SetForDelete:248	.StorageThroughput:251	.StorageType:245	.VolumeName:245,r
S	OperatorSensitiveString
s	ConnectionPoolConfigurationInfo	.ConnectionBorrowTimeout:329	.InitQuery:380	.MaxConnectionsPercent:329	.MaxIdleConnectionsPercent:329	.SessionPinningFilters:269
s	OptionConfiguration	.DBSecurityGroupMemberships:268	.OptionName:245,r	.OptionSettings:429	.OptionVersion:245	.Port:251	.VpcSecurityGroupMemberships:263
s	PendingMaintenanceAction	.Action:245	.AutoAppliedAfterDate:309	.CurrentApplyDate:309	.Description:245	.ForcedApplyDate:309	.OptInStatus:245
s	DBClusterRole	.FeatureName:245	.RoleArn:245	.Status:245
s	DBClusterMember	.DBClusterParameterGroupStatus:245	.DBInstanceIdentifier:245	.IsClusterWriter:276	.PromotionTier:251
s	DBClusterOptionGroupStatus	.DBClusterOptionGroupName:245	.Status:245
s	DomainMembership	.AuthSecretArn:245	.DnsIps:269	.Domain:245	.FQDN:245	.IAMRoleName:245	.OU:245	.Status:245
S	LimitlessDatabaseStatus
s	PendingCloudwatchLogsExports	.LogTypesToDisable:256	.LogTypesToEnable:256
s	DBClusterStatusInfo	.Message:245	.Normal:276	.Status:245	.StatusType:245
s	VpcSecurityGroupMembership	.Status:245	.VpcSecurityGroupId:245
s	AdditionalStorageVolumeOutput	.AllocatedStorage:329	.IOPS:251	.MaxAllocatedStorage:251	.StorageThroughput:251	.StorageType:245	.StorageVolumeStatus:245	.VolumeName:245
s	DBInstanceRole	.FeatureName:245	.RoleArn:245	.Status:245
s	DBInstanceAutomatedBackupsReplication	.DBInstanceAutomatedBackupsArn:245
s	DBParameterGroupStatus	.DBParameterGroupName:245	.ParameterApplyStatus:245
s	DBSecurityGroupMembership	.DBSecurityGroupName:245	.Status:245
s	OptionGroupMembership	.OptionGroupName:245	.Status:245
s	DBInstanceStatusInfo	.Message:245	.Normal:276	.Status:245	.StatusType:245
S	AuthScheme
S	ClientPasswordAuthType
S	Description	min=1	max=1000
S	IAMAuthMode
S	AuthUserName	min=1	max=128
s	UserAuthConfigInfo	.AuthScheme:399	.ClientPasswordAuthType:400	.Description:245	.IAMAuth:402	.SecretArn:245	.UserName:245
s	Subnet	.SubnetAvailabilityZone:430	.SubnetIdentifier:245	.SubnetOutpost:431	.SubnetStatus:245
s	Option	.DBSecurityGroupMemberships:358	.OptionDescription:245	.OptionName:245	.OptionSettings:432	.OptionVersion:245	.Permanent:276	.Persistent:276	.Port:251	.VpcSecurityGroupMemberships:350
l	FilterValueList	e=:245,n=Value
S	ApplyMethod
S	PotentiallySensitiveParameterValue
l	EngineModeList	e=:245
S	CustomDBEngineVersionManifest	min=1	max=51000
s	CharacterSet	.CharacterSetDescription:245	.CharacterSetName:245
s	CustomDBEngineVersionAMI	.ImageId:245	.Status:245
s	ServerlessV2FeaturesSupport	.MaxCapacity:331	.MinCapacity:331
l	CACertificateIdentifiersList	e=:245
l	SupportedCharacterSetsList	e=:412,n=CharacterSet
l	FeatureNameList	e=:245
l	SupportedTimezonesList	e=:433,n=Timezone
l	ValidUpgradeTargetList	e=:434,n=UpgradeTarget
S	TargetRole
s	TargetHealth	.Description:245	.Reason:435	.State:436
S	TargetType
s	FailoverState	.FromDbClusterArn:245	.IsDataLossAllowed:276	.Status:437	.ToDbClusterArn:245
l	GlobalClusterMemberList	e=:438,n=GlobalClusterMember
l	AvailabilityZoneList	e=:430,n=AvailabilityZone
l	AvailableAdditionalStorageVolumesOptionList	e=:439,n=AvailableAdditionalStorageVolumesOption
l	AvailableProcessorFeatureList	e=:440,n=AvailableProcessorFeature
l	ActivityStreamModeList	e=:245
l	OptionSettingsList	e=:441,n=OptionSetting
s	AvailabilityZone	.Name:245
s	Outpost	.Arn:245
l	OptionSettingConfigurationList	e=:441,n=OptionSetting
s	Timezone	.TimezoneName:245
s	UpgradeTarget	.AutoUpgrade:276	.Description:245	.Engine:245	.EngineVersion:245	.IsMajorVersionUpgrade:276	.SupportedEngineModes:410	.SupportsBabelfish:248	.SupportsGlobalDatabases:248	.SupportsIntegrations:248	.SupportsLimitlessDatabase:248	.SupportsLocalWriteForwarding:248	.SupportsParallelQuery:248
S	TargetHealthReason
S	TargetState
S	FailoverStatus
s	GlobalClusterMember	.DBClusterArn:245	.GlobalWriteForwardingStatus:340	.IsWriter:276	.Readers:442	.SynchronizationStatus:443
s	AvailableAdditionalStorageVolumesOption	.MaxIops:251	.MaxIopsPerGib:331	.MaxStorageSize:251	.MaxStorageThroughput:251	.MinIops:251	.MinIopsPerGib:331	.MinStorageSize:251	.MinStorageThroughput:251	.StorageType:245	.SupportsIops:276	.SupportsStorageAutoscaling:276	.SupportsStorageThroughput:276
s	AvailableProcessorFeature	.AllowedValues:245	.DefaultValue:245	.Name:245
s	OptionSetting	.AllowedValues:245	.ApplyType:245	.DataType:245	.DefaultValue:245	.Description:245	.IsCollection:276	.IsModifiable:276	.Name:245	.Value:444
l	ReadersArnList	e=:245
S	GlobalClusterMemberSynchronizationStatus
S	PotentiallySensitiveOptionSettingValue

"""#
}
