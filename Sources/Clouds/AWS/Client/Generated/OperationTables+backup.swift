// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `backup`: StaticString = #"""
V	id=backup	protocol=rest-json	version=2018-11-15	service=Backup	endpoint=backup	signing=backup	json=1.1
O	CreateBackupPlan	PUT	/backup/plans/	0	1	2,3,4,5,6	idempotent
O	CreateBackupSelection	PUT	/backup/plans/{backupPlanId}/selections/	7	8	2,3,4,5,6	idempotent
O	CreateBackupVault	PUT	/backup-vaults/{backupVaultName}	9	10	4,5,6,2,3	idempotent
O	DeleteBackupPlan	DELETE	/backup/plans/{backupPlanId}	11	12	13,4,5,6,14
O	DeleteBackupSelection	DELETE	/backup/plans/{backupPlanId}/selections/{selectionId}	15		13,4,5,6
O	DeleteBackupVault	DELETE	/backup-vaults/{backupVaultName}	16		13,4,5,6,14	idempotent
O	DeleteBackupVaultAccessPolicy	DELETE	/backup-vaults/{backupVaultName}/access-policy	17		13,4,5,6	idempotent
O	DeleteBackupVaultLockConfiguration	DELETE	/backup-vaults/{backupVaultName}/vault-lock	18		13,4,5,14,6	idempotent
O	DeleteBackupVaultNotifications	DELETE	/backup-vaults/{backupVaultName}/notification-configuration	19		13,4,5,6	idempotent
O	DeleteRecoveryPoint	DELETE	/backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}	20		13,4,5,21,6,14	idempotent
O	DescribeBackupJob	GET	/backup-jobs/{backupJobId}	22	23	13,4,5,6,24	idempotent
O	DescribeBackupVault	GET	/backup-vaults/{backupVaultName}	25	26	13,4,5,6	idempotent
O	DescribeCopyJob	GET	/copy-jobs/{copyJobId}	27	28	13,4,5,6	idempotent
O	DescribeRecoveryPoint	GET	/backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}	29	30	13,4,5,6	idempotent
O	GetBackupPlan	GET	/backup/plans/{backupPlanId}/	31	32	13,4,5,6	idempotent
O	GetBackupSelection	GET	/backup/plans/{backupPlanId}/selections/{selectionId}	33	34	13,4,5,6	idempotent
O	GetBackupVaultAccessPolicy	GET	/backup-vaults/{backupVaultName}/access-policy	35	36	13,4,5,6	idempotent
O	GetBackupVaultNotifications	GET	/backup-vaults/{backupVaultName}/notification-configuration	37	38	13,4,5,6	idempotent
O	ListBackupPlans	GET	/backup/plans/	39	40	13,4,5,6	idempotent	pages=NextToken;NextToken;BackupPlansList;
O	ListBackupSelections	GET	/backup/plans/{backupPlanId}/selections/	41	42	13,4,5,6	idempotent	pages=NextToken;NextToken;BackupSelectionsList;
O	ListBackupVaults	GET	/backup-vaults/	43	44	13,4,5,6	idempotent	pages=NextToken;NextToken;BackupVaultList;
O	ListRecoveryPointsByBackupVault	GET	/backup-vaults/{backupVaultName}/recovery-points/	45	46	13,4,5,6	idempotent	pages=NextToken;NextToken;RecoveryPoints;
O	ListTags	GET	/tags/{resourceArn}/	47	48	13,4,5,6	idempotent
O	PutBackupVaultAccessPolicy	PUT	/backup-vaults/{backupVaultName}/access-policy	49		13,4,5,6	idempotent
O	PutBackupVaultLockConfiguration	PUT	/backup-vaults/{backupVaultName}/vault-lock	50		13,4,5,14,6	idempotent
O	PutBackupVaultNotifications	PUT	/backup-vaults/{backupVaultName}/notification-configuration	51		13,4,5,6	idempotent
O	StartBackupJob	PUT	/backup-jobs	52	53	13,4,5,14,6,2	idempotent
O	StartCopyJob	PUT	/copy-jobs	54	55	13,4,5,6,2,14	idempotent
O	TagResource	POST	/tags/{resourceArn}	56		13,4,5,6,2	idempotent
O	UntagResource	POST	/untag/{resourceArn}	57		13,4,5,6	idempotent
O	UpdateBackupPlan	POST	/backup/plans/{backupPlanId}	58	59	13,4,5,6	idempotent
s	CreateBackupPlanInput	.BackupPlan:60,r	.BackupPlanTags:61,z	.CreatorRequestId:62,t
s	CreateBackupPlanOutput	.AdvancedBackupSettings:63	.BackupPlanArn:64	.BackupPlanId:62	.CreationDate:65	.VersionId:62
s	LimitExceededException	error=,	.Code:62	.Context:62	.Message:62	.Type:62
s	AlreadyExistsException	error=,	.Arn:62	.Code:62	.Context:62	.CreatorRequestId:62	.Message:62	.Type:62
s	InvalidParameterValueException	error=,	.Code:62	.Context:62	.Message:62	.Type:62
s	MissingParameterValueException	error=,	.Code:62	.Context:62	.Message:62	.Type:62
s	ServiceUnavailableException	error=,	.Code:62	.Context:62	.Message:62	.Type:62
s	CreateBackupSelectionInput	.BackupPlanId:62,r,l=u,n=backupPlanId	.BackupSelection:66,r	.CreatorRequestId:62,t
s	CreateBackupSelectionOutput	.BackupPlanId:62	.CreationDate:65	.SelectionId:62
s	CreateBackupVaultInput	.BackupVaultName:67,r,l=u,n=backupVaultName	.BackupVaultTags:61,z	.CreatorRequestId:62,t	.EncryptionKeyArn:64
s	CreateBackupVaultOutput	.BackupVaultArn:64	.BackupVaultName:67	.CreationDate:65
s	DeleteBackupPlanInput	.BackupPlanId:62,r,l=u,n=backupPlanId
s	DeleteBackupPlanOutput	.BackupPlanArn:64	.BackupPlanId:62	.DeletionDate:65	.VersionId:62
s	ResourceNotFoundException	error=,	.Code:62	.Context:62	.Message:62	.Type:62
s	InvalidRequestException	error=,	.Code:62	.Context:62	.Message:62	.Type:62
s	DeleteBackupSelectionInput	.BackupPlanId:62,r,l=u,n=backupPlanId	.SelectionId:62,r,l=u,n=selectionId
s	DeleteBackupVaultInput	.BackupVaultName:62,r,l=u,n=backupVaultName
s	DeleteBackupVaultAccessPolicyInput	.BackupVaultName:67,r,l=u,n=backupVaultName
s	DeleteBackupVaultLockConfigurationInput	.BackupVaultName:67,r,l=u,n=backupVaultName
s	DeleteBackupVaultNotificationsInput	.BackupVaultName:67,r,l=u,n=backupVaultName
s	DeleteRecoveryPointInput	.BackupVaultName:67,r,l=u,n=backupVaultName	.RecoveryPointArn:64,r,l=u,n=recoveryPointArn
s	InvalidResourceStateException	error=,	.Code:62	.Context:62	.Message:62	.Type:62
s	DescribeBackupJobInput	.BackupJobId:62,r,l=u,n=backupJobId
s	DescribeBackupJobOutput	.AccountId:68	.BackupJobId:62	.BackupOptions:69	.BackupSizeInBytes:70	.BackupType:62	.BackupVaultArn:64	.BackupVaultName:67	.BytesTransferred:70	.ChildJobsInState:71	.CompletionDate:65	.CreatedBy:72	.CreationDate:65	.EncryptionKeyArn:64	.ExpectedCompletionDate:65	.IamRoleArn:73	.InitiationDate:65	.IsEncrypted:74	.IsParent:74	.MessageCategory:62	.NumberOfChildJobs:70	.ParentJobId:62	.PercentDone:62	.RecoveryPointArn:64	.RecoveryPointLifecycle:75	.ResourceArn:64	.ResourceName:62	.ResourceType:76	.StartBy:65	.State:77	.StatusMessage:62	.VaultLockState:62	.VaultType:62
s	DependencyFailureException	error=,	.Code:62	.Context:62	.Message:62	.Type:62
s	DescribeBackupVaultInput	.BackupVaultAccountId:62,l=q,n=backupVaultAccountId	.BackupVaultName:62,r,l=u,n=backupVaultName
s	DescribeBackupVaultOutput	.BackupVaultArn:64	.BackupVaultName:62	.CreationDate:65	.CreatorRequestId:62	.EncryptionKeyArn:64	.EncryptionKeyType:78	.LatestMpaApprovalTeamUpdate:79	.LockDate:65	.Locked:80	.MaxRetentionDays:70	.MinRetentionDays:70	.MpaApprovalTeamArn:64	.MpaSessionArn:64	.NumberOfRecoveryPoints:81	.SourceBackupVaultArn:64	.VaultState:82	.VaultType:83
s	DescribeCopyJobInput	.CopyJobId:62,r,l=u,n=copyJobId
s	DescribeCopyJobOutput	.CopyJob:84
s	DescribeRecoveryPointInput	.BackupVaultAccountId:68,l=q,n=backupVaultAccountId	.BackupVaultName:67,r,l=u,n=backupVaultName	.RecoveryPointArn:64,r,l=u,n=recoveryPointArn
s	DescribeRecoveryPointOutput	.BackupSizeInBytes:70	.BackupVaultArn:64	.BackupVaultName:67	.CalculatedLifecycle:85	.CompletionDate:65	.CompositeMemberIdentifier:62	.CreatedBy:72	.CreationDate:65	.EncryptionKeyArn:64	.EncryptionKeyType:78	.IamRoleArn:73	.IndexStatus:86	.IndexStatusMessage:62	.InitiationDate:65	.IsEncrypted:74	.IsParent:74	.LastRestoreTime:65	.Lifecycle:75	.ParentRecoveryPointArn:64	.RecoveryPointArn:64	.ResourceArn:64	.ResourceName:62	.ResourceType:76	.ScanResults:87	.SourceBackupVaultArn:64	.Status:88	.StatusMessage:62	.StorageClass:89	.VaultType:83
s	GetBackupPlanInput	.BackupPlanId:62,r,l=u,n=backupPlanId	.MaxScheduledRunsPreview:90,l=q,n=MaxScheduledRunsPreview	.VersionId:62,l=q,n=versionId
s	GetBackupPlanOutput	.AdvancedBackupSettings:63	.BackupPlan:91	.BackupPlanArn:64	.BackupPlanId:62	.CreationDate:65	.CreatorRequestId:62	.DeletionDate:65	.LastExecutionDate:65	.ScheduledRunsPreview:92	.VersionId:62
s	GetBackupSelectionInput	.BackupPlanId:62,r,l=u,n=backupPlanId	.SelectionId:62,r,l=u,n=selectionId
s	GetBackupSelectionOutput	.BackupPlanId:62	.BackupSelection:66	.CreationDate:65	.CreatorRequestId:62	.SelectionId:62
s	GetBackupVaultAccessPolicyInput	.BackupVaultName:67,r,l=u,n=backupVaultName
s	GetBackupVaultAccessPolicyOutput	.BackupVaultArn:64	.BackupVaultName:67	.Policy:93
s	GetBackupVaultNotificationsInput	.BackupVaultName:67,r,l=u,n=backupVaultName
s	GetBackupVaultNotificationsOutput	.BackupVaultArn:64	.BackupVaultEvents:94	.BackupVaultName:67	.SNSTopicArn:64
s	ListBackupPlansInput	.IncludeDeleted:80,l=q,n=includeDeleted	.MaxResults:95,l=q,n=maxResults	.NextToken:62,l=q,n=nextToken
s	ListBackupPlansOutput	.BackupPlansList:96	.NextToken:62
s	ListBackupSelectionsInput	.BackupPlanId:62,r,l=u,n=backupPlanId	.MaxResults:95,l=q,n=maxResults	.NextToken:62,l=q,n=nextToken
s	ListBackupSelectionsOutput	.BackupSelectionsList:97	.NextToken:62
s	ListBackupVaultsInput	.ByShared:74,l=q,n=shared	.ByVaultType:83,l=q,n=vaultType	.MaxResults:95,l=q,n=maxResults	.NextToken:62,l=q,n=nextToken
s	ListBackupVaultsOutput	.BackupVaultList:98	.NextToken:62
s	ListRecoveryPointsByBackupVaultInput	.BackupVaultAccountId:68,l=q,n=backupVaultAccountId	.BackupVaultName:67,r,l=u,n=backupVaultName	.ByBackupPlanId:62,l=q,n=backupPlanId	.ByCreatedAfter:65,l=q,n=createdAfter	.ByCreatedBefore:65,l=q,n=createdBefore	.ByParentRecoveryPointArn:64,l=q,n=parentRecoveryPointArn	.ByResourceArn:64,l=q,n=resourceArn	.ByResourceType:76,l=q,n=resourceType	.MaxResults:95,l=q,n=maxResults	.NextToken:62,l=q,n=nextToken
s	ListRecoveryPointsByBackupVaultOutput	.NextToken:62	.RecoveryPoints:99
s	ListTagsInput	.MaxResults:95,l=q,n=maxResults	.NextToken:62,l=q,n=nextToken	.ResourceArn:64,r,l=u,n=resourceArn
s	ListTagsOutput	.NextToken:62	.Tags:61,z
s	PutBackupVaultAccessPolicyInput	.BackupVaultName:67,r,l=u,n=backupVaultName	.Policy:93
s	PutBackupVaultLockConfigurationInput	.BackupVaultName:67,r,l=u,n=backupVaultName	.ChangeableForDays:70	.MaxRetentionDays:70	.MinRetentionDays:70
s	PutBackupVaultNotificationsInput	.BackupVaultEvents:94,r	.BackupVaultName:67,r,l=u,n=backupVaultName	.SNSTopicArn:64,r
s	StartBackupJobInput	.BackupOptions:69	.BackupVaultName:67,r	.CompleteWindowMinutes:100	.IamRoleArn:73,r	.IdempotencyToken:62,t	.Index:101	.Lifecycle:75	.LogicallyAirGappedBackupVaultArn:64	.RecoveryPointTags:61,z	.ResourceArn:64,r	.StartWindowMinutes:100
s	StartBackupJobOutput	.BackupJobId:62	.CreationDate:65	.IsParent:74	.RecoveryPointArn:64
s	StartCopyJobInput	.DestinationBackupVaultArn:64,r	.IamRoleArn:73,r	.IdempotencyToken:62,t	.Lifecycle:75	.RecoveryPointArn:64,r	.SourceBackupVaultName:67,r
s	StartCopyJobOutput	.CopyJobId:62	.CreationDate:65	.IsParent:74
s	TagResourceInput	.ResourceArn:64,r,l=u,n=resourceArn	.Tags:61,r,z
s	UntagResourceInput	.ResourceArn:64,r,l=u,n=resourceArn	.TagKeyList:102,r,z
s	UpdateBackupPlanInput	.BackupPlan:60,r	.BackupPlanId:62,r,l=u,n=backupPlanId
s	UpdateBackupPlanOutput	.AdvancedBackupSettings:63	.BackupPlanArn:64	.BackupPlanId:62	.CreationDate:65	.ScanSettings:103	.VersionId:62
s	BackupPlanInput	.AdvancedBackupSettings:63	.BackupPlanName:104,r	.Rules:105,r	.ScanSettings:103
m	Tags	k=:106	e=:107
S	string
l	AdvancedBackupSettings	e=:108
S	ARN
t	timestamp
s	BackupSelection	.Conditions:109	.IamRoleArn:73,r	.ListOfTags:110	.NotResources:111	.Resources:111	.SelectionName:112,r
S	BackupVaultName
S	AccountId
m	BackupOptions	k=:113	e=:114
L	Long
m	BackupJobChildJobsInState	k=:77	e=:70
s	RecoveryPointCreator	.BackupPlanArn:64	.BackupPlanId:62	.BackupPlanName:62	.BackupPlanVersion:62	.BackupRuleCron:62	.BackupRuleId:62	.BackupRuleName:62	.BackupRuleTimezone:62
S	IAMRoleArn
b	boolean
s	Lifecycle	.DeleteAfterDays:70	.DeleteAfterEvent:115	.MoveToColdStorageAfterDays:70	.OptInToArchiveForSupportedResources:80
S	ResourceType
S	BackupJobState
S	EncryptionKeyType
s	LatestMpaApprovalTeamUpdate	.ExpiryDate:65	.InitiationDate:65	.MpaSessionArn:64	.Status:116	.StatusMessage:62
b	Boolean
L	long
S	VaultState
S	VaultType
s	CopyJob	.AccountId:68	.BackupSizeInBytes:70	.ChildJobsInState:117	.CompletionDate:65	.CompositeMemberIdentifier:62	.CopyJobId:62	.CreatedBy:72	.CreatedByBackupJobId:62	.CreationDate:65	.DestinationBackupVaultArn:64	.DestinationEncryptionKeyArn:64	.DestinationRecoveryPointArn:64	.DestinationRecoveryPointLifecycle:75	.DestinationVaultLockState:62	.DestinationVaultType:62	.IamRoleArn:73	.IsParent:74	.MessageCategory:62	.NumberOfChildJobs:70	.ParentJobId:62	.ResourceArn:64	.ResourceName:62	.ResourceType:76	.SourceBackupVaultArn:64	.SourceRecoveryPointArn:64	.State:118	.StatusMessage:62
s	CalculatedLifecycle	.DeleteAt:65	.MoveToColdStorageAt:65
S	IndexStatus
l	ScanResults	min=0	max=5	e=:119
S	RecoveryPointStatus
S	StorageClass
i	MaxScheduledRunsPreview	min=0	max=10
s	BackupPlan	.AdvancedBackupSettings:63	.BackupPlanName:104,r	.Rules:120,r	.ScanSettings:103
l	ScheduledRunsPreview	e=:121
S	IAMPolicy
l	BackupVaultEvents	e=:122
i	MaxResults	min=1	max=1000
l	BackupPlansList	e=:123
l	BackupSelectionsList	e=:124
l	BackupVaultList	e=:125
l	RecoveryPointByBackupVaultList	e=:126
L	WindowMinutes
S	Index
l	TagKeyList	e=:62
l	ScanSettings	e=:127
S	BackupPlanName
l	BackupRulesInput	e=:128
S	TagKey
S	TagValue
s	AdvancedBackupSetting	.BackupOptions:69	.ResourceType:76
s	Conditions	.StringEquals:129	.StringLike:129	.StringNotEquals:129	.StringNotLike:129
l	ListOfTags	e=:130
l	ResourceArns	e=:64
S	BackupSelectionName
S	BackupOptionKey
S	BackupOptionValue
S	LifecycleDeleteAfterEvent
S	MpaSessionStatus
m	CopyJobChildJobsInState	k=:118	e=:70
S	CopyJobState
s	ScanResult	.Findings:131	.LastScanTimestamp:65	.MalwareScanner:132	.ScanJobState:133
l	BackupRules	e=:134
s	ScheduledPlanExecutionMember	.ExecutionTime:65	.RuleExecutionType:135	.RuleId:62
S	BackupVaultEvent
s	BackupPlansListMember	.AdvancedBackupSettings:63	.BackupPlanArn:64	.BackupPlanId:62	.BackupPlanName:104	.CreationDate:65	.CreatorRequestId:62	.DeletionDate:65	.LastExecutionDate:65	.VersionId:62
s	BackupSelectionsListMember	.BackupPlanId:62	.CreationDate:65	.CreatorRequestId:62	.IamRoleArn:73	.SelectionId:62	.SelectionName:112
s	BackupVaultListMember	.BackupVaultArn:64	.BackupVaultName:67	.CreationDate:65	.CreatorRequestId:62	.EncryptionKeyArn:64	.EncryptionKeyType:78	.LockDate:65	.Locked:80	.MaxRetentionDays:70	.MinRetentionDays:70	.NumberOfRecoveryPoints:81	.VaultState:82	.VaultType:83
s	RecoveryPointByBackupVault	.AggregatedScanResult:136	.BackupSizeInBytes:70	.BackupVaultArn:64	.BackupVaultName:67	.CalculatedLifecycle:85	.CompletionDate:65	.CompositeMemberIdentifier:62	.CreatedBy:72	.CreationDate:65	.EncryptionKeyArn:64	.EncryptionKeyType:78	.IamRoleArn:73	.IndexStatus:86	.IndexStatusMessage:62	.InitiationDate:65	.IsEncrypted:74	.IsParent:74	.LastRestoreTime:65	.Lifecycle:75	.ParentRecoveryPointArn:64	.RecoveryPointArn:64	.ResourceArn:64	.ResourceName:62	.ResourceType:76	.SourceBackupVaultArn:64	.Status:88	.StatusMessage:62	.VaultType:83
s	ScanSetting	.MalwareScanner:132	.ResourceTypes:137	.ScannerRoleArn:73
s	BackupRuleInput	.CompletionWindowMinutes:100	.CopyActions:138	.EnableContinuousBackup:80	.IndexActions:139	.Lifecycle:75	.RecoveryPointTags:61,z	.RuleName:140,r	.ScanActions:141	.ScheduleExpression:142	.ScheduleExpressionTimezone:143	.StartWindowMinutes:100	.TargetBackupVaultName:67,r	.TargetLogicallyAirGappedBackupVaultArn:64
l	ConditionParameters	e=:144
s	Condition	.ConditionKey:145,r	.ConditionType:146,r	.ConditionValue:147,r
l	ScanFindings	e=:148
S	MalwareScanner
S	ScanJobState
s	BackupRule	.CompletionWindowMinutes:100	.CopyActions:138	.EnableContinuousBackup:80	.IndexActions:139	.Lifecycle:75	.RecoveryPointTags:61,z	.RuleId:62	.RuleName:140,r	.ScanActions:141	.ScheduleExpression:142	.ScheduleExpressionTimezone:143	.StartWindowMinutes:100	.TargetBackupVaultName:67,r	.TargetLogicallyAirGappedBackupVaultArn:64
S	RuleExecutionType
s	AggregatedScanResult	.FailedScan:80	.Findings:131	.LastComputed:65
l	ResourceTypes	e=:76
l	CopyActions	e=:149
l	IndexActions	e=:150
S	BackupRuleName
l	ScanActions	e=:151
S	CronExpression
S	Timezone
s	ConditionParameter	.ConditionKey:145	.ConditionValue:147
S	ConditionKey
S	ConditionType
S	ConditionValue
S	ScanFinding
s	CopyAction	.DestinationBackupVaultArn:64,r	.Lifecycle:75
s	IndexAction	.ResourceTypes:137
s	ScanAction	.MalwareScanner:132	.ScanMode:152
S	ScanMode

"""#
}
