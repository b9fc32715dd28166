// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `applicationAutoscaling`: StaticString = #"""
V	id=application-autoscaling	protocol=json	version=2016-02-06	service=Application Auto Scaling	endpoint=application-autoscaling	signing=application-autoscaling	json=1.1	target=AnyScaleFrontendService
O	DeleteScalingPolicy	POST	/	0	1	2,3,4,5
O	DeleteScheduledAction	POST	/	6	7	2,3,4,5
O	DeregisterScalableTarget	POST	/	8	9	2,3,4,5
O	DescribeScalableTargets	POST	/	10	11	2,12,4,5	pages=NextToken;NextToken;ScalableTargets;
O	DescribeScalingActivities	POST	/	13	14	2,12,4,5	pages=NextToken;NextToken;ScalingActivities;
O	DescribeScalingPolicies	POST	/	15	16	2,17,12,4,5	pages=NextToken;NextToken;ScalingPolicies;
O	DescribeScheduledActions	POST	/	18	19	2,12,4,5	pages=NextToken;NextToken;ScheduledActions;
O	GetPredictiveScalingForecast	POST	/	20	21	2,5
O	ListTagsForResource	POST	/	22	23	24
O	PutScalingPolicy	POST	/	25	26	2,27,3,4,17,5
O	PutScheduledAction	POST	/	28	29	2,27,3,4,5
O	RegisterScalableTarget	POST	/	30	31	2,27,4,5
O	TagResource	POST	/	32	33	24,34,2
O	UntagResource	POST	/	35	36	24,2
s	DeleteScalingPolicyRequest	.PolicyName:37,r	.ResourceId:37,r	.ScalableDimension:38,r	.ServiceNamespace:39,r
s	DeleteScalingPolicyResponse
s	ValidationException	error=,	.Message:40
s	ObjectNotFoundException	error=,	.Message:40
s	ConcurrentUpdateException	error=,	.Message:40
s	InternalServiceException	error=,	.Message:40
s	DeleteScheduledActionRequest	.ResourceId:37,r	.ScalableDimension:38,r	.ScheduledActionName:37,r	.ServiceNamespace:39,r
s	DeleteScheduledActionResponse
s	DeregisterScalableTargetRequest	.ResourceId:37,r	.ScalableDimension:38,r	.ServiceNamespace:39,r
s	DeregisterScalableTargetResponse
s	DescribeScalableTargetsRequest	.MaxResults:41	.NextToken:42	.ResourceIds:43	.ScalableDimension:38	.ServiceNamespace:39,r
s	DescribeScalableTargetsResponse	.NextToken:42	.ScalableTargets:44
s	InvalidNextTokenException	error=,	.Message:40
s	DescribeScalingActivitiesRequest	.IncludeNotScaledActivities:45	.MaxResults:41	.NextToken:42	.ResourceId:37	.ScalableDimension:38	.ServiceNamespace:39,r
s	DescribeScalingActivitiesResponse	.NextToken:42	.ScalingActivities:46
s	DescribeScalingPoliciesRequest	.MaxResults:41	.NextToken:42	.PolicyNames:43	.ResourceId:37	.ScalableDimension:38	.ServiceNamespace:39,r
s	DescribeScalingPoliciesResponse	.NextToken:42	.ScalingPolicies:47
s	FailedResourceAccessException	error=,	.Message:40
s	DescribeScheduledActionsRequest	.MaxResults:41	.NextToken:42	.ResourceId:37	.ScalableDimension:38	.ScheduledActionNames:43	.ServiceNamespace:39,r
s	DescribeScheduledActionsResponse	.NextToken:42	.ScheduledActions:48
s	GetPredictiveScalingForecastRequest	.EndTime:49,r	.PolicyName:50,r	.ResourceId:37,r	.ScalableDimension:38,r	.ServiceNamespace:39,r	.StartTime:49,r
s	GetPredictiveScalingForecastResponse	.CapacityForecast:51	.LoadForecast:52	.UpdateTime:49
s	ListTagsForResourceRequest	.ResourceARN:53,r
s	ListTagsForResourceResponse	.Tags:54
s	ResourceNotFoundException	error=,	.Message:55	.ResourceName:53
s	PutScalingPolicyRequest	.PolicyName:50,r	.PolicyType:56	.PredictiveScalingPolicyConfiguration:57	.ResourceId:37,r	.ScalableDimension:38,r	.ServiceNamespace:39,r	.StepScalingPolicyConfiguration:58	.TargetTrackingScalingPolicyConfiguration:59
s	PutScalingPolicyResponse	.Alarms:60	.PolicyARN:37,r
s	LimitExceededException	error=,	.Message:40
s	PutScheduledActionRequest	.EndTime:49	.ResourceId:37,r	.ScalableDimension:38,r	.ScalableTargetAction:61	.Schedule:37	.ScheduledActionName:62,r	.ServiceNamespace:39,r	.StartTime:49	.Timezone:37
s	PutScheduledActionResponse
s	RegisterScalableTargetRequest	.MaxCapacity:63	.MinCapacity:63	.ResourceId:37,r	.RoleARN:37	.ScalableDimension:38,r	.ServiceNamespace:39,r	.SuspendedState:64	.Tags:54
s	RegisterScalableTargetResponse	.ScalableTargetARN:42
s	TagResourceRequest	.ResourceARN:53,r	.Tags:54,r
s	TagResourceResponse
s	TooManyTagsException	error=,	.Message:55	.ResourceName:53
s	UntagResourceRequest	.ResourceARN:53,r	.TagKeys:65,r
s	UntagResourceResponse
S	ResourceIdMaxLen1600	min=1	max=1600
S	ScalableDimension
S	ServiceNamespace
S	ErrorMessage
i	MaxResults
S	XmlString
l	ResourceIdsMaxLen1600	max=50	e=:37
l	ScalableTargets	e=:66
b	IncludeNotScaledActivities
l	ScalingActivities	e=:67
l	ScalingPolicies	e=:68
l	ScheduledActions	e=:69
t	TimestampType
S	PolicyName	min=1	max=256
s	CapacityForecast	.Timestamps:70,r	.Values:71,r
l	LoadForecasts	e=:72
S	AmazonResourceName	min=1	max=1011
m	TagMap	k=:73	e=:74
S	ExceptionMessage
S	PolicyType
s	PredictiveScalingPolicyConfiguration	.MaxCapacityBreachBehavior:75	.MaxCapacityBuffer:76	.MetricSpecifications:77,r	.Mode:78	.SchedulingBufferTime:79
s	StepScalingPolicyConfiguration	.AdjustmentType:80	.Cooldown:81	.MetricAggregationType:82	.MinAdjustmentMagnitude:83	.StepAdjustments:84
s	TargetTrackingScalingPolicyConfiguration	.CustomizedMetricSpecification:85	.DisableScaleIn:86	.PredefinedMetricSpecification:87	.ScaleInCooldown:81	.ScaleOutCooldown:81	.TargetValue:88,r
l	Alarms	e=:89
s	ScalableTargetAction	.MaxCapacity:63	.MinCapacity:63
S	ScheduledActionName	min=1	max=256
i	ResourceCapacity
s	SuspendedState	.DynamicScalingInSuspended:90	.DynamicScalingOutSuspended:90	.ScheduledScalingSuspended:90
l	TagKeyList	min=0	max=200	e=:73
s	ScalableTarget	.CreationTime:49,r	.MaxCapacity:63,r	.MinCapacity:63,r	.PredictedCapacity:63	.ResourceId:37,r	.RoleARN:37,r	.ScalableDimension:38,r	.ScalableTargetARN:42	.ServiceNamespace:39,r	.SuspendedState:64
s	ScalingActivity	.ActivityId:91,r	.Cause:42,r	.Description:42,r	.Details:42	.EndTime:49	.NotScaledReasons:92	.ResourceId:37,r	.ScalableDimension:38,r	.ServiceNamespace:39,r	.StartTime:49,r	.StatusCode:93,r	.StatusMessage:42
s	ScalingPolicy	.Alarms:60	.CreationTime:49,r	.PolicyARN:37,r	.PolicyName:50,r	.PolicyType:56,r	.PredictiveScalingPolicyConfiguration:57	.ResourceId:37,r	.ScalableDimension:38,r	.ServiceNamespace:39,r	.StepScalingPolicyConfiguration:58	.TargetTrackingScalingPolicyConfiguration:59
s	ScheduledAction	.CreationTime:49,r	.EndTime:49	.ResourceId:37,r	.ScalableDimension:38	.ScalableTargetAction:61	.Schedule:37,r	.ScheduledActionARN:37,r	.ScheduledActionName:62,r	.ServiceNamespace:39,r	.StartTime:49	.Timezone:37
l	PredictiveScalingForecastTimestamps	e=:49
l	PredictiveScalingForecastValues	e=:88
s	LoadForecast	.MetricSpecification:94,r	.Timestamps:70,r	.Values:71,r
S	TagKey	min=1	max=128
S	TagValue	min=0	max=256
S	PredictiveScalingMaxCapacityBreachBehavior
i	PredictiveScalingMaxCapacityBuffer	min=0	max=100
l	PredictiveScalingMetricSpecifications	e=:94
S	PredictiveScalingMode
i	PredictiveScalingSchedulingBufferTime	min=0	max=3600
S	AdjustmentType
i	Cooldown
S	MetricAggregationType
i	MinAdjustmentMagnitude
l	StepAdjustments	e=:95
s	CustomizedMetricSpecification	.Dimensions:96	.MetricName:97	.Metrics:98	.Namespace:99	.Statistic:100	.Unit:101
b	DisableScaleIn
s	PredefinedMetricSpecification	.PredefinedMetricType:102,r	.ResourceLabel:103
d	MetricScale
s	Alarm	.AlarmARN:91,r	.AlarmName:91,r
b	ScalingSuspended
S	ResourceId
l	NotScaledReasons	e=:104
S	ScalingActivityStatusCode
s	PredictiveScalingMetricSpecification	.CustomizedCapacityMetricSpecification:105	.CustomizedLoadMetricSpecification:105	.CustomizedScalingMetricSpecification:105	.PredefinedLoadMetricSpecification:106	.PredefinedMetricPairSpecification:107	.PredefinedScalingMetricSpecification:108	.TargetValue:88,r
s	StepAdjustment	.MetricIntervalLowerBound:88	.MetricIntervalUpperBound:88	.ScalingAdjustment:109,r
l	MetricDimensions	e=:110
S	MetricName
l	TargetTrackingMetricDataQueries	e=:111
S	MetricNamespace
S	MetricStatistic
S	MetricUnit
S	MetricType
S	ResourceLabel	min=1	max=1023
s	NotScaledReason	.Code:42,r	.CurrentCapacity:63	.MaxCapacity:63	.MinCapacity:63
s	PredictiveScalingCustomizedMetricSpecification	.MetricDataQueries:112,r
s	PredictiveScalingPredefinedLoadMetricSpecification	.PredefinedMetricType:113,r	.ResourceLabel:103
s	PredictiveScalingPredefinedMetricPairSpecification	.PredefinedMetricType:113,r	.ResourceLabel:103
s	PredictiveScalingPredefinedScalingMetricSpecification	.PredefinedMetricType:113,r	.ResourceLabel:103
i	ScalingAdjustment
s	MetricDimension	.Name:114,r	.Value:115,r
s	TargetTrackingMetricDataQuery	.Expression:116	.Id:117,r	.Label:42	.MetricStat:118	.ReturnData:119
l	PredictiveScalingMetricDataQueries	e=:120
S	PredictiveScalingMetricType	min=1	max=128
S	MetricDimensionName
S	MetricDimensionValue
S	Expression	min=1	max=2048
S	Id	min=1	max=255
s	TargetTrackingMetricStat	.Metric:121,r	.Stat:42,r	.Unit:122
b	ReturnData
s	PredictiveScalingMetricDataQuery	.Expression:116	.Id:117,r	.Label:42	.MetricStat:123	.ReturnData:119
s	TargetTrackingMetric	.Dimensions:124	.MetricName:125	.Namespace:126
S	TargetTrackingMetricUnit	min=1	max=1023
s	PredictiveScalingMetricStat	.Metric:127,r	.Stat:42,r	.Unit:128
l	TargetTrackingMetricDimensions	e=:129
S	TargetTrackingMetricName	min=1	max=255
S	TargetTrackingMetricNamespace	min=1	max=255
s	PredictiveScalingMetric	.Dimensions:130	.MetricName:131	.Namespace:132
S	PredictiveScalingMetricUnit	min=1	max=1023
s	TargetTrackingMetricDimension	.Name:133,r	.Value:134,r
l	PredictiveScalingMetricDimensions	e=:135
S	PredictiveScalingMetricName	min=1	max=255
S	PredictiveScalingMetricNamespace	min=1	max=255
S	TargetTrackingMetricDimensionName	min=1	max=255
S	TargetTrackingMetricDimensionValue	min=1	max=1024
s	PredictiveScalingMetricDimension	.Name:136,r	.Value:137,r
S	PredictiveScalingMetricDimensionName	min=1	max=255
S	PredictiveScalingMetricDimensionValue	min=1	max=1024

"""#
}
