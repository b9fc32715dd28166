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
O	ListSecretVersionIds	POST	/	26	27	28,2,4,3
O	ListSecrets	POST	/	29	30	3,5,28,4	pages=NextToken;NextToken;SecretList;
O	PutResourcePolicy	POST	/	31	32	11,2,3,4,5,33
O	PutSecretValue	POST	/	34	35	3,5,8,9,10,2,4,13
O	RestoreSecret	POST	/	36	37	2,3,5,4
O	RotateSecret	POST	/	38	39	2,3,4,5
O	TagResource	POST	/	40		2,5,3,4
O	UntagResource	POST	/	41		2,5,3,4
O	UpdateSecret	POST	/	42	43	3,5,8,9,10,2,11,4,12,13
O	UpdateSecretVersionStage	POST	/	44	45	2,3,5,8,4
s	CancelRotateSecretRequest	.SecretId:46,r
s	CancelRotateSecretResponse	.ARN:47	.Name:48	.VersionId:49
s	ResourceNotFoundException	error=,	.Message:50
s	InvalidParameterException	error=,	.Message:50
s	InternalServiceError	error=,	.Message:50
s	InvalidRequestException	error=,	.Message:50
s	CreateSecretRequest	.AddReplicaRegions:51	.ClientRequestToken:52,t	.Description:53	.ForceOverwriteReplicaSecret:54	.KmsKeyId:55	.Name:56,r	.SecretBinary:57	.SecretString:58	.Tags:59	.Type:60
s	CreateSecretResponse	.ARN:47	.Name:48	.ReplicationStatus:61	.VersionId:49
s	LimitExceededException	error=,	.Message:50
s	EncryptionFailure	error=,	.Message:50
s	ResourceExistsException	error=,	.Message:50
s	MalformedPolicyDocumentException	error=,	.Message:50
s	PreconditionNotMetException	error=,	.Message:50
s	DecryptionFailure	error=,	.Message:50
s	DeleteResourcePolicyRequest	.SecretId:46,r
s	DeleteResourcePolicyResponse	.ARN:47	.Name:56
s	DeleteSecretRequest	.ForceDeleteWithoutRecovery:54	.RecoveryWindowInDays:62	.SecretId:46,r
s	DeleteSecretResponse	.ARN:47	.DeletionDate:63	.Name:48
s	DescribeSecretRequest	.SecretId:46,r
s	DescribeSecretResponse	.ARN:47	.CreatedDate:64	.DeletedDate:65	.Description:53	.ExternalSecretRotationMetadata:66	.ExternalSecretRotationRoleArn:67	.KmsKeyId:55	.LastAccessedDate:68	.LastChangedDate:69	.LastRotatedDate:70	.Name:48	.NextRotationDate:71	.OwningService:72	.PrimaryRegion:73	.ReplicationStatus:61	.RotationEnabled:74	.RotationLambdaARN:75	.RotationRules:76	.Tags:59	.Type:60	.VersionIdsToStages:77
s	GetRandomPasswordRequest	.ExcludeCharacters:78	.ExcludeLowercase:79	.ExcludeNumbers:80	.ExcludePunctuation:81	.ExcludeUppercase:82	.IncludeSpace:83	.PasswordLength:84	.RequireEachIncludedType:85
s	GetRandomPasswordResponse	.RandomPassword:86
s	GetResourcePolicyRequest	.SecretId:46,r
s	GetResourcePolicyResponse	.ARN:47	.Name:56	.ResourcePolicy:87
s	GetSecretValueRequest	.SecretId:46,r	.VersionId:49	.VersionStage:88
s	GetSecretValueResponse	.ARN:47	.CreatedDate:89	.Name:48	.SecretBinary:57	.SecretString:58	.VersionId:49	.VersionStages:90
s	ListSecretVersionIdsRequest	.IncludeDeprecated:54	.MaxResults:91	.NextToken:92	.SecretId:46,r
s	ListSecretVersionIdsResponse	.ARN:47	.Name:48	.NextToken:92	.Versions:93
s	InvalidNextTokenException	error=,	.Message:50
s	ListSecretsRequest	.Filters:94	.IncludePlannedDeletion:54	.MaxResults:91	.NextToken:92	.SortBy:95	.SortOrder:96
s	ListSecretsResponse	.NextToken:92	.SecretList:97
s	PutResourcePolicyRequest	.BlockPublicPolicy:54	.ResourcePolicy:87,r	.SecretId:46,r
s	PutResourcePolicyResponse	.ARN:47	.Name:56
s	PublicPolicyException	error=,	.Message:50
s	PutSecretValueRequest	.ClientRequestToken:52,t	.RotationToken:98	.SecretBinary:57	.SecretId:46,r	.SecretString:58	.VersionStages:90
s	PutSecretValueResponse	.ARN:47	.Name:48	.VersionId:49	.VersionStages:90
s	RestoreSecretRequest	.SecretId:46,r
s	RestoreSecretResponse	.ARN:47	.Name:48
s	RotateSecretRequest	.ClientRequestToken:52,t	.ExternalSecretRotationMetadata:66	.ExternalSecretRotationRoleArn:67	.RotateImmediately:54	.RotationLambdaARN:75	.RotationRules:76	.SecretId:46,r
s	RotateSecretResponse	.ARN:47	.Name:48	.VersionId:49
s	TagResourceRequest	.SecretId:46,r	.Tags:59,r
s	UntagResourceRequest	.SecretId:46,r	.TagKeys:99,r
s	UpdateSecretRequest	.ClientRequestToken:52,t	.Description:53	.KmsKeyId:55	.SecretBinary:57	.SecretId:46,r	.SecretString:58	.Type:60
s	UpdateSecretResponse	.ARN:47	.Name:48	.VersionId:49
s	UpdateSecretVersionStageRequest	.MoveToVersionId:49	.RemoveFromVersionId:49	.SecretId:46,r	.VersionStage:88,r
s	UpdateSecretVersionStageResponse	.ARN:47	.Name:48
S	SecretIdType	min=1	max=2048
S	SecretARNType	min=20	max=2048
S	SecretNameType	min=1	max=256
S	SecretVersionIdType	min=32	max=64
S	ErrorMessage
l	AddReplicaRegionListType	min=1	e=:100
S	ClientRequestTokenType	min=32	max=64
S	DescriptionType	max=2048
b	BooleanType
S	KmsKeyIdType	min=0	max=2048
S	NameType	min=1	max=512
B	SecretBinaryType	min=1	max=65536
S	SecretStringType	min=1	max=65536
l	TagListType	e=:101
S	MedeaTypeType	min=0	max=256
l	ReplicationStatusListType	e=:102
L	RecoveryWindowInDaysType
t	DeletionDateType
t	TimestampType
t	DeletedDateType
l	ExternalSecretRotationMetadataType	e=:103
S	RoleARNType	min=20	max=2048
t	LastAccessedDateType
t	LastChangedDateType
t	LastRotatedDateType
t	NextRotationDateType
S	OwningServiceType	min=1	max=128
S	RegionType	min=1	max=128
b	RotationEnabledType
S	RotationLambdaARNType	min=0	max=2048
s	RotationRulesType	.AutomaticallyAfterDays:104	.Duration:105	.ScheduleExpression:106
m	SecretVersionsToStagesMapType	k=:49	e=:90
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
l	SecretVersionStagesType	min=1	max=20	e=:88
i	MaxResultsType	min=1	max=100
S	NextTokenType	min=1	max=4096
l	SecretVersionsListType	e=:107
l	FiltersListType	max=10	e=:108
S	SortByType
S	SortOrderType
l	SecretListType	e=:109
S	RotationTokenType	min=36	max=256
l	TagKeyListType	e=:110
s	ReplicaRegionType	.KmsKeyId:55	.Region:73
s	Tag	.Key:110	.Value:111
s	ReplicationStatusType	.KmsKeyId:55	.LastAccessedDate:68	.Region:73	.Status:112	.StatusMessage:113
s	ExternalSecretRotationMetadataItem	.Key:114	.Value:115
L	AutomaticallyRotateAfterDaysType	min=1	max=1000
S	DurationType	min=2	max=3
S	ScheduleExpressionType	min=1	max=256
s	SecretVersionsListEntry	.CreatedDate:89	.KmsKeyIds:116	.LastAccessedDate:68	.VersionId:49	.VersionStages:90
s	Filter	.Key:117	.Values:118
s	SecretListEntry	.ARN:47	.CreatedDate:64	.DeletedDate:65	.Description:53	.ExternalSecretRotationMetadata:66	.ExternalSecretRotationRoleArn:67	.KmsKeyId:55	.LastAccessedDate:68	.LastChangedDate:69	.LastRotatedDate:70	.Name:48	.NextRotationDate:71	.OwningService:72	.PrimaryRegion:73	.RotationEnabled:74	.RotationLambdaARN:75	.RotationRules:76	.SecretVersionsToStages:77	.Tags:59	.Type:60
S	TagKeyType	min=1	max=128
S	TagValueType	min=0	max=256
S	StatusType
S	StatusMessageType	min=1	max=4096
S	ExternalSecretRotationMetadataItemKeyType	min=1	max=256
S	ExternalSecretRotationMetadataItemValueType	min=1	max=2048
l	KmsKeyIdListType	e=:55
S	FilterNameStringType
l	FilterValuesStringList	min=1	max=10	e=:119
S	FilterValueStringType	max=512

"""#
}
