import InfraModel
import Pricing

extension CostModel {
  /// A bucket: what it stores, requests, and what it sends to the internet. All of it is usage.
  ///
  /// Writing requests are PUT, COPY, POST and LIST; reading ones are GET and all others. Storage classes other than
  /// Standard are priced where rules move objects to them, or their gigabytes are declared.
  static let bucket = CostModel(
    "AWS::S3::Bucket",
    usage: .bucket,
    properties: .bucket
  ) { resource in
    let standard = ["storageClass": "Standard"]
    Charge.used("Storage, Standard", .storedGigabytes, PriceQuery("AmazonS3", "TimedStorage-ByteHrs", standard))
    let moved = BucketClass.names(movedToBy: resource.list("LifecycleConfiguration.Rules"))
    for storage in BucketClass.all {
      storage.items(of: resource, moves: storage.names.contains(where: moved.contains))
    }
    if moved.contains("INTELLIGENT_TIERING") || !resource.list("IntelligentTieringConfigurations").isEmpty {
      Charge.used(
        "Objects monitored, Intelligent-Tiering", .monitoredObjects,
        PriceQuery("AmazonS3", "Monitoring-Automation-INT", ["storageClass": "Intelligent-Tiering"]))
    }
    Charge.used("Write requests", .writeRequests, PriceQuery("AmazonS3", "Requests-Tier1", standard))
    Charge.used("Read requests", .readRequests, PriceQuery("AmazonS3", "Requests-Tier2", standard))
    InternetTransfer.charge
    if resource.string("VersioningConfiguration.Status") == "Enabled", resource.usage(.storedGigabytes) != nil {
      CostItem.assumption("the stored gigabytes include earlier versions of objects")
    }
  }
}

extension BucketClass {
  /// The classes that rules move objects to.
  fileprivate static func names(movedToBy rules: [Value]) -> Set<String> {
    var names: Set<String> = []
    for rule in rules where rule["Status"]?.string != "Disabled" {
      let transitions =
        (rule["Transitions"]?.list ?? []) + (rule["NoncurrentVersionTransitions"]?.list ?? [])
        + [rule["Transition"], rule["NoncurrentVersionTransition"]].compactMap(\.self)
      names.formUnion(transitions.compactMap { $0["StorageClass"]?.string })
    }
    return names
  }
}
