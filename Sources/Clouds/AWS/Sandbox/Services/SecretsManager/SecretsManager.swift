internal import InfraModel

/// AWS Secrets Manager.
///
/// Source: Secrets Manager API Reference, version 2017-10-17; User Guide, "What's in a Secrets Manager secret?".
enum SecretsManager {
  static let secret = Kind(
    "secretsmanager.secret",
    missing: FaultForm("ResourceNotFoundException", "Secrets Manager can't find the specified secret."),
    exists: FaultForm(
      "ResourceExistsException", "The operation failed because the secret {id} already exists.")
  ) {
    $0.idField = "Name"
    $0.arn = "arn:{partition}:secretsmanager:{region}:{account}:secret:{id}-{Suffix}"
    $0.arnField = "ARN"
    $0.tags = .list()
  }

  static let secrets = ServiceBehavior(
    "secretsmanager", kinds: [secret],
    operations: [
      "CreateSecret": Behavior(create),
      "DescribeSecret": Behavior { cloud, call throws(Fault) in view(cloud, try secret(cloud, call)) },
      "ListSecrets": Behavior(list),
      "UpdateSecret": Behavior(update),
      "DeleteSecret": Behavior(delete),
      "RestoreSecret": Behavior { cloud, call throws(Fault) in
        let restored = try cloud.change(try secret(cloud, call)) { record in
          record.stays()
          record["DeletedDate"] = nil
        }
        return named(restored)
      },
      "GetRandomPassword": Behavior(randomPassword),
      "TagResource": Behavior { cloud, call throws(Fault) in
        try cloud.change(try live(cloud, call)) { $0.tags.merge(call.tags()) { $1 } }
        return [:]
      },
      "UntagResource": Behavior { cloud, call throws(Fault) in
        try cloud.change(try live(cloud, call)) { record in
          for key in call.strings("TagKeys") { record.tags[key] = nil }
        }
        return [:]
      },
      "PutResourcePolicy": Behavior { cloud, call throws(Fault) in
        let policy = try call.required("ResourcePolicy")
        do throws(PolicyDocument.Flaw) { _ = try PolicyDocument(policy, .resource) } catch {
          throw Fault("MalformedPolicyDocumentException", "This resource policy contains a syntax error.")
        }
        return named(try cloud.change(try live(cloud, call)) { $0["ResourcePolicy"] = .string(policy) })
      },
      "GetResourcePolicy": Behavior { cloud, call throws(Fault) in
        let record = try secret(cloud, call)
        return named(record).merging(record["ResourcePolicy"].map { ["ResourcePolicy": $0] } ?? [:]) { $1 }
      },
      "DeleteResourcePolicy": Behavior { cloud, call throws(Fault) in
        named(try cloud.change(try secret(cloud, call)) { $0["ResourcePolicy"] = nil })
      },
      "ReplicateSecretToRegions": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(try live(cloud, call)) { replicate(&$0, call) }
        return ["ARN": changed["ARN"] ?? "", "ReplicationStatus": changed["ReplicationStatus"] ?? []]
      },
      "RemoveRegionsFromReplication": Behavior { cloud, call throws(Fault) in
        let changed = try cloud.change(try live(cloud, call)) { record in
          let gone = call.list("RemoveReplicaRegions")
          let left = (record["ReplicationStatus"]?.list ?? []).filter { !gone.contains($0["Region"] ?? "") }
          record["ReplicationStatus"] = left.isEmpty ? Value?.none : .list(left)
        }
        return ["ARN": changed["ARN"] ?? "", "ReplicationStatus": changed["ReplicationStatus"] ?? []]
      },
    ])

  /// The secret of a call, by its name, its ARN, or its ARN without the six characters at the end.
  static func secret(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let text = try call.required("SecretId")
    if let found = cloud.find(arn: text) ?? cloud.find(secret, text, in: call.region) { return found }
    if let range = text.firstRange(of: ":secret:"),
      let found = cloud.find(secret, String(text[range.upperBound...]), in: call.region)
    {
      return found
    }
    throw secret.missing.fault(text)
  }

  /// The same, unless it is scheduled for deletion.
  static func live(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try secret(cloud, call)
    if record["DeletedDate"] != nil {
      throw invalid("You can't perform this operation on the secret because it was marked for deletion.")
    }
    return record
  }

  static func invalid(_ message: String) -> Fault { Fault("InvalidRequestException", message) }

  static func named(_ record: Record) -> [String: Value] {
    record.fields.filter { $0.key == "ARN" || $0.key == "Name" }
  }

  /// As it is described: versions by their stages, tags only where there are any.
  private static func view(_ cloud: Cloud, _ record: Record) -> [String: Value] {
    var members = record.fields
    let stages = Versions.stages(record)
    if !stages.isEmpty { members["VersionIdsToStages"] = .object(stages) }
    members["SecretVersionsToStages"] = members["VersionIdsToStages"]
    if members["Description"] == "" { members["Description"] = nil }
    if !record.tags.isEmpty { members["Tags"] = secret.tags.value(record.tags) }
    return members
  }

  @Sendable private static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try call.required("Name")
    let others = "-/_+=.@!"
    guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || others.contains($0)) }) else {
      throw Fault(
        "ValidationException",
        "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!")
    }
    if cloud.find(secret, name, in: call.region)?["DeletedDate"] != nil {
      throw invalid(
        "You can't create this secret because a secret with this name is already scheduled for deletion.")
    }
    let suffix = cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 6)
    var record = cloud.new(
      secret, named: name, call,
      [
        "Suffix": .string(suffix), "CreatedDate": .number(call.now), "LastChangedDate": .number(call.now),
      ], tags: call.tags())
    setMembers(&record, call)
    let version = Versions.put(&record, &cloud, call)
    replicate(&record, call)
    try cloud.insert(record)
    var answer = named(record)
    answer["VersionId"] = version.map { .string($0) }
    answer["ReplicationStatus"] = record["ReplicationStatus"]
    return answer
  }

  /// The members that a create and an update have in common. AWS's own key is told by saying nothing.
  private static func setMembers(_ record: inout Record, _ call: Call) {
    record.merge(["Description", "KmsKeyId", "Type"], of: call)
    if record["KmsKeyId"] == "alias/aws/secretsmanager" { record["KmsKeyId"] = nil }
  }

  private static func replicate(_ record: inout Record, _ call: Call) {
    let added = call.list("AddReplicaRegions")
    if added.isEmpty { return }
    let there = (record["ReplicationStatus"]?.list ?? []).filter { old in
      !added.contains { $0["Region"] == old["Region"] }
    }
    record["PrimaryRegion"] = .string(call.region)
    record["ReplicationStatus"] = .list(
      there
        + added.map {
          [
            "Region": $0["Region"] ?? "", "KmsKeyId": $0["KmsKeyId"] ?? "alias/aws/secretsmanager",
            "Status": "InSync", "StatusMessage": "Replication succeeded",
          ]
        })
  }

  @Sendable private static func list(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let found = cloud.list(secret, in: call.region).filter { record in
      (call["IncludePlannedDeletion"] == true || record["DeletedDate"] == nil)
        && call.filters.allSatisfy { passes(record, $0) }
    }
    return ["SecretList": .list(found.map { .object(view(cloud, $0)) })]
  }

  /// Filters look at how texts begin; `!` in front of a value excludes.
  private static func passes(_ record: Record, _ filter: Call.Filter) -> Bool {
    let texts: [String]
    switch filter.name {
    case "name": texts = [record.id]
    case "description": texts = [record.string("Description") ?? ""]
    case "tag-key": texts = Array(record.tags.keys)
    case "tag-value": texts = Array(record.tags.values)
    default: texts = [record.id, record.string("Description") ?? ""] + record.tags.keys + record.tags.values
    }
    return filter.values.contains { value in
      value.hasPrefix("!")
        ? !texts.contains { $0.hasPrefix(value.dropFirst()) } : texts.contains { $0.hasPrefix(value) }
    }
  }

  @Sendable private static func update(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let before = try live(cloud, call)
    var after = before
    setMembers(&after, call)
    let version = Versions.put(&after, &cloud, call)
    after["LastChangedDate"] = .number(call.now)
    var answer = named(try cloud.change(before) { $0 = after })
    answer["VersionId"] = version.map { .string($0) }
    return answer
  }

  @Sendable private static func delete(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let isForced = call["ForceDeleteWithoutRecovery"] == true
    if isForced, call["RecoveryWindowInDays"] != nil {
      throw Fault(
        "InvalidParameterException",
        "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.")
    }
    let record = try secret(cloud, call)
    if record["ReplicationStatus"]?.list?.isEmpty == false {
      throw invalid("You can't delete secret \(record.id) that still has replica regions.")
    }
    var answer = named(record)
    if isForced {
      try cloud.delete(record)
      answer["DeletionDate"] = .number(call.now)
      return answer
    }
    if record["DeletedDate"] != nil {
      throw invalid("You can't perform this operation on the secret because it was already scheduled for deletion.")
    }
    let days = call.integer("RecoveryWindowInDays") ?? 30
    guard (7...30).contains(days) else {
      throw Fault(
        "InvalidParameterException", "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).")
    }
    let end = call.now + Double(days) * 86_400
    try cloud.change(record) { record in
      record["DeletedDate"] = .number(call.now)
      record.ends(at: end)
    }
    answer["DeletionDate"] = .number(end)
    return answer
  }

  @Sendable private static func randomPassword(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let excluded = Set(call.string("ExcludeCharacters") ?? "")
    let sets = [
      ("ExcludeLowercase", "abcdefghijklmnopqrstuvwxyz"), ("ExcludeUppercase", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
      ("ExcludeNumbers", "0123456789"), ("ExcludePunctuation", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
    ].filter { call[$0.0] != true }.map { String($0.1.filter { !excluded.contains($0) }) }.filter { !$0.isEmpty }
    let alphabet = sets.joined() + (call["IncludeSpace"] == true ? " " : "")
    if alphabet.isEmpty {
      throw Fault("InvalidParameterException", "There is no character left that the password may have.")
    }
    let length = Int(call.integer("PasswordLength") ?? 32)
    var password = Array(cloud.random(alphabet, length))
    // One of each kind at least: at the beginning, where it is no worse than elsewhere.
    if call["RequireEachIncludedType"] != false {
      for (index, characters) in sets.enumerated() where index < length {
        if !password.contains(where: { characters.contains($0) }), let one = cloud.random(characters, 1).first {
          password[index] = one
        }
      }
    }
    return ["RandomPassword": .string(String(password))]
  }
}
