import AWS
import Infra
import Modules

/// Where FinAlly is developed: the smallest of everything, applied unattended.
let finallyDevelopment = Environment("finally/dev", in: .euCentral1, account: "123456789012") {
  FinAlly(
    .init(
      zones: 2, nat: .single, databaseSize: .t3Micro, databaseStorage: .gibibytes(20),
      databaseAvailability: .singleZone, leavesSnapshot: false, databaseConnections: 80, concurrency: .onDemand,
      logRetention: .days7,
      logLevel: Parameter("log-level", default: "debug").value, localFrontends: ["http://localhost:5173/"],
      budget: (120, of: "dev")))
}
.approval(.automatic)
.budget(.monthly(.usd(120)))
.demand(
  .init(
    requests: .thousands(50), gatewayData: .gigabytes(10), users: 20, logs: .gigabytes(0.5), backups: .gigabytes(20))
)
.tags(["Project": "FinAlly", "Environment": "dev", "ManagedBy": "infra"])
