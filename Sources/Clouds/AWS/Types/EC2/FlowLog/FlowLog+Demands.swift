import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html: `InvalidParameter`.
  static let ec2FlowLog: [Demand] = [
    .needs("TrafficType", if: .when("ResourceType", is: "VPC", "Subnet", "NetworkInterface")),
    .needs(
      "DeliverLogsPermissionArn", if: .when("LogDestinationType", is: "cloud-watch-logs", unset: "cloud-watch-logs")),
    .excludes("LogGroupName", if: .when("LogDestinationType", is: "s3", "kinesis-data-firehose")),
    .needs("LogDestination", if: .when("LogDestinationType", is: "s3", "kinesis-data-firehose")),
    .excludes(
      "DestinationOptions", if: .when("LogDestinationType", isNot: "s3", unset: "cloud-watch-logs")),
    .holds("LogGroupName") { subject in
      guard subject.isGiven("LogGroupName"), subject.isGiven("LogDestination") else { return nil }
      return ("LogGroupName and LogDestination exclude each other", "remove one of them")
    },
    .holds("MaxAggregationInterval") { subject in
      guard let text = subject.text("MaxAggregationInterval"),
        let seconds = subject.number("MaxAggregationInterval"), seconds != 60, seconds != 600
      else { return nil }
      return ("MaxAggregationInterval is \(text), and must be 60 or 600", "use 60 or 600")
    },
  ]
}
