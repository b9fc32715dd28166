// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `codedeploy`: StaticString = #"""
V	id=codedeploy	protocol=json	version=2014-10-06	service=CodeDeploy	endpoint=codedeploy	signing=codedeploy	json=1.1	target=CodeDeploy_20141006
O	BatchGetApplications	POST	/	0	1	2,3,4,5
O	BatchGetDeploymentGroups	POST	/	6	7	2,3,4,8,9,5,10
O	BatchGetDeployments	POST	/	11	12	13,14,5
O	CreateApplication	POST	/	15	16	2,3,17,18,19,20
O	CreateDeployment	POST	/	21	22	2,3,4,8,9,23,24,25,26,27,10,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42
O	CreateDeploymentConfig	POST	/	43	44	27,45,46,47,48,19,42,49
O	CreateDeploymentGroup	POST	/	50	51	2,3,4,8,9,52,53,54,37,27,10,55,36,56,57,58,59,31,32,33,34,60,61,62,63,64,65,38,66,67,68,20,42
O	DeleteApplication	POST	/	69		2,3,36
O	DeleteDeploymentConfig	POST	/	70		27,45,71,72
O	DeleteDeploymentGroup	POST	/	73	74	2,3,8,9,36
O	GetApplication	POST	/	75	76	2,3,4
O	GetDeployment	POST	/	77	78	13,14,79
O	GetDeploymentConfig	POST	/	80	81	27,45,10,19
O	GetDeploymentGroup	POST	/	82	83	2,3,4,8,9,23,10
O	ListApplications	POST	/	84	85	86	pages=nextToken;nextToken;applications;
O	ListDeploymentConfigs	POST	/	87	88	86	pages=nextToken;nextToken;deploymentConfigsList;
O	ListDeploymentGroups	POST	/	89	90	2,3,4,86	pages=nextToken;nextToken;deploymentGroups;
O	ListDeployments	POST	/	91	92	2,3,4,9,23,8,93,94,86,95,65	pages=nextToken;nextToken;deployments;
O	ListTagsForResource	POST	/	96	97	98,99,100	pages=NextToken;NextToken;Tags;
O	StopDeployment	POST	/	101	102	13,79,23,103,14,104
O	TagResource	POST	/	105	106	100,4,23,10,107,20,98,99
O	UntagResource	POST	/	108	109	100,4,23,10,107,20,98,99
O	UpdateApplication	POST	/	110		2,3,17,4
O	UpdateDeploymentGroup	POST	/	111	112	2,3,4,9,52,8,23,53,54,37,27,10,36,57,58,59,31,32,33,34,60,61,62,63,64,65,38,66,67,68,42
W	DeploymentSuccessful	GetDeployment	15	120	s p "Succeeded" deploymentInfo.status	f p "Failed" deploymentInfo.status	f p "Stopped" deploymentInfo.status
s	BatchGetApplicationsInput	.applicationNames:113,r
s	BatchGetApplicationsOutput	.applicationsInfo:114
s	ApplicationNameRequiredException	error=,
s	InvalidApplicationNameException	error=,
s	ApplicationDoesNotExistException	error=,
s	BatchLimitExceededException	error=,
s	BatchGetDeploymentGroupsInput	.applicationName:115,r	.deploymentGroupNames:116,r
s	BatchGetDeploymentGroupsOutput	.deploymentGroupsInfo:117	.errorMessage:118
s	DeploymentGroupNameRequiredException	error=,
s	InvalidDeploymentGroupNameException	error=,
s	DeploymentConfigDoesNotExistException	error=,
s	BatchGetDeploymentsInput	.deploymentIds:119,r
s	BatchGetDeploymentsOutput	.deploymentsInfo:120
s	DeploymentIdRequiredException	error=,
s	InvalidDeploymentIdException	error=,
s	CreateApplicationInput	.applicationName:115,r	.computePlatform:121	.tags:122
s	CreateApplicationOutput	.applicationId:123
s	ApplicationAlreadyExistsException	error=,
s	ApplicationLimitExceededException	error=,
s	InvalidComputePlatformException	error=,
s	InvalidTagsToAddException	error=,
s	CreateDeploymentInput	.applicationName:115,r	.autoRollbackConfiguration:124	.deploymentConfigName:125	.deploymentGroupName:126	.description:127	.fileExistsBehavior:128	.ignoreApplicationStopFailures:129	.overrideAlarmConfiguration:130	.revision:131	.targetInstances:132	.updateOutdatedInstancesOnly:129
s	CreateDeploymentOutput	.deploymentId:133
s	DeploymentGroupDoesNotExistException	error=,
s	RevisionRequiredException	error=,
s	RevisionDoesNotExistException	error=,
s	InvalidRevisionException	error=,
s	InvalidDeploymentConfigNameException	error=,
s	DescriptionTooLongException	error=,
s	DeploymentLimitExceededException	error=,
s	InvalidTargetInstancesException	error=,
s	InvalidAlarmConfigException	error=,
s	AlarmsLimitExceededException	error=,
s	InvalidAutoRollbackConfigException	error=,
s	InvalidLoadBalancerInfoException	error=,
s	InvalidFileExistsBehaviorException	error=,
s	InvalidRoleException	error=,
s	InvalidAutoScalingGroupException	error=,
s	ThrottlingException	error=,
s	InvalidUpdateOutdatedInstancesOnlyValueException	error=,
s	InvalidIgnoreApplicationStopFailuresValueException	error=,
s	InvalidGitHubAccountTokenException	error=,
s	InvalidTrafficRoutingConfigurationException	error=,
s	CreateDeploymentConfigInput	.computePlatform:121	.deploymentConfigName:125,r	.minimumHealthyHosts:134	.trafficRoutingConfig:135	.zonalConfig:136
s	CreateDeploymentConfigOutput	.deploymentConfigId:137
s	DeploymentConfigNameRequiredException	error=,
s	DeploymentConfigAlreadyExistsException	error=,
s	InvalidMinimumHealthyHostValueException	error=,
s	DeploymentConfigLimitExceededException	error=,
s	InvalidZonalDeploymentConfigurationException	error=,
s	CreateDeploymentGroupInput	.alarmConfiguration:130	.applicationName:115,r	.autoRollbackConfiguration:124	.autoScalingGroups:138	.blueGreenDeploymentConfiguration:139	.deploymentConfigName:125	.deploymentGroupName:126,r	.deploymentStyle:140	.ec2TagFilters:141	.ec2TagSet:142	.ecsServices:143	.loadBalancerInfo:144	.onPremisesInstanceTagFilters:145	.onPremisesTagSet:146	.outdatedInstancesStrategy:147	.serviceRoleArn:148,r	.tags:122	.terminationHookEnabled:149	.triggerConfigurations:150
s	CreateDeploymentGroupOutput	.deploymentGroupId:151
s	DeploymentGroupAlreadyExistsException	error=,
s	InvalidEC2TagException	error=,
s	InvalidTagException	error=,
s	RoleRequiredException	error=,
s	DeploymentGroupLimitExceededException	error=,
s	LifecycleHookLimitExceededException	error=,
s	InvalidTriggerConfigException	error=,
s	TriggerTargetsLimitExceededException	error=,
s	InvalidDeploymentStyleException	error=,
s	InvalidBlueGreenDeploymentConfigurationException	error=,
s	InvalidEC2TagCombinationException	error=,
s	InvalidOnPremisesTagCombinationException	error=,
s	TagSetListLimitExceededException	error=,
s	InvalidInputException	error=,
s	InvalidECSServiceException	error=,
s	InvalidTargetGroupPairException	error=,
s	ECSServiceMappingLimitExceededException	error=,
s	DeleteApplicationInput	.applicationName:115,r
s	DeleteDeploymentConfigInput	.deploymentConfigName:125,r
s	DeploymentConfigInUseException	error=,
s	InvalidOperationException	error=,
s	DeleteDeploymentGroupInput	.applicationName:115,r	.deploymentGroupName:126,r
s	DeleteDeploymentGroupOutput	.hooksNotCleanedUp:152
s	GetApplicationInput	.applicationName:115,r
s	GetApplicationOutput	.application:153
s	GetDeploymentInput	.deploymentId:133,r
s	GetDeploymentOutput	.deploymentInfo:154
s	DeploymentDoesNotExistException	error=,
s	GetDeploymentConfigInput	.deploymentConfigName:125,r
s	GetDeploymentConfigOutput	.deploymentConfigInfo:155
s	GetDeploymentGroupInput	.applicationName:115,r	.deploymentGroupName:126,r
s	GetDeploymentGroupOutput	.deploymentGroupInfo:156
s	ListApplicationsInput	.nextToken:157
s	ListApplicationsOutput	.applications:113	.nextToken:157
s	InvalidNextTokenException	error=,
s	ListDeploymentConfigsInput	.nextToken:157
s	ListDeploymentConfigsOutput	.deploymentConfigsList:158	.nextToken:157
s	ListDeploymentGroupsInput	.applicationName:115,r	.nextToken:157
s	ListDeploymentGroupsOutput	.applicationName:115	.deploymentGroups:116	.nextToken:157
s	ListDeploymentsInput	.applicationName:115	.createTimeRange:159	.deploymentGroupName:126	.externalId:160	.includeOnlyStatuses:161	.nextToken:157
s	ListDeploymentsOutput	.deployments:119	.nextToken:157
s	InvalidTimeRangeException	error=,
s	InvalidDeploymentStatusException	error=,
s	InvalidExternalIdException	error=,
s	ListTagsForResourceInput	.NextToken:157	.ResourceArn:162,r
s	ListTagsForResourceOutput	.NextToken:157	.Tags:122
s	ArnNotSupportedException	error=,
s	InvalidArnException	error=,
s	ResourceArnRequiredException	error=,
s	StopDeploymentInput	.autoRollbackEnabled:149	.deploymentId:133,r
s	StopDeploymentOutput	.status:163	.statusMessage:164
s	DeploymentAlreadyCompletedException	error=,
s	UnsupportedActionForDeploymentTypeException	error=,
s	TagResourceInput	.ResourceArn:162,r	.Tags:122,r
s	TagResourceOutput
s	TagRequiredException	error=,
s	UntagResourceInput	.ResourceArn:162,r	.TagKeys:165,r
s	UntagResourceOutput
s	UpdateApplicationInput	.applicationName:115	.newApplicationName:115
s	UpdateDeploymentGroupInput	.alarmConfiguration:130	.applicationName:115,r	.autoRollbackConfiguration:124	.autoScalingGroups:138	.blueGreenDeploymentConfiguration:139	.currentDeploymentGroupName:126,r	.deploymentConfigName:125	.deploymentStyle:140	.ec2TagFilters:141	.ec2TagSet:142	.ecsServices:143	.loadBalancerInfo:144	.newDeploymentGroupName:126	.onPremisesInstanceTagFilters:145	.onPremisesTagSet:146	.outdatedInstancesStrategy:147	.serviceRoleArn:148	.terminationHookEnabled:149	.triggerConfigurations:150
s	UpdateDeploymentGroupOutput	.hooksNotCleanedUp:152
l	ApplicationsList	e=:115
l	ApplicationsInfoList	e=:153
S	ApplicationName	min=1	max=100
l	DeploymentGroupsList	e=:126
l	DeploymentGroupInfoList	e=:156
S	ErrorMessage
l	DeploymentsList	e=:133
l	DeploymentsInfoList	e=:154
S	ComputePlatform
l	TagList	e=:166
S	ApplicationId
s	AutoRollbackConfiguration	.enabled:129	.events:167
S	DeploymentConfigName	min=1	max=100
S	DeploymentGroupName	min=1	max=100
S	Description
S	FileExistsBehavior
b	Boolean
s	AlarmConfiguration	.alarms:168	.enabled:129	.ignorePollAlarmFailure:129
s	RevisionLocation	.appSpecContent:169	.gitHubLocation:170	.revisionType:171	.s3Location:172	.string:173
s	TargetInstances	.autoScalingGroups:138	.ec2TagSet:142	.tagFilters:141
S	DeploymentId
s	MinimumHealthyHosts	.type:174	.value:175
s	TrafficRoutingConfig	.timeBasedCanary:176	.timeBasedLinear:177	.type:178
s	ZonalConfig	.firstZoneMonitorDurationInSeconds:179	.minimumHealthyHostsPerZone:180	.monitorDurationInSeconds:179
S	DeploymentConfigId
l	AutoScalingGroupNameList	e=:181
s	BlueGreenDeploymentConfiguration	.deploymentReadyOption:182	.greenFleetProvisioningOption:183	.terminateBlueInstancesOnDeploymentSuccess:184
s	DeploymentStyle	.deploymentOption:185	.deploymentType:186
l	EC2TagFilterList	e=:187
s	EC2TagSet	.ec2TagSetList:188
l	ECSServiceList	e=:189
s	LoadBalancerInfo	.elbInfoList:190	.targetGroupInfoList:191	.targetGroupPairInfoList:192
l	TagFilterList	e=:193
s	OnPremisesTagSet	.onPremisesTagSetList:194
S	OutdatedInstancesStrategy
S	Role
b	NullableBoolean
l	TriggerConfigList	e=:195
S	DeploymentGroupId
l	AutoScalingGroupList	e=:196
s	ApplicationInfo	.applicationId:123	.applicationName:115	.computePlatform:121	.createTime:197	.gitHubAccountName:198	.linkedToGitHub:129
s	DeploymentInfo	.additionalDeploymentStatusInfo:199	.applicationName:115	.autoRollbackConfiguration:124	.blueGreenDeploymentConfiguration:139	.completeTime:197	.computePlatform:121	.createTime:197	.creator:200	.deploymentConfigName:125	.deploymentGroupName:126	.deploymentId:133	.deploymentOverview:201	.deploymentStatusMessages:202	.deploymentStyle:140	.description:127	.errorInformation:203	.externalId:160	.fileExistsBehavior:128	.ignoreApplicationStopFailures:129	.instanceTerminationWaitTimeStarted:129	.loadBalancerInfo:144	.overrideAlarmConfiguration:130	.previousRevision:131	.relatedDeployments:204	.revision:131	.rollbackInfo:205	.startTime:197	.status:206	.targetInstances:132	.updateOutdatedInstancesOnly:129
s	DeploymentConfigInfo	.computePlatform:121	.createTime:197	.deploymentConfigId:137	.deploymentConfigName:125	.minimumHealthyHosts:134	.trafficRoutingConfig:135	.zonalConfig:136
s	DeploymentGroupInfo	.alarmConfiguration:130	.applicationName:115	.autoRollbackConfiguration:124	.autoScalingGroups:152	.blueGreenDeploymentConfiguration:139	.computePlatform:121	.deploymentConfigName:125	.deploymentGroupId:151	.deploymentGroupName:126	.deploymentStyle:140	.ec2TagFilters:141	.ec2TagSet:142	.ecsServices:143	.lastAttemptedDeployment:207	.lastSuccessfulDeployment:207	.loadBalancerInfo:144	.onPremisesInstanceTagFilters:145	.onPremisesTagSet:146	.outdatedInstancesStrategy:147	.serviceRoleArn:148	.targetRevision:131	.terminationHookEnabled:129	.triggerConfigurations:150
S	NextToken
l	DeploymentConfigsList	e=:125
s	TimeRange	.end:197	.start:197
S	ExternalId
l	DeploymentStatusList	e=:206
S	Arn	min=1	max=1011
S	StopStatus
S	Message
l	TagKeyList	e=:208
s	Tag	.Key:208	.Value:209
l	AutoRollbackEventsList	e=:210
l	AlarmList	e=:211
s	AppSpecContent	.content:212	.sha256:213
s	GitHubLocation	.commitId:214	.repository:215
S	RevisionLocationType
s	S3Location	.bucket:216	.bundleType:217	.eTag:218	.key:219	.version:220
s	RawString	.content:212	.sha256:213
S	MinimumHealthyHostsType
i	MinimumHealthyHostsValue
s	TimeBasedCanary	.canaryInterval:221	.canaryPercentage:222
s	TimeBasedLinear	.linearInterval:221	.linearPercentage:222
S	TrafficRoutingType
L	WaitTimeInSeconds
s	MinimumHealthyHostsPerZone	.type:223	.value:224
S	AutoScalingGroupName
s	DeploymentReadyOption	.actionOnTimeout:225	.waitTimeInMinutes:226
s	GreenFleetProvisioningOption	.action:227
s	BlueInstanceTerminationOption	.action:228	.terminationWaitTimeInMinutes:226
S	DeploymentOption
S	DeploymentType
s	EC2TagFilter	.Key:208	.Type:229	.Value:209
l	EC2TagSetList	e=:141
s	ECSService	.clusterName:230	.serviceName:231
l	ELBInfoList	e=:232
l	TargetGroupInfoList	e=:233
l	TargetGroupPairInfoList	e=:234
s	TagFilter	.Key:208	.Type:235	.Value:209
l	OnPremisesTagSetList	e=:145
s	TriggerConfig	.triggerEvents:236	.triggerName:237	.triggerTargetArn:238
s	AutoScalingGroup	.hook:239	.name:181	.terminationHook:239
t	Timestamp
S	GitHubAccountTokenName
S	AdditionalDeploymentStatusInfo
S	DeploymentCreator
s	DeploymentOverview	.Failed:240	.InProgress:240	.Pending:240	.Ready:240	.Skipped:240	.Succeeded:240
l	DeploymentStatusMessageList	e=:118
s	ErrorInformation	.code:241	.message:118
s	RelatedDeployments	.autoUpdateOutdatedInstancesDeploymentIds:119	.autoUpdateOutdatedInstancesRootDeploymentId:133
s	RollbackInfo	.rollbackDeploymentId:133	.rollbackMessage:127	.rollbackTriggeringDeploymentId:133
S	DeploymentStatus
s	LastDeploymentInfo	.createTime:197	.deploymentId:133	.endTime:197	.status:206
S	Key
S	Value
S	AutoRollbackEvent
s	Alarm	.name:242
S	RawStringContent
S	RawStringSha256
S	CommitId
S	Repository
S	S3Bucket
S	BundleType
S	ETag
S	S3Key
S	VersionId
i	WaitTimeInMins
i	Percentage
S	MinimumHealthyHostsPerZoneType
i	MinimumHealthyHostsPerZoneValue
S	DeploymentReadyAction
i	Duration
S	GreenFleetProvisioningAction
S	InstanceAction
S	EC2TagFilterType
S	ECSClusterName
S	ECSServiceName
s	ELBInfo	.name:243
s	TargetGroupInfo	.name:244
s	TargetGroupPairInfo	.prodTrafficRoute:245	.targetGroups:191	.testTrafficRoute:245
S	TagFilterType
l	TriggerEventTypeList	e=:246
S	TriggerName
S	TriggerTargetArn
S	AutoScalingGroupHook
L	InstanceCount
S	ErrorCode
S	AlarmName
S	ELBName
S	TargetGroupName
s	TrafficRoute	.listenerArns:247
S	TriggerEventType
l	ListenerArnList	e=:248
S	ListenerArn

"""#
}
