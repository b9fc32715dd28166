import InfraModel

extension CostModel {
  /// A log group: what is taken in, what is stored while it is kept, what queries scan.
  ///
  /// Stored logs are compressed to about 0.15 of what came in (aws.amazon.com/cloudwatch/pricing, its log examples).
  /// With a retention they reach a steady size; without one each month adds to the month before.
  static let logGroup = CostModel(
    "AWS::Logs::LogGroup", usage: [.ingestedGigabytes, .storedGigabytes, .scannedGigabytes], properties: .logGroup
  ) { resource in
    let isStandard = (resource.string("LogGroupClass") ?? "STANDARD") == "STANDARD"
    Charge.used(
      "Logs taken in", .ingestedGigabytes,
      PriceQuery(
        "AmazonCloudWatch", isStandard ? "DataProcessing-Bytes" : "DataProcessingIA-Bytes",
        ["logClass": isStandard ? "standard" : "infrequent-access"])
    ).free(first: 5, shared: "logs taken in")
    LogStorage(resource).items
    if resource.usage(.scannedGigabytes) != nil {
      Charge.used(
        "Logs scanned by queries", .scannedGigabytes,
        PriceQuery("AmazonCloudWatch", "DataScanned-Bytes", ["component": "Logs Insights"]))
    }
  }

  /// Each metric that a filter makes is a custom metric, paid for while it is published.
  static let metricFilter = CostModel(
    "AWS::Logs::MetricFilter", properties: .metricFilter
  ) { resource in
    Charge.monthly(
      "Custom metric", Quantity(max(resource.list("MetricTransformations").count, 1)), CloudWatchPrices.metric
    ).free(first: 10, shared: "custom metrics")
    if resource.list("MetricTransformations").contains(where: { !($0["Dimensions"]?.list ?? []).isEmpty }) {
      CostItem.assumption("each metric with dimensions is published for one set of values")
    }
  }
}

/// What a log group keeps.
private struct LogStorage {
  static let query = PriceQuery("AmazonCloudWatch", "TimedStorage-ByteHrs")
  static let compressed: Quantity = 0.15

  var declared: Span<Quantity>?
  var ingested: Span<Quantity>?
  var days: Quantity?

  init(_ group: PricedResource) {
    declared = group.usage(.storedGigabytes)
    ingested = group.usage(.ingestedGigabytes)
    days = group.quantity("RetentionInDays")
  }

  /// The months that logs are kept: a year has 365 days and 12 months.
  private var months: Quantity? { days.map { $0 * 12 / 365 } }

  @CostBuilder var items: [CostItem] {
    if let declared {
      Charge.used("Logs stored", declared, dependsOn: [.storedGigabytes], Self.query)
    } else if let days, let months {
      Charge.used(
        "Logs stored", ingested.map { $0 * Self.compressed * months }, dependsOn: [.ingestedGigabytes], Self.query
      ).noting("kept for \(days) days")
      if ingested != nil { compression }
    } else if let ingested {
      CostItem.growing(
        .used("Logs stored", ingested * Self.compressed, dependsOn: [.ingestedGigabytes], Self.query)
          .noting("nothing is ever deleted: each month costs this much more than the month before"))
      compression
    } else {
      Charge.used("Logs stored", nil, dependsOn: [.storedGigabytes], Self.query)
        .noting("nothing is ever deleted: declare a retention, or storage grows each month")
    }
  }

  private var compression: CostItem { .assumption("stored logs take 0.15 of the gigabytes that came in") }
}
