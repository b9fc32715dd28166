internal import InfraModel

extension RDS {
  static let parameterGroup = kind(
    "parameter-group", id: "DBParameterGroupName", arn: "DBParameterGroupArn", type: "pg",
    missing: "DBParameterGroupNotFound", exists: "DBParameterGroupAlreadyExists",
    inUse: FaultForm(
      "InvalidDBParameterGroupState",
      "One or more database instances are still members of this parameter group {id}, so the group cannot be deleted"))

  /// Groups of engine settings. What was set is kept in the group; what was not is the engine's.
  static let parameterGroups = ServiceBehavior(
    "rds", kinds: [parameterGroup],
    operations: parameterOperations(of: parameterGroup, "DBParameterGroup", telling: "DescribeDBParameters") {
      cloud, group throws(Fault) in
      for database in cloud.referrers(of: group, instance) {
        try cloud.change(database) { $0["DBParameterGroups"] = [membership(group.id, "pending-reboot")] }
      }
    }.merging([
      "DescribeEngineDefaultParameters": Behavior { _, call throws(Fault) in
        let family = try call.required("DBParameterGroupFamily")
        let all = DatabaseParameter.all(of: family).map { rendered($0.name, $0, nil) }
        return ["EngineDefaults": ["DBParameterGroupFamily": .string(family), "Parameters": .list(all)]]
      }
    ]) { $1 })

  static let clusterParameterGroup = kind(
    "cluster-parameter-group", id: "DBClusterParameterGroupName", arn: "DBClusterParameterGroupArn", type: "cluster-pg",
    missing: "DBParameterGroupNotFound", exists: "DBParameterGroupAlreadyExists",
    inUse: FaultForm(
      "InvalidDBParameterGroupState",
      "One or more database clusters are still members of this parameter group {id}, so the group cannot be deleted"))

  /// The same for whole clusters: what takes a restart takes one of each of their instances.
  static let clusterParameterGroups = ServiceBehavior(
    "rds", kinds: [clusterParameterGroup],
    operations: parameterOperations(
      of: clusterParameterGroup, "DBClusterParameterGroup", telling: "DescribeDBClusterParameters"
    ) { cloud, group throws(Fault) in
      for cluster in cloud.referrers(of: group, cluster) {
        for member in members(of: cluster, cloud) {
          try cloud.change(member) { $0["ClusterParameterStatus"] = "pending-reboot" }
        }
      }
    })

  /// What the API does with groups of one kind.
  /// - Parameters:
  ///   - noun: What the names of operations and members have for them (`DBParameterGroup`).
  ///   - telling: The operation that tells a group's parameters.
  ///   - mark: Notes at those who use a group that they must restart.
  private static func parameterOperations(
    of kind: Kind, _ noun: String, telling: String,
    mark: @escaping @Sendable (inout Cloud, Record) throws(Fault) -> Void
  ) -> [String: Behavior] {
    let member = noun + "Name"
    return [
      "Create\(noun)": Behavior { cloud, call throws(Fault) in
        let name = try name(call, member)
        try check(identifier: name, member, longest: 255)
        let family = try call.required("DBParameterGroupFamily")
        guard DatabaseEngine.hasFamily(family) else {
          throw invalid("ParameterGroupFamily \(family) is not a valid parameter group family")
        }
        let fields = call.members("DBParameterGroupFamily", "Description")
        let made = try cloud.create(kind, named: name, call, fields, tags: call.tags())
        return [noun: cloud.view(made)]
      },
      "Describe\(noun)s": describe(kind, member, as: noun + "s"),
      "Delete\(noun)": Behavior { cloud, call throws(Fault) in
        let name = try name(call, member)
        if name.hasPrefix("default.") { throw invalid("Cannot delete the default parameter group \(name)") }
        try cloud.delete(kind, name, call)
        return [:]
      },
      telling: Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(kind, try name(call, member), call)
        let source = call.string("Source")
        let names = call.list("Filters").first { $0["Name"] == "parameter-name" }?["Values"]?.list
        return [
          "Parameters": .list(
            parameters(of: record).filter { parameter in
              (source == nil || parameter["Source"]?.string == source)
                && (names?.contains(parameter["ParameterName"] ?? "") ?? true)
            })
        ]
      },
      "Modify\(noun)": Behavior { cloud, call throws(Fault) in
        let group = try changing(cloud, call, kind, member)
        if try setParameters(&cloud, call, group) { try mark(&cloud, group) }
        return [member: .string(group.id)]
      },
      "Reset\(noun)": Behavior { cloud, call throws(Fault) in
        let group = try changing(cloud, call, kind, member)
        if try resetParameters(&cloud, call, group) { try mark(&cloud, group) }
        return [member: .string(group.id)]
      },
    ]
  }

  /// The engine's own group of a family. Here it comes with the first database that needs it.
  static func standardGroup(
    _ cloud: inout Cloud, _ call: Call, _ family: String, of kind: Kind = parameterGroup
  ) throws(Fault) -> Record {
    let name = "default.\(family)"
    if let present = cloud.find(kind, name, in: call.region) { return present }
    return try cloud.create(
      kind, named: name, call,
      ["DBParameterGroupFamily": .string(family), "Description": .string("Default parameter group for \(family)")])
  }

  /// The group of a cluster that is named, of the engine's family; the engine's own where none is.
  static func clusterParameterGroup(
    _ cloud: inout Cloud, _ call: Call, _ name: String?, _ family: String
  ) throws(Fault) -> Record {
    guard let name = name?.lowercased(), name != "default.\(family)" else {
      return try standardGroup(&cloud, call, family, of: clusterParameterGroup)
    }
    guard let group = cloud.find(clusterParameterGroup, name, in: call.region) else {
      throw Fault("DBClusterParameterGroupNotFound", "DBClusterParameterGroup not found: \(name)")
    }
    let own = group.string("DBParameterGroupFamily") ?? ""
    guard own == family else {
      throw conflicting(
        "The parameter group \(name) with DBParameterGroupFamily \(own) can't be used for this cluster. Please use a parameter group with DBParameterGroupFamily \(family)"
      )
    }
    return group
  }

  private static func known(_ group: Record) -> [DatabaseParameter] {
    DatabaseParameter.all(of: group.string("DBParameterGroupFamily") ?? "")
  }

  private static func parameters(of group: Record) -> [Value] {
    let known = known(group)
    var set = group["Set"]?.object ?? [:]
    let described = known.map { rendered($0.name, $0, set.removeValue(forKey: $0.name)) }
    return (described + set.map { rendered($0.key, nil, $0.value) }).sorted {
      ($0["ParameterName"]?.string ?? "") < ($1["ParameterName"]?.string ?? "")
    }
  }

  private static func rendered(_ name: String, _ parameter: DatabaseParameter?, _ set: Value?) -> Value {
    let isDynamic = parameter?.isDynamic ?? true
    var members: [String: Value] = [
      "ParameterName": .string(name), "Description": .string("The engine's setting \(name)"),
      "Source": source(name, parameter, set), "ApplyType": isDynamic ? "dynamic" : "static",
      "DataType": .string(parameter?.type ?? "string"), "IsModifiable": true,
      "ApplyMethod": set?["ApplyMethod"] ?? "pending-reboot",
    ]
    members["ParameterValue"] = set?["ParameterValue"] ?? parameter?.standard.map(Value.string)
    members["AllowedValues"] = parameter?.allowed.map(Value.string)
    return .object(members)
  }

  /// Who a parameter's value comes from. One that was set to the value that it has anyway counts as the engine's, or as
  /// RDS's own.
  private static func source(_ name: String, _ parameter: DatabaseParameter?, _ set: Value?) -> Value {
    if let set, parameter?.standard == nil || set["ParameterValue"]?.string != parameter?.standard { return "user" }
    return name.hasPrefix("rds.") ? "system" : "engine-default"
  }

  /// The group of a call that changes parameters, at most twenty of them.
  private static func changing(
    _ cloud: Cloud, _ call: Call, _ kind: Kind, _ member: String
  ) throws(Fault) -> Record {
    let record = try cloud.get(kind, try name(call, member), call)
    if record.id.hasPrefix("default.") { throw invalid("Cannot modify the default parameter group \(record.id)") }
    if call.list("Parameters").count > 20 {
      throw invalid("A maximum of 20 parameters can be modified in a single request")
    }
    return record
  }

  /// Whether one of the changed parameters waits for a restart; refuses to change a static one at once.
  private static func waits(_ group: Record, _ parameters: [Value]) throws(Fault) -> Bool {
    let fixed = Set(known(group).filter { !$0.isDynamic }.map(\.name))
    var waits = false
    for parameter in parameters {
      let isStatic = fixed.contains(parameter["ParameterName"]?.string ?? "")
      if isStatic, parameter["ApplyMethod"] == "immediate" {
        throw conflicting("cannot use immediate apply method for static parameter")
      }
      waits = waits || isStatic || parameter["ApplyMethod"] == "pending-reboot"
    }
    return waits
  }

  static func membership(_ group: String, _ status: Value) -> Value {
    ["DBParameterGroupName": .string(group), "ParameterApplyStatus": status]
  }

  /// - Returns: Whether a parameter waits for a restart.
  private static func setParameters(_ cloud: inout Cloud, _ call: Call, _ record: Record) throws(Fault) -> Bool {
    let parameters = call.list("Parameters")
    let waits = try waits(record, parameters)
    let known = Dictionary(known(record).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for parameter in parameters {
      let name = parameter["ParameterName"]?.string ?? ""
      guard let text = parameter["ParameterValue"]?.string else {
        throw invalid("The parameter ParameterValue must be provided for \(name)")
      }
      if known[name]?.type == "integer", Int64(text) == nil, !text.contains("{") {
        throw invalid("Invalid parameter value: \(text) for: \(name) allowed values are: \(known[name]?.allowed ?? "")")
      }
    }
    try cloud.change(record) { record in
      var set = record["Set"]?.object ?? [:]
      for parameter in parameters { set[parameter["ParameterName"]?.string ?? ""] = parameter }
      record["Set"] = .object(set)
    }
    return waits
  }

  /// - Returns: Whether a parameter waits for a restart.
  private static func resetParameters(_ cloud: inout Cloud, _ call: Call, _ record: Record) throws(Fault) -> Bool {
    let parameters = call.list("Parameters")
    let waits = try waits(record, parameters) || call.bool("ResetAllParameters") == true
    try cloud.change(record) { record in
      var set = record["Set"]?.object ?? [:]
      for parameter in parameters { set[parameter["ParameterName"]?.string ?? ""] = nil }
      record["Set"] = call.bool("ResetAllParameters") == true ? [:] : .object(set)
    }
    return waits
  }
}
