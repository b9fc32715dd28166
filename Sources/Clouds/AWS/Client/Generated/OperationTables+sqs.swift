// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `sqs`: StaticString = #"""
V	id=sqs	protocol=json	version=2012-11-05	service=SQS	endpoint=sqs	signing=sqs	json=1.0	target=AmazonSQS	queryCompatible
O	AddPermission	POST	/	0		1,2,3,4,5,6
O	CreateQueue	POST	/	7	8	9,10,2,4,11,12,6,5
O	DeleteMessage	POST	/	13		14,15,2,3,6,5,4
O	DeleteQueue	POST	/	16		2,3,4,6,5
O	GetQueueAttributes	POST	/	17	18	11,2,3,6,5,4
O	GetQueueUrl	POST	/	19	20	2,3,4,5,6
O	ListDeadLetterSourceQueues	POST	/	21	22	3,2,5,4,6	pages=NextToken;NextToken;queueUrls;
O	ListQueueTags	POST	/	23	24	2,3,6,4,5
O	ListQueues	POST	/	25	26	2,5,4,6	pages=NextToken;NextToken;QueueUrls;
O	PurgeQueue	POST	/	27		3,28,2,4,5,6
O	ReceiveMessage	POST	/	29	30	6,1,2,3,5,31,32,33,34,35,36,37,4
O	RemovePermission	POST	/	38		4,2,3,5,6
O	SendMessage	POST	/	39	40	41,6,2,3,5,31,32,33,34,35,36,37,4
O	SetQueueAttributes	POST	/	42		11,12,2,3,6,1,4,5
O	TagQueue	POST	/	43		4,2,3,5,6
O	UntagQueue	POST	/	44		4,2,3,5,6
s	AddPermissionRequest	.AWSAccountIds:45,r	.Actions:46,r	.Label:47,r	.QueueUrl:47,r
s	OverLimit	error=,	.message:48
s	RequestThrottled	error=,	.message:48
s	QueueDoesNotExist	error=,	.message:48
s	InvalidAddress	error=,	.message:48
s	InvalidSecurity	error=,	.message:48
s	UnsupportedOperation	error=,	.message:48
s	CreateQueueRequest	.Attributes:49	.QueueName:47,r	.tags:50
s	CreateQueueResult	.QueueUrl:47
s	QueueDeletedRecently	error=,	.message:48
s	QueueNameExists	error=,	.message:48
s	InvalidAttributeName	error=,	.message:48
s	InvalidAttributeValue	error=,	.message:48
s	DeleteMessageRequest	.QueueUrl:47,r	.ReceiptHandle:47,r
s	InvalidIdFormat	error=,
s	ReceiptHandleIsInvalid	error=,	.message:48
s	DeleteQueueRequest	.QueueUrl:47,r
s	GetQueueAttributesRequest	.AttributeNames:51	.QueueUrl:47,r
s	GetQueueAttributesResult	.Attributes:49
s	GetQueueUrlRequest	.QueueName:47,r	.QueueOwnerAWSAccountId:47
s	GetQueueUrlResult	.QueueUrl:47
s	ListDeadLetterSourceQueuesRequest	.MaxResults:52	.NextToken:53	.QueueUrl:47,r
s	ListDeadLetterSourceQueuesResult	.NextToken:53	.queueUrls:54,r
s	ListQueueTagsRequest	.QueueUrl:47,r
s	ListQueueTagsResult	.Tags:50
s	ListQueuesRequest	.MaxResults:52	.NextToken:53	.QueueNamePrefix:47
s	ListQueuesResult	.NextToken:53	.QueueUrls:54
s	PurgeQueueRequest	.QueueUrl:47,r
s	PurgeQueueInProgress	error=,	.message:48
s	ReceiveMessageRequest	.AttributeNames:51	.MaxNumberOfMessages:55	.MessageAttributeNames:56	.MessageSystemAttributeNames:57	.QueueUrl:47,r	.ReceiveRequestAttemptId:47	.VisibilityTimeout:55	.WaitTimeSeconds:55
s	ReceiveMessageResult	.Messages:58
s	KmsDisabled	error=,	.message:48
s	KmsInvalidState	error=,	.message:48
s	KmsNotFound	error=,	.message:48
s	KmsOptInRequired	error=,	.message:48
s	KmsThrottled	error=,	.message:48
s	KmsAccessDenied	error=,	.message:48
s	KmsInvalidKeyUsage	error=,	.message:48
s	RemovePermissionRequest	.Label:47,r	.QueueUrl:47,r
s	SendMessageRequest	.DelaySeconds:55	.MessageAttributes:59	.MessageBody:47,r	.MessageDeduplicationId:47	.MessageGroupId:47	.MessageSystemAttributes:60	.QueueUrl:47,r
s	SendMessageResult	.MD5OfMessageAttributes:47	.MD5OfMessageBody:47	.MD5OfMessageSystemAttributes:47	.MessageId:47	.SequenceNumber:47
s	InvalidMessageContents	error=,	.message:48
s	SetQueueAttributesRequest	.Attributes:49,r	.QueueUrl:47,r
s	TagQueueRequest	.QueueUrl:47,r	.Tags:50,r
s	UntagQueueRequest	.QueueUrl:47,r	.TagKeys:61,r
l	AWSAccountIdList	flat	e=:47
l	ActionNameList	flat	e=:47
S	String
S	ExceptionMessage
m	QueueAttributeMap	flat	k=:62	e=:47
m	TagMap	flat	k=:63	e=:64
l	AttributeNameList	flat	e=:62
i	BoxedInteger
S	Token
l	QueueUrlList	flat	e=:47
i	NullableInteger
l	MessageAttributeNameList	flat	e=:65
l	MessageSystemAttributeList	flat	e=:66
l	MessageList	flat	e=:67
m	MessageBodyAttributeMap	flat	k=:47	e=:68
m	MessageBodySystemAttributeMap	flat	k=:69	e=:70
l	TagKeyList	flat	e=:63
S	QueueAttributeName
S	TagKey
S	TagValue
S	MessageAttributeName
S	MessageSystemAttributeName
s	Message	.Attributes:71	.Body:47	.MD5OfBody:47	.MD5OfMessageAttributes:47	.MessageAttributes:59	.MessageId:47	.ReceiptHandle:47
s	MessageAttributeValue	.BinaryListValues:72,f	.BinaryValue:73	.DataType:47,r	.StringListValues:74,f	.StringValue:47
S	MessageSystemAttributeNameForSends
s	MessageSystemAttributeValue	.BinaryListValues:72,f	.BinaryValue:73	.DataType:47,r	.StringListValues:74,f	.StringValue:47
m	MessageSystemAttributeMap	flat	k=:66	e=:47
l	BinaryList	e=:73
B	Binary
l	StringList	e=:47

"""#
}
