internal import InfraModel

extension SecretsManager {
  /// The values of a secret: each a version, found by its stages.
  enum Versions {
    static let current: Value = "AWSCURRENT"
    private static let previous: Value = "AWSPREVIOUS"

    /// The stages of each version that has any.
    static func stages(_ record: Record) -> [String: Value] {
      (record["Versions"]?.object ?? [:]).compactMapValues {
        $0["VersionStages"]?.list?.isEmpty == false ? $0["VersionStages"] : nil
      }
    }

    /// Adds the value of a call as a version; gives its identifier, `nil` where the call has no value.
    static func put(_ record: inout Record, _ cloud: inout Cloud, _ call: Call) -> String? {
      guard call["SecretString"] != nil || call["SecretBinary"] != nil else { return nil }
      let id = call.string("ClientRequestToken") ?? cloud.identifier(.uuid)
      var version = call.members("SecretString", "SecretBinary")
      version["CreatedDate"] = .number(call.now)
      version["VersionStages"] = []
      record.set(id, in: "Versions", to: .object(version))
      for stage in call["VersionStages"]?.list ?? [current] { move(stage, to: id, in: &record) }
      record["LastChangedDate"] = .number(call.now)
      return id
    }

    /// A label is taken from the version that the call names, and from no other.
    /// Source: the API reference of UpdateSecretVersionStage, `RemoveFromVersionId`.
    static func checkMove(_ record: Record, _ call: Call) throws(Fault) {
      let stage = try call.required("VersionStage")
      let holder = stages(record).first { $0.value.list?.contains(.string(stage)) == true }?.key
      let from = call.string("RemoveFromVersionId")
      if let holder, from == nil, holder != call.string("MoveToVersionId") {
        throw Fault(
          "InvalidParameterException",
          "The parameter RemoveFromVersionId can't be empty. Staging label \(stage) is currently attached to version \(holder), so you must explicitly reference that version in RemoveFromVersionId."
        )
      }
      if let from, from != holder {
        throw Fault(
          "InvalidParameterException", "The staging label \(stage) is not attached to version \(from).")
      }
    }

    /// Takes a stage from whichever version has it and gives it to another. What was current becomes the previous one.
    static func move(_ stage: Value, to id: String?, in record: inout Record) {
      record["Versions"] = .object(moved(stage, to: id, in: record["Versions"]?.object ?? [:]))
    }

    /// The same for the versions themselves.
    static func moved(_ stage: Value, to id: String?, in versions: [String: Value]) -> [String: Value] {
      var versions = versions
      let before = versions.first { $0.value["VersionStages"]?.list?.contains(stage) == true }?.key
      for (name, version) in versions {
        let there = version["VersionStages"]?.list ?? []
        var after = there.filter { $0 != stage && !(stage == current && id != before && $0 == previous) }
        if name == id { after.append(stage) }
        if stage == current, name == before, name != id { after.append(previous) }
        versions[name] = version.setting("VersionStages", to: .list(after))
      }
      return versions
    }

    /// A version as it is told, by its identifier or a stage.
    static func find(_ record: Record, _ call: Call) throws(Fault) -> (id: String, value: Value) {
      let versions = record["Versions"]?.object ?? [:]
      let usual: Value? = call["VersionId"] == nil ? current : Value?.none
      let stage = call["VersionStage"] ?? usual
      let found = versions.first { id, version in
        (call["VersionId"] == nil || call.string("VersionId") == id)
          && (stage == nil || version["VersionStages"]?.list?.contains(stage ?? "") == true)
      }
      guard let found else {
        let what = call.string("VersionId").map { "VersionId: \($0)" } ?? "staging label: \(stage?.string ?? "")"
        throw Fault(
          "ResourceNotFoundException", "Secrets Manager can't find the specified secret value for \(what)")
      }
      return (found.key, found.value)
    }
  }

  static let values = ServiceBehavior(
    "secretsmanager", kinds: [],
    operations: [
      "PutSecretValue": Behavior { cloud, call throws(Fault) in
        let before = try live(cloud, call)
        if let token = call.string("ClientRequestToken"), let same = before["Versions"]?[token] {
          guard same["SecretString"] == call["SecretString"], same["SecretBinary"] == call["SecretBinary"] else {
            throw Fault(
              "ResourceExistsException",
              "You can't use ClientRequestToken \(token) because that value is already in use.")
          }
          return named(before).merging([
            "VersionId": .string(token), "VersionStages": same["VersionStages"] ?? [],
          ]) { $1 }
        }
        var after = before
        guard let id = Versions.put(&after, &cloud, call) else {
          throw Fault("InvalidParameterException", "You must provide either SecretString or SecretBinary.")
        }
        let changed = try cloud.change(before) { $0 = after }
        return named(changed).merging([
          "VersionId": .string(id), "VersionStages": changed["Versions"]?[id]?["VersionStages"] ?? [],
        ]) { $1 }
      },
      "GetSecretValue": Behavior { cloud, call throws(Fault) in
        let record = try live(cloud, call)
        let (id, version) = try Versions.find(record, call)
        var members = version.object ?? [:]
        // A copy of an environment has made-up texts for the secrets that people give, of which some are JSON objects.
        if cloud.assumesOthers, let text = members["SecretString"]?.string, (try? JSON.parse(text))?.object == nil {
          members["SecretString"] = .string(JSON.canonicalText(["password": .string(text)]))
        }
        return named(record).merging(members) { $1 }.merging(["VersionId": .string(id)]) { $1 }
      },
      "ListSecretVersionIds": Behavior { cloud, call throws(Fault) in
        let record = try secret(cloud, call)
        let all = (record["Versions"]?.object ?? [:]).sorted { $0.key < $1.key }
        let shown = all.filter {
          call["IncludeDeprecated"] == true || $0.value["VersionStages"]?.list?.isEmpty == false
        }
        return named(record).merging([
          "Versions": .list(
            shown.map { $1.without("SecretString", "SecretBinary").setting("VersionId", to: .string($0)) })
        ]) { $1 }
      },
      "UpdateSecretVersionStage": Behavior { cloud, call throws(Fault) in
        let record = try live(cloud, call)
        for member in ["MoveToVersionId", "RemoveFromVersionId"] {
          if let id = call.string(member), record["Versions"]?[id] == nil {
            throw Fault(
              "ResourceNotFoundException", "Secrets Manager can't find the specified secret value for VersionId: \(id)")
          }
        }
        try Versions.checkMove(record, call)
        return named(
          try cloud.change(record) {
            Versions.move(call["VersionStage"] ?? "", to: call.string("MoveToVersionId"), in: &$0)
          })
      },
    ])
}
