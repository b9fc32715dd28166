import InfraModel
import Pricing

extension CostModel {
  /// An image repository: what it stores, in the archive too. Pulls within the region cost nothing.
  static let repository = CostModel(
    "AWS::ECR::Repository", usage: .repository,
    properties: .repository
  ) { resource in
    Charge.used("Images stored", .storedGigabytes, PriceQuery("AmazonECR", "TimedStorage-ByteHrs"))
    // A rule can move images to the archive (docs.aws.amazon.com/AmazonECR, "Lifecycle policies", `targetStorageClass`).
    let moves = resource.string("LifecyclePolicy.LifecyclePolicyText")?.contains("\"archive\"") ?? false
    if moves || resource.usage(.archivedGigabytes) != nil {
      Charge.used(
        "Images archived", .archivedGigabytes,
        PriceQuery("AmazonECR", "TimedStorage-Archive-ByteHrs", ["storageClass": "Archive"]))
    }
    if resource.usage(.transferredGigabytes) != nil { InternetTransfer.charge }
  }
}
