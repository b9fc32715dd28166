// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `efs`: StaticString = #"""
V	id=efs	protocol=rest-json	version=2015-02-01	service=EFS	endpoint=elasticfilesystem	signing=elasticfilesystem
O	CreateAccessPoint	POST	/2015-02-01/access-points	0	1	2,3,4,5,6,7,8
O	CreateFileSystem	POST	/2015-02-01/file-systems	9	10	2,5,11,12,13,14,15
O	CreateMountTarget	POST	/2015-02-01/mount-targets	16	17	2,5,6,4,18,19,20,21,22,23,24,15,25
O	CreateReplicationConfiguration	POST	/2015-02-01/file-systems/{SourceFileSystemId}/replication-configuration	26	27	2,4,28,29,6,15,12,13,14,30,5
O	DeleteAccessPoint	DELETE	/2015-02-01/access-points/{AccessPointId}	31		2,5,32
O	DeleteFileSystem	DELETE	/2015-02-01/file-systems/{FileSystemId}	33		2,5,6,34
O	DeleteFileSystemPolicy	DELETE	/2015-02-01/file-systems/{FileSystemId}/policy	35		2,5,6,4
O	DeleteMountTarget	DELETE	/2015-02-01/mount-targets/{MountTargetId}	36		2,5,37,38
O	DeleteReplicationConfiguration	DELETE	/2015-02-01/file-systems/{SourceFileSystemId}/replication-configuration	39		2,5,6,29
O	DescribeAccessPoints	GET	/2015-02-01/access-points	40	41	2,5,6,32	pages=NextToken;NextToken;AccessPoints;
O	DescribeBackupPolicy	GET	/2015-02-01/file-systems/{FileSystemId}/backup-policy	42	43	2,6,5,44,28
O	DescribeFileSystemPolicy	GET	/2015-02-01/file-systems/{FileSystemId}/policy	45	46	2,5,6,44
O	DescribeFileSystems	GET	/2015-02-01/file-systems	47	48	2,5,6	pages=Marker;NextMarker;FileSystems;
O	DescribeLifecycleConfiguration	GET	/2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration	49	50	5,2,6
O	DescribeMountTargetSecurityGroups	GET	/2015-02-01/mount-targets/{MountTargetId}/security-groups	51	52	2,5,38,53
O	DescribeMountTargets	GET	/2015-02-01/mount-targets	54	55	2,5,6,38,32	pages=Marker;NextMarker;MountTargets;
O	DescribeReplicationConfigurations	GET	/2015-02-01/file-systems/replication-configurations	56	57	2,6,5,29,28	pages=NextToken;NextToken;Replications;
O	ListTagsForResource	GET	/2015-02-01/resource-tags/{ResourceId}	58	59	2,5,6,32	pages=NextToken;NextToken;Tags;
O	ModifyMountTargetSecurityGroups	PUT	/2015-02-01/mount-targets/{MountTargetId}/security-groups	60		2,5,38,53,23,24
O	PutBackupPolicy	PUT	/2015-02-01/file-systems/{FileSystemId}/backup-policy	61	43	2,6,4,5,28
O	PutFileSystemPolicy	PUT	/2015-02-01/file-systems/{FileSystemId}/policy	62	46	2,5,6,63,4
O	PutLifecycleConfiguration	PUT	/2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration	64	50	2,5,6,4
O	TagResource	POST	/2015-02-01/resource-tags/{ResourceId}	65		2,5,6,32
O	UntagResource	DELETE	/2015-02-01/resource-tags/{ResourceId}	66		2,5,6,32
O	UpdateFileSystem	PUT	/2015-02-01/file-systems/{FileSystemId}	67	10	2,6,4,13,5,14,68
O	UpdateFileSystemProtection	PUT	/2015-02-01/file-systems/{FileSystemId}/protection	69	70	2,6,4,13,5,14,71,68	idempotent
s	CreateAccessPointRequest	.ClientToken:72,r,t	.FileSystemId:73,r	.PosixUser:74	.RootDirectory:75	.Tags:76
s	AccessPointDescription	.AccessPointArn:77	.AccessPointId:78	.ClientToken:72	.FileSystemId:73	.LifeCycleState:79	.Name:80	.OwnerId:81	.PosixUser:74	.RootDirectory:75	.Tags:76
s	BadRequest	error=,400	.ErrorCode:82,r	.Message:83
s	AccessPointAlreadyExists	error=,409	.AccessPointId:78,r	.ErrorCode:82,r	.Message:83
s	IncorrectFileSystemLifeCycleState	error=,409	.ErrorCode:82,r	.Message:83
s	InternalServerError	error=,500	.ErrorCode:82,r	.Message:83
s	FileSystemNotFound	error=,404	.ErrorCode:82,r	.Message:83
s	AccessPointLimitExceeded	error=,403	.ErrorCode:82,r	.Message:83
s	ThrottlingException	error=,429	.ErrorCode:82	.Message:83
s	CreateFileSystemRequest	.AvailabilityZoneName:84	.Backup:85	.CreationToken:86,r,t	.Encrypted:87	.KmsKeyId:88	.PerformanceMode:89	.ProvisionedThroughputInMibps:90	.Tags:76	.ThroughputMode:91
s	FileSystemDescription	.AvailabilityZoneId:92	.AvailabilityZoneName:84	.CreationTime:93,r	.CreationToken:86,r	.Encrypted:87	.FileSystemArn:94	.FileSystemId:73,r	.FileSystemProtection:70	.KmsKeyId:88	.LifeCycleState:79,r	.Name:95	.NumberOfMountTargets:96,r	.OwnerId:81,r	.PerformanceMode:89,r	.ProvisionedThroughputInMibps:90	.SizeInBytes:97,r	.Tags:76,r	.ThroughputMode:91
s	FileSystemAlreadyExists	error=,409	.ErrorCode:82,r	.FileSystemId:73,r	.Message:83
s	FileSystemLimitExceeded	error=,403	.ErrorCode:82,r	.Message:83
s	InsufficientThroughputCapacity	error=,503	.ErrorCode:82,r	.Message:83
s	ThroughputLimitExceeded	error=,400	.ErrorCode:82,r	.Message:83
s	UnsupportedAvailabilityZone	error=,400	.ErrorCode:82,r	.Message:83
s	CreateMountTargetRequest	.FileSystemId:73,r	.IpAddress:98	.IpAddressType:99	.Ipv6Address:100	.SecurityGroups:101	.SubnetId:102,r
s	MountTargetDescription	.AvailabilityZoneId:92	.AvailabilityZoneName:84	.FileSystemId:73,r	.IpAddress:98	.Ipv6Address:100	.LifeCycleState:79,r	.MountTargetId:103,r	.NetworkInterfaceId:104	.OwnerId:81	.SubnetId:102,r	.VpcId:105
s	MountTargetConflict	error=,409	.ErrorCode:82,r	.Message:83
s	SubnetNotFound	error=,400	.ErrorCode:82,r	.Message:83
s	NoFreeAddressesInSubnet	error=,409	.ErrorCode:82,r	.Message:83
s	IpAddressInUse	error=,409	.ErrorCode:82,r	.Message:83
s	NetworkInterfaceLimitExceeded	error=,409	.ErrorCode:82,r	.Message:83
s	SecurityGroupLimitExceeded	error=,400	.ErrorCode:82,r	.Message:83
s	SecurityGroupNotFound	error=,400	.ErrorCode:82,r	.Message:83
s	AvailabilityZonesMismatch	error=,400	.ErrorCode:82	.Message:83
s	CreateReplicationConfigurationRequest	.Destinations:106,r	.SourceFileSystemId:73,r,l=u,n=SourceFileSystemId
s	ReplicationConfigurationDescription	.CreationTime:93,r	.Destinations:107,r	.OriginalSourceFileSystemArn:94,r	.SourceFileSystemArn:94,r	.SourceFileSystemId:73,r	.SourceFileSystemOwnerId:81	.SourceFileSystemRegion:108,r
s	ValidationException	error=,400	.ErrorCode:82,r	.Message:83
s	ReplicationNotFound	error=,404	.ErrorCode:82	.Message:83
s	ConflictException	error=,409	.ErrorCode:82	.Message:83
s	DeleteAccessPointRequest	.AccessPointId:78,r,l=u,n=AccessPointId
s	AccessPointNotFound	error=,404	.ErrorCode:82,r	.Message:83
s	DeleteFileSystemRequest	.FileSystemId:73,r,l=u,n=FileSystemId
s	FileSystemInUse	error=,409	.ErrorCode:82,r	.Message:83
s	DeleteFileSystemPolicyRequest	.FileSystemId:73,r,l=u,n=FileSystemId
s	DeleteMountTargetRequest	.MountTargetId:103,r,l=u,n=MountTargetId
s	DependencyTimeout	error=,504	.ErrorCode:82,r	.Message:83
s	MountTargetNotFound	error=,404	.ErrorCode:82,r	.Message:83
s	DeleteReplicationConfigurationRequest	.DeletionMode:109,l=q,n=deletionMode	.SourceFileSystemId:73,r,l=u,n=SourceFileSystemId
s	DescribeAccessPointsRequest	.AccessPointId:78,l=q,n=AccessPointId	.FileSystemId:73,l=q,n=FileSystemId	.MaxResults:110,l=q,n=MaxResults	.NextToken:111,l=q,n=NextToken
s	DescribeAccessPointsResponse	.AccessPoints:112	.NextToken:111
s	DescribeBackupPolicyRequest	.FileSystemId:73,r,l=u,n=FileSystemId
s	BackupPolicyDescription	.BackupPolicy:113
s	PolicyNotFound	error=,404	.ErrorCode:82	.Message:83
s	DescribeFileSystemPolicyRequest	.FileSystemId:73,r,l=u,n=FileSystemId
s	FileSystemPolicyDescription	.FileSystemId:73	.Policy:114
s	DescribeFileSystemsRequest	.CreationToken:86,l=q,n=CreationToken	.FileSystemId:73,l=q,n=FileSystemId	.Marker:115,l=q,n=Marker	.MaxItems:116,l=q,n=MaxItems
s	DescribeFileSystemsResponse	.FileSystems:117	.Marker:115	.NextMarker:115
s	DescribeLifecycleConfigurationRequest	.FileSystemId:73,r,l=u,n=FileSystemId
s	LifecycleConfigurationDescription	.LifecyclePolicies:118
s	DescribeMountTargetSecurityGroupsRequest	.MountTargetId:103,r,l=u,n=MountTargetId
s	DescribeMountTargetSecurityGroupsResponse	.SecurityGroups:101,r
s	IncorrectMountTargetState	error=,409	.ErrorCode:82,r	.Message:83
s	DescribeMountTargetsRequest	.AccessPointId:78,l=q,n=AccessPointId	.FileSystemId:73,l=q,n=FileSystemId	.Marker:115,l=q,n=Marker	.MaxItems:116,l=q,n=MaxItems	.MountTargetId:103,l=q,n=MountTargetId
s	DescribeMountTargetsResponse	.Marker:115	.MountTargets:119	.NextMarker:115
s	DescribeReplicationConfigurationsRequest	.FileSystemId:73,l=q,n=FileSystemId	.MaxResults:110,l=q,n=MaxResults	.NextToken:111,l=q,n=NextToken
s	DescribeReplicationConfigurationsResponse	.NextToken:111	.Replications:120
s	ListTagsForResourceRequest	.MaxResults:110,l=q,n=MaxResults	.NextToken:111,l=q,n=NextToken	.ResourceId:121,r,l=u,n=ResourceId
s	ListTagsForResourceResponse	.NextToken:111	.Tags:76
s	ModifyMountTargetSecurityGroupsRequest	.MountTargetId:103,r,l=u,n=MountTargetId	.SecurityGroups:101
s	PutBackupPolicyRequest	.BackupPolicy:113,r	.FileSystemId:73,r,l=u,n=FileSystemId
s	PutFileSystemPolicyRequest	.BypassPolicyLockoutSafetyCheck:122	.FileSystemId:73,r,l=u,n=FileSystemId	.Policy:114,r
s	InvalidPolicyException	error=,400	.ErrorCode:82	.Message:83
s	PutLifecycleConfigurationRequest	.FileSystemId:73,r,l=u,n=FileSystemId	.LifecyclePolicies:118,r
s	TagResourceRequest	.ResourceId:121,r,l=u,n=ResourceId	.Tags:76,r
s	UntagResourceRequest	.ResourceId:121,r,l=u,n=ResourceId	.TagKeys:123,r,l=q,n=tagKeys
s	UpdateFileSystemRequest	.FileSystemId:73,r,l=u,n=FileSystemId	.ProvisionedThroughputInMibps:90	.ThroughputMode:91
s	TooManyRequests	error=,429	.ErrorCode:82,r	.Message:83
s	UpdateFileSystemProtectionRequest	.FileSystemId:73,r,l=u,n=FileSystemId	.ReplicationOverwriteProtection:124
s	FileSystemProtectionDescription	.ReplicationOverwriteProtection:124
s	ReplicationAlreadyExists	error=,409	.ErrorCode:82	.Message:83
S	ClientToken	min=1	max=64
S	FileSystemId	max=128
s	PosixUser	.Gid:125,r	.SecondaryGids:126	.Uid:127,r
s	RootDirectory	.CreationInfo:128	.Path:129
l	Tags	e=:130
S	AccessPointArn	max=128
S	AccessPointId	max=128
S	LifeCycleState
S	Name
S	AwsAccountId	max=14
S	ErrorCode	min=1
S	ErrorMessage
S	AvailabilityZoneName	min=1	max=64
b	Backup
S	CreationToken	min=1	max=64
b	Encrypted
S	KmsKeyId	max=2048
S	PerformanceMode
d	ProvisionedThroughputInMibps	min=1
S	ThroughputMode
S	AvailabilityZoneId
t	Timestamp
S	FileSystemArn
S	TagValue	max=256
i	MountTargetCount	min=0
s	FileSystemSize	.Timestamp:93	.Value:131,r	.ValueInArchive:132	.ValueInIA:132	.ValueInStandard:132
S	IpAddress	min=7	max=15
S	IpAddressType
S	Ipv6Address	min=3	max=39
l	SecurityGroups	max=100	e=:133
S	SubnetId	min=15	max=47
S	MountTargetId	min=13	max=45
S	NetworkInterfaceId
S	VpcId
l	DestinationsToCreate	e=:134
l	Destinations	e=:135
S	RegionName	min=1	max=64
S	DeletionMode
i	MaxResults	min=1
S	Token	min=1	max=128
l	AccessPointDescriptions	e=:1
s	BackupPolicy	.Status:136,r
S	Policy	min=1	max=20000
S	Marker	min=1	max=128
i	MaxItems	min=1
l	FileSystemDescriptions	e=:10
l	LifecyclePolicies	max=3	e=:137
l	MountTargetDescriptions	e=:17
l	ReplicationConfigurationDescriptions	e=:27
S	ResourceId	max=128
b	BypassPolicyLockoutSafetyCheck
l	TagKeys	min=1	max=50	e=:138
S	ReplicationOverwriteProtection
L	Gid	min=0	max=4294967295
l	SecondaryGids	min=0	max=16	e=:125
L	Uid	min=0	max=4294967295
s	CreationInfo	.OwnerGid:139,r	.OwnerUid:140,r	.Permissions:141,r
S	Path	min=1	max=100
s	Tag	.Key:138,r	.Value:95,r
L	FileSystemSizeValue	min=0
L	FileSystemNullableSizeValue	min=0
S	SecurityGroup	min=11	max=43
s	DestinationToCreate	.AvailabilityZoneName:84	.FileSystemId:73	.KmsKeyId:88	.Region:108	.RoleArn:142
s	Destination	.FileSystemId:73,r	.LastReplicatedTimestamp:93	.OwnerId:81	.Region:108,r	.RoleArn:142	.Status:143,r	.StatusMessage:144
S	Status
s	LifecyclePolicy	.TransitionToArchive:145	.TransitionToIA:146	.TransitionToPrimaryStorageClass:147
S	TagKey	min=1	max=128
L	OwnerGid	min=0	max=4294967295
L	OwnerUid	min=0	max=4294967295
S	Permissions	min=3	max=4
S	RoleArn	max=2048
S	ReplicationStatus
S	StatusMessage
S	TransitionToArchiveRules
S	TransitionToIARules
S	TransitionToPrimaryStorageClassRules

"""#
}
