public import AWS
public import Infra

/// A relational database in a network's private subnets, encrypted with a key of its own, its credentials generated
/// and kept in Secrets Manager.
public struct Database: Component {
  /// In how many zones it runs.
  public enum Availability: Hashable, Sendable {
    case singleZone
    /// With a standby in another zone that takes over.
    case multiZone
  }

  /// Which versions of its engine it may go to.
  public enum Upgrades: Hashable, Sendable {
    /// Later ones of the same major version.
    case minor
    /// Those of a later major version, too. There is no way back from one.
    case major
  }

  public var scope: Scope
  /// The key that storage and secret are encrypted with.
  public let key: KMS.Key
  /// The credentials: JSON with `username`, `password`, `dbname`, `engine` and `port`.
  public let secret: SecretsManager.Secret
  /// The database itself.
  public let instance: RDS.DBInstance
  /// What guards the database's port.
  public let securityGroup: EC2.SecurityGroup
  /// How many connections it takes at most.
  public let connectionLimit: Int
  /// Where it listens.
  public let port: Int
  /// How much it can store.
  public let storage: ByteCount

  private let alias: KMS.Alias
  private let subnetGroup: RDS.DBSubnetGroup
  private let parameterGroup: RDS.DBParameterGroup
  private let ingress: [EC2.SecurityGroupIngress]

  /// The host name that clients connect to.
  public var endpoint: Input<String> { instance.endpointAddress }

  /// - Parameters:
  ///   - network: The network whose private subnets it lives in.
  ///   - database: The name of the database inside.
  ///   - user: The first user's name.
  ///   - upgrades: Whether a change of `engine` may lead to another major version.
  ///   - availability: Whether a standby waits in a second zone.
  ///   - backups: How long daily backups are kept; 0 for none, 35 days at most.
  ///   - backupWindow: When they begin, in UTC (`02:00-02:30`); `nil` for a half hour that AWS picks.
  ///   - leavesSnapshot: Whether a final snapshot and the daily backups outlive the database, and with them the key
  ///     without which nobody can read them.
  ///   - connectionLimit: How many connections it takes at most.
  ///   - clients: The security groups that may connect, by a name for each.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "database", in network: Network, engine: RDS.Engine, size: Input<RDS.InstanceClass>,
    storage: ByteCount, database: String = "main", user: String = "administrator", upgrades: Upgrades = .minor,
    availability: Availability = .singleZone,
    backups: TimeSpan = .days(7), backupWindow: String? = nil, leavesSnapshot: Bool = true, connectionLimit: Int = 100,
    clients: [String: EC2.SecurityGroup] = [:],
    prefix: Input<String> = Environment.prefix, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    self.storage = storage
    self.connectionLimit = connectionLimit
    port = engine.port
    let ownKey = KMS.Key.forData("\(prefix) database and its credentials")
    let key = leavesSnapshot ? ownKey.retained() : ownKey
    // Groups have no names of their own, so that a successor can come before the database lets go of the one before.
    let securityGroup = EC2.SecurityGroup(
      "security-group", groupDescription: "Clients of the database", vpcId: network.vpc.vpcId,
      tags: ["Name": "\(prefix)-db"])
    let subnetGroup = RDS.DBSubnetGroup(
      "subnet-group", dbSubnetGroupDescription: "Private subnets", subnetIds: network.privateSubnets.map(\.subnetId),
      dbSubnetGroupName: "\(prefix)-db")
    let parameterGroup = RDS.DBParameterGroup(
      "parameter-group", description: "\(prefix) \(engine.name)", family: .init(engine.parameterGroupFamily),
      parameters: Self.parameters(of: engine, connectionLimit: connectionLimit), tags: ["Name": "\(prefix)-db"])
    let secret = SecretsManager.Secret(
      "secret", description: "Credentials of the database",
      generateSecretString: .init(
        excludePunctuation: true, generateStringKey: "password", passwordLength: 32,
        secretStringTemplate: .json([
          "username": "\(user)", "dbname": "\(database)", "engine": "\(engine.name)", "port": "\(engine.port)",
        ])),
      kmsKeyId: key.arn, name: "\(prefix)/database")
    self.key = key
    self.securityGroup = securityGroup
    self.subnetGroup = subnetGroup
    self.parameterGroup = parameterGroup
    self.secret = secret
    alias = KMS.Alias("alias", aliasName: "alias/\(prefix)-db", targetKeyId: key.keyId)
    ingress = securityGroup.admits(clients, port: engine.port)
    instance = RDS.DBInstance(
      "main", allocatedStorage: storage, allowMajorVersionUpgrade: upgrades == .major ? true : nil,
      autoMinorVersionUpgrade: true, backupRetentionPeriod: backups,
      copyTagsToSnapshot: true, dbInstanceClass: size, dbInstanceIdentifier: "\(prefix)-\(engine.name)",
      dbName: .init(database), dbParameterGroupName: parameterGroup.dbParameterGroupName,
      dbSubnetGroupName: subnetGroup.dbSubnetGroupName, deleteAutomatedBackups: leavesSnapshot ? nil : true,
      engine: .init(engine.name),
      engineVersion: .init(engine.version), kmsKeyId: key.arn,
      masterUsername: .init(user), masterUserPassword: .stored(in: secret, key: "password"),
      multiAZ: .init(availability == .multiZone), preferredBackupWindow: backupWindow.map { .init($0) },
      publiclyAccessible: false, storageEncrypted: true,
      storageType: "gp3", vpcSecurityGroups: [securityGroup.groupId]
    )
    .argument("size", for: \.dbInstanceClass).argument("storage", for: \.allocatedStorage)
    .argument("backups", for: \.backupRetentionPeriod).argument("availability", for: \.multiAZ)
    .argument("upgrades", for: \.allowMajorVersionUpgrade).argument("engine", for: \.engineVersion)
    .argument("user", for: \.masterUsername).argument("database", for: \.dbName)
  }

  public var body: Contents {
    key
    alias
    securityGroup
    if !ingress.isEmpty { Group("ingress") { ingress } }
    subnetGroup
    parameterGroup
    secret
    instance
  }

  private static func parameters(of engine: RDS.Engine, connectionLimit: Int) -> JSONDocument {
    engine.name == "postgres"
      ? ["max_connections": "\(connectionLimit)", "rds.force_ssl": "1", "log_min_duration_statement": "1000"]
      : ["max_connections": "\(connectionLimit)"]
  }
}
