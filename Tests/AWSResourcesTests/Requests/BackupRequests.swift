import AWSLives
import AWSResources
import InfraModel
import Provider
import Testing

@Suite("What backups and alarms send")
struct BackupRequests {
  private static func snapshot(_ status: String, of database: String = "Shop-DB") -> [String: Value] {
    [
      "DBSnapshots": [
        [
          "DBSnapshotIdentifier": "shop-db-before-7f3a", "DBInstanceIdentifier": .string(database),
          "Status": .string(status),
        ]
      ]
    ]
  }

  private static func backUp(_ recorder: RequestRecorder, _ type: ResourceType) async throws -> Backup {
    try await recorder.provider.backUp(
      BackupRequest(type: type, id: "Shop-DB", region: "eu-central-1", account: "123456789012", mark: "7f3a"),
      recorder.journal.context())
  }

  /// The kind of the error that a backup ends with.
  private static func failure(_ recorder: RequestRecorder, _ type: ResourceType) async -> ProviderError.Kind? {
    do {
      _ = try await backUp(recorder, type)
      return nil
    } catch { return (error as? ProviderError)?.kind }
  }

  @Test("A backup of a database is named after what it is made for, and waited for")
  func database() async throws {
    let recorder = RequestRecorder { operation, _, times in
      guard operation == "DescribeDBSnapshots" else { return .answer([:]) }
      return .answer(times == 1 ? [:] : Self.snapshot(times == 2 ? "creating" : "available"))
    }
    let backup = try await Self.backUp(recorder, "AWS::RDS::DBInstance")
    #expect(backup.id == "shop-db-before-7f3a")
    #expect(
      recorder.cloud.requests.map(\.description) == [
        #"CreateDBSnapshot {"DBInstanceIdentifier":"Shop-DB","DBSnapshotIdentifier":"shop-db-before-7f3a"}"#,
        #"DescribeDBSnapshots {"DBSnapshotIdentifier":"shop-db-before-7f3a"}"#,
        #"DescribeDBSnapshots {"DBSnapshotIdentifier":"shop-db-before-7f3a"}"#,
        #"DescribeDBSnapshots {"DBSnapshotIdentifier":"shop-db-before-7f3a"}"#,
      ])
  }

  @Test("A backup that an earlier try made is taken, and one of something else is not")
  func taken() async throws {
    func recorder(_ database: String) -> RequestRecorder {
      RequestRecorder { operation, _, _ in
        operation == "CreateDBSnapshot"
          ? .refusal("DBSnapshotAlreadyExists", "there is one")
          : .answer(Self.snapshot("available", of: database))
      }
    }
    #expect(try await Self.backUp(recorder("shop-db"), "AWS::RDS::DBInstance").id == "shop-db-before-7f3a")
    #expect(await Self.failure(recorder("other"), "AWS::RDS::DBInstance") == .alreadyExists)
  }

  @Test("A backup that has failed is an error, and so is one of what cannot be backed up")
  func failed() async {
    let recorder = RequestRecorder(["DescribeDBSnapshots": Self.snapshot("failed")])
    #expect(await Self.failure(recorder, "AWS::RDS::DBInstance") == .failed)
    #expect(await Self.failure(recorder, "AWS::EC2::VPC") == .unsupported)
  }

  @Test("A cluster of document databases is backed up by its own calls")
  func cluster() async throws {
    let recorder = RequestRecorder([
      "DescribeDBClusterSnapshots": [
        "DBClusterSnapshots": [["DBClusterIdentifier": "shop-db", "Status": "available"]]
      ]
    ])
    #expect(try await Self.backUp(recorder, "AWS::DocDB::DBCluster").id == "shop-db-before-7f3a")
    #expect(
      recorder.changes == [
        #"CreateDBClusterSnapshot {"DBClusterIdentifier":"Shop-DB","DBClusterSnapshotIdentifier":"shop-db-before-7f3a"}"#
      ])
  }

  @Test(
    "An alarm's read says what the alarm says",
    arguments: [("OK", AlarmState.Word.quiet), ("ALARM", .alarming), ("INSUFFICIENT_DATA", .withoutData)])
  func alarm(_ state: String, _ word: AlarmState.Word) async throws {
    let recorder = RequestRecorder([
      "DescribeAlarms": [
        "MetricAlarms": [["AlarmName": "errors", "StateValue": .string(state), "StateReason": "why"]]
      ]
    ])
    guard case .present(let resource) = try await recorder.read("AWS::CloudWatch::Alarm", "errors") else {
      Issue.record("there is no alarm")
      return
    }
    #expect(resource.alarm == AlarmState(word, reason: "why"))
  }
}
