// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `sts`: StaticString = #"""
V	id=sts	protocol=query	version=2011-06-15	service=STS	endpoint=sts	signing=sts	xmlns=https://sts.amazonaws.com/doc/2011-06-15/	global=sts.amazonaws.com
O	AssumeRole	POST	/	0	1	2,3,4,5	wrapper=AssumeRoleResult
O	AssumeRoleWithWebIdentity	POST	/	6	7	2,3,8,9,10,5,4	wrapper=AssumeRoleWithWebIdentityResult	unsigned
O	DecodeAuthorizationMessage	POST	/	11	12	13	wrapper=DecodeAuthorizationMessageResult
O	GetAccessKeyInfo	POST	/	14	15		wrapper=GetAccessKeyInfoResult
O	GetCallerIdentity	POST	/	16	17		wrapper=GetCallerIdentityResult
O	GetSessionToken	POST	/	18	19	4	wrapper=GetSessionTokenResult
s	AssumeRoleRequest	.DurationSeconds:20	.ExternalId:21	.Policy:22	.PolicyArns:23	.ProvidedContexts:24	.RoleArn:25,r	.RoleSessionName:26,r	.SerialNumber:27	.SourceIdentity:28	.Tags:29	.TokenCode:30	.TransitiveTagKeys:31
s	AssumeRoleResponse	.AssumedRoleUser:32	.Credentials:33	.PackedPolicySize:34	.SourceIdentity:28
s	MalformedPolicyDocumentException	error=MalformedPolicyDocument,400	.message:35
s	PackedPolicyTooLargeException	error=PackedPolicyTooLarge,400	.message:36
s	RegionDisabledException	error=RegionDisabledException,403	.message:37
s	ExpiredTokenException	error=ExpiredTokenException,400	.message:38
s	AssumeRoleWithWebIdentityRequest	.DurationSeconds:20	.Policy:39	.PolicyArns:23	.ProviderId:40	.RoleArn:25,r	.RoleSessionName:26,r	.WebIdentityToken:41,r,z
s	AssumeRoleWithWebIdentityResponse	.AssumedRoleUser:32	.Audience:42	.Credentials:33	.PackedPolicySize:34	.Provider:43	.SourceIdentity:28	.SubjectFromWebIdentityToken:44
s	IDPRejectedClaimException	error=IDPRejectedClaim,403	.message:45
s	IDPCommunicationErrorException	error=IDPCommunicationError,400	.message:46
s	InvalidIdentityTokenException	error=InvalidIdentityToken,400	.message:47
s	DecodeAuthorizationMessageRequest	.EncodedMessage:48,r
s	DecodeAuthorizationMessageResponse	.DecodedMessage:49
s	InvalidAuthorizationMessageException	error=InvalidAuthorizationMessageException,400	.message:50
s	GetAccessKeyInfoRequest	.AccessKeyId:51,r
s	GetAccessKeyInfoResponse	.Account:52
s	GetCallerIdentityRequest
s	GetCallerIdentityResponse	.Account:52	.Arn:25	.UserId:53
s	GetSessionTokenRequest	.DurationSeconds:54	.SerialNumber:27	.TokenCode:30
s	GetSessionTokenResponse	.Credentials:33
i	roleDurationSecondsType	min=900	max=43200
S	externalIdType	min=2	max=1224
S	unrestrictedSessionPolicyDocumentType	min=1
l	policyDescriptorListType	e=:55
l	ProvidedContextsListType	min=1	max=5	e=:56
S	arnType	min=20	max=2048
S	roleSessionNameType	min=2	max=64
S	serialNumberType	min=9	max=256
S	sourceIdentityType	min=2	max=64
l	tagListType	max=50	e=:57
S	tokenCodeType	min=6	max=6
l	tagKeyListType	max=50	e=:58
s	AssumedRoleUser	.Arn:25,r	.AssumedRoleId:59,r
s	Credentials	.AccessKeyId:51,r	.Expiration:60,r	.SecretAccessKey:61,r,z	.SessionToken:62,r
i	nonNegativeIntegerType	min=0
S	malformedPolicyDocumentMessage
S	packedPolicyTooLargeMessage
S	regionDisabledMessage
S	expiredIdentityTokenMessage
S	sessionPolicyDocumentType	min=1	max=2048
S	urlType	min=4	max=2048
S	clientTokenType	min=4	max=20000
S	Audience
S	Issuer
S	webIdentitySubjectType	min=6	max=255
S	idpRejectedClaimMessage
S	idpCommunicationErrorMessage
S	invalidIdentityTokenMessage
S	encodedMessageType	min=1	max=10240
S	decodedMessageType
S	invalidAuthorizationMessage
S	accessKeyIdType	min=16	max=128
S	accountType
S	userIdType
i	durationSecondsType	min=900	max=129600
s	PolicyDescriptorType	.arn:25
s	ProvidedContext	.ContextAssertion:63	.ProviderArn:25
s	Tag	.Key:58,r	.Value:64,r
S	tagKeyType	min=1	max=128
S	assumedRoleIdType	min=2	max=193
t	dateType
S	accessKeySecretType
S	tokenType
S	contextAssertionType	min=4	max=2048
S	tagValueType	min=0	max=256

"""#
}
