import InfraModel
import Pricing

extension CostModel {
  static let ecsCluster = CostModel.free(
    "AWS::ECS::Cluster", because: "a cluster costs nothing; its tasks or instances do",
    "CapacityProviders", "ClusterName", "ClusterSettings.*.Name", "Configuration", "DefaultCapacityProviderStrategy",
    "ServiceConnectDefaults", "Tags",
    except: [
      .unpriced(
        "Container Insights", because: "its metrics and logs are charged by how many there are",
        when: .isNone(of: ["disabled"]), "ClusterSettings.*.Value")
    ])
}
