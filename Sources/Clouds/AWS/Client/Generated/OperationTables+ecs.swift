// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `ecs`: StaticString = #"""
V	id=ecs	protocol=json	version=2014-11-13	service=ECS	endpoint=ecs	signing=ecs	json=1.1	target=AmazonEC2ContainerServiceV20141113
O	CreateCapacityProvider	POST	/	0	1	2,3,4,5,6,7,8,9	idempotent
O	CreateCluster	POST	/	10	11	2,12,4,6,7
O	CreateService	POST	/	13	14	2,15,12,4,6,7,8,16,9
O	DeleteAccountSetting	POST	/	17	18	2,4,6,7
O	DeleteAttributes	POST	/	19	20	2,21,4,6,7,8
O	DeleteCapacityProvider	POST	/	22	23	2,4,5,6,7,8,9	idempotent
O	DeleteCluster	POST	/	24	25	26,2,27,28,29,4,5,6,7,8	idempotent
O	DeleteService	POST	/	30	31	2,4,6,7,32,8	idempotent
O	DeleteTaskDefinitions	POST	/	33	34	2,4,6,7
O	DeregisterTaskDefinition	POST	/	35	36	2,4,6,7
O	DescribeCapacityProviders	POST	/	37	38	2,4,6,7,8,9	read	pages=nextToken;nextToken;capacityProviders,failures;
O	DescribeClusters	POST	/	39	40	2,4,6,7	read
O	DescribeServiceDeployments	POST	/	41	42	2,4,6,7,32,8,9	read
O	DescribeServiceRevisions	POST	/	43	44	2,4,6,7,32,8,9	read
O	DescribeServices	POST	/	45	46	2,4,6,7,8	read
O	DescribeTaskDefinition	POST	/	47	48	2,4,6,7	read
O	DescribeTasks	POST	/	49	50	2,4,6,7,8	read
O	ListAccountSettings	POST	/	51	52	2,4,6,7	read	pages=nextToken;nextToken;settings;
O	ListAttributes	POST	/	53	54	2,4,6,7,8	read	pages=nextToken;nextToken;attributes;
O	ListClusters	POST	/	55	56	2,4,6,7	read	pages=nextToken;nextToken;clusterArns;
O	ListServiceDeployments	POST	/	57	58	2,4,6,7,32,8,9	read	pages=nextToken;nextToken;serviceDeployments;
O	ListServices	POST	/	59	60	2,4,6,7,8	read	pages=nextToken;nextToken;serviceArns;
O	ListServicesByNamespace	POST	/	61	62	2,12,4,6,7	read	pages=nextToken;nextToken;serviceArns;
O	ListTagsForResource	POST	/	63	64	2,4,6,7,8	read
O	ListTaskDefinitionFamilies	POST	/	65	66	2,4,6,7	read	pages=nextToken;nextToken;families;
O	ListTaskDefinitions	POST	/	67	68	2,4,6,7	read	pages=nextToken;nextToken;taskDefinitionArns;
O	ListTasks	POST	/	69	70	2,4,6,7,32,8	read	pages=nextToken;nextToken;taskArns;
O	PutAccountSetting	POST	/	71	72	2,4,6,7
O	PutAttributes	POST	/	73	74	2,21,4,75,6,7,8
O	PutClusterCapacityProviders	POST	/	76	77	2,4,5,6,78,7,8
O	RegisterTaskDefinition	POST	/	79	80	2,3,4,6,7
O	RunTask	POST	/	81	82	83,2,15,4,6,84,7,8,16,9
O	StopTask	POST	/	85	86	2,4,6,7,8
O	TagResource	POST	/	87	88	2,3,89,4,6,7,8
O	UntagResource	POST	/	90	91	2,89,4,6,7,8
O	UpdateCapacityProvider	POST	/	92	93	2,4,6,7,8,9
O	UpdateCluster	POST	/	94	95	2,12,4,6,7,8
O	UpdateClusterSettings	POST	/	96	97	2,4,5,6,7,8
O	UpdateService	POST	/	98	99	2,15,12,100,4,6,7,32,8,16,9
O	UpdateServicePrimaryTaskSet	POST	/	101	102	2,100,4,6,103,7,32,8,9
W	ServicesInactive	DescribeServices	15	40	f y "MISSING" failures[].reason	s y "INACTIVE" services[].status
W	ServicesStable	DescribeServices	15	40	f y "MISSING" failures[].reason	f y "DRAINING" services[].status	f y "INACTIVE" services[].status	s p true length(services[?!(length(deployments) == `1` && runningCount == desiredCount)]) == `0`
W	TasksRunning	DescribeTasks	6	100	f y "STOPPED" tasks[].lastStatus	f y "MISSING" failures[].reason	s a "RUNNING" tasks[].lastStatus
W	TasksStopped	DescribeTasks	6	100	s a "STOPPED" tasks[].lastStatus
s	CreateCapacityProviderRequest	.autoScalingGroupProvider:104	.cluster:105	.managedInstancesProvider:106	.name:105,r	.tags:107
s	CreateCapacityProviderResponse	.capacityProvider:108
s	AccessDeniedException	error=,	.message:105
s	LimitExceededException	error=,	.message:105
s	ServerException	error=,	.message:105
s	UpdateInProgressException	error=,	.message:105
s	InvalidParameterException	error=,	.message:105
s	ClientException	error=,	.message:105
s	ClusterNotFoundException	error=,	.message:105
s	UnsupportedFeatureException	error=,	.message:105
s	CreateClusterRequest	.capacityProviders:109	.clusterName:105	.configuration:110	.defaultCapacityProviderStrategy:111	.serviceConnectDefaults:112	.settings:113	.tags:107
s	CreateClusterResponse	.cluster:114
s	NamespaceNotFoundException	error=,	.message:105
s	CreateServiceRequest	.availabilityZoneRebalancing:115	.capacityProviderStrategy:111	.clientToken:105	.cluster:105	.deploymentConfiguration:116	.deploymentController:117	.desiredCount:118	.enableECSManagedTags:119	.enableExecuteCommand:119	.healthCheckGracePeriodSeconds:118	.launchType:120	.loadBalancers:121	.networkConfiguration:122	.placementConstraints:123	.placementStrategy:124	.platformVersion:105	.propagateTags:125	.role:105	.schedulingStrategy:126	.serviceConnectConfiguration:127	.serviceName:105,r	.serviceRegistries:128	.tags:107	.taskDefinition:105	.volumeConfigurations:129	.vpcLatticeConfigurations:130
s	CreateServiceResponse	.service:131
s	PlatformUnknownException	error=,	.message:105
s	PlatformTaskDefinitionIncompatibilityException	error=,	.message:105
s	DeleteAccountSettingRequest	.name:132,r	.principalArn:105
s	DeleteAccountSettingResponse	.setting:133
s	DeleteAttributesRequest	.attributes:134,r	.cluster:105
s	DeleteAttributesResponse	.attributes:134
s	TargetNotFoundException	error=,	.message:105
s	DeleteCapacityProviderRequest	.capacityProvider:105,r	.cluster:105
s	DeleteCapacityProviderResponse	.capacityProvider:108
s	DeleteClusterRequest	.cluster:105,r
s	DeleteClusterResponse	.cluster:114
s	ClusterContainsContainerInstancesException	error=,	.message:105
s	ClusterContainsServicesException	error=,	.message:105
s	ClusterContainsCapacityProviderException	error=,	.message:105
s	ClusterContainsTasksException	error=,	.message:105
s	DeleteServiceRequest	.cluster:105	.force:135	.service:105,r
s	DeleteServiceResponse	.service:131
s	ServiceNotFoundException	error=,	.message:105
s	DeleteTaskDefinitionsRequest	.taskDefinitions:109,r
s	DeleteTaskDefinitionsResponse	.failures:136	.taskDefinitions:137
s	DeregisterTaskDefinitionRequest	.taskDefinition:105,r
s	DeregisterTaskDefinitionResponse	.taskDefinition:138
s	DescribeCapacityProvidersRequest	.capacityProviders:109	.cluster:105	.include:139	.maxResults:118	.nextToken:105
s	DescribeCapacityProvidersResponse	.capacityProviders:140	.failures:136	.nextToken:105
s	DescribeClustersRequest	.clusters:109	.include:141
s	DescribeClustersResponse	.clusters:142	.failures:136
s	DescribeServiceDeploymentsRequest	.serviceDeploymentArns:109,r
s	DescribeServiceDeploymentsResponse	.failures:136	.serviceDeployments:143
s	DescribeServiceRevisionsRequest	.serviceRevisionArns:109,r
s	DescribeServiceRevisionsResponse	.failures:136	.serviceRevisions:144
s	DescribeServicesRequest	.cluster:105	.include:145	.services:109,r
s	DescribeServicesResponse	.failures:136	.services:146
s	DescribeTaskDefinitionRequest	.include:147	.taskDefinition:105,r
s	DescribeTaskDefinitionResponse	.tags:107	.taskDefinition:138
s	DescribeTasksRequest	.cluster:105	.include:148	.tasks:109,r
s	DescribeTasksResponse	.failures:136	.tasks:149
s	ListAccountSettingsRequest	.effectiveSettings:119	.maxResults:150	.name:132	.nextToken:105	.principalArn:105	.value:105
s	ListAccountSettingsResponse	.nextToken:105	.settings:151
s	ListAttributesRequest	.attributeName:105	.attributeValue:105	.cluster:105	.maxResults:118	.nextToken:105	.targetType:152,r
s	ListAttributesResponse	.attributes:134	.nextToken:105
s	ListClustersRequest	.maxResults:118	.nextToken:105
s	ListClustersResponse	.clusterArns:109	.nextToken:105
s	ListServiceDeploymentsRequest	.cluster:105	.createdAt:153	.maxResults:118	.nextToken:105	.service:105,r	.status:154
s	ListServiceDeploymentsResponse	.nextToken:105	.serviceDeployments:155
s	ListServicesRequest	.cluster:105	.launchType:120	.maxResults:118	.nextToken:105	.resourceManagementType:156	.schedulingStrategy:126
s	ListServicesResponse	.nextToken:105	.serviceArns:109
s	ListServicesByNamespaceRequest	.maxResults:118	.namespace:105,r	.nextToken:105
s	ListServicesByNamespaceResponse	.nextToken:105	.serviceArns:109
s	ListTagsForResourceRequest	.resourceArn:105,r
s	ListTagsForResourceResponse	.tags:107
s	ListTaskDefinitionFamiliesRequest	.familyPrefix:105	.maxResults:118	.nextToken:105	.status:157
s	ListTaskDefinitionFamiliesResponse	.families:109	.nextToken:105
s	ListTaskDefinitionsRequest	.familyPrefix:105	.maxResults:118	.nextToken:105	.sort:158	.status:159
s	ListTaskDefinitionsResponse	.nextToken:105	.taskDefinitionArns:109
s	ListTasksRequest	.cluster:105	.containerInstance:105	.daemonName:105	.desiredStatus:160	.family:105	.launchType:120	.maxResults:118	.nextToken:105	.serviceName:105	.startedBy:105
s	ListTasksResponse	.nextToken:105	.taskArns:109
s	PutAccountSettingRequest	.name:132,r	.principalArn:105	.value:105,r
s	PutAccountSettingResponse	.setting:133
s	PutAttributesRequest	.attributes:134,r	.cluster:105
s	PutAttributesResponse	.attributes:134
s	AttributeLimitExceededException	error=,	.message:105
s	PutClusterCapacityProvidersRequest	.capacityProviders:109,r	.cluster:105,r	.defaultCapacityProviderStrategy:111,r
s	PutClusterCapacityProvidersResponse	.cluster:114
s	ResourceInUseException	error=,	.message:105
s	RegisterTaskDefinitionRequest	.containerDefinitions:161,r	.cpu:105	.enableFaultInjection:135	.ephemeralStorage:162	.executionRoleArn:105	.family:105,r	.inferenceAccelerators:163	.ipcMode:164	.memory:105	.networkMode:165	.pidMode:166	.placementConstraints:167	.proxyConfiguration:168	.requiresCompatibilities:169	.runtimePlatform:170	.tags:107	.taskRoleArn:105	.volumes:171
s	RegisterTaskDefinitionResponse	.tags:107	.taskDefinition:138
s	RunTaskRequest	.capacityProviderStrategy:111	.clientToken:105,t	.cluster:105	.count:118	.enableECSManagedTags:119	.enableExecuteCommand:119	.group:105	.launchType:120	.networkConfiguration:122	.overrides:172	.placementConstraints:123	.placementStrategy:124	.platformVersion:105	.propagateTags:125	.referenceId:105	.startedBy:105	.tags:107	.taskDefinition:105,r	.volumeConfigurations:173
s	RunTaskResponse	.failures:136	.tasks:149
s	ConflictException	error=,	.message:105	.resourceIds:174
s	BlockedException	error=,	.message:105
s	StopTaskRequest	.cluster:105	.reason:105	.task:105,r
s	StopTaskResponse	.task:175
s	TagResourceRequest	.resourceArn:105,r	.tags:107,r
s	TagResourceResponse
s	ResourceNotFoundException	error=,	.message:105
s	UntagResourceRequest	.resourceArn:105,r	.tagKeys:176,r
s	UntagResourceResponse
s	UpdateCapacityProviderRequest	.autoScalingGroupProvider:177	.cluster:105	.managedInstancesProvider:178	.name:105,r
s	UpdateCapacityProviderResponse	.capacityProvider:108
s	UpdateClusterRequest	.cluster:105,r	.configuration:110	.serviceConnectDefaults:112	.settings:113
s	UpdateClusterResponse	.cluster:114
s	UpdateClusterSettingsRequest	.cluster:105,r	.settings:113,r
s	UpdateClusterSettingsResponse	.cluster:114
s	UpdateServiceRequest	.availabilityZoneRebalancing:115	.capacityProviderStrategy:111	.cluster:105	.deploymentConfiguration:116	.deploymentController:117	.desiredCount:118	.enableECSManagedTags:135	.enableExecuteCommand:135	.forceNewDeployment:119	.healthCheckGracePeriodSeconds:118	.loadBalancers:121	.networkConfiguration:122	.placementConstraints:123	.placementStrategy:124	.platformVersion:105	.propagateTags:125	.service:105,r	.serviceConnectConfiguration:127	.serviceRegistries:128	.taskDefinition:105	.volumeConfigurations:129	.vpcLatticeConfigurations:130
s	UpdateServiceResponse	.service:131
s	ServiceNotActiveException	error=,	.message:105
s	UpdateServicePrimaryTaskSetRequest	.cluster:105,r	.primaryTaskSet:105,r	.service:105,r
s	UpdateServicePrimaryTaskSetResponse	.taskSet:179
s	TaskSetNotFoundException	error=,	.message:105
s	AutoScalingGroupProvider	.autoScalingGroupArn:105,r	.managedDraining:180	.managedScaling:181	.managedTerminationProtection:182
S	String
s	CreateManagedInstancesProviderConfiguration	.autoRepairConfiguration:183	.infrastructureOptimization:184	.infrastructureRoleArn:105,r	.instanceLaunchTemplate:185,r	.propagateTags:186
l	Tags	min=0	max=50	e=:187
s	CapacityProvider	.autoScalingGroupProvider:104	.capacityProviderArn:105	.cluster:105	.managedInstancesProvider:188	.name:105	.status:189	.tags:107	.type:190	.updateStatus:191	.updateStatusReason:105
l	StringList	e=:105
s	ClusterConfiguration	.executeCommandConfiguration:192	.managedStorageConfiguration:193
l	CapacityProviderStrategy	e=:194
s	ClusterServiceConnectDefaultsRequest	.namespace:105,r
l	ClusterSettings	e=:195
s	Cluster	.activeServicesCount:150	.attachments:196	.attachmentsStatus:105	.capacityProviders:109	.clusterArn:105	.clusterName:105	.configuration:110	.defaultCapacityProviderStrategy:111	.pendingTasksCount:150	.registeredContainerInstancesCount:150	.runningTasksCount:150	.serviceConnectDefaults:197	.settings:113	.statistics:198	.status:105	.tags:107
S	AvailabilityZoneRebalancing
s	DeploymentConfiguration	.alarms:199	.bakeTimeInMinutes:118	.canaryConfiguration:200	.deploymentCircuitBreaker:201	.lifecycleHooks:202	.linearConfiguration:203	.maximumPercent:118	.minimumHealthyPercent:118	.strategy:204
s	DeploymentController	.type:205,r
i	BoxedInteger
b	Boolean
S	LaunchType
l	LoadBalancers	e=:206
s	NetworkConfiguration	.awsvpcConfiguration:207
l	PlacementConstraints	e=:208
l	PlacementStrategies	e=:209
S	PropagateTags
S	SchedulingStrategy
s	ServiceConnectConfiguration	.accessLogConfiguration:210	.enabled:119,r	.logConfiguration:211	.namespace:105	.services:212
l	ServiceRegistries	e=:213
l	ServiceVolumeConfigurations	e=:214
l	VpcLatticeConfigurations	e=:215
s	Service	.availabilityZoneRebalancing:115	.capacityProviderStrategy:111	.clusterArn:105	.createdAt:216	.createdBy:105	.currentServiceDeployment:105	.currentServiceRevisions:217	.deploymentConfiguration:116	.deploymentController:117	.deployments:218	.desiredCount:150	.enableECSManagedTags:119	.enableExecuteCommand:119	.events:219	.healthCheckGracePeriodSeconds:118	.launchType:120	.loadBalancers:121	.networkConfiguration:122	.pendingCount:150	.placementConstraints:123	.placementStrategy:124	.platformFamily:105	.platformVersion:105	.propagateTags:125	.resourceManagementType:156	.roleArn:105	.runningCount:150	.schedulingStrategy:126	.serviceArn:105	.serviceName:105	.serviceRegistries:128	.status:105	.tags:107	.taskDefinition:105	.taskSets:220
S	SettingName
s	Setting	.name:132	.principalArn:105	.type:221	.value:105
l	Attributes	e=:222
b	BoxedBoolean
l	Failures	e=:223
l	TaskDefinitionList	e=:138
s	TaskDefinition	.compatibilities:169	.containerDefinitions:161	.cpu:105	.deleteRequestedAt:216	.deregisteredAt:216	.enableFaultInjection:135	.ephemeralStorage:162	.executionRoleArn:105	.family:105	.inferenceAccelerators:163	.ipcMode:164	.memory:105	.networkMode:165	.pidMode:166	.placementConstraints:167	.proxyConfiguration:168	.registeredAt:216	.registeredBy:105	.requiresAttributes:224	.requiresCompatibilities:169	.revision:150	.runtimePlatform:170	.status:159	.taskDefinitionArn:105	.taskRoleArn:105	.volumes:171
l	CapacityProviderFieldList	e=:225
l	CapacityProviders	e=:108
l	ClusterFieldList	e=:226
l	Clusters	e=:114
l	ServiceDeployments	e=:227
l	ServiceRevisions	e=:228
l	ServiceFieldList	e=:229
l	Services	e=:131
l	TaskDefinitionFieldList	e=:230
l	TaskFieldList	e=:231
l	Tasks	e=:175
i	Integer
l	Settings	e=:133
S	TargetType
s	CreatedAt	.after:216	.before:216
l	ServiceDeploymentStatusList	e=:232
l	ServiceDeploymentsBrief	e=:233
S	ResourceManagementType
S	TaskDefinitionFamilyStatus
S	SortOrder
S	TaskDefinitionStatus
S	DesiredStatus
l	ContainerDefinitions	e=:234
s	EphemeralStorage	.sizeInGiB:150,r
l	InferenceAccelerators	e=:235
S	IpcMode
S	NetworkMode
S	PidMode
l	TaskDefinitionPlacementConstraints	e=:236
s	ProxyConfiguration	.containerName:105,r	.properties:237	.type:238
l	CompatibilityList	e=:239
s	RuntimePlatform	.cpuArchitecture:240	.operatingSystemFamily:241
l	VolumeList	e=:242
s	TaskOverride	.containerOverrides:243	.cpu:105	.ephemeralStorage:162	.executionRoleArn:105	.inferenceAcceleratorOverrides:244	.memory:105	.taskRoleArn:105
l	TaskVolumeConfigurations	e=:245
l	ResourceIds	e=:105
s	Task	.attachments:196	.attributes:134	.availabilityZone:105	.capacityProviderName:105	.clusterArn:105	.connectivity:246	.connectivityAt:216	.containerInstanceArn:105	.containers:247	.cpu:105	.createdAt:216	.desiredStatus:105	.enableExecuteCommand:119	.ephemeralStorage:162	.executionStoppedAt:216	.fargateEphemeralStorage:248	.group:105	.healthStatus:249	.inferenceAccelerators:163	.lastStatus:105	.launchType:120	.memory:105	.overrides:172	.platformFamily:105	.platformVersion:105	.pullStartedAt:216	.pullStoppedAt:216	.startedAt:216	.startedBy:105	.stopCode:250	.stoppedAt:216	.stoppedReason:105	.stoppingAt:216	.tags:107	.taskArn:105	.taskDefinitionArn:105	.version:251
l	TagKeys	e=:252
s	AutoScalingGroupProviderUpdate	.managedDraining:180	.managedScaling:181	.managedTerminationProtection:182
s	UpdateManagedInstancesProviderConfiguration	.autoRepairConfiguration:183	.infrastructureOptimization:184	.infrastructureRoleArn:105,r	.instanceLaunchTemplate:253,r	.propagateTags:186
s	TaskSet	.capacityProviderStrategy:111	.clusterArn:105	.computedDesiredCount:150	.createdAt:216	.externalId:105	.fargateEphemeralStorage:254	.id:105	.launchType:120	.loadBalancers:121	.networkConfiguration:122	.pendingCount:150	.platformFamily:105	.platformVersion:105	.runningCount:150	.scale:255	.serviceArn:105	.serviceRegistries:128	.stabilityStatus:256	.stabilityStatusAt:216	.startedBy:105	.status:105	.tags:107	.taskDefinition:105	.taskSetArn:105	.updatedAt:216
S	ManagedDraining
s	ManagedScaling	.instanceWarmupPeriod:257	.maximumScalingStepSize:258	.minimumScalingStepSize:258	.status:259	.targetCapacity:260
S	ManagedTerminationProtection
s	AutoRepairConfiguration	.actionsStatus:261
s	InfrastructureOptimization	.scaleInAfter:118
s	InstanceLaunchTemplate	.capacityOptionType:262	.capacityReservations:263	.ec2InstanceProfileArn:105,r	.fipsEnabled:135	.instanceMetadataTagsPropagation:135	.instanceRequirements:264	.localStorageConfiguration:265	.monitoring:266	.networkConfiguration:267,r	.storageConfiguration:268
S	PropagateMITags
s	Tag	.key:252	.value:269
s	ManagedInstancesProvider	.autoRepairConfiguration:183	.infrastructureOptimization:184	.infrastructureRoleArn:105	.instanceLaunchTemplate:185	.propagateTags:186
S	CapacityProviderStatus
S	CapacityProviderType
S	CapacityProviderUpdateStatus
s	ExecuteCommandConfiguration	.kmsKeyId:105	.logConfiguration:270	.logging:271
s	ManagedStorageConfiguration	.fargateEphemeralStorageKmsKeyId:105	.kmsKeyId:105
s	CapacityProviderStrategyItem	.base:272	.capacityProvider:105,r	.weight:273
s	ClusterSetting	.name:274	.value:105
l	Attachments	e=:275
s	ClusterServiceConnectDefaults	.namespace:105
l	Statistics	e=:276
s	DeploymentAlarms	.alarmNames:109,r	.enable:119,r	.rollback:119,r
s	CanaryConfiguration	.canaryBakeTimeInMinutes:150	.canaryPercent:277
s	DeploymentCircuitBreaker	.enable:119,r	.rollback:119,r
l	DeploymentLifecycleHookList	e=:278
s	LinearConfiguration	.stepBakeTimeInMinutes:150	.stepPercent:277
S	DeploymentStrategy
S	DeploymentControllerType
s	LoadBalancer	.advancedConfiguration:279	.containerName:105	.containerPort:118	.loadBalancerName:105	.targetGroupArn:105
s	AwsVpcConfiguration	.assignPublicIp:280	.securityGroups:109	.subnets:109,r
s	PlacementConstraint	.expression:105	.type:281
s	PlacementStrategy	.field:105	.type:282
s	ServiceConnectAccessLogConfiguration	.format:283,r	.includeQueryParameters:284
s	LogConfiguration	.logDriver:285,r	.options:286	.secretOptions:287
l	ServiceConnectServiceList	e=:288
s	ServiceRegistry	.containerName:105	.containerPort:118	.port:118	.registryArn:105
s	ServiceVolumeConfiguration	.managedEBSVolume:289	.name:290,r
s	VpcLatticeConfiguration	.portName:105,r	.roleArn:291,r	.targetGroupArn:105,r
t	Timestamp
l	ServiceCurrentRevisionSummaryList	e=:292
l	Deployments	e=:293
l	ServiceEvents	e=:294
l	TaskSets	e=:179
S	SettingType
s	Attribute	.name:105,r	.targetId:105	.targetType:152	.value:105
s	Failure	.arn:105	.detail:105	.reason:105
l	RequiresAttributes	e=:222
S	CapacityProviderField
S	ClusterField
s	ServiceDeployment	.alarms:295	.clusterArn:105	.createdAt:216	.deploymentCircuitBreaker:296	.deploymentConfiguration:116	.finishedAt:216	.lifecycleHookDetails:297	.lifecycleStage:298	.rollback:299	.serviceArn:105	.serviceDeploymentArn:105	.sourceServiceRevisions:300	.startedAt:216	.status:232	.statusReason:105	.stoppedAt:216	.targetServiceRevision:301	.updatedAt:216
s	ServiceRevision	.capacityProviderStrategy:111	.clusterArn:105	.containerImages:302	.createdAt:216	.ecsManagedResources:303	.fargateEphemeralStorage:254	.guardDutyEnabled:119	.launchType:120	.loadBalancers:121	.networkConfiguration:122	.platformFamily:105	.platformVersion:105	.resolvedConfiguration:304	.serviceArn:105	.serviceConnectConfiguration:127	.serviceRegistries:128	.serviceRevisionArn:105	.taskDefinition:105	.volumeConfigurations:129	.vpcLatticeConfigurations:130
S	ServiceField
S	TaskDefinitionField
S	TaskField
S	ServiceDeploymentStatus
s	ServiceDeploymentBrief	.clusterArn:105	.createdAt:216	.finishedAt:216	.serviceArn:105	.serviceDeploymentArn:105	.startedAt:216	.status:232	.statusReason:105	.targetServiceRevisionArn:105
s	ContainerDefinition	.command:109	.cpu:150	.credentialSpecs:109	.dependsOn:305	.disableNetworking:135	.dnsSearchDomains:109	.dnsServers:109	.dockerLabels:306	.dockerSecurityOptions:109	.entryPoint:109	.environment:307,z	.environmentFiles:308	.essential:135	.extraHosts:309	.firelensConfiguration:310	.healthCheck:311	.hostname:105	.image:105	.interactive:135	.links:109	.linuxParameters:312	.logConfiguration:211	.memory:118	.memoryReservation:118	.mountPoints:313	.name:105	.portMappings:314	.privileged:135	.pseudoTerminal:135	.readonlyRootFilesystem:135	.repositoryCredentials:315,z	.resourceRequirements:316	.restartPolicy:317	.secrets:287	.startTimeout:118	.stopTimeout:118	.systemControls:318	.ulimits:319	.user:105	.versionConsistency:320	.volumesFrom:321	.workingDirectory:105
s	InferenceAccelerator	.deviceName:105,r	.deviceType:105,r
s	TaskDefinitionPlacementConstraint	.expression:105	.type:322
l	ProxyConfigurationProperties	e=:276
S	ProxyConfigurationType
S	Compatibility
S	CPUArchitecture
S	OSFamily
s	Volume	.configuredAtLaunch:135	.dockerVolumeConfiguration:323	.efsVolumeConfiguration:324	.fsxWindowsFileServerVolumeConfiguration:325	.host:326	.name:105	.s3filesVolumeConfiguration:327
l	ContainerOverrides	e=:328
l	InferenceAcceleratorOverrides	e=:329
s	TaskVolumeConfiguration	.managedEBSVolume:330	.name:290,r
S	Connectivity
l	Containers	e=:331
s	TaskEphemeralStorage	.kmsKeyId:105	.sizeInGiB:150
S	HealthStatus
S	TaskStopCode
L	Long
S	TagKey	min=1	max=128
s	InstanceLaunchTemplateUpdate	.capacityReservations:263	.ec2InstanceProfileArn:105	.instanceMetadataTagsPropagation:135	.instanceRequirements:264	.localStorageConfiguration:265	.monitoring:266	.networkConfiguration:267	.storageConfiguration:268
s	DeploymentEphemeralStorage	.kmsKeyId:105
s	Scale	.unit:332	.value:277
S	StabilityStatus
i	ManagedScalingInstanceWarmupPeriod	min=0	max=10000
i	ManagedScalingStepSize	min=1	max=10000
S	ManagedScalingStatus
i	ManagedScalingTargetCapacity	min=1	max=100
S	AutoRepairActionsStatus
S	CapacityOptionType
s	CapacityReservationRequest	.reservationGroupArn:105	.reservationPreference:333
s	InstanceRequirementsRequest	.acceleratorCount:334	.acceleratorManufacturers:335	.acceleratorNames:336	.acceleratorTotalMemoryMiB:337	.acceleratorTypes:338	.allowedInstanceTypes:339	.bareMetal:340	.baselineEbsBandwidthMbps:341	.burstablePerformance:342	.cpuManufacturers:343	.excludedInstanceTypes:344	.instanceGenerations:345	.localStorage:346	.localStorageTypes:347	.maxSpotPriceAsPercentageOfOptimalOnDemandPrice:118	.memoryGiBPerVCpu:348	.memoryMiB:349,r	.networkBandwidthGbps:350	.networkInterfaceCount:351	.onDemandMaxPricePercentageOverLowestPrice:118	.requireHibernateSupport:135	.spotMaxPricePercentageOverLowestPrice:118	.totalLocalStorageGB:352	.vCpuCount:353,r
s	ManagedInstancesLocalStorageConfiguration	.useLocalStorage:119
S	ManagedInstancesMonitoringOptions
s	ManagedInstancesNetworkConfiguration	.securityGroups:109	.subnets:109
s	ManagedInstancesStorageConfiguration	.storageSizeGiB:354
S	TagValue	min=0	max=256
s	ExecuteCommandLogConfiguration	.cloudWatchEncryptionEnabled:119	.cloudWatchLogGroupName:105	.s3BucketName:105	.s3EncryptionEnabled:119	.s3KeyPrefix:105
S	ExecuteCommandLogging
i	CapacityProviderStrategyItemBase	min=0	max=100000
i	CapacityProviderStrategyItemWeight	min=0	max=1000
S	ClusterSettingName
s	Attachment	.details:355	.id:105	.status:105	.type:105
s	KeyValuePair	.name:105	.value:105
d	Double
s	DeploymentLifecycleHook	.hookDetails:356	.hookTargetArn:105	.lifecycleStages:357	.roleArn:291	.targetType:358	.timeoutConfiguration:359
s	AdvancedConfiguration	.alternateTargetGroupArn:105	.productionListenerRule:105	.roleArn:105	.testListenerRule:105
S	AssignPublicIp
S	PlacementConstraintType
S	PlacementStrategyType
S	ServiceConnectAccessLoggingFormat
S	ServiceConnectIncludeQueryParameters
S	LogDriver
m	LogConfigurationOptionsMap	k=:105	e=:105
l	SecretList	e=:360
s	ServiceConnectService	.clientAliases:361	.discoveryName:105	.ingressPortOverride:362	.portName:105,r	.timeout:363	.tls:364
s	ServiceManagedEBSVolumeConfiguration	.encrypted:135	.filesystemType:365	.iops:118	.kmsKeyId:366	.roleArn:291,r	.sizeInGiB:118	.snapshotId:367	.tagSpecifications:368	.throughput:118	.volumeInitializationRate:118	.volumeType:369
S	ECSVolumeName
S	IAMRoleArn
s	ServiceCurrentRevisionSummary	.arn:105	.pendingTaskCount:150	.requestedTaskCount:150	.runningTaskCount:150
s	Deployment	.capacityProviderStrategy:111	.createdAt:216	.desiredCount:150	.failedTasks:150	.fargateEphemeralStorage:254	.id:105	.launchType:120	.networkConfiguration:122	.pendingCount:150	.platformFamily:105	.platformVersion:105	.rolloutState:370	.rolloutStateReason:105	.runningCount:150	.serviceConnectConfiguration:127	.serviceConnectResources:371	.status:105	.taskDefinition:105	.updatedAt:216	.volumeConfigurations:129	.vpcLatticeConfigurations:130
s	ServiceEvent	.createdAt:216	.id:105	.message:105
s	ServiceDeploymentAlarms	.alarmNames:109	.status:372	.triggeredAlarmNames:109
s	ServiceDeploymentCircuitBreaker	.failureCount:150	.status:372	.threshold:150
l	DeploymentLifecycleHookDetailList	e=:373
S	ServiceDeploymentLifecycleStage
s	Rollback	.reason:105	.serviceRevisionArn:105	.startedAt:216
l	ServiceRevisionsSummaryList	e=:301
s	ServiceRevisionSummary	.arn:105	.pendingTaskCount:150	.requestedProductionTrafficWeight:277	.requestedTaskCount:150	.requestedTestTrafficWeight:277	.runningTaskCount:150
l	ContainerImages	e=:374
s	ECSManagedResources	.autoScaling:375	.ingressPaths:376	.logGroups:377	.metricAlarms:378	.serviceSecurityGroups:379
s	ResolvedConfiguration	.loadBalancers:380
l	ContainerDependencies	e=:381
m	DockerLabelsMap	k=:105	e=:105
l	EnvironmentVariables	e=:276
l	EnvironmentFiles	e=:382
l	HostEntryList	e=:383
s	FirelensConfiguration	.options:384	.type:385,r
s	HealthCheck	.command:109,r	.interval:118	.retries:118	.startPeriod:118	.timeout:118
s	LinuxParameters	.capabilities:386	.devices:387	.initProcessEnabled:135	.maxSwap:118	.sharedMemorySize:118	.swappiness:118	.tmpfs:388
l	MountPointList	e=:389
l	PortMappingList	e=:390
s	RepositoryCredentials	.credentialsParameter:105,r
l	ResourceRequirements	e=:391
s	ContainerRestartPolicy	.enabled:135,r	.ignoredExitCodes:392	.restartAttemptPeriod:118
l	SystemControls	e=:393
l	UlimitList	e=:394
S	VersionConsistency
l	VolumeFromList	e=:395
S	TaskDefinitionPlacementConstraintType
s	DockerVolumeConfiguration	.autoprovision:135	.driver:105	.driverOpts:396	.labels:396	.scope:397
s	EFSVolumeConfiguration	.authorizationConfig:398	.fileSystemId:105,r	.rootDirectory:105	.transitEncryption:399	.transitEncryptionPort:118
s	FSxWindowsFileServerVolumeConfiguration	.authorizationConfig:400,r	.fileSystemId:105,r	.rootDirectory:105,r
s	HostVolumeProperties	.sourcePath:105
s	S3FilesVolumeConfiguration	.accessPointArn:105	.fileSystemArn:105,r	.rootDirectory:105	.transitEncryptionPort:118
s	ContainerOverride	.command:109	.cpu:118	.environment:307,z	.environmentFiles:308	.memory:118	.memoryReservation:118	.name:105	.resourceRequirements:316
s	InferenceAcceleratorOverride	.deviceName:105	.deviceType:105
s	TaskManagedEBSVolumeConfiguration	.encrypted:135	.filesystemType:365	.iops:118	.kmsKeyId:366	.roleArn:291,r	.sizeInGiB:118	.snapshotId:367	.tagSpecifications:368	.terminationPolicy:401	.throughput:118	.volumeInitializationRate:118	.volumeType:369
s	Container	.containerArn:105	.cpu:105	.exitCode:118	.gpuIds:402	.healthStatus:249	.image:105	.imageDigest:105	.lastStatus:105	.managedAgents:403	.memory:105	.memoryReservation:105	.name:105	.networkBindings:404	.networkInterfaces:405	.reason:105	.runtimeId:105	.taskArn:105
S	ScaleUnit
S	CapacityReservationPreference
s	AcceleratorCountRequest	.max:118	.min:118
l	AcceleratorManufacturerSet	e=:406
l	AcceleratorNameSet	e=:407
s	AcceleratorTotalMemoryMiBRequest	.max:118	.min:118
l	AcceleratorTypeSet	e=:408
l	AllowedInstanceTypeSet	min=0	max=400	e=:409
S	BareMetal
s	BaselineEbsBandwidthMbpsRequest	.max:118	.min:118
S	BurstablePerformance
l	CpuManufacturerSet	e=:410
l	ExcludedInstanceTypeSet	min=0	max=400	e=:411
l	InstanceGenerationSet	e=:412
S	LocalStorage
l	LocalStorageTypeSet	e=:413
s	MemoryGiBPerVCpuRequest	.max:414	.min:414
s	MemoryMiBRequest	.max:118	.min:118,r
s	NetworkBandwidthGbpsRequest	.max:414	.min:414
s	NetworkInterfaceCountRequest	.max:118	.min:118
s	TotalLocalStorageGBRequest	.max:414	.min:414
s	VCpuCountRangeRequest	.max:118	.min:118,r
i	TaskVolumeStorageGiB	min=1
l	AttachmentDetails	e=:276
D	HookDetails
l	DeploymentLifecycleHookStageList	e=:415
S	DeploymentLifecycleHookTargetType
s	DeploymentLifecycleHookTimeoutConfiguration	.action:416	.timeoutInMinutes:417
s	Secret	.name:105,r	.valueFrom:105,r
l	ServiceConnectClientAliasList	e=:418
i	PortNumber	min=0	max=65535
s	TimeoutConfiguration	.idleTimeoutSeconds:419	.perRequestTimeoutSeconds:419
s	ServiceConnectTlsConfiguration	.issuerCertificateAuthority:420,r	.kmsKey:105	.roleArn:105
S	TaskFilesystemType
S	EBSKMSKeyId
S	EBSSnapshotId
l	EBSTagSpecifications	e=:421
S	EBSVolumeType
S	DeploymentRolloutState
l	ServiceConnectServiceResourceList	e=:422
S	ServiceDeploymentRollbackMonitorsStatus
s	DeploymentLifecycleHookDetail	.expiresAt:216	.hookId:105	.status:423	.targetArn:105	.targetType:358	.timeoutAction:416
s	ContainerImage	.containerName:105	.image:105	.imageDigest:105
s	ManagedAutoScaling	.applicationAutoScalingPolicies:424	.scalableTarget:425
l	ManagedIngressPaths	e=:426
l	ManagedLogGroups	e=:427
l	ManagedMetricAlarms	e=:428
l	ManagedSecurityGroups	e=:429
l	ServiceRevisionLoadBalancers	e=:430
s	ContainerDependency	.condition:431,r	.containerName:105,r
s	EnvironmentFile	.type:432,r	.value:105,r
s	HostEntry	.hostname:105,r	.ipAddress:105,r
m	FirelensConfigurationOptionsMap	k=:105	e=:105
S	FirelensConfigurationType
s	KernelCapabilities	.add:109	.drop:109
l	DevicesList	e=:433
l	TmpfsList	e=:434
s	MountPoint	.containerPath:105	.readOnly:135	.sourceVolume:105
s	PortMapping	.appProtocol:435	.containerPort:118	.containerPortRange:105	.hostPort:118	.name:105	.protocol:436
s	ResourceRequirement	.type:437,r	.value:105,r
l	IntegerList	e=:118
s	SystemControl	.namespace:105	.value:105
s	Ulimit	.hardLimit:150,r	.name:438,r	.softLimit:150,r
s	VolumeFrom	.readOnly:135	.sourceContainer:105
m	StringMap	k=:105	e=:105
S	Scope
s	EFSAuthorizationConfig	.accessPointId:105	.iam:439
S	EFSTransitEncryption
s	FSxWindowsFileServerAuthorizationConfig	.credentialsParameter:105,r	.domain:105,r
s	TaskManagedEBSVolumeTerminationPolicy	.deleteOnTermination:135,r
l	GpuIds	e=:105
l	ManagedAgents	e=:440
l	NetworkBindings	e=:441
l	NetworkInterfaces	e=:442
S	AcceleratorManufacturer
S	AcceleratorName
S	AcceleratorType
S	AllowedInstanceType	min=1	max=30
S	CpuManufacturer
S	ExcludedInstanceType	min=1	max=30
S	InstanceGeneration
S	LocalStorageType
d	BoxedDouble
S	DeploymentLifecycleHookStage
S	DeploymentLifecycleHookAction
i	DeploymentLifecycleHookDuration	min=1	max=20160
s	ServiceConnectClientAlias	.dnsName:105	.port:362,r	.testTrafficRules:443
i	Duration	min=0	max=2147483647
s	ServiceConnectTlsCertificateAuthority	.awsPcaAuthorityArn:105
s	EBSTagSpecification	.propagateTags:125	.resourceType:444,r	.tags:107
s	ServiceConnectServiceResource	.discoveryArn:105	.discoveryName:105
S	DeploymentLifecycleHookStatus
l	ManagedApplicationAutoScalingPolicies	e=:445
s	ManagedScalableTarget	.arn:105	.maxCapacity:150,r	.minCapacity:150,r	.status:446,r	.statusReason:105	.updatedAt:216,r
s	ManagedIngressPath	.accessType:447,r	.certificate:448	.endpoint:105,r	.listener:449	.loadBalancer:450	.loadBalancerSecurityGroups:379	.rule:451	.targetGroups:452
s	ManagedLogGroup	.arn:105	.logGroupName:105,r	.status:446,r	.statusReason:105	.updatedAt:216,r
s	ManagedMetricAlarm	.arn:105	.status:446,r	.statusReason:105	.updatedAt:216,r
s	ManagedSecurityGroup	.arn:105	.status:446,r	.statusReason:105	.updatedAt:216,r
s	ServiceRevisionLoadBalancer	.productionListenerRule:105	.targetGroupArn:105
S	ContainerCondition
S	EnvironmentFileType
s	Device	.containerPath:105	.hostPath:105,r	.permissions:453
s	Tmpfs	.containerPath:105,r	.mountOptions:109	.size:150,r
S	ApplicationProtocol
S	TransportProtocol
S	ResourceType
S	UlimitName
S	EFSAuthorizationConfigIAM
s	ManagedAgent	.lastStartedAt:216	.lastStatus:105	.name:454	.reason:105
s	NetworkBinding	.bindIP:105	.containerPort:118	.containerPortRange:105	.hostPort:118	.hostPortRange:105	.protocol:436
s	NetworkInterface	.attachmentId:105	.ipv6Address:105	.privateIpv4Address:105
s	ServiceConnectTestTrafficRules	.header:455,r
S	EBSResourceType
s	ManagedApplicationAutoScalingPolicy	.arn:105	.metric:105,r	.policyType:105,r	.status:446,r	.statusReason:105	.targetValue:277,r	.updatedAt:216,r
S	ManagedResourceStatus
S	AccessType
s	ManagedCertificate	.arn:105	.domainName:105,r	.status:446,r	.statusReason:105	.updatedAt:216,r
s	ManagedListener	.arn:105	.status:446,r	.statusReason:105	.updatedAt:216,r
s	ManagedLoadBalancer	.arn:105	.scheme:105,r	.securityGroupIds:109	.status:446,r	.statusReason:105	.subnetIds:109	.updatedAt:216,r
s	ManagedListenerRule	.arn:105	.status:446,r	.statusReason:105	.updatedAt:216,r
l	ManagedTargetGroups	e=:456
l	DeviceCgroupPermissions	e=:457
S	ManagedAgentName
s	ServiceConnectTestTrafficHeaderRules	.name:105,r	.value:458
s	ManagedTargetGroup	.arn:105	.healthCheckPath:105,r	.healthCheckPort:150,r	.port:150,r	.status:446,r	.statusReason:105	.updatedAt:216,r
S	DeviceCgroupPermission
s	ServiceConnectTestTrafficHeaderMatchRules	.exact:105,r

"""#
}
