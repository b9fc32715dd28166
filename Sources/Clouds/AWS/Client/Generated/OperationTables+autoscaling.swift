// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `autoscaling`: StaticString = #"""
V	id=autoscaling	protocol=query	version=2011-01-01	service=Auto Scaling	endpoint=autoscaling	signing=autoscaling	xmlns=http://autoscaling.amazonaws.com/doc/2011-01-01/
O	AttachInstances	POST	/	0		1,2
O	AttachLoadBalancerTargetGroups	POST	/	3	4	1,2,5	wrapper=AttachLoadBalancerTargetGroupsResult
O	AttachLoadBalancers	POST	/	6	7	1,2,5	wrapper=AttachLoadBalancersResult
O	AttachTrafficSources	POST	/	8	9	1,2,5	wrapper=AttachTrafficSourcesResult
O	CancelInstanceRefresh	POST	/	10	11	12,1,13	wrapper=CancelInstanceRefreshResult
O	CompleteLifecycleAction	POST	/	14	15	1	wrapper=CompleteLifecycleActionResult
O	CreateAutoScalingGroup	POST	/	16		17,12,1,2
O	CreateLaunchConfiguration	POST	/	18		17,12,1
O	CreateOrUpdateTags	POST	/	19		12,17,1,20
O	DeleteAutoScalingGroup	POST	/	21		22,20,1
O	DeleteLaunchConfiguration	POST	/	23		20,1
O	DeleteLifecycleHook	POST	/	24	25	1	wrapper=DeleteLifecycleHookResult
O	DeleteNotificationConfiguration	POST	/	26		1
O	DeletePolicy	POST	/	27		1,2
O	DeleteScheduledAction	POST	/	28		1
O	DeleteTags	POST	/	29		1,20
O	DeleteWarmPool	POST	/	30	31	12,1,22,20	wrapper=DeleteWarmPoolResult
O	DescribeAutoScalingGroups	POST	/	32	33	34,1	wrapper=DescribeAutoScalingGroupsResult	pages=NextToken;NextToken;AutoScalingGroups;
O	DescribeAutoScalingInstances	POST	/	35	36	34,1	wrapper=DescribeAutoScalingInstancesResult	pages=NextToken;NextToken;AutoScalingInstances;
O	DescribeInstanceRefreshes	POST	/	37	38	34,1	wrapper=DescribeInstanceRefreshesResult	pages=NextToken;NextToken;InstanceRefreshes;
O	DescribeLaunchConfigurations	POST	/	39	40	34,1	wrapper=DescribeLaunchConfigurationsResult	pages=NextToken;NextToken;LaunchConfigurations;
O	DescribeLifecycleHooks	POST	/	41	42	1	wrapper=DescribeLifecycleHooksResult
O	DescribeLoadBalancerTargetGroups	POST	/	43	44	1,34	wrapper=DescribeLoadBalancerTargetGroupsResult	pages=NextToken;NextToken;LoadBalancerTargetGroups;
O	DescribeMetricCollectionTypes	POST	/		45	1	wrapper=DescribeMetricCollectionTypesResult
O	DescribeNotificationConfigurations	POST	/	46	47	34,1	wrapper=DescribeNotificationConfigurationsResult	pages=NextToken;NextToken;NotificationConfigurations;
O	DescribePolicies	POST	/	48	49	34,1,2	wrapper=DescribePoliciesResult	pages=NextToken;NextToken;ScalingPolicies;
O	DescribeScalingActivities	POST	/	50	51	34,1	wrapper=DescribeScalingActivitiesResult	pages=NextToken;NextToken;Activities;
O	DescribeScheduledActions	POST	/	52	53	34,1	wrapper=DescribeScheduledActionsResult	pages=NextToken;NextToken;ScheduledUpdateGroupActions;
O	DescribeTags	POST	/	54	55	34,1	wrapper=DescribeTagsResult	pages=NextToken;NextToken;Tags;
O	DescribeTrafficSources	POST	/	56	57	1,34	wrapper=DescribeTrafficSourcesResult	pages=NextToken;NextToken;TrafficSources;
O	DescribeWarmPool	POST	/	58	59	34,12,1	wrapper=DescribeWarmPoolResult	pages=NextToken;NextToken;Instances;
O	DetachInstances	POST	/	60	61	1	wrapper=DetachInstancesResult
O	DetachLoadBalancerTargetGroups	POST	/	62	63	1	wrapper=DetachLoadBalancerTargetGroupsResult
O	DetachLoadBalancers	POST	/	64	65	1	wrapper=DetachLoadBalancersResult
O	DetachTrafficSources	POST	/	66	67	1	wrapper=DetachTrafficSourcesResult
O	DisableMetricsCollection	POST	/	68		1
O	EnableMetricsCollection	POST	/	69		1
O	EnterStandby	POST	/	70	71	1	wrapper=EnterStandbyResult
O	ExecutePolicy	POST	/	72		22,1
O	ExitStandby	POST	/	73	74	1	wrapper=ExitStandbyResult
O	PutLifecycleHook	POST	/	75	76	12,1	wrapper=PutLifecycleHookResult
O	PutNotificationConfiguration	POST	/	77		12,1,2
O	PutScalingPolicy	POST	/	78	79	12,1,2	wrapper=PutScalingPolicyResult
O	PutScheduledUpdateGroupAction	POST	/	80		17,12,1
O	PutWarmPool	POST	/	81	82	12,1,5	wrapper=PutWarmPoolResult
O	RecordLifecycleActionHeartbeat	POST	/	83	84	1	wrapper=RecordLifecycleActionHeartbeatResult
O	ResumeProcesses	POST	/	85		20,1
O	RollbackInstanceRefresh	POST	/	86	87	12,1,13,88	wrapper=RollbackInstanceRefreshResult
O	SetDesiredCapacity	POST	/	89		22,1
O	SetInstanceHealth	POST	/	90		1
O	SetInstanceProtection	POST	/	91	92	12,1	wrapper=SetInstanceProtectionResult
O	StartInstanceRefresh	POST	/	93	94	12,1,5	wrapper=StartInstanceRefreshResult
O	SuspendProcesses	POST	/	85		20,1
O	TerminateInstanceInAutoScalingGroup	POST	/	95	96	22,1	wrapper=TerminateInstanceInAutoScalingGroupResult
O	UpdateAutoScalingGroup	POST	/	97		22,1,2
s	AttachInstancesQuery	.AutoScalingGroupName:98,r	.InstanceIds:99
s	ResourceContentionFault	error=ResourceContention,500	.message:98
s	ServiceLinkedRoleFailure	error=ServiceLinkedRoleFailure,500	.message:98
s	AttachLoadBalancerTargetGroupsType	.AutoScalingGroupName:98,r	.TargetGroupARNs:100,r
s	AttachLoadBalancerTargetGroupsResultType
s	InstanceRefreshInProgressFault	error=InstanceRefreshInProgress,400	.message:98
s	AttachLoadBalancersType	.AutoScalingGroupName:98,r	.LoadBalancerNames:101,r
s	AttachLoadBalancersResultType
s	AttachTrafficSourcesType	.AutoScalingGroupName:98,r	.SkipZonalShiftValidation:102	.TrafficSources:103,r
s	AttachTrafficSourcesResultType
s	CancelInstanceRefreshType	.AutoScalingGroupName:98,r	.WaitForTransitioningInstances:104
s	CancelInstanceRefreshAnswer	.InstanceRefreshId:98
s	LimitExceededFault	error=LimitExceeded,400	.message:98
s	ActiveInstanceRefreshNotFoundFault	error=ActiveInstanceRefreshNotFound,400	.message:98
s	CompleteLifecycleActionType	.AutoScalingGroupName:105,r	.InstanceId:106	.LifecycleActionResult:107,r	.LifecycleActionToken:108	.LifecycleHookName:109,r
s	CompleteLifecycleActionAnswer
s	CreateAutoScalingGroupType	.AutoScalingGroupName:98,r	.AvailabilityZoneDistribution:110	.AvailabilityZoneIds:111	.AvailabilityZoneImpairmentPolicy:112	.AvailabilityZones:113	.CapacityRebalance:114	.CapacityReservationSpecification:115	.Context:116	.DefaultCooldown:117	.DefaultInstanceWarmup:118	.DeletionProtection:119	.DesiredCapacity:120	.DesiredCapacityType:98	.HealthCheckGracePeriod:121	.HealthCheckType:122	.InstanceId:106	.InstanceLifecyclePolicy:123	.InstanceMaintenancePolicy:124	.LaunchConfigurationName:98	.LaunchTemplate:125	.LifecycleHookSpecificationList:126	.LoadBalancerNames:101	.MaxInstanceLifetime:127	.MaxSize:128,r	.MinSize:129,r	.MixedInstancesPolicy:130	.NewInstancesProtectedFromScaleIn:131	.PlacementGroup:98	.ServiceLinkedRoleARN:105	.SkipZonalShiftValidation:102	.Tags:132	.TargetGroupARNs:100	.TerminationPolicies:133	.TrafficSources:103	.VPCZoneIdentifier:134
s	AlreadyExistsFault	error=AlreadyExists,400	.message:98
s	CreateLaunchConfigurationType	.AssociatePublicIpAddress:135	.BlockDeviceMappings:136	.ClassicLinkVPCId:98	.ClassicLinkVPCSecurityGroups:137	.EbsOptimized:138	.IamInstanceProfile:139	.ImageId:98	.InstanceId:106	.InstanceMonitoring:140	.InstanceType:98	.KernelId:98	.KeyName:98	.LaunchConfigurationName:98,r	.MetadataOptions:141	.PlacementTenancy:142	.RamdiskId:98	.SecurityGroups:143	.SpotPrice:144	.UserData:145
s	CreateOrUpdateTagsType	.Tags:132,r
s	ResourceInUseFault	error=ResourceInUse,400	.message:98
s	DeleteAutoScalingGroupType	.AutoScalingGroupName:98,r	.ForceDelete:146
s	ScalingActivityInProgressFault	error=ScalingActivityInProgress,400	.message:98
s	LaunchConfigurationNameType	.LaunchConfigurationName:98,r
s	DeleteLifecycleHookType	.AutoScalingGroupName:98,r	.LifecycleHookName:109,r
s	DeleteLifecycleHookAnswer
s	DeleteNotificationConfigurationType	.AutoScalingGroupName:98,r	.TopicARN:98,r
s	DeletePolicyType	.AutoScalingGroupName:98	.PolicyName:105,r
s	DeleteScheduledActionType	.AutoScalingGroupName:98,r	.ScheduledActionName:98,r
s	DeleteTagsType	.Tags:132,r
s	DeleteWarmPoolType	.AutoScalingGroupName:98,r	.ForceDelete:146
s	DeleteWarmPoolAnswer
s	AutoScalingGroupNamesType	.AutoScalingGroupNames:147	.Filters:148	.IncludeInstances:149	.MaxRecords:150	.NextToken:151
s	AutoScalingGroupsType	.AutoScalingGroups:152,r	.NextToken:151
s	InvalidNextToken	error=InvalidNextToken,400	.message:98
s	DescribeAutoScalingInstancesType	.InstanceIds:99	.MaxRecords:150	.NextToken:151
s	AutoScalingInstancesType	.AutoScalingInstances:153	.NextToken:151
s	DescribeInstanceRefreshesType	.AutoScalingGroupName:98,r	.InstanceRefreshIds:154	.MaxRecords:150	.NextToken:151
s	DescribeInstanceRefreshesAnswer	.InstanceRefreshes:155	.NextToken:151
s	LaunchConfigurationNamesType	.LaunchConfigurationNames:156	.MaxRecords:150	.NextToken:151
s	LaunchConfigurationsType	.LaunchConfigurations:157,r	.NextToken:151
s	DescribeLifecycleHooksType	.AutoScalingGroupName:98,r	.LifecycleHookNames:158
s	DescribeLifecycleHooksAnswer	.LifecycleHooks:159
s	DescribeLoadBalancerTargetGroupsRequest	.AutoScalingGroupName:98,r	.MaxRecords:150	.NextToken:151
s	DescribeLoadBalancerTargetGroupsResponse	.LoadBalancerTargetGroups:160	.NextToken:151
s	DescribeMetricCollectionTypesAnswer	.Granularities:161	.Metrics:162
s	DescribeNotificationConfigurationsType	.AutoScalingGroupNames:147	.MaxRecords:150	.NextToken:151
s	DescribeNotificationConfigurationsAnswer	.NextToken:151	.NotificationConfigurations:163,r
s	DescribePoliciesType	.AutoScalingGroupName:98	.MaxRecords:150	.NextToken:151	.PolicyNames:164	.PolicyTypes:165
s	PoliciesType	.NextToken:151	.ScalingPolicies:166
s	DescribeScalingActivitiesType	.ActivityIds:167	.AutoScalingGroupName:98	.Filters:148	.IncludeDeletedGroups:168	.MaxRecords:150	.NextToken:151
s	ActivitiesType	.Activities:169,r	.NextToken:151
s	DescribeScheduledActionsType	.AutoScalingGroupName:98	.EndTime:170	.MaxRecords:150	.NextToken:151	.ScheduledActionNames:171	.StartTime:170
s	ScheduledActionsType	.NextToken:151	.ScheduledUpdateGroupActions:172
s	DescribeTagsType	.Filters:148	.MaxRecords:150	.NextToken:151
s	TagsType	.NextToken:151	.Tags:173
s	DescribeTrafficSourcesRequest	.AutoScalingGroupName:98,r	.MaxRecords:150	.NextToken:151	.TrafficSourceType:98
s	DescribeTrafficSourcesResponse	.NextToken:151	.TrafficSources:174
s	DescribeWarmPoolType	.AutoScalingGroupName:98,r	.MaxRecords:150	.NextToken:151
s	DescribeWarmPoolAnswer	.Instances:175	.NextToken:151	.WarmPoolConfiguration:176
s	DetachInstancesQuery	.AutoScalingGroupName:98,r	.InstanceIds:99	.ShouldDecrementDesiredCapacity:177,r
s	DetachInstancesAnswer	.Activities:169
s	DetachLoadBalancerTargetGroupsType	.AutoScalingGroupName:98,r	.TargetGroupARNs:100,r
s	DetachLoadBalancerTargetGroupsResultType
s	DetachLoadBalancersType	.AutoScalingGroupName:98,r	.LoadBalancerNames:101,r
s	DetachLoadBalancersResultType
s	DetachTrafficSourcesType	.AutoScalingGroupName:98,r	.TrafficSources:103,r
s	DetachTrafficSourcesResultType
s	DisableMetricsCollectionQuery	.AutoScalingGroupName:98,r	.Metrics:178
s	EnableMetricsCollectionQuery	.AutoScalingGroupName:98,r	.Granularity:98,r	.Metrics:178
s	EnterStandbyQuery	.AutoScalingGroupName:98,r	.InstanceIds:99	.ShouldDecrementDesiredCapacity:177,r
s	EnterStandbyAnswer	.Activities:169
s	ExecutePolicyType	.AutoScalingGroupName:98	.BreachThreshold:179	.HonorCooldown:180	.MetricValue:179	.PolicyName:105,r
s	ExitStandbyQuery	.AutoScalingGroupName:98,r	.InstanceIds:99
s	ExitStandbyAnswer	.Activities:169
s	PutLifecycleHookType	.AutoScalingGroupName:98,r	.DefaultResult:107	.HeartbeatTimeout:181	.LifecycleHookName:109,r	.LifecycleTransition:182	.NotificationMetadata:183	.NotificationTargetARN:184	.RoleARN:98
s	PutLifecycleHookAnswer
s	PutNotificationConfigurationType	.AutoScalingGroupName:98,r	.NotificationTypes:185,r	.TopicARN:98,r
s	PutScalingPolicyType	.AdjustmentType:98	.AutoScalingGroupName:98,r	.Cooldown:117	.Enabled:186	.EstimatedInstanceWarmup:187	.MetricAggregationType:122	.MinAdjustmentMagnitude:188	.MinAdjustmentStep:189	.PolicyName:98,r	.PolicyType:142	.PredictiveScalingConfiguration:190	.ScalingAdjustment:191	.StepAdjustments:192	.TargetTrackingConfiguration:193
s	PolicyARNType	.Alarms:194	.PolicyARN:105
s	PutScheduledUpdateGroupActionType	.AutoScalingGroupName:98,r	.DesiredCapacity:120	.EndTime:170	.MaxSize:128	.MinSize:129	.Recurrence:98	.ScheduledActionName:98,r	.StartTime:170	.Time:170	.TimeZone:98
s	PutWarmPoolType	.AutoScalingGroupName:98,r	.InstanceReusePolicy:195	.MaxGroupPreparedCapacity:196	.MinSize:197	.PoolState:198
s	PutWarmPoolAnswer
s	RecordLifecycleActionHeartbeatType	.AutoScalingGroupName:105,r	.InstanceId:106	.LifecycleActionToken:108	.LifecycleHookName:109,r
s	RecordLifecycleActionHeartbeatAnswer
s	ScalingProcessQuery	.AutoScalingGroupName:98,r	.ScalingProcesses:199
s	RollbackInstanceRefreshType	.AutoScalingGroupName:98,r
s	RollbackInstanceRefreshAnswer	.InstanceRefreshId:98
s	IrreversibleInstanceRefreshFault	error=IrreversibleInstanceRefresh,400	.message:98
s	SetDesiredCapacityType	.AutoScalingGroupName:98,r	.DesiredCapacity:120,r	.HonorCooldown:180
s	SetInstanceHealthQuery	.HealthStatus:122,r	.InstanceId:106,r	.ShouldRespectGracePeriod:200
s	SetInstanceProtectionQuery	.AutoScalingGroupName:98,r	.InstanceIds:99,r	.ProtectedFromScaleIn:201,r
s	SetInstanceProtectionAnswer
s	StartInstanceRefreshType	.AutoScalingGroupName:98,r	.DesiredConfiguration:202	.Preferences:203	.Strategy:204
s	StartInstanceRefreshAnswer	.InstanceRefreshId:98
s	TerminateInstanceInAutoScalingGroupType	.InstanceId:106,r	.ShouldDecrementDesiredCapacity:177,r
s	ActivityType	.Activity:205
s	UpdateAutoScalingGroupType	.AutoScalingGroupName:98,r	.AvailabilityZoneDistribution:110	.AvailabilityZoneIds:111	.AvailabilityZoneImpairmentPolicy:112	.AvailabilityZones:113	.CapacityRebalance:114	.CapacityReservationSpecification:115	.Context:116	.DefaultCooldown:117	.DefaultInstanceWarmup:118	.DeletionProtection:119	.DesiredCapacity:120	.DesiredCapacityType:98	.HealthCheckGracePeriod:121	.HealthCheckType:122	.InstanceLifecyclePolicy:123	.InstanceMaintenancePolicy:124	.LaunchConfigurationName:98	.LaunchTemplate:125	.MaxInstanceLifetime:127	.MaxSize:128	.MinSize:129	.MixedInstancesPolicy:130	.NewInstancesProtectedFromScaleIn:131	.PlacementGroup:206	.ServiceLinkedRoleARN:105	.SkipZonalShiftValidation:102	.TerminationPolicies:133	.VPCZoneIdentifier:134
S	XmlStringMaxLen255	min=1	max=255
l	InstanceIds	e=:106
l	TargetGroupARNs	e=:207
l	LoadBalancerNames	e=:98
b	SkipZonalShiftValidation
l	TrafficSources	e=:208
b	BooleanType
S	ResourceName	min=1	max=1600
S	XmlStringMaxLen19	min=1	max=19
S	LifecycleActionResult
S	LifecycleActionToken	min=36	max=36
S	AsciiStringMaxLen255	min=1	max=255
s	AvailabilityZoneDistribution	.CapacityDistributionStrategy:209
l	AvailabilityZoneIds	e=:98
s	AvailabilityZoneImpairmentPolicy	.ImpairedZoneHealthCheckBehavior:210	.ZonalShiftEnabled:211
l	AvailabilityZones	e=:98
b	CapacityRebalanceEnabled
s	CapacityReservationSpecification	.CapacityReservationPreference:212	.CapacityReservationTarget:213
S	Context
i	Cooldown
i	DefaultInstanceWarmup
S	DeletionProtection
i	AutoScalingGroupDesiredCapacity
i	HealthCheckGracePeriod
S	XmlStringMaxLen32	min=1	max=32
s	InstanceLifecyclePolicy	.RetentionTriggers:214
s	InstanceMaintenancePolicy	.MaxHealthyPercentage:215	.MinHealthyPercentage:216
s	LaunchTemplateSpecification	.LaunchTemplateId:98	.LaunchTemplateName:217	.Version:98
l	LifecycleHookSpecifications	e=:218
i	MaxInstanceLifetime
i	AutoScalingGroupMaxSize
i	AutoScalingGroupMinSize
s	MixedInstancesPolicy	.InstancesDistribution:219	.LaunchTemplate:220
b	InstanceProtected
l	Tags	e=:221
l	TerminationPolicies	e=:139
S	XmlStringMaxLen5000	min=1	max=5000
b	AssociatePublicIpAddress
l	BlockDeviceMappings	e=:222
l	ClassicLinkVPCSecurityGroups	e=:98
b	EbsOptimized
S	XmlStringMaxLen1600	min=1	max=1600
s	InstanceMonitoring	.Enabled:223
s	InstanceMetadataOptions	.HttpEndpoint:224	.HttpPutResponseHopLimit:225	.HttpTokens:226
S	XmlStringMaxLen64	min=1	max=64
l	SecurityGroups	e=:151
S	SpotPrice	min=1	max=255
S	XmlStringUserData	max=21847
b	ForceDelete
l	AutoScalingGroupNames	e=:98
l	Filters	e=:227
b	IncludeInstances
i	MaxRecords
S	XmlString
l	AutoScalingGroups	e=:228
l	AutoScalingInstances	e=:229
l	InstanceRefreshIds	e=:98
l	InstanceRefreshes	e=:230
l	LaunchConfigurationNames	e=:98
l	LaunchConfigurations	e=:231
l	LifecycleHookNames	max=50	e=:109
l	LifecycleHooks	e=:232
l	LoadBalancerTargetGroupStates	e=:233
l	MetricGranularityTypes	e=:234
l	MetricCollectionTypes	e=:235
l	NotificationConfigurations	e=:236
l	PolicyNames	e=:105
l	PolicyTypes	e=:142
l	ScalingPolicies	e=:237
l	ActivityIds	e=:151
b	IncludeDeletedGroups
l	Activities	e=:205
t	TimestampType
l	ScheduledActionNames	e=:98
l	ScheduledUpdateGroupActions	e=:238
l	TagDescriptionList	e=:239
l	TrafficSourceStates	e=:240
l	Instances	e=:241
s	WarmPoolConfiguration	.InstanceReusePolicy:195	.MaxGroupPreparedCapacity:196	.MinSize:197	.PoolState:198	.Status:242
b	ShouldDecrementDesiredCapacity
l	Metrics	e=:98
d	MetricScale
b	HonorCooldown
i	HeartbeatTimeout
S	LifecycleTransition
S	AnyPrintableAsciiStringMaxLen4000	min=1	max=4000
S	NotificationTargetResourceName	min=0	max=255
l	AutoScalingNotificationTypes	e=:98
b	ScalingPolicyEnabled
i	EstimatedInstanceWarmup
i	MinAdjustmentMagnitude
i	MinAdjustmentStep
s	PredictiveScalingConfiguration	.MaxCapacityBreachBehavior:243	.MaxCapacityBuffer:244	.MetricSpecifications:245,r	.Mode:246	.SchedulingBufferTime:247
i	PolicyIncrement
l	StepAdjustments	e=:248
s	TargetTrackingConfiguration	.CustomizedMetricSpecification:249	.DisableScaleIn:250	.PredefinedMetricSpecification:251	.TargetValue:179,r
l	Alarms	e=:252
s	InstanceReusePolicy	.ReuseOnScaleIn:253
i	MaxGroupPreparedCapacity	min=-1
i	WarmPoolMinSize	min=0
S	WarmPoolState
l	ProcessNames	e=:98
b	ShouldRespectGracePeriod
b	ProtectedFromScaleIn
s	DesiredConfiguration	.LaunchTemplate:125	.MixedInstancesPolicy:130
s	RefreshPreferences	.AlarmSpecification:254	.AutoRollback:255	.BakeTime:256	.CheckpointDelay:257	.CheckpointPercentages:258	.InstanceWarmup:259	.MaxHealthyPercentage:260	.MinHealthyPercentage:261	.ScaleInProtectedInstances:262	.SkipMatching:263	.StandbyInstances:264
S	RefreshStrategy
s	Activity	.ActivityId:151,r	.AutoScalingGroupARN:105	.AutoScalingGroupName:98,r	.AutoScalingGroupState:265	.Cause:266,r	.Description:151	.Details:151	.EndTime:170	.Progress:267	.StartTime:170,r	.StatusCode:268,r	.StatusMessage:98
S	UpdatePlacementGroupParam	min=0	max=255
S	XmlStringMaxLen511	min=1	max=511
s	TrafficSourceIdentifier	.Identifier:207,r	.Type:207
S	CapacityDistributionStrategy
S	ImpairedZoneHealthCheckBehavior
b	ZonalShiftEnabled
S	CapacityReservationPreference
s	CapacityReservationTarget	.CapacityReservationIds:269	.CapacityReservationResourceGroupArns:270
s	RetentionTriggers	.TerminateHookAbandon:271
i	IntPercent100To200Resettable	min=-1	max=200
i	IntPercentResettable	min=-1	max=100
S	LaunchTemplateName	min=3	max=128
s	LifecycleHookSpecification	.DefaultResult:107	.HeartbeatTimeout:181	.LifecycleHookName:109,r	.LifecycleTransition:182,r	.NotificationMetadata:183	.NotificationTargetARN:184	.RoleARN:98
s	InstancesDistribution	.OnDemandAllocationStrategy:151	.OnDemandBaseCapacity:272	.OnDemandPercentageAboveBaseCapacity:273	.SpotAllocationStrategy:151	.SpotInstancePools:274	.SpotMaxPrice:275
s	LaunchTemplate	.LaunchTemplateSpecification:125	.Overrides:276
s	Tag	.Key:277,r	.PropagateAtLaunch:278	.ResourceId:151	.ResourceType:151	.Value:279
s	BlockDeviceMapping	.DeviceName:98,r	.Ebs:280	.NoDevice:281	.VirtualName:98
b	MonitoringEnabled
S	InstanceMetadataEndpointState
i	InstanceMetadataHttpPutResponseHopLimit	min=1	max=64
S	InstanceMetadataHttpTokensState
s	Filter	.Name:151	.Values:282
s	AutoScalingGroup	.AutoScalingGroupARN:105	.AutoScalingGroupName:98,r	.AvailabilityZoneDistribution:110	.AvailabilityZoneIds:111	.AvailabilityZoneImpairmentPolicy:112	.AvailabilityZones:113,r	.CapacityRebalance:114	.CapacityReservationSpecification:115	.Context:116	.CreatedTime:170,r	.DefaultCooldown:117,r	.DefaultInstanceWarmup:118	.DeletionProtection:119	.DesiredCapacity:120,r	.DesiredCapacityType:98	.EnabledMetrics:283	.HealthCheckGracePeriod:121	.HealthCheckType:122,r	.InstanceLifecyclePolicy:123	.InstanceMaintenancePolicy:124	.Instances:175	.LaunchConfigurationName:98	.LaunchTemplate:125	.LoadBalancerNames:101	.MaxInstanceLifetime:127	.MaxSize:128,r	.MinSize:129,r	.MixedInstancesPolicy:130	.NewInstancesProtectedFromScaleIn:131	.PlacementGroup:98	.PredictedCapacity:284	.ServiceLinkedRoleARN:105	.Status:98	.SuspendedProcesses:285	.Tags:173	.TargetGroupARNs:100	.TerminationPolicies:133	.TrafficSources:103	.VPCZoneIdentifier:134	.WarmPoolConfiguration:176	.WarmPoolSize:286
s	AutoScalingInstanceDetails	.AutoScalingGroupName:98,r	.AvailabilityZone:98,r	.AvailabilityZoneId:98	.HealthStatus:122,r	.ImageId:98	.InstanceId:106,r	.InstanceType:98	.LaunchConfigurationName:98	.LaunchTemplate:125	.LifecycleState:122,r	.ProtectedFromScaleIn:131,r	.WeightedCapacity:122
s	InstanceRefresh	.AutoScalingGroupName:98	.DesiredConfiguration:202	.EndTime:170	.InstanceRefreshId:98	.InstancesToUpdate:287	.PercentageComplete:261	.Preferences:203	.ProgressDetails:288	.RollbackDetails:289	.StartTime:170	.Status:290	.StatusReason:266	.Strategy:204
s	LaunchConfiguration	.AssociatePublicIpAddress:135	.BlockDeviceMappings:136	.ClassicLinkVPCId:98	.ClassicLinkVPCSecurityGroups:137	.CreatedTime:170,r	.EbsOptimized:138	.IamInstanceProfile:139	.ImageId:98,r	.InstanceMonitoring:140	.InstanceType:98,r	.KernelId:98	.KeyName:98	.LaunchConfigurationARN:105	.LaunchConfigurationName:98,r	.MetadataOptions:141	.PlacementTenancy:142	.RamdiskId:98	.SecurityGroups:143	.SpotPrice:144	.UserData:145
s	LifecycleHook	.AutoScalingGroupName:98	.DefaultResult:107	.GlobalTimeout:291	.HeartbeatTimeout:181	.LifecycleHookName:109	.LifecycleTransition:182	.NotificationMetadata:183	.NotificationTargetARN:184	.RoleARN:98
s	LoadBalancerTargetGroupState	.LoadBalancerTargetGroupARN:207	.State:98
s	MetricGranularityType	.Granularity:98
s	MetricCollectionType	.Metric:98
s	NotificationConfiguration	.AutoScalingGroupName:98	.NotificationType:98	.TopicARN:98
s	ScalingPolicy	.AdjustmentType:98	.Alarms:194	.AutoScalingGroupName:98	.Cooldown:117	.Enabled:186	.EstimatedInstanceWarmup:187	.MetricAggregationType:122	.MinAdjustmentMagnitude:188	.MinAdjustmentStep:189	.PolicyARN:105	.PolicyName:98	.PolicyType:142	.PredictiveScalingConfiguration:190	.ScalingAdjustment:191	.StepAdjustments:192	.TargetTrackingConfiguration:193
s	ScheduledUpdateGroupAction	.AutoScalingGroupName:98	.DesiredCapacity:120	.EndTime:170	.MaxSize:128	.MinSize:129	.Recurrence:98	.ScheduledActionARN:105	.ScheduledActionName:98	.StartTime:170	.Time:170	.TimeZone:98
s	TagDescription	.Key:277	.PropagateAtLaunch:278	.ResourceId:151	.ResourceType:151	.Value:279
s	TrafficSourceState	.Identifier:207	.State:98	.TrafficSource:207	.Type:207
s	Instance	.AvailabilityZone:98,r	.AvailabilityZoneId:98	.HealthStatus:122,r	.ImageId:98	.InstanceId:106,r	.InstanceType:98	.LaunchConfigurationName:98	.LaunchTemplate:125	.LifecycleState:292,r	.ProtectedFromScaleIn:131,r	.WeightedCapacity:122
S	WarmPoolStatus
S	PredictiveScalingMaxCapacityBreachBehavior
i	PredictiveScalingMaxCapacityBuffer	min=0	max=100
l	PredictiveScalingMetricSpecifications	e=:293
S	PredictiveScalingMode
i	PredictiveScalingSchedulingBufferTime	min=0
s	StepAdjustment	.MetricIntervalLowerBound:179	.MetricIntervalUpperBound:179	.ScalingAdjustment:191,r
s	CustomizedMetricSpecification	.Dimensions:294	.MetricName:295	.Metrics:296	.Namespace:297	.Period:298	.Statistic:299	.Unit:300
b	DisableScaleIn
s	PredefinedMetricSpecification	.PredefinedMetricType:301,r	.ResourceLabel:266
s	Alarm	.AlarmARN:105	.AlarmName:98
b	ReuseOnScaleIn
s	AlarmSpecification	.Alarms:302
b	AutoRollback
i	BakeTime	min=0	max=172800
i	CheckpointDelay	min=0	max=172800
l	CheckpointPercentages	e=:303
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
l	CapacityReservationIds	e=:109
l	CapacityReservationResourceGroupArns	e=:105
S	RetentionAction
i	OnDemandBaseCapacity
i	OnDemandPercentageAboveBaseCapacity
i	SpotInstancePools
S	MixedInstanceSpotPrice	min=0	max=255
l	Overrides	e=:304
S	TagKey	min=1	max=128
b	PropagateAtLaunch
S	TagValue	min=0	max=256
s	Ebs	.DeleteOnTermination:305	.Encrypted:306	.Iops:307	.SnapshotId:98	.Throughput:308	.VolumeSize:309	.VolumeType:310
b	NoDevice
l	Values	e=:151
l	EnabledMetrics	e=:311
i	AutoScalingGroupPredictedCapacity
l	SuspendedProcesses	e=:312
i	WarmPoolSize
i	InstancesToUpdate	min=0
s	InstanceRefreshProgressDetails	.LivePoolProgress:313	.WarmPoolProgress:314
s	RollbackDetails	.InstancesToUpdateOnRollback:287	.PercentageCompleteOnRollback:261	.ProgressDetailsOnRollback:288	.RollbackReason:266	.RollbackStartTime:170
S	InstanceRefreshStatus
i	GlobalTimeout
S	LifecycleState
s	PredictiveScalingMetricSpecification	.CustomizedCapacityMetricSpecification:315	.CustomizedLoadMetricSpecification:316	.CustomizedScalingMetricSpecification:317	.PredefinedLoadMetricSpecification:318	.PredefinedMetricPairSpecification:319	.PredefinedScalingMetricSpecification:320	.TargetValue:179,r
l	MetricDimensions	e=:321
S	MetricName
l	TargetTrackingMetricDataQueries	e=:322
S	MetricNamespace
i	MetricGranularityInSeconds	min=1
S	MetricStatistic
S	MetricUnit
S	MetricType
l	AlarmList	e=:98
i	NonZeroIntPercent	min=1	max=100
s	LaunchTemplateOverrides	.ImageId:323	.InstanceRequirements:324	.InstanceType:98	.LaunchTemplateSpecification:125	.WeightedCapacity:122
b	BlockDeviceEbsDeleteOnTermination
b	BlockDeviceEbsEncrypted
i	BlockDeviceEbsIops	min=100	max=20000
i	BlockDeviceEbsThroughput	min=125	max=1000
i	BlockDeviceEbsVolumeSize	min=1	max=16384
S	BlockDeviceEbsVolumeType	min=1	max=255
s	EnabledMetric	.Granularity:98	.Metric:98
s	SuspendedProcess	.ProcessName:98	.SuspensionReason:98
s	InstanceRefreshLivePoolProgress	.InstancesToUpdate:287	.PercentageComplete:261
s	InstanceRefreshWarmPoolProgress	.InstancesToUpdate:287	.PercentageComplete:261
s	PredictiveScalingCustomizedCapacityMetric	.MetricDataQueries:325,r
s	PredictiveScalingCustomizedLoadMetric	.MetricDataQueries:325,r
s	PredictiveScalingCustomizedScalingMetric	.MetricDataQueries:325,r
s	PredictiveScalingPredefinedLoadMetric	.PredefinedMetricType:326,r	.ResourceLabel:266
s	PredictiveScalingPredefinedMetricPair	.PredefinedMetricType:327,r	.ResourceLabel:266
s	PredictiveScalingPredefinedScalingMetric	.PredefinedMetricType:328,r	.ResourceLabel:266
s	MetricDimension	.Name:329,r	.Value:330,r
s	TargetTrackingMetricDataQuery	.Expression:331	.Id:142,r	.Label:332	.MetricStat:333	.Period:298	.ReturnData:334
S	ImageId	min=5	max=21
s	InstanceRequirements	.AcceleratorCount:335	.AcceleratorManufacturers:336	.AcceleratorNames:337	.AcceleratorTotalMemoryMiB:338	.AcceleratorTypes:339	.AllowedInstanceTypes:340	.BareMetal:341	.BaselineEbsBandwidthMbps:342	.BaselinePerformanceFactors:343	.BurstablePerformance:344	.CpuManufacturers:345	.ExcludedInstanceTypes:346	.InstanceGenerations:347	.LocalStorage:348	.LocalStorageTypes:349	.MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:350	.MemoryGiBPerVCpu:351	.MemoryMiB:352,r	.NetworkBandwidthGbps:353	.NetworkInterfaceCount:354	.OnDemandMaxPricePercentageOverLowestPrice:350	.RequireHibernateSupport:355	.SpotMaxPricePercentageOverLowestPrice:350	.TotalLocalStorageGB:356	.VCpuCount:357,r
l	MetricDataQueries	e=:358
S	PredefinedLoadMetricType
S	PredefinedMetricPairType
S	PredefinedScalingMetricType
S	MetricDimensionName
S	MetricDimensionValue
S	XmlStringMaxLen2047	min=1	max=2047
S	XmlStringMetricLabel	max=2047
s	TargetTrackingMetricStat	.Metric:359,r	.Period:298	.Stat:360,r	.Unit:300
b	ReturnData
s	AcceleratorCountRequest	.Max:350	.Min:350
l	AcceleratorManufacturers	e=:361
l	AcceleratorNames	e=:362
s	AcceleratorTotalMemoryMiBRequest	.Max:350	.Min:350
l	AcceleratorTypes	e=:363
l	AllowedInstanceTypes	max=400	e=:364
S	BareMetal
s	BaselineEbsBandwidthMbpsRequest	.Max:350	.Min:350
s	BaselinePerformanceFactorsRequest	.Cpu:365
S	BurstablePerformance
l	CpuManufacturers	e=:366
l	ExcludedInstanceTypes	max=400	e=:367
l	InstanceGenerations	e=:368
S	LocalStorage
l	LocalStorageTypes	e=:369
i	NullablePositiveInteger	min=0
s	MemoryGiBPerVCpuRequest	.Max:370	.Min:370
s	MemoryMiBRequest	.Max:350	.Min:350,r
s	NetworkBandwidthGbpsRequest	.Max:370	.Min:370
s	NetworkInterfaceCountRequest	.Max:350	.Min:350
b	NullableBoolean
s	TotalLocalStorageGBRequest	.Max:370	.Min:370
s	VCpuCountRequest	.Max:350	.Min:350,r
s	MetricDataQuery	.Expression:266	.Id:98,r	.Label:332	.MetricStat:371	.ReturnData:334
s	Metric	.Dimensions:294	.MetricName:295,r	.Namespace:297,r
S	XmlStringMetricStat	min=1	max=100
S	AcceleratorManufacturer
S	AcceleratorName
S	AcceleratorType
S	AllowedInstanceType	min=1	max=30
s	CpuPerformanceFactorRequest	.References:372,n=Reference
S	CpuManufacturer
S	ExcludedInstance	min=1	max=30
S	InstanceGeneration
S	LocalStorageType
d	NullablePositiveDouble	min=0
s	MetricStat	.Metric:359,r	.Stat:360,r	.Unit:300
l	PerformanceFactorReferenceSetRequest	e=:373,n=item
s	PerformanceFactorReferenceRequest	.InstanceFamily:374
S	String

"""#
}
