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
      logLevel: "info"),
    imageTag: Release.imageTag)
}
.release(of: FinTrack.self) { system in
  if Release.isDeclared {
    Preflight(.cleanTree, .branch("main"), .upToDate)
    system.released(watching: .minutes(5))
  }
}
.onFailure(.rollBack)
.budget(.monthly(.usd(220)))
.demand(
  ContainerDemand(
    requests: .thousands(100), traffic: .gigabytes(5), newConnectionsPerSecond: 1, activeConnections: 100,
    gatewayData: .gigabytes(10),
    logs: .gigabytes(1),
    backups: .gigabytes(25))
)
.uploads(.gigabytes(5))
.tags(["Project": "FinTrack", "Environment": "staging", "ManagedBy": "infra"])
