import InfraModel
import Pricing

extension CostModel {
  static let oidcProvider = CostModel.free(
    "AWS::IAM::OIDCProvider", because: "identities and permissions cost nothing", "ClientIdList", "Tags",
    "ThumbprintList", "Url")
}
