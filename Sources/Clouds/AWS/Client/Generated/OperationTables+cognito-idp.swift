// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `cognitoIdp`: StaticString = #"""
V	id=cognito-idp	protocol=json	version=2016-04-18	service=Cognito Identity Provider	endpoint=cognito-idp	signing=cognito-idp	json=1.1	target=AWSCognitoIdentityProviderService
O	AddCustomAttributes	POST	/	0	1	2,3,4,5,6,7
O	AddUserPoolClientSecret	POST	/	8	9	3,10,4,11,12,2
O	CreateGroup	POST	/	13	14	3,15,2,4,11,5,7
O	CreateIdentityProvider	POST	/	16	17	3,18,2,5,4,11,7
O	CreateResourceServer	POST	/	19	20	3,2,5,4,11,7
O	CreateUserPool	POST	/	21	22	3,4,11,23,24,25,5,26,7,27,28
O	CreateUserPoolClient	POST	/	29	30	3,2,4,11,5,31,32,7,28
O	CreateUserPoolDomain	POST	/	33	34	3,5,35,2,11,7,28
O	DeleteGroup	POST	/	36		2,3,4,5,7
O	DeleteIdentityProvider	POST	/	37		3,38,35,2,5,4,7
O	DeleteResourceServer	POST	/	39		3,2,5,4,7
O	DeleteUserPool	POST	/	40		2,3,4,5,6,7
O	DeleteUserPoolClient	POST	/	41		2,3,4,5,35,7
O	DeleteUserPoolClientSecret	POST	/	42	43	3,10,4,11,2
O	DeleteUserPoolDomain	POST	/	44	45	5,3,35,2,7
O	DescribeIdentityProvider	POST	/	46	47	3,2,5,4,7
O	DescribeResourceServer	POST	/	48	49	3,2,5,4,7
O	DescribeRiskConfiguration	POST	/	50	51	2,3,4,5,52,7
O	DescribeUserPool	POST	/	53	54	2,3,4,5,26,7
O	DescribeUserPoolClient	POST	/	55	56	2,3,4,5,7
O	DescribeUserPoolDomain	POST	/	57	58	5,3,2,7
O	GetGroup	POST	/	59	60	2,3,4,5,7
O	GetLogDeliveryConfiguration	POST	/	61	62	3,7,4,5,2
O	GetUICustomization	POST	/	63	64	3,2,5,4,7
O	GetUserPoolMfaConfig	POST	/	65	66	3,4,2,5,7
O	ListGroups	POST	/	67	68	3,2,4,5,7	pages=NextToken;NextToken;Groups;
O	ListIdentityProviders	POST	/	69	70	3,2,5,4,7	pages=NextToken;NextToken;Providers;
O	ListResourceServers	POST	/	71	72	3,2,5,4,7	pages=NextToken;NextToken;ResourceServers;
O	ListTagsForResource	POST	/	73	74	2,5,4,3,7
O	ListUserPoolClientSecrets	POST	/	75	76	3,10,4,11,2	pages=NextToken;NextToken;ClientSecrets;
O	ListUserPoolClients	POST	/	77	78	3,2,4,5,7	pages=NextToken;NextToken;UserPoolClients;
O	ListUserPools	POST	/	79	80	3,4,5,7	pages=NextToken;NextToken;UserPools;
O	SetLogDeliveryConfiguration	POST	/	81	82	3,7,4,5,2,28
O	SetRiskConfiguration	POST	/	83	84	2,3,4,5,52,85,25,7
O	SetUICustomization	POST	/	86	87	3,2,5,4,7
O	SetUserPoolMfaConfig	POST	/	88	89	3,4,35,2,23,24,5,7,28
O	TagResource	POST	/	90	91	2,5,4,3,7
O	UntagResource	POST	/	92	93	2,5,4,3,7
O	UpdateGroup	POST	/	94	95	2,3,4,5,7
O	UpdateIdentityProvider	POST	/	96	97	3,38,2,35,5,4,7
O	UpdateResourceServer	POST	/	98	99	3,2,5,4,7
O	UpdateUserPool	POST	/	100	101	2,3,35,4,5,6,7,23,24,26,25,27,28
O	UpdateUserPoolClient	POST	/	102	103	2,3,35,4,5,31,32,7,28
O	UpdateUserPoolDomain	POST	/	104	105	3,5,35,2,4,7,28
s	AddCustomAttributesRequest	.CustomAttributes:106,r	.UserPoolId:107,r
s	AddCustomAttributesResponse
s	ResourceNotFoundException	error=,	.message:108
s	InvalidParameterException	error=,	.message:108	.reasonCode:109
s	TooManyRequestsException	error=,	.message:108
s	NotAuthorizedException	error=,	.message:108
s	UserImportInProgressException	error=,	.message:108
s	InternalErrorException	error=,	.message:108
s	AddUserPoolClientSecretRequest	.ClientId:110,r,z	.ClientSecret:111,z	.UserPoolId:107,r
s	AddUserPoolClientSecretResponse	.ClientSecretDescriptor:112
s	InternalServerException	error=,	.message:108
s	LimitExceededException	error=,	.message:108
s	AccessDeniedException	error=,	.message:108
s	CreateGroupRequest	.Description:113	.GroupName:114,r	.Precedence:115	.RoleArn:116	.UserPoolId:107,r
s	CreateGroupResponse	.Group:117
s	GroupExistsException	error=,	.message:108
s	CreateIdentityProviderRequest	.AttributeMapping:118	.IdpIdentifiers:119	.ProviderDetails:120,r	.ProviderName:121,r	.ProviderType:122,r	.UserPoolId:107,r
s	CreateIdentityProviderResponse	.IdentityProvider:123,r
s	DuplicateProviderException	error=,	.message:108
s	CreateResourceServerRequest	.Identifier:124,r	.Name:125,r	.Scopes:126	.UserPoolId:107,r
s	CreateResourceServerResponse	.ResourceServer:127,r
s	CreateUserPoolRequest	.AccountRecoverySetting:128	.AdminCreateUserConfig:129	.AliasAttributes:130	.AutoVerifiedAttributes:131	.DeletionProtection:132	.DeviceConfiguration:133	.EmailConfiguration:134	.EmailVerificationMessage:135	.EmailVerificationSubject:136	.LambdaConfig:137	.MfaConfiguration:138	.Policies:139	.PoolName:140,r	.Schema:141	.SmsAuthenticationMessage:142	.SmsConfiguration:143	.SmsVerificationMessage:142	.UserAttributeUpdateSettings:144	.UserPoolAddOns:145	.UserPoolTags:146	.UserPoolTier:147	.UsernameAttributes:148	.UsernameConfiguration:149	.VerificationMessageTemplate:150
s	CreateUserPoolResponse	.UserPool:151
s	InvalidSmsRoleAccessPolicyException	error=,	.message:108
s	InvalidSmsRoleTrustRelationshipException	error=,	.message:108
s	InvalidEmailRoleAccessPolicyException	error=,	.message:108
s	UserPoolTaggingException	error=,	.message:108
s	TierChangeNotAllowedException	error=,	.message:108
s	FeatureUnavailableInTierException	error=,	.message:108
s	CreateUserPoolClientRequest	.AccessTokenValidity:152	.AllowedOAuthFlows:153	.AllowedOAuthFlowsUserPoolClient:154	.AllowedOAuthScopes:155	.AnalyticsConfiguration:156	.AuthSessionValidity:157	.CallbackURLs:158	.ClientName:159,r	.ClientSecret:111,z	.DefaultRedirectURI:160	.EnablePropagateAdditionalUserContextData:161	.EnableTokenRevocation:161	.ExplicitAuthFlows:162	.GenerateSecret:163	.IdTokenValidity:164	.LogoutURLs:165	.PreventUserExistenceErrors:166	.ReadAttributes:167	.RefreshTokenRotation:168	.RefreshTokenValidity:169	.SupportedIdentityProviders:170	.TokenValidityUnits:171	.UserPoolId:107,r	.WriteAttributes:167
s	CreateUserPoolClientResponse	.UserPoolClient:172
s	ScopeDoesNotExistException	error=,	.message:108
s	InvalidOAuthFlowException	error=,	.message:108
s	CreateUserPoolDomainRequest	.CustomDomainConfig:173	.Domain:174,r	.ManagedLoginVersion:175	.UserPoolId:107,r
s	CreateUserPoolDomainResponse	.CloudFrontDomain:174	.ManagedLoginVersion:175
s	ConcurrentModificationException	error=,	.message:108
s	DeleteGroupRequest	.GroupName:114,r	.UserPoolId:107,r
s	DeleteIdentityProviderRequest	.ProviderName:176,r	.UserPoolId:107,r
s	UnsupportedIdentityProviderException	error=,	.message:108
s	DeleteResourceServerRequest	.Identifier:124,r	.UserPoolId:107,r
s	DeleteUserPoolRequest	.UserPoolId:107,r
s	DeleteUserPoolClientRequest	.ClientId:110,r,z	.UserPoolId:107,r
s	DeleteUserPoolClientSecretRequest	.ClientId:110,r,z	.ClientSecretId:177,r	.UserPoolId:107,r
s	DeleteUserPoolClientSecretResponse
s	DeleteUserPoolDomainRequest	.Domain:174,r	.UserPoolId:107,r
s	DeleteUserPoolDomainResponse
s	DescribeIdentityProviderRequest	.ProviderName:176,r	.UserPoolId:107,r
s	DescribeIdentityProviderResponse	.IdentityProvider:123,r
s	DescribeResourceServerRequest	.Identifier:124,r	.UserPoolId:107,r
s	DescribeResourceServerResponse	.ResourceServer:127,r
s	DescribeRiskConfigurationRequest	.ClientId:110,z	.UserPoolId:107,r
s	DescribeRiskConfigurationResponse	.RiskConfiguration:178,r
s	UserPoolAddOnNotEnabledException	error=,	.message:108
s	DescribeUserPoolRequest	.UserPoolId:107,r
s	DescribeUserPoolResponse	.UserPool:151
s	DescribeUserPoolClientRequest	.ClientId:110,r,z	.UserPoolId:107,r
s	DescribeUserPoolClientResponse	.UserPoolClient:172
s	DescribeUserPoolDomainRequest	.Domain:174,r
s	DescribeUserPoolDomainResponse	.DomainDescription:179
s	GetGroupRequest	.GroupName:114,r	.UserPoolId:107,r
s	GetGroupResponse	.Group:117
s	GetLogDeliveryConfigurationRequest	.UserPoolId:107,r
s	GetLogDeliveryConfigurationResponse	.LogDeliveryConfiguration:180
s	GetUICustomizationRequest	.ClientId:110,z	.UserPoolId:107,r
s	GetUICustomizationResponse	.UICustomization:181,r
s	GetUserPoolMfaConfigRequest	.UserPoolId:107,r
s	GetUserPoolMfaConfigResponse	.EmailMfaConfiguration:182	.MfaConfiguration:138	.SmsMfaConfiguration:183	.SoftwareTokenMfaConfiguration:184	.WebAuthnConfiguration:185
s	ListGroupsRequest	.Limit:186	.NextToken:187	.UserPoolId:107,r
s	ListGroupsResponse	.Groups:188	.NextToken:187
s	ListIdentityProvidersRequest	.MaxResults:189	.NextToken:190	.UserPoolId:107,r
s	ListIdentityProvidersResponse	.NextToken:190	.Providers:191,r
s	ListResourceServersRequest	.MaxResults:192	.NextToken:190	.UserPoolId:107,r
s	ListResourceServersResponse	.NextToken:190	.ResourceServers:193,r
s	ListTagsForResourceRequest	.ResourceArn:116,r
s	ListTagsForResourceResponse	.Tags:146
s	ListUserPoolClientSecretsRequest	.ClientId:110,r,z	.NextToken:187	.UserPoolId:107,r
s	ListUserPoolClientSecretsResponse	.ClientSecrets:194	.NextToken:187
s	ListUserPoolClientsRequest	.MaxResults:195	.NextToken:187	.UserPoolId:107,r
s	ListUserPoolClientsResponse	.NextToken:187	.UserPoolClients:196
s	ListUserPoolsRequest	.MaxResults:197,r	.NextToken:190
s	ListUserPoolsResponse	.NextToken:190	.UserPools:198
s	SetLogDeliveryConfigurationRequest	.LogConfigurations:199,r	.UserPoolId:107,r
s	SetLogDeliveryConfigurationResponse	.LogDeliveryConfiguration:180
s	SetRiskConfigurationRequest	.AccountTakeoverRiskConfiguration:200	.ClientId:110,z	.CompromisedCredentialsRiskConfiguration:201	.RiskExceptionConfiguration:202	.UserPoolId:107,r
s	SetRiskConfigurationResponse	.RiskConfiguration:178,r
s	CodeDeliveryFailureException	error=,	.message:108
s	SetUICustomizationRequest	.CSS:203	.ClientId:110,z	.ImageFile:204	.UserPoolId:107,r
s	SetUICustomizationResponse	.UICustomization:181,r
s	SetUserPoolMfaConfigRequest	.EmailMfaConfiguration:182	.MfaConfiguration:138	.SmsMfaConfiguration:183	.SoftwareTokenMfaConfiguration:184	.UserPoolId:107,r	.WebAuthnConfiguration:185
s	SetUserPoolMfaConfigResponse	.EmailMfaConfiguration:182	.MfaConfiguration:138	.SmsMfaConfiguration:183	.SoftwareTokenMfaConfiguration:184	.WebAuthnConfiguration:185
s	TagResourceRequest	.ResourceArn:116,r	.Tags:146,r
s	TagResourceResponse
s	UntagResourceRequest	.ResourceArn:116,r	.TagKeys:205,r
s	UntagResourceResponse
s	UpdateGroupRequest	.Description:113	.GroupName:114,r	.Precedence:115	.RoleArn:116	.UserPoolId:107,r
s	UpdateGroupResponse	.Group:117
s	UpdateIdentityProviderRequest	.AttributeMapping:118	.IdpIdentifiers:119	.ProviderDetails:120	.ProviderName:176,r	.UserPoolId:107,r
s	UpdateIdentityProviderResponse	.IdentityProvider:123,r
s	UpdateResourceServerRequest	.Identifier:124,r	.Name:125,r	.Scopes:126	.UserPoolId:107,r
s	UpdateResourceServerResponse	.ResourceServer:127,r
s	UpdateUserPoolRequest	.AccountRecoverySetting:128	.AdminCreateUserConfig:129	.AutoVerifiedAttributes:131	.DeletionProtection:132	.DeviceConfiguration:133	.EmailConfiguration:134	.EmailVerificationMessage:135	.EmailVerificationSubject:136	.LambdaConfig:137	.MfaConfiguration:138	.Policies:139	.PoolName:140	.SmsAuthenticationMessage:142	.SmsConfiguration:143	.SmsVerificationMessage:142	.UserAttributeUpdateSettings:144	.UserPoolAddOns:145	.UserPoolId:107,r	.UserPoolTags:146	.UserPoolTier:147	.VerificationMessageTemplate:150
s	UpdateUserPoolResponse
s	UpdateUserPoolClientRequest	.AccessTokenValidity:152	.AllowedOAuthFlows:153	.AllowedOAuthFlowsUserPoolClient:154	.AllowedOAuthScopes:155	.AnalyticsConfiguration:156	.AuthSessionValidity:157	.CallbackURLs:158	.ClientId:110,r,z	.ClientName:159	.DefaultRedirectURI:160	.EnablePropagateAdditionalUserContextData:161	.EnableTokenRevocation:161	.ExplicitAuthFlows:162	.IdTokenValidity:164	.LogoutURLs:165	.PreventUserExistenceErrors:166	.ReadAttributes:167	.RefreshTokenRotation:168	.RefreshTokenValidity:169	.SupportedIdentityProviders:170	.TokenValidityUnits:171	.UserPoolId:107,r	.WriteAttributes:167
s	UpdateUserPoolClientResponse	.UserPoolClient:172
s	UpdateUserPoolDomainRequest	.CustomDomainConfig:173	.Domain:174,r	.ManagedLoginVersion:175	.UserPoolId:107,r
s	UpdateUserPoolDomainResponse	.CloudFrontDomain:174	.ManagedLoginVersion:175
l	CustomAttributesListType	min=1	max=25	e=:206
S	UserPoolIdType	min=1	max=55
S	MessageType
S	InvalidParameterExceptionReasonCodeType
S	ClientIdType	min=1	max=128
S	ClientSecretType	min=24	max=64
s	ClientSecretDescriptorType	.ClientSecretCreateDate:207	.ClientSecretId:177	.ClientSecretValue:111,z
S	DescriptionType	max=2048
S	GroupNameType	min=1	max=128
i	PrecedenceType	min=0
S	ArnType	min=20	max=2048
s	GroupType	.CreationDate:207	.Description:113	.GroupName:114	.LastModifiedDate:207	.Precedence:115	.RoleArn:116	.UserPoolId:107
m	AttributeMappingType	k=:208	e=:209
l	IdpIdentifiersListType	min=0	max=50	e=:210
m	ProviderDetailsType	k=:209	e=:209
S	ProviderNameTypeV2	min=1	max=32
S	IdentityProviderTypeType
s	IdentityProviderType	.AttributeMapping:118	.CreationDate:207	.IdpIdentifiers:119	.LastModifiedDate:207	.ProviderDetails:120	.ProviderName:176	.ProviderType:122	.UserPoolId:107
S	ResourceServerIdentifierType	min=1	max=256
S	ResourceServerNameType	min=1	max=256
l	ResourceServerScopeListType	max=100	e=:211
s	ResourceServerType	.Identifier:124	.Name:125	.Scopes:126	.UserPoolId:107
s	AccountRecoverySettingType	.RecoveryMechanisms:212
s	AdminCreateUserConfigType	.AllowAdminCreateUserOnly:154	.InviteMessageTemplate:213	.UnusedAccountValidityDays:214
l	AliasAttributesListType	e=:215
l	VerifiedAttributesListType	e=:216
S	DeletionProtectionType
s	DeviceConfigurationType	.ChallengeRequiredOnNewDevice:154	.DeviceOnlyRememberedOnUserPrompt:154
s	EmailConfigurationType	.ConfigurationSet:217	.EmailSendingAccount:218	.From:209	.ReplyToEmailAddress:219	.SourceArn:116
S	EmailVerificationMessageType	min=6	max=20000
S	EmailVerificationSubjectType	min=1	max=140
s	LambdaConfigType	.CreateAuthChallenge:116	.CustomEmailSender:220	.CustomMessage:116	.CustomSMSSender:221	.DefineAuthChallenge:116	.InboundFederation:222	.KMSKeyID:116	.PostAuthentication:116	.PostConfirmation:116	.PreAuthentication:116	.PreSignUp:116	.PreTokenGeneration:116	.PreTokenGenerationConfig:223	.UserMigration:116	.VerifyAuthChallengeResponse:116
S	UserPoolMfaType
s	UserPoolPolicyType	.PasswordPolicy:224	.SignInPolicy:225
S	UserPoolNameType	min=1	max=128
l	SchemaAttributesListType	min=1	max=50	e=:206
S	SmsVerificationMessageType	min=6	max=140
s	SmsConfigurationType	.ExternalId:209	.SnsCallerArn:116,r	.SnsRegion:226
s	UserAttributeUpdateSettingsType	.AttributesRequireVerificationBeforeUpdate:227
s	UserPoolAddOnsType	.AdvancedSecurityAdditionalFlows:228	.AdvancedSecurityMode:229,r
m	UserPoolTagsType	k=:230	e=:231
S	UserPoolTierType
l	UsernameAttributesListType	e=:232
s	UsernameConfigurationType	.CaseSensitive:161,r
s	VerificationMessageTemplateType	.DefaultEmailOption:233	.EmailMessage:135	.EmailMessageByLink:234	.EmailSubject:136	.EmailSubjectByLink:235	.SmsMessage:142
s	UserPoolType	.AccountRecoverySetting:128	.AdminCreateUserConfig:129	.AliasAttributes:130	.Arn:116	.AutoVerifiedAttributes:131	.CreationDate:207	.CustomDomain:174	.DeletionProtection:132	.DeviceConfiguration:133	.Domain:174	.EmailConfiguration:134	.EmailConfigurationFailure:209	.EmailVerificationMessage:135	.EmailVerificationSubject:136	.EstimatedNumberOfUsers:236	.Id:107	.LambdaConfig:137	.LastModifiedDate:207	.MfaConfiguration:138	.Name:140	.Policies:139	.SchemaAttributes:141	.SmsAuthenticationMessage:142	.SmsConfiguration:143	.SmsConfigurationFailure:209	.SmsVerificationMessage:142	.Status:237	.UserAttributeUpdateSettings:144	.UserPoolAddOns:145	.UserPoolTags:146	.UserPoolTier:147	.UsernameAttributes:148	.UsernameConfiguration:149	.VerificationMessageTemplate:150
i	AccessTokenValidityType	min=1	max=86400
l	OAuthFlowsType	min=0	max=3	e=:238
b	BooleanType
l	ScopeListType	max=50	e=:239
s	AnalyticsConfigurationType	.ApplicationArn:116	.ApplicationId:240	.ExternalId:209	.RoleArn:116	.UserDataShared:154
i	AuthSessionValidityType	min=3	max=15
l	CallbackURLsListType	min=0	max=100	e=:160
S	ClientNameType	min=1	max=128
S	RedirectUrlType	min=1	max=1024
b	WrappedBooleanType
l	ExplicitAuthFlowsListType	e=:241
b	GenerateSecret
i	IdTokenValidityType	min=1	max=86400
l	LogoutURLsListType	min=0	max=100	e=:160
S	PreventUserExistenceErrorTypes
l	ClientPermissionListType	e=:242
s	RefreshTokenRotationType	.Feature:243,r	.RetryGracePeriodSeconds:244
i	RefreshTokenValidityType	min=0	max=315360000
l	SupportedIdentityProvidersListType	e=:176
s	TokenValidityUnitsType	.AccessToken:245	.IdToken:245	.RefreshToken:245
s	UserPoolClientType	.AccessTokenValidity:152	.AllowedOAuthFlows:153	.AllowedOAuthFlowsUserPoolClient:154	.AllowedOAuthScopes:155	.AnalyticsConfiguration:156	.AuthSessionValidity:157	.CallbackURLs:158	.ClientId:110,z	.ClientName:159	.ClientSecret:111,z	.CreationDate:207	.DefaultRedirectURI:160	.EnablePropagateAdditionalUserContextData:161	.EnableTokenRevocation:161	.ExplicitAuthFlows:162	.IdTokenValidity:164	.LastModifiedDate:207	.LogoutURLs:165	.PreventUserExistenceErrors:166	.ReadAttributes:167	.RefreshTokenRotation:168	.RefreshTokenValidity:169	.SupportedIdentityProviders:170	.TokenValidityUnits:171	.UserPoolId:107	.WriteAttributes:167
s	CustomDomainConfigType	.CertificateArn:116,r
S	DomainType	min=1	max=63
i	WrappedIntegerType
S	ProviderNameType	min=1	max=32
S	ClientSecretIdType	min=1	max=128
s	RiskConfigurationType	.AccountTakeoverRiskConfiguration:200	.ClientId:110,z	.CompromisedCredentialsRiskConfiguration:201	.LastModifiedDate:207	.RiskExceptionConfiguration:202	.UserPoolId:107
s	DomainDescriptionType	.AWSAccountId:246	.CloudFrontDistribution:209	.CustomDomainConfig:173	.Domain:174	.ManagedLoginVersion:175	.S3Bucket:247	.Status:248	.UserPoolId:107	.Version:249
s	LogDeliveryConfigurationType	.LogConfigurations:199,r	.UserPoolId:107,r
s	UICustomizationType	.CSS:203	.CSSVersion:250	.ClientId:110,z	.CreationDate:207	.ImageUrl:251	.LastModifiedDate:207	.UserPoolId:107
s	EmailMfaConfigType	.Message:252	.Subject:253
s	SmsMfaConfigType	.SmsAuthenticationMessage:142	.SmsConfiguration:143
s	SoftwareTokenMfaConfigType	.Enabled:154
s	WebAuthnConfigurationType	.FactorConfiguration:254	.RelyingPartyId:255	.UserVerification:256
i	QueryLimitType	min=0	max=60
S	PaginationKey	min=1	max=131072
l	GroupListType	e=:117
i	ListProvidersLimitType	min=0	max=60
S	PaginationKeyType	min=1
l	ProvidersListType	min=0	max=50	e=:257
i	ListResourceServersLimitType	min=1	max=50
l	ResourceServersListType	e=:127
l	ClientSecretDescriptorListType	e=:112
i	QueryLimit	min=1	max=60
l	UserPoolClientListType	e=:258
i	PoolQueryLimitType	min=1	max=60
l	UserPoolListType	e=:259
l	LogConfigurationListType	min=0	max=2	e=:260
s	AccountTakeoverRiskConfigurationType	.Actions:261,r	.NotifyConfiguration:262
s	CompromisedCredentialsRiskConfigurationType	.Actions:263,r	.EventFilter:264
s	RiskExceptionConfigurationType	.BlockedIPRangeList:265	.SkippedIPRangeList:266
S	CSSType	min=0	max=131072
B	ImageFileType	min=0	max=131072
l	UserPoolTagsListType	e=:230
s	SchemaAttributeType	.AttributeDataType:267	.DeveloperOnlyAttribute:154	.Mutable:154	.Name:268	.NumberAttributeConstraints:269	.Required:154	.StringAttributeConstraints:270
t	DateType
S	AttributeMappingKeyType	min=1	max=32
S	StringType	min=0	max=131072
S	IdpIdentifierType	min=1	max=40
s	ResourceServerScopeType	.ScopeDescription:271,r	.ScopeName:272,r
l	RecoveryMechanismsType	min=1	max=2	e=:273
s	MessageTemplateType	.EmailMessage:274	.EmailSubject:136	.SMSMessage:275
i	AdminCreateUserUnusedAccountValidityDaysType	min=0	max=365
S	AliasAttributeType
S	VerifiedAttributeType
S	SESConfigurationSet	min=1	max=64
S	EmailSendingAccountType
S	EmailAddressType
s	CustomEmailLambdaVersionConfigType	.LambdaArn:116,r	.LambdaVersion:276,r
s	CustomSMSLambdaVersionConfigType	.LambdaArn:116,r	.LambdaVersion:277,r
s	InboundFederationLambdaType	.LambdaArn:116,r	.LambdaVersion:278,r
s	PreTokenGenerationVersionConfigType	.LambdaArn:116,r	.LambdaVersion:279,r
s	PasswordPolicyType	.MinimumLength:280	.PasswordHistorySize:281	.RequireLowercase:154	.RequireNumbers:154	.RequireSymbols:154	.RequireUppercase:154	.TemporaryPasswordValidityDays:282
s	SignInPolicyType	.AllowedFirstAuthFactors:283
S	RegionCodeType	min=5	max=32
l	AttributesRequireVerificationBeforeUpdateType	e=:216
s	AdvancedSecurityAdditionalFlowsType	.CustomAuthMode:284
S	AdvancedSecurityModeType
S	TagKeysType	min=1	max=128
S	TagValueType	min=0	max=256
S	UsernameAttributeType
S	DefaultEmailOptionType
S	EmailVerificationMessageByLinkType	min=6	max=20000
S	EmailVerificationSubjectByLinkType	min=1	max=140
i	IntegerType
S	StatusType
S	OAuthFlowType
S	ScopeType	min=1	max=256
S	HexStringType
S	ExplicitAuthFlowsType
S	ClientPermissionType	min=1	max=2048
S	FeatureType
i	RetryGracePeriodSecondsType	min=0	max=60
S	TimeUnitsType
S	AWSAccountIdType	max=12
S	S3BucketType	min=3	max=1024
S	DomainStatusType
S	DomainVersionType	min=1	max=20
S	CSSVersionType
S	ImageUrlType
S	EmailMfaMessageType	min=6	max=20000
S	EmailMfaSubjectType
S	WebAuthnFactorConfigurationType
S	RelyingPartyIdType	min=1	max=127
S	UserVerificationType
s	ProviderDescription	.CreationDate:207	.LastModifiedDate:207	.ProviderName:176	.ProviderType:122
s	UserPoolClientDescription	.ClientId:110,z	.ClientName:159	.UserPoolId:107
s	UserPoolDescriptionType	.CreationDate:207	.Id:107	.LambdaConfig:137	.LastModifiedDate:207	.Name:140	.Status:237
s	LogConfigurationType	.CloudWatchLogsConfiguration:285	.EventSource:286,r	.FirehoseConfiguration:287	.LogLevel:288,r	.S3Configuration:289
s	AccountTakeoverActionsType	.HighAction:290	.LowAction:290	.MediumAction:290
s	NotifyConfigurationType	.BlockEmail:291	.From:209	.MfaEmail:291	.NoActionEmail:291	.ReplyTo:209	.SourceArn:116,r
s	CompromisedCredentialsActionsType	.EventAction:292,r
l	EventFiltersType	e=:293
l	BlockedIPRangeListType	max=200	e=:209
l	SkippedIPRangeListType	max=200	e=:209
S	AttributeDataType
S	CustomAttributeNameType	min=1	max=20
s	NumberAttributeConstraintsType	.MaxValue:209	.MinValue:209
s	StringAttributeConstraintsType	.MaxLength:209	.MinLength:209
S	ResourceServerScopeDescriptionType	min=1	max=256
S	ResourceServerScopeNameType	min=1	max=256
s	RecoveryOptionType	.Name:294,r	.Priority:295,r
S	EmailInviteMessageType	min=6	max=20000
S	SmsInviteMessageType	min=6	max=140
S	CustomEmailSenderLambdaVersionType
S	CustomSMSSenderLambdaVersionType
S	InboundFederationLambdaVersionType
S	PreTokenGenerationLambdaVersionType
i	PasswordPolicyMinLengthType	min=6	max=99
i	PasswordHistorySizeType	min=0	max=24
i	TemporaryPasswordValidityDaysType	min=0	max=365
l	AllowedFirstAuthFactorsListType	min=1	max=4	e=:296
S	AdvancedSecurityEnabledModeType
s	CloudWatchLogsConfigurationType	.LogGroupArn:116
S	EventSourceName
s	FirehoseConfigurationType	.StreamArn:116
S	LogLevel
s	S3ConfigurationType	.BucketArn:297
s	AccountTakeoverActionType	.EventAction:298,r	.Notify:299,r
s	NotifyEmailType	.HtmlBody:300	.Subject:301,r	.TextBody:300
S	CompromisedCredentialsEventActionType
S	EventFilterType
S	RecoveryOptionNameType
i	PriorityType	min=1	max=2
S	AuthFactorType
S	S3ArnType	min=3	max=1024
S	AccountTakeoverEventActionType
b	AccountTakeoverActionNotifyType
S	EmailNotificationBodyType	min=6	max=20000
S	EmailNotificationSubjectType	min=1	max=140

"""#
}
