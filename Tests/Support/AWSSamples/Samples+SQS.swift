import InfraModel

extension Samples {
  package static let sqs: [Sample] = [queue, orderedQueue, queuePolicy]

  package static let queue = Sample(
    "AWS::SQS::Queue", needs: [deadLetters("infra-sample-dead")],
    [
      "QueueName": "infra-sample", "DelaySeconds": 5, "VisibilityTimeout": 60, "MessageRetentionPeriod": 86400,
      "KmsMasterKeyId": "alias/aws/sqs", "KmsDataKeyReusePeriodSeconds": 600, "Tags": .tags(["Name": "jobs"]),
      "RedrivePolicy": ["deadLetterTargetArn": .ref("dead", "Arn"), "maxReceiveCount": 3],
    ],
    updates: [
      .set([
        "DelaySeconds": 0, "ReceiveMessageWaitTimeSeconds": 10, "Tags": .tags(["Owner": "me"]),
        "RedrivePolicy": ["deadLetterTargetArn": .ref("dead", "Arn"), "maxReceiveCount": 5],
        "RedriveAllowPolicy": ["redrivePermission": "denyAll"],
      ]),
      .remove("KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "VisibilityTimeout"),
      .remove("RedrivePolicy", "RedriveAllowPolicy", "MessageRetentionPeriod", "Tags"),
    ], motoLacks: ["RedriveAllowPolicy": "moto does not keep it"])

  package static let orderedQueue = Sample(
    "AWS::SQS::Queue", title: "in order",
    [
      "QueueName": "infra-sample.fifo", "FifoQueue": true, "ContentBasedDeduplication": true,
      "DeduplicationScope": "messageGroup",
      "FifoThroughputLimit": "perMessageGroupId", "SqsManagedSseEnabled": false,
    ],
    updates: [
      .set(["ContentBasedDeduplication": false, "FifoThroughputLimit": "perQueue", "SqsManagedSseEnabled": true]),
      .remove("ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit", "SqsManagedSseEnabled"),
    ])

  private static func deadLetters(_ name: Value) -> Sample.Need {
    Sample.Need("dead", "AWS::SQS::Queue", ["QueueName": name, "MessageRetentionPeriod": 1_209_600])
  }
}
