import AWSClient
import InfraModel
import Sandbox
import Testing

@Suite("A document database in the sandbox behaves as AWS's")
struct DocumentDatabaseTests {
  private let call = ClusterCalls(of: .docDB)
  private var time: Time { call.time }

  private func create(_ more: [String: Value] = [:]) async throws {
    let input: [String: Value] = [
      "DBClusterIdentifier": "Main", "Engine": "docdb", "EngineVersion": "5.0.0", "MasterUsername": "keeper",
      "MasterUserPassword": "not-a-secret",
    ]
    _ = try await call("CreateDBCluster", input.merging(more) { $1 })
    time.pass(60)
  }

  private func member(_ number: Int, _ more: [String: Value] = [:]) -> [String: Value] {
    let input: [String: Value] = [
      "DBInstanceIdentifier": .string("main-\(number)"), "DBInstanceClass": "db.r6g.large", "Engine": "docdb",
      "DBClusterIdentifier": "main",
    ]
    return input.merging(more) { $1 }
  }

  @Test("A cluster has endpoints at once and three zones; its members lie in different ones, and the first writes")
  func creation() async throws {
    try await create(["AvailabilityZones": ["eu-central-1b"]])
    let made = try await call.cluster()
    #expect(made["Status"] == "available" && made["Port"] == 27017 && made["StorageType"] == nil)
    #expect(made["DBClusterArn"] == "arn:aws:rds:eu-central-1:000000000000:cluster:main")
    #expect(made["Endpoint"]?.string?.hasPrefix("main.cluster-") == true)
    #expect(made["Endpoint"]?.string?.hasSuffix(".eu-central-1.docdb.amazonaws.com") == true)
    #expect(made["ReaderEndpoint"]?.string?.hasPrefix("main.cluster-ro-") == true)
    #expect(made["AvailabilityZones"] == ["eu-central-1b", "eu-central-1a", "eu-central-1c"])
    for number in 1...3 { _ = try await call("CreateDBInstance", member(number)) }
    time.pass(420)
    let members = try await call.cluster()["DBClusterMembers"]?.list ?? []
    #expect(members.map { $0["IsClusterWriter"] } == [true, false, false])
    #expect(try await call.cluster()["MultiAZ"] == true)
    let instances = try await call("DescribeDBInstances", of: .rds)["DBInstances"]?.list ?? []
    #expect(Set(instances.compactMap { $0["AvailabilityZone"]?.string }).count == 3)
    #expect(instances.allSatisfy { $0["Engine"] == "docdb" && $0["DBClusterIdentifier"] == "main" })
    // Both APIs are one: what one makes, the other tells.
    #expect(try await call("DescribeDBClusters", of: .rds)[path: "DBClusters.0.Engine"] == "docdb")
  }

  @Test("What a new cluster must be")
  func refusals() async throws {
    let plain: [String: Value] = [
      "DBClusterIdentifier": "main", "Engine": "docdb", "MasterUsername": "keeper",
      "MasterUserPassword": "not-a-secret",
    ]
    for (more, wanted) in [
      (["MasterUsername": "admin"], "InvalidParameterValue"),
      (["MasterUserPassword": "short"], "InvalidParameterValue"),
      (["MasterUserPassword": "with/a/slash"], "InvalidParameterValue"), (["Port": 80], "InvalidParameterValue"),
      (["BackupRetentionPeriod": 0], "InvalidParameterValue"), (["BackupRetentionPeriod": 36], "InvalidParameterValue"),
      (["EngineVersion": "6.0.0"], "InvalidParameterCombination"),
      (["EngineVersion": "4.0.0", "StorageType": "iopt1"], "InvalidParameterCombination"),
      (["ManageMasterUserPassword": true], "InvalidParameterCombination"),
      (["KmsKeyId": "alias/none"], "InvalidParameterCombination"),
      (["KmsKeyId": "alias/none", "StorageEncrypted": true], "KMSKeyNotAccessibleFault"),
      (["EnableCloudwatchLogsExports": ["error"]], "InvalidParameterCombination"),
      (["DBSubnetGroupName": "none"], "DBSubnetGroupNotFoundFault"),
      (["DBClusterParameterGroupName": "none"], "DBClusterParameterGroupNotFound"),
    ] as [([String: Value], String)] {
      let refused = await call.code("CreateDBCluster", plain.merging(more) { $1 })
      #expect(refused == wanted, "\(more)")
    }
    #expect(await call.code("CreateDBCluster", plain) == nil)
    #expect(await call.code("CreateDBCluster", plain) == "DBClusterAlreadyExistsFault")
  }

  @Test("A cluster has sixteen instances at most")
  func members() async throws {
    try await create()
    for number in 1...16 { _ = try await call("CreateDBInstance", member(number)) }
    #expect(await call.code("CreateDBInstance", member(17)) == "InvalidDBClusterStateFault")
    _ = try await call("DeleteDBInstance", ["DBInstanceIdentifier": "main-16"])
    #expect(await call.code("CreateDBInstance", member(17)) == nil)
    #expect(await call.code("CreateDBInstance", member(1, ["DBClusterIdentifier": "none"])) == "DBClusterNotFoundFault")
  }

  @Test("A class must be one of the cluster's version, and serverless ones need the cluster's bounds")
  func classes() async throws {
    try await create()
    for size in ["db.t3.micro", "db.m5.large", "db.r4.large", "db.serverless"] {
      let refused = await call.code("CreateDBInstance", member(1, ["DBInstanceClass": .string(size)]))
      #expect(refused == "InvalidParameterCombination", "\(size)")
    }
    _ = try await call(
      "ModifyDBCluster",
      ["DBClusterIdentifier": "main", "ServerlessV2ScalingConfiguration": ["MinCapacity": 0.5, "MaxCapacity": 2]])
    #expect(await call.code("CreateDBInstance", member(1, ["DBInstanceClass": "db.serverless"])) == nil)
  }

  @Test("A protected cluster, one with instances and one without a word on a snapshot are not deleted")
  func deletion() async throws {
    try await create(["DeletionProtection": true])
    _ = try await call("CreateDBInstance", member(1))
    time.pass(420)
    let skipped: [String: Value] = ["DBClusterIdentifier": "main", "SkipFinalSnapshot": true]
    #expect(await call.code("DeleteDBCluster", skipped) == "InvalidParameterCombination")
    _ = try await call("ModifyDBCluster", ["DBClusterIdentifier": "main", "DeletionProtection": false])
    #expect(await call.code("DeleteDBCluster", skipped) == "InvalidDBClusterStateFault")
    _ = try await call("DeleteDBInstance", ["DBInstanceIdentifier": "main-1"])
    #expect(await call.code("DeleteDBCluster", ["DBClusterIdentifier": "main"]) == "InvalidParameterCombination")
    let kept: [String: Value] = ["DBClusterIdentifier": "main", "FinalDBSnapshotIdentifier": "main-final"]
    _ = try await call("DeleteDBCluster", kept)
    #expect(try await call.cluster()["Status"] == "deleting")
    time.pass(360)
    #expect(await call.code("DescribeDBClusters", ["DBClusterIdentifier": "main"]) == "DBClusterNotFoundFault")
    // The snapshot stays, and a cluster can be made of it.
    let snapshot = try await call("DescribeDBClusterSnapshots")[path: "DBClusterSnapshots.0"]
    #expect(snapshot?["DBClusterSnapshotIdentifier"] == "main-final" && snapshot?["Status"] == "available")
    let restored: [String: Value] = [
      "DBClusterIdentifier": "main", "SnapshotIdentifier": "main-final", "Engine": "docdb",
    ]
    _ = try await call("RestoreDBClusterFromSnapshot", restored)
    time.pass(900)
    #expect(try await call.cluster()["Status"] == "available")
    #expect(try await call.cluster()["MasterUsername"] == "keeper")
  }

  @Test("An upgrade takes the instances along, and only with what it needs")
  func upgrade() async throws {
    try await create()
    _ = try await call("CreateDBInstance", member(1))
    let change: [String: Value] = [
      "DBClusterIdentifier": "main", "EngineVersion": "8.0.0", "ApplyImmediately": true,
    ]
    #expect(await call.code("ModifyDBCluster", change) == "InvalidParameterCombination")
    let allowed = change.merging(["AllowMajorVersionUpgrade": true]) { $1 }
    #expect(await call.code("ModifyDBCluster", allowed) == "InvalidDBInstanceState")
    time.pass(420)
    #expect(
      await call.code("ModifyDBCluster", allowed.merging(["Port": 27018]) { $1 }) == "InvalidParameterCombination")
    _ = try await call("ModifyDBCluster", allowed)
    #expect(try await call.cluster()["Status"] == "upgrading")
    #expect(await call.code("ModifyDBCluster", ["DBClusterIdentifier": "main"]) == "InvalidDBClusterStateFault")
    time.pass(540)
    #expect(try await call.cluster()["EngineVersion"] == "8.0.0")
    #expect(try await call.cluster()["DBClusterParameterGroup"] == "default.docdb8.0")
    let instance = try await call("DescribeDBInstances")[path: "DBInstances.0"]
    #expect(instance?["EngineVersion"] == "8.0.0" && instance?["DBInstanceStatus"] == "available")
  }

  @Test("A static parameter and another group wait for a restart of the instances")
  func parameters() async throws {
    let group: [String: Value] = ["DBClusterParameterGroupName": "main"]
    _ = try await call(
      "CreateDBClusterParameterGroup", group.merging(["DBParameterGroupFamily": "docdb5.0", "Description": "d"]) { $1 })
    try await create()
    _ = try await call("CreateDBInstance", member(1))
    time.pass(420)
    func status() async throws -> Value? {
      try await call.cluster()[path: "DBClusterMembers.0.DBClusterParameterGroupStatus"]
    }
    _ = try await call("ModifyDBCluster", group.merging(["DBClusterIdentifier": "main"]) { $1 })
    #expect(try await status() == "pending-reboot")
    _ = try await call("RebootDBInstance", ["DBInstanceIdentifier": "main-1"])
    time.pass(60)
    #expect(try await status() == "in-sync")
    func set(_ name: Value, _ value: Value, _ method: Value) -> [String: Value] {
      group.merging([
        "Parameters": [["ParameterName": name, "ParameterValue": value, "ApplyMethod": method]]
      ]) { $1 }
    }
    let refused = await call.code("ModifyDBClusterParameterGroup", set("tls", "disabled", "immediate"))
    #expect(refused == "InvalidParameterCombination")
    _ = try await call("ModifyDBClusterParameterGroup", set("profiler", "enabled", "immediate"))
    #expect(try await status() == "in-sync")
    _ = try await call("ModifyDBClusterParameterGroup", set("tls", "disabled", "pending-reboot"))
    #expect(try await status() == "pending-reboot")
    #expect(await call.code("DeleteDBClusterParameterGroup", group) == "InvalidDBParameterGroupState")
  }

  @Test("I/O-optimized storage can be left at any time and chosen again after thirty days")
  func storage() async throws {
    try await create(["StorageType": "iopt1"])
    #expect(try await call.cluster()["StorageType"] == "iopt1")
    func choose(_ type: Value) async -> String? {
      await call.code("ModifyDBCluster", ["DBClusterIdentifier": "main", "StorageType": type])
    }
    #expect(await choose("standard") == nil)
    #expect(await choose("iopt1") == "StorageTypeNotAvailableFault")
    time.pass(30 * 86400)
    #expect(await choose("iopt1") == nil)
  }
}
