// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `dynamodb`: StaticString = #"""
V	id=dynamodb	protocol=json	version=2012-08-10	service=DynamoDB	endpoint=dynamodb	signing=dynamodb	json=1.0	target=DynamoDB_20120810
O	CreateBackup	POST	/	0	1	2,3,4,5,6,7
O	CreateTable	POST	/	8	9	10,6,7
O	DeleteBackup	POST	/	11	12	13,5,6,7
O	DeleteItem	POST	/	14	15	16,17,18,19,20,21,7,22,23
O	DeleteResourcePolicy	POST	/	24	25	18,7,26,10,6
O	DeleteTable	POST	/	27	28	10,18,6,7
O	DescribeBackup	POST	/	29	30	13,7
O	DescribeContinuousBackups	POST	/	31	32	2,7
O	DescribeContributorInsights	POST	/	33	34	18,7
O	DescribeEndpoints	POST	/	35	36	
O	DescribeKinesisStreamingDestination	POST	/	37	38	18,7
O	DescribeLimits	POST	/	39	40	7
O	DescribeTable	POST	/	41	42	18,7
O	DescribeTableReplicaAutoScaling	POST	/	43	44	18,7
O	DescribeTimeToLive	POST	/	45	46	18,7
O	DisableKinesisStreamingDestination	POST	/	47	48	7,6,10,18
O	EnableKinesisStreamingDestination	POST	/	47	48	7,6,10,18
O	GetItem	POST	/	49	50	17,18,21,7,23
O	GetResourcePolicy	POST	/	51	52	18,7,26
O	ListBackups	POST	/	53	54	7	pages=ExclusiveStartBackupArn;LastEvaluatedBackupArn;BackupSummaries;
O	ListContributorInsights	POST	/	55	56	18,7	pages=NextToken;NextToken;ContributorInsightsSummaries;
O	ListTables	POST	/	57	58	7	pages=ExclusiveStartTableName;LastEvaluatedTableName;TableNames;
O	ListTagsOfResource	POST	/	59	60	18,7	pages=NextToken;NextToken;Tags;
O	PutItem	POST	/	61	62	16,17,18,19,20,21,7,22,23
O	PutResourcePolicy	POST	/	63	64	18,7,6,26,10
O	Query	POST	/	65	66	17,18,21,7,23	pages=ExclusiveStartKey;LastEvaluatedKey;Items,Count,ScannedCount;
O	Scan	POST	/	67	68	17,18,21,7,23	pages=ExclusiveStartKey;LastEvaluatedKey;Items,Count,ScannedCount;
O	TagResource	POST	/	69		6,18,7,10
O	UntagResource	POST	/	70		6,18,7,10
O	UpdateContinuousBackups	POST	/	71	72	2,4,7
O	UpdateContributorInsights	POST	/	73	74	18,7
O	UpdateItem	POST	/	75	76	16,17,18,19,20,21,7,22,23
O	UpdateKinesisStreamingDestination	POST	/	77	78	7,6,10,18
O	UpdateTable	POST	/	79	80	10,18,6,7
O	UpdateTableReplicaAutoScaling	POST	/	81	82	18,10,6,7
O	UpdateTimeToLive	POST	/	83	84	10,18,6,7
W	ContributorInsightsEnabled	DescribeContributorInsights	20	30	s p "ENABLED" ContributorInsightsStatus	f p "FAILED" ContributorInsightsStatus
W	KinesisStreamingDestinationActive	DescribeKinesisStreamingDestination	20	30	s y "ACTIVE" KinesisDataStreamDestinations[].DestinationStatus	f p true length(KinesisDataStreamDestinations) > `0`  && length(KinesisDataStreamDestinations[?DestinationStatus == 'DISABLED' || DestinationStatus == 'ENABLE_FAILED']) ==  length(KinesisDataStreamDestinations)
W	TableExists	DescribeTable	20	25	s p "ACTIVE" Table.TableStatus	r e "ResourceNotFoundException"
W	TableNotExists	DescribeTable	20	25	s e "ResourceNotFoundException"
s	CreateBackupInput	.BackupName:85,r	.TableName:86,r,c=ResourceArn
s	CreateBackupOutput	.BackupDetails:87
s	TableNotFoundException	error=,	.message:88
s	TableInUseException	error=,	.message:88
s	ContinuousBackupsUnavailableException	error=,	.message:88
s	BackupInUseException	error=,	.message:88
s	LimitExceededException	error=,	.message:88
s	InternalServerError	error=,	.message:88
s	CreateTableInput	.AttributeDefinitions:89	.BillingMode:90	.DeletionProtectionEnabled:91	.GlobalSecondaryIndexes:92	.GlobalTableSettingsReplicationMode:93	.GlobalTableSourceArn:86	.KeySchema:94	.LocalSecondaryIndexes:95	.OnDemandThroughput:96	.ProvisionedThroughput:97	.ResourcePolicy:98	.SSESpecification:99	.StreamSpecification:100	.TableClass:101	.TableName:86,r,c=ResourceArn	.Tags:102	.WarmThroughput:103
s	CreateTableOutput	.TableDescription:104
s	ResourceInUseException	error=,	.message:88
s	DeleteBackupInput	.BackupArn:105,r,c=ResourceArn
s	DeleteBackupOutput	.BackupDescription:106
s	BackupNotFoundException	error=,	.message:88
s	DeleteItemInput	.ConditionExpression:107	.ConditionalOperator:108	.Expected:109	.ExpressionAttributeNames:110	.ExpressionAttributeValues:111	.Key:112,r	.ReturnConsumedCapacity:113	.ReturnItemCollectionMetrics:114	.ReturnValues:115	.ReturnValuesOnConditionCheckFailure:116	.TableName:86,r,c=ResourceArn
s	DeleteItemOutput	.Attributes:117	.ConsumedCapacity:118	.ItemCollectionMetrics:119
s	ConditionalCheckFailedException	error=,	.Item:117	.message:88
s	ProvisionedThroughputExceededException	error=,	.ThrottlingReasons:120	.message:88
s	ResourceNotFoundException	error=,	.message:88
s	ItemCollectionSizeLimitExceededException	error=,	.message:88
s	TransactionConflictException	error=,	.message:88
s	RequestLimitExceeded	error=,	.ThrottlingReasons:120	.message:88
s	ReplicatedWriteConflictException	error=,	.message:88
s	ThrottlingException	error=,	.message:121	.throttlingReasons:120
s	DeleteResourcePolicyInput	.ExpectedRevisionId:122	.ResourceArn:123,r,c=ResourceArn
s	DeleteResourcePolicyOutput	.RevisionId:122
s	PolicyNotFoundException	error=,	.message:88
s	DeleteTableInput	.TableName:86,r,c=ResourceArn
s	DeleteTableOutput	.TableDescription:104
s	DescribeBackupInput	.BackupArn:105,r,c=ResourceArn
s	DescribeBackupOutput	.BackupDescription:106
s	DescribeContinuousBackupsInput	.TableName:86,r,c=ResourceArn
s	DescribeContinuousBackupsOutput	.ContinuousBackupsDescription:124
s	DescribeContributorInsightsInput	.IndexName:125	.TableName:86,r,c=ResourceArn
s	DescribeContributorInsightsOutput	.ContributorInsightsMode:126	.ContributorInsightsRuleList:127	.ContributorInsightsStatus:128	.FailureException:129	.IndexName:125	.LastUpdateDateTime:130	.TableName:131
s	DescribeEndpointsRequest
s	DescribeEndpointsResponse	.Endpoints:132,r
s	DescribeKinesisStreamingDestinationInput	.TableName:86,r,c=ResourceArn
s	DescribeKinesisStreamingDestinationOutput	.KinesisDataStreamDestinations:133	.TableName:131
s	DescribeLimitsInput
s	DescribeLimitsOutput	.AccountMaxReadCapacityUnits:134	.AccountMaxWriteCapacityUnits:134	.TableMaxReadCapacityUnits:134	.TableMaxWriteCapacityUnits:134
s	DescribeTableInput	.TableName:86,r,c=ResourceArn
s	DescribeTableOutput	.Table:104
s	DescribeTableReplicaAutoScalingInput	.TableName:86,r,c=ResourceArn
s	DescribeTableReplicaAutoScalingOutput	.TableAutoScalingDescription:135
s	DescribeTimeToLiveInput	.TableName:86,r,c=ResourceArn
s	DescribeTimeToLiveOutput	.TimeToLiveDescription:136
s	KinesisStreamingDestinationInput	.EnableKinesisStreamingConfiguration:137	.StreamArn:138,r	.TableName:86,r,c=ResourceArn
s	KinesisStreamingDestinationOutput	.DestinationStatus:139	.EnableKinesisStreamingConfiguration:137	.StreamArn:138	.TableName:131
s	GetItemInput	.AttributesToGet:140	.ConsistentRead:141	.ExpressionAttributeNames:110	.Key:112,r	.ProjectionExpression:142	.ReturnConsumedCapacity:113	.TableName:86,r,c=ResourceArn
s	GetItemOutput	.ConsumedCapacity:118	.Item:117
s	GetResourcePolicyInput	.ResourceArn:123,r,c=ResourceArn
s	GetResourcePolicyOutput	.Policy:98	.RevisionId:122
s	ListBackupsInput	.BackupType:143	.ExclusiveStartBackupArn:105	.Limit:144	.TableName:86,c=ResourceArn	.TimeRangeLowerBound:145	.TimeRangeUpperBound:146
s	ListBackupsOutput	.BackupSummaries:147	.LastEvaluatedBackupArn:105
s	ListContributorInsightsInput	.MaxResults:148	.NextToken:149	.TableName:86,c=ResourceArn
s	ListContributorInsightsOutput	.ContributorInsightsSummaries:150	.NextToken:149
s	ListTablesInput	.ExclusiveStartTableName:131	.Limit:151
s	ListTablesOutput	.LastEvaluatedTableName:131	.TableNames:152
s	ListTagsOfResourceInput	.NextToken:149	.ResourceArn:123,r,c=ResourceArn
s	ListTagsOfResourceOutput	.NextToken:149	.Tags:102
s	PutItemInput	.ConditionExpression:107	.ConditionalOperator:108	.Expected:109	.ExpressionAttributeNames:110	.ExpressionAttributeValues:111	.Item:153,r	.ReturnConsumedCapacity:113	.ReturnItemCollectionMetrics:114	.ReturnValues:115	.ReturnValuesOnConditionCheckFailure:116	.TableName:86,r,c=ResourceArn
s	PutItemOutput	.Attributes:117	.ConsumedCapacity:118	.ItemCollectionMetrics:119
s	PutResourcePolicyInput	.ConfirmRemoveSelfResourceAccess:154	.ExpectedRevisionId:122	.Policy:98,r	.ResourceArn:123,r,c=ResourceArn
s	PutResourcePolicyOutput	.RevisionId:122
s	QueryInput	.AttributesToGet:140	.ConditionalOperator:108	.ConsistentRead:141	.ExclusiveStartKey:112	.ExpressionAttributeNames:110	.ExpressionAttributeValues:111	.FilterExpression:107	.IndexName:125	.KeyConditionExpression:155	.KeyConditions:156	.Limit:157	.ProjectionExpression:142	.QueryFilter:158	.ReturnConsumedCapacity:113	.ScanIndexForward:159	.Select:160	.TableName:86,r,c=ResourceArn
s	QueryOutput	.ConsumedCapacity:118	.Count:161	.Items:162	.LastEvaluatedKey:112	.ScannedCount:161
s	ScanInput	.AttributesToGet:140	.ConditionalOperator:108	.ConsistentRead:141	.ExclusiveStartKey:112	.ExpressionAttributeNames:110	.ExpressionAttributeValues:111	.FilterExpression:107	.IndexName:125	.Limit:157	.ProjectionExpression:142	.ReturnConsumedCapacity:113	.ScanFilter:158	.Segment:163	.Select:160	.TableName:86,r,c=ResourceArn	.TotalSegments:164
s	ScanOutput	.ConsumedCapacity:118	.Count:161	.Items:162	.LastEvaluatedKey:112	.ScannedCount:161
s	TagResourceInput	.ResourceArn:123,r,c=ResourceArn	.Tags:102,r
s	UntagResourceInput	.ResourceArn:123,r,c=ResourceArn	.TagKeys:165,r
s	UpdateContinuousBackupsInput	.PointInTimeRecoverySpecification:166,r	.TableName:86,r,c=ResourceArn
s	UpdateContinuousBackupsOutput	.ContinuousBackupsDescription:124
s	UpdateContributorInsightsInput	.ContributorInsightsAction:167,r	.ContributorInsightsMode:126	.IndexName:125	.TableName:86,r,c=ResourceArn
s	UpdateContributorInsightsOutput	.ContributorInsightsMode:126	.ContributorInsightsStatus:128	.IndexName:125	.TableName:131
s	UpdateItemInput	.AttributeUpdates:168	.ConditionExpression:107	.ConditionalOperator:108	.Expected:109	.ExpressionAttributeNames:110	.ExpressionAttributeValues:111	.Key:112,r	.ReturnConsumedCapacity:113	.ReturnItemCollectionMetrics:114	.ReturnValues:115	.ReturnValuesOnConditionCheckFailure:116	.TableName:86,r,c=ResourceArn	.UpdateExpression:169
s	UpdateItemOutput	.Attributes:117	.ConsumedCapacity:118	.ItemCollectionMetrics:119
s	UpdateKinesisStreamingDestinationInput	.StreamArn:138,r	.TableName:86,r,c=ResourceArn	.UpdateKinesisStreamingConfiguration:170
s	UpdateKinesisStreamingDestinationOutput	.DestinationStatus:139	.StreamArn:138	.TableName:131	.UpdateKinesisStreamingConfiguration:170
s	UpdateTableInput	.AttributeDefinitions:89	.BillingMode:90	.DeletionProtectionEnabled:91	.GlobalSecondaryIndexUpdates:171	.GlobalTableSettingsReplicationMode:93	.GlobalTableWitnessUpdates:172	.MultiRegionConsistency:173	.OnDemandThroughput:96	.ProvisionedThroughput:97	.ReplicaUpdates:174	.SSESpecification:99	.StreamSpecification:100	.TableClass:101	.TableName:86,r,c=ResourceArn	.WarmThroughput:103
s	UpdateTableOutput	.TableDescription:104
s	UpdateTableReplicaAutoScalingInput	.GlobalSecondaryIndexUpdates:175	.ProvisionedWriteCapacityAutoScalingUpdate:176	.ReplicaUpdates:177	.TableName:86,r,c=ResourceArn
s	UpdateTableReplicaAutoScalingOutput	.TableAutoScalingDescription:135
s	UpdateTimeToLiveInput	.TableName:86,r,c=ResourceArn	.TimeToLiveSpecification:178,r
s	UpdateTimeToLiveOutput	.TimeToLiveSpecification:178
S	BackupName	min=3	max=255
S	TableArn	min=1	max=1024
s	BackupDetails	.BackupArn:105,r	.BackupCreationDateTime:179,r	.BackupExpiryDateTime:180	.BackupName:85,r	.BackupSizeBytes:181	.BackupStatus:182,r	.BackupType:183,r
S	ErrorMessage
l	AttributeDefinitions	e=:184
S	BillingMode
b	DeletionProtectionEnabled
l	GlobalSecondaryIndexList	e=:185
S	GlobalTableSettingsReplicationMode
l	KeySchema	min=1	e=:186
l	LocalSecondaryIndexList	e=:187
s	OnDemandThroughput	.MaxReadRequestUnits:188	.MaxWriteRequestUnits:188
s	ProvisionedThroughput	.ReadCapacityUnits:134,r	.WriteCapacityUnits:134,r
S	ResourcePolicy
s	SSESpecification	.Enabled:189	.KMSMasterKeyId:190	.SSEType:191
s	StreamSpecification	.StreamEnabled:192,r	.StreamViewType:193
S	TableClass
l	TagList	e=:194
s	WarmThroughput	.ReadUnitsPerSecond:188	.WriteUnitsPerSecond:188
s	TableDescription	.ArchivalSummary:195	.AttributeDefinitions:89	.BillingModeSummary:196	.CreationDateTime:180	.DeletionProtectionEnabled:91	.GlobalSecondaryIndexes:197	.GlobalTableSettingsReplicationMode:93	.GlobalTableVersion:198	.GlobalTableWitnesses:199	.ItemCount:188	.KeySchema:94	.LatestStreamArn:138	.LatestStreamLabel:198	.LocalSecondaryIndexes:200	.MultiRegionConsistency:173	.OnDemandThroughput:96	.ProvisionedThroughput:201	.Replicas:202	.RestoreSummary:203	.SSEDescription:204	.StreamSpecification:100	.TableArn:198	.TableClassSummary:205	.TableId:206	.TableName:131	.TableSizeBytes:188	.TableStatus:207	.WarmThroughput:208
S	BackupArn	min=37	max=1024
s	BackupDescription	.BackupDetails:87	.SourceTableDetails:209	.SourceTableFeatureDetails:210
S	ConditionExpression
S	ConditionalOperator
m	ExpectedAttributeMap	k=:211	e=:212
m	ExpressionAttributeNameMap	k=:213	e=:211
m	ExpressionAttributeValueMap	k=:214	e=:215
m	Key	k=:211	e=:215
S	ReturnConsumedCapacity
S	ReturnItemCollectionMetrics
S	ReturnValue
S	ReturnValuesOnConditionCheckFailure
m	AttributeMap	k=:211	e=:215
s	ConsumedCapacity	.CapacityUnits:216	.GlobalSecondaryIndexes:217	.LocalSecondaryIndexes:217	.ReadCapacityUnits:216	.Table:218	.TableName:86	.WriteCapacityUnits:216
s	ItemCollectionMetrics	.ItemCollectionKey:219	.SizeEstimateRangeGB:220
l	ThrottlingReasonList	e=:221
S	AvailabilityErrorMessage
S	PolicyRevisionId	min=1	max=255
S	ResourceArnString	min=1	max=1283
s	ContinuousBackupsDescription	.ContinuousBackupsStatus:222,r	.PointInTimeRecoveryDescription:223
S	IndexName	min=3	max=255
S	ContributorInsightsMode
l	ContributorInsightsRuleList	e=:224
S	ContributorInsightsStatus
s	FailureException	.ExceptionDescription:225	.ExceptionName:226
t	LastUpdateDateTime
S	TableName	min=3	max=255
l	Endpoints	e=:227
l	KinesisDataStreamDestinations	e=:228
L	PositiveLongObject	min=1
s	TableAutoScalingDescription	.Replicas:229	.TableName:131	.TableStatus:207
s	TimeToLiveDescription	.AttributeName:230	.TimeToLiveStatus:231
s	EnableKinesisStreamingConfiguration	.ApproximateCreationDateTimePrecision:232
S	StreamArn	min=37	max=1024
S	DestinationStatus
l	AttributeNameList	min=1	e=:211
b	ConsistentRead
S	ProjectionExpression
S	BackupTypeFilter
i	BackupsInputLimit	min=1	max=100
t	TimeRangeLowerBound
t	TimeRangeUpperBound
l	BackupSummaries	e=:233
i	ListContributorInsightsLimit	max=100
S	NextTokenString
l	ContributorInsightsSummaries	e=:234
i	ListTablesInputLimit	min=1	max=100
l	TableNameList	e=:131
m	PutItemInputAttributeMap	k=:211	e=:215
b	ConfirmRemoveSelfResourceAccess
S	KeyExpression
m	KeyConditions	k=:211	e=:235
i	PositiveIntegerObject	min=1
m	FilterConditionMap	k=:211	e=:235
b	BooleanObject
S	Select
i	Integer
l	ItemList	e=:117
i	ScanSegment	min=0	max=999999
i	ScanTotalSegments	min=1	max=1000000
l	TagKeyList	e=:236
s	PointInTimeRecoverySpecification	.PointInTimeRecoveryEnabled:159,r	.RecoveryPeriodInDays:237
S	ContributorInsightsAction
m	AttributeUpdates	k=:211	e=:238
S	UpdateExpression
s	UpdateKinesisStreamingConfiguration	.ApproximateCreationDateTimePrecision:232
l	GlobalSecondaryIndexUpdateList	e=:239
l	GlobalTableWitnessGroupUpdateList	min=1	max=1	e=:240
S	MultiRegionConsistency
l	ReplicationGroupUpdateList	min=1	e=:241
l	GlobalSecondaryIndexAutoScalingUpdateList	min=1	e=:242
s	AutoScalingSettingsUpdate	.AutoScalingDisabled:159	.AutoScalingRoleArn:243	.MaximumUnits:134	.MinimumUnits:134	.ScalingPolicyUpdate:244
l	ReplicaAutoScalingUpdateList	min=1	e=:245
s	TimeToLiveSpecification	.AttributeName:230,r	.Enabled:246,r
t	BackupCreationDateTime
t	Date
L	BackupSizeBytes	min=0
S	BackupStatus
S	BackupType
s	AttributeDefinition	.AttributeName:247,r	.AttributeType:248,r
s	GlobalSecondaryIndex	.IndexName:125,r	.KeySchema:94,r	.OnDemandThroughput:96	.Projection:249,r	.ProvisionedThroughput:97	.WarmThroughput:103
s	KeySchemaElement	.AttributeName:247,r	.KeyType:250,r
s	LocalSecondaryIndex	.IndexName:125,r	.KeySchema:94,r	.Projection:249,r
L	LongObject
b	SSEEnabled
S	KMSMasterKeyId
S	SSEType
b	StreamEnabled
S	StreamViewType
s	Tag	.Key:236,r	.Value:251,r
s	ArchivalSummary	.ArchivalBackupArn:105	.ArchivalDateTime:180	.ArchivalReason:252
s	BillingModeSummary	.BillingMode:90	.LastUpdateToPayPerRequestDateTime:180
l	GlobalSecondaryIndexDescriptionList	e=:253
S	String
l	GlobalTableWitnessDescriptionList	e=:254
l	LocalSecondaryIndexDescriptionList	e=:255
s	ProvisionedThroughputDescription	.LastDecreaseDateTime:180	.LastIncreaseDateTime:180	.NumberOfDecreasesToday:134	.ReadCapacityUnits:256	.WriteCapacityUnits:256
l	ReplicaDescriptionList	e=:257
s	RestoreSummary	.RestoreDateTime:180,r	.RestoreInProgress:258,r	.SourceBackupArn:105	.SourceTableArn:86
s	SSEDescription	.InaccessibleEncryptionDateTime:180	.KMSMasterKeyArn:259	.SSEType:191	.Status:260
s	TableClassSummary	.LastUpdateDateTime:180	.TableClass:101
S	TableId
S	TableStatus
s	TableWarmThroughputDescription	.ReadUnitsPerSecond:134	.Status:207	.WriteUnitsPerSecond:134
s	SourceTableDetails	.BillingMode:90	.ItemCount:261	.KeySchema:94,r	.OnDemandThroughput:96	.ProvisionedThroughput:97,r	.TableArn:86	.TableCreationDateTime:262,r	.TableId:206,r	.TableName:131,r	.TableSizeBytes:188
s	SourceTableFeatureDetails	.GlobalSecondaryIndexes:263	.LocalSecondaryIndexes:264	.SSEDescription:204	.StreamDescription:100	.TimeToLiveDescription:136
S	AttributeName	max=65535
s	ExpectedAttributeValue	.AttributeValueList:265	.ComparisonOperator:266	.Exists:159	.Value:215
S	ExpressionAttributeNameVariable
S	ExpressionAttributeValueVariable
s	AttributeValue	.B:267	.BOOL:268	.BS:269	.L:270	.M:271	.N:272	.NS:273	.NULL:274	.S:275	.SS:276
d	ConsumedCapacityUnits
m	SecondaryIndexesCapacityMap	k=:125	e=:218
s	Capacity	.CapacityUnits:216	.ReadCapacityUnits:216	.WriteCapacityUnits:216
m	ItemCollectionKeyAttributeMap	k=:211	e=:215
l	ItemCollectionSizeEstimateRange	e=:277
s	ThrottlingReason	.reason:278	.resource:279
S	ContinuousBackupsStatus
s	PointInTimeRecoveryDescription	.EarliestRestorableDateTime:180	.LatestRestorableDateTime:180	.PointInTimeRecoveryStatus:280	.RecoveryPeriodInDays:237
S	ContributorInsightsRule
S	ExceptionDescription
S	ExceptionName
s	Endpoint	.Address:198,r	.CachePeriodInMinutes:281,r
s	KinesisDataStreamDestination	.ApproximateCreationDateTimePrecision:232	.DestinationStatus:139	.DestinationStatusDescription:198	.StreamArn:138
l	ReplicaAutoScalingDescriptionList	e=:282
S	TimeToLiveAttributeName	min=1	max=255
S	TimeToLiveStatus
S	ApproximateCreationDateTimePrecision
s	BackupSummary	.BackupArn:105	.BackupCreationDateTime:179	.BackupExpiryDateTime:180	.BackupName:85	.BackupSizeBytes:181	.BackupStatus:182	.BackupType:183	.TableArn:86	.TableId:206	.TableName:131
s	ContributorInsightsSummary	.ContributorInsightsMode:126	.ContributorInsightsStatus:128	.IndexName:125	.TableName:131
s	Condition	.AttributeValueList:265	.ComparisonOperator:266,r
S	TagKeyString	min=1	max=128
i	RecoveryPeriodInDays	min=1	max=35
s	AttributeValueUpdate	.Action:283	.Value:215
s	GlobalSecondaryIndexUpdate	.Create:284	.Delete:285	.Update:286
s	GlobalTableWitnessGroupUpdate	.Create:287	.Delete:288
s	ReplicationGroupUpdate	.Create:289	.Delete:290	.Update:291
s	GlobalSecondaryIndexAutoScalingUpdate	.IndexName:125	.ProvisionedWriteCapacityAutoScalingUpdate:176
S	AutoScalingRoleArn	min=1	max=1600
s	AutoScalingPolicyUpdate	.PolicyName:292	.TargetTrackingScalingPolicyConfiguration:293,r
s	ReplicaAutoScalingUpdate	.RegionName:294,r	.ReplicaGlobalSecondaryIndexUpdates:295	.ReplicaProvisionedReadCapacityAutoScalingUpdate:176
b	TimeToLiveEnabled
S	KeySchemaAttributeName	min=1	max=255
S	ScalarAttributeType
s	Projection	.NonKeyAttributes:296	.ProjectionType:297
S	KeyType
S	TagValueString	min=0	max=256
S	ArchivalReason
s	GlobalSecondaryIndexDescription	.Backfilling:298	.IndexArn:198	.IndexName:125	.IndexSizeBytes:188	.IndexStatus:299	.ItemCount:188	.KeySchema:94	.OnDemandThroughput:96	.Projection:249	.ProvisionedThroughput:201	.WarmThroughput:300
s	GlobalTableWitnessDescription	.RegionName:294	.WitnessStatus:301
s	LocalSecondaryIndexDescription	.IndexArn:198	.IndexName:125	.IndexSizeBytes:188	.ItemCount:188	.KeySchema:94	.Projection:249
L	NonNegativeLongObject	min=0
s	ReplicaDescription	.GlobalSecondaryIndexes:302	.GlobalTableSettingsReplicationMode:93	.KMSMasterKeyId:190	.OnDemandThroughputOverride:303	.ProvisionedThroughputOverride:304	.RegionName:294	.ReplicaArn:198	.ReplicaInaccessibleDateTime:180	.ReplicaStatus:305	.ReplicaStatusDescription:306	.ReplicaStatusPercentProgress:307	.ReplicaTableClassSummary:205	.WarmThroughput:208
b	RestoreInProgress
S	KMSMasterKeyArn
S	SSEStatus
L	ItemCount	min=0
t	TableCreationDateTime
l	GlobalSecondaryIndexes	e=:308
l	LocalSecondaryIndexes	e=:309
l	AttributeValueList	e=:215
S	ComparisonOperator
B	BinaryAttributeValue
b	BooleanAttributeValue
l	BinarySetAttributeValue	e=:267
l	ListAttributeValue	e=:215
m	MapAttributeValue	k=:211	e=:215
S	NumberAttributeValue
l	NumberSetAttributeValue	e=:272
b	NullAttributeValue
S	StringAttributeValue
l	StringSetAttributeValue	e=:275
d	ItemCollectionSizeEstimateBound
S	Reason
S	Resource
S	PointInTimeRecoveryStatus
L	Long
s	ReplicaAutoScalingDescription	.GlobalSecondaryIndexes:310	.RegionName:294	.ReplicaProvisionedReadCapacityAutoScalingSettings:311	.ReplicaProvisionedWriteCapacityAutoScalingSettings:311	.ReplicaStatus:305
S	AttributeAction
s	CreateGlobalSecondaryIndexAction	.IndexName:125,r	.KeySchema:94,r	.OnDemandThroughput:96	.Projection:249,r	.ProvisionedThroughput:97	.WarmThroughput:103
s	DeleteGlobalSecondaryIndexAction	.IndexName:125,r
s	UpdateGlobalSecondaryIndexAction	.IndexName:125,r	.OnDemandThroughput:96	.ProvisionedThroughput:97	.WarmThroughput:103
s	CreateGlobalTableWitnessGroupMemberAction	.RegionName:294,r
s	DeleteGlobalTableWitnessGroupMemberAction	.RegionName:294,r
s	CreateReplicationGroupMemberAction	.GlobalSecondaryIndexes:312	.KMSMasterKeyId:190	.OnDemandThroughputOverride:303	.ProvisionedThroughputOverride:304	.RegionName:294,r	.TableClassOverride:101
s	DeleteReplicationGroupMemberAction	.RegionName:294,r
s	UpdateReplicationGroupMemberAction	.GlobalSecondaryIndexes:312	.KMSMasterKeyId:190	.OnDemandThroughputOverride:303	.ProvisionedThroughputOverride:304	.RegionName:294,r	.TableClassOverride:101
S	AutoScalingPolicyName	min=1	max=256
s	AutoScalingTargetTrackingScalingPolicyConfigurationUpdate	.DisableScaleIn:159	.ScaleInCooldown:313	.ScaleOutCooldown:313	.TargetValue:314,r
S	RegionName
l	ReplicaGlobalSecondaryIndexAutoScalingUpdateList	e=:315
l	NonKeyAttributeNameList	min=1	max=20	e=:316
S	ProjectionType
b	Backfilling
S	IndexStatus
s	GlobalSecondaryIndexWarmThroughputDescription	.ReadUnitsPerSecond:134	.Status:299	.WriteUnitsPerSecond:134
S	WitnessStatus
l	ReplicaGlobalSecondaryIndexDescriptionList	e=:317
s	OnDemandThroughputOverride	.MaxReadRequestUnits:188
s	ProvisionedThroughputOverride	.ReadCapacityUnits:134
S	ReplicaStatus
S	ReplicaStatusDescription
S	ReplicaStatusPercentProgress
s	GlobalSecondaryIndexInfo	.IndexName:125	.KeySchema:94	.OnDemandThroughput:96	.Projection:249	.ProvisionedThroughput:97
s	LocalSecondaryIndexInfo	.IndexName:125	.KeySchema:94	.Projection:249
l	ReplicaGlobalSecondaryIndexAutoScalingDescriptionList	e=:318
s	AutoScalingSettingsDescription	.AutoScalingDisabled:159	.AutoScalingRoleArn:198	.MaximumUnits:134	.MinimumUnits:134	.ScalingPolicies:319
l	ReplicaGlobalSecondaryIndexList	min=1	e=:320
i	IntegerObject
d	DoubleObject
s	ReplicaGlobalSecondaryIndexAutoScalingUpdate	.IndexName:125	.ProvisionedReadCapacityAutoScalingUpdate:176
S	NonKeyAttributeName	min=1	max=255
s	ReplicaGlobalSecondaryIndexDescription	.IndexName:125	.OnDemandThroughputOverride:303	.ProvisionedThroughputOverride:304	.WarmThroughput:300
s	ReplicaGlobalSecondaryIndexAutoScalingDescription	.IndexName:125	.IndexStatus:299	.ProvisionedReadCapacityAutoScalingSettings:311	.ProvisionedWriteCapacityAutoScalingSettings:311
l	AutoScalingPolicyDescriptionList	e=:321
s	ReplicaGlobalSecondaryIndex	.IndexName:125,r	.OnDemandThroughputOverride:303	.ProvisionedThroughputOverride:304
s	AutoScalingPolicyDescription	.PolicyName:292	.TargetTrackingScalingPolicyConfiguration:322
s	AutoScalingTargetTrackingScalingPolicyConfigurationDescription	.DisableScaleIn:159	.ScaleInCooldown:313	.ScaleOutCooldown:313	.TargetValue:314,r

"""#
}
