import InfraModel
import Pricing

extension CostModel {
  static let cloudFrontOriginAccessControl = CostModel.free(
    "AWS::CloudFront::OriginAccessControl", because: "only the distribution is paid for",
    "OriginAccessControlConfig")
}
