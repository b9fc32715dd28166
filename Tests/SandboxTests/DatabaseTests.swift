import AWSClient
import InfraModel
import Sandbox
import Testing

@Suite("A database in the sandbox behaves as AWS's")
struct DatabaseTests {
  private let time = Time()
  private let client: AWSClient

  init() { client = Clients.passing(time) }

  private func call(_ operation: String, _ input: [String: Value] = [:]) async throws -> Value {
    .object(try await client.call(.rds, operation, input, region: "eu-central-1"))
  }

  private func database() async throws -> Value {
    try await call("DescribeDBInstances", ["DBInstanceIdentifier": "main"])[path: "DBInstances.0"] ?? .null
  }

  private func create(_ more: [String: Value] = [:]) async throws {
    let input: [String: Value] = [
      "DBInstanceIdentifier": "Main", "Engine": "postgres", "EngineVersion": "16.4", "DBInstanceClass": "db.t3.micro",
      "AllocatedStorage": 20, "MasterUsername": "finally", "MasterUserPassword": "not-a-secret",
    ]
    _ = try await call("CreateDBInstance", input.merging(more) { _, last in last })
  }

  @Test("A database takes seven minutes to come about, and its name is in small letters")
  func creation() async throws {
    try await create()
    #expect(try await database()["DBInstanceStatus"] == "creating")
    #expect(try await database()["Endpoint"] == nil)
    time.pass(419)
    #expect(try await database()["DBInstanceStatus"] == "creating")
    time.pass(1)
    #expect(try await database()["DBInstanceStatus"] == "available")
    #expect(try await database()[path: "Endpoint.Port"] == 5432)
    #expect(try await database()["DBInstanceArn"] == "arn:aws:rds:eu-central-1:000000000000:db:main")
  }

  @Test("A change that is not to be made at once waits for the window, and other changes do not hurry it")
  func window() async throws {
    try await create(["PreferredMaintenanceWindow": "mon:05:00-mon:06:00"])
    time.pass(420)
    let change: [String: Value] = ["DBInstanceIdentifier": "main", "DBInstanceClass": "db.t3.small"]
    _ = try await call("ModifyDBInstance", change)
    _ = try await call("ModifyDBInstance", ["DBInstanceIdentifier": "main", "CopyTagsToSnapshot": true])
    #expect(try await database()["PendingModifiedValues"] == ["DBInstanceClass": "db.t3.small"])
    #expect(try await database()["CopyTagsToSnapshot"] == true)
    #expect(try await database()["DBInstanceClass"] == "db.t3.micro")
    time.pass(7 * 86400)
    #expect(try await database()["DBInstanceClass"] == "db.t3.small")
    #expect(try await database()["PendingModifiedValues"] == [:])
  }

  @Test("A change that is made at once takes along what waits, and setting what runs takes it back")
  func queue() async throws {
    try await create(["PreferredMaintenanceWindow": "mon:05:00-mon:06:00"])
    time.pass(420)
    func modify(_ change: [String: Value]) async throws {
      _ = try await call("ModifyDBInstance", change.merging(["DBInstanceIdentifier": "main"]) { $1 })
    }
    try await modify(["DBInstanceClass": "db.t3.large", "MultiAZ": true])
    try await modify(["DBInstanceClass": "db.t3.micro"])
    #expect(try await database()["PendingModifiedValues"] == ["MultiAZ": true])
    try await modify(["DBInstanceClass": "db.t3.small"])
    try await modify(["MultiAZ": false, "CopyTagsToSnapshot": true, "ApplyImmediately": true])
    time.pass(600)
    #expect(try await database()["DBInstanceClass"] == "db.t3.small")
    #expect(try await database()["MultiAZ"] == false)
    #expect(try await database()["PendingModifiedValues"] == [:])
    #expect(try await database()["DBInstanceStatus"] == "available")
    // A change that was taken back is not made when the window opens, either.
    try await modify(["DBInstanceClass": "db.t3.large"])
    try await modify(["DBInstanceClass": "db.t3.small"])
    time.pass(8 * 86400)
    #expect(try await database()["DBInstanceClass"] == "db.t3.small")
  }

  @Test("A change that is to be made at once is pending for a while, then modifies, then is there")
  func immediate() async throws {
    try await create()
    time.pass(420)
    let change: [String: Value] = [
      "DBInstanceIdentifier": "main", "AllocatedStorage": 21, "MultiAZ": true, "ApplyImmediately": true,
    ]
    _ = try await call("ModifyDBInstance", change)
    // Steps are a tenth at least.
    #expect(try await database()["PendingModifiedValues"] == ["AllocatedStorage": 22, "MultiAZ": true])
    time.pass(5)
    #expect(try await database()["DBInstanceStatus"] == "modifying")
    time.pass(300)
    let settled = try await database()
    #expect(settled["AllocatedStorage"] == 22 && settled["MultiAZ"] == true)
    // Storage that changed is optimized for hours, in which the database can be used.
    #expect(settled["DBInstanceStatus"] == "storage-optimization")
    #expect(settled["SecondaryAvailabilityZone"] == "eu-central-1b")
    time.pass(6 * 3600)
    #expect(try await database()["DBInstanceStatus"] == "available")
  }

  @Test("Where nothing takes time, storage is optimized at once")
  func instant() async throws {
    var options = Sandbox.Options()
    options.pace = .instant
    let client = Clients.sandboxed(options)
    let input: [String: Value] = [
      "DBInstanceIdentifier": "main", "Engine": "postgres", "DBInstanceClass": "db.t3.micro", "AllocatedStorage": 20,
      "MasterUsername": "finally", "MasterUserPassword": "not-a-secret",
    ]
    _ = try await client.call(.rds, "CreateDBInstance", input, region: "eu-central-1")
    for size in [30, 40] as [Value] {
      let change: [String: Value] = [
        "DBInstanceIdentifier": "main", "AllocatedStorage": size, "ApplyImmediately": true,
      ]
      _ = try await client.call(.rds, "ModifyDBInstance", change, region: "eu-central-1")
    }
    let told = try await client.call(.rds, "DescribeDBInstances", [:], region: "eu-central-1")
    #expect(Value.object(told)[path: "DBInstances.0.AllocatedStorage"] == 40)
    #expect(Value.object(told)[path: "DBInstances.0.DBInstanceStatus"] == "available")
  }

  /// Makes a subnet group of three zones, and gives its subnets.
  @discardableResult
  private func makeGroup() async throws -> [Value] {
    let network = try await client.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"], region: "eu-central-1")
    var ids: [Value] = []
    for (index, zone) in ["a", "b", "c"].enumerated() {
      let subnet = try await client.call(
        .ec2, "CreateSubnet",
        [
          "VpcId": Value.object(network)[path: "Vpc.VpcId"] ?? .null, "CidrBlock": .string("10.0.\(index).0/24"),
          "AvailabilityZone": .string("eu-central-1\(zone)"),
        ], region: "eu-central-1")
      ids.append(Value.object(subnet)[path: "Subnet.SubnetId"] ?? .null)
    }
    try await group("CreateDBSubnetGroup", ids)
    return ids
  }

  private func group(_ operation: String, _ subnets: [Value]) async throws {
    _ = try await call(
      operation, ["DBSubnetGroupName": "places", "DBSubnetGroupDescription": "places", "SubnetIds": .list(subnets)])
  }

  @Test("A standby has one network interface, however often it is asked for, and none when it is gone")
  func standby() async throws {
    try await makeGroup()
    try await create(["DBSubnetGroupName": "places", "AvailabilityZone": "eu-central-1b"])
    time.pass(420)
    func zones(afterAsking flag: Value) async throws -> Set<String> {
      for _ in 1...2 {
        _ = try await call(
          "ModifyDBInstance", ["DBInstanceIdentifier": "main", "MultiAZ": flag, "ApplyImmediately": true])
      }
      time.pass(600)
      let told = try await client.call(.ec2, "DescribeNetworkInterfaces", [:], region: "eu-central-1")
      let zones = (told["NetworkInterfaces"]?.list ?? []).compactMap { $0["AvailabilityZone"]?.string }
      #expect(zones.count == Set(zones).count)
      return Set(zones)
    }
    #expect(try await zones(afterAsking: true) == ["eu-central-1a", "eu-central-1b"])
    #expect(try await zones(afterAsking: false) == ["eu-central-1b"])
  }

  @Test("A subnet that a database stands in does not leave its group, another one does")
  func places() async throws {
    let ids = try await makeGroup()
    try await create(["DBSubnetGroupName": "places", "AvailabilityZone": "eu-central-1a"])
    time.pass(420)
    try await group("ModifyDBSubnetGroup", Array(ids.prefix(2)))
    let error = await #expect(throws: AWSError.self) { try await group("ModifyDBSubnetGroup", Array(ids.suffix(2))) }
    #expect(error?.code == "SubnetAlreadyInUse")
  }

  @Test("A deleted database leaves its last snapshot, with its tags where it copies them")
  func deletion() async throws {
    try await create(["CopyTagsToSnapshot": true, "Tags": [["Key": "Name", "Value": "main"]]])
    time.pass(420)
    _ = try await call("DeleteDBInstance", ["DBInstanceIdentifier": "main", "FinalDBSnapshotIdentifier": "last"])
    #expect(try await database()["DBInstanceStatus"] == "deleting")
    time.pass(360)
    await #expect(throws: AWSError.self) { try await database() }
    let snapshots = try await call("DescribeDBSnapshots", ["DBSnapshotIdentifier": "last"])
    #expect(snapshots[path: "DBSnapshots.0.Status"] == "available")
    #expect(snapshots[path: "DBSnapshots.0.TagList"] == [["Key": "Name", "Value": "main"]])
    let restored = try await call(
      "RestoreDBInstanceFromDBSnapshot", ["DBInstanceIdentifier": "again", "DBSnapshotIdentifier": "last"])
    #expect(restored[path: "DBInstance.EngineVersion"] == "16.4")
  }

  @Test("A static parameter of a new group waits for a restart")
  func parameters() async throws {
    _ = try await call(
      "CreateDBParameterGroup",
      ["DBParameterGroupName": "slow", "DBParameterGroupFamily": "postgres16", "Description": "slow"])
    try await create(["DBParameterGroupName": "slow"])
    time.pass(420)
    #expect(try await database()[path: "DBParameterGroups.0.ParameterApplyStatus"] == "in-sync")
    let parameter: Value = [
      "ParameterName": "max_connections", "ParameterValue": "50", "ApplyMethod": "pending-reboot",
    ]
    _ = try await call("ModifyDBParameterGroup", ["DBParameterGroupName": "slow", "Parameters": [parameter]])
    #expect(try await database()[path: "DBParameterGroups.0.ParameterApplyStatus"] == "pending-reboot")
    _ = try await call("RebootDBInstance", ["DBInstanceIdentifier": "main"])
    time.pass(60)
    #expect(try await database()[path: "DBParameterGroups.0.ParameterApplyStatus"] == "in-sync")
  }
}
