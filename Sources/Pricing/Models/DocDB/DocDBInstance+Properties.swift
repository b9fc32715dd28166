extension PropertyTable {
  static let docDBInstance: PropertyTable = [
    .free(
      "TODO", "AutoMinorVersionUpgrade", "AvailabilityZone", "CACertificateIdentifier", "CertificateRotationRestart",
      "DBClusterIdentifier", "DBInstanceClass", "DBInstanceIdentifier", "EnablePerformanceInsights",
      "PreferredMaintenanceWindow", "Tags")
  ]
}
