import InfraModel
import Pricing

extension CostModel {
  /// A table: on-demand request units or provisioned capacity with that of its indexes, storage, continuous backups.
  ///
  /// A read unit is 4 KB read consistently, a write unit 1 KB. In the standard class an account has 25 GB and 25 units
  /// of provisioned capacity of each kind free in a region (aws.amazon.com/dynamodb/pricing).
  static let table = CostModel(
    "AWS::DynamoDB::Table",
    usage: .table,
    properties: .table
  ) { resource in
    if let table = TableShape(resource) {
      table.accesses
      table.storage
      table.changes
    } else {
      for key: UsageKey in [.storedGigabytes, .readRequests, .writeRequests] { CostItem.uses(key) }
    }
    if resource.flag("PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled") == true {
      Charge.used("Continuous backups", .storedGigabytes, PriceQuery("AmazonDynamoDB", "TimedPITRStorage-ByteHrs"))
    }
    if resource.usage(.backupGigabytes) != nil {
      Charge.used("Backups", .backupGigabytes, PriceQuery("AmazonDynamoDB", "TimedBackupStorage-ByteHrs"))
    }
  }
}

/// A table as it is priced.
private struct TableShape {
  private var resource: PricedResource
  private var isInfrequent: Bool
  private var billing: String?

  /// `nil` where the class of the table is not known, by which everything is priced.
  init?(_ resource: PricedResource) {
    guard
      let kind = resource.choice(
        "TableClass", default: "STANDARD", among: ["STANDARD", "STANDARD_INFREQUENT_ACCESS"])
    else { return nil }
    self.resource = resource
    isInfrequent = kind == "STANDARD_INFREQUENT_ACCESS"
    billing = resource.choice("BillingMode", default: "PROVISIONED", among: ["PROVISIONED", "PAY_PER_REQUEST"])
  }

  /// What reading and writing costs, by how that is paid for.
  @CostBuilder var accesses: [CostItem] {
    switch billing {
    case "PAY_PER_REQUEST": requests
    case "PROVISIONED": capacity
    default: for key: UsageKey in [.readRequests, .writeRequests] { CostItem.uses(key) }
    }
  }

  @CostBuilder private var requests: [CostItem] {
    Charge.used("Read request units", .readRequests, query("ReadRequestUnits", billing: "on-demand"))
    Charge.used("Write request units", .writeRequests, query("WriteRequestUnits", billing: "on-demand"))
  }

  @CostBuilder private var capacity: [CostItem] {
    if resource.value("ProvisionedThroughput") == nil {
      CostItem.missing("ProvisionedThroughput", for: "Capacity units")
    } else {
      units("Read", "ReadCapacityUnit")
      units("Write", "WriteCapacityUnit")
    }
  }

  /// What a table and its indexes have provisioned; of a table that scales by itself, anything between its bounds.
  @CostBuilder private func units(_ name: String, _ unit: String) -> [CostItem] {
    let scaled = resource.related(ofType: "AWS::ApplicationAutoScaling::ScalableTarget").filter {
      $0.string("ScalableDimension")?.hasSuffix(":\(unit)s") ?? false
    }
    let indexes = resource.list("GlobalSecondaryIndexes").compactMap { $0["ProvisionedThroughput"] }
      .sum("\(unit)s")
    let declared = resource.quantity("ProvisionedThroughput.\(unit)s") ?? .zero
    if scaled.contains(where: { $0.string("ScalableDimension")?.hasPrefix("dynamodb:index") ?? false }) {
      CostItem.leftOut(
        "Scaled capacity of an index", because: "which index a target scales is not known before the apply")
    }
    let table = scaled.first { $0.string("ScalableDimension")?.hasPrefix("dynamodb:table") ?? false }
    if let table {
      if let least = table.quantity("MinCapacity"), let most = table.quantity("MaxCapacity") {
        allowing(
          25 * Quantity.hoursOfMonth,
          .monthly(
            "\(name) capacity units", range: (Span(least, most) + Span(indexes)) * Quantity.hoursOfMonth,
            query(unit + "-Hrs", billing: "provisioned")))
      } else {
        CostItem.missing("MinCapacity and MaxCapacity of its scaling", for: "\(name) capacity units")
      }
    } else {
      allowing(
        25 * Quantity.hoursOfMonth,
        .hours(
          "\(name) capacity units", query(unit + "-Hrs", billing: "provisioned"), count: declared + indexes))
    }
  }

  /// A stream is charged by its readers other than Lambda, and one to Kinesis by each kilobyte written
  /// (aws.amazon.com/dynamodb/pricing, "DynamoDB Streams", "Change data capture").
  @CostBuilder var changes: [CostItem] {
    if resource.value("StreamSpecification") != nil {
      Charge.used("Stream read requests", .streamRequests, PriceQuery("AmazonDynamoDB", "Streams-ReadRequestUnits"))
        .free(first: 2_500_000, shared: "DynamoDB stream read requests in \(resource.region)")
    }
    if resource.value("KinesisStreamSpecification.StreamArn") != nil {
      Charge.used(
        "Changes sent to Kinesis", .writeRequests, PriceQuery("AmazonDynamoDB", "ChangeDataCaptureUnits-Kinesis"))
    }
  }

  var storage: Charge { allowing(25, .used("Storage", .storedGigabytes, query("TimedStorage-ByteHrs"))) }

  /// The standard class has free allowances in each region.
  private func allowing(_ first: Quantity, _ charge: Charge) -> Charge {
    isInfrequent ? charge : charge.free(first: first, shared: "DynamoDB \(charge.name) in \(resource.region)")
  }

  private func query(_ usageType: String, billing: String? = nil) -> PriceQuery {
    var attributes = ["tableClass": isInfrequent ? "Standard-IA" : "Standard"]
    attributes["billing"] = billing
    return PriceQuery("AmazonDynamoDB", (isInfrequent ? "IA-" : "") + usageType, attributes)
  }
}

extension [Value] {
  /// The sum of a member.
  fileprivate func sum(_ member: String) -> Quantity {
    compactMap { $0[member].flatMap(Quantity.init(value:)) }.reduce(.zero, +)
  }
}
