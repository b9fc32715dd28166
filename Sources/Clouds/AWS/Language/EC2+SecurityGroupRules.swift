public import Infra

extension EC2.SecurityGroup.Ingress {
  /// Lets TCP in on a port from addresses.
  public static func tcp(_ port: Int, from block: Input<IPv4Block>, description: String? = nil) -> Self {
    .tcp(port...port, from: block, description: description)
  }

  /// Lets TCP in on ports from addresses.
  public static func tcp(_ ports: ClosedRange<Int>, from block: Input<IPv4Block>, description: String? = nil) -> Self {
    .init(
      ipProtocol: "tcp", cidrIp: block, description: description.map { .init($0) }, fromPort: .init(ports.lowerBound),
      toPort: .init(ports.upperBound))
  }

  /// Lets TCP in on a port from whatever is in another group.
  public static func tcp(_ port: Int, from group: EC2.SecurityGroup, description: String? = nil) -> Self {
    .init(
      ipProtocol: "tcp", description: description.map { .init($0) }, fromPort: .init(port),
      sourceSecurityGroupId: group.groupId, toPort: .init(port))
  }

  /// Lets UDP in on a port from addresses.
  public static func udp(_ port: Int, from block: Input<IPv4Block>, description: String? = nil) -> Self {
    .init(
      ipProtocol: "udp", cidrIp: block, description: description.map { .init($0) }, fromPort: .init(port),
      toPort: .init(port))
  }
}

extension EC2.SecurityGroup.Egress {
  /// Lets everything out to addresses.
  public static func everything(to block: Input<IPv4Block>, description: String? = nil) -> Self {
    .init(ipProtocol: "-1", cidrIp: block, description: description.map { .init($0) })
  }

  /// Lets TCP out to a port of addresses.
  public static func tcp(_ port: Int, to block: Input<IPv4Block>, description: String? = nil) -> Self {
    .init(
      ipProtocol: "tcp", cidrIp: block, description: description.map { .init($0) }, fromPort: .init(port),
      toPort: .init(port))
  }
}
