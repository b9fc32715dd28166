// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `route53`: StaticString = #"""
V	id=route53	protocol=rest-xml	version=2013-04-01	service=Route 53	endpoint=route53	signing=route53	global=route53.amazonaws.com
O	AssociateVPCWithHostedZone	POST	/2013-04-01/hostedzone/{Id}/associatevpc	0	1	2,3,4,5,6,7,8,9	name=AssociateVPCWithHostedZoneRequest	xmlns=https://route53.amazonaws.com/doc/2013-04-01/
O	ChangeResourceRecordSets	POST	/2013-04-01/hostedzone/{Id}/rrset/	10	11	2,12,13,5,9	name=ChangeResourceRecordSetsRequest	xmlns=https://route53.amazonaws.com/doc/2013-04-01/
O	ChangeTagsForResource	POST	/2013-04-01/tags/{ResourceType}/{ResourceId}	14	15	5,12,2,9,16	name=ChangeTagsForResourceRequest	xmlns=https://route53.amazonaws.com/doc/2013-04-01/
O	CreateHealthCheck	POST	/2013-04-01/healthcheck	17	18	19,20,5	name=CreateHealthCheckRequest	xmlns=https://route53.amazonaws.com/doc/2013-04-01/
O	CreateHostedZone	POST	/2013-04-01/hostedzone	21	22	23,24,25,4,5,26,7,27,28	name=CreateHostedZoneRequest	xmlns=https://route53.amazonaws.com/doc/2013-04-01/
O	CreateQueryLoggingConfig	POST	/2013-04-01/queryloggingconfig	29	30	31,2,32,5,33,34	name=CreateQueryLoggingConfigRequest	xmlns=https://route53.amazonaws.com/doc/2013-04-01/
O	CreateReusableDelegationSet	POST	/2013-04-01/delegationset	35	36	37,8,38,39,5,26,40	name=CreateReusableDelegationSetRequest	xmlns=https://route53.amazonaws.com/doc/2013-04-01/
O	DeleteHealthCheck	DELETE	/2013-04-01/healthcheck/{HealthCheckId}	41	42	12,43,5
O	DeleteHostedZone	DELETE	/2013-04-01/hostedzone/{Id}	44	45	2,46,9,5,23
O	DeleteQueryLoggingConfig	DELETE	/2013-04-01/queryloggingconfig/{Id}	47	48	31,49,5
O	DeleteReusableDelegationSet	DELETE	/2013-04-01/delegationset/{Id}	50	51	27,52,28,5
O	DisassociateVPCFromHostedZone	POST	/2013-04-01/hostedzone/{Id}/disassociatevpc	53	54	2,4,55,56,5	name=DisassociateVPCFromHostedZoneRequest	xmlns=https://route53.amazonaws.com/doc/2013-04-01/
O	GetChange	GET	/2013-04-01/change/{Id}	57	58	59,5
O	GetDNSSEC	GET	/2013-04-01/hostedzone/{Id}/dnssec	60	61	2,39,5
O	GetHealthCheck	GET	/2013-04-01/healthcheck/{HealthCheckId}	62	63	12,5,64
O	GetHostedZone	GET	/2013-04-01/hostedzone/{Id}	65	66	2,5
O	GetHostedZoneCount	GET	/2013-04-01/hostedzonecount	67	68	5
O	GetQueryLoggingConfig	GET	/2013-04-01/queryloggingconfig/{Id}	69	70	49,5
O	GetReusableDelegationSet	GET	/2013-04-01/delegationset/{Id}	71	72	27,28,5
O	ListHealthChecks	GET	/2013-04-01/healthcheck	73	74	5,64	pages=Marker;NextMarker;HealthChecks;IsTruncated
O	ListHostedZones	GET	/2013-04-01/hostedzone	75	76	5,27,28	pages=Marker;NextMarker;HostedZones;IsTruncated
O	ListHostedZonesByName	GET	/2013-04-01/hostedzonesbyname	77	78	5,23
O	ListHostedZonesByVPC	GET	/2013-04-01/hostedzonesbyvpc	79	80	5,81	pages=NextToken;NextToken;HostedZoneSummaries;
O	ListQueryLoggingConfigs	GET	/2013-04-01/queryloggingconfig	82	83	5,81,2	pages=NextToken;NextToken;QueryLoggingConfigs;
O	ListResourceRecordSets	GET	/2013-04-01/hostedzone/{Id}/rrset	84	85	2,5	pages=StartRecordName,StartRecordType,StartRecordIdentifier;NextRecordName,NextRecordType,NextRecordIdentifier;ResourceRecordSets;IsTruncated
O	ListReusableDelegationSets	GET	/2013-04-01/delegationset	86	87	5	pages=Marker;NextMarker;DelegationSets;
O	ListTagsForResource	GET	/2013-04-01/tags/{ResourceType}/{ResourceId}	88	89	5,12,2,9,16
O	ListTagsForResources	POST	/2013-04-01/tags/{ResourceType}	90	91	5,12,2,9,16	name=ListTagsForResourcesRequest	xmlns=https://route53.amazonaws.com/doc/2013-04-01/
O	UpdateHealthCheck	POST	/2013-04-01/healthcheck/{HealthCheckId}	92	93	12,5,94	name=UpdateHealthCheckRequest	xmlns=https://route53.amazonaws.com/doc/2013-04-01/
O	UpdateHostedZoneComment	POST	/2013-04-01/hostedzone/{Id}	95	96	2,5,9	name=UpdateHostedZoneCommentRequest	xmlns=https://route53.amazonaws.com/doc/2013-04-01/
O	UpdateHostedZoneFeatures	POST	/2013-04-01/hostedzone/{Id}/features	97	98	2,5,9,8	name=UpdateHostedZoneFeaturesRequest	xmlns=https://route53.amazonaws.com/doc/2013-04-01/
W	ResourceRecordSetsChanged	GetChange	30	60	s p "INSYNC" ChangeInfo.Status
s	AssociateVPCWithHostedZoneRequest	.Comment:99	.HostedZoneId:100,r,l=u,n=Id	.VPC:101,r
s	AssociateVPCWithHostedZoneResponse	.ChangeInfo:102,r
s	NoSuchHostedZone	error=,404	.message:103
s	NotAuthorizedException	error=,401	.message:103
s	InvalidVPCId	error=,400	.message:103
s	InvalidInput	error=,400	.message:103
s	PublicZoneVPCAssociation	error=,400	.message:103
s	ConflictingDomainExists	error=,	.message:103
s	LimitsExceeded	error=,	.message:103
s	PriorRequestNotComplete	error=,400	.message:103
s	ChangeResourceRecordSetsRequest	.ChangeBatch:104,r	.HostedZoneId:100,r,l=u,n=Id
s	ChangeResourceRecordSetsResponse	.ChangeInfo:102,r
s	NoSuchHealthCheck	error=,404	.message:103
s	InvalidChangeBatch	error=,	.message:103	.messages:105
s	ChangeTagsForResourceRequest	.AddTags:106	.RemoveTagKeys:107	.ResourceId:108,r,l=u,n=ResourceId	.ResourceType:109,r,l=u,n=ResourceType
s	ChangeTagsForResourceResponse
s	ThrottlingException	error=,400	.message:103
s	CreateHealthCheckRequest	.CallerReference:110,r	.HealthCheckConfig:111,r
s	CreateHealthCheckResponse	.HealthCheck:112,r	.Location:113,r,l=h,n=Location
s	TooManyHealthChecks	error=,	.message:103
s	HealthCheckAlreadyExists	error=,409	.message:103
s	CreateHostedZoneRequest	.CallerReference:114,r	.DelegationSetId:100	.HostedZoneConfig:115	.Name:116,r	.VPC:101
s	CreateHostedZoneResponse	.ChangeInfo:102,r	.DelegationSet:117,r	.HostedZone:118,r	.Location:113,r,l=h,n=Location	.VPC:101
s	InvalidDomainName	error=,400	.message:103
s	HostedZoneAlreadyExists	error=,409	.message:103
s	TooManyHostedZones	error=,400	.message:103
s	DelegationSetNotAvailable	error=,	.message:103
s	NoSuchDelegationSet	error=,	.message:103
s	DelegationSetNotReusable	error=,	.message:103
s	CreateQueryLoggingConfigRequest	.CloudWatchLogsLogGroupArn:119,r	.HostedZoneId:100,r
s	CreateQueryLoggingConfigResponse	.Location:113,r,l=h,n=Location	.QueryLoggingConfig:120,r
s	ConcurrentModification	error=,400	.message:103
s	NoSuchCloudWatchLogsLogGroup	error=,404	.message:103
s	QueryLoggingConfigAlreadyExists	error=,409	.message:103
s	InsufficientCloudWatchLogsResourcePolicy	error=,400	.message:103
s	CreateReusableDelegationSetRequest	.CallerReference:114,r	.HostedZoneId:100
s	CreateReusableDelegationSetResponse	.DelegationSet:117,r	.Location:113,r,l=h,n=Location
s	DelegationSetAlreadyCreated	error=,	.message:103
s	HostedZoneNotFound	error=,	.message:103
s	InvalidArgument	error=,	.message:103
s	DelegationSetAlreadyReusable	error=,	.message:103
s	DeleteHealthCheckRequest	.HealthCheckId:121,r,l=u,n=HealthCheckId
s	DeleteHealthCheckResponse
s	HealthCheckInUse	error=,400	.message:103
s	DeleteHostedZoneRequest	.Id:100,r,l=u,n=Id
s	DeleteHostedZoneResponse	.ChangeInfo:102,r
s	HostedZoneNotEmpty	error=,400	.message:103
s	DeleteQueryLoggingConfigRequest	.Id:122,r,l=u,n=Id
s	DeleteQueryLoggingConfigResponse
s	NoSuchQueryLoggingConfig	error=,404	.message:103
s	DeleteReusableDelegationSetRequest	.Id:100,r,l=u,n=Id
s	DeleteReusableDelegationSetResponse
s	DelegationSetInUse	error=,	.message:103
s	DisassociateVPCFromHostedZoneRequest	.Comment:123	.HostedZoneId:100,r,l=u,n=Id	.VPC:101,r
s	DisassociateVPCFromHostedZoneResponse	.ChangeInfo:102,r
s	VPCAssociationNotFound	error=,404	.message:103
s	LastVPCAssociation	error=,400	.message:103
s	GetChangeRequest	.Id:124,r,l=u,n=Id
s	GetChangeResponse	.ChangeInfo:102,r
s	NoSuchChange	error=,404	.message:103
s	GetDNSSECRequest	.HostedZoneId:100,r,l=u,n=Id
s	GetDNSSECResponse	.KeySigningKeys:125,r	.Status:126,r
s	GetHealthCheckRequest	.HealthCheckId:121,r,l=u,n=HealthCheckId
s	GetHealthCheckResponse	.HealthCheck:112,r
s	IncompatibleVersion	error=,400	.message:103
s	GetHostedZoneRequest	.Id:100,r,l=u,n=Id
s	GetHostedZoneResponse	.DelegationSet:117	.HostedZone:118,r	.VPCs:127
s	GetHostedZoneCountRequest
s	GetHostedZoneCountResponse	.HostedZoneCount:128,r
s	GetQueryLoggingConfigRequest	.Id:122,r,l=u,n=Id
s	GetQueryLoggingConfigResponse	.QueryLoggingConfig:120,r
s	GetReusableDelegationSetRequest	.Id:100,r,l=u,n=Id
s	GetReusableDelegationSetResponse	.DelegationSet:117,r
s	ListHealthChecksRequest	.Marker:129,l=q,n=marker	.MaxItems:130,l=q,n=maxitems
s	ListHealthChecksResponse	.HealthChecks:131,r	.IsTruncated:132,r	.Marker:129,r	.MaxItems:130,r	.NextMarker:129
s	ListHostedZonesRequest	.DelegationSetId:100,l=q,n=delegationsetid	.HostedZoneType:133,l=q,n=hostedzonetype	.Marker:129,l=q,n=marker	.MaxItems:130,l=q,n=maxitems
s	ListHostedZonesResponse	.HostedZones:134,r	.IsTruncated:132,r	.Marker:129,r	.MaxItems:130,r	.NextMarker:129
s	ListHostedZonesByNameRequest	.DNSName:116,l=q,n=dnsname	.HostedZoneId:100,l=q,n=hostedzoneid	.MaxItems:130,l=q,n=maxitems
s	ListHostedZonesByNameResponse	.DNSName:116	.HostedZoneId:100	.HostedZones:134,r	.IsTruncated:132,r	.MaxItems:130,r	.NextDNSName:116	.NextHostedZoneId:100
s	ListHostedZonesByVPCRequest	.MaxItems:130,l=q,n=maxitems	.NextToken:135,l=q,n=nexttoken	.VPCId:136,r,l=q,n=vpcid	.VPCRegion:137,r,l=q,n=vpcregion
s	ListHostedZonesByVPCResponse	.HostedZoneSummaries:138,r	.MaxItems:130,r	.NextToken:135
s	InvalidPaginationToken	error=,400	.message:103
s	ListQueryLoggingConfigsRequest	.HostedZoneId:100,l=q,n=hostedzoneid	.MaxResults:139,l=q,n=maxresults	.NextToken:135,l=q,n=nexttoken
s	ListQueryLoggingConfigsResponse	.NextToken:135	.QueryLoggingConfigs:140,r
s	ListResourceRecordSetsRequest	.HostedZoneId:100,r,l=u,n=Id	.MaxItems:130,l=q,n=maxitems	.StartRecordIdentifier:141,l=q,n=identifier	.StartRecordName:116,l=q,n=name	.StartRecordType:142,l=q,n=type
s	ListResourceRecordSetsResponse	.IsTruncated:132,r	.MaxItems:130,r	.NextRecordIdentifier:141	.NextRecordName:116	.NextRecordType:142	.ResourceRecordSets:143,r
s	ListReusableDelegationSetsRequest	.Marker:129,l=q,n=marker	.MaxItems:130,l=q,n=maxitems
s	ListReusableDelegationSetsResponse	.DelegationSets:144,r	.IsTruncated:132,r	.Marker:129,r	.MaxItems:130,r	.NextMarker:129
s	ListTagsForResourceRequest	.ResourceId:108,r,l=u,n=ResourceId	.ResourceType:109,r,l=u,n=ResourceType
s	ListTagsForResourceResponse	.ResourceTagSet:145,r
s	ListTagsForResourcesRequest	.ResourceIds:146,r	.ResourceType:109,r,l=u,n=ResourceType
s	ListTagsForResourcesResponse	.ResourceTagSets:147,r
s	UpdateHealthCheckRequest	.AlarmIdentifier:148	.ChildHealthChecks:149	.Disabled:150	.EnableSNI:151	.FailureThreshold:152	.FullyQualifiedDomainName:153	.HealthCheckId:121,r,l=u,n=HealthCheckId	.HealthCheckVersion:154	.HealthThreshold:155	.IPAddress:156	.InsufficientDataHealthStatus:157	.Inverted:158	.Port:159	.Regions:160	.ResetElements:161	.ResourcePath:162	.SearchString:163
s	UpdateHealthCheckResponse	.HealthCheck:112,r
s	HealthCheckVersionMismatch	error=,409	.message:103
s	UpdateHostedZoneCommentRequest	.Comment:164	.Id:100,r,l=u,n=Id
s	UpdateHostedZoneCommentResponse	.HostedZone:118,r
s	UpdateHostedZoneFeaturesRequest	.EnableAcceleratedRecovery:165	.HostedZoneId:100,r,l=u,n=Id
s	UpdateHostedZoneFeaturesResponse
S	AssociateVPCComment
S	ResourceId	max=32
s	VPC	.VPCId:136	.VPCRegion:137
s	ChangeInfo	.Comment:164	.Id:100,r	.Status:166,r	.SubmittedAt:167,r
S	ErrorMessage
s	ChangeBatch	.Changes:168,r	.Comment:164
l	ErrorMessages	e=:103,n=Message
l	TagList	min=1	max=10	e=:169,n=Tag
l	TagKeyList	min=1	max=10	e=:170,n=Key
S	TagResourceId	max=64
S	TagResourceType
S	HealthCheckNonce	min=1	max=64
s	HealthCheckConfig	.AlarmIdentifier:148	.ChildHealthChecks:149	.Disabled:150	.EnableSNI:151	.FailureThreshold:152	.FullyQualifiedDomainName:153	.HealthThreshold:155	.IPAddress:156	.InsufficientDataHealthStatus:157	.Inverted:158	.MeasureLatency:171	.Port:159	.Regions:160	.RequestInterval:172	.ResourcePath:162	.RoutingControlArn:173	.SearchString:163	.Type:174,r
s	HealthCheck	.CallerReference:110,r	.CloudWatchAlarmConfiguration:175	.HealthCheckConfig:111,r	.HealthCheckVersion:154,r	.Id:121,r	.LinkedService:176
S	ResourceURI	max=1024
S	Nonce	min=1	max=128
s	HostedZoneConfig	.Comment:164	.PrivateZone:177
S	DNSName	max=1024
s	DelegationSet	.CallerReference:114	.Id:100	.NameServers:178,r
s	HostedZone	.CallerReference:114,r	.Config:115	.Features:179	.Id:100,r	.LinkedService:176	.Name:116,r	.ResourceRecordSetCount:180
S	CloudWatchLogsLogGroupArn
s	QueryLoggingConfig	.CloudWatchLogsLogGroupArn:119,r	.HostedZoneId:100,r	.Id:122,r
S	HealthCheckId	max=64
S	QueryLoggingConfigId	min=1	max=36
S	DisassociateVPCComment
S	ChangeId	min=1	max=6500
l	KeySigningKeys	e=:181
s	DNSSECStatus	.ServeSignature:182	.StatusMessage:183
l	VPCs	min=1	e=:101,n=VPC
L	HostedZoneCount
S	PageMarker	max=64
S	PageMaxItems
l	HealthChecks	e=:112,n=HealthCheck
b	PageTruncated
S	HostedZoneType
l	HostedZones	e=:118,n=HostedZone
S	PaginationToken	max=1024
S	VPCId	max=1024
S	VPCRegion	min=1	max=64
l	HostedZoneSummaries	e=:184,n=HostedZoneSummary
S	MaxResults
l	QueryLoggingConfigs	e=:120,n=QueryLoggingConfig
S	ResourceRecordSetIdentifier	min=1	max=128
S	RRType
l	ResourceRecordSets	e=:185,n=ResourceRecordSet
l	DelegationSets	e=:117,n=DelegationSet
s	ResourceTagSet	.ResourceId:108	.ResourceType:109	.Tags:106
l	TagResourceIdList	min=1	max=10	e=:108,n=ResourceId
l	ResourceTagSetList	e=:145,n=ResourceTagSet
s	AlarmIdentifier	.Name:186,r	.Region:187,r
l	ChildHealthCheckList	max=256	e=:121,n=ChildHealthCheck
b	Disabled
b	EnableSNI
i	FailureThreshold	min=1	max=10
S	FullyQualifiedDomainName	max=255
L	HealthCheckVersion	min=1
i	HealthThreshold	min=0	max=256
S	IPAddress	max=45
S	InsufficientDataHealthStatus
b	Inverted
i	Port	min=1	max=65535
l	HealthCheckRegionList	min=3	max=64	e=:188,n=Region
l	ResettableElementNameList	max=64	e=:189,n=ResettableElementName
S	ResourcePath	max=255
S	SearchString	max=255
S	ResourceDescription	max=256
b	AcceleratedRecoveryEnabled
S	ChangeStatus
t	TimeStamp
l	Changes	min=1	e=:190,n=Change
s	Tag	.Key:170	.Value:191
S	TagKey	max=128
b	MeasureLatency
i	RequestInterval	min=10	max=30
S	RoutingControlArn	min=1	max=255
S	HealthCheckType
s	CloudWatchAlarmConfiguration	.ComparisonOperator:192,r	.Dimensions:193	.EvaluationPeriods:194,r	.MetricName:195,r	.Namespace:196,r	.Period:197,r	.Statistic:198,r	.Threshold:199,r
s	LinkedService	.Description:164	.ServicePrincipal:200
b	IsPrivateZone
l	DelegationSetNameServers	min=1	e=:116,n=NameServer
s	HostedZoneFeatures	.AcceleratedRecoveryStatus:201	.FailureReasons:202
L	HostedZoneRRSetCount
s	KeySigningKey	.CreatedDate:167	.DNSKEYRecord:203	.DSRecord:203	.DigestAlgorithmMnemonic:203	.DigestAlgorithmType:204	.DigestValue:203	.Flag:204	.KeyTag:205	.KmsArn:203	.LastModifiedDate:167	.Name:206	.PublicKey:203	.SigningAlgorithmMnemonic:203	.SigningAlgorithmType:204	.Status:207	.StatusMessage:183
S	ServeSignature	min=1	max=1024
S	SigningKeyStatusMessage	min=0	max=512
s	HostedZoneSummary	.HostedZoneId:100,r	.Name:116,r	.Owner:208,r
s	ResourceRecordSet	.AliasTarget:209	.CidrRoutingConfig:210	.Failover:211	.GeoLocation:212	.GeoProximityLocation:213	.HealthCheckId:121	.MultiValueAnswer:214	.Name:116,r	.Region:215	.ResourceRecords:216	.SetIdentifier:141	.TTL:217	.TrafficPolicyInstanceId:218	.Type:142,r	.Weight:219
S	AlarmName	min=1	max=256
S	CloudWatchRegion	min=1	max=64
S	HealthCheckRegion	min=1	max=64
S	ResettableElementName	min=1	max=64
s	Change	.Action:220,r	.ResourceRecordSet:185,r
S	TagValue	max=256
S	ComparisonOperator
l	DimensionList	max=10	e=:221,n=Dimension
i	EvaluationPeriods	min=1
S	MetricName	min=1	max=255
S	Namespace	min=1	max=255
i	Period	min=60
S	Statistic
d	Threshold
S	ServicePrincipal	max=128
S	AcceleratedRecoveryStatus
s	HostedZoneFailureReasons	.AcceleratedRecovery:222
S	SigningKeyString
i	SigningKeyInteger
i	SigningKeyTag	min=0	max=65536
S	SigningKeyName	min=3	max=128
S	SigningKeyStatus	min=5	max=150
s	HostedZoneOwner	.OwningAccount:223	.OwningService:224
s	AliasTarget	.DNSName:116,r	.EvaluateTargetHealth:225,r	.HostedZoneId:100,r
s	CidrRoutingConfig	.CollectionId:226,r	.LocationName:227,r
S	ResourceRecordSetFailover
s	GeoLocation	.ContinentCode:228	.CountryCode:229	.SubdivisionCode:230
s	GeoProximityLocation	.AWSRegion:231	.Bias:232	.Coordinates:233	.LocalZoneGroup:234
b	ResourceRecordSetMultiValueAnswer
S	ResourceRecordSetRegion	min=1	max=64
l	ResourceRecords	min=1	e=:235,n=ResourceRecord
L	TTL	min=0	max=2147483647
S	TrafficPolicyInstanceId	min=1	max=36
L	ResourceRecordSetWeight	min=0	max=255
S	ChangeAction
s	Dimension	.Name:236,r	.Value:236,r
S	FailureReason
S	AWSAccountID
S	HostedZoneOwningService	max=128
b	AliasHealthEnabled
S	UUID
S	CidrLocationNameDefaultAllowed	min=1	max=16
S	GeoLocationContinentCode	min=2	max=2
S	GeoLocationCountryCode	min=1	max=2
S	GeoLocationSubdivisionCode	min=1	max=3
S	AWSRegion	min=1	max=64
i	Bias	min=-99	max=99
s	Coordinates	.Latitude:237,r	.Longitude:238,r
S	LocalZoneGroup	min=1	max=64
s	ResourceRecord	.Value:239,r
S	DimensionField	min=1	max=255
S	Latitude	min=1	max=6
S	Longitude	min=1	max=7
S	RData	max=4000

"""#
}
