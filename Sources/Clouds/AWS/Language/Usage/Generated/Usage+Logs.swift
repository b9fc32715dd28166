// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == Logs.LogGroup {
  /// The data written to a log group and scanned in a month.
  /// - Parameters:
  ///   - stored: The data that it keeps; follows from ingestion and retention if not said.
  ///   - scanned: The data that queries read.
  public func usage(
    ingested: DataAmount? = nil,
    stored: DataAmount? = nil,
    scanned: DataAmount? = nil
  ) -> Self {
    using([
      "ingestedGigabytes": ingested?.figure,
      "storedGigabytes": stored?.figure,
      "scannedGigabytes": scanned?.figure,
    ])
  }
}

extension UsageSubject where Subject == Logs.MetricFilter {
  /// How many metrics are published: one for each set of values of their dimensions.
  public func usage(metrics: Quantity? = nil) -> Self {
    using(["metrics": metrics?.figure])
  }
}
