// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `servicediscovery`: StaticString = #"""
V	id=servicediscovery	protocol=json	version=2017-03-14	service=ServiceDiscovery	endpoint=servicediscovery	signing=servicediscovery	json=1.1	target=Route53AutoNaming_v20170314
O	CreateHttpNamespace	POST	/	0	1	2,3,4,5,6
O	CreatePrivateDnsNamespace	POST	/	7	8	2,3,4,5,6
O	CreatePublicDnsNamespace	POST	/	9	10	2,3,4,5,6
O	CreateService	POST	/	11	12	2,4,13,14,6
O	DeleteNamespace	POST	/	15	16	2,13,17,5
O	DeleteService	POST	/	18	19	2,20,17
O	DeleteServiceAttributes	POST	/	21	22	2,20
O	DeregisterInstance	POST	/	23	24	5,2,25,17,20
O	DiscoverInstances	POST	/	26	27	20,13,2,28	host=data-
O	GetInstance	POST	/	29	30	25,2,20
O	GetNamespace	POST	/	31	32	2,13
O	GetOperation	POST	/	33	34	2,35
O	GetService	POST	/	36	37	2,20
O	GetServiceAttributes	POST	/	38	39	2,20
O	ListInstances	POST	/	40	41	20,2	pages=NextToken;NextToken;Instances;
O	ListNamespaces	POST	/	42	43	2	pages=NextToken;NextToken;Namespaces;
O	ListOperations	POST	/	44	45	2	pages=NextToken;NextToken;Operations;
O	ListServices	POST	/	46	47	2	pages=NextToken;NextToken;Services;
O	ListTagsForResource	POST	/	48	49	50,2
O	RegisterInstance	POST	/	51	52	5,2,17,4,20
O	TagResource	POST	/	53	54	50,6,2
O	UntagResource	POST	/	55	56	50,2
O	UpdateHttpNamespace	POST	/	57	58	2,13,17,5
O	UpdatePrivateDnsNamespace	POST	/	59	60	2,13,17,5
O	UpdatePublicDnsNamespace	POST	/	61	62	2,13,17,5
O	UpdateService	POST	/	63	64	5,2,20
O	UpdateServiceAttributes	POST	/	65	66	2,20,67
s	CreateHttpNamespaceRequest	.CreatorRequestId:68,t	.Description:69	.Name:70,r	.Tags:71
s	CreateHttpNamespaceResponse	.OperationId:72
s	InvalidInput	error=,	.Message:73
s	NamespaceAlreadyExists	error=,	.CreatorRequestId:68	.Message:73	.NamespaceId:68
s	ResourceLimitExceeded	error=,	.Message:73
s	DuplicateRequest	error=,	.DuplicateOperationId:72	.Message:73
s	TooManyTagsException	error=,	.Message:73	.ResourceName:74
s	CreatePrivateDnsNamespaceRequest	.CreatorRequestId:68,t	.Description:69	.Name:75,r	.Properties:76	.Tags:71	.Vpc:68,r
s	CreatePrivateDnsNamespaceResponse	.OperationId:72
s	CreatePublicDnsNamespaceRequest	.CreatorRequestId:68,t	.Description:69	.Name:77,r	.Properties:78	.Tags:71
s	CreatePublicDnsNamespaceResponse	.OperationId:72
s	CreateServiceRequest	.CreatorRequestId:68,t	.Description:69	.DnsConfig:79	.HealthCheckConfig:80	.HealthCheckCustomConfig:81	.Name:82,r	.NamespaceId:83	.Tags:71	.Type:84
s	CreateServiceResponse	.Service:85
s	NamespaceNotFound	error=,	.Message:73
s	ServiceAlreadyExists	error=,	.CreatorRequestId:68	.Message:73	.ServiceArn:83	.ServiceId:68
s	DeleteNamespaceRequest	.Id:83,r
s	DeleteNamespaceResponse	.OperationId:72
s	ResourceInUse	error=,	.Message:73
s	DeleteServiceRequest	.Id:83,r
s	DeleteServiceResponse
s	ServiceNotFound	error=,	.Message:73
s	DeleteServiceAttributesRequest	.Attributes:86,r	.ServiceId:83,r
s	DeleteServiceAttributesResponse
s	DeregisterInstanceRequest	.InstanceId:68,r	.ServiceId:83,r
s	DeregisterInstanceResponse	.OperationId:72
s	InstanceNotFound	error=,	.Message:73
s	DiscoverInstancesRequest	.HealthStatus:87	.MaxResults:88	.NamespaceName:89,r	.OptionalParameters:90	.OwnerAccount:91	.QueryParameters:90	.ServiceName:82,r
s	DiscoverInstancesResponse	.Instances:92	.InstancesRevision:93
s	RequestLimitExceeded	error=,	.Message:73
s	GetInstanceRequest	.InstanceId:68,r	.ServiceId:83,r
s	GetInstanceResponse	.Instance:94	.ResourceOwner:91
s	GetNamespaceRequest	.Id:83,r
s	GetNamespaceResponse	.Namespace:95
s	GetOperationRequest	.OperationId:72,r	.OwnerAccount:91
s	GetOperationResponse	.Operation:96
s	OperationNotFound	error=,	.Message:73
s	GetServiceRequest	.Id:83,r
s	GetServiceResponse	.Service:85
s	GetServiceAttributesRequest	.ServiceId:83,r
s	GetServiceAttributesResponse	.ServiceAttributes:97
s	ListInstancesRequest	.MaxResults:98	.NextToken:99	.ServiceId:83,r
s	ListInstancesResponse	.Instances:100	.NextToken:99	.ResourceOwner:91
s	ListNamespacesRequest	.Filters:101	.MaxResults:98	.NextToken:99
s	ListNamespacesResponse	.Namespaces:102	.NextToken:99
s	ListOperationsRequest	.Filters:103	.MaxResults:98	.NextToken:99
s	ListOperationsResponse	.NextToken:99	.Operations:104
s	ListServicesRequest	.Filters:105	.MaxResults:98	.NextToken:99
s	ListServicesResponse	.NextToken:99	.Services:106
s	ListTagsForResourceRequest	.ResourceARN:74,r
s	ListTagsForResourceResponse	.Tags:71
s	ResourceNotFoundException	error=,	.Message:73
s	RegisterInstanceRequest	.Attributes:90,r	.CreatorRequestId:68,t	.InstanceId:107,r	.ServiceId:83,r
s	RegisterInstanceResponse	.OperationId:72
s	TagResourceRequest	.ResourceARN:74,r	.Tags:71,r
s	TagResourceResponse
s	UntagResourceRequest	.ResourceARN:74,r	.TagKeys:108,r
s	UntagResourceResponse
s	UpdateHttpNamespaceRequest	.Id:83,r	.Namespace:109,r	.UpdaterRequestId:68,t
s	UpdateHttpNamespaceResponse	.OperationId:72
s	UpdatePrivateDnsNamespaceRequest	.Id:83,r	.Namespace:110,r	.UpdaterRequestId:68,t
s	UpdatePrivateDnsNamespaceResponse	.OperationId:72
s	UpdatePublicDnsNamespaceRequest	.Id:83,r	.Namespace:111,r	.UpdaterRequestId:68,t
s	UpdatePublicDnsNamespaceResponse	.OperationId:72
s	UpdateServiceRequest	.Id:83,r	.Service:112,r
s	UpdateServiceResponse	.OperationId:72
s	UpdateServiceAttributesRequest	.Attributes:113,r	.ServiceId:83,r
s	UpdateServiceAttributesResponse
s	ServiceAttributesLimitExceededException	error=,	.Message:73
S	ResourceId	max=64
S	ResourceDescription	max=1024
S	NamespaceNameHttp	max=1024
l	TagList	min=0	max=200	e=:114
S	OperationId	max=255
S	ErrorMessage
S	AmazonResourceName	min=1	max=1011
S	NamespaceNamePrivate	max=253
s	PrivateDnsNamespaceProperties	.DnsProperties:115,r
S	NamespaceNamePublic	max=253
s	PublicDnsNamespaceProperties	.DnsProperties:116,r
s	DnsConfig	.DnsRecords:117,r	.NamespaceId:68	.RoutingPolicy:118
s	HealthCheckConfig	.FailureThreshold:119	.ResourcePath:120	.Type:121,r
s	HealthCheckCustomConfig	.FailureThreshold:119
S	ServiceName
S	Arn	max=255
S	ServiceTypeOption
s	Service	.Arn:83	.CreateDate:122	.CreatedByAccount:91	.CreatorRequestId:68	.Description:69	.DnsConfig:79	.HealthCheckConfig:80	.HealthCheckCustomConfig:81	.Id:68	.InstanceCount:123	.Name:82	.NamespaceId:68	.ResourceOwner:91	.Type:124
l	ServiceAttributeKeyList	min=1	max=30	e=:125
S	HealthStatusFilter
i	DiscoverMaxResults	min=1	max=1000
S	NamespaceName	max=1024
m	Attributes	k=:126	e=:127
S	AWSAccountId	min=12	max=12
l	HttpInstanceSummaryList	e=:128
L	Revision
s	Instance	.Attributes:90	.CreatedByAccount:91	.CreatorRequestId:68	.Id:68,r
s	Namespace	.Arn:83	.CreateDate:122	.CreatorRequestId:68	.Description:69	.Id:68	.Name:89	.Properties:129	.ResourceOwner:91	.ServiceCount:123	.Type:130
s	Operation	.CreateDate:122	.ErrorCode:131	.ErrorMessage:132	.Id:72	.OwnerAccount:91	.Status:133	.Targets:134	.Type:135	.UpdateDate:122
s	ServiceAttributes	.Attributes:113	.ResourceOwner:91	.ServiceArn:83
i	MaxResults	min=1	max=100
S	NextToken	max=4096
l	InstanceSummaryList	e=:136
l	NamespaceFilters	e=:137
l	NamespaceSummariesList	e=:138
l	OperationFilters	e=:139
l	OperationSummaryList	e=:140
l	ServiceFilters	e=:141
l	ServiceSummariesList	e=:142
S	InstanceId	max=64
l	TagKeyList	min=0	max=200	e=:143
s	HttpNamespaceChange	.Description:69,r
s	PrivateDnsNamespaceChange	.Description:69	.Properties:144
s	PublicDnsNamespaceChange	.Description:69	.Properties:145
s	ServiceChange	.Description:69	.DnsConfig:146	.HealthCheckConfig:80
m	ServiceAttributesMap	min=1	max=30	k=:125	e=:147
s	Tag	.Key:143,r	.Value:148,r
s	PrivateDnsPropertiesMutable	.SOA:149,r
s	PublicDnsPropertiesMutable	.SOA:149,r
l	DnsRecordList	e=:150
S	RoutingPolicy
i	FailureThreshold	min=1	max=10
S	ResourcePath	max=255
S	HealthCheckType
t	Timestamp
i	ResourceCount
S	ServiceType
S	ServiceAttributeKey	max=255
S	AttrKey	max=255
S	AttrValue	max=1024
s	HttpInstanceSummary	.Attributes:90	.HealthStatus:151	.InstanceId:68	.NamespaceName:70	.ServiceName:82
s	NamespaceProperties	.DnsProperties:152	.HttpProperties:153
S	NamespaceType
S	Code
S	Message
S	OperationStatus
m	OperationTargetsMap	k=:154	e=:68
S	OperationType
s	InstanceSummary	.Attributes:90	.CreatedByAccount:91	.Id:68
s	NamespaceFilter	.Condition:155	.Name:156,r	.Values:157,r
s	NamespaceSummary	.Arn:83	.CreateDate:122	.Description:69	.Id:68	.Name:89	.Properties:129	.ResourceOwner:91	.ServiceCount:123	.Type:130
s	OperationFilter	.Condition:155	.Name:158,r	.Values:157,r
s	OperationSummary	.Id:72	.Status:133
s	ServiceFilter	.Condition:155	.Name:159,r	.Values:157,r
s	ServiceSummary	.Arn:83	.CreateDate:122	.CreatedByAccount:91	.Description:69	.DnsConfig:79	.HealthCheckConfig:80	.HealthCheckCustomConfig:81	.Id:68	.InstanceCount:123	.Name:82	.ResourceOwner:91	.Type:124
S	TagKey	min=1	max=128
s	PrivateDnsNamespacePropertiesChange	.DnsProperties:160,r
s	PublicDnsNamespacePropertiesChange	.DnsProperties:161,r
s	DnsConfigChange	.DnsRecords:117,r
S	ServiceAttributeValue	max=1024
S	TagValue	min=0	max=256
s	SOA	.TTL:162,r
s	DnsRecord	.TTL:162,r	.Type:163,r
S	HealthStatus
s	DnsProperties	.HostedZoneId:68	.SOA:149
s	HttpProperties	.HttpName:89
S	OperationTargetType
S	FilterCondition
S	NamespaceFilterName
l	FilterValues	e=:164
S	OperationFilterName
S	ServiceFilterName
s	PrivateDnsPropertiesMutableChange	.SOA:165,r
s	PublicDnsPropertiesMutableChange	.SOA:165,r
L	RecordTTL	min=0	max=2147483647
S	RecordType
S	FilterValue	min=1	max=255
s	SOAChange	.TTL:162,r

"""#
}
