import AWSLives
import InfraModel
import Provider
import Testing

@Suite("What document databases send")
struct DocumentDatabaseRequests {
  private static let cluster: ResourceType = "AWS::DocDB::DBCluster"

  private static func cluster(_ more: [String: Value] = [:]) -> [String: Value] {
    let plain: [String: Value] = [
      "DBClusterIdentifier": "main", "Status": "available", "EngineVersion": "5.0.0", "BackupRetentionPeriod": 1,
    ]
    return ["DBClusters": [.object(plain.merging(more) { $1 })]]
  }

  private static let created: [String: [String: Value]] = [
    "CreateDBCluster": ["DBCluster": ["DBClusterIdentifier": "main"]],
    "RestoreDBClusterFromSnapshot": ["DBCluster": ["DBClusterIdentifier": "main"]],
    "RestoreDBClusterToPointInTime": ["DBCluster": ["DBClusterIdentifier": "main"]],
    "DescribeDBClusters": cluster(),
  ]
  private static let tag = #"{"Key":"infra:operation","Value":"inf-0123456789abcdefghjkmnpqrs"}"#

  @Test("A new cluster is created with its engine, and no password goes along where DocumentDB keeps it")
  func creation() async throws {
    let recorder = RequestRecorder(Self.created)
    _ = try await recorder.create(
      Self.cluster,
      [
        "DBClusterIdentifier": "Main", "MasterUsername": "keeper", "ManageMasterUserPassword": true,
        "StorageEncrypted": true, "BackupRetentionPeriod": 30,
      ])
    #expect(
      recorder.changes == [
        #"CreateDBCluster {"BackupRetentionPeriod":30,"DBClusterIdentifier":"Main","Engine":"docdb","#
          + #""ManageMasterUserPassword":true,"MasterUsername":"keeper","StorageEncrypted":true,"Tags":[\#(Self.tag)]}"#
      ])
  }

  @Test("A snapshot is restored, and what the restore does not take is set afterwards")
  func restoration() async throws {
    let recorder = RequestRecorder(Self.created)
    _ = try await recorder.create(
      Self.cluster,
      [
        "DBClusterIdentifier": "main", "SnapshotIdentifier": "main-final", "EngineVersion": "5.0.0",
        "BackupRetentionPeriod": 7, "MasterUserPassword": "not-a-secret-1",
      ])
    #expect(
      recorder.changes == [
        #"RestoreDBClusterFromSnapshot {"DBClusterIdentifier":"main","Engine":"docdb","EngineVersion":"5.0.0","#
          + #""SnapshotIdentifier":"main-final","Tags":[\#(Self.tag)]}"#,
        #"ModifyDBCluster {"ApplyImmediately":true,"BackupRetentionPeriod":7,"DBClusterIdentifier":"main","#
          + #""MasterUserPassword":"not-a-secret-1"}"#,
      ])
  }

  @Test("A cluster is made of a moment of another")
  func moment() async throws {
    let recorder = RequestRecorder(Self.created)
    _ = try await recorder.create(
      Self.cluster,
      [
        "DBClusterIdentifier": "main", "SourceDBClusterIdentifier": "other", "RestoreToTime": "2026-01-02T03:04:05Z",
      ])
    #expect(
      recorder.changes == [
        #"RestoreDBClusterToPointInTime {"DBClusterIdentifier":"main","RestoreToTime":"2026-01-02T03:04:05Z","#
          + #""SourceDBClusterIdentifier":"other","Tags":[\#(Self.tag)]}"#
      ])
  }

  @Test("A major upgrade is a call of its own, with the group of its family, and says that it may be one")
  func upgrade() async throws {
    let recorder = RequestRecorder(Self.created)
    _ = try await recorder.update(
      Self.cluster, "main",
      from: ["EngineVersion": "5.0.0", "DBClusterParameterGroupName": "five", "BackupRetentionPeriod": 1],
      to: ["EngineVersion": "8.0.0", "DBClusterParameterGroupName": "eight", "BackupRetentionPeriod": 7])
    #expect(
      recorder.changes == [
        #"ModifyDBCluster {"ApplyImmediately":true,"BackupRetentionPeriod":7,"DBClusterIdentifier":"main"}"#,
        #"ModifyDBCluster {"AllowMajorVersionUpgrade":true,"ApplyImmediately":true,"DBClusterIdentifier":"main","#
          + #""DBClusterParameterGroupName":"eight","EngineVersion":"8.0.0"}"#,
      ])
    let minor = RequestRecorder(Self.created)
    _ = try await minor.update(
      Self.cluster, "main", from: ["EngineVersion": "5.0.0"], to: ["EngineVersion": "5.0.1"])
    #expect(
      minor.changes == [
        #"ModifyDBCluster {"ApplyImmediately":true,"DBClusterIdentifier":"main","EngineVersion":"5.0.1"}"#
      ])
  }

  @Test("Another parameter group restarts the instances that wait for it, the writer last")
  func restart() async throws {
    let members: Value = [
      [
        "DBInstanceIdentifier": "one", "IsClusterWriter": true, "DBClusterParameterGroupStatus": "pending-reboot",
      ], ["DBInstanceIdentifier": "two", "IsClusterWriter": false, "DBClusterParameterGroupStatus": "in-sync"],
      [
        "DBInstanceIdentifier": "three", "IsClusterWriter": false, "DBClusterParameterGroupStatus": "pending-reboot",
      ],
    ]
    let recorder = RequestRecorder(["DescribeDBClusters": Self.cluster(["DBClusterMembers": members])])
    _ = try await recorder.update(
      Self.cluster, "main", from: ["DBClusterParameterGroupName": "one"], to: ["DBClusterParameterGroupName": "other"])
    #expect(
      recorder.changes == [
        #"ModifyDBCluster {"ApplyImmediately":true,"DBClusterIdentifier":"main","DBClusterParameterGroupName":"other"}"#,
        #"RebootDBInstance {"DBInstanceIdentifier":"three"}"#, #"RebootDBInstance {"DBInstanceIdentifier":"one"}"#,
      ])
  }

  @Test("Logs are switched on and off by what differs")
  func logs() async throws {
    let recorder = RequestRecorder(Self.created)
    _ = try await recorder.update(
      Self.cluster, "main", from: ["EnableCloudwatchLogsExports": ["audit"]],
      to: ["EnableCloudwatchLogsExports": ["profiler"]])
    #expect(
      recorder.changes == [
        #"ModifyDBCluster {"ApplyImmediately":true,"CloudwatchLogsExportConfiguration":{"DisableLogTypes":["audit"],"#
          + #""EnableLogTypes":["profiler"]},"DBClusterIdentifier":"main"}"#
      ])
  }

  @Test(
    "A deleted cluster leaves a snapshot named after the operation, unless none can be taken or the run wants none",
    arguments: [
      (
        "available", true,
        #""FinalDBSnapshotIdentifier":"main-final-inf0123456789abcdefghjkmnpqrs","SkipFinalSnapshot":false"#
      ),
      ("available", false, #""SkipFinalSnapshot":true"#), ("failed", true, #""SkipFinalSnapshot":true"#),
    ])
  func deletion(_ status: String, _ keepsSnapshot: Bool, _ sent: String) async throws {
    let recorder = RequestRecorder { operation, _, times in
      operation == "DescribeDBClusters" && times > 1
        ? .refusal("DBClusterNotFoundFault") : .answer(Self.cluster(["Status": .string(status)]))
    }
    try await recorder.delete(Self.cluster, "main", keepsSnapshot: keepsSnapshot)
    #expect(recorder.changes == [#"DeleteDBCluster {"DBClusterIdentifier":"main",\#(sent)}"#])
  }

  @Test("The standard storage, which no answer names, and the zones that were asked for are read")
  func reading() async throws {
    let recorder = RequestRecorder([
      "DescribeDBClusters": Self.cluster([
        "AvailabilityZones": ["eu-central-1a", "eu-central-1b", "eu-central-1c"],
        "MasterUserSecret": ["SecretArn": "arn:s", "KmsKeyId": "arn:k"], "ReaderEndpoint": "read.docdb.amazonaws.com",
      ])
    ])
    let read = try await recorder.read(Self.cluster, "main", known: ["AvailabilityZones": ["eu-central-1b"]])
    guard case .present(let found) = read else {
      Issue.record("\(String(describing: read))")
      return
    }
    #expect(
      found.properties == [
        "Id": "main", "DBClusterIdentifier": "main", "EngineVersion": "5.0.0", "BackupRetentionPeriod": 1,
        "AvailabilityZones": ["eu-central-1b"], "ManageMasterUserPassword": true, "MasterUserSecretKmsKeyId": "arn:k",
        "ReadEndpoint": "read.docdb.amazonaws.com", "StorageType": "standard",
      ])
  }

  @Test("An instance changes at once, and its certificate with the word on its restart")
  func instance() async throws {
    let recorder = RequestRecorder([
      "DescribeDBInstances": ["DBInstances": [["DBInstanceIdentifier": "main-1", "DBInstanceStatus": "available"]]]
    ])
    _ = try await recorder.update(
      "AWS::DocDB::DBInstance", "main-1",
      from: ["DBInstanceClass": "db.t4g.medium", "CACertificateIdentifier": "rds-ca-rsa2048-g1"],
      to: [
        "DBInstanceClass": "db.r6g.large", "CACertificateIdentifier": "rds-ca-ecc384-g1",
        "CertificateRotationRestart": false,
      ])
    #expect(
      recorder.changes == [
        #"ModifyDBInstance {"ApplyImmediately":true,"CACertificateIdentifier":"rds-ca-ecc384-g1","#
          + #""CertificateRotationRestart":false,"DBInstanceClass":"db.r6g.large","DBInstanceIdentifier":"main-1"}"#
      ])
  }

  @Test("A parameter that is no longer declared goes back to the engine's own")
  func parameters() async throws {
    let recorder = RequestRecorder([
      "DescribeDBClusterParameterGroups": [
        "DBClusterParameterGroups": [["DBClusterParameterGroupName": "main", "DBParameterGroupFamily": "docdb5.0"]]
      ],
      "DescribeDBClusterParameters": [
        "Parameters": [
          ["ParameterName": "tls", "ApplyType": "static"], ["ParameterName": "audit_logs", "ApplyType": "dynamic"],
        ]
      ],
    ])
    _ = try await recorder.update(
      "AWS::DocDB::DBClusterParameterGroup", "main", from: ["Parameters": ["tls": "disabled"]],
      to: ["Parameters": ["audit_logs": "enabled"]])
    #expect(
      recorder.changes == [
        #"ModifyDBClusterParameterGroup {"DBClusterParameterGroupName":"main","Parameters":[{"ApplyMethod":"immediate","#
          + #""ParameterName":"audit_logs","ParameterValue":"enabled"}]}"#,
        #"ResetDBClusterParameterGroup {"DBClusterParameterGroupName":"main","Parameters":[{"ApplyMethod":"pending-reboot","#
          + #""ParameterName":"tls"}]}"#,
      ])
  }

  @Test("The subnets of a group are replaced as a whole")
  func subnets() async throws {
    let recorder = RequestRecorder([
      "DescribeDBSubnetGroups": ["DBSubnetGroups": [["DBSubnetGroupName": "main", "DBSubnetGroupArn": "arn:g"]]]
    ])
    _ = try await recorder.update(
      "AWS::DocDB::DBSubnetGroup", "main", from: ["SubnetIds": ["a", "b"], "DBSubnetGroupDescription": "d"],
      to: ["SubnetIds": ["a", "c"], "DBSubnetGroupDescription": "d"])
    #expect(
      recorder.changes == [
        #"ModifyDBSubnetGroup {"DBSubnetGroupDescription":"d","DBSubnetGroupName":"main","SubnetIds":["a","c"]}"#
      ])
  }
}
