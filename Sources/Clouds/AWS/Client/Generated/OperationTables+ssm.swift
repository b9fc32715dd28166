// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `ssm`: StaticString = #"""
V	id=ssm	protocol=json	version=2014-11-06	service=SSM	endpoint=ssm	signing=ssm	json=1.1	target=AmazonSSM
O	AddTagsToResource	POST	/	0	1	2,3,4,5,6
O	CancelCommand	POST	/	7	8	4,9,10,11
O	CreateAssociation	POST	/	12	13	14,15,4,16,17,10,18,19,20,21,22,23,24
O	DeleteAssociation	POST	/	25	26	27,4,16,10,6
O	DeleteParameter	POST	/	28	29	4,30
O	DeleteParameters	POST	/	31	32	4
O	DescribeParameters	POST	/	33	34	4,35,36,37,38	pages=NextToken;NextToken;Parameters;
O	GetCommandInvocation	POST	/	39	40	4,9,10,41,42
O	GetParameter	POST	/	43	44	4,45,30,46
O	GetParameterHistory	POST	/	47	48	4,30,38,45	pages=NextToken;NextToken;Parameters;
O	GetParameters	POST	/	49	50	45,4
O	GetParametersByPath	POST	/	51	52	4,35,36,37,45,38	pages=NextToken;NextToken;Parameters;
O	LabelParameterVersion	POST	/	53	54	4,6,30,46,55
O	ListAssociations	POST	/	56	57	4,38	pages=NextToken;NextToken;Associations;
O	ListCommandInvocations	POST	/	58	59	4,9,10,35,38	pages=NextToken;NextToken;CommandInvocations;
O	ListCommands	POST	/	60	61	4,9,10,35,38	pages=NextToken;NextToken;Commands;
O	ListTagsForResource	POST	/	62	63	2,3,4
O	PutParameter	POST	/	64	65	4,45,66,6,67,68,69,70,71,72,73,74,75,76,77
O	RemoveTagsFromResource	POST	/	78	79	2,3,4,6
O	SendCommand	POST	/	80	81	11,4,10,16,17,82,20,18,83,84,85
W	CommandExecuted	GetCommandInvocation	5	20	r p "Pending" Status	r p "InProgress" Status	r p "Delayed" Status	s p "Success" Status	f p "Cancelled" Status	f p "TimedOut" Status	f p "Failed" Status	f p "Cancelling" Status	r e "InvocationDoesNotExist"
s	AddTagsToResourceRequest	.ResourceId:86,r	.ResourceType:87,r	.Tags:88,r
s	AddTagsToResourceResult
s	InvalidResourceType	error=,
s	InvalidResourceId	error=,
s	InternalServerError	error=,	.Message:89
s	TooManyTagsError	error=,
s	TooManyUpdates	error=,	.Message:89
s	CancelCommandRequest	.CommandId:90,r	.InstanceIds:91
s	CancelCommandResult
s	InvalidCommandId	error=,
s	InvalidInstanceId	error=,	.Message:89
s	DuplicateInstanceId	error=,
s	CreateAssociationRequest	.AlarmConfiguration:92	.ApplyOnlyAtCronInterval:93	.AssociationDispatchAssumeRole:94	.AssociationName:95	.AutomationTargetParameterName:96	.CalendarNames:97	.ComplianceSeverity:98	.DocumentVersion:99	.Duration:100	.InstanceId:101	.MaxConcurrency:102	.MaxErrors:103	.Name:104,r	.OutputLocation:105	.Parameters:106,z	.ScheduleExpression:107	.ScheduleOffset:108	.SyncCompliance:109	.Tags:88	.TargetLocations:110	.TargetMaps:111	.Targets:112
s	CreateAssociationResult	.AssociationDescription:113
s	AssociationAlreadyExists	error=,
s	AssociationLimitExceeded	error=,
s	InvalidDocument	error=,	.Message:89
s	InvalidDocumentVersion	error=,	.Message:89
s	UnsupportedPlatformType	error=,	.Message:89
s	InvalidOutputLocation	error=,
s	InvalidParameters	error=,	.Message:89
s	InvalidTarget	error=,	.Message:89
s	InvalidSchedule	error=,	.Message:89
s	InvalidTargetMaps	error=,	.Message:89
s	InvalidTag	error=,	.Message:89
s	DeleteAssociationRequest	.AssociationId:114	.InstanceId:101	.Name:104
s	DeleteAssociationResult
s	AssociationDoesNotExist	error=,	.Message:89
s	DeleteParameterRequest	.Name:115,r
s	DeleteParameterResult
s	ParameterNotFound	error=,	.message:89
s	DeleteParametersRequest	.Names:116,r
s	DeleteParametersResult	.DeletedParameters:116	.InvalidParameters:116
s	DescribeParametersRequest	.Filters:117	.MaxResults:118	.NextToken:119	.ParameterFilters:120	.Shared:121
s	DescribeParametersResult	.NextToken:119	.Parameters:122
s	InvalidFilterKey	error=,
s	InvalidFilterOption	error=,	.message:89
s	InvalidFilterValue	error=,	.Message:89
s	InvalidNextToken	error=,	.Message:89
s	GetCommandInvocationRequest	.CommandId:90,r	.InstanceId:101,r	.PluginName:123
s	GetCommandInvocationResult	.CloudWatchOutputConfig:124	.CommandId:90	.Comment:125	.DocumentName:126	.DocumentVersion:99	.ExecutionElapsedTime:127	.ExecutionEndDateTime:127	.ExecutionStartDateTime:127	.InstanceId:101	.PluginName:123	.ResponseCode:128	.StandardErrorContent:129	.StandardErrorUrl:130	.StandardOutputContent:131	.StandardOutputUrl:130	.Status:132	.StatusDetails:133
s	InvalidPluginName	error=,
s	InvocationDoesNotExist	error=,
s	GetParameterRequest	.Name:115,r	.WithDecryption:121
s	GetParameterResult	.Parameter:134
s	InvalidKeyId	error=,	.message:89
s	ParameterVersionNotFound	error=,	.message:89
s	GetParameterHistoryRequest	.MaxResults:118	.Name:115,r	.NextToken:119	.WithDecryption:121
s	GetParameterHistoryResult	.NextToken:119	.Parameters:135
s	GetParametersRequest	.Names:116,r	.WithDecryption:121
s	GetParametersResult	.InvalidParameters:116	.Parameters:136
s	GetParametersByPathRequest	.MaxResults:137	.NextToken:119	.ParameterFilters:120	.Path:115,r	.Recursive:121	.WithDecryption:121
s	GetParametersByPathResult	.NextToken:119	.Parameters:136
s	LabelParameterVersionRequest	.Labels:138,r	.Name:115,r	.ParameterVersion:139
s	LabelParameterVersionResult	.InvalidLabels:138	.ParameterVersion:139
s	ParameterVersionLabelLimitExceeded	error=,	.message:89
s	ListAssociationsRequest	.AssociationFilterList:140	.MaxResults:118	.NextToken:119
s	ListAssociationsResult	.Associations:141	.NextToken:119
s	ListCommandInvocationsRequest	.CommandId:90	.Details:121	.Filters:142	.InstanceId:101	.MaxResults:143	.NextToken:119
s	ListCommandInvocationsResult	.CommandInvocations:144	.NextToken:119
s	ListCommandsRequest	.CommandId:90	.Filters:142	.InstanceId:101	.MaxResults:143	.NextToken:119
s	ListCommandsResult	.Commands:145	.NextToken:119
s	ListTagsForResourceRequest	.ResourceId:86,r	.ResourceType:87,r
s	ListTagsForResourceResult	.TagList:88
s	PutParameterRequest	.AllowedPattern:146	.DataType:147	.Description:148	.KeyId:149	.Name:115,r	.Overwrite:121	.Policies:150	.Tags:88	.Tier:151	.Type:152	.Value:153,r,z
s	PutParameterResult	.Tier:151	.Version:139
s	ParameterLimitExceeded	error=,	.message:89
s	ParameterAlreadyExists	error=,	.message:89
s	HierarchyLevelLimitExceededException	error=,	.message:89
s	HierarchyTypeMismatchException	error=,	.message:89
s	InvalidAllowedPatternException	error=,	.message:89
s	ParameterMaxVersionLimitExceeded	error=,	.message:89
s	ParameterPatternMismatchException	error=,	.message:89
s	UnsupportedParameterType	error=,	.message:89
s	PoliciesLimitExceededException	error=,	.message:89
s	InvalidPolicyTypeException	error=,	.message:89
s	InvalidPolicyAttributeException	error=,	.message:89
s	IncompatiblePolicyException	error=,	.message:89
s	RemoveTagsFromResourceRequest	.ResourceId:86,r	.ResourceType:87,r	.TagKeys:154,r
s	RemoveTagsFromResourceResult
s	SendCommandRequest	.AlarmConfiguration:92	.CloudWatchOutputConfig:124	.Comment:125	.DocumentHash:155	.DocumentHashType:156	.DocumentName:104,r	.DocumentVersion:99	.InstanceIds:91	.MaxConcurrency:102	.MaxErrors:103	.NotificationConfig:157	.OutputS3BucketName:158	.OutputS3KeyPrefix:159	.OutputS3Region:160	.Parameters:106,z	.ServiceRoleArn:161	.Targets:112	.TimeoutSeconds:162
s	SendCommandResult	.Command:163
s	InvalidOutputFolder	error=,
s	MaxDocumentSizeExceeded	error=,	.Message:89
s	InvalidRole	error=,	.Message:89
s	InvalidNotificationConfig	error=,	.Message:89
S	ResourceId
S	ResourceTypeForTagging
l	TagList	max=1000	e=:164
S	String
S	CommandId	min=36	max=36
l	InstanceIdList	min=0	max=50	e=:101
s	AlarmConfiguration	.Alarms:165,r	.IgnorePollAlarmFailure:121
b	ApplyOnlyAtCronInterval
S	AssociationDispatchAssumeRoleArn	min=1	max=512
S	AssociationName
S	AutomationTargetParameterName	min=1	max=50
l	CalendarNameOrARNList	e=:166
S	AssociationComplianceSeverity
S	DocumentVersion
i	Duration	min=1	max=24
S	InstanceId
S	MaxConcurrency	min=1	max=7
S	MaxErrors	min=1	max=7
S	DocumentARN
s	InstanceAssociationOutputLocation	.S3Location:167
m	Parameters	k=:168	e=:169
S	ScheduleExpression	min=1	max=256
i	ScheduleOffset	min=1	max=6
S	AssociationSyncCompliance
l	TargetLocations	min=1	max=100	e=:170
l	TargetMaps	min=0	max=300	e=:171
l	Targets	min=0	max=5	e=:172
s	AssociationDescription	.AlarmConfiguration:92	.ApplyOnlyAtCronInterval:93	.AssociationDispatchAssumeRole:94	.AssociationId:114	.AssociationName:95	.AssociationVersion:173	.AutomationTargetParameterName:96	.CalendarNames:97	.ComplianceSeverity:98	.Date:174	.DocumentVersion:99	.Duration:100	.InstanceId:101	.LastExecutionDate:174	.LastSuccessfulExecutionDate:174	.LastUpdateAssociationDate:174	.MaxConcurrency:102	.MaxErrors:103	.Name:104	.OutputLocation:105	.Overview:175	.Parameters:106,z	.ScheduleExpression:107	.ScheduleOffset:108	.Status:176	.SyncCompliance:109	.TargetLocations:110	.TargetMaps:111	.Targets:112	.TriggeredAlarms:177
S	AssociationId
S	PSParameterName	min=1	max=2048
l	ParameterNameList	min=1	max=10	e=:115
l	ParametersFilterList	e=:178
i	MaxResults	min=1	max=50
S	NextToken
l	ParameterStringFilterList	e=:179
b	Boolean
l	ParameterMetadataList	e=:180
S	CommandPluginName	min=4
s	CloudWatchOutputConfig	.CloudWatchLogGroupName:181	.CloudWatchOutputEnabled:182
S	Comment	max=100
S	DocumentName
S	StringDateTime
i	ResponseCode
S	StandardErrorContent	max=8000
S	Url
S	StandardOutputContent	max=24000
S	CommandInvocationStatus
S	StatusDetails	min=0	max=100
s	Parameter	.ARN:89	.DataType:147	.LastModifiedDate:174	.Name:115	.Selector:183	.SourceResult:89	.Type:152	.Value:153,z	.Version:139
l	ParameterHistoryList	e=:184
l	ParameterList	e=:134
i	GetParametersByPathMaxResults	min=1	max=10
l	ParameterLabelList	min=1	max=10	e=:185
L	PSParameterVersion
l	AssociationFilterList	min=1	e=:186
l	AssociationList	e=:187
l	CommandFilterList	min=1	max=5	e=:188
i	CommandMaxResults	min=1	max=50
l	CommandInvocationList	e=:189
l	CommandList	e=:163
S	AllowedPattern	min=0	max=1024
S	ParameterDataType	min=0	max=128
S	ParameterDescription	min=0	max=1024
S	ParameterKeyId	min=1	max=256
S	ParameterPolicies	min=1	max=4096
S	ParameterTier
S	ParameterType
S	PSParameterValue
l	KeyList	e=:190
S	DocumentHash	max=256
S	DocumentHashType
s	NotificationConfig	.NotificationArn:191	.NotificationEvents:192	.NotificationType:193
S	S3BucketName	min=3	max=63
S	S3KeyPrefix	max=500
S	S3Region	min=3	max=20
S	ServiceRole
i	TimeoutSeconds	min=30	max=2592000
s	Command	.AlarmConfiguration:92	.CloudWatchOutputConfig:124	.CommandId:90	.Comment:125	.CompletedCount:194	.DeliveryTimedOutCount:195	.DocumentName:126	.DocumentVersion:99	.ErrorCount:196	.ExpiresAfter:174	.InstanceIds:91	.MaxConcurrency:102	.MaxErrors:103	.NotificationConfig:157	.OutputS3BucketName:158	.OutputS3KeyPrefix:159	.OutputS3Region:160	.Parameters:106,z	.RequestedDateTime:174	.ServiceRole:161	.Status:197	.StatusDetails:133	.TargetCount:198	.Targets:112	.TimeoutSeconds:162	.TriggeredAlarms:177
s	Tag	.Key:190,r	.Value:199,r
l	AlarmList	min=1	max=1	e=:200
S	CalendarNameOrARN
s	S3OutputLocation	.OutputS3BucketName:158	.OutputS3KeyPrefix:159	.OutputS3Region:160
S	ParameterName
l	ParameterValueList	e=:201
s	TargetLocation	.Accounts:202	.ExcludeAccounts:203	.ExecutionRoleName:204	.IncludeChildOrganizationUnits:121	.Regions:205	.TargetLocationAlarmConfiguration:92	.TargetLocationMaxConcurrency:102	.TargetLocationMaxErrors:103	.Targets:112	.TargetsMaxConcurrency:102	.TargetsMaxErrors:103
m	TargetMap	min=1	max=20	k=:206	e=:207
s	Target	.Key:208	.Values:209
S	AssociationVersion
t	DateTime
s	AssociationOverview	.AssociationStatusAggregatedCount:210	.DetailedStatus:211	.Status:211
s	AssociationStatus	.AdditionalInfo:212	.Date:174,r	.Message:213,r	.Name:214,r
l	AlarmStateInformationList	min=1	max=1	e=:215
s	ParametersFilter	.Key:216,r	.Values:217,r
s	ParameterStringFilter	.Key:218,r	.Option:219	.Values:220
s	ParameterMetadata	.ARN:89	.AllowedPattern:146	.DataType:147	.Description:148	.KeyId:149	.LastModifiedDate:174	.LastModifiedUser:89	.Name:115	.Policies:221	.Tier:151	.Type:152	.Version:139
S	CloudWatchLogGroupName	min=1	max=512
b	CloudWatchOutputEnabled
S	PSParameterSelector	min=0	max=128
s	ParameterHistory	.AllowedPattern:146	.DataType:147	.Description:148	.KeyId:149	.Labels:138	.LastModifiedDate:174	.LastModifiedUser:89	.Name:115	.Policies:221	.Tier:151	.Type:152	.Value:153,z	.Version:139
S	ParameterLabel	min=1	max=100
s	AssociationFilter	.key:222,r	.value:223,r
s	Association	.AssociationId:114	.AssociationName:95	.AssociationVersion:173	.DocumentVersion:99	.Duration:100	.InstanceId:101	.LastExecutionDate:174	.Name:104	.Overview:175	.ScheduleExpression:107	.ScheduleOffset:108	.TargetMaps:111	.Targets:112
s	CommandFilter	.key:224,r	.value:225,r
s	CommandInvocation	.CloudWatchOutputConfig:124	.CommandId:90	.CommandPlugins:226	.Comment:125	.DocumentName:126	.DocumentVersion:99	.InstanceId:101	.InstanceName:227	.NotificationConfig:157	.RequestedDateTime:174	.ServiceRole:161	.StandardErrorUrl:130	.StandardOutputUrl:130	.Status:132	.StatusDetails:133	.TraceOutput:228
S	TagKey	min=1	max=128
S	NotificationArn
l	NotificationEventList	e=:229
S	NotificationType
i	CompletedCount
i	DeliveryTimedOutCount
i	ErrorCount
S	CommandStatus
i	TargetCount
S	TagValue	min=0	max=256
s	Alarm	.Name:230,r
S	ParameterValue
l	Accounts	min=1	max=50	e=:231
l	ExcludeAccounts	min=1	max=5000	e=:232
S	ExecutionRoleName	min=1	max=64
l	Regions	min=1	max=50	e=:233
S	TargetMapKey	min=1	max=50
l	TargetMapValueList	min=0	max=25	e=:234
S	TargetKey	min=1	max=163
l	TargetValues	min=0	max=50	e=:235
m	AssociationStatusAggregatedCount	k=:211	e=:236
S	StatusName
S	StatusAdditionalInfo	max=1024
S	StatusMessage	min=1	max=1024
S	AssociationStatusName
s	AlarmStateInformation	.Name:230,r	.State:237,r
S	ParametersFilterKey
l	ParametersFilterValueList	min=1	max=50	e=:238
S	ParameterStringFilterKey	min=1	max=132
S	ParameterStringQueryOption	min=1	max=10
l	ParameterStringFilterValueList	min=1	max=50	e=:239
l	ParameterPolicyList	e=:240
S	AssociationFilterKey
S	AssociationFilterValue	min=1
S	CommandFilterKey
S	CommandFilterValue	min=1	max=128
l	CommandPluginList	e=:241
S	InstanceTagName	max=255
S	InvocationTraceOutput	max=2500
S	NotificationEvent
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
s	ParameterInlinePolicy	.PolicyStatus:89	.PolicyText:89	.PolicyType:89
s	CommandPlugin	.Name:123	.Output:242	.OutputS3BucketName:158	.OutputS3KeyPrefix:159	.OutputS3Region:160	.ResponseCode:128	.ResponseFinishDateTime:174	.ResponseStartDateTime:174	.StandardErrorUrl:130	.StandardOutputUrl:130	.Status:243	.StatusDetails:133
S	CommandPluginOutput	max=2500
S	CommandPluginStatus

"""#
}
