// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == ElasticLoadBalancingV2.LoadBalancer {
  /// The load of a load balancer: the parts that its capacity units are counted from, or these units themselves.
  /// - Parameters:
  ///   - processed: The data that goes through in a month.
  ///   - newConnectionsPerSecond: On average.
  ///   - activeConnections: Open at once, on average.
  ///   - ruleEvaluationsPerSecond: On average, without the first ten rules of a request.
  ///   - capacityUnits: Capacity units on average, instead of the others.
  public func usage(
    processed: DataAmount? = nil,
    newConnectionsPerSecond: Quantity? = nil,
    activeConnections: Quantity? = nil,
    ruleEvaluationsPerSecond: Quantity? = nil,
    capacityUnits: Quantity? = nil
  ) -> Self {
    using([
      "processedGigabytes": processed?.figure,
      "newConnectionsPerSecond": newConnectionsPerSecond?.figure,
      "activeConnections": activeConnections?.figure,
      "ruleEvaluationsPerSecond": ruleEvaluationsPerSecond?.figure,
      "capacityUnits": capacityUnits?.figure,
    ])
  }
}
