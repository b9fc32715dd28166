// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `ecr`: StaticString = #"""
V	id=ecr	protocol=json	version=2015-09-21	service=ECR	endpoint=api.ecr	signing=ecr	json=1.1	target=AmazonEC2ContainerRegistry_V20150921
O	BatchDeleteImage	POST	/	0	1	2,3,4
O	BatchGetImage	POST	/	5	6	2,3,4,7,8
O	BatchGetRepositoryScanningConfiguration	POST	/	9	10	2,3,4,11
O	CreatePullThroughCacheRule	POST	/	12	13	2,3,11,14,15,7,16,17,18
O	CreateRepository	POST	/	19	20	2,3,21,22,23,7,24
O	DeleteLifecyclePolicy	POST	/	25	26	2,3,4,27,11
O	DeletePullThroughCacheRule	POST	/	28	29	2,3,11,30
O	DeleteRegistryPolicy	POST	/	31	32	2,3,33,11
O	DeleteRepository	POST	/	34	35	2,3,4,36,24
O	DeleteRepositoryPolicy	POST	/	37	38	2,3,4,39
O	DescribeImages	POST	/	40	41	2,3,4,42	pages=nextToken;nextToken;imageDetails;
O	DescribePullThroughCacheRules	POST	/	43	44	2,3,11,30	pages=nextToken;nextToken;pullThroughCacheRules;
O	DescribeRegistry	POST	/	45	46	2,3,11
O	DescribeRepositories	POST	/	47	48	2,3,4	pages=nextToken;nextToken;repositories;
O	GetAuthorizationToken	POST	/	49	50	2,3
O	GetLifecyclePolicy	POST	/	51	52	2,3,4,27,11
O	GetRegistryPolicy	POST	/	53	54	2,3,33,11
O	GetRegistryScanningConfiguration	POST	/	55	56	2,3,11
O	GetRepositoryPolicy	POST	/	57	58	2,3,4,39
O	ListImages	POST	/	59	60	2,3,4	pages=nextToken;nextToken;imageIds;
O	ListTagsForResource	POST	/	61	62	3,4,2
O	PutImage	POST	/	63	64	2,3,4,65,66,67,7,68,69,24
O	PutImageScanningConfiguration	POST	/	70	71	2,3,4,11
O	PutImageTagMutability	POST	/	72	73	2,3,4
O	PutLifecyclePolicy	POST	/	74	75	2,3,4,11
O	PutRegistryPolicy	POST	/	76	77	2,3,11
O	PutRegistryScanningConfiguration	POST	/	78	79	2,3,11,80
O	PutReplicationConfiguration	POST	/	81	82	2,3,11
O	SetRepositoryPolicy	POST	/	83	84	2,3,4
O	TagResource	POST	/	85	86	3,21,22,4,2
O	UntagResource	POST	/	87	88	3,21,22,4,2
s	BatchDeleteImageRequest	.imageIds:89,r	.registryId:90	.repositoryName:91,r
s	BatchDeleteImageResponse	.failures:92	.imageIds:89
s	ServerException	error=,	.message:93
s	InvalidParameterException	error=,	.message:93
s	RepositoryNotFoundException	error=,	.message:93
s	BatchGetImageRequest	.acceptedMediaTypes:94	.imageIds:89,r	.registryId:90	.repositoryName:91,r
s	BatchGetImageResponse	.failures:92	.images:95
s	LimitExceededException	error=,	.message:93
s	UnableToGetUpstreamImageException	error=,	.message:93
s	BatchGetRepositoryScanningConfigurationRequest	.repositoryNames:96,r
s	BatchGetRepositoryScanningConfigurationResponse	.failures:97	.scanningConfigurations:98
s	ValidationException	error=,	.message:93
s	CreatePullThroughCacheRuleRequest	.credentialArn:99	.customRoleArn:100	.ecrRepositoryPrefix:101,r	.registryId:90	.upstreamRegistry:102	.upstreamRegistryUrl:103,r	.upstreamRepositoryPrefix:101
s	CreatePullThroughCacheRuleResponse	.createdAt:104	.credentialArn:99	.customRoleArn:100	.ecrRepositoryPrefix:101	.registryId:90	.upstreamRegistry:102	.upstreamRegistryUrl:103	.upstreamRepositoryPrefix:101
s	PullThroughCacheRuleAlreadyExistsException	error=,	.message:93
s	UnsupportedUpstreamRegistryException	error=,	.message:93
s	UnableToAccessSecretException	error=,	.message:93
s	SecretNotFoundException	error=,	.message:93
s	UnableToDecryptSecretValueException	error=,	.message:93
s	CreateRepositoryRequest	.encryptionConfiguration:105	.imageScanningConfiguration:106	.imageTagMutability:107	.imageTagMutabilityExclusionFilters:108	.registryId:90	.repositoryName:91,r	.tags:109
s	CreateRepositoryResponse	.repository:110
s	InvalidTagParameterException	error=,	.message:93
s	TooManyTagsException	error=,	.message:93
s	RepositoryAlreadyExistsException	error=,	.message:93
s	KmsException	error=,	.kmsError:111	.message:93
s	DeleteLifecyclePolicyRequest	.registryId:90	.repositoryName:91,r
s	DeleteLifecyclePolicyResponse	.lastEvaluatedAt:112	.lifecyclePolicyText:113	.registryId:90	.repositoryName:91
s	LifecyclePolicyNotFoundException	error=,	.message:93
s	DeletePullThroughCacheRuleRequest	.ecrRepositoryPrefix:101,r	.registryId:90
s	DeletePullThroughCacheRuleResponse	.createdAt:104	.credentialArn:99	.customRoleArn:100	.ecrRepositoryPrefix:101	.registryId:90	.upstreamRegistryUrl:103	.upstreamRepositoryPrefix:101
s	PullThroughCacheRuleNotFoundException	error=,	.message:93
s	DeleteRegistryPolicyRequest
s	DeleteRegistryPolicyResponse	.policyText:114	.registryId:90
s	RegistryPolicyNotFoundException	error=,	.message:93
s	DeleteRepositoryRequest	.force:115	.registryId:90	.repositoryName:91,r
s	DeleteRepositoryResponse	.repository:110
s	RepositoryNotEmptyException	error=,	.message:93
s	DeleteRepositoryPolicyRequest	.registryId:90	.repositoryName:91,r
s	DeleteRepositoryPolicyResponse	.policyText:116	.registryId:90	.repositoryName:91
s	RepositoryPolicyNotFoundException	error=,	.message:93
s	DescribeImagesRequest	.filter:117	.imageIds:89	.maxResults:118	.nextToken:119	.registryId:90	.repositoryName:91,r
s	DescribeImagesResponse	.imageDetails:120	.nextToken:119
s	ImageNotFoundException	error=,	.message:93
s	DescribePullThroughCacheRulesRequest	.ecrRepositoryPrefixes:121	.maxResults:118	.nextToken:119	.registryId:90
s	DescribePullThroughCacheRulesResponse	.nextToken:119	.pullThroughCacheRules:122
s	DescribeRegistryRequest
s	DescribeRegistryResponse	.registryId:90	.replicationConfiguration:123
s	DescribeRepositoriesRequest	.maxResults:118	.nextToken:119	.registryId:90	.repositoryNames:124
s	DescribeRepositoriesResponse	.nextToken:119	.repositories:125
s	GetAuthorizationTokenRequest	.registryIds:126
s	GetAuthorizationTokenResponse	.authorizationData:127
s	GetLifecyclePolicyRequest	.registryId:90	.repositoryName:91,r
s	GetLifecyclePolicyResponse	.lastEvaluatedAt:112	.lifecyclePolicyText:113	.registryId:90	.repositoryName:91
s	GetRegistryPolicyRequest
s	GetRegistryPolicyResponse	.policyText:114	.registryId:90
s	GetRegistryScanningConfigurationRequest
s	GetRegistryScanningConfigurationResponse	.registryId:90	.scanningConfiguration:128
s	GetRepositoryPolicyRequest	.registryId:90	.repositoryName:91,r
s	GetRepositoryPolicyResponse	.policyText:116	.registryId:90	.repositoryName:91
s	ListImagesRequest	.filter:129	.maxResults:118	.nextToken:119	.registryId:90	.repositoryName:91,r
s	ListImagesResponse	.imageIds:89	.nextToken:119
s	ListTagsForResourceRequest	.resourceArn:130,r
s	ListTagsForResourceResponse	.tags:109
s	PutImageRequest	.imageDigest:131	.imageManifest:132,r	.imageManifestMediaType:133	.imageTag:134	.registryId:90	.repositoryName:91,r
s	PutImageResponse	.image:135
s	ImageAlreadyExistsException	error=,	.message:93
s	LayersNotFoundException	error=,	.message:93
s	ReferencedImagesNotFoundException	error=,	.message:93
s	ImageTagAlreadyExistsException	error=,	.message:93
s	ImageDigestDoesNotMatchException	error=,	.message:93
s	PutImageScanningConfigurationRequest	.imageScanningConfiguration:106,r	.registryId:90	.repositoryName:91,r
s	PutImageScanningConfigurationResponse	.imageScanningConfiguration:106	.registryId:90	.repositoryName:91
s	PutImageTagMutabilityRequest	.imageTagMutability:107,r	.imageTagMutabilityExclusionFilters:108	.registryId:90	.repositoryName:91,r
s	PutImageTagMutabilityResponse	.imageTagMutability:107	.imageTagMutabilityExclusionFilters:108	.registryId:90	.repositoryName:91
s	PutLifecyclePolicyRequest	.lifecyclePolicyText:113,r	.registryId:90	.repositoryName:91,r
s	PutLifecyclePolicyResponse	.lifecyclePolicyText:113	.registryId:90	.repositoryName:91
s	PutRegistryPolicyRequest	.policyText:114,r
s	PutRegistryPolicyResponse	.policyText:114	.registryId:90
s	PutRegistryScanningConfigurationRequest	.rules:136	.scanType:137
s	PutRegistryScanningConfigurationResponse	.registryScanningConfiguration:128
s	BlockedByOrganizationPolicyException	error=,	.message:93
s	PutReplicationConfigurationRequest	.replicationConfiguration:123,r
s	PutReplicationConfigurationResponse	.replicationConfiguration:123
s	SetRepositoryPolicyRequest	.force:115	.policyText:116,r	.registryId:90	.repositoryName:91,r
s	SetRepositoryPolicyResponse	.policyText:116	.registryId:90	.repositoryName:91
s	TagResourceRequest	.resourceArn:130,r	.tags:109,r
s	TagResourceResponse
s	UntagResourceRequest	.resourceArn:130,r	.tagKeys:138,r
s	UntagResourceResponse
l	ImageIdentifierList	min=1	max=100	e=:139
S	RegistryId
S	RepositoryName	min=2	max=256
l	ImageFailureList	e=:140
S	ExceptionMessage
l	MediaTypeList	min=1	max=100	e=:133
l	ImageList	e=:135
l	ScanningConfigurationRepositoryNameList	min=1	max=25	e=:91
l	RepositoryScanningConfigurationFailureList	e=:141
l	RepositoryScanningConfigurationList	e=:142
S	CredentialArn	min=50	max=612
S	CustomRoleArn	max=2048
S	PullThroughCacheRuleRepositoryPrefix	min=2	max=30
S	UpstreamRegistry
S	Url
t	CreationTimestamp
s	EncryptionConfiguration	.encryptionType:143,r	.kmsKey:144
s	ImageScanningConfiguration	.scanOnPush:145
S	ImageTagMutability
l	ImageTagMutabilityExclusionFilters	min=1	max=5	e=:146
l	TagList	e=:147
s	Repository	.createdAt:104	.encryptionConfiguration:105	.imageScanningConfiguration:106	.imageTagMutability:107	.imageTagMutabilityExclusionFilters:108	.registryId:90	.repositoryArn:130	.repositoryName:91	.repositoryUri:103
S	KmsError
t	EvaluationTimestamp
S	LifecyclePolicyText	min=100	max=30720
S	RegistryPolicyText	min=0	max=10240
b	ForceFlag
S	RepositoryPolicyText	min=0	max=10240
s	DescribeImagesFilter	.imageStatus:148	.tagStatus:149
i	MaxResults	min=1	max=1000
S	NextToken
l	ImageDetailList	e=:150
l	PullThroughCacheRuleRepositoryPrefixList	min=1	max=100	e=:101
l	PullThroughCacheRuleList	e=:151
s	ReplicationConfiguration	.rules:152,r
l	RepositoryNameList	min=1	max=100	e=:91
l	RepositoryList	e=:110
l	GetAuthorizationTokenRegistryIdList	min=1	max=10	e=:90
l	AuthorizationDataList	e=:153
s	RegistryScanningConfiguration	.rules:136	.scanType:137
s	ListImagesFilter	.imageStatus:148	.tagStatus:149
S	Arn
S	ImageDigest
S	ImageManifest	min=1	max=4194304
S	MediaType
S	ImageTag	min=1	max=300
s	Image	.imageId:139	.imageManifest:132	.imageManifestMediaType:133	.registryId:90	.repositoryName:91
l	RegistryScanningRuleList	min=0	max=2	e=:154
S	ScanType
l	TagKeyList	e=:155
s	ImageIdentifier	.imageDigest:131	.imageTag:134
s	ImageFailure	.failureCode:156	.failureReason:157	.imageId:139
s	RepositoryScanningConfigurationFailure	.failureCode:158	.failureReason:159	.repositoryName:91
s	RepositoryScanningConfiguration	.appliedScanFilters:160	.repositoryArn:130	.repositoryName:91	.scanFrequency:161	.scanOnPush:145
S	EncryptionType
S	KmsKey	min=1	max=2048
b	ScanOnPushFlag
s	ImageTagMutabilityExclusionFilter	.filter:162,r	.filterType:163,r
s	Tag	.Key:155,r	.Value:164,r
S	ImageStatusFilter
S	TagStatus
s	ImageDetail	.artifactMediaType:133	.imageDigest:131	.imageManifestMediaType:133	.imagePushedAt:165	.imageScanFindingsSummary:166	.imageScanStatus:167	.imageSizeInBytes:168	.imageStatus:169	.imageTags:170	.lastActivatedAt:171	.lastArchivedAt:172	.lastRecordedPullTime:173	.registryId:90	.repositoryName:91	.subjectManifestDigest:131
s	PullThroughCacheRule	.createdAt:104	.credentialArn:99	.customRoleArn:100	.ecrRepositoryPrefix:101	.registryId:90	.updatedAt:174	.upstreamRegistry:102	.upstreamRegistryUrl:103	.upstreamRepositoryPrefix:101
l	ReplicationRuleList	min=0	max=10	e=:175
s	AuthorizationData	.authorizationToken:176	.expiresAt:177	.proxyEndpoint:178
s	RegistryScanningRule	.repositoryFilters:160,r	.scanFrequency:161,r
S	TagKey
S	ImageFailureCode
S	ImageFailureReason
S	ScanningConfigurationFailureCode
S	ScanningConfigurationFailureReason
l	ScanningRepositoryFilterList	min=0	max=100	e=:179
S	ScanFrequency
S	ImageTagMutabilityExclusionFilterValue	min=1	max=128
S	ImageTagMutabilityExclusionFilterType
S	TagValue
t	PushTimestamp
s	ImageScanFindingsSummary	.findingSeverityCounts:180	.imageScanCompletedAt:181	.vulnerabilitySourceUpdatedAt:182
s	ImageScanStatus	.description:183	.status:184
L	ImageSizeInBytes
S	ImageStatus
l	ImageTagList	e=:134
t	LastActivatedAtTimestamp
t	LastArchivedAtTimestamp
t	RecordedPullTimestamp
t	UpdatedTimestamp
s	ReplicationRule	.destinations:185,r	.repositoryFilters:186
S	Base64
t	ExpirationTimestamp
S	ProxyEndpoint
s	ScanningRepositoryFilter	.filter:187,r	.filterType:188,r
m	FindingSeverityCounts	k=:189	e=:190
t	ScanTimestamp
t	VulnerabilitySourceUpdateTimestamp
S	ScanStatusDescription
S	ScanStatus
l	ReplicationDestinationList	min=0	max=100	e=:191
l	RepositoryFilterList	min=1	max=100	e=:192
S	ScanningRepositoryFilterValue	min=1	max=255
S	ScanningRepositoryFilterType
S	FindingSeverity
i	SeverityCount	min=0
s	ReplicationDestination	.region:193,r	.registryId:90,r
s	RepositoryFilter	.filter:194,r	.filterType:195,r
S	Region	min=2	max=25
S	RepositoryFilterValue	min=2	max=256
S	RepositoryFilterType

"""#
}
