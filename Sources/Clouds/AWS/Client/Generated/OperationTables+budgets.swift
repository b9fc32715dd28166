// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `budgets`: StaticString = #"""
V	id=budgets	protocol=json	version=2016-10-20	service=Budgets	endpoint=budgets	signing=budgets	json=1.1	target=AWSBudgetServiceGateway
O	CreateBudget	POST	/	0	1	2,3,4,5,6,7,8,9,10
O	CreateNotification	POST	/	11	12	4,2,10,5,6,7,8
O	CreateSubscriber	POST	/	13	14	4,2,5,6,10,7,8
O	DeleteBudget	POST	/	15	16	4,2,10,7,8
O	DeleteNotification	POST	/	17	18	2,4,10,7,8
O	DeleteSubscriber	POST	/	19	20	4,2,10,7,8
O	DescribeBudget	POST	/	21	22	4,2,10,7,8
O	DescribeBudgetActionsForBudget	POST	/	23	24	4,2,10,7,25,8	pages=NextToken;NextToken;Actions;
O	DescribeBudgetNotificationsForAccount	POST	/	26	27	4,2,10,25,28,7,8	pages=NextToken;NextToken;BudgetNotificationsForAccount;
O	DescribeBudgetPerformanceHistory	POST	/	29	30	4,2,10,25,28,7,8,3	pages=NextToken;NextToken;BudgetPerformanceHistory;
O	DescribeBudgets	POST	/	31	32	4,2,10,25,28,7,8	pages=NextToken;NextToken;Budgets;
O	DescribeNotificationsForBudget	POST	/	33	34	4,2,10,25,28,7,8	pages=NextToken;NextToken;Notifications;
O	DescribeSubscribersForNotification	POST	/	35	36	4,10,2,25,28,7,8	pages=NextToken;NextToken;Subscribers;
O	ListTagsForResource	POST	/	37	38	8,10,7,4,2
O	TagResource	POST	/	39	40	8,9,10,7,4,2
O	UntagResource	POST	/	41	42	8,10,7,4,2
O	UpdateBudget	POST	/	43	44	4,2,3,10,7,8,9
O	UpdateNotification	POST	/	45	46	4,2,10,6,7,8
O	UpdateSubscriber	POST	/	47	48	4,2,10,6,7,8
s	CreateBudgetRequest	.AccountId:49,r	.Budget:50,r	.NotificationsWithSubscribers:51	.ResourceTags:52
s	CreateBudgetResponse
s	InvalidParameterException	error=,	.Message:53
s	BillingViewHealthStatusException	error=,	.Message:53
s	InternalErrorException	error=,	.Message:53
s	CreationLimitExceededException	error=,	.Message:53
s	DuplicateRecordException	error=,	.Message:53
s	AccessDeniedException	error=,	.Message:53
s	ThrottlingException	error=,	.Message:53
s	ServiceQuotaExceededException	error=,	.Message:53
s	NotFoundException	error=,	.Message:53
s	CreateNotificationRequest	.AccountId:49,r	.BudgetName:54,r	.Notification:55,r	.Subscribers:56,r
s	CreateNotificationResponse
s	CreateSubscriberRequest	.AccountId:49,r	.BudgetName:54,r	.Notification:55,r	.Subscriber:57,r
s	CreateSubscriberResponse
s	DeleteBudgetRequest	.AccountId:49,r	.BudgetName:54,r
s	DeleteBudgetResponse
s	DeleteNotificationRequest	.AccountId:49,r	.BudgetName:54,r	.Notification:55,r
s	DeleteNotificationResponse
s	DeleteSubscriberRequest	.AccountId:49,r	.BudgetName:54,r	.Notification:55,r	.Subscriber:57,r
s	DeleteSubscriberResponse
s	DescribeBudgetRequest	.AccountId:49,r	.BudgetName:54,r	.ShowFilterExpression:58
s	DescribeBudgetResponse	.Budget:50
s	DescribeBudgetActionsForBudgetRequest	.AccountId:49,r	.BudgetName:54,r	.MaxResults:59	.NextToken:60
s	DescribeBudgetActionsForBudgetResponse	.Actions:61,r	.NextToken:60
s	InvalidNextTokenException	error=,	.Message:53
s	DescribeBudgetNotificationsForAccountRequest	.AccountId:49,r	.MaxResults:62	.NextToken:60
s	DescribeBudgetNotificationsForAccountResponse	.BudgetNotificationsForAccount:63	.NextToken:60
s	ExpiredNextTokenException	error=,	.Message:53
s	DescribeBudgetPerformanceHistoryRequest	.AccountId:49,r	.BudgetName:54,r	.MaxResults:59	.NextToken:60	.TimePeriod:64
s	DescribeBudgetPerformanceHistoryResponse	.BudgetPerformanceHistory:65	.NextToken:60
s	DescribeBudgetsRequest	.AccountId:49,r	.MaxResults:66	.NextToken:60	.ShowFilterExpression:58
s	DescribeBudgetsResponse	.Budgets:67	.NextToken:60
s	DescribeNotificationsForBudgetRequest	.AccountId:49,r	.BudgetName:54,r	.MaxResults:59	.NextToken:60
s	DescribeNotificationsForBudgetResponse	.NextToken:60	.Notifications:68
s	DescribeSubscribersForNotificationRequest	.AccountId:49,r	.BudgetName:54,r	.MaxResults:59	.NextToken:60	.Notification:55,r
s	DescribeSubscribersForNotificationResponse	.NextToken:60	.Subscribers:56
s	ListTagsForResourceRequest	.ResourceARN:69,r
s	ListTagsForResourceResponse	.ResourceTags:52
s	TagResourceRequest	.ResourceARN:69,r	.ResourceTags:52,r
s	TagResourceResponse
s	UntagResourceRequest	.ResourceARN:69,r	.ResourceTagKeys:70,r
s	UntagResourceResponse
s	UpdateBudgetRequest	.AccountId:49,r	.NewBudget:50,r
s	UpdateBudgetResponse
s	UpdateNotificationRequest	.AccountId:49,r	.BudgetName:54,r	.NewNotification:55,r	.OldNotification:55,r
s	UpdateNotificationResponse
s	UpdateSubscriberRequest	.AccountId:49,r	.BudgetName:54,r	.NewSubscriber:57,r	.Notification:55,r	.OldSubscriber:57,r
s	UpdateSubscriberResponse
S	AccountId	min=12	max=12
s	Budget	.AutoAdjustData:71	.BillingViewArn:72	.BudgetLimit:73	.BudgetName:54,r	.BudgetType:74,r	.CalculatedSpend:75	.CostFilters:76	.CostTypes:77	.FilterExpression:78	.HealthStatus:79	.LastUpdatedTime:80	.Metrics:81	.PlannedBudgetLimits:82	.TimePeriod:64	.TimeUnit:83,r
l	NotificationWithSubscribersList	max=10	e=:84
l	ResourceTagList	min=0	max=200	e=:85
S	errorMessage
S	BudgetName	min=1	max=100
s	Notification	.ComparisonOperator:86,r	.NotificationState:87	.NotificationType:88,r	.Threshold:89,r	.ThresholdType:90
l	Subscribers	min=1	max=11	e=:57
s	Subscriber	.Address:91,r,z	.SubscriptionType:92,r
b	NullableBoolean
i	MaxResults	min=1	max=100
S	GenericString	min=0	max=2147483647
l	Actions	min=0	max=100	e=:93
i	MaxResultsBudgetNotifications	min=1	max=1000
l	BudgetNotificationsForAccountList	max=1000	e=:94
s	TimePeriod	.End:80	.Start:80
s	BudgetPerformanceHistory	.BillingViewArn:72	.BudgetName:54	.BudgetType:74	.BudgetedAndActualAmountsList:95	.CostFilters:76	.CostTypes:77	.FilterExpression:78	.Metrics:81	.TimeUnit:83
i	MaxResultsDescribeBudgets	min=1	max=1000
l	Budgets	e=:50
l	Notifications	e=:55
S	AmazonResourceName	min=1	max=1011
l	ResourceTagKeyList	min=0	max=200	e=:96
s	AutoAdjustData	.AutoAdjustType:97,r	.HistoricalOptions:98	.LastAutoAdjustTime:80
S	BillingViewArn	min=20	max=2048
s	Spend	.Amount:99,r	.Unit:100,r
S	BudgetType
s	CalculatedSpend	.ActualSpend:73,r	.ForecastedSpend:73
m	CostFilters	k=:60	e=:101
s	CostTypes	.IncludeCredit:58	.IncludeDiscount:58	.IncludeOtherSubscription:58	.IncludeRecurring:58	.IncludeRefund:58	.IncludeSubscription:58	.IncludeSupport:58	.IncludeTax:58	.IncludeUpfront:58	.UseAmortized:58	.UseBlended:58
s	Expression	.And:102	.CostCategories:103	.Dimensions:104	.Not:78	.Or:102	.Tags:105
s	HealthStatus	.LastUpdatedTime:80	.Status:106	.StatusReason:107
t	GenericTimestamp
l	Metrics	max=1	e=:108
m	PlannedBudgetLimits	k=:60	e=:73
S	TimeUnit
s	NotificationWithSubscribers	.Notification:55,r	.Subscribers:56,r
s	ResourceTag	.Key:96,r	.Value:109,r
S	ComparisonOperator
S	NotificationState
S	NotificationType
d	NotificationThreshold	min=0	max=15000000000000
S	ThresholdType
S	SubscriberAddress	min=1	max=2147483647
S	SubscriptionType
s	Action	.ActionId:110,r	.ActionThreshold:111,r	.ActionType:112,r	.ApprovalModel:113,r	.BudgetName:54,r	.Definition:114,r	.ExecutionRoleArn:115,r	.NotificationType:88,r	.Status:116,r	.Subscribers:56,r
s	BudgetNotificationsForAccount	.BudgetName:54	.Notifications:68
l	BudgetedAndActualAmountsList	e=:117
S	ResourceTagKey	min=1	max=128
S	AutoAdjustType
s	HistoricalOptions	.BudgetAdjustmentPeriod:118,r	.LookBackAvailablePeriods:118
S	NumericValue	min=1	max=2147483647
S	UnitValue	min=1	max=2147483647
l	DimensionValues	e=:119
l	Expressions	e=:78
s	CostCategoryValues	.Key:120	.MatchOptions:121	.Values:122
s	ExpressionDimensionValues	.Key:123,r	.MatchOptions:121	.Values:122,r
s	TagValues	.Key:124	.MatchOptions:121	.Values:122
S	HealthStatusValue
S	HealthStatusReason
S	Metric
S	ResourceTagValue	min=0	max=256
S	ActionId	min=36	max=36
s	ActionThreshold	.ActionThresholdType:90,r	.ActionThresholdValue:89,r
S	ActionType
S	ApprovalModel
s	Definition	.IamActionDefinition:125	.ScpActionDefinition:126	.SsmActionDefinition:127
S	RoleArn	min=32	max=618
S	ActionStatus
s	BudgetedAndActualAmounts	.ActualAmount:73	.BudgetedAmount:73	.TimePeriod:64
i	AdjustmentPeriod	min=1	max=60
S	DimensionValue	min=0	max=2147483647
S	CostCategoryName
l	MatchOptions	e=:128
l	Values	min=1	e=:129
S	Dimension
S	TagKey	min=0	max=1024
s	IamActionDefinition	.Groups:130	.PolicyArn:131,r	.Roles:132	.Users:133
s	ScpActionDefinition	.PolicyId:134,r	.TargetIds:135,r
s	SsmActionDefinition	.ActionSubType:136,r	.InstanceIds:137,r	.Region:138,r
S	MatchOption
S	Value	min=0	max=1024
l	Groups	min=1	max=100	e=:139
S	PolicyArn	min=25	max=684
l	Roles	min=1	max=100	e=:140
l	Users	min=1	max=100	e=:141
S	PolicyId	min=10	max=130
l	TargetIds	min=1	max=100	e=:142
S	ActionSubType
l	InstanceIds	min=1	max=100	e=:143
S	Region	min=9	max=20
S	Group	min=1	max=640
S	Role	min=1	max=576
S	User	min=1	max=576
S	TargetId	min=12	max=68
S	InstanceId	min=1	max=63

"""#
}
