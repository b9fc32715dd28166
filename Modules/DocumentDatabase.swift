public import AWS
public import Infra

/// A document database (Amazon DocumentDB) in a network's private subnets: a cluster that replicates over its instances,
/// encrypted with a key of its own, its credentials generated and kept in Secrets Manager, sign-ins and changes of its
/// structure written to a log.
public struct DocumentDatabase: Component {
  public var scope: Scope
  /// The key that storage and secret are encrypted with.
  public let key: KMS.Key
  /// The credentials: JSON with `username`, `password`, `engine` and `port`.
  public let secret: SecretsManager.Secret
  /// The cluster: its storage, its settings and its endpoints.
  public let cluster: DocDB.DBCluster
  /// What serves it: the first one takes writes, and another takes over.
  public let instances: [DocDB.DBInstance]
  /// What guards the port.
  public let securityGroup: EC2.SecurityGroup
  /// What the cluster writes about sign-ins and changes of its structure.
  public let auditLog: Logs.LogGroup

  private let alias: KMS.Alias
  private let subnetGroup: DocDB.DBSubnetGroup
  private let parameterGroup: DocDB.DBClusterParameterGroup
  private let ingress: [EC2.SecurityGroupIngress]

  /// The port that it answers on.
  public static let port = 27017
  /// The host name of the instance that takes writes.
  public var endpoint: Input<String> { cluster.endpoint }
  /// The host name that leads to one of the replicas.
  public var readEndpoint: Input<String> { cluster.readEndpoint }
  /// The ARN of the cluster, as backups name it.
  public var arn: Input<String> {
    "arn:\(Partition.current):rds:\(Region.current):\(AccountID.current):cluster:\(cluster.dbClusterIdentifier)"
  }

  /// - Parameters:
  ///   - network: The network whose private subnets it lives in: in two zones at least.
  ///   - version: The version of the engine, whose major version names the family of its parameters.
  ///   - size: The class of each instance.
  ///   - instances: How many instances there are, 16 at most: one that takes writes, and replicas.
  ///   - user: The first user's name; not `admin`.
  ///   - backups: For how long its own backups are kept, from which any moment can be restored: 1 to 35 days.
  ///   - backupWindow: When they begin, in UTC (`02:00-02:30`); `nil` for a half hour that AWS picks.
  ///   - logRetention: For how long the audit log is kept.
  ///   - clients: The security groups that may connect, by a name for each.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "documents", in network: Network, version: String = "5.0.0", size: Input<RDS.InstanceClass>,
    instances count: Int = 1, user: String = "keeper", backups: TimeSpan = .days(7), backupWindow: String? = nil,
    logRetention: Logs.LogGroup.RetentionInDays = .days30, clients: [String: EC2.SecurityGroup] = [:],
    prefix: Input<String> = Environment.prefix, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    // A deleted cluster leaves a snapshot, which cannot be read without the key.
    let key = KMS.Key.forData("\(prefix) \(name) and its credentials").retained()
    let securityGroup = EC2.SecurityGroup(
      "security-group", groupDescription: "Clients of \(name)", vpcId: network.vpc.vpcId,
      tags: ["Name": "\(prefix)-\(name)"])
    let subnetGroup = DocDB.DBSubnetGroup(
      "subnet-group", dbSubnetGroupDescription: "Private subnets", subnetIds: network.privateSubnets.map(\.subnetId),
      dbSubnetGroupName: "\(prefix)-\(name)")
    // Groups have no names of their own, so that a successor can come before the cluster lets go of the one before.
    let parameterGroup = DocDB.DBClusterParameterGroup(
      "parameter-group", description: "\(prefix) \(name)", family: .init(Self.family(of: version)),
      parameters: ["tls": "enabled", "audit_logs": "enabled"], tags: ["Name": "\(prefix)-\(name)"])
    let secret = SecretsManager.Secret(
      "secret", description: "Credentials of \(name)",
      generateSecretString: .init(
        excludePunctuation: true, generateStringKey: "password", passwordLength: 32,
        secretStringTemplate: .json(["username": "\(user)", "engine": "mongo", "port": "\(Self.port)"])),
      kmsKeyId: key.arn, name: "\(prefix)/\(name)")
    let auditLog = Logs.LogGroup(
      "audit-log", logGroupName: "/aws/docdb/\(prefix)-\(name)/audit", retentionInDays: logRetention)
    let cluster = DocDB.DBCluster(
      "cluster", backupRetentionPeriod: backups, dbClusterIdentifier: "\(prefix)-\(name)",
      dbClusterParameterGroupName: parameterGroup.name, dbSubnetGroupName: subnetGroup.dbSubnetGroupName,
      enableCloudwatchLogsExports: ["audit"], engineVersion: .init(version), kmsKeyId: key.arn,
      masterUsername: .init(user), masterUserPassword: .stored(in: secret, key: "password"), port: .init(Self.port),
      preferredBackupWindow: backupWindow.map { .init($0) }, storageEncrypted: true,
      vpcSecurityGroupIds: [securityGroup.groupId]
    )
    .argument("version", for: \.engineVersion).argument("backups", for: \.backupRetentionPeriod)
    .argument("user", for: \.masterUsername).argument("backupWindow", for: \.preferredBackupWindow)
    // The cluster would make the group without a retention.
    .depends(on: auditLog)
    self.key = key
    self.securityGroup = securityGroup
    self.subnetGroup = subnetGroup
    self.parameterGroup = parameterGroup
    self.secret = secret
    self.auditLog = auditLog
    self.cluster = cluster
    alias = KMS.Alias("alias", aliasName: "alias/\(prefix)-\(name)", targetKeyId: key.keyId)
    ingress = securityGroup.admits(clients, port: Self.port)
    instances = (1...max(1, count)).map { number in
      DocDB.DBInstance(
        "\(number)", dbClusterIdentifier: cluster.dbClusterIdentifier, dbInstanceClass: size,
        availabilityZone: Zone.current((number - 1) % max(1, network.privateSubnets.count)),
        dbInstanceIdentifier: "\(prefix)-\(name)-\(number)"
      ).argument("size", for: \.dbInstanceClass)
    }
  }

  public var body: Contents {
    key
    alias
    securityGroup
    if !ingress.isEmpty { Group("ingress") { ingress } }
    subnetGroup
    parameterGroup
    secret
    auditLog
    cluster
    Group("instance") { instances }
  }

  /// `docdb5.0`.
  private static func family(of version: String) -> String {
    "docdb" + version.split(separator: ".").prefix(2).joined(separator: ".")
  }
}
