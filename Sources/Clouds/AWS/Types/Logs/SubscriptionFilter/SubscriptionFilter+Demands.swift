import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html:
  /// `InvalidParameterException`.
  static let logsSubscriptionFilter: [Demand] = [
    .text("LogGroupName", .filled("the name of a log group")), role,
  ]

  /// A function is permitted to be called; a stream is written to by a role.
  private static let role = Demand.holds("DestinationArn") { subject in
    guard let arn = subject.text("DestinationArn").flatMap({ ARNText($0) }),
      ["kinesis", "firehose"].contains(arn.service), !subject.isGiven("RoleArn")
    else { return nil }
    return ("DestinationArn is a stream, which is written to by a role", "declare \(subject.label("RoleArn"))")
  }
}
