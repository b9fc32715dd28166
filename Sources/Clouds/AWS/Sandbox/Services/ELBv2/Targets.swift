internal import InfraModel

extension ELBv2 {
  /// A target of a group, by what it is and its port.
  static let target = Kind("elbv2.target", missing: FaultForm("InvalidTarget", "The target '{id}' is not registered")) {
    $0.links = [
      Link("TargetGroupArn", to: targetGroup.name, isARN: true, onDelete: .cascade),
      // A machine that is gone is a target no longer.
      Link("InstanceId", to: "ec2.instance", onDelete: .cascade),
    ]
    $0.indexes = ["TargetGroupArn"]
  }

  static let targets = ServiceBehavior(
    "elbv2", kinds: [target],
    operations: [
      "RegisterTargets": Behavior { cloud, call throws(Fault) in
        let group = try get(targetGroup, try call.required("TargetGroupArn"), cloud)
        try register(call.list("Targets"), in: group, &cloud, call)
        return [:]
      },
      "DeregisterTargets": Behavior { cloud, call throws(Fault) in
        let group = try get(targetGroup, try call.required("TargetGroupArn"), cloud)
        try deregister(call.list("Targets"), from: group, &cloud, call)
        return [:]
      },
      "DescribeTargetHealth": Behavior { cloud, call throws(Fault) in
        let group = try get(targetGroup, try call.required("TargetGroupArn"), cloud)
        let asked = call.list("Targets")
        let there = registered(in: group, cloud).map(\.fields) + ECS.targets(of: group, cloud)
        let isUsed = !users(of: group, cloud).isEmpty
        guard !asked.isEmpty else {
          return ["TargetHealthDescriptions": .list(there.map { health(of: $0, in: group, isUsed, cloud, call) })]
        }
        return [
          "TargetHealthDescriptions": .list(
            asked.map { one in
              let id = identifier(one, in: group)
              if let found = there.first(where: { $0["Target"].map { identifier($0, in: group) } == id }) {
                return health(of: found, in: group, isUsed, cloud, call)
              }
              return [
                "Target": one.setting("Port", to: one["Port"] ?? group["Port"] ?? .null),
                "TargetHealth": [
                  "State": "unused", "Reason": "Target.NotRegistered",
                  "Description": "Target is not registered to the target group",
                ],
              ]
            })
        ]
      },
    ])

  /// The targets of a group in order of their registration.
  static func registered(in group: Record, _ cloud: Cloud) -> [Record] {
    cloud.list(target, in: group.key.region, where: "TargetGroupArn", is: .string(group.arn ?? ""))
  }

  /// Registers targets (`Id`, `Port`, `AvailabilityZone`); one that is there already stays, and one that was on its way out
  /// comes back.
  /// - Parameter arrival: From when on a target that is only being started is there; `nil` for those that are there already.
  static func register(
    _ targets: [Value], in group: Record, arriving arrival: Double? = nil, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    let type = group.string("TargetType") ?? "instance"
    for one in targets {
      let id = one["Id"]?.string ?? ""
      if arrival == nil { try check(id, type, group, cloud, call) }
      var told: [String: Value] = ["Id": .string(id)]
      told["Port"] = one["Port"] ?? group["Port"]
      told["AvailabilityZone"] = one["AvailabilityZone"]
      var fields: [String: Value] = [
        "TargetGroupArn": .string(group.arn ?? ""), "Target": .object(told),
        "RegisteredAt": .number(arrival ?? call.now),
      ]
      if type == "instance" { fields["InstanceId"] = .string(id) }
      let key = identifier(one, in: group)
      if let there = cloud.find(target, key, in: call.region) {
        guard there["DrainingSince"] != nil else { continue }
        try cloud.change(there) { [fields] in
          $0.stays()
          $0.fields = fields
        }
      } else {
        try cloud.create(target, named: key, call, fields)
      }
    }
  }

  /// Says that a machine is there that was only being started.
  static func arrive(_ machine: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    guard let machine = cloud.find(EC2.instance, machine, in: call.region) else { return }
    for record in cloud.referrers(of: machine, target) {
      try cloud.change(record) { $0["RegisteredAt"] = .number(call.now) }
    }
  }

  /// Takes targets away; each drains for the group's delay. Those that are not there are passed over.
  static func deregister(_ targets: [Value], from group: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    let delay = BalancerAttributes.all(group)["deregistration_delay.timeout_seconds"].flatMap(Double.init) ?? 0
    let isUsed = !users(of: group, cloud).isEmpty
    let all = registered(in: group, cloud)
    for one in targets {
      // Without a port, every port of it.
      let there = all.filter { record in
        one["Port"] == nil ? record["Target"]?["Id"] == one["Id"] : record.id == identifier(one, in: group)
      }
      for record in there where record["DrainingSince"] == nil {
        guard isUsed, delay > 0 else {
          try cloud.delete(record)
          continue
        }
        try cloud.change(record) {
          $0["DrainingSince"] = .number(call.now)
          $0.ends(at: call.after(delay))
        }
      }
    }
  }

  private static func check(_ id: String, _ type: String, _ group: Record, _ cloud: Cloud, _ call: Call) throws(Fault) {
    switch type {
    case "instance":
      guard let machine = cloud.find(EC2.instance, id, in: call.region) else {
        throw Fault(
          "InvalidTarget", "The following targets are not in a running state and cannot be registered: '\(id)'")
      }
      guard machine["State"]?["Name"] == "running" else {
        throw Fault(
          "InvalidTarget", "The following targets are not in a running state and cannot be registered: '\(id)'")
      }
      guard machine["VpcId"] == group["VpcId"] else {
        throw Fault(
          "InvalidTarget",
          "The following targets are not in the target group VPC '\(group.string("VpcId") ?? "")': '\(id)'")
      }
    case "ip":
      guard IPAddress(id) != nil else { throw invalid("The IP address '\(id)' is not a valid IPv4 or IPv6 address") }
    case "alb":
      _ = try get(balancer, id, cloud)
    default:
      guard id.contains(":function:") else { throw invalid("Target ID '\(id)' is not a valid Lambda function ARN") }
    }
  }

  private static func identifier(_ one: Value, in group: Record) -> String {
    let port = (one["Port"] ?? group["Port"])?.plainText ?? ""
    return "\(group.id)/\(one["Id"]?.string ?? ""):\(port)"
  }

  /// A target is healthy once it has passed a first check.
  private static func health(
    of record: [String: Value], in group: Record, _ isUsed: Bool, _ cloud: Cloud, _ call: Call
  ) -> Value {
    let target = record["Target"] ?? [:]
    var told: [String: Value] = ["Target": target]
    let port = group.string("HealthCheckPort") ?? "traffic-port"
    if let own = port == "traffic-port" ? target["Port"]?.plainText : port { told["HealthCheckPort"] = .string(own) }
    func state(_ name: String, _ reason: String? = nil, _ words: String? = nil) -> Value {
      var members: [String: Value] = ["State": .string(name)]
      members["Reason"] = reason.map(Value.string)
      members["Description"] = words.map(Value.string)
      return .object(members)
    }
    let machine = record["InstanceId"]?.string.flatMap { cloud.find(EC2.instance, $0, in: group.key.region) }
    let interval = group["HealthCheckIntervalSeconds"]?.number ?? 30
    if record["DrainingSince"] != nil {
      told["TargetHealth"] = state(
        "draining", "Target.DeregistrationInProgress", "Target deregistration is in progress")
    } else if !isUsed {
      told["TargetHealth"] = state(
        "unused", "Target.NotInUse", "Target group is not configured to receive traffic from the load balancer")
    } else if let machine, machine["State"]?["Name"] != "running" {
      told["TargetHealth"] = state("unused", "Target.InvalidState", "Target is in the stopped state")
    } else if group["HealthCheckEnabled"] == false {
      told["TargetHealth"] = state("unavailable", "Target.HealthCheckDisabled", "Health checks are disabled")
    } else if call.now < (record["RegisteredAt"]?.number ?? 0) + interval {
      told["TargetHealth"] = state("initial", "Elb.RegistrationInProgress", "Target registration is in progress")
    } else {
      told["TargetHealth"] = state("healthy")
    }
    return .object(told)
  }
}
