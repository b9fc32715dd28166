import InfraModel
import Pricing

extension CostModel {
  static let waFv2WebACLAssociation = CostModel.free(
    "AWS::WAFv2::WebACLAssociation", because: "only the web ACL, its rules and requests are paid for",
    "ResourceArn", "WebACLArn")
}
