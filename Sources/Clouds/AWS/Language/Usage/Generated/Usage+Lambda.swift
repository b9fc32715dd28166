// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == Lambda.Alias {
  /// How long provisioned concurrency is held, of the 730 hours of a month; all of them if not said.
  public func usage(hours: TimeAmount? = nil) -> Self {
    using(["hours": hours?.figure.divided(by: 3_600_000).atMost(730, because: "a month is counted as 730 hours")])
  }
}

extension UsageSubject where Subject == Lambda.Function {
  /// How often a function runs and how long.
  /// - Parameters:
  ///   - requests: Invocations a month.
  ///   - averageDuration: How long one takes.
  ///   - provisionedShare: The share of the requests that provisioned concurrency takes.
  ///   - traced: Requests that X-Ray records.
  public func usage(
    requests: Quantity? = nil,
    averageDuration: TimeAmount? = nil,
    provisionedShare: Share? = nil,
    traced: Quantity? = nil
  ) -> Self {
    using([
      "requests": requests?.figure,
      "averageDuration": averageDuration?.figure.atMost(900000, because: "a function runs for 15 minutes at most"),
      "provisionedShare": provisionedShare?.figure,
      "tracedRequests": traced?.figure,
    ])
  }
}

extension UsageSubject where Subject == Lambda.Version {
  /// How long provisioned concurrency is held, of the 730 hours of a month; all of them if not said.
  public func usage(hours: TimeAmount? = nil) -> Self {
    using(["hours": hours?.figure.divided(by: 3_600_000).atMost(730, because: "a month is counted as 730 hours")])
  }
}
