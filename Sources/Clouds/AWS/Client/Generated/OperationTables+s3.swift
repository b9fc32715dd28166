// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `s3`: StaticString = #"""
V	id=s3	protocol=rest-xml	version=2006-03-01	service=S3	endpoint=s3	signing=s3	global=s3.amazonaws.com
O	AbortMultipartUpload	DELETE	/{Bucket}/{Key+}	0	1	2
O	CopyObject	PUT	/{Bucket}/{Key+}	3	4	5	context={"DisableS3ExpressSessionAuth":true}
O	CreateBucket	PUT	/{Bucket}	6	7	8,9	context={"DisableAccessPoints":true,"UseS3ExpressControlEndpoint":true}
O	CreateBucketMetadataConfiguration	POST	/{Bucket}?metadataConfiguration	10			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	CreateBucketMetadataTableConfiguration	POST	/{Bucket}?metadataTable	11			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucket	DELETE	/{Bucket}	12			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketAnalyticsConfiguration	DELETE	/{Bucket}?analytics	13			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketCors	DELETE	/{Bucket}?cors	14			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketEncryption	DELETE	/{Bucket}?encryption	15			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketIntelligentTieringConfiguration	DELETE	/{Bucket}?intelligent-tiering	16			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketInventoryConfiguration	DELETE	/{Bucket}?inventory	17			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketLifecycle	DELETE	/{Bucket}?lifecycle	18			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketMetadataConfiguration	DELETE	/{Bucket}?metadataConfiguration	19			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketMetadataTableConfiguration	DELETE	/{Bucket}?metadataTable	20			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketMetricsConfiguration	DELETE	/{Bucket}?metrics	21			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketOwnershipControls	DELETE	/{Bucket}?ownershipControls	22			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketPolicy	DELETE	/{Bucket}?policy	23			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketReplication	DELETE	/{Bucket}?replication	24			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketTagging	DELETE	/{Bucket}?tagging	25			context={"UseS3ExpressControlEndpoint":true}
O	DeleteBucketWebsite	DELETE	/{Bucket}?website	26			context={"UseS3ExpressControlEndpoint":true}
O	DeleteObject	DELETE	/{Bucket}/{Key+}	27	28	
O	DeleteObjectTagging	DELETE	/{Bucket}/{Key+}?tagging	29	30	
O	DeleteObjects	POST	/{Bucket}?delete	31	32		checksum=ChecksumAlgorithm
O	DeletePublicAccessBlock	DELETE	/{Bucket}?publicAccessBlock	33			context={"UseS3ExpressControlEndpoint":true}
O	GetBucketAbac	GET	/{Bucket}?abac	34	35	
O	GetBucketAccelerateConfiguration	GET	/{Bucket}?accelerate	36	37		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketAcl	GET	/{Bucket}?acl	38	39		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketAnalyticsConfiguration	GET	/{Bucket}?analytics	40	41		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketCors	GET	/{Bucket}?cors	42	43		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketEncryption	GET	/{Bucket}?encryption	44	45		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketIntelligentTieringConfiguration	GET	/{Bucket}?intelligent-tiering	46	47		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketInventoryConfiguration	GET	/{Bucket}?inventory	48	49		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketLifecycleConfiguration	GET	/{Bucket}?lifecycle	50	51		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketLocation	GET	/{Bucket}?location	52	53		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketLogging	GET	/{Bucket}?logging	54	55		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketMetadataConfiguration	GET	/{Bucket}?metadataConfiguration	56	57		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketMetadataTableConfiguration	GET	/{Bucket}?metadataTable	58	59		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketMetricsConfiguration	GET	/{Bucket}?metrics	60	61		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketNotificationConfiguration	GET	/{Bucket}?notification	62	63		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketOwnershipControls	GET	/{Bucket}?ownershipControls	64	65		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketPolicy	GET	/{Bucket}?policy	66	67		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketPolicyStatus	GET	/{Bucket}?policyStatus	68	69		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketReplication	GET	/{Bucket}?replication	70	71		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketRequestPayment	GET	/{Bucket}?requestPayment	72	73		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketTagging	GET	/{Bucket}?tagging	74	75		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketVersioning	GET	/{Bucket}?versioning	76	77		context={"UseS3ExpressControlEndpoint":true}
O	GetBucketWebsite	GET	/{Bucket}?website	78	79		context={"UseS3ExpressControlEndpoint":true}
O	GetObject	GET	/{Bucket}/{Key+}	80	81	82,83
O	GetObjectLockConfiguration	GET	/{Bucket}?object-lock	84	85	
O	GetObjectTagging	GET	/{Bucket}/{Key+}?tagging	86	87	
O	GetPublicAccessBlock	GET	/{Bucket}?publicAccessBlock	88	89		context={"UseS3ExpressControlEndpoint":true}
O	HeadBucket	HEAD	/{Bucket}	90	91	92
O	HeadObject	HEAD	/{Bucket}/{Key+}	93	94	82
O	ListBucketAnalyticsConfigurations	GET	/{Bucket}?analytics	95	96		context={"UseS3ExpressControlEndpoint":true}
O	ListBucketIntelligentTieringConfigurations	GET	/{Bucket}?intelligent-tiering	97	98		context={"UseS3ExpressControlEndpoint":true}
O	ListBucketInventoryConfigurations	GET	/{Bucket}?inventory	99	100		context={"UseS3ExpressControlEndpoint":true}
O	ListBucketMetricsConfigurations	GET	/{Bucket}?metrics	101	102		context={"UseS3ExpressControlEndpoint":true}
O	ListBuckets	GET	/	103	104		pages=ContinuationToken;ContinuationToken;Buckets;
O	ListMultipartUploads	GET	/{Bucket}?uploads	105	106		pages=KeyMarker,UploadIdMarker;NextKeyMarker,NextUploadIdMarker;Uploads,CommonPrefixes;IsTruncated
O	ListObjectVersions	GET	/{Bucket}?versions	107	108		pages=KeyMarker,VersionIdMarker;NextKeyMarker,NextVersionIdMarker;Versions,DeleteMarkers,CommonPrefixes;IsTruncated
O	ListObjects	GET	/{Bucket}	109	110	92	pages=Marker;NextMarker || Contents[-1].Key;Contents,CommonPrefixes;IsTruncated
O	ListObjectsV2	GET	/{Bucket}?list-type=2	111	112	92	pages=ContinuationToken;NextContinuationToken;Contents,CommonPrefixes;IsTruncated
O	PutBucketAbac	PUT	/{Bucket}?abac	113			checksumMember=ChecksumAlgorithm
O	PutBucketAccelerateConfiguration	PUT	/{Bucket}?accelerate	114			checksumMember=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutBucketAcl	PUT	/{Bucket}?acl	115			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutBucketAnalyticsConfiguration	PUT	/{Bucket}?analytics	116			context={"UseS3ExpressControlEndpoint":true}
O	PutBucketCors	PUT	/{Bucket}?cors	117			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutBucketEncryption	PUT	/{Bucket}?encryption	118			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutBucketIntelligentTieringConfiguration	PUT	/{Bucket}?intelligent-tiering	119			context={"UseS3ExpressControlEndpoint":true}
O	PutBucketInventoryConfiguration	PUT	/{Bucket}?inventory	120			context={"UseS3ExpressControlEndpoint":true}
O	PutBucketLifecycleConfiguration	PUT	/{Bucket}?lifecycle	121	122		checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutBucketLogging	PUT	/{Bucket}?logging	123			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutBucketMetricsConfiguration	PUT	/{Bucket}?metrics	124			context={"UseS3ExpressControlEndpoint":true}
O	PutBucketNotificationConfiguration	PUT	/{Bucket}?notification	125			context={"UseS3ExpressControlEndpoint":true}
O	PutBucketOwnershipControls	PUT	/{Bucket}?ownershipControls	126			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutBucketPolicy	PUT	/{Bucket}?policy	127			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutBucketReplication	PUT	/{Bucket}?replication	128			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutBucketRequestPayment	PUT	/{Bucket}?requestPayment	129			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutBucketTagging	PUT	/{Bucket}?tagging	130			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutBucketVersioning	PUT	/{Bucket}?versioning	131			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutBucketWebsite	PUT	/{Bucket}?website	132			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	PutObject	PUT	/{Bucket}/{Key+}	133	134	135,136,137,138	checksumMember=ChecksumAlgorithm
O	PutObjectLockConfiguration	PUT	/{Bucket}?object-lock	139	140		checksum=ChecksumAlgorithm
O	PutObjectTagging	PUT	/{Bucket}/{Key+}?tagging	141	142		checksum=ChecksumAlgorithm
O	PutPublicAccessBlock	PUT	/{Bucket}?publicAccessBlock	143			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	UpdateBucketMetadataInventoryTableConfiguration	PUT	/{Bucket}?metadataInventoryTable	144			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
O	UpdateBucketMetadataJournalTableConfiguration	PUT	/{Bucket}?metadataJournalTable	145			checksum=ChecksumAlgorithm	context={"UseS3ExpressControlEndpoint":true}
W	BucketExists	HeadBucket	5	20	s c 200	s c 301	s c 403	r c 404
W	BucketNotExists	HeadBucket	5	20	s c 404
W	ObjectExists	HeadObject	5	20	s c 200	r c 404
W	ObjectNotExists	HeadObject	5	20	s c 404
s	AbortMultipartUploadRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.IfMatchInitiatedTime:148,l=h,n=x-amz-if-match-initiated-time	.Key:149,r,l=u,n=Key,c=Key	.RequestPayer:150,l=h,n=x-amz-request-payer	.UploadId:151,r,l=q,n=uploadId
s	AbortMultipartUploadOutput	.RequestCharged:152,l=h,n=x-amz-request-charged
s	NoSuchUpload	error=,404
s	CopyObjectRequest	.ACL:153,l=h,n=x-amz-acl	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.BucketKeyEnabled:154,l=h,n=x-amz-server-side-encryption-bucket-key-enabled	.CacheControl:155,l=h,n=Cache-Control	.ChecksumAlgorithm:156,l=h,n=x-amz-checksum-algorithm	.ContentDisposition:157,l=h,n=Content-Disposition	.ContentEncoding:158,l=h,n=Content-Encoding	.ContentLanguage:159,l=h,n=Content-Language	.ContentType:160,l=h,n=Content-Type	.CopySource:161,r,l=h,n=x-amz-copy-source,c=CopySource	.CopySourceIfMatch:162,l=h,n=x-amz-copy-source-if-match	.CopySourceIfModifiedSince:163,l=h,n=x-amz-copy-source-if-modified-since	.CopySourceIfNoneMatch:164,l=h,n=x-amz-copy-source-if-none-match	.CopySourceIfUnmodifiedSince:165,l=h,n=x-amz-copy-source-if-unmodified-since	.CopySourceSSECustomerAlgorithm:166,l=h,n=x-amz-copy-source-server-side-encryption-customer-algorithm	.CopySourceSSECustomerKey:167,l=h,n=x-amz-copy-source-server-side-encryption-customer-key,z	.CopySourceSSECustomerKeyMD5:168,l=h,n=x-amz-copy-source-server-side-encryption-customer-key-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.ExpectedSourceBucketOwner:147,l=h,n=x-amz-source-expected-bucket-owner	.Expires:169,l=h,n=Expires	.GrantFullControl:170,l=h,n=x-amz-grant-full-control	.GrantRead:171,l=h,n=x-amz-grant-read	.GrantReadACP:172,l=h,n=x-amz-grant-read-acp	.GrantWriteACP:173,l=h,n=x-amz-grant-write-acp	.IfMatch:174,l=h,n=If-Match	.IfNoneMatch:175,l=h,n=If-None-Match	.Key:149,r,l=u,n=Key,c=Key	.Metadata:176,l=H,n=x-amz-meta-	.MetadataDirective:177,l=h,n=x-amz-metadata-directive	.ObjectLockLegalHoldStatus:178,l=h,n=x-amz-object-lock-legal-hold	.ObjectLockMode:179,l=h,n=x-amz-object-lock-mode	.ObjectLockRetainUntilDate:180,l=h,n=x-amz-object-lock-retain-until-date	.RequestPayer:150,l=h,n=x-amz-request-payer	.SSECustomerAlgorithm:181,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey:182,l=h,n=x-amz-server-side-encryption-customer-key,z	.SSECustomerKeyMD5:183,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.SSEKMSEncryptionContext:184,l=h,n=x-amz-server-side-encryption-context,z	.SSEKMSKeyId:185,l=h,n=x-amz-server-side-encryption-aws-kms-key-id,z	.ServerSideEncryption:186,l=h,n=x-amz-server-side-encryption	.StorageClass:187,l=h,n=x-amz-storage-class	.Tagging:188,l=h,n=x-amz-tagging	.TaggingDirective:189,l=h,n=x-amz-tagging-directive	.WebsiteRedirectLocation:190,l=h,n=x-amz-website-redirect-location
s	CopyObjectOutput	payload=CopyObjectResult	.BucketKeyEnabled:154,l=h,n=x-amz-server-side-encryption-bucket-key-enabled	.CopyObjectResult:191	.CopySourceVersionId:192,l=h,n=x-amz-copy-source-version-id	.Expiration:193,l=h,n=x-amz-expiration	.RequestCharged:152,l=h,n=x-amz-request-charged	.SSECustomerAlgorithm:181,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5:183,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.SSEKMSEncryptionContext:184,l=h,n=x-amz-server-side-encryption-context,z	.SSEKMSKeyId:185,l=h,n=x-amz-server-side-encryption-aws-kms-key-id,z	.ServerSideEncryption:186,l=h,n=x-amz-server-side-encryption	.VersionId:194,l=h,n=x-amz-version-id
s	ObjectNotInActiveTierError	error=,403
s	CreateBucketRequest	payload=CreateBucketConfiguration	.ACL:195,l=h,n=x-amz-acl	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.BucketNamespace:196,l=h,n=x-amz-bucket-namespace	.CreateBucketConfiguration:197,n=CreateBucketConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.GrantFullControl:170,l=h,n=x-amz-grant-full-control	.GrantRead:171,l=h,n=x-amz-grant-read	.GrantReadACP:172,l=h,n=x-amz-grant-read-acp	.GrantWrite:198,l=h,n=x-amz-grant-write	.GrantWriteACP:173,l=h,n=x-amz-grant-write-acp	.ObjectLockEnabledForBucket:199,l=h,n=x-amz-bucket-object-lock-enabled	.ObjectOwnership:200,l=h,n=x-amz-object-ownership
s	CreateBucketOutput	.BucketArn:201,l=h,n=x-amz-bucket-arn	.Location:202,l=h,n=Location
s	BucketAlreadyExists	error=,409
s	BucketAlreadyOwnedByYou	error=,409
s	CreateBucketMetadataConfigurationRequest	payload=MetadataConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.MetadataConfiguration:204,r,n=MetadataConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	CreateBucketMetadataTableConfigurationRequest	payload=MetadataTableConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.MetadataTableConfiguration:205,r,n=MetadataTableConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	DeleteBucketRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketAnalyticsConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Id:206,r,l=q,n=id
s	DeleteBucketCorsRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketEncryptionRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketIntelligentTieringConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Id:207,r,l=q,n=id
s	DeleteBucketInventoryConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Id:208,r,l=q,n=id
s	DeleteBucketLifecycleRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketMetadataConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketMetadataTableConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketMetricsConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Id:209,r,l=q,n=id
s	DeleteBucketOwnershipControlsRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketPolicyRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketReplicationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketTaggingRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	DeleteBucketWebsiteRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	DeleteObjectRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.BypassGovernanceRetention:210,l=h,n=x-amz-bypass-governance-retention	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.IfMatch:174,l=h,n=If-Match	.IfMatchLastModifiedTime:211,l=h,n=x-amz-if-match-last-modified-time	.IfMatchSize:212,l=h,n=x-amz-if-match-size	.Key:149,r,l=u,n=Key,c=Key	.MFA:213,l=h,n=x-amz-mfa	.RequestPayer:150,l=h,n=x-amz-request-payer	.VersionId:194,l=q,n=versionId
s	DeleteObjectOutput	.DeleteMarker:214,l=h,n=x-amz-delete-marker	.RequestCharged:152,l=h,n=x-amz-request-charged	.VersionId:194,l=h,n=x-amz-version-id
s	DeleteObjectTaggingRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Key:149,r,l=u,n=Key	.VersionId:194,l=q,n=versionId
s	DeleteObjectTaggingOutput	.VersionId:194,l=h,n=x-amz-version-id
s	DeleteObjectsRequest	payload=Delete	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.BypassGovernanceRetention:210,l=h,n=x-amz-bypass-governance-retention	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.Delete:215,r,n=Delete,x=http://s3.amazonaws.com/doc/2006-03-01/	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.MFA:213,l=h,n=x-amz-mfa	.RequestPayer:150,l=h,n=x-amz-request-payer
s	DeleteObjectsOutput	.Deleted:216	.Errors:217,n=Error	.RequestCharged:152,l=h,n=x-amz-request-charged
s	DeletePublicAccessBlockRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketAbacRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketAbacOutput	payload=AbacStatus	.AbacStatus:218
s	GetBucketAccelerateConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.RequestPayer:150,l=h,n=x-amz-request-payer
s	GetBucketAccelerateConfigurationOutput	.RequestCharged:152,l=h,n=x-amz-request-charged	.Status:219
s	GetBucketAclRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketAclOutput	.Grants:220,n=AccessControlList	.Owner:221
s	GetBucketAnalyticsConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Id:206,r,l=q,n=id
s	GetBucketAnalyticsConfigurationOutput	payload=AnalyticsConfiguration	.AnalyticsConfiguration:222
s	GetBucketCorsRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketCorsOutput	.CORSRules:223,n=CORSRule
s	GetBucketEncryptionRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketEncryptionOutput	payload=ServerSideEncryptionConfiguration	.ServerSideEncryptionConfiguration:224
s	GetBucketIntelligentTieringConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Id:207,r,l=q,n=id
s	GetBucketIntelligentTieringConfigurationOutput	payload=IntelligentTieringConfiguration	.IntelligentTieringConfiguration:225
s	GetBucketInventoryConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Id:208,r,l=q,n=id
s	GetBucketInventoryConfigurationOutput	payload=InventoryConfiguration	.InventoryConfiguration:226
s	GetBucketLifecycleConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketLifecycleConfigurationOutput	.Rules:227,n=Rule	.TransitionDefaultMinimumObjectSize:228,l=h,n=x-amz-transition-default-minimum-object-size
s	GetBucketLocationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketLocationOutput	.LocationConstraint:229
s	GetBucketLoggingRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketLoggingOutput	.LoggingEnabled:230
s	GetBucketMetadataConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketMetadataConfigurationOutput	payload=GetBucketMetadataConfigurationResult	.GetBucketMetadataConfigurationResult:231
s	GetBucketMetadataTableConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketMetadataTableConfigurationOutput	payload=GetBucketMetadataTableConfigurationResult	.GetBucketMetadataTableConfigurationResult:232
s	GetBucketMetricsConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Id:209,r,l=q,n=id
s	GetBucketMetricsConfigurationOutput	payload=MetricsConfiguration	.MetricsConfiguration:233
s	GetBucketNotificationConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	NotificationConfiguration	.EventBridgeConfiguration:234	.LambdaFunctionConfigurations:235,n=CloudFunctionConfiguration	.QueueConfigurations:236,n=QueueConfiguration	.TopicConfigurations:237,n=TopicConfiguration
s	GetBucketOwnershipControlsRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketOwnershipControlsOutput	payload=OwnershipControls	.OwnershipControls:238
s	GetBucketPolicyRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketPolicyOutput	payload=Policy	.Policy:239
s	GetBucketPolicyStatusRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketPolicyStatusOutput	payload=PolicyStatus	.PolicyStatus:240
s	GetBucketReplicationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketReplicationOutput	payload=ReplicationConfiguration	.ReplicationConfiguration:241
s	GetBucketRequestPaymentRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketRequestPaymentOutput	.Payer:242
s	GetBucketTaggingRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketTaggingOutput	.TagSet:243,r
s	GetBucketVersioningRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketVersioningOutput	.MFADelete:244,n=MfaDelete	.Status:245
s	GetBucketWebsiteRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetBucketWebsiteOutput	.ErrorDocument:246	.IndexDocument:247	.RedirectAllRequestsTo:248	.RoutingRules:249
s	GetObjectRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumMode:250,l=h,n=x-amz-checksum-mode	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.IfMatch:174,l=h,n=If-Match	.IfModifiedSince:251,l=h,n=If-Modified-Since	.IfNoneMatch:175,l=h,n=If-None-Match	.IfUnmodifiedSince:252,l=h,n=If-Unmodified-Since	.Key:149,r,l=u,n=Key,c=Key	.PartNumber:253,l=q,n=partNumber	.Range:254,l=h,n=Range	.RequestPayer:150,l=h,n=x-amz-request-payer	.ResponseCacheControl:255,l=q,n=response-cache-control	.ResponseContentDisposition:256,l=q,n=response-content-disposition	.ResponseContentEncoding:257,l=q,n=response-content-encoding	.ResponseContentLanguage:258,l=q,n=response-content-language	.ResponseContentType:259,l=q,n=response-content-type	.ResponseExpires:260,l=q,n=response-expires	.SSECustomerAlgorithm:181,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey:182,l=h,n=x-amz-server-side-encryption-customer-key,z	.SSECustomerKeyMD5:183,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.VersionId:194,l=q,n=versionId
s	GetObjectOutput	payload=Body	.AcceptRanges:261,l=h,n=accept-ranges	.Body:262,s	.BucketKeyEnabled:154,l=h,n=x-amz-server-side-encryption-bucket-key-enabled	.CacheControl:155,l=h,n=Cache-Control	.ChecksumCRC32:263,l=h,n=x-amz-checksum-crc32	.ChecksumCRC32C:264,l=h,n=x-amz-checksum-crc32c	.ChecksumCRC64NVME:265,l=h,n=x-amz-checksum-crc64nvme	.ChecksumMD5:266,l=h,n=x-amz-checksum-md5	.ChecksumSHA1:267,l=h,n=x-amz-checksum-sha1	.ChecksumSHA256:268,l=h,n=x-amz-checksum-sha256	.ChecksumSHA512:269,l=h,n=x-amz-checksum-sha512	.ChecksumType:270,l=h,n=x-amz-checksum-type	.ChecksumXXHASH128:271,l=h,n=x-amz-checksum-xxhash128	.ChecksumXXHASH3:272,l=h,n=x-amz-checksum-xxhash3	.ChecksumXXHASH64:273,l=h,n=x-amz-checksum-xxhash64	.ContentDisposition:157,l=h,n=Content-Disposition	.ContentEncoding:158,l=h,n=Content-Encoding	.ContentLanguage:159,l=h,n=Content-Language	.ContentLength:274,l=h,n=Content-Length	.ContentRange:275,l=h,n=Content-Range	.ContentType:160,l=h,n=Content-Type	.DeleteMarker:214,l=h,n=x-amz-delete-marker	.ETag:276,l=h,n=ETag	.Expiration:193,l=h,n=x-amz-expiration	.Expires:169,l=h,n=Expires	.LastModified:277,l=h,n=Last-Modified	.Metadata:176,l=H,n=x-amz-meta-	.MissingMeta:278,l=h,n=x-amz-missing-meta	.ObjectLockLegalHoldStatus:178,l=h,n=x-amz-object-lock-legal-hold	.ObjectLockMode:179,l=h,n=x-amz-object-lock-mode	.ObjectLockRetainUntilDate:180,l=h,n=x-amz-object-lock-retain-until-date	.PartsCount:279,l=h,n=x-amz-mp-parts-count	.ReplicationStatus:280,l=h,n=x-amz-replication-status	.RequestCharged:152,l=h,n=x-amz-request-charged	.Restore:281,l=h,n=x-amz-restore	.SSECustomerAlgorithm:181,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5:183,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId:185,l=h,n=x-amz-server-side-encryption-aws-kms-key-id,z	.ServerSideEncryption:186,l=h,n=x-amz-server-side-encryption	.StorageClass:187,l=h,n=x-amz-storage-class	.TagCount:282,l=h,n=x-amz-tagging-count	.VersionId:194,l=h,n=x-amz-version-id	.WebsiteRedirectLocation:190,l=h,n=x-amz-website-redirect-location
s	NoSuchKey	error=,404
s	InvalidObjectState	error=,403	.AccessTier:283	.StorageClass:187
s	GetObjectLockConfigurationRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetObjectLockConfigurationOutput	payload=ObjectLockConfiguration	.ObjectLockConfiguration:284
s	GetObjectTaggingRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Key:149,r,l=u,n=Key	.RequestPayer:150,l=h,n=x-amz-request-payer	.VersionId:194,l=q,n=versionId
s	GetObjectTaggingOutput	.TagSet:243,r	.VersionId:194,l=h,n=x-amz-version-id
s	GetPublicAccessBlockRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	GetPublicAccessBlockOutput	payload=PublicAccessBlockConfiguration	.PublicAccessBlockConfiguration:285
s	HeadBucketRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	HeadBucketOutput	.AccessPointAlias:286,l=h,n=x-amz-access-point-alias	.BucketArn:201,l=h,n=x-amz-bucket-arn	.BucketLocationName:287,l=h,n=x-amz-bucket-location-name	.BucketLocationType:288,l=h,n=x-amz-bucket-location-type	.BucketRegion:289,l=h,n=x-amz-bucket-region
s	NoSuchBucket	error=,404
s	HeadObjectRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumMode:250,l=h,n=x-amz-checksum-mode	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.IfMatch:174,l=h,n=If-Match	.IfModifiedSince:251,l=h,n=If-Modified-Since	.IfNoneMatch:175,l=h,n=If-None-Match	.IfUnmodifiedSince:252,l=h,n=If-Unmodified-Since	.Key:149,r,l=u,n=Key,c=Key	.PartNumber:253,l=q,n=partNumber	.Range:254,l=h,n=Range	.RequestPayer:150,l=h,n=x-amz-request-payer	.ResponseCacheControl:255,l=q,n=response-cache-control	.ResponseContentDisposition:256,l=q,n=response-content-disposition	.ResponseContentEncoding:257,l=q,n=response-content-encoding	.ResponseContentLanguage:258,l=q,n=response-content-language	.ResponseContentType:259,l=q,n=response-content-type	.ResponseExpires:260,l=q,n=response-expires	.SSECustomerAlgorithm:181,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey:182,l=h,n=x-amz-server-side-encryption-customer-key,z	.SSECustomerKeyMD5:183,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.VersionId:194,l=q,n=versionId
s	HeadObjectOutput	.AcceptRanges:261,l=h,n=accept-ranges	.ArchiveStatus:290,l=h,n=x-amz-archive-status	.BucketKeyEnabled:154,l=h,n=x-amz-server-side-encryption-bucket-key-enabled	.CacheControl:155,l=h,n=Cache-Control	.ChecksumCRC32:263,l=h,n=x-amz-checksum-crc32	.ChecksumCRC32C:264,l=h,n=x-amz-checksum-crc32c	.ChecksumCRC64NVME:265,l=h,n=x-amz-checksum-crc64nvme	.ChecksumMD5:266,l=h,n=x-amz-checksum-md5	.ChecksumSHA1:267,l=h,n=x-amz-checksum-sha1	.ChecksumSHA256:268,l=h,n=x-amz-checksum-sha256	.ChecksumSHA512:269,l=h,n=x-amz-checksum-sha512	.ChecksumType:270,l=h,n=x-amz-checksum-type	.ChecksumXXHASH128:271,l=h,n=x-amz-checksum-xxhash128	.ChecksumXXHASH3:272,l=h,n=x-amz-checksum-xxhash3	.ChecksumXXHASH64:273,l=h,n=x-amz-checksum-xxhash64	.ContentDisposition:157,l=h,n=Content-Disposition	.ContentEncoding:158,l=h,n=Content-Encoding	.ContentLanguage:159,l=h,n=Content-Language	.ContentLength:274,l=h,n=Content-Length	.ContentRange:275,l=h,n=Content-Range	.ContentType:160,l=h,n=Content-Type	.DeleteMarker:214,l=h,n=x-amz-delete-marker	.ETag:276,l=h,n=ETag	.Expiration:193,l=h,n=x-amz-expiration	.Expires:169,l=h,n=Expires	.LastModified:277,l=h,n=Last-Modified	.Metadata:176,l=H,n=x-amz-meta-	.MissingMeta:278,l=h,n=x-amz-missing-meta	.ObjectLockLegalHoldStatus:178,l=h,n=x-amz-object-lock-legal-hold	.ObjectLockMode:179,l=h,n=x-amz-object-lock-mode	.ObjectLockRetainUntilDate:180,l=h,n=x-amz-object-lock-retain-until-date	.PartsCount:279,l=h,n=x-amz-mp-parts-count	.ReplicationStatus:280,l=h,n=x-amz-replication-status	.RequestCharged:152,l=h,n=x-amz-request-charged	.Restore:281,l=h,n=x-amz-restore	.SSECustomerAlgorithm:181,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5:183,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.SSEKMSKeyId:185,l=h,n=x-amz-server-side-encryption-aws-kms-key-id,z	.ServerSideEncryption:186,l=h,n=x-amz-server-side-encryption	.StorageClass:187,l=h,n=x-amz-storage-class	.TagCount:282,l=h,n=x-amz-tagging-count	.VersionId:194,l=h,n=x-amz-version-id	.WebsiteRedirectLocation:190,l=h,n=x-amz-website-redirect-location
s	ListBucketAnalyticsConfigurationsRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ContinuationToken:291,l=q,n=continuation-token	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	ListBucketAnalyticsConfigurationsOutput	.AnalyticsConfigurationList:292,n=AnalyticsConfiguration	.ContinuationToken:291	.IsTruncated:293	.NextContinuationToken:294
s	ListBucketIntelligentTieringConfigurationsRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ContinuationToken:291,l=q,n=continuation-token	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	ListBucketIntelligentTieringConfigurationsOutput	.ContinuationToken:291	.IntelligentTieringConfigurationList:295,n=IntelligentTieringConfiguration	.IsTruncated:293	.NextContinuationToken:294
s	ListBucketInventoryConfigurationsRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ContinuationToken:291,l=q,n=continuation-token	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	ListBucketInventoryConfigurationsOutput	.ContinuationToken:291	.InventoryConfigurationList:296,n=InventoryConfiguration	.IsTruncated:293	.NextContinuationToken:294
s	ListBucketMetricsConfigurationsRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ContinuationToken:291,l=q,n=continuation-token	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	ListBucketMetricsConfigurationsOutput	.ContinuationToken:291	.IsTruncated:293	.MetricsConfigurationList:297,n=MetricsConfiguration	.NextContinuationToken:294
s	ListBucketsRequest	.BucketRegion:298,l=q,n=bucket-region	.ContinuationToken:291,l=q,n=continuation-token	.MaxBuckets:299,l=q,n=max-buckets	.Prefix:300,l=q,n=prefix
s	ListBucketsOutput	.Buckets:301	.ContinuationToken:294	.Owner:221	.Prefix:300
s	ListMultipartUploadsRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.Delimiter:302,l=q,n=delimiter	.EncodingType:303,l=q,n=encoding-type	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.KeyMarker:304,l=q,n=key-marker	.MaxUploads:305,l=q,n=max-uploads	.Prefix:300,l=q,n=prefix,c=Prefix	.RequestPayer:150,l=h,n=x-amz-request-payer	.UploadIdMarker:306,l=q,n=upload-id-marker
s	ListMultipartUploadsOutput	.Bucket:146	.CommonPrefixes:307	.Delimiter:302	.EncodingType:303	.IsTruncated:293	.KeyMarker:304	.MaxUploads:305	.NextKeyMarker:308	.NextUploadIdMarker:309	.Prefix:300	.RequestCharged:152,l=h,n=x-amz-request-charged	.UploadIdMarker:306	.Uploads:310,n=Upload
s	ListObjectVersionsRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.Delimiter:302,l=q,n=delimiter	.EncodingType:303,l=q,n=encoding-type	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.KeyMarker:304,l=q,n=key-marker	.MaxKeys:311,l=q,n=max-keys	.OptionalObjectAttributes:312,l=h,n=x-amz-optional-object-attributes	.Prefix:300,l=q,n=prefix,c=Prefix	.RequestPayer:150,l=h,n=x-amz-request-payer	.VersionIdMarker:313,l=q,n=version-id-marker
s	ListObjectVersionsOutput	.CommonPrefixes:307	.DeleteMarkers:314,n=DeleteMarker	.Delimiter:302	.EncodingType:303	.IsTruncated:293	.KeyMarker:304	.MaxKeys:311	.Name:146	.NextKeyMarker:308	.NextVersionIdMarker:315	.Prefix:300	.RequestCharged:152,l=h,n=x-amz-request-charged	.VersionIdMarker:313	.Versions:316,n=Version
s	ListObjectsRequest	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.Delimiter:302,l=q,n=delimiter	.EncodingType:303,l=q,n=encoding-type	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Marker:317,l=q,n=marker	.MaxKeys:311,l=q,n=max-keys	.OptionalObjectAttributes:312,l=h,n=x-amz-optional-object-attributes	.Prefix:300,l=q,n=prefix,c=Prefix	.RequestPayer:150,l=h,n=x-amz-request-payer
s	ListObjectsOutput	.CommonPrefixes:307	.Contents:318	.Delimiter:302	.EncodingType:303	.IsTruncated:293	.Marker:317	.MaxKeys:311	.Name:146	.NextMarker:319	.Prefix:300	.RequestCharged:152,l=h,n=x-amz-request-charged
s	ListObjectsV2Request	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ContinuationToken:291,l=q,n=continuation-token	.Delimiter:302,l=q,n=delimiter	.EncodingType:303,l=q,n=encoding-type	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.FetchOwner:320,l=q,n=fetch-owner	.MaxKeys:311,l=q,n=max-keys	.OptionalObjectAttributes:312,l=h,n=x-amz-optional-object-attributes	.Prefix:300,l=q,n=prefix,c=Prefix	.RequestPayer:150,l=h,n=x-amz-request-payer	.StartAfter:321,l=q,n=start-after
s	ListObjectsV2Output	.CommonPrefixes:307	.Contents:318	.ContinuationToken:291	.Delimiter:302	.EncodingType:303	.IsTruncated:293	.KeyCount:322	.MaxKeys:311	.Name:146	.NextContinuationToken:294	.Prefix:300	.RequestCharged:152,l=h,n=x-amz-request-charged	.StartAfter:321
s	PutBucketAbacRequest	payload=AbacStatus	.AbacStatus:218,r,n=AbacStatus,x=http://s3.amazonaws.com/doc/2006-03-01/	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	PutBucketAccelerateConfigurationRequest	payload=AccelerateConfiguration	.AccelerateConfiguration:323,r,n=AccelerateConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	PutBucketAclRequest	payload=AccessControlPolicy	.ACL:195,l=h,n=x-amz-acl	.AccessControlPolicy:324,n=AccessControlPolicy,x=http://s3.amazonaws.com/doc/2006-03-01/	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.GrantFullControl:170,l=h,n=x-amz-grant-full-control	.GrantRead:171,l=h,n=x-amz-grant-read	.GrantReadACP:172,l=h,n=x-amz-grant-read-acp	.GrantWrite:198,l=h,n=x-amz-grant-write	.GrantWriteACP:173,l=h,n=x-amz-grant-write-acp
s	PutBucketAnalyticsConfigurationRequest	payload=AnalyticsConfiguration	.AnalyticsConfiguration:222,r,n=AnalyticsConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Id:206,r,l=q,n=id
s	PutBucketCorsRequest	payload=CORSConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.CORSConfiguration:325,r,n=CORSConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	PutBucketEncryptionRequest	payload=ServerSideEncryptionConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.ServerSideEncryptionConfiguration:224,r,n=ServerSideEncryptionConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketIntelligentTieringConfigurationRequest	payload=IntelligentTieringConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Id:207,r,l=q,n=id	.IntelligentTieringConfiguration:225,r,n=IntelligentTieringConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketInventoryConfigurationRequest	payload=InventoryConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Id:208,r,l=q,n=id	.InventoryConfiguration:226,r,n=InventoryConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketLifecycleConfigurationRequest	payload=LifecycleConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.LifecycleConfiguration:326,n=LifecycleConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.TransitionDefaultMinimumObjectSize:228,l=h,n=x-amz-transition-default-minimum-object-size
s	PutBucketLifecycleConfigurationOutput	.TransitionDefaultMinimumObjectSize:228,l=h,n=x-amz-transition-default-minimum-object-size
s	PutBucketLoggingRequest	payload=BucketLoggingStatus	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.BucketLoggingStatus:327,r,n=BucketLoggingStatus,x=http://s3.amazonaws.com/doc/2006-03-01/	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner
s	PutBucketMetricsConfigurationRequest	payload=MetricsConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Id:209,r,l=q,n=id	.MetricsConfiguration:233,r,n=MetricsConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketNotificationConfigurationRequest	payload=NotificationConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.NotificationConfiguration:63,r,n=NotificationConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.SkipDestinationValidation:328,l=h,n=x-amz-skip-destination-validation
s	PutBucketOwnershipControlsRequest	payload=OwnershipControls	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.OwnershipControls:238,r,n=OwnershipControls,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketPolicyRequest	payload=Policy	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ConfirmRemoveSelfBucketAccess:329,l=h,n=x-amz-confirm-remove-self-bucket-access	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Policy:239,r
s	PutBucketReplicationRequest	payload=ReplicationConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.ReplicationConfiguration:241,r,n=ReplicationConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.Token:330,l=h,n=x-amz-bucket-object-lock-token
s	PutBucketRequestPaymentRequest	payload=RequestPaymentConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.RequestPaymentConfiguration:331,r,n=RequestPaymentConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketTaggingRequest	payload=Tagging	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Tagging:332,r,n=Tagging,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketVersioningRequest	payload=VersioningConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.MFA:213,l=h,n=x-amz-mfa	.VersioningConfiguration:333,r,n=VersioningConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutBucketWebsiteRequest	payload=WebsiteConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.WebsiteConfiguration:334,r,n=WebsiteConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	PutObjectRequest	payload=Body	.ACL:153,l=h,n=x-amz-acl	.Body:262,s	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.BucketKeyEnabled:154,l=h,n=x-amz-server-side-encryption-bucket-key-enabled	.CacheControl:155,l=h,n=Cache-Control	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ChecksumCRC32:263,l=h,n=x-amz-checksum-crc32	.ChecksumCRC32C:264,l=h,n=x-amz-checksum-crc32c	.ChecksumCRC64NVME:265,l=h,n=x-amz-checksum-crc64nvme	.ChecksumMD5:266,l=h,n=x-amz-checksum-md5	.ChecksumSHA1:267,l=h,n=x-amz-checksum-sha1	.ChecksumSHA256:268,l=h,n=x-amz-checksum-sha256	.ChecksumSHA512:269,l=h,n=x-amz-checksum-sha512	.ChecksumXXHASH128:271,l=h,n=x-amz-checksum-xxhash128	.ChecksumXXHASH3:272,l=h,n=x-amz-checksum-xxhash3	.ChecksumXXHASH64:273,l=h,n=x-amz-checksum-xxhash64	.ContentDisposition:157,l=h,n=Content-Disposition	.ContentEncoding:158,l=h,n=Content-Encoding	.ContentLanguage:159,l=h,n=Content-Language	.ContentLength:274,l=h,n=Content-Length	.ContentMD5:203,l=h,n=Content-MD5	.ContentType:160,l=h,n=Content-Type	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Expires:169,l=h,n=Expires	.GrantFullControl:170,l=h,n=x-amz-grant-full-control	.GrantRead:171,l=h,n=x-amz-grant-read	.GrantReadACP:172,l=h,n=x-amz-grant-read-acp	.GrantWriteACP:173,l=h,n=x-amz-grant-write-acp	.IfMatch:174,l=h,n=If-Match	.IfNoneMatch:175,l=h,n=If-None-Match	.Key:149,r,l=u,n=Key,c=Key	.Metadata:176,l=H,n=x-amz-meta-	.ObjectLockLegalHoldStatus:178,l=h,n=x-amz-object-lock-legal-hold	.ObjectLockMode:179,l=h,n=x-amz-object-lock-mode	.ObjectLockRetainUntilDate:180,l=h,n=x-amz-object-lock-retain-until-date	.RequestPayer:150,l=h,n=x-amz-request-payer	.SSECustomerAlgorithm:181,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKey:182,l=h,n=x-amz-server-side-encryption-customer-key,z	.SSECustomerKeyMD5:183,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.SSEKMSEncryptionContext:184,l=h,n=x-amz-server-side-encryption-context,z	.SSEKMSKeyId:185,l=h,n=x-amz-server-side-encryption-aws-kms-key-id,z	.ServerSideEncryption:186,l=h,n=x-amz-server-side-encryption	.StorageClass:187,l=h,n=x-amz-storage-class	.Tagging:188,l=h,n=x-amz-tagging	.WebsiteRedirectLocation:190,l=h,n=x-amz-website-redirect-location	.WriteOffsetBytes:335,l=h,n=x-amz-write-offset-bytes
s	PutObjectOutput	.BucketKeyEnabled:154,l=h,n=x-amz-server-side-encryption-bucket-key-enabled	.ChecksumCRC32:263,l=h,n=x-amz-checksum-crc32	.ChecksumCRC32C:264,l=h,n=x-amz-checksum-crc32c	.ChecksumCRC64NVME:265,l=h,n=x-amz-checksum-crc64nvme	.ChecksumMD5:266,l=h,n=x-amz-checksum-md5	.ChecksumSHA1:267,l=h,n=x-amz-checksum-sha1	.ChecksumSHA256:268,l=h,n=x-amz-checksum-sha256	.ChecksumSHA512:269,l=h,n=x-amz-checksum-sha512	.ChecksumType:270,l=h,n=x-amz-checksum-type	.ChecksumXXHASH128:271,l=h,n=x-amz-checksum-xxhash128	.ChecksumXXHASH3:272,l=h,n=x-amz-checksum-xxhash3	.ChecksumXXHASH64:273,l=h,n=x-amz-checksum-xxhash64	.ETag:276,l=h,n=ETag	.Expiration:193,l=h,n=x-amz-expiration	.RequestCharged:152,l=h,n=x-amz-request-charged	.SSECustomerAlgorithm:181,l=h,n=x-amz-server-side-encryption-customer-algorithm	.SSECustomerKeyMD5:183,l=h,n=x-amz-server-side-encryption-customer-key-MD5	.SSEKMSEncryptionContext:184,l=h,n=x-amz-server-side-encryption-context,z	.SSEKMSKeyId:185,l=h,n=x-amz-server-side-encryption-aws-kms-key-id,z	.ServerSideEncryption:186,l=h,n=x-amz-server-side-encryption	.Size:336,l=h,n=x-amz-object-size	.VersionId:194,l=h,n=x-amz-version-id
s	InvalidRequest	error=,400
s	InvalidWriteOffset	error=,400
s	TooManyParts	error=,400
s	EncryptionTypeMismatch	error=,400
s	PutObjectLockConfigurationRequest	payload=ObjectLockConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.ObjectLockConfiguration:284,n=ObjectLockConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/	.RequestPayer:150,l=h,n=x-amz-request-payer	.Token:330,l=h,n=x-amz-bucket-object-lock-token
s	PutObjectLockConfigurationOutput	.RequestCharged:152,l=h,n=x-amz-request-charged
s	PutObjectTaggingRequest	payload=Tagging	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.Key:149,r,l=u,n=Key	.RequestPayer:150,l=h,n=x-amz-request-payer	.Tagging:332,r,n=Tagging,x=http://s3.amazonaws.com/doc/2006-03-01/	.VersionId:194,l=q,n=versionId
s	PutObjectTaggingOutput	.VersionId:194,l=h,n=x-amz-version-id
s	PutPublicAccessBlockRequest	payload=PublicAccessBlockConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.PublicAccessBlockConfiguration:285,r,n=PublicAccessBlockConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	UpdateBucketMetadataInventoryTableConfigurationRequest	payload=InventoryTableConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.InventoryTableConfiguration:337,r,n=InventoryTableConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
s	UpdateBucketMetadataJournalTableConfigurationRequest	payload=JournalTableConfiguration	.Bucket:146,r,l=u,n=Bucket,c=Bucket	.ChecksumAlgorithm:156,l=h,n=x-amz-sdk-checksum-algorithm	.ContentMD5:203,l=h,n=Content-MD5	.ExpectedBucketOwner:147,l=h,n=x-amz-expected-bucket-owner	.JournalTableConfiguration:338,r,n=JournalTableConfiguration,x=http://s3.amazonaws.com/doc/2006-03-01/
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
m	Metadata	k=:339	e=:340
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
s	CopyObjectResult	.ChecksumCRC32:263	.ChecksumCRC32C:264	.ChecksumCRC64NVME:265	.ChecksumMD5:266	.ChecksumSHA1:267	.ChecksumSHA256:268	.ChecksumSHA512:269	.ChecksumType:270	.ChecksumXXHASH128:271	.ChecksumXXHASH3:272	.ChecksumXXHASH64:273	.ETag:276	.LastModified:277
S	CopySourceVersionId
S	Expiration
S	ObjectVersionId
S	BucketCannedACL
S	BucketNamespace
s	CreateBucketConfiguration	.Bucket:341	.Location:342	.LocationConstraint:229	.Tags:243
S	GrantWrite
b	ObjectLockEnabledForBucket
S	ObjectOwnership
S	S3RegionalOrS3ExpressBucketArnString	min=1	max=128
S	Location
S	ContentMD5
s	MetadataConfiguration	.InventoryTableConfiguration:343	.JournalTableConfiguration:344,r
s	MetadataTableConfiguration	.S3TablesDestination:345,r
S	AnalyticsId
S	IntelligentTieringId
S	InventoryId
S	MetricsId
b	BypassGovernanceRetention
t	IfMatchLastModifiedTime	time=rfc822
L	IfMatchSize
S	MFA
b	DeleteMarker
s	Delete	.Objects:346,r,n=Object	.Quiet:347
l	DeletedObjects	flat	e=:348
l	Errors	flat	e=:349
s	AbacStatus	.Status:350
S	BucketAccelerateStatus
l	Grants	e=:351,n=Grant
s	Owner	.DisplayName:352	.ID:353
s	AnalyticsConfiguration	.Filter:354	.Id:206,r	.StorageClassAnalysis:355,r
l	CORSRules	flat	e=:356
s	ServerSideEncryptionConfiguration	.Rules:357,r,n=Rule
s	IntelligentTieringConfiguration	.Filter:358	.Id:207,r	.Status:359,r	.Tierings:360,r,n=Tiering
s	InventoryConfiguration	.Destination:361,r	.Filter:362	.Id:208,r	.IncludedObjectVersions:363,r	.IsEnabled:364,r	.OptionalFields:365	.Schedule:366,r
l	LifecycleRules	flat	e=:367
S	TransitionDefaultMinimumObjectSize
S	BucketLocationConstraint
s	LoggingEnabled	.TargetBucket:368,r	.TargetGrants:369	.TargetObjectKeyFormat:370	.TargetPrefix:371,r
s	GetBucketMetadataConfigurationResult	.MetadataConfigurationResult:372,r
s	GetBucketMetadataTableConfigurationResult	.Error:373	.MetadataTableConfigurationResult:374,r	.Status:375,r
s	MetricsConfiguration	.Filter:376	.Id:209,r
s	EventBridgeConfiguration
l	LambdaFunctionConfigurationList	flat	e=:377
l	QueueConfigurationList	flat	e=:378
l	TopicConfigurationList	flat	e=:379
s	OwnershipControls	.Rules:380,r,n=Rule
S	Policy
s	PolicyStatus	.IsPublic:381,n=IsPublic
s	ReplicationConfiguration	.Role:382,r	.Rules:383,r,n=Rule
S	Payer
l	TagSet	e=:384,n=Tag
S	MFADeleteStatus
S	BucketVersioningStatus
s	ErrorDocument	.Key:149,r
s	IndexDocument	.Suffix:385,r
s	RedirectAllRequestsTo	.HostName:386,r	.Protocol:387
l	RoutingRules	e=:388,n=RoutingRule
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
s	ObjectLockConfiguration	.ObjectLockEnabled:389	.Rule:390
s	PublicAccessBlockConfiguration	.BlockPublicAcls:391,n=BlockPublicAcls	.BlockPublicPolicy:391,n=BlockPublicPolicy	.IgnorePublicAcls:391,n=IgnorePublicAcls	.RestrictPublicBuckets:391,n=RestrictPublicBuckets
b	AccessPointAlias
S	BucketLocationName
S	LocationType
S	Region	min=0	max=20
S	ArchiveStatus
S	Token
l	AnalyticsConfigurationList	flat	e=:222
b	IsTruncated
S	NextToken
l	IntelligentTieringConfigurationList	flat	e=:225
l	InventoryConfigurationList	flat	e=:226
l	MetricsConfigurationList	flat	e=:233
S	BucketRegion
i	MaxBuckets	min=1	max=10000
S	Prefix
l	Buckets	e=:392,n=Bucket
S	Delimiter
S	EncodingType
S	KeyMarker
i	MaxUploads
S	UploadIdMarker
l	CommonPrefixList	flat	e=:393
S	NextKeyMarker
S	NextUploadIdMarker
l	MultipartUploadList	flat	e=:394
i	MaxKeys
l	OptionalObjectAttributesList	e=:395
S	VersionIdMarker
l	DeleteMarkers	flat	e=:396
S	NextVersionIdMarker
l	ObjectVersionList	flat	e=:397
S	Marker
l	ObjectList	flat	e=:398
S	NextMarker
b	FetchOwner
S	StartAfter
i	KeyCount
s	AccelerateConfiguration	.Status:219
s	AccessControlPolicy	.Grants:220,n=AccessControlList	.Owner:221
s	CORSConfiguration	.CORSRules:223,r,n=CORSRule
s	BucketLifecycleConfiguration	.Rules:227,r,n=Rule
s	BucketLoggingStatus	.LoggingEnabled:230
b	SkipValidation
b	ConfirmRemoveSelfBucketAccess
S	ObjectLockToken
s	RequestPaymentConfiguration	.Payer:242,r
s	Tagging	.TagSet:243,r
s	VersioningConfiguration	.MFADelete:399,n=MfaDelete	.Status:245
s	WebsiteConfiguration	.ErrorDocument:246	.IndexDocument:247	.RedirectAllRequestsTo:248	.RoutingRules:249
L	WriteOffsetBytes
L	Size
s	InventoryTableConfigurationUpdates	.ConfigurationState:400,r	.EncryptionConfiguration:401
s	JournalTableConfigurationUpdates	.RecordExpiration:402,r
S	MetadataKey
S	MetadataValue
s	BucketInfo	.DataRedundancy:403	.Type:404
s	LocationInfo	.Name:405	.Type:288
s	InventoryTableConfiguration	.ConfigurationState:400,r	.EncryptionConfiguration:401
s	JournalTableConfiguration	.EncryptionConfiguration:401	.RecordExpiration:402,r
s	S3TablesDestination	.TableBucketArn:406,r	.TableName:407,r
l	ObjectIdentifierList	flat	e=:408
b	Quiet
s	DeletedObject	.DeleteMarker:214	.DeleteMarkerVersionId:409	.Key:149	.VersionId:194
s	Error	.Code:410	.Key:149	.Message:411	.VersionId:194
S	BucketAbacStatus
s	Grant	.Grantee:412	.Permission:413
S	DisplayName
S	ID
s	AnalyticsFilter	.And:414	.Prefix:300	.Tag:384
s	StorageClassAnalysis	.DataExport:415
s	CORSRule	.AllowedHeaders:416,n=AllowedHeader	.AllowedMethods:417,r,n=AllowedMethod	.AllowedOrigins:418,r,n=AllowedOrigin	.ExposeHeaders:419,n=ExposeHeader	.ID:353	.MaxAgeSeconds:420
l	ServerSideEncryptionRules	flat	e=:421
s	IntelligentTieringFilter	.And:422	.Prefix:300	.Tag:384
S	IntelligentTieringStatus
l	TieringList	flat	e=:423
s	InventoryDestination	.S3BucketDestination:424,r
s	InventoryFilter	.Prefix:300,r
S	InventoryIncludedObjectVersions
b	IsEnabled
l	InventoryOptionalFields	e=:425,n=Field
s	InventorySchedule	.Frequency:426,r
s	LifecycleRule	.AbortIncompleteMultipartUpload:427	.Expiration:428	.Filter:429	.ID:353	.NoncurrentVersionExpiration:430	.NoncurrentVersionTransitions:431,n=NoncurrentVersionTransition	.Prefix:300	.Status:432,r	.Transitions:433,n=Transition
S	TargetBucket
l	TargetGrants	e=:434,n=Grant
s	TargetObjectKeyFormat	.PartitionedPrefix:435,n=PartitionedPrefix	.SimplePrefix:436,n=SimplePrefix
S	TargetPrefix
s	MetadataConfigurationResult	.DestinationResult:437,r	.InventoryTableConfigurationResult:438	.JournalTableConfigurationResult:439
s	ErrorDetails	.ErrorCode:440	.ErrorMessage:441
s	MetadataTableConfigurationResult	.S3TablesDestinationResult:442,r
S	MetadataTableStatus
s	MetricsFilter	.AccessPointArn:443	.And:444	.Prefix:300	.Tag:384
s	LambdaFunctionConfiguration	.Events:445,r,n=Event	.Filter:446	.Id:447	.LambdaFunctionArn:448,r,n=CloudFunction
s	QueueConfiguration	.Events:445,r,n=Event	.Filter:446	.Id:447	.QueueArn:449,r,n=Queue
s	TopicConfiguration	.Events:445,r,n=Event	.Filter:446	.Id:447	.TopicArn:450,r,n=Topic
l	OwnershipControlsRules	flat	e=:451
b	IsPublic
S	Role
l	ReplicationRules	flat	e=:452
s	Tag	.Key:149,r	.Value:453,r
S	Suffix
S	HostName
S	Protocol
s	RoutingRule	.Condition:454	.Redirect:455,r
S	ObjectLockEnabled
s	ObjectLockRule	.DefaultRetention:456
b	Setting
s	Bucket	.BucketArn:201	.BucketRegion:298	.CreationDate:457	.Name:146
s	CommonPrefix	.Prefix:300
s	MultipartUpload	.ChecksumAlgorithm:156	.ChecksumType:270	.Initiated:458	.Initiator:459	.Key:149	.Owner:221	.StorageClass:187	.UploadId:151
S	OptionalObjectAttributes
s	DeleteMarkerEntry	.IsLatest:460	.Key:149	.LastModified:277	.Owner:221	.VersionId:194
s	ObjectVersion	.ChecksumAlgorithm:461	.ChecksumType:270	.ETag:276	.IsLatest:460	.Key:149	.LastModified:277	.Owner:221	.RestoreStatus:462	.Size:336	.StorageClass:463	.VersionId:194
s	Object	.ChecksumAlgorithm:461	.ChecksumType:270	.ETag:276	.Key:149	.LastModified:277	.Owner:221	.RestoreStatus:462	.Size:336	.StorageClass:464
S	MFADelete
S	InventoryConfigurationState
s	MetadataTableEncryptionConfiguration	.KmsKeyArn:465	.SseAlgorithm:466,r
s	RecordExpiration	.Days:467	.Expiration:468,r
S	DataRedundancy
S	BucketType
S	LocationNameAsString
S	S3TablesBucketArn
S	S3TablesName
s	ObjectIdentifier	.ETag:276	.Key:149,r	.LastModifiedTime:469	.Size:336	.VersionId:194
S	DeleteMarkerVersionId
S	Code
S	Message
s	Grantee	xmlns=http://www.w3.org/2001/XMLSchema-instance|xsi	.DisplayName:352	.EmailAddress:470	.ID:353	.Type:471,r,n=xsi:type,a	.URI:472
S	Permission
s	AnalyticsAndOperator	.Prefix:300	.Tags:243,n=Tag,f
s	StorageClassAnalysisDataExport	.Destination:473,r	.OutputSchemaVersion:474,r
l	AllowedHeaders	flat	e=:475
l	AllowedMethods	flat	e=:476
l	AllowedOrigins	flat	e=:477
l	ExposeHeaders	flat	e=:478
i	MaxAgeSeconds
s	ServerSideEncryptionRule	.ApplyServerSideEncryptionByDefault:479	.BlockedEncryptionTypes:480	.BucketKeyEnabled:154
s	IntelligentTieringAndOperator	.Prefix:300	.Tags:243,n=Tag,f
s	Tiering	.AccessTier:283,r	.Days:481,r
s	InventoryS3BucketDestination	.AccountId:147	.Bucket:146,r	.Encryption:482	.Format:483,r	.Prefix:300
S	InventoryOptionalField
S	InventoryFrequency
s	AbortIncompleteMultipartUpload	.DaysAfterInitiation:484
s	LifecycleExpiration	.Date:485	.Days:486	.ExpiredObjectDeleteMarker:487
s	LifecycleRuleFilter	.And:488	.ObjectSizeGreaterThan:489	.ObjectSizeLessThan:490	.Prefix:300	.Tag:384
s	NoncurrentVersionExpiration	.NewerNoncurrentVersions:491	.NoncurrentDays:486
l	NoncurrentVersionTransitionList	flat	e=:492
S	ExpirationStatus
l	TransitionList	flat	e=:493
s	TargetGrant	.Grantee:412	.Permission:494
s	PartitionedPrefix	name=PartitionedPrefix	.PartitionDateSource:495
s	SimplePrefix	name=SimplePrefix
s	DestinationResult	.TableBucketArn:406	.TableBucketType:496	.TableNamespace:497
s	InventoryTableConfigurationResult	.ConfigurationState:400,r	.Error:373	.TableArn:498	.TableName:407	.TableStatus:375
s	JournalTableConfigurationResult	.Error:373	.RecordExpiration:402,r	.TableArn:498	.TableName:407,r	.TableStatus:375,r
S	ErrorCode
S	ErrorMessage
s	S3TablesDestinationResult	.TableArn:498,r	.TableBucketArn:406,r	.TableName:407,r	.TableNamespace:497,r
S	AccessPointArn
s	MetricsAndOperator	.AccessPointArn:443	.Prefix:300	.Tags:243,n=Tag,f
l	EventList	flat	e=:499
s	NotificationConfigurationFilter	.Key:500,n=S3Key
S	NotificationId
S	LambdaFunctionArn
S	QueueArn
S	TopicArn
s	OwnershipControlsRule	.ObjectOwnership:200,r
s	ReplicationRule	.DeleteMarkerReplication:501	.Destination:502,r	.ExistingObjectReplication:503	.Filter:504	.ID:353	.Prefix:300	.Priority:505	.SourceSelectionCriteria:506	.Status:507,r
S	Value
s	Condition	.HttpErrorCodeReturnedEquals:508	.KeyPrefixEquals:509
s	Redirect	.HostName:386	.HttpRedirectCode:510	.Protocol:387	.ReplaceKeyPrefixWith:511	.ReplaceKeyWith:512
s	DefaultRetention	.Days:486	.Mode:513	.Years:514
t	CreationDate
t	Initiated
s	Initiator	.DisplayName:352	.ID:353
b	IsLatest
l	ChecksumAlgorithmList	flat	e=:156
s	RestoreStatus	.IsRestoreInProgress:515	.RestoreExpiryDate:516
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
s	AnalyticsExportDestination	.S3BucketDestination:517,r
S	StorageClassAnalysisSchemaVersion
S	AllowedHeader
S	AllowedMethod
S	AllowedOrigin
S	ExposeHeader
s	ServerSideEncryptionByDefault	.KMSMasterKeyID:185,z	.SSEAlgorithm:186,r
s	BlockedEncryptionTypes	.EncryptionType:518
i	IntelligentTieringDays
s	InventoryEncryption	.SSEKMS:519,n=SSE-KMS	.SSES3:520,n=SSE-S3
S	InventoryFormat
i	DaysAfterInitiation
t	Date	time=iso8601
i	Days
b	ExpiredObjectDeleteMarker
s	LifecycleRuleAndOperator	.ObjectSizeGreaterThan:489	.ObjectSizeLessThan:490	.Prefix:300	.Tags:243,n=Tag,f
L	ObjectSizeGreaterThanBytes
L	ObjectSizeLessThanBytes
i	VersionCount
s	NoncurrentVersionTransition	.NewerNoncurrentVersions:491	.NoncurrentDays:486	.StorageClass:521
s	Transition	.Date:485	.Days:486	.StorageClass:521
S	BucketLogsPermission
S	PartitionDateSource
S	S3TablesBucketType
S	S3TablesNamespace
S	S3TablesArn
S	Event
s	S3KeyFilter	.FilterRules:522,n=FilterRule
s	DeleteMarkerReplication	.Status:523
s	Destination	.AccessControlTranslation:524	.Account:147	.Bucket:146,r	.EncryptionConfiguration:525	.Metrics:526	.ReplicationTime:527	.StorageClass:187
s	ExistingObjectReplication	.Status:528,r
s	ReplicationRuleFilter	.And:529	.Prefix:300	.Tag:384
i	Priority
s	SourceSelectionCriteria	.ReplicaModifications:530	.SseKmsEncryptedObjects:531
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
s	AnalyticsS3BucketDestination	.Bucket:146,r	.BucketAccountId:147	.Format:532,r	.Prefix:300
l	EncryptionTypeList	flat	e=:533,n=EncryptionType
s	SSEKMS	name=SSE-KMS	.KeyId:185,r,z
s	SSES3	name=SSE-S3
S	TransitionStorageClass
l	FilterRuleList	flat	e=:534
S	DeleteMarkerReplicationStatus
s	AccessControlTranslation	.Owner:535,r
s	EncryptionConfiguration	.ReplicaKmsKeyID:536
s	Metrics	.EventThreshold:537	.Status:538,r
s	ReplicationTime	.Status:539,r	.Time:537,r
S	ExistingObjectReplicationStatus
s	ReplicationRuleAndOperator	.Prefix:300	.Tags:243,n=Tag,f
s	ReplicaModifications	.Status:540,r
s	SseKmsEncryptedObjects	.Status:541,r
S	AnalyticsS3ExportFileFormat
S	EncryptionType
s	FilterRule	.Name:542	.Value:543
S	OwnerOverride
S	ReplicaKmsKeyID
s	ReplicationTimeValue	.Minutes:544
S	MetricsStatus
S	ReplicationTimeStatus
S	ReplicaModificationsStatus
S	SseKmsEncryptedObjectsStatus
S	FilterRuleName
S	FilterRuleValue
i	Minutes

"""#
}
