extension ServiceBehaviour {
  /// Every service that a sandbox has. One line a part; parts of one service are joined.
  public static let all: [ServiceBehaviour] = [
    EC2.network,
    Logs.groups,
    STS.identity,
  ]
}
