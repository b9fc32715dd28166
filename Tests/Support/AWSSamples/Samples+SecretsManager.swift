import InfraModel

extension Samples {
  package static let secretsManager: [Sample] = [secret, generatedSecret]

  package static let secret = Sample(
    "AWS::SecretsManager::Secret", needs: [aKey],
    [
      "Name": "infra/sample", "Description": "first", "SecretString": "one", "KmsKeyId": .ref("key", "KeyId"),
      "ReplicaRegions": [["Region": "eu-west-1"]], "Tags": .tags(["Name": "secret"]),
    ],
    updates: [
      .set(["Description": "second", "SecretString": "two", "Tags": .tags(["Name": "s", "Owner": "me"])]),
      .set(["ReplicaRegions": [["Region": "eu-west-2"]]]), .remove("ReplicaRegions", "Tags"),
      .remove("Description", "KmsKeyId", "SecretString"),
    ],
    motoLacks: ["Description": "an empty description leaves the one before"])

  package static let generatedSecret = Sample(
    "AWS::SecretsManager::Secret", title: "generated",
    [
      "Name": "infra/generated",
      "GenerateSecretString": [
        "SecretStringTemplate": "{\"username\": \"finally_admin\"}", "GenerateStringKey": "password",
        "PasswordLength": 40, "ExcludeCharacters": "\"@/\\",
      ],
    ],
    updates: [
      .set(["GenerateSecretString": ["PasswordLength": 20, "ExcludePunctuation": true]]),
      .remove("GenerateSecretString"),
    ])
}
