import InfraModel

extension ElasticLoadBalancingV2 {
  /// Source: API reference, LoadBalancerAttribute.
  static let attributes = KeyedAttributes(
    property: "LoadBalancerAttributes", arn: "LoadBalancerArn", describe: "DescribeLoadBalancerAttributes",
    modify: "ModifyLoadBalancerAttributes"
  ) { scope in
    let type = scope["Type"]?.string ?? "application"
    let isInternal = scope["Scheme"] == "internal"
    var standards = ["deletion_protection.enabled": "false"]
    if type == "gateway" || type == "network" { standards["load_balancing.cross_zone.enabled"] = "false" }
    if type == "gateway" { return standards }
    for (key, value) in shared + (type == "network" ? network : application) { standards[key] = value }
    standards["ipv6.deny_all_igw_traffic"] = isInternal ? "true" : "false"
    return standards
  }

  private static let shared: [(String, String)] = [
    ("access_logs.s3.bucket", ""), ("access_logs.s3.enabled", "false"), ("access_logs.s3.prefix", ""),
    ("zonal_shift.config.enabled", "false"),
  ]

  private static let network: [(String, String)] = [
    ("dns_record.client_routing_policy", "any_availability_zone"), ("secondary_ips.auto_assigned.per_subnet", "0"),
  ]

  /// What crosses zones cannot be changed here.
  private static let application: [(String, String)] = [
    ("client_keep_alive.seconds", "3600"), ("connection_logs.s3.bucket", ""), ("connection_logs.s3.enabled", "false"),
    ("connection_logs.s3.prefix", ""), ("health_check_logs.s3.bucket", ""), ("health_check_logs.s3.enabled", "false"),
    ("health_check_logs.s3.prefix", ""), ("idle_timeout.timeout_seconds", "60"),
    ("routing.http.desync_mitigation_mode", "defensive"),
    ("routing.http.drop_invalid_header_fields.enabled", "false"),
    ("routing.http.preserve_host_header.enabled", "false"),
    ("routing.http.x_amzn_tls_version_and_cipher_suite.enabled", "false"),
    ("routing.http.xff_client_port.enabled", "false"), ("routing.http.xff_header_processing.mode", "append"),
    ("routing.http2.enabled", "true"), ("waf.fail_open.enabled", "false"),
  ]
}
