import InfraModel

extension CostModel {
  /// An image repository: what it stores. Pulls within the region cost nothing.
  static let repository = CostModel(
    "AWS::ECR::Repository", usage: [.storedGigabytes, .transferredGigabytes], properties: .repository
  ) {
    resource in
    Charge.used("Images stored", .storedGigabytes, PriceQuery("AmazonECR", "TimedStorage-ByteHrs"))
    if resource.usage(.transferredGigabytes) != nil { InternetTransfer.charge }
  }
}
