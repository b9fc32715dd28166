"""Schedules and their groups, filters that count events of logs and hand them on, and policies of topics and queues."""

import json

from sequences import call, of, pairs, sequence

do = of("scheduler")
NAME = "nightly-${run}"
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": ["lambda.amazonaws.com", "scheduler.amazonaws.com"]}, "Action": "sts:AssumeRole"}]})
QUEUE = "arn:aws:sqs:eu-central-1:123456789012:jobs"
OFF = {"Mode": "OFF"}
ROLE = call("iam", "CreateRole", keep={"role": "Role.Arn"}, RoleName=NAME, AssumeRolePolicyDocument=TRUST)
COUNT = {"metricName": "Errors", "metricNamespace": "Shop", "metricValue": "1"}
FILTER = dict(logGroupName=NAME, filterName="errors")


def lets(resource):
    return json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sns:Publish", "Resource": resource}]})


SEQUENCES = [
    sequence(
        "AWS::Scheduler::ScheduleGroup",
        do("CreateScheduleGroup", keep={"group": "ScheduleGroupArn"}, Name=NAME, Tags=pairs(Name="times")),
        do("CreateScheduleGroup", fails="ConflictException", Name=NAME),
        do("GetScheduleGroup", Name=NAME),
        do("ListScheduleGroups", apart=True),
        do("TagResource", ResourceArn="$group", Tags=pairs(Owner="me")),
        do("UntagResource", ResourceArn="$group", TagKeys=["Name"]),
        do("ListTagsForResource", ResourceArn="$group"),
        do("DeleteScheduleGroup", Name=NAME),
    ),
    sequence(
        "AWS::Scheduler::Schedule",
        ROLE,
        do("CreateSchedule", Name=NAME, ScheduleExpression="rate(1 hour)", FlexibleTimeWindow=OFF, Description="hourly",
           Target={"Arn": QUEUE, "RoleArn": "$role", "Input": "{}"}),
        do("CreateSchedule", fails="ConflictException", Name=NAME, ScheduleExpression="rate(1 hour)", FlexibleTimeWindow=OFF,
           Target={"Arn": QUEUE, "RoleArn": "$role"}),
        do("GetSchedule", Name=NAME),
        do("UpdateSchedule", Name=NAME, ScheduleExpression="cron(0 20 * * ? *)", FlexibleTimeWindow={"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 5},
           State="DISABLED", Target={"Arn": QUEUE, "RoleArn": "$role"}),
        do("GetSchedule", Name=NAME),
        do("ListSchedules", NamePrefix=NAME),
        do("DeleteSchedule", Name=NAME),
        do("GetSchedule", fails="ResourceNotFoundException", Name=NAME),
        call("iam", "DeleteRole", RoleName=NAME),
    ),
    sequence(
        "AWS::Logs::SubscriptionFilter",
        ROLE,
        call("lambda", "CreateFunction", keep={"function": "FunctionArn"}, FunctionName=NAME, Role="$role", PackageType="Image",
             Code={"ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1"}, apart=True),
        call("lambda", "GetFunctionConfiguration", FunctionName=NAME, until={"State": "Active"}, apart=True),
        call("lambda", "AddPermission", FunctionName=NAME, StatementId="logs", Action="lambda:InvokeFunction", Principal="logs.amazonaws.com"),
        call("logs", "CreateLogGroup", logGroupName=NAME),
        call("logs", "PutSubscriptionFilter", logGroupName=NAME, filterName="all", filterPattern="", destinationArn="$function"),
        call("logs", "PutSubscriptionFilter", fails="InvalidParameterException", logGroupName=NAME, filterName="none", filterPattern="",
             destinationArn="arn:aws:lambda:eu-central-1:123456789012:function:none"),
        call("logs", "PutSubscriptionFilter", logGroupName=NAME, filterName="all", filterPattern="ERROR", destinationArn="$function"),
        call("logs", "DescribeSubscriptionFilters", logGroupName=NAME),
        call("logs", "DeleteSubscriptionFilter", logGroupName=NAME, filterName="all"),
        call("logs", "DescribeSubscriptionFilters", logGroupName=NAME),
        call("logs", "DeleteLogGroup", logGroupName=NAME),
        call("lambda", "DeleteFunction", FunctionName=NAME),
        call("iam", "DeleteRole", RoleName=NAME),
    ),
    sequence(
        "AWS::Logs::MetricFilter",
        call("logs", "CreateLogGroup", logGroupName=NAME),
        call("logs", "PutMetricFilter", **FILTER, filterPattern="ERROR",
             metricTransformations=[{**COUNT, "defaultValue": 0, "unit": "Count"}]),
        call("logs", "DescribeMetricFilters", logGroupName=NAME),
        call("logs", "PutMetricFilter", **FILTER, filterPattern="{ $.level = \"ERROR\" }", metricTransformations=[
            {"metricName": "Slow", "metricNamespace": "Desk", "metricValue": "$.took", "unit": "Milliseconds",
             "dimensions": {"Path": "$.path"}}]),
        call("logs", "PutMetricFilter", fails="InvalidParameterException", **FILTER, filterPattern="ERROR",
             metricTransformations=[{**COUNT, "dimensions": {"Path": "$.path"}}]),
        call("logs", "DescribeMetricFilters", logGroupName=NAME, filterNamePrefix="err"),
        call("logs", "DescribeMetricFilters", metricName="Slow", metricNamespace="Desk", apart=True),
        call("logs", "DescribeMetricFilters", logGroupName=NAME, filterNamePrefix="other"),
        call("logs", "DeleteMetricFilter", fails="ResourceNotFoundException", logGroupName=NAME, filterName="other"),
        call("logs", "DeleteMetricFilter", **FILTER),
        call("logs", "DescribeMetricFilters", logGroupName=NAME),
        call("logs", "DeleteLogGroup", logGroupName=NAME),
        call("logs", "PutMetricFilter", fails="ResourceNotFoundException", **FILTER, filterPattern="ERROR",
             metricTransformations=[COUNT]),
    ),
    sequence(
        "AWS::SNS::TopicPolicy",
        call("sns", "CreateTopic", keep={"topic": "TopicArn"}, Name=NAME),
        call("sns", "SetTopicAttributes", TopicArn="$topic", AttributeName="Policy", AttributeValue=lets("${topic}")),
        call("sns", "GetTopicAttributes", TopicArn="$topic"),
        call("sns", "DeleteTopic", TopicArn="$topic"),
    ),
    sequence(
        "AWS::SQS::QueuePolicy",
        call("sqs", "CreateQueue", keep={"queue": "QueueUrl"}, QueueName=NAME),
        call("sqs", "SetQueueAttributes", QueueUrl="$queue", Attributes={"Policy": lets(QUEUE)}),
        call("sqs", "GetQueueAttributes", QueueUrl="$queue", AttributeNames=["Policy", "DelaySeconds"]),
        call("sqs", "SetQueueAttributes", QueueUrl="$queue", Attributes={"Policy": ""}),
        call("sqs", "GetQueueAttributes", QueueUrl="$queue", AttributeNames=["Policy", "DelaySeconds"]),
        call("sqs", "DeleteQueue", QueueUrl="$queue"),
    ),
]
