import InfraModel
import Pricing

extension CostModel {
  /// https://aws.amazon.com/cloud-map/pricing: by the instances that are registered and by look-ups; what ECS registers is
  /// free.
  static let discoveryService = CostModel(
    "AWS::ServiceDiscovery::Service",
    properties: [
      .unpriced("Health checks", because: "infra does not know how many instances are registered", "HealthCheckConfig"),
      .free(
        "names, tags and settings cost nothing", "Description", "DnsConfig", "HealthCheckCustomConfig", "Name",
        "NamespaceId", "ServiceAttributes", "Tags", "Type"),
    ]
  ) { _ in
    CostItem.leftOut(
      "Instances", because: "infra does not know how many are registered and how often they are looked up")
  }
}
