internal import InfraModel

/// Attributes of load balancers, target groups and listeners: what each begins with, and what it takes.
///
/// Source: API reference, LoadBalancerAttribute, TargetGroupAttribute and ListenerAttribute.
enum BalancerAttributes {
  /// All attributes of a record: those that were set over what it begins with.
  static func all(_ record: Record) -> [String: String] {
    let set = (record["Attributes"]?.object ?? [:]).compactMapValues(\.string)
    return standards(record).merging(set) { $1 }
  }

  static func told(_ record: Record) -> Value {
    .list(all(record).sorted { $0.key < $1.key }.map { ["Key": .string($0.key), "Value": .string($0.value)] })
  }

  /// Sets attributes; those that are not the record's are refused.
  static func set(_ record: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Value {
    var attributes = record["Attributes"]?.object ?? [:]
    let known = standards(record)
    for pair in call.list("Attributes") {
      guard let key = pair["Key"]?.string else { continue }
      guard known[key] != nil else {
        throw ELBv2.invalid("The attribute key '\(key)' is not recognized or not supported here")
      }
      let value = pair["Value"]?.string ?? ""
      try check(key, value)
      // What it begins with is not kept.
      attributes[key] = value == known[key] ? Value?.none : .string(value)
    }
    let changed = try cloud.change(record) { [attributes] in $0["Attributes"] = .object(attributes) }
    let merged = all(changed)
    for logs in ["access_logs", "connection_logs", "health_check_logs"] where merged["\(logs).s3.enabled"] == "true" {
      guard let bucket = merged["\(logs).s3.bucket"], !bucket.isEmpty else {
        throw ELBv2.unusable("The value of '\(logs).s3.bucket' cannot be empty")
      }
      guard cloud.assumesOthers || cloud.find(S3.bucket, bucket, in: call.region) != nil else {
        throw ELBv2.unusable("Access Denied for bucket: \(bucket). Please check S3bucket permission")
      }
    }
    return told(changed)
  }

  private static let bounds: [String: ClosedRange<Int>] = [
    "client_keep_alive.seconds": 60...604_800, "deregistration_delay.timeout_seconds": 0...3600,
    "idle_timeout.timeout_seconds": 1...4000, "secondary_ips.auto_assigned.per_subnet": 0...7,
    "stickiness.app_cookie.duration_seconds": 1...604_800, "stickiness.lb_cookie.duration_seconds": 1...604_800,
    "target_health_state.unhealthy.draining_interval_seconds": 0...360_000, "tcp.idle_timeout.seconds": 60...6000,
  ]

  private static func check(_ key: String, _ value: String) throws(Fault) {
    if let range = bounds[key], Int(value).map(range.contains) != true {
      throw ELBv2.invalid(
        "'\(key)' must be between '\(range.lowerBound)' and '\(range.upperBound)' inclusive, not '\(value)'")
    }
    if key == "slow_start.duration_seconds", Int(value).map({ $0 == 0 || 30...900 ~= $0 }) != true {
      throw ELBv2.invalid("'\(key)' must be 0 or between '30' and '900' inclusive, not '\(value)'")
    }
    let isFlag = key.hasSuffix(".enabled") && !key.hasPrefix("load_balancing.cross_zone")
    if isFlag, value != "true", value != "false" {
      throw ELBv2.invalid("'\(key)' must be one of 'true' or 'false', not '\(value)'")
    }
  }

  // MARK: - What each begins with

  static func standards(_ record: Record) -> [String: String] {
    switch record.key.kind {
    case ELBv2.balancer.name: ofBalancer(record)
    case ELBv2.targetGroup.name: ofGroup(record)
    default: ofListener(record)
    }
  }

  private static func ofBalancer(_ record: Record) -> [String: String] {
    var standards = ["deletion_protection.enabled": "false", "load_balancing.cross_zone.enabled": "false"]
    guard record["Type"] != "gateway" else { return standards }
    standards["zonal_shift.config.enabled"] = "false"
    standards["ipv6.deny_all_igw_traffic"] = record["Scheme"] == "internal" ? "true" : "false"
    for name in ["bucket", "prefix"] { standards["access_logs.s3.\(name)"] = "" }
    standards["access_logs.s3.enabled"] = "false"
    guard record["Type"] != "network" else {
      standards["dns_record.client_routing_policy"] = "any_availability_zone"
      standards["secondary_ips.auto_assigned.per_subnet"] = "0"
      return standards
    }
    for logs in ["connection_logs", "health_check_logs"] {
      for name in ["bucket", "prefix"] { standards["\(logs).s3.\(name)"] = "" }
      standards["\(logs).s3.enabled"] = "false"
    }
    return standards.merging([
      "client_keep_alive.seconds": "3600", "idle_timeout.timeout_seconds": "60",
      "load_balancing.cross_zone.enabled": "true", "routing.http.desync_mitigation_mode": "defensive",
      "routing.http.drop_invalid_header_fields.enabled": "false", "routing.http.preserve_host_header.enabled": "false",
      "routing.http.x_amzn_tls_version_and_cipher_suite.enabled": "false",
      "routing.http.xff_client_port.enabled": "false", "routing.http.xff_header_processing.mode": "append",
      "routing.http2.enabled": "true", "waf.fail_open.enabled": "false",
    ]) { $1 }
  }

  private static func ofGroup(_ record: Record) -> [String: String] {
    var shared = ["load_balancing.cross_zone.enabled": "use_load_balancer_configuration"]
    for place in ["dns_failover", "unhealthy_state_routing"] {
      shared["target_group_health.\(place).minimum_healthy_targets.count"] = "1"
      shared["target_group_health.\(place).minimum_healthy_targets.percentage"] = "off"
    }
    if record["TargetType"] == "lambda" {
      return shared.merging(["lambda.multi_value_headers.enabled": "false"]) { $1 }
    }
    let standards = ["deregistration_delay.timeout_seconds": "300", "stickiness.enabled": "false"]
    let name = record.string("Protocol") ?? ""
    switch name {
    case "HTTP", "HTTPS":
      return standards.merging(shared) { $1 }.merging([
        "load_balancing.algorithm.anomaly_mitigation": "off", "load_balancing.algorithm.type": "round_robin",
        "slow_start.duration_seconds": "0", "stickiness.app_cookie.cookie_name": "",
        "stickiness.app_cookie.duration_seconds": "86400", "stickiness.lb_cookie.duration_seconds": "86400",
        "stickiness.type": "lb_cookie",
      ]) { $1 }
    case "GENEVE":
      return standards.merging([
        "stickiness.type": "source_ip_dest_ip", "target_failover.on_deregistration": "no_rebalance",
        "target_failover.on_unhealthy": "no_rebalance",
      ]) { $1 }
    default:
      let isUDP = name == "UDP" || name == "TCP_UDP"
      let isHidden = record["TargetType"] == "ip" && (name == "TCP" || name == "TLS")
      return standards.merging(shared) { $1 }.merging([
        "deregistration_delay.connection_termination.enabled": isUDP ? "true" : "false",
        "preserve_client_ip.enabled": isHidden ? "false" : "true", "proxy_protocol_v2.enabled": "false",
        "stickiness.type": "source_ip",
        "target_health_state.unhealthy.connection_termination.enabled": isUDP ? "false" : "true",
        "target_health_state.unhealthy.draining_interval_seconds": "0",
      ]) { $1 }
    }
  }

  private static func ofListener(_ record: Record) -> [String: String] {
    let name = record.string("Protocol") ?? ""
    guard name == "HTTP" || name == "HTTPS" else { return ["tcp.idle_timeout.seconds": "350"] }
    var standards = ["routing.http.response.server.enabled": "true"]
    for header in [
      "access_control_allow_credentials", "access_control_allow_headers", "access_control_allow_methods",
      "access_control_allow_origin", "access_control_expose_headers", "access_control_max_age",
      "content_security_policy", "strict_transport_security", "x_content_type_options", "x_frame_options",
    ] { standards["routing.http.response.\(header).header_value"] = "" }
    guard name == "HTTPS" else { return standards }
    for header in [
      "X-Amzn-Mtls-Clientcert", "X-Amzn-Mtls-Clientcert-Issuer", "X-Amzn-Mtls-Clientcert-Leaf",
      "X-Amzn-Mtls-Clientcert-Serial-Number", "X-Amzn-Mtls-Clientcert-Subject", "X-Amzn-Mtls-Clientcert-Validity",
      "X-Amzn-Tls-Cipher-Suite", "X-Amzn-Tls-Version",
    ] {
      let key = header.lowercased().replacing("-", with: "_")
      standards["routing.http.request.\(key).header_name"] = header
    }
    return standards
  }
}

extension ELBv2 {
  /// Attributes, and capacity that is reserved.
  static let attributes = ServiceBehavior(
    "elbv2", kinds: [],
    operations: [
      "DescribeLoadBalancerAttributes": describing(balancer, "LoadBalancerArn"),
      "DescribeTargetGroupAttributes": describing(targetGroup, "TargetGroupArn"),
      "DescribeListenerAttributes": describing(listener, "ListenerArn"),
      "ModifyLoadBalancerAttributes": setting(balancer, "LoadBalancerArn"),
      "ModifyTargetGroupAttributes": setting(targetGroup, "TargetGroupArn"),
      "ModifyListenerAttributes": setting(listener, "ListenerArn"),
      "DescribeCapacityReservation": Behavior { cloud, call throws(Fault) in
        reservation(try get(balancer, try call.required("LoadBalancerArn"), cloud))
      },
      "ModifyCapacityReservation": Behavior { cloud, call throws(Fault) in
        let record = try get(balancer, try call.required("LoadBalancerArn"), cloud)
        let isReset = call.bool("ResetCapacityReservation") == true
        guard isReset || call["MinimumLoadBalancerCapacity"] != nil else {
          throw invalid("You must specify MinimumLoadBalancerCapacity or ResetCapacityReservation")
        }
        guard record["CapacityState"] != "pending" else {
          throw Fault("CapacityReservationPending", "There is a pending capacity reservation", status: 400)
        }
        let changed = try cloud.change(record) { record in
          record["Capacity"] = isReset ? Value?.none : call["MinimumLoadBalancerCapacity"]
          record["CapacityState"] = isReset ? Value?.none : "pending"
          record["CapacityChangedAt"] = .number(call.now)
          if !isReset { record.becomes(["CapacityState": "provisioned"], at: call.after(180)) }
        }
        return reservation(changed)
      },
    ])

  private static func describing(_ kind: Kind, _ member: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      ["Attributes": BalancerAttributes.told(try get(kind, try call.required(member), cloud))]
    }
  }

  private static func setting(_ kind: Kind, _ member: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let record = try get(kind, try call.required(member), cloud)
      return ["Attributes": try BalancerAttributes.set(record, &cloud, call)]
    }
  }

  /// How often a day a reservation can shrink.
  private static let decreases: Value = 2

  private static func reservation(_ record: Record) -> [String: Value] {
    var answer: [String: Value] = ["DecreaseRequestsRemaining": decreases, "CapacityReservationState": []]
    guard let capacity = record["Capacity"] else { return answer }
    answer["MinimumLoadBalancerCapacity"] = capacity
    answer["LastModifiedTime"] = record["CapacityChangedAt"]
    answer["CapacityReservationState"] = .list(
      (record["AvailabilityZones"]?.list ?? []).map { zone in
        [
          "State": ["Code": record["CapacityState"] ?? "provisioned"], "AvailabilityZone": zone["ZoneName"] ?? .null,
          "EffectiveCapacityUnits": .number(capacity["CapacityUnits"]?.number ?? 0),
        ]
      })
    return answer
  }
}
