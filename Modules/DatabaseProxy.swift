public import AWS
public import Infra

/// A proxy that shares a database's connections among many clients, who come and go as functions do.
public struct DatabaseProxy: Component {
  public var scope: Scope
  /// The proxy itself.
  public let proxy: RDS.DBProxy

  private let role: IAM.Role
  private let policy: IAM.ManagedPolicy
  private let targets: RDS.DBProxyTargetGroup
  private let ingress: [EC2.SecurityGroupIngress]

  /// The host name that clients connect to instead of the database's, with TLS.
  public var endpoint: Input<String> { proxy.endpoint }

  /// - Parameters:
  ///   - database: What it stands before. It signs in with the database's own secret.
  ///   - network: Where the database is.
  ///   - group: Its own security group, which must be among the database's clients.
  ///   - clients: The security groups that may connect, by a name for each.
  ///   - percent: How much of the database's connections it takes, 1 to 100 %.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "proxy", before database: Database, in network: Network, group: EC2.SecurityGroup,
    clients: [String: EC2.SecurityGroup], share percent: Int = 90, prefix: Input<String> = Environment.prefix,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let role = IAM.Role(
      "role", assumeRolePolicyDocument: .assumable(by: .service("rds.amazonaws.com")), roleName: "\(prefix)-\(name)")
    let policy = IAM.ManagedPolicy(
      "policy",
      policyDocument: PolicyDocument {
        Statement.allow("secretsmanager:GetSecretValue", on: database.secret.id.text, id: "ReadDatabaseSecret")
        Statement.allow("kms:Decrypt", on: database.key.arn.text, id: "DecryptDatabaseSecret")
      }, managedPolicyName: "\(prefix)-\(name)", roles: [role.roleName])
    let proxy = RDS.DBProxy(
      "main", dbProxyName: "\(prefix)-\(name)", engineFamily: .postgresql, roleArn: role.arn,
      vpcSubnetIds: network.privateSubnets.map(\.subnetId),
      auth: [.init(authScheme: .secrets, iamAuth: .disabled, secretArn: database.secret.id)],
      idleClientTimeout: .minutes(30), requireTLS: true, vpcSecurityGroupIds: [group.groupId]
    )
    .depends(on: policy)
    self.role = role
    self.policy = policy
    self.proxy = proxy
    targets = RDS.DBProxyTargetGroup(
      "targets", dbProxyName: proxy.dbProxyName, targetGroupName: .default,
      connectionPoolConfigurationInfo: .init(maxConnectionsPercent: .init(percent)),
      dbInstanceIdentifiers: [database.instance.dbInstanceIdentifier])
    ingress = group.admits(clients, port: database.port)
  }

  public var body: Contents {
    role
    policy
    proxy
    targets
    if !ingress.isEmpty { Group("ingress") { ingress } }
  }
}
