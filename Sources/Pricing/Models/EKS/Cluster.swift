import InfraModel

extension CostModel {
  /// A Kubernetes cluster: the hours of its control plane under standard support.
  static let kubernetesCluster = CostModel(
    "AWS::EKS::Cluster", usage: [], properties: .kubernetesCluster
  ) { _ in
    Charge.hours("Control plane", PriceQuery("AmazonEKS", "AmazonEKS-Hours:perCluster"))
    CostItem.assumption("extended support of a Kubernetes version past its end is left out")
  }
}
