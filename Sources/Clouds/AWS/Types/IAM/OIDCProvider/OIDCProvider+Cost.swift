import InfraModel
import Pricing

extension CostModel {
  static let oidcProvider = CostModel.free(
    "AWS::IAM::OIDCProvider", because: "IAM costs nothing", "ClientIdList", "Tags", "ThumbprintList", "Url")
}
