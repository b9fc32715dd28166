import InfraModel
import Pricing

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
    let units = CapacityUnits(type)
    Charge.used(
      "Capacity units", units.hours(of: resource), dependsOn: units.keys,
      PriceQuery("AWSELB", "LCUUsage", ["type": type]))
    let hasAddresses = resource.string("IpAddressType") != "dualstack-without-public-ipv4"
    if type != "gateway", hasAddresses, (resource.string("Scheme") ?? "internet-facing") == "internet-facing" {
      let mappings = resource.list("SubnetMappings")
      let own = mappings.count { $0["AllocationId"].map { !$0.isNull } != true }
      let addresses = mappings.isEmpty ? resource.list("Subnets").count : own
      if addresses > 0 { PublicAddresses.charge(Quantity(addresses), name: "Public IPv4 addresses") }
      if mappings.isEmpty, addresses == 0 { CostItem.missing("Subnets", for: "Public IPv4 addresses") }
    }
  }

  /// A classic load balancer: its hours, what it processes, and on the internet an address in each subnet or zone.
  static let classicLoadBalancer = CostModel(
    "AWS::ElasticLoadBalancing::LoadBalancer", usage: [.processedGigabytes], properties: .classicLoadBalancer
  ) { resource in
    Charge.hours("Classic load balancer", PriceQuery("AWSELB", "LoadBalancerUsage", ["type": "classic"]))
    Charge.used(
      "Data processed", .processedGigabytes, PriceQuery("AWSELB", "DataProcessing-Bytes", ["type": "classic"]))
    if (resource.string("Scheme") ?? "internet-facing") == "internet-facing" {
      let subnets = resource.list("Subnets").count
      let places = subnets > 0 ? subnets : resource.list("AvailabilityZones").count
      if places > 0 {
        PublicAddresses.charge(Quantity(places), name: "Public IPv4 addresses")
      } else {
        CostItem.missing("Subnets", for: "Public IPv4 addresses")
      }
    }
  }
}

/// What one capacity unit of a load balancer holds (aws.amazon.com/elasticloadbalancing/pricing). The month is paid by
/// the dimension that needs most units.
private struct CapacityUnits {
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

  /// The usage that it is paid by: network and gateway load balancers evaluate no rules.
  var keys: [UsageKey] {
    [.capacityUnits, .processedGigabytes, .newConnectionsPerSecond, .activeConnections]
      + (ruleEvaluations == nil ? [] : [.ruleEvaluationsPerSecond])
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
