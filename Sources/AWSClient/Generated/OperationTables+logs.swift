// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `logs`: StaticString = #"""
V	id=logs	protocol=json	version=2014-03-28	service=CloudWatch Logs	endpoint=logs	signing=logs	json=1.1	target=Logs_20140328
O	AssociateKmsKey	POST	/	0		1,2,3,4
O	CreateLogGroup	POST	/	5		1,6,7,3,4
O	CreateLogStream	POST	/	8		1,6,2,4
O	DeleteDataProtectionPolicy	POST	/	9		1,3,2,4
O	DeleteIndexPolicy	POST	/	10	11	1,2,7,3,4
O	DeleteLogGroup	POST	/	12		1,2,3,4,13
O	DeleteLogStream	POST	/	14		1,2,3,4,13
O	DeleteMetricFilter	POST	/	15		1,2,3,4
O	DeleteResourcePolicy	POST	/	16		1,2,3,4
O	DeleteRetentionPolicy	POST	/	17		1,2,3,4
O	DeleteSubscriptionFilter	POST	/	18		1,2,3,4
O	DescribeIndexPolicies	POST	/	19	20	1,2,7,3,4
O	DescribeLogGroups	POST	/	21	22	1,4	pages=nextToken;nextToken;logGroups;
O	DescribeLogStreams	POST	/	23	24	1,2,4	pages=nextToken;nextToken;logStreams;
O	DescribeMetricFilters	POST	/	25	26	1,2,4	pages=nextToken;nextToken;metricFilters;
O	DescribeResourcePolicies	POST	/	27	28	1,4	pages=nextToken;nextToken;resourcePolicies;
O	DescribeSubscriptionFilters	POST	/	29	30	1,2,4	pages=nextToken;nextToken;subscriptionFilters;
O	DisassociateKmsKey	POST	/	31		1,2,3,4
O	FilterLogEvents	POST	/	32	33	1,2,4	pages=nextToken;nextToken;events,searchedLogStreams;
O	GetDataProtectionPolicy	POST	/	34	35	1,3,2,4
O	GetLogEvents	POST	/	36	37	1,2,4
O	ListLogGroups	POST	/	38	39	1,4
O	ListTagsForResource	POST	/	40	41	1,2,4
O	PutDataProtectionPolicy	POST	/	42	43	1,7,3,2,4
O	PutIndexPolicy	POST	/	44	45	1,2,7,3,4
O	PutLogEvents	POST	/	46	47	1,48,49,2,4,50
O	PutLogGroupDeletionProtection	POST	/	51		1,2,52,3,4,53
O	PutMetricFilter	POST	/	54		1,2,3,7,4,53
O	PutResourcePolicy	POST	/	55	56	1,7,3,2,4
O	PutRetentionPolicy	POST	/	57		1,2,3,4
O	PutSubscriptionFilter	POST	/	58		1,2,3,7,4,53
O	TagResource	POST	/	59		1,2,4,60
O	TestMetricFilter	POST	/	61	62	1,4
O	UntagResource	POST	/	63		1,2,4
s	AssociateKmsKeyRequest	.kmsKeyId:64,r	.logGroupName:65	.resourceIdentifier:66
s	InvalidParameterException	error=,
s	ResourceNotFoundException	error=,
s	OperationAbortedException	error=,
s	ServiceUnavailableException	error=,
s	CreateLogGroupRequest	.deletionProtectionEnabled:67	.kmsKeyId:64	.logGroupClass:68	.logGroupName:65,r	.tags:69
s	ResourceAlreadyExistsException	error=,
s	LimitExceededException	error=,
s	CreateLogStreamRequest	.logGroupName:65,r	.logStreamName:70,r
s	DeleteDataProtectionPolicyRequest	.logGroupIdentifier:71,r
s	DeleteIndexPolicyRequest	.logGroupIdentifier:71,r
s	DeleteIndexPolicyResponse
s	DeleteLogGroupRequest	.logGroupName:65,r
s	ValidationException	error=,
s	DeleteLogStreamRequest	.logGroupName:65,r	.logStreamName:70,r
s	DeleteMetricFilterRequest	.filterName:72,r	.logGroupName:65,r
s	DeleteResourcePolicyRequest	.expectedRevisionId:73	.policyName:74	.resourceArn:75
s	DeleteRetentionPolicyRequest	.logGroupName:65,r
s	DeleteSubscriptionFilterRequest	.filterName:72,r	.logGroupName:65,r
s	DescribeIndexPoliciesRequest	.logGroupIdentifiers:76,r	.nextToken:77
s	DescribeIndexPoliciesResponse	.indexPolicies:78	.nextToken:77
s	DescribeLogGroupsRequest	.accountIdentifiers:79	.includeLinkedAccounts:80	.limit:81	.logGroupClass:68	.logGroupIdentifiers:82	.logGroupNamePattern:83	.logGroupNamePrefix:65	.nextToken:77
s	DescribeLogGroupsResponse	.logGroups:84	.nextToken:77
s	DescribeLogStreamsRequest	.descending:85	.limit:81	.logGroupIdentifier:71	.logGroupName:65	.logStreamNamePrefix:70	.nextToken:77	.orderBy:86
s	DescribeLogStreamsResponse	.logStreams:87	.nextToken:77
s	DescribeMetricFiltersRequest	.filterNamePrefix:72	.limit:81	.logGroupName:65	.metricName:88	.metricNamespace:89	.nextToken:77
s	DescribeMetricFiltersResponse	.metricFilters:90	.nextToken:77
s	DescribeResourcePoliciesRequest	.limit:81	.nextToken:77	.policyScope:91	.resourceArn:75
s	DescribeResourcePoliciesResponse	.nextToken:77	.resourcePolicies:92
s	DescribeSubscriptionFiltersRequest	.filterNamePrefix:72	.limit:81	.logGroupName:65,r	.nextToken:77
s	DescribeSubscriptionFiltersResponse	.nextToken:77	.subscriptionFilters:93
s	DisassociateKmsKeyRequest	.logGroupName:65	.resourceIdentifier:66
s	FilterLogEventsRequest	.endTime:94	.filterPattern:95	.interleaved:96	.limit:97	.logGroupIdentifier:71	.logGroupName:65	.logStreamNamePrefix:70	.logStreamNames:98	.nextToken:77	.startTime:94	.unmask:99
s	FilterLogEventsResponse	.events:100	.nextToken:77	.searchedLogStreams:101
s	GetDataProtectionPolicyRequest	.logGroupIdentifier:71,r
s	GetDataProtectionPolicyResponse	.lastUpdatedTime:94	.logGroupIdentifier:71	.policyDocument:102
s	GetLogEventsRequest	.endTime:94	.limit:97	.logGroupIdentifier:71	.logGroupName:65	.logStreamName:70,r	.nextToken:77	.startFromHead:103	.startTime:94	.unmask:99
s	GetLogEventsResponse	.events:104	.nextBackwardToken:77	.nextForwardToken:77
s	ListLogGroupsRequest	.accountIdentifiers:79	.dataSources:105	.fieldIndexNames:106	.includeLinkedAccounts:80	.limit:107	.logGroupClass:68	.logGroupNamePattern:108	.logGroupTags:109	.nextToken:77
s	ListLogGroupsResponse	.logGroups:110	.nextToken:77
s	ListTagsForResourceRequest	.resourceArn:111,r
s	ListTagsForResourceResponse	.tags:69
s	PutDataProtectionPolicyRequest	.logGroupIdentifier:71,r	.policyDocument:102,r
s	PutDataProtectionPolicyResponse	.lastUpdatedTime:94	.logGroupIdentifier:71	.policyDocument:102
s	PutIndexPolicyRequest	.logGroupIdentifier:71,r	.policyDocument:112,r
s	PutIndexPolicyResponse	.indexPolicy:113
s	PutLogEventsRequest	.entity:114	.logEvents:115,r	.logGroupName:65,r	.logStreamName:70,r	.sequenceToken:116
s	PutLogEventsResponse	.nextSequenceToken:116	.rejectedEntityInfo:117	.rejectedLogEventsInfo:118
s	InvalidSequenceTokenException	error=,	.expectedSequenceToken:116
s	DataAlreadyAcceptedException	error=,	.expectedSequenceToken:116
s	UnrecognizedClientException	error=,
s	PutLogGroupDeletionProtectionRequest	.deletionProtectionEnabled:67,r	.logGroupIdentifier:71,r
s	AccessDeniedException	error=,
s	InvalidOperationException	error=,
s	PutMetricFilterRequest	.applyOnTransformedLogs:119	.emitSystemFieldDimensions:120	.fieldSelectionCriteria:121	.filterName:72,r	.filterPattern:95,r	.logGroupName:65,r	.metricTransformations:122,r
s	PutResourcePolicyRequest	.expectedRevisionId:73	.policyDocument:112	.policyName:74	.resourceArn:75
s	PutResourcePolicyResponse	.resourcePolicy:123	.revisionId:73
s	PutRetentionPolicyRequest	.logGroupName:65,r	.retentionInDays:124,r
s	PutSubscriptionFilterRequest	.applyOnTransformedLogs:119	.destinationArn:125,r	.distribution:126	.emitSystemFields:120	.fieldSelectionCriteria:121	.filterName:72,r	.filterPattern:95,r	.logGroupName:65,r	.roleArn:127
s	TagResourceRequest	.resourceArn:111,r	.tags:69,r
s	TooManyTagsException	error=,	.message:128	.resourceName:111
s	TestMetricFilterRequest	.filterPattern:95,r	.logEventMessages:129,r
s	TestMetricFilterResponse	.matches:130
s	UntagResourceRequest	.resourceArn:111,r	.tagKeys:131,r
S	KmsKeyId	max=256
S	LogGroupName	min=1	max=512
S	ResourceIdentifier	min=1	max=2048
b	DeletionProtectionEnabled
S	LogGroupClass
m	Tags	min=1	max=50	k=:132	e=:133
S	LogStreamName	min=1	max=512
S	LogGroupIdentifier	min=1	max=2048
S	FilterName	min=1	max=512
S	ExpectedRevisionId	min=1
S	PolicyName
S	Arn
l	DescribeIndexPoliciesLogGroupIdentifiers	min=1	max=1	e=:71
S	NextToken	min=1
l	IndexPolicies	e=:113
l	AccountIds	min=0	max=20	e=:134
b	IncludeLinkedAccounts
i	DescribeLimit	min=1	max=50
l	DescribeLogGroupsLogGroupIdentifiers	min=1	max=50	e=:71
S	LogGroupNamePattern	min=0	max=512
l	LogGroups	e=:135
b	Descending
S	OrderBy
l	LogStreams	e=:136
S	MetricName	max=255
S	MetricNamespace	max=255
l	MetricFilters	e=:137
S	PolicyScope
l	ResourcePolicies	e=:123
l	SubscriptionFilters	e=:138
L	Timestamp	min=0
S	FilterPattern	min=0	max=1024
b	Interleaved
i	EventsLimit	min=1	max=10000
l	InputLogStreamNames	min=1	max=100	e=:70
b	Unmask
l	FilteredLogEvents	e=:139
l	SearchedLogStreams	e=:140
S	DataProtectionPolicyDocument
b	StartFromHead
l	OutputLogEvents	e=:141
l	DataSourceFilters	min=1	max=5	e=:142
l	FieldIndexNames	min=1	max=20	e=:143
i	ListLimit	min=1	max=1000
S	LogGroupNameRegexPattern	min=3	max=129
l	TagFilters	min=1	max=5	e=:144
l	LogGroupSummaries	e=:145
S	AmazonResourceName	min=1	max=1011
S	PolicyDocument	min=1	max=51200
s	IndexPolicy	.lastUpdateTime:94	.logGroupIdentifier:71	.policyDocument:112	.policyName:74	.source:146
s	Entity	.attributes:147	.keyAttributes:148
l	InputLogEvents	min=1	max=10000	e=:149
S	SequenceToken	min=1
s	RejectedEntityInfo	.errorType:150,r
s	RejectedLogEventsInfo	.expiredLogEventEndIndex:151	.tooNewLogEventStartIndex:151	.tooOldLogEventEndIndex:151
b	ApplyOnTransformedLogs
l	EmitSystemFields	e=:152
S	FieldSelectionCriteria	min=0	max=2000
l	MetricTransformations	min=1	max=1	e=:153
s	ResourcePolicy	.lastUpdatedTime:94	.policyDocument:112	.policyName:74	.policyScope:91	.resourceArn:75	.revisionId:73
i	Days
S	DestinationArn	min=1
S	Distribution
S	RoleArn	min=1
S	Message
l	TestEventMessages	min=1	max=50	e=:154
l	MetricFilterMatches	e=:155
l	TagKeyList	min=0	max=50	e=:132
S	TagKey	min=1	max=128
S	TagValue	max=256
S	AccountId	min=12	max=12
s	LogGroup	.arn:75	.bearerTokenAuthenticationEnabled:156	.creationTime:94	.dataProtectionStatus:157	.deletionProtectionEnabled:67	.inheritedProperties:158	.kmsKeyId:64	.logGroupArn:75	.logGroupClass:68	.logGroupName:65	.metricFilterCount:159	.retentionInDays:124	.storedBytes:160
s	LogStream	.arn:75	.creationTime:94	.firstEventTimestamp:94	.lastEventTimestamp:94	.lastIngestionTime:94	.logStreamName:70	.storedBytes:160	.uploadSequenceToken:116
s	MetricFilter	.applyOnTransformedLogs:119	.creationTime:94	.emitSystemFieldDimensions:120	.fieldSelectionCriteria:121	.filterName:72	.filterPattern:95	.logGroupName:65	.metricTransformations:122
s	SubscriptionFilter	.applyOnTransformedLogs:119	.creationTime:94	.destinationArn:125	.distribution:126	.emitSystemFields:120	.fieldSelectionCriteria:121	.filterName:72	.filterPattern:95	.logGroupName:65	.roleArn:127
s	FilteredLogEvent	.eventId:161	.ingestionTime:94	.logStreamName:70	.message:154	.timestamp:94
s	SearchedLogStream	.logStreamName:70	.searchedCompletely:162
s	OutputLogEvent	.ingestionTime:94	.message:154	.timestamp:94
s	DataSourceFilter	.name:163,r	.type:164
S	FieldIndexName	min=1	max=512
s	TagFilter	.key:165,r	.values:166
s	LogGroupSummary	.logGroupArn:75	.logGroupClass:68	.logGroupName:65
S	IndexSource
m	EntityAttributes	min=0	max=10	k=:167	e=:168
m	EntityKeyAttributes	min=2	max=4	k=:169	e=:170
s	InputLogEvent	.message:154,r	.timestamp:94,r
S	EntityRejectionErrorType
i	LogEventIndex
S	SystemField
s	MetricTransformation	.defaultValue:171	.dimensions:172	.metricName:88,r	.metricNamespace:89,r	.metricValue:173,r	.unit:174
S	EventMessage	min=1
s	MetricFilterMatchRecord	.eventMessage:154	.eventNumber:175	.extractedValues:176
b	BearerTokenAuthenticationEnabled
S	DataProtectionStatus
l	InheritedProperties	e=:177
i	FilterCount
L	StoredBytes	min=0
S	EventId
b	LogStreamSearchedCompletely
S	DataSourceName
S	DataSourceType
S	TagFilterKey	min=1	max=128
l	TagFilterValues	min=0	max=5	e=:178
S	EntityAttributesKey	min=1	max=256
S	EntityAttributesValue	min=1	max=512
S	EntityKeyAttributesKey	min=1	max=32
S	EntityKeyAttributesValue	min=1	max=512
d	DefaultValue
m	Dimensions	k=:179	e=:180
S	MetricValue	max=100
S	StandardUnit
L	EventNumber
m	ExtractedValues	k=:181	e=:182
S	InheritedProperty
S	TagFilterValue	min=0	max=259
S	DimensionsKey	max=255
S	DimensionsValue	max=255
S	Token
S	Value

"""#
}
