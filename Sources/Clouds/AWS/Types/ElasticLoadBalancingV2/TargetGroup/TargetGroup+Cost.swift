import InfraModel
import Pricing

extension CostModel {
  static let elasticLoadBalancingV2TargetGroup = CostModel.free(
    "AWS::ElasticLoadBalancingV2::TargetGroup", because: "only the load balancer is paid for",
    "HealthCheckEnabled", "HealthCheckIntervalSeconds", "HealthCheckPath", "HealthCheckPort", "HealthCheckProtocol",
    "HealthCheckTimeoutSeconds", "HealthyThresholdCount", "IpAddressType", "Matcher", "Name", "Port", "Protocol",
    "ProtocolVersion", "Tags", "TargetControlPort", "TargetGroupAttributes", "TargetType", "Targets",
    "UnhealthyThresholdCount", "VpcId")
}
