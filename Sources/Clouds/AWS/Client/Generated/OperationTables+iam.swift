// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `iam`: StaticString = #"""
V	id=iam	protocol=query	version=2010-05-08	service=IAM	endpoint=iam	signing=iam	xmlns=https://iam.amazonaws.com/doc/2010-05-08/	global=iam.amazonaws.com
O	AddRoleToInstanceProfile	POST	/	0		1,2,3,4,5
O	AttachGroupPolicy	POST	/	6		1,3,7,8,5
O	AttachRolePolicy	POST	/	9		1,3,7,4,8,5
O	AttachUserPolicy	POST	/	10		1,3,7,8,5
O	CreateGroup	POST	/	11	12	3,2,1,5	wrapper=CreateGroupResult
O	CreateInstanceProfile	POST	/	13	14	2,7,3,15,5	wrapper=CreateInstanceProfileResult
O	CreateOpenIDConnectProvider	POST	/	16	17	7,2,3,15,5,18	wrapper=CreateOpenIDConnectProviderResult
O	CreatePolicy	POST	/	19	20	7,3,2,21,15,5	wrapper=CreatePolicyResult
O	CreatePolicyVersion	POST	/	22	23	1,21,7,3,5	wrapper=CreatePolicyVersionResult
O	CreateRole	POST	/	24	25	3,7,2,21,15,5	wrapper=CreateRoleResult
O	CreateServiceLinkedRole	POST	/	26	27	7,3,1,5	wrapper=CreateServiceLinkedRoleResult
O	CreateUser	POST	/	28	29	3,2,1,7,15,5	wrapper=CreateUserResult
O	DeleteGroup	POST	/	30		1,31,3,5
O	DeleteGroupPolicy	POST	/	32		1,3,5
O	DeleteInstanceProfile	POST	/	33		1,31,3,5
O	DeleteOpenIDConnectProvider	POST	/	34		7,1,5
O	DeletePolicy	POST	/	35		1,3,7,31,5
O	DeletePolicyVersion	POST	/	36		1,3,7,31,5
O	DeleteRole	POST	/	37		1,31,3,4,15,5
O	DeleteRolePermissionsBoundary	POST	/	38		1,4,5
O	DeleteRolePolicy	POST	/	39		1,3,4,5
O	DeleteServiceLinkedRole	POST	/	40	41	1,3,5	wrapper=DeleteServiceLinkedRoleResult
O	DeleteUser	POST	/	42		3,1,31,15,5
O	DeleteUserPolicy	POST	/	43		1,3,5
O	DetachGroupPolicy	POST	/	44		1,3,7,5
O	DetachRolePolicy	POST	/	45		1,3,7,4,5
O	DetachUserPolicy	POST	/	46		1,3,7,5
O	GetGroup	POST	/	47	48	1,5	wrapper=GetGroupResult	pages=Marker;Marker;Users;IsTruncated
O	GetGroupPolicy	POST	/	49	50	1,5	wrapper=GetGroupPolicyResult
O	GetInstanceProfile	POST	/	51	52	1,5	wrapper=GetInstanceProfileResult
O	GetOpenIDConnectProvider	POST	/	53	54	7,1,5	wrapper=GetOpenIDConnectProviderResult
O	GetPolicy	POST	/	55	56	1,7,5	wrapper=GetPolicyResult
O	GetPolicyVersion	POST	/	57	58	1,7,5	wrapper=GetPolicyVersionResult
O	GetRole	POST	/	59	60	1,5	wrapper=GetRoleResult
O	GetRolePolicy	POST	/	61	62	1,5	wrapper=GetRolePolicyResult
O	GetServiceLinkedRoleDeletionStatus	POST	/	63	64	1,7,5	wrapper=GetServiceLinkedRoleDeletionStatusResult
O	GetUser	POST	/	65	66	1,5	wrapper=GetUserResult
O	GetUserPolicy	POST	/	67	68	1,5	wrapper=GetUserPolicyResult
O	ListAccountAliases	POST	/	69	70	5	wrapper=ListAccountAliasesResult	pages=Marker;Marker;AccountAliases;IsTruncated
O	ListAttachedGroupPolicies	POST	/	71	72	1,7,5	wrapper=ListAttachedGroupPoliciesResult	pages=Marker;Marker;AttachedPolicies;IsTruncated
O	ListAttachedRolePolicies	POST	/	73	74	1,7,5	wrapper=ListAttachedRolePoliciesResult	pages=Marker;Marker;AttachedPolicies;IsTruncated
O	ListAttachedUserPolicies	POST	/	75	76	1,7,5	wrapper=ListAttachedUserPoliciesResult	pages=Marker;Marker;AttachedPolicies;IsTruncated
O	ListEntitiesForPolicy	POST	/	77	78	1,7,5	wrapper=ListEntitiesForPolicyResult	pages=Marker;Marker;PolicyGroups,PolicyUsers,PolicyRoles;IsTruncated
O	ListGroupPolicies	POST	/	79	80	1,5	wrapper=ListGroupPoliciesResult	pages=Marker;Marker;PolicyNames;IsTruncated
O	ListGroups	POST	/	81	82	5	wrapper=ListGroupsResult	pages=Marker;Marker;Groups;IsTruncated
O	ListGroupsForUser	POST	/	83	84	1,5	wrapper=ListGroupsForUserResult	pages=Marker;Marker;Groups;IsTruncated
O	ListInstanceProfileTags	POST	/	85	86	1,5	wrapper=ListInstanceProfileTagsResult	pages=Marker;Marker;Tags;IsTruncated
O	ListInstanceProfiles	POST	/	87	88	5	wrapper=ListInstanceProfilesResult	pages=Marker;Marker;InstanceProfiles;IsTruncated
O	ListInstanceProfilesForRole	POST	/	89	90	1,5	wrapper=ListInstanceProfilesForRoleResult	pages=Marker;Marker;InstanceProfiles;IsTruncated
O	ListOpenIDConnectProviders	POST	/	91	92	5	wrapper=ListOpenIDConnectProvidersResult
O	ListPolicies	POST	/	93	94	5	wrapper=ListPoliciesResult	pages=Marker;Marker;Policies;IsTruncated
O	ListPolicyTags	POST	/	95	96	1,5,7	wrapper=ListPolicyTagsResult	pages=Marker;Marker;Tags;IsTruncated
O	ListPolicyVersions	POST	/	97	98	1,7,5	wrapper=ListPolicyVersionsResult	pages=Marker;Marker;Versions;IsTruncated
O	ListRolePolicies	POST	/	99	100	1,5	wrapper=ListRolePoliciesResult	pages=Marker;Marker;PolicyNames;IsTruncated
O	ListRoleTags	POST	/	101	102	1,5	wrapper=ListRoleTagsResult	pages=Marker;Marker;Tags;IsTruncated
O	ListRoles	POST	/	103	104	5	wrapper=ListRolesResult	pages=Marker;Marker;Roles;IsTruncated
O	ListUserPolicies	POST	/	105	106	1,5	wrapper=ListUserPoliciesResult	pages=Marker;Marker;PolicyNames;IsTruncated
O	ListUsers	POST	/	107	108	5	wrapper=ListUsersResult	pages=Marker;Marker;Users;IsTruncated
O	PutGroupPolicy	POST	/	109		3,21,1,5
O	PutRolePermissionsBoundary	POST	/	110		1,7,4,8,5
O	PutRolePolicy	POST	/	111		3,21,1,4,5
O	PutUserPolicy	POST	/	112		3,21,1,5
O	RemoveRoleFromInstanceProfile	POST	/	113		1,3,4,5
O	SetDefaultPolicyVersion	POST	/	114		1,7,3,5
O	TagInstanceProfile	POST	/	115		1,7,3,15,5
O	TagOpenIDConnectProvider	POST	/	116		1,3,7,15,5
O	TagPolicy	POST	/	117		1,3,7,15,5
O	TagRole	POST	/	118		1,3,7,15,5
O	TagUser	POST	/	119		1,3,7,15,5
O	UntagInstanceProfile	POST	/	120		1,7,15,5
O	UntagOpenIDConnectProvider	POST	/	121		1,7,15,5
O	UntagPolicy	POST	/	122		1,7,15,5
O	UntagRole	POST	/	123		1,15,5
O	UntagUser	POST	/	124		1,15,5
O	UpdateAssumeRolePolicy	POST	/	125		1,21,3,4,5
O	UpdateGroup	POST	/	126		1,2,3,5
O	UpdateRole	POST	/	127	128	4,1,5	wrapper=UpdateRoleResult
O	UpdateRoleDescription	POST	/	129	130	1,4,5	wrapper=UpdateRoleDescriptionResult
O	UpdateUser	POST	/	131		1,3,2,132,15,5
W	InstanceProfileExists	GetInstanceProfile	1	40	s c 200	r c 404
W	PolicyExists	GetPolicy	1	20	s c 200	r e "NoSuchEntity"
W	RoleExists	GetRole	1	20	s c 200	r e "NoSuchEntity"
W	UserExists	GetUser	1	20	s c 200	r e "NoSuchEntity"
s	AddRoleToInstanceProfileRequest	.InstanceProfileName:133,r	.RoleName:134,r
s	NoSuchEntityException	error=NoSuchEntity,404	.message:135
s	EntityAlreadyExistsException	error=EntityAlreadyExists,409	.message:136
s	LimitExceededException	error=LimitExceeded,409	.message:137
s	UnmodifiableEntityException	error=UnmodifiableEntity,400	.message:138
s	ServiceFailureException	error=ServiceFailure,500	.message:139
s	AttachGroupPolicyRequest	.GroupName:140,r	.PolicyArn:141,r
s	InvalidInputException	error=InvalidInput,400	.message:142
s	PolicyNotAttachableException	error=PolicyNotAttachable,400	.message:143
s	AttachRolePolicyRequest	.PolicyArn:141,r	.RoleName:134,r
s	AttachUserPolicyRequest	.PolicyArn:141,r	.UserName:144,r
s	CreateGroupRequest	.GroupName:140,r	.Path:145
s	CreateGroupResponse	.Group:146,r
s	CreateInstanceProfileRequest	.InstanceProfileName:133,r	.Path:145	.Tags:147
s	CreateInstanceProfileResponse	.InstanceProfile:148,r
s	ConcurrentModificationException	error=ConcurrentModification,409	.message:149
s	CreateOpenIDConnectProviderRequest	.ClientIDList:150	.Tags:147	.ThumbprintList:151	.Url:152,r
s	CreateOpenIDConnectProviderResponse	.OpenIDConnectProviderArn:141	.Tags:147
s	OpenIdIdpCommunicationErrorException	error=OpenIdIdpCommunicationError,400	.message:153
s	CreatePolicyRequest	.Description:154	.Path:155	.PolicyDocument:156,r	.PolicyName:157,r	.Tags:147
s	CreatePolicyResponse	.Policy:158
s	MalformedPolicyDocumentException	error=MalformedPolicyDocument,400	.message:159
s	CreatePolicyVersionRequest	.PolicyArn:141,r	.PolicyDocument:156,r	.SetAsDefault:160
s	CreatePolicyVersionResponse	.PolicyVersion:161
s	CreateRoleRequest	.AssumeRolePolicyDocument:156,r	.Description:162	.MaxSessionDuration:163	.Path:145	.PermissionsBoundary:141	.RoleName:134,r	.Tags:147
s	CreateRoleResponse	.Role:164,r
s	CreateServiceLinkedRoleRequest	.AWSServiceName:140,r	.CustomSuffix:165	.Description:162
s	CreateServiceLinkedRoleResponse	.Role:164
s	CreateUserRequest	.Path:145	.PermissionsBoundary:141	.Tags:147	.UserName:144,r
s	CreateUserResponse	.User:166
s	DeleteGroupRequest	.GroupName:140,r
s	DeleteConflictException	error=DeleteConflict,409	.message:167
s	DeleteGroupPolicyRequest	.GroupName:140,r	.PolicyName:157,r
s	DeleteInstanceProfileRequest	.InstanceProfileName:133,r
s	DeleteOpenIDConnectProviderRequest	.OpenIDConnectProviderArn:141,r
s	DeletePolicyRequest	.PolicyArn:141,r
s	DeletePolicyVersionRequest	.PolicyArn:141,r	.VersionId:168,r
s	DeleteRoleRequest	.RoleName:134,r
s	DeleteRolePermissionsBoundaryRequest	.RoleName:134,r
s	DeleteRolePolicyRequest	.PolicyName:157,r	.RoleName:134,r
s	DeleteServiceLinkedRoleRequest	.RoleName:134,r
s	DeleteServiceLinkedRoleResponse	.DeletionTaskId:169,r
s	DeleteUserRequest	.UserName:170,r
s	DeleteUserPolicyRequest	.PolicyName:157,r	.UserName:170,r
s	DetachGroupPolicyRequest	.GroupName:140,r	.PolicyArn:141,r
s	DetachRolePolicyRequest	.PolicyArn:141,r	.RoleName:134,r
s	DetachUserPolicyRequest	.PolicyArn:141,r	.UserName:144,r
s	GetGroupRequest	.GroupName:140,r	.Marker:171	.MaxItems:172
s	GetGroupResponse	.Group:146,r	.IsTruncated:160	.Marker:173	.Users:174,r
s	GetGroupPolicyRequest	.GroupName:140,r	.PolicyName:157,r
s	GetGroupPolicyResponse	.GroupName:140,r	.PolicyDocument:156,r	.PolicyName:157,r
s	GetInstanceProfileRequest	.InstanceProfileName:133,r
s	GetInstanceProfileResponse	.InstanceProfile:148,r
s	GetOpenIDConnectProviderRequest	.OpenIDConnectProviderArn:141,r
s	GetOpenIDConnectProviderResponse	.ClientIDList:150	.CreateDate:175	.Tags:147	.ThumbprintList:151	.Url:152
s	GetPolicyRequest	.PolicyArn:141,r
s	GetPolicyResponse	.Policy:158
s	GetPolicyVersionRequest	.PolicyArn:141,r	.VersionId:168,r
s	GetPolicyVersionResponse	.PolicyVersion:161
s	GetRoleRequest	.RoleName:134,r
s	GetRoleResponse	.Role:164,r
s	GetRolePolicyRequest	.PolicyName:157,r	.RoleName:134,r
s	GetRolePolicyResponse	.PolicyDocument:156,r	.PolicyName:157,r	.RoleName:134,r
s	GetServiceLinkedRoleDeletionStatusRequest	.DeletionTaskId:169,r
s	GetServiceLinkedRoleDeletionStatusResponse	.Reason:176	.Status:177,r
s	GetUserRequest	.UserName:170
s	GetUserResponse	.User:166,r
s	GetUserPolicyRequest	.PolicyName:157,r	.UserName:170,r
s	GetUserPolicyResponse	.PolicyDocument:156,r	.PolicyName:157,r	.UserName:170,r
s	ListAccountAliasesRequest	.Marker:171	.MaxItems:172
s	ListAccountAliasesResponse	.AccountAliases:178,r	.IsTruncated:160	.Marker:173
s	ListAttachedGroupPoliciesRequest	.GroupName:140,r	.Marker:171	.MaxItems:172	.PathPrefix:155
s	ListAttachedGroupPoliciesResponse	.AttachedPolicies:179	.IsTruncated:160	.Marker:173
s	ListAttachedRolePoliciesRequest	.Marker:171	.MaxItems:172	.PathPrefix:155	.RoleName:134,r
s	ListAttachedRolePoliciesResponse	.AttachedPolicies:179	.IsTruncated:160	.Marker:173
s	ListAttachedUserPoliciesRequest	.Marker:171	.MaxItems:172	.PathPrefix:155	.UserName:144,r
s	ListAttachedUserPoliciesResponse	.AttachedPolicies:179	.IsTruncated:160	.Marker:173
s	ListEntitiesForPolicyRequest	.EntityFilter:180	.Marker:171	.MaxItems:172	.PathPrefix:145	.PolicyArn:141,r	.PolicyUsageFilter:181
s	ListEntitiesForPolicyResponse	.IsTruncated:160	.Marker:173	.PolicyGroups:182	.PolicyRoles:183	.PolicyUsers:184
s	ListGroupPoliciesRequest	.GroupName:140,r	.Marker:171	.MaxItems:172
s	ListGroupPoliciesResponse	.IsTruncated:160	.Marker:173	.PolicyNames:185,r
s	ListGroupsRequest	.Marker:171	.MaxItems:172	.PathPrefix:186
s	ListGroupsResponse	.Groups:187,r	.IsTruncated:160	.Marker:173
s	ListGroupsForUserRequest	.Marker:171	.MaxItems:172	.UserName:170,r
s	ListGroupsForUserResponse	.Groups:187,r	.IsTruncated:160	.Marker:173
s	ListInstanceProfileTagsRequest	.InstanceProfileName:133,r	.Marker:171	.MaxItems:172
s	ListInstanceProfileTagsResponse	.IsTruncated:160	.Marker:173	.Tags:147,r
s	ListInstanceProfilesRequest	.Marker:171	.MaxItems:172	.PathPrefix:186
s	ListInstanceProfilesResponse	.InstanceProfiles:188,r	.IsTruncated:160	.Marker:173
s	ListInstanceProfilesForRoleRequest	.Marker:171	.MaxItems:172	.RoleName:134,r
s	ListInstanceProfilesForRoleResponse	.InstanceProfiles:188,r	.IsTruncated:160	.Marker:173
s	ListOpenIDConnectProvidersRequest
s	ListOpenIDConnectProvidersResponse	.OpenIDConnectProviderList:189
s	ListPoliciesRequest	.Marker:171	.MaxItems:172	.OnlyAttached:160	.PathPrefix:155	.PolicyUsageFilter:181	.Scope:190
s	ListPoliciesResponse	.IsTruncated:160	.Marker:173	.Policies:191
s	ListPolicyTagsRequest	.Marker:171	.MaxItems:172	.PolicyArn:141,r
s	ListPolicyTagsResponse	.IsTruncated:160	.Marker:173	.Tags:147,r
s	ListPolicyVersionsRequest	.Marker:171	.MaxItems:172	.PolicyArn:141,r
s	ListPolicyVersionsResponse	.IsTruncated:160	.Marker:173	.Versions:192
s	ListRolePoliciesRequest	.Marker:171	.MaxItems:172	.RoleName:134,r
s	ListRolePoliciesResponse	.IsTruncated:160	.Marker:173	.PolicyNames:185,r
s	ListRoleTagsRequest	.Marker:171	.MaxItems:172	.RoleName:134,r
s	ListRoleTagsResponse	.IsTruncated:160	.Marker:173	.Tags:147,r
s	ListRolesRequest	.Marker:171	.MaxItems:172	.PathPrefix:186
s	ListRolesResponse	.IsTruncated:160	.Marker:173	.Roles:193,r
s	ListUserPoliciesRequest	.Marker:171	.MaxItems:172	.UserName:170,r
s	ListUserPoliciesResponse	.IsTruncated:160	.Marker:173	.PolicyNames:185,r
s	ListUsersRequest	.Marker:171	.MaxItems:172	.PathPrefix:186
s	ListUsersResponse	.IsTruncated:160	.Marker:173	.Users:174,r
s	PutGroupPolicyRequest	.GroupName:140,r	.PolicyDocument:156,r	.PolicyName:157,r
s	PutRolePermissionsBoundaryRequest	.PermissionsBoundary:141,r	.RoleName:134,r
s	PutRolePolicyRequest	.PolicyDocument:156,r	.PolicyName:157,r	.RoleName:134,r
s	PutUserPolicyRequest	.PolicyDocument:156,r	.PolicyName:157,r	.UserName:170,r
s	RemoveRoleFromInstanceProfileRequest	.InstanceProfileName:133,r	.RoleName:134,r
s	SetDefaultPolicyVersionRequest	.PolicyArn:141,r	.VersionId:168,r
s	TagInstanceProfileRequest	.InstanceProfileName:133,r	.Tags:147,r
s	TagOpenIDConnectProviderRequest	.OpenIDConnectProviderArn:141,r	.Tags:147,r
s	TagPolicyRequest	.PolicyArn:141,r	.Tags:147,r
s	TagRoleRequest	.RoleName:134,r	.Tags:147,r
s	TagUserRequest	.Tags:147,r	.UserName:170,r
s	UntagInstanceProfileRequest	.InstanceProfileName:133,r	.TagKeys:194,r
s	UntagOpenIDConnectProviderRequest	.OpenIDConnectProviderArn:141,r	.TagKeys:194,r
s	UntagPolicyRequest	.PolicyArn:141,r	.TagKeys:194,r
s	UntagRoleRequest	.RoleName:134,r	.TagKeys:194,r
s	UntagUserRequest	.TagKeys:194,r	.UserName:170,r
s	UpdateAssumeRolePolicyRequest	.PolicyDocument:156,r	.RoleName:134,r
s	UpdateGroupRequest	.GroupName:140,r	.NewGroupName:140	.NewPath:145
s	UpdateRoleRequest	.Description:162	.MaxSessionDuration:163	.RoleName:134,r
s	UpdateRoleResponse
s	UpdateRoleDescriptionRequest	.Description:162,r	.RoleName:134,r
s	UpdateRoleDescriptionResponse	.Role:164
s	UpdateUserRequest	.NewPath:145	.NewUserName:144	.UserName:170,r
s	EntityTemporarilyUnmodifiableException	error=EntityTemporarilyUnmodifiable,409	.message:195
S	instanceProfileNameType	min=1	max=128
S	roleNameType	min=1	max=64
S	noSuchEntityMessage
S	entityAlreadyExistsMessage
S	limitExceededMessage
S	unmodifiableEntityMessage
S	serviceFailureExceptionMessage
S	groupNameType	min=1	max=128
S	arnType	min=20	max=2048
S	invalidInputMessage
S	policyNotAttachableMessage
S	userNameType	min=1	max=64
S	pathType	min=1	max=512
s	Group	.Arn:141,r	.CreateDate:175,r	.GroupId:196,r	.GroupName:140,r	.Path:145,r
l	tagListType	max=50	e=:197
s	InstanceProfile	.Arn:141,r	.CreateDate:175,r	.InstanceProfileId:196,r	.InstanceProfileName:133,r	.Path:145,r	.Roles:193,r	.Tags:147
S	ConcurrentModificationMessage
l	clientIDListType	e=:198
l	thumbprintListType	e=:199
S	OpenIDConnectProviderUrlType	min=1	max=255
S	openIdIdpCommunicationErrorExceptionMessage
S	policyDescriptionType	max=1000
S	policyPathType	min=1	max=512
S	policyDocumentType	min=1	max=131072
S	policyNameType	min=1	max=128
s	Policy	.Arn:141	.AttachmentCount:200	.CreateDate:175	.DefaultVersionId:168	.Description:154	.IsAttachable:160	.Path:155	.PermissionsBoundaryUsageCount:200	.PolicyId:196	.PolicyName:157	.Tags:147	.UpdateDate:175
S	malformedPolicyDocumentMessage
b	booleanType
s	PolicyVersion	.CreateDate:175	.Document:156	.IsDefaultVersion:160	.VersionId:168
S	roleDescriptionType	max=1000
i	roleMaxSessionDurationType	min=3600	max=43200
s	Role	.Arn:141,r	.AssumeRolePolicyDocument:156	.CreateDate:175,r	.Description:162	.MaxSessionDuration:163	.Path:145,r	.PermissionsBoundary:201	.RoleId:196,r	.RoleLastUsed:202	.RoleName:134,r	.Tags:147
S	customSuffixType	min=1	max=64
s	User	.Arn:141,r	.CreateDate:175,r	.PasswordLastUsed:175	.Path:145,r	.PermissionsBoundary:201	.Tags:147	.UserId:196,r	.UserName:144,r
S	deleteConflictMessage
S	policyVersionIdType
S	DeletionTaskIdType	min=1	max=1000
S	existingUserNameType	min=1	max=128
S	markerType	min=1	max=320
i	maxItemsType	min=1	max=1000
S	responseMarkerType
l	userListType	e=:166
t	dateType
s	DeletionTaskFailureReasonType	.Reason:203	.RoleUsageList:204
S	DeletionTaskStatusType
l	accountAliasListType	e=:205
l	attachedPoliciesListType	e=:206
S	EntityType
S	PolicyUsageType
l	PolicyGroupListType	e=:207
l	PolicyRoleListType	e=:208
l	PolicyUserListType	e=:209
l	policyNameListType	e=:157
S	pathPrefixType	min=1	max=512
l	groupListType	e=:146
l	instanceProfileListType	e=:148
l	OpenIDConnectProviderListType	e=:210
S	policyScopeType
l	policyListType	e=:158
l	policyDocumentVersionListType	e=:161
l	roleListType	e=:164
l	tagKeyListType	max=50	e=:211
S	entityTemporarilyUnmodifiableMessage
S	idType	min=16	max=128
s	Tag	.Key:211,r	.Value:212,r
S	clientIDType	min=1	max=255
S	thumbprintType	min=40	max=40
i	attachmentCountType
s	AttachedPermissionsBoundary	.PermissionsBoundaryArn:141	.PermissionsBoundaryType:213
s	RoleLastUsed	.LastUsedDate:175	.Region:214
S	ReasonType	max=1000
l	RoleUsageListType	e=:215
S	accountAliasType	min=3	max=63
s	AttachedPolicy	.PolicyArn:141	.PolicyName:157
s	PolicyGroup	.GroupId:196	.GroupName:140
s	PolicyRole	.RoleId:196	.RoleName:134
s	PolicyUser	.UserId:196	.UserName:144
s	OpenIDConnectProviderListEntry	.Arn:141
S	tagKeyType	min=1	max=128
S	tagValueType	min=0	max=256
S	PermissionsBoundaryAttachmentType
S	stringType
s	RoleUsageType	.Region:216	.Resources:217
S	RegionNameType	min=1	max=100
l	ArnListType	e=:141

"""#
}
