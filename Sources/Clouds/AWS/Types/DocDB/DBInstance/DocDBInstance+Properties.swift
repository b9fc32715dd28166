import Pricing

extension PropertyTable {
  static let docDBInstance: PropertyTable = [
    .texts("DBInstanceClass"),
    .references("DBClusterIdentifier"),
    .free("seven days of Performance Insights cost nothing, and it keeps no more", "EnablePerformanceInsights"),
    .free("names cost nothing", "DBInstanceIdentifier", "Tags"),
    .free(
      "settings of the network and of maintenance cost nothing", "AutoMinorVersionUpgrade", "AvailabilityZone",
      "CACertificateIdentifier", "CertificateRotationRestart", "PreferredMaintenanceWindow"),
  ]
}
