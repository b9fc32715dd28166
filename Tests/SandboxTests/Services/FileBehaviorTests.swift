import AWSClient
import AWSLives
import AWSSamples
import InfraModel
import Provider
import Sandbox
import Testing

@Suite("File systems, their mount targets, access points and copies")
struct FileBehaviorTests {
  private let aws = SandboxDriver()

  private func system(_ token: String = "one", _ more: [String: Value] = [:]) async throws -> Value {
    let answer = try await aws.call(.efs, "CreateFileSystem", ["CreationToken": .string(token)].merging(more) { $1 })
    aws.time.pass(10)
    return try #require(answer["FileSystemId"])
  }

  @Test("Another mode and less throughput wait for a day after throughput was provisioned")
  func throughput() async throws {
    let files = try await system()
    func set(_ mode: Value, _ mebibytes: Value? = nil) async -> String? {
      var input: [String: Value] = ["FileSystemId": files, "ThroughputMode": mode]
      input["ProvisionedThroughputInMibps"] = mebibytes
      let code = await aws.refusal(.efs, "UpdateFileSystem", input)
      aws.time.pass(20)
      return code
    }
    #expect(await set("provisioned") == "BadRequest")
    #expect(await set("provisioned", 10) == nil)
    #expect(await set("provisioned", 20) == nil)
    #expect(await set("provisioned", 10) == "TooManyRequests")
    #expect(await set("elastic") == "TooManyRequests")
    aws.time.pass(86_400)
    #expect(await set("elastic") == nil)
    #expect(await set("bursting") == nil)
  }

  @Test("A file system has one mount target in a zone, and none when it is deleted")
  func targets() async throws {
    let files = try await system()
    let (_, subnets) = try await aws.network(zones: ["a", "b"])
    let target = try await aws.call(
      .efs, "CreateMountTarget", ["FileSystemId": files, "SubnetId": subnets[0]])["MountTargetId"]
    let again: [String: Value] = ["FileSystemId": files, "SubnetId": subnets[0]]
    #expect(await aws.refusal(.efs, "CreateMountTarget", again) == "MountTargetConflict")
    #expect(await aws.refusal(.efs, "DeleteFileSystem", ["FileSystemId": files]) == "FileSystemInUse")
    let named: [String: Value] = ["MountTargetId": try #require(target)]
    try await aws.call(.efs, "DeleteMountTarget", named)
    #expect(await aws.refusal(.efs, "DescribeMountTargetSecurityGroups", named) == "IncorrectMountTargetState")
    #expect(await aws.refusal(.efs, "DeleteFileSystem", ["FileSystemId": files]) == "FileSystemInUse")
    aws.time.pass(60)
    try await aws.call(.efs, "DeleteFileSystem", ["FileSystemId": files])
    let alone = try await system("alone", ["AvailabilityZoneName": "eu-central-1a"])
    let elsewhere: [String: Value] = ["FileSystemId": alone, "SubnetId": subnets[1]]
    #expect(await aws.refusal(.efs, "CreateMountTarget", elsewhere) == "AvailabilityZonesMismatch")
  }

  @Test("A copy is protected, and neither it nor its source can go before the replication ends")
  func copies() async throws {
    let files = try await system()
    let source: [String: Value] = ["SourceFileSystemId": files]
    let answer = try await aws.call(
      .efs, "CreateReplicationConfiguration", source.merging(["Destinations": [["Region": "eu-west-1"]]]) { $1 })
    let copy = try #require(answer["Destinations"]?[0]?["FileSystemId"])
    func protection() async throws -> Value? {
      try await aws.call(.efs, "DescribeFileSystems", ["FileSystemId": copy], in: "eu-west-1")["FileSystems"]?[0]?[
        path: "FileSystemProtection.ReplicationOverwriteProtection"]
    }
    #expect(try await protection() == "REPLICATING")
    #expect(await aws.refusal(.efs, "DeleteFileSystem", ["FileSystemId": files]) == "FileSystemInUse")
    #expect(await aws.refusal(.efs, "DeleteFileSystem", ["FileSystemId": copy], in: "eu-west-1") == "FileSystemInUse")
    try await aws.call(.efs, "DeleteReplicationConfiguration", source)
    aws.time.pass(120)
    #expect(try await protection() == "ENABLED")
    try await aws.call(.efs, "DeleteFileSystem", ["FileSystemId": copy], in: "eu-west-1")
    try await aws.call(.efs, "DeleteFileSystem", ["FileSystemId": files])
  }

  @Test("A handler begins a copy, ends it for another, and ends that before the file system goes")
  func replicated() async throws {
    let cloud = try LiveCloud(SandboxUnderTest())
    func declared(_ region: Value) -> [String: Value] {
      ["Encrypted": true, "ReplicationConfiguration": ["Destinations": [["Region": region]]]]
    }
    let type: ResourceType = "AWS::EFS::FileSystem"
    func region(_ resource: ObservedResource) -> Value? {
      resource.properties["ReplicationConfiguration"]?[path: "Destinations.0.Region"]
    }
    let made = try await cloud.create(type, declared("eu-west-1")).resource
    #expect(region(made) == "eu-west-1")
    let moved = try await cloud.update(type, made, declared("us-east-1"), ["ReplicationConfiguration"])
    #expect(region(moved) == "us-east-1")
    try await cloud.delete(type, moved, known: declared("us-east-1"))
    #expect(try await cloud.read(type, moved) == .absent)
  }
}
