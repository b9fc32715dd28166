// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `ssm`: StaticString = #"""
V	id=ssm	protocol=json	version=2014-11-06	service=SSM	endpoint=ssm	signing=ssm	json=1.1	target=AmazonSSM
O	AddTagsToResource	POST	/	0	1	2,3,4,5,6
O	CreateAssociation	POST	/	7	8	9,10,4,11,12,13,14,15,16,17,18,19,20
O	CreateDocument	POST	/	21	22	23,24,4,25,26,27,6,28
O	DeleteAssociation	POST	/	29	30	31,4,11,13,6
O	DeleteDocument	POST	/	32	33	4,11,34,35,6
O	DeleteParameter	POST	/	36	37	4,38
O	DeleteParameters	POST	/	39	40	4
O	DescribeAssociation	POST	/	41	42	31,43,4,11,13
O	DescribeDocument	POST	/	44	45	4,11,12
O	DescribeDocumentPermission	POST	/	46	47	4,11,48,49,34	pages=NextToken;NextToken;AccountIds,AccountSharingInfoList;
O	DescribeParameters	POST	/	50	51	4,52,53,54,48	pages=NextToken;NextToken;Parameters;
O	GetDocument	POST	/	55	56	4,11,12
O	GetParameter	POST	/	57	58	4,59,38,60
O	GetParameterHistory	POST	/	61	62	4,38,48,59	pages=NextToken;NextToken;Parameters;
O	GetParameters	POST	/	63	64	59,4
O	GetParametersByPath	POST	/	65	66	4,52,53,54,59,48	pages=NextToken;NextToken;Parameters;
O	LabelParameterVersion	POST	/	67	68	4,6,38,60,69
O	ListAssociations	POST	/	70	71	4,48	pages=NextToken;NextToken;Associations;
O	ListDocuments	POST	/	72	73	4,48,52	pages=NextToken;NextToken;DocumentIdentifiers;
O	ListTagsForResource	POST	/	74	75	2,3,4
O	PutParameter	POST	/	76	77	4,59,78,6,79,80,81,82,83,84,85,86,87,88,89
O	RemoveTagsFromResource	POST	/	90	91	2,3,4,6
O	UpdateAssociation	POST	/	92	93	4,18,16,15,12,31,94,6,11,17,43,95,19
O	UpdateDocument	POST	/	96	97	24,98,4,99,100,25,12,27,11,34
O	UpdateDocumentDefaultVersion	POST	/	101	102	4,11,12,27
s	AddTagsToResourceRequest	.ResourceId:103,r	.ResourceType:104,r	.Tags:105,r
s	AddTagsToResourceResult
s	InvalidResourceType	error=,
s	InvalidResourceId	error=,
s	InternalServerError	error=,	.Message:106
s	TooManyTagsError	error=,
s	TooManyUpdates	error=,	.Message:106
s	CreateAssociationRequest	.AlarmConfiguration:107	.ApplyOnlyAtCronInterval:108	.AssociationDispatchAssumeRole:109	.AssociationName:110	.AutomationTargetParameterName:111	.CalendarNames:112	.ComplianceSeverity:113	.DocumentVersion:114	.Duration:115	.InstanceId:116	.MaxConcurrency:117	.MaxErrors:118	.Name:119,r	.OutputLocation:120	.Parameters:121,z	.ScheduleExpression:122	.ScheduleOffset:123	.SyncCompliance:124	.Tags:105	.TargetLocations:125	.TargetMaps:126	.Targets:127
s	CreateAssociationResult	.AssociationDescription:128
s	AssociationAlreadyExists	error=,
s	AssociationLimitExceeded	error=,
s	InvalidDocument	error=,	.Message:106
s	InvalidDocumentVersion	error=,	.Message:106
s	InvalidInstanceId	error=,	.Message:106
s	UnsupportedPlatformType	error=,	.Message:106
s	InvalidOutputLocation	error=,
s	InvalidParameters	error=,	.Message:106
s	InvalidTarget	error=,	.Message:106
s	InvalidSchedule	error=,	.Message:106
s	InvalidTargetMaps	error=,	.Message:106
s	InvalidTag	error=,	.Message:106
s	CreateDocumentRequest	.Attachments:129	.Content:130,r	.DisplayName:131	.DocumentFormat:132	.DocumentType:133	.Name:134,r	.Requires:135	.Tags:105	.TargetType:136	.VersionName:137
s	CreateDocumentResult	.DocumentDescription:138
s	DocumentAlreadyExists	error=,	.Message:106
s	MaxDocumentSizeExceeded	error=,	.Message:106
s	InvalidDocumentContent	error=,	.Message:106
s	DocumentLimitExceeded	error=,	.Message:106
s	InvalidDocumentSchemaVersion	error=,	.Message:106
s	NoLongerSupportedException	error=,	.Message:106
s	DeleteAssociationRequest	.AssociationId:139	.InstanceId:116	.Name:119
s	DeleteAssociationResult
s	AssociationDoesNotExist	error=,	.Message:106
s	DeleteDocumentRequest	.DocumentVersion:114	.Force:140	.Name:134,r	.VersionName:137
s	DeleteDocumentResult
s	InvalidDocumentOperation	error=,	.Message:106
s	AssociatedInstances	error=,
s	DeleteParameterRequest	.Name:141,r
s	DeleteParameterResult
s	ParameterNotFound	error=,	.message:106
s	DeleteParametersRequest	.Names:142,r
s	DeleteParametersResult	.DeletedParameters:142	.InvalidParameters:142
s	DescribeAssociationRequest	.AssociationId:139	.AssociationVersion:143	.InstanceId:116	.Name:119
s	DescribeAssociationResult	.AssociationDescription:128
s	InvalidAssociationVersion	error=,	.Message:106
s	DescribeDocumentRequest	.DocumentVersion:114	.Name:119,r	.VersionName:137
s	DescribeDocumentResult	.Document:138
s	DescribeDocumentPermissionRequest	.MaxResults:144	.Name:134,r	.NextToken:145	.PermissionType:146,r
s	DescribeDocumentPermissionResponse	.AccountIds:147	.AccountSharingInfoList:148	.NextToken:145
s	InvalidNextToken	error=,	.Message:106
s	InvalidPermissionType	error=,	.Message:106
s	DescribeParametersRequest	.Filters:149	.MaxResults:150	.NextToken:145	.ParameterFilters:151	.Shared:140
s	DescribeParametersResult	.NextToken:145	.Parameters:152
s	InvalidFilterKey	error=,
s	InvalidFilterOption	error=,	.message:106
s	InvalidFilterValue	error=,	.Message:106
s	GetDocumentRequest	.DocumentFormat:132	.DocumentVersion:114	.Name:119,r	.VersionName:137
s	GetDocumentResult	.AttachmentsContent:153	.Content:130	.CreatedDate:154	.DisplayName:131	.DocumentFormat:132	.DocumentType:133	.DocumentVersion:114	.Name:119	.Requires:135	.ReviewStatus:155	.Status:156	.StatusInformation:157	.VersionName:137
s	GetParameterRequest	.Name:141,r	.WithDecryption:140
s	GetParameterResult	.Parameter:158
s	InvalidKeyId	error=,	.message:106
s	ParameterVersionNotFound	error=,	.message:106
s	GetParameterHistoryRequest	.MaxResults:150	.Name:141,r	.NextToken:145	.WithDecryption:140
s	GetParameterHistoryResult	.NextToken:145	.Parameters:159
s	GetParametersRequest	.Names:142,r	.WithDecryption:140
s	GetParametersResult	.InvalidParameters:142	.Parameters:160
s	GetParametersByPathRequest	.MaxResults:161	.NextToken:145	.ParameterFilters:151	.Path:141,r	.Recursive:140	.WithDecryption:140
s	GetParametersByPathResult	.NextToken:145	.Parameters:160
s	LabelParameterVersionRequest	.Labels:162,r	.Name:141,r	.ParameterVersion:163
s	LabelParameterVersionResult	.InvalidLabels:162	.ParameterVersion:163
s	ParameterVersionLabelLimitExceeded	error=,	.message:106
s	ListAssociationsRequest	.AssociationFilterList:164	.MaxResults:150	.NextToken:145
s	ListAssociationsResult	.Associations:165	.NextToken:145
s	ListDocumentsRequest	.DocumentFilterList:166	.Filters:167	.MaxResults:150	.NextToken:145
s	ListDocumentsResult	.DocumentIdentifiers:168	.NextToken:145
s	ListTagsForResourceRequest	.ResourceId:103,r	.ResourceType:104,r
s	ListTagsForResourceResult	.TagList:105
s	PutParameterRequest	.AllowedPattern:169	.DataType:170	.Description:171	.KeyId:172	.Name:141,r	.Overwrite:140	.Policies:173	.Tags:105	.Tier:174	.Type:175	.Value:176,r,z
s	PutParameterResult	.Tier:174	.Version:163
s	ParameterLimitExceeded	error=,	.message:106
s	ParameterAlreadyExists	error=,	.message:106
s	HierarchyLevelLimitExceededException	error=,	.message:106
s	HierarchyTypeMismatchException	error=,	.message:106
s	InvalidAllowedPatternException	error=,	.message:106
s	ParameterMaxVersionLimitExceeded	error=,	.message:106
s	ParameterPatternMismatchException	error=,	.message:106
s	UnsupportedParameterType	error=,	.message:106
s	PoliciesLimitExceededException	error=,	.message:106
s	InvalidPolicyTypeException	error=,	.message:106
s	InvalidPolicyAttributeException	error=,	.message:106
s	IncompatiblePolicyException	error=,	.message:106
s	RemoveTagsFromResourceRequest	.ResourceId:103,r	.ResourceType:104,r	.TagKeys:177,r
s	RemoveTagsFromResourceResult
s	UpdateAssociationRequest	.AlarmConfiguration:107	.ApplyOnlyAtCronInterval:108	.AssociationDispatchAssumeRole:109	.AssociationId:139,r	.AssociationName:110	.AssociationVersion:143	.AutomationTargetParameterName:111	.CalendarNames:112	.ComplianceSeverity:113	.DocumentVersion:114	.Duration:115	.MaxConcurrency:117	.MaxErrors:118	.Name:119	.OutputLocation:120	.Parameters:121,z	.ScheduleExpression:122	.ScheduleOffset:123	.SyncCompliance:124	.TargetLocations:125	.TargetMaps:126	.Targets:127
s	UpdateAssociationResult	.AssociationDescription:128
s	InvalidUpdate	error=,	.Message:106
s	AssociationVersionLimitExceeded	error=,	.Message:106
s	UpdateDocumentRequest	.Attachments:129	.Content:130,r	.DisplayName:131	.DocumentFormat:132	.DocumentVersion:114	.Name:134,r	.TargetType:136	.VersionName:137
s	UpdateDocumentResult	.DocumentDescription:138
s	DocumentVersionLimitExceeded	error=,	.Message:106
s	DuplicateDocumentContent	error=,	.Message:106
s	DuplicateDocumentVersionName	error=,	.Message:106
s	UpdateDocumentDefaultVersionRequest	.DocumentVersion:178,r	.Name:134,r
s	UpdateDocumentDefaultVersionResult	.Description:179
S	ResourceId
S	ResourceTypeForTagging
l	TagList	max=1000	e=:180
S	String
s	AlarmConfiguration	.Alarms:181,r	.IgnorePollAlarmFailure:140
b	ApplyOnlyAtCronInterval
S	AssociationDispatchAssumeRoleArn	min=1	max=512
S	AssociationName
S	AutomationTargetParameterName	min=1	max=50
l	CalendarNameOrARNList	e=:182
S	AssociationComplianceSeverity
S	DocumentVersion
i	Duration	min=1	max=24
S	InstanceId
S	MaxConcurrency	min=1	max=7
S	MaxErrors	min=1	max=7
S	DocumentARN
s	InstanceAssociationOutputLocation	.S3Location:183
m	Parameters	k=:184	e=:185
S	ScheduleExpression	min=1	max=256
i	ScheduleOffset	min=1	max=6
S	AssociationSyncCompliance
l	TargetLocations	min=1	max=100	e=:186
l	TargetMaps	min=0	max=300	e=:187
l	Targets	min=0	max=5	e=:188
s	AssociationDescription	.AlarmConfiguration:107	.ApplyOnlyAtCronInterval:108	.AssociationDispatchAssumeRole:109	.AssociationId:139	.AssociationName:110	.AssociationVersion:143	.AutomationTargetParameterName:111	.CalendarNames:112	.ComplianceSeverity:113	.Date:154	.DocumentVersion:114	.Duration:115	.InstanceId:116	.LastExecutionDate:154	.LastSuccessfulExecutionDate:154	.LastUpdateAssociationDate:154	.MaxConcurrency:117	.MaxErrors:118	.Name:119	.OutputLocation:120	.Overview:189	.Parameters:121,z	.ScheduleExpression:122	.ScheduleOffset:123	.Status:190	.SyncCompliance:124	.TargetLocations:125	.TargetMaps:126	.Targets:127	.TriggeredAlarms:191
l	AttachmentsSourceList	min=0	max=20	e=:192
S	DocumentContent	min=1
S	DocumentDisplayName	max=1024
S	DocumentFormat
S	DocumentType
S	DocumentName
l	DocumentRequiresList	min=1	e=:193
S	TargetType	max=200
S	DocumentVersionName
s	DocumentDescription	.ApprovedVersion:114	.AttachmentsInformation:194	.Author:195	.Category:196	.CategoryEnum:197	.CreatedDate:154	.DefaultVersion:114	.Description:198	.DisplayName:131	.DocumentFormat:132	.DocumentType:133	.DocumentVersion:114	.Hash:199	.HashType:200	.LatestVersion:114	.Name:119	.Owner:201	.Parameters:202	.PendingReviewVersion:114	.PlatformTypes:203	.Requires:135	.ReviewInformation:204	.ReviewStatus:155	.SchemaVersion:205	.Sha1:206	.Status:156	.StatusInformation:157	.Tags:105	.TargetType:136	.VersionName:137
S	AssociationId
b	Boolean
S	PSParameterName	min=1	max=2048
l	ParameterNameList	min=1	max=10	e=:141
S	AssociationVersion
i	DocumentPermissionMaxResults	min=1	max=200
S	NextToken
S	DocumentPermissionType
l	AccountIdList	max=20	e=:207
l	AccountSharingInfoList	e=:208
l	ParametersFilterList	e=:209
i	MaxResults	min=1	max=50
l	ParameterStringFilterList	e=:210
l	ParameterMetadataList	e=:211
l	AttachmentContentList	e=:212
t	DateTime
S	ReviewStatus
S	DocumentStatus
S	DocumentStatusInformation
s	Parameter	.ARN:106	.DataType:170	.LastModifiedDate:154	.Name:141	.Selector:213	.SourceResult:106	.Type:175	.Value:176,z	.Version:163
l	ParameterHistoryList	e=:214
l	ParameterList	e=:158
i	GetParametersByPathMaxResults	min=1	max=10
l	ParameterLabelList	min=1	max=10	e=:215
L	PSParameterVersion
l	AssociationFilterList	min=1	e=:216
l	AssociationList	e=:217
l	DocumentFilterList	min=1	e=:218
l	DocumentKeyValuesFilterList	min=0	max=6	e=:219
l	DocumentIdentifierList	e=:220
S	AllowedPattern	min=0	max=1024
S	ParameterDataType	min=0	max=128
S	ParameterDescription	min=0	max=1024
S	ParameterKeyId	min=1	max=256
S	ParameterPolicies	min=1	max=4096
S	ParameterTier
S	ParameterType
S	PSParameterValue
l	KeyList	e=:221
S	DocumentVersionNumber
s	DocumentDefaultVersionDescription	.DefaultVersion:114	.DefaultVersionName:137	.Name:134
s	Tag	.Key:221,r	.Value:222,r
l	AlarmList	min=1	max=1	e=:223
S	CalendarNameOrARN
s	S3OutputLocation	.OutputS3BucketName:224	.OutputS3KeyPrefix:225	.OutputS3Region:226
S	ParameterName
l	ParameterValueList	e=:227
s	TargetLocation	.Accounts:228	.ExcludeAccounts:229	.ExecutionRoleName:230	.IncludeChildOrganizationUnits:140	.Regions:231	.TargetLocationAlarmConfiguration:107	.TargetLocationMaxConcurrency:117	.TargetLocationMaxErrors:118	.Targets:127	.TargetsMaxConcurrency:117	.TargetsMaxErrors:118
m	TargetMap	min=1	max=20	k=:232	e=:233
s	Target	.Key:234	.Values:235
s	AssociationOverview	.AssociationStatusAggregatedCount:236	.DetailedStatus:237	.Status:237
s	AssociationStatus	.AdditionalInfo:238	.Date:154,r	.Message:239,r	.Name:240,r
l	AlarmStateInformationList	min=1	max=1	e=:241
s	AttachmentsSource	.Key:242	.Name:243	.Values:244
s	DocumentRequires	.Name:119,r	.RequireType:245	.Version:114	.VersionName:137
l	AttachmentInformationList	e=:246
S	DocumentAuthor
l	CategoryList	min=0	max=3	e=:247
l	CategoryEnumList	min=0	max=3	e=:247
S	DescriptionInDocument
S	DocumentHash	max=256
S	DocumentHashType
S	DocumentOwner
l	DocumentParameterList	e=:248
l	PlatformTypeList	e=:249
l	ReviewInformationList	min=1	e=:250
S	DocumentSchemaVersion
S	DocumentSha1
S	AccountId
s	AccountSharingInfo	.AccountId:207	.SharedDocumentVersion:251
s	ParametersFilter	.Key:252,r	.Values:253,r
s	ParameterStringFilter	.Key:254,r	.Option:255	.Values:256
s	ParameterMetadata	.ARN:106	.AllowedPattern:169	.DataType:170	.Description:171	.KeyId:172	.LastModifiedDate:154	.LastModifiedUser:106	.Name:141	.Policies:257	.Tier:174	.Type:175	.Version:163
s	AttachmentContent	.Hash:258	.HashType:259	.Name:260	.Size:261	.Url:262
S	PSParameterSelector	min=0	max=128
s	ParameterHistory	.AllowedPattern:169	.DataType:170	.Description:171	.KeyId:172	.Labels:162	.LastModifiedDate:154	.LastModifiedUser:106	.Name:141	.Policies:257	.Tier:174	.Type:175	.Value:176,z	.Version:163
S	ParameterLabel	min=1	max=100
s	AssociationFilter	.key:263,r	.value:264,r
s	Association	.AssociationId:139	.AssociationName:110	.AssociationVersion:143	.DocumentVersion:114	.Duration:115	.InstanceId:116	.LastExecutionDate:154	.Name:119	.Overview:189	.ScheduleExpression:122	.ScheduleOffset:123	.TargetMaps:126	.Targets:127
s	DocumentFilter	.key:265,r	.value:266,r
s	DocumentKeyValuesFilter	.Key:267	.Values:268
s	DocumentIdentifier	.Author:195	.CreatedDate:154	.DisplayName:131	.DocumentFormat:132	.DocumentType:133	.DocumentVersion:114	.Name:119	.Owner:201	.PlatformTypes:203	.Requires:135	.ReviewStatus:155	.SchemaVersion:205	.Tags:105	.TargetType:136	.VersionName:137
S	TagKey	min=1	max=128
S	TagValue	min=0	max=256
s	Alarm	.Name:269,r
S	S3BucketName	min=3	max=63
S	S3KeyPrefix	max=500
S	S3Region	min=3	max=20
S	ParameterValue
l	Accounts	min=1	max=50	e=:270
l	ExcludeAccounts	min=1	max=5000	e=:271
S	ExecutionRoleName	min=1	max=64
l	Regions	min=1	max=50	e=:272
S	TargetMapKey	min=1	max=50
l	TargetMapValueList	min=0	max=25	e=:273
S	TargetKey	min=1	max=163
l	TargetValues	min=0	max=50	e=:274
m	AssociationStatusAggregatedCount	k=:237	e=:275
S	StatusName
S	StatusAdditionalInfo	max=1024
S	StatusMessage	min=1	max=1024
S	AssociationStatusName
s	AlarmStateInformation	.Name:269,r	.State:276,r
S	AttachmentsSourceKey
S	AttachmentIdentifier
l	AttachmentsSourceValues	min=1	max=1	e=:277
S	RequireType	max=128
s	AttachmentInformation	.Name:260
S	Category	max=128
s	DocumentParameter	.DefaultValue:278	.Description:279	.Name:280	.Type:281
S	PlatformType
s	ReviewInformation	.ReviewedTime:154	.Reviewer:282	.Status:155
S	SharedDocumentVersion	max=8
S	ParametersFilterKey
l	ParametersFilterValueList	min=1	max=50	e=:283
S	ParameterStringFilterKey	min=1	max=132
S	ParameterStringQueryOption	min=1	max=10
l	ParameterStringFilterValueList	min=1	max=50	e=:284
l	ParameterPolicyList	e=:285
S	AttachmentHash	max=256
S	AttachmentHashType
S	AttachmentName
L	ContentLength
S	AttachmentUrl
S	AssociationFilterKey
S	AssociationFilterValue	min=1
S	DocumentFilterKey
S	DocumentFilterValue	min=1
S	DocumentKeyValuesFilterKey	min=1	max=128
l	DocumentKeyValuesFilterValues	e=:286
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
s	ParameterInlinePolicy	.PolicyStatus:106	.PolicyText:106	.PolicyType:106
S	DocumentKeyValuesFilterValue	min=1	max=256

"""#
}
