// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `s3`: StaticString = #"""
V	id=s3	protocol=rest-xml	version=2006-03-01	service=S3	endpoint=s3	signing=s3	global=s3.amazonaws.com
O	AbortMultipartUpload	DELETE	/{Bucket}/{Key+}	0	1	2
O	CopyObject	PUT	/{Bucket}/{Key+}	3	4	5
O	CreateBucket	PUT	/{Bucket}	6	7	8,9
O	CreateBucketMetadataConfiguration	POST	/{Bucket}?metadataConfiguration	10			checksum=ChecksumAlgorithm
O	CreateBucketMetadataTableConfiguration	POST	/{Bucket}?metadataTable	11			checksum=ChecksumAlgorithm
O	DeleteBucket	DELETE	/{Bucket}	12		
O	DeleteBucketAnalyticsConfiguration	DELETE	/{Bucket}?analytics	13		
O	DeleteBucketCors	DELETE	/{Bucket}?cors	14		
O	DeleteBucketEncryption	DELETE	/{Bucket}?encryption	15		
O	DeleteBucketIntelligentTieringConfiguration	DELETE	/{Bucket}?intelligent-tiering	16		
O	DeleteBucketInventoryConfiguration	DELETE	/{Bucket}?inventory	17		
O	DeleteBucketLifecycle	DELETE	/{Bucket}?lifecycle	18		
O	DeleteBucketMetadataConfiguration	DELETE	/{Bucket}?metadataConfiguration	19		
O	DeleteBucketMetadataTableConfiguration	DELETE	/{Bucket}?metadataTable	20		
O	DeleteBucketMetricsConfiguration	DELETE	/{Bucket}?metrics	21		
O	DeleteBucketOwnershipControls	DELETE	/{Bucket}?ownershipControls	22		
O	DeleteBucketPolicy	DELETE	/{Bucket}?policy	23		
O	DeleteBucketReplication	DELETE	/{Bucket}?replication	24		
O	DeleteBucketTagging	DELETE	/{Bucket}?tagging	25		
O	DeleteBucketWebsite	DELETE	/{Bucket}?website	26		
O	DeleteObject	DELETE	/{Bucket}/{Key+}	27	28	
O	DeleteObjectTagging	DELETE	/{Bucket}/{Key+}?tagging	29	30	
O	DeleteObjects	POST	/{Bucket}?delete	31	32		checksum=ChecksumAlgorithm
O	DeletePublicAccessBlock	DELETE	/{Bucket}?publicAccessBlock	33		
O	GetBucketAbac	GET	/{Bucket}?abac	34	35	
O	GetBucketAccelerateConfiguration	GET	/{Bucket}?accelerate	36	37	
O	GetBucketAcl	GET	/{Bucket}?acl	38	39	
O	GetBucketAnalyticsConfiguration	GET	/{Bucket}?analytics	40	41	
O	GetBucketCors	GET	/{Bucket}?cors	42	43	
O	GetBucketEncryption	GET	/{Bucket}?encryption	44	45	
O	GetBucketIntelligentTieringConfiguration	GET	/{Bucket}?intelligent-tiering	46	47	
O	GetBucketInventoryConfiguration	GET	/{Bucket}?inventory	48	49	
O	GetBucketLifecycleConfiguration	GET	/{Bucket}?lifecycle	50	51	
O	GetBucketLocation	GET	/{Bucket}?location	52	53	
O	GetBucketLogging	GET	/{Bucket}?logging	54	55	
O	GetBucketMetadataConfiguration	GET	/{Bucket}?metadataConfiguration	56	57	
O	GetBucketMetadataTableConfiguration	GET	/{Bucket}?metadataTable	58	59	
O	GetBucketMetricsConfiguration	GET	/{Bucket}?metrics	60	61	
O	GetBucketNotificationConfiguration	GET	/{Bucket}?notification	62	63	
O	GetBucketOwnershipControls	GET	/{Bucket}?ownershipControls	64	65	
O	GetBucketPolicy	GET	/{Bucket}?policy	66	67	
O	GetBucketPolicyStatus	GET	/{Bucket}?policyStatus	68	69	
O	GetBucketReplication	GET	/{Bucket}?replication	70	71	
O	GetBucketRequestPayment	GET	/{Bucket}?requestPayment	72	73	
O	GetBucketTagging	GET	/{Bucket}?tagging	74	75	
O	GetBucketVersioning	GET	/{Bucket}?versioning	76	77	
O	GetBucketWebsite	GET	/{Bucket}?website	78	79	
O	GetObject	GET	/{Bucket}/{Key+}	80	81	82,83
O	GetObjectLockConfiguration	GET	/{Bucket}?object-lock	84	85	
O	GetObjectTagging	GET	/{Bucket}/{Key+}?tagging	86	87	
O	GetPublicAccessBlock	GET	/{Bucket}?publicAccessBlock	88	89	
O	HeadBucket	HEAD	/{Bucket}	90	91	92
O	HeadObject	HEAD	/{Bucket}/{Key+}	93	94	82
O	ListBucketAnalyticsConfigurations	GET	/{Bucket}?analytics	95	96	
O	ListBucketIntelligentTieringConfigurations	GET	/{Bucket}?intelligent-tiering	97	98	
O	ListBucketInventoryConfigurations	GET	/{Bucket}?inventory	99	100	
O	ListBucketMetricsConfigurations	GET	/{Bucket}?metrics	101	102	
O	ListBuckets	GET	/	103	104		pages=ContinuationToken;ContinuationToken;Buckets;
O	ListMultipartUploads	GET	/{Bucket}?uploads	105	106		pages=KeyMarker,UploadIdMarker;NextKeyMarker,NextUploadIdMarker;Uploads,CommonPrefixes;IsTruncated
O	ListObjectVersions	GET	/{Bucket}?versions	107	108		pages=KeyMarker,VersionIdMarker;NextKeyMarker,NextVersionIdMarker;Versions,DeleteMarkers,CommonPrefixes;IsTruncated
O	ListObjects	GET	/{Bucket}	109	110	92	pages=Marker;NextMarker || Contents[-1].Key;Contents,CommonPrefixes;IsTruncated
O	ListObjectsV2	GET	/{Bucket}?list-type=2	111	112	92	pages=ContinuationToken;NextContinuationToken;Contents,CommonPrefixes;IsTruncated
O	PutBucketAbac	PUT	/{Bucket}?abac	113			checksumMember=ChecksumAlgorithm
O	PutBucketAccelerateConfiguration	PUT	/{Bucket}?accelerate	114			checksumMember=ChecksumAlgorithm
O	PutBucketAcl	PUT	/{Bucket}?acl	115			checksum=ChecksumAlgorithm
O	PutBucketAnalyticsConfiguration	PUT	/{Bucket}?analytics	116		
O	PutBucketCors	PUT	/{Bucket}?cors	117			checksum=ChecksumAlgorithm
O	PutBucketEncryption	PUT	/{Bucket}?encryption	118			checksum=ChecksumAlgorithm
O	PutBucketIntelligentTieringConfiguration	PUT	/{Bucket}?intelligent-tiering	119		
O	PutBucketInventoryConfiguration	PUT	/{Bucket}?inventory	120		
O	PutBucketLifecycleConfiguration	PUT	/{Bucket}?lifecycle	121	122		checksum=ChecksumAlgorithm
O	PutBucketLogging	PUT	/{Bucket}?logging	123			checksum=ChecksumAlgorithm
O	PutBucketMetricsConfiguration	PUT	/{Bucket}?metrics	124		
O	PutBucketNotificationConfiguration	PUT	/{Bucket}?notification	125		
O	PutBucketOwnershipControls	PUT	/{Bucket}?ownershipControls	126			checksum=ChecksumAlgorithm
O	PutBucketPolicy	PUT	/{Bucket}?policy	127			checksum=ChecksumAlgorithm
O	PutBucketReplication	PUT	/{Bucket}?replication	128			checksum=ChecksumAlgorithm
O	PutBucketRequestPayment	PUT	/{Bucket}?requestPayment	129			checksum=ChecksumAlgorithm
O	PutBucketTagging	PUT	/{Bucket}?tagging	130			checksum=ChecksumAlgorithm
O	PutBucketVersioning	PUT	/{Bucket}?versioning	131			checksum=ChecksumAlgorithm
O	PutBucketWebsite	PUT	/{Bucket}?website	132			checksum=ChecksumAlgorithm
O	PutObject	PUT	/{Bucket}/{Key+}	133	134	135,136,137,138	checksumMember=ChecksumAlgorithm
O	PutObjectLockConfiguration	PUT	/{Bucket}?object-lock	139	140		checksum=ChecksumAlgorithm
O	PutObjectTagging	PUT	/{Bucket}/{Key+}?tagging	141	142		checksum=ChecksumAlgorithm
O	PutPublicAccessBlock	PUT	/{Bucket}?publicAccessBlock	143			checksum=ChecksumAlgorithm
s	AbortMultipartUploadRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.IfMatchInitiatedTime:146,l=h,n=x-amz-if-match-initiated-time	.Key:147,r,l=u,n=Key	.RequestPayer:148,l=h,n=x-amz-request-payer	.UploadId:149,r,l=q,n=uploadId
s	AbortMultipartUploadOutput	.RequestCharged:150,l=h,n=x-amz-request-charged
s	NoSuchUpload	error=,404
s	CopyObjectRequest	.ACL:151,l=h,n=x-amz-acl	.Bucket:144,r,l=u,n=Bucket	.BucketKeyEnabled:152,l=h,n=x-amz-server-side-encryption-bucket-key-enabled	.CacheControl:153,l=h,n=Cache-Control	.ChecksumAlgorithm:154,l=h,n=x-amz-checksum-algorithm	.ContentDisposition:155,l=h,n=Content-Disposition	.ContentEncoding:156,l=h,n=Content-Encoding	.ContentLanguage:157,l=h,n=Content-Language	.ContentType:158,l=h,n=Content-Type	.CopySource:159,r,l=h,n=x-amz-copy-source	.CopySourceIfMatch:160,l=h,n=x-amz-copy-source-if-match	.CopySourceIfModifiedSince:161,l=h,n=x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch:162,l=h,n=x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince:163,l=h,n=x-amz-copy-source-if-unmodified-since	.CopySourceSSECustomerAlgorithm:164,l=h,n=x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey:165,l=h,n=x-amz-copy-source-server-side-encryption-customer-key	.CopySourceSSECustomerKeyMD5:166,l=h,n=x-amz-copy-source-server-side-encryption-customer-key-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner:145,l=h,n=x-amz-source-expected-bucket-owner	.Expires:167,l=h,n=Expires	.GrantFullControl:168,l=h,n=x-amz-grant-full-control	.GrantRead:169,l=h,n=x-amz-grant-read	.GrantReadACP:170,l=h,n=x-amz-grant-read-acp	.GrantWriteACP:171,l=h,n=x-amz-grant-write-acp	.IfMatch:172,l=h,n=If-Match	.IfNoneMatch:173,l=h,n=If-None-Match	.Key:147,r,l=u,n=Key	.Metadata:174,l=H,n=x-amz-meta-	.MetadataDirective:175,l=h,n=x-amz-metadata-directive	.ObjectLockLegalHoldStatus:176,l=h,n=x-amz-object-lock-legal-hold	.ObjectLockMode:177,l=h,n=x-amz-object-lock-mode	.ObjectLockRetainUntilDate:178,l=h,n=x-amz-object-lock-retain-until-date	.RequestPayer:148,l=h,n=x-amz-request-payer	.SSECustomerAlgorithm:179,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey:180,l=h,n=x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5:181,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.SSEKMSEncryptionContext:182,l=h,n=x-amz-server-side-encryption-context	.SSEKMSKeyId:183,l=h,n=x-amz-server-side-encryption-aws-kms-key-id	.ServerSideEncryption:184,l=h,n=x-amz-server-side-encryption	.StorageClass:185,l=h,n=x-amz-storage-class	.Tagging:186,l=h,n=x-amz-tagging	.TaggingDirective:187,l=h,n=x-amz-tagging-directive	.WebsiteRedirectLocation:188,l=h,n=x-amz-website-redirect-location
s	CopyObjectOutput	payload=CopyObjectResult	.BucketKeyEnabled:152,l=h,n=x-amz-server-side-encryption-bucket-key-enabled	.CopyObjectResult:189	.CopySourceVersionId:190,l=h,n=x-amz-copy-source-version-id	.Expiration:191,l=h,n=x-amz-expiration	.RequestCharged:150,l=h,n=x-amz-request-charged	.SSECustomerAlgorithm:179,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5:181,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.SSEKMSEncryptionContext:182,l=h,n=x-amz-server-side-encryption-context	.SSEKMSKeyId:183,l=h,n=x-amz-server-side-encryption-aws-kms-key-id	.ServerSideEncryption:184,l=h,n=x-amz-server-side-encryption	.VersionId:192,l=h,n=x-amz-version-id
s	ObjectNotInActiveTierError	error=,403
s	CreateBucketRequest	payload=CreateBucketConfiguration	.ACL:193,l=h,n=x-amz-acl	.Bucket:144,r,l=u,n=Bucket	.BucketNamespace:194,l=h,n=x-amz-bucket-namespace	.CreateBucketConfiguration:195,n=CreateBucketConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.GrantFullControl:168,l=h,n=x-amz-grant-full-control	.GrantRead:169,l=h,n=x-amz-grant-read	.GrantReadACP:170,l=h,n=x-amz-grant-read-acp	.GrantWrite:196,l=h,n=x-amz-grant-write	.GrantWriteACP:171,l=h,n=x-amz-grant-write-acp	.ObjectLockEnabledForBucket:197,l=h,n=x-amz-bucket-object-lock-enabled	.ObjectOwnership:198,l=h,n=x-amz-object-ownership
s	CreateBucketOutput	.BucketArn:199,l=h,n=x-amz-bucket-arn	.Location:200,l=h,n=Location
s	BucketAlreadyExists	error=,409
s	BucketAlreadyOwnedByYou	error=,409
s	CreateBucketMetadataConfigurationRequest	payload=MetadataConfiguration	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.MetadataConfiguration:202,r,n=MetadataConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	CreateBucketMetadataTableConfigurationRequest	payload=MetadataTableConfiguration	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.MetadataTableConfiguration:203,r,n=MetadataTableConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	DeleteBucketRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketAnalyticsConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Id:204,r,l=q,n=id
s	DeleteBucketCorsRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketEncryptionRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketIntelligentTieringConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Id:205,r,l=q,n=id
s	DeleteBucketInventoryConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Id:206,r,l=q,n=id
s	DeleteBucketLifecycleRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketMetadataConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketMetadataTableConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketMetricsConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Id:207,r,l=q,n=id
s	DeleteBucketOwnershipControlsRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketPolicyRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketReplicationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketTaggingRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketWebsiteRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	DeleteObjectRequest	.Bucket:144,r,l=u,n=Bucket	.BypassGovernanceRetention:208,l=h,n=x-amz-bypass-governance-retention	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.IfMatch:172,l=h,n=If-Match	.IfMatchLastModifiedTime:209,l=h,n=x-amz-if-match-last-modified-time	.IfMatchSize:210,l=h,n=x-amz-if-match-size	.Key:147,r,l=u,n=Key	.MFA:211,l=h,n=x-amz-mfa	.RequestPayer:148,l=h,n=x-amz-request-payer	.VersionId:192,l=q,n=versionId
s	DeleteObjectOutput	.DeleteMarker:212,l=h,n=x-amz-delete-marker	.RequestCharged:150,l=h,n=x-amz-request-charged	.VersionId:192,l=h,n=x-amz-version-id
s	DeleteObjectTaggingRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Key:147,r,l=u,n=Key	.VersionId:192,l=q,n=versionId
s	DeleteObjectTaggingOutput	.VersionId:192,l=h,n=x-amz-version-id
s	DeleteObjectsRequest	payload=Delete	.Bucket:144,r,l=u,n=Bucket	.BypassGovernanceRetention:208,l=h,n=x-amz-bypass-governance-retention	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.Delete:213,r,n=Delete,x=http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.MFA:211,l=h,n=x-amz-mfa	.RequestPayer:148,l=h,n=x-amz-request-payer
s	DeleteObjectsOutput	.Deleted:214	.Errors:215,n=Error	.RequestCharged:150,l=h,n=x-amz-request-charged
s	DeletePublicAccessBlockRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketAbacRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketAbacOutput	payload=AbacStatus	.AbacStatus:216
s	GetBucketAccelerateConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.RequestPayer:148,l=h,n=x-amz-request-payer
s	GetBucketAccelerateConfigurationOutput	.RequestCharged:150,l=h,n=x-amz-request-charged	.Status:217
s	GetBucketAclRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketAclOutput	.Grants:218,n=AccessControlList	.Owner:219
s	GetBucketAnalyticsConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Id:204,r,l=q,n=id
s	GetBucketAnalyticsConfigurationOutput	payload=AnalyticsConfiguration	.AnalyticsConfiguration:220
s	GetBucketCorsRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketCorsOutput	.CORSRules:221,n=CORSRule
s	GetBucketEncryptionRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketEncryptionOutput	payload=ServerSideEncryptionConfiguration	.ServerSideEncryptionConfiguration:222
s	GetBucketIntelligentTieringConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Id:205,r,l=q,n=id
s	GetBucketIntelligentTieringConfigurationOutput	payload=IntelligentTieringConfiguration	.IntelligentTieringConfiguration:223
s	GetBucketInventoryConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Id:206,r,l=q,n=id
s	GetBucketInventoryConfigurationOutput	payload=InventoryConfiguration	.InventoryConfiguration:224
s	GetBucketLifecycleConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketLifecycleConfigurationOutput	.Rules:225,n=Rule	.TransitionDefaultMinimumObjectSize:226,l=h,n=x-amz-transition-default-minimum-object-size
s	GetBucketLocationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketLocationOutput	.LocationConstraint:227
s	GetBucketLoggingRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketLoggingOutput	.LoggingEnabled:228
s	GetBucketMetadataConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketMetadataConfigurationOutput	payload=GetBucketMetadataConfigurationResult	.GetBucketMetadataConfigurationResult:229
s	GetBucketMetadataTableConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketMetadataTableConfigurationOutput	payload=GetBucketMetadataTableConfigurationResult	.GetBucketMetadataTableConfigurationResult:230
s	GetBucketMetricsConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Id:207,r,l=q,n=id
s	GetBucketMetricsConfigurationOutput	payload=MetricsConfiguration	.MetricsConfiguration:231
s	GetBucketNotificationConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	NotificationConfiguration	.EventBridgeConfiguration:232	.LambdaFunctionConfigurations:233,n=CloudFunctionConfiguration	.QueueConfigurations:234,n=QueueConfiguration	.TopicConfigurations:235,n=TopicConfiguration
s	GetBucketOwnershipControlsRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketOwnershipControlsOutput	payload=OwnershipControls	.OwnershipControls:236
s	GetBucketPolicyRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketPolicyOutput	payload=Policy	.Policy:237
s	GetBucketPolicyStatusRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketPolicyStatusOutput	payload=PolicyStatus	.PolicyStatus:238
s	GetBucketReplicationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketReplicationOutput	payload=ReplicationConfiguration	.ReplicationConfiguration:239
s	GetBucketRequestPaymentRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketRequestPaymentOutput	.Payer:240
s	GetBucketTaggingRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketTaggingOutput	.TagSet:241,r
s	GetBucketVersioningRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketVersioningOutput	.MFADelete:242,n=MfaDelete	.Status:243
s	GetBucketWebsiteRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetBucketWebsiteOutput	.ErrorDocument:244	.IndexDocument:245	.RedirectAllRequestsTo:246	.RoutingRules:247
s	GetObjectRequest	.Bucket:144,r,l=u,n=Bucket	.ChecksumMode:248,l=h,n=x-amz-checksum-mode	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.IfMatch:172,l=h,n=If-Match	.IfModifiedSince:249,l=h,n=If-Modified-Since	.IfNoneMatch:173,l=h,n=If-None-Match	.IfUnmodifiedSince:250,l=h,n=If-Unmodified-Since	.Key:147,r,l=u,n=Key	.PartNumber:251,l=q,n=partNumber	.Range:252,l=h,n=Range	.RequestPayer:148,l=h,n=x-amz-request-payer	.ResponseCacheControl:253,l=q,n=response-cache-control	.ResponseContentDisposition:254,l=q,n=response-content-disposition	.ResponseContentEncoding:255,l=q,n=response-content-encoding	.ResponseContentLanguage:256,l=q,n=response-content-language	.ResponseContentType:257,l=q,n=response-content-type	.ResponseExpires:258,l=q,n=response-expires	.SSECustomerAlgorithm:179,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey:180,l=h,n=x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5:181,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.VersionId:192,l=q,n=versionId
s	GetObjectOutput	payload=Body	.AcceptRanges:259,l=h,n=accept-ranges	.Body:260,s	.BucketKeyEnabled:152,l=h,n=x-amz-server-side-encryption-bucket-key-enabled	.CacheControl:153,l=h,n=Cache-Control	.ChecksumCRC32:261,l=h,n=x-amz-checksum-crc32	.ChecksumCRC32C:262,l=h,n=x-amz-checksum-crc32c	.ChecksumCRC64NVME:263,l=h,n=x-amz-checksum-crc64nvme	.ChecksumMD5:264,l=h,n=x-amz-checksum-md5	.ChecksumSHA1:265,l=h,n=x-amz-checksum-sha1	.ChecksumSHA256:266,l=h,n=x-amz-checksum-sha256	.ChecksumSHA512:267,l=h,n=x-amz-checksum-sha512	.ChecksumType:268,l=h,n=x-amz-checksum-type	.ChecksumXXHASH128:269,l=h,n=x-amz-checksum-xxhash128	.ChecksumXXHASH3:270,l=h,n=x-amz-checksum-xxhash3	.ChecksumXXHASH64:271,l=h,n=x-amz-checksum-xxhash64	.ContentDisposition:155,l=h,n=Content-Disposition	.ContentEncoding:156,l=h,n=Content-Encoding	.ContentLanguage:157,l=h,n=Content-Language	.ContentLength:272,l=h,n=Content-Length	.ContentRange:273,l=h,n=Content-Range	.ContentType:158,l=h,n=Content-Type	.DeleteMarker:212,l=h,n=x-amz-delete-marker	.ETag:274,l=h,n=ETag	.Expiration:191,l=h,n=x-amz-expiration	.Expires:167,l=h,n=Expires	.LastModified:275,l=h,n=Last-Modified	.Metadata:174,l=H,n=x-amz-meta-	.MissingMeta:276,l=h,n=x-amz-missing-meta	.ObjectLockLegalHoldStatus:176,l=h,n=x-amz-object-lock-legal-hold	.ObjectLockMode:177,l=h,n=x-amz-object-lock-mode	.ObjectLockRetainUntilDate:178,l=h,n=x-amz-object-lock-retain-until-date	.PartsCount:277,l=h,n=x-amz-mp-parts-count	.ReplicationStatus:278,l=h,n=x-amz-replication-status	.RequestCharged:150,l=h,n=x-amz-request-charged	.Restore:279,l=h,n=x-amz-restore	.SSECustomerAlgorithm:179,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5:181,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId:183,l=h,n=x-amz-server-side-encryption-aws-kms-key-id	.ServerSideEncryption:184,l=h,n=x-amz-server-side-encryption	.StorageClass:185,l=h,n=x-amz-storage-class	.TagCount:280,l=h,n=x-amz-tagging-count	.VersionId:192,l=h,n=x-amz-version-id	.WebsiteRedirectLocation:188,l=h,n=x-amz-website-redirect-location
s	NoSuchKey	error=,404
s	InvalidObjectState	error=,403	.AccessTier:281	.StorageClass:185
s	GetObjectLockConfigurationRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetObjectLockConfigurationOutput	payload=ObjectLockConfiguration	.ObjectLockConfiguration:282
s	GetObjectTaggingRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Key:147,r,l=u,n=Key	.RequestPayer:148,l=h,n=x-amz-request-payer	.VersionId:192,l=q,n=versionId
s	GetObjectTaggingOutput	.TagSet:241,r	.VersionId:192,l=h,n=x-amz-version-id
s	GetPublicAccessBlockRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	GetPublicAccessBlockOutput	payload=PublicAccessBlockConfiguration	.PublicAccessBlockConfiguration:283
s	HeadBucketRequest	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	HeadBucketOutput	.AccessPointAlias:284,l=h,n=x-amz-access-point-alias	.BucketArn:199,l=h,n=x-amz-bucket-arn	.BucketLocationName:285,l=h,n=x-amz-bucket-location-name	.BucketLocationType:286,l=h,n=x-amz-bucket-location-type	.BucketRegion:287,l=h,n=x-amz-bucket-region
s	NoSuchBucket	error=,404
s	HeadObjectRequest	.Bucket:144,r,l=u,n=Bucket	.ChecksumMode:248,l=h,n=x-amz-checksum-mode	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.IfMatch:172,l=h,n=If-Match	.IfModifiedSince:249,l=h,n=If-Modified-Since	.IfNoneMatch:173,l=h,n=If-None-Match	.IfUnmodifiedSince:250,l=h,n=If-Unmodified-Since	.Key:147,r,l=u,n=Key	.PartNumber:251,l=q,n=partNumber	.Range:252,l=h,n=Range	.RequestPayer:148,l=h,n=x-amz-request-payer	.ResponseCacheControl:253,l=q,n=response-cache-control	.ResponseContentDisposition:254,l=q,n=response-content-disposition	.ResponseContentEncoding:255,l=q,n=response-content-encoding	.ResponseContentLanguage:256,l=q,n=response-content-language	.ResponseContentType:257,l=q,n=response-content-type	.ResponseExpires:258,l=q,n=response-expires	.SSECustomerAlgorithm:179,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey:180,l=h,n=x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5:181,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.VersionId:192,l=q,n=versionId
s	HeadObjectOutput	.AcceptRanges:259,l=h,n=accept-ranges	.ArchiveStatus:288,l=h,n=x-amz-archive-status	.BucketKeyEnabled:152,l=h,n=x-amz-server-side-encryption-bucket-key-enabled	.CacheControl:153,l=h,n=Cache-Control	.ChecksumCRC32:261,l=h,n=x-amz-checksum-crc32	.ChecksumCRC32C:262,l=h,n=x-amz-checksum-crc32c	.ChecksumCRC64NVME:263,l=h,n=x-amz-checksum-crc64nvme	.ChecksumMD5:264,l=h,n=x-amz-checksum-md5	.ChecksumSHA1:265,l=h,n=x-amz-checksum-sha1	.ChecksumSHA256:266,l=h,n=x-amz-checksum-sha256	.ChecksumSHA512:267,l=h,n=x-amz-checksum-sha512	.ChecksumType:268,l=h,n=x-amz-checksum-type	.ChecksumXXHASH128:269,l=h,n=x-amz-checksum-xxhash128	.ChecksumXXHASH3:270,l=h,n=x-amz-checksum-xxhash3	.ChecksumXXHASH64:271,l=h,n=x-amz-checksum-xxhash64	.ContentDisposition:155,l=h,n=Content-Disposition	.ContentEncoding:156,l=h,n=Content-Encoding	.ContentLanguage:157,l=h,n=Content-Language	.ContentLength:272,l=h,n=Content-Length	.ContentRange:273,l=h,n=Content-Range	.ContentType:158,l=h,n=Content-Type	.DeleteMarker:212,l=h,n=x-amz-delete-marker	.ETag:274,l=h,n=ETag	.Expiration:191,l=h,n=x-amz-expiration	.Expires:167,l=h,n=Expires	.LastModified:275,l=h,n=Last-Modified	.Metadata:174,l=H,n=x-amz-meta-	.MissingMeta:276,l=h,n=x-amz-missing-meta	.ObjectLockLegalHoldStatus:176,l=h,n=x-amz-object-lock-legal-hold	.ObjectLockMode:177,l=h,n=x-amz-object-lock-mode	.ObjectLockRetainUntilDate:178,l=h,n=x-amz-object-lock-retain-until-date	.PartsCount:277,l=h,n=x-amz-mp-parts-count	.ReplicationStatus:278,l=h,n=x-amz-replication-status	.RequestCharged:150,l=h,n=x-amz-request-charged	.Restore:279,l=h,n=x-amz-restore	.SSECustomerAlgorithm:179,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5:181,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId:183,l=h,n=x-amz-server-side-encryption-aws-kms-key-id	.ServerSideEncryption:184,l=h,n=x-amz-server-side-encryption	.StorageClass:185,l=h,n=x-amz-storage-class	.TagCount:280,l=h,n=x-amz-tagging-count	.VersionId:192,l=h,n=x-amz-version-id	.WebsiteRedirectLocation:188,l=h,n=x-amz-website-redirect-location
s	ListBucketAnalyticsConfigurationsRequest	.Bucket:144,r,l=u,n=Bucket	.ContinuationToken:289,l=q,n=continuation-token	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	ListBucketAnalyticsConfigurationsOutput	.AnalyticsConfigurationList:290,n=AnalyticsConfiguration	.ContinuationToken:289	.IsTruncated:291	.NextContinuationToken:292
s	ListBucketIntelligentTieringConfigurationsRequest	.Bucket:144,r,l=u,n=Bucket	.ContinuationToken:289,l=q,n=continuation-token	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	ListBucketIntelligentTieringConfigurationsOutput	.ContinuationToken:289	.IntelligentTieringConfigurationList:293,n=IntelligentTieringConfiguration	.IsTruncated:291	.NextContinuationToken:292
s	ListBucketInventoryConfigurationsRequest	.Bucket:144,r,l=u,n=Bucket	.ContinuationToken:289,l=q,n=continuation-token	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	ListBucketInventoryConfigurationsOutput	.ContinuationToken:289	.InventoryConfigurationList:294,n=InventoryConfiguration	.IsTruncated:291	.NextContinuationToken:292
s	ListBucketMetricsConfigurationsRequest	.Bucket:144,r,l=u,n=Bucket	.ContinuationToken:289,l=q,n=continuation-token	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	ListBucketMetricsConfigurationsOutput	.ContinuationToken:289	.IsTruncated:291	.MetricsConfigurationList:295,n=MetricsConfiguration	.NextContinuationToken:292
s	ListBucketsRequest	.BucketRegion:296,l=q,n=bucket-region	.ContinuationToken:289,l=q,n=continuation-token	.MaxBuckets:297,l=q,n=max-buckets	.Prefix:298,l=q,n=prefix
s	ListBucketsOutput	.Buckets:299	.ContinuationToken:292	.Owner:219	.Prefix:298
s	ListMultipartUploadsRequest	.Bucket:144,r,l=u,n=Bucket	.Delimiter:300,l=q,n=delimiter	.EncodingType:301,l=q,n=encoding-type	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.KeyMarker:302,l=q,n=key-marker	.MaxUploads:303,l=q,n=max-uploads	.Prefix:298,l=q,n=prefix	.RequestPayer:148,l=h,n=x-amz-request-payer	.UploadIdMarker:304,l=q,n=upload-id-marker
s	ListMultipartUploadsOutput	.Bucket:144	.CommonPrefixes:305	.Delimiter:300	.EncodingType:301	.IsTruncated:291	.KeyMarker:302	.MaxUploads:303	.NextKeyMarker:306	.NextUploadIdMarker:307	.Prefix:298	.RequestCharged:150,l=h,n=x-amz-request-charged	.UploadIdMarker:304	.Uploads:308,n=Upload
s	ListObjectVersionsRequest	.Bucket:144,r,l=u,n=Bucket	.Delimiter:300,l=q,n=delimiter	.EncodingType:301,l=q,n=encoding-type	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.KeyMarker:302,l=q,n=key-marker	.MaxKeys:309,l=q,n=max-keys	.OptionalObjectAttributes:310,l=h,n=x-amz-optional-object-attributes	.Prefix:298,l=q,n=prefix	.RequestPayer:148,l=h,n=x-amz-request-payer	.VersionIdMarker:311,l=q,n=version-id-marker
s	ListObjectVersionsOutput	.CommonPrefixes:305	.DeleteMarkers:312,n=DeleteMarker	.Delimiter:300	.EncodingType:301	.IsTruncated:291	.KeyMarker:302	.MaxKeys:309	.Name:144	.NextKeyMarker:306	.NextVersionIdMarker:313	.Prefix:298	.RequestCharged:150,l=h,n=x-amz-request-charged	.VersionIdMarker:311	.Versions:314,n=Version
s	ListObjectsRequest	.Bucket:144,r,l=u,n=Bucket	.Delimiter:300,l=q,n=delimiter	.EncodingType:301,l=q,n=encoding-type	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Marker:315,l=q,n=marker	.MaxKeys:309,l=q,n=max-keys	.OptionalObjectAttributes:310,l=h,n=x-amz-optional-object-attributes	.Prefix:298,l=q,n=prefix	.RequestPayer:148,l=h,n=x-amz-request-payer
s	ListObjectsOutput	.CommonPrefixes:305	.Contents:316	.Delimiter:300	.EncodingType:301	.IsTruncated:291	.Marker:315	.MaxKeys:309	.Name:144	.NextMarker:317	.Prefix:298	.RequestCharged:150,l=h,n=x-amz-request-charged
s	ListObjectsV2Request	.Bucket:144,r,l=u,n=Bucket	.ContinuationToken:289,l=q,n=continuation-token	.Delimiter:300,l=q,n=delimiter	.EncodingType:301,l=q,n=encoding-type	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.FetchOwner:318,l=q,n=fetch-owner	.MaxKeys:309,l=q,n=max-keys	.OptionalObjectAttributes:310,l=h,n=x-amz-optional-object-attributes	.Prefix:298,l=q,n=prefix	.RequestPayer:148,l=h,n=x-amz-request-payer	.StartAfter:319,l=q,n=start-after
s	ListObjectsV2Output	.CommonPrefixes:305	.Contents:316	.ContinuationToken:289	.Delimiter:300	.EncodingType:301	.IsTruncated:291	.KeyCount:320	.MaxKeys:309	.Name:144	.NextContinuationToken:292	.Prefix:298	.RequestCharged:150,l=h,n=x-amz-request-charged	.StartAfter:319
s	PutBucketAbacRequest	payload=AbacStatus	.AbacStatus:216,r,n=AbacStatus,x=http://s3.amazonaws.com/doc/2006-03-01/	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	PutBucketAccelerateConfigurationRequest	payload=AccelerateConfiguration	.AccelerateConfiguration:321,r,n=AccelerateConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	PutBucketAclRequest	payload=AccessControlPolicy	.ACL:193,l=h,n=x-amz-acl	.AccessControlPolicy:322,n=AccessControlPolicy,x=http://s3.amazonaws.com/doc/2006-03-01/	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.GrantFullControl:168,l=h,n=x-amz-grant-full-control	.GrantRead:169,l=h,n=x-amz-grant-read	.GrantReadACP:170,l=h,n=x-amz-grant-read-acp	.GrantWrite:196,l=h,n=x-amz-grant-write	.GrantWriteACP:171,l=h,n=x-amz-grant-write-acp
s	PutBucketAnalyticsConfigurationRequest	payload=AnalyticsConfiguration	.AnalyticsConfiguration:220,r,n=AnalyticsConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Id:204,r,l=q,n=id
s	PutBucketCorsRequest	payload=CORSConfiguration	.Bucket:144,r,l=u,n=Bucket	.CORSConfiguration:323,r,n=CORSConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	PutBucketEncryptionRequest	payload=ServerSideEncryptionConfiguration	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.ServerSideEncryptionConfiguration:222,r,n=ServerSideEncryptionConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketIntelligentTieringConfigurationRequest	payload=IntelligentTieringConfiguration	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Id:205,r,l=q,n=id	.IntelligentTieringConfiguration:223,r,n=IntelligentTieringConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketInventoryConfigurationRequest	payload=InventoryConfiguration	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Id:206,r,l=q,n=id	.InventoryConfiguration:224,r,n=InventoryConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketLifecycleConfigurationRequest	payload=LifecycleConfiguration	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.LifecycleConfiguration:324,n=LifecycleConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.TransitionDefaultMinimumObjectSize:226,l=h,n=x-amz-transition-default-minimum-object-size
s	PutBucketLifecycleConfigurationOutput	.TransitionDefaultMinimumObjectSize:226,l=h,n=x-amz-transition-default-minimum-object-size
s	PutBucketLoggingRequest	payload=BucketLoggingStatus	.Bucket:144,r,l=u,n=Bucket	.BucketLoggingStatus:325,r,n=BucketLoggingStatus,x=http://s3.amazonaws.com/doc/2006-03-01/	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner
s	PutBucketMetricsConfigurationRequest	payload=MetricsConfiguration	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Id:207,r,l=q,n=id	.MetricsConfiguration:231,r,n=MetricsConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketNotificationConfigurationRequest	payload=NotificationConfiguration	.Bucket:144,r,l=u,n=Bucket	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.NotificationConfiguration:63,r,n=NotificationConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.SkipDestinationValidation:326,l=h,n=x-amz-skip-destination-validation
s	PutBucketOwnershipControlsRequest	payload=OwnershipControls	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.OwnershipControls:236,r,n=OwnershipControls,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketPolicyRequest	payload=Policy	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ConfirmRemoveSelfBucketAccess:327,l=h,n=x-amz-confirm-remove-self-bucket-access	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Policy:237,r
s	PutBucketReplicationRequest	payload=ReplicationConfiguration	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.ReplicationConfiguration:239,r,n=ReplicationConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.Token:328,l=h,n=x-amz-bucket-object-lock-token
s	PutBucketRequestPaymentRequest	payload=RequestPaymentConfiguration	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.RequestPaymentConfiguration:329,r,n=RequestPaymentConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketTaggingRequest	payload=Tagging	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Tagging:330,r,n=Tagging,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketVersioningRequest	payload=VersioningConfiguration	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.MFA:211,l=h,n=x-amz-mfa	.VersioningConfiguration:331,r,n=VersioningConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketWebsiteRequest	payload=WebsiteConfiguration	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.WebsiteConfiguration:332,r,n=WebsiteConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutObjectRequest	payload=Body	.ACL:151,l=h,n=x-amz-acl	.Body:260,s	.Bucket:144,r,l=u,n=Bucket	.BucketKeyEnabled:152,l=h,n=x-amz-server-side-encryption-bucket-key-enabled	.CacheControl:153,l=h,n=Cache-Control	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ChecksumCRC32:261,l=h,n=x-amz-checksum-crc32	.ChecksumCRC32C:262,l=h,n=x-amz-checksum-crc32c	.ChecksumCRC64NVME:263,l=h,n=x-amz-checksum-crc64nvme	.ChecksumMD5:264,l=h,n=x-amz-checksum-md5	.ChecksumSHA1:265,l=h,n=x-amz-checksum-sha1	.ChecksumSHA256:266,l=h,n=x-amz-checksum-sha256	.ChecksumSHA512:267,l=h,n=x-amz-checksum-sha512	.ChecksumXXHASH128:269,l=h,n=x-amz-checksum-xxhash128	.ChecksumXXHASH3:270,l=h,n=x-amz-checksum-xxhash3	.ChecksumXXHASH64:271,l=h,n=x-amz-checksum-xxhash64	.ContentDisposition:155,l=h,n=Content-Disposition	.ContentEncoding:156,l=h,n=Content-Encoding	.ContentLanguage:157,l=h,n=Content-Language	.ContentLength:272,l=h,n=Content-Length	.ContentMD5:201,l=h,n=Content-MD5	.ContentType:158,l=h,n=Content-Type	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Expires:167,l=h,n=Expires	.GrantFullControl:168,l=h,n=x-amz-grant-full-control	.GrantRead:169,l=h,n=x-amz-grant-read	.GrantReadACP:170,l=h,n=x-amz-grant-read-acp	.GrantWriteACP:171,l=h,n=x-amz-grant-write-acp	.IfMatch:172,l=h,n=If-Match	.IfNoneMatch:173,l=h,n=If-None-Match	.Key:147,r,l=u,n=Key	.Metadata:174,l=H,n=x-amz-meta-	.ObjectLockLegalHoldStatus:176,l=h,n=x-amz-object-lock-legal-hold	.ObjectLockMode:177,l=h,n=x-amz-object-lock-mode	.ObjectLockRetainUntilDate:178,l=h,n=x-amz-object-lock-retain-until-date	.RequestPayer:148,l=h,n=x-amz-request-payer	.SSECustomerAlgorithm:179,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey:180,l=h,n=x-amz-server-side-encryption-customer-key	.SSECustomerKeyMD5:181,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.SSEKMSEncryptionContext:182,l=h,n=x-amz-server-side-encryption-context	.SSEKMSKeyId:183,l=h,n=x-amz-server-side-encryption-aws-kms-key-id	.ServerSideEncryption:184,l=h,n=x-amz-server-side-encryption	.StorageClass:185,l=h,n=x-amz-storage-class	.Tagging:186,l=h,n=x-amz-tagging	.WebsiteRedirectLocation:188,l=h,n=x-amz-website-redirect-location	.WriteOffsetBytes:333,l=h,n=x-amz-write-offset-bytes
s	PutObjectOutput	.BucketKeyEnabled:152,l=h,n=x-amz-server-side-encryption-bucket-key-enabled	.ChecksumCRC32:261,l=h,n=x-amz-checksum-crc32	.ChecksumCRC32C:262,l=h,n=x-amz-checksum-crc32c	.ChecksumCRC64NVME:263,l=h,n=x-amz-checksum-crc64nvme	.ChecksumMD5:264,l=h,n=x-amz-checksum-md5	.ChecksumSHA1:265,l=h,n=x-amz-checksum-sha1	.ChecksumSHA256:266,l=h,n=x-amz-checksum-sha256	.ChecksumSHA512:267,l=h,n=x-amz-checksum-sha512	.ChecksumType:268,l=h,n=x-amz-checksum-type	.ChecksumXXHASH128:269,l=h,n=x-amz-checksum-xxhash128	.ChecksumXXHASH3:270,l=h,n=x-amz-checksum-xxhash3	.ChecksumXXHASH64:271,l=h,n=x-amz-checksum-xxhash64	.ETag:274,l=h,n=ETag	.Expiration:191,l=h,n=x-amz-expiration	.RequestCharged:150,l=h,n=x-amz-request-charged	.SSECustomerAlgorithm:179,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5:181,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.SSEKMSEncryptionContext:182,l=h,n=x-amz-server-side-encryption-context	.SSEKMSKeyId:183,l=h,n=x-amz-server-side-encryption-aws-kms-key-id	.ServerSideEncryption:184,l=h,n=x-amz-server-side-encryption	.Size:334,l=h,n=x-amz-object-size	.VersionId:192,l=h,n=x-amz-version-id
s	InvalidRequest	error=,400
s	InvalidWriteOffset	error=,400
s	TooManyParts	error=,400
s	EncryptionTypeMismatch	error=,400
s	PutObjectLockConfigurationRequest	payload=ObjectLockConfiguration	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.ObjectLockConfiguration:282,n=ObjectLockConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer:148,l=h,n=x-amz-request-payer	.Token:328,l=h,n=x-amz-bucket-object-lock-token
s	PutObjectLockConfigurationOutput	.RequestCharged:150,l=h,n=x-amz-request-charged
s	PutObjectTaggingRequest	payload=Tagging	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.Key:147,r,l=u,n=Key	.RequestPayer:148,l=h,n=x-amz-request-payer	.Tagging:330,r,n=Tagging,x=http://s3.amazonaws.com/doc/2006-03-01/	.VersionId:192,l=q,n=versionId
s	PutObjectTaggingOutput	.VersionId:192,l=h,n=x-amz-version-id
s	PutPublicAccessBlockRequest	payload=PublicAccessBlockConfiguration	.Bucket:144,r,l=u,n=Bucket	.ChecksumAlgorithm:154,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:201,l=h,n=Content-MD5	.ExpectedBucketOwner:145,l=h,n=x-amz-expected-bucket-owner	.PublicAccessBlockConfiguration:283,r,n=PublicAccessBlockConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
S	BucketName
S	AccountId
t	IfMatchInitiatedTime	time=rfc822
S	ObjectKey	min=1
S	RequestPayer
S	MultipartUploadId
S	RequestCharged
S	ObjectCannedACL
b	BucketKeyEnabled
S	CacheControl
S	ChecksumAlgorithm
S	ContentDisposition
S	ContentEncoding
S	ContentLanguage
S	ContentType
S	CopySource
S	CopySourceIfMatch
t	CopySourceIfModifiedSince
S	CopySourceIfNoneMatch
t	CopySourceIfUnmodifiedSince
S	CopySourceSSECustomerAlgorithm
S	CopySourceSSECustomerKey
S	CopySourceSSECustomerKeyMD5
S	Expires
S	GrantFullControl
S	GrantRead
S	GrantReadACP
S	GrantWriteACP
S	IfMatch
S	IfNoneMatch
m	Metadata	k=:335	e=:336
S	MetadataDirective
S	ObjectLockLegalHoldStatus
S	ObjectLockMode
t	ObjectLockRetainUntilDate	time=iso8601
S	SSECustomerAlgorithm
S	SSECustomerKey
S	SSECustomerKeyMD5
S	SSEKMSEncryptionContext
S	SSEKMSKeyId
S	ServerSideEncryption
S	StorageClass
S	TaggingHeader
S	TaggingDirective
S	WebsiteRedirectLocation
s	CopyObjectResult	.ChecksumCRC32:261	.ChecksumCRC32C:262	.ChecksumCRC64NVME:263	.ChecksumMD5:264	.ChecksumSHA1:265	.ChecksumSHA256:266	.ChecksumSHA512:267	.ChecksumType:268	.ChecksumXXHASH128:269	.ChecksumXXHASH3:270	.ChecksumXXHASH64:271	.ETag:274	.LastModified:275
S	CopySourceVersionId
S	Expiration
S	ObjectVersionId
S	BucketCannedACL
S	BucketNamespace
s	CreateBucketConfiguration	.Bucket:337	.Location:338	.LocationConstraint:227	.Tags:241
S	GrantWrite
b	ObjectLockEnabledForBucket
S	ObjectOwnership
S	S3RegionalOrS3ExpressBucketArnString	min=1	max=128
S	Location
S	ContentMD5
s	MetadataConfiguration	.InventoryTableConfiguration:339	.JournalTableConfiguration:340,r
s	MetadataTableConfiguration	.S3TablesDestination:341,r
S	AnalyticsId
S	IntelligentTieringId
S	InventoryId
S	MetricsId
b	BypassGovernanceRetention
t	IfMatchLastModifiedTime	time=rfc822
L	IfMatchSize
S	MFA
b	DeleteMarker
s	Delete	.Objects:342,r,n=Object	.Quiet:343
l	DeletedObjects	flat	e=:344
l	Errors	flat	e=:345
s	AbacStatus	.Status:346
S	BucketAccelerateStatus
l	Grants	e=:347,n=Grant
s	Owner	.DisplayName:348	.ID:349
s	AnalyticsConfiguration	.Filter:350	.Id:204,r	.StorageClassAnalysis:351,r
l	CORSRules	flat	e=:352
s	ServerSideEncryptionConfiguration	.Rules:353,r,n=Rule
s	IntelligentTieringConfiguration	.Filter:354	.Id:205,r	.Status:355,r	.Tierings:356,r,n=Tiering
s	InventoryConfiguration	.Destination:357,r	.Filter:358	.Id:206,r	.IncludedObjectVersions:359,r	.IsEnabled:360,r	.OptionalFields:361	.Schedule:362,r
l	LifecycleRules	flat	e=:363
S	TransitionDefaultMinimumObjectSize
S	BucketLocationConstraint
s	LoggingEnabled	.TargetBucket:364,r	.TargetGrants:365	.TargetObjectKeyFormat:366	.TargetPrefix:367,r
s	GetBucketMetadataConfigurationResult	.MetadataConfigurationResult:368,r
s	GetBucketMetadataTableConfigurationResult	.Error:369	.MetadataTableConfigurationResult:370,r	.Status:371,r
s	MetricsConfiguration	.Filter:372	.Id:207,r
s	EventBridgeConfiguration
l	LambdaFunctionConfigurationList	flat	e=:373
l	QueueConfigurationList	flat	e=:374
l	TopicConfigurationList	flat	e=:375
s	OwnershipControls	.Rules:376,r,n=Rule
S	Policy
s	PolicyStatus	.IsPublic:377,n=IsPublic
s	ReplicationConfiguration	.Role:378,r	.Rules:379,r,n=Rule
S	Payer
l	TagSet	e=:380,n=Tag
S	MFADeleteStatus
S	BucketVersioningStatus
s	ErrorDocument	.Key:147,r
s	IndexDocument	.Suffix:381,r
s	RedirectAllRequestsTo	.HostName:382,r	.Protocol:383
l	RoutingRules	e=:384,n=RoutingRule
S	ChecksumMode
t	IfModifiedSince
t	IfUnmodifiedSince
i	PartNumber
S	Range
S	ResponseCacheControl
S	ResponseContentDisposition
S	ResponseContentEncoding
S	ResponseContentLanguage
S	ResponseContentType
t	ResponseExpires	time=rfc822
S	AcceptRanges
B	Body
S	ChecksumCRC32
S	ChecksumCRC32C
S	ChecksumCRC64NVME
S	ChecksumMD5
S	ChecksumSHA1
S	ChecksumSHA256
S	ChecksumSHA512
S	ChecksumType
S	ChecksumXXHASH128
S	ChecksumXXHASH3
S	ChecksumXXHASH64
L	ContentLength
S	ContentRange
S	ETag
t	LastModified
i	MissingMeta
i	PartsCount
S	ReplicationStatus
S	Restore
i	TagCount
S	IntelligentTieringAccessTier
s	ObjectLockConfiguration	.ObjectLockEnabled:385	.Rule:386
s	PublicAccessBlockConfiguration	.BlockPublicAcls:387,n=BlockPublicAcls	.BlockPublicPolicy:387,n=BlockPublicPolicy	.IgnorePublicAcls:387,n=IgnorePublicAcls	.RestrictPublicBuckets:387,n=RestrictPublicBuckets
b	AccessPointAlias
S	BucketLocationName
S	LocationType
S	Region	min=0	max=20
S	ArchiveStatus
S	Token
l	AnalyticsConfigurationList	flat	e=:220
b	IsTruncated
S	NextToken
l	IntelligentTieringConfigurationList	flat	e=:223
l	InventoryConfigurationList	flat	e=:224
l	MetricsConfigurationList	flat	e=:231
S	BucketRegion
i	MaxBuckets	min=1	max=10000
S	Prefix
l	Buckets	e=:388,n=Bucket
S	Delimiter
S	EncodingType
S	KeyMarker
i	MaxUploads
S	UploadIdMarker
l	CommonPrefixList	flat	e=:389
S	NextKeyMarker
S	NextUploadIdMarker
l	MultipartUploadList	flat	e=:390
i	MaxKeys
l	OptionalObjectAttributesList	e=:391
S	VersionIdMarker
l	DeleteMarkers	flat	e=:392
S	NextVersionIdMarker
l	ObjectVersionList	flat	e=:393
S	Marker
l	ObjectList	flat	e=:394
S	NextMarker
b	FetchOwner
S	StartAfter
i	KeyCount
s	AccelerateConfiguration	.Status:217
s	AccessControlPolicy	.Grants:218,n=AccessControlList	.Owner:219
s	CORSConfiguration	.CORSRules:221,r,n=CORSRule
s	BucketLifecycleConfiguration	.Rules:225,r,n=Rule
s	BucketLoggingStatus	.LoggingEnabled:228
b	SkipValidation
b	ConfirmRemoveSelfBucketAccess
S	ObjectLockToken
s	RequestPaymentConfiguration	.Payer:240,r
s	Tagging	.TagSet:241,r
s	VersioningConfiguration	.MFADelete:395,n=MfaDelete	.Status:243
s	WebsiteConfiguration	.ErrorDocument:244	.IndexDocument:245	.RedirectAllRequestsTo:246	.RoutingRules:247
L	WriteOffsetBytes
L	Size
S	MetadataKey
S	MetadataValue
s	BucketInfo	.DataRedundancy:396	.Type:397
s	LocationInfo	.Name:398	.Type:286
s	InventoryTableConfiguration	.ConfigurationState:399,r	.EncryptionConfiguration:400
s	JournalTableConfiguration	.EncryptionConfiguration:400	.RecordExpiration:401,r
s	S3TablesDestination	.TableBucketArn:402,r	.TableName:403,r
l	ObjectIdentifierList	flat	e=:404
b	Quiet
s	DeletedObject	.DeleteMarker:212	.DeleteMarkerVersionId:405	.Key:147	.VersionId:192
s	Error	.Code:406	.Key:147	.Message:407	.VersionId:192
S	BucketAbacStatus
s	Grant	.Grantee:408	.Permission:409
S	DisplayName
S	ID
s	AnalyticsFilter	.And:410	.Prefix:298	.Tag:380
s	StorageClassAnalysis	.DataExport:411
s	CORSRule	.AllowedHeaders:412,n=AllowedHeader	.AllowedMethods:413,r,n=AllowedMethod	.AllowedOrigins:414,r,n=AllowedOrigin	.ExposeHeaders:415,n=ExposeHeader	.ID:349	.MaxAgeSeconds:416
l	ServerSideEncryptionRules	flat	e=:417
s	IntelligentTieringFilter	.And:418	.Prefix:298	.Tag:380
S	IntelligentTieringStatus
l	TieringList	flat	e=:419
s	InventoryDestination	.S3BucketDestination:420,r
s	InventoryFilter	.Prefix:298,r
S	InventoryIncludedObjectVersions
b	IsEnabled
l	InventoryOptionalFields	e=:421,n=Field
s	InventorySchedule	.Frequency:422,r
s	LifecycleRule	.AbortIncompleteMultipartUpload:423	.Expiration:424	.Filter:425	.ID:349	.NoncurrentVersionExpiration:426	.NoncurrentVersionTransitions:427,n=NoncurrentVersionTransition	.Prefix:298	.Status:428,r	.Transitions:429,n=Transition
S	TargetBucket
l	TargetGrants	e=:430,n=Grant
s	TargetObjectKeyFormat	.PartitionedPrefix:431,n=PartitionedPrefix	.SimplePrefix:432,n=SimplePrefix
S	TargetPrefix
s	MetadataConfigurationResult	.DestinationResult:433,r	.InventoryTableConfigurationResult:434	.JournalTableConfigurationResult:435
s	ErrorDetails	.ErrorCode:436	.ErrorMessage:437
s	MetadataTableConfigurationResult	.S3TablesDestinationResult:438,r
S	MetadataTableStatus
s	MetricsFilter	.AccessPointArn:439	.And:440	.Prefix:298	.Tag:380
s	LambdaFunctionConfiguration	.Events:441,r,n=Event	.Filter:442	.Id:443	.LambdaFunctionArn:444,r,n=CloudFunction
s	QueueConfiguration	.Events:441,r,n=Event	.Filter:442	.Id:443	.QueueArn:445,r,n=Queue
s	TopicConfiguration	.Events:441,r,n=Event	.Filter:442	.Id:443	.TopicArn:446,r,n=Topic
l	OwnershipControlsRules	flat	e=:447
b	IsPublic
S	Role
l	ReplicationRules	flat	e=:448
s	Tag	.Key:147,r	.Value:449,r
S	Suffix
S	HostName
S	Protocol
s	RoutingRule	.Condition:450	.Redirect:451,r
S	ObjectLockEnabled
s	ObjectLockRule	.DefaultRetention:452
b	Setting
s	Bucket	.BucketArn:199	.BucketRegion:296	.CreationDate:453	.Name:144
s	CommonPrefix	.Prefix:298
s	MultipartUpload	.ChecksumAlgorithm:154	.ChecksumType:268	.Initiated:454	.Initiator:455	.Key:147	.Owner:219	.StorageClass:185	.UploadId:149
S	OptionalObjectAttributes
s	DeleteMarkerEntry	.IsLatest:456	.Key:147	.LastModified:275	.Owner:219	.VersionId:192
s	ObjectVersion	.ChecksumAlgorithm:457	.ChecksumType:268	.ETag:274	.IsLatest:456	.Key:147	.LastModified:275	.Owner:219	.RestoreStatus:458	.Size:334	.StorageClass:459	.VersionId:192
s	Object	.ChecksumAlgorithm:457	.ChecksumType:268	.ETag:274	.Key:147	.LastModified:275	.Owner:219	.RestoreStatus:458	.Size:334	.StorageClass:460
S	MFADelete
S	DataRedundancy
S	BucketType
S	LocationNameAsString
S	InventoryConfigurationState
s	MetadataTableEncryptionConfiguration	.KmsKeyArn:461	.SseAlgorithm:462,r
s	RecordExpiration	.Days:463	.Expiration:464,r
S	S3TablesBucketArn
S	S3TablesName
s	ObjectIdentifier	.ETag:274	.Key:147,r	.LastModifiedTime:465	.Size:334	.VersionId:192
S	DeleteMarkerVersionId
S	Code
S	Message
s	Grantee	xmlns=http://www.w3.org/2001/XMLSchema-instance|xsi	.DisplayName:348	.EmailAddress:466	.ID:349	.Type:467,r,n=xsi:type,a	.URI:468
S	Permission
s	AnalyticsAndOperator	.Prefix:298	.Tags:241,n=Tag,f
s	StorageClassAnalysisDataExport	.Destination:469,r	.OutputSchemaVersion:470,r
l	AllowedHeaders	flat	e=:471
l	AllowedMethods	flat	e=:472
l	AllowedOrigins	flat	e=:473
l	ExposeHeaders	flat	e=:474
i	MaxAgeSeconds
s	ServerSideEncryptionRule	.ApplyServerSideEncryptionByDefault:475	.BlockedEncryptionTypes:476	.BucketKeyEnabled:152
s	IntelligentTieringAndOperator	.Prefix:298	.Tags:241,n=Tag,f
s	Tiering	.AccessTier:281,r	.Days:477,r
s	InventoryS3BucketDestination	.AccountId:145	.Bucket:144,r	.Encryption:478	.Format:479,r	.Prefix:298
S	InventoryOptionalField
S	InventoryFrequency
s	AbortIncompleteMultipartUpload	.DaysAfterInitiation:480
s	LifecycleExpiration	.Date:481	.Days:482	.ExpiredObjectDeleteMarker:483
s	LifecycleRuleFilter	.And:484	.ObjectSizeGreaterThan:485	.ObjectSizeLessThan:486	.Prefix:298	.Tag:380
s	NoncurrentVersionExpiration	.NewerNoncurrentVersions:487	.NoncurrentDays:482
l	NoncurrentVersionTransitionList	flat	e=:488
S	ExpirationStatus
l	TransitionList	flat	e=:489
s	TargetGrant	.Grantee:408	.Permission:490
s	PartitionedPrefix	name=PartitionedPrefix	.PartitionDateSource:491
s	SimplePrefix	name=SimplePrefix
s	DestinationResult	.TableBucketArn:402	.TableBucketType:492	.TableNamespace:493
s	InventoryTableConfigurationResult	.ConfigurationState:399,r	.Error:369	.TableArn:494	.TableName:403	.TableStatus:371
s	JournalTableConfigurationResult	.Error:369	.RecordExpiration:401,r	.TableArn:494	.TableName:403,r	.TableStatus:371,r
S	ErrorCode
S	ErrorMessage
s	S3TablesDestinationResult	.TableArn:494,r	.TableBucketArn:402,r	.TableName:403,r	.TableNamespace:493,r
S	AccessPointArn
s	MetricsAndOperator	.AccessPointArn:439	.Prefix:298	.Tags:241,n=Tag,f
l	EventList	flat	e=:495
s	NotificationConfigurationFilter	.Key:496,n=S3Key
S	NotificationId
S	LambdaFunctionArn
S	QueueArn
S	TopicArn
s	OwnershipControlsRule	.ObjectOwnership:198,r
s	ReplicationRule	.DeleteMarkerReplication:497	.Destination:498,r	.ExistingObjectReplication:499	.Filter:500	.ID:349	.Prefix:298	.Priority:501	.SourceSelectionCriteria:502	.Status:503,r
S	Value
s	Condition	.HttpErrorCodeReturnedEquals:504	.KeyPrefixEquals:505
s	Redirect	.HostName:382	.HttpRedirectCode:506	.Protocol:383	.ReplaceKeyPrefixWith:507	.ReplaceKeyWith:508
s	DefaultRetention	.Days:482	.Mode:509	.Years:510
t	CreationDate
t	Initiated
s	Initiator	.DisplayName:348	.ID:349
b	IsLatest
l	ChecksumAlgorithmList	flat	e=:154
s	RestoreStatus	.IsRestoreInProgress:511	.RestoreExpiryDate:512
S	ObjectVersionStorageClass
S	ObjectStorageClass
S	KmsKeyArn
S	TableSseAlgorithm
i	RecordExpirationDays
S	ExpirationState
t	LastModifiedTime	time=rfc822
S	EmailAddress
S	Type
S	URI
s	AnalyticsExportDestination	.S3BucketDestination:513,r
S	StorageClassAnalysisSchemaVersion
S	AllowedHeader
S	AllowedMethod
S	AllowedOrigin
S	ExposeHeader
s	ServerSideEncryptionByDefault	.KMSMasterKeyID:183	.SSEAlgorithm:184,r
s	BlockedEncryptionTypes	.EncryptionType:514
i	IntelligentTieringDays
s	InventoryEncryption	.SSEKMS:515,n=SSE-KMS	.SSES3:516,n=SSE-S3
S	InventoryFormat
i	DaysAfterInitiation
t	Date	time=iso8601
i	Days
b	ExpiredObjectDeleteMarker
s	LifecycleRuleAndOperator	.ObjectSizeGreaterThan:485	.ObjectSizeLessThan:486	.Prefix:298	.Tags:241,n=Tag,f
L	ObjectSizeGreaterThanBytes
L	ObjectSizeLessThanBytes
i	VersionCount
s	NoncurrentVersionTransition	.NewerNoncurrentVersions:487	.NoncurrentDays:482	.StorageClass:517
s	Transition	.Date:481	.Days:482	.StorageClass:517
S	BucketLogsPermission
S	PartitionDateSource
S	S3TablesBucketType
S	S3TablesNamespace
S	S3TablesArn
S	Event
s	S3KeyFilter	.FilterRules:518,n=FilterRule
s	DeleteMarkerReplication	.Status:519
s	Destination	.AccessControlTranslation:520	.Account:145	.Bucket:144,r	.EncryptionConfiguration:521	.Metrics:522	.ReplicationTime:523	.StorageClass:185
s	ExistingObjectReplication	.Status:524,r
s	ReplicationRuleFilter	.And:525	.Prefix:298	.Tag:380
i	Priority
s	SourceSelectionCriteria	.ReplicaModifications:526	.SseKmsEncryptedObjects:527
S	ReplicationRuleStatus
S	HttpErrorCodeReturnedEquals
S	KeyPrefixEquals
S	HttpRedirectCode
S	ReplaceKeyPrefixWith
S	ReplaceKeyWith
S	ObjectLockRetentionMode
i	Years
b	IsRestoreInProgress
t	RestoreExpiryDate
s	AnalyticsS3BucketDestination	.Bucket:144,r	.BucketAccountId:145	.Format:528,r	.Prefix:298
l	EncryptionTypeList	flat	e=:529,n=EncryptionType
s	SSEKMS	name=SSE-KMS	.KeyId:183,r
s	SSES3	name=SSE-S3
S	TransitionStorageClass
l	FilterRuleList	flat	e=:530
S	DeleteMarkerReplicationStatus
s	AccessControlTranslation	.Owner:531,r
s	EncryptionConfiguration	.ReplicaKmsKeyID:532
s	Metrics	.EventThreshold:533	.Status:534,r
s	ReplicationTime	.Status:535,r	.Time:533,r
S	ExistingObjectReplicationStatus
s	ReplicationRuleAndOperator	.Prefix:298	.Tags:241,n=Tag,f
s	ReplicaModifications	.Status:536,r
s	SseKmsEncryptedObjects	.Status:537,r
S	AnalyticsS3ExportFileFormat
S	EncryptionType
s	FilterRule	.Name:538	.Value:539
S	OwnerOverride
S	ReplicaKmsKeyID
s	ReplicationTimeValue	.Minutes:540
S	MetricsStatus
S	ReplicationTimeStatus
S	ReplicaModificationsStatus
S	SseKmsEncryptedObjectsStatus
S	FilterRuleName
S	FilterRuleValue
i	Minutes

"""#
}
