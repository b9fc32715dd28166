// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `autoscaling`: StaticString = #"""
V	id=autoscaling	protocol=query	version=2011-01-01	service=Auto Scaling	endpoint=autoscaling	signing=autoscaling	xmlns=http://autoscaling.amazonaws.com/doc/2011-01-01/
O	AttachInstances	POST	/	0		1,2
O	AttachLoadBalancerTargetGroups	POST	/	3	4	1,2,5	wrapper=AttachLoadBalancerTargetGroupsResult
O	AttachTrafficSources	POST	/	6	7	1,2,5	wrapper=AttachTrafficSourcesResult
O	CancelInstanceRefresh	POST	/	8	9	10,1,11	wrapper=CancelInstanceRefreshResult
O	CompleteLifecycleAction	POST	/	12	13	1	wrapper=CompleteLifecycleActionResult
O	CreateAutoScalingGroup	POST	/	14		15,10,1,2
O	CreateLaunchConfiguration	POST	/	16		15,10,1
O	CreateOrUpdateTags	POST	/	17		10,15,1,18
O	DeleteAutoScalingGroup	POST	/	19		20,18,1
O	DeleteLaunchConfiguration	POST	/	21		18,1
O	DeleteLifecycleHook	POST	/	22	23	1	wrapper=DeleteLifecycleHookResult
O	DeleteNotificationConfiguration	POST	/	24		1
O	DeletePolicy	POST	/	25		1,2
O	DeleteScheduledAction	POST	/	26		1
O	DeleteTags	POST	/	27		1,18
O	DeleteWarmPool	POST	/	28	29	10,1,20,18	wrapper=DeleteWarmPoolResult
O	DescribeAutoScalingGroups	POST	/	30	31	32,1	wrapper=DescribeAutoScalingGroupsResult	pages=NextToken;NextToken;AutoScalingGroups;
O	DescribeAutoScalingInstances	POST	/	33	34	32,1	wrapper=DescribeAutoScalingInstancesResult	pages=NextToken;NextToken;AutoScalingInstances;
O	DescribeInstanceRefreshes	POST	/	35	36	32,1	wrapper=DescribeInstanceRefreshesResult	pages=NextToken;NextToken;InstanceRefreshes;
O	DescribeLaunchConfigurations	POST	/	37	38	32,1	wrapper=DescribeLaunchConfigurationsResult	pages=NextToken;NextToken;LaunchConfigurations;
O	DescribeLifecycleHooks	POST	/	39	40	1	wrapper=DescribeLifecycleHooksResult
O	DescribeLoadBalancerTargetGroups	POST	/	41	42	1,32	wrapper=DescribeLoadBalancerTargetGroupsResult	pages=NextToken;NextToken;LoadBalancerTargetGroups;
O	DescribeMetricCollectionTypes	POST	/		43	1	wrapper=DescribeMetricCollectionTypesResult
O	DescribeNotificationConfigurations	POST	/	44	45	32,1	wrapper=DescribeNotificationConfigurationsResult	pages=NextToken;NextToken;NotificationConfigurations;
O	DescribePolicies	POST	/	46	47	32,1,2	wrapper=DescribePoliciesResult	pages=NextToken;NextToken;ScalingPolicies;
O	DescribeScalingActivities	POST	/	48	49	32,1	wrapper=DescribeScalingActivitiesResult	pages=NextToken;NextToken;Activities;
O	DescribeScheduledActions	POST	/	50	51	32,1	wrapper=DescribeScheduledActionsResult	pages=NextToken;NextToken;ScheduledUpdateGroupActions;
O	DescribeTags	POST	/	52	53	32,1	wrapper=DescribeTagsResult	pages=NextToken;NextToken;Tags;
O	DescribeTrafficSources	POST	/	54	55	1,32	wrapper=DescribeTrafficSourcesResult	pages=NextToken;NextToken;TrafficSources;
O	DescribeWarmPool	POST	/	56	57	32,10,1	wrapper=DescribeWarmPoolResult	pages=NextToken;NextToken;Instances;
O	DetachInstances	POST	/	58	59	1	wrapper=DetachInstancesResult
O	DetachLoadBalancerTargetGroups	POST	/	60	61	1	wrapper=DetachLoadBalancerTargetGroupsResult
O	DetachTrafficSources	POST	/	62	63	1	wrapper=DetachTrafficSourcesResult
O	DisableMetricsCollection	POST	/	64		1
O	EnableMetricsCollection	POST	/	65		1
O	EnterStandby	POST	/	66	67	1	wrapper=EnterStandbyResult
O	ExecutePolicy	POST	/	68		20,1
O	ExitStandby	POST	/	69	70	1	wrapper=ExitStandbyResult
O	PutLifecycleHook	POST	/	71	72	10,1	wrapper=PutLifecycleHookResult
O	PutNotificationConfiguration	POST	/	73		10,1,2
O	PutScalingPolicy	POST	/	74	75	10,1,2	wrapper=PutScalingPolicyResult
O	PutScheduledUpdateGroupAction	POST	/	76		15,10,1
O	PutWarmPool	POST	/	77	78	10,1,5	wrapper=PutWarmPoolResult
O	RecordLifecycleActionHeartbeat	POST	/	79	80	1	wrapper=RecordLifecycleActionHeartbeatResult
O	ResumeProcesses	POST	/	81		18,1
O	RollbackInstanceRefresh	POST	/	82	83	10,1,11,84	wrapper=RollbackInstanceRefreshResult
O	SetDesiredCapacity	POST	/	85		20,1
O	SetInstanceHealth	POST	/	86		1
O	SetInstanceProtection	POST	/	87	88	10,1	wrapper=SetInstanceProtectionResult
O	StartInstanceRefresh	POST	/	89	90	10,1,5	wrapper=StartInstanceRefreshResult
O	SuspendProcesses	POST	/	81		18,1
O	TerminateInstanceInAutoScalingGroup	POST	/	91	92	20,1	wrapper=TerminateInstanceInAutoScalingGroupResult
O	UpdateAutoScalingGroup	POST	/	93		20,1,2
s	AttachInstancesQuery	.AutoScalingGroupName:94,r	.InstanceIds:95
s	ResourceContentionFault	error=ResourceContention,500	.message:94
s	ServiceLinkedRoleFailure	error=ServiceLinkedRoleFailure,500	.message:94
s	AttachLoadBalancerTargetGroupsType	.AutoScalingGroupName:94,r	.TargetGroupARNs:96,r
s	AttachLoadBalancerTargetGroupsResultType
s	InstanceRefreshInProgressFault	error=InstanceRefreshInProgress,400	.message:94
s	AttachTrafficSourcesType	.AutoScalingGroupName:94,r	.SkipZonalShiftValidation:97	.TrafficSources:98,r
s	AttachTrafficSourcesResultType
s	CancelInstanceRefreshType	.AutoScalingGroupName:94,r	.WaitForTransitioningInstances:99
s	CancelInstanceRefreshAnswer	.InstanceRefreshId:94
s	LimitExceededFault	error=LimitExceeded,400	.message:94
s	ActiveInstanceRefreshNotFoundFault	error=ActiveInstanceRefreshNotFound,400	.message:94
s	CompleteLifecycleActionType	.AutoScalingGroupName:100,r	.InstanceId:101	.LifecycleActionResult:102,r	.LifecycleActionToken:103	.LifecycleHookName:104,r
s	CompleteLifecycleActionAnswer
s	CreateAutoScalingGroupType	.AutoScalingGroupName:94,r	.AvailabilityZoneDistribution:105	.AvailabilityZoneIds:106	.AvailabilityZoneImpairmentPolicy:107	.AvailabilityZones:108	.CapacityRebalance:109	.CapacityReservationSpecification:110	.Context:111	.DefaultCooldown:112	.DefaultInstanceWarmup:113	.DeletionProtection:114	.DesiredCapacity:115	.DesiredCapacityType:94	.HealthCheckGracePeriod:116	.HealthCheckType:117	.InstanceId:101	.InstanceLifecyclePolicy:118	.InstanceMaintenancePolicy:119	.LaunchConfigurationName:94	.LaunchTemplate:120	.LifecycleHookSpecificationList:121	.LoadBalancerNames:122	.MaxInstanceLifetime:123	.MaxSize:124,r	.MinSize:125,r	.MixedInstancesPolicy:126	.NewInstancesProtectedFromScaleIn:127	.PlacementGroup:94	.ServiceLinkedRoleARN:100	.SkipZonalShiftValidation:97	.Tags:128	.TargetGroupARNs:96	.TerminationPolicies:129	.TrafficSources:98	.VPCZoneIdentifier:130
s	AlreadyExistsFault	error=AlreadyExists,400	.message:94
s	CreateLaunchConfigurationType	.AssociatePublicIpAddress:131	.BlockDeviceMappings:132	.ClassicLinkVPCId:94	.ClassicLinkVPCSecurityGroups:133	.EbsOptimized:134	.IamInstanceProfile:135	.ImageId:94	.InstanceId:101	.InstanceMonitoring:136	.InstanceType:94	.KernelId:94	.KeyName:94	.LaunchConfigurationName:94,r	.MetadataOptions:137	.PlacementTenancy:138	.RamdiskId:94	.SecurityGroups:139	.SpotPrice:140	.UserData:141
s	CreateOrUpdateTagsType	.Tags:128,r
s	ResourceInUseFault	error=ResourceInUse,400	.message:94
s	DeleteAutoScalingGroupType	.AutoScalingGroupName:94,r	.ForceDelete:142
s	ScalingActivityInProgressFault	error=ScalingActivityInProgress,400	.message:94
s	LaunchConfigurationNameType	.LaunchConfigurationName:94,r
s	DeleteLifecycleHookType	.AutoScalingGroupName:94,r	.LifecycleHookName:104,r
s	DeleteLifecycleHookAnswer
s	DeleteNotificationConfigurationType	.AutoScalingGroupName:94,r	.TopicARN:94,r
s	DeletePolicyType	.AutoScalingGroupName:94	.PolicyName:100,r
s	DeleteScheduledActionType	.AutoScalingGroupName:94,r	.ScheduledActionName:94,r
s	DeleteTagsType	.Tags:128,r
s	DeleteWarmPoolType	.AutoScalingGroupName:94,r	.ForceDelete:142
s	DeleteWarmPoolAnswer
s	AutoScalingGroupNamesType	.AutoScalingGroupNames:143	.Filters:144	.IncludeInstances:145	.MaxRecords:146	.NextToken:147
s	AutoScalingGroupsType	.AutoScalingGroups:148,r	.NextToken:147
s	InvalidNextToken	error=InvalidNextToken,400	.message:94
s	DescribeAutoScalingInstancesType	.InstanceIds:95	.MaxRecords:146	.NextToken:147
s	AutoScalingInstancesType	.AutoScalingInstances:149	.NextToken:147
s	DescribeInstanceRefreshesType	.AutoScalingGroupName:94,r	.InstanceRefreshIds:150	.MaxRecords:146	.NextToken:147
s	DescribeInstanceRefreshesAnswer	.InstanceRefreshes:151	.NextToken:147
s	LaunchConfigurationNamesType	.LaunchConfigurationNames:152	.MaxRecords:146	.NextToken:147
s	LaunchConfigurationsType	.LaunchConfigurations:153,r	.NextToken:147
s	DescribeLifecycleHooksType	.AutoScalingGroupName:94,r	.LifecycleHookNames:154
s	DescribeLifecycleHooksAnswer	.LifecycleHooks:155
s	DescribeLoadBalancerTargetGroupsRequest	.AutoScalingGroupName:94,r	.MaxRecords:146	.NextToken:147
s	DescribeLoadBalancerTargetGroupsResponse	.LoadBalancerTargetGroups:156	.NextToken:147
s	DescribeMetricCollectionTypesAnswer	.Granularities:157	.Metrics:158
s	DescribeNotificationConfigurationsType	.AutoScalingGroupNames:143	.MaxRecords:146	.NextToken:147
s	DescribeNotificationConfigurationsAnswer	.NextToken:147	.NotificationConfigurations:159,r
s	DescribePoliciesType	.AutoScalingGroupName:94	.MaxRecords:146	.NextToken:147	.PolicyNames:160	.PolicyTypes:161
s	PoliciesType	.NextToken:147	.ScalingPolicies:162
s	DescribeScalingActivitiesType	.ActivityIds:163	.AutoScalingGroupName:94	.Filters:144	.IncludeDeletedGroups:164	.MaxRecords:146	.NextToken:147
s	ActivitiesType	.Activities:165,r	.NextToken:147
s	DescribeScheduledActionsType	.AutoScalingGroupName:94	.EndTime:166	.MaxRecords:146	.NextToken:147	.ScheduledActionNames:167	.StartTime:166
s	ScheduledActionsType	.NextToken:147	.ScheduledUpdateGroupActions:168
s	DescribeTagsType	.Filters:144	.MaxRecords:146	.NextToken:147
s	TagsType	.NextToken:147	.Tags:169
s	DescribeTrafficSourcesRequest	.AutoScalingGroupName:94,r	.MaxRecords:146	.NextToken:147	.TrafficSourceType:94
s	DescribeTrafficSourcesResponse	.NextToken:147	.TrafficSources:170
s	DescribeWarmPoolType	.AutoScalingGroupName:94,r	.MaxRecords:146	.NextToken:147
s	DescribeWarmPoolAnswer	.Instances:171	.NextToken:147	.WarmPoolConfiguration:172
s	DetachInstancesQuery	.AutoScalingGroupName:94,r	.InstanceIds:95	.ShouldDecrementDesiredCapacity:173,r
s	DetachInstancesAnswer	.Activities:165
s	DetachLoadBalancerTargetGroupsType	.AutoScalingGroupName:94,r	.TargetGroupARNs:96,r
s	DetachLoadBalancerTargetGroupsResultType
s	DetachTrafficSourcesType	.AutoScalingGroupName:94,r	.TrafficSources:98,r
s	DetachTrafficSourcesResultType
s	DisableMetricsCollectionQuery	.AutoScalingGroupName:94,r	.Metrics:174
s	EnableMetricsCollectionQuery	.AutoScalingGroupName:94,r	.Granularity:94,r	.Metrics:174
s	EnterStandbyQuery	.AutoScalingGroupName:94,r	.InstanceIds:95	.ShouldDecrementDesiredCapacity:173,r
s	EnterStandbyAnswer	.Activities:165
s	ExecutePolicyType	.AutoScalingGroupName:94	.BreachThreshold:175	.HonorCooldown:176	.MetricValue:175	.PolicyName:100,r
s	ExitStandbyQuery	.AutoScalingGroupName:94,r	.InstanceIds:95
s	ExitStandbyAnswer	.Activities:165
s	PutLifecycleHookType	.AutoScalingGroupName:94,r	.DefaultResult:102	.HeartbeatTimeout:177	.LifecycleHookName:104,r	.LifecycleTransition:178	.NotificationMetadata:179	.NotificationTargetARN:180	.RoleARN:94
s	PutLifecycleHookAnswer
s	PutNotificationConfigurationType	.AutoScalingGroupName:94,r	.NotificationTypes:181,r	.TopicARN:94,r
s	PutScalingPolicyType	.AdjustmentType:94	.AutoScalingGroupName:94,r	.Cooldown:112	.Enabled:182	.EstimatedInstanceWarmup:183	.MetricAggregationType:117	.MinAdjustmentMagnitude:184	.MinAdjustmentStep:185	.PolicyName:94,r	.PolicyType:138	.PredictiveScalingConfiguration:186	.ScalingAdjustment:187	.StepAdjustments:188	.TargetTrackingConfiguration:189
s	PolicyARNType	.Alarms:190	.PolicyARN:100
s	PutScheduledUpdateGroupActionType	.AutoScalingGroupName:94,r	.DesiredCapacity:115	.EndTime:166	.MaxSize:124	.MinSize:125	.Recurrence:94	.ScheduledActionName:94,r	.StartTime:166	.Time:166	.TimeZone:94
s	PutWarmPoolType	.AutoScalingGroupName:94,r	.InstanceReusePolicy:191	.MaxGroupPreparedCapacity:192	.MinSize:193	.PoolState:194
s	PutWarmPoolAnswer
s	RecordLifecycleActionHeartbeatType	.AutoScalingGroupName:100,r	.InstanceId:101	.LifecycleActionToken:103	.LifecycleHookName:104,r
s	RecordLifecycleActionHeartbeatAnswer
s	ScalingProcessQuery	.AutoScalingGroupName:94,r	.ScalingProcesses:195
s	RollbackInstanceRefreshType	.AutoScalingGroupName:94,r
s	RollbackInstanceRefreshAnswer	.InstanceRefreshId:94
s	IrreversibleInstanceRefreshFault	error=IrreversibleInstanceRefresh,400	.message:94
s	SetDesiredCapacityType	.AutoScalingGroupName:94,r	.DesiredCapacity:115,r	.HonorCooldown:176
s	SetInstanceHealthQuery	.HealthStatus:117,r	.InstanceId:101,r	.ShouldRespectGracePeriod:196
s	SetInstanceProtectionQuery	.AutoScalingGroupName:94,r	.InstanceIds:95,r	.ProtectedFromScaleIn:197,r
s	SetInstanceProtectionAnswer
s	StartInstanceRefreshType	.AutoScalingGroupName:94,r	.DesiredConfiguration:198	.Preferences:199	.Strategy:200
s	StartInstanceRefreshAnswer	.InstanceRefreshId:94
s	TerminateInstanceInAutoScalingGroupType	.InstanceId:101,r	.ShouldDecrementDesiredCapacity:173,r
s	ActivityType	.Activity:201
s	UpdateAutoScalingGroupType	.AutoScalingGroupName:94,r	.AvailabilityZoneDistribution:105	.AvailabilityZoneIds:106	.AvailabilityZoneImpairmentPolicy:107	.AvailabilityZones:108	.CapacityRebalance:109	.CapacityReservationSpecification:110	.Context:111	.DefaultCooldown:112	.DefaultInstanceWarmup:113	.DeletionProtection:114	.DesiredCapacity:115	.DesiredCapacityType:94	.HealthCheckGracePeriod:116	.HealthCheckType:117	.InstanceLifecyclePolicy:118	.InstanceMaintenancePolicy:119	.LaunchConfigurationName:94	.LaunchTemplate:120	.MaxInstanceLifetime:123	.MaxSize:124	.MinSize:125	.MixedInstancesPolicy:126	.NewInstancesProtectedFromScaleIn:127	.PlacementGroup:202	.ServiceLinkedRoleARN:100	.SkipZonalShiftValidation:97	.TerminationPolicies:129	.VPCZoneIdentifier:130
S	XmlStringMaxLen255	min=1	max=255
l	InstanceIds	e=:101
l	TargetGroupARNs	e=:203
b	SkipZonalShiftValidation
l	TrafficSources	e=:204
b	BooleanType
S	ResourceName	min=1	max=1600
S	XmlStringMaxLen19	min=1	max=19
S	LifecycleActionResult
S	LifecycleActionToken	min=36	max=36
S	AsciiStringMaxLen255	min=1	max=255
s	AvailabilityZoneDistribution	.CapacityDistributionStrategy:205
l	AvailabilityZoneIds	e=:94
s	AvailabilityZoneImpairmentPolicy	.ImpairedZoneHealthCheckBehavior:206	.ZonalShiftEnabled:207
l	AvailabilityZones	e=:94
b	CapacityRebalanceEnabled
s	CapacityReservationSpecification	.CapacityReservationPreference:208	.CapacityReservationTarget:209
S	Context
i	Cooldown
i	DefaultInstanceWarmup
S	DeletionProtection
i	AutoScalingGroupDesiredCapacity
i	HealthCheckGracePeriod
S	XmlStringMaxLen32	min=1	max=32
s	InstanceLifecyclePolicy	.RetentionTriggers:210
s	InstanceMaintenancePolicy	.MaxHealthyPercentage:211	.MinHealthyPercentage:212
s	LaunchTemplateSpecification	.LaunchTemplateId:94	.LaunchTemplateName:213	.Version:94
l	LifecycleHookSpecifications	e=:214
l	LoadBalancerNames	e=:94
i	MaxInstanceLifetime
i	AutoScalingGroupMaxSize
i	AutoScalingGroupMinSize
s	MixedInstancesPolicy	.InstancesDistribution:215	.LaunchTemplate:216
b	InstanceProtected
l	Tags	e=:217
l	TerminationPolicies	e=:135
S	XmlStringMaxLen5000	min=1	max=5000
b	AssociatePublicIpAddress
l	BlockDeviceMappings	e=:218
l	ClassicLinkVPCSecurityGroups	e=:94
b	EbsOptimized
S	XmlStringMaxLen1600	min=1	max=1600
s	InstanceMonitoring	.Enabled:219
s	InstanceMetadataOptions	.HttpEndpoint:220	.HttpPutResponseHopLimit:221	.HttpTokens:222
S	XmlStringMaxLen64	min=1	max=64
l	SecurityGroups	e=:147
S	SpotPrice	min=1	max=255
S	XmlStringUserData	max=21847
b	ForceDelete
l	AutoScalingGroupNames	e=:94
l	Filters	e=:223
b	IncludeInstances
i	MaxRecords
S	XmlString
l	AutoScalingGroups	e=:224
l	AutoScalingInstances	e=:225
l	InstanceRefreshIds	e=:94
l	InstanceRefreshes	e=:226
l	LaunchConfigurationNames	e=:94
l	LaunchConfigurations	e=:227
l	LifecycleHookNames	max=50	e=:104
l	LifecycleHooks	e=:228
l	LoadBalancerTargetGroupStates	e=:229
l	MetricGranularityTypes	e=:230
l	MetricCollectionTypes	e=:231
l	NotificationConfigurations	e=:232
l	PolicyNames	e=:100
l	PolicyTypes	e=:138
l	ScalingPolicies	e=:233
l	ActivityIds	e=:147
b	IncludeDeletedGroups
l	Activities	e=:201
t	TimestampType
l	ScheduledActionNames	e=:94
l	ScheduledUpdateGroupActions	e=:234
l	TagDescriptionList	e=:235
l	TrafficSourceStates	e=:236
l	Instances	e=:237
s	WarmPoolConfiguration	.InstanceReusePolicy:191	.MaxGroupPreparedCapacity:192	.MinSize:193	.PoolState:194	.Status:238
b	ShouldDecrementDesiredCapacity
l	Metrics	e=:94
d	MetricScale
b	HonorCooldown
i	HeartbeatTimeout
S	LifecycleTransition
S	AnyPrintableAsciiStringMaxLen4000	min=1	max=4000
S	NotificationTargetResourceName	min=0	max=255
l	AutoScalingNotificationTypes	e=:94
b	ScalingPolicyEnabled
i	EstimatedInstanceWarmup
i	MinAdjustmentMagnitude
i	MinAdjustmentStep
s	PredictiveScalingConfiguration	.MaxCapacityBreachBehavior:239	.MaxCapacityBuffer:240	.MetricSpecifications:241,r	.Mode:242	.SchedulingBufferTime:243
i	PolicyIncrement
l	StepAdjustments	e=:244
s	TargetTrackingConfiguration	.CustomizedMetricSpecification:245	.DisableScaleIn:246	.PredefinedMetricSpecification:247	.TargetValue:175,r
l	Alarms	e=:248
s	InstanceReusePolicy	.ReuseOnScaleIn:249
i	MaxGroupPreparedCapacity	min=-1
i	WarmPoolMinSize	min=0
S	WarmPoolState
l	ProcessNames	e=:94
b	ShouldRespectGracePeriod
b	ProtectedFromScaleIn
s	DesiredConfiguration	.LaunchTemplate:120	.MixedInstancesPolicy:126
s	RefreshPreferences	.AlarmSpecification:250	.AutoRollback:251	.BakeTime:252	.CheckpointDelay:253	.CheckpointPercentages:254	.InstanceWarmup:255	.MaxHealthyPercentage:256	.MinHealthyPercentage:257	.ScaleInProtectedInstances:258	.SkipMatching:259	.StandbyInstances:260
S	RefreshStrategy
s	Activity	.ActivityId:147,r	.AutoScalingGroupARN:100	.AutoScalingGroupName:94,r	.AutoScalingGroupState:261	.Cause:262,r	.Description:147	.Details:147	.EndTime:166	.Progress:263	.StartTime:166,r	.StatusCode:264,r	.StatusMessage:94
S	UpdatePlacementGroupParam	min=0	max=255
S	XmlStringMaxLen511	min=1	max=511
s	TrafficSourceIdentifier	.Identifier:203,r	.Type:203
S	CapacityDistributionStrategy
S	ImpairedZoneHealthCheckBehavior
b	ZonalShiftEnabled
S	CapacityReservationPreference
s	CapacityReservationTarget	.CapacityReservationIds:265	.CapacityReservationResourceGroupArns:266
s	RetentionTriggers	.TerminateHookAbandon:267
i	IntPercent100To200Resettable	min=-1	max=200
i	IntPercentResettable	min=-1	max=100
S	LaunchTemplateName	min=3	max=128
s	LifecycleHookSpecification	.DefaultResult:102	.HeartbeatTimeout:177	.LifecycleHookName:104,r	.LifecycleTransition:178,r	.NotificationMetadata:179	.NotificationTargetARN:180	.RoleARN:94
s	InstancesDistribution	.OnDemandAllocationStrategy:147	.OnDemandBaseCapacity:268	.OnDemandPercentageAboveBaseCapacity:269	.SpotAllocationStrategy:147	.SpotInstancePools:270	.SpotMaxPrice:271
s	LaunchTemplate	.LaunchTemplateSpecification:120	.Overrides:272
s	Tag	.Key:273,r	.PropagateAtLaunch:274	.ResourceId:147	.ResourceType:147	.Value:275
s	BlockDeviceMapping	.DeviceName:94,r	.Ebs:276	.NoDevice:277	.VirtualName:94
b	MonitoringEnabled
S	InstanceMetadataEndpointState
i	InstanceMetadataHttpPutResponseHopLimit	min=1	max=64
S	InstanceMetadataHttpTokensState
s	Filter	.Name:147	.Values:278
s	AutoScalingGroup	.AutoScalingGroupARN:100	.AutoScalingGroupName:94,r	.AvailabilityZoneDistribution:105	.AvailabilityZoneIds:106	.AvailabilityZoneImpairmentPolicy:107	.AvailabilityZones:108,r	.CapacityRebalance:109	.CapacityReservationSpecification:110	.Context:111	.CreatedTime:166,r	.DefaultCooldown:112,r	.DefaultInstanceWarmup:113	.DeletionProtection:114	.DesiredCapacity:115,r	.DesiredCapacityType:94	.EnabledMetrics:279	.HealthCheckGracePeriod:116	.HealthCheckType:117,r	.InstanceLifecyclePolicy:118	.InstanceMaintenancePolicy:119	.Instances:171	.LaunchConfigurationName:94	.LaunchTemplate:120	.LoadBalancerNames:122	.MaxInstanceLifetime:123	.MaxSize:124,r	.MinSize:125,r	.MixedInstancesPolicy:126	.NewInstancesProtectedFromScaleIn:127	.PlacementGroup:94	.PredictedCapacity:280	.ServiceLinkedRoleARN:100	.Status:94	.SuspendedProcesses:281	.Tags:169	.TargetGroupARNs:96	.TerminationPolicies:129	.TrafficSources:98	.VPCZoneIdentifier:130	.WarmPoolConfiguration:172	.WarmPoolSize:282
s	AutoScalingInstanceDetails	.AutoScalingGroupName:94,r	.AvailabilityZone:94,r	.AvailabilityZoneId:94	.HealthStatus:117,r	.ImageId:94	.InstanceId:101,r	.InstanceType:94	.LaunchConfigurationName:94	.LaunchTemplate:120	.LifecycleState:117,r	.ProtectedFromScaleIn:127,r	.WeightedCapacity:117
s	InstanceRefresh	.AutoScalingGroupName:94	.DesiredConfiguration:198	.EndTime:166	.InstanceRefreshId:94	.InstancesToUpdate:283	.PercentageComplete:257	.Preferences:199	.ProgressDetails:284	.RollbackDetails:285	.StartTime:166	.Status:286	.StatusReason:262	.Strategy:200
s	LaunchConfiguration	.AssociatePublicIpAddress:131	.BlockDeviceMappings:132	.ClassicLinkVPCId:94	.ClassicLinkVPCSecurityGroups:133	.CreatedTime:166,r	.EbsOptimized:134	.IamInstanceProfile:135	.ImageId:94,r	.InstanceMonitoring:136	.InstanceType:94,r	.KernelId:94	.KeyName:94	.LaunchConfigurationARN:100	.LaunchConfigurationName:94,r	.MetadataOptions:137	.PlacementTenancy:138	.RamdiskId:94	.SecurityGroups:139	.SpotPrice:140	.UserData:141
s	LifecycleHook	.AutoScalingGroupName:94	.DefaultResult:102	.GlobalTimeout:287	.HeartbeatTimeout:177	.LifecycleHookName:104	.LifecycleTransition:178	.NotificationMetadata:179	.NotificationTargetARN:180	.RoleARN:94
s	LoadBalancerTargetGroupState	.LoadBalancerTargetGroupARN:203	.State:94
s	MetricGranularityType	.Granularity:94
s	MetricCollectionType	.Metric:94
s	NotificationConfiguration	.AutoScalingGroupName:94	.NotificationType:94	.TopicARN:94
s	ScalingPolicy	.AdjustmentType:94	.Alarms:190	.AutoScalingGroupName:94	.Cooldown:112	.Enabled:182	.EstimatedInstanceWarmup:183	.MetricAggregationType:117	.MinAdjustmentMagnitude:184	.MinAdjustmentStep:185	.PolicyARN:100	.PolicyName:94	.PolicyType:138	.PredictiveScalingConfiguration:186	.ScalingAdjustment:187	.StepAdjustments:188	.TargetTrackingConfiguration:189
s	ScheduledUpdateGroupAction	.AutoScalingGroupName:94	.DesiredCapacity:115	.EndTime:166	.MaxSize:124	.MinSize:125	.Recurrence:94	.ScheduledActionARN:100	.ScheduledActionName:94	.StartTime:166	.Time:166	.TimeZone:94
s	TagDescription	.Key:273	.PropagateAtLaunch:274	.ResourceId:147	.ResourceType:147	.Value:275
s	TrafficSourceState	.Identifier:203	.State:94	.TrafficSource:203	.Type:203
s	Instance	.AvailabilityZone:94,r	.AvailabilityZoneId:94	.HealthStatus:117,r	.ImageId:94	.InstanceId:101,r	.InstanceType:94	.LaunchConfigurationName:94	.LaunchTemplate:120	.LifecycleState:288,r	.ProtectedFromScaleIn:127,r	.WeightedCapacity:117
S	WarmPoolStatus
S	PredictiveScalingMaxCapacityBreachBehavior
i	PredictiveScalingMaxCapacityBuffer	min=0	max=100
l	PredictiveScalingMetricSpecifications	e=:289
S	PredictiveScalingMode
i	PredictiveScalingSchedulingBufferTime	min=0
s	StepAdjustment	.MetricIntervalLowerBound:175	.MetricIntervalUpperBound:175	.ScalingAdjustment:187,r
s	CustomizedMetricSpecification	.Dimensions:290	.MetricName:291	.Metrics:292	.Namespace:293	.Period:294	.Statistic:295	.Unit:296
b	DisableScaleIn
s	PredefinedMetricSpecification	.PredefinedMetricType:297,r	.ResourceLabel:262
s	Alarm	.AlarmARN:100	.AlarmName:94
b	ReuseOnScaleIn
s	AlarmSpecification	.Alarms:298
b	AutoRollback
i	BakeTime	min=0	max=172800
i	CheckpointDelay	min=0	max=172800
l	CheckpointPercentages	e=:299
i	RefreshInstanceWarmup	min=0
i	IntPercent100To200	min=100	max=200
i	IntPercent	min=0	max=100
S	ScaleInProtectedInstances
b	SkipMatching
S	StandbyInstances
S	AutoScalingGroupState	min=1	max=32
S	XmlStringMaxLen1023	min=1	max=1023
i	Progress
S	ScalingActivityStatusCode
l	CapacityReservationIds	e=:104
l	CapacityReservationResourceGroupArns	e=:100
S	RetentionAction
i	OnDemandBaseCapacity
i	OnDemandPercentageAboveBaseCapacity
i	SpotInstancePools
S	MixedInstanceSpotPrice	min=0	max=255
l	Overrides	e=:300
S	TagKey	min=1	max=128
b	PropagateAtLaunch
S	TagValue	min=0	max=256
s	Ebs	.DeleteOnTermination:301	.Encrypted:302	.Iops:303	.SnapshotId:94	.Throughput:304	.VolumeSize:305	.VolumeType:306
b	NoDevice
l	Values	e=:147
l	EnabledMetrics	e=:307
i	AutoScalingGroupPredictedCapacity
l	SuspendedProcesses	e=:308
i	WarmPoolSize
i	InstancesToUpdate	min=0
s	InstanceRefreshProgressDetails	.LivePoolProgress:309	.WarmPoolProgress:310
s	RollbackDetails	.InstancesToUpdateOnRollback:283	.PercentageCompleteOnRollback:257	.ProgressDetailsOnRollback:284	.RollbackReason:262	.RollbackStartTime:166
S	InstanceRefreshStatus
i	GlobalTimeout
S	LifecycleState
s	PredictiveScalingMetricSpecification	.CustomizedCapacityMetricSpecification:311	.CustomizedLoadMetricSpecification:312	.CustomizedScalingMetricSpecification:313	.PredefinedLoadMetricSpecification:314	.PredefinedMetricPairSpecification:315	.PredefinedScalingMetricSpecification:316	.TargetValue:175,r
l	MetricDimensions	e=:317
S	MetricName
l	TargetTrackingMetricDataQueries	e=:318
S	MetricNamespace
i	MetricGranularityInSeconds	min=1
S	MetricStatistic
S	MetricUnit
S	MetricType
l	AlarmList	e=:94
i	NonZeroIntPercent	min=1	max=100
s	LaunchTemplateOverrides	.ImageId:319	.InstanceRequirements:320	.InstanceType:94	.LaunchTemplateSpecification:120	.WeightedCapacity:117
b	BlockDeviceEbsDeleteOnTermination
b	BlockDeviceEbsEncrypted
i	BlockDeviceEbsIops	min=100	max=20000
i	BlockDeviceEbsThroughput	min=125	max=1000
i	BlockDeviceEbsVolumeSize	min=1	max=16384
S	BlockDeviceEbsVolumeType	min=1	max=255
s	EnabledMetric	.Granularity:94	.Metric:94
s	SuspendedProcess	.ProcessName:94	.SuspensionReason:94
s	InstanceRefreshLivePoolProgress	.InstancesToUpdate:283	.PercentageComplete:257
s	InstanceRefreshWarmPoolProgress	.InstancesToUpdate:283	.PercentageComplete:257
s	PredictiveScalingCustomizedCapacityMetric	.MetricDataQueries:321,r
s	PredictiveScalingCustomizedLoadMetric	.MetricDataQueries:321,r
s	PredictiveScalingCustomizedScalingMetric	.MetricDataQueries:321,r
s	PredictiveScalingPredefinedLoadMetric	.PredefinedMetricType:322,r	.ResourceLabel:262
s	PredictiveScalingPredefinedMetricPair	.PredefinedMetricType:323,r	.ResourceLabel:262
s	PredictiveScalingPredefinedScalingMetric	.PredefinedMetricType:324,r	.ResourceLabel:262
s	MetricDimension	.Name:325,r	.Value:326,r
s	TargetTrackingMetricDataQuery	.Expression:327	.Id:138,r	.Label:328	.MetricStat:329	.Period:294	.ReturnData:330
S	ImageId	min=5	max=21
s	InstanceRequirements	.AcceleratorCount:331	.AcceleratorManufacturers:332	.AcceleratorNames:333	.AcceleratorTotalMemoryMiB:334	.AcceleratorTypes:335	.AllowedInstanceTypes:336	.BareMetal:337	.BaselineEbsBandwidthMbps:338	.BaselinePerformanceFactors:339	.BurstablePerformance:340	.CpuManufacturers:341	.ExcludedInstanceTypes:342	.InstanceGenerations:343	.LocalStorage:344	.LocalStorageTypes:345	.MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:346	.MemoryGiBPerVCpu:347	.MemoryMiB:348,r	.NetworkBandwidthGbps:349	.NetworkInterfaceCount:350	.OnDemandMaxPricePercentageOverLowestPrice:346	.RequireHibernateSupport:351	.SpotMaxPricePercentageOverLowestPrice:346	.TotalLocalStorageGB:352	.VCpuCount:353,r
l	MetricDataQueries	e=:354
S	PredefinedLoadMetricType
S	PredefinedMetricPairType
S	PredefinedScalingMetricType
S	MetricDimensionName
S	MetricDimensionValue
S	XmlStringMaxLen2047	min=1	max=2047
S	XmlStringMetricLabel	max=2047
s	TargetTrackingMetricStat	.Metric:355,r	.Period:294	.Stat:356,r	.Unit:296
b	ReturnData
s	AcceleratorCountRequest	.Max:346	.Min:346
l	AcceleratorManufacturers	e=:357
l	AcceleratorNames	e=:358
s	AcceleratorTotalMemoryMiBRequest	.Max:346	.Min:346
l	AcceleratorTypes	e=:359
l	AllowedInstanceTypes	max=400	e=:360
S	BareMetal
s	BaselineEbsBandwidthMbpsRequest	.Max:346	.Min:346
s	BaselinePerformanceFactorsRequest	.Cpu:361
S	BurstablePerformance
l	CpuManufacturers	e=:362
l	ExcludedInstanceTypes	max=400	e=:363
l	InstanceGenerations	e=:364
S	LocalStorage
l	LocalStorageTypes	e=:365
i	NullablePositiveInteger	min=0
s	MemoryGiBPerVCpuRequest	.Max:366	.Min:366
s	MemoryMiBRequest	.Max:346	.Min:346,r
s	NetworkBandwidthGbpsRequest	.Max:366	.Min:366
s	NetworkInterfaceCountRequest	.Max:346	.Min:346
b	NullableBoolean
s	TotalLocalStorageGBRequest	.Max:366	.Min:366
s	VCpuCountRequest	.Max:346	.Min:346,r
s	MetricDataQuery	.Expression:262	.Id:94,r	.Label:328	.MetricStat:367	.ReturnData:330
s	Metric	.Dimensions:290	.MetricName:291,r	.Namespace:293,r
S	XmlStringMetricStat	min=1	max=100
S	AcceleratorManufacturer
S	AcceleratorName
S	AcceleratorType
S	AllowedInstanceType	min=1	max=30
s	CpuPerformanceFactorRequest	.References:368,n=Reference
S	CpuManufacturer
S	ExcludedInstance	min=1	max=30
S	InstanceGeneration
S	LocalStorageType
d	NullablePositiveDouble	min=0
s	MetricStat	.Metric:355,r	.Stat:356,r	.Unit:296
l	PerformanceFactorReferenceSetRequest	e=:369,n=item
s	PerformanceFactorReferenceRequest	.InstanceFamily:370
S	String

"""#
}
