import Pricing

extension PropertyTable {
  static let ec2FlowLog: PropertyTable = [
    .choice("LogDestinationType", "cloud-watch-logs", "s3", "kinesis-data-firehose"),
    .unpriced(
      "Conversion to Parquet", because: "it is charged by the gigabyte", when: .isOne(of: ["parquet"]),
      "DestinationOptions.FileFormat"),
    .free(
      "only what is delivered is paid for", "DeliverCrossAccountRole", "DeliverLogsPermissionArn",
      "DestinationOptions.HiveCompatiblePartitions", "DestinationOptions.PerHourPartition", "LogDestination",
      "LogFormat", "LogGroupName", "MaxAggregationInterval", "ResourceId", "ResourceType", "Tags", "TrafficType"),
  ]
}
