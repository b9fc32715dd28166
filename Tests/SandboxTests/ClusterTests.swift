import AWSClient
import InfraModel
import Sandbox
import Testing

@Suite("Clusters of Aurora and Multi-AZ clusters in the sandbox behave as AWS's")
struct ClusterTests {
  private let call = ClusterCalls(of: .rds)
  private var time: Time { call.time }

  private static let aurora: [String: Value] = [
    "DBClusterIdentifier": "Main", "Engine": "aurora-postgresql", "EngineVersion": "16.4", "MasterUsername": "keeper",
    "MasterUserPassword": "not-a-secret",
  ]

  private static func member(_ number: Int, _ more: [String: Value] = [:]) -> [String: Value] {
    let input: [String: Value] = [
      "DBInstanceIdentifier": .string("main-\(number)"), "DBInstanceClass": "db.r6g.large",
      "Engine": "aurora-postgresql", "DBClusterIdentifier": "main",
    ]
    return input.merging(more) { $1 }
  }

  @Test("A cluster of Aurora tells what those of DocumentDB do not, and its instances are served by its storage")
  func aurora() async throws {
    _ = try await call("CreateDBCluster", Self.aurora.merging(["DatabaseName": "orders"]) { $1 })
    time.pass(60)
    let made = try await call.cluster()
    #expect(made["Status"] == "available" && made["Port"] == 5432 && made["EngineMode"] == "provisioned")
    #expect(made["Endpoint"]?.string?.hasSuffix(".eu-central-1.rds.amazonaws.com") == true)
    #expect(made["DBClusterParameterGroup"] == "default.aurora-postgresql16" && made["DatabaseName"] == "orders")
    #expect(made["StorageType"] == nil && made["HttpEndpointEnabled"] == false && made["AllocatedStorage"] == 1)
    for number in 1...2 { _ = try await call("CreateDBInstance", Self.member(number)) }
    time.pass(420)
    let instances = try await call("DescribeDBInstances")["DBInstances"]?.list ?? []
    #expect(instances.map { $0["StorageType"] } == ["aurora", "aurora"])
    #expect(Set(instances.compactMap { $0["AvailabilityZone"]?.string }).count == 2)
    #expect(instances[0][path: "DBParameterGroups.0.DBParameterGroupName"] == "default.aurora-postgresql16")
    #expect(try await call.cluster()["DBClusterMembers"]?.list?.map { $0["IsClusterWriter"] } == [true, false])
    let skipped: [String: Value] = ["DBClusterIdentifier": "main", "SkipFinalSnapshot": true]
    #expect(await call.code("DeleteDBCluster", skipped) == "InvalidDBClusterStateFault")
  }

  @Test("What a new cluster of each kind must be")
  func refusals() async throws {
    let zones: [String: Value] = ["Engine": "mysql", "EngineVersion": "8.0.39"]
    for (more, wanted) in [
      (["Engine": "neptune"], "InvalidParameterValue"), (["MasterUsername": "admin"], "InvalidParameterValue"),
      (["StorageType": "gp3"], "InvalidParameterValue"),
      (["DBClusterInstanceClass": "db.m5d.large"], "InvalidParameterCombination"),
      (["BacktrackWindow": 60], "InvalidParameterCombination"),
      (["EngineVersion": "12.1"], "InvalidParameterCombination"),
      (["ServerlessV2ScalingConfiguration": ["MinCapacity": 4, "MaxCapacity": 2]], "InvalidParameterValue"),
      (["EnableCloudwatchLogsExports": ["error"]], "InvalidParameterCombination"),
      (["GlobalClusterIdentifier": "all"], "GlobalClusterNotFoundFault"),
      (["MonitoringInterval": 60], "InvalidParameterCombination"), (zones, "InvalidParameterCombination"),
      (
        zones.merging(["ServerlessV2ScalingConfiguration": ["MinCapacity": 1, "MaxCapacity": 2]]) { $1 },
        "InvalidParameterCombination"
      ),
    ] as [([String: Value], String)] {
      let refused = await call.code("CreateDBCluster", Self.aurora.merging(more) { $1 })
      #expect(refused == wanted, "\(more)")
    }
    #expect(await call.code("CreateDBCluster", Self.aurora) == nil)
    #expect(
      await call.code("CreateDBInstance", Self.member(1, ["Engine": "aurora-mysql"])) == "InvalidParameterCombination")
    let serverless = Self.member(1, ["DBInstanceClass": "db.serverless"])
    #expect(await call.code("CreateDBInstance", serverless) == "InvalidParameterCombination")
    #expect(
      await call.code("CreateDBInstance", Self.member(1, ["DBInstanceClass": "db.m5.large"]))
        == "InvalidParameterCombination")
  }

  @Test("A major upgrade needs the word that allows it and a group of its family, and takes the instances along")
  func upgrade() async throws {
    _ = try await call("CreateDBCluster", Self.aurora)
    _ = try await call("CreateDBInstance", Self.member(1))
    time.pass(420)
    let change: [String: Value] = [
      "DBClusterIdentifier": "main", "EngineVersion": "17.4", "ApplyImmediately": true,
    ]
    #expect(await call.code("ModifyDBCluster", change) == "InvalidParameterCombination")
    #expect(
      await call.code("ModifyDBCluster", change.merging(["EngineVersion": "15.8"]) { $1 })
        == "InvalidParameterCombination")
    #expect(
      await call.code("ModifyDBInstance", ["DBInstanceIdentifier": "main-1", "EngineVersion": "16.6"])
        == "InvalidParameterCombination")
    _ = try await call("ModifyDBCluster", change.merging(["AllowMajorVersionUpgrade": true]) { $1 })
    time.pass(540)
    #expect(try await call.cluster()["EngineVersion"] == "17.4")
    #expect(try await call("DescribeDBInstances")[path: "DBInstances.0.EngineVersion"] == "17.4")
  }

  @Test("A Multi-AZ cluster comes and goes with three instances in as many zones")
  func multiZone() async throws {
    let zones: [String: Value] = [
      "Engine": "mysql", "EngineVersion": "8.0.39", "DBClusterInstanceClass": "db.m5d.large", "AllocatedStorage": 100,
      "Iops": 1000, "StorageType": "io1", "DBSubnetGroupName": "default",
    ]
    _ = try await call("CreateDBCluster", Self.aurora.merging(zones) { $1 })
    time.pass(480)
    let made = try await call.cluster()
    #expect(made["DBClusterMembers"]?.list?.count == 3 && made["MultiAZ"] == true)
    let instances = try await call("DescribeDBInstances")["DBInstances"]?.list ?? []
    #expect(instances.allSatisfy { $0["DBInstanceClass"] == "db.m5d.large" && $0["AllocatedStorage"] == 100 })
    let own = Self.member(4, ["Engine": "mysql", "DBInstanceClass": "db.m5d.large"])
    #expect(await call.code("CreateDBInstance", own) == "InvalidParameterCombination")
    let smaller: [String: Value] = ["DBClusterIdentifier": "main", "AllocatedStorage": 50]
    #expect(await call.code("ModifyDBCluster", smaller) == "InvalidParameterCombination")
    _ = try await call("DeleteDBCluster", ["DBClusterIdentifier": "main", "SkipFinalSnapshot": true])
    time.pass(120)
    #expect(try await call("DescribeDBInstances")["DBInstances"] == [])
    #expect(await call.code("DescribeDBClusters", ["DBClusterIdentifier": "main"]) == "DBClusterNotFoundFault")
  }

  @Test("A snapshot makes a cluster of the same engine only, and a moment is one of a cluster by any of its names")
  func copies() async throws {
    _ = try await call("CreateDBCluster", Self.aurora)
    time.pass(60)
    _ = try await call(
      "CreateDBClusterSnapshot", ["DBClusterIdentifier": "main", "DBClusterSnapshotIdentifier": "one"])
    time.pass(120)
    let copy: [String: Value] = ["DBClusterIdentifier": "copy", "SnapshotIdentifier": "one"]
    #expect(
      await call.code("RestoreDBClusterFromSnapshot", copy.merging(["Engine": "aurora-mysql"]) { $1 })
        == "InvalidParameterCombination")
    #expect(
      await call.code("RestoreDBClusterFromSnapshot", copy.merging(["Engine": "aurora-postgresql"]) { $1 }) == nil)
    let id = try await call.cluster()["DbClusterResourceId"] ?? .null
    let moment: [String: Value] = [
      "DBClusterIdentifier": "moment", "SourceDbClusterResourceId": id, "UseLatestRestorableTime": true,
    ]
    #expect(await call.code("RestoreDBClusterToPointInTime", moment) == nil)
    time.pass(900)
    let made = try await call("DescribeDBClusters", ["DBClusterIdentifier": "moment"])[path: "DBClusters.0"]
    #expect(made?["Engine"] == "aurora-postgresql" && made?["Status"] == "available")
  }

  @Test("Roles, the Data API and rests of a cluster")
  func life() async throws {
    _ = try await call("CreateDBCluster", Self.aurora)
    time.pass(60)
    let role: [String: Value] = ["DBClusterIdentifier": "main", "RoleArn": "arn:r", "FeatureName": "s3Export"]
    _ = try await call("AddRoleToDBCluster", role)
    #expect(await call.code("AddRoleToDBCluster", role) == "DBClusterRoleAlreadyExists")
    _ = try await call("RemoveRoleFromDBCluster", role)
    #expect(await call.code("RemoveRoleFromDBCluster", role) == "DBClusterRoleNotFound")
    let arn: [String: Value] = ["ResourceArn": try await call.cluster()["DBClusterArn"] ?? .null]
    _ = try await call("EnableHttpEndpoint", arn)
    #expect(try await call.cluster()["HttpEndpointEnabled"] == true)
    _ = try await call("StopDBCluster", ["DBClusterIdentifier": "main"])
    time.pass(120)
    #expect(try await call.cluster()["Status"] == "stopped")
    #expect(await call.code("ModifyDBCluster", ["DBClusterIdentifier": "main"]) == "InvalidDBClusterStateFault")
    _ = try await call("StartDBCluster", ["DBClusterIdentifier": "main"])
    time.pass(120)
    #expect(try await call.cluster()["Status"] == "available")
    #expect(await call.code("FailoverDBCluster", ["DBClusterIdentifier": "main"]) == "InvalidDBClusterStateFault")
  }
}
