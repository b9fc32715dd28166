// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `events`: StaticString = #"""
V	id=events	protocol=json	version=2015-10-07	service=EventBridge	endpoint=events	signing=events	json=1.1	target=AWSEvents
O	CreateArchive	POST	/	0	1	2,3,4,5,6,7
O	CreateEventBus	POST	/	8	9	3,4,10,5,2,6,11
O	DeleteArchive	POST	/	12	13	2,4,5
O	DeleteEventBus	POST	/	14		5,2
O	DeleteRule	POST	/	15		2,16,5,4
O	DescribeArchive	POST	/	17	18	3,4,5
O	DescribeEventBus	POST	/	19	20	4,5
O	DescribeRule	POST	/	21	22	4,5
O	DisableRule	POST	/	23		4,2,16,5
O	EnableRule	POST	/	24		4,2,16,5
O	ListArchives	POST	/	25	26	4,5	pages=NextToken;NextToken;Archives;
O	ListEventBuses	POST	/	27	28	5	pages=NextToken;NextToken;EventBuses;
O	ListRuleNamesByTarget	POST	/	29	30	5,4	pages=NextToken;NextToken;RuleNames;
O	ListRules	POST	/	31	32	5,4	pages=NextToken;NextToken;Rules;
O	ListTagsForResource	POST	/	33	34	4,5
O	ListTargetsByRule	POST	/	35	36	4,5	pages=NextToken;NextToken;Targets;
O	PutEvents	POST	/	37	38	5
O	PutPermission	POST	/	39		4,40,5,2,11
O	PutRule	POST	/	41	42	7,6,2,16,5,4
O	PutTargets	POST	/	43	44	4,2,6,16,5
O	RemovePermission	POST	/	45		4,5,2,11
O	RemoveTargets	POST	/	46	47	4,2,16,5
O	TagResource	POST	/	48	49	4,2,5,16
O	UntagResource	POST	/	50	51	4,5,2,16
O	UpdateArchive	POST	/	52	53	2,4,5,6,7
O	UpdateEventBus	POST	/	54	55	4,5,2,11
s	CreateArchiveRequest	.ArchiveName:56,r	.Description:57	.EventPattern:58	.EventSourceArn:59,r	.KmsKeyIdentifier:60	.RetentionDays:61
s	CreateArchiveResponse	.ArchiveArn:62	.CreationTime:63	.State:64	.StateReason:65
s	ConcurrentModificationException	error=,
s	ResourceAlreadyExistsException	error=,
s	ResourceNotFoundException	error=,
s	InternalException	error=,
s	LimitExceededException	error=,
s	InvalidEventPatternException	error=,
s	CreateEventBusRequest	.DeadLetterConfig:66	.Description:67	.EventSourceName:68	.KmsKeyIdentifier:60	.LogConfig:69	.Name:70,r	.Tags:71
s	CreateEventBusResponse	.DeadLetterConfig:66	.Description:67	.EventBusArn:72	.KmsKeyIdentifier:60	.LogConfig:69
s	InvalidStateException	error=,
s	OperationDisabledException	error=,
s	DeleteArchiveRequest	.ArchiveName:56,r
s	DeleteArchiveResponse
s	DeleteEventBusRequest	.Name:70,r
s	DeleteRuleRequest	.EventBusName:73	.Force:74	.Name:75,r
s	ManagedRuleException	error=,
s	DescribeArchiveRequest	.ArchiveName:56,r
s	DescribeArchiveResponse	.ArchiveArn:62	.ArchiveName:56	.CreationTime:63	.Description:57	.EventCount:76	.EventPattern:58	.EventSourceArn:59	.KmsKeyIdentifier:60	.RetentionDays:61	.SizeBytes:76	.State:64	.StateReason:65
s	DescribeEventBusRequest	.Name:73
s	DescribeEventBusResponse	.Arn:72	.CreationTime:63	.DeadLetterConfig:66	.Description:67	.KmsKeyIdentifier:60	.LastModifiedTime:63	.LogConfig:69	.Name:72	.Policy:72
s	DescribeRuleRequest	.EventBusName:73	.Name:75,r
s	DescribeRuleResponse	.Arn:77	.CreatedBy:78	.Description:79	.EventBusName:70	.EventPattern:58	.ManagedBy:80	.Name:75	.RoleArn:81	.ScheduleExpression:82	.State:83
s	DisableRuleRequest	.EventBusName:73	.Name:75,r
s	EnableRuleRequest	.EventBusName:73	.Name:75,r
s	ListArchivesRequest	.EventSourceArn:59	.Limit:84	.NamePrefix:56	.NextToken:85	.State:64
s	ListArchivesResponse	.Archives:86	.NextToken:85
s	ListEventBusesRequest	.Limit:84	.NamePrefix:70	.NextToken:85
s	ListEventBusesResponse	.EventBuses:87	.NextToken:85
s	ListRuleNamesByTargetRequest	.EventBusName:73	.Limit:84	.NextToken:85	.TargetArn:88,r
s	ListRuleNamesByTargetResponse	.NextToken:85	.RuleNames:89
s	ListRulesRequest	.EventBusName:73	.Limit:84	.NamePrefix:75	.NextToken:85
s	ListRulesResponse	.NextToken:85	.Rules:90
s	ListTagsForResourceRequest	.ResourceARN:91,r
s	ListTagsForResourceResponse	.Tags:71
s	ListTargetsByRuleRequest	.EventBusName:73	.Limit:84	.NextToken:85	.Rule:75,r
s	ListTargetsByRuleResponse	.NextToken:85	.Targets:92
s	PutEventsRequest	.EndpointId:93,c=EndpointId	.Entries:94,r
s	PutEventsResponse	.Entries:95	.FailedEntryCount:96
s	PutPermissionRequest	.Action:97	.Condition:98	.EventBusName:99	.Policy:72	.Principal:100	.StatementId:101
s	PolicyLengthExceededException	error=,
s	PutRuleRequest	.Description:79	.EventBusName:73	.EventPattern:58	.Name:75,r	.RoleArn:81	.ScheduleExpression:82	.State:83	.Tags:71
s	PutRuleResponse	.RuleArn:77
s	PutTargetsRequest	.EventBusName:73	.Rule:75,r	.Targets:92,r
s	PutTargetsResponse	.FailedEntries:102	.FailedEntryCount:96
s	RemovePermissionRequest	.EventBusName:99	.RemoveAllPermissions:74	.StatementId:101
s	RemoveTargetsRequest	.EventBusName:73	.Force:74	.Ids:103,r	.Rule:75,r
s	RemoveTargetsResponse	.FailedEntries:104	.FailedEntryCount:96
s	TagResourceRequest	.ResourceARN:91,r	.Tags:71,r
s	TagResourceResponse
s	UntagResourceRequest	.ResourceARN:91,r	.TagKeys:105,r
s	UntagResourceResponse
s	UpdateArchiveRequest	.ArchiveName:56,r	.Description:57	.EventPattern:58	.KmsKeyIdentifier:60	.RetentionDays:61
s	UpdateArchiveResponse	.ArchiveArn:62	.CreationTime:63	.State:64	.StateReason:65
s	UpdateEventBusRequest	.DeadLetterConfig:66	.Description:67	.KmsKeyIdentifier:60	.LogConfig:69	.Name:70
s	UpdateEventBusResponse	.Arn:72	.DeadLetterConfig:66	.Description:67	.KmsKeyIdentifier:60	.LogConfig:69	.Name:70
S	ArchiveName	min=1	max=48
S	ArchiveDescription	max=512
S	EventPattern	max=4096
S	EventBusArn	min=1	max=1600
S	KmsKeyIdentifier	max=2048
i	RetentionDays	min=0
S	ArchiveArn	min=1	max=1600
t	Timestamp
S	ArchiveState
S	ArchiveStateReason	max=512
s	DeadLetterConfig	.Arn:106
S	EventBusDescription	max=512
S	EventSourceName	min=1	max=256
s	LogConfig	.IncludeDetail:107	.Level:108
S	EventBusName	min=1	max=256
l	TagList	e=:109
S	String
S	EventBusNameOrArn	min=1	max=1600
b	Boolean
S	RuleName	min=1	max=64
L	Long
S	RuleArn	min=1	max=1600
S	CreatedBy	min=1	max=128
S	RuleDescription	max=512
S	ManagedBy	min=1	max=128
S	RoleArn	min=1	max=1600
S	ScheduleExpression	max=256
S	RuleState
i	LimitMax100	min=1	max=100
S	NextToken	min=1	max=2048
l	ArchiveResponseList	e=:110
l	EventBusList	e=:111
S	TargetArn	min=1	max=1600
l	RuleNameList	e=:75
l	RuleResponseList	e=:112
S	Arn	min=1	max=1600
l	TargetList	min=1	max=100	e=:113
S	EndpointId	min=1	max=50
l	PutEventsRequestEntryList	min=1	max=10	e=:114
l	PutEventsResultEntryList	e=:115
i	Integer
S	Action	min=1	max=64
s	Condition	.Key:72,r	.Type:72,r	.Value:72,r
S	NonPartnerEventBusName	min=1	max=256
S	Principal	min=1	max=12
S	StatementId	min=1	max=64
l	PutTargetsResultEntryList	e=:116
l	TargetIdList	min=1	max=100	e=:117
l	RemoveTargetsResultEntryList	e=:118
l	TagKeyList	e=:119
S	ResourceArn	min=1	max=1600
S	IncludeDetail
S	Level
s	Tag	.Key:119,r	.Value:120,r
s	Archive	.ArchiveName:56	.CreationTime:63	.EventCount:76	.EventSourceArn:59	.RetentionDays:61	.SizeBytes:76	.State:64	.StateReason:65
s	EventBus	.Arn:72	.CreationTime:63	.Description:67	.LastModifiedTime:63	.Name:72	.Policy:72
s	Rule	.Arn:77	.Description:79	.EventBusName:70	.EventPattern:58	.ManagedBy:80	.Name:75	.RoleArn:81	.ScheduleExpression:82	.State:83
s	Target	.AppSyncParameters:121	.Arn:88,r	.BatchParameters:122	.DeadLetterConfig:66	.EcsParameters:123	.HttpParameters:124	.Id:117,r	.Input:125	.InputPath:126	.InputTransformer:127	.KinesisParameters:128	.RedshiftDataParameters:129	.RetryPolicy:130	.RoleArn:81	.RunCommandParameters:131	.SageMakerPipelineParameters:132	.SqsParameters:133
s	PutEventsRequestEntry	.Detail:72	.DetailType:72	.EventBusName:134	.Resources:135	.Source:72	.Time:136	.TraceHeader:137
s	PutEventsResultEntry	.ErrorCode:138	.ErrorMessage:139	.EventId:140
s	PutTargetsResultEntry	.ErrorCode:138	.ErrorMessage:139	.TargetId:117
S	TargetId	min=1	max=64
s	RemoveTargetsResultEntry	.ErrorCode:138	.ErrorMessage:139	.TargetId:117
S	TagKey	min=1	max=128
S	TagValue	min=0	max=256
s	AppSyncParameters	.GraphQLOperation:141,z
s	BatchParameters	.ArrayProperties:142	.JobDefinition:72,r	.JobName:72,r	.RetryStrategy:143
s	EcsParameters	.CapacityProviderStrategy:144	.EnableECSManagedTags:74	.EnableExecuteCommand:74	.Group:72	.LaunchType:145	.NetworkConfiguration:146	.PlacementConstraints:147	.PlacementStrategy:148	.PlatformVersion:72	.PropagateTags:149	.ReferenceId:150	.Tags:71	.TaskCount:151	.TaskDefinitionArn:91,r
s	HttpParameters	.HeaderParameters:152	.PathParameterValues:153	.QueryStringParameters:154
S	TargetInput	max=8192
S	TargetInputPath	max=256
s	InputTransformer	.InputPathsMap:155	.InputTemplate:156,r
s	KinesisParameters	.PartitionKeyPath:157,r
s	RedshiftDataParameters	.Database:158,r	.DbUser:159	.SecretManagerArn:160	.Sql:161,z	.Sqls:162,z	.StatementName:163	.WithEvent:74
s	RetryPolicy	.MaximumEventAgeInSeconds:164	.MaximumRetryAttempts:165
s	RunCommandParameters	.RunCommandTargets:166,r
s	SageMakerPipelineParameters	.PipelineParameterList:167
s	SqsParameters	.MessageGroupId:168
S	NonPartnerEventBusNameOrArn	min=1	max=1600
l	EventResourceList	e=:169
t	EventTime
S	TraceHeader	min=1	max=500
S	ErrorCode
S	ErrorMessage
S	EventId	max=64
S	GraphQLOperation	min=1	max=1048576
s	BatchArrayProperties	.Size:96
s	BatchRetryStrategy	.Attempts:96
l	CapacityProviderStrategy	max=6	e=:170
S	LaunchType
s	NetworkConfiguration	.awsvpcConfiguration:171
l	PlacementConstraints	max=10	e=:172
l	PlacementStrategies	max=5	e=:173
S	PropagateTags
S	ReferenceId	max=1024
i	LimitMin1	min=1
m	HeaderParametersMap	k=:174	e=:175
l	PathParameterList	e=:176
m	QueryStringParametersMap	k=:177	e=:178
m	TransformerPaths	max=100	k=:179	e=:126
S	TransformerInput	min=1	max=8192
S	TargetPartitionKeyPath	max=256
S	Database	min=1	max=64
S	DbUser	min=1	max=128
S	RedshiftSecretManagerArn	min=1	max=1600
S	Sql	min=1	max=100000
l	Sqls	min=0	max=40	e=:161,z
S	StatementName	min=1	max=500
i	MaximumEventAgeInSeconds	min=60	max=86400
i	MaximumRetryAttempts	min=0	max=185
l	RunCommandTargets	min=1	max=5	e=:180
l	SageMakerPipelineParameterList	min=0	max=200	e=:181
S	MessageGroupId	max=100
S	EventResource	max=2048
s	CapacityProviderStrategyItem	.base:182	.capacityProvider:183,r	.weight:184
s	AwsVpcConfiguration	.AssignPublicIp:185	.SecurityGroups:186	.Subnets:186,r
s	PlacementConstraint	.expression:187	.type:188
s	PlacementStrategy	.field:189	.type:190
S	HeaderKey	max=512
S	HeaderValue	max=512
S	PathParameter
S	QueryStringKey	max=512
S	QueryStringValue	max=512
S	InputTransformerPathKey	min=1	max=256
s	RunCommandTarget	.Key:191,r	.Values:192,r
s	SageMakerPipelineParameter	.Name:193,r	.Value:194,r
i	CapacityProviderStrategyItemBase	min=0	max=100000
S	CapacityProvider	min=1	max=255
i	CapacityProviderStrategyItemWeight	min=0	max=1000
S	AssignPublicIp
l	StringList	e=:72
S	PlacementConstraintExpression	max=2000
S	PlacementConstraintType
S	PlacementStrategyField	max=255
S	PlacementStrategyType
S	RunCommandTargetKey	min=1	max=128
l	RunCommandTargetValues	min=1	max=50	e=:195
S	SageMakerPipelineParameterName	min=1	max=256
S	SageMakerPipelineParameterValue	max=1024
S	RunCommandTargetValue	min=1	max=256

"""#
}
