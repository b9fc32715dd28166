// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `pricing`: StaticString = #"""
V	id=pricing	protocol=json	version=2017-10-15	service=Pricing	endpoint=api.pricing	signing=pricing	json=1.1	target=AWSPriceListService
O	GetProducts	POST	/	0	1	2,3,4,5,6,7,8	pages=NextToken;NextToken;PriceList;
s	GetProductsRequest	.Filters:9	.FormatVersion:10	.MaxResults:11	.NextToken:12	.ServiceCode:12,r
s	GetProductsResponse	.FormatVersion:10	.NextToken:12	.PriceList:13
s	InvalidParameterException	error=,	.Message:14
s	InvalidNextTokenException	error=,	.Message:14
s	NotFoundException	error=,	.Message:14
s	AccessDeniedException	error=,	.Message:14
s	InternalErrorException	error=,	.Message:14
s	ExpiredNextTokenException	error=,	.Message:14
s	ThrottlingException	error=,	.Message:14
l	Filters	min=0	max=50	e=:15
S	FormatVersion	min=1	max=32
i	GetProductsMaxResults	min=1	max=100
S	String
l	PriceListJsonItems	e=:16,j
S	errorMessage
s	Filter	.Field:17,r	.Type:18,r	.Value:19,r
S	SynthesizedJsonPriceListJsonItem
S	Field	min=1	max=1024
S	FilterType
S	Value	min=1	max=1024

"""#
}
