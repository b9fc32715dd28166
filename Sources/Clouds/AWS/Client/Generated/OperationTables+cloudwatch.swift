// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `cloudwatch`: StaticString = #"""
V	id=cloudwatch	protocol=json	version=2010-08-01	service=CloudWatch	endpoint=monitoring	signing=monitoring	json=1.0	target=GraniteServiceVersion20100801	xmlns=http://monitoring.amazonaws.com/doc/2010-08-01/	also=query	queryCompatible
O	DeleteAlarms	POST	/	0		1
O	DeleteAnomalyDetector	POST	/	2	3	4,5,6,7,8	wrapper=DeleteAnomalyDetectorResult
O	DeleteDashboards	POST	/	9	10	6,5,11	wrapper=DeleteDashboardsResult
O	DescribeAlarmHistory	POST	/	12	13	14	wrapper=DescribeAlarmHistoryResult	pages=NextToken;NextToken;AlarmHistoryItems;
O	DescribeAlarms	POST	/	15	16	14	wrapper=DescribeAlarmsResult	pages=NextToken;NextToken;MetricAlarms,CompositeAlarms;
O	DescribeAlarmsForMetric	POST	/	17	18		wrapper=DescribeAlarmsForMetricResult
O	DescribeAnomalyDetectors	POST	/	19	20	14,5,6,8	wrapper=DescribeAnomalyDetectorsResult	pages=NextToken;NextToken;AnomalyDetectors;
O	DisableAlarmActions	POST	/	21		
O	EnableAlarmActions	POST	/	22		
O	GetDashboard	POST	/	23	24	6,25,5	wrapper=GetDashboardResult
O	GetMetricData	POST	/	26	27	14	wrapper=GetMetricDataResult	pages=NextToken;NextToken;MetricDataResults,Messages;
O	GetMetricStatistics	POST	/	28	29	6,7,8,5	wrapper=GetMetricStatisticsResult
O	ListDashboards	POST	/	30	31	6,5	wrapper=ListDashboardsResult	pages=NextToken;NextToken;DashboardEntries;
O	ListMetrics	POST	/	32	33	5,6	wrapper=ListMetricsResult	pages=NextToken;NextToken;Metrics,OwningAccounts;
O	ListTagsForResource	POST	/	34	35	6,4,5	wrapper=ListTagsForResourceResult
O	PutAnomalyDetector	POST	/	36	37	38,5,6,7,8	wrapper=PutAnomalyDetectorResult
O	PutCompositeAlarm	POST	/	39		40
O	PutDashboard	POST	/	41	42	43,5,11	wrapper=PutDashboardResult
O	PutMetricAlarm	POST	/	44		40
O	PutMetricData	POST	/	45		6,7,8,5
O	SetAlarmState	POST	/	46		1,47
O	TagResource	POST	/	48	49	6,4,50,5,11	wrapper=TagResourceResult
O	UntagResource	POST	/	51	52	6,4,50,5,11	wrapper=UntagResourceResult
W	AlarmExists	DescribeAlarms	5	40	s p true length(MetricAlarms[]) > `0`
W	CompositeAlarmExists	DescribeAlarms	5	40	s p true length(CompositeAlarms[]) > `0`
s	DeleteAlarmsInput	.AlarmNames:53,r
s	ResourceNotFound	error=ResourceNotFound,404	.message:54
s	DeleteAnomalyDetectorInput	.Dimensions:55	.MetricMathAnomalyDetector:56	.MetricName:57	.Namespace:58	.SingleMetricAnomalyDetector:59	.Stat:60
s	DeleteAnomalyDetectorOutput
s	ResourceNotFoundException	error=ResourceNotFoundException,404	.ResourceId:61	.ResourceType:62
s	InternalServiceFault	error=InternalServiceError,500	.Message:63
s	InvalidParameterValueException	error=InvalidParameterValue,400	.message:64
s	MissingRequiredParameterException	error=MissingParameter,400	.message:64
s	InvalidParameterCombinationException	error=InvalidParameterCombination,400	.message:64
s	DeleteDashboardsInput	.DashboardNames:65,r
s	DeleteDashboardsOutput
s	ConflictException	error=,409	.Message:54
s	DescribeAlarmHistoryInput	.AlarmContributorId:66	.AlarmName:67	.AlarmTypes:68	.EndDate:69	.HistoryItemType:70	.MaxRecords:71	.NextToken:72	.ScanBy:73	.StartDate:69
s	DescribeAlarmHistoryOutput	.AlarmHistoryItems:74	.NextToken:72
s	InvalidNextToken	error=InvalidNextToken,400	.message:54
s	DescribeAlarmsInput	.ActionPrefix:75	.AlarmNamePrefix:76	.AlarmNames:53	.AlarmTypes:68	.ChildrenOfAlarmName:67	.MaxRecords:71	.NextToken:72	.ParentsOfAlarmName:67	.StateValue:77
s	DescribeAlarmsOutput	.CompositeAlarms:78	.MetricAlarms:79	.NextToken:72
s	DescribeAlarmsForMetricInput	.Dimensions:55	.ExtendedStatistic:80	.MetricName:57,r	.Namespace:58,r	.Period:81	.Statistic:82	.Unit:83
s	DescribeAlarmsForMetricOutput	.MetricAlarms:79
s	DescribeAnomalyDetectorsInput	.AnomalyDetectorTypes:84	.Dimensions:55	.MaxResults:85	.MetricName:57	.Namespace:58	.NextToken:72
s	DescribeAnomalyDetectorsOutput	.AnomalyDetectors:86	.NextToken:72
s	DisableAlarmActionsInput	.AlarmNames:53,r
s	EnableAlarmActionsInput	.AlarmNames:53,r
s	GetDashboardInput	.DashboardName:87,r
s	GetDashboardOutput	.DashboardArn:88	.DashboardBody:89	.DashboardName:87
s	DashboardNotFoundError	error=ResourceNotFound,404	.message:90
s	GetMetricDataInput	.EndTime:69,r	.LabelOptions:91	.MaxDatapoints:92	.MetricDataQueries:93,r	.NextToken:72	.ScanBy:73	.StartTime:69,r
s	GetMetricDataOutput	.Messages:94	.MetricDataResults:95	.NextToken:72
s	GetMetricStatisticsInput	.Dimensions:55	.EndTime:69,r	.ExtendedStatistics:96	.MetricName:57,r	.Namespace:58,r	.Period:81,r	.StartTime:69,r	.Statistics:97	.Unit:83
s	GetMetricStatisticsOutput	.Datapoints:98	.Label:99
s	ListDashboardsInput	.DashboardNamePrefix:100	.NextToken:72
s	ListDashboardsOutput	.DashboardEntries:101	.NextToken:72
s	ListMetricsInput	.Dimensions:102	.IncludeLinkedAccounts:103	.MetricName:57	.Namespace:58	.NextToken:72	.OwningAccount:104	.RecentlyActive:105
s	ListMetricsOutput	.Metrics:106	.NextToken:72	.OwningAccounts:107
s	ListTagsForResourceInput	.ResourceARN:108,r
s	ListTagsForResourceOutput	.Tags:109
s	PutAnomalyDetectorInput	.Configuration:110	.Dimensions:55	.MetricCharacteristics:111	.MetricMathAnomalyDetector:56	.MetricName:57	.Namespace:58	.SingleMetricAnomalyDetector:59	.Stat:60
s	PutAnomalyDetectorOutput
s	LimitExceededException	error=LimitExceededException,400
s	PutCompositeAlarmInput	.ActionsEnabled:112	.ActionsSuppressor:113	.ActionsSuppressorExtensionPeriod:114	.ActionsSuppressorWaitPeriod:114	.AlarmActions:115	.AlarmDescription:116	.AlarmName:67,r	.AlarmRule:117,r	.InsufficientDataActions:115	.OKActions:115	.Tags:109
s	LimitExceededFault	error=LimitExceeded,400	.message:54
s	PutDashboardInput	.DashboardBody:89,r	.DashboardName:87,r	.Tags:109
s	PutDashboardOutput	.DashboardValidationMessages:118
s	DashboardInvalidInputError	error=InvalidParameterInput,400	.dashboardValidationMessages:118	.message:90
s	PutMetricAlarmInput	.ActionsEnabled:112	.AlarmActions:115	.AlarmDescription:116	.AlarmName:67,r	.ComparisonOperator:119	.DatapointsToAlarm:120	.Dimensions:55	.EvaluateLowSampleCountPercentile:121	.EvaluationCriteria:122	.EvaluationInterval:123	.EvaluationPeriods:124	.ExtendedStatistic:80	.InsufficientDataActions:115	.MetricName:57	.Metrics:93	.Namespace:58	.OKActions:115	.Period:81	.Statistic:82	.Tags:109	.Threshold:125	.ThresholdMetricId:126	.TreatMissingData:127	.Unit:83
s	PutMetricDataInput	.EntityMetricData:128	.MetricData:129	.Namespace:58,r	.StrictEntityValidation:130
s	SetAlarmStateInput	.AlarmName:67,r	.StateReason:131,r	.StateReasonData:132	.StateValue:77,r
s	InvalidFormatFault	error=InvalidFormat,400	.message:54
s	TagResourceInput	.ResourceARN:108,r	.Tags:109,r
s	TagResourceOutput
s	ConcurrentModificationException	error=ConcurrentModificationException,429
s	UntagResourceInput	.ResourceARN:108,r	.TagKeys:133,r
s	UntagResourceOutput
l	AlarmNames	max=100	e=:67
S	ErrorMessage	min=1	max=255
l	Dimensions	max=30	e=:134
s	MetricMathAnomalyDetector	.MetricDataQueries:93
S	MetricName	min=1	max=255
S	Namespace	min=1	max=255
s	SingleMetricAnomalyDetector	.AccountId:104	.Dimensions:55	.MetricName:57	.Namespace:58	.Stat:60
S	AnomalyDetectorMetricStat	max=50
S	ResourceId
S	ResourceType
S	FaultDescription
S	AwsQueryErrorMessage
l	DashboardNames	e=:87
S	ContributorId	min=1	max=16
S	AlarmName	min=1	max=255
l	AlarmTypes	e=:135
t	Timestamp
S	HistoryItemType
i	MaxRecords	min=1	max=100
S	NextToken
S	ScanBy
l	AlarmHistoryItems	e=:136
S	ActionPrefix	min=1	max=1024
S	AlarmNamePrefix	min=1	max=255
S	StateValue
l	CompositeAlarms	e=:137
l	MetricAlarms	e=:138
S	ExtendedStatistic
i	Period	min=1
S	Statistic
S	StandardUnit
l	AnomalyDetectorTypes	max=2	e=:139
i	MaxReturnedResultsCount	min=1
l	AnomalyDetectors	e=:140
S	DashboardName
S	DashboardArn
S	DashboardBody
S	DashboardErrorMessage
s	LabelOptions	.Timezone:141
i	GetMetricDataMaxDatapoints
l	MetricDataQueries	e=:142
l	MetricDataResultMessages	e=:143
l	MetricDataResults	e=:144
l	ExtendedStatistics	min=1	max=10	e=:80
l	Statistics	min=1	max=5	e=:82
l	Datapoints	e=:145
S	MetricLabel
S	DashboardNamePrefix
l	DashboardEntries	e=:146
l	DimensionFilters	max=10	e=:147
b	IncludeLinkedAccounts
S	AccountId	min=1	max=255
S	RecentlyActive
l	Metrics	e=:148
l	OwningAccounts	e=:104
S	AmazonResourceName	min=1	max=1024
l	TagList	e=:149
s	AnomalyDetectorConfiguration	.ExcludedTimeRanges:150	.MetricTimezone:151
s	MetricCharacteristics	.PeriodicSpikes:152
b	ActionsEnabled
S	AlarmArn	min=1	max=1600
i	SuppressorPeriod
l	ResourceList	max=5	e=:153
S	AlarmDescription	min=0	max=1024
S	AlarmRule	min=1	max=10240
l	DashboardValidationMessages	e=:154
S	ComparisonOperator
i	DatapointsToAlarm	min=1
S	EvaluateLowSampleCountPercentile	min=1	max=255
s	EvaluationCriteria	union	.PromQLCriteria:155
i	EvaluationInterval	min=10	max=3600
i	EvaluationPeriods	min=1
d	Threshold
S	MetricId	min=1	max=255
S	TreatMissingData	min=1	max=255
l	EntityMetricDataList	e=:156
l	MetricData	e=:157
b	StrictEntityValidation
S	StateReason	min=0	max=1023
S	StateReasonData	min=0	max=4000
l	TagKeyList	e=:158
s	Dimension	.Name:159,r	.Value:160,r
S	AlarmType
s	AlarmHistoryItem	.AlarmContributorAttributes:161	.AlarmContributorId:66	.AlarmName:67	.AlarmType:135	.HistoryData:162	.HistoryItemType:70	.HistorySummary:163	.Timestamp:69
s	CompositeAlarm	.ActionsEnabled:112	.ActionsSuppressedBy:164	.ActionsSuppressedReason:165	.ActionsSuppressor:113	.ActionsSuppressorExtensionPeriod:114	.ActionsSuppressorWaitPeriod:114	.AlarmActions:115	.AlarmArn:113	.AlarmConfigurationUpdatedTimestamp:69	.AlarmDescription:116	.AlarmName:67	.AlarmRule:117	.InsufficientDataActions:115	.OKActions:115	.StateReason:131	.StateReasonData:132	.StateTransitionedTimestamp:69	.StateUpdatedTimestamp:69	.StateValue:77
s	MetricAlarm	.ActionsEnabled:112	.AlarmActions:115	.AlarmArn:113	.AlarmConfigurationUpdatedTimestamp:69	.AlarmDescription:116	.AlarmName:67	.ComparisonOperator:119	.DatapointsToAlarm:120	.Dimensions:55	.EvaluateLowSampleCountPercentile:121	.EvaluationCriteria:122	.EvaluationInterval:123	.EvaluationPeriods:124	.EvaluationState:166	.ExtendedStatistic:80	.InsufficientDataActions:115	.MetricName:57	.Metrics:93	.Namespace:58	.OKActions:115	.Period:81	.StateReason:131	.StateReasonData:132	.StateTransitionedTimestamp:69	.StateUpdatedTimestamp:69	.StateValue:77	.Statistic:82	.Threshold:125	.ThresholdMetricId:126	.TreatMissingData:127	.Unit:83
S	AnomalyDetectorType
s	AnomalyDetector	.Configuration:110	.Dimensions:55	.MetricCharacteristics:111	.MetricMathAnomalyDetector:56	.MetricName:57	.Namespace:58	.SingleMetricAnomalyDetector:59	.Stat:60	.StateValue:167
S	GetMetricDataLabelTimezone
s	MetricDataQuery	.AccountId:104	.Expression:168	.Id:126,r	.Label:99	.MetricStat:169	.Period:81	.ReturnData:170
s	MessageData	.Code:171	.Value:172
s	MetricDataResult	.Id:126	.Label:99	.Messages:94	.StatusCode:173	.Timestamps:174	.Values:175
s	Datapoint	.Average:176	.ExtendedStatistics:177	.Maximum:176	.Minimum:176	.SampleCount:176	.Sum:176	.Timestamp:69	.Unit:83
s	DashboardEntry	.DashboardArn:88	.DashboardName:87	.LastModified:178	.Size:179
s	DimensionFilter	.Name:159,r	.Value:160
s	Metric	.Dimensions:55	.MetricName:57	.Namespace:58
s	Tag	.Key:158,r	.Value:180,r
l	AnomalyDetectorExcludedTimeRanges	e=:181
S	AnomalyDetectorMetricTimezone	max=50
b	PeriodicSpikes
S	ResourceName	min=1	max=1024
s	DashboardValidationMessage	.DataPath:182	.Message:183
s	AlarmPromQLCriteria	.PendingPeriod:184	.Query:185,r	.RecoveryPeriod:186
s	EntityMetricData	.Entity:187	.MetricData:129
s	MetricDatum	.Counts:188	.Dimensions:55	.MetricName:57,r	.StatisticValues:189	.StorageResolution:190	.Timestamp:69	.Unit:83	.Value:176	.Values:191
S	TagKey	min=1	max=128
S	DimensionName	min=1	max=255
S	DimensionValue	min=1	max=1024
m	ContributorAttributes	min=0	max=150	k=:192	e=:193
S	HistoryData	min=1	max=4095
S	HistorySummary	min=1	max=255
S	ActionsSuppressedBy
S	ActionsSuppressedReason	min=0	max=1024
S	EvaluationState
S	AnomalyDetectorStateValue
S	MetricExpression	min=1	max=2048
s	MetricStat	.Metric:148,r	.Period:81,r	.Stat:194,r	.Unit:83
b	ReturnData
S	MessageDataCode
S	MessageDataValue
S	StatusCode
l	Timestamps	e=:69
l	DatapointValues	e=:176
d	DatapointValue
m	DatapointValueMap	k=:80	e=:176
t	LastModified
L	Size
S	TagValue	min=0	max=256
s	Range	.EndTime:69,r	.StartTime:69,r
S	DataPath
S	Message
i	PendingPeriod	min=0	max=86400
S	Query	min=1	max=10000
i	RecoveryPeriod	min=0	max=86400
s	Entity	.Attributes:195	.KeyAttributes:196
l	Counts	e=:176
s	StatisticSet	.Maximum:176,r	.Minimum:176,r	.SampleCount:176,r	.Sum:176,r
i	StorageResolution	min=1
l	Values	e=:176
S	AttributeName	min=1	max=255
S	AttributeValue	min=1	max=1024
S	Stat
m	EntityAttributesMap	min=0	max=10	k=:197	e=:198
m	EntityKeyAttributesMap	min=2	max=4	k=:199	e=:200
S	EntityAttributesMapKeyString	min=1	max=256
S	EntityAttributesMapValueString	min=1	max=2048
S	EntityKeyAttributesMapKeyString	min=1	max=32
S	EntityKeyAttributesMapValueString	min=1	max=2048

"""#
}
