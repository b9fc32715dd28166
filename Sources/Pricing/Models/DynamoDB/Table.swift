import InfraModel

extension CostModel {
  /// A table: on-demand request units or provisioned capacity with that of its indexes, storage, continuous backups.
  ///
  /// A read unit is 4 KB read consistently, a write unit 1 KB. An account's first 25 GB in a region cost nothing.
  static let table = CostModel(
    "AWS::DynamoDB::Table", usage: [.storedGigabytes, .readRequests, .writeRequests, .backupGigabytes],
    reads: [
      .texts("BillingMode", "TableClass"),
      .numbers(
        "ProvisionedThroughput.ReadCapacityUnits", "ProvisionedThroughput.WriteCapacityUnits",
        "GlobalSecondaryIndexes.*.ProvisionedThroughput.ReadCapacityUnits",
        "GlobalSecondaryIndexes.*.ProvisionedThroughput.WriteCapacityUnits"),
    ]
  ) { resource in
    let isInfrequent = resource.string("TableClass") == "STANDARD_INFREQUENT_ACCESS"
    let prices = TablePrices(prefix: isInfrequent ? "IA-" : "", tableClass: isInfrequent ? "Standard-IA" : "Standard")
    if resource.string("BillingMode") == "PAY_PER_REQUEST" {
      Charge.used("Read request units", .readRequests, prices.query("ReadRequestUnits", billing: "on-demand"))
      Charge.used("Write request units", .writeRequests, prices.query("WriteRequestUnits", billing: "on-demand"))
    } else {
      let capacity =
        [resource.value("ProvisionedThroughput")].compactMap(\.self)
        + resource.list("GlobalSecondaryIndexes").compactMap { $0["ProvisionedThroughput"] }
      Charge.hours(
        "Read capacity units", prices.query("ReadCapacityUnit-Hrs", billing: "provisioned"),
        count: capacity.sum("ReadCapacityUnits"))
      Charge.hours(
        "Write capacity units", prices.query("WriteCapacityUnit-Hrs", billing: "provisioned"),
        count: capacity.sum("WriteCapacityUnits"))
      if capacity.isEmpty { CostItem.missing("ProvisionedThroughput", for: "Capacity units") }
    }
    let storage = Charge.used("Storage", .storedGigabytes, prices.query("TimedStorage-ByteHrs"))
    if isInfrequent { storage } else { storage.free(first: 25, shared: "DynamoDB storage in \(resource.region)") }
    if resource.flag("PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled") == true {
      Charge.used("Continuous backups", .storedGigabytes, PriceQuery("AmazonDynamoDB", "TimedPITRStorage-ByteHrs"))
    }
    if resource.usage(.backupGigabytes) != nil {
      Charge.used("Backups", .backupGigabytes, PriceQuery("AmazonDynamoDB", "TimedBackupStorage-ByteHrs"))
    }
  }
}

private struct TablePrices {
  var prefix: String
  var tableClass: String

  func query(_ usageType: String, billing: String? = nil) -> PriceQuery {
    var attributes = ["tableClass": tableClass]
    attributes["billing"] = billing
    return PriceQuery("AmazonDynamoDB", prefix + usageType, attributes)
  }
}

extension [Value] {
  /// The sum of a member.
  fileprivate func sum(_ member: String) -> Quantity {
    compactMap { $0[member].flatMap(Quantity.init(value:)) }.reduce(.zero, +)
  }
}
