import AWS
import Infra
import Modules

/// Where FinTrack's tenants are: every zone on its own, containers by load, a standby database.
let finTrackProduction = Environment("fintrack/production", in: .euCentral1, account: "123456789012") {
  FinTrack(
    .init(
      domain: "fintrack.example.com", zones: 3, nat: .perZone, size: .medium, containers: 2...6,
      databaseSize: .t3Medium, databaseStorage: .gibibytes(100), databaseAvailability: .multiZone,
      databaseBackups: .days(35), databaseConnections: 400, requestLimit: 2_000, logRetention: .days30,
      logLevel: "warn"),
    imageTag: Release.imageTag)
}
.approval(.required, typing: "APPLY PRODUCTION")
.release(of: FinTrack.self) { system in
  if Release.isDeclared {
    Preflight(.cleanTree, .branch("main"), .upToDate)
    Confirm(typing: "APPLY PRODUCTION")
    system.released(watching: .minutes(15))
  }
}
.onFailure(.rollBack)
.budget(.monthly(.usd(700)))
.demand(
  ContainerDemand(
    requests: .millions(4), traffic: .gigabytes(80), newConnectionsPerSecond: 1, activeConnections: 100,
    gatewayData: .gigabytes(30),
    logs: .gigabytes(8),
    backups: .gigabytes(200))
)
.uploads(.gigabytes(200))
.tags(["Project": "FinTrack", "Environment": "production", "ManagedBy": "infra"])
