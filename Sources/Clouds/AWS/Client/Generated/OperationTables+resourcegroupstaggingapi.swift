// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `resourcegroupstaggingapi`: StaticString = #"""
V	id=resourcegroupstaggingapi	protocol=json	version=2017-01-26	service=Resource Groups Tagging API	endpoint=tagging	signing=tagging	json=1.1	target=ResourceGroupsTaggingAPI_20170126
O	GetResources	POST	/	0	1	2,3,4,5	pages=PaginationToken;PaginationToken;ResourceTagMappingList;
O	GetTagKeys	POST	/	6	7	2,3,4,5	pages=PaginationToken;PaginationToken;TagKeys;
O	GetTagValues	POST	/	8	9	2,3,4,5	pages=PaginationToken;PaginationToken;TagValues;
O	TagResources	POST	/	10	11	2,3,4
O	UntagResources	POST	/	12	13	2,3,4
s	GetResourcesInput	.ExcludeCompliantResources:14	.IncludeComplianceDetails:15	.PaginationToken:16	.ResourceARNList:17	.ResourceTypeFilters:18	.ResourcesPerPage:19	.TagFilters:20	.TagsPerPage:21
s	GetResourcesOutput	.PaginationToken:16	.ResourceTagMappingList:22
s	InvalidParameterException	error=,	.Message:23
s	ThrottledException	error=,	.Message:23
s	InternalServiceException	error=,	.Message:23
s	PaginationTokenExpiredException	error=,	.Message:23
s	GetTagKeysInput	.PaginationToken:16
s	GetTagKeysOutput	.PaginationToken:16	.TagKeys:24
s	GetTagValuesInput	.Key:25,r	.PaginationToken:16
s	GetTagValuesOutput	.PaginationToken:16	.TagValues:26
s	TagResourcesInput	.ResourceARNList:27,r	.Tags:28,r
s	TagResourcesOutput	.FailedResourcesMap:29
s	UntagResourcesInput	.ResourceARNList:27,r	.TagKeys:30,r
s	UntagResourcesOutput	.FailedResourcesMap:29
b	ExcludeCompliantResources
b	IncludeComplianceDetails
S	PaginationToken	min=0	max=2048
l	ResourceARNListForGet	min=1	max=100	e=:31
l	ResourceTypeFilterList	e=:32
i	ResourcesPerPage
l	TagFilterList	min=0	max=50	e=:33
i	TagsPerPage
l	ResourceTagMappingList	e=:34
S	ExceptionMessage	min=0	max=2048
l	TagKeyList	e=:25
S	TagKey	min=1	max=128
l	TagValuesOutputList	e=:35
l	ResourceARNListForTagUntag	min=1	max=20	e=:31
m	TagMap	min=1	max=50	k=:25	e=:35
m	FailedResourcesMap	k=:31	e=:36
l	TagKeyListForUntag	min=1	max=50	e=:25
S	ResourceARN	min=1	max=1011
S	AmazonResourceType	min=0	max=256
s	TagFilter	.Key:25	.Values:37
s	ResourceTagMapping	.ComplianceDetails:38	.ResourceARN:31	.Tags:39
S	TagValue	min=0	max=256
s	FailureInfo	.ErrorCode:40	.ErrorMessage:41	.StatusCode:42
l	TagValueList	min=0	max=20	e=:35
s	ComplianceDetails	.ComplianceStatus:43	.KeysWithNoncompliantValues:24	.NoncompliantKeys:24
l	TagList	e=:44
S	ErrorCode
S	ErrorMessage
i	StatusCode
b	ComplianceStatus
s	Tag	.Key:25,r	.Value:35,r

"""#
}
