import AWSClient
import InfraModel
import Provider

/// The value of a secret as a JSON object, some of whose members change.
///
/// Another writer may put a value between the read and the write: the new version becomes the current one only if the one
/// that was read is still that.
/// Source: the API reference of UpdateSecretVersionStage: "If the label is attached and you either do not specify this
/// parameter, or the version ID does not match, then the operation fails".
enum SecretObject {
  struct Found {
    let arn: Value
    let version: String
    /// `nil` for a value that is no JSON object.
    let members: [String: Value]?
  }

  static let uses: [Use] = ["GetSecretValue", "DescribeSecret", "PutSecretValue", "UpdateSecretVersionStage"]

  /// The label of a version that has the same credentials as an earlier one, whose identifier follows.
  private static let label = "infra:credentials-of:"
  /// How often a value is read again that another writer has changed meanwhile.
  private static let tries = 3

  /// The current value; `nil` where there is no secret, or none with a value, or one that is scheduled for deletion.
  static func read(_ secret: Value, _ cloud: CloudCalls) async throws -> Found? {
    let answer: [String: Value]
    let input: [String: Value] = ["SecretId": secret, "VersionStage": "AWSCURRENT"]
    do { answer = try await cloud.ask("GetSecretValue", input) } catch {
      guard error.kind == .notFound || error.code == "InvalidRequestException" else { throw error }
      return nil
    }
    guard let arn = answer["ARN"], let version = answer["VersionId"]?.string else { return nil }
    return Found(arn: arn, version: version, members: answer["SecretString"]?.string.flatMap(object))
  }

  /// Gives a secret's object other members and returns once reads show them.
  /// - Returns: The secret's ARN.
  @discardableResult
  static func change(
    _ secret: Value, _ cloud: CloudCalls,
    _ change: ([String: Value]) throws(ProviderError) -> [String: Value]
  ) async throws -> Value {
    var last: ProviderError?
    for _ in 0..<tries {
      guard let found = try await read(secret, cloud) else {
        throw ProviderError(.notFound, "the secret \(secret.string ?? "") has no value")
      }
      guard let members = found.members else {
        throw ProviderError(.invalid, "the value of the secret \(secret.string ?? "") must be a JSON object")
      }
      let changed = try change(members)
      if changed == members { return found.arn }
      do throws(ProviderError) {
        try await put(changed, after: found, cloud)
        return found.arn
      } catch {
        guard error.code == "InvalidParameterException" else { throw error }
        last = error
      }
    }
    throw last ?? ProviderError(.conflict, "the secret \(secret.string ?? "") is being changed by another writer")
  }

  private static func put(
    _ members: [String: Value], after found: Found, _ cloud: CloudCalls
  ) async throws(ProviderError) {
    let id: [String: Value] = ["SecretId": found.arn]
    let stages = try await cloud.ask("DescribeSecret", id)["VersionIdsToStages"] ?? [:]
    let mark = Value.string(label + credentials(of: found.version, stages))
    let put = try await cloud.change(
      "PutSecretValue",
      id.merging(["SecretString": .string(JSON.canonicalText(.object(members))), "VersionStages": [mark]]) { $1 })
    guard let version = put["VersionId"]?.string else {
      throw ProviderError(.notUnderstood, "Secrets Manager gave no version", call: "secretsmanager PutSecretValue")
    }
    func move(_ stage: Value, _ more: [String: Value]) async throws(ProviderError) {
      _ = try await cloud.change(
        "UpdateSecretVersionStage", id.merging(["VersionStage": stage]) { $1 }.merging(more) { $1 })
    }
    try await move(
      "AWSCURRENT", ["MoveToVersionId": .string(version), "RemoveFromVersionId": .string(found.version)])
    // A label keeps its version for good.
    for (other, labels) in stages.object ?? [:] where other != version {
      for stale in labels.list ?? [] where stale != mark && stale.string?.hasPrefix(label) == true {
        try await move(stale, ["RemoveFromVersionId": .string(other)])
      }
    }
    try await cloud.wait(
      Pause(first: 1, longest: 10), "the new value of \(found.arn.string ?? "the secret") was not the current one",
      limit: CloudCalls.consistencyTimeout, call: "secretsmanager DescribeSecret"
    ) { (_) throws(ProviderError) -> Void? in
      let seen = try await cloud.ask("DescribeSecret", id)
      return seen["VersionIdsToStages"]?[version]?.list?.contains("AWSCURRENT") == true ? () : nil
    }
  }

  /// The version that brought the credentials of another one: that one itself, or where only other members of its object
  /// were changed an earlier one.
  /// - Parameter stages: The labels of each version, as DescribeSecret tells them.
  static func credentials(of version: String, _ stages: Value) -> String {
    let mark = stages[version]?.list?.lazy.compactMap(\.string).first { $0.hasPrefix(label) }
    return mark.map { String($0.dropFirst(label.count)) } ?? version
  }

  /// A new value of a secret with the database that the current one names, where the new one names none.
  static func completed(_ value: Value, of secret: Value, _ cloud: CloudCalls) async throws -> Value {
    guard var members = value.string.flatMap(object), SecretTarget.attached(in: members) == nil else { return value }
    let stages = try await cloud.ask("DescribeSecret", ["SecretId": secret])["VersionIdsToStages"]?.object ?? [:]
    let isMarked = stages.values.contains { labels in
      (labels.list ?? []).contains { $0.string?.hasPrefix(label) == true }
    }
    guard isMarked, let now = try await read(secret, cloud)?.members, SecretTarget.attached(in: now) != nil else {
      return value
    }
    members.merge(now.filter { SecretTarget.keys.contains($0.key) }) { declared, _ in declared }
    return .string(JSON.canonicalText(.object(members)))
  }

  private static func object(_ text: String) -> [String: Value]? { (try? JSON.parse(text))?.object }
}
