import AWSLives
import InfraModel
import Provider
import Testing

@Suite("What databases in secrets send")
struct SecretTargetRequests {
  private static let type: ResourceType = "AWS::SecretsManager::SecretTargetAttachment"
  private static let arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:s-abcdef"
  private static let declared: [String: Value] = [
    "SecretId": .string(arn), "TargetId": "orders", "TargetType": "AWS::RDS::DBInstance",
  ]
  private static let database: [String: Value] = [
    "DBInstances": [
      [
        "DBInstanceIdentifier": "orders", "Engine": "postgres", "DBName": "shop",
        "Endpoint": ["Address": "orders.rds.amazonaws.com", "Port": 5432],
      ]
    ]
  ]
  private static let plain = #"{"password":"not-a-secret-1","username":"keeper"}"#
  private static let attached =
    #"{"dbInstanceIdentifier":"orders","dbname":"shop","engine":"postgres","host":"orders.rds.amazonaws.com","#
    + #""password":"not-a-secret-1","port":5432,"username":"keeper"}"#

  private static func secret(_ value: String, version: Value = "one") -> [String: Value] {
    ["ARN": .string(arn), "Name": "s", "VersionId": version, "SecretString": .string(value)]
  }

  /// A secret whose value is the first text, and the second one from a changing call on.
  private static func cloud(_ before: String, _ after: String, refusing refused: Int = 0) -> RequestRecorder {
    RequestRecorder { operation, _, times in
      switch operation {
      case "GetSecretValue": .answer(secret(times > refused + 1 ? after : before))
      case "DescribeSecret":
        .answer(["ARN": .string(arn), "VersionIdsToStages": ["two": ["AWSCURRENT"], "one": ["AWSPREVIOUS"]]])
      case "PutSecretValue": .answer(["ARN": .string(arn), "VersionId": "two"])
      case "UpdateSecretVersionStage" where times <= refused: .refusal("InvalidParameterException")
      case "DescribeDBInstances": .answer(database)
      default: .answer([:])
      }
    }
  }

  private static let put =
    #"PutSecretValue {"SecretId":"\#(arn)","SecretString":"\#(attached.replacing("\"", with: "\\\""))","#
    + #""VersionStages":["infra:credentials-of:one"]}"#
  private static let move =
    #"UpdateSecretVersionStage {"MoveToVersionId":"two","RemoveFromVersionId":"one","SecretId":"\#(arn)","#
    + #""VersionStage":"AWSCURRENT"}"#

  @Test(
    "The database is written beside the credentials, and becomes the current value only in the place of the one read")
  func attaching() async throws {
    let recorder = Self.cloud(Self.plain, Self.attached)
    let made = try await recorder.create(Self.type, Self.declared)
    #expect(recorder.changes == [Self.put, Self.move])
    #expect(
      made.properties == [
        "Id": .string(Self.arn), "SecretId": .string(Self.arn), "TargetId": "orders",
        "TargetType": "AWS::RDS::DBInstance",
      ])
  }

  @Test("A value that another writer puts meanwhile is read again and not overwritten")
  func race() async throws {
    let recorder = Self.cloud(Self.plain, Self.attached, refusing: 1)
    _ = try await recorder.create(Self.type, Self.declared)
    #expect(recorder.changes == [Self.put, Self.move, Self.put, Self.move])
  }

  @Test("A secret that names another database is left alone, and no message tells its value")
  func taken() async throws {
    let other = #"{"dbInstanceIdentifier":"other","engine":"mysql","password":"not-a-secret-1"}"#
    let recorder = Self.cloud(other, other)
    let error = await #expect(throws: ProviderError.self) {
      _ = try await recorder.create(Self.type, Self.declared)
    }
    #expect(error?.kind == .alreadyExists)
    #expect(error?.message.contains("attached to other") == true && error?.message.contains("not-a-secret") == false)
    #expect(recorder.changes == [])
  }

  @Test("A value that is no JSON object is refused, and not told")
  func text() async throws {
    let recorder = Self.cloud("not-a-secret-1", "not-a-secret-1")
    let error = await #expect(throws: ProviderError.self) {
      _ = try await recorder.create(Self.type, Self.declared)
    }
    #expect(error?.kind == .invalid && error?.message.contains("not-a-secret") == false)
    #expect(recorder.changes == [])
  }

  @Test("Deleting takes the keys out again and leaves the rest")
  func detaching() async throws {
    let recorder = RequestRecorder { operation, _, _ in
      switch operation {
      case "GetSecretValue": .answer(Self.secret(Self.attached))
      case "DescribeSecret": .answer(["VersionIdsToStages": ["two": ["AWSCURRENT"]]])
      case "PutSecretValue": .answer(["VersionId": "two"])
      default: .answer([:])
      }
    }
    try await recorder.delete(Self.type, ResourceID(Self.arn), known: Self.declared)
    #expect(
      recorder.changes == [
        #"PutSecretValue {"SecretId":"\#(Self.arn)","SecretString":"\#(Self.plain.replacing("\"", with: "\\\""))","#
          + #""VersionStages":["infra:credentials-of:one"]}"#, Self.move,
      ])
  }

  @Test(
    "An attachment is read as absent without its keys, without a value and of a secret that is scheduled for deletion",
    arguments: [
      ScriptedCloud.Reply.answer(secret(plain)), .answer(secret("text")), .refusal("ResourceNotFoundException"),
      .refusal("InvalidRequestException"),
    ])
  func absent(_ reply: ScriptedCloud.Reply) async throws {
    let recorder = RequestRecorder { _, _, _ in reply }
    guard case .absent = try await recorder.read(Self.type, ResourceID(Self.arn)) else {
      Issue.record("it is there")
      return
    }
  }

  @Test("A cluster of DocumentDB is written as functions that rotate know it, one of Aurora by its endpoint")
  func clusters() async throws {
    for (type, engine, written) in [
      ("AWS::DocDB::DBCluster", "docdb", #"\"engine\":\"mongo\""#),
      ("AWS::RDS::DBCluster", "aurora-postgresql", #"\"engine\":\"postgres\""#),
      ("AWS::RDS::DBCluster", "aurora-mysql", #"\"engine\":\"mysql\""#),
    ] as [(Value, Value, String)] {
      let recorder = RequestRecorder { operation, _, _ in
        switch operation {
        case "GetSecretValue": .answer(Self.secret(Self.plain))
        case "DescribeSecret": .answer(["VersionIdsToStages": ["two": ["AWSCURRENT"]]])
        case "PutSecretValue": .answer(["VersionId": "two"])
        case "DescribeDBClusters":
          .answer([
            "DBClusters": [
              ["DBClusterIdentifier": "orders", "Engine": engine, "Endpoint": "orders.cluster-c", "Port": 1234]
            ]
          ])
        default: .answer([:])
        }
      }
      var declared = Self.declared
      declared["TargetType"] = type
      _ = try? await recorder.create(Self.type, declared)
      let put = try #require(recorder.changes.first)
      #expect(put.contains(written) && put.contains(#"\"dbClusterIdentifier\":\"orders\""#))
      #expect(put.contains(#"\"host\":\"orders.cluster-c\""#) && !put.contains("dbname"))
    }
  }

  @Test("Another value of the secret keeps the database that an attachment names in it")
  func kept() async throws {
    let before: Value = ["two": ["infra:credentials-of:one", "AWSCURRENT"], "one": ["AWSPREVIOUS"]]
    let after: Value = ["inf-0123456789abcdefghjkmnpqrs00": ["AWSCURRENT"], "two": ["AWSPREVIOUS"]]
    let recorder = RequestRecorder { operation, _, times in
      switch operation {
      case "GetSecretValue": .answer(Self.secret(Self.attached, version: "two"))
      case "DescribeSecret": .answer(["ARN": .string(Self.arn), "VersionIdsToStages": times == 1 ? before : after])
      default: .answer([:])
      }
    }
    _ = try await recorder.update(
      "AWS::SecretsManager::Secret", ResourceID(Self.arn), from: ["SecretString": .string(Self.plain)],
      to: ["SecretString": #"{"password":"not-a-secret-2","username":"keeper"}"#])
    let put = try #require(recorder.changes.first)
    #expect(put.contains("not-a-secret-2") && put.contains(#"\"host\":\"orders.rds.amazonaws.com\""#))
  }

  @Test("A version that only names a database counts as the one whose credentials it has")
  func version() async throws {
    let recorder = RequestRecorder([
      "DescribeSecret": [
        "ARN": .string(Self.arn),
        "VersionIdsToStages": ["two": ["infra:credentials-of:one", "AWSCURRENT"], "one": ["AWSPREVIOUS"]],
      ]
    ])
    let read = try await recorder.read("AWS::SecretsManager::Secret", ResourceID(Self.arn))
    guard case .present(let secret) = read else {
      Issue.record("\(String(describing: read))")
      return
    }
    #expect(secret.properties["VersionId"] == "one")
  }
}
