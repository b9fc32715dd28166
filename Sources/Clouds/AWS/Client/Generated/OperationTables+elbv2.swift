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
O	ModifyListener	POST	/	97	98	15,16,3,2,10,17,19,20,4,18,21,22,23,24,25,26,27,12,28	wrapper=ModifyListenerResult
O	ModifyListenerAttributes	POST	/	99	100	2,18	wrapper=ModifyListenerAttributesResult
O	ModifyLoadBalancerAttributes	POST	/	101	102	9,18	wrapper=ModifyLoadBalancerAttributesResult
O	ModifyRule	POST	/	103	104	17,19,11,40,22,23,10,21,24,25,26	wrapper=ModifyRuleResult
O	ModifyTargetGroup	POST	/	105	106	10,18	wrapper=ModifyTargetGroupResult
O	ModifyTargetGroupAttributes	POST	/	107	108	10,18	wrapper=ModifyTargetGroupAttributesResult
O	RegisterTargets	POST	/	109	110	10,23,59,22	wrapper=RegisterTargetsResult
O	RemoveListenerCertificates	POST	/	111	112	2,40	wrapper=RemoveListenerCertificatesResult
O	RemoveTags	POST	/	113	114	9,10,2,11,8,12	wrapper=RemoveTagsResult
O	SetIpAddressType	POST	/	115	116	9,18,34	wrapper=SetIpAddressTypeResult
O	SetRulePriorities	POST	/	117	118	11,43,40	wrapper=SetRulePrioritiesResult
O	SetSecurityGroups	POST	/	119	120	9,18,35	wrapper=SetSecurityGroupsResult
O	SetSubnets	POST	/	121	122	9,18,33,34,38,39,93	wrapper=SetSubnetsResult
W	LoadBalancerAvailable	DescribeLoadBalancers	15	40	s a "active" LoadBalancers[].State.Code	r y "provisioning" LoadBalancers[].State.Code	r e "LoadBalancerNotFound"
W	LoadBalancerExists	DescribeLoadBalancers	15	40	s c 200	r e "LoadBalancerNotFound"
W	LoadBalancersDeleted	DescribeLoadBalancers	15	40	r a "active" LoadBalancers[].State.Code	s e "LoadBalancerNotFound"
W	TargetDeregistered	DescribeTargetHealth	15	40	s e "InvalidTarget"	s a "unused" TargetHealthDescriptions[].TargetHealth.State
W	TargetInService	DescribeTargetHealth	15	40	s a "healthy" TargetHealthDescriptions[].TargetHealth.State	r e "InvalidInstance"
s	AddListenerCertificatesInput	.Certificates:123,r	.ListenerArn:124,r
s	AddListenerCertificatesOutput	.Certificates:123
s	ListenerNotFoundException	error=ListenerNotFound,400
s	TooManyCertificatesException	error=TooManyCertificates,400
s	CertificateNotFoundException	error=CertificateNotFound,400
s	AddTagsInput	.ResourceArns:125,r	.Tags:126,r
s	AddTagsOutput
s	DuplicateTagKeysException	error=DuplicateTagKeys,400
s	TooManyTagsException	error=TooManyTags,400
s	LoadBalancerNotFoundException	error=LoadBalancerNotFound,400
s	TargetGroupNotFoundException	error=TargetGroupNotFound,400
s	RuleNotFoundException	error=RuleNotFound,400
s	TrustStoreNotFoundException	error=TrustStoreNotFound,400
s	CreateListenerInput	.AlpnPolicy:127	.Certificates:123	.DefaultActions:128,r	.LoadBalancerArn:129,r	.MutualAuthentication:130	.Port:131	.Protocol:132	.SslPolicy:133	.Tags:126
s	CreateListenerOutput	.Listeners:134
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
s	CreateLoadBalancerInput	.CustomerOwnedIpv4Pool:135	.EnablePrefixForIpv6SourceNat:136	.IpAddressType:137	.IpamPools:138	.Name:139,r	.Scheme:140	.SecurityGroups:141	.SubnetMappings:142	.Subnets:143	.Tags:126	.Type:144
s	CreateLoadBalancerOutput	.LoadBalancers:145
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
s	CreateRuleInput	.Actions:128,r	.Conditions:146,r	.ListenerArn:124,r	.Priority:147,r	.Tags:126	.Transforms:148
s	CreateRuleOutput	.Rules:149
s	PriorityInUseException	error=PriorityInUse,400
s	TooManyTargetGroupsException	error=TooManyTargetGroups,400
s	TooManyRulesException	error=TooManyRules,400
s	CreateTargetGroupInput	.HealthCheckEnabled:150	.HealthCheckIntervalSeconds:151	.HealthCheckPath:152	.HealthCheckPort:153	.HealthCheckProtocol:132	.HealthCheckTimeoutSeconds:154	.HealthyThresholdCount:155	.IpAddressType:156	.Matcher:157	.Name:158,r	.Port:131	.Protocol:132	.ProtocolVersion:159	.Tags:126	.TargetControlPort:160	.TargetType:161	.UnhealthyThresholdCount:155	.VpcId:162
s	CreateTargetGroupOutput	.TargetGroups:163
s	DuplicateTargetGroupNameException	error=DuplicateTargetGroupName,400
s	DeleteListenerInput	.ListenerArn:124,r
s	DeleteListenerOutput
s	DeleteLoadBalancerInput	.LoadBalancerArn:129,r
s	DeleteLoadBalancerOutput
s	DeleteRuleInput	.RuleArn:164,r
s	DeleteRuleOutput
s	DeleteTargetGroupInput	.TargetGroupArn:165,r
s	DeleteTargetGroupOutput
s	DeregisterTargetsInput	.TargetGroupArn:165,r	.Targets:166,r
s	DeregisterTargetsOutput
s	InvalidTargetException	error=InvalidTarget,400
s	DescribeAccountLimitsInput	.Marker:167	.PageSize:168
s	DescribeAccountLimitsOutput	.Limits:169	.NextMarker:167
s	DescribeCapacityReservationInput	.LoadBalancerArn:129,r
s	DescribeCapacityReservationOutput	.CapacityReservationState:170	.DecreaseRequestsRemaining:171	.LastModifiedTime:172	.MinimumLoadBalancerCapacity:173
s	DescribeListenerAttributesInput	.ListenerArn:124,r
s	DescribeListenerAttributesOutput	.Attributes:174
s	DescribeListenerCertificatesInput	.ListenerArn:124,r	.Marker:167	.PageSize:168
s	DescribeListenerCertificatesOutput	.Certificates:123	.NextMarker:167
s	DescribeListenersInput	.ListenerArns:175	.LoadBalancerArn:129	.Marker:167	.PageSize:168
s	DescribeListenersOutput	.Listeners:134	.NextMarker:167
s	DescribeLoadBalancerAttributesInput	.LoadBalancerArn:129,r
s	DescribeLoadBalancerAttributesOutput	.Attributes:176
s	DescribeLoadBalancersInput	.LoadBalancerArns:177	.Marker:167	.Names:178	.PageSize:168
s	DescribeLoadBalancersOutput	.LoadBalancers:145	.NextMarker:167
s	DescribeRulesInput	.ListenerArn:124	.Marker:167	.PageSize:168	.RuleArns:179
s	DescribeRulesOutput	.NextMarker:167	.Rules:149
s	DescribeSSLPoliciesInput	.LoadBalancerType:144	.Marker:167	.Names:180	.PageSize:168
s	DescribeSSLPoliciesOutput	.NextMarker:167	.SslPolicies:181
s	DescribeTagsInput	.ResourceArns:125,r
s	DescribeTagsOutput	.TagDescriptions:182
s	DescribeTargetGroupAttributesInput	.TargetGroupArn:165,r
s	DescribeTargetGroupAttributesOutput	.Attributes:183
s	DescribeTargetGroupsInput	.LoadBalancerArn:129	.Marker:167	.Names:184	.PageSize:168	.TargetGroupArns:185
s	DescribeTargetGroupsOutput	.NextMarker:167	.TargetGroups:163
s	DescribeTargetHealthInput	.Include:186	.TargetGroupArn:165,r	.Targets:166
s	DescribeTargetHealthOutput	.TargetHealthDescriptions:187
s	HealthUnavailableException	error=HealthUnavailable,500
s	GetResourcePolicyInput	.ResourceArn:188,r
s	GetResourcePolicyOutput	.Policy:189
s	ResourceNotFoundException	error=ResourceNotFound,400
s	ModifyCapacityReservationInput	.LoadBalancerArn:129,r	.MinimumLoadBalancerCapacity:173	.ResetCapacityReservation:190
s	ModifyCapacityReservationOutput	.CapacityReservationState:170	.DecreaseRequestsRemaining:171	.LastModifiedTime:172	.MinimumLoadBalancerCapacity:173
s	CapacityUnitsLimitExceededException	error=CapacityUnitsLimitExceeded,400
s	CapacityReservationPendingException	error=CapacityReservationPending,400
s	InsufficientCapacityException	error=InsufficientCapacity,500
s	CapacityDecreaseRequestsLimitExceededException	error=CapacityDecreaseRequestLimitExceeded,400
s	PriorRequestNotCompleteException	error=PriorRequestNotComplete,429
s	ModifyListenerInput	.AlpnPolicy:127	.Certificates:123	.DefaultActions:128	.ListenerArn:124,r	.MutualAuthentication:130	.Port:131	.Protocol:132	.SslPolicy:133
s	ModifyListenerOutput	.Listeners:134
s	ModifyListenerAttributesInput	.Attributes:174,r	.ListenerArn:124,r
s	ModifyListenerAttributesOutput	.Attributes:174
s	ModifyLoadBalancerAttributesInput	.Attributes:176,r	.LoadBalancerArn:129,r
s	ModifyLoadBalancerAttributesOutput	.Attributes:176
s	ModifyRuleInput	.Actions:128	.Conditions:146	.ResetTransforms:191	.RuleArn:164,r	.Transforms:148
s	ModifyRuleOutput	.Rules:149
s	ModifyTargetGroupInput	.HealthCheckEnabled:150	.HealthCheckIntervalSeconds:151	.HealthCheckPath:152	.HealthCheckPort:153	.HealthCheckProtocol:132	.HealthCheckTimeoutSeconds:154	.HealthyThresholdCount:155	.Matcher:157	.TargetGroupArn:165,r	.UnhealthyThresholdCount:155
s	ModifyTargetGroupOutput	.TargetGroups:163
s	ModifyTargetGroupAttributesInput	.Attributes:183,r	.TargetGroupArn:165,r
s	ModifyTargetGroupAttributesOutput	.Attributes:183
s	RegisterTargetsInput	.TargetGroupArn:165,r	.Targets:166,r
s	RegisterTargetsOutput
s	RemoveListenerCertificatesInput	.Certificates:123,r	.ListenerArn:124,r
s	RemoveListenerCertificatesOutput
s	RemoveTagsInput	.ResourceArns:125,r	.TagKeys:192,r
s	RemoveTagsOutput
s	SetIpAddressTypeInput	.IpAddressType:137,r	.LoadBalancerArn:129,r
s	SetIpAddressTypeOutput	.IpAddressType:137
s	SetRulePrioritiesInput	.RulePriorities:193,r
s	SetRulePrioritiesOutput	.Rules:149
s	SetSecurityGroupsInput	.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:194	.LoadBalancerArn:129,r	.SecurityGroups:141,r
s	SetSecurityGroupsOutput	.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:194	.SecurityGroupIds:141
s	SetSubnetsInput	.EnablePrefixForIpv6SourceNat:136	.IpAddressType:137	.LoadBalancerArn:129,r	.SubnetMappings:142	.Subnets:143
s	SetSubnetsOutput	.AvailabilityZones:195	.EnablePrefixForIpv6SourceNat:136	.IpAddressType:137
l	CertificateList	e=:196
S	ListenerArn
l	ResourceArns	e=:188
l	TagList	min=1	e=:197
l	AlpnPolicyName	e=:198
l	Actions	e=:199
S	LoadBalancerArn
s	MutualAuthenticationAttributes	.AdvertiseTrustStoreCaNames:200	.IgnoreClientCertificateExpiry:201	.Mode:202	.TrustStoreArn:203	.TrustStoreAssociationStatus:204
i	Port	min=1	max=65535
S	ProtocolEnum
S	SslPolicyName
l	Listeners	e=:205
S	CustomerOwnedIpv4Pool	max=256
S	EnablePrefixForIpv6SourceNatEnum
S	IpAddressType
s	IpamPools	.Ipv4IpamPoolId:206
S	LoadBalancerName
S	LoadBalancerSchemeEnum
l	SecurityGroups	e=:207
l	SubnetMappings	e=:208
l	Subnets	e=:209
S	LoadBalancerTypeEnum
l	LoadBalancers	e=:210
l	RuleConditionList	e=:211
i	RulePriority	min=1	max=50000
l	RuleTransformList	e=:212
l	Rules	e=:213
b	HealthCheckEnabled
i	HealthCheckIntervalSeconds	min=5	max=300
S	Path	min=1	max=1024
S	HealthCheckPort
i	HealthCheckTimeoutSeconds	min=2	max=120
i	HealthCheckThresholdCount	min=2	max=10
S	TargetGroupIpAddressTypeEnum
s	Matcher	.GrpcCode:214	.HttpCode:215
S	TargetGroupName
S	ProtocolVersion
i	TargetControlPort	min=1	max=65535
S	TargetTypeEnum
S	VpcId
l	TargetGroups	e=:216
S	RuleArn
S	TargetGroupArn
l	TargetDescriptions	e=:217
S	Marker
i	PageSize	min=1	max=400
l	Limits	e=:218
l	ZonalCapacityReservationStates	e=:219
i	DecreaseRequestsRemaining
t	LastModifiedTime
s	MinimumLoadBalancerCapacity	.CapacityUnits:220
l	ListenerAttributes	e=:221
l	ListenerArns	e=:124
l	LoadBalancerAttributes	max=20	e=:222
l	LoadBalancerArns	e=:129
l	LoadBalancerNames	e=:139
l	RuleArns	e=:164
l	SslPolicyNames	e=:133
l	SslPolicies	e=:223
l	TagDescriptions	e=:224
l	TargetGroupAttributes	e=:225
l	TargetGroupNames	e=:158
l	TargetGroupArns	e=:165
l	ListOfDescribeTargetHealthIncludeOptions	e=:226
l	TargetHealthDescriptions	e=:227
S	ResourceArn
S	Policy	min=1
b	ResetCapacityReservation
b	ResetTransforms
l	TagKeys	e=:228
l	RulePriorityList	e=:229
S	EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum
l	AvailabilityZones	e=:230
s	Certificate	.CertificateArn:231	.IsDefault:232
s	Tag	.Key:228,r	.Value:233
S	AlpnPolicyValue
s	Action	.AuthenticateCognitoConfig:234	.AuthenticateOidcConfig:235	.FixedResponseConfig:236	.ForwardConfig:237	.JwtValidationConfig:238	.Order:239	.RedirectConfig:240	.TargetGroupArn:165	.Type:241,r
S	AdvertiseTrustStoreCaNamesEnum
b	IgnoreClientCertificateExpiry
S	Mode
S	TrustStoreArn
S	TrustStoreAssociationStatusEnum
s	Listener	.AlpnPolicy:127	.Certificates:123	.DefaultActions:128	.ListenerArn:124	.LoadBalancerArn:129	.MutualAuthentication:130	.Port:131	.Protocol:132	.SslPolicy:133
S	IpamPoolId	max=1000
S	SecurityGroupId
s	SubnetMapping	.AllocationId:242	.IPv6Address:243	.PrivateIPv4Address:244	.SourceNatIpv6Prefix:245	.SubnetId:209
S	SubnetId
s	LoadBalancer	.AvailabilityZones:195	.CanonicalHostedZoneId:246	.CreatedTime:247	.CustomerOwnedIpv4Pool:135	.DNSName:248	.EnablePrefixForIpv6SourceNat:136	.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:249	.IpAddressType:137	.IpamPools:138	.LoadBalancerArn:129	.LoadBalancerName:139	.Scheme:140	.SecurityGroups:141	.State:250	.Type:144	.VpcId:162
s	RuleCondition	.Field:251	.HostHeaderConfig:252	.HttpHeaderConfig:253	.HttpRequestMethodConfig:254	.PathPatternConfig:255	.QueryStringConfig:256	.RegexValues:257	.SourceIpConfig:258	.Values:257
s	RuleTransform	.HostHeaderRewriteConfig:259	.Type:260,r	.UrlRewriteConfig:261
s	Rule	.Actions:128	.Conditions:146	.IsDefault:262	.Priority:263	.RuleArn:164	.Transforms:148
S	GrpcCode
S	HttpCode
s	TargetGroup	.HealthCheckEnabled:150	.HealthCheckIntervalSeconds:151	.HealthCheckPath:152	.HealthCheckPort:153	.HealthCheckProtocol:132	.HealthCheckTimeoutSeconds:154	.HealthyThresholdCount:155	.IpAddressType:156	.LoadBalancerArns:177	.Matcher:157	.Port:131	.Protocol:132	.ProtocolVersion:159	.TargetControlPort:160	.TargetGroupArn:165	.TargetGroupName:158	.TargetType:161	.UnhealthyThresholdCount:155	.VpcId:162
s	TargetDescription	.AvailabilityZone:264	.Id:265,r	.Port:131	.QuicServerId:266
s	Limit	.Max:267	.Name:268
s	ZonalCapacityReservationState	.AvailabilityZone:264	.EffectiveCapacityUnits:269	.State:270
i	CapacityUnits
s	ListenerAttribute	.Key:271	.Value:272
s	LoadBalancerAttribute	.Key:273	.Value:274
s	SslPolicy	.Ciphers:275	.Name:133	.SslProtocols:276	.SupportedLoadBalancerTypes:257
s	TagDescription	.ResourceArn:188	.Tags:126
s	TargetGroupAttribute	.Key:277	.Value:278
S	DescribeTargetHealthInputIncludeEnum
s	TargetHealthDescription	.AdministrativeOverride:279	.AnomalyDetection:280	.HealthCheckPort:153	.Target:217	.TargetHealth:281
S	TagKey	min=1	max=128
s	RulePriorityPair	.Priority:147	.RuleArn:164
s	AvailabilityZone	.LoadBalancerAddresses:282	.OutpostId:283	.SourceNatIpv6Prefixes:284	.SubnetId:209	.ZoneName:264
S	CertificateArn
b	Default
S	TagValue	min=0	max=256
s	AuthenticateCognitoActionConfig	.AuthenticationRequestExtraParams:285	.OnUnauthenticatedRequest:286	.Scope:287	.SessionCookieName:288	.SessionTimeout:289	.UserPoolArn:290,r	.UserPoolClientId:291,r	.UserPoolDomain:292,r
s	AuthenticateOidcActionConfig	.AuthenticationRequestExtraParams:293	.AuthorizationEndpoint:294,r	.ClientId:295,r	.ClientSecret:296	.Issuer:297,r	.OnUnauthenticatedRequest:298	.Scope:299	.SessionCookieName:300	.SessionTimeout:301	.TokenEndpoint:302,r	.UseExistingClientSecret:303	.UserInfoEndpoint:304,r
s	FixedResponseActionConfig	.ContentType:305	.MessageBody:306	.StatusCode:307,r
s	ForwardActionConfig	.TargetGroupStickinessConfig:308	.TargetGroups:309
s	JwtValidationActionConfig	.AdditionalClaims:310	.Issuer:311,r	.JwksEndpoint:312,r
i	ActionOrder	min=1	max=50000
s	RedirectActionConfig	.Host:313	.Path:314	.Port:315	.Protocol:316	.Query:317	.StatusCode:318,r
S	ActionTypeEnum
S	AllocationId
S	IPv6Address
S	PrivateIPv4Address
S	SourceNatIpv6Prefix
S	CanonicalHostedZoneId
t	CreatedTime
S	DNSName
S	EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic
s	LoadBalancerState	.Code:319	.Reason:320
S	ConditionFieldName	max=64
s	HostHeaderConditionConfig	.RegexValues:257	.Values:257
s	HttpHeaderConditionConfig	.HttpHeaderName:321	.RegexValues:257	.Values:257
s	HttpRequestMethodConditionConfig	.Values:257
s	PathPatternConditionConfig	.RegexValues:257	.Values:257
s	QueryStringConditionConfig	.Values:322
l	ListOfString	e=:323
s	SourceIpConditionConfig	.Values:257
s	HostHeaderRewriteConfig	.Rewrites:324
S	TransformTypeEnum
s	UrlRewriteConfig	.Rewrites:324
b	IsDefault
S	String
S	ZoneName
S	TargetId
S	QuicServerId	min=1	max=256
S	Max
S	Name
d	CapacityUnitsDouble
s	CapacityReservationStatus	.Code:325	.Reason:320
S	ListenerAttributeKey	max=256
S	ListenerAttributeValue
S	LoadBalancerAttributeKey	max=256
S	LoadBalancerAttributeValue	max=1024
l	Ciphers	e=:326
l	SslProtocols	e=:327
S	TargetGroupAttributeKey	max=256
S	TargetGroupAttributeValue
s	AdministrativeOverride	.Description:328	.Reason:329	.State:330
s	AnomalyDetection	.MitigationInEffect:331	.Result:332
s	TargetHealth	.Description:328	.Reason:333	.State:334
l	LoadBalancerAddresses	e=:335
S	OutpostId
l	SourceNatIpv6Prefixes	e=:245
m	AuthenticateCognitoActionAuthenticationRequestExtraParams	k=:336	e=:337
S	AuthenticateCognitoActionConditionalBehaviorEnum
S	AuthenticateCognitoActionScope
S	AuthenticateCognitoActionSessionCookieName
L	AuthenticateCognitoActionSessionTimeout
S	AuthenticateCognitoActionUserPoolArn
S	AuthenticateCognitoActionUserPoolClientId
S	AuthenticateCognitoActionUserPoolDomain
m	AuthenticateOidcActionAuthenticationRequestExtraParams	k=:338	e=:339
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
s	TargetGroupStickinessConfig	.DurationSeconds:340	.Enabled:341
l	TargetGroupList	e=:342
l	JwtValidationActionAdditionalClaims	e=:343
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
l	QueryStringKeyValuePairList	e=:344
S	StringValue
l	RewriteConfigList	e=:345
S	CapacityReservationStateEnum
s	Cipher	.Name:346	.Priority:347
S	SslProtocol
S	Description
S	TargetAdministrativeOverrideReasonEnum
S	TargetAdministrativeOverrideStateEnum
S	MitigationInEffectEnum
S	AnomalyResultEnum
S	TargetHealthReasonEnum
S	TargetHealthStateEnum
s	LoadBalancerAddress	.AllocationId:242	.IPv6Address:243	.IpAddress:348	.PrivateIPv4Address:244
S	AuthenticateCognitoActionAuthenticationRequestParamName
S	AuthenticateCognitoActionAuthenticationRequestParamValue
S	AuthenticateOidcActionAuthenticationRequestParamName
S	AuthenticateOidcActionAuthenticationRequestParamValue
i	TargetGroupStickinessDurationSeconds
b	TargetGroupStickinessEnabled
s	TargetGroupTuple	.TargetGroupArn:165	.Weight:349
s	JwtValidationActionAdditionalClaim	.Format:350,r	.Name:351,r	.Values:352,r
s	QueryStringKeyValuePair	.Key:323	.Value:323
s	RewriteConfig	.Regex:323,r	.Replace:323,r
S	CipherName
i	CipherPriority
S	IpAddress
i	TargetGroupWeight
S	JwtValidationActionAdditionalClaimFormatEnum
S	JwtValidationActionAdditionalClaimName
l	JwtValidationActionAdditionalClaimValues	e=:353
S	JwtValidationActionAdditionalClaimValue

"""#
}
