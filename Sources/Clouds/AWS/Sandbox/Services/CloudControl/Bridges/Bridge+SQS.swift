internal import InfraModel

extension Bridge {
  /// Source: SQS API Reference; CloudFormation reference, AWS::SQS::Queue.
  static let queue = Bridge(
    type: "AWS::SQS::Queue", service: "sqs", name: "QueueName", endings: ["FifoQueue": ".fifo"],
    forms: Dictionary(uniqueKeysWithValues: numbers.keys.map { ($0, Form.numberText) }).merging([
      "ContentBasedDeduplication": .flagText, "FifoQueue": .flagText, "KmsMasterKeyId": .text,
      "RedriveAllowPolicy": .document, "RedrivePolicy": .document, "SqsManagedSseEnabled": .flagText,
      "Tags": .tags(.map()),
    ]) { $1 },
    create: Step(
      "CreateQueue",
      [
        "QueueName": "QueueName", "tags": "Tags",
        "Attributes": .object(named(queueAttributes)),
      ], gives: ["QueueUrl": "QueueUrl"]),
    changes: cleared.sorted { $0.key < $1.key }.map { name, standard in
      .set([name], [set([name: .first(.property(name), orElse: .string(standard))])])
    } + [
      .set(["SqsManagedSseEnabled"], [set(["SqsManagedSseEnabled": .first("SqsManagedSseEnabled", orElse: "true")])]),
      // Without a key of its own it is encrypted as a new queue is.
      .set(
        ["KmsMasterKeyId"], [set(["KmsMasterKeyId": "KmsMasterKeyId"])],
        removed: [
          set(["KmsMasterKeyId": .constant(""), "SqsManagedSseEnabled": .constant("true")])
        ]),
      .tags(
        "Tags", add: Step("TagQueue", ["QueueUrl": "QueueUrl", "Tags": "+Tags"]),
        remove: Step("UntagQueue", ["QueueUrl": "QueueUrl", "TagKeys": "-Tags"])),
    ],
    reads: [
      .item(
        Step(
          "GetQueueAttributes", ["QueueUrl": "QueueUrl", "AttributeNames": .constant(["All"])], at: "Attributes",
          gives: taken(queueAttributes).merging([
            "Arn": "QueueArn", "QueueName": Taken("QueueArn", .name),
          ]) { $1 }, absent: ["AWS.SimpleQueueService.NonExistentQueue"])),
      .item(Step("ListQueueTags", ["QueueUrl": "QueueUrl"], gives: ["Tags": "Tags"])),
    ],
    delete: Step("DeleteQueue", ["QueueUrl": "QueueUrl"]),
    list: Step("ListQueues", at: "QueueUrls", gives: ["QueueUrl": ""]))

  private static func set(_ attributes: [String: Source]) -> Step {
    Step("SetQueueAttributes", ["QueueUrl": "QueueUrl", "Attributes": .object(attributes)])
  }

  private static let queueAttributes = cleared.keys + ["FifoQueue", "KmsMasterKeyId", "SqsManagedSseEnabled"]

  /// What takes each attribute back.
  private static let cleared = numbers.merging([
    "ContentBasedDeduplication": "false", "DeduplicationScope": "queue", "FifoThroughputLimit": "perQueue",
    "RedriveAllowPolicy": "", "RedrivePolicy": "",
  ]) { $1 }

  private static let numbers = [
    "DelaySeconds": "0", "KmsDataKeyReusePeriodSeconds": "300", "MaximumMessageSize": "1048576",
    "MessageRetentionPeriod": "345600", "ReceiveMessageWaitTimeSeconds": "0", "VisibilityTimeout": "30",
  ]
}
