internal import InfraModel

extension ELBv2 {
  /// What the attributes of a load balancer are where nobody sets them.
  ///
  /// Source: Elastic Load Balancing API Reference, LoadBalancerAttribute.
  static func attributes(ofBalancer type: String) -> [String: String] {
    var all = [
      "access_logs.s3.enabled": "false", "access_logs.s3.bucket": "", "access_logs.s3.prefix": "",
      "deletion_protection.enabled": "false", "load_balancing.cross_zone.enabled": "false",
      "zonal_shift.config.enabled": "false",
    ]
    switch type {
    case "network": all["dns_record.client_routing_policy"] = "any_availability_zone"
    case "application":
      all["load_balancing.cross_zone.enabled"] = "true"
      all.merge(
        [
          "connection_logs.s3.enabled": "false", "connection_logs.s3.bucket": "", "connection_logs.s3.prefix": "",
          "idle_timeout.timeout_seconds": "60", "client_keep_alive.seconds": "3600", "routing.http2.enabled": "true",
          "routing.http.drop_invalid_header_fields.enabled": "false",
          "routing.http.preserve_host_header.enabled": "false", "routing.http.desync_mitigation_mode": "defensive",
          "routing.http.x_amzn_tls_version_and_cipher_suite.enabled": "false",
          "routing.http.xff_client_port.enabled": "false", "routing.http.xff_header_processing.mode": "append",
          "waf.fail_open.enabled": "false",
        ]) { $1 }
    default: break
    }
    return all
  }

  /// Source: Elastic Load Balancing API Reference, TargetGroupAttribute.
  static func attributes(ofGroup record: Record) -> [String: String] {
    let health = [
      "target_group_health.dns_failover.minimum_healthy_targets.count": "1",
      "target_group_health.dns_failover.minimum_healthy_targets.percentage": "off",
      "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count": "1",
      "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage": "off",
      "load_balancing.cross_zone.enabled": "use_load_balancer_configuration",
    ]
    if record["TargetType"] == "lambda" {
      return health.merging(["lambda.multi_value_headers.enabled": "false"]) { $1 }
    }
    let common = health.merging(["deregistration_delay.timeout_seconds": "300", "stickiness.enabled": "false"]) { $1 }
    if ["HTTP", "HTTPS"].contains(record.string("Protocol")) {
      return common.merging(
        [
          "stickiness.type": "lb_cookie", "stickiness.lb_cookie.duration_seconds": "86400",
          "stickiness.app_cookie.cookie_name": "", "stickiness.app_cookie.duration_seconds": "86400",
          "slow_start.duration_seconds": "0", "load_balancing.algorithm.type": "round_robin",
          "load_balancing.algorithm.anomaly_mitigation": "off",
        ]) { $1 }
    }
    let keepsAddress = record["TargetType"] != "ip" || ["UDP", "TCP_UDP"].contains(record.string("Protocol"))
    return common.merging(
      [
        "stickiness.type": "source_ip", "proxy_protocol_v2.enabled": "false",
        "preserve_client_ip.enabled": keepsAddress ? "true" : "false",
        "deregistration_delay.connection_termination.enabled": "false",
        "target_health_state.unhealthy.connection_termination.enabled": "true",
        "target_health_state.unhealthy.draining_interval_seconds": "0",
      ]) { $1 }
  }

  /// Source: Elastic Load Balancing API Reference, ListenerAttribute.
  static func attributes(ofListener record: Record) -> [String: String] {
    let wire = record.string("Protocol") ?? ""
    if wire == "TCP" { return ["tcp.idle_timeout.seconds": "350"] }
    guard wire == "HTTP" || wire == "HTTPS" else { return [:] }
    var all = ["routing.http.response.server.enabled": "true"]
    for name in [
      "strict_transport_security", "access_control_allow_origin", "access_control_allow_methods",
      "access_control_allow_headers", "access_control_allow_credentials", "access_control_expose_headers",
      "access_control_max_age", "content_security_policy", "x_content_type_options", "x_frame_options",
    ] {
      all["routing.http.response.\(name).header_value"] = ""
    }
    guard wire == "HTTPS" else { return all }
    for (name, header) in [
      ("x_amzn_mtls_clientcert_serial_number", "X-Amzn-Mtls-Clientcert-Serial-Number"),
      ("x_amzn_mtls_clientcert_issuer", "X-Amzn-Mtls-Clientcert-Issuer"),
      ("x_amzn_mtls_clientcert_subject", "X-Amzn-Mtls-Clientcert-Subject"),
      ("x_amzn_mtls_clientcert_validity", "X-Amzn-Mtls-Clientcert-Validity"),
      ("x_amzn_mtls_clientcert_leaf", "X-Amzn-Mtls-Clientcert-Leaf"),
      ("x_amzn_mtls_clientcert", "X-Amzn-Mtls-Clientcert"), ("x_amzn_tls_version", "X-Amzn-Tls-Version"),
      ("x_amzn_tls_cipher_suite", "X-Amzn-Tls-Cipher-Suite"),
    ] {
      all["routing.http.request.\(name).header_name"] = header
    }
    return all
  }

  /// Tells the attributes of what a member names, or sets some of them.
  static func attributeOperations(
    _ kind: Kind, _ word: String, _ standard: @escaping @Sendable (Record) -> [String: String]
  ) -> [String: Behavior] {
    @Sendable func told(_ record: Record) -> [String: Value] {
      let given = (record["Attributes"]?.object ?? [:]).compactMapValues(\.string)
      let all = standard(record).merging(given) { $1 }.sorted { $0.key < $1.key }
      return ["Attributes": .list(all.map { ["Key": .string($0.key), "Value": .string($0.value)] })]
    }
    return [
      "Describe\(word)Attributes": Behavior { cloud, call throws(Fault) in
        told(try named(kind, "\(word)Arn", cloud, call))
      },
      "Modify\(word)Attributes": Behavior { cloud, call throws(Fault) in
        let record = try named(kind, "\(word)Arn", cloud, call)
        let known = standard(record)
        for attribute in call.list("Attributes") {
          let name = attribute["Key"]?.string ?? ""
          guard known[name] != nil else {
            throw Fault("InvalidConfigurationRequest", "The attribute key '\(name)' is not recognized")
          }
        }
        let changed = try cloud.change(record) { record in
          for attribute in call.list("Attributes") {
            record.set(attribute["Key"]?.string ?? "", in: "Attributes", to: attribute["Value"] ?? "")
          }
        }
        return told(changed)
      },
    ]
  }

  static let attributes = ServiceBehavior(
    "elbv2", kinds: [],
    operations: attributeOperations(loadBalancer, "LoadBalancer") { attributes(ofBalancer: $0.string("Type") ?? "") }
      .merging(attributeOperations(targetGroup, "TargetGroup") { attributes(ofGroup: $0) }) { $1 }
      .merging(attributeOperations(listener, "Listener") { attributes(ofListener: $0) }) { $1 })
}
