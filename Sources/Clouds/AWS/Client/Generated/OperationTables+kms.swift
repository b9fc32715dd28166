// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `kms`: StaticString = #"""
V	id=kms	protocol=json	version=2014-11-01	service=KMS	endpoint=kms	signing=kms	json=1.1	target=TrentService
O	CancelKeyDeletion	POST	/	0	1	2,3,4,5,6
O	CreateAlias	POST	/	7		4,8,2,9,5,10,6
O	CreateGrant	POST	/	11	12	2,13,4,3,5,14,10,6,15
O	CreateKey	POST	/	16	17	18,4,3,19,5,10,20,21,22,23,24,25,26
O	Decrypt	POST	/	27	28	2,13,29,30,31,32,4,14,5,6,15
O	DeleteAlias	POST	/	33		4,2,5,6
O	DescribeKey	POST	/	34	35	2,3,4,5
O	DisableKey	POST	/	36		2,3,4,5,6
O	DisableKeyRotation	POST	/	37		2,13,3,4,5,6,19
O	EnableKey	POST	/	38		2,3,4,5,10,6
O	EnableKeyRotation	POST	/	39		2,13,3,4,5,6,19
O	Encrypt	POST	/	40	41	2,13,30,4,32,14,5,6,15
O	GenerateDataKey	POST	/	42	43	2,13,30,4,32,14,5,6,15
O	GenerateMac	POST	/	44	45	2,13,30,32,14,5,6,15
O	GetKeyPolicy	POST	/	46	47	2,3,4,5,6
O	GetKeyRotationStatus	POST	/	48	49	2,3,4,5,6,19
O	GetPublicKey	POST	/	50	51	2,13,30,4,19,3,14,32,5,6
O	ListAliases	POST	/	52	53	4,54,5,3,2	pages=Marker;NextMarker;Aliases;Truncated
O	ListGrants	POST	/	55	56	2,4,54,57,3,5,6	pages=Marker;NextMarker;Grants;Truncated
O	ListKeyPolicies	POST	/	58	59	2,3,4,5,6	pages=Marker;NextMarker;PolicyNames;Truncated
O	ListKeyRotations	POST	/	60	61	2,3,54,5,6,19	pages=Marker;NextMarker;Rotations;Truncated
O	ListKeys	POST	/	62	63	4,5,54	pages=Marker;NextMarker;Keys;Truncated
O	ListResourceTags	POST	/	64	65	5,2,3,54	pages=Marker;NextMarker;Tags;Truncated
O	PutKeyPolicy	POST	/	66		2,3,18,4,19,5,10,6
O	ReplicateKey	POST	/	67	68	8,13,3,6,5,10,18,2,20,19
O	RevokeGrant	POST	/	69		2,4,3,57,5,6,15
O	RotateKeyOnDemand	POST	/	70	71	2,13,3,4,5,6,19,10,72
O	ScheduleKeyDeletion	POST	/	73	74	2,3,4,5,6
O	TagResource	POST	/	75		5,2,3,6,10,20
O	UntagResource	POST	/	76		5,2,3,6,20
O	UpdateAlias	POST	/	77		4,2,5,10,6
O	UpdateKeyDescription	POST	/	78		2,3,4,5,6
O	UpdatePrimaryRegion	POST	/	79		13,3,6,5,2,19
O	VerifyMac	POST	/	80	81	2,13,30,32,14,5,82,6,15
s	CancelKeyDeletionRequest	.KeyId:83,r
s	CancelKeyDeletionResponse	.KeyId:83
s	NotFoundException	error=,	.message:84
s	InvalidArnException	error=,	.message:84
s	DependencyTimeoutException	error=,	.message:84
s	KMSInternalException	error=,	.message:84
s	KMSInvalidStateException	error=,	.message:84
s	CreateAliasRequest	.AliasName:85,r	.TargetKeyId:83,r
s	AlreadyExistsException	error=,	.message:84
s	InvalidAliasNameException	error=,	.message:84
s	LimitExceededException	error=,	.message:84
s	CreateGrantRequest	.Constraints:86	.DryRun:87	.GrantTokens:88	.GranteePrincipal:89,r	.KeyId:83,r	.Name:90	.Operations:91,r	.RetiringPrincipal:89
s	CreateGrantResponse	.GrantId:92	.GrantToken:93
s	DisabledException	error=,	.message:84
s	InvalidGrantTokenException	error=,	.message:84
s	DryRunOperationException	error=,	.message:84
s	CreateKeyRequest	.BypassPolicyLockoutSafetyCheck:94	.CustomKeyStoreId:95	.CustomerMasterKeySpec:96	.Description:97	.KeySpec:98	.KeyUsage:99	.MultiRegion:87	.Origin:100	.Policy:101	.Tags:102	.XksKeyId:103
s	CreateKeyResponse	.KeyMetadata:104
s	MalformedPolicyDocumentException	error=,	.message:84
s	UnsupportedOperationException	error=,	.message:84
s	TagException	error=,	.message:84
s	CustomKeyStoreNotFoundException	error=,	.message:84
s	CustomKeyStoreInvalidStateException	error=,	.message:84
s	CloudHsmClusterInvalidConfigurationException	error=,	.message:84
s	XksKeyInvalidConfigurationException	error=,	.message:84
s	XksKeyAlreadyInUseException	error=,	.message:84
s	XksKeyNotFoundException	error=,	.message:84
s	DecryptRequest	.CiphertextBlob:105	.DryRun:87	.DryRunModifiers:106	.EncryptionAlgorithm:107	.EncryptionContext:108	.GrantTokens:88	.KeyId:83	.Recipient:109
s	DecryptResponse	.CiphertextForRecipient:105	.EncryptionAlgorithm:107	.KeyId:83	.KeyMaterialId:110	.Plaintext:111,z
s	InvalidCiphertextException	error=,	.message:84
s	KeyUnavailableException	error=,	.message:84
s	IncorrectKeyException	error=,	.message:84
s	InvalidKeyUsageException	error=,	.message:84
s	DeleteAliasRequest	.AliasName:85,r
s	DescribeKeyRequest	.GrantTokens:88	.KeyId:83,r
s	DescribeKeyResponse	.KeyMetadata:104
s	DisableKeyRequest	.KeyId:83,r
s	DisableKeyRotationRequest	.KeyId:83,r
s	EnableKeyRequest	.KeyId:83,r
s	EnableKeyRotationRequest	.KeyId:83,r	.RotationPeriodInDays:112
s	EncryptRequest	.DryRun:87	.EncryptionAlgorithm:107	.EncryptionContext:108	.GrantTokens:88	.KeyId:83,r	.Plaintext:111,r,z
s	EncryptResponse	.CiphertextBlob:105	.EncryptionAlgorithm:107	.KeyId:83
s	GenerateDataKeyRequest	.DryRun:87	.EncryptionContext:108	.GrantTokens:88	.KeyId:83,r	.KeySpec:113	.NumberOfBytes:114	.Recipient:109
s	GenerateDataKeyResponse	.CiphertextBlob:105	.CiphertextForRecipient:105	.KeyId:83	.KeyMaterialId:110	.Plaintext:111,z
s	GenerateMacRequest	.DryRun:87	.GrantTokens:88	.KeyId:83,r	.MacAlgorithm:115,r	.Message:111,r,z
s	GenerateMacResponse	.KeyId:83	.Mac:105	.MacAlgorithm:115
s	GetKeyPolicyRequest	.KeyId:83,r	.PolicyName:116
s	GetKeyPolicyResponse	.Policy:101	.PolicyName:116
s	GetKeyRotationStatusRequest	.KeyId:83,r
s	GetKeyRotationStatusResponse	.KeyId:83	.KeyRotationEnabled:94	.NextRotationDate:117	.OnDemandRotationStartDate:117	.RotationPeriodInDays:112
s	GetPublicKeyRequest	.GrantTokens:88	.KeyId:83,r
s	GetPublicKeyResponse	.CustomerMasterKeySpec:96	.EncryptionAlgorithms:118	.KeyAgreementAlgorithms:119	.KeyId:83	.KeySpec:98	.KeyUsage:99	.PublicKey:120	.SigningAlgorithms:121
s	ListAliasesRequest	.KeyId:83	.Limit:122	.Marker:123
s	ListAliasesResponse	.Aliases:124	.NextMarker:123	.Truncated:94
s	InvalidMarkerException	error=,	.message:84
s	ListGrantsRequest	.GrantId:92	.GranteePrincipal:89	.KeyId:83,r	.Limit:122	.Marker:123
s	ListGrantsResponse	.Grants:125	.NextMarker:123	.Truncated:94
s	InvalidGrantIdException	error=,	.message:84
s	ListKeyPoliciesRequest	.KeyId:83,r	.Limit:122	.Marker:123
s	ListKeyPoliciesResponse	.NextMarker:123	.PolicyNames:126	.Truncated:94
s	ListKeyRotationsRequest	.IncludeKeyMaterial:127	.KeyId:83,r	.Limit:122	.Marker:123
s	ListKeyRotationsResponse	.NextMarker:123	.Rotations:128	.Truncated:94
s	ListKeysRequest	.Limit:122	.Marker:123
s	ListKeysResponse	.Keys:129	.NextMarker:123	.Truncated:94
s	ListResourceTagsRequest	.KeyId:83,r	.Limit:122	.Marker:123
s	ListResourceTagsResponse	.NextMarker:123	.Tags:102	.Truncated:94
s	PutKeyPolicyRequest	.BypassPolicyLockoutSafetyCheck:94	.KeyId:83,r	.Policy:101,r	.PolicyName:116
s	ReplicateKeyRequest	.BypassPolicyLockoutSafetyCheck:94	.Description:97	.KeyId:83,r	.Policy:101	.ReplicaRegion:130,r	.Tags:102
s	ReplicateKeyResponse	.ReplicaKeyMetadata:104	.ReplicaPolicy:101	.ReplicaTags:102
s	RevokeGrantRequest	.DryRun:87	.GrantId:92,r	.KeyId:83,r
s	RotateKeyOnDemandRequest	.KeyId:83,r
s	RotateKeyOnDemandResponse	.KeyId:83
s	ConflictException	error=,	.message:84
s	ScheduleKeyDeletionRequest	.KeyId:83,r	.PendingWindowInDays:131
s	ScheduleKeyDeletionResponse	.DeletionDate:117	.KeyId:83	.KeyState:132	.PendingWindowInDays:131
s	TagResourceRequest	.KeyId:83,r	.Tags:102,r
s	UntagResourceRequest	.KeyId:83,r	.TagKeys:133,r
s	UpdateAliasRequest	.AliasName:85,r	.TargetKeyId:83,r
s	UpdateKeyDescriptionRequest	.Description:97,r	.KeyId:83,r
s	UpdatePrimaryRegionRequest	.KeyId:83,r	.PrimaryRegion:130,r
s	VerifyMacRequest	.DryRun:87	.GrantTokens:88	.KeyId:83,r	.Mac:105,r	.MacAlgorithm:115,r	.Message:111,r,z
s	VerifyMacResponse	.KeyId:83	.MacAlgorithm:115	.MacValid:94
s	KMSInvalidMacException	error=,	.message:84
S	KeyIdType	min=1	max=2048
S	ErrorMessageType
S	AliasNameType	min=1	max=256
s	GrantConstraints	.EncryptionContextEquals:108	.EncryptionContextSubset:108
b	NullableBooleanType
l	GrantTokenList	min=0	max=10	e=:93
S	PrincipalIdType	min=1	max=256
S	GrantNameType	min=1	max=256
l	GrantOperationList	e=:134
S	GrantIdType	min=1	max=128
S	GrantTokenType	min=1	max=8192
b	BooleanType
S	CustomKeyStoreIdType	min=1	max=64
S	CustomerMasterKeySpec
S	DescriptionType	min=0	max=8192
S	KeySpec
S	KeyUsageType
S	OriginType
S	PolicyType	min=1	max=131072
l	TagList	e=:135
S	XksKeyIdType	min=1	max=128
s	KeyMetadata	.AWSAccountId:136	.Arn:137	.CloudHsmClusterId:138	.CreationDate:117	.CurrentKeyMaterialId:110	.CustomKeyStoreId:95	.CustomerMasterKeySpec:96	.DeletionDate:117	.Description:97	.Enabled:94	.EncryptionAlgorithms:118	.ExpirationModel:139	.KeyAgreementAlgorithms:119	.KeyId:83,r	.KeyManager:140	.KeySpec:98	.KeyState:132	.KeyUsage:99	.MacAlgorithms:141	.MultiRegion:87	.MultiRegionConfiguration:142	.Origin:100	.PendingDeletionWindowInDays:131	.SigningAlgorithms:121	.ValidTo:117	.XksKeyConfiguration:143
B	CiphertextType	min=1	max=6144
l	DryRunModifierList	e=:144
S	EncryptionAlgorithmSpec
m	EncryptionContextType	k=:145	e=:146
s	RecipientInfo	.AttestationDocument:147	.KeyEncryptionAlgorithm:148
S	BackingKeyIdType	min=64	max=64
B	PlaintextType	min=1	max=4096
i	RotationPeriodInDaysType	min=90	max=2560
S	DataKeySpec
i	NumberOfBytesType	min=1	max=1024
S	MacAlgorithmSpec
S	PolicyNameType	min=1	max=128
t	DateType
l	EncryptionAlgorithmSpecList	e=:107
l	KeyAgreementAlgorithmSpecList	e=:149
B	PublicKeyType	min=1	max=8192
l	SigningAlgorithmSpecList	e=:150
i	LimitType	min=1	max=1000
S	MarkerType	min=1	max=1024
l	AliasList	e=:151
l	GrantList	e=:152
l	PolicyNameList	e=:116
S	IncludeKeyMaterial
l	RotationsList	e=:153
l	KeyList	e=:154
S	RegionType	min=1	max=32
i	PendingWindowInDaysType	min=1	max=365
S	KeyState
l	TagKeyList	e=:155
S	GrantOperation
s	Tag	.TagKey:155,r	.TagValue:156,r
S	AWSAccountIdType
S	ArnType	min=20	max=2048
S	CloudHsmClusterIdType	min=19	max=24
S	ExpirationModelType
S	KeyManagerType
l	MacAlgorithmSpecList	e=:115
s	MultiRegionConfiguration	.MultiRegionKeyType:157	.PrimaryKey:158	.ReplicaKeys:159
s	XksKeyConfigurationType	.Id:103
S	DryRunModifierType
S	EncryptionContextKey
S	EncryptionContextValue
B	AttestationDocumentType	min=1	max=262144
S	KeyEncryptionMechanism
S	KeyAgreementAlgorithmSpec
S	SigningAlgorithmSpec
s	AliasListEntry	.AliasArn:137	.AliasName:85	.CreationDate:117	.LastUpdatedDate:117	.TargetKeyId:83
s	GrantListEntry	.Constraints:86	.CreationDate:117	.GrantId:92	.GranteePrincipal:89	.IssuingAccount:89	.KeyId:83	.Name:90	.Operations:91	.RetiringPrincipal:89
s	RotationsListEntry	.ExpirationModel:139	.ImportState:160	.KeyId:83	.KeyMaterialDescription:161	.KeyMaterialId:110	.KeyMaterialState:162	.RotationDate:117	.RotationType:163	.ValidTo:117
s	KeyListEntry	.KeyArn:137	.KeyId:83
S	TagKeyType	min=1	max=128
S	TagValueType	min=0	max=256
S	MultiRegionKeyType
s	MultiRegionKey	.Arn:137	.Region:130
l	MultiRegionKeyList	e=:158
S	ImportState
S	KeyMaterialDescriptionType	min=0	max=256
S	KeyMaterialState
S	RotationType

"""#
}
