import AWS
import Infra

extension FinAlly {
  /// What a month is expected to bring, for prices. Estimates of ours: correct them by what the bills say.
  struct Demand: Sendable {
    /// Requests to the API, each of which runs the function once.
    var requests: Quantity
    /// How much of them the warm instances take.
    var warmShare: Share = .percent(0)
    /// What a zone's NAT gateway carries: image layers, calls to other services.
    var gatewayData: DataAmount
    /// How many people sign in.
    var users: Quantity
    /// What the front end sends to browsers.
    var pages = DataAmount.gigabytes(0)
    /// What each log group takes in.
    var logs: DataAmount
    /// What the automated backups of the database keep.
    var backups: DataAmount
  }
}

extension Environment {
  /// Declares how much everything of FinAlly is used.
  func demand(_ demand: FinAlly.Demand) -> Environment {
    usage(of: ApiGatewayV2.Api.self) { $0.usage(requests: demand.requests, averageRequest: .megabytes(0.1)) }
      .usage(of: Lambda.Function.self) {
        $0.usage(
          requests: demand.requests, averageDuration: .milliseconds(120), provisionedShare: demand.warmShare)
      }
      // The bastion's image is a Linux without a fee, with a root volume of 8 GB.
      .usage(of: EC2.Instance.self) { $0.usage(licensed: .hours(0), image: .gigabytes(8)) }
      .usage(of: Cognito.UserPool.self) { $0.usage(activeUsers: demand.users) }
      .usage(of: CloudFront.Distribution.self) { $0.usage(requests: demand.requests, transferred: demand.pages) }
      .usage(of: WAFv2.WebACL.self) { $0.usage(requests: demand.requests) }
      // A browser remembers for a while where the domain is.
      .usage(of: Route53.HostedZone.self) { $0.usage(queries: demand.users) }
      .usage(of: EC2.NatGateway.self) { $0.usage(processed: demand.gatewayData) }
      .usage(of: Logs.LogGroup.self) { $0.usage(ingested: demand.logs) }
      .usage(of: RDS.DBInstance.self) { $0.usage(backups: demand.backups) }
      // The function keeps the secret while it runs, so starts count, not requests.
      .usage(of: SecretsManager.Secret.self) { $0.usage(requests: .thousands(20)) }
      .usage(of: KMS.Key.self) { $0.usage(requests: .thousands(40)) }
      // Ten images of some 400 MB that share most of their layers.
      .usage(of: ECR.Repository.self) { $0.usage(stored: .gigabytes(2)) }
      .usage(of: S3.Bucket.self) {
        $0.usage(stored: .gigabytes(1), writeRequests: .thousands(2), readRequests: .thousands(50))
      }
      .usage(of: SNS.Topic.self) { $0.usage(requests: 200) }
  }
}
