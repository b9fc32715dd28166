import AWSClient
import InfraModel

extension SecretsManager {
  /// How often a secret gets another value, and the function that makes it. It is a part of the secret, whose identifier
  /// is its own: one schedule to a secret.
  ///
  /// Source: the API reference of RotateSecret and CancelRotateSecret.
  static let rotationSchedule = Handler("AWS::SecretsManager::RotationSchedule", of: .secretsManager, id: "Id") {
    Create(
      "RotateSecret", ["SecretId"] + rotationSettings, outputs: ["Id": "ARN"], retries: [.functionPolicy],
      overwrites: true)
    Sets(
      properties: rotationSettings.compactMap(\.property), by: "RotateSecret",
      [.field("Id", as: "SecretId")] + rotationSettings, removed: .kept, retries: [.functionPolicy])
    Reads(
      uses: ["DescribeSecret"],
      maps: [.field("Id", as: "ARN"), .field("SecretId", as: "ARN")], except: ["RotateImmediatelyOnUpdate"]
    ) { cloud, scope in
      guard let secret = scope["Id"] ?? scope["SecretId"],
        let answer = try await cloud.askIfPresent("DescribeSecret", ["SecretId": secret]),
        answer["RotationEnabled"] == true
      else { return nil }
      return .object(answer)
    }
    Deletes("CancelRotateSecret", [.field("Id", as: "SecretId")])
    // A secret has one schedule at most.
    Finds.likeness(["DescribeSecret"]) { cloud, scope in
      guard let secret = scope["SecretId"],
        let found = try await cloud.askIfPresent("DescribeSecret", ["SecretId": secret]),
        found["RotationEnabled"] == true, found["RotationLambdaARN"] == scope["RotationLambdaARN"],
        let id = found["ARN"]
      else { return [] }
      return [["Id": id]]
    }
    Traits(
      comparisons: ["SecretId": .nameOrIdentifier],
      unsupported: ["HostedRotationLambda": "only CloudFormation makes the function: declare one"],
      exclusive: ["SecretId"], identities: [["SecretId"]], rules: [rotatesAtOnce], identifierDerived: true)
  }

  private static let rotationSettings: [Field] = [
    "RotationLambdaARN", "RotationRules", "ExternalSecretRotationMetadata", "ExternalSecretRotationRoleArn",
    .field("RotateImmediatelyOnUpdate", as: "RotateImmediately"),
  ]

  /// Source: the API reference of RotateSecret, `RotateImmediately`.
  private static let rotatesAtOnce = ChangeRule("rotated at once") { change in
    change.after["RotateImmediatelyOnUpdate"] == false
      ? [] : [.irreversible("the secret is rotated at once, and its earlier value does not come back")]
  }
}

extension Retry {
  /// A function's policy, which lets Secrets Manager call it, is seen everywhere only after a while.
  fileprivate static let functionPolicy = Retry(
    on: ["AccessDeniedException"], saying: "cannot invoke the specified Lambda function", for: 60)
}
