internal import InfraModel

extension RDS {
  static let target = Kind(
    "rds.proxy-target", missing: FaultForm("DBProxyTargetNotFoundFault", "DB proxy target {id} not found."),
    exists: FaultForm("DBProxyTargetAlreadyRegisteredFault", "DB proxy target {id} is already registered.")
  ) {
    $0.links = [
      Link("Group", to: "rds.proxy-target-group", onDelete: .cascade),
      Link("RdsResourceId", to: "rds.instance", onDelete: .cascade),
    ]
    $0.indexes = ["Group"]
  }

  /// The databases behind proxies.
  static let proxyTargets = ServiceBehavior(
    "rds", kinds: [target],
    operations: [
      "RegisterDBProxyTargets": Behavior { cloud, call throws(Fault) in
        let group = try targets(cloud, call)
        let front = try cloud.get(proxy, group.string("DBProxyName") ?? "", call)
        guard front["Status"] == "available" else {
          throw Fault(
            "InvalidDBProxyStateFault", "The requested operation can't be performed while the proxy is in this state.")
        }
        if !call.strings("DBClusterIdentifiers").isEmpty {
          throw invalid("The sandbox has no proxies of DB clusters.")
        }
        var made: [Value] = []
        for name in call.strings("DBInstanceIdentifiers") {
          let database = try cloud.get(instance, name.lowercased(), call)
          let record = try cloud.create(
            target, named: "\(group.id)/\(database.id)", call,
            [
              "Group": .string(group.id), "RdsResourceId": .string(database.id), "Type": "RDS_INSTANCE",
              "Role": "READ_WRITE",
              "Endpoint": database["Endpoint"]?["Address"] ?? .null, "Port": database["Port"] ?? .null,
              "TargetHealth": ["State": "REGISTERING"],
            ]
          ) { $0.becomes(["TargetHealth": ["State": "AVAILABLE"]], at: call.after(60)) }
          made.append(cloud.view(record))
        }
        return ["DBProxyTargets": .list(made)]
      },
      "DescribeDBProxyTargets": Behavior { cloud, call throws(Fault) in
        let group = try targets(cloud, call)
        let found = cloud.list(target, in: call.region, where: "Group", is: .string(group.id))
        return ["Targets": .list(found.map { cloud.view($0) })]
      },
      "DeregisterDBProxyTargets": Behavior { cloud, call throws(Fault) in
        let group = try targets(cloud, call)
        for name in call.strings("DBInstanceIdentifiers") {
          try cloud.delete(target, "\(group.id)/\(name.lowercased())", call)
        }
        return [:]
      },
    ])
}
