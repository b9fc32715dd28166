internal import InfraModel

extension ElastiCache {
  static let parameterGroup = Kind(
    "elasticache.parameter-group",
    missing: FaultForm("CacheParameterGroupNotFound", "CacheParameterGroup {id} not found.", status: 404),
    exists: FaultForm("CacheParameterGroupAlreadyExists", "CacheParameterGroup {id} already exists"),
    inUse: FaultForm(
      "InvalidCacheParameterGroupState",
      "One or more cache clusters are still members of this parameter group {id}, so the group cannot be deleted.")
  ) {
    $0.idField = "CacheParameterGroupName"
    $0.arn = "arn:{partition}:elasticache:{region}:{account}:parametergroup:{id}"
    $0.arnField = "ARN"
  }

  /// Source: Amazon ElastiCache User Guide, "Engines and versions" and their parameter groups.
  private static let families = [
    "redis5.0", "redis6.x", "redis7", "valkey7", "valkey8", "memcached1.5", "memcached1.6",
  ]

  /// The family of an engine's version.
  static func family(_ engine: String, _ version: String) -> String {
    let parts = version.split(separator: ".")
    switch engine {
    case "memcached": return "memcached\(parts.prefix(2).joined(separator: "."))"
    case "redis" where parts.first == "6": return "redis6.x"
    case "redis" where parts.first == "5": return "redis5.0"
    default: return engine + (parts.first ?? "7")
    }
  }

  static let parameterGroups = ServiceBehavior(
    "elasticache", kinds: [parameterGroup],
    operations: [
      "CreateCacheParameterGroup": Behavior { cloud, call throws(Fault) in
        let family = try call.required("CacheParameterGroupFamily")
        guard families.contains(family) else {
          throw invalid("CacheParameterGroupFamily \(family) is not a valid parameter group family.")
        }
        let made = try cloud.create(
          parameterGroup, named: try name(call, "CacheParameterGroupName"), call,
          [
            "CacheParameterGroupFamily": .string(family), "Description": call["Description"] ?? "", "IsGlobal": false,
            "Given": [:],
          ], tags: call.tags())
        return ["CacheParameterGroup": .object(made.fields)]
      },
      "DescribeCacheParameterGroups": Behavior { cloud, call throws(Fault) in
        guard let name = call.string("CacheParameterGroupName")?.lowercased() else {
          return ["CacheParameterGroups": .list(cloud.list(parameterGroup, in: call.region).map { .object($0.fields) })]
        }
        return ["CacheParameterGroups": [.object(try group(name, &cloud, call).fields)]]
      },
      "ModifyCacheParameterGroup": Behavior { cloud, call throws(Fault) in
        let record = try own(try name(call, "CacheParameterGroupName"), &cloud, call)
        try cloud.change(record) { record in
          for parameter in call.list("ParameterNameValues") {
            record.set(parameter["ParameterName"]?.string ?? "", in: "Given", to: parameter["ParameterValue"])
          }
        }
        return ["CacheParameterGroupName": .string(record.id)]
      },
      "ResetCacheParameterGroup": Behavior { cloud, call throws(Fault) in
        let record = try own(try name(call, "CacheParameterGroupName"), &cloud, call)
        try cloud.change(record) { record in
          if call["ResetAllParameters"] == true { record["Given"] = [:] }
          for parameter in call.list("ParameterNameValues") {
            record.set(parameter["ParameterName"]?.string ?? "", in: "Given", to: nil)
          }
        }
        return ["CacheParameterGroupName": .string(record.id)]
      },
      "DescribeCacheParameters": Behavior { cloud, call throws(Fault) in
        let record = try group(try name(call, "CacheParameterGroupName"), &cloud, call)
        let given = (record["Given"]?.object ?? [:]).sorted { $0.key < $1.key }
        // Of parameters that nobody set the sandbox knows none.
        let source = call.string("Source")
        let all = source == nil || source == "user" ? given : []
        return [
          "Parameters": .list(
            all.map {
              [
                "ParameterName": .string($0.key), "ParameterValue": $0.value, "Source": "user", "DataType": "string",
                "IsModifiable": true, "ChangeType": "immediate",
              ]
            }), "CacheNodeTypeSpecificParameters": [],
        ]
      },
      "DeleteCacheParameterGroup": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try own(try name(call, "CacheParameterGroupName"), &cloud, call))
        return [:]
      },
    ])

  /// A group; those that every account has come with the first call that needs them.
  static func group(_ name: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    if let found = cloud.find(parameterGroup, name, in: call.region) { return found }
    let family = name.hasPrefix("default.") ? String(name.dropFirst("default.".count)) : ""
    let plain = family.hasSuffix(".cluster.on") ? String(family.dropLast(".cluster.on".count)) : family
    guard families.contains(plain) else { throw parameterGroup.missing.fault(name) }
    return try cloud.create(
      parameterGroup, named: name, call,
      [
        "CacheParameterGroupFamily": .string(plain), "IsGlobal": false, "Given": [:],
        "Description": .string("Default parameter group for \(plain)"),
      ])
  }

  private static func own(_ name: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    if name.hasPrefix("default.") {
      throw invalid(
        "The parameter CacheParameterGroupName is not valid: \(name) is a default group and cannot be changed.")
    }
    return try cloud.get(parameterGroup, name, call)
  }
}
