import InfraModel
import Pricing

extension CostModel {
  static let responseHeadersPolicy = CostModel.free(
    "AWS::CloudFront::ResponseHeadersPolicy", because: "only the distribution is paid for",
    "ResponseHeadersPolicyConfig")
}
