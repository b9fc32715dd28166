"""Queues."""

import json

from sequences import of, sequence

do = of("sqs")
NAME = "jobs-${run}"
MISSING = "AWS.SimpleQueueService.NonExistentQueue"

SEQUENCES = [
    sequence(
        "AWS::SQS::Queue",
        do("CreateQueue", keep={"dead": "QueueUrl"}, QueueName="dead-${run}"),
        do("GetQueueAttributes", keep={"target": "Attributes.QueueArn"}, QueueUrl="$dead", AttributeNames=["QueueArn"]),
        do("CreateQueue", keep={"queue": "QueueUrl"}, QueueName=NAME, Attributes={"VisibilityTimeout": "60"}, tags={"Name": "jobs"}),
        do("CreateQueue", fails="QueueAlreadyExists", QueueName=NAME, Attributes={"VisibilityTimeout": "90"}),
        do("GetQueueUrl", QueueName=NAME),
        do("GetQueueAttributes", QueueUrl="$queue", AttributeNames=["All"]),
        do("SetQueueAttributes", QueueUrl="$queue", Attributes={
            "DelaySeconds": "5", "RedrivePolicy": json.dumps({"deadLetterTargetArn": "${target}", "maxReceiveCount": 3})}),
        do("SetQueueAttributes", fails="InvalidAttributeName", QueueUrl="$queue", Attributes={"Speed": "high"}),
        do("ListDeadLetterSourceQueues", QueueUrl="$dead"),
        do("TagQueue", QueueUrl="$queue", Tags={"Owner": "me"}),
        do("UntagQueue", QueueUrl="$queue", TagKeys=["Name"]),
        do("ListQueueTags", QueueUrl="$queue"),
        do("SetQueueAttributes", QueueUrl="$queue", Attributes={"RedrivePolicy": ""}),
        do("GetQueueAttributes", QueueUrl="$queue", AttributeNames=["All"]),
        do("ListQueues", apart=True),
        do("DeleteQueue", QueueUrl="$queue"),
        do("GetQueueUrl", fails=MISSING, QueueName=NAME),
        do("DeleteQueue", QueueUrl="$dead"),
    ),
    sequence(
        "AWS::SQS::Queue",
        do("CreateQueue", keep={"queue": "QueueUrl"}, QueueName="jobs-${run}.fifo", Attributes={
            "FifoQueue": "true", "ContentBasedDeduplication": "true"}),
        do("CreateQueue", fails="InvalidParameterValue", QueueName=NAME, Attributes={"FifoQueue": "true"}),
        do("GetQueueAttributes", QueueUrl="$queue", AttributeNames=["All"]),
        do("SetQueueAttributes", QueueUrl="$queue", Attributes={
            "DeduplicationScope": "messageGroup", "FifoThroughputLimit": "perMessageGroupId"}),
        do("GetQueueAttributes", QueueUrl="$queue", AttributeNames=["All"]),
        do("DeleteQueue", QueueUrl="$queue"),
        title="in order",
    ),
]
