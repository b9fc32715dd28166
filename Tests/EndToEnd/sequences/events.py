"""Rules of event buses with targets, and what reads queues and streams for functions; a plain rule is in applications.py."""

import json

from sequences import call, of, pairs, sequence

do = of("events")
RULE = "orders-${run}"
BUS = "shop-${run}"
QUEUE = "arn:aws:sqs:eu-central-1:123456789012:orders"
TASK = {"TaskDefinitionArn": "arn:aws:ecs:eu-central-1:123456789012:task-definition/job:1", "TaskCount": 1, "LaunchType": "FARGATE",
        "NetworkConfiguration": {"awsvpcConfiguration": {"Subnets": ["subnet-0123456789abcdef0"]}}}
READER = "reader-${run}"
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
IN_USE = {"State": "Enabled"}


def reader():
    return [
        call("iam", "CreateRole", keep={"role": "Role.Arn"}, RoleName=READER, AssumeRolePolicyDocument=TRUST),
        call("lambda", "CreateFunction", keep={"function": "FunctionArn"}, FunctionName=READER, Role="$role", PackageType="Image",
             Code={"ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1"}, apart=True),
        call("lambda", "GetFunctionConfiguration", FunctionName=READER, until={"State": "Active"}, apart=True),
        call("sqs", "CreateQueue", keep={"queue": "QueueUrl"}, QueueName=READER, apart=True),
        call("sqs", "GetQueueAttributes", keep={"source": "Attributes.QueueArn"}, QueueUrl="$queue", AttributeNames=["QueueArn"]),
    ]


SEQUENCES = [
    sequence(
        "AWS::Events::Rule",
        do("CreateEventBus", Name=BUS),
        do("PutRule", keep={"rule": "RuleArn"}, Name=RULE, EventBusName=BUS, EventPattern=json.dumps({"source": ["shop"]}),
           Description="orders", Tags=pairs(Name="orders")),
        do("DescribeRule", Name=RULE, EventBusName=BUS),
        do("PutTargets", Rule=RULE, EventBusName=BUS, Targets=[
            {"Id": "queue", "Arn": QUEUE, "InputPath": "$.detail", "RetryPolicy": {"MaximumRetryAttempts": 3}},
            {"Id": "task", "Arn": "arn:aws:ecs:eu-central-1:123456789012:cluster/shop", "RoleArn": "arn:aws:iam::123456789012:role/starts",
             "EcsParameters": TASK}]),
        do("ListTargetsByRule", Rule=RULE, EventBusName=BUS),
        do("ListRuleNamesByTarget", TargetArn=QUEUE, EventBusName=BUS),
        do("PutRule", Name=RULE, EventBusName=BUS, EventPattern=json.dumps({"source": ["shop", "till"]}), State="DISABLED"),
        do("DescribeRule", Name=RULE, EventBusName=BUS),
        do("ListRules", EventBusName=BUS),
        do("PutRule", fails="ValidationException", Name="timed-${run}", EventBusName=BUS, ScheduleExpression="rate(1 hour)"),
        do("RemoveTargets", Rule=RULE, EventBusName=BUS, Ids=["queue", "task"]),
        do("ListTargetsByRule", Rule=RULE, EventBusName=BUS),
        do("ListTagsForResource", ResourceARN="$rule"),
        do("DeleteRule", Name=RULE, EventBusName=BUS),
        do("DeleteEventBus", Name=BUS),
        title="with targets",
    ),
    sequence(
        "AWS::Lambda::EventSourceMapping",
        reader(),
        call("lambda", "CreateEventSourceMapping", keep={"mapping": "UUID"}, FunctionName=READER, EventSourceArn="$source", BatchSize=5,
             FunctionResponseTypes=["ReportBatchItemFailures"]),
        call("lambda", "GetEventSourceMapping", UUID="$mapping", until=IN_USE),
        call("lambda", "CreateEventSourceMapping", fails="ResourceConflictException", FunctionName=READER, EventSourceArn="$source"),
        call("lambda", "ListEventSourceMappings", FunctionName=READER),
        call("lambda", "UpdateEventSourceMapping", UUID="$mapping", BatchSize=20, MaximumBatchingWindowInSeconds=5),
        call("lambda", "GetEventSourceMapping", UUID="$mapping", until=IN_USE),
        call("lambda", "UpdateEventSourceMapping", UUID="$mapping", Enabled=False),
        call("lambda", "GetEventSourceMapping", UUID="$mapping", until={"State": "Disabled"}),
        call("lambda", "DeleteEventSourceMapping", UUID="$mapping"),
        call("lambda", "GetEventSourceMapping", gone="ResourceNotFoundException", UUID="$mapping", until={"State": None}),
        call("sqs", "DeleteQueue", QueueUrl="$queue"),
        call("lambda", "DeleteFunction", FunctionName=READER),
        call("iam", "DeleteRole", RoleName=READER),
    ),
]
