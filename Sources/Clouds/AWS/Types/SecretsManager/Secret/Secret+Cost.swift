import InfraModel
import Pricing

extension CostModel {
  /// A secret: itself, its replicas in other regions, and requests.
  static let secret = CostModel(
    "AWS::SecretsManager::Secret", usage: UsageForm("How often a secret is asked for in a month.", .of(.requests)),
    properties: .secret
  ) { resource in
    let query = PriceQuery("AWSSecretsManager", "AWSSecretsManager-Secrets")
    Charge.monthly("Secret", .one, query)
    for replica in resource.list("ReplicaRegions") {
      let region = replica["Region"]?.string
      Charge.monthly(
        "Replica in \(region ?? "another region")", .one,
        PriceQuery(query.service, query.usageType, region: region))
    }
    Charge.used("Requests", .requests, PriceQuery("AWSSecretsManager", "AWSSecretsManagerAPIRequest"))
  }
}
