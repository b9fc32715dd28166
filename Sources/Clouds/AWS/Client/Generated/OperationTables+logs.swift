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
O	DescribeIndexPolicies	POST	/	19	20	1,2,7,3,4	pages=nextToken;nextToken;indexPolicies;
O	DescribeLogGroups	POST	/	21	22	1,4	pages=nextToken;nextToken;logGroups;
O	DescribeLogStreams	POST	/	23	24	1,2,4	pages=nextToken;nextToken;logStreams;
O	DescribeMetricFilters	POST	/	25	26	1,2,4	pages=nextToken;nextToken;metricFilters;
O	DescribeResourcePolicies	POST	/	27	28	1,4	pages=nextToken;nextToken;resourcePolicies;
O	DescribeSubscriptionFilters	POST	/	29	30	1,2,4	pages=nextToken;nextToken;subscriptionFilters;
O	DisassociateKmsKey	POST	/	31		1,2,3,4
O	FilterLogEvents	POST	/	32	33	1,2,4	pages=nextToken;nextToken;events,searchedLogStreams;
O	GetDataProtectionPolicy	POST	/	34	35	1,3,2,4
O	GetLogEvents	POST	/	36	37	1,2,4
O	ListLogGroups	POST	/	38	39	1,4	pages=nextToken;nextToken;logGroups;
O	ListTagsForResource	POST	/	40	41	1,2,4
O	PutBearerTokenAuthentication	POST	/	42		1,2,43,3,4,44
O	PutDataProtectionPolicy	POST	/	45	46	1,7,3,2,4
O	PutIndexPolicy	POST	/	47	48	1,2,7,3,4
O	PutLogEvents	POST	/	49	50	1,51,52,2,4,53
O	PutLogGroupDeletionProtection	POST	/	54		1,2,43,3,4,44
O	PutMetricFilter	POST	/	55		1,2,3,7,4,44
O	PutResourcePolicy	POST	/	56	57	1,7,3,2,4
O	PutRetentionPolicy	POST	/	58		1,2,3,4
O	PutSubscriptionFilter	POST	/	59		1,2,3,7,4,44
O	TagResource	POST	/	60		1,2,4,61
O	TestMetricFilter	POST	/	62	63	1,4
O	UntagResource	POST	/	64		1,2,4
s	AssociateKmsKeyRequest	.kmsKeyId:65,r	.logGroupName:66	.resourceIdentifier:67
s	InvalidParameterException	error=,
s	ResourceNotFoundException	error=,
s	OperationAbortedException	error=,
s	ServiceUnavailableException	error=,
s	CreateLogGroupRequest	.deletionProtectionEnabled:68	.kmsKeyId:65	.logGroupClass:69	.logGroupName:66,r	.tags:70
s	ResourceAlreadyExistsException	error=,
s	LimitExceededException	error=,
s	CreateLogStreamRequest	.logGroupName:66,r	.logStreamName:71,r
s	DeleteDataProtectionPolicyRequest	.logGroupIdentifier:72,r
s	DeleteIndexPolicyRequest	.logGroupIdentifier:72,r
s	DeleteIndexPolicyResponse
s	DeleteLogGroupRequest	.logGroupName:66,r
s	ValidationException	error=,
s	DeleteLogStreamRequest	.logGroupName:66,r	.logStreamName:71,r
s	DeleteMetricFilterRequest	.filterName:73,r	.logGroupName:66,r
s	DeleteResourcePolicyRequest	.expectedRevisionId:74	.policyName:75	.resourceArn:76
s	DeleteRetentionPolicyRequest	.logGroupName:66,r
s	DeleteSubscriptionFilterRequest	.filterName:73,r	.logGroupName:66,r
s	DescribeIndexPoliciesRequest	.logGroupIdentifiers:77,r	.nextToken:78
s	DescribeIndexPoliciesResponse	.indexPolicies:79	.nextToken:78
s	DescribeLogGroupsRequest	.accountIdentifiers:80	.includeLinkedAccounts:81	.limit:82	.logGroupClass:69	.logGroupIdentifiers:83	.logGroupNamePattern:84	.logGroupNamePrefix:66	.nextToken:78
s	DescribeLogGroupsResponse	.logGroups:85	.nextToken:78
s	DescribeLogStreamsRequest	.descending:86	.limit:82	.logGroupIdentifier:72	.logGroupName:66	.logStreamNamePrefix:71	.nextToken:78	.orderBy:87
s	DescribeLogStreamsResponse	.logStreams:88	.nextToken:78
s	DescribeMetricFiltersRequest	.filterNamePrefix:73	.limit:82	.logGroupName:66	.metricName:89	.metricNamespace:90	.nextToken:78
s	DescribeMetricFiltersResponse	.metricFilters:91	.nextToken:78
s	DescribeResourcePoliciesRequest	.limit:82	.nextToken:78	.policyScope:92	.resourceArn:76
s	DescribeResourcePoliciesResponse	.nextToken:78	.resourcePolicies:93
s	DescribeSubscriptionFiltersRequest	.filterNamePrefix:73	.limit:82	.logGroupName:66,r	.nextToken:78
s	DescribeSubscriptionFiltersResponse	.nextToken:78	.subscriptionFilters:94
s	DisassociateKmsKeyRequest	.logGroupName:66	.resourceIdentifier:67
s	FilterLogEventsRequest	.endTime:95	.filterPattern:96	.interleaved:97	.limit:98	.logGroupIdentifier:72	.logGroupName:66	.logStreamNamePrefix:71	.logStreamNames:99	.nextToken:78	.startTime:95	.unmask:100
s	FilterLogEventsResponse	.events:101	.nextToken:78	.searchedLogStreams:102
s	GetDataProtectionPolicyRequest	.logGroupIdentifier:72,r
s	GetDataProtectionPolicyResponse	.lastUpdatedTime:95	.logGroupIdentifier:72	.policyDocument:103
s	GetLogEventsRequest	.endTime:95	.limit:98	.logGroupIdentifier:72	.logGroupName:66	.logStreamName:71,r	.nextToken:78	.startFromHead:104	.startTime:95	.unmask:100
s	GetLogEventsResponse	.events:105	.nextBackwardToken:78	.nextForwardToken:78
s	ListLogGroupsRequest	.accountIdentifiers:80	.dataSources:106	.fieldIndexNames:107	.includeLinkedAccounts:81	.limit:108	.logGroupClass:69	.logGroupNamePattern:109	.logGroupTags:110	.nextToken:78
s	ListLogGroupsResponse	.logGroups:111	.nextToken:78
s	ListTagsForResourceRequest	.resourceArn:112,r
s	ListTagsForResourceResponse	.tags:70
s	PutBearerTokenAuthenticationRequest	.bearerTokenAuthenticationEnabled:113,r	.logGroupIdentifier:72,r
s	AccessDeniedException	error=,
s	InvalidOperationException	error=,
s	PutDataProtectionPolicyRequest	.logGroupIdentifier:72,r	.policyDocument:103,r
s	PutDataProtectionPolicyResponse	.lastUpdatedTime:95	.logGroupIdentifier:72	.policyDocument:103
s	PutIndexPolicyRequest	.logGroupIdentifier:72,r	.policyDocument:114,r
s	PutIndexPolicyResponse	.indexPolicy:115
s	PutLogEventsRequest	.entity:116	.logEvents:117,r	.logGroupName:66,r	.logStreamName:71,r	.sequenceToken:118
s	PutLogEventsResponse	.nextSequenceToken:118	.rejectedEntityInfo:119	.rejectedLogEventsInfo:120
s	InvalidSequenceTokenException	error=,	.expectedSequenceToken:118
s	DataAlreadyAcceptedException	error=,	.expectedSequenceToken:118
s	UnrecognizedClientException	error=,
s	PutLogGroupDeletionProtectionRequest	.deletionProtectionEnabled:68,r	.logGroupIdentifier:72,r
s	PutMetricFilterRequest	.applyOnTransformedLogs:121	.emitSystemFieldDimensions:122	.fieldSelectionCriteria:123	.filterName:73,r	.filterPattern:96,r	.logGroupName:66,r	.metricTransformations:124,r
s	PutResourcePolicyRequest	.expectedRevisionId:74	.policyDocument:114	.policyName:75	.resourceArn:76
s	PutResourcePolicyResponse	.resourcePolicy:125	.revisionId:74
s	PutRetentionPolicyRequest	.logGroupName:66,r	.retentionInDays:126,r
s	PutSubscriptionFilterRequest	.applyOnTransformedLogs:121	.destinationArn:127,r	.distribution:128	.emitSystemFields:122	.fieldSelectionCriteria:123	.filterName:73,r	.filterPattern:96,r	.logGroupName:66,r	.roleArn:129
s	TagResourceRequest	.resourceArn:112,r	.tags:70,r
s	TooManyTagsException	error=,	.message:130	.resourceName:112
s	TestMetricFilterRequest	.filterPattern:96,r	.logEventMessages:131,r
s	TestMetricFilterResponse	.matches:132
s	UntagResourceRequest	.resourceArn:112,r	.tagKeys:133,r
S	KmsKeyId	max=256
S	LogGroupName	min=1	max=512
S	ResourceIdentifier	min=1	max=2048
b	DeletionProtectionEnabled
S	LogGroupClass
m	Tags	min=1	max=50	k=:134	e=:135
S	LogStreamName	min=1	max=512
S	LogGroupIdentifier	min=1	max=2048
S	FilterName	min=1	max=512
S	ExpectedRevisionId	min=1
S	PolicyName
S	Arn
l	DescribeIndexPoliciesLogGroupIdentifiers	min=1	max=1	e=:72
S	NextToken	min=1
l	IndexPolicies	e=:115
l	AccountIds	min=0	max=20	e=:136
b	IncludeLinkedAccounts
i	DescribeLimit	min=1	max=50
l	DescribeLogGroupsLogGroupIdentifiers	min=1	max=50	e=:72
S	LogGroupNamePattern	min=0	max=512
l	LogGroups	e=:137
b	Descending
S	OrderBy
l	LogStreams	e=:138
S	MetricName	max=255
S	MetricNamespace	max=255
l	MetricFilters	e=:139
S	PolicyScope
l	ResourcePolicies	e=:125
l	SubscriptionFilters	e=:140
L	Timestamp	min=0
S	FilterPattern	min=0	max=1024
b	Interleaved
i	EventsLimit	min=1	max=10000
l	InputLogStreamNames	min=1	max=100	e=:71
b	Unmask
l	FilteredLogEvents	e=:141
l	SearchedLogStreams	e=:142
S	DataProtectionPolicyDocument
b	StartFromHead
l	OutputLogEvents	e=:143
l	DataSourceFilters	min=1	max=5	e=:144
l	FieldIndexNames	min=1	max=20	e=:145
i	ListLimit	min=1	max=1000
S	LogGroupNameRegexPattern	min=3	max=129
l	TagFilters	min=1	max=5	e=:146
l	LogGroupSummaries	e=:147
S	AmazonResourceName	min=1	max=1011
b	BearerTokenAuthenticationEnabled
S	PolicyDocument	min=1	max=51200
s	IndexPolicy	.lastUpdateTime:95	.logGroupIdentifier:72	.policyDocument:114	.policyName:75	.source:148
s	Entity	.attributes:149	.keyAttributes:150
l	InputLogEvents	min=1	max=10000	e=:151
S	SequenceToken	min=1
s	RejectedEntityInfo	.errorType:152,r
s	RejectedLogEventsInfo	.expiredLogEventEndIndex:153	.tooNewLogEventStartIndex:153	.tooOldLogEventEndIndex:153
b	ApplyOnTransformedLogs
l	EmitSystemFields	e=:154
S	FieldSelectionCriteria	min=0	max=2000
l	MetricTransformations	min=1	max=1	e=:155
s	ResourcePolicy	.lastUpdatedTime:95	.policyDocument:114	.policyName:75	.policyScope:92	.resourceArn:76	.revisionId:74
i	Days
S	DestinationArn	min=1
S	Distribution
S	RoleArn	min=1
S	Message
l	TestEventMessages	min=1	max=50	e=:156
l	MetricFilterMatches	e=:157
l	TagKeyList	min=0	max=50	e=:134
S	TagKey	min=1	max=128
S	TagValue	max=256
S	AccountId	min=12	max=12
s	LogGroup	.arn:76	.bearerTokenAuthenticationEnabled:113	.creationTime:95	.dataProtectionStatus:158	.deletionProtectionEnabled:68	.inheritedProperties:159	.kmsKeyId:65	.logGroupArn:76	.logGroupClass:69	.logGroupName:66	.metricFilterCount:160	.retentionInDays:126	.storedBytes:161
s	LogStream	.arn:76	.creationTime:95	.firstEventTimestamp:95	.lastEventTimestamp:95	.lastIngestionTime:95	.logStreamName:71	.storedBytes:161	.uploadSequenceToken:118
s	MetricFilter	.applyOnTransformedLogs:121	.creationTime:95	.emitSystemFieldDimensions:122	.fieldSelectionCriteria:123	.filterName:73	.filterPattern:96	.logGroupName:66	.metricTransformations:124
s	SubscriptionFilter	.applyOnTransformedLogs:121	.creationTime:95	.destinationArn:127	.distribution:128	.emitSystemFields:122	.fieldSelectionCriteria:123	.filterName:73	.filterPattern:96	.logGroupName:66	.roleArn:129
s	FilteredLogEvent	.eventId:162	.ingestionTime:95	.logStreamName:71	.message:156	.timestamp:95
s	SearchedLogStream	.logStreamName:71	.searchedCompletely:163
s	OutputLogEvent	.ingestionTime:95	.message:156	.timestamp:95
s	DataSourceFilter	.name:164,r	.type:165
S	FieldIndexName	min=1	max=512
s	TagFilter	.key:166,r	.values:167
s	LogGroupSummary	.logGroupArn:76	.logGroupClass:69	.logGroupName:66
S	IndexSource
m	EntityAttributes	min=0	max=10	k=:168	e=:169
m	EntityKeyAttributes	min=2	max=4	k=:170	e=:171
s	InputLogEvent	.message:156,r	.timestamp:95,r
S	EntityRejectionErrorType
i	LogEventIndex
S	SystemField
s	MetricTransformation	.defaultValue:172	.dimensions:173	.metricName:89,r	.metricNamespace:90,r	.metricValue:174,r	.unit:175
S	EventMessage	min=1
s	MetricFilterMatchRecord	.eventMessage:156	.eventNumber:176	.extractedValues:177
S	DataProtectionStatus
l	InheritedProperties	e=:178
i	FilterCount
L	StoredBytes	min=0
S	EventId
b	LogStreamSearchedCompletely
S	DataSourceName
S	DataSourceType
S	TagFilterKey	min=1	max=128
l	TagFilterValues	min=0	max=5	e=:179
S	EntityAttributesKey	min=1	max=256
S	EntityAttributesValue	min=1	max=512
S	EntityKeyAttributesKey	min=1	max=32
S	EntityKeyAttributesValue	min=1	max=512
d	DefaultValue
m	Dimensions	k=:180	e=:181
S	MetricValue	max=100
S	StandardUnit
L	EventNumber
m	ExtractedValues	k=:182	e=:183
S	InheritedProperty
S	TagFilterValue	min=0	max=259
S	DimensionsKey	max=255
S	DimensionsValue	max=255
S	Token
S	Value

"""#
}
