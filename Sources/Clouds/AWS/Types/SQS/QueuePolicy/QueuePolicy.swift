import AWSClient
import InfraModel
import Provider

extension SQS {
  /// Who may use some queues; without a policy, whom their account's identities let.
  ///
  /// Source: Amazon SQS API Reference, SetQueueAttributes; CloudFormation reference, AWS::SQS::QueuePolicy.
  static let queuePolicy = Handler(
    "AWS::SQS::QueuePolicy", of: .sqs,
    attached: AttachedPolicy(
      property: "Queues", get: "GetQueueAttributes", set: "SetQueueAttributes",
      document: { cloud, queue throws(ProviderError) in
        let answer = try await cloud.askIfPresent(
          "GetQueueAttributes", ["QueueUrl": .string(queue), "AttributeNames": ["Policy"]])
        guard let policy = answer?["Attributes"]?["Policy"], policy != "" else { return nil }
        return policy
      },
      put: { cloud, queue, document throws(ProviderError) in
        _ = try await cloud.change(
          "SetQueueAttributes",
          ["QueueUrl": .string(queue), "Attributes": ["Policy": .string(document ?? "")]], retries: [unknownPrincipal])
      }))

  /// SQS gives no other reason for a principal created moments ago.
  private static let unknownPrincipal = Retry(on: ["InvalidAttributeValue"], saying: "parameter policy", for: 60)
}
