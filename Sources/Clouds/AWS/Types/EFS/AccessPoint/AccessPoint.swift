import AWSClient
import InfraModel

extension EFS {
  /// An entry point to a file system with its own user and root directory. The API has numbers where the registry has texts.
  ///
  /// Source: Amazon EFS API Reference, CreateAccessPoint.
  static let accessPoint = Handler("AWS::EFS::AccessPoint", of: .efs, id: "AccessPointId") {
    Create(
      "CreateAccessPoint", [.token(as: "ClientToken"), "FileSystemId", user, root],
      outputs: ["AccessPointId": "AccessPointId", "Arn": "AccessPointArn"], retries: [systemBusy])
    tags("AccessPointTags", of: "AccessPointId")
    Reads(
      "DescribeAccessPoints", ["AccessPointId"], at: "AccessPoints",
      maps: [.field("Arn", as: "AccessPointArn"), user, root], except: ["ClientToken"])
    Ready("LifeCycleState", is: ["available"], failed: ["error"], every: 2, typically: 5)
    BeingDeleted("LifeCycleState", in: ["deleting", "deleted"])
    Deletes("DeleteAccessPoint", ["AccessPointId"], waits: true)
    Finds.listing(Call("DescribeAccessPoints", ["FileSystemId"]), at: "AccessPoints", tags: "Tags")
    Traits(
      defaults: ["RootDirectory": ["Path": "/"]],
      unsupported: ["ClientToken": "infra gives each create a token of its own"], exclusive: [])
  }

  private static let user = Field.field(
    "PosixUser",
    .object([
      .field("Uid", as: "Uid", .wholeNumberText), .field("Gid", as: "Gid", .wholeNumberText),
      .field("SecondaryGids", as: "SecondaryGids", .each(.wholeNumberText)),
    ]))

  private static let root = Field.field(
    "RootDirectory",
    .object([
      .field("Path", as: "Path"), .field("CreationInfo.OwnerUid", as: "CreationInfo.OwnerUid", .wholeNumberText),
      .field("CreationInfo.OwnerGid", as: "CreationInfo.OwnerGid", .wholeNumberText),
      .field("CreationInfo.Permissions", as: "CreationInfo.Permissions"),
    ]))
}
