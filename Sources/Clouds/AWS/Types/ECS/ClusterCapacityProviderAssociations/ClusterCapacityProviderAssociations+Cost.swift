import InfraModel
import Pricing

extension CostModel {
  static let clusterCapacityProviderAssociations = CostModel.free(
    "AWS::ECS::ClusterCapacityProviderAssociations", because: "tasks and machines are paid for, not where they may run",
    "CapacityProviders", "Cluster", "DefaultCapacityProviderStrategy")
}
