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
O	DescribeSnapshots	POST	/	97	98	2,9,26,27	wrapper=DescribeSnapshotsResult	pages=Marker;Marker;Snapshots;
O	DescribeUserGroups	POST	/	99	100	11,58,27	wrapper=DescribeUserGroupsResult	pages=Marker;Marker;UserGroups;
O	DescribeUsers	POST	/	101	102	10,58,27	wrapper=DescribeUsersResult	pages=Marker;Marker;Users;
O	IncreaseReplicaCount	POST	/	103	104	7,6,42,25,21,22,45,24,66,105,26,27	wrapper=IncreaseReplicaCountResult
O	ListTagsForResource	POST	/	106	1	2,3,4,5,6,7,8,9,10,11,12,13,14,15,17	wrapper=ListTagsForResourceResult
O	ModifyCacheCluster	POST	/	107	108	42,109,21,2,23,24,4,3,25,26,27	wrapper=ModifyCacheClusterResult
O	ModifyCacheParameterGroup	POST	/	110	111	3,32,26,27,47	wrapper=ModifyCacheParameterGroupResult
O	ModifyCacheSubnetGroup	POST	/	112	113	5,37,114,38,39	wrapper=ModifyCacheSubnetGroupResult
O	ModifyReplicationGroup	POST	/	115	116	7,6,44,11,42,109,21,2,23,24,4,3,25,105,26,27	wrapper=ModifyReplicationGroupResult
O	ModifyReplicationGroupShardConfiguration	POST	/	117	118	7,6,42,25,21,45,24,105,26,27	wrapper=ModifyReplicationGroupShardConfigurationResult
O	ModifyUser	POST	/	119	54	10,78,58,26,27	wrapper=ModifyUserResult
O	ModifyUserGroup	POST	/	120	60	11,10,57,58,62,44,26,27	wrapper=ModifyUserGroupResult
O	RebootCacheCluster	POST	/	121	122	42,2	wrapper=RebootCacheClusterResult
O	RemoveTagsFromResource	POST	/	123	1	2,3,4,5,6,7,8,9,10,11,12,13,14,15,17,124	wrapper=RemoveTagsFromResourceResult
O	ResetCacheParameterGroup	POST	/	125	111	32,3,26,27,47	wrapper=ResetCacheParameterGroupResult
W	CacheClusterAvailable	DescribeCacheClusters	15	40	s a "available" CacheClusters[].CacheClusterStatus	f y "deleted" CacheClusters[].CacheClusterStatus	f y "deleting" CacheClusters[].CacheClusterStatus	f y "incompatible-network" CacheClusters[].CacheClusterStatus	f y "restore-failed" CacheClusters[].CacheClusterStatus
W	CacheClusterDeleted	DescribeCacheClusters	15	40	s a "deleted" CacheClusters[].CacheClusterStatus	s e "CacheClusterNotFound"	f y "available" CacheClusters[].CacheClusterStatus	f y "creating" CacheClusters[].CacheClusterStatus	f y "incompatible-network" CacheClusters[].CacheClusterStatus	f y "modifying" CacheClusters[].CacheClusterStatus	f y "restore-failed" CacheClusters[].CacheClusterStatus	f y "snapshotting" CacheClusters[].CacheClusterStatus
W	ReplicationGroupAvailable	DescribeReplicationGroups	15	40	s a "available" ReplicationGroups[].Status	f y "deleted" ReplicationGroups[].Status
W	ReplicationGroupDeleted	DescribeReplicationGroups	15	40	s a "deleted" ReplicationGroups[].Status	f y "available" ReplicationGroups[].Status	s e "ReplicationGroupNotFoundFault"
s	AddTagsToResourceMessage	.ResourceName:126,r	.Tags:127,r
s	TagListMessage	.TagList:127
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
s	CreateCacheClusterMessage	.AZMode:128	.AuthToken:126	.AutoMinorVersionUpgrade:129	.CacheClusterId:126,r	.CacheNodeType:126	.CacheParameterGroupName:126	.CacheSecurityGroupNames:130	.CacheSubnetGroupName:126	.Engine:126	.EngineVersion:126	.IpDiscovery:131	.LogDeliveryConfigurations:132	.NetworkType:133	.NotificationTopicArn:126	.NumCacheNodes:134	.OutpostMode:135	.Port:134	.PreferredAvailabilityZone:126	.PreferredAvailabilityZones:136	.PreferredMaintenanceWindow:126	.PreferredOutpostArn:126	.PreferredOutpostArns:137	.ReplicationGroupId:126	.SecurityGroupIds:138	.SnapshotArns:139	.SnapshotName:126	.SnapshotRetentionLimit:134	.SnapshotWindow:126	.Tags:127	.TransitEncryptionEnabled:129
s	CreateCacheClusterResult	.CacheCluster:140
s	CacheClusterAlreadyExistsFault	error=CacheClusterAlreadyExists,400
s	InsufficientCacheClusterCapacityFault	error=InsufficientCacheClusterCapacity,400
s	ClusterQuotaForCustomerExceededFault	error=ClusterQuotaForCustomerExceeded,400
s	NodeQuotaForClusterExceededFault	error=NodeQuotaForClusterExceeded,400
s	NodeQuotaForCustomerExceededFault	error=NodeQuotaForCustomerExceeded,400
s	InvalidVPCNetworkStateFault	error=InvalidVPCNetworkStateFault,400
s	InvalidParameterValueException	error=InvalidParameterValue,400	.message:141
s	InvalidParameterCombinationException	error=InvalidParameterCombination,400	.message:141
s	CreateCacheParameterGroupMessage	.CacheParameterGroupFamily:126,r	.CacheParameterGroupName:126,r	.Description:126,r	.Tags:127
s	CreateCacheParameterGroupResult	.CacheParameterGroup:142
s	CacheParameterGroupQuotaExceededFault	error=CacheParameterGroupQuotaExceeded,400
s	CacheParameterGroupAlreadyExistsFault	error=CacheParameterGroupAlreadyExists,400
s	InvalidCacheParameterGroupStateFault	error=InvalidCacheParameterGroupState,400
s	CreateCacheSubnetGroupMessage	.CacheSubnetGroupDescription:126,r	.CacheSubnetGroupName:126,r	.SubnetIds:143,r	.Tags:127
s	CreateCacheSubnetGroupResult	.CacheSubnetGroup:144
s	CacheSubnetGroupAlreadyExistsFault	error=CacheSubnetGroupAlreadyExists,400
s	CacheSubnetGroupQuotaExceededFault	error=CacheSubnetGroupQuotaExceeded,400
s	CacheSubnetQuotaExceededFault	error=CacheSubnetQuotaExceededFault,400
s	InvalidSubnet	error=InvalidSubnet,400
s	SubnetNotAllowedFault	error=SubnetNotAllowedFault,400
s	CreateReplicationGroupMessage	.AtRestEncryptionEnabled:129	.AuthToken:126	.AutoMinorVersionUpgrade:129	.AutomaticFailoverEnabled:129	.CacheNodeType:126	.CacheParameterGroupName:126	.CacheSecurityGroupNames:130	.CacheSubnetGroupName:126	.ClusterMode:145	.DataTieringEnabled:129	.Engine:126	.EngineVersion:126	.GlobalReplicationGroupId:126	.IpDiscovery:131	.KmsKeyId:126	.LogDeliveryConfigurations:132	.MultiAZEnabled:129	.NetworkType:133	.NodeGroupConfiguration:146	.NotificationTopicArn:126	.NumCacheClusters:134	.NumNodeGroups:134	.Port:134	.PreferredCacheClusterAZs:147	.PreferredMaintenanceWindow:126	.PrimaryClusterId:126	.ReplicasPerNodeGroup:134	.ReplicationGroupDescription:126,r	.ReplicationGroupId:126,r	.SecurityGroupIds:138	.ServerlessCacheSnapshotName:126	.SnapshotArns:139	.SnapshotName:126	.SnapshotRetentionLimit:134	.SnapshotWindow:126	.Tags:127	.TransitEncryptionEnabled:129	.TransitEncryptionMode:148	.UserGroupIds:149
s	CreateReplicationGroupResult	.ReplicationGroup:150
s	InvalidCacheClusterStateFault	error=InvalidCacheClusterState,400
s	ReplicationGroupAlreadyExistsFault	error=ReplicationGroupAlreadyExists,400
s	InvalidUserGroupStateFault	error=InvalidUserGroupState,400
s	NodeGroupsPerReplicationGroupQuotaExceededFault	error=NodeGroupsPerReplicationGroupQuotaExceeded,400
s	GlobalReplicationGroupNotFoundFault	error=GlobalReplicationGroupNotFoundFault,404
s	InvalidGlobalReplicationGroupStateFault	error=InvalidGlobalReplicationGroupState,400
s	CreateSnapshotMessage	.CacheClusterId:126	.KmsKeyId:126	.ReplicationGroupId:126	.SnapshotName:126,r	.Tags:127
s	CreateSnapshotResult	.Snapshot:151
s	SnapshotAlreadyExistsFault	error=SnapshotAlreadyExistsFault,400
s	SnapshotQuotaExceededFault	error=SnapshotQuotaExceededFault,400
s	SnapshotFeatureNotSupportedFault	error=SnapshotFeatureNotSupportedFault,400
s	CreateUserMessage	.AccessString:152,r	.AuthenticationMode:153	.Engine:154,r	.NoPasswordRequired:129	.Passwords:155	.Tags:127	.UserId:156,r	.UserName:157,r
s	User	.ARN:126	.AccessString:126	.Authentication:158	.Engine:154	.MinimumEngineVersion:126	.Status:126	.UserGroupIds:159	.UserId:126	.UserName:126
s	UserAlreadyExistsFault	error=UserAlreadyExists,400
s	UserQuotaExceededFault	error=UserQuotaExceeded,400
s	DuplicateUserNameFault	error=DuplicateUserName,400
s	ServiceLinkedRoleNotFoundFault	error=ServiceLinkedRoleNotFoundFault,400
s	CreateUserGroupMessage	.Engine:154,r	.Tags:127	.UserGroupId:126,r	.UserIds:160
s	UserGroup	.ARN:126	.Engine:154	.MinimumEngineVersion:126	.PendingChanges:161	.ReplicationGroups:162	.ServerlessCaches:163	.Status:126	.UserGroupId:126	.UserIds:164
s	UserGroupAlreadyExistsFault	error=UserGroupAlreadyExists,400
s	DefaultUserRequired	error=DefaultUserRequired,400
s	UserGroupQuotaExceededFault	error=UserGroupQuotaExceeded,400
s	DecreaseReplicaCountMessage	.ApplyImmediately:165,r	.NewReplicaCount:134	.ReplicaConfiguration:166	.ReplicasToRemove:167	.ReplicationGroupId:126,r
s	DecreaseReplicaCountResult	.ReplicationGroup:150
s	NoOperationFault	error=NoOperationFault,400
s	DeleteCacheClusterMessage	.CacheClusterId:126,r	.FinalSnapshotIdentifier:126
s	DeleteCacheClusterResult	.CacheCluster:140
s	DeleteCacheParameterGroupMessage	.CacheParameterGroupName:126,r
s	DeleteCacheSubnetGroupMessage	.CacheSubnetGroupName:126,r
s	CacheSubnetGroupInUse	error=CacheSubnetGroupInUse,400
s	DeleteReplicationGroupMessage	.FinalSnapshotIdentifier:126	.ReplicationGroupId:126,r	.RetainPrimaryCluster:129
s	DeleteReplicationGroupResult	.ReplicationGroup:150
s	DeleteSnapshotMessage	.SnapshotName:126,r
s	DeleteSnapshotResult	.Snapshot:151
s	InvalidSnapshotStateFault	error=InvalidSnapshotState,400
s	DeleteUserMessage	.UserId:156,r
s	InvalidUserStateFault	error=InvalidUserState,400
s	DefaultUserAssociatedToUserGroupFault	error=DefaultUserAssociatedToUserGroup,400
s	DeleteUserGroupMessage	.UserGroupId:126,r
s	DescribeCacheClustersMessage	.CacheClusterId:126	.Marker:126	.MaxRecords:134	.ShowCacheClustersNotInReplicationGroups:129	.ShowCacheNodeInfo:129
s	CacheClusterMessage	.CacheClusters:168	.Marker:126
s	DescribeCacheEngineVersionsMessage	.CacheParameterGroupFamily:126	.DefaultOnly:165	.Engine:126	.EngineVersion:126	.Marker:126	.MaxRecords:134
s	CacheEngineVersionMessage	.CacheEngineVersions:169	.Marker:126
s	DescribeCacheParameterGroupsMessage	.CacheParameterGroupName:126	.Marker:126	.MaxRecords:134
s	CacheParameterGroupsMessage	.CacheParameterGroups:170	.Marker:126
s	DescribeCacheParametersMessage	.CacheParameterGroupName:126,r	.Marker:126	.MaxRecords:134	.Source:126
s	CacheParameterGroupDetails	.CacheNodeTypeSpecificParameters:171	.Marker:126	.Parameters:172
s	DescribeCacheSubnetGroupsMessage	.CacheSubnetGroupName:126	.Marker:126	.MaxRecords:134
s	CacheSubnetGroupMessage	.CacheSubnetGroups:173	.Marker:126
s	DescribeEngineDefaultParametersMessage	.CacheParameterGroupFamily:126,r	.Marker:126	.MaxRecords:134
s	DescribeEngineDefaultParametersResult	.EngineDefaults:174
s	DescribeEventsMessage	.Duration:134	.EndTime:175	.Marker:126	.MaxRecords:134	.SourceIdentifier:126	.SourceType:176	.StartTime:175
s	EventsMessage	.Events:177	.Marker:126
s	DescribeReplicationGroupsMessage	.Marker:126	.MaxRecords:134	.ReplicationGroupId:126
s	ReplicationGroupMessage	.Marker:126	.ReplicationGroups:178
s	DescribeSnapshotsMessage	.CacheClusterId:126	.Marker:126	.MaxRecords:134	.ReplicationGroupId:126	.ShowNodeGroupConfig:129	.SnapshotName:126	.SnapshotSource:126
s	DescribeSnapshotsListMessage	.Marker:126	.Snapshots:179
s	DescribeUserGroupsMessage	.Marker:126	.MaxRecords:134	.UserGroupId:126
s	DescribeUserGroupsResult	.Marker:126	.UserGroups:180
s	DescribeUsersMessage	.Engine:154	.Filters:181	.Marker:126	.MaxRecords:134	.UserId:156
s	DescribeUsersResult	.Marker:126	.Users:182
s	IncreaseReplicaCountMessage	.ApplyImmediately:165,r	.NewReplicaCount:134	.ReplicaConfiguration:166	.ReplicationGroupId:126,r
s	IncreaseReplicaCountResult	.ReplicationGroup:150
s	InvalidKMSKeyFault	error=InvalidKMSKeyFault,400
s	ListTagsForResourceMessage	.ResourceName:126,r
s	ModifyCacheClusterMessage	.AZMode:128	.ApplyImmediately:165	.AuthToken:126	.AuthTokenUpdateStrategy:183	.AutoMinorVersionUpgrade:129	.CacheClusterId:126,r	.CacheNodeIdsToRemove:184	.CacheNodeType:126	.CacheParameterGroupName:126	.CacheSecurityGroupNames:130	.Engine:126	.EngineVersion:126	.IpDiscovery:131	.LogDeliveryConfigurations:132	.NewAvailabilityZones:136	.NotificationTopicArn:126	.NotificationTopicStatus:126	.NumCacheNodes:134	.PreferredMaintenanceWindow:126	.ScaleConfig:185	.SecurityGroupIds:138	.SnapshotRetentionLimit:134	.SnapshotWindow:126
s	ModifyCacheClusterResult	.CacheCluster:140
s	InvalidCacheSecurityGroupStateFault	error=InvalidCacheSecurityGroupState,400
s	ModifyCacheParameterGroupMessage	.CacheParameterGroupName:126,r	.ParameterNameValues:186,r
s	CacheParameterGroupNameMessage	.CacheParameterGroupName:126
s	ModifyCacheSubnetGroupMessage	.CacheSubnetGroupDescription:126	.CacheSubnetGroupName:126,r	.SubnetIds:143
s	ModifyCacheSubnetGroupResult	.CacheSubnetGroup:144
s	SubnetInUse	error=SubnetInUse,400
s	ModifyReplicationGroupMessage	.ApplyImmediately:165	.AuthToken:126	.AuthTokenUpdateStrategy:183	.AutoMinorVersionUpgrade:129	.AutomaticFailoverEnabled:129	.CacheNodeType:126	.CacheParameterGroupName:126	.CacheSecurityGroupNames:130	.ClusterMode:145	.Engine:126	.EngineVersion:126	.IpDiscovery:131	.LogDeliveryConfigurations:132	.MultiAZEnabled:129	.NodeGroupId:126	.NotificationTopicArn:126	.NotificationTopicStatus:126	.PreferredMaintenanceWindow:126	.PrimaryClusterId:126	.RemoveUserGroups:129	.ReplicationGroupDescription:126	.ReplicationGroupId:126,r	.SecurityGroupIds:138	.SnapshotRetentionLimit:134	.SnapshotWindow:126	.SnapshottingClusterId:126	.TransitEncryptionEnabled:129	.TransitEncryptionMode:148	.UserGroupIdsToAdd:159	.UserGroupIdsToRemove:159
s	ModifyReplicationGroupResult	.ReplicationGroup:150
s	ModifyReplicationGroupShardConfigurationMessage	.ApplyImmediately:165,r	.NodeGroupCount:187,r	.NodeGroupsToRemove:188	.NodeGroupsToRetain:189	.ReplicationGroupId:126,r	.ReshardingConfiguration:190
s	ModifyReplicationGroupShardConfigurationResult	.ReplicationGroup:150
s	ModifyUserMessage	.AccessString:152	.AppendAccessString:152	.AuthenticationMode:153	.Engine:154	.NoPasswordRequired:129	.Passwords:155	.UserId:156,r
s	ModifyUserGroupMessage	.Engine:154	.UserGroupId:126,r	.UserIdsToAdd:160	.UserIdsToRemove:160
s	RebootCacheClusterMessage	.CacheClusterId:126,r	.CacheNodeIdsToReboot:184,r
s	RebootCacheClusterResult	.CacheCluster:140
s	RemoveTagsFromResourceMessage	.ResourceName:126,r	.TagKeys:191,r
s	TagNotFoundFault	error=TagNotFound,404
s	ResetCacheParameterGroupMessage	.CacheParameterGroupName:126,r	.ParameterNameValues:186	.ResetAllParameters:165
S	String
l	TagList	e=:192,n=Tag
S	AZMode
b	BooleanOptional
l	CacheSecurityGroupNameList	e=:126,n=CacheSecurityGroupName
S	IpDiscovery
l	LogDeliveryConfigurationRequestList	e=:193,n=LogDeliveryConfigurationRequest
S	NetworkType
i	IntegerOptional
S	OutpostMode
l	PreferredAvailabilityZoneList	e=:126,n=PreferredAvailabilityZone
l	PreferredOutpostArnList	e=:126,n=PreferredOutpostArn
l	SecurityGroupIdsList	e=:126,n=SecurityGroupId
l	SnapshotArnsList	e=:126,n=SnapshotArn
s	CacheCluster	.ARN:126	.AtRestEncryptionEnabled:129	.AuthTokenEnabled:129	.AuthTokenLastModifiedDate:175	.AutoMinorVersionUpgrade:165	.CacheClusterCreateTime:175	.CacheClusterId:126	.CacheClusterStatus:126	.CacheNodeType:126	.CacheNodes:194	.CacheParameterGroup:195	.CacheSecurityGroups:196	.CacheSubnetGroupName:126	.ClientDownloadLandingPage:126	.ConfigurationEndpoint:197	.Engine:126	.EngineVersion:126	.IpDiscovery:131	.LogDeliveryConfigurations:198	.NetworkType:133	.NotificationConfiguration:199	.NumCacheNodes:134	.PendingModifiedValues:200	.PreferredAvailabilityZone:126	.PreferredMaintenanceWindow:126	.PreferredOutpostArn:126	.ReplicationGroupId:126	.ReplicationGroupLogDeliveryEnabled:165	.SecurityGroups:201	.SnapshotRetentionLimit:134	.SnapshotWindow:126	.TransitEncryptionEnabled:129	.TransitEncryptionMode:148
S	AwsQueryErrorMessage
s	CacheParameterGroup	.ARN:126	.CacheParameterGroupFamily:126	.CacheParameterGroupName:126	.Description:126	.IsGlobal:165
l	SubnetIdentifierList	e=:126,n=SubnetIdentifier
s	CacheSubnetGroup	.ARN:126	.CacheSubnetGroupDescription:126	.CacheSubnetGroupName:126	.Subnets:202	.SupportedNetworkTypes:203	.VpcId:126
S	ClusterMode
l	NodeGroupConfigurationList	e=:204,n=NodeGroupConfiguration
l	AvailabilityZonesList	e=:126,n=AvailabilityZone
S	TransitEncryptionMode
l	UserGroupIdListInput	min=1	e=:205
s	ReplicationGroup	.ARN:126	.AtRestEncryptionEnabled:129	.AuthTokenEnabled:129	.AuthTokenLastModifiedDate:175	.AutoMinorVersionUpgrade:165	.AutomaticFailover:206	.CacheNodeType:126	.ClusterEnabled:129	.ClusterMode:145	.ConfigurationEndpoint:197	.DataTiering:207	.Description:126	.Engine:126	.GlobalReplicationGroupInfo:208	.IpDiscovery:131	.KmsKeyId:126	.LogDeliveryConfigurations:198	.MemberClusters:209	.MemberClustersOutpostArns:210	.MultiAZ:211	.NetworkType:133	.NodeGroups:212	.PendingModifiedValues:213	.ReplicationGroupCreateTime:175	.ReplicationGroupId:126	.SnapshotRetentionLimit:134	.SnapshotWindow:126	.SnapshottingClusterId:126	.Status:126	.TransitEncryptionEnabled:129	.TransitEncryptionMode:148	.UserGroupIds:159
s	Snapshot	.ARN:126	.AutoMinorVersionUpgrade:165	.AutomaticFailover:206	.CacheClusterCreateTime:175	.CacheClusterId:126	.CacheNodeType:126	.CacheParameterGroupName:126	.CacheSubnetGroupName:126	.DataTiering:207	.Engine:126	.EngineVersion:126	.KmsKeyId:126	.NodeSnapshots:214	.NumCacheNodes:134	.NumNodeGroups:134	.Port:134	.PreferredAvailabilityZone:126	.PreferredMaintenanceWindow:126	.PreferredOutpostArn:126	.ReplicationGroupDescription:126	.ReplicationGroupId:126	.SnapshotName:126	.SnapshotRetentionLimit:134	.SnapshotSource:126	.SnapshotStatus:126	.SnapshotWindow:126	.TopicArn:126	.VpcId:126
S	AccessString
s	AuthenticationMode	.Passwords:155	.Type:215
S	EngineType
l	PasswordListInput	min=1	e=:126
S	UserId	min=1
S	UserName	min=1
s	Authentication	.PasswordCount:134	.Type:216
l	UserGroupIdList	e=:205
l	UserIdListInput	min=1	e=:156
s	UserGroupPendingChanges	.UserIdsToAdd:164	.UserIdsToRemove:164
l	UGReplicationGroupIdList	e=:126
l	UGServerlessCacheIdList	e=:126
l	UserIdList	e=:156
b	Boolean
l	ReplicaConfigurationList	e=:217,n=ConfigureShard
l	RemoveReplicasList	e=:126
l	CacheClusterList	e=:140,n=CacheCluster
l	CacheEngineVersionList	e=:218,n=CacheEngineVersion
l	CacheParameterGroupList	e=:142,n=CacheParameterGroup
l	CacheNodeTypeSpecificParametersList	e=:219,n=CacheNodeTypeSpecificParameter
l	ParametersList	e=:220,n=Parameter
l	CacheSubnetGroups	e=:144,n=CacheSubnetGroup
s	EngineDefaults	.CacheNodeTypeSpecificParameters:171	.CacheParameterGroupFamily:126	.Marker:126	.Parameters:172
t	TStamp
S	SourceType
l	EventList	e=:221,n=Event
l	ReplicationGroupList	e=:150,n=ReplicationGroup
l	SnapshotList	e=:151,n=Snapshot
l	UserGroupList	e=:60
l	FilterList	e=:222
l	UserList	e=:54
S	AuthTokenUpdateStrategyType
l	CacheNodeIdsList	e=:126,n=CacheNodeId
s	ScaleConfig	.ScaleIntervalMinutes:134	.ScalePercentage:134
l	ParameterNameValueList	e=:223,n=ParameterNameValue
i	Integer
l	NodeGroupsToRemoveList	e=:224,n=NodeGroupToRemove
l	NodeGroupsToRetainList	e=:224,n=NodeGroupToRetain
l	ReshardingConfigurationList	e=:225,n=ReshardingConfiguration
l	KeyList	e=:126
s	Tag	.Key:126	.Value:126
s	LogDeliveryConfigurationRequest	.DestinationDetails:226	.DestinationType:227	.Enabled:129	.LogFormat:228	.LogType:229
l	CacheNodeList	e=:230,n=CacheNode
s	CacheParameterGroupStatus	.CacheNodeIdsToReboot:184	.CacheParameterGroupName:126	.ParameterApplyStatus:126
l	CacheSecurityGroupMembershipList	e=:231,n=CacheSecurityGroup
s	Endpoint	.Address:126	.Port:187
l	LogDeliveryConfigurationList	e=:232,n=LogDeliveryConfiguration
s	NotificationConfiguration	.TopicArn:126	.TopicStatus:126
s	PendingModifiedValues	.AuthTokenStatus:233	.CacheNodeIdsToRemove:184	.CacheNodeType:126	.EngineVersion:126	.LogDeliveryConfigurations:234,n=PendingLogDeliveryConfiguration	.NumCacheNodes:134	.ScaleConfig:185	.TransitEncryptionEnabled:129	.TransitEncryptionMode:148
l	SecurityGroupMembershipList	e=:235
l	SubnetList	e=:236,n=Subnet
l	NetworkTypeList	e=:133
s	NodeGroupConfiguration	.NodeGroupId:224	.PrimaryAvailabilityZone:126	.PrimaryOutpostArn:126	.ReplicaAvailabilityZones:147	.ReplicaCount:134	.ReplicaOutpostArns:237	.Slots:126
S	UserGroupId	min=1
S	AutomaticFailoverStatus
S	DataTieringStatus
s	GlobalReplicationGroupInfo	.GlobalReplicationGroupId:126	.GlobalReplicationGroupMemberRole:126
l	ClusterIdList	e=:126,n=ClusterId
l	ReplicationGroupOutpostArnList	e=:126,n=ReplicationGroupOutpostArn
S	MultiAZStatus
l	NodeGroupList	e=:238,n=NodeGroup
s	ReplicationGroupPendingModifiedValues	.AuthTokenStatus:233	.AutomaticFailoverStatus:239	.ClusterMode:145	.LogDeliveryConfigurations:234,n=PendingLogDeliveryConfiguration	.PrimaryClusterId:126	.Resharding:240	.TransitEncryptionEnabled:129	.TransitEncryptionMode:148	.UserGroups:241
l	NodeSnapshotList	e=:242,n=NodeSnapshot
S	InputAuthenticationType
S	AuthenticationType
s	ConfigureShard	.NewReplicaCount:187,r	.NodeGroupId:224,r	.PreferredAvailabilityZones:136	.PreferredOutpostArns:137
s	CacheEngineVersion	.CacheEngineDescription:126	.CacheEngineVersionDescription:126	.CacheParameterGroupFamily:126	.Engine:126	.EngineVersion:126
s	CacheNodeTypeSpecificParameter	.AllowedValues:126	.CacheNodeTypeSpecificValues:243	.ChangeType:244	.DataType:126	.Description:126	.IsModifiable:165	.MinimumEngineVersion:126	.ParameterName:126	.Source:126
s	Parameter	.AllowedValues:126	.ChangeType:244	.DataType:126	.Description:126	.IsModifiable:165	.MinimumEngineVersion:126	.ParameterName:126	.ParameterValue:126	.Source:126
s	Event	.Date:175	.Message:126	.SourceIdentifier:126	.SourceType:176
s	Filter	.Name:245,r	.Values:246,r
s	ParameterNameValue	.ParameterName:126	.ParameterValue:126
S	AllowedNodeGroupId	min=1	max=4
s	ReshardingConfiguration	.NodeGroupId:224	.PreferredAvailabilityZones:147
s	DestinationDetails	.CloudWatchLogsDetails:247	.KinesisFirehoseDetails:248
S	DestinationType
S	LogFormat
S	LogType
s	CacheNode	.CacheNodeCreateTime:175	.CacheNodeId:126	.CacheNodeStatus:126	.CustomerAvailabilityZone:126	.CustomerOutpostArn:126	.Endpoint:197	.ParameterGroupStatus:126	.SourceCacheNodeId:126
s	CacheSecurityGroupMembership	.CacheSecurityGroupName:126	.Status:126
s	LogDeliveryConfiguration	.DestinationDetails:226	.DestinationType:227	.LogFormat:228	.LogType:229	.Message:126	.Status:249
S	AuthTokenUpdateStatus
l	PendingLogDeliveryConfigurationList	name=PendingLogDeliveryConfiguration	e=:250
s	SecurityGroupMembership	.SecurityGroupId:126	.Status:126
s	Subnet	.SubnetAvailabilityZone:251	.SubnetIdentifier:126	.SubnetOutpost:252	.SupportedNetworkTypes:203
l	OutpostArnsList	e=:126,n=OutpostArn
s	NodeGroup	.NodeGroupId:126	.NodeGroupMembers:253	.PrimaryEndpoint:197	.ReaderEndpoint:197	.Slots:126	.Status:126
S	PendingAutomaticFailoverStatus
s	ReshardingStatus	.SlotMigration:254
s	UserGroupsUpdateStatus	.UserGroupIdsToAdd:159	.UserGroupIdsToRemove:159
s	NodeSnapshot	.CacheClusterId:126	.CacheNodeCreateTime:175	.CacheNodeId:126	.CacheSize:126	.NodeGroupConfiguration:204	.NodeGroupId:126	.SnapshotCreateTime:175
l	CacheNodeTypeSpecificValueList	e=:255,n=CacheNodeTypeSpecificValue
S	ChangeType
S	FilterName
l	FilterValueList	min=1	e=:256
s	CloudWatchLogsDestinationDetails	.LogGroup:126
s	KinesisFirehoseDestinationDetails	.DeliveryStream:126
S	LogDeliveryConfigurationStatus
s	PendingLogDeliveryConfiguration	.DestinationDetails:226	.DestinationType:227	.LogFormat:228	.LogType:229
s	AvailabilityZone	.Name:126
s	SubnetOutpost	.SubnetOutpostArn:126
l	NodeGroupMemberList	e=:257,n=NodeGroupMember
s	SlotMigration	.ProgressPercentage:258
s	CacheNodeTypeSpecificValue	.CacheNodeType:126	.Value:126
S	FilterValue
s	NodeGroupMember	.CacheClusterId:126	.CacheNodeId:126	.CurrentRole:126	.PreferredAvailabilityZone:126	.PreferredOutpostArn:126	.ReadEndpoint:197
d	Double

"""#
}
