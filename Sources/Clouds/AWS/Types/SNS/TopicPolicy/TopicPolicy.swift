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
        guard let policy = answer?["Attributes"]?["Policy"], !isStandard(policy) else { return nil }
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
}
