import InfraModel
import Pricing

extension CostModel {
  /// A file system: what it stores by class, and its throughput where that is provisioned or elastic.
  static let fileSystem = CostModel(
    "AWS::EFS::FileSystem",
    usage: [
      .storedGigabytes, .infrequentGigabytes, .archivedGigabytes, .readGigabytes, .writtenGigabytes,
      .infrequentReadGigabytes, .archiveReadGigabytes,
    ],
    properties: .fileSystem
  ) { resource in
    let files = FileSystemShape(resource)
    files.storage
    files.throughput
  }
}

/// A file system as it is priced.
private struct FileSystemShape {
  private var resource: PricedResource
  private var isOneZone: Bool
  /// `nil` where it is not known.
  private var mode: String?

  init(_ resource: PricedResource) {
    self.resource = resource
    isOneZone = resource.value("AvailabilityZoneName") != nil
    // The default of CreateFileSystem.
    mode = resource.choice("ThroughputMode", default: "bursting", among: ["bursting", "elastic", "provisioned"])
  }

  private var zones: String { isOneZone ? "One Zone" : "Standard" }

  @CostBuilder var storage: [CostItem] {
    Charge.used(
      "Storage, \(zones)", .storedGigabytes,
      PriceQuery("AmazonEFS", isOneZone ? "TimedStorage-Z-ByteHrs" : "TimedStorage-ByteHrs", ["storageClass": zones]))
    let isMoved = moves("TransitionToIA")
    // Its price follows from the mode.
    if mode != nil, isMoved || resource.usage(.infrequentGigabytes) != nil {
      Charge.used("Storage, \(zones)-IA", .infrequentGigabytes, infrequent)
    }
    if isMoved || resource.usage(.infrequentReadGigabytes) != nil {
      Charge.used(
        "Data read or written, \(zones)-IA", .infrequentReadGigabytes,
        PriceQuery("AmazonEFS", "IADataAccess-Bytes", ["access": "read"]))
    }
    let isArchived = moves("TransitionToArchive")
    if isArchived || resource.usage(.archivedGigabytes) != nil {
      Charge.used(
        "Storage, Archive", .archivedGigabytes,
        PriceQuery("AmazonEFS", "ArchiveTimedStorage-ByteHrs", ["storageClass": "Archive"]))
    }
    if isArchived || resource.usage(.archiveReadGigabytes) != nil {
      Charge.used(
        "Data read or written, Archive", .archiveReadGigabytes,
        PriceQuery("AmazonEFS", "ArchiveDataAccess-Bytes", ["access": "read"]))
    }
  }

  /// Infrequent access costs less a gigabyte where the throughput is elastic (aws.amazon.com/efs/pricing).
  private var infrequent: PriceQuery {
    let attributes = ["storageClass": "\(zones)-IA"]
    let zone = isOneZone ? "-Z" : ""
    guard mode == "elastic" else { return PriceQuery("AmazonEFS", "IATimedStorage\(zone)-ByteHrs", attributes) }
    return PriceQuery(
      "AmazonEFS", "IATimedStorage\(zone)-ET-ByteHrs", attributes.merging(["throughput": "elastic"]) { $1 })
  }

  /// Whether a policy moves files by a rule.
  private func moves(_ rule: String) -> Bool {
    resource.list("LifecyclePolicies").contains { $0[rule] != nil && $0[rule] != .null }
  }

  @CostBuilder var throughput: [CostItem] {
    switch mode {
    case "provisioned":
      if let mebibytes = resource.quantity("ProvisionedThroughputInMibps") {
        provisioned(mebibytes)
      } else {
        CostItem.missing("ProvisionedThroughputInMibps", for: "Provisioned MiB/s")
      }
    case "elastic":
      Charge.used("Data read", .readGigabytes, PriceQuery("AmazonEFS", "ETDataAccess-Bytes", ["access": "read"]))
      Charge.used("Data written", .writtenGigabytes, PriceQuery("AmazonEFS", "ETDataAccess-Bytes", ["access": "write"]))
    case "bursting": CostItem.free("Throughput", because: "bursting throughput comes with the stored gigabytes")
    default: []
    }
  }

  /// What is provisioned beyond the MiB/s that each 20 GB in the standard class bring with them
  /// (aws.amazon.com/efs/pricing, "Provisioned Throughput").
  @CostBuilder private func provisioned(_ mebibytes: Quantity) -> [CostItem] {
    let query = PriceQuery("AmazonEFS", "ProvisionedTP-MiBpsHrs")
    if let stored = resource.usage(.storedGigabytes) {
      let beyond = Span(mebibytes.above(stored.high / 20), mebibytes.above(stored.low / 20))
      Charge.used("Provisioned MiB/s beyond those of the storage", beyond, dependsOn: [.storedGigabytes], query)
    } else {
      let charge = Charge.monthly("Provisioned MiB/s", mebibytes, query)
      charge
      CostItem.guess(
        "no throughput comes with the stored gigabytes", atStake: [charge], fix: "declare the usage storedGigabytes")
    }
  }
}
