// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `ssm`: StaticString = #"""
V	id=ssm	protocol=json	version=2014-11-06	service=SSM	endpoint=ssm	signing=ssm	json=1.1	target=AmazonSSM
O	AddTagsToResource	POST	/	0	1	2,3,4,5,6
O	DeleteParameter	POST	/	7	8	4,9
O	DeleteParameters	POST	/	10	11	4
O	DescribeParameters	POST	/	12	13	4,14,15,16,17	pages=NextToken;NextToken;Parameters;
O	GetParameter	POST	/	18	19	4,20,9,21
O	GetParameterHistory	POST	/	22	23	4,9,17,20	pages=NextToken;NextToken;Parameters;
O	GetParameters	POST	/	24	25	20,4
O	GetParametersByPath	POST	/	26	27	4,14,15,16,20,17	pages=NextToken;NextToken;Parameters;
O	LabelParameterVersion	POST	/	28	29	4,6,9,21,30
O	ListTagsForResource	POST	/	31	32	2,3,4
O	PutParameter	POST	/	33	34	4,20,35,6,36,37,38,39,40,41,42,43,44,45,46
O	RemoveTagsFromResource	POST	/	47	48	2,3,4,6
s	AddTagsToResourceRequest	.ResourceId:49,r	.ResourceType:50,r	.Tags:51,r
s	AddTagsToResourceResult
s	InvalidResourceType	error=,
s	InvalidResourceId	error=,
s	InternalServerError	error=,	.Message:52
s	TooManyTagsError	error=,
s	TooManyUpdates	error=,	.Message:52
s	DeleteParameterRequest	.Name:53,r
s	DeleteParameterResult
s	ParameterNotFound	error=,	.message:52
s	DeleteParametersRequest	.Names:54,r
s	DeleteParametersResult	.DeletedParameters:54	.InvalidParameters:54
s	DescribeParametersRequest	.Filters:55	.MaxResults:56	.NextToken:57	.ParameterFilters:58	.Shared:59
s	DescribeParametersResult	.NextToken:57	.Parameters:60
s	InvalidFilterKey	error=,
s	InvalidFilterOption	error=,	.message:52
s	InvalidFilterValue	error=,	.Message:52
s	InvalidNextToken	error=,	.Message:52
s	GetParameterRequest	.Name:53,r	.WithDecryption:59
s	GetParameterResult	.Parameter:61
s	InvalidKeyId	error=,	.message:52
s	ParameterVersionNotFound	error=,	.message:52
s	GetParameterHistoryRequest	.MaxResults:56	.Name:53,r	.NextToken:57	.WithDecryption:59
s	GetParameterHistoryResult	.NextToken:57	.Parameters:62
s	GetParametersRequest	.Names:54,r	.WithDecryption:59
s	GetParametersResult	.InvalidParameters:54	.Parameters:63
s	GetParametersByPathRequest	.MaxResults:64	.NextToken:57	.ParameterFilters:58	.Path:53,r	.Recursive:59	.WithDecryption:59
s	GetParametersByPathResult	.NextToken:57	.Parameters:63
s	LabelParameterVersionRequest	.Labels:65,r	.Name:53,r	.ParameterVersion:66
s	LabelParameterVersionResult	.InvalidLabels:65	.ParameterVersion:66
s	ParameterVersionLabelLimitExceeded	error=,	.message:52
s	ListTagsForResourceRequest	.ResourceId:49,r	.ResourceType:50,r
s	ListTagsForResourceResult	.TagList:51
s	PutParameterRequest	.AllowedPattern:67	.DataType:68	.Description:69	.KeyId:70	.Name:53,r	.Overwrite:59	.Policies:71	.Tags:51	.Tier:72	.Type:73	.Value:74,r
s	PutParameterResult	.Tier:72	.Version:66
s	ParameterLimitExceeded	error=,	.message:52
s	ParameterAlreadyExists	error=,	.message:52
s	HierarchyLevelLimitExceededException	error=,	.message:52
s	HierarchyTypeMismatchException	error=,	.message:52
s	InvalidAllowedPatternException	error=,	.message:52
s	ParameterMaxVersionLimitExceeded	error=,	.message:52
s	ParameterPatternMismatchException	error=,	.message:52
s	UnsupportedParameterType	error=,	.message:52
s	PoliciesLimitExceededException	error=,	.message:52
s	InvalidPolicyTypeException	error=,	.message:52
s	InvalidPolicyAttributeException	error=,	.message:52
s	IncompatiblePolicyException	error=,	.message:52
s	RemoveTagsFromResourceRequest	.ResourceId:49,r	.ResourceType:50,r	.TagKeys:75,r
s	RemoveTagsFromResourceResult
S	ResourceId
S	ResourceTypeForTagging
l	TagList	max=1000	e=:76
S	String
S	PSParameterName	min=1	max=2048
l	ParameterNameList	min=1	max=10	e=:53
l	ParametersFilterList	e=:77
i	MaxResults	min=1	max=50
S	NextToken
l	ParameterStringFilterList	e=:78
b	Boolean
l	ParameterMetadataList	e=:79
s	Parameter	.ARN:52	.DataType:68	.LastModifiedDate:80	.Name:53	.Selector:81	.SourceResult:52	.Type:73	.Value:74	.Version:66
l	ParameterHistoryList	e=:82
l	ParameterList	e=:61
i	GetParametersByPathMaxResults	min=1	max=10
l	ParameterLabelList	min=1	max=10	e=:83
L	PSParameterVersion
S	AllowedPattern	min=0	max=1024
S	ParameterDataType	min=0	max=128
S	ParameterDescription	min=0	max=1024
S	ParameterKeyId	min=1	max=256
S	ParameterPolicies	min=1	max=4096
S	ParameterTier
S	ParameterType
S	PSParameterValue
l	KeyList	e=:84
s	Tag	.Key:84,r	.Value:85,r
s	ParametersFilter	.Key:86,r	.Values:87,r
s	ParameterStringFilter	.Key:88,r	.Option:89	.Values:90
s	ParameterMetadata	.ARN:52	.AllowedPattern:67	.DataType:68	.Description:69	.KeyId:70	.LastModifiedDate:80	.LastModifiedUser:52	.Name:53	.Policies:91	.Tier:72	.Type:73	.Version:66
t	DateTime
S	PSParameterSelector	min=0	max=128
s	ParameterHistory	.AllowedPattern:67	.DataType:68	.Description:69	.KeyId:70	.Labels:65	.LastModifiedDate:80	.LastModifiedUser:52	.Name:53	.Policies:91	.Tier:72	.Type:73	.Value:74	.Version:66
S	ParameterLabel	min=1	max=100
S	TagKey	min=1	max=128
S	TagValue	min=0	max=256
S	ParametersFilterKey
l	ParametersFilterValueList	min=1	max=50	e=:92
S	ParameterStringFilterKey	min=1	max=132
S	ParameterStringQueryOption	min=1	max=10
l	ParameterStringFilterValueList	min=1	max=50	e=:93
l	ParameterPolicyList	e=:94
S	ParametersFilterValue	min=1	max=1024
S	ParameterStringFilterValue	min=1	max=1024
s	ParameterInlinePolicy	.PolicyStatus:52	.PolicyText:52	.PolicyType:52

"""#
}
