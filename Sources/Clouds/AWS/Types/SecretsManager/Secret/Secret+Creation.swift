import InfraModel
import Provider

/// How a secret is made: its value, and what to do with a name that a deleted secret still holds.
enum SecretCreation {
  /// Marks a secret that `infra` deleted, until a create has taken its name over. Its value names the line of states
  /// that the secret belonged to: only that line takes it over.
  static let deletedKey = "infra:deleted"

  static let uses: [Use] = [
    "GetRandomPassword", "CreateSecret", "DescribeSecret", "RestoreSecret", "UpdateSecret", "PutSecretValue",
    "ReplicateSecretToRegions", "TagResource", "UntagResource", "GetResourcePolicy", "DeleteResourcePolicy",
    "CancelRotateSecret",
  ]

  @Sendable
  static func create(_ cloud: CloudCalls, _ scope: CallScope) async throws -> [String: Value] {
    let value = try await value(cloud, scope)
    var input: [String: Value] = ["ClientRequestToken": token(scope), "Tags": scope.tagMembers["Tags"] ?? []]
    for property in ["Name", "Description", "KmsKeyId", "Type"] { input[property] = scope[property] }
    input["SecretString"] = value
    input["AddReplicaRegions"] = scope["ReplicaRegions"]
    do { return try await cloud.change("CreateSecret", input) } catch {
      // Secrets Manager says `InvalidRequestException` for a name that is scheduled for deletion.
      guard error.code == "ResourceExistsException" || error.code == "InvalidRequestException",
        let name = scope["Name"],
        let secret = try await cloud.askIfPresent("DescribeSecret", ["SecretId": name])
      else { throw error }
      if isOurs(secret, cloud, scope) { return try await takeOver(secret, value, cloud, scope) }
      if secret["DeletedDate"] == nil { throw error }
      throw ProviderError(
        .alreadyExists,
        "the name \(scope.text("Name")) belongs to a secret that is scheduled for deletion and was not made by this "
          + "environment: restore it (aws secretsmanager restore-secret --secret-id \(scope.text("Name")) --region "
          + "\(scope.region)) and adopt it, or delete it for good (aws secretsmanager delete-secret --secret-id "
          + "\(scope.text("Name")) --region \(scope.region) --force-delete-without-recovery), or use another name",
        code: error.code, call: error.call, requestID: error.requestID)
    }
  }

  /// Returns once reads show the version that the operation has put as the current one: whatever takes the secret's value
  /// next, such as a database's password, must not be given the former one.
  /// Source: the API reference of PutSecretValue, whose ClientRequestToken becomes the version's identifier.
  static func waitUntilCurrent(
    _ secret: Value, _ cloud: CloudCalls, _ scope: CallScope, limit: Double = CloudCalls.consistencyTimeout
  ) async throws {
    guard let version = token(scope).string else { return }
    try await cloud.wait(
      Pause(first: 1, longest: 10), "the new value of \(scope.id) was not the current one",
      limit: limit, call: "secretsmanager DescribeSecret"
    ) { (_) throws(ProviderError) -> Void? in
      let seen = try await cloud.askIfPresent("DescribeSecret", ["SecretId": secret])
      return seen?["VersionIdsToStages"]?[version]?.list?.contains("AWSCURRENT") == true ? () : nil
    }
  }

  /// Whether a secret that has the name already is one that this line of states deleted. One that is restored is a
  /// person's, who wants to keep it, unless this very operation may have restored it.
  private static func isOurs(_ secret: [String: Value], _ cloud: CloudCalls, _ scope: CallScope) -> Bool {
    if tag(Tags.operationKey, of: secret) == scope.operation { return true }
    guard tag(deletedKey, of: secret) == scope.owner else { return false }
    return secret["DeletedDate"] != nil || scope.mayBeUnmarked || cloud.hasLostAnswer
  }

  /// Whether a secret is what the operation made, or what it was about to take over when its answer was lost.
  static func isFound(_ secret: [String: Value], _ scope: CallScope) -> Bool {
    if secret["DeletedDate"] != nil { return false }
    if tag(Tags.operationKey, of: secret) == scope.operation { return true }
    guard scope.mayBeUnmarked, let owner = tag(deletedKey, of: secret) else { return false }
    return scope.owner.isEmpty || owner == scope.owner
  }

  /// Gives a secret that was deleted before the new value and settings. Each step can be repeated; the mark goes last.
  private static func takeOver(
    _ secret: [String: Value], _ value: Value?, _ cloud: CloudCalls, _ scope: CallScope
  ) async throws -> [String: Value] {
    let id: [String: Value] = ["SecretId": secret["ARN"] ?? .null]
    func change(_ operation: String, _ more: [String: Value] = [:]) async throws {
      do { _ = try await cloud.change(operation, id.merging(more) { $1 }) } catch {
        guard ["DecryptionFailure", "EncryptionFailure", "KMSInvalidStateException"].contains(error.code) else {
          throw error
        }
        throw ProviderError(
          .conflict,
          "the name \(scope.text("Name")) belongs to a secret that infra deleted, and the key of its value is being "
            + "deleted too: cancel that (aws kms cancel-key-deletion), or delete the secret for good (aws secretsmanager "
            + "delete-secret --force-delete-without-recovery), and apply again",
          code: error.code, call: error.call, requestID: error.requestID)
      }
    }
    if secret["DeletedDate"] != nil { try await change("RestoreSecret") }
    // From here on it is this operation's, whatever becomes of the rest.
    try await change("TagResource", ["Tags": scope.tagMembers["Tags"] ?? []])
    try await change(
      "UpdateSecret",
      [
        "Description": scope["Description"] ?? "", "KmsKeyId": scope["KmsKeyId"] ?? "alias/aws/secretsmanager",
        "Type": scope["Type"] ?? .null,
      ])
    // Who could read the old value, and what changed it by itself, are none of the new secret's.
    if let policy = try await cloud.ask("GetResourcePolicy", id)["ResourcePolicy"], policy != "" {
      try await change("DeleteResourcePolicy")
    }
    if secret["RotationEnabled"] == true { try await change("CancelRotateSecret") }
    if let value {
      try await change("PutSecretValue", ["SecretString": value, "ClientRequestToken": token(scope)])
      try await waitUntilCurrent(secret["ARN"] ?? .null, cloud, scope)
    }
    if let replicas = scope["ReplicaRegions"] {
      try await change("ReplicateSecretToRegions", ["AddReplicaRegions": replicas])
    }
    let kept = Set(scope.tagMembers["Tags"]?.list?.compactMap { $0["Key"]?.string } ?? [])
    let stale = (secret["Tags"]?.list ?? []).compactMap { $0["Key"]?.string }.filter { !kept.contains($0) }
    try await change("UntagResource", ["TagKeys": .list(stale.sorted().map(Value.string))])
    return secret
  }

  /// The declared value, or one that Secrets Manager makes up; `nil` for a secret without a value.
  static func value(_ cloud: CloudCalls, _ scope: CallScope) async throws -> Value? {
    if let declared = scope["SecretString"] { return declared }
    guard let generation = scope["GenerateSecretString"] else { return nil }
    var input = generation.object ?? [:]
    let template = input.removeValue(forKey: "SecretStringTemplate")?.string
    let key = input.removeValue(forKey: "GenerateStringKey")?.string
    guard let password = try await cloud.ask("GetRandomPassword", input)["RandomPassword"] else {
      throw ProviderError(.notUnderstood, "Secrets Manager gave no password", call: "secretsmanager GetRandomPassword")
    }
    guard let template, let key else { return password }
    guard case .object(var members)? = try? JSON.parse(template) else {
      throw ProviderError(.invalid, "GenerateSecretString.SecretStringTemplate must be a JSON object")
    }
    members[key] = password
    return .string(JSON.canonicalText(.object(members)))
  }

  /// The operation as the version's identifier, which must have 32 to 64 characters.
  static func token(_ scope: CallScope) -> Value {
    let text = String(scope.operation.prefix(64))
    return .string(text + String(repeating: "0", count: max(0, 32 - text.utf8.count)))
  }

  static func tag(_ key: String, of secret: [String: Value]) -> String? {
    secret["Tags"]?.list?.first { $0["Key"]?.string == key }?["Value"]?.string
  }
}
