import InfraModel
import Provider

extension SecretCreation {
  /// The version that reads without a label give; `nil` for a secret without a value. One that only names another
  /// database counts as the one whose credentials it has: nothing that has read those has to read again.
  static func currentVersion(of secret: Value) -> String? {
    let stages = secret["VersionIdsToStages"]
    let current = stages?.object?.first { $0.value.list?.contains("AWSCURRENT") == true }?.key
    return current.map { SecretObject.credentials(of: $0, stages ?? [:]) }
  }

  /// Puts the declared value, or one that Secrets Manager makes up, as the current version. The database that an
  /// attachment names in it stays.
  @Sendable static func put(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    guard let new = try await value(cloud, scope) else { return }
    let id = Value.string(scope.id.text)
    let value = try await SecretObject.completed(new, of: id, cloud)
    _ = try await cloud.change(
      "PutSecretValue", ["SecretId": id, "SecretString": value, "ClientRequestToken": token(scope)])
    try await waitUntilCurrent(id, cloud, scope)
  }

  /// Lets the function that rotates the secret make its next value where there is one, else puts one that Secrets Manager
  /// makes up; returns once that is the current one.
  ///
  /// The function tells the new value to what the secret is for before it becomes the current one. The former version
  /// gets the label AWSPREVIOUS and the one before that loses its last.
  /// Source: the API reference of RotateSecret, and the User Guide, "Rotation by Lambda function".
  @Sendable static func rotate(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let id = Value.string(scope.id.text)
    let secret = try await cloud.ask("DescribeSecret", ["SecretId": id])
    guard secret["RotationEnabled"] == true else { return try await put(cloud, scope) }
    let version = token(scope)
    // A rotation that an earlier call of the same operation began is the one.
    if secret["VersionIdsToStages"]?[version.string ?? ""] == nil {
      _ = try await cloud.change("RotateSecret", ["SecretId": id, "ClientRequestToken": version], retries: [underWay])
    }
    cloud.progress("rotating")
    try await waitUntilCurrent(id, cloud, scope, limit: rotationTimeout)
  }

  /// The schedule has begun one a moment ago.
  private static let underWay = Retry(
    on: ["InvalidRequestException"], saying: "previous rotation isn't complete", for: rotationTimeout)

  /// A function may run for 15 minutes in each of four steps; those of AWS take seconds.
  private static let rotationTimeout = 900.0
}
