// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `acm`: StaticString = #"""
V	id=acm	protocol=json	version=2015-12-08	service=ACM	endpoint=acm	signing=acm	json=1.1	target=CertificateManager
O	AddTagsToCertificate	POST	/	0		1,2,3,4,5,6,7
O	DeleteCertificate	POST	/	8		9,4,5,10,11,7
O	DescribeCertificate	POST	/	12	13	4,7
O	ExportCertificate	POST	/	14	15	4,5,16,7
O	GetAccountConfiguration	POST	/		17	5,11
O	GetCertificate	POST	/	18	19	4,16,7
O	ImportCertificate	POST	/	20	21	1,2,3,4,6,10,22,7
O	ListCertificates	POST	/	23	24	25,26	pages=NextToken;NextToken;CertificateSummaryList;
O	ListTagsForCertificate	POST	/	27	28	4,7
O	PutAccountConfiguration	POST	/	29		25,5,10,11
O	RemoveTagsFromCertificate	POST	/	30		1,2,4,5,6,7
O	RenewCertificate	POST	/	31		4,16,7
O	RequestCertificate	POST	/	32	33	1,2,3,4,6,34,22
O	ResendValidationEmail	POST	/	35		4,34,36,7
O	RevokeCertificate	POST	/	37	38	9,4,5,10,11,7
O	SearchCertificates	POST	/	39	40	25,5,11	pages=NextToken;NextToken;Results;
O	UpdateCertificateOptions	POST	/	41		4,22,36,7
W	CertificateValidated	DescribeCertificate	60	5	s a "SUCCESS" Certificate.DomainValidationOptions[].ValidationStatus	r y "PENDING_VALIDATION" Certificate.DomainValidationOptions[].ValidationStatus	f p "FAILED" Certificate.Status	f e "ResourceNotFoundException"
s	AddTagsToCertificateRequest	.CertificateArn:42,r	.Tags:43,r
s	InvalidParameterException	error=,	.message:44
s	TagPolicyException	error=,	.message:44
s	TooManyTagsException	error=,	.message:44
s	InvalidArnException	error=,	.message:44
s	ThrottlingException	error=,	.message:45	.throttlingReasons:46
s	InvalidTagException	error=,	.message:44
s	ResourceNotFoundException	error=,	.message:44
s	DeleteCertificateRequest	.CertificateArn:42,r
s	ResourceInUseException	error=,	.message:44
s	ConflictException	error=,	.message:44
s	AccessDeniedException	error=,	.Message:47
s	DescribeCertificateRequest	.CertificateArn:42,r
s	DescribeCertificateResponse	.Certificate:48
s	ExportCertificateRequest	.CertificateArn:42,r	.Passphrase:49,r,z
s	ExportCertificateResponse	.Certificate:50	.CertificateChain:51	.PrivateKey:52,z
s	RequestInProgressException	error=,	.message:44
s	GetAccountConfigurationResponse	.ExpiryEvents:53
s	GetCertificateRequest	.CertificateArn:42,r
s	GetCertificateResponse	.Certificate:50	.CertificateChain:51
s	ImportCertificateRequest	.Certificate:54,r	.CertificateArn:42	.CertificateChain:55	.PrivateKey:56,r,z	.Tags:43
s	ImportCertificateResponse	.CertificateArn:42
s	LimitExceededException	error=,	.message:44
s	ListCertificatesRequest	.CertificateStatuses:57	.Includes:58	.MaxItems:59	.NextToken:60	.SortBy:61	.SortOrder:62
s	ListCertificatesResponse	.CertificateSummaryList:63	.NextToken:60
s	ValidationException	error=,	.message:64
s	InvalidArgsException	error=,	.message:44
s	ListTagsForCertificateRequest	.CertificateArn:42,r
s	ListTagsForCertificateResponse	.Tags:43
s	PutAccountConfigurationRequest	.ExpiryEvents:53	.IdempotencyToken:65,r
s	RemoveTagsFromCertificateRequest	.CertificateArn:42,r	.Tags:43,r
s	RenewCertificateRequest	.CertificateArn:42,r
s	RequestCertificateRequest	.CertificateAuthorityArn:66	.DomainName:67,r	.DomainValidationOptions:68	.IdempotencyToken:65	.KeyAlgorithm:69	.ManagedBy:70	.Options:71	.SubjectAlternativeNames:72	.Tags:43	.ValidationMethod:73
s	RequestCertificateResponse	.CertificateArn:42
s	InvalidDomainValidationOptionsException	error=,	.message:44
s	ResendValidationEmailRequest	.CertificateArn:42,r	.Domain:67,r	.ValidationDomain:67,r
s	InvalidStateException	error=,	.message:44
s	RevokeCertificateRequest	.CertificateArn:42,r	.RevocationReason:74,r
s	RevokeCertificateResponse	.CertificateArn:42
s	SearchCertificatesRequest	.FilterStatement:75	.MaxResults:76	.NextToken:60	.SortBy:77	.SortOrder:78
s	SearchCertificatesResponse	.NextToken:60	.Results:79
s	UpdateCertificateOptionsRequest	.CertificateArn:42,r	.Options:71,r
S	Arn	min=20	max=2048
l	TagList	min=1	max=50	e=:80
S	String
S	AvailabilityErrorMessage
l	ThrottlingReasonList	e=:81
S	ServiceErrorMessage
s	CertificateDetail	.CertificateArn:42	.CertificateAuthorityArn:42	.CreatedAt:82	.DomainName:67	.DomainValidationOptions:83	.ExtendedKeyUsages:84	.FailureReason:85	.ImportedAt:82	.InUseBy:86	.IssuedAt:82	.Issuer:44	.KeyAlgorithm:69	.KeyUsages:87	.ManagedBy:70	.NotAfter:82	.NotBefore:82	.Options:71	.RenewalEligibility:88	.RenewalSummary:89	.RevocationReason:74	.RevokedAt:82	.Serial:44	.SignatureAlgorithm:44	.Status:90	.Subject:44	.SubjectAlternativeNames:72	.Type:91
B	PassphraseBlob	min=4	max=128
S	CertificateBody	min=1	max=32768
S	CertificateChain	min=1	max=2097152
S	PrivateKey	min=1	max=524288
s	ExpiryEventsConfiguration	.DaysBeforeExpiry:92
B	CertificateBodyBlob	min=1	max=32768
B	CertificateChainBlob	min=1	max=2097152
B	PrivateKeyBlob	min=1	max=5120
l	CertificateStatuses	e=:90
s	Filters	.exportOption:93	.extendedKeyUsage:94	.keyTypes:95	.keyUsage:96	.managedBy:70
i	MaxItems	min=1	max=1000
S	NextToken	min=1	max=10000
S	SortBy
S	SortOrder
l	CertificateSummaryList	e=:97
S	ValidationExceptionMessage
S	IdempotencyToken	min=1	max=32
S	PcaArn	min=20	max=2048
S	DomainNameString	min=1	max=253
l	DomainValidationOptionList	min=1	max=100	e=:98
S	KeyAlgorithm
S	CertificateManagedBy
s	CertificateOptions	.CertificateTransparencyLoggingPreference:99	.Export:93
l	DomainList	min=1	max=100	e=:67
S	ValidationMethod
S	RevocationReason
s	CertificateFilterStatement	union	.And:100	.Filter:101	.Not:75	.Or:100
i	SearchMaxResults	min=1	max=500
S	SearchCertificatesSortBy
S	SearchCertificatesSortOrder
l	CertificateSearchResultList	e=:102
s	Tag	.Key:103,r	.Value:104
s	ThrottlingReason	.reason:105	.resource:106
t	TStamp
l	DomainValidationList	min=1	max=1000	e=:107
l	ExtendedKeyUsageList	e=:108
S	FailureReason
l	InUseList	e=:44
l	KeyUsageList	e=:109
S	RenewalEligibility
s	RenewalSummary	.DomainValidationOptions:83,r	.RenewalStatus:110,r	.RenewalStatusReason:85	.UpdatedAt:82,r
S	CertificateStatus
S	CertificateType
i	PositiveInteger	min=1
S	CertificateExport
l	ExtendedKeyUsageFilterList	e=:111
l	KeyAlgorithmList	e=:69
l	KeyUsageFilterList	e=:112
s	CertificateSummary	.CertificateArn:42	.CreatedAt:82	.DomainName:67	.ExportOption:93	.Exported:113	.ExtendedKeyUsages:114	.HasAdditionalSubjectAlternativeNames:113	.ImportedAt:82	.InUse:113	.IssuedAt:82	.KeyAlgorithm:69	.KeyUsages:115	.ManagedBy:70	.NotAfter:82	.NotBefore:82	.RenewalEligibility:88	.RevokedAt:82	.Status:90	.SubjectAlternativeNameSummaries:72	.Type:91
s	DomainValidationOption	.DomainName:67,r	.ValidationDomain:67,r
S	CertificateTransparencyLoggingPreference
l	CertificateFilterStatementList	min=1	max=15	e=:75
s	CertificateFilter	union	.AcmCertificateMetadataFilter:116	.CertificateArn:42	.X509AttributeFilter:117
s	CertificateSearchResult	.CertificateArn:42	.CertificateMetadata:118	.X509Attributes:119
S	TagKey	min=1	max=128
S	TagValue	min=0	max=256
S	CoralAvailabilityThrottlingReason
S	CoralAvailabilityThrottledResource
s	DomainValidation	.DomainName:67,r	.HttpRedirect:120	.ResourceRecord:121	.ValidationDomain:67	.ValidationEmails:122	.ValidationMethod:73	.ValidationStatus:123
s	ExtendedKeyUsage	.Name:111	.OID:44
s	KeyUsage	.Name:112
S	RenewalStatus
S	ExtendedKeyUsageName
S	KeyUsageName
b	NullableBoolean
l	ExtendedKeyUsageNames	e=:111
l	KeyUsageNames	e=:112
s	AcmCertificateMetadataFilter	union	.ExportOption:93	.Exported:113	.InUse:113	.ManagedBy:70	.RenewalStatus:110	.Status:90	.Type:91	.ValidationMethod:73
s	X509AttributeFilter	union	.ExtendedKeyUsage:111	.KeyAlgorithm:69	.KeyUsage:112	.NotAfter:124	.NotBefore:124	.SerialNumber:125	.Subject:126	.SubjectAlternativeName:127
s	CertificateMetadata	union	.AcmCertificateMetadata:128
s	X509Attributes	.ExtendedKeyUsages:114	.Issuer:129	.KeyAlgorithm:69	.KeyUsages:115	.NotAfter:82	.NotBefore:82	.SerialNumber:125	.Subject:129	.SubjectAlternativeNames:130
s	HttpRedirect	.RedirectFrom:44	.RedirectTo:44
s	ResourceRecord	.Name:44,r	.Type:131,r	.Value:44,r
l	ValidationEmailList	e=:44
S	DomainStatus
s	TimestampRange	.End:82	.Start:82
S	SerialNumber	min=2	max=59
s	SubjectFilter	union	.CommonName:132
s	SubjectAlternativeNameFilter	union	.DnsName:133
s	AcmCertificateMetadata	.CreatedAt:82	.ExportOption:93	.Exported:113	.ImportedAt:82	.InUse:113	.IssuedAt:82	.ManagedBy:70	.RenewalEligibility:88	.RenewalStatus:110	.RevokedAt:82	.Status:90	.Type:91	.ValidationMethod:73
s	DistinguishedName	.CommonName:44	.Country:44	.CustomAttributes:134	.DistinguishedNameQualifier:44	.DomainComponents:135	.GenerationQualifier:44	.GivenName:44	.Initials:44	.Locality:44	.Organization:44	.OrganizationalUnit:44	.Pseudonym:44	.SerialNumber:44	.State:44	.Surname:44	.Title:44
l	GeneralNameList	e=:136
S	RecordType
s	CommonNameFilter	.ComparisonOperator:137,r	.Value:138,r
s	DnsNameFilter	.ComparisonOperator:137,r	.Value:138,r
l	CustomAttributeList	e=:139
l	DomainComponentList	e=:44
s	GeneralName	union	.DirectoryName:129	.DnsName:44	.IpAddress:44	.OtherName:140	.RegisteredId:44	.Rfc822Name:44	.UniformResourceIdentifier:44
S	ComparisonOperator
S	FilterString	min=1	max=256
s	CustomAttribute	.ObjectIdentifier:44	.Value:44
s	OtherName	.ObjectIdentifier:44	.Value:44

"""#
}
