internal import AWSClient
internal import InfraModel

extension KMS {
  static let keys = ServiceBehavior(
    "kms", kinds: [key, alias, grant],
    operations: [
      "CreateKey": Behavior(createKey),
      "DescribeKey": Behavior { cloud, call throws(Fault) in
        ["KeyMetadata": .object(try key(&cloud, call).fields)]
      },
      "ListKeys": Behavior { cloud, call throws(Fault) in
        [
          "Keys": .list(
            cloud.list(key, in: call.region).map { ["KeyId": .string($0.id), "KeyArn": .string($0.arn ?? "")] })
        ]
      },
      "UpdateKeyDescription": .changeKey(mustBeEnabled: false) { record, call in
        record["Description"] = call["Description"]
      },
      "EnableKey": .changeKey(mustBeEnabled: false) { record, _ in
        record["Enabled"] = true
        record["KeyState"] = "Enabled"
      },
      "DisableKey": .changeKey(mustBeEnabled: false) { record, _ in
        record["Enabled"] = false
        record["KeyState"] = "Disabled"
      },
      "EnableKeyRotation": Behavior { cloud, call throws(Fault) in
        let record = try rotating(&cloud, call)
        try cloud.change(record) {
          $0["Rotation"] = call["RotationPeriodInDays"] ?? 365
          $0["RotatesFrom"] = .number(call.now)
        }
        return [:]
      },
      "DisableKeyRotation": Behavior { cloud, call throws(Fault) in
        try cloud.change(try rotating(&cloud, call)) { $0["Rotation"] = nil }
        return [:]
      },
      "GetKeyRotationStatus": Behavior { cloud, call throws(Fault) in
        let record = try key(&cloud, call)
        if record["KeyState"] == "PendingDeletion" { try check(record, mustBeEnabled: false) }
        var answer: [String: Value] = [
          "KeyId": .string(record.arn ?? ""), "KeyRotationEnabled": .bool(record["Rotation"] != nil),
        ]
        if let days = record["Rotation"], let start = record["RotatesFrom"]?.number ?? record["CreationDate"]?.number {
          answer["RotationPeriodInDays"] = days
          answer["NextRotationDate"] = .number(start + (days.number ?? 365) * 86_400)
        }
        return answer
      },
      "RotateKeyOnDemand": Behavior { cloud, call throws(Fault) in
        ["KeyId": .string(try rotating(&cloud, call).id)]
      },
      "ListKeyRotations": Behavior { _, _ throws(Fault) in ["Rotations": [], "Truncated": false] },
      "ScheduleKeyDeletion": Behavior(scheduleDeletion),
      "CancelKeyDeletion": Behavior { cloud, call throws(Fault) in
        let record = try key(&cloud, call)
        guard record["KeyState"] == "PendingDeletion" else {
          throw Fault("KMSInvalidStateException", "\(record.arn ?? "") is not pending deletion.")
        }
        try cloud.change(record) { record in
          record.stays()
          record["KeyState"] = "Disabled"
          record["DeletionDate"] = nil
        }
        return ["KeyId": .string(record.arn ?? "")]
      },
      "TagResource": .changeKey(mustBeEnabled: false) { record, call in
        record.tags.merge(call.tags()) { $1 }
      },
      "UntagResource": .changeKey(mustBeEnabled: false) { record, call in
        for name in call.strings("TagKeys") { record.tags[name] = nil }
      },
      "ListResourceTags": Behavior { cloud, call throws(Fault) in
        let record = try key(&cloud, call)
        return ["Tags": key.tags.value(record.tags), "Truncated": false]
      },
      "PutKeyPolicy": Behavior { cloud, call throws(Fault) in
        let record = try key(&cloud, call)
        try check(record, mustBeEnabled: false)
        let policy = try call.required("Policy")
        try checkPolicy(policy, cloud, call)
        try cloud.change(record) { $0["Policy"] = .string(policy) }
        return [:]
      },
      "GetKeyPolicy": Behavior { cloud, call throws(Fault) in
        guard call.string("PolicyName") ?? "default" == "default" else {
          throw Fault("NotFoundException", "No such policy exists")
        }
        return ["Policy": try key(&cloud, call)["Policy"] ?? "", "PolicyName": "default"]
      },
      "ListKeyPolicies": Behavior { cloud, call throws(Fault) in
        _ = try key(&cloud, call)
        return ["PolicyNames": ["default"], "Truncated": false]
      },
    ])

  @Sendable private static func createKey(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    if let policy = call.string("Policy") { try checkPolicy(policy, cloud, call) }
    var fields = metadata(call.input, call)
    fields["Policy"] = call["Policy"] ?? .string(standardPolicy(call))
    var id: String?
    if call["MultiRegion"] == true {
      let made = "mrk-" + cloud.random("0123456789abcdef", 32)
      fields["MultiRegionConfiguration"] = [
        "MultiRegionKeyType": "PRIMARY", "ReplicaKeys": [],
        "PrimaryKey": ["Arn": .string(call.arn("kms", "key/\(made)")), "Region": .string(call.region)],
      ]
      id = made
    }
    let record = try cloud.create(key, named: id, call, fields, tags: call.tags())
    return ["KeyMetadata": .object(record.fields)]
  }

  /// Only symmetric keys whose material is AWS's own rotate by themselves.
  private static func rotating(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try key(&cloud, call)
    try check(record, mustBeEnabled: true)
    guard record["KeySpec"] == "SYMMETRIC_DEFAULT", record["Origin"] == "AWS_KMS" else {
      throw Fault("UnsupportedOperationException", "You cannot perform this operation on this key type.")
    }
    return record
  }

  @Sendable private static func scheduleDeletion(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try key(&cloud, call)
    try check(record, mustBeEnabled: false)
    let days = call.integer("PendingWindowInDays") ?? 30
    guard (7...30).contains(days) else {
      throw Fault("ValidationException", "PendingWindowInDays must be between 7 and 30 days")
    }
    let end = call.now + Double(days) * 86_400
    try cloud.change(record) { record in
      record["KeyState"] = "PendingDeletion"
      record["Enabled"] = false
      record["DeletionDate"] = .number(end)
      record.ends(at: end)
    }
    return [
      "KeyId": .string(record.arn ?? ""), "DeletionDate": .number(end), "KeyState": "PendingDeletion",
      "PendingWindowInDays": .integer(days),
    ]
  }

  /// A policy must let somebody of the account change it again.
  private static func checkPolicy(_ text: String, _ cloud: Cloud, _ call: Call) throws(Fault) {
    func malformed(_ message: String) -> Fault { Fault("MalformedPolicyDocumentException", message) }
    let document: PolicyDocument
    do throws(PolicyDocument.Flaw) { document = try PolicyDocument(text, .resource) } catch {
      throw malformed("The policy is not a valid key policy")
    }
    if !document.principals.allSatisfy({ cloud.knows(principal: $0, call) }) {
      throw malformed("Policy contains a statement with one or more invalid principals.")
    }
    if call["BypassPolicyLockoutSafetyCheck"] == true { return }
    let isOpen = document.statements.contains { statement in
      let actions = PolicyGrammar.texts(statement["Action"])
      let principals = PolicyGrammar.texts(statement["Principal"]?["AWS"])
      return statement["Effect"] == "Allow"
        && actions.contains { Wildcard.matches("kms:putkeypolicy", $0.lowercased()) }
        && (statement["Principal"] == "*"
          || principals.contains {
            $0 == "*" || $0 == call.account || $0 == call.principal.arn || $0.contains("::\(call.account):")
          })
    }
    if !isOpen { throw malformed("The new key policy will not allow you to update the key policy in the future.") }
  }
}

extension Behavior {
  /// Changes the key that a call names, if its state allows it.
  fileprivate static func changeKey(
    mustBeEnabled: Bool, _ body: @escaping @Sendable (inout Record, Call) -> Void
  ) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let record = try KMS.key(&cloud, call)
      try KMS.check(record, mustBeEnabled: mustBeEnabled)
      try cloud.change(record) { body(&$0, call) }
      return [:]
    }
  }
}
