import AWS
import Infra
import Modules

/// Where Trading Journal's users are: two hosts in two zones, a standby database, a Redis that fails over.
let tradingJournalProduction = Environment("tradingjournal/production", in: .euCentral1, account: "123456789012") {
  TradingJournal(
    .init(
      domain: "production.trading-journal.example.com", hosts: 2, hostType: .t3Medium, zones: 3,
      databaseSize: .t3Medium, databaseStorage: .gibibytes(50), databaseAvailability: .multiZone,
      databaseConnections: 400, databaseBackups: .days(30), redisSize: .t4gSmall, redisNodes: 2,
      deploymentBackups: .days(90),
      logRetention: .days30, patching: "cron(0 3 ? * SUN *)"))
}
.approval(.required, typing: "APPLY PRODUCTION")
.release(of: TradingJournal.self) { system in
  if Release.isDeclared {
    Preflight(.cleanTree, .branch("main"), .upToDate)
    Confirm(typing: "APPLY PRODUCTION")
    system.released(by: "tradingjournal-production-deploy", watching: .minutes(15))
  }
}
.onFailure(.rollBack)
.budget(.monthly(.usd(500)))
.demand(
  .init(
    requests: .millions(5), logs: .gigabytes(4), transferred: .gigabytes(80), deploymentBackups: .gigabytes(150),
    databaseBackups: .gigabytes(120))
)
.tags(["Project": "TradingJournal", "Environment": "production", "ManagedBy": "infra"])
