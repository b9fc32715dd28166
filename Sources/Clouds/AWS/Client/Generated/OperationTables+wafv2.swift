// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `wafv2`: StaticString = #"""
V	id=wafv2	protocol=json	version=2019-07-29	service=WAFV2	endpoint=wafv2	signing=wafv2	json=1.1	target=AWSWAF_20190729
O	AssociateWebACL	POST	/	0	1	2,3,4,5,6,7,8
O	CheckCapacity	POST	/	9	10	2,3,4,7,11,5,12,13,6
O	CreateIPSet	POST	/	14	15	2,3,16,17,7,18,19,6
O	CreateRegexPatternSet	POST	/	20	21	2,3,16,17,7,18,19,6
O	CreateRuleGroup	POST	/	22	23	2,3,16,17,7,5,18,19,12,4,6
O	CreateWebACL	POST	/	24	25	2,3,16,17,7,11,5,4,18,19,12,6,26,13
O	DeleteIPSet	POST	/	27	28	2,3,4,17,29,18,19,6
O	DeleteLoggingConfiguration	POST	/	30	31	2,4,17,3,6
O	DeletePermissionPolicy	POST	/	32	33	4,2,3
O	DeleteRegexPatternSet	POST	/	34	35	2,3,4,17,29,18,19,6
O	DeleteRuleGroup	POST	/	36	37	2,3,4,17,29,18,19,6
O	DeleteWebACL	POST	/	38	39	2,3,4,17,29,18,19,6
O	DescribeManagedRuleGroup	POST	/	40	41	2,3,11,4,6,13
O	DisassociateWebACL	POST	/	42	43	2,3,4,6
O	GetIPSet	POST	/	44	45	2,3,4,6
O	GetLoggingConfiguration	POST	/	46	47	2,4,3,6
O	GetPermissionPolicy	POST	/	48	49	4,2,3
O	GetRegexPatternSet	POST	/	50	51	2,3,4,6
O	GetRuleGroup	POST	/	52	53	2,3,4,6
O	GetWebACL	POST	/	54	55	2,3,4,6
O	GetWebACLForResource	POST	/	56	57	2,4,3,5,6
O	ListAvailableManagedRuleGroups	POST	/	58	59	2,3,6	pages=NextMarker;NextMarker;ManagedRuleGroups;
O	ListIPSets	POST	/	60	61	2,3,6	pages=NextMarker;NextMarker;IPSets;
O	ListLoggingConfigurations	POST	/	62	63	2,3,6	pages=NextMarker;NextMarker;LoggingConfigurations;
O	ListRegexPatternSets	POST	/	64	65	2,3,6	pages=NextMarker;NextMarker;RegexPatternSets;
O	ListResourcesForWebACL	POST	/	66	67	2,4,3,6
O	ListRuleGroups	POST	/	68	69	2,3,6	pages=NextMarker;NextMarker;RuleGroups;
O	ListTagsForResource	POST	/	70	71	2,3,4,18,19,6
O	ListWebACLs	POST	/	72	73	2,3,6	pages=NextMarker;NextMarker;WebACLs;
O	PutLoggingConfiguration	POST	/	74	75	2,4,17,76,3,6,7,77,8
O	PutPermissionPolicy	POST	/	78	79	4,2,3,80
O	TagResource	POST	/	81	82	2,3,7,4,18,19,6
O	UntagResource	POST	/	83	84	2,3,4,18,19,6
O	UpdateIPSet	POST	/	85	86	2,3,4,16,17,7,6
O	UpdateRegexPatternSet	POST	/	87	88	2,3,4,16,17,7,6
O	UpdateRuleGroup	POST	/	89	90	2,3,4,16,17,7,5,12,6,26
O	UpdateWebACL	POST	/	91	92	2,3,4,16,17,7,11,5,12,6,13,26,8
s	AssociateWebACLRequest	.ResourceArn:93,r	.WebACLArn:93,r
s	AssociateWebACLResponse
s	WAFInternalErrorException	error=,	.Message:94
s	WAFInvalidParameterException	error=,	.Field:95	.Parameter:96	.Reason:97	.message:94
s	WAFNonexistentItemException	error=,	.Message:94
s	WAFUnavailableEntityException	error=,	.Message:94
s	WAFInvalidOperationException	error=,	.Message:94
s	WAFLimitsExceededException	error=,	.Message:94	.SourceType:98
s	WAFFeatureNotIncludedInPricingPlanException	error=,	.DisallowedFeatures:99	.Message:94
s	CheckCapacityRequest	.Rules:100,r	.Scope:101,r
s	CheckCapacityResponse	.Capacity:102
s	WAFInvalidResourceException	error=,	.Message:94
s	WAFSubscriptionNotFoundException	error=,	.Message:94
s	WAFExpiredManagedRuleGroupVersionException	error=,	.Message:94
s	CreateIPSetRequest	.Addresses:103,r	.Description:104	.IPAddressVersion:105,r	.Name:106,r	.Scope:101,r	.Tags:107
s	CreateIPSetResponse	.Summary:108
s	WAFDuplicateItemException	error=,	.Message:94
s	WAFOptimisticLockException	error=,	.Message:94
s	WAFTagOperationException	error=,	.Message:94
s	WAFTagOperationInternalErrorException	error=,	.Message:94
s	CreateRegexPatternSetRequest	.Description:104	.Name:106,r	.RegularExpressionList:109,r	.Scope:101,r	.Tags:107
s	CreateRegexPatternSetResponse	.Summary:110
s	CreateRuleGroupRequest	.Capacity:111,r	.CustomResponseBodies:112	.Description:104	.Name:106,r	.Rules:100	.Scope:101,r	.Tags:107	.VisibilityConfig:113,r
s	CreateRuleGroupResponse	.Summary:114
s	CreateWebACLRequest	.ApplicationConfig:115	.AssociationConfig:116	.CaptchaConfig:117	.ChallengeConfig:118	.CustomResponseBodies:112	.DataProtectionConfig:119	.DefaultAction:120,r	.Description:104	.Name:106,r	.OnSourceDDoSProtectionConfig:121	.Rules:100	.Scope:101,r	.Tags:107	.TokenDomains:122	.VisibilityConfig:113,r
s	CreateWebACLResponse	.Summary:123
s	WAFConfigurationWarningException	error=,	.Message:94
s	DeleteIPSetRequest	.Id:124,r	.LockToken:125,r	.Name:106,r	.Scope:101,r
s	DeleteIPSetResponse
s	WAFAssociatedItemException	error=,	.Message:94
s	DeleteLoggingConfigurationRequest	.LogScope:126	.LogType:127	.ResourceArn:93,r
s	DeleteLoggingConfigurationResponse
s	DeletePermissionPolicyRequest	.ResourceArn:93,r
s	DeletePermissionPolicyResponse
s	DeleteRegexPatternSetRequest	.Id:124,r	.LockToken:125,r	.Name:106,r	.Scope:101,r
s	DeleteRegexPatternSetResponse
s	DeleteRuleGroupRequest	.Id:124,r	.LockToken:125,r	.Name:106,r	.Scope:101,r
s	DeleteRuleGroupResponse
s	DeleteWebACLRequest	.Id:124,r	.LockToken:125,r	.Name:106,r	.Scope:101,r
s	DeleteWebACLResponse
s	DescribeManagedRuleGroupRequest	.Name:106,r	.Scope:101,r	.VendorName:128,r	.VersionName:129
s	DescribeManagedRuleGroupResponse	.AvailableLabels:130	.Capacity:111	.ConsumedLabels:130	.LabelNamespace:131	.Rules:132	.SnsTopicArn:93	.VersionName:129
s	DisassociateWebACLRequest	.ResourceArn:93,r
s	DisassociateWebACLResponse
s	GetIPSetRequest	.Id:124,r	.Name:106,r	.Scope:101,r
s	GetIPSetResponse	.IPSet:133	.LockToken:125
s	GetLoggingConfigurationRequest	.LogScope:126	.LogType:127	.ResourceArn:93,r
s	GetLoggingConfigurationResponse	.LoggingConfiguration:134
s	GetPermissionPolicyRequest	.ResourceArn:93,r
s	GetPermissionPolicyResponse	.Policy:135
s	GetRegexPatternSetRequest	.Id:124,r	.Name:106,r	.Scope:101,r
s	GetRegexPatternSetResponse	.LockToken:125	.RegexPatternSet:136
s	GetRuleGroupRequest	.ARN:93	.Id:124	.Name:106	.Scope:101
s	GetRuleGroupResponse	.LockToken:125	.RuleGroup:137
s	GetWebACLRequest	.ARN:93	.Id:124	.Name:106	.Scope:101
s	GetWebACLResponse	.ApplicationIntegrationURL:138	.LockToken:125	.WebACL:139
s	GetWebACLForResourceRequest	.ResourceArn:93,r
s	GetWebACLForResourceResponse	.WebACL:139
s	ListAvailableManagedRuleGroupsRequest	.Limit:140	.NextMarker:141	.Scope:101,r
s	ListAvailableManagedRuleGroupsResponse	.ManagedRuleGroups:142	.NextMarker:141
s	ListIPSetsRequest	.Limit:140	.NextMarker:141	.Scope:101,r
s	ListIPSetsResponse	.IPSets:143	.NextMarker:141
s	ListLoggingConfigurationsRequest	.Limit:140	.LogScope:126	.NextMarker:141	.Scope:101,r
s	ListLoggingConfigurationsResponse	.LoggingConfigurations:144	.NextMarker:141
s	ListRegexPatternSetsRequest	.Limit:140	.NextMarker:141	.Scope:101,r
s	ListRegexPatternSetsResponse	.NextMarker:141	.RegexPatternSets:145
s	ListResourcesForWebACLRequest	.ResourceType:146	.WebACLArn:93,r
s	ListResourcesForWebACLResponse	.ResourceArns:147
s	ListRuleGroupsRequest	.Limit:140	.NextMarker:141	.Scope:101,r
s	ListRuleGroupsResponse	.NextMarker:141	.RuleGroups:148
s	ListTagsForResourceRequest	.Limit:140	.NextMarker:141	.ResourceARN:93,r
s	ListTagsForResourceResponse	.NextMarker:141	.TagInfoForResource:149
s	ListWebACLsRequest	.Limit:140	.NextMarker:141	.Scope:101,r
s	ListWebACLsResponse	.NextMarker:141	.WebACLs:150
s	PutLoggingConfigurationRequest	.LoggingConfiguration:134,r
s	PutLoggingConfigurationResponse	.LoggingConfiguration:134
s	WAFServiceLinkedRoleErrorException	error=,	.message:94
s	WAFLogDestinationPermissionIssueException	error=,	.Message:94
s	PutPermissionPolicyRequest	.Policy:135,r	.ResourceArn:93,r
s	PutPermissionPolicyResponse
s	WAFInvalidPermissionPolicyException	error=,	.Message:94
s	TagResourceRequest	.ResourceARN:93,r	.Tags:107,r
s	TagResourceResponse
s	UntagResourceRequest	.ResourceARN:93,r	.TagKeys:151,r
s	UntagResourceResponse
s	UpdateIPSetRequest	.Addresses:103,r	.Description:104	.Id:124,r	.LockToken:125,r	.Name:106,r	.Scope:101,r
s	UpdateIPSetResponse	.NextLockToken:125
s	UpdateRegexPatternSetRequest	.Description:104	.Id:124,r	.LockToken:125,r	.Name:106,r	.RegularExpressionList:109,r	.Scope:101,r
s	UpdateRegexPatternSetResponse	.NextLockToken:125
s	UpdateRuleGroupRequest	.CustomResponseBodies:112	.Description:104	.Id:124,r	.LockToken:125,r	.Name:106,r	.Rules:100	.Scope:101,r	.VisibilityConfig:113,r
s	UpdateRuleGroupResponse	.NextLockToken:125
s	UpdateWebACLRequest	.ApplicationConfig:115	.AssociationConfig:116	.CaptchaConfig:117	.ChallengeConfig:118	.CustomResponseBodies:112	.DataProtectionConfig:119	.DefaultAction:120,r	.Description:104	.Id:124,r	.LockToken:125,r	.Name:106,r	.OnSourceDDoSProtectionConfig:121	.Rules:100	.Scope:101,r	.TokenDomains:122	.VisibilityConfig:113,r
s	UpdateWebACLResponse	.NextLockToken:125
S	ResourceArn	min=20	max=2048
S	ErrorMessage
S	ParameterExceptionField
S	ParameterExceptionParameter	min=1
S	ErrorReason
S	SourceType
l	DisallowedFeatures	min=1	e=:152
l	Rules	e=:153
S	Scope
L	ConsumedCapacity	min=0
l	IPAddresses	e=:154
S	EntityDescription	min=1	max=256
S	IPAddressVersion
S	EntityName	min=1	max=128
l	TagList	min=1	e=:155
s	IPSetSummary	.ARN:93	.Description:104	.Id:124	.LockToken:125	.Name:106
l	RegularExpressionList	e=:156
s	RegexPatternSetSummary	.ARN:93	.Description:104	.Id:124	.LockToken:125	.Name:106
L	CapacityUnit	min=1
m	CustomResponseBodies	min=1	k=:106	e=:157
s	VisibilityConfig	.CloudWatchMetricsEnabled:158,r	.MetricName:159,r	.SampledRequestsEnabled:158,r
s	RuleGroupSummary	.ARN:93	.Description:104	.Id:124	.LockToken:125	.Name:106
s	ApplicationConfig	.Attributes:160
s	AssociationConfig	.RequestBody:161
s	CaptchaConfig	.ImmunityTimeProperty:162
s	ChallengeConfig	.ImmunityTimeProperty:162
s	DataProtectionConfig	.DataProtections:163,r
s	DefaultAction	.Allow:164	.Block:165
s	OnSourceDDoSProtectionConfig	.ALBLowReputationMode:166,r
l	TokenDomains	e=:167
s	WebACLSummary	.ARN:93	.Description:104	.Id:124	.LockToken:125	.Name:106
S	EntityId	min=1	max=36
S	LockToken	min=1	max=36
S	LogScope
S	LogType
S	VendorName	min=1	max=128
S	VersionKeyString	min=1	max=64
l	LabelSummaries	e=:168
S	LabelName	min=1	max=1024
l	RuleSummaries	e=:169
s	IPSet	.ARN:93,r	.Addresses:103,r	.Description:104	.IPAddressVersion:105,r	.Id:124,r	.Name:106,r
s	LoggingConfiguration	.LogDestinationConfigs:170,r	.LogScope:126	.LogType:127	.LoggingFilter:171	.ManagedByFirewallManager:158	.RedactedFields:172	.ResourceArn:93,r
S	PolicyString	min=1	max=395000
s	RegexPatternSet	.ARN:93	.Description:104	.Id:124	.Name:106	.RegularExpressionList:109
s	RuleGroup	.ARN:93,r	.AvailableLabels:130	.Capacity:111,r	.ConsumedLabels:130	.CustomResponseBodies:112	.Description:104	.Id:124,r	.LabelNamespace:131	.Name:106,r	.Rules:100	.VisibilityConfig:113,r
S	OutputUrl
s	WebACL	.ARN:93,r	.ApplicationConfig:115	.AssociationConfig:116	.Capacity:102	.CaptchaConfig:117	.ChallengeConfig:118	.CustomResponseBodies:112	.DataProtectionConfig:119	.DefaultAction:120,r	.Description:104	.Id:124,r	.LabelNamespace:131	.ManagedByFirewallManager:158	.Name:106,r	.OnSourceDDoSProtectionConfig:121	.PostProcessFirewallManagerRuleGroups:173	.PreProcessFirewallManagerRuleGroups:173	.RetrofittedByFirewallManager:158	.Rules:100	.TokenDomains:122	.VisibilityConfig:113,r
i	PaginationLimit	min=1	max=100
S	NextMarker	min=1	max=256
l	ManagedRuleGroupSummaries	e=:174
l	IPSetSummaries	e=:108
l	LoggingConfigurations	e=:134
l	RegexPatternSetSummaries	e=:110
S	ResourceType
l	ResourceArns	e=:93
l	RuleGroupSummaries	e=:114
s	TagInfoForResource	.ResourceARN:93	.TagList:107
l	WebACLSummaries	e=:123
l	TagKeyList	min=1	e=:175
s	DisallowedFeature	.Feature:176	.RequiredPricingPlan:177
s	Rule	.Action:178	.CaptchaConfig:117	.ChallengeConfig:118	.Name:106,r	.OverrideAction:179	.Priority:180,r	.RuleLabels:181	.Statement:182,r	.VisibilityConfig:113,r
S	IPAddress	min=1	max=50
s	Tag	.Key:175,r	.Value:183,r
s	Regex	.RegexString:184
s	CustomResponseBody	.Content:185,r	.ContentType:186,r
b	Boolean
S	MetricName	min=1	max=255
l	ApplicationAttributes	min=1	max=10	e=:187
m	RequestBody	k=:188	e=:189
s	ImmunityTimeProperty	.ImmunityTime:190,r
l	DataProtections	min=1	max=26	e=:191
s	AllowAction	.CustomRequestHandling:192
s	BlockAction	.CustomResponse:193
S	LowReputationMode
S	TokenDomain	min=1	max=253
s	LabelSummary	.Name:131
s	RuleSummary	.Action:178	.Name:106
l	LogDestinationConfigs	min=1	max=100	e=:93
s	LoggingFilter	.DefaultBehavior:194,r	.Filters:195,r
l	RedactedFields	max=100	e=:196
l	FirewallManagerRuleGroups	e=:197
s	ManagedRuleGroupSummary	.Description:104	.Name:106	.VendorName:128	.VersioningSupported:158
S	TagKey	min=1	max=128
S	PricingPlanFeatureName	min=1	max=128
S	RequiredPricingPlanName	min=1	max=64
s	RuleAction	.Allow:164	.Block:165	.Captcha:198	.Challenge:199	.Count:200
s	OverrideAction	.Count:200	.None:201
i	RulePriority	min=0
l	Labels	e=:202
s	Statement	.AndStatement:203	.AsnMatchStatement:204	.ByteMatchStatement:205	.GeoMatchStatement:206	.IPSetReferenceStatement:207	.LabelMatchStatement:208	.ManagedRuleGroupStatement:209	.NotStatement:210	.OrStatement:211	.RateBasedStatement:212	.RegexMatchStatement:213	.RegexPatternSetReferenceStatement:214	.RuleGroupReferenceStatement:215	.SizeConstraintStatement:216	.SqliMatchStatement:217	.XssMatchStatement:218
S	TagValue	min=0	max=256
S	RegexPatternString	min=1	max=512
S	ResponseContent	min=1	max=10240
S	ResponseContentType
s	ApplicationAttribute	.Name:219	.Values:220
S	AssociatedResourceType
s	RequestBodyAssociatedResourceTypeConfig	.DefaultSizeInspectionLimit:221,r
L	TimeWindowSecond	min=60	max=259200
s	DataProtection	.Action:222,r	.ExcludeRateBasedDetails:158	.ExcludeRuleMatchDetails:158	.Field:223,r
s	CustomRequestHandling	.InsertHeaders:224,r
s	CustomResponse	.CustomResponseBodyKey:106	.ResponseCode:225,r	.ResponseHeaders:224
S	FilterBehavior
l	Filters	min=1	e=:226
s	FieldToMatch	.AllQueryArguments:227	.Body:228	.Cookies:229	.HeaderOrder:230	.Headers:231	.JA3Fingerprint:232	.JA4Fingerprint:233	.JsonBody:234	.Method:235	.QueryString:236	.SingleHeader:237	.SingleQueryArgument:238	.UriFragment:239	.UriPath:240
s	FirewallManagerRuleGroup	.FirewallManagerStatement:241,r	.Name:106,r	.OverrideAction:179,r	.Priority:180,r	.VisibilityConfig:113,r
s	CaptchaAction	.CustomRequestHandling:192
s	ChallengeAction	.CustomRequestHandling:192
s	CountAction	.CustomRequestHandling:192
s	NoneAction
s	Label	.Name:131,r
s	AndStatement	.Statements:242,r
s	AsnMatchStatement	.AsnList:243,r	.ForwardedIPConfig:244
s	ByteMatchStatement	.FieldToMatch:196,r	.PositionalConstraint:245,r	.SearchString:246,r	.TextTransformations:247,r
s	GeoMatchStatement	.CountryCodes:248	.ForwardedIPConfig:244
s	IPSetReferenceStatement	.ARN:93,r	.IPSetForwardedIPConfig:249
s	LabelMatchStatement	.Key:250,r	.Scope:251,r
s	ManagedRuleGroupStatement	.ExcludedRules:252	.ManagedRuleGroupConfigs:253	.Name:106,r	.RuleActionOverrides:254	.ScopeDownStatement:182	.VendorName:128,r	.Version:129
s	NotStatement	.Statement:182,r
s	OrStatement	.Statements:242,r
s	RateBasedStatement	.AggregateKeyType:255,r	.CustomKeys:256	.EvaluationWindowSec:257	.ForwardedIPConfig:244	.Limit:258,r	.ScopeDownStatement:182
s	RegexMatchStatement	.FieldToMatch:196,r	.RegexString:184,r	.TextTransformations:247,r
s	RegexPatternSetReferenceStatement	.ARN:93,r	.FieldToMatch:196,r	.TextTransformations:247,r
s	RuleGroupReferenceStatement	.ARN:93,r	.ExcludedRules:252	.RuleActionOverrides:254
s	SizeConstraintStatement	.ComparisonOperator:259,r	.FieldToMatch:196,r	.Size:260,r	.TextTransformations:247,r
s	SqliMatchStatement	.FieldToMatch:196,r	.SensitivityLevel:261	.TextTransformations:247,r
s	XssMatchStatement	.FieldToMatch:196,r	.TextTransformations:247,r
S	AttributeName	min=1	max=64
l	AttributeValues	min=1	max=50	e=:262
S	SizeInspectionLimit
S	DataProtectionAction
s	FieldToProtect	.FieldKeys:263	.FieldType:264,r
l	CustomHTTPHeaders	min=1	e=:265
i	ResponseStatusCode	min=200	max=599
s	Filter	.Behavior:194,r	.Conditions:266,r	.Requirement:267,r
s	AllQueryArguments
s	Body	.OversizeHandling:268
s	Cookies	.MatchPattern:269,r	.MatchScope:270,r	.OversizeHandling:268,r
s	HeaderOrder	.OversizeHandling:268,r
s	Headers	.MatchPattern:271,r	.MatchScope:270,r	.OversizeHandling:268,r
s	JA3Fingerprint	.FallbackBehavior:272,r
s	JA4Fingerprint	.FallbackBehavior:272,r
s	JsonBody	.InvalidFallbackBehavior:273	.MatchPattern:274,r	.MatchScope:275,r	.OversizeHandling:268
s	Method
s	QueryString
s	SingleHeader	.Name:276,r
s	SingleQueryArgument	.Name:276,r
s	UriFragment	.FallbackBehavior:272
s	UriPath
s	FirewallManagerStatement	.ManagedRuleGroupStatement:209	.RuleGroupReferenceStatement:215
l	Statements	e=:182
l	AsnList	min=1	max=100	e=:277
s	ForwardedIPConfig	.FallbackBehavior:272,r	.HeaderName:278,r
S	PositionalConstraint
B	SearchString
l	TextTransformations	min=1	e=:279
l	CountryCodes	min=1	e=:280
s	IPSetForwardedIPConfig	.FallbackBehavior:272,r	.HeaderName:278,r	.Position:281,r
S	LabelMatchKey	min=1	max=1024
S	LabelMatchScope
l	ExcludedRules	max=100	e=:282
l	ManagedRuleGroupConfigs	e=:283
l	RuleActionOverrides	max=100	e=:284
S	RateBasedStatementAggregateKeyType
l	RateBasedStatementCustomKeys	max=5	e=:285
L	EvaluationWindowSec
L	RateLimit	min=10	max=2000000000
S	ComparisonOperator
L	Size	min=0	max=21474836480
S	SensitivityLevel
S	AttributeValue	min=1	max=64
l	FieldToProtectKeys	max=100	e=:286
S	FieldToProtectType
s	CustomHTTPHeader	.Name:287,r	.Value:288,r
l	Conditions	min=1	e=:289
S	FilterRequirement
S	OversizeHandling
s	CookieMatchPattern	.All:290	.ExcludedCookies:291	.IncludedCookies:291
S	MapMatchScope
s	HeaderMatchPattern	.All:290	.ExcludedHeaders:292	.IncludedHeaders:292
S	FallbackBehavior
S	BodyParsingFallbackBehavior
s	JsonMatchPattern	.All:290	.IncludedPaths:293
S	JsonMatchScope
S	FieldToMatchData	min=1	max=64
L	ASN	min=0	max=4294967295
S	ForwardedIPHeaderName	min=1	max=255
s	TextTransformation	.Priority:294,r	.Type:295,r
S	CountryCode
S	ForwardedIPPosition
s	ExcludedRule	.Name:106,r
s	ManagedRuleGroupConfig	.AWSManagedRulesACFPRuleSet:296	.AWSManagedRulesATPRuleSet:297	.AWSManagedRulesAntiDDoSRuleSet:298	.AWSManagedRulesBotControlRuleSet:299	.LoginPath:300	.PasswordField:301	.PayloadType:302	.UsernameField:303
s	RuleActionOverride	.ActionToUse:178,r	.Name:106,r
s	RateBasedStatementCustomKey	.ASN:304	.Cookie:305	.ForwardedIP:306	.HTTPMethod:307	.Header:308	.IP:309	.JA3Fingerprint:310	.JA4Fingerprint:311	.LabelNamespace:312	.QueryArgument:313	.QueryString:314	.UriPath:315
S	FieldToProtectKeyName	min=1	max=64
S	CustomHTTPHeaderName	min=1	max=64
S	CustomHTTPHeaderValue	min=1	max=255
s	Condition	.ActionCondition:316	.LabelNameCondition:317
s	All
l	CookieNames	min=1	max=199	e=:318
l	HeaderNames	min=1	max=199	e=:276
l	JsonPointerPaths	min=1	e=:319
i	TextTransformationPriority	min=0
S	TextTransformationType
s	AWSManagedRulesACFPRuleSet	.CreationPath:320,r	.EnableRegexInPath:158	.RegistrationPagePath:321,r	.RequestInspection:322,r	.ResponseInspection:323
s	AWSManagedRulesATPRuleSet	.EnableRegexInPath:158	.LoginPath:324,r	.RequestInspection:325	.ResponseInspection:323
s	AWSManagedRulesAntiDDoSRuleSet	.ClientSideActionConfig:326,r	.SensitivityToBlock:327
s	AWSManagedRulesBotControlRuleSet	.EnableMachineLearning:328	.InspectionLevel:329,r
S	LoginPathString	min=1	max=256
s	PasswordField	.Identifier:330,r
S	PayloadType
s	UsernameField	.Identifier:330,r
s	RateLimitAsn
s	RateLimitCookie	.Name:276,r	.TextTransformations:247,r
s	RateLimitForwardedIP
s	RateLimitHTTPMethod
s	RateLimitHeader	.Name:276,r	.TextTransformations:247,r
s	RateLimitIP
s	RateLimitJA3Fingerprint	.FallbackBehavior:272,r
s	RateLimitJA4Fingerprint	.FallbackBehavior:272,r
s	RateLimitLabelNamespace	.Namespace:331,r
s	RateLimitQueryArgument	.Name:276,r	.TextTransformations:247,r
s	RateLimitQueryString	.TextTransformations:247,r
s	RateLimitUriPath	.TextTransformations:247,r
s	ActionCondition	.Action:332,r
s	LabelNameCondition	.LabelName:131,r
S	SingleCookieName	min=1	max=60
S	JsonPointerPath	min=1	max=512
S	CreationPathString	min=1	max=256
S	RegistrationPagePathString	min=1	max=256
s	RequestInspectionACFP	.AddressFields:333	.EmailField:334	.PasswordField:301	.PayloadType:302,r	.PhoneNumberFields:335	.UsernameField:303
s	ResponseInspection	.BodyContains:336	.Header:337	.Json:338	.StatusCode:339
S	String
s	RequestInspection	.PasswordField:301,r	.PayloadType:302,r	.UsernameField:303,r
s	ClientSideActionConfig	.Challenge:340,r
S	SensitivityToAct
b	EnableMachineLearning
S	InspectionLevel
S	FieldIdentifier	min=1	max=512
S	LabelNamespace	min=1	max=1024
S	ActionValue
l	AddressFields	e=:341
s	EmailField	.Identifier:330,r
l	PhoneNumberFields	e=:342
s	ResponseInspectionBodyContains	.FailureStrings:343,r	.SuccessStrings:344,r
s	ResponseInspectionHeader	.FailureValues:345,r	.Name:346,r	.SuccessValues:347,r
s	ResponseInspectionJson	.FailureValues:348,r	.Identifier:330,r	.SuccessValues:349,r
s	ResponseInspectionStatusCode	.FailureCodes:350,r	.SuccessCodes:351,r
s	ClientSideAction	.ExemptUriRegularExpressions:109	.Sensitivity:327	.UsageOfAction:352,r
s	AddressField	.Identifier:330,r
s	PhoneNumberField	.Identifier:330,r
l	ResponseInspectionBodyContainsFailureStrings	min=1	max=5	e=:353
l	ResponseInspectionBodyContainsSuccessStrings	min=1	max=5	e=:354
l	ResponseInspectionHeaderFailureValues	min=1	max=3	e=:353
S	ResponseInspectionHeaderName	min=1	max=200
l	ResponseInspectionHeaderSuccessValues	min=1	max=3	e=:354
l	ResponseInspectionJsonFailureValues	min=1	max=5	e=:353
l	ResponseInspectionJsonSuccessValues	min=1	max=5	e=:354
l	ResponseInspectionStatusCodeFailureCodes	min=1	max=10	e=:355
l	ResponseInspectionStatusCodeSuccessCodes	min=1	max=10	e=:356
S	UsageOfAction
S	FailureValue	min=1	max=100
S	SuccessValue	min=1	max=100
i	FailureCode	min=0	max=999
i	SuccessCode	min=0	max=999

"""#
}
