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
O	DescribeDBClusterSnapshotAttributes	POST	/	132	133	103	wrapper=DescribeDBClusterSnapshotAttributesResult
O	DescribeDBClusterSnapshots	POST	/	134	135	103	wrapper=DescribeDBClusterSnapshotsResult	pages=Marker;Marker;DBClusterSnapshots;
O	DescribeDBClusters	POST	/	136	137	4	wrapper=DescribeDBClustersResult	pages=Marker;Marker;DBClusters;
O	DescribeDBEngineVersions	POST	/	138	139		wrapper=DescribeDBEngineVersionsResult	pages=Marker;Marker;DBEngineVersions;
O	DescribeDBInstanceAutomatedBackups	POST	/	140	141	110	wrapper=DescribeDBInstanceAutomatedBackupsResult	pages=Marker;Marker;DBInstanceAutomatedBackups;
O	DescribeDBInstances	POST	/	142	143	7	wrapper=DescribeDBInstancesResult	pages=Marker;Marker;DBInstances;
O	DescribeDBParameterGroups	POST	/	144	145	63	wrapper=DescribeDBParameterGroupsResult	pages=Marker;Marker;DBParameterGroups;
O	DescribeDBParameters	POST	/	146	147	63	wrapper=DescribeDBParametersResult	pages=Marker;Marker;Parameters;
O	DescribeDBProxies	POST	/	148	149	11	wrapper=DescribeDBProxiesResult	pages=Marker;Marker;DBProxies;
O	DescribeDBProxyEndpoints	POST	/	150	151	11,17	wrapper=DescribeDBProxyEndpointsResult	pages=Marker;Marker;DBProxyEndpoints;
O	DescribeDBProxyTargetGroups	POST	/	152	153	11,20,83	wrapper=DescribeDBProxyTargetGroupsResult	pages=Marker;Marker;TargetGroups;
O	DescribeDBProxyTargets	POST	/	154	155	11,20,83,125	wrapper=DescribeDBProxyTargetsResult	pages=Marker;Marker;Targets;
O	DescribeDBSnapshotAttributes	POST	/	156	157	16	wrapper=DescribeDBSnapshotAttributesResult
O	DescribeDBSnapshots	POST	/	158	159	16	wrapper=DescribeDBSnapshotsResult	pages=Marker;Marker;DBSnapshots;
O	DescribeDBSubnetGroups	POST	/	160	161	50	wrapper=DescribeDBSubnetGroupsResult	pages=Marker;Marker;DBSubnetGroups;
O	DescribeEngineDefaultParameters	POST	/	162	163		wrapper=DescribeEngineDefaultParametersResult	pages=Marker;EngineDefaults.Marker;EngineDefaults.Parameters;
O	DescribeEvents	POST	/	164	165		wrapper=DescribeEventsResult	pages=Marker;Marker;Events;
O	DescribeGlobalClusters	POST	/	166	167	44	wrapper=DescribeGlobalClustersResult	pages=Marker;Marker;GlobalClusters;
O	DescribeOptionGroups	POST	/	168	169	40	wrapper=DescribeOptionGroupsResult	pages=Marker;Marker;OptionGroupsList;
O	DescribeOrderableDBInstanceOptions	POST	/	170	171		wrapper=DescribeOrderableDBInstanceOptionsResult	pages=Marker;Marker;OrderableDBInstanceOptions;
O	DescribePendingMaintenanceActions	POST	/	172	173	23	wrapper=DescribePendingMaintenanceActionsResult	pages=Marker;Marker;PendingMaintenanceActions;
O	DisableHttpEndpoint	POST	/	174	175	23,176	wrapper=DisableHttpEndpointResult
O	EnableHttpEndpoint	POST	/	177	178	23,176	wrapper=EnableHttpEndpointResult
O	FailoverDBCluster	POST	/	179	180	2,8,4	wrapper=FailoverDBClusterResult
O	ListTagsForResource	POST	/	181	182	11,12,13,14,15,16,17,19,4,7,20	wrapper=ListTagsForResourceResult
O	ModifyCertificates	POST	/	183	184	67	wrapper=ModifyCertificatesResult
O	ModifyDBCluster	POST	/	185	186	45,63,46,8,29,35,68,37,4,38,187,188,39,40,48,2,41,42,43,49,50	wrapper=ModifyDBClusterResult
O	ModifyDBClusterParameterGroup	POST	/	189	190	63,100	wrapper=ModifyDBClusterParameterGroupResult
O	ModifyDBClusterSnapshotAttribute	POST	/	191	192	103,193,58	wrapper=ModifyDBClusterSnapshotAttributeResult
O	ModifyDBInstance	POST	/	194	195	62,63,36,38,187,64,39,40,7,43,45,66,46,67,8,29,68,196,69,70,48,2	wrapper=ModifyDBInstanceResult
O	ModifyDBParameterGroup	POST	/	197	198	63,100	wrapper=ModifyDBParameterGroupResult
O	ModifyDBProxy	POST	/	199	200	11,78,83	wrapper=ModifyDBProxyResult
O	ModifyDBProxyEndpoint	POST	/	201	202	116,82,17,83	wrapper=ModifyDBProxyEndpointResult
O	ModifyDBProxyTargetGroup	POST	/	203	204	11,20,83	wrapper=ModifyDBProxyTargetGroupResult
O	ModifyDBSnapshot	POST	/	205	206	16,28,29	wrapper=ModifyDBSnapshotResult
O	ModifyDBSnapshotAttribute	POST	/	207	208	193,16,28	wrapper=ModifyDBSnapshotAttributeResult
O	ModifyDBSubnetGroup	POST	/	209	210	211,33,90,49,50,37	wrapper=ModifyDBSubnetGroupResult
O	ModifyOptionGroup	POST	/	212	213	40,122	wrapper=ModifyOptionGroupResult
O	PromoteReadReplica	POST	/	214	215	7,8	wrapper=PromoteReadReplicaResult
O	PromoteReadReplicaDBCluster	POST	/	216	217	2,4	wrapper=PromoteReadReplicaDBClusterResult
O	RebootDBCluster	POST	/	218	219	2,8,4	wrapper=RebootDBClusterResult
O	RebootDBInstance	POST	/	220	221	7,8,29	wrapper=RebootDBInstanceResult
O	RegisterDBProxyTargets	POST	/	222	223	224,11,7,20,2,8,83,225,4	wrapper=RegisterDBProxyTargetsResult
O	RemoveRoleFromDBCluster	POST	/	226		2,227,4
O	RemoveRoleFromDBInstance	POST	/	228		7,229,8
O	RemoveTagsFromResource	POST	/	230		11,12,13,14,15,16,17,18,8,19,4,7,20,2
O	ResetDBClusterParameterGroup	POST	/	231	190	63,100	wrapper=ResetDBClusterParameterGroupResult
O	ResetDBParameterGroup	POST	/	232	198	63,100	wrapper=ResetDBParameterGroupResult
O	RestoreDBClusterFromSnapshot	POST	/	233	234	103,33,28,35,36,37,38,39,40,58,41,43,235,45,46,16,47,8,29,48,50,236,51	wrapper=RestoreDBClusterFromSnapshotResult
O	RestoreDBClusterToPointInTime	POST	/	237	238	103,28,35,36,37,4,38,39,40,58,41,43,235,45,46,47,29,239,48,2,50,236,51	wrapper=RestoreDBClusterToPointInTimeResult
O	RestoreDBInstanceFromDBSnapshot	POST	/	240	241	62,103,63,33,28,36,37,38,64,39,40,43,65,45,66,46,16,67,29,68,69,70,48,50,236	wrapper=RestoreDBInstanceFromDBSnapshotResult
O	RestoreDBInstanceToPointInTime	POST	/	242	243	62,63,33,36,37,38,64,39,40,7,110,43,65,45,66,46,67,8,29,68,69,70,48,244,50,236	wrapper=RestoreDBInstanceToPointInTimeResult
O	StartDBCluster	POST	/	245	246	2,8,29,247,4,38	wrapper=StartDBClusterResult
O	StartDBInstance	POST	/	248	249	62,33,8,29,36,37,4,38,7,48,2,50	wrapper=StartDBInstanceResult
O	StartDBInstanceAutomatedBackupsReplication	POST	/	250	251	109,39,106,7,8,29	wrapper=StartDBInstanceAutomatedBackupsReplicationResult
O	StopDBCluster	POST	/	252	253	2,8,247,4	wrapper=StopDBClusterResult
O	StopDBInstance	POST	/	254	255	7,2,26,8,30	wrapper=StopDBInstanceResult
O	StopDBInstanceAutomatedBackupsReplication	POST	/	256	257	7,8	wrapper=StopDBInstanceAutomatedBackupsReplicationResult
W	DBClusterAvailable	DescribeDBClusters	30	60	s a "available" DBClusters[].Status	f y "deleted" DBClusters[].Status	f y "deleting" DBClusters[].Status	f y "failed" DBClusters[].Status	f y "incompatible-restore" DBClusters[].Status	f y "incompatible-parameters" DBClusters[].Status
W	DBClusterDeleted	DescribeDBClusters	30	60	s p true length(DBClusters) == `0`	s e "DBClusterNotFoundFault"	f y "creating" DBClusters[].Status	f y "modifying" DBClusters[].Status	f y "rebooting" DBClusters[].Status	f y "resetting-master-credentials" DBClusters[].Status
W	DBClusterSnapshotAvailable	DescribeDBClusterSnapshots	30	60	s a "available" DBClusterSnapshots[].Status	f y "deleted" DBClusterSnapshots[].Status	f y "deleting" DBClusterSnapshots[].Status	f y "failed" DBClusterSnapshots[].Status	f y "incompatible-restore" DBClusterSnapshots[].Status	f y "incompatible-parameters" DBClusterSnapshots[].Status
W	DBClusterSnapshotDeleted	DescribeDBClusterSnapshots	30	60	s p true length(DBClusterSnapshots) == `0`	s e "DBClusterSnapshotNotFoundFault"	f y "creating" DBClusterSnapshots[].Status	f y "modifying" DBClusterSnapshots[].Status	f y "rebooting" DBClusterSnapshots[].Status	f y "resetting-master-credentials" DBClusterSnapshots[].Status
W	DBInstanceAvailable	DescribeDBInstances	30	60	s a "available" DBInstances[].DBInstanceStatus	f y "deleted" DBInstances[].DBInstanceStatus	f y "deleting" DBInstances[].DBInstanceStatus	f y "failed" DBInstances[].DBInstanceStatus	f y "incompatible-restore" DBInstances[].DBInstanceStatus	f y "incompatible-parameters" DBInstances[].DBInstanceStatus
W	DBInstanceDeleted	DescribeDBInstances	30	60	s p true length(DBInstances) == `0`	s e "DBInstanceNotFound"	f y "creating" DBInstances[].DBInstanceStatus	f y "modifying" DBInstances[].DBInstanceStatus	f y "rebooting" DBInstances[].DBInstanceStatus	f y "resetting-master-credentials" DBInstances[].DBInstanceStatus
W	DBSnapshotAvailable	DescribeDBSnapshots	30	60	s a "available" DBSnapshots[].Status	f y "deleted" DBSnapshots[].Status	f y "deleting" DBSnapshots[].Status	f y "failed" DBSnapshots[].Status	f y "incompatible-restore" DBSnapshots[].Status	f y "incompatible-parameters" DBSnapshots[].Status
W	DBSnapshotCompleted	DescribeDBSnapshots	15	40	s e "DBSnapshotNotFound"	s a "available" DBSnapshots[].Status
W	DBSnapshotDeleted	DescribeDBSnapshots	30	60	s p true length(DBSnapshots) == `0`	s e "DBSnapshotNotFound"	f y "creating" DBSnapshots[].Status	f y "modifying" DBSnapshots[].Status	f y "rebooting" DBSnapshots[].Status	f y "resetting-master-credentials" DBSnapshots[].Status
s	AddRoleToDBClusterMessage	.DBClusterIdentifier:258,r	.FeatureName:258	.RoleArn:258,r
s	DBClusterRoleQuotaExceededFault	error=DBClusterRoleQuotaExceeded,400
s	InvalidDBClusterStateFault	error=InvalidDBClusterStateFault,400
s	DBClusterRoleAlreadyExistsFault	error=DBClusterRoleAlreadyExists,400
s	DBClusterNotFoundFault	error=DBClusterNotFoundFault,404
s	AddRoleToDBInstanceMessage	.DBInstanceIdentifier:258,r	.FeatureName:258,r	.RoleArn:258,r
s	DBInstanceRoleQuotaExceededFault	error=DBInstanceRoleQuotaExceeded,400
s	DBInstanceNotFoundFault	error=DBInstanceNotFound,404
s	InvalidDBInstanceStateFault	error=InvalidDBInstanceState,400
s	DBInstanceRoleAlreadyExistsFault	error=DBInstanceRoleAlreadyExists,400
s	AddTagsToResourceMessage	.ResourceName:258,r	.Tags:259,r
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
s	ApplyPendingMaintenanceActionMessage	.ApplyAction:258,r	.OptInType:258,r	.ResourceIdentifier:258,r
s	ApplyPendingMaintenanceActionResult	.ResourcePendingMaintenanceActions:260
s	ResourceNotFoundFault	error=ResourceNotFoundFault,404
s	CopyDBSnapshotMessage	.CopyOptionGroup:261	.CopyTags:261	.KmsKeyId:258	.OptionGroupName:258	.PreSignedUrl:262,z	.SnapshotAvailabilityZone:258	.SnapshotTarget:258	.SourceDBSnapshotIdentifier:258,r	.Tags:259	.TargetCustomAvailabilityZone:258	.TargetDBSnapshotIdentifier:258,r
s	CopyDBSnapshotResult	.DBSnapshot:263
s	SnapshotQuotaExceededFault	error=SnapshotQuotaExceeded,400
s	CustomAvailabilityZoneNotFoundFault	error=CustomAvailabilityZoneNotFound,404
s	InvalidDBSnapshotStateFault	error=InvalidDBSnapshotState,400
s	KMSKeyNotAccessibleFault	error=KMSKeyNotAccessibleFault,400
s	DBSnapshotAlreadyExistsFault	error=DBSnapshotAlreadyExists,400
s	CreateDBClusterMessage	.AllocatedStorage:264	.AutoMinorVersionUpgrade:261	.AvailabilityZones:265	.BacktrackWindow:266	.BackupRetentionPeriod:264	.CACertificateIdentifier:258	.CharacterSetName:258	.ClusterScalabilityType:267	.CopyTagsToSnapshot:261	.DBClusterIdentifier:258,r	.DBClusterInstanceClass:258	.DBClusterParameterGroupName:258	.DBSubnetGroupName:258	.DBSystemId:258	.DatabaseInsightsMode:268	.DatabaseName:258	.DeletionProtection:261	.Domain:258	.DomainIAMRoleName:258	.EnableCloudwatchLogsExports:269	.EnableGlobalWriteForwarding:261	.EnableHttpEndpoint:261	.EnableIAMDatabaseAuthentication:261	.EnableLimitlessDatabase:261	.EnableLocalWriteForwarding:261	.EnablePerformanceInsights:261	.Engine:258,r	.EngineLifecycleSupport:258	.EngineMode:258	.EngineVersion:258	.GlobalClusterIdentifier:270	.Iops:264	.KmsKeyId:258	.ManageMasterUserPassword:261	.MasterUserAuthenticationType:271	.MasterUserPassword:262,z	.MasterUserSecretKmsKeyId:258	.MasterUsername:258	.MonitoringInterval:264	.MonitoringRoleArn:258	.NetworkType:258	.OptionGroupName:258	.PerformanceInsightsKMSKeyId:258	.PerformanceInsightsRetentionPeriod:264	.Port:264	.PreSignedUrl:262,z	.PreferredBackupWindow:258	.PreferredMaintenanceWindow:258	.PubliclyAccessible:261	.RdsCustomClusterConfiguration:272	.ReplicationSourceIdentifier:258	.ScalingConfiguration:273	.ServerlessV2ScalingConfiguration:274	.StorageEncrypted:261	.StorageType:258	.TagSpecifications:275	.Tags:259	.VpcSecurityGroupIds:276	.WithExpressConfiguration:261
s	CreateDBClusterResult	.DBCluster:277
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
s	CreateDBClusterParameterGroupMessage	.DBClusterParameterGroupName:258,r	.DBParameterGroupFamily:258,r	.Description:258,r	.Tags:259
s	CreateDBClusterParameterGroupResult	.DBClusterParameterGroup:278
s	DBParameterGroupAlreadyExistsFault	error=DBParameterGroupAlreadyExists,400
s	DBParameterGroupQuotaExceededFault	error=DBParameterGroupQuotaExceeded,400
s	CreateDBClusterSnapshotMessage	.DBClusterIdentifier:258,r	.DBClusterSnapshotIdentifier:258,r	.Tags:259
s	CreateDBClusterSnapshotResult	.DBClusterSnapshot:279
s	InvalidDBClusterSnapshotStateFault	error=InvalidDBClusterSnapshotStateFault,400
s	DBClusterSnapshotAlreadyExistsFault	error=DBClusterSnapshotAlreadyExistsFault,400
s	CreateDBInstanceMessage	.AdditionalStorageVolumes:280	.AllocatedStorage:264	.AutoMinorVersionUpgrade:261	.AvailabilityZone:258	.BackupRetentionPeriod:264	.BackupTarget:258	.CACertificateIdentifier:258	.CharacterSetName:258	.CopyTagsToSnapshot:261	.CustomIamInstanceProfile:258	.DBClusterIdentifier:258	.DBInstanceClass:258,r	.DBInstanceIdentifier:258,r	.DBName:258	.DBParameterGroupName:258	.DBSecurityGroups:281	.DBSubnetGroupName:258	.DBSystemId:258	.DatabaseInsightsMode:268	.DedicatedLogVolume:261	.DeletionProtection:261	.Domain:258	.DomainAuthSecretArn:258	.DomainDnsIps:282	.DomainFqdn:258	.DomainIAMRoleName:258	.DomainOu:258	.EnableCloudwatchLogsExports:269	.EnableCustomerOwnedIp:261	.EnableIAMDatabaseAuthentication:261	.EnablePerformanceInsights:261	.Engine:258,r	.EngineLifecycleSupport:258	.EngineVersion:258	.Iops:264	.KmsKeyId:258	.LicenseModel:258	.ManageMasterUserPassword:261	.MasterUserAuthenticationType:271	.MasterUserPassword:262,z	.MasterUserSecretKmsKeyId:258	.MasterUsername:258	.MaxAllocatedStorage:264	.MonitoringInterval:264	.MonitoringRoleArn:258	.MultiAZ:261	.MultiTenant:261	.NcharCharacterSetName:258	.NetworkType:258	.OptionGroupName:258	.PerformanceInsightsKMSKeyId:258	.PerformanceInsightsRetentionPeriod:264	.Port:264	.PreferredBackupWindow:258	.PreferredMaintenanceWindow:258	.ProcessorFeatures:283	.PromotionTier:264	.PubliclyAccessible:261	.StorageEncrypted:261	.StorageThroughput:264	.StorageType:258	.TagSpecifications:275	.Tags:259	.TdeCredentialArn:258	.TdeCredentialPassword:262,z	.Timezone:258	.VpcSecurityGroupIds:276
s	CreateDBInstanceResult	.DBInstance:284
s	AuthorizationNotFoundFault	error=AuthorizationNotFound,404
s	DBParameterGroupNotFoundFault	error=DBParameterGroupNotFound,404
s	ProvisionedIopsNotAvailableInAZFault	error=ProvisionedIopsNotAvailableInAZFault,400
s	InstanceQuotaExceededFault	error=InstanceQuotaExceeded,400
s	BackupPolicyNotFoundFault	error=BackupPolicyNotFoundFault,404
s	CertificateNotFoundFault	error=CertificateNotFound,404
s	DBInstanceAlreadyExistsFault	error=DBInstanceAlreadyExists,400
s	TenantDatabaseQuotaExceededFault	error=TenantDatabaseQuotaExceeded,400
s	DBSecurityGroupNotFoundFault	error=DBSecurityGroupNotFound,404
s	CreateDBInstanceReadReplicaMessage	.AdditionalStorageVolumes:280	.AllocatedStorage:264	.AutoMinorVersionUpgrade:261	.AvailabilityZone:258	.BackupTarget:258	.CACertificateIdentifier:258	.CopyTagsToSnapshot:261	.CustomIamInstanceProfile:258	.DBInstanceClass:258	.DBInstanceIdentifier:258,r	.DBParameterGroupName:258	.DBSubnetGroupName:258	.DatabaseInsightsMode:268	.DedicatedLogVolume:261	.DeletionProtection:261	.Domain:258	.DomainAuthSecretArn:258	.DomainDnsIps:282	.DomainFqdn:258	.DomainIAMRoleName:258	.DomainOu:258	.EnableCloudwatchLogsExports:269	.EnableCustomerOwnedIp:261	.EnableIAMDatabaseAuthentication:261	.EnablePerformanceInsights:261	.Iops:264	.KmsKeyId:258	.MaxAllocatedStorage:264	.MonitoringInterval:264	.MonitoringRoleArn:258	.MultiAZ:261	.NetworkType:258	.OptionGroupName:258	.PerformanceInsightsKMSKeyId:258	.PerformanceInsightsRetentionPeriod:264	.Port:264	.PreSignedUrl:262,z	.ProcessorFeatures:283	.PubliclyAccessible:261	.ReplicaMode:285	.SourceDBClusterIdentifier:258	.SourceDBInstanceIdentifier:258	.StorageThroughput:264	.StorageType:258	.TagSpecifications:275	.Tags:259	.UpgradeStorageConfig:261	.UseDefaultProcessorFeatures:261	.VpcSecurityGroupIds:276
s	CreateDBInstanceReadReplicaResult	.DBInstance:284
s	DBSubnetGroupNotAllowedFault	error=DBSubnetGroupNotAllowedFault,400
s	CreateDBParameterGroupMessage	.DBParameterGroupFamily:258,r	.DBParameterGroupName:258,r	.Description:258,r	.Tags:259
s	CreateDBParameterGroupResult	.DBParameterGroup:286
s	CreateDBProxyRequest	.Auth:287	.DBProxyName:288,r	.DebugLogging:289	.DefaultAuthScheme:290	.EndpointNetworkType:291	.EngineFamily:292,r	.IdleClientTimeout:264	.RequireTLS:289	.RoleArn:293,r	.Tags:259	.TargetConnectionNetworkType:294	.VpcSecurityGroupIds:282	.VpcSubnetIds:282,r
s	CreateDBProxyResponse	.DBProxy:295
s	DBProxyAlreadyExistsFault	error=DBProxyAlreadyExistsFault,400
s	DBProxyQuotaExceededFault	error=DBProxyQuotaExceededFault,400
s	CreateDBProxyEndpointRequest	.DBProxyEndpointName:296,r	.DBProxyName:288,r	.EndpointNetworkType:291	.Tags:259	.TargetRole:297	.VpcSecurityGroupIds:282	.VpcSubnetIds:282,r
s	CreateDBProxyEndpointResponse	.DBProxyEndpoint:298
s	DBProxyEndpointAlreadyExistsFault	error=DBProxyEndpointAlreadyExistsFault,400
s	InvalidDBProxyStateFault	error=InvalidDBProxyStateFault,400
s	DBProxyEndpointQuotaExceededFault	error=DBProxyEndpointQuotaExceededFault,400
s	CreateDBSnapshotMessage	.DBInstanceIdentifier:258,r	.DBSnapshotIdentifier:258,r	.Tags:259
s	CreateDBSnapshotResult	.DBSnapshot:263
s	CreateDBSubnetGroupMessage	.DBSubnetGroupDescription:258,r	.DBSubnetGroupName:258,r	.SubnetIds:299,r	.Tags:259
s	CreateDBSubnetGroupResult	.DBSubnetGroup:300
s	DBSubnetGroupAlreadyExistsFault	error=DBSubnetGroupAlreadyExists,400
s	DBSubnetQuotaExceededFault	error=DBSubnetQuotaExceededFault,400
s	DBSubnetGroupQuotaExceededFault	error=DBSubnetGroupQuotaExceeded,400
s	CreateOptionGroupMessage	.EngineName:258,r	.MajorEngineVersion:258,r	.OptionGroupDescription:258,r	.OptionGroupName:258,r	.Tags:259
s	CreateOptionGroupResult	.OptionGroup:301
s	OptionGroupQuotaExceededFault	error=OptionGroupQuotaExceededFault,400
s	OptionGroupAlreadyExistsFault	error=OptionGroupAlreadyExistsFault,400
s	DeleteDBClusterMessage	.DBClusterIdentifier:258,r	.DeleteAutomatedBackups:261	.FinalDBSnapshotIdentifier:258	.SkipFinalSnapshot:289
s	DeleteDBClusterResult	.DBCluster:277
s	DBClusterAutomatedBackupQuotaExceededFault	error=DBClusterAutomatedBackupQuotaExceededFault,400
s	DeleteDBClusterParameterGroupMessage	.DBClusterParameterGroupName:258,r
s	InvalidDBParameterGroupStateFault	error=InvalidDBParameterGroupState,400
s	DeleteDBClusterSnapshotMessage	.DBClusterSnapshotIdentifier:258,r
s	DeleteDBClusterSnapshotResult	.DBClusterSnapshot:279
s	DBClusterSnapshotNotFoundFault	error=DBClusterSnapshotNotFoundFault,404
s	DeleteDBInstanceMessage	.DBInstanceIdentifier:258,r	.DeleteAutomatedBackups:261	.FinalDBSnapshotIdentifier:258	.SkipFinalSnapshot:289
s	DeleteDBInstanceResult	.DBInstance:284
s	DBInstanceAutomatedBackupQuotaExceededFault	error=DBInstanceAutomatedBackupQuotaExceeded,400
s	DeleteDBInstanceAutomatedBackupMessage	.DBInstanceAutomatedBackupsArn:258	.DbiResourceId:258
s	DeleteDBInstanceAutomatedBackupResult	.DBInstanceAutomatedBackup:302
s	InvalidDBInstanceAutomatedBackupStateFault	error=InvalidDBInstanceAutomatedBackupState,400
s	DBInstanceAutomatedBackupNotFoundFault	error=DBInstanceAutomatedBackupNotFound,404
s	DeleteDBParameterGroupMessage	.DBParameterGroupName:258,r
s	DeleteDBProxyRequest	.DBProxyName:288,r
s	DeleteDBProxyResponse	.DBProxy:295
s	DeleteDBProxyEndpointRequest	.DBProxyEndpointName:296,r
s	DeleteDBProxyEndpointResponse	.DBProxyEndpoint:298
s	InvalidDBProxyEndpointStateFault	error=InvalidDBProxyEndpointStateFault,400
s	DeleteDBSnapshotMessage	.DBSnapshotIdentifier:258,r
s	DeleteDBSnapshotResult	.DBSnapshot:263
s	DeleteDBSubnetGroupMessage	.DBSubnetGroupName:258,r
s	InvalidDBSubnetStateFault	error=InvalidDBSubnetStateFault,400
s	DeleteOptionGroupMessage	.OptionGroupName:258,r
s	InvalidOptionGroupStateFault	error=InvalidOptionGroupStateFault,400
s	DeregisterDBProxyTargetsRequest	.DBClusterIdentifiers:282	.DBInstanceIdentifiers:282	.DBProxyName:288,r	.TargetGroupName:303
s	DeregisterDBProxyTargetsResponse
s	DBProxyTargetNotFoundFault	error=DBProxyTargetNotFoundFault,404
s	DescribeCertificatesMessage	.CertificateIdentifier:258	.Filters:304	.Marker:258	.MaxRecords:264
s	CertificateMessage	.Certificates:305	.DefaultCertificateForNewLaunches:258	.Marker:258
s	DescribeDBClusterParameterGroupsMessage	.DBClusterParameterGroupName:258	.Filters:304	.Marker:258	.MaxRecords:264
s	DBClusterParameterGroupsMessage	.DBClusterParameterGroups:306	.Marker:258
s	DescribeDBClusterParametersMessage	.DBClusterParameterGroupName:258,r	.Filters:304	.Marker:258	.MaxRecords:264	.Source:258
s	DBClusterParameterGroupDetails	.Marker:258	.Parameters:307
s	DescribeDBClusterSnapshotAttributesMessage	.DBClusterSnapshotIdentifier:258,r
s	DescribeDBClusterSnapshotAttributesResult	.DBClusterSnapshotAttributesResult:308
s	DescribeDBClusterSnapshotsMessage	.DBClusterIdentifier:258	.DBClusterSnapshotIdentifier:258	.DbClusterResourceId:258	.Filters:304	.IncludePublic:289	.IncludeShared:289	.Marker:258	.MaxRecords:264	.SnapshotType:258
s	DBClusterSnapshotMessage	.DBClusterSnapshots:309	.Marker:258
s	DescribeDBClustersMessage	.DBClusterIdentifier:258	.Filters:304	.IncludeShared:289	.Marker:258	.MaxRecords:264
s	DBClusterMessage	.DBClusters:310	.Marker:258
s	DescribeDBEngineVersionsMessage	.DBParameterGroupFamily:258	.DefaultOnly:289	.Engine:258	.EngineVersion:258	.Filters:304	.IncludeAll:261	.ListSupportedCharacterSets:261	.ListSupportedTimezones:261	.Marker:258	.MaxRecords:264
s	DBEngineVersionMessage	.DBEngineVersions:311	.Marker:258
s	DescribeDBInstanceAutomatedBackupsMessage	.DBInstanceAutomatedBackupsArn:258	.DBInstanceIdentifier:258	.DbiResourceId:258	.Filters:304	.Marker:258	.MaxRecords:264
s	DBInstanceAutomatedBackupMessage	.DBInstanceAutomatedBackups:312	.Marker:258
s	DescribeDBInstancesMessage	.DBInstanceIdentifier:258	.Filters:304	.Marker:258	.MaxRecords:264
s	DBInstanceMessage	.DBInstances:313	.Marker:258
s	DescribeDBParameterGroupsMessage	.DBParameterGroupName:258	.Filters:304	.Marker:258	.MaxRecords:264
s	DBParameterGroupsMessage	.DBParameterGroups:314	.Marker:258
s	DescribeDBParametersMessage	.DBParameterGroupName:258,r	.Filters:304	.Marker:258	.MaxRecords:264	.Source:258
s	DBParameterGroupDetails	.Marker:258	.Parameters:307
s	DescribeDBProxiesRequest	.DBProxyName:288	.Filters:304	.Marker:258	.MaxRecords:315
s	DescribeDBProxiesResponse	.DBProxies:316	.Marker:258
s	DescribeDBProxyEndpointsRequest	.DBProxyEndpointName:296	.DBProxyName:288	.Filters:304	.Marker:258	.MaxRecords:315
s	DescribeDBProxyEndpointsResponse	.DBProxyEndpoints:317	.Marker:258
s	DescribeDBProxyTargetGroupsRequest	.DBProxyName:288,r	.Filters:304	.Marker:258	.MaxRecords:315	.TargetGroupName:303
s	DescribeDBProxyTargetGroupsResponse	.Marker:258	.TargetGroups:318
s	DescribeDBProxyTargetsRequest	.DBProxyName:288,r	.Filters:304	.Marker:258	.MaxRecords:315	.TargetGroupName:303
s	DescribeDBProxyTargetsResponse	.Marker:258	.Targets:319
s	DescribeDBSnapshotAttributesMessage	.DBSnapshotIdentifier:258,r
s	DescribeDBSnapshotAttributesResult	.DBSnapshotAttributesResult:320
s	DescribeDBSnapshotsMessage	.DBInstanceIdentifier:258	.DBSnapshotIdentifier:258	.DbiResourceId:258	.Filters:304	.IncludePublic:289	.IncludeShared:289	.Marker:258	.MaxRecords:264	.SnapshotType:258
s	DBSnapshotMessage	.DBSnapshots:321	.Marker:258
s	DescribeDBSubnetGroupsMessage	.DBSubnetGroupName:258	.Filters:304	.Marker:258	.MaxRecords:264
s	DBSubnetGroupMessage	.DBSubnetGroups:322	.Marker:258
s	DescribeEngineDefaultParametersMessage	.DBParameterGroupFamily:258,r	.Filters:304	.Marker:258	.MaxRecords:264
s	DescribeEngineDefaultParametersResult	.EngineDefaults:323
s	DescribeEventsMessage	.Duration:264	.EndTime:324	.EventCategories:325	.Filters:304	.Marker:258	.MaxRecords:264	.SourceIdentifier:258	.SourceType:326	.StartTime:324
s	EventsMessage	.Events:327	.Marker:258
s	DescribeGlobalClustersMessage	.Filters:304	.GlobalClusterIdentifier:270	.Marker:258	.MaxRecords:264
s	GlobalClustersMessage	.GlobalClusters:328	.Marker:258
s	DescribeOptionGroupsMessage	.EngineName:258	.Filters:304	.MajorEngineVersion:258	.Marker:258	.MaxRecords:264	.OptionGroupName:258
s	OptionGroups	.Marker:258	.OptionGroupsList:329
s	DescribeOrderableDBInstanceOptionsMessage	.AvailabilityZoneGroup:258	.DBInstanceClass:258	.Engine:258,r	.EngineVersion:258	.Filters:304	.LicenseModel:258	.Marker:258	.MaxRecords:264	.Vpc:261
s	OrderableDBInstanceOptionsMessage	.Marker:258	.OrderableDBInstanceOptions:330
s	DescribePendingMaintenanceActionsMessage	.Filters:304	.Marker:258	.MaxRecords:264	.ResourceIdentifier:258
s	PendingMaintenanceActionsMessage	.Marker:258	.PendingMaintenanceActions:331
s	DisableHttpEndpointRequest	.ResourceArn:258,r
s	DisableHttpEndpointResponse	.HttpEndpointEnabled:289	.ResourceArn:258
s	InvalidResourceStateFault	error=InvalidResourceStateFault,400
s	EnableHttpEndpointRequest	.ResourceArn:258,r
s	EnableHttpEndpointResponse	.HttpEndpointEnabled:289	.ResourceArn:258
s	FailoverDBClusterMessage	.DBClusterIdentifier:258,r	.TargetDBInstanceIdentifier:258
s	FailoverDBClusterResult	.DBCluster:277
s	ListTagsForResourceMessage	.Filters:304	.ResourceName:258,r
s	TagListMessage	.TagList:259
s	ModifyCertificatesMessage	.CertificateIdentifier:258	.RemoveCustomerOverride:261
s	ModifyCertificatesResult	.Certificate:332
s	ModifyDBClusterMessage	.AllocatedStorage:264	.AllowEngineModeChange:289	.AllowMajorVersionUpgrade:289	.ApplyImmediately:289	.AutoMinorVersionUpgrade:261	.AwsBackupRecoveryPointArn:333	.BacktrackWindow:266	.BackupRetentionPeriod:264	.CACertificateIdentifier:258	.CloudwatchLogsExportConfiguration:334	.CopyTagsToSnapshot:261	.DBClusterIdentifier:258,r	.DBClusterInstanceClass:258	.DBClusterParameterGroupName:258	.DBInstanceParameterGroupName:258	.DatabaseInsightsMode:268	.DeletionProtection:261	.Domain:258	.DomainIAMRoleName:258	.EnableGlobalWriteForwarding:261	.EnableHttpEndpoint:261	.EnableIAMDatabaseAuthentication:261	.EnableLimitlessDatabase:261	.EnableLocalWriteForwarding:261	.EnablePerformanceInsights:261	.EngineMode:258	.EngineVersion:258	.Iops:264	.ManageMasterUserPassword:261	.MasterUserAuthenticationType:271	.MasterUserPassword:262,z	.MasterUserSecretKmsKeyId:258	.MonitoringInterval:264	.MonitoringRoleArn:258	.NetworkType:258	.NewDBClusterIdentifier:258	.OptionGroupName:258	.PerformanceInsightsKMSKeyId:258	.PerformanceInsightsRetentionPeriod:264	.Port:264	.PreferredBackupWindow:258	.PreferredMaintenanceWindow:258	.RotateMasterUserPassword:261	.ScalingConfiguration:273	.ServerlessV2ScalingConfiguration:274	.StorageType:258	.VpcSecurityGroupIds:276
s	ModifyDBClusterResult	.DBCluster:277
s	InvalidDBSecurityGroupStateFault	error=InvalidDBSecurityGroupState,400
s	StorageTypeNotAvailableFault	error=StorageTypeNotAvailableFault,400
s	ModifyDBClusterParameterGroupMessage	.DBClusterParameterGroupName:258,r	.Parameters:307,r
s	DBClusterParameterGroupNameMessage	.DBClusterParameterGroupName:258
s	ModifyDBClusterSnapshotAttributeMessage	.AttributeName:258,r	.DBClusterSnapshotIdentifier:258,r	.ValuesToAdd:335	.ValuesToRemove:335
s	ModifyDBClusterSnapshotAttributeResult	.DBClusterSnapshotAttributesResult:308
s	SharedSnapshotQuotaExceededFault	error=SharedSnapshotQuotaExceeded,400
s	ModifyDBInstanceMessage	.AdditionalStorageVolumes:336	.AllocatedStorage:264	.AllowMajorVersionUpgrade:289	.ApplyImmediately:289	.AutoMinorVersionUpgrade:261	.AutomationMode:337	.AwsBackupRecoveryPointArn:333	.BackupRetentionPeriod:264	.CACertificateIdentifier:258	.CertificateRotationRestart:261	.CloudwatchLogsExportConfiguration:334	.CopyTagsToSnapshot:261	.DBInstanceClass:258	.DBInstanceIdentifier:258,r	.DBParameterGroupName:258	.DBPortNumber:264	.DBSecurityGroups:281	.DBSubnetGroupName:258	.DatabaseInsightsMode:268	.DedicatedLogVolume:261	.DeletionProtection:261	.DisableDomain:261	.Domain:258	.DomainAuthSecretArn:258	.DomainDnsIps:282	.DomainFqdn:258	.DomainIAMRoleName:258	.DomainOu:258	.EnableCustomerOwnedIp:261	.EnableIAMDatabaseAuthentication:261	.EnablePerformanceInsights:261	.Engine:258	.EngineVersion:258	.Iops:264	.LicenseModel:258	.ManageMasterUserPassword:261	.MasterUserAuthenticationType:271	.MasterUserPassword:262,z	.MasterUserSecretKmsKeyId:258	.MaxAllocatedStorage:264	.MonitoringInterval:264	.MonitoringRoleArn:258	.MultiAZ:261	.MultiTenant:261	.NetworkType:258	.NewDBInstanceIdentifier:258	.OptionGroupName:258	.PerformanceInsightsKMSKeyId:258	.PerformanceInsightsRetentionPeriod:264	.PreferredBackupWindow:258	.PreferredMaintenanceWindow:258	.ProcessorFeatures:283	.PromotionTier:264	.PubliclyAccessible:261	.ReplicaMode:285	.ResumeFullAutomationModeMinutes:264	.RotateMasterUserPassword:261	.StorageThroughput:264	.StorageType:258	.TagSpecifications:275	.TdeCredentialArn:258	.TdeCredentialPassword:262,z	.UseDefaultProcessorFeatures:261	.VpcSecurityGroupIds:276
s	ModifyDBInstanceResult	.DBInstance:284
s	DBUpgradeDependencyFailureFault	error=DBUpgradeDependencyFailure,400
s	ModifyDBParameterGroupMessage	.DBParameterGroupName:258,r	.Parameters:307,r
s	DBParameterGroupNameMessage	.DBParameterGroupName:258
s	ModifyDBProxyRequest	.Auth:287	.DBProxyName:288,r	.DebugLogging:261	.DefaultAuthScheme:290	.IdleClientTimeout:264	.NewDBProxyName:288	.RequireTLS:261	.RoleArn:293	.SecurityGroups:282
s	ModifyDBProxyResponse	.DBProxy:295
s	ModifyDBProxyEndpointRequest	.DBProxyEndpointName:296,r	.NewDBProxyEndpointName:296	.VpcSecurityGroupIds:282
s	ModifyDBProxyEndpointResponse	.DBProxyEndpoint:298
s	ModifyDBProxyTargetGroupRequest	.ConnectionPoolConfig:338	.DBProxyName:288,r	.NewName:258	.TargetGroupName:303,r
s	ModifyDBProxyTargetGroupResponse	.DBProxyTargetGroup:339
s	ModifyDBSnapshotMessage	.DBSnapshotIdentifier:258,r	.EngineVersion:258	.OptionGroupName:258
s	ModifyDBSnapshotResult	.DBSnapshot:263
s	ModifyDBSnapshotAttributeMessage	.AttributeName:258,r	.DBSnapshotIdentifier:258,r	.ValuesToAdd:335	.ValuesToRemove:335
s	ModifyDBSnapshotAttributeResult	.DBSnapshotAttributesResult:320
s	ModifyDBSubnetGroupMessage	.DBSubnetGroupDescription:258	.DBSubnetGroupName:258,r	.SubnetIds:299,r
s	ModifyDBSubnetGroupResult	.DBSubnetGroup:300
s	SubnetAlreadyInUse	error=SubnetAlreadyInUse,400
s	ModifyOptionGroupMessage	.ApplyImmediately:289	.OptionGroupName:258,r	.OptionsToInclude:340	.OptionsToRemove:341
s	ModifyOptionGroupResult	.OptionGroup:301
s	PromoteReadReplicaMessage	.BackupRetentionPeriod:264	.DBInstanceIdentifier:258,r	.PreferredBackupWindow:258	.TagSpecifications:275
s	PromoteReadReplicaResult	.DBInstance:284
s	PromoteReadReplicaDBClusterMessage	.DBClusterIdentifier:258,r
s	PromoteReadReplicaDBClusterResult	.DBCluster:277
s	RebootDBClusterMessage	.DBClusterIdentifier:258,r
s	RebootDBClusterResult	.DBCluster:277
s	RebootDBInstanceMessage	.DBInstanceIdentifier:258,r	.ForceFailover:261
s	RebootDBInstanceResult	.DBInstance:284
s	RegisterDBProxyTargetsRequest	.DBClusterIdentifiers:282	.DBInstanceIdentifiers:282	.DBProxyName:288,r	.TargetGroupName:303
s	RegisterDBProxyTargetsResponse	.DBProxyTargets:319
s	InsufficientAvailableIPsInSubnetFault	error=InsufficientAvailableIPsInSubnetFault,400
s	DBProxyTargetAlreadyRegisteredFault	error=DBProxyTargetAlreadyRegisteredFault,400
s	RemoveRoleFromDBClusterMessage	.DBClusterIdentifier:258,r	.FeatureName:258	.RoleArn:258,r
s	DBClusterRoleNotFoundFault	error=DBClusterRoleNotFound,404
s	RemoveRoleFromDBInstanceMessage	.DBInstanceIdentifier:258,r	.FeatureName:258,r	.RoleArn:258,r
s	DBInstanceRoleNotFoundFault	error=DBInstanceRoleNotFound,404
s	RemoveTagsFromResourceMessage	.ResourceName:258,r	.TagKeys:342,r
s	ResetDBClusterParameterGroupMessage	.DBClusterParameterGroupName:258,r	.Parameters:307	.ResetAllParameters:289
s	ResetDBParameterGroupMessage	.DBParameterGroupName:258,r	.Parameters:307	.ResetAllParameters:289
s	RestoreDBClusterFromSnapshotMessage	.AvailabilityZones:265	.BacktrackWindow:266	.BackupRetentionPeriod:264	.CopyTagsToSnapshot:261	.DBClusterIdentifier:258,r	.DBClusterInstanceClass:258	.DBClusterParameterGroupName:258	.DBSubnetGroupName:258	.DatabaseName:258	.DeletionProtection:261	.Domain:258	.DomainIAMRoleName:258	.EnableCloudwatchLogsExports:269	.EnableIAMDatabaseAuthentication:261	.EnableInternetAccessGateway:261	.EnablePerformanceInsights:261	.EnableVPCNetworking:261	.Engine:258,r	.EngineLifecycleSupport:258	.EngineMode:258	.EngineVersion:258	.Iops:264	.KmsKeyId:258	.MonitoringInterval:264	.MonitoringRoleArn:258	.NetworkType:258	.OptionGroupName:258	.PerformanceInsightsKMSKeyId:258	.PerformanceInsightsRetentionPeriod:264	.Port:264	.PreferredBackupWindow:258	.PubliclyAccessible:261	.RdsCustomClusterConfiguration:272	.ScalingConfiguration:273	.ServerlessV2ScalingConfiguration:274	.SnapshotIdentifier:258,r	.StorageType:258	.TagSpecifications:275	.Tags:259	.VpcSecurityGroupIds:276
s	RestoreDBClusterFromSnapshotResult	.DBCluster:277
s	InsufficientDBClusterCapacityFault	error=InsufficientDBClusterCapacityFault,403
s	InvalidRestoreFault	error=InvalidRestoreFault,400
s	RestoreDBClusterToPointInTimeMessage	.BacktrackWindow:266	.BackupRetentionPeriod:264	.CopyTagsToSnapshot:261	.DBClusterIdentifier:258,r	.DBClusterInstanceClass:258	.DBClusterParameterGroupName:258	.DBSubnetGroupName:258	.DeletionProtection:261	.Domain:258	.DomainIAMRoleName:258	.EnableCloudwatchLogsExports:269	.EnableIAMDatabaseAuthentication:261	.EnableInternetAccessGateway:261	.EnablePerformanceInsights:261	.EnableVPCNetworking:261	.EngineLifecycleSupport:258	.EngineMode:258	.Iops:264	.KmsKeyId:258	.MonitoringInterval:264	.MonitoringRoleArn:258	.NetworkType:258	.OptionGroupName:258	.PerformanceInsightsKMSKeyId:258	.PerformanceInsightsRetentionPeriod:264	.Port:264	.PreferredBackupWindow:258	.PubliclyAccessible:261	.RdsCustomClusterConfiguration:272	.RestoreToTime:324	.RestoreType:258	.ScalingConfiguration:273	.ServerlessV2ScalingConfiguration:274	.SourceDBClusterIdentifier:258	.SourceDbClusterResourceId:258	.StorageType:258	.TagSpecifications:275	.Tags:259	.UseLatestRestorableTime:289	.VpcSecurityGroupIds:276
s	RestoreDBClusterToPointInTimeResult	.DBCluster:277
s	DBClusterAutomatedBackupNotFoundFault	error=DBClusterAutomatedBackupNotFoundFault,404
s	RestoreDBInstanceFromDBSnapshotMessage	.AdditionalStorageVolumes:280	.AllocatedStorage:264	.AutoMinorVersionUpgrade:261	.AvailabilityZone:258	.BackupRetentionPeriod:264	.BackupTarget:258	.CACertificateIdentifier:258	.CopyTagsToSnapshot:261	.CustomIamInstanceProfile:258	.DBClusterSnapshotIdentifier:258	.DBInstanceClass:258	.DBInstanceIdentifier:258,r	.DBName:258	.DBParameterGroupName:258	.DBSnapshotIdentifier:258	.DBSubnetGroupName:258	.DedicatedLogVolume:261	.DeletionProtection:261	.Domain:258	.DomainAuthSecretArn:258	.DomainDnsIps:282	.DomainFqdn:258	.DomainIAMRoleName:258	.DomainOu:258	.EnableCloudwatchLogsExports:269	.EnableCustomerOwnedIp:261	.EnableIAMDatabaseAuthentication:261	.Engine:258	.EngineLifecycleSupport:258	.Iops:264	.LicenseModel:258	.ManageMasterUserPassword:261	.MasterUserSecretKmsKeyId:258	.MultiAZ:261	.NetworkType:258	.OptionGroupName:258	.Port:264	.PreferredBackupWindow:258	.ProcessorFeatures:283	.PubliclyAccessible:261	.StorageThroughput:264	.StorageType:258	.TagSpecifications:275	.Tags:259	.TdeCredentialArn:258	.TdeCredentialPassword:262,z	.UseDefaultProcessorFeatures:261	.VpcSecurityGroupIds:276
s	RestoreDBInstanceFromDBSnapshotResult	.DBInstance:284
s	RestoreDBInstanceToPointInTimeMessage	.AdditionalStorageVolumes:280	.AllocatedStorage:264	.AutoMinorVersionUpgrade:261	.AvailabilityZone:258	.BackupRetentionPeriod:264	.BackupTarget:258	.CACertificateIdentifier:258	.CopyTagsToSnapshot:261	.CustomIamInstanceProfile:258	.DBInstanceClass:258	.DBName:258	.DBParameterGroupName:258	.DBSubnetGroupName:258	.DedicatedLogVolume:261	.DeletionProtection:261	.Domain:258	.DomainAuthSecretArn:258	.DomainDnsIps:282	.DomainFqdn:258	.DomainIAMRoleName:258	.DomainOu:258	.EnableCloudwatchLogsExports:269	.EnableCustomerOwnedIp:261	.EnableIAMDatabaseAuthentication:261	.Engine:258	.EngineLifecycleSupport:258	.Iops:264	.LicenseModel:258	.ManageMasterUserPassword:261	.MasterUserSecretKmsKeyId:258	.MaxAllocatedStorage:264	.MultiAZ:261	.NetworkType:258	.OptionGroupName:258	.Port:264	.PreferredBackupWindow:258	.ProcessorFeatures:283	.PubliclyAccessible:261	.RestoreTime:324	.SourceDBInstanceAutomatedBackupsArn:258	.SourceDBInstanceIdentifier:258	.SourceDbiResourceId:258	.StorageThroughput:264	.StorageType:258	.TagSpecifications:275	.Tags:259	.TargetDBInstanceIdentifier:258,r	.TdeCredentialArn:258	.TdeCredentialPassword:262,z	.UseDefaultProcessorFeatures:261	.UseLatestRestorableTime:289	.VpcSecurityGroupIds:276
s	RestoreDBInstanceToPointInTimeResult	.DBInstance:284
s	PointInTimeRestoreNotEnabledFault	error=PointInTimeRestoreNotEnabled,400
s	StartDBClusterMessage	.DBClusterIdentifier:258,r
s	StartDBClusterResult	.DBCluster:277
s	InvalidDBShardGroupStateFault	error=InvalidDBShardGroupState,400
s	StartDBInstanceMessage	.DBInstanceIdentifier:258,r
s	StartDBInstanceResult	.DBInstance:284
s	StartDBInstanceAutomatedBackupsReplicationMessage	.BackupRetentionPeriod:264	.KmsKeyId:258	.PreSignedUrl:262,z	.SourceDBInstanceArn:258,r	.Tags:259
s	StartDBInstanceAutomatedBackupsReplicationResult	.DBInstanceAutomatedBackup:302
s	StopDBClusterMessage	.DBClusterIdentifier:258,r
s	StopDBClusterResult	.DBCluster:277
s	StopDBInstanceMessage	.DBInstanceIdentifier:258,r	.DBSnapshotIdentifier:258
s	StopDBInstanceResult	.DBInstance:284
s	StopDBInstanceAutomatedBackupsReplicationMessage	.SourceDBInstanceArn:258,r
s	StopDBInstanceAutomatedBackupsReplicationResult	.DBInstanceAutomatedBackup:302
S	String
l	TagList	e=:343,n=Tag
s	ResourcePendingMaintenanceActions	.PendingMaintenanceActionDetails:344	.ResourceIdentifier:258
b	BooleanOptional
S	SensitiveString
s	DBSnapshot	.AdditionalStorageVolumes:280	.AllocatedStorage:345	.AvailabilityZone:258	.BackupRetentionPeriod:264	.DBInstanceIdentifier:258	.DBSnapshotArn:258	.DBSnapshotIdentifier:258	.DBSystemId:258	.DbiResourceId:258	.DedicatedLogVolume:289	.Encrypted:289	.Engine:258	.EngineVersion:258	.IAMDatabaseAuthenticationEnabled:289	.InstanceCreateTime:324	.Iops:264	.KmsKeyId:258	.LicenseModel:258	.MasterUsername:258	.MultiTenant:261	.OptionGroupName:258	.OriginalSnapshotCreateTime:324	.PercentProgress:345	.Port:345	.PreferredBackupWindow:258	.ProcessorFeatures:283	.SnapshotAvailabilityZone:258	.SnapshotCreateTime:324	.SnapshotDatabaseTime:324	.SnapshotTarget:258	.SnapshotType:258	.SourceDBSnapshotIdentifier:258	.SourceRegion:258	.Status:258	.StorageEncryptionType:346	.StorageThroughput:264	.StorageType:258	.TagList:259	.TdeCredentialArn:258	.Timezone:258	.VpcId:258
i	IntegerOptional
l	AvailabilityZones	e=:258,n=AvailabilityZone
L	LongOptional
S	ClusterScalabilityType
S	DatabaseInsightsMode
l	LogTypeList	e=:258
S	GlobalClusterIdentifier	min=1	max=255
S	MasterUserAuthenticationType
s	RdsCustomClusterConfiguration	.InterconnectSubnetId:258	.ReplicaMode:285	.TransitGatewayMulticastDomainId:258
s	ScalingConfiguration	.AutoPause:261	.MaxCapacity:264	.MinCapacity:264	.SecondsBeforeTimeout:264	.SecondsUntilAutoPause:264	.TimeoutAction:258
s	ServerlessV2ScalingConfiguration	.MaxCapacity:347	.MinCapacity:347	.SecondsUntilAutoPause:264
l	TagSpecificationList	e=:348,n=item
l	VpcSecurityGroupIdList	e=:258,n=VpcSecurityGroupId
s	DBCluster	.ActivityStreamKinesisStreamName:258	.ActivityStreamKmsKeyId:258	.ActivityStreamMode:349	.ActivityStreamStatus:350	.AllocatedStorage:264	.AssociatedRoles:351	.AutoMinorVersionUpgrade:289	.AutomaticRestartTime:324	.AvailabilityZones:265	.AwsBackupRecoveryPointArn:258	.BacktrackConsumedChangeRecords:266	.BacktrackWindow:266	.BackupRetentionPeriod:264	.Capacity:264	.CertificateDetails:352	.CharacterSetName:258	.CloneGroupId:258	.ClusterCreateTime:324	.ClusterScalabilityType:267	.CopyTagsToSnapshot:261	.CrossAccountClone:261	.CustomEndpoints:282	.DBClusterArn:258	.DBClusterIdentifier:258	.DBClusterInstanceClass:258	.DBClusterMembers:353	.DBClusterOptionGroupMemberships:354	.DBClusterParameterGroup:258	.DBSubnetGroup:258	.DBSystemId:258	.DatabaseInsightsMode:268	.DatabaseName:258	.DbClusterResourceId:258	.DeletionProtection:261	.DomainMemberships:355	.EarliestBacktrackTime:324	.EarliestRestorableTime:324	.EnabledCloudwatchLogsExports:269	.Endpoint:258	.Engine:258	.EngineLifecycleSupport:258	.EngineMode:258	.EngineVersion:258	.GlobalClusterIdentifier:270	.GlobalWriteForwardingRequested:261	.GlobalWriteForwardingStatus:356	.HostedZoneId:258	.HttpEndpointEnabled:261	.IAMDatabaseAuthenticationEnabled:261	.IOOptimizedNextAllowedModificationTime:324	.InternetAccessGatewayEnabled:261	.Iops:264	.KmsKeyId:258	.LatestRestorableTime:324	.LimitlessDatabase:357	.LocalWriteForwardingStatus:358	.MasterUserSecret:359	.MasterUsername:258	.MonitoringInterval:264	.MonitoringRoleArn:258	.MultiAZ:261	.NetworkType:258	.PendingModifiedValues:360	.PercentProgress:258	.PerformanceInsightsEnabled:261	.PerformanceInsightsKMSKeyId:258	.PerformanceInsightsRetentionPeriod:264	.Port:264	.PreferredBackupWindow:258	.PreferredMaintenanceWindow:258	.PubliclyAccessible:261	.RdsCustomClusterConfiguration:272	.ReadReplicaIdentifiers:361	.ReaderEndpoint:258	.ReplicationSourceIdentifier:258	.ScalingConfigurationInfo:362	.ServerlessV2PlatformVersion:258	.ServerlessV2ScalingConfiguration:363	.Status:258	.StatusInfos:364	.StorageEncrypted:289	.StorageEncryptionType:346	.StorageThroughput:264	.StorageType:258	.TagList:259	.UpgradeRolloutOrder:365	.VPCNetworkingEnabled:261	.VpcSecurityGroups:366
s	DBClusterParameterGroup	.DBClusterParameterGroupArn:258	.DBClusterParameterGroupName:258	.DBParameterGroupFamily:258	.Description:258
s	DBClusterSnapshot	.AllocatedStorage:345	.AvailabilityZones:265	.BackupRetentionPeriod:264	.ClusterCreateTime:324	.DBClusterIdentifier:258	.DBClusterSnapshotArn:258	.DBClusterSnapshotIdentifier:258	.DBSystemId:258	.DbClusterResourceId:258	.Engine:258	.EngineMode:258	.EngineVersion:258	.IAMDatabaseAuthenticationEnabled:289	.KmsKeyId:258	.LicenseModel:258	.MasterUsername:258	.PercentProgress:345	.Port:345	.PreferredBackupWindow:258	.SnapshotCreateTime:324	.SnapshotType:258	.SourceDBClusterSnapshotArn:258	.Status:258	.StorageEncrypted:289	.StorageEncryptionType:346	.StorageThroughput:264	.StorageType:258	.TagList:259	.VpcId:258
l	AdditionalStorageVolumesList	e=:367
l	DBSecurityGroupNameList	e=:258,n=DBSecurityGroupName
l	StringList	e=:258
l	ProcessorFeatureList	e=:368,n=ProcessorFeature
s	DBInstance	.ActivityStreamEngineNativeAuditFieldsIncluded:261	.ActivityStreamKinesisStreamName:258	.ActivityStreamKmsKeyId:258	.ActivityStreamMode:349	.ActivityStreamPolicyStatus:369	.ActivityStreamStatus:350	.AdditionalStorageVolumes:370	.AllocatedStorage:345	.AssociatedRoles:371	.AutoMinorVersionUpgrade:289	.AutomaticRestartTime:324	.AutomationMode:337	.AvailabilityZone:258	.AwsBackupRecoveryPointArn:258	.BackupRetentionPeriod:345	.BackupTarget:258	.CACertificateIdentifier:258	.CertificateDetails:352	.CharacterSetName:258	.CopyTagsToSnapshot:289	.CustomIamInstanceProfile:258	.CustomerOwnedIpEnabled:261	.DBClusterIdentifier:258	.DBInstanceArn:258	.DBInstanceAutomatedBackupsReplications:372	.DBInstanceClass:258	.DBInstanceIdentifier:258	.DBInstanceStatus:258	.DBName:258	.DBParameterGroups:373	.DBSecurityGroups:374	.DBSubnetGroup:300	.DBSystemId:258	.DatabaseInsightsMode:268	.DbInstancePort:345	.DbiResourceId:258	.DedicatedLogVolume:289	.DeletionProtection:289	.DomainMemberships:355	.EnabledCloudwatchLogsExports:269	.Endpoint:375	.Engine:258	.EngineLifecycleSupport:258	.EngineVersion:258	.EnhancedMonitoringResourceArn:258	.IAMDatabaseAuthenticationEnabled:289	.InstanceCreateTime:324	.Iops:264	.IsStorageConfigUpgradeAvailable:261	.KmsKeyId:258	.LatestRestorableTime:324	.LicenseModel:258	.ListenerEndpoint:375	.MasterUserSecret:359	.MasterUsername:258	.MaxAllocatedStorage:264	.MonitoringInterval:264	.MonitoringRoleArn:258	.MultiAZ:289	.MultiTenant:261	.NcharCharacterSetName:258	.NetworkType:258	.OptionGroupMemberships:376	.PendingModifiedValues:377	.PercentProgress:258	.PerformanceInsightsEnabled:261	.PerformanceInsightsKMSKeyId:258	.PerformanceInsightsRetentionPeriod:264	.PreferredBackupWindow:258	.PreferredMaintenanceWindow:258	.ProcessorFeatures:283	.PromotionTier:264	.PubliclyAccessible:289	.ReadReplicaDBClusterIdentifiers:378	.ReadReplicaDBInstanceIdentifiers:379	.ReadReplicaSourceDBClusterIdentifier:258	.ReadReplicaSourceDBInstanceIdentifier:258	.ReplicaMode:285	.ResumeFullAutomationModeTime:324	.SecondaryAvailabilityZone:258	.StatusInfos:380	.StorageEncrypted:289	.StorageEncryptionType:346	.StorageThroughput:264	.StorageType:258	.StorageVolumeStatus:258	.TagList:259	.TdeCredentialArn:258	.Timezone:258	.UpgradeRolloutOrder:365	.VpcSecurityGroups:366
S	ReplicaMode
s	DBParameterGroup	.DBParameterGroupArn:258	.DBParameterGroupFamily:258	.DBParameterGroupName:258	.Description:258
l	UserAuthConfigList	min=0	max=200	e=:381
S	DBProxyName	min=1	max=63
b	Boolean
S	DefaultAuthScheme
S	EndpointNetworkType
S	EngineFamily
S	Arn	min=20	max=2048
S	TargetConnectionNetworkType
s	DBProxy	.Auth:382	.CreatedDate:324	.DBProxyArn:258	.DBProxyName:258	.DebugLogging:289	.DefaultAuthScheme:258	.Endpoint:258	.EndpointNetworkType:291	.EngineFamily:258	.IdleClientTimeout:345	.RequireTLS:289	.RoleArn:258	.Status:383	.TargetConnectionNetworkType:294	.UpdatedDate:324	.VpcId:258	.VpcSecurityGroupIds:282	.VpcSubnetIds:282
S	DBProxyEndpointName	min=1	max=63
S	DBProxyEndpointTargetRole
s	DBProxyEndpoint	.CreatedDate:324	.DBProxyEndpointArn:258	.DBProxyEndpointName:258	.DBProxyName:258	.Endpoint:258	.EndpointNetworkType:291	.IsDefault:289	.Status:384	.TargetRole:297	.VpcId:258	.VpcSecurityGroupIds:282	.VpcSubnetIds:282
l	SubnetIdentifierList	e=:258,n=SubnetIdentifier
s	DBSubnetGroup	.DBSubnetGroupArn:258	.DBSubnetGroupDescription:258	.DBSubnetGroupName:258	.SubnetGroupStatus:258	.Subnets:385	.SupportedNetworkTypes:282	.VpcId:258
s	OptionGroup	.AllowsVpcAndNonVpcInstanceMemberships:289	.CopyTimestamp:324	.EngineName:258	.MajorEngineVersion:258	.OptionGroupArn:258	.OptionGroupDescription:258	.OptionGroupName:258	.Options:386	.SourceAccountId:258	.SourceOptionGroup:258	.VpcId:258
s	DBInstanceAutomatedBackup	.AdditionalStorageVolumes:280	.AllocatedStorage:345	.AvailabilityZone:258	.AwsBackupRecoveryPointArn:258	.BackupRetentionPeriod:264	.BackupTarget:258	.DBInstanceArn:258	.DBInstanceAutomatedBackupsArn:258	.DBInstanceAutomatedBackupsReplications:372	.DBInstanceIdentifier:258	.DbiResourceId:258	.DedicatedLogVolume:261	.Encrypted:289	.Engine:258	.EngineVersion:258	.IAMDatabaseAuthenticationEnabled:289	.InstanceCreateTime:324	.Iops:264	.KmsKeyId:258	.LicenseModel:258	.MasterUsername:258	.MultiTenant:261	.OptionGroupName:258	.Port:345	.PreferredBackupWindow:258	.Region:258	.RestoreWindow:387	.Status:258	.StorageEncryptionType:346	.StorageThroughput:264	.StorageType:258	.TagList:259	.TdeCredentialArn:258	.Timezone:258	.VpcId:258
S	DBProxyTargetGroupName	min=1	max=63
l	FilterList	e=:388,n=Filter
l	CertificateList	e=:332,n=Certificate
l	DBClusterParameterGroupList	e=:278,n=DBClusterParameterGroup
l	ParametersList	e=:389,n=Parameter
s	DBClusterSnapshotAttributesResult	.DBClusterSnapshotAttributes:390	.DBClusterSnapshotIdentifier:258
l	DBClusterSnapshotList	e=:279,n=DBClusterSnapshot
l	DBClusterList	e=:277,n=DBCluster
l	DBEngineVersionList	e=:391,n=DBEngineVersion
l	DBInstanceAutomatedBackupList	e=:302,n=DBInstanceAutomatedBackup
l	DBInstanceList	e=:284,n=DBInstance
l	DBParameterGroupList	e=:286,n=DBParameterGroup
i	MaxRecords	min=20	max=100
l	DBProxyList	e=:295
l	DBProxyEndpointList	e=:298
l	TargetGroupList	e=:339
l	TargetList	e=:392
s	DBSnapshotAttributesResult	.DBSnapshotAttributes:393	.DBSnapshotIdentifier:258
l	DBSnapshotList	e=:263,n=DBSnapshot
l	DBSubnetGroups	e=:300,n=DBSubnetGroup
s	EngineDefaults	.DBParameterGroupFamily:258	.Marker:258	.Parameters:307
t	TStamp
l	EventCategoriesList	e=:258,n=EventCategory
S	SourceType
l	EventList	e=:394,n=Event
l	GlobalClusterList	e=:395,n=GlobalClusterMember
l	OptionGroupsList	e=:301,n=OptionGroup
l	OrderableDBInstanceOptionsList	e=:396,n=OrderableDBInstanceOption
l	PendingMaintenanceActions	e=:260,n=ResourcePendingMaintenanceActions
s	Certificate	.CertificateArn:258	.CertificateIdentifier:258	.CertificateType:258	.CustomerOverride:261	.CustomerOverrideValidTill:324	.Thumbprint:258	.ValidFrom:324	.ValidTill:324
S	AwsBackupRecoveryPointArn	min=43	max=350
s	CloudwatchLogsExportConfiguration	.DisableLogTypes:269	.EnableLogTypes:269
l	AttributeValueList	e=:258,n=AttributeValue
l	ModifyAdditionalStorageVolumesList	e=:397
S	AutomationMode
s	ConnectionPoolConfiguration	.ConnectionBorrowTimeout:264	.InitQuery:398,z	.MaxConnectionsPercent:264	.MaxIdleConnectionsPercent:264	.SessionPinningFilters:282
s	DBProxyTargetGroup	.ConnectionPoolConfig:399	.CreatedDate:324	.DBProxyName:258	.IsDefault:289	.Status:258	.TargetGroupArn:258	.TargetGroupName:258	.UpdatedDate:324
l	OptionConfigurationList	e=:400,n=OptionConfiguration
l	OptionNamesList	e=:258
l	KeyList	e=:258
s	Tag	.Key:258	.Value:258
l	PendingMaintenanceActionDetails	e=:401,n=PendingMaintenanceAction
i	Integer
S	StorageEncryptionType
d	DoubleOptional
s	TagSpecification	.ResourceType:258	.Tags:259
S	ActivityStreamMode
S	ActivityStreamStatus
l	DBClusterRoles	e=:402,n=DBClusterRole
s	CertificateDetails	.CAIdentifier:258	.ValidTill:324
l	DBClusterMemberList	e=:403,n=DBClusterMember
l	DBClusterOptionGroupMemberships	e=:404,n=DBClusterOptionGroup
l	DomainMembershipList	e=:405,n=DomainMembership
S	WriteForwardingStatus
s	LimitlessDatabase	.MinRequiredACU:347	.Status:406
S	LocalWriteForwardingStatus
s	MasterUserSecret	.KmsKeyId:258	.SecretArn:258	.SecretStatus:258
s	ClusterPendingModifiedValues	.AllocatedStorage:264	.BackupRetentionPeriod:264	.CertificateDetails:352	.DBClusterIdentifier:258	.EngineVersion:258	.IAMDatabaseAuthenticationEnabled:261	.Iops:264	.MasterUserPassword:262,z	.PendingCloudwatchLogsExports:407	.RdsCustomClusterConfiguration:272	.StorageType:258
l	ReadReplicaIdentifierList	e=:258,n=ReadReplicaIdentifier
s	ScalingConfigurationInfo	.AutoPause:261	.MaxCapacity:264	.MinCapacity:264	.SecondsBeforeTimeout:264	.SecondsUntilAutoPause:264	.TimeoutAction:258
s	ServerlessV2ScalingConfigurationInfo	.MaxCapacity:347	.MinCapacity:347	.SecondsUntilAutoPause:264
l	DBClusterStatusInfoList	e=:408,n=DBClusterStatusInfo
S	UpgradeRolloutOrder
l	VpcSecurityGroupMembershipList	e=:409,n=VpcSecurityGroupMembership
s	AdditionalStorageVolume	.AllocatedStorage:264	.IOPS:264	.MaxAllocatedStorage:264	.StorageThroughput:264	.StorageType:258	.VolumeName:258,r
s	ProcessorFeature	.Name:258	.Value:258
S	ActivityStreamPolicyStatus
l	AdditionalStorageVolumesOutputList	e=:410
l	DBInstanceRoles	e=:411,n=DBInstanceRole
l	DBInstanceAutomatedBackupsReplicationList	e=:412,n=DBInstanceAutomatedBackupsReplication
l	DBParameterGroupStatusList	e=:413,n=DBParameterGroup
l	DBSecurityGroupMembershipList	e=:414,n=DBSecurityGroup
s	Endpoint	.Address:258	.HostedZoneId:258	.Port:345
l	OptionGroupMembershipList	e=:415,n=OptionGroupMembership
s	PendingModifiedValues	.AdditionalStorageVolumes:280	.AllocatedStorage:264	.AutomationMode:337	.BackupRetentionPeriod:264	.CACertificateIdentifier:258	.DBInstanceClass:258	.DBInstanceIdentifier:258	.DBSubnetGroupName:258	.DedicatedLogVolume:261	.Engine:258	.EngineVersion:258	.IAMDatabaseAuthenticationEnabled:261	.Iops:264	.LicenseModel:258	.MasterUserPassword:262,z	.MultiAZ:261	.MultiTenant:261	.PendingCloudwatchLogsExports:407	.Port:264	.ProcessorFeatures:283	.ResumeFullAutomationModeTime:324	.StorageThroughput:264	.StorageType:258
l	ReadReplicaDBClusterIdentifierList	e=:258,n=ReadReplicaDBClusterIdentifier
l	ReadReplicaDBInstanceIdentifierList	e=:258,n=ReadReplicaDBInstanceIdentifier
l	DBInstanceStatusInfoList	e=:416,n=DBInstanceStatusInfo
s	UserAuthConfig	.AuthScheme:417	.ClientPasswordAuthType:418	.Description:419	.IAMAuth:420	.SecretArn:293	.UserName:421
l	UserAuthConfigInfoList	e=:422
S	DBProxyStatus
S	DBProxyEndpointStatus
l	SubnetList	e=:423,n=Subnet
l	OptionsList	e=:424,n=Option
s	RestoreWindow	.EarliestTime:324	.LatestTime:324
s	Filter	.Name:258,r	.Values:425,r
s	Parameter	.AllowedValues:258	.ApplyMethod:426	.ApplyType:258	.DataType:258	.Description:258	.IsModifiable:289	.MinimumEngineVersion:258	.ParameterName:258	.ParameterValue:427	.Source:258	.SupportedEngineModes:428
l	DBClusterSnapshotAttributeList	e=:429,n=DBClusterSnapshotAttribute
s	DBEngineVersion	.CreateTime:324	.CustomDBEngineVersionManifest:430	.DBEngineDescription:258	.DBEngineMediaType:258	.DBEngineVersionArn:258	.DBEngineVersionDescription:258	.DBParameterGroupFamily:258	.DatabaseInstallationFiles:282	.DatabaseInstallationFilesS3BucketName:258	.DatabaseInstallationFilesS3Prefix:258	.DefaultCharacterSet:431	.Engine:258	.EngineVersion:258	.ExportableLogTypes:269	.FailureReason:258	.Image:432	.KMSKeyId:258	.MajorEngineVersion:258	.ServerlessV2FeaturesSupport:433	.Status:258	.SupportedCACertificateIdentifiers:434	.SupportedCharacterSets:435	.SupportedEngineModes:428	.SupportedFeatureNames:436	.SupportedNcharCharacterSets:435	.SupportedTimezones:437	.SupportsBabelfish:289	.SupportsCertificateRotationWithoutRestart:261	.SupportsGlobalDatabases:289	.SupportsIntegrations:289	.SupportsLimitlessDatabase:289	.SupportsLocalWriteForwarding:261	.SupportsLogExportsToCloudwatchLogs:289	.SupportsParallelQuery:289	.SupportsReadReplica:289	.TagList:259	.ValidUpgradeTarget:438
s	DBProxyTarget	.Endpoint:258	.Port:345	.RdsResourceId:258	.Role:439	.TargetArn:258	.TargetHealth:440	.TrackedClusterId:258	.Type:441
l	DBSnapshotAttributeList	e=:442,n=DBSnapshotAttribute
s	Event	.Date:324	.EventCategories:325	.Message:258	.SourceArn:258	.SourceIdentifier:258	.SourceType:326
s	GlobalCluster	.DatabaseName:258	.DeletionProtection:261	.Endpoint:258	.Engine:258	.EngineLifecycleSupport:258	.EngineVersion:258	.FailoverState:443	.GlobalClusterArn:258	.GlobalClusterIdentifier:270	.GlobalClusterMembers:444	.GlobalClusterResourceId:258	.Status:258	.StorageEncrypted:261	.StorageEncryptionType:346	.TagList:259
s	OrderableDBInstanceOption	.AvailabilityZoneGroup:258	.AvailabilityZones:445	.AvailableAdditionalStorageVolumesOptions:446	.AvailableProcessorFeatures:447	.DBInstanceClass:258	.Engine:258	.EngineVersion:258	.LicenseModel:258	.MaxIopsPerDbInstance:264	.MaxIopsPerGib:347	.MaxStorageSize:264	.MaxStorageThroughputPerDbInstance:264	.MaxStorageThroughputPerIops:347	.MinIopsPerDbInstance:264	.MinIopsPerGib:347	.MinStorageSize:264	.MinStorageThroughputPerDbInstance:264	.MinStorageThroughputPerIops:347	.MultiAZCapable:289	.OutpostCapable:289	.ReadReplicaCapable:289	.StorageType:258	.SupportedActivityStreamModes:448	.SupportedEngineModes:428	.SupportedNetworkTypes:282	.SupportsAdditionalStorageVolumes:261	.SupportsClusters:289	.SupportsDedicatedLogVolume:289	.SupportsEnhancedMonitoring:289	.SupportsGlobalDatabases:289	.SupportsHttpEndpoint:289	.SupportsIAMDatabaseAuthentication:289	.SupportsIops:289	.SupportsKerberosAuthentication:261	.SupportsPerformanceInsights:289	.SupportsStorageAutoscaling:261	.SupportsStorageEncryption:289	.SupportsStorageThroughput:289	.Vpc:289
s	ModifyAdditionalStorageVolume	.AllocatedStorage:264	.IOPS:264	.MaxAllocatedStorage:264	.SetForDelete:261	.StorageThroughput:264	.StorageType:258	.VolumeName:258,r
S	OperatorSensitiveString
s	ConnectionPoolConfigurationInfo	.ConnectionBorrowTimeout:345	.InitQuery:398,z	.MaxConnectionsPercent:345	.MaxIdleConnectionsPercent:345	.SessionPinningFilters:282
s	OptionConfiguration	.DBSecurityGroupMemberships:281	.OptionName:258,r	.OptionSettings:449	.OptionVersion:258	.Port:264	.VpcSecurityGroupMemberships:276
s	PendingMaintenanceAction	.Action:258	.AutoAppliedAfterDate:324	.CurrentApplyDate:324	.Description:258	.ForcedApplyDate:324	.OptInStatus:258
s	DBClusterRole	.FeatureName:258	.RoleArn:258	.Status:258
s	DBClusterMember	.DBClusterParameterGroupStatus:258	.DBInstanceIdentifier:258	.IsClusterWriter:289	.PromotionTier:264
s	DBClusterOptionGroupStatus	.DBClusterOptionGroupName:258	.Status:258
s	DomainMembership	.AuthSecretArn:258	.DnsIps:282	.Domain:258	.FQDN:258	.IAMRoleName:258	.OU:258	.Status:258
S	LimitlessDatabaseStatus
s	PendingCloudwatchLogsExports	.LogTypesToDisable:269	.LogTypesToEnable:269
s	DBClusterStatusInfo	.Message:258	.Normal:289	.Status:258	.StatusType:258
s	VpcSecurityGroupMembership	.Status:258	.VpcSecurityGroupId:258
s	AdditionalStorageVolumeOutput	.AllocatedStorage:345	.IOPS:264	.MaxAllocatedStorage:264	.StorageThroughput:264	.StorageType:258	.StorageVolumeStatus:258	.VolumeName:258
s	DBInstanceRole	.FeatureName:258	.RoleArn:258	.Status:258
s	DBInstanceAutomatedBackupsReplication	.DBInstanceAutomatedBackupsArn:258
s	DBParameterGroupStatus	.DBParameterGroupName:258	.ParameterApplyStatus:258
s	DBSecurityGroupMembership	.DBSecurityGroupName:258	.Status:258
s	OptionGroupMembership	.OptionGroupName:258	.Status:258
s	DBInstanceStatusInfo	.Message:258	.Normal:289	.Status:258	.StatusType:258
S	AuthScheme
S	ClientPasswordAuthType
S	Description	min=1	max=1000
S	IAMAuthMode
S	AuthUserName	min=1	max=128
s	UserAuthConfigInfo	.AuthScheme:417	.ClientPasswordAuthType:418	.Description:258	.IAMAuth:420	.SecretArn:258	.UserName:258
s	Subnet	.SubnetAvailabilityZone:450	.SubnetIdentifier:258	.SubnetOutpost:451	.SubnetStatus:258
s	Option	.DBSecurityGroupMemberships:374	.OptionDescription:258	.OptionName:258	.OptionSettings:452	.OptionVersion:258	.Permanent:289	.Persistent:289	.Port:264	.VpcSecurityGroupMemberships:366
l	FilterValueList	e=:258,n=Value
S	ApplyMethod
S	PotentiallySensitiveParameterValue
l	EngineModeList	e=:258
s	DBClusterSnapshotAttribute	.AttributeName:258	.AttributeValues:335
S	CustomDBEngineVersionManifest	min=1	max=51000
s	CharacterSet	.CharacterSetDescription:258	.CharacterSetName:258
s	CustomDBEngineVersionAMI	.ImageId:258	.Status:258
s	ServerlessV2FeaturesSupport	.MaxCapacity:347	.MinCapacity:347
l	CACertificateIdentifiersList	e=:258
l	SupportedCharacterSetsList	e=:431,n=CharacterSet
l	FeatureNameList	e=:258
l	SupportedTimezonesList	e=:453,n=Timezone
l	ValidUpgradeTargetList	e=:454,n=UpgradeTarget
S	TargetRole
s	TargetHealth	.Description:258	.Reason:455	.State:456
S	TargetType
s	DBSnapshotAttribute	.AttributeName:258	.AttributeValues:335
s	FailoverState	.FromDbClusterArn:258	.IsDataLossAllowed:289	.Status:457	.ToDbClusterArn:258
l	GlobalClusterMemberList	e=:458,n=GlobalClusterMember
l	AvailabilityZoneList	e=:450,n=AvailabilityZone
l	AvailableAdditionalStorageVolumesOptionList	e=:459,n=AvailableAdditionalStorageVolumesOption
l	AvailableProcessorFeatureList	e=:460,n=AvailableProcessorFeature
l	ActivityStreamModeList	e=:258
l	OptionSettingsList	e=:461,n=OptionSetting
s	AvailabilityZone	.Name:258
s	Outpost	.Arn:258
l	OptionSettingConfigurationList	e=:461,n=OptionSetting
s	Timezone	.TimezoneName:258
s	UpgradeTarget	.AutoUpgrade:289	.Description:258	.Engine:258	.EngineVersion:258	.IsMajorVersionUpgrade:289	.SupportedEngineModes:428	.SupportsBabelfish:261	.SupportsGlobalDatabases:261	.SupportsIntegrations:261	.SupportsLimitlessDatabase:261	.SupportsLocalWriteForwarding:261	.SupportsParallelQuery:261
S	TargetHealthReason
S	TargetState
S	FailoverStatus
s	GlobalClusterMember	.DBClusterArn:258	.GlobalWriteForwardingStatus:356	.IsWriter:289	.Readers:462	.SynchronizationStatus:463
s	AvailableAdditionalStorageVolumesOption	.MaxIops:264	.MaxIopsPerGib:347	.MaxStorageSize:264	.MaxStorageThroughput:264	.MinIops:264	.MinIopsPerGib:347	.MinStorageSize:264	.MinStorageThroughput:264	.StorageType:258	.SupportsIops:289	.SupportsStorageAutoscaling:289	.SupportsStorageThroughput:289
s	AvailableProcessorFeature	.AllowedValues:258	.DefaultValue:258	.Name:258
s	OptionSetting	.AllowedValues:258	.ApplyType:258	.DataType:258	.DefaultValue:258	.Description:258	.IsCollection:289	.IsModifiable:289	.Name:258	.Value:464,z
l	ReadersArnList	e=:258
S	GlobalClusterMemberSynchronizationStatus
S	PotentiallySensitiveOptionSettingValue

"""#
}
