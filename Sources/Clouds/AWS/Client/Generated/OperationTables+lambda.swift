// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `lambda`: StaticString = #"""
V	id=lambda	protocol=rest-json	version=2015-03-31	service=Lambda	endpoint=lambda	signing=lambda
O	AddPermission	POST	/2015-03-31/functions/{FunctionName}/policy	0	1	2,3,4,5,6,7,8
O	CreateAlias	POST	/2015-03-31/functions/{FunctionName}/aliases	9	10	2,3,4,5,7	idempotent
O	CreateEventSourceMapping	POST	/2015-03-31/event-source-mappings	11	12	2,3,4,5,7
O	CreateFunction	POST	/2015-03-31/functions	13	14	2,3,4,5,15,7,16,17,18,19	idempotent
O	CreateFunctionUrlConfig	POST	/2021-10-31/functions/{FunctionName}/url	20	21	2,3,4,5,7
O	DeleteAlias	DELETE	/2015-03-31/functions/{FunctionName}/aliases/{Name}	22		2,3,4,5	idempotent
O	DeleteEventSourceMapping	DELETE	/2015-03-31/event-source-mappings/{UUID}	23	12	2,24,3,4,5,7	idempotent
O	DeleteFunction	DELETE	/2015-03-31/functions/{FunctionName}	25	26	2,3,4,5,7	idempotent
O	DeleteFunctionCodeSigningConfig	DELETE	/2020-06-30/functions/{FunctionName}/code-signing-config	27		2,3,4,5,7,17
O	DeleteFunctionConcurrency	DELETE	/2017-10-31/functions/{FunctionName}/concurrency	28		2,3,4,5,7
O	DeleteFunctionEventInvokeConfig	DELETE	/2019-09-25/functions/{FunctionName}/event-invoke-config	29		2,3,4,5,7
O	DeleteFunctionUrlConfig	DELETE	/2021-10-31/functions/{FunctionName}/url	30		3,4,5,7
O	DeleteLayerVersion	DELETE	/2018-10-31/layers/{LayerName}/versions/{VersionNumber}	31		4,5	idempotent
O	DeleteProvisionedConcurrencyConfig	DELETE	/2019-09-30/functions/{FunctionName}/provisioned-concurrency	32		2,3,4,5,7	idempotent
O	GetAccountSettings	GET	/2016-08-19/account-settings	33	34	4,5	read
O	GetAlias	GET	/2015-03-31/functions/{FunctionName}/aliases/{Name}	35	10	2,4,5,7	read
O	GetEventSourceMapping	GET	/2015-03-31/event-source-mappings/{UUID}	36	12	2,4,5,7	read
O	GetFunction	GET	/2015-03-31/functions/{FunctionName}	37	38	2,4,5,7	read
O	GetFunctionCodeSigningConfig	GET	/2020-06-30/functions/{FunctionName}/code-signing-config	39	40	2,4,5,7	read
O	GetFunctionConcurrency	GET	/2019-09-30/functions/{FunctionName}/concurrency	41	42	2,4,5,7	read
O	GetFunctionConfiguration	GET	/2015-03-31/functions/{FunctionName}/configuration	43	14	2,4,5,7	read
O	GetFunctionEventInvokeConfig	GET	/2019-09-25/functions/{FunctionName}/event-invoke-config	44	45	2,4,5,7	read
O	GetFunctionRecursionConfig	GET	/2024-08-31/functions/{FunctionName}/recursion-config	46	47	2,4,5,7	read
O	GetFunctionScalingConfig	GET	/2025-11-30/functions/{FunctionName}/function-scaling-config	48	49	2,4,5,7	read
O	GetFunctionUrlConfig	GET	/2021-10-31/functions/{FunctionName}/url	50	51	2,4,5,7	read
O	GetLayerVersion	GET	/2018-10-31/layers/{LayerName}/versions/{VersionNumber}	52	53	2,4,5,7	read
O	GetPolicy	GET	/2015-03-31/functions/{FunctionName}/policy	54	55	2,4,5,7	read
O	GetProvisionedConcurrencyConfig	GET	/2019-09-30/functions/{FunctionName}/provisioned-concurrency	56	57	2,58,4,5,7	read
O	GetRuntimeManagementConfig	GET	/2021-07-20/functions/{FunctionName}/runtime-management-config	59	60	2,4,5,7	read
O	Invoke	POST	/2015-03-31/functions/{FunctionName}/invocations	61	62	63,64,65,5,66,67,68,69,70,71,72,73,74,75,76,77,78,79,2,80,81,82,3,83,84,4,85,86,87,88,89,7,90,91,92,93
O	ListAliases	GET	/2015-03-31/functions/{FunctionName}/aliases	94	95	2,4,5,7	read	pages=Marker;NextMarker;Aliases;
O	ListEventSourceMappings	GET	/2015-03-31/event-source-mappings	96	97	2,4,5,7	read	pages=Marker;NextMarker;EventSourceMappings;
O	ListFunctionEventInvokeConfigs	GET	/2019-09-25/functions/{FunctionName}/event-invoke-config/list	98	99	2,4,5,7	read	pages=Marker;NextMarker;FunctionEventInvokeConfigs;
O	ListFunctionUrlConfigs	GET	/2021-10-31/functions/{FunctionName}/urls	100	101	2,4,5,7	read	pages=Marker;NextMarker;FunctionUrlConfigs;
O	ListFunctions	GET	/2015-03-31/functions	102	103	2,4,5	read	pages=Marker;NextMarker;Functions;
O	ListLayerVersions	GET	/2018-10-31/layers/{LayerName}/versions	104	105	2,4,5,7	read	pages=Marker;NextMarker;LayerVersions;
O	ListProvisionedConcurrencyConfigs	GET	/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL	106	107	2,4,5,7	read	pages=Marker;NextMarker;ProvisionedConcurrencyConfigs;
O	ListTags	GET	/2017-03-31/tags/{Resource}	108	109	2,4,5,7	read
O	ListVersionsByFunction	GET	/2015-03-31/functions/{FunctionName}/versions	110	111	2,4,5,7	read	pages=Marker;NextMarker;Versions;
O	PublishLayerVersion	POST	/2018-10-31/layers/{LayerName}/versions	112	113	2,4,5,7,18
O	PublishVersion	POST	/2015-03-31/functions/{FunctionName}/versions	114	14	2,3,4,5,7,18,8,19
O	PutFunctionCodeSigningConfig	PUT	/2020-06-30/functions/{FunctionName}/code-signing-config	115	116	2,3,4,5,7,17
O	PutFunctionConcurrency	PUT	/2017-10-31/functions/{FunctionName}/concurrency	117	118	2,3,4,5,7
O	PutFunctionEventInvokeConfig	PUT	/2019-09-25/functions/{FunctionName}/event-invoke-config	119	45	2,3,4,5,7
O	PutFunctionRecursionConfig	PUT	/2024-08-31/functions/{FunctionName}/recursion-config	120	121	2,3,4,5,7
O	PutFunctionScalingConfig	PUT	/2025-11-30/functions/{FunctionName}/function-scaling-config	122	123	2,3,4,5,7
O	PutProvisionedConcurrencyConfig	PUT	/2019-09-30/functions/{FunctionName}/provisioned-concurrency	124	125	2,3,4,5,7	idempotent
O	PutRuntimeManagementConfig	PUT	/2021-07-20/functions/{FunctionName}/runtime-management-config	126	127	2,3,4,5,7
O	RemovePermission	DELETE	/2015-03-31/functions/{FunctionName}/policy/{StatementId}	128		2,4,5,7,8
O	TagResource	POST	/2017-03-31/tags/{Resource}	129		2,3,4,5,7
O	UntagResource	DELETE	/2017-03-31/tags/{Resource}	130		2,3,4,5,7
O	UpdateAlias	PUT	/2015-03-31/functions/{FunctionName}/aliases/{Name}	131	10	2,3,4,5,7,8
O	UpdateEventSourceMapping	PUT	/2015-03-31/event-source-mappings/{UUID}	132	12	2,24,3,4,5,7
O	UpdateFunctionCode	PUT	/2015-03-31/functions/{FunctionName}/code	133	14	2,3,4,5,15,7,16,17,18,8
O	UpdateFunctionConfiguration	PUT	/2015-03-31/functions/{FunctionName}/configuration	134	14	2,3,4,5,15,7,16,17,8
O	UpdateFunctionEventInvokeConfig	POST	/2019-09-25/functions/{FunctionName}/event-invoke-config	135	45	2,3,4,5,7
O	UpdateFunctionUrlConfig	PUT	/2021-10-31/functions/{FunctionName}/url	136	137	2,3,4,5,7
W	FunctionActive	GetFunctionConfiguration	5	60	s p "Active" State	f p "Failed" State	r p "Pending" State
W	FunctionActiveV2	GetFunction	1	300	s p "Active" Configuration.State	f p "Failed" Configuration.State	r p "Pending" Configuration.State
W	FunctionExists	GetFunction	1	20	s e false	r e "ResourceNotFoundException"
W	FunctionUpdated	GetFunctionConfiguration	5	60	s p "Successful" LastUpdateStatus	f p "Failed" LastUpdateStatus	r p "InProgress" LastUpdateStatus
W	FunctionUpdatedV2	GetFunction	1	300	s p "Successful" Configuration.LastUpdateStatus	f p "Failed" Configuration.LastUpdateStatus	r p "InProgress" Configuration.LastUpdateStatus
W	PublishedVersionActive	GetFunctionConfiguration	5	312	s p "Active" State	f p "Failed" State	r p "Pending" State
s	AddPermissionRequest	.Action:138,r	.EventSourceToken:139	.FunctionName:140,r,l=u,n=FunctionName	.FunctionUrlAuthType:141	.InvokedViaFunctionUrl:142	.Principal:143,r	.PrincipalOrgID:144	.Qualifier:145,l=q,n=Qualifier	.RevisionId:146	.SourceAccount:147	.SourceArn:148	.StatementId:149,r
s	AddPermissionResponse	.Statement:146
s	InvalidParameterValueException	error=,400	.Type:146	.message:146
s	ResourceConflictException	error=,409	.Type:146	.message:146
s	ServiceException	error=,500	.Message:146	.Type:146
s	TooManyRequestsException	error=,429	.Reason:150	.Type:146	.message:146	.retryAfterSeconds:146,l=h,n=Retry-After
s	PolicyLengthExceededException	error=,400	.Type:146	.message:146
s	ResourceNotFoundException	error=,404	.Message:146	.Type:146
s	PreconditionFailedException	error=,412	.Type:146	.message:146
s	CreateAliasRequest	.Description:151	.FunctionName:152,r,l=u,n=FunctionName	.FunctionVersion:153,r	.Name:154,r	.RoutingConfig:155
s	AliasConfiguration	.AliasArn:156	.Description:151	.FunctionVersion:157	.Name:154	.RevisionId:146	.RoutingConfig:155
s	CreateEventSourceMappingRequest	.AmazonManagedKafkaEventSourceConfig:158	.BatchSize:159	.BisectBatchOnFunctionError:160	.DestinationConfig:161	.DocumentDBEventSourceConfig:162	.Enabled:163	.EventSourceArn:148	.FilterCriteria:164	.FunctionName:140,r	.FunctionResponseTypes:165	.KMSKeyArn:166	.LoggingConfig:167	.MaximumBatchingWindowInSeconds:168	.MaximumRecordAgeInSeconds:169	.MaximumRetryAttempts:170	.MetricsConfig:171	.ParallelizationFactor:172	.ProvisionedPollerConfig:173	.Queues:174	.ScalingConfig:175	.SelfManagedEventSource:176	.SelfManagedKafkaEventSourceConfig:177	.SourceAccessConfigurations:178	.StartingPosition:179	.StartingPositionTimestamp:180	.Tags:181	.Topics:182	.TumblingWindowInSeconds:183
s	EventSourceMappingConfiguration	.AmazonManagedKafkaEventSourceConfig:158	.BatchSize:159	.BisectBatchOnFunctionError:160	.DestinationConfig:161	.DocumentDBEventSourceConfig:162	.EventSourceArn:148	.EventSourceMappingArn:184	.FilterCriteria:164	.FilterCriteriaError:185	.FunctionArn:156	.FunctionResponseTypes:165	.KMSKeyArn:166	.LastModified:180	.LastProcessingResult:146	.LoggingConfig:167	.MaximumBatchingWindowInSeconds:168	.MaximumRecordAgeInSeconds:169	.MaximumRetryAttempts:170	.MetricsConfig:171	.ParallelizationFactor:172	.ProvisionedPollerConfig:173	.Queues:174	.ScalingConfig:175	.SelfManagedEventSource:176	.SelfManagedKafkaEventSourceConfig:177	.SourceAccessConfigurations:178	.StartingPosition:179	.StartingPositionTimestamp:180	.State:146	.StateTransitionReason:146	.Topics:182	.TumblingWindowInSeconds:183	.UUID:146
s	CreateFunctionRequest	.Architectures:186	.CapacityProviderConfig:187	.Code:188,r	.CodeSigningConfigArn:189	.DeadLetterConfig:190	.Description:151	.DurableConfig:191	.Environment:192	.EphemeralStorage:193	.FileSystemConfigs:194	.FunctionName:152,r	.Handler:195	.ImageConfig:196	.KMSKeyArn:166	.Layers:197	.LoggingConfig:198	.MemorySize:199	.PackageType:200	.Publish:201	.PublishTo:202	.Role:203,r	.Runtime:204	.SnapStart:205	.Tags:181	.TenancyConfig:206	.Timeout:207	.TracingConfig:208	.VpcConfig:209
s	FunctionConfiguration	.Architectures:186	.CapacityProviderConfig:187	.CodeSha256:146	.CodeSize:210	.ConfigSha256:146	.DeadLetterConfig:190	.Description:151	.DurableConfig:191	.Environment:211	.EphemeralStorage:193	.FileSystemConfigs:194	.FunctionArn:212	.FunctionName:140	.Handler:195	.ImageConfigResponse:213	.KMSKeyArn:166	.LastModified:214	.LastUpdateStatus:215	.LastUpdateStatusReason:216	.LastUpdateStatusReasonCode:217	.Layers:218	.LoggingConfig:198	.MasterArn:156	.MemorySize:199	.PackageType:200	.RevisionId:146	.Role:203	.Runtime:204	.RuntimeVersionConfig:219	.SigningJobArn:148	.SigningProfileVersionArn:148	.SnapStart:220	.State:221	.StateReason:222	.StateReasonCode:223	.TenancyConfig:206	.Timeout:207	.TracingConfig:224	.Version:157	.VpcConfig:225
s	InvalidCodeSignatureException	error=,400	.Message:146	.Type:146
s	CodeVerificationFailedException	error=,400	.Message:146	.Type:146
s	CodeSigningConfigNotFoundException	error=,404	.Message:146	.Type:146
s	CodeStorageExceededException	error=,400	.Type:146	.message:146
s	FunctionVersionsPerCapacityProviderLimitExceededException	error=,400	.Type:146	.message:146
s	CreateFunctionUrlConfigRequest	.AuthType:141,r	.Cors:226	.FunctionName:152,r,l=u,n=FunctionName	.InvokeMode:227	.Qualifier:228,l=q,n=Qualifier
s	CreateFunctionUrlConfigResponse	.AuthType:141,r	.Cors:226	.CreationTime:214,r	.FunctionArn:156,r	.FunctionUrl:229,r	.InvokeMode:227
s	DeleteAliasRequest	.FunctionName:152,r,l=u,n=FunctionName	.Name:154,r,l=u,n=Name
s	DeleteEventSourceMappingRequest	.UUID:146,r,l=u,n=UUID
s	ResourceInUseException	error=,400	.Message:146	.Type:146
s	DeleteFunctionRequest	.FunctionName:140,r,l=u,n=FunctionName	.Qualifier:145,l=q,n=Qualifier
s	DeleteFunctionResponse	.StatusCode:230,l=c
s	DeleteFunctionCodeSigningConfigRequest	.FunctionName:140,r,l=u,n=FunctionName
s	DeleteFunctionConcurrencyRequest	.FunctionName:152,r,l=u,n=FunctionName
s	DeleteFunctionEventInvokeConfigRequest	.FunctionName:140,r,l=u,n=FunctionName	.Qualifier:145,l=q,n=Qualifier
s	DeleteFunctionUrlConfigRequest	.FunctionName:152,r,l=u,n=FunctionName	.Qualifier:228,l=q,n=Qualifier
s	DeleteLayerVersionRequest	.LayerName:231,r,l=u,n=LayerName	.VersionNumber:232,r,l=u,n=VersionNumber
s	DeleteProvisionedConcurrencyConfigRequest	.FunctionName:152,r,l=u,n=FunctionName	.Qualifier:233,r,l=q,n=Qualifier
s	GetAccountSettingsRequest
s	GetAccountSettingsResponse	.AccountLimit:234	.AccountUsage:235
s	GetAliasRequest	.FunctionName:152,r,l=u,n=FunctionName	.Name:154,r,l=u,n=Name
s	GetEventSourceMappingRequest	.UUID:146,r,l=u,n=UUID
s	GetFunctionRequest	.FunctionName:140,r,l=u,n=FunctionName	.Qualifier:145,l=q,n=Qualifier
s	GetFunctionResponse	.Code:236	.Concurrency:118	.Configuration:14	.Tags:181	.TagsError:237
s	GetFunctionCodeSigningConfigRequest	.FunctionName:140,r,l=u,n=FunctionName
s	GetFunctionCodeSigningConfigResponse	.CodeSigningConfigArn:189,r	.FunctionName:152,r
s	GetFunctionConcurrencyRequest	.FunctionName:152,r,l=u,n=FunctionName
s	GetFunctionConcurrencyResponse	.ReservedConcurrentExecutions:238
s	GetFunctionConfigurationRequest	.FunctionName:140,r,l=u,n=FunctionName	.Qualifier:145,l=q,n=Qualifier
s	GetFunctionEventInvokeConfigRequest	.FunctionName:140,r,l=u,n=FunctionName	.Qualifier:145,l=q,n=Qualifier
s	FunctionEventInvokeConfig	.DestinationConfig:161	.FunctionArn:156	.LastModified:180	.MaximumEventAgeInSeconds:239	.MaximumRetryAttempts:240
s	GetFunctionRecursionConfigRequest	.FunctionName:241,r,l=u,n=FunctionName
s	GetFunctionRecursionConfigResponse	.RecursiveLoop:242
s	GetFunctionScalingConfigRequest	.FunctionName:241,r,l=u,n=FunctionName	.Qualifier:243,r,l=q,n=Qualifier
s	GetFunctionScalingConfigResponse	.AppliedFunctionScalingConfig:244	.FunctionArn:156	.RequestedFunctionScalingConfig:244
s	GetFunctionUrlConfigRequest	.FunctionName:152,r,l=u,n=FunctionName	.Qualifier:228,l=q,n=Qualifier
s	GetFunctionUrlConfigResponse	.AuthType:141,r	.Cors:226	.CreationTime:214,r	.FunctionArn:156,r	.FunctionUrl:229,r	.InvokeMode:227	.LastModifiedTime:214,r
s	GetLayerVersionRequest	.LayerName:231,r,l=u,n=LayerName	.VersionNumber:232,r,l=u,n=VersionNumber
s	GetLayerVersionResponse	.CompatibleArchitectures:245	.CompatibleRuntimes:246	.Content:247	.CreatedDate:214	.Description:151	.LayerArn:248	.LayerVersionArn:249	.LicenseInfo:250	.Version:232
s	GetPolicyRequest	.FunctionName:140,r,l=u,n=FunctionName	.Qualifier:145,l=q,n=Qualifier
s	GetPolicyResponse	.Policy:146	.RevisionId:146
s	GetProvisionedConcurrencyConfigRequest	.FunctionName:152,r,l=u,n=FunctionName	.Qualifier:233,r,l=q,n=Qualifier
s	GetProvisionedConcurrencyConfigResponse	.AllocatedProvisionedConcurrentExecutions:251	.AvailableProvisionedConcurrentExecutions:251	.LastModified:214	.RequestedProvisionedConcurrentExecutions:252	.Status:253	.StatusReason:146
s	ProvisionedConcurrencyConfigNotFoundException	error=,404	.Type:146	.message:146
s	GetRuntimeManagementConfigRequest	.FunctionName:140,r,l=u,n=FunctionName	.Qualifier:145,l=q,n=Qualifier
s	GetRuntimeManagementConfigResponse	.FunctionArn:212	.RuntimeVersionArn:254	.UpdateRuntimeOn:255
s	InvocationRequest	payload=Payload	.ClientContext:146,l=h,n=X-Amz-Client-Context	.DurableExecutionName:256,l=h,n=X-Amz-Durable-Execution-Name	.FunctionName:140,r,l=u,n=FunctionName	.InvocationType:257,l=h,n=X-Amz-Invocation-Type	.LogType:258,l=h,n=X-Amz-Log-Type	.Payload:259,z	.Qualifier:145,l=q,n=Qualifier	.TenantId:260,l=h,n=X-Amz-Tenant-Id
s	InvocationResponse	payload=Payload	.DurableExecutionArn:261,l=h,n=X-Amz-Durable-Execution-Arn	.ExecutedVersion:157,l=h,n=X-Amz-Executed-Version	.FunctionError:146,l=h,n=X-Amz-Function-Error	.LogResult:146,l=h,n=X-Amz-Log-Result	.Payload:259,z	.StatusCode:230,l=c
s	ResourceNotReadyException	error=,502	.Type:146	.message:146
s	InvalidSecurityGroupIDException	error=,502	.Message:146	.Type:146
s	SnapStartTimeoutException	error=,408	.Message:146	.Type:146
s	EC2ThrottledException	error=,502	.Message:146	.Type:146
s	EFSMountConnectivityException	error=,408	.Message:146	.Type:146
s	SubnetIPAddressLimitReachedException	error=,502	.Message:146	.Type:146
s	KMSAccessDeniedException	error=,502	.Message:146	.Type:146
s	RequestTooLargeException	error=,413	.Type:146	.message:146
s	KMSDisabledException	error=,502	.Message:146	.Type:146
s	UnsupportedMediaTypeException	error=,415	.Type:146	.message:146
s	S3FilesMountConnectivityException	error=,408	.Message:146	.Type:146
s	SerializedRequestEntityTooLargeException	error=,413	.Type:146	.message:146
s	InvalidRuntimeException	error=,502	.Message:146	.Type:146
s	NoPublishedVersionException	error=,400	.Message:146	.Type:146
s	EC2UnexpectedException	error=,502	.EC2ErrorCode:146	.Message:146	.Type:146
s	InvalidSubnetIDException	error=,502	.Message:146	.Type:146
s	KMSNotFoundException	error=,502	.Message:146	.Type:146
s	EC2AccessDeniedException	error=,502	.Message:146	.Type:146
s	EFSIOException	error=,410	.Message:146	.Type:146
s	KMSInvalidStateException	error=,502	.Message:146	.Type:146
s	ENILimitReachedException	error=,502	.Message:146	.Type:146
s	SnapStartNotReadyException	error=,409	.Message:146	.Type:146
s	SnapStartException	error=,400	.Message:146	.Type:146
s	RecursiveInvocationException	error=,400	.Message:146	.Type:146
s	S3FilesMountFailureException	error=,403	.Message:146	.Type:146
s	EFSMountTimeoutException	error=,408	.Message:146	.Type:146
s	S3FilesMountTimeoutException	error=,408	.Message:146	.Type:146
s	InvalidRequestContentException	error=,400	.Type:146	.message:146
s	DurableExecutionAlreadyStartedException	error=,409	.Message:146	.Type:146
s	InvalidZipFileException	error=,502	.Message:146	.Type:146
s	EFSMountFailureException	error=,403	.Message:146	.Type:146
s	ListAliasesRequest	.FunctionName:152,r,l=u,n=FunctionName	.FunctionVersion:153,l=q,n=FunctionVersion	.Marker:146,l=q,n=Marker	.MaxItems:262,l=q,n=MaxItems
s	ListAliasesResponse	.Aliases:263	.NextMarker:146
s	ListEventSourceMappingsRequest	.EventSourceArn:148,l=q,n=EventSourceArn	.FunctionName:140,l=q,n=FunctionName	.Marker:146,l=q,n=Marker	.MaxItems:262,l=q,n=MaxItems
s	ListEventSourceMappingsResponse	.EventSourceMappings:264	.NextMarker:146
s	ListFunctionEventInvokeConfigsRequest	.FunctionName:140,r,l=u,n=FunctionName	.Marker:146,l=q,n=Marker	.MaxItems:265,l=q,n=MaxItems
s	ListFunctionEventInvokeConfigsResponse	.FunctionEventInvokeConfigs:266	.NextMarker:146
s	ListFunctionUrlConfigsRequest	.FunctionName:152,r,l=u,n=FunctionName	.Marker:146,l=q,n=Marker	.MaxItems:267,l=q,n=MaxItems
s	ListFunctionUrlConfigsResponse	.FunctionUrlConfigs:268,r	.NextMarker:146
s	ListFunctionsRequest	.FunctionVersion:269,l=q,n=FunctionVersion	.Marker:146,l=q,n=Marker	.MasterRegion:270,l=q,n=MasterRegion	.MaxItems:262,l=q,n=MaxItems
s	ListFunctionsResponse	.Functions:271	.NextMarker:146
s	ListLayerVersionsRequest	.CompatibleArchitecture:272,l=q,n=CompatibleArchitecture	.CompatibleRuntime:204,l=q,n=CompatibleRuntime	.LayerName:231,r,l=u,n=LayerName	.Marker:146,l=q,n=Marker	.MaxItems:273,l=q,n=MaxItems
s	ListLayerVersionsResponse	.LayerVersions:274	.NextMarker:146
s	ListProvisionedConcurrencyConfigsRequest	.FunctionName:152,r,l=u,n=FunctionName	.Marker:146,l=q,n=Marker	.MaxItems:275,l=q,n=MaxItems
s	ListProvisionedConcurrencyConfigsResponse	.NextMarker:146	.ProvisionedConcurrencyConfigs:276
s	ListTagsRequest	.Resource:277,r,l=u,n=Resource
s	ListTagsResponse	.Tags:181
s	ListVersionsByFunctionRequest	.FunctionName:140,r,l=u,n=FunctionName	.Marker:146,l=q,n=Marker	.MaxItems:262,l=q,n=MaxItems
s	ListVersionsByFunctionResponse	.NextMarker:146	.Versions:271
s	PublishLayerVersionRequest	.CompatibleArchitectures:245	.CompatibleRuntimes:246	.Content:278,r	.Description:151	.LayerName:231,r,l=u,n=LayerName	.LicenseInfo:250
s	PublishLayerVersionResponse	.CompatibleArchitectures:245	.CompatibleRuntimes:246	.Content:247	.CreatedDate:214	.Description:151	.LayerArn:248	.LayerVersionArn:249	.LicenseInfo:250	.Version:232
s	PublishVersionRequest	.CodeSha256:146	.Description:151	.FunctionName:152,r,l=u,n=FunctionName	.PublishTo:202	.RevisionId:146
s	PutFunctionCodeSigningConfigRequest	.CodeSigningConfigArn:189,r	.FunctionName:140,r,l=u,n=FunctionName
s	PutFunctionCodeSigningConfigResponse	.CodeSigningConfigArn:189,r	.FunctionName:152,r
s	PutFunctionConcurrencyRequest	.FunctionName:152,r,l=u,n=FunctionName	.ReservedConcurrentExecutions:238,r
s	Concurrency	.ReservedConcurrentExecutions:238
s	PutFunctionEventInvokeConfigRequest	.DestinationConfig:161	.FunctionName:140,r,l=u,n=FunctionName	.MaximumEventAgeInSeconds:239	.MaximumRetryAttempts:240	.Qualifier:145,l=q,n=Qualifier
s	PutFunctionRecursionConfigRequest	.FunctionName:241,r,l=u,n=FunctionName	.RecursiveLoop:242,r
s	PutFunctionRecursionConfigResponse	.RecursiveLoop:242
s	PutFunctionScalingConfigRequest	.FunctionName:241,r,l=u,n=FunctionName	.FunctionScalingConfig:244	.Qualifier:243,r,l=q,n=Qualifier
s	PutFunctionScalingConfigResponse	.FunctionState:221
s	PutProvisionedConcurrencyConfigRequest	.FunctionName:152,r,l=u,n=FunctionName	.ProvisionedConcurrentExecutions:252,r	.Qualifier:233,r,l=q,n=Qualifier
s	PutProvisionedConcurrencyConfigResponse	.AllocatedProvisionedConcurrentExecutions:251	.AvailableProvisionedConcurrentExecutions:251	.LastModified:214	.RequestedProvisionedConcurrentExecutions:252	.Status:253	.StatusReason:146
s	PutRuntimeManagementConfigRequest	.FunctionName:140,r,l=u,n=FunctionName	.Qualifier:145,l=q,n=Qualifier	.RuntimeVersionArn:254	.UpdateRuntimeOn:255,r
s	PutRuntimeManagementConfigResponse	.FunctionArn:156,r	.RuntimeVersionArn:254	.UpdateRuntimeOn:255,r
s	RemovePermissionRequest	.FunctionName:140,r,l=u,n=FunctionName	.Qualifier:145,l=q,n=Qualifier	.RevisionId:146,l=q,n=RevisionId	.StatementId:279,r,l=u,n=StatementId
s	TagResourceRequest	.Resource:277,r,l=u,n=Resource	.Tags:181,r
s	UntagResourceRequest	.Resource:277,r,l=u,n=Resource	.TagKeys:280,r,l=q,n=tagKeys
s	UpdateAliasRequest	.Description:151	.FunctionName:152,r,l=u,n=FunctionName	.FunctionVersion:153	.Name:154,r,l=u,n=Name	.RevisionId:146	.RoutingConfig:155
s	UpdateEventSourceMappingRequest	.AmazonManagedKafkaEventSourceConfig:158	.BatchSize:159	.BisectBatchOnFunctionError:160	.DestinationConfig:161	.DocumentDBEventSourceConfig:162	.Enabled:163	.FilterCriteria:164	.FunctionName:140	.FunctionResponseTypes:165	.KMSKeyArn:166	.LoggingConfig:167	.MaximumBatchingWindowInSeconds:168	.MaximumRecordAgeInSeconds:169	.MaximumRetryAttempts:170	.MetricsConfig:171	.ParallelizationFactor:172	.ProvisionedPollerConfig:173	.ScalingConfig:175	.SelfManagedKafkaEventSourceConfig:177	.SourceAccessConfigurations:178	.TumblingWindowInSeconds:183	.UUID:146,r,l=u,n=UUID
s	UpdateFunctionCodeRequest	.Architectures:186	.DryRun:201	.FunctionName:152,r,l=u,n=FunctionName	.ImageUri:146	.Publish:201	.PublishTo:202	.RevisionId:146	.S3Bucket:281	.S3Key:282	.S3ObjectVersion:283	.SourceKMSKeyArn:166	.ZipFile:259,z
s	UpdateFunctionConfigurationRequest	.CapacityProviderConfig:187	.DeadLetterConfig:190	.Description:151	.DurableConfig:191	.Environment:192	.EphemeralStorage:193	.FileSystemConfigs:194	.FunctionName:152,r,l=u,n=FunctionName	.Handler:195	.ImageConfig:196	.KMSKeyArn:166	.Layers:197	.LoggingConfig:198	.MemorySize:199	.RevisionId:146	.Role:203	.Runtime:204	.SnapStart:205	.Timeout:207	.TracingConfig:208	.VpcConfig:209
s	UpdateFunctionEventInvokeConfigRequest	.DestinationConfig:161	.FunctionName:140,r,l=u,n=FunctionName	.MaximumEventAgeInSeconds:239	.MaximumRetryAttempts:240	.Qualifier:145,l=q,n=Qualifier
s	UpdateFunctionUrlConfigRequest	.AuthType:141	.Cors:226	.FunctionName:152,r,l=u,n=FunctionName	.InvokeMode:227	.Qualifier:228,l=q,n=Qualifier
s	UpdateFunctionUrlConfigResponse	.AuthType:141,r	.Cors:226	.CreationTime:214,r	.FunctionArn:156,r	.FunctionUrl:229,r	.InvokeMode:227	.LastModifiedTime:214,r
S	Action
S	EventSourceToken	min=0	max=256
S	NamespacedFunctionName	min=1	max=256
S	FunctionUrlAuthType
b	InvokedViaFunctionUrl
S	Principal
S	PrincipalOrgID	min=12	max=34
S	NumericLatestPublishedOrAliasQualifier	min=1	max=128
S	String
S	SourceOwner	min=0	max=12
S	Arn
S	StatementId	min=1	max=100
S	ThrottleReason
S	Description	min=0	max=256
S	FunctionName	min=1	max=140
S	VersionWithLatestPublished	min=1	max=1024
S	Alias	min=1	max=128
s	AliasRoutingConfiguration	.AdditionalVersionWeights:284
S	FunctionArn	min=0	max=10000
S	Version	min=1	max=1024
s	AmazonManagedKafkaEventSourceConfig	.ConsumerGroupId:285	.SchemaRegistryConfig:286
i	BatchSize	min=1	max=10000
b	BisectBatchOnFunctionError
s	DestinationConfig	.OnFailure:287	.OnSuccess:288
s	DocumentDBEventSourceConfig	.CollectionName:289	.DatabaseName:290	.FullDocument:291
b	Enabled
s	FilterCriteria	.Filters:292
l	FunctionResponseTypeList	min=0	max=1	e=:293
S	KMSKeyArn
s	EventSourceMappingLoggingConfig	.SystemLogLevel:294
i	MaximumBatchingWindowInSeconds	min=0	max=300
i	MaximumRecordAgeInSeconds	min=-1	max=604800
i	MaximumRetryAttemptsEventSourceMapping	min=-1	max=10000
s	EventSourceMappingMetricsConfig	.Metrics:295
i	ParallelizationFactor	min=1	max=10
s	ProvisionedPollerConfig	.MaximumPollers:296	.MinimumPollers:297	.PollerGroupName:298
l	Queues	min=1	max=1	e=:299
s	ScalingConfig	.MaximumConcurrency:300
s	SelfManagedEventSource	.Endpoints:301
s	SelfManagedKafkaEventSourceConfig	.ConsumerGroupId:285	.SchemaRegistryConfig:286
l	SourceAccessConfigurations	min=0	max=22	e=:302
S	EventSourcePosition
t	Date
m	Tags	k=:303	e=:304
l	Topics	min=1	max=1	e=:305
i	TumblingWindowInSeconds	min=0	max=900
S	EventSourceMappingArn	min=85	max=120
s	FilterCriteriaError	.ErrorCode:306	.Message:307
l	ArchitecturesList	min=1	max=1	e=:272
s	CapacityProviderConfig	.LambdaManagedInstancesCapacityProviderConfig:308,r
s	FunctionCode	.ImageUri:146	.S3Bucket:281	.S3Key:282	.S3ObjectVersion:283	.SourceKMSKeyArn:166	.ZipFile:259,z
S	CodeSigningConfigArn	min=0	max=200
s	DeadLetterConfig	.TargetArn:309
s	DurableConfig	.ExecutionTimeout:310	.RetentionPeriodInDays:311
s	Environment	.Variables:312,z
s	EphemeralStorage	.Size:313,r
l	FileSystemConfigList	min=0	max=1	e=:314
S	Handler	min=0	max=128
s	ImageConfig	.Command:315	.EntryPoint:315	.WorkingDirectory:316
l	LayerList	e=:249
s	LoggingConfig	.ApplicationLogLevel:317	.LogFormat:318	.LogGroup:319	.SystemLogLevel:320
i	MemorySize	min=128	max=32768
S	PackageType
b	Boolean
S	FunctionVersionLatestPublished
S	RoleArn
S	Runtime
s	SnapStart	.ApplyOn:321
s	TenancyConfig	.TenantIsolationMode:322,r
i	Timeout	min=1
s	TracingConfig	.Mode:323
s	VpcConfig	.Ipv6AllowedForDualStack:324	.SecurityGroupIds:325	.SubnetIds:326
L	Long
s	EnvironmentResponse	.Error:327	.Variables:312,z
S	NameSpacedFunctionArn	min=0	max=10000
s	ImageConfigResponse	.Error:328	.ImageConfig:196
S	Timestamp
S	LastUpdateStatus
S	LastUpdateStatusReason
S	LastUpdateStatusReasonCode
l	LayersReferenceList	e=:329
s	RuntimeVersionConfig	.Error:330	.RuntimeVersionArn:254
s	SnapStartResponse	.ApplyOn:321	.OptimizationStatus:331
S	State
S	StateReason
S	StateReasonCode
s	TracingConfigResponse	.Mode:323
s	VpcConfigResponse	.Ipv6AllowedForDualStack:324	.SecurityGroupIds:325	.SubnetIds:326	.VpcId:332
s	Cors	.AllowCredentials:333	.AllowHeaders:334	.AllowMethods:335	.AllowOrigins:336	.ExposeHeaders:334	.MaxAge:337
S	InvokeMode
S	FunctionUrlQualifier	min=1	max=128
S	FunctionUrl	min=40	max=100
i	Integer
S	LayerName	min=1	max=140
L	LayerVersionNumber
S	Qualifier	min=1	max=128
s	AccountLimit	.CodeSizeUnzipped:210	.CodeSizeZipped:210	.ConcurrentExecutions:230	.TotalCodeSize:210	.UnreservedConcurrentExecutions:338
s	AccountUsage	.FunctionCount:210	.TotalCodeSize:210
s	FunctionCodeLocation	.ImageUri:146	.Location:146	.RepositoryType:146	.ResolvedImageUri:146	.SourceKMSKeyArn:146
s	TagsError	.ErrorCode:339,r	.Message:340,r
i	ReservedConcurrentExecutions	min=0
i	MaximumEventAgeInSeconds	min=60	max=21600
i	MaximumRetryAttempts	min=0	max=2
S	UnqualifiedFunctionName	min=1	max=140
S	RecursiveLoop
S	PublishedFunctionQualifier	min=1	max=128
s	FunctionScalingConfig	.MaxExecutionEnvironments:341	.MinExecutionEnvironments:341
l	CompatibleArchitectures	min=0	max=2	e=:272
l	CompatibleRuntimes	min=0	max=15	e=:204
s	LayerVersionContentOutput	.CodeSha256:146	.CodeSize:210	.Location:146	.SigningJobArn:146	.SigningProfileVersionArn:146
S	LayerArn	min=1	max=140
S	LayerVersionArn	min=1	max=140
S	LicenseInfo	min=0	max=512
i	NonNegativeInteger	min=0
i	PositiveInteger	min=1
S	ProvisionedConcurrencyStatusEnum
S	RuntimeVersionArn	min=26	max=2048
S	UpdateRuntimeOn
S	DurableExecutionName	min=1	max=64
S	InvocationType
S	LogType
B	Blob
S	TenantId	min=1	max=256
S	DurableExecutionArn	min=1	max=1024
i	MaxListItems	min=1	max=10000
l	AliasList	e=:10
l	EventSourceMappingsList	e=:12
i	MaxFunctionEventInvokeConfigListItems	min=1	max=50
l	FunctionEventInvokeConfigList	e=:45
i	MaxItems	min=1	max=50
l	FunctionUrlConfigList	e=:342
S	FunctionVersion
S	MasterRegion
l	FunctionList	e=:14
S	Architecture
i	MaxLayerListItems	min=1	max=50
l	LayerVersionsList	e=:343
i	MaxProvisionedConcurrencyConfigListItems	min=1	max=50
l	ProvisionedConcurrencyConfigList	e=:344
S	TaggableResource	min=1	max=256
s	LayerVersionContentInput	.S3Bucket:281	.S3Key:282	.S3ObjectVersion:283	.ZipFile:259,z
S	NamespacedStatementId	min=1	max=100
l	TagKeyList	e=:303
S	S3Bucket	min=3	max=63
S	S3Key	min=1	max=1024
S	S3ObjectVersion	min=1	max=1024
m	AdditionalVersionWeights	k=:345	e=:346
S	URI	min=1	max=200
s	KafkaSchemaRegistryConfig	.AccessConfigs:347	.EventRecordFormat:348	.SchemaRegistryURI:349	.SchemaValidationConfigs:350
s	OnFailure	.Destination:351
s	OnSuccess	.Destination:351
S	CollectionName	min=1	max=57
S	DatabaseName	min=1	max=63
S	FullDocument
l	FilterList	e=:352
S	FunctionResponseType
S	EventSourceMappingSystemLogLevel
l	EventSourceMappingMetricList	min=0	max=3	e=:353
i	MaximumNumberOfPollers	min=1	max=2000
i	MinimumNumberOfPollers	min=1	max=200
S	ProvisionedPollerGroupName	min=0	max=128
S	Queue	min=1	max=1000
i	MaximumConcurrency	min=2	max=1000
m	Endpoints	min=1	max=2	k=:354	e=:355
s	SourceAccessConfiguration	.Type:356	.URI:285
S	TagKey
S	TagValue
S	Topic	min=1	max=249
S	FilterCriteriaErrorCode	min=10	max=50
S	FilterCriteriaErrorMessage	min=10	max=2048
s	LambdaManagedInstancesCapacityProviderConfig	.CapacityProviderArn:357,r	.ExecutionEnvironmentMemoryGiBPerVCpu:358	.PerExecutionEnvironmentMaxConcurrency:359
S	ResourceArn
i	ExecutionTimeout	min=1	max=31622400
i	RetentionPeriodInDays	min=1	max=90
m	EnvironmentVariables	k=:360,z	e=:361,z
i	EphemeralStorageSize	min=512	max=10240
s	FileSystemConfig	.Arn:362,r	.LocalMountPath:363,r
l	StringList	min=0	max=1500	e=:146
S	WorkingDirectory	min=0	max=1000
S	ApplicationLogLevel
S	LogFormat
S	LogGroup	min=1	max=512
S	SystemLogLevel
S	SnapStartApplyOn
S	TenantIsolationMode
S	TracingMode
b	NullableBoolean
l	SecurityGroupIds	min=0	max=5	e=:364
l	SubnetIds	min=0	max=16	e=:365
s	EnvironmentError	.ErrorCode:146	.Message:366,z
s	ImageConfigError	.ErrorCode:146	.Message:366,z
s	Layer	.Arn:249	.CodeSize:210	.SigningJobArn:148	.SigningProfileVersionArn:148
s	RuntimeVersionError	.ErrorCode:146	.Message:366,z
S	SnapStartOptimizationStatus
S	VpcId
b	AllowCredentials
l	HeadersList	min=0	max=100	e=:367
l	AllowMethodsList	min=0	max=6	e=:368
l	AllowOriginsList	min=0	max=100	e=:369
i	MaxAge	min=0	max=86400
i	UnreservedConcurrentExecutions	min=0
S	TagsErrorCode	min=10	max=21
S	TagsErrorMessage	min=84	max=1000
i	FunctionScalingConfigExecutionEnvironments	min=0	max=15000
s	FunctionUrlConfig	.AuthType:141,r	.Cors:226	.CreationTime:214,r	.FunctionArn:156,r	.FunctionUrl:229,r	.InvokeMode:227	.LastModifiedTime:214,r
s	LayerVersionsListItem	.CompatibleArchitectures:245	.CompatibleRuntimes:246	.CreatedDate:214	.Description:151	.LayerVersionArn:249	.LicenseInfo:250	.Version:232
s	ProvisionedConcurrencyConfigListItem	.AllocatedProvisionedConcurrentExecutions:251	.AvailableProvisionedConcurrentExecutions:251	.FunctionArn:156	.LastModified:214	.RequestedProvisionedConcurrentExecutions:252	.Status:253	.StatusReason:146
S	AdditionalVersion	min=1	max=1024
d	Weight	min=0	max=1
l	KafkaSchemaRegistryAccessConfigList	e=:370
S	SchemaRegistryEventRecordFormat
S	SchemaRegistryUri	min=1	max=10000
l	KafkaSchemaValidationConfigList	e=:371
S	DestinationArn	min=0	max=350
s	Filter	.Pattern:372
S	EventSourceMappingMetric
S	EndPointType
l	EndpointLists	min=1	max=10	e=:373
S	SourceAccessType
S	CapacityProviderArn	min=1	max=140
d	ExecutionEnvironmentMemoryGiBPerVCpu	min=2	max=8
i	PerExecutionEnvironmentMaxConcurrency	min=1	max=1600
S	EnvironmentVariableName
S	EnvironmentVariableValue
S	FileSystemArn	min=0	max=256
S	LocalMountPath	min=0	max=160
S	SecurityGroupId
S	SubnetId
S	SensitiveString
S	Header	min=0	max=1024
S	Method	min=0	max=6
S	Origin	min=1	max=253
s	KafkaSchemaRegistryAccessConfig	.Type:374	.URI:148
s	KafkaSchemaValidationConfig	.Attribute:375
S	Pattern	min=0	max=4096
S	Endpoint	min=1	max=300
S	KafkaSchemaRegistryAuthType
S	KafkaSchemaValidationAttribute

"""#
}
