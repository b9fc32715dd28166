import AWS
import Infra
import Modules

/// Where Money Flow's users are: every zone on its own, containers by load, a standby database, a Redis that fails over.
let moneyFlowProduction = Environment("moneyflow/production", in: .euCentral1, account: "123456789012") {
  MoneyFlow(
    .init(
      domain: "moneyflow.example.com", zones: 3, nat: .perZone, backendSize: .large, backends: 2...8, frontends: 2...4,
      vectorSize: .init(processor: 1024, memory: .gibibytes(4)), vectors: .gigabytes(20), databaseSize: .t3Medium,
      databaseStorage: .gibibytes(100), databaseAvailability: .multiZone, databaseBackups: .days(30),
      databaseConnections: 400, redisSize: .t4gSmall, redisNodes: 2, logLevel: "WARNING",
      origins: ["https://moneyflow.example.com"], requestLimit: 1_000, keyRotation: 30, logRetention: .days30),
    imageTag: Release.imageTag)
}
.approval(.required, typing: "APPLY PRODUCTION")
.release(of: MoneyFlow.self) { system in
  if Release.isDeclared {
    // Production deploys from release tags.
    Preflight(.cleanTree, .command("git", "describe", "--tags", "--exact-match", "--match", "v*"))
    Confirm(typing: "APPLY PRODUCTION")
    system.released(watching: .minutes(15))
  }
}
.onFailure(.rollBack)
.budget(.monthly(.usd(1_000)))
.demand(
  ContainerDemand(
    requests: .millions(6), traffic: .gigabytes(100), newConnectionsPerSecond: 2, activeConnections: 200,
    gatewayData: .gigabytes(40),
    logs: .gigabytes(5),
    backups: .gigabytes(150))
)
.keyReplacements()
.tags(["Project": "MoneyFlow", "Environment": "production", "ManagedBy": "infra"])
