// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `sns`: StaticString = #"""
V	id=sns	protocol=query	version=2010-03-31	service=SNS	endpoint=sns	signing=sns	xmlns=http://sns.amazonaws.com/doc/2010-03-31/
O	ConfirmSubscription	POST	/	0	1	2,3,4,5,6,7,8	wrapper=ConfirmSubscriptionResult
O	CreateTopic	POST	/	9	10	3,11,5,6,12,13,14,15,16	wrapper=CreateTopicResult
O	DeleteTopic	POST	/	17		3,18,5,6,4,14,15,16
O	GetDataProtectionPolicy	POST	/	19	20	3,5,4,6,12	wrapper=GetDataProtectionPolicyResult
O	GetSubscriptionAttributes	POST	/	21	22	3,5,4,6	wrapper=GetSubscriptionAttributesResult
O	GetTopicAttributes	POST	/	23	24	3,5,4,6,12	wrapper=GetTopicAttributesResult
O	ListSubscriptions	POST	/	25	26	3,5,6	wrapper=ListSubscriptionsResult	pages=NextToken;NextToken;Subscriptions;
O	ListSubscriptionsByTopic	POST	/	27	28	3,5,4,6	wrapper=ListSubscriptionsByTopicResult	pages=NextToken;NextToken;Subscriptions;
O	ListTagsForResource	POST	/	29	30	31,15,3,6,16	wrapper=ListTagsForResourceResult
O	ListTopics	POST	/	32	33	3,5,6	wrapper=ListTopicsResult	pages=NextToken;NextToken;Topics;
O	Publish	POST	/	34	35	3,36,5,4,37,38,6,39,40,41,42,43,44,12,45	wrapper=PublishResult
O	PutDataProtectionPolicy	POST	/	46		3,5,4,6,12
O	SetSubscriptionAttributes	POST	/	47		3,7,8,5,4,6
O	SetTopicAttributes	POST	/	48		3,5,4,6,12
O	Subscribe	POST	/	49	50	2,7,8,3,5,4,6,12	wrapper=SubscribeResult
O	TagResource	POST	/	51	52	31,13,14,15,3,6,16	wrapper=TagResourceResult
O	Unsubscribe	POST	/	53		3,5,6,4,12
O	UntagResource	POST	/	54	55	31,13,14,15,3,6,16	wrapper=UntagResourceResult
s	ConfirmSubscriptionInput	.AuthenticateOnUnsubscribe:56	.Token:57,r	.TopicArn:58,r
s	ConfirmSubscriptionResponse	.SubscriptionArn:59
s	SubscriptionLimitExceededException	error=SubscriptionLimitExceeded,403	.message:60
s	InvalidParameterException	error=InvalidParameter,400	.message:60
s	NotFoundException	error=NotFound,404	.message:60
s	InternalErrorException	error=InternalError,500	.message:60
s	AuthorizationErrorException	error=AuthorizationError,403	.message:60
s	FilterPolicyLimitExceededException	error=FilterPolicyLimitExceeded,403	.message:60
s	ReplayLimitExceededException	error=ReplayLimitExceeded,403	.message:60
s	CreateTopicInput	.Attributes:61	.DataProtectionPolicy:62	.Name:63,r	.Tags:64
s	CreateTopicResponse	.TopicArn:58
s	TopicLimitExceededException	error=TopicLimitExceeded,403	.message:60
s	InvalidSecurityException	error=InvalidSecurity,403	.message:60
s	TagLimitExceededException	error=TagLimitExceeded,400	.message:60
s	StaleTagException	error=StaleTag,400	.message:60
s	TagPolicyException	error=TagPolicy,400	.message:60
s	ConcurrentAccessException	error=ConcurrentAccess,400	.message:60
s	DeleteTopicInput	.TopicArn:58,r
s	InvalidStateException	error=InvalidState,400	.message:60
s	GetDataProtectionPolicyInput	.ResourceArn:58,r
s	GetDataProtectionPolicyResponse	.DataProtectionPolicy:62
s	GetSubscriptionAttributesInput	.SubscriptionArn:59,r
s	GetSubscriptionAttributesResponse	.Attributes:65
s	GetTopicAttributesInput	.TopicArn:58,r
s	GetTopicAttributesResponse	.Attributes:61
s	ListSubscriptionsInput	.NextToken:66
s	ListSubscriptionsResponse	.NextToken:66	.Subscriptions:67
s	ListSubscriptionsByTopicInput	.NextToken:66	.TopicArn:58,r
s	ListSubscriptionsByTopicResponse	.NextToken:66	.Subscriptions:67
s	ListTagsForResourceRequest	.ResourceArn:68,r
s	ListTagsForResourceResponse	.Tags:64
s	ResourceNotFoundException	error=ResourceNotFound,404	.message:60
s	ListTopicsInput	.NextToken:66
s	ListTopicsResponse	.NextToken:66	.Topics:69
s	PublishInput	.Message:70,r	.MessageAttributes:71	.MessageDeduplicationId:72	.MessageGroupId:72	.MessageStructure:73	.PhoneNumber:74,z	.Subject:75	.TargetArn:72	.TopicArn:58
s	PublishResponse	.MessageId:76	.SequenceNumber:72
s	InvalidParameterValueException	error=ParameterValueInvalid,400	.message:60
s	EndpointDisabledException	error=EndpointDisabled,400	.message:60
s	PlatformApplicationDisabledException	error=PlatformApplicationDisabled,400	.message:60
s	KMSDisabledException	error=KMSDisabled,400	.message:60
s	KMSInvalidStateException	error=KMSInvalidState,400	.message:60
s	KMSNotFoundException	error=KMSNotFound,400	.message:60
s	KMSOptInRequired	error=KMSOptInRequired,403	.message:60
s	KMSThrottlingException	error=KMSThrottling,400	.message:60
s	KMSAccessDeniedException	error=KMSAccessDenied,400	.message:60
s	ValidationException	error=ValidationException,400	.Message:60,r
s	PutDataProtectionPolicyInput	.DataProtectionPolicy:62,r	.ResourceArn:58,r
s	SetSubscriptionAttributesInput	.AttributeName:77,r	.AttributeValue:62	.SubscriptionArn:59,r
s	SetTopicAttributesInput	.AttributeName:77,r	.AttributeValue:62	.TopicArn:58,r
s	SubscribeInput	.Attributes:65	.Endpoint:78	.Protocol:79,r	.ReturnSubscriptionArn:80	.TopicArn:58,r
s	SubscribeResponse	.SubscriptionArn:59
s	TagResourceRequest	.ResourceArn:68,r	.Tags:64,r
s	TagResourceResponse
s	UnsubscribeInput	.SubscriptionArn:59,r
s	UntagResourceRequest	.ResourceArn:68,r	.TagKeys:81,r
s	UntagResourceResponse
S	authenticateOnUnsubscribe
S	token
S	topicARN
S	subscriptionARN
S	string
m	TopicAttributesMap	k=:77	e=:62
S	attributeValue
S	topicName
l	TagList	e=:82
m	SubscriptionAttributesMap	k=:77	e=:62
S	nextToken
l	SubscriptionsList	e=:83
S	AmazonResourceName	min=1	max=1011
l	TopicsList	e=:84
S	message
m	MessageAttributeMap	k=:72,n=Name	e=:85,n=Value
S	String
S	messageStructure
S	PhoneNumber
S	subject
S	messageId
S	attributeName
S	endpoint
S	protocol
b	boolean
l	TagKeyList	e=:86
s	Tag	.Key:86,r	.Value:87,r
s	Subscription	.Endpoint:78	.Owner:88	.Protocol:79	.SubscriptionArn:59	.TopicArn:58
s	Topic	.TopicArn:58
s	MessageAttributeValue	.BinaryValue:89	.DataType:72,r	.StringValue:72
S	TagKey	min=1	max=128
S	TagValue	min=0	max=256
S	account
B	Binary

"""#
}
