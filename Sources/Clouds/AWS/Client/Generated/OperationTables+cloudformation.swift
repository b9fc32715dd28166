// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `cloudformation`: StaticString = #"""
V	id=cloudformation	protocol=query	version=2010-05-15	service=CloudFormation	endpoint=cloudformation	signing=cloudformation	xmlns=http://cloudformation.amazonaws.com/doc/2010-05-15/
O	DescribeStackResources	POST	/	0	1		wrapper=DescribeStackResourcesResult
O	DescribeStacks	POST	/	2	3		wrapper=DescribeStacksResult	pages=NextToken;NextToken;Stacks;
O	GetTemplate	POST	/	4	5	6	wrapper=GetTemplateResult
W	StackCreateComplete	DescribeStacks	30	120	s a "CREATE_COMPLETE" Stacks[].StackStatus	s a "UPDATE_COMPLETE" Stacks[].StackStatus	s a "UPDATE_IN_PROGRESS" Stacks[].StackStatus	s a "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" Stacks[].StackStatus	s a "UPDATE_FAILED" Stacks[].StackStatus	s a "UPDATE_ROLLBACK_IN_PROGRESS" Stacks[].StackStatus	s a "UPDATE_ROLLBACK_FAILED" Stacks[].StackStatus	s a "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" Stacks[].StackStatus	s a "UPDATE_ROLLBACK_COMPLETE" Stacks[].StackStatus	f y "CREATE_FAILED" Stacks[].StackStatus	f y "DELETE_COMPLETE" Stacks[].StackStatus	f y "DELETE_FAILED" Stacks[].StackStatus	f y "ROLLBACK_FAILED" Stacks[].StackStatus	f y "ROLLBACK_COMPLETE" Stacks[].StackStatus	f e "ValidationError"
W	StackDeleteComplete	DescribeStacks	30	120	s a "DELETE_COMPLETE" Stacks[].StackStatus	s e "ValidationError"	f y "DELETE_FAILED" Stacks[].StackStatus	f y "CREATE_FAILED" Stacks[].StackStatus	f y "ROLLBACK_FAILED" Stacks[].StackStatus	f y "UPDATE_ROLLBACK_IN_PROGRESS" Stacks[].StackStatus	f y "UPDATE_ROLLBACK_FAILED" Stacks[].StackStatus	f y "UPDATE_ROLLBACK_COMPLETE" Stacks[].StackStatus	f y "UPDATE_COMPLETE" Stacks[].StackStatus
W	StackExists	DescribeStacks	5	20	s c 200	r e "ValidationError"
W	StackImportComplete	DescribeStacks	30	120	s a "IMPORT_COMPLETE" Stacks[].StackStatus	f y "ROLLBACK_COMPLETE" Stacks[].StackStatus	f y "ROLLBACK_FAILED" Stacks[].StackStatus	f y "IMPORT_ROLLBACK_IN_PROGRESS" Stacks[].StackStatus	f y "IMPORT_ROLLBACK_FAILED" Stacks[].StackStatus	f y "IMPORT_ROLLBACK_COMPLETE" Stacks[].StackStatus	f e "ValidationError"
W	StackRollbackComplete	DescribeStacks	30	120	s a "UPDATE_ROLLBACK_COMPLETE" Stacks[].StackStatus	f y "UPDATE_FAILED" Stacks[].StackStatus	f y "UPDATE_ROLLBACK_FAILED" Stacks[].StackStatus	f y "DELETE_FAILED" Stacks[].StackStatus	f e "ValidationError"
W	StackUpdateComplete	DescribeStacks	30	120	s a "UPDATE_COMPLETE" Stacks[].StackStatus	f y "UPDATE_FAILED" Stacks[].StackStatus	f y "UPDATE_ROLLBACK_FAILED" Stacks[].StackStatus	f y "UPDATE_ROLLBACK_COMPLETE" Stacks[].StackStatus	f e "ValidationError"
s	DescribeStackResourcesInput	.LogicalResourceId:7	.PhysicalResourceId:8	.StackName:9
s	DescribeStackResourcesOutput	.StackResources:10
s	DescribeStacksInput	.NextToken:11	.StackName:9
s	DescribeStacksOutput	.NextToken:11	.Stacks:12
s	GetTemplateInput	.ChangeSetName:13	.StackName:9	.TemplateStage:14
s	GetTemplateOutput	.StagesAvailable:15	.TemplateBody:16
s	ChangeSetNotFoundException	error=ChangeSetNotFound,404
S	LogicalResourceId
S	PhysicalResourceId
S	StackName
l	StackResources	e=:17
S	NextToken	min=1	max=1024
l	Stacks	e=:18
S	ChangeSetNameOrId	min=1	max=1600
S	TemplateStage
l	StageList	e=:14
S	TemplateBody	min=1
s	StackResource	.Description:19	.DriftInformation:20	.LogicalResourceId:7,r	.ModuleInfo:21	.PhysicalResourceId:8	.ResourceStatus:22,r	.ResourceStatusReason:23	.ResourceType:24,r	.StackId:25	.StackName:9	.Timestamp:26,r
s	Stack	.Capabilities:27	.ChangeSetId:28	.CreationTime:29,r	.DeletionMode:30	.DeletionTime:31	.Description:19	.DetailedStatus:32	.DisableRollback:33	.DriftInformation:34	.EnableTerminationProtection:35	.LastOperations:36	.LastUpdatedTime:37	.NotificationARNs:38	.Outputs:39	.Parameters:40	.ParentId:25	.RetainExceptOnCreate:41	.RoleARN:42	.RollbackConfiguration:43	.RootId:25	.StackId:25	.StackName:9,r	.StackStatus:44,r	.StackStatusReason:45	.Tags:46	.TimeoutInMinutes:47
S	Description	min=1	max=1024
s	StackResourceDriftInformation	.LastCheckTimestamp:26	.StackResourceDriftStatus:48,r
s	ModuleInfo	.LogicalIdHierarchy:49	.TypeHierarchy:50
S	ResourceStatus
S	ResourceStatusReason
S	ResourceType	min=1	max=256
S	StackId
t	Timestamp
l	Capabilities	e=:51
S	ChangeSetId	min=1
t	CreationTime
S	DeletionMode
t	DeletionTime
S	DetailedStatus
b	DisableRollback
s	StackDriftInformation	.LastCheckTimestamp:26	.StackDriftStatus:52,r
b	EnableTerminationProtection
l	LastOperations	e=:53
t	LastUpdatedTime
l	NotificationARNs	max=5	e=:54
l	Outputs	e=:55
l	Parameters	e=:56
b	RetainExceptOnCreate
S	RoleARN	min=20	max=2048
s	RollbackConfiguration	.MonitoringTimeInMinutes:57	.RollbackTriggers:58
S	StackStatus
S	StackStatusReason
l	Tags	max=50	e=:59
i	TimeoutMinutes	min=1
S	StackResourceDriftStatus
S	LogicalIdHierarchy
S	TypeHierarchy
S	Capability
S	StackDriftStatus
s	OperationEntry	.OperationId:60	.OperationType:61
S	NotificationARN
s	Output	.Description:19	.ExportName:62	.OutputKey:63	.OutputValue:64
s	Parameter	.ParameterKey:65	.ParameterValue:66	.ResolvedValue:66	.UsePreviousValue:67
i	MonitoringTimeInMinutes	min=0	max=180
l	RollbackTriggers	max=5	e=:68
s	Tag	.Key:69,r	.Value:70,r
S	OperationId
S	OperationType
S	ExportName
S	OutputKey
S	OutputValue
S	ParameterKey
S	ParameterValue
b	UsePreviousValue
s	RollbackTrigger	.Arn:71,r	.Type:72,r
S	TagKey	min=1	max=128
S	TagValue	min=1	max=256
S	Arn
S	Type

"""#
}
