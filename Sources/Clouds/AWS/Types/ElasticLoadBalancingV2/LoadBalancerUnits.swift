import InfraModel
import Pricing

/// What one capacity unit of a load balancer holds (aws.amazon.com/elasticloadbalancing/pricing). The month is paid by
/// the dimension that needs most units.
struct CapacityUnits {
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
