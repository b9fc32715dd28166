// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == SNS.Subscription {
  /// The messages delivered in a month.
  /// - Parameters:
  ///   - deliveries: Messages.
  ///   - transferred: The data in the messages, from a FIFO topic.
  ///   - scanned: The data scanned where messages are filtered by their content.
  public func usage(
    deliveries: Quantity? = nil,
    transferred: DataAmount? = nil,
    scanned: DataAmount? = nil
  ) -> Self {
    using([
      "deliveries": deliveries?.figure,
      "transferredGigabytes": transferred?.figure,
      "scannedGigabytes": scanned?.figure,
    ])
  }
}

extension UsageSubject where Subject == SNS.Topic {
  /// The messages published in a month.
  /// - Parameters:
  ///   - requests: Messages of up to 64 KB.
  ///   - ingested: The data in the messages, of a FIFO topic.
  ///   - stored: The data in its archive.
  ///   - scanned: The data that data protection scans.
  ///   - traced: Requests that X-Ray records.
  public func usage(
    requests: Quantity? = nil,
    ingested: DataAmount? = nil,
    stored: DataAmount? = nil,
    scanned: DataAmount? = nil,
    traced: Quantity? = nil
  ) -> Self {
    using([
      "requests": requests?.figure,
      "ingestedGigabytes": ingested?.figure,
      "storedGigabytes": stored?.figure,
      "scannedGigabytes": scanned?.figure,
      "tracedRequests": traced?.figure,
    ])
  }
}
