import InfraModel

extension Samples {
  package static let secretsManager: [Sample] = [
    secret, generatedSecret, rotationSchedule, secretTargetAttachment,
  ]

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

  package static let rotationSchedule = Sample(
    "AWS::SecretsManager::RotationSchedule",
    needs: [
      aRole("infra-sample-rotation"), aFunction("infra-sample-rotation"),
      .init(
        "permission", "AWS::Lambda::Permission",
        [
          "FunctionName": .ref("function", "Arn"), "Action": "lambda:InvokeFunction",
          "Principal": "secretsmanager.amazonaws.com",
        ]), .init("secret", "AWS::SecretsManager::Secret", ["GenerateSecretString": ["PasswordLength": 40]]),
    ],
    [
      "SecretId": .ref("secret", "Id"), "RotationLambdaARN": .ref("function", "Arn"),
      "RotationRules": ["AutomaticallyAfterDays": 30], "RotateImmediatelyOnUpdate": false,
    ],
    updates: [
      .set(["RotationRules": ["AutomaticallyAfterDays": 60]]),
      .set(["RotationRules": ["ScheduleExpression": "rate(10 days)", "Duration": "3h"]]),
    ], motoDiffers: "it runs the function in a container, and fails where it has no Docker")

  private static func attachedDatabase(_ name: String) -> Sample.Need {
    Sample.Need(
      name, "AWS::RDS::DBInstance",
      [
        "DBInstanceIdentifier": .string("infra-\(name)"), "Engine": "postgres", "DBInstanceClass": "db.t3.micro",
        "AllocatedStorage": "20", "MasterUsername": "keeper", "MasterUserPassword": "not-a-secret-1",
        "DBName": "orders",
      ])
  }

  package static let secretTargetAttachment = Sample(
    "AWS::SecretsManager::SecretTargetAttachment",
    needs: [
      .init(
        "secret", "AWS::SecretsManager::Secret",
        [
          "GenerateSecretString": [
            "SecretStringTemplate": #"{"username": "keeper"}"#, "GenerateStringKey": "password", "PasswordLength": 40,
          ]
        ]), attachedDatabase("attached"), attachedDatabase("moved"),
    ],
    [
      "SecretId": .ref("secret", "Id"), "TargetId": .ref("attached", "DBInstanceIdentifier"),
      "TargetType": "AWS::RDS::DBInstance",
    ],
    updates: [.set(["TargetId": .ref("moved", "DBInstanceIdentifier")])])
}
