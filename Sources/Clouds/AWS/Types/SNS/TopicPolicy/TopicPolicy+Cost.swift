import InfraModel
import Pricing

extension CostModel {
  static let topicPolicy = CostModel.free(
    "AWS::SNS::TopicPolicy", because: "policies cost nothing", "PolicyDocument", "Topics")
}
