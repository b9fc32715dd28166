import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html: `InvalidParameter`.
  static let topicPolicy: [Demand] = [
    .elements("Topics", from: 1), .text("Topics.*", .arn(of: "sns", "the ARN of a topic")),
    .policy("PolicyDocument", .resource),
  ]
}
