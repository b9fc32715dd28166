import AWS
import Infra

extension BudgetTracker {
  /// What a month is expected to bring, for prices. Estimates of ours: correct them by what the bills say.
  struct Demand: Sendable {
    /// How many web servers run on average.
    var servers: Quantity
    /// What the load balancer hands on.
    var traffic: DataAmount
    /// What the documents take.
    var documents: DataAmount
    /// Reads and writes of the documents' storage.
    var documentRequests: Quantity
    /// What each zone's NAT gateway carries.
    var gatewayData: DataAmount
    /// What each log group takes in.
    var logs: DataAmount
    /// What each bucket holds.
    var files: DataAmount
    /// Processor credits beyond those that burstable servers and instances earn; `nil` where none of them has credits.
    var creditHours: Quantity? = nil
  }
}

extension Environment {
  /// Declares how much everything of BudgetTracker is used.
  func demand(_ demand: BudgetTracker.Demand) -> Environment {
    // The servers' image is a Linux without a fee, on a disk that is declared.
    usage(of: AutoScaling.AutoScalingGroup.self) {
      $0.usage(instances: demand.servers, licensed: .hours(0), creditHours: demand.creditHours)
    }
    .usage(of: ElasticLoadBalancingV2.LoadBalancer.self) {
      $0.usage(
        processed: demand.traffic, newConnectionsPerSecond: 5, activeConnections: 300, ruleEvaluationsPerSecond: 0)
    }
    .usage(of: DocDB.DBCluster.self) {
      $0.usage(
        stored: demand.documents, ioRequests: demand.documentRequests, backups: demand.documents, logs: demand.logs)
    }
    .usage(of: DocDB.DBInstance.self) { $0.usage(creditHours: demand.creditHours) }
    .usage(of: ElastiCache.ReplicationGroup.self) { $0.usage(backups: .gigabytes(1)) }
    .usage(of: EC2.NatGateway.self) { $0.usage(processed: demand.gatewayData) }
    .usage(of: Logs.LogGroup.self) { $0.usage(ingested: demand.logs, stored: demand.logs) }
    .usage(of: SNS.Subscription.self) { $0.usage(deliveries: 100) }
    .usage(of: Logs.MetricFilter.self) { $0.usage(metrics: 1) }
    .usage(of: SecretsManager.Secret.self) { $0.usage(requests: .thousands(5)) }
    .usage(of: KMS.Key.self) { $0.usage(requests: .thousands(10)) }
    .usage(of: ECR.Repository.self) { $0.usage(stored: .gigabytes(3)) }
    .usage(of: S3.Bucket.self) {
      $0.usage(
        stored: demand.files, writeRequests: .thousands(20), readRequests: .thousands(200), transferred: .gigabytes(5))
    }
    .usage(of: Route53.HostedZone.self) { $0.usage(queries: .millions(1)) }
    .usage(of: SNS.Topic.self) { $0.usage(requests: 200) }
  }
}
