// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == SNS.Subscription {
  /// What is delivered in a month.
  /// - Parameters:
  ///   - deliveries: Messages.
  ///   - transferred: What they carry, from a FIFO topic.
  ///   - scanned: What is looked through where messages are filtered by what is in them.
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
  /// What is published in a month.
  /// - Parameters:
  ///   - requests: Messages of up to 64 KB.
  ///   - ingested: What they carry, of a FIFO topic.
  ///   - stored: What its archive holds.
  ///   - scanned: What data protection looks through.
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
