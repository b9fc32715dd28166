// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `efs`: StaticString = #"""
V	id=efs	protocol=rest-json	version=2015-02-01	service=EFS	endpoint=elasticfilesystem	signing=elasticfilesystem
O	CreateAccessPoint	POST	/2015-02-01/access-points	0	1	2,3,4,5,6,7,8
O	CreateFileSystem	POST	/2015-02-01/file-systems	9	10	2,5,11,12,13,14,15
O	CreateMountTarget	POST	/2015-02-01/mount-targets	16	17	2,5,6,4,18,19,20,21,22,23,24,15,25
O	DeleteAccessPoint	DELETE	/2015-02-01/access-points/{AccessPointId}	26		2,5,27
O	DeleteFileSystem	DELETE	/2015-02-01/file-systems/{FileSystemId}	28		2,5,6,29
O	DeleteFileSystemPolicy	DELETE	/2015-02-01/file-systems/{FileSystemId}/policy	30		2,5,6,4
O	DeleteMountTarget	DELETE	/2015-02-01/mount-targets/{MountTargetId}	31		2,5,32,33
O	DescribeAccessPoints	GET	/2015-02-01/access-points	34	35	2,5,6,27	pages=NextToken;NextToken;AccessPoints;
O	DescribeBackupPolicy	GET	/2015-02-01/file-systems/{FileSystemId}/backup-policy	36	37	2,6,5,38,39
O	DescribeFileSystemPolicy	GET	/2015-02-01/file-systems/{FileSystemId}/policy	40	41	2,5,6,38
O	DescribeFileSystems	GET	/2015-02-01/file-systems	42	43	2,5,6	pages=Marker;NextMarker;FileSystems;
O	DescribeLifecycleConfiguration	GET	/2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration	44	45	5,2,6
O	DescribeMountTargetSecurityGroups	GET	/2015-02-01/mount-targets/{MountTargetId}/security-groups	46	47	2,5,33,48
O	DescribeMountTargets	GET	/2015-02-01/mount-targets	49	50	2,5,6,33,27	pages=Marker;NextMarker;MountTargets;
O	ListTagsForResource	GET	/2015-02-01/resource-tags/{ResourceId}	51	52	2,5,6,27	pages=NextToken;NextToken;Tags;
O	ModifyMountTargetSecurityGroups	PUT	/2015-02-01/mount-targets/{MountTargetId}/security-groups	53		2,5,33,48,23,24
O	PutBackupPolicy	PUT	/2015-02-01/file-systems/{FileSystemId}/backup-policy	54	37	2,6,4,5,39
O	PutFileSystemPolicy	PUT	/2015-02-01/file-systems/{FileSystemId}/policy	55	41	2,5,6,56,4
O	PutLifecycleConfiguration	PUT	/2015-02-01/file-systems/{FileSystemId}/lifecycle-configuration	57	45	2,5,6,4
O	TagResource	POST	/2015-02-01/resource-tags/{ResourceId}	58		2,5,6,27
O	UntagResource	DELETE	/2015-02-01/resource-tags/{ResourceId}	59		2,5,6,27
O	UpdateFileSystem	PUT	/2015-02-01/file-systems/{FileSystemId}	60	10	2,6,4,13,5,14,61
O	UpdateFileSystemProtection	PUT	/2015-02-01/file-systems/{FileSystemId}/protection	62	63	2,6,4,13,5,14,64,61	idempotent
s	CreateAccessPointRequest	.ClientToken:65,r,t	.FileSystemId:66,r	.PosixUser:67	.RootDirectory:68	.Tags:69
s	AccessPointDescription	.AccessPointArn:70	.AccessPointId:71	.ClientToken:65	.FileSystemId:66	.LifeCycleState:72	.Name:73	.OwnerId:74	.PosixUser:67	.RootDirectory:68	.Tags:69
s	BadRequest	error=,400	.ErrorCode:75,r	.Message:76
s	AccessPointAlreadyExists	error=,409	.AccessPointId:71,r	.ErrorCode:75,r	.Message:76
s	IncorrectFileSystemLifeCycleState	error=,409	.ErrorCode:75,r	.Message:76
s	InternalServerError	error=,500	.ErrorCode:75,r	.Message:76
s	FileSystemNotFound	error=,404	.ErrorCode:75,r	.Message:76
s	AccessPointLimitExceeded	error=,403	.ErrorCode:75,r	.Message:76
s	ThrottlingException	error=,429	.ErrorCode:75	.Message:76
s	CreateFileSystemRequest	.AvailabilityZoneName:77	.Backup:78	.CreationToken:79,r,t	.Encrypted:80	.KmsKeyId:81	.PerformanceMode:82	.ProvisionedThroughputInMibps:83	.Tags:69	.ThroughputMode:84
s	FileSystemDescription	.AvailabilityZoneId:85	.AvailabilityZoneName:77	.CreationTime:86,r	.CreationToken:79,r	.Encrypted:80	.FileSystemArn:87	.FileSystemId:66,r	.FileSystemProtection:63	.KmsKeyId:81	.LifeCycleState:72,r	.Name:88	.NumberOfMountTargets:89,r	.OwnerId:74,r	.PerformanceMode:82,r	.ProvisionedThroughputInMibps:83	.SizeInBytes:90,r	.Tags:69,r	.ThroughputMode:84
s	FileSystemAlreadyExists	error=,409	.ErrorCode:75,r	.FileSystemId:66,r	.Message:76
s	FileSystemLimitExceeded	error=,403	.ErrorCode:75,r	.Message:76
s	InsufficientThroughputCapacity	error=,503	.ErrorCode:75,r	.Message:76
s	ThroughputLimitExceeded	error=,400	.ErrorCode:75,r	.Message:76
s	UnsupportedAvailabilityZone	error=,400	.ErrorCode:75,r	.Message:76
s	CreateMountTargetRequest	.FileSystemId:66,r	.IpAddress:91	.IpAddressType:92	.Ipv6Address:93	.SecurityGroups:94	.SubnetId:95,r
s	MountTargetDescription	.AvailabilityZoneId:85	.AvailabilityZoneName:77	.FileSystemId:66,r	.IpAddress:91	.Ipv6Address:93	.LifeCycleState:72,r	.MountTargetId:96,r	.NetworkInterfaceId:97	.OwnerId:74	.SubnetId:95,r	.VpcId:98
s	MountTargetConflict	error=,409	.ErrorCode:75,r	.Message:76
s	SubnetNotFound	error=,400	.ErrorCode:75,r	.Message:76
s	NoFreeAddressesInSubnet	error=,409	.ErrorCode:75,r	.Message:76
s	IpAddressInUse	error=,409	.ErrorCode:75,r	.Message:76
s	NetworkInterfaceLimitExceeded	error=,409	.ErrorCode:75,r	.Message:76
s	SecurityGroupLimitExceeded	error=,400	.ErrorCode:75,r	.Message:76
s	SecurityGroupNotFound	error=,400	.ErrorCode:75,r	.Message:76
s	AvailabilityZonesMismatch	error=,400	.ErrorCode:75	.Message:76
s	DeleteAccessPointRequest	.AccessPointId:71,r,l=u,n=AccessPointId
s	AccessPointNotFound	error=,404	.ErrorCode:75,r	.Message:76
s	DeleteFileSystemRequest	.FileSystemId:66,r,l=u,n=FileSystemId
s	FileSystemInUse	error=,409	.ErrorCode:75,r	.Message:76
s	DeleteFileSystemPolicyRequest	.FileSystemId:66,r,l=u,n=FileSystemId
s	DeleteMountTargetRequest	.MountTargetId:96,r,l=u,n=MountTargetId
s	DependencyTimeout	error=,504	.ErrorCode:75,r	.Message:76
s	MountTargetNotFound	error=,404	.ErrorCode:75,r	.Message:76
s	DescribeAccessPointsRequest	.AccessPointId:71,l=q,n=AccessPointId	.FileSystemId:66,l=q,n=FileSystemId	.MaxResults:99,l=q,n=MaxResults	.NextToken:100,l=q,n=NextToken
s	DescribeAccessPointsResponse	.AccessPoints:101	.NextToken:100
s	DescribeBackupPolicyRequest	.FileSystemId:66,r,l=u,n=FileSystemId
s	BackupPolicyDescription	.BackupPolicy:102
s	PolicyNotFound	error=,404	.ErrorCode:75	.Message:76
s	ValidationException	error=,400	.ErrorCode:75,r	.Message:76
s	DescribeFileSystemPolicyRequest	.FileSystemId:66,r,l=u,n=FileSystemId
s	FileSystemPolicyDescription	.FileSystemId:66	.Policy:103
s	DescribeFileSystemsRequest	.CreationToken:79,l=q,n=CreationToken	.FileSystemId:66,l=q,n=FileSystemId	.Marker:104,l=q,n=Marker	.MaxItems:105,l=q,n=MaxItems
s	DescribeFileSystemsResponse	.FileSystems:106	.Marker:104	.NextMarker:104
s	DescribeLifecycleConfigurationRequest	.FileSystemId:66,r,l=u,n=FileSystemId
s	LifecycleConfigurationDescription	.LifecyclePolicies:107
s	DescribeMountTargetSecurityGroupsRequest	.MountTargetId:96,r,l=u,n=MountTargetId
s	DescribeMountTargetSecurityGroupsResponse	.SecurityGroups:94,r
s	IncorrectMountTargetState	error=,409	.ErrorCode:75,r	.Message:76
s	DescribeMountTargetsRequest	.AccessPointId:71,l=q,n=AccessPointId	.FileSystemId:66,l=q,n=FileSystemId	.Marker:104,l=q,n=Marker	.MaxItems:105,l=q,n=MaxItems	.MountTargetId:96,l=q,n=MountTargetId
s	DescribeMountTargetsResponse	.Marker:104	.MountTargets:108	.NextMarker:104
s	ListTagsForResourceRequest	.MaxResults:99,l=q,n=MaxResults	.NextToken:100,l=q,n=NextToken	.ResourceId:109,r,l=u,n=ResourceId
s	ListTagsForResourceResponse	.NextToken:100	.Tags:69
s	ModifyMountTargetSecurityGroupsRequest	.MountTargetId:96,r,l=u,n=MountTargetId	.SecurityGroups:94
s	PutBackupPolicyRequest	.BackupPolicy:102,r	.FileSystemId:66,r,l=u,n=FileSystemId
s	PutFileSystemPolicyRequest	.BypassPolicyLockoutSafetyCheck:110	.FileSystemId:66,r,l=u,n=FileSystemId	.Policy:103,r
s	InvalidPolicyException	error=,400	.ErrorCode:75	.Message:76
s	PutLifecycleConfigurationRequest	.FileSystemId:66,r,l=u,n=FileSystemId	.LifecyclePolicies:107,r
s	TagResourceRequest	.ResourceId:109,r,l=u,n=ResourceId	.Tags:69,r
s	UntagResourceRequest	.ResourceId:109,r,l=u,n=ResourceId	.TagKeys:111,r,l=q,n=tagKeys
s	UpdateFileSystemRequest	.FileSystemId:66,r,l=u,n=FileSystemId	.ProvisionedThroughputInMibps:83	.ThroughputMode:84
s	TooManyRequests	error=,429	.ErrorCode:75,r	.Message:76
s	UpdateFileSystemProtectionRequest	.FileSystemId:66,r,l=u,n=FileSystemId	.ReplicationOverwriteProtection:112
s	FileSystemProtectionDescription	.ReplicationOverwriteProtection:112
s	ReplicationAlreadyExists	error=,409	.ErrorCode:75	.Message:76
S	ClientToken	min=1	max=64
S	FileSystemId	max=128
s	PosixUser	.Gid:113,r	.SecondaryGids:114	.Uid:115,r
s	RootDirectory	.CreationInfo:116	.Path:117
l	Tags	e=:118
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
s	FileSystemSize	.Timestamp:86	.Value:119,r	.ValueInArchive:120	.ValueInIA:120	.ValueInStandard:120
S	IpAddress	min=7	max=15
S	IpAddressType
S	Ipv6Address	min=3	max=39
l	SecurityGroups	max=100	e=:121
S	SubnetId	min=15	max=47
S	MountTargetId	min=13	max=45
S	NetworkInterfaceId
S	VpcId
i	MaxResults	min=1
S	Token	min=1	max=128
l	AccessPointDescriptions	e=:1
s	BackupPolicy	.Status:122,r
S	Policy	min=1	max=20000
S	Marker	min=1	max=128
i	MaxItems	min=1
l	FileSystemDescriptions	e=:10
l	LifecyclePolicies	max=3	e=:123
l	MountTargetDescriptions	e=:17
S	ResourceId	max=128
b	BypassPolicyLockoutSafetyCheck
l	TagKeys	min=1	max=50	e=:124
S	ReplicationOverwriteProtection
L	Gid	min=0	max=4294967295
l	SecondaryGids	min=0	max=16	e=:113
L	Uid	min=0	max=4294967295
s	CreationInfo	.OwnerGid:125,r	.OwnerUid:126,r	.Permissions:127,r
S	Path	min=1	max=100
s	Tag	.Key:124,r	.Value:88,r
L	FileSystemSizeValue	min=0
L	FileSystemNullableSizeValue	min=0
S	SecurityGroup	min=11	max=43
S	Status
s	LifecyclePolicy	.TransitionToArchive:128	.TransitionToIA:129	.TransitionToPrimaryStorageClass:130
S	TagKey	min=1	max=128
L	OwnerGid	min=0	max=4294967295
L	OwnerUid	min=0	max=4294967295
S	Permissions	min=3	max=4
S	TransitionToArchiveRules
S	TransitionToIARules
S	TransitionToPrimaryStorageClassRules

"""#
}
