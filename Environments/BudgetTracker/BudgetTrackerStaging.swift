import AWS
import Infra
import Modules

/// Where a release of BudgetTracker is tried before production: one server, one small instance of documents.
let budgetTrackerStaging = Environment("budgettracker/staging", in: .euCentral1, account: "123456789012") {
  BudgetTracker(
    .init(
      domain: "staging.budgettracker.example.com", zones: 2, nat: .single, serverType: .t3Medium, servers: 1...1,
      documentSize: .t4gMedium, documentInstances: 1, documentStorage: .gibibytes(10), redisSize: .t4gSmall,
      redisNodes: 1, redisSnapshots: 1, backups: .init(days: 7), logRetention: .days14, logLevel: "info"),
    imageTag: Release.imageTag)
}
.release(of: BudgetTracker.self) { system in
  if Release.isDeclared {
    Preflight(.cleanTree, .branch("main"), .upToDate)
    system.released(watching: .minutes(5))
  }
}
.onFailure(.rollBack)
.budget(.monthly(.usd(350)))
.demand(
  .init(
    servers: 1, traffic: .gigabytes(5), documents: .gigabytes(2), documentRequests: .millions(2),
    gatewayData: .gigabytes(10), logs: .gigabytes(1), files: .gigabytes(2), creditHours: 0)
)
.tags(["Project": "BudgetTracker", "Environment": "staging", "ManagedBy": "infra"])
