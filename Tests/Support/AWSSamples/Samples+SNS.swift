import InfraModel

extension Samples {
  package static let sns: [Sample] = [topic, subscription, topicPolicy]

  package static let topic = Sample(
    "AWS::SNS::Topic",
    [
      "TopicName": "infra-sample", "DisplayName": "Sample", "KmsMasterKeyId": "alias/aws/sns",
      "TracingConfig": "Active",
      "SignatureVersion": "2", "Tags": .tags(["Name": "topic"]),
      "Subscription": [["Protocol": "sqs", "Endpoint": "arn:aws:sqs:eu-central-1:123456789012:first"]],
    ],
    updates: [
      .set([
        "DisplayName": "Another", "Tags": .tags(["Owner": "me"]), "TracingConfig": "PassThrough",
        "SignatureVersion": "1",
        "Subscription": [
          ["Protocol": "sqs", "Endpoint": "arn:aws:sqs:eu-central-1:123456789012:second"],
          ["Protocol": "sqs", "Endpoint": "arn:aws:sqs:eu-central-1:123456789012:third"],
        ],
      ]),
      .remove("DisplayName", "KmsMasterKeyId", "Tags"),
    ],
    motoLacks: ["TracingConfig": "moto never returns it", "SignatureVersion": "moto never returns it"])

  package static let subscription = Sample(
    "AWS::SNS::Subscription",
    needs: [Sample.Need("topic", "AWS::SNS::Topic", ["TopicName": "infra-sample-subscribed"])],
    [
      "TopicArn": .ref("topic", "TopicArn"), "Protocol": "sqs",
      "Endpoint": "arn:aws:sqs:eu-central-1:123456789012:infra-sample",
      "RawMessageDelivery": true, "FilterPolicyScope": "MessageAttributes", "FilterPolicy": ["stage": ["test"]],
    ],
    updates: [
      .set([
        "FilterPolicy": ["stage": ["test", "production"]], "RawMessageDelivery": false,
        "FilterPolicyScope": "MessageBody",
      ])
    ])
}
