internal import InfraModel

extension RDS {
  static let proxy = Kind(
    "rds.proxy", missing: FaultForm("DBProxyNotFoundFault", "DBProxy {id} not found."),
    exists: FaultForm("DBProxyAlreadyExistsFault", "DB proxy {id} already exists.")
  ) {
    $0.idField = "DBProxyName"
    $0.arn = "arn:{partition}:rds:{region}:{account}:db-proxy:prx-{Serial}"
    $0.arnField = "DBProxyArn"
    $0.quota = Kind.Quota(
      20,
      FaultForm(
        "DBProxyQuotaExceededFault",
        "Your Amazon Web Services account already has the maximum number of proxies in the specified Amazon Web Services Region."
      ))
  }

  static let targetGroup = Kind(
    "rds.proxy-target-group",
    missing: FaultForm("DBProxyTargetGroupNotFoundFault", "DB proxy target group {id} not found.")
  ) {
    $0.arn = "arn:{partition}:rds:{region}:{account}:target-group:prx-tg-{Serial}"
    $0.arnField = "TargetGroupArn"
    $0.links = [Link("DBProxyName", to: "rds.proxy", onDelete: .cascade)]
  }

  /// Proxies in front of databases.
  static let proxies = ServiceBehavior(
    "rds", kinds: [proxy, targetGroup],
    operations: [
      "CreateDBProxy": Behavior(createProxy),
      "DescribeDBProxies": describe(proxy, "DBProxyName", as: "DBProxies"),
      "ModifyDBProxy": Behavior(modifyProxy),
      "DeleteDBProxy": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(proxy, try name(call, "DBProxyName"), call)
        if record["Status"] == "deleting" { return ["DBProxy": cloud.view(record)] }
        let gone = call.after(120)
        try EC2.removeInterfaces(of: record.arn ?? record.id, &cloud, call, at: gone)
        let changed = try cloud.delete(record, showing: ["Status": "deleting"], at: gone)
        return ["DBProxy": cloud.view(changed)]
      },
      "DescribeDBProxyTargetGroups": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(proxy, try name(call, "DBProxyName"), call)
        let found = cloud.referrers(of: record, targetGroup).filter {
          call["TargetGroupName"] == nil || $0["TargetGroupName"] == call["TargetGroupName"]
        }
        if found.isEmpty { throw targetGroup.missing.fault(call.string("TargetGroupName") ?? "default") }
        return ["TargetGroups": .list(found.map { cloud.view($0) })]
      },
      "ModifyDBProxyTargetGroup": Behavior { cloud, call throws(Fault) in
        let group = try targets(cloud, call)
        let changed = try cloud.change(group) { group in
          let settings = call["ConnectionPoolConfig"]?.object ?? [:]
          group["ConnectionPoolConfig"] = .object(
            (group["ConnectionPoolConfig"]?.object ?? [:]).merging(settings) { _, last in last })
          group["UpdatedDate"] = .integer(Int64(call.now))
        }
        return ["DBProxyTargetGroup": cloud.view(changed)]
      },
    ])

  /// The target group that a call names; there is one, `default`.
  static func targets(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try cloud.get(proxy, try name(call, "DBProxyName"), call)
    let name = call.string("TargetGroupName") ?? "default"
    let group = cloud.referrers(of: record, targetGroup).first { $0.string("TargetGroupName") == name }
    guard let group else { throw targetGroup.missing.fault(name) }
    return group
  }

  private static func rendered(_ auth: [Value]) -> Value {
    .list(
      auth.map { one in
        var members = one.object ?? [:]
        members["AuthScheme"] = members["AuthScheme"] ?? "SECRETS"
        members["IAMAuth"] = members["IAMAuth"] ?? "DISABLED"
        members["ClientPasswordAuthType"] = members["ClientPasswordAuthType"] ?? "POSTGRES_SCRAM_SHA_256"
        return .object(members)
      })
  }

  @Sendable private static func createProxy(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let id = try name(call, "DBProxyName")
    try check(identifier: id, "DBProxyName", longest: 63)
    if cloud.find(proxy, id, in: call.region) != nil { throw proxy.exists.fault(id) }
    let subnets = call.strings("VpcSubnetIds")
    let found = subnets.compactMap { cloud.find(EC2.subnet, $0, in: call.region) }
    guard found.count == subnets.count else {
      throw Fault(
        "InvalidSubnet",
        "The requested subnet is invalid, or multiple subnets were requested that are not all in a common VPC.")
    }
    guard Set(found.compactMap { $0["AvailabilityZone"] }).count > 1, Set(found.compactMap { $0["VpcId"] }).count == 1
    else {
      throw invalid("VPC subnets of a DB proxy must be of one VPC and in at least two Availability Zones.")
    }
    let network = found[0].string("VpcId") ?? ""
    let groups = try securityGroups(cloud, call, call["VpcSecurityGroupIds"], network: network)
    let now = Value.integer(Int64(call.now))
    let serial = Value.string("0" + cloud.random("0123456789abcdef", 16))
    let host =
      "\(id).proxy-\(hostPart(call)).\(call.region).rds.amazonaws.com"
    let made = try cloud.create(
      proxy, named: id, call,
      [
        "Serial": serial, "Status": "creating", "EngineFamily": call["EngineFamily"] ?? .null,
        "VpcId": .string(network),
        "VpcSecurityGroupIds": .list(groups.map(Value.string)), "VpcSubnetIds": call["VpcSubnetIds"] ?? [],
        "Auth": rendered(call.list("Auth")), "RoleArn": call["RoleArn"] ?? .null, "Endpoint": .string(host),
        "RequireTLS": call["RequireTLS"] ?? false, "IdleClientTimeout": call["IdleClientTimeout"] ?? 1800,
        "DebugLogging": call["DebugLogging"] ?? false, "CreatedDate": now, "UpdatedDate": now,
        "EndpointNetworkType": call["EndpointNetworkType"] ?? "IPV4",
        "DefaultAuthScheme": call["DefaultAuthScheme"] ?? "NONE",
        "TargetConnectionNetworkType": call["TargetConnectionNetworkType"] ?? "IPV4",
      ], tags: call.tags()
    ) { $0.becomes(["Status": "available"], at: call.after(180)) }
    try cloud.create(
      targetGroup, named: "\(id)/default", call,
      [
        "Serial": serial, "DBProxyName": .string(id), "TargetGroupName": "default", "IsDefault": true,
        "Status": "available",
        "ConnectionPoolConfig": [
          "MaxConnectionsPercent": 100, "MaxIdleConnectionsPercent": 50, "ConnectionBorrowTimeout": 120,
          "SessionPinningFilters": [],
        ], "CreatedDate": now, "UpdatedDate": now,
      ])
    for subnet in subnets {
      try EC2.makeInterface(
        &cloud, call, subnet: subnet, groups: groups,
        for: EC2.InterfaceUse(
          holder: made.arn ?? id, description: "Network interface for DBProxy \(id)", requester: "amazon-rds"))
    }
    return ["DBProxy": cloud.view(made)]
  }

  @Sendable private static func modifyProxy(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(proxy, try name(call, "DBProxyName"), call)
    guard record["Status"] == "available" else {
      throw Fault(
        "InvalidDBProxyStateFault", "The requested operation can't be performed while the proxy is in this state.")
    }
    if let name = call.string("NewDBProxyName"), name.lowercased() != record.id {
      throw invalid("The sandbox does not rename proxies.")
    }
    if call["SecurityGroups"] != nil {
      try EC2.setGroups(call.strings("SecurityGroups"), ofInterfacesOf: record.arn ?? record.id, &cloud, call)
    }
    let changed = try cloud.change(record) { record in
      for name in ["RequireTLS", "IdleClientTimeout", "DebugLogging", "RoleArn", "DefaultAuthScheme"] {
        if let value = call[name] { record[name] = value }
      }
      if call["Auth"] != nil { record["Auth"] = rendered(call.list("Auth")) }
      if let groups = call["SecurityGroups"] { record["VpcSecurityGroupIds"] = groups }
      record["UpdatedDate"] = .integer(Int64(call.now))
      record["Status"] = "modifying"
      record.becomes(["Status": "available"], at: call.after(30))
    }
    return ["DBProxy": cloud.view(changed)]
  }
}
