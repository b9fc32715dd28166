// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `cloudcontrol`: StaticString = #"""
V	id=cloudcontrol	protocol=json	version=2021-09-30	service=CloudControl	endpoint=cloudcontrolapi	signing=cloudcontrolapi	json=1.0	target=CloudApiService
O	CancelResourceRequest	POST	/	0	1	2,3	idempotent
O	CreateResource	POST	/	4	5	6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24
O	DeleteResource	POST	/	25	26	6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24
O	GetResource	POST	/	27	28	6,7,8,9,10,12,13,14,15,16,17,18,19,20,21,22,24
O	GetResourceRequestStatus	POST	/	29	30	3
O	ListResourceRequests	POST	/	31	32		pages=NextToken;NextToken;ResourceRequestStatusSummaries;
O	ListResources	POST	/	33	34	6,7,8,9,10,12,13,14,15,16,17,18,19,20,21,22,24	pages=NextToken;NextToken;ResourceDescriptions;
O	UpdateResource	POST	/	35	36	6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24
W	ResourceRequestSuccess	GetResourceRequestStatus	5	24	s p "SUCCESS" ProgressEvent.OperationStatus	f p "FAILED" ProgressEvent.OperationStatus	f p "CANCEL_COMPLETE" ProgressEvent.OperationStatus
s	CancelResourceRequestInput	.RequestToken:37,r
s	CancelResourceRequestOutput	.ProgressEvent:38
s	ConcurrentModificationException	error=,	.Message:39
s	RequestTokenNotFoundException	error=,	.Message:39
s	CreateResourceInput	.ClientToken:40,t	.DesiredState:41,r,z	.RoleArn:42	.TypeName:43,r	.TypeVersionId:44
s	CreateResourceOutput	.ProgressEvent:38
s	AlreadyExistsException	error=,	.Message:39
s	HandlerInternalFailureException	error=,	.Message:39
s	GeneralServiceException	error=,	.Message:39
s	NotUpdatableException	error=,	.Message:39
s	TypeNotFoundException	error=,	.Message:39
s	ConcurrentOperationException	error=,	.Message:39
s	InvalidRequestException	error=,	.Message:39
s	PrivateTypeException	error=,	.Message:39
s	ResourceNotFoundException	error=,	.Message:39
s	NetworkFailureException	error=,	.Message:39
s	UnsupportedActionException	error=,	.Message:39
s	NotStabilizedException	error=,	.Message:39
s	ServiceInternalErrorException	error=,	.Message:39
s	HandlerFailureException	error=,	.Message:39
s	ServiceLimitExceededException	error=,	.Message:39
s	InvalidCredentialsException	error=,	.Message:39
s	ResourceConflictException	error=,	.Message:39
s	ClientTokenConflictException	error=,	.Message:39
s	ThrottlingException	error=,	.Message:39
s	DeleteResourceInput	.ClientToken:40,t	.Identifier:45,r	.RoleArn:42	.TypeName:43,r	.TypeVersionId:44
s	DeleteResourceOutput	.ProgressEvent:38
s	GetResourceInput	.Identifier:45,r	.RoleArn:42	.TypeName:43,r	.TypeVersionId:44
s	GetResourceOutput	.ResourceDescription:46	.TypeName:43
s	GetResourceRequestStatusInput	.RequestToken:37,r
s	GetResourceRequestStatusOutput	.HooksProgressEvent:47	.ProgressEvent:38
s	ListResourceRequestsInput	.MaxResults:48	.NextToken:49	.ResourceRequestStatusFilter:50
s	ListResourceRequestsOutput	.NextToken:49	.ResourceRequestStatusSummaries:51
s	ListResourcesInput	.MaxResults:48	.NextToken:52	.ResourceModel:41,z	.RoleArn:42	.TypeName:43,r	.TypeVersionId:44
s	ListResourcesOutput	.NextToken:52	.ResourceDescriptions:53	.TypeName:43
s	UpdateResourceInput	.ClientToken:40,t	.Identifier:45,r	.PatchDocument:54,r,z	.RoleArn:42	.TypeName:43,r	.TypeVersionId:44
s	UpdateResourceOutput	.ProgressEvent:38
S	RequestToken	min=1	max=128
s	ProgressEvent	.ErrorCode:55	.EventTime:56	.HooksRequestToken:37	.Identifier:45	.Operation:57	.OperationStatus:58	.RequestToken:37	.ResourceModel:41,z	.RetryAfter:56	.StatusMessage:59	.TypeName:43
S	ErrorMessage	min=1	max=2048
S	ClientToken	min=1	max=128
S	Properties	min=1	max=262144
S	RoleArn	min=20	max=2048
S	TypeName	min=10	max=196
S	TypeVersionId	min=1	max=128
S	Identifier	min=1	max=1024
s	ResourceDescription	.Identifier:45	.Properties:41,z
l	HooksProgressEvent	e=:60
i	MaxResults	min=1	max=100
S	NextToken	min=1	max=2048
s	ResourceRequestStatusFilter	.OperationStatuses:61	.Operations:62
l	ResourceRequestStatusSummaries	e=:38
S	HandlerNextToken	min=1	max=4096
l	ResourceDescriptions	e=:46
S	PatchDocument	min=1	max=262144
S	HandlerErrorCode
t	Timestamp
S	Operation
S	OperationStatus
S	StatusMessage	min=0	max=2048
s	HookProgressEvent	.FailureMode:63	.HookEventTime:56	.HookStatus:64	.HookStatusMessage:59	.HookTypeArn:65	.HookTypeName:43	.HookTypeVersionId:44	.InvocationPoint:66
l	OperationStatuses	e=:58
l	Operations	e=:57
S	HookFailureMode	min=1	max=128
S	HookStatus	min=1	max=128
S	HookTypeArn	min=1	max=2048
S	HookInvocationPoint	min=1	max=128

"""#
}
