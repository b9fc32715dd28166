public import AWS
public import Infra

/// A Redis in a network's private subnets: encrypted at rest and on the way, reached by the groups that are named only.
public struct Redis: Component {
  public var scope: Scope
  /// The nodes, the first of which takes writes.
  public let group: ElastiCache.ReplicationGroup
  /// What guards the port.
  public let securityGroup: EC2.SecurityGroup

  private let subnetGroup: ElastiCache.SubnetGroup
  private let ingress: [EC2.SecurityGroupIngress]

  /// The host name that clients connect to, by TLS.
  public var endpoint: Input<String> { group.primaryEndPointAddress }
  /// The port that it answers on.
  public static let port = 6379

  /// - Parameters:
  ///   - network: The network whose private subnets it lives in.
  ///   - size: The class of each node.
  ///   - nodes: How many nodes there are, 6 at most: one that takes writes, and replicas. From two on they stand in
  ///     several zones, and a replica takes over.
  ///   - version: The version of Redis OSS, 6.x or 7.x.
  ///   - snapshots: For how many days daily snapshots are kept; 0 for none, 35 at most.
  ///   - clients: The security groups that may connect, by a name for each.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "redis", in network: Network, size: Input<ElastiCache.NodeType>, nodes: Int = 1,
    version: String = "7.1", snapshots: Int = 0, clients: [String: EC2.SecurityGroup] = [:],
    prefix: Input<String> = Environment.prefix, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let securityGroup = EC2.SecurityGroup(
      "security-group", groupDescription: "Clients of \(name)", vpcId: network.vpc.vpcId,
      tags: ["Name": "\(prefix)-\(name)"])
    let subnetGroup = ElastiCache.SubnetGroup(
      "subnet-group", description: "Private subnets", subnetIds: network.privateSubnets.map(\.subnetId),
      cacheSubnetGroupName: "\(prefix)-\(name)")
    self.securityGroup = securityGroup
    self.subnetGroup = subnetGroup
    ingress = securityGroup.admits(clients, port: Self.port)
    group = ElastiCache.ReplicationGroup(
      "group", replicationGroupDescription: "\(prefix) \(name)", atRestEncryptionEnabled: true,
      automaticFailoverEnabled: .init(nodes > 1), autoMinorVersionUpgrade: true, cacheNodeType: size,
      cacheSubnetGroupName: subnetGroup.cacheSubnetGroupName, engine: "redis", engineVersion: .init(version),
      multiAZEnabled: .init(nodes > 1), numCacheClusters: .init(nodes), port: .init(Self.port),
      replicationGroupId: "\(prefix)-\(name)", securityGroupIds: [securityGroup.groupId],
      snapshotRetentionLimit: .init(snapshots), transitEncryptionEnabled: true
    )
    .argument("size", for: \.cacheNodeType).argument("nodes", for: \.numCacheClusters)
    .argument("snapshots", for: \.snapshotRetentionLimit).argument("version", for: \.engineVersion)
  }

  public var body: Contents {
    securityGroup
    if !ingress.isEmpty { Group("ingress") { ingress } }
    subnetGroup
    group
  }
}
