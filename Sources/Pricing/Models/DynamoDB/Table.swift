import InfraModel

extension CostModel {
  /// A table: on-demand request units or provisioned capacity with that of its indexes, storage, continuous backups.
  ///
  /// A read unit is 4 KB read consistently, a write unit 1 KB. In the standard class an account has 25 GB and 25 units
  /// of provisioned capacity of each kind free in a region (aws.amazon.com/dynamodb/pricing).
  static let table = CostModel(
    "AWS::DynamoDB::Table", usage: [.storedGigabytes, .readRequests, .writeRequests, .backupGigabytes],
    properties: .table
  ) { resource in
    let table = TableShape(resource)
    if resource.string("BillingMode") == "PAY_PER_REQUEST" { table.requests } else { table.capacity }
    table.storage
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

  init(_ resource: PricedResource) {
    self.resource = resource
    isInfrequent = resource.string("TableClass") == "STANDARD_INFREQUENT_ACCESS"
  }

  @CostBuilder var requests: [CostItem] {
    Charge.used("Read request units", .readRequests, query("ReadRequestUnits", billing: "on-demand"))
    Charge.used("Write request units", .writeRequests, query("WriteRequestUnits", billing: "on-demand"))
  }

  @CostBuilder var capacity: [CostItem] {
    let throughputs =
      [resource.value("ProvisionedThroughput")].compactMap(\.self)
      + resource.list("GlobalSecondaryIndexes").compactMap { $0["ProvisionedThroughput"] }
    if throughputs.isEmpty {
      CostItem.missing("ProvisionedThroughput", for: "Capacity units")
    } else {
      units("Read capacity units", "ReadCapacityUnit-Hrs", throughputs.sum("ReadCapacityUnits"))
      units("Write capacity units", "WriteCapacityUnit-Hrs", throughputs.sum("WriteCapacityUnits"))
    }
  }

  var storage: Charge { allowing(25, .used("Storage", .storedGigabytes, query("TimedStorage-ByteHrs"))) }

  private func units(_ name: String, _ usageType: String, _ count: Quantity) -> Charge {
    allowing(25 * Quantity.hoursOfMonth, .hours(name, query(usageType, billing: "provisioned"), count: count))
  }

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
