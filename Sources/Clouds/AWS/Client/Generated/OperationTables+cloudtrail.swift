// Made by generate-operations from botocore 1.43.11 (Apache License 2.0), of what operations.txt names.
// swift-format-ignore-file

extension OperationTables {
  static let `cloudtrail`: StaticString = #"""
V	id=cloudtrail	protocol=json	version=2013-11-01	service=CloudTrail	endpoint=cloudtrail	signing=cloudtrail	json=1.1	target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101
O	LookupEvents	POST	/	0	1	2,3,4,5,6,7,8	idempotent	pages=NextToken;NextToken;Events;
s	LookupEventsRequest	.EndTime:9	.EventCategory:10	.LookupAttributes:11	.MaxResults:12	.NextToken:13	.StartTime:9
s	LookupEventsResponse	.Events:14	.NextToken:13
s	InvalidLookupAttributesException	error=,
s	InvalidTimeRangeException	error=,
s	InvalidMaxResultsException	error=,
s	InvalidNextTokenException	error=,
s	InvalidEventCategoryException	error=,
s	UnsupportedOperationException	error=,
s	OperationNotPermittedException	error=,
t	Date
S	EventCategory
l	LookupAttributesList	e=:15
i	MaxResults	min=1	max=50
S	NextToken
l	EventsList	e=:16
s	LookupAttribute	.AttributeKey:17,r	.AttributeValue:18,r
s	Event	.AccessKeyId:19	.CloudTrailEvent:19	.EventId:19	.EventName:19	.EventSource:19	.EventTime:9	.ReadOnly:19	.Resources:20	.Username:19
S	LookupAttributeKey
S	LookupAttributeValue	min=1	max=2000
S	String
l	ResourceList	e=:21
s	Resource	.ResourceName:19	.ResourceType:19

"""#
}
