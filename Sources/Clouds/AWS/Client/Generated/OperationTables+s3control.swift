// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `s3control`: StaticString = #"""
V	id=s3control	protocol=rest-xml	version=2018-08-20	service=S3 Control	endpoint=s3-control	signing=s3
O	DeletePublicAccessBlock	DELETE	/v20180820/configuration/publicAccessBlock	0			host={AccountId}.	context={"RequiresAccountId":true}
O	GetPublicAccessBlock	GET	/v20180820/configuration/publicAccessBlock	1	2	3	host={AccountId}.	context={"RequiresAccountId":true}
O	ListTagsForResource	GET	/v20180820/tags/{resourceArn+}	4	5		host={AccountId}.	context={"RequiresAccountId":true}
O	PutPublicAccessBlock	PUT	/v20180820/configuration/publicAccessBlock	6			host={AccountId}.	context={"RequiresAccountId":true}
O	TagResource	POST	/v20180820/tags/{resourceArn+}	7	8		name=TagResourceRequest	xmlns=http://awss3control.amazonaws.com/doc/2018-08-20/	host={AccountId}.	context={"RequiresAccountId":true}
O	UntagResource	DELETE	/v20180820/tags/{resourceArn+}	9	10		host={AccountId}.	context={"RequiresAccountId":true}
s	DeletePublicAccessBlockRequest	.AccountId:11,r,l=h,n=x-amz-account-id,c=AccountId,h
s	GetPublicAccessBlockRequest	.AccountId:11,r,l=h,n=x-amz-account-id,c=AccountId,h
s	GetPublicAccessBlockOutput	payload=PublicAccessBlockConfiguration	.PublicAccessBlockConfiguration:12
s	NoSuchPublicAccessBlockConfiguration	error=,404	.Message:13
s	ListTagsForResourceRequest	.AccountId:11,r,l=h,n=x-amz-account-id,c=AccountId,h	.ResourceArn:14,r,l=u,n=resourceArn,c=ResourceArn
s	ListTagsForResourceResult	.Tags:15
s	PutPublicAccessBlockRequest	payload=PublicAccessBlockConfiguration	.AccountId:11,r,l=h,n=x-amz-account-id,c=AccountId,h	.PublicAccessBlockConfiguration:12,r,n=PublicAccessBlockConfiguration,x=http://awss3control.amazonaws.com/doc/2018-08-20/
s	TagResourceRequest	.AccountId:11,r,l=h,n=x-amz-account-id,c=AccountId,h	.ResourceArn:14,r,l=u,n=resourceArn,c=ResourceArn	.Tags:15,r
s	TagResourceResult
s	UntagResourceRequest	.AccountId:11,r,l=h,n=x-amz-account-id,c=AccountId,h	.ResourceArn:14,r,l=u,n=resourceArn,c=ResourceArn	.TagKeys:16,r,l=q,n=tagKeys
s	UntagResourceResult
S	AccountId	max=64
s	PublicAccessBlockConfiguration	.BlockPublicAcls:17,n=BlockPublicAcls	.BlockPublicPolicy:17,n=BlockPublicPolicy	.IgnorePublicAcls:17,n=IgnorePublicAcls	.RestrictPublicBuckets:17,n=RestrictPublicBuckets
S	NoSuchPublicAccessBlockConfigurationMessage
S	S3ResourceArn	max=1011
l	TagList	min=0	max=50	e=:18,n=Tag
l	TagKeyList	min=0	max=50	e=:19
b	Setting
s	Tag	.Key:19,r	.Value:20,r
S	TagKeyString	min=1	max=128
S	TagValueString	min=0	max=256

"""#
}
