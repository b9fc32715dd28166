import InfraModel

extension ElasticLoadBalancingV2 {
  /// Source: API reference, TargetGroupAttribute.
  static let targetGroupAttributes = KeyedAttributes(
    property: "TargetGroupAttributes", arn: "TargetGroupArn", describe: "DescribeTargetGroupAttributes",
    modify: "ModifyTargetGroupAttributes"
  ) { scope in
    if scope["TargetType"] == "lambda" { return shared.merging(ofFunctions) { $1 } }
    let standards = ["deregistration_delay.timeout_seconds": "300", "stickiness.enabled": "false"]
    switch scope["Protocol"]?.string {
    case "HTTP", "HTTPS", nil: return standards.merging(shared) { $1 }.merging(ofApplications) { $1 }
    case "GENEVE": return standards.merging(ofGateways) { $1 }
    case let name?:
      let isUDP = name == "UDP" || name == "TCP_UDP"
      return standards.merging(shared) { $1 }.merging([
        "deregistration_delay.connection_termination.enabled": isUDP ? "true" : "false",
        "preserve_client_ip.enabled": scope["TargetType"] == "ip" && (name == "TCP" || name == "TLS")
          ? "false" : "true",
        "proxy_protocol_v2.enabled": "false", "stickiness.type": "source_ip",
        "target_health_state.unhealthy.connection_termination.enabled": isUDP ? "false" : "true",
        "target_health_state.unhealthy.draining_interval_seconds": "0",
      ]) { $1 }
    }
  }

  private static let shared = [
    "load_balancing.cross_zone.enabled": "use_load_balancer_configuration",
    "target_group_health.dns_failover.minimum_healthy_targets.count": "1",
    "target_group_health.dns_failover.minimum_healthy_targets.percentage": "off",
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count": "1",
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage": "off",
  ]

  private static let ofFunctions = ["lambda.multi_value_headers.enabled": "false"]

  private static let ofGateways = [
    "target_failover.on_deregistration": "no_rebalance", "target_failover.on_unhealthy": "no_rebalance",
  ]

  private static let ofApplications = [
    "load_balancing.algorithm.anomaly_mitigation": "off", "load_balancing.algorithm.type": "round_robin",
    "slow_start.duration_seconds": "0", "stickiness.app_cookie.cookie_name": "",
    "stickiness.app_cookie.duration_seconds": "86400", "stickiness.lb_cookie.duration_seconds": "86400",
    "stickiness.type": "lb_cookie",
  ]
}
