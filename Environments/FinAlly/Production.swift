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
    imageTag: Parameter("image", default: "latest").value)
}
.approval(.required, typing: "APPLY PRODUCTION")
.release(of: FinAlly.self) { finally in
  if FinAlly.has(.release) {
    Preflight(.cleanTree, .branch("main"), .upToDate)
    Confirm(typing: "APPLY PRODUCTION")
    BackUp(of: finally.database.instance)
    Apply()
    Wait(.seconds(10))
    Health(
      "\(Output.named("checked-url"))/health", expecting: .status(200), .json("status", is: "healthy"), attempts: 6,
      every: .seconds(10))
    Shift(
      finally.api.alias, through: [.percent(10), .percent(50), .percent(100)], bake: .minutes(5),
      watching: finally.monitoring.criticalAlarms
    ) {
      Health(
        "\(Output.named("checked-url"))/health", expecting: .status(200), .json("status", is: "healthy"), attempts: 3)
    }
    Smoke(
      "Environments/FinAlly/smoke.sh", environment: ["URL": Output.named("checked-url")], timeout: .minutes(2))
    Quiet(finally.monitoring.criticalAlarms, for: .minutes(30))
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
