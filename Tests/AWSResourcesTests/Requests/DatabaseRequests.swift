import AWSLives
import InfraModel
import Provider
import Testing

@Suite("What databases send")
struct DatabaseRequests {
  static func instance(_ more: [String: Value] = [:]) -> [String: Value] {
    [
      "DBInstances": [
        .object(
          ["DBInstanceIdentifier": "main", "DBInstanceStatus": "available", "DBInstanceClass": "db.t3.micro"]
            .merging(more) { $1 })
      ]
    ]
  }

  static let type: ResourceType = "AWS::RDS::DBInstance"

  @Test("A change of a database that meets an earlier one under way sends only what that did not bring")
  func meetsAnother() async throws {
    // Half of it was sent by a run that ended; the database says for some seconds after that it is available.
    let recorder = RequestRecorder { operation, _, times in
      if operation == "ModifyDBInstance", times == 1 { return .refusal("InvalidDBInstanceState") }
      guard operation == "DescribeDBInstances", times > 1 else {
        return .answer(Self.instance(["AllocatedStorage": 20, "StorageType": "gp3", "Iops": 3000]))
      }
      let after: [String: Value] = [
        "AllocatedStorage": 30, "StorageType": "gp2", "Iops": 100, "DBInstanceStatus": "storage-optimization",
      ]
      return .answer(Self.instance(times > 3 ? after.merging(["MultiAZ": true]) { $1 } : after))
    }
    _ = try await recorder.update(
      Self.type, "main", from: ["AllocatedStorage": "20", "StorageType": "gp3", "Iops": 3000, "MultiAZ": false],
      to: ["AllocatedStorage": "30", "StorageType": "gp2", "Iops": 3000, "MultiAZ": true])
    #expect(
      recorder.changes == [
        #"ModifyDBInstance {"AllocatedStorage":30,"ApplyImmediately":true,"DBInstanceIdentifier":"main","Iops":3000,"MultiAZ":true,"StorageType":"gp2"}"#,
        #"ModifyDBInstance {"ApplyImmediately":true,"DBInstanceIdentifier":"main","MultiAZ":true}"#,
      ])
  }

  @Test("A deleted database leaves a snapshot named after the operation")
  func finalSnapshot() async throws {
    let recorder = RequestRecorder { operation, _, times in
      operation == "DescribeDBInstances" && times > 1
        ? .refusal("DBInstanceNotFound") : .answer(Self.instance())
    }
    try await recorder.delete(Self.type, "main")
    #expect(
      recorder.changes == [
        #"DeleteDBInstance {"DBInstanceIdentifier":"main","FinalDBSnapshotIdentifier":"main-final-inf0123456789abcdefghjkmnpqrs","SkipFinalSnapshot":false}"#
      ])
  }

  @Test(
    "A deleted database leaves no snapshot where nothing is to be kept, or nothing is there",
    arguments: [
      (["DeleteAutomatedBackups": true], [:], #","DeleteAutomatedBackups":true"#),
      ([:], ["ReadReplicaSourceDBInstanceIdentifier": "other"], ""), ([:], ["DBClusterIdentifier": "cluster"], ""),
      ([:], ["DBInstanceStatus": "incompatible-restore"], ""),
    ] as [([String: Value], [String: Value], String)])
  func noSnapshot(_ known: [String: Value], _ running: [String: Value], _ sent: String) async throws {
    let recorder = RequestRecorder { operation, _, times in
      operation == "DescribeDBInstances" && times > 1
        ? .refusal("DBInstanceNotFound") : .answer(Self.instance(running))
    }
    try await recorder.delete(Self.type, "main", known: known)
    #expect(
      recorder.changes == [#"DeleteDBInstance {"DBInstanceIdentifier":"main"\#(sent),"SkipFinalSnapshot":true}"#]
        || recorder.changes == [
          #"DeleteDBInstance {\#(sent.dropFirst()),"DBInstanceIdentifier":"main","SkipFinalSnapshot":true}"#
        ])
  }

  @Test("A deleted database leaves no snapshot where the run says so")
  func skipped() async throws {
    let recorder = RequestRecorder { operation, _, times in
      operation == "DescribeDBInstances" && times > 1 ? .refusal("DBInstanceNotFound") : .answer(Self.instance())
    }
    try await recorder.delete(Self.type, "main", keepsSnapshot: false)
    #expect(recorder.changes == [#"DeleteDBInstance {"DBInstanceIdentifier":"main","SkipFinalSnapshot":true}"#])
  }

  @Test("Changes of a database go together, at once unless it is declared otherwise")
  func modify() async throws {
    let recorder = RequestRecorder(["DescribeDBInstances": Self.instance()])
    _ = try await recorder.update(
      Self.type, "main",
      from: ["DBInstanceClass": "db.t3.micro", "AllocatedStorage": "20", "StorageType": "gp3", "MultiAZ": false],
      to: ["DBInstanceClass": "db.t3.small", "AllocatedStorage": "30", "StorageType": "gp3", "MultiAZ": true])
    #expect(
      recorder.changes == [
        #"ModifyDBInstance {"AllocatedStorage":30,"ApplyImmediately":true,"DBInstanceClass":"db.t3.small","DBInstanceIdentifier":"main","MultiAZ":true,"StorageType":"gp3"}"#
      ])
    let later = RequestRecorder([
      "DescribeDBInstances": Self.instance(["PendingModifiedValues": ["DBInstanceClass": "db.t3.small"]])
    ])
    let resource = try await later.update(
      Self.type, "main", from: ["DBInstanceClass": "db.t3.micro", "ApplyImmediately": false],
      to: ["DBInstanceClass": "db.t3.small", "ApplyImmediately": false])
    #expect(
      later.changes == [
        #"ModifyDBInstance {"ApplyImmediately":false,"DBInstanceClass":"db.t3.small","DBInstanceIdentifier":"main"}"#
      ])
    #expect(resource.properties["DBInstanceClass"] == "db.t3.small")
  }

  @Test("A change of a database waits until nothing is pending any more")
  func pending() async throws {
    let recorder = RequestRecorder { operation, _, times in
      let isPending = operation == "DescribeDBInstances" && times == 2
      return .answer(Self.instance(isPending ? ["PendingModifiedValues": ["AllocatedStorage": 30]] : [:]))
    }
    _ = try await recorder.update(Self.type, "main", from: ["AllocatedStorage": "20"], to: ["AllocatedStorage": "30"])
    #expect(recorder.cloud.operations.count { $0 == "DescribeDBInstances" } == 4)
    // Five seconds before the first look, since a database says for a while that it is available, and ten after it.
    #expect(recorder.journal.slept == 15)
  }

  @Test("A new parameter group restarts the database if it has to")
  func restart() async throws {
    let groups: Value = [["DBParameterGroupName": "b", "ParameterApplyStatus": "pending-reboot"]]
    let recorder = RequestRecorder(["DescribeDBInstances": Self.instance(["DBParameterGroups": groups])])
    _ = try await recorder.update(
      Self.type, "main", from: ["DBParameterGroupName": "a"], to: ["DBParameterGroupName": "b"])
    #expect(
      recorder.changes == [
        #"ModifyDBInstance {"ApplyImmediately":true,"DBInstanceIdentifier":"main","DBParameterGroupName":"b"}"#,
        #"RebootDBInstance {"DBInstanceIdentifier":"main"}"#,
      ])
  }

  @Test("What a restored snapshot could not carry is set afterwards")
  func restored() async throws {
    let recorder = RequestRecorder([
      "RestoreDBInstanceFromDBSnapshot": ["DBInstance": ["DBInstanceIdentifier": "main"]],
      "DescribeDBInstances": Self.instance(),
    ])
    _ = try await recorder.create(
      Self.type,
      [
        "DBInstanceIdentifier": "main", "DBSnapshotIdentifier": "before", "DBInstanceClass": "db.t3.micro",
        "Engine": "postgres", "MasterUsername": "u", "MonitoringInterval": 60,
        "PreferredMaintenanceWindow": "sun:04:00-sun:05:00",
      ])
    #expect(
      recorder.changes == [
        #"RestoreDBInstanceFromDBSnapshot {"DBInstanceClass":"db.t3.micro","DBInstanceIdentifier":"main","DBSnapshotIdentifier":"before","Engine":"postgres","Tags":[{"Key":"infra:operation","Value":"inf-0123456789abcdefghjkmnpqrs"}]}"#,
        #"ModifyDBInstance {"ApplyImmediately":true,"DBInstanceIdentifier":"main","MonitoringInterval":60,"PreferredMaintenanceWindow":"sun:04:00-sun:05:00"}"#,
      ])
  }

  @Test("A replica that follows nobody any more is promoted; backups are copied by the other region")
  func promotion() async throws {
    let recorder = RequestRecorder(["DescribeDBInstances": Self.instance()])
    _ = try await recorder.update(
      Self.type, "main", from: ["SourceDBInstanceIdentifier": "other"],
      to: ["AutomaticBackupReplicationRegion": "eu-west-1", "AutomaticBackupReplicationRetentionPeriod": 7])
    #expect(
      recorder.changes == [
        #"PromoteReadReplica {"DBInstanceIdentifier":"main"}"#,
        #"StartDBInstanceAutomatedBackupsReplication {"BackupRetentionPeriod":7,"SourceDBInstanceArn":"arn:aws:rds:eu-central-1:123456789012:db:main"}"#,
      ])
  }

  @Test("A subnet group's list is replaced whole")
  func subnetGroup() async throws {
    let group: Value = ["DBSubnetGroupName": "g", "DBSubnetGroupArn": "arn:g"]
    let recorder = RequestRecorder(["DescribeDBSubnetGroups": ["DBSubnetGroups": [group]]])
    _ = try await recorder.update(
      "AWS::RDS::DBSubnetGroup", "g", from: ["DBSubnetGroupDescription": "d", "SubnetIds": ["a", "b"]],
      to: ["DBSubnetGroupDescription": "d", "SubnetIds": ["b", "c"]])
    #expect(
      recorder.changes == [
        #"ModifyDBSubnetGroup {"DBSubnetGroupDescription":"d","DBSubnetGroupName":"g","SubnetIds":["b","c"]}"#
      ])
  }

  @Test("Static parameters wait for a restart, removed ones are reset, and twenty go with a call")
  func parameters() async throws {
    let known: [Value] = [
      ["ParameterName": "p00", "ApplyType": "dynamic"], ["ParameterName": "gone", "ApplyType": "dynamic"],
    ]
    let recorder = RequestRecorder([
      "DescribeDBParameterGroups": [
        "DBParameterGroups": [["DBParameterGroupName": "g", "DBParameterGroupArn": "arn:g"]]
      ],
      "DescribeDBParameters": ["Parameters": .list(known)],
    ])
    let many = Dictionary(uniqueKeysWithValues: (0..<21).map { ($0 < 10 ? "p0\($0)" : "p\($0)", Value.integer($0)) })
    _ = try await recorder.update(
      "AWS::RDS::DBParameterGroup", "g", from: ["Parameters": ["gone": "1"]], to: ["Parameters": .object(many)])
    let sent = recorder.cloud.requests.filter {
      !$0.operation.hasPrefix("Describe") && $0.operation != "ListTagsForResource"
    }
    #expect(sent.map(\.operation) == ["ModifyDBParameterGroup", "ModifyDBParameterGroup", "ResetDBParameterGroup"])
    #expect(sent.map { $0.input["Parameters"]?.list?.count } == [20, 1, 1])
    #expect(
      sent[0].input["Parameters"]?.list?.prefix(2) == [
        ["ParameterName": "p00", "ParameterValue": "0", "ApplyMethod": "immediate"],
        ["ParameterName": "p01", "ParameterValue": "1", "ApplyMethod": "pending-reboot"],
      ])
    #expect(sent[2].input["Parameters"] == [["ParameterName": "gone", "ApplyMethod": "immediate"]])
  }
}
