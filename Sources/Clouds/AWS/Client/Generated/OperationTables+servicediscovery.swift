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
O	GetInstance	POST	/	24	25	23,2,20
O	GetNamespace	POST	/	26	27	2,13
O	GetOperation	POST	/	28	29	2,30
O	GetService	POST	/	31	32	2,20
O	GetServiceAttributes	POST	/	33	34	2,20
O	ListInstances	POST	/	35	36	20,2	pages=NextToken;NextToken;Instances;
O	ListNamespaces	POST	/	37	38	2	pages=NextToken;NextToken;Namespaces;
O	ListServices	POST	/	39	40	2	pages=NextToken;NextToken;Services;
O	ListTagsForResource	POST	/	41	42	43,2
O	RegisterInstance	POST	/	44	45	5,2,17,4,20
O	TagResource	POST	/	46	47	43,6,2
O	UntagResource	POST	/	48	49	43,2
O	UpdateHttpNamespace	POST	/	50	51	2,13,17,5
O	UpdatePrivateDnsNamespace	POST	/	52	53	2,13,17,5
O	UpdatePublicDnsNamespace	POST	/	54	55	2,13,17,5
O	UpdateService	POST	/	56	57	5,2,20
s	CreateHttpNamespaceRequest	.CreatorRequestId:58,t	.Description:59	.Name:60,r	.Tags:61
s	CreateHttpNamespaceResponse	.OperationId:62
s	InvalidInput	error=,	.Message:63
s	NamespaceAlreadyExists	error=,	.CreatorRequestId:58	.Message:63	.NamespaceId:58
s	ResourceLimitExceeded	error=,	.Message:63
s	DuplicateRequest	error=,	.DuplicateOperationId:62	.Message:63
s	TooManyTagsException	error=,	.Message:63	.ResourceName:64
s	CreatePrivateDnsNamespaceRequest	.CreatorRequestId:58,t	.Description:59	.Name:65,r	.Properties:66	.Tags:61	.Vpc:58,r
s	CreatePrivateDnsNamespaceResponse	.OperationId:62
s	CreatePublicDnsNamespaceRequest	.CreatorRequestId:58,t	.Description:59	.Name:67,r	.Properties:68	.Tags:61
s	CreatePublicDnsNamespaceResponse	.OperationId:62
s	CreateServiceRequest	.CreatorRequestId:58,t	.Description:59	.DnsConfig:69	.HealthCheckConfig:70	.HealthCheckCustomConfig:71	.Name:72,r	.NamespaceId:73	.Tags:61	.Type:74
s	CreateServiceResponse	.Service:75
s	NamespaceNotFound	error=,	.Message:63
s	ServiceAlreadyExists	error=,	.CreatorRequestId:58	.Message:63	.ServiceArn:73	.ServiceId:58
s	DeleteNamespaceRequest	.Id:73,r
s	DeleteNamespaceResponse	.OperationId:62
s	ResourceInUse	error=,	.Message:63
s	DeleteServiceRequest	.Id:73,r
s	DeleteServiceResponse
s	ServiceNotFound	error=,	.Message:63
s	DeregisterInstanceRequest	.InstanceId:58,r	.ServiceId:73,r
s	DeregisterInstanceResponse	.OperationId:62
s	InstanceNotFound	error=,	.Message:63
s	GetInstanceRequest	.InstanceId:58,r	.ServiceId:73,r
s	GetInstanceResponse	.Instance:76	.ResourceOwner:77
s	GetNamespaceRequest	.Id:73,r
s	GetNamespaceResponse	.Namespace:78
s	GetOperationRequest	.OperationId:62,r	.OwnerAccount:77
s	GetOperationResponse	.Operation:79
s	OperationNotFound	error=,	.Message:63
s	GetServiceRequest	.Id:73,r
s	GetServiceResponse	.Service:75
s	GetServiceAttributesRequest	.ServiceId:73,r
s	GetServiceAttributesResponse	.ServiceAttributes:80
s	ListInstancesRequest	.MaxResults:81	.NextToken:82	.ServiceId:73,r
s	ListInstancesResponse	.Instances:83	.NextToken:82	.ResourceOwner:77
s	ListNamespacesRequest	.Filters:84	.MaxResults:81	.NextToken:82
s	ListNamespacesResponse	.Namespaces:85	.NextToken:82
s	ListServicesRequest	.Filters:86	.MaxResults:81	.NextToken:82
s	ListServicesResponse	.NextToken:82	.Services:87
s	ListTagsForResourceRequest	.ResourceARN:64,r
s	ListTagsForResourceResponse	.Tags:61
s	ResourceNotFoundException	error=,	.Message:63
s	RegisterInstanceRequest	.Attributes:88,r	.CreatorRequestId:58,t	.InstanceId:89,r	.ServiceId:73,r
s	RegisterInstanceResponse	.OperationId:62
s	TagResourceRequest	.ResourceARN:64,r	.Tags:61,r
s	TagResourceResponse
s	UntagResourceRequest	.ResourceARN:64,r	.TagKeys:90,r
s	UntagResourceResponse
s	UpdateHttpNamespaceRequest	.Id:73,r	.Namespace:91,r	.UpdaterRequestId:58,t
s	UpdateHttpNamespaceResponse	.OperationId:62
s	UpdatePrivateDnsNamespaceRequest	.Id:73,r	.Namespace:92,r	.UpdaterRequestId:58,t
s	UpdatePrivateDnsNamespaceResponse	.OperationId:62
s	UpdatePublicDnsNamespaceRequest	.Id:73,r	.Namespace:93,r	.UpdaterRequestId:58,t
s	UpdatePublicDnsNamespaceResponse	.OperationId:62
s	UpdateServiceRequest	.Id:73,r	.Service:94,r
s	UpdateServiceResponse	.OperationId:62
S	ResourceId	max=64
S	ResourceDescription	max=1024
S	NamespaceNameHttp	max=1024
l	TagList	min=0	max=200	e=:95
S	OperationId	max=255
S	ErrorMessage
S	AmazonResourceName	min=1	max=1011
S	NamespaceNamePrivate	max=253
s	PrivateDnsNamespaceProperties	.DnsProperties:96,r
S	NamespaceNamePublic	max=253
s	PublicDnsNamespaceProperties	.DnsProperties:97,r
s	DnsConfig	.DnsRecords:98,r	.NamespaceId:58	.RoutingPolicy:99
s	HealthCheckConfig	.FailureThreshold:100	.ResourcePath:101	.Type:102,r
s	HealthCheckCustomConfig	.FailureThreshold:100
S	ServiceName
S	Arn	max=255
S	ServiceTypeOption
s	Service	.Arn:73	.CreateDate:103	.CreatedByAccount:77	.CreatorRequestId:58	.Description:59	.DnsConfig:69	.HealthCheckConfig:70	.HealthCheckCustomConfig:71	.Id:58	.InstanceCount:104	.Name:72	.NamespaceId:58	.ResourceOwner:77	.Type:105
s	Instance	.Attributes:88	.CreatedByAccount:77	.CreatorRequestId:58	.Id:58,r
S	AWSAccountId	min=12	max=12
s	Namespace	.Arn:73	.CreateDate:103	.CreatorRequestId:58	.Description:59	.Id:58	.Name:106	.Properties:107	.ResourceOwner:77	.ServiceCount:104	.Type:108
s	Operation	.CreateDate:103	.ErrorCode:109	.ErrorMessage:110	.Id:62	.OwnerAccount:77	.Status:111	.Targets:112	.Type:113	.UpdateDate:103
s	ServiceAttributes	.Attributes:114	.ResourceOwner:77	.ServiceArn:73
i	MaxResults	min=1	max=100
S	NextToken	max=4096
l	InstanceSummaryList	e=:115
l	NamespaceFilters	e=:116
l	NamespaceSummariesList	e=:117
l	ServiceFilters	e=:118
l	ServiceSummariesList	e=:119
m	Attributes	k=:120	e=:121
S	InstanceId	max=64
l	TagKeyList	min=0	max=200	e=:122
s	HttpNamespaceChange	.Description:59,r
s	PrivateDnsNamespaceChange	.Description:59	.Properties:123
s	PublicDnsNamespaceChange	.Description:59	.Properties:124
s	ServiceChange	.Description:59	.DnsConfig:125	.HealthCheckConfig:70
s	Tag	.Key:122,r	.Value:126,r
s	PrivateDnsPropertiesMutable	.SOA:127,r
s	PublicDnsPropertiesMutable	.SOA:127,r
l	DnsRecordList	e=:128
S	RoutingPolicy
i	FailureThreshold	min=1	max=10
S	ResourcePath	max=255
S	HealthCheckType
t	Timestamp
i	ResourceCount
S	ServiceType
S	NamespaceName	max=1024
s	NamespaceProperties	.DnsProperties:129	.HttpProperties:130
S	NamespaceType
S	Code
S	Message
S	OperationStatus
m	OperationTargetsMap	k=:131	e=:58
S	OperationType
m	ServiceAttributesMap	min=1	max=30	k=:132	e=:133
s	InstanceSummary	.Attributes:88	.CreatedByAccount:77	.Id:58
s	NamespaceFilter	.Condition:134	.Name:135,r	.Values:136,r
s	NamespaceSummary	.Arn:73	.CreateDate:103	.Description:59	.Id:58	.Name:106	.Properties:107	.ResourceOwner:77	.ServiceCount:104	.Type:108
s	ServiceFilter	.Condition:134	.Name:137,r	.Values:136,r
s	ServiceSummary	.Arn:73	.CreateDate:103	.CreatedByAccount:77	.Description:59	.DnsConfig:69	.HealthCheckConfig:70	.HealthCheckCustomConfig:71	.Id:58	.InstanceCount:104	.Name:72	.ResourceOwner:77	.Type:105
S	AttrKey	max=255
S	AttrValue	max=1024
S	TagKey	min=1	max=128
s	PrivateDnsNamespacePropertiesChange	.DnsProperties:138,r
s	PublicDnsNamespacePropertiesChange	.DnsProperties:139,r
s	DnsConfigChange	.DnsRecords:98,r
S	TagValue	min=0	max=256
s	SOA	.TTL:140,r
s	DnsRecord	.TTL:140,r	.Type:141,r
s	DnsProperties	.HostedZoneId:58	.SOA:127
s	HttpProperties	.HttpName:106
S	OperationTargetType
S	ServiceAttributeKey	max=255
S	ServiceAttributeValue	max=1024
S	FilterCondition
S	NamespaceFilterName
l	FilterValues	e=:142
S	ServiceFilterName
s	PrivateDnsPropertiesMutableChange	.SOA:143,r
s	PublicDnsPropertiesMutableChange	.SOA:143,r
L	RecordTTL	min=0	max=2147483647
S	RecordType
S	FilterValue	min=1	max=255
s	SOAChange	.TTL:140,r

"""#
}
