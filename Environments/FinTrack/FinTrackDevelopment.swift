import AWS
import Infra
import Modules

/// Where FinTrack is developed: the smallest of everything, applied unattended.
let finTrackDevelopment = Environment("fintrack/dev", in: .euCentral1, account: "123456789012") {
  FinTrack(
    .init(
      domain: "dev.fintrack.example.com", zones: 2, nat: .single, size: .small, containers: 1...1,
      databaseSize: .t3Micro, databaseStorage: .gibibytes(20), databaseAvailability: .singleZone,
      databaseBackups: .days(1), leavesSnapshot: false, databaseConnections: 80, requestLimit: 2_000,
      logRetention: .days7, logLevel: "debug"))
}
.approval(.automatic)
.budget(.monthly(.usd(170)))
.demand(
  ContainerDemand(
    requests: .thousands(20), traffic: .gigabytes(1), newConnectionsPerSecond: 1, activeConnections: 100,
    gatewayData: .gigabytes(5),
    logs: .gigabytes(0.5),
    backups: .gigabytes(20))
)
.uploads(.gigabytes(1))
.tags(["Project": "FinTrack", "Environment": "dev", "ManagedBy": "infra"])
