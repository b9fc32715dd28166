import AWSClient
import InfraModel
import Provider

extension SecretsManager {
  /// Where a database is reached, in the JSON object of the secret with its user and password: what functions that rotate
  /// the secret and programs that connect go by. It is a part of the secret, whose identifier is its own.
  ///
  /// It is read as absent where the secret does not name a database. Deleting it takes its keys out of the secret. The
  /// secret's value goes from one call of Secrets Manager into the next and nowhere else.
  /// Source: the CloudFormation reference of AWS::SecretsManager::SecretTargetAttachment: "A single secret resource can only
  /// have one target attached to it"; "Secrets Manager removes the database connection information from the secret with a
  /// PutSecretValue call".
  static let secretTargetAttachment = Handler(
    "AWS::SecretsManager::SecretTargetAttachment", of: .secretsManager, id: "Id"
  ) {
    Create(
      uses: SecretTarget.uses + SecretObject.uses, properties: ["SecretId", "TargetId", "TargetType"],
      outputs: ["Id": "ARN"]
    ) { cloud, scope in
      ["ARN": try await SecretTarget.attach(cloud, scope, to: scope["SecretId"] ?? .null)]
    }
    Sets("TargetId", "TargetType", uses: SecretTarget.uses + SecretObject.uses) { cloud, scope in
      _ = try await SecretTarget.attach(cloud, scope, to: .string(scope.id.text))
    }
    Reads(
      uses: ["GetSecretValue"],
      maps: [.field("Id", as: "ARN"), .field("SecretId", as: "ARN")]
    ) { cloud, scope in
      guard let secret = scope["Id"] ?? scope["SecretId"], let found = try await SecretObject.read(secret, cloud),
        let target = SecretTarget.attached(in: found.members ?? [:])
      else { return nil }
      return ["ARN": found.arn, "TargetId": .string(target.id), "TargetType": .string(target.type)]
    }
    Deletes(uses: SecretObject.uses) { cloud, scope in
      let target = scope.text("TargetId")
      try await SecretObject.change(.string(scope.id.text), cloud) { members throws(ProviderError) in
        // Another target has taken its place, or somebody else its keys.
        guard let attached = SecretTarget.attached(in: members), target.isEmpty || attached.names(target) else {
          throw ProviderError(.notFound, "the secret does not name \(target)")
        }
        return members.filter { !SecretTarget.keys.contains($0.key) }
      }
    }
    // A secret has one target at most.
    Finds.likeness(["GetSecretValue"]) { cloud, scope in
      guard let secret = scope["SecretId"], let found = try await SecretObject.read(secret, cloud),
        let target = SecretTarget.attached(in: found.members ?? [:]), target.names(scope.text("TargetId"))
      else { return [] }
      return [["Id": found.arn]]
    }
    Traits(
      comparisons: ["SecretId": .nameOrIdentifier, "TargetId": .caseInsensitive], exclusive: ["SecretId"],
      identities: [["SecretId"]], identifierDerived: true)
  }
}
