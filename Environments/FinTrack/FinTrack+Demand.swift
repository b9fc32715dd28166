import AWS
import Infra

extension FinTrack {
  /// What a month is expected to bring, for prices. Estimates of ours: correct them by what the bills say.
  struct Demand: Sendable {
    var requests: Quantity
    /// What the load balancer sends and takes.
    var traffic: DataAmount
    /// What each zone's NAT gateway carries: image layers, calls to other services.
    var gatewayData: DataAmount
    /// What the log group takes in.
    var logs: DataAmount
    /// What users have uploaded.
    var uploads: DataAmount
    /// What the automated backups of the database keep.
    var backups: DataAmount
  }
}

extension Environment {
  /// Declares how much everything of FinTrack is used.
  func demand(_ demand: FinTrack.Demand) -> Environment {
    usage(of: ElasticLoadBalancingV2.LoadBalancer.self) {
      $0.usage(
        processed: demand.traffic, newConnectionsPerSecond: 1, activeConnections: 100, ruleEvaluationsPerSecond: 0)
    }
    .usage(of: WAFv2.WebACL.self) { $0.usage(requests: demand.requests) }
    .usage(of: EC2.NatGateway.self) { $0.usage(processed: demand.gatewayData) }
    .usage(of: Logs.LogGroup.self) { $0.usage(ingested: demand.logs) }
    .usage(of: RDS.DBInstance.self) { $0.usage(backups: demand.backups, creditHours: 0) }
    // Containers read secrets when they start.
    .usage(of: SecretsManager.Secret.self) { $0.usage(requests: .thousands(1)) }
    .usage(of: KMS.Key.self) { $0.usage(requests: .thousands(10)) }
    .usage(of: ECR.Repository.self) { $0.usage(stored: .gigabytes(3)) }
    .usage(of: S3.Bucket.self) {
      $0.usage(
        stored: demand.uploads, writeRequests: .thousands(20), readRequests: .thousands(200),
        transferred: .gigabytes(0))
    }
    .usage(of: Route53.HostedZone.self) { $0.usage(queries: demand.requests) }
    .usage(of: SNS.Topic.self) { $0.usage(requests: 200) }
  }
}
