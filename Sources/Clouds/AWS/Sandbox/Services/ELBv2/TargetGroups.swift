internal import InfraModel

extension ELBv2 {
  static let targetGroup = Kind(
    "elbv2.target-group", missing: FaultForm("TargetGroupNotFound", "One or more target groups not found"),
    exists: FaultForm(
      "DuplicateTargetGroupName", "A target group with the same name '{id}' exists, but with different settings"),
    inUse: FaultForm("ResourceInUse", "Target group '{id}' is currently in use by a listener or a rule")
  ) {
    $0.arn = "arn:{partition}:elasticloadbalancing:{region}:{account}:targetgroup/{id}"
    $0.arnField = "TargetGroupArn"
    // A VPC goes whatever groups name it.
    $0.links = [Link("VpcId", to: "ec2.vpc", onDelete: .none)]
    $0.indexes = ["TargetGroupName"]
    $0.quota = Kind.Quota(
      3000, FaultForm("TooManyTargetGroups", "The maximum number of target groups has been reached"))
    $0.shown = { cloud, group in
      ["LoadBalancerArns": .list(users(of: group, cloud).sorted().map(Value.string))]
    }
  }

  static let targetGroups = ServiceBehavior(
    "elbv2", kinds: [targetGroup],
    operations: [
      "CreateTargetGroup": Behavior { cloud, call throws(Fault) in
        if let there = try repeated(targetGroup, named: "TargetGroupName", cloud, call) {
          return ["TargetGroups": [cloud.view(there)]]
        }
        let name = try call.required("Name")
        try check(name: name, of: "target group")
        var fields = try GroupCheck.fields(call)
        if let vpc = call.string("VpcId"), fields["TargetType"] != "lambda",
          cloud.find(EC2.vpc, vpc, in: call.region) == nil
        {
          throw invalid("The VPC ID '\(vpc)' is not found")
        }
        fields["TargetGroupName"] = .string(name)
        fields["Attributes"] = [:]
        fields["Request"] = .object(call.input)
        let id = "\(name)/\(suffix(&cloud))"
        let made = try cloud.create(targetGroup, named: id, call, fields, tags: call.tags())
        return ["TargetGroups": [cloud.view(made)]]
      },
      "DescribeTargetGroups": Behavior { cloud, call throws(Fault) in
        let ways = ["LoadBalancerArn", "TargetGroupArns", "Names"].filter { call[$0] != nil && call[$0] != [] }
        guard ways.count <= 1 else {
          throw invalid("You can specify only one of load balancer ARN, target group ARNs and names")
        }
        var found = cloud.list(targetGroup, in: call.region)
        let arns = call.strings("TargetGroupArns")
        if !arns.isEmpty {
          found = []
          for arn in arns { found.append(try get(targetGroup, arn, cloud)) }
        }
        let names = call.strings("Names")
        if !names.isEmpty {
          found = found.filter { names.contains($0.string("TargetGroupName") ?? "") }
          guard found.count == Set(names).count else { throw targetGroup.missing.fault("") }
        }
        if let arn = call.string("LoadBalancerArn") {
          let balancer = try get(balancer, arn, cloud)
          found = found.filter { users(of: $0, cloud).contains(balancer.arn ?? "") }
        }
        return ["TargetGroups": .list(found.map { cloud.view($0) })]
      },
      "ModifyTargetGroup": Behavior { cloud, call throws(Fault) in
        let record = try get(targetGroup, try call.required("TargetGroupArn"), cloud)
        let changed = try cloud.change(record) { record in
          record.merge(GroupCheck.members, of: call)
          // A check by TCP has neither.
          if record["HealthCheckProtocol"] == "TCP" {
            for name in ["HealthCheckPath", "Matcher"] where call[name] == nil { record[name] = nil }
          }
        }
        try GroupCheck.check(changed.fields)
        return ["TargetGroups": [cloud.view(changed)]]
      },
      "DeleteTargetGroup": Behavior { cloud, call throws(Fault) in
        let arn = try call.required("TargetGroupArn")
        // One that is not there counts as deleted.
        guard let record = cloud.find(targetGroup, arn: arn) else { return [:] }
        if cloud.referrers(of: record).contains(where: { cloud.blocks($0, record) }) {
          throw targetGroup.inUse.fault(arn)
        }
        try cloud.delete(record)
        return [:]
      },
    ])

  /// The ARNs of the load balancers that send to a group.
  static func users(of group: Record, _ cloud: Cloud) -> Set<String> {
    Set(
      cloud.referrers(of: group).compactMap { user in
        switch user.key.kind {
        case listener.name: user.string("LoadBalancerArn")
        case rule.name:
          user.string("ListenerArn").flatMap { cloud.find(arn: $0) }?.string("LoadBalancerArn")
        default: nil
        }
      })
  }
}

/// How a group checks its targets: what AWS fills in and refuses.
///
/// Sources: API reference, CreateTargetGroup; Application Load Balancers, "Health checks".
enum GroupCheck {
  static let members = [
    "HealthCheckEnabled", "HealthCheckIntervalSeconds", "HealthCheckPath", "HealthCheckPort", "HealthCheckProtocol",
    "HealthCheckTimeoutSeconds", "HealthyThresholdCount", "Matcher", "UnhealthyThresholdCount",
  ]

  static func fields(_ call: Call) throws(Fault) -> [String: Value] {
    let type = call.string("TargetType") ?? "instance"
    var fields: [String: Value] = ["TargetType": .string(type), "IpAddressType": call["IpAddressType"] ?? "ipv4"]
    if type == "lambda" {
      for name in ["Port", "Protocol", "VpcId"] where call[name] != nil {
        throw ELBv2.invalid("\(name) cannot be specified for target groups with target type 'lambda'")
      }
      fields.merge([
        "HealthCheckEnabled": false, "HealthCheckIntervalSeconds": 35, "HealthCheckPath": "/",
        "HealthCheckTimeoutSeconds": 30, "HealthyThresholdCount": 5, "UnhealthyThresholdCount": 2,
        "Matcher": ["HttpCode": "200"],
      ]) { $1 }
    } else {
      for (name, words) in [("Protocol", "protocol"), ("Port", "port"), ("VpcId", "VPC ID")] where call[name] == nil {
        throw ELBv2.invalid("A \(words) must be specified")
      }
      for name in ["Port", "Protocol", "VpcId", "TargetControlPort"] { fields[name] = call[name] }
      fields.merge(standards(call.string("Protocol") ?? "", call)) { $1 }
    }
    for name in members { if let value = call[name] { fields[name] = value } }
    try check(fields)
    return fields
  }

  private static func standards(_ name: String, _ call: Call) -> [String: Value] {
    var fields: [String: Value] = [
      "HealthCheckEnabled": true, "HealthCheckIntervalSeconds": 30, "HealthCheckPort": "traffic-port",
      "HealthyThresholdCount": 5, "UnhealthyThresholdCount": 2,
    ]
    let asked = call["HealthCheckProtocol"]
    switch name {
    case "HTTP", "HTTPS":
      let version = call.string("ProtocolVersion") ?? "HTTP1"
      fields["ProtocolVersion"] = .string(version)
      fields["HealthCheckProtocol"] = "HTTP"
      fields["HealthCheckTimeoutSeconds"] = 5
      fields["HealthCheckPath"] = version == "GRPC" ? "/AWS.ALB/healthcheck" : "/"
      fields["Matcher"] = version == "GRPC" ? ["GrpcCode": "12"] : ["HttpCode": "200"]
    case "GENEVE":
      fields.merge([
        "HealthCheckIntervalSeconds": 10, "HealthCheckPort": "80", "HealthCheckProtocol": "TCP",
        "HealthCheckTimeoutSeconds": 5,
      ]) { $1 }
      fallthrough
    default:
      let check = asked ?? "TCP"
      fields["HealthCheckProtocol"] = check
      if name != "GENEVE" { fields["HealthCheckTimeoutSeconds"] = check == "HTTP" ? 6 : 10 }
      if check != "TCP" {
        fields["HealthCheckPath"] = "/"
        fields["Matcher"] = ["HttpCode": "200-399"]
      }
    }
    return fields
  }

  static func check(_ fields: [String: Value]) throws(Fault) {
    let name = fields["Protocol"]?.string ?? ""
    let check = fields["HealthCheckProtocol"]?.string
    if let check, !["HTTP", "HTTPS", "TCP"].contains(check) || check == "TCP" && (name == "HTTP" || name == "HTTPS") {
      throw ELBv2.invalid("Health check protocol '\(check)' is not supported for target groups with protocol '\(name)'")
    }
    let (interval, timeout) = (
      fields["HealthCheckIntervalSeconds"]?.integer ?? 30, fields["HealthCheckTimeoutSeconds"]?.integer ?? 5
    )
    guard timeout < interval else {
      throw ELBv2.invalid("Health check timeout '\(timeout)' must be smaller than the interval '\(interval)'")
    }
    if check == "TCP", fields["HealthCheckPath"] != nil || fields["Matcher"] != nil {
      throw ELBv2.invalid("Health check path and matcher are not supported for health checks with protocol 'TCP'")
    }
    if fields["TargetType"] != "lambda", fields["HealthCheckEnabled"] == false {
      throw ELBv2.unusable(
        "Health check enabled must be true for target groups with target type 'instance', 'ip' or 'alb'")
    }
    if let path = fields["HealthCheckPath"]?.string, !path.hasPrefix("/") {
      throw ELBv2.invalid("Health check path '\(path)' must begin with '/'")
    }
  }
}
