// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `elbv2`: StaticString = #"""
V	id=elbv2	protocol=query	version=2015-12-01	service=Elastic Load Balancing v2	endpoint=elasticloadbalancing	signing=elasticloadbalancing	xmlns=http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/
O	AddListenerCertificates	POST	/	0	1	2,3,4	wrapper=AddListenerCertificatesResult
O	AddTags	POST	/	5	6	7,8,9,10,2,11,12	wrapper=AddTagsResult
O	CreateListener	POST	/	13	14	15,16,3,9,10,17,18,19,20,4,21,22,23,24,25,26,27,8,12,28	wrapper=CreateListenerResult
O	CreateLoadBalancer	POST	/	29	30	31,32,18,33,34,35,36,8,7,37,38,39,40	wrapper=CreateLoadBalancerResult
O	CreateRule	POST	/	41	42	43,44,45,17,19,2,10,18,22,23,21,24,25,26,8	wrapper=CreateRuleResult
O	CreateTargetGroup	POST	/	46	47	48,44,18,8	wrapper=CreateTargetGroupResult
O	DeleteListener	POST	/	49	50	2,37	wrapper=DeleteListenerResult
O	DeleteLoadBalancer	POST	/	51	52	9,40,37	wrapper=DeleteLoadBalancerResult
O	DeleteRule	POST	/	53	54	11,40	wrapper=DeleteRuleResult
O	DeleteTargetGroup	POST	/	55	56	37	wrapper=DeleteTargetGroupResult
O	DeregisterTargets	POST	/	57	58	10,59	wrapper=DeregisterTargetsResult
O	DescribeAccountLimits	POST	/	60	61		wrapper=DescribeAccountLimitsResult	pages=Marker;NextMarker;Limits;
O	DescribeCapacityReservation	POST	/	62	63	9	wrapper=DescribeCapacityReservationResult
O	DescribeListenerAttributes	POST	/	64	65	2	wrapper=DescribeListenerAttributesResult
O	DescribeListenerCertificates	POST	/	66	67	2	wrapper=DescribeListenerCertificatesResult	pages=Marker;NextMarker;Certificates;
O	DescribeListeners	POST	/	68	69	2,9,21	wrapper=DescribeListenersResult	pages=Marker;NextMarker;Listeners;
O	DescribeLoadBalancerAttributes	POST	/	70	71	9	wrapper=DescribeLoadBalancerAttributesResult
O	DescribeLoadBalancers	POST	/	72	73	9	wrapper=DescribeLoadBalancersResult	pages=Marker;NextMarker;LoadBalancers;
O	DescribeRules	POST	/	74	75	2,11,21	wrapper=DescribeRulesResult	pages=Marker;NextMarker;Rules;
O	DescribeSSLPolicies	POST	/	76	77	20	wrapper=DescribeSSLPoliciesResult	pages=Marker;NextMarker;SslPolicies;
O	DescribeTags	POST	/	78	79	9,10,2,11,12	wrapper=DescribeTagsResult
O	DescribeTargetGroupAttributes	POST	/	80	81	10	wrapper=DescribeTargetGroupAttributesResult
O	DescribeTargetGroups	POST	/	82	83	9,10	wrapper=DescribeTargetGroupsResult	pages=Marker;NextMarker;TargetGroups;
O	DescribeTargetHealth	POST	/	84	85	59,10,86	wrapper=DescribeTargetHealthResult
O	GetResourcePolicy	POST	/	87	88	89	wrapper=GetResourcePolicyResult
O	ModifyCapacityReservation	POST	/	90	91	9,18,92,93,94,95,96,40	wrapper=ModifyCapacityReservationResult
O	ModifyIpPools	POST	/	97	98	9	wrapper=ModifyIpPoolsResult
O	ModifyListener	POST	/	99	100	15,16,3,2,10,17,19,20,4,18,21,22,23,24,25,26,27,12,28	wrapper=ModifyListenerResult
O	ModifyListenerAttributes	POST	/	101	102	2,18	wrapper=ModifyListenerAttributesResult
O	ModifyLoadBalancerAttributes	POST	/	103	104	9,18	wrapper=ModifyLoadBalancerAttributesResult
O	ModifyRule	POST	/	105	106	17,19,11,40,22,23,10,21,24,25,26	wrapper=ModifyRuleResult
O	ModifyTargetGroup	POST	/	107	108	10,18	wrapper=ModifyTargetGroupResult
O	ModifyTargetGroupAttributes	POST	/	109	110	10,18	wrapper=ModifyTargetGroupAttributesResult
O	RegisterTargets	POST	/	111	112	10,23,59,22	wrapper=RegisterTargetsResult
O	RemoveListenerCertificates	POST	/	113	114	2,40	wrapper=RemoveListenerCertificatesResult
O	RemoveTags	POST	/	115	116	9,10,2,11,8,12	wrapper=RemoveTagsResult
O	SetIpAddressType	POST	/	117	118	9,18,34	wrapper=SetIpAddressTypeResult
O	SetRulePriorities	POST	/	119	120	11,43,40	wrapper=SetRulePrioritiesResult
O	SetSecurityGroups	POST	/	121	122	9,18,35	wrapper=SetSecurityGroupsResult
O	SetSubnets	POST	/	123	124	9,18,33,34,38,39,93	wrapper=SetSubnetsResult
W	LoadBalancerAvailable	DescribeLoadBalancers	15	40	s a "active" LoadBalancers[].State.Code	r y "provisioning" LoadBalancers[].State.Code	r e "LoadBalancerNotFound"
W	LoadBalancerExists	DescribeLoadBalancers	15	40	s c 200	r e "LoadBalancerNotFound"
W	LoadBalancersDeleted	DescribeLoadBalancers	15	40	r a "active" LoadBalancers[].State.Code	s e "LoadBalancerNotFound"
W	TargetDeregistered	DescribeTargetHealth	15	40	s e "InvalidTarget"	s a "unused" TargetHealthDescriptions[].TargetHealth.State
W	TargetInService	DescribeTargetHealth	15	40	s a "healthy" TargetHealthDescriptions[].TargetHealth.State	r e "InvalidInstance"
s	AddListenerCertificatesInput	.Certificates:125,r	.ListenerArn:126,r
s	AddListenerCertificatesOutput	.Certificates:125
s	ListenerNotFoundException	error=ListenerNotFound,400
s	TooManyCertificatesException	error=TooManyCertificates,400
s	CertificateNotFoundException	error=CertificateNotFound,400
s	AddTagsInput	.ResourceArns:127,r	.Tags:128,r
s	AddTagsOutput
s	DuplicateTagKeysException	error=DuplicateTagKeys,400
s	TooManyTagsException	error=TooManyTags,400
s	LoadBalancerNotFoundException	error=LoadBalancerNotFound,400
s	TargetGroupNotFoundException	error=TargetGroupNotFound,400
s	RuleNotFoundException	error=RuleNotFound,400
s	TrustStoreNotFoundException	error=TrustStoreNotFound,400
s	CreateListenerInput	.AlpnPolicy:129	.Certificates:125	.DefaultActions:130,r	.LoadBalancerArn:131,r	.MutualAuthentication:132	.Port:133	.Protocol:134	.SslPolicy:135	.Tags:128
s	CreateListenerOutput	.Listeners:136
s	DuplicateListenerException	error=DuplicateListener,400
s	TooManyListenersException	error=TooManyListeners,400
s	TargetGroupAssociationLimitException	error=TargetGroupAssociationLimit,400
s	InvalidConfigurationRequestException	error=InvalidConfigurationRequest,400
s	IncompatibleProtocolsException	error=IncompatibleProtocols,400
s	SSLPolicyNotFoundException	error=SSLPolicyNotFound,400
s	UnsupportedProtocolException	error=UnsupportedProtocol,400
s	TooManyRegistrationsForTargetIdException	error=TooManyRegistrationsForTargetId,400
s	TooManyTargetsException	error=TooManyTargets,400
s	TooManyActionsException	error=TooManyActions,400
s	InvalidLoadBalancerActionException	error=InvalidLoadBalancerAction,400
s	TooManyUniqueTargetGroupsPerLoadBalancerException	error=TooManyUniqueTargetGroupsPerLoadBalancer,400
s	ALPNPolicyNotSupportedException	error=ALPNPolicyNotFound,400
s	TrustStoreNotReadyException	error=TrustStoreNotReady,400
s	CreateLoadBalancerInput	.CustomerOwnedIpv4Pool:137	.EnablePrefixForIpv6SourceNat:138	.IpAddressType:139	.IpamPools:140	.Name:141,r	.Scheme:142	.SecurityGroups:143	.SubnetMappings:144	.Subnets:145	.Tags:128	.Type:146
s	CreateLoadBalancerOutput	.LoadBalancers:147
s	DuplicateLoadBalancerNameException	error=DuplicateLoadBalancerName,400
s	TooManyLoadBalancersException	error=TooManyLoadBalancers,400
s	SubnetNotFoundException	error=SubnetNotFound,400
s	InvalidSubnetException	error=InvalidSubnet,400
s	InvalidSecurityGroupException	error=InvalidSecurityGroup,400
s	InvalidSchemeException	error=InvalidScheme,400
s	ResourceInUseException	error=ResourceInUse,400
s	AllocationIdNotFoundException	error=AllocationIdNotFound,400
s	AvailabilityZoneNotSupportedException	error=AvailabilityZoneNotSupported,400
s	OperationNotPermittedException	error=OperationNotPermitted,400
s	CreateRuleInput	.Actions:130,r	.Conditions:148,r	.ListenerArn:126,r	.Priority:149,r	.Tags:128	.Transforms:150
s	CreateRuleOutput	.Rules:151
s	PriorityInUseException	error=PriorityInUse,400
s	TooManyTargetGroupsException	error=TooManyTargetGroups,400
s	TooManyRulesException	error=TooManyRules,400
s	CreateTargetGroupInput	.HealthCheckEnabled:152	.HealthCheckIntervalSeconds:153	.HealthCheckPath:154	.HealthCheckPort:155	.HealthCheckProtocol:134	.HealthCheckTimeoutSeconds:156	.HealthyThresholdCount:157	.IpAddressType:158	.Matcher:159	.Name:160,r	.Port:133	.Protocol:134	.ProtocolVersion:161	.Tags:128	.TargetControlPort:162	.TargetType:163	.UnhealthyThresholdCount:157	.VpcId:164
s	CreateTargetGroupOutput	.TargetGroups:165
s	DuplicateTargetGroupNameException	error=DuplicateTargetGroupName,400
s	DeleteListenerInput	.ListenerArn:126,r
s	DeleteListenerOutput
s	DeleteLoadBalancerInput	.LoadBalancerArn:131,r
s	DeleteLoadBalancerOutput
s	DeleteRuleInput	.RuleArn:166,r
s	DeleteRuleOutput
s	DeleteTargetGroupInput	.TargetGroupArn:167,r
s	DeleteTargetGroupOutput
s	DeregisterTargetsInput	.TargetGroupArn:167,r	.Targets:168,r
s	DeregisterTargetsOutput
s	InvalidTargetException	error=InvalidTarget,400
s	DescribeAccountLimitsInput	.Marker:169	.PageSize:170
s	DescribeAccountLimitsOutput	.Limits:171	.NextMarker:169
s	DescribeCapacityReservationInput	.LoadBalancerArn:131,r
s	DescribeCapacityReservationOutput	.CapacityReservationState:172	.DecreaseRequestsRemaining:173	.LastModifiedTime:174	.MinimumLoadBalancerCapacity:175
s	DescribeListenerAttributesInput	.ListenerArn:126,r
s	DescribeListenerAttributesOutput	.Attributes:176
s	DescribeListenerCertificatesInput	.ListenerArn:126,r	.Marker:169	.PageSize:170
s	DescribeListenerCertificatesOutput	.Certificates:125	.NextMarker:169
s	DescribeListenersInput	.ListenerArns:177	.LoadBalancerArn:131	.Marker:169	.PageSize:170
s	DescribeListenersOutput	.Listeners:136	.NextMarker:169
s	DescribeLoadBalancerAttributesInput	.LoadBalancerArn:131,r
s	DescribeLoadBalancerAttributesOutput	.Attributes:178
s	DescribeLoadBalancersInput	.LoadBalancerArns:179	.Marker:169	.Names:180	.PageSize:170
s	DescribeLoadBalancersOutput	.LoadBalancers:147	.NextMarker:169
s	DescribeRulesInput	.ListenerArn:126	.Marker:169	.PageSize:170	.RuleArns:181
s	DescribeRulesOutput	.NextMarker:169	.Rules:151
s	DescribeSSLPoliciesInput	.LoadBalancerType:146	.Marker:169	.Names:182	.PageSize:170
s	DescribeSSLPoliciesOutput	.NextMarker:169	.SslPolicies:183
s	DescribeTagsInput	.ResourceArns:127,r
s	DescribeTagsOutput	.TagDescriptions:184
s	DescribeTargetGroupAttributesInput	.TargetGroupArn:167,r
s	DescribeTargetGroupAttributesOutput	.Attributes:185
s	DescribeTargetGroupsInput	.LoadBalancerArn:131	.Marker:169	.Names:186	.PageSize:170	.TargetGroupArns:187
s	DescribeTargetGroupsOutput	.NextMarker:169	.TargetGroups:165
s	DescribeTargetHealthInput	.Include:188	.TargetGroupArn:167,r	.Targets:168
s	DescribeTargetHealthOutput	.TargetHealthDescriptions:189
s	HealthUnavailableException	error=HealthUnavailable,500
s	GetResourcePolicyInput	.ResourceArn:190,r
s	GetResourcePolicyOutput	.Policy:191
s	ResourceNotFoundException	error=ResourceNotFound,400
s	ModifyCapacityReservationInput	.LoadBalancerArn:131,r	.MinimumLoadBalancerCapacity:175	.ResetCapacityReservation:192
s	ModifyCapacityReservationOutput	.CapacityReservationState:172	.DecreaseRequestsRemaining:173	.LastModifiedTime:174	.MinimumLoadBalancerCapacity:175
s	CapacityUnitsLimitExceededException	error=CapacityUnitsLimitExceeded,400
s	CapacityReservationPendingException	error=CapacityReservationPending,400
s	InsufficientCapacityException	error=InsufficientCapacity,500
s	CapacityDecreaseRequestsLimitExceededException	error=CapacityDecreaseRequestLimitExceeded,400
s	PriorRequestNotCompleteException	error=PriorRequestNotComplete,429
s	ModifyIpPoolsInput	.IpamPools:140	.LoadBalancerArn:131,r	.RemoveIpamPools:193
s	ModifyIpPoolsOutput	.IpamPools:140
s	ModifyListenerInput	.AlpnPolicy:129	.Certificates:125	.DefaultActions:130	.ListenerArn:126,r	.MutualAuthentication:132	.Port:133	.Protocol:134	.SslPolicy:135
s	ModifyListenerOutput	.Listeners:136
s	ModifyListenerAttributesInput	.Attributes:176,r	.ListenerArn:126,r
s	ModifyListenerAttributesOutput	.Attributes:176
s	ModifyLoadBalancerAttributesInput	.Attributes:178,r	.LoadBalancerArn:131,r
s	ModifyLoadBalancerAttributesOutput	.Attributes:178
s	ModifyRuleInput	.Actions:130	.Conditions:148	.ResetTransforms:194	.RuleArn:166,r	.Transforms:150
s	ModifyRuleOutput	.Rules:151
s	ModifyTargetGroupInput	.HealthCheckEnabled:152	.HealthCheckIntervalSeconds:153	.HealthCheckPath:154	.HealthCheckPort:155	.HealthCheckProtocol:134	.HealthCheckTimeoutSeconds:156	.HealthyThresholdCount:157	.Matcher:159	.TargetGroupArn:167,r	.UnhealthyThresholdCount:157
s	ModifyTargetGroupOutput	.TargetGroups:165
s	ModifyTargetGroupAttributesInput	.Attributes:185,r	.TargetGroupArn:167,r
s	ModifyTargetGroupAttributesOutput	.Attributes:185
s	RegisterTargetsInput	.TargetGroupArn:167,r	.Targets:168,r
s	RegisterTargetsOutput
s	RemoveListenerCertificatesInput	.Certificates:125,r	.ListenerArn:126,r
s	RemoveListenerCertificatesOutput
s	RemoveTagsInput	.ResourceArns:127,r	.TagKeys:195,r
s	RemoveTagsOutput
s	SetIpAddressTypeInput	.IpAddressType:139,r	.LoadBalancerArn:131,r
s	SetIpAddressTypeOutput	.IpAddressType:139
s	SetRulePrioritiesInput	.RulePriorities:196,r
s	SetRulePrioritiesOutput	.Rules:151
s	SetSecurityGroupsInput	.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:197	.LoadBalancerArn:131,r	.SecurityGroups:143,r
s	SetSecurityGroupsOutput	.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:197	.SecurityGroupIds:143
s	SetSubnetsInput	.EnablePrefixForIpv6SourceNat:138	.IpAddressType:139	.LoadBalancerArn:131,r	.SubnetMappings:144	.Subnets:145
s	SetSubnetsOutput	.AvailabilityZones:198	.EnablePrefixForIpv6SourceNat:138	.IpAddressType:139
l	CertificateList	e=:199
S	ListenerArn
l	ResourceArns	e=:190
l	TagList	min=1	e=:200
l	AlpnPolicyName	e=:201
l	Actions	e=:202
S	LoadBalancerArn
s	MutualAuthenticationAttributes	.AdvertiseTrustStoreCaNames:203	.IgnoreClientCertificateExpiry:204	.Mode:205	.TrustStoreArn:206	.TrustStoreAssociationStatus:207
i	Port	min=1	max=65535
S	ProtocolEnum
S	SslPolicyName
l	Listeners	e=:208
S	CustomerOwnedIpv4Pool	max=256
S	EnablePrefixForIpv6SourceNatEnum
S	IpAddressType
s	IpamPools	.Ipv4IpamPoolId:209
S	LoadBalancerName
S	LoadBalancerSchemeEnum
l	SecurityGroups	e=:210
l	SubnetMappings	e=:211
l	Subnets	e=:212
S	LoadBalancerTypeEnum
l	LoadBalancers	e=:213
l	RuleConditionList	e=:214
i	RulePriority	min=1	max=50000
l	RuleTransformList	e=:215
l	Rules	e=:216
b	HealthCheckEnabled
i	HealthCheckIntervalSeconds	min=5	max=300
S	Path	min=1	max=1024
S	HealthCheckPort
i	HealthCheckTimeoutSeconds	min=2	max=120
i	HealthCheckThresholdCount	min=2	max=10
S	TargetGroupIpAddressTypeEnum
s	Matcher	.GrpcCode:217	.HttpCode:218
S	TargetGroupName
S	ProtocolVersion
i	TargetControlPort	min=1	max=65535
S	TargetTypeEnum
S	VpcId
l	TargetGroups	e=:219
S	RuleArn
S	TargetGroupArn
l	TargetDescriptions	e=:220
S	Marker
i	PageSize	min=1	max=400
l	Limits	e=:221
l	ZonalCapacityReservationStates	e=:222
i	DecreaseRequestsRemaining
t	LastModifiedTime
s	MinimumLoadBalancerCapacity	.CapacityUnits:223
l	ListenerAttributes	e=:224
l	ListenerArns	e=:126
l	LoadBalancerAttributes	max=20	e=:225
l	LoadBalancerArns	e=:131
l	LoadBalancerNames	e=:141
l	RuleArns	e=:166
l	SslPolicyNames	e=:135
l	SslPolicies	e=:226
l	TagDescriptions	e=:227
l	TargetGroupAttributes	e=:228
l	TargetGroupNames	e=:160
l	TargetGroupArns	e=:167
l	ListOfDescribeTargetHealthIncludeOptions	e=:229
l	TargetHealthDescriptions	e=:230
S	ResourceArn
S	Policy	min=1
b	ResetCapacityReservation
l	RemoveIpamPools	e=:231
b	ResetTransforms
l	TagKeys	e=:232
l	RulePriorityList	e=:233
S	EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum
l	AvailabilityZones	e=:234
s	Certificate	.CertificateArn:235	.IsDefault:236
s	Tag	.Key:232,r	.Value:237
S	AlpnPolicyValue
s	Action	.AuthenticateCognitoConfig:238	.AuthenticateOidcConfig:239	.FixedResponseConfig:240	.ForwardConfig:241	.JwtValidationConfig:242	.Order:243	.RedirectConfig:244	.TargetGroupArn:167	.Type:245,r
S	AdvertiseTrustStoreCaNamesEnum
b	IgnoreClientCertificateExpiry
S	Mode
S	TrustStoreArn
S	TrustStoreAssociationStatusEnum
s	Listener	.AlpnPolicy:129	.Certificates:125	.DefaultActions:130	.ListenerArn:126	.LoadBalancerArn:131	.MutualAuthentication:132	.Port:133	.Protocol:134	.SslPolicy:135
S	IpamPoolId	max=1000
S	SecurityGroupId
s	SubnetMapping	.AllocationId:246	.IPv6Address:247	.PrivateIPv4Address:248	.SourceNatIpv6Prefix:249	.SubnetId:212
S	SubnetId
s	LoadBalancer	.AvailabilityZones:198	.CanonicalHostedZoneId:250	.CreatedTime:251	.CustomerOwnedIpv4Pool:137	.DNSName:252	.EnablePrefixForIpv6SourceNat:138	.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:253	.IpAddressType:139	.IpamPools:140	.LoadBalancerArn:131	.LoadBalancerName:141	.Scheme:142	.SecurityGroups:143	.State:254	.Type:146	.VpcId:164
s	RuleCondition	.Field:255	.HostHeaderConfig:256	.HttpHeaderConfig:257	.HttpRequestMethodConfig:258	.PathPatternConfig:259	.QueryStringConfig:260	.RegexValues:261	.SourceIpConfig:262	.Values:261
s	RuleTransform	.HostHeaderRewriteConfig:263	.Type:264,r	.UrlRewriteConfig:265
s	Rule	.Actions:130	.Conditions:148	.IsDefault:266	.Priority:267	.RuleArn:166	.Transforms:150
S	GrpcCode
S	HttpCode
s	TargetGroup	.HealthCheckEnabled:152	.HealthCheckIntervalSeconds:153	.HealthCheckPath:154	.HealthCheckPort:155	.HealthCheckProtocol:134	.HealthCheckTimeoutSeconds:156	.HealthyThresholdCount:157	.IpAddressType:158	.LoadBalancerArns:179	.Matcher:159	.Port:133	.Protocol:134	.ProtocolVersion:161	.TargetControlPort:162	.TargetGroupArn:167	.TargetGroupName:160	.TargetType:163	.UnhealthyThresholdCount:157	.VpcId:164
s	TargetDescription	.AvailabilityZone:268	.Id:269,r	.Port:133	.QuicServerId:270
s	Limit	.Max:271	.Name:272
s	ZonalCapacityReservationState	.AvailabilityZone:268	.EffectiveCapacityUnits:273	.State:274
i	CapacityUnits
s	ListenerAttribute	.Key:275	.Value:276
s	LoadBalancerAttribute	.Key:277	.Value:278
s	SslPolicy	.Ciphers:279	.Name:135	.SslProtocols:280	.SupportedLoadBalancerTypes:261
s	TagDescription	.ResourceArn:190	.Tags:128
s	TargetGroupAttribute	.Key:281	.Value:282
S	DescribeTargetHealthInputIncludeEnum
s	TargetHealthDescription	.AdministrativeOverride:283	.AnomalyDetection:284	.HealthCheckPort:155	.Target:220	.TargetHealth:285
S	RemoveIpamPoolEnum
S	TagKey	min=1	max=128
s	RulePriorityPair	.Priority:149	.RuleArn:166
s	AvailabilityZone	.LoadBalancerAddresses:286	.OutpostId:287	.SourceNatIpv6Prefixes:288	.SubnetId:212	.ZoneName:268
S	CertificateArn
b	Default
S	TagValue	min=0	max=256
s	AuthenticateCognitoActionConfig	.AuthenticationRequestExtraParams:289	.OnUnauthenticatedRequest:290	.Scope:291	.SessionCookieName:292	.SessionTimeout:293	.UserPoolArn:294,r	.UserPoolClientId:295,r	.UserPoolDomain:296,r
s	AuthenticateOidcActionConfig	.AuthenticationRequestExtraParams:297	.AuthorizationEndpoint:298,r	.ClientId:299,r	.ClientSecret:300	.Issuer:301,r	.OnUnauthenticatedRequest:302	.Scope:303	.SessionCookieName:304	.SessionTimeout:305	.TokenEndpoint:306,r	.UseExistingClientSecret:307	.UserInfoEndpoint:308,r
s	FixedResponseActionConfig	.ContentType:309	.MessageBody:310	.StatusCode:311,r
s	ForwardActionConfig	.TargetGroupStickinessConfig:312	.TargetGroups:313
s	JwtValidationActionConfig	.AdditionalClaims:314	.Issuer:315,r	.JwksEndpoint:316,r
i	ActionOrder	min=1	max=50000
s	RedirectActionConfig	.Host:317	.Path:318	.Port:319	.Protocol:320	.Query:321	.StatusCode:322,r
S	ActionTypeEnum
S	AllocationId
S	IPv6Address
S	PrivateIPv4Address
S	SourceNatIpv6Prefix
S	CanonicalHostedZoneId
t	CreatedTime
S	DNSName
S	EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic
s	LoadBalancerState	.Code:323	.Reason:324
S	ConditionFieldName	max=64
s	HostHeaderConditionConfig	.RegexValues:261	.Values:261
s	HttpHeaderConditionConfig	.HttpHeaderName:325	.RegexValues:261	.Values:261
s	HttpRequestMethodConditionConfig	.Values:261
s	PathPatternConditionConfig	.RegexValues:261	.Values:261
s	QueryStringConditionConfig	.Values:326
l	ListOfString	e=:327
s	SourceIpConditionConfig	.Values:261
s	HostHeaderRewriteConfig	.Rewrites:328
S	TransformTypeEnum
s	UrlRewriteConfig	.Rewrites:328
b	IsDefault
S	String
S	ZoneName
S	TargetId
S	QuicServerId	min=1	max=256
S	Max
S	Name
d	CapacityUnitsDouble
s	CapacityReservationStatus	.Code:329	.Reason:324
S	ListenerAttributeKey	max=256
S	ListenerAttributeValue
S	LoadBalancerAttributeKey	max=256
S	LoadBalancerAttributeValue	max=1024
l	Ciphers	e=:330
l	SslProtocols	e=:331
S	TargetGroupAttributeKey	max=256
S	TargetGroupAttributeValue
s	AdministrativeOverride	.Description:332	.Reason:333	.State:334
s	AnomalyDetection	.MitigationInEffect:335	.Result:336
s	TargetHealth	.Description:332	.Reason:337	.State:338
l	LoadBalancerAddresses	e=:339
S	OutpostId
l	SourceNatIpv6Prefixes	e=:249
m	AuthenticateCognitoActionAuthenticationRequestExtraParams	k=:340	e=:341
S	AuthenticateCognitoActionConditionalBehaviorEnum
S	AuthenticateCognitoActionScope
S	AuthenticateCognitoActionSessionCookieName
L	AuthenticateCognitoActionSessionTimeout
S	AuthenticateCognitoActionUserPoolArn
S	AuthenticateCognitoActionUserPoolClientId
S	AuthenticateCognitoActionUserPoolDomain
m	AuthenticateOidcActionAuthenticationRequestExtraParams	k=:342	e=:343
S	AuthenticateOidcActionAuthorizationEndpoint
S	AuthenticateOidcActionClientId
S	AuthenticateOidcActionClientSecret
S	AuthenticateOidcActionIssuer
S	AuthenticateOidcActionConditionalBehaviorEnum
S	AuthenticateOidcActionScope
S	AuthenticateOidcActionSessionCookieName
L	AuthenticateOidcActionSessionTimeout
S	AuthenticateOidcActionTokenEndpoint
b	AuthenticateOidcActionUseExistingClientSecret
S	AuthenticateOidcActionUserInfoEndpoint
S	FixedResponseActionContentType	min=0	max=32
S	FixedResponseActionMessage	min=0	max=1024
S	FixedResponseActionStatusCode
s	TargetGroupStickinessConfig	.DurationSeconds:344	.Enabled:345
l	TargetGroupList	e=:346
l	JwtValidationActionAdditionalClaims	e=:347
S	JwtValidationActionIssuer
S	JwtValidationActionJwksEndpoint
S	RedirectActionHost	min=1	max=128
S	RedirectActionPath	min=1	max=128
S	RedirectActionPort
S	RedirectActionProtocol
S	RedirectActionQuery	min=0	max=128
S	RedirectActionStatusCodeEnum
S	LoadBalancerStateEnum
S	StateReason
S	HttpHeaderConditionName
l	QueryStringKeyValuePairList	e=:348
S	StringValue
l	RewriteConfigList	e=:349
S	CapacityReservationStateEnum
s	Cipher	.Name:350	.Priority:351
S	SslProtocol
S	Description
S	TargetAdministrativeOverrideReasonEnum
S	TargetAdministrativeOverrideStateEnum
S	MitigationInEffectEnum
S	AnomalyResultEnum
S	TargetHealthReasonEnum
S	TargetHealthStateEnum
s	LoadBalancerAddress	.AllocationId:246	.IPv6Address:247	.IpAddress:352	.PrivateIPv4Address:248
S	AuthenticateCognitoActionAuthenticationRequestParamName
S	AuthenticateCognitoActionAuthenticationRequestParamValue
S	AuthenticateOidcActionAuthenticationRequestParamName
S	AuthenticateOidcActionAuthenticationRequestParamValue
i	TargetGroupStickinessDurationSeconds
b	TargetGroupStickinessEnabled
s	TargetGroupTuple	.TargetGroupArn:167	.Weight:353
s	JwtValidationActionAdditionalClaim	.Format:354,r	.Name:355,r	.Values:356,r
s	QueryStringKeyValuePair	.Key:327	.Value:327
s	RewriteConfig	.Regex:327,r	.Replace:327,r
S	CipherName
i	CipherPriority
S	IpAddress
i	TargetGroupWeight
S	JwtValidationActionAdditionalClaimFormatEnum
S	JwtValidationActionAdditionalClaimName
l	JwtValidationActionAdditionalClaimValues	e=:357
S	JwtValidationActionAdditionalClaimValue

"""#
}
