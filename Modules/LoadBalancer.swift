public import AWS
public import Infra

/// An application load balancer that takes HTTPS only: plain HTTP is sent on to it, and a path that no service has is
/// answered with 404.
public struct LoadBalancer: Component {
  /// Whether users get to the services.
  public enum Availability: Hashable, Sendable {
    case open
    /// Everybody gets this page, 1,024 characters of HTML at most, with the status 503. Services keep running.
    case maintenance(page: String)
  }

  public var scope: Scope
  /// The load balancer itself.
  public let balancer: ElasticLoadBalancingV2.LoadBalancer
  /// What takes HTTPS; services add their rules to it.
  public let listener: ElasticLoadBalancingV2.Listener
  /// What guards it: the web reaches its ports 80 and 443.
  public let securityGroup: EC2.SecurityGroup

  private let redirect: ElasticLoadBalancingV2.Listener
  private let maintenance: ElasticLoadBalancingV2.ListenerRule?

  /// - Parameters:
  ///   - network: The network in whose public subnets it stands: in two zones at least.
  ///   - certificate: The certificate that it answers with, of the network's region.
  ///   - availability: Whether users get to the services, or to a page that says that they are to wait.
  ///   - prefix: What names begin with; with the component's name 32 characters at most.
  public init(
    _ name: String = "web", in network: Network, certificate: Input<CertificateManager.Certificate.ARN>,
    availability: Availability = .open, prefix: Input<String> = Environment.prefix, file: String = #filePath,
    line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let securityGroup = EC2.SecurityGroup(
      "security-group", groupDescription: "The web reaches the load balancer",
      securityGroupEgress: [.everything(to: network.vpc.cidrBlock, description: "services")],
      securityGroupIngress: [
        .tcp(80, from: .anywhere, description: "leads to HTTPS"), .tcp(443, from: .anywhere, description: "HTTPS"),
      ], vpcId: network.vpc.vpcId, tags: ["Name": "\(prefix)-\(name)"])
    let balancer = ElasticLoadBalancingV2.LoadBalancer(
      "balancer", name: "\(prefix)-\(name)", scheme: .internetFacing, securityGroups: [securityGroup.groupId],
      subnets: network.publicSubnets.map(\.subnetId), type: .application)
    let listener = ElasticLoadBalancingV2.Listener(
      "https",
      defaultActions: [
        .init(
          type: .fixedResponse,
          fixedResponseConfig: .init(statusCode: "404", contentType: "text/plain", messageBody: "Not found"))
      ], loadBalancerArn: balancer.loadBalancerArn, certificates: [.init(certificateArn: certificate)], port: 443,
      protocol: .https, sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06")
    self.securityGroup = securityGroup
    self.balancer = balancer
    self.listener = listener
    redirect = ElasticLoadBalancingV2.Listener(
      "http",
      defaultActions: [
        .init(type: .redirect, redirectConfig: .init(statusCode: .http_301, port: "443", protocol: "HTTPS"))
      ], loadBalancerArn: balancer.loadBalancerArn, port: 80, protocol: .http)
    switch availability {
    case .open: maintenance = nil
    case .maintenance(let page):
      maintenance = ElasticLoadBalancingV2.ListenerRule(
        "maintenance",
        actions: [
          .init(
            type: .fixedResponse,
            fixedResponseConfig: .init(statusCode: "503", contentType: "text/html", messageBody: .init(page)))
        ], conditions: [.init(field: "path-pattern", pathPatternConfig: .init(values: ["/*"]))], priority: 1,
        listenerArn: listener.listenerArn)
    }
  }

  public var body: Contents {
    securityGroup
    balancer
    listener
    redirect
    maintenance
  }

  /// What the load balancer's metrics are found by.
  var dimension: [String: Input<String>] { ["LoadBalancer": balancer.loadBalancerFullName] }
}
