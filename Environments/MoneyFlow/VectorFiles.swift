import AWS
import AWSTypes
import Infra
import Modules

/// The file system that the vector database keeps its collections on, in every zone, encrypted and backed up daily.
struct VectorFiles: Component {
  var scope: Scope
  let fileSystem: EFS.FileSystem
  let accessPoint: EFS.AccessPoint

  private let group: EC2.SecurityGroup
  private let ingress: EC2.SecurityGroupIngress
  private let mounts: [EFS.MountTarget]

  /// The file system's port (NFS).
  private static let port = 2049

  /// - Parameters:
  ///   - client: The security group that may use it.
  ///   - stored: How much is stored, for prices.
  init(
    in network: Network, client: EC2.SecurityGroup, isBackedUp: Bool, stored: DataAmount, file: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    scope = Scope("files", file: file, line: line, column: column)
    let group = EC2.SecurityGroup(
      "group", groupDescription: "Clients of the vector files", vpcId: network.vpc.vpcId,
      tags: ["Name": "\(Environment.prefix)-files"])
    let fileSystem = EFS.FileSystem(
      "file-system", backupPolicy: .init(status: isBackedUp ? .enabled : .disabled), encrypted: true,
      performanceMode: .generalPurpose, throughputMode: .elastic, tags: ["Name": "\(Environment.prefix)-vectors"]
    ).using([
      "storedGigabytes": stored.figure, "readGigabytes": DataAmount.gigabytes(10).figure,
      "writtenGigabytes": DataAmount.gigabytes(2).figure,
    ])
    self.group = group
    self.fileSystem = fileSystem
    ingress = EC2.SecurityGroupIngress(
      "client", ipProtocol: "tcp", fromPort: .init(Self.port), groupId: group.groupId,
      sourceSecurityGroupId: client.groupId, toPort: .init(Self.port))
    accessPoint = EFS.AccessPoint(
      "access-point", fileSystemId: fileSystem.fileSystemId, posixUser: .init(gid: "1000", uid: "1000"),
      rootDirectory: .init(
        creationInfo: .init(ownerGid: "1000", ownerUid: "1000", permissions: "0750"), path: "/qdrant"))
    mounts = network.privateSubnets.enumerated().map { zone, subnet in
      EFS.MountTarget(
        "\(zone + 1)", fileSystemId: fileSystem.fileSystemId, securityGroups: [group.groupId], subnetId: subnet.subnetId
      )
    }
  }

  var body: Contents {
    group
    ingress
    fileSystem
    accessPoint
    Group("mount") { mounts }
  }
}
