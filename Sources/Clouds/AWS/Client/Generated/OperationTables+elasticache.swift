// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `elasticache`: StaticString = #"""
V	id=elasticache	protocol=query	version=2015-02-02	service=ElastiCache	endpoint=elasticache	signing=elasticache	xmlns=http://elasticache.amazonaws.com/doc/2015-02-02/
O	AddTagsToResource	POST	/	0	1	2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17	wrapper=AddTagsToResourceResult
O	CreateCacheCluster	POST	/	18	19	7,6,20,21,4,5,22,23,24,3,25,16,26,27	wrapper=CreateCacheClusterResult
O	CreateCacheParameterGroup	POST	/	28	29	30,31,32,16,26,27	wrapper=CreateCacheParameterGroupResult
O	CreateCacheSubnetGroup	POST	/	33	34	35,36,37,16,38,39	wrapper=CreateCacheSubnetGroupResult
O	CreateReplicationGroup	POST	/	40	41	2,42,43,44,11,21,4,5,22,23,24,3,25,16,45,46,47,26,27	wrapper=CreateReplicationGroupResult
O	CreateSnapshot	POST	/	48	49	50,2,7,42,6,51,52,16,27,26	wrapper=CreateSnapshotResult
O	CreateUser	POST	/	53	54	55,56,57,58,26,27,16	wrapper=CreateUserResult
O	CreateUserGroup	POST	/	59	60	10,57,61,58,62,63,26,16	wrapper=CreateUserGroupResult
O	DecreaseReplicaCount	POST	/	64	65	7,6,42,25,21,22,45,24,58,66,26,27	wrapper=DecreaseReplicaCountResult
O	DeleteCacheCluster	POST	/	67	68	2,42,50,52,51,26,27	wrapper=DeleteCacheClusterResult
O	DeleteCacheParameterGroup	POST	/	69		32,3,26,27
O	DeleteCacheSubnetGroup	POST	/	70		71,5
O	DeleteReplicationGroup	POST	/	72	73	7,6,50,52,51,26,27	wrapper=DeleteReplicationGroupResult
O	DeleteSnapshot	POST	/	74	75	9,76,26,27	wrapper=DeleteSnapshotResult
O	DeleteUser	POST	/	77	54	78,10,58,26,79	wrapper=DeleteUserResult
O	DeleteUserGroup	POST	/	80	60	11,44,58,26	wrapper=DeleteUserGroupResult
O	DescribeCacheClusters	POST	/	81	82	2,26,27	wrapper=DescribeCacheClustersResult	pages=Marker;Marker;CacheClusters;
O	DescribeCacheEngineVersions	POST	/	83	84		wrapper=DescribeCacheEngineVersionsResult	pages=Marker;Marker;CacheEngineVersions;
O	DescribeCacheParameterGroups	POST	/	85	86	3,26,27	wrapper=DescribeCacheParameterGroupsResult	pages=Marker;Marker;CacheParameterGroups;
O	DescribeCacheParameters	POST	/	87	88	3,26,27	wrapper=DescribeCacheParametersResult	pages=Marker;Marker;Parameters;
O	DescribeCacheSubnetGroups	POST	/	89	90	5	wrapper=DescribeCacheSubnetGroupsResult	pages=Marker;Marker;CacheSubnetGroups;
O	DescribeEngineDefaultParameters	POST	/	91	92	26,27	wrapper=DescribeEngineDefaultParametersResult	pages=Marker;EngineDefaults.Marker;EngineDefaults.Parameters;
O	DescribeEvents	POST	/	93	94	26,27	wrapper=DescribeEventsResult	pages=Marker;Marker;Events;
O	DescribeGlobalReplicationGroups	POST	/	95	96	46,26,27	wrapper=DescribeGlobalReplicationGroupsResult	pages=Marker;Marker;GlobalReplicationGroups;
O	DescribeReplicationGroups	POST	/	97	98	7,26,27	wrapper=DescribeReplicationGroupsResult	pages=Marker;Marker;ReplicationGroups;
O	DescribeSnapshots	POST	/	99	100	2,9,26,27	wrapper=DescribeSnapshotsResult	pages=Marker;Marker;Snapshots;
O	DescribeUserGroups	POST	/	101	102	11,58,27	wrapper=DescribeUserGroupsResult	pages=Marker;Marker;UserGroups;
O	DescribeUsers	POST	/	103	104	10,58,27	wrapper=DescribeUsersResult	pages=Marker;Marker;Users;
O	IncreaseReplicaCount	POST	/	105	106	7,6,42,25,21,22,45,24,66,107,26,27	wrapper=IncreaseReplicaCountResult
O	ListTagsForResource	POST	/	108	1	2,3,4,5,6,7,8,9,10,11,12,13,14,15,17	wrapper=ListTagsForResourceResult
O	ModifyCacheCluster	POST	/	109	110	42,111,21,2,23,24,4,3,25,26,27	wrapper=ModifyCacheClusterResult
O	ModifyCacheParameterGroup	POST	/	112	113	3,32,26,27,47	wrapper=ModifyCacheParameterGroupResult
O	ModifyCacheSubnetGroup	POST	/	114	115	5,37,116,38,39	wrapper=ModifyCacheSubnetGroupResult
O	ModifyReplicationGroup	POST	/	117	118	7,6,44,11,42,111,21,2,23,24,4,3,25,107,26,27	wrapper=ModifyReplicationGroupResult
O	ModifyReplicationGroupShardConfiguration	POST	/	119	120	7,6,42,25,21,45,24,107,26,27	wrapper=ModifyReplicationGroupShardConfigurationResult
O	ModifyUser	POST	/	121	54	10,78,58,26,27	wrapper=ModifyUserResult
O	ModifyUserGroup	POST	/	122	60	11,10,57,58,62,44,26,27	wrapper=ModifyUserGroupResult
O	RebootCacheCluster	POST	/	123	124	42,2	wrapper=RebootCacheClusterResult
O	RemoveTagsFromResource	POST	/	125	1	2,3,4,5,6,7,8,9,10,11,12,13,14,15,17,126	wrapper=RemoveTagsFromResourceResult
O	ResetCacheParameterGroup	POST	/	127	113	32,3,26,27,47	wrapper=ResetCacheParameterGroupResult
W	CacheClusterAvailable	DescribeCacheClusters	15	40	s a "available" CacheClusters[].CacheClusterStatus	f y "deleted" CacheClusters[].CacheClusterStatus	f y "deleting" CacheClusters[].CacheClusterStatus	f y "incompatible-network" CacheClusters[].CacheClusterStatus	f y "restore-failed" CacheClusters[].CacheClusterStatus
W	CacheClusterDeleted	DescribeCacheClusters	15	40	s a "deleted" CacheClusters[].CacheClusterStatus	s e "CacheClusterNotFound"	f y "available" CacheClusters[].CacheClusterStatus	f y "creating" CacheClusters[].CacheClusterStatus	f y "incompatible-network" CacheClusters[].CacheClusterStatus	f y "modifying" CacheClusters[].CacheClusterStatus	f y "restore-failed" CacheClusters[].CacheClusterStatus	f y "snapshotting" CacheClusters[].CacheClusterStatus
W	ReplicationGroupAvailable	DescribeReplicationGroups	15	40	s a "available" ReplicationGroups[].Status	f y "deleted" ReplicationGroups[].Status
W	ReplicationGroupDeleted	DescribeReplicationGroups	15	40	s a "deleted" ReplicationGroups[].Status	f y "available" ReplicationGroups[].Status	s e "ReplicationGroupNotFoundFault"
s	AddTagsToResourceMessage	.ResourceName:128,r	.Tags:129,r
s	TagListMessage	.TagList:129
s	CacheClusterNotFoundFault	error=CacheClusterNotFound,404
s	CacheParameterGroupNotFoundFault	error=CacheParameterGroupNotFound,404
s	CacheSecurityGroupNotFoundFault	error=CacheSecurityGroupNotFound,404
s	CacheSubnetGroupNotFoundFault	error=CacheSubnetGroupNotFoundFault,400
s	InvalidReplicationGroupStateFault	error=InvalidReplicationGroupState,400
s	ReplicationGroupNotFoundFault	error=ReplicationGroupNotFoundFault,404
s	ReservedCacheNodeNotFoundFault	error=ReservedCacheNodeNotFound,404
s	SnapshotNotFoundFault	error=SnapshotNotFoundFault,404
s	UserNotFoundFault	error=UserNotFound,404
s	UserGroupNotFoundFault	error=UserGroupNotFound,404
s	ServerlessCacheNotFoundFault	error=ServerlessCacheNotFoundFault,404
s	InvalidServerlessCacheStateFault	error=InvalidServerlessCacheStateFault,400
s	ServerlessCacheSnapshotNotFoundFault	error=ServerlessCacheSnapshotNotFoundFault,404
s	InvalidServerlessCacheSnapshotStateFault	error=InvalidServerlessCacheSnapshotStateFault,400
s	TagQuotaPerResourceExceeded	error=TagQuotaPerResourceExceeded,400
s	InvalidARNFault	error=InvalidARN,400
s	CreateCacheClusterMessage	.AZMode:130	.AuthToken:128	.AutoMinorVersionUpgrade:131	.CacheClusterId:128,r	.CacheNodeType:128	.CacheParameterGroupName:128	.CacheSecurityGroupNames:132	.CacheSubnetGroupName:128	.Engine:128	.EngineVersion:128	.IpDiscovery:133	.LogDeliveryConfigurations:134	.NetworkType:135	.NotificationTopicArn:128	.NumCacheNodes:136	.OutpostMode:137	.Port:136	.PreferredAvailabilityZone:128	.PreferredAvailabilityZones:138	.PreferredMaintenanceWindow:128	.PreferredOutpostArn:128	.PreferredOutpostArns:139	.ReplicationGroupId:128	.SecurityGroupIds:140	.SnapshotArns:141	.SnapshotName:128	.SnapshotRetentionLimit:136	.SnapshotWindow:128	.Tags:129	.TransitEncryptionEnabled:131
s	CreateCacheClusterResult	.CacheCluster:142
s	CacheClusterAlreadyExistsFault	error=CacheClusterAlreadyExists,400
s	InsufficientCacheClusterCapacityFault	error=InsufficientCacheClusterCapacity,400
s	ClusterQuotaForCustomerExceededFault	error=ClusterQuotaForCustomerExceeded,400
s	NodeQuotaForClusterExceededFault	error=NodeQuotaForClusterExceeded,400
s	NodeQuotaForCustomerExceededFault	error=NodeQuotaForCustomerExceeded,400
s	InvalidVPCNetworkStateFault	error=InvalidVPCNetworkStateFault,400
s	InvalidParameterValueException	error=InvalidParameterValue,400	.message:143
s	InvalidParameterCombinationException	error=InvalidParameterCombination,400	.message:143
s	CreateCacheParameterGroupMessage	.CacheParameterGroupFamily:128,r	.CacheParameterGroupName:128,r	.Description:128,r	.Tags:129
s	CreateCacheParameterGroupResult	.CacheParameterGroup:144
s	CacheParameterGroupQuotaExceededFault	error=CacheParameterGroupQuotaExceeded,400
s	CacheParameterGroupAlreadyExistsFault	error=CacheParameterGroupAlreadyExists,400
s	InvalidCacheParameterGroupStateFault	error=InvalidCacheParameterGroupState,400
s	CreateCacheSubnetGroupMessage	.CacheSubnetGroupDescription:128,r	.CacheSubnetGroupName:128,r	.SubnetIds:145,r	.Tags:129
s	CreateCacheSubnetGroupResult	.CacheSubnetGroup:146
s	CacheSubnetGroupAlreadyExistsFault	error=CacheSubnetGroupAlreadyExists,400
s	CacheSubnetGroupQuotaExceededFault	error=CacheSubnetGroupQuotaExceeded,400
s	CacheSubnetQuotaExceededFault	error=CacheSubnetQuotaExceededFault,400
s	InvalidSubnet	error=InvalidSubnet,400
s	SubnetNotAllowedFault	error=SubnetNotAllowedFault,400
s	CreateReplicationGroupMessage	.AtRestEncryptionEnabled:131	.AuthToken:128	.AutoMinorVersionUpgrade:131	.AutomaticFailoverEnabled:131	.CacheNodeType:128	.CacheParameterGroupName:128	.CacheSecurityGroupNames:132	.CacheSubnetGroupName:128	.ClusterMode:147	.DataTieringEnabled:131	.Engine:128	.EngineVersion:128	.GlobalReplicationGroupId:128	.IpDiscovery:133	.KmsKeyId:128	.LogDeliveryConfigurations:134	.MultiAZEnabled:131	.NetworkType:135	.NodeGroupConfiguration:148	.NotificationTopicArn:128	.NumCacheClusters:136	.NumNodeGroups:136	.Port:136	.PreferredCacheClusterAZs:149	.PreferredMaintenanceWindow:128	.PrimaryClusterId:128	.ReplicasPerNodeGroup:136	.ReplicationGroupDescription:128,r	.ReplicationGroupId:128,r	.SecurityGroupIds:140	.ServerlessCacheSnapshotName:128	.SnapshotArns:141	.SnapshotName:128	.SnapshotRetentionLimit:136	.SnapshotWindow:128	.Tags:129	.TransitEncryptionEnabled:131	.TransitEncryptionMode:150	.UserGroupIds:151
s	CreateReplicationGroupResult	.ReplicationGroup:152
s	InvalidCacheClusterStateFault	error=InvalidCacheClusterState,400
s	ReplicationGroupAlreadyExistsFault	error=ReplicationGroupAlreadyExists,400
s	InvalidUserGroupStateFault	error=InvalidUserGroupState,400
s	NodeGroupsPerReplicationGroupQuotaExceededFault	error=NodeGroupsPerReplicationGroupQuotaExceeded,400
s	GlobalReplicationGroupNotFoundFault	error=GlobalReplicationGroupNotFoundFault,404
s	InvalidGlobalReplicationGroupStateFault	error=InvalidGlobalReplicationGroupState,400
s	CreateSnapshotMessage	.CacheClusterId:128	.KmsKeyId:128	.ReplicationGroupId:128	.SnapshotName:128,r	.Tags:129
s	CreateSnapshotResult	.Snapshot:153
s	SnapshotAlreadyExistsFault	error=SnapshotAlreadyExistsFault,400
s	SnapshotQuotaExceededFault	error=SnapshotQuotaExceededFault,400
s	SnapshotFeatureNotSupportedFault	error=SnapshotFeatureNotSupportedFault,400
s	CreateUserMessage	.AccessString:154,r	.AuthenticationMode:155	.Engine:156,r	.NoPasswordRequired:131	.Passwords:157	.Tags:129	.UserId:158,r	.UserName:159,r
s	User	.ARN:128	.AccessString:128	.Authentication:160	.Engine:156	.MinimumEngineVersion:128	.Status:128	.UserGroupIds:161	.UserId:128	.UserName:128
s	UserAlreadyExistsFault	error=UserAlreadyExists,400
s	UserQuotaExceededFault	error=UserQuotaExceeded,400
s	DuplicateUserNameFault	error=DuplicateUserName,400
s	ServiceLinkedRoleNotFoundFault	error=ServiceLinkedRoleNotFoundFault,400
s	CreateUserGroupMessage	.Engine:156,r	.Tags:129	.UserGroupId:128,r	.UserIds:162
s	UserGroup	.ARN:128	.Engine:156	.MinimumEngineVersion:128	.PendingChanges:163	.ReplicationGroups:164	.ServerlessCaches:165	.Status:128	.UserGroupId:128	.UserIds:166
s	UserGroupAlreadyExistsFault	error=UserGroupAlreadyExists,400
s	DefaultUserRequired	error=DefaultUserRequired,400
s	UserGroupQuotaExceededFault	error=UserGroupQuotaExceeded,400
s	DecreaseReplicaCountMessage	.ApplyImmediately:167,r	.NewReplicaCount:136	.ReplicaConfiguration:168	.ReplicasToRemove:169	.ReplicationGroupId:128,r
s	DecreaseReplicaCountResult	.ReplicationGroup:152
s	NoOperationFault	error=NoOperationFault,400
s	DeleteCacheClusterMessage	.CacheClusterId:128,r	.FinalSnapshotIdentifier:128
s	DeleteCacheClusterResult	.CacheCluster:142
s	DeleteCacheParameterGroupMessage	.CacheParameterGroupName:128,r
s	DeleteCacheSubnetGroupMessage	.CacheSubnetGroupName:128,r
s	CacheSubnetGroupInUse	error=CacheSubnetGroupInUse,400
s	DeleteReplicationGroupMessage	.FinalSnapshotIdentifier:128	.ReplicationGroupId:128,r	.RetainPrimaryCluster:131
s	DeleteReplicationGroupResult	.ReplicationGroup:152
s	DeleteSnapshotMessage	.SnapshotName:128,r
s	DeleteSnapshotResult	.Snapshot:153
s	InvalidSnapshotStateFault	error=InvalidSnapshotState,400
s	DeleteUserMessage	.UserId:158,r
s	InvalidUserStateFault	error=InvalidUserState,400
s	DefaultUserAssociatedToUserGroupFault	error=DefaultUserAssociatedToUserGroup,400
s	DeleteUserGroupMessage	.UserGroupId:128,r
s	DescribeCacheClustersMessage	.CacheClusterId:128	.Marker:128	.MaxRecords:136	.ShowCacheClustersNotInReplicationGroups:131	.ShowCacheNodeInfo:131
s	CacheClusterMessage	.CacheClusters:170	.Marker:128
s	DescribeCacheEngineVersionsMessage	.CacheParameterGroupFamily:128	.DefaultOnly:167	.Engine:128	.EngineVersion:128	.Marker:128	.MaxRecords:136
s	CacheEngineVersionMessage	.CacheEngineVersions:171	.Marker:128
s	DescribeCacheParameterGroupsMessage	.CacheParameterGroupName:128	.Marker:128	.MaxRecords:136
s	CacheParameterGroupsMessage	.CacheParameterGroups:172	.Marker:128
s	DescribeCacheParametersMessage	.CacheParameterGroupName:128,r	.Marker:128	.MaxRecords:136	.Source:128
s	CacheParameterGroupDetails	.CacheNodeTypeSpecificParameters:173	.Marker:128	.Parameters:174
s	DescribeCacheSubnetGroupsMessage	.CacheSubnetGroupName:128	.Marker:128	.MaxRecords:136
s	CacheSubnetGroupMessage	.CacheSubnetGroups:175	.Marker:128
s	DescribeEngineDefaultParametersMessage	.CacheParameterGroupFamily:128,r	.Marker:128	.MaxRecords:136
s	DescribeEngineDefaultParametersResult	.EngineDefaults:176
s	DescribeEventsMessage	.Duration:136	.EndTime:177	.Marker:128	.MaxRecords:136	.SourceIdentifier:128	.SourceType:178	.StartTime:177
s	EventsMessage	.Events:179	.Marker:128
s	DescribeGlobalReplicationGroupsMessage	.GlobalReplicationGroupId:128	.Marker:128	.MaxRecords:136	.ShowMemberInfo:131
s	DescribeGlobalReplicationGroupsResult	.GlobalReplicationGroups:180	.Marker:128
s	DescribeReplicationGroupsMessage	.Marker:128	.MaxRecords:136	.ReplicationGroupId:128
s	ReplicationGroupMessage	.Marker:128	.ReplicationGroups:181
s	DescribeSnapshotsMessage	.CacheClusterId:128	.Marker:128	.MaxRecords:136	.ReplicationGroupId:128	.ShowNodeGroupConfig:131	.SnapshotName:128	.SnapshotSource:128
s	DescribeSnapshotsListMessage	.Marker:128	.Snapshots:182
s	DescribeUserGroupsMessage	.Marker:128	.MaxRecords:136	.UserGroupId:128
s	DescribeUserGroupsResult	.Marker:128	.UserGroups:183
s	DescribeUsersMessage	.Engine:156	.Filters:184	.Marker:128	.MaxRecords:136	.UserId:158
s	DescribeUsersResult	.Marker:128	.Users:185
s	IncreaseReplicaCountMessage	.ApplyImmediately:167,r	.NewReplicaCount:136	.ReplicaConfiguration:168	.ReplicationGroupId:128,r
s	IncreaseReplicaCountResult	.ReplicationGroup:152
s	InvalidKMSKeyFault	error=InvalidKMSKeyFault,400
s	ListTagsForResourceMessage	.ResourceName:128,r
s	ModifyCacheClusterMessage	.AZMode:130	.ApplyImmediately:167	.AuthToken:128	.AuthTokenUpdateStrategy:186	.AutoMinorVersionUpgrade:131	.CacheClusterId:128,r	.CacheNodeIdsToRemove:187	.CacheNodeType:128	.CacheParameterGroupName:128	.CacheSecurityGroupNames:132	.Engine:128	.EngineVersion:128	.IpDiscovery:133	.LogDeliveryConfigurations:134	.NewAvailabilityZones:138	.NotificationTopicArn:128	.NotificationTopicStatus:128	.NumCacheNodes:136	.PreferredMaintenanceWindow:128	.ScaleConfig:188	.SecurityGroupIds:140	.SnapshotRetentionLimit:136	.SnapshotWindow:128
s	ModifyCacheClusterResult	.CacheCluster:142
s	InvalidCacheSecurityGroupStateFault	error=InvalidCacheSecurityGroupState,400
s	ModifyCacheParameterGroupMessage	.CacheParameterGroupName:128,r	.ParameterNameValues:189,r
s	CacheParameterGroupNameMessage	.CacheParameterGroupName:128
s	ModifyCacheSubnetGroupMessage	.CacheSubnetGroupDescription:128	.CacheSubnetGroupName:128,r	.SubnetIds:145
s	ModifyCacheSubnetGroupResult	.CacheSubnetGroup:146
s	SubnetInUse	error=SubnetInUse,400
s	ModifyReplicationGroupMessage	.ApplyImmediately:167	.AuthToken:128	.AuthTokenUpdateStrategy:186	.AutoMinorVersionUpgrade:131	.AutomaticFailoverEnabled:131	.CacheNodeType:128	.CacheParameterGroupName:128	.CacheSecurityGroupNames:132	.ClusterMode:147	.Engine:128	.EngineVersion:128	.IpDiscovery:133	.LogDeliveryConfigurations:134	.MultiAZEnabled:131	.NodeGroupId:128	.NotificationTopicArn:128	.NotificationTopicStatus:128	.PreferredMaintenanceWindow:128	.PrimaryClusterId:128	.RemoveUserGroups:131	.ReplicationGroupDescription:128	.ReplicationGroupId:128,r	.SecurityGroupIds:140	.SnapshotRetentionLimit:136	.SnapshotWindow:128	.SnapshottingClusterId:128	.TransitEncryptionEnabled:131	.TransitEncryptionMode:150	.UserGroupIdsToAdd:161	.UserGroupIdsToRemove:161
s	ModifyReplicationGroupResult	.ReplicationGroup:152
s	ModifyReplicationGroupShardConfigurationMessage	.ApplyImmediately:167,r	.NodeGroupCount:190,r	.NodeGroupsToRemove:191	.NodeGroupsToRetain:192	.ReplicationGroupId:128,r	.ReshardingConfiguration:193
s	ModifyReplicationGroupShardConfigurationResult	.ReplicationGroup:152
s	ModifyUserMessage	.AccessString:154	.AppendAccessString:154	.AuthenticationMode:155	.Engine:156	.NoPasswordRequired:131	.Passwords:157	.UserId:158,r
s	ModifyUserGroupMessage	.Engine:156	.UserGroupId:128,r	.UserIdsToAdd:162	.UserIdsToRemove:162
s	RebootCacheClusterMessage	.CacheClusterId:128,r	.CacheNodeIdsToReboot:187,r
s	RebootCacheClusterResult	.CacheCluster:142
s	RemoveTagsFromResourceMessage	.ResourceName:128,r	.TagKeys:194,r
s	TagNotFoundFault	error=TagNotFound,404
s	ResetCacheParameterGroupMessage	.CacheParameterGroupName:128,r	.ParameterNameValues:189	.ResetAllParameters:167
S	String
l	TagList	e=:195,n=Tag
S	AZMode
b	BooleanOptional
l	CacheSecurityGroupNameList	e=:128,n=CacheSecurityGroupName
S	IpDiscovery
l	LogDeliveryConfigurationRequestList	e=:196,n=LogDeliveryConfigurationRequest
S	NetworkType
i	IntegerOptional
S	OutpostMode
l	PreferredAvailabilityZoneList	e=:128,n=PreferredAvailabilityZone
l	PreferredOutpostArnList	e=:128,n=PreferredOutpostArn
l	SecurityGroupIdsList	e=:128,n=SecurityGroupId
l	SnapshotArnsList	e=:128,n=SnapshotArn
s	CacheCluster	.ARN:128	.AtRestEncryptionEnabled:131	.AuthTokenEnabled:131	.AuthTokenLastModifiedDate:177	.AutoMinorVersionUpgrade:167	.CacheClusterCreateTime:177	.CacheClusterId:128	.CacheClusterStatus:128	.CacheNodeType:128	.CacheNodes:197	.CacheParameterGroup:198	.CacheSecurityGroups:199	.CacheSubnetGroupName:128	.ClientDownloadLandingPage:128	.ConfigurationEndpoint:200	.Engine:128	.EngineVersion:128	.IpDiscovery:133	.LogDeliveryConfigurations:201	.NetworkType:135	.NotificationConfiguration:202	.NumCacheNodes:136	.PendingModifiedValues:203	.PreferredAvailabilityZone:128	.PreferredMaintenanceWindow:128	.PreferredOutpostArn:128	.ReplicationGroupId:128	.ReplicationGroupLogDeliveryEnabled:167	.SecurityGroups:204	.SnapshotRetentionLimit:136	.SnapshotWindow:128	.TransitEncryptionEnabled:131	.TransitEncryptionMode:150
S	AwsQueryErrorMessage
s	CacheParameterGroup	.ARN:128	.CacheParameterGroupFamily:128	.CacheParameterGroupName:128	.Description:128	.IsGlobal:167
l	SubnetIdentifierList	e=:128,n=SubnetIdentifier
s	CacheSubnetGroup	.ARN:128	.CacheSubnetGroupDescription:128	.CacheSubnetGroupName:128	.Subnets:205	.SupportedNetworkTypes:206	.VpcId:128
S	ClusterMode
l	NodeGroupConfigurationList	e=:207,n=NodeGroupConfiguration
l	AvailabilityZonesList	e=:128,n=AvailabilityZone
S	TransitEncryptionMode
l	UserGroupIdListInput	min=1	e=:208
s	ReplicationGroup	.ARN:128	.AtRestEncryptionEnabled:131	.AuthTokenEnabled:131	.AuthTokenLastModifiedDate:177	.AutoMinorVersionUpgrade:167	.AutomaticFailover:209	.CacheNodeType:128	.ClusterEnabled:131	.ClusterMode:147	.ConfigurationEndpoint:200	.DataTiering:210	.Description:128	.Engine:128	.GlobalReplicationGroupInfo:211	.IpDiscovery:133	.KmsKeyId:128	.LogDeliveryConfigurations:201	.MemberClusters:212	.MemberClustersOutpostArns:213	.MultiAZ:214	.NetworkType:135	.NodeGroups:215	.PendingModifiedValues:216	.ReplicationGroupCreateTime:177	.ReplicationGroupId:128	.SnapshotRetentionLimit:136	.SnapshotWindow:128	.SnapshottingClusterId:128	.Status:128	.TransitEncryptionEnabled:131	.TransitEncryptionMode:150	.UserGroupIds:161
s	Snapshot	.ARN:128	.AutoMinorVersionUpgrade:167	.AutomaticFailover:209	.CacheClusterCreateTime:177	.CacheClusterId:128	.CacheNodeType:128	.CacheParameterGroupName:128	.CacheSubnetGroupName:128	.DataTiering:210	.Engine:128	.EngineVersion:128	.KmsKeyId:128	.NodeSnapshots:217	.NumCacheNodes:136	.NumNodeGroups:136	.Port:136	.PreferredAvailabilityZone:128	.PreferredMaintenanceWindow:128	.PreferredOutpostArn:128	.ReplicationGroupDescription:128	.ReplicationGroupId:128	.SnapshotName:128	.SnapshotRetentionLimit:136	.SnapshotSource:128	.SnapshotStatus:128	.SnapshotWindow:128	.TopicArn:128	.VpcId:128
S	AccessString
s	AuthenticationMode	.Passwords:157	.Type:218
S	EngineType
l	PasswordListInput	min=1	e=:128
S	UserId	min=1
S	UserName	min=1
s	Authentication	.PasswordCount:136	.Type:219
l	UserGroupIdList	e=:208
l	UserIdListInput	min=1	e=:158
s	UserGroupPendingChanges	.UserIdsToAdd:166	.UserIdsToRemove:166
l	UGReplicationGroupIdList	e=:128
l	UGServerlessCacheIdList	e=:128
l	UserIdList	e=:158
b	Boolean
l	ReplicaConfigurationList	e=:220,n=ConfigureShard
l	RemoveReplicasList	e=:128
l	CacheClusterList	e=:142,n=CacheCluster
l	CacheEngineVersionList	e=:221,n=CacheEngineVersion
l	CacheParameterGroupList	e=:144,n=CacheParameterGroup
l	CacheNodeTypeSpecificParametersList	e=:222,n=CacheNodeTypeSpecificParameter
l	ParametersList	e=:223,n=Parameter
l	CacheSubnetGroups	e=:146,n=CacheSubnetGroup
s	EngineDefaults	.CacheNodeTypeSpecificParameters:173	.CacheParameterGroupFamily:128	.Marker:128	.Parameters:174
t	TStamp
S	SourceType
l	EventList	e=:224,n=Event
l	GlobalReplicationGroupList	e=:225,n=GlobalReplicationGroup
l	ReplicationGroupList	e=:152,n=ReplicationGroup
l	SnapshotList	e=:153,n=Snapshot
l	UserGroupList	e=:60
l	FilterList	e=:226
l	UserList	e=:54
S	AuthTokenUpdateStrategyType
l	CacheNodeIdsList	e=:128,n=CacheNodeId
s	ScaleConfig	.ScaleIntervalMinutes:136	.ScalePercentage:136
l	ParameterNameValueList	e=:227,n=ParameterNameValue
i	Integer
l	NodeGroupsToRemoveList	e=:228,n=NodeGroupToRemove
l	NodeGroupsToRetainList	e=:228,n=NodeGroupToRetain
l	ReshardingConfigurationList	e=:229,n=ReshardingConfiguration
l	KeyList	e=:128
s	Tag	.Key:128	.Value:128
s	LogDeliveryConfigurationRequest	.DestinationDetails:230	.DestinationType:231	.Enabled:131	.LogFormat:232	.LogType:233
l	CacheNodeList	e=:234,n=CacheNode
s	CacheParameterGroupStatus	.CacheNodeIdsToReboot:187	.CacheParameterGroupName:128	.ParameterApplyStatus:128
l	CacheSecurityGroupMembershipList	e=:235,n=CacheSecurityGroup
s	Endpoint	.Address:128	.Port:190
l	LogDeliveryConfigurationList	e=:236,n=LogDeliveryConfiguration
s	NotificationConfiguration	.TopicArn:128	.TopicStatus:128
s	PendingModifiedValues	.AuthTokenStatus:237	.CacheNodeIdsToRemove:187	.CacheNodeType:128	.EngineVersion:128	.LogDeliveryConfigurations:238,n=PendingLogDeliveryConfiguration	.NumCacheNodes:136	.ScaleConfig:188	.TransitEncryptionEnabled:131	.TransitEncryptionMode:150
l	SecurityGroupMembershipList	e=:239
l	SubnetList	e=:240,n=Subnet
l	NetworkTypeList	e=:135
s	NodeGroupConfiguration	.NodeGroupId:228	.PrimaryAvailabilityZone:128	.PrimaryOutpostArn:128	.ReplicaAvailabilityZones:149	.ReplicaCount:136	.ReplicaOutpostArns:241	.Slots:128
S	UserGroupId	min=1
S	AutomaticFailoverStatus
S	DataTieringStatus
s	GlobalReplicationGroupInfo	.GlobalReplicationGroupId:128	.GlobalReplicationGroupMemberRole:128
l	ClusterIdList	e=:128,n=ClusterId
l	ReplicationGroupOutpostArnList	e=:128,n=ReplicationGroupOutpostArn
S	MultiAZStatus
l	NodeGroupList	e=:242,n=NodeGroup
s	ReplicationGroupPendingModifiedValues	.AuthTokenStatus:237	.AutomaticFailoverStatus:243	.ClusterMode:147	.LogDeliveryConfigurations:238,n=PendingLogDeliveryConfiguration	.PrimaryClusterId:128	.Resharding:244	.TransitEncryptionEnabled:131	.TransitEncryptionMode:150	.UserGroups:245
l	NodeSnapshotList	e=:246,n=NodeSnapshot
S	InputAuthenticationType
S	AuthenticationType
s	ConfigureShard	.NewReplicaCount:190,r	.NodeGroupId:228,r	.PreferredAvailabilityZones:138	.PreferredOutpostArns:139
s	CacheEngineVersion	.CacheEngineDescription:128	.CacheEngineVersionDescription:128	.CacheParameterGroupFamily:128	.Engine:128	.EngineVersion:128
s	CacheNodeTypeSpecificParameter	.AllowedValues:128	.CacheNodeTypeSpecificValues:247	.ChangeType:248	.DataType:128	.Description:128	.IsModifiable:167	.MinimumEngineVersion:128	.ParameterName:128	.Source:128
s	Parameter	.AllowedValues:128	.ChangeType:248	.DataType:128	.Description:128	.IsModifiable:167	.MinimumEngineVersion:128	.ParameterName:128	.ParameterValue:128	.Source:128
s	Event	.Date:177	.Message:128	.SourceIdentifier:128	.SourceType:178
s	GlobalReplicationGroup	.ARN:128	.AtRestEncryptionEnabled:131	.AuthTokenEnabled:131	.CacheNodeType:128	.ClusterEnabled:131	.Engine:128	.EngineVersion:128	.GlobalNodeGroups:249	.GlobalReplicationGroupDescription:128	.GlobalReplicationGroupId:128	.Members:250	.Status:128	.TransitEncryptionEnabled:131
s	Filter	.Name:251,r	.Values:252,r
s	ParameterNameValue	.ParameterName:128	.ParameterValue:128
S	AllowedNodeGroupId	min=1	max=4
s	ReshardingConfiguration	.NodeGroupId:228	.PreferredAvailabilityZones:149
s	DestinationDetails	.CloudWatchLogsDetails:253	.KinesisFirehoseDetails:254
S	DestinationType
S	LogFormat
S	LogType
s	CacheNode	.CacheNodeCreateTime:177	.CacheNodeId:128	.CacheNodeStatus:128	.CustomerAvailabilityZone:128	.CustomerOutpostArn:128	.Endpoint:200	.ParameterGroupStatus:128	.SourceCacheNodeId:128
s	CacheSecurityGroupMembership	.CacheSecurityGroupName:128	.Status:128
s	LogDeliveryConfiguration	.DestinationDetails:230	.DestinationType:231	.LogFormat:232	.LogType:233	.Message:128	.Status:255
S	AuthTokenUpdateStatus
l	PendingLogDeliveryConfigurationList	name=PendingLogDeliveryConfiguration	e=:256
s	SecurityGroupMembership	.SecurityGroupId:128	.Status:128
s	Subnet	.SubnetAvailabilityZone:257	.SubnetIdentifier:128	.SubnetOutpost:258	.SupportedNetworkTypes:206
l	OutpostArnsList	e=:128,n=OutpostArn
s	NodeGroup	.NodeGroupId:128	.NodeGroupMembers:259	.PrimaryEndpoint:200	.ReaderEndpoint:200	.Slots:128	.Status:128
S	PendingAutomaticFailoverStatus
s	ReshardingStatus	.SlotMigration:260
s	UserGroupsUpdateStatus	.UserGroupIdsToAdd:161	.UserGroupIdsToRemove:161
s	NodeSnapshot	.CacheClusterId:128	.CacheNodeCreateTime:177	.CacheNodeId:128	.CacheSize:128	.NodeGroupConfiguration:207	.NodeGroupId:128	.SnapshotCreateTime:177
l	CacheNodeTypeSpecificValueList	e=:261,n=CacheNodeTypeSpecificValue
S	ChangeType
l	GlobalNodeGroupList	e=:262,n=GlobalNodeGroup
l	GlobalReplicationGroupMemberList	e=:263,n=GlobalReplicationGroupMember
S	FilterName
l	FilterValueList	min=1	e=:264
s	CloudWatchLogsDestinationDetails	.LogGroup:128
s	KinesisFirehoseDestinationDetails	.DeliveryStream:128
S	LogDeliveryConfigurationStatus
s	PendingLogDeliveryConfiguration	.DestinationDetails:230	.DestinationType:231	.LogFormat:232	.LogType:233
s	AvailabilityZone	.Name:128
s	SubnetOutpost	.SubnetOutpostArn:128
l	NodeGroupMemberList	e=:265,n=NodeGroupMember
s	SlotMigration	.ProgressPercentage:266
s	CacheNodeTypeSpecificValue	.CacheNodeType:128	.Value:128
s	GlobalNodeGroup	.GlobalNodeGroupId:128	.Slots:128
s	GlobalReplicationGroupMember	.AutomaticFailover:209	.ReplicationGroupId:128	.ReplicationGroupRegion:128	.Role:128	.Status:128
S	FilterValue
s	NodeGroupMember	.CacheClusterId:128	.CacheNodeId:128	.CurrentRole:128	.PreferredAvailabilityZone:128	.PreferredOutpostArn:128	.ReadEndpoint:200
d	Double

"""#
}
