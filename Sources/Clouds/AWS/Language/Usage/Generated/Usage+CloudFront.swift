// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == CloudFront.Distribution {
  /// The requests to a distribution and the data that it sends in a month.
  /// - Parameters:
  ///   - transferred: The data sent to the internet.
  public func usage(
    requests: Quantity? = nil,
    transferred: DataAmount? = nil
  ) -> Self {
    using([
      "requests": requests?.figure,
      "transferredGigabytes": transferred?.figure,
    ])
  }
}
