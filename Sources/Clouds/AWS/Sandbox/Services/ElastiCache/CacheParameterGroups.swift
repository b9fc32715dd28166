internal import InfraModel

extension ElastiCache {
  static let parameterGroup = kind(
    "parameter-group", id: "CacheParameterGroupName", type: "parametergroup", what: "CacheParameterGroup",
    missing: "CacheParameterGroupNotFound", exists: "CacheParameterGroupAlreadyExists",
    inUse: FaultForm(
      "InvalidCacheParameterGroupState",
      "One or more cache clusters are still members of this parameter group {id}, so the group cannot be deleted."))

  static let families: Set<String> = [
    "memcached1.4", "memcached1.5", "memcached1.6", "redis5.0", "redis6.x", "redis7", "valkey7", "valkey8",
  ]

  static let parameterGroups = ServiceBehavior(
    "elasticache", kinds: [parameterGroup],
    operations: [
      "CreateCacheParameterGroup": Behavior { cloud, call throws(Fault) in
        let name = try name(call, "CacheParameterGroupName")
        try RDS.check(identifier: name, "CacheParameterGroupName", longest: 255)
        let family = try call.required("CacheParameterGroupFamily")
        guard families.contains(family) else {
          throw invalid("CacheParameterGroupFamily \(family) is not a valid parameter group family.")
        }
        let made = try cloud.create(
          parameterGroup, named: name, call,
          [
            "CacheParameterGroupFamily": .string(family), "Description": call["Description"] ?? "", "IsGlobal": false,
            "Values": [:],
          ], tags: call.tags())
        return ["CacheParameterGroup": cloud.view(made)]
      },
      "DescribeCacheParameterGroups": Behavior { cloud, call throws(Fault) in
        guard let name = call.string("CacheParameterGroupName") else {
          return ["CacheParameterGroups": .list(cloud.list(parameterGroup, in: call.region).map { cloud.view($0) })]
        }
        return ["CacheParameterGroups": [cloud.view(try parameterGroup(&cloud, call, name))]]
      },
      "DescribeCacheParameters": Behavior { cloud, call throws(Fault) in
        let record = try parameterGroup(&cloud, call, try call.required("CacheParameterGroupName"))
        return [
          "Parameters": .list(parameters(of: record, call.string("Source"))), "CacheNodeTypeSpecificParameters": [],
        ]
      },
      "DescribeEngineDefaultParameters": Behavior { _, call throws(Fault) in
        let family = try call.required("CacheParameterGroupFamily")
        let told = CacheParameter.all(of: family).map { $0.told(nil) }
        return [
          "EngineDefaults": [
            "CacheParameterGroupFamily": .string(family), "Parameters": .list(told),
            "CacheNodeTypeSpecificParameters": [],
          ]
        ]
      },
      "ModifyCacheParameterGroup": Behavior { cloud, call throws(Fault) in
        let record = try ownGroup(&cloud, call)
        let family = record.string("CacheParameterGroupFamily") ?? ""
        var values = record["Values"]?.object ?? [:]
        for entry in call.list("ParameterNameValues") {
          let name = entry["ParameterName"]?.string ?? ""
          guard let known = CacheParameter.all(of: family).first(where: { $0.name == name }) else {
            throw invalid("The parameter \(name) cannot be found in the group \(record.id).")
          }
          let value = entry["ParameterValue"]?.string ?? ""
          guard known.takes(value) else {
            throw invalid("The parameter \(name) has an invalid value \(value); allowed values are \(known.allowed).")
          }
          values[name] = .string(value)
        }
        try cloud.change(record) { [values] in $0["Values"] = .object(values) }
        return ["CacheParameterGroupName": .string(record.id)]
      },
      "ResetCacheParameterGroup": Behavior { cloud, call throws(Fault) in
        let record = try ownGroup(&cloud, call)
        var values = record["Values"]?.object ?? [:]
        if call.bool("ResetAllParameters") == true { values = [:] }
        for entry in call.list("ParameterNameValues") { values[entry["ParameterName"]?.string ?? ""] = nil }
        try cloud.change(record) { [values] in $0["Values"] = .object(values) }
        return ["CacheParameterGroupName": .string(record.id)]
      },
      "DeleteCacheParameterGroup": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try ownGroup(&cloud, call))
        return [:]
      },
    ])

  /// A group by its name; AWS's own come with the first call that needs them.
  static func parameterGroup(_ cloud: inout Cloud, _ call: Call, _ given: String) throws(Fault) -> Record {
    let name = given.lowercased()
    if let present = cloud.find(parameterGroup, name, in: call.region) { return present }
    let family = String(name.dropFirst("default.".count)).replacing(".cluster.on", with: "")
    guard name.hasPrefix("default."), families.contains(family) else { throw parameterGroup.missing.fault(name) }
    return try cloud.create(
      parameterGroup, named: name, call,
      [
        "CacheParameterGroupFamily": .string(family), "IsGlobal": false, "Values": [:],
        "Description": .string("Default parameter group for \(family)"),
      ])
  }

  private static func ownGroup(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try parameterGroup(&cloud, call, try call.required("CacheParameterGroupName"))
    guard !record.id.hasPrefix("default.") else {
      throw invalid("The parameter group \(record.id) is a default one and cannot be changed or deleted.")
    }
    return record
  }

  private static func parameters(of record: Record, _ source: String?) -> [Value] {
    CacheParameter.all(of: record.string("CacheParameterGroupFamily") ?? "").map { known in
      known.told(record["Values"]?[known.name])
    }.filter { source == nil || $0["Source"]?.string == source }
  }
}

/// A parameter of an engine: those that are set most; the sandbox knows no others.
///
/// Source: Amazon ElastiCache User Guide, "Engine specific parameters".
struct CacheParameter {
  let name: String
  let standard: String
  /// Values that it takes, separated by commas, or two numbers with a hyphen; empty for any text.
  let allowed: String
  let type: String

  func takes(_ value: String) -> Bool {
    if allowed.isEmpty { return true }
    let bounds = allowed.split(separator: "-").compactMap { Int64($0) }
    if type == "integer", bounds.count == 2 {
      return Int64(value).map { (bounds[0]...bounds[1]).contains($0) } ?? false
    }
    return allowed.split(separator: ",").contains { $0 == value }
  }

  func told(_ value: Value?) -> Value {
    [
      "ParameterName": .string(name), "ParameterValue": value ?? .string(standard), "DataType": .string(type),
      "Source": value == nil ? "system" : "user", "IsModifiable": true, "ChangeType": "immediate",
      "AllowedValues": .string(allowed), "MinimumEngineVersion": "1.0.0", "Description": .string(name),
    ]
  }

  static func all(of family: String) -> [CacheParameter] { family.hasPrefix("memcached") ? memcached : redis }

  private static let redis = [
    CacheParameter(name: "activedefrag", standard: "no", allowed: "yes,no", type: "string"),
    CacheParameter(name: "appendonly", standard: "no", allowed: "yes,no", type: "string"),
    CacheParameter(name: "cluster-enabled", standard: "no", allowed: "yes,no", type: "string"),
    CacheParameter(
      name: "maxmemory-policy", standard: "volatile-lru",
      allowed:
        "volatile-lru,allkeys-lru,volatile-lfu,allkeys-lfu,volatile-random,allkeys-random,volatile-ttl,noeviction",
      type: "string"),
    CacheParameter(name: "notify-keyspace-events", standard: "", allowed: "", type: "string"),
    CacheParameter(name: "reserved-memory-percent", standard: "25", allowed: "0-100", type: "integer"),
    CacheParameter(name: "slowlog-log-slower-than", standard: "10000", allowed: "", type: "integer"),
    CacheParameter(name: "slowlog-max-len", standard: "128", allowed: "", type: "integer"),
    CacheParameter(name: "timeout", standard: "0", allowed: "0-2147483647", type: "integer"),
    CacheParameter(name: "tcp-keepalive", standard: "300", allowed: "0-2147483647", type: "integer"),
  ]

  private static let memcached = [
    CacheParameter(name: "chunk_size", standard: "48", allowed: "1-1024", type: "integer"),
    CacheParameter(name: "idle_timeout", standard: "0", allowed: "0-4294967295", type: "integer"),
    CacheParameter(name: "max_item_size", standard: "1048576", allowed: "1024-1073741824", type: "integer"),
    CacheParameter(name: "memcached_connections_overhead", standard: "100", allowed: "", type: "integer"),
  ]
}
