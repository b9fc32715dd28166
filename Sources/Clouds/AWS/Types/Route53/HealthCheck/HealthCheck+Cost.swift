import InfraModel
import Pricing

extension CostModel {
  /// A health check a month, and what it does beyond a plain one: encryption, searching the answer, asking every ten
  /// seconds, measuring latency (aws.amazon.com/route53/pricing, "Health Checks"). Where the endpoint is outside of AWS it
  /// costs more; what is declared does not say where it is. Those of checks and alarms count as inside.
  static let healthCheck = CostModel(
    "AWS::Route53::HealthCheck",
    properties: [
      .texts("HealthCheckConfig.Type"), .numbers("HealthCheckConfig.RequestInterval"),
      .flags("HealthCheckConfig.MeasureLatency"),
      .free(
        "a check costs the same whatever it looks at and how it judges", "HealthCheckConfig.AlarmIdentifier",
        "HealthCheckConfig.ChildHealthChecks", "HealthCheckConfig.EnableSNI", "HealthCheckConfig.FailureThreshold",
        "HealthCheckConfig.FullyQualifiedDomainName", "HealthCheckConfig.HealthThreshold",
        "HealthCheckConfig.IPAddress", "HealthCheckConfig.InsufficientDataHealthStatus",
        "HealthCheckConfig.Inverted", "HealthCheckConfig.Port", "HealthCheckConfig.Regions",
        "HealthCheckConfig.ResourcePath", "HealthCheckConfig.RoutingControlArn", "HealthCheckConfig.SearchString"),
      .free("tags cost nothing", "HealthCheckTags"),
    ]
  ) { resource in
    let type = resource.string("HealthCheckConfig.Type") ?? ""
    if type.hasPrefix("HTTP") || type == "TCP" {
      Charge.monthly("Health check", .one, query("Health-Check-Non-AWS"))
      CostItem.assumption("the endpoint is outside of AWS; one inside of AWS costs less")
      let options = [
        type.hasPrefix("HTTPS"), type.hasSuffix("STR_MATCH"),
        resource.quantity("HealthCheckConfig.RequestInterval") == 10,
        resource.flag("HealthCheckConfig.MeasureLatency") == true,
      ].count { $0 }
      if options > 0 {
        Charge.monthly("Options of the health check", Quantity(options), query("Health-Check-Option-Non-AWS"))
      }
    } else {
      Charge.monthly("Health check", .one, query("Health-Check-AWS"))
        .free(first: 50, shared: "health checks inside of AWS")
    }
  }

  private static func query(_ usageType: String) -> PriceQuery {
    PriceQuery("AmazonRoute53", usageType, region: PriceQuery.global)
  }
}
