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
O	DescribeListenerAttributes	POST	/	62	63	2	wrapper=DescribeListenerAttributesResult
O	DescribeListenerCertificates	POST	/	64	65	2	wrapper=DescribeListenerCertificatesResult	pages=Marker;NextMarker;Certificates;
O	DescribeListeners	POST	/	66	67	2,9,21	wrapper=DescribeListenersResult	pages=Marker;NextMarker;Listeners;
O	DescribeLoadBalancerAttributes	POST	/	68	69	9	wrapper=DescribeLoadBalancerAttributesResult
O	DescribeLoadBalancers	POST	/	70	71	9	wrapper=DescribeLoadBalancersResult	pages=Marker;NextMarker;LoadBalancers;
O	DescribeRules	POST	/	72	73	2,11,21	wrapper=DescribeRulesResult	pages=Marker;NextMarker;Rules;
O	DescribeSSLPolicies	POST	/	74	75	20	wrapper=DescribeSSLPoliciesResult	pages=Marker;NextMarker;SslPolicies;
O	DescribeTags	POST	/	76	77	9,10,2,11,12	wrapper=DescribeTagsResult
O	DescribeTargetGroupAttributes	POST	/	78	79	10	wrapper=DescribeTargetGroupAttributesResult
O	DescribeTargetGroups	POST	/	80	81	9,10	wrapper=DescribeTargetGroupsResult	pages=Marker;NextMarker;TargetGroups;
O	DescribeTargetHealth	POST	/	82	83	59,10,84	wrapper=DescribeTargetHealthResult
O	GetResourcePolicy	POST	/	85	86	87	wrapper=GetResourcePolicyResult
O	ModifyListener	POST	/	88	89	15,16,3,2,10,17,19,20,4,18,21,22,23,24,25,26,27,12,28	wrapper=ModifyListenerResult
O	ModifyListenerAttributes	POST	/	90	91	2,18	wrapper=ModifyListenerAttributesResult
O	ModifyLoadBalancerAttributes	POST	/	92	93	9,18	wrapper=ModifyLoadBalancerAttributesResult
O	ModifyRule	POST	/	94	95	17,19,11,40,22,23,10,21,24,25,26	wrapper=ModifyRuleResult
O	ModifyTargetGroup	POST	/	96	97	10,18	wrapper=ModifyTargetGroupResult
O	ModifyTargetGroupAttributes	POST	/	98	99	10,18	wrapper=ModifyTargetGroupAttributesResult
O	RegisterTargets	POST	/	100	101	10,23,59,22	wrapper=RegisterTargetsResult
O	RemoveListenerCertificates	POST	/	102	103	2,40	wrapper=RemoveListenerCertificatesResult
O	RemoveTags	POST	/	104	105	9,10,2,11,8,12	wrapper=RemoveTagsResult
O	SetIpAddressType	POST	/	106	107	9,18,34	wrapper=SetIpAddressTypeResult
O	SetRulePriorities	POST	/	108	109	11,43,40	wrapper=SetRulePrioritiesResult
O	SetSecurityGroups	POST	/	110	111	9,18,35	wrapper=SetSecurityGroupsResult
O	SetSubnets	POST	/	112	113	9,18,33,34,38,39,114	wrapper=SetSubnetsResult
W	LoadBalancerAvailable	DescribeLoadBalancers	15	40	s a "active" LoadBalancers[].State.Code	r y "provisioning" LoadBalancers[].State.Code	r e "LoadBalancerNotFound"
W	LoadBalancerExists	DescribeLoadBalancers	15	40	s c 200	r e "LoadBalancerNotFound"
W	LoadBalancersDeleted	DescribeLoadBalancers	15	40	r a "active" LoadBalancers[].State.Code	s e "LoadBalancerNotFound"
W	TargetDeregistered	DescribeTargetHealth	15	40	s e "InvalidTarget"	s a "unused" TargetHealthDescriptions[].TargetHealth.State
W	TargetInService	DescribeTargetHealth	15	40	s a "healthy" TargetHealthDescriptions[].TargetHealth.State	r e "InvalidInstance"
s	AddListenerCertificatesInput	.Certificates:115,r	.ListenerArn:116,r
s	AddListenerCertificatesOutput	.Certificates:115
s	ListenerNotFoundException	error=ListenerNotFound,400
s	TooManyCertificatesException	error=TooManyCertificates,400
s	CertificateNotFoundException	error=CertificateNotFound,400
s	AddTagsInput	.ResourceArns:117,r	.Tags:118,r
s	AddTagsOutput
s	DuplicateTagKeysException	error=DuplicateTagKeys,400
s	TooManyTagsException	error=TooManyTags,400
s	LoadBalancerNotFoundException	error=LoadBalancerNotFound,400
s	TargetGroupNotFoundException	error=TargetGroupNotFound,400
s	RuleNotFoundException	error=RuleNotFound,400
s	TrustStoreNotFoundException	error=TrustStoreNotFound,400
s	CreateListenerInput	.AlpnPolicy:119	.Certificates:115	.DefaultActions:120,r	.LoadBalancerArn:121,r	.MutualAuthentication:122	.Port:123	.Protocol:124	.SslPolicy:125	.Tags:118
s	CreateListenerOutput	.Listeners:126
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
s	CreateLoadBalancerInput	.CustomerOwnedIpv4Pool:127	.EnablePrefixForIpv6SourceNat:128	.IpAddressType:129	.IpamPools:130	.Name:131,r	.Scheme:132	.SecurityGroups:133	.SubnetMappings:134	.Subnets:135	.Tags:118	.Type:136
s	CreateLoadBalancerOutput	.LoadBalancers:137
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
s	CreateRuleInput	.Actions:120,r	.Conditions:138,r	.ListenerArn:116,r	.Priority:139,r	.Tags:118	.Transforms:140
s	CreateRuleOutput	.Rules:141
s	PriorityInUseException	error=PriorityInUse,400
s	TooManyTargetGroupsException	error=TooManyTargetGroups,400
s	TooManyRulesException	error=TooManyRules,400
s	CreateTargetGroupInput	.HealthCheckEnabled:142	.HealthCheckIntervalSeconds:143	.HealthCheckPath:144	.HealthCheckPort:145	.HealthCheckProtocol:124	.HealthCheckTimeoutSeconds:146	.HealthyThresholdCount:147	.IpAddressType:148	.Matcher:149	.Name:150,r	.Port:123	.Protocol:124	.ProtocolVersion:151	.Tags:118	.TargetControlPort:152	.TargetType:153	.UnhealthyThresholdCount:147	.VpcId:154
s	CreateTargetGroupOutput	.TargetGroups:155
s	DuplicateTargetGroupNameException	error=DuplicateTargetGroupName,400
s	DeleteListenerInput	.ListenerArn:116,r
s	DeleteListenerOutput
s	DeleteLoadBalancerInput	.LoadBalancerArn:121,r
s	DeleteLoadBalancerOutput
s	DeleteRuleInput	.RuleArn:156,r
s	DeleteRuleOutput
s	DeleteTargetGroupInput	.TargetGroupArn:157,r
s	DeleteTargetGroupOutput
s	DeregisterTargetsInput	.TargetGroupArn:157,r	.Targets:158,r
s	DeregisterTargetsOutput
s	InvalidTargetException	error=InvalidTarget,400
s	DescribeAccountLimitsInput	.Marker:159	.PageSize:160
s	DescribeAccountLimitsOutput	.Limits:161	.NextMarker:159
s	DescribeListenerAttributesInput	.ListenerArn:116,r
s	DescribeListenerAttributesOutput	.Attributes:162
s	DescribeListenerCertificatesInput	.ListenerArn:116,r	.Marker:159	.PageSize:160
s	DescribeListenerCertificatesOutput	.Certificates:115	.NextMarker:159
s	DescribeListenersInput	.ListenerArns:163	.LoadBalancerArn:121	.Marker:159	.PageSize:160
s	DescribeListenersOutput	.Listeners:126	.NextMarker:159
s	DescribeLoadBalancerAttributesInput	.LoadBalancerArn:121,r
s	DescribeLoadBalancerAttributesOutput	.Attributes:164
s	DescribeLoadBalancersInput	.LoadBalancerArns:165	.Marker:159	.Names:166	.PageSize:160
s	DescribeLoadBalancersOutput	.LoadBalancers:137	.NextMarker:159
s	DescribeRulesInput	.ListenerArn:116	.Marker:159	.PageSize:160	.RuleArns:167
s	DescribeRulesOutput	.NextMarker:159	.Rules:141
s	DescribeSSLPoliciesInput	.LoadBalancerType:136	.Marker:159	.Names:168	.PageSize:160
s	DescribeSSLPoliciesOutput	.NextMarker:159	.SslPolicies:169
s	DescribeTagsInput	.ResourceArns:117,r
s	DescribeTagsOutput	.TagDescriptions:170
s	DescribeTargetGroupAttributesInput	.TargetGroupArn:157,r
s	DescribeTargetGroupAttributesOutput	.Attributes:171
s	DescribeTargetGroupsInput	.LoadBalancerArn:121	.Marker:159	.Names:172	.PageSize:160	.TargetGroupArns:173
s	DescribeTargetGroupsOutput	.NextMarker:159	.TargetGroups:155
s	DescribeTargetHealthInput	.Include:174	.TargetGroupArn:157,r	.Targets:158
s	DescribeTargetHealthOutput	.TargetHealthDescriptions:175
s	HealthUnavailableException	error=HealthUnavailable,500
s	GetResourcePolicyInput	.ResourceArn:176,r
s	GetResourcePolicyOutput	.Policy:177
s	ResourceNotFoundException	error=ResourceNotFound,400
s	ModifyListenerInput	.AlpnPolicy:119	.Certificates:115	.DefaultActions:120	.ListenerArn:116,r	.MutualAuthentication:122	.Port:123	.Protocol:124	.SslPolicy:125
s	ModifyListenerOutput	.Listeners:126
s	ModifyListenerAttributesInput	.Attributes:162,r	.ListenerArn:116,r
s	ModifyListenerAttributesOutput	.Attributes:162
s	ModifyLoadBalancerAttributesInput	.Attributes:164,r	.LoadBalancerArn:121,r
s	ModifyLoadBalancerAttributesOutput	.Attributes:164
s	ModifyRuleInput	.Actions:120	.Conditions:138	.ResetTransforms:178	.RuleArn:156,r	.Transforms:140
s	ModifyRuleOutput	.Rules:141
s	ModifyTargetGroupInput	.HealthCheckEnabled:142	.HealthCheckIntervalSeconds:143	.HealthCheckPath:144	.HealthCheckPort:145	.HealthCheckProtocol:124	.HealthCheckTimeoutSeconds:146	.HealthyThresholdCount:147	.Matcher:149	.TargetGroupArn:157,r	.UnhealthyThresholdCount:147
s	ModifyTargetGroupOutput	.TargetGroups:155
s	ModifyTargetGroupAttributesInput	.Attributes:171,r	.TargetGroupArn:157,r
s	ModifyTargetGroupAttributesOutput	.Attributes:171
s	RegisterTargetsInput	.TargetGroupArn:157,r	.Targets:158,r
s	RegisterTargetsOutput
s	RemoveListenerCertificatesInput	.Certificates:115,r	.ListenerArn:116,r
s	RemoveListenerCertificatesOutput
s	RemoveTagsInput	.ResourceArns:117,r	.TagKeys:179,r
s	RemoveTagsOutput
s	SetIpAddressTypeInput	.IpAddressType:129,r	.LoadBalancerArn:121,r
s	SetIpAddressTypeOutput	.IpAddressType:129
s	SetRulePrioritiesInput	.RulePriorities:180,r
s	SetRulePrioritiesOutput	.Rules:141
s	SetSecurityGroupsInput	.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:181	.LoadBalancerArn:121,r	.SecurityGroups:133,r
s	SetSecurityGroupsOutput	.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:181	.SecurityGroupIds:133
s	SetSubnetsInput	.EnablePrefixForIpv6SourceNat:128	.IpAddressType:129	.LoadBalancerArn:121,r	.SubnetMappings:134	.Subnets:135
s	SetSubnetsOutput	.AvailabilityZones:182	.EnablePrefixForIpv6SourceNat:128	.IpAddressType:129
s	CapacityReservationPendingException	error=CapacityReservationPending,400
l	CertificateList	e=:183
S	ListenerArn
l	ResourceArns	e=:176
l	TagList	min=1	e=:184
l	AlpnPolicyName	e=:185
l	Actions	e=:186
S	LoadBalancerArn
s	MutualAuthenticationAttributes	.AdvertiseTrustStoreCaNames:187	.IgnoreClientCertificateExpiry:188	.Mode:189	.TrustStoreArn:190	.TrustStoreAssociationStatus:191
i	Port	min=1	max=65535
S	ProtocolEnum
S	SslPolicyName
l	Listeners	e=:192
S	CustomerOwnedIpv4Pool	max=256
S	EnablePrefixForIpv6SourceNatEnum
S	IpAddressType
s	IpamPools	.Ipv4IpamPoolId:193
S	LoadBalancerName
S	LoadBalancerSchemeEnum
l	SecurityGroups	e=:194
l	SubnetMappings	e=:195
l	Subnets	e=:196
S	LoadBalancerTypeEnum
l	LoadBalancers	e=:197
l	RuleConditionList	e=:198
i	RulePriority	min=1	max=50000
l	RuleTransformList	e=:199
l	Rules	e=:200
b	HealthCheckEnabled
i	HealthCheckIntervalSeconds	min=5	max=300
S	Path	min=1	max=1024
S	HealthCheckPort
i	HealthCheckTimeoutSeconds	min=2	max=120
i	HealthCheckThresholdCount	min=2	max=10
S	TargetGroupIpAddressTypeEnum
s	Matcher	.GrpcCode:201	.HttpCode:202
S	TargetGroupName
S	ProtocolVersion
i	TargetControlPort	min=1	max=65535
S	TargetTypeEnum
S	VpcId
l	TargetGroups	e=:203
S	RuleArn
S	TargetGroupArn
l	TargetDescriptions	e=:204
S	Marker
i	PageSize	min=1	max=400
l	Limits	e=:205
l	ListenerAttributes	e=:206
l	ListenerArns	e=:116
l	LoadBalancerAttributes	max=20	e=:207
l	LoadBalancerArns	e=:121
l	LoadBalancerNames	e=:131
l	RuleArns	e=:156
l	SslPolicyNames	e=:125
l	SslPolicies	e=:208
l	TagDescriptions	e=:209
l	TargetGroupAttributes	e=:210
l	TargetGroupNames	e=:150
l	TargetGroupArns	e=:157
l	ListOfDescribeTargetHealthIncludeOptions	e=:211
l	TargetHealthDescriptions	e=:212
S	ResourceArn
S	Policy	min=1
b	ResetTransforms
l	TagKeys	e=:213
l	RulePriorityList	e=:214
S	EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum
l	AvailabilityZones	e=:215
s	Certificate	.CertificateArn:216	.IsDefault:217
s	Tag	.Key:213,r	.Value:218
S	AlpnPolicyValue
s	Action	.AuthenticateCognitoConfig:219	.AuthenticateOidcConfig:220	.FixedResponseConfig:221	.ForwardConfig:222	.JwtValidationConfig:223	.Order:224	.RedirectConfig:225	.TargetGroupArn:157	.Type:226,r
S	AdvertiseTrustStoreCaNamesEnum
b	IgnoreClientCertificateExpiry
S	Mode
S	TrustStoreArn
S	TrustStoreAssociationStatusEnum
s	Listener	.AlpnPolicy:119	.Certificates:115	.DefaultActions:120	.ListenerArn:116	.LoadBalancerArn:121	.MutualAuthentication:122	.Port:123	.Protocol:124	.SslPolicy:125
S	IpamPoolId	max=1000
S	SecurityGroupId
s	SubnetMapping	.AllocationId:227	.IPv6Address:228	.PrivateIPv4Address:229	.SourceNatIpv6Prefix:230	.SubnetId:196
S	SubnetId
s	LoadBalancer	.AvailabilityZones:182	.CanonicalHostedZoneId:231	.CreatedTime:232	.CustomerOwnedIpv4Pool:127	.DNSName:233	.EnablePrefixForIpv6SourceNat:128	.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:234	.IpAddressType:129	.IpamPools:130	.LoadBalancerArn:121	.LoadBalancerName:131	.Scheme:132	.SecurityGroups:133	.State:235	.Type:136	.VpcId:154
s	RuleCondition	.Field:236	.HostHeaderConfig:237	.HttpHeaderConfig:238	.HttpRequestMethodConfig:239	.PathPatternConfig:240	.QueryStringConfig:241	.RegexValues:242	.SourceIpConfig:243	.Values:242
s	RuleTransform	.HostHeaderRewriteConfig:244	.Type:245,r	.UrlRewriteConfig:246
s	Rule	.Actions:120	.Conditions:138	.IsDefault:247	.Priority:248	.RuleArn:156	.Transforms:140
S	GrpcCode
S	HttpCode
s	TargetGroup	.HealthCheckEnabled:142	.HealthCheckIntervalSeconds:143	.HealthCheckPath:144	.HealthCheckPort:145	.HealthCheckProtocol:124	.HealthCheckTimeoutSeconds:146	.HealthyThresholdCount:147	.IpAddressType:148	.LoadBalancerArns:165	.Matcher:149	.Port:123	.Protocol:124	.ProtocolVersion:151	.TargetControlPort:152	.TargetGroupArn:157	.TargetGroupName:150	.TargetType:153	.UnhealthyThresholdCount:147	.VpcId:154
s	TargetDescription	.AvailabilityZone:249	.Id:250,r	.Port:123	.QuicServerId:251
s	Limit	.Max:252	.Name:253
s	ListenerAttribute	.Key:254	.Value:255
s	LoadBalancerAttribute	.Key:256	.Value:257
s	SslPolicy	.Ciphers:258	.Name:125	.SslProtocols:259	.SupportedLoadBalancerTypes:242
s	TagDescription	.ResourceArn:176	.Tags:118
s	TargetGroupAttribute	.Key:260	.Value:261
S	DescribeTargetHealthInputIncludeEnum
s	TargetHealthDescription	.AdministrativeOverride:262	.AnomalyDetection:263	.HealthCheckPort:145	.Target:204	.TargetHealth:264
S	TagKey	min=1	max=128
s	RulePriorityPair	.Priority:139	.RuleArn:156
s	AvailabilityZone	.LoadBalancerAddresses:265	.OutpostId:266	.SourceNatIpv6Prefixes:267	.SubnetId:196	.ZoneName:249
S	CertificateArn
b	Default
S	TagValue	min=0	max=256
s	AuthenticateCognitoActionConfig	.AuthenticationRequestExtraParams:268	.OnUnauthenticatedRequest:269	.Scope:270	.SessionCookieName:271	.SessionTimeout:272	.UserPoolArn:273,r	.UserPoolClientId:274,r	.UserPoolDomain:275,r
s	AuthenticateOidcActionConfig	.AuthenticationRequestExtraParams:276	.AuthorizationEndpoint:277,r	.ClientId:278,r	.ClientSecret:279	.Issuer:280,r	.OnUnauthenticatedRequest:281	.Scope:282	.SessionCookieName:283	.SessionTimeout:284	.TokenEndpoint:285,r	.UseExistingClientSecret:286	.UserInfoEndpoint:287,r
s	FixedResponseActionConfig	.ContentType:288	.MessageBody:289	.StatusCode:290,r
s	ForwardActionConfig	.TargetGroupStickinessConfig:291	.TargetGroups:292
s	JwtValidationActionConfig	.AdditionalClaims:293	.Issuer:294,r	.JwksEndpoint:295,r
i	ActionOrder	min=1	max=50000
s	RedirectActionConfig	.Host:296	.Path:297	.Port:298	.Protocol:299	.Query:300	.StatusCode:301,r
S	ActionTypeEnum
S	AllocationId
S	IPv6Address
S	PrivateIPv4Address
S	SourceNatIpv6Prefix
S	CanonicalHostedZoneId
t	CreatedTime
S	DNSName
S	EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic
s	LoadBalancerState	.Code:302	.Reason:303
S	ConditionFieldName	max=64
s	HostHeaderConditionConfig	.RegexValues:242	.Values:242
s	HttpHeaderConditionConfig	.HttpHeaderName:304	.RegexValues:242	.Values:242
s	HttpRequestMethodConditionConfig	.Values:242
s	PathPatternConditionConfig	.RegexValues:242	.Values:242
s	QueryStringConditionConfig	.Values:305
l	ListOfString	e=:306
s	SourceIpConditionConfig	.Values:242
s	HostHeaderRewriteConfig	.Rewrites:307
S	TransformTypeEnum
s	UrlRewriteConfig	.Rewrites:307
b	IsDefault
S	String
S	ZoneName
S	TargetId
S	QuicServerId	min=1	max=256
S	Max
S	Name
S	ListenerAttributeKey	max=256
S	ListenerAttributeValue
S	LoadBalancerAttributeKey	max=256
S	LoadBalancerAttributeValue	max=1024
l	Ciphers	e=:308
l	SslProtocols	e=:309
S	TargetGroupAttributeKey	max=256
S	TargetGroupAttributeValue
s	AdministrativeOverride	.Description:310	.Reason:311	.State:312
s	AnomalyDetection	.MitigationInEffect:313	.Result:314
s	TargetHealth	.Description:310	.Reason:315	.State:316
l	LoadBalancerAddresses	e=:317
S	OutpostId
l	SourceNatIpv6Prefixes	e=:230
m	AuthenticateCognitoActionAuthenticationRequestExtraParams	k=:318	e=:319
S	AuthenticateCognitoActionConditionalBehaviorEnum
S	AuthenticateCognitoActionScope
S	AuthenticateCognitoActionSessionCookieName
L	AuthenticateCognitoActionSessionTimeout
S	AuthenticateCognitoActionUserPoolArn
S	AuthenticateCognitoActionUserPoolClientId
S	AuthenticateCognitoActionUserPoolDomain
m	AuthenticateOidcActionAuthenticationRequestExtraParams	k=:320	e=:321
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
s	TargetGroupStickinessConfig	.DurationSeconds:322	.Enabled:323
l	TargetGroupList	e=:324
l	JwtValidationActionAdditionalClaims	e=:325
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
l	QueryStringKeyValuePairList	e=:326
S	StringValue
l	RewriteConfigList	e=:327
s	Cipher	.Name:328	.Priority:329
S	SslProtocol
S	Description
S	TargetAdministrativeOverrideReasonEnum
S	TargetAdministrativeOverrideStateEnum
S	MitigationInEffectEnum
S	AnomalyResultEnum
S	TargetHealthReasonEnum
S	TargetHealthStateEnum
s	LoadBalancerAddress	.AllocationId:227	.IPv6Address:228	.IpAddress:330	.PrivateIPv4Address:229
S	AuthenticateCognitoActionAuthenticationRequestParamName
S	AuthenticateCognitoActionAuthenticationRequestParamValue
S	AuthenticateOidcActionAuthenticationRequestParamName
S	AuthenticateOidcActionAuthenticationRequestParamValue
i	TargetGroupStickinessDurationSeconds
b	TargetGroupStickinessEnabled
s	TargetGroupTuple	.TargetGroupArn:157	.Weight:331
s	JwtValidationActionAdditionalClaim	.Format:332,r	.Name:333,r	.Values:334,r
s	QueryStringKeyValuePair	.Key:306	.Value:306
s	RewriteConfig	.Regex:306,r	.Replace:306,r
S	CipherName
i	CipherPriority
S	IpAddress
i	TargetGroupWeight
S	JwtValidationActionAdditionalClaimFormatEnum
S	JwtValidationActionAdditionalClaimName
l	JwtValidationActionAdditionalClaimValues	e=:335
S	JwtValidationActionAdditionalClaimValue

"""#
}
