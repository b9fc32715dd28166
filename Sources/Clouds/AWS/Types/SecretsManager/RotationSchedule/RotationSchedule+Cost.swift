import InfraModel
import Pricing

extension CostModel {
  static let secretsManagerRotationSchedule = CostModel.free(
    "AWS::SecretsManager::RotationSchedule",
    because: "only secrets, requests and the function that rotates are paid for",
    "ExternalSecretRotationMetadata", "ExternalSecretRotationRoleArn", "RotateImmediatelyOnUpdate",
    "RotationLambdaARN", "RotationRules", "SecretId",
    except: [
      .unpriced(
        "Function that rotates", because: "it is made by the service and charged by its runs", "HostedRotationLambda"
      )
    ])
}
