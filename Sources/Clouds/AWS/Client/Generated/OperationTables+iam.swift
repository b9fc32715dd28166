// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `iam`: StaticString = #"""
V	id=iam	protocol=query	version=2010-05-08	service=IAM	endpoint=iam	signing=iam	xmlns=https://iam.amazonaws.com/doc/2010-05-08/	global=iam.amazonaws.com
O	AddClientIDToOpenIDConnectProvider	POST	/	0		1,2,3,4,5
O	AddRoleToInstanceProfile	POST	/	6		3,7,4,8,5
O	AddUserToGroup	POST	/	9		3,4,5
O	AttachGroupPolicy	POST	/	10		3,4,2,11,5
O	AttachRolePolicy	POST	/	12		3,4,2,8,11,5
O	AttachUserPolicy	POST	/	13		3,4,2,11,5
O	CreateAccessKey	POST	/	14	15	3,4,5	wrapper=CreateAccessKeyResult
O	CreateAccountAlias	POST	/	16		1,7,4,5
O	CreateGroup	POST	/	17	18	4,7,3,5	wrapper=CreateGroupResult
O	CreateInstanceProfile	POST	/	19	20	7,2,4,1,5	wrapper=CreateInstanceProfileResult
O	CreateOpenIDConnectProvider	POST	/	21	22	2,7,4,1,5,23	wrapper=CreateOpenIDConnectProviderResult
O	CreatePolicy	POST	/	24	25	2,4,7,26,1,5	wrapper=CreatePolicyResult
O	CreatePolicyVersion	POST	/	27	28	3,26,2,4,5	wrapper=CreatePolicyVersionResult
O	CreateRole	POST	/	29	30	4,2,7,26,1,5	wrapper=CreateRoleResult
O	CreateServiceLinkedRole	POST	/	31	32	2,4,3,5	wrapper=CreateServiceLinkedRoleResult
O	CreateUser	POST	/	33	34	4,7,3,2,1,5	wrapper=CreateUserResult
O	DeleteAccessKey	POST	/	35		3,4,5
O	DeleteAccountAlias	POST	/	36		1,3,4,5
O	DeleteAccountPasswordPolicy	POST	/			3,4,5
O	DeleteGroup	POST	/	37		3,38,4,5
O	DeleteGroupPolicy	POST	/	39		3,4,5
O	DeleteInstanceProfile	POST	/	40		3,38,4,5
O	DeleteOpenIDConnectProvider	POST	/	41		2,3,5
O	DeletePolicy	POST	/	42		3,4,2,38,5
O	DeletePolicyVersion	POST	/	43		3,4,2,38,5
O	DeleteRole	POST	/	44		3,38,4,8,1,5
O	DeleteRolePermissionsBoundary	POST	/	45		3,8,5
O	DeleteRolePolicy	POST	/	46		3,4,8,5
O	DeleteServiceLinkedRole	POST	/	47	48	3,4,5	wrapper=DeleteServiceLinkedRoleResult
O	DeleteUser	POST	/	49		4,3,38,1,5
O	DeleteUserPermissionsBoundary	POST	/	50		3,5
O	DeleteUserPolicy	POST	/	51		3,4,5
O	DetachGroupPolicy	POST	/	52		3,4,2,5
O	DetachRolePolicy	POST	/	53		3,4,2,8,5
O	DetachUserPolicy	POST	/	54		3,4,2,5
O	GetAccessKeyLastUsed	POST	/	55	56		wrapper=GetAccessKeyLastUsedResult
O	GetAccountPasswordPolicy	POST	/		57	3,5	wrapper=GetAccountPasswordPolicyResult
O	GetGroup	POST	/	58	59	3,5	wrapper=GetGroupResult	pages=Marker;Marker;Users;IsTruncated
O	GetGroupPolicy	POST	/	60	61	3,5	wrapper=GetGroupPolicyResult
O	GetInstanceProfile	POST	/	62	63	3,5	wrapper=GetInstanceProfileResult
O	GetOpenIDConnectProvider	POST	/	64	65	2,3,5	wrapper=GetOpenIDConnectProviderResult
O	GetPolicy	POST	/	66	67	3,2,5	wrapper=GetPolicyResult
O	GetPolicyVersion	POST	/	68	69	3,2,5	wrapper=GetPolicyVersionResult
O	GetRole	POST	/	70	71	3,5	wrapper=GetRoleResult
O	GetRolePolicy	POST	/	72	73	3,5	wrapper=GetRolePolicyResult
O	GetServiceLinkedRoleDeletionStatus	POST	/	74	75	3,2,5	wrapper=GetServiceLinkedRoleDeletionStatusResult
O	GetUser	POST	/	76	77	3,5	wrapper=GetUserResult
O	GetUserPolicy	POST	/	78	79	3,5	wrapper=GetUserPolicyResult
O	ListAccessKeys	POST	/	80	81	3,5	wrapper=ListAccessKeysResult	pages=Marker;Marker;AccessKeyMetadata;IsTruncated
O	ListAccountAliases	POST	/	82	83	5	wrapper=ListAccountAliasesResult	pages=Marker;Marker;AccountAliases;IsTruncated
O	ListAttachedGroupPolicies	POST	/	84	85	3,2,5	wrapper=ListAttachedGroupPoliciesResult	pages=Marker;Marker;AttachedPolicies;IsTruncated
O	ListAttachedRolePolicies	POST	/	86	87	3,2,5	wrapper=ListAttachedRolePoliciesResult	pages=Marker;Marker;AttachedPolicies;IsTruncated
O	ListAttachedUserPolicies	POST	/	88	89	3,2,5	wrapper=ListAttachedUserPoliciesResult	pages=Marker;Marker;AttachedPolicies;IsTruncated
O	ListEntitiesForPolicy	POST	/	90	91	3,2,5	wrapper=ListEntitiesForPolicyResult	pages=Marker;Marker;PolicyGroups,PolicyUsers,PolicyRoles;IsTruncated
O	ListGroupPolicies	POST	/	92	93	3,5	wrapper=ListGroupPoliciesResult	pages=Marker;Marker;PolicyNames;IsTruncated
O	ListGroups	POST	/	94	95	5	wrapper=ListGroupsResult	pages=Marker;Marker;Groups;IsTruncated
O	ListGroupsForUser	POST	/	96	97	3,5	wrapper=ListGroupsForUserResult	pages=Marker;Marker;Groups;IsTruncated
O	ListInstanceProfileTags	POST	/	98	99	3,5	wrapper=ListInstanceProfileTagsResult	pages=Marker;Marker;Tags;IsTruncated
O	ListInstanceProfiles	POST	/	100	101	5	wrapper=ListInstanceProfilesResult	pages=Marker;Marker;InstanceProfiles;IsTruncated
O	ListInstanceProfilesForRole	POST	/	102	103	3,5	wrapper=ListInstanceProfilesForRoleResult	pages=Marker;Marker;InstanceProfiles;IsTruncated
O	ListOpenIDConnectProviderTags	POST	/	104	105	3,5,2	wrapper=ListOpenIDConnectProviderTagsResult	pages=Marker;Marker;Tags;IsTruncated
O	ListOpenIDConnectProviders	POST	/	106	107	5	wrapper=ListOpenIDConnectProvidersResult
O	ListPolicies	POST	/	108	109	5	wrapper=ListPoliciesResult	pages=Marker;Marker;Policies;IsTruncated
O	ListPolicyTags	POST	/	110	111	3,5,2	wrapper=ListPolicyTagsResult	pages=Marker;Marker;Tags;IsTruncated
O	ListPolicyVersions	POST	/	112	113	3,2,5	wrapper=ListPolicyVersionsResult	pages=Marker;Marker;Versions;IsTruncated
O	ListRolePolicies	POST	/	114	115	3,5	wrapper=ListRolePoliciesResult	pages=Marker;Marker;PolicyNames;IsTruncated
O	ListRoleTags	POST	/	116	117	3,5	wrapper=ListRoleTagsResult	pages=Marker;Marker;Tags;IsTruncated
O	ListRoles	POST	/	118	119	5	wrapper=ListRolesResult	pages=Marker;Marker;Roles;IsTruncated
O	ListUserPolicies	POST	/	120	121	3,5	wrapper=ListUserPoliciesResult	pages=Marker;Marker;PolicyNames;IsTruncated
O	ListUserTags	POST	/	122	123	3,5	wrapper=ListUserTagsResult	pages=Marker;Marker;Tags;IsTruncated
O	ListUsers	POST	/	124	125	5	wrapper=ListUsersResult	pages=Marker;Marker;Users;IsTruncated
O	PutGroupPolicy	POST	/	126		4,26,3,5
O	PutRolePermissionsBoundary	POST	/	127		3,2,8,11,5
O	PutRolePolicy	POST	/	128		4,26,3,8,5
O	PutUserPermissionsBoundary	POST	/	129		3,2,11,5
O	PutUserPolicy	POST	/	130		4,26,3,5
O	RemoveClientIDFromOpenIDConnectProvider	POST	/	131		1,2,3,5
O	RemoveRoleFromInstanceProfile	POST	/	132		3,4,8,5
O	RemoveUserFromGroup	POST	/	133		3,4,5
O	SetDefaultPolicyVersion	POST	/	134		3,2,4,5
O	TagInstanceProfile	POST	/	135		3,2,4,1,5
O	TagOpenIDConnectProvider	POST	/	136		3,4,2,1,5
O	TagPolicy	POST	/	137		3,4,2,1,5
O	TagRole	POST	/	138		3,4,2,1,5
O	TagUser	POST	/	139		3,4,2,1,5
O	UntagInstanceProfile	POST	/	140		3,2,1,5
O	UntagOpenIDConnectProvider	POST	/	141		3,2,1,5
O	UntagPolicy	POST	/	142		3,2,1,5
O	UntagRole	POST	/	143		3,1,5
O	UntagUser	POST	/	144		3,1,5
O	UpdateAccessKey	POST	/	145		3,4,5,2
O	UpdateAccountPasswordPolicy	POST	/	146		3,26,4,5
O	UpdateAssumeRolePolicy	POST	/	147		3,26,4,8,5
O	UpdateGroup	POST	/	148		3,7,4,5
O	UpdateOpenIDConnectProviderThumbprint	POST	/	149		1,2,3,5
O	UpdateRole	POST	/	150	151	8,3,5	wrapper=UpdateRoleResult
O	UpdateRoleDescription	POST	/	152	153	3,8,5	wrapper=UpdateRoleDescriptionResult
O	UpdateUser	POST	/	154		3,4,7,155,1,5
W	InstanceProfileExists	GetInstanceProfile	1	40	s c 200	r c 404
W	PolicyExists	GetPolicy	1	20	s c 200	r e "NoSuchEntity"
W	RoleExists	GetRole	1	20	s c 200	r e "NoSuchEntity"
W	UserExists	GetUser	1	20	s c 200	r e "NoSuchEntity"
s	AddClientIDToOpenIDConnectProviderRequest	.ClientID:156,r	.OpenIDConnectProviderArn:157,r
s	ConcurrentModificationException	error=ConcurrentModification,409	.message:158
s	InvalidInputException	error=InvalidInput,400	.message:159
s	NoSuchEntityException	error=NoSuchEntity,404	.message:160
s	LimitExceededException	error=LimitExceeded,409	.message:161
s	ServiceFailureException	error=ServiceFailure,500	.message:162
s	AddRoleToInstanceProfileRequest	.InstanceProfileName:163,r	.RoleName:164,r
s	EntityAlreadyExistsException	error=EntityAlreadyExists,409	.message:165
s	UnmodifiableEntityException	error=UnmodifiableEntity,400	.message:166
s	AddUserToGroupRequest	.GroupName:167,r	.UserName:168,r
s	AttachGroupPolicyRequest	.GroupName:167,r	.PolicyArn:157,r
s	PolicyNotAttachableException	error=PolicyNotAttachable,400	.message:169
s	AttachRolePolicyRequest	.PolicyArn:157,r	.RoleName:164,r
s	AttachUserPolicyRequest	.PolicyArn:157,r	.UserName:170,r
s	CreateAccessKeyRequest	.UserName:168
s	CreateAccessKeyResponse	.AccessKey:171,r
s	CreateAccountAliasRequest	.AccountAlias:172,r
s	CreateGroupRequest	.GroupName:167,r	.Path:173
s	CreateGroupResponse	.Group:174,r
s	CreateInstanceProfileRequest	.InstanceProfileName:163,r	.Path:173	.Tags:175
s	CreateInstanceProfileResponse	.InstanceProfile:176,r
s	CreateOpenIDConnectProviderRequest	.ClientIDList:177	.Tags:175	.ThumbprintList:178	.Url:179,r
s	CreateOpenIDConnectProviderResponse	.OpenIDConnectProviderArn:157	.Tags:175
s	OpenIdIdpCommunicationErrorException	error=OpenIdIdpCommunicationError,400	.message:180
s	CreatePolicyRequest	.Description:181	.Path:182	.PolicyDocument:183,r	.PolicyName:184,r	.Tags:175
s	CreatePolicyResponse	.Policy:185
s	MalformedPolicyDocumentException	error=MalformedPolicyDocument,400	.message:186
s	CreatePolicyVersionRequest	.PolicyArn:157,r	.PolicyDocument:183,r	.SetAsDefault:187
s	CreatePolicyVersionResponse	.PolicyVersion:188
s	CreateRoleRequest	.AssumeRolePolicyDocument:183,r	.Description:189	.MaxSessionDuration:190	.Path:173	.PermissionsBoundary:157	.RoleName:164,r	.Tags:175
s	CreateRoleResponse	.Role:191,r
s	CreateServiceLinkedRoleRequest	.AWSServiceName:167,r	.CustomSuffix:192	.Description:189
s	CreateServiceLinkedRoleResponse	.Role:191
s	CreateUserRequest	.Path:173	.PermissionsBoundary:157	.Tags:175	.UserName:170,r
s	CreateUserResponse	.User:193
s	DeleteAccessKeyRequest	.AccessKeyId:194,r	.UserName:168
s	DeleteAccountAliasRequest	.AccountAlias:172,r
s	DeleteGroupRequest	.GroupName:167,r
s	DeleteConflictException	error=DeleteConflict,409	.message:195
s	DeleteGroupPolicyRequest	.GroupName:167,r	.PolicyName:184,r
s	DeleteInstanceProfileRequest	.InstanceProfileName:163,r
s	DeleteOpenIDConnectProviderRequest	.OpenIDConnectProviderArn:157,r
s	DeletePolicyRequest	.PolicyArn:157,r
s	DeletePolicyVersionRequest	.PolicyArn:157,r	.VersionId:196,r
s	DeleteRoleRequest	.RoleName:164,r
s	DeleteRolePermissionsBoundaryRequest	.RoleName:164,r
s	DeleteRolePolicyRequest	.PolicyName:184,r	.RoleName:164,r
s	DeleteServiceLinkedRoleRequest	.RoleName:164,r
s	DeleteServiceLinkedRoleResponse	.DeletionTaskId:197,r
s	DeleteUserRequest	.UserName:168,r
s	DeleteUserPermissionsBoundaryRequest	.UserName:170,r
s	DeleteUserPolicyRequest	.PolicyName:184,r	.UserName:168,r
s	DetachGroupPolicyRequest	.GroupName:167,r	.PolicyArn:157,r
s	DetachRolePolicyRequest	.PolicyArn:157,r	.RoleName:164,r
s	DetachUserPolicyRequest	.PolicyArn:157,r	.UserName:170,r
s	GetAccessKeyLastUsedRequest	.AccessKeyId:194,r
s	GetAccessKeyLastUsedResponse	.AccessKeyLastUsed:198	.UserName:168
s	GetAccountPasswordPolicyResponse	.PasswordPolicy:199,r
s	GetGroupRequest	.GroupName:167,r	.Marker:200	.MaxItems:201
s	GetGroupResponse	.Group:174,r	.IsTruncated:187	.Marker:202	.Users:203,r
s	GetGroupPolicyRequest	.GroupName:167,r	.PolicyName:184,r
s	GetGroupPolicyResponse	.GroupName:167,r	.PolicyDocument:183,r	.PolicyName:184,r
s	GetInstanceProfileRequest	.InstanceProfileName:163,r
s	GetInstanceProfileResponse	.InstanceProfile:176,r
s	GetOpenIDConnectProviderRequest	.OpenIDConnectProviderArn:157,r
s	GetOpenIDConnectProviderResponse	.ClientIDList:177	.CreateDate:204	.Tags:175	.ThumbprintList:178	.Url:179
s	GetPolicyRequest	.PolicyArn:157,r
s	GetPolicyResponse	.Policy:185
s	GetPolicyVersionRequest	.PolicyArn:157,r	.VersionId:196,r
s	GetPolicyVersionResponse	.PolicyVersion:188
s	GetRoleRequest	.RoleName:164,r
s	GetRoleResponse	.Role:191,r
s	GetRolePolicyRequest	.PolicyName:184,r	.RoleName:164,r
s	GetRolePolicyResponse	.PolicyDocument:183,r	.PolicyName:184,r	.RoleName:164,r
s	GetServiceLinkedRoleDeletionStatusRequest	.DeletionTaskId:197,r
s	GetServiceLinkedRoleDeletionStatusResponse	.Reason:205	.Status:206,r
s	GetUserRequest	.UserName:168
s	GetUserResponse	.User:193,r
s	GetUserPolicyRequest	.PolicyName:184,r	.UserName:168,r
s	GetUserPolicyResponse	.PolicyDocument:183,r	.PolicyName:184,r	.UserName:168,r
s	ListAccessKeysRequest	.Marker:200	.MaxItems:201	.UserName:168
s	ListAccessKeysResponse	.AccessKeyMetadata:207,r	.IsTruncated:187	.Marker:202
s	ListAccountAliasesRequest	.Marker:200	.MaxItems:201
s	ListAccountAliasesResponse	.AccountAliases:208,r	.IsTruncated:187	.Marker:202
s	ListAttachedGroupPoliciesRequest	.GroupName:167,r	.Marker:200	.MaxItems:201	.PathPrefix:182
s	ListAttachedGroupPoliciesResponse	.AttachedPolicies:209	.IsTruncated:187	.Marker:202
s	ListAttachedRolePoliciesRequest	.Marker:200	.MaxItems:201	.PathPrefix:182	.RoleName:164,r
s	ListAttachedRolePoliciesResponse	.AttachedPolicies:209	.IsTruncated:187	.Marker:202
s	ListAttachedUserPoliciesRequest	.Marker:200	.MaxItems:201	.PathPrefix:182	.UserName:170,r
s	ListAttachedUserPoliciesResponse	.AttachedPolicies:209	.IsTruncated:187	.Marker:202
s	ListEntitiesForPolicyRequest	.EntityFilter:210	.Marker:200	.MaxItems:201	.PathPrefix:173	.PolicyArn:157,r	.PolicyUsageFilter:211
s	ListEntitiesForPolicyResponse	.IsTruncated:187	.Marker:202	.PolicyGroups:212	.PolicyRoles:213	.PolicyUsers:214
s	ListGroupPoliciesRequest	.GroupName:167,r	.Marker:200	.MaxItems:201
s	ListGroupPoliciesResponse	.IsTruncated:187	.Marker:202	.PolicyNames:215,r
s	ListGroupsRequest	.Marker:200	.MaxItems:201	.PathPrefix:216
s	ListGroupsResponse	.Groups:217,r	.IsTruncated:187	.Marker:202
s	ListGroupsForUserRequest	.Marker:200	.MaxItems:201	.UserName:168,r
s	ListGroupsForUserResponse	.Groups:217,r	.IsTruncated:187	.Marker:202
s	ListInstanceProfileTagsRequest	.InstanceProfileName:163,r	.Marker:200	.MaxItems:201
s	ListInstanceProfileTagsResponse	.IsTruncated:187	.Marker:202	.Tags:175,r
s	ListInstanceProfilesRequest	.Marker:200	.MaxItems:201	.PathPrefix:216
s	ListInstanceProfilesResponse	.InstanceProfiles:218,r	.IsTruncated:187	.Marker:202
s	ListInstanceProfilesForRoleRequest	.Marker:200	.MaxItems:201	.RoleName:164,r
s	ListInstanceProfilesForRoleResponse	.InstanceProfiles:218,r	.IsTruncated:187	.Marker:202
s	ListOpenIDConnectProviderTagsRequest	.Marker:200	.MaxItems:201	.OpenIDConnectProviderArn:157,r
s	ListOpenIDConnectProviderTagsResponse	.IsTruncated:187	.Marker:202	.Tags:175,r
s	ListOpenIDConnectProvidersRequest
s	ListOpenIDConnectProvidersResponse	.OpenIDConnectProviderList:219
s	ListPoliciesRequest	.Marker:200	.MaxItems:201	.OnlyAttached:187	.PathPrefix:182	.PolicyUsageFilter:211	.Scope:220
s	ListPoliciesResponse	.IsTruncated:187	.Marker:202	.Policies:221
s	ListPolicyTagsRequest	.Marker:200	.MaxItems:201	.PolicyArn:157,r
s	ListPolicyTagsResponse	.IsTruncated:187	.Marker:202	.Tags:175,r
s	ListPolicyVersionsRequest	.Marker:200	.MaxItems:201	.PolicyArn:157,r
s	ListPolicyVersionsResponse	.IsTruncated:187	.Marker:202	.Versions:222
s	ListRolePoliciesRequest	.Marker:200	.MaxItems:201	.RoleName:164,r
s	ListRolePoliciesResponse	.IsTruncated:187	.Marker:202	.PolicyNames:215,r
s	ListRoleTagsRequest	.Marker:200	.MaxItems:201	.RoleName:164,r
s	ListRoleTagsResponse	.IsTruncated:187	.Marker:202	.Tags:175,r
s	ListRolesRequest	.Marker:200	.MaxItems:201	.PathPrefix:216
s	ListRolesResponse	.IsTruncated:187	.Marker:202	.Roles:223,r
s	ListUserPoliciesRequest	.Marker:200	.MaxItems:201	.UserName:168,r
s	ListUserPoliciesResponse	.IsTruncated:187	.Marker:202	.PolicyNames:215,r
s	ListUserTagsRequest	.Marker:200	.MaxItems:201	.UserName:168,r
s	ListUserTagsResponse	.IsTruncated:187	.Marker:202	.Tags:175,r
s	ListUsersRequest	.Marker:200	.MaxItems:201	.PathPrefix:216
s	ListUsersResponse	.IsTruncated:187	.Marker:202	.Users:203,r
s	PutGroupPolicyRequest	.GroupName:167,r	.PolicyDocument:183,r	.PolicyName:184,r
s	PutRolePermissionsBoundaryRequest	.PermissionsBoundary:157,r	.RoleName:164,r
s	PutRolePolicyRequest	.PolicyDocument:183,r	.PolicyName:184,r	.RoleName:164,r
s	PutUserPermissionsBoundaryRequest	.PermissionsBoundary:157,r	.UserName:170,r
s	PutUserPolicyRequest	.PolicyDocument:183,r	.PolicyName:184,r	.UserName:168,r
s	RemoveClientIDFromOpenIDConnectProviderRequest	.ClientID:156,r	.OpenIDConnectProviderArn:157,r
s	RemoveRoleFromInstanceProfileRequest	.InstanceProfileName:163,r	.RoleName:164,r
s	RemoveUserFromGroupRequest	.GroupName:167,r	.UserName:168,r
s	SetDefaultPolicyVersionRequest	.PolicyArn:157,r	.VersionId:196,r
s	TagInstanceProfileRequest	.InstanceProfileName:163,r	.Tags:175,r
s	TagOpenIDConnectProviderRequest	.OpenIDConnectProviderArn:157,r	.Tags:175,r
s	TagPolicyRequest	.PolicyArn:157,r	.Tags:175,r
s	TagRoleRequest	.RoleName:164,r	.Tags:175,r
s	TagUserRequest	.Tags:175,r	.UserName:168,r
s	UntagInstanceProfileRequest	.InstanceProfileName:163,r	.TagKeys:224,r
s	UntagOpenIDConnectProviderRequest	.OpenIDConnectProviderArn:157,r	.TagKeys:224,r
s	UntagPolicyRequest	.PolicyArn:157,r	.TagKeys:224,r
s	UntagRoleRequest	.RoleName:164,r	.TagKeys:224,r
s	UntagUserRequest	.TagKeys:224,r	.UserName:168,r
s	UpdateAccessKeyRequest	.AccessKeyId:194,r	.Status:225,r	.UserName:168
s	UpdateAccountPasswordPolicyRequest	.AllowUsersToChangePassword:187	.HardExpiry:226	.MaxPasswordAge:227	.MinimumPasswordLength:228	.PasswordReusePrevention:229	.RequireLowercaseCharacters:187	.RequireNumbers:187	.RequireSymbols:187	.RequireUppercaseCharacters:187
s	UpdateAssumeRolePolicyRequest	.PolicyDocument:183,r	.RoleName:164,r
s	UpdateGroupRequest	.GroupName:167,r	.NewGroupName:167	.NewPath:173
s	UpdateOpenIDConnectProviderThumbprintRequest	.OpenIDConnectProviderArn:157,r	.ThumbprintList:178,r
s	UpdateRoleRequest	.Description:189	.MaxSessionDuration:190	.RoleName:164,r
s	UpdateRoleResponse
s	UpdateRoleDescriptionRequest	.Description:189,r	.RoleName:164,r
s	UpdateRoleDescriptionResponse	.Role:191
s	UpdateUserRequest	.NewPath:173	.NewUserName:170	.UserName:168,r
s	EntityTemporarilyUnmodifiableException	error=EntityTemporarilyUnmodifiable,409	.message:230
S	clientIDType	min=1	max=255
S	arnType	min=20	max=2048
S	ConcurrentModificationMessage
S	invalidInputMessage
S	noSuchEntityMessage
S	limitExceededMessage
S	serviceFailureExceptionMessage
S	instanceProfileNameType	min=1	max=128
S	roleNameType	min=1	max=64
S	entityAlreadyExistsMessage
S	unmodifiableEntityMessage
S	groupNameType	min=1	max=128
S	existingUserNameType	min=1	max=128
S	policyNotAttachableMessage
S	userNameType	min=1	max=64
s	AccessKey	.AccessKeyId:194,r	.CreateDate:204	.SecretAccessKey:231,r,z	.Status:225,r	.UserName:170,r
S	accountAliasType	min=3	max=63
S	pathType	min=1	max=512
s	Group	.Arn:157,r	.CreateDate:204,r	.GroupId:232,r	.GroupName:167,r	.Path:173,r
l	tagListType	max=50	e=:233
s	InstanceProfile	.Arn:157,r	.CreateDate:204,r	.InstanceProfileId:232,r	.InstanceProfileName:163,r	.Path:173,r	.Roles:223,r	.Tags:175
l	clientIDListType	e=:156
l	thumbprintListType	e=:234
S	OpenIDConnectProviderUrlType	min=1	max=255
S	openIdIdpCommunicationErrorExceptionMessage
S	policyDescriptionType	max=1000
S	policyPathType	min=1	max=512
S	policyDocumentType	min=1	max=131072
S	policyNameType	min=1	max=128
s	Policy	.Arn:157	.AttachmentCount:235	.CreateDate:204	.DefaultVersionId:196	.Description:181	.IsAttachable:187	.Path:182	.PermissionsBoundaryUsageCount:235	.PolicyId:232	.PolicyName:184	.Tags:175	.UpdateDate:204
S	malformedPolicyDocumentMessage
b	booleanType
s	PolicyVersion	.CreateDate:204	.Document:183	.IsDefaultVersion:187	.VersionId:196
S	roleDescriptionType	max=1000
i	roleMaxSessionDurationType	min=3600	max=43200
s	Role	.Arn:157,r	.AssumeRolePolicyDocument:183	.CreateDate:204,r	.Description:189	.MaxSessionDuration:190	.Path:173,r	.PermissionsBoundary:236	.RoleId:232,r	.RoleLastUsed:237	.RoleName:164,r	.Tags:175
S	customSuffixType	min=1	max=64
s	User	.Arn:157,r	.CreateDate:204,r	.PasswordLastUsed:204	.Path:173,r	.PermissionsBoundary:236	.Tags:175	.UserId:232,r	.UserName:170,r
S	accessKeyIdType	min=16	max=128
S	deleteConflictMessage
S	policyVersionIdType
S	DeletionTaskIdType	min=1	max=1000
s	AccessKeyLastUsed	.LastUsedDate:204	.Region:238,r	.ServiceName:238,r
s	PasswordPolicy	.AllowUsersToChangePassword:187	.ExpirePasswords:187	.HardExpiry:226	.MaxPasswordAge:227	.MinimumPasswordLength:228	.PasswordReusePrevention:229	.RequireLowercaseCharacters:187	.RequireNumbers:187	.RequireSymbols:187	.RequireUppercaseCharacters:187
S	markerType	min=1	max=320
i	maxItemsType	min=1	max=1000
S	responseMarkerType
l	userListType	e=:193
t	dateType
s	DeletionTaskFailureReasonType	.Reason:239	.RoleUsageList:240
S	DeletionTaskStatusType
l	accessKeyMetadataListType	e=:241
l	accountAliasListType	e=:172
l	attachedPoliciesListType	e=:242
S	EntityType
S	PolicyUsageType
l	PolicyGroupListType	e=:243
l	PolicyRoleListType	e=:244
l	PolicyUserListType	e=:245
l	policyNameListType	e=:184
S	pathPrefixType	min=1	max=512
l	groupListType	e=:174
l	instanceProfileListType	e=:176
l	OpenIDConnectProviderListType	e=:246
S	policyScopeType
l	policyListType	e=:185
l	policyDocumentVersionListType	e=:188
l	roleListType	e=:191
l	tagKeyListType	max=50	e=:247
S	statusType
b	booleanObjectType
i	maxPasswordAgeType	min=1	max=1095
i	minimumPasswordLengthType	min=6	max=128
i	passwordReusePreventionType	min=1	max=24
S	entityTemporarilyUnmodifiableMessage
S	accessKeySecretType
S	idType	min=16	max=128
s	Tag	.Key:247,r	.Value:248,r
S	thumbprintType	min=40	max=40
i	attachmentCountType
s	AttachedPermissionsBoundary	.PermissionsBoundaryArn:157	.PermissionsBoundaryType:249
s	RoleLastUsed	.LastUsedDate:204	.Region:238
S	stringType
S	ReasonType	max=1000
l	RoleUsageListType	e=:250
s	AccessKeyMetadata	.AccessKeyId:194	.CreateDate:204	.Status:225	.UserName:170
s	AttachedPolicy	.PolicyArn:157	.PolicyName:184
s	PolicyGroup	.GroupId:232	.GroupName:167
s	PolicyRole	.RoleId:232	.RoleName:164
s	PolicyUser	.UserId:232	.UserName:170
s	OpenIDConnectProviderListEntry	.Arn:157
S	tagKeyType	min=1	max=128
S	tagValueType	min=0	max=256
S	PermissionsBoundaryAttachmentType
s	RoleUsageType	.Region:251	.Resources:252
S	RegionNameType	min=1	max=100
l	ArnListType	e=:157

"""#
}
