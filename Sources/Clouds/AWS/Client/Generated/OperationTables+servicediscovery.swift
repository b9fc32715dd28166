// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `servicediscovery`: StaticString = #"""
V	id=servicediscovery	protocol=json	version=2017-03-14	service=ServiceDiscovery	endpoint=servicediscovery	signing=servicediscovery	json=1.1	target=Route53AutoNaming_v20170314
O	CreateHttpNamespace	POST	/	0	1	2,3,4,5,6
O	CreatePrivateDnsNamespace	POST	/	7	8	2,3,4,5,6
O	CreateService	POST	/	9	10	2,4,11,12,6
O	DeleteNamespace	POST	/	13	14	2,11,15,5
O	DeleteService	POST	/	16	17	2,18,15
O	DeregisterInstance	POST	/	19	20	5,2,21,15,18
O	DiscoverInstances	POST	/	22	23	18,11,2,24	host=data-
O	GetInstance	POST	/	25	26	21,2,18
O	GetNamespace	POST	/	27	28	2,11
O	GetOperation	POST	/	29	30	2,31
O	GetService	POST	/	32	33	2,18
O	ListInstances	POST	/	34	35	18,2	pages=NextToken;NextToken;Instances;
O	ListNamespaces	POST	/	36	37	2	pages=NextToken;NextToken;Namespaces;
O	ListOperations	POST	/	38	39	2	pages=NextToken;NextToken;Operations;
O	ListServices	POST	/	40	41	2	pages=NextToken;NextToken;Services;
O	ListTagsForResource	POST	/	42	43	44,2
O	RegisterInstance	POST	/	45	46	5,2,15,4,18
O	TagResource	POST	/	47	48	44,6,2
O	UntagResource	POST	/	49	50	44,2
O	UpdateHttpNamespace	POST	/	51	52	2,11,15,5
O	UpdatePrivateDnsNamespace	POST	/	53	54	2,11,15,5
O	UpdateService	POST	/	55	56	5,2,18
s	CreateHttpNamespaceRequest	.CreatorRequestId:57,t	.Description:58	.Name:59,r	.Tags:60
s	CreateHttpNamespaceResponse	.OperationId:61
s	InvalidInput	error=,	.Message:62
s	NamespaceAlreadyExists	error=,	.CreatorRequestId:57	.Message:62	.NamespaceId:57
s	ResourceLimitExceeded	error=,	.Message:62
s	DuplicateRequest	error=,	.DuplicateOperationId:61	.Message:62
s	TooManyTagsException	error=,	.Message:62	.ResourceName:63
s	CreatePrivateDnsNamespaceRequest	.CreatorRequestId:57,t	.Description:58	.Name:64,r	.Properties:65	.Tags:60	.Vpc:57,r
s	CreatePrivateDnsNamespaceResponse	.OperationId:61
s	CreateServiceRequest	.CreatorRequestId:57,t	.Description:58	.DnsConfig:66	.HealthCheckConfig:67	.HealthCheckCustomConfig:68	.Name:69,r	.NamespaceId:70	.Tags:60	.Type:71
s	CreateServiceResponse	.Service:72
s	NamespaceNotFound	error=,	.Message:62
s	ServiceAlreadyExists	error=,	.CreatorRequestId:57	.Message:62	.ServiceArn:70	.ServiceId:57
s	DeleteNamespaceRequest	.Id:70,r
s	DeleteNamespaceResponse	.OperationId:61
s	ResourceInUse	error=,	.Message:62
s	DeleteServiceRequest	.Id:70,r
s	DeleteServiceResponse
s	ServiceNotFound	error=,	.Message:62
s	DeregisterInstanceRequest	.InstanceId:57,r	.ServiceId:70,r
s	DeregisterInstanceResponse	.OperationId:61
s	InstanceNotFound	error=,	.Message:62
s	DiscoverInstancesRequest	.HealthStatus:73	.MaxResults:74	.NamespaceName:75,r	.OptionalParameters:76	.OwnerAccount:77	.QueryParameters:76	.ServiceName:69,r
s	DiscoverInstancesResponse	.Instances:78	.InstancesRevision:79
s	RequestLimitExceeded	error=,	.Message:62
s	GetInstanceRequest	.InstanceId:57,r	.ServiceId:70,r
s	GetInstanceResponse	.Instance:80	.ResourceOwner:77
s	GetNamespaceRequest	.Id:70,r
s	GetNamespaceResponse	.Namespace:81
s	GetOperationRequest	.OperationId:61,r	.OwnerAccount:77
s	GetOperationResponse	.Operation:82
s	OperationNotFound	error=,	.Message:62
s	GetServiceRequest	.Id:70,r
s	GetServiceResponse	.Service:72
s	ListInstancesRequest	.MaxResults:83	.NextToken:84	.ServiceId:70,r
s	ListInstancesResponse	.Instances:85	.NextToken:84	.ResourceOwner:77
s	ListNamespacesRequest	.Filters:86	.MaxResults:83	.NextToken:84
s	ListNamespacesResponse	.Namespaces:87	.NextToken:84
s	ListOperationsRequest	.Filters:88	.MaxResults:83	.NextToken:84
s	ListOperationsResponse	.NextToken:84	.Operations:89
s	ListServicesRequest	.Filters:90	.MaxResults:83	.NextToken:84
s	ListServicesResponse	.NextToken:84	.Services:91
s	ListTagsForResourceRequest	.ResourceARN:63,r
s	ListTagsForResourceResponse	.Tags:60
s	ResourceNotFoundException	error=,	.Message:62
s	RegisterInstanceRequest	.Attributes:76,r	.CreatorRequestId:57,t	.InstanceId:92,r	.ServiceId:70,r
s	RegisterInstanceResponse	.OperationId:61
s	TagResourceRequest	.ResourceARN:63,r	.Tags:60,r
s	TagResourceResponse
s	UntagResourceRequest	.ResourceARN:63,r	.TagKeys:93,r
s	UntagResourceResponse
s	UpdateHttpNamespaceRequest	.Id:70,r	.Namespace:94,r	.UpdaterRequestId:57,t
s	UpdateHttpNamespaceResponse	.OperationId:61
s	UpdatePrivateDnsNamespaceRequest	.Id:70,r	.Namespace:95,r	.UpdaterRequestId:57,t
s	UpdatePrivateDnsNamespaceResponse	.OperationId:61
s	UpdateServiceRequest	.Id:70,r	.Service:96,r
s	UpdateServiceResponse	.OperationId:61
S	ResourceId	max=64
S	ResourceDescription	max=1024
S	NamespaceNameHttp	max=1024
l	TagList	min=0	max=200	e=:97
S	OperationId	max=255
S	ErrorMessage
S	AmazonResourceName	min=1	max=1011
S	NamespaceNamePrivate	max=253
s	PrivateDnsNamespaceProperties	.DnsProperties:98,r
s	DnsConfig	.DnsRecords:99,r	.NamespaceId:57	.RoutingPolicy:100
s	HealthCheckConfig	.FailureThreshold:101	.ResourcePath:102	.Type:103,r
s	HealthCheckCustomConfig	.FailureThreshold:101
S	ServiceName
S	Arn	max=255
S	ServiceTypeOption
s	Service	.Arn:70	.CreateDate:104	.CreatedByAccount:77	.CreatorRequestId:57	.Description:58	.DnsConfig:66	.HealthCheckConfig:67	.HealthCheckCustomConfig:68	.Id:57	.InstanceCount:105	.Name:69	.NamespaceId:57	.ResourceOwner:77	.Type:106
S	HealthStatusFilter
i	DiscoverMaxResults	min=1	max=1000
S	NamespaceName	max=1024
m	Attributes	k=:107	e=:108
S	AWSAccountId	min=12	max=12
l	HttpInstanceSummaryList	e=:109
L	Revision
s	Instance	.Attributes:76	.CreatedByAccount:77	.CreatorRequestId:57	.Id:57,r
s	Namespace	.Arn:70	.CreateDate:104	.CreatorRequestId:57	.Description:58	.Id:57	.Name:75	.Properties:110	.ResourceOwner:77	.ServiceCount:105	.Type:111
s	Operation	.CreateDate:104	.ErrorCode:112	.ErrorMessage:113	.Id:61	.OwnerAccount:77	.Status:114	.Targets:115	.Type:116	.UpdateDate:104
i	MaxResults	min=1	max=100
S	NextToken	max=4096
l	InstanceSummaryList	e=:117
l	NamespaceFilters	e=:118
l	NamespaceSummariesList	e=:119
l	OperationFilters	e=:120
l	OperationSummaryList	e=:121
l	ServiceFilters	e=:122
l	ServiceSummariesList	e=:123
S	InstanceId	max=64
l	TagKeyList	min=0	max=200	e=:124
s	HttpNamespaceChange	.Description:58,r
s	PrivateDnsNamespaceChange	.Description:58	.Properties:125
s	ServiceChange	.Description:58	.DnsConfig:126	.HealthCheckConfig:67
s	Tag	.Key:124,r	.Value:127,r
s	PrivateDnsPropertiesMutable	.SOA:128,r
l	DnsRecordList	e=:129
S	RoutingPolicy
i	FailureThreshold	min=1	max=10
S	ResourcePath	max=255
S	HealthCheckType
t	Timestamp
i	ResourceCount
S	ServiceType
S	AttrKey	max=255
S	AttrValue	max=1024
s	HttpInstanceSummary	.Attributes:76	.HealthStatus:130	.InstanceId:57	.NamespaceName:59	.ServiceName:69
s	NamespaceProperties	.DnsProperties:131	.HttpProperties:132
S	NamespaceType
S	Code
S	Message
S	OperationStatus
m	OperationTargetsMap	k=:133	e=:57
S	OperationType
s	InstanceSummary	.Attributes:76	.CreatedByAccount:77	.Id:57
s	NamespaceFilter	.Condition:134	.Name:135,r	.Values:136,r
s	NamespaceSummary	.Arn:70	.CreateDate:104	.Description:58	.Id:57	.Name:75	.Properties:110	.ResourceOwner:77	.ServiceCount:105	.Type:111
s	OperationFilter	.Condition:134	.Name:137,r	.Values:136,r
s	OperationSummary	.Id:61	.Status:114
s	ServiceFilter	.Condition:134	.Name:138,r	.Values:136,r
s	ServiceSummary	.Arn:70	.CreateDate:104	.CreatedByAccount:77	.Description:58	.DnsConfig:66	.HealthCheckConfig:67	.HealthCheckCustomConfig:68	.Id:57	.InstanceCount:105	.Name:69	.ResourceOwner:77	.Type:106
S	TagKey	min=1	max=128
s	PrivateDnsNamespacePropertiesChange	.DnsProperties:139,r
s	DnsConfigChange	.DnsRecords:99,r
S	TagValue	min=0	max=256
s	SOA	.TTL:140,r
s	DnsRecord	.TTL:140,r	.Type:141,r
S	HealthStatus
s	DnsProperties	.HostedZoneId:57	.SOA:128
s	HttpProperties	.HttpName:75
S	OperationTargetType
S	FilterCondition
S	NamespaceFilterName
l	FilterValues	e=:142
S	OperationFilterName
S	ServiceFilterName
s	PrivateDnsPropertiesMutableChange	.SOA:143,r
L	RecordTTL	min=0	max=2147483647
S	RecordType
S	FilterValue	min=1	max=255
s	SOAChange	.TTL:140,r

"""#
}
