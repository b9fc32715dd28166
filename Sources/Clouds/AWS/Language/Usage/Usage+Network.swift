public import Infra

extension UsageSubject where Subject == EC2.NatGateway {
  /// What goes through a gateway in a month, both ways together.
  public func usage(processed: DataAmount? = nil) -> Self {
    using(["processedGigabytes": processed?.figure])
  }
}

extension UsageSubject where Subject == EC2.VPCEndpoint {
  /// What goes through an interface endpoint in a month.
  public func usage(processed: DataAmount? = nil) -> Self {
    using(["processedGigabytes": processed?.figure])
  }
}

extension UsageSubject where Subject == EC2.FlowLog {
  /// What the flow log writes in a month.
  public func usage(ingested: DataAmount? = nil) -> Self {
    using(["ingestedGigabytes": ingested?.figure])
  }
}

extension UsageSubject where Subject == ElasticLoadBalancingV2.LoadBalancer {
  /// What a load balancer carries: the parts that its capacity units are counted from, or these units themselves.
  /// - Parameters:
  ///   - processed: What goes through in a month.
  ///   - newConnectionsPerSecond: On average.
  ///   - activeConnections: Open at once, on average.
  ///   - ruleEvaluationsPerSecond: On average, without the first ten rules of a request.
  ///   - capacityUnits: Capacity units on average, instead of the others.
  public func usage(
    processed: DataAmount? = nil, newConnectionsPerSecond: Quantity? = nil, activeConnections: Quantity? = nil,
    ruleEvaluationsPerSecond: Quantity? = nil, capacityUnits: Quantity? = nil
  ) -> Self {
    using([
      "processedGigabytes": processed?.figure, "newConnectionsPerSecond": newConnectionsPerSecond?.figure,
      "activeConnections": activeConnections?.figure, "ruleEvaluationsPerSecond": ruleEvaluationsPerSecond?.figure,
      "capacityUnits": capacityUnits?.figure,
    ])
  }
}

extension UsageSubject where Subject == ApiGatewayV2.Api {
  /// What an API is asked.
  /// - Parameters:
  ///   - requests: To an HTTP API, a month.
  ///   - averageRequest: How much one carries; it is counted in steps of 512 KB.
  ///   - messages: Over a WebSocket API, a month.
  ///   - connectionMinutes: Minutes that clients stay connected to a WebSocket API, together.
  public func usage(
    requests: Quantity? = nil, averageRequest: DataAmount? = nil, messages: Quantity? = nil,
    connectionMinutes: Quantity? = nil
  ) -> Self {
    using([
      "requests": requests?.figure, "averageRequestKilobytes": averageRequest?.inKilobytes,
      "messages": messages?.figure, "connectionMinutes": connectionMinutes?.figure,
    ])
  }
}

extension UsageSubject where Subject == CloudFront.Distribution {
  /// What a distribution answers in a month.
  /// - Parameter transferred: What goes out to the internet.
  public func usage(requests: Quantity? = nil, transferred: DataAmount? = nil) -> Self {
    using(["requests": requests?.figure, "transferredGigabytes": transferred?.figure])
  }
}

extension UsageSubject where Subject == Route53.HostedZone {
  /// How often names of a zone are asked for in a month.
  /// - Parameters:
  ///   - latencyQueries: Those that are answered by latency.
  ///   - geoQueries: Those that are answered by place.
  public func usage(queries: Quantity? = nil, latencyQueries: Quantity? = nil, geoQueries: Quantity? = nil) -> Self {
    using(["queries": queries?.figure, "latencyQueries": latencyQueries?.figure, "geoQueries": geoQueries?.figure])
  }
}

extension UsageSubject where Subject == WAFv2.WebACL {
  /// How many requests are looked at in a month.
  public func usage(requests: Quantity? = nil) -> Self {
    using(["requests": requests?.figure])
  }
}
