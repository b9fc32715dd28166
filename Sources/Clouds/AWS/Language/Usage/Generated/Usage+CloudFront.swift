// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == CloudFront.Distribution {
  /// What a distribution answers in a month.
  /// - Parameters:
  ///   - transferred: What goes out to the internet.
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
