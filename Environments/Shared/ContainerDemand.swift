import AWS
import Infra

/// What containers behind a load balancer, with a database, are expected to bring in a month, for prices. Estimates of
/// ours: correct them by what the bills say.
struct ContainerDemand: Sendable {
  var requests: Quantity
  /// What the load balancer sends and takes.
  var traffic: DataAmount
  /// How many connections are opened in a second.
  var newConnectionsPerSecond: Quantity
  /// How many connections are open.
  var activeConnections: Quantity
  /// What each zone's NAT gateway carries: image layers, calls to other services.
  var gatewayData: DataAmount
  /// What each log group takes in.
  var logs: DataAmount
  /// What the automated backups of the database keep.
  var backups: DataAmount
}

extension Environment {
  /// Declares how much everything of a system of containers is used.
  func demand(_ demand: ContainerDemand) -> Environment {
    usage(of: ElasticLoadBalancingV2.LoadBalancer.self) {
      $0.usage(
        processed: demand.traffic, newConnectionsPerSecond: demand.newConnectionsPerSecond,
        activeConnections: demand.activeConnections, ruleEvaluationsPerSecond: 0)
    }
    .usage(of: WAFv2.WebACL.self) { $0.usage(requests: demand.requests) }
    .usage(of: EC2.NatGateway.self) { $0.usage(processed: demand.gatewayData) }
    .usage(of: Logs.LogGroup.self) { $0.usage(ingested: demand.logs) }
    .usage(of: RDS.DBInstance.self) { $0.usage(backups: demand.backups, creditHours: 0) }
    // Containers read secrets when they start.
    .usage(of: SecretsManager.Secret.self) { $0.usage(requests: .thousands(1)) }
    .usage(of: KMS.Key.self) { $0.usage(requests: .thousands(10)) }
    .usage(of: ECR.Repository.self) { $0.usage(stored: .gigabytes(3)) }
    .usage(of: Route53.HostedZone.self) { $0.usage(queries: demand.requests) }
    .usage(of: SNS.Topic.self) { $0.usage(requests: 200) }
  }
}
