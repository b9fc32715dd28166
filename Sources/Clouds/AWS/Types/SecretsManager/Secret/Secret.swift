import AWSClient
import InfraModel
import Provider

extension SecretsManager {
  /// A secret. What is generated goes from one call of Secrets Manager into the next and nowhere else.
  ///
  /// A deleted secret stays restorable for 30 days, in which Secrets Manager keeps its name. A create that meets such a
  /// name restores the secret and gives it the new value as a further version, if the same environment had deleted it; so
  /// names can be used again and no value is lost. Anybody else's is left alone and reported.
  /// Source: the API reference of CreateSecret, DeleteSecret and RestoreSecret.
  static let secret = Handler("AWS::SecretsManager::Secret", of: .secretsManager, id: "Id") {
    Create(
      uses: SecretCreation.uses,
      properties: [
        "Name", "Description", "KmsKeyId", "SecretString", "GenerateSecretString", "ReplicaRegions", "Type",
      ],
      outputs: ["Id": "ARN"], name: Create.Name("Name", longest: 512), SecretCreation.create)
    Sets(
      "Description", "KmsKeyId", "Type", by: "UpdateSecret",
      [.field("Id", as: "SecretId"), "Description", "KmsKeyId", "Type"], sends: .changed,
      removed: .to(["Description": "", "KmsKeyId": "alias/aws/secretsmanager"]))
    Sets(
      "SecretString", "GenerateSecretString",
      uses: ["GetRandomPassword", "PutSecretValue", "DescribeSecret", "GetSecretValue"],
      removed: .kept,
      consequence: .interruption, SecretCreation.put)
    Rotates(
      "SecretString", generatedBy: "GenerateSecretString", orBy: "AWS::SecretsManager::RotationSchedule",
      of: "SecretId",
      version: "VersionId",
      uses: ["DescribeSecret", "RotateSecret", "GetRandomPassword", "PutSecretValue", "GetSecretValue"],
      SecretCreation.rotate)
    Members(
      "ReplicaRegions", key: .members(["Region"]), calls: .all,
      add: Call(
        "ReplicateSecretToRegions",
        [.field("Id", as: "SecretId"), .elements(as: "AddReplicaRegions")]),
      remove: Call(
        "RemoveRegionsFromReplication",
        [.field("Id", as: "SecretId"), .elements("Region", as: "RemoveReplicaRegions")]))
    Tags(
      create: .list("Tags"), read: .item("Tags"),
      add: Call("TagResource", [.field("Id", as: "SecretId"), .tagList()]),
      remove: Call("UntagResource", [.field("Id", as: "SecretId"), .tagKeys()]))
    Reads(
      uses: ["DescribeSecret"],
      maps: [
        .field("Id", as: "ARN"),
        .field("ReplicaRegions", as: "ReplicationStatus", .code(encode: { $0 }, decode: SecretReplicas.decode)),
      ]
    ) { cloud, scope in
      // By its name where the identifier is not known yet.
      guard let secret = scope["Id"] ?? scope["Name"],
        let answer = try await cloud.askIfPresent("DescribeSecret", ["SecretId": secret])
      else { return nil }
      return .object(answer)
    }
    BeingDeleted(with: "DeletedDate", called: "scheduled for deletion") { scope in
      "aws secretsmanager restore-secret --secret-id \(scope.id) --region \(scope.region)"
    }
    Postprocess { properties, item, _ in
      properties["VersionId"] = SecretCreation.currentVersion(of: item).map(Value.string)
    }
    Upkeeps { item, _ in
      guard item["RotationEnabled"] == true, let due = item["NextRotationDate"]?.number else { return [] }
      return [.rotation(due: due)]
    }
    Deletes(uses: ["DescribeSecret", "RemoveRegionsFromReplication", "TagResource", "DeleteSecret"]) { cloud, scope in
      let id: [String: Value] = ["SecretId": .string(scope.id.text)]
      // A read may not know it yet; only the delete itself says that there is none.
      let secret = try await cloud.askIfPresent("DescribeSecret", id) ?? [:]
      if secret["DeletedDate"] != nil { return }
      let replicas = secret["ReplicationStatus"]?.list?.compactMap { $0["Region"] } ?? []
      if !replicas.isEmpty {
        _ = try await cloud.change(
          "RemoveRegionsFromReplication", id.merging(["RemoveReplicaRegions": .list(replicas)]) { $1 })
      }
      let mark: Value = ["Key": .string(SecretCreation.deletedKey), "Value": .string(scope.owner)]
      _ = try await cloud.change("TagResource", id.merging(["Tags": [mark]]) { $1 })
      _ = try await cloud.change("DeleteSecret", id)
    }
    Finds.code(["DescribeSecret"]) { cloud, scope in
      guard let name = scope["Name"],
        let secret = try await cloud.askIfPresent("DescribeSecret", ["SecretId": name]), let id = secret["ARN"],
        SecretCreation.isFound(secret, scope)
      else { return [] }
      return [["Id": id]]
    }
    Traits(
      holdsData: "the secret's value, which can be restored for 30 days",
      comparisons: ["KmsKeyId": .nameOrIdentifier, "ReplicaRegions.*.KmsKeyId": .nameOrIdentifier],
      defaults: ["Description": "", "KmsKeyId": "alias/aws/secretsmanager"], exclusive: [],
      rules: [SecretRules.generated],
      remains: .init("its value, which can be restored for 30 days", needing: ["KmsKeyId": "AWS::KMS::Key"]))
  }
}

/// Regions that a secret is copied to.
private enum SecretReplicas {
  /// Secrets Manager names its own key where none is declared.
  static func decode(_ status: Value) -> Value? {
    let replicas: [Value] = (status.list ?? []).map { replica in
      var members: [String: Value] = ["Region": replica["Region"] ?? .null]
      if let key = replica["KmsKeyId"], key.string?.hasSuffix("alias/aws/secretsmanager") == false {
        members["KmsKeyId"] = key
      }
      return .object(members)
    }
    if replicas.isEmpty { return nil }
    return .list(replicas)
  }
}
