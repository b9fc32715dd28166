import InfraModel
import Pricing

extension CostModel {
  static let queuePolicy = CostModel.free(
    "AWS::SQS::QueuePolicy", because: "policies cost nothing", "PolicyDocument", "Queues")
}
