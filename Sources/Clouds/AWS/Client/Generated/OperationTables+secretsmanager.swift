// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `secretsmanager`: StaticString = #"""
V	id=secretsmanager	protocol=json	version=2017-10-17	service=Secrets Manager	endpoint=secretsmanager	signing=secretsmanager	json=1.1	target=secretsmanager
O	CancelRotateSecret	POST	/	0	1	2,3,4,5
O	CreateSecret	POST	/	6	7	3,5,8,9,10,2,11,4,12,13
O	DeleteResourcePolicy	POST	/	14	15	2,4,5,3
O	DeleteSecret	POST	/	16	17	2,3,5,4
O	DescribeSecret	POST	/	18	19	2,4,3
O	GetRandomPassword	POST	/	20	21	3,5,4
O	GetResourcePolicy	POST	/	22	23	2,4,5,3
O	GetSecretValue	POST	/	24	25	2,3,5,13,4
O	ListSecretVersionIds	POST	/	26	27	28,2,4,3	pages=NextToken;NextToken;Versions;
O	ListSecrets	POST	/	29	30	3,5,28,4	pages=NextToken;NextToken;SecretList;
O	PutResourcePolicy	POST	/	31	32	11,2,3,4,5,33
O	PutSecretValue	POST	/	34	35	3,5,8,9,10,2,4,13
O	RemoveRegionsFromReplication	POST	/	36	37	2,5,3,4
O	ReplicateSecretToRegions	POST	/	38	39	2,5,3,4
O	RestoreSecret	POST	/	40	41	2,3,5,4
O	RotateSecret	POST	/	42	43	2,3,4,5
O	TagResource	POST	/	44		2,5,3,4
O	UntagResource	POST	/	45		2,5,3,4
O	UpdateSecret	POST	/	46	47	3,5,8,9,10,2,11,4,12,13
O	UpdateSecretVersionStage	POST	/	48	49	2,3,5,8,4
s	CancelRotateSecretRequest	.SecretId:50,r
s	CancelRotateSecretResponse	.ARN:51	.Name:52	.VersionId:53
s	ResourceNotFoundException	error=,	.Message:54
s	InvalidParameterException	error=,	.Message:54
s	InternalServiceError	error=,	.Message:54
s	InvalidRequestException	error=,	.Message:54
s	CreateSecretRequest	.AddReplicaRegions:55	.ClientRequestToken:56,t	.Description:57	.ForceOverwriteReplicaSecret:58	.KmsKeyId:59	.Name:60,r	.SecretBinary:61,z	.SecretString:62,z	.Tags:63	.Type:64
s	CreateSecretResponse	.ARN:51	.Name:52	.ReplicationStatus:65	.VersionId:53
s	LimitExceededException	error=,	.Message:54
s	EncryptionFailure	error=,	.Message:54
s	ResourceExistsException	error=,	.Message:54
s	MalformedPolicyDocumentException	error=,	.Message:54
s	PreconditionNotMetException	error=,	.Message:54
s	DecryptionFailure	error=,	.Message:54
s	DeleteResourcePolicyRequest	.SecretId:50,r
s	DeleteResourcePolicyResponse	.ARN:51	.Name:60
s	DeleteSecretRequest	.ForceDeleteWithoutRecovery:58	.RecoveryWindowInDays:66	.SecretId:50,r
s	DeleteSecretResponse	.ARN:51	.DeletionDate:67	.Name:52
s	DescribeSecretRequest	.SecretId:50,r
s	DescribeSecretResponse	.ARN:51	.CreatedDate:68	.DeletedDate:69	.Description:57	.ExternalSecretRotationMetadata:70	.ExternalSecretRotationRoleArn:71	.KmsKeyId:59	.LastAccessedDate:72	.LastChangedDate:73	.LastRotatedDate:74	.Name:52	.NextRotationDate:75	.OwningService:76	.PrimaryRegion:77	.ReplicationStatus:65	.RotationEnabled:78	.RotationLambdaARN:79	.RotationRules:80	.Tags:63	.Type:64	.VersionIdsToStages:81
s	GetRandomPasswordRequest	.ExcludeCharacters:82	.ExcludeLowercase:83	.ExcludeNumbers:84	.ExcludePunctuation:85	.ExcludeUppercase:86	.IncludeSpace:87	.PasswordLength:88	.RequireEachIncludedType:89
s	GetRandomPasswordResponse	.RandomPassword:90,z
s	GetResourcePolicyRequest	.SecretId:50,r
s	GetResourcePolicyResponse	.ARN:51	.Name:60	.ResourcePolicy:91
s	GetSecretValueRequest	.SecretId:50,r	.VersionId:53	.VersionStage:92
s	GetSecretValueResponse	.ARN:51	.CreatedDate:93	.Name:52	.SecretBinary:61,z	.SecretString:62,z	.VersionId:53	.VersionStages:94
s	ListSecretVersionIdsRequest	.IncludeDeprecated:58	.MaxResults:95	.NextToken:96	.SecretId:50,r
s	ListSecretVersionIdsResponse	.ARN:51	.Name:52	.NextToken:96	.Versions:97
s	InvalidNextTokenException	error=,	.Message:54
s	ListSecretsRequest	.Filters:98	.IncludePlannedDeletion:58	.MaxResults:95	.NextToken:96	.SortBy:99	.SortOrder:100
s	ListSecretsResponse	.NextToken:96	.SecretList:101
s	PutResourcePolicyRequest	.BlockPublicPolicy:58	.ResourcePolicy:91,r	.SecretId:50,r
s	PutResourcePolicyResponse	.ARN:51	.Name:60
s	PublicPolicyException	error=,	.Message:54
s	PutSecretValueRequest	.ClientRequestToken:56,t	.RotationToken:102,z	.SecretBinary:61,z	.SecretId:50,r	.SecretString:62,z	.VersionStages:94
s	PutSecretValueResponse	.ARN:51	.Name:52	.VersionId:53	.VersionStages:94
s	RemoveRegionsFromReplicationRequest	.RemoveReplicaRegions:103,r	.SecretId:50,r
s	RemoveRegionsFromReplicationResponse	.ARN:51	.ReplicationStatus:65
s	ReplicateSecretToRegionsRequest	.AddReplicaRegions:55,r	.ForceOverwriteReplicaSecret:58	.SecretId:50,r
s	ReplicateSecretToRegionsResponse	.ARN:51	.ReplicationStatus:65
s	RestoreSecretRequest	.SecretId:50,r
s	RestoreSecretResponse	.ARN:51	.Name:52
s	RotateSecretRequest	.ClientRequestToken:56,t	.ExternalSecretRotationMetadata:70	.ExternalSecretRotationRoleArn:71	.RotateImmediately:58	.RotationLambdaARN:79	.RotationRules:80	.SecretId:50,r
s	RotateSecretResponse	.ARN:51	.Name:52	.VersionId:53
s	TagResourceRequest	.SecretId:50,r	.Tags:63,r
s	UntagResourceRequest	.SecretId:50,r	.TagKeys:104,r
s	UpdateSecretRequest	.ClientRequestToken:56,t	.Description:57	.KmsKeyId:59	.SecretBinary:61,z	.SecretId:50,r	.SecretString:62,z	.Type:64
s	UpdateSecretResponse	.ARN:51	.Name:52	.VersionId:53
s	UpdateSecretVersionStageRequest	.MoveToVersionId:53	.RemoveFromVersionId:53	.SecretId:50,r	.VersionStage:92,r
s	UpdateSecretVersionStageResponse	.ARN:51	.Name:52
S	SecretIdType	min=1	max=2048
S	SecretARNType	min=20	max=2048
S	SecretNameType	min=1	max=256
S	SecretVersionIdType	min=32	max=64
S	ErrorMessage
l	AddReplicaRegionListType	min=1	e=:105
S	ClientRequestTokenType	min=32	max=64
S	DescriptionType	max=2048
b	BooleanType
S	KmsKeyIdType	min=0	max=2048
S	NameType	min=1	max=512
B	SecretBinaryType	min=1	max=65536
S	SecretStringType	min=1	max=65536
l	TagListType	e=:106
S	MedeaTypeType	min=0	max=256
l	ReplicationStatusListType	e=:107
L	RecoveryWindowInDaysType
t	DeletionDateType
t	TimestampType
t	DeletedDateType
l	ExternalSecretRotationMetadataType	e=:108
S	RoleARNType	min=20	max=2048
t	LastAccessedDateType
t	LastChangedDateType
t	LastRotatedDateType
t	NextRotationDateType
S	OwningServiceType	min=1	max=128
S	RegionType	min=1	max=128
b	RotationEnabledType
S	RotationLambdaARNType	min=0	max=2048
s	RotationRulesType	.AutomaticallyAfterDays:109	.Duration:110	.ScheduleExpression:111
m	SecretVersionsToStagesMapType	k=:53	e=:94
S	ExcludeCharactersType	min=0	max=4096
b	ExcludeLowercaseType
b	ExcludeNumbersType
b	ExcludePunctuationType
b	ExcludeUppercaseType
b	IncludeSpaceType
L	PasswordLengthType	min=1	max=4096
b	RequireEachIncludedTypeType
S	RandomPasswordType	min=0	max=4096
S	NonEmptyResourcePolicyType	min=1	max=20480
S	SecretVersionStageType	min=1	max=256
t	CreatedDateType
l	SecretVersionStagesType	min=1	max=20	e=:92
i	MaxResultsType	min=1	max=100
S	NextTokenType	min=1	max=4096
l	SecretVersionsListType	e=:112
l	FiltersListType	max=10	e=:113
S	SortByType
S	SortOrderType
l	SecretListType	e=:114
S	RotationTokenType	min=36	max=256
l	RemoveReplicaRegionListType	min=1	e=:77
l	TagKeyListType	e=:115
s	ReplicaRegionType	.KmsKeyId:59	.Region:77
s	Tag	.Key:115	.Value:116
s	ReplicationStatusType	.KmsKeyId:59	.LastAccessedDate:72	.Region:77	.Status:117	.StatusMessage:118
s	ExternalSecretRotationMetadataItem	.Key:119	.Value:120
L	AutomaticallyRotateAfterDaysType	min=1	max=1000
S	DurationType	min=2	max=3
S	ScheduleExpressionType	min=1	max=256
s	SecretVersionsListEntry	.CreatedDate:93	.KmsKeyIds:121	.LastAccessedDate:72	.VersionId:53	.VersionStages:94
s	Filter	.Key:122	.Values:123
s	SecretListEntry	.ARN:51	.CreatedDate:68	.DeletedDate:69	.Description:57	.ExternalSecretRotationMetadata:70	.ExternalSecretRotationRoleArn:71	.KmsKeyId:59	.LastAccessedDate:72	.LastChangedDate:73	.LastRotatedDate:74	.Name:52	.NextRotationDate:75	.OwningService:76	.PrimaryRegion:77	.RotationEnabled:78	.RotationLambdaARN:79	.RotationRules:80	.SecretVersionsToStages:81	.Tags:63	.Type:64
S	TagKeyType	min=1	max=128
S	TagValueType	min=0	max=256
S	StatusType
S	StatusMessageType	min=1	max=4096
S	ExternalSecretRotationMetadataItemKeyType	min=1	max=256
S	ExternalSecretRotationMetadataItemValueType	min=1	max=2048
l	KmsKeyIdListType	e=:59
S	FilterNameStringType
l	FilterValuesStringList	min=1	max=10	e=:124
S	FilterValueStringType	max=512

"""#
}
