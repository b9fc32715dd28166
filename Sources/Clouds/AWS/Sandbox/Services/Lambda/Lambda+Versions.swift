internal import InfraModel

extension Lambda {
  /// Versions, which stand still, and the aliases that point at them.
  static let versions = ServiceBehavior(
    "lambda", kinds: [version, alias],
    operations: [
      "PublishVersion": Behavior { cloud, call throws(Fault) in
        let record = try function(cloud, call)
        try checkIdle(record)
        if let digest = call.string("CodeSha256"), let there = record.string("CodeSha256"), digest != there {
          throw invalid(
            "CodeSHA256 (\(digest)) is different from current CodeSHA256 in $LATEST (\(there)). Please try again with the "
              + "CodeSHA256 in $LATEST.")
        }
        return try publish(record, call["Description"], &cloud, call).fields
      },
      "ListVersionsByFunction": Behavior { cloud, call throws(Fault) in
        let record = try function(cloud, call)
        let published = cloud.referrers(of: record, version)
        var latest = record.fields
        latest["FunctionArn"] = .string((record.arn ?? "") + ":$LATEST")
        return ["Versions": .list([.object(latest)] + published.map { .object($0.fields) })]
      },
      "CreateAlias": Behavior { cloud, call throws(Fault) in
        let name = try Name(call).function
        _ = try function(cloud, call)
        let key = try aliasKey(call)
        if cloud.find(alias, key, in: call.region) != nil {
          throw alias.exists.fault(call.arn("lambda", "function:\(key)"))
        }
        var record = cloud.new(
          alias, named: key, call,
          ["FunctionName": .string(name), "Name": call["Name"] ?? "", "Description": ""])
        try point(&record, &cloud, call)
        return try cloud.insert(record).fields
      },
      "GetAlias": Behavior { cloud, call throws(Fault) in try named(cloud, call).fields },
      "ListAliases": Behavior { cloud, call throws(Fault) in
        let found = cloud.referrers(of: try function(cloud, call), alias).filter {
          call["FunctionVersion"] == nil || $0["FunctionVersion"] == call["FunctionVersion"]
        }
        return ["Aliases": .list(found.map { .object($0.fields) })]
      },
      "UpdateAlias": Behavior { cloud, call throws(Fault) in
        let before = try named(cloud, call)
        var after = before
        try point(&after, &cloud, call)
        let changed = try cloud.change(before) { $0 = after }
        if before["FunctionVersion"] != changed["FunctionVersion"] { try provisionAnew(changed.id, &cloud, call) }
        return changed.fields
      },
      "DeleteAlias": Behavior { cloud, call throws(Fault) in
        let key = try aliasKey(call)
        guard let record = cloud.find(alias, key, in: call.region) else { return [:] }
        dropProvisioned(key, &cloud, call)
        try cloud.delete(record)
        return [:]
      },
    ])

  private static func aliasKey(_ call: Call) throws(Fault) -> String {
    "\(try Name(call).function):\(try call.required("Name"))"
  }

  private static func named(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let key = try aliasKey(call)
    guard let found = cloud.find(alias, key, in: call.region) else {
      throw alias.missing.fault(call.arn("lambda", "function:\(key)"))
    }
    return found
  }

  /// Points an alias at versions, which must be there.
  private static func point(_ record: inout Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    record.merge(["FunctionVersion", "Description"], of: call)
    if let routing = call["RoutingConfig"] {
      let weights = routing["AdditionalVersionWeights"]?.object ?? [:]
      record["RoutingConfig"] = weights.isEmpty ? nil : ["AdditionalVersionWeights": .object(weights)]
    }
    let name = try Name(call).function
    let main = record.string("FunctionVersion") ?? ""
    let others = (record["RoutingConfig"]?["AdditionalVersionWeights"]?.object ?? [:]).keys.sorted()
    for number in [main] + others where number != "$LATEST" {
      if cloud.find(version, "\(name):\(number)", in: call.region) == nil {
        throw version.missing.fault(call.arn("lambda", "function:\(name):\(number)"))
      }
    }
    if !others.isEmpty, ([main] + others).contains("$LATEST") {
      throw invalid("$LATEST is not supported for an alias pointing to more than 1 version")
    }
    if others.contains(main) {
      throw invalid(
        "Invalid function version \(main). Function version \(main) is already included in routing configuration.")
    }
    record["Targets"] = .list(([main] + others).map { .string("\(name):\($0)") })
    record["RevisionId"] = .string(cloud.identifier(.uuid))
  }

  /// What makes one version differ from another.
  private static let passing: Set<String> = [
    "RevisionId", "LastModified", "State", "StateReason", "StateReasonCode", "LastUpdateStatus",
    "LastUpdateStatusReason", "LastUpdateStatusReasonCode", "Version", "FunctionArn", "Published", "Policies",
    "Reserved", "Urls", "InvokeConfigs", "RuntimeManagement", "RecursiveLoop", "Scaling",
  ]

  /// Publishes the function as it is. Where nothing changed since the last version, that is the answer.
  static func publish(
    _ function: Record, _ description: Value?, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> Record {
    var fields = function.fields
    if let description, description != "" { fields["Description"] = description }
    let essence = fields.filter { !passing.contains($0.key) }
    let last = function["Published"]?.integer ?? 0
    if let previous = cloud.find(version, "\(function.id):\(last)", in: call.region),
      previous.fields.filter({ !passing.contains($0.key) }) == essence
    {
      return previous
    }
    for name in ["Policies", "Reserved", "Urls", "InvokeConfigs", "Published"] { fields[name] = nil }
    fields["Version"] = .string("\(last + 1)")
    fields["LastModified"] = time(call)
    fields["RevisionId"] = .string(cloud.identifier(.uuid))
    fields["LastUpdateStatus"] = nil
    fields["State"] = "Pending"
    fields["StateReason"] = "The function is being created."
    fields["StateReasonCode"] = "Creating"
    try cloud.change(function) { $0["Published"] = .integer(last + 1) }
    return try cloud.create(version, named: "\(function.id):\(last + 1)", call, fields) {
      $0.becomes(
        ["State": "Active", "StateReason": .null, "StateReasonCode": .null, "LastUpdateStatus": "Successful"],
        at: call.after(1))
    }
  }
}
