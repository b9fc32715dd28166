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
O	DescribeReplicationGroups	POST	/	95	96	7,26,27	wrapper=DescribeReplicationGroupsResult	pages=Marker;Marker;ReplicationGroups;
O	DescribeReservedCacheNodes	POST	/	97	98	8,26,27	wrapper=DescribeReservedCacheNodesResult	pages=Marker;Marker;ReservedCacheNodes;
O	DescribeSnapshots	POST	/	99	100	2,9,26,27	wrapper=DescribeSnapshotsResult	pages=Marker;Marker;Snapshots;
O	DescribeUserGroups	POST	/	101	102	11,58,27	wrapper=DescribeUserGroupsResult	pages=Marker;Marker;UserGroups;
O	DescribeUsers	POST	/	103	104	10,58,27	wrapper=DescribeUsersResult	pages=Marker;Marker;Users;
O	IncreaseReplicaCount	POST	/	105	106	7,6,42,25,21,22,45,24,66,107,26,27	wrapper=IncreaseReplicaCountResult
O	ListAllowedNodeTypeModifications	POST	/	108	109	2,7,27,26	wrapper=ListAllowedNodeTypeModificationsResult
O	ListTagsForResource	POST	/	110	1	2,3,4,5,6,7,8,9,10,11,12,13,14,15,17	wrapper=ListTagsForResourceResult
O	ModifyCacheCluster	POST	/	111	112	42,113,21,2,23,24,4,3,25,26,27	wrapper=ModifyCacheClusterResult
O	ModifyCacheParameterGroup	POST	/	114	115	3,32,26,27,47	wrapper=ModifyCacheParameterGroupResult
O	ModifyCacheSubnetGroup	POST	/	116	117	5,37,118,38,39	wrapper=ModifyCacheSubnetGroupResult
O	ModifyReplicationGroup	POST	/	119	120	7,6,44,11,42,113,21,2,23,24,4,3,25,107,26,27	wrapper=ModifyReplicationGroupResult
O	ModifyReplicationGroupShardConfiguration	POST	/	121	122	7,6,42,25,21,45,24,107,26,27	wrapper=ModifyReplicationGroupShardConfigurationResult
O	ModifyUser	POST	/	123	54	10,78,58,26,27	wrapper=ModifyUserResult
O	ModifyUserGroup	POST	/	124	60	11,10,57,58,62,44,26,27	wrapper=ModifyUserGroupResult
O	RebootCacheCluster	POST	/	125	126	42,2	wrapper=RebootCacheClusterResult
O	RemoveTagsFromResource	POST	/	127	1	2,3,4,5,6,7,8,9,10,11,12,13,14,15,17,128	wrapper=RemoveTagsFromResourceResult
O	ResetCacheParameterGroup	POST	/	129	115	32,3,26,27,47	wrapper=ResetCacheParameterGroupResult
O	TestFailover	POST	/	130	131	132,42,6,133,7,134,107,26,27	wrapper=TestFailoverResult
W	CacheClusterAvailable	DescribeCacheClusters	15	40	s a "available" CacheClusters[].CacheClusterStatus	f y "deleted" CacheClusters[].CacheClusterStatus	f y "deleting" CacheClusters[].CacheClusterStatus	f y "incompatible-network" CacheClusters[].CacheClusterStatus	f y "restore-failed" CacheClusters[].CacheClusterStatus
W	CacheClusterDeleted	DescribeCacheClusters	15	40	s a "deleted" CacheClusters[].CacheClusterStatus	s e "CacheClusterNotFound"	f y "available" CacheClusters[].CacheClusterStatus	f y "creating" CacheClusters[].CacheClusterStatus	f y "incompatible-network" CacheClusters[].CacheClusterStatus	f y "modifying" CacheClusters[].CacheClusterStatus	f y "restore-failed" CacheClusters[].CacheClusterStatus	f y "snapshotting" CacheClusters[].CacheClusterStatus
W	ReplicationGroupAvailable	DescribeReplicationGroups	15	40	s a "available" ReplicationGroups[].Status	f y "deleted" ReplicationGroups[].Status
W	ReplicationGroupDeleted	DescribeReplicationGroups	15	40	s a "deleted" ReplicationGroups[].Status	f y "available" ReplicationGroups[].Status	s e "ReplicationGroupNotFoundFault"
s	AddTagsToResourceMessage	.ResourceName:135,r	.Tags:136,r
s	TagListMessage	.TagList:136
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
s	CreateCacheClusterMessage	.AZMode:137	.AuthToken:135	.AutoMinorVersionUpgrade:138	.CacheClusterId:135,r	.CacheNodeType:135	.CacheParameterGroupName:135	.CacheSecurityGroupNames:139	.CacheSubnetGroupName:135	.Engine:135	.EngineVersion:135	.IpDiscovery:140	.LogDeliveryConfigurations:141	.NetworkType:142	.NotificationTopicArn:135	.NumCacheNodes:143	.OutpostMode:144	.Port:143	.PreferredAvailabilityZone:135	.PreferredAvailabilityZones:145	.PreferredMaintenanceWindow:135	.PreferredOutpostArn:135	.PreferredOutpostArns:146	.ReplicationGroupId:135	.SecurityGroupIds:147	.SnapshotArns:148	.SnapshotName:135	.SnapshotRetentionLimit:143	.SnapshotWindow:135	.Tags:136	.TransitEncryptionEnabled:138
s	CreateCacheClusterResult	.CacheCluster:149
s	CacheClusterAlreadyExistsFault	error=CacheClusterAlreadyExists,400
s	InsufficientCacheClusterCapacityFault	error=InsufficientCacheClusterCapacity,400
s	ClusterQuotaForCustomerExceededFault	error=ClusterQuotaForCustomerExceeded,400
s	NodeQuotaForClusterExceededFault	error=NodeQuotaForClusterExceeded,400
s	NodeQuotaForCustomerExceededFault	error=NodeQuotaForCustomerExceeded,400
s	InvalidVPCNetworkStateFault	error=InvalidVPCNetworkStateFault,400
s	InvalidParameterValueException	error=InvalidParameterValue,400	.message:150
s	InvalidParameterCombinationException	error=InvalidParameterCombination,400	.message:150
s	CreateCacheParameterGroupMessage	.CacheParameterGroupFamily:135,r	.CacheParameterGroupName:135,r	.Description:135,r	.Tags:136
s	CreateCacheParameterGroupResult	.CacheParameterGroup:151
s	CacheParameterGroupQuotaExceededFault	error=CacheParameterGroupQuotaExceeded,400
s	CacheParameterGroupAlreadyExistsFault	error=CacheParameterGroupAlreadyExists,400
s	InvalidCacheParameterGroupStateFault	error=InvalidCacheParameterGroupState,400
s	CreateCacheSubnetGroupMessage	.CacheSubnetGroupDescription:135,r	.CacheSubnetGroupName:135,r	.SubnetIds:152,r	.Tags:136
s	CreateCacheSubnetGroupResult	.CacheSubnetGroup:153
s	CacheSubnetGroupAlreadyExistsFault	error=CacheSubnetGroupAlreadyExists,400
s	CacheSubnetGroupQuotaExceededFault	error=CacheSubnetGroupQuotaExceeded,400
s	CacheSubnetQuotaExceededFault	error=CacheSubnetQuotaExceededFault,400
s	InvalidSubnet	error=InvalidSubnet,400
s	SubnetNotAllowedFault	error=SubnetNotAllowedFault,400
s	CreateReplicationGroupMessage	.AtRestEncryptionEnabled:138	.AuthToken:135	.AutoMinorVersionUpgrade:138	.AutomaticFailoverEnabled:138	.CacheNodeType:135	.CacheParameterGroupName:135	.CacheSecurityGroupNames:139	.CacheSubnetGroupName:135	.ClusterMode:154	.DataTieringEnabled:138	.Engine:135	.EngineVersion:135	.GlobalReplicationGroupId:135	.IpDiscovery:140	.KmsKeyId:135	.LogDeliveryConfigurations:141	.MultiAZEnabled:138	.NetworkType:142	.NodeGroupConfiguration:155	.NotificationTopicArn:135	.NumCacheClusters:143	.NumNodeGroups:143	.Port:143	.PreferredCacheClusterAZs:156	.PreferredMaintenanceWindow:135	.PrimaryClusterId:135	.ReplicasPerNodeGroup:143	.ReplicationGroupDescription:135,r	.ReplicationGroupId:135,r	.SecurityGroupIds:147	.ServerlessCacheSnapshotName:135	.SnapshotArns:148	.SnapshotName:135	.SnapshotRetentionLimit:143	.SnapshotWindow:135	.Tags:136	.TransitEncryptionEnabled:138	.TransitEncryptionMode:157	.UserGroupIds:158
s	CreateReplicationGroupResult	.ReplicationGroup:159
s	InvalidCacheClusterStateFault	error=InvalidCacheClusterState,400
s	ReplicationGroupAlreadyExistsFault	error=ReplicationGroupAlreadyExists,400
s	InvalidUserGroupStateFault	error=InvalidUserGroupState,400
s	NodeGroupsPerReplicationGroupQuotaExceededFault	error=NodeGroupsPerReplicationGroupQuotaExceeded,400
s	GlobalReplicationGroupNotFoundFault	error=GlobalReplicationGroupNotFoundFault,404
s	InvalidGlobalReplicationGroupStateFault	error=InvalidGlobalReplicationGroupState,400
s	CreateSnapshotMessage	.CacheClusterId:135	.KmsKeyId:135	.ReplicationGroupId:135	.SnapshotName:135,r	.Tags:136
s	CreateSnapshotResult	.Snapshot:160
s	SnapshotAlreadyExistsFault	error=SnapshotAlreadyExistsFault,400
s	SnapshotQuotaExceededFault	error=SnapshotQuotaExceededFault,400
s	SnapshotFeatureNotSupportedFault	error=SnapshotFeatureNotSupportedFault,400
s	CreateUserMessage	.AccessString:161,r	.AuthenticationMode:162	.Engine:163,r	.NoPasswordRequired:138	.Passwords:164	.Tags:136	.UserId:165,r	.UserName:166,r
s	User	.ARN:135	.AccessString:135	.Authentication:167	.Engine:163	.MinimumEngineVersion:135	.Status:135	.UserGroupIds:168	.UserId:135	.UserName:135
s	UserAlreadyExistsFault	error=UserAlreadyExists,400
s	UserQuotaExceededFault	error=UserQuotaExceeded,400
s	DuplicateUserNameFault	error=DuplicateUserName,400
s	ServiceLinkedRoleNotFoundFault	error=ServiceLinkedRoleNotFoundFault,400
s	CreateUserGroupMessage	.Engine:163,r	.Tags:136	.UserGroupId:135,r	.UserIds:169
s	UserGroup	.ARN:135	.Engine:163	.MinimumEngineVersion:135	.PendingChanges:170	.ReplicationGroups:171	.ServerlessCaches:172	.Status:135	.UserGroupId:135	.UserIds:173
s	UserGroupAlreadyExistsFault	error=UserGroupAlreadyExists,400
s	DefaultUserRequired	error=DefaultUserRequired,400
s	UserGroupQuotaExceededFault	error=UserGroupQuotaExceeded,400
s	DecreaseReplicaCountMessage	.ApplyImmediately:174,r	.NewReplicaCount:143	.ReplicaConfiguration:175	.ReplicasToRemove:176	.ReplicationGroupId:135,r
s	DecreaseReplicaCountResult	.ReplicationGroup:159
s	NoOperationFault	error=NoOperationFault,400
s	DeleteCacheClusterMessage	.CacheClusterId:135,r	.FinalSnapshotIdentifier:135
s	DeleteCacheClusterResult	.CacheCluster:149
s	DeleteCacheParameterGroupMessage	.CacheParameterGroupName:135,r
s	DeleteCacheSubnetGroupMessage	.CacheSubnetGroupName:135,r
s	CacheSubnetGroupInUse	error=CacheSubnetGroupInUse,400
s	DeleteReplicationGroupMessage	.FinalSnapshotIdentifier:135	.ReplicationGroupId:135,r	.RetainPrimaryCluster:138
s	DeleteReplicationGroupResult	.ReplicationGroup:159
s	DeleteSnapshotMessage	.SnapshotName:135,r
s	DeleteSnapshotResult	.Snapshot:160
s	InvalidSnapshotStateFault	error=InvalidSnapshotState,400
s	DeleteUserMessage	.UserId:165,r
s	InvalidUserStateFault	error=InvalidUserState,400
s	DefaultUserAssociatedToUserGroupFault	error=DefaultUserAssociatedToUserGroup,400
s	DeleteUserGroupMessage	.UserGroupId:135,r
s	DescribeCacheClustersMessage	.CacheClusterId:135	.Marker:135	.MaxRecords:143	.ShowCacheClustersNotInReplicationGroups:138	.ShowCacheNodeInfo:138
s	CacheClusterMessage	.CacheClusters:177	.Marker:135
s	DescribeCacheEngineVersionsMessage	.CacheParameterGroupFamily:135	.DefaultOnly:174	.Engine:135	.EngineVersion:135	.Marker:135	.MaxRecords:143
s	CacheEngineVersionMessage	.CacheEngineVersions:178	.Marker:135
s	DescribeCacheParameterGroupsMessage	.CacheParameterGroupName:135	.Marker:135	.MaxRecords:143
s	CacheParameterGroupsMessage	.CacheParameterGroups:179	.Marker:135
s	DescribeCacheParametersMessage	.CacheParameterGroupName:135,r	.Marker:135	.MaxRecords:143	.Source:135
s	CacheParameterGroupDetails	.CacheNodeTypeSpecificParameters:180	.Marker:135	.Parameters:181
s	DescribeCacheSubnetGroupsMessage	.CacheSubnetGroupName:135	.Marker:135	.MaxRecords:143
s	CacheSubnetGroupMessage	.CacheSubnetGroups:182	.Marker:135
s	DescribeEngineDefaultParametersMessage	.CacheParameterGroupFamily:135,r	.Marker:135	.MaxRecords:143
s	DescribeEngineDefaultParametersResult	.EngineDefaults:183
s	DescribeEventsMessage	.Duration:143	.EndTime:184	.Marker:135	.MaxRecords:143	.SourceIdentifier:135	.SourceType:185	.StartTime:184
s	EventsMessage	.Events:186	.Marker:135
s	DescribeReplicationGroupsMessage	.Marker:135	.MaxRecords:143	.ReplicationGroupId:135
s	ReplicationGroupMessage	.Marker:135	.ReplicationGroups:187
s	DescribeReservedCacheNodesMessage	.CacheNodeType:135	.Duration:135	.Marker:135	.MaxRecords:143	.OfferingType:135	.ProductDescription:135	.ReservedCacheNodeId:135	.ReservedCacheNodesOfferingId:135
s	ReservedCacheNodeMessage	.Marker:135	.ReservedCacheNodes:188
s	DescribeSnapshotsMessage	.CacheClusterId:135	.Marker:135	.MaxRecords:143	.ReplicationGroupId:135	.ShowNodeGroupConfig:138	.SnapshotName:135	.SnapshotSource:135
s	DescribeSnapshotsListMessage	.Marker:135	.Snapshots:189
s	DescribeUserGroupsMessage	.Marker:135	.MaxRecords:143	.UserGroupId:135
s	DescribeUserGroupsResult	.Marker:135	.UserGroups:190
s	DescribeUsersMessage	.Engine:163	.Filters:191	.Marker:135	.MaxRecords:143	.UserId:165
s	DescribeUsersResult	.Marker:135	.Users:192
s	IncreaseReplicaCountMessage	.ApplyImmediately:174,r	.NewReplicaCount:143	.ReplicaConfiguration:175	.ReplicationGroupId:135,r
s	IncreaseReplicaCountResult	.ReplicationGroup:159
s	InvalidKMSKeyFault	error=InvalidKMSKeyFault,400
s	ListAllowedNodeTypeModificationsMessage	.CacheClusterId:135	.ReplicationGroupId:135
s	AllowedNodeTypeModificationsMessage	.ScaleDownModifications:193	.ScaleUpModifications:193
s	ListTagsForResourceMessage	.ResourceName:135,r
s	ModifyCacheClusterMessage	.AZMode:137	.ApplyImmediately:174	.AuthToken:135	.AuthTokenUpdateStrategy:194	.AutoMinorVersionUpgrade:138	.CacheClusterId:135,r	.CacheNodeIdsToRemove:195	.CacheNodeType:135	.CacheParameterGroupName:135	.CacheSecurityGroupNames:139	.Engine:135	.EngineVersion:135	.IpDiscovery:140	.LogDeliveryConfigurations:141	.NewAvailabilityZones:145	.NotificationTopicArn:135	.NotificationTopicStatus:135	.NumCacheNodes:143	.PreferredMaintenanceWindow:135	.ScaleConfig:196	.SecurityGroupIds:147	.SnapshotRetentionLimit:143	.SnapshotWindow:135
s	ModifyCacheClusterResult	.CacheCluster:149
s	InvalidCacheSecurityGroupStateFault	error=InvalidCacheSecurityGroupState,400
s	ModifyCacheParameterGroupMessage	.CacheParameterGroupName:135,r	.ParameterNameValues:197,r
s	CacheParameterGroupNameMessage	.CacheParameterGroupName:135
s	ModifyCacheSubnetGroupMessage	.CacheSubnetGroupDescription:135	.CacheSubnetGroupName:135,r	.SubnetIds:152
s	ModifyCacheSubnetGroupResult	.CacheSubnetGroup:153
s	SubnetInUse	error=SubnetInUse,400
s	ModifyReplicationGroupMessage	.ApplyImmediately:174	.AuthToken:135	.AuthTokenUpdateStrategy:194	.AutoMinorVersionUpgrade:138	.AutomaticFailoverEnabled:138	.CacheNodeType:135	.CacheParameterGroupName:135	.CacheSecurityGroupNames:139	.ClusterMode:154	.Engine:135	.EngineVersion:135	.IpDiscovery:140	.LogDeliveryConfigurations:141	.MultiAZEnabled:138	.NodeGroupId:135	.NotificationTopicArn:135	.NotificationTopicStatus:135	.PreferredMaintenanceWindow:135	.PrimaryClusterId:135	.RemoveUserGroups:138	.ReplicationGroupDescription:135	.ReplicationGroupId:135,r	.SecurityGroupIds:147	.SnapshotRetentionLimit:143	.SnapshotWindow:135	.SnapshottingClusterId:135	.TransitEncryptionEnabled:138	.TransitEncryptionMode:157	.UserGroupIdsToAdd:168	.UserGroupIdsToRemove:168
s	ModifyReplicationGroupResult	.ReplicationGroup:159
s	ModifyReplicationGroupShardConfigurationMessage	.ApplyImmediately:174,r	.NodeGroupCount:198,r	.NodeGroupsToRemove:199	.NodeGroupsToRetain:200	.ReplicationGroupId:135,r	.ReshardingConfiguration:201
s	ModifyReplicationGroupShardConfigurationResult	.ReplicationGroup:159
s	ModifyUserMessage	.AccessString:161	.AppendAccessString:161	.AuthenticationMode:162	.Engine:163	.NoPasswordRequired:138	.Passwords:164	.UserId:165,r
s	ModifyUserGroupMessage	.Engine:163	.UserGroupId:135,r	.UserIdsToAdd:169	.UserIdsToRemove:169
s	RebootCacheClusterMessage	.CacheClusterId:135,r	.CacheNodeIdsToReboot:195,r
s	RebootCacheClusterResult	.CacheCluster:149
s	RemoveTagsFromResourceMessage	.ResourceName:135,r	.TagKeys:202,r
s	TagNotFoundFault	error=TagNotFound,404
s	ResetCacheParameterGroupMessage	.CacheParameterGroupName:135,r	.ParameterNameValues:197	.ResetAllParameters:174
s	TestFailoverMessage	.NodeGroupId:203,r	.ReplicationGroupId:135,r
s	TestFailoverResult	.ReplicationGroup:159
s	APICallRateForCustomerExceededFault	error=APICallRateForCustomerExceeded,400
s	NodeGroupNotFoundFault	error=NodeGroupNotFoundFault,404
s	TestFailoverNotAvailableFault	error=TestFailoverNotAvailableFault,400
S	String
l	TagList	e=:204,n=Tag
S	AZMode
b	BooleanOptional
l	CacheSecurityGroupNameList	e=:135,n=CacheSecurityGroupName
S	IpDiscovery
l	LogDeliveryConfigurationRequestList	e=:205,n=LogDeliveryConfigurationRequest
S	NetworkType
i	IntegerOptional
S	OutpostMode
l	PreferredAvailabilityZoneList	e=:135,n=PreferredAvailabilityZone
l	PreferredOutpostArnList	e=:135,n=PreferredOutpostArn
l	SecurityGroupIdsList	e=:135,n=SecurityGroupId
l	SnapshotArnsList	e=:135,n=SnapshotArn
s	CacheCluster	.ARN:135	.AtRestEncryptionEnabled:138	.AuthTokenEnabled:138	.AuthTokenLastModifiedDate:184	.AutoMinorVersionUpgrade:174	.CacheClusterCreateTime:184	.CacheClusterId:135	.CacheClusterStatus:135	.CacheNodeType:135	.CacheNodes:206	.CacheParameterGroup:207	.CacheSecurityGroups:208	.CacheSubnetGroupName:135	.ClientDownloadLandingPage:135	.ConfigurationEndpoint:209	.Engine:135	.EngineVersion:135	.IpDiscovery:140	.LogDeliveryConfigurations:210	.NetworkType:142	.NotificationConfiguration:211	.NumCacheNodes:143	.PendingModifiedValues:212	.PreferredAvailabilityZone:135	.PreferredMaintenanceWindow:135	.PreferredOutpostArn:135	.ReplicationGroupId:135	.ReplicationGroupLogDeliveryEnabled:174	.SecurityGroups:213	.SnapshotRetentionLimit:143	.SnapshotWindow:135	.TransitEncryptionEnabled:138	.TransitEncryptionMode:157
S	AwsQueryErrorMessage
s	CacheParameterGroup	.ARN:135	.CacheParameterGroupFamily:135	.CacheParameterGroupName:135	.Description:135	.IsGlobal:174
l	SubnetIdentifierList	e=:135,n=SubnetIdentifier
s	CacheSubnetGroup	.ARN:135	.CacheSubnetGroupDescription:135	.CacheSubnetGroupName:135	.Subnets:214	.SupportedNetworkTypes:215	.VpcId:135
S	ClusterMode
l	NodeGroupConfigurationList	e=:216,n=NodeGroupConfiguration
l	AvailabilityZonesList	e=:135,n=AvailabilityZone
S	TransitEncryptionMode
l	UserGroupIdListInput	min=1	e=:217
s	ReplicationGroup	.ARN:135	.AtRestEncryptionEnabled:138	.AuthTokenEnabled:138	.AuthTokenLastModifiedDate:184	.AutoMinorVersionUpgrade:174	.AutomaticFailover:218	.CacheNodeType:135	.ClusterEnabled:138	.ClusterMode:154	.ConfigurationEndpoint:209	.DataTiering:219	.Description:135	.Engine:135	.GlobalReplicationGroupInfo:220	.IpDiscovery:140	.KmsKeyId:135	.LogDeliveryConfigurations:210	.MemberClusters:221	.MemberClustersOutpostArns:222	.MultiAZ:223	.NetworkType:142	.NodeGroups:224	.PendingModifiedValues:225	.ReplicationGroupCreateTime:184	.ReplicationGroupId:135	.SnapshotRetentionLimit:143	.SnapshotWindow:135	.SnapshottingClusterId:135	.Status:135	.TransitEncryptionEnabled:138	.TransitEncryptionMode:157	.UserGroupIds:168
s	Snapshot	.ARN:135	.AutoMinorVersionUpgrade:174	.AutomaticFailover:218	.CacheClusterCreateTime:184	.CacheClusterId:135	.CacheNodeType:135	.CacheParameterGroupName:135	.CacheSubnetGroupName:135	.DataTiering:219	.Engine:135	.EngineVersion:135	.KmsKeyId:135	.NodeSnapshots:226	.NumCacheNodes:143	.NumNodeGroups:143	.Port:143	.PreferredAvailabilityZone:135	.PreferredMaintenanceWindow:135	.PreferredOutpostArn:135	.ReplicationGroupDescription:135	.ReplicationGroupId:135	.SnapshotName:135	.SnapshotRetentionLimit:143	.SnapshotSource:135	.SnapshotStatus:135	.SnapshotWindow:135	.TopicArn:135	.VpcId:135
S	AccessString
s	AuthenticationMode	.Passwords:164	.Type:227
S	EngineType
l	PasswordListInput	min=1	e=:135
S	UserId	min=1
S	UserName	min=1
s	Authentication	.PasswordCount:143	.Type:228
l	UserGroupIdList	e=:217
l	UserIdListInput	min=1	e=:165
s	UserGroupPendingChanges	.UserIdsToAdd:173	.UserIdsToRemove:173
l	UGReplicationGroupIdList	e=:135
l	UGServerlessCacheIdList	e=:135
l	UserIdList	e=:165
b	Boolean
l	ReplicaConfigurationList	e=:229,n=ConfigureShard
l	RemoveReplicasList	e=:135
l	CacheClusterList	e=:149,n=CacheCluster
l	CacheEngineVersionList	e=:230,n=CacheEngineVersion
l	CacheParameterGroupList	e=:151,n=CacheParameterGroup
l	CacheNodeTypeSpecificParametersList	e=:231,n=CacheNodeTypeSpecificParameter
l	ParametersList	e=:232,n=Parameter
l	CacheSubnetGroups	e=:153,n=CacheSubnetGroup
s	EngineDefaults	.CacheNodeTypeSpecificParameters:180	.CacheParameterGroupFamily:135	.Marker:135	.Parameters:181
t	TStamp
S	SourceType
l	EventList	e=:233,n=Event
l	ReplicationGroupList	e=:159,n=ReplicationGroup
l	ReservedCacheNodeList	e=:234,n=ReservedCacheNode
l	SnapshotList	e=:160,n=Snapshot
l	UserGroupList	e=:60
l	FilterList	e=:235
l	UserList	e=:54
l	NodeTypeList	e=:135
S	AuthTokenUpdateStrategyType
l	CacheNodeIdsList	e=:135,n=CacheNodeId
s	ScaleConfig	.ScaleIntervalMinutes:143	.ScalePercentage:143
l	ParameterNameValueList	e=:236,n=ParameterNameValue
i	Integer
l	NodeGroupsToRemoveList	e=:203,n=NodeGroupToRemove
l	NodeGroupsToRetainList	e=:203,n=NodeGroupToRetain
l	ReshardingConfigurationList	e=:237,n=ReshardingConfiguration
l	KeyList	e=:135
S	AllowedNodeGroupId	min=1	max=4
s	Tag	.Key:135	.Value:135
s	LogDeliveryConfigurationRequest	.DestinationDetails:238	.DestinationType:239	.Enabled:138	.LogFormat:240	.LogType:241
l	CacheNodeList	e=:242,n=CacheNode
s	CacheParameterGroupStatus	.CacheNodeIdsToReboot:195	.CacheParameterGroupName:135	.ParameterApplyStatus:135
l	CacheSecurityGroupMembershipList	e=:243,n=CacheSecurityGroup
s	Endpoint	.Address:135	.Port:198
l	LogDeliveryConfigurationList	e=:244,n=LogDeliveryConfiguration
s	NotificationConfiguration	.TopicArn:135	.TopicStatus:135
s	PendingModifiedValues	.AuthTokenStatus:245	.CacheNodeIdsToRemove:195	.CacheNodeType:135	.EngineVersion:135	.LogDeliveryConfigurations:246,n=PendingLogDeliveryConfiguration	.NumCacheNodes:143	.ScaleConfig:196	.TransitEncryptionEnabled:138	.TransitEncryptionMode:157
l	SecurityGroupMembershipList	e=:247
l	SubnetList	e=:248,n=Subnet
l	NetworkTypeList	e=:142
s	NodeGroupConfiguration	.NodeGroupId:203	.PrimaryAvailabilityZone:135	.PrimaryOutpostArn:135	.ReplicaAvailabilityZones:156	.ReplicaCount:143	.ReplicaOutpostArns:249	.Slots:135
S	UserGroupId	min=1
S	AutomaticFailoverStatus
S	DataTieringStatus
s	GlobalReplicationGroupInfo	.GlobalReplicationGroupId:135	.GlobalReplicationGroupMemberRole:135
l	ClusterIdList	e=:135,n=ClusterId
l	ReplicationGroupOutpostArnList	e=:135,n=ReplicationGroupOutpostArn
S	MultiAZStatus
l	NodeGroupList	e=:250,n=NodeGroup
s	ReplicationGroupPendingModifiedValues	.AuthTokenStatus:245	.AutomaticFailoverStatus:251	.ClusterMode:154	.LogDeliveryConfigurations:246,n=PendingLogDeliveryConfiguration	.PrimaryClusterId:135	.Resharding:252	.TransitEncryptionEnabled:138	.TransitEncryptionMode:157	.UserGroups:253
l	NodeSnapshotList	e=:254,n=NodeSnapshot
S	InputAuthenticationType
S	AuthenticationType
s	ConfigureShard	.NewReplicaCount:198,r	.NodeGroupId:203,r	.PreferredAvailabilityZones:145	.PreferredOutpostArns:146
s	CacheEngineVersion	.CacheEngineDescription:135	.CacheEngineVersionDescription:135	.CacheParameterGroupFamily:135	.Engine:135	.EngineVersion:135
s	CacheNodeTypeSpecificParameter	.AllowedValues:135	.CacheNodeTypeSpecificValues:255	.ChangeType:256	.DataType:135	.Description:135	.IsModifiable:174	.MinimumEngineVersion:135	.ParameterName:135	.Source:135
s	Parameter	.AllowedValues:135	.ChangeType:256	.DataType:135	.Description:135	.IsModifiable:174	.MinimumEngineVersion:135	.ParameterName:135	.ParameterValue:135	.Source:135
s	Event	.Date:184	.Message:135	.SourceIdentifier:135	.SourceType:185
s	ReservedCacheNode	.CacheNodeCount:198	.CacheNodeType:135	.Duration:198	.FixedPrice:257	.OfferingType:135	.ProductDescription:135	.RecurringCharges:258	.ReservationARN:135	.ReservedCacheNodeId:135	.ReservedCacheNodesOfferingId:135	.StartTime:184	.State:135	.UsagePrice:257
s	Filter	.Name:259,r	.Values:260,r
s	ParameterNameValue	.ParameterName:135	.ParameterValue:135
s	ReshardingConfiguration	.NodeGroupId:203	.PreferredAvailabilityZones:156
s	DestinationDetails	.CloudWatchLogsDetails:261	.KinesisFirehoseDetails:262
S	DestinationType
S	LogFormat
S	LogType
s	CacheNode	.CacheNodeCreateTime:184	.CacheNodeId:135	.CacheNodeStatus:135	.CustomerAvailabilityZone:135	.CustomerOutpostArn:135	.Endpoint:209	.ParameterGroupStatus:135	.SourceCacheNodeId:135
s	CacheSecurityGroupMembership	.CacheSecurityGroupName:135	.Status:135
s	LogDeliveryConfiguration	.DestinationDetails:238	.DestinationType:239	.LogFormat:240	.LogType:241	.Message:135	.Status:263
S	AuthTokenUpdateStatus
l	PendingLogDeliveryConfigurationList	name=PendingLogDeliveryConfiguration	e=:264
s	SecurityGroupMembership	.SecurityGroupId:135	.Status:135
s	Subnet	.SubnetAvailabilityZone:265	.SubnetIdentifier:135	.SubnetOutpost:266	.SupportedNetworkTypes:215
l	OutpostArnsList	e=:135,n=OutpostArn
s	NodeGroup	.NodeGroupId:135	.NodeGroupMembers:267	.PrimaryEndpoint:209	.ReaderEndpoint:209	.Slots:135	.Status:135
S	PendingAutomaticFailoverStatus
s	ReshardingStatus	.SlotMigration:268
s	UserGroupsUpdateStatus	.UserGroupIdsToAdd:168	.UserGroupIdsToRemove:168
s	NodeSnapshot	.CacheClusterId:135	.CacheNodeCreateTime:184	.CacheNodeId:135	.CacheSize:135	.NodeGroupConfiguration:216	.NodeGroupId:135	.SnapshotCreateTime:184
l	CacheNodeTypeSpecificValueList	e=:269,n=CacheNodeTypeSpecificValue
S	ChangeType
d	Double
l	RecurringChargeList	e=:270,n=RecurringCharge
S	FilterName
l	FilterValueList	min=1	e=:271
s	CloudWatchLogsDestinationDetails	.LogGroup:135
s	KinesisFirehoseDestinationDetails	.DeliveryStream:135
S	LogDeliveryConfigurationStatus
s	PendingLogDeliveryConfiguration	.DestinationDetails:238	.DestinationType:239	.LogFormat:240	.LogType:241
s	AvailabilityZone	.Name:135
s	SubnetOutpost	.SubnetOutpostArn:135
l	NodeGroupMemberList	e=:272,n=NodeGroupMember
s	SlotMigration	.ProgressPercentage:257
s	CacheNodeTypeSpecificValue	.CacheNodeType:135	.Value:135
s	RecurringCharge	.RecurringChargeAmount:257	.RecurringChargeFrequency:135
S	FilterValue
s	NodeGroupMember	.CacheClusterId:135	.CacheNodeId:135	.CurrentRole:135	.PreferredAvailabilityZone:135	.PreferredOutpostArn:135	.ReadEndpoint:209

"""#
}
