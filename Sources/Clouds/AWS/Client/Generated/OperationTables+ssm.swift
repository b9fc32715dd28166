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
O	ListDocumentVersions	POST	/	84	85	4,52,16	pages=NextToken;NextToken;DocumentVersions;
O	ListDocuments	POST	/	86	87	4,52,56	pages=NextToken;NextToken;DocumentIdentifiers;
O	ListTagsForResource	POST	/	88	89	2,3,4
O	PutParameter	POST	/	90	91	4,67,92,6,93,94,95,96,97,98,99,100,101,102,103
O	RemoveTagsFromResource	POST	/	104	105	2,3,4,6
O	SendCommand	POST	/	106	107	11,4,10,16,17,108,20,18,28,109,110
O	UpdateAssociation	POST	/	111	112	4,22,20,19,17,35,113,6,16,21,47,114,23
O	UpdateDocument	POST	/	115	116	28,117,4,118,119,29,17,31,16,38
O	UpdateDocumentDefaultVersion	POST	/	120	121	4,16,17,31
W	CommandExecuted	GetCommandInvocation	5	20	r p "Pending" Status	r p "InProgress" Status	r p "Delayed" Status	s p "Success" Status	f p "Cancelled" Status	f p "TimedOut" Status	f p "Failed" Status	f p "Cancelling" Status	r e "InvocationDoesNotExist"
s	AddTagsToResourceRequest	.ResourceId:122,r	.ResourceType:123,r	.Tags:124,r
s	AddTagsToResourceResult
s	InvalidResourceType	error=,
s	InvalidResourceId	error=,
s	InternalServerError	error=,	.Message:125
s	TooManyTagsError	error=,
s	TooManyUpdates	error=,	.Message:125
s	CancelCommandRequest	.CommandId:126,r	.InstanceIds:127
s	CancelCommandResult
s	InvalidCommandId	error=,
s	InvalidInstanceId	error=,	.Message:125
s	DuplicateInstanceId	error=,
s	CreateAssociationRequest	.AlarmConfiguration:128	.ApplyOnlyAtCronInterval:129	.AssociationDispatchAssumeRole:130	.AssociationName:131	.AutomationTargetParameterName:132	.CalendarNames:133	.ComplianceSeverity:134	.DocumentVersion:135	.Duration:136	.InstanceId:137	.MaxConcurrency:138	.MaxErrors:139	.Name:140,r	.OutputLocation:141	.Parameters:142,z	.ScheduleExpression:143	.ScheduleOffset:144	.SyncCompliance:145	.Tags:124	.TargetLocations:146	.TargetMaps:147	.Targets:148
s	CreateAssociationResult	.AssociationDescription:149
s	AssociationAlreadyExists	error=,
s	AssociationLimitExceeded	error=,
s	InvalidDocument	error=,	.Message:125
s	InvalidDocumentVersion	error=,	.Message:125
s	UnsupportedPlatformType	error=,	.Message:125
s	InvalidOutputLocation	error=,
s	InvalidParameters	error=,	.Message:125
s	InvalidTarget	error=,	.Message:125
s	InvalidSchedule	error=,	.Message:125
s	InvalidTargetMaps	error=,	.Message:125
s	InvalidTag	error=,	.Message:125
s	CreateDocumentRequest	.Attachments:150	.Content:151,r	.DisplayName:152	.DocumentFormat:153	.DocumentType:154	.Name:155,r	.Requires:156	.Tags:124	.TargetType:157	.VersionName:158
s	CreateDocumentResult	.DocumentDescription:159
s	DocumentAlreadyExists	error=,	.Message:125
s	MaxDocumentSizeExceeded	error=,	.Message:125
s	InvalidDocumentContent	error=,	.Message:125
s	DocumentLimitExceeded	error=,	.Message:125
s	InvalidDocumentSchemaVersion	error=,	.Message:125
s	NoLongerSupportedException	error=,	.Message:125
s	DeleteAssociationRequest	.AssociationId:160	.InstanceId:137	.Name:140
s	DeleteAssociationResult
s	AssociationDoesNotExist	error=,	.Message:125
s	DeleteDocumentRequest	.DocumentVersion:135	.Force:161	.Name:155,r	.VersionName:158
s	DeleteDocumentResult
s	InvalidDocumentOperation	error=,	.Message:125
s	AssociatedInstances	error=,
s	DeleteParameterRequest	.Name:162,r
s	DeleteParameterResult
s	ParameterNotFound	error=,	.message:125
s	DeleteParametersRequest	.Names:163,r
s	DeleteParametersResult	.DeletedParameters:163	.InvalidParameters:163
s	DescribeAssociationRequest	.AssociationId:160	.AssociationVersion:164	.InstanceId:137	.Name:140
s	DescribeAssociationResult	.AssociationDescription:149
s	InvalidAssociationVersion	error=,	.Message:125
s	DescribeDocumentRequest	.DocumentVersion:135	.Name:140,r	.VersionName:158
s	DescribeDocumentResult	.Document:159
s	DescribeDocumentPermissionRequest	.MaxResults:165	.Name:155,r	.NextToken:166	.PermissionType:167,r
s	DescribeDocumentPermissionResponse	.AccountIds:168	.AccountSharingInfoList:169	.NextToken:166
s	InvalidNextToken	error=,	.Message:125
s	InvalidPermissionType	error=,	.Message:125
s	DescribeParametersRequest	.Filters:170	.MaxResults:171	.NextToken:166	.ParameterFilters:172	.Shared:161
s	DescribeParametersResult	.NextToken:166	.Parameters:173
s	InvalidFilterKey	error=,
s	InvalidFilterOption	error=,	.message:125
s	InvalidFilterValue	error=,	.Message:125
s	GetCommandInvocationRequest	.CommandId:126,r	.InstanceId:137,r	.PluginName:174
s	GetCommandInvocationResult	.CloudWatchOutputConfig:175	.CommandId:126	.Comment:176	.DocumentName:155	.DocumentVersion:135	.ExecutionElapsedTime:177	.ExecutionEndDateTime:177	.ExecutionStartDateTime:177	.InstanceId:137	.PluginName:174	.ResponseCode:178	.StandardErrorContent:179	.StandardErrorUrl:180	.StandardOutputContent:181	.StandardOutputUrl:180	.Status:182	.StatusDetails:183
s	InvalidPluginName	error=,
s	InvocationDoesNotExist	error=,
s	GetDocumentRequest	.DocumentFormat:153	.DocumentVersion:135	.Name:140,r	.VersionName:158
s	GetDocumentResult	.AttachmentsContent:184	.Content:151	.CreatedDate:185	.DisplayName:152	.DocumentFormat:153	.DocumentType:154	.DocumentVersion:135	.Name:140	.Requires:156	.ReviewStatus:186	.Status:187	.StatusInformation:188	.VersionName:158
s	GetParameterRequest	.Name:162,r	.WithDecryption:161
s	GetParameterResult	.Parameter:189
s	InvalidKeyId	error=,	.message:125
s	ParameterVersionNotFound	error=,	.message:125
s	GetParameterHistoryRequest	.MaxResults:171	.Name:162,r	.NextToken:166	.WithDecryption:161
s	GetParameterHistoryResult	.NextToken:166	.Parameters:190
s	GetParametersRequest	.Names:163,r	.WithDecryption:161
s	GetParametersResult	.InvalidParameters:163	.Parameters:191
s	GetParametersByPathRequest	.MaxResults:192	.NextToken:166	.ParameterFilters:172	.Path:162,r	.Recursive:161	.WithDecryption:161
s	GetParametersByPathResult	.NextToken:166	.Parameters:191
s	LabelParameterVersionRequest	.Labels:193,r	.Name:162,r	.ParameterVersion:194
s	LabelParameterVersionResult	.InvalidLabels:193	.ParameterVersion:194
s	ParameterVersionLabelLimitExceeded	error=,	.message:125
s	ListAssociationsRequest	.AssociationFilterList:195	.MaxResults:171	.NextToken:166
s	ListAssociationsResult	.Associations:196	.NextToken:166
s	ListCommandInvocationsRequest	.CommandId:126	.Details:161	.Filters:197	.InstanceId:137	.MaxResults:198	.NextToken:166
s	ListCommandInvocationsResult	.CommandInvocations:199	.NextToken:166
s	ListCommandsRequest	.CommandId:126	.Filters:197	.InstanceId:137	.MaxResults:198	.NextToken:166
s	ListCommandsResult	.Commands:200	.NextToken:166
s	ListDocumentVersionsRequest	.MaxResults:171	.Name:140,r	.NextToken:166
s	ListDocumentVersionsResult	.DocumentVersions:201	.NextToken:166
s	ListDocumentsRequest	.DocumentFilterList:202	.Filters:203	.MaxResults:171	.NextToken:166
s	ListDocumentsResult	.DocumentIdentifiers:204	.NextToken:166
s	ListTagsForResourceRequest	.ResourceId:122,r	.ResourceType:123,r
s	ListTagsForResourceResult	.TagList:124
s	PutParameterRequest	.AllowedPattern:205	.DataType:206	.Description:207	.KeyId:208	.Name:162,r	.Overwrite:161	.Policies:209	.Tags:124	.Tier:210	.Type:211	.Value:212,r,z
s	PutParameterResult	.Tier:210	.Version:194
s	ParameterLimitExceeded	error=,	.message:125
s	ParameterAlreadyExists	error=,	.message:125
s	HierarchyLevelLimitExceededException	error=,	.message:125
s	HierarchyTypeMismatchException	error=,	.message:125
s	InvalidAllowedPatternException	error=,	.message:125
s	ParameterMaxVersionLimitExceeded	error=,	.message:125
s	ParameterPatternMismatchException	error=,	.message:125
s	UnsupportedParameterType	error=,	.message:125
s	PoliciesLimitExceededException	error=,	.message:125
s	InvalidPolicyTypeException	error=,	.message:125
s	InvalidPolicyAttributeException	error=,	.message:125
s	IncompatiblePolicyException	error=,	.message:125
s	RemoveTagsFromResourceRequest	.ResourceId:122,r	.ResourceType:123,r	.TagKeys:213,r
s	RemoveTagsFromResourceResult
s	SendCommandRequest	.AlarmConfiguration:128	.CloudWatchOutputConfig:175	.Comment:176	.DocumentHash:214	.DocumentHashType:215	.DocumentName:140,r	.DocumentVersion:135	.InstanceIds:127	.MaxConcurrency:138	.MaxErrors:139	.NotificationConfig:216	.OutputS3BucketName:217	.OutputS3KeyPrefix:218	.OutputS3Region:219	.Parameters:142,z	.ServiceRoleArn:220	.Targets:148	.TimeoutSeconds:221
s	SendCommandResult	.Command:222
s	InvalidOutputFolder	error=,
s	InvalidRole	error=,	.Message:125
s	InvalidNotificationConfig	error=,	.Message:125
s	UpdateAssociationRequest	.AlarmConfiguration:128	.ApplyOnlyAtCronInterval:129	.AssociationDispatchAssumeRole:130	.AssociationId:160,r	.AssociationName:131	.AssociationVersion:164	.AutomationTargetParameterName:132	.CalendarNames:133	.ComplianceSeverity:134	.DocumentVersion:135	.Duration:136	.MaxConcurrency:138	.MaxErrors:139	.Name:140	.OutputLocation:141	.Parameters:142,z	.ScheduleExpression:143	.ScheduleOffset:144	.SyncCompliance:145	.TargetLocations:146	.TargetMaps:147	.Targets:148
s	UpdateAssociationResult	.AssociationDescription:149
s	InvalidUpdate	error=,	.Message:125
s	AssociationVersionLimitExceeded	error=,	.Message:125
s	UpdateDocumentRequest	.Attachments:150	.Content:151,r	.DisplayName:152	.DocumentFormat:153	.DocumentVersion:135	.Name:155,r	.TargetType:157	.VersionName:158
s	UpdateDocumentResult	.DocumentDescription:159
s	DocumentVersionLimitExceeded	error=,	.Message:125
s	DuplicateDocumentContent	error=,	.Message:125
s	DuplicateDocumentVersionName	error=,	.Message:125
s	UpdateDocumentDefaultVersionRequest	.DocumentVersion:223,r	.Name:155,r
s	UpdateDocumentDefaultVersionResult	.Description:224
S	ResourceId
S	ResourceTypeForTagging
l	TagList	max=1000	e=:225
S	String
S	CommandId	min=36	max=36
l	InstanceIdList	min=0	max=50	e=:137
s	AlarmConfiguration	.Alarms:226,r	.IgnorePollAlarmFailure:161
b	ApplyOnlyAtCronInterval
S	AssociationDispatchAssumeRoleArn	min=1	max=512
S	AssociationName
S	AutomationTargetParameterName	min=1	max=50
l	CalendarNameOrARNList	e=:227
S	AssociationComplianceSeverity
S	DocumentVersion
i	Duration	min=1	max=24
S	InstanceId
S	MaxConcurrency	min=1	max=7
S	MaxErrors	min=1	max=7
S	DocumentARN
s	InstanceAssociationOutputLocation	.S3Location:228
m	Parameters	k=:229	e=:230
S	ScheduleExpression	min=1	max=256
i	ScheduleOffset	min=1	max=6
S	AssociationSyncCompliance
l	TargetLocations	min=1	max=100	e=:231
l	TargetMaps	min=0	max=300	e=:232
l	Targets	min=0	max=5	e=:233
s	AssociationDescription	.AlarmConfiguration:128	.ApplyOnlyAtCronInterval:129	.AssociationDispatchAssumeRole:130	.AssociationId:160	.AssociationName:131	.AssociationVersion:164	.AutomationTargetParameterName:132	.CalendarNames:133	.ComplianceSeverity:134	.Date:185	.DocumentVersion:135	.Duration:136	.InstanceId:137	.LastExecutionDate:185	.LastSuccessfulExecutionDate:185	.LastUpdateAssociationDate:185	.MaxConcurrency:138	.MaxErrors:139	.Name:140	.OutputLocation:141	.Overview:234	.Parameters:142,z	.ScheduleExpression:143	.ScheduleOffset:144	.Status:235	.SyncCompliance:145	.TargetLocations:146	.TargetMaps:147	.Targets:148	.TriggeredAlarms:236
l	AttachmentsSourceList	min=0	max=20	e=:237
S	DocumentContent	min=1
S	DocumentDisplayName	max=1024
S	DocumentFormat
S	DocumentType
S	DocumentName
l	DocumentRequiresList	min=1	e=:238
S	TargetType	max=200
S	DocumentVersionName
s	DocumentDescription	.ApprovedVersion:135	.AttachmentsInformation:239	.Author:240	.Category:241	.CategoryEnum:242	.CreatedDate:185	.DefaultVersion:135	.Description:243	.DisplayName:152	.DocumentFormat:153	.DocumentType:154	.DocumentVersion:135	.Hash:214	.HashType:215	.LatestVersion:135	.Name:140	.Owner:244	.Parameters:245	.PendingReviewVersion:135	.PlatformTypes:246	.Requires:156	.ReviewInformation:247	.ReviewStatus:186	.SchemaVersion:248	.Sha1:249	.Status:187	.StatusInformation:188	.Tags:124	.TargetType:157	.VersionName:158
S	AssociationId
b	Boolean
S	PSParameterName	min=1	max=2048
l	ParameterNameList	min=1	max=10	e=:162
S	AssociationVersion
i	DocumentPermissionMaxResults	min=1	max=200
S	NextToken
S	DocumentPermissionType
l	AccountIdList	max=20	e=:250
l	AccountSharingInfoList	e=:251
l	ParametersFilterList	e=:252
i	MaxResults	min=1	max=50
l	ParameterStringFilterList	e=:253
l	ParameterMetadataList	e=:254
S	CommandPluginName	min=4
s	CloudWatchOutputConfig	.CloudWatchLogGroupName:255	.CloudWatchOutputEnabled:256
S	Comment	max=100
S	StringDateTime
i	ResponseCode
S	StandardErrorContent	max=8000
S	Url
S	StandardOutputContent	max=24000
S	CommandInvocationStatus
S	StatusDetails	min=0	max=100
l	AttachmentContentList	e=:257
t	DateTime
S	ReviewStatus
S	DocumentStatus
S	DocumentStatusInformation
s	Parameter	.ARN:125	.DataType:206	.LastModifiedDate:185	.Name:162	.Selector:258	.SourceResult:125	.Type:211	.Value:212,z	.Version:194
l	ParameterHistoryList	e=:259
l	ParameterList	e=:189
i	GetParametersByPathMaxResults	min=1	max=10
l	ParameterLabelList	min=1	max=10	e=:260
L	PSParameterVersion
l	AssociationFilterList	min=1	e=:261
l	AssociationList	e=:262
l	CommandFilterList	min=1	max=5	e=:263
i	CommandMaxResults	min=1	max=50
l	CommandInvocationList	e=:264
l	CommandList	e=:222
l	DocumentVersionList	min=1	e=:265
l	DocumentFilterList	min=1	e=:266
l	DocumentKeyValuesFilterList	min=0	max=6	e=:267
l	DocumentIdentifierList	e=:268
S	AllowedPattern	min=0	max=1024
S	ParameterDataType	min=0	max=128
S	ParameterDescription	min=0	max=1024
S	ParameterKeyId	min=1	max=256
S	ParameterPolicies	min=1	max=4096
S	ParameterTier
S	ParameterType
S	PSParameterValue
l	KeyList	e=:269
S	DocumentHash	max=256
S	DocumentHashType
s	NotificationConfig	.NotificationArn:270	.NotificationEvents:271	.NotificationType:272
S	S3BucketName	min=3	max=63
S	S3KeyPrefix	max=500
S	S3Region	min=3	max=20
S	ServiceRole
i	TimeoutSeconds	min=30	max=2592000
s	Command	.AlarmConfiguration:128	.CloudWatchOutputConfig:175	.CommandId:126	.Comment:176	.CompletedCount:273	.DeliveryTimedOutCount:274	.DocumentName:155	.DocumentVersion:135	.ErrorCount:275	.ExpiresAfter:185	.InstanceIds:127	.MaxConcurrency:138	.MaxErrors:139	.NotificationConfig:216	.OutputS3BucketName:217	.OutputS3KeyPrefix:218	.OutputS3Region:219	.Parameters:142,z	.RequestedDateTime:185	.ServiceRole:220	.Status:276	.StatusDetails:183	.TargetCount:277	.Targets:148	.TimeoutSeconds:221	.TriggeredAlarms:236
S	DocumentVersionNumber
s	DocumentDefaultVersionDescription	.DefaultVersion:135	.DefaultVersionName:158	.Name:155
s	Tag	.Key:269,r	.Value:278,r
l	AlarmList	min=1	max=1	e=:279
S	CalendarNameOrARN
s	S3OutputLocation	.OutputS3BucketName:217	.OutputS3KeyPrefix:218	.OutputS3Region:219
S	ParameterName
l	ParameterValueList	e=:280
s	TargetLocation	.Accounts:281	.ExcludeAccounts:282	.ExecutionRoleName:283	.IncludeChildOrganizationUnits:161	.Regions:284	.TargetLocationAlarmConfiguration:128	.TargetLocationMaxConcurrency:138	.TargetLocationMaxErrors:139	.Targets:148	.TargetsMaxConcurrency:138	.TargetsMaxErrors:139
m	TargetMap	min=1	max=20	k=:285	e=:286
s	Target	.Key:287	.Values:288
s	AssociationOverview	.AssociationStatusAggregatedCount:289	.DetailedStatus:290	.Status:290
s	AssociationStatus	.AdditionalInfo:291	.Date:185,r	.Message:292,r	.Name:293,r
l	AlarmStateInformationList	min=1	max=1	e=:294
s	AttachmentsSource	.Key:295	.Name:296	.Values:297
s	DocumentRequires	.Name:140,r	.RequireType:298	.Version:135	.VersionName:158
l	AttachmentInformationList	e=:299
S	DocumentAuthor
l	CategoryList	min=0	max=3	e=:300
l	CategoryEnumList	min=0	max=3	e=:300
S	DescriptionInDocument
S	DocumentOwner
l	DocumentParameterList	e=:301
l	PlatformTypeList	e=:302
l	ReviewInformationList	min=1	e=:303
S	DocumentSchemaVersion
S	DocumentSha1
S	AccountId
s	AccountSharingInfo	.AccountId:250	.SharedDocumentVersion:304
s	ParametersFilter	.Key:305,r	.Values:306,r
s	ParameterStringFilter	.Key:307,r	.Option:308	.Values:309
s	ParameterMetadata	.ARN:125	.AllowedPattern:205	.DataType:206	.Description:207	.KeyId:208	.LastModifiedDate:185	.LastModifiedUser:125	.Name:162	.Policies:310	.Tier:210	.Type:211	.Version:194
S	CloudWatchLogGroupName	min=1	max=512
b	CloudWatchOutputEnabled
s	AttachmentContent	.Hash:311	.HashType:312	.Name:313	.Size:314	.Url:315
S	PSParameterSelector	min=0	max=128
s	ParameterHistory	.AllowedPattern:205	.DataType:206	.Description:207	.KeyId:208	.Labels:193	.LastModifiedDate:185	.LastModifiedUser:125	.Name:162	.Policies:310	.Tier:210	.Type:211	.Value:212,z	.Version:194
S	ParameterLabel	min=1	max=100
s	AssociationFilter	.key:316,r	.value:317,r
s	Association	.AssociationId:160	.AssociationName:131	.AssociationVersion:164	.DocumentVersion:135	.Duration:136	.InstanceId:137	.LastExecutionDate:185	.Name:140	.Overview:234	.ScheduleExpression:143	.ScheduleOffset:144	.TargetMaps:147	.Targets:148
s	CommandFilter	.key:318,r	.value:319,r
s	CommandInvocation	.CloudWatchOutputConfig:175	.CommandId:126	.CommandPlugins:320	.Comment:176	.DocumentName:155	.DocumentVersion:135	.InstanceId:137	.InstanceName:321	.NotificationConfig:216	.RequestedDateTime:185	.ServiceRole:220	.StandardErrorUrl:180	.StandardOutputUrl:180	.Status:182	.StatusDetails:183	.TraceOutput:322
s	DocumentVersionInfo	.CreatedDate:185	.DisplayName:152	.DocumentFormat:153	.DocumentVersion:135	.IsDefaultVersion:161	.Name:155	.ReviewStatus:186	.Status:187	.StatusInformation:188	.VersionName:158
s	DocumentFilter	.key:323,r	.value:324,r
s	DocumentKeyValuesFilter	.Key:325	.Values:326
s	DocumentIdentifier	.Author:240	.CreatedDate:185	.DisplayName:152	.DocumentFormat:153	.DocumentType:154	.DocumentVersion:135	.Name:140	.Owner:244	.PlatformTypes:246	.Requires:156	.ReviewStatus:186	.SchemaVersion:248	.Tags:124	.TargetType:157	.VersionName:158
S	TagKey	min=1	max=128
S	NotificationArn
l	NotificationEventList	e=:327
S	NotificationType
i	CompletedCount
i	DeliveryTimedOutCount
i	ErrorCount
S	CommandStatus
i	TargetCount
S	TagValue	min=0	max=256
s	Alarm	.Name:328,r
S	ParameterValue
l	Accounts	min=1	max=50	e=:329
l	ExcludeAccounts	min=1	max=5000	e=:330
S	ExecutionRoleName	min=1	max=64
l	Regions	min=1	max=50	e=:331
S	TargetMapKey	min=1	max=50
l	TargetMapValueList	min=0	max=25	e=:332
S	TargetKey	min=1	max=163
l	TargetValues	min=0	max=50	e=:333
m	AssociationStatusAggregatedCount	k=:290	e=:334
S	StatusName
S	StatusAdditionalInfo	max=1024
S	StatusMessage	min=1	max=1024
S	AssociationStatusName
s	AlarmStateInformation	.Name:328,r	.State:335,r
S	AttachmentsSourceKey
S	AttachmentIdentifier
l	AttachmentsSourceValues	min=1	max=1	e=:336
S	RequireType	max=128
s	AttachmentInformation	.Name:313
S	Category	max=128
s	DocumentParameter	.DefaultValue:337	.Description:338	.Name:339	.Type:340
S	PlatformType
s	ReviewInformation	.ReviewedTime:185	.Reviewer:341	.Status:186
S	SharedDocumentVersion	max=8
S	ParametersFilterKey
l	ParametersFilterValueList	min=1	max=50	e=:342
S	ParameterStringFilterKey	min=1	max=132
S	ParameterStringQueryOption	min=1	max=10
l	ParameterStringFilterValueList	min=1	max=50	e=:343
l	ParameterPolicyList	e=:344
S	AttachmentHash	max=256
S	AttachmentHashType
S	AttachmentName
L	ContentLength
S	AttachmentUrl
S	AssociationFilterKey
S	AssociationFilterValue	min=1
S	CommandFilterKey
S	CommandFilterValue	min=1	max=128
l	CommandPluginList	e=:345
S	InstanceTagName	max=255
S	InvocationTraceOutput	max=2500
S	DocumentFilterKey
S	DocumentFilterValue	min=1
S	DocumentKeyValuesFilterKey	min=1	max=128
l	DocumentKeyValuesFilterValues	e=:346
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
s	ParameterInlinePolicy	.PolicyStatus:125	.PolicyText:125	.PolicyType:125
s	CommandPlugin	.Name:174	.Output:347	.OutputS3BucketName:217	.OutputS3KeyPrefix:218	.OutputS3Region:219	.ResponseCode:178	.ResponseFinishDateTime:185	.ResponseStartDateTime:185	.StandardErrorUrl:180	.StandardOutputUrl:180	.Status:348	.StatusDetails:183
S	DocumentKeyValuesFilterValue	min=1	max=256
S	CommandPluginOutput	max=2500
S	CommandPluginStatus

"""#
}
