internal import InfraModel

extension Logs {
  static let resourcePolicy = Kind(
    "logs.resource-policy",
    missing: FaultForm("ResourceNotFoundException", "Policy with name [{id}] does not exist"))

  /// Policies of groups and of the account.
  static let policies = ServiceBehavior(
    "logs", kinds: [resourcePolicy],
    operations: [
      "PutDataProtectionPolicy": Behavior { cloud, call throws(Fault) in
        let text = try document(call)
        let changed = try cloud.change(try group(cloud, call, "logGroupIdentifier")) { record in
          record["dataProtection"] = .string(text)
          record["dataProtectionStatus"] = "ACTIVATED"
        }
        return [
          "logGroupIdentifier": .string(changed.id), "policyDocument": .string(text),
          "lastUpdatedTime": .integer(Int64(call.now * 1000)),
        ]
      },
      "GetDataProtectionPolicy": Behavior { cloud, call throws(Fault) in
        let record = try group(cloud, call, "logGroupIdentifier")
        var answer: [String: Value] = ["logGroupIdentifier": .string(record.id)]
        answer["policyDocument"] = record["dataProtection"]
        return answer
      },
      "DeleteDataProtectionPolicy": Behavior { cloud, call throws(Fault) in
        try change("logGroupIdentifier", &cloud, call) { record in
          record["dataProtection"] = nil
          record["dataProtectionStatus"] = record["dataProtectionStatus"] == nil ? Value?.none : "DELETED"
        }
      },
      "PutIndexPolicy": Behavior { cloud, call throws(Fault) in
        let text = try document(call)
        let changed = try cloud.change(try group(cloud, call, "logGroupIdentifier")) { $0["index"] = .string(text) }
        return ["indexPolicy": index(of: changed)]
      },
      "DescribeIndexPolicies": Behavior { cloud, call throws(Fault) in
        var found: [Value] = []
        for identifier in call.strings("logGroupIdentifiers") {
          var one = call
          one.input["logGroupIdentifier"] = .string(identifier)
          let record = try group(cloud, one, "logGroupIdentifier")
          if record["index"] != nil { found.append(index(of: record)) }
        }
        return ["indexPolicies": .list(found)]
      },
      "DeleteIndexPolicy": Behavior { cloud, call throws(Fault) in
        try change("logGroupIdentifier", &cloud, call) { $0["index"] = nil }
      },
      "PutResourcePolicy": Behavior { cloud, call throws(Fault) in
        let text = try document(call)
        let id = try policyID(call)
        let fields: [String: Value] =
          Value.object(call.members("policyName", "resourceArn")).merging([
            "policyDocument": .string(text), "lastUpdatedTime": .integer(Int64(call.now * 1000)),
            "policyScope": call["resourceArn"] == nil ? "ACCOUNT" : "RESOURCE",
            "revisionId": .string(cloud.identifier(.uuid)),
          ]).object ?? [:]
        if let before = cloud.find(resourcePolicy, id, in: call.region) {
          if let expected = call["expectedRevisionId"], expected != before["revisionId"] {
            throw Fault("OperationAbortedException", "The revision is not the expected one")
          }
          try cloud.change(before) { $0.fields = fields }
        } else {
          if call["resourceArn"] == nil,
            cloud.list(resourcePolicy, in: call.region).count(where: { $0["policyScope"] == "ACCOUNT" }) >= 10
          {
            throw Fault("LimitExceededException", "Resource limit exceeded.")
          }
          try cloud.create(resourcePolicy, named: id, call, fields)
        }
        return ["resourcePolicy": .object(fields), "revisionId": fields["revisionId"] ?? ""]
      },
      "DescribeResourcePolicies": Behavior { cloud, call throws(Fault) in
        let found = cloud.list(resourcePolicy, in: call.region).filter { record in
          call["resourceArn"] == nil ? record["policyScope"] == "ACCOUNT" : record["resourceArn"] == call["resourceArn"]
        }
        return ["resourcePolicies": .list(found.map { .object($0.fields) })]
      },
      "DeleteResourcePolicy": Behavior { cloud, call throws(Fault) in
        try cloud.delete(resourcePolicy, try policyID(call), call)
        return [:]
      },
    ])

  private static func policyID(_ call: Call) throws(Fault) -> String {
    if let arn = call.string("resourceArn") { return arn }
    guard let name = call.string("policyName") else { throw invalid("policyName or resourceArn must be given") }
    return name
  }

  private static func document(_ call: Call) throws(Fault) -> String {
    let text = try call.required("policyDocument")
    guard (try? JSON.parse(text))?.object != nil else { throw invalid("The policy document is not valid JSON") }
    return text
  }

  private static func index(of record: Record) -> Value {
    [
      "logGroupIdentifier": .string(record.id), "policyName": .string(record.id), "source": "LOG_GROUP",
      "policyDocument": record["index"] ?? "", "lastUpdateTime": record["creationTime"] ?? 0,
    ]
  }
}
