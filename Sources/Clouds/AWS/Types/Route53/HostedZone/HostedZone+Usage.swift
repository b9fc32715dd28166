import Pricing

extension UsageForm {
  static let hostedZone = UsageForm(
    "How often names of a zone are asked for in a month.",
    .of(.queries),
    .of(.latencyQueries, "Those that are answered by latency."),
    .of(.geoQueries, "Those that are answered by place."))
}

extension UsageKey {
  static let queries = UsageKey(
    "queries", .count, "DNS queries a month", aliases: ["standardQueries", "dnsQueries"])
  static let latencyQueries = UsageKey(
    "latencyQueries", .count, "DNS queries with latency-based routing a month", aliases: ["latencyBasedQueries"])
  static let geoQueries = UsageKey("geoQueries", .count, "DNS queries with geographic routing a month")
}
