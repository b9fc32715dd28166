// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `ssm`: StaticString = #"""
V	id=ssm	protocol=json	version=2014-11-06	service=SSM	endpoint=ssm	signing=ssm	json=1.1	target=AmazonSSM
O	AddTagsToResource	POST	/	0	1	2,3,4,5,6
O	CancelCommand	POST	/	7	8	4,9,10,11
O	CreateAssociation	POST	/	12	13	14,15,4,16,17,10,18,19,20,21,22,23,24
O	CreateDocument	POST	/	25	26	27,28,4,29,30,31,6,32
O	DeleteAssociation	POST	/	33	34	35,4,16,10,6
O	DeleteDocument	POST	/	36	37	4,16,38,39,6
O	DeleteParameter	POST	/	40	41	4,42
O	DeleteParameters	POST	/	43	44	4
O	DescribeAssociation	POST	/	45	46	35,47,4,16,10
O	DescribeDocument	POST	/	48	49	4,16,17
O	DescribeDocumentPermission	POST	/	50	51	4,16,52,53,38	pages=NextToken;NextToken;AccountIds,AccountSharingInfoList;
O	DescribeParameters	POST	/	54	55	4,56,57,58,52	pages=NextToken;NextToken;Parameters;
O	GetCommandInvocation	POST	/	59	60	4,9,10,61,62
O	GetDocument	POST	/	63	64	4,16,17
O	GetParameter	POST	/	65	66	4,67,42,68
O	GetParameterHistory	POST	/	69	70	4,42,52,67	pages=NextToken;NextToken;Parameters;
O	GetParameters	POST	/	71	72	67,4
O	GetParametersByPath	POST	/	73	74	4,56,57,58,67,52	pages=NextToken;NextToken;Parameters;
O	LabelParameterVersion	POST	/	75	76	4,6,42,68,77
O	ListAssociations	POST	/	78	79	4,52	pages=NextToken;NextToken;Associations;
O	ListCommandInvocations	POST	/	80	81	4,9,10,56,52	pages=NextToken;NextToken;CommandInvocations;
O	ListCommands	POST	/	82	83	4,9,10,56,52	pages=NextToken;NextToken;Commands;
O	ListDocuments	POST	/	84	85	4,52,56	pages=NextToken;NextToken;DocumentIdentifiers;
O	ListTagsForResource	POST	/	86	87	2,3,4
O	PutParameter	POST	/	88	89	4,67,90,6,91,92,93,94,95,96,97,98,99,100,101
O	RemoveTagsFromResource	POST	/	102	103	2,3,4,6
O	SendCommand	POST	/	104	105	11,4,10,16,17,106,20,18,28,107,108
O	UpdateAssociation	POST	/	109	110	4,22,20,19,17,35,111,6,16,21,47,112,23
O	UpdateDocument	POST	/	113	114	28,115,4,116,117,29,17,31,16,38
O	UpdateDocumentDefaultVersion	POST	/	118	119	4,16,17,31
W	CommandExecuted	GetCommandInvocation	5	20	r p "Pending" Status	r p "InProgress" Status	r p "Delayed" Status	s p "Success" Status	f p "Cancelled" Status	f p "TimedOut" Status	f p "Failed" Status	f p "Cancelling" Status	r e "InvocationDoesNotExist"
s	AddTagsToResourceRequest	.ResourceId:120,r	.ResourceType:121,r	.Tags:122,r
s	AddTagsToResourceResult
s	InvalidResourceType	error=,
s	InvalidResourceId	error=,
s	InternalServerError	error=,	.Message:123
s	TooManyTagsError	error=,
s	TooManyUpdates	error=,	.Message:123
s	CancelCommandRequest	.CommandId:124,r	.InstanceIds:125
s	CancelCommandResult
s	InvalidCommandId	error=,
s	InvalidInstanceId	error=,	.Message:123
s	DuplicateInstanceId	error=,
s	CreateAssociationRequest	.AlarmConfiguration:126	.ApplyOnlyAtCronInterval:127	.AssociationDispatchAssumeRole:128	.AssociationName:129	.AutomationTargetParameterName:130	.CalendarNames:131	.ComplianceSeverity:132	.DocumentVersion:133	.Duration:134	.InstanceId:135	.MaxConcurrency:136	.MaxErrors:137	.Name:138,r	.OutputLocation:139	.Parameters:140,z	.ScheduleExpression:141	.ScheduleOffset:142	.SyncCompliance:143	.Tags:122	.TargetLocations:144	.TargetMaps:145	.Targets:146
s	CreateAssociationResult	.AssociationDescription:147
s	AssociationAlreadyExists	error=,
s	AssociationLimitExceeded	error=,
s	InvalidDocument	error=,	.Message:123
s	InvalidDocumentVersion	error=,	.Message:123
s	UnsupportedPlatformType	error=,	.Message:123
s	InvalidOutputLocation	error=,
s	InvalidParameters	error=,	.Message:123
s	InvalidTarget	error=,	.Message:123
s	InvalidSchedule	error=,	.Message:123
s	InvalidTargetMaps	error=,	.Message:123
s	InvalidTag	error=,	.Message:123
s	CreateDocumentRequest	.Attachments:148	.Content:149,r	.DisplayName:150	.DocumentFormat:151	.DocumentType:152	.Name:153,r	.Requires:154	.Tags:122	.TargetType:155	.VersionName:156
s	CreateDocumentResult	.DocumentDescription:157
s	DocumentAlreadyExists	error=,	.Message:123
s	MaxDocumentSizeExceeded	error=,	.Message:123
s	InvalidDocumentContent	error=,	.Message:123
s	DocumentLimitExceeded	error=,	.Message:123
s	InvalidDocumentSchemaVersion	error=,	.Message:123
s	NoLongerSupportedException	error=,	.Message:123
s	DeleteAssociationRequest	.AssociationId:158	.InstanceId:135	.Name:138
s	DeleteAssociationResult
s	AssociationDoesNotExist	error=,	.Message:123
s	DeleteDocumentRequest	.DocumentVersion:133	.Force:159	.Name:153,r	.VersionName:156
s	DeleteDocumentResult
s	InvalidDocumentOperation	error=,	.Message:123
s	AssociatedInstances	error=,
s	DeleteParameterRequest	.Name:160,r
s	DeleteParameterResult
s	ParameterNotFound	error=,	.message:123
s	DeleteParametersRequest	.Names:161,r
s	DeleteParametersResult	.DeletedParameters:161	.InvalidParameters:161
s	DescribeAssociationRequest	.AssociationId:158	.AssociationVersion:162	.InstanceId:135	.Name:138
s	DescribeAssociationResult	.AssociationDescription:147
s	InvalidAssociationVersion	error=,	.Message:123
s	DescribeDocumentRequest	.DocumentVersion:133	.Name:138,r	.VersionName:156
s	DescribeDocumentResult	.Document:157
s	DescribeDocumentPermissionRequest	.MaxResults:163	.Name:153,r	.NextToken:164	.PermissionType:165,r
s	DescribeDocumentPermissionResponse	.AccountIds:166	.AccountSharingInfoList:167	.NextToken:164
s	InvalidNextToken	error=,	.Message:123
s	InvalidPermissionType	error=,	.Message:123
s	DescribeParametersRequest	.Filters:168	.MaxResults:169	.NextToken:164	.ParameterFilters:170	.Shared:159
s	DescribeParametersResult	.NextToken:164	.Parameters:171
s	InvalidFilterKey	error=,
s	InvalidFilterOption	error=,	.message:123
s	InvalidFilterValue	error=,	.Message:123
s	GetCommandInvocationRequest	.CommandId:124,r	.InstanceId:135,r	.PluginName:172
s	GetCommandInvocationResult	.CloudWatchOutputConfig:173	.CommandId:124	.Comment:174	.DocumentName:153	.DocumentVersion:133	.ExecutionElapsedTime:175	.ExecutionEndDateTime:175	.ExecutionStartDateTime:175	.InstanceId:135	.PluginName:172	.ResponseCode:176	.StandardErrorContent:177	.StandardErrorUrl:178	.StandardOutputContent:179	.StandardOutputUrl:178	.Status:180	.StatusDetails:181
s	InvalidPluginName	error=,
s	InvocationDoesNotExist	error=,
s	GetDocumentRequest	.DocumentFormat:151	.DocumentVersion:133	.Name:138,r	.VersionName:156
s	GetDocumentResult	.AttachmentsContent:182	.Content:149	.CreatedDate:183	.DisplayName:150	.DocumentFormat:151	.DocumentType:152	.DocumentVersion:133	.Name:138	.Requires:154	.ReviewStatus:184	.Status:185	.StatusInformation:186	.VersionName:156
s	GetParameterRequest	.Name:160,r	.WithDecryption:159
s	GetParameterResult	.Parameter:187
s	InvalidKeyId	error=,	.message:123
s	ParameterVersionNotFound	error=,	.message:123
s	GetParameterHistoryRequest	.MaxResults:169	.Name:160,r	.NextToken:164	.WithDecryption:159
s	GetParameterHistoryResult	.NextToken:164	.Parameters:188
s	GetParametersRequest	.Names:161,r	.WithDecryption:159
s	GetParametersResult	.InvalidParameters:161	.Parameters:189
s	GetParametersByPathRequest	.MaxResults:190	.NextToken:164	.ParameterFilters:170	.Path:160,r	.Recursive:159	.WithDecryption:159
s	GetParametersByPathResult	.NextToken:164	.Parameters:189
s	LabelParameterVersionRequest	.Labels:191,r	.Name:160,r	.ParameterVersion:192
s	LabelParameterVersionResult	.InvalidLabels:191	.ParameterVersion:192
s	ParameterVersionLabelLimitExceeded	error=,	.message:123
s	ListAssociationsRequest	.AssociationFilterList:193	.MaxResults:169	.NextToken:164
s	ListAssociationsResult	.Associations:194	.NextToken:164
s	ListCommandInvocationsRequest	.CommandId:124	.Details:159	.Filters:195	.InstanceId:135	.MaxResults:196	.NextToken:164
s	ListCommandInvocationsResult	.CommandInvocations:197	.NextToken:164
s	ListCommandsRequest	.CommandId:124	.Filters:195	.InstanceId:135	.MaxResults:196	.NextToken:164
s	ListCommandsResult	.Commands:198	.NextToken:164
s	ListDocumentsRequest	.DocumentFilterList:199	.Filters:200	.MaxResults:169	.NextToken:164
s	ListDocumentsResult	.DocumentIdentifiers:201	.NextToken:164
s	ListTagsForResourceRequest	.ResourceId:120,r	.ResourceType:121,r
s	ListTagsForResourceResult	.TagList:122
s	PutParameterRequest	.AllowedPattern:202	.DataType:203	.Description:204	.KeyId:205	.Name:160,r	.Overwrite:159	.Policies:206	.Tags:122	.Tier:207	.Type:208	.Value:209,r,z
s	PutParameterResult	.Tier:207	.Version:192
s	ParameterLimitExceeded	error=,	.message:123
s	ParameterAlreadyExists	error=,	.message:123
s	HierarchyLevelLimitExceededException	error=,	.message:123
s	HierarchyTypeMismatchException	error=,	.message:123
s	InvalidAllowedPatternException	error=,	.message:123
s	ParameterMaxVersionLimitExceeded	error=,	.message:123
s	ParameterPatternMismatchException	error=,	.message:123
s	UnsupportedParameterType	error=,	.message:123
s	PoliciesLimitExceededException	error=,	.message:123
s	InvalidPolicyTypeException	error=,	.message:123
s	InvalidPolicyAttributeException	error=,	.message:123
s	IncompatiblePolicyException	error=,	.message:123
s	RemoveTagsFromResourceRequest	.ResourceId:120,r	.ResourceType:121,r	.TagKeys:210,r
s	RemoveTagsFromResourceResult
s	SendCommandRequest	.AlarmConfiguration:126	.CloudWatchOutputConfig:173	.Comment:174	.DocumentHash:211	.DocumentHashType:212	.DocumentName:138,r	.DocumentVersion:133	.InstanceIds:125	.MaxConcurrency:136	.MaxErrors:137	.NotificationConfig:213	.OutputS3BucketName:214	.OutputS3KeyPrefix:215	.OutputS3Region:216	.Parameters:140,z	.ServiceRoleArn:217	.Targets:146	.TimeoutSeconds:218
s	SendCommandResult	.Command:219
s	InvalidOutputFolder	error=,
s	InvalidRole	error=,	.Message:123
s	InvalidNotificationConfig	error=,	.Message:123
s	UpdateAssociationRequest	.AlarmConfiguration:126	.ApplyOnlyAtCronInterval:127	.AssociationDispatchAssumeRole:128	.AssociationId:158,r	.AssociationName:129	.AssociationVersion:162	.AutomationTargetParameterName:130	.CalendarNames:131	.ComplianceSeverity:132	.DocumentVersion:133	.Duration:134	.MaxConcurrency:136	.MaxErrors:137	.Name:138	.OutputLocation:139	.Parameters:140,z	.ScheduleExpression:141	.ScheduleOffset:142	.SyncCompliance:143	.TargetLocations:144	.TargetMaps:145	.Targets:146
s	UpdateAssociationResult	.AssociationDescription:147
s	InvalidUpdate	error=,	.Message:123
s	AssociationVersionLimitExceeded	error=,	.Message:123
s	UpdateDocumentRequest	.Attachments:148	.Content:149,r	.DisplayName:150	.DocumentFormat:151	.DocumentVersion:133	.Name:153,r	.TargetType:155	.VersionName:156
s	UpdateDocumentResult	.DocumentDescription:157
s	DocumentVersionLimitExceeded	error=,	.Message:123
s	DuplicateDocumentContent	error=,	.Message:123
s	DuplicateDocumentVersionName	error=,	.Message:123
s	UpdateDocumentDefaultVersionRequest	.DocumentVersion:220,r	.Name:153,r
s	UpdateDocumentDefaultVersionResult	.Description:221
S	ResourceId
S	ResourceTypeForTagging
l	TagList	max=1000	e=:222
S	String
S	CommandId	min=36	max=36
l	InstanceIdList	min=0	max=50	e=:135
s	AlarmConfiguration	.Alarms:223,r	.IgnorePollAlarmFailure:159
b	ApplyOnlyAtCronInterval
S	AssociationDispatchAssumeRoleArn	min=1	max=512
S	AssociationName
S	AutomationTargetParameterName	min=1	max=50
l	CalendarNameOrARNList	e=:224
S	AssociationComplianceSeverity
S	DocumentVersion
i	Duration	min=1	max=24
S	InstanceId
S	MaxConcurrency	min=1	max=7
S	MaxErrors	min=1	max=7
S	DocumentARN
s	InstanceAssociationOutputLocation	.S3Location:225
m	Parameters	k=:226	e=:227
S	ScheduleExpression	min=1	max=256
i	ScheduleOffset	min=1	max=6
S	AssociationSyncCompliance
l	TargetLocations	min=1	max=100	e=:228
l	TargetMaps	min=0	max=300	e=:229
l	Targets	min=0	max=5	e=:230
s	AssociationDescription	.AlarmConfiguration:126	.ApplyOnlyAtCronInterval:127	.AssociationDispatchAssumeRole:128	.AssociationId:158	.AssociationName:129	.AssociationVersion:162	.AutomationTargetParameterName:130	.CalendarNames:131	.ComplianceSeverity:132	.Date:183	.DocumentVersion:133	.Duration:134	.InstanceId:135	.LastExecutionDate:183	.LastSuccessfulExecutionDate:183	.LastUpdateAssociationDate:183	.MaxConcurrency:136	.MaxErrors:137	.Name:138	.OutputLocation:139	.Overview:231	.Parameters:140,z	.ScheduleExpression:141	.ScheduleOffset:142	.Status:232	.SyncCompliance:143	.TargetLocations:144	.TargetMaps:145	.Targets:146	.TriggeredAlarms:233
l	AttachmentsSourceList	min=0	max=20	e=:234
S	DocumentContent	min=1
S	DocumentDisplayName	max=1024
S	DocumentFormat
S	DocumentType
S	DocumentName
l	DocumentRequiresList	min=1	e=:235
S	TargetType	max=200
S	DocumentVersionName
s	DocumentDescription	.ApprovedVersion:133	.AttachmentsInformation:236	.Author:237	.Category:238	.CategoryEnum:239	.CreatedDate:183	.DefaultVersion:133	.Description:240	.DisplayName:150	.DocumentFormat:151	.DocumentType:152	.DocumentVersion:133	.Hash:211	.HashType:212	.LatestVersion:133	.Name:138	.Owner:241	.Parameters:242	.PendingReviewVersion:133	.PlatformTypes:243	.Requires:154	.ReviewInformation:244	.ReviewStatus:184	.SchemaVersion:245	.Sha1:246	.Status:185	.StatusInformation:186	.Tags:122	.TargetType:155	.VersionName:156
S	AssociationId
b	Boolean
S	PSParameterName	min=1	max=2048
l	ParameterNameList	min=1	max=10	e=:160
S	AssociationVersion
i	DocumentPermissionMaxResults	min=1	max=200
S	NextToken
S	DocumentPermissionType
l	AccountIdList	max=20	e=:247
l	AccountSharingInfoList	e=:248
l	ParametersFilterList	e=:249
i	MaxResults	min=1	max=50
l	ParameterStringFilterList	e=:250
l	ParameterMetadataList	e=:251
S	CommandPluginName	min=4
s	CloudWatchOutputConfig	.CloudWatchLogGroupName:252	.CloudWatchOutputEnabled:253
S	Comment	max=100
S	StringDateTime
i	ResponseCode
S	StandardErrorContent	max=8000
S	Url
S	StandardOutputContent	max=24000
S	CommandInvocationStatus
S	StatusDetails	min=0	max=100
l	AttachmentContentList	e=:254
t	DateTime
S	ReviewStatus
S	DocumentStatus
S	DocumentStatusInformation
s	Parameter	.ARN:123	.DataType:203	.LastModifiedDate:183	.Name:160	.Selector:255	.SourceResult:123	.Type:208	.Value:209,z	.Version:192
l	ParameterHistoryList	e=:256
l	ParameterList	e=:187
i	GetParametersByPathMaxResults	min=1	max=10
l	ParameterLabelList	min=1	max=10	e=:257
L	PSParameterVersion
l	AssociationFilterList	min=1	e=:258
l	AssociationList	e=:259
l	CommandFilterList	min=1	max=5	e=:260
i	CommandMaxResults	min=1	max=50
l	CommandInvocationList	e=:261
l	CommandList	e=:219
l	DocumentFilterList	min=1	e=:262
l	DocumentKeyValuesFilterList	min=0	max=6	e=:263
l	DocumentIdentifierList	e=:264
S	AllowedPattern	min=0	max=1024
S	ParameterDataType	min=0	max=128
S	ParameterDescription	min=0	max=1024
S	ParameterKeyId	min=1	max=256
S	ParameterPolicies	min=1	max=4096
S	ParameterTier
S	ParameterType
S	PSParameterValue
l	KeyList	e=:265
S	DocumentHash	max=256
S	DocumentHashType
s	NotificationConfig	.NotificationArn:266	.NotificationEvents:267	.NotificationType:268
S	S3BucketName	min=3	max=63
S	S3KeyPrefix	max=500
S	S3Region	min=3	max=20
S	ServiceRole
i	TimeoutSeconds	min=30	max=2592000
s	Command	.AlarmConfiguration:126	.CloudWatchOutputConfig:173	.CommandId:124	.Comment:174	.CompletedCount:269	.DeliveryTimedOutCount:270	.DocumentName:153	.DocumentVersion:133	.ErrorCount:271	.ExpiresAfter:183	.InstanceIds:125	.MaxConcurrency:136	.MaxErrors:137	.NotificationConfig:213	.OutputS3BucketName:214	.OutputS3KeyPrefix:215	.OutputS3Region:216	.Parameters:140,z	.RequestedDateTime:183	.ServiceRole:217	.Status:272	.StatusDetails:181	.TargetCount:273	.Targets:146	.TimeoutSeconds:218	.TriggeredAlarms:233
S	DocumentVersionNumber
s	DocumentDefaultVersionDescription	.DefaultVersion:133	.DefaultVersionName:156	.Name:153
s	Tag	.Key:265,r	.Value:274,r
l	AlarmList	min=1	max=1	e=:275
S	CalendarNameOrARN
s	S3OutputLocation	.OutputS3BucketName:214	.OutputS3KeyPrefix:215	.OutputS3Region:216
S	ParameterName
l	ParameterValueList	e=:276
s	TargetLocation	.Accounts:277	.ExcludeAccounts:278	.ExecutionRoleName:279	.IncludeChildOrganizationUnits:159	.Regions:280	.TargetLocationAlarmConfiguration:126	.TargetLocationMaxConcurrency:136	.TargetLocationMaxErrors:137	.Targets:146	.TargetsMaxConcurrency:136	.TargetsMaxErrors:137
m	TargetMap	min=1	max=20	k=:281	e=:282
s	Target	.Key:283	.Values:284
s	AssociationOverview	.AssociationStatusAggregatedCount:285	.DetailedStatus:286	.Status:286
s	AssociationStatus	.AdditionalInfo:287	.Date:183,r	.Message:288,r	.Name:289,r
l	AlarmStateInformationList	min=1	max=1	e=:290
s	AttachmentsSource	.Key:291	.Name:292	.Values:293
s	DocumentRequires	.Name:138,r	.RequireType:294	.Version:133	.VersionName:156
l	AttachmentInformationList	e=:295
S	DocumentAuthor
l	CategoryList	min=0	max=3	e=:296
l	CategoryEnumList	min=0	max=3	e=:296
S	DescriptionInDocument
S	DocumentOwner
l	DocumentParameterList	e=:297
l	PlatformTypeList	e=:298
l	ReviewInformationList	min=1	e=:299
S	DocumentSchemaVersion
S	DocumentSha1
S	AccountId
s	AccountSharingInfo	.AccountId:247	.SharedDocumentVersion:300
s	ParametersFilter	.Key:301,r	.Values:302,r
s	ParameterStringFilter	.Key:303,r	.Option:304	.Values:305
s	ParameterMetadata	.ARN:123	.AllowedPattern:202	.DataType:203	.Description:204	.KeyId:205	.LastModifiedDate:183	.LastModifiedUser:123	.Name:160	.Policies:306	.Tier:207	.Type:208	.Version:192
S	CloudWatchLogGroupName	min=1	max=512
b	CloudWatchOutputEnabled
s	AttachmentContent	.Hash:307	.HashType:308	.Name:309	.Size:310	.Url:311
S	PSParameterSelector	min=0	max=128
s	ParameterHistory	.AllowedPattern:202	.DataType:203	.Description:204	.KeyId:205	.Labels:191	.LastModifiedDate:183	.LastModifiedUser:123	.Name:160	.Policies:306	.Tier:207	.Type:208	.Value:209,z	.Version:192
S	ParameterLabel	min=1	max=100
s	AssociationFilter	.key:312,r	.value:313,r
s	Association	.AssociationId:158	.AssociationName:129	.AssociationVersion:162	.DocumentVersion:133	.Duration:134	.InstanceId:135	.LastExecutionDate:183	.Name:138	.Overview:231	.ScheduleExpression:141	.ScheduleOffset:142	.TargetMaps:145	.Targets:146
s	CommandFilter	.key:314,r	.value:315,r
s	CommandInvocation	.CloudWatchOutputConfig:173	.CommandId:124	.CommandPlugins:316	.Comment:174	.DocumentName:153	.DocumentVersion:133	.InstanceId:135	.InstanceName:317	.NotificationConfig:213	.RequestedDateTime:183	.ServiceRole:217	.StandardErrorUrl:178	.StandardOutputUrl:178	.Status:180	.StatusDetails:181	.TraceOutput:318
s	DocumentFilter	.key:319,r	.value:320,r
s	DocumentKeyValuesFilter	.Key:321	.Values:322
s	DocumentIdentifier	.Author:237	.CreatedDate:183	.DisplayName:150	.DocumentFormat:151	.DocumentType:152	.DocumentVersion:133	.Name:138	.Owner:241	.PlatformTypes:243	.Requires:154	.ReviewStatus:184	.SchemaVersion:245	.Tags:122	.TargetType:155	.VersionName:156
S	TagKey	min=1	max=128
S	NotificationArn
l	NotificationEventList	e=:323
S	NotificationType
i	CompletedCount
i	DeliveryTimedOutCount
i	ErrorCount
S	CommandStatus
i	TargetCount
S	TagValue	min=0	max=256
s	Alarm	.Name:324,r
S	ParameterValue
l	Accounts	min=1	max=50	e=:325
l	ExcludeAccounts	min=1	max=5000	e=:326
S	ExecutionRoleName	min=1	max=64
l	Regions	min=1	max=50	e=:327
S	TargetMapKey	min=1	max=50
l	TargetMapValueList	min=0	max=25	e=:328
S	TargetKey	min=1	max=163
l	TargetValues	min=0	max=50	e=:329
m	AssociationStatusAggregatedCount	k=:286	e=:330
S	StatusName
S	StatusAdditionalInfo	max=1024
S	StatusMessage	min=1	max=1024
S	AssociationStatusName
s	AlarmStateInformation	.Name:324,r	.State:331,r
S	AttachmentsSourceKey
S	AttachmentIdentifier
l	AttachmentsSourceValues	min=1	max=1	e=:332
S	RequireType	max=128
s	AttachmentInformation	.Name:309
S	Category	max=128
s	DocumentParameter	.DefaultValue:333	.Description:334	.Name:335	.Type:336
S	PlatformType
s	ReviewInformation	.ReviewedTime:183	.Reviewer:337	.Status:184
S	SharedDocumentVersion	max=8
S	ParametersFilterKey
l	ParametersFilterValueList	min=1	max=50	e=:338
S	ParameterStringFilterKey	min=1	max=132
S	ParameterStringQueryOption	min=1	max=10
l	ParameterStringFilterValueList	min=1	max=50	e=:339
l	ParameterPolicyList	e=:340
S	AttachmentHash	max=256
S	AttachmentHashType
S	AttachmentName
L	ContentLength
S	AttachmentUrl
S	AssociationFilterKey
S	AssociationFilterValue	min=1
S	CommandFilterKey
S	CommandFilterValue	min=1	max=128
l	CommandPluginList	e=:341
S	InstanceTagName	max=255
S	InvocationTraceOutput	max=2500
S	DocumentFilterKey
S	DocumentFilterValue	min=1
S	DocumentKeyValuesFilterKey	min=1	max=128
l	DocumentKeyValuesFilterValues	e=:342
S	NotificationEvent
S	AlarmName	min=1	max=255
S	Account
S	ExcludeAccount	min=6	max=68
S	Region
S	TargetMapValue	min=1	max=50
S	TargetValue
i	InstanceCount
S	ExternalAlarmState
S	AttachmentsSourceValue	min=1	max=1024
S	DocumentParameterDefaultValue
S	DocumentParameterDescrption
S	DocumentParameterName
S	DocumentParameterType
S	Reviewer	max=50
S	ParametersFilterValue	min=1	max=1024
S	ParameterStringFilterValue	min=1	max=1024
s	ParameterInlinePolicy	.PolicyStatus:123	.PolicyText:123	.PolicyType:123
s	CommandPlugin	.Name:172	.Output:343	.OutputS3BucketName:214	.OutputS3KeyPrefix:215	.OutputS3Region:216	.ResponseCode:176	.ResponseFinishDateTime:183	.ResponseStartDateTime:183	.StandardErrorUrl:178	.StandardOutputUrl:178	.Status:344	.StatusDetails:181
S	DocumentKeyValuesFilterValue	min=1	max=256
S	CommandPluginOutput	max=2500
S	CommandPluginStatus

"""#
}
