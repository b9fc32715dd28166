extension ServiceBehaviour {
  /// Every service that a sandbox has. One line a part; parts of one service are joined.
  public static let all: [ServiceBehaviour] = [
    EC2.network,
    IAM.groups,
    IAM.identityProviders,
    IAM.policies,
    IAM.profiles,
    IAM.roleSettings,
    IAM.roles,
    IAM.users,
    Logs.groups,
    STS.identity,
  ]
}
