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
O	DescribeBackupVault	GET	/backup-vaults/{backupVaultName}	20	21	13,4,5,6	idempotent
O	GetBackupPlan	GET	/backup/plans/{backupPlanId}/	22	23	13,4,5,6	idempotent
O	GetBackupSelection	GET	/backup/plans/{backupPlanId}/selections/{selectionId}	24	25	13,4,5,6	idempotent
O	GetBackupVaultAccessPolicy	GET	/backup-vaults/{backupVaultName}/access-policy	26	27	13,4,5,6	idempotent
O	GetBackupVaultNotifications	GET	/backup-vaults/{backupVaultName}/notification-configuration	28	29	13,4,5,6	idempotent
O	ListBackupPlans	GET	/backup/plans/	30	31	13,4,5,6	idempotent	pages=NextToken;NextToken;BackupPlansList;
O	ListBackupSelections	GET	/backup/plans/{backupPlanId}/selections/	32	33	13,4,5,6	idempotent	pages=NextToken;NextToken;BackupSelectionsList;
O	ListBackupVaults	GET	/backup-vaults/	34	35	13,4,5,6	idempotent	pages=NextToken;NextToken;BackupVaultList;
O	ListRecoveryPointsByBackupVault	GET	/backup-vaults/{backupVaultName}/recovery-points/	36	37	13,4,5,6	idempotent	pages=NextToken;NextToken;RecoveryPoints;
O	ListTags	GET	/tags/{resourceArn}/	38	39	13,4,5,6	idempotent
O	PutBackupVaultAccessPolicy	PUT	/backup-vaults/{backupVaultName}/access-policy	40		13,4,5,6	idempotent
O	PutBackupVaultLockConfiguration	PUT	/backup-vaults/{backupVaultName}/vault-lock	41		13,4,5,14,6	idempotent
O	PutBackupVaultNotifications	PUT	/backup-vaults/{backupVaultName}/notification-configuration	42		13,4,5,6	idempotent
O	TagResource	POST	/tags/{resourceArn}	43		13,4,5,6,2	idempotent
O	UntagResource	POST	/untag/{resourceArn}	44		13,4,5,6	idempotent
O	UpdateBackupPlan	POST	/backup/plans/{backupPlanId}	45	46	13,4,5,6	idempotent
s	CreateBackupPlanInput	.BackupPlan:47,r	.BackupPlanTags:48,z	.CreatorRequestId:49,t
s	CreateBackupPlanOutput	.AdvancedBackupSettings:50	.BackupPlanArn:51	.BackupPlanId:49	.CreationDate:52	.VersionId:49
s	LimitExceededException	error=,	.Code:49	.Context:49	.Message:49	.Type:49
s	AlreadyExistsException	error=,	.Arn:49	.Code:49	.Context:49	.CreatorRequestId:49	.Message:49	.Type:49
s	InvalidParameterValueException	error=,	.Code:49	.Context:49	.Message:49	.Type:49
s	MissingParameterValueException	error=,	.Code:49	.Context:49	.Message:49	.Type:49
s	ServiceUnavailableException	error=,	.Code:49	.Context:49	.Message:49	.Type:49
s	CreateBackupSelectionInput	.BackupPlanId:49,r,l=u,n=backupPlanId	.BackupSelection:53,r	.CreatorRequestId:49,t
s	CreateBackupSelectionOutput	.BackupPlanId:49	.CreationDate:52	.SelectionId:49
s	CreateBackupVaultInput	.BackupVaultName:54,r,l=u,n=backupVaultName	.BackupVaultTags:48,z	.CreatorRequestId:49,t	.EncryptionKeyArn:51
s	CreateBackupVaultOutput	.BackupVaultArn:51	.BackupVaultName:54	.CreationDate:52
s	DeleteBackupPlanInput	.BackupPlanId:49,r,l=u,n=backupPlanId
s	DeleteBackupPlanOutput	.BackupPlanArn:51	.BackupPlanId:49	.DeletionDate:52	.VersionId:49
s	ResourceNotFoundException	error=,	.Code:49	.Context:49	.Message:49	.Type:49
s	InvalidRequestException	error=,	.Code:49	.Context:49	.Message:49	.Type:49
s	DeleteBackupSelectionInput	.BackupPlanId:49,r,l=u,n=backupPlanId	.SelectionId:49,r,l=u,n=selectionId
s	DeleteBackupVaultInput	.BackupVaultName:49,r,l=u,n=backupVaultName
s	DeleteBackupVaultAccessPolicyInput	.BackupVaultName:54,r,l=u,n=backupVaultName
s	DeleteBackupVaultLockConfigurationInput	.BackupVaultName:54,r,l=u,n=backupVaultName
s	DeleteBackupVaultNotificationsInput	.BackupVaultName:54,r,l=u,n=backupVaultName
s	DescribeBackupVaultInput	.BackupVaultAccountId:49,l=q,n=backupVaultAccountId	.BackupVaultName:49,r,l=u,n=backupVaultName
s	DescribeBackupVaultOutput	.BackupVaultArn:51	.BackupVaultName:49	.CreationDate:52	.CreatorRequestId:49	.EncryptionKeyArn:51	.EncryptionKeyType:55	.LatestMpaApprovalTeamUpdate:56	.LockDate:52	.Locked:57	.MaxRetentionDays:58	.MinRetentionDays:58	.MpaApprovalTeamArn:51	.MpaSessionArn:51	.NumberOfRecoveryPoints:59	.SourceBackupVaultArn:51	.VaultState:60	.VaultType:61
s	GetBackupPlanInput	.BackupPlanId:49,r,l=u,n=backupPlanId	.MaxScheduledRunsPreview:62,l=q,n=MaxScheduledRunsPreview	.VersionId:49,l=q,n=versionId
s	GetBackupPlanOutput	.AdvancedBackupSettings:50	.BackupPlan:63	.BackupPlanArn:51	.BackupPlanId:49	.CreationDate:52	.CreatorRequestId:49	.DeletionDate:52	.LastExecutionDate:52	.ScheduledRunsPreview:64	.VersionId:49
s	GetBackupSelectionInput	.BackupPlanId:49,r,l=u,n=backupPlanId	.SelectionId:49,r,l=u,n=selectionId
s	GetBackupSelectionOutput	.BackupPlanId:49	.BackupSelection:53	.CreationDate:52	.CreatorRequestId:49	.SelectionId:49
s	GetBackupVaultAccessPolicyInput	.BackupVaultName:54,r,l=u,n=backupVaultName
s	GetBackupVaultAccessPolicyOutput	.BackupVaultArn:51	.BackupVaultName:54	.Policy:65
s	GetBackupVaultNotificationsInput	.BackupVaultName:54,r,l=u,n=backupVaultName
s	GetBackupVaultNotificationsOutput	.BackupVaultArn:51	.BackupVaultEvents:66	.BackupVaultName:54	.SNSTopicArn:51
s	ListBackupPlansInput	.IncludeDeleted:57,l=q,n=includeDeleted	.MaxResults:67,l=q,n=maxResults	.NextToken:49,l=q,n=nextToken
s	ListBackupPlansOutput	.BackupPlansList:68	.NextToken:49
s	ListBackupSelectionsInput	.BackupPlanId:49,r,l=u,n=backupPlanId	.MaxResults:67,l=q,n=maxResults	.NextToken:49,l=q,n=nextToken
s	ListBackupSelectionsOutput	.BackupSelectionsList:69	.NextToken:49
s	ListBackupVaultsInput	.ByShared:70,l=q,n=shared	.ByVaultType:61,l=q,n=vaultType	.MaxResults:67,l=q,n=maxResults	.NextToken:49,l=q,n=nextToken
s	ListBackupVaultsOutput	.BackupVaultList:71	.NextToken:49
s	ListRecoveryPointsByBackupVaultInput	.BackupVaultAccountId:72,l=q,n=backupVaultAccountId	.BackupVaultName:54,r,l=u,n=backupVaultName	.ByBackupPlanId:49,l=q,n=backupPlanId	.ByCreatedAfter:52,l=q,n=createdAfter	.ByCreatedBefore:52,l=q,n=createdBefore	.ByParentRecoveryPointArn:51,l=q,n=parentRecoveryPointArn	.ByResourceArn:51,l=q,n=resourceArn	.ByResourceType:73,l=q,n=resourceType	.MaxResults:67,l=q,n=maxResults	.NextToken:49,l=q,n=nextToken
s	ListRecoveryPointsByBackupVaultOutput	.NextToken:49	.RecoveryPoints:74
s	ListTagsInput	.MaxResults:67,l=q,n=maxResults	.NextToken:49,l=q,n=nextToken	.ResourceArn:51,r,l=u,n=resourceArn
s	ListTagsOutput	.NextToken:49	.Tags:48,z
s	PutBackupVaultAccessPolicyInput	.BackupVaultName:54,r,l=u,n=backupVaultName	.Policy:65
s	PutBackupVaultLockConfigurationInput	.BackupVaultName:54,r,l=u,n=backupVaultName	.ChangeableForDays:58	.MaxRetentionDays:58	.MinRetentionDays:58
s	PutBackupVaultNotificationsInput	.BackupVaultEvents:66,r	.BackupVaultName:54,r,l=u,n=backupVaultName	.SNSTopicArn:51,r
s	TagResourceInput	.ResourceArn:51,r,l=u,n=resourceArn	.Tags:48,r,z
s	UntagResourceInput	.ResourceArn:51,r,l=u,n=resourceArn	.TagKeyList:75,r,z
s	UpdateBackupPlanInput	.BackupPlan:47,r	.BackupPlanId:49,r,l=u,n=backupPlanId
s	UpdateBackupPlanOutput	.AdvancedBackupSettings:50	.BackupPlanArn:51	.BackupPlanId:49	.CreationDate:52	.ScanSettings:76	.VersionId:49
s	BackupPlanInput	.AdvancedBackupSettings:50	.BackupPlanName:77,r	.Rules:78,r	.ScanSettings:76
m	Tags	k=:79	e=:80
S	string
l	AdvancedBackupSettings	e=:81
S	ARN
t	timestamp
s	BackupSelection	.Conditions:82	.IamRoleArn:83,r	.ListOfTags:84	.NotResources:85	.Resources:85	.SelectionName:86,r
S	BackupVaultName
S	EncryptionKeyType
s	LatestMpaApprovalTeamUpdate	.ExpiryDate:52	.InitiationDate:52	.MpaSessionArn:51	.Status:87	.StatusMessage:49
b	Boolean
L	Long
L	long
S	VaultState
S	VaultType
i	MaxScheduledRunsPreview	min=0	max=10
s	BackupPlan	.AdvancedBackupSettings:50	.BackupPlanName:77,r	.Rules:88,r	.ScanSettings:76
l	ScheduledRunsPreview	e=:89
S	IAMPolicy
l	BackupVaultEvents	e=:90
i	MaxResults	min=1	max=1000
l	BackupPlansList	e=:91
l	BackupSelectionsList	e=:92
b	boolean
l	BackupVaultList	e=:93
S	AccountId
S	ResourceType
l	RecoveryPointByBackupVaultList	e=:94
l	TagKeyList	e=:49
l	ScanSettings	e=:95
S	BackupPlanName
l	BackupRulesInput	e=:96
S	TagKey
S	TagValue
s	AdvancedBackupSetting	.BackupOptions:97	.ResourceType:73
s	Conditions	.StringEquals:98	.StringLike:98	.StringNotEquals:98	.StringNotLike:98
S	IAMRoleArn
l	ListOfTags	e=:99
l	ResourceArns	e=:51
S	BackupSelectionName
S	MpaSessionStatus
l	BackupRules	e=:100
s	ScheduledPlanExecutionMember	.ExecutionTime:52	.RuleExecutionType:101	.RuleId:49
S	BackupVaultEvent
s	BackupPlansListMember	.AdvancedBackupSettings:50	.BackupPlanArn:51	.BackupPlanId:49	.BackupPlanName:77	.CreationDate:52	.CreatorRequestId:49	.DeletionDate:52	.LastExecutionDate:52	.VersionId:49
s	BackupSelectionsListMember	.BackupPlanId:49	.CreationDate:52	.CreatorRequestId:49	.IamRoleArn:83	.SelectionId:49	.SelectionName:86
s	BackupVaultListMember	.BackupVaultArn:51	.BackupVaultName:54	.CreationDate:52	.CreatorRequestId:49	.EncryptionKeyArn:51	.EncryptionKeyType:55	.LockDate:52	.Locked:57	.MaxRetentionDays:58	.MinRetentionDays:58	.NumberOfRecoveryPoints:59	.VaultState:60	.VaultType:61
s	RecoveryPointByBackupVault	.AggregatedScanResult:102	.BackupSizeInBytes:58	.BackupVaultArn:51	.BackupVaultName:54	.CalculatedLifecycle:103	.CompletionDate:52	.CompositeMemberIdentifier:49	.CreatedBy:104	.CreationDate:52	.EncryptionKeyArn:51	.EncryptionKeyType:55	.IamRoleArn:83	.IndexStatus:105	.IndexStatusMessage:49	.InitiationDate:52	.IsEncrypted:70	.IsParent:70	.LastRestoreTime:52	.Lifecycle:106	.ParentRecoveryPointArn:51	.RecoveryPointArn:51	.ResourceArn:51	.ResourceName:49	.ResourceType:73	.SourceBackupVaultArn:51	.Status:107	.StatusMessage:49	.VaultType:61
s	ScanSetting	.MalwareScanner:108	.ResourceTypes:109	.ScannerRoleArn:83
s	BackupRuleInput	.CompletionWindowMinutes:110	.CopyActions:111	.EnableContinuousBackup:57	.IndexActions:112	.Lifecycle:106	.RecoveryPointTags:48,z	.RuleName:113,r	.ScanActions:114	.ScheduleExpression:115	.ScheduleExpressionTimezone:116	.StartWindowMinutes:110	.TargetBackupVaultName:54,r	.TargetLogicallyAirGappedBackupVaultArn:51
m	BackupOptions	k=:117	e=:118
l	ConditionParameters	e=:119
s	Condition	.ConditionKey:120,r	.ConditionType:121,r	.ConditionValue:122,r
s	BackupRule	.CompletionWindowMinutes:110	.CopyActions:111	.EnableContinuousBackup:57	.IndexActions:112	.Lifecycle:106	.RecoveryPointTags:48,z	.RuleId:49	.RuleName:113,r	.ScanActions:114	.ScheduleExpression:115	.ScheduleExpressionTimezone:116	.StartWindowMinutes:110	.TargetBackupVaultName:54,r	.TargetLogicallyAirGappedBackupVaultArn:51
S	RuleExecutionType
s	AggregatedScanResult	.FailedScan:57	.Findings:123	.LastComputed:52
s	CalculatedLifecycle	.DeleteAt:52	.MoveToColdStorageAt:52
s	RecoveryPointCreator	.BackupPlanArn:51	.BackupPlanId:49	.BackupPlanName:49	.BackupPlanVersion:49	.BackupRuleCron:49	.BackupRuleId:49	.BackupRuleName:49	.BackupRuleTimezone:49
S	IndexStatus
s	Lifecycle	.DeleteAfterDays:58	.DeleteAfterEvent:124	.MoveToColdStorageAfterDays:58	.OptInToArchiveForSupportedResources:57
S	RecoveryPointStatus
S	MalwareScanner
l	ResourceTypes	e=:73
L	WindowMinutes
l	CopyActions	e=:125
l	IndexActions	e=:126
S	BackupRuleName
l	ScanActions	e=:127
S	CronExpression
S	Timezone
S	BackupOptionKey
S	BackupOptionValue
s	ConditionParameter	.ConditionKey:120	.ConditionValue:122
S	ConditionKey
S	ConditionType
S	ConditionValue
l	ScanFindings	e=:128
S	LifecycleDeleteAfterEvent
s	CopyAction	.DestinationBackupVaultArn:51,r	.Lifecycle:106
s	IndexAction	.ResourceTypes:109
s	ScanAction	.MalwareScanner:108	.ScanMode:129
S	ScanFinding
S	ScanMode

"""#
}
