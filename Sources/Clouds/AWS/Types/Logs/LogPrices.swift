import InfraModel
import Pricing

/// What a log group keeps.
struct LogStorage {
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
