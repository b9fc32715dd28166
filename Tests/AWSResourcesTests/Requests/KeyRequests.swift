import AWSLives
import InfraModel
import Provider
import Testing

@Suite("What keys and secrets send")
struct KeyRequests {
  static let key: [String: Value] = [
    "KeyId": "k-1", "KeyState": "Enabled", "Enabled": true, "KeySpec": "SYMMETRIC_DEFAULT", "Origin": "AWS_KMS",
  ]

  @Test("A key's rotation goes with its period, and a disabled key is enabled for the moment")
  func rotation() async throws {
    let recorder = RequestRecorder(["DescribeKey": ["KeyMetadata": .object(Self.key)]])
    _ = try await recorder.update(
      "AWS::KMS::Key", "k-1", from: ["Enabled": false, "EnableKeyRotation": true],
      to: ["Enabled": false, "EnableKeyRotation": true, "RotationPeriodInDays": 90])
    #expect(
      recorder.changes == [
        #"EnableKey {"KeyId":"k-1"}"#, #"EnableKeyRotation {"KeyId":"k-1","RotationPeriodInDays":90}"#,
        #"DisableKey {"KeyId":"k-1"}"#,
      ])
  }

  @Test("A key that never rotated is not told to stop")
  func noRotation() async throws {
    let recorder = RequestRecorder([
      "CreateKey": ["KeyMetadata": .object(Self.key)], "DescribeKey": ["KeyMetadata": .object(Self.key)],
    ])
    _ = try await recorder.create("AWS::KMS::Key", ["KeySpec": "RSA_2048", "EnableKeyRotation": false])
    #expect(
      recorder.changes == [
        #"CreateKey {"KeySpec":"RSA_2048","Tags":[{"TagKey":"infra:operation","TagValue":"inf-0123456789abcdefghjkmnpqrs"}]}"#
      ])
  }

  @Test("A key policy that is declared no longer gives way to the account's")
  func policy() async throws {
    let recorder = RequestRecorder(["DescribeKey": ["KeyMetadata": .object(Self.key)]])
    _ = try await recorder.update("AWS::KMS::Key", "k-1", from: ["KeyPolicy": ["Statement": []]], to: [:])
    #expect(
      recorder.changes == [
        #"PutKeyPolicy {"KeyId":"k-1","Policy":"{\"Id\":\"key-default-1\",\"Statement\":[{\"Action\":\"kms:*\","#
          + #"\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::123456789012:root\"},\"Resource\":\"*\","#
          + #"\"Sid\":\"Enable IAM User Permissions\"}],\"Version\":\"2012-10-17\"}","PolicyName":"default"}"#
      ])
  }

  @Test("A key's deletion that is scheduled already is no error")
  func scheduled() async throws {
    let recorder = RequestRecorder { operation, _, _ in
      operation == "ScheduleKeyDeletion"
        ? .refusal("KMSInvalidStateException") : .answer(["KeyMetadata": ["KeyState": "PendingDeletion"]])
    }
    try await recorder.delete("AWS::KMS::Key", "k-1", known: ["PendingWindowInDays": 7])
    #expect(recorder.changes == [#"ScheduleKeyDeletion {"KeyId":"k-1","PendingWindowInDays":7}"#])
  }

  @Test("A generated secret value goes from one call into the next and nowhere else")
  func generated() async throws {
    let recorder = RequestRecorder([
      "GetRandomPassword": ["RandomPassword": "pa55"], "CreateSecret": ["ARN": "arn:s"],
      "DescribeSecret": ["ARN": "arn:s", "Name": "db"],
    ])
    let made = try await recorder.create(
      "AWS::SecretsManager::Secret",
      [
        "Name": "db",
        "GenerateSecretString": [
          "SecretStringTemplate": #"{"username":"u"}"#, "GenerateStringKey": "password", "PasswordLength": 40,
        ],
      ])
    #expect(recorder.cloud.requests.first?.description == #"GetRandomPassword {"PasswordLength":40}"#)
    #expect(
      recorder.changes == [
        #"CreateSecret {"ClientRequestToken":"inf-0123456789abcdefghjkmnpqrs00","Name":"db","#
          + #""SecretString":"{\"password\":\"pa55\",\"username\":\"u\"}","#
          + #""Tags":[{"Key":"infra:operation","Value":"inf-0123456789abcdefghjkmnpqrs"}]}"#
      ])
    #expect(!"\(made) \(recorder.journal.entries)".contains("pa55"))
  }

  /// The version that the recorder's operation puts.
  static let newVersionID = "inf-0123456789abcdefghjkmnpqrs00"

  @Test("The update of a secret ends once reads show its new value as the current one")
  func newVersion() async throws {
    let recorder = RequestRecorder { operation, input, times in
      guard operation == "DescribeSecret" else { return .answer([:]) }
      let version = times < 4 ? "former" : Self.newVersionID
      return .answer(["ARN": "arn:s", "Name": "db", "VersionIdsToStages": [version: ["AWSCURRENT"]]])
    }
    _ = try await recorder.update(
      "AWS::SecretsManager::Secret", "arn:s", from: ["Name": "db", "SecretString": "old"],
      to: ["Name": "db", "SecretString": "new"])
    let operations = recorder.cloud.requests.map(\.operation)
    let put = try #require(operations.firstIndex(of: "PutSecretValue"))
    #expect(operations[put...].filter { $0 == "DescribeSecret" }.count >= 4)
  }

  @Test("A secret whose new value never becomes the current one is not done")
  func staleVersion() async throws {
    let recorder = RequestRecorder { operation, _, _ in
      guard operation == "DescribeSecret" else { return .answer([:]) }
      return .answer(["ARN": "arn:s", "Name": "db", "VersionIdsToStages": ["former": ["AWSCURRENT"]]])
    }
    let failure = await #expect(throws: ProviderError.self) {
      _ = try await recorder.update(
        "AWS::SecretsManager::Secret", "arn:s", from: ["Name": "db", "SecretString": "old"],
        to: ["Name": "db", "SecretString": "new"])
    }
    #expect(failure?.kind == .timedOut)
  }

  static func occupied(tags: Value, isDeleted: Bool) -> RequestRecorder {
    RequestRecorder { operation, _, _ in
      switch operation {
      case "CreateSecret": return .refusal("InvalidRequestException", "scheduled for deletion")
      case "DescribeSecret":
        var secret: [String: Value] = [
          "ARN": "arn:s", "Name": "db", "Tags": tags, "VersionIdsToStages": [newVersionID: ["AWSCURRENT"]],
        ]
        if isDeleted { secret["DeletedDate"] = 1 }
        return .answer(secret)
      default: return .answer([:])
      }
    }
  }

  @Test("The name of a secret that infra deleted is used again, and its values are kept")
  func takenOver() async throws {
    let tags: Value = [["Key": "infra:deleted", "Value": "line"], ["Key": "Old", "Value": "1"]]
    let recorder = Self.occupied(tags: tags, isDeleted: true)
    // The stand-in never restores it, so the run ends where the restored secret would be read.
    await #expect(throws: ProviderError.self) {
      _ = try await recorder.create("AWS::SecretsManager::Secret", ["Name": "db", "SecretString": "new"])
    }
    #expect(
      recorder.changes.dropFirst() == [
        #"RestoreSecret {"SecretId":"arn:s"}"#,
        #"TagResource {"SecretId":"arn:s","Tags":[{"Key":"infra:operation","Value":"inf-0123456789abcdefghjkmnpqrs"}]}"#,
        #"UpdateSecret {"Description":"","KmsKeyId":"alias/aws/secretsmanager","SecretId":"arn:s","Type":null}"#,
        #"PutSecretValue {"ClientRequestToken":"inf-0123456789abcdefghjkmnpqrs00","SecretId":"arn:s","SecretString":"new"}"#,
        #"UntagResource {"SecretId":"arn:s","TagKeys":["Old","infra:deleted"]}"#,
      ])
  }

  @Test(
    "The name of somebody else's deleted secret is left alone, with what to do",
    arguments: [[], [["Key": "infra:deleted", "Value": "another environment"]]] as [Value])
  func stranger(tags: Value) async throws {
    let recorder = Self.occupied(tags: tags, isDeleted: true)
    do {
      _ = try await recorder.create("AWS::SecretsManager::Secret", ["Name": "db", "SecretString": "new"])
      Issue.record("it was taken over")
    } catch let error as ProviderError {
      #expect(error.kind == .alreadyExists)
      #expect(error.message.contains("restore-secret"))
    }
    #expect(recorder.cloud.operations.filter { $0 != "DescribeSecret" } == ["CreateSecret"])
  }

  @Test("A secret that a person restored is no longer the environment's, though the mark is still there")
  func restored() async throws {
    let tags: Value = [["Key": "infra:deleted", "Value": "line"]]
    let recorder = Self.occupied(tags: tags, isDeleted: false)
    let error = await #expect(throws: ProviderError.self) {
      try await recorder.create("AWS::SecretsManager::Secret", ["Name": "db", "SecretString": "new"])
    }
    #expect(error?.code == "InvalidRequestException")
    #expect(recorder.changes.count == 1)
  }
}
