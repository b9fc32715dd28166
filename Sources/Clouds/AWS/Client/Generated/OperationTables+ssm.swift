// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `ssm`: StaticString = #"""
V	id=ssm	protocol=json	version=2014-11-06	service=SSM	endpoint=ssm	signing=ssm	json=1.1	target=AmazonSSM
O	AddTagsToResource	POST	/	0	1	2,3,4,5,6
O	CreateAssociation	POST	/	7	8	9,10,4,11,12,13,14,15,16,17,18,19,20
O	DeleteAssociation	POST	/	21	22	23,4,11,13,6
O	DeleteParameter	POST	/	24	25	4,26
O	DeleteParameters	POST	/	27	28	4
O	DescribeParameters	POST	/	29	30	4,31,32,33,34	pages=NextToken;NextToken;Parameters;
O	GetParameter	POST	/	35	36	4,37,26,38
O	GetParameterHistory	POST	/	39	40	4,26,34,37	pages=NextToken;NextToken;Parameters;
O	GetParameters	POST	/	41	42	37,4
O	GetParametersByPath	POST	/	43	44	4,31,32,33,37,34	pages=NextToken;NextToken;Parameters;
O	LabelParameterVersion	POST	/	45	46	4,6,26,38,47
O	ListAssociations	POST	/	48	49	4,34	pages=NextToken;NextToken;Associations;
O	ListTagsForResource	POST	/	50	51	2,3,4
O	PutParameter	POST	/	52	53	4,37,54,6,55,56,57,58,59,60,61,62,63,64,65
O	RemoveTagsFromResource	POST	/	66	67	2,3,4,6
s	AddTagsToResourceRequest	.ResourceId:68,r	.ResourceType:69,r	.Tags:70,r
s	AddTagsToResourceResult
s	InvalidResourceType	error=,
s	InvalidResourceId	error=,
s	InternalServerError	error=,	.Message:71
s	TooManyTagsError	error=,
s	TooManyUpdates	error=,	.Message:71
s	CreateAssociationRequest	.AlarmConfiguration:72	.ApplyOnlyAtCronInterval:73	.AssociationDispatchAssumeRole:74	.AssociationName:75	.AutomationTargetParameterName:76	.CalendarNames:77	.ComplianceSeverity:78	.DocumentVersion:79	.Duration:80	.InstanceId:81	.MaxConcurrency:82	.MaxErrors:83	.Name:84,r	.OutputLocation:85	.Parameters:86,z	.ScheduleExpression:87	.ScheduleOffset:88	.SyncCompliance:89	.Tags:70	.TargetLocations:90	.TargetMaps:91	.Targets:92
s	CreateAssociationResult	.AssociationDescription:93
s	AssociationAlreadyExists	error=,
s	AssociationLimitExceeded	error=,
s	InvalidDocument	error=,	.Message:71
s	InvalidDocumentVersion	error=,	.Message:71
s	InvalidInstanceId	error=,	.Message:71
s	UnsupportedPlatformType	error=,	.Message:71
s	InvalidOutputLocation	error=,
s	InvalidParameters	error=,	.Message:71
s	InvalidTarget	error=,	.Message:71
s	InvalidSchedule	error=,	.Message:71
s	InvalidTargetMaps	error=,	.Message:71
s	InvalidTag	error=,	.Message:71
s	DeleteAssociationRequest	.AssociationId:94	.InstanceId:81	.Name:84
s	DeleteAssociationResult
s	AssociationDoesNotExist	error=,	.Message:71
s	DeleteParameterRequest	.Name:95,r
s	DeleteParameterResult
s	ParameterNotFound	error=,	.message:71
s	DeleteParametersRequest	.Names:96,r
s	DeleteParametersResult	.DeletedParameters:96	.InvalidParameters:96
s	DescribeParametersRequest	.Filters:97	.MaxResults:98	.NextToken:99	.ParameterFilters:100	.Shared:101
s	DescribeParametersResult	.NextToken:99	.Parameters:102
s	InvalidFilterKey	error=,
s	InvalidFilterOption	error=,	.message:71
s	InvalidFilterValue	error=,	.Message:71
s	InvalidNextToken	error=,	.Message:71
s	GetParameterRequest	.Name:95,r	.WithDecryption:101
s	GetParameterResult	.Parameter:103
s	InvalidKeyId	error=,	.message:71
s	ParameterVersionNotFound	error=,	.message:71
s	GetParameterHistoryRequest	.MaxResults:98	.Name:95,r	.NextToken:99	.WithDecryption:101
s	GetParameterHistoryResult	.NextToken:99	.Parameters:104
s	GetParametersRequest	.Names:96,r	.WithDecryption:101
s	GetParametersResult	.InvalidParameters:96	.Parameters:105
s	GetParametersByPathRequest	.MaxResults:106	.NextToken:99	.ParameterFilters:100	.Path:95,r	.Recursive:101	.WithDecryption:101
s	GetParametersByPathResult	.NextToken:99	.Parameters:105
s	LabelParameterVersionRequest	.Labels:107,r	.Name:95,r	.ParameterVersion:108
s	LabelParameterVersionResult	.InvalidLabels:107	.ParameterVersion:108
s	ParameterVersionLabelLimitExceeded	error=,	.message:71
s	ListAssociationsRequest	.AssociationFilterList:109	.MaxResults:98	.NextToken:99
s	ListAssociationsResult	.Associations:110	.NextToken:99
s	ListTagsForResourceRequest	.ResourceId:68,r	.ResourceType:69,r
s	ListTagsForResourceResult	.TagList:70
s	PutParameterRequest	.AllowedPattern:111	.DataType:112	.Description:113	.KeyId:114	.Name:95,r	.Overwrite:101	.Policies:115	.Tags:70	.Tier:116	.Type:117	.Value:118,r,z
s	PutParameterResult	.Tier:116	.Version:108
s	ParameterLimitExceeded	error=,	.message:71
s	ParameterAlreadyExists	error=,	.message:71
s	HierarchyLevelLimitExceededException	error=,	.message:71
s	HierarchyTypeMismatchException	error=,	.message:71
s	InvalidAllowedPatternException	error=,	.message:71
s	ParameterMaxVersionLimitExceeded	error=,	.message:71
s	ParameterPatternMismatchException	error=,	.message:71
s	UnsupportedParameterType	error=,	.message:71
s	PoliciesLimitExceededException	error=,	.message:71
s	InvalidPolicyTypeException	error=,	.message:71
s	InvalidPolicyAttributeException	error=,	.message:71
s	IncompatiblePolicyException	error=,	.message:71
s	RemoveTagsFromResourceRequest	.ResourceId:68,r	.ResourceType:69,r	.TagKeys:119,r
s	RemoveTagsFromResourceResult
S	ResourceId
S	ResourceTypeForTagging
l	TagList	max=1000	e=:120
S	String
s	AlarmConfiguration	.Alarms:121,r	.IgnorePollAlarmFailure:101
b	ApplyOnlyAtCronInterval
S	AssociationDispatchAssumeRoleArn	min=1	max=512
S	AssociationName
S	AutomationTargetParameterName	min=1	max=50
l	CalendarNameOrARNList	e=:122
S	AssociationComplianceSeverity
S	DocumentVersion
i	Duration	min=1	max=24
S	InstanceId
S	MaxConcurrency	min=1	max=7
S	MaxErrors	min=1	max=7
S	DocumentARN
s	InstanceAssociationOutputLocation	.S3Location:123
m	Parameters	k=:124	e=:125
S	ScheduleExpression	min=1	max=256
i	ScheduleOffset	min=1	max=6
S	AssociationSyncCompliance
l	TargetLocations	min=1	max=100	e=:126
l	TargetMaps	min=0	max=300	e=:127
l	Targets	min=0	max=5	e=:128
s	AssociationDescription	.AlarmConfiguration:72	.ApplyOnlyAtCronInterval:73	.AssociationDispatchAssumeRole:74	.AssociationId:94	.AssociationName:75	.AssociationVersion:129	.AutomationTargetParameterName:76	.CalendarNames:77	.ComplianceSeverity:78	.Date:130	.DocumentVersion:79	.Duration:80	.InstanceId:81	.LastExecutionDate:130	.LastSuccessfulExecutionDate:130	.LastUpdateAssociationDate:130	.MaxConcurrency:82	.MaxErrors:83	.Name:84	.OutputLocation:85	.Overview:131	.Parameters:86,z	.ScheduleExpression:87	.ScheduleOffset:88	.Status:132	.SyncCompliance:89	.TargetLocations:90	.TargetMaps:91	.Targets:92	.TriggeredAlarms:133
S	AssociationId
S	PSParameterName	min=1	max=2048
l	ParameterNameList	min=1	max=10	e=:95
l	ParametersFilterList	e=:134
i	MaxResults	min=1	max=50
S	NextToken
l	ParameterStringFilterList	e=:135
b	Boolean
l	ParameterMetadataList	e=:136
s	Parameter	.ARN:71	.DataType:112	.LastModifiedDate:130	.Name:95	.Selector:137	.SourceResult:71	.Type:117	.Value:118,z	.Version:108
l	ParameterHistoryList	e=:138
l	ParameterList	e=:103
i	GetParametersByPathMaxResults	min=1	max=10
l	ParameterLabelList	min=1	max=10	e=:139
L	PSParameterVersion
l	AssociationFilterList	min=1	e=:140
l	AssociationList	e=:141
S	AllowedPattern	min=0	max=1024
S	ParameterDataType	min=0	max=128
S	ParameterDescription	min=0	max=1024
S	ParameterKeyId	min=1	max=256
S	ParameterPolicies	min=1	max=4096
S	ParameterTier
S	ParameterType
S	PSParameterValue
l	KeyList	e=:142
s	Tag	.Key:142,r	.Value:143,r
l	AlarmList	min=1	max=1	e=:144
S	CalendarNameOrARN
s	S3OutputLocation	.OutputS3BucketName:145	.OutputS3KeyPrefix:146	.OutputS3Region:147
S	ParameterName
l	ParameterValueList	e=:148
s	TargetLocation	.Accounts:149	.ExcludeAccounts:150	.ExecutionRoleName:151	.IncludeChildOrganizationUnits:101	.Regions:152	.TargetLocationAlarmConfiguration:72	.TargetLocationMaxConcurrency:82	.TargetLocationMaxErrors:83	.Targets:92	.TargetsMaxConcurrency:82	.TargetsMaxErrors:83
m	TargetMap	min=1	max=20	k=:153	e=:154
s	Target	.Key:155	.Values:156
S	AssociationVersion
t	DateTime
s	AssociationOverview	.AssociationStatusAggregatedCount:157	.DetailedStatus:158	.Status:158
s	AssociationStatus	.AdditionalInfo:159	.Date:130,r	.Message:160,r	.Name:161,r
l	AlarmStateInformationList	min=1	max=1	e=:162
s	ParametersFilter	.Key:163,r	.Values:164,r
s	ParameterStringFilter	.Key:165,r	.Option:166	.Values:167
s	ParameterMetadata	.ARN:71	.AllowedPattern:111	.DataType:112	.Description:113	.KeyId:114	.LastModifiedDate:130	.LastModifiedUser:71	.Name:95	.Policies:168	.Tier:116	.Type:117	.Version:108
S	PSParameterSelector	min=0	max=128
s	ParameterHistory	.AllowedPattern:111	.DataType:112	.Description:113	.KeyId:114	.Labels:107	.LastModifiedDate:130	.LastModifiedUser:71	.Name:95	.Policies:168	.Tier:116	.Type:117	.Value:118,z	.Version:108
S	ParameterLabel	min=1	max=100
s	AssociationFilter	.key:169,r	.value:170,r
s	Association	.AssociationId:94	.AssociationName:75	.AssociationVersion:129	.DocumentVersion:79	.Duration:80	.InstanceId:81	.LastExecutionDate:130	.Name:84	.Overview:131	.ScheduleExpression:87	.ScheduleOffset:88	.TargetMaps:91	.Targets:92
S	TagKey	min=1	max=128
S	TagValue	min=0	max=256
s	Alarm	.Name:171,r
S	S3BucketName	min=3	max=63
S	S3KeyPrefix	max=500
S	S3Region	min=3	max=20
S	ParameterValue
l	Accounts	min=1	max=50	e=:172
l	ExcludeAccounts	min=1	max=5000	e=:173
S	ExecutionRoleName	min=1	max=64
l	Regions	min=1	max=50	e=:174
S	TargetMapKey	min=1	max=50
l	TargetMapValueList	min=0	max=25	e=:175
S	TargetKey	min=1	max=163
l	TargetValues	min=0	max=50	e=:176
m	AssociationStatusAggregatedCount	k=:158	e=:177
S	StatusName
S	StatusAdditionalInfo	max=1024
S	StatusMessage	min=1	max=1024
S	AssociationStatusName
s	AlarmStateInformation	.Name:171,r	.State:178,r
S	ParametersFilterKey
l	ParametersFilterValueList	min=1	max=50	e=:179
S	ParameterStringFilterKey	min=1	max=132
S	ParameterStringQueryOption	min=1	max=10
l	ParameterStringFilterValueList	min=1	max=50	e=:180
l	ParameterPolicyList	e=:181
S	AssociationFilterKey
S	AssociationFilterValue	min=1
S	AlarmName	min=1	max=255
S	Account
S	ExcludeAccount	min=6	max=68
S	Region
S	TargetMapValue	min=1	max=50
S	TargetValue
i	InstanceCount
S	ExternalAlarmState
S	ParametersFilterValue	min=1	max=1024
S	ParameterStringFilterValue	min=1	max=1024
s	ParameterInlinePolicy	.PolicyStatus:71	.PolicyText:71	.PolicyType:71

"""#
}
