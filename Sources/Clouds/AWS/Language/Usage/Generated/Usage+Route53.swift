// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == Route53.HostedZone {
  /// How often names of a zone are asked for in a month.
  /// - Parameters:
  ///   - latencyQueries: Those that are answered by latency.
  ///   - geoQueries: Those that are answered by place.
  public func usage(
    queries: Quantity? = nil,
    latencyQueries: Quantity? = nil,
    geoQueries: Quantity? = nil
  ) -> Self {
    using([
      "queries": queries?.figure,
      "latencyQueries": latencyQueries?.figure,
      "geoQueries": geoQueries?.figure,
    ])
  }
}
