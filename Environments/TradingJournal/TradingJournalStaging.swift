import AWS
import Infra
import Modules

/// Where a version of Trading Journal is tried before production: one host, one of everything.
let tradingJournalStaging = Environment("tradingjournal/staging", in: .euCentral1, account: "123456789012") {
  TradingJournal(
    .init(
      domain: "staging.trading-journal.example.com", hosts: 1, hostType: .t3Small, zones: 2, databaseSize: .t3Micro,
      databaseStorage: .gibibytes(20), databaseAvailability: .singleZone, databaseConnections: 80,
      databaseBackups: .days(7), redisSize: .t4gMicro, redisNodes: 1, deploymentBackups: .days(14),
      logRetention: .days14,
      patching: "cron(0 3 ? * TUE *)"))
}
.release(of: TradingJournal.self) { system in
  if Release.isDeclared {
    Preflight(.cleanTree, .branch("main"), .upToDate)
    system.released(by: "tradingjournal-staging-deploy", watching: .minutes(5))
  }
}
.onFailure(.rollBack)
.budget(.monthly(.usd(120)))
.demand(
  .init(
    requests: .thousands(300), logs: .gigabytes(0.5), transferred: .gigabytes(5), deploymentBackups: .gigabytes(20),
    databaseBackups: .gigabytes(25))
)
.tags(["Project": "TradingJournal", "Environment": "staging", "ManagedBy": "infra"])
