"""Tables of DynamoDB."""

from sequences import of, pairs, sequence

do = of("dynamodb")
NAME = "orders-${run}"
MISSING = "ResourceNotFoundException"
ACTIVE = {"Table.TableStatus": "ACTIVE"}


def attributes(*names):
    return [{"AttributeName": name, "AttributeType": "S"} for name in names]


def keys(name):
    return [{"AttributeName": name, "KeyType": "HASH"}]


SEQUENCES = [
    sequence(
        "AWS::DynamoDB::Table",
        do("CreateTable", fails="ValidationException", TableName=NAME, AttributeDefinitions=attributes("id", "other"),
           KeySchema=keys("id"), BillingMode="PAY_PER_REQUEST"),
        do("CreateTable", keep={"table": "TableDescription.TableArn"}, TableName=NAME, AttributeDefinitions=attributes("id"),
           KeySchema=keys("id"), BillingMode="PAY_PER_REQUEST", Tags=pairs(Name="orders")),
        do("CreateTable", fails="ResourceInUseException", TableName=NAME, AttributeDefinitions=attributes("id"),
           KeySchema=keys("id"), BillingMode="PAY_PER_REQUEST"),
        do("DescribeTable", until=ACTIVE, TableName=NAME),
        do("UpdateTable", TableName=NAME, AttributeDefinitions=attributes("day", "id"), GlobalSecondaryIndexUpdates=[{"Create": {
            "IndexName": "by-day", "KeySchema": keys("day"), "Projection": {"ProjectionType": "ALL"}}}]),
        do("DescribeTable", until={**ACTIVE, "Table.GlobalSecondaryIndexes.0.IndexStatus": "ACTIVE"}, TableName=NAME),
        do("UpdateTable", TableName=NAME, StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"}),
        do("DescribeTable", until=ACTIVE, TableName=NAME),
        do("UpdateTimeToLive", TableName=NAME, TimeToLiveSpecification={"Enabled": True, "AttributeName": "end"}),
        do("DescribeTimeToLive", TableName=NAME),
        do("UpdateContinuousBackups", TableName=NAME, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}),
        do("DescribeContinuousBackups", TableName=NAME),
        do("TagResource", ResourceArn="$table", Tags=pairs(Owner="me")),
        do("UntagResource", ResourceArn="$table", TagKeys=["Name"]),
        do("ListTagsOfResource", ResourceArn="$table"),
        do("ListTables", apart=True),
        do("UpdateTable", TableName=NAME, GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "by-day"}}]),
        do("DescribeTable", until={**ACTIVE, "Table.GlobalSecondaryIndexes": None}, TableName=NAME),
        do("DeleteTable", TableName=NAME),
        do("DescribeTable", gone=MISSING, TableName=NAME),
    ),
]
