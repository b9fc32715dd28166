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
O	GetCloudFrontOriginAccessIdentity	GET	/2020-05-31/origin-access-identity/cloudfront/{Id}	155	156	3,130
O	GetDistribution	GET	/2020-05-31/distribution/{Id}	157	158	95,3
O	GetDistributionConfig	GET	/2020-05-31/distribution/{Id}/config	159	160	95,3
O	GetFunction	GET	/2020-05-31/function/{Name}	161	162	90,136
O	GetInvalidation	GET	/2020-05-31/distribution/{DistributionId}/invalidation/{Id}	163	164	95,3,165
O	GetKeyGroup	GET	/2020-05-31/key-group/{Id}	166	167	138
O	GetOriginAccessControl	GET	/2020-05-31/origin-access-control/{Id}	168	169	3,141
O	GetOriginAccessControlConfig	GET	/2020-05-31/origin-access-control/{Id}/config	170	171	3,141
O	GetOriginRequestPolicy	GET	/2020-05-31/origin-request-policy/{Id}	172	173	3,56
O	GetPublicKey	GET	/2020-05-31/public-key/{Id}	174	175	3,145
O	GetResponseHeadersPolicy	GET	/2020-05-31/response-headers-policy/{Id}	176	177	3,72
O	ListCachePolicies	GET	/2020-05-31/cache-policy	178	179	38,3,5
O	ListCloudFrontOriginAccessIdentities	GET	/2020-05-31/origin-access-identity/cloudfront	180	181	5	pages=Marker;CloudFrontOriginAccessIdentityList.NextMarker;CloudFrontOriginAccessIdentityList.Items;CloudFrontOriginAccessIdentityList.IsTruncated
O	ListDistributions	GET	/2020-05-31/distribution	182	183	5	pages=Marker;DistributionList.NextMarker;DistributionList.Items;DistributionList.IsTruncated
O	ListFunctions	GET	/2020-05-31/function	184	185	90,5
O	ListInvalidations	GET	/2020-05-31/distribution/{DistributionId}/invalidation	186	187	95,3,5	pages=Marker;InvalidationList.NextMarker;InvalidationList.Items;InvalidationList.IsTruncated
O	ListKeyGroups	GET	/2020-05-31/key-group	188	189	5
O	ListOriginAccessControls	GET	/2020-05-31/origin-access-control	190	191	5	pages=Marker;OriginAccessControlList.NextMarker;OriginAccessControlList.Items;
O	ListOriginRequestPolicies	GET	/2020-05-31/origin-request-policy	192	193	3,56,5
O	ListPublicKeys	GET	/2020-05-31/public-key	194	195	5	pages=Marker;PublicKeyList.NextMarker;PublicKeyList.Items;
O	ListResponseHeadersPolicies	GET	/2020-05-31/response-headers-policy	196	197	3,72,5
O	ListTagsForResource	GET	/2020-05-31/tagging	198	199	3,86,5,138
O	PublishFunction	POST	/2020-05-31/function/{Name}/publish	200	201	2,90,5,136,7
O	TagResource	POST	/2020-05-31/tagging?Operation=Tag	202		3,86,5,138
O	UntagResource	POST	/2020-05-31/tagging?Operation=Untag	203		3,86,5,138
O	UpdateCachePolicy	PUT	/2020-05-31/cache-policy/{Id}	204	205	38,2,3,10,11,12,13,206,5,15,7
O	UpdateCloudFrontOriginAccessIdentity	PUT	/2020-05-31/origin-access-identity/cloudfront/{Id}/config	207	208	2,3,18,13,206,5,7,130
O	UpdateDistribution	PUT	/2020-05-31/distribution/{Id}/config	209	210	3,23,24,25,26,27,28,29,30,31,33,34,36,37,38,39,40,41,42,43,45,46,47,5,48,206,49,4,211,50,51,52,53,54,55,95,56,57,13,58,59,60,61,7,62,63,64,2,65,18,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,82,83
O	UpdateFunction	PUT	/2020-05-31/function/{Name}	212	213	2,90,91,5,136,7	name=UpdateFunctionRequest	xmlns=http://cloudfront.amazonaws.com/doc/2020-05-31/
O	UpdateKeyGroup	PUT	/2020-05-31/key-group/{Id}	214	215	2,100,5,138,7,102
O	UpdateOriginAccessControl	PUT	/2020-05-31/origin-access-control/{Id}/config	216	217	2,3,105,141,206,5,7
O	UpdateOriginRequestPolicy	PUT	/2020-05-31/origin-request-policy/{Id}	218	219	2,3,109,56,110,13,111,112,206,5,7
O	UpdatePublicKey	PUT	/2020-05-31/public-key/{Id}/config	220	221	2,3,145,222,206,5,7
O	UpdateResponseHeadersPolicy	PUT	/2020-05-31/response-headers-policy/{Id}	223	224	2,3,120,121,13,72,122,206,5,123,7
W	DistributionDeployed	GetDistribution	60	35	s p "Deployed" Distribution.Status
W	InvalidationCompleted	GetInvalidation	20	30	s p "Completed" Invalidation.Status
s	AssociateDistributionWebACLRequest	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match	.WebACLArn:225,r
s	AssociateDistributionWebACLResult	.ETag:225,l=h,n=ETag	.Id:225	.WebACLArn:225
s	PreconditionFailed	error=,412	.Message:225
s	AccessDenied	error=,403	.Message:225
s	EntityNotFound	error=,404	.Message:225
s	InvalidArgument	error=,400	.Message:225
s	EntityLimitExceeded	error=,400	.Message:225
s	InvalidIfMatchVersion	error=,400	.Message:225
s	CreateCachePolicyRequest	payload=CachePolicyConfig	.CachePolicyConfig:226,r,n=CachePolicyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateCachePolicyResult	payload=CachePolicy	.CachePolicy:227	.ETag:225,l=h,n=ETag	.Location:225,l=h,n=Location
s	TooManyHeadersInCachePolicy	error=,400	.Message:225
s	CachePolicyAlreadyExists	error=,409	.Message:225
s	TooManyCookiesInCachePolicy	error=,400	.Message:225
s	InconsistentQuantities	error=,400	.Message:225
s	TooManyCachePolicies	error=,400	.Message:225
s	TooManyQueryStringsInCachePolicy	error=,400	.Message:225
s	CreateCloudFrontOriginAccessIdentityRequest	payload=CloudFrontOriginAccessIdentityConfig	.CloudFrontOriginAccessIdentityConfig:228,r,n=CloudFrontOriginAccessIdentityConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateCloudFrontOriginAccessIdentityResult	payload=CloudFrontOriginAccessIdentity	.CloudFrontOriginAccessIdentity:229	.ETag:225,l=h,n=ETag	.Location:225,l=h,n=Location
s	MissingBody	error=,400	.Message:225
s	TooManyCloudFrontOriginAccessIdentities	error=,400	.Message:225
s	CloudFrontOriginAccessIdentityAlreadyExists	error=,409	.Message:225
s	CreateDistributionRequest	payload=DistributionConfig	.DistributionConfig:230,r,n=DistributionConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateDistributionResult	payload=Distribution	.Distribution:231	.ETag:225,l=h,n=ETag	.Location:225,l=h,n=Location
s	TooManyDistributionsAssociatedToOriginAccessControl	error=,400	.Message:225
s	InvalidDefaultRootObject	error=,400	.Message:225
s	InvalidDomainNameForOriginAccessControl	error=,400	.Message:225
s	InvalidQueryStringParameters	error=,400	.Message:225
s	TooManyTrustedSigners	error=,400	.Message:225
s	TooManyCookieNamesInWhiteList	error=,400	.Message:225
s	NoSuchFieldLevelEncryptionConfig	error=,404	.Message:225
s	InvalidErrorCode	error=,400	.Message:225
s	IllegalOriginAccessConfiguration	error=,400	.Message:225
s	InvalidProtocolSettings	error=,400	.Message:225
s	TooManyFunctionAssociations	error=,400	.Message:225
s	TooManyOriginCustomHeaders	error=,400	.Message:225
s	InvalidOrigin	error=,400	.Message:225
s	InvalidForwardCookies	error=,400	.Message:225
s	InvalidMinimumProtocolVersion	error=,400	.Message:225
s	NoSuchCachePolicy	error=,404	.Message:225
s	TooManyKeyGroupsAssociatedToDistribution	error=,400	.Message:225
s	TooManyDistributionsAssociatedToCachePolicy	error=,400	.Message:225
s	InvalidRequiredProtocol	error=,400	.Message:225
s	TooManyDistributionsWithFunctionAssociations	error=,400	.Message:225
s	TooManyOriginGroupsPerDistribution	error=,400	.Message:225
s	TooManyDistributions	error=,400	.Message:225
s	InvalidTTLOrder	error=,400	.Message:225
s	IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior	error=,400	.Message:225
s	InvalidOriginKeepaliveTimeout	error=,400	.Message:225
s	InvalidOriginReadTimeout	error=,400	.Message:225
s	InvalidOriginAccessControl	error=,400	.Message:225
s	InvalidHeadersForS3Origin	error=,400	.Message:225
s	TrustedSignerDoesNotExist	error=,400	.Message:225
s	InvalidWebACLId	error=,400	.Message:225
s	TooManyDistributionsWithSingleFunctionARN	error=,400	.Message:225
s	InvalidRelativePath	error=,400	.Message:225
s	TooManyLambdaFunctionAssociations	error=,400	.Message:225
s	NoSuchOriginRequestPolicy	error=,404	.Message:225
s	TooManyDistributionsAssociatedToFieldLevelEncryptionConfig	error=,400	.Message:225
s	InvalidLocationCode	error=,400	.Message:225
s	InvalidOriginAccessIdentity	error=,400	.Message:225
s	TooManyDistributionCNAMEs	error=,400	.Message:225
s	NoSuchContinuousDeploymentPolicy	error=,404	.Message:225
s	TooManyDistributionsAssociatedToOriginRequestPolicy	error=,400	.Message:225
s	TooManyQueryStringParameters	error=,400	.Message:225
s	RealtimeLogConfigOwnerMismatch	error=,401	.Message:225
s	ContinuousDeploymentPolicyInUse	error=,409	.Message:225
s	TooManyHeadersInForwardedValues	error=,400	.Message:225
s	InvalidLambdaFunctionAssociation	error=,400	.Message:225
s	CNAMEAlreadyExists	error=,409	.Message:225
s	TooManyCertificates	error=,400	.Message:225
s	TrustedKeyGroupDoesNotExist	error=,400	.Message:225
s	TooManyDistributionsAssociatedToResponseHeadersPolicy	error=,400	.Message:225
s	NoSuchResponseHeadersPolicy	error=,404	.Message:225
s	NoSuchRealtimeLogConfig	error=,404	.Message:225
s	InvalidResponseCode	error=,400	.Message:225
s	InvalidGeoRestrictionParameter	error=,400	.Message:225
s	TooManyOrigins	error=,400	.Message:225
s	InvalidViewerCertificate	error=,400	.Message:225
s	InvalidFunctionAssociation	error=,400	.Message:225
s	TooManyDistributionsWithLambdaAssociations	error=,400	.Message:225
s	TooManyDistributionsAssociatedToKeyGroup	error=,400	.Message:225
s	DistributionAlreadyExists	error=,409	.Message:225
s	NoSuchOrigin	error=,404	.Message:225
s	TooManyCacheBehaviors	error=,400	.Message:225
s	CreateDistributionWithTagsRequest	payload=DistributionConfigWithTags	.DistributionConfigWithTags:232,r,n=DistributionConfigWithTags,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateDistributionWithTagsResult	payload=Distribution	.Distribution:231	.ETag:225,l=h,n=ETag	.Location:225,l=h,n=Location
s	InvalidTagging	error=,400	.Message:225
s	CreateFunctionRequest	.FunctionCode:233,r,z	.FunctionConfig:234,r	.Name:235,r	.Tags:236
s	CreateFunctionResult	payload=FunctionSummary	.ETag:225,l=h,n=ETag	.FunctionSummary:237	.Location:225,l=h,n=Location
s	FunctionAlreadyExists	error=,409	.Message:225
s	UnsupportedOperation	error=,400	.Message:225
s	FunctionSizeLimitExceeded	error=,413	.Message:225
s	TooManyFunctions	error=,400	.Message:225
s	CreateInvalidationRequest	payload=InvalidationBatch	.DistributionId:225,r,l=u,n=DistributionId	.InvalidationBatch:238,r,n=InvalidationBatch,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateInvalidationResult	payload=Invalidation	.Invalidation:239	.Location:225,l=h,n=Location
s	NoSuchDistribution	error=,404	.Message:225
s	TooManyInvalidationsInProgress	error=,400	.Message:225
s	BatchTooLarge	error=,413	.Message:225
s	CreateKeyGroupRequest	payload=KeyGroupConfig	.KeyGroupConfig:240,r,n=KeyGroupConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateKeyGroupResult	payload=KeyGroup	.ETag:225,l=h,n=ETag	.KeyGroup:241	.Location:225,l=h,n=Location
s	TooManyPublicKeysInKeyGroup	error=,400	.Message:225
s	TooManyKeyGroups	error=,400	.Message:225
s	KeyGroupAlreadyExists	error=,409	.Message:225
s	CreateOriginAccessControlRequest	payload=OriginAccessControlConfig	.OriginAccessControlConfig:242,r,n=OriginAccessControlConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateOriginAccessControlResult	payload=OriginAccessControl	.ETag:225,l=h,n=ETag	.Location:225,l=h,n=Location	.OriginAccessControl:243
s	OriginAccessControlAlreadyExists	error=,409	.Message:225
s	TooManyOriginAccessControls	error=,400	.Message:225
s	CreateOriginRequestPolicyRequest	payload=OriginRequestPolicyConfig	.OriginRequestPolicyConfig:244,r,n=OriginRequestPolicyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateOriginRequestPolicyResult	payload=OriginRequestPolicy	.ETag:225,l=h,n=ETag	.Location:225,l=h,n=Location	.OriginRequestPolicy:245
s	TooManyHeadersInOriginRequestPolicy	error=,400	.Message:225
s	TooManyCookiesInOriginRequestPolicy	error=,400	.Message:225
s	OriginRequestPolicyAlreadyExists	error=,409	.Message:225
s	TooManyQueryStringsInOriginRequestPolicy	error=,400	.Message:225
s	TooManyOriginRequestPolicies	error=,400	.Message:225
s	CreatePublicKeyRequest	payload=PublicKeyConfig	.PublicKeyConfig:246,r,n=PublicKeyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreatePublicKeyResult	payload=PublicKey	.ETag:225,l=h,n=ETag	.Location:225,l=h,n=Location	.PublicKey:247
s	TooManyPublicKeys	error=,400	.Message:225
s	PublicKeyAlreadyExists	error=,409	.Message:225
s	CreateResponseHeadersPolicyRequest	payload=ResponseHeadersPolicyConfig	.ResponseHeadersPolicyConfig:248,r,n=ResponseHeadersPolicyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	CreateResponseHeadersPolicyResult	payload=ResponseHeadersPolicy	.ETag:225,l=h,n=ETag	.Location:225,l=h,n=Location	.ResponseHeadersPolicy:249
s	TooManyCustomHeadersInResponseHeadersPolicy	error=,400	.Message:225
s	ResponseHeadersPolicyAlreadyExists	error=,409	.Message:225
s	TooLongCSPInResponseHeadersPolicy	error=,400	.Message:225
s	TooManyRemoveHeadersInResponseHeadersPolicy	error=,400	.Message:225
s	TooManyResponseHeadersPolicies	error=,400	.Message:225
s	DeleteCachePolicyRequest	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match
s	IllegalDelete	error=,400	.Message:225
s	CachePolicyInUse	error=,409	.Message:225
s	DeleteCloudFrontOriginAccessIdentityRequest	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match
s	CloudFrontOriginAccessIdentityInUse	error=,409	.Message:225
s	NoSuchCloudFrontOriginAccessIdentity	error=,404	.Message:225
s	DeleteDistributionRequest	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match
s	ResourceInUse	error=,409	.Message:225
s	DistributionNotDisabled	error=,409	.Message:225
s	DeleteFunctionRequest	.IfMatch:225,r,l=h,n=If-Match	.Name:235,r,l=u,n=Name
s	FunctionInUse	error=,409	.Message:225
s	NoSuchFunctionExists	error=,404	.Message:225
s	DeleteKeyGroupRequest	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match
s	NoSuchResource	error=,404	.Message:225
s	DeleteOriginAccessControlRequest	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match
s	OriginAccessControlInUse	error=,409	.Message:225
s	NoSuchOriginAccessControl	error=,404	.Message:225
s	DeleteOriginRequestPolicyRequest	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match
s	OriginRequestPolicyInUse	error=,409	.Message:225
s	DeletePublicKeyRequest	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match
s	NoSuchPublicKey	error=,404	.Message:225
s	PublicKeyInUse	error=,409	.Message:225
s	DeleteResponseHeadersPolicyRequest	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match
s	ResponseHeadersPolicyInUse	error=,409	.Message:225
s	DescribeFunctionRequest	.Name:235,r,l=u,n=Name	.Stage:250,l=q,n=Stage
s	DescribeFunctionResult	payload=FunctionSummary	.ETag:225,l=h,n=ETag	.FunctionSummary:237
s	DisassociateDistributionWebACLRequest	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match
s	DisassociateDistributionWebACLResult	.ETag:225,l=h,n=ETag	.Id:225
s	GetCachePolicyRequest	.Id:225,r,l=u,n=Id
s	GetCachePolicyResult	payload=CachePolicy	.CachePolicy:227	.ETag:225,l=h,n=ETag
s	GetCloudFrontOriginAccessIdentityRequest	.Id:225,r,l=u,n=Id
s	GetCloudFrontOriginAccessIdentityResult	payload=CloudFrontOriginAccessIdentity	.CloudFrontOriginAccessIdentity:229	.ETag:225,l=h,n=ETag
s	GetDistributionRequest	.Id:225,r,l=u,n=Id
s	GetDistributionResult	payload=Distribution	.Distribution:231	.ETag:225,l=h,n=ETag
s	GetDistributionConfigRequest	.Id:225,r,l=u,n=Id
s	GetDistributionConfigResult	payload=DistributionConfig	.DistributionConfig:230	.ETag:225,l=h,n=ETag
s	GetFunctionRequest	.Name:235,r,l=u,n=Name	.Stage:250,l=q,n=Stage
s	GetFunctionResult	payload=FunctionCode	.ContentType:225,l=h,n=Content-Type	.ETag:225,l=h,n=ETag	.FunctionCode:233,z
s	GetInvalidationRequest	.DistributionId:225,r,l=u,n=DistributionId	.Id:225,r,l=u,n=Id
s	GetInvalidationResult	payload=Invalidation	.Invalidation:239
s	NoSuchInvalidation	error=,404	.Message:225
s	GetKeyGroupRequest	.Id:225,r,l=u,n=Id
s	GetKeyGroupResult	payload=KeyGroup	.ETag:225,l=h,n=ETag	.KeyGroup:241
s	GetOriginAccessControlRequest	.Id:225,r,l=u,n=Id
s	GetOriginAccessControlResult	payload=OriginAccessControl	.ETag:225,l=h,n=ETag	.OriginAccessControl:243
s	GetOriginAccessControlConfigRequest	.Id:225,r,l=u,n=Id
s	GetOriginAccessControlConfigResult	payload=OriginAccessControlConfig	.ETag:225,l=h,n=ETag	.OriginAccessControlConfig:242
s	GetOriginRequestPolicyRequest	.Id:225,r,l=u,n=Id
s	GetOriginRequestPolicyResult	payload=OriginRequestPolicy	.ETag:225,l=h,n=ETag	.OriginRequestPolicy:245
s	GetPublicKeyRequest	.Id:225,r,l=u,n=Id
s	GetPublicKeyResult	payload=PublicKey	.ETag:225,l=h,n=ETag	.PublicKey:247
s	GetResponseHeadersPolicyRequest	.Id:225,r,l=u,n=Id
s	GetResponseHeadersPolicyResult	payload=ResponseHeadersPolicy	.ETag:225,l=h,n=ETag	.ResponseHeadersPolicy:249
s	ListCachePoliciesRequest	.Marker:225,l=q,n=Marker	.MaxItems:225,l=q,n=MaxItems	.Type:251,l=q,n=Type
s	ListCachePoliciesResult	payload=CachePolicyList	.CachePolicyList:252
s	ListCloudFrontOriginAccessIdentitiesRequest	.Marker:225,l=q,n=Marker	.MaxItems:225,l=q,n=MaxItems
s	ListCloudFrontOriginAccessIdentitiesResult	payload=CloudFrontOriginAccessIdentityList	.CloudFrontOriginAccessIdentityList:253
s	ListDistributionsRequest	.Marker:225,l=q,n=Marker	.MaxItems:225,l=q,n=MaxItems
s	ListDistributionsResult	payload=DistributionList	.DistributionList:254
s	ListFunctionsRequest	.Marker:225,l=q,n=Marker	.MaxItems:225,l=q,n=MaxItems	.Stage:250,l=q,n=Stage
s	ListFunctionsResult	payload=FunctionList	.FunctionList:255
s	ListInvalidationsRequest	.DistributionId:225,r,l=u,n=DistributionId	.Marker:225,l=q,n=Marker	.MaxItems:225,l=q,n=MaxItems
s	ListInvalidationsResult	payload=InvalidationList	.InvalidationList:256
s	ListKeyGroupsRequest	.Marker:225,l=q,n=Marker	.MaxItems:225,l=q,n=MaxItems
s	ListKeyGroupsResult	payload=KeyGroupList	.KeyGroupList:257
s	ListOriginAccessControlsRequest	.Marker:225,l=q,n=Marker	.MaxItems:225,l=q,n=MaxItems
s	ListOriginAccessControlsResult	payload=OriginAccessControlList	.OriginAccessControlList:258
s	ListOriginRequestPoliciesRequest	.Marker:225,l=q,n=Marker	.MaxItems:225,l=q,n=MaxItems	.Type:259,l=q,n=Type
s	ListOriginRequestPoliciesResult	payload=OriginRequestPolicyList	.OriginRequestPolicyList:260
s	ListPublicKeysRequest	.Marker:225,l=q,n=Marker	.MaxItems:225,l=q,n=MaxItems
s	ListPublicKeysResult	payload=PublicKeyList	.PublicKeyList:261
s	ListResponseHeadersPoliciesRequest	.Marker:225,l=q,n=Marker	.MaxItems:225,l=q,n=MaxItems	.Type:262,l=q,n=Type
s	ListResponseHeadersPoliciesResult	payload=ResponseHeadersPolicyList	.ResponseHeadersPolicyList:263
s	ListTagsForResourceRequest	.Resource:264,r,l=q,n=Resource
s	ListTagsForResourceResult	payload=Tags	.Tags:236,r
s	PublishFunctionRequest	.IfMatch:225,r,l=h,n=If-Match	.Name:235,r,l=u,n=Name
s	PublishFunctionResult	payload=FunctionSummary	.FunctionSummary:237
s	TagResourceRequest	payload=Tags	.Resource:264,r,l=q,n=Resource	.Tags:236,r,n=Tags,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UntagResourceRequest	payload=TagKeys	.Resource:264,r,l=q,n=Resource	.TagKeys:265,r,n=TagKeys,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UpdateCachePolicyRequest	payload=CachePolicyConfig	.CachePolicyConfig:226,r,n=CachePolicyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match
s	UpdateCachePolicyResult	payload=CachePolicy	.CachePolicy:227	.ETag:225,l=h,n=ETag
s	IllegalUpdate	error=,400	.Message:225
s	UpdateCloudFrontOriginAccessIdentityRequest	payload=CloudFrontOriginAccessIdentityConfig	.CloudFrontOriginAccessIdentityConfig:228,r,n=CloudFrontOriginAccessIdentityConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match
s	UpdateCloudFrontOriginAccessIdentityResult	payload=CloudFrontOriginAccessIdentity	.CloudFrontOriginAccessIdentity:229	.ETag:225,l=h,n=ETag
s	UpdateDistributionRequest	payload=DistributionConfig	.DistributionConfig:230,r,n=DistributionConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match
s	UpdateDistributionResult	payload=Distribution	.Distribution:231	.ETag:225,l=h,n=ETag
s	StagingDistributionInUse	error=,409	.Message:225
s	UpdateFunctionRequest	.FunctionCode:233,r,z	.FunctionConfig:234,r	.IfMatch:225,r,l=h,n=If-Match	.Name:235,r,l=u,n=Name
s	UpdateFunctionResult	payload=FunctionSummary	.ETag:225,l=h,n=ETtag	.FunctionSummary:237
s	UpdateKeyGroupRequest	payload=KeyGroupConfig	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match	.KeyGroupConfig:240,r,n=KeyGroupConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UpdateKeyGroupResult	payload=KeyGroup	.ETag:225,l=h,n=ETag	.KeyGroup:241
s	UpdateOriginAccessControlRequest	payload=OriginAccessControlConfig	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match	.OriginAccessControlConfig:242,r,n=OriginAccessControlConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UpdateOriginAccessControlResult	payload=OriginAccessControl	.ETag:225,l=h,n=ETag	.OriginAccessControl:243
s	UpdateOriginRequestPolicyRequest	payload=OriginRequestPolicyConfig	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match	.OriginRequestPolicyConfig:244,r,n=OriginRequestPolicyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UpdateOriginRequestPolicyResult	payload=OriginRequestPolicy	.ETag:225,l=h,n=ETag	.OriginRequestPolicy:245
s	UpdatePublicKeyRequest	payload=PublicKeyConfig	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match	.PublicKeyConfig:246,r,n=PublicKeyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UpdatePublicKeyResult	payload=PublicKey	.ETag:225,l=h,n=ETag	.PublicKey:247
s	CannotChangeImmutablePublicKeyFields	error=,400	.Message:225
s	UpdateResponseHeadersPolicyRequest	payload=ResponseHeadersPolicyConfig	.Id:225,r,l=u,n=Id	.IfMatch:225,l=h,n=If-Match	.ResponseHeadersPolicyConfig:248,r,n=ResponseHeadersPolicyConfig,x=http://cloudfront.amazonaws.com/doc/2020-05-31/
s	UpdateResponseHeadersPolicyResult	payload=ResponseHeadersPolicy	.ETag:225,l=h,n=ETag	.ResponseHeadersPolicy:249
S	string
s	CachePolicyConfig	.Comment:225	.DefaultTTL:266	.MaxTTL:266	.MinTTL:266,r	.Name:225,r	.ParametersInCacheKeyAndForwardedToOrigin:267
s	CachePolicy	.CachePolicyConfig:226,r	.Id:225,r	.LastModifiedTime:268,r
s	CloudFrontOriginAccessIdentityConfig	.CallerReference:225,r	.Comment:225,r
s	CloudFrontOriginAccessIdentity	.CloudFrontOriginAccessIdentityConfig:228	.Id:225,r	.S3CanonicalUserId:225,r
s	DistributionConfig	.Aliases:269	.AnycastIpListId:225	.CacheBehaviors:270	.CacheTagConfig:271	.CallerReference:225,r	.Comment:272,r,z	.ConnectionFunctionAssociation:273	.ConnectionMode:274	.ContinuousDeploymentPolicyId:225	.CustomErrorResponses:275	.DefaultCacheBehavior:276,r	.DefaultRootObject:225	.Enabled:277,r	.HttpVersion:278	.IsIPV6Enabled:277	.Logging:279	.OriginGroups:280	.Origins:281,r	.PriceClass:282	.Restrictions:283	.Staging:277	.TenantConfig:284	.ViewerCertificate:285	.ViewerMtlsConfig:286	.WebACLId:225
s	Distribution	.ARN:225,r	.ActiveTrustedKeyGroups:287	.ActiveTrustedSigners:288	.AliasICPRecordals:289	.DistributionConfig:230,r	.DomainName:225,r	.Id:225,r	.InProgressInvalidationBatches:290,r	.LastModifiedTime:268,r	.Status:225,r
s	DistributionConfigWithTags	.DistributionConfig:230,r	.Tags:236,r
B	FunctionBlob	min=1	max=40960
s	FunctionConfig	.Comment:225,r	.KeyValueStoreAssociations:291	.Runtime:292,r
S	FunctionName	min=1	max=64
s	Tags	.Items:293
s	FunctionSummary	.FunctionConfig:234,r	.FunctionMetadata:294,r	.Name:235,r	.Status:225
s	InvalidationBatch	.CallerReference:225,r	.Paths:295,r
s	Invalidation	.CreateTime:268,r	.Id:225,r	.InvalidationBatch:238,r	.Status:225,r
s	KeyGroupConfig	.Comment:225	.Items:296,r	.Name:225,r
s	KeyGroup	.Id:225,r	.KeyGroupConfig:240,r	.LastModifiedTime:268,r
s	OriginAccessControlConfig	.Description:225	.Name:225,r	.OriginAccessControlOriginType:297,r	.SigningBehavior:298,r	.SigningProtocol:299,r
s	OriginAccessControl	.Id:225,r	.OriginAccessControlConfig:242
s	OriginRequestPolicyConfig	.Comment:225	.CookiesConfig:300,r	.HeadersConfig:301,r	.Name:225,r	.QueryStringsConfig:302,r
s	OriginRequestPolicy	.Id:225,r	.LastModifiedTime:268,r	.OriginRequestPolicyConfig:244,r
s	PublicKeyConfig	.CallerReference:225,r	.Comment:225	.EncodedKey:225,r	.Name:225,r
s	PublicKey	.CreatedTime:268,r	.Id:225,r	.PublicKeyConfig:246,r
s	ResponseHeadersPolicyConfig	.Comment:225	.CorsConfig:303	.CustomHeadersConfig:304	.Name:225,r	.RemoveHeadersConfig:305	.SecurityHeadersConfig:306	.ServerTimingHeadersConfig:307
s	ResponseHeadersPolicy	.Id:225,r	.LastModifiedTime:268,r	.ResponseHeadersPolicyConfig:248,r
S	FunctionStage
S	CachePolicyType
s	CachePolicyList	.Items:308	.MaxItems:290,r	.NextMarker:225	.Quantity:290,r
s	CloudFrontOriginAccessIdentityList	.IsTruncated:277,r	.Items:309	.Marker:225,r	.MaxItems:290,r	.NextMarker:225	.Quantity:290,r
s	DistributionList	.IsTruncated:277,r	.Items:310	.Marker:225,r	.MaxItems:290,r	.NextMarker:225	.Quantity:290,r
s	FunctionList	.Items:311	.MaxItems:290,r	.NextMarker:225	.Quantity:290,r
s	InvalidationList	.IsTruncated:277,r	.Items:312	.Marker:225,r	.MaxItems:290,r	.NextMarker:225	.Quantity:290,r
s	KeyGroupList	.Items:313	.MaxItems:290,r	.NextMarker:225	.Quantity:290,r
s	OriginAccessControlList	.IsTruncated:277,r	.Items:314	.Marker:225,r	.MaxItems:290,r	.NextMarker:225	.Quantity:290,r
S	OriginRequestPolicyType
s	OriginRequestPolicyList	.Items:315	.MaxItems:290,r	.NextMarker:225	.Quantity:290,r
s	PublicKeyList	.Items:316	.MaxItems:290,r	.NextMarker:225	.Quantity:290,r
S	ResponseHeadersPolicyType
s	ResponseHeadersPolicyList	.Items:317	.MaxItems:290,r	.NextMarker:225	.Quantity:290,r
S	ResourceARN
s	TagKeys	.Items:318
L	long
s	ParametersInCacheKeyAndForwardedToOrigin	.CookiesConfig:319,r	.EnableAcceptEncodingBrotli:277	.EnableAcceptEncodingGzip:277,r	.HeadersConfig:320,r	.QueryStringsConfig:321,r
t	timestamp
s	Aliases	.Items:322	.Quantity:290,r
s	CacheBehaviors	.Items:323	.Quantity:290,r
s	CacheTagConfig	.HeaderName:225,r
S	CommentType
s	ConnectionFunctionAssociation	.Id:324,r
S	ConnectionMode
s	CustomErrorResponses	.Items:325	.Quantity:290,r
s	DefaultCacheBehavior	.AllowedMethods:326	.CachePolicyId:225	.Compress:277	.DefaultTTL:266	.FieldLevelEncryptionId:225	.ForwardedValues:327	.FunctionAssociations:328	.GrpcConfig:329	.LambdaFunctionAssociations:330	.MaxTTL:266	.MinTTL:266	.OriginRequestPolicyId:225	.RealtimeLogConfigArn:225	.ResponseHeadersPolicyId:225	.SmoothStreaming:277	.TargetOriginId:225,r	.TrustedKeyGroups:331	.TrustedSigners:332	.ViewerProtocolPolicy:333,r
b	boolean
S	HttpVersion
s	LoggingConfig	.Bucket:225	.Enabled:277	.IncludeCookies:277	.Prefix:225
s	OriginGroups	.Items:334	.Quantity:290,r
s	Origins	.Items:335,r	.Quantity:290,r
S	PriceClass
s	Restrictions	.GeoRestriction:336,r
s	TenantConfig	.ParameterDefinitions:337
s	ViewerCertificate	.ACMCertificateArn:225	.Certificate:225	.CertificateSource:338	.CloudFrontDefaultCertificate:277	.IAMCertificateId:339	.MinimumProtocolVersion:340	.SSLSupportMethod:341
s	ViewerMtlsConfig	.Mode:342	.TrustStoreConfig:343
s	ActiveTrustedKeyGroups	.Enabled:277,r	.Items:344	.Quantity:290,r
s	ActiveTrustedSigners	.Enabled:277,r	.Items:345	.Quantity:290,r
l	AliasICPRecordals	e=:346,n=AliasICPRecordal
i	integer
s	KeyValueStoreAssociations	.Items:347	.Quantity:290,r
S	FunctionRuntime
l	TagList	e=:348,n=Tag
s	FunctionMetadata	.CreatedTime:268	.FunctionARN:225,r	.LastModifiedTime:268,r	.Stage:250
s	Paths	.Items:349	.Quantity:290,r
l	PublicKeyIdList	e=:225,n=PublicKey
S	OriginAccessControlOriginTypes
S	OriginAccessControlSigningBehaviors
S	OriginAccessControlSigningProtocols
s	OriginRequestPolicyCookiesConfig	.CookieBehavior:350,r	.Cookies:351
s	OriginRequestPolicyHeadersConfig	.HeaderBehavior:352,r	.Headers:353
s	OriginRequestPolicyQueryStringsConfig	.QueryStringBehavior:354,r	.QueryStrings:355
s	ResponseHeadersPolicyCorsConfig	.AccessControlAllowCredentials:277,r	.AccessControlAllowHeaders:356,r	.AccessControlAllowMethods:357,r	.AccessControlAllowOrigins:358,r	.AccessControlExposeHeaders:359	.AccessControlMaxAgeSec:290	.OriginOverride:277,r
s	ResponseHeadersPolicyCustomHeadersConfig	.Items:360	.Quantity:290,r
s	ResponseHeadersPolicyRemoveHeadersConfig	.Items:361	.Quantity:290,r
s	ResponseHeadersPolicySecurityHeadersConfig	.ContentSecurityPolicy:362	.ContentTypeOptions:363	.FrameOptions:364	.ReferrerPolicy:365	.StrictTransportSecurity:366	.XSSProtection:367
s	ResponseHeadersPolicyServerTimingHeadersConfig	.Enabled:277,r	.SamplingRate:368
l	CachePolicySummaryList	e=:369,n=CachePolicySummary
l	CloudFrontOriginAccessIdentitySummaryList	e=:370,n=CloudFrontOriginAccessIdentitySummary
l	DistributionSummaryList	e=:371,n=DistributionSummary
l	FunctionSummaryList	e=:237,n=FunctionSummary
l	InvalidationSummaryList	e=:372,n=InvalidationSummary
l	KeyGroupSummaryList	e=:373,n=KeyGroupSummary
l	OriginAccessControlSummaryList	e=:374,n=OriginAccessControlSummary
l	OriginRequestPolicySummaryList	e=:375,n=OriginRequestPolicySummary
l	PublicKeySummaryList	e=:376,n=PublicKeySummary
l	ResponseHeadersPolicySummaryList	e=:377,n=ResponseHeadersPolicySummary
l	TagKeyList	e=:378,n=Key
s	CachePolicyCookiesConfig	.CookieBehavior:379,r	.Cookies:351
s	CachePolicyHeadersConfig	.HeaderBehavior:380,r	.Headers:353
s	CachePolicyQueryStringsConfig	.QueryStringBehavior:381,r	.QueryStrings:355
l	AliasList	e=:225,n=CNAME
l	CacheBehaviorList	e=:382,n=CacheBehavior
S	ResourceId	min=1	max=64
l	CustomErrorResponseList	e=:383,n=CustomErrorResponse
s	AllowedMethods	.CachedMethods:384	.Items:385,r	.Quantity:290,r
s	ForwardedValues	.Cookies:386,r	.Headers:353	.QueryString:277,r	.QueryStringCacheKeys:387
s	FunctionAssociations	.Items:388	.Quantity:290,r
s	GrpcConfig	.Enabled:277,r
s	LambdaFunctionAssociations	.Items:389	.Quantity:290,r
s	TrustedKeyGroups	.Enabled:277,r	.Items:390	.Quantity:290,r
s	TrustedSigners	.Enabled:277,r	.Items:391	.Quantity:290,r
S	ViewerProtocolPolicy
l	OriginGroupList	e=:392,n=OriginGroup
l	OriginList	min=1	e=:393,n=Origin
s	GeoRestriction	.Items:394	.Quantity:290,r	.RestrictionType:395,r
l	ParameterDefinitions	e=:396
S	CertificateSource
S	ServerCertificateId	min=0	max=32
S	MinimumProtocolVersion
S	SSLSupportMethod
S	ViewerMtlsMode
s	TrustStoreConfig	.AdvertiseTrustStoreCaNames:277	.IgnoreCertificateExpiry:277	.TrustStoreId:225,r
l	KGKeyPairIdsList	e=:397,n=KeyGroup
l	SignerList	e=:398,n=Signer
s	AliasICPRecordal	.CNAME:225	.ICPRecordalStatus:399
l	KeyValueStoreAssociationList	e=:400,n=KeyValueStoreAssociation
s	Tag	.Key:378,r	.Value:401
l	PathList	e=:225,n=Path
S	OriginRequestPolicyCookieBehavior
s	CookieNames	.Items:402	.Quantity:290,r
S	OriginRequestPolicyHeaderBehavior
s	Headers	.Items:403	.Quantity:290,r
S	OriginRequestPolicyQueryStringBehavior
s	QueryStringNames	.Items:404	.Quantity:290,r
s	ResponseHeadersPolicyAccessControlAllowHeaders	.Items:405,r	.Quantity:290,r
s	ResponseHeadersPolicyAccessControlAllowMethods	.Items:406,r	.Quantity:290,r
s	ResponseHeadersPolicyAccessControlAllowOrigins	.Items:407,r	.Quantity:290,r
s	ResponseHeadersPolicyAccessControlExposeHeaders	.Items:408	.Quantity:290,r
l	ResponseHeadersPolicyCustomHeaderList	e=:409,n=ResponseHeadersPolicyCustomHeader
l	ResponseHeadersPolicyRemoveHeaderList	e=:410,n=ResponseHeadersPolicyRemoveHeader
s	ResponseHeadersPolicyContentSecurityPolicy	.ContentSecurityPolicy:225,r	.Override:277,r
s	ResponseHeadersPolicyContentTypeOptions	.Override:277,r
s	ResponseHeadersPolicyFrameOptions	.FrameOption:411,r	.Override:277,r
s	ResponseHeadersPolicyReferrerPolicy	.Override:277,r	.ReferrerPolicy:412,r
s	ResponseHeadersPolicyStrictTransportSecurity	.AccessControlMaxAgeSec:290,r	.IncludeSubdomains:277	.Override:277,r	.Preload:277
s	ResponseHeadersPolicyXSSProtection	.ModeBlock:277	.Override:277,r	.Protection:277,r	.ReportUri:225
d	SamplingRate	min=0	max=100
s	CachePolicySummary	.CachePolicy:227,r	.Type:251,r
s	CloudFrontOriginAccessIdentitySummary	.Comment:225,r	.Id:225,r	.S3CanonicalUserId:225,r
s	DistributionSummary	.ARN:225,r	.AliasICPRecordals:289	.Aliases:269,r	.AnycastIpListId:225	.CacheBehaviors:270,r	.Comment:413,r,z	.ConnectionFunctionAssociation:273	.ConnectionMode:274	.CustomErrorResponses:275,r	.DefaultCacheBehavior:276,r	.DomainName:225,r	.ETag:225	.Enabled:277,r	.HttpVersion:278,r	.Id:225,r	.IsIPV6Enabled:277,r	.LastModifiedTime:268,r	.OriginGroups:280	.Origins:281,r	.PriceClass:282,r	.Restrictions:283,r	.Staging:277,r	.Status:225,r	.ViewerCertificate:285,r	.ViewerMtlsConfig:286	.WebACLId:225,r
s	InvalidationSummary	.CreateTime:268,r	.Id:225,r	.Status:225,r
s	KeyGroupSummary	.KeyGroup:241,r
s	OriginAccessControlSummary	.Description:225,r	.Id:225,r	.Name:225,r	.OriginAccessControlOriginType:297,r	.SigningBehavior:298,r	.SigningProtocol:299,r
s	OriginRequestPolicySummary	.OriginRequestPolicy:245,r	.Type:259,r
s	PublicKeySummary	.Comment:225	.CreatedTime:268,r	.EncodedKey:225,r	.Id:225,r	.Name:225,r
s	ResponseHeadersPolicySummary	.ResponseHeadersPolicy:249,r	.Type:262,r
S	TagKey	min=1	max=128
S	CachePolicyCookieBehavior
S	CachePolicyHeaderBehavior
S	CachePolicyQueryStringBehavior
s	CacheBehavior	.AllowedMethods:326	.CachePolicyId:225	.Compress:277	.DefaultTTL:266	.FieldLevelEncryptionId:225	.ForwardedValues:327	.FunctionAssociations:328	.GrpcConfig:329	.LambdaFunctionAssociations:330	.MaxTTL:266	.MinTTL:266	.OriginRequestPolicyId:225	.PathPattern:225,r	.RealtimeLogConfigArn:225	.ResponseHeadersPolicyId:225	.SmoothStreaming:277	.TargetOriginId:225,r	.TrustedKeyGroups:331	.TrustedSigners:332	.ViewerProtocolPolicy:333,r
s	CustomErrorResponse	.ErrorCachingMinTTL:266	.ErrorCode:290,r	.ResponseCode:225	.ResponsePagePath:225
s	CachedMethods	.Items:385,r	.Quantity:290,r
l	MethodsList	e=:414,n=Method
s	CookiePreference	.Forward:415,r	.WhitelistedNames:351
s	QueryStringCacheKeys	.Items:416	.Quantity:290,r
l	FunctionAssociationList	e=:417,n=FunctionAssociation
l	LambdaFunctionAssociationList	e=:418,n=LambdaFunctionAssociation
l	TrustedKeyGroupIdList	e=:225,n=KeyGroup
l	AwsAccountNumberList	e=:225,n=AwsAccountNumber
s	OriginGroup	.FailoverCriteria:419,r	.Id:225,r	.Members:420,r	.SelectionCriteria:421
s	Origin	.ConnectionAttempts:290	.ConnectionTimeout:290	.CustomHeaders:422	.CustomOriginConfig:423	.DomainName:225,r	.Id:225,r	.OriginAccessControlId:225	.OriginPath:225	.OriginShield:424	.ResponseCompletionTimeout:290	.S3OriginConfig:425	.VpcOriginConfig:426
l	LocationList	e=:225,n=Location
S	GeoRestrictionType
s	ParameterDefinition	.Definition:427,r	.Name:428,r
s	KGKeyPairIds	.KeyGroupId:225	.KeyPairIds:429
s	Signer	.AwsAccountNumber:225	.KeyPairIds:429
S	ICPRecordalStatus
s	KeyValueStoreAssociation	.KeyValueStoreARN:430,r
S	TagValue	min=0	max=256
l	CookieNameList	e=:225,n=Name
l	HeaderList	e=:225,n=Name
l	QueryStringNamesList	e=:225,n=Name
l	AccessControlAllowHeadersList	e=:225,n=Header
l	AccessControlAllowMethodsList	e=:431,n=Method
l	AccessControlAllowOriginsList	e=:225,n=Origin
l	AccessControlExposeHeadersList	e=:225,n=Header
s	ResponseHeadersPolicyCustomHeader	.Header:225,r	.Override:277,r	.Value:225,r
s	ResponseHeadersPolicyRemoveHeader	.Header:225,r
S	FrameOptionsList
S	ReferrerPolicyList
S	sensitiveStringType
S	Method
S	ItemSelection
l	QueryStringCacheKeysList	e=:225,n=Name
s	FunctionAssociation	.EventType:432,r	.FunctionARN:433,r
s	LambdaFunctionAssociation	.EventType:432,r	.IncludeBody:277	.LambdaFunctionARN:434,r
s	OriginGroupFailoverCriteria	.StatusCodes:435,r
s	OriginGroupMembers	.Items:436,r	.Quantity:290,r
S	OriginGroupSelectionCriteria
s	CustomHeaders	.Items:437	.Quantity:290,r
s	CustomOriginConfig	.HTTPPort:290,r	.HTTPSPort:290,r	.IpAddressType:438	.OriginKeepaliveTimeout:290	.OriginMtlsConfig:439	.OriginProtocolPolicy:440,r	.OriginReadTimeout:290	.OriginSslProtocols:441
s	OriginShield	.Enabled:277,r	.OriginShieldRegion:442
s	S3OriginConfig	.OriginAccessIdentity:225,r	.OriginReadTimeout:290
s	VpcOriginConfig	.OriginKeepaliveTimeout:290	.OriginReadTimeout:290	.OwnerAccountId:225	.VpcOriginId:225,r
s	ParameterDefinitionSchema	.StringSchema:443
S	ParameterName	min=1	max=128
s	KeyPairIds	.Items:444	.Quantity:290,r
S	KeyValueStoreARN	min=0	max=85
S	ResponseHeadersPolicyAccessControlAllowMethodsValues
S	EventType
S	FunctionARN	min=0	max=108
S	LambdaFunctionARN
s	StatusCodes	.Items:445,r	.Quantity:290,r
l	OriginGroupMemberList	min=2	max=2	e=:446,n=OriginGroupMember
l	OriginCustomHeadersList	e=:447,n=OriginCustomHeader
S	IpAddressType
s	OriginMtlsConfig	.ClientCertificateArn:225,r
S	OriginProtocolPolicy
s	OriginSslProtocols	.Items:448,r	.Quantity:290,r
S	OriginShieldRegion	min=1	max=32
s	StringSchemaConfig	.Comment:413,z	.DefaultValue:449	.Required:277,r
l	KeyPairIdList	e=:225,n=KeyPairId
l	StatusCodeList	min=1	e=:290,n=StatusCode
s	OriginGroupMember	.OriginId:225,r
s	OriginCustomHeader	.HeaderName:225,r	.HeaderValue:413,r,z
l	SslProtocolsList	e=:450,n=SslProtocol
S	ParameterValue	min=1	max=256
S	SslProtocol

"""#
}
