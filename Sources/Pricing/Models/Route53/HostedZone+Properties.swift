extension PropertyTable {
  static let hostedZone: PropertyTable = [
    .free(
      "TODO", "HostedZoneConfig", "HostedZoneFeatures", "HostedZoneTags", "Name", "QueryLoggingConfig", "VPCs")
  ]
}
