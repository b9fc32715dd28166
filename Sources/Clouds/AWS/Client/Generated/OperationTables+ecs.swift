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
O	DescribeContainerInstances	POST	/	41	42	2,4,6,7,8	read
O	DescribeServiceDeployments	POST	/	43	44	2,4,6,7,32,8,9	read
O	DescribeServiceRevisions	POST	/	45	46	2,4,6,7,32,8,9	read
O	DescribeServices	POST	/	47	48	2,4,6,7,8	read
O	DescribeTaskDefinition	POST	/	49	50	2,4,6,7	read
O	DescribeTasks	POST	/	51	52	2,4,6,7,8	read
O	ListAccountSettings	POST	/	53	54	2,4,6,7	read	pages=nextToken;nextToken;settings;
O	ListAttributes	POST	/	55	56	2,4,6,7,8	read	pages=nextToken;nextToken;attributes;
O	ListClusters	POST	/	57	58	2,4,6,7	read	pages=nextToken;nextToken;clusterArns;
O	ListContainerInstances	POST	/	59	60	2,4,6,7,8	read	pages=nextToken;nextToken;containerInstanceArns;
O	ListServiceDeployments	POST	/	61	62	2,4,6,7,32,8,9	read	pages=nextToken;nextToken;serviceDeployments;
O	ListServices	POST	/	63	64	2,4,6,7,8	read	pages=nextToken;nextToken;serviceArns;
O	ListServicesByNamespace	POST	/	65	66	2,12,4,6,7	read	pages=nextToken;nextToken;serviceArns;
O	ListTagsForResource	POST	/	67	68	2,4,6,7,8	read
O	ListTaskDefinitionFamilies	POST	/	69	70	2,4,6,7	read	pages=nextToken;nextToken;families;
O	ListTaskDefinitions	POST	/	71	72	2,4,6,7	read	pages=nextToken;nextToken;taskDefinitionArns;
O	ListTasks	POST	/	73	74	2,4,6,7,32,8	read	pages=nextToken;nextToken;taskArns;
O	PutAccountSetting	POST	/	75	76	2,4,6,7
O	PutAttributes	POST	/	77	78	2,21,4,79,6,7,8
O	PutClusterCapacityProviders	POST	/	80	81	2,4,5,6,82,7,8
O	RegisterTaskDefinition	POST	/	83	84	2,3,4,6,7
O	RunTask	POST	/	85	86	87,2,15,4,6,88,7,8,16,9
O	StopServiceDeployment	POST	/	89	90	87,2,4,6,7,91,9
O	StopTask	POST	/	92	93	2,4,6,7,8
O	TagResource	POST	/	94	95	2,3,96,4,6,7,8
O	UntagResource	POST	/	97	98	2,96,4,6,7,8
O	UpdateCapacityProvider	POST	/	99	100	2,4,6,7,8,9
O	UpdateCluster	POST	/	101	102	2,12,4,6,7,8
O	UpdateClusterSettings	POST	/	103	104	2,4,5,6,7,8
O	UpdateService	POST	/	105	106	2,15,12,107,4,6,7,32,8,16,9
O	UpdateServicePrimaryTaskSet	POST	/	108	109	2,107,4,6,110,7,32,8,9
W	ServicesInactive	DescribeServices	15	40	f y "MISSING" failures[].reason	s y "INACTIVE" services[].status
W	ServicesStable	DescribeServices	15	40	f y "MISSING" failures[].reason	f y "DRAINING" services[].status	f y "INACTIVE" services[].status	s p true length(services[?!(length(deployments) == `1` && runningCount == desiredCount)]) == `0`
W	TasksRunning	DescribeTasks	6	100	f y "STOPPED" tasks[].lastStatus	f y "MISSING" failures[].reason	s a "RUNNING" tasks[].lastStatus
W	TasksStopped	DescribeTasks	6	100	s a "STOPPED" tasks[].lastStatus
s	CreateCapacityProviderRequest	.autoScalingGroupProvider:111	.cluster:112	.managedInstancesProvider:113	.name:112,r	.tags:114
s	CreateCapacityProviderResponse	.capacityProvider:115
s	AccessDeniedException	error=,	.message:112
s	LimitExceededException	error=,	.message:112
s	ServerException	error=,	.message:112
s	UpdateInProgressException	error=,	.message:112
s	InvalidParameterException	error=,	.message:112
s	ClientException	error=,	.message:112
s	ClusterNotFoundException	error=,	.message:112
s	UnsupportedFeatureException	error=,	.message:112
s	CreateClusterRequest	.capacityProviders:116	.clusterName:112	.configuration:117	.defaultCapacityProviderStrategy:118	.serviceConnectDefaults:119	.settings:120	.tags:114
s	CreateClusterResponse	.cluster:121
s	NamespaceNotFoundException	error=,	.message:112
s	CreateServiceRequest	.availabilityZoneRebalancing:122	.capacityProviderStrategy:118	.clientToken:112	.cluster:112	.deploymentConfiguration:123	.deploymentController:124	.desiredCount:125	.enableECSManagedTags:126	.enableExecuteCommand:126	.healthCheckGracePeriodSeconds:125	.launchType:127	.loadBalancers:128	.networkConfiguration:129	.placementConstraints:130	.placementStrategy:131	.platformVersion:112	.propagateTags:132	.role:112	.schedulingStrategy:133	.serviceConnectConfiguration:134	.serviceName:112,r	.serviceRegistries:135	.tags:114	.taskDefinition:112	.volumeConfigurations:136	.vpcLatticeConfigurations:137
s	CreateServiceResponse	.service:138
s	PlatformUnknownException	error=,	.message:112
s	PlatformTaskDefinitionIncompatibilityException	error=,	.message:112
s	DeleteAccountSettingRequest	.name:139,r	.principalArn:112
s	DeleteAccountSettingResponse	.setting:140
s	DeleteAttributesRequest	.attributes:141,r	.cluster:112
s	DeleteAttributesResponse	.attributes:141
s	TargetNotFoundException	error=,	.message:112
s	DeleteCapacityProviderRequest	.capacityProvider:112,r	.cluster:112
s	DeleteCapacityProviderResponse	.capacityProvider:115
s	DeleteClusterRequest	.cluster:112,r
s	DeleteClusterResponse	.cluster:121
s	ClusterContainsContainerInstancesException	error=,	.message:112
s	ClusterContainsServicesException	error=,	.message:112
s	ClusterContainsCapacityProviderException	error=,	.message:112
s	ClusterContainsTasksException	error=,	.message:112
s	DeleteServiceRequest	.cluster:112	.force:142	.service:112,r
s	DeleteServiceResponse	.service:138
s	ServiceNotFoundException	error=,	.message:112
s	DeleteTaskDefinitionsRequest	.taskDefinitions:116,r
s	DeleteTaskDefinitionsResponse	.failures:143	.taskDefinitions:144
s	DeregisterTaskDefinitionRequest	.taskDefinition:112,r
s	DeregisterTaskDefinitionResponse	.taskDefinition:145
s	DescribeCapacityProvidersRequest	.capacityProviders:116	.cluster:112	.include:146	.maxResults:125	.nextToken:112
s	DescribeCapacityProvidersResponse	.capacityProviders:147	.failures:143	.nextToken:112
s	DescribeClustersRequest	.clusters:116	.include:148
s	DescribeClustersResponse	.clusters:149	.failures:143
s	DescribeContainerInstancesRequest	.cluster:112	.containerInstances:116,r	.include:150
s	DescribeContainerInstancesResponse	.containerInstances:151	.failures:143
s	DescribeServiceDeploymentsRequest	.serviceDeploymentArns:116,r
s	DescribeServiceDeploymentsResponse	.failures:143	.serviceDeployments:152
s	DescribeServiceRevisionsRequest	.serviceRevisionArns:116,r
s	DescribeServiceRevisionsResponse	.failures:143	.serviceRevisions:153
s	DescribeServicesRequest	.cluster:112	.include:154	.services:116,r
s	DescribeServicesResponse	.failures:143	.services:155
s	DescribeTaskDefinitionRequest	.include:156	.taskDefinition:112,r
s	DescribeTaskDefinitionResponse	.tags:114	.taskDefinition:145
s	DescribeTasksRequest	.cluster:112	.include:157	.tasks:116,r
s	DescribeTasksResponse	.failures:143	.tasks:158
s	ListAccountSettingsRequest	.effectiveSettings:126	.maxResults:159	.name:139	.nextToken:112	.principalArn:112	.value:112
s	ListAccountSettingsResponse	.nextToken:112	.settings:160
s	ListAttributesRequest	.attributeName:112	.attributeValue:112	.cluster:112	.maxResults:125	.nextToken:112	.targetType:161,r
s	ListAttributesResponse	.attributes:141	.nextToken:112
s	ListClustersRequest	.maxResults:125	.nextToken:112
s	ListClustersResponse	.clusterArns:116	.nextToken:112
s	ListContainerInstancesRequest	.cluster:112	.filter:112	.maxResults:125	.nextToken:112	.status:162
s	ListContainerInstancesResponse	.containerInstanceArns:116	.nextToken:112
s	ListServiceDeploymentsRequest	.cluster:112	.createdAt:163	.maxResults:125	.nextToken:112	.service:112,r	.status:164
s	ListServiceDeploymentsResponse	.nextToken:112	.serviceDeployments:165
s	ListServicesRequest	.cluster:112	.launchType:127	.maxResults:125	.nextToken:112	.resourceManagementType:166	.schedulingStrategy:133
s	ListServicesResponse	.nextToken:112	.serviceArns:116
s	ListServicesByNamespaceRequest	.maxResults:125	.namespace:112,r	.nextToken:112
s	ListServicesByNamespaceResponse	.nextToken:112	.serviceArns:116
s	ListTagsForResourceRequest	.resourceArn:112,r
s	ListTagsForResourceResponse	.tags:114
s	ListTaskDefinitionFamiliesRequest	.familyPrefix:112	.maxResults:125	.nextToken:112	.status:167
s	ListTaskDefinitionFamiliesResponse	.families:116	.nextToken:112
s	ListTaskDefinitionsRequest	.familyPrefix:112	.maxResults:125	.nextToken:112	.sort:168	.status:169
s	ListTaskDefinitionsResponse	.nextToken:112	.taskDefinitionArns:116
s	ListTasksRequest	.cluster:112	.containerInstance:112	.daemonName:112	.desiredStatus:170	.family:112	.launchType:127	.maxResults:125	.nextToken:112	.serviceName:112	.startedBy:112
s	ListTasksResponse	.nextToken:112	.taskArns:116
s	PutAccountSettingRequest	.name:139,r	.principalArn:112	.value:112,r
s	PutAccountSettingResponse	.setting:140
s	PutAttributesRequest	.attributes:141,r	.cluster:112
s	PutAttributesResponse	.attributes:141
s	AttributeLimitExceededException	error=,	.message:112
s	PutClusterCapacityProvidersRequest	.capacityProviders:116,r	.cluster:112,r	.defaultCapacityProviderStrategy:118,r
s	PutClusterCapacityProvidersResponse	.cluster:121
s	ResourceInUseException	error=,	.message:112
s	RegisterTaskDefinitionRequest	.containerDefinitions:171,r	.cpu:112	.enableFaultInjection:142	.ephemeralStorage:172	.executionRoleArn:112	.family:112,r	.inferenceAccelerators:173	.ipcMode:174	.memory:112	.networkMode:175	.pidMode:176	.placementConstraints:177	.proxyConfiguration:178	.requiresCompatibilities:179	.runtimePlatform:180	.tags:114	.taskRoleArn:112	.volumes:181
s	RegisterTaskDefinitionResponse	.tags:114	.taskDefinition:145
s	RunTaskRequest	.capacityProviderStrategy:118	.clientToken:112,t	.cluster:112	.count:125	.enableECSManagedTags:126	.enableExecuteCommand:126	.group:112	.launchType:127	.networkConfiguration:129	.overrides:182	.placementConstraints:130	.placementStrategy:131	.platformVersion:112	.propagateTags:132	.referenceId:112	.startedBy:112	.tags:114	.taskDefinition:112,r	.volumeConfigurations:183
s	RunTaskResponse	.failures:143	.tasks:158
s	ConflictException	error=,	.message:112	.resourceIds:184
s	BlockedException	error=,	.message:112
s	StopServiceDeploymentRequest	.serviceDeploymentArn:112,r	.stopType:185
s	StopServiceDeploymentResponse	.serviceDeploymentArn:112
s	ServiceDeploymentNotFoundException	error=,	.message:112
s	StopTaskRequest	.cluster:112	.reason:112	.task:112,r
s	StopTaskResponse	.task:186
s	TagResourceRequest	.resourceArn:112,r	.tags:114,r
s	TagResourceResponse
s	ResourceNotFoundException	error=,	.message:112
s	UntagResourceRequest	.resourceArn:112,r	.tagKeys:187,r
s	UntagResourceResponse
s	UpdateCapacityProviderRequest	.autoScalingGroupProvider:188	.cluster:112	.managedInstancesProvider:189	.name:112,r
s	UpdateCapacityProviderResponse	.capacityProvider:115
s	UpdateClusterRequest	.cluster:112,r	.configuration:117	.serviceConnectDefaults:119	.settings:120
s	UpdateClusterResponse	.cluster:121
s	UpdateClusterSettingsRequest	.cluster:112,r	.settings:120,r
s	UpdateClusterSettingsResponse	.cluster:121
s	UpdateServiceRequest	.availabilityZoneRebalancing:122	.capacityProviderStrategy:118	.cluster:112	.deploymentConfiguration:123	.deploymentController:124	.desiredCount:125	.enableECSManagedTags:142	.enableExecuteCommand:142	.forceNewDeployment:126	.healthCheckGracePeriodSeconds:125	.loadBalancers:128	.networkConfiguration:129	.placementConstraints:130	.placementStrategy:131	.platformVersion:112	.propagateTags:132	.service:112,r	.serviceConnectConfiguration:134	.serviceRegistries:135	.taskDefinition:112	.volumeConfigurations:136	.vpcLatticeConfigurations:137
s	UpdateServiceResponse	.service:138
s	ServiceNotActiveException	error=,	.message:112
s	UpdateServicePrimaryTaskSetRequest	.cluster:112,r	.primaryTaskSet:112,r	.service:112,r
s	UpdateServicePrimaryTaskSetResponse	.taskSet:190
s	TaskSetNotFoundException	error=,	.message:112
s	AutoScalingGroupProvider	.autoScalingGroupArn:112,r	.managedDraining:191	.managedScaling:192	.managedTerminationProtection:193
S	String
s	CreateManagedInstancesProviderConfiguration	.autoRepairConfiguration:194	.infrastructureOptimization:195	.infrastructureRoleArn:112,r	.instanceLaunchTemplate:196,r	.propagateTags:197
l	Tags	min=0	max=50	e=:198
s	CapacityProvider	.autoScalingGroupProvider:111	.capacityProviderArn:112	.cluster:112	.managedInstancesProvider:199	.name:112	.status:200	.tags:114	.type:201	.updateStatus:202	.updateStatusReason:112
l	StringList	e=:112
s	ClusterConfiguration	.executeCommandConfiguration:203	.managedStorageConfiguration:204
l	CapacityProviderStrategy	e=:205
s	ClusterServiceConnectDefaultsRequest	.namespace:112,r
l	ClusterSettings	e=:206
s	Cluster	.activeServicesCount:159	.attachments:207	.attachmentsStatus:112	.capacityProviders:116	.clusterArn:112	.clusterName:112	.configuration:117	.defaultCapacityProviderStrategy:118	.pendingTasksCount:159	.registeredContainerInstancesCount:159	.runningTasksCount:159	.serviceConnectDefaults:208	.settings:120	.statistics:209	.status:112	.tags:114
S	AvailabilityZoneRebalancing
s	DeploymentConfiguration	.alarms:210	.bakeTimeInMinutes:125	.canaryConfiguration:211	.deploymentCircuitBreaker:212	.lifecycleHooks:213	.linearConfiguration:214	.maximumPercent:125	.minimumHealthyPercent:125	.strategy:215
s	DeploymentController	.type:216,r
i	BoxedInteger
b	Boolean
S	LaunchType
l	LoadBalancers	e=:217
s	NetworkConfiguration	.awsvpcConfiguration:218
l	PlacementConstraints	e=:219
l	PlacementStrategies	e=:220
S	PropagateTags
S	SchedulingStrategy
s	ServiceConnectConfiguration	.accessLogConfiguration:221	.enabled:126,r	.logConfiguration:222	.namespace:112	.services:223
l	ServiceRegistries	e=:224
l	ServiceVolumeConfigurations	e=:225
l	VpcLatticeConfigurations	e=:226
s	Service	.availabilityZoneRebalancing:122	.capacityProviderStrategy:118	.clusterArn:112	.createdAt:227	.createdBy:112	.currentServiceDeployment:112	.currentServiceRevisions:228	.deploymentConfiguration:123	.deploymentController:124	.deployments:229	.desiredCount:159	.enableECSManagedTags:126	.enableExecuteCommand:126	.events:230	.healthCheckGracePeriodSeconds:125	.launchType:127	.loadBalancers:128	.networkConfiguration:129	.pendingCount:159	.placementConstraints:130	.placementStrategy:131	.platformFamily:112	.platformVersion:112	.propagateTags:132	.resourceManagementType:166	.roleArn:112	.runningCount:159	.schedulingStrategy:133	.serviceArn:112	.serviceName:112	.serviceRegistries:135	.status:112	.tags:114	.taskDefinition:112	.taskSets:231
S	SettingName
s	Setting	.name:139	.principalArn:112	.type:232	.value:112
l	Attributes	e=:233
b	BoxedBoolean
l	Failures	e=:234
l	TaskDefinitionList	e=:145
s	TaskDefinition	.compatibilities:179	.containerDefinitions:171	.cpu:112	.deleteRequestedAt:227	.deregisteredAt:227	.enableFaultInjection:142	.ephemeralStorage:172	.executionRoleArn:112	.family:112	.inferenceAccelerators:173	.ipcMode:174	.memory:112	.networkMode:175	.pidMode:176	.placementConstraints:177	.proxyConfiguration:178	.registeredAt:227	.registeredBy:112	.requiresAttributes:235	.requiresCompatibilities:179	.revision:159	.runtimePlatform:180	.status:169	.taskDefinitionArn:112	.taskRoleArn:112	.volumes:181
l	CapacityProviderFieldList	e=:236
l	CapacityProviders	e=:115
l	ClusterFieldList	e=:237
l	Clusters	e=:121
l	ContainerInstanceFieldList	e=:238
l	ContainerInstances	e=:239
l	ServiceDeployments	e=:240
l	ServiceRevisions	e=:241
l	ServiceFieldList	e=:242
l	Services	e=:138
l	TaskDefinitionFieldList	e=:243
l	TaskFieldList	e=:244
l	Tasks	e=:186
i	Integer
l	Settings	e=:140
S	TargetType
S	ContainerInstanceStatus
s	CreatedAt	.after:227	.before:227
l	ServiceDeploymentStatusList	e=:245
l	ServiceDeploymentsBrief	e=:246
S	ResourceManagementType
S	TaskDefinitionFamilyStatus
S	SortOrder
S	TaskDefinitionStatus
S	DesiredStatus
l	ContainerDefinitions	e=:247
s	EphemeralStorage	.sizeInGiB:159,r
l	InferenceAccelerators	e=:248
S	IpcMode
S	NetworkMode
S	PidMode
l	TaskDefinitionPlacementConstraints	e=:249
s	ProxyConfiguration	.containerName:112,r	.properties:250	.type:251
l	CompatibilityList	e=:252
s	RuntimePlatform	.cpuArchitecture:253	.operatingSystemFamily:254
l	VolumeList	e=:255
s	TaskOverride	.containerOverrides:256	.cpu:112	.ephemeralStorage:172	.executionRoleArn:112	.inferenceAcceleratorOverrides:257	.memory:112	.taskRoleArn:112
l	TaskVolumeConfigurations	e=:258
l	ResourceIds	e=:112
S	StopServiceDeploymentStopType
s	Task	.attachments:207	.attributes:141	.availabilityZone:112	.capacityProviderName:112	.clusterArn:112	.connectivity:259	.connectivityAt:227	.containerInstanceArn:112	.containers:260	.cpu:112	.createdAt:227	.desiredStatus:112	.enableExecuteCommand:126	.ephemeralStorage:172	.executionStoppedAt:227	.fargateEphemeralStorage:261	.group:112	.healthStatus:262	.inferenceAccelerators:173	.lastStatus:112	.launchType:127	.memory:112	.overrides:182	.platformFamily:112	.platformVersion:112	.pullStartedAt:227	.pullStoppedAt:227	.startedAt:227	.startedBy:112	.stopCode:263	.stoppedAt:227	.stoppedReason:112	.stoppingAt:227	.tags:114	.taskArn:112	.taskDefinitionArn:112	.version:264
l	TagKeys	e=:265
s	AutoScalingGroupProviderUpdate	.managedDraining:191	.managedScaling:192	.managedTerminationProtection:193
s	UpdateManagedInstancesProviderConfiguration	.autoRepairConfiguration:194	.infrastructureOptimization:195	.infrastructureRoleArn:112,r	.instanceLaunchTemplate:266,r	.propagateTags:197
s	TaskSet	.capacityProviderStrategy:118	.clusterArn:112	.computedDesiredCount:159	.createdAt:227	.externalId:112	.fargateEphemeralStorage:267	.id:112	.launchType:127	.loadBalancers:128	.networkConfiguration:129	.pendingCount:159	.platformFamily:112	.platformVersion:112	.runningCount:159	.scale:268	.serviceArn:112	.serviceRegistries:135	.stabilityStatus:269	.stabilityStatusAt:227	.startedBy:112	.status:112	.tags:114	.taskDefinition:112	.taskSetArn:112	.updatedAt:227
S	ManagedDraining
s	ManagedScaling	.instanceWarmupPeriod:270	.maximumScalingStepSize:271	.minimumScalingStepSize:271	.status:272	.targetCapacity:273
S	ManagedTerminationProtection
s	AutoRepairConfiguration	.actionsStatus:274
s	InfrastructureOptimization	.scaleInAfter:125
s	InstanceLaunchTemplate	.capacityOptionType:275	.capacityReservations:276	.ec2InstanceProfileArn:112,r	.fipsEnabled:142	.instanceMetadataTagsPropagation:142	.instanceRequirements:277	.localStorageConfiguration:278	.monitoring:279	.networkConfiguration:280,r	.storageConfiguration:281
S	PropagateMITags
s	Tag	.key:265	.value:282
s	ManagedInstancesProvider	.autoRepairConfiguration:194	.infrastructureOptimization:195	.infrastructureRoleArn:112	.instanceLaunchTemplate:196	.propagateTags:197
S	CapacityProviderStatus
S	CapacityProviderType
S	CapacityProviderUpdateStatus
s	ExecuteCommandConfiguration	.kmsKeyId:112	.logConfiguration:283	.logging:284
s	ManagedStorageConfiguration	.fargateEphemeralStorageKmsKeyId:112	.kmsKeyId:112
s	CapacityProviderStrategyItem	.base:285	.capacityProvider:112,r	.weight:286
s	ClusterSetting	.name:287	.value:112
l	Attachments	e=:288
s	ClusterServiceConnectDefaults	.namespace:112
l	Statistics	e=:289
s	DeploymentAlarms	.alarmNames:116,r	.enable:126,r	.rollback:126,r
s	CanaryConfiguration	.canaryBakeTimeInMinutes:159	.canaryPercent:290
s	DeploymentCircuitBreaker	.enable:126,r	.rollback:126,r
l	DeploymentLifecycleHookList	e=:291
s	LinearConfiguration	.stepBakeTimeInMinutes:159	.stepPercent:290
S	DeploymentStrategy
S	DeploymentControllerType
s	LoadBalancer	.advancedConfiguration:292	.containerName:112	.containerPort:125	.loadBalancerName:112	.targetGroupArn:112
s	AwsVpcConfiguration	.assignPublicIp:293	.securityGroups:116	.subnets:116,r
s	PlacementConstraint	.expression:112	.type:294
s	PlacementStrategy	.field:112	.type:295
s	ServiceConnectAccessLogConfiguration	.format:296,r	.includeQueryParameters:297
s	LogConfiguration	.logDriver:298,r	.options:299	.secretOptions:300
l	ServiceConnectServiceList	e=:301
s	ServiceRegistry	.containerName:112	.containerPort:125	.port:125	.registryArn:112
s	ServiceVolumeConfiguration	.managedEBSVolume:302	.name:303,r
s	VpcLatticeConfiguration	.portName:112,r	.roleArn:304,r	.targetGroupArn:112,r
t	Timestamp
l	ServiceCurrentRevisionSummaryList	e=:305
l	Deployments	e=:306
l	ServiceEvents	e=:307
l	TaskSets	e=:190
S	SettingType
s	Attribute	.name:112,r	.targetId:112	.targetType:161	.value:112
s	Failure	.arn:112	.detail:112	.reason:112
l	RequiresAttributes	e=:233
S	CapacityProviderField
S	ClusterField
S	ContainerInstanceField
s	ContainerInstance	.agentConnected:126	.agentUpdateStatus:308	.attachments:207	.attributes:141	.capacityProviderName:112	.containerInstanceArn:112	.ec2InstanceId:112	.healthStatus:309	.pendingTasksCount:159	.registeredAt:227	.registeredResources:310	.remainingResources:310	.runningTasksCount:159	.status:112	.statusReason:112	.tags:114	.version:264	.versionInfo:311
s	ServiceDeployment	.alarms:312	.clusterArn:112	.createdAt:227	.deploymentCircuitBreaker:313	.deploymentConfiguration:123	.finishedAt:227	.lifecycleHookDetails:314	.lifecycleStage:315	.rollback:316	.serviceArn:112	.serviceDeploymentArn:112	.sourceServiceRevisions:317	.startedAt:227	.status:245	.statusReason:112	.stoppedAt:227	.targetServiceRevision:318	.updatedAt:227
s	ServiceRevision	.capacityProviderStrategy:118	.clusterArn:112	.containerImages:319	.createdAt:227	.ecsManagedResources:320	.fargateEphemeralStorage:267	.guardDutyEnabled:126	.launchType:127	.loadBalancers:128	.networkConfiguration:129	.platformFamily:112	.platformVersion:112	.resolvedConfiguration:321	.serviceArn:112	.serviceConnectConfiguration:134	.serviceRegistries:135	.serviceRevisionArn:112	.taskDefinition:112	.volumeConfigurations:136	.vpcLatticeConfigurations:137
S	ServiceField
S	TaskDefinitionField
S	TaskField
S	ServiceDeploymentStatus
s	ServiceDeploymentBrief	.clusterArn:112	.createdAt:227	.finishedAt:227	.serviceArn:112	.serviceDeploymentArn:112	.startedAt:227	.status:245	.statusReason:112	.targetServiceRevisionArn:112
s	ContainerDefinition	.command:116	.cpu:159	.credentialSpecs:116	.dependsOn:322	.disableNetworking:142	.dnsSearchDomains:116	.dnsServers:116	.dockerLabels:323	.dockerSecurityOptions:116	.entryPoint:116	.environment:324,z	.environmentFiles:325	.essential:142	.extraHosts:326	.firelensConfiguration:327	.healthCheck:328	.hostname:112	.image:112	.interactive:142	.links:116	.linuxParameters:329	.logConfiguration:222	.memory:125	.memoryReservation:125	.mountPoints:330	.name:112	.portMappings:331	.privileged:142	.pseudoTerminal:142	.readonlyRootFilesystem:142	.repositoryCredentials:332,z	.resourceRequirements:333	.restartPolicy:334	.secrets:300	.startTimeout:125	.stopTimeout:125	.systemControls:335	.ulimits:336	.user:112	.versionConsistency:337	.volumesFrom:338	.workingDirectory:112
s	InferenceAccelerator	.deviceName:112,r	.deviceType:112,r
s	TaskDefinitionPlacementConstraint	.expression:112	.type:339
l	ProxyConfigurationProperties	e=:289
S	ProxyConfigurationType
S	Compatibility
S	CPUArchitecture
S	OSFamily
s	Volume	.configuredAtLaunch:142	.dockerVolumeConfiguration:340	.efsVolumeConfiguration:341	.fsxWindowsFileServerVolumeConfiguration:342	.host:343	.name:112	.s3filesVolumeConfiguration:344
l	ContainerOverrides	e=:345
l	InferenceAcceleratorOverrides	e=:346
s	TaskVolumeConfiguration	.managedEBSVolume:347	.name:303,r
S	Connectivity
l	Containers	e=:348
s	TaskEphemeralStorage	.kmsKeyId:112	.sizeInGiB:159
S	HealthStatus
S	TaskStopCode
L	Long
S	TagKey	min=1	max=128
s	InstanceLaunchTemplateUpdate	.capacityReservations:276	.ec2InstanceProfileArn:112	.instanceMetadataTagsPropagation:142	.instanceRequirements:277	.localStorageConfiguration:278	.monitoring:279	.networkConfiguration:280	.storageConfiguration:281
s	DeploymentEphemeralStorage	.kmsKeyId:112
s	Scale	.unit:349	.value:290
S	StabilityStatus
i	ManagedScalingInstanceWarmupPeriod	min=0	max=10000
i	ManagedScalingStepSize	min=1	max=10000
S	ManagedScalingStatus
i	ManagedScalingTargetCapacity	min=1	max=100
S	AutoRepairActionsStatus
S	CapacityOptionType
s	CapacityReservationRequest	.reservationGroupArn:112	.reservationPreference:350
s	InstanceRequirementsRequest	.acceleratorCount:351	.acceleratorManufacturers:352	.acceleratorNames:353	.acceleratorTotalMemoryMiB:354	.acceleratorTypes:355	.allowedInstanceTypes:356	.bareMetal:357	.baselineEbsBandwidthMbps:358	.burstablePerformance:359	.cpuManufacturers:360	.excludedInstanceTypes:361	.instanceGenerations:362	.localStorage:363	.localStorageTypes:364	.maxSpotPriceAsPercentageOfOptimalOnDemandPrice:125	.memoryGiBPerVCpu:365	.memoryMiB:366,r	.networkBandwidthGbps:367	.networkInterfaceCount:368	.onDemandMaxPricePercentageOverLowestPrice:125	.requireHibernateSupport:142	.spotMaxPricePercentageOverLowestPrice:125	.totalLocalStorageGB:369	.vCpuCount:370,r
s	ManagedInstancesLocalStorageConfiguration	.useLocalStorage:126
S	ManagedInstancesMonitoringOptions
s	ManagedInstancesNetworkConfiguration	.securityGroups:116	.subnets:116
s	ManagedInstancesStorageConfiguration	.storageSizeGiB:371
S	TagValue	min=0	max=256
s	ExecuteCommandLogConfiguration	.cloudWatchEncryptionEnabled:126	.cloudWatchLogGroupName:112	.s3BucketName:112	.s3EncryptionEnabled:126	.s3KeyPrefix:112
S	ExecuteCommandLogging
i	CapacityProviderStrategyItemBase	min=0	max=100000
i	CapacityProviderStrategyItemWeight	min=0	max=1000
S	ClusterSettingName
s	Attachment	.details:372	.id:112	.status:112	.type:112
s	KeyValuePair	.name:112	.value:112
d	Double
s	DeploymentLifecycleHook	.hookDetails:373	.hookTargetArn:112	.lifecycleStages:374	.roleArn:304	.targetType:375	.timeoutConfiguration:376
s	AdvancedConfiguration	.alternateTargetGroupArn:112	.productionListenerRule:112	.roleArn:112	.testListenerRule:112
S	AssignPublicIp
S	PlacementConstraintType
S	PlacementStrategyType
S	ServiceConnectAccessLoggingFormat
S	ServiceConnectIncludeQueryParameters
S	LogDriver
m	LogConfigurationOptionsMap	k=:112	e=:112
l	SecretList	e=:377
s	ServiceConnectService	.clientAliases:378	.discoveryName:112	.ingressPortOverride:379	.portName:112,r	.timeout:380	.tls:381
s	ServiceManagedEBSVolumeConfiguration	.encrypted:142	.filesystemType:382	.iops:125	.kmsKeyId:383	.roleArn:304,r	.sizeInGiB:125	.snapshotId:384	.tagSpecifications:385	.throughput:125	.volumeInitializationRate:125	.volumeType:386
S	ECSVolumeName
S	IAMRoleArn
s	ServiceCurrentRevisionSummary	.arn:112	.pendingTaskCount:159	.requestedTaskCount:159	.runningTaskCount:159
s	Deployment	.capacityProviderStrategy:118	.createdAt:227	.desiredCount:159	.failedTasks:159	.fargateEphemeralStorage:267	.id:112	.launchType:127	.networkConfiguration:129	.pendingCount:159	.platformFamily:112	.platformVersion:112	.rolloutState:387	.rolloutStateReason:112	.runningCount:159	.serviceConnectConfiguration:134	.serviceConnectResources:388	.status:112	.taskDefinition:112	.updatedAt:227	.volumeConfigurations:136	.vpcLatticeConfigurations:137
s	ServiceEvent	.createdAt:227	.id:112	.message:112
S	AgentUpdateStatus
s	ContainerInstanceHealthStatus	.details:389	.overallStatus:390
l	Resources	e=:391
s	VersionInfo	.agentHash:112	.agentVersion:112	.dockerVersion:112
s	ServiceDeploymentAlarms	.alarmNames:116	.status:392	.triggeredAlarmNames:116
s	ServiceDeploymentCircuitBreaker	.failureCount:159	.status:392	.threshold:159
l	DeploymentLifecycleHookDetailList	e=:393
S	ServiceDeploymentLifecycleStage
s	Rollback	.reason:112	.serviceRevisionArn:112	.startedAt:227
l	ServiceRevisionsSummaryList	e=:318
s	ServiceRevisionSummary	.arn:112	.pendingTaskCount:159	.requestedProductionTrafficWeight:290	.requestedTaskCount:159	.requestedTestTrafficWeight:290	.runningTaskCount:159
l	ContainerImages	e=:394
s	ECSManagedResources	.autoScaling:395	.ingressPaths:396	.logGroups:397	.metricAlarms:398	.serviceSecurityGroups:399
s	ResolvedConfiguration	.loadBalancers:400
l	ContainerDependencies	e=:401
m	DockerLabelsMap	k=:112	e=:112
l	EnvironmentVariables	e=:289
l	EnvironmentFiles	e=:402
l	HostEntryList	e=:403
s	FirelensConfiguration	.options:404	.type:405,r
s	HealthCheck	.command:116,r	.interval:125	.retries:125	.startPeriod:125	.timeout:125
s	LinuxParameters	.capabilities:406	.devices:407	.initProcessEnabled:142	.maxSwap:125	.sharedMemorySize:125	.swappiness:125	.tmpfs:408
l	MountPointList	e=:409
l	PortMappingList	e=:410
s	RepositoryCredentials	.credentialsParameter:112,r
l	ResourceRequirements	e=:411
s	ContainerRestartPolicy	.enabled:142,r	.ignoredExitCodes:412	.restartAttemptPeriod:125
l	SystemControls	e=:413
l	UlimitList	e=:414
S	VersionConsistency
l	VolumeFromList	e=:415
S	TaskDefinitionPlacementConstraintType
s	DockerVolumeConfiguration	.autoprovision:142	.driver:112	.driverOpts:416	.labels:416	.scope:417
s	EFSVolumeConfiguration	.authorizationConfig:418	.fileSystemId:112,r	.rootDirectory:112	.transitEncryption:419	.transitEncryptionPort:125
s	FSxWindowsFileServerVolumeConfiguration	.authorizationConfig:420,r	.fileSystemId:112,r	.rootDirectory:112,r
s	HostVolumeProperties	.sourcePath:112
s	S3FilesVolumeConfiguration	.accessPointArn:112	.fileSystemArn:112,r	.rootDirectory:112	.transitEncryptionPort:125
s	ContainerOverride	.command:116	.cpu:125	.environment:324,z	.environmentFiles:325	.memory:125	.memoryReservation:125	.name:112	.resourceRequirements:333
s	InferenceAcceleratorOverride	.deviceName:112	.deviceType:112
s	TaskManagedEBSVolumeConfiguration	.encrypted:142	.filesystemType:382	.iops:125	.kmsKeyId:383	.roleArn:304,r	.sizeInGiB:125	.snapshotId:384	.tagSpecifications:385	.terminationPolicy:421	.throughput:125	.volumeInitializationRate:125	.volumeType:386
s	Container	.containerArn:112	.cpu:112	.exitCode:125	.gpuIds:422	.healthStatus:262	.image:112	.imageDigest:112	.lastStatus:112	.managedAgents:423	.memory:112	.memoryReservation:112	.name:112	.networkBindings:424	.networkInterfaces:425	.reason:112	.runtimeId:112	.taskArn:112
S	ScaleUnit
S	CapacityReservationPreference
s	AcceleratorCountRequest	.max:125	.min:125
l	AcceleratorManufacturerSet	e=:426
l	AcceleratorNameSet	e=:427
s	AcceleratorTotalMemoryMiBRequest	.max:125	.min:125
l	AcceleratorTypeSet	e=:428
l	AllowedInstanceTypeSet	min=0	max=400	e=:429
S	BareMetal
s	BaselineEbsBandwidthMbpsRequest	.max:125	.min:125
S	BurstablePerformance
l	CpuManufacturerSet	e=:430
l	ExcludedInstanceTypeSet	min=0	max=400	e=:431
l	InstanceGenerationSet	e=:432
S	LocalStorage
l	LocalStorageTypeSet	e=:433
s	MemoryGiBPerVCpuRequest	.max:434	.min:434
s	MemoryMiBRequest	.max:125	.min:125,r
s	NetworkBandwidthGbpsRequest	.max:434	.min:434
s	NetworkInterfaceCountRequest	.max:125	.min:125
s	TotalLocalStorageGBRequest	.max:434	.min:434
s	VCpuCountRangeRequest	.max:125	.min:125,r
i	TaskVolumeStorageGiB	min=1
l	AttachmentDetails	e=:289
D	HookDetails
l	DeploymentLifecycleHookStageList	e=:435
S	DeploymentLifecycleHookTargetType
s	DeploymentLifecycleHookTimeoutConfiguration	.action:436	.timeoutInMinutes:437
s	Secret	.name:112,r	.valueFrom:112,r
l	ServiceConnectClientAliasList	e=:438
i	PortNumber	min=0	max=65535
s	TimeoutConfiguration	.idleTimeoutSeconds:439	.perRequestTimeoutSeconds:439
s	ServiceConnectTlsConfiguration	.issuerCertificateAuthority:440,r	.kmsKey:112	.roleArn:112
S	TaskFilesystemType
S	EBSKMSKeyId
S	EBSSnapshotId
l	EBSTagSpecifications	e=:441
S	EBSVolumeType
S	DeploymentRolloutState
l	ServiceConnectServiceResourceList	e=:442
l	InstanceHealthCheckResultList	e=:443
S	InstanceHealthCheckState
s	Resource	.doubleValue:290	.integerValue:159	.longValue:264	.name:112	.stringSetValue:116	.type:112
S	ServiceDeploymentRollbackMonitorsStatus
s	DeploymentLifecycleHookDetail	.expiresAt:227	.hookId:112	.status:444	.targetArn:112	.targetType:375	.timeoutAction:436
s	ContainerImage	.containerName:112	.image:112	.imageDigest:112
s	ManagedAutoScaling	.applicationAutoScalingPolicies:445	.scalableTarget:446
l	ManagedIngressPaths	e=:447
l	ManagedLogGroups	e=:448
l	ManagedMetricAlarms	e=:449
l	ManagedSecurityGroups	e=:450
l	ServiceRevisionLoadBalancers	e=:451
s	ContainerDependency	.condition:452,r	.containerName:112,r
s	EnvironmentFile	.type:453,r	.value:112,r
s	HostEntry	.hostname:112,r	.ipAddress:112,r
m	FirelensConfigurationOptionsMap	k=:112	e=:112
S	FirelensConfigurationType
s	KernelCapabilities	.add:116	.drop:116
l	DevicesList	e=:454
l	TmpfsList	e=:455
s	MountPoint	.containerPath:112	.readOnly:142	.sourceVolume:112
s	PortMapping	.appProtocol:456	.containerPort:125	.containerPortRange:112	.hostPort:125	.name:112	.protocol:457
s	ResourceRequirement	.type:458,r	.value:112,r
l	IntegerList	e=:125
s	SystemControl	.namespace:112	.value:112
s	Ulimit	.hardLimit:159,r	.name:459,r	.softLimit:159,r
s	VolumeFrom	.readOnly:142	.sourceContainer:112
m	StringMap	k=:112	e=:112
S	Scope
s	EFSAuthorizationConfig	.accessPointId:112	.iam:460
S	EFSTransitEncryption
s	FSxWindowsFileServerAuthorizationConfig	.credentialsParameter:112,r	.domain:112,r
s	TaskManagedEBSVolumeTerminationPolicy	.deleteOnTermination:142,r
l	GpuIds	e=:112
l	ManagedAgents	e=:461
l	NetworkBindings	e=:462
l	NetworkInterfaces	e=:463
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
s	ServiceConnectClientAlias	.dnsName:112	.port:379,r	.testTrafficRules:464
i	Duration	min=0	max=2147483647
s	ServiceConnectTlsCertificateAuthority	.awsPcaAuthorityArn:112
s	EBSTagSpecification	.propagateTags:132	.resourceType:465,r	.tags:114
s	ServiceConnectServiceResource	.discoveryArn:112	.discoveryName:112
s	InstanceHealthCheckResult	.lastStatusChange:227	.lastUpdated:227	.status:390	.statusReason:112	.type:466
S	DeploymentLifecycleHookStatus
l	ManagedApplicationAutoScalingPolicies	e=:467
s	ManagedScalableTarget	.arn:112	.maxCapacity:159,r	.minCapacity:159,r	.status:468,r	.statusReason:112	.updatedAt:227,r
s	ManagedIngressPath	.accessType:469,r	.certificate:470	.endpoint:112,r	.listener:471	.loadBalancer:472	.loadBalancerSecurityGroups:399	.rule:473	.targetGroups:474
s	ManagedLogGroup	.arn:112	.logGroupName:112,r	.status:468,r	.statusReason:112	.updatedAt:227,r
s	ManagedMetricAlarm	.arn:112	.status:468,r	.statusReason:112	.updatedAt:227,r
s	ManagedSecurityGroup	.arn:112	.status:468,r	.statusReason:112	.updatedAt:227,r
s	ServiceRevisionLoadBalancer	.productionListenerRule:112	.targetGroupArn:112
S	ContainerCondition
S	EnvironmentFileType
s	Device	.containerPath:112	.hostPath:112,r	.permissions:475
s	Tmpfs	.containerPath:112,r	.mountOptions:116	.size:159,r
S	ApplicationProtocol
S	TransportProtocol
S	ResourceType
S	UlimitName
S	EFSAuthorizationConfigIAM
s	ManagedAgent	.lastStartedAt:227	.lastStatus:112	.name:476	.reason:112
s	NetworkBinding	.bindIP:112	.containerPort:125	.containerPortRange:112	.hostPort:125	.hostPortRange:112	.protocol:457
s	NetworkInterface	.attachmentId:112	.ipv6Address:112	.privateIpv4Address:112
s	ServiceConnectTestTrafficRules	.header:477,r
S	EBSResourceType
S	InstanceHealthCheckType
s	ManagedApplicationAutoScalingPolicy	.arn:112	.metric:112,r	.policyType:112,r	.status:468,r	.statusReason:112	.targetValue:290,r	.updatedAt:227,r
S	ManagedResourceStatus
S	AccessType
s	ManagedCertificate	.arn:112	.domainName:112,r	.status:468,r	.statusReason:112	.updatedAt:227,r
s	ManagedListener	.arn:112	.status:468,r	.statusReason:112	.updatedAt:227,r
s	ManagedLoadBalancer	.arn:112	.scheme:112,r	.securityGroupIds:116	.status:468,r	.statusReason:112	.subnetIds:116	.updatedAt:227,r
s	ManagedListenerRule	.arn:112	.status:468,r	.statusReason:112	.updatedAt:227,r
l	ManagedTargetGroups	e=:478
l	DeviceCgroupPermissions	e=:479
S	ManagedAgentName
s	ServiceConnectTestTrafficHeaderRules	.name:112,r	.value:480
s	ManagedTargetGroup	.arn:112	.healthCheckPath:112,r	.healthCheckPort:159,r	.port:159,r	.status:468,r	.statusReason:112	.updatedAt:227,r
S	DeviceCgroupPermission
s	ServiceConnectTestTrafficHeaderMatchRules	.exact:112,r

"""#
}
