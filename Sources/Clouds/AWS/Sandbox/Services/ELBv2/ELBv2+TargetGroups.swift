internal import InfraModel

extension ELBv2 {
  static let targetGroups = ServiceBehavior(
    "elbv2", kinds: [targetGroup],
    operations: [
      "CreateTargetGroup": Behavior(createGroup),
      "DescribeTargetGroups": Behavior { cloud, call throws(Fault) in
        var found: [Record] = []
        for arn in call.strings("TargetGroupArns") { found.append(try find(targetGroup, arn, cloud)) }
        for name in call.strings("Names") { found.append(try cloud.get(targetGroup, name, call)) }
        if let arn = call["LoadBalancerArn"] {
          _ = try named(loadBalancer, "LoadBalancerArn", cloud, call)
          found = cloud.list(targetGroup, in: call.region).filter {
            cloud.view($0)["LoadBalancerArns"]?.list?.contains(arn) == true
          }
        } else if call["TargetGroupArns"] == nil, call["Names"] == nil {
          found = cloud.list(targetGroup, in: call.region)
        }
        return ["TargetGroups": .list(found.map { cloud.view($0) })]
      },
      "ModifyTargetGroup": Behavior { cloud, call throws(Fault) in
        let record = try named(targetGroup, "TargetGroupArn", cloud, call)
        let changed = try cloud.change(record) { record in
          record.merge(healthMembers, of: call)
          if let matcher = call["Matcher"] { record["Matcher"] = matcher }
        }
        return ["TargetGroups": [cloud.view(changed)]]
      },
      "DeleteTargetGroup": Behavior { cloud, call throws(Fault) in
        let record = try named(targetGroup, "TargetGroupArn", cloud, call)
        if !cloud.referrers(of: record).isEmpty { throw targetGroup.inUse.fault(record.arn ?? "") }
        try cloud.delete(record)
        return [:]
      },
      "RegisterTargets": Behavior { cloud, call throws(Fault) in
        let record = try named(targetGroup, "TargetGroupArn", cloud, call)
        let new = call.list("Targets").map { target in
          target.setting("Port", to: target["Port"] ?? record["Port"] ?? .null)
        }
        if record["TargetType"] == "instance" {
          for target in new {
            let id = target["Id"]?.string ?? ""
            guard let machine = cloud.find(EC2.instance, id, in: call.region), machine["State"]?["Name"] == "running"
            else {
              throw Fault(
                "InvalidTarget", "The following targets are not in a running state and cannot be registered: '\(id)'")
            }
          }
        }
        try cloud.change(record) { record in
          let kept = (record["Registered"]?.list ?? []).filter { !new.contains($0) }
          record["Registered"] = .list(kept + new)
        }
        return [:]
      },
      "DeregisterTargets": Behavior { cloud, call throws(Fault) in
        let record = try named(targetGroup, "TargetGroupArn", cloud, call)
        try cloud.change(record) { record in
          record["Registered"] = .list(
            (record["Registered"]?.list ?? []).filter { present in
              !call.list("Targets").contains { gone in
                gone["Id"] == present["Id"] && (gone["Port"] == nil || gone["Port"] == present["Port"])
              }
            })
        }
        return [:]
      },
      "DescribeTargetHealth": Behavior { cloud, call throws(Fault) in
        let record = try named(targetGroup, "TargetGroupArn", cloud, call)
        let isUsed = cloud.view(record)["LoadBalancerArns"]?.list?.isEmpty == false
        let health: Value =
          isUsed
          ? ["State": "healthy"]
          : [
            "State": "unused", "Reason": "Target.NotInUse",
            "Description": "Target group is not configured to receive traffic from the load balancer",
          ]
        let all = record["Registered"]?.list ?? []
        let found: [Value]
        if call["Targets"] == nil {
          found = all
        } else {
          found = call.list("Targets").compactMap { asked in
            all.first { $0["Id"] == asked["Id"] && (asked["Port"] == nil || asked["Port"] == $0["Port"]) }
          }
          if found.count < call.list("Targets").count {
            throw Fault("InvalidTarget", "The specified target is not registered with the target group")
          }
        }
        return [
          "TargetHealthDescriptions": .list(
            found.map { target in
              [
                "Target": target, "TargetHealth": health,
                "HealthCheckPort": record["HealthCheckPort"] == "traffic-port"
                  ? .string("\(target["Port"]?.integer ?? 80)") : record["HealthCheckPort"] ?? "",
              ]
            })
        ]
      },
    ])

  private static let healthMembers = [
    "HealthCheckProtocol", "HealthCheckPort", "HealthCheckEnabled", "HealthCheckPath", "HealthCheckIntervalSeconds",
    "HealthCheckTimeoutSeconds", "HealthyThresholdCount", "UnhealthyThresholdCount",
  ]

  @Sendable private static func createGroup(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try call.required("Name")
    guard name.count <= 32, name.first != "-", name.last != "-",
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    else {
      throw invalid(
        "Target group name '\(name)' can only contain characters that are alphanumeric characters or hyphens(-)")
    }
    let type = call.string("TargetType") ?? "instance"
    var fields = standard(type, call)
    if type != "lambda" {
      for member in ["Protocol", "Port", "VpcId"] {
        guard let value = call[member] else { throw invalid("A \(member) must be specified") }
        fields[member] = value
      }
      let network = call.string("VpcId") ?? ""
      if cloud.find(EC2.vpc, network, in: call.region) == nil {
        throw invalid("The VPC ID '\(network)' is not found")
      }
    }
    for member in healthMembers { if let value = call[member] { fields[member] = value } }
    if let matcher = call["Matcher"] { fields["Matcher"] = matcher }
    if let interval = fields["HealthCheckIntervalSeconds"]?.integer,
      let timeout = fields["HealthCheckTimeoutSeconds"]?.integer,
      timeout >= interval
    {
      throw invalid("Health check timeout '\(timeout)' must be smaller than the interval '\(interval)'")
    }
    if let before = cloud.find(targetGroup, name, in: call.region) {
      guard fields.allSatisfy({ before[$0.key] == $0.value }) else { throw targetGroup.exists.fault(name) }
      return ["TargetGroups": [cloud.view(before)]]
    }
    fields["Serial"] = .string(serial(&cloud))
    let made = try cloud.create(targetGroup, named: name, call, fields, tags: call.tags())
    return ["TargetGroups": [cloud.view(made)]]
  }

  /// What a group has where its caller says nothing.
  ///
  /// Source: Elastic Load Balancing API Reference, CreateTargetGroup.
  private static func standard(_ type: String, _ call: Call) -> [String: Value] {
    var fields: [String: Value] = ["TargetType": .string(type), "IpAddressType": call["IpAddressType"] ?? "ipv4"]
    if type == "lambda" {
      return fields.merging(
        [
          "HealthCheckEnabled": false, "HealthCheckPath": "/", "HealthCheckIntervalSeconds": 35,
          "HealthCheckTimeoutSeconds": 30, "HealthyThresholdCount": 5, "UnhealthyThresholdCount": 2,
          "Matcher": ["HttpCode": "200"],
        ]) { $1 }
    }
    let wire = call.string("Protocol") ?? "HTTP"
    let isApplication = wire == "HTTP" || wire == "HTTPS"
    let check = call.string("HealthCheckProtocol") ?? (isApplication ? "HTTP" : "TCP")
    fields.merge(
      [
        "HealthCheckEnabled": true, "HealthCheckPort": "traffic-port", "HealthCheckProtocol": .string(check),
        "HealthCheckIntervalSeconds": 30, "HealthyThresholdCount": 5, "UnhealthyThresholdCount": 2,
        "HealthCheckTimeoutSeconds": isApplication ? 5 : check == "TCP" ? 10 : 6,
      ]) { $1 }
    if isApplication {
      fields["ProtocolVersion"] = call["ProtocolVersion"] ?? "HTTP1"
    }
    if check.hasPrefix("HTTP") {
      let isGRPC = call["ProtocolVersion"] == "GRPC"
      fields["HealthCheckPath"] = isGRPC ? "/AWS.ALB/healthcheck" : "/"
      fields["Matcher"] = isGRPC ? ["GrpcCode": "12"] : isApplication ? ["HttpCode": "200"] : ["HttpCode": "200-399"]
    }
    return fields
  }
}
