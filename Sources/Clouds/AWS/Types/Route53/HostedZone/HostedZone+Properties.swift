import Pricing

extension PropertyTable {
  static let hostedZone: PropertyTable = [
    .wholes("VPCs"),
    .free("logs of queries are charged at their group", "QueryLoggingConfig"),
    // aws.amazon.com/blogs/networking-and-content-delivery, "Amazon Route 53 Accelerated Recovery".
    .free("accelerated recovery costs nothing", "HostedZoneFeatures"),
    .free("names and tags cost nothing", "HostedZoneConfig", "HostedZoneTags", "Name"),
  ]
}
