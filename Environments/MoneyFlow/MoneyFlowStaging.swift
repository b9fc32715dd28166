import AWS
import Infra
import Modules

/// Where Money Flow's main branch runs before production: its shape, smaller.
let moneyFlowStaging = Environment("moneyflow/staging", in: .euCentral1, account: "123456789012") {
  MoneyFlow(
    .init(
      domain: "staging.moneyflow.example.com", zones: 2, nat: .single, backendSize: .medium, backends: 1...2,
      frontends: 1...1, vectorSize: .medium, vectors: .gigabytes(2), databaseSize: .t3Small,
      databaseStorage: .gibibytes(20), databaseAvailability: .singleZone, databaseBackups: .days(7),
      databaseConnections: 180, redisSize: .t4gMicro, redisNodes: 1, isDebugging: true, logLevel: "INFO",
      origins: ["https://staging.moneyflow.example.com", "http://localhost:3000"], requestLimit: 1_000,
      keyRotation: 90, logRetention: .days14),
    imageTag: Release.imageTag)
}
.release(of: MoneyFlow.self) { system in
  if Release.isDeclared {
    Preflight(.cleanTree, .branch("main"), .upToDate)
    system.released(watching: .minutes(5))
  }
}
.onFailure(.rollBack)
.budget(.monthly(.usd(300)))
.demand(
  ContainerDemand(
    requests: .thousands(200), traffic: .gigabytes(5), newConnectionsPerSecond: 2, activeConnections: 200,
    gatewayData: .gigabytes(15),
    logs: .gigabytes(1),
    backups: .gigabytes(25))
)
.keyReplacements()
.tags(["Project": "MoneyFlow", "Environment": "staging", "ManagedBy": "infra"])
