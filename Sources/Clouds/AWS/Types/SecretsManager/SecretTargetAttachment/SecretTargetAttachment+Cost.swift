import InfraModel
import Pricing

extension CostModel {
  static let secretsManagerSecretTargetAttachment = CostModel.free(
    "AWS::SecretsManager::SecretTargetAttachment", because: "only secrets and requests are paid for",
    "SecretId", "TargetId", "TargetType")
}
