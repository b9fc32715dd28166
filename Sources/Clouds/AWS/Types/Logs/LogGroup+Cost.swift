import InfraModel
import Pricing

extension CostModel {
  /// A log group: what is taken in, what is stored while it is kept, what queries scan.
  ///
  /// Stored logs are compressed to about 0.15 of what came in (aws.amazon.com/cloudwatch/pricing, its log examples).
  /// With a retention they reach a steady size; without one each month adds to the month before.
  static let logGroup = CostModel(
    "AWS::Logs::LogGroup", usage: [.ingestedGigabytes, .storedGigabytes, .scannedGigabytes], properties: .logGroup
  ) { resource in
    switch resource.string("LogGroupClass") ?? "STANDARD" {
    case "DELIVERY":
      CostItem.leftOut("Logs delivered", because: "logs of the class DELIVERY are paid for by where they go")
    case "INFREQUENT_ACCESS":
      Charge.used(
        "Logs taken in, infrequent access", .ingestedGigabytes,
        PriceQuery("AmazonCloudWatch", "DataProcessingIA-Bytes", ["logClass": "infrequent access"]))
      LogStorage(resource, PriceQuery("AmazonCloudWatch", "TimedStorageIA-ByteHrs", ["logClass": "infrequent access"]))
        .items
    default:
      Charge.used(
        "Logs taken in", .ingestedGigabytes,
        PriceQuery("AmazonCloudWatch", "DataProcessing-Bytes", ["logClass": "standard"])
      ).free(first: 5, shared: "logs taken in")
      LogStorage(resource, PriceQuery("AmazonCloudWatch", "TimedStorage-ByteHrs")).items
    }
    if resource.usage(.scannedGigabytes) != nil {
      Charge.used(
        "Logs scanned by queries", .scannedGigabytes,
        PriceQuery("AmazonCloudWatch", "DataScanned-Bytes", ["component": "Logs Insights"]))
    }
  }

  /// Each metric that a filter makes is a custom metric, paid for while it is published.
  static let metricFilter = CostModel(
    "AWS::Logs::MetricFilter", usage: [.metrics], properties: .metricFilter
  ) { resource in
    let count = Quantity(max(resource.list("MetricTransformations").count, 1))
    let hasDimensions =
      !resource.list("EmitSystemFieldDimensions").isEmpty
      || resource.list("MetricTransformations").contains { !($0["Dimensions"]?.list ?? []).isEmpty }
    if resource.usage(.metrics) != nil {
      Charge.used("Custom metric", .metrics, CloudWatchPrices.metric).free(first: 10, shared: "custom metrics")
    } else {
      let metrics = Charge.monthly("Custom metric", count, CloudWatchPrices.metric)
        .free(first: 10, shared: "custom metrics")
      metrics
      if hasDimensions {
        CostItem.guess(
          "each metric with dimensions is published for one set of values", atStake: [metrics],
          fix: "declare the usage metrics")
      }
    }
  }
}

/// What a log group keeps.
private struct LogStorage {
  static let compressed: Quantity = 0.15

  var query: PriceQuery
  var declared: Span<Quantity>?
  var ingested: Span<Quantity>?
  var days: Quantity?

  init(_ group: PricedResource, _ query: PriceQuery) {
    self.query = query
    declared = group.usage(.storedGigabytes)
    ingested = group.usage(.ingestedGigabytes)
    days = group.quantity("RetentionInDays")
  }

  /// The months that logs are kept: a year has 365 days and 12 months.
  private var months: Quantity? { days.map { $0 * 12 / 365 } }

  @CostBuilder var items: [CostItem] {
    if let declared {
      Charge.used("Logs stored", declared, dependsOn: [.storedGigabytes], query)
    } else if let days, let months {
      let stored = Charge.used(
        "Logs stored", ingested.map { $0 * Self.compressed * months }, dependsOn: [.ingestedGigabytes], query
      ).noting("kept for \(days) days")
      stored
      if ingested != nil { compression(of: stored) }
    } else if let ingested {
      CostItem.growing(
        .used("Logs stored", ingested * Self.compressed, dependsOn: [.ingestedGigabytes], query)
          .noting("nothing is ever deleted: each month costs this much more than the month before"))
      CostItem.assumption(Self.compression)
    } else {
      Charge.used("Logs stored", nil, dependsOn: [.storedGigabytes], query)
        .noting("nothing is ever deleted: declare a retention, or storage grows each month")
    }
  }

  private static let compression = "stored logs take 0.15 of the gigabytes that came in"

  private func compression(of stored: Charge) -> CostItem {
    .guess(Self.compression, atStake: [stored], fix: "declare the usage storedGigabytes")
  }
}
