import AWS
import Infra

extension TradingJournal {
  /// What a month is expected to bring, for prices. Estimates of ours: correct them by what the bills say.
  struct Demand: Sendable {
    /// Requests to the hosts.
    var requests: Quantity
    /// What each log group takes in.
    var logs: DataAmount
    /// What each host sends to the internet.
    var transferred: DataAmount
    /// What the backups of deployments take in the bucket.
    var deploymentBackups: DataAmount
    /// What the automated backups of the database keep.
    var databaseBackups: DataAmount
  }
}

extension Environment {
  /// Declares how much everything of Trading Journal is used.
  func demand(_ demand: TradingJournal.Demand) -> Environment {
    // The hosts' image is a Linux without a fee, on a disk that is declared. They stay within their processor credits.
    usage(of: EC2.Instance.self) { $0.usage(transferred: demand.transferred, licensed: .hours(0), creditHours: 0) }
      .usage(of: Logs.LogGroup.self) { $0.usage(ingested: demand.logs) }
      .usage(of: Logs.MetricFilter.self) { $0.usage(metrics: 1) }
      .usage(of: RDS.DBInstance.self) { $0.usage(backups: demand.databaseBackups, creditHours: 0) }
      .usage(of: ElastiCache.ReplicationGroup.self) { $0.usage(backups: .gigabytes(1)) }
      .usage(of: SecretsManager.Secret.self) { $0.usage(requests: .thousands(5)) }
      .usage(of: KMS.Key.self) { $0.usage(requests: .thousands(10)) }
      .usage(of: S3.Bucket.self) {
        $0.usage(
          stored: demand.deploymentBackups, writeRequests: .thousands(1), readRequests: .thousands(1),
          transferred: .gigabytes(0))
      }
      // A resolver asks once for the minute that it keeps an answer.
      .usage(of: Route53.HostedZone.self) { $0.usage(queries: demand.requests) }
      .usage(of: SNS.Topic.self) { $0.usage(requests: 200) }
  }
}
