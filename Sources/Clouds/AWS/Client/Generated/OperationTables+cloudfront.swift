// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `cloudfront`: StaticString = #"""
V	id=cloudfront	protocol=rest-xml	version=2020-05-31	service=CloudFront	endpoint=cloudfront	signing=cloudfront	global=cloudfront.amazonaws.com
O	AssociateDistributionWebACL	PUT	/2020-05-31/distribution/{Id}/associate-web-acl	0	1	2,3,4,5,6,7	name=AssociateDistributionWebACLRequest	xmlns=http://cloudfront.amazonaws.com/doc/2020-05-31/
O	CreateCachePolicy	POST	/2020-05-31/cache-policy	8	9	3,10,11,12,13,14,5,15
O	CreateCloudFrontOriginAccessIdentity	POST	/2020-05-31/origin-access-identity/cloudfront	16	17	18,19,13,20,5
O	CreateDistribution	POST	/2020-05-31/distribution	21	22	3,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,5,48,49,4,50,51,52,53,54,55,56,57,13,58,59,60,61,62,63,64,65,18,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,6,81,82,83
O	CreateDistributionWithTags	POST	/2020-05-31/distribution?WithTags	84	85	3,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,5,48,49,4,50,51,52,53,54,55,56,57,13,58,59,86,60,61,62,63,64,65,18,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83
O	CreateFunction	POST	/2020-05-31/function	87	88	89,90,91,5,92	name=CreateFunctionRequest	xmlns=http://cloudfront.amazonaws.com/doc/2020-05-31/
O	CreateInvalidation	POST	/2020-05-31/distribution/{DistributionId}/invalidation	93	94	95,3,96,18,13,97,5
O	CreateKeyGroup	POST	/2020-05-31/key-group	98	99	100,101,5,102
O	CreateOriginAccessControl	POST	/2020-05-31/origin-access-control	103	104	105,106,5
O	CreateOriginRequestPolicy	POST	/2020-05-31/origin-request-policy	107	108	3,109,110,13,111,112,5,113
O	CreatePublicKey	POST	/2020-05-31/public-key	114	115	116,117,5
O	CreateResponseHeadersPolicy	POST	/2020-05-31/response-headers-policy	118	119	3,120,121,13,122,5,123,124
O	DeleteCachePolicy	DELETE	/2020-05-31/cache-policy/{Id}	125		38,2,3,126,127,7
O	DeleteCloudFrontOriginAccessIdentity	DELETE	/2020-05-31/origin-access-identity/cloudfront/{Id}	128		2,3,129,7,130
O	DeleteDistribution	DELETE	/2020-05-31/distribution/{Id}	131		132,95,2,3,133,7
O	DeleteFunction	DELETE	/2020-05-31/function/{Name}	134		2,90,135,136,7
O	DeleteKeyGroup	DELETE	/2020-05-31/key-group/{Id}	137		2,132,138,7
O	DeleteOriginAccessControl	DELETE	/2020-05-31/origin-access-control/{Id}	139		2,3,140,141,7
O	DeleteOriginRequestPolicy	DELETE	/2020-05-31/origin-request-policy/{Id}	142		2,3,126,56,7,143
O	DeletePublicKey	DELETE	/2020-05-31/public-key/{Id}	144		2,3,145,146,7
O	DeleteResponseHeadersPolicy	DELETE	/2020-05-31/response-headers-policy/{Id}	147		2,148,3,126,72,7
O	DescribeFunction	GET	/2020-05-31/function/{Name}/describe	149	150	90,136
O	DisassociateDistributionWebACL	PUT	/2020-05-31/distribution/{Id}/disassociate-web-acl	151	152	2,3,4,5,7
O	GetCachePolicy	GET	/2020-05-31/cache-policy/{Id}	153	154	38,3
O	GetCachePolicyConfig	GET	/2020-05-31/cache-policy/{Id}/config	155	156	38,3
O	GetCloudFrontOriginAccessIdentity	GET	/2020-05-31/origin-access-identity/cloudfront/{Id}	157	158	3,130
O	GetDistribution	GET	/2020-05-31/distribution/{Id}	159	160	95,3
O	GetDistributionConfig	GET	/2020-05-31/distribution/{Id}/config	161	162	95,3
O	GetFunction	GET	/2020-05-31/function/{Name}	163	164	90,136
O	GetInvalidation	GET	/2020-05-31/distribution/{DistributionId}/invalidation/{Id}	165	166	95,3,167
O	GetKeyGroup	GET	/2020-05-31/key-group/{Id}	168	169	138
O	GetOriginAccessControl	GET	/2020-05-31/origin-access-control/{Id}	170	171	3,141
O	GetOriginAccessControlConfig	GET	/2020-05-31/origin-access-control/{Id}/config	172	173	3,141
O	GetOriginRequestPolicy	GET	/2020-05-31/origin-request-policy/{Id}	174	175	3,56
O	GetOriginRequestPolicyConfig	GET	/2020-05-31/origin-request-policy/{Id}/config	176	177	3,56
O	GetPublicKey	GET	/2020-05-31/public-key/{Id}	178	179	3,145
O	GetResponseHeadersPolicy	GET	/2020-05-31/response-headers-policy/{Id}	180	181	3,72
O	GetResponseHeadersPolicyConfig	GET	/2020-05-31/response-headers-policy/{Id}/config	182	183	3,72
O	ListCachePolicies	GET	/2020-05-31/cache-policy	184	185	38,3,5
O	ListCloudFrontOriginAccessIdentities	GET	/2020-05-31/origin-access-identity/cloudfront	186	187	5	pages=Marker;CloudFrontOriginAccessIdentityList.NextMarker;CloudFrontOriginAccessIdentityList.Items;CloudFrontOriginAccessIdentityList.IsTruncated
O	ListDistributions	GET	/2020-05-31/distribution	188	189	5	pages=Marker;DistributionList.NextMarker;DistributionList.Items;DistributionList.IsTruncated
O	ListFunctions	GET	/2020-05-31/function	190	191	90,5
O	ListInvalidations	GET	/2020-05-31/distribution/{DistributionId}/invalidation	192	193	95,3,5	pages=Marker;InvalidationList.NextMarker;InvalidationList.Items;InvalidationList.IsTruncated
O	ListKeyGroups	GET	/2020-05-31/key-group	194	195	5
O	ListOriginAccessControls	GET	/2020-05-31/origin-access-control	196	197	5	pages=Marker;OriginAccessControlList.NextMarker;OriginAccessControlList.Items;
O	ListOriginRequestPolicies	GET	/2020-05-31/origin-request-policy	198	199	3,56,5
O	ListPublicKeys	GET	/2020-05-31/public-key	200	201	5	pages=Marker;PublicKeyList.NextMarker;PublicKeyList.Items;
O	ListResponseHeadersPolicies	GET	/2020-05-31/response-headers-policy	202	203	3,72,5
O	ListTagsForResource	GET	/2020-05-31/tagging	204	205	3,86,5,138
O	PublishFunction	POST	/2020-05-31/function/{Name}/publish	206	207	2,90,5,136,7
O	TagResource	POST	/2020-05-31/tagging?Operation=Tag	208		3,86,5,138
O	UntagResource	POST	/2020-05-31/tagging?Operation=Untag	209		3,86,5,138
O	UpdateCachePolicy	PUT	/2020-05-31/cache-policy/{Id}	210	211	38,2,3,10,11,12,13,212,5,15,7
O	UpdateCloudFrontOriginAccessIdentity	PUT	/2020-05-31/origin-access-identity/cloudfront/{Id}/config	213	214	2,3,18,13,212,5,7,130
O	UpdateDistribution	PUT	/2020-05-31/distribution/{Id}/config	215	216	3,23,24,25,26,27,28,29,30,31,33,34,36,37,38,39,40,41,42,43,45,46,47,5,48,212,49,4,217,50,51,52,53,54,55,95,56,57,13,58,59,60,61,7,62,63,64,2,65,18,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,82,83
O	UpdateFunction	PUT	/2020-05-31/function/{Name}	218	219	2,90,91,5,136,7	name=UpdateFunctionRequest	xmlns=http://cloudfront.amazonaws.com/doc/2020-05-31/
O	UpdateKeyGroup	PUT	/2020-05-31/key-group/{Id}	220	221	2,100,5,138,7,102
O	UpdateOriginAccessControl	PUT	/2020-05-31/origin-access-control/{Id}/config	222	223	2,3,105,141,212,5,7
O	UpdateOriginRequestPolicy	PUT	/2020-05-31/origin-request-policy/{Id}	224	225	2,3,109,56,110,13,111,112,212,5,7
O	UpdatePublicKey	PUT	/2020-05-31/public-key/{Id}/config	226	227	2,3,145,228,212,5,7
O	UpdateResponseHeadersPolicy	PUT	/2020-05-31/response-headers-policy/{Id}	229	230	2,3,120,121,13,72,122,212,5,123,7
W	DistributionDeployed	GetDistribution	60	35	s p "Deployed" Distribution.Status
W	InvalidationCompleted	GetInvalidation	20	30	s p "Completed" Invalidation.Status
s	AssociateDistributionWebACLRequest	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match	.WebACLArn:231,r
s	AssociateDistributionWebACLResult	.ETag:231,l=h,n=ETag	.Id:231	.WebACLArn:231
s	PreconditionFailed	error=,412	.Message:231
s	AccessDenied	error=,403	.Message:231
s	EntityNotFound	error=,404	.Message:231
s	InvalidArgument	error=,400	.Message:231
s	EntityLimitExceeded	error=,400	.Message:231
s	InvalidIfMatchVersion	error=,400	.Message:231
s	CreateCachePolicyRequest	payload=CachePolicyConfig	.CachePolicyConfig:232,r,n=CachePolicyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateCachePolicyResult	payload=CachePolicy	.CachePolicy:233	.ETag:231,l=h,n=ETag	.Location:231,l=h,n=Location
s	TooManyHeadersInCachePolicy	error=,400	.Message:231
s	CachePolicyAlreadyExists	error=,409	.Message:231
s	TooManyCookiesInCachePolicy	error=,400	.Message:231
s	InconsistentQuantities	error=,400	.Message:231
s	TooManyCachePolicies	error=,400	.Message:231
s	TooManyQueryStringsInCachePolicy	error=,400	.Message:231
s	CreateCloudFrontOriginAccessIdentityRequest	payload=CloudFrontOriginAccessIdentityConfig	.CloudFrontOriginAccessIdentityConfig:234,r,n=CloudFrontOriginAccessIdentityConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateCloudFrontOriginAccessIdentityResult	payload=CloudFrontOriginAccessIdentity	.CloudFrontOriginAccessIdentity:235	.ETag:231,l=h,n=ETag	.Location:231,l=h,n=Location
s	MissingBody	error=,400	.Message:231
s	TooManyCloudFrontOriginAccessIdentities	error=,400	.Message:231
s	CloudFrontOriginAccessIdentityAlreadyExists	error=,409	.Message:231
s	CreateDistributionRequest	payload=DistributionConfig	.DistributionConfig:236,r,n=DistributionConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateDistributionResult	payload=Distribution	.Distribution:237	.ETag:231,l=h,n=ETag	.Location:231,l=h,n=Location
s	TooManyDistributionsAssociatedToOriginAccessControl	error=,400	.Message:231
s	InvalidDefaultRootObject	error=,400	.Message:231
s	InvalidDomainNameForOriginAccessControl	error=,400	.Message:231
s	InvalidQueryStringParameters	error=,400	.Message:231
s	TooManyTrustedSigners	error=,400	.Message:231
s	TooManyCookieNamesInWhiteList	error=,400	.Message:231
s	NoSuchFieldLevelEncryptionConfig	error=,404	.Message:231
s	InvalidErrorCode	error=,400	.Message:231
s	IllegalOriginAccessConfiguration	error=,400	.Message:231
s	InvalidProtocolSettings	error=,400	.Message:231
s	TooManyFunctionAssociations	error=,400	.Message:231
s	TooManyOriginCustomHeaders	error=,400	.Message:231
s	InvalidOrigin	error=,400	.Message:231
s	InvalidForwardCookies	error=,400	.Message:231
s	InvalidMinimumProtocolVersion	error=,400	.Message:231
s	NoSuchCachePolicy	error=,404	.Message:231
s	TooManyKeyGroupsAssociatedToDistribution	error=,400	.Message:231
s	TooManyDistributionsAssociatedToCachePolicy	error=,400	.Message:231
s	InvalidRequiredProtocol	error=,400	.Message:231
s	TooManyDistributionsWithFunctionAssociations	error=,400	.Message:231
s	TooManyOriginGroupsPerDistribution	error=,400	.Message:231
s	TooManyDistributions	error=,400	.Message:231
s	InvalidTTLOrder	error=,400	.Message:231
s	IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior	error=,400	.Message:231
s	InvalidOriginKeepaliveTimeout	error=,400	.Message:231
s	InvalidOriginReadTimeout	error=,400	.Message:231
s	InvalidOriginAccessControl	error=,400	.Message:231
s	InvalidHeadersForS3Origin	error=,400	.Message:231
s	TrustedSignerDoesNotExist	error=,400	.Message:231
s	InvalidWebACLId	error=,400	.Message:231
s	TooManyDistributionsWithSingleFunctionARN	error=,400	.Message:231
s	InvalidRelativePath	error=,400	.Message:231
s	TooManyLambdaFunctionAssociations	error=,400	.Message:231
s	NoSuchOriginRequestPolicy	error=,404	.Message:231
s	TooManyDistributionsAssociatedToFieldLevelEncryptionConfig	error=,400	.Message:231
s	InvalidLocationCode	error=,400	.Message:231
s	InvalidOriginAccessIdentity	error=,400	.Message:231
s	TooManyDistributionCNAMEs	error=,400	.Message:231
s	NoSuchContinuousDeploymentPolicy	error=,404	.Message:231
s	TooManyDistributionsAssociatedToOriginRequestPolicy	error=,400	.Message:231
s	TooManyQueryStringParameters	error=,400	.Message:231
s	RealtimeLogConfigOwnerMismatch	error=,401	.Message:231
s	ContinuousDeploymentPolicyInUse	error=,409	.Message:231
s	TooManyHeadersInForwardedValues	error=,400	.Message:231
s	InvalidLambdaFunctionAssociation	error=,400	.Message:231
s	CNAMEAlreadyExists	error=,409	.Message:231
s	TooManyCertificates	error=,400	.Message:231
s	TrustedKeyGroupDoesNotExist	error=,400	.Message:231
s	TooManyDistributionsAssociatedToResponseHeadersPolicy	error=,400	.Message:231
s	NoSuchResponseHeadersPolicy	error=,404	.Message:231
s	NoSuchRealtimeLogConfig	error=,404	.Message:231
s	InvalidResponseCode	error=,400	.Message:231
s	InvalidGeoRestrictionParameter	error=,400	.Message:231
s	TooManyOrigins	error=,400	.Message:231
s	InvalidViewerCertificate	error=,400	.Message:231
s	InvalidFunctionAssociation	error=,400	.Message:231
s	TooManyDistributionsWithLambdaAssociations	error=,400	.Message:231
s	TooManyDistributionsAssociatedToKeyGroup	error=,400	.Message:231
s	DistributionAlreadyExists	error=,409	.Message:231
s	NoSuchOrigin	error=,404	.Message:231
s	TooManyCacheBehaviors	error=,400	.Message:231
s	CreateDistributionWithTagsRequest	payload=DistributionConfigWithTags	.DistributionConfigWithTags:238,r,n=DistributionConfigWithTags,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateDistributionWithTagsResult	payload=Distribution	.Distribution:237	.ETag:231,l=h,n=ETag	.Location:231,l=h,n=Location
s	InvalidTagging	error=,400	.Message:231
s	CreateFunctionRequest	.FunctionCode:239,r,z	.FunctionConfig:240,r	.Name:241,r	.Tags:242
s	CreateFunctionResult	payload=FunctionSummary	.ETag:231,l=h,n=ETag	.FunctionSummary:243	.Location:231,l=h,n=Location
s	FunctionAlreadyExists	error=,409	.Message:231
s	UnsupportedOperation	error=,400	.Message:231
s	FunctionSizeLimitExceeded	error=,413	.Message:231
s	TooManyFunctions	error=,400	.Message:231
s	CreateInvalidationRequest	payload=InvalidationBatch	.DistributionId:231,r,l=u,n=DistributionId	.InvalidationBatch:244,r,n=InvalidationBatch,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateInvalidationResult	payload=Invalidation	.Invalidation:245	.Location:231,l=h,n=Location
s	NoSuchDistribution	error=,404	.Message:231
s	TooManyInvalidationsInProgress	error=,400	.Message:231
s	BatchTooLarge	error=,413	.Message:231
s	CreateKeyGroupRequest	payload=KeyGroupConfig	.KeyGroupConfig:246,r,n=KeyGroupConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateKeyGroupResult	payload=KeyGroup	.ETag:231,l=h,n=ETag	.KeyGroup:247	.Location:231,l=h,n=Location
s	TooManyPublicKeysInKeyGroup	error=,400	.Message:231
s	TooManyKeyGroups	error=,400	.Message:231
s	KeyGroupAlreadyExists	error=,409	.Message:231
s	CreateOriginAccessControlRequest	payload=OriginAccessControlConfig	.OriginAccessControlConfig:248,r,n=OriginAccessControlConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateOriginAccessControlResult	payload=OriginAccessControl	.ETag:231,l=h,n=ETag	.Location:231,l=h,n=Location	.OriginAccessControl:249
s	OriginAccessControlAlreadyExists	error=,409	.Message:231
s	TooManyOriginAccessControls	error=,400	.Message:231
s	CreateOriginRequestPolicyRequest	payload=OriginRequestPolicyConfig	.OriginRequestPolicyConfig:250,r,n=OriginRequestPolicyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateOriginRequestPolicyResult	payload=OriginRequestPolicy	.ETag:231,l=h,n=ETag	.Location:231,l=h,n=Location	.OriginRequestPolicy:251
s	TooManyHeadersInOriginRequestPolicy	error=,400	.Message:231
s	TooManyCookiesInOriginRequestPolicy	error=,400	.Message:231
s	OriginRequestPolicyAlreadyExists	error=,409	.Message:231
s	TooManyQueryStringsInOriginRequestPolicy	error=,400	.Message:231
s	TooManyOriginRequestPolicies	error=,400	.Message:231
s	CreatePublicKeyRequest	payload=PublicKeyConfig	.PublicKeyConfig:252,r,n=PublicKeyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreatePublicKeyResult	payload=PublicKey	.ETag:231,l=h,n=ETag	.Location:231,l=h,n=Location	.PublicKey:253
s	TooManyPublicKeys	error=,400	.Message:231
s	PublicKeyAlreadyExists	error=,409	.Message:231
s	CreateResponseHeadersPolicyRequest	payload=ResponseHeadersPolicyConfig	.ResponseHeadersPolicyConfig:254,r,n=ResponseHeadersPolicyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateResponseHeadersPolicyResult	payload=ResponseHeadersPolicy	.ETag:231,l=h,n=ETag	.Location:231,l=h,n=Location	.ResponseHeadersPolicy:255
s	TooManyCustomHeadersInResponseHeadersPolicy	error=,400	.Message:231
s	ResponseHeadersPolicyAlreadyExists	error=,409	.Message:231
s	TooLongCSPInResponseHeadersPolicy	error=,400	.Message:231
s	TooManyRemoveHeadersInResponseHeadersPolicy	error=,400	.Message:231
s	TooManyResponseHeadersPolicies	error=,400	.Message:231
s	DeleteCachePolicyRequest	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match
s	IllegalDelete	error=,400	.Message:231
s	CachePolicyInUse	error=,409	.Message:231
s	DeleteCloudFrontOriginAccessIdentityRequest	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match
s	CloudFrontOriginAccessIdentityInUse	error=,409	.Message:231
s	NoSuchCloudFrontOriginAccessIdentity	error=,404	.Message:231
s	DeleteDistributionRequest	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match
s	ResourceInUse	error=,409	.Message:231
s	DistributionNotDisabled	error=,409	.Message:231
s	DeleteFunctionRequest	.IfMatch:231,r,l=h,n=If-Match	.Name:241,r,l=u,n=Name
s	FunctionInUse	error=,409	.Message:231
s	NoSuchFunctionExists	error=,404	.Message:231
s	DeleteKeyGroupRequest	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match
s	NoSuchResource	error=,404	.Message:231
s	DeleteOriginAccessControlRequest	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match
s	OriginAccessControlInUse	error=,409	.Message:231
s	NoSuchOriginAccessControl	error=,404	.Message:231
s	DeleteOriginRequestPolicyRequest	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match
s	OriginRequestPolicyInUse	error=,409	.Message:231
s	DeletePublicKeyRequest	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match
s	NoSuchPublicKey	error=,404	.Message:231
s	PublicKeyInUse	error=,409	.Message:231
s	DeleteResponseHeadersPolicyRequest	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match
s	ResponseHeadersPolicyInUse	error=,409	.Message:231
s	DescribeFunctionRequest	.Name:241,r,l=u,n=Name	.Stage:256,l=q,n=Stage
s	DescribeFunctionResult	payload=FunctionSummary	.ETag:231,l=h,n=ETag	.FunctionSummary:243
s	DisassociateDistributionWebACLRequest	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match
s	DisassociateDistributionWebACLResult	.ETag:231,l=h,n=ETag	.Id:231
s	GetCachePolicyRequest	.Id:231,r,l=u,n=Id
s	GetCachePolicyResult	payload=CachePolicy	.CachePolicy:233	.ETag:231,l=h,n=ETag
s	GetCachePolicyConfigRequest	.Id:231,r,l=u,n=Id
s	GetCachePolicyConfigResult	payload=CachePolicyConfig	.CachePolicyConfig:232	.ETag:231,l=h,n=ETag
s	GetCloudFrontOriginAccessIdentityRequest	.Id:231,r,l=u,n=Id
s	GetCloudFrontOriginAccessIdentityResult	payload=CloudFrontOriginAccessIdentity	.CloudFrontOriginAccessIdentity:235	.ETag:231,l=h,n=ETag
s	GetDistributionRequest	.Id:231,r,l=u,n=Id
s	GetDistributionResult	payload=Distribution	.Distribution:237	.ETag:231,l=h,n=ETag
s	GetDistributionConfigRequest	.Id:231,r,l=u,n=Id
s	GetDistributionConfigResult	payload=DistributionConfig	.DistributionConfig:236	.ETag:231,l=h,n=ETag
s	GetFunctionRequest	.Name:241,r,l=u,n=Name	.Stage:256,l=q,n=Stage
s	GetFunctionResult	payload=FunctionCode	.ContentType:231,l=h,n=Content-Type	.ETag:231,l=h,n=ETag	.FunctionCode:239,z
s	GetInvalidationRequest	.DistributionId:231,r,l=u,n=DistributionId	.Id:231,r,l=u,n=Id
s	GetInvalidationResult	payload=Invalidation	.Invalidation:245
s	NoSuchInvalidation	error=,404	.Message:231
s	GetKeyGroupRequest	.Id:231,r,l=u,n=Id
s	GetKeyGroupResult	payload=KeyGroup	.ETag:231,l=h,n=ETag	.KeyGroup:247
s	GetOriginAccessControlRequest	.Id:231,r,l=u,n=Id
s	GetOriginAccessControlResult	payload=OriginAccessControl	.ETag:231,l=h,n=ETag	.OriginAccessControl:249
s	GetOriginAccessControlConfigRequest	.Id:231,r,l=u,n=Id
s	GetOriginAccessControlConfigResult	payload=OriginAccessControlConfig	.ETag:231,l=h,n=ETag	.OriginAccessControlConfig:248
s	GetOriginRequestPolicyRequest	.Id:231,r,l=u,n=Id
s	GetOriginRequestPolicyResult	payload=OriginRequestPolicy	.ETag:231,l=h,n=ETag	.OriginRequestPolicy:251
s	GetOriginRequestPolicyConfigRequest	.Id:231,r,l=u,n=Id
s	GetOriginRequestPolicyConfigResult	payload=OriginRequestPolicyConfig	.ETag:231,l=h,n=ETag	.OriginRequestPolicyConfig:250
s	GetPublicKeyRequest	.Id:231,r,l=u,n=Id
s	GetPublicKeyResult	payload=PublicKey	.ETag:231,l=h,n=ETag	.PublicKey:253
s	GetResponseHeadersPolicyRequest	.Id:231,r,l=u,n=Id
s	GetResponseHeadersPolicyResult	payload=ResponseHeadersPolicy	.ETag:231,l=h,n=ETag	.ResponseHeadersPolicy:255
s	GetResponseHeadersPolicyConfigRequest	.Id:231,r,l=u,n=Id
s	GetResponseHeadersPolicyConfigResult	payload=ResponseHeadersPolicyConfig	.ETag:231,l=h,n=ETag	.ResponseHeadersPolicyConfig:254
s	ListCachePoliciesRequest	.Marker:231,l=q,n=Marker	.MaxItems:231,l=q,n=MaxItems	.Type:257,l=q,n=Type
s	ListCachePoliciesResult	payload=CachePolicyList	.CachePolicyList:258
s	ListCloudFrontOriginAccessIdentitiesRequest	.Marker:231,l=q,n=Marker	.MaxItems:231,l=q,n=MaxItems
s	ListCloudFrontOriginAccessIdentitiesResult	payload=CloudFrontOriginAccessIdentityList	.CloudFrontOriginAccessIdentityList:259
s	ListDistributionsRequest	.Marker:231,l=q,n=Marker	.MaxItems:231,l=q,n=MaxItems
s	ListDistributionsResult	payload=DistributionList	.DistributionList:260
s	ListFunctionsRequest	.Marker:231,l=q,n=Marker	.MaxItems:231,l=q,n=MaxItems	.Stage:256,l=q,n=Stage
s	ListFunctionsResult	payload=FunctionList	.FunctionList:261
s	ListInvalidationsRequest	.DistributionId:231,r,l=u,n=DistributionId	.Marker:231,l=q,n=Marker	.MaxItems:231,l=q,n=MaxItems
s	ListInvalidationsResult	payload=InvalidationList	.InvalidationList:262
s	ListKeyGroupsRequest	.Marker:231,l=q,n=Marker	.MaxItems:231,l=q,n=MaxItems
s	ListKeyGroupsResult	payload=KeyGroupList	.KeyGroupList:263
s	ListOriginAccessControlsRequest	.Marker:231,l=q,n=Marker	.MaxItems:231,l=q,n=MaxItems
s	ListOriginAccessControlsResult	payload=OriginAccessControlList	.OriginAccessControlList:264
s	ListOriginRequestPoliciesRequest	.Marker:231,l=q,n=Marker	.MaxItems:231,l=q,n=MaxItems	.Type:265,l=q,n=Type
s	ListOriginRequestPoliciesResult	payload=OriginRequestPolicyList	.OriginRequestPolicyList:266
s	ListPublicKeysRequest	.Marker:231,l=q,n=Marker	.MaxItems:231,l=q,n=MaxItems
s	ListPublicKeysResult	payload=PublicKeyList	.PublicKeyList:267
s	ListResponseHeadersPoliciesRequest	.Marker:231,l=q,n=Marker	.MaxItems:231,l=q,n=MaxItems	.Type:268,l=q,n=Type
s	ListResponseHeadersPoliciesResult	payload=ResponseHeadersPolicyList	.ResponseHeadersPolicyList:269
s	ListTagsForResourceRequest	.Resource:270,r,l=q,n=Resource
s	ListTagsForResourceResult	payload=Tags	.Tags:242,r
s	PublishFunctionRequest	.IfMatch:231,r,l=h,n=If-Match	.Name:241,r,l=u,n=Name
s	PublishFunctionResult	payload=FunctionSummary	.FunctionSummary:243
s	TagResourceRequest	payload=Tags	.Resource:270,r,l=q,n=Resource	.Tags:242,r,n=Tags,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UntagResourceRequest	payload=TagKeys	.Resource:270,r,l=q,n=Resource	.TagKeys:271,r,n=TagKeys,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UpdateCachePolicyRequest	payload=CachePolicyConfig	.CachePolicyConfig:232,r,n=CachePolicyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match
s	UpdateCachePolicyResult	payload=CachePolicy	.CachePolicy:233	.ETag:231,l=h,n=ETag
s	IllegalUpdate	error=,400	.Message:231
s	UpdateCloudFrontOriginAccessIdentityRequest	payload=CloudFrontOriginAccessIdentityConfig	.CloudFrontOriginAccessIdentityConfig:234,r,n=CloudFrontOriginAccessIdentityConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match
s	UpdateCloudFrontOriginAccessIdentityResult	payload=CloudFrontOriginAccessIdentity	.CloudFrontOriginAccessIdentity:235	.ETag:231,l=h,n=ETag
s	UpdateDistributionRequest	payload=DistributionConfig	.DistributionConfig:236,r,n=DistributionConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match
s	UpdateDistributionResult	payload=Distribution	.Distribution:237	.ETag:231,l=h,n=ETag
s	StagingDistributionInUse	error=,409	.Message:231
s	UpdateFunctionRequest	.FunctionCode:239,r,z	.FunctionConfig:240,r	.IfMatch:231,r,l=h,n=If-Match	.Name:241,r,l=u,n=Name
s	UpdateFunctionResult	payload=FunctionSummary	.ETag:231,l=h,n=ETtag	.FunctionSummary:243
s	UpdateKeyGroupRequest	payload=KeyGroupConfig	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match	.KeyGroupConfig:246,r,n=KeyGroupConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UpdateKeyGroupResult	payload=KeyGroup	.ETag:231,l=h,n=ETag	.KeyGroup:247
s	UpdateOriginAccessControlRequest	payload=OriginAccessControlConfig	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match	.OriginAccessControlConfig:248,r,n=OriginAccessControlConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UpdateOriginAccessControlResult	payload=OriginAccessControl	.ETag:231,l=h,n=ETag	.OriginAccessControl:249
s	UpdateOriginRequestPolicyRequest	payload=OriginRequestPolicyConfig	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match	.OriginRequestPolicyConfig:250,r,n=OriginRequestPolicyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UpdateOriginRequestPolicyResult	payload=OriginRequestPolicy	.ETag:231,l=h,n=ETag	.OriginRequestPolicy:251
s	UpdatePublicKeyRequest	payload=PublicKeyConfig	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match	.PublicKeyConfig:252,r,n=PublicKeyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UpdatePublicKeyResult	payload=PublicKey	.ETag:231,l=h,n=ETag	.PublicKey:253
s	CannotChangeImmutablePublicKeyFields	error=,400	.Message:231
s	UpdateResponseHeadersPolicyRequest	payload=ResponseHeadersPolicyConfig	.Id:231,r,l=u,n=Id	.IfMatch:231,l=h,n=If-Match	.ResponseHeadersPolicyConfig:254,r,n=ResponseHeadersPolicyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UpdateResponseHeadersPolicyResult	payload=ResponseHeadersPolicy	.ETag:231,l=h,n=ETag	.ResponseHeadersPolicy:255
S	string
s	CachePolicyConfig	.Comment:231	.DefaultTTL:272	.MaxTTL:272	.MinTTL:272,r	.Name:231,r	.ParametersInCacheKeyAndForwardedToOrigin:273
s	CachePolicy	.CachePolicyConfig:232,r	.Id:231,r	.LastModifiedTime:274,r
s	CloudFrontOriginAccessIdentityConfig	.CallerReference:231,r	.Comment:231,r
s	CloudFrontOriginAccessIdentity	.CloudFrontOriginAccessIdentityConfig:234	.Id:231,r	.S3CanonicalUserId:231,r
s	DistributionConfig	.Aliases:275	.AnycastIpListId:231	.CacheBehaviors:276	.CacheTagConfig:277	.CallerReference:231,r	.Comment:278,r,z	.ConnectionFunctionAssociation:279	.ConnectionMode:280	.ContinuousDeploymentPolicyId:231	.CustomErrorResponses:281	.DefaultCacheBehavior:282,r	.DefaultRootObject:231	.Enabled:283,r	.HttpVersion:284	.IsIPV6Enabled:283	.Logging:285	.OriginGroups:286	.Origins:287,r	.PriceClass:288	.Restrictions:289	.Staging:283	.TenantConfig:290	.ViewerCertificate:291	.ViewerMtlsConfig:292	.WebACLId:231
s	Distribution	.ARN:231,r	.ActiveTrustedKeyGroups:293	.ActiveTrustedSigners:294	.AliasICPRecordals:295	.DistributionConfig:236,r	.DomainName:231,r	.Id:231,r	.InProgressInvalidationBatches:296,r	.LastModifiedTime:274,r	.Status:231,r
s	DistributionConfigWithTags	.DistributionConfig:236,r	.Tags:242,r
B	FunctionBlob	min=1	max=40960
s	FunctionConfig	.Comment:231,r	.KeyValueStoreAssociations:297	.Runtime:298,r
S	FunctionName	min=1	max=64
s	Tags	.Items:299
s	FunctionSummary	.FunctionConfig:240,r	.FunctionMetadata:300,r	.Name:241,r	.Status:231
s	InvalidationBatch	.CallerReference:231,r	.Paths:301,r
s	Invalidation	.CreateTime:274,r	.Id:231,r	.InvalidationBatch:244,r	.Status:231,r
s	KeyGroupConfig	.Comment:231	.Items:302,r	.Name:231,r
s	KeyGroup	.Id:231,r	.KeyGroupConfig:246,r	.LastModifiedTime:274,r
s	OriginAccessControlConfig	.Description:231	.Name:231,r	.OriginAccessControlOriginType:303,r	.SigningBehavior:304,r	.SigningProtocol:305,r
s	OriginAccessControl	.Id:231,r	.OriginAccessControlConfig:248
s	OriginRequestPolicyConfig	.Comment:231	.CookiesConfig:306,r	.HeadersConfig:307,r	.Name:231,r	.QueryStringsConfig:308,r
s	OriginRequestPolicy	.Id:231,r	.LastModifiedTime:274,r	.OriginRequestPolicyConfig:250,r
s	PublicKeyConfig	.CallerReference:231,r	.Comment:231	.EncodedKey:231,r	.Name:231,r
s	PublicKey	.CreatedTime:274,r	.Id:231,r	.PublicKeyConfig:252,r
s	ResponseHeadersPolicyConfig	.Comment:231	.CorsConfig:309	.CustomHeadersConfig:310	.Name:231,r	.RemoveHeadersConfig:311	.SecurityHeadersConfig:312	.ServerTimingHeadersConfig:313
s	ResponseHeadersPolicy	.Id:231,r	.LastModifiedTime:274,r	.ResponseHeadersPolicyConfig:254,r
S	FunctionStage
S	CachePolicyType
s	CachePolicyList	.Items:314	.MaxItems:296,r	.NextMarker:231	.Quantity:296,r
s	CloudFrontOriginAccessIdentityList	.IsTruncated:283,r	.Items:315	.Marker:231,r	.MaxItems:296,r	.NextMarker:231	.Quantity:296,r
s	DistributionList	.IsTruncated:283,r	.Items:316	.Marker:231,r	.MaxItems:296,r	.NextMarker:231	.Quantity:296,r
s	FunctionList	.Items:317	.MaxItems:296,r	.NextMarker:231	.Quantity:296,r
s	InvalidationList	.IsTruncated:283,r	.Items:318	.Marker:231,r	.MaxItems:296,r	.NextMarker:231	.Quantity:296,r
s	KeyGroupList	.Items:319	.MaxItems:296,r	.NextMarker:231	.Quantity:296,r
s	OriginAccessControlList	.IsTruncated:283,r	.Items:320	.Marker:231,r	.MaxItems:296,r	.NextMarker:231	.Quantity:296,r
S	OriginRequestPolicyType
s	OriginRequestPolicyList	.Items:321	.MaxItems:296,r	.NextMarker:231	.Quantity:296,r
s	PublicKeyList	.Items:322	.MaxItems:296,r	.NextMarker:231	.Quantity:296,r
S	ResponseHeadersPolicyType
s	ResponseHeadersPolicyList	.Items:323	.MaxItems:296,r	.NextMarker:231	.Quantity:296,r
S	ResourceARN
s	TagKeys	.Items:324
L	long
s	ParametersInCacheKeyAndForwardedToOrigin	.CookiesConfig:325,r	.EnableAcceptEncodingBrotli:283	.EnableAcceptEncodingGzip:283,r	.HeadersConfig:326,r	.QueryStringsConfig:327,r
t	timestamp
s	Aliases	.Items:328	.Quantity:296,r
s	CacheBehaviors	.Items:329	.Quantity:296,r
s	CacheTagConfig	.HeaderName:231,r
S	CommentType
s	ConnectionFunctionAssociation	.Id:330,r
S	ConnectionMode
s	CustomErrorResponses	.Items:331	.Quantity:296,r
s	DefaultCacheBehavior	.AllowedMethods:332	.CachePolicyId:231	.Compress:283	.DefaultTTL:272	.FieldLevelEncryptionId:231	.ForwardedValues:333	.FunctionAssociations:334	.GrpcConfig:335	.LambdaFunctionAssociations:336	.MaxTTL:272	.MinTTL:272	.OriginRequestPolicyId:231	.RealtimeLogConfigArn:231	.ResponseHeadersPolicyId:231	.SmoothStreaming:283	.TargetOriginId:231,r	.TrustedKeyGroups:337	.TrustedSigners:338	.ViewerProtocolPolicy:339,r
b	boolean
S	HttpVersion
s	LoggingConfig	.Bucket:231	.Enabled:283	.IncludeCookies:283	.Prefix:231
s	OriginGroups	.Items:340	.Quantity:296,r
s	Origins	.Items:341,r	.Quantity:296,r
S	PriceClass
s	Restrictions	.GeoRestriction:342,r
s	TenantConfig	.ParameterDefinitions:343
s	ViewerCertificate	.ACMCertificateArn:231	.Certificate:231	.CertificateSource:344	.CloudFrontDefaultCertificate:283	.IAMCertificateId:345	.MinimumProtocolVersion:346	.SSLSupportMethod:347
s	ViewerMtlsConfig	.Mode:348	.TrustStoreConfig:349
s	ActiveTrustedKeyGroups	.Enabled:283,r	.Items:350	.Quantity:296,r
s	ActiveTrustedSigners	.Enabled:283,r	.Items:351	.Quantity:296,r
l	AliasICPRecordals	e=:352,n=AliasICPRecordal
i	integer
s	KeyValueStoreAssociations	.Items:353	.Quantity:296,r
S	FunctionRuntime
l	TagList	e=:354,n=Tag
s	FunctionMetadata	.CreatedTime:274	.FunctionARN:231,r	.LastModifiedTime:274,r	.Stage:256
s	Paths	.Items:355	.Quantity:296,r
l	PublicKeyIdList	e=:231,n=PublicKey
S	OriginAccessControlOriginTypes
S	OriginAccessControlSigningBehaviors
S	OriginAccessControlSigningProtocols
s	OriginRequestPolicyCookiesConfig	.CookieBehavior:356,r	.Cookies:357
s	OriginRequestPolicyHeadersConfig	.HeaderBehavior:358,r	.Headers:359
s	OriginRequestPolicyQueryStringsConfig	.QueryStringBehavior:360,r	.QueryStrings:361
s	ResponseHeadersPolicyCorsConfig	.AccessControlAllowCredentials:283,r	.AccessControlAllowHeaders:362,r	.AccessControlAllowMethods:363,r	.AccessControlAllowOrigins:364,r	.AccessControlExposeHeaders:365	.AccessControlMaxAgeSec:296	.OriginOverride:283,r
s	ResponseHeadersPolicyCustomHeadersConfig	.Items:366	.Quantity:296,r
s	ResponseHeadersPolicyRemoveHeadersConfig	.Items:367	.Quantity:296,r
s	ResponseHeadersPolicySecurityHeadersConfig	.ContentSecurityPolicy:368	.ContentTypeOptions:369	.FrameOptions:370	.ReferrerPolicy:371	.StrictTransportSecurity:372	.XSSProtection:373
s	ResponseHeadersPolicyServerTimingHeadersConfig	.Enabled:283,r	.SamplingRate:374
l	CachePolicySummaryList	e=:375,n=CachePolicySummary
l	CloudFrontOriginAccessIdentitySummaryList	e=:376,n=CloudFrontOriginAccessIdentitySummary
l	DistributionSummaryList	e=:377,n=DistributionSummary
l	FunctionSummaryList	e=:243,n=FunctionSummary
l	InvalidationSummaryList	e=:378,n=InvalidationSummary
l	KeyGroupSummaryList	e=:379,n=KeyGroupSummary
l	OriginAccessControlSummaryList	e=:380,n=OriginAccessControlSummary
l	OriginRequestPolicySummaryList	e=:381,n=OriginRequestPolicySummary
l	PublicKeySummaryList	e=:382,n=PublicKeySummary
l	ResponseHeadersPolicySummaryList	e=:383,n=ResponseHeadersPolicySummary
l	TagKeyList	e=:384,n=Key
s	CachePolicyCookiesConfig	.CookieBehavior:385,r	.Cookies:357
s	CachePolicyHeadersConfig	.HeaderBehavior:386,r	.Headers:359
s	CachePolicyQueryStringsConfig	.QueryStringBehavior:387,r	.QueryStrings:361
l	AliasList	e=:231,n=CNAME
l	CacheBehaviorList	e=:388,n=CacheBehavior
S	ResourceId	min=1	max=64
l	CustomErrorResponseList	e=:389,n=CustomErrorResponse
s	AllowedMethods	.CachedMethods:390	.Items:391,r	.Quantity:296,r
s	ForwardedValues	.Cookies:392,r	.Headers:359	.QueryString:283,r	.QueryStringCacheKeys:393
s	FunctionAssociations	.Items:394	.Quantity:296,r
s	GrpcConfig	.Enabled:283,r
s	LambdaFunctionAssociations	.Items:395	.Quantity:296,r
s	TrustedKeyGroups	.Enabled:283,r	.Items:396	.Quantity:296,r
s	TrustedSigners	.Enabled:283,r	.Items:397	.Quantity:296,r
S	ViewerProtocolPolicy
l	OriginGroupList	e=:398,n=OriginGroup
l	OriginList	min=1	e=:399,n=Origin
s	GeoRestriction	.Items:400	.Quantity:296,r	.RestrictionType:401,r
l	ParameterDefinitions	e=:402
S	CertificateSource
S	ServerCertificateId	min=0	max=32
S	MinimumProtocolVersion
S	SSLSupportMethod
S	ViewerMtlsMode
s	TrustStoreConfig	.AdvertiseTrustStoreCaNames:283	.IgnoreCertificateExpiry:283	.TrustStoreId:231,r
l	KGKeyPairIdsList	e=:403,n=KeyGroup
l	SignerList	e=:404,n=Signer
s	AliasICPRecordal	.CNAME:231	.ICPRecordalStatus:405
l	KeyValueStoreAssociationList	e=:406,n=KeyValueStoreAssociation
s	Tag	.Key:384,r	.Value:407
l	PathList	e=:231,n=Path
S	OriginRequestPolicyCookieBehavior
s	CookieNames	.Items:408	.Quantity:296,r
S	OriginRequestPolicyHeaderBehavior
s	Headers	.Items:409	.Quantity:296,r
S	OriginRequestPolicyQueryStringBehavior
s	QueryStringNames	.Items:410	.Quantity:296,r
s	ResponseHeadersPolicyAccessControlAllowHeaders	.Items:411,r	.Quantity:296,r
s	ResponseHeadersPolicyAccessControlAllowMethods	.Items:412,r	.Quantity:296,r
s	ResponseHeadersPolicyAccessControlAllowOrigins	.Items:413,r	.Quantity:296,r
s	ResponseHeadersPolicyAccessControlExposeHeaders	.Items:414	.Quantity:296,r
l	ResponseHeadersPolicyCustomHeaderList	e=:415,n=ResponseHeadersPolicyCustomHeader
l	ResponseHeadersPolicyRemoveHeaderList	e=:416,n=ResponseHeadersPolicyRemoveHeader
s	ResponseHeadersPolicyContentSecurityPolicy	.ContentSecurityPolicy:231,r	.Override:283,r
s	ResponseHeadersPolicyContentTypeOptions	.Override:283,r
s	ResponseHeadersPolicyFrameOptions	.FrameOption:417,r	.Override:283,r
s	ResponseHeadersPolicyReferrerPolicy	.Override:283,r	.ReferrerPolicy:418,r
s	ResponseHeadersPolicyStrictTransportSecurity	.AccessControlMaxAgeSec:296,r	.IncludeSubdomains:283	.Override:283,r	.Preload:283
s	ResponseHeadersPolicyXSSProtection	.ModeBlock:283	.Override:283,r	.Protection:283,r	.ReportUri:231
d	SamplingRate	min=0	max=100
s	CachePolicySummary	.CachePolicy:233,r	.Type:257,r
s	CloudFrontOriginAccessIdentitySummary	.Comment:231,r	.Id:231,r	.S3CanonicalUserId:231,r
s	DistributionSummary	.ARN:231,r	.AliasICPRecordals:295	.Aliases:275,r	.AnycastIpListId:231	.CacheBehaviors:276,r	.Comment:419,r,z	.ConnectionFunctionAssociation:279	.ConnectionMode:280	.CustomErrorResponses:281,r	.DefaultCacheBehavior:282,r	.DomainName:231,r	.ETag:231	.Enabled:283,r	.HttpVersion:284,r	.Id:231,r	.IsIPV6Enabled:283,r	.LastModifiedTime:274,r	.OriginGroups:286	.Origins:287,r	.PriceClass:288,r	.Restrictions:289,r	.Staging:283,r	.Status:231,r	.ViewerCertificate:291,r	.ViewerMtlsConfig:292	.WebACLId:231,r
s	InvalidationSummary	.CreateTime:274,r	.Id:231,r	.Status:231,r
s	KeyGroupSummary	.KeyGroup:247,r
s	OriginAccessControlSummary	.Description:231,r	.Id:231,r	.Name:231,r	.OriginAccessControlOriginType:303,r	.SigningBehavior:304,r	.SigningProtocol:305,r
s	OriginRequestPolicySummary	.OriginRequestPolicy:251,r	.Type:265,r
s	PublicKeySummary	.Comment:231	.CreatedTime:274,r	.EncodedKey:231,r	.Id:231,r	.Name:231,r
s	ResponseHeadersPolicySummary	.ResponseHeadersPolicy:255,r	.Type:268,r
S	TagKey	min=1	max=128
S	CachePolicyCookieBehavior
S	CachePolicyHeaderBehavior
S	CachePolicyQueryStringBehavior
s	CacheBehavior	.AllowedMethods:332	.CachePolicyId:231	.Compress:283	.DefaultTTL:272	.FieldLevelEncryptionId:231	.ForwardedValues:333	.FunctionAssociations:334	.GrpcConfig:335	.LambdaFunctionAssociations:336	.MaxTTL:272	.MinTTL:272	.OriginRequestPolicyId:231	.PathPattern:231,r	.RealtimeLogConfigArn:231	.ResponseHeadersPolicyId:231	.SmoothStreaming:283	.TargetOriginId:231,r	.TrustedKeyGroups:337	.TrustedSigners:338	.ViewerProtocolPolicy:339,r
s	CustomErrorResponse	.ErrorCachingMinTTL:272	.ErrorCode:296,r	.ResponseCode:231	.ResponsePagePath:231
s	CachedMethods	.Items:391,r	.Quantity:296,r
l	MethodsList	e=:420,n=Method
s	CookiePreference	.Forward:421,r	.WhitelistedNames:357
s	QueryStringCacheKeys	.Items:422	.Quantity:296,r
l	FunctionAssociationList	e=:423,n=FunctionAssociation
l	LambdaFunctionAssociationList	e=:424,n=LambdaFunctionAssociation
l	TrustedKeyGroupIdList	e=:231,n=KeyGroup
l	AwsAccountNumberList	e=:231,n=AwsAccountNumber
s	OriginGroup	.FailoverCriteria:425,r	.Id:231,r	.Members:426,r	.SelectionCriteria:427
s	Origin	.ConnectionAttempts:296	.ConnectionTimeout:296	.CustomHeaders:428	.CustomOriginConfig:429	.DomainName:231,r	.Id:231,r	.OriginAccessControlId:231	.OriginPath:231	.OriginShield:430	.ResponseCompletionTimeout:296	.S3OriginConfig:431	.VpcOriginConfig:432
l	LocationList	e=:231,n=Location
S	GeoRestrictionType
s	ParameterDefinition	.Definition:433,r	.Name:434,r
s	KGKeyPairIds	.KeyGroupId:231	.KeyPairIds:435
s	Signer	.AwsAccountNumber:231	.KeyPairIds:435
S	ICPRecordalStatus
s	KeyValueStoreAssociation	.KeyValueStoreARN:436,r
S	TagValue	min=0	max=256
l	CookieNameList	e=:231,n=Name
l	HeaderList	e=:231,n=Name
l	QueryStringNamesList	e=:231,n=Name
l	AccessControlAllowHeadersList	e=:231,n=Header
l	AccessControlAllowMethodsList	e=:437,n=Method
l	AccessControlAllowOriginsList	e=:231,n=Origin
l	AccessControlExposeHeadersList	e=:231,n=Header
s	ResponseHeadersPolicyCustomHeader	.Header:231,r	.Override:283,r	.Value:231,r
s	ResponseHeadersPolicyRemoveHeader	.Header:231,r
S	FrameOptionsList
S	ReferrerPolicyList
S	sensitiveStringType
S	Method
S	ItemSelection
l	QueryStringCacheKeysList	e=:231,n=Name
s	FunctionAssociation	.EventType:438,r	.FunctionARN:439,r
s	LambdaFunctionAssociation	.EventType:438,r	.IncludeBody:283	.LambdaFunctionARN:440,r
s	OriginGroupFailoverCriteria	.StatusCodes:441,r
s	OriginGroupMembers	.Items:442,r	.Quantity:296,r
S	OriginGroupSelectionCriteria
s	CustomHeaders	.Items:443	.Quantity:296,r
s	CustomOriginConfig	.HTTPPort:296,r	.HTTPSPort:296,r	.IpAddressType:444	.OriginKeepaliveTimeout:296	.OriginMtlsConfig:445	.OriginProtocolPolicy:446,r	.OriginReadTimeout:296	.OriginSslProtocols:447
s	OriginShield	.Enabled:283,r	.OriginShieldRegion:448
s	S3OriginConfig	.OriginAccessIdentity:231,r	.OriginReadTimeout:296
s	VpcOriginConfig	.OriginKeepaliveTimeout:296	.OriginReadTimeout:296	.OwnerAccountId:231	.VpcOriginId:231,r
s	ParameterDefinitionSchema	.StringSchema:449
S	ParameterName	min=1	max=128
s	KeyPairIds	.Items:450	.Quantity:296,r
S	KeyValueStoreARN	min=0	max=85
S	ResponseHeadersPolicyAccessControlAllowMethodsValues
S	EventType
S	FunctionARN	min=0	max=108
S	LambdaFunctionARN
s	StatusCodes	.Items:451,r	.Quantity:296,r
l	OriginGroupMemberList	min=2	max=2	e=:452,n=OriginGroupMember
l	OriginCustomHeadersList	e=:453,n=OriginCustomHeader
S	IpAddressType
s	OriginMtlsConfig	.ClientCertificateArn:231,r
S	OriginProtocolPolicy
s	OriginSslProtocols	.Items:454,r	.Quantity:296,r
S	OriginShieldRegion	min=1	max=32
s	StringSchemaConfig	.Comment:419,z	.DefaultValue:455	.Required:283,r
l	KeyPairIdList	e=:231,n=KeyPairId
l	StatusCodeList	min=1	e=:296,n=StatusCode
s	OriginGroupMember	.OriginId:231,r
s	OriginCustomHeader	.HeaderName:231,r	.HeaderValue:419,r,z
l	SslProtocolsList	e=:456,n=SslProtocol
S	ParameterValue	min=1	max=256
S	SslProtocol

"""#
}
