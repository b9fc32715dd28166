import InfraModel

extension Samples {
  /// A policy that lets an account do something with one thing.
  private static func lets(_ principal: Value, _ action: Value, _ resource: Value) -> Value {
    [
      "Version": "2012-10-17",
      "Statement": [
        [
          "Sid": "them", "Effect": "Allow", "Principal": ["Service": principal], "Action": action, "Resource": resource,
        ]
      ],
    ]
  }

  package static let topicPolicy = Sample(
    "AWS::SNS::TopicPolicy",
    needs: [
      Sample.Need("topic", "AWS::SNS::Topic", ["TopicName": "infra-sample-shared"]),
      Sample.Need("other", "AWS::SNS::Topic", ["TopicName": "infra-sample-shared-too"]),
    ],
    [
      "Topics": [.ref("topic", "TopicArn")],
      "PolicyDocument": lets("events.amazonaws.com", "sns:Publish", .ref("topic", "TopicArn")),
    ],
    updates: [
      .set(["PolicyDocument": lets("budgets.amazonaws.com", "sns:Publish", .ref("topic", "TopicArn"))]),
      .set(["Topics": [.ref("topic", "TopicArn"), .ref("other", "TopicArn")]]),
      .set(["Topics": [.ref("other", "TopicArn")]]),
    ])

  package static let queuePolicy = Sample(
    "AWS::SQS::QueuePolicy",
    needs: [
      Sample.Need("queue", "AWS::SQS::Queue", ["QueueName": "infra-sample-shared"]),
      Sample.Need("other", "AWS::SQS::Queue", ["QueueName": "infra-sample-shared-too"]),
    ],
    [
      "Queues": [.ref("queue", "QueueUrl")],
      "PolicyDocument": lets("sns.amazonaws.com", "sqs:SendMessage", .ref("queue", "Arn")),
    ],
    updates: [
      .set(["PolicyDocument": lets("events.amazonaws.com", "sqs:SendMessage", .ref("queue", "Arn"))]),
      .set(["Queues": [.ref("queue", "QueueUrl"), .ref("other", "QueueUrl")]]),
      .set(["Queues": [.ref("other", "QueueUrl")]]),
    ])
}
