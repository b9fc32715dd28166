// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `scheduler`: StaticString = #"""
V	id=scheduler	protocol=rest-json	version=2021-06-30	service=Scheduler	endpoint=scheduler	signing=scheduler	json=1.1
O	CreateSchedule	POST	/schedules/{Name}	0	1	2,3,4,5,6,7	idempotent
O	CreateScheduleGroup	POST	/schedule-groups/{Name}	8	9	2,3,4,5,7	idempotent
O	DeleteSchedule	DELETE	/schedules/{Name}	10	11	3,4,5,6,7	idempotent
O	DeleteScheduleGroup	DELETE	/schedule-groups/{Name}	12	13	3,4,5,6,7	idempotent
O	GetSchedule	GET	/schedules/{Name}	14	15	3,4,6,7
O	GetScheduleGroup	GET	/schedule-groups/{Name}	16	17	3,4,6,7
O	ListScheduleGroups	GET	/schedule-groups	18	19	3,4,7	pages=NextToken;NextToken;ScheduleGroups;
O	ListSchedules	GET	/schedules	20	21	3,4,6,7	pages=NextToken;NextToken;Schedules;
O	ListTagsForResource	GET	/tags/{ResourceArn}	22	23	3,4,6,7
O	TagResource	POST	/tags/{ResourceArn}	24	25	3,4,5,6,7
O	UntagResource	DELETE	/tags/{ResourceArn}	26	27	3,4,5,6,7	idempotent
O	UpdateSchedule	PUT	/schedules/{Name}	28	29	3,4,5,6,7	idempotent
s	CreateScheduleInput	.ActionAfterCompletion:30	.ClientToken:31,t	.Description:32	.EndDate:33	.FlexibleTimeWindow:34,r	.GroupName:35	.KmsKeyArn:36	.Name:37,r,l=u,n=Name	.ScheduleExpression:38,r	.ScheduleExpressionTimezone:39	.StartDate:40	.State:41	.Target:42,r
s	CreateScheduleOutput	.ScheduleArn:43,r
s	ServiceQuotaExceededException	error=,402	.Message:44,r
s	ValidationException	error=,400	.Message:44,r
s	InternalServerException	error=,500	.Message:44,r
s	ConflictException	error=,409	.Message:44,r
s	ResourceNotFoundException	error=,404	.Message:44,r
s	ThrottlingException	error=,429	.Message:44,r
s	CreateScheduleGroupInput	.ClientToken:31,t	.Name:35,r,l=u,n=Name	.Tags:45
s	CreateScheduleGroupOutput	.ScheduleGroupArn:46,r
s	DeleteScheduleInput	.ClientToken:31,l=q,n=clientToken,t	.GroupName:35,l=q,n=groupName	.Name:37,r,l=u,n=Name
s	DeleteScheduleOutput
s	DeleteScheduleGroupInput	.ClientToken:31,l=q,n=clientToken,t	.Name:35,r,l=u,n=Name
s	DeleteScheduleGroupOutput
s	GetScheduleInput	.GroupName:35,l=q,n=groupName	.Name:37,r,l=u,n=Name
s	GetScheduleOutput	.ActionAfterCompletion:30	.Arn:43	.CreationDate:47	.Description:32	.EndDate:33	.FlexibleTimeWindow:34	.GroupName:35	.KmsKeyArn:36	.LastModificationDate:48	.Name:37	.ScheduleExpression:38	.ScheduleExpressionTimezone:39	.StartDate:40	.State:41	.Target:42
s	GetScheduleGroupInput	.Name:35,r,l=u,n=Name
s	GetScheduleGroupOutput	.Arn:46	.CreationDate:47	.LastModificationDate:48	.Name:35	.State:49
s	ListScheduleGroupsInput	.MaxResults:50,l=q,n=MaxResults	.NamePrefix:51,l=q,n=NamePrefix	.NextToken:52,l=q,n=NextToken
s	ListScheduleGroupsOutput	.NextToken:52	.ScheduleGroups:53,r
s	ListSchedulesInput	.GroupName:35,l=q,n=ScheduleGroup	.MaxResults:50,l=q,n=MaxResults	.NamePrefix:54,l=q,n=NamePrefix	.NextToken:52,l=q,n=NextToken	.State:41,l=q,n=State
s	ListSchedulesOutput	.NextToken:52	.Schedules:55,r
s	ListTagsForResourceInput	.ResourceArn:56,r,l=u,n=ResourceArn
s	ListTagsForResourceOutput	.Tags:45
s	TagResourceInput	.ResourceArn:56,r,l=u,n=ResourceArn	.Tags:45,r
s	TagResourceOutput
s	UntagResourceInput	.ResourceArn:56,r,l=u,n=ResourceArn	.TagKeys:57,r,l=q,n=TagKeys
s	UntagResourceOutput
s	UpdateScheduleInput	.ActionAfterCompletion:30	.ClientToken:31,t	.Description:32	.EndDate:33	.FlexibleTimeWindow:34,r	.GroupName:35	.KmsKeyArn:36	.Name:37,r,l=u,n=Name	.ScheduleExpression:38,r	.ScheduleExpressionTimezone:39	.StartDate:40	.State:41	.Target:42,r
s	UpdateScheduleOutput	.ScheduleArn:43,r
S	ActionAfterCompletion
S	ClientToken	min=1	max=64
S	Description	min=0	max=512
t	EndDate
s	FlexibleTimeWindow	.MaximumWindowInMinutes:58	.Mode:59,r
S	ScheduleGroupName	min=1	max=64
S	KmsKeyArn	min=1	max=2048
S	Name	min=1	max=64
S	ScheduleExpression	min=1	max=256
S	ScheduleExpressionTimezone	min=1	max=50
t	StartDate
S	ScheduleState
s	Target	.Arn:60,r	.DeadLetterConfig:61	.EcsParameters:62	.EventBridgeParameters:63	.Input:64	.KinesisParameters:65	.RetryPolicy:66	.RoleArn:67,r	.SageMakerPipelineParameters:68	.SqsParameters:69
S	ScheduleArn	min=1	max=1224
S	String
l	TagList	min=0	max=200	e=:70
S	ScheduleGroupArn	min=1	max=1224
t	CreationDate
t	LastModificationDate
S	ScheduleGroupState
i	MaxResults	min=1	max=100
S	ScheduleGroupNamePrefix	min=1	max=64
S	NextToken	min=1	max=2048
l	ScheduleGroupList	e=:71
S	NamePrefix	min=1	max=64
l	ScheduleList	e=:72
S	TagResourceArn	min=1	max=1011
l	TagKeyList	min=0	max=200	e=:73
i	MaximumWindowInMinutes	min=1	max=1440
S	FlexibleTimeWindowMode
S	TargetArn	min=1	max=1600
s	DeadLetterConfig	.Arn:74
s	EcsParameters	.CapacityProviderStrategy:75	.EnableECSManagedTags:76	.EnableExecuteCommand:77	.Group:78	.LaunchType:79	.NetworkConfiguration:80	.PlacementConstraints:81	.PlacementStrategy:82	.PlatformVersion:83	.PropagateTags:84	.ReferenceId:85	.Tags:86	.TaskCount:87	.TaskDefinitionArn:88,r
s	EventBridgeParameters	.DetailType:89,r	.Source:90,r
S	TargetInput	min=1
s	KinesisParameters	.PartitionKey:91,r
s	RetryPolicy	.MaximumEventAgeInSeconds:92	.MaximumRetryAttempts:93
S	RoleArn	min=1	max=1600
s	SageMakerPipelineParameters	.PipelineParameterList:94
s	SqsParameters	.MessageGroupId:95
s	Tag	.Key:73,r	.Value:96,r
s	ScheduleGroupSummary	.Arn:46	.CreationDate:47	.LastModificationDate:48	.Name:35	.State:49
s	ScheduleSummary	.Arn:43	.CreationDate:47	.GroupName:35	.LastModificationDate:48	.Name:37	.State:41	.Target:97
S	TagKey	min=1	max=128
S	DeadLetterConfigArnString	min=1	max=1600
l	CapacityProviderStrategy	min=0	max=6	e=:98
b	EnableECSManagedTags
b	EnableExecuteCommand
S	Group	min=1	max=255
S	LaunchType
s	NetworkConfiguration	.awsvpcConfiguration:99
l	PlacementConstraints	min=0	max=10	e=:100
l	PlacementStrategies	min=0	max=5	e=:101
S	PlatformVersion	min=1	max=64
S	PropagateTags
S	ReferenceId	min=0	max=1024
l	Tags	min=0	max=50	e=:102
i	TaskCount	min=1	max=10
S	TaskDefinitionArn	min=1	max=1600
S	DetailType	min=1	max=128
S	Source	min=1	max=256
S	TargetPartitionKey	min=1	max=256
i	MaximumEventAgeInSeconds	min=60	max=86400
i	MaximumRetryAttempts	min=0	max=185
l	SageMakerPipelineParameterList	min=0	max=200	e=:103
S	MessageGroupId	min=1	max=128
S	TagValue	min=1	max=256
s	TargetSummary	.Arn:60,r
s	CapacityProviderStrategyItem	.base:104	.capacityProvider:105,r	.weight:106
s	AwsVpcConfiguration	.AssignPublicIp:107	.SecurityGroups:108	.Subnets:109,r
s	PlacementConstraint	.expression:110	.type:111
s	PlacementStrategy	.field:112	.type:113
m	TagMap	k=:73	e=:96
s	SageMakerPipelineParameter	.Name:114,r	.Value:115,r
i	CapacityProviderStrategyItemBase	min=0	max=100000
S	CapacityProvider	min=1	max=255
i	CapacityProviderStrategyItemWeight	min=0	max=1000
S	AssignPublicIp
l	SecurityGroups	min=1	max=5	e=:116
l	Subnets	min=1	max=16	e=:117
S	PlacementConstraintExpression	min=0	max=2000
S	PlacementConstraintType
S	PlacementStrategyField	min=0	max=255
S	PlacementStrategyType
S	SageMakerPipelineParameterName	min=1	max=256
S	SageMakerPipelineParameterValue	min=1	max=1024
S	SecurityGroup	min=1	max=1000
S	Subnet	min=1	max=1000

"""#
}
