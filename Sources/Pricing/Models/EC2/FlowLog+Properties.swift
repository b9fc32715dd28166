extension PropertyTable {
  static let ec2FlowLog: PropertyTable = [
    .free(
      "TODO", "DeliverCrossAccountRole", "DeliverLogsPermissionArn", "DestinationOptions", "LogDestination",
      "LogDestinationType", "LogFormat", "LogGroupName", "MaxAggregationInterval", "ResourceId", "ResourceType", "Tags",
      "TrafficType")
  ]
}
