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
O	DescribeReservedCacheNodes	POST	/	99	100	8,26,27	wrapper=DescribeReservedCacheNodesResult	pages=Marker;Marker;ReservedCacheNodes;
O	DescribeSnapshots	POST	/	101	102	2,9,26,27	wrapper=DescribeSnapshotsResult	pages=Marker;Marker;Snapshots;
O	DescribeUserGroups	POST	/	103	104	11,58,27	wrapper=DescribeUserGroupsResult	pages=Marker;Marker;UserGroups;
O	DescribeUsers	POST	/	105	106	10,58,27	wrapper=DescribeUsersResult	pages=Marker;Marker;Users;
O	IncreaseReplicaCount	POST	/	107	108	7,6,42,25,21,22,45,24,66,109,26,27	wrapper=IncreaseReplicaCountResult
O	ListAllowedNodeTypeModifications	POST	/	110	111	2,7,27,26	wrapper=ListAllowedNodeTypeModificationsResult
O	ListTagsForResource	POST	/	112	1	2,3,4,5,6,7,8,9,10,11,12,13,14,15,17	wrapper=ListTagsForResourceResult
O	ModifyCacheCluster	POST	/	113	114	42,115,21,2,23,24,4,3,25,26,27	wrapper=ModifyCacheClusterResult
O	ModifyCacheParameterGroup	POST	/	116	117	3,32,26,27,47	wrapper=ModifyCacheParameterGroupResult
O	ModifyCacheSubnetGroup	POST	/	118	119	5,37,120,38,39	wrapper=ModifyCacheSubnetGroupResult
O	ModifyReplicationGroup	POST	/	121	122	7,6,44,11,42,115,21,2,23,24,4,3,25,109,26,27	wrapper=ModifyReplicationGroupResult
O	ModifyReplicationGroupShardConfiguration	POST	/	123	124	7,6,42,25,21,45,24,109,26,27	wrapper=ModifyReplicationGroupShardConfigurationResult
O	ModifyUser	POST	/	125	54	10,78,58,26,27	wrapper=ModifyUserResult
O	ModifyUserGroup	POST	/	126	60	11,10,57,58,62,44,26,27	wrapper=ModifyUserGroupResult
O	RebootCacheCluster	POST	/	127	128	42,2	wrapper=RebootCacheClusterResult
O	RemoveTagsFromResource	POST	/	129	1	2,3,4,5,6,7,8,9,10,11,12,13,14,15,17,130	wrapper=RemoveTagsFromResourceResult
O	ResetCacheParameterGroup	POST	/	131	117	32,3,26,27,47	wrapper=ResetCacheParameterGroupResult
O	TestFailover	POST	/	132	133	134,42,6,135,7,136,109,26,27	wrapper=TestFailoverResult
W	CacheClusterAvailable	DescribeCacheClusters	15	40	s a "available" CacheClusters[].CacheClusterStatus	f y "deleted" CacheClusters[].CacheClusterStatus	f y "deleting" CacheClusters[].CacheClusterStatus	f y "incompatible-network" CacheClusters[].CacheClusterStatus	f y "restore-failed" CacheClusters[].CacheClusterStatus
W	CacheClusterDeleted	DescribeCacheClusters	15	40	s a "deleted" CacheClusters[].CacheClusterStatus	s e "CacheClusterNotFound"	f y "available" CacheClusters[].CacheClusterStatus	f y "creating" CacheClusters[].CacheClusterStatus	f y "incompatible-network" CacheClusters[].CacheClusterStatus	f y "modifying" CacheClusters[].CacheClusterStatus	f y "restore-failed" CacheClusters[].CacheClusterStatus	f y "snapshotting" CacheClusters[].CacheClusterStatus
W	ReplicationGroupAvailable	DescribeReplicationGroups	15	40	s a "available" ReplicationGroups[].Status	f y "deleted" ReplicationGroups[].Status
W	ReplicationGroupDeleted	DescribeReplicationGroups	15	40	s a "deleted" ReplicationGroups[].Status	f y "available" ReplicationGroups[].Status	s e "ReplicationGroupNotFoundFault"
s	AddTagsToResourceMessage	.ResourceName:137,r	.Tags:138,r
s	TagListMessage	.TagList:138
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
s	CreateCacheClusterMessage	.AZMode:139	.AuthToken:137	.AutoMinorVersionUpgrade:140	.CacheClusterId:137,r	.CacheNodeType:137	.CacheParameterGroupName:137	.CacheSecurityGroupNames:141	.CacheSubnetGroupName:137	.Engine:137	.EngineVersion:137	.IpDiscovery:142	.LogDeliveryConfigurations:143	.NetworkType:144	.NotificationTopicArn:137	.NumCacheNodes:145	.OutpostMode:146	.Port:145	.PreferredAvailabilityZone:137	.PreferredAvailabilityZones:147	.PreferredMaintenanceWindow:137	.PreferredOutpostArn:137	.PreferredOutpostArns:148	.ReplicationGroupId:137	.SecurityGroupIds:149	.SnapshotArns:150	.SnapshotName:137	.SnapshotRetentionLimit:145	.SnapshotWindow:137	.Tags:138	.TransitEncryptionEnabled:140
s	CreateCacheClusterResult	.CacheCluster:151
s	CacheClusterAlreadyExistsFault	error=CacheClusterAlreadyExists,400
s	InsufficientCacheClusterCapacityFault	error=InsufficientCacheClusterCapacity,400
s	ClusterQuotaForCustomerExceededFault	error=ClusterQuotaForCustomerExceeded,400
s	NodeQuotaForClusterExceededFault	error=NodeQuotaForClusterExceeded,400
s	NodeQuotaForCustomerExceededFault	error=NodeQuotaForCustomerExceeded,400
s	InvalidVPCNetworkStateFault	error=InvalidVPCNetworkStateFault,400
s	InvalidParameterValueException	error=InvalidParameterValue,400	.message:152
s	InvalidParameterCombinationException	error=InvalidParameterCombination,400	.message:152
s	CreateCacheParameterGroupMessage	.CacheParameterGroupFamily:137,r	.CacheParameterGroupName:137,r	.Description:137,r	.Tags:138
s	CreateCacheParameterGroupResult	.CacheParameterGroup:153
s	CacheParameterGroupQuotaExceededFault	error=CacheParameterGroupQuotaExceeded,400
s	CacheParameterGroupAlreadyExistsFault	error=CacheParameterGroupAlreadyExists,400
s	InvalidCacheParameterGroupStateFault	error=InvalidCacheParameterGroupState,400
s	CreateCacheSubnetGroupMessage	.CacheSubnetGroupDescription:137,r	.CacheSubnetGroupName:137,r	.SubnetIds:154,r	.Tags:138
s	CreateCacheSubnetGroupResult	.CacheSubnetGroup:155
s	CacheSubnetGroupAlreadyExistsFault	error=CacheSubnetGroupAlreadyExists,400
s	CacheSubnetGroupQuotaExceededFault	error=CacheSubnetGroupQuotaExceeded,400
s	CacheSubnetQuotaExceededFault	error=CacheSubnetQuotaExceededFault,400
s	InvalidSubnet	error=InvalidSubnet,400
s	SubnetNotAllowedFault	error=SubnetNotAllowedFault,400
s	CreateReplicationGroupMessage	.AtRestEncryptionEnabled:140	.AuthToken:137	.AutoMinorVersionUpgrade:140	.AutomaticFailoverEnabled:140	.CacheNodeType:137	.CacheParameterGroupName:137	.CacheSecurityGroupNames:141	.CacheSubnetGroupName:137	.ClusterMode:156	.DataTieringEnabled:140	.Engine:137	.EngineVersion:137	.GlobalReplicationGroupId:137	.IpDiscovery:142	.KmsKeyId:137	.LogDeliveryConfigurations:143	.MultiAZEnabled:140	.NetworkType:144	.NodeGroupConfiguration:157	.NotificationTopicArn:137	.NumCacheClusters:145	.NumNodeGroups:145	.Port:145	.PreferredCacheClusterAZs:158	.PreferredMaintenanceWindow:137	.PrimaryClusterId:137	.ReplicasPerNodeGroup:145	.ReplicationGroupDescription:137,r	.ReplicationGroupId:137,r	.SecurityGroupIds:149	.ServerlessCacheSnapshotName:137	.SnapshotArns:150	.SnapshotName:137	.SnapshotRetentionLimit:145	.SnapshotWindow:137	.Tags:138	.TransitEncryptionEnabled:140	.TransitEncryptionMode:159	.UserGroupIds:160
s	CreateReplicationGroupResult	.ReplicationGroup:161
s	InvalidCacheClusterStateFault	error=InvalidCacheClusterState,400
s	ReplicationGroupAlreadyExistsFault	error=ReplicationGroupAlreadyExists,400
s	InvalidUserGroupStateFault	error=InvalidUserGroupState,400
s	NodeGroupsPerReplicationGroupQuotaExceededFault	error=NodeGroupsPerReplicationGroupQuotaExceeded,400
s	GlobalReplicationGroupNotFoundFault	error=GlobalReplicationGroupNotFoundFault,404
s	InvalidGlobalReplicationGroupStateFault	error=InvalidGlobalReplicationGroupState,400
s	CreateSnapshotMessage	.CacheClusterId:137	.KmsKeyId:137	.ReplicationGroupId:137	.SnapshotName:137,r	.Tags:138
s	CreateSnapshotResult	.Snapshot:162
s	SnapshotAlreadyExistsFault	error=SnapshotAlreadyExistsFault,400
s	SnapshotQuotaExceededFault	error=SnapshotQuotaExceededFault,400
s	SnapshotFeatureNotSupportedFault	error=SnapshotFeatureNotSupportedFault,400
s	CreateUserMessage	.AccessString:163,r	.AuthenticationMode:164	.Engine:165,r	.NoPasswordRequired:140	.Passwords:166	.Tags:138	.UserId:167,r	.UserName:168,r
s	User	.ARN:137	.AccessString:137	.Authentication:169	.Engine:165	.MinimumEngineVersion:137	.Status:137	.UserGroupIds:170	.UserId:137	.UserName:137
s	UserAlreadyExistsFault	error=UserAlreadyExists,400
s	UserQuotaExceededFault	error=UserQuotaExceeded,400
s	DuplicateUserNameFault	error=DuplicateUserName,400
s	ServiceLinkedRoleNotFoundFault	error=ServiceLinkedRoleNotFoundFault,400
s	CreateUserGroupMessage	.Engine:165,r	.Tags:138	.UserGroupId:137,r	.UserIds:171
s	UserGroup	.ARN:137	.Engine:165	.MinimumEngineVersion:137	.PendingChanges:172	.ReplicationGroups:173	.ServerlessCaches:174	.Status:137	.UserGroupId:137	.UserIds:175
s	UserGroupAlreadyExistsFault	error=UserGroupAlreadyExists,400
s	DefaultUserRequired	error=DefaultUserRequired,400
s	UserGroupQuotaExceededFault	error=UserGroupQuotaExceeded,400
s	DecreaseReplicaCountMessage	.ApplyImmediately:176,r	.NewReplicaCount:145	.ReplicaConfiguration:177	.ReplicasToRemove:178	.ReplicationGroupId:137,r
s	DecreaseReplicaCountResult	.ReplicationGroup:161
s	NoOperationFault	error=NoOperationFault,400
s	DeleteCacheClusterMessage	.CacheClusterId:137,r	.FinalSnapshotIdentifier:137
s	DeleteCacheClusterResult	.CacheCluster:151
s	DeleteCacheParameterGroupMessage	.CacheParameterGroupName:137,r
s	DeleteCacheSubnetGroupMessage	.CacheSubnetGroupName:137,r
s	CacheSubnetGroupInUse	error=CacheSubnetGroupInUse,400
s	DeleteReplicationGroupMessage	.FinalSnapshotIdentifier:137	.ReplicationGroupId:137,r	.RetainPrimaryCluster:140
s	DeleteReplicationGroupResult	.ReplicationGroup:161
s	DeleteSnapshotMessage	.SnapshotName:137,r
s	DeleteSnapshotResult	.Snapshot:162
s	InvalidSnapshotStateFault	error=InvalidSnapshotState,400
s	DeleteUserMessage	.UserId:167,r
s	InvalidUserStateFault	error=InvalidUserState,400
s	DefaultUserAssociatedToUserGroupFault	error=DefaultUserAssociatedToUserGroup,400
s	DeleteUserGroupMessage	.UserGroupId:137,r
s	DescribeCacheClustersMessage	.CacheClusterId:137	.Marker:137	.MaxRecords:145	.ShowCacheClustersNotInReplicationGroups:140	.ShowCacheNodeInfo:140
s	CacheClusterMessage	.CacheClusters:179	.Marker:137
s	DescribeCacheEngineVersionsMessage	.CacheParameterGroupFamily:137	.DefaultOnly:176	.Engine:137	.EngineVersion:137	.Marker:137	.MaxRecords:145
s	CacheEngineVersionMessage	.CacheEngineVersions:180	.Marker:137
s	DescribeCacheParameterGroupsMessage	.CacheParameterGroupName:137	.Marker:137	.MaxRecords:145
s	CacheParameterGroupsMessage	.CacheParameterGroups:181	.Marker:137
s	DescribeCacheParametersMessage	.CacheParameterGroupName:137,r	.Marker:137	.MaxRecords:145	.Source:137
s	CacheParameterGroupDetails	.CacheNodeTypeSpecificParameters:182	.Marker:137	.Parameters:183
s	DescribeCacheSubnetGroupsMessage	.CacheSubnetGroupName:137	.Marker:137	.MaxRecords:145
s	CacheSubnetGroupMessage	.CacheSubnetGroups:184	.Marker:137
s	DescribeEngineDefaultParametersMessage	.CacheParameterGroupFamily:137,r	.Marker:137	.MaxRecords:145
s	DescribeEngineDefaultParametersResult	.EngineDefaults:185
s	DescribeEventsMessage	.Duration:145	.EndTime:186	.Marker:137	.MaxRecords:145	.SourceIdentifier:137	.SourceType:187	.StartTime:186
s	EventsMessage	.Events:188	.Marker:137
s	DescribeGlobalReplicationGroupsMessage	.GlobalReplicationGroupId:137	.Marker:137	.MaxRecords:145	.ShowMemberInfo:140
s	DescribeGlobalReplicationGroupsResult	.GlobalReplicationGroups:189	.Marker:137
s	DescribeReplicationGroupsMessage	.Marker:137	.MaxRecords:145	.ReplicationGroupId:137
s	ReplicationGroupMessage	.Marker:137	.ReplicationGroups:190
s	DescribeReservedCacheNodesMessage	.CacheNodeType:137	.Duration:137	.Marker:137	.MaxRecords:145	.OfferingType:137	.ProductDescription:137	.ReservedCacheNodeId:137	.ReservedCacheNodesOfferingId:137
s	ReservedCacheNodeMessage	.Marker:137	.ReservedCacheNodes:191
s	DescribeSnapshotsMessage	.CacheClusterId:137	.Marker:137	.MaxRecords:145	.ReplicationGroupId:137	.ShowNodeGroupConfig:140	.SnapshotName:137	.SnapshotSource:137
s	DescribeSnapshotsListMessage	.Marker:137	.Snapshots:192
s	DescribeUserGroupsMessage	.Marker:137	.MaxRecords:145	.UserGroupId:137
s	DescribeUserGroupsResult	.Marker:137	.UserGroups:193
s	DescribeUsersMessage	.Engine:165	.Filters:194	.Marker:137	.MaxRecords:145	.UserId:167
s	DescribeUsersResult	.Marker:137	.Users:195
s	IncreaseReplicaCountMessage	.ApplyImmediately:176,r	.NewReplicaCount:145	.ReplicaConfiguration:177	.ReplicationGroupId:137,r
s	IncreaseReplicaCountResult	.ReplicationGroup:161
s	InvalidKMSKeyFault	error=InvalidKMSKeyFault,400
s	ListAllowedNodeTypeModificationsMessage	.CacheClusterId:137	.ReplicationGroupId:137
s	AllowedNodeTypeModificationsMessage	.ScaleDownModifications:196	.ScaleUpModifications:196
s	ListTagsForResourceMessage	.ResourceName:137,r
s	ModifyCacheClusterMessage	.AZMode:139	.ApplyImmediately:176	.AuthToken:137	.AuthTokenUpdateStrategy:197	.AutoMinorVersionUpgrade:140	.CacheClusterId:137,r	.CacheNodeIdsToRemove:198	.CacheNodeType:137	.CacheParameterGroupName:137	.CacheSecurityGroupNames:141	.Engine:137	.EngineVersion:137	.IpDiscovery:142	.LogDeliveryConfigurations:143	.NewAvailabilityZones:147	.NotificationTopicArn:137	.NotificationTopicStatus:137	.NumCacheNodes:145	.PreferredMaintenanceWindow:137	.ScaleConfig:199	.SecurityGroupIds:149	.SnapshotRetentionLimit:145	.SnapshotWindow:137
s	ModifyCacheClusterResult	.CacheCluster:151
s	InvalidCacheSecurityGroupStateFault	error=InvalidCacheSecurityGroupState,400
s	ModifyCacheParameterGroupMessage	.CacheParameterGroupName:137,r	.ParameterNameValues:200,r
s	CacheParameterGroupNameMessage	.CacheParameterGroupName:137
s	ModifyCacheSubnetGroupMessage	.CacheSubnetGroupDescription:137	.CacheSubnetGroupName:137,r	.SubnetIds:154
s	ModifyCacheSubnetGroupResult	.CacheSubnetGroup:155
s	SubnetInUse	error=SubnetInUse,400
s	ModifyReplicationGroupMessage	.ApplyImmediately:176	.AuthToken:137	.AuthTokenUpdateStrategy:197	.AutoMinorVersionUpgrade:140	.AutomaticFailoverEnabled:140	.CacheNodeType:137	.CacheParameterGroupName:137	.CacheSecurityGroupNames:141	.ClusterMode:156	.Engine:137	.EngineVersion:137	.IpDiscovery:142	.LogDeliveryConfigurations:143	.MultiAZEnabled:140	.NodeGroupId:137	.NotificationTopicArn:137	.NotificationTopicStatus:137	.PreferredMaintenanceWindow:137	.PrimaryClusterId:137	.RemoveUserGroups:140	.ReplicationGroupDescription:137	.ReplicationGroupId:137,r	.SecurityGroupIds:149	.SnapshotRetentionLimit:145	.SnapshotWindow:137	.SnapshottingClusterId:137	.TransitEncryptionEnabled:140	.TransitEncryptionMode:159	.UserGroupIdsToAdd:170	.UserGroupIdsToRemove:170
s	ModifyReplicationGroupResult	.ReplicationGroup:161
s	ModifyReplicationGroupShardConfigurationMessage	.ApplyImmediately:176,r	.NodeGroupCount:201,r	.NodeGroupsToRemove:202	.NodeGroupsToRetain:203	.ReplicationGroupId:137,r	.ReshardingConfiguration:204
s	ModifyReplicationGroupShardConfigurationResult	.ReplicationGroup:161
s	ModifyUserMessage	.AccessString:163	.AppendAccessString:163	.AuthenticationMode:164	.Engine:165	.NoPasswordRequired:140	.Passwords:166	.UserId:167,r
s	ModifyUserGroupMessage	.Engine:165	.UserGroupId:137,r	.UserIdsToAdd:171	.UserIdsToRemove:171
s	RebootCacheClusterMessage	.CacheClusterId:137,r	.CacheNodeIdsToReboot:198,r
s	RebootCacheClusterResult	.CacheCluster:151
s	RemoveTagsFromResourceMessage	.ResourceName:137,r	.TagKeys:205,r
s	TagNotFoundFault	error=TagNotFound,404
s	ResetCacheParameterGroupMessage	.CacheParameterGroupName:137,r	.ParameterNameValues:200	.ResetAllParameters:176
s	TestFailoverMessage	.NodeGroupId:206,r	.ReplicationGroupId:137,r
s	TestFailoverResult	.ReplicationGroup:161
s	APICallRateForCustomerExceededFault	error=APICallRateForCustomerExceeded,400
s	NodeGroupNotFoundFault	error=NodeGroupNotFoundFault,404
s	TestFailoverNotAvailableFault	error=TestFailoverNotAvailableFault,400
S	String
l	TagList	e=:207,n=Tag
S	AZMode
b	BooleanOptional
l	CacheSecurityGroupNameList	e=:137,n=CacheSecurityGroupName
S	IpDiscovery
l	LogDeliveryConfigurationRequestList	e=:208,n=LogDeliveryConfigurationRequest
S	NetworkType
i	IntegerOptional
S	OutpostMode
l	PreferredAvailabilityZoneList	e=:137,n=PreferredAvailabilityZone
l	PreferredOutpostArnList	e=:137,n=PreferredOutpostArn
l	SecurityGroupIdsList	e=:137,n=SecurityGroupId
l	SnapshotArnsList	e=:137,n=SnapshotArn
s	CacheCluster	.ARN:137	.AtRestEncryptionEnabled:140	.AuthTokenEnabled:140	.AuthTokenLastModifiedDate:186	.AutoMinorVersionUpgrade:176	.CacheClusterCreateTime:186	.CacheClusterId:137	.CacheClusterStatus:137	.CacheNodeType:137	.CacheNodes:209	.CacheParameterGroup:210	.CacheSecurityGroups:211	.CacheSubnetGroupName:137	.ClientDownloadLandingPage:137	.ConfigurationEndpoint:212	.Engine:137	.EngineVersion:137	.IpDiscovery:142	.LogDeliveryConfigurations:213	.NetworkType:144	.NotificationConfiguration:214	.NumCacheNodes:145	.PendingModifiedValues:215	.PreferredAvailabilityZone:137	.PreferredMaintenanceWindow:137	.PreferredOutpostArn:137	.ReplicationGroupId:137	.ReplicationGroupLogDeliveryEnabled:176	.SecurityGroups:216	.SnapshotRetentionLimit:145	.SnapshotWindow:137	.TransitEncryptionEnabled:140	.TransitEncryptionMode:159
S	AwsQueryErrorMessage
s	CacheParameterGroup	.ARN:137	.CacheParameterGroupFamily:137	.CacheParameterGroupName:137	.Description:137	.IsGlobal:176
l	SubnetIdentifierList	e=:137,n=SubnetIdentifier
s	CacheSubnetGroup	.ARN:137	.CacheSubnetGroupDescription:137	.CacheSubnetGroupName:137	.Subnets:217	.SupportedNetworkTypes:218	.VpcId:137
S	ClusterMode
l	NodeGroupConfigurationList	e=:219,n=NodeGroupConfiguration
l	AvailabilityZonesList	e=:137,n=AvailabilityZone
S	TransitEncryptionMode
l	UserGroupIdListInput	min=1	e=:220
s	ReplicationGroup	.ARN:137	.AtRestEncryptionEnabled:140	.AuthTokenEnabled:140	.AuthTokenLastModifiedDate:186	.AutoMinorVersionUpgrade:176	.AutomaticFailover:221	.CacheNodeType:137	.ClusterEnabled:140	.ClusterMode:156	.ConfigurationEndpoint:212	.DataTiering:222	.Description:137	.Engine:137	.GlobalReplicationGroupInfo:223	.IpDiscovery:142	.KmsKeyId:137	.LogDeliveryConfigurations:213	.MemberClusters:224	.MemberClustersOutpostArns:225	.MultiAZ:226	.NetworkType:144	.NodeGroups:227	.PendingModifiedValues:228	.ReplicationGroupCreateTime:186	.ReplicationGroupId:137	.SnapshotRetentionLimit:145	.SnapshotWindow:137	.SnapshottingClusterId:137	.Status:137	.TransitEncryptionEnabled:140	.TransitEncryptionMode:159	.UserGroupIds:170
s	Snapshot	.ARN:137	.AutoMinorVersionUpgrade:176	.AutomaticFailover:221	.CacheClusterCreateTime:186	.CacheClusterId:137	.CacheNodeType:137	.CacheParameterGroupName:137	.CacheSubnetGroupName:137	.DataTiering:222	.Engine:137	.EngineVersion:137	.KmsKeyId:137	.NodeSnapshots:229	.NumCacheNodes:145	.NumNodeGroups:145	.Port:145	.PreferredAvailabilityZone:137	.PreferredMaintenanceWindow:137	.PreferredOutpostArn:137	.ReplicationGroupDescription:137	.ReplicationGroupId:137	.SnapshotName:137	.SnapshotRetentionLimit:145	.SnapshotSource:137	.SnapshotStatus:137	.SnapshotWindow:137	.TopicArn:137	.VpcId:137
S	AccessString
s	AuthenticationMode	.Passwords:166	.Type:230
S	EngineType
l	PasswordListInput	min=1	e=:137
S	UserId	min=1
S	UserName	min=1
s	Authentication	.PasswordCount:145	.Type:231
l	UserGroupIdList	e=:220
l	UserIdListInput	min=1	e=:167
s	UserGroupPendingChanges	.UserIdsToAdd:175	.UserIdsToRemove:175
l	UGReplicationGroupIdList	e=:137
l	UGServerlessCacheIdList	e=:137
l	UserIdList	e=:167
b	Boolean
l	ReplicaConfigurationList	e=:232,n=ConfigureShard
l	RemoveReplicasList	e=:137
l	CacheClusterList	e=:151,n=CacheCluster
l	CacheEngineVersionList	e=:233,n=CacheEngineVersion
l	CacheParameterGroupList	e=:153,n=CacheParameterGroup
l	CacheNodeTypeSpecificParametersList	e=:234,n=CacheNodeTypeSpecificParameter
l	ParametersList	e=:235,n=Parameter
l	CacheSubnetGroups	e=:155,n=CacheSubnetGroup
s	EngineDefaults	.CacheNodeTypeSpecificParameters:182	.CacheParameterGroupFamily:137	.Marker:137	.Parameters:183
t	TStamp
S	SourceType
l	EventList	e=:236,n=Event
l	GlobalReplicationGroupList	e=:237,n=GlobalReplicationGroup
l	ReplicationGroupList	e=:161,n=ReplicationGroup
l	ReservedCacheNodeList	e=:238,n=ReservedCacheNode
l	SnapshotList	e=:162,n=Snapshot
l	UserGroupList	e=:60
l	FilterList	e=:239
l	UserList	e=:54
l	NodeTypeList	e=:137
S	AuthTokenUpdateStrategyType
l	CacheNodeIdsList	e=:137,n=CacheNodeId
s	ScaleConfig	.ScaleIntervalMinutes:145	.ScalePercentage:145
l	ParameterNameValueList	e=:240,n=ParameterNameValue
i	Integer
l	NodeGroupsToRemoveList	e=:206,n=NodeGroupToRemove
l	NodeGroupsToRetainList	e=:206,n=NodeGroupToRetain
l	ReshardingConfigurationList	e=:241,n=ReshardingConfiguration
l	KeyList	e=:137
S	AllowedNodeGroupId	min=1	max=4
s	Tag	.Key:137	.Value:137
s	LogDeliveryConfigurationRequest	.DestinationDetails:242	.DestinationType:243	.Enabled:140	.LogFormat:244	.LogType:245
l	CacheNodeList	e=:246,n=CacheNode
s	CacheParameterGroupStatus	.CacheNodeIdsToReboot:198	.CacheParameterGroupName:137	.ParameterApplyStatus:137
l	CacheSecurityGroupMembershipList	e=:247,n=CacheSecurityGroup
s	Endpoint	.Address:137	.Port:201
l	LogDeliveryConfigurationList	e=:248,n=LogDeliveryConfiguration
s	NotificationConfiguration	.TopicArn:137	.TopicStatus:137
s	PendingModifiedValues	.AuthTokenStatus:249	.CacheNodeIdsToRemove:198	.CacheNodeType:137	.EngineVersion:137	.LogDeliveryConfigurations:250,n=PendingLogDeliveryConfiguration	.NumCacheNodes:145	.ScaleConfig:199	.TransitEncryptionEnabled:140	.TransitEncryptionMode:159
l	SecurityGroupMembershipList	e=:251
l	SubnetList	e=:252,n=Subnet
l	NetworkTypeList	e=:144
s	NodeGroupConfiguration	.NodeGroupId:206	.PrimaryAvailabilityZone:137	.PrimaryOutpostArn:137	.ReplicaAvailabilityZones:158	.ReplicaCount:145	.ReplicaOutpostArns:253	.Slots:137
S	UserGroupId	min=1
S	AutomaticFailoverStatus
S	DataTieringStatus
s	GlobalReplicationGroupInfo	.GlobalReplicationGroupId:137	.GlobalReplicationGroupMemberRole:137
l	ClusterIdList	e=:137,n=ClusterId
l	ReplicationGroupOutpostArnList	e=:137,n=ReplicationGroupOutpostArn
S	MultiAZStatus
l	NodeGroupList	e=:254,n=NodeGroup
s	ReplicationGroupPendingModifiedValues	.AuthTokenStatus:249	.AutomaticFailoverStatus:255	.ClusterMode:156	.LogDeliveryConfigurations:250,n=PendingLogDeliveryConfiguration	.PrimaryClusterId:137	.Resharding:256	.TransitEncryptionEnabled:140	.TransitEncryptionMode:159	.UserGroups:257
l	NodeSnapshotList	e=:258,n=NodeSnapshot
S	InputAuthenticationType
S	AuthenticationType
s	ConfigureShard	.NewReplicaCount:201,r	.NodeGroupId:206,r	.PreferredAvailabilityZones:147	.PreferredOutpostArns:148
s	CacheEngineVersion	.CacheEngineDescription:137	.CacheEngineVersionDescription:137	.CacheParameterGroupFamily:137	.Engine:137	.EngineVersion:137
s	CacheNodeTypeSpecificParameter	.AllowedValues:137	.CacheNodeTypeSpecificValues:259	.ChangeType:260	.DataType:137	.Description:137	.IsModifiable:176	.MinimumEngineVersion:137	.ParameterName:137	.Source:137
s	Parameter	.AllowedValues:137	.ChangeType:260	.DataType:137	.Description:137	.IsModifiable:176	.MinimumEngineVersion:137	.ParameterName:137	.ParameterValue:137	.Source:137
s	Event	.Date:186	.Message:137	.SourceIdentifier:137	.SourceType:187
s	GlobalReplicationGroup	.ARN:137	.AtRestEncryptionEnabled:140	.AuthTokenEnabled:140	.CacheNodeType:137	.ClusterEnabled:140	.Engine:137	.EngineVersion:137	.GlobalNodeGroups:261	.GlobalReplicationGroupDescription:137	.GlobalReplicationGroupId:137	.Members:262	.Status:137	.TransitEncryptionEnabled:140
s	ReservedCacheNode	.CacheNodeCount:201	.CacheNodeType:137	.Duration:201	.FixedPrice:263	.OfferingType:137	.ProductDescription:137	.RecurringCharges:264	.ReservationARN:137	.ReservedCacheNodeId:137	.ReservedCacheNodesOfferingId:137	.StartTime:186	.State:137	.UsagePrice:263
s	Filter	.Name:265,r	.Values:266,r
s	ParameterNameValue	.ParameterName:137	.ParameterValue:137
s	ReshardingConfiguration	.NodeGroupId:206	.PreferredAvailabilityZones:158
s	DestinationDetails	.CloudWatchLogsDetails:267	.KinesisFirehoseDetails:268
S	DestinationType
S	LogFormat
S	LogType
s	CacheNode	.CacheNodeCreateTime:186	.CacheNodeId:137	.CacheNodeStatus:137	.CustomerAvailabilityZone:137	.CustomerOutpostArn:137	.Endpoint:212	.ParameterGroupStatus:137	.SourceCacheNodeId:137
s	CacheSecurityGroupMembership	.CacheSecurityGroupName:137	.Status:137
s	LogDeliveryConfiguration	.DestinationDetails:242	.DestinationType:243	.LogFormat:244	.LogType:245	.Message:137	.Status:269
S	AuthTokenUpdateStatus
l	PendingLogDeliveryConfigurationList	name=PendingLogDeliveryConfiguration	e=:270
s	SecurityGroupMembership	.SecurityGroupId:137	.Status:137
s	Subnet	.SubnetAvailabilityZone:271	.SubnetIdentifier:137	.SubnetOutpost:272	.SupportedNetworkTypes:218
l	OutpostArnsList	e=:137,n=OutpostArn
s	NodeGroup	.NodeGroupId:137	.NodeGroupMembers:273	.PrimaryEndpoint:212	.ReaderEndpoint:212	.Slots:137	.Status:137
S	PendingAutomaticFailoverStatus
s	ReshardingStatus	.SlotMigration:274
s	UserGroupsUpdateStatus	.UserGroupIdsToAdd:170	.UserGroupIdsToRemove:170
s	NodeSnapshot	.CacheClusterId:137	.CacheNodeCreateTime:186	.CacheNodeId:137	.CacheSize:137	.NodeGroupConfiguration:219	.NodeGroupId:137	.SnapshotCreateTime:186
l	CacheNodeTypeSpecificValueList	e=:275,n=CacheNodeTypeSpecificValue
S	ChangeType
l	GlobalNodeGroupList	e=:276,n=GlobalNodeGroup
l	GlobalReplicationGroupMemberList	e=:277,n=GlobalReplicationGroupMember
d	Double
l	RecurringChargeList	e=:278,n=RecurringCharge
S	FilterName
l	FilterValueList	min=1	e=:279
s	CloudWatchLogsDestinationDetails	.LogGroup:137
s	KinesisFirehoseDestinationDetails	.DeliveryStream:137
S	LogDeliveryConfigurationStatus
s	PendingLogDeliveryConfiguration	.DestinationDetails:242	.DestinationType:243	.LogFormat:244	.LogType:245
s	AvailabilityZone	.Name:137
s	SubnetOutpost	.SubnetOutpostArn:137
l	NodeGroupMemberList	e=:280,n=NodeGroupMember
s	SlotMigration	.ProgressPercentage:263
s	CacheNodeTypeSpecificValue	.CacheNodeType:137	.Value:137
s	GlobalNodeGroup	.GlobalNodeGroupId:137	.Slots:137
s	GlobalReplicationGroupMember	.AutomaticFailover:221	.ReplicationGroupId:137	.ReplicationGroupRegion:137	.Role:137	.Status:137
s	RecurringCharge	.RecurringChargeAmount:263	.RecurringChargeFrequency:137
S	FilterValue
s	NodeGroupMember	.CacheClusterId:137	.CacheNodeId:137	.CurrentRole:137	.PreferredAvailabilityZone:137	.PreferredOutpostArn:137	.ReadEndpoint:212

"""#
}
