import InfraModel

extension CostModel {
  /// A file system: what it stores by class, and its throughput where that is provisioned or elastic.
  static let fileSystem = CostModel(
    "AWS::EFS::FileSystem",
    usage: [.storedGigabytes, .infrequentGigabytes, .archivedGigabytes, .readGigabytes, .writtenGigabytes],
    properties: .fileSystem
  ) { resource in
    let isOneZone = resource.value("AvailabilityZoneName") != nil
    let prefix = isOneZone ? "One Zone" : "Standard"
    Charge.used(
      "Storage, \(prefix)", .storedGigabytes,
      PriceQuery("AmazonEFS", isOneZone ? "TimedStorage-Z-ByteHrs" : "TimedStorage-ByteHrs", ["storageClass": prefix]))
    if resource.usage(.infrequentGigabytes) != nil {
      Charge.used(
        "Storage, \(prefix)-IA", .infrequentGigabytes,
        PriceQuery(
          "AmazonEFS", isOneZone ? "IATimedStorage-Z-ByteHrs" : "IATimedStorage-ByteHrs",
          ["storageClass": "\(prefix)-IA"]))
    }
    if resource.usage(.archivedGigabytes) != nil {
      Charge.used(
        "Storage, Archive", .archivedGigabytes,
        PriceQuery("AmazonEFS", "ArchiveTimedStorage-ByteHrs", ["storageClass": "Archive"]))
    }
    switch resource.string("ThroughputMode") ?? "bursting" {
    case "provisioned":
      if let throughput = resource.quantity("ProvisionedThroughputInMibps") {
        Charge.monthly("Provisioned MiB/s", throughput, PriceQuery("AmazonEFS", "ProvisionedTP-MiBpsHrs"))
        CostItem.assumption("no throughput comes with the stored gigabytes")
      }
    case "elastic":
      Charge.used("Data read", .readGigabytes, PriceQuery("AmazonEFS", "ETDataAccess-Bytes", ["access": "read"]))
      Charge.used("Data written", .writtenGigabytes, PriceQuery("AmazonEFS", "ETDataAccess-Bytes", ["access": "write"]))
    default: CostItem.free("Throughput", because: "bursting throughput comes with the stored gigabytes")
    }
  }
}
