internal import InfraModel

extension Bridge {
  /// Source: SNS API Reference; CloudFormation reference, AWS::SNS::Topic.
  static let topic = Bridge(
    type: "AWS::SNS::Topic", service: "sns", name: "TopicName", endings: ["FifoTopic": ".fifo"],
    forms: [
      "ArchivePolicy": .document, "ContentBasedDeduplication": .flagText, "DisplayName": .text, "FifoTopic": .flagText,
      "KmsMasterKeyId": .text, "Tags": .tags(.list()),
    ],
    create: Step(
      "CreateTopic", ["Name": "TopicName", "Attributes": .object(named(fixed + cleared.keys)), "Tags": "Tags"],
      gives: ["TopicArn": "TopicArn"]),
    changes: cleared.sorted { $0.key < $1.key }.map { name, standard in
      .set(
        [name],
        [
          Step(
            "SetTopicAttributes",
            [
              "TopicArn": "TopicArn", "AttributeName": .constant(.string(name)),
              "AttributeValue": .first(.property(name), orElse: .string(standard)),
            ])
        ])
    } + [
      .elements(
        "Subscription",
        add: [Step("Subscribe", ["TopicArn": "TopicArn", "Protocol": "*.Protocol", "Endpoint": "*.Endpoint"])],
        remove: [
          Step(
            "ListSubscriptionsByTopic", ["TopicArn": "TopicArn"], at: "Subscriptions",
            where: ["Protocol": "*.Protocol", "Endpoint": "*.Endpoint"], gives: ["*ARN": "SubscriptionArn"]),
          Step("Unsubscribe", ["SubscriptionArn": "*ARN"]),
        ]),
      .tags(
        "Tags", add: Step("TagResource", ["ResourceArn": "TopicArn", "Tags": "+Tags"]),
        remove: Step("UntagResource", ["ResourceArn": "TopicArn", "TagKeys": "-Tags"])),
    ],
    reads: [
      .item(
        Step(
          "GetTopicAttributes", ["TopicArn": "TopicArn"], at: "Attributes",
          gives: ["TopicName": Taken("TopicArn", .name)].merging(
            (fixed + cleared.keys).map { ($0, Taken($0)) }, uniquingKeysWith: { first, _ in first }),
          absent: ["NotFound"])),
      .elements(
        "Subscription",
        of: Step(
          "ListSubscriptionsByTopic", ["TopicArn": "TopicArn"], at: "Subscriptions",
          gives: ["Protocol": "Protocol", "Endpoint": "Endpoint"])),
      .item(Step("ListTagsForResource", ["ResourceArn": "TopicArn"], gives: ["Tags": "Tags"])),
    ],
    delete: Step("DeleteTopic", ["TopicArn": "TopicArn"]),
    list: Step("ListTopics", at: "Topics", gives: ["TopicArn": "TopicArn"]))

  /// Source: SNS API Reference; CloudFormation reference, AWS::SNS::Subscription.
  static let subscription = Bridge(
    type: "AWS::SNS::Subscription", service: "sns",
    forms: [
      "DeliveryPolicy": .document, "FilterPolicy": .document, "RawMessageDelivery": .flagText,
      "RedrivePolicy": .document, "ReplayPolicy": .document,
    ],
    create: Step(
      "Subscribe",
      [
        "TopicArn": "TopicArn", "Protocol": "Protocol", "Endpoint": "Endpoint",
        "ReturnSubscriptionArn": .constant(true), "Attributes": .object(named(Array(subscribed.keys))),
      ], gives: ["Arn": "SubscriptionArn"]),
    changes: subscribed.sorted { $0.key < $1.key }.map { name, standard in
      .set(
        [name],
        [
          Step(
            "SetSubscriptionAttributes",
            [
              "SubscriptionArn": "Arn", "AttributeName": .constant(.string(name)),
              "AttributeValue": .first(.property(name), orElse: .string(standard)),
            ])
        ])
    },
    reads: [
      .item(
        Step(
          "GetSubscriptionAttributes", ["SubscriptionArn": "Arn"], at: "Attributes",
          gives: taken(["TopicArn", "Protocol", "Endpoint"] + subscribed.keys),
          // A list tells no ARN of one that waits for its confirmation.
          absent: ["NotFound", "InvalidParameter"]))
    ],
    delete: Step("Unsubscribe", ["SubscriptionArn": "Arn"]),
    list: Step("ListSubscriptions", at: "Subscriptions", gives: ["Arn": "SubscriptionArn"]))

  /// Attributes of a subscription that can be set, and what takes each back.
  private static let subscribed = [
    "DeliveryPolicy": "{}", "FilterPolicy": "{}", "FilterPolicyScope": "MessageAttributes",
    "RawMessageDelivery": "false", "RedrivePolicy": "{}", "ReplayPolicy": "{}", "SubscriptionRoleArn": "",
  ]

  /// Attributes that only a create sets.
  private static let fixed = ["FifoTopic"]

  /// Attributes that can be set, and what takes each back.
  private static let cleared = [
    "ArchivePolicy": "{}", "ContentBasedDeduplication": "false", "DisplayName": "", "FifoThroughputScope": "Topic",
    "KmsMasterKeyId": "", "SignatureVersion": "1", "TracingConfig": "PassThrough",
  ]
}
