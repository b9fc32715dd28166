import InfraModel
import Pricing

extension CostModel {
  /// A Kubernetes cluster: the hours of its control plane, of a tier of it, and of Extended Support.
  static let kubernetesCluster = CostModel(
    "AWS::EKS::Cluster", usage: [], properties: .kubernetesCluster
  ) { resource, catalog in
    Charge.hours("Control plane", PriceQuery("AmazonEKS", "AmazonEKS-Hours:perCluster"))
    // A tier is paid for in addition (docs.aws.amazon.com/eks, "Amazon EKS Provisioned Control Plane").
    if let tier = resource.string("ControlPlaneScalingConfig.Tier"), tier != "standard" {
      Charge.hours(
        "Control plane, \(tier)",
        PriceQuery(
          "AmazonEKS", "AmazonEKS-Hours:provisionedControlPlane",
          ["size": tier.replacing("tier-", with: "").uppercased()]))
    }
    let isExtended = resource.string("UpgradePolicy.SupportType") != "STANDARD"
    if let version = resource.string("Version") {
      switch KubernetesSupport(version, on: Day(catalog.day)) {
      case .standard: []
      case .extended where isExtended:
        Charge.hours("Extended Support of \(version)", PriceQuery("AmazonEKS", "AmazonEKS-Hours:extendedSupport"))
      case .extended: CostItem.assumption("EKS has upgraded the cluster from \(version), as its policy says")
      case .ended:
        CostItem.leftOut(
          "Support of Kubernetes \(version)", because: "no cluster has this version any longer: EKS upgrades it")
      case .unknown: CostItem.unknown(.badProperty("Version", "'\(version)'", for: "Control plane"))
      }
    } else {
      CostItem.assumption("a cluster without a version begins under standard support")
    }
  }
}
