import InfraModel

extension CostModel {
  /// An application or network load balancer: its hours, its capacity units, its public addresses.
  ///
  /// An internet-facing one has an address in each of its subnets; elastic ones are resources of their own.
  static let loadBalancer = CostModel(
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    usage: [
      .capacityUnits, .processedGigabytes, .newConnectionsPerSecond, .activeConnections, .ruleEvaluationsPerSecond,
    ], properties: .loadBalancer
  ) { resource in
    let type = resource.string("Type") ?? "application"
    Charge.hours(
      "\(type.capitalizedFirst) load balancer", PriceQuery("AWSELB", "LoadBalancerUsage", ["type": type]))
    Charge.used(
      "Capacity units", CapacityUnits(type).hours(of: resource), dependsOn: CapacityUnits.keys,
      PriceQuery("AWSELB", "LCUUsage", ["type": type]))
    if type != "gateway", (resource.string("Scheme") ?? "internet-facing") == "internet-facing" {
      let mappings = resource.list("SubnetMappings")
      let own = mappings.count { $0["AllocationId"] == nil }
      let addresses = mappings.isEmpty ? max(resource.list("Subnets").count, 1) : own
      if addresses > 0 { PublicAddresses.charge(Quantity(addresses), name: "Public IPv4 addresses") }
      if mappings.isEmpty, resource.list("Subnets").isEmpty {
        CostItem.assumption("the load balancer has one public address: no subnets are declared")
      }
    }
  }

  /// A classic load balancer: its hours and what it processes.
  static let classicLoadBalancer = CostModel(
    "AWS::ElasticLoadBalancing::LoadBalancer", usage: [.processedGigabytes], properties: .classicLoadBalancer
  ) { resource in
    Charge.hours("Classic load balancer", PriceQuery("AWSELB", "LoadBalancerUsage", ["type": "classic"]))
    if resource.usage(.processedGigabytes) != nil {
      Charge.used("Data processed", .processedGigabytes, PriceQuery("AWSELB", "DataProcessing-Bytes"))
    }
  }
}

/// What one capacity unit of a load balancer holds (aws.amazon.com/elasticloadbalancing/pricing). The month is paid by
/// the dimension that needs most units.
private struct CapacityUnits {
  static let keys: [UsageKey] = [
    .capacityUnits, .processedGigabytes, .newConnectionsPerSecond, .activeConnections, .ruleEvaluationsPerSecond,
  ]
  var newConnections: Quantity
  var activeConnections: Quantity
  var ruleEvaluations: Quantity?

  init(_ type: String) {
    switch type {
    case "network": (newConnections, activeConnections, ruleEvaluations) = (800, 100_000, nil)
    case "gateway": (newConnections, activeConnections, ruleEvaluations) = (600, 60_000, nil)
    default: (newConnections, activeConnections, ruleEvaluations) = (25, 3000, 1000)
    }
  }

  /// Unit hours of a month; `nil` without any declared usage.
  func hours(of resource: PricedResource) -> Span<Quantity>? {
    if let units = resource.usage(.capacityUnits) { return units * Quantity.hoursOfMonth }
    let dimensions = [
      resource.usage(.processedGigabytes),
      resource.usage(.newConnectionsPerSecond).map { $0 / newConnections * Quantity.hoursOfMonth },
      resource.usage(.activeConnections).map { $0 / activeConnections * Quantity.hoursOfMonth },
      ruleEvaluations.flatMap { held in
        resource.usage(.ruleEvaluationsPerSecond).map { $0 / held * Quantity.hoursOfMonth }
      },
    ].compactMap(\.self)
    guard let low = dimensions.map(\.low).max(), let high = dimensions.map(\.high).max() else { return nil }
    return Span(low, high)
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
