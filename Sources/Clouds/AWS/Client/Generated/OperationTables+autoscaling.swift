// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `autoscaling`: StaticString = #"""
V	id=autoscaling	protocol=query	version=2011-01-01	service=Auto Scaling	endpoint=autoscaling	signing=autoscaling	xmlns=http://autoscaling.amazonaws.com/doc/2011-01-01/
O	AttachLoadBalancerTargetGroups	POST	/	0	1	2,3,4	wrapper=AttachLoadBalancerTargetGroupsResult
O	AttachTrafficSources	POST	/	5	6	2,3,4	wrapper=AttachTrafficSourcesResult
O	CancelInstanceRefresh	POST	/	7	8	9,2,10	wrapper=CancelInstanceRefreshResult
O	CreateAutoScalingGroup	POST	/	11		12,9,2,3
O	CreateLaunchConfiguration	POST	/	13		12,9,2
O	CreateOrUpdateTags	POST	/	14		9,12,2,15
O	DeleteAutoScalingGroup	POST	/	16		17,15,2
O	DeleteLaunchConfiguration	POST	/	18		15,2
O	DeleteLifecycleHook	POST	/	19	20	2	wrapper=DeleteLifecycleHookResult
O	DeleteNotificationConfiguration	POST	/	21		2
O	DeletePolicy	POST	/	22		2,3
O	DeleteScheduledAction	POST	/	23		2
O	DeleteTags	POST	/	24		2,15
O	DeleteWarmPool	POST	/	25	26	9,2,17,15	wrapper=DeleteWarmPoolResult
O	DescribeAutoScalingGroups	POST	/	27	28	29,2	wrapper=DescribeAutoScalingGroupsResult	pages=NextToken;NextToken;AutoScalingGroups;
O	DescribeAutoScalingInstances	POST	/	30	31	29,2	wrapper=DescribeAutoScalingInstancesResult	pages=NextToken;NextToken;AutoScalingInstances;
O	DescribeInstanceRefreshes	POST	/	32	33	29,2	wrapper=DescribeInstanceRefreshesResult	pages=NextToken;NextToken;InstanceRefreshes;
O	DescribeLaunchConfigurations	POST	/	34	35	29,2	wrapper=DescribeLaunchConfigurationsResult	pages=NextToken;NextToken;LaunchConfigurations;
O	DescribeLifecycleHooks	POST	/	36	37	2	wrapper=DescribeLifecycleHooksResult
O	DescribeLoadBalancerTargetGroups	POST	/	38	39	2,29	wrapper=DescribeLoadBalancerTargetGroupsResult	pages=NextToken;NextToken;LoadBalancerTargetGroups;
O	DescribeMetricCollectionTypes	POST	/		40	2	wrapper=DescribeMetricCollectionTypesResult
O	DescribeNotificationConfigurations	POST	/	41	42	29,2	wrapper=DescribeNotificationConfigurationsResult	pages=NextToken;NextToken;NotificationConfigurations;
O	DescribePolicies	POST	/	43	44	29,2,3	wrapper=DescribePoliciesResult	pages=NextToken;NextToken;ScalingPolicies;
O	DescribeScalingActivities	POST	/	45	46	29,2	wrapper=DescribeScalingActivitiesResult	pages=NextToken;NextToken;Activities;
O	DescribeScheduledActions	POST	/	47	48	29,2	wrapper=DescribeScheduledActionsResult	pages=NextToken;NextToken;ScheduledUpdateGroupActions;
O	DescribeTags	POST	/	49	50	29,2	wrapper=DescribeTagsResult	pages=NextToken;NextToken;Tags;
O	DescribeTrafficSources	POST	/	51	52	2,29	wrapper=DescribeTrafficSourcesResult	pages=NextToken;NextToken;TrafficSources;
O	DescribeWarmPool	POST	/	53	54	29,9,2	wrapper=DescribeWarmPoolResult	pages=NextToken;NextToken;Instances;
O	DetachLoadBalancerTargetGroups	POST	/	55	56	2	wrapper=DetachLoadBalancerTargetGroupsResult
O	DetachTrafficSources	POST	/	57	58	2	wrapper=DetachTrafficSourcesResult
O	DisableMetricsCollection	POST	/	59		2
O	EnableMetricsCollection	POST	/	60		2
O	PutLifecycleHook	POST	/	61	62	9,2	wrapper=PutLifecycleHookResult
O	PutNotificationConfiguration	POST	/	63		9,2,3
O	PutScalingPolicy	POST	/	64	65	9,2,3	wrapper=PutScalingPolicyResult
O	PutScheduledUpdateGroupAction	POST	/	66		12,9,2
O	PutWarmPool	POST	/	67	68	9,2,4	wrapper=PutWarmPoolResult
O	ResumeProcesses	POST	/	69		15,2
O	SetDesiredCapacity	POST	/	70		17,2
O	SetInstanceProtection	POST	/	71	72	9,2	wrapper=SetInstanceProtectionResult
O	StartInstanceRefresh	POST	/	73	74	9,2,4	wrapper=StartInstanceRefreshResult
O	SuspendProcesses	POST	/	69		15,2
O	TerminateInstanceInAutoScalingGroup	POST	/	75	76	17,2	wrapper=TerminateInstanceInAutoScalingGroupResult
O	UpdateAutoScalingGroup	POST	/	77		17,2,3
s	AttachLoadBalancerTargetGroupsType	.AutoScalingGroupName:78,r	.TargetGroupARNs:79,r
s	AttachLoadBalancerTargetGroupsResultType
s	ResourceContentionFault	error=ResourceContention,500	.message:78
s	ServiceLinkedRoleFailure	error=ServiceLinkedRoleFailure,500	.message:78
s	InstanceRefreshInProgressFault	error=InstanceRefreshInProgress,400	.message:78
s	AttachTrafficSourcesType	.AutoScalingGroupName:78,r	.SkipZonalShiftValidation:80	.TrafficSources:81,r
s	AttachTrafficSourcesResultType
s	CancelInstanceRefreshType	.AutoScalingGroupName:78,r	.WaitForTransitioningInstances:82
s	CancelInstanceRefreshAnswer	.InstanceRefreshId:78
s	LimitExceededFault	error=LimitExceeded,400	.message:78
s	ActiveInstanceRefreshNotFoundFault	error=ActiveInstanceRefreshNotFound,400	.message:78
s	CreateAutoScalingGroupType	.AutoScalingGroupName:78,r	.AvailabilityZoneDistribution:83	.AvailabilityZoneIds:84	.AvailabilityZoneImpairmentPolicy:85	.AvailabilityZones:86	.CapacityRebalance:87	.CapacityReservationSpecification:88	.Context:89	.DefaultCooldown:90	.DefaultInstanceWarmup:91	.DeletionProtection:92	.DesiredCapacity:93	.DesiredCapacityType:78	.HealthCheckGracePeriod:94	.HealthCheckType:95	.InstanceId:96	.InstanceLifecyclePolicy:97	.InstanceMaintenancePolicy:98	.LaunchConfigurationName:78	.LaunchTemplate:99	.LifecycleHookSpecificationList:100	.LoadBalancerNames:101	.MaxInstanceLifetime:102	.MaxSize:103,r	.MinSize:104,r	.MixedInstancesPolicy:105	.NewInstancesProtectedFromScaleIn:106	.PlacementGroup:78	.ServiceLinkedRoleARN:107	.SkipZonalShiftValidation:80	.Tags:108	.TargetGroupARNs:79	.TerminationPolicies:109	.TrafficSources:81	.VPCZoneIdentifier:110
s	AlreadyExistsFault	error=AlreadyExists,400	.message:78
s	CreateLaunchConfigurationType	.AssociatePublicIpAddress:111	.BlockDeviceMappings:112	.ClassicLinkVPCId:78	.ClassicLinkVPCSecurityGroups:113	.EbsOptimized:114	.IamInstanceProfile:115	.ImageId:78	.InstanceId:96	.InstanceMonitoring:116	.InstanceType:78	.KernelId:78	.KeyName:78	.LaunchConfigurationName:78,r	.MetadataOptions:117	.PlacementTenancy:118	.RamdiskId:78	.SecurityGroups:119	.SpotPrice:120	.UserData:121
s	CreateOrUpdateTagsType	.Tags:108,r
s	ResourceInUseFault	error=ResourceInUse,400	.message:78
s	DeleteAutoScalingGroupType	.AutoScalingGroupName:78,r	.ForceDelete:122
s	ScalingActivityInProgressFault	error=ScalingActivityInProgress,400	.message:78
s	LaunchConfigurationNameType	.LaunchConfigurationName:78,r
s	DeleteLifecycleHookType	.AutoScalingGroupName:78,r	.LifecycleHookName:123,r
s	DeleteLifecycleHookAnswer
s	DeleteNotificationConfigurationType	.AutoScalingGroupName:78,r	.TopicARN:78,r
s	DeletePolicyType	.AutoScalingGroupName:78	.PolicyName:107,r
s	DeleteScheduledActionType	.AutoScalingGroupName:78,r	.ScheduledActionName:78,r
s	DeleteTagsType	.Tags:108,r
s	DeleteWarmPoolType	.AutoScalingGroupName:78,r	.ForceDelete:122
s	DeleteWarmPoolAnswer
s	AutoScalingGroupNamesType	.AutoScalingGroupNames:124	.Filters:125	.IncludeInstances:126	.MaxRecords:127	.NextToken:128
s	AutoScalingGroupsType	.AutoScalingGroups:129,r	.NextToken:128
s	InvalidNextToken	error=InvalidNextToken,400	.message:78
s	DescribeAutoScalingInstancesType	.InstanceIds:130	.MaxRecords:127	.NextToken:128
s	AutoScalingInstancesType	.AutoScalingInstances:131	.NextToken:128
s	DescribeInstanceRefreshesType	.AutoScalingGroupName:78,r	.InstanceRefreshIds:132	.MaxRecords:127	.NextToken:128
s	DescribeInstanceRefreshesAnswer	.InstanceRefreshes:133	.NextToken:128
s	LaunchConfigurationNamesType	.LaunchConfigurationNames:134	.MaxRecords:127	.NextToken:128
s	LaunchConfigurationsType	.LaunchConfigurations:135,r	.NextToken:128
s	DescribeLifecycleHooksType	.AutoScalingGroupName:78,r	.LifecycleHookNames:136
s	DescribeLifecycleHooksAnswer	.LifecycleHooks:137
s	DescribeLoadBalancerTargetGroupsRequest	.AutoScalingGroupName:78,r	.MaxRecords:127	.NextToken:128
s	DescribeLoadBalancerTargetGroupsResponse	.LoadBalancerTargetGroups:138	.NextToken:128
s	DescribeMetricCollectionTypesAnswer	.Granularities:139	.Metrics:140
s	DescribeNotificationConfigurationsType	.AutoScalingGroupNames:124	.MaxRecords:127	.NextToken:128
s	DescribeNotificationConfigurationsAnswer	.NextToken:128	.NotificationConfigurations:141,r
s	DescribePoliciesType	.AutoScalingGroupName:78	.MaxRecords:127	.NextToken:128	.PolicyNames:142	.PolicyTypes:143
s	PoliciesType	.NextToken:128	.ScalingPolicies:144
s	DescribeScalingActivitiesType	.ActivityIds:145	.AutoScalingGroupName:78	.Filters:125	.IncludeDeletedGroups:146	.MaxRecords:127	.NextToken:128
s	ActivitiesType	.Activities:147,r	.NextToken:128
s	DescribeScheduledActionsType	.AutoScalingGroupName:78	.EndTime:148	.MaxRecords:127	.NextToken:128	.ScheduledActionNames:149	.StartTime:148
s	ScheduledActionsType	.NextToken:128	.ScheduledUpdateGroupActions:150
s	DescribeTagsType	.Filters:125	.MaxRecords:127	.NextToken:128
s	TagsType	.NextToken:128	.Tags:151
s	DescribeTrafficSourcesRequest	.AutoScalingGroupName:78,r	.MaxRecords:127	.NextToken:128	.TrafficSourceType:78
s	DescribeTrafficSourcesResponse	.NextToken:128	.TrafficSources:152
s	DescribeWarmPoolType	.AutoScalingGroupName:78,r	.MaxRecords:127	.NextToken:128
s	DescribeWarmPoolAnswer	.Instances:153	.NextToken:128	.WarmPoolConfiguration:154
s	DetachLoadBalancerTargetGroupsType	.AutoScalingGroupName:78,r	.TargetGroupARNs:79,r
s	DetachLoadBalancerTargetGroupsResultType
s	DetachTrafficSourcesType	.AutoScalingGroupName:78,r	.TrafficSources:81,r
s	DetachTrafficSourcesResultType
s	DisableMetricsCollectionQuery	.AutoScalingGroupName:78,r	.Metrics:155
s	EnableMetricsCollectionQuery	.AutoScalingGroupName:78,r	.Granularity:78,r	.Metrics:155
s	PutLifecycleHookType	.AutoScalingGroupName:78,r	.DefaultResult:156	.HeartbeatTimeout:157	.LifecycleHookName:123,r	.LifecycleTransition:158	.NotificationMetadata:159	.NotificationTargetARN:160	.RoleARN:78
s	PutLifecycleHookAnswer
s	PutNotificationConfigurationType	.AutoScalingGroupName:78,r	.NotificationTypes:161,r	.TopicARN:78,r
s	PutScalingPolicyType	.AdjustmentType:78	.AutoScalingGroupName:78,r	.Cooldown:90	.Enabled:162	.EstimatedInstanceWarmup:163	.MetricAggregationType:95	.MinAdjustmentMagnitude:164	.MinAdjustmentStep:165	.PolicyName:78,r	.PolicyType:118	.PredictiveScalingConfiguration:166	.ScalingAdjustment:167	.StepAdjustments:168	.TargetTrackingConfiguration:169
s	PolicyARNType	.Alarms:170	.PolicyARN:107
s	PutScheduledUpdateGroupActionType	.AutoScalingGroupName:78,r	.DesiredCapacity:93	.EndTime:148	.MaxSize:103	.MinSize:104	.Recurrence:78	.ScheduledActionName:78,r	.StartTime:148	.Time:148	.TimeZone:78
s	PutWarmPoolType	.AutoScalingGroupName:78,r	.InstanceReusePolicy:171	.MaxGroupPreparedCapacity:172	.MinSize:173	.PoolState:174
s	PutWarmPoolAnswer
s	ScalingProcessQuery	.AutoScalingGroupName:78,r	.ScalingProcesses:175
s	SetDesiredCapacityType	.AutoScalingGroupName:78,r	.DesiredCapacity:93,r	.HonorCooldown:176
s	SetInstanceProtectionQuery	.AutoScalingGroupName:78,r	.InstanceIds:130,r	.ProtectedFromScaleIn:177,r
s	SetInstanceProtectionAnswer
s	StartInstanceRefreshType	.AutoScalingGroupName:78,r	.DesiredConfiguration:178	.Preferences:179	.Strategy:180
s	StartInstanceRefreshAnswer	.InstanceRefreshId:78
s	TerminateInstanceInAutoScalingGroupType	.InstanceId:96,r	.ShouldDecrementDesiredCapacity:181,r
s	ActivityType	.Activity:182
s	UpdateAutoScalingGroupType	.AutoScalingGroupName:78,r	.AvailabilityZoneDistribution:83	.AvailabilityZoneIds:84	.AvailabilityZoneImpairmentPolicy:85	.AvailabilityZones:86	.CapacityRebalance:87	.CapacityReservationSpecification:88	.Context:89	.DefaultCooldown:90	.DefaultInstanceWarmup:91	.DeletionProtection:92	.DesiredCapacity:93	.DesiredCapacityType:78	.HealthCheckGracePeriod:94	.HealthCheckType:95	.InstanceLifecyclePolicy:97	.InstanceMaintenancePolicy:98	.LaunchConfigurationName:78	.LaunchTemplate:99	.MaxInstanceLifetime:102	.MaxSize:103	.MinSize:104	.MixedInstancesPolicy:105	.NewInstancesProtectedFromScaleIn:106	.PlacementGroup:183	.ServiceLinkedRoleARN:107	.SkipZonalShiftValidation:80	.TerminationPolicies:109	.VPCZoneIdentifier:110
S	XmlStringMaxLen255	min=1	max=255
l	TargetGroupARNs	e=:184
b	SkipZonalShiftValidation
l	TrafficSources	e=:185
b	BooleanType
s	AvailabilityZoneDistribution	.CapacityDistributionStrategy:186
l	AvailabilityZoneIds	e=:78
s	AvailabilityZoneImpairmentPolicy	.ImpairedZoneHealthCheckBehavior:187	.ZonalShiftEnabled:188
l	AvailabilityZones	e=:78
b	CapacityRebalanceEnabled
s	CapacityReservationSpecification	.CapacityReservationPreference:189	.CapacityReservationTarget:190
S	Context
i	Cooldown
i	DefaultInstanceWarmup
S	DeletionProtection
i	AutoScalingGroupDesiredCapacity
i	HealthCheckGracePeriod
S	XmlStringMaxLen32	min=1	max=32
S	XmlStringMaxLen19	min=1	max=19
s	InstanceLifecyclePolicy	.RetentionTriggers:191
s	InstanceMaintenancePolicy	.MaxHealthyPercentage:192	.MinHealthyPercentage:193
s	LaunchTemplateSpecification	.LaunchTemplateId:78	.LaunchTemplateName:194	.Version:78
l	LifecycleHookSpecifications	e=:195
l	LoadBalancerNames	e=:78
i	MaxInstanceLifetime
i	AutoScalingGroupMaxSize
i	AutoScalingGroupMinSize
s	MixedInstancesPolicy	.InstancesDistribution:196	.LaunchTemplate:197
b	InstanceProtected
S	ResourceName	min=1	max=1600
l	Tags	e=:198
l	TerminationPolicies	e=:115
S	XmlStringMaxLen5000	min=1	max=5000
b	AssociatePublicIpAddress
l	BlockDeviceMappings	e=:199
l	ClassicLinkVPCSecurityGroups	e=:78
b	EbsOptimized
S	XmlStringMaxLen1600	min=1	max=1600
s	InstanceMonitoring	.Enabled:200
s	InstanceMetadataOptions	.HttpEndpoint:201	.HttpPutResponseHopLimit:202	.HttpTokens:203
S	XmlStringMaxLen64	min=1	max=64
l	SecurityGroups	e=:128
S	SpotPrice	min=1	max=255
S	XmlStringUserData	max=21847
b	ForceDelete
S	AsciiStringMaxLen255	min=1	max=255
l	AutoScalingGroupNames	e=:78
l	Filters	e=:204
b	IncludeInstances
i	MaxRecords
S	XmlString
l	AutoScalingGroups	e=:205
l	InstanceIds	e=:96
l	AutoScalingInstances	e=:206
l	InstanceRefreshIds	e=:78
l	InstanceRefreshes	e=:207
l	LaunchConfigurationNames	e=:78
l	LaunchConfigurations	e=:208
l	LifecycleHookNames	max=50	e=:123
l	LifecycleHooks	e=:209
l	LoadBalancerTargetGroupStates	e=:210
l	MetricGranularityTypes	e=:211
l	MetricCollectionTypes	e=:212
l	NotificationConfigurations	e=:213
l	PolicyNames	e=:107
l	PolicyTypes	e=:118
l	ScalingPolicies	e=:214
l	ActivityIds	e=:128
b	IncludeDeletedGroups
l	Activities	e=:182
t	TimestampType
l	ScheduledActionNames	e=:78
l	ScheduledUpdateGroupActions	e=:215
l	TagDescriptionList	e=:216
l	TrafficSourceStates	e=:217
l	Instances	e=:218
s	WarmPoolConfiguration	.InstanceReusePolicy:171	.MaxGroupPreparedCapacity:172	.MinSize:173	.PoolState:174	.Status:219
l	Metrics	e=:78
S	LifecycleActionResult
i	HeartbeatTimeout
S	LifecycleTransition
S	AnyPrintableAsciiStringMaxLen4000	min=1	max=4000
S	NotificationTargetResourceName	min=0	max=255
l	AutoScalingNotificationTypes	e=:78
b	ScalingPolicyEnabled
i	EstimatedInstanceWarmup
i	MinAdjustmentMagnitude
i	MinAdjustmentStep
s	PredictiveScalingConfiguration	.MaxCapacityBreachBehavior:220	.MaxCapacityBuffer:221	.MetricSpecifications:222,r	.Mode:223	.SchedulingBufferTime:224
i	PolicyIncrement
l	StepAdjustments	e=:225
s	TargetTrackingConfiguration	.CustomizedMetricSpecification:226	.DisableScaleIn:227	.PredefinedMetricSpecification:228	.TargetValue:229,r
l	Alarms	e=:230
s	InstanceReusePolicy	.ReuseOnScaleIn:231
i	MaxGroupPreparedCapacity	min=-1
i	WarmPoolMinSize	min=0
S	WarmPoolState
l	ProcessNames	e=:78
b	HonorCooldown
b	ProtectedFromScaleIn
s	DesiredConfiguration	.LaunchTemplate:99	.MixedInstancesPolicy:105
s	RefreshPreferences	.AlarmSpecification:232	.AutoRollback:233	.BakeTime:234	.CheckpointDelay:235	.CheckpointPercentages:236	.InstanceWarmup:237	.MaxHealthyPercentage:238	.MinHealthyPercentage:239	.ScaleInProtectedInstances:240	.SkipMatching:241	.StandbyInstances:242
S	RefreshStrategy
b	ShouldDecrementDesiredCapacity
s	Activity	.ActivityId:128,r	.AutoScalingGroupARN:107	.AutoScalingGroupName:78,r	.AutoScalingGroupState:243	.Cause:244,r	.Description:128	.Details:128	.EndTime:148	.Progress:245	.StartTime:148,r	.StatusCode:246,r	.StatusMessage:78
S	UpdatePlacementGroupParam	min=0	max=255
S	XmlStringMaxLen511	min=1	max=511
s	TrafficSourceIdentifier	.Identifier:184,r	.Type:184
S	CapacityDistributionStrategy
S	ImpairedZoneHealthCheckBehavior
b	ZonalShiftEnabled
S	CapacityReservationPreference
s	CapacityReservationTarget	.CapacityReservationIds:247	.CapacityReservationResourceGroupArns:248
s	RetentionTriggers	.TerminateHookAbandon:249
i	IntPercent100To200Resettable	min=-1	max=200
i	IntPercentResettable	min=-1	max=100
S	LaunchTemplateName	min=3	max=128
s	LifecycleHookSpecification	.DefaultResult:156	.HeartbeatTimeout:157	.LifecycleHookName:123,r	.LifecycleTransition:158,r	.NotificationMetadata:159	.NotificationTargetARN:160	.RoleARN:78
s	InstancesDistribution	.OnDemandAllocationStrategy:128	.OnDemandBaseCapacity:250	.OnDemandPercentageAboveBaseCapacity:251	.SpotAllocationStrategy:128	.SpotInstancePools:252	.SpotMaxPrice:253
s	LaunchTemplate	.LaunchTemplateSpecification:99	.Overrides:254
s	Tag	.Key:255,r	.PropagateAtLaunch:256	.ResourceId:128	.ResourceType:128	.Value:257
s	BlockDeviceMapping	.DeviceName:78,r	.Ebs:258	.NoDevice:259	.VirtualName:78
b	MonitoringEnabled
S	InstanceMetadataEndpointState
i	InstanceMetadataHttpPutResponseHopLimit	min=1	max=64
S	InstanceMetadataHttpTokensState
s	Filter	.Name:128	.Values:260
s	AutoScalingGroup	.AutoScalingGroupARN:107	.AutoScalingGroupName:78,r	.AvailabilityZoneDistribution:83	.AvailabilityZoneIds:84	.AvailabilityZoneImpairmentPolicy:85	.AvailabilityZones:86,r	.CapacityRebalance:87	.CapacityReservationSpecification:88	.Context:89	.CreatedTime:148,r	.DefaultCooldown:90,r	.DefaultInstanceWarmup:91	.DeletionProtection:92	.DesiredCapacity:93,r	.DesiredCapacityType:78	.EnabledMetrics:261	.HealthCheckGracePeriod:94	.HealthCheckType:95,r	.InstanceLifecyclePolicy:97	.InstanceMaintenancePolicy:98	.Instances:153	.LaunchConfigurationName:78	.LaunchTemplate:99	.LoadBalancerNames:101	.MaxInstanceLifetime:102	.MaxSize:103,r	.MinSize:104,r	.MixedInstancesPolicy:105	.NewInstancesProtectedFromScaleIn:106	.PlacementGroup:78	.PredictedCapacity:262	.ServiceLinkedRoleARN:107	.Status:78	.SuspendedProcesses:263	.Tags:151	.TargetGroupARNs:79	.TerminationPolicies:109	.TrafficSources:81	.VPCZoneIdentifier:110	.WarmPoolConfiguration:154	.WarmPoolSize:264
s	AutoScalingInstanceDetails	.AutoScalingGroupName:78,r	.AvailabilityZone:78,r	.AvailabilityZoneId:78	.HealthStatus:95,r	.ImageId:78	.InstanceId:96,r	.InstanceType:78	.LaunchConfigurationName:78	.LaunchTemplate:99	.LifecycleState:95,r	.ProtectedFromScaleIn:106,r	.WeightedCapacity:95
s	InstanceRefresh	.AutoScalingGroupName:78	.DesiredConfiguration:178	.EndTime:148	.InstanceRefreshId:78	.InstancesToUpdate:265	.PercentageComplete:239	.Preferences:179	.ProgressDetails:266	.RollbackDetails:267	.StartTime:148	.Status:268	.StatusReason:244	.Strategy:180
s	LaunchConfiguration	.AssociatePublicIpAddress:111	.BlockDeviceMappings:112	.ClassicLinkVPCId:78	.ClassicLinkVPCSecurityGroups:113	.CreatedTime:148,r	.EbsOptimized:114	.IamInstanceProfile:115	.ImageId:78,r	.InstanceMonitoring:116	.InstanceType:78,r	.KernelId:78	.KeyName:78	.LaunchConfigurationARN:107	.LaunchConfigurationName:78,r	.MetadataOptions:117	.PlacementTenancy:118	.RamdiskId:78	.SecurityGroups:119	.SpotPrice:120	.UserData:121
s	LifecycleHook	.AutoScalingGroupName:78	.DefaultResult:156	.GlobalTimeout:269	.HeartbeatTimeout:157	.LifecycleHookName:123	.LifecycleTransition:158	.NotificationMetadata:159	.NotificationTargetARN:160	.RoleARN:78
s	LoadBalancerTargetGroupState	.LoadBalancerTargetGroupARN:184	.State:78
s	MetricGranularityType	.Granularity:78
s	MetricCollectionType	.Metric:78
s	NotificationConfiguration	.AutoScalingGroupName:78	.NotificationType:78	.TopicARN:78
s	ScalingPolicy	.AdjustmentType:78	.Alarms:170	.AutoScalingGroupName:78	.Cooldown:90	.Enabled:162	.EstimatedInstanceWarmup:163	.MetricAggregationType:95	.MinAdjustmentMagnitude:164	.MinAdjustmentStep:165	.PolicyARN:107	.PolicyName:78	.PolicyType:118	.PredictiveScalingConfiguration:166	.ScalingAdjustment:167	.StepAdjustments:168	.TargetTrackingConfiguration:169
s	ScheduledUpdateGroupAction	.AutoScalingGroupName:78	.DesiredCapacity:93	.EndTime:148	.MaxSize:103	.MinSize:104	.Recurrence:78	.ScheduledActionARN:107	.ScheduledActionName:78	.StartTime:148	.Time:148	.TimeZone:78
s	TagDescription	.Key:255	.PropagateAtLaunch:256	.ResourceId:128	.ResourceType:128	.Value:257
s	TrafficSourceState	.Identifier:184	.State:78	.TrafficSource:184	.Type:184
s	Instance	.AvailabilityZone:78,r	.AvailabilityZoneId:78	.HealthStatus:95,r	.ImageId:78	.InstanceId:96,r	.InstanceType:78	.LaunchConfigurationName:78	.LaunchTemplate:99	.LifecycleState:270,r	.ProtectedFromScaleIn:106,r	.WeightedCapacity:95
S	WarmPoolStatus
S	PredictiveScalingMaxCapacityBreachBehavior
i	PredictiveScalingMaxCapacityBuffer	min=0	max=100
l	PredictiveScalingMetricSpecifications	e=:271
S	PredictiveScalingMode
i	PredictiveScalingSchedulingBufferTime	min=0
s	StepAdjustment	.MetricIntervalLowerBound:229	.MetricIntervalUpperBound:229	.ScalingAdjustment:167,r
s	CustomizedMetricSpecification	.Dimensions:272	.MetricName:273	.Metrics:274	.Namespace:275	.Period:276	.Statistic:277	.Unit:278
b	DisableScaleIn
s	PredefinedMetricSpecification	.PredefinedMetricType:279,r	.ResourceLabel:244
d	MetricScale
s	Alarm	.AlarmARN:107	.AlarmName:78
b	ReuseOnScaleIn
s	AlarmSpecification	.Alarms:280
b	AutoRollback
i	BakeTime	min=0	max=172800
i	CheckpointDelay	min=0	max=172800
l	CheckpointPercentages	e=:281
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
l	CapacityReservationIds	e=:123
l	CapacityReservationResourceGroupArns	e=:107
S	RetentionAction
i	OnDemandBaseCapacity
i	OnDemandPercentageAboveBaseCapacity
i	SpotInstancePools
S	MixedInstanceSpotPrice	min=0	max=255
l	Overrides	e=:282
S	TagKey	min=1	max=128
b	PropagateAtLaunch
S	TagValue	min=0	max=256
s	Ebs	.DeleteOnTermination:283	.Encrypted:284	.Iops:285	.SnapshotId:78	.Throughput:286	.VolumeSize:287	.VolumeType:288
b	NoDevice
l	Values	e=:128
l	EnabledMetrics	e=:289
i	AutoScalingGroupPredictedCapacity
l	SuspendedProcesses	e=:290
i	WarmPoolSize
i	InstancesToUpdate	min=0
s	InstanceRefreshProgressDetails	.LivePoolProgress:291	.WarmPoolProgress:292
s	RollbackDetails	.InstancesToUpdateOnRollback:265	.PercentageCompleteOnRollback:239	.ProgressDetailsOnRollback:266	.RollbackReason:244	.RollbackStartTime:148
S	InstanceRefreshStatus
i	GlobalTimeout
S	LifecycleState
s	PredictiveScalingMetricSpecification	.CustomizedCapacityMetricSpecification:293	.CustomizedLoadMetricSpecification:294	.CustomizedScalingMetricSpecification:295	.PredefinedLoadMetricSpecification:296	.PredefinedMetricPairSpecification:297	.PredefinedScalingMetricSpecification:298	.TargetValue:229,r
l	MetricDimensions	e=:299
S	MetricName
l	TargetTrackingMetricDataQueries	e=:300
S	MetricNamespace
i	MetricGranularityInSeconds	min=1
S	MetricStatistic
S	MetricUnit
S	MetricType
l	AlarmList	e=:78
i	NonZeroIntPercent	min=1	max=100
s	LaunchTemplateOverrides	.ImageId:301	.InstanceRequirements:302	.InstanceType:78	.LaunchTemplateSpecification:99	.WeightedCapacity:95
b	BlockDeviceEbsDeleteOnTermination
b	BlockDeviceEbsEncrypted
i	BlockDeviceEbsIops	min=100	max=20000
i	BlockDeviceEbsThroughput	min=125	max=1000
i	BlockDeviceEbsVolumeSize	min=1	max=16384
S	BlockDeviceEbsVolumeType	min=1	max=255
s	EnabledMetric	.Granularity:78	.Metric:78
s	SuspendedProcess	.ProcessName:78	.SuspensionReason:78
s	InstanceRefreshLivePoolProgress	.InstancesToUpdate:265	.PercentageComplete:239
s	InstanceRefreshWarmPoolProgress	.InstancesToUpdate:265	.PercentageComplete:239
s	PredictiveScalingCustomizedCapacityMetric	.MetricDataQueries:303,r
s	PredictiveScalingCustomizedLoadMetric	.MetricDataQueries:303,r
s	PredictiveScalingCustomizedScalingMetric	.MetricDataQueries:303,r
s	PredictiveScalingPredefinedLoadMetric	.PredefinedMetricType:304,r	.ResourceLabel:244
s	PredictiveScalingPredefinedMetricPair	.PredefinedMetricType:305,r	.ResourceLabel:244
s	PredictiveScalingPredefinedScalingMetric	.PredefinedMetricType:306,r	.ResourceLabel:244
s	MetricDimension	.Name:307,r	.Value:308,r
s	TargetTrackingMetricDataQuery	.Expression:309	.Id:118,r	.Label:310	.MetricStat:311	.Period:276	.ReturnData:312
S	ImageId	min=5	max=21
s	InstanceRequirements	.AcceleratorCount:313	.AcceleratorManufacturers:314	.AcceleratorNames:315	.AcceleratorTotalMemoryMiB:316	.AcceleratorTypes:317	.AllowedInstanceTypes:318	.BareMetal:319	.BaselineEbsBandwidthMbps:320	.BaselinePerformanceFactors:321	.BurstablePerformance:322	.CpuManufacturers:323	.ExcludedInstanceTypes:324	.InstanceGenerations:325	.LocalStorage:326	.LocalStorageTypes:327	.MaxSpotPriceAsPercentageOfOptimalOnDemandPrice:328	.MemoryGiBPerVCpu:329	.MemoryMiB:330,r	.NetworkBandwidthGbps:331	.NetworkInterfaceCount:332	.OnDemandMaxPricePercentageOverLowestPrice:328	.RequireHibernateSupport:333	.SpotMaxPricePercentageOverLowestPrice:328	.TotalLocalStorageGB:334	.VCpuCount:335,r
l	MetricDataQueries	e=:336
S	PredefinedLoadMetricType
S	PredefinedMetricPairType
S	PredefinedScalingMetricType
S	MetricDimensionName
S	MetricDimensionValue
S	XmlStringMaxLen2047	min=1	max=2047
S	XmlStringMetricLabel	max=2047
s	TargetTrackingMetricStat	.Metric:337,r	.Period:276	.Stat:338,r	.Unit:278
b	ReturnData
s	AcceleratorCountRequest	.Max:328	.Min:328
l	AcceleratorManufacturers	e=:339
l	AcceleratorNames	e=:340
s	AcceleratorTotalMemoryMiBRequest	.Max:328	.Min:328
l	AcceleratorTypes	e=:341
l	AllowedInstanceTypes	max=400	e=:342
S	BareMetal
s	BaselineEbsBandwidthMbpsRequest	.Max:328	.Min:328
s	BaselinePerformanceFactorsRequest	.Cpu:343
S	BurstablePerformance
l	CpuManufacturers	e=:344
l	ExcludedInstanceTypes	max=400	e=:345
l	InstanceGenerations	e=:346
S	LocalStorage
l	LocalStorageTypes	e=:347
i	NullablePositiveInteger	min=0
s	MemoryGiBPerVCpuRequest	.Max:348	.Min:348
s	MemoryMiBRequest	.Max:328	.Min:328,r
s	NetworkBandwidthGbpsRequest	.Max:348	.Min:348
s	NetworkInterfaceCountRequest	.Max:328	.Min:328
b	NullableBoolean
s	TotalLocalStorageGBRequest	.Max:348	.Min:348
s	VCpuCountRequest	.Max:328	.Min:328,r
s	MetricDataQuery	.Expression:244	.Id:78,r	.Label:310	.MetricStat:349	.ReturnData:312
s	Metric	.Dimensions:272	.MetricName:273,r	.Namespace:275,r
S	XmlStringMetricStat	min=1	max=100
S	AcceleratorManufacturer
S	AcceleratorName
S	AcceleratorType
S	AllowedInstanceType	min=1	max=30
s	CpuPerformanceFactorRequest	.References:350,n=Reference
S	CpuManufacturer
S	ExcludedInstance	min=1	max=30
S	InstanceGeneration
S	LocalStorageType
d	NullablePositiveDouble	min=0
s	MetricStat	.Metric:337,r	.Stat:338,r	.Unit:278
l	PerformanceFactorReferenceSetRequest	e=:351,n=item
s	PerformanceFactorReferenceRequest	.InstanceFamily:352
S	String

"""#
}
