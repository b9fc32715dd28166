import InfraModel
import Pricing

extension CostModel {
  static let elasticLoadBalancingV2ListenerRule = CostModel.free(
    "AWS::ElasticLoadBalancingV2::ListenerRule",
    because: "only the load balancer is paid for; rules are part of its capacity",
    "Actions", "Conditions", "ListenerArn", "Priority", "Transforms")
}
