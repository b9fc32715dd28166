import AWS
import Infra
import Modules

/// Where a release of FinTrack is tried before production: its shape, smaller.
let finTrackStaging = Environment("fintrack/staging", in: .euCentral1, account: "123456789012") {
  FinTrack(
    .init(
      domain: "staging.fintrack.example.com", zones: 2, nat: .single, size: .small, containers: 1...2,
      databaseSize: .t3Small, databaseStorage: .gibibytes(20), databaseAvailability: .singleZone,
      databaseBackups: .days(7), databaseConnections: 180, requestLimit: 2_000, logRetention: .days14,
      logLevel: "info"))
}
.budget(.monthly(.usd(220)))
.demand(
  .init(
    requests: .thousands(100), traffic: .gigabytes(5), gatewayData: .gigabytes(10), logs: .gigabytes(1),
    uploads: .gigabytes(5), backups: .gigabytes(25))
)
.tags(["Project": "FinTrack", "Environment": "staging", "ManagedBy": "infra"])
