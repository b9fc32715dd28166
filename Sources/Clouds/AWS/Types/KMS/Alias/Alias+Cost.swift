import InfraModel
import Pricing

extension CostModel {
  static let kmsAlias = CostModel.free(
    "AWS::KMS::Alias", because: "only keys and requests are paid for",
    "AliasName", "TargetKeyId")
}
