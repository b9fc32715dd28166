import AWS
import Infra
import Modules

/// Where FinAlly's users are: every zone on its own, a standby database, an approval before each apply.
let finallyProduction = Environment("finally/production", in: .euCentral1, account: "123456789012") {
  FinAlly(
    .init(
      zones: 3, nat: .perZoneWithFailover(), databaseSize: .t3Medium, databaseStorage: .gibibytes(50),
      databaseAvailability: .multiZone, databaseConnections: 400, concurrency: FinAlly.warm(5),
      logRetention: .days30, logLevel: "error", watchesGateways: true, hasProxy: true,
      domain: "finally.example.com", budget: (900, of: "production")),
    imageTag: Release.imageTag)
}
.approval(.required, typing: "APPLY PRODUCTION")
.release(of: FinAlly.self) { finally in
  if Release.isDeclared {
    Preflight(.cleanTree, .branch("main"), .upToDate)
    Confirm(typing: "APPLY PRODUCTION")
    finally.released(bake: .minutes(5), watching: .minutes(30))
  }
}
.onFailure(.rollBack)
.budget(.monthly(.usd(900)))
.demand(
  .init(
    requests: .millions(3), warmShare: .percent(95), gatewayData: .gigabytes(40...60), users: .thousands(5),
    pages: .gigabytes(50), logs: .gigabytes(6),
    backups: .gigabytes(80))
)
.tags(["Project": "FinAlly", "Environment": "production", "ManagedBy": "infra"])
