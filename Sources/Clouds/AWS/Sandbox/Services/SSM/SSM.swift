internal import InfraModel

/// AWS Systems Manager's parameters.
///
/// Source: Systems Manager API Reference, version 2014-11-06.
enum SSM {
  static let parameter = Kind(
    "ssm.parameter", missing: FaultForm("ParameterNotFound", "Parameter {id} not found."),
    exists: FaultForm(
      "ParameterAlreadyExists",
      "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.")
  ) {
    $0.idField = "Name"
    $0.arn = "arn:{partition}:ssm:{region}:{account}:parameter{Slash}{id}"
    $0.arnField = "ARN"
    $0.quota = Kind.Quota(
      10_000, FaultForm("ParameterLimitExceeded", "You have exceeded the number of parameters for this AWS account."))
  }

  private static let noResource = Kind("ssm.resource", missing: FaultForm("InvalidResourceId", "{id} is not valid"))

  static let parameters = ServiceBehavior(
    "ssm", kinds: [parameter],
    operations: [
      "PutParameter": Behavior(put),
      "GetParameter": Behavior { cloud, call throws(Fault) in
        ["Parameter": try value(try call.required("Name"), cloud, call)]
      },
      "GetParameters": Behavior { cloud, call throws(Fault) in
        var found: [Value] = []
        var missing: [Value] = []
        for name in call.strings("Names") {
          if let value = try? value(name, cloud, call) { found.append(value) } else { missing.append(.string(name)) }
        }
        return ["Parameters": .list(found), "InvalidParameters": .list(missing)]
      },
      "GetParametersByPath": Behavior { cloud, call throws(Fault) in
        let path = try call.required("Path")
        let prefix = path.hasSuffix("/") ? path : path + "/"
        var found: [Value] = []
        for record in cloud.list(parameter, in: call.region).sorted(by: { $0.id < $1.id })
        where record.id.hasPrefix(prefix) {
          if call["Recursive"] != true, record.id.dropFirst(prefix.count).contains("/") { continue }
          found.append(try value(record.id, cloud, call))
        }
        return ["Parameters": .list(found)]
      },
      "GetParameterHistory": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(parameter, try call.required("Name"), call)
        return ["Parameters": record["History"] ?? []]
      },
      "DescribeParameters": Behavior { cloud, call throws(Fault) in
        let filters = call.list("ParameterFilters")
        let found = cloud.list(parameter, in: call.region).filter { record in
          filters.allSatisfy { passes(record, $0) }
            && call.filters.allSatisfy {
              passes(record, ["Key": .string($0.name), "Values": .list($0.values.map { .string($0) })])
            }
        }
        return ["Parameters": .list(found.map { .object($0.fields).without("Value") })]
      },
      "LabelParameterVersion": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(parameter, try call.required("Name"), call) { record in
          let version = call["ParameterVersion"] ?? record["Version"]
          let labels = call.list("Labels")
          record["History"] = .list(
            (record["History"]?.list ?? []).map { entry in
              let others = (entry["Labels"]?.list ?? []).filter { !labels.contains($0) }
              return entry.setting("Labels", to: .list(entry["Version"] == version ? others + labels : others))
            })
        }
        return ["InvalidLabels": [], "ParameterVersion": call["ParameterVersion"] ?? changed["Version"] ?? 1]
      },
      "DeleteParameter": .delete(parameter, id: "Name"),
      "DeleteParameters": Behavior { cloud, call throws(Fault) in
        var deleted: [Value] = []
        var missing: [Value] = []
        for name in call.strings("Names") {
          if let record = cloud.find(parameter, name, in: call.region) {
            try cloud.delete(record)
            deleted.append(.string(name))
          } else {
            missing.append(.string(name))
          }
        }
        return ["DeletedParameters": .list(deleted), "InvalidParameters": .list(missing)]
      },
      "AddTagsToResource": Behavior { cloud, call throws(Fault) in
        try cloud.change(try tagged(cloud, call)) { $0.tags.merge(call.tags()) { $1 } }
        return [:]
      },
      "RemoveTagsFromResource": Behavior { cloud, call throws(Fault) in
        try cloud.change(try tagged(cloud, call)) { record in
          for key in call.strings("TagKeys") { record.tags[key] = nil }
        }
        return [:]
      },
      "ListTagsForResource": Behavior { cloud, call throws(Fault) in
        ["TagList": Kind.TagForm.list().value(try tagged(cloud, call).tags)]
      },
    ])

  private static func tagged(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let kinds = ["Parameter": parameter, "Document": document, "Association": association]
    guard let kind = kinds[call.string("ResourceType") ?? ""] else {
      throw Fault("InvalidResourceType", "The resource type is not valid.")
    }
    let name = try call.required("ResourceId")
    guard let found = cloud.find(kind, name, in: call.region) else { throw noResource.missing.fault(name) }
    return found
  }

  @Sendable private static func put(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try call.required("Name")
    let first = name.lowercased().split(separator: "/").first ?? ""
    guard !first.hasPrefix("aws"), !first.hasPrefix("ssm") else {
      throw Fault(
        "ValidationException",
        "Parameter name: can't be prefixed with \"ssm\" (case-insensitive) or \"aws\" (case-insensitive).", status: 400)
    }
    let before = cloud.find(parameter, name, in: call.region)
    if before != nil, call["Overwrite"] != true { throw parameter.exists.fault(name) }
    if before == nil, call["Type"] == nil {
      throw Fault("ValidationException", "A parameter type is required when you create a parameter.", status: 400)
    }
    if before != nil, call["Tags"] != nil {
      throw Fault(
        "ValidationException",
        "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove "
          + "overwrite flag.", status: 400)
    }
    let version = (before?["Version"]?.integer ?? 0) + 1
    var fields = call.members("Description", "Value", "AllowedPattern")
    fields["Type"] = call["Type"] ?? before?["Type"]
    fields["Tier"] = call["Tier"] ?? before?["Tier"] ?? "Standard"
    fields["DataType"] = call["DataType"] ?? before?["DataType"] ?? "text"
    if fields["Type"] == "SecureString" { fields["KeyId"] = call["KeyId"] ?? before?["KeyId"] ?? "alias/aws/ssm" }
    fields["Version"] = .integer(version)
    fields["LastModifiedDate"] = .number(call.now)
    fields["LastModifiedUser"] = .string(call.principal.arn)
    fields["Policies"] = []
    let entry = Value.object(fields).merging(["Name": .string(name), "Labels": []])
    fields["History"] = .list((before?["History"]?.list ?? []) + [entry])
    fields["Slash"] = .string(name.hasPrefix("/") ? "" : "/")
    if let before {
      try cloud.change(before) { $0.fields.merge(fields) { $1 } }
    } else {
      try cloud.create(parameter, named: name, call, fields, tags: call.tags())
    }
    return ["Version": .integer(version), "Tier": fields["Tier"] ?? "Standard"]
  }

  /// The value of a parameter, of a version (`name:3`) or of a label (`name:live`).
  private static func value(_ text: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> Value {
    if let known = PublicImage.parameter(text, call) { return known }
    let isARN = text.hasPrefix("arn:")
    let parts = isARN ? [text[...]] : text.split(separator: ":", maxSplits: 1)
    let name = parts.first.map { String($0) } ?? text
    guard let record = isARN ? cloud.find(arn: text) : cloud.find(parameter, name, in: call.region) else {
      throw parameter.missing.fault(name)
    }
    var entry = Value.object(record.fields)
    if parts.count > 1 {
      let selector = String(parts[1])
      let version = (record["History"]?.list ?? []).first {
        $0["Version"]?.integer == Int64(selector) || $0["Labels"]?.list?.contains(.string(selector)) == true
      }
      guard let version else {
        throw Fault("ParameterVersionNotFound", "Systems Manager could not find version \(selector) of \(name).")
      }
      entry = version.merging(["Selector": .string(":" + selector), "ARN": .string(record.arn ?? "")])
    }
    guard entry["Type"] == "SecureString", call["WithDecryption"] != true else { return entry }
    return entry.setting("Value", to: .string("kms:\(entry["KeyId"]?.string ?? ""):encrypted"))
  }

  private static func passes(_ record: Record, _ filter: Value) -> Bool {
    let values = (filter["Values"]?.list ?? []).compactMap(\.string)
    let key = filter["Key"]?.string ?? ""
    let texts: [String]
    if key.hasPrefix("tag:") {
      texts = record.tags[String(key.dropFirst(4))].map { [$0] } ?? []
    } else {
      texts = key == "Path" ? [record.id] : [record.string(key) ?? ""]
    }
    switch filter["Option"]?.string ?? "Equals" {
    case "BeginsWith", "Recursive", "OneLevel":
      return values.contains { value in texts.contains { $0.hasPrefix(value) } }
    case "Contains": return values.contains { value in texts.contains { $0.contains(value) } }
    default: return values.isEmpty || values.contains { texts.contains($0) }
    }
  }
}
