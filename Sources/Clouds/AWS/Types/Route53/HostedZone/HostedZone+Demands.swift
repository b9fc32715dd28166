import Planner

extension Demand {
  /// https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html and
  /// https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateQueryLoggingConfig.html
  static let hostedZone: [Demand] = [
    .needs("Name"), .text("Name", .domainName), .filled("VPCs"),
    // A log group of another region is `InvalidInput`, and private zones have no logs.
    .excludes("QueryLoggingConfig", if: .given("VPCs")),
    .text("QueryLoggingConfig.CloudWatchLogsLogGroupArn", .usEast1LogGroup),
  ]
}

extension TextForm {
  fileprivate static let usEast1LogGroup = TextForm(
    "the ARN of a log group in us-east-1", fix: "name a log group of us-east-1, where Route 53 logs queries"
  ) { text in
    ARNText(text).map {
      $0.service == "logs" && $0.resource.contains(":") && ($0.region == "us-east-1" || $0.partition != "aws")
    } ?? false
  }
}
