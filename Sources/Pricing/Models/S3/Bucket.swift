import InfraModel

extension CostModel {
  /// A bucket: what it stores, requests, and what it sends to the internet. All of it is usage.
  ///
  /// Writing requests are PUT, COPY, POST and LIST; reading ones are GET and all others. Storage classes other than
  /// Standard are priced where their gigabytes are declared.
  static let bucket = CostModel(
    "AWS::S3::Bucket",
    usage: [
      .storedGigabytes, .infrequentGigabytes, .archivedGigabytes, .writeRequests, .readRequests, .transferredGigabytes,
    ], properties: .bucket
  ) { resource in
    let standard = ["storageClass": "Standard"]
    Charge.used("Storage, Standard", .storedGigabytes, PriceQuery("AmazonS3", "TimedStorage-ByteHrs", standard))
    if resource.usage(.infrequentGigabytes) != nil {
      Charge.used(
        "Storage, Standard-IA", .infrequentGigabytes,
        PriceQuery("AmazonS3", "TimedStorage-SIA-ByteHrs", ["storageClass": "Standard-IA"]))
    }
    if resource.usage(.archivedGigabytes) != nil {
      Charge.used(
        "Storage, Glacier Flexible Retrieval", .archivedGigabytes,
        PriceQuery("AmazonS3", "TimedStorage-GlacierByteHrs", ["storageClass": "Glacier"]))
    }
    Charge.used("Write requests", .writeRequests, PriceQuery("AmazonS3", "Requests-Tier1", standard))
    Charge.used("Read requests", .readRequests, PriceQuery("AmazonS3", "Requests-Tier2", standard))
    InternetTransfer.charge
    if resource.string("VersioningConfiguration.Status") == "Enabled", resource.usage(.storedGigabytes) != nil {
      CostItem.assumption("the stored gigabytes include earlier versions of objects")
    }
  }
}
