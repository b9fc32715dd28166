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
O	DeregisterInstance	POST	/	21	22	5,2,23,17,20
O	DiscoverInstances	POST	/	24	25	20,13,2,26	host=data-
O	GetInstance	POST	/	27	28	23,2,20
O	GetNamespace	POST	/	29	30	2,13
O	GetOperation	POST	/	31	32	2,33
O	GetService	POST	/	34	35	2,20
O	GetServiceAttributes	POST	/	36	37	2,20
O	ListInstances	POST	/	38	39	20,2	pages=NextToken;NextToken;Instances;
O	ListNamespaces	POST	/	40	41	2	pages=NextToken;NextToken;Namespaces;
O	ListOperations	POST	/	42	43	2	pages=NextToken;NextToken;Operations;
O	ListServices	POST	/	44	45	2	pages=NextToken;NextToken;Services;
O	ListTagsForResource	POST	/	46	47	48,2
O	RegisterInstance	POST	/	49	50	5,2,17,4,20
O	TagResource	POST	/	51	52	48,6,2
O	UntagResource	POST	/	53	54	48,2
O	UpdateHttpNamespace	POST	/	55	56	2,13,17,5
O	UpdatePrivateDnsNamespace	POST	/	57	58	2,13,17,5
O	UpdatePublicDnsNamespace	POST	/	59	60	2,13,17,5
O	UpdateService	POST	/	61	62	5,2,20
s	CreateHttpNamespaceRequest	.CreatorRequestId:63,t	.Description:64	.Name:65,r	.Tags:66
s	CreateHttpNamespaceResponse	.OperationId:67
s	InvalidInput	error=,	.Message:68
s	NamespaceAlreadyExists	error=,	.CreatorRequestId:63	.Message:68	.NamespaceId:63
s	ResourceLimitExceeded	error=,	.Message:68
s	DuplicateRequest	error=,	.DuplicateOperationId:67	.Message:68
s	TooManyTagsException	error=,	.Message:68	.ResourceName:69
s	CreatePrivateDnsNamespaceRequest	.CreatorRequestId:63,t	.Description:64	.Name:70,r	.Properties:71	.Tags:66	.Vpc:63,r
s	CreatePrivateDnsNamespaceResponse	.OperationId:67
s	CreatePublicDnsNamespaceRequest	.CreatorRequestId:63,t	.Description:64	.Name:72,r	.Properties:73	.Tags:66
s	CreatePublicDnsNamespaceResponse	.OperationId:67
s	CreateServiceRequest	.CreatorRequestId:63,t	.Description:64	.DnsConfig:74	.HealthCheckConfig:75	.HealthCheckCustomConfig:76	.Name:77,r	.NamespaceId:78	.Tags:66	.Type:79
s	CreateServiceResponse	.Service:80
s	NamespaceNotFound	error=,	.Message:68
s	ServiceAlreadyExists	error=,	.CreatorRequestId:63	.Message:68	.ServiceArn:78	.ServiceId:63
s	DeleteNamespaceRequest	.Id:78,r
s	DeleteNamespaceResponse	.OperationId:67
s	ResourceInUse	error=,	.Message:68
s	DeleteServiceRequest	.Id:78,r
s	DeleteServiceResponse
s	ServiceNotFound	error=,	.Message:68
s	DeregisterInstanceRequest	.InstanceId:63,r	.ServiceId:78,r
s	DeregisterInstanceResponse	.OperationId:67
s	InstanceNotFound	error=,	.Message:68
s	DiscoverInstancesRequest	.HealthStatus:81	.MaxResults:82	.NamespaceName:83,r	.OptionalParameters:84	.OwnerAccount:85	.QueryParameters:84	.ServiceName:77,r
s	DiscoverInstancesResponse	.Instances:86	.InstancesRevision:87
s	RequestLimitExceeded	error=,	.Message:68
s	GetInstanceRequest	.InstanceId:63,r	.ServiceId:78,r
s	GetInstanceResponse	.Instance:88	.ResourceOwner:85
s	GetNamespaceRequest	.Id:78,r
s	GetNamespaceResponse	.Namespace:89
s	GetOperationRequest	.OperationId:67,r	.OwnerAccount:85
s	GetOperationResponse	.Operation:90
s	OperationNotFound	error=,	.Message:68
s	GetServiceRequest	.Id:78,r
s	GetServiceResponse	.Service:80
s	GetServiceAttributesRequest	.ServiceId:78,r
s	GetServiceAttributesResponse	.ServiceAttributes:91
s	ListInstancesRequest	.MaxResults:92	.NextToken:93	.ServiceId:78,r
s	ListInstancesResponse	.Instances:94	.NextToken:93	.ResourceOwner:85
s	ListNamespacesRequest	.Filters:95	.MaxResults:92	.NextToken:93
s	ListNamespacesResponse	.Namespaces:96	.NextToken:93
s	ListOperationsRequest	.Filters:97	.MaxResults:92	.NextToken:93
s	ListOperationsResponse	.NextToken:93	.Operations:98
s	ListServicesRequest	.Filters:99	.MaxResults:92	.NextToken:93
s	ListServicesResponse	.NextToken:93	.Services:100
s	ListTagsForResourceRequest	.ResourceARN:69,r
s	ListTagsForResourceResponse	.Tags:66
s	ResourceNotFoundException	error=,	.Message:68
s	RegisterInstanceRequest	.Attributes:84,r	.CreatorRequestId:63,t	.InstanceId:101,r	.ServiceId:78,r
s	RegisterInstanceResponse	.OperationId:67
s	TagResourceRequest	.ResourceARN:69,r	.Tags:66,r
s	TagResourceResponse
s	UntagResourceRequest	.ResourceARN:69,r	.TagKeys:102,r
s	UntagResourceResponse
s	UpdateHttpNamespaceRequest	.Id:78,r	.Namespace:103,r	.UpdaterRequestId:63,t
s	UpdateHttpNamespaceResponse	.OperationId:67
s	UpdatePrivateDnsNamespaceRequest	.Id:78,r	.Namespace:104,r	.UpdaterRequestId:63,t
s	UpdatePrivateDnsNamespaceResponse	.OperationId:67
s	UpdatePublicDnsNamespaceRequest	.Id:78,r	.Namespace:105,r	.UpdaterRequestId:63,t
s	UpdatePublicDnsNamespaceResponse	.OperationId:67
s	UpdateServiceRequest	.Id:78,r	.Service:106,r
s	UpdateServiceResponse	.OperationId:67
S	ResourceId	max=64
S	ResourceDescription	max=1024
S	NamespaceNameHttp	max=1024
l	TagList	min=0	max=200	e=:107
S	OperationId	max=255
S	ErrorMessage
S	AmazonResourceName	min=1	max=1011
S	NamespaceNamePrivate	max=253
s	PrivateDnsNamespaceProperties	.DnsProperties:108,r
S	NamespaceNamePublic	max=253
s	PublicDnsNamespaceProperties	.DnsProperties:109,r
s	DnsConfig	.DnsRecords:110,r	.NamespaceId:63	.RoutingPolicy:111
s	HealthCheckConfig	.FailureThreshold:112	.ResourcePath:113	.Type:114,r
s	HealthCheckCustomConfig	.FailureThreshold:112
S	ServiceName
S	Arn	max=255
S	ServiceTypeOption
s	Service	.Arn:78	.CreateDate:115	.CreatedByAccount:85	.CreatorRequestId:63	.Description:64	.DnsConfig:74	.HealthCheckConfig:75	.HealthCheckCustomConfig:76	.Id:63	.InstanceCount:116	.Name:77	.NamespaceId:63	.ResourceOwner:85	.Type:117
S	HealthStatusFilter
i	DiscoverMaxResults	min=1	max=1000
S	NamespaceName	max=1024
m	Attributes	k=:118	e=:119
S	AWSAccountId	min=12	max=12
l	HttpInstanceSummaryList	e=:120
L	Revision
s	Instance	.Attributes:84	.CreatedByAccount:85	.CreatorRequestId:63	.Id:63,r
s	Namespace	.Arn:78	.CreateDate:115	.CreatorRequestId:63	.Description:64	.Id:63	.Name:83	.Properties:121	.ResourceOwner:85	.ServiceCount:116	.Type:122
s	Operation	.CreateDate:115	.ErrorCode:123	.ErrorMessage:124	.Id:67	.OwnerAccount:85	.Status:125	.Targets:126	.Type:127	.UpdateDate:115
s	ServiceAttributes	.Attributes:128	.ResourceOwner:85	.ServiceArn:78
i	MaxResults	min=1	max=100
S	NextToken	max=4096
l	InstanceSummaryList	e=:129
l	NamespaceFilters	e=:130
l	NamespaceSummariesList	e=:131
l	OperationFilters	e=:132
l	OperationSummaryList	e=:133
l	ServiceFilters	e=:134
l	ServiceSummariesList	e=:135
S	InstanceId	max=64
l	TagKeyList	min=0	max=200	e=:136
s	HttpNamespaceChange	.Description:64,r
s	PrivateDnsNamespaceChange	.Description:64	.Properties:137
s	PublicDnsNamespaceChange	.Description:64	.Properties:138
s	ServiceChange	.Description:64	.DnsConfig:139	.HealthCheckConfig:75
s	Tag	.Key:136,r	.Value:140,r
s	PrivateDnsPropertiesMutable	.SOA:141,r
s	PublicDnsPropertiesMutable	.SOA:141,r
l	DnsRecordList	e=:142
S	RoutingPolicy
i	FailureThreshold	min=1	max=10
S	ResourcePath	max=255
S	HealthCheckType
t	Timestamp
i	ResourceCount
S	ServiceType
S	AttrKey	max=255
S	AttrValue	max=1024
s	HttpInstanceSummary	.Attributes:84	.HealthStatus:143	.InstanceId:63	.NamespaceName:65	.ServiceName:77
s	NamespaceProperties	.DnsProperties:144	.HttpProperties:145
S	NamespaceType
S	Code
S	Message
S	OperationStatus
m	OperationTargetsMap	k=:146	e=:63
S	OperationType
m	ServiceAttributesMap	min=1	max=30	k=:147	e=:148
s	InstanceSummary	.Attributes:84	.CreatedByAccount:85	.Id:63
s	NamespaceFilter	.Condition:149	.Name:150,r	.Values:151,r
s	NamespaceSummary	.Arn:78	.CreateDate:115	.Description:64	.Id:63	.Name:83	.Properties:121	.ResourceOwner:85	.ServiceCount:116	.Type:122
s	OperationFilter	.Condition:149	.Name:152,r	.Values:151,r
s	OperationSummary	.Id:67	.Status:125
s	ServiceFilter	.Condition:149	.Name:153,r	.Values:151,r
s	ServiceSummary	.Arn:78	.CreateDate:115	.CreatedByAccount:85	.Description:64	.DnsConfig:74	.HealthCheckConfig:75	.HealthCheckCustomConfig:76	.Id:63	.InstanceCount:116	.Name:77	.ResourceOwner:85	.Type:117
S	TagKey	min=1	max=128
s	PrivateDnsNamespacePropertiesChange	.DnsProperties:154,r
s	PublicDnsNamespacePropertiesChange	.DnsProperties:155,r
s	DnsConfigChange	.DnsRecords:110,r
S	TagValue	min=0	max=256
s	SOA	.TTL:156,r
s	DnsRecord	.TTL:156,r	.Type:157,r
S	HealthStatus
s	DnsProperties	.HostedZoneId:63	.SOA:141
s	HttpProperties	.HttpName:83
S	OperationTargetType
S	ServiceAttributeKey	max=255
S	ServiceAttributeValue	max=1024
S	FilterCondition
S	NamespaceFilterName
l	FilterValues	e=:158
S	OperationFilterName
S	ServiceFilterName
s	PrivateDnsPropertiesMutableChange	.SOA:159,r
s	PublicDnsPropertiesMutableChange	.SOA:159,r
L	RecordTTL	min=0	max=2147483647
S	RecordType
S	FilterValue	min=1	max=255
s	SOAChange	.TTL:156,r

"""#
}
