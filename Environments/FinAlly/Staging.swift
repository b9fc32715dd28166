import AWS
import Infra
import Modules

/// Where a release of FinAlly is tried before production: its shape, smaller.
let finallyStaging = Environment("finally/staging", in: .euCentral1, account: "123456789012") {
  FinAlly(
    .init(
      zones: 3, nat: .perZone, databaseSize: .t3Small, databaseStorage: .gibibytes(20),
      databaseAvailability: .singleZone, databaseConnections: 180, concurrency: FinAlly.warm(2),
      logRetention: .days14, logLevel: "info", localFrontends: ["http://localhost:5173/"], budget: (350, of: "staging")),
    imageTag: Release.imageTag)
}
.release(of: FinAlly.self) { system in
  if Release.isDeclared {
    Preflight(.cleanTree, .branch("main"), .upToDate)
    system.released(bake: .minutes(1), watching: .minutes(5))
  }
}
.onFailure(.rollBack)
.budget(.monthly(.usd(350)))
.demand(
  .init(
    requests: .thousands(200), warmShare: .percent(95), gatewayData: .gigabytes(10), users: 100, logs: .gigabytes(1),
    backups: .gigabytes(25))
)
.tags(["Project": "FinAlly", "Environment": "staging", "ManagedBy": "infra"])
