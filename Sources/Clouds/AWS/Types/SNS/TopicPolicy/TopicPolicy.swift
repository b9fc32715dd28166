import AWSClient
import InfraModel
import Provider

extension SNS {
  /// Who may use some topics. A topic always has a policy: the one that it began with comes back when this one goes.
  ///
  /// Source: SNS API Reference, SetTopicAttributes; CloudFormation reference, AWS::SNS::TopicPolicy.
  static let topicPolicy = Handler(
    "AWS::SNS::TopicPolicy", of: .sns,
    attached: AttachedPolicy(
      property: "Topics", get: "GetTopicAttributes", set: "SetTopicAttributes",
      document: { cloud, topic throws(ProviderError) in
        let answer = try await cloud.askIfPresent("GetTopicAttributes", ["TopicArn": .string(topic)])
        guard let policy = answer?["Attributes"]?["Policy"], Value.document(policy)["Id"] != .string(standardID) else {
          return nil
        }
        return policy
      },
      put: { cloud, topic, document throws(ProviderError) in
        _ = try await cloud.change(
          "SetTopicAttributes",
          [
            "TopicArn": .string(topic), "AttributeName": "Policy",
            "AttributeValue": .string(document ?? standardPolicy(of: topic)),
          ], retries: [.principals])
      }))

  private static let standardID = "__default_policy_ID"

  /// What a topic has that was given no policy: everybody of its account may use it.
  /// https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
  private static func standardPolicy(of topic: String) -> String {
    let actions = [
      "GetTopicAttributes", "SetTopicAttributes", "AddPermission", "RemovePermission", "DeleteTopic", "Subscribe",
      "ListSubscriptionsByTopic", "Publish",
    ]
    let account =
      topic.split(separator: ":", omittingEmptySubsequences: false).dropFirst(4).first.map(String.init) ?? ""
    return JSON.canonicalText([
      "Version": "2008-10-17", "Id": .string(standardID),
      "Statement": [
        [
          "Sid": "__default_statement_ID", "Effect": "Allow", "Principal": ["AWS": "*"],
          "Action": .list(actions.map { .string("SNS:\($0)") }), "Resource": .string(topic),
          "Condition": ["StringEquals": ["AWS:SourceOwner": .string(account)]],
        ]
      ],
    ])
  }
}
